import { testWordings } from '../fakes/wordings.ts'

testWordings({
  'work that goes on after the loss': {
    message: 'The holder goes on',
    unsafe: [
      'When the keepalive answers that the lease is not found, the pod completes the sales it has already begun.',
      'If leadership is lost, the manager lets the running calls to the balancer finish within two minutes.',
      'After it has lost the lock, the worker continues the current batch and then exits.',
      'If the session has expired, the client resumes the interrupted section under a new lease.',
    ],
    safe: [
      'When leadership is lost, the process aborts its running calls at once.',
      'If the lease is lost, the worker never finishes the current batch.',
      'When the lock is lost, the running transaction cannot finish, because its commit is refused.',
      'A graceful shutdown lets the running batch finish before the lock is given back.',
    ],
  },
  'work before the grant': {
    message: 'The work begins before',
    unsafe: [
      'The worker is the new owner and begins the wave; its acquire call follows in the background.',
      'The holder starts at once, and the conditional write follows asynchronously.',
    ],
    safe: [
      'The worker starts only after its acquire call has returned true.',
      'The audit write follows asynchronously when the holder starts.',
    ],
  },
  'a weak read that decides': {
    message: 'A read that a lagging replica may answer',
    unsafe: [
      'The worker verifies with ?stale that the key still names its session, so that the nearest server can answer.',
      'This test is a direct get, which any of the three replicas may answer, and it decides whether the stage may begin.',
    ],
    safe: [
      'The dashboards read the key with ?stale; ownership is checked in consistent mode.',
      'A stale holder is refused: the resource checks the token with each write.',
      'Direct gets are not used to check the owner of the lock.',
    ],
  },
  'an advisory lock that is mirrored': {
    message: 'Advisory locks and GET_LOCK live',
    unsafe: [
      'As Multi-AZ mirrors every block, a pg_advisory_lock is still held on the standby after a failover.',
    ],
    safe: ['After a failover an advisory lock is gone, and the lock row is still held.'],
  },
  'clocks that are exact enough': {
    message: 'Synchronised clocks are taken',
    unsafe: [
      'Chrony keeps all workers within 50 ms, exact enough to decide a takeover without any margin.',
      'All nodes use the same time sync source; two leaders can therefore not overlap by more than a millisecond.',
    ],
    safe: [
      'NTP is not exact enough to decide a takeover; the store expires the lease.',
      'Chrony is used for the logs alone, and no lease depends on it.',
    ],
  },
  'a write that is repeated blindly': {
    message: 'A write whose result is not known',
    unsafe: [
      'A debit that ends with an unknown result is sent once more as it stands.',
      'If create() ends with ConnectionLoss, the client simply repeats the same create() until it succeeds.',
    ],
    safe: [
      'A debit with an unknown result is sent again under its idempotency key.',
      'After ConnectionLoss the client looks for its own node by the GUID before it repeats the create.',
      'A write with an unknown result is never repeated blindly: the client reads the row first.',
    ],
  },
  'a lock that is read and then written': {
    message: 'The lock is read',
    unsafe: [
      'The trader reads the document with findOne and, if the holder is null, enters itself with updateOne.',
      'The worker looks up the item and, if it is missing, inserts its own id.',
    ],
    safe: [
      'The trader takes the lock with one findOneAndUpdate whose filter asks that the holder is null.',
      'A worker reads the row and, if it is free, updates it under the condition that its version is unchanged.',
    ],
  },
  'serial consistency of one data centre': {
    message: 'LOCAL_SERIAL orders grants within one data centre',
    unsafe: [
      'Acquisition uses LOCAL_SERIAL in the data centre of the client; a competing grant in another one is detected all the same.',
    ],
    safe: ['LOCAL_SERIAL does not detect a competing grant in another data centre; SERIAL is used.'],
  },
  'a release that looks at nothing': {
    message: 'The release looks at nothing',
    unsafe: [
      'Release is a plain DELETE of the row; a condition would cost another round and is not needed.',
      'The holder releases the lock with an unconditional update.',
    ],
    safe: [
      'Release is never a plain DELETE: it compares owner and token.',
      'A release by an unconditional delete would free the next holder’s lock.',
    ],
  },
  'a mutex of the process': {
    message: 'While the store is away, each process',
    unsafe: [
      'While the store is down, each worker serves the lock from an in-process mutex until it answers again.',
    ],
    safe: [
      'While the store is down, no worker takes an in-process mutex in its place.',
      'An in-process mutex saves requests: threads of the same process queue there first, also while the store is down.',
    ],
  },
  'a token that is drawn apart': {
    message: 'The fencing token is drawn in a step of its own',
    unsafe: [
      'After tryLock has returned true, the client takes its fencing token with incrementAndGet on an atomic long.',
      'The worker draws its token with nextval when the request enters the queue, and the grant comes later.',
    ],
    safe: [
      'The granting update takes the token from the sequence in the same statement.',
      'The token is never drawn with nextval in a separate step after the lock has been acquired.',
    ],
  },
  'pauses that are waved aside': {
    message: 'Pauses come from more than the collector',
    unsafe: [
      'Clients run with ZGC, so a thread cannot outlive its session and no check of the elapsed time is made.',
    ],
    safe: ['Even with ZGC a thread can outlive its session, so the elapsed time is checked.'],
  },
  'JetStream that is durable by default': {
    message: 'By default JetStream acknowledges before',
    unsafe: [
      'With its default settings JetStream acknowledges a create when a majority has flushed it to disk.',
    ],
    safe: [
      'By default JetStream acknowledges before the entry is flushed to disk, so sync_interval is always.',
    ],
  },
  'effects that happen exactly once': {
    message: 'No lock and no redelivery',
    unsafe: [
      'A lock stands before each job, so every tile is processed exactly once and stages need not be idempotent.',
    ],
    safe: ['The lock cannot make an effect happen exactly once, so the stages have to be idempotent.'],
  },
  'a time-out that is a lock-delay': {
    message: 'A session timeout runs before',
    unsafe: ['The session timeout also acts as a lock-delay: for 20 s nobody else is granted the lock.'],
    safe: ['The session timeout does not act as a lock-delay; the resource refuses smaller tokens.'],
  },
  'a record version that has no order': {
    message: 'The record version number of the lock client',
    unsafe: ['The fencing token is the recordVersionNumber, and a save is accepted if it is greater.'],
    safe: ['The recordVersionNumber is a random GUID and is not the fencing token.'],
  },
  'a lag that is bounded': {
    message: 'A copy that is behind takes over',
    unsafe: [
      'The standby is promoted when the leader key expires; as maximum_lag_on_failover limits the lag, no lock is missing.',
    ],
    safe: [
      'Although maximum_lag_on_failover limits the lag, a promoted standby may be missing locks: it can be lost.',
    ],
  },
  'a far copy that is synchronous': {
    message: 'Copies in the paired region are asynchronous',
    unsafe: [
      'With RA-GZRS small blobs are copied to the paired region synchronously, so leases are complete there.',
    ],
    safe: ['With GZRS the copy in the paired region is asynchronous; the zones are written synchronously.'],
  },
  'a lease that a waiter breaks': {
    message: 'Whoever has waited long enough',
    unsafe: [
      'A worker that was refused for 30 s calls Break Lease with a break period of 0 and acquires it for itself.',
    ],
    safe: ['An operator breaks the lease once the holder is known to be dead, after 30 min.'],
  },
  'a token that is stored and not compared': {
    message: 'The resource keeps the token and compares it with nothing',
    unsafe: ['The table stores the token for later audits and takes the write whatever its value is.'],
    safe: ['The table never takes a write regardless of its token: it rejects every smaller one.'],
  },
  'observers that are counted': {
    message: 'Observers and learners do not vote',
    unsafe: ['The two participants and the two observers are still four and elect a leader.'],
    safe: ['The two observers do not vote, so the two participants that are left elect no leader.'],
  },
  'a session that Consul refuses': {
    message: 'Consul takes a session TTL from 10 s',
    unsafe: ['The Consul session has a TTL of 4 s and is invalidated right after the last renewal.'],
    safe: ['Consul takes a session TTL of at least 10 s.', 'The Consul session has a TTL of 15 s.'],
  },
  'a comparison that is the wrong way round': {
    message: 'The comparison is the wrong way round',
    unsafe: ['The update runs only WHERE id = :id AND last_fence >= :token.'],
    safe: [
      'The update runs only WHERE id = :id AND last_fence <= :token.',
      'A write is rejected where last_fence > :token and the id is the same.',
    ],
  },
  'a lock that is seen free': {
    message: 'Whoever sees the lock free',
    unsafe: [
      'As soon as the query returns and the key shows no session, the worker is the new owner and starts; this saves a round trip.',
    ],
    safe: [
      'When the query returns and the key shows no session, the worker tries to acquire the lock before it starts.',
      'A worker that finds the key free is not the owner yet: it acquires it first and then starts.',
    ],
  },
  'a lock-delay that bounds the wait': {
    message: 'The lock-delay begins when the session has ended',
    unsafe: [
      'With a lock-delay of 20 s the key is free again 20 s after a crash, irrespective of the session TTL.',
    ],
    safe: ['The key is free again after the session TTL plus the lock-delay.'],
  },
  'reads of ZooKeeper that never lag': {
    message: 'Reads of ZooKeeper are served by any server',
    unsafe: [
      'All reads in ZooKeeper are linearizable whichever server answers, so the owner is read with no sync.',
    ],
    safe: ['Reads in ZooKeeper are not linearizable, whichever server answers them.'],
  },
  'a write without its condition': {
    message: 'The lock is written without a condition',
    unsafe: [
      'Since the item was read consistently before, the put of the lock item needs no condition expression.',
    ],
    safe: ['The put of the lock item carries a condition expression.'],
  },
  'a deletion that is prompt': {
    message: 'What a TTL attribute or index deletes',
    unsafe: [
      'DynamoDB removes the item by its TTL attribute within a second or two, which frees it for the others.',
    ],
    safe: ['DynamoDB may remove the item by its TTL attribute days later.'],
  },
  'a time-out that is read as a failure': {
    message: 'A timed-out conditional write',
    unsafe: [
      'A WriteTimeoutException of type CAS means that the proposal has not been accepted; the row is free.',
    ],
    safe: ['After a write timeout the outcome is unknown, so the row is read serially.'],
  },
  'a half that goes on': {
    message: 'Half of the voters is no majority',
    unsafe: [
      'When one room goes dark, the three members in the other are half of the membership and carry on.',
    ],
    safe: ['Half of the members cannot carry on when the link is cut.'],
  },
  'a CP count that is left out': {
    message: 'The CP member count is 0 by default',
    unsafe: [
      'The CP member count is left at its default, as the cluster enrols its first members in Raft by itself.',
    ],
    safe: ['The CP member count must be set, because its default is 0 and runs without Raft.'],
  },
  'a replica that is locked in': {
    message: 'The replica is a second authority',
    unsafe: ['If S3 does not answer, the runners switch to the replica bucket and go on taking locks there.'],
    safe: ['The runners never switch to the replica bucket for a lock.'],
  },
  'a copy that is called intact': {
    message: 'A copy that is behind takes over',
    unsafe: ['The second cluster follows asynchronously, and a job promotes it with the lock table intact.'],
    safe: [
      'The second cluster follows asynchronously, and operators promote it with the lock table as it is.',
    ],
  },
  'a tie-breaker in one of two places': {
    message: 'The tie-breaker stands in one of the places',
    unsafe: ['The tie-breaker runs in plant A, and with five votes either plant may go down.'],
    safe: ['The tie-breaker runs in a third place, so either plant may go down.'],
  },
  'fewer than a majority that goes on': {
    message: 'So few of the voters',
    unsafe: [
      'With two of five members left, the group still elects a leader.',
      'When a hall goes dark, the remaining two of four voters carry on granting.',
    ],
    safe: [
      'With two of five members left, the group does not elect a leader, and locking stops.',
      'With three of five members left, the group still elects a leader.',
    ],
  },
  'a comparison of tokens that is reversed': {
    message: 'The comparison is the wrong way round',
    unsafe: [
      'The table accepts a write when the presented token is lower than the stored one.',
      'The gateway takes a request if the stored epoch is greater than the one it carries.',
    ],
    safe: [
      'The table rejects a write when the presented token is lower than the stored one.',
      'The gateway accepts a write when the presented token is not lower than the stored one.',
    ],
  },
  'the CP Subsystem that is durable by default': {
    message: 'The CP Subsystem keeps its state in memory',
    unsafe: ['CP state survives a power cut of all members, as it is written to disk by default.'],
    safe: [
      'CP state is in memory by default; persistence is switched on, so that a power cut loses no lock on disk.',
    ],
  },
  'a lock that is found absent and then written': {
    message: 'The lock is read and then written in two steps',
    unsafe: [
      'The worker asks for the lock object; on 404 it puts its name there with an ordinary write and is the owner.',
    ],
    safe: [
      'On 404 the worker creates the lock object with If-None-Match, never by an ordinary write.',
      'On 404 the worker creates the lock object with a conditional write.',
    ],
  },
  'many writes of one object': {
    message: 'Google Cloud Storage takes about one write a second',
    unsafe: ['A bucket takes hundreds of overwrites per second of one object, as each of them is small.'],
    safe: ['A bucket takes about one write per second of one object, not hundreds of updates per second.'],
  },
  'a fresh key for each try': {
    message: 'A try with a key of its own',
    unsafe: [
      'Each retry of the payment carries a fresh idempotency key.',
      'Each retry carries a fresh idempotency key, so that the gateway does not discard it.',
    ],
    safe: [
      'A retry never carries a fresh idempotency key.',
      'Each retry carries the idempotency key of the payment.',
    ],
  },
  'a notification that is taken for the grant': {
    message: 'A notification is taken for the grant',
    unsafe: ['The waiter regards the lock as its own when the watch fires, and begins the batch.'],
    safe: [
      'When the watch fires, the waiter creates the key with a condition and begins the batch after that.',
      'A waiter never regards the lock as its own when the watch fires, and begins only after its write.',
    ],
  },
  'another store while the first is away': {
    message: 'While the store does not answer, locks are taken in another one',
    unsafe: [
      'If etcd is unreachable, workers take locks in a Redis cluster and move back when it answers again.',
    ],
    safe: [
      'If etcd is unreachable, workers take no locks and try again with backoff.',
      'If etcd is unreachable, acquisitions fail until it answers again.',
    ],
  },
  'a lock-delay in place of a token': {
    message: 'A lock-delay makes late writes',
    unsafe: ['The lock delay of 15 s guarantees that every write of the former holder has arrived.'],
    safe: ['The lock-delay of 15 s does not guarantee that every write has arrived; the token is checked.'],
  },
  'Redlock that is called correct': {
    message: 'Redlock is safe only while',
    unsafe: ['Redlock over five nodes is safe for correctness, since three of five must agree.'],
    safe: [
      'Redlock is not safe for correctness.',
      'Redlock would be called safe for correctness by its authors.',
    ],
  },
  'a token that is compared beside the write': {
    message: 'The token is compared in one step and the write made in another',
    unsafe: [
      'The gateway reads the fence, compares it with its own, and then writes the payout in a separate request.',
    ],
    safe: ['The gateway compares the fence in the condition of the write and sends no separate request.'],
  },
})
