import { countOf } from './numbers.ts'
import { BREAK, type Read, type Token, UNIT } from './tokens.ts'

const MEMBER =
  /^(?:members?|voters?|votes?|nodes?|servers?|replicas?|participants?|masters?|instances?|machines?|hosts?|vms?|nucs?|vps|boxe?s?|stimmen|stimmberechtigte|knoten|mitglieder?|nodos?|servidor(?:es)?|miembros?|votantes?|votos?|control-plane|stores|tie-?breakers?|witness|testigos?|zeugen?)$/

const VOTES =
  /^(?:voters?|votes?|voting|replicas?|electable|data-bearing|participants?|stimm\w+|votantes?|votos?)$/

export const OBSERVES =
  /^(?:learners?|observers?|non-voting|nonvoting|non-voters?|beobachter|observador(?:es)?)$/

export const WITNESS = /^(?:tie-?breakers?|witness|testigo|zeuge)$/

export const QUALIFIES =
  /^(?:etcd|zookeeper|zk|consul|mongodb|mongo|tikv|cockroachdb|yugabytedb|voting|electable|data|data-bearing|full|raft|consensus|ensemble|cluster|of|them|independent|dedicated|physical|small|cp|linux|debian|ubuntu|rhel|virtual|bare-metal|kv|k3s|one)$/

export const AT = /^(?:in|at|on|im|en|into|inside|auf|@)$/

export interface Count {
  readonly members: number
  readonly total?: number
  /** It says what is counted: "2 servers". */
  readonly named: boolean
  readonly each: boolean
  readonly votes: boolean
  readonly observes: boolean
}

const ORDINALS: Readonly<Record<string, number>> = {
  third: 3,
  fifth: 5,
  seventh: 7,
  dritte: 3,
  fünfte: 5,
  tercer: 3,
  quinto: 5,
}

/** "None in plant 2". */
const NONE = /^(?:none|zero|0|keine?r?|ninguno|ning[uú]n)$/

/** "two", "2x ZooKeeper", "one voting member", "a fifth member". */
export function countAt(tokens: readonly Token[], at: number): Read<Count> | undefined {
  if (isLabel(tokens, at)) return undefined
  let next = at
  const article = /^(?:an?|the|one|our|plus|eine?[mnrs]?|eins|der|el|un)$/.test(tokens[next]?.lower ?? '')
  const ordinal = ORDINALS[tokens[article ? next + 1 : next]?.lower ?? '']
  const none = NONE.test(tokens[next]?.lower ?? '') ? 0 : undefined
  const members = none ?? (ordinal === undefined ? numberOf(tokens[next]) : 1)
  next += ordinal !== undefined && article ? 2 : 1
  const pronoun =
    /^(?:eine[mnrs]?|eins|una?|uno)$/.test(tokens[at]?.lower ?? '') &&
    (AT.test(tokens[at + 1]?.lower ?? '') || /^[.,;)\n]$/.test(tokens[at + 1]?.text ?? BREAK))
  const single = members === undefined && article && isOneMember(tokens, at + 1)
  if (members === undefined && !single && !pronoun) return undefined
  if (/^[x×]$/.test(tokens[next]?.lower ?? '')) next += 1
  const from = next
  while (next - from < 6 && (isOfMember(tokens[next]) || (next > from && isJoint(tokens, next)))) next += 1
  next = withVote(tokens, next)
  if (UNIT.test(tokens[next]?.lower ?? '') || isOfSpread(tokens, from)) return undefined
  const words = tokens.slice(from, next)
  const each = tokens[next]?.lower === 'each' || tokens[at - 1]?.lower === 'je'
  return {
    value: {
      members: members ?? 1,
      ...(ordinal === undefined ? {} : { total: ordinal }),
      named: words.length > 0,
      each,
      votes: words.some(({ lower }) => VOTES.test(lower)),
      observes: words.some(({ lower }) => OBSERVES.test(lower)),
    },
    next: tokens[next]?.lower === 'each' ? next + 1 : next,
  }
}

/** Before a number they tell which one it is, and not how many. */
export const ONE_MEMBER = 'member|server|node|voter|vm|host|machine|instance|replica'
const BEFORE_A_LABEL = new RegExp(`^(?:${ONE_MEMBER}|mitglied|miembro|nodo)$`)

/** "Member 2 in building M". */
function isLabel(tokens: readonly Token[], at: number): boolean {
  return BEFORE_A_LABEL.test(tokens[at - 1]?.lower ?? '') && /^\d+$/.test(tokens[at]?.text ?? '')
}

/** "A small NUC". */
function isOneMember(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (next < at + 2 && QUALIFIES.test(tokens[next]?.lower ?? '')) next += 1
  const { lower = '' } = tokens[next] ?? {}
  return MEMBER.test(lower) && !/s$/.test(lower)
}

/** "A witness with a vote", "un testigo con voto". */
function withVote(tokens: readonly Token[], at: number): number {
  if (!/^(?:with|con|mit)$/.test(tokens[at]?.lower ?? '')) return at
  const vote = /^(?:an?|its|einer|un)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return /^(?:votes?|voto|stimme|stimmrecht)$/.test(tokens[vote]?.lower ?? '') ? vote + 1 : at
}

/** "2/2/1", "2-2-1". */
function isOfSpread(tokens: readonly Token[], after: number): boolean {
  const more = (sign: number, number: number) =>
    /^[/+–-]$/.test(tokens[sign]?.text ?? '') && /^\d+$/.test(tokens[number]?.text ?? '')
  return more(after, after + 1) || more(after - 2, after - 3)
}

/** "One voting, data-bearing member". */
function isJoint(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && VOTES.test(tokens[at - 1]?.lower ?? '') && isOfMember(tokens[at + 1])
}

export function isOfMember(token: Token | undefined): boolean {
  const word = token?.lower ?? ''
  return MEMBER.test(word) || VOTES.test(word) || OBSERVES.test(word) || QUALIFIES.test(word)
}

export function numberOf(token: Token | undefined): number | undefined {
  const word = token?.lower.replace(/^(\d+)x$/, '$1') ?? ''
  const value = /^(?:an?|ein\w*|una?|uno|both|beiden?|ambos|ambas|single)$/.test(word)
    ? undefined
    : countOf(word)
  return value !== undefined && value > 0 && value < 20 ? value : undefined
}

/** "MongoDB 7", "PostgreSQL 16". */
export function isVersion(tokens: readonly Token[], at: number): boolean {
  return /^(?:postgres\w*|mysql|mariadb|redis|valkey|mongodb|pg|oracle|v|version)$/.test(
    tokens[at - 1]?.lower ?? '',
  )
}
