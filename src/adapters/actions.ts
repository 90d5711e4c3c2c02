import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { InputName, OutputName, Verdict } from '../contract.ts'
import type { Annotation, Log, Publisher } from '../ports.ts'
import { InputError } from '../settings.ts'
import { inertLogLine } from './log.ts'
import type { Redact } from './redact.ts'

export function readInput(name: InputName): string {
  return core.getInput(name)
}

/** Masks secrets in the log: first of all, before anything could print them. */
export function maskSecrets(secrets: readonly string[]): void {
  for (const secret of secrets) if (secret !== '') core.setSecret(secret)
}

/** What the runner tells of the event. Other fields of the payload are not read. */
export interface RunnerEvent {
  readonly name: string
  readonly pullRequest: number | undefined
  readonly headSha: string | undefined
  /** Whether GitHub keeps secrets and the right to write from it: a fork's or Dependabot's pull request. */
  readonly restricted: boolean
}

export function readEvent(): RunnerEvent {
  const name = process.env.GITHUB_EVENT_NAME ?? ''
  const path = process.env.GITHUB_EVENT_PATH ?? ''
  const pull = path === '' ? undefined : readPayload(path)?.pull_request
  return {
    name,
    pullRequest: Number.isSafeInteger(pull?.number) ? pull?.number : undefined,
    headSha: typeof pull?.head?.sha === 'string' ? pull.head.sha : undefined,
    restricted: pull ? isRestricted(name, pull) : false,
  }
}

interface PayloadPull {
  readonly number?: number
  readonly user?: { readonly login?: string }
  readonly head?: { readonly sha?: string; readonly repo?: { readonly full_name?: string } | null }
  readonly base?: { readonly repo?: { readonly full_name?: string } }
}

const DEPENDABOT = 'dependabot[bot]'

/**
 * A fork that has been deleted has no repository any more. Of Dependabot's pull requests, only the runs that it started
 * itself are restricted, then also on `pull_request_target`.
 */
function isRestricted(event: string, { user, head, base }: PayloadPull): boolean {
  const foreign = head?.repo?.full_name !== base?.repo?.full_name
  const dependabot = user?.login === DEPENDABOT && process.env.GITHUB_ACTOR === DEPENDABOT
  return (event === 'pull_request' && foreign) || (event.startsWith('pull_request') && dependabot)
}

interface Payload {
  readonly pull_request?: PayloadPull
}

function readPayload(path: string): Payload | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Payload
  } catch (error) {
    const why =
      error instanceof SyntaxError
        ? 'is not JSON'
        : `could not be read (${(error as NodeJS.ErrnoException).code})`
    throw new InputError(`the event that GITHUB_EVENT_PATH names ${why}: is this a GitHub Actions runner?`)
  }
}

export function actionsLog(redact: Redact): Log {
  return {
    info: text => core.info(inertLogLine(redact(text))),
    warn: text => core.warning(inertLogLine(redact(text))),
    group: (title, lines) => {
      core.startGroup(inertLogLine(redact(title)))
      for (const text of lines) core.info(inertLogLine(redact(text)))
      core.endGroup()
    },
    debug: text => {
      if (core.isDebug()) core.debug(inertLogLine(redact(text)))
    },
  }
}

/** Outputs, summary, files and annotations of the step. Secrets are taken out of every text. */
export function actionsPublisher(redact: Redact, log: Log): Publisher {
  let folder: string | undefined
  return {
    output: (name: OutputName, value) => core.setOutput(name, redact(value)),
    summary: markdown => {
      const path = process.env.GITHUB_STEP_SUMMARY ?? ''
      try {
        appendFileSync(path, redact(markdown))
      } catch (error) {
        const why = path === '' ? 'it is not set' : `${path}: ${(error as NodeJS.ErrnoException).code}`
        log.warn(`The job summary could not be written to the file that GITHUB_STEP_SUMMARY names (${why})`)
      }
    },
    save: (name, text) => {
      folder ??= mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), 'distributed-lock-manager-architect-'))
      const path = join(folder, name)
      writeFileSync(path, redact(text))
      return path
    },
    annotate: annotation => annotate(annotation, redact),
  }
}

function annotate(
  { level, title, message, path, startLine, endLine, column }: Annotation,
  redact: Redact,
): void {
  const write = { notice: core.notice, warning: core.warning, error: core.error }[level]
  write(inertLogLine(redact(message)), {
    title: inertLogLine(title),
    ...(path === undefined ? {} : { file: path }),
    ...(startLine === undefined ? {} : { startLine }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(column === undefined ? {} : { startColumn: column }),
  })
}

export function notice(message: string): void {
  core.notice(inertLogLine(message))
}

/** What a step that is cut off leaves for those that run all the same. */
export function setVerdict(verdict: Verdict): void {
  core.setOutput('verdict' satisfies OutputName, verdict)
}

/** Fails the step: the one place. */
export function fail(message: string, redact: Redact): void {
  core.setFailed(redact(message).split('\n').map(inertLogLine).join('\n'))
}
