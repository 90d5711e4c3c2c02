import { CONSENSUS_ROW, ROW_COUNTER } from './recipes/row.ts'
import type { Store, Topology } from './store.ts'

const SURVIVAL = {
  title: 'CockroachDB: multi-region survival goals',
  url: 'https://www.cockroachlabs.com/docs/stable/multiregion-survival-goals',
}
const MODEL = {
  title: 'CockroachDB: consistency model',
  url: 'https://www.cockroachlabs.com/blog/consistency-model/',
}

const cluster: Topology = {
  id: 'cluster',
  label: 'a CockroachDB cluster',
  protocol: 'Raft for each range',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'majority',
  votersOnSomeNodes: true,
  survives: 'by voters',
  scope: 'global',
  token: ROW_COUNTER,
  capacity: {
    writes: 2000,
    unit: 'node',
    shardable: true,
    basis: 'engineering estimate for conditional writes of one row',
  },
  commitMilliseconds: 10,
  recipe: {
    ...CONSENSUS_ROW,
    settings: [
      ...CONSENSUS_ROW.settings,
      'Clocks stay within the maximum offset of 500 ms; a node beyond it ends itself.',
      '**Serializable isolation**; a single key is linearizable, disjoint keys may show a causal reverse.',
    ],
    avoid: [
      '**`SELECT … FOR UPDATE` alone**: such a lock is best effort and is lost with the lease of its range.',
      '**Advisory locks**: they do nothing here.',
      ...CONSENSUS_ROW.avoid,
    ],
  },
  sources: [SURVIVAL, MODEL],
}

export const cockroachdb: Store = {
  id: 'cockroachdb',
  name: 'CockroachDB',
  names: [
    'cockroach ?db',
    'cockroach',
    'alter database \\w{1,60} (?:set primary region|primary region|add region|survive (?:zone|region) failure)',
  ],
  kind: 'sql',
  selfHosted: true,
  topologies: [
    {
      ...cluster,
      id: 'single-node',
      label: 'a single CockroachDB node',
      when: { any: ['single-node'], none: ['several-nodes'] },
      protocol: 'Raft with one voter',
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
    },
    {
      ...cluster,
      id: 'cluster-link',
      label: 'CockroachDB clusters with replication between them',
      when: { any: ['cluster-link'] },
      scope: 'region',
      contested:
        'Replication between clusters is asynchronous: state that locks are taken in one cluster only and that the other never takes over by itself.',
    },
    {
      ...cluster,
      id: 'region-survival',
      label: 'a CockroachDB database that survives a region failure',
      when: { any: ['survive-region'] },
      protocol: 'Raft for each range, five voters over at least three regions',
      commitMilliseconds: 60,
      recipe: {
        ...cluster.recipe,
        settings: [
          '**Survival goal REGION FAILURE: five voters, two in the home region and three elsewhere, over at least three regions.**',
          ...cluster.recipe.settings,
        ],
      },
    },
    {
      ...cluster,
      id: 'zone-survival',
      label: 'a CockroachDB database that survives a zone failure',
      when: { any: ['survive-zone'] },
      protocol: 'Raft for each range, three voters in the home region',
      survives: 'zone',
    },
    cluster,
  ],
}
