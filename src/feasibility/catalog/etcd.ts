import type { Store, Topology } from './store.ts'

const WHY = {
  title: 'etcd: Notes on the usage of lock and lease',
  url: 'https://etcd.io/docs/v3.5/learning/why/',
}
const JEPSEN = { title: 'Jepsen: etcd 3.4.3', url: 'https://jepsen.io/analyses/etcd-3.4.3' }
const FAILURES = { title: 'etcd: failure modes', url: 'https://etcd.io/docs/v3.6/op-guide/failures/' }
const FAQ = { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' }
const DBTESTER = {
  title: 'etcd-io/dbtester 2018Q1-02',
  url: 'https://github.com/etcd-io/dbtester/tree/master/test-results/2018Q1-02-etcd-zookeeper-consul',
}

const ensemble: Topology = {
  id: 'ensemble',
  label: 'an etcd cluster',
  protocol: 'Raft',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'majority',
  survives: 'by voters',
  scope: 'global',
  token: {
    source: "the lock key's create revision",
    ordered: true,
    caveat: 'a snapshot restore moves revisions back unless it bumps them (`--bump-revision`)',
  },
  capacity: {
    writes: 8000,
    unit: 'Raft group',
    shardable: true,
    basis:
      'lock transactions, planned at about a quarter of the 35,000 blind writes a second that dbtester measured',
  },
  commitMilliseconds: 5,
  recipe: {
    acquire: [
      'The client keeps **one session lease per process** and reuses it for every lock.',
      'One **transaction** creates the lock key if its create revision is 0, bound to the lease; the response carries the create revision, which is the **fencing token**.',
      'A waiter watches only the deletion of its predecessor, and **reads its own key again after waiting**, before it acts.',
    ],
    renew: [
      'The lease is kept alive every third of its time; the leader handles keep-alives without a log entry.',
    ],
    release: ['A transaction deletes the key only if the create revision is still its own.'],
    settings: [
      '**etcd 3.5.13 or later**: earlier leaders could revoke leases early after a stall.',
      'Local NVMe or SSD: a slow fsync loses the leader.',
    ],
    watch: ['leader changes', 'fsync and commit latency', 'database size and compaction', 'rejected tokens'],
    avoid: ['**Serializable (stale) reads** of lock state: they may come from a member behind the majority.'],
    lease: { seconds: 15, renewEvery: 5 },
  },
  sources: [WHY, JEPSEN, FAILURES, DBTESTER],
}

export const etcd: Store = {
  id: 'etcd',
  name: 'etcd',
  names: ['(?<!kubernetes |k8s |eks |gke |aks |control[- ]plane )etcd(?:3|d|s)?'],
  kind: 'coordination',
  selfHosted: true,
  topologies: [
    {
      ...ensemble,
      id: 'memory',
      label: 'an etcd cluster with its data directory in memory',
      when: { any: ['memory-storage'] },
      survives: 'nothing',
      unsafe:
        'A member whose data directory is in memory comes back empty after a restart, forgets the grants that it voted for, and can help to elect a leader that never had them.',
      token: {
        ...ensemble.token,
        ordered: false,
        caveat: 'revisions start anew once a majority restarts empty',
      },
      sources: [FAILURES, FAQ],
    },
    {
      ...ensemble,
      id: 'ephemeral-disks',
      label: 'an etcd cluster on disks that go with the machine',
      when: { any: ['ephemeral-storage'] },
      contested:
        'Disks go with the machine here: state that a member which lost its disk is removed and added again, and that a majority never loses its disks together.',
      sources: [FAILURES, FAQ],
    },
    {
      ...ensemble,
      id: 'single-member',
      label: 'a single etcd member',
      when: { any: ['single-node'], none: ['several-nodes'] },
      protocol: 'Raft with one voter',
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
      recipe: {
        ...ensemble.recipe,
        settings: [
          ...ensemble.recipe.settings,
          '**One member is a single point of failure: no fault tolerance.** While it is down nothing is granted, and holders stop at their deadline.',
          'After a restore from backup the revision is bumped past everything ever issued before clients return.',
        ],
      },
      sources: [FAQ, FAILURES, WHY],
    },
    {
      ...ensemble,
      id: 'mirrored',
      label: 'etcd clusters with a mirror between them',
      when: { any: ['mirrored'] },
      scope: 'region',
      contested:
        'A mirror between clusters is asynchronous: state that locks are taken in one cluster only and that the mirror never takes over by itself.',
      sources: [WHY, FAILURES],
    },
    {
      ...ensemble,
      id: 'learners',
      label: 'an etcd cluster with learners',
      when: { any: ['learners'] },
      recipe: {
        ...ensemble.recipe,
        avoid: [
          ...ensemble.recipe.avoid,
          '**counting learners toward the quorum**: they do not vote, and are not promoted by themselves.',
        ],
      },
      sources: [FAQ, WHY, JEPSEN, DBTESTER],
    },
    ensemble,
  ],
}
