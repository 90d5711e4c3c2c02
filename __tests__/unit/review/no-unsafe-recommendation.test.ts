import { type Assessment, assess } from '../../../src/feasibility/assess.ts'
import { readDraft } from '../../../src/review/draft.ts'
import { noUnsafeRecommendation } from '../../../src/review/rules/no-unsafe-recommendation.ts'
import { fastest } from '../fakes/timing.ts'

/** Enough words for the text's language to be known. */
const REST = {
  en: 'The lock is kept in etcd, the lease is renewed by the holder, and the number is checked with each of the writes that are made for it and is not lost.',
  de: 'Die Lease wird von dem Inhaber verlängert, und die Nummer wird mit der Buchung geprüft, die nicht ohne die Nummer ist, und das ist gut.',
  es: 'El lease se renueva por el titular con la fila, y el número se comprueba en la escritura para que no pase una de las viejas, del titular y de los demás.',
  zh: '锁保存在存储中,租约由持有者续期,编号由资源在每次写入时校验,任何旧编号都会被拒绝。',
}

const request = (consistency: string, infrastructure: string) =>
  assess({
    scale_requirements: '200 lock requests per second',
    consistency_tolerance: consistency,
    infrastructure_environment: infrastructure,
  })

const STRICT = request('Strict mutual exclusion, linearizable.', 'Five servers in three data centers.')
const LOOSE = request('Best effort; duplicates are harmless.', 'Redis 7, one server.')

function judge(text: string, assessment: Assessment | undefined = STRICT): readonly string[] {
  const item = /^[#|-]/.test(text) ? text : `- ${text}`
  const draft = readDraft(`${item}\n\n## Notes\n\n- ${REST[languageOf(text)]}`, assessment)
  return noUnsafeRecommendation.check(draft).map(({ line, message }) => `${line}: ${message}`)
}

function languageOf(text: string): keyof typeof REST {
  if (/[\u4e00-\u9fff]/.test(text)) return 'zh'
  if (/(?<![a-z])(?:Verwende|Sperren|Sperre|Standby übernimmt|Lesereplika)(?![a-z])/.test(text)) return 'de'
  return /(?<![a-z])(?:utiliza|quórum|centro)(?![a-z])/i.test(text) ? 'es' : 'en'
}

/** How models recommend what grants a lock twice. */
const UNSAFE: readonly string[] = [
  'Use Redlock across five independent Redis masters to acquire the lock.',
  '**Redlock** is used to ensure mutual exclusion across regions.',
  'Lock acquisition is performed via the Redlock algorithm on 5 nodes.',
  'Implement the **Redlock algorithm** so that no two clients hold the lock.',
  'Locking algorithm: Redlock (5 masters)',
  'Instead of a simple SETNX, use Redlock with five masters.',
  'Avoid single-instance Redis; use Redlock instead.',
  'The client acquires the lock with `SET lock_key unique_id NX PX 30000`.',
  'Clients issue `SETNX` to obtain the lock and set a TTL.',
  'Use Redis with SET NX PX for the lock and renew every 10 s.',
  'We use Redis Cluster as the distributed lock store.',
  'Deploy ElastiCache Redis for distributed locking in each region.',
  'Redis Sentinel ensures automatic failover of the lock service.',
  'Lock state is asynchronously replicated to the second region to enable fast failover.',
  'Use eventual consistency for lock state to reduce latency.',
  'Locks are granted with eventual consistency across regions.',
  'Use DynamoDB Global Tables with conditional writes for locks across the regions.',
  'Lock records are stored in DynamoDB global tables and acquired in either region.',
  'Use Cassandra with QUORUM writes to store the locks.',
  'Deploy ZooKeeper observers in the second data center to maintain quorum.',
  'Lease validity is determined by comparing the system clock with the expiry.',
  'The client compares the current wall-clock time with the lease expiry to decide whether it still holds the lock.',
  'NTP-synchronized clocks are used to determine lease expiry.',
  'Conflicting lock acquisitions are resolved using last-writer-wins.',
  'Use last-writer-wins to resolve concurrent lock grants.',
  'If quorum is lost, the service falls back to local locks until the partition heals.',
  'Upon loss of the majority, nodes degrade to single-node mode and keep granting.',
  'The minority partition continues to grant locks locally.',
  'On partition, switch to in-memory locking on each node.',
  'Both sides of the partition continue granting locks and reconcile later.',
  'Enable unclean leader election to improve availability.',
  'Set unclean.leader.election.enable=true for faster recovery.',
  'On quorum loss a script automatically runs etcd with --force-new-cluster.',
  'Use stale reads (consistent=stale) to check lock ownership.',
  'Use serializable reads to verify lock ownership with low latency.',
  'Lock ownership is read from read replicas to offload the primary.',
  'Split four etcd nodes evenly across the two sites with automatic failover.',
  'Verwende Redlock über fünf Redis-Instanzen, um die Sperre zu erwerben.',
  'Bei Quorumverlust fällt der Dienst auf lokale Sperren zurück, bis die Mehrheit wieder da ist und der Betrieb weiterläuft.',
  'Se utiliza Redlock con cinco nodos para adquirir el lock.',
  '采用 Redlock 算法在 5 个 Redis 节点上获取锁。',
  '多数派丢失时降级为本地锁，保证服务可用。',
  '使用 SETNX 命令获取锁，并设置过期时间。',
  '## Redlock-based Lock Acquisition\n\n- The client uses Redlock on all the masters.',
  'A Redis-based lock using SET NX EX guarantees mutual exclusion.',
  'Acquisition: the client runs `SET resource token NX PX 10000` on each of the 5 masters.',
  'Memcached is the lock store.',
  '**Lock store: memcached** with add.',
  '## What to avoid\n\n- Avoid simple Redis SETNX; use Redlock with five nodes instead.',
  'When a client wants to acquire the lock, it issues SET key NX PX 30000 to the primary.',
  'The system uses Redis with the Redlock algorithm for distributed locking across three regions.',
  '**Algorithm**: Redlock across 5 Redis masters in 3 AZs',
  '**Consensus Algorithm: Redlock** over five nodes.',
  'We recommend the Redlock algorithm with N=5 independent masters.',
  'Leverage Redis Cluster with Redlock to guarantee mutual exclusion.',
  'Acquire locks using Redlock across a majority of Redis nodes.',
  'Redlock will be used to acquire locks on a majority of nodes.',
  'The lock manager is built on Redlock.',
  'Each client attempts to acquire the lock by issuing SET resource_name random_value NX PX 30000.',
  'Locks are acquired by executing the atomic `SET key value NX EX 30` command.',
  'Lock acquisition is based on SETNX with a TTL of 30 seconds.',
  'Redis SETNX ensures that one client only obtains the lock.',
  'In case of a partition, each region falls back to regional single-node locking.',
  'During a partition the system degrades gracefully to local locking.',
  'If etcd is unavailable, fall back to Redis locks.',
  'When the quorum is lost, the service will switch to a single-node mode to preserve availability.',
  'Fallback to a single-node lock is allowed when the quorum is unavailable.',
  'The isolated region may continue to issue leases until the link is restored.',
  'Use DynamoDB global tables for the lock table so that each region acquires locks with low latency.',
  'Ownership checks use eventually consistent reads to verify lock status with less latency.',
  'Use follower reads to check lock ownership.',
  'Each node validates leases by comparing the system clock against the lease expiration timestamp.',
  'The lease expiry is checked against NTP-synchronised system time on each node.',
  'Enable `unclean.leader.election.enable` so that a replica outside of the ISR may lead.',
  'Lock data is replicated asynchronously across regions to reduce latency.',
  'A worker regards a lease as stale once the expiry stored in the key lies before the current time of its own NTP-disciplined host.',
  'Dispatchers in the second zone look at their local follower to see who owns a crane and start moving right away.',
  'Should the primary vanish, the asynchronous standby is promoted within seconds without anybody being paged.',
  'Both zones run a master that may grant any lock; whichever grant carries the newer timestamp wins when the link is back.',
  'When the lock service cannot be reached for 5 s, the job runs anyway, since an outage must not stop the plant.',
  'If etcd does not answer the acquisition in time, the client assumes that the lock was granted and begins.',
  'For speed, `synchronous_commit` is set to `off` on the lock table.',
  'Antwortet etcd nicht, arbeitet der Dienst ohne Sperre weiter und gleicht später ab.',
  'Si la red se parte, cada centro sigue concediendo bloqueos por su cuenta y después se fusionan los registros.',
  '主库宕机时自动切换到异步备库,锁服务几秒内恢复。',
  'Planners query the read replica in their own hall for the owner and begin at once if it is their own name.',
  'The lock database fails over automatically to an async standby in the other hall.',
  'During a link failure each hall continues to issue locks from its own member, and the tables are merged later.',
  'Lock requests that time out are considered successful, so that the user does not wait.',
  'We run the lock table multi-master: locks can be taken on either node and the latest update prevails.',
  'The client library is built to fail open.',
  'Two servers stand in hall A and two in hall B; the hall that remains takes over on its own.',
  'Der asynchrone Standby übernimmt bei einem Ausfall automatisch.',
  '锁服务不可用时,客户端无锁继续执行。',
  'The client reads the lock key and, if it is absent, writes it with its own id.',
  'The client checks whether the key exists; if not, it issues a put to claim it.',
  '**Strongly consistent GetItem** to see whether the lock is free; if it is, PutItem with the own nonce.',
  'The holder finishes its critical section even if the lease has meanwhile expired.',
  'It assumes it still holds the lock until it is told otherwise.',
  'The client retries the renewal until it succeeds and keeps working in the meantime.',
  'Expiry is determined by comparing the stored expiry timestamp with the client’s local wall clock.',
  'Mutual exclusion is guaranteed by the lease as all nodes are NTP-synchronised and each host’s clock is right.',
  'If the transaction succeeds, the client derives its fencing token from its current timestamp.',
  'The UUID serves as the fencing token.',
  'The lease ID becomes the fencing token.',
  'The same update sets owner nonce and **fence = the worker’s current epoch time**.',
  'If the transaction succeeds, each client increments its own local counter to obtain the fencing token.',
  'The ledger rejects writes whose token is higher than the stored one.',
  'If a lower token arrives, a warning is raised and the write continues.',
  'Any client that waits more than 30 s deletes the lock key and takes the lock itself.',
  'After a quorum loss the surviving member is promoted to a single-node cluster automatically, so that locking continues.',
  'A session-level advisory lock is taken through PgBouncer for the job.',
  'The item’s TTL attribute lets DynamoDB delete the lock once the lease is over.',
  'Lightweight transactions run at LOCAL_SERIAL for low latency in both data centers.',
  'Aurora Global Database with automatic promotion of the secondary region keeps locking available if the primary region is lost.',
  'Redlock over the ElastiCache nodes grants the account locks.',
  'On loss of quorum the clients fall back to Redlock on the ElastiCache nodes.',
  'Ownership is verified on the reader endpoint, which decides whether the client still holds the lock.',
  'Token = a UUIDv4 generated at acquisition.',
  'Fencing token: the Consul session ID.',
  'Eine UUID dient als Fencing-Token.',
  '客户端生成的 UUID 作为 fencing token。',
  'The token check is optional.',
  'Because the lock guarantees a single runner, no validation of tokens is required.',
  'If renewal fails, the leader keeps working, as the lock-delay protects it.',
  'When the API server is unreachable, the job continues until it is finished.',
  'Ownership is verified with serializable reads.',
  'Lock ownership is checked on the nearest read replica.',
  'Servers that are cut off keep serving new lock requests.',
  'The minority side remains available for lock requests.',
  'Die Minderheit vergibt weiterhin Sperren.',
  '少数派一侧继续授予锁。',
  'DC-B promotes itself automatically after 30 s without heartbeat.',
  'The client selects the lock row and, if it is free, updates it.',
  'Expired locks are removed by DynamoDB TTL.',
  'One three-node etcd cluster per region, kept in sync by asynchronous replication.',
  'The ephemeral node is deleted immediately when the client disconnects.',
  'Release deletes the key unconditionally.',
  'Redlock over the existing five masters grants the locks, with dashboards for each of them.',
  'Use Redlock on the existing Redis nodes to acquire the lock; monitoring alerts on slow acquisitions.',
  'For the lock table `synchronous_commit` is `off`, a proven optimization.',
  'If the row names another owner, the contender checks its expiry against its own system clock and takes the lock over.',
  'If the nearest replica shows that the lock is free, the worker takes it and starts.',
  'A waiter takes the lock over as soon as `expires_at` is older than its own host clock.',
  'The contender treats a lease as abandoned once its local clock has passed the renewal time plus the TTL.',
  'When finished, the job removes the lock file without comparing the owner.',
  'The release is a plain `DEL` of the key.',
  'On exit the worker clears the lock record, no matter who holds it.',
  'After the import the item is deleted with an unconditional DeleteItem.',
  'An abandoned lock is taken by a plain PUT of the new owner.',
  'Whoever finds the holder dead overwrites the key with an unconditional write.',
  'Stop-the-world pauses need no handling, as sessions survive them.',
  'A worker that was suspended resumes its batch where it was.',
  'Runtime pauses can be ignored: the next heartbeat revives the session.',
  'A holder whose renewals get no reply continues to write until it is told that the lease is gone.',
  'The job finishes its work although its heartbeats went unanswered.',
  'The archive accepts writes without a token, since holders are alone anyway.',
  'There is only one live session, so the file server takes writes from anyone who sends them.',
  'The printer executes whatever arrives; the lock makes sure that one worker sends.',
  'No fencing is required, since the lease is exclusive while it is renewed.',
  'Heartbeats prove the ownership, so no fencing token is needed.',
  'Tokens are compared by the client before it writes.',
  'The comparison takes place in the worker, right before each of its writes.',
  'The worker looks up at whichever replica is closest whether it still owns the lock, without going to the primary.',
  'Der Inhaber wird an einer Lesereplika geprüft.',
  'For a fencing token each worker takes its own host’s timestamp.',
  'The token is taken from the system clock of the holder.',
  'A random number acts as the fencing token.',
  '- The replicas are fed asynchronously.\n- If the primary dies, repmgr promotes one of the replicas within a minute.',
  '- Both copies of the lock table follow by asynchronous replication.\n- The primary writes at once.\n- When the primary is gone, the orchestrator promotes the newest of the copies.',
  '- A second cluster is kept by `make-mirror`.\n- When the first one is lost, a script switches clients to the mirror.',
  'Replication is asynchronous; when the primary fails, Patroni promotes a standby.',
  'Patroni promotes the lagging standby when the primary is gone.',
  'The worker confirms with a plain GetItem at default consistency that its owner id is in the item.',
  'Ownership is checked by a GetItem with its default consistency, which costs half.',
  'Before each write the holder reads the owner column in default consistency; that is enough.',
  'Waiters poll the row over the read-only port, and one that finds the row free treats that answer as authoritative; this takes the load off the primary.',
  'A secondary tells who owns the lock: workers read it there, sparing the primary.',
  'Crashed holders are reclaimed by the TTL attribute: once DynamoDB has removed the item the invoice is free again, with no reaper to operate.',
  'After a crash the TTL feature of the table deletes the item, and the lock is free.',
  'A lifecycle rule of the bucket deletes lock objects of crashed holders, without any cleanup job.',
  'The Firestore TTL policy removes the lease document; no cron is needed as the TTL feature does the work.',
  'The token is the record version, a fresh version-4 UUID written at each acquisition.',
  'The ledger keeps the last UUID and refuses any that sorts below it.',
  'The token is the acquiring client’s clock in milliseconds, which needs no further round trip.',
  'The token is the local system clock of the holder at the grant, which costs no coordination.',
  'The instance deletes the key outright when its work is done; the session need not be named.',
  'On release the worker removes the row; the owner need not be checked, because only the holder gets here.',
  'At the end of its work the worker sets the row’s owner to empty for that lock name.',
  'When done, the job resets the owner column to null.',
  '- PgBouncer stays as it is.\n- On top of the row, each worker takes a session-level advisory lock on the job id, for exactly as long as its connection.',
]

/** What is rejected, compared with, told of others, or no lock that exclusion rests on. */
const SAFE: readonly string[] = [
  '- PgBouncer stays as it is.\n- Each worker takes a session-level advisory lock over a direct connection.',
  '- PgBouncer runs in session mode.\n- Each worker takes a session-level advisory lock on the job id.',
  '- PgBouncer stays as it is.\n- No worker takes a session-level advisory lock.',
  '- PgBouncer serves the reports.\n\n## Locks\n\n- Each worker takes a session-level advisory lock on the job id.',
  'The worker confirms by a strongly consistent GetItem that its owner id is in the item, not by one at default consistency.',
  'A GetItem at default consistency fills the dashboard of owners only.',
  'Waiters poll the read-only port as a hint, and a conditional update on the primary decides who owns the lock.',
  'The TTL attribute lets DynamoDB remove items of ended locks, for hygiene; a condition on the lease decides that a lock is free.',
  'The bucket has no lifecycle rule that deletes lock objects.',
  'A TTL that deletes lock items is not used, as the table deletes them late.',
  'The token is the row’s fence column; a version-4 UUID tells attempts apart.',
  'The token is never the clock of the client, although that needs no further round trip.',
  'The release deletes the key in a transaction that compares the session; the key need not be read before.',
  'The release sets the owner to empty where owner and fence are still its own.',
  'The release sets the owner to null and keeps the fence, under the same condition.',
  'No holder resumes after a pause without checking its lease first.',
  'The fencing token keeps two holders apart, so NTP is not needed.',
  'A primary that acknowledges with w:1 and is then isolated rolls these writes back when it rejoins.',
  'Session-level advisory locks look attractive, but behind transaction pooling they stick to a server connection that the next client may receive.',
  '以前的系统在分区时两侧都继续发锁,结果出现重复扣款,现已废弃。',
  'The token is the key’s create revision; the UUID only identifies the owner.',
  'A member that is cut off keeps its lock state and stops serving lock requests.',
  'If renewal fails, the holder continues only until its local deadline.',
  'Dashboards read the owner from a follower.',
  'The client reads the row and updates it on the condition that it is still free.',
  'DynamoDB TTL purges records of locks that ended days ago.',
  'The ephemeral node goes when its session expires, not when the client disconnects.',
  'Release deletes the key only if the owner matches.',
  '`Txn` with compare on `create_revision == 0` is used rather than get-then-put: a read that finds the key absent decides nothing.',
  'A conditional put writes the item if it is absent.',
  'The client reads the row and, if it is free, writes it by a conditional update on the version that it read.',
  'A paused holder wakes up with an expired lease, and its writes are rejected by the fencing token.',
  'The token is not derived from clocks, UUIDs or lease IDs, since none of those is ordered.',
  'A lease ID is random and must not be used as a fencing token.',
  'The commit timestamp of TrueTime serves as the fencing token.',
  'A waiter that waits longer than 30 s gives up with a retriable error.',
  'We deliberately do not degrade to single-node operation; operators may run force-new-cluster only after all old members were destroyed.',
  'Advisory locks through PgBouncer in transaction mode break unnoticed.',
  'DynamoDB TTL deletes old audit records only; expiry of a lock is decided by the condition.',
  'LOCAL_SERIAL is not used: locks are taken from two data centers.',
  'Redlock is acceptable for cache warm-up only, never for this workload.',
  'The resource rejects writes whose token is lower than the highest that it has seen.',
  'If the transaction succeeds, the client holds the lock.',
  'Do not use Redlock; it has no fencing token.',
  'Redlock is not used, because its safety depends on clocks.',
  'Redis SETNX and Redlock are avoided.',
  'Rather than Redlock, etcd transactions are used to acquire the lock.',
  'We use etcd instead of Redlock.',
  'Using etcd rather than Redis SETNX ensures safety.',
  'Redlock would require bounded clock drift.',
  'Unlike Redlock, the etcd revision gives a fencing token.',
  'Redlock: five round trips, clock assumptions, no fencing token.',
  'Redis is used for caching, with SETNX to prevent stampedes of the cache.',
  'Use Redis pub/sub only as a wake-up hint; ownership is decided in etcd.',
  'Redis is used as a rate limiter in front of the lock service.',
  'Redlock cannot provide mutual exclusion.',
  'Using Redlock, which lacks fencing tokens, is prohibited.',
  'Lock state is asynchronously replicated to the DR region for manual failover only, with the epoch raised.',
  'Asynchronous replication is not used for grants.',
  'The minority partition stops granting locks.',
  'The minority partition cannot grant locks.',
  'An isolated member never continues to grant locks.',
  'If quorum is lost, there is no fallback to local locks.',
  'The client does not fall back to local locking when etcd is unreachable.',
  'Never degrade to single-node mode.',
  'Reads that decide ownership are linearizable; serializable reads are for dashboards only.',
  'Stale reads must never be used to check lock ownership.',
  'It reads its row by a consistent (non-stale) read to verify lock ownership.',
  'Lease validity is determined by the monotonic clock of the holder.',
  'Wall clocks are not compared to decide lease expiry.',
  'The system clock is used to stamp audit logs of leases.',
  'Last-writer-wins replication would silently drop a lock grant.',
  'Operators may force-release a lock after the old holder is verified dead, and the fencing token is raised.',
  'Unclean leader election stays disabled.',
  'Global tables in MRSC mode hold the locks with conditional writes.',
  'DynamoDB global tables with conditional writes allow two regions to grant the same lock.',
  'Observers serve reads only and do not help to maintain quorum.',
  'Both regions continue to grant locks for their own keys.',
  'The existing Redis Sentinel stays in place for the cache.',
  'Falling back to Redis locks is forbidden.',
  'Client SDK falls back to polling the lock key when the watch breaks.',
  'Any design that relies on Redlock is rejected.',
  'Why not Redlock: it relies on clocks.',
  'Migrate from Redlock to etcd over two weeks.',
  'The team today uses Redlock; it is retired.',
  'A holder of the lock switches to read-only mode locally when isolated.',
  'Workers that lose etcd fall back to local queues.',
  'Consul serves default reads, and stale mode is disabled for lock keys.',
  '## Negative Constraints\n\n- **Redlock**: uses clocks.\n- Use of Redis SETNX for locks.',
  'Redlock provides mutual exclusion only under bounded clock drift.',
  'Redlock ensures a majority of masters, but its safety depends on clocks.',
  'Alternatively, Redlock is used by some teams.',
  'CockroachDB uses GLOBAL tables for locks with a lease.',
  'Use serializable isolation to verify lock ownership in CockroachDB.',
  '## What to avoid\n\n- Use Redlock instead of a CP store.',
  'If Redis were the only store, Redlock is used.',
  "## Design Rationale\n\n- Redlock's guarantees hinge on synchronized clocks, so it was ruled out.",
  '## Design Rationale\n\n- **Why etcd over Redlock**: etcd yields an ordered revision.',
  '## Comparison\n\n| Option | Verdict |\n|---|---|\n| Redlock | rejected |\n| etcd | chosen |',
  'etcd was selected over Redis/Redlock because grants need consensus.',
  'Teams that use Redlock today must move their keys within a quarter.',
  'Redis with Redlock is explicitly out of scope.',
  'Neither Redis SETNX nor Redlock meets the demand.',
  'No lock is taken with SETNX.',
  'The use of Redlock is prohibited by policy.',
  'Using Redlock here would put safety on clocks.',
  'Redlock is the classic example of a lock that depends on timing.',
  'A design based on Redlock loses locks on a clock step.',
  'Systems built on Redlock need bounded pauses.',
  'Locks acquired through Redlock have no fencing token, so this design rejects it.',
  'The design does not rely on Redlock, SETNX or any other lock on an asynchronous replica.',
  'Do not use Redis for locks.',
  'Redis is only a cache here; locks live in etcd.',
  'Use Redis for caching lock metadata, with no authority.',
  'Existing Redis Sentinel deployments stay for session data.',
  'Asynchronous replication is used for the lock audit trail.',
  'The standby region receives an asynchronous copy of lock state for disaster recovery, activated by an operator after the epoch was raised.',
  'Because replication is asynchronous, a failover to the second region may lose lock grants.',
  'Eventual consistency is unacceptable for lock grants.',
  'Eventually consistent reads are used for dashboards of lock state.',
  'DynamoDB global tables are not used for locks, as conditional writes are evaluated per region.',
  'Conditional writes on a global table in MREC mode let two regions win.',
  'The lock table is a single-region DynamoDB table; global tables are avoided.',
  'Cassandra lock rows are written with lightweight transactions at SERIAL; plain QUORUM writes are forbidden.',
  'Observers extend reads to the third site and hold no vote, so quorum does not depend on them.',
  'To maintain quorum, two voters stand in each of the large zones; observers are added for reads.',
  'Wall-clock time is recorded in the audit log only.',
  'The client never compares wall-clock time with the lease expiry.',
  "Lease expiry is decided by the leader's monotonic clock.",
  'NTP keeps the clocks of the hosts within 50 ms, for logs.',
  'Leases are measured with a monotonic clock, not with the system clock.',
  'Last-writer-wins stores are excluded as lock stores.',
  'Conflicting grants cannot arise, so no last-writer-wins merge is needed.',
  'On loss of quorum, clients fail closed; they do not fall back to local locks.',
  'When etcd is unreachable, the worker stops and does not switch to in-memory locking.',
  'There is no degraded mode with local locks.',
  'The isolated minority stops issuing locks after the lease.',
  'A partitioned node cannot continue to grant locks, because it has no majority.',
  'Isolated clients keep working on local data until their deadline and acquire no locks.',
  'In the minority, existing holders keep their lock until the local deadline.',
  'Both regions can acquire locks, through the same quorum.',
  'Both sites keep serving reads during a partition.',
  'Operators may break a lock after they have verified that its holder is dead; the token is raised.',
  'Unclean leader election is disabled.',
  '`--force-new-cluster` is run by two operators only, never automatically.',
  'Never run `--force-new-cluster` automatically.',
  'Linearizable reads decide ownership; stale reads are for monitoring.',
  'Read replicas are never consulted for lock ownership.',
  'Ownership is checked with a linearizable read and not with serializable reads.',
  'Lock ownership is confirmed by a conditional write, since stale reads may answer with a former holder.',
  'Two sites alone cannot offer automatic failover with an even split.',
  'Four nodes split evenly over two sites with automatic failover would need a witness.',
  'The application caches lock state locally for display.',
  'A local mutex in each process bounds contention to one contender per pod, and the distributed lock decides.',
  'In-process locks reduce the contention before etcd is asked.',
  'Waiters fall back from watches to polling, and from polling to a local queue.',
  'Failing over to a standby reader is transparent for lock checks that are linearizable.',
  'If a client supports Redlock only, it is refused.',
  'Use `SET ... NX` semantics only where duplicates are harmless.',
  'Locks are granted by a compare-and-set (the equivalent of SETNX, but replicated by Raft).',
  'MySQL `GET_LOCK()` and Redis `SETNX` are both local to one server and are not used.',
  'The migration replaces SETNX locks by leases in etcd.',
  'Legacy services that acquire locks with SETNX are blocked at the gateway.',
  'Redis SETNX gives no ordering; an etcd revision does.',
  'Redlock provides no fencing token, and Redis Sentinel provides no consistent failover of locks.',
  'Sentinel provides failover without the guarantee that a lock survives.',
  'Redis Sentinel promotes replicas that lag, so locks vanish.',
  'Should a region fail, locks homed there stop; they are not granted locally elsewhere.',
  'The contender reads the row from the local replica and then claims it by a conditional update on the primary.',
  'A local follower shows the dashboard who owns a crane.',
  'Failover is automatic, but only to the synchronous standby; asynchronous replicas are left out.',
  'The asynchronous standby in the third region is promoted by an operator after the old primary is off.',
  'If etcd does not answer, no job goes on without a lock.',
  'Requests that time out are treated as not granted.',
  'The client never fails open.',
  'Without a lock the job does not start; it waits until etcd answers.',
  'The job may read without a lock while etcd is down, as reads are harmless and read-only.',
  'Active-active Redis would let both regions grant the same lock, so it is ruled out.',
  'Each region keeps granting the locks that are homed there during a partition.',
  'The isolated zone grants nothing.',
  'The timestamp of the grant is written in UTC for the audit.',
  'A waiter measures the unchanged counter on its own monotonic clock, not the wall clock.',
  'Expiry is decided by the clock of the database, which compares the timestamp with its current time.',
  'The remaining site takes over with the majority of votes once the link to the other is lost.',
  '`synchronous_commit` stays on for the lock table and is off for the statistics.',
  'A renewal that was applied although its answer was lost is treated as renewed only after a linearizable read.',
  'Two voters stand in hall A, two in hall B and one in the gate, so that whichever hall survives has a majority.',
  'A lock request that is unanswered is assumed to be granted or not: the client reads the key to find out.',
  'Idle workers continue without a lock after a timeout, since only holders write.',
  'When the lease is lost the worker stops, and its successor starts without the lock of the former one.',
  'After a failover the primary is a synchronous standby, and the async replicas follow it automatically.',
  'Pods run regardless of the zone they are in; a lost zone does not matter for locks.',
  'Antwortet etcd nicht, arbeitet niemand ohne Sperre weiter.',
  'Si la red se parte, ningún centro sin mayoría sigue concediendo bloqueos.',
  '异步副本不会自动提升,主库故障时停止发锁。',
  'Metrics of Redlock deployments in other teams are not part of this design.',
  'The existing Redis stays for sessions, and Redlock is not used on it.',
  'Redis holds statistics: the lock service uses Redis for reporting, not as the lock.',
  'If the lease were judged by the system clock of a client, a step would let two workers in.',
  'If the counter is unchanged on its own monotonic clock for a whole lease, the waiter takes over by a conditional write.',
  'The holder stops once its own clock has passed the deadline of its lease.',
  'The database takes the lock back when `expires_at` is earlier than the server’s clock.',
  'A dashboard shows in red what is older than 60 s by the operator’s clock.',
  'Release deletes the key if its revision is still the one that was granted, never without a comparison.',
  'A plain delete would free the lock of the next holder.',
  'Old audit records are removed without a check by a nightly job.',
  'The operator removes the lock record without further checks after both have confirmed that the holder is dead.',
  'A compare-and-delete script removes the value without touching that of others.',
  'A stale lock is taken over by a conditional PUT on the ETag that was read.',
  'The state is uploaded by a plain PUT into a folder of its own for each token.',
  'Garbage collection pauses shorter than 2 s are harmless, since the lease lasts 15 s.',
  'A pause is harmless for safety: the resource refuses the smaller token.',
  'A worker that was paused resumes where it was only after it has confirmed its lease.',
  'Pauses of a follower do not matter for locks.',
  'A holder whose keepalives get no answer stops at its local deadline.',
  'While renewals go unanswered, the holder continues only until its deadline.',
  'The gateway never accepts a write without a token.',
  'The queue takes jobs from anyone; the lock decides which one runs.',
  'The mirror accepts reads without a token.',
  'The file server takes writes from anyone only with the token of the current holder.',
  'Within the database no fencing token is needed, since the row lock ends with the transaction.',
  'No token is required for reads, as a lease only guards writes.',
  'The token is checked by the client first and then again by the storage.',
  'Access tokens are verified by the client library.',
  'The renewal carries the session id and the fencing token.',
  'The log line of a grant has hostname, timestamp and token.',
  'Each attempt draws a UUID for its retries and receives its token from the store.',
  'The owner’s UUID and its token are compared when the lock is released.',
  '- The replicas are fed asynchronously.\n- An operator promotes one of the replicas after the old primary is off.',
  '- One standby is synchronous, the other is fed asynchronously.\n- Patroni promotes the standby that has the last commit.',
  '- The reporting replica is fed asynchronously.\n- When the primary dies, Patroni promotes a standby within a minute.',
  '- A copy in another region is fed asynchronously for disaster recovery.\n- DNS moves clients to the new leader in seconds.',
  '- A second cluster is kept by `make-mirror` as a backup.\n- The proxy moves clients to the leader that the majority elects.',
  'After the grace period a janitor removes orphaned waiter nodes unconditionally.',
  'Revoking the lease removes the key, whoever watches it.',
  'A delete without a condition is not available to clients: the role lacks the permission.',
  'A paused process carries on where it was, and the resource turns it away.',
  'Garbage collection needs no special treatment in the lock service.',
  'The reconciler is paused during upgrades and goes on where it was.',
  'Session tokens are validated by the client.',
  'Batch jobs take the lock without a fence where their output is keyed by content.',
  'When a renewal fails once, the holder continues and tries again after 1 s.',
  'A missed heartbeat is tolerated: the holder keeps working until 10 s have passed.',
  'Local reads at a replica are used for metrics of the lock owners.',
  'Der Inhaber wird mit einem linearisierbaren Lesezugriff geprüft, nie an einer Lesereplika.',
]

test.each(UNSAFE)('recommends: %s', text => {
  expect(judge(text)).not.toEqual([])
})

test.each(SAFE)('recommends nothing: %s', text => {
  expect(judge(text)).toEqual([])
})

test.each(UNSAFE)('is no matter where duplicates are accepted: %s', text => {
  expect(judge(text, LOOSE)).toEqual([])
})

describe('a heading', () => {
  const under = (heading: string) => judge(`## ${heading}\n\n- **Redlock** is used for the locks.`)

  test.each([
    'Forbidden Lock Stores',
    'Prohibited Setups and Shortcuts',
    'Banned Primitives',
    'Unacceptable Designs',
    'Explicitly Disallowed Technologies',
    'Exclusions and Their Reasons',
    'What Our Design Rules Out',
    'What This Architecture Does Not Rely On',
    'Not Acceptable Here',
    'Non-Starters',
    'Red Lines',
    'Nicht gestattet',
    'Unzulässige Verfahren',
    'Verbote',
    'Ausgeschlossene Speicher',
    'Verworfen',
    'Qué no usar',
    'No permitido',
    '不推荐使用的方案',
  ])('forbids what stands under it: %s', heading => {
    expect(under(heading)).toEqual([])
  })

  test.each([
    'Mutual Exclusion',
    'Rejected Writes',
    'What the Store Rejects',
    'How the Quorum Rules Out Split Brain',
    'What Holders Do When a Renewal Fails',
    'Wechselseitiger Ausschluss',
    'Exclusión mutua',
  ])('forbids nothing: %s', heading => {
    expect(under(heading)).not.toEqual([])
  })
})

describe('Redis', () => {
  const acquires = 'The client acquires the lock with `SET key nonce NX PX 30000`.'

  test('may carry the lock where the rules let it', () => {
    const memoryDb = request('Linearizable, in one region.', 'Amazon MemoryDB in us-east-1, nothing else.')
    expect(memoryDb.candidate?.store.id).toBe('memorydb')
    expect(judge(acquires, memoryDb)).toEqual([])
  })

  test('is told with what is wrong with the way that it is run', () => {
    const sentinel = request(
      'Strict mutual exclusion, linearizable.',
      'Redis 7 with Sentinel, three servers.',
    )
    expect(judge('**Lock store: Redis**.', sentinel)).toEqual([
      expect.stringMatching(/^1: The lock rests on Redis\. Sentinel promotes a replica that is behind/),
    ])
  })

  test('is left alone as one server that syncs every write', () => {
    expect(judge('**Lock store: Redis**, one server with `appendfsync always`.')).toEqual([])
  })
})

describe('without a request', () => {
  const judgeAlone = (text: string) => {
    const draft = readDraft(`${text}\n\n## Notes\n\n- ${REST.en}`, undefined)
    return noUnsafeRecommendation.check(draft).length
  }

  test('the design’s own words tell that exclusion is demanded', () => {
    expect(judgeAlone('- Grants are linearizable.\n- Use Redlock over five masters for the lock.')).toBe(1)
  })

  test('or that it is not', () => {
    expect(judgeAlone('- This is an efficiency lock.\n- Use Redlock over five masters for the lock.')).toBe(0)
    expect(judgeAlone('- Use Redlock over five masters for the lock.')).toBe(0)
  })
})

/** Many times what it takes alone: other tests share the machine. */
const SHORT = 200

test.each([
  ['use', `- ${'use '.repeat(240)}\n`],
  ['rejected', `- ${'not '.repeat(200)}use redlock use redlock.\n`],
  ['one line', 'Use Redis for the lock and use SET key NX PX 30000. '],
  ['a chosen store', '- **Lock store: Redis** holds all the locks of the client in the region.\n'],
  ['a word', 'redlock'],
])('time is linear: %s', (_, part) => {
  const draft = readDraft(`- ${REST.en}\n\n${part.repeat(100_000 / part.length)}`, STRICT)
  expect(fastest(() => noUnsafeRecommendation.check(draft), SHORT)).toBeLessThan(SHORT)
})

test('a title sets nothing aside, and the heading of a section does', () => {
  const advice = '- Use Redlock across five independent Redis masters to acquire the lock.'
  expect(judge(`# Migration Locks, with Trade-offs\n\n${advice}`)).toEqual([expect.stringContaining('3: ')])
  expect(judge(`# Locks\n\n## Alternatives\n\n${advice}`)).toEqual([])
})

test('the further cells of a row are claims, where the table weighs nothing', () => {
  const row = '| Grants | in etcd | Redlock over five nodes is safe for correctness |'
  expect(judge(`| Part | Where | Remark |\n|---|---|---|\n${row}`)).toEqual([expect.stringContaining('3: ')])
  expect(judge(`| Option | Where | Verdict |\n|---|---|---|\n${row}`)).toEqual([])
})
