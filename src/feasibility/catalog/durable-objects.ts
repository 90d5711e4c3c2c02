import { KLEPPMANN } from './recipes/sql.ts'
import type { Store } from './store.ts'

export const durableObjects: Store = {
  id: 'durable-objects',
  name: 'Cloudflare Durable Objects',
  names: ['(?:cloudflare )?durable objects?'],
  kind: 'platform',
  selfHosted: false,
  topologies: [
    {
      id: 'object',
      label: 'a Durable Object for each lock',
      protocol: 'one single-threaded object for each name, with transactional storage',
      compareAndSet: 'linearizable',
      acrossKeys: false,
      replication: 'synchronous',
      survives: 'zone',
      scope: 'global',
      token: {
        source: 'a counter in the storage of the object, raised with each grant',
        ordered: true,
        caveat: 'deleting the storage of the object starts it anew',
      },
      capacity: {
        writes: 200,
        unit: 'object',
        shardable: true,
        basis: 'engineering estimate: one object is one thread',
      },
      commitMilliseconds: 20,
      recipe: {
        acquire: [
          'Each resource has **one Durable Object by name**, the single place that grants; its storage keeps owner, nonce, lease and a **fence counter**.',
          'A request takes the lock in **one storage transaction**, which raises the counter; the answer leaves after the write is stored.',
          'A lost answer is settled by asking the object for the nonce.',
        ],
        renew: [
          'The holder asks the object to move the lease; an **alarm** of the object ends what is not renewed.',
        ],
        release: ['The object clears the owner if nonce and counter match, and keeps the counter.'],
        settings: [
          'Grants depend on the **storage, not on fields in memory**: an instance that is being replaced may still run for a moment.',
        ],
        watch: ['overloaded objects', 'alarms that ended leases', 'rejected tokens'],
        avoid: [
          '**Effects of the object itself outside its storage without the token**: a stale instance may still cause them.',
          '**One object for all locks**: it is one thread.',
          '**Workers KV for lock state**: it is eventually consistent.',
        ],
        lease: { seconds: 30, renewEvery: 10 },
      },
      sources: [
        KLEPPMANN,
        {
          title: 'Cloudflare: what are Durable Objects',
          url: 'https://developers.cloudflare.com/durable-objects/what-are-durable-objects/',
        },
      ],
    },
  ],
}
