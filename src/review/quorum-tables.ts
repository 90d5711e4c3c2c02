import { majorityOf, toleratedFailures } from '../feasibility/rules/quorum.ts'
import { containers } from '../report/lines.ts'
import type { Draft } from './draft.ts'
import { OTHER_ARITHMETIC } from './voter-claims.ts'

interface Row {
  readonly cells: readonly string[]
  /** From 1. */
  readonly line: number
}

/** More rows are not told. */
const ENOUGH = 20

/** Rows of tables that tell voters, their quorum and how many may fail, and tell it wrong. */
export function quorumTables(draft: Draft): { line: number; message: string }[] {
  const faults: { line: number; message: string }[] = []
  for (const [head, , ...rows] of tablesOf(draft)) {
    const columns = head && columnsOf(head.cells)
    if (!columns || isAvoided(draft, head.line)) continue
    for (const { cells, line } of rows) {
      const message = faults.length < ENOUGH ? faultOf(columns, cells) : undefined
      if (message && !cells.some(cell => OTHER_ARITHMETIC.test(cell))) faults.push({ line, message })
    }
  }
  return faults
}

const VOTERS =
  /^(?:(?:number|no\.?|#|total|count)(?: of)? )?(?:raft |etcd |zookeeper |consul |voting |cluster )?(?:nodes?|voters?|members?|servers?|replicas?|size|n|knoten|stimmen|mitglieder|nodos|votantes|miembros|节点数?|成员数?|投票节点数?)(?: count| size| ?\(n\))?$/i
const QUORUM =
  /^(?:required |raft )?(?:quorum|majority|quórum|mayoría|mehrheit|法定人数|多数派?)(?: size| needed| required)?(?: ?\([^)]{1,30}\))?$/i
const TOLERATED =
  /^(?:max(?:imum|\.)? )?(?:(?:tolerated|tolerable|allowed) (?:node |member )?(?:failures?|faults?|losses)|(?:fault|failure)[- ]tolerance|(?:node )?failures? tolerated|tolerates|f|ausfalltoleranz|fehlertoleranz|tolerierte ausfälle|fallos tolerados|tolerancia a fallos|容错数?|可?容忍故障数?)(?: ?\([^)]{1,30}\))?$/i

interface Columns {
  readonly voters: number
  readonly quorum: number
  readonly tolerated: number
}

function columnsOf(head: readonly string[]): Columns | undefined {
  const find = (pattern: RegExp) => head.findIndex(cell => cell.length < 60 && pattern.test(cell))
  const columns = { voters: find(VOTERS), quorum: find(QUORUM), tolerated: find(TOLERATED) }
  const told = columns.voters >= 0 && (columns.quorum >= 0 || columns.tolerated >= 0)
  return told && !head.some(cell => OTHER_ARITHMETIC.test(cell.slice(0, 60))) ? columns : undefined
}

function faultOf(columns: Columns, cells: readonly string[]): string | undefined {
  const voters = wholeNumber(cells[columns.voters])
  const quorum = wholeNumber(cells[columns.quorum])
  const tolerated = wholeNumber(cells[columns.tolerated])
  if (voters === undefined || voters === 0) return undefined
  if (quorum !== undefined && quorum !== majorityOf(voters))
    return `The table says that ${quorum} is a quorum of ${voters} voters: it is ${majorityOf(voters)}.`
  return tolerated !== undefined && tolerated > toleratedFailures(voters)
    ? `The table says that ${voters} voters survive ${tolerated} failures: they survive ${toleratedFailures(voters)}, as a majority of ${majorityOf(voters)} has to remain.`
    : undefined
}

/** "5", "5 voters", "5 (2-2-1)". */
function wholeNumber(cell: string | undefined): number | undefined {
  const digits =
    /^(\d{1,2})(?: (?:nodes?|voters?|members?|failures?|servers?|knoten|nodos))?(?: \([^()]{1,40}\))?$/i.exec(
      cell?.slice(0, 60) ?? '',
    )?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function isAvoided({ statements }: Draft, line: number): boolean {
  return statements.findLast(statement => statement.isHeading && statement.line <= line)?.standing === 'avoid'
}

/** No row of a table of numbers is longer. */
const LONGEST = 1000

function tablesOf({ lines, fences }: Draft): Row[][] {
  const fenced = new Set(
    fences.flatMap(({ line, lines: inside }) => inside.map((_, index) => line + 1 + index)),
  )
  const tables: Row[][] = []
  let open: Row[] | undefined
  for (const [index, line] of lines.entries()) {
    const text = line.slice(containers(line.slice(0, LONGEST)).length)
    if (!text.startsWith('|') || line.length > LONGEST || fenced.has(index + 1)) {
      open = undefined
      continue
    }
    if (!open) {
      open = []
      tables.push(open)
    }
    open.push({ cells: cellsOf(text), line: index + 1 })
  }
  return tables
}

function cellsOf(row: string): string[] {
  const cells = row.split(/(?<!\\)\|/).map(cell => cell.replace(/[*_`]+/g, '').trim())
  return cells.slice(1, cells.at(-1) === '' ? -1 : undefined)
}
