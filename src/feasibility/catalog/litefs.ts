import { FENCE_COLUMN_REWINDS, KLEPPMANN, LOCK_ROW } from './recipes/sql.ts'
import type { Store } from './store.ts'

export const litefs: Store = {
  id: 'litefs',
  name: 'LiteFS',
  names: ['lite ?fs'],
  kind: 'sql',
  selfHosted: true,
  topologies: [
    {
      id: 'replicated',
      label: 'SQLite on LiteFS',
      protocol: 'one leased primary with asynchronous replicas',
      compareAndSet: 'no',
      acrossKeys: false,
      replication: 'asynchronous',
      survives: 'nothing',
      scope: 'server',
      unsafe:
        'LiteFS ships transactions to its replicas asynchronously: a new primary can lack acknowledged lock rows, and the lock is granted twice.',
      token: FENCE_COLUMN_REWINDS,
      capacity: {
        writes: 500,
        unit: 'primary',
        shardable: true,
        basis: 'engineering estimate: one writer at a time',
      },
      commitMilliseconds: 5,
      recipe: LOCK_ROW,
      sources: [KLEPPMANN, { title: 'LiteFS', url: 'https://github.com/superfly/litefs' }],
    },
  ],
}
