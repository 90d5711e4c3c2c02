import type { Store, Topology } from './store.ts'

const SESSIONS = {
  title: 'Consul: sessions',
  url: 'https://developer.hashicorp.com/consul/docs/automate/session',
}
const SESSION_API = {
  title: 'Consul: session API',
  url: 'https://developer.hashicorp.com/consul/api-docs/session',
}
const CONSISTENCY = {
  title: 'Consul: consistency modes',
  url: 'https://developer.hashicorp.com/consul/api-docs/features/consistency',
}
const ARCHITECTURE = {
  title: 'Consul: architecture',
  url: 'https://developer.hashicorp.com/consul/docs/architecture',
}
const DBTESTER = {
  title: 'etcd-io/dbtester 2018Q1-02',
  url: 'https://github.com/etcd-io/dbtester/tree/master/test-results/2018Q1-02-etcd-zookeeper-consul',
}

const datacenter: Topology = {
  id: 'datacenter',
  label: 'the Consul servers of one datacenter',
  protocol: 'Raft',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'majority',
  survives: 'by voters',
  scope: 'global',
  token: {
    source: "the sequencer: the key's lock index, with the key and the session",
    ordered: true,
    caveat:
      'the lock index starts anew when the key is deleted, as sessions with the delete behaviour do; the modify index does not',
  },
  capacity: {
    writes: 2000,
    unit: 'datacenter',
    shardable: true,
    basis: 'dbtester measured 5,600 writes a second on average, planned at the lower end for lock writes',
  },
  commitMilliseconds: 10,
  recipe: {
    acquire: [
      'The client keeps **one session per process**, with a TTL and the release behaviour, and reuses it for every lock.',
      'A write with **acquire** takes the key for the session; the response and a read with `consistent` give the **lock index**.',
      'A waiter blocks on the key with its index, and acquires again when it changes; after an invalidated session the **lock-delay** holds contenders back.',
    ],
    renew: [
      'The session is renewed every third of its TTL; Consul may take up to twice the TTL to invalidate it.',
    ],
    release: ['A write with **release** by the same session gives the key back; the key is not deleted.'],
    settings: [
      '**A session with a TTL and without the gossip health check**: that check releases locks of healthy holders on a false alarm.',
      'Average round trips between servers below 50 ms: beyond that a stretched datacenter is out of its bounds.',
    ],
    watch: [
      'leader changes',
      'commit time',
      'invalidated sessions',
      'round trips between servers',
      'rejected sequencers',
    ],
    avoid: [
      '**default and stale reads** of lock state: a deposed leader may answer them for a moment; `consistent` it is.',
      '**lock-delay as a guarantee**: it only makes an overlap less likely.',
      '**federation or replication of keys between datacenters** as a global lock: a key lives in one datacenter.',
    ],
    lease: { seconds: 15, renewEvery: 5 },
  },
  sources: [SESSIONS, SESSION_API, CONSISTENCY, DBTESTER],
}

export const consul: Store = {
  id: 'consul',
  name: 'Consul',
  names: ['(?:hashicorp )?consul(?! general)'],
  kind: 'coordination',
  selfHosted: true,
  topologies: [
    {
      ...datacenter,
      id: 'development',
      label: 'a Consul agent in development mode',
      when: { any: ['development-mode', 'memory-storage'] },
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
      unsafe: 'An agent in development mode keeps its state in memory: a restart loses every grant.',
      sources: [CONSISTENCY],
    },
    {
      ...datacenter,
      id: 'single-server',
      label: 'a single Consul server',
      when: { any: ['single-node'], none: ['several-nodes'] },
      protocol: 'Raft with one voter',
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
      recipe: {
        ...datacenter.recipe,
        settings: [
          ...datacenter.recipe.settings,
          '**One server is a single point of failure: no fault tolerance.** While it is down nothing is granted.',
        ],
      },
      sources: [SESSIONS, CONSISTENCY],
    },
    {
      ...datacenter,
      id: 'federated',
      label: 'federated Consul datacenters',
      when: { any: ['wan-federation'] },
      scope: 'region',
      recipe: {
        ...datacenter.recipe,
        settings: [
          ...datacenter.recipe.settings,
          '**Every lock has a home datacenter**: other datacenters forward to it, and its loss stops its locks.',
        ],
      },
      sources: [ARCHITECTURE, SESSIONS, CONSISTENCY, DBTESTER],
    },
    datacenter,
  ],
}
