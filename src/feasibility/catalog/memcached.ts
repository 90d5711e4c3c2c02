import type { Store } from './store.ts'

export const memcached: Store = {
  id: 'memcached',
  name: 'memcached',
  names: ['memcached?'],
  kind: 'cache',
  selfHosted: true,
  topologies: [
    {
      id: 'cache',
      label: 'memcached',
      protocol: 'independent servers, keys spread by the client',
      compareAndSet: 'by timing',
      acrossKeys: false,
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
      unsafe:
        'memcached keeps nothing on disk and has no replica: eviction or a restart drops the lock, and a lost server moves its keys to another one, which grants again.',
      token: { source: 'none', ordered: false, caveat: 'a counter in the cache is lost with the cache' },
      capacity: {
        writes: 80_000,
        unit: 'server',
        shardable: true,
        basis: 'engineering estimate, as for other caches in memory',
      },
      commitMilliseconds: 1,
      recipe: {
        acquire: ['One atomic **add with an expiry** writes a nonce; it fails where the key is there.'],
        renew: ['A compare-and-swap writes the same nonce with a new expiry.'],
        release: [
          'The key is deleted only after a read shows its own nonce; a short expiry covers the rest.',
        ],
        settings: ['Locks have a slab or an instance of their own, so that other data does not evict them.'],
        watch: ['evictions', 'server changes in the client ring', 'duplicate work'],
        avoid: ['**Trusting it with correctness**: a lock can vanish at any time without notice.'],
        lease: { seconds: 30, renewEvery: 10 },
      },
      sources: [{ title: 'memcached wiki', url: 'https://github.com/memcached/memcached/wiki' }],
    },
  ],
}
