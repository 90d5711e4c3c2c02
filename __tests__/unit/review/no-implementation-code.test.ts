import { readDraft } from '../../../src/review/draft.ts'
import { noImplementationCode } from '../../../src/review/rules/no-implementation-code.ts'
import { fastest } from '../fakes/timing.ts'

/** Twice the promise: tests share their machine. */
const SHORT = 100
const linesOf = (text: string) =>
  noImplementationCode.check(readDraft(text, undefined)).map(({ line }) => line)
const fence = (language: string, ...lines: string[]) =>
  `## Lock acquisition\n\n- The key is created.\n\n\`\`\`${language}\n${lines.join('\n')}\n\`\`\`\n`
const plain = (...lines: string[]) => `## Lock acquisition\n\n- The key is created.\n\n${lines.join('\n')}\n`
const LINE = 5

test.each([
  ['python', 'lock = client.lock("orders", ttl=15)'],
  ['py', 'class Lock:', '    ttl = 15'],
  ['go', 'type Lock struct {', '  Owner string', '}'],
  ['java', 'Lock lock = new Lock();'],
  ['typescript', 'const lease = await client.grant(15)'],
  ['rust', 'let lease = client.grant(15).await?;'],
  ['sql', 'SELECT owner FROM locks'],
  ['redis', 'SET lock:a 1 NX PX 15000'],
  ['bash', 'etcdctl put /locks/a pod-1 --lease=1234'],
  ['console', '$ kubectl apply -f lease.yaml'],
  ['pseudocode', 'acquire the lock', 'write with the token'],
  ['', 'function acquire(lock) {', '  return store.create(lock)', '}'],
  ['', 'def acquire(name):', '    pass'],
  ['text', 'FUNCTION acquire(lock)', '  IF lock.free THEN', '    lock.owner := me', '  END IF'],
  ['text', 'if lease.expired:', '    release(lock)', 'else:', '    renew(lease)'],
  ['', 'row = table.read(name)', 'if row == nil: wait(name)', 'else: return row.token'],
  ['text', 'if owner != me: stop()', 'else: raise Fenced'],
  ['text', 'try {', '  lock.acquire();', '} catch (e) {', '  retry();', '}'],
  ['', 'UPDATE locks SET owner = $1 WHERE name = $2'],
  ['', '$ etcdctl put /locks/a pod-1'],
  ['', 'redis-cli SET lock:a 1 NX PX 15000'],
  ['plaintext', 'lease = client.grant(15)', 'client.put(key, id, lease)'],
  ['json', 'def acquire(name):', '    lease = client.grant(15)', '    return client.put(name, lease)'],
])('a fence of %s with code', (language, ...lines) => {
  expect(linesOf(fence(language, ...lines))).toEqual([LINE])
})

test.each([
  ['', 'quorum = floor(n/2) + 1'],
  ['text', 'deadline = min(TTL, hold) - drift;', 'quorum = floor(n / 2) + 1;'],
  ['', '/locks/<name>/<lease>', '/fences/<name>'],
  ['text', 'Client -> Leader: acquire(lock)', 'Leader -> Client: token'],
  ['text', 'FREE -> HELD: acquire(lock)', 'HELD -> FREE: release(lock)'],
  ['text', 'if the leader is lost:', '  the others elect a new one', 'otherwise:', '  nothing changes'],
  ['text', 'if the token is smaller: refused', 'else: return of the write to the client'],
  ['', 'lease == 15 s: renewed every 5 s', 'token != smaller'],
  ['', 'region-a: 2 voters', 'region-b: 2 voters', 'region-c: 1 voter'],
  ['', '┌────────┐   ┌────────┐', '│ etcd-1 │──▶│ etcd-2 │', '└────────┘   └────────┘'],
  ['bash', 'zone-a ──▶ zone-b', 'zone-b ──▶ zone-c'],
  ['bash', '--heartbeat-interval=100', '--election-timeout=1000'],
  ['sh', '# the settings', 'ETCD_ELECTION_TIMEOUT=1000'],
  ['bash', 'etcd --name=etcd-1 \\', '  --heartbeat-interval=100 \\', '  --election-timeout=1000'],
  ['sh', 'export ETCD_ELECTION_TIMEOUT=1000'],
  ['sql', "ALTER SYSTEM SET synchronous_commit = 'remote_apply';", 'SET GLOBAL sync_binlog = 1;'],
  ['conf', 'appendonly yes', 'min-replicas-to-write 1'],
  ['yaml', 'kind: Lease', 'spec:', '  leaseDurationSeconds: 15', '  command: ["etcdctl", "get"]'],
  ['json', '{', '  "owner": "pod-1",', '  "token": 42', '}'],
  ['toml', '[lease]', 'ttl = "15s"', 'renew = "5s"'],
  ['properties', 'tickTime=2000', 'initLimit=10'],
  ['', 'LockRecord {', '  owner: string', '  token: uint64', '}'],
  ['mermaid', 'sequenceDiagram', '  C->>L: acquire(lock)', '  alt free', '  else held', '  end'],
  ['', 'stateDiagram-v2', '  [*] --> FREE', '  FREE --> HELD : acquire(lock)'],
  ['plantuml', '@startuml', 'client -> etcd : put(key)', 'return token', '@enduml'],
  ['text', 'token = (epoch, revision)', 'compare: lexicographic'],
])('a fence of %s without code', (language, ...lines) => {
  expect(linesOf(fence(language, ...lines))).toEqual([])
})

test.each([
  ['function acquire(lock) {', '  wait', '}'],
  ['def renew(lease):', '  pass'],
  ['if (lease.expired) {', '  abort', '}'],
  ['if lease.expired:', '  lock.release()', 'else:', '  lease.renew()'],
  ['try:', '  lock.acquire()', 'except TimeoutError:', '  pass'],
  ['$ etcdctl put /locks/a pod-1'],
  ['INSERT INTO locks (name, owner) VALUES ($1, $2);'],
  ['UPDATE locks', 'SET owner = $1', 'WHERE name = $2'],
  ['    lease = client.grant(15)', '    client.put(key, id, lease)'],
  ['\tfor lock in locks:', '\t\tlock.release()'],
  ['<pre>', 'const lease = await client.grant(15);', 'await lease.keepAlive();', '</pre>'],
])('code without a fence: %s', (...lines) => {
  expect(linesOf(plain(...lines))).toHaveLength(1)
})

test.each([
  [
    '- If the lease has expired: the holder stops.',
    '- While a lock is held: others wait.',
    '- else: nothing.',
  ],
  ['- wait for the commit;', '- compare the token;', '- return the verdict.'],
  ['- quorum = floor(n/2) + 1;', '- deadline = TTL - guard;'],
  ['- `SET key value NX PX 15000` is not used; neither is `SELECT … FOR UPDATE`.'],
  ['- `if lease.expired: abort` is what a naive client does; `try: ... except` hides it.'],
  ['- UPDATE and DELETE are conditional on the owner; SELECT reads the primary.'],
  ['- The API is acquire(name, ttl), renew(token) and release(token).'],
  ['- Lock.acquire(name, ttl)', '- Lock.renew(token)', '- Lock.release(token)'],
  ['for (a) planned and (b) unplanned failover:', '- the epoch is raised.'],
  ['return to the primary is manual,', 'raise the epoch first,', 'await the quorum.'],
  ['- Token: (epoch, revision)', '- Lease: 15 s', '- Owner: pod UID'],
  ['- {owner, token, lease}', '- /locks/{name}/{lease}'],
  ['  - import jobs hold one lock', '  - package builds hold none'],
  ['| call | effect |', '|---|---|', '| `lock.acquire()` | grants; |', '| lock.release(); | frees; |'],
])('text that is no code: %s', (...lines) => {
  expect(linesOf(plain(...lines))).toEqual([])
})

test('fences in lists and quotes are read, and what holds no line is not', () => {
  expect(linesOf('- a\n  ```go\n  x := lock.Acquire()\n  ```\n')).toEqual([2])
  expect(linesOf('> ```go\n> x := lock.Acquire()\n> ```\n')).toEqual([1])
  expect(linesOf('```go\n```\n')).toEqual([])
  expect(linesOf('')).toEqual([])
})

test.each([
  'a',
  '(',
  'f(',
  'a.b.',
  'a = b.',
  'if x.y ',
  'public ',
  'SELECT a ',
  '    if a.b:\n',
  '`',
  'a:\n',
  '```\n',
])('100 KB of %j take no time', piece => {
  const draft = readDraft(piece.repeat(Math.ceil(100_000 / piece.length)), undefined)
  expect(fastest(() => noImplementationCode.check(draft), SHORT)).toBeLessThan(SHORT)
})
