import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REFUSAL } from '../../../src/contract.ts'
import { type Reading, readAnswer } from '../../../src/review/answer.ts'
import { fastest } from '../fakes/timing.ts'

const OBJECT = `{"error": "${REFUSAL}"}`
const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures')
const DESIGN =
  '## Lock Acquisition\n\n- **Raft** with 5 voters, a lease of 15 s, renewal every 4 s\n- fencing tokens'
const EXPLANATION =
  'A single unmanaged Redis node has no quorum: a restart forgets every lock that its last snapshot had not seen.'

const fixture = (name: string) => readFileSync(join(FIXTURES, name), 'utf8')
const read = (text: string): Reading => readAnswer({ text, finishReason: 'stop' })

function refusal(explanation = ''): Reading {
  return { kind: 'refusal', explanation }
}

describe('an architecture', () => {
  test('is an answer that designs', () => {
    expect(read(DESIGN)).toEqual({ kind: 'architecture', text: DESIGN })
    expect(read(`\n\n${DESIGN}\n`)).toEqual({ kind: 'architecture', text: DESIGN })
    expect(readAnswer({ text: DESIGN })).toEqual({ kind: 'architecture', text: DESIGN })
  })

  test.each([
    ['without a heading', 'Use etcd: **Raft** with a quorum of three, and leases.'],
    ['in Chinese', '使用 etcd 作为唯一的锁服务，五个节点。'],
    ['in German', 'Eine verteilte Sperre über drei Standorte.'],
    ['in Spanish', 'Un cerrojo distribuido en tres regiones.'],
    ['that only has headings', '# Entwurf\n\nDrei Standorte.'],
    ['that begins with an excuse and then designs', `I'm sorry, but Redis is out.\n\n${DESIGN}`],
    [
      'with an error of another kind in it',
      '# Design\n\nErrors look like:\n```json\n{"error":"not_found"}\n```\nmore',
    ],
    ['with bare JSON in it', `${DESIGN}\n\n{"lease": 15}\n\n{"error": "timeout"}`],
    ['that starts with a fence of text', '```text\nclient -> etcd\n```\n\n## Lock\n\nRaft.'],
    ['that starts with a fence of broken JSON', '```json\n{lock: etcd, …}\n```\n\n## Lock'],
    ['that starts with a brace', '{etcd} is the lock service, with Raft.'],
    ['that starts with a bracket', '[1] The lock service is etcd.'],
    ['with a list first', '- lock\n- lease\n'],
  ])('is one %s', (_, text) => {
    expect(read(text)).toEqual({ kind: 'architecture', text: text.trim() })
  })

  test('is what stands in a Markdown fence around all of it', () => {
    for (const info of ['markdown', 'md', 'Markdown  ']) {
      expect(read(`\`\`\`${info}\n${DESIGN}\n\`\`\``)).toEqual({ kind: 'architecture', text: DESIGN })
    }
    expect(read(`\`\`\`markdown\r\n# Lock\r\n\r\nRaft\r\n\`\`\`\r\n`)).toEqual({
      kind: 'architecture',
      text: '# Lock\n\nRaft',
    })
    expect(read('```markdown\n# Lock\n\n```text\na\n```\n\nb\n```')).toEqual({
      kind: 'architecture',
      text: '# Lock\n\n```text\na\n```\n\nb',
    })
  })

  test('has LF line ends', () => {
    expect(read('# Lock\r\n\r\na\rb')).toEqual({ kind: 'architecture', text: '# Lock\n\na\nb' })
  })

  test.each(['architecture-etcd-three-regions.md'])('is the fixture %s', name => {
    expect(read(fixture(name)).kind).toBe('architecture')
  })
})

describe('the prompt’s refusal', () => {
  test.each([
    ['bare', OBJECT],
    ['bare, with line ends and blanks around', `\n ${OBJECT} \n\n`],
    ['bare, with a byte order mark', `\ufeff \u00a0${OBJECT}\n`],
    ['in a fence', `\`\`\`json\n${OBJECT}\n\`\`\``],
    ['in a fence without a language', `\`\`\`\n${OBJECT}\n\`\`\``],
    ['in a fence of another language', `\`\`\`text\n${OBJECT}\n\`\`\``],
    ['in a fence called JSON, with blanks', `\`\`\` JSON \n\n${OBJECT}\n\n\`\`\`  `],
    ['in a fence of tildes', `~~~json\n${OBJECT}\n~~~`],
    ['in a longer fence', `\`\`\`\`json\n${OBJECT}\n\`\`\`\``],
    ['in a fence closed by a longer one', `\`\`\`json\n${OBJECT}\n\`\`\`\`\``],
    ['with CRLF', `\`\`\`json\r\n${OBJECT}\r\n\`\`\`\r\n`],
    ['over lines', `{\n  "error": "${REFUSAL}"\n}`],
    ['over lines, in a fence', `\`\`\`json\n{\n  "error": "${REFUSAL}"\n}\n\`\`\``],
    ['with a full stop', `{"error": "${REFUSAL}."}`],
    ['in other capitals', `{"error": "  ${REFUSAL.toUpperCase()} "}`],
    ['with escapes', `{"error": "${REFUSAL.replace('I', '\\u0049')}"}`],
    ['in Markdown’s fence', `\`\`\`markdown\n${OBJECT}\n\`\`\``],
    ['in both fences', `\`\`\`markdown\n\`\`\`json\n${OBJECT}\n\`\`\`\n\`\`\``],
  ])('is read %s', (_, text) => {
    expect(read(text)).toEqual(refusal())
  })

  test.each([
    ['a paragraph', EXPLANATION],
    [
      'bullets',
      `- ${EXPLANATION}\n- Asynchronous replicas lose acknowledged writes.\n1. So a failover grants twice.`,
    ],
    ['bullets on leases', '- A lease may be granted twice.\n- Two clients acquire the lock.'],
    ['bold words', `**Why:** ${EXPLANATION}`],
    ['words on leases', 'Without a replicated log, a lease may be granted twice; fencing does not help.'],
    ['the same words once more', `${REFUSAL}: ${EXPLANATION}`],
    ['other JSON', `${EXPLANATION} {"nodes": 1}`],
  ])('may be explained by %s', (_, explanation) => {
    expect(read(`${OBJECT}\n\n${explanation}\n`)).toEqual(refusal(explanation))
    expect(read(`\`\`\`json\n${OBJECT}\n\`\`\`\n\n${explanation}`)).toEqual(refusal(explanation))
    expect(read(`${OBJECT}\r\n\r\n${explanation.replaceAll('\n', '\r\n')}\r\n`)).toEqual(refusal(explanation))
  })

  test('may have its explanation on the same line', () => {
    expect(read(`${OBJECT} ${EXPLANATION}`)).toEqual(refusal(EXPLANATION))
    expect(read(`{"error": "${REFUSAL}"}x \\" }`)).toEqual(refusal('x \\" }'))
  })

  test.each(['refusal-bare.md', 'refusal-fenced.md'])('is the fixture %s', name => {
    expect(read(fixture(name))).toEqual(refusal())
  })

  test('is the fixture refusal-explained.md', () => {
    expect(read(fixture('refusal-explained.md'))).toEqual(
      refusal(fixture('refusal-explained.md').split('```')[2]?.trim()),
    )
  })
})

describe('what is neither', () => {
  const TWO_THINGS =
    'the answer holds the refusal and a design beside it, so it says neither: try again, or ask another model'
  const LATE =
    'the refusal stands beside other text that comes before it, so the answer says neither: try again, or ask another model'
  const OPEN = 'the answer ends inside a fence, so it was cut: try again'
  const JSON_BUT = 'the answer is JSON, but neither the error object of the prompt nor an architecture'
  const NO_LOCKS = 'the answer is no lock architecture: nothing in it speaks of locks'
  const SORRY = 'the model apologised instead of designing: try again, or ask another model'
  const NOTHING = 'the model answered nothing: try again, or ask another model'

  test.each([
    ['refuses, then designs under a heading', `${OBJECT}\n\n# Anyway\n\nRaft`, TWO_THINGS],
    [
      'refuses, then designs in bullets',
      `${OBJECT}\n\n- 5 voters\n- acquire a lease, renew it\n- fencing tokens`,
      TWO_THINGS,
    ],
    ['refuses, then draws a table', `${OBJECT}\n\n| store | quorum |\n| --- | --- |`, TWO_THINGS],
    ['refuses, then opens a fence', `${OBJECT}\n\n\`\`\`mermaid\ngraph TD\n\`\`\``, TWO_THINGS],
    ['refuses at great length', `${OBJECT}\n\n${'Raft needs a quorum. '.repeat(200)}`, TWO_THINGS],
    ['refuses in a fence, then designs', `\`\`\`json\n${OBJECT}\n\`\`\`\n\n${DESIGN}`, TWO_THINGS],
    ['designs, then refuses', `${DESIGN}\n\n${OBJECT}`, LATE],
    ['designs, then refuses in a fence', `${DESIGN}\n\n\`\`\`json\n${OBJECT}\n\`\`\``, LATE],
    ['designs, then refuses over lines', `${DESIGN}\n\n{\n  "error":\n    "${REFUSAL}"\n}`, LATE],
    ['designs, then refuses with more keys', `${DESIGN}\n\n{"error": "${REFUSAL}", "nodes": 1}`, LATE],
    ['introduces the refusal', `Here is my answer on the lock:\n\n${OBJECT}`, LATE],
    ['refuses in inline code', `\`${OBJECT}\`\n\nThere is no quorum.`, LATE],
    ['refuses in a quote', `> ${OBJECT}\n\nThere is no quorum.`, LATE],
    ['refuses behind a word', `Error: ${OBJECT}\n\nThere is no quorum.`, LATE],
    ['refuses in a list of JSON', `[${OBJECT}]\n\nThere is no quorum.`, LATE],
    ['is cut within the refusal', `{"error": "${REFUSAL}"\n\nThere is no quorum.`, LATE],
    ['refuses in capitals behind a design', `${DESIGN}\n\n{"error": "${REFUSAL.toUpperCase()}"}`, LATE],
    ['ends in an open fence', `\`\`\`json\n${OBJECT}`, OPEN],
    ['ends in an open fence of tildes', `~~~\n${OBJECT}\n\`\`\``, OPEN],
    ['ends in an open fence of a list', '```json\n[1, 2', OPEN],
    ['is an error with more keys', `{"error": "${REFUSAL}", "reason": "x"}`, JSON_BUT],
    ['is an error that is no text', '{"error": null}', JSON_BUT],
    ['is an error that is an object', '{"error": {"message": "x"}}', JSON_BUT],
    ['is a list of an error', '[{"error":"no"}]', JSON_BUT],
    ['is an empty object', '{}', JSON_BUT],
    ['is a design in JSON', '{"lock": {"store": "etcd", "quorum": 3}}', JSON_BUT],
    ['is a design in JSON, in a fence', '```json\n{"lock": {"store": "etcd"}}\n```', JSON_BUT],
    [
      'is another error',
      '{"error":"not a design request"}',
      'the answer is another error than the prompt\'s refusal: "not a design request"',
    ],
    [
      'is another error, in a fence',
      '```json\n{"error":"no"}\n```',
      'the answer is another error than the prompt\'s refusal: "no"',
    ],
    [
      'is another error, behind blanks',
      '\ufeff \u00a0{"error":"no"}\n',
      'the answer is another error than the prompt\'s refusal: "no"',
    ],
    [
      'is another error over lines',
      '{"error":"a\\nb"}',
      'the answer is another error than the prompt\'s refusal: "a\\nb"',
    ],
    ['apologises', "I'm sorry, but I can't help with that lock.", SORRY],
    ['apologises typographically', 'I’m sorry, but I can’t assist.', SORRY],
    ['is unable', 'I am unable to design a lock here.', SORRY],
    ['cannot', 'I cannot do that.', SORRY],
    ['speaks of itself', 'As an AI language model, I lock nothing.', SORRY],
    ['finds it unfortunate', 'Unfortunately, I have no quorum of information.', SORRY],
    ['speaks of something else', 'The weather is fine.', NO_LOCKS],
    ['has a lease only in other words', 'Please wait for the next release.', NO_LOCKS],
    ['has a lock only in other words', 'Blocked by a policy: the clock and the block are unknown.', NO_LOCKS],
    ['is a part of a list', 'part', NO_LOCKS],
    ['is empty', '', NOTHING],
    ['is blank', '  \n \t\ufeff', NOTHING],
    ['is an empty Markdown fence', '```markdown\n\n```', NOTHING],
  ])('is an answer that %s', (_, text, why) => {
    const { kind, ...rest } = read(text) as Extract<Reading, { kind: 'neither' }>
    expect({ kind, why: rest.why }).toEqual({ kind: 'neither', why })
    expect(text.replaceAll('\r', '')).toContain(rest.text)
  })

  test('is another error however its text is quoted', () => {
    expect(read('{"error": "a \\" } b"}\n\nThe lock.')).toMatchObject({
      kind: 'neither',
      why: 'the answer is another error than the prompt\'s refusal: "a \\" } b"',
    })
  })

  test('shows the answer itself', () => {
    expect(read(`${DESIGN}\n\n${OBJECT}`)).toEqual({
      kind: 'neither',
      why: LATE,
      text: `${DESIGN}\n\n${OBJECT}`,
    })
  })

  test('shows no more than a part of a long error', () => {
    const reading = read(`{"error": "${'x'.repeat(10_000)}"}`)
    expect(reading).toMatchObject({ kind: 'neither' })
    expect((reading as { why: string }).why.length).toBeLessThan(400)
  })

  test('is where the service itself declined', () => {
    expect(readAnswer({ text: '', refusal: "I can't help", finishReason: 'stop' })).toEqual({
      kind: 'neither',
      why: 'the model declined to answer, which is not a verdict on the infrastructure',
      text: "I can't help",
    })
    expect(readAnswer({ text: OBJECT, refusal: 'No.' }).kind).toBe('neither')
  })

  test.each([
    [
      'content_filter',
      '',
      "the service's content filter cut the answer: reword the request, or ask another model",
    ],
    [
      'content_filter',
      DESIGN,
      "the service's content filter cut the answer: reword the request, or ask another model",
    ],
    [
      'length',
      '  ',
      'the whole token budget went into reasoning and nothing was answered (finish_reason length): raise max-completion-tokens',
    ],
    [
      'length',
      DESIGN,
      'the answer was cut (finish_reason length): raise max-completion-tokens, or ask a model with a longer answer',
    ],
    [
      'length',
      OBJECT,
      'the answer was cut (finish_reason length): raise max-completion-tokens, or ask a model with a longer answer',
    ],
    ['tool_calls', DESIGN, 'the model stopped for another reason than being done (tool_calls)'],
    ['x'.repeat(100), DESIGN, `the model stopped for another reason than being done (${'x'.repeat(60)})`],
  ])('is where the model stopped for %s', (finishReason, text, why) => {
    expect(readAnswer({ text, finishReason })).toEqual({ kind: 'neither', why, text: text.trim() })
  })
})

describe('an answer of 128 Ki', () => {
  const KI_128 = 131_072
  test.each([
    ['braces', '{'.repeat(KI_128)],
    ['braces on lines', '{\n'.repeat(KI_128 / 2)],
    ['closed braces on lines', '{}\n'.repeat(KI_128 / 3)],
    ['brackets', '['.repeat(KI_128)],
    ['backticks', '`'.repeat(KI_128)],
    ['fences', '```\n'.repeat(KI_128 / 4)],
    ['JSON’s fences', '```json\n{\n'.repeat(KI_128 / 10)],
    ['tildes', '~'.repeat(KI_128)],
    ['spaces', ' '.repeat(KI_128)],
    ['spaces before a word', `${' '.repeat(KI_128)}x`],
    ['spaces between words', `x${' '.repeat(KI_128)}x`],
    ['spaces behind a fence', `\`\`\`${' '.repeat(KI_128)}x`],
    ['spaces behind JSON’s fence', `\`\`\`json${' '.repeat(KI_128)}x\n{}`],
    ['spaces behind Markdown’s fence', `\`\`\`markdown${' '.repeat(KI_128)}x`],
    ['new lines', '\n'.repeat(KI_128)],
    ['new lines between words', `x${'\n'.repeat(KI_128)}x`],
    ['carriage returns', `x${'\r'.repeat(KI_128)}x`],
    ['quotes in an object', `{${'"'.repeat(KI_128)}`],
    ['backslashes in an object', `{"${'\\'.repeat(KI_128)}`],
    ['hashes', '#'.repeat(KI_128)],
    ['headings', '# \n'.repeat(KI_128 / 3)],
    ['digits', `${OBJECT}\n${'1'.repeat(KI_128)}`],
    ['refusals', `${OBJECT}\n`.repeat(KI_128 / OBJECT.length)],
    ['refusals, half open', `{"error": "${REFUSAL}\n`.repeat(KI_128 / OBJECT.length)],
    ['words', 'a word '.repeat(KI_128 / 7)],
    ['spaces behind a refusal', `${OBJECT}x${' '.repeat(KI_128)}x`],
  ])('of %s is read in linear time', (_, text) => {
    expect(fastest(() => read(text), 200)).toBeLessThan(200)
  })
})
