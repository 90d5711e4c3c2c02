import { commentOn, openPull, PATH, recordedRequests, staged, visit } from '../e2e/visits.ts'
import { workflowDispatchEvent } from '../support/events.ts'
import type { ChangedFile } from '../support/github-server.ts'
import { visibleText } from '../support/published-markdown.ts'
import { runCommandLine } from '../support/runner.ts'
import {
  ARCHITECTURE_WORDS,
  architecture,
  expectEnding,
  FEASIBLE,
  promptMessages,
  requestFile,
  startAll,
} from '../support/world.ts'
import { contentOf } from './fields.ts'

const BAD = 'locks/bad.lock-request.yaml'

interface Row {
  readonly id: string
  readonly holds: string
  /** Line, column and words of every annotation, in order. */
  readonly problems: readonly (readonly [number, number, string])[]
}

const changed = (path: string, content: string | Uint8Array): ChangedFile => ({
  path,
  content,
  status: 'added',
})

const ALLOWED =
  'allowed keys are scale_requirements, consistency_tolerance, infrastructure_environment and, optionally, title'
const missing = (key: string) => `the key "${key}" is missing; ${ALLOWED}`
const refusedTag = (key: string, tag: string) =>
  `"${key}" must be text; got the tag tag:yaml.org,2002:${tag}, which is not allowed`
const notMapping = (kind: string) => `the file must be a mapping, not ${kind}; ${ALLOWED}`
const NOT_UTF8 = 'the file is not valid UTF-8: save it as UTF-8'
const unknown = (key: string) => `unknown key "${key}"; ${ALLOWED}`

const CASES: readonly Row[] = [
  {
    id: 'wc-11',
    holds: 'a syntax error is told without a word of the file, and what follows is no command',
    problems: [
      [3, 1, 'the file is not valid YAML: a closing quote, bracket, brace, colon or comma is missing'],
    ],
  },
  {
    id: 'ya-01',
    holds: 'aliases that would multiply are not followed',
    problems: [
      [1, 24, '"scale_requirements" must be text; got a list'],
      [2, 27, '"consistency_tolerance" must be text; got a list'],
      [3, 29, '"infrastructure_environment" must be text; got a list'],
    ],
  },
  {
    id: 'ya-02',
    holds: 'a single alias is refused',
    problems: [[2, 24, '"consistency_tolerance" must be text; got an alias, which is not allowed']],
  },
  {
    id: 'ya-03',
    holds: 'what is nested too deeply is an error of one line',
    problems: [[1, 1, 'the file is not valid YAML: it is nested too deeply']],
  },
  {
    id: 'ya-05',
    holds: 'what stands below __proto__ is inherited by nothing',
    problems: [
      [1, 1, unknown('__proto__')],
      [1, 1, missing('scale_requirements')],
    ],
  },
  {
    id: 'ya-06',
    holds: 'what stands below constructor is inherited by nothing',
    problems: [
      [1, 1, unknown('constructor')],
      [1, 1, missing('scale_requirements')],
    ],
  },
  {
    id: 'ya-07',
    holds: 'a key that stands twice is an error on its second line',
    problems: [[2, 1, 'the key "scale_requirements" stands twice']],
  },
  {
    id: 'ya-08',
    holds: 'neither a number nor a truth value nor nothing is text',
    problems: [
      [1, 21, '"scale_requirements" must be text; got a number: put it in quotes'],
      [2, 24, '"consistency_tolerance" must be text; got a boolean: put it in quotes'],
      [3, 29, '"infrastructure_environment" must be text; got nothing'],
    ],
  },
  {
    id: 'ya-10',
    holds: 'tags are refused',
    problems: [
      [1, 30, refusedTag('scale_requirements', 'binary')],
      [2, 30, refusedTag('consistency_tolerance', 'set')],
      [3, 43, refusedTag('infrastructure_environment', 'js/function')],
    ],
  },
  {
    id: 'ya-11',
    holds: 'a second document is an error where it starts',
    problems: [[2, 1, 'a request file holds one document; a second one starts here']],
  },
  { id: 'ya-12', holds: 'a file of comments is empty', problems: [[1, 1, `the file is empty; ${ALLOWED}`]] },
  { id: 'ya-13', holds: 'a text is no mapping', problems: [[1, 1, notMapping('a text')]] },
  { id: 'ya-14', holds: 'a list is no mapping', problems: [[1, 1, notMapping('a list')]] },
  {
    id: 'ya-15',
    holds: 'the endpoint, the model and the key are none of its business',
    problems: [
      [4, 1, unknown('base_url')],
      [5, 1, unknown('model')],
      [6, 1, unknown('api_key')],
    ],
  },
  { id: 'ya-17', holds: 'Latin-1 is not UTF-8', problems: [[1, 1, NOT_UTF8]] },
  { id: 'ya-18', holds: 'UTF-16 is not UTF-8', problems: [[1, 1, NOT_UTF8]] },
  {
    id: 'ya-19',
    holds: 'a file that is too large is refused for its size',
    problems: [[1, 1, 'a request file has at most 64 KiB; this one has 69 KiB']],
  },
  {
    id: 'ya-20',
    holds: 'a merge key merges nothing',
    problems: [
      [1, 1, unknown('base')],
      [2, 1, unknown('<<')],
      [1, 1, missing('scale_requirements')],
    ],
  },
  {
    id: 'ya-21',
    holds: 'a tab that indents is an error with its line and column',
    problems: [[2, 1, 'the file is not valid YAML: a tab cannot indent: use spaces']],
  },
]

/** Words of the files that no message repeats. */
const UNSAID = /unclosed|fake|attacker\.example|12345678901234567/

describe('a request file beside a good one:', () => {
  const outcomeOf = startAll(CASES, async ({ id }) => {
    const files = [changed(BAD, contentOf(id)), changed(PATH, requestFile())]
    const world = await openPull({ script: { content: architecture }, pull: { files } })
    return { world, ...(await visit(world, { foreign: ['fake'] })) }
  })

  test.each(CASES)('$id: $holds', async row => {
    const { world, result } = await outcomeOf(row)
    expectEnding(result, 'inconclusive', 1)
    const title = 'Distributed lock: inconclusive'
    const problems = row.problems.map(([line, column, message]) => {
      return { level: 'error', title, message, file: BAD, line, column }
    })
    const end = { level: 'error', message: 'Lock requests: 1 designed, 1 inconclusive' }
    expect(result.annotations).toEqual([...problems, expect.objectContaining(end)])
    expect(result.log).not.toMatch(UNSAID)
    expect(world.model.requests.map(({ body }) => [body.model, body.messages])).toEqual([
      ['gpt-4o', promptMessages(FEASIBLE)],
    ])
    expect(result.seconds).toBeLessThan(15) // quadratic work takes minutes; the machine may be busy
  })

  test.each(CASES)('$id: its comment links each fault to its line', async row => {
    const { world } = await outcomeOf(row)
    const said = visibleText(commentOn(world, BAD).body)
    const file = `https://github.com/octo-org/locks/blob/${world.github.pull().headSha}/${BAD}`
    for (const [line, column, message] of row.problems)
      expect(said).toContain(`- [line ${line}, column ${column}](${file}#L${line}): ${message}\n`)
    expect(said).toContain('No model was asked')
    expect(said).not.toMatch(UNSAID)
    expect(commentOn(world, PATH).body).toContain(ARCHITECTURE_WORDS)
  })
})

describe('a request file with', () => {
  const windows = staged(async () => {
    const world = await openPull({ pull: { files: [changed(PATH, contentOf('ya-16'))] } })
    return { world, ...(await visit(world)) }
  })

  test('ya-16: a byte order mark and CRLF is a good one, with LF line ends', async () => {
    const { world, result } = await windows()
    expectEnding(result, 'designed', 0)
    const fields = {
      scale_requirements: 'a',
      consistency_tolerance: 'l1\nl2',
      infrastructure_environment: 'c',
    }
    expect(world.model.requests.map(({ body }) => body.messages)).toEqual([promptMessages(fields)])
  })
})

describe('all of them at once', () => {
  const files = Object.fromEntries(CASES.map(({ id }) => [`${id}.lock-request.yaml`, contentOf(id)]))
  const inWorkspace = staged(async () => {
    const world = await openPull()
    const event = workflowDispatchEvent()
    return { world, ...(await visit(world, { event, workspace: files, foreign: ['fake'] })) }
  })
  const onCommandLine = staged(() => runCommandLine(Object.keys(files), { files }))

  /** Too large a file is not even read from a disk. */
  const faultsOf = ({ id, problems }: Row) =>
    id === 'ya-19'
      ? [`The file "ya-19.lock-request.yaml" has ${contentOf(id).length} bytes; at most 65536 are read.`]
      : ['The request file is not valid.', ...problems.map(([, , message]) => message)]

  test.each(CASES)('$id in the workspace is recorded with its faults', async row => {
    const { result, asked } = await inWorkspace()
    expectEnding(result, 'inconclusive', 1)
    expect(asked).toBe(0)
    const recorded = recordedRequests(result).find(({ source }) => source.path?.startsWith(row.id))
    expect(recorded?.verdict).toBe('inconclusive')
    expect(recorded?.reasons.map(({ text }) => text)).toEqual(faultsOf(row))
  })

  test.each(CASES)('$id on the command line is told with its faults', async row => {
    const { exitCode, stdout } = await onCommandLine()
    expect(exitCode).toBe(2)
    const report = stdout.split('\n---\n').find(text => text.includes(`${row.id}.lock-request.yaml`))
    for (const fault of faultsOf(row)) expect(visibleText(report ?? '')).toContain(fault)
  })
})
