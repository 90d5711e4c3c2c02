/** The world as the product sees it. Adapters provide these; everything else only uses them. */

import type { OutputName } from './contract.ts'

export interface Message {
  readonly role: 'system' | 'developer' | 'user' | 'assistant'
  readonly content: string
}

/** What is sent to the model; a parameter that is absent is not sent. */
export interface ModelCall {
  readonly model: string
  readonly messages: readonly Message[]
  readonly temperature?: number
  readonly topP?: number
  readonly seed?: number
  readonly maxCompletionTokens?: number
}

/** What the model's service answered with success. Nothing in it has been judged yet. */
export interface Completion {
  readonly text: string
  readonly refusal?: string
  readonly finishReason?: string
  readonly model?: string
  readonly systemFingerprint?: string
  readonly requestId?: string
  readonly tokens?: { readonly prompt: number; readonly completion: number }
}

/** One call, one try. Throws a `ModelFault` for anything but a completion. */
export interface Model {
  /** @param onSent called when the call is on its way, and others may have the processor */
  complete(call: ModelCall, signal: AbortSignal, onSent?: () => void): Promise<Completion>
}

/** Why a try brought no completion, in the terms a retry is decided by. */
export class ModelFault extends Error {
  /** HTTP status, absent where no answer came. */
  readonly status: number | undefined
  /** The service's own error code, such as `insufficient_quota`. */
  readonly code: string | undefined
  /** The parameter that the service names as the cause. */
  readonly parameter: string | undefined
  readonly retryable: boolean
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfter: number | undefined

  constructor(
    message: string,
    facts: {
      status?: number | undefined
      code?: string | undefined
      parameter?: string | undefined
      retryable: boolean
      retryAfter?: number | undefined
      cause?: unknown
    },
  ) {
    super(message, { cause: facts.cause })
    this.status = facts.status
    this.code = facts.code
    this.parameter = facts.parameter
    this.retryable = facts.retryable
    this.retryAfter = facts.retryAfter
  }
}

export interface ChangedFile {
  readonly path: string
  readonly status: string
  /** The blob's object id. */
  readonly sha: string | null
}

export interface OwnComment {
  readonly id: number
  /** GraphQL's name of it. */
  readonly nodeId: string
  /** With `\n` as line end. */
  readonly body: string
  readonly url: string
  /** Folded away by GitHub, with a reason such as "outdated". */
  readonly minimized: boolean
}

/** One pull request of one repository. */
export interface PullRequest {
  readonly number: number
  /** Commit that the files are read at. */
  headSha(): Promise<string>
  /** `complete` is false where GitHub stops listing (3,000 files). */
  changedFiles(): Promise<{ readonly files: readonly ChangedFile[]; readonly complete: boolean }>
  readFile(file: ChangedFile): Promise<Uint8Array>
  /** Resolves when all that was asked is on its way, and others may have the processor. */
  sent(): Promise<void>
  /** The comments that this token's own account wrote, lowest id first. */
  ownComments(): Promise<readonly OwnComment[]>
  /** @throws UncertainWrite, TooLongBody */
  createComment(body: string): Promise<OwnComment>
  /** Creates the comment anew where it is gone. */
  updateComment(id: number, body: string): Promise<OwnComment>
  deleteComment(id: number): Promise<void>
  /** Folds a comment away as outdated. */
  minimizeComment(comment: OwnComment): Promise<void>
  /** Takes that back. */
  reviveComment(comment: OwnComment): Promise<void>
}

/** The checked-out repository. */
export interface Workspace {
  /** Paths relative to the workspace, with `/`, without `node_modules` and `.git`. */
  list(): Promise<readonly string[]>
  /** Refuses what is outside, not a regular file, or larger than `limit` bytes. */
  read(path: string, limit: number): Promise<Uint8Array>
}

export type Level = 'notice' | 'warning' | 'error'

export interface Annotation {
  readonly level: Level
  readonly title: string
  readonly message: string
  readonly path?: string
  readonly startLine?: number
  readonly endLine?: number
  readonly column?: number
}

/** Where results go. Every text it is given is data. */
export interface Publisher {
  output(name: OutputName, value: string): void
  /** Adds Markdown to the job summary. */
  summary(markdown: string): void
  /** Writes a file that later steps can read. @returns its path */
  save(name: string, text: string): string
  annotate(annotation: Annotation): void
}

/** GitHub, the file system or the model's service did not do its part. The message is for the user. */
export class ServiceError extends Error {}

/** GitHub gave no proper answer to a write, which may have taken effect all the same. */
export class UncertainWrite extends ServiceError {}

/** The token may not do it. */
export class NotAllowed extends ServiceError {}

/** GitHub holds a comment's body for too long. */
export class TooLongBody extends ServiceError {}

export interface Clock {
  /** Milliseconds, monotonic. */
  now(): number
  /** Ends early where the signal aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
  /** Aborts after so many milliseconds. */
  deadline(milliseconds: number): AbortSignal
  /** Calls again and again until the function it gives back is called. */
  every(milliseconds: number, tick: () => void): () => void
}

/** Where progress is told, one line a call. Whatever it is given cannot become a workflow command. */
export interface Log {
  info(line: string): void
  warn(line: string): void
  /** Lines that are folded under a title, where a log can fold. */
  group(title: string, lines: readonly string[]): void
  /** Detail that is only shown where somebody looks for a fault. */
  debug(line: string): void
}
