import type { Store, Topology } from './store.ts'

const MULTI_REGION = {
  title: 'Aurora DSQL: multi-Region clusters',
  url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/configuring-multi-region-clusters.html',
}
const STARTER = {
  title: 'Aurora DSQL starter kit: multi-Region clusters',
  url: 'https://awslabs.github.io/aurora-dsql-starter-kit/multi-region-clusters.html',
}

const regional: Topology = {
  id: 'regional',
  label: 'an Aurora DSQL cluster in one region',
  protocol: 'optimistic concurrency control at commit, over three zones',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'synchronous',
  survives: 'zone',
  scope: 'region',
  token: {
    source: 'a fence column of the lock row, raised in the transaction that grants',
    ordered: true,
    caveat: 'deleting the row starts it anew',
  },
  capacity: {
    writes: 1000,
    unit: 'range of lock rows',
    shardable: true,
    perLock: 10,
    basis: 'engineering estimate; concurrent writers of one row abort each other',
  },
  commitMilliseconds: 15,
  recipe: {
    acquire: [
      'Each resource has **one lock row, never deleted**, with owner, nonce, lease and a **fence column**; names are hashed over the rows.',
      'A short transaction **updates the row on condition that it is free or expired** and raises the fence; the row is held **only once the commit succeeds**.',
      'Under **optimistic concurrency** a conflict aborts at commit: the row is read again and the transaction **retried with full jitter**.',
      'A connection lost during commit leaves the outcome unknown: the nonce is read back first.',
    ],
    renew: [
      'A conditional update of the same row moves the lease; it conflicts with a takeover, so exactly one of them commits.',
    ],
    release: ['A conditional update marks the row free and keeps the fence.'],
    settings: [
      '**Every ownership change writes the same row**: snapshot isolation lets write skew pass over rows that are only read.',
      'Protected data in the same database is written in the transaction that also **locks the row with `FOR UPDATE`**, so a takeover conflicts with it.',
    ],
    watch: ['conflicts at commit', 'commit latency', 'retries for each grant', 'rejected tokens'],
    avoid: [
      '**Advisory locks and blocking row locks**: nothing is held before the commit.',
      '**A hot row**: it ends in aborts.',
      '**A check in one transaction and a write in another.**',
    ],
    lease: { seconds: 30, renewEvery: 10 },
  },
  sources: [MULTI_REGION, STARTER],
}

export const auroraDsql: Store = {
  id: 'aurora-dsql',
  name: 'Aurora DSQL',
  names: ['(?:amazon |aws )?(?:aurora[ -])?dsql'],
  kind: 'sql',
  selfHosted: false,
  topologies: [
    {
      ...regional,
      id: 'single-region',
      label: 'an Aurora DSQL cluster in one region',
      when: { any: ['single-region'], none: ['witness'] },
    },
    {
      ...regional,
      id: 'multi-region',
      label: 'an Aurora DSQL multi-region cluster with a witness region',
      when: { any: ['witness', 'dsql-multi-region'] },
      protocol: 'optimistic concurrency control at commit, synchronous over two regions and a witness region',
      survives: 'region',
      scope: 'global',
      commitMilliseconds: 60,
      recipe: {
        ...regional.recipe,
        settings: [
          '**Two regions with endpoints and a third as witness**: any one of the three may be lost without losing a grant.',
          ...regional.recipe.settings,
        ],
      },
    },
    {
      ...regional,
      id: 'unstated',
      label: 'Aurora DSQL used from several regions',
      when: { any: ['several-regions'] },
      contested:
        'One DSQL cluster lives in one region: state whether it is a multi-region cluster, and its witness region.',
    },
    regional,
  ],
}
