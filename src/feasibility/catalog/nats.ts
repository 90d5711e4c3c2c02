import type { Store, Topology } from './store.ts'

const JEPSEN = { title: 'Jepsen: NATS 2.12.1', url: 'https://jepsen.io/analyses/nats-2.12.1' }
const DOCS = {
  title: 'NATS: JetStream key/value store',
  url: 'https://docs.nats.io/nats-concepts/jetstream/key-value-store',
}

const synced: Topology = {
  id: 'sync-always',
  label: 'a NATS JetStream bucket with three replicas that sync every write',
  when: { any: ['sync-always'] },
  protocol: 'Raft for each stream, synced on every write',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'majority',
  survives: 'by voters',
  scope: 'global',
  contested:
    'Jepsen found lost writes and split brain after crashes in 2.12.1, and settings decide: state that there are three or five replicas over as many places, `sync_interval: always`, reads from the stream leader, and version 2.12.3 or later.',
  token: {
    source: 'the revision of the key, which is the sequence of the stream',
    ordered: true,
    caveat: 'it can repeat if acknowledged writes are lost',
  },
  capacity: {
    writes: 1000,
    unit: 'stream',
    shardable: true,
    basis: 'engineering estimate: bound by the sync of every write',
  },
  commitMilliseconds: 5,
  recipe: {
    acquire: [
      'A **create** of the key, which fails where it exists, writes owner, nonce and lease; the **revision** that it returns is the fencing token.',
      'A key whose revision has not changed for a whole lease, by the contender’s own monotonic clock, is taken over by an **update on condition of that revision**.',
      'A timeout leaves the outcome unknown: the key is read from the stream leader and the nonce compared.',
    ],
    renew: [
      'An update on condition of the last revision, every third of the lease; the token stays the revision of the grant.',
    ],
    release: ['An update on condition of the revision marks the key free.'],
    settings: [
      '**`sync_interval: always`**: the default acknowledges up to two minutes before the sync to disk.',
      '**R3 or R5 on disk, a replica in each of three places** (two and four replicas gain nothing): a quorum is left after any one loss.',
      '**Reads go to the stream leader**: direct gets are off for the bucket.',
      'NATS 2.12.3 or later.',
    ],
    watch: ['stream leader changes', 'replicas in sync', 'sync latency', 'rejected revisions'],
    avoid: [
      '**Direct gets** of lock state: a replica answers, and may be behind.',
      '**Mirrors, leaf nodes and gateways** as a way for a lock: they are asynchronous.',
      '**The default sync interval**: a power failure loses acknowledged grants.',
    ],
    lease: { seconds: 30, renewEvery: 10 },
  },
  sources: [JEPSEN, DOCS],
}

const lazy: Topology = {
  id: 'unstated',
  label: 'a NATS JetStream bucket',
  protocol: 'Raft for each stream',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'majority',
  survives: 'by voters',
  scope: 'global',
  token: synced.token,
  capacity: synced.capacity,
  commitMilliseconds: 5,
  recipe: synced.recipe,
  sources: [JEPSEN, DOCS],
}

export const nats: Store = {
  id: 'nats',
  name: 'NATS JetStream',
  names: ['nats(?: jetstream)?(?: kv| key[/-]value)?', 'jetstream(?: kv)?'],
  kind: 'key-value',
  selfHosted: true,
  topologies: [
    {
      ...lazy,
      id: 'memory',
      label: 'a NATS JetStream bucket in memory',
      when: { any: ['memory-storage'] },
      survives: 'nothing',
      unsafe: 'A bucket in memory is gone after a restart: acknowledged grants are forgotten.',
      token: { ...synced.token, ordered: false, caveat: 'revisions start anew after a restart' },
    },
    {
      ...lazy,
      id: 'mirror',
      label: 'a NATS bucket with mirrors or leaf nodes',
      when: { any: ['stream-mirror'] },
      protocol: 'asynchronous copies of a stream',
      replication: 'asynchronous',
      survives: 'nothing',
      scope: 'region',
      unsafe:
        'Mirrors, leaf nodes and gateways carry a stream asynchronously: a lock that is taken on one side is not seen on the other.',
    },
    {
      ...lazy,
      id: 'one-replica-synced',
      label: 'a NATS JetStream bucket with one replica that syncs every write',
      when: { all: ['sync-always'], any: ['one-replica', 'single-node'], none: ['several-nodes'] },
      protocol: 'one server, synced on every write',
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
    },
    {
      ...lazy,
      id: 'one-replica',
      label: 'a NATS JetStream bucket with one replica',
      when: { any: ['one-replica', 'single-node'], none: ['several-nodes', 'sync-always'] },
      protocol: 'one server, synced now and then',
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
      unsafe: 'One replica that syncs every two minutes forgets acknowledged grants when its host crashes.',
      token: { ...synced.token, ordered: false, caveat: 'a crash rewinds the stream' },
    },
    synced,
    {
      ...lazy,
      id: 'default-sync',
      label: 'a NATS JetStream bucket with the default sync interval',
      when: { any: ['default-sync'] },
      survives: 'nothing',
      unsafe:
        'With the default sync interval NATS acknowledges before the write is on disk: Jepsen found acknowledged writes lost and lasting split brain after a power failure or a single crash with a partition.',
      token: { ...synced.token, ordered: false, caveat: 'a crash can rewind the stream' },
    },
    {
      ...lazy,
      contested:
        'By default NATS acknowledges before it syncs, and a bucket has one replica: state three or five replicas over as many places, and `sync_interval: always`.',
    },
  ],
}
