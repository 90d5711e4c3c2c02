import type { Store, Topology } from './store.ts'

const FENCED_LOCK = {
  title: 'Hazelcast: FencedLock',
  url: 'https://docs.hazelcast.com/hazelcast/latest/data-structures/fencedlock',
}
const CP_SUBSYSTEM = {
  title: 'Hazelcast: CP Subsystem',
  url: 'https://docs.hazelcast.com/hazelcast/latest/cp-subsystem/cp-subsystem',
}
const JEPSEN = { title: 'Jepsen: Hazelcast 3.8.3', url: 'https://jepsen.io/analyses/hazelcast-3-8-3' }

const cp: Topology = {
  id: 'cp-persistent',
  label: 'the Hazelcast CP Subsystem with persistence',
  protocol: 'Raft for each CP group',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'majority',
  survives: 'by voters',
  scope: 'global',
  token: {
    source: 'the fence that FencedLock returns with each grant',
    ordered: true,
    caveat: 'a reset of the CP Subsystem, or another group, starts it anew',
  },
  capacity: {
    writes: 10_000,
    unit: 'CP group',
    shardable: true,
    basis: 'engineering estimate on a LAN: bound by the slowest follower of the quorum',
  },
  commitMilliseconds: 3,
  recipe: {
    acquire: [
      '**FencedLock of the CP Subsystem**, taken by the call that returns the **fence** with the grant, with a bounded wait.',
      'The Raft leader of the group commits the grant on a **majority** of its members; retries carry the same invocation and are applied once.',
      'Lock names map to CP groups by a stable hash that every client shares: one name in two groups is two locks.',
    ],
    renew: [
      'The CP session is kept by heartbeats every 5 s; its expiry is a decision that the group commits.',
    ],
    release: [
      'The owner unlocks on the thread that locked; a lost session at that point makes the work suspect.',
    ],
    settings: [
      '**At least three CP members, over three places, and CP persistence on** (Enterprise): without it a crash of the majority loses every grant.',
      '**Session time to live 30 s** in place of the default of 300 s.',
      'CP members that are missing are not removed automatically.',
    ],
    watch: [
      'CP members reachable',
      'leader changes',
      'closed sessions',
      'garbage-collection pauses',
      'rejected fences',
    ],
    avoid: [
      '**IMap locks and ILock**: they are not exclusive in a partition.',
      '**Unsafe mode**, which is the default without configured CP members.',
      '**WAN replication of lock state**: it does not carry CP data.',
    ],
    lease: { seconds: 30, renewEvery: 5 },
  },
  sources: [FENCED_LOCK, CP_SUBSYSTEM, JEPSEN],
}

export const hazelcast: Store = {
  id: 'hazelcast',
  name: 'Hazelcast',
  names: ['hazelcast(?: imdg| platform)?'],
  kind: 'cache',
  selfHosted: true,
  topologies: [
    {
      ...cp,
      id: 'unsafe-mode',
      label: 'Hazelcast without the CP Subsystem',
      when: { any: ['unsafe-mode', 'community-edition', 'map-locks'] },
      protocol: 'partitions with asynchronous or best-effort backups',
      compareAndSet: 'no',
      replication: 'asynchronous',
      survives: 'nothing',
      scope: 'region',
      unsafe:
        'Without a licensed CP Subsystem with configured members, Hazelcast locks live in partitions with backups: Jepsen found them not exclusive in a network partition.',
      token: { source: 'none', ordered: false, caveat: 'fences are not monotonic in unsafe mode' },
      recipe: {
        acquire: ['A lock of the map entry with a lease time keeps most duplicates away.'],
        renew: ['The lock is taken again by its owner before the lease time runs out.'],
        release: ['The owner unlocks; the lease time covers a crash.'],
        settings: ['Split-brain protection narrows the window, it does not close it.'],
        watch: ['partition losses', 'merges after split brain', 'duplicate work'],
        avoid: ['**Trusting it with correctness.**'],
        lease: { seconds: 30, renewEvery: 10 },
      },
      sources: [JEPSEN, CP_SUBSYSTEM],
    },
    { ...cp, when: { all: ['cp-subsystem'], any: ['persistence', 'enterprise-edition'] } },
    {
      ...cp,
      id: 'cp',
      label: 'the Hazelcast CP Subsystem',
      when: { any: ['cp-subsystem'] },
      contested:
        'The CP Subsystem is in memory unless persistence is on, and needs a licence since 5.5: state the edition, the number of CP members, and that persistence is on.',
    },
    {
      ...cp,
      id: 'unstated',
      label: 'Hazelcast',
      contested:
        'Only FencedLock on a licensed CP Subsystem with at least three members is a lock here, and unsafe mode is the default: state the edition, the number of CP members, and whether persistence is on.',
    },
  ],
}
