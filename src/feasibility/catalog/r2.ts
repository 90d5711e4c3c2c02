import { CONDITIONAL_WRITES, EPOCH_COUNTER, LOCK_OBJECT, PREFIX_CAPACITY } from './recipes/object.ts'
import type { Store } from './store.ts'

export const r2: Store = {
  id: 'r2',
  name: 'Cloudflare R2',
  names: ['cloudflare r2', 'r2(?= (?:bucket|storage|object))'],
  kind: 'object',
  selfHosted: false,
  topologies: [
    {
      id: 'bucket',
      label: 'an R2 bucket',
      protocol:
        'conditional writes with strong consistency, persisted over several data centres of one location before they are acknowledged',
      compareAndSet: 'linearizable',
      acrossKeys: false,
      replication: 'synchronous',
      survives: 'zone',
      scope: 'region',
      token: EPOCH_COUNTER,
      capacity: { ...PREFIX_CAPACITY, writes: 100, unit: 'bucket', basis: 'engineering estimate' },
      commitMilliseconds: 100,
      recipe: LOCK_OBJECT,
      sources: [
        CONDITIONAL_WRITES,
        {
          title: 'Cloudflare R2: conditional operations',
          url: 'https://developers.cloudflare.com/r2/api/s3/conditional-operations/',
        },
        {
          title: 'Cloudflare R2: consistency model',
          url: 'https://developers.cloudflare.com/r2/learning/consistency/',
        },
        {
          title: 'Cloudflare R2: durability',
          url: 'https://developers.cloudflare.com/r2/reference/durability/',
        },
      ],
    },
  ],
}
