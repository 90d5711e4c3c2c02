import { FENCE_COLUMN, KLEPPMANN, LOCK_ROW } from './recipes/sql.ts'
import type { Store } from './store.ts'

const ISOLATION = { title: 'SQLite: isolation', url: 'https://sqlite.org/isolation.html' }
const NETWORK = {
  title: 'SQLite over a network, caveats and considerations',
  url: 'https://sqlite.org/useovernet.html',
}

export const sqlite: Store = {
  id: 'sqlite',
  name: 'SQLite',
  names: ['(?<!embedded )sqlite3?(?! on (?:lite ?fs|turso))'],
  kind: 'sql',
  selfHosted: true,
  topologies: [
    {
      id: 'file',
      label: 'a SQLite file on one machine',
      protocol: 'one writer at a time on one file',
      compareAndSet: 'linearizable',
      acrossKeys: true,
      replication: 'none',
      survives: 'nothing',
      scope: 'server',
      token: FENCE_COLUMN,
      capacity: {
        writes: 200,
        unit: 'file',
        shardable: true,
        basis: 'engineering estimate: one synced commit at a time',
      },
      commitMilliseconds: 10,
      recipe: {
        ...LOCK_ROW,
        acquire: [
          'Each resource has one **lock row**: owner, nonce of the attempt, expiry and a **fence column**.',
          '`BEGIN IMMEDIATE` takes the only writer’s place; if the row is free or expired, owner, nonce and expiry are written and **the fence column is raised by one**.',
          ...LOCK_ROW.acquire.slice(2),
        ],
        settings: [
          '**All processes run on the machine that has the file**, on its own disk: locks on a network file system do not hold.',
          '**`synchronous` is FULL**, so that an acknowledged grant survives a power failure.',
          '**One machine is a single point of failure**: while it is down nothing is granted.',
        ],
        avoid: ['**The file on NFS or SMB**: their locks are not reliable.', ...LOCK_ROW.avoid.slice(2)],
      },
      sources: [ISOLATION, NETWORK, KLEPPMANN],
    },
  ],
}
