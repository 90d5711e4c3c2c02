import { closesFence, type Fence, fenceContent, openFence, splitCode } from './inert.ts'

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

const NOTHING_OPEN: Open = { fence: undefined, details: 0, summaries: 0, table: false }
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/
const DELIMITER_ROW = /^[ \t]*\|?[ \t]*:?-[-| :\t]*$/
const TAG = /<(\/?)(details|summary)(?:\s[^<>]*)?>/gi

/**
 * The Markdown as it is if it fits; else its beginning, cut at a heading, a blank line or a line end, with open
 * fences and `<details>` closed and the note as its last paragraph. Never longer than the limit.
 */
export function fitMarkdown(markdown: string, limit: Limit, note: string): string {
  const measure = 'bytes' in limit ? byteLength : unitLength
  const total = 'bytes' in limit ? limit.bytes : limit.characters
  if (measure(markdown) <= total) return markdown
  const ending = `\n\n${note}`
  const allowed = total - measure(ending)
  const cut = allowed > 0 ? bestCut(markdown, allowed, measure) : undefined
  const kept = cut ? markdown.slice(0, cut.end).trimEnd() + cut.closing : ''
  if (kept !== '') return kept + ending
  return 'bytes' in limit ? cutText(note, total) : wellFormedSlice(note, total)
}

/** The text's beginning in at most so many bytes of UTF-8, without a split character. */
export function cutText(text: string, bytes: number): string {
  let size = 0
  let end = 0
  for (const character of text) {
    size += byteLength(character)
    if (size > bytes) return text.slice(0, end)
    end += character.length
  }
  return text
}
