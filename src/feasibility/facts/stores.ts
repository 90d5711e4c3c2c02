import { SETTINGS } from '../catalog/settings.ts'
import type { Setting, Store } from '../catalog/store.ts'
import { type Evidence, evidenceOf, findAll, isDenied, wordsPattern } from './find.ts'
import { COUNT, countOf } from './numbers.ts'
import { type Clause, type Plain, sentences } from './plain.ts'

/** Whether a design may rest on a store that the request names. */
export type Standing =
  | 'usable'
  /** Denied, removed, planned, forbidden, for reading or testing or another use only. */
  | 'unusable'
  /** Someone else's, or said in a way that can be read both ways. */
  | 'unclear'

export interface NamedStore {
  readonly store: Store
  readonly standing: Standing
  /** The words that decided an `unusable` or `unclear` standing. */
  readonly because?: string
  readonly settings: ReadonlySet<Setting>
  readonly voters?: Voters
  readonly evidence: Evidence
}

/** The members that vote, as far as the text tells. */
export interface Voters {
  readonly count?: number
  /** Voters in each place, the most first. */
  readonly spread?: readonly number[]
  /** The voters of places that the text names. */
  readonly named?: ReadonlyMap<string, number>
  /** Voters in each place, where the text says so and not how many places there are. */
  readonly each?: number
  /** Members that do not vote. */
  readonly observers: number
  readonly evidence: Evidence
}

interface Mention {
  readonly store: Store
  readonly sentence: number
  readonly index: number
  readonly end: number
  readonly standing: Standing
  readonly because?: string
}

/** Every store that the infrastructure text names, once, with what is said of it. */
export function readStores(field: Evidence['field'], plain: Plain, stores: readonly Store[]): NamedStore[] {
  const clauses = sentences(plain)
  const mentions = clauses.flatMap((clause, sentence) => mentionsIn(clause, sentence, stores))
  const closed = onlyThese(clauses, mentions)
  const byStore = Map.groupBy(closed, mention => mention.store)
  return [...byStore].map(([store, its]) => {
    const best =
      its.find(({ standing }) => standing === 'usable') ??
      its.find(({ standing }) => standing === 'unclear') ??
      its[0]
    if (!best) throw new Error('a group is never empty')
    const standing = standingOf(its)
    const own = [...new Set(its.map(({ sentence }) => sentence))]
    const alone = closed.every(mention => mention.store === store || mention.standing === 'unusable')
    const near = alone ? clauses : own.flatMap(index => scopeOf(index, clauses, closed, store))
    const clause = clauses[best.sentence]
    const voters = readVoters(field, plain, near)
    return {
      store,
      standing: standing.standing,
      ...(standing.because ? { because: standing.because } : {}),
      settings: readSettingsOf(near),
      ...(voters ? { voters } : {}),
      evidence: evidenceOf(field, plain, clause?.start ?? 0, clause?.end ?? 0),
    }
  })
}

/** A store that one sentence forbids stays forbidden, wherever else it is named. */
function standingOf(mentions: readonly Mention[]): Pick<Mention, 'standing' | 'because'> {
  const hard = mentions.find(({ standing }) => standing === 'unusable')
  const usable = mentions.some(({ standing }) => standing === 'usable')
  if (hard && usable) return { standing: 'unclear', because: hard.because ?? '' }
  return hard ?? mentions.find(({ standing }) => standing === 'unclear') ?? { standing: 'usable' }
}

function mentionsIn(clause: Clause, sentence: number, stores: readonly Store[]): Mention[] {
  const taken: Mention[] = []
  for (const store of stores) {
    for (const { index, end } of findAll(clause.text, wordsPattern(store.names))) {
      taken.push({ store, sentence, index, end, ...standingAt(clause.text, index, end) })
    }
  }
  return longestOnly(taken)
}

/** Of names that overlap ("Redis" inside "ElastiCache for Redis") the longer one is meant. */
function longestOnly(mentions: readonly Mention[]): Mention[] {
  const sorted = mentions.toSorted((one, other) => one.index - other.index || other.end - one.end)
  const kept: Mention[] = []
  for (const mention of sorted) {
    const last = kept.at(-1)
    if (last && mention.index < last.end) {
      if (mention.end - mention.index > last.end - last.index) kept[kept.length - 1] = mention
    } else kept.push(mention)
  }
  return kept
}

const UNUSABLE_AFTER = wordsPattern([
  'removed|retired|decommission\\w*|shut ?down|switched off|sunset\\w*|end of life|eol|going away|phased out|deprecated|abandoned|migrat\\w+ (?:off|away from)',
  'being (?:removed|retired|replaced|decommission\\w*|shut down|phased out|sunset)',
  'read[- ]?only',
  '(?:only|just|solely)? ?(?:for|in|on) (?:dev|development|test|testing|staging|qa|sandbox|local|laptops?|demo|ci)(?: only)?',
  'dev[- ]only|test[- ]only|staging[- ]only|dev(?:elopment)?/test',
  '(?:purely|only|just|solely|merely|strictly|exclusively)? ?(?:used )?(?:purely |only |just |solely |strictly )?(?:as|for) (?:a |an |the |our )?(?:page |session |http |read |query |volatile )?(?:cach(?:e|ing)|sessions?|session store|metrics|logs?|logging|monitoring|analytics|reporting|bi|dwh|search)(?: only)?',
  '(?:is|are|was|were|has been|have been) (?:not |never )(?:allowed|permitted|available|approved|an option|installed|ours|supported|used|usable|in production)',
  "(?:not|never|isn't|aren't) (?:allowed|permitted|available|approved|an option|installed|ours|supported|used|usable)",
  'not (?:in|part of|included in) (?:our|the) (?:plan|contract|budget|subscription|licen[sc]e)|not obtainable|unobtainable|not licen[sc]ed|off limits|contractually off|declined|vetoed|turned down|hands off|out of bounds|on (?:a |the )?(?:test|bench)(?: \\w+)?(?: only)?|proof[- ]of[- ]concept',
  '(?:is|are|was|were) (?:forbidden|prohibited|banned|off[- ]limits|ruled out|disallowed|excluded|rejected|blocked|vetoed|denied)',
  'forbidden|prohibited|banned|off[- ]limits|ruled out|verboten|prohibid[oa]s?|被禁止|禁用',
  '(?:may|must|can|could|should) ?not be (?:used|installed|touched|deployed|relied)',
  "(?:cannot|can't) be (?:used|installed|touched|deployed|relied)",
  'planned|(?:is|are) (?:being )?(?:evaluated|considered|discussed)|on the roadmap|next (?:year|quarter|month|release)|in (?:q[1-4]|20\\d\\d)|(?:will|shall) (?:be|come|arrive|have)|coming (?:soon|later)|not yet|someday|maybe later|proof of concept|poc',
  'abgeschaltet|abgek[uü]e?ndigt|wird abgel[oö]st|stillgelegt|geplant|nur (?:in|f[uü]e?r) (?:dev|test|entwicklung)|nur lesend|nicht (?:erlaubt|verf[uü]e?gbar|vorhanden|zugelassen)|au(?:ß|ss)er betrieb',
  'retirad[oa]s?|eliminad[oa]s?|planificad[oa]s?|s[oó]lo (?:en|para) (?:desarrollo|pruebas)|s[oó]lo lectura|no (?:est[aá] )?(?:permitid[oa]|disponible|autorizad[oa])',
  '已(?:下线|停用|移除|废弃)|计划(?:中)?|只读|仅(?:用于)?(?:开发|测试|缓存)|不(?:可用|允许|能用)',
])

const UNUSABLE_BEFORE = wordsPattern([
  '(?:planned|planning|plan to|considering|evaluating|may|might|would like|want|hope|going|intend)(?: (?:to|for|an?|the|add|adopt|introduce|deploy|move|migrate|buy|get|use))+',
  '(?:removed|retired|decommissioned|dropped|abandoned|shut down|replaced|migrated (?:away from|off)|moved (?:away from|off)|banned|forbidden|prohibited)(?: the| our| all| any)?',
  '(?:read[- ]only)',
  '(?:got rid of|threw out|ditched|kicked out|no longer (?:have|use|run)|used to (?:have|run|use)|stopped using|gave up|moved off)(?: the| our)?',
  'wir planen|geplant(?:er|es)?|fr[uü]e?her(?:er|es)?|planeamos|antiguo',
  '计划(?:引入|使用)?|曾(?:经)?',
])

const FOREIGN = wordsPattern([
  '(?:belongs? to|owned by|run by|managed by|operated by|maintained by|property of)(?! (?:our|us|ourselves))(?: the| an?)? (?!us\\b|our |ourselves)(?:[a-z0-9-]+ ){0,3}(?:team|department|group|org\\w*|company|vendor|customer|partner|people|folks)',
  "(?:another|other|a different|different|someone else'?s?|(?:the )?[a-z0-9-]+(?<!own|our)) (?:team|department|group)(?:'s|s')?",
  "(?:not ours|isn't ours|other tenant)",
  'geh[oö]rt (?:dem|der|einem|einer)|pertenece a|属于',
])

const POLICY =
  /(?<![a-z])(?:polic(?:y|ies)|compliance|security|legal|audit(?:ed|ors?)?|management|contract)(?: \w+){0,3} (?:forbids?|prohibits?|bans?|disallows?|rules? out|denies|blocks?|does not allow|doesn't allow)|(?:forbid|prohibit)s?(?: \w+){0,3} (?:use|other use|any other use|using)|any other use(?: \w+){0,2} (?:forbidden|prohibited|not allowed)/i

const UNDECIDED =
  /^[^,.;]{0,30}(?:may or may not|unclear|not sure|undecided|to be decided|tbd|under discussion|depends)/i

/** What is said right around a name. */
function standingAt(sentence: string, index: number, end: number): Pick<Mention, 'standing' | 'because'> {
  const before = sentence.slice(Math.max(0, index - 60), index)
  const after = untilNextName(sentence.slice(end, end + 140))
  if (isDenied(sentence, index)) return { standing: 'unusable', because: denialWords(sentence, index) }
  if (/^\s*[=:]\s*(?:null|false|none|no|nein|-|n\/a)(?![a-z])/i.test(after))
    return {
      standing: 'unusable',
      because: after
        .trim()
        .slice(0, 12)
        .replace(/[\s,;].*$/, ''),
    }
  const past = findAll(before, UNUSABLE_BEFORE).at(-1)
  if (past && /^[\s,]*(?:\w+ ){0,3}$/.test(before.slice(past.end)) && !/[,;(]/.test(before.slice(past.end))) {
    return { standing: 'unusable', because: past.words }
  }
  const policy = POLICY.exec(sentence)
  const foreign = findAll(sentence, FOREIGN)[0]
  if (policy && (foreign || policy.index > index)) return { standing: 'unusable', because: policy[0] }
  const fate = findAll(after, UNUSABLE_AFTER)[0]
  if (fate && !isDenied(after, fate.index) && reaches(after, fate.index))
    return { standing: 'unusable', because: fate.words }
  if (UNDECIDED.test(after))
    return {
      standing: 'unclear',
      because: after
        .slice(0, 40)
        .replace(/\s\S*$/, '')
        .trim(),
    }
  if (
    /^[^,.;:()]{0,24}(?<![a-z])(?:not|never|no longer)(?! (?:a|an|the|yet|only|just|shared|used for))(?![a-z])/i.test(
      after,
    )
  )
    return {
      standing: 'unclear',
      because: after
        .slice(0, 40)
        .replace(/\s\S*$/, '')
        .trim(),
    }
  if (foreign && foreign.index > index - 40) return { standing: 'unclear', because: foreign.words }
  return { standing: 'usable' }
}

/** What is said of a name ends where the next statement begins. */
function untilNextName(after: string): string {
  const stop = /;| but |, (?:and|while|whereas) |[,(] ?(?:we|our) |\. /i.exec(after)
  return stop ? after.slice(0, stop.index) : after
}

/** Whether the words so far ahead still speak of the name: no list item in between. */
function reaches(after: string, index: number): boolean {
  return !/,[^()]*,/.test(after.slice(0, index)) && index < 90
}

function denialWords(sentence: string, index: number): string {
  return wholeWords(sentence.slice(Math.max(0, index - 40), index), index > 40)
}

/** A cut-out of a sentence without the pieces of words at its ends. */
function wholeWords(cut: string, cutAtStart: boolean): string {
  return (cutAtStart ? cut.replace(/^\S*\s/, '') : cut).trim()
}

/** "What we may use: X. Period.", "X is the only store": what stands outside is not usable. */
function onlyThese(clauses: readonly Clause[], mentions: readonly Mention[]): Mention[] {
  const only =
    /(?<![a-z])(?:what we (?:may|can) use|usable in production|in production (?:now|today)(?: \w+){0,5}:|we (?:may|can|are allowed to) (?:only )?use|(?:the )?only (?:permitted|allowed|approved|available|thing)(?: \w+){0,3}|allowed (?:are|is)|permitted (?:are|is)|approved (?:are|is|stores?))/i
  const closing = clauses.findIndex(clause => only.test(clause.text))
  if (closing < 0) return [...mentions]
  const allowed = new Set(
    mentions
      .filter(({ sentence, standing }) => sentence === closing && standing === 'usable')
      .map(({ store }) => store),
  )
  if (allowed.size === 0) return [...mentions]
  const final = clauses
    .slice(closing, closing + 2)
    .some(({ text }) => /nothing else|only|period|in production (?:now|today)|no other/i.test(text))
  return mentions.map(mention =>
    allowed.has(mention.store) || mention.standing !== 'usable'
      ? mention
      : {
          ...mention,
          standing: final ? 'unusable' : 'unclear',
          because: 'other stores are named as the permitted ones',
        },
  )
}

/** The sentences that speak of a store among several: its own, and those that follow until another is named. */
function scopeOf(
  index: number,
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  store: Store,
): Clause[] {
  const own = clauses[index]
  if (!own) return []
  const here = mentions
    .filter(({ sentence }) => sentence === index)
    .toSorted((one, other) => one.index - other.index)
  const scope = [others(here, store) ? around(own, here, store) : own]
  for (let next = index + 1; next < clauses.length; next += 1) {
    const clause = clauses[next]
    if (!clause || mentions.some(({ sentence }) => sentence === next)) break
    scope.push(clause)
  }
  return scope
}

function others(here: readonly Mention[], store: Store): boolean {
  return here.some(mention => mention.store !== store)
}

/** The part of a sentence from the end of the name before to the start of the name after. */
function around(clause: Clause, here: readonly Mention[], store: Store): Clause {
  const first = here.findIndex(mention => mention.store === store)
  const mention = here[first]
  const previous = here[first - 1]
  const next = here.slice(first).find(other => other.store !== store)
  const from = previous
    ? Math.max(
        previous.end,
        clause.text.lastIndexOf(',', mention?.index ?? 0),
        clause.text.lastIndexOf(' and ', mention?.index ?? 0),
      )
    : 0
  const to = next ? lastBreak(clause.text, mention?.end ?? 0, next.index) : clause.text.length
  return { text: clause.text.slice(from, to), start: clause.start + from, end: clause.start + to }
}

function lastBreak(text: string, from: number, to: number): number {
  const between = text.slice(from, to)
  const comma = Math.max(between.lastIndexOf(','), between.lastIndexOf(' and '), between.lastIndexOf(';'))
  return comma < 0 ? to : from + comma
}

export function readSettingsOf(clauses: readonly Clause[]): Set<Setting> {
  const settings = new Set<Setting>()
  for (const clause of clauses) {
    const folded = clause.text
    for (const [setting, patterns] of Object.entries(SETTINGS)) {
      if (settings.has(setting)) continue
      const found = findAll(folded, wordsPattern(patterns))
      if (found.some(({ index, end }) => !isDenied(folded, index) && !isOff(folded.slice(end, end + 24))))
        settings.add(setting)
    }
  }
  return settings
}

/** "Semi-sync is off", "persistence disabled". */
function isOff(after: string): boolean {
  return /^ ?(?:(?:is|are|was|=|:) ?)?(?:off|disabled|empty|not (?:enabled|used|configured|set|active|available|possible|allowed)|false|none|aus|deaktiviert|desactivad)/i.test(
    after,
  )
}

const MEMBER =
  '(?:cp )?(?:voting |electable |data-bearing |raft |full |server |cluster |ensemble |[a-z]{2,12}-)?(?:members?|voters?|nodes?|servers?|votes?|replicas?|masters?|participants?|stimmen|knoten|mitglieder|nodos?|miembros?|votantes?|votos?|instances?|machines?|hosts?|节点|成员|票)'
const MEMBERS = [
  new RegExp(
    `(?<count>${COUNT})(?: ?x)?[ -]?(?:independent |etcd |zookeeper |zk |consul |raft |dedicated |physical |own )?(?:个)?${MEMBER}(?![a-z])`,
    'gi',
  ),
  new RegExp(`(?:${MEMBER}|size|group-size|rf|replication[- ]factor) ?[=:] ?(?<count>\\d{1,2})(?!\\d)`, 'gi'),
  new RegExp(
    `(?<count>${COUNT})[ -](?:etcd|zookeeper|zk|consul)(?:-| )?(?:members?|voters?|nodes?|servers?|knoten|nodos?|ensembles?|clusters?)?(?![a-z])`,
    'gi',
  ),
  /(?:ensemble|cluster|quorum) (?:of|mit|con|de) (?<count>\d{1,2})(?![\d.])/gi,
  /(?<![a-z])rf ?=? ?(?<count>[1-9])(?!\d)/gi,
  new RegExp(`(?<count>${COUNT}) (?:in total|in all|altogether|insgesamt|en total)(?![a-z])`, 'gi'),
]
const OBSERVERS = new RegExp(
  `(?<count>${COUNT}) (?:non-?voting (?:members?|nodes?|replicas?)?|observers?|learners?|read replicas?|beobachter|observadores?|观察者)`,
  'gi',
)
const SPREAD = /(?<![\d./+:-])(?<spread>\d{1,2}(?: ?[/+:–-] ?\d{1,2}){1,8})(?![\d.]*\d|[/+:-])/g
const EACH = new RegExp(
  `(?<count>${COUNT}) (?:\\w+ ){0,2}?(?:in|per|at|on|for|je|pro|por|en) (?:each of|each|every|cada|jede[mnrs]?|az|zone|availability zone|region|site|dc|data ?cent(?:er|re)|building|rack|standort|rechenzentrum|sitio|centro)|(?<every>${COUNT}) each in|(?:je|每(?:个)?(?:机房|区域|可用区)?) ?(?<each>${COUNT})`,
  'gi',
)
const NAMED_SPREAD =
  /(?<![a-z])(?:(?:az|zone|dc|rz|site|region)[- ]?[a-z](?![a-z])|(?:us|eu|ap|ca|sa)-[a-z]+-\d[a-f]?|(?:us|europe|asia)-[a-z]+\d)[ :=]+(?<one>\d{1,2})(?=[,;) ]|$)/gi

/** "three knots in Mainz, two in Koblenz", "2 in eu-west-1", "three voters in Turin": a number and the name of a place. */
const NUMBER_IN = new RegExp(
  `(?<count>${COUNT})(?:(?: \\w+){0,3} (?:members?|voters?|nodes?|servers?|knoten|nodos?|replicas?|machines?)(?: (?:are|is|stand|run|live|sit))?| of them)? (?:in|at|im|en)(?: (?:the|el|la|den|our))?(?: (?:cpd|dc|data ?cent(?:er|re)|site|region|zone|az|campus|city|building)(?: (?:de|of|in))?)? (?<name>[A-Z][\\wÀ-ÿ-]*|[a-z]{2,9}-[a-z]+-?\\d[a-f]?|az-?[a-f\\d]|zone [a-z\\d])`,
  'gi',
)
const NOT_VOTING = /learners?|observers?|non-?voting|read replicas?|asynchronous|standby/i
/** "all three in zone b", "one rack", "the same host". */
const ALL_IN_ONE =
  /(?<![a-z])(?:all(?: of them| (?:the )?(?:nodes|members|voters|servers|replicas))?(?: (?:two|three|four|five|seven|\d))?|every(?:thing| (?:node|member|voter|server))|both)(?: \w+){0,3} (?:in|on|inside|within|share|shares|sharing) (?:the same|one|a single|a|zone [a-z\d]|us-[a-z]+-\d[a-f])(?: (?:availability )?(?:zone|az|rack|data ?cent(?:er|re)|dc|room|host|hypervisor|site|region|building|power feed|city|switch|chassis))?/i

interface Counts {
  count: number | undefined
  spread: readonly number[] | undefined
  each: number | undefined
  observers: number
  readonly named: Map<string, number>
  span: [number, number] | undefined
}

/** Reads "5 members, 2/2/1", "6 voters, 3 in each", "3 voters in DC-A, 4 observers in DC-B". */
function readVoters(field: Evidence['field'], plain: Plain, clauses: readonly Clause[]): Voters | undefined {
  const counts: Counts = {
    count: undefined,
    spread: undefined,
    each: undefined,
    observers: 0,
    named: new Map(),
    span: undefined,
  }
  for (const clause of clauses) countIn(clause, counts)
  if (!counts.span) return undefined
  const { count, each, observers, named, span } = counts
  const spread = counts.spread ?? (named.size > 1 ? [...named.values()] : undefined)
  const names = named.size > 0 ? { named } : {}
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
    ...(spread?.length === 1 && count !== undefined ? { spread: [count] } : {}),
    ...(each === undefined ? {} : { each }),
    observers,
    ...names,
    evidence,
  }
}

function countIn({ text, start }: Clause, counts: Counts): void {
  const keep = ({ index, end }: { index: number; end: number }) => {
    const { span } = counts
    counts.span = span
      ? [Math.min(span[0], start + index), Math.max(span[1], start + end)]
      : [start + index, start + end]
  }
  for (const found of findAll(text, OBSERVERS)) {
    counts.observers += countOf(found.groups.count ?? '') ?? 0
    keep(found)
  }
  for (const found of findAll(text, EACH)) {
    counts.each ??= countOf(found.groups.count ?? found.groups.every ?? found.groups.each ?? '')
    keep(found)
  }
  for (const found of MEMBERS.flatMap(pattern => findAll(text, pattern))) {
    const value = countOf(found.groups.count ?? '')
    const after = text.slice(found.end, found.end + 24)
    if (
      !value ||
      /^(?:ein|eine[mnrs]?|una?|uno)$/i.test(found.groups.count ?? '') ||
      isDenied(text, found.index) ||
      /^ ?(?:observers?|learners?)/i.test(after)
    )
      continue
    if (
      /^ ?(?:in |on |at )?(?:each|every|per|a|pro|je|por|cada)(?![a-z])/i.test(after) ||
      /(?:je|each|per|any|lose|losing) $/i.test(text.slice(Math.max(0, found.index - 7), found.index))
    )
      continue
    if (counts.count === undefined || value > counts.count) counts.count = value
    keep(found)
  }
  spreadIn(text, counts, keep)
}

function spreadIn(text: string, counts: Counts, keep: (found: { index: number; end: number }) => void): void {
  const named = findAll(text, NAMED_SPREAD).map(found => Number(found.groups.one))
  if (named.length > 1) counts.spread ??= named
  for (const found of findAll(text, SPREAD)) {
    const parts = (found.groups.spread ?? '').split(/[^\d]+/).map(Number)
    if (counts.spread || parts.some(part => part > 20) || isDate(text, found.index)) continue
    counts.spread = parts
    keep(found)
  }
  for (const found of findAll(text, NUMBER_IN)) {
    const value = countOf(found.groups.count ?? '')
    if (
      !value ||
      value > 20 ||
      NOT_VOTING.test(found.words) ||
      !/^[A-Z]|\d$|^(?:az|zone)/.test(found.groups.name ?? '')
    )
      continue
    counts.named.set((found.groups.name ?? '').toLowerCase(), value)
    keep(found)
  }
  const together = ALL_IN_ONE.exec(text)
  if (together && !counts.spread) {
    counts.spread = [0]
    keep({ index: together.index, end: together.index + together[0].length })
  }
}

/** "3 in each" of 6 are two places; of an unknown number the places tell. */
function spreadOfEach(each: number, count: number | undefined): { spread?: readonly number[] } {
  if (count === undefined || count % each !== 0 || count / each < 2) return {}
  return { spread: Array.from({ length: count / each }, () => each) }
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0)
}

function isDate(text: string, index: number): boolean {
  return /(?:20\d\d|v|version|postgres\w*|mysql|port) ?$/i.test(text.slice(Math.max(0, index - 10), index))
}
