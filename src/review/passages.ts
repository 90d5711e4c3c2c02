import { HAS_LETTER } from '../feasibility/facts/find.ts'
import type { Draft } from './draft.ts'

/** What a reader takes in at once: a sentence, a row of any table, a line of a fence. */
export interface Passage {
  readonly text: string
  /** From 1. */
  readonly line: number
  /** The nearest heading, shortened. */
  readonly heading: string
  /** Whether it stands under words such as "what to avoid". */
  readonly avoided: boolean
}

/** A passage is never longer; a longer one is cut. */
const LONGEST = 1000
const LONGEST_HEADING = 160

const LONGEST_DESIGN = 60_000
const MOST_LINES = 2000

/** Whether what is missing can be told: the language is known, and no design is longer than what is read. */
export function isReadable({ language, lines, statements }: Draft): boolean {
  if (language === 'other' || lines.length > MOST_LINES || statements.length > MOST_LINES) return false
  return lines.reduce((sum, line) => sum + line.length, 0) <= LONGEST_DESIGN
}

/**
 * All that a design says, also what `statements` leaves out because it is no decision: wide tables, fences, sentences
 * without an end. Who looks for something that is missing has to look everywhere.
 */
export function readPassages(draft: Draft): Passage[] {
  const sentences = draft.statements.flatMap(({ text, line, heading, isHeading, standing }) =>
    isHeading ? [] : [{ text, line, heading: shortened(heading), avoided: standing === 'avoid' }],
  )
  return [...sentences, ...leftOut(draft)].toSorted((one, other) => one.line - other.line)
}

function shortened(heading: string): string {
  return heading.slice(0, LONGEST_HEADING)
}

function leftOut(draft: Draft): Passage[] {
  const read = linesRead(draft)
  const avoided = new Set(
    draft.statements
      .filter(({ isHeading, standing }) => isHeading && standing === 'avoid')
      .map(({ line }) => line),
  )
  return draft.sections.flatMap(({ heading, line: first, end }) => {
    const place = { heading: shortened(heading), avoided: avoided.has(first) }
    return draft.lines.slice(first - 1, end).flatMap((text, offset) => {
      const line = first + offset
      return read.has(line) && text.length <= LONGEST
        ? []
        : cut(text).map(part => ({ ...place, text: part, line }))
    })
  })
}

function linesRead({ statements }: Draft): Set<number> {
  return new Set(
    statements.flatMap(({ line, breaks }) =>
      Array.from({ length: breaks.length + 1 }, (_, offset) => line + offset),
    ),
  )
}

/** The words of a line, without the signs of Markdown. */
function cut(line: string): string[] {
  const text = line.replace(/[*_`|]+/g, ' ').trim()
  if (!HAS_LETTER.test(text)) return []
  return Array.from({ length: Math.ceil(text.length / LONGEST) }, (_, index) =>
    text.slice(index * LONGEST, (index + 1) * LONGEST),
  )
}

/** The last line that says something. */
export function lastLine({ lines }: Draft): number {
  return lines.findLastIndex(line => line.trim() !== '') + 1
}
