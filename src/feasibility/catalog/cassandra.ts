import { LWT_CAPACITY, LWT_FENCE, LWT_ROW, SERIAL_CONSISTENCY } from './recipes/lwt.ts'
import type { Store, Topology } from './store.ts'

const LWT = {
  title: 'DataStax: lightweight transactions',
  url: 'https://docs.datastax.com/ja/cassandra-jajp/3.0/cassandra/dml/dmlLtwtTransactions.html',
}
const JEPSEN = { title: 'Jepsen: Cassandra', url: 'https://aphyr.com/posts/294-jepsen-cassandra' }

const serial: Topology = {
  id: 'serial',
  label: 'Cassandra with lightweight transactions at SERIAL',
  protocol: 'Paxos a partition, over the replicas of all data centres',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'majority',
  survives: 'by voters',
  scope: 'global',
  token: LWT_FENCE,
  capacity: LWT_CAPACITY,
  commitMilliseconds: 20,
  recipe: {
    ...LWT_ROW,
    settings: [
      ...LWT_ROW.settings,
      '**`commitlog_sync` in batch or group mode**: the periodic default acknowledges before the disk has it. Paxos v2 (4.1 and later) is enabled.',
    ],
  },
  sources: [SERIAL_CONSISTENCY, LWT, JEPSEN],
}

export const cassandra: Store = {
  id: 'cassandra',
  name: 'Cassandra',
  names: ['(?:apache )?cassandra(?![- ]compatib)', 'k8ssandra', 'datastax enterprise', 'dse'],
  kind: 'wide column',
  selfHosted: true,
  topologies: [
    {
      ...serial,
      id: 'plain-writes',
      label: 'Cassandra without lightweight transactions',
      when: { any: ['plain-writes'] },
      protocol: 'last write wins by timestamp',
      compareAndSet: 'no',
      unsafe:
        'Without lightweight transactions the last write wins by timestamp at any consistency level: two clients both write their name and both believe that they hold the lock.',
      token: { source: 'none', ordered: false, caveat: 'counters without compare-and-set can repeat' },
    },
    {
      ...serial,
      id: 'local-serial-across',
      label: 'Cassandra with LOCAL_SERIAL in several data centres',
      when: {
        any: ['local-serial', 'local-quorum'],
        all: ['several-sites'],
        none: ['serial', 'home-region'],
      },
      protocol: 'Paxos a partition, within each data centre',
      scope: 'region',
      unsafe:
        'LOCAL_SERIAL orders grants within one data centre only: two data centres both grant the same lock.',
      token: { ...LWT_FENCE, ordered: false, caveat: 'each data centre counts for itself' },
    },
    {
      ...serial,
      id: 'local-serial',
      label: 'Cassandra with LOCAL_SERIAL in one data centre',
      when: { all: ['local-serial'], any: ['home-region', 'one-data-center'] },
      protocol: 'Paxos a partition, within one data centre',
      scope: 'region',
      recipe: {
        ...serial.recipe,
        settings: [
          '**All lock traffic stays in one data centre**, the home of the locks; no other data centre grants.',
          ...serial.recipe.settings.slice(1),
        ],
      },
    },
    {
      ...serial,
      id: 'local-serial-somewhere',
      label: 'Cassandra with LOCAL_SERIAL',
      when: { any: ['local-serial'] },
      protocol: 'Paxos a partition, within one data centre',
      scope: 'region',
      contested:
        'LOCAL_SERIAL makes one lock only where all lock traffic stays in one data centre: state that it does, or that there is but one.',
    },
    {
      ...serial,
      id: 'single-node',
      label: 'a single Cassandra node',
      when: { any: ['single-node'], none: ['several-nodes'] },
      protocol: 'one node with a commit log',
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
    },
    { ...serial, when: { any: ['serial', 'lightweight-transactions'] } },
    {
      ...serial,
      id: 'unstated',
      label: 'Cassandra',
      contested:
        'Only lightweight transactions at SERIAL make a lock here: state that they may be used, the replication factor in each data centre, and that the commit log is synced in batch or group mode.',
    },
  ],
}
