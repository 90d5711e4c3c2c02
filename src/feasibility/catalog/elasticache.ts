import {
  COUNTER_REPEATS,
  EXPIRING_KEY,
  KEY_CAPACITY,
  REDIS_BENCHMARKS,
  REDIS_LOCKS,
} from './recipes/expiring-key.ts'
import type { Store, Topology } from './store.ts'

const DURABILITY = {
  title: 'Amazon ElastiCache: durability and consistency',
  url: 'https://docs.amazonaws.cn/AmazonElastiCache/latest/dg/Durability.Consistency.html',
}
const MEMORYDB = {
  title: 'Amazon MemoryDB: consistency',
  url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/consistency.html',
}

const durable: Topology = {
  id: 'durability-synchronous',
  label: 'ElastiCache with synchronous durability',
  when: { any: ['durability-synchronous'] },
  protocol: 'primary with a multi-AZ transaction log, synced before the answer',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'synchronous',
  survives: 'zone',
  scope: 'region',
  token: {
    source: 'a counter raised in the same script, on the same shard',
    ordered: true,
    caveat: 'it has to share the hash tag of the lock; a restore from snapshot rewinds it',
  },
  capacity: { writes: 20_000, unit: 'shard', shardable: true, basis: 'engineering estimate' },
  commitMilliseconds: 10,
  recipe: {
    ...EXPIRING_KEY,
    settings: [
      ...EXPIRING_KEY.settings,
      '**Durability stays synchronous**; the asynchronous mode may lose up to 10 s of writes.',
    ],
    avoid: [
      '**A plain delete on release**: it removes the lock of the next holder.',
      '**Replicas for any lock read**: they lag.',
    ],
  },
  sources: [DURABILITY, MEMORYDB, REDIS_LOCKS],
}

const replicated: Topology = {
  id: 'replicated',
  label: 'ElastiCache',
  protocol: 'primary with asynchronous replicas',
  compareAndSet: 'no',
  acrossKeys: false,
  replication: 'asynchronous',
  survives: 'nothing',
  scope: 'region',
  unsafe:
    'ElastiCache replicates asynchronously, with or without Multi-AZ: a failover promotes a replica that may lack acknowledged grants, and the lock is granted twice.',
  token: COUNTER_REPEATS,
  capacity: KEY_CAPACITY,
  commitMilliseconds: 1,
  recipe: EXPIRING_KEY,
  sources: [REDIS_LOCKS, DURABILITY, REDIS_BENCHMARKS],
}

export const elasticache: Store = {
  id: 'elasticache',
  name: 'Amazon ElastiCache',
  names: ['(?:amazon |aws )?elasti ?cache(?: for| \\()?(?: (?:redis|valkey|memcached))?(?: oss)?'],
  kind: 'cache',
  selfHosted: false,
  topologies: [
    {
      ...replicated,
      id: 'global-datastore',
      label: 'an ElastiCache Global Datastore',
      when: { any: ['global-datastore'] },
      protocol: 'primary region with asynchronous secondary regions',
      unsafe:
        'A Global Datastore replicates between regions asynchronously: promoting the secondary region loses acknowledged grants, and the lock is granted twice.',
    },
    durable,
    replicated,
  ],
}
