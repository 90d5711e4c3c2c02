import fc from 'fast-check'
import { inertLogLine } from '../../src/adapters/log.ts'
import { designFor } from '../../src/architect/reference.ts'
import { FIELDS, INPUT_DEFAULTS, type InputName, REFUSAL, VERDICTS } from '../../src/contract.ts'
import { assess } from '../../src/feasibility/assess.ts'
import type { World } from '../../src/judge.ts'
import { renderPrompt } from '../../src/prompt/render.ts'
import { renderComment, renderWithdrawn } from '../../src/report/comment.ts'
import { fitMarkdown } from '../../src/report/fit.ts'
import { inertBlock, inertLine, inertMarkdown, plainMarkdown } from '../../src/report/inert.ts'
import { carries, isGenuine, markerOf, readComment } from '../../src/report/marker.ts'
import { cleanText } from '../../src/request/clean.ts'
import { parseRequestFile } from '../../src/request/file.ts'
import { RequestError } from '../../src/request/request.ts'
import { readAnswer } from '../../src/review/answer.ts'
import { reviewDesign } from '../../src/review/review.ts'
import { REVIEW_RULES } from '../../src/review/rules/index.ts'
import { run } from '../../src/run.ts'
import { InputError, readSettings } from '../../src/settings.ts'
import { judgePrinted } from '../support/runner-oracle.ts'
import { fakeClock } from '../unit/fakes/clock.ts'
import { BUNDLED, PROMPT } from '../unit/fakes/feasibility.ts'
import { fakeLog } from '../unit/fakes/log.ts'
import { fakeModel } from '../unit/fakes/model.ts'
import { fakePublisher } from '../unit/fakes/publisher.ts'
import { fakePullRequest } from '../unit/fakes/pull-request.ts'
import { DESIGNED, DESK, EXPLAINED, SITE } from '../unit/fakes/reports.ts'
import { settingsOf } from '../unit/fakes/settings.ts'
import {
  answer,
  fieldText,
  goodRequestFile,
  hostileText,
  longAnswer,
  requestFile,
  requestWords,
  soup,
  type Texts,
  texts,
  wrapperTag,
} from './arbitraries.ts'
import { generated, SEED } from './generated.ts'
import {
  faultsOfArchitecture,
  faultsOfComment,
  faultsOfReport,
  faultsOfText,
  tracesOfFaults,
} from './published.ts'
import { faultsOfRecord } from './records.ts'

/** Milliseconds of the processor's that nothing may take. */
const LONG = 1500

const PATH = 'locks/orders.lock-request.yaml'
const INPUT_NAMES = Object.keys(INPUT_DEFAULTS) as InputName[]
const INPUT_VALUES = [
  ...[
    'true',
    'TRUE',
    'never',
    'never, violations',
    'omit',
    '0',
    '1',
    '1e9',
    '-1',
    '0x10',
    'NaN',
    '١',
    ' ',
    '!',
    '**',
    '{a,b',
  ],
  ...[
    'https://a.example',
    'http://a.example',
    'http://127.0.0.1:1',
    'https://u:p@a.example',
    'https://a.example?x#y',
    'x.prompt.yaml',
  ],
]

/** The result of the work, by the processor's time, which others on the machine do not take part in. */
function soon<Result>(work: () => Result): Result {
  const start = process.cpuUsage()
  const result = work()
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(LONG)
  return result
}

describe(`seed ${SEED}`, () => {
  describe('a request', () => {
    generated(
      1000,
      'request files, of any bytes: each is a request of clean texts, or is told what is wrong with it and where',
      requestFile,
      bytes => {
        const read = soon(() => readOrProblems(bytes))
        if ('texts' in read) {
          const { title = 'a title', texts: fields } = read
          for (const text of [title, ...FIELDS.map(field => fields[field])]) {
            expect(text.trim()).not.toBe('')
            expect(faultsOfCleaned(text)).toEqual([])
          }
          return
        }
        expect(read.length).toBeGreaterThan(0)
        for (const { message, line, column } of read) {
          expect(message).toMatch(/^[^\n\r]+$/)
          expect([message.isWellFormed(), line >= 1, column >= 1]).toEqual([true, true, true])
          expect(faultsOfReport(`- ${inertLine(message)}`)).toEqual([])
        }
      },
    )

    generated(
      2000,
      'prompts with any three texts: the wrapper is closed where the prompt closes it, and the texts are verbatim',
      texts(
        fc.oneof(
          fieldText,
          soup(6),
          fc.array(wrapperTag, { maxLength: 4 }).map(all => all.join(' ')),
        ),
      ),
      values => {
        const messages = renderPrompt(PROMPT, values)
        expect(messages.map(({ role }) => role)).toEqual(['system', 'user'])
        const all = messages.map(({ content }) => content).join('\n')
        for (const text of [all, all.normalize('NFKC')]) {
          expect(text.match(/<\s*user_query(?!\w)/giu)).toHaveLength(3)
          expect(text.match(/<\s*\/\s*user_query(?!\w)/giu)).toHaveLength(3)
        }
        const expected = PROMPT.messages.map(({ content }) =>
          content.replaceAll(/\{\{(\w+)\}\}/g, (_, name: keyof Texts) => values[name]),
        )
        expect(unescaped(all)).toBe(unescaped(expected.join('\n')))
      },
    )

    generated(
      250,
      'requests in words that the rules read: judged the same twice, quoted to the letter, designed for where sufficient',
      texts(fc.oneof({ arbitrary: requestWords, weight: 4 }, { arbitrary: fieldText, weight: 1 })),
      request => {
        const assessment = soon(() => assess(request))
        const { feasibility, reasons, candidate } = assessment
        expect(['sufficient', 'insufficient', 'undetermined']).toContain(feasibility)
        expect(reasons.length > 0).toBe(feasibility !== 'sufficient')
        expect(candidate !== undefined).toBe(feasibility === 'sufficient')
        for (const { field, start, end, words } of reasons.flatMap(({ evidence }) => evidence)) {
          expect(request[field].slice(start, end)).toBe(words)
        }
        expect(assess(request).reasons).toEqual(reasons)
        const design = designFor(assessment)
        expect(design !== undefined).toBe(feasibility === 'sufficient')
        if (design === undefined) return
        expect(designFor(assess(request))).toEqual(design)
        expect(faultsOfArchitecture(inertMarkdown(design.text))).toEqual([])
        expect(JSON.stringify(design)).not.toMatch(/undefined|NaN|\[object/)
      },
    )

    generated(
      1500,
      'sets of inputs: each is settings, or is told by name what it takes',
      fc.dictionary(
        fc.constantFrom(...INPUT_NAMES),
        fc.oneof(fc.constantFrom(...INPUT_VALUES), soup(4), fc.string({ unit: 'binary', maxLength: 12 })),
      ),
      inputs => {
        try {
          const settings = readSettings(name => inputs[name] ?? '')
          expect(settings.maxRequests).toBeGreaterThan(0)
          expect(settings.endpoint.baseUrl).toMatch(/^https?:\/\//)
        } catch (error) {
          if (!(error instanceof InputError)) throw error
          for (const line of error.message.split('\n')) expect(line).toMatch(/^inputs? "[a-z-]+"/)
        }
      },
    )
  })

  describe('a text', () => {
    generated(
      3000,
      'texts, cleaned: nothing is unseen in them, and a second cleaning has nothing to do',
      fc.oneof(hostileText, answer),
      text => {
        const clean = soon(() => cleanText(text))
        expect(faultsOfCleaned(clean)).toEqual([])
        expect(cleanText(clean)).toBe(clean)
      },
    )

    generated(
      1000,
      'answers, made inert: a renderer finds nothing alive in them, nor when they are made inert again',
      answer,
      text => {
        const inert = soon(() => inertMarkdown(text))
        expect(faultsOfArchitecture(inert)).toEqual([])
        expect(faultsOfArchitecture(inertMarkdown(inert))).toEqual([])
      },
    )

    generated(
      600,
      'texts, as a line, in a cell, in a block: a renderer finds nothing alive in them',
      hostileText,
      text => {
        const line = inertLine(text)
        expect(line).not.toContain('\n')
        const page = `x ${line}\n\n| a |\n| --- |\n| ${line} |\n\n- x (${line}) [own](https://github.com/octo-org/locks/pull/7)\n\n${inertBlock(text)}`
        expect(faultsOfReport(page)).toEqual([])
      },
    )

    generated(
      3000,
      'log lines: a runner finds no command in them, and a terminal nothing to act on',
      fc.tuple(hostileText, fc.constantFrom('', ' ', '\u0085', '\u00a0', 'x: ')),
      ([text, before]) => {
        const line = inertLogLine(before + text)
        expect(judgePrinted('the log', line)).toEqual([])
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
        expect(line).not.toMatch(/[\u0000-\u0008\n\r\u001b\u0085\u202e]/)
      },
    )
  })

  describe('an answer', () => {
    generated(
      2500,
      'answers, read: a refusal is only what is said as one, and a design or neither has words',
      fc.tuple(
        answer,
        fc.constantFrom(undefined, 'stop', 'length', 'content_filter', 'x\ny'),
        fc.option(soup(3), { nil: undefined, freq: 9 }),
      ),
      ([text, finishReason, refusal]) => {
        const reading = soon(() =>
          readAnswer({
            text,
            ...(finishReason === undefined ? {} : { finishReason }),
            ...(refusal === undefined ? {} : { refusal }),
          }),
        )
        if (reading.kind === 'refusal') {
          expect(text.toLowerCase()).toContain(REFUSAL.toLowerCase())
          expect(text.trim()).toMatch(/^(?:\{|`{3}|~{3})/)
        } else if (reading.kind === 'architecture') {
          expect(reading.text.trim()).not.toBe('')
          expect(reading.text.toLowerCase()).not.toContain(REFUSAL.toLowerCase())
        } else expect(reading.why).toMatch(/^the /)
      },
    )

    generated(
      200,
      'answers, reviewed: the same findings twice, by known rules, on lines that are there',
      answer,
      text => {
        const plain = plainMarkdown(inertMarkdown(text))
        const { findings, draft } = soon(() => reviewDesign(plain, undefined))
        const ids = REVIEW_RULES.map(({ id }) => id)
        for (const { rule, line, message, severity } of findings) {
          expect(ids).toContain(rule)
          expect(['error', 'warning']).toContain(severity)
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(draft.lines.length)
          expect(faultsOfReport(`- ${inertLine(message)}`)).toEqual([])
        }
        expect(reviewDesign(plain, undefined).findings).toEqual(findings)
      },
    )
  })

  generated(
    10,
    'texts, said until they are as long as can be: none takes long, whoever reads it',
    fc.tuple(soup(3), soup(2)),
    ([unit, end]) => {
      const text = unit.repeat(Math.ceil(60_000 / unit.length)).slice(0, 60_000) + end
      const field = text.slice(-20_000)
      soon(() => cleanText(text))
      const values = {
        scale_requirements: field,
        consistency_tolerance: field,
        infrastructure_environment: field,
      }
      soon(() => renderPrompt(PROMPT, values))
      soon(() => assess(values))
      soon(() => readOrProblems(Buffer.from(`title: x\n${text}`)))
      soon(() => readAnswer({ text }))
      soon(() => inertLine(text))
      const inert = soon(() => inertMarkdown(text))
      soon(() => reviewDesign(plainMarkdown(inert), undefined))
      soon(() => fitMarkdown(inert, { bytes: 50_000 }, 'cut'))
      soon(() => renderComment({ ...DESIGNED, architecture: inert }, DESK))
    },
  )

  describe('a comment', () => {
    generated(
      100,
      'comments of any length that is allowed: whole or cut, they are safe, closed and no longer',
      fc.tuple(answer, soup(10), fc.integer({ min: 2600, max: 7000 }), fc.boolean()),
      ([text, other, limit, refused]) => {
        const architecture = `${inertMarkdown(`${text}\n\n${other}`)}`.repeat(1)
        const report = refused ? { ...EXPLAINED, remarks: architecture } : { ...DESIGNED, architecture }
        const body = soon(() => renderComment(report, DESK, limit))
        expect(body.length).toBeLessThanOrEqual(limit)
        expect(faultsOfComment(body)).toEqual([])
        expect(faultsOfComment(renderWithdrawn(body, 'f'.repeat(40)))).toEqual([])
      },
    )

    generated(
      1000,
      'architectures, cut anywhere: safe, closed and within the limit',
      fc.tuple(answer, fc.integer({ min: 60, max: 700 })),
      ([text, bytes]) => {
        const cut = fitMarkdown(inertMarkdown(text), { bytes }, '*Cut here.*')
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes)
        expect(faultsOfArchitecture(cut)).toEqual([])
      },
    )

    const SEALING = {
      identity: { repository: SITE.repository, pullRequest: 7, commentKey: '', path: PATH },
      key: DESK.sealKey as Uint8Array,
    }
    const genuine = renderComment(DESIGNED, DESK)
    generated(
      2000,
      'comments that others wrote or changed: none is taken for a sealed one',
      fc.oneof(
        hostileText,
        fc
          .tuple(fc.nat(genuine.length - 1), fc.integer({ min: 0, max: 40 }), soup(3))
          .map(([at, left, text]) => genuine.slice(0, at) + text + genuine.slice(at + left)),
        fc.tuple(fc.object(), soup(4)).map(([memory, text]) => planted(JSON.stringify(memory), text)),
        fc.tuple(soup(3), soup(4)).map(([memory, text]) => planted(memory, text)),
      ),
      body => {
        const read = readComment(body)
        if (read) expect(typeof read.memory.path).toBe('string')
        carries(body, markerOf('', PATH))
        const same = normal(body) === normal(genuine)
        expect(isGenuine(body, SEALING)).toBe(same)
        renderWithdrawn(body, 'f'.repeat(40))
      },
    )
  })
})

describe(`a run, seed ${SEED}`, () => {
  const file = fc.record({
    name: fc
      .oneof(fc.constantFrom('orders', 'a b', 'x)](y', '@octocat', '#1', '</summary>', '`'), soup(2))
      .map(pathPart),
    content: fc.oneof(
      goodRequestFile.map(text => new TextEncoder().encode(text)),
      requestFile,
    ),
    answers: fc.array(answer, { minLength: 2, maxLength: 2 }),
  })
  const visits = fc.record({
    files: fc.uniqueArray(file, { minLength: 1, maxLength: 3, selector: ({ name }) => name }),
    planted: fc.array(soup(5), { maxLength: 1 }),
    feasibility: fc.constantFrom('enforce', 'warn', 'off'),
    comment: fc.constantFrom('update', 'recreate'),
    asked: fc.boolean(),
  })

  generated(
    40,
    'pull requests with any request files and any answers, judged twice: all that goes out is safe, whole and told',
    visits,
    async ({ files, planted: comments, feasibility, comment, asked }) => {
      const pull = fakePullRequest({
        comments,
        files: files.map(({ name, content }) => ({
          path: `${name}.lock-request.yaml`,
          status: 'added',
          sha: 'f'.repeat(40),
          text: content as unknown as string,
        })),
      })
      for (const visit of [0, 1]) {
        const said = files.map(({ answers }) => answers[visit] ?? '')
        const { world, publisher, log } = worldOf(said, pull)
        const architect = asked ? 'model' : 'reference'
        const { verdict, message } = await run(settingsOf({ feasibility, comment, architect }), world)
        expect(VERDICTS.filter(each => each !== 'none')).toContain(verdict)
        const bodies = pull.comments.slice(comments.length).map(({ body }) => body)
        expect(pull.comments.length - comments.length).toBe(files.length)
        const { architecture = '', ...outputs } = publisher.outputs
        const record = publisher.files['record.json'] ?? ''
        const published = JSON.parse(record) as { requests: { verdict: string }[] }
        expect(published.requests.map(request => request.verdict)).toHaveLength(files.length)
        expect([
          ...bodies.flatMap(faultsOfComment),
          ...publisher.summaries.flatMap(faultsOfReport),
          ...faultsOfArchitecture(architecture),
          ...faultsOfArchitecture(publisher.files['architecture.md'] ?? ''),
          ...Object.entries(outputs).flatMap(([name, value]) => judgePrinted(name, value)),
          ...judgePrinted('the record', record),
          ...faultsOfRecord(record),
          ...publisher.annotations.flatMap(({ message: text }) => [
            ...(text.length > 4096 ? ['an annotation is too long'] : []),
            ...(text.isWellFormed() ? [] : ['an annotation is not well-formed']),
          ]),
          ...[message, ...log.lines].flatMap(tracesOfFaults),
          ...[...bodies, ...publisher.summaries, record].flatMap(tracesOfFaults),
        ]).toEqual([])
        expect(Object.keys(outputs).sort()).toEqual([
          'architecture-file',
          'comment-url',
          'record-file',
          'verdict',
        ])
      }
    },
  )

  generated(
    2,
    'runs with answers of any length: the comment, the summary and the output stay within their limits',
    fc.array(longAnswer, { minLength: 2, maxLength: 8 }),
    async answers => {
      const files = answers.map((_, index) => ({
        path: `locks/${index}.lock-request.yaml`,
        status: 'added',
        sha: 'f'.repeat(40),
        text: `scale_requirements: ${index} locks\nconsistency_tolerance: CP\ninfrastructure_environment: etcd\n`,
      }))
      const pull = fakePullRequest({ files })
      const { world, publisher } = worldOf(answers, pull)
      const { verdict } = await run(settingsOf({ repair: false, feasibility: 'warn' }), world)
      expect(['designed', 'inconclusive', 'insufficient']).toContain(verdict)
      expect(new Set(pull.comments.map(({ body }) => body)).size).toBe(answers.length)
      for (const { body } of pull.comments) expect(body.length).toBeLessThanOrEqual(65_536)
      expect(Buffer.byteLength(publisher.summaries.join(''))).toBeLessThanOrEqual(1_048_576)
      expect(Buffer.byteLength(publisher.outputs.architecture ?? '')).toBeLessThanOrEqual(120_000)
      expect(pull.comments.slice(0, 1).flatMap(({ body }) => faultsOfComment(body))).toEqual([])
    },
  )
})

/** A path as git allows it. */
function pathPart(text: string): string {
  return text.toWellFormed().replaceAll(/[\0/\n\r]/g, '-')
}

/** A world whose model answers each request as told; the same again where it is asked for a repair. */
function worldOf(answers: readonly string[], pullRequest: ReturnType<typeof fakePullRequest>) {
  const publisher = fakePublisher()
  const log = fakeLog()
  const known = new Map<string, string>()
  const model = fakeModel(({ messages }) => {
    const asked = messages[1]?.content ?? ''
    const said = known.get(asked) ?? answers[known.size % answers.length] ?? ''
    known.set(asked, said)
    return said
  })
  const world = {
    event: 'pull_request',
    restricted: false,
    site: SITE,
    pullRequest,
    workspace: { list: async () => [], read: async () => Buffer.from('') },
    publisher,
    clock: fakeClock(),
    log,
    connectModel: async () => model,
    readPrompt: async () => BUNDLED,
  } satisfies World
  return { world, publisher, log }
}

/** A message of the prompt's without what is escaped in it. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll(/[\uff1c\ufe64]/g, '<')
}

/** What is wrong with a text whose invisible characters were taken out. */
function faultsOfCleaned(text: string): string[] {
  return faultsOfText(text).filter(fault => /well-formed|character/.test(fault))
}

function readOrProblems(bytes: Uint8Array) {
  try {
    return parseRequestFile(bytes)
  } catch (error) {
    if (error instanceof RequestError) return error.problems
    throw error
  }
}

/** A comment with a marker, whatever it remembers. */
function planted(memory: string, text: string): string {
  const remembered = Buffer.from(memory).toString('base64url')
  return `${markerOf('', PATH)} memory=${remembered} seal=AAAA -->\n${text}`
}

/** As a seal reads a comment: line ends and what is blank at the end do not count. */
function normal(body: string): string {
  const end = body.indexOf('\n')
  return `${body.slice(0, end)}\n${body
    .slice(end + 1)
    .replace(/\r\n?/g, '\n')
    .trimEnd()}`
}
