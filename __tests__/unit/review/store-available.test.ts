import { assess } from '../../../src/feasibility/assess.ts'
import { readDraft } from '../../../src/review/draft.ts'
import { storeAvailable } from '../../../src/review/rules/store-available.ts'

/** Enough English for the text's language to be known. */
const REST =
  '\n\n## Lease\n\n- The lease is renewed by the holder, and the token is checked by the resource with each of the writes that it must not lose.'

function judge(infrastructure: string, design: string, rest = REST): string[] {
  const assessment = assess({
    scale_requirements: '200 lock requests per second',
    consistency_tolerance: 'Strict mutual exclusion, never two holders.',
    infrastructure_environment: infrastructure,
  })
  return storeAvailable.check(readDraft(`${design}${rest}`, assessment)).map(({ message }) => message)
}

const decided = (store: string) => `## Decision\n\n- **Lock authority: ${store}**, which is there.`

describe('a store that the request does not have', () => {
  test.each([
    ['etcd with 5 members in three zones. No ZooKeeper.', decided('ZooKeeper'), 'ZooKeeper'],
    ['We do NOT have etcd, Consul or ZooKeeper. PostgreSQL 16, one server.', decided('Consul'), 'Consul'],
    [
      'PostgreSQL 16 with one server. ElastiCache is used purely as cache.',
      decided('ElastiCache'),
      'ElastiCache',
    ],
    ['ZooKeeper: decommissioned in March. PostgreSQL 16 on one server.', decided('ZooKeeper'), 'ZooKeeper'],
    ['PostgreSQL 16 on one server. DynamoDB is blocked by SCP.', decided('DynamoDB'), 'DynamoDB'],
    ['Single unmanaged Redis node with no replication.', decided('etcd'), 'etcd'],
    ['Three data centers with ZooKeeper, five servers.', decided('etcd'), 'etcd'],
    ['DynamoDB in us-east-1, nothing else.', decided('Amazon S3'), 'S3'],
    ['DynamoDB global table in three regions. MRSC was skipped. Nothing else.', decided('etcd'), 'etcd'],
    ['DynamoDB and S3 in us-east-1.', decided('Cloud Spanner'), 'Spanner'],
    [
      'MongoDB replica set with three members.',
      'We use etcd for distributed locking in the three zones.',
      'etcd',
    ],
    [
      'MongoDB replica set with three members.',
      '- Deploy a 5-node ZooKeeper ensemble as the lock service of the plant.',
      'ZooKeeper',
    ],
    ['Drei Rechenzentren, ZooKeeper mit 5 Knoten, kein Consul.', decided('Consul'), 'Consul'],
  ])('%s', (infrastructure, design, store) => {
    const [message, ...others] = judge(infrastructure, design)
    expect(others).toEqual([])
    expect(message).toContain(store)
  })
})

describe('a store that is there, or may be', () => {
  test.each([
    ['by its name', 'etcd with 5 members in three zones. No ZooKeeper.', decided('etcd')],
    [
      'as the Lease on etcd',
      'One GKE cluster, Kubernetes Leases may be used, nothing else.',
      decided('etcd inside Kubernetes'),
    ],
    [
      'as a Lease where etcd is named',
      'Kubernetes over three zones with its etcd.',
      decided('Kubernetes Lease'),
    ],
    ['as RDS', 'Amazon RDS Multi-AZ with PostgreSQL 15.', decided('PostgreSQL')],
    ['as Redisson on Redis', 'Redis 7, one server.', decided('Redis, by Redisson')],
    ['under Curator', 'ZooKeeper 3.8, five servers.', decided('ZooKeeper by Curator')],
    ['as Patroni’s store', 'PostgreSQL 16 with Patroni, a synchronous standby.', decided('etcd')],
    [
      'because it may be installed',
      'PostgreSQL 16 on one server. etcd may be installed in three halls.',
      decided('etcd'),
    ],
    [
      'because any software may',
      'Nine servers in three halls, MariaDB on one; any open-source software may run.',
      decided('etcd'),
    ],
    ['as what a cloud has', 'AWS, three zones of us-east-1, EKS.', decided('DynamoDB')],
    ['beside what a cloud has', 'AWS, PostgreSQL on RDS in us-east-1.', decided('DynamoDB')],
    [
      'as a wish',
      'StorageV2 account in Azure. We would like to use blob leases. Azure SQL is there.',
      decided('Azure Blob leases'),
    ],
    [
      'what is said of another store',
      'etcd with five members in three zones, Redis only for caching.',
      decided('etcd'),
    ],
    [
      'where the writer corrects himself',
      '3 node etdc? no sorry, Zookeeper 3 nodes, prod.',
      decided('ZooKeeper'),
    ],
    [
      'not the lock',
      'etcd with five members.',
      `${decided('etcd')}\n- Use PostgreSQL for lock audit trails.\n- Use Redis for lock notifications.`,
    ],
    [
      'rejected',
      'etcd with five members.',
      `${decided('etcd')}\n- Do not use Redis for locks.\n- Use etcd rather than Consul for locking.`,
    ],
    [
      'to be avoided',
      'etcd with five members.',
      `${decided('etcd')}\n\n## What to avoid\n\n- Use of Consul for locks.`,
    ],
    [
      'undecided',
      'etcd with five members.',
      '## Decision\n\n- If Consul were there, we would use Consul for locks.',
    ],
  ])('%s', (_, infrastructure, design) => {
    expect(judge(infrastructure, design)).toEqual([])
  })
})

test('nothing is said without an assessment', () => {
  expect(storeAvailable.check(readDraft(`${decided('ZooKeeper')}${REST}`, undefined))).toEqual([])
})

/** Beside the lock's own store, in a plant where nothing else may be installed. */
const RESTS = {
  en: 'The lease is renewed by the holder and the create revision is the token, which the resource compares with the highest that it has seen.',
  de: 'Die Lease wird von dem Inhaber verlängert, die Nummer wird mit der Buchung geprüft und das ist nicht ohne die Mehrheit.',
  es: 'El lease se renueva por el titular y la revisión se comprueba en la escritura para que no pase una de las viejas, con la mayoría.',
  zh: '租约由持有者续期,令牌由资源在每次写入时校验,任何旧令牌都会被拒绝。',
}

function judgeBeside(sentence: string, language: keyof typeof RESTS): string[] {
  const infrastructure =
    'Three zones on premises, etcd 3.5 with five members. Bookings in PostgreSQL 15. Nothing else may be installed.'
  return judge(infrastructure, `- ${sentence}\n- **Raft, etcd**: ${RESTS[language]}`, '')
}

describe('a further store for what the locks rest on', () => {
  test.each([
    ['en', 'Grant numbers come out of a Redis counter that runs on the same hosts.'],
    ['en', 'A small Consul cluster elects the dispatcher that hands out the leases.'],
    ['en', 'Waiters line up in a Kafka topic, one partition per resource, and are served from it in order.'],
    ['en', '**Fencing counter:** ZooKeeper `dataVersion` of one znode per resource.'],
    [
      'en',
      'To remember the highest token per account, the service writes it to a MongoDB replica set next to the booking hosts.',
    ],
    [
      'en',
      'We additionally stand up Hazelcast so that lock state is answered from memory by its CP subsystem.',
    ],
    ['de', 'Die laufende Nummer der Vergabe liefert ein Redis-Zähler auf denselben Rechnern.'],
    ['es', 'Los turnos de espera se guardan en un ZooKeeper adicional de tres nodos.'],
    ['zh', '排队等待者由新部署的 ZooKeeper 集群管理,按顺序节点发放。'],
    ['en', 'Sequence numbers for fencing are issued by a dedicated CockroachDB cluster.'],
    ['en', 'The service reads the holder from a Redis replica of the lock table that we add in each zone.'],
    ['en', 'NATS JetStream queues the waiting clients so that they are served in order.'],
    ['en', '**Waiting line:** RabbitMQ, quorum queue per resource.'],
    ['en', 'For heartbeats we use a three-node Consul, as its sessions are cheap.'],
    ['en', 'MongoDB, with three members, keeps the epoch of every resource.'],
    ['en', 'Each acquisition increments a counter in Redis, and its value is the token.'],
    ['de', 'Wartende Planer stehen in einer Liste in Redis.'],
    ['es', 'El contador de fencing proviene de un clúster de Hazelcast.'],
    ['zh', '栅栏令牌由 Redis 的 INCR 生成。'],
  ] as const)('%s: %s', (language, sentence) => {
    expect(judgeBeside(sentence, language)).toHaveLength(1)
  })
})

describe('no further store', () => {
  test.each([
    ['en', 'The token is the create revision, the counterpart of the zxid in ZooKeeper.'],
    ['en', 'PostgreSQL holds the highest token of each booking.'],
    ['en', 'Kubernetes elects nobody; the leases in etcd do.'],
    ['en', 'Redis holds no tokens here.'],
    ['en', 'Unlike ZooKeeper, etcd numbers its grants by itself.'],
    ['en', 'Grants are published to Kafka for the audit.'],
    ['en', 'Waiters queue on prefix keys, as in the ZooKeeper recipe.'],
    ['en', 'No second store such as Redis keeps tokens.'],
    ['en', 'Consul, if it were allowed, would elect the leader of the queue.'],
    ['en', 'Metrics on held locks are stored in MongoDB.'],
    ['en', 'The token is drawn from etcd, never from a Redis counter.'],
    ['en', 'A ZooKeeper ensemble for the queues was rejected, since nothing else may be installed.'],
    ['en', 'The migration takes the locks out of Redis, which held them until now.'],
    ['de', 'Die Vergabenummer kommt aus etcd und nicht aus Redis, das hier keine Sperre hält.'],
    ['zh', '令牌不由 Redis 生成,由 etcd 修订号提供。'],
  ] as const)('%s: %s', (language, sentence) => {
    expect(judgeBeside(sentence, language)).toEqual([])
  })
})
