import type { Capacity, Recipe, Source, Token } from '../store.ts'

export const REDIS_LOCKS: Source = {
  title: 'Redis: distributed locks',
  url: 'https://redis.io/docs/latest/develop/clients/patterns/distributed-locks/',
}
export const REDIS_BENCHMARKS: Source = {
  title: 'Redis: benchmarks',
  url: 'https://redis.io/docs/latest/operate/oss_and_stack/management/optimization/benchmarks/',
}

/** A lock as a key that is set if absent and expires, in a store of the Redis family. */
export const EXPIRING_KEY: Recipe = {
  acquire: [
    'One atomic **set-if-absent (NX) with an expiry** writes a nonce that is unique to the attempt.',
    'A counter under the same hash tag is raised **in the same script**, and its value goes along with every side effect.',
    'A contender that finds the key taken waits with jittered backoff; an answer that is lost is settled by reading the nonce.',
  ],
  renew: ['A script extends the expiry only while the nonce is its own, every third of the lease.'],
  release: ['**Compare-and-delete** in one script: the key goes only if the nonce is its own.'],
  settings: ['The eviction policy never evicts lock keys: `noeviction`, or an instance of their own.'],
  watch: ['failovers', 'evicted and expired keys', 'latency of scripts', 'duplicate work'],
  avoid: [
    '**A plain delete on release**: it removes the lock of the next holder.',
    '**Trusting it with correctness**: replication is asynchronous, and its expiry follows the wall clock.',
  ],
  lease: { seconds: 30, renewEvery: 10 },
}

export const COUNTER_REPEATS: Token = {
  source: 'a counter raised in the same script',
  ordered: false,
  caveat: 'a restart or failover that loses writes makes it repeat',
}

export const KEY_CAPACITY: Capacity = {
  writes: 80_000,
  unit: 'primary',
  shardable: true,
  basis: 'published redis-benchmark figures without pipelining, the lower end',
}
