import { readDraft } from '../../../src/review/draft.ts'
import { workflowsInBullets } from '../../../src/review/rules/workflows-in-bullets.ts'
import { fastest } from '../fakes/timing.ts'

const NEGATIVE = `
## Negative constraints

- Avoid Redlock for the locks of this system, and the use of wall clocks with it, which are not the same for all.
`
/** Twice the promise: tests share their machine. */
const SHORT = 100
const linesOf = (text: string) => workflowsInBullets.check(readDraft(text, undefined)).map(({ line }) => line)
const LIST = '1. The client asks for the lock.\n2. The leader commits the grant.\n'
const PARAGRAPHS = `${'The client asks the leader of the group for the lock and waits for the commit. '.repeat(3)}

${'The leader commits the grant with a majority of the voters and answers. '.repeat(2)}
`

const HEADINGS = [
  '## Lock Acquisition Workflow',
  '## Lock Acquisition',
  '### 2. Acquiring a lock',
  '## 3.1 Acquisition flow',
  '**Lock Acquisition and Release**',
  '## Lock Acquire Path',
  '## Lease Renewal Strategy',
  '## Lease Renewal Strategies',
  '## D. Lease Renewal (Session) Strategy',
  '## Lease Management and Heartbeats',
  '## Renewal',
  '## Session keepalive',
  '## Partition Tolerance Mechanisms',
  '## Network Partition Handling',
  '## Partition tolerance and failure handling',
  '## Fencing Token Validation',
  '## Fencing Tokens',
  '## Token validation at the resource',
  '## Obtaining the Lock',
  '### Keep-alive Loop',
  '## When the Network Splits',
  '## Checking the Token',
  '## Session Upkeep',
  '## Isolation of a Zone',
  '## Grant Procedure',
  '## Leases',
  '## Network Failures',
  '## Token Enforcement',
  '## Behaviour during Partitions',
  '### Partition',
  '## Acquire',
  '## Fencing',
]

test.each(HEADINGS)('a numbered list or paragraphs alone under %s', heading => {
  expect(linesOf(`## Decision\n\n- Raft.\n\n${heading}\n\n${LIST}${NEGATIVE}`)).toEqual([7])
  expect(linesOf(`## Decision\n\n- Raft.\n\n${heading}\n\n${PARAGRAPHS}${NEGATIVE}`)).toEqual([5])
  expect(linesOf(`## Decision\n\n- Raft.\n\n${heading}\n\n- One.\n- Two.\n${NEGATIVE}`)).toEqual([])
})

test.each([
  [
    '## Ablauf des Sperrerwerbs',
    'Der Client und die Sperre: das ist nicht ein Teil der Lease, die mit der Zeit für die anderen wird.',
  ],
  [
    '## Lease-Verlängerung',
    'Die Lease wird mit der Uhr und nicht für die Zeit der anderen verlängert, das ist die Regel und der Grund.',
  ],
  [
    '## Verhalten bei Partitionen',
    'Die Mehrheit und der Leader: das ist nicht mit der Uhr, die für die anderen ist, und wird gezählt.',
  ],
  [
    '## Prüfung der Fencing-Token',
    'Die Ressource und das Token: der Wert ist nicht mit der Zeit, die für die anderen ist, und wird geprüft.',
  ],
  [
    '## Flujo de adquisición',
    'El cliente y el líder: la clave es una y no se da para los otros con el mismo plazo, que debe ser breve.',
  ],
  [
    '## Renovación del lease',
    'El plazo y la renovación: es una regla y no se da para los otros con el reloj, que debe ser monotónico.',
  ],
  [
    '## Tolerancia a particiones',
    'La mayoría y el líder: es una regla y no se da para los otros con el reloj, que debe ser monotónico.',
  ],
  [
    '## Validación de los tokens de fencing',
    'El recurso y el token: es una regla y no se da para los otros con el reloj, que debe ser único.',
  ],
  ['## 二、加锁流程', '客户端向主节点申请锁，主节点通过多数派提交之后返回令牌。'],
  ['## 三、租约续期', '客户端向主节点续期，主节点通过多数派提交之后返回结果。'],
  ['## 五、分区容忍机制', '少数派一侧停止发锁，多数派一侧选举新的主节点并继续服务。'],
  ['## 四、栅栏令牌校验', '资源保存最大的令牌，并在写入的同一操作中拒绝较小的令牌。'],
])('a numbered list under %s', (heading, sentence) => {
  expect(linesOf(`${heading}\n\n1. ${sentence}\n2. ${sentence}\n3. ${sentence}\n`)).toEqual([3])
  expect(linesOf(`${heading}\n\n- ${sentence}\n- ${sentence}\n- ${sentence}\n`)).toEqual([])
})

test.each([
  ['numbers with brackets', '1) One of the two.\n2) The other.\n'],
  ['numbers that are all one', '1. One of the two.\n1. The other.\n'],
  ['with blank lines', '1. One of the two.\n\n2. The other.\n'],
  ['with bullets below', '1. **One**:\n   - of the two\n2. **Two**:\n   - the other\n'],
  ['steps in paragraphs', 'Step 1: One of the two.\n\nStep 2: The other.\n'],
  ['steps in bold', '**Step 1:** One of the two.\n\n**Step 2:** The other.\n'],
])('a list: %s', (_, list) => {
  expect(linesOf(`## Lock Acquisition Workflow\n\n${list}${NEGATIVE}`)).toEqual([3])
})

test('a list below a label or a sentence that names the workflow', () => {
  const workflows = '## Workflows\n\n'
  expect(linesOf(`${workflows}The lock acquisition workflow:\n\n${LIST}${NEGATIVE}`)).toEqual([5])
  expect(linesOf(`${workflows}- **Lock Acquisition:**\n  1. One.\n  2. Two.\n${NEGATIVE}`)).toEqual([4])
  expect(linesOf(`${workflows}1. **Lock Acquisition:**\n   1. One.\n   2. Two.\n${NEGATIVE}`)).toEqual([4])
  expect(linesOf(`${workflows}The migration has two parts:\n\n${LIST}${NEGATIVE}`)).toEqual([])
})

test('a paragraph with the sentences of a workflow', () => {
  const step = 'The client asks the leader for the lock and waits for its answer, as it is due to be. '
  expect(linesOf(`## Acquisition\n\n${step.repeat(4)}\n${NEGATIVE}`)).toEqual([1])
  expect(linesOf(`## Acquisition\n\n${step.repeat(2)}\n${NEGATIVE}`)).toEqual([])
})

test('headings below carry the topic on', () => {
  const below = '## Lock Acquisition Workflow\n\n### Granting\n\n'
  expect(linesOf(`${below}${LIST}${NEGATIVE}`)).toEqual([5])
  expect(linesOf(`${below}${PARAGRAPHS}${NEGATIVE}`)).toEqual([1])
  expect(linesOf(`${below}- One.\n${NEGATIVE}`)).toEqual([])
})

test.each([
  ['partition assignment', `## Partition Assignment\n\n${LIST}`],
  ['acquisition cost', `## Acquisition Cost\n\n${LIST}`],
  ['partition recovery runbook', `## Partition Recovery Runbook\n\n${LIST}`],
  ['network topology', `## Network Topology\n\n${LIST}`],
  ['token format', `## Token Format\n\n${LIST}`],
  ['references', `## References\n\n${LIST}`],
  ['priorities', `## Priorities\n\n${LIST}`],
  ['failure modes', `## Failure Modes\n\n${LIST}`],
  ['isolation levels', `## Isolation Levels\n\n${LIST}`],
  ['a title that names a topic', `# Lock Acquisition Service\n\n${LIST}\n## Decision\n\n- Raft.\n`],
  ['another section', `## Decision\n\n${LIST}`],
  ['figures of a workflow', `## Lock acquisition latency\n\n${LIST}`],
  ['certificates', `## TLS session certificate renewal\n\n${LIST}`],
  ['what people do', `## Partition tolerance\n\n- One.\n\n### Manual recovery\n\n${LIST}`],
  ['a runbook', `## Partition tolerance\n\n- **Operator runbook:**\n  1. One.\n  2. Two.\n`],
  ['partitions of data', `## Static partition-to-cloud assignment\n\n${LIST}`],
  ['partitioning', `## Throughput and Partitioning\n\n${LIST}`],
  ['a diagram of steps', `## Lock Acquisition\n\n- One.\n\n\`\`\`text\n${LIST}\`\`\`\n`],
  ['a single number', `## Lock Acquisition\n\n- One of\n  2. the kind.\n`],
  [
    'numbers that head parts',
    `## Lock acquisition and lease renewal\n\n1. **Lock acquisition:**\n   - a\n2. **Lease renewal:**\n   - b\n`,
  ],
  ['numbered headings', `## Lock Acquisition\n\n### 1. Ask\n\n- a\n\n### 2. Wait\n\n- b\n`],
  ['a pointer', `## Fencing Token Validation\n\nAs in section 3, for every resource.\n`],
  ['a table', `## Lease Renewal\n\n${PARAGRAPHS}\n| a | b |\n|---|---|\n| c | d |\n`],
  ['typed bullets', `## Lease Renewal\n\n• ${PARAGRAPHS}`],
  [
    'bullets in another section of the topic',
    `## Fencing tokens\n\n${PARAGRAPHS}\n## Fencing token validation\n\n- a\n`,
  ],
])('silent on %s', (_, text) => {
  expect(linesOf(`${text}${NEGATIVE}`)).toEqual([])
})

test('silent in a language that it cannot read', () => {
  const russian = 'Клиент просит блокировку у лидера группы и ждёт подтверждения большинства голосующих. '
  expect(linesOf(`## Lock Acquisition\n\n1. ${russian.repeat(4)}\n2. ${russian.repeat(4)}\n`)).toEqual([])
})

test.each([
  'a',
  '1. a\n',
  '1. a\n  1. b\n    1. c\n',
  '# a\n',
  '## lock acquisition\n\n',
  '1. **Lock acquisition**:\n',
  '\n',
])('100 KB of %j take no time', piece => {
  const draft = readDraft(`${NEGATIVE}\n${piece.repeat(Math.ceil(100_000 / piece.length))}`, undefined)
  expect(fastest(() => workflowsInBullets.check({ ...draft, language: 'en' }), SHORT)).toBeLessThan(SHORT)
})
