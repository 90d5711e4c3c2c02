import type { Decision, DecisionKey } from '../architect/decision.ts'
import { capitalised } from '../english.ts'
import { STORES } from '../feasibility/catalog/index.ts'
import type { Store } from '../feasibility/catalog/store.ts'
import { findAll, isDenied, wordsPattern } from '../feasibility/facts/find.ts'
import { textBefore } from '../feasibility/facts/plain.ts'
import { agreed, type Reading, readFigures } from './figures.ts'
import {
  DENIES,
  isConditional,
  isHypothetical,
  labelOf,
  lineAt,
  lineOf,
  readStatements,
  type Statement,
  shown,
} from './statements.ts'

/**
 * What a model's architecture decides, in values, each with the line that it stands on. Nothing is inferred, and what
 * is said in two ways, on a condition or of several scopes is left out: a missing value is no harm, a false one is.
 * @param statements the text's, where they are read already
 */
export function readDecision(text: string, statements = readStatements(text)): Decision {
  const said = statements.filter(({ standing }) => standing === 'said')
  const firm = said.filter(statement => !isHypothetical(statement.text))
  const names = readNames(said)
  const store = readStore(firm, names)
  const atHome = new Set(firm.filter(statement => namesOnly(statement, names, store?.value)))
  const protocol = readProtocol(firm, names, atHome, store?.line)
  return decisionOf(
    {
      store: store && { value: store.value.name, line: store.line },
      protocol,
      ...readFigures(firm, atHome, protocol !== undefined),
      token: readToken(firm),
      checkedBy: readChecker(firm),
      minority: readMinority(firm),
    },
    readAvoided(statements),
  )
}

type Readings = {
  readonly [Key in Exclude<DecisionKey, 'avoid'>]?: Reading<NonNullable<Decision[Key]>> | undefined
}

function decisionOf(readings: Readings, avoid: readonly Reading<string>[]): Decision {
  const found = Object.entries(readings).flatMap(([key, reading]) => (reading ? [{ key, ...reading }] : []))
  const lines = Object.fromEntries(
    [...found, ...avoid.slice(0, 1).map(item => ({ key: 'avoid', ...item }))].map(({ key, line }) => [
      key,
      line,
    ]),
  )
  return {
    ...Object.fromEntries(found.map(({ key, value }) => [key, value])),
    avoid: avoid.map(({ value }) => value),
    lines,
  }
}

/* The store. */

interface Mention {
  readonly store: Store
  readonly statement: Statement
  readonly index: number
  readonly end: number
  readonly words: string
  /** Whether it only serves another store: Patroni's etcd holds no locks. */
  readonly serves: boolean
}

/** The stores that each sentence names, in the order of the text. */
type Names = ReadonlyMap<Statement, readonly Mention[]>

/** Words that name a store only where it is called by its own name elsewhere. */
const COMMON_WORDS =
  /^(?:leases? \w+|lock ?files?|(?:shared )?file[- ]?locks?|datastore mode|storage accounts?)$/i
/** What makes a name that of another product. */
const OTHER_PRODUCT = /^[ -](?:proxy|compatible|discovery)(?![a-z])/i
const SERVED = /(?<![a-z])patroni(?:['’]s)? $/i
/** Of the etcd that a Kubernetes Lease is kept in: "the API servers sit on a three-member etcd". */
const BELOW_KUBERNETES = /control[- ]planes?|api[- ]?servers?/i

function readNames(statements: readonly Statement[]): Names {
  const text = statements.map(statement => statement.text).join('\n')
  const spans = STORES.flatMap(store =>
    findAll(text, wordsPattern(store.names)).map(({ index, end, words }) => ({ store, index, end, words })),
  )
  const meant = longestOnly(spans).filter(({ end }) => !OTHER_PRODUCT.test(text.slice(end, end + 12)))
  const named = new Set(meant.filter(({ words }) => !COMMON_WORDS.test(words)).map(({ store }) => store))
  const lease = [...named].find(({ id }) => id === 'kubernetes-lease')
  const starts = startsOf(statements)
  let current = 0
  const mentions = meant
    .filter(({ store }) => named.has(store))
    .flatMap(span => {
      while ((starts[current + 1] ?? text.length) <= span.index) current += 1
      const statement = statements[current]
      const start = starts[current] ?? 0
      if (!statement) return []
      const serves = SERVED.test(textBefore(text, span.index, 12))
      const isBelow = span.store.id === 'etcd' && BELOW_KUBERNETES.test(statement.text)
      const store = (isBelow ? lease : undefined) ?? span.store
      return [{ ...span, store, statement, serves, index: span.index - start, end: span.end - start }]
    })
  return Map.groupBy(mentions, ({ statement }) => statement)
}

/** Where each statement starts in their texts, joined with one character between. */
function startsOf(statements: readonly Statement[]): number[] {
  let start = 0
  return statements.map(({ text }) => {
    const own = start
    start += text.length + 1
    return own
  })
}

/** Of names that overlap ("Redis" inside "ElastiCache for Redis") the longer one is meant. */
function longestOnly<Span extends { readonly index: number; readonly end: number }>(
  spans: readonly Span[],
): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((one, other) => one.index - other.index || other.end - one.end)) {
    const last = kept.at(-1)
    if (!last || span.index >= last.end) kept.push(span)
    else if (span.end - span.index > last.end - last.index) kept[kept.length - 1] = span
  }
  return kept
}

function namesOnly(statement: Statement, names: Names, store: Store | undefined): boolean {
  const mentions = names.get(statement) ?? []
  return mentions.length > 0 && mentions.every(mention => mention.store === store && !mention.serves)
}

/** Of a store that is there, and goes. */
const NO_LONGER =
  /(?<![a-z])(?:today|currently|so far|until now|(?:is|are|was|were|being|gets?) (?:\w+ )?(?:replaced|removed|retired|dropped|decommissioned|rejected)|bisher|actualmente)(?![a-z])/i

/** What the text calls the store of its locks, else what runs its consensus, else the only one where it opens. */
function readStore(statements: readonly Statement[], names: Names): Reading<Store> | undefined {
  const affirmed = ({ statement: { text }, index, serves }: Mention) =>
    !serves && !isDenied(text, index) && !NO_LONGER.test(text)
  const stores = new Set(
    [...names.values()]
      .flat()
      .filter(affirmed)
      .map(({ store }) => store),
  )
  const certain = statements.flatMap(statement => names.get(statement) ?? []).filter(affirmed)
  const zab = statements.some(({ text }) => /(?<![a-z])zab(?![a-z])/i.test(text) && GROUP.test(text))
  const tiers = [
    certain.filter(mention => isCalledStore(mention, names)),
    certain.filter(mention => runsConsensus(mention, names)),
    certain.filter(({ store }) => zab && store.id === 'zookeeper').slice(0, 1),
    stores.size === 1 ? certain.filter(opensWith) : [],
  ]
  return agreed(
    tiers.map(tier =>
      tier.map(({ store, statement, index }) => ({ value: store, line: lineAt(statement, index) })),
    ),
  )
}

/** A plain mention where the text opens, and no part of a path or another name. */
function opensWith({ statement: { text, opening }, index, end }: Mention): boolean {
  const alone = !/[-./_]$/.test(text.slice(0, index)) && !/^[-./_]\w/.test(text.slice(end))
  return opening && alone && !DENIES.test(text)
}

const AUTHORITY_LABEL =
  /^(?:the |our )?(?:(?:sole|lock|locking|backing|primary|chosen|selected|consensus|coordination|core|architectural|key) ?)*(?:authority|store|backend|service|layer|decision|model|consensus|substrate|primitive)$|^(?:konsensschicht|konsens|sperrspeicher|entscheidung|almacén|autoridad|consenso|decisión|共识协议|共识|存储|锁服务)$/i
const LEADS_TO_STORE =
  /(?<![a-z])(?:efficiency lock on|locks (?:are kept|are stored|live) in|(?:lock|lease) (?:rows?|tables?|records?|items?|keys?|documents?) in) (?:(?:the|an?|one|our|existing|single|dedicated) )*$/i
const LOCK_SERVICE = /^the lock (?:service|manager) (?:is|uses|runs on|is built on) /i
const IS_THE_STORE =
  /^[^;:]{0,60}? (?:is|remains|serves as|acts as|as|es|ist)(?: both| kept as| used as)? (?:the |an? |our |la |die |der )?(?:(?:only|sole|single|authoritative|única|alleinige|cp) )*(?:(?:lock|lease|locking|coordination) (?:authority|store|manager|service|backend)|(?:source of truth|authority|autoridad|fuente de verdad) (?:of|for|del|de los|für) (?:the |all )?(?:locks?|bloqueos?|sperren))(?![a-z])/i
const JOINS = /^ ?(?:\([^)]{0,40}\) ?)?(?:,|\/|or|and|und|oder|y|o|或|和) ?(?:an? |the )?$/i

function isCalledStore({ statement, index, end }: Mention, names: Names): boolean {
  const { text } = statement
  const mentions = names.get(statement) ?? []
  const next = mentions.find(mention => mention.index >= end)
  if (next && JOINS.test(text.slice(end, next.index))) return false
  const first = mentions[0]?.index === index
  const label = labelOf(text)
  return (
    (first && index > label.length && AUTHORITY_LABEL.test(label)) ||
    (first && LOCK_SERVICE.test(text)) ||
    LEADS_TO_STORE.test(textBefore(text, index, 90)) ||
    IS_THE_STORE.test(text.slice(end, end + 140))
  )
}

/** One store and a consensus protocol in a sentence that denies nothing. */
function runsConsensus({ statement, store }: Mention, names: Names): boolean {
  return (
    findAll(statement.text, PROTOCOL).length > 0 &&
    !DENIES.test(statement.text) &&
    namesOnly(statement, names, store)
  )
}

/* The protocol. */

const PROTOCOL = wordsPattern([
  '(?:multi-?)?(?:raft|paxos)(?:-(?:derived|like|inspired|style))?',
  'zab',
  'zookeeper atomic broadcast',
  'viewstamped replication',
])
const SYNCHRONOUS = wordsPattern(['synchronous (?:[a-z-]{1,20} )?replication', 'quorum replication'])
/** Words on those who agree: a protocol beside them is what they run. */
const GROUP =
  /(?<![a-z])(?:voters?|voting|quorum|majority|ensemble|groups?|mutual exclusion|replication)(?![a-z])/i
const CONSENSUS_LABEL = /consens|konsens|protocol|replication|共识/i

/** The consensus protocol of the store; what is told of other stores is not it. */
function readProtocol(
  statements: readonly Statement[],
  names: Names,
  atHome: ReadonlySet<Statement>,
  storeLine: number | undefined,
): Reading<string> | undefined {
  const own = statements.filter(statement => atHome.has(statement) || !names.has(statement))
  const find = (
    among: readonly Statement[],
    pattern: RegExp,
  ): (Reading<string> & { statement: Statement })[] =>
    among.flatMap(statement =>
      findAll(statement.text, pattern)
        .filter(({ index }) => !isDenied(statement.text, index))
        .map(({ index, words }) => ({
          value: protocolName(words),
          line: lineAt(statement, index),
          statement,
        })),
    )
  const found = find(
    own.filter(statement => atHome.has(statement) || !DENIES.test(statement.text)),
    PROTOCOL,
  )
  const told = found
    .filter(({ statement }) => atHome.has(statement) || CONSENSUS_LABEL.test(labelOf(statement.text)))
    .toSorted((one, other) => Number(other.line === storeLine) - Number(one.line === storeLine))
  const grouped = found.filter(({ statement }) => GROUP.test(statement.text))
  const synchronous = find(
    own.filter(statement => atHome.has(statement) || statement.opening),
    SYNCHRONOUS,
  )
  return agreed(
    [told, grouped, found.length > 1 ? found : [], found.length > 0 ? [] : synchronous],
    (one, other) => family(one) === family(other),
  )
}

function protocolName(words: string): string {
  const name = words.toLowerCase()
  if (name.startsWith('z')) return 'ZAB'
  if (/synchronous|quorum/.test(name))
    return name.includes('quorum') ? 'quorum replication' : 'synchronous replication'
  return name.replace(/raft|paxos|multi|viewstamped/g, capitalised)
}

function family(protocol: string): string {
  return protocol.replace(/^Multi-?/, '').toLowerCase()
}

/* The fencing token. */

const TOKEN_LABEL =
  /^(?:the )?(?:full )?(?:(?:fencing[- ]?)?tokens?(?: (?:format|source|value))?|token de fencing|栅栏令牌|令牌)$/i
const TOKEN_IS =
  /^(?:the )?(?:full )?(?:fencing[- ]?)?token (?:is )?(?:therefore )?(?=(?:the|an?|its) |\()|^令牌格式为 ?/i
/** "The create revision is the fencing token", "the epoch (fencing token)". */
const IS_TOKEN =
  /(?:^|[,;:] )(?<source>[^,;:()]{2,100}?)(?:(?:,? which)? is| becomes| serves as| acts as| is (?:used|returned) as| as) (?:the|an?|its) fencing token(?![a-z])|(?:^|[,;:] )(?<named>[^,;:()]{2,60}) \(fencing token\)|fencing tokens? (?:\((?<bracketed>[^()]{3,60})\)|(?:(?:is|are) )?(?:derived|taken|generated|obtained) from (?<origin>[^,;:()]{3,80}))|(?<![a-z])(?<word>[a-z_]{3,20}) ?作为栅栏令牌/i
const UP_TO_VERB =
  /^.*(?<![a-z])(?:has|have|holds?|records?|carr(?:y|ies)|returns?|uses?|takes?|reads?|obtains?|with|using|on success) /i
const SOURCE =
  /revision|zxid|epoch|counter|generation|version|sequence|index|fence|(?<![a-z])term(?![a-z])|[a-z]{4,} number|timestamp|lsn|offset|transitions|etag|column|incarnation|ordinal|zähler|contador|versión|版本|纪元|计数/i

/** What makes a sentence of a phrase. */
const SENTENCE =
  / (?:is|are|must|has|have|returns?|should|will|can|carr(?:y|ies)|increases?|stores?|uses?|keeps?|gets?|includes?|accompan\w+) /i

function readToken(statements: readonly Statement[]): Reading<string> | undefined {
  const near = statements.filter(({ text }) => /token|令牌/i.test(text))
  const find = (sourceOf: (text: string) => string | undefined): Reading<string>[] =>
    near.flatMap(statement => {
      const phrase = nounPhrase(sourceOf(statement.text) ?? '')
      return SOURCE.test(phrase) && !DENIES.test(phrase) && !SENTENCE.test(phrase)
        ? [{ value: phrase, line: lineOf(statement, phrase) }]
        : []
    })
  return agreed([find(definedToken), find(mentionedToken)], says)
}

/** "Token = (epoch, revision)", "the fencing token is the revision". */
function definedToken(text: string): string | undefined {
  const label = labelOf(text)
  if (TOKEN_LABEL.test(label)) return text.slice(label.length).replace(/^ ?[:：=] ?/, '')
  const is = TOKEN_IS.exec(text)
  return is ? text.slice(is[0].length) : undefined
}

function mentionedToken(text: string): string | undefined {
  const match = IS_TOKEN.exec(text)
  const { source, named, bracketed, origin, word } = match?.groups ?? {}
  if (!match || isDenied(text, match.index + match[0].length - 1, 'phrase')) return undefined
  return (source ?? named ?? bracketed ?? origin ?? word)
    ?.replace(UP_TO_VERB, '')
    .replace(/ (?:that|which) .*$/, '')
}

/** One phrase says all that the other does. */
function says(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()]
  return first.includes(second) || second.includes(first)
}

/** The phrase that a text starts with, without its article, and without brackets around it. */
function nounPhrase(text: string): string {
  const phrase = shown(firstPhrase(text))
    .replace(/[.。]$/, '')
    .replace(/^(?:the|an?|its|der|die|das|el|la|una?) (?=\S)/i, '')
  return short(/^\([^()]*\)$/.test(phrase) ? phrase.slice(1, -1) : phrase)
}

/** Up to the first comma or stop that is not within brackets. */
function firstPhrase(text: string): string {
  let depth = 0
  for (const { 0: sign, index } of text.matchAll(
    /[()]|[;；，。]|,(?! or )| [—–] |[:：](?=\s|$)|[.!?](?=\s|$)/g,
  )) {
    if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    else if (depth <= 0) return text.slice(0, index)
  }
  return text
}

const LONGEST = 120

function short(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST - 1)
  return `${cut.slice(0, cut.lastIndexOf(' ') > LONGEST / 2 ? cut.lastIndexOf(' ') : undefined)}…`
}

/* Who rejects a smaller token. */

const CHECKED_BY = /^checked by (?:the )?(?<who>[^:]{2,100}):/i
const REJECTS =
  /^(?:the )?(?<who>[^,;:.()]{2,60}?) (?:(?:must|should|also|itself|always) )*(?:(?:stores|persists|keeps|tracks|records|remembers|maintains|rejects|refuses|compares|checks|validates|verifies|enforces)|(?<=s (?:(?:must|should|also|always) ){0,2})(?:check|validate|verify|enforce|store|persist|keep|track|record|remember|maintain|reject|refuse|compare)) /i
const REJECTED_BY = /(?:is|are) rejected by (?:the )?(?<who>[^,;:.()]{2,40})/i
const REJECTING = /reject|refus|compar/i
const OF_TOKENS =
  /(?:highest|largest|greatest|lower|smaller|older|stale|higher|larger)(?: \w+){0,3}? (?:token|fence|epoch|value|pair|one)|(?:token|fence|epoch)(?: \w+){0,4}? (?:lower|smaller|older|below)|highest|largest/i
/** Those who are checked, and words that point elsewhere. What has a topic is told of one resource among several. */
const NO_CHECKER =
  /(?<![a-z])(?:holders?|clients?|workers?|candidates?|leaders?|contenders?|successors?|owners?|it|this|that|they|which|who|tokens?|process(?:es)?|one|both|each|never|only|paused|neither)$/i

function readChecker(statements: readonly Statement[]): Reading<string> | undefined {
  const near = statements.filter(({ text }) => REJECTING.test(text) || CHECKED_BY.test(text))
  const find = (pattern: RegExp): Reading<string>[] =>
    near.flatMap(statement => {
      const { text, topic } = statement
      if (pattern !== CHECKED_BY && topic !== '') return []
      const who = pattern.exec(text)?.groups?.who?.trim() ?? ''
      const told =
        pattern === CHECKED_BY || (OF_TOKENS.test(text) && !NO_CHECKER.test(who) && !DENIES.test(who))
      return who !== '' && told ? [{ value: short(shown(who)), line: lineOf(statement, who) }] : []
    })
  return agreed([find(CHECKED_BY), find(REJECTS), find(REJECTED_BY)], says)
}

/* The side without a quorum. */

const MINORITY_DOES = [
  /(?<![a-z])minority(?: side| partitions?| members?| nodes?| servers?| replicas?| voters?)?(?: \([^()]{1,60}\))?(?:: ?| (?=(?:can|has|have|is|are|stops?|neither|must|does|do|loses?|will|steps?|refuses?|rejects?|halts?|goes|blocks?|fails?|continues?|keeps?|grants?|[a-z]+ly)(?:not|n['’]t)?(?![a-z])))(?<does>.+)/i,
  /(?<![a-z])(?:is|are) (?:in )?a minority,? and (?<does>.+)/i,
  /(?<![a-z])without (?:a |an )?(?:quorum|majority)(?: \([^()]{1,60}\))?(?:,|:) (?<does>.+)/i,
  /(?<![a-z])loss of quorum means (?<does>.+)/i,
  /(?<![a-z])ohne quorum:?,? (?<does>keine .+)/i,
]
const ON_PARTITIONS =
  /partition|side|quorum|voter|member|node|isolat|replica|split|cut|posture|ausf(?:a|ä|ae)ll|cap(?![a-z])/i
const GOES_ON = /(?<![a-z])(?:continues?|keeps?|goes on|go on|still) (?:to )?(?:grant|serv|accept|issu|lock)/i

function readMinority(statements: readonly Statement[]): Reading<string> | undefined {
  const near = statements.filter(
    ({ text, heading }) => /minority|quorum|majority/i.test(text) && ON_PARTITIONS.test(`${heading} ${text}`),
  )
  const tiers = MINORITY_DOES.map(pattern =>
    near.flatMap(statement => {
      const does = pattern.exec(statement.text)?.groups?.does
      return does ? [{ value: short(shown(clause(does))), line: lineOf(statement, does) }] : []
    }),
  )
  return agreed([tiers.flat()], (one, other) => GOES_ON.test(one) === GOES_ON.test(other))
}

/** What a clause says, without what follows from it. */
function clause(text: string): string {
  return text.replace(/(?:;|, so(?![a-z])|[.。](?=\s|$)).*$/is, '')
}

/* What must be avoided. */

const MOST_AVOIDED = 12
const AVOID_WORDS =
  /^(?:(?:avoid|prohibited|forbidden|verboten|prohibido|vermeiden|evitar)[:：]? |(?:do not|don['’]t|never|must not) use |no (?:usar )?|(?:禁止使用|禁止|避免使用|避免)[:：]? ?)/i
const AVOIDING = /^(?:avoid|(?:do not|don['’]t|never) use) /i
/** Where the reason begins. */
const REASON =
  /[:：](?=\s|[\u3400-\u9fff]|$)|[;；]| [—–] |, (?:whose|which|where|since|because|as|so|owing|even|also|though) | because /

/** The items under a heading on what is to be avoided; without such a heading, the sentences that say so. */
function readAvoided(statements: readonly Statement[]): Reading<string>[] {
  const listed = statements.filter(({ standing, leads }) => standing === 'avoid' && leads)
  const items = listed.length > 0 ? listed : statements.filter(({ text }) => AVOIDING.test(text))
  const seen = new Map<string, number>()
  for (const { text, line } of items) {
    const item = isConditional(text) || /[:：]$/.test(text) ? '' : avoided(text)
    if (item.length > 2 && seen.size < MOST_AVOIDED && !seen.has(item)) seen.set(item, line)
  }
  return [...seen].map(([value, line]) => ({ value, line }))
}

function avoided(text: string): string {
  const what = text.replace(AVOID_WORDS, '').replace(/^(?:the|an?) /, '')
  const reason = REASON.exec(what)
  return short(shown(what.slice(0, reason?.index)).replace(/[.。]$/, ''))
}
