import { assess } from '../../../src/feasibility/assess.ts'
import { readDraft } from '../../../src/review/draft.ts'
import { noUnsafeRecommendation } from '../../../src/review/rules/no-unsafe-recommendation.ts'

/** Enough words for the text's language to be known. */
const REST = {
  en: 'The lock is kept in etcd, the lease is renewed by the holder, and the number is checked with each of the writes that are made for it and is not lost.',
  de: 'Die Lease wird von dem Inhaber verlängert, und die Nummer wird mit der Buchung geprüft, die nicht ohne die Nummer ist, und das ist gut.',
  es: 'El lease se renueva por el titular con la fila, y el número se comprueba en la escritura para que no pase una de las viejas, del titular y de los demás.',
  zh: '锁保存在存储中,租约由持有者续期,编号由资源在每次写入时校验,任何旧编号都会被拒绝。',
}

const STRICT = assess({
  scale_requirements: '200 lock requests per second',
  consistency_tolerance: 'Strict mutual exclusion, linearizable.',
  infrastructure_environment: 'Five servers in three data centers.',
})

function judge(text: string, language: keyof typeof REST = languageOf(text)): readonly string[] {
  const item = /^[#|-]/.test(text) ? text : `- ${text}`
  const draft = readDraft(`${item}\n\n## Notes\n\n- ${REST[language]}`, STRICT)
  return noUnsafeRecommendation.check(draft).map(({ line, message }) => `${line}: ${message}`)
}

function languageOf(text: string): keyof typeof REST {
  if (/[\u4e00-\u9fff]/.test(text)) return 'zh'
  if (/(?<![a-z])(?:das|die|der|auf)(?![a-z])/i.test(text)) return 'de'
  return /(?<![a-z])(?:el|la|los)(?![a-z])/i.test(text) ? 'es' : 'en'
}

interface Wordings {
  /** What all the messages begin with. */
  readonly message: string
  readonly unsafe: readonly string[]
  /** What is rejected, harmless, or of something else. */
  readonly safe: readonly string[]
}

const WORDINGS: Readonly<Record<string, Wordings>> = {
  'an event that is taken for the grant': {
    message: 'A notification is taken for the grant',
    unsafe: [
      'The arrival of the predecessor’s delete event is the grant, which saves a read per handoff.',
      'A waiter treats the deletion event of the node before it as the grant and starts.',
      'The waiter enters its critical section directly from the watch callback.',
      'As soon as the watch event arrives, the waiter owns the lock.',
      'The notification counts as ownership for the waiter, without any further read.',
      'Waiters start their work immediately on the watch notification, so that handover takes one message.',
      'Das Lösch-Ereignis gilt als Zuteilung, der Wartende beginnt sofort.',
      'El evento de borrado equivale a la concesión del bloqueo.',
      '收到删除事件后,等待者立即进入临界区。',
      '监听回调即视为获得锁,以节省一次读取。',
    ],
    safe: [
      'The watch event is not the grant: the waiter lists the children again.',
      'The delete event is only a hint; ownership is decided by a linearizable read.',
      'On the watch event the waiter re-reads its own key and checks that it is the lowest.',
      'After the notification the waiter tries the conditional create at once.',
      'The watch callback wakes the waiter, which then reads the lock linearizably.',
      'A waiter never enters its critical section straight from the watch callback.',
      '收到删除事件后必须重新读取确认,事件本身并不代表所有权。',
      '监听回调触发后,等待者重新列出子节点。',
    ],
  },
  'a live holder that is removed': {
    message: 'Whoever has waited long enough',
    unsafe: [
      'A waiter that has not got the lock after 400 ms removes the key of the holder and takes its place.',
      'If a device stays locked for longer than 500 ms, the supervisor closes the holder’s session and hands the lock to the next in line.',
      'After 30 seconds of waiting, a client deletes the current owner’s entry and creates its own key.',
      'When a hold exceeds three times the usual duration, a watchdog kills the holder’s session and grants the lock to the first waiter.',
      'Waiters that have waited for more than 10 s revoke the owner’s lease and take over.',
      '等待超过 5 秒的客户端删除持有者的键并取而代之。',
    ],
    safe: [
      'A waiter that has waited for more than 10 s gives up with an error and removes its own entry.',
      'An operator who finds a lock held for more than 10 min revokes the lease, after the holder is confirmed dead, and hands the lock on.',
      'A lock whose lease expired more than 5 s ago is taken over by a conditional update.',
      'No waiter removes the key of a live holder after 400 ms and takes its place.',
      'A hold that is longer than 10 s raises an alert; the lock stays with its holder.',
      'A waiter never deletes the key of the holder, however long it has waited.',
      '等待超过 5 秒的客户端返回错误并删除自己的排队键,由操作员处理。',
    ],
  },
  'a second authority': {
    message: 'While the store does not answer, locks are taken in a second one',
    unsafe: [
      'For that time the lock client switches to ElastiCache and takes the lock there with a set-if-absent.',
      'While etcd is unreachable, clients turn to the shared Redis and acquire the lock there.',
      'If ZooKeeper does not answer for 3 s, the library diverts to Memcached for locking until the ensemble is back.',
      'During an outage of the ensemble locks are taken in Redis, and returned to it afterwards.',
      'When Consul has no leader, the service resorts to PostgreSQL advisory locks.',
      'Während etcd nicht erreichbar ist, wechselt der Client auf Redis und nimmt die Sperren dort.',
      'Cuando etcd no responde, el cliente recurre a Redis y toma los bloqueos en él.',
      'etcd 不可用期间,客户端切换到 Redis 加锁,恢复后再切回。',
    ],
    safe: [
      'While etcd is unreachable, acquisitions fail; clients do not fall back to Redis.',
      'There is no second authority: when etcd is down, nobody switches to Redis and takes a lock there.',
      'Locks stop while etcd is down, so that no client falls back to Redis and takes its lock there.',
      'When the primary fails, the client switches to the new ElastiCache primary and repeats its lock read.',
      'While etcd is down, lock metadata is shown from the Redis cache.',
      'Rate limiting moves to Redis when the lock service is overloaded.',
      'etcd 不可用时停止发锁,不切换到 Redis。',
    ],
  },
  'a copy that lags by its kind, and takes over': {
    message: 'A copy that is behind takes over by itself',
    unsafe: [
      'An automated ClusterSet failover makes eu-west-1 primary after two minutes, and lock traffic goes on there.',
      'If eu-west-1 does not answer for five minutes, the replica in eu-central-1 is promoted by the health check’s automation and claiming carries on there.',
      'The Aurora Global Database secondary is promoted automatically, and no grant is lost.',
      'A Lambda function promotes the cross-region replica, after which locking continues in the second region.',
      'With xCluster replication the other universe takes over by itself when the first is lost; locks remain available.',
      'Data Guard in maximum performance mode fails over automatically through the observer, and nothing is lost.',
      'The auto-failover group moves the geo-replica to primary on its own, and leases continue without interruption.',
    ],
    safe: [
      'The Aurora Global Database secondary is promoted by an operator only, after the epoch was raised, and locking continues there.',
      'ClusterSet failover is asynchronous and never automatic: locking stops until people have decided.',
      'The cross-region replica lags and is not promoted automatically; it serves reports while locking stops.',
      'Data Guard in maximum availability mode ships synchronously and fails over automatically; nothing is lost.',
      'Spanner has a replica in another region and elects a leader automatically; locks remain available.',
      'Promoting the geo-replica automatically loses grants that it lacks, so locking would continue with two holders.',
    ],
  },
  'work without a connection': {
    message: 'The holder goes on although its lease may have ended',
    unsafe: [
      'In the Disconnected state the client works on, since the znode is kept for 8 s.',
      'While it is suspended, the holder continues its work, as the session is likely to come back.',
      'On a SUSPENDED event the leader carries on, because the session outlives short network faults.',
      'During a connection loss the worker finishes its batch under the lock that it had.',
      '连接断开期间,持有者仍继续执行写入,会话恢复后再续期。',
    ],
    safe: [
      'In the Disconnected state the client stops all work under the lock.',
      'While it is disconnected, the holder continues only until its local deadline.',
      'On SUSPENDED the leader suspends its writes until the session is confirmed.',
      'A client that is disconnected continues to wait for the session to come back.',
      'A holder in the Disconnected state never goes on with its writes.',
      '连接断开期间,持有者停止写入,直到会话恢复。',
    ],
  },
  'a pause without a look at the lease': {
    message: 'After a pause the holder goes on',
    unsafe: [
      'On waking it compares its own clock with its last renewal and finishes the queued writes without reading the Lease again.',
      'After a pause the worker writes the rest of its batch without checking the lease.',
      'A leader that was suspended resumes and writes what it had prepared without asking the store whether it still leads.',
      'Upon resuming from a VM freeze the job carries on without re-reading its lock record.',
    ],
    safe: [
      'After a pause the worker does not continue its batch without checking the lease.',
      'On waking the holder confirms its lease at the store and then finishes the writes.',
      'A worker that woke up continues without reading the lease, and the resource rejects its smaller token.',
      'No holder resumes after a pause without checking its lease first.',
    ],
  },
  'a repeated write without its guard': {
    message: 'An unanswered or refused write is repeated',
    unsafe: [
      'If such a transaction times out, the service repeats the contract update as a plain write without owner and fence.',
      'A write that times out is retried without the token, since it was checked the first time.',
      'On a conflict the update is re-issued unconditionally, so that the result is not lost.',
      'Should a state PUT fail with 412, the pipeline reads the current ETag and repeats the PUT with that one.',
      'After a refused upload the worker fetches the latest generation and writes the results again under that.',
      'Retries of a failed write omit the fence to save a lookup.',
    ],
    safe: [
      'A write that times out is retried under the same token and condition.',
      'No write is ever repeated without its fence.',
      'Reads are retried without a token.',
      'After a 412 the worker reads the current ETag, verifies that it still holds the lock, and repeats the PUT with that one.',
      'On a conflict the contender reads the current version and retries the acquisition with it.',
      'A repeated write without the token is refused by the gateway.',
    ],
  },
  'a token that stays behind': {
    message: 'The token is recorded, and what is sent',
    unsafe: [
      'The fence is logged with each device call; the calls themselves go out without a sequence number, as the group has excluded others.',
      'Commands are sent without a token, because the lock already excludes other holders.',
      'The token is kept in the audit trail, and requests carry no token.',
    ],
    safe: [
      'Commands that are sent without a token are refused, because the gateway checks it.',
      'No command goes out without a token, since the gateway checks it.',
      'Health requests carry no token, as they change nothing.',
      'Read requests are sent without a token because they change nothing.',
    ],
  },
  'no lock-delay': {
    message: 'Without the lock-delay',
    unsafe: [
      'The lock-delay is set to 0 s for fast handover.',
      'Sessions are created with LockDelay: 0s, so that the next one does not wait.',
      '| Parameter | Setting |\n|---|---|\n| Session TTL | 20 s |\n| Lock-delay | 0 s, so that a line changes hands without idle time |\n',
      'We disable the lock-delay of Consul, since it only costs time.',
      'Sessions use zero lock-delay.',
      'Die Lock-Delay auf 0 Sekunden zu setzen, beschleunigt die Übergabe.',
    ],
    safe: [
      'The lock-delay stays at 15 s and is never set to 0.',
      'A lock-delay of 0.5 s would be too short; it is 15 s.',
      'A lock-delay of 0 s would let the next holder start too early.',
      'Lock-delay is 0 s, since every write carries a fencing token that the gateway checks.',
      'Do not set the lock-delay to zero.',
    ],
  },
  'clocks that are to keep two holders apart': {
    message: 'Synchronised clocks are taken',
    unsafe: [
      'All runners are synchronised by the Amazon Time Sync Service to within a millisecond, so this never hits a live holder.',
      'NTP keeps the hosts within 5 ms, which rules out two holders.',
      'Because all clocks are synchronised by PTP, leases of two workers can never overlap: chrony makes sure of it, so they cannot overlap.',
      'The clocks are synchronised by chrony, so two holders are impossible.',
      '所有节点均由 NTP 校时,持有者不可能与他人重叠。',
      '时钟已同步,因此日常写入可省去令牌比较。',
    ],
    safe: [
      'NTP keeps the hosts within 5 ms, which does not rule out two holders.',
      'Clocks are synchronised by NTP for the logs; safety never rests on them.',
      'However well NTP keeps the clocks, a paused holder can overlap with the next one.',
      'The fencing token keeps two holders apart, so NTP is not needed.',
      'TrueTime bounds the uncertainty of synchronised clocks, so two holders cannot overlap.',
      'NTP 校时仅用于日志,并不能避免两个持有者。',
      '即使 NTP 校时准确,也无法避免两个持有者重叠。',
    ],
  },
}

const cases = (kind: 'unsafe' | 'safe') =>
  Object.entries(WORDINGS).flatMap(([name, wordings]) =>
    wordings[kind].map(text => [name, text, wordings.message] as const),
  )

test.each(cases('unsafe'))('finds %s: %s', (_, text, message) => {
  expect(judge(text)).toEqual([expect.stringContaining(`: ${message}`)])
})

test.each(cases('safe'))('leaves alone what is no case of %s: %s', (_, text) => {
  expect(judge(text)).toEqual([])
})
