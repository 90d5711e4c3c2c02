import {
  FENCE_COLUMN,
  FENCE_COLUMN_REWINDS,
  KLEPPMANN,
  LOCK_ROW,
  PRIMARY_CAPACITY,
  PROMOTED_READ_REPLICA,
  UNFENCED_PAIR,
} from './recipes/sql.ts'
import type { Recipe, Store, Topology } from './store.ts'

const LOCKING = {
  title: 'MySQL: locking functions',
  url: 'https://dev.mysql.com/doc/refman/8.0/en/locking-functions.html',
}
const JEPSEN = { title: 'Jepsen: MySQL 8.0.34', url: 'https://jepsen.io/analyses/mysql-8.0.34' }
const GALERA = {
  title: 'Jepsen: MariaDB Galera Cluster 12.1.2',
  url: 'https://jepsen.io/blog/2026-03-16-mariadb-galera-cluster-12.1.2',
}

const recipe: Recipe = {
  ...LOCK_ROW,
  avoid: [
    '**GET_LOCK as the only guard**: it lives in one server, vanishes with the connection and is never replicated.',
    '**Plain reads before an update**: under Repeatable Read they may be stale; the row is read with `FOR UPDATE`.',
    '**Replicas for any lock read**: they lag.',
  ],
}

const single: Topology = {
  id: 'single',
  label: 'a single MySQL primary',
  protocol: 'one writable primary with a redo log',
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
      '**One primary is a single point of failure**: while it is down nothing is granted.',
      'The redo log is synced at every commit.',
    ],
  },
  sources: [LOCKING, JEPSEN, KLEPPMANN],
}

export const mysql: Store = {
  id: 'mysql',
  name: 'MySQL',
  names: [
    '(?:amazon |aws )?rds (?:(?:for|para|f[uü]r|pour|per) )?(?:mysql|mariadb)',
    'azure database for mysql',
    '(?<!aurora |aurora \\(|aurora-|cloud sql for |cloud sql |cloud sql \\(|database for |rds for |rds para |rds für |rds pour |rds )mysql(?:d)?(?![- ]?(?:compatible|wire|driver|protocol))',
    '(?<!rds for |rds )mariadb(?! galera)',
    'percona server',
    'innodb cluster(?: ?set)?',
  ],
  kind: 'sql',
  selfHosted: true,
  topologies: [
    {
      ...single,
      ...UNFENCED_PAIR,
      label: 'MySQL on a pair that fences no node',
    },
    {
      ...single,
      id: 'commit-unsynced',
      label: 'MySQL that acknowledges commits before they are on disk',
      when: { any: ['fsync-off'] },
      unsafe:
        'Commits are acknowledged before they are on disk: a crash forgets grants that were acknowledged.',
      token: FENCE_COLUMN_REWINDS,
    },
    {
      ...single,
      id: 'galera',
      label: 'MySQL or MariaDB with Galera',
      when: { any: ['galera'] },
      protocol: 'certification-based replication between writable nodes',
      compareAndSet: 'no',
      replication: 'asynchronous',
      unsafe:
        'Galera loses committed transactions in crashes and partitions, and shows lost updates and stale reads in a healthy cluster.',
      token: FENCE_COLUMN_REWINDS,
      sources: [GALERA],
    },
    {
      ...single,
      id: 'group-replication-multi-primary',
      label: 'MySQL Group Replication with several primaries',
      when: { all: ['group-replication', 'multi-master'] },
      protocol: 'Group Replication (Paxos), several primaries',
      replication: 'majority',
      survives: 'by voters',
      scope: 'global',
      contested:
        'With several primaries, row locks are local to a member and conflicts surface at commit only: state that Group Replication runs in single-primary mode.',
      recipe,
    },
    {
      ...single,
      id: 'group-replication',
      label: 'MySQL Group Replication with one primary',
      when: { any: ['group-replication'] },
      protocol: 'Group Replication (Paxos), single primary',
      replication: 'majority',
      survives: 'by voters',
      scope: 'global',
      capacity: {
        ...PRIMARY_CAPACITY,
        writes: 3000,
        basis: 'engineering estimate, halved for the round to the group',
      },
      commitMilliseconds: 10,
      recipe: {
        ...recipe,
        settings: [
          ...recipe.settings,
          '**Single-primary mode, and a consistency level that holds new transactions back until the backlog is applied** (`BEFORE_ON_PRIMARY_FAILOVER` or `AFTER`).',
          'A member that loses the majority leaves the group and refuses writes.',
        ],
        watch: [...recipe.watch, 'primary elections', 'members in the group'],
      },
    },
    {
      ...single,
      id: 'multi-master',
      label: 'MySQL with several writable servers',
      when: { any: ['multi-master', 'bidirectional'] },
      protocol: 'asynchronous replication between writable servers',
      compareAndSet: 'no',
      replication: 'asynchronous',
      unsafe: 'Writable servers replicate asynchronously: each of them grants the same lock.',
      token: FENCE_COLUMN_REWINDS,
    },
    {
      ...single,
      id: 'rds-multi-az',
      label: 'RDS for MySQL Multi-AZ',
      when: { all: ['rds'], any: ['multi-az', 'multi-az-cluster'] },
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
        ...recipe,
        settings: [
          ...recipe.settings,
          '**Multi-AZ: the synchronous standby has every commit before it is acknowledged.** The lease outlasts the failover of one to two minutes.',
        ],
        lease: { seconds: 240, renewEvery: 60 },
      },
    },
    {
      ...single,
      id: 'zone-redundant',
      label: 'managed MySQL with zone-redundant high availability',
      when: { any: ['zone-redundant'] },
      protocol: 'primary with a synchronous standby in another zone',
      replication: 'synchronous',
      survives: 'zone',
      scope: 'region',
      commitMilliseconds: 10,
      recipe: { ...recipe, lease: { seconds: 240, renewEvery: 60 } },
    },
    {
      ...single,
      id: 'semi-synchronous',
      label: 'MySQL with semi-synchronous replicas and automatic failover',
      when: { all: ['semi-synchronous', 'automatic-failover'], none: ['asynchronous'] },
      protocol: 'primary with semi-synchronous replicas',
      compareAndSet: 'no',
      replication: 'asynchronous',
      unsafe:
        'Semi-synchronous replication falls back to asynchronous after its timeout, so a failover can promote a replica that lacks acknowledged lock rows.',
      token: FENCE_COLUMN_REWINDS,
    },
    {
      ...single,
      id: 'asynchronous-manual',
      label: 'MySQL with replicas that people promote',
      when: {
        all: ['manual-failover'],
        any: ['asynchronous', 'semi-synchronous', 'replica'],
        none: ['automatic-failover'],
      },
      protocol: 'one writable primary; replicas are promoted by people',
      replication: 'asynchronous',
      recipe: {
        ...recipe,
        settings: [
          ...recipe.settings,
          '**A promotion is an operator’s act**: the old primary is stopped for good, all leases run out, and every fence column is raised past anything it may have issued before grants resume.',
          '**While the primary is down nothing is granted.**',
        ],
      },
    },
    {
      ...single,
      id: 'asynchronous-failover',
      label: 'MySQL with asynchronous replicas and automatic failover',
      when: { all: ['asynchronous', 'automatic-failover'] },
      protocol: 'primary with asynchronous replicas, promoted automatically',
      compareAndSet: 'no',
      replication: 'asynchronous',
      unsafe:
        'Automatic failover promotes a replica that lacks the last commits: acknowledged lock rows are gone, and the lock is granted twice.',
      token: FENCE_COLUMN_REWINDS,
    },
    {
      ...single,
      ...PROMOTED_READ_REPLICA,
      label: 'RDS for MySQL whose read replica is promoted by itself',
    },
    {
      ...single,
      id: 'replicated',
      label: 'MySQL with replicas',
      when: {
        any: [
          'asynchronous',
          'semi-synchronous',
          'replica',
          'automatic-failover',
          'high-availability',
          'multi-az',
        ],
      },
      protocol: 'primary with replicas',
      replication: 'asynchronous',
      contested:
        'Asynchronous and semi-synchronous replicas can lack acknowledged grants when they are promoted: state how they replicate, and whether promotion is automatic or an act of people.',
    },
    {
      ...single,
      id: 'rds',
      label: 'RDS for MySQL',
      when: { any: ['rds'], none: ['zonal'] },
      contested: 'One RDS instance has no standby unless it is Multi-AZ: state whether Multi-AZ is on.',
    },
    single,
  ],
}
