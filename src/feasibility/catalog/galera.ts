import { FENCE_COLUMN_REWINDS, LOCK_ROW, PRIMARY_CAPACITY } from './recipes/sql.ts'
import type { Store } from './store.ts'

export const galera: Store = {
  id: 'galera',
  name: 'Galera Cluster',
  names: [
    '(?:(?:mariadb|mysql|percona) (?:[\\d.]{1,8} )?)?galera(?: cluster)?(?: (?:of|with) (?:three|five|3|5)(?: nodes)?)?(?: \\((?:mariadb|mysql|percona)(?: [\\d.]{1,8})?\\))?',
    '(?:percona )?xtradb cluster',
    'pxc',
  ],
  kind: 'sql',
  selfHosted: true,
  topologies: [
    {
      id: 'cluster',
      label: 'a Galera cluster',
      protocol: 'certification-based replication between writable nodes',
      compareAndSet: 'no',
      acrossKeys: false,
      replication: 'asynchronous',
      survives: 'nothing',
      scope: 'region',
      unsafe:
        'Jepsen found that Galera loses committed transactions in crashes and partitions, and shows lost updates and stale reads in a healthy cluster; GET_LOCK is refused or local to a node.',
      token: FENCE_COLUMN_REWINDS,
      capacity: PRIMARY_CAPACITY,
      commitMilliseconds: 10,
      recipe: {
        ...LOCK_ROW,
        settings: ['All lock statements go to **one node**, which the proxy prefers while it is up.'],
        avoid: [
          '**GET_LOCK**: it is refused under Galera, or local to a node.',
          '**Trusting it with correctness.**',
        ],
      },
      sources: [
        {
          title: 'Jepsen: MariaDB Galera Cluster 12.1.2',
          url: 'https://jepsen.io/blog/2026-03-16-mariadb-galera-cluster-12.1.2',
        },
        {
          title: 'MariaDB: GET_LOCK under Galera',
          url: 'https://github.com/MariaDB/server/commit/844ddb1109',
        },
      ],
    },
  ],
}
