import { COUNTER_REPEATS, EXPIRING_KEY, REDIS_LOCKS } from './recipes/expiring-key.ts'
import type { Store, Topology } from './store.ts'

const CONSISTENCY = {
  title: 'Amazon MemoryDB: consistency',
  url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/consistency.html',
}
const MULTI_REGION = {
  title: 'Amazon MemoryDB Multi-Region',
  url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/multi-region.html',
}

const regional: Topology = {
  id: 'regional',
  label: 'MemoryDB in one region',
  protocol: 'primary with a multi-AZ transaction log, written before the answer',
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
  capacity: {
    writes: 20_000,
    unit: 'shard',
    shardable: true,
    basis: 'engineering estimate for single-digit-millisecond writes',
  },
  commitMilliseconds: 5,
  recipe: {
    ...EXPIRING_KEY,
    acquire: [
      'One atomic **set-if-absent with an expiry** on the primary writes a nonce that is unique to the attempt; it is durable in the transaction log before it is acknowledged.',
      'The **fencing counter** shares the hash tag of the lock and is raised **in the same script**.',
      'A contender that finds the key taken waits with jittered backoff; an answer that is lost is settled by reading the nonce from the primary.',
    ],
    settings: [
      '**All lock operations go to the primary**; reads from replicas are eventually consistent.',
      'The eviction policy is `noeviction`.',
    ],
    avoid: [
      '**A plain delete on release**: it removes the lock of the next holder.',
      '**Expiry as the guard**: it follows a clock that may jump; the token has to be checked.',
    ],
  },
  sources: [CONSISTENCY, REDIS_LOCKS],
}

export const memorydb: Store = {
  id: 'memorydb',
  name: 'Amazon MemoryDB',
  names: ['(?:amazon |aws )?memory ?db(?: for (?:redis|valkey))?(?: multi-region)?'],
  kind: 'key-value',
  selfHosted: false,
  topologies: [
    {
      ...regional,
      id: 'multi-region',
      label: 'MemoryDB Multi-Region',
      when: { any: ['memorydb-multi-region'] },
      protocol: 'every region writable, asynchronous between regions',
      compareAndSet: 'no',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'MemoryDB Multi-Region replicates asynchronously and the last writer wins: each region grants the same lock for itself.',
      token: COUNTER_REPEATS,
      sources: [MULTI_REGION, CONSISTENCY],
    },
    regional,
  ],
}
