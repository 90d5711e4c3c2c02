import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import type { Script } from '../support/model-server.ts'
import { TOKENS } from '../support/model-server.ts'
import { KEY, startAll } from '../support/world.ts'
import { expectGolden } from '../unit/fakes/golden.ts'
import {
  type CommandResult,
  DESIGN,
  expert,
  flipping,
  REFUSAL,
  runEvaluate,
  SCENARIOS,
  serve,
  subjectOf,
} from './command.ts'

const env = { OPENAI_API_KEY: KEY }
/** Milliseconds that a test may take: each starts processes, on a machine that may be busy. */
const PATIENCE = 60_000
const BASE = [
  '--scenarios',
  SCENARIOS,
  '--markdown',
  'report.md',
  '--json',
  'report.json',
  '--svg',
  'chart.svg',
]

const OWN_PROMPT = `variables: [{ name: infrastructure_environment }]
messages: [{ role: user, content: 'Design a lock for {{infrastructure_environment}}' }]`

async function evaluateModel(script: Script, ...args: string[]): Promise<CommandResult> {
  const { baseUrl } = await serve(script)
  return runEvaluate([...BASE, '--base-url', baseUrl, ...args], { env })
}

/** Without what the review's rules and the clock decide. */
function lasting(markdown: string): string {
  const veil = (row: string) =>
    row
      .split('|')
      .map((cell, index) => (index < 4 ? cell : cell.replace(/\d[\d,.]*/g, '#')))
      .join('|')
  return markdown
    .replace(
      /(## The answers of the models\n\n.*\n.*\n)((?:\|.*\n)+)/,
      (_, head: string, rows: string) => head + rows.split('\n').map(veil).join('\n'),
    )
    .replace(/\n<details>\n<summary>[^<]*: violations by rule .*?<\/details>\n/gs, '')
}

interface Record {
  readonly complete: boolean
  readonly architects: readonly {
    readonly name: string
    readonly outcome: string
    readonly certain: { readonly alone: object; readonly published: object; readonly caught: number }
    readonly work: {
      readonly tokens?: object
      readonly violations: { readonly before: number; readonly after: number }
      readonly rules: readonly object[]
    }
  }[]
}

function recordIn({ files }: CommandResult): Record {
  return JSON.parse(files['report.json'] ?? '') as Record
}

describe('the report', () => {
  const sideBySide: Script = request => (request.model === 'bold' ? DESIGN : expert(request))
  const reference = () => runEvaluate([...BASE, '--architect', 'reference'])
  const rows = [
    { name: 'always-designs', exitCode: 1, run: () => evaluateModel(DESIGN) },
    { name: 'always-refuses', exitCode: 1, run: () => evaluateModel(REFUSAL) },
    { name: 'flips', exitCode: 1, run: () => evaluateModel(flipping(), '--repeat', '2') },
    { name: 'reference', exitCode: 0, run: reference },
    { name: 'expert', exitCode: 0, run: () => evaluateModel(expert) },
    {
      name: 'side-by-side',
      exitCode: 1,
      run: () => evaluateModel(sideBySide, '--architect', 'model,reference', '--model', 'bold,careful'),
    },
  ]
  const resultOf = startAll(rows, ({ run }) => run())

  test.each(rows)(
    'of $name is as in golden/evaluate/, and the exit status is $exitCode',
    async row => {
      const { exitCode, files } = await resultOf(row)
      expectGolden(`evaluate/${row.name}.md`, lasting(files['report.md'] ?? ''))
      expectGolden(`evaluate/${row.name}.svg`, files['chart.svg'] ?? '')
      expect(exitCode).toBe(row.exitCode)
    },
    PATIENCE,
  )

  test(
    'on a terminal is as in golden/evaluate/reference.txt',
    async () => {
      const { stdout } = await resultOf(rows[3] as (typeof rows)[number])
      expectGolden('evaluate/reference.txt', stdout)
    },
    PATIENCE,
  )

  test(
    'tells the model alone from the action: the rules catch what they are certain of, and only that',
    async () => {
      const { architects, complete } = recordIn(await resultOf(rows[0] as (typeof rows)[number]))
      expect(complete).toBe(true)
      expect(architects[0]?.certain).toMatchObject({
        alone: { right: 2, inconclusive: 0, falseRefusal: 0, falseAccept: 3 },
        published: { right: 4, inconclusive: 0, falseRefusal: 0, falseAccept: 1 },
        caught: 2,
      })
    },
    PATIENCE,
  )
})

describe('the numbers', () => {
  test(
    'count every token that the service told, those of repairs too',
    async () => {
      const { baseUrl, requests } = await serve(DESIGN)
      const result = await runEvaluate([...BASE, '--base-url', baseUrl], { env })
      expect(recordIn(result).architects[0]?.work.tokens).toEqual({
        prompt: requests.length * TOKENS.prompt,
        completion: requests.length * TOKENS.completion,
      })
    },
    PATIENCE,
  )

  test(
    'tell violations as they were at first and after the repair, by rule',
    async () => {
      // Of eight designs, the rules refuse three.
      const chatty = { content: `Sure! Here is your architecture.\n\n${DESIGN.content}` }
      const result = await evaluateModel(request => (request.messages.length > 2 ? DESIGN : chatty))
      const work = recordIn(result).architects[0]?.work
      const { before, after } = work?.violations ?? { before: 0, after: 0 }
      expect(before).toBeGreaterThan(after)
      expect(work?.rules).toContainEqual({ rule: 'no-preamble', severity: 'error', before: 5, after: 0 })
      expect(result.stdout).toContain('- no-preamble: 5 errors at first, 0 after repair')
    },
    PATIENCE,
  )
})

describe('the exit status', () => {
  const wrongOnce: Script = request => (isFinnish(request) ? DESIGN : expert(request))
  const silentOnce: Script = request => (isFinnish(request) ? { status: 400 } : expert(request))
  const rows = [
    {
      when: 'a false accept is not allowed',
      exitCode: 1,
      says: 'it designed 1 time where no design can hold, and none is allowed',
      run: () => evaluateModel(wrongOnce),
    },
    {
      when: 'it is allowed',
      exitCode: 0,
      says: 'gpt-4o passes',
      run: () => evaluateModel(wrongOnce, '--allow-false-accepts', '1'),
    },
    {
      when: 'all false accepts are allowed, and a test of the prompt fails',
      exitCode: 1,
      says: "gpt-4o does not pass: it fails 1 of the prompt's own 2 tests.",
      run: () => evaluateModel(REFUSAL, '--allow-false-accepts', '100'),
    },
    {
      when: 'a request that may hide a false accept got no answer',
      exitCode: 1,
      says: '1 request that no design can hold got no answer from the service',
      run: () => evaluateModel(silentOnce),
    },
    {
      when: 'nothing listens',
      exitCode: 2,
      says: 'gpt-4o does not pass: it could not be asked: The connection to the model',
      run: async () =>
        runEvaluate([...BASE, '--base-url', `http://127.0.0.1:${await freePort()}/v1`], { env }),
    },
    {
      when: 'the key is not accepted',
      exitCode: 2,
      says: 'did not accept the key (401)',
      run: async () =>
        runEvaluate([...BASE, '--base-url', (await serve(DESIGN)).baseUrl], {
          env: { OPENAI_API_KEY: 'sk-another-key-that-is-wrong' },
        }),
    },
    {
      when: 'an option is not known',
      exitCode: 64,
      says: "Unknown option '--colour'",
      run: () => runEvaluate(['--colour'], { env }),
    },
    {
      when: 'an option has a value that it does not take',
      exitCode: 64,
      says: 'option --base-url takes an https URL',
      run: () => runEvaluate(['--base-url', 'http://example.com/v1'], { env }),
    },
    {
      when: 'a file is not there',
      exitCode: 64,
      says: 'option --scenarios takes files of scenarios: the file "none.jsonl" could not be opened (ENOENT)',
      run: () => runEvaluate(['--scenarios', 'none.jsonl'], { env }),
    },
    {
      when: 'the prompt file is not there',
      exitCode: 64,
      says: 'option --prompt-file takes a prompt: the file "none.prompt.yaml" could not be opened (ENOENT)',
      run: () => runEvaluate(['--prompt-file', 'none.prompt.yaml'], { env }),
    },
    {
      when: 'the prompt has an evaluator of no known kind',
      exitCode: 64,
      says: 'own.prompt.yaml: "evaluators" 1: the evaluator "Judge" is of no known kind',
      run: () =>
        runEvaluate(['--prompt-file', 'own.prompt.yaml'], {
          env,
          given: { 'own.prompt.yaml': `${OWN_PROMPT}\nmodel: m\nevaluators: [{ name: Judge, llm: {} }]` },
        }),
    },
    {
      when: 'neither the prompt nor an option names a model',
      exitCode: 64,
      says: 'neither the input "model" nor the prompt "own.prompt.yaml" names a model',
      run: () =>
        runEvaluate(['--prompt-file', 'own.prompt.yaml'], { env, given: { 'own.prompt.yaml': OWN_PROMPT } }),
    },
    {
      when: 'a prompt without tests and a model is given, with a model',
      exitCode: 0,
      says: 'None was asked.',
      run: async () => {
        const args = ['--prompt-file', 'own.prompt.yaml', '--model', 'own', '--base-url']
        return runEvaluate([...BASE, ...args, (await serve(expert)).baseUrl], {
          env,
          given: { 'own.prompt.yaml': OWN_PROMPT },
        })
      },
    },
    {
      when: 'a report could not be written in the end',
      exitCode: 64,
      says: 'the file "/dev/null/chart.svg" cannot be written',
      run: () => runEvaluate(['--architect', 'reference', '--svg', '/dev/null/chart.svg']),
    },
    {
      when: 'help is asked for',
      exitCode: 0,
      says: 'usage: npm run evaluate',
      run: () => runEvaluate(['--help']),
    },
  ]
  const resultOf = startAll(rows, ({ run }) => run())

  test.each(rows)(
    'is $exitCode where $when',
    async row => {
      const { exitCode, stdout, stderr } = await resultOf(row)
      expect(row.exitCode === 64 ? stderr : stdout).toContain(row.says)
      expect(exitCode).toBe(row.exitCode)
      if (row.exitCode === 64) expect(stdout).toBe('')
    },
    PATIENCE,
  )
})

describe('a service', () => {
  test(
    'that answers nothing is not asked for all',
    async () => {
      const { baseUrl, requests } = await serve({ status: 400 })
      const { exitCode } = await runEvaluate([...BASE, '--base-url', baseUrl, '--repeat', '5'], { env })
      expect(exitCode).toBe(2)
      expect(requests.length).toBeLessThan(10)
    },
    PATIENCE,
  )

  test(
    'is asked no more at a time than is allowed',
    async () => {
      const { baseUrl, peak, requests } = await serve({ ...REFUSAL, delayMs: 30 })
      await runEvaluate([...BASE, '--base-url', baseUrl, '--concurrency', '2', '--repeat', '2'], { env })
      expect(peak()).toBe(2)
      expect(requests).toHaveLength(16)
    },
    PATIENCE,
  )

  test(
    'gets no key where none is given',
    async () => {
      const { baseUrl, complaints } = await serve(expert, null)
      const { exitCode } = await runEvaluate([...BASE, '--base-url', baseUrl])
      expect(complaints).toEqual([])
      expect(exitCode).toBe(0)
    },
    PATIENCE,
  )
})

test(
  'without a key and a word on who is evaluated, it is the reference architect, and that is said',
  async () => {
    const { exitCode, files, stdout, stderr } = await runEvaluate(['--scenarios', SCENARIOS])
    expect(stdout).toContain('The reference architect passes')
    expect(stderr).toContain('no model is evaluated')
    expect(exitCode).toBe(0)
    expect(files).toEqual({})
  },
  PATIENCE,
)

test(
  'in a workflow, the report is added to the job summary',
  async () => {
    const { files } = await runEvaluate([...BASE.slice(0, 4), '--architect', 'reference'], {
      env: { GITHUB_STEP_SUMMARY: 'summary.md' },
    })
    expect(files['summary.md']).toMatch(/^# Evaluation\n/)
    expect(files['summary.md']).toBe(files['report.md'])
  },
  PATIENCE,
)

test(
  'progress goes to standard error, in lines where it is no terminal',
  async () => {
    const { stderr, stdout } = await evaluateModel(DESIGN)
    expect(stderr).toMatch(/^Model gpt-4o at http/m)
    expect(stderr).toMatch(/^8 requests, 4 at a time$/m)
    expect(stderr).toMatch(/^gpt-4o: 8 of 8, 3 false accepts, 0 inconclusive, \d+ s$/m)
    expect(stderr).not.toContain('\r')
    expect(stdout).not.toContain('8 of 8, 3 false')
  },
  PATIENCE,
)

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends it with what there is',
  async name => {
    const { baseUrl, requests } = await serve((_, index) =>
      index < 5 ? DESIGN : { ...DESIGN, hang: 'headers' },
    )
    const { exitCode, files, stdout } = await runEvaluate([...BASE, '--base-url', baseUrl], {
      env,
      signal: { name, when: () => requests.length > 7 },
    })
    expect(stdout).toContain(`Partial: ${name} ended this after`)
    expect(stdout).toMatch(/gpt-4o does not pass: .*were not asked/)
    expect(exitCode).toBe(name === 'SIGINT' ? 130 : 143)
    expect(JSON.parse(files['report.json'] ?? '')).toMatchObject({ complete: false, stoppedBy: name })
    expect(files['report.md']).toContain(`Partial: ${name} ended this after`)
    expect(files['chart.svg']).toContain('(partial)')
  },
  PATIENCE,
)

function isFinnish(request: Parameters<typeof subjectOf>[0]): boolean {
  return subjectOf(request).includes('levypalvelin')
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}
