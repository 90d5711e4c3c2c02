import { closesFence, type Fence, fenceContent, openFence, splitCode } from './lines.ts'

/** GitHub's limit on a comment's body, in UTF-16 units: a longer body is refused. */
export const COMMENT_LIMIT = 65_536
/** GitHub's limit on one step's job summary, in bytes: a longer one is dropped whole. */
export const SUMMARY_LIMIT = 1_048_576

/** A size in UTF-16 units, or in bytes of UTF-8. */
export type Limit = { readonly characters: number } | { readonly bytes: number }

/** What is open at a place, and has to be closed if the text ends there. */
interface Open {
  readonly fence: Fence | undefined
  readonly details: number
  readonly summaries: number
  readonly table: boolean
}

/** Where the text may end, and the closing that this takes. */
interface Cut {
  readonly end: number
  readonly size: number
  readonly closing: string
}

type Measure = (text: string) => number

const NOTHING_OPEN: Open = { fence: undefined, details: 0, summaries: 0, table: false }
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/
const TAG = /<(\/?)(details|summary)(?:\s[^<>]*)?>/gi

/**
 * The Markdown as it is if it fits; else its beginning, cut at a heading, a blank line or a line end, with open
 * fences and `<details>` closed and the note as its last paragraph. Never longer than the limit.
 */
export function fitMarkdown(markdown: string, limit: Limit, note: string): string {
  const measure = 'bytes' in limit ? countBytes : countUnits
  const total = 'bytes' in limit ? limit.bytes : limit.characters
  if (measure(markdown) <= total) return markdown
  const ending = `\n\n${note}`
  const allowed = total - measure(ending)
  const cut = allowed > 0 ? bestCut(markdown, allowed, measure) : undefined
  const kept = cut && cut.end > 0 ? markdown.slice(0, cut.end).trimEnd() + cut.closing : ''
  if (kept !== '') return kept + ending
  return 'bytes' in limit ? cutText(note, total) : cutUnits(note, total)
}

/** The text's beginning in at most so many bytes of UTF-8, without a split character. */
export function cutText(text: string, bytes: number): string {
  let size = 0
  let end = 0
  for (const character of text) {
    size += countBytes(character)
    if (size > bytes) return text.slice(0, end)
    end += character.length
  }
  return text
}

function cutUnits(text: string, units: number): string {
  const last = text.charCodeAt(units - 1)
  const splits = text.length > units && last >= 0xd800 && last <= 0xdbff
  return text.slice(0, Math.max(0, splits ? units - 1 : units))
}

function countUnits(text: string): number {
  return text.length
}

function countBytes(text: string): number {
  return Buffer.byteLength(text)
}

/** A heading's, blank line's or other line's beginning is only good if half of what is allowed stands before it. */
function bestCut(markdown: string, allowed: number, measure: Measure): Cut | undefined {
  const last: { heading?: Cut; blank?: Cut; line?: Cut; character?: Cut | undefined } = {}
  let open = NOTHING_OPEN
  let size = 0
  for (let at = 0; at < markdown.length; ) {
    const newline = markdown.indexOf('\n', at)
    const next = newline < 0 ? markdown.length : newline + 1
    const line = markdown.slice(at, newline < 0 ? next : newline)
    const cut = { end: at, size, closing: closing(open) }
    if (size + cut.closing.length <= allowed && !isDelimiterRow(line)) {
      last.line = cut
      if (!open.fence && HEADING.test(line)) last.heading = cut
      if (!open.fence && line.trim() === '') last.blank = cut
    }
    size += measure(markdown.slice(at, next))
    if (size > allowed) {
      last.character = cutLine(line, cut, open, allowed - cut.size - cut.closing.length, measure)
      break
    }
    open = openAfter(line, open)
    at = next
  }
  const good = [last.heading, last.blank, last.line].find(cut => cut && cut.size * 2 >= allowed)
  return good ?? last.character ?? last.line
}

function isDelimiterRow(line: string): boolean {
  return /^[-| :\t]+$/.test(line) && line.includes('|') && line.includes('-')
}

function closing({ fence, details, summaries }: Open): string {
  // A fence in a quote ends with the quote.
  const end = fence && fence.quotes === 0 ? `\n${' '.repeat(fence.width)}${fence.run}` : ''
  const tags = '</summary>'.repeat(summaries) + '</details>'.repeat(details)
  return tags === '' ? end : `${end}\n\n${tags}`
}

function openAfter(line: string, open: Open): Open {
  if (open.fence) {
    const content = fenceContent(line, open.fence)
    if (content !== undefined) return closesFence(content, open.fence) ? { ...open, fence: undefined } : open
  }
  const fence = openFence(line)
  if (fence) return { ...open, fence, table: false }
  let { details, summaries } = open
  for (const tag of tagsOf(line)) {
    const step = tag.startsWith('</') ? -1 : 1
    if (/details/i.test(tag)) details = Math.max(0, details + step)
    else summaries = Math.max(0, summaries + step)
  }
  const table = line.trim() !== '' && (open.table || isDelimiterRow(line))
  return { fence: undefined, details, summaries, table }
}

function tagsOf(line: string): string[] {
  if (!line.includes('<')) return []
  const texts = splitCode(line).filter(part => !part.code)
  return texts.flatMap(part => Array.from(part.text.matchAll(TAG), match => match[0]))
}

/** A word's first hundred characters, more than a hash has, are one atom; so is an address from its `@` on. */
const ATOM =
  /<[^<>]*>|&#?[a-z\d]{1,31};|(?<=[\w.+-]{100})[\w.+-]|[\w.+-]{0,99}@[\w.+@-]*|[\w.+-]{1,100}|./gisu

/** The longest beginning of a line in the room there is. Table rows, tags and fences are not for cutting. */
function cutLine(line: string, start: Cut, open: Open, room: number, measure: Measure): Cut | undefined {
  if (open.table || /^\s*\|/.test(line) || openFence(line) || tagsOf(line).length > 0) return undefined
  let end = start.end
  let size = start.size
  for (const atom of open.fence ? line : atoms(line)) {
    size += measure(atom)
    if (size - start.size > room) break
    end += atom.length
  }
  return end > start.end ? { ...start, end, size } : undefined
}

/**
 * What must stay whole: characters, entities, tags, code spans, whose text would come alive outside, and words, whose
 * beginning may be an address or a commit's hash where the word is none.
 */
function* atoms(line: string): Generator<string> {
  for (const part of splitCode(line)) {
    if (part.code) yield part.text
    else for (const [atom] of part.text.matchAll(ATOM)) yield atom
  }
}
