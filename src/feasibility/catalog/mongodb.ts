import type { Store, Topology } from './store.ts'

const MONGODB = { title: 'MongoDB and Jepsen', url: 'https://www.mongodb.com/company/partners/jepsen' }
const JEPSEN = { title: 'Jepsen: MongoDB 4.2.6', url: 'https://jepsen.io/analyses/mongodb-4.2.6' }

const majority: Topology = {
  id: 'majority',
  label: 'a MongoDB replica set with majority writes',
  protocol: 'Raft-like replica set, majority write concern',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'majority',
  survives: 'by voters',
  scope: 'global',
  token: {
    source: 'a fence field of the lock document, incremented in the find-and-modify that grants',
    ordered: true,
    caveat: 'deleting the document starts it anew',
  },
  capacity: {
    writes: 2000,
    unit: 'shard',
    shardable: true,
    basis: 'engineering estimate for majority writes with journal',
  },
  commitMilliseconds: 10,
  recipe: {
    acquire: [
      'Each resource has **one lock document, never deleted**, with owner, nonce, expiry and a **fence field**.',
      'One **find-and-modify (`findOneAndUpdate`) at write concern majority with journal** takes the document if it is free or expired **by the server’s clock**, and increments the fence.',
      'After a write timeout the outcome is unknown: the document is read with **linearizable read concern** and the nonce compared.',
    ],
    renew: ['A find-and-modify on owner and fence moves the expiry, every third of the lease.'],
    release: ['A find-and-modify on owner and fence clears the owner and keeps the fence.'],
    settings: [
      '**Write concern majority and journal, stated with every lock write**; all reads go to the primary with linearizable read concern.',
      'Three or five members that bear data, spread so that no place has a majority.',
      'The lock stays within **one document**: multi-document transactions add anomalies and no safety.',
    ],
    watch: [
      'elections and rollbacks',
      'replication lag of the majority',
      'write timeouts',
      'rejected tokens',
    ],
    avoid: [
      '**Write concern 1**: a failover rolls such writes back.',
      '**A TTL index as lease expiry**: it deletes late, and takes the fence along.',
      '**Reads from secondaries** for ownership.',
    ],
    lease: { seconds: 30, renewEvery: 10 },
  },
  sources: [MONGODB, JEPSEN],
}

const ARBITER =
  'An arbiter votes without data, so with one data member down majority writes block, and the implicit default is write concern 1: state that lock writes always ask for majority, and that blocking is accepted.'

export const mongodb: Store = {
  id: 'mongodb',
  name: 'MongoDB',
  names: ['mongo ?db(?: atlas)?(?![- ]compatib)', 'mongo', 'atlas(?= (?:cluster|m\\d|replica))'],
  kind: 'document',
  selfHosted: true,
  topologies: [
    {
      ...majority,
      id: 'write-concern-1',
      label: 'a MongoDB replica set with write concern 1',
      when: { any: ['write-concern-1'] },
      protocol: 'replica set, acknowledged by the primary alone',
      compareAndSet: 'no',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'Write concern 1 is acknowledged by the primary alone: a failover rolls such grants back, and the lock is granted twice.',
      token: { ...majority.token, ordered: false, caveat: 'a rollback makes it repeat' },
    },
    {
      ...majority,
      id: 'two-data-members',
      label: 'a MongoDB replica set of two members with data and an arbiter',
      when: { all: ['arbiter', 'two-data-members'] },
      dataMembers: 2,
      contested: ARBITER,
    },
    {
      ...majority,
      id: 'arbiter',
      label: 'a MongoDB replica set with an arbiter',
      when: { any: ['arbiter'] },
      contested: ARBITER,
    },
    {
      ...majority,
      id: 'memory',
      label: 'a MongoDB replica set in memory',
      when: { any: ['memory-storage'] },
      survives: 'nothing',
      unsafe:
        'Members that keep their data in memory come back empty, and acknowledged grants are gone once a majority restarts.',
    },
    {
      ...majority,
      id: 'standalone',
      label: 'a standalone MongoDB server',
      when: { any: ['single-node'], none: ['several-nodes'] },
      protocol: 'one server with a journal',
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
      recipe: {
        ...majority.recipe,
        settings: [
          'Write concern with journal: a grant is on disk before it is acknowledged.',
          '**One server is a single point of failure**: while it is down nothing is granted.',
        ],
      },
    },
    majority,
  ],
}
