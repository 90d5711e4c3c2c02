import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Decision } from '../../../src/architect/decision.ts'
import { designFor } from '../../../src/architect/reference.ts'
import { assess } from '../../../src/feasibility/assess.ts'
import type { Texts } from '../../../src/feasibility/rules/rule.ts'
import { readDecision } from '../../../src/review/decision.ts'
import { fastest } from '../fakes/timing.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const SCENARIOS = join(import.meta.dirname, '../../../scenarios')

/** Every value was held against the answer by eye; what is absent is not said there, or not in one way. */
const ANSWERS: Readonly<Record<string, Decision>> = {
  'a01-consul-3dc-wan': {
    store: 'Consul',
    protocol: 'Raft',
    voters: {
      count: 5,
      places: [
        { name: 'place 1', voters: 2 },
        { name: 'place 2', voters: 2 },
        { name: 'place 3', voters: 1 },
      ],
    },
    quorum: 3,
    lease: 30,
    renewal: 10,
    token: "key's ModifyIndex at the time of acquisition",
    minority: 'cannot commit an acquire, a release or a session renewal',
    avoid: [
      'Do NOT place locks in WAN-federated Consul datacenters or replicate lock keys with consul-replicate',
      'Redis SETNX, Sentinel or Redlock',
      'stale or default reads, agent caching and DNS for any ownership decision',
      'session behavior delete',
      'two-site quorums or a 3-voter cluster in a single DC',
      'consul lock as a wrapper around jobs without fencing',
      'Oracle DBMS_LOCK as the primary lock',
    ],
    lines: {
      store: 7,
      protocol: 7,
      voters: 8,
      quorum: 8,
      lease: 23,
      renewal: 32,
      token: 26,
      minority: 51,
      avoid: 60,
    },
  },
  'a02-postgres-advisory-locks': {
    store: 'PostgreSQL',
    protocol: 'synchronous replication',
    lease: 30,
    renewal: 8,
    token: 'column incremented in the same transaction as the grant',
    avoid: [
      'Session-level advisory locks as the exclusion mechanism',
      'SELECT … FOR UPDATE held for the duration of the job',
      'Asynchronous replication, synchronous_mode without strict, and maximum_lag_on_failover as a safety argument',
      'Redis SETNX or Redlock on the side',
      'Using the Patroni etcd for job locks',
      'Worker wall clocks in expiry comparisons',
      'Lease expiry without fencing',
    ],
    lines: { store: 3, protocol: 3, lease: 34, renewal: 34, token: 21, avoid: 59 },
  },
  'a03-etcd-2dc-no-witness': { avoid: [], lines: {} },
  'a04-redis-sentinel-efficiency': {
    store: 'Redis',
    lease: 3,
    avoid: [
      'Never reuse this lock for correctness (stock reservation, payments, order state)',
      'Redlock',
      'etcd, ZooKeeper or Consul for this path',
      'set-if-absent followed by a separate expire',
      'unconditional delete on release',
      'spinning on the lock key or keyspace notifications as a wake-up',
      'WAIT to "make it safe"',
      'Do not read locks from replicas',
    ],
    lines: { store: 5, lease: 20, avoid: 53 },
  },
  'a05-spanner-global': {
    store: 'Spanner',
    protocol: 'Paxos',
    token: '64-bit version counter in the SKU-location row',
    avoid: [
      'stale reads (bounded or exact staleness) for any ownership or availability decision',
      'active-active copies of one key in two Spanner instances with change-stream replication',
      'Memorystore/Redis locks, including Redlock, in front of the decrement as a safety measure',
      'Firestore, Bigtable with multi-cluster routing (eventually consistent, conditional mutations not safe across clusters)…',
      'single worldwide configuration such as nam-eur-asia1 for all keys',
      'monotonically increasing primary keys',
      'commit timestamps as a token across instances, and last-write-wins anywhere',
    ],
    lines: { store: 3, protocol: 3, token: 28, avoid: 74 },
  },
  'a06-zookeeper-existing-5-nodes': {
    store: 'ZooKeeper',
    protocol: 'ZAB',
    voters: {
      count: 5,
      places: [
        { name: 'rack 1', voters: 2 },
        { name: 'rack 2', voters: 2 },
        { name: 'rack 3', voters: 1 },
      ],
    },
    quorum: 3,
    token: 'czxid of the winning contender node',
    minority: 'servers without a quorum stop serving',
    avoid: [
      'Hand-made lock recipes in the three services',
      'Locks without a token reaching the target system',
      'Plain (non-sequential) ephemeral nodes as locks for contended resources',
      'Redis SETNX or Redlock as a quicker replacement',
      'NFS lock files, flock on NFS v3, O_EXCL on NFS',
      'Oracle DBMS_LOCK/session row locks held for 20 minutes',
      'A 6th node or 4-node interim ensembles',
      'Hazelcast/Infinispan locks in their AP modes in the same JVMs with the same pauses',
    ],
    lines: { store: 11, protocol: 3, voters: 3, quorum: 3, token: 17, minority: 54, avoid: 64 },
  },
  'a07-mongodb-replica-set': {
    store: 'MongoDB',
    protocol: 'Raft-derived',
    lease: 75,
    renewal: 20,
    minority: 'steps down when it cannot see a majority for the election timeout',
    avoid: [
      'w: 1 and inherited defaults for lock writes',
      'PSA (arbiter) topologies',
      'TTL indexes as lease expiry',
      'secondary reads (secondaryPreferred) and read concern available/local for decisions on ownership',
      'worker-side timestamps for leaseUntil',
      'change streams as proof of lock release',
      'Redis SETNX/Redlock and SQS visibility timeouts as the sole exclusion for publish',
      'long-running transactions as a lock',
    ],
    lines: { store: 3, protocol: 3, lease: 28, renewal: 28, minority: 46, avoid: 56 },
  },
  'a08-cockroachdb-three-regions': {
    store: 'CockroachDB',
    protocol: 'Raft',
    voters: {
      count: 5,
      places: [
        { name: 'us-east-1', voters: 2 },
        { name: 'us-east-2', voters: 2 },
        { name: 'us-west-2', voters: 1 },
      ],
    },
    quorum: 3,
    lease: 45,
    renewal: 12,
    avoid: [
      'SELECT FOR UPDATE held for the duration of the operation',
      'pg_advisory_lock on CockroachDB',
      'Follower reads/AS OF SYSTEM TIME for any ownership decision',
      'SURVIVE ZONE FAILURE for the lock table',
      'Redis SETNX, Redlock, ElastiCache Global Datastore',
      'DynamoDB global tables with eventual consistency',
      'Wall clocks of the workers for expiry decisions',
      'Leases without fencing',
    ],
    lines: { store: 3, protocol: 3, voters: 3, quorum: 3, lease: 32, renewal: 32, avoid: 58 },
  },
  'b01-k8s-batch-leader': {
    lease: 15,
    avoid: [
      'Do NOT rely on the Kubernetes Lease alone for the no-double-charge guarantee',
      'Do NOT stretch one Lease over both clusters',
      'Redis SETNX and Redlock',
      'PostgreSQL session advisory locks as the sole guard',
      'ConfigMap- or Endpoints-based election locks',
      'asynchronous read replicas for the epoch check',
      'StatefulSet ordinal 0 as "implicit leader"',
    ],
    lines: { lease: 32, avoid: 58 },
  },
  'b02-s3-conditional-writes': {
    store: 'Amazon S3',
    token: 'ETag of the state predecessor plus a monotonic generation',
    avoid: [
      'check-then-put (HEAD followed by unconditional PUT), nor LIST to find holders',
      'S3 Multi-Region Access Points or bidirectional replication for lock or state keys',
      'S3 lifecycle expiration as TTL',
      'S3 Express One Zone directory buckets for this purpose',
      'S3-compatible stores that have not been proven to evaluate preconditions atomically',
      'Object Lock (WORM) as a mutex',
      'Redis SETNX or Redlock as a "faster" front lock',
      'Do not run the DynamoDB table and the S3 lock with different tool versions in parallel',
    ],
    lines: { store: 5, token: 40, avoid: 63 },
  },
  'b03-edge-factories-offline': { avoid: [], lines: {} },
  'b04-mysql-group-replication': {
    store: 'MySQL',
    protocol: 'Paxos',
    voters: {
      count: 5,
      places: [
        { name: 'AZ 1', voters: 2 },
        { name: 'AZ 2', voters: 2 },
        { name: 'AZ 3', voters: 1 },
      ],
    },
    quorum: 3,
    lease: 45,
    renewal: 10,
    token: 'Per-resource counter',
    minority: 'commits block as no majority acknowledges',
    avoid: [
      'GET_LOCK() / RELEASE_LOCK()',
      'Multi-primary mode for lock rows',
      'Asynchronous or semi-synchronous replicas as failover target for lock data',
      'Reading lock state from secondaries at EVENTUAL consistency',
      'Long-running SELECT … FOR UPDATE as the lock itself',
      'Redis SETNX or Redlock',
      'group_replication_consistency = EVENTUAL on failover',
      'Wall-clock time of the application servers for expiry',
    ],
    lines: {
      store: 3,
      protocol: 3,
      voters: 8,
      quorum: 8,
      lease: 39,
      renewal: 35,
      token: 21,
      minority: 56,
      avoid: 66,
    },
  },
  'b05-dynamodb-global-tables-mrec': { avoid: [], lines: {} },
  'b06-fdb-or-tikv': {
    store: 'FoundationDB',
    lease: 10,
    renewal: 2,
    token: 'cluster incarnation, 10-byte commit versionstamp, 2-byte batch order',
    checkedBy: 'storage service',
    avoid: [
      'Redis SETNX and Redlock',
      'etcd, ZooKeeper, Consul as the primary lock store',
      'TiKV RawKV without atomic CAS mode, and mixing CAS with plain puts',
      'FoundationDB single or double mode, or coordinators in two halls only',
      'FoundationDB snapshot reads for ownership or session checks',
      'One FoundationDB watch per waiter',
      'PTP/TrueTime-style lease arithmetic for safety',
      'Long transactions',
      'In-memory-only grants with lazy persistence',
    ],
    lines: { store: 5, lease: 49, renewal: 48, token: 57, checkedBy: 58, avoid: 81 },
  },
  'b07-german-request': {
    store: 'etcd',
    protocol: 'Raft',
    voters: {
      count: 5,
      places: [
        { name: 'Frankfurt', voters: 2 },
        { name: 'Eschborn', voters: 2 },
        { name: 'Mannheim', voters: 1 },
      ],
    },
    quorum: 3,
    lease: 12,
    renewal: 4,
    token: 'create_revision des Sperrschlüssels',
    minority: 'keine Vergabe und keine Verlängerung',
    avoid: [
      'Redis SETNX und Redlock',
      'Zwei etcd-Cluster mit Spiegelung (make-mirror)',
      'Gerade Mitgliederzahl oder Verteilung 3–1–1',
      'Serialisierbare (lokale) Lesezugriffe für Sperrentscheidungen',
      'Alleiniges Vertrauen auf die Lease',
      'DBMS_LOCK oder SELECT … FOR UPDATE als langlebige Sperre',
      'Vergleich von Zeitstempeln als Ersatz für Token, auch mit PTP',
      'Gemeinsame Nutzung eines Kubernetes-etcd',
    ],
    lines: {
      store: 3,
      protocol: 3,
      voters: 3,
      quorum: 3,
      lease: 24,
      renewal: 33,
      token: 17,
      minority: 5,
      avoid: 59,
    },
  },
  'b08-chinese-request': {
    store: 'ZooKeeper',
    protocol: 'ZAB',
    voters: {
      count: 5,
      places: [
        { name: '上海一', voters: 2 },
        { name: '上海二', voters: 2 },
        { name: '西安', voters: 1 },
      ],
    },
    quorum: 3,
    token: '集群纪元, czxid',
    avoid: [
      'Redis SETNX 或 Redlock',
      '3-3 双机房或 2-1、3-2 等仅在两个机房投票的部署',
      '3-3-3 之外再随意增加投票节点',
      '在西安配置独立集群并异步同步锁数据',
      '自动化脚本通过修改 server 列表强行恢复少数派',
      '关闭 forceSync',
      '用 NTP 时间戳比较来判断锁的新旧或替代令牌',
      '数据库行锁长时间持有(SELECT … FOR UPDATE 跨网络调用)',
    ],
    lines: { store: 5, protocol: 5, voters: 5, quorum: 5, token: 46, avoid: 68 },
  },
  'c01-spanish-request': {
    store: 'PostgreSQL',
    lease: 30,
    renewal: 10,
    avoid: [
      'Redis SET NX PX con Sentinel como lock autoritativo',
      'Redlock sobre este Redis',
      'advisory locks de sesión detrás de PgBouncer en modo transaction',
      'leer el estado del lock desde réplicas, ni siquiera síncronas',
      'synchronous_commit = local u off para el rol que usa la tabla de locks',
      'combinar concesiones de PostgreSQL y Redis en un esquema de «gana el primero»',
      'mantener SELECT ... FOR UPDATE durante toda la sección crítica',
    ],
    lines: { store: 5, lease: 15, renewal: 16, avoid: 60 },
  },
  'c02-azure-blob-leases': {
    store: 'Azure Blob Storage',
    lease: 60,
    renewal: 20,
    token: 'Monotonic counter in lock-blob metadata',
    avoid: [
      'GRS, RA-GRS, GZRS and account failover for the lock account',
      'LRS for the lock account',
      'infinite leases',
      'lease ID or the ETag as a fencing token',
      'Azure Cache for Redis with SETNX, or Redlock over several caches, must not be used',
      'Do not treat Service Bus peek-lock as mutual exclusion',
      'Kubernetes-only exclusion (single replica Deployment, Recreate strategy)',
      'Do not read lock state from a secondary endpoint, and do not infer freedom from the lease-state property',
    ],
    lines: { store: 5, lease: 18, renewal: 14, token: 8, avoid: 55 },
  },
  'c03-nats-jetstream-kv': {
    store: 'NATS JetStream',
    protocol: 'Raft',
    voters: {
      count: 5,
      places: [
        { name: 'place 1', voters: 2 },
        { name: 'place 2', voters: 2 },
        { name: 'place 3', voters: 1 },
      ],
    },
    lease: 15,
    renewal: 5,
    minority: "a leader which cannot reach a majority can't commit",
    avoid: [
      'Memory storage or R1 buckets for locks',
      'Even replica counts (R2, R4)',
      'Direct Get for deciding anything (allow_direct)',
      'Mirrors, sources and leaf-node copies as lock endpoints',
      'Default sync interval for strict locks, see section 1',
      'Bucket-wide max age as the only expiry for mixed lease lengths',
      'Queue groups or work-queue consumers with ack-wait as a mutex',
      'Redis SETNX, Redis Sentinel/Cluster, Redlock',
      'Core NATS request/reply "first responder wins" schemes',
    ],
    lines: { store: 3, protocol: 3, voters: 3, lease: 17, renewal: 25, minority: 44, avoid: 52 },
  },
  'c04-aurora-global-database': {
    lease: 45,
    renewal: 12,
    token: 'region epoch, grant counter',
    avoid: [
      'Automatic cross-region failover (Route 53 health checks, Lambda triggered promotion)',
      'Write forwarding from us-west-2 for lock acquisition',
      'Reading lock state from readers or the secondary cluster',
      'Postgres advisory locks',
      'Long transactions with FOR UPDATE around bank calls',
      'ElastiCache Redis SETNX, Global Datastore, or Redlock',
      'DynamoDB global tables with eventual consistency (MREC) as epoch store',
      'Counters or sequences alone as tokens, without epoch',
      'Relying on the idempotency key alone with no lock',
    ],
    lines: { lease: 28, renewal: 28, token: 21, avoid: 72 },
  },
  'c05-cassandra-lwt': {
    protocol: 'Paxos',
    voters: {
      count: 6,
      places: [
        { name: 'place 1', voters: 3 },
        { name: 'place 2', voters: 3 },
      ],
    },
    quorum: 4,
    lease: 90,
    renewal: 25,
    token: 'grant number',
    avoid: [
      'LOCAL_SERIAL',
      'Do not treat EACH_QUORUM or ALL plain writes as a lock',
      'Do not mix LWT and non-LWT writes on one row',
      'USING TTL as the lease',
      'Cassandra counter columns for tokens',
      'DELETE to release',
      'downgrading retry policy and no automatic retries for LWT in the driver',
      'Redis SETNX or Redlock, no hint-based or read-repair-based reasoning about lock state',
      'automatic DC failover',
    ],
    lines: { protocol: 5, voters: 5, quorum: 56, lease: 18, renewal: 19, token: 30, avoid: 62 },
  },
  'c06-hybrid-on-prem-and-cloud': {
    store: 'etcd',
    protocol: 'Raft',
    voters: {
      count: 5,
      places: [
        { name: 'place 1', voters: 2 },
        { name: 'place 2', voters: 2 },
        { name: 'place 3', voters: 1 },
      ],
    },
    quorum: 3,
    lease: 30,
    renewal: 8,
    token: 'create revision of the key',
    avoid: [
      '3 + 2 or 3 + 1 + 1 distributions',
      'two separate etcd clusters with mirroring (make-mirror) between site and cloud',
      'etcd learners as a tie-breaker',
      'Redis SETNX, Redis Sentinel or Azure Cache geo-replication, and Redlock',
      'Oracle DBMS_LOCK or SELECT FOR UPDATE as a cross-location lock',
      'Azure Blob leases as the only arbiter',
      '"site survives alone" mode',
      'wall-clock expiry checks by the clients',
    ],
    lines: { store: 3, protocol: 3, voters: 3, quorum: 11, lease: 21, renewal: 31, token: 23, avoid: 58 },
  },
  'c07-gaming': {
    voters: {
      count: 5,
      places: [
        { name: 'zone 1', voters: 2 },
        { name: 'zone 2', voters: 2 },
        { name: 'zone 3', voters: 1 },
      ],
    },
    minority: 'no keep-alives, hence all class S shards stop after 4 s',
    avoid: [
      'Per-lock keys in etcd, ZooKeeper or Consul',
      'Redis SETNX / Redis Cluster for class S',
      'Redlock',
      'Gossip/SWIM as authority over ownership',
      'Consistent hashing without epochs (each client computes the owner from its membership view)',
      'ScyllaDB plain quorum writes with client timestamps for items',
      'Wall-clock tokens (timestamps, Snowflake IDs)',
      'Replicating each in-memory lock to a second backend asynchronously and trusting that copy after failover',
    ],
    lines: { voters: 14, minority: 64, avoid: 70 },
  },
  'c08-hardware': {
    store: 'etcd',
    protocol: 'Raft',
    voters: {
      count: 3,
      places: [
        { name: 'room 1', voters: 1 },
        { name: 'room 2', voters: 1 },
        { name: 'room 3', voters: 1 },
      ],
    },
    quorum: 2,
    lease: 8,
    renewal: 2,
    token: "etcd create revision of the cell's ownership key",
    minority: 'all controllers stop in 5 s',
    avoid: [
      'Lease expiry alone must never be regarded as proof that the old owner has stopped',
      'Redis SETNX, Redlock, and any lock with asynchronous replication',
      'two-node cluster with only a cross-over heartbeat (Pacemaker no-quorum-policy=ignore, two_node with no STONITH)',
      'lock files or a disk heartbeat on the array as the sole arbiter, along with SCSI-2 RESERVE/RELEASE',
      'plain PREEMPT without ABORT',
      'Do not rely on STONITH by IPMI/BMC alone',
      'NFS locks, no flock on cluster file systems as cell ownership',
      'manual override without a key switch',
      'LUN shared among several cells',
    ],
    lines: {
      store: 5,
      protocol: 5,
      voters: 5,
      quorum: 9,
      lease: 43,
      renewal: 43,
      token: 15,
      minority: 67,
      avoid: 75,
    },
  },
}

describe('the decision of an answer', () => {
  const names = readdirSync(join(FIXTURES, 'answers')).filter(name => name.endsWith('.answer.md'))

  test('is told for each of them', () => {
    expect(Object.keys(ANSWERS)).toEqual(names.map(name => name.replace('.answer.md', '')).sort())
  })

  test.each(names)('is what %s says', name => {
    const text = readFileSync(join(FIXTURES, 'answers', name), 'utf8')
    expect(readDecision(text)).toEqual(ANSWERS[name.replace('.answer.md', '')])
  })

  test('is what the architecture on three regions says', () => {
    const text = readFileSync(join(FIXTURES, 'architecture-etcd-three-regions.md'), 'utf8')
    expect(readDecision(text)).toEqual({
      store: 'etcd',
      protocol: 'Raft',
      voters: {
        count: 5,
        places: [
          { name: 'region 1', voters: 2 },
          { name: 'region 2', voters: 2 },
          { name: 'region 3', voters: 1 },
        ],
      },
      quorum: 3,
      lease: 15,
      renewal: 4,
      token: "key's create revision",
      checkedBy: 'protected resource',
      minority: 'cannot commit',
      avoid: [
        'Redis SETNX and Redlock',
        'three regional clusters joined by mirroring',
        'wall-clock comparison of leases between nodes',
      ],
      lines: {
        store: 3,
        protocol: 3,
        voters: 5,
        quorum: 5,
        lease: 19,
        renewal: 19,
        token: 13,
        checkedBy: 32,
        minority: 25,
        avoid: 37,
      },
    } satisfies Decision)
  })
})

const inLeases = (text: string) => `## Lease Renewal Strategy\n\n- ${text}`
const inPartitions = (text: string) => `## Partition Tolerance\n\n- ${text}`

describe('the lease', () => {
  test.each<[text: string, seconds: number]>([
    ['Lease 15 s, renewal every 5 s.', 15],
    ['**Lease TTL: 15 s; keepalive interval: 4 s**', 15],
    ['Lease duration of 30 seconds.', 30],
    ['A 15-second lease.', 15],
    ['A lease of 2 minutes.', 120],
    ['TTL 500 ms.', 0.5],
    ['TTL=15s, renew=5s.', 15],
    ['Each lock has a 10,000 ms lease.', 10],
    ['Lease: 1.5 s', 1.5],
    ['Lease TTL (15 s), renewal every TTL/3 (5 s).', 15],
    ['**Lease Duration**: Set to **10** seconds.', 10],
    ['Leases have a TTL of 15 s.', 15],
    ['Sessions use a 30 s TTL and heartbeat every 8 s.', 30],
    ['The lease\n  TTL is 15 s.', 15],
    ['Lease TTL 15 s (default 60 s).', 15],
    ['A lease of 15 s, not 60 s.', 15],
    ['Lease-Dauer: 15 Sekunden, Verlängerung alle 5 Sekunden.', 15],
    ['Lease de 15 segundos, renovación cada 5 segundos.', 15],
    ['租约时长:15 秒,每 5 秒续约一次。', 15],
    ['Avoid:\n  - a lease of 300 s\n- Lease 15 s.', 15],
    ['Die TTL der Sitzung beträgt 18 s.', 18],
    ['The TTL of each session is 18 s.', 18],
    ['Session-TTL 18 s.', 18],
    ['Die Lease dauert 18 s.', 18],
  ])('is read from %j', (text, seconds) => {
    expect(readDecision(inLeases(text)).lease).toBe(seconds)
  })

  test.each([
    ['a range', 'Lease TTL: 15–30 s.'],
    ['a range in words', 'Lease TTL: 15 to 30 s.'],
    ['a bound', 'A lease of at least 10 s.'],
    ['a sign of a bound', 'Lease ≥ 10 s.'],
    ['a largest lease', 'Maximum lease 60 s.'],
    ['a demand on it', 'The lease must exceed 10 s.'],
    ['an example', 'Lease TTL e.g. 15 s.'],
    ['a condition', 'If jobs run longer, the lease is 60 s.'],
    ['a ban', 'Do not use a lease of 60 s.'],
    ['a session’s timeout', 'Session timeout: 12 s.'],
    ['margins', 'Safety margin 3 s, guard band 2 s, grace period 5 s.'],
    ['a rest of it', 'The client stops at TTL minus 3 s, 30 s before the lease ends.'],
    ['two scopes', 'Lease 15 s for leaders; lease 60 s for batch jobs.'],
    ['another time to live', 'Idempotency keys are stored with a TTL of 24 h.'],
    ['a resolver’s', 'DNS TTL 60 s.'],
    ['a rate', 'At 15 leases/s, 30 s of them are held.'],
    ['two classes in brackets', 'Lease TTL: 15 s (leaders), 60 s (batch).'],
    ['one of two', 'Lease TTL 15 s / 30 s.'],
    ['a range with two units', 'A lease of 15 seconds to 30 seconds.'],
    ['the end of a number in words', 'A thirty-five seconds lease.'],
    ['a longest takeover', 'Takeover takes approximately 60 s TTL plus the lock-delay.'],
  ])('is not read from %s', (_, text) => {
    expect(readDecision(inLeases(text)).lease).toBeUndefined()
  })

  test.each([
    ['a quote', '> Lease 15 s'],
    ['a fence', '```text\nlease 15 s\n```'],
    ['a comment', '<!-- Lease 15 s -->'],
    ['what is struck through', '~~Lease 15 s~~'],
    ['alternatives', '## Alternatives considered\n\n- Lease 15 s'],
    ['what is to be avoided', '## What to avoid\n\n- Lease 15 s'],
    [
      'two values of a table',
      '| Setting | Value in A | Value in B |\n|---|---|---|\n| Lease TTL | 15 s | 5 s |',
    ],
    ['an option', '## Option 1\n\nLease 15 s'],
    ['rejected options', 'Rejected options:\n\n| Store | Why |\n|---|---|\n| etcd | Lease 15 s |'],
    ['a table that compares', '| Store | Lease | Verdict |\n|---|---|---|\n| a | Lease 15 s | good |'],
  ])('is not read from %s', (_, text) => {
    expect(readDecision(text).lease).toBeUndefined()
  })
})

describe('the renewal', () => {
  test.each<[text: string, seconds: number]>([
    ['Lease 15 s, renewal every 5 s.', 5],
    ['TTL 5 s, keepalive every ~1.5 s.', 1.5],
    ['A 15 s lease, heartbeat every 5 s.', 5],
    ['Renew every 10 s (TTL/3).', 10],
    ['Lease TTL (15 s), renewal every TTL/3 (5 s).', 5],
    ['Keepalive interval: 5 s; renewal timeout 2 s.', 5],
    ['Lease 15 s with a 5-second renewal interval.', 5],
    ['Clients renew leases every 3 seconds.', 3],
    ['Twelve leases renewed every 2 s.', 2],
    ['Lease TTL 15 s, renewed at 1/3 of TTL (every 5 seconds).', 5],
    ['TTL 12 s, KeepAlive alle 4 s.', 4],
    ['Lease de 15 segundos, renovación cada 5 segundos.', 5],
    ['A session lives for a TTL of 18 s. The worker renews it every 6 s.', 6],
    ['Die Lease dauert 18 s. Der Halter verlängert sie alle 6 s.', 6],
    ['Die Lease beträgt 18 s und wird alle 6 s erneuert.', 6],
  ])('is read from %j', (text, seconds) => {
    expect(readDecision(inLeases(text)).renewal).toBe(seconds)
  })

  test.each([
    ['a range', 'Lease 15 s, renewal every 4–5 s.'],
    ['a heartbeat without a lease', 'Heartbeat every 5 s.'],
    ['the heartbeat of consensus', 'Lease 15 s; heartbeat every 100 ms, election timeout 1 s.'],
    ['a connection’s', 'Lease 15 s; TCP keepalive every 10 s.'],
    ['a certificate’s', 'Certificates are renewed every 24 h.'],
    ['a certificate’s in German', 'Zertifikate werden alle 24 h erneuert.'],
    ['a deadline', 'Lease 15 s, renew deadline 10 s, retry period 2 s.'],
    ['none', 'Lease 15 s, no renewal.'],
    ['leases of several lengths', 'Lease 15 s for leaders; lease 60 s for jobs, renewal every 5 s.'],
  ])('is not read from %s', (_, text) => {
    expect(readDecision(inLeases(text)).renewal).toBeUndefined()
  })
})

test('what is renewed is not known under a heading on something else', () => {
  const of = (heading: string) =>
    readDecision(`## ${heading}\n\n- It lives for 18 s. The sidecar renews it every 6 s.`).renewal
  expect(of('Transport Security')).toBeUndefined()
  expect(of('Lease Renewal')).toBe(6)
})

describe('the voters', () => {
  test.each<[text: string, count: number]>([
    ['5 voters, 2-2-1 across three regions.', 5],
    ['Five voting members, 2-2-1 over three AZs; quorum is three.', 5],
    ['The existing 5-member etcd cluster is the sole lock authority (Raft, quorum = 3).', 5],
    ['Hazelcast CP Subsystem over Raft, 7 members per group, majority = 4.', 7],
    ['Decision: Raft (etcd, three members, one in each server room).', 3],
    ['Voters: 5 (quorum 3).', 5],
    ['**Quorum Size**: 3 out of 5 nodes.', 5],
    ['3 of 5 voters acknowledge a write.', 5],
    ['Raft with five voters instead of three voters.', 5],
    ['The current 3-node etcd cluster is extended to 5 voters, 2-2-1 over three zones.', 5],
    ['The etcd ensemble has three voters; two observers do not vote.', 3],
    ['fünf stimmberechtigte Mitglieder, Verteilung 2–2–1', 5],
    ['5 个投票节点,按 2-2-1 部署', 5],
  ])('are read from %j', (text, count) => {
    expect(readDecision(text).voters?.count).toBe(count)
  })

  test.each([
    ['what is left', 'The loss of a zone leaves at least three voters.'],
    ['what is lost', 'Three voters are lost with the region.'],
    ['what may fail', 'Any 2 voters may fail.'],
    ['who acknowledges', 'A write is acknowledged by 3 voters.'],
    ['a quorum', 'A quorum of 3 voters must answer.'],
    ['each place', 'Each region runs 3 voters.'],
    ['one place', 'us-east-1: 2 voters.'],
    ['places one by one', '2 voters in Frankfurt, 2 in Paris and 1 in Madrid.'],
    ['a warning', 'An even 4-voter cluster adds no tolerance.'],
    ['what may come', 'If the demand grows, seven voters are used.'],
    ['what was there', 'The current 3-node etcd cluster is extended.'],
    ['two groups', 'Control: 3 voters, quorum 2. Locks: 5 voters, quorum 3.'],
    ['a comparison', '| Layout | Quorum |\n|---|---|\n| 3 voters | 2 |\n| 5 voters | 3 |'],
    ['a name', 'The rule `two-voters-survive` speaks.'],
    ['rows of places', '| Region | Members |\n|---|---|\n| us-east-1 | 2 voters |\n| us-west-2 | 2 voters |'],
  ])('are not read from %s', (_, text) => {
    expect(readDecision(text).voters).toBeUndefined()
  })

  test.each<[text: string, places: readonly string[]]>([
    ['5 voters, 2-2-1 across three regions', ['region 1: 2', 'region 2: 2', 'region 3: 1']],
    [
      '5 voters, 2/2/1 over us-east-1, us-east-2 and us-west-2.',
      ['us-east-1: 2', 'us-east-2: 2', 'us-west-2: 1'],
    ],
    ['5 voters, 1-2-2 (Mainz 1, Frankfurt 2, Offenbach 2)', ['Mainz: 1', 'Frankfurt: 2', 'Offenbach: 2']],
    ['5 voters, 2-2-1 over 3 sites (oslo, bergen, narvik)', ['oslo: 2', 'bergen: 2', 'narvik: 1']],
    [
      '5 voters: 2 in us-east-1, 2 in us-west-2 and 1 in eu-west-1',
      ['us-east-1: 2', 'us-west-2: 2', 'eu-west-1: 1'],
    ],
    ['Raft with four voting members, two in each data center.', ['data center 1: 2', 'data center 2: 2']],
    ['Six voters, two per zone.', ['zone 1: 2', 'zone 2: 2', 'zone 3: 2']],
    ['Five voters; two servers in each rack run workers.', []],
    ['5 voters, placed 2-2-1', ['place 1: 2', 'place 2: 2', 'place 3: 1']],
    ['5 voters; with 3-1-1 or 2-2-1', []],
    ['5 voters, 3-3-1 over three zones', []],
    ['5 voters answer within 2–3 s', []],
  ])('of %j stand where it says', (text, places) => {
    expect(readDecision(text).voters?.places.map(({ name, voters }) => `${name}: ${voters}`)).toEqual(places)
  })
})

describe('the quorum', () => {
  test.each<[text: string, quorum: number]>([
    ['5 voters, quorum of 3.', 3],
    ['Raft; the quorum is 3 of 5.', 3],
    ['ZAB with a majority quorum of 3 out of 5.', 3],
    ['Raft, 5 voters, majority (3 of 5).', 3],
    ['DynamoDB retains its 2-of-3 quorum.', 2],
    ['etcd (Raft), Quorum beträgt drei', 3],
    [
      '| Layout | Quorum | Verdict |\n|---|---|---|\n| 3 voters | 2 | small |\n| 5 voters | 3 | Selected |',
      3,
    ],
  ])('is read from %j', (text, quorum) => {
    expect(readDecision(text).quorum).toBe(quorum)
  })

  test.each([
    ['places', '5 voters; a write needs a quorum of 2 regions.'],
    ['a failure detector', 'Sentinel (quorum 2) elects a primary.'],
    ['the voters', 'The quorum of 5 voters; a majority of 5 voters.'],
    ['nobody’s', 'The quorum is 2.'],
    ['two layouts', '3 voters, quorum 2; with 5 voters, quorum 3.'],
    ['a ban', 'Never run 3 voters with quorum 1.'],
  ])('is not read from %s', (_, text) => {
    expect(readDecision(text).quorum).toBeUndefined()
  })
})

describe('the store', () => {
  test.each([
    ['**Lock authority: etcd.** Redis is a cache.', 'etcd'],
    ['**Lock authority:** etcd (not Redis).', 'etcd'],
    [
      '| Concern | Decision |\n|---|---|\n| Lock authority | **Azure Blob leases** with ZRS |',
      'Azure Blob Storage',
    ],
    ['The existing PostgreSQL 16 server is the sole lock authority; Redis only caches.', 'PostgreSQL'],
    ['Durable lease rows in the existing PostgreSQL cluster, whose primary etcd elects.', 'PostgreSQL'],
    ['MongoDB 6.0 replica set (PSS) as a CP lease store; outputs go to S3.', 'MongoDB'],
    ['The lock service uses DynamoDB as its register; S3 holds the data.', 'DynamoDB'],
    ['- **Build one Consul datacenter, running a single Raft group.**\n- Oracle holds the data.', 'Consul'],
    ['PostgreSQL es la única fuente de verdad del lock. Redis solo avisa.', 'PostgreSQL'],
    ['1. **Konsensschicht:** etcd 3.5. Oracle bucht.', 'etcd'],
    ['The lock keyspace is partitioned across etcd clusters.', 'etcd'],
    [
      'Clients take the lock by a conditional update of coordination.k8s.io Lease objects.',
      'Kubernetes Lease',
    ],
    [
      '| Item | Choice |\n|---|---|\n| Lock | `coordination.k8s.io/v1` Lease |\n| Below it | Raft in the etcd of the control plane |',
      'Kubernetes Lease',
    ],
    [
      'Leadership is a Kubernetes Lease. The API servers stand on five etcd voters, which run Raft.',
      'Kubernetes Lease',
    ],
    [
      'Five etcd voters run Raft and hold the locks. The API server of the cluster only starts the pods.',
      'etcd',
    ],
    ['Lock authority: etcd, apart from the control plane of the cluster.', 'etcd'],
  ])('of %j is told by its name in the catalog', (text, store) => {
    expect(readDecision(text).store).toBe(store)
  })

  test.each([
    ['two of them', '**Lock authority:** etcd or ZooKeeper.'],
    [
      'two authorities',
      '**Lock authority: etcd.** For jobs: **the lock authority is Consul.** Backing store: Consul.',
    ],
    ['a denial', 'Redis is not the lock authority.'],
    ['a weakness', 'Redis cannot hold this lock.'],
    ['a comparison', 'Compared with Redis, etcd is safer.'],
    ['what is replaced', 'Lock store: the existing Redis is replaced by something better.'],
    ['the present', 'Redis is the lock store today.'],
    ['a condition', 'Should the load grow, the lock authority is etcd.'],
    ['alternatives', '**Alternatives:**\n\n- Backing store: etcd.'],
    ['what is to be avoided', '## Negative Constraints\n\n- **Redis**: unsafe.'],
    ['a helper', 'The primary is elected in the Patroni etcd.'],
    ['a path', 'See `examples/single-redis-node.yaml`.'],
    ['a common word', 'The holder writes a lease object.'],
    [
      'a mention further down',
      '# Locks\n\nA.\n\n## Workflow\n\nB.\n\n## State\n\nThe state is in Cassandra.',
    ],
  ])('is not read from %s', (_, text) => {
    expect(readDecision(text).store).toBeUndefined()
  })
})

describe('the protocol', () => {
  test.each([
    ['**Consensus: Raft.** It is simpler than most.', 'Raft'],
    ['**Consensus model:** Multi-Raft.', 'Multi-Raft'],
    ['| Aspect | Decision |\n|---|---|\n| Consensus | **ZAB, five voters** |', 'ZAB'],
    ['DynamoDB commits each write through a Paxos-based replication group.', 'Paxos'],
    ['MongoDB as the lock store, with its Raft-derived election.', 'Raft-derived'],
    ['Lease rows in PostgreSQL, committed under synchronous replication.', 'synchronous replication'],
  ])('is read from %j', (text, protocol) => {
    expect(readDecision(text).protocol).toBe(protocol)
  })

  test.each([
    ['two of them', 'Consensus: Raft or Paxos.'],
    ['a denial', 'No Raft group is run.'],
    ['another store’s', '**Lock authority: PostgreSQL.** Raft elects the primary in etcd.'],
    ['asynchronous replication', '**Lock authority: PostgreSQL** with asynchronous replication.'],
  ])('is not read from %s', (_, text) => {
    expect(readDecision(text).protocol).toBeUndefined()
  })
})

describe('the token', () => {
  test.each([
    [
      '**Token = (cluster epoch, owner key create revision)**, strictly increasing.',
      'cluster epoch, owner key create revision',
    ],
    ['**The token is the lock row’s epoch**, scoped to its key.', 'lock row’s epoch'],
    ["On success the key's **`create_revision` is returned as the fencing token**.", "key's create_revision"],
    ['The worker records the ModifyIndex of the key as the fencing token.', 'ModifyIndex of the key'],
    ['The row has a monotonic epoch (fencing token), and an expiry.', 'monotonic epoch'],
    ['**Fencing Tokens**: Each acquisition returns a fencing token (etcd revision).', 'etcd revision'],
    [
      '| Element | Design |\n|---|---|\n| Fencing token | **czxid of the lock znode** |',
      'czxid of the lock znode',
    ],
    ['获锁后读取 czxid 作为栅栏令牌。', 'czxid'],
  ])('of %j is quoted', (text, token) => {
    expect(readDecision(text).token).toBe(token)
  })

  test.each([
    ['a denial', 'The ETag is not a fencing token.'],
    ['what cannot be one', 'The mod revision cannot serve as a fencing token.'],
    ['a ban', 'The mod revision must not be used as the fencing token.'],
    ['what is done with it', 'The token is validated at the resource by its version.'],
    ['a property', 'Fencing token: monotonic.'],
    ['none', 'Fencing token: none.'],
    ['two of them', 'The fencing token is the zxid. Fencing token: the lock index.'],
  ])('is not read from %s', (_, text) => {
    expect(readDecision(text).token).toBeUndefined()
  })
})

describe('who checks the token', () => {
  test.each([
    ['The protected resource keeps the highest token and rejects a smaller one.', 'protected resource'],
    ['Protected resources must validate the fencing token and reject stale tokens.', 'Protected resources'],
    ['A late worker finds a higher fence and is **rejected by the store itself**.', 'store itself'],
  ])('is read from %j', (text, who) => {
    expect(readDecision(text).checkedBy).toBe(who)
  })

  test.each([
    ['one resource of several', '**Oracle:** the table keeps the highest token and rejects a lower one.'],
    ['the one who is checked', 'The holder compares the highest token and rejects lower ones.'],
    ['a condition', 'If possible, the gateway rejects a lower token.'],
  ])('is not read from %s', (_, text) => {
    expect(readDecision(text).checkedBy).toBeUndefined()
  })
})

describe('the minority', () => {
  test.each([
    ['CP; minority side stops granting', 'stops granting'],
    ['Minority members cannot commit, so their clients get errors.', 'cannot commit'],
    ['One region isolated: its voters are a minority and cannot commit; the rest goes on.', 'cannot commit'],
    ['Minority partitions must reject lock requests.', 'must reject lock requests'],
    ['The system is CP: without quorum, no grants are issued.', 'no grants are issued'],
    ['Loss of quorum means no new grants.', 'no new grants'],
    ['The minority side continues to grant local locks.', 'continues to grant local locks'],
  ])('is read from %j', (text, does) => {
    expect(readDecision(inPartitions(text)).minority).toBe(does)
  })

  test.each([
    ['a few', '## Load\n\nA minority of requests is slower.'],
    ['a contradiction', inPartitions('The minority side stops. The minority side continues to grant locks.')],
    ['a condition', inPartitions('If links fail, the minority side grants locally.')],
    ['a ban', inPartitions('Never let a minority side grant.')],
  ])('is not read from %s', (_, text) => {
    expect(readDecision(text).minority).toBeUndefined()
  })
})

describe('what must be avoided', () => {
  test.each<[text: string, items: readonly string[]]>([
    ['## What to Avoid\n\n- **Redlock**: clocks.\n- Never use `w: 1`, as it is lost.', ['Redlock', 'w: 1']],
    [
      '**Negative Constraints**\n\n- **Avoid one; B** — no.\n- Prohibited: two because of C.\n- No three.',
      ['one', 'two', 'three'],
    ],
    [
      '## Prohibited\n\n**Redis SETNX**: lost. **Reads of `a.b`** for owners.',
      ['Redis SETNX', 'Reads of a.b for owners'],
    ],
    [
      '## Prohibited\n\n| Avoid | Reason |\n|---|---|\n| Redlock | clocks |\n| 3/1/1 | loses |',
      ['Redlock', '3/1/1'],
    ],
    ['Design.\n\n**Avoid:**\n\n- Redis\n- `SETNX`\n', ['Redis', 'SETNX']],
    ['## Ausdrücklich zu vermeiden\n\n- **Redlock:** Uhren', ['Redlock']],
    ['## Restricciones negativas\n\n- **No usar Redlock:** relojes', ['Redlock']],
    ['## 明确禁止的方案\n\n- **禁止使用 Redlock**:时钟', ['Redlock']],
    ['## What to avoid\n\nThe following must not be used:\n\n- Redlock', ['Redlock']],
    ['Avoid Redlock. Do not use SETNX; it is lost.', ['Redlock', 'SETNX']],
    ['## Forbidden Choices\n\n- **Redlock**: clocks', ['Redlock']],
    ['## Nicht zulässig\n\n- **Redlock:** Uhren', ['Redlock']],
    ['## Mutual Exclusion\n\n- Raft', []],
    ['## Rejected Writes\n\n- Those with a smaller token', []],
    ['## Avoiding Split-Brain\n\n- Raft', []],
    ['## How deadlock is avoided\n\n- Order', []],
    ['## Rejected alternatives\n\n- Order', []],
  ])('in %j', (text, items) => {
    expect(readDecision(text).avoid).toEqual(items)
  })

  test('is at most a dozen items, each once', () => {
    const items = Array.from({ length: 20 }, (_, index) => `- item ${index}\n- item ${index}`)
    const { avoid } = readDecision(`## What to avoid\n\n${items.join('\n')}`)
    expect(avoid).toEqual(Array.from({ length: 12 }, (_, index) => `item ${index}`))
  })
})

test('every value has its line, also in a paragraph of several', () => {
  const text =
    '# Locks\n\n**Lock authority:\netcd** (Raft) with five\nvoters, quorum\n3 of 5.\nLease\n15 s.\nToken = the\nrevision.\n'
  expect(readDecision(text)).toEqual({
    store: 'etcd',
    protocol: 'Raft',
    voters: { count: 5, places: [] },
    quorum: 3,
    lease: 15,
    token: 'revision',
    avoid: [],
    lines: { store: 4, protocol: 4, voters: 4, quorum: 5, lease: 8, token: 10 },
  })
})

test('texts are plain and short', () => {
  const long = 'word '.repeat(100)
  const { token, avoid } = readDecision(
    `Token = **the \`[revision](https://a.example)\` of <b>the _key_** ${long}\n\n## What to avoid\n\n- ${long}`,
  )
  expect(token).toMatch(/^\[revision\]\(https:\/\/a\.example\) of the key word [word ]+…$/)
  expect([token?.length, avoid[0]?.length].every(length => (length ?? 999) <= 120)).toBe(true)
})

test.each([
  '',
  '\n',
  '{"error": "Infrastructure constraints insufficient for consistency SLA"}',
  'no design',
])('nothing is read from %j', text => {
  expect(readDecision(text)).toEqual({ avoid: [], lines: {} })
})

describe('the reference architect’s text', () => {
  const designs = readdirSync(SCENARIOS)
    .filter(name => name.endsWith('.jsonl'))
    .flatMap(name => readFileSync(join(SCENARIOS, name), 'utf8').trim().split('\n'))
    .flatMap(line => {
      const scenario = JSON.parse(line) as Texts & { readonly id: string }
      const assessment = assess(scenario)
      const design = designFor(assessment)
      const store = assessment.candidate?.store.name
      return design ? [{ id: scenario.id, store, ...design, read: readDecision(design.text) }] : []
    })
  const wrong = (isRight: (design: (typeof designs)[number]) => boolean) =>
    designs.filter(design => !isRight(design)).map(({ id, read }) => ({ id, read }))
  const within = (part: string | undefined, whole: string | undefined) =>
    part === undefined || (whole ?? '').toLowerCase().includes(part.toLowerCase())

  test('is there for many requests', () => {
    expect(designs.length).toBeGreaterThan(150)
  })

  test('is read with its store', () => {
    expect(wrong(({ store, read }) => read.store === store)).toEqual([])
  })

  test.each(['lease', 'renewal', 'quorum'] as const)('is read with its %s or none', key => {
    expect(wrong(({ read, decision }) => read[key] === undefined || read[key] === decision[key])).toEqual([])
    expect(designs.filter(({ read }) => read[key] !== undefined).length).toBeGreaterThan(90)
  })

  test('is read with its voters and their places', () => {
    // The words on a managed store tell of voters that are not the design's to place.
    const placed = designs.filter(({ decision }) => decision.voters)
    expect(placed.filter(({ read }) => read.voters).length).toBeGreaterThan(90)
    expect(
      placed
        .filter(({ read, decision }) => read.voters && read.voters.count !== decision.voters?.count)
        .map(({ id }) => id),
    ).toEqual([])
    expect(
      placed
        .filter(({ read }) => (read.voters?.places.length ?? 0) > 0)
        .filter(({ read, decision }) => JSON.stringify(read.voters) !== JSON.stringify(decision.voters))
        .map(({ id }) => id),
    ).toEqual([])
  })

  test('is read with its protocol, token and checker, in no other words', () => {
    expect(
      wrong(
        ({ read, decision }) =>
          // Lightweight transactions are Paxos, which their steps say.
          within(
            read.protocol,
            `${decision.protocol} ${/lightweight/.test(decision.protocol ?? '') ? 'Paxos' : ''}`,
          ) &&
          within(read.token, decision.token) &&
          within(read.checkedBy, decision.checkedBy),
      ),
    ).toEqual([])
  })

  test('is read with a minority that stops', () => {
    expect(
      wrong(
        ({ read, decision }) =>
          read.minority === undefined ||
          (decision.minority === 'stops granting and renewing' &&
            /neither grants nor renews/.test(read.minority)),
      ),
    ).toEqual([])
  })

  test('is read with what it avoids', () => {
    const unsaid = designs.flatMap(({ id, text, read }) =>
      read.avoid
        .filter(item => !text.replace(/\*\*|`/g, '').includes(item.replace(/…$/, '')))
        .map(item => ({ id, item })),
    )
    expect(unsaid).toEqual([])
    expect(designs.filter(({ read }) => read.avoid.length < 3).map(({ id }) => id)).toEqual([])
  })
})

const KB_100 = 100_000

test.each([
  'a',
  ' ',
  '\n',
  'a\n',
  '**',
  '*a',
  '`',
  '`a`` ',
  '_',
  'a_',
  '~~',
  '~~a',
  '5',
  '5.',
  '5 ',
  '1,',
  'lease ',
  'lease\n',
  'Lease 15 s. ',
  'Lease 15 s\n',
  'ttl 5 s ',
  'renewal every ',
  'heartbeat every 5 s ',
  'etcd ',
  'etcd Raft.\n',
  'lock rows in the ',
  'redis, postgres or etcd ',
  '5 voters ',
  '- 5 voters, 2-2-1 across us-east-1, b and c.\n',
  '2-',
  '2-2-1 over a, ',
  'quorum of 3 of ',
  'a is the fencing token ',
  ', a (fencing token) ',
  '(',
  '()',
  'minority: ',
  'the resource stores and rejects the highest token ',
  '## What to avoid\n- a, ',
  '## What to avoid\n- x\n',
  '|',
  '| a | b |\n',
  '|a|b|c|\n|-|-|-|\n|selected|5|x|\n',
  '#',
  '# ',
  'a\n---\n',
  '**a**\n',
  '- ',
  '- a\n',
  '1. ',
  '- a:\n    - b\n',
  '> ',
  '```\n',
  '<',
  '<!--',
  '[a](',
  '](',
  '&',
  '. ',
  'a. ',
  'a: ',
  'if ',
  'not ',
  '。',
  '租约 15 秒，',
  '\\',
  '\ue100',
])('100 KB of %j are read in linear time', piece => {
  const text = piece.repeat(Math.ceil(KB_100 / piece.length))
  // Twice the promise: tests share their machine.
  expect(fastest(() => readDecision(text), 400)).toBeLessThan(400)
})
