import { CONSENSUS_ROW, ROW_COUNTER } from './recipes/row.ts'
import type { Store, Topology } from './store.ts'

const JEPSEN = { title: 'Jepsen: YugabyteDB 1.3.1', url: 'https://jepsen.io/analyses/yugabyte-db-1.3.1' }
const REPLICATION = {
  title: 'YugabyteDB: DocDB replication',
  url: 'https://docs.yugabyte.com/stable/architecture/docdb-replication/',
}

const universe: Topology = {
  id: 'universe',
  label: 'a YugabyteDB universe',
  protocol: 'Raft for each tablet',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'majority',
  votersOnSomeNodes: true,
  survives: 'by voters',
  scope: 'global',
  token: ROW_COUNTER,
  capacity: {
    writes: 2000,
    unit: 'node',
    shardable: true,
    basis: 'engineering estimate for conditional writes of one row',
  },
  commitMilliseconds: 10,
  recipe: {
    ...CONSENSUS_ROW,
    settings: [
      ...CONSENSUS_ROW.settings,
      '**Synchronous replication with one replica in each zone or region**, so that any one of them may be lost; preferred leaders set the region of low latency.',
    ],
    avoid: ['**xCluster for locks**: it replicates asynchronously.', ...CONSENSUS_ROW.avoid],
  },
  sources: [JEPSEN, REPLICATION],
}

export const yugabytedb: Store = {
  id: 'yugabytedb',
  name: 'YugabyteDB',
  names: ['yugabyte(?: ?db)?(?: anywhere| aeon)?', 'ysql'],
  kind: 'sql',
  selfHosted: true,
  topologies: [
    {
      ...universe,
      id: 'single-node',
      label: 'a single YugabyteDB node',
      when: { any: ['single-node'], none: ['several-nodes'] },
      protocol: 'Raft with one voter',
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
    },
    {
      ...universe,
      id: 'xcluster-bidirectional',
      label: 'YugabyteDB universes with bidirectional xCluster',
      when: {
        all: ['xcluster'],
        any: ['bidirectional', 'active-active', 'multi-master', 'automatic-failover'],
      },
      protocol: 'asynchronous replication between universes',
      replication: 'asynchronous',
      survives: 'nothing',
      scope: 'region',
      unsafe:
        'xCluster replicates between universes asynchronously and the last write wins: both of them grant the same lock, or a failover loses it.',
      token: { ...ROW_COUNTER, ordered: false, caveat: 'each universe counts for itself' },
    },
    {
      ...universe,
      id: 'xcluster-manual',
      label: 'a YugabyteDB universe with an xCluster copy that never takes over by itself',
      when: { all: ['xcluster'], any: ['manual-failover', 'for-reading', 'home-region'] },
    },
    {
      ...universe,
      id: 'xcluster',
      label: 'YugabyteDB universes with xCluster',
      when: { any: ['xcluster'] },
      contested:
        'xCluster is asynchronous: state that locks are taken in one universe only and that the other never takes over by itself.',
    },
    universe,
  ],
}
