import { containers } from '../report/lines.ts'
import type { Draft } from './draft.ts'
import type { Section } from './sections.ts'

/** A section and the headings that it stands under. */
export interface OutlineSection {
  readonly section: Section
  /** Of `#` their number; headings that are only bold stand below all others. */
  readonly level: number
  /** From the outermost on, without the title and without itself. */
  readonly within: readonly OutlineSection[]
  /** The only heading of its level, above all that follow. */
  readonly isTitle: boolean
}

const BOLD_HEADING = 7

/** The sections of a design, in order, each with those it is a part of. */
export function readOutline({ sections, lines }: Draft): OutlineSection[] {
  const levels = sections.map(section => levelOf(section, lines))
  const first = sections.findIndex(({ heading }) => heading !== '')
  const below = levels.slice(first + 1)
  const titled = first >= 0 && below.length > 0 && below.every(level => level > (levels[first] ?? 0))
  const open: OutlineSection[] = []
  return sections.map((section, index) => {
    const level = levels[index] ?? 0
    while ((open.at(-1)?.level ?? 0) >= level && open.length > 0) open.pop()
    const isTitle = titled && index === first
    const entry = { section, level, within: [...open], isTitle }
    if (!isTitle && section.heading !== '') open.push(entry)
    return entry
  })
}

function levelOf({ heading, line }: Section, lines: readonly string[]): number {
  if (heading === '') return 0
  const raw = lines[line - 1] ?? ''
  const text = raw.slice(containers(raw).length)
  const signs = /^#{1,6}(?=[ \t])/.exec(text)?.[0].length
  if (signs) return signs
  if (/^(?:\*\*|__)/.test(text)) return BOLD_HEADING
  return (lines[line] ?? '').trim().startsWith('=') ? 1 : 2
}
