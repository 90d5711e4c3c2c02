/** A text as a reader sees it: markup gone, white space folded; every character knows where it came from. */
export interface Plain {
  readonly text: string
  /** Offset in the original of each character of `text`, and one more for the end. */
  readonly at: readonly number[]
  readonly original: string
}

/** The gaps in "West Europe", "East US 2" and "Germany West Central", which Azure also writes in one word. */
const IN_A_REGION = [
  '(?<=(?<![a-z])(?:west|north)) (?=europe(?![a-z]))',
  '(?<=(?<![a-z])(?:east|west|central)) (?=us(?![a-z]))',
  '(?<=(?<![a-z])(?:north|south|west)) (?=central us(?![a-z]))',
  '(?<=(?<![a-z])(?:east|west) us) (?=[23](?!\\d|[.:,]\\d| ?[x×]))',
  '(?<=(?<![a-z])(?:uk|france|germany|sweden|norway|switzerland|poland|italy|spain|canada|korea|japan|australia|brazil|uae|israel|qatar)) (?=(?:north|south|east|west|central|southeast)(?![a-z]))',
  '(?<=(?<![a-z])germany west) (?=central(?![a-z]))',
  '(?<=(?<![a-z])(?:southeast|east)) (?=asia(?![a-z]))',
].join('|')

const MARKUP = new RegExp(
  `(?<gap>${IN_A_REGION})|<[^<>]{0,300}>|&(?:#\\d{1,7}|#x[\\da-f]{1,6}|[a-z]{2,8});|~~|[*\`]+|\\s+|\\|+|__`,
  'gi',
)

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: "'",
  mdash: '—',
  ndash: '–',
  times: '×',
  le: '≤',
  ge: '≥',
  hellip: '…',
}

/** Reads Markdown, HTML and JSON inside a field as text. What is struck through or commented out is not there. */
export function plainText(original: string): Plain {
  const json = /^\s*[[{]/.test(original)
  const source = json ? blankOut(original).replace(NEXT_ENTRY, '\n') : blankOut(original)
  const writer = new Writer(headsOf(source))
  const width = Math.max(...source.split('\n', MOST_LINES).map(line => line.length))
  let from = 0
  for (const match of source.matchAll(MARKUP)) {
    writer.write(source.slice(from, match.index), from, json)
    const wrapped =
      match[0].includes('\n') &&
      (json ? /[:,[]/.test(source.charAt(match.index - 1)) : isWrapped(source, match.index, match[0], width))
    if (match.groups?.gap === undefined) writer.write(wrapped ? ' ' : readable(match[0]), match.index, false)
    from = match.index + match[0].length
  }
  writer.write(source.slice(from), from, json)
  return { text: writer.text(), at: [...writer.at, original.length], original }
}

class Writer {
  readonly #pieces: string[] = []
  readonly at: number[] = []
  readonly #heads: readonly Head[]
  #next = 0
  #last = ' '

  constructor(heads: readonly Head[]) {
    this.#heads = heads
  }

  /** Copies text that starts at an offset of the original, folding white space and apostrophes; a line end stays one. */
  write(text: string, offset: number, json: boolean): void {
    for (let index = 0; index < text.length; index += 1) {
      this.#writeHeads(offset + index)
      let character = text.charAt(index)
      if (json) character = JSON_SIGNS[character] ?? character
      if (character === '\u2019' || character === '\u02bc') character = "'"
      const blank = character === ' ' || character === '\n'
      if (blank && (this.#last === '\n' || (this.#last === ' ' && character === ' '))) continue
      this.#pieces.push(character)
      this.at.push(offset + index)
      this.#last = character
    }
  }

  #writeHeads(offset: number): void {
    for (let head = this.#heads[this.#next]; head && head.at <= offset; head = this.#heads[this.#next]) {
      for (const character of head.words) {
        this.#pieces.push(character)
        this.at.push(offset)
      }
      this.#next += 1
    }
  }

  text(): string {
    return this.#pieces.join('')
  }
}

/** Words of a table's head that a reader takes along to a cell, and where they go. */
interface Head {
  readonly at: number
  readonly words: string
}

const RULER = /^[ \t]*\|?[ \t:|-]*-{2,}[ \t:|-]*$/
const OF_A_PLACE = /^(?:rooms?|halls?|sites?|zones?|azs?|dcs?|regions?|racks?|buildings?)$/i

const LABELS = /^(?:[a-z]|\d{1,2})(?: ?[,/] ?(?:[a-z]|\d{1,2})){0,8}$/i

/** The heads of a Markdown table that its cells mean: "2" under "members" is "2 members", "A" under "room" is "room A". */
function headsOf(source: string): Head[] {
  const found: Head[] = []
  let heads: readonly string[] = []
  let before = ''
  let start = 0
  for (const line of source.split('\n')) {
    if (line.includes('|') && RULER.test(line)) heads = cellsOf(before).map(({ words }) => words)
    else if (!line.includes('|')) heads = []
    else if (heads.length > 0) found.push(...headsIn(cellsOf(line), heads, start))
    before = line
    start += line.length + 1
  }
  return found
}

function headsIn(cells: readonly Cell[], heads: readonly string[], start: number): Head[] {
  return cells.flatMap(({ words, from, to }, column) => {
    const head = heads[column] ?? ''
    if (!/^[a-z][a-z -]{1,24}$/i.test(head)) return []
    if (/^\d{1,2}$/.test(words)) return [{ at: start + to, words: ` ${head}` }]
    return OF_A_PLACE.test(head) && LABELS.test(words) ? [{ at: start + from, words: `${head} ` }] : []
  })
}

interface Cell {
  readonly words: string
  readonly from: number
  readonly to: number
}

/** The cells of a row, and where their words stand in it; the borders are none. */
function cellsOf(row: string): Cell[] {
  let at = 0
  const cells = row.split('|').map(text => {
    const words = text.trim()
    const from = at + text.indexOf(words)
    at += text.length + 1
    return { words, from, to: from + words.length }
  })
  return cells.slice(/^\s*\|/.test(row) ? 1 : 0)
}

/** Enough to see how wide a text is set. */
const MOST_LINES = 1000
/** A line as long as this was hardly meant to end where it does. */
const PROSE = 48
const STARTS_ANEW = /^(?:[-*+•#|>]|\d{1,3}[.)]\s|[^\s:]{1,30}(?: [^\s:]{1,30}){0,3}:(?:\s|$))/

/** Whether white space is where an editor has wrapped a sentence: the next word had no room on the line. */
function isWrapped(text: string, start: number, space: string, width: number): boolean {
  const last = text.charAt(start - 1)
  if (space.indexOf('\n') !== space.lastIndexOf('\n') || /[.!?;|。；！？]/.test(last)) return false
  const length = start - (text.lastIndexOf('\n', start - 1) + 1)
  const next = text.slice(start + space.length, start + space.length + 150)
  const word = /^\S*/.exec(next)?.[0] ?? ''
  if (STARTS_ANEW.test(next) || length + 1 + word.length <= width) return false
  if (last === ':') return length >= PROSE && /^[a-zà-ÿ]/.test(word)
  return length >= PROSE || last === ',' || /^[a-zà-ÿ(]/.test(word)
}

/** Where an entry ends and the next begins. */
const NEXT_ENTRY = /,(?=\s{0,40}"[^"\n]{1,60}"\s{0,9}:\s{0,9}["\d[{tfn])/g

/** JSON's punctuation as a reader takes it: `"nodes": 5` says nodes = 5, and an object ends what was said of it. */
const JSON_SIGNS: Readonly<Record<string, string>> = {
  '"': ' ',
  '{': ' ',
  '}': '\n',
  '[': ' ',
  ']': ' ',
  ':': '=',
}

function readable(markup: string): string {
  if (/^\s+$/.test(markup)) return /\n/.test(markup) ? '\n' : ' '
  if (/^<\/?(?:br|p|li|div|tr|ul|ol|h\d)\b/i.test(markup)) return '\n'
  const entity = /^&(#x?)?([^;]+);$/i.exec(markup)
  if (!entity) return /^<[a-z/!]/i.test(markup) || !markup.startsWith('<') ? ' ' : markup
  const [, numeric, name = ''] = entity
  if (!numeric) return ENTITIES[name.toLowerCase()] ?? ' '
  const code = Number.parseInt(name, numeric.toLowerCase() === '#x' ? 16 : 10)
  return code > 31 && code < 0xd800 ? String.fromCharCode(code) : ' '
}

const HIDDEN: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['~~', '~~'],
  ['<s>', '</s>'],
  ['<del>', '</del>'],
  ['<strike>', '</strike>'],
]

/** As many blanks: what stands behind the words keeps its place. */
export const blank = (words: string): string => ' '.repeat(words.length)

/** JSON entries that give an answer instead of a request. */
const ANSWER_ENTRY =
  /"(?:error|verdict|answer|result|output|expected|response)"\s{0,9}:\s{0,9}"[^"\n]{0,500}"/gi

/** `# replica { region_name = "x" }`: a setting that is commented out. */
const CONFIGURES = /(?:^|\n)[ \t]{0,40}[a-z_][\w."-]{0,60}(?: "[^"\n]{0,80}"){0,2}[ \t]{0,20}[={]/i
const COMMENTED_OUT =
  /(?<=^|\n)[ \t]{0,40}(?:#|\/\/)[ \t]{0,8}[a-z_][\w.-]{0,60}[ \t]{0,4}(?:\{[^{}\n]{0,200}\}|=[ \t]?\S{1,120})(?=[ \t]*(?:\n|$|#)|[ \t]{2})[^\n]{0,400}/gi

/** The same text, of the same length, with what is hidden from a reader (or is no part of the request) blank. */
function blankOut(text: string): string {
  let result = text.replace(ANSWER_ENTRY, blank)
  if (CONFIGURES.test(text)) result = result.replace(COMMENTED_OUT, blank)
  for (const [open, close] of HIDDEN) result = blankBetween(result, open, close)
  return result
}

function blankBetween(text: string, open: string, close: string): string {
  const lower = text.toLowerCase()
  if (!lower.includes(open) || lower.length !== text.length) return text
  const pieces: string[] = []
  let from = 0
  for (let start = lower.indexOf(open); start >= 0; start = lower.indexOf(open, from)) {
    const end = lower.indexOf(close, start + open.length)
    if (end < 0) break
    pieces.push(text.slice(from, start), ' '.repeat(end + close.length - start))
    from = end + close.length
  }
  return pieces.join('') + text.slice(from)
}

/** A stretch of a plain text that says one thing. Offsets are those of the plain text. */
export interface Clause {
  readonly text: string
  readonly start: number
  readonly end: number
}

const ABBREVIATION =
  /(?:^|[^a-z])(?:ca|e\.g|i\.e|vs|approx|etc|usw|bzw|z\.b|inkl|incl|max|min|nr|no|p\.ej|aprox|resp|cf|u\.a|d\.h)$/i

/** Sentences, list items and table rows: split at line ends and at stops that end a sentence. */
export function sentences({ text }: Plain): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (const match of text.matchAll(/[\n。；！？]|[.!?;](?=[\s"')\]]|$)/g)) {
    const abbreviated = match[0] === '.' && ABBREVIATION.test(textBefore(text, match.index, 8))
    if (abbreviated && text[match.index + 1] !== '\n') continue
    push(clauses, text, start, match.index + 1)
    start = match.index + 1
  }
  push(clauses, text, start, text.length)
  return clauses
}

/** No sentence is longer; what is, is read in pieces, so that the work for each word is bounded. */
const LONGEST = 1500

function push(clauses: Clause[], text: string, start: number, end: number): void {
  for (let from = start; from < end; ) {
    const to = end - from <= LONGEST ? end : lastSpace(text, from, from + LONGEST)
    const piece = text.slice(from, to)
    if (/[^\s.;!?]/.test(piece)) clauses.push({ text: piece, start: from, end: to })
    from = to
  }
}

/** Where the last word before `end` begins; `end` where there is but one word. It looks back no further than `start`. */
function lastSpace(text: string, start: number, end: number): number {
  const space = text.slice(start, end + 1).lastIndexOf(' ')
  return space > 0 ? start + space : end
}

/** The last so many characters before an index: a look at all of them for each finding would take quadratic time. */
export function textBefore(text: string, index: number, length: number): string {
  return text.slice(Math.max(0, index - length), index)
}
