import { ENTRY_COUNTER, GRID_CAPACITY, GRID_ENTRY } from './recipes/grid.ts'
import type { Store } from './store.ts'

export const gemfire: Store = {
  id: 'gemfire',
  name: 'GemFire or Geode',
  names: ['(?:vmware |tanzu )?gemfire', '(?:apache )?geode'],
  kind: 'cache',
  selfHosted: true,
  topologies: [
    {
      id: 'grid',
      label: 'a GemFire data grid',
      protocol: 'primary and backup for each partition',
      compareAndSet: 'no',
      acrossKeys: false,
      replication: 'asynchronous',
      survives: 'nothing',
      scope: 'region',
      unsafe:
        'By default the grid keeps a primary and backups in memory and stays up in a partition: a split or a lost partition grants the same lock twice.',
      token: ENTRY_COUNTER,
      capacity: GRID_CAPACITY,
      commitMilliseconds: 2,
      recipe: GRID_ENTRY,
      sources: [
        {
          title: 'Jepsen: Hazelcast 3.8.3, a grid of the same kind',
          url: 'https://jepsen.io/analyses/hazelcast-3-8-3',
        },
      ],
    },
  ],
}
