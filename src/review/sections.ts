import { readFences } from '../report/lines.ts'
import type { Statement } from './statements.ts'

/** From a heading to the next; the first one may have none. */
export interface Section {
  readonly heading: string
  /** Of the heading; of the text before the first heading, 1. */
  readonly line: number
  /** Those of its text, without those of further headings. */
  readonly statements: readonly Statement[]
  /** The last line that belongs to it. */
  readonly end: number
}

export interface FencedLines {
  readonly language: string
  /** Of the opening fence, from 1. */
  readonly line: number
  readonly lines: readonly string[]
}

export function sectionsOf(statements: readonly Statement[], lastLine: number): Section[] {
  const starts = [...statements.entries()].filter(([, { isHeading }]) => isHeading).map(([index]) => index)
  const bounds = [...(starts[0] === 0 ? [] : [-1]), ...starts]
  return bounds.map((start, position) => {
    const next = bounds[position + 1]
    const heading = start < 0 ? undefined : statements[start]
    return {
      heading: heading?.text ?? '',
      line: heading?.line ?? 1,
      statements: statements.slice(start + 1, next),
      end: next === undefined ? lastLine : (statements[next]?.line ?? lastLine) - 1,
    }
  })
}

export function fencesOf(lines: readonly string[]): FencedLines[] {
  const fences: (FencedLines & { readonly lines: string[] })[] = []
  for (const role of readFences(lines)) {
    if (role.kind === 'content') fences.at(-1)?.lines.push(role.line)
    if (role.kind === 'opening')
      fences.push({ language: role.fence.language.toLowerCase(), line: role.index + 1, lines: [] })
  }
  return fences
}
