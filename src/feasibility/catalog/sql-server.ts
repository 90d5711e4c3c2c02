import { FENCE_COLUMN, FENCE_COLUMN_REWINDS, KLEPPMANN, LOCK_ROW, PRIMARY_CAPACITY } from './recipes/sql.ts'
import type { Recipe, Store, Topology } from './store.ts'

const AVAILABILITY_MODES = {
  title: 'SQL Server: availability modes of Always On availability groups',
  url: 'https://learn.microsoft.com/sql/database-engine/availability-groups/windows/availability-modes-always-on-availability-groups',
}

const FAILOVER_CLUSTER = {
  title: 'SQL Server: Always On failover cluster instances',
  url: 'https://learn.microsoft.com/sql/sql-server/failover-clusters/windows/always-on-failover-cluster-instances-sql-server',
}

const recipe: Recipe = {
  ...LOCK_ROW,
  acquire: [
    'Each resource has one **lock row**, made once and never deleted: owner, nonce of the attempt, expiry and a **fence column**.',
    'One short transaction takes the row under an **update lock**, and if it is free or expired **by the database clock**, writes owner, nonce and expiry and **raises the fence column by one**.',
    ...LOCK_ROW.acquire.slice(2),
  ],
  avoid: [
    '**Application locks (`sp_getapplock`) as the only guard**: they live in one instance and are lost on failover.',
    ...LOCK_ROW.avoid.slice(1),
  ],
}

const single: Topology = {
  id: 'single',
  label: 'a single SQL Server instance',
  protocol: 'one writable instance with a transaction log',
  compareAndSet: 'linearizable',
  acrossKeys: true,
  replication: 'none',
  survives: 'nothing',
  scope: 'server',
  token: FENCE_COLUMN,
  capacity: PRIMARY_CAPACITY,
  commitMilliseconds: 5,
  recipe: {
    ...recipe,
    settings: [
      ...recipe.settings,
      '**One instance is a single point of failure**: while it is down nothing is granted.',
    ],
  },
  sources: [KLEPPMANN, AVAILABILITY_MODES],
}

const synchronous: Topology = {
  ...single,
  id: 'synchronous-witness',
  label: 'a SQL Server availability group or mirror with synchronous commit and a quorum witness',
  when: { all: ['synchronous', 'witness'] },
  protocol: 'primary with synchronous-commit secondaries, failover under a cluster quorum with a witness',
  replication: 'synchronous',
  survives: 'zone',
  scope: 'region',
  capacity: {
    ...PRIMARY_CAPACITY,
    writes: 3000,
    basis: 'engineering estimate, halved for the synchronous secondary',
  },
  commitMilliseconds: 10,
  recipe: {
    ...recipe,
    settings: [
      ...recipe.settings,
      '**Synchronous commit with at least one required synchronized secondary**: without it a secondary that times out is dropped and commits go on alone.',
      '**The quorum witness stands in a third place.**',
    ],
    watch: [...recipe.watch, 'synchronization state', 'failovers'],
  },
}

/** One copy on storage that the cluster's nodes share: nothing is left behind at a failover. */
const failoverCluster: Topology = {
  ...single,
  id: 'failover-cluster-witness',
  label: 'a SQL Server failover cluster instance with a quorum witness',
  when: { all: ['failover-cluster-instance', 'witness'] },
  protocol: 'one instance on shared storage, restarted on another node under a cluster quorum with a witness',
  replication: 'synchronous',
  survives: 'node',
  scope: 'region',
  recipe: {
    ...recipe,
    settings: [
      ...recipe.settings,
      '**The shared storage is one place**: its loss stops every lock, whatever the number of nodes.',
      '**The quorum witness does not stand on one of the two nodes.**',
    ],
    watch: [...recipe.watch, 'failovers', 'cluster quorum'],
  },
  sources: [FAILOVER_CLUSTER, KLEPPMANN],
}

export const sqlServer: Store = {
  id: 'sql-server',
  name: 'SQL Server',
  names: [
    '(?:amazon |aws )?rds (?:for )?sql server',
    '(?:ms[ -]?|microsoft )?(?<!azure |cloud )sql[- ]server',
    'mssql',
    'ms[- ]sql',
  ],
  kind: 'sql',
  selfHosted: true,
  topologies: [
    {
      ...synchronous,
      id: 'rds-multi-az',
      label: 'RDS for SQL Server Multi-AZ',
      when: { all: ['rds', 'multi-az'] },
      protocol: 'primary with a synchronous standby in another zone',
    },
    synchronous,
    {
      ...synchronous,
      id: 'synchronous-manual',
      label: 'a SQL Server availability group with synchronous commit and failover by people',
      when: { all: ['synchronous', 'manual-failover'], none: ['automatic-failover'] },
      protocol: 'primary with synchronous-commit secondaries; one of them is promoted by people',
      survives: 'nothing',
    },
    {
      ...synchronous,
      id: 'synchronous',
      label: 'a SQL Server availability group with synchronous commit',
      when: { any: ['synchronous'] },
      contested:
        'Which side carries on when two replicas lose each other is up to the cluster quorum: state where its witness stands.',
    },
    {
      ...single,
      id: 'asynchronous-manual',
      label: 'a SQL Server availability group with asynchronous commit and forced failover by people',
      when: { all: ['asynchronous', 'manual-failover'], none: ['automatic-failover'] },
      protocol: 'one writable primary; secondaries are promoted by people',
      replication: 'asynchronous',
    },
    {
      ...single,
      id: 'asynchronous',
      label: 'a SQL Server availability group with asynchronous commit',
      when: { any: ['asynchronous', 'log-shipping'] },
      protocol: 'primary with asynchronous-commit secondaries',
      compareAndSet: 'no',
      replication: 'asynchronous',
      unsafe:
        'An asynchronous-commit secondary lacks the last commits: a failover to it loses acknowledged lock rows, and the lock is granted twice.',
      token: FENCE_COLUMN_REWINDS,
    },
    failoverCluster,
    {
      ...failoverCluster,
      id: 'failover-cluster',
      label: 'a SQL Server failover cluster instance',
      when: { any: ['failover-cluster-instance'], none: ['availability-group'] },
      contested:
        'Whether the instance starts on another node after a loss is up to the cluster quorum: state where its witness stands.',
    },
    {
      ...single,
      id: 'availability-group',
      label: 'a SQL Server availability group',
      when: { any: ['availability-group', 'replica', 'automatic-failover', 'high-availability'] },
      protocol: 'primary with secondaries',
      replication: 'asynchronous',
      contested:
        'Whether a failover loses acknowledged grants depends on the availability mode: state whether commit is synchronous, and where the quorum witness stands.',
    },
    single,
  ],
}
