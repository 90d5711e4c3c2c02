import { assess } from '../../../src/feasibility/assess.ts'

const feasibilityOf = (consistency_tolerance: string, infrastructure_environment: string) =>
  assess({ scale_requirements: '20 locks per second', consistency_tolerance, infrastructure_environment })
    .feasibility

/** What no design can hold, in words that were once read as a store, a vote or a setting that is there. */
test.each<[consistency: string, infrastructure: string]>([
  [
    'No double run ever. If the AZ of the database dies, service has to come back by itself.',
    'RDS for MySQL single-AZ with a cross-AZ read replica; our script promotes the read replica when the primary stops answering. Multi-AZ was rejected for cost and will not be bought. Nothing else may be used.',
  ],
  [
    'must never double assign; survive the failure of any region automatically',
    'CockroachDB in three regions, SURVIVE ZONE FAILURE with primary region eu-west-1. The survival goal cannot be raised (latency).',
  ],
  [
    'Never two holders; automatic failover',
    'We have Aurora MySQL but the lock service may not use it (PCI scope). We have etcd but only inside the EKS control plane, no access. Usable: ElastiCache Redis with one replica, automatic failover on.',
  ],
  [
    'Never two holders; a node failure has to be survived automatically.',
    'DynamoDB would be ideal but security has not signed it off and will not this year. We are left with MySQL + async replica, orchestrator does the failover.',
  ],
  [
    'Never two holders; a node failure has to be survived automatically.',
    'etcd: only the one inside the managed EKS control plane (no access for us). Otherwise Redis primary/replica with Sentinel. Installing software is not allowed.',
  ],
  [
    'Never two holders; any single region may be lost, must go on automatically.',
    'Three-region CockroachDB, but lease and all voting replicas are constrained to us-east1; the other regions only hold non-voting replicas. That placement is a given.',
  ],
  [
    'No two owners worldwide.',
    'ScyllaDB in two DCs; LWT with SERIAL would be possible but ops has set LOCAL_SERIAL as the only permitted serial level; both DCs take locks on the same keys. No other store.',
  ],
  [
    'Never two holders. The loss of an availability zone has to be survived automatically.',
    'A single-AZ RDS for PostgreSQL instance. Multi-AZ was rejected for cost. Nothing else.',
  ],
  [
    'Never two holders; the loss of any one region has to be survived automatically.',
    'CockroachDB, three regions, database survives zone failure only; that goal is fixed.',
  ],
  [
    'Never two holders; the loss of any one region has to be survived automatically.',
    'CockroachDB in 3 regions. ALTER DATABASE SURVIVE ZONE FAILURE. Raising it to REGION FAILURE is ruled out.',
  ],
  [
    'Never two holders; the loss of any one region has to be survived automatically.',
    'YugabyteDB over three regions, but the lock tablespace is pinned to one region (us-east-1, RF 3 over its zones) and must stay there for compliance. Nothing else.',
  ],
  [
    'Never two holders; the loss of any one region has to be survived automatically.',
    'MongoDB Atlas, three regions: all 3 electable nodes in us-east-1, read-only nodes in us-west-2 and eu-west-1. This layout is fixed. Nothing else.',
  ],
  [
    'Never two holders; the loss of any one region has to be survived automatically.',
    'TiDB across three regions; placement policy: all voters in region A, learners in regions B and C. Fixed. Nothing else.',
  ],
  [
    'Two owners of a key must never exist, globally.',
    'ScyllaDB in us-east and eu-west, clients in both lock the same keys with LWT at LOCAL_SERIAL. Cannot be changed. No other store.',
  ],
  [
    'Never two holders; a node failure has to be survived automatically.',
    'Zookeeper is out (ops veto). Consul: denied. What is left: Redis with Sentinel.',
  ],
  [
    'Never two holders; a node failure has to be survived automatically.',
    'MongoDB has been promised for 2027. For now: Redis Cluster only.',
  ],
  [
    'Never two holders; a node failure has to be survived automatically.',
    'Azure SQL is what we asked for; the request was refused. So it is Azure Cache for Redis Standard (replica, automatic failover).',
  ],
  [
    'Never two holders; a node failure has to be survived automatically.',
    'I would have used Spanner but the budget owner vetoed it. Hence Memorystore for Redis, standard tier.',
  ],
  [
    'Never two holders; a node failure has to be survived automatically.',
    'DynamoDB requires a security exemption we have not got. Redis (ElastiCache, one replica, failover on) it is. Nothing else.',
  ],
  [
    'Never two holders; a node failure has to be survived automatically.',
    'We are an EKS shop; etcd belongs to AWS and cannot be reached. Only ElastiCache Redis with a replica. Kubernetes Lease objects: RBAC denied. Nothing may be installed.',
  ],
  [
    'Never two holders; a node failure has to be survived automatically.',
    'The CockroachDB trial expired last month. Redis Sentinel is all that runs in prod.',
  ],
  [
    'Never two holders; a node failure has to be survived automatically.',
    'Competitor of ours uses FoundationDB. We: memcached x3. Nothing else is possible.',
  ],
  [
    'Never two holders; a node failure has to be survived automatically.',
    'Old design doc says: "use ZooKeeper". That cluster was switched off in 2023. Today only RabbitMQ and Redis Sentinel run.',
  ],
  [
    'Never two holders; a node failure has to be survived automatically.',
    'pg_advisory_lock on a Postgres pair with sync replication; the app only uses session advisory locks through PgBouncer in transaction mode. Neither the app nor the pooler can be changed. No other store.',
  ],
  [
    'Serializable, no double allocation, survive the loss of the main data centre automatically.',
    'MySQL 8 with ClusterSet: InnoDB Cluster in DC1 (3 nodes) replicating asynchronously to InnoDB Cluster in DC2; a cron job runs forcePrimaryCluster() if DC1 does not answer. No third DC. No other store.',
  ],
  [
    'Never two holders; a node failure has to be survived automatically.',
    'stores:\n  - name: redis\n    mode: sentinel\n    usable: true\n  - name: mongodb\n    usable: false\n  - name: etcd\n    usable: false\ninstall_software: false',
  ],
  [
    'Two owners at once is a compliance breach. Region failure: automatic.',
    'DynamoDB global table with strong consistency was our wish, but the replicas are in us-east-1 and ap-southeast-2 only, so it is the eventually consistent one. Nothing else.',
  ],
  [
    'Two owners at once is a compliance breach. Must survive a full region plus one more zone elsewhere at the same time.',
    'CockroachDB, three regions, 5 voters 2-2-1, fixed. Nothing else.',
  ],
  [
    'Linearizable, zone failure automatic.',
    'EKS in three zones. The only etcd is the one inside the EKS control plane, to which AWS gives no access. Redis OSS with Sentinel is what our team runs. We are not permitted to install other stores, and the Lease API is blocked by RBAC.',
  ],
  [
    'No two dispatchers; any one of the three depots may go dark, the rest continues by itself.',
    'Depots A, B and C, one etcd node each (3 voters). There is a fibre A-B and a fibre B-C; there is no other path, A and C see each other only through B. No new links.',
  ],
  [
    'linearizable, one more node failure must be survived without an operator',
    'etcd cluster of five members; two of them died in March and will not be replaced (still listed as members).',
  ],
  [
    'Linearizable. We patch one node at a time, and an AZ failure during the patch window has to be survived too.',
    'etcd, three members, one per AZ in us-east-2. Fixed at three by the platform team. No other store.',
  ],
  [
    'No two crews may have the same work order. Tablets must be able to claim any order while they have no network, sometimes for hours.',
    'Backend: etcd 3 nodes over 3 AZs. Tablets sync when online.',
  ],
  [
    'No two leaders. Loss of any of the three DCs survived automatically.',
    'ZooKeeper: 3 participants in DC1, 1 observer in DC2, 1 observer in DC3. Roles are frozen by the vendor appliance. No other store.',
  ],
  [
    'linearizable; any DC may be lost, automatic',
    'ZooKeeper has 5 servers 2/2/1 over three DCs, but the third DC closes in two weeks and its server goes with it; the lock service starts after that with the remaining 4 (2 and 2). No replacement site.',
  ],
  [
    'Lock must be 100 % available for every client on any side of a network split, and there may never be two holders at the same time.',
    'etcd 1/1/1 over three regions',
  ],
])('is not accepted: %s %s', (consistency, infrastructure) => {
  expect(feasibilityOf(consistency, infrastructure)).not.toBe('sufficient')
})

const STRICT = 'Never two holders; a node failure has to be survived automatically.'
const SITES = 'Never two holders; the loss of any one site has to be survived automatically.'
const REGIONS = 'Never two holders; the loss of any one region has to be survived automatically.'

/** Each takes its store away, with another beside it that cannot carry the lock. */
test.each([
  'etcd cannot be reached.',
  'There is an etcd, we have no access to it.',
  'etcd: no access for us.',
  'etcd is inaccessible.',
  'etcd belongs to AWS.',
  'DynamoDB: denied.',
  'DynamoDB was refused.',
  'ZooKeeper is out.',
  'ZooKeeper is off the table.',
  'DynamoDB access was not granted.',
  'DynamoDB requires an exemption we do not have.',
  'MongoDB is promised for 2027.',
  'The MongoDB Atlas account was closed.',
  'The CockroachDB trial expired.',
  'FoundationDB is used by our competitor.',
  'I would have used Spanner.',
  'Spanner would be ideal, but no.',
  'We are not entitled to Spanner.',
  'The DBA said no to PostgreSQL.',
  'etcd got cut from the budget.',
  'Nobody will give us ZooKeeper.',
  'Our request for DynamoDB is still open.',
  'We hope to get Consul one day.',
  'Consul went away with the merger.',
  'The etcd cluster burned down last year.',
  'Consul: withdrawn.',
  'We lost our ZooKeeper licence.',
  'The team next door has Consul.',
  'Finance killed the CockroachDB idea.',
  'In our previous project we had etcd.',
  'Management did not agree to CockroachDB.',
  'PostgreSQL is not something we can get.',
  'ZooKeeper lives only in our test lab.',
  'ZooKeeper exists on paper.',
])('is no store to rest on: %s', said => {
  for (const rest of ['Only Redis with Sentinel is usable.', 'There is Redis with Sentinel.'])
    expect(feasibilityOf(STRICT, `${said} ${rest}`)).not.toBe('sufficient')
})

test.each<[consistency: string, infrastructure: string]>([
  [REGIONS, 'CockroachDB in three regions, survival goal ZONE FAILURE. Fixed.'],
  [REGIONS, 'CockroachDB in three regions, survives a zone failure, not a region failure. Fixed.'],
  [REGIONS, 'ZooKeeper in three regions: all voters in us-east-1, observers in the other two. Fixed.'],
  [
    SITES,
    'etcd with 5 members over three DCs; only the three in DC1 vote, the ones in DC2 and DC3 are learners. Fixed.',
  ],
  [SITES, 'etcd: three voters in DC1, a learner in DC2, a learner in DC3. Fixed.'],
  [SITES, '3 ZooKeeper participants in DC1, observers in DC2 and DC3. Fixed.'],
  [SITES, 'etcd 1/1/1 over DC1, DC2, DC3. DC3 has been shut down for good.'],
  [SITES, 'etcd 1/1/1 over three DCs, the third DC is being decommissioned and only two DCs remain.'],
  [STRICT, 'etcd, 3 members, 2 of them alive. Fixed.'],
  [STRICT, 'etcd, three members; one of them is permanently down and will not be replaced.'],
  [
    'Linearizable. An AZ failure has to be survived while one further node is down for patching.',
    'etcd, 3 members, one per AZ, fixed.',
  ],
  [
    'Linearizable. A client cut off from the majority must still be able to acquire any lock.',
    'etcd 1/1/1 over three sites',
  ],
  ['Linearizable. Acquiring must work without a network connection.', 'etcd 1/1/1 over three sites'],
  [
    'Linearizable. Devices must be able to take a lock while they are offline.',
    'etcd 1/1/1 over three sites',
  ],
  [
    'Never two holders. The loss of an AZ has to be survived automatically.',
    'RDS for PostgreSQL in a single AZ; Multi-AZ is not an option. Nothing else.',
  ],
  [
    'Never two holders. The loss of an AZ has to be survived automatically.',
    'RDS for PostgreSQL; Multi-AZ is too expensive. Nothing else.',
  ],
  [
    'Never two holders. The loss of an AZ has to be survived automatically.',
    'RDS for PostgreSQL; we cannot afford Multi-AZ. Nothing else.',
  ],
  [
    'Never two holders.',
    'Cassandra in Paris and Milan, applications of both cities lock the same keys with LOCAL_SERIAL. Fixed.',
  ],
  [REGIONS, 'DynamoDB global table; we wanted MRSC but got MREC. Fixed.'],
  [REGIONS, 'DynamoDB global table; MRSC is not available in our regions. Fixed.'],
  [SITES, 'etcd: 2 members in DC1, 2 in DC2, 1 in DC3, but DC3 burned down last month.'],
  [SITES, 'etcd, five members: 4 in DC1, 1 in DC2. A third DC has none.'],
  [REGIONS, 'Consul, 3 servers all in eu-west-1, clients in three regions. Fixed.'],
  [
    REGIONS,
    'MongoDB replica set over three regions; the members in the second and third region have priority 0 and votes 0. Fixed.',
  ],
  [REGIONS, 'PostgreSQL with Patroni in us-east-1, asynchronous replicas in two other regions. Fixed.'],
])('does not have the votes: %s %s', (consistency, infrastructure) => {
  expect(feasibilityOf(consistency, infrastructure)).not.toBe('sufficient')
})

/** The same words where they take nothing away. */
test.each<[consistency: string, infrastructure: string]>([
  [STRICT, 'ZooKeeper with 3 servers, one a rack. Consul was refused.'],
  [STRICT, 'etcd with 3 members. A doc says that Redis would be faster; it is not used.'],
  [STRICT, 'TiDB 7.5: 3 PD, 6 TiKV, 3 replicas over three AZs of one region (cn-north is out of scope).'],
  [SITES, 'ZooKeeper: 5 participants over three sites (2/2/1). Observers in a fourth site for dashboards.'],
  [STRICT, 'DynamoDB in us-east-2. We considered global tables but did not enable them.'],
  [STRICT, 'etcd with 5 members on five hosts; stale tokens are refused by the sink.'],
  [STRICT, 'etcd, 3 members. Writes with an older revision are denied.'],
  [STRICT, 'ZooKeeper ensemble of 3 servers. Clients of other teams have no access.'],
  [STRICT, 'The orders are in MySQL 8, so tokens can be checked there. etcd with 3 members keeps the locks.'],
  [STRICT, 'etcd with 3 members, licensed support over three zones, subscription is up to date.'],
  [
    'Never two holders; the loss of any one AZ has to be survived automatically.',
    'CockroachDB in three AZs of one region, SURVIVE ZONE FAILURE.',
  ],
  [STRICT, 'ZooKeeper with 3 participants in DC1, on three hosts, and an observer in DC2 for reads.'],
  [STRICT, 'DynamoDB in us-east-2. Global tables: no.'],
  [
    STRICT,
    'Cassandra 4.1 in a single data centre, 9 nodes on three racks, RF 3, LWT with LOCAL_SERIAL, commitlog_sync: batch.',
  ],
  [STRICT, 'stores:\n  - name: etcd\n    members: 3\n    usable: true\n  - name: redis\n    usable: false'],
])('is accepted: %s %s', (consistency, infrastructure) => {
  expect(feasibilityOf(consistency, infrastructure)).toBe('sufficient')
})

/** What a design can carry, and was once refused for certain. */
test.each<[consistency: string, infrastructure: string]>([
  ['Linearizable; the loss of any one site has to be survived.', 'DC1: 2 etcd / DC2: 2 etcd / DC3: 1 etcd'],
  [
    'Linearizable; the loss of any one DC has to be survived.',
    'etcd in DC1 (2 nodes), DC2 (2 nodes) and DC3 (1 node)',
  ],
  [
    'No two masters. Survive hall 1 or hall 2 lost.',
    'Hall 1: two servers with etcd. Hall 2: two servers with etcd. Gatehouse: a small NUC, also etcd.',
  ],
  [
    'linearizable; any DC may be lost',
    'Until last year we had two data centres; since January there is a third. ZooKeeper now has 5 servers, 2/2/1.',
  ],
  [
    'Linearizable. DC-B may vanish and we keep going; if DC-A goes we accept being down.',
    'Etcd: two nodes in DC-A, one in DC-B.',
  ],
  [
    'Linearizable. Loss of DC-B is survived automatically. Loss of DC-A may stop the service.',
    'TiDB, 3 voters in DC-A in three racks, 2 in DC-B.',
  ],
  [
    'Jobs are idempotent, double run is just a waste',
    'NATS JetStream 2.10 R3 KV, default settings, 3 servers',
  ],
  ['Double run is only a waste of CPU.', 'Redis with Sentinel'],
  ['Doppelte Ausführung ist unschön, aber unschädlich', 'Redis with Sentinel'],
  [
    'duplicates are harmless. Nice if only one ran.',
    'MySQL with an asynchronous replica, automatic failover',
  ],
  [
    'Linearizable grants, the minority side stops granting. In a partition both sides must keep serving (possibly stale) reads.',
    'ZooKeeper 2/2/1 over DC1, DC2, DC3.',
  ],
  [
    'Never two holders; a node failure has to be survived automatically.',
    'SQL Server 2022 FCI, two nodes, shared storage, quorum disk witness',
  ],
  [
    'Two owners at once is a compliance breach. Node failure: automatic',
    'SQL Server database mirroring in high-safety mode with a witness, three servers.',
  ],
  [
    'Never two holders; zone failure survived automatically. Region outage is accepted as downtime.',
    'Azure SQL Database zone redundant in West Europe. A failover group exists for reporting in North Europe; it is never failed over for this service.',
  ],
  [
    'Must never double assign; AZ loss survived. Regional outage is accepted.',
    'YugabyteDB 2.20, RF=3 over three zones of asia-south1. xCluster (async) to asia-southeast1 for DR, failover there is a manual runbook.',
  ],
  [
    'Strictly one runner per tenant. Region loss = outage OK.',
    'DynamoDB global table (MREC) us-east-1/us-west-2 for other reasons, but all lock users run in us-east-1 and only ever talk to the us-east-1 replica; no regional failover of the lockers is planned.',
  ],
  [
    'Never two holders; a node failure has to be survived automatically.',
    'DynamoDB table in one region (not replicated elsewhere). In the past we had a global table, it has been deleted.',
  ],
  ['Only one should run, but if two run the output is the same, so no harm.', 'Redis with Sentinel'],
])('is not refused: %s %s', (consistency, infrastructure) => {
  expect(feasibilityOf(consistency, infrastructure)).not.toBe('insufficient')
})
