import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pullRequestEvent } from '../__tests__/support/events.ts'
import { type GitHub, startGitHub } from '../__tests__/support/github-server.ts'
import { type ModelServer, startModel } from '../__tests__/support/model-server.ts'
import { type Command, type Measure, ROOT, runProcess, type Usage } from './process.ts'

export const ENTRY = join(ROOT, 'dist', 'index.js')
export const KEY = 'sk-bench-Zm9vYmFyYmF6cXV4cXV1eDEyMzQ1Ng'

export interface Waits {
  readonly githubMs: number
  readonly modelMs: number
}

const AT_ONCE: Waits = { githubMs: 0, modelMs: 0 }

export function startModelOf(answer: string, delayMs = 0): Promise<ModelServer> {
  return startModel({ script: { content: answer, ...(delayMs > 0 ? { delayMs } : {}) }, key: KEY })
}

/** A step that judges a pull request for the first time, with its own GitHub and model. */
export async function judgePullRequest(
  files: Readonly<Record<string, string>>,
  answer: string,
  measure: Measure,
  waits: Waits = AT_ONCE,
): Promise<Usage> {
  const [github, model] = await Promise.all([startGitHub(), startModelOf(answer, waits.modelMs)])
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    if (waits.githubMs > 0) delay(github, waits.githubMs)
    github.openPullRequest({ files })
    const usage = await runProcess(stepOf(github, model, folder), measure)
    const [posted, asked] = [github.comments().length, Object.keys(files).length]
    if (posted !== asked) throw new Error(`${posted} comments were posted, and not ${asked}`)
    return usage
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await Promise.all([github.close(), model.close()])
  }
}

function delay(github: GitHub, delayMs: number): void {
  for (const route of ['listFiles', 'getBlob', 'graphql', 'createComment'] as const) {
    github.fault(route, { delayMs, times: 1_000_000 })
  }
}

function stepOf(github: GitHub, model: ModelServer, folder: string): Command {
  const event = pullRequestEvent(github.pull())
  const file = (name: string, text = '') => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  return {
    args: [ENTRY],
    cwd: folder,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_OUTPUT: file('output'),
      GITHUB_REPOSITORY: github.repository,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
      'INPUT_GITHUB-TOKEN': github.token,
      'INPUT_OPENAI-API-KEY': KEY,
      'INPUT_OPENAI-BASE-URL': model.baseUrl,
    },
  }
}

/** The command line over so many request files, which differ. */
export async function judgeFiles(
  texts: readonly string[],
  options: readonly string[],
  measure: Measure,
): Promise<Usage> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const names = texts.map((_, at) => `r${at}.lock-request.yaml`)
    for (const [at, name] of names.entries()) writeFileSync(join(folder, name), texts[at] ?? '')
    const env = { OPENAI_API_KEY: KEY }
    return await runProcess({ args: [ENTRY, ...options, ...names], cwd: folder, env }, measure)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
