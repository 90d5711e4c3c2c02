import type { Capacity, Recipe, Source, Token } from '../store.ts'

export const CONDITIONAL_WRITES: Source = {
  title: 'Amazon S3: conditional writes',
  url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html',
}
export const PREFIX_RATE: Source = {
  title: 'Amazon S3: optimizing performance',
  url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
}

/** A lock as one object that is replaced under an ETag condition. */
export const LOCK_OBJECT: Recipe = {
  acquire: [
    'Each resource has one **lock object**, made once with `If-None-Match: *` and never deleted: status, owner, nonce, lease and an **epoch counter**.',
    'A contender reads the object with its ETag and, where it is free, replaces it **on condition of `If-Match`**, with its nonce and **epoch + 1**; a failed precondition means that another won.',
    'A timeout leaves the outcome unknown: the object is read again and the nonce compared before anything else.',
  ],
  takeover: [
    '**Stale lock takeover**: an object that has not changed for a full lease, by the contender’s own monotonic clock, is replaced under the very ETag that was watched, so a holder that renews in the meantime wins.',
  ],
  renew: [
    'The holder replaces the object with a new heartbeat under `If-Match`; a failed precondition means that the lock was taken over, and work stops.',
  ],
  release: [
    'A conditional replace marks it free and **keeps the epoch counter**; deleting it would start the epochs anew.',
  ],
  settings: [
    'A bucket policy that **refuses writes of lock objects without a condition**, and no lifecycle rule that reaches them.',
    'No two bodies are ever equal (nonce and epoch see to it): the ETag follows the content.',
  ],
  watch: ['failed preconditions', 'age of the heartbeat', 'takeovers', 'rejected epochs'],
  avoid: [
    '**The ETag as a token**: it is a content hash and has no order; the epoch in the body has.',
    '**Look first, then write without a condition**, or a listing as a lock check.',
    '**The last-modified time as expiry**: it is compared with clocks that drift.',
  ],
  lease: { seconds: 120, renewEvery: 40 },
}

export const EPOCH_COUNTER: Token = {
  source: 'the epoch counter in the lock object, raised by the conditional write that grants',
  ordered: true,
  caveat: 'deleting the object starts it anew; the ETag itself has no order',
}

export const PREFIX_CAPACITY: Capacity = {
  writes: 3500,
  unit: 'bucket prefix',
  shardable: true,
  perLock: 2,
  basis:
    'published writes a second and prefix; one lock bears about one cycle a second (engineering estimate)',
}
