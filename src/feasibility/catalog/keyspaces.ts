import { LWT_CAPACITY, LWT_FENCE, LWT_ROW, SERIAL_CONSISTENCY } from './recipes/lwt.ts'
import type { Store, Topology } from './store.ts'

const MULTI_REGION = {
  title: 'Amazon Keyspaces: multi-Region replication',
  url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/multiRegion-replication.html',
}

const regional: Topology = {
  id: 'regional',
  label: 'Amazon Keyspaces in one region',
  protocol: 'lightweight transactions on a table that is replicated over three zones',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'synchronous',
  survives: 'zone',
  scope: 'region',
  token: LWT_FENCE,
  capacity: { ...LWT_CAPACITY, unit: 'partition', basis: 'engineering estimate' },
  commitMilliseconds: 10,
  recipe: {
    ...LWT_ROW,
    settings: [
      '**Lightweight transactions for every access to the lock row**, reads at LOCAL_QUORUM; the lock keyspace has one region.',
    ],
    avoid: ['**Plain writes to the lock row**: last write wins.', '**A multi-region keyspace for locks.**'],
  },
  sources: [SERIAL_CONSISTENCY, MULTI_REGION],
}

export const keyspaces: Store = {
  id: 'keyspaces',
  name: 'Amazon Keyspaces',
  names: ['(?:amazon|aws) keyspaces?', 'keyspaces(?= (?:table|\\(|for apache))'],
  kind: 'wide column',
  selfHosted: false,
  topologies: [
    {
      ...regional,
      id: 'several-regions',
      label: 'an Amazon Keyspaces multi-region keyspace',
      when: { any: ['multi-region-keyspace'], none: ['home-region'] },
      protocol: 'every region writable, asynchronous between regions',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'A multi-region keyspace replicates asynchronously and every region writes: each of them decides its lightweight transactions for itself, and both grant the lock.',
      token: { ...LWT_FENCE, ordered: false, caveat: 'each region counts for itself' },
      sources: [MULTI_REGION, SERIAL_CONSISTENCY],
    },
    regional,
  ],
}
