import { LETTER } from './find.ts'
import type { Clause } from './plain.ts'

export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
}

/** What was read, and the token after it. */
export interface Read<T> {
  readonly value: T
  readonly next: number
}

const TOKEN = new RegExp(
  String.raw`(?<![${LETTER}\d-])[cC]ontrol (?:cent(?:er|re)|room)s?(?![${LETTER}\d-])|\d+(?:\.\d+)+|\d+[a-z]{0,2}(?![${LETTER}\d])|[${LETTER}\d][${LETTER}\d'’]*(?:-[${LETTER}\d]+)*|\n|[^\s]`,
  'g',
)

/** What makes a number one of something else than members or places. */
export const UNIT =
  /^(?:ms|s|sec|seconds?|min|minutes?|h|hours?|km|kb|mb|gb|tb|%|cores?|vcpus?|days?|weeks?|rps|qps)$/

/** Ends a clause where the next begins in the same line. */
export const BREAK = '\n'

export function tokensOf(clauses: readonly Clause[]): Token[] {
  return clauses.flatMap(({ text, start }) => [
    ...[...text.matchAll(TOKEN)].map(({ 0: words, index }) => ({
      text: words,
      lower: words.toLowerCase(),
      start: start + index,
      end: start + index + words.length,
    })),
    { text: BREAK, lower: BREAK, start: start + text.length, end: start + text.length },
  ])
}
