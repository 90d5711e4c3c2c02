import { errorsOf } from './architect/repair.ts'
import { logConfiguration, openPrompt } from './call.ts'
import { afewAtATime } from './concurrency.ts'
import type { Verdict } from './contract.ts'
import { design } from './design.ts'
import { count } from './english.ts'
import { type Clock, type Log, type Model, type Publisher, ServiceError } from './ports.ts'
import type { Prompt } from './prompt/file.ts'
import { Comments } from './report/comments.ts'
import { Conversation } from './report/conversation.ts'
import { sealKeyOf } from './report/marker.ts'
import { publish, publishOutage } from './report/publish.ts'
import type { Report, Site } from './report/report.ts'
import type { Gathered, PendingRequest, Trigger } from './request/gather.ts'
import { asksModel, type Endpoint, type Settings } from './settings.ts'
import { failsOn } from './verdict.ts'

/** All that a run needs of the world. */
export interface World extends Trigger {
  readonly site: Site
  readonly publisher: Publisher
  readonly clock: Clock
  readonly log: Log
  /** Whether GitHub gives the run no secrets and a token that only reads, as for a fork's pull request. */
  readonly restricted: boolean
  connectModel(endpoint: Endpoint): Promise<Model>
  /** The text of the bundled prompt, or of another in the workspace. */
  readPrompt(path: string | undefined): Promise<string>
}

export interface Outcome {
  readonly verdict: Verdict
  readonly fails: boolean
  /** One sentence on how it ended. */
  readonly message: string
}

/**
 * What is made of the requests once they are gathered.
 * @param checked the prompt, where it had to be checked first
 */
export async function judge(
  gathering: Promise<Gathered | ServiceError>,
  checked: Prompt | undefined,
  settings: Settings,
  world: World,
): Promise<Outcome> {
  const conversation = converse(settings, world)
  const [prompt, gathered] = await Promise.all([checked ?? readPrompt(settings, world), gathering])
  if (gathered instanceof ServiceError) return endWithOutage(gathered.message, settings, world)
  const { requests, changed, cut = false } = gathered
  const reports =
    requests.length > 0 ? await designAll(requests, prompt, conversation, { ...world, settings }) : []
  if (changed) await conversation?.withdraw(changed.paths, changed.commit)
  const urls = conversation?.urls()
  urls?.catch(() => {}) // told where it is awaited
  await world.pullRequest?.sent()
  const verdict = await publish(reports, urls, world.publisher, { ...world, ...settings })
  const fails = reports.some(report => failsOn(report, settings.failOn))
  return { verdict, fails, message: summarise(reports, cut) }
}

export async function readPrompt(settings: Settings, world: World): Promise<Prompt> {
  const text = await world.readPrompt(settings.promptFile)
  return openPrompt(text, settings.promptFile ?? 'bundled prompt', settings)
}

function endWithOutage(message: string, { failOn }: Settings, { publisher }: World): Outcome {
  publishOutage(message, publisher)
  return { verdict: 'inconclusive', fails: failsOn({ verdict: 'inconclusive' }, failOn), message }
}

/** Each request is designed for and told by itself, so that the first comment does not wait for the last model. */
function designAll(
  requests: readonly PendingRequest[],
  prompt: Prompt,
  conversation: Conversation | undefined,
  world: World & { readonly settings: Settings },
): Promise<Report[]> {
  const { settings, log } = world
  logConfiguration(settings, prompt, log, world.restricted)
  // The requests are asked for before the model's library loads.
  const model = asksModel(settings)
    ? new Promise(resolve => setImmediate(resolve)).then(() => world.connectModel(settings.endpoint))
    : undefined
  model?.catch(() => {}) // told where it is awaited
  const recall = conversation?.recall.bind(conversation)
  const rehearse = conversation?.rehearse.bind(conversation)
  return afewAtATime(requests, async request => {
    const report = await design(request, { ...world, prompt, model, recall, rehearse })
    return (await conversation?.tell(report)) ?? report
  })
}

function converse(settings: Settings, world: World): Conversation | undefined {
  const { comment, commentKey, endpoint } = settings
  const { event, log, pullRequest, restricted, site } = world
  if (comment === 'never' || event === 'merge_group') return undefined
  if (!pullRequest) {
    log.info('No pull request to comment on: the job summary has the report')
    return undefined
  }
  const comments = new Comments(pullRequest, comment, log, restricted ? HOW_TO_COMMENT : '')
  const sealKey = asksModel(settings) ? sealKeyOf(endpoint.apiKey) : undefined
  return new Conversation(comments, { site, pullRequest: pullRequest.number, commentKey, sealKey })
}

const HOW_TO_COMMENT =
  '. The workflow of a pull request from a fork, or from Dependabot, cannot write: to have comments there, let a ' +
  'maintainer start examples/workflows/forks.yml by a label'

function summarise(reports: readonly Report[], cut: boolean): string {
  if (reports.length === 0) return cut ? NONE_LISTED : 'No lock request: nothing to do'
  const counts = (['designed', 'insufficient', 'inconclusive'] as const)
    .map(verdict => [reports.filter(report => report.verdict === verdict).length, verdict] as const)
    .filter(([number]) => number > 0)
  const violations = reports.flatMap(({ findings = [] }) => errorsOf(findings)).length
  return (
    `Lock requests: ${counts.map(([number, verdict]) => `${number} ${verdict}`).join(', ')}` +
    `${violations > 0 ? `; the review found ${count(violations, 'violation')}` : ''}`
  )
}

const NONE_LISTED = 'No lock request among the changed files that GitHub lists: nothing was judged'
