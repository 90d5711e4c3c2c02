import { assess } from '../../../src/feasibility/assess.ts'
import { readDraft } from '../../../src/review/draft.ts'
import { leaseRenewed } from '../../../src/review/rules/lease-renewed.ts'
import { CHINESE, designWith, GERMAN, PORTUGUESE, SPANISH } from '../fakes/sections.ts'
import { fastest } from '../fakes/timing.ts'

const check = (text: string, assessment?: ReturnType<typeof assess>) =>
  leaseRenewed.check(readDraft(text, assessment))
/** Without a word on sessions. */
const acquisition =
  '## Lock Acquisition Workflow\n\n- The client creates the lock record in **one atomic step** that succeeds only if there is none.\n- The holder deletes it when its work is done.'

test.each([
  '- Clients renew it every 5 s.\n- If a client fails to renew its lease, the lock is automatically released.',
  '- Heartbeats every 5 s.\n- If a heartbeat is missed, the lease expires and another client can acquire the lock.',
  '- Renewal is attempted at half of it; failed renewals are retried with exponential backoff.',
  '- Clients send keepalives every 5 s.\n- On failure the session is terminated by etcd and the key is deleted.',
  '- Clients renew it every 5 s.\n- If the lease is not renewed in time, the lock manager considers the client dead and frees the lock for the next waiter.',
  '- It is renewed every 5 s.\n- If heartbeats stop, the lease expires.\n- If a client crashes or terminates, its lock is freed after the TTL.',
  '- It is renewed every 5 s.\n- When a client stops renewing, the lease manager revokes the lease and hands the lock to the next in the queue.',
  '- **Heartbeats**: every 5 s. A client that fails to renew is considered failed, and the lock is released.',
  '- Clients renew at half of the TTL.\n- The system frees the lock of a failed client.',
  '- Use heartbeats (every 5 s).\n- In case of client failure the lease times out, so there is no deadlock.',
  '- The TTL is chosen to balance quick recovery and tolerance of GC pauses.\n- Renewals happen every third of the TTL.',
  '- A background thread renews; the lock server drops the lock when three heartbeats are missed.',
  '- **Graceful expiry**: expired leases are cleaned up automatically by etcd.\n- Renew every 5 s.',
  '- Leases are renewed every 5 s.\n- If renewal fails due to network issues, the client retries until the lease expires.',
])('what the holder does is not said: %s', lease => {
  const faults = check(designWith({ lease: `## Lease Renewal Strategy\n\n- TTL 15 s.\n${lease}` }))
  expect(faults).toEqual([{ line: 11, message: expect.stringContaining('what the holder does') }])
})

test('a stop of the store is none of the holder', () => {
  const lease = '## Lease Renewal Strategy\n\n- TTL 15 s, renewed every 5 s.'
  const partition =
    '## Partition Tolerance\n\n- Nodes in the minority partition stop processing lock requests.\n- The Raft leader steps down if it cannot reach a quorum.'
  expect(check(designWith({ lease, partition }))).toHaveLength(1)
})

test.each([
  '- If renewal fails the client must immediately halt critical-section execution.',
  '- On renewal failure, treat the lock as lost.',
  '- A missed renewal triggers self-fencing.',
  '- Lease loss is fatal: the process exits.',
  '- Clients unable to renew must cease operations within the grace period.',
  '- If two consecutive renewals fail, the holder enters a read-only mode.',
  '- Failure to renew → client voluntarily drops leadership.',
  '- The watchdog terminates the process when the lease can no longer be confirmed.',
  '- Work is suspended as soon as a heartbeat is missed and resumed only after the session is confirmed.',
  '- When the local deadline passes, no more writes are issued.',
  '- Non-renewed holders step down.',
  '- If the lease cannot be renewed, the transaction is rolled back.',
  '- The holder must verify lease validity before each write.',
  '- The client SDK cancels the context of the critical section when the keepalive channel closes.',
  '- A renewal error raises LockLost to the caller, which unwinds.',
  '- Renewal failures lead to immediate termination of the critical section.',
  '- Should renewal fail, the job is paused and its side effects are withheld.',
  '- Graceful abort on missed heartbeat.',
  '- In case of failure the node self-isolates.',
  '- Holders that miss two refreshes consider themselves evicted.',
  '- Without a refresh the worker goes passive.',
  '- A failed refresh ends the critical section.',
  '- Misses its second beat → the worker bails out.',
  '- Should the lease slip away, nothing more leaves the outbox.',
  '- Whoever cannot renew hands the job back to the queue.',
  '- When in doubt about its lease the worker sits on its hands.',
  '- The lease may be lost. Then the pod crashes on purpose.',
  '- Renewal is part of each write: no renewal, no write.',
  '- Upon expiry, clients must cease operations immediately.',
  '- It is not renewed at all: no renewal is needed for work that is bounded to 5 s.',
])('what the holder does, in other words: %s', lease => {
  expect(check(designWith({ lease: `## Lease\n\n- TTL 15 s, refreshed every 5 s.\n${lease}` }))).toEqual([])
})

test.each([
  '- **The lock does not expire**: an operator frees it after the holder is verified dead.',
  '- The row lock lives as long as its transaction; there is nothing to renew.',
  '- No lease: the object itself is the lock, and requests to it run one at a time.',
  '- The lock is the transaction. It ends with it.',
  '- Advisory lock, tied to the database session: a dropped connection releases it.',
  '- Locks are persistent and freed by hand.',
])('no lease, on purpose: %s', lease => {
  expect(check(designWith({ acquisition, lease: `## Lifetime\n\n${lease}` }))).toEqual([])
})

test('what is missing is named', () => {
  const [none] = check(designWith({ acquisition, lease: '' }))
  expect(none?.message).toMatch(/^The design has no lease/)
  const [unrenewed] = check(designWith({ lease: '## Lifetime\n\n- Each lock has a TTL of 30 s.' }))
  expect(unrenewed?.message).toMatch(/does not say how it is renewed/)
})

test.each([
  [GERMAN, '- Wird sie nicht verlängert, läuft sie ab und der nächste Worker kommt zum Zug.', 1],
  [GERMAN, '- Verliert der Worker die Lease, friert er die Verarbeitung ein.', 0],
  [GERMAN, '- Bleibt die Bestätigung aus, legt der Prozess die Arbeit nieder.', 0],
  [SPANISH, '- Si no se renueva, expira y otro cliente puede obtener la clave.', 1],
  [SPANISH, '- Si pierde el lease, el worker congela el procesamiento.', 0],
  [SPANISH, '- Ante un fallo de renovación se descarta el trabajo en curso.', 0],
  [CHINESE, '- 未续约时租约到期,其他客户端可以获取锁。', 1],
  [CHINESE, '- 续约失败时,持有者冻结所有写操作。', 0],
  [CHINESE, '- 会话丢失后进程直接崩溃重启。', 0],
])('in other languages', (language, sentence, faults) => {
  const own = language.lease?.split(/[;；]/)[0] ?? ''
  expect(check(designWith({ ...language, lease: `${own}.\n${sentence}` }))).toHaveLength(faults)
})

test('a lock that saves work needs an end, and no renewal', () => {
  const assessment = assess({
    scale_requirements: '10 locks per second',
    consistency_tolerance: 'Best effort. A duplicate is fine, the lock only saves work.',
    infrastructure_environment: 'One Redis primary',
  })
  expect(check(designWith({ lease: '## Lease\n\n- TTL 300 s.' }), assessment)).toEqual([])
  expect(check(designWith({ acquisition, lease: '' }), assessment)).toHaveLength(1)
})

test('what cannot be read is left alone', () => {
  expect(check(PORTUGUESE)).toEqual([])
  expect(check(designWith({ lease: 'A TTL. '.repeat(20_000) }))).toEqual([])
})

test.each(['renew lease not ', 'lease stops. ', 'self-fence-', 'holder if client who '])(
  'time is linear: %s',
  words => {
    const draft = readDraft(designWith({ lease: words.repeat(58_000 / words.length) }), undefined)
    expect(fastest(() => leaseRenewed.check(draft), 100)).toBeLessThan(100)
  },
)
