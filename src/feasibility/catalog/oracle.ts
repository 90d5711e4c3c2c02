import { FENCE_COLUMN, FENCE_COLUMN_REWINDS, KLEPPMANN, LOCK_ROW, PRIMARY_CAPACITY } from './recipes/sql.ts'
import type { Recipe, Store, Topology } from './store.ts'

const PROTECTION_MODES = {
  title: 'Oracle Data Guard: protection modes',
  url: 'https://docs.oracle.com/cd/B28359_01/server.111/b28294/protection.htm',
}

const EXTENDED = {
  title: 'Oracle High Availability Overview: Oracle RAC on an extended distance cluster',
  url: 'https://docs.oracle.com/cd/B28359_01/server.111/b28281/img_text/haovw021.htm',
}

const recipe: Recipe = {
  ...LOCK_ROW,
  avoid: [
    '**DBMS_LOCK as the only guard**: it is bound to the session and is not replicated.',
    ...LOCK_ROW.avoid.slice(1),
  ],
}

const single: Topology = {
  id: 'single',
  label: 'a single Oracle instance',
  protocol: 'one writable instance with a redo log',
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
  sources: [KLEPPMANN, PROTECTION_MODES],
}

export const oracle: Store = {
  id: 'oracle',
  name: 'Oracle Database',
  names: [
    '(?:amazon |aws )?rds (?:for )?oracle',
    'oracle(?= ?(?:db|database|rac|data ?guard|\\d|rdbms|exadata|standard|enterprise|se2|ee|active data ?guard|with|primary|instance|server|standby))(?! (?:linux|cloud))',
    'oracle-datenbank',
    'exadata',
  ],
  kind: 'sql',
  selfHosted: true,
  topologies: [
    {
      ...single,
      id: 'data-guard-asynchronous',
      label: 'Oracle Data Guard in maximum performance mode with automatic failover',
      when: { any: ['maximum-performance', 'asynchronous'], all: ['automatic-failover'] },
      protocol: 'primary with an asynchronous standby',
      compareAndSet: 'no',
      replication: 'asynchronous',
      unsafe:
        'In maximum performance mode redo is shipped asynchronously: a failover loses acknowledged lock rows, and the lock is granted twice.',
      token: FENCE_COLUMN_REWINDS,
      sources: [KLEPPMANN, PROTECTION_MODES],
    },
    {
      ...single,
      id: 'data-guard-synchronous',
      label: 'Oracle Data Guard with synchronous redo',
      when: { any: ['maximum-availability', 'synchronous'] },
      protocol: 'primary with a synchronous standby',
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
          '**Maximum availability or maximum protection mode**, and failover only to a standby that is synchronized.',
          '**The failover observer stands in a third place.**',
        ],
        watch: [...recipe.watch, 'protection level', 'failovers'],
      },
    },
    {
      ...single,
      id: 'rds-multi-az',
      label: 'RDS for Oracle Multi-AZ',
      when: { all: ['rds', 'multi-az'] },
      protocol: 'primary with a synchronous standby in another zone',
      replication: 'synchronous',
      survives: 'zone',
      scope: 'region',
      commitMilliseconds: 10,
      recipe: {
        ...recipe,
        settings: [
          ...recipe.settings,
          '**Multi-AZ: the synchronous standby has every commit before it is acknowledged.** The lease outlasts the failover.',
        ],
        lease: { seconds: 240, renewEvery: 60 },
      },
    },
    {
      ...single,
      id: 'extended-rac',
      label: 'Oracle Extended RAC with a third voting file',
      when: { all: ['extended-rac', 'witness'] },
      protocol: 'instances in two places on storage that ASM mirrors, with a third place for the vote',
      replication: 'synchronous',
      survives: 'zone',
      scope: 'region',
      commitMilliseconds: 10,
      recipe: {
        ...recipe,
        settings: [
          ...recipe.settings,
          '**Each place is a failure group of its own in every disk group**, so that a commit is on both mirrors.',
          '**A third voting file stands in a third place**: it decides which place stays.',
        ],
        watch: [...recipe.watch, 'state of the mirrors', 'access to the voting files'],
      },
      sources: [EXTENDED, KLEPPMANN],
    },
    {
      ...single,
      id: 'extended-rac-without-third-vote',
      label: 'Oracle Extended RAC',
      when: { any: ['extended-rac'] },
      protocol: 'instances in two places on storage that ASM mirrors',
      replication: 'synchronous',
      survives: 'zone',
      scope: 'region',
      contested:
        'Which place of an extended cluster stays is decided by a majority of the voting files: state that the third one stands in a third place, and that ASM mirrors the data between the two.',
      sources: [EXTENDED, KLEPPMANN],
    },
    {
      ...single,
      id: 'rac',
      label: 'Oracle RAC',
      when: { any: ['rac'] },
      protocol: 'several instances on shared storage, with a distributed lock manager and node fencing',
      replication: 'synchronous',
      survives: 'node',
      scope: 'region',
      recipe: {
        ...recipe,
        settings: [
          ...recipe.settings,
          '**The instances share storage in one place**: it survives a node, not the place.',
          'Voting disks decide which instances stay.',
        ],
      },
    },
    {
      ...single,
      id: 'data-guard-asynchronous-manual',
      label: 'an Oracle primary with an asynchronous standby that never takes over by itself',
      when: {
        any: ['maximum-performance', 'asynchronous'],
        all: ['manual-failover'],
        none: ['automatic-failover'],
      },
      protocol: 'one writable primary; the standby is opened by people',
      replication: 'asynchronous',
    },
    {
      ...single,
      id: 'data-guard-maximum-performance',
      label: 'Oracle Data Guard in maximum performance mode',
      when: { any: ['maximum-performance', 'asynchronous'] },
      protocol: 'primary with an asynchronous standby',
      compareAndSet: 'no',
      replication: 'asynchronous',
      unsafe:
        'In maximum performance mode redo is shipped asynchronously: a failover loses acknowledged lock rows, and the lock is granted twice.',
      token: FENCE_COLUMN_REWINDS,
    },
    {
      ...single,
      id: 'data-guard',
      label: 'Oracle Data Guard',
      when: { any: ['data-guard', 'replica', 'automatic-failover'] },
      protocol: 'primary with a standby',
      replication: 'asynchronous',
      contested:
        'Whether a failover loses acknowledged grants depends on the protection mode: state maximum availability, maximum protection or maximum performance.',
    },
    single,
  ],
}
