import { FENCE_COLUMN, FENCE_COLUMN_REWINDS, KLEPPMANN, LOCK_ROW, PRIMARY_CAPACITY } from './recipes/sql.ts'
import type { Store, Topology } from './store.ts'

const FAILOVER_GROUPS = {
  title: 'Azure SQL Database: failover groups',
  url: 'https://learn.microsoft.com/azure/azure-sql/database/failover-group-sql-db',
}

const regional: Topology = {
  id: 'regional',
  label: 'Azure SQL Database',
  protocol: 'one primary over storage or replicas that are written synchronously',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'synchronous',
  survives: 'node',
  scope: 'region',
  token: FENCE_COLUMN,
  capacity: { ...PRIMARY_CAPACITY, writes: 3000, basis: 'engineering estimate' },
  commitMilliseconds: 10,
  recipe: {
    ...LOCK_ROW,
    settings: [
      ...LOCK_ROW.settings,
      '**Zone redundancy is on** where a zone’s loss has to be survived.',
      'A geo-replica is asynchronous: locks stay in the primary region.',
    ],
    avoid: [
      '**Application locks (`sp_getapplock`) as the only guard**: they live in one instance and are lost on failover.',
      ...LOCK_ROW.avoid.slice(1),
    ],
    lease: { seconds: 120, renewEvery: 40 },
  },
  sources: [KLEPPMANN, FAILOVER_GROUPS],
}

export const azureSql: Store = {
  id: 'azure-sql',
  name: 'Azure SQL',
  names: ['azure sql(?: database| db| server| managed instance| mi)?', 'sql managed instance'],
  kind: 'sql',
  selfHosted: false,
  topologies: [
    {
      ...regional,
      id: 'failover-group',
      label: 'an Azure SQL failover group',
      when: { any: ['failover-group', 'geo-replication'] },
      protocol: 'primary region with an asynchronous secondary region',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'A failover group replicates to the other region asynchronously: a forced failover loses acknowledged lock rows, and the lock is granted twice.',
      token: FENCE_COLUMN_REWINDS,
    },
    {
      ...regional,
      id: 'zone-redundant',
      label: 'a zone-redundant Azure SQL Database',
      when: { any: ['zone-redundant', 'multi-az'] },
      survives: 'zone',
    },
    regional,
  ],
}
