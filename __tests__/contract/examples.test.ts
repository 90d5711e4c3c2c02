import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readExamples } from '../../scripts/doc-parts.ts'
import { assess } from '../../src/feasibility/assess.ts'
import { parseRequestFile } from '../../src/request/file.ts'
import { asksModel, readSettings } from '../../src/settings.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const EXAMPLES = readExamples()
const EXIT: Readonly<Record<string, number>> = { designed: 0, insufficient: 1, inconclusive: 2 }

/** The bundle's command line, as a reader of the README would use it. */
function commandLine(...args: string[]) {
  return spawnSync(process.execPath, ['dist/index.js', '--architect', 'reference', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  })
}

test('there are examples of every verdict, and each has a report', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(10)
  expect(new Set(EXAMPLES.map(({ verdict }) => verdict))).toEqual(new Set(Object.keys(EXIT)))
  expect(readdirSync(join(ROOT, 'examples/reports')).sort()).toEqual(EXAMPLES.map(({ name }) => `${name}.md`))
})

test('the reports are what the bundle prints, one after the other', () => {
  const { stdout } = commandLine(...EXAMPLES.map(({ path }) => path))
  expect(stdout).toBe(EXAMPLES.map(({ name }) => read(`examples/reports/${name}.md`)).join('\n---\n\n'))
})

test('each example has the verdict that its comment names, and all of them the worst as exit status', () => {
  const { status, stdout } = commandLine('--json', ...EXAMPLES.map(({ path }) => path))
  const { requests } = JSON.parse(stdout) as {
    readonly requests: readonly { readonly source: { readonly path: string }; readonly verdict: string }[]
  }
  expect(requests.map(({ source, verdict }) => [source.path, verdict])).toEqual(
    EXAMPLES.map(({ path, verdict }) => [path, verdict]),
  )
  expect(status).toBe(EXIT.insufficient)
})

test.each(Object.entries(EXIT))('an example that is %s ends with exit status %i', (verdict, status) => {
  const example = EXAMPLES.find(each => each.verdict === verdict)
  expect(commandLine(String(example?.path)).status).toBe(status)
})

test('the change that the quick start proposes is refused', () => {
  const request = parseRequestFile(Buffer.from(read('examples/three-region-etcd.lock-request.yaml')))
  const [, change = ''] =
    /Change the infrastructure to `([^`]+)`/.exec(read('README.md').replaceAll('\n', ' ')) ?? []
  expect(change).toMatch(/Redis/)
  const { feasibility } = assess({ ...request.texts, infrastructure_environment: change })
  expect(feasibility).toBe('insufficient')
})

test.each(['workflows', 'providers'])('examples/README.md leads to every file of examples/%s', folder => {
  for (const name of readdirSync(join(ROOT, 'examples', folder)))
    expect(read('examples/README.md')).toContain(`[${name}](${folder}/${name})`)
})

test.each(EXAMPLES.map(({ path }) => path))('%s names a schema for editors that is there', path => {
  const [, schema = ''] = /\$schema=(\S+)/.exec(read(path)) ?? []
  expect(schema).toBe('../schemas/lock-request.schema.json')
  expect(existsSync(join(ROOT, 'examples', schema))).toBe(true)
})

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}
interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

/** The inputs of the step with this action; a secret is there, and any other expression is blank. */
function inputsOf(path: string): Readonly<Record<string, string>> {
  const { jobs } = parse(read(path)) as Workflow
  const step = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ uses }) => uses?.startsWith('OWNER/'))
  return Object.fromEntries(
    Object.entries(step?.with ?? {}).map(([name, value]) => [
      name,
      String(value)
        .replace(/\$\{\{ secrets\.\w+ \}\}/, 'a-key-of-some-length')
        .replace(/\$\{\{.*?\}\}/, ''),
    ]),
  )
}

const settingsOf = (path: string) => {
  const inputs = inputsOf(path)
  return readSettings(name => inputs[name] ?? '')
}

test.each(
  ['workflows', 'providers'].flatMap(folder =>
    readdirSync(join(ROOT, 'examples', folder)).map(name => `examples/${folder}/${name}`),
  ),
)('the inputs of %s are taken as they stand there', path => {
  expect(settingsOf(path)).toMatchObject({ failOn: ['insufficient', 'inconclusive'] })
})

test.each([
  ['none', false, false],
  ['openai', true, true],
  ['azure', true, true],
  ['gateway', true, true],
  ['vllm', true, false],
  ['ollama', true, false],
])('with examples/providers/%s.yml a model is asked: %s, with a key: %s', (name, asked, withKey) => {
  const settings = settingsOf(`examples/providers/${name}.yml`)
  expect(asksModel(settings)).toBe(asked)
  expect(settings.endpoint.apiKey !== undefined).toBe(withKey)
})
