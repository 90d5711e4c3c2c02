import type { Capacity, Recipe, Source, Token, Topology } from '../store.ts'

export const KLEPPMANN: Source = {
  title: 'Kleppmann: How to do distributed locking',
  url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
}

/** A lock as a committed row of a database with one writable primary. */
export const LOCK_ROW: Recipe = {
  acquire: [
    'Each resource has one **lock row**, made once and never deleted: owner, nonce of the attempt, expiry and a **fence column**.',
    'One short transaction takes the row with `FOR UPDATE`, and if it is free or expired **by the database clock**, writes owner, nonce and expiry and **raises the fence column by one**.',
    '**The lock is held only once the commit is acknowledged**; a commit whose answer is lost is settled by reading the row back and comparing the nonce.',
    'Where the protected data is in the same database, **lock check and data write share the same transaction**, which leaves no gap between them.',
  ],
  renew: [
    'A short transaction on a connection of its own moves the expiry, on condition that owner, nonce and fence are still its own; no row changed means that the lock is lost.',
  ],
  release: [
    'One conditional update marks the row free and **keeps the fence column**; the row is not deleted.',
  ],
  settings: [
    'Lock statements go to the **writer endpoint** only, with statement, connect and keep-alive timeouts far below the lease.',
  ],
  watch: ['commit latency', 'row lock waits and deadlocks', 'connections in use', 'rejected tokens'],
  avoid: [
    '**Advisory or session locks as the only guard**: they live in one server, vanish with the connection and are never replicated; a transaction-pooling proxy breaks them unnoticed.',
    '**Replicas for any lock read**: they lag.',
    '**A transaction held open for the whole critical section**: it is lost with the connection, while the work goes on.',
  ],
  lease: { seconds: 30, renewEvery: 10 },
}

export const FENCE_COLUMN: Token = {
  source: 'the fence column of the lock row, raised in the transaction that grants',
  ordered: true,
  caveat: 'a restore from backup, or a failover that loses commits, rewinds it',
}

/** A token that a failover can hand out twice. */
export const FENCE_COLUMN_REWINDS: Token = {
  source: 'the fence column of the lock row',
  ordered: false,
  caveat: 'promotion of a lagging replica rewinds it, and a later grant repeats an earlier token',
}

export const PRIMARY_CAPACITY: Capacity = {
  writes: 6000,
  unit: 'primary',
  shardable: true,
  basis: 'engineering estimate: 3,000 lock cycles a second and primary; connections are the limit',
}

/** What RDS promotes without the commits that its read replica has not seen yet. */
export const PROMOTED_READ_REPLICA = {
  id: 'rds-read-replica',
  when: {
    all: ['rds', 'replica', 'replica-promoted'],
    none: ['multi-az', 'synchronous', 'high-availability'],
  },
  protocol: 'primary with an asynchronous read replica, promoted automatically',
  compareAndSet: 'no',
  replication: 'asynchronous',
  unsafe:
    'A read replica of RDS is asynchronous: its promotion loses acknowledged lock rows, and the lock is granted twice.',
  token: FENCE_COLUMN_REWINDS,
  sources: [
    {
      title: 'Amazon RDS: working with read replicas',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html',
    },
    KLEPPMANN,
  ],
} as const satisfies Partial<Topology>

/** A pair that Pacemaker moves, without node fencing or with a lost quorum ignored. */
export const UNFENCED_PAIR = {
  id: 'unfenced-pair',
  when: { any: ['stonith-off'], none: ['fencing-on', 'manual-failover'] },
  protocol: 'a primary that a cluster moves without powering its old node off',
  compareAndSet: 'no',
  replication: 'asynchronous',
  survives: 'nothing',
  unsafe:
    'Without node fencing, or with a lost quorum ignored, both nodes of a Pacemaker cluster become active when they lose each other: each of the two primaries grants the lock.',
  token: FENCE_COLUMN_REWINDS,
  sources: [
    {
      title: 'Pacemaker Explained: fencing',
      url: 'https://clusterlabs.org/projects/pacemaker/doc/3.0/Pacemaker_Explained/html/fencing.html',
    },
    KLEPPMANN,
  ],
} as const satisfies Partial<Topology>
