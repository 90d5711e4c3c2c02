import type { Mention } from './mentions.ts'
import type { Clause, Plain } from './plain.ts'

const ACCESS =
  /(?<![a-z])(?:access|rights?|permissions?|privileges?|zugriff|rechte|acceso|permisos)(?![a-z])/i
const OURS = /(?<![a-z])(?:ours?|us|we|wir|unser\w*|nuestro|nosotros)(?![a-z])/i
/** What a cell says that gives no more than reading. */
const NO_WRITING =
  /^(?:read(?:[- ]?only)?|ro?|get|select|none|no|denied|[-–—]|lesen|kein\w*|nur lesen|lectura|solo lectura|ningun\w*)$/i

/** What a cell says that gives us the lock, whoever may only read besides. */
const WRITING =
  /^(?:read(?:[- ]| ?\/ ?| and )write|rw|read,? write|full|write|lesend und schreibend|lesen und schreiben|schreib\w*|lectura y escritura|escritura)$/i
const OF_READING = /read|lesen|lectura/i

/** What a cell says of a store that production does not have. */
const NOT_IN_USE =
  /^(?:(?:only |nur |solo )?(?:dev(?:elopment)?|test(?:ing)?|staging|qa|sandbox|lab|playground|desarrollo|pruebas|entwicklung)|(?:retired|decommissioned|switched off|powered down|retirado|stillgelegt|abgeschaltet)(?: [^|]{0,20})?)$/i

/**
 * "| etcd | read |" below "| store | our access |": what a Markdown table says of the store that a row names.
 * @param mentions in the order of the text
 */
export function withAccessTables(
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  { at, original }: Plain,
): Mention[] {
  if (!original.includes('|')) return [...mentions]
  const rows = rowsOf(original)
  let row = 0
  return mentions.map(mention => {
    const offset = at[(clauses[mention.sentence]?.start ?? 0) + mention.index] ?? 0
    while ((rows[row + 1]?.start ?? Infinity) <= offset) row += 1
    const { because, ours } = rows[row] ?? {}
    if (mention.standing === 'usable' && because !== undefined)
      return { ...mention, standing: 'unusable', because }
    const { because: words = '', ...told } = mention
    return WRITING.test(ours ?? '') && OF_READING.test(words) ? { ...told, standing: 'usable' } : mention
  })
}

interface Row {
  readonly start: number
  /** Why its store may not be written, where it is of a table that says so. */
  readonly because?: string | undefined
  /** What we may do, where the table has a column for it. */
  readonly ours?: string
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  let start = 0
  let column: number | undefined
  for (const line of text.split('\n')) {
    const cells = line.trimStart().startsWith('|') ? cellsOf(line) : undefined
    rows.push({ start, ...(cells && column !== undefined ? accessIn(cells, column) : {}) })
    column = cells && (column ?? columnOf(cells))
    start += line.length + 1
  }
  return rows
}

function accessIn(cells: readonly string[], column: number): Omit<Row, 'start'> {
  const ours = cells[column] ?? ''
  const because = NO_WRITING.test(ours) ? `access: ${ours}` : cells.find(cell => NOT_IN_USE.test(cell))
  return { because, ours }
}

/** Of several that tell of access, ours; where that is open, none. */
function columnOf(cells: readonly string[]): number {
  const columns = [...cells.keys()].filter(at => ACCESS.test(cells[at] ?? ''))
  const ours = columns.filter(at => OURS.test(cells[at] ?? ''))
  return (ours.length > 0 ? ours : columns).length === 1 ? (ours[0] ?? columns[0] ?? -1) : -1
}

function cellsOf(line: string): string[] {
  return line.split('|').map(cell => cell.replaceAll(/[`*_]/g, '').trim())
}
