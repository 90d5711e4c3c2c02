/** How Markdown's lines are read: fences, wherever they stand, and the code spans of a line. */

/** Where a container's own characters end and its text begins: quotes, list markers and indentation. */
const CONTAINERS = /^(?:[ \t>]|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/
const FENCE = /(`{3,}|~{3,})(.*)/y
const LANGUAGE = /^[A-Za-z0-9+#.-]{1,20}$/
/** GitHub draws these, or offers to commit them. */
const ACTIVE_LANGUAGES = new Set(['mermaid', 'geojson', 'topojson', 'stl', 'math', 'suggestion'])

/** Lines of text, or the content of one fence. */
export interface Block {
  readonly fenced: boolean
  readonly language: string
  readonly lines: string[]
}

/** The opening line of a fence, wherever it stands. */
export interface Fence {
  /** The run of backticks or tildes. */
  readonly run: string
  readonly language: string
  /** Quotes, list markers and indentation before the run. */
  readonly prefix: string
  readonly quotes: number
  /** Columns before the run, counted from the last quote. */
  readonly width: number
}

/** What a line is to the fences around it. */
export type LineRole =
  | { readonly kind: 'text'; readonly line: string; readonly index: number }
  | { readonly kind: 'opening'; readonly line: string; readonly index: number; readonly fence: Fence }
  /** `line` is what stands inside the fence's container. */
  | { readonly kind: 'content'; readonly line: string; readonly index: number; readonly fence: Fence }
  | { readonly kind: 'closing'; readonly index: number; readonly fence: Fence }

const MAYBE_FENCE = /`{3}|~{3}/

/** Tells text from fences, line by line. A fence in a quote ends with it, without a closing line. */
export function* readFences(lines: Iterable<string>): Generator<LineRole> {
  let fence: Fence | undefined
  let index = -1
  for (const line of lines) {
    index += 1
    const content = fence && fenceContent(line, fence)
    if (fence && content !== undefined) {
      const closes = closesFence(content, fence)
      yield closes ? { kind: 'closing', index, fence } : { kind: 'content', line: content, index, fence }
      if (closes) fence = undefined
      continue
    }
    fence = MAYBE_FENCE.test(line) ? openFence(line) : undefined
    yield fence ? { kind: 'opening', line, index, fence } : { kind: 'text', line, index }
  }
}

/** Splits lines into text and fences. */
export function readBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let inFence = false
  let shift = 0
  for (const role of readFences(lines)) {
    if (role.kind === 'content') {
      blocks.at(-1)?.lines.push(role.line)
      continue
    }
    // What follows in the same list item is no longer in it: our fence, at the margin, has ended the list.
    if (role.kind === 'closing') shift = role.fence.quotes > 0 ? 0 : role.fence.width
    else if (inFence) shift = 0
    inFence = role.kind === 'opening'
    if (role.kind !== 'closing') shift = addLine(blocks, role, shift)
  }
  return blocks
}

/** Adds text, or begins a fence. @returns how far the lines that follow are to be moved to the left */
function addLine(
  blocks: Block[],
  role: Extract<LineRole, { kind: 'text' | 'opening' }>,
  moved: number,
): number {
  const { line } = role
  const shift = line.trim() !== '' && indentation(line) < moved ? 0 : moved
  if (role.kind === 'text') addText(blocks, dedent(line, shift))
  else {
    const { prefix, language } = role.fence
    if (/[^\s>]/.test(prefix)) addMarker(blocks, dedent(prefix, shift).trimEnd())
    blocks.push({ fenced: true, language, lines: [] })
  }
  return shift
}

function addText(blocks: Block[], line: string): void {
  const last = blocks.at(-1)
  if (last && !last.fenced) last.lines.push(line)
  else blocks.push({ fenced: false, language: '', lines: [line] })
}

/** A list item whose text is all in the fence keeps its bullet or number, but never underlines what stands above. */
function addMarker(blocks: Block[], marker: string): void {
  const last = blocks.at(-1)
  if (last && !last.fenced) addText(blocks, '')
  addText(blocks, marker)
}

/** The fence that a line opens, if any: also behind quotes and list markers, and however far indented. */
export function openFence(line: string): Fence | undefined {
  const prefix = containers(line)
  FENCE.lastIndex = prefix.length
  const [, run = '', info = ''] = FENCE.exec(line) ?? []
  if (run === '' || (run.startsWith('`') && info.includes('`'))) return undefined
  const afterQuotes = prefix.slice(prefix.lastIndexOf('>') + 1)
  const quotes = prefix.split('>').length - 1
  const width = columns(quotes > 0 ? afterQuotes.replace(/^[ \t]/, '') : afterQuotes)
  return { run, language: language(info), prefix, quotes, width }
}

/** Quotes, list markers and indentation that a line starts with. */
export function containers(line: string): string {
  return CONTAINERS.exec(line)?.[0] ?? ''
}

function language(info: string): string {
  const word = info.trim().split(/\s/, 1)[0] ?? ''
  if (ACTIVE_LANGUAGES.has(word.toLowerCase())) return 'text'
  return LANGUAGE.test(word) ? word : ''
}

/** A line's text inside a fence; undefined where the fence's quote has ended before the line. */
export function fenceContent(line: string, fence: Fence): string | undefined {
  let at = 0
  for (let quote = 0; quote < fence.quotes; quote++) {
    while (line[at] === ' ' || line[at] === '\t') at++
    if (line[at] !== '>') return undefined
    at++
  }
  if (fence.quotes > 0 && (line[at] === ' ' || line[at] === '\t')) at++
  return dedent(line.slice(at), fence.width)
}

/** Whether a line of a fence's content, without the fence's prefix, closes the fence. */
export function closesFence(content: string, fence: Fence): boolean {
  const run = content.trim()
  if (run.length < fence.run.length || indentation(content) > 3) return false
  return run === fence.run.charAt(0).repeat(run.length)
}

function indentation(line: string): number {
  return columns(/^[ \t]*/.exec(line)?.[0] ?? '')
}

function columns(prefix: string): number {
  let column = 0
  for (const character of prefix) column += character === '\t' ? 4 - (column % 4) : 1
  return column
}

/** The line without its first columns, as far as they are blank. */
function dedent(line: string, width: number): string {
  let at = 0
  let column = 0
  while (column < width && (line[at] === ' ' || line[at] === '\t')) {
    column += line[at] === '\t' ? 4 - (column % 4) : 1
    at++
  }
  return ' '.repeat(Math.max(0, column - width)) + line.slice(at)
}

/** A part of a line: text, or a code span with its backticks. */
export interface Part {
  readonly code: boolean
  readonly text: string
}

/** Splits a line into text and the code spans that begin and end on it, as CommonMark finds them. */
export function splitCode(line: string): Part[] {
  const closers = backtickRuns(line)
  const parts: Part[] = []
  const scanner = /\\[!-/:-@[-`{-~]|`+/g
  let from = 0
  for (let match = scanner.exec(line); match; match = scanner.exec(line)) {
    if (match[0].startsWith('\\')) continue
    const candidates = closers.get(match[0].length) ?? []
    while ((candidates.at(-1) ?? line.length) < scanner.lastIndex) candidates.pop()
    const closer = candidates.at(-1)
    if (closer === undefined) continue
    if (match.index > from) parts.push({ code: false, text: line.slice(from, match.index) })
    from = closer + match[0].length
    parts.push({ code: true, text: line.slice(match.index, from) })
    scanner.lastIndex = from
  }
  if (from < line.length) parts.push({ code: false, text: line.slice(from) })
  return parts
}

/** Where runs of backticks start, by their length, the last one first. */
function backtickRuns(line: string): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (const { 0: run, index } of line.matchAll(/`+/g)) {
    const starts = runs.get(run.length)
    if (starts) starts.push(index)
    else runs.set(run.length, [index])
  }
  for (const starts of runs.values()) starts.reverse()
  return runs
}
