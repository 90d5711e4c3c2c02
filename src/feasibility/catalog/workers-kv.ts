import { KLEPPMANN } from './recipes/sql.ts'
import type { Store } from './store.ts'

export const workersKv: Store = {
  id: 'workers-kv',
  name: 'Cloudflare Workers KV',
  names: ['(?:cloudflare )?workers kv', 'cloudflare kv'],
  kind: 'key-value',
  selfHosted: false,
  topologies: [
    {
      id: 'namespace',
      label: 'a Workers KV namespace',
      protocol: 'eventually consistent copies, last write wins',
      compareAndSet: 'no',
      acrossKeys: false,
      replication: 'asynchronous',
      survives: 'nothing',
      scope: 'region',
      unsafe:
        'Workers KV is eventually consistent and has no compare-and-set: two clients both write their name and both believe that they hold the lock.',
      token: { source: 'none', ordered: false, caveat: 'there is no counter that all places agree on' },
      capacity: {
        writes: 100,
        unit: 'namespace',
        shardable: true,
        perLock: 1,
        basis: 'engineering estimate',
      },
      commitMilliseconds: 50,
      recipe: {
        acquire: ['A key with an expiry marks work as taken; it only spares most duplicates.'],
        renew: ['The key is written again before it expires.'],
        release: ['The key is left to expire.'],
        settings: ['The expiry is well above the time that a write takes to be seen everywhere.'],
        watch: ['duplicate work'],
        avoid: ['**Trusting it with correctness.**'],
        lease: { seconds: 120, renewEvery: 40 },
      },
      sources: [KLEPPMANN],
    },
  ],
}
