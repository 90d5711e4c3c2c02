import { FENCE_COLUMN, FENCE_COLUMN_REWINDS, KLEPPMANN, LOCK_ROW, PRIMARY_CAPACITY } from './recipes/sql.ts'
import type { Store, Topology } from './store.ts'

const HADR = {
  title: 'Db2: HADR synchronization modes',
  url: 'https://www.ibm.com/docs/en/db2/11.5.x?topic=dcp-hadr-syncmode-hadr-synchronization-mode-log-writes-in-peer-state',
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

export const db2: Store = {
  id: 'db2',
  name: 'Db2',
  names: ['(?:ibm )?db2'],
  kind: 'sql',
  selfHosted: true,
  topologies: [
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
