import type { Recipe, Store, Topology } from './store.ts'

const REPLICATION = {
  title: 'Spanner: replication',
  url: 'https://cloud.google.com/spanner/docs/replication',
}
const DUAL_REGION = {
  title: 'Spanner: change the dual-region quorum',
  url: 'https://cloud.google.com/spanner/docs/change-dual-region-quorum',
}
const PERFORMANCE = {
  title: 'Spanner: performance',
  url: 'https://cloud.google.com/spanner/docs/performance',
}

const recipe: Recipe = {
  acquire: [
    'Each resource has **one lock row, never deleted**, with owner, nonce, expiry and a **fence counter**.',
    'A **read-write transaction** reads the row, and if it is free or expired by the commit clock, writes owner, nonce and expiry and raises the fence; the lock is held once it commits.',
    'An aborted transaction is retried with backoff; after a lost answer the row is read strongly and the nonce compared.',
    'Several locks are taken **in one transaction**, all or none.',
  ],
  renew: ['A read-write transaction on owner and fence moves the expiry, every third of the lease.'],
  release: ['A conditional update clears the owner and keeps the fence.'],
  settings: [
    '**Strong reads** for every decision on ownership.',
    'Lock names are hashed in the key, so that they spread over splits; the **leader region** stands near the busiest clients.',
  ],
  watch: ['aborted transactions', 'commit latency', 'CPU below the recommended bound', 'rejected tokens'],
  avoid: [
    '**Stale reads** of lock state.',
    '**Client clocks as expiry.**',
    '**A monotonic key**: it makes one split hot.',
  ],
  lease: { seconds: 15, renewEvery: 5 },
}

const regional: Topology = {
  id: 'regional',
  label: 'a regional Spanner instance',
  protocol: 'Paxos with TrueTime, three read-write replicas in three zones',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'synchronous',
  survives: 'zone',
  scope: 'region',
  token: {
    source: 'a fence counter of the lock row, or the commit timestamp',
    ordered: true,
    caveat: 'deleting the row starts the counter anew',
  },
  capacity: {
    writes: 2200,
    unit: 'node',
    shardable: true,
    basis: 'published 3,500 writes a second and node, at the recommended CPU of 65 %',
  },
  commitMilliseconds: 10,
  recipe,
  sources: [REPLICATION, PERFORMANCE],
}

export const spanner: Store = {
  id: 'spanner',
  name: 'Spanner',
  names: ['google_spanner_instance', '(?:google )?(?:cloud )?spanner'],
  kind: 'sql',
  selfHosted: false,
  topologies: [
    {
      ...regional,
      id: 'dual-region',
      label: 'a dual-region Spanner instance',
      when: { any: ['dual-region'] },
      protocol: 'Paxos with TrueTime, two read-write replicas and a witness in each of two regions',
      survives: 'region',
      scope: 'global',
      contested:
        "With two regions, a region's loss needs a change of quorum by Google or by hand: state which, and that the outage until then is accepted.",
      capacity: {
        ...regional.capacity,
        writes: 1200,
        basis: 'published 2,700 writes a second and node, at the recommended CPU of 45 %',
      },
      commitMilliseconds: 30,
      sources: [DUAL_REGION, REPLICATION, PERFORMANCE],
    },
    {
      ...regional,
      id: 'multi-region',
      label: 'a multi-region Spanner instance',
      when: { any: ['multi-region-configuration'], none: ['regional'] },
      protocol: 'Paxos with TrueTime, five voters: two regions with two each, and a witness region',
      survives: 'region',
      scope: 'global',
      capacity: {
        ...regional.capacity,
        writes: 1200,
        basis: 'published 2,700 writes a second and node, at the recommended CPU of 45 %',
      },
      commitMilliseconds: 50,
      recipe: {
        ...recipe,
        settings: [
          '**Five voters over three regions, one of them a witness**: any region may be lost without losing a grant.',
          ...recipe.settings,
        ],
      },
    },
    regional,
  ],
}
