import { type PullRequest, restPull, restRepository } from './github-server.ts'

/** What a runner knows of the event that started the workflow. */
export interface WorkflowEvent {
  readonly name: string
  readonly payload: unknown
  /** GITHUB_SHA, which on `pull_request` is the merge commit and never the head. */
  readonly sha: string
  readonly ref: string
  readonly headRef?: string
  readonly baseRef?: string
}

const REPOSITORY = 'octo-org/locks'
const COMMIT = '6dcb09b5b57875f334f61aebed695e2e4193db5e'
const sender = { login: 'octocat', id: 583231, type: 'User' }
const repository = restRepository(REPOSITORY)

export function pullRequestEvent(pull: PullRequest): WorkflowEvent {
  return {
    name: 'pull_request',
    payload: { action: 'synchronize', number: pull.number, pull_request: restPull(pull), repository, sender },
    sha: pull.mergeSha,
    ref: `refs/pull/${pull.number}/merge`,
    headRef: pull.headRef,
    baseRef: 'main',
  }
}

export function pullRequestTargetEvent(pull: PullRequest): WorkflowEvent {
  return { ...pullRequestEvent(pull), name: 'pull_request_target', sha: pull.baseSha, ref: 'refs/heads/main' }
}

export function workflowDispatchEvent(inputs: Readonly<Record<string, string>> = {}): WorkflowEvent {
  const payload = {
    inputs,
    ref: 'refs/heads/main',
    workflow: '.github/workflows/locks.yml',
    repository,
    sender,
  }
  return { name: 'workflow_dispatch', payload, sha: COMMIT, ref: 'refs/heads/main' }
}

export function pushEvent(): WorkflowEvent {
  const commit = {
    id: COMMIT,
    message: 'Add a lock',
    added: ['locks/orders.lock-request.yaml'],
    modified: [],
  }
  const payload = {
    ref: 'refs/heads/main',
    before: '0'.repeat(40),
    after: COMMIT,
    commits: [commit],
    head_commit: commit,
    repository,
    sender,
  }
  return { name: 'push', payload, sha: COMMIT, ref: 'refs/heads/main' }
}

export function scheduleEvent(): WorkflowEvent {
  return {
    name: 'schedule',
    payload: { schedule: '0 6 * * 1', repository },
    sha: COMMIT,
    ref: 'refs/heads/main',
  }
}

export function mergeGroupEvent(): WorkflowEvent {
  const ref = `refs/heads/gh-readonly-queue/main/pr-7-${COMMIT}`
  const payload = {
    action: 'checks_requested',
    merge_group: {
      head_sha: COMMIT,
      head_ref: ref,
      base_sha: '1'.repeat(40),
      base_ref: 'refs/heads/main',
      head_commit: { id: COMMIT },
    },
    repository,
    sender,
  }
  return { name: 'merge_group', payload, sha: COMMIT, ref }
}
