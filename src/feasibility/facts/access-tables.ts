import type { Mention } from './mentions.ts'
import type { Clause, Plain } from './plain.ts'

const ACCESS =
  /(?<![a-z])(?:access|rights?|permissions?|privileges?|zugriff|rechte|acceso|permisos)(?![a-z])/i
/** What a cell says that gives no more than reading. */
const NO_WRITING =
  /^(?:read(?:[- ]?only)?|ro?|get|select|none|no|denied|[-–—]|lesen|kein\w*|nur lesen|lectura|solo lectura|ningun\w*)$/i

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
  const rows = accessByRow(original)
  let row = 0
  return mentions.map(mention => {
    const offset = at[(clauses[mention.sentence]?.start ?? 0) + mention.index] ?? 0
    while ((rows[row + 1]?.start ?? Infinity) <= offset) row += 1
    const access = rows[row]?.access
    return mention.standing === 'usable' && access !== undefined && NO_WRITING.test(access)
      ? { ...mention, standing: 'unusable', because: `access: ${access}` }
      : mention
  })
}

interface Row {
  readonly start: number
  /** The cell in the column for access, where the line is of a table that has one. */
  readonly access?: string | undefined
}

function accessByRow(text: string): Row[] {
  const rows: Row[] = []
  let start = 0
  let column: number | undefined
  for (const line of text.split('\n')) {
    const cells = line.trimStart().startsWith('|') ? cellsOf(line) : undefined
    rows.push({ start, access: column === undefined ? undefined : cells?.[column] })
    column = cells && (column ?? cells.findIndex(cell => ACCESS.test(cell)))
    start += line.length + 1
  }
  return rows
}

function cellsOf(line: string): string[] {
  return line.split('|').map(cell => cell.replaceAll(/[`*_]/g, '').trim())
}
