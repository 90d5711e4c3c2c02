import { FENCE_COLUMN, FENCE_COLUMN_REWINDS, KLEPPMANN, LOCK_ROW, PRIMARY_CAPACITY } from './recipes/sql.ts'
import type { Store, Topology } from './store.ts'

const HADR = {
  title: 'Db2: HADR synchronization modes',
  url: 'https://www.ibm.com/docs/en/db2/11.5.x?topic=dcp-hadr-syncmode-hadr-synchronization-mode-log-writes-in-peer-state',
}

const PURESCALE = {
  title: 'Db2 pureScale: high availability',
  url: 'https://www.ibm.com/docs/en/db2/11.5.x?topic=editions-introduction-db2-purescale-environment',
}

const single: Topology = {
  id: 'single',
  label: 'a single Db2 server',
  protocol: 'one writable server with a transaction log',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'none',
  survives: 'nothing',
  scope: 'server',
  token: FENCE_COLUMN,
  capacity: PRIMARY_CAPACITY,
  commitMilliseconds: 5,
  recipe: {
    ...LOCK_ROW,
    settings: [
      ...LOCK_ROW.settings,
      '**One server is a single point of failure**: while it is down nothing is granted.',
    ],
  },
  sources: [KLEPPMANN, HADR],
}

/** Members with one database on shared storage: nothing is left behind when one of them fails. */
const pureScale: Topology = {
  ...single,
  id: 'purescale',
  label: 'Db2 pureScale',
  when: { any: ['purescale'] },
  protocol: 'several members on shared storage, with a cluster caching facility that keeps their locks',
  replication: 'synchronous',
  survives: 'node',
  scope: 'region',
  recipe: {
    ...LOCK_ROW,
    settings: [
      ...LOCK_ROW.settings,
      '**Two cluster caching facilities, and shared storage with I/O fencing**: a failed member is fenced off before its work is recovered.',
      '**The members share storage in one place**: it survives a member, not the place.',
    ],
    watch: [...LOCK_ROW.watch, 'member restarts', 'state of the second caching facility'],
  },
  sources: [PURESCALE, KLEPPMANN],
}

export const db2: Store = {
  id: 'db2',
  name: 'Db2',
  names: ['(?:ibm )?db2'],
  kind: 'sql',
  selfHosted: true,
  topologies: [
    pureScale,
    {
      ...single,
      id: 'hadr-asynchronous',
      label: 'Db2 HADR in an asynchronous mode',
      when: { any: ['asynchronous'] },
      protocol: 'primary with an asynchronous standby',
      compareAndSet: 'no',
      replication: 'asynchronous',
      unsafe:
        'In an asynchronous mode the standby lacks the last commits: a takeover loses acknowledged lock rows, and the lock is granted twice.',
      token: FENCE_COLUMN_REWINDS,
    },
    {
      ...single,
      id: 'hadr',
      label: 'Db2 HADR',
      when: { any: ['synchronous', 'hadr', 'replica', 'automatic-failover', 'high-availability'] },
      protocol: 'primary with a standby',
      replication: 'synchronous',
      survives: 'zone',
      scope: 'region',
      contested:
        'HADR keeps grants in its synchronous mode, and only while no side takes over alone: state the synchronization mode, and what decides on a takeover and where it stands.',
      commitMilliseconds: 10,
      recipe: {
        ...LOCK_ROW,
        settings: [
          ...LOCK_ROW.settings,
          '**HADR in mode SYNC, in peer state, with a tiebreaker in a third place.**',
        ],
      },
    },
    single,
  ],
}
