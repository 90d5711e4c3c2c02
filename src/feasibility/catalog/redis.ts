import {
  COUNTER_REPEATS,
  EXPIRING_KEY,
  KEY_CAPACITY,
  REDIS_BENCHMARKS,
  REDIS_LOCKS,
} from './recipes/expiring-key.ts'
import { KLEPPMANN } from './recipes/sql.ts'
import type { Store, Topology } from './store.ts'

const SENTINEL = {
  title: 'Redis: Sentinel',
  url: 'https://redis.io/docs/latest/operate/oss_and_stack/management/sentinel/',
}
const CLUSTER = {
  title: 'Redis: cluster specification',
  url: 'https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/',
}
const WAIT = { title: 'Redis: WAIT', url: 'https://redis.io/docs/latest/commands/wait/' }
const REDISRAFT = {
  title: 'Jepsen: Redis-Raft 1b3fbf6',
  url: 'https://jepsen.io/analyses/redis-raft-1b3fbf6',
}
const REDISSON = {
  title: 'Redisson: locks and synchronizers',
  url: 'https://redisson.pro/docs/data-and-services/locks-and-synchronizers/',
}
const ANTIREZ = { title: 'antirez: Is Redlock safe?', url: 'http://antirez.com/news/101' }

const server: Topology = {
  id: 'single',
  label: 'a Redis server',
  protocol: 'one server, not every write on disk',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'none',
  survives: 'nothing',
  scope: 'server',
  token: COUNTER_REPEATS,
  capacity: KEY_CAPACITY,
  commitMilliseconds: 1,
  recipe: EXPIRING_KEY,
  sources: [REDIS_LOCKS, REDIS_BENCHMARKS],
}

const replicated: Topology = {
  ...server,
  id: 'replicated',
  label: 'a Redis primary with replicas',
  protocol: 'primary with asynchronous replicas',
  compareAndSet: 'no',
  replication: 'asynchronous',
  unsafe:
    'Redis replication is asynchronous: a replica that is promoted before it has the key grants the lock a second time, which its own documentation calls a safety violation.',
  sources: [REDIS_LOCKS, SENTINEL, REDIS_BENCHMARKS],
}

export const redis: Store = {
  id: 'redis',
  name: 'Redis',
  names: [
    'redis-?raft',
    'redis enterprise(?: software| cloud)?',
    '(?<!elasticache |elasticache \\(|elasticache for |cache for |azure managed |memorystore |memorystore for |memorystore \\(|memorydb for |memorydb \\()redis(?:son)?(?![- ]compatible)',
    '(?<!elasticache |elasticache \\(|elasticache for |memorystore |memorystore for |memorydb for )valkey(?![- ]compatible)',
    'dragonfly(?:db)?',
  ],
  kind: 'cache',
  selfHosted: true,
  topologies: [
    {
      ...server,
      id: 'redisraft',
      label: 'RedisRaft',
      when: { any: ['redisraft'] },
      protocol: 'Raft, in development builds',
      replication: 'majority',
      unsafe:
        'RedisRaft was never released for production: Jepsen found stale reads, split brain with lost updates and total data loss on failover in its development builds.',
      sources: [REDISRAFT],
    },
    {
      ...replicated,
      id: 'active-active',
      label: 'Redis Enterprise Active-Active',
      when: { any: ['active-active', 'crdt', 'multi-master'] },
      protocol: 'conflict-free replicated data types, every side writable',
      scope: 'region',
      unsafe:
        'Active-Active is strongly eventually consistent: both sides accept the same set-if-absent, and the conflict is merged only afterwards.',
      sources: [REDIS_LOCKS, KLEPPMANN],
    },
    {
      ...server,
      id: 'redlock',
      label: 'Redlock over independent Redis servers',
      when: { any: ['redlock'] },
      protocol: 'majority of independent servers, by timing',
      compareAndSet: 'by timing',
      unsafe:
        'Redlock is safe only while clock drift and pauses stay within bounds, and it generates no fencing token that could catch a holder outside them.',
      token: {
        source: 'none',
        ordered: false,
        caveat: 'independent servers have no common order to draw a token from',
      },
      recipe: {
        ...EXPIRING_KEY,
        acquire: [
          'The nonce is set if absent, with an expiry, on every server; a **majority** within the validity time is the grant.',
          'The validity is the lease less the time that it took to acquire, less the clock drift.',
        ],
      },
      sources: [REDIS_LOCKS, KLEPPMANN, ANTIREZ, REDISSON],
    },
    {
      ...replicated,
      id: 'wait',
      label: 'Redis with WAIT for its replicas',
      when: { any: ['wait-command'] },
      unsafe:
        'WAIT does not make Redis strongly consistent: a failover can still promote a replica without the write, also one that was acknowledged by several replicas.',
      sources: [WAIT, REDIS_LOCKS, REDISSON],
    },
    {
      ...replicated,
      id: 'sentinel',
      label: 'a Redis primary with Sentinel',
      when: { any: ['sentinel'] },
      unsafe:
        'Sentinel promotes a replica that is behind its primary: the last failover wins, acknowledged grants are lost and the lock is granted twice.',
      sources: [SENTINEL, REDIS_LOCKS],
    },
    {
      ...replicated,
      id: 'cluster',
      label: 'Redis Cluster',
      when: { any: ['cluster-mode'] },
      unsafe:
        'Redis Cluster replicates asynchronously and the last failover wins: acknowledged writes can be lost, also on the side of the majority.',
      sources: [CLUSTER, REDIS_LOCKS, REDIS_BENCHMARKS],
    },
    { ...replicated, when: { any: ['replica', 'asynchronous', 'automatic-failover', 'enterprise-redis'] } },
    {
      ...server,
      id: 'single-durable',
      label: 'a Redis server that syncs every write',
      when: { any: ['appendfsync-always'] },
      protocol: 'one server, append-only file synced on every write',
      contested:
        'One Redis server that syncs every write is linearizable while it is up, but its expiry follows the wall clock and most experts advise against it: state that nothing is ever promoted in its place and that its outage is accepted.',
    },
    {
      ...server,
      unsafe:
        'One Redis server holds the only copy of a grant: its loss takes every grant along, and unless each write is synced to disk a restart does too, and the next client takes a lock that is still held.',
    },
  ],
}
