import {
  actionsLog,
  actionsPublisher,
  fail,
  maskSecrets,
  notice,
  type RunnerEvent,
  readEvent,
  readInput,
  setVerdict,
} from './adapters/actions.ts'
import { systemClock } from './adapters/clock.ts'
import { openWorkspace, readRegularFile } from './adapters/files.ts'
import { createRedact, type Redact } from './adapters/redact.ts'
import { onInterruption } from './adapters/signals.ts'
import type { World } from './judge.ts'
import type { Log, PullRequest, Workspace } from './ports.ts'
import { run } from './run.ts'
import { InputError, PROMPT_LIMIT, readSettings, type Settings } from './settings.ts'

/** Runs as a step of a workflow. @param bundledPrompt path of the bundled prompt */
export async function runAction(bundledPrompt: string): Promise<void> {
  const secrets = [readInput('openai-api-key'), readInput('github-token')]
  maskSecrets(secrets)
  const redact = createRedact(secrets)
  onInterruption(signal => {
    setVerdict('inconclusive')
    fail(
      `Stopped by ${signal}: nothing more is asked or posted. Comments that were posted before stay`,
      redact,
    )
  })
  try {
    const settings = readSettings(readInput)
    const world = await buildWorld(settings, redact, bundledPrompt)
    const { fails, message, verdict } = await run(settings, world)
    if (fails) fail(message, redact)
    else if (verdict === 'none') notice(message)
    else world.log.info(message)
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error), redact)
  }
}

async function buildWorld(settings: Settings, redact: Redact, bundledPrompt: string): Promise<World> {
  const event = readEvent()
  const log = actionsLog(redact)
  const workspace = openWorkspace(process.env.GITHUB_WORKSPACE || process.cwd())
  return {
    event: event.name,
    restricted: event.restricted,
    site: {
      serverUrl: process.env.GITHUB_SERVER_URL || 'https://github.com',
      repository: process.env.GITHUB_REPOSITORY ?? '',
    },
    pullRequest: await choosePullRequest(settings, event, log, redact),
    workspace,
    publisher: actionsPublisher(redact, log),
    clock: systemClock,
    log,
    connectModel: async endpoint => (await import('./adapters/openai.ts')).connectModel(endpoint, redact),
    readPrompt: async path => (path === undefined ? readBundled(bundledPrompt) : readChosen(path, workspace)),
  }
}

function readBundled(path: string): string {
  return new TextDecoder().decode(readRegularFile(path, 'the bundled prompt', PROMPT_LIMIT))
}

async function readChosen(path: string, workspace: Workspace): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.read(path, PROMPT_LIMIT))
  } catch (error) {
    throw new InputError(`input "prompt-file" cannot be used: ${(error as Error).message}`)
  }
}

/** The input's pull request, else the event's. Requests from the inputs do without it, files do not. */
async function choosePullRequest(
  settings: Settings,
  event: RunnerEvent,
  log: Log,
  redact: Redact,
): Promise<PullRequest | undefined> {
  const number = settings.pullRequest ?? event.pullRequest
  if (number === undefined) return undefined
  const [owner = '', repo = ''] = (process.env.GITHUB_REPOSITORY ?? '').split('/')
  if (settings.token === '' || owner === '' || repo === '') {
    const why = `input "github-token" or GITHUB_REPOSITORY is blank: pull request #${number} is out of reach`
    if (settings.texts === undefined) throw new InputError(why)
    log.warn(why)
    return undefined
  }
  const { connectPullRequest } = await import('./adapters/github.ts')
  const apiUrl = (process.env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '')
  const graphqlUrl = process.env.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`
  const headSha = number === event.pullRequest ? event.headSha : undefined
  return connectPullRequest(
    { token: settings.token, owner, repo, apiUrl, graphqlUrl, redact, clock: systemClock },
    number,
    headSha,
  )
}
