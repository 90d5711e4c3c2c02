import {
  COUNTER_REPEATS,
  EXPIRING_KEY,
  KEY_CAPACITY,
  REDIS_BENCHMARKS,
  REDIS_LOCKS,
} from './recipes/expiring-key.ts'
import type { Store, Topology } from './store.ts'

const replicated: Topology = {
  id: 'replicated',
  label: 'Azure Cache for Redis',
  protocol: 'primary with asynchronous replicas',
  compareAndSet: 'no',
  acrossKeys: false,
  replication: 'asynchronous',
  survives: 'nothing',
  scope: 'region',
  unsafe:
    'Replication is asynchronous in every tier: a failover promotes a replica that may lack acknowledged grants, and the lock is granted twice.',
  token: COUNTER_REPEATS,
  capacity: KEY_CAPACITY,
  commitMilliseconds: 1,
  recipe: EXPIRING_KEY,
  sources: [REDIS_LOCKS, REDIS_BENCHMARKS],
}

export const azureRedis: Store = {
  id: 'azure-redis',
  name: 'Azure Cache for Redis',
  names: ['azure (?:cache for|managed) redis(?: enterprise)?', 'azure redis(?: cache)?'],
  kind: 'cache',
  selfHosted: false,
  topologies: [
    {
      ...replicated,
      id: 'active-geo-replication',
      label: 'Azure Redis with active geo-replication',
      when: { any: ['active-active', 'geo-replication', 'crdt'] },
      protocol: 'conflict-free replicated data types, every region writable',
      unsafe:
        'Active geo-replication lets every region accept the same set-if-absent and merges the conflict only afterwards.',
    },
    replicated,
  ],
}
