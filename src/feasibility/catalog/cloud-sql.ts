import { FENCE_COLUMN, KLEPPMANN, LOCK_ROW, PRIMARY_CAPACITY } from './recipes/sql.ts'
import type { Store, Topology } from './store.ts'

const HA = {
  title: 'Cloud SQL: high availability',
  url: 'https://cloud.google.com/sql/docs/mysql/high-availability',
}

const instance: Topology = {
  id: 'instance',
  label: 'a Cloud SQL instance (PostgreSQL or MySQL)',
  protocol: 'one writable primary',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'none',
  survives: 'nothing',
  scope: 'server',
  token: FENCE_COLUMN,
  capacity: PRIMARY_CAPACITY,
  commitMilliseconds: 5,
  recipe: LOCK_ROW,
  sources: [KLEPPMANN, HA],
}

export const cloudSql: Store = {
  id: 'cloud-sql',
  name: 'Cloud SQL',
  names: [
    'google_sql_database_instance',
    '(?:google |gcp )?cloud ?sql(?: for| f[uü]e?r| para| \\()?(?: (?:postgres(?:ql)?|mysql|sql server))?',
  ],
  kind: 'sql',
  selfHosted: false,
  topologies: [
    {
      ...instance,
      id: 'regional',
      label: 'a Cloud SQL instance (PostgreSQL or MySQL) with high availability',
      when: { any: ['high-availability', 'regional', 'synchronous', 'zone-redundant', 'multi-az'] },
      protocol: 'primary on disks that are replicated synchronously to a second zone',
      replication: 'synchronous',
      survives: 'zone',
      scope: 'region',
      capacity: {
        ...PRIMARY_CAPACITY,
        writes: 3000,
        basis: 'engineering estimate, halved for the synchronous disk',
      },
      commitMilliseconds: 10,
      recipe: {
        ...LOCK_ROW,
        settings: [
          ...LOCK_ROW.settings,
          '**The disk is replicated synchronously to a second zone**, so a committed lock row survives the failover; the lease outlasts it.',
          'Replicas in other regions are asynchronous and are not promoted by themselves.',
        ],
        lease: { seconds: 240, renewEvery: 60 },
      },
    },
    { ...instance, id: 'zonal', label: 'a zonal Cloud SQL instance', when: { any: ['zonal'] } },
    {
      ...instance,
      contested:
        'A Cloud SQL instance survives its zone only with high availability: state whether it is regional.',
    },
  ],
}
