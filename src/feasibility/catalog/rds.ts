import { FENCE_COLUMN, KLEPPMANN, LOCK_ROW, PRIMARY_CAPACITY } from './recipes/sql.ts'
import type { Store, Topology } from './store.ts'

const JEPSEN = {
  title: 'Jepsen: Amazon RDS for PostgreSQL 17.4',
  url: 'https://jepsen.io/analyses/amazon-rds-for-postgresql-17.4',
}

const instance: Topology = {
  id: 'instance',
  label: 'an RDS instance',
  protocol: 'one writable primary with a write-ahead log',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'none',
  survives: 'nothing',
  scope: 'server',
  token: FENCE_COLUMN,
  capacity: PRIMARY_CAPACITY,
  commitMilliseconds: 5,
  recipe: LOCK_ROW,
  sources: [JEPSEN, KLEPPMANN],
}

export const rds: Store = {
  id: 'rds',
  name: 'Amazon RDS',
  names: [
    '(?:amazon |aws )?rds(?! (?:(?:for|para|f[uü]r|pour|per) )?(?:postgres|mysql|mariadb|oracle|sql server|db2)| \\((?:postgres|mysql|mariadb|oracle|sql server|db2))',
  ],
  kind: 'sql',
  selfHosted: false,
  topologies: [
    {
      ...instance,
      id: 'multi-az',
      label: 'RDS Multi-AZ',
      when: { any: ['multi-az', 'multi-az-cluster'] },
      protocol: 'primary with a synchronous standby in another zone',
      replication: 'synchronous',
      survives: 'zone',
      scope: 'region',
      capacity: {
        ...PRIMARY_CAPACITY,
        writes: 3000,
        basis: 'engineering estimate, halved for the synchronous standby',
      },
      commitMilliseconds: 10,
      recipe: {
        ...LOCK_ROW,
        settings: [
          ...LOCK_ROW.settings,
          '**Multi-AZ: the synchronous standby has every commit before it is acknowledged.** The lease outlasts the failover of one to two minutes.',
        ],
        watch: [...LOCK_ROW.watch, 'failovers'],
        lease: { seconds: 240, renewEvery: 60 },
      },
    },
    {
      ...instance,
      id: 'single-zone',
      label: 'a single-AZ RDS instance',
      when: { any: ['zonal'] },
    },
    {
      ...instance,
      contested:
        'One RDS instance has no standby unless it is Multi-AZ: state the engine, and whether Multi-AZ is on.',
    },
  ],
}
