import {
  CONDITIONAL_WRITES,
  EPOCH_COUNTER,
  LOCK_OBJECT,
  PREFIX_CAPACITY,
  PREFIX_RATE,
} from './recipes/object.ts'
import type { Store, Topology } from './store.ts'

const REPLICATION = {
  title: 'Amazon S3: replication',
  url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html',
}

const regional: Topology = {
  id: 'regional',
  label: 'an S3 bucket in one region',
  protocol: 'conditional writes with strong consistency in the region',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'synchronous',
  survives: 'zone',
  scope: 'region',
  token: EPOCH_COUNTER,
  capacity: PREFIX_CAPACITY,
  commitMilliseconds: 60,
  recipe: LOCK_OBJECT,
  sources: [CONDITIONAL_WRITES, PREFIX_RATE],
}

const bidirectional: Topology = {
  ...regional,
  id: 'bidirectional',
  label: 'S3 buckets that replicate to each other',
  when: { any: ['bidirectional', 'multi-region-access-point'] },
  protocol: 'asynchronous replication between buckets',
  replication: 'asynchronous',
  survives: 'nothing',
  unsafe:
    'A conditional write is evaluated in the bucket that receives it, and replication between buckets is asynchronous: each region creates the same lock.',
  token: { ...EPOCH_COUNTER, ordered: false, caveat: 'each bucket counts for itself' },
  sources: [CONDITIONAL_WRITES, REPLICATION],
}

export const s3: Store = {
  id: 's3',
  name: 'Amazon S3',
  names: [
    '(?:amazon |aws )?s3(?![- ]?(?:compatible|api|kompatib))(?: express(?: one zone)?| standard)?',
    'amazon simple storage service',
  ],
  kind: 'object',
  selfHosted: false,
  topologies: [
    {
      ...regional,
      id: 'home-bucket',
      label: 'replicated S3 buckets whose locks live in a home bucket',
      when: {
        all: ['home-region'],
        any: ['cross-region-replication', 'bidirectional', 'multi-region-access-point'],
      },
      recipe: {
        ...LOCK_OBJECT,
        settings: [
          '**Every lock has a home bucket, and all its reads and writes go there**; its region’s loss stops it, and the copy is never promoted by itself.',
          ...LOCK_OBJECT.settings,
        ],
      },
      sources: [CONDITIONAL_WRITES, REPLICATION, PREFIX_RATE],
    },
    bidirectional,
    {
      ...bidirectional,
      id: 'written-in-each-region',
      label: 'replicated S3 buckets that every region writes',
      when: { all: ['cross-region-replication'], any: ['active-active', 'multi-region-writes'] },
    },
    {
      ...regional,
      id: 'replicated-copy',
      label: 'an S3 bucket with a copy in another region',
      when: { any: ['cross-region-replication'] },
      recipe: {
        ...LOCK_OBJECT,
        settings: [
          '**Locks are read and written in the source bucket only**: the copy in the other region lags and never grants.',
          ...LOCK_OBJECT.settings,
        ],
      },
      sources: [CONDITIONAL_WRITES, REPLICATION, PREFIX_RATE],
    },
    {
      ...regional,
      id: 'one-zone',
      label: 'an S3 bucket in one zone',
      when: { any: ['one-zone'] },
      survives: 'node',
    },
    regional,
  ],
}
