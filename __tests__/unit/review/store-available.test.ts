import { assess } from '../../../src/feasibility/assess.ts'
import { readDraft } from '../../../src/review/draft.ts'
import { storeAvailable } from '../../../src/review/rules/store-available.ts'

/** Enough English for the text's language to be known. */
const REST =
  '\n\n## Lease\n\n- The lease is renewed by the holder, and the token is checked by the resource with each of the writes that it must not lose.'

function judge(infrastructure: string, design: string): string[] {
  const assessment = assess({
    scale_requirements: '200 lock requests per second',
    consistency_tolerance: 'Strict mutual exclusion, never two holders.',
    infrastructure_environment: infrastructure,
  })
  return storeAvailable.check(readDraft(`${design}${REST}`, assessment)).map(({ message }) => message)
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
