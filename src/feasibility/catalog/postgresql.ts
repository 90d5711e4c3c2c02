import {
  FENCE_COLUMN,
  FENCE_COLUMN_REWINDS,
  KLEPPMANN,
  LOCK_ROW,
  PRIMARY_CAPACITY,
  PROMOTED_READ_REPLICA,
  UNFENCED_PAIR,
} from './recipes/sql.ts'
import type { Store, Topology } from './store.ts'

const PATRONI = {
  title: 'Patroni: replication modes',
  url: 'https://patroni.readthedocs.io/en/latest/replication_modes.html',
}
const RDS = {
  title: 'Jepsen: Amazon RDS for PostgreSQL 17.4',
  url: 'https://jepsen.io/analyses/amazon-rds-for-postgresql-17.4',
}
const LOCKING = {
  title: 'PostgreSQL: explicit locking',
  url: 'https://www.postgresql.org/docs/current/explicit-locking.html',
}

const AZURE_HA = {
  title: 'Azure Database for PostgreSQL: high availability',
  url: 'https://learn.microsoft.com/en-us/azure/reliability/reliability-postgresql-flexible-server',
}

const single: Topology = {
  id: 'single',
  label: 'a single PostgreSQL primary',
  protocol: 'one writable primary with a write-ahead log',
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
      '**One primary is a single point of failure**: while it is down nothing is granted, and its data is down with it.',
      'Commits are synced to disk: `fsync` and `synchronous_commit` stay on.',
    ],
  },
  sources: [KLEPPMANN, PATRONI, LOCKING],
}

const synchronous: Topology = {
  ...single,
  id: 'synchronous',
  label: 'PostgreSQL with a synchronous standby',
  when: { any: ['synchronous'] },
  protocol: 'primary with a synchronous standby, promoted under a quorum',
  replication: 'synchronous',
  survives: 'zone',
  scope: 'region',
  recipe: {
    ...LOCK_ROW,
    settings: [
      ...LOCK_ROW.settings,
      '**Synchronous commit with a quorum of standbys in other zones**; only a standby that has every acknowledged commit is promoted (Patroni `synchronous_mode` and its strict form).',
      '**Promotion is decided by a consensus store with a majority in three places**, and a watchdog stops the old primary.',
    ],
    watch: [...LOCK_ROW.watch, 'standbys in sync', 'failovers'],
  },
  sources: [PATRONI, KLEPPMANN, LOCKING],
}

export const postgresql: Store = {
  id: 'postgresql',
  name: 'PostgreSQL',
  names: [
    'pg ?1[0-9](?:\\.\\d{1,2})?(?!\\d)',
    '(?:amazon |aws )?rds (?:(?:for|para|f[uü]r|pour|per) )?postgres(?:ql)?',
    'azure database for postgres(?:ql)?',
    '(?<!aurora |aurora \\(|aurora-|cloud sql for |cloud sql |cloud sql \\(|alloydb for |cosmos db for |database for |rds for |rds para |rds für |rds pour |rds )postgre(?:s(?:ql)?)?(?![- ]?(?:compatible|wire|driver|protocol))',
    'pgsql',
  ],
  kind: 'sql',
  selfHosted: true,
  topologies: [
    {
      ...single,
      id: 'commit-unsynced',
      label: 'PostgreSQL that acknowledges commits before they are on disk',
      when: { any: ['fsync-off'] },
      unsafe:
        'Commits are acknowledged before they are on disk: a crash forgets grants that were acknowledged.',
      token: FENCE_COLUMN_REWINDS,
    },
    {
      ...single,
      id: 'patroni-asynchronous',
      label: 'PostgreSQL under Patroni without synchronous mode',
      when: { any: ['patroni-asynchronous'] },
      protocol: 'primary with asynchronous replicas, promoted by Patroni',
      replication: 'asynchronous',
      unsafe:
        'Without synchronous mode Patroni promotes a replica that may lack the last commits: acknowledged lock rows are lost, and the lock is granted twice.',
      token: FENCE_COLUMN_REWINDS,
      sources: [PATRONI, KLEPPMANN, LOCKING],
    },
    {
      ...single,
      id: 'pooled-session-locks',
      label: 'PostgreSQL behind a pooler by transactions, with session-level advisory locks alone',
      when: { all: ['transaction-pooling', 'session-locks-only'] },
      unsafe:
        'A pooler by transactions hands each transaction to any server session: a session-level advisory lock stays with a session that the client no longer has, and nothing else is allowed.',
    },
    {
      ...single,
      id: 'multi-master',
      label: 'PostgreSQL with several writable nodes',
      when: { any: ['bidirectional', 'multi-master', 'pgactive', 'galera'] },
      protocol: 'asynchronous replication between writable nodes',
      compareAndSet: 'no',
      replication: 'asynchronous',
      unsafe:
        'Writable nodes replicate asynchronously and resolve conflicts afterwards: each of them grants the same lock, and advisory locks are local to a node.',
      token: FENCE_COLUMN_REWINDS,
    },
    {
      ...single,
      id: 'rds-multi-az-cluster',
      label: 'an RDS for PostgreSQL Multi-AZ cluster',
      when: { all: ['rds'], any: ['multi-az-cluster'] },
      protocol: 'primary that commits with one of two standbys in other zones',
      replication: 'synchronous',
      survives: 'zone',
      scope: 'region',
      capacity: {
        ...PRIMARY_CAPACITY,
        writes: 3000,
        basis: 'engineering estimate, halved for the synchronous standby',
      },
      recipe: {
        ...LOCK_ROW,
        settings: [
          ...LOCK_ROW.settings,
          '**Multi-AZ: the commit is on a standby in another zone before it is acknowledged.** The lease outlasts a failover.',
        ],
        avoid: [
          ...LOCK_ROW.avoid,
          '**The readable standbys**: their snapshots may disagree on the order of transactions (long fork).',
        ],
        lease: { seconds: 120, renewEvery: 40 },
      },
      sources: [RDS, KLEPPMANN, LOCKING],
    },
    {
      ...single,
      id: 'rds-multi-az',
      label: 'RDS for PostgreSQL Multi-AZ',
      when: { all: ['rds', 'multi-az'] },
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
          '**Multi-AZ: the synchronous standby has every commit before it is acknowledged**, so a committed lock row survives the failover. The lease outlasts the failover of one to two minutes.',
        ],
        watch: [...LOCK_ROW.watch, 'failovers'],
        lease: { seconds: 240, renewEvery: 60 },
      },
      sources: [RDS, KLEPPMANN, LOCKING],
    },
    {
      ...single,
      id: 'commit-local',
      label: 'PostgreSQL whose commits do not wait for a standby',
      when: { all: ['commit-local'], any: ['synchronous', 'patroni', 'automatic-failover', 'replica'] },
      protocol: 'commits that are acknowledged by the primary alone, beside standbys',
      compareAndSet: 'no',
      replication: 'asynchronous',
      unsafe:
        'With synchronous_commit local or off a commit is acknowledged before any standby has it: a failover loses acknowledged lock rows, and the lock is granted twice.',
      token: FENCE_COLUMN_REWINDS,
      sources: [PATRONI, KLEPPMANN],
    },
    {
      ...single,
      id: 'fenced-pair',
      label: 'PostgreSQL on synchronously mirrored disks, moved by a cluster that fences',
      when: { all: ['drbd-synchronous', 'fencing-on', 'witness'] },
      protocol:
        'one writable primary on disks that are mirrored before a commit is acknowledged; the old node is powered off first',
      replication: 'synchronous',
      survives: 'node',
      sources: [KLEPPMANN, LOCKING],
    },
    {
      ...single,
      ...UNFENCED_PAIR,
      label: 'PostgreSQL on a pair that fences no node',
    },
    {
      ...single,
      id: 'synchronous-or-alone',
      label: 'PostgreSQL whose primary goes on without its standby, and whose standby promotes itself',
      when: { all: ['synchronous-or-alone', 'automatic-failover'] },
      protocol: 'a pair that replicates synchronously while the two see each other',
      compareAndSet: 'no',
      replication: 'asynchronous',
      survives: 'nothing',
      unsafe:
        'A primary that goes on alone once it loses its standby, beside a standby that promotes itself once it loses its primary, is two primaries as soon as the link between them is cut: both grant the lock.',
      token: FENCE_COLUMN_REWINDS,
      sources: [PATRONI, KLEPPMANN],
    },
    {
      ...synchronous,
      id: 'mixed',
      label: 'PostgreSQL with synchronous and asynchronous standbys',
      when: { all: ['synchronous', 'asynchronous', 'automatic-failover'] },
      contested:
        'Automatic failover is safe to the synchronous standby only: state that an asynchronous one is never promoted by itself.',
    },
    {
      ...synchronous,
      id: 'zone-redundant',
      label: 'managed PostgreSQL with zone-redundant high availability',
      when: { any: ['zone-redundant'] },
      protocol: 'primary with a synchronous standby in another zone, promoted by the provider',
      sources: [AZURE_HA, KLEPPMANN, LOCKING],
    },
    synchronous,
    {
      ...synchronous,
      id: 'synchronous-commit',
      // It is on where nothing is said, and waits for no standby unless one is named as synchronous.
      when: { all: ['synchronous-commit', 'replica'], none: ['asynchronous'] },
    },
    {
      ...single,
      id: 'asynchronous-manual',
      label: 'PostgreSQL with asynchronous replicas that people promote',
      when: { all: ['manual-failover'], any: ['asynchronous', 'replica'], none: ['automatic-failover'] },
      protocol: 'one writable primary; replicas are promoted by people',
      replication: 'asynchronous',
      recipe: {
        ...LOCK_ROW,
        settings: [
          ...LOCK_ROW.settings,
          '**A promotion is an operator’s act**: the old primary is stopped for good, all leases run out, and every fence column is raised past anything it may have issued before grants resume.',
          '**While the primary is down nothing is granted.**',
        ],
        watch: [...LOCK_ROW.watch, 'replication lag'],
      },
      sources: [PATRONI, KLEPPMANN, LOCKING],
    },
    {
      ...single,
      id: 'asynchronous-failover',
      label: 'PostgreSQL with asynchronous replicas and automatic failover',
      when: { all: ['asynchronous', 'automatic-failover'] },
      protocol: 'primary with asynchronous replicas, promoted automatically',
      compareAndSet: 'no',
      replication: 'asynchronous',
      unsafe:
        'Automatic failover promotes a replica that lacks the last commits: acknowledged lock rows are gone, their fence is issued again, and the lock is granted twice.',
      token: FENCE_COLUMN_REWINDS,
      sources: [PATRONI, KLEPPMANN],
    },
    {
      ...single,
      id: 'asynchronous',
      label: 'PostgreSQL with asynchronous replicas',
      when: { any: ['asynchronous'] },
      protocol: 'primary with asynchronous replicas',
      replication: 'asynchronous',
      contested:
        'An asynchronous replica lacks the last commits when it is promoted: state whether promotion is automatic, or an act of people after the old primary is stopped.',
      sources: [PATRONI, KLEPPMANN],
    },
    {
      ...single,
      ...PROMOTED_READ_REPLICA,
      label: 'RDS for PostgreSQL whose read replica is promoted by itself',
    },
    {
      ...single,
      id: 'replicated',
      label: 'PostgreSQL with replicas',
      when: { any: ['replica', 'automatic-failover', 'patroni', 'high-availability', 'multi-az'] },
      protocol: 'primary with replicas',
      replication: 'asynchronous',
      contested:
        'Whether a failover loses acknowledged grants depends on the replication: state whether the standby is synchronous, and who promotes it.',
      sources: [PATRONI, KLEPPMANN],
    },
    {
      ...single,
      id: 'rds',
      label: 'RDS for PostgreSQL',
      when: { any: ['rds'], none: ['zonal'] },
      contested: 'One RDS instance has no standby unless it is Multi-AZ: state whether Multi-AZ is on.',
      sources: [RDS, KLEPPMANN],
    },
    single,
  ],
}
