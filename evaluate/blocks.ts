import { inertLogLine } from '../src/adapters/log.ts'
import { code, folded } from '../src/report/body.ts'
import { inertLine } from '../src/report/inert.ts'

/** A report's parts, in plain text: rendered as Markdown, or for a terminal. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** The name comes last, as code. */
  | { readonly kind: 'text'; readonly text: string; readonly name?: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  /** Names with a text each, folded away; on a terminal only the first few stand. */
  | {
      readonly kind: 'folded'
      readonly text: string
      readonly items: readonly { readonly name?: string; readonly text: string }[]
    }

export interface Column {
  readonly name: string
  /** Names as code, numbers to the right, and in bold what nobody may overlook. */
  readonly holds: 'names' | 'text' | 'numbers' | 'alarms'
}

/** A cell for each column. */
export type Row = readonly string[]

/** So many items of a folded list stand in Markdown, and on a terminal. */
const MOST_ITEMS = { markdown: 100, terminal: 10 }

export function renderMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(markdownOf).join('\n\n')}\n`
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inertLine(block.text)}`
    case 'text':
      return block.name === undefined
        ? inertLine(block.text)
        : `${inertLine(block.text)} ${code(block.name)}.`
    case 'list':
      return block.items.map(item => `- ${inertLine(item)}`).join('\n')
    case 'table':
      return markdownTable(block.columns, block.rows)
    case 'folded': {
      const items = shortened(block.items, MOST_ITEMS.markdown).map(
        ({ name, text }) => `- ${name === undefined ? '' : `${code(name)}: `}${inertLine(text)}`,
      )
      return folded(inertLine(block.text), items.join('\n')).join('\n\n')
    }
  }
}

function markdownTable(columns: readonly Column[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]) =>
    `|${cells.map(cell => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`
  const isNumber = ({ holds }: Column) => holds === 'numbers' || holds === 'alarms'
  return [
    line(columns.map(({ name }) => inertLine(name))),
    line(columns.map(column => (isNumber(column) ? '--:' : '---'))),
    ...rows.map(row => line(columns.map((column, index) => markdownCell(column, row[index] ?? '')))),
  ].join('\n')
}

function markdownCell({ holds }: Column, text: string): string {
  if (text === '') return ''
  if (holds === 'names') return code(text)
  return holds === 'alarms' && /^[1-9]/.test(text) ? `**${inertLine(text)}**` : inertLine(text)
}

/** Lines that a terminal, or a log, takes as they are. */
export function renderText(blocks: readonly Block[]): string {
  const lines = blocks.flatMap(block => [...textOf(block), ''])
  return lines.map(line => `${inertLogLine(line)}\n`).join('')
}

function textOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text, (block.level === 1 ? '=' : '-').repeat(block.text.length)]
    case 'text':
      return [block.name === undefined ? block.text : `${block.text} ${block.name}.`]
    case 'list':
      return block.items.map(item => `- ${item}`)
    case 'table':
      return textTable(block.columns, block.rows)
    case 'folded':
      return [
        `${block.text}:`,
        ...shortened(block.items, MOST_ITEMS.terminal).map(
          ({ name, text }) => `- ${name === undefined ? '' : `${name}: `}${text}`,
        ),
      ]
  }
}

function textTable(columns: readonly Column[], rows: readonly Row[]): string[] {
  const lines = [columns.map(({ name }) => name), ...rows]
  const widths = columns.map((_, index) => Math.max(...lines.map(line => (line[index] ?? '').length)))
  const pad = (line: Row) =>
    columns
      .map(({ holds }, index) => {
        const text = line[index] ?? ''
        const width = widths[index] ?? 0
        return holds === 'numbers' || holds === 'alarms' ? text.padStart(width) : text.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  return lines.map(pad)
}

function shortened<Item extends { readonly text: string }>(
  items: readonly Item[],
  most: number,
): readonly (Item | { readonly name?: string; readonly text: string })[] {
  if (items.length <= most) return items
  return [...items.slice(0, most), { text: `and ${items.length - most} more` }]
}
