import type { Capacity, Recipe, Token } from '../store.ts'

/** A lock as an entry of a data grid that keeps partitions in memory. */
export const GRID_ENTRY: Recipe = {
  acquire: [
    'One atomic **put-if-absent with an expiry** writes a nonce; contenders wait with jittered backoff.',
    'A counter in the same entry is raised with each grant and goes along with every side effect.',
  ],
  renew: ['A conditional replace on the nonce moves the expiry, every third of the lease.'],
  release: ['A conditional replace on the nonce marks the entry free and keeps the counter.'],
  settings: ['Lock entries are never evicted; backups are written synchronously.'],
  watch: ['lost partitions', 'merges after split brain', 'duplicate work'],
  avoid: ['**Trusting the default settings with correctness**: both sides of a partition may grant.'],
  lease: { seconds: 30, renewEvery: 10 },
}

export const ENTRY_COUNTER: Token = {
  source: 'a counter in the lock entry',
  ordered: false,
  caveat: 'a lost partition, a merge or a restart rewinds it',
}

export const GRID_CAPACITY: Capacity = {
  writes: 5000,
  unit: 'node',
  shardable: true,
  basis: 'engineering estimate',
}
