import { FENCING_NOTE, LOCK_RECIPES, WAIT_IN_LINE } from './recipes/sequential-node.ts'
import type { Store, Topology } from './store.ts'

const GUIDE = {
  title: "ZooKeeper programmer's guide: consistency guarantees, sessions",
  url: 'https://zookeeper.apache.org/doc/current/zookeeperProgrammers.html',
}
const JEPSEN = { title: 'Jepsen: ZooKeeper', url: 'https://aphyr.com/posts/291-jepsen-zookeeper' }
const DBTESTER = {
  title: 'etcd-io/dbtester 2018Q1-02',
  url: 'https://github.com/etcd-io/dbtester/tree/master/test-results/2018Q1-02-etcd-zookeeper-consul',
}
const OBSERVERS = {
  title: 'ZooKeeper observers',
  url: 'https://zookeeper.apache.org/doc/current/zookeeperObservers.html',
}

const ensemble: Topology = {
  id: 'ensemble',
  label: 'a ZooKeeper ensemble',
  protocol: 'ZAB',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'majority',
  survives: 'by voters',
  scope: 'global',
  token: {
    source: "the zxid that created the holder's own lock znode (czxid)",
    ordered: true,
    caveat:
      'the sequence suffix is a signed 32-bit number of one parent and starts anew with it: the zxid is the token',
  },
  capacity: {
    writes: 10_000,
    unit: 'ensemble',
    shardable: true,
    basis: 'dbtester measured 16,800 writes a second on average, taken at the lower end',
  },
  commitMilliseconds: 5,
  recipe: {
    acquire: [
      'The client keeps **one session per process** and reuses it for every lock.',
      'It creates an **ephemeral sequential znode with a GUID in its name** under the lock’s parent; the lowest sequence number holds the lock, and its **czxid is the fencing token**; the create is committed by a **quorum**.',
      ...WAIT_IN_LINE,
    ],
    renew: ['Session pings keep the znode alive; the leader handles them without a log entry.'],
    release: ['The holder deletes its own znode; the ensemble deletes it when the session expires.'],
    settings: [
      'The session timeout lies between 2 and 20 ticks, well above the longest garbage-collection pause.',
      'A **suspended** connection means that the lock may be lost and work stops at its deadline; an **expired** session means that it is lost.',
    ],
    watch: [
      'leader elections',
      'fsync and commit latency',
      'expired sessions',
      'outstanding requests',
      'rejected tokens',
    ],
    avoid: [
      '**plain reads as proof of ownership**: reads are sequentially consistent and may be stale without a `sync` before them.',
      '**an ensemble that belongs to another system**: its load and its upgrades become those of the locks.',
    ],
    lease: { seconds: 15, renewEvery: 5 },
  },
  sources: [LOCK_RECIPES, GUIDE, FENCING_NOTE, JEPSEN, DBTESTER],
}

export const zookeeper: Store = {
  id: 'zookeeper',
  name: 'ZooKeeper',
  names: ['zoo ?kee?pe?r', 'zoo ?keepers?', 'zk'],
  kind: 'coordination',
  selfHosted: true,
  topologies: [
    {
      ...ensemble,
      id: 'memory',
      label: 'a ZooKeeper ensemble with its transaction log in memory',
      when: { any: ['memory-storage'] },
      survives: 'nothing',
      unsafe:
        'A server whose log is in memory comes back empty after a restart and can vote for a leader that lacks acknowledged grants.',
      sources: [GUIDE],
    },
    {
      ...ensemble,
      id: 'standalone',
      label: 'a standalone ZooKeeper server',
      when: { any: ['single-node'], none: ['several-nodes'] },
      protocol: 'one server with a transaction log',
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
      recipe: {
        ...ensemble.recipe,
        settings: [
          ...ensemble.recipe.settings,
          '**One server is a single point of failure: no fault tolerance.** While it is down nothing is granted.',
        ],
      },
      sources: [GUIDE, LOCK_RECIPES],
    },
    {
      ...ensemble,
      id: 'oracle',
      label: 'two ZooKeeper servers with an oracle',
      when: { any: ['quorum-oracle'] },
      contested:
        'An oracle that lets one of two servers carry on is as safe as its failure detector: state what the oracle is, where it stands, and that it never answers both sides.',
      sources: [GUIDE, OBSERVERS],
    },
    {
      ...ensemble,
      id: 'hierarchical',
      label: 'a ZooKeeper ensemble with hierarchical quorums',
      when: { any: ['hierarchical-quorum'] },
      protocol: 'ZAB with a majority of groups and a majority within each',
      contested:
        'With hierarchical quorums the groups decide what may fail: state which servers form which group, and their weights.',
      sources: [GUIDE, OBSERVERS],
    },
    {
      ...ensemble,
      id: 'observers',
      label: 'a ZooKeeper ensemble with observers',
      when: { any: ['observers'] },
      recipe: {
        ...ensemble.recipe,
        avoid: [
          ...ensemble.recipe.avoid,
          '**counting observers toward the quorum**: they do not vote and cannot take over.',
        ],
      },
      sources: [OBSERVERS, LOCK_RECIPES, GUIDE, FENCING_NOTE, DBTESTER],
    },
    ensemble,
  ],
}
