import {
  COUNTER_REPEATS,
  EXPIRING_KEY,
  KEY_CAPACITY,
  REDIS_BENCHMARKS,
  REDIS_LOCKS,
} from './recipes/expiring-key.ts'
import type { Store, Topology } from './store.ts'

const ACTIVE_REPLICA = { title: 'KeyDB: active replication', url: 'https://docs.keydb.dev/docs/active-rep/' }

const single: Topology = {
  id: 'single',
  label: 'a KeyDB server',
  protocol: 'one server, or a primary with asynchronous replicas',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'asynchronous',
  survives: 'nothing',
  scope: 'server',
  unsafe:
    'KeyDB replicates asynchronously as Redis does, and without a sync on every write a restart or a failover forgets acknowledged grants.',
  token: COUNTER_REPEATS,
  capacity: KEY_CAPACITY,
  commitMilliseconds: 1,
  recipe: EXPIRING_KEY,
  sources: [REDIS_LOCKS, REDIS_BENCHMARKS],
}

export const keydb: Store = {
  id: 'keydb',
  name: 'KeyDB',
  names: ['key ?db'],
  kind: 'cache',
  selfHosted: true,
  topologies: [
    {
      ...single,
      id: 'active-replica',
      label: 'KeyDB active replicas',
      when: { any: ['active-replica', 'multi-master', 'active-active'] },
      protocol: 'every node writable, asynchronous replication',
      compareAndSet: 'no',
      unsafe:
        'Every active replica accepts writes and replicates them asynchronously: two nodes grant the same lock, and the last write wins afterwards.',
      sources: [ACTIVE_REPLICA, REDIS_LOCKS],
    },
    single,
  ],
}
