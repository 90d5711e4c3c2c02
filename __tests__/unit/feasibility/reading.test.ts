import { assess } from '../../../src/feasibility/assess.ts'

/** Sentences as people write them, each with what a reader takes from it; `|` stands between readings that both do. */
const request = (texts: Partial<Parameters<typeof assess>[0]>) => ({
  scale_requirements: '10 locks per second',
  consistency_tolerance: 'Never two holders.',
  infrastructure_environment: 'etcd',
  ...texts,
})
const factsOf = (infrastructure_environment: string) => assess(request({ infrastructure_environment })).facts

function storeIn(text: string, id: string) {
  return factsOf(text).stores.find(({ store }) => store.id === id)
}

test.each<[text: string, store: string, standings: string]>([
  ["We don't have etcd. Redis 7 with Sentinel.", 'etcd', 'unusable'],
  ['- etcd:\n  members: 5\n  status: decommissioned\n- redis: sentinel', 'etcd', 'unusable'],
  [
    '- zookeeper:\n  servers: 5\n  owner: kafka team, not for us\n- redis: sentinel',
    'zookeeper',
    'unusable|unclear',
  ],
  ['- etcd:\n  members: 5\n  status: running\n- redis: sentinel', 'etcd', 'usable'],
  ['etcd\n- 3 members\n- decommissioned in March\n\nRedis with Sentinel', 'etcd', 'unusable'],
  ['For locks there is Redis with Sentinel. Aurora is kept for finance.', 'aurora', 'unclear'],
  [
    'For locks there is Redis with Sentinel, and no other store may be used. Aurora runs too.',
    'aurora',
    'unusable',
  ],
  ['For locks there is Redis with Sentinel. We may also use Aurora.', 'aurora', 'usable'],
  ['etcd is on the staging stack, production has just memcached.', 'etcd', 'unusable'],
  ['etcd: lab only. Prod: memcached, nothing else.', 'etcd', 'unusable'],
  ['The etcd people will not let us in. Ours is Redis with Sentinel.', 'etcd', 'unusable'],
  ["The data team's ZooKeeper. They have given us our own chroot.", 'zookeeper', 'usable'],
  ["The data team's ZooKeeper. They have not given us a chroot.", 'zookeeper', 'unclear'],
  [
    'Consul is there. They withdrew that consent last week. We keep Redis with Sentinel.',
    'consul',
    'unusable|unclear',
  ],
  ['etcd with 5 members. It is not reachable from production.', 'etcd', 'unclear'],
  ['DynamoDB global table in three regions. MRSC was skipped.', 'dynamodb', 'unclear'],
  ['DynamoDB global table in three regions. MRSC is enabled.', 'dynamodb', 'usable'],
  ['We don’t have etcd. Redis 7 with Sentinel.', 'etcd', 'unusable'],
  ["We aren't allowed to install etcd. PostgreSQL 16.", 'etcd', 'unusable'],
  ["We can't use Redis. etcd with five nodes.", 'redis', 'unusable'],
  ["We can't use Redis. etcd with five nodes.", 'etcd', 'usable'],
  ['We cannot run etcd; PostgreSQL 16 with a synchronous standby.', 'etcd', 'unusable'],
  ['We cannot run etcd; PostgreSQL 16 with a synchronous standby.', 'postgresql', 'usable'],
  ["There isn't an etcd cluster. PostgreSQL 16.", 'etcd', 'unusable'],
  ["We haven't got ZooKeeper. MySQL 8.", 'zookeeper', 'unusable'],
  ["The platform team hasn't installed Consul. MySQL 8.", 'consul', 'unusable|unclear'],
  ["We wouldn't want Redis for this. etcd with 3 members.", 'redis', 'unusable|unclear'],
  ["You mustn't use ZooKeeper. etcd with 3 members.", 'zookeeper', 'unusable'],
  ["We won't install Consul. etcd with 3 members.", 'consul', 'unusable'],
  ["You shouldn't use Redis here. etcd with 3 members.", 'redis', 'unusable|unclear'],
  ["We couldn't get etcd approved. PostgreSQL 16.", 'etcd', 'unusable|unclear'],
  ["Redis isn't allowed. etcd with 3 members.", 'redis', 'unusable'],
  ["Redis can't be used. etcd with 3 members.", 'redis', 'unusable'],
  ["Redis doesn't exist here. etcd with 3 members.", 'redis', 'unusable|unclear'],
  ['We cannot replace PostgreSQL 16.', 'postgresql', 'usable'],
  ["We can't change the PostgreSQL 16 cluster.", 'postgresql', 'usable'],
  ['We must not lose etcd.', 'etcd', 'usable|unclear'],
  ['We cannot do without etcd; five members.', 'etcd', 'usable|unclear'],
  ["We can't live without PostgreSQL.", 'postgresql', 'usable|unclear'],
  ["We can't migrate to etcd. PostgreSQL 16.", 'etcd', 'unusable'],
  ["We can't migrate away from MySQL 8.", 'mysql', 'usable|unclear'],
  ["We don't only have Redis, there is etcd with five members.", 'etcd', 'usable'],
  ['There is no store other than etcd.', 'etcd', 'usable'],
  ['No database besides PostgreSQL 16.', 'postgresql', 'usable'],
  ['Nothing but etcd with three members.', 'etcd', 'usable'],
  ['Nothing is there apart from ZooKeeper with 3 servers.', 'zookeeper', 'usable'],
  ['We have nothing except Consul.', 'consul', 'usable'],
  ['Kein Dienst außer etcd.', 'etcd', 'usable'],
  ['No hay nada más que etcd.', 'etcd', 'usable|unclear'],
  ['Nobody runs etcd here. PostgreSQL 16.', 'etcd', 'unusable|unclear'],
  ['etcd with five members, Redis only for caching', 'etcd', 'usable'],
  ['etcd with five members, Redis only for caching', 'redis', 'unusable'],
  ['PostgreSQL 16 with synchronous standby, Redis is being removed', 'postgresql', 'usable'],
  ['PostgreSQL 16 with synchronous standby, Redis is being removed', 'redis', 'unusable'],
  ['三个机房,etcd 五个节点,Redis 仅用于缓存', 'etcd', 'usable'],
  ['三个机房,etcd 五个节点,Redis 仅用于缓存', 'redis', 'unusable'],
  ['三个机房，etcd 五个节点，Redis 仅用于缓存。', 'etcd', 'usable'],
  ['etcd 五个节点，MySQL 只读，Redis 已下线', 'etcd', 'usable'],
  ['etcd 五个节点，MySQL 只读，Redis 已下线', 'redis', 'unusable'],
  ['etcd and Redis are being removed. PostgreSQL 16.', 'etcd', 'unusable'],
  ['etcd and Redis are being removed. PostgreSQL 16.', 'redis', 'unusable'],
  ['etcd, Consul and Redis are being removed. PostgreSQL 16.', 'consul', 'unusable'],
  ['etcd, Consul and Redis are being removed. PostgreSQL 16.', 'etcd', 'unusable'],
  ['Redis and Memcached only for caching, etcd with five members.', 'redis', 'unusable|unclear'],
  ['Redis and Memcached only for caching, etcd with five members.', 'etcd', 'usable'],
  ['etcd 3.5 (five members), Consul is planned for next year.', 'etcd', 'usable'],
  ['etcd 3.5 (five members), Consul is planned for next year.', 'consul', 'unusable'],
  ['ZooKeeper, three servers, and Redis, which is read-only.', 'zookeeper', 'usable'],
  ['Consul with 5 servers, Redis belongs to another team.', 'consul', 'usable'],
  ['Consul with 5 servers, Redis belongs to another team.', 'redis', 'unclear'],
  ['etcd with five members; company policy forbids Redis.', 'etcd', 'usable'],
  ['etcd with five members; company policy forbids Redis.', 'redis', 'unusable'],
  ['etcd with five members, and security policy forbids MongoDB.', 'etcd', 'usable'],
  ['etcd fünf Mitglieder, Redis wird abgelöst', 'etcd', 'usable'],
  ['etcd fünf Mitglieder, Redis nur für Test', 'etcd', 'usable'],
  ['etcd con cinco miembros, Redis solo para pruebas', 'etcd', 'usable'],
  ['etcd con cinco miembros, Redis retirado', 'etcd', 'usable'],
  ['PostgreSQL 16 with one read-only replica.', 'postgresql', 'usable'],
  ['PostgreSQL 16 with Patroni, two read-only replicas.', 'postgresql', 'usable'],
  ['PostgreSQL 16, synchronous standby, plus an asynchronous replica for reporting.', 'postgresql', 'usable'],
  ['PostgreSQL read-only.', 'postgresql', 'unusable'],
  ['PostgreSQL is read-only for us.', 'postgresql', 'unusable'],
  ['Redis 7 with Sentinel, only for caching. etcd with 3 members.', 'redis', 'unusable'],
  ['Redis (cache only), etcd with 3 members', 'etcd', 'usable'],
  ['etcd cluster, Varnish only for caching.', 'etcd', 'usable'],
  ['etcd 3.5 on local SSD, five members.', 'etcd', 'usable'],
  ['etcd 3.5 on local NVMe disks in three zones.', 'etcd', 'usable'],
  ['etcd on local machines only. PostgreSQL 16.', 'etcd', 'unusable'],
  ['etcd in local development. PostgreSQL 16.', 'etcd', 'unusable'],
  ['etcd in dev, test and production.', 'etcd', 'usable'],
  ['Consul in staging and production.', 'consul', 'usable'],
  ['Redis for caching and locks.', 'redis', 'usable'],
  ['Redis for session locks.', 'redis', 'usable'],
  [
    'GKE in one region, three zones, dedicated etcd 3.5 cluster on local SSD (we may not touch the one of the control plane)',
    'etcd',
    'usable',
  ],
  ['dedicated etcd cluster, five members (not the one of Kubernetes)', 'etcd', 'usable'],
  ['etcd of Patroni on three rooms is reserved for Patroni. PostgreSQL 16.', 'etcd', 'unusable|unclear'],
  ['PostgreSQL 15 con Patroni y etcd propio de Patroni.', 'etcd', 'unclear|unusable'],
  ['Kubernetes with stacked etcd on three control-plane nodes.', 'etcd', 'unclear|unusable'],
  ['The etcd of the control plane is there. PostgreSQL 16.', 'etcd', 'unclear|unusable'],
  ['etcd is reserved for locks.', 'etcd', 'usable'],
  ['etcd, dedicated to locking, five members.', 'etcd', 'usable'],
  ['No Redis, etcd or Consul. PostgreSQL 16.', 'etcd', 'unusable'],
  ['No Redis, etcd with five members.', 'etcd', 'usable|unclear'],
  ['Neither etcd nor Consul. PostgreSQL.', 'consul', 'unusable'],
  ['We do not have Redis, ZooKeeper or Consul. PostgreSQL.', 'consul', 'unusable'],
  ["We don't have Redis, ZooKeeper or Consul. PostgreSQL.", 'consul', 'unusable'],
  ["We don't have Redis, ZooKeeper or Consul, but etcd with 3 nodes.", 'etcd', 'usable'],
  ["We don't run Redis but etcd with five members.", 'etcd', 'usable'],
  ["Redis isn't there, etcd with five members is.", 'etcd', 'usable|unclear'],
  ["etcd isn't used by anybody else, five members.", 'etcd', 'usable|unclear'],
  ["We don't manage etcd ourselves.", 'etcd', 'unclear|usable'],
  ['DynamoDB, no DAX, no ElastiCache.', 'dynamodb', 'usable'],
  ["DynamoDB isn't available to us. etcd with 3.", 'dynamodb', 'unusable'],
  ["Security won't allow Redis. etcd with 3 members", 'redis', 'unusable'],
  ['We never got etcd. PostgreSQL 16.', 'etcd', 'unusable'],
  ["We don't mind running etcd.", 'etcd', 'unclear|usable'],
  ['etcd was installed in 2023 with five members.', 'etcd', 'usable'],
  [
    'Managed Kubernetes (AKS), three zones, only the API server is at our disposal as coordination store.',
    'kubernetes-lease',
    'usable',
  ],
  ['etcd with five members and Redis only for caching', 'etcd', 'usable|unclear'],
  ['etcd (five members) and PostgreSQL are used by us; Redis is deprecated', 'postgresql', 'usable'],
  ['Aurora MySQL, Redis shut down, etcd gone', 'aurora', 'usable'],
  ['Either etcd or Consul may be installed. Redis is forbidden.', 'etcd', 'usable'],
  ['Redis is forbidden, etcd may be installed on three sites.', 'etcd', 'usable'],
  ['etcd may be installed on three sites, Redis is forbidden.', 'etcd', 'usable'],
  ["We didn't get etcd past the audit; ZooKeeper with three servers.", 'etcd', 'unusable|unclear'],
  ["We didn't get etcd past the audit; ZooKeeper with three servers.", 'zookeeper', 'usable'],
  ["They won't let us run Consul. MySQL 8.", 'consul', 'unusable|unclear'],
  ["etcd wasn't approved. PostgreSQL 16.", 'etcd', 'unusable'],
  ["Consul shouldn't be used. PostgreSQL 16.", 'consul', 'unusable'],
  ['Consul mustn’t be touched. PostgreSQL 16.', 'consul', 'unusable'],
  ["ZooKeeper won't be there. etcd 3 members.", 'zookeeper', 'unusable|unclear'],
  ["ZooKeeper couldn't be installed. etcd 3 members.", 'zookeeper', 'unusable'],
  ["We haven't a Redis. etcd 3 members.", 'redis', 'unusable'],
  ["We've got no Redis, no Memcached; etcd 3 members.", 'redis', 'unusable'],
  ["We've got no Redis, no Memcached; etcd 3 members.", 'memcached', 'unusable'],
  ["We've got no Redis, no Memcached; etcd 3 members.", 'etcd', 'usable'],
  ["There aren't any Redis servers. etcd.", 'redis', 'unusable'],
  ["The team doesn't run Redis, MongoDB or Kafka; there is Consul with 3 servers.", 'mongodb', 'unusable'],
  ["The team doesn't run Redis, MongoDB or Kafka; there is Consul with 3 servers.", 'consul', 'usable'],
  ["The team doesn't run Redis, MongoDB or Kafka, but Consul with 3 servers.", 'consul', 'usable'],
  ["DynamoDB is available, but we can't use ElastiCache.", 'dynamodb', 'usable'],
  ["DynamoDB is available, but we can't use ElastiCache.", 'elasticache', 'unusable'],
  ["DynamoDB can't be extended to other regions.", 'dynamodb', 'usable'],
  ["The PostgreSQL 16 primary can't be moved.", 'postgresql', 'usable'],
  ["We can't upgrade MySQL 8.0.", 'mysql', 'usable'],
  ["We don't want to replace the existing ZooKeeper ensemble.", 'zookeeper', 'usable'],
  ["We're not allowed to change the etcd cluster.", 'etcd', 'usable'],
  ["etcd with five members isn't shared with anyone.", 'etcd', 'usable|unclear'],
  ['Nothing else uses the etcd cluster.', 'etcd', 'usable'],
  ['No other team uses our ZooKeeper.', 'zookeeper', 'usable'],
  ['Kein anderer Dienst außer ZooKeeper.', 'zookeeper', 'usable'],
  ['除了 etcd 没有其他存储。', 'etcd', 'usable'],
  ['没有 Redis。etcd 五个节点。', 'redis', 'unusable'],
  ['不使用 Redis，etcd 五个节点。', 'etcd', 'usable|unclear'],
  ['Consul, five servers; Memcached is used purely as a cache.', 'consul', 'usable'],
  ['Consul, five servers; Memcached is used purely as a cache.', 'memcached', 'unusable'],
  ['MongoDB replica set (3 members), Elasticsearch for logging, Redis for sessions.', 'mongodb', 'usable'],
  ['MongoDB replica set (3 members), Elasticsearch for logging, Redis for sessions.', 'redis', 'unusable'],
  ['MongoDB and Redis, both retired. etcd with 3 members.', 'mongodb', 'unusable'],
  ['MongoDB and Redis (retired). etcd with 3 members.', 'mongodb', 'usable|unclear'],
  ['MongoDB and Redis (retired). etcd with 3 members.', 'redis', 'unusable'],
  ['ZooKeeper/Consul are forbidden, DynamoDB is there.', 'zookeeper', 'unusable'],
  ['ZooKeeper/Consul are forbidden, DynamoDB is there.', 'dynamodb', 'usable'],
  ['DynamoDB is there, ZooKeeper and Consul are forbidden.', 'dynamodb', 'usable'],
  ['DynamoDB is there, ZooKeeper and Consul are forbidden.', 'zookeeper', 'unusable'],
  ['PostgreSQL 16 and etcd; the latter is being removed.', 'postgresql', 'usable|unclear'],
  ['PostgreSQL 16 (synchronous standby), MySQL 5.7 end of life', 'postgresql', 'usable'],
  ['PostgreSQL 16 (synchronous standby), MySQL 5.7 end of life', 'mysql', 'unusable'],
  ['PostgreSQL 16 in production, and Redis in staging only.', 'postgresql', 'usable'],
  ['PostgreSQL 16 in production, and Redis in staging only.', 'redis', 'unusable'],
  ['Spanner, read-only from our side.', 'spanner', 'unusable'],
  ['PostgreSQL 16 with a synchronous standby and a read replica for reporting.', 'postgresql', 'usable'],
  ['Aurora PostgreSQL with two read-only replicas and S3.', 'aurora', 'usable'],
  ['PostgreSQL: read-only replica of another team. etcd.', 'postgresql', 'unusable|unclear'],
  ['etcd, which was planned for last year, was cancelled. MySQL 8.', 'etcd', 'unusable'],
  ['etcd: arrives next year. MySQL 8.', 'etcd', 'unusable'],
  ['etcd on local disks, Redis for local testing.', 'etcd', 'usable'],
  ['etcd on local disks, Redis for local testing.', 'redis', 'unusable'],
  ['etcd on local-SSD nodes.', 'etcd', 'usable'],
  ['Redis on laptops only. etcd.', 'redis', 'unusable'],
  ["Kubernetes' own etcd is off limits; ZooKeeper with three servers.", 'zookeeper', 'usable'],
  ['ZooKeeper of the Kafka cluster; PostgreSQL 16.', 'zookeeper', 'unclear|unusable'],
  ['Kafka 3.6 with its ZooKeeper, PostgreSQL 16.', 'zookeeper', 'usable|unclear'],
  ['Our own etcd cluster for locks, five members, apart from the one of Kubernetes.', 'etcd', 'usable'],
  ["A separate etcd with five members (not Kubernetes' etcd).", 'etcd', 'usable|unclear'],
  ['Planned: etcd. Today PostgreSQL 16.', 'etcd', 'unusable'],
  ['Retired: etcd, Consul. Today PostgreSQL 16.', 'consul', 'unusable'],
  ['Company policy forbids Redis, etcd with five members is there.', 'redis', 'unusable'],
  ['Policy rules out MongoDB for locks; CockroachDB with 5 nodes.', 'mongodb', 'unusable'],
  ['Policy rules out MongoDB for locks; CockroachDB with 5 nodes.', 'cockroachdb', 'usable'],
  ['etcd belongs to the platform team, CockroachDB is ours.', 'etcd', 'unclear|unusable'],
  ['etcd belongs to the platform team, CockroachDB is ours.', 'cockroachdb', 'usable'],
  ['CockroachDB is ours, etcd belongs to the platform team.', 'cockroachdb', 'usable'],
  ['CockroachDB is ours, etcd belongs to the platform team.', 'etcd', 'unclear|unusable'],
  ["The platform team's etcd, and our MySQL 8.", 'etcd', 'unclear|unusable'],
  ['NATS 2.11 with JetStream. The team knows NATS well and wants a KV bucket for locks.', 'nats', 'usable'],
  ['The whole team runs etcd 3.5 with five members.', 'etcd', 'usable'],
  ['Consul 1.17, five servers, no ACL limits on it.', 'consul', 'usable'],
  ["There's no reason not to use etcd.", 'etcd', 'usable|unclear'],
  ["We don't need anything beyond etcd.", 'etcd', 'usable'],
  ['We never lost data in etcd.', 'etcd', 'usable|unclear'],
  ["We can't complain about ZooKeeper; it runs well.", 'zookeeper', 'usable|unclear'],
  ["We don't plan to retire Consul.", 'consul', 'usable|unclear'],
  ["etcd isn't only for Kubernetes, five members.", 'etcd', 'usable|unclear'],
])('in “%s”, %s is %s', (text, store, standings) => {
  expect(standings.split('|')).toContain(storeIn(text, store)?.standing)
})

test.each<[text: string, condition: keyof ReturnType<typeof factsOf>['conditions'], stated: boolean]>([
  ['Nothing else may be added.', 'mayChange', false],
  ['Nothing may be changed.', 'mayChange', false],
  ['None of it can be changed.', 'mayChange', false],
  ['None can be added.', 'mayChange', false],
  ['No one may add nodes.', 'mayChange', false],
  ['No-one can change the cluster.', 'mayChange', false],
  ['Nobody can add servers.', 'mayChange', false],
  ['Neither nodes nor zones can be added.', 'mayChange', false],
  ['We can never add nodes.', 'mayChange', false],
  ['We may add nothing.', 'mayChange', false],
  ['We can change nothing in the cluster.', 'mayChange', false],
  ['We can add no further nodes.', 'mayChange', false],
  ["We can't add nodes.", 'mayChange', false],
  ["It isn't the case that we may add nodes.", 'mayChange', false],
  ['Niemand kann Knoten hinzufügen; nichts können wir ändern.', 'mayChange', false],
  ['Nadie puede; nunca podemos cambiar nada.', 'mayChange', false],
  ['We may add nodes.', 'mayChange', true],
  ['Nothing is fixed, we may add nodes.', 'mayChange', true],
  ['Nothing is decided yet; nodes can be added.', 'mayChange', true],
  ['No problem: we can add servers.', 'mayChange', true],
  ["We don't have much, but we can add nodes.", 'mayChange', true],
  ['There is no limit, we can add nodes.', 'mayChange', true],
  ['Nothing else may be added.', 'closed', true],
  ['Nothing may be added.', 'closed', true],
  ['Nobody may install software.', 'closed', true],
  ["We aren't allowed to install etcd.", 'mayInstall', false],
  ['We aren’t allowed to install etcd.', 'mayInstall', false],
  ["We can't install anything.", 'mayInstall', false],
  ["We don't get to install any software.", 'mayInstall', false],
  ['We can install no software.', 'mayInstall', false],
  ['We may install nothing.', 'mayInstall', false],
  ['Nobody is allowed to install any software.', 'mayInstall', false],
  ['We may install any software.', 'mayInstall', true],
  ['We can install what we want.', 'mayInstall', true],
  ['Nothing installed yet.', 'mayInstall', true],
  ["The jobs aren't idempotent.", 'idempotentEffects', false],
  ['The jobs are idempotent.', 'idempotentEffects', true],
  ["The storage doesn't check fencing tokens.", 'checksTokens', false],
  ['The storage checks fencing tokens.', 'checksTokens', true],
  ["The store won't check tokens.", 'cannotCheckTokens', true],
  ['The disk array doesn’t check tokens.', 'cannotCheckTokens', true],
  ["Members aren't byzantine.", 'byzantine', false],
  ['No servers can be added; none may be changed.', 'mayChange', false],
  ['Never can nodes be added.', 'mayChange', false],
  ['Without approval nothing can be changed.', 'mayChange', false],
  ['The cluster can be extended by nobody.', 'mayChange', true],
  ['We can extend the cluster.', 'mayChange', true],
  ['Nothing but nodes can be added.', 'mayChange', true],
  ["The number of voters isn't fixed and can be changed.", 'mayChange', true],
  ["We won't be able to install anything.", 'mayInstall', false],
  ["It isn't allowed to run any software there.", 'mayInstall', false],
  ["We don't mind installing; we may install any open-source software.", 'mayInstall', true],
  ['No Redis, but we may install what we like.', 'mayInstall', true],
])('of “%s”, the condition %s is stated: %s', (text, condition, stated) => {
  expect(factsOf(text).conditions[condition] !== undefined).toBe(stated)
})

test.each<[text: string, store: string, setting: string, stated: boolean]>([
  ['PostgreSQL 16. A synchronous standby in zone b.', 'postgresql', 'asynchronous', false],
  ['PostgreSQL 16. A synchronous standby in zone b.', 'postgresql', 'synchronous', true],
  ['PostgreSQL 16 with a sync standby.', 'postgresql', 'synchronous', true],
  ['PostgreSQL 16 with an asynchronous standby.', 'postgresql', 'asynchronous', true],
  ['PostgreSQL 16 with an a-synchronous standby.', 'postgresql', 'asynchronous', true],
  ['PostgreSQL 16 with an a-synchronous standby.', 'postgresql', 'synchronous', false],
  ['PostgreSQL 16 with an asynchronous standby.', 'postgresql', 'synchronous', false],
  ['PostgreSQL 16 with a non-synchronous standby.', 'postgresql', 'synchronous', false],
  ["PostgreSQL 16, the standby isn't synchronous.", 'postgresql', 'synchronous', false],
  ['PostgreSQL 16, the standby is quasi-synchronous.', 'postgresql', 'synchronous', false],
  ['PostgreSQL 16 with Patroni; failover is not automatic.', 'postgresql', 'automatic-failover', false],
  ["PostgreSQL 16 with standby; failover isn't automatic.", 'postgresql', 'automatic-failover', false],
  ['PostgreSQL 16 with standby; failover is never automatic.', 'postgresql', 'manual-failover', true],
  ['PostgreSQL 16 with standby; failover is automatic.', 'postgresql', 'automatic-failover', true],
  ['PostgreSQL 16 with standby; semi-automatic failover.', 'postgresql', 'automatic-failover', false],
  ['PostgreSQL 16 with standby on more than one node.', 'postgresql', 'single-node', false],
  ['etcd on more than one node.', 'etcd', 'single-node', false],
  ['MySQL 8 with a semi-synchronous replica.', 'mysql', 'synchronous', false],
  ['MySQL 8 with a semi-synchronous replica.', 'mysql', 'semi-synchronous', true],
  ['GCS bucket, inter-regional.', 'gcs', 'regional', false],
  ['MySQL 8 on Kubernetes, a container orchestrator; one replica.', 'mysql', 'automatic-failover', false],
  ['MySQL 8 with Orchestrator.', 'mysql', 'automatic-failover', true],
  ['MySQL 8, a synchronous replica.', 'mysql', 'asynchronous', false],
  ['MySQL 8 with a, synchronous, replica.', 'mysql', 'asynchronous', false],
  ['SQL Server 2022, a synchronous secondary.', 'sql-server', 'asynchronous', false],
  ['SQL Server 2022, a synchronous secondary.', 'sql-server', 'synchronous', true],
  ['Db2 with a synchronous HADR standby.', 'db2', 'synchronous', true],
  ["MySQL 8, the replica isn't asynchronous.", 'mysql', 'asynchronous', false],
  ['PostgreSQL 16, asíncrono standby.', 'postgresql', 'asynchronous', true],
  ['PostgreSQL 16, a síncrono standby.', 'postgresql', 'asynchronous', false],
  [
    "Patroni and PostgreSQL 16, failover doesn't happen automatically.",
    'postgresql',
    'automatic-failover',
    false,
  ],
  ["RDS MySQL isn't Multi-AZ.", 'mysql', 'multi-az', false],
  ['etcd with at least one node per zone.', 'etcd', 'single-node', false],
  ['etcd on a single node.', 'etcd', 'single-node', true],
])('of “%s”, %s has the setting %s: %s', (text, store, setting, stated) => {
  expect(storeIn(text, store)?.settings.has(setting)).toBe(stated)
})

test.each<[text: string, losses: string]>([
  ["It doesn't have to survive the loss of a zone.", ''],
  ["We don't need to survive the loss of a region.", ''],
  ["Locking needn't survive a region outage.", ''],
  ['Locking must survive the loss of a zone.', 'zone'],
  ['Locking must not stop if a zone fails.', 'zone'],
  ["Locking mustn't stop when a zone fails.", 'zone'],
  ["Locking can't stop when a node dies.", 'node'],
  ['The lock service cannot go down if a region is lost.', 'region'],
  ["We can't tolerate the loss of a zone.", 'zone?'],
  ['We cannot afford to lose a zone.', 'zone?|unread'],
  ['A zone failure must not stop locking.', 'zone'],
  ["A zone failure mustn't stop locking.", 'zone'],
  ["A zone failure shouldn't interrupt grants.", 'zone'],
  ["It doesn't matter if a zone fails.", ''],
  ["It isn't a problem if a zone fails.", ''],
  ["We don't care if a region is lost.", ''],
  ['No failover when a node dies.', ''],
  ["We won't survive the loss of a zone and that's fine.", ''],
  ["Outage of a zone isn't acceptable.", 'zone|unread|zone?'],
  ['If a zone is lost, locking is unavailable.', '!zone'],
  ['Up to 30 s without grants during the loss of a region.', 'region|region?|unread'],
  ['Nothing may stop when a zone fails.', 'zone'],
  ['Nobody should notice when a zone fails.', 'zone'],
  ['No region loss needs to be survived.', ''],
  ['Never may the loss of one node stop locking.', 'node|node?|unread'],
  ['The loss of one zone must never stop the locking.', 'zone'],
  ['No failure of a zone may interrupt locking.', 'zone'],
  ["Locking doesn't stop when a node fails.", 'node'],
  ['Locking goes on without manual intervention after the loss of a zone.', 'zone'],
  ['Nobody has to intervene when a zone is lost.', 'zone'],
  ["It isn't required to survive the loss of a region.", ''],
  ["The loss of a region needn't be survived.", ''],
  ['At most 20 s without grants after the loss of a node.', 'node|node?'],
  ["We can't accept the loss of a zone.", 'zone?|zone'],
  ['No single point of failure.', 'node'],
  ["Failover isn't automatic.", 'unread|'],
  ["We don't expect region failures.", ''],
  ['If a region is lost, locks are unavailable.', '|region?|unread'],
  ['One AZ out: automatic.', 'zone'],
  ['- lost region: one, automatic', 'region?|region'],
  ['Three data centres, one of which may be lost.', 'site'],
  ['Room A or room B: whichever goes, the lock service stays up on its own.', 'site'],
  ['Hands-off survival of any one region.', 'region'],
  ['Survival goal is a region.', 'region'],
  ['If the east hall burns the west hall takes over by itself.', 'site'],
  ['Fällt eine der beiden Hallen aus, übernimmt die andere selbsttätig.', 'site'],
  ['When the server dies we are closed; the shop stands still until then.', ''],
  ['Losing the whole region grounds us anyway.', ''],
  ['If the colo itself is down, so are our compute nodes.', ''],
  ['When the line to a hall is cut the hall goes on locking.', 'unread'],
])('“%s” asks to survive “%s”', (text, wanted) => {
  const { losses, unread } = assess(request({ consistency_tolerance: `Never two holders. ${text}` })).facts
  const read = losses.map(({ place, assumed }) => (assumed ? `${place}?` : place)).join(',')
  const got = read === '' && unread.length > 0 ? 'unread' : read
  if (wanted.startsWith('!')) expect(got).not.toBe(wanted.slice(1))
  else expect(wanted.split('|')).toContain(got)
})

test.each<[text: string, demand: string]>([
  ['Duplicates are not acceptable.', 'linearizable'],
  ["Duplicates aren't acceptable.", 'linearizable'],
  ['Duplicates are never tolerated.', 'linearizable'],
  ["Duplicates can't be tolerated.", 'linearizable'],
  ['Duplicates are acceptable.', 'efficiency'],
  ["Eventual consistency isn't enough.", 'linearizable'],
  ["We can't have eventual consistency.", 'linearizable'],
  ["We don't want best effort.", 'linearizable'],
  ["The jobs aren't idempotent.", 'linearizable'],
  ['The jobs are idempotent.', 'efficiency'],
  ["Two holders mustn't ever exist.", 'linearizable'],
  ["We don't tolerate duplicates.", 'linearizable'],
  ["We don't accept double runs.", 'linearizable'],
  ["Double runs aren't harmless.", 'linearizable'],
  ['Nobody cares if it runs twice; it just wastes CPU.', 'efficiency'],
  ["Eventual consistency won't do.", 'linearizable'],
  ['Best effort is not enough.', 'linearizable'],
  ['Best effort is enough.', 'efficiency'],
  ['Duplicate runs are harmless.', 'efficiency'],
  ["Idempotent jobs; a duplicate isn't a drama.", 'efficiency'],
  ['Duplicates must not be tolerated.', 'linearizable'],
  ["An advisory lock isn't sufficient.", 'linearizable'],
  ['Eventual consistency is unacceptable.', 'linearizable'],
  ['Two workers on the same image are acceptable now and then.', 'efficiency'],
  ['Two workers are a catastrophe.', 'linearizable'],
])('“%s” demands a lock that is %s', (text, demand) => {
  expect(assess(request({ consistency_tolerance: text })).facts.demand.class).toBe(demand)
})

test.each([
  ["We don't have etcd. Redis 7 with Sentinel.", 'insufficient'],
  ['We don’t have etcd. Redis 7 with Sentinel.', 'insufficient'],
  ["We aren't allowed to install etcd. Redis 7 with Sentinel.", 'insufficient'],
  ['etcd with five members, Redis only for caching', 'sufficient'],
  ['PostgreSQL 16, synchronous standby, Redis is being removed', 'sufficient'],
  ['三个机房,etcd 五个节点,Redis 仅用于缓存', 'sufficient'],
  ['PostgreSQL 16. A synchronous standby in zone b.', 'sufficient'],
  ['GKE in one region, three zones, dedicated etcd 3.5 cluster on local SSD (we may size it).', 'sufficient'],
  ['Redis 7 with Sentinel; OceanBase with three replicas (Paxos).', 'undetermined'],
  ['Redis 7 with Sentinel; OceanBase is being removed.', 'insufficient'],
  ['Redis 7 with Sentinel. No OceanBase.', 'insufficient'],
  ['PostgreSQL 16: a primary and a standby, automatic failover by Patroni.', 'undetermined'],
  ['Self-managed Kubernetes 1.29, three control-plane nodes with stacked etcd.', 'undetermined'],
])('“%s” is %s for a lock that excludes', (infrastructure_environment, feasibility) => {
  expect(assess(request({ infrastructure_environment })).feasibility).toBe(feasibility)
})

test.each([
  ['Duplicates are not acceptable.', 'sufficient'],
  ['Eventual consistency is not enough.', 'sufficient'],
  ["We don't want best effort.", 'sufficient'],
])('“%s” is no reason to rest a lock on Redis with Sentinel', (consistency_tolerance, feasibility) => {
  const infrastructure_environment = 'Redis 7 with Sentinel, two replicas.'
  expect(assess(request({ consistency_tolerance, infrastructure_environment })).feasibility).not.toBe(
    feasibility,
  )
})

test.each([
  ['A pause of 15 s during a server failure is OK.', 'One PostgreSQL 16 server.'],
  ['A pause of 15 s during a zone failure is fine.', 'etcd, three members, all in one zone.'],
  ['Survive the loss of either data centre.', 'etcd, 4 members over two data centres, 2/2.'],
  ['We can wait 20 s on a region loss.', 'DynamoDB in eu-west-1 only.'],
  ['At most 30 s without grants after the loss of a region.', 'DynamoDB in eu-west-1 only.'],
  ['Locking must not stop if a zone fails.', 'etcd, three members, all in one zone.'],
  ['No loss of a region may stop the locks.', 'DynamoDB in eu-west-1 only.'],
])('“%s” is not met by “%s”', (demand, infrastructure_environment) => {
  const consistency_tolerance = `Never two holders. ${demand}`
  expect(assess(request({ consistency_tolerance, infrastructure_environment })).feasibility).not.toBe(
    'sufficient',
  )
})

test.each([
  ['A pause of 15 s during a zone failure is OK.', 'etcd, three members in three zones.'],
  ['We can wait 20 s on a region loss.', 'CockroachDB, nine nodes in three regions.'],
  ['A long outage of the zone is acceptable.', 'etcd, three members, all in one zone.'],
  [
    'Survive the loss of either data centre.',
    'etcd with 5 members over two data centres and a witness site, 2/2/1.',
  ],
])('“%s” is met by “%s”', (demand, infrastructure_environment) => {
  const consistency_tolerance = `Never two holders. ${demand}`
  expect(assess(request({ consistency_tolerance, infrastructure_environment })).feasibility).toBe(
    'sufficient',
  )
})

test('quotes what is said of the setting that a lock needs', () => {
  const [reason] = assess(
    request({ infrastructure_environment: 'DynamoDB global table in three regions. MRSC was skipped.' }),
  ).reasons
  expect(reason?.text).toContain(
    'leaves open whether a setting that the lock needs is on (“MRSC was skipped”)',
  )
  expect(reason?.evidence.map(({ words }) => words)).toEqual(['MRSC was skipped'])
})

test('quotes a curly apostrophe as it stands', () => {
  const text = 'The disk array doesn’t check tokens. etcd.'
  const evidence = factsOf(text).conditions.cannotCheckTokens
  expect(evidence?.words).toBe('doesn’t check tokens')
  expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.words)
})

test('reads a range of milliseconds as no spread of voters, and tracks as no racks', () => {
  expect(storeIn('etcd over three data centres, RTT 8-14 ms.', 'etcd')?.voters?.spread).toBeUndefined()
  expect(storeIn('PostgreSQL 16 in two server rooms.', 'postgresql')?.voters?.count).toBeUndefined()
  expect(storeIn('One PostgreSQL 16 server.', 'postgresql')?.voters?.count).not.toBe(16)
  expect(factsOf('etcd, 60 track slots, 20 websites, 12 workstations.').geography.places).toEqual([])
  expect(factsOf('etcd in drei Rechenzentren.').geography.places[0]?.count).toBe(3)
})

test('asks for the replication of a database that has to survive a failed node, and refuses where it is told', () => {
  const judge = (infrastructure_environment: string) =>
    assess(
      request({
        consistency_tolerance: 'Never two holders. Survive the loss of one node automatically.',
        infrastructure_environment,
      }),
    ).feasibility
  expect(judge('PostgreSQL 16 with a standby and automatic failover by Patroni.')).toBe('undetermined')
  expect(judge('PostgreSQL 16 with a synchronous standby and automatic failover by Patroni.')).toBe(
    'sufficient',
  )
  expect(judge('PostgreSQL 16 with an asynchronous standby and automatic failover by Patroni.')).toBe(
    'insufficient',
  )
})

test('takes “one lock a tenant” for many locks, and the city of a data centre for no cloud region', () => {
  const load = (scale_requirements: string) => assess(request({ scale_requirements })).facts.load
  expect(load('200 lock requests per second, one lock a tenant.').hotKey).toBeUndefined()
  expect(load('200 lock requests per second, all of them for one lock.').hotKey).toBeDefined()
  const places = (text: string) => factsOf(text).geography.places.map(({ place }) => place)
  expect(places('etcd with a member in data centre Frankfurt and one in data centre Dublin.')).toEqual([])
  expect(places('etcd with a member in Frankfurt and one in Dublin.')).toEqual(['region'])
})

/** Configuration as it is pasted: the store, what it is set to, and how many vote. */
test.each<[text: string, store: string, setting: string, members: string]>([
  [
    'server.1=a:2888:3888\nserver.2=b:2888:3888\nserver.3=c:2888:3888:observer',
    'zookeeper',
    'observers',
    '2+1',
  ],
  [
    'rs.conf()\nmembers: [{host: "a", votes: 1}, {host: "b", votes: 1}, {host: "c", votes: 0}]',
    'mongodb',
    '',
    '2+1',
  ],
  ['--initial-cluster a=https://a:2380,b=https://b:2380,c=https://c:2380', 'etcd', '', '3+0'],
  ['patroni.yml\nsynchronous_mode: false', 'postgresql', 'patroni-asynchronous', ''],
  ['patroni.yml\nsynchronous_mode: true', 'postgresql', 'synchronous', ''],
  [
    'resource "aws_db_instance" "db" {\n  engine = "postgres"\n  multi_az = true\n}',
    'postgresql',
    'multi-az',
    '',
  ],
  [
    'resource "aws_db_instance" "db" {\n  engine = "postgres"\n  multi_az = false\n}',
    'postgresql',
    '!multi-az',
    '',
  ],
  [
    'resource "google_sql_database_instance" "a" {\n  availability_type = "REGIONAL"\n}',
    'cloud-sql',
    'regional',
    '',
  ],
  [
    'resource "aws_dynamodb_table" "l" {\n  replica {\n    region_name = "b"\n    consistency_mode = "STRONG"\n  }\n}',
    'dynamodb',
    'mrsc',
    '',
  ],
  [
    'resource "aws_dynamodb_table" "l" {\n  # replica { region_name = "b" }  # never on\n}',
    'dynamodb',
    '!global-table',
    '',
  ],
  ['ALTER DATABASE l SET PRIMARY REGION "a"; SURVIVE REGION FAILURE;', 'cockroachdb', 'survive-region', ''],
  ['gs://locks, ifGenerationMatch', 'gcs', '', ''],
  ['availability_mode = ASYNCHRONOUS_COMMIT, failover_mode = MANUAL', 'sql-server', 'asynchronous', ''],
])('%s', (text, id, setting, members) => {
  const store = storeIn(text, id)
  expect(store?.standing).toBe('usable')
  if (setting.startsWith('!')) expect(store?.settings).not.toContain(setting.slice(1))
  else if (setting !== '') expect(store?.settings).toContain(setting)
  const { count, observers } = store?.voters ?? {}
  expect(count === undefined ? '' : `${count}+${observers}`).toBe(members)
})
