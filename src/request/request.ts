import type { Field } from '../contract.ts'

/** The largest request file, in bytes. */
export const REQUEST_LIMIT = 64 * 1024

/** Where a request came from. `commit` is the pull request's head where the file was read through the API. */
export type Source =
  | { readonly kind: 'inputs' }
  | { readonly kind: 'file'; readonly path: string; readonly commit?: string }

/** A span of lines of a request file, both ends included, counted from 1. */
export interface Lines {
  readonly first: number
  readonly last: number
}

/** One lock request: three texts, cleaned and not blank. */
export interface DesignRequest {
  readonly title?: string
  readonly texts: Readonly<Record<Field, string>>
  /** Where each text stands in the request file; absent for a request from the inputs. */
  readonly lines?: Readonly<Record<Field, Lines>>
  /** The request file's own lines. */
  readonly fileLines?: readonly string[]
}

export interface Problem {
  readonly message: string
  /** Both counted from 1. */
  readonly line: number
  readonly column: number
}

/** A request file that breaks the contract, with every problem found. */
export class RequestError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(
      problems.map(({ line, column, message }) => `line ${line}, column ${column}: ${message}`).join('; '),
    )
    this.problems = problems
  }
}
