import { readDraft } from '../../../src/review/draft.ts'
import { decisionsInBold } from '../../../src/review/rules/decisions-in-bold.ts'
import { fastest } from '../fakes/timing.ts'

const SECTION = `
- The key is created in a transaction that succeeds only if it is new.
- The create revision is the token, and the resource rejects a smaller one.
- The lease lasts 15 s and is renewed every 5 s; the holder stops at 12 s.
- A side without a majority neither grants nor renews, and its clients stop.
`
const DESIGN = `## Decision

The store is etcd.
The consensus is Raft, with five voters.
${SECTION}${SECTION}${SECTION}`
/** Twice the promise: tests share their machine. */
const SHORT = 100
const linesOf = (text: string) => decisionsInBold.check(readDraft(text, undefined)).map(({ line }) => line)

test('a design without bold text is marked where it says what is critical', () => {
  expect(linesOf(DESIGN)).toEqual([4])
  expect(linesOf(`## Notes\n${'\nSome text that decides nothing at all.'.repeat(30)}`)).toEqual([3])
})

test.each([
  ['headings', DESIGN.replace('## Decision', '## **Decision**')],
  ['a line that is bold as a whole', DESIGN.replace('## Decision', '**Decision**')],
  ['a numbered line that is bold as a whole', DESIGN.replace('## Decision', '**1. Decision:**')],
  ['a phase that is bold as a whole', DESIGN.replace('## Decision', '**Step 1: Decision**')],
  ['italics', DESIGN.replace('etcd', '*etcd*')],
  ['a pattern', DESIGN.replace('etcd', 'etcd under `/locks/**` or `**x**`')],
  ['a power', DESIGN.replace('five voters', '2**2 + 1 voters')],
  ['a path', DESIGN.replace('etcd', 'etcd, keys /locks/** only')],
  ['text in a fence', DESIGN.replace('The store', '```text\n**etcd**\n```\n\nThe store')],
])('%s do not count', (_, text) => {
  expect(linesOf(text)).toHaveLength(1)
})

test.each([
  ['one word', DESIGN.replace('Raft', '**Raft**')],
  ['underscores', DESIGN.replace('Raft', '__Raft__')],
  ['bold italics', DESIGN.replace('Raft', '***Raft***')],
  ['two lines', DESIGN.replace('etcd.\nThe', '**etcd.\nThe** ')],
  ['a label of an item', DESIGN.replace('- The key', '- **Grant:** the key')],
  ['a cell', `${DESIGN}\n| a | b |\n|---|---|\n| c | **d** |\n`],
  ['a sentence that is bold as a whole', DESIGN.replace('The store is etcd.', '**The store is etcd.**')],
  ['a line that is bold as a whole and decides', DESIGN.replace('The store is etcd.', '**Store: etcd**')],
  ['HTML', DESIGN.replace('Raft', '<b>Raft</b>')],
  ['a short text', '## Decision\n\nThe store is etcd.\n'],
  ['nothing', ''],
])('%s will do', (_, text) => {
  expect(linesOf(text)).toEqual([])
})

test.each(['a', '*', '**', '** ', '_', '`', 'a\n', '\n\na', '<b', '锁'])(
  '100 KB of %j take no time',
  piece => {
    const draft = readDraft(piece.repeat(Math.ceil(100_000 / piece.length)), undefined)
    expect(fastest(() => decisionsInBold.check(draft), SHORT)).toBeLessThan(SHORT)
  },
)
