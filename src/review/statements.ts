import { textBefore } from '../feasibility/facts/plain.ts'
import { containers, readFences, splitCode } from '../report/lines.ts'

/** How a text stands behind what it says. */
export type Standing =
  | 'said'
  /** Under words such as "what to avoid". */
  | 'avoid'
  /** Alternatives, quotes, what may come later, and what holds on a condition. */
  | 'aside'
  /** The further cells of a table's row: they claim something, and decide nothing. */
  | 'remark'

/** A sentence or a table row of a Markdown text, as a reader sees it. */
export interface Statement {
  readonly text: string
  /** From 1. */
  readonly line: number
  /** Where in `text` further lines begin. */
  readonly breaks: readonly number[]
  readonly standing: Standing
  /** What the list item, row or paragraph that it stands in is set off with, as in "**Oracle:** a fence row". */
  readonly topic: string
  /** The nearest heading. */
  readonly heading: string
  /** Whether it is a heading itself. */
  readonly isHeading: boolean
  /** Whether it stands in the title or the first section. */
  readonly opening: boolean
  /** Whether it starts a list item or a table row, or is in a paragraph: it then makes a point of its own. */
  readonly leads: boolean
}

/** Whether the text stands behind it: what it decides, and what it claims besides. */
export function isAsserted({ standing }: Statement): boolean {
  return standing === 'said' || standing === 'remark'
}

/** No sentence of a design is shorter or longer; what is, is not read. */
const SHORTEST = 3
const LONGEST = 1000
/** A design has some hundreds of them; those beyond are not read. */
const MOST = 3000

export function readStatements(text: string): Statement[] {
  const reader = new Reader()
  for (const role of readFences(withoutComments(text).split('\n'))) {
    if (reader.isFull) break
    if (role.kind === 'opening') reader.end()
    else if (role.kind === 'text') reader.read(role.line, role.index + 1)
  }
  reader.end()
  return reader.statements
}

/** The line that words of a statement stand on; its own line where they are not found. */
export function lineOf(statement: Statement, words: string): number {
  return lineAt(statement, Math.max(0, statement.text.indexOf(words)))
}

/** The line that a place in a statement's text stands on. */
export function lineAt({ line, breaks }: Statement, index: number): number {
  return line + breaks.filter(start => start <= index).length
}

interface Scope {
  /** Of headings the level, of list items the indentation. */
  readonly depth: number
  readonly standing: Standing
}

interface Block {
  readonly lines: { readonly text: string; readonly line: number }[]
  readonly item: boolean
  readonly depth: number
  readonly quoted: boolean
}

/** Headings that are only bold stand below all others. */
const BOLD_HEADING = 7

/** Puts lines together to blocks, and knows which headings and list items a block stands under. */
class Reader {
  readonly statements: Statement[] = []
  #headings: Scope[] = []
  #heading = ''
  #items: Scope[] = []
  /** What the last paragraph before a list, ending in a colon, says of the list. */
  #leadIn: Standing | undefined
  #sections = 0
  #block: Block | undefined
  #rows: { readonly cells: readonly string[]; readonly line: number }[] = []

  get isFull(): boolean {
    return this.statements.length >= MOST
  }

  read(line: string, number: number): void {
    const prefix = containers(line)
    const text = line.slice(prefix.length).trimEnd()
    const item = /[-*+\d]/.test(prefix)
    const level = headingLevel(text)
    if (this.#rows.length > 0 && !text.startsWith('|')) this.end()
    if (text.startsWith('|')) this.#row(text, number)
    else if (text === '' && !item) this.end()
    else if (level > 0) this.#startSection(level, plainLine(text.slice(level)), number)
    else if (isUnderline(text)) this.#underline(text)
    else this.#text(prefix, item, text, number)
  }

  #text(prefix: string, item: boolean, text: string, line: number): void {
    if (item || !this.#block) this.#open(prefix, item)
    if (text !== '') this.#block?.lines.push({ text: plainLine(text), line })
    if (!item && this.#block?.lines.length === 1 && isBoldAlone(text)) this.#boldHeading(line)
  }

  /** Ends the paragraph, list item or table that is open. */
  end(): void {
    if (this.#rows.length > 0) this.#table()
    const block = this.#block
    this.#block = undefined
    if (!block || block.lines.length === 0) return
    const { text, breaks } = joined(block.lines.map(line => line.text))
    const standing = this.#standingOf(block)
    const topic = labelOf(text)
    let line = block.lines[0]?.line ?? 0
    let next = 0
    for (const [index, { text: sentence, start }] of sentencesOf(text).entries()) {
      for (; (breaks[next] ?? text.length) <= start; next += 1) line += 1
      const end = start + sentence.length
      const own: number[] = []
      for (let at = next; (breaks[at] ?? end) < end; at += 1) own.push((breaks[at] ?? 0) - start)
      this.#say({
        text: sentence,
        line,
        breaks: own,
        standing: standing === 'said' && isNoDecision(sentence) ? 'aside' : standing,
        topic,
        leads: index === 0 || !block.item,
      })
    }
    this.#govern(block, text, standing)
  }

  #open(prefix: string, item: boolean): void {
    this.end()
    this.#block = { lines: [], item, depth: prefix.length, quoted: prefix.includes('>') }
  }

  #standingOf({ item, depth, quoted }: Block): Standing {
    if (quoted) return 'aside'
    const parent = this.#items.findLast(scope => scope.depth < depth)
    if (parent && parent.standing !== 'said') return parent.standing
    if (item && this.#leadIn && this.#leadIn !== 'said') return this.#leadIn
    return this.#headings.at(-1)?.standing ?? 'said'
  }

  /** What a block says of those that follow: a list item of its sub-items, a paragraph of the list below it. */
  #govern({ item, depth }: Block, text: string, standing: Standing): void {
    const own = standing === 'said' ? leadInStanding(text) : standing
    if (!item && depth === 0) {
      this.#items = []
      this.#leadIn = text.endsWith(':') || text.endsWith('：') ? own : undefined
    } else if (item) {
      this.#items = this.#items.filter(scope => scope.depth < depth)
      this.#items.push({ depth, standing: own })
    }
  }

  #startSection(level: number, text: string, line: number): void {
    this.end()
    this.#items = []
    this.#leadIn = undefined
    this.#headings = this.#headings.filter(({ depth }) => depth < level)
    const above = this.#headings.at(-1)?.standing ?? 'said'
    // A title is no section of its own, and "Migration locks" sets nothing aside.
    const title = this.statements.length === 0 && level === 1
    const own = title ? 'said' : headingStanding(text)
    const standing = own === 'said' ? above : own
    this.#headings.push({ depth: level, standing })
    this.#heading = text
    if (!title) this.#sections += 1
    this.#say({ text, line, breaks: [], standing, topic: '', leads: false }, true)
  }

  /** A line of equals signs or dashes makes a heading of the paragraph right above it. */
  #underline(text: string): void {
    const block = this.#block
    const only = block?.lines[0]
    this.#block = undefined
    if (only && block.lines.length === 1 && !block.item)
      this.#startSection(text.startsWith('=') ? 1 : 2, only.text, only.line)
    else {
      this.#block = block
      this.end()
    }
  }

  #boldHeading(line: number): void {
    const text = this.#block?.lines[0]?.text ?? ''
    this.#block = undefined
    this.#startSection(BOLD_HEADING, text.replace(/:$/, ''), line)
  }

  #row(text: string, line: number): void {
    if (this.#rows.length === 0) this.end()
    this.#rows.push({ cells: cellsOf(text), line })
  }

  #table(): void {
    const [head, delimiter, ...rows] = this.#rows
    this.#rows = []
    if (!head || !delimiter?.cells.every(cell => /^[:-]+$/.test(cell))) return
    const standing = this.#standingOf({ lines: [], item: true, depth: 0, quoted: false })
    const hasRemarks = standing === 'said' && !COMPARES.test(head.cells.join(' ').slice(0, LONGEST))
    for (const { cells, line } of rows) {
      const say = (text: string, standing: Standing) =>
        text.length <= LONGEST &&
        this.#say({ text, line, breaks: [], standing, topic: labelOf(text), leads: true })
      const texts = standing === 'avoid' ? cells.slice(0, 1) : rowTexts(head.cells, cells, rows.length)
      for (const text of texts) say(text, standing)
      if (hasRemarks) for (const text of remarksOf(cells)) say(text, 'remark')
    }
  }

  #say(statement: Omit<Statement, 'heading' | 'isHeading' | 'opening'>, isHeading = false): void {
    if (this.isFull) return
    this.statements.push({
      ...statement,
      heading: this.#heading,
      isHeading,
      opening: this.#sections <= 1,
    })
  }
}

function headingLevel(text: string): number {
  return /^(#{1,6})[ \t]/.exec(text)?.[1]?.length ?? 0
}

function isUnderline(text: string): boolean {
  return text.length > 2 && (/^=+$/.test(text) || /^-+$/.test(text))
}

/** A short line that is bold as a whole and no sentence. */
function isBoldAlone(text: string): boolean {
  return text.length < 100 && /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(text) && !/[.!?;。]\W*$/.test(text)
}

/** A question, or a single sentence that forbids. */
function isNoDecision(text: string): boolean {
  return /[?？]$/.test(text) || DENYING_START.test(text)
}

/** What rows say: a name and its value. A table that compares says only what its chosen row says. */
function rowTexts(head: readonly string[], cells: readonly string[], rows: number): string[] {
  const [name = '', value = ''] = cells
  const values = head.slice(1).filter(column => VALUE_COLUMN.test(column.slice(0, 60)))
  const named = head.length === 2 || (values.length === 1 && values[0] === head[1])
  if (named) return [`${name}: ${value}`]
  const chosen = /(?<!not )(?<![a-z])(?:selected|chosen)(?![a-z])|[✓✔]/i.test(
    cells.join(' ').slice(0, LONGEST),
  )
  return chosen && rows > 1 ? cells.map((cell, index) => `${head[index] ?? ''}: ${cell}`) : []
}

/** What the cells beyond name and value say. */
function remarksOf([name = '', ...cells]: readonly string[]): string[] {
  if (cells.length < 2) return []
  return [cells.join(', '), ...cells.slice(1)].map(text => `${name}: ${text}`)
}

/** Heads of what was weighed, and of what would go wrong: the cells below claim nothing. */
const COMPARES =
  /option|alternativ|candidate|considered|criteri|verdict|draft|variant|proposal|revision|outcome|reject|fate|otherwise|(?<![a-z])not(?![a-z])|objection|risk|hazard|threat|problem|attack|mistake|(?<![a-z])(?:if|year|cons|vs)(?![a-z])|compar|pattern|approach|weakness|danger|avoid|versus|前|方案|风险|nachteil|riesgo/i

const VALUE_COLUMN =
  /value|decision|setting|choice|chosen|design|configuration|wert|festlegung|entscheidung|valor|值|决策/i

function cellsOf(row: string): string[] {
  const cells = row.split(/(?<!\\)\|/).map(cell => plainLine(cell.trim()))
  return cells.slice(1, cells.at(-1) === '' ? -1 : undefined)
}

/** What is forbidden, by an adjective that is said of nothing else: "Forbidden Choices", "Unacceptable Approaches". */
const FORBIDDEN =
  'prohibited|forbidden|disallowed|banned|unacceptable|inadmissible|impermissible|disqualified'
/** What else may be rejected or avoided, such as a write: "Rejected Writes" is a section on fencing. */
const MEANS =
  'strateg(?:y|ies)|approach(?:es)?|patterns?|stores?|designs?|techniques?|practices?|constructs?|mechanisms?|choices?|options?|methods?|means|primitives?|technolog(?:y|ies)|solutions?|shortcuts?|setups?|topologies|configurations?|implementations?'
const AVOID = [
  /(?<![a-z])to avoid\W*$/i,
  /(?<![a-z])(?:must|may|should|shall|to|has to|have to) (?:be avoided|not be (?:used|done|built|chosen)|not happen|never be \w+)\W*$/i,
  new RegExp(
    `^(?:explicitly |strictly |expressly |what is )?(?:avoid(?:ed)?|prohibitions?|rejected|discouraged|unsafe|${FORBIDDEN})(?: (?:and|or|lock|locking|${MEANS}|${FORBIDDEN}))*\\W*$`,
    'i',
  ),
  new RegExp(`^(?:explicitly |strictly |expressly )?(?:${FORBIDDEN})(?! (?:by|if|when|until)(?![a-z]))`, 'i'),
  /(?<![a-z])(?:negative (?:constraints?|list)|anti-?patterns?|don'?ts|(?:do|must) not use|not to (?:use|do|be \w+)|not (?:allowed|permitted|acceptable|admissible|recommended|an option)|ruled out|(?:design|architecture|system|solution|team|we) rules? out|off[- ]limits|off the table|out of bounds|no-?gos?|non-?(?:options?|starters?)|out of the question|excluded|unsuitable|red lines)(?![a-z])/i,
  /^(?:explicit |deliberate )?exclusions(?: and .{1,30}|\W*)$/i,
  /^(?:what|things) (?:\w+ ){1,3}?(?:must never|must not|never|does not|do not|will not|won['’]t|refuses? to) (?:do|use|allow|accept|permit|rely on|depend on)\W*$/i,
  /zu vermeiden|(?<![a-zäöüß])vermeiden\W*$|verboten|verbote(?![a-zäöüß])|untersagt|unzulässig|ungeeignet|nicht (?:zu )?verwenden|nicht (?:zulässig|erlaubt|gestattet|zugelassen|verwendet|vorgesehen)(?![a-zäöüß])|negativ(?:liste|e (?:vorgaben|einschränkungen|randbedingungen))|^(?:ausdrücklich |explizit |bewusst )?(?:tabu|ausgeschlossen|ausschlüsse|abzulehnen|verworfen|abgelehnt)\W*$|^ausgeschlossene /i,
  /qu[ée] (?:no )?(?:evitar|usar|hacer)\W*$|(?:a|deben?) evitar\W*$|^evitar\W*$|evitarse\W*$|prohibid[oa]s?|prohibiciones|no (?:permitid|admitid|recomendad)[oa]s?|^(?:descartad|excluid)[oa]s?\W*$|^exclusiones|restricciones negativas/i,
  /(?:应|需|须|要)避免|避免(?:的|使用|事项)|禁止|禁用|不(?:要|得|应|允许|推荐)使用|不可(?:采用|使用|取)|不允许|排除(?:的|方案|项)|反模式|负面约束/,
]
const ASIDE =
  /(?<![a-zäöüß])(?:alternatives?|alternativen|alternativas|considered|comparison|vergleich|trade-?offs?|future|evolution|migration|migración|roadmap|examples?|background|assumptions?|appendix|(?:rejected|discarded|other) options|(?:option|variante?) [a-z\d])(?![a-zäöüß])|备选|对比|迁移|演进/i

/** What a heading says of its section. */
function headingStanding(heading: string): Standing {
  const text = heading.slice(0, 120).replace(/^(?:[\dA-Z]{1,2}[.)]|[\d.]+|[一二三四五六七八九十]+、)\s*/, '')
  if (ASIDE.test(text)) return 'aside'
  return AVOID.some(pattern => pattern.test(text)) ? 'avoid' : 'said'
}

const DENYING_LEAD =
  /(?<![a-z])(?:avoid(?:ed)?|prohibited|forbidden|(?:must|do|should) not|never|verboten|vermeiden|evitar|prohibido)(?![a-z])|禁止|避免/i

/** What a text that introduces a list says of it. */
function leadInStanding(text: string): Standing {
  if (isConditional(text)) return 'aside'
  const introduces = /[:：]$/.test(text) && text.length < 160
  if ((introduces && DENYING_LEAD.test(text)) || DENYING_START.test(text)) return 'avoid'
  return introduces ? headingStanding(text.slice(0, -1)) : 'said'
}

/** A sentence that forbids. */
const DENYING_START = /^(?:avoid|never|do not|don['’]t|must not|no usar|evitar|禁止|避免)(?![a-z])/i

/** Whether a sentence tells what holds on a condition only. */
export function isConditional(text: string): boolean {
  return /^(?:[^:]{0,60}: )?(?:if|unless|should|when|whenever|where|in case|wenn|falls|sollten?|si|cuando|如果|若|当)(?![a-zà-ÿ])/i.test(
    text,
  )
}

const HYPOTHETICAL =
  /(?<![a-zà-ÿ-])(?:(?<!(?:only|even|as) )if|unless|would|could|might|otherwise|alternatively|e\.g\.|for example|for instance|previously|formerly|wenn|falls|würden?|könnten?|sonst|cuando|podría|sería|p\. ?ej\.)(?![a-zà-ÿ-])|如果|例如|可能/i

/** Whether a sentence weighs instead of deciding. */
export function isHypothetical(text: string): boolean {
  return isConditional(text) || HYPOTHETICAL.test(text)
}

/** Words that deny something in a sentence. */
export const DENIES = /(?<![a-z])(?:not|never|no|nor|neither|cannot|unlike)(?![a-z])|n['’]t(?![a-z])/i

/** What stands before the colon or equals sign that a short name is set off with. */
export function labelOf(text: string): string {
  return /^[^:：=]{1,60}?(?= ?(?:[:：](?:\s|$|(?=[\u3400-\u9fff]))|=\s|：))/.exec(text)?.[0] ?? ''
}

const ABBREVIATION =
  /(?:^|[^a-z])(?:ca|e\.g|i\.e|vs|approx|bzw|z\.\s?b|d\.\s?h|u\.\s?a|inkl|incl|max|min|nr|no|p\.\s?ej|aprox|resp|cf)$/i

function sentencesOf(text: string): { text: string; start: number }[] {
  const sentences: { text: string; start: number }[] = []
  let from = 0
  const push = (to: number): void => {
    const whole = text.slice(from, to)
    const sentence = whole.trim()
    const start = from + whole.length - whole.trimStart().length
    if (sentence.length >= SHORTEST && sentence.length <= LONGEST) sentences.push({ text: sentence, start })
    from = to
  }
  for (const { index, 0: stop } of text.matchAll(/[.!?](?=[\s"'”’)\]]|$)|[。！？]/g)) {
    if (stop !== '.' || !ABBREVIATION.test(textBefore(text, index, 8))) push(index + 1)
  }
  push(text.length)
  return sentences
}

function joined(lines: readonly string[]): { text: string; breaks: number[] } {
  const breaks: number[] = []
  let length = lines[0]?.length ?? 0
  for (const line of lines.slice(1)) {
    breaks.push(length + 1)
    length += 1 + line.length
  }
  return { text: lines.join(' '), breaks }
}

/** A stop or colon inside a code span ends no sentence and opens no list: it is hidden until the text is shown. */
const HIDDEN_SIGNS: ReadonlyMap<string, string> = new Map(
  [...'.:;,!?'].map((sign, index) => [sign, String.fromCharCode(0xe100 + index)]),
)
const SHOWN_SIGNS: ReadonlyMap<string, string> = new Map(
  [...HIDDEN_SIGNS].map(([sign, hidden]) => [hidden, sign]),
)

/** A part of a statement's text as it is shown. */
export function shown(text: string): string {
  const readable = text.replace(/[\ue100-\ue105]/g, hidden => SHOWN_SIGNS.get(hidden) ?? hidden)
  return readable.replaceAll('`', '').replace(/\s+/g, ' ').trim()
}

const MARKUP =
  /\\([!-/:-@[-`{-~])|\*+|`+|~~(?!~)[^~]{1,500}~~|!?\[([^[\]]{0,300})\]\([^()\s]{0,500}\)|<[^<>]{0,300}>|&([a-z]{2,6});|(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])|[\t\u00a0\u2009\u202f]/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

const MARKUP_SIGN = /[\\*`~[<&_\t\u00a0\u2009\u202f\u3400-\u9fff]/

/** A line without Markdown's markup. */
function plainLine(line: string): string {
  if (!MARKUP_SIGN.test(line)) return line.trim()
  return splitCode(line)
    .map(({ code, text }) =>
      code
        ? text
            .replace(/^`+ ?|(?<!`) ?`+$/g, '')
            .replace(/[.:;,!?](?=\s|$)/g, sign => HIDDEN_SIGNS.get(sign) ?? sign)
        : text.replace(MARKUP, readable),
    )
    .join('')
    .replace(/(?<=[\u3400-\u9fff]),(?=\S)/g, ', ')
    .trim()
}

function readable(markup: string, escaped?: string, label?: string, entity?: string): string {
  if (label !== undefined) return label.replace(/\*+/g, '')
  if (entity !== undefined) return ENTITIES[entity] ?? ' '
  return escaped ?? (/^[*_`]/.test(markup) ? '' : ' ')
}

/** The text, line by line as it was, without comments. */
function withoutComments(text: string): string {
  const pieces: string[] = []
  let from = 0
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start)
    if (end < 0) break
    pieces.push(text.slice(from, start), '\n'.repeat(text.slice(start, end).split('\n').length - 1))
    from = end + 3
  }
  return pieces.join('') + text.slice(from)
}
