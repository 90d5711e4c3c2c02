import { pullRequestEvent, type WorkflowEvent } from '../support/events.ts'
import {
  ACTIONS_BOT,
  type ChangedFile,
  type Comment,
  type GitHub,
  type GitHubOptions,
  type GitHubRequest,
  type PullRequestOptions,
  startGitHub,
} from '../support/github-server.ts'
import type { ModelServer } from '../support/model-server.ts'
import { withoutCode } from '../support/published-markdown.ts'
import { runStep, type StepResult } from '../support/runner.ts'
import {
  architecture,
  FEASIBLE,
  KEY,
  type RunOptions,
  requestFile,
  startAll,
  startWorld,
  type World,
  type WorldOptions,
} from '../support/world.ts'

/** The request file that a pull request has unless told otherwise. */
export const PATH = 'locks/orders.lock-request.yaml'

/** A request that differs from the others by a number. */
export function nthRequest(n: number): string {
  return requestFile({ ...FEASIBLE, scale_requirements: `${n} locks per second` })
}

/** What the model answers when it is asked for the nth time. */
export function nthAnswer(n: number): string {
  return `${architecture}\nThis is revision number ${n} of it.\n`
}

export const file = (
  path: string,
  content: string,
  status: ChangedFile['status'] = 'added',
): ChangedFile => ({ path, content, status })

/** A world with an open pull request, 7 unless told otherwise. */
export async function openPull(
  options: WorldOptions & { readonly pull?: Partial<PullRequestOptions> } = {},
): Promise<World> {
  const { pull, ...worldOptions } = options
  const world = await startWorld({
    script: (_, index) => ({ content: nthAnswer(index + 1) }),
    ...worldOptions,
  })
  world.github.openPullRequest({ files: { [PATH]: nthRequest(1) }, ...pull })
  return world
}

const open: GitHub[] = []
afterAll(async () => {
  await Promise.all(open.splice(0).map(github => github.close()))
})

/** Another GitHub, of other ways, for the same model; taken down after the file's last test. */
export async function openBeside(
  model: ModelServer,
  options: GitHubOptions & { readonly key?: string | null; readonly host?: string } = {},
): Promise<World> {
  const { key = KEY, host = '127.0.0.1', ...githubOptions } = options
  const github = await startGitHub(githubOptions)
  open.push(github)
  const named = (url: string) => url.replace('127.0.0.1', host)
  const api = { ...github, url: named(github.url), graphqlUrl: named(github.graphqlUrl) }
  const run = async (event: WorkflowEvent, job: RunOptions = {}): Promise<StepResult> => {
    const inputs = {
      'openai-base-url': named(model.baseUrl),
      ...(key === null ? { architect: 'model' } : { 'openai-api-key': key }),
      ...job.inputs,
    }
    const env = { GITHUB_SERVER_URL: github.serverUrl, ...job.env }
    const result = await runStep({ ...job, env, event, inputs, api })
    expect(github.complaints).toEqual([])
    return result
  }
  return { github, model, run }
}

/** One run, and what it did. */
export interface Visit {
  readonly result: StepResult
  /** How often the model was asked. */
  readonly asked: number
  readonly sent: readonly GitHubRequest[]
  readonly wrote: readonly GitHubRequest[]
}

/** Judges the pull request as it is now. Nothing else may run in this world meanwhile. */
export async function visit(
  world: World,
  options: RunOptions & { readonly event?: WorkflowEvent } = {},
): Promise<Visit> {
  const { github, model } = world
  const { event = pullRequestEvent(github.pull()), ...job } = options
  const [sent, asked] = [github.requests.length, model.requests.length]
  const result = await world.run(event, job)
  const requests = github.requests.slice(sent)
  return {
    result,
    asked: model.requests.length - asked,
    sent: requests,
    wrote: requests.filter(isWrite),
  }
}

function isWrite({ method, route, body }: GitHubRequest): boolean {
  if (route !== 'graphql') return method !== 'GET'
  return /^\s*mutation\b/.test((body as { query?: string } | undefined)?.query ?? '')
}

/** Plays a scene before the tests of its block, together with the block's others. What fails in it fails its tests. */
export function staged<Outcome>(scene: () => Promise<Outcome>): () => Promise<Outcome> {
  const outcomeOf = startAll([scene], inTurn)
  // All of them are waited for before the first test, whose own time is meant for one run.
  beforeEach(() => outcomeOf(scene).then(...DONE), LONGEST_SCENE)
  return () => outcomeOf(scene)
}

const DONE = [() => {}, () => {}] as const
const LONGEST_SCENE = 120_000
/** Each of them is over soon then. */
const SCENES_AT_ONCE = 4
let underWay = 0
const waiting: (() => void)[] = []

async function inTurn<Outcome>(scene: () => Promise<Outcome>): Promise<Outcome> {
  if (underWay >= SCENES_AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve))
  underWay += 1
  try {
    return await scene()
  } finally {
    underWay -= 1
    waiting.shift()?.()
  }
}

// What there is to see afterwards

/** The comments of the action's own account. */
export function ownComments({ github }: World, number = 7): readonly Comment[] {
  return github.comments(number).filter(({ author }) => author.id === ACTIONS_BOT.id)
}

/** The only comment of the action's own account. */
export function onlyComment(world: World, number = 7): Comment {
  const [comment, ...more] = ownComments(world, number)
  if (comment === undefined || more.length > 0)
    throw new Error(`there are ${comment ? more.length + 1 : 0} comments`)
  return comment
}

/** The comment on a request file. */
export function commentOn(world: World, path: string): Comment {
  const found = ownComments(world).filter(({ body }) => body.includes(path))
  if (found[0] === undefined || found.length > 1) throw new Error(`${found.length} comments name ${path}`)
  return found[0]
}

export function warningsOf({ annotations }: StepResult): string[] {
  return annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
}

export interface RecordedRequest {
  readonly source: { readonly kind: string; readonly path?: string; readonly commit?: string }
  readonly verdict: string
  readonly reasons: readonly { readonly text: string }[]
  readonly remarks: string | null
  readonly decision: unknown
  readonly designer: { readonly kind: string; readonly requestId?: string } | null
  readonly reusedFrom: string | null
  readonly commentUrl: string | null
}

export function recordedRequests(result: StepResult): RecordedRequest[] {
  return (JSON.parse(result.readOutputFile('record-file')) as { requests: RecordedRequest[] }).requests
}

export function onlyRequest(result: StepResult): RecordedRequest {
  const [request, ...more] = recordedRequests(result)
  if (request === undefined || more.length > 0) throw new Error('the record has not one request')
  return request
}

/** What a comment folds away, by its summary. */
export function foldedIn(body: string): Record<string, string> {
  const folds = body.matchAll(/<details>\n<summary>(.*?)<\/summary>([\s\S]*?)<\/details>/g)
  return Object.fromEntries([...folds].map(([, name = '', text = '']) => [name, text]))
}

/** The comment without what it folds away and hides. */
export function unfolded(body: string): string {
  return body.replaceAll(/<details>[\s\S]*?<\/details>|<!--[\s\S]*?-->/g, '')
}

/** Whether every fence, `<details>` and `<summary>` that is opened is closed. */
export function isClosed(markdown: string): boolean {
  const text = withoutCode(markdown)
  const count = (pattern: RegExp) => [...text.matchAll(pattern)].length
  return (
    !text.includes('UNCLOSED FENCE') &&
    count(/<details>/g) === count(/<\/details>/g) &&
    count(/<summary>/g) === count(/<\/summary>/g)
  )
}
