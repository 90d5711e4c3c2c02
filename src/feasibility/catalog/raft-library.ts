import type { Store, Topology } from './store.ts'

const RAFT = {
  title: 'Ongaro, Ousterhout: In Search of an Understandable Consensus Algorithm (2014)',
  url: 'https://raft.github.io/raft.pdf',
}
const DISSERTATION = {
  title: 'Ongaro: Consensus: Bridging Theory and Practice, chapter 6 (client sessions)',
  url: 'https://github.com/ongardie/dissertation',
}
const CHUBBY = {
  title: 'Burrows: The Chubby lock service (2006)',
  url: 'https://research.google/pubs/the-chubby-lock-service-for-loosely-coupled-distributed-systems/',
}
const FAQ = { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' }

const group: Topology = {
  id: 'group',
  label: 'a lock service of your own on a Raft library',
  protocol: 'Raft or Paxos',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'majority',
  survives: 'by voters',
  scope: 'global',
  token: {
    source: 'the log index of the entry that granted the lock',
    ordered: true,
    caveat: 'a group that is built anew from a backup starts with a lower index',
  },
  capacity: {
    writes: 3000,
    unit: 'group',
    shardable: true,
    basis: 'engineering estimate: one log, one flush to disk for each batch',
  },
  commitMilliseconds: 10,
  recipe: {
    acquire: [
      'A **command in the log** takes the lock if it is free, for a client session; every replica decides alike when it applies the entry.',
      'The answer carries the entry’s **log index**, which is the **fencing token**.',
      'A command has a number of its own within its session, so that one that is sent again is **applied once**.',
    ],
    renew: [
      'The session is renewed every third of its time, by a command in the log.',
      'A session ends by an entry in the log, too: **no replica frees a lock by its own clock**.',
    ],
    release: ['A command frees the lock only if the session and the log index are still its own.'],
    settings: [
      '**Every acknowledged entry is flushed to disk** by a majority; the log and the vote are never in memory alone.',
      '**Reads go through the log or confirm the leader first**: a deposed leader does not know it.',
      '**An off-the-shelf store, where one may be installed, spares the testing**: snapshots, changes of membership and sessions are where services of one’s own break.',
    ],
    watch: ['leader changes', 'commit and flush latency', 'ended sessions', 'rejected tokens'],
    avoid: [
      '**Deciding on an expiry outside of the log**: two replicas would decide differently.',
      '**A lease read from a replica that has not confirmed its leader.**',
    ],
    lease: { seconds: 15, renewEvery: 5 },
  },
  sources: [RAFT, DISSERTATION, CHUBBY],
}

/** What teams build their own lock service on, and what is built like the oldest of them. */
export const raftLibrary: Store = {
  id: 'raft-library',
  name: 'Raft library',
  names: [
    'dragonboat',
    'hashicorp[ /]raft',
    '(?:apache )?ratis',
    'jgroups[- ]raft',
    '(?:sofa-?)?jraft',
    'openraft',
    'microraft',
    'raft librar(?:y|ies)',
    '(?:internal )?chubby(?: ?-?(?:like|style))?(?! clone)(?: (?:cells?|lock service))?',
  ],
  kind: 'coordination',
  selfHosted: true,
  topologies: [
    {
      ...group,
      id: 'memory',
      label: 'a lock service on a Raft library with its log in memory',
      when: { any: ['memory-storage'] },
      survives: 'nothing',
      unsafe:
        'A replica whose log is in memory comes back empty after a restart, forgets the grants that it voted for, and can help to elect a leader that never had them.',
      sources: [RAFT, FAQ],
    },
    {
      ...group,
      id: 'single-replica',
      label: 'a lock service on a Raft library with a single replica',
      when: { any: ['single-node'], none: ['several-nodes'] },
      protocol: 'Raft with one voter',
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
      recipe: {
        ...group.recipe,
        settings: [
          ...group.recipe.settings,
          '**One replica is a single point of failure: no fault tolerance.** While it is down nothing is granted.',
        ],
      },
      sources: [RAFT, FAQ],
    },
    group,
  ],
}
