import { ENTRY_COUNTER, GRID_CAPACITY, GRID_ENTRY } from './recipes/grid.ts'
import type { Store } from './store.ts'

export const coherence: Store = {
  id: 'coherence',
  name: 'Oracle Coherence',
  names: ['oracle coherence', 'coherence(?= (?:cluster|grid|cache|ce|community|\\d))'],
  kind: 'cache',
  selfHosted: true,
  topologies: [
    {
      id: 'grid',
      label: 'a Coherence data grid',
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
