import { FENCE_COLUMN, FENCE_COLUMN_REWINDS, LOCK_ROW, PRIMARY_CAPACITY } from './recipes/sql.ts'
import type { Store, Topology } from './store.ts'

const DESIGN = {
  title: 'Amazon Aurora: design considerations',
  url: 'https://www.amazon.science/publications/amazon-aurora-design-considerations-for-high-throughput-cloud-native-relational-databases',
}

const regional: Topology = {
  id: 'regional',
  label: 'an Aurora cluster',
  protocol: 'one writer over a storage quorum: six copies in three zones, four for a write',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'synchronous',
  survives: 'zone',
  scope: 'region',
  token: FENCE_COLUMN,
  capacity: PRIMARY_CAPACITY,
  commitMilliseconds: 10,
  recipe: {
    ...LOCK_ROW,
    settings: [
      ...LOCK_ROW.settings,
      '**Commits are in four of six storage copies over three zones before they are acknowledged**, so a committed lock row survives the failover; the lease outlasts it.',
    ],
    watch: [...LOCK_ROW.watch, 'failovers'],
    lease: { seconds: 120, renewEvery: 40 },
  },
  sources: [DESIGN],
}

export const aurora: Store = {
  id: 'aurora',
  name: 'Amazon Aurora',
  names: [
    '(?:amazon |aws |rds )?aurora(?![- ]?dsql)(?: serverless(?: v2)?)?(?: global(?: database)?)?(?:[ -]\\(?(?:postgres(?:ql)?|mysql))?',
  ],
  kind: 'sql',
  selfHosted: false,
  topologies: [
    {
      ...regional,
      id: 'global-database-failover',
      label: 'an Aurora Global Database that fails over by itself',
      when: { all: ['aurora-global-database', 'automatic-failover'] },
      protocol: 'one writer region with asynchronous secondary regions',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'A Global Database replicates between regions asynchronously: an unplanned failover to the other region loses acknowledged lock rows, and the lock is granted twice.',
      token: FENCE_COLUMN_REWINDS,
    },
    {
      ...regional,
      id: 'global-database',
      label: 'the primary region of an Aurora Global Database',
      when: { any: ['aurora-global-database'] },
      recipe: {
        ...regional.recipe,
        settings: [
          ...regional.recipe.settings,
          '**Locks live in the primary region**; its loss stops them until people decide, and every fence is raised past anything issued before grants resume.',
        ],
        avoid: [
          ...regional.recipe.avoid,
          '**An automatic failover between regions**: replication is asynchronous and loses acknowledged grants.',
        ],
      },
    },
    regional,
  ],
}
