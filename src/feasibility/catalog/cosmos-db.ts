import type { Store, Topology } from './store.ts'

const MULTI_WRITE = {
  title: 'Azure Cosmos DB: multi-region writes',
  url: 'https://learn.microsoft.com/training/modules/configure-multi-region-write-azure-cosmos-db-sql-api/2-understand',
}

const strong: Topology = {
  id: 'strong',
  label: 'Cosmos DB with strong consistency and one write region',
  protocol: 'quorum writes in one write region, strong consistency',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'synchronous',
  survives: 'zone',
  scope: 'region',
  token: {
    source: 'a fence counter in the lock item, raised by the conditional replace that grants',
    ordered: true,
    caveat: 'the ETag has no order; deleting the item starts the counter anew',
  },
  capacity: {
    writes: 1000,
    unit: 'physical partition',
    shardable: true,
    basis: 'engineering estimate from the request units of a partition',
  },
  commitMilliseconds: 15,
  recipe: {
    acquire: [
      'Each resource has **one lock item, never deleted**, in a logical partition of its own: owner, nonce, lease and a **fence counter**.',
      'A contender reads it and replaces it **on condition of its ETag (`If-Match`)**, with the fence raised by one; a failed precondition means that another won.',
      'A timeout is settled by reading the item and comparing the nonce.',
    ],
    renew: ['A conditional replace moves the lease, every third of it.'],
    release: ['A conditional replace clears the owner and keeps the fence.'],
    settings: [
      '**Strong consistency and a single write region**; the account has zone redundancy where a zone’s loss has to be survived.',
      'Provisioned throughput covers renewals and failed attempts.',
    ],
    watch: ['throttled requests', 'failed preconditions', 'write latency', 'rejected tokens'],
    avoid: [
      '**Multi-region writes**: strong consistency is not offered with them.',
      '**Session or eventual reads** for ownership.',
      '**Time to live as lease expiry**: it deletes the fence along.',
    ],
    lease: { seconds: 30, renewEvery: 10 },
  },
  sources: [MULTI_WRITE],
}

export const cosmosDb: Store = {
  id: 'cosmos-db',
  name: 'Azure Cosmos DB',
  names: [
    'azurerm_cosmosdb_account',
    'microsoft\\.documentdb',
    'cosmos(?=["\']? ?[:=]|[,(]| account)',
    '(?:azure )?cosmos ?db(?! for postgres)',
    'azure cosmos',
  ],
  kind: 'document',
  selfHosted: false,
  topologies: [
    {
      ...strong,
      id: 'hub-region',
      label: 'Cosmos DB with multi-region writes whose locks live in the hub region',
      when: { all: ['multi-region-writes', 'home-region'] },
      contested:
        'With multi-region writes a lock is safe only while all its writes go to the hub region: state that, and that the hub’s loss may stop the locks.',
    },
    {
      ...strong,
      id: 'multi-region-writes',
      label: 'Cosmos DB with multi-region writes',
      when: { any: ['multi-region-writes', 'active-active', 'multi-master'] },
      protocol: 'every region writable, conflicts resolved afterwards',
      compareAndSet: 'no',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'Strong consistency is not offered with multi-region writes: each region evaluates the condition on its own copy, and both grant the lock.',
      token: { ...strong.token, ordered: false, caveat: 'each region counts for itself' },
    },
    {
      ...strong,
      id: 'strong-several-regions',
      label: 'Cosmos DB with strong consistency over several regions',
      when: { all: ['strong-consistency'], any: ['several-regions'], none: ['single-region'] },
      survives: 'region',
      scope: 'global',
      commitMilliseconds: 60,
      settledByOutage: true,
      contested:
        'Over two regions strong writes block when the other region is lost, until it is taken offline; with three or more a read region may be lost: state the number of regions, and whether the write region’s loss has to be survived automatically.',
    },
    { ...strong, when: { any: ['strong-consistency'] } },
    {
      ...strong,
      id: 'weaker-consistency',
      label: 'Cosmos DB with a weaker consistency level',
      when: { any: ['weak-consistency'] },
      contested:
        'Below strong consistency a failover of the write region can lose acknowledged grants: state that the account has one region, or that its level is strong.',
    },
    {
      ...strong,
      id: 'unstated',
      label: 'Cosmos DB',
      contested:
        'Cosmos DB holds a lock only with strong consistency and a single write region: state the consistency level, and how many regions write.',
    },
  ],
}
