import type { Recipe, Token } from '../store.ts'

/** A lock as a row of a distributed SQL database that replicates each range by consensus. */
export const CONSENSUS_ROW: Recipe = {
  acquire: [
    'Each resource has **one lock row, never deleted**, with owner, nonce, expiry and a **fence counter**.',
    'One conditional update takes the row if it is free or expired **by the database clock**, and raises the fence; **the lock is held once the commit is acknowledged by a majority of the range’s voters**.',
    'A retryable or ambiguous result is settled by reading the row and comparing the nonce before any retry.',
    'Where the protected data is in the same database, **lock check and data write share the same transaction**.',
  ],
  renew: ['A conditional update on owner and fence moves the expiry, every third of the lease.'],
  release: ['A conditional update clears the owner and keeps the fence.'],
  settings: [
    'Lock names are hashed in the key, so that they spread over ranges; **leaders stand near the clients**.',
  ],
  watch: [
    'retries and ambiguous results',
    'commit latency',
    'ranges below full replication',
    'clock offset',
    'rejected tokens',
  ],
  avoid: ['**Follower or stale reads** of lock state.', '**A sequential key**: it makes one range hot.'],
  lease: { seconds: 15, renewEvery: 5 },
}

export const ROW_COUNTER: Token = {
  source: 'a fence counter of the lock row, raised by the update that grants',
  ordered: true,
  caveat: 'deleting the row, or a restore from backup, starts it anew',
}
