import type { Store, Topology } from './store.ts'

const LOCK_CLIENT = {
  title: 'Amazon DynamoDB Lock Client',
  url: 'https://github.com/awslabs/amazon-dynamodb-lock-client',
}
const GLOBAL_TABLES = {
  title: 'DynamoDB: how global tables work',
  url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html',
}
const OVERVIEW = {
  title: 'AWS: using DynamoDB global tables',
  url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/overview.html',
}
const WARM = {
  title: 'DynamoDB: warm throughput',
  url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/warm-throughput-scenarios.html',
}

const regional: Topology = {
  id: 'regional',
  label: 'a DynamoDB table in one region',
  protocol: 'conditional writes on a partition that is replicated over three zones',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'synchronous',
  survives: 'zone',
  scope: 'region',
  token: {
    source: 'a numeric fence counter in the lock item, raised by the conditional write that grants',
    ordered: true,
    caveat: "deleting the item starts it anew; the lock client's record version is a GUID without order",
  },
  capacity: {
    writes: 1000,
    unit: 'partition',
    shardable: true,
    perLock: 1000,
    basis: 'published: 1,000 write units a second and partition; a new on-demand table starts at 4,000',
  },
  commitMilliseconds: 10,
  recipe: {
    acquire: [
      'Each resource has **one item that is never deleted**: owner, nonce, lease, record version and a **fence counter**.',
      'One **conditional write** takes the item if it has no owner, or if its record version has not changed for a whole lease **by the contender’s own monotonic clock**; the same write **raises the fence counter** and returns it.',
      'A failed condition means that another holds it; a timeout is settled by a **strongly consistent read** that compares the nonce.',
    ],
    renew: [
      'A conditional write on nonce and record version sets a new record version, every third of the lease; a failed condition is the loss of the lock.',
    ],
    release: ['A conditional write clears the owner and **keeps the fence counter**.'],
    settings: [
      '**Strongly consistent reads** for every decision on ownership.',
      'Keys are well spread: one partition bears 1,000 writes a second, a hot item included; the table is warmed before launch.',
    ],
    watch: [
      'throttled writes',
      'failed conditions for each lock',
      'takeovers after expiry',
      'rejected tokens',
    ],
    avoid: [
      '**DynamoDB TTL as lease expiry**: it deletes late, and resets the counter.',
      '**Default reads, indexes or DAX** for ownership: they may be stale.',
      '**Deletion on release**, the default of the lock client: it starts the counter anew.',
    ],
    lease: { seconds: 15, renewEvery: 5 },
  },
  sources: [LOCK_CLIENT, OVERVIEW, WARM],
}

export const dynamodb: Store = {
  id: 'dynamodb',
  name: 'DynamoDB',
  names: [
    '(?:amazon |aws )?dynamo ?db(?: global tables?)?',
    '(?<!amazon )ddb',
    'dynamo(?= (?:table|global))',
  ],
  kind: 'key-value',
  selfHosted: false,
  topologies: [
    {
      ...regional,
      id: 'mrsc',
      label: 'a DynamoDB global table with multi-region strong consistency (MRSC)',
      when: { any: ['mrsc'] },
      protocol: 'MRSC: synchronous writes over three regions, of which one may be a witness',
      acrossKeys: false,
      survives: 'region',
      scope: 'global',
      token: { ...regional.token, caveat: 'deleting the item starts it anew' },
      commitMilliseconds: 60,
      recipe: {
        ...regional.recipe,
        acquire: [
          'Each resource has **one item that is never deleted**: owner, nonce, lease, record version and a **fence counter**.',
          'One **conditional write** in the local replica takes the item; it is evaluated **against the latest version in any region**, and raises the fence counter.',
          'A **ReplicatedWriteConflictException** means that another region wrote the item at the same time: it is no grant; the client reads again and **retries with full jitter**.',
          'A timeout is settled by a **strongly consistent read** that compares the nonce.',
        ],
        settings: [
          '**Exactly three regions: three replicas, or two replicas and a witness region.** Losing any one of them leaves the other two in agreement.',
          '**Strongly consistent reads**, asked for explicitly, for every decision on ownership.',
          'MRSC has no TTL and no transactions: the fence is checked by a condition on the protected item itself.',
        ],
        watch: [
          'replicated write conflicts',
          'write latency between regions',
          'takeovers after expiry',
          'rejected tokens',
        ],
        avoid: [
          '**Default reads**: they stay eventually consistent on an MRSC table and may answer in a cut-off region.',
          '**Transactions over lock and data**: MRSC does not offer them.',
          '**Contenders in both regions polling one hot item**: they abort each other.',
        ],
      },
      sources: [GLOBAL_TABLES, OVERVIEW, WARM],
    },
    {
      ...regional,
      id: 'mrec-home-region',
      label: 'a DynamoDB global table (MREC) whose locks live in a home region',
      when: { all: ['home-region'], any: ['global-table'] },
      recipe: {
        ...regional.recipe,
        settings: [
          '**Every lock has a home region, and all its lock writes and strongly consistent reads go there**; the other replicas are never asked.',
          '**The home region’s loss stops its locks**: no automatic failover, since the other replica may lack acknowledged grants.',
          ...regional.recipe.settings,
        ],
        avoid: [
          ...regional.recipe.avoid,
          '**Lock writes in a second region**: each region evaluates the condition on its own copy, and the last writer wins.',
        ],
      },
      sources: [GLOBAL_TABLES, LOCK_CLIENT, OVERVIEW, WARM],
    },
    {
      ...regional,
      id: 'mrec',
      label: 'a DynamoDB global table with eventual consistency (MREC)',
      when: { any: ['global-table'], none: ['plain-table'] },
      protocol: 'asynchronous replication between regions, last writer wins',
      acrossKeys: false,
      replication: 'asynchronous',
      survives: 'nothing',
      safeAtHome:
        'state that all lock writes go to one region of the global table, and that its loss may stop the locks',
      unsafe:
        "An eventually consistent global table evaluates a conditional write against the region's own copy and resolves conflicts by last writer wins: two regions grant the same lock.",
      token: {
        source: 'the fence counter of the lock item',
        ordered: false,
        caveat: 'each region counts for itself, and the last writer wins',
      },
      sources: [GLOBAL_TABLES, OVERVIEW],
    },
    regional,
  ],
}
