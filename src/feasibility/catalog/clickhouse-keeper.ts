import { FENCING_NOTE, LOCK_RECIPES, WAIT_IN_LINE } from './recipes/sequential-node.ts'
import type { Store, Topology } from './store.ts'

const GUIDE = {
  title: 'ClickHouse Keeper',
  url: 'https://clickhouse.com/docs/guides/sre/keeper/clickhouse-keeper',
}

const ensemble: Topology = {
  id: 'ensemble',
  label: 'a ClickHouse Keeper cluster',
  protocol: 'Raft, spoken to with the protocol of ZooKeeper',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'majority',
  survives: 'by voters',
  scope: 'global',
  token: {
    source: "the zxid that created the holder's own lock node (czxid)",
    ordered: true,
    caveat: 'the sequence suffix belongs to one parent and starts anew with it: the zxid is the token',
  },
  capacity: {
    writes: 5_000,
    unit: 'cluster',
    shardable: true,
    basis: 'engineering estimate: bound by the sync of the Raft log',
  },
  commitMilliseconds: 5,
  recipe: {
    acquire: [
      'A ZooKeeper client keeps **one session per process** and reuses it for every lock.',
      'It creates an **ephemeral sequential node with a GUID in its name** under the lock’s parent; the lowest sequence number holds the lock, and its **czxid is the fencing token**; the create is committed by a **quorum**.',
      ...WAIT_IN_LINE,
    ],
    renew: ['Session pings keep the node alive.'],
    release: ['The holder deletes its own node; the cluster deletes it when the session expires.'],
    settings: [
      '**`force_sync` stays on**: each entry of the Raft log is on disk before it is acknowledged.',
      'It runs as **a process of its own, beside no ClickHouse server**, whose load would become that of the locks.',
      'The session timeout lies well above the longest garbage-collection pause of a holder.',
    ],
    watch: ['leader elections', 'log sync and commit latency', 'expired sessions', 'rejected tokens'],
    avoid: [
      '**plain reads as proof of ownership**: only writes are linearizable unless `quorum_reads` is on.',
      '**a keeper that belongs to a ClickHouse cluster**: its load and its upgrades become those of the locks.',
    ],
    lease: { seconds: 15, renewEvery: 5 },
  },
  sources: [GUIDE, LOCK_RECIPES, FENCING_NOTE],
}

export const clickhouseKeeper: Store = {
  id: 'clickhouse-keeper',
  name: 'ClickHouse Keeper',
  names: ['clickhouse[- ]?keeper'],
  kind: 'coordination',
  selfHosted: true,
  topologies: [
    {
      ...ensemble,
      id: 'standalone',
      label: 'a single ClickHouse Keeper',
      when: { any: ['one-keeper'] },
      protocol: 'one server with a Raft log of its own',
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
      recipe: {
        ...ensemble.recipe,
        settings: [
          ...ensemble.recipe.settings,
          '**One server is a single point of failure: no fault tolerance.** While it is down nothing is granted.',
        ],
      },
    },
    ensemble,
  ],
}
