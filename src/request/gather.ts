import { count } from '../english.ts'
import { type ChangedFile, type Log, type PullRequest, ServiceError, type Workspace } from '../ports.ts'
import type { Settings } from '../settings.ts'
import { type DesignRequest, REQUEST_LIMIT, type Source } from './request.ts'

/** A request that is known to be there; reading it can still fail, for it alone. */
export interface PendingRequest {
  readonly source: Source
  read(): Promise<DesignRequest>
}

export interface Gathered {
  readonly requests: readonly PendingRequest[]
  /** What the pull request changes, where all of it was listed. */
  readonly changed?: { readonly paths: readonly string[]; readonly commit: string }
  /** Whether the pull request changes more than was listed: there may be requests that nobody saw. */
  readonly cut?: true
}

/** What started the run, as far as it decides where requests come from. */
export interface Trigger {
  /** GitHub's name of the event, such as `pull_request`. */
  readonly event: string
  /** The pull request that is worked for: the input's, else the event's. */
  readonly pullRequest: PullRequest | undefined
  readonly workspace: Workspace
}

/** More requests than one run takes on. */
export class TooManyRequests extends Error {}

/** Where requests come from, in the contract's order: the inputs, the pull request's files, the workspace's files. */
export async function gatherRequests(settings: Settings, trigger: Trigger, log: Log): Promise<Gathered> {
  const { texts } = settings
  if (texts) {
    const read = async () => (await import('./inputs.ts')).requestFromInputs(texts)
    return { requests: [{ source: { kind: 'inputs' }, read }] }
  }
  const gathered = await requestFiles(settings, trigger, log)
  const { requests } = gathered
  if (requests.length > settings.maxRequests) {
    throw new TooManyRequests(
      `found ${requests.length} requests, and input "max-requests" allows ${settings.maxRequests}: raise it, or narrow ` +
        '"request-files"; none was sent',
    )
  }
  return gathered
}

function requestFiles(
  settings: Settings,
  { event, pullRequest, workspace }: Trigger,
  log: Log,
): Promise<Gathered> {
  if (event === 'merge_group') {
    log.info('Nothing to do in a merge queue: the pull request was judged already')
    return Promise.resolve({ requests: [] })
  }
  const asked = event === 'workflow_dispatch' && settings.pullRequest !== undefined
  if (!asked && event !== 'pull_request' && event !== 'pull_request_target') {
    return workspaceRequests(settings, workspace, log)
  }
  if (pullRequest) return changedRequests(settings, pullRequest, log)
  return Promise.reject(
    new ServiceError(`the event ${event} names no pull request whose files could be read`),
  )
}

async function changedRequests(settings: Settings, pullRequest: PullRequest, log: Log): Promise<Gathered> {
  const [commit, { files, complete }, matches] = await Promise.all([
    pullRequest.headSha(),
    pullRequest.changedFiles(),
    pullRequest.sent().then(() => matcherOf(settings)),
  ])
  const present = files.filter(file => matches(file.path) && isThere(file))
  log.info(
    `Pull request #${pullRequest.number} at ${commit}: ${count(files.length, 'changed file')}, ` +
      `${count(present.length, 'lock request')}`,
  )
  for (const file of files) {
    if (!matches(file.path)) log.debug(`Not a request, by the globs of request-files: ${file.path}`)
    else if (!isThere(file)) log.info(`Not a request any more: ${file.path} (${file.status})`)
  }
  if (!complete) {
    log.warn(
      `GitHub lists at most ${files.length} changed files of a pull request: request files beyond them were not seen. ` +
        'Split the pull request, or give the request as inputs',
    )
  }
  const requests = present.map(
    (file): PendingRequest => ({
      source: { kind: 'file', path: file.path, commit },
      read: () => readChanged(file, pullRequest),
    }),
  )
  if (!complete) return { requests, cut: true }
  return { requests, changed: { paths: files.filter(isThere).map(({ path }) => path), commit } }
}

function isThere({ status }: ChangedFile): boolean {
  return status !== 'removed' && status !== 'unchanged'
}

async function matcherOf({ requestFiles }: Settings): Promise<(path: string) => boolean> {
  return (await import('./match.ts')).requestMatcher(requestFiles)
}

async function readChanged(file: ChangedFile, pullRequest: PullRequest): Promise<DesignRequest> {
  const [bytes, { parseRequestFile }] = await Promise.all([
    pullRequest.readFile(file),
    pullRequest.sent().then(() => import('./file.ts')),
  ])
  return parseRequestFile(bytes)
}

async function workspaceRequests(settings: Settings, workspace: Workspace, log: Log): Promise<Gathered> {
  const [paths, matches] = await Promise.all([workspace.list(), matcherOf(settings)])
  const present = paths.filter(matches).sort()
  log.info(`Workspace: ${count(paths.length, 'file')}, ${count(present.length, 'lock request')}`)
  const requests = present.map(
    (path): PendingRequest => ({
      source: { kind: 'file', path },
      read: async () => {
        const { parseRequestFile } = await import('./file.ts')
        return parseRequestFile(await workspace.read(path, REQUEST_LIMIT))
      },
    }),
  )
  return { requests }
}
