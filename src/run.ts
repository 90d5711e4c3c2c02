import type { Verdict } from './contract.ts'
import { afewAtATime, design, logConfiguration, openPrompt } from './design.ts'
import { type Clock, type Log, type Model, type Publisher, ServiceError } from './ports.ts'
import type { Prompt } from './prompt/file.ts'
import { markerOf, renderComment } from './report/comment.ts'
import { Conversation } from './report/conversation.ts'
import { type Published, publish, publishOutage } from './report/publish.ts'
import type { Site } from './report/report.ts'
import { gatherRequests, type PendingRequest, type Trigger } from './request/gather.ts'
import { asksModel, type Endpoint, type Settings } from './settings.ts'
import { failsOn } from './verdict.ts'

/** All that a run needs of the world. */
export interface World extends Trigger {
  readonly site: Site
  readonly publisher: Publisher
  readonly clock: Clock
  readonly log: Log
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

/** The way through: requests come in, an architect answers, the answers are judged, the reports go out. */
export async function run(settings: Settings, world: World): Promise<Outcome> {
  const reading = readPrompt(settings, world)
  // A prompt file is an input, and inputs are checked before anything is read; the bundled one needs no check.
  if (settings.promptFile !== undefined) await reading
  const [prompt, requests] = await Promise.all([reading, gather(settings, world)])
  if (requests instanceof ServiceError) {
    await publishOutage(requests.message, world.publisher)
    return {
      verdict: 'inconclusive',
      fails: failsOn('inconclusive', settings.failOn),
      message: requests.message,
    }
  }
  const reports = requests.length > 0 ? await designAll(requests, prompt, settings, world) : []
  const verdict = await publish(reports, world.publisher, { ...world, ...settings })
  const fails = reports.some(report => failsOn(report.verdict, settings.failOn))
  return { verdict, fails, message: summarise(reports) }
}

async function readPrompt(settings: Settings, world: World): Promise<Prompt> {
  const text = await world.readPrompt(settings.promptFile)
  return openPrompt(text, settings.promptFile ?? 'bundled prompt', settings)
}

function gather(settings: Settings, world: World): Promise<PendingRequest[] | ServiceError> {
  return gatherRequests(settings, world, world.log).catch(error => {
    if (error instanceof ServiceError) return error
    throw error
  })
}

async function designAll(
  requests: readonly PendingRequest[],
  prompt: Prompt,
  settings: Settings,
  world: World,
): Promise<Published[]> {
  logConfiguration(settings, prompt, world.log)
  const model = asksModel(settings) ? await world.connectModel(settings.endpoint) : undefined
  const workshop = { ...world, prompt, settings, model }
  const conversation = converse(settings, world)
  return afewAtATime(requests, async request => {
    const report = await design(request, workshop)
    const marker = markerOf(settings.commentKey, report)
    const commentUrl = await conversation?.post(marker, renderComment(report, marker, world.site))
    return { ...report, ...(commentUrl === undefined ? {} : { commentUrl }) }
  })
}

function converse({ comment }: Settings, { pullRequest, log }: World): Conversation | undefined {
  if (comment === 'never') return undefined
  if (pullRequest) return new Conversation(pullRequest, comment, log)
  log.info('No pull request to comment on: the job summary has the report')
  return undefined
}

function summarise(reports: readonly Published[]): string {
  if (reports.length === 0) return 'No lock request: nothing to do'
  const counts = (['designed', 'insufficient', 'inconclusive'] as const)
    .map(verdict => [reports.filter(report => report.verdict === verdict).length, verdict] as const)
    .filter(([number]) => number > 0)
  return `Lock requests: ${counts.map(([number, verdict]) => `${number} ${verdict}`).join(', ')}`
}
