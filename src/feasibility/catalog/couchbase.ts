import { KLEPPMANN } from './recipes/sql.ts'
import type { Store, Topology } from './store.ts'

const DURABILITY = {
  title: 'Couchbase: durability',
  url: 'https://docs.couchbase.com/server/current/learn/data/durability.html',
}
const XDCR = {
  title: 'Couchbase: cross data center replication',
  url: 'https://docs.couchbase.com/server/current/learn/clusters-and-availability/xdcr-overview.html',
}

const durable: Topology = {
  id: 'unstated',
  label: 'Couchbase',
  protocol: 'active copy with replicas, durability level a write',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'majority',
  survives: 'by voters',
  scope: 'region',
  token: {
    source: 'a counter field of the lock document, raised by the compare-and-swap that grants',
    ordered: true,
    caveat: 'the CAS value has no order to rely on',
  },
  capacity: {
    writes: 2000,
    unit: 'node',
    shardable: true,
    perLock: 50,
    basis: 'engineering estimate for writes that persist',
  },
  commitMilliseconds: 10,
  recipe: {
    acquire: [
      'Each lock is **one document, never deleted**; a **compare-and-swap at a durability level that persists to a majority** takes it if it is free or expired, with a nonce and a raised counter.',
      'An ambiguous result is settled by reading the active copy and comparing the nonce.',
    ],
    renew: ['A durable compare-and-swap moves the expiry, every third of the lease.'],
    release: ['A durable compare-and-swap marks the document free and keeps the counter.'],
    settings: [
      '**Two replicas on at least three nodes**, server groups over three zones, and auto-failover that preserves durable writes.',
    ],
    watch: ['failovers', 'ambiguous durable writes', 'replicas in sync', 'rejected tokens'],
    avoid: [
      '**get-and-lock**: it lives in memory of the active copy and is lost on failover.',
      '**Reads from replicas.**',
      '**Document expiry as lease expiry.**',
    ],
    lease: { seconds: 30, renewEvery: 10 },
  },
  sources: [DURABILITY, KLEPPMANN],
}

export const couchbase: Store = {
  id: 'couchbase',
  name: 'Couchbase',
  names: ['couchbase(?: server| capella)?'],
  kind: 'document',
  selfHosted: true,
  topologies: [
    {
      ...durable,
      id: 'cross-datacenter',
      label: 'Couchbase clusters with XDCR between them',
      when: { any: ['cross-datacenter-replication'] },
      protocol: 'asynchronous replication between clusters',
      compareAndSet: 'no',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe: 'XDCR is asynchronous and resolves conflicts afterwards: both clusters grant the same lock.',
      token: { ...durable.token, ordered: false, caveat: 'each cluster counts for itself' },
      sources: [XDCR, DURABILITY, KLEPPMANN],
    },
    {
      ...durable,
      id: 'durability-none',
      label: 'Couchbase without durable writes',
      when: { any: ['durability-none'], none: ['durability-majority'] },
      protocol: 'active copy with asynchronous replicas',
      compareAndSet: 'no',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'Without a durability level a write is acknowledged from memory: a failover loses it, and the lock is granted twice.',
      token: { ...durable.token, ordered: false, caveat: 'a failover can rewind it' },
    },
    {
      ...durable,
      id: 'durability-majority',
      label: 'Couchbase with durable writes',
      when: { any: ['durability-majority'] },
      contested:
        'Auto-failover has lost durable writes unless it preserves them: state that this is on (7.2 or later), and that two replicas stand on at least three nodes.',
    },
    {
      ...durable,
      contested:
        'Couchbase holds a lock only with durable writes: state the durability level (majority and persist), two replicas on at least three nodes, and that auto-failover preserves durable writes (7.2 or later).',
    },
  ],
}
