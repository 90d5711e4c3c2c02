import { readDraft } from '../../../src/review/draft.ts'
import { negativeConstraintsStated } from '../../../src/review/rules/negative-constraints-stated.ts'
import { CHINESE, designWith, GERMAN, PORTUGUESE, SPANISH } from '../fakes/sections.ts'
import { fastest } from '../fakes/timing.ts'

const check = (text: string) => negativeConstraintsStated.check(readDraft(text, undefined))

test.each([
  '',
  '## Negative Constraints',
  '## Negative Constraints\n\n- None.',
  '## Negative Constraints\n\nN/A',
  '## Constraints\n\n- etcd is used as it is strongly consistent.\n- Unlike Redlock, it does not depend on clocks.',
  '## Practices\n\n- Avoid lock contention by sharding keys.\n- Watch leader elections.',
  '## Security\n\n- Clients must not proceed without the lock.\n- Concurrent access to a resource is not permitted.',
  '## Trade-offs\n\n- Availability is sacrificed for consistency.\n- ZooKeeper would be an alternative with similar guarantees.',
  '## Choice\n\n- etcd was selected rather than ZooKeeper, because it is there already.',
  '## Guardrails\n\n- **The minority side rejects writes:** no quorum, no grants.\n- The resource rejects smaller tokens: they are stale.',
])('nothing says what must be avoided: %s', avoided => {
  const text = designWith({ avoided })
  expect(check(`${text}\n\n`)).toEqual([
    { line: text.split('\n').length, message: expect.stringContaining('what must be avoided') },
  ])
})

test.each([
  '## What Must Not Be Done\n\n- **DynamoDB TTL as lease expiry.** Deletion may lag by hours.',
  '## Constraints and Exclusions\n\n- Redis-based locks',
  '## What This Design Does Not Use\n\n- Redis',
  '## Non-Goals\n\n- Redlock is out of scope for safety.',
  '**What must not be used**\n\n- SETNX',
  '### 🚫 Do Not Use\n\n- Redis',
  '**Avoided Strategies:** Redlock; SETNX.',
  '- Redlock: rejected because of clock drift.',
  'Simple Redis SETNX is inadequate for strict safety.',
  '- No use of Redis for locking.',
  '- ZooKeeper observers must not count as voters; Redis is not an acceptable store.',
  '- Redis, memcached: not suitable.',
  '- Do NOT fall back to local locks.',
  '- Never use database timestamps for ordering.',
  'NEGATIVE CONSTRAINTS\n\n- Redis',
  '| Avoided | Why |\n|---|---|\n| Redis | async |',
  '## Lock Strategies to Avoid\n\n| Strategy | Risk | Verdict |\n|---|---|---|\n| SETNX | loses | no |',
  '```text\nWhat to avoid:\n  - Redis SETNX\n```',
  '## Constraints\n\n- Redis with `SETNX`: ❌\n- etcd: ✅',
  'Under no circumstances may Redis be used as a fallback.',
  '- ElastiCache stays outside the lock path.',
  '- Redis Sentinel cannot guarantee mutual exclusion.',
  '- Leases without fencing are not allowed.',
  '## Not here\n\nAdvisory locks and Redis in any form.',
])('what must be avoided, in other words: %s', avoided => {
  expect(check(designWith({ avoided }))).toEqual([])
})

test.each([
  [GERMAN, '## Negative Einschränkungen\n\n- Keine.', 1],
  [GERMAN, '## Was nicht geht\n\n- Redis als Sperrspeicher ist tabu.', 0],
  [GERMAN, '- Von Redlock ist abzuraten.', 0],
  [GERMAN, '- Kein Rückfall auf lokale Sperren.', 0],
  [SPANISH, '## Restricciones\n\n- El sistema es CP.', 1],
  [SPANISH, '- Ni Redis ni memcached.', 0],
  [SPANISH, '## Lo que no se usa\n\n- Redis', 0],
  [SPANISH, '- Se desaconseja Redlock.', 0],
  [CHINESE, '## 约束\n\n- 系统为 CP。', 1],
  [CHINESE, '- 严禁以 Redis 作为锁存储。', 0],
  [CHINESE, '- Redlock 不适用于强一致场景。', 0],
  [CHINESE, '## 不采用的方案\n\n- Redis', 0],
])('in other languages', (language, avoided, faults) => {
  expect(check(designWith({ ...language, avoided }))).toHaveLength(faults)
})

test('what cannot be read is left alone', () => {
  expect(check(PORTUGUESE)).toEqual([])
  expect(check(designWith({ avoided: 'Locks. '.repeat(20_000) }))).toEqual([])
})

test.each(['avoid ', 'redis ', 'must not be ', 'A lock. ', '锁的租约。'])('time is linear: %s', words => {
  const draft = readDraft(designWith({ avoided: words.repeat(58_000 / words.length) }), undefined)
  expect(fastest(() => negativeConstraintsStated.check(draft), 100)).toBeLessThan(100)
})
