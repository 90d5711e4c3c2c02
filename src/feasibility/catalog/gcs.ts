import type { Store, Topology } from './store.ts'

const PRECONDITIONS = {
  title: 'Cloud Storage: request preconditions',
  url: 'https://cloud.google.com/storage/docs/request-preconditions',
}
const QUOTAS = { title: 'Cloud Storage: quotas and limits', url: 'https://cloud.google.com/storage/quotas' }

const regional: Topology = {
  id: 'regional',
  label: 'a Cloud Storage bucket in one region',
  protocol: 'generation preconditions with strong consistency',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'synchronous',
  survives: 'zone',
  scope: 'region',
  token: {
    source: 'the generation of the lock object that the granting write created',
    ordered: true,
    caveat: 'it is ordered for one object name in one bucket',
  },
  capacity: {
    writes: 500,
    unit: 'bucket',
    shardable: true,
    perLock: 1,
    basis:
      'published: one write a second to the same object name; the rate of a bucket is an engineering estimate',
  },
  commitMilliseconds: 60,
  recipe: {
    acquire: [
      'A write of the lock object **on condition of generation 0** (`ifGenerationMatch`) creates it only if it is absent; owner, nonce and lease are in the body.',
      'The **generation** that the write returns is the **fencing token**.',
      'A timeout leaves the outcome unknown: the object is read again and the nonce compared before anything else.',
    ],
    takeover: [
      '**Stale lock takeover**: an object whose generation and heartbeat have not changed for a full lease, by the contender’s own monotonic clock, is replaced on condition of that very generation.',
    ],
    renew: [
      'The holder updates the metadata on condition of generation and metageneration; a failed precondition means that the lock was taken over, and work stops.',
    ],
    release: ['A delete, or a write that marks it free, **on condition of its own generation**.'],
    settings: [
      '**One write a second to an object name**: contenders poll slowly, with jitter.',
      'No lifecycle rule or retention policy reaches the lock objects.',
    ],
    watch: [
      'failed preconditions',
      'rate limits on the object',
      'age of the heartbeat',
      'takeovers',
      'rejected tokens',
    ],
    avoid: [
      '**Look first, then write without a precondition**, or a listing as a lock check.',
      '**The time of update as expiry**: it is compared with clocks that drift.',
      '**A hot lock**: the object bears one write a second.',
    ],
    lease: { seconds: 120, renewEvery: 40 },
  },
  sources: [PRECONDITIONS, QUOTAS],
}

export const gcs: Store = {
  id: 'gcs',
  name: 'Google Cloud Storage',
  names: [
    'gcs',
    '(?:google |gcp )?cloud storage',
    'google storage',
    '(?:single|dual|multi)-region bucket|uniform (?:bucket-level )?access',
    '(?:regional |multi-region |dual-region )?buckets?(?=[^.;]{0,60} (?:preconditions? on (?:the )?generation|generation preconditions?))',
  ],
  kind: 'object',
  selfHosted: false,
  topologies: [
    {
      ...regional,
      id: 'multi-region',
      label: 'a dual-region or multi-region Cloud Storage bucket',
      when: { any: ['dual-region', 'multi-region-configuration'], none: ['single-region', 'regional'] },
      scope: 'global',
      contested:
        "A dual- or multi-region bucket answers consistently, but a write is copied to the second region only afterwards: state that a region's loss need not be survived.",
    },
    regional,
  ],
}
