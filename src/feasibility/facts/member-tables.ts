/** A member of a store, as a row of a Markdown table tells of it. */
export interface MemberRow {
  readonly id: string
  readonly votes: boolean
  /** What stands under each head, in lower case. */
  readonly cells: ReadonlyMap<string, string>
}

const RULER = /^[ \t]*\|?[ \t:|-]*-{2,}[ \t:|-]*$/
const OF_MEMBERS =
  /^(?:members?|nodes?|servers?|voters?|hosts?|instances?|replicas?|names?|id|knoten|nodos?|miembros?)$/
const IDENTIFIER = /^[a-z]{1,16}[-_. ]?\d{1,2}$/
const OF_VOTES = /^(?:votes?|voting|stimmen|votos)$/
const NO_VOTE =
  /^(?:0|no|none|false|nein|observer|learner|non-?voting|arbiter candidate|standby|spare|read[- ]replica)$/
/** No table of members is longer, and no text has more of them. */
const MOST_ROWS = 40
const MOST_TABLES = 8

/** Tables whose rows are members, of three or more: `| etcd-1 | hall A | UPS-B |`. */
export function memberTables(source: string): MemberRow[][] {
  if (!source.includes('|')) return []
  const tables: MemberRow[][] = []
  const lines = source.split('\n')
  for (const [index, line] of lines.entries()) {
    if (tables.length === MOST_TABLES || !line.includes('|') || !RULER.test(line)) continue
    const heads = cellsOf(lines[index - 1] ?? '')
    const after = lines.slice(index + 1, index + 1 + MOST_ROWS)
    const end = after.findIndex(text => !text.includes('|'))
    const rows = after.slice(0, end < 0 ? undefined : end).map(text => rowOf(cellsOf(text), heads))
    const ofMembers = OF_MEMBERS.test(heads[0] ?? '') || rows.every(({ id }) => IDENTIFIER.test(id))
    if (rows.length >= 3 && ofMembers && rows.every(({ id }) => /\d|[a-z]/.test(id))) tables.push(rows)
  }
  return tables
}

function rowOf(cells: readonly string[], heads: readonly string[]): MemberRow {
  const named = heads.map((head, column) => [head, cells[column] ?? ''] as const)
  const none = named.some(([head, cell]) => (OF_VOTES.test(head) || head === 'role') && NO_VOTE.test(cell))
  return { id: cells[0] ?? '', votes: !none, cells: new Map(named.slice(1)) }
}

function cellsOf(row: string): string[] {
  const cells = row.split('|').map(text => text.replace(/[*`_]/g, '').trim().toLowerCase())
  return cells.slice(/^\s*\|/.test(row) ? 1 : 0, /\|\s*$/.test(row) ? -1 : undefined)
}

/** What members fail together by, besides the place that they stand in. */
const SHARED =
  /feed|power|(?<![a-z])(?:ups|pdus?|psu)(?![a-z])|hypervisor|esxi?|chassis|switch|uplink|(?<![a-z])san(?![a-z])|datastore|storage|breaker|circuit|physical|blade/
const OF_A_PLACE =
  /^(?:rooms?|halls?|sites?|zones?|azs?|availability zones?|dcs?|data ?cent(?:er|re)s?|regions?|buildings?|campus|city|town|location|standort|rechenzentrum|sede|cpd)$/

/** The row of a member that most of the voters share something with. */
export function sharedFate(rows: readonly MemberRow[]): MemberRow | undefined {
  const voters = rows.filter(({ votes }) => votes)
  const heads = [...(voters[0]?.cells.keys() ?? [])].filter(head => SHARED.test(head))
  for (const head of heads) {
    const groups = Map.groupBy(voters, ({ cells }) => cells.get(head) ?? '')
    for (const [value, its] of groups)
      if (/[a-z\d]/.test(value) && 2 * its.length > voters.length) return its[0]
  }
  return undefined
}

/** How many voters stand in each place, where the table has one column for it. */
export function spreadOf(rows: readonly MemberRow[]): number[] | undefined {
  const heads = [...(rows[0]?.cells.keys() ?? [])].filter(head => OF_A_PLACE.test(head))
  const [head] = heads
  if (head === undefined || heads.length > 1) return undefined
  const voters = rows.filter(({ votes }) => votes)
  const places = Map.groupBy(voters, ({ cells }) => cells.get(head) ?? '')
  return places.has('') ? undefined : [...places.values()].map(({ length }) => length)
}
