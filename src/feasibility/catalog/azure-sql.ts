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

const zoneRedundant: Topology = {
  ...regional,
  id: 'zone-redundant',
  label: 'a zone-redundant Azure SQL Database',
  when: { any: ['zone-redundant', 'multi-az'] },
  survives: 'zone',
}

/** A geo-replica that nothing promotes by itself holds no lock. */
const byPeople = {
  when: {
    all: ['manual-failover'],
    any: ['failover-group', 'geo-replication'],
    none: ['automatic-failover'],
  },
  recipe: {
    ...regional.recipe,
    settings: [
      ...regional.recipe.settings,
      '**A forced failover of the group loses acknowledged grants**: whoever forces it first stops every holder, and raises the fence column beyond all tokens that were handed out.',
    ],
  },
} satisfies Partial<Topology>

export const azureSql: Store = {
  id: 'azure-sql',
  name: 'Azure SQL',
  names: [
    'azure ?sql(?: hyperscale)?(?: database| db| server| managed instance| mi)?',
    'sql managed instance',
  ],
  kind: 'sql',
  selfHosted: false,
  topologies: [
    {
      ...zoneRedundant,
      ...byPeople,
      id: 'zone-redundant-manual',
      label: 'a zone-redundant Azure SQL Database with a geo-replica that only people fail over to',
      when: { ...byPeople.when, all: [...byPeople.when.all, 'zone-redundant'] },
    },
    {
      ...regional,
      ...byPeople,
      id: 'failover-group-manual',
      label: 'Azure SQL Database with a geo-replica that only people fail over to',
    },
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
    zoneRedundant,
    regional,
  ],
}
