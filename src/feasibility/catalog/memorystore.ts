import {
  COUNTER_REPEATS,
  EXPIRING_KEY,
  KEY_CAPACITY,
  REDIS_BENCHMARKS,
  REDIS_LOCKS,
} from './recipes/expiring-key.ts'
import type { Store } from './store.ts'

export const memorystore: Store = {
  id: 'memorystore',
  name: 'Memorystore',
  names: [
    '(?:google |gcp )?(?:cloud )?memorystore(?: for| \\()?(?: (?:redis|valkey|memcached))?(?: cluster)?',
  ],
  kind: 'cache',
  selfHosted: false,
  topologies: [
    {
      id: 'replicated',
      label: 'Memorystore',
      protocol: 'primary with asynchronous replicas',
      compareAndSet: 'no',
      acrossKeys: false,
      replication: 'asynchronous',
      survives: 'nothing',
      scope: 'region',
      unsafe:
        'Memorystore replicates asynchronously: a failover promotes a replica that may lack acknowledged grants, and the lock is granted twice.',
      token: COUNTER_REPEATS,
      capacity: KEY_CAPACITY,
      commitMilliseconds: 1,
      recipe: EXPIRING_KEY,
      sources: [REDIS_LOCKS, REDIS_BENCHMARKS],
    },
  ],
}
