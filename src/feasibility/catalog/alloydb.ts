import { FENCE_COLUMN, FENCE_COLUMN_REWINDS, KLEPPMANN, LOCK_ROW, PRIMARY_CAPACITY } from './recipes/sql.ts'
import type { Store, Topology } from './store.ts'

const CROSS_REGION = {
  title: 'AlloyDB: cross-region replication',
  url: 'https://cloud.google.com/alloydb/docs/cross-region-replication/about-cross-region-replication',
}

const regional: Topology = {
  id: 'regional',
  label: 'an AlloyDB cluster',
  protocol: 'one writer over storage that is replicated synchronously over zones',
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
      '**A highly available primary instance**: its commits are in the regional storage before they are acknowledged.',
      'A secondary cluster in another region is asynchronous and is not promoted by itself.',
    ],
    lease: { seconds: 120, renewEvery: 40 },
  },
  sources: [KLEPPMANN],
}

export const alloydb: Store = {
  id: 'alloydb',
  name: 'AlloyDB',
  names: ['(?:google )?alloy ?db(?: for postgres(?:ql)?)?'],
  kind: 'sql',
  selfHosted: false,
  topologies: [
    {
      ...regional,
      id: 'zonal',
      label: 'a basic AlloyDB instance in one zone',
      when: { any: ['zonal'] },
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
    },
    {
      ...regional,
      id: 'secondary-failover',
      label: 'an AlloyDB cluster whose secondary cluster is promoted by itself',
      when: { all: ['secondary-cluster', 'region-failover'] },
      protocol: 'one writer cluster, with an asynchronous copy in another region that takes over by itself',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'A secondary cluster is replicated asynchronously: its promotion loses acknowledged lock rows, and the lock is granted twice.',
      token: FENCE_COLUMN_REWINDS,
      sources: [CROSS_REGION],
    },
    regional,
  ],
}
