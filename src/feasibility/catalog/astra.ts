import { LWT_CAPACITY, LWT_FENCE, LWT_ROW, SERIAL_CONSISTENCY } from './recipes/lwt.ts'
import type { Store, Topology } from './store.ts'

const regional: Topology = {
  id: 'regional',
  label: 'Astra DB',
  protocol: 'Paxos a partition',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'synchronous',
  survives: 'zone',
  scope: 'region',
  contested:
    'Only lightweight transactions make a lock here: state that they may be used, and that the database has one region.',
  token: LWT_FENCE,
  capacity: LWT_CAPACITY,
  commitMilliseconds: 20,
  recipe: LWT_ROW,
  sources: [SERIAL_CONSISTENCY],
}

export const astra: Store = {
  id: 'astra',
  name: 'Astra DB',
  names: ['(?:datastax )?astra ?db', 'datastax astra'],
  kind: 'wide column',
  selfHosted: false,
  topologies: [
    {
      ...regional,
      id: 'several-regions',
      label: 'Astra DB in several regions',
      when: { any: ['several-regions'], none: ['single-region'] },
      contested:
        'Between regions it depends on the serial consistency level: state that lightweight transactions run at SERIAL over all regions, or that all locks live in one of them.',
    },
    regional,
  ],
}
