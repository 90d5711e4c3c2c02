/** What designs say, in a few lines: the rules have met it all once when the model's answer comes. */
const DESIGN = `## Architecture

- **Consensus**: Raft, one etcd cluster of **5 voters, 2-2-1 across three regions**, with a quorum of 3. Losing any one
  region leaves at least three voters, which are a majority.
- Each lock is a lease of 15 s that is renewed every 5 s; a session ends when its heartbeats stop.

## Lock acquisition

- A transaction creates \`/locks/<name>\` only if the key does not exist. The key's revision is the **fencing token**.
- The protected resource stores the highest token and **rejects any smaller one**.

## Lease renewal

- The client renews at a third of the lease. It counts on a monotonic clock, and stops its work before the lease ends.

## Failover and partition

- A minority cannot commit: it stops granting locks. A new leader is elected by the majority within seconds.
- A write is committed when 3 of 5 voters have acknowledged it, so at most two failures are tolerated. If two regions
  are lost, the only remaining region stays read-only; two of three regions remain available.
- When the leader fails, a follower is elected automatically. Standbys are replicated asynchronously and never promoted.
- Tokens are taken from the store's own counter. PostgreSQL holds the orders only, and uses conditional updates.

- It survives the loss of any one region or of either data center, and remains available with three voters. With half of
  the voters, or one of the last two servers alone, the last surviving region cannot form a quorum and blocks.
- A fourth voter would not raise fault tolerance. Observers, learners and read replicas never vote, form no quorum and
  are not promoted; an asynchronous replica never takes over automatically, and fsync stays enabled.
- The holder aborts at 10 s after its last renewal. The token is no UUID and no timestamp, and its check is not optional.
- A minority that is cut off still keeps its locks and grants none. If a renewal fails, the holder never continues.
- No region promotes itself automatically when another is lost. The owner is never checked on a replica.
- No client reads that a lock is free and writes it then, and no TTL attribute deletes locks in the table.
- Each region has no mirrored cluster. An ephemeral node does not vanish immediately in a crash; a release never simply
  deletes the key. After a zone is lost, another node may fail.
- A paused holder is refused, and pauses are not ignored. No waiter takes a lock over by its own clock or a plain write,
  and no store accepts writes without a token. Patroni never promotes a replica that follows asynchronously.
- A watch event is never the grant. No waiter removes the key of a holder after 5 s and takes its place. While etcd is down
  nobody falls back to Redis for a lock, and no cross-region replica is promoted automatically, so locking stops.
- A client that is disconnected does not go on under its lease, nor after a pause without reading it again. A write is not
  repeated without its token, nor with the latest version that it reads, and no call is sent without a token because it is logged.
- The lock-delay is not 0. Clocks that are synchronised by NTP do not exclude two holders. The round trip from Frankfurt to
  Paris is 10 ms, and the loss of a US region and one more member is not survived.
- When its lease is lost, the holder never finishes the running batch. If the result of a write is unknown, it is not sent
  again as it stands, and a create is not repeated after a ConnectionLoss before the client has looked for its own node.
- The lock is not read and, if it is free, then written: the worker looks up nothing and inserts its name by one condition.
  A release is never a plain delete, and no counter gives a token after the lock has been acquired.
- No check reads with stale, or from any of the replicas that may answer. Clocks that are synchronised by NTP are not exact
  enough for an expiry. Even with ZGC a pause can outlive a session, and nothing is processed exactly once.
- While the store is down, no worker takes an in-process mutex. Observers elect no leader and are no majority.
- Waiters queue in ZooKeeper for the lock; Kafka holds no lock. Consul issues fencing tokens, which are drawn from it.

**Split brain**, a situation in which two nodes lead, cannot occur. A fencing token is a unique number; a lease is a lock
that expires. Leader election is the process in which one of several nodes is chosen.

| Voters | Quorum | Tolerated failures |
| ---: | ---: | ---: |
| 5 | 3 | 2 |

## What to avoid

- **Redis with asynchronous replication**: a failover can lose a lock. Do not use Redlock or wall clocks.
`

/** V8 compiles a pattern twice: for texts in Latin-1, and for those with any other letter. */
const WITH_DASHES = DESIGN.replaceAll(' - ', ' — ').replaceAll(': ', ' — ')

/** Code that has run a few times is faster than that which has run once. */
export const REHEARSALS = Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? DESIGN : WITH_DASHES))
