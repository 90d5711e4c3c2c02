import { ENTRY_COUNTER, GRID_CAPACITY, GRID_ENTRY } from './recipes/grid.ts'
import { KLEPPMANN } from './recipes/sql.ts'
import type { Store, Topology } from './store.ts'

const PARTITION_HANDLING = {
  title: 'Infinispan: partition handling',
  url: 'https://infinispan.org/docs/14.0.x/apidocs/org/infinispan/partitionhandling/PartitionHandling.html',
}

const clustered: Topology = {
  id: 'unstated',
  label: 'Infinispan clustered locks',
  protocol: 'replicated cache with partition handling',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'synchronous',
  survives: 'node',
  scope: 'region',
  token: ENTRY_COUNTER,
  capacity: GRID_CAPACITY,
  commitMilliseconds: 3,
  recipe: {
    ...GRID_ENTRY,
    settings: [
      '**Partition handling DENY_READ_WRITES, no merge policy, synchronous mode**, and owners in three places.',
    ],
  },
  sources: [KLEPPMANN, PARTITION_HANDLING],
}

export const infinispan: Store = {
  id: 'infinispan',
  name: 'Infinispan',
  names: ['infinispan', '(?:red hat |jboss )data ?grid'],
  kind: 'cache',
  selfHosted: true,
  topologies: [
    {
      ...clustered,
      id: 'available',
      label: 'Infinispan with partitions that stay writable',
      when: { any: ['allow-read-writes', 'cross-site'] },
      protocol: 'replicated cache whose partitions stay writable',
      compareAndSet: 'no',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'Partitions or sites that stay writable diverge and are merged afterwards: both sides grant the same lock.',
    },
    {
      ...clustered,
      id: 'deny-read-writes',
      when: { any: ['deny-read-writes'] },
      contested:
        'With DENY_READ_WRITES a lock holds through a partition, not through the loss of all its owners: state the number of owners and where they stand.',
    },
    {
      ...clustered,
      contested:
        'Clustered locks hold only while partition handling denies reads and writes on the smaller side: state that it is DENY_READ_WRITES, and how owners are spread.',
    },
  ],
}
