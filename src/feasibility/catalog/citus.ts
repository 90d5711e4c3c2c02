import { FENCE_COLUMN, KLEPPMANN, LOCK_ROW, PRIMARY_CAPACITY } from './recipes/sql.ts'
import type { Store } from './store.ts'

const PATRONI = {
  title: 'Patroni: replication modes',
  url: 'https://patroni.readthedocs.io/en/latest/replication_modes.html',
}

export const citus: Store = {
  id: 'citus',
  name: 'Citus',
  names: [
    'citus(?: data)?(?: \\d[\\d.]*)?(?: (?:on|over|for|with|upon) (?:postgres(?:ql)?|pg)(?![a-z]))?',
    'cosmos ?db for postgres(?:ql)?',
  ],
  kind: 'sql',
  selfHosted: true,
  topologies: [
    {
      id: 'sharded',
      label: 'Citus',
      protocol: 'a PostgreSQL primary for each shard',
      compareAndSet: 'linearizable',
      acrossKeys: false,
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
      contested:
        'A lock is as safe as the primary of its shard: state how each worker replicates (synchronously or not), and who promotes its standby.',
      token: FENCE_COLUMN,
      capacity: { ...PRIMARY_CAPACITY, unit: 'worker' },
      commitMilliseconds: 5,
      recipe: {
        ...LOCK_ROW,
        settings: [
          ...LOCK_ROW.settings,
          'The lock table is **distributed by lock name**, so a lock lives on one worker.',
        ],
        avoid: [
          ...LOCK_ROW.avoid,
          '**Advisory locks on the coordinator**: they do not reach the workers’ own clients.',
        ],
      },
      sources: [PATRONI, KLEPPMANN],
    },
  ],
}
