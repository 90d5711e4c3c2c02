import type { Store, Topology } from './store.ts'

const CAP = {
  title: 'FoundationDB: CAP theorem',
  url: 'https://apple.github.io/foundationdb/cap-theorem.html',
}
const PERFORMANCE = {
  title: 'FoundationDB: performance',
  url: 'https://apple.github.io/foundationdb/performance.html',
}
const CONFIGURATION = {
  title: 'FoundationDB: configuration',
  url: 'https://apple.github.io/foundationdb/configuration.html',
}

const cluster: Topology = {
  id: 'cluster',
  label: 'a FoundationDB cluster',
  protocol: 'optimistic concurrency over replicated logs, coordinators by Paxos majority',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'majority',
  survives: 'by voters',
  scope: 'global',
  token: {
    source: 'the versionstamp of the transaction that grants',
    ordered: true,
    caveat: 'a restore into another cluster has to start above every version issued',
  },
  capacity: {
    writes: 20_000,
    unit: 'cluster',
    shardable: true,
    perLock: 100,
    basis:
      'published 20,000 writes a second and core on SSD, taken for the whole cluster; one key bears a commit at a time',
  },
  commitMilliseconds: 5,
  recipe: {
    acquire: [
      'A **transaction** reads the lock key, and if it is free or expired writes owner, nonce and lease with a **versionstamp**, which is the fencing token.',
      'A conflict aborts and is retried with backoff; an unknown commit result is settled by reading the key and comparing the nonce.',
      'Several locks are taken **in one strictly serializable transaction**.',
    ],
    renew: ['A transaction on owner and versionstamp moves the lease, every third of it.'],
    release: ['A transaction clears the owner if it is its own.'],
    settings: [
      '**Redundancy triple or higher, with the locality of every process set to its zone**; coordinators in an odd number over the places.',
      '**The lock is a key with a lease**: a transaction itself ends after 5 s.',
    ],
    watch: ['recoveries', 'commit latency', 'conflicts', 'coordinators reachable', 'rejected tokens'],
    avoid: ['**A transaction held open as the lock.**', '**Blind retries of an unknown commit result.**'],
    lease: { seconds: 15, renewEvery: 5 },
  },
  sources: [PERFORMANCE, CAP, CONFIGURATION],
}

export const foundationdb: Store = {
  id: 'foundationdb',
  name: 'FoundationDB',
  names: ['foundation ?db', 'fdb'],
  kind: 'key-value',
  selfHosted: true,
  topologies: [
    {
      ...cluster,
      id: 'three-datacenter',
      label: 'FoundationDB in three_datacenter mode',
      when: { any: ['three-datacenter'] },
      protocol:
        'optimistic concurrency over logs that are replicated in three data centres, five coordinators 2-2-1',
      replication: 'synchronous',
      survives: 'region',
      coordinatedBy: 'coordinators',
      commitMilliseconds: 40,
      recipe: {
        ...cluster.recipe,
        settings: [
          '**three_datacenter: commits wait for the other data centres, and any one may be lost**; five coordinators stand 2-2-1.',
          ...cluster.recipe.settings.slice(1),
        ],
      },
    },
    {
      ...cluster,
      id: 'regions',
      label: 'FoundationDB with two regions and satellites',
      when: { any: ['satellites'] },
      protocol: 'optimistic concurrency over logs that satellites hold synchronously',
      replication: 'synchronous',
      survives: 'region',
      contested:
        'Two regions fail over without loss only while the satellites live and the coordinators keep a majority: state that coordinators stand in a third region, and that a satellite never fails with its region.',
      commitMilliseconds: 15,
    },
    {
      ...cluster,
      id: 'three-data-hall',
      label: 'FoundationDB in three_data_hall mode',
      when: { any: ['three-data-hall'] },
      replication: 'synchronous',
      survives: 'zone',
      scope: 'region',
    },
    {
      ...cluster,
      id: 'double',
      label: 'FoundationDB in double mode',
      when: { any: ['double-redundancy'] },
      replication: 'synchronous',
      survives: 'node',
      scope: 'region',
    },
    {
      ...cluster,
      id: 'single',
      label: 'FoundationDB on one process',
      when: { any: ['single-node'], none: ['several-nodes'] },
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
    },
    {
      ...cluster,
      id: 'single-redundancy',
      label: 'FoundationDB in single mode',
      when: { any: ['single-redundancy'] },
      replication: 'none',
      survives: 'nothing',
    },
    cluster,
  ],
}
