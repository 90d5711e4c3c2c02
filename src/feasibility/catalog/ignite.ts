import { ENTRY_COUNTER, GRID_CAPACITY, GRID_ENTRY } from './recipes/grid.ts'
import { KLEPPMANN } from './recipes/sql.ts'
import type { Store, Topology } from './store.ts'

const ARCHITECTURE = {
  title: 'Apache Ignite: key-value transactions architecture',
  url: 'https://cwiki.apache.org/confluence/display/IGNITE/Ignite+Key-Value+Transactions+Architecture',
}

const third: Topology = {
  id: 'unstated',
  label: 'Apache Ignite',
  protocol: 'Raft for each partition (Ignite 3)',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'majority',
  survives: 'by voters',
  scope: 'region',
  token: {
    source: 'a fence column raised in the transaction that grants',
    ordered: true,
    caveat: 'deleting the row starts it anew',
  },
  capacity: { ...GRID_CAPACITY, writes: 2000 },
  commitMilliseconds: 10,
  recipe: {
    ...GRID_ENTRY,
    acquire: [
      'Each resource has **one lock row, never deleted**; a serializable transaction takes it if it is free or expired, and raises its **fence**.',
      'A lost answer is settled by reading the row and comparing the nonce.',
    ],
    settings: ['**Three or five replicas of the partition, over three places.**'],
    avoid: ['**Lease expiry by client clocks.**'],
  },
  sources: [KLEPPMANN, ARCHITECTURE],
}

export const ignite: Store = {
  id: 'ignite',
  name: 'Apache Ignite',
  names: ['apache ignite', 'ignite(?! (?:a|the|an))', 'gridgain'],
  kind: 'cache',
  selfHosted: true,
  topologies: [
    {
      ...third,
      id: 'ignite-2',
      label: 'Apache Ignite 2',
      when: { any: ['ignite-2'], none: ['ignite-3'] },
      protocol: 'primary and backup for each partition',
      compareAndSet: 'no',
      acrossKeys: false,
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'Ignite 2 keeps a primary and backups for each partition: after a lost partition or a split, its locks can be granted on both sides.',
      token: ENTRY_COUNTER,
      recipe: GRID_ENTRY,
    },
    {
      ...third,
      id: 'ignite-3',
      label: 'Apache Ignite 3',
      when: { any: ['ignite-3'] },
      contested:
        'Ignite 3 replicates each partition by Raft: state the number of replicas and where they stand.',
    },
    {
      ...third,
      contested:
        'Ignite 3 replicates partitions by Raft, Ignite 2 by primary and backup: state the version, and the number and places of the replicas.',
    },
  ],
}
