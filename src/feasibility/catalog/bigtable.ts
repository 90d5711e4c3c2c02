import { KLEPPMANN } from './recipes/sql.ts'
import type { Store, Topology } from './store.ts'

const ROUTING = { title: 'Bigtable: routing options', url: 'https://cloud.google.com/bigtable/docs/routing' }

const singleCluster: Topology = {
  id: 'single-cluster',
  label: 'Bigtable with single-cluster routing',
  protocol: 'single-row transactions in one cluster',
  compareAndSet: 'linearizable',
  acrossKeys: false,
  replication: 'synchronous',
  survives: 'node',
  scope: 'region',
  token: {
    source: 'a fence column raised by the check-and-mutate that grants',
    ordered: true,
    caveat: 'a manual failover to another cluster can rewind it',
  },
  capacity: { writes: 3000, unit: 'node', shardable: true, basis: 'engineering estimate' },
  commitMilliseconds: 10,
  recipe: {
    acquire: [
      'Each lock is **one row, never deleted**; a **check-and-mutate** takes it if it is free or its version has not changed for a whole lease by the contender’s monotonic clock.',
      'The same mutation writes nonce and a **raised fence**; a timeout is settled by reading the row.',
    ],
    renew: ['A check-and-mutate on the nonce writes a new version.'],
    release: ['A check-and-mutate on the nonce marks the row free and keeps the fence.'],
    settings: [
      '**An app profile with single-cluster routing and single-row transactions**, the only one that has compare-and-set.',
    ],
    watch: ['failed conditions', 'replication lag', 'rejected tokens'],
    avoid: [
      '**Multi-cluster routing**: it is eventual and refuses check-and-mutate.',
      '**Garbage collection of cells as expiry.**',
    ],
    lease: { seconds: 30, renewEvery: 10 },
  },
  sources: [KLEPPMANN, ROUTING],
}

export const bigtable: Store = {
  id: 'bigtable',
  name: 'Bigtable',
  names: ['(?:google )?(?:cloud )?big ?table'],
  kind: 'wide column',
  selfHosted: false,
  topologies: [
    {
      ...singleCluster,
      id: 'multi-cluster',
      label: 'Bigtable with multi-cluster routing',
      when: { any: ['multi-cluster-routing'], none: ['single-cluster-routing'] },
      protocol: 'asynchronous replication between clusters',
      compareAndSet: 'no',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'With multi-cluster routing Bigtable is eventually consistent and refuses single-row transactions: there is no compare-and-set to build a lock on.',
      token: { ...singleCluster.token, ordered: false, caveat: 'clusters count for themselves' },
    },
    singleCluster,
  ],
}
