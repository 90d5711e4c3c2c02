import '../fakes/errors.ts'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  actionsLog,
  actionsPublisher,
  fail,
  maskSecrets,
  notice,
  readEvent,
  readInput,
} from '../../../src/adapters/actions.ts'
import { createRedact } from '../../../src/adapters/redact.ts'
import { InputError } from '../../../src/settings.ts'
import { findCommands, parseFileCommand } from '../../support/runner-oracle.ts'
import { fakeLog } from '../fakes/log.ts'
import { KEY } from '../fakes/settings.ts'

let folder: string
const before = { ...process.env }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'actions-'))
})
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  process.exitCode = undefined
  rmSync(folder, { recursive: true, force: true })
})

const redact = createRedact([KEY])

/** What the work prints. */
async function printed(work: () => unknown): Promise<string> {
  const { write } = process.stdout
  let text = ''
  process.stdout.write = ((chunk: string) => {
    text += chunk
    return true
  }) as typeof write
  try {
    await work()
  } finally {
    process.stdout.write = write
  }
  return text
}

function file(name: string, text = ''): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('the event', () => {
  const event = (payload: unknown, name = 'pull_request') => {
    process.env.GITHUB_EVENT_NAME = name
    process.env.GITHUB_EVENT_PATH = file(
      'event.json',
      typeof payload === 'string' ? payload : JSON.stringify(payload),
    )
    return readEvent()
  }

  const nothing = (name: string) => ({ name, pullRequest: undefined, headSha: undefined, restricted: false })

  test('tells its name, the pull request and its head', () => {
    expect(event({ number: 9, pull_request: { number: 7, head: { sha: 'c0ffee' } } })).toEqual({
      name: 'pull_request',
      pullRequest: 7,
      headSha: 'c0ffee',
      restricted: false,
    })
  })

  test.each([
    {},
    null,
    [],
    7,
    'null',
    { pull_request: null },
    { pull_request: {} },
    { pull_request: { number: '7; rm', head: 'c0ffee' } },
    { pull_request: { number: 7.5, head: { sha: 5 } } },
    { issue: { number: 7 } },
  ])('may be about no pull request: %j', payload => {
    expect(event(payload, 'push')).toEqual(nothing('push'))
  })

  test('may not be there at all', () => {
    delete process.env.GITHUB_EVENT_NAME
    delete process.env.GITHUB_EVENT_PATH
    expect(readEvent()).toEqual(nothing(''))
  })

  test('that is broken is an error in our words', () => {
    expect(() => event('{not json')).toThrow(
      new InputError('the event that GITHUB_EVENT_PATH names is not JSON: is this a GitHub Actions runner?'),
    )
    process.env.GITHUB_EVENT_PATH = join(folder, 'gone.json')
    expect(readEvent).toThrow(
      'the event that GITHUB_EVENT_PATH names could not be read (ENOENT): is this a GitHub Actions runner?',
    )
  })
})

describe('secrets and the right to write', () => {
  const OWN = { repo: { full_name: 'octo-org/locks' } }
  const FORK = { repo: { full_name: 'mallory/locks' } }
  const EVENTS = ['pull_request', 'pull_request_target', 'workflow_dispatch', 'push']

  /** The events that are restricted about this pull request, where the actor started them. */
  function restrictedOn(pull: object, actor = 'octocat'): string[] {
    process.env.GITHUB_ACTOR = actor
    process.env.GITHUB_EVENT_PATH = file(
      'event.json',
      JSON.stringify({ pull_request: { number: 7, user: { login: 'octocat' }, base: OWN, ...pull } }),
    )
    const restricted: string[] = []
    for (const name of EVENTS) {
      process.env.GITHUB_EVENT_NAME = name
      if (readEvent().restricted) restricted.push(name)
    }
    return restricted
  }

  test.each<[string, object]>([
    ['a fork', { head: FORK }],
    ['a fork that has been deleted', { head: { repo: null } }],
  ])('are kept from the pull request of %s, but not from pull_request_target', (_, pull) => {
    expect(restrictedOn(pull)).toEqual(['pull_request'])
  })

  test('are kept from what Dependabot starts on its pull request', () => {
    const pull = { user: { login: 'dependabot[bot]' }, head: OWN }
    expect(restrictedOn(pull, 'dependabot[bot]')).toEqual(['pull_request', 'pull_request_target'])
  })

  test('are given to what a person starts on it, and to what Dependabot starts on a person’s', () => {
    expect(restrictedOn({ user: { login: 'dependabot[bot]' }, head: OWN })).toEqual([])
    expect(restrictedOn({ head: OWN }, 'dependabot[bot]')).toEqual([])
  })

  test.each<[string, object]>([
    ['the same repository', { head: OWN }],
    ['a person whose name is like Dependabot’s', { user: { login: 'dependabot' }, head: OWN }],
    ['a deleted account', { user: null, head: OWN }],
  ])('are given to the pull request of %s', (_, pull) => {
    expect(restrictedOn(pull, 'dependabot')).toEqual([])
  })

  test('are not kept from an event without a pull request', () => {
    process.env.GITHUB_EVENT_NAME = 'pull_request'
    process.env.GITHUB_EVENT_PATH = file('event.json', '{}')
    expect(readEvent().restricted).toBe(false)
  })
})

test('an input is what the runner gives', () => {
  process.env['INPUT_FAIL-ON'] = ' never '
  expect([readInput('fail-on'), readInput('comment-key')]).toEqual(['never', ''])
})

test('secrets are masked, blanks are not', async () => {
  expect(findCommands(await printed(() => maskSecrets([KEY, '', 'ghs_x'])))).toMatchObject([
    { name: 'add-mask', data: KEY },
    { name: 'add-mask', data: 'ghs_x' },
  ])
})

describe('what is printed', () => {
  const HOSTILE = `x ${KEY}\n::error::fake\r##[error]fake\u0085::set-output name=a::b`
  const INERT = 'x *** ::error::fake ## [error]fake ::set-output name=a::b'

  test('as information is no command', async () => {
    const text = await printed(() => {
      actionsLog(redact).info(HOSTILE)
      actionsLog(redact).info('::stop-commands::x')
    })
    expect(text).toBe(`${INERT}\n: :stop-commands::x\n`)
    expect(findCommands(text)).toEqual([])
  })

  test('as a warning, a notice or a failure is one command', async () => {
    const text = await printed(() => {
      actionsLog(redact).warn(HOSTILE)
      notice(redact(HOSTILE))
    })
    expect(text).toBe(`::warning::${INERT}\n::notice::${INERT}\n`)
    expect(process.exitCode).toBeUndefined()
  })

  test('as a failure keeps its lines and fails the step', async () => {
    const text = await printed(() => fail(`input a is bad ${KEY}\ninput b is bad ##[x]`, redact))
    expect(text).toBe('::error::input a is bad ***%0Ainput b is bad ## [x]\n')
    expect(process.exitCode).toBe(1)
  })

  test('as an annotation stands on its lines', async () => {
    const publisher = actionsPublisher(redact, fakeLog())
    const text = await printed(() => {
      publisher.annotate({
        level: 'error',
        title: 'T',
        message: HOSTILE,
        path: 'a,b:c\n::error::.yaml',
        startLine: 3,
        endLine: 4,
        column: 5,
      })
      publisher.annotate({ level: 'warning', title: 'T::x', message: 'm' })
      publisher.annotate({ level: 'notice', title: 'T', message: 'm', startLine: 1 })
    })
    expect(text).toBe(
      `::error title=T,file=a%2Cb%3Ac%0A%3A%3Aerror%3A%3A.yaml,line=3,endLine=4,col=5::${INERT}\n` +
        '::warning title=T%3A%3Ax::m\n::notice title=T,line=1::m\n',
    )
    expect(findCommands(text).map(({ name }) => name)).toEqual(['error', 'warning', 'notice'])
  })
})

describe('what is published', () => {
  test('are outputs that the runner reads back, without secrets', () => {
    process.env.GITHUB_OUTPUT = file('output')
    const publisher = actionsPublisher(redact, fakeLog())
    publisher.output('verdict', 'designed')
    publisher.output('architecture', `x\nEOF\nstatus=pwned\nEOF\n${KEY}`)
    expect(parseFileCommand(readFileSync(process.env.GITHUB_OUTPUT, 'utf8'))).toEqual({
      verdict: 'designed',
      architecture: 'x\nEOF\nstatus=pwned\nEOF\n***',
    })
  })

  test('are files of one folder that later steps can read', () => {
    process.env.RUNNER_TEMP = folder
    const publisher = actionsPublisher(redact, fakeLog())
    const paths = [publisher.save('a.md', `größer ${KEY}`), publisher.save('b.json', '{}')]
    expect(paths.map(path => readFileSync(path, 'utf8'))).toEqual(['größer ***', '{}'])
    expect(new Set(paths.map(path => dirname(dirname(path))))).toEqual(new Set([folder]))
    expect(statSync(dirname(paths[0] ?? '')).mode & 0o077).toBe(0)
    const other = actionsPublisher(redact, fakeLog()).save('a.md', 'x')
    expect(other).not.toBe(paths[0])
  })

  test('is a summary, without secrets', () => {
    process.env.GITHUB_STEP_SUMMARY = file('summary.md')
    actionsPublisher(redact, fakeLog()).summary(`# Größer ${KEY}\n`)
    expect(readFileSync(process.env.GITHUB_STEP_SUMMARY, 'utf8')).toBe('# Größer ***\n')
  })

  test.each([
    ['', 'it is not set'],
    ['/gone/summary.md', '/gone/summary.md: ENOENT'],
  ])('is a warning where the summary cannot be written: %j', (path, why) => {
    process.env.GITHUB_STEP_SUMMARY = path
    const log = fakeLog()
    actionsPublisher(redact, log).summary('# x')
    expect(log.lines).toEqual([
      `warning: The job summary could not be written to the file that GITHUB_STEP_SUMMARY names (${why})`,
    ])
  })
})
