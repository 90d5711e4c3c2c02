import type { Draft } from '../draft.ts'
import { isItem, type LayoutLine } from '../layout.ts'
import { type OutlineSection, readOutline } from '../outline.ts'
import { isBesides, type Topic, topicsOf } from '../topics.ts'
import { weightOf } from '../weight.ts'
import type { Fault, ReviewRule } from './rule.ts'

export const workflowsInBullets: ReviewRule = {
  id: 'workflows-in-bullets',
  severity: 'error',
  statement:
    'Lock acquisition, lease renewal, partition tolerance and fencing token validation are told in bullets: neither in numbered lists nor in paragraphs.',
  check(draft) {
    if (draft.language === 'other') return []
    const places = readPlaces(draft)
    return [...numberedLists(places), ...paragraphsOnly(places)].toSorted(
      (one, other) => one.line - other.line,
    )
  },
}

const NAMES: Readonly<Record<Topic, string>> = {
  acquisition: 'lock acquisition',
  renewal: 'lease renewal',
  partitions: 'partition tolerance',
  fencing: 'fencing token validation',
}

/** A section with its lines and what it is about. */
interface PlacedSection {
  readonly outline: OutlineSection
  readonly lines: readonly LayoutLine[]
  readonly own: readonly Topic[]
  /** Its own topics, or those of the headings above. */
  readonly topics: readonly Topic[]
}

function readPlaces(draft: Draft): PlacedSection[] {
  const { layout } = draft
  const known = new Map<OutlineSection, { readonly own: readonly Topic[]; readonly turnsAway: boolean }>()
  return readOutline(draft).map(outline => {
    const { line, end, heading } = outline.section
    const own = outline.isTitle ? [] : topicsOf(heading)
    known.set(outline, { own, turnsAway: own.length === 0 && isAside(heading) })
    const path = [...outline.within, outline].map(section => known.get(section))
    const above = path.findLast(entry => (entry?.own.length ?? 0) > 0)
    const topics = path.some(entry => entry?.turnsAway) ? own : (above?.own ?? [])
    return { outline, lines: layout.slice(line - 1, end), own, topics }
  })
}

function isAside(heading: string): boolean {
  return isBesides(heading) || BY_HAND.test(heading.slice(0, LONGEST_LEAD_IN))
}

/** What people do by hand, in order, is no workflow of the lock manager. */
const BY_HAND =
  /(?<![a-z])(?:manual(?:ly)?|operators?|runbook|playbook|disaster|recovery|restor(?:e|ing)|migration|rollout|drills?|examples?)(?![a-z])|manuell|wiederherstellung|notfall|beispiel|recuperación|manualmente|ejemplo|人工|手动|恢复|灾难|示例/i
const LONGEST_LEAD_IN = 160

/* Numbered lists. */

interface NumberedList {
  readonly items: readonly LayoutLine[]
  /** What stands above it and opens it: a paragraph or an item with less indentation. */
  readonly leadIn: string
  readonly topics: readonly Topic[]
}

function numberedLists(places: readonly PlacedSection[]): Fault[] {
  return places.flatMap(({ lines, topics }) => {
    const told = new Set<string>()
    return listsOf(lines, topics).flatMap(({ items, topics: [topic] }): Fault[] => {
      const first = items[0]
      if (!first || !topic || told.has(topic)) return []
      told.add(topic)
      const message = `The ${NAMES[topic]} is told in a numbered list: tell it in bullets.`
      return [{ line: first.line, message }]
    })
  })
}

function listsOf(lines: readonly LayoutLine[], topics: readonly Topic[]): NumberedList[] {
  return runsOf(lines)
    .filter(({ items }) => items.length > 1 && !isOutline(items))
    .map(run => {
      const leadIn = run.leadIn.slice(-LONGEST_LEAD_IN)
      const own = /[:：]\W*$/.test(leadIn) || isLabel(leadIn) ? topicsOf(leadIn) : []
      if (own.length > 0) return { ...run, topics: own }
      return { ...run, topics: BY_HAND.test(leadIn) ? [] : topics }
    })
}

/** Items of one depth whose numbers go on, each run with what opens it. */
function runsOf(lines: readonly LayoutLine[]): Omit<NumberedList, 'topics'>[] {
  const runs: { readonly items: LayoutLine[]; readonly leadIn: string }[] = []
  const open: { readonly items: LayoutLine[]; readonly indent: number }[] = []
  let above: LayoutLine[] = []
  for (const line of lines) {
    if (line.kind === 'paragraph') above = [line]
    if (!isItem(line.kind)) continue
    while ((open.at(-1)?.indent ?? -1) > line.indent) open.pop()
    above = above.filter(({ kind, indent }) => kind === 'paragraph' || indent < line.indent)
    if (line.kind === 'numbered') {
      const current = open.at(-1)
      if (current?.indent === line.indent && continues(current.items.at(-1), line)) current.items.push(line)
      else {
        const run = { items: [line], leadIn: above.at(-1)?.text ?? '' }
        runs.push(run)
        open.push({ items: run.items, indent: line.indent })
      }
    }
    above.push(line)
  }
  return runs
}

function continues(last: LayoutLine | undefined, { ordinal }: LayoutLine): boolean {
  return last !== undefined && (ordinal === last.ordinal + 1 || (ordinal === 1 && last.ordinal === 1))
}

/** Numbers that head parts of the text, as headings would: nothing but labels, which name several topics. */
function isOutline(items: readonly LayoutLine[]): boolean {
  if (!items.every(({ text }) => isLabel(text))) return false
  return new Set(items.flatMap(({ text }) => topicsOf(text).slice(0, 1))).size > 1
}

/** A short text that is bold as a whole or ends in a colon. */
function isLabel(text: string): boolean {
  return text.length < 100 && (/^(?:\*\*|__)[^*_]+(?:\*\*|__)[:：]?$/.test(text) || /[:：]\W*$/.test(text))
}

/* Paragraphs. */

/** A pointer to another place, or why there is nothing, may stand without a bullet. */
const SHORTEST_PROSE = 400
/** The same in several paragraphs, or in as many sentences as a workflow has. */
const SHORTEST_PARAGRAPHS = 260
const FEWEST_SENTENCES = 3

function paragraphsOnly(places: readonly PlacedSection[]): Fault[] {
  const told = new Set(places.flatMap(({ topics, lines }) => (lines.some(isNoProse) ? topics : [])))
  return places.flatMap(({ outline, own }, index): Fault[] => {
    const [topic] = own
    if (!topic || own.some(other => told.has(other)) || !isProse(wholeOf(index, places))) return []
    const message = `The ${NAMES[topic]} is told in paragraphs alone: tell it in bullets.`
    return [{ line: outline.section.line, message }]
  })
}

/** The lines of a section and of those that are a part of it. */
function wholeOf(index: number, places: readonly PlacedSection[]): LayoutLine[] {
  const level = places[index]?.outline.level ?? 0
  let end = index + 1
  while ((places[end]?.outline.level ?? 0) > level) end += 1
  return places.slice(index, end).flatMap(({ lines }) => lines)
}

/** Lists of any kind, tables and diagrams tell a workflow otherwise. */
function isNoProse({ kind }: LayoutLine): boolean {
  return isItem(kind) || kind === 'row' || kind === 'fenced'
}

function isProse(lines: readonly LayoutLine[]): boolean {
  if (lines.some(isNoProse)) return false
  const length = lines.reduce((sum, { kind, text }) => sum + (kind === 'paragraph' ? weightOf(text) : 0), 0)
  const starts = lines.filter(
    ({ kind }, index) => kind === 'paragraph' && lines[index - 1]?.kind !== 'paragraph',
  )
  const text = lines.map(line => line.text).join(' ')
  const sentences = text.match(/[.!?](?=\s|$)|[。！？]/g)?.length ?? 0
  const told = starts.length > 1 || sentences >= FEWEST_SENTENCES
  return length >= (told ? SHORTEST_PARAGRAPHS : SHORTEST_PROSE)
}
