import type { Voters } from '../architect/decision.ts'
import { CAPITAL, findAll, isDenied, LETTER, wordsPattern } from '../feasibility/facts/find.ts'
import { COUNT, countOf, sum } from '../feasibility/facts/numbers.ts'
import { textBefore } from '../feasibility/facts/plain.ts'
import { majorityOf } from '../feasibility/rules/quorum.ts'
import { DENIES, labelOf, lineAt, type Statement } from './statements.ts'

/** A value that a text states, and the line. */
export interface Reading<Value> {
  readonly value: Value
  readonly line: number
}

export interface Figures {
  readonly voters?: Reading<Voters>
  readonly quorum?: Reading<number>
  readonly lease?: Reading<number>
  readonly renewal?: Reading<number>
}

/** The numbers of a design. `home` are the statements that name its store and no other. */
export function readFigures(
  statements: readonly Statement[],
  home: ReadonlySet<Statement>,
  consensus: boolean,
): Figures {
  const voters = readVoters(statements, home)
  const quorum = readQuorum(statements, voters?.value.count, consensus)
  const lease = readLease(statements)
  const renewal = lease === 'several' ? undefined : readRenewal(statements, lease !== undefined)
  return {
    ...(voters ? { voters } : {}),
    ...(quorum ? { quorum } : {}),
    ...(lease && lease !== 'several' ? { lease } : {}),
    ...(renewal ? { renewal } : {}),
  }
}

/** The reading of the first tier that has any, where all of the tier say the same. */
export function agreed<Found extends Reading<unknown>>(
  tiers: readonly (readonly Found[])[],
  same: (one: Found['value'], other: Found['value']) => boolean = Object.is,
): Found | undefined {
  const [first, ...others] = tiers.find(tier => tier.length > 0) ?? []
  return first && others.every(other => same(first.value, other.value)) ? first : undefined
}

/* Durations. */

const UNITS: readonly (readonly [pattern: RegExp, seconds: number])[] = [
  [/^(?:ms|milli\w+|milisegundos?|毫秒)$/i, 0.001],
  [/^(?:s|secs?|seconds?|sekunden?|segundos?|秒钟?)$/i, 1],
  [/^(?:min|mins|minutes?|minuten?|minutos?|分钟?)$/i, 60],
  [/^(?:h|hours?|stunden?|horas?|小时)$/i, 3600],
]
const UNIT =
  'ms|milliseconds?|millisekunden|milisegundos?|s|secs?|seconds?|sekunden?|segundos?|min|mins|minutes?|minuten?|minutos?|h|hours?|stunden?|horas?|毫秒|秒钟?|分钟|小时'
const ABOUT = '(?:~ ?|≈ ?|about |approximately |roughly |around |etwa |ca\\. |unos |约 ?)?'
/** A single duration: a range such as `4–5 s` is none, nor is `2 s/op` or the first of `15 s (a), 60 s (b)`. */
const DURATION = `(?<!\\d[.,]?|\\d ?[–—-] ?|\\d (?:to|or|bis|oder|a|o) )(?<amount>\\d{1,6}(?:[.,]\\d{1,3})?|(?<!ty[ -])[a-z]{3,8})[ -]?(?<unit>${UNIT})(?![a-zà-ÿ/²³]| ?(?:to|or|bis|oder|a|o|–|—|-|\\/) ?~?\\d| \\([^()]{1,40}\\),? (?:and )?\\d)`

/** In seconds, rounded to the millisecond. */
function secondsOf(amount: string, unit: string): number | undefined {
  const factor = UNITS.find(([pattern]) => pattern.test(unit))?.[1]
  const count = /^\d/.test(amount) ? decimal(amount) : countOf(amount)
  if (factor === undefined || count === undefined || count <= 0) return undefined
  return Math.round(count * factor * 1000) / 1000
}

/** `1,500` and `1.000` are thousands, `1.5` and `0.500` are fractions. */
function decimal(amount: string): number {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(amount)
    ? Number(amount.replace(/[.,]/, ''))
    : Number(amount.replace(',', '.'))
}

interface DurationFound extends Reading<number> {
  /** What stands before it, a few words. */
  readonly before: string
  readonly words: string
  readonly statement: Statement
}

function findDurations(statements: readonly Statement[], pattern: RegExp): DurationFound[] {
  return statements.flatMap(statement =>
    findAll(statement.text, pattern).flatMap(({ index, end, words, groups }) => {
      const value = secondsOf(groups.amount ?? '', groups.unit ?? '')
      if (value === undefined || isDenied(statement.text, index, 'phrase')) return []
      const before = textBefore(statement.text, index, 30)
      return [{ value, line: lineAt(statement, end - 1), before, words, statement }]
    }),
  )
}

const IS =
  '(?: ?[:=] ?| [–—] | | \\(| is | are | of | lasts | last | runs for |:? set to | is set to | von | de | beträgt | läuft | dauert | ?(?:设置为|设定为|设为|定为|取|为) ?)'
const LEASE = wordsPattern([
  `(?:(?:leases?|租约|租期)(?:[ -]?(?:ttls?|durations?|times?|lengths?|periods?|terms?)| del (?:lock|bloqueo)|-?dauer|-ttl|时长|时间)?${IS}|leases? (?:expires?|lasts?|ends?) (?:after|for) )${ABOUT}${DURATION}`,
])
const LEASE_AFTER = wordsPattern([
  `${DURATION}[ -](?:lock |session )?lease(?:s| ttl| duration)?(?! (?:plus|renewal|check))`,
])
/** "The TTL of the session is": whose it is, after it. */
const TTL = wordsPattern([
  `ttl(?: (?:of|der|de la) (?:(?:the|a|each) )?(?:sessions?|sitzung|lease|sesión))?${IS}${ABOUT}${DURATION}`,
])
const TTL_AFTER = wordsPattern([`${DURATION}[ -]ttl`])
/** Leases of something else, and bounds of a lease. */
const NO_LEASE =
  /(?<![a-z])(?:range|leader|dhcp|read|epoch|infinite|max(?:imum)?|min(?:imum)?|longest|shortest|at least|at most|worst[- ]case|approximately|about)(?: \w+)? ?$/i
/** Where a time to live is the lock's: right after these, or after a word for nothing else where leases are spoken of. */
const OF_A_LOCK = /(?<![a-z])(?:leases?|locks?|lock keys?|per-key) $/i
const OF_NOTHING_ELSE =
  /(?:^|[(:;,.–—|]\s*|(?<![a-z])(?:with|use|uses|using|an?|the|its|full|fresh|whose|and|mit|con|einer|un|de) )$/i
const OF_A_SESSION = /(?<![a-z])(?:sessions?|sitzungs?)(?:['’]s?)?[ -]$/i

/** Leases of several lengths are `several`: which of them is the lock's is not for us to say. */
function readLease(statements: readonly Statement[]): Reading<number> | 'several' | undefined {
  const near = statements.filter(({ text }) => /lease|ttl|租/i.test(text))
  const ttls = findDurations(near, TTL)
  const leases = [
    ...findDurations(near, LEASE).filter(({ before }) => !NO_LEASE.test(before)),
    ...findDurations(near, LEASE_AFTER).filter(({ before }) => !NO_LEASE.test(before)),
    ...ttls.filter(found => isOfTheLock(found)),
    ...findDurations(near, TTL_AFTER).filter(found => !NO_LEASE.test(found.before) && speaksOfLease(found)),
  ]
  const sessions = ttls.filter(
    ({ before, words }) => OF_A_SESSION.test(before) || / (?:sess|sitz|ses)/i.test(words),
  )
  const stated = leases.length > 0 ? leases : sessions
  return agreed([inOrder(stated)]) ?? (stated.length > 0 ? 'several' : undefined)
}

function isOfTheLock(found: DurationFound): boolean {
  return OF_A_LOCK.test(found.before) || (OF_NOTHING_ELSE.test(found.before) && speaksOfLease(found))
}

function speaksOfLease({ statement: { text, heading } }: DurationFound): boolean {
  return !OTHER_LIVES.test(text) && (LEASE_WORDS.test(text) || LEASE_HEADING.test(heading))
}

const LEASE_HEADING = /lease|renew|verlängerung|renovación|租约|续/i
const LEASE_WORDS =
  /leases?(?![a-z])|renew|keep-?alive|heartbeat|sessions?(?![a-z])|(?<![a-z])locks?(?![a-z])/i
/** What else lives for a time, and is kept fresh. */
const OTHER_LIVES =
  /idempoten|(?<![a-z])cache|(?<![a-z])dns|dedup|audit|histor|tombstone|garbage|purg|clean-?up|credential|[cz]erti[fk]i|password|secret|(?<![a-z])sts(?![a-z])|api key|retention|patroni/i

function inOrder<Found extends Reading<unknown>>(found: readonly Found[]): Found[] {
  return found.toSorted((one, other) => one.line - other.line)
}

const RENEWAL_WORDS =
  'renewals?|renewed|renews?|keep-?alives?|erneuer(?:ung|t)|verlängert|(?:lease-)?verlängerung|renovaci[oó]n|renueva|续约|续期'
const EVERY =
  '(?: (?:is|are|sent|interval|period|cycle|cadence|performed|due|runs?))*(?: ?[:=,] ?| )(?:every|each|per|once every|alle|cada|每) '
const INTERVAL = `[ -](?:interval|period|cadence|intervall|frequency)${IS}`
const A_THIRD = '(?:ttl ?\\/ ?3|a third of the (?:ttl|lease)|one third of the (?:ttl|lease)) ?\\(?'
const BEFORE_RENEWAL = [
  `(?:${RENEWAL_WORDS})(?:${EVERY}|${INTERVAL}| ?[:=] ?)(?:${A_THIRD})?`,
  `renews?(?: (?:it|them|the|their|its|each|own|leases?|locks?|sessions?)){1,3} every (?:${A_THIRD})?`,
  '(?:erneuert|verlängert)(?: (?:der|die|das|sie|ihn|es|er|jeder?|seine|ihre|agent|client|inhaber|halter|prozess|dienst|lease|sitzung|session|sperre)){1,4} alle ',
  'renewed at (?:1\\/3|one third|a third) of (?:the |its )?(?:lease )?(?:ttl|lease|duration),? \\(?(?:every )?',
  'leases?[^.;:]{0,40} refreshed every ',
  `intervalo de renovaci[oó]n${IS}`,
]
const RENEWAL = wordsPattern([
  `(?:${BEFORE_RENEWAL.join('|')})${ABOUT}${DURATION}`,
  `${DURATION}[ -](?:renewal|keep-?alive)(?: interval| period| cadence)?`,
  `每隔? ?${ABOUT}${DURATION}(?:自动)?(?:续期|续约|续租|发送(?:一次)?(?:心跳|续约|续期))`,
  `(?:alle|every|cada) ${ABOUT}${DURATION} (?:erneuert|verlängert|renewed|renovad[oa]|se renueva)`,
])
const HEARTBEAT = wordsPattern([
  `heartbeats?(?:${EVERY}|${INTERVAL})(?:${A_THIRD})?${ABOUT}${DURATION}`,
  `${DURATION}[ -]heartbeat interval`,
])
/** What also keeps itself alive. */
const NO_RENEWAL =
  /(?<![a-z])(?:tcp|http2?|grpc|connection|raft|leader|peer|gossip|cluster|plc|liveness)[ -]?$/i

/** "Renews it every": what it is, another sentence says. */
const OF_ANYTHING =
  /(?<![a-z])(?:renews? (?:it|them)|(?:erneuert|verlängert) .{0,30}(?<![a-z])(?:sie|ihn|es)) /i

/** A heartbeat renews a lease only where there is one; consensus and connections have heartbeats of their own. */
function readRenewal(statements: readonly Statement[], leased: boolean): Reading<number> | undefined {
  const near = statements.filter(({ text }) =>
    /renew|keep-?alive|heartbeat|refresh|erneuer|verläng|reno?v|renuev|续|心跳/i.test(text),
  )
  const ofLocks = ({ before, words, statement: { text, heading } }: DurationFound) =>
    !NO_RENEWAL.test(before) &&
    !OTHER_LIVES.test(text) &&
    (LEASE_HEADING.test(heading) || !OF_ANYTHING.test(words))
  const renewals = findDurations(near, RENEWAL).filter(ofLocks)
  const heartbeats = leased
    ? findDurations(near, HEARTBEAT).filter(
        found => ofLocks(found) && !/election|raft/i.test(found.statement.text),
      )
    : []
  return agreed([inOrder(renewals), inOrder(heartbeats)])
}

/* Voters and quorum. */

const VOTING =
  '(?:voters|voter (?=cluster|group|ensemble|quorum|configuration)|voting (?:members|servers|nodes|participants|replicas|peers)|stimmberechtigten? (?:mitgliedern?|knoten)|votantes|(?:miembros|nodos|servidores) (?:votantes|con voto)|个?(?:有投票权的|投票)(?:节点|成员))'
const VOTERS = wordsPattern([
  `(?<count>${COUNT})[ -]?(?:(?:raft|full|equal|independent) )?${VOTING}`,
  `^(?:number of )?(?:voters|voting (?:members|nodes|servers|replicas)|(?:etcd |raft |lock )?(?:cluster|ensemble) size) ?[:=] ?(?<count>${COUNT})`,
])
const MEMBERS = wordsPattern([
  `(?<count>${COUNT})[ -](?:member|node|server|replica|voter)(?: [a-z]{1,20}){0,2}? (?:cluster|ensemble|group|stream|replica set|quorum)`,
  `(?:cluster|ensemble|replica set) of (?<count>${COUNT})(?: (?:members|nodes|servers|replicas))?`,
  `(?<count>${COUNT}) (?:[a-z]{2,12} )?(?:members|nodes|servers|replicas)`,
])
/** What is left, lost or needed of the voters, or may come; and what each place has. */
const PART_BEFORE =
  /(?<![a-z])(?:at least|at most|up to|more than|fewer than|less than|leaves?|leaving|lose|loses|losing|loss of|lost|any|remaining|only|surviving|tolerates?|another|further|additional|extra|spare|or|other|first|last|by|on|from|through|needs?|requires?|(?:quorum|majority) of) (?:the |its |exactly |an? )?$/i
const PLACE = '(?:az|zone|availability|region|site|dc|data|hall|room|building|rack|host|location|home)'
const PLACE_BEFORE = new RegExp(`(?<![a-z])(?:each|every|per) (?:[a-z]+ )?${PLACE}`, 'i')
const PART_AFTER = new RegExp(
  `^(?:-| ?(?:remain|left|lost|may |can |are lost|are down|down|fail|survive|stop|at most|still|are unreachable|each(?![a-z])|(?:per|in each|at each|in every|for each|in one|in a) ${PLACE}))`,
  'i',
)
const AT_A_PLACE = new RegExp(`^ (?:in|at|im|en) (?:[${CAPITAL}]|[a-z]{2,9}-)`)
/** Where a sentence with a label counts voters: "Cluster layout: 5 voters", but not "us-east-1: 2 voters". */
const COUNTING_LABEL =
  /vot|member|node|server|cluster|[ck]onsens|quorum|topolog|replica|ensemble|size|layout|placement|raft|zab|paxos|store|authority|decision|backend/i
const CONSENSUS = /(?<![a-z])(?:raft|paxos|zab)(?![a-z])/i
const MOST_VOTERS = 99

interface CountFound extends Reading<number> {
  readonly statement: Statement
  readonly index: number
  readonly end: number
}

function findCounts(statements: readonly Statement[], pattern: RegExp): CountFound[] {
  return statements.flatMap(statement =>
    findAll(statement.text, pattern).flatMap(({ index, end, groups }) => {
      const value = countOf(groups.count ?? '')
      const { text } = statement
      // One voter is no group, and the words are often "the 1-voter region".
      if (
        !value ||
        value < 2 ||
        value > MOST_VOTERS ||
        isPart(text, index, end) ||
        isDenied(text, index, 'phrase')
      )
        return []
      return [{ value, line: lineAt(statement, index), statement, index, end }]
    }),
  )
}

function isPart(text: string, index: number, end: number): boolean {
  const [before, after] = [text.slice(0, index), text.slice(end, end + 24)]
  return (
    PART_BEFORE.test(before.slice(-24)) ||
    PLACE_BEFORE.test(before.slice(-60)) ||
    PART_AFTER.test(after) ||
    AT_A_PLACE.test(after)
  )
}

function readVoters(
  statements: readonly Statement[],
  home: ReadonlySet<Statement>,
): Reading<Voters> | undefined {
  const near = statements.filter(({ text }) =>
    /vot|member|node|server|replica|stimm|投票|cluster|ensemble/i.test(text),
  )
  const voters = findCounts(near, VOTERS)
  const members = findCounts(near, MEMBERS)
  const defined = [...voters, ...members].filter(isDefinition)
  const mentioned = voters.filter(isPlain)
  const ofStore = members.filter(
    found => isPlain(found) && (home.has(found.statement) || CONSENSUS.test(found.statement.text)),
  )
  const count = agreed([inOrder(defined), inOrder(mentioned), inOrder(ofStore)])
  if (!count) return undefined
  return { value: { count: count.value, places: readPlaces(statements, count) }, line: count.line }
}

const CHANGES =
  /(?<![a-z])(?:extended|expanded|grown|grows|scaled|upgraded|shrunk|reduced|current|today)(?![a-z])/i

/** Whether a sentence that only mentions a count speaks of what is built, and of all of it. */
function isPlain({ statement: { text }, index, end }: CountFound): boolean {
  const label = labelOf(text)
  const from = text.lastIndexOf(';', index) + 1
  const to = text.indexOf(';', end)
  const clause = text.slice(from, to < 0 ? undefined : to)
  return !DENIES.test(clause) && !CHANGES.test(clause) && (label === '' || COUNTING_LABEL.test(label))
}

/** Whether the sentence also says how the voters are spread, or what quorum they have: then it is about all of them. */
function isDefinition({ value, statement: { text } }: CountFound): boolean {
  return (
    findSpreads(text).some(({ parts }) => sum(parts) === value && parts.length > 1) ||
    findQuorums(text).some(
      ({ value: quorum, total }) => quorum === majorityOf(value) && (total ?? value) === value,
    )
  )
}

const QUORUM = wordsPattern([
  `(?:quorums?|quórum|法定(?:多数|人数))(?: size)?(?: (?:is|of|beträgt|de|es|is set to))?(?: ?[:=(为是] ?| )?(?<count>${COUNT})(?:[ -](?:of|out of|von|de)[ -](?<total>${COUNT}))?`,
  `(?<count>${COUNT})[ -](?:of|out of)[ -](?<total>${COUNT})[ -](?:quorum|majority)`,
  `majority(?: is|:| ?=| \\() ?(?<count>${COUNT})(?:[ -](?:of|out of)[ -](?<total>${COUNT}))?`,
  `majority of (?<count>${COUNT}) (?:of|out of) (?<total>${COUNT})`,
])
const NO_QUORUM =
  /(?<![a-z])(?:minimum|min|loses?|losing|lost|without|no|read|sentinel['’]?s?|loss of|coordinator) (?:an? |its |the )?$/i

interface QuorumFound {
  readonly value: number
  readonly total?: number
  readonly index: number
}

function findQuorums(text: string): QuorumFound[] {
  if (!/quorum|quórum|majority|法定/i.test(text) || /sentinel/i.test(text)) return []
  return findAll(text, QUORUM).flatMap(({ index, end, groups }) => {
    const value = countOf(groups.count ?? '')
    const total = groups.total === undefined ? undefined : countOf(groups.total)
    const ofPlaces =
      /^ (?:of (?:the )?|out of (?:the )?)?(?:\w+ )?(?:regions?|zones?|azs?|sites?|data|dcs?|halls?|rooms?|buildings?|%)/i
    if (!value || NO_QUORUM.test(textBefore(text, index, 24)) || ofPlaces.test(text.slice(end, end + 24)))
      return []
    return [{ value, ...(total === undefined ? {} : { total }), index }]
  })
}

/** A bare number is a quorum only where the voters or the protocol are told: failure detectors have quorums, too. */
function readQuorum(
  statements: readonly Statement[],
  voters: number | undefined,
  consensus: boolean,
): Reading<number> | undefined {
  const found = statements.flatMap(statement =>
    findQuorums(statement.text)
      .filter(
        ({ value, total }) =>
          total !== undefined || (value !== voters && (voters !== undefined || consensus)),
      )
      .filter(({ total }) => total === undefined || voters === undefined || total === voters)
      .map(({ value, index }) => ({ value, line: lineAt(statement, index) })),
  )
  return agreed([found])
}

/* Places. */

const SPREAD = /(?<![\w./+–-])\d{1,2}(?: ?[-–/+] ?\d{1,2}){1,6}(?![\w/+–-]|\.\d| ?[-–/+] ?\d)/g
const SPREAD_BEFORE =
  /(?:placed|spread|split|distributed|verteilung|verteilt|placement:|distribución|按|rf) $/i
const SPREAD_AFTER = /^ ?(?:across|over|among|between|über|auf|en|部署)/i

interface SpreadFound {
  readonly parts: readonly number[]
  readonly index: number
  readonly end: number
}

/** "2-2-1", "3 + 2". Two numbers may also be a range, so they need words beside them. */
function findSpreads(text: string): SpreadFound[] {
  return findAll(text, SPREAD).flatMap(({ index, end, words }) => {
    const parts = words.split(/\D+/).map(Number)
    const counts =
      parts.every(part => part > 0 && part < 12) && (parts.length > 2 || isPlaced(text, { index, end }))
    return counts ? [{ parts, index, end }] : []
  })
}

/** Whether words beside numbers say that they are a placement. */
function isPlaced(text: string, { index, end }: Pick<SpreadFound, 'index' | 'end'>): boolean {
  return SPREAD_BEFORE.test(textBefore(text, index, 16)) || SPREAD_AFTER.test(text.slice(end, end + 12))
}

function readPlaces(statements: readonly Statement[], count: CountFound): Voters['places'] {
  const spreads = statements.flatMap(statement =>
    findSpreads(statement.text)
      .filter(({ parts }) => sum(parts) === count.value)
      .map(spread => ({
        value: { ...spread, text: statement.text },
        line: lineAt(statement, spread.index),
        statement,
      })),
  )
  const told = spreads.filter(
    ({ value, statement }) => statement === count.statement || isPlaced(value.text, value),
  )
  const same = (one: SpreadFound, other: SpreadFound) => sorted(one.parts) === sorted(other.parts)
  const spread = agreed([told, spreads], same)
  if (!spread) {
    const { text } = count.statement
    return spreads.length > 0 ? [] : (listedPlaces(text, count.value) ?? equalPlaces(text, count.value) ?? [])
  }
  const names = told.map(({ value }) => namesIn(value.text, value)).find(found => found !== undefined)
  const noun =
    spreads.map(({ value }) => nounAt(value.text, value)).find(found => found !== undefined) ?? 'place'
  return names ?? spread.value.parts.map((voters, index) => ({ name: `${noun} ${index + 1}`, voters }))
}

/** "2 in us-east-1, 2 in us-east-2 and 1 in us-west-2". */
function listedPlaces(text: string, count: number): Voters['places'] | undefined {
  const places = findAll(text, NUMBER_AT).map(({ groups }) => ({
    name: (groups.name ?? '').replace(/\.$/, ''),
    voters: countOf(groups.voters ?? '') ?? 0,
  }))
  return sum(places.map(({ voters }) => voters)) === count && places.length > 1 ? places : undefined
}

/** "Six voting members, three in each hall". */
function equalPlaces(text: string, count: number): Voters['places'] | undefined {
  const [only, ...others] = findAll(text, IN_EACH)
  const each = countOf(only?.groups.each ?? '') ?? 0
  const places = count / each
  if (!only || others.length > 0 || each === count || !Number.isInteger(places)) return undefined
  return Array.from({ length: places }, (_, index) => ({
    name: `${only.groups.noun} ${index + 1}`,
    voters: each,
  }))
}

function sorted(parts: readonly number[]): string {
  return parts.toSorted((one, other) => other - one).join()
}

const NOUNS =
  'availability zones|independent machines|data cent(?:er|re)s|buildings|locations|machines|regions|racks|sites|zones|halls|rooms|hosts|azs|dcs'
const IN_EACH = wordsPattern([
  `(?<each>${COUNT})(?: (?:voters?|members?|nodes?|servers?|replicas?|of them))? (?:(?:in|at) (?:each|every)|per) (?:of the (?:${COUNT} )?)?(?:server )?(?<noun>${NOUNS.replaceAll(/s(?=\||$)/g, 's?')})`,
])
const NOUN_AFTER = new RegExp(
  `^ ?(?:across|over|in|among|between) (?:the |all )?(?:${COUNT} )?(?:server )?(${NOUNS})(?![a-z])`,
  'i',
)
const NOUN_BEFORE = new RegExp(
  `(?<![a-z])(?:(${NOUNS.replaceAll(/s(?=\||$)/g, '')}) (?:layout|placement|distribution)|(?:across|over|in) (?:the |all )?(?:${COUNT} )?(${NOUNS})) \\(?$`,
  'i',
)

/** "2-2-1 across three regions": a region. */
function nounAt(text: string, { index, end }: SpreadFound): string | undefined {
  const after = NOUN_AFTER.exec(text.slice(end, end + 60))?.[1]?.replace(/s$/, '')
  const before = NOUN_BEFORE.exec(textBefore(text, index, 50))
  return after ?? before?.[1] ?? before?.[2]?.replace(/s$/, '')
}

const NAME = `[${CAPITAL}\\u3040-\\ud7ff\\d][${LETTER}\\d.-]{0,24}(?: [${LETTER}][${LETTER}\\d.-]{0,20}){0,3}|[a-z]{2,10}-[a-z\\d-]{2,20}`
const NUMBER_AT = new RegExp(
  String.raw`(?<![${LETTER}\d.,-])(?<voters>\d{1,2}|[a-z]{3,5})(?: (?:voters?|members?|nodes?|servers?|replicas?))? in (?<name>(?:zone|az|region|dc|site|hall|room|building|rack|data cent(?:er|re)) [${LETTER}\d-]{1,12}|[${CAPITAL}][${LETTER}\d-]{0,24}(?: (?:[${CAPITAL}]|\d)[${LETTER}\d-]{0,20}){0,3}|[a-z]{2,10}-[a-z\d-]{2,20})`,
  'g',
)
const NOUN = new RegExp(`^[${LETTER}\\d][${LETTER}\\d .-]{0,30}$`)
const LISTED = /^[^().;]{0,60}\(([^()]{3,160})\)/
const ENUMERATED = new RegExp(
  String.raw`^ ?(?:across|over|in|among|between) ((?:[${LETTER}\d. -]{2,40}, ){0,5}[${LETTER}\d. -]{2,40}?,? (?:and|und|y) [${LETTER}\d.-]{2,30}(?: [${CAPITAL}][${LETTER}\d.-]{0,20})?)`,
)
const NAMED = new RegExp(`^(?:${NAME})(?: \\d{1,2})?$`)
const COUNTED = new RegExp(`^(?<name>${NAME})[ :=]+(?<voters>\\d{1,2})(?: ?个)?$`)

/** "(Frankfurt 2, Eschborn 2, Mannheim 1)", "over us-east-1, us-east-2 and us-west-2". */
function namesIn(text: string, { parts, end }: SpreadFound): Voters['places'] | undefined {
  const after = text.slice(end, end + 240)
  const bracketed = LISTED.exec(after)
  const list = bracketed?.[1] ?? ENUMERATED.exec(after)?.[1]?.replace(/\.$/, '')
  const entries = list?.split(/, ?(?:and |und |y )?|、| and | und | y /).map(entry => entry.trim()) ?? []
  if (entries.length !== parts.length) return undefined
  const counted = entries.map(entry => COUNTED.exec(entry)?.groups ?? {})
  if (sorted(counted.map(({ voters }) => Number(voters))) === sorted(parts))
    return counted.map(({ name = '', voters }) => ({ name, voters: Number(voters) }))
  const ofNoun = bracketed !== null && NOUN_AFTER.exec(after)?.[0].length === after.indexOf('(') - 1
  const named = entries.every(entry => NAMED.test(entry) || (ofNoun && NOUN.test(entry)))
  return named ? entries.map((name, index) => ({ name, voters: parts[index] ?? 0 })) : undefined
}
