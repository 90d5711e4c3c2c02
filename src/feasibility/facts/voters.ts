import { type ConfigMembers, readConfigMembers } from './config-members.ts'
import { type Evidence, evidenceOf, findAll, isDenied } from './find.ts'
import { type Layout, readLayout } from './layout.ts'
import { ONE_MEMBER } from './member-counts.ts'
import { COUNT, countOf, sum } from './numbers.ts'
import { PLACE, type Place, placeOf } from './place-words.ts'
import { type Clause, type Plain, textBefore } from './plain.ts'

/** The members that vote, as far as the text tells. */
export interface Voters {
  readonly count?: number
  /** Voters in each place, the most first. */
  readonly spread?: readonly number[]
  /** The voters of places that the text names. */
  readonly named?: ReadonlyMap<string, number>
  /** Voters in each place, where the text says so and not how many places there are. */
  readonly each?: number
  /** Replicas of each piece of data, where the text says so: the voters of stores that spread them over more nodes. */
  readonly factor?: number
  /** All of them stand in one place, of this kind. */
  readonly together?: Place
  /** One more voter in a list of places, of which the text does not name the place. */
  readonly oneMore?: Evidence
  /** Places are told one by one, and something beside them leaves open whether that is all. */
  readonly unsettled?: true
  /** Those that the text calls voters. */
  readonly voting?: number
  /** Where they stand, where the text says it of all of them. */
  readonly layout?: Layout
  /** Members that do not vote. */
  readonly observers: number
  readonly evidence: Evidence
}

const MEMBER =
  '(?:cp )?(?:voting |electable |data-bearing |data |raft |full |server |cluster |ensemble |[a-z]{2,12}-)?(?:members?|voters?|nodes?|servers?|votes?|replicas?|masters?|participants?|stimmen|knoten|mitglieder|nodos?|servidor(?:es)?|miembros?|votantes?|votos?|instances?|machines?|hosts?|vms?|servern|rechnern?|maschinen|m[aá]quinas|节点|成员|票|服务器|机器|主机|实例|副本)'
const MEMBERS = [
  new RegExp(
    `(?<count>${COUNT})(?: ?x)?[ -]?(?:independent |etcd |zookeeper |zk |consul |raft |dedicated |physical |own |eigene[nrs]? |dedizierte[nrs]? |separate[nrs]? |getrennte[nrs]? |propios |dedicados |[a-z]\\d[a-z]{0,2}(?:\\.\\w{1,9})? )?(?:个|台|名)?(?: ?(?:投票|独立|物理))?${MEMBER}(?![a-z])`,
    'gi',
  ),
  new RegExp(
    `(?<!insync[.-])(?:${MEMBER}|(?:node|server|member|instance|voter)_?count|bootstrap[_-]expect|^\\s*count|size|group-size|rf|replication[- ]factor) ?[=:] ?(?<count>\\d{1,2})(?!\\d)`,
    'gi',
  ),
  new RegExp(
    `(?<count>${COUNT})[ -](?:etcd|zookeeper|zk|consul)(?:-| )?(?:members?|voters?|nodes?|servers?|knoten|nodos?|ensembles?|clusters?)?(?![a-z])(?! ?data ?cent(?:er|re))`,
    'gi',
  ),
  new RegExp(`(?:ensemble|cluster|quorum) (?:of|mit|con|de) (?<count>${COUNT})(?![\\w.])`, 'gi'),
  /(?<![a-z])rf ?=? ?(?<count>[1-9])(?!\d)/gi,
  /(?<![a-z])(?:etcd|zookeeper|zk|consul)(?: v?\d[\d.]*)? ?[x×] ?(?<count>[1-9])(?![\w.])/gi,
  new RegExp(`(?<count>${COUNT}) (?:in total|in all|altogether|insgesamt|en total)(?![a-z])`, 'gi'),
]
const OBSERVERS = new RegExp(
  `(?<count>${COUNT}) (?:are )?(?:etcd |zookeeper |zk |consul )?(?:(?:hidden |passive )?non-?voting (?:members?|nodes?|replicas?|servers?)?|observers?|learners?|read replicas?|beobachter|observadores?|观察者)`,
  'gi',
)
/** "Five members, two of them learners": so many less vote. */
const OF_THEM_OBSERVERS = new RegExp(
  `(?<count>${COUNT}) (?:of (?:them|which|these|whom|the (?:${COUNT} )?(?:members|nodes|servers)))(?: are| being)? (?:observers?|learners?|non-?voting)(?![a-z])`,
  'gi',
)
/** A number that is of voters and of nothing else. */
const ARE_VOTERS = /(?<!non-)voting|elect|voters?|participant|votes?(?![a-z])|stimm|votante|votos?|票/i
const SPREAD =
  /(?<![\d./+:-])(?<spread>\d{1,2}(?:(?: ?[/+–-] ?|:)\d{1,2}){1,8})(?![\d.]*\d|[/+:-]| ?(?:ms|s|sec(?:onds?)?|min(?:utes?)?|hours?|h|kb|mb|gb|km|%|毫秒|秒)(?![a-z]))/gi
/** `layout: [2, 2, 1]`. */
const LISTED_SPREAD =
  /(?:layout|spread|placement|distribution|voters|members|servers|per[_ -]az|per[_ -]zone)["' ]{0,2}[:=] ?\[? ?(?<spread>\d(?: ?, ?\d){1,8}) ?\]?(?![\d.]*\d)/gi
const EACH = new RegExp(
  `(?<count>${COUNT}) (?:(?!zone|az|region|site|rack|hall|switch|disk|ssd|nic|power|port|core|cpu|drive|link|fan)\\w+ ){0,2}?(?:v?\\d+(?:\\.\\d+)+ (?:\\w+ )?)?(?:(?:in|at|on|for|en) (?:each of|each|every|cada|jede[mnrs]?)|(?:per|je|pro|por) (?:az|zonas?|zonen?|zone|availability zone|region|site|dc|hall|room|campus|city|plant|data ?cent(?:er|re)|building|rack|host|machine|standort|rechenzentrum|sitio|centro)|each of|jede[mnrs]?)|(?<every>${COUNT}) each in|(?:je|每(?:个)?(?:机房|区域|可用区)?) ?(?<each>${COUNT})|each(?: of the \\w+)?(?: [a-z]+)? (?:has|have|runs?|holds?|hosts?|gets?) (?<own>${COUNT})(?![\\w.])|(?<apart>every one|each(?: one)?|all),? (?:stands? |sits? |is |are )?(?:in|on) (?:its|their) own (?:rack|cabinet|zone|az|room|hall|building|site|host|machine|hypervisor)`,
  'gi',
)

/** "three knots in Mainz, two in Koblenz", "2 in eu-west-1", "three voters in Turin": a number and the name of a place. */
const NUMBER_IN = new RegExp(
  `(?<count>${COUNT})(?:(?: [\\w-]+){0,3} (?:members?|voters?|nodes?|servers?|knoten|nodos?|replicas?|machines?|electable)(?: (?:are|is|stand|run|live|sit))?| of them)? (?:in|at|im|en)(?: (?:the|el|la|den|our))?(?: (?:cpd|dc|(?:data|control) ?cent(?:er|re)|control room|site|region|zone|az|campus|city|building|depot|plant|office|branch|hall|room)(?: (?:de|of|in))?)? (?<name>[A-Z][\\wÀ-ÿ-]*|head ?quarters|hq|depot|branch|head office|factory|warehouse|(?:[a-c]|\\d|\\d[a-f])(?![\\w-])|[a-z]{2,9}-[a-z]+-?\\d[a-f]?|az-?[a-f\\d]|zone [a-z\\d])`,
  'gi',
)
/** "2 in DC-North, 2 in DC-South, 1 on a small VM". */
const ONE_MORE =
  /^(?:,|;| and| und| y| e| plus| \+)(?: (?:and|plus|und))? ?(?:one|1|an?|eine[mnrs]?|una?|uno)(?: [\w-]+){0,3} (?:on|at|en|vm|testigo|votante|nodo|miembro|zeuge|stimme|witness|voter|member|node|server|vps|auf)(?![a-z])/i
const NOT_VOTING = /learners?|observers?|non-?voting|read replicas?|asynchronous|standby/i
/** "App servers: 20 in Ulm". */
const APP_SERVERS =
  /(?<![a-z])(?:app(?:lication)?|web|anwendungs|client|batch)[- ]?(?:servern?s?|agents?|nodes?|vms?)(?![a-z])/i

/** "all three in zone b", "one rack", "the same host". */
const ALL_IN_ONE = new RegExp(
  `(?<![a-z])(?:all(?: of them| (?:the )?(?:nodes|members|voters|servers|replicas))?(?: (?:two|three|four|five|seven|\\d))?|every(?:thing| (?:node|member|voter|server))|both|(?:vms?|containers|nodes|members|servers|processes)(?= (?:as \\w+ )?(?:on|in|inside|auf) (?:the same|demselben|derselben|einem einzigen|the one|the single|our only|our one|one|a single)(?![a-z])))(?: \\w+){0,3} (?:in|on|inside|within|share|shares|sharing|auf) (?:(?:one and the same|the same|demselben|derselben|einem einzigen|the one|the single|our only|our one|one|a single|a) (?:(?!vpc|account)[\\w-]+ ){0,2}(?:(?:hypervisor|power feed|switch|chassis)|${PLACE})|(?<zone>(?:zone|az) [a-z\\d]|[a-z]{2}-[a-z]+-\\d[a-f])|(?<machine>(?:hypervisor|host|machine|server|chassis) [a-z]{0,8}-?\\d{1,3}))(?![a-z])`,
  'i',
)
/** Consul calls a cluster a datacenter, wherever its servers stand. */
const CONSUL_DATACENTER = /(?<![a-z])consul(?![a-z])[^;\n]{0,60} data ?cent(?:er|re)$/i
/** A vote beside those of a list. */
const ANOTHER =
  /(?<![a-z])(?<!no |without |kein )(?:(?:the )?(?:fifth|third|seventh)(?: (?:one|member|voter|server|node|vote|participant)(?![a-z])|(?=,))|tie-?break\w*|another (?:one|member|voter|server|node|vote)|one more)(?![a-z])/i
/** Members that a list of places leaves out, or that it has and that are gone. */
const OTHERWISE =
  /(?<![a-z])(?<!no )(?:(?:two|three|\d) (?:further|more) (?:members?|voters?|servers?|nodes?)|(?:a |another )(?:pair|couple) of (?:further |more )?(?:members?|voters?|servers?|nodes?)|(?:is|are|was|were|has been|have been) decommissioned|powered (?:by|from|through))(?![a-z])/i
const PAST =
  /(?<![a-z])(?:if|whether|ob|until(?! further)|used to|formerly|sat|stood|were|back then|at that time)(?![a-z])/i
/** Small patterns that are in all that the large ones match. */
const MAY_BE_IN_ONE =
  /(?:in|on|inside|within|shar\w+|auf) (?:hypervisor|host|machine|server|chassis|the (?:same|one|single)|demselben|derselben|einem einz|our o|one|an? |zone|az|[a-z]{2}-[a-z])/i
const MAY_BE_EACH = /each|own |per |je |pro |por |cada|jede|每/i
const MAY_BE_FACTOR = /rf|factor|num_repl|count|size|replicas|topologystr/i
const MAY_BE_PLACED = / (?:in|at|im|en) /i
const MAY_NOT_VOTE = /vot|observ|learner|read replica|beobacht|观察/i

/** "RF 3", `num_replicas = 5`, "CP member count 3". */
const FACTOR = new RegExp(
  `(?<![a-z])(?:rf|replication[- _]?factor|num_replicas|cp[- ]member[- ]count|cp group[- ]size|consensus group size)['"]?(?: of| is)? ?[=:]? ?['"]?(?<count>\\d|one|three|five)(?!\\.?\\d| (?:in|per|at|for|on) (?:each|every)| per | each)|networktopologystrategy['"]?, ?['"][\\w-]{1,30}['"] ?: ?['"]?(?<only>\\d)['"]? ?\\}|(?<replicas>${COUNT}) replicas (?:per|of each|for each|of every) (?:partition|range|tablet|region|key|shard|group)`,
  'gi',
)

/** "It is 2/2/1 or 3/1/1". */
const ONE_OF_TWO =
  /\d(?: ?[/+–-] ?\d){1,8},? (?:or(?: even| perhaps)?|oder|o) \d(?: ?[/+–-] ?\d){1,8}(?![\d.])/i

/** "A third small site with one VM": of that place, and not of all. */
const OF_ONE_PLACE =
  /(?<![a-z])(?:third|small|tiny|other|another|second|witness|rented) (?:[\w-]+ ){1,6}(?:with|has|having|holds)(?: only| just)? $/i

/** "Three nodes, no, wait, five". */
const CORRECTED = /(?<![a-z])(?:no,? wait|make that (?=\w)|correction:)/i

const OF_A_PLACE =
  /^(?: and [^.;,]{1,30})? (?:in|at|im|en) (?:the )?(?:(?:hall|room|dc|site|zone|region|building|plant) )?(?:[A-Z]|[a-z]{2}-[a-z]+-\d)/

interface Counts {
  /** It is told in two ways. */
  open: boolean
  count: number | undefined
  /** Those that are called voters, and those of the count that are said not to vote. */
  voting: number | undefined
  notVoting: number
  spread: readonly number[] | undefined
  factor: number | undefined
  together: Place | undefined
  each: number | undefined
  observers: number
  readonly named: Map<string, number>
  oneMore: readonly [start: number, end: number] | undefined
  span: [number, number] | undefined
}

/** Reads "5 members, 2/2/1", "6 voters, 3 in each", "3 voters in DC-A, 4 observers in DC-B". */
export function readVoters(
  field: Evidence['field'],
  plain: Plain,
  clauses: readonly Clause[],
): Voters | undefined {
  const counts: Counts = {
    open: false,
    count: undefined,
    voting: undefined,
    notVoting: 0,
    spread: undefined,
    factor: undefined,
    together: undefined,
    each: undefined,
    observers: 0,
    named: new Map(),
    oneMore: undefined,
    span: undefined,
  }
  for (const clause of clauses) countIn(clause, counts)
  if (clauses.some(({ text }) => CORRECTED.test(text)))
    Object.assign(counts, { open: true, count: undefined })
  const { layout, parts } = readLayout(clauses)
  if (layout) layOut(layout, counts)
  const isOpen = !layout && parts.length > 1
  // "Bern one voter, Basel two": what is told of a place is no total.
  if (isOpen && counts.spread && counts.span && sum(parts) !== sum(counts.spread)) {
    Object.assign(counts, { spread: undefined, count: undefined, oneMore: counts.span })
  }
  if (isOpen && !counts.spread && parts.includes(counts.count ?? 0)) counts.count = undefined
  // "Three servers each, and a room for two": the two are not all.
  const { count: total = Infinity, each: inEach } = counts
  if (
    (isOpen && total < sum(parts)) ||
    (inEach !== undefined && total < 2 * inEach && (inEach !== total || total === 1))
  )
    counts.count = undefined
  if (isOpen && counts.named.size > 1 && clauses.some(({ text }) => ANOTHER.test(text)))
    counts.oneMore ??= counts.span
  // "DC1 has three, DC2 and DC3 one each": more than an even spread puts into one place.
  const uneven =
    isOpen &&
    !counts.spread &&
    counts.named.size < 2 &&
    Math.max(...parts) > Math.ceil(sum(parts) / parts.length)
  const listed = layout ? undefined : readConfigMembers(clauses, plain.original)
  if (listed) countListed(listed, counts)
  if (!counts.span) return undefined
  const { each, observers, named, span, factor, together } = counts
  const count = factor ?? (layout || listed ? counts.count : votersOf(counts))
  const stated = counts.spread ?? (named.size > 1 ? [...named.values()] : undefined)
  const spread = factor === undefined ? stated : spreadOfReplicas(factor, stated)
  const names = {
    ...(factor === undefined ? {} : { factor }),
    ...(counts.voting === undefined ? {} : { voting: counts.voting }),
    ...(together ? { together } : {}),
    ...(layout && (factor === undefined || layout.votes) ? { layout } : {}),
    ...(counts.open || uneven || (isOpen && clauses.some(({ text }) => OTHERWISE.test(text)))
      ? { unsettled: true as const }
      : {}),
    ...(named.size > 0 && (factor === undefined || sum([...named.values()]) === factor) ? { named } : {}),
    ...(counts.oneMore ? { oneMore: evidenceOf(field, plain, ...counts.oneMore) } : {}),
  }
  const fits =
    spread && (count === undefined || sum(spread) === count || (spread.length > 1 && sum(spread) > count))
  const evidence = evidenceOf(field, plain, span[0], span[1])
  if (fits)
    return {
      count: sum(spread),
      spread: spread.toSorted((one, other) => other - one),
      observers,
      ...names,
      evidence,
    }
  return {
    ...(count === undefined ? {} : { count }),
    ...(each === undefined ? {} : spreadOfEach(each, count)),
    ...(each === undefined || factor !== undefined ? {} : { each }),
    observers,
    ...names,
    evidence,
  }
}

/** What a configuration lists goes before what single words tell. */
function countListed({ voting, observers, spread, start, end }: ConfigMembers, counts: Counts): void {
  Object.assign(counts, { count: voting, voting, observers, each: undefined, span: [start, end] })
  if (spread) counts.spread = spread
}

/** What is read place by place goes before what single words tell. */
function layOut({ places, observers, start, end }: Layout, counts: Counts): void {
  counts.spread = places.map(({ members }) => members)
  counts.count = sum(counts.spread)
  counts.observers = observers
  counts.oneMore = undefined
  counts.each = undefined
  counts.named.clear()
  for (const { names, members } of places) for (const name of names) counts.named.set(name, members)
  const [from, to] = counts.span ?? [start, end]
  counts.span = [Math.min(from, start), Math.max(to, end)]
}

/** Of a number of hosts or members those that vote, where learners or observers stand beside them. */
function votersOf({ count, voting, notVoting, observers }: Counts): number | undefined {
  if (count === undefined) return undefined
  if (voting !== undefined && observers > 0) return voting
  return notVoting > 0 && notVoting < count ? count - notVoting : count
}

function countIn({ text, start, end }: Clause, counts: Counts): void {
  const keep = ({ index, end }: { index: number; end: number }) => {
    const { span } = counts
    counts.span = span
      ? [Math.min(span[0], start + index), Math.max(span[1], start + end)]
      : [start + index, start + end]
  }
  for (const found of findAll(text, OBSERVERS, MAY_NOT_VOTE)) {
    counts.observers += countOf(found.groups.count ?? '') ?? 0
    keep(found)
  }
  for (const found of findAll(text, OF_THEM_OBSERVERS, MAY_NOT_VOTE)) {
    const some = countOf(found.groups.count ?? '') ?? 0
    counts.notVoting += some
    counts.observers += some
  }
  for (const found of findAll(text, FACTOR, MAY_BE_FACTOR)) {
    counts.factor ??=
      countOf(found.groups.count ?? found.groups.only ?? found.groups.replicas ?? '') || undefined
    keep(found)
  }
  for (const found of findAll(text, EACH, MAY_BE_EACH)) {
    const { count, every, each, own, apart } = found.groups
    counts.each ??= apart ? 1 : countOf(count ?? every ?? each ?? own ?? '')
    keep(found)
  }
  const members = MEMBERS.flatMap(pattern => findAll(text, pattern))
  // "Two members in Nord, two members in Sued": none of them is the number of all.
  const inParts =
    members.length > 1 && members.every(({ end: from }) => OF_A_PLACE.test(text.slice(from, from + 60)))
  for (const found of inParts ? [] : members) {
    const value = countOf(found.groups.count ?? '')
    const after = text.slice(found.end, found.end + 48)
    if (
      !value ||
      /^(?:ein|eine[mnrs]?|una?|uno)$/i.test(found.groups.count ?? '') ||
      isDenied(text, found.index) ||
      /(?<![a-z])(?:one|two|three|\d) (?:or|oder|o) $/i.test(textBefore(text, found.index, 10)) ||
      OF_AGENTS.test(textBefore(text, found.index, 60)) ||
      isVersion(text, found) ||
      (value === 1 && OF_ONE_PLACE.test(textBefore(text, found.index, 60))) ||
      /^ ?(?:observers?|learners?|(?:rooms?|halls?|racks?|sites?|locations?)(?![a-z]))/i.test(after)
    )
      continue
    if (
      /^(?: ?v?\d+(?:\.\d+)+(?: (?:member|node|server|voter)s?)?)?(?: with(?: [\w-]+){1,4})? ?(?:in |on |at )?(?:each|every|per|a|pro|je|por|cada)(?![a-z])/i.test(
        after,
      ) ||
      /(?<![a-z])(?:je|each|per|any|lose|losing|each(?: of the \w+)?(?: \w+){1,2}) $/i.test(
        textBefore(text, found.index, 40),
      )
    )
      continue
    if (counts.count === undefined || value > counts.count) counts.count = value
    if (ARE_VOTERS.test(found.words)) counts.voting = Math.max(counts.voting ?? 0, value)
    keep(found)
  }
  spreadIn({ text, start, end }, counts, keep)
}

function spreadIn(
  { text, start }: Clause,
  counts: Counts,
  keep: (found: { index: number; end: number }) => void,
): void {
  const spreads = [SPREAD, LISTED_SPREAD].flatMap(pattern => findAll(text, pattern))
  if (spreads.length > 0 && ONE_OF_TWO.test(text)) counts.open = true
  for (const found of spreads) {
    const parts = (found.groups.spread ?? '').split(/[^\d]+/).map(Number)
    if (
      counts.spread ||
      parts.some(part => part > 20) ||
      isDate(text, found.index) ||
      CLOCK.test(found.groups.spread ?? '') ||
      areLabels(text, found.index, parts)
    )
      continue
    counts.spread = parts
    keep(found)
  }
  for (const found of findAll(text, NUMBER_IN, MAY_BE_PLACED)) {
    const value = countOf(found.groups.count ?? '')
    if (
      !value ||
      value > 20 ||
      APP_SERVERS.test(text) ||
      NOT_VOTING.test(found.words) ||
      isWhichOne(text, found) ||
      !/^[A-Z]|\d$|^(?:az|zone|head|hq|depot|branch|factory|warehouse|\d?[a-f]$)/.test(
        found.groups.name ?? '',
      )
    )
      continue
    counts.named.set((found.groups.name ?? '').toLowerCase(), value)
    keep(found)
    const more = ONE_MORE.exec(text.slice(found.end, found.end + 80))
    if (more) counts.oneMore = [start + found.end, start + found.end + more[0].length]
  }
  const together = MAY_BE_IN_ONE.test(text) ? ALL_IN_ONE.exec(text) : undefined
  if (
    together &&
    !CONSUL_DATACENTER.test(text.slice(0, together.index + together[0].length)) &&
    !PAST.test(text.slice(Math.max(0, together.index - 24), together.index + together[0].length))
  ) {
    const { place, zone, machine } = together.groups ?? {}
    counts.together ??= zone ? 'zone' : machine ? 'node' : (placeOf(place) ?? 'node')
    keep({ index: together.index, end: together.index + together[0].length })
  }
}

/** Replicas go to as many of the places as there are, however many nodes these have. */
function spreadOfReplicas(
  factor: number,
  nodes: readonly number[] | undefined,
): readonly number[] | undefined {
  if (!nodes || sum(nodes) === factor) return nodes
  const places = nodes.length
  return Array.from(
    { length: Math.min(factor, places) },
    (_, index) => Math.floor(factor / places) + (index < factor % places ? 1 : 0),
  )
}

/** "3 in each" of 6 are two places; of an unknown number the places tell. */
function spreadOfEach(each: number, count: number | undefined): { spread?: readonly number[] } {
  if (count === undefined || count % each !== 0 || count / each < 2) return {}
  return { spread: Array.from({ length: count / each }, () => each) }
}

/** "Agents on all 140 hosts." */
const OF_AGENTS =
  /(?<![a-z])(?:agents?|clients?|exporters?|daemonsets?) (?:(?:run|are|sit)s? )?on (?:all |each of |every one of )?(?:the |our |its )?[~≈]? ?$/i

/** "PostgreSQL 16 server": the product's version. */
function isVersion(text: string, { index, words }: { index: number; words: string }): boolean {
  return (
    /^\d+ \w*[^s]$/i.test(words) &&
    /(?:postgres(?:ql)?|pg|mysql|mariadb|sql server|db2) $/i.test(textBefore(text, index, 12))
  )
}

const BEFORE_WHICH = new RegExp(
  `(?<![a-z])(?:${ONE_MEMBER}|rack|row|bay|slot|cabinet|floor|level|room) $`,
  'i',
)

/** "Member 2 in M", "rack 7 in K": which one, and not how many. */
function isWhichOne(text: string, { index, words }: { index: number; words: string }): boolean {
  return /^\d/.test(words) && BEFORE_WHICH.test(textBefore(text, index, 10))
}

/** "Zones 1/2/3" are names. */
function areLabels(text: string, index: number, parts: readonly number[]): boolean {
  return (
    parts.every((part, at) => part === at + 1) &&
    /(?<![a-z])(?:zones?|azs?|racks?|rooms?|halls?|sites?|dcs?) ?$/i.test(textBefore(text, index, 8))
  )
}

/** "At 02:00". */
const CLOCK = /^\d{1,2}:\d\d$/

function isDate(text: string, index: number): boolean {
  return /(?:20\d\d|v|version|postgres\w*|mysql|port) ?$/i.test(textBefore(text, index, 10))
}
