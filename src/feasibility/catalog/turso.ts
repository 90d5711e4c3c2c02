import { FENCE_COLUMN, KLEPPMANN, LOCK_ROW } from './recipes/sql.ts'
import type { Store } from './store.ts'

export const turso: Store = {
  id: 'turso',
  name: 'Turso',
  names: ['turso', 'libsql'],
  kind: 'sql',
  selfHosted: false,
  topologies: [
    {
      id: 'primary',
      label: 'a Turso database',
      protocol: 'one primary with asynchronous replicas',
      compareAndSet: 'linearizable',
      acrossKeys: true,
      replication: 'asynchronous',
      survives: 'nothing',
      scope: 'server',
      contested:
        'Writes go to one primary and its replicas lag: state that all lock statements go to the primary, and what happens to acknowledged writes when it is replaced.',
      token: FENCE_COLUMN,
      capacity: {
        writes: 500,
        unit: 'primary',
        shardable: true,
        basis: 'engineering estimate: one writer at a time',
      },
      commitMilliseconds: 20,
      recipe: LOCK_ROW,
      sources: [KLEPPMANN],
    },
  ],
}
