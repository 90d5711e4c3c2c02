import { CONSENSUS_ROW } from './recipes/row.ts'
import type { Store, Topology } from './store.ts'

const TIKV = { title: 'TiKV documentation', url: 'https://docs.pingcap.com/tikv/stable/' }
const JEPSEN = { title: 'Jepsen: TiDB 2.1.7', url: 'https://jepsen.io/analyses/tidb-2.1.7' }

const cluster: Topology = {
  id: 'cluster',
  label: 'a TiKV cluster',
  protocol: 'Raft for each region of keys (Multi-Raft), timestamps from PD',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'majority',
  votersOnSomeNodes: true,
  survives: 'by voters',
  scope: 'global',
  token: {
    source: 'the commit_ts of the transaction that grants, from the timestamp oracle (TSO) of PD',
    ordered: true,
    caveat: 'a restored or rebuilt PD has to continue above every timestamp issued',
  },
  capacity: {
    writes: 2000,
    unit: 'TiKV store',
    shardable: true,
    basis: 'engineering estimate for conditional writes of one key',
  },
  commitMilliseconds: 10,
  recipe: {
    ...CONSENSUS_ROW,
    acquire: [
      'A **transaction** on the lock key (TiKV transactional mode, or a pessimistic row lock in TiDB) writes owner, nonce and expiry if the key is free or expired; it commits through **Raft with a majority of replicas**.',
      'Its **commit_ts from the TSO is the fencing token**; a fence counter in the value serves where the client does not expose it.',
      'An undetermined commit is settled by reading the key and comparing the nonce before any retry.',
    ],
    settings: [
      '**Placement rules with location labels**: replicas and PD members stand in three places, and no place has a majority.',
      'Every client of a key uses the same mode: transactional, or raw with atomic compare-and-swap.',
    ],
    watch: [
      'leader and PD changes',
      'commit latency',
      'undetermined commits',
      'regions below full replication',
      'rejected tokens',
    ],
    avoid: [
      '**Two data centres of one city counted as two places**: they share a fate.',
      '**Raw writes beside transactions** on lock keys, and automatic retry of old TiDB versions (before 3.0).',
      '**Stale or follower reads** of lock state.',
    ],
  },
  sources: [JEPSEN, TIKV],
}

export const tikv: Store = {
  id: 'tikv',
  name: 'TiKV',
  names: ['tikv(?:/pd)?', 'ti ?db(?: cloud| serverless| dedicated)?'],
  kind: 'key-value',
  selfHosted: true,
  topologies: [
    {
      ...cluster,
      id: 'single-node',
      label: 'a single TiKV store',
      when: { any: ['single-node'], none: ['several-nodes'] },
      protocol: 'Raft with one voter',
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
    },
    {
      ...cluster,
      id: 'cluster-link',
      label: 'TiDB clusters with replication between them',
      when: { any: ['cluster-link'] },
      scope: 'region',
      contested:
        'Replication between clusters is asynchronous: state that locks are taken in one cluster only and that the other never takes over by itself.',
    },
    cluster,
  ],
}
