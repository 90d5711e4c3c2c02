import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { WorkflowEvent } from './events.ts'
import { type GitHub, startGitHub } from './github-server.ts'
import { type ModelServer, type Script, startModel } from './model-server.ts'
import { type Job, ROOT, runStep, type StepResult } from './runner.ts'
import { leaks } from './runner-oracle.ts'

/** Everything around one run: a GitHub, a model, and the step between them. */
export interface World {
  readonly github: GitHub
  readonly model: ModelServer
  /** The step with this world's token, endpoint and key, and whatever else `with:` has. */
  run(event: WorkflowEvent, options?: RunOptions): Promise<StepResult>
}

export type RunOptions = Partial<Omit<Job, 'event' | 'api'>>

export interface WorldOptions {
  /** What the model answers; the architecture of the fixtures unless told. */
  readonly script?: Script
  /** Null where no key is given and none may be sent. */
  readonly key?: string | null
  readonly refuses?: readonly string[]
}

export const KEY = 'sk-test-Zm9vYmFyYmF6cXV4cXV1eDEyMzQ1Ng'

const open: World[] = []
afterAll(async () => {
  await Promise.all(open.splice(0).flatMap(({ github, model }) => [github.close(), model.close()]))
})

/** Starts a world, which is taken down after the file's last test. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const { key = KEY, refuses = [], script = { content: architecture } } = options
  const github = await startGitHub()
  const model = await startModel({ script, key, refuses })
  const world: World = {
    github,
    model,
    run: async (event, job = {}) => {
      const inputs = {
        'openai-base-url': model.baseUrl,
        ...(key === null ? {} : { 'openai-api-key': key }),
        ...job.inputs,
      }
      const result = await runStep({ ...job, event, inputs, api: github })
      expectProperRequests(world)
      return result
    },
  }
  open.push(world)
  return world
}

/** Neither server met a request that the real one would not understand, and GitHub saw no key. */
function expectProperRequests({ github, model }: World): void {
  expect({ github: github.complaints, model: model.complaints }).toEqual({ github: [], model: [] })
  const sent = JSON.stringify(github.requests.map(({ path, query, body }) => [path, query, body]))
  expect(leaks(sent, [KEY])).toEqual([])
}

/** Runs them all, a few at a time, and lets each test wait for its own. */
export function startAll<Row, Result>(
  rows: readonly Row[],
  run: (row: Row) => Promise<Result>,
): (row: Row) => Promise<Result> {
  const started = new Map<Row, Promise<Result>>()
  beforeAll(() => {
    for (const row of rows) {
      const result = run(row)
      result.catch(() => {}) // the row's own test reports it
      started.set(row, result)
    }
  })
  return row => started.get(row) ?? Promise.reject(new Error('no such row'))
}

/** Says with the whole log what went otherwise. */
export function expectEnding(result: StepResult, verdict: string, exitCode: number): void {
  const { outputs, log } = result
  if (outputs.verdict === verdict && result.exitCode === exitCode) return
  const came = `verdict ${outputs.verdict}, exit ${result.exitCode}`
  throw new Error(`expected verdict ${verdict}, exit ${exitCode}; came ${came}\n${log}`)
}

// What the tests are about

export function fixture(name: string): string {
  return readFileSync(join(ROOT, '__tests__', 'fixtures', name), 'utf8')
}

export const architecture = fixture('architecture-etcd-three-regions.md')
/** Plain words of that architecture, which nothing has a reason to change. */
export const ARCHITECTURE_WORDS = 'a lock name must never be live in two shards simultaneously'
export const REFUSAL_SENTENCE = 'Infrastructure constraints insufficient for consistency SLA'

export interface Fields {
  readonly scale_requirements: string
  readonly consistency_tolerance: string
  readonly infrastructure_environment: string
}

interface PromptFile {
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly testData: readonly { readonly inputs: Fields; readonly expected: string }[]
}

const PROMPT = parse(
  readFileSync(join(ROOT, 'prompts', 'distributed-lock-manager-architect.prompt.yaml'), 'utf8'),
) as PromptFile

/** The prompt's own two tests: one that can be designed, and one that cannot. */
export const [FEASIBLE, INFEASIBLE] = PROMPT.testData.map(each => each.inputs) as [Fields, Fields]

/** The prompt's messages with the values put in, by a rendering of our own. */
export function promptMessages(fields: Fields): { role: string; content: string }[] {
  return PROMPT.messages.map(({ role, content }) => ({
    role,
    content: content.replaceAll(/\{\{(\w+)\}\}/g, (_, name: keyof Fields) => fields[name]),
  }))
}

/** `with:` for a request from the inputs. */
export function inputsOf(fields: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name.replaceAll('_', '-'), text]))
}

/** A request file. */
export function requestFile(fields: Fields = FEASIBLE): string {
  return Object.entries(fields)
    .map(([name, text]) => `${name}: ${JSON.stringify(text)}\n`)
    .join('')
}

/** Every number, text and truth value in a JSON document. */
export function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value]
}
