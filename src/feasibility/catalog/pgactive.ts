import { FENCE_COLUMN_REWINDS, KLEPPMANN, LOCK_ROW, PRIMARY_CAPACITY } from './recipes/sql.ts'
import type { Store } from './store.ts'

export const pgactive: Store = {
  id: 'pgactive',
  name: 'pgactive or BDR',
  names: ['pg_?active', '(?:postgres-)?bdr', 'edb (?:postgres )?distributed', 'pgd', 'pg ?logical', 'spock'],
  kind: 'sql',
  selfHosted: true,
  topologies: [
    {
      id: 'multi-master',
      label: 'PostgreSQL with bidirectional logical replication',
      protocol: 'asynchronous replication between writable nodes',
      compareAndSet: 'no',
      acrossKeys: false,
      replication: 'asynchronous',
      survives: 'nothing',
      scope: 'server',
      unsafe:
        'Writable nodes replicate asynchronously and resolve conflicts afterwards: each of them grants the same lock, and advisory locks are local to a node.',
      token: FENCE_COLUMN_REWINDS,
      capacity: PRIMARY_CAPACITY,
      commitMilliseconds: 5,
      recipe: { ...LOCK_ROW, settings: ['All lock statements go to **one node**; the others never grant.'] },
      sources: [KLEPPMANN, { title: 'pgactive', url: 'https://github.com/aws/pgactive' }],
    },
  ],
}
