import { assess } from '../../../src/feasibility/assess.ts'
import { readDraft } from '../../../src/review/draft.ts'
import { leaseArithmetic } from '../../../src/review/rules/lease-arithmetic.ts'
import { designWith } from '../fakes/sections.ts'
import { fastest } from '../fakes/timing.ts'

const STOP = '\n- A holder whose renewal fails gives its lock up.'
const check = (sentence: string) =>
  leaseArithmetic.check(readDraft(designWith({ lease: `## Lease\n\n- ${sentence}${STOP}` }), undefined))

test.each([
  ['Lease TTL 10 s, renewed every 15 s.', 'A renewal every 15 s does not come before the lease of 10 s ends'],
  ['Lease TTL 10 s.\n- Renewal interval: 10 s.', 'A renewal every 10 s does not come before'],
  ['Lease TTL of 30 seconds, renewed every 1 minute.', 'A renewal every 60 s'],
  ['Lease TTL 500 ms, renewed every 2 s.', 'A renewal every 2 s does not come before the lease of 500 ms'],
  [
    'The session has a TTL of 12 s. To keep the leader idle, the client renews it every 16 s.',
    'A renewal every 16 s does not come before the lease of 12 s ends',
  ],
  [
    'The client renews its session every 30 s.\n\n## Settings\n\n| Parameter | Setting |\n|---|---|\n| Session TTL | 20 s |',
    'A renewal every 30 s does not come before the lease of 20 s ends',
  ],
  ['The lease dauert 12 s und wird alle 16 s erneuert.', 'A renewal every 16 s'],
  ['Lease duration 10 s, renewal every 8 s.', 'a single lost one ends the lease'],
  ['Lease duration 10 s, renew deadline 15 s, retry period 2 s.', 'The renew deadline of 15 s is not below'],
  [
    '`leaseDurationSeconds: 15`, renew deadline 20 s.',
    'The renew deadline of 20 s is not below the lease duration of 15 s',
  ],
  ['Lease duration 15 s, renew deadline 10 s, retry period 9 s.', 'The retry period of 9 s and its jitter'],
  [
    'Lease 15 s, renewed every 5 s. The holder stops at 20 s since its last renewal.',
    'The holder stops 20 s after',
  ],
  [
    'Lease 15 s, renewed every 5 s. Local deadline: 18 s on the monotonic clock.',
    'The holder stops 18 s after',
  ],
  ['Lease 10 s, renewed every 3 s. On a failed keepalive the holder self-fences at 12 s.', 'stops at 12 s'],
  ['Lease 10 s, renewed every 3 s. Holder deadline: 12 s.', 'The holder stops at 12 s'],
  ['Lease 30 s, renewed every 10 s. After 8 s without a renewal the holder stops.', 'renews only every 10 s'],
])('%s', (sentence, message) => {
  expect(check(sentence)).toEqual([{ line: expect.any(Number), message: expect.stringContaining(message) }])
})

test.each([
  'Lease TTL 10 s, renewed every 5 s.',
  'Lease 30 s, renewed every 20 s; a failed renewal is retried every second.',
  'Lease duration 15 s, renew deadline 10 s, retry period 2 s.',
  'Session TTL 30 s, heartbeat every 8 s.\n- Lock leases of 5 s are granted by the owner from memory.',
  'The session has a TTL of 12 s. The client renews it every 4 s.',
  'The lease dauert 12 s. Zertifikate werden alle 24 h erneuert.',
  'Lease TTL 15 s, renewed every 5 s; Consul lock-delay 15 s.',
  'Lease TTL 15 s, renewed every 5 s. The holder stops 3 s before the lease ends.',
  'Lease TTL 15 s, renewed every 5 s. A contender takes over 20 s after the last renewal that it saw, and the old one stops.',
  'Batch lease 60 s, interactive lease 10 s; renewal every 15 s for batch.',
  'Lease TTL 500 ms, renewed every 150 ms.',
  'Lease 10 s, renewed every 3 s. A waiter gives up after 30 s.',
  'Lease 10 s, renewed every 3 s. The holder stops at 8 s.',
  'Lease 10 s for locks. Sessions are renewed every 20 s.',
  'User sessions are renewed every 30 s.\n\n## Settings\n\n| Parameter | Setting |\n|---|---|\n| Session TTL | 20 s |',
])('fits, or cannot be told: %s', sentence => {
  expect(check(sentence)).toEqual([])
})

test('a lease that a session was opened with is held against its renewal elsewhere', () => {
  const acquisition =
    '## Lock Acquisition\n\n- The client opens a session backed by one etcd lease (TTL 10 s).'
  const lease = `## Lease Renewal\n\n- TTL: 10 s.\n- Keepalive interval: **10 s**.${STOP}`
  const faults = leaseArithmetic.check(readDraft(designWith({ acquisition, lease }), undefined))
  expect(faults.map(({ message }) => message)).toEqual([
    expect.stringContaining('A renewal every 10 s does not come before the lease of 10 s ends'),
  ])
})

test('a lease that is not renewed has to hold as long as the work', () => {
  const bounded = (hold: string) =>
    leaseArithmetic.check(
      readDraft(
        designWith({ lease: `## Lease\n\n- Lease 10 s; no renewal.${STOP}` }),
        assess({
          scale_requirements: `20 acquisitions per second, held for ${hold}.`,
          consistency_tolerance: 'Linearizable.',
          infrastructure_environment: 'etcd 3.5, three members in one data center.',
        }),
      ),
    )
  expect(bounded('2 s')).toEqual([])
  expect(bounded('30 s')).toEqual([
    {
      line: expect.any(Number),
      message: expect.stringMatching(/^A lease of 10 s that is not renewed .* 30 s/),
    },
  ])
})

test.each([
  '租约 TTL 设为 10 秒,客户端每 12 秒续期一次,以降低负担。',
  '租约时长为 10 秒。\n- 客户端每隔 12 秒发送心跳。',
])('a renewal in Chinese: %s', sentence => {
  const text = `## 租约\n\n- ${sentence}\n- 锁由持有者续期,令牌由资源在每次写入时校验,任何旧令牌都会被拒绝。`
  expect(leaseArithmetic.check(readDraft(text, undefined))).toEqual([
    {
      line: expect.any(Number),
      message: expect.stringContaining('A renewal every 12 s does not come before'),
    },
  ])
  expect(leaseArithmetic.check(readDraft(text.replace('12', '3'), undefined))).toEqual([])
})

const DEMANDS: readonly (readonly [demand: string, seconds: number | undefined])[] = [
  ['After a holder’s crash the lock has to be free again within 15 s.', 15],
  ['If a worker dies, its lock must be released within 20 seconds.', 20],
  ["A dead holder's lock frees itself within 5 s.", 5],
  ['Locks have to be available again within 30 s after a client has crashed.', 30],
  ['When a controller hangs, the lock has to pass to the next within 20 s.', 20],
  ['Nach dem Absturz eines Inhabers muss die Sperre innerhalb von 15 s wieder frei sein.', 15],
  ['Si el titular cae, el bloqueo debe quedar libre en menos de 15 s.', 15],
  ['持有者崩溃后,锁须在 15 秒内重新可用。', 15],
  ['If the primary fails, the standby takes over within 30 s.', undefined],
  ['Ideally a crashed worker’s lock is free within 5 s.', undefined],
  ['Acquire within 5 s.', undefined],
  ['If the process or VM dies, another one answers within 10 s.', undefined],
]

test.each(DEMANDS)('%s', (demand, seconds) => {
  const assessment = assess({
    scale_requirements: '100 locks per second',
    consistency_tolerance: `Linearizable, one holder at a time. ${demand}`,
    infrastructure_environment: 'etcd, 5 members over three zones.',
  })
  const faultsWith = (lease: number, more = '') =>
    leaseArithmetic
      .check(
        readDraft(
          designWith({ lease: `## Lease\n\n- Lease TTL ${lease} s, renewed every 1 s.${more}${STOP}` }),
          assessment,
        ),
      )
      .map(({ message }) => message)
  const late = seconds === undefined ? [] : [expect.stringContaining(`free within ${seconds} s`)]
  expect(faultsWith(90)).toEqual(late)
  expect(faultsWith(seconds ?? 5)).toEqual([])
  expect(faultsWith(90, '\n- A supervisor revokes the lease of a worker that has crashed.')).toEqual([])
})

test('what is to be avoided is no decision', () => {
  const avoided =
    '## What to Avoid\n\n- **A lease of 10 s that is renewed every 10 s**: one lost packet ends it.'
  expect(leaseArithmetic.check(readDraft(designWith({ avoided }), undefined))).toEqual([])
})

test.each(['lease 15 s ', 'self-fence a b c d 15 s since a b ', 'lease duration '])(
  'time is linear: %s',
  words => {
    const draft = readDraft(designWith({ lease: words.repeat(100_000 / words.length) }), undefined)
    expect(fastest(() => leaseArithmetic.check(draft), 100)).toBeLessThan(100)
  },
)

test('a session that Consul refuses is told, and one that another store takes is not', () => {
  const faults = (store: string) =>
    leaseArithmetic.check(
      readDraft(
        designWith({
          overview: `## Overview\n\n**Lock authority: the existing ${store} cluster (Raft)**, five voters.`,
          lease: `## Lease\n\n- The session TTL is 2 s, renewed every 600 ms.${STOP}`,
        }),
        undefined,
      ),
    )
  const message = expect.stringContaining('Consul refuses a session whose TTL is under 10 s')
  expect(faults('Consul')).toEqual([expect.objectContaining({ message })])
  expect(faults('etcd')).toEqual([])
})

test('a takeover that a remark of a table promises is held against the lease', () => {
  const row = '| Lease TTL | 60 s | a crashed worker is replaced within 20 s |'
  const lease = `## Lease\n\n| Setting | Value | Remark |\n|---|---|---|\n${row}\n| Renewal | 20 s | |${STOP}`
  expect(leaseArithmetic.check(readDraft(designWith({ lease }), undefined))).toEqual([
    expect.objectContaining({
      message: expect.stringContaining('A holder that died is replaced when its lease'),
    }),
  ])
})
