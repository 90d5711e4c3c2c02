import { assess } from '../../../src/feasibility/assess.ts'

const ETCD = 'etcd with 5 members over three zones, 2/2/1.'

const judged = (consistency: string, infrastructure = ETCD, scale = '40 locks per second') =>
  assess({
    scale_requirements: scale,
    consistency_tolerance: consistency,
    infrastructure_environment: infrastructure,
  })

const rulesOf = (...texts: Parameters<typeof judged>) => judged(...texts).reasons.map(({ rule }) => rule)

test.each<[string, ...Parameters<typeof judged>]>([
  ['a count without a kind', 'Never two holders; f=3.'],
  ['all but one', 'Never two holders; all but one node may be down.'],
  ['a side of a partition', 'Never two holders. Neither side of a partition may reject an acquire.'],
  ['a demand in the text on load', 'Never two holders.', ETCD, '40/s. Sites are to back each other up.'],
  ['a store that is turned down', 'Never two holders.', 'DynamoDB: rejected by the board. A job queue.'],
  ['one that is turned down elsewhere', "Never two holders; etcd isn't an option.", ETCD],
  [
    'writes without a condition',
    'Never two holders.',
    'S3 through a proxy that strips the If-Match headers.',
  ],
  ['clusters side by side', 'One holder.', `Each region has its own cluster: ${ETCD}`],
])('%s is asked about: %s', (_, ...texts) => {
  const { feasibility } = judged(...texts)
  expect([feasibility, ...rulesOf(...texts)]).toEqual(
    expect.arrayContaining(['undetermined', 'caveats-are-read']),
  )
})

test.each<[string, ...Parameters<typeof judged>]>([
  ['a number of nodes', 'Never two holders; two nodes may be down.'],
  ['a minority that stops', 'Never two holders. In a partition the minority side may reject every acquire.'],
  ['a store that rejects', 'Never two holders; etcd rejects older revisions.'],
  ['a store beside one that is turned down', 'Never two holders.', `Redis was rejected. ${ETCD}`],
])('%s is not: %s', (_, ...texts) => {
  expect(judged(...texts).feasibility).toBe('sufficient')
})

test('what is refused is refused all the same', () => {
  const { feasibility } = judged(
    'Linearizable; all but one node may be down, and either data centre may be lost, automatically.',
    'etcd with 3 members over two data centres, 2/1. There is no third.',
  )
  expect(feasibility).toBe('insufficient')
})
