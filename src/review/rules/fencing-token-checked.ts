import { STORES } from '../../feasibility/catalog/index.ts'
import { findAll, isDenied } from '../../feasibility/facts/find.ts'
import { guardsSomehow } from '../commonplaces.ts'
import type { Draft } from '../draft.ts'
import { isReadable, lastLine, type Passage, readPassages } from '../passages.ts'
import { mustExclude } from '../purpose.ts'
import { says, wording } from '../wording.ts'
import type { ReviewRule } from './rule.ts'

export const fencingTokenChecked: ReviewRule = {
  id: 'fencing-token-checked',
  severity: 'error',
  statement:
    'The design names a fencing token, what issues it and makes it grow, and who rejects a smaller one, or says what the resource does without.',
  source: {
    title: 'Kleppmann: How to do distributed locking (2016)',
    url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
  },
  check(draft) {
    if (!isReadable(draft)) return []
    const passages = readPassages(draft)
    if (!mustExclude(draft, passages)) return []
    const message = draft.assessment?.facts.conditions.cannotCheckTokens
      ? withoutChecks(passages)
      : withChecks(passages, draft)
    return message === undefined ? [] : [{ line: lineOf(draft), message }]
  },
}

const OF_TOKENS = /(?<!self-)fenc|token|epoch|令牌|栅栏|围栏|纪元|epoche|época/i

/** The section on fencing, else the end of the text, where it could stand. */
function lineOf(draft: Draft): number {
  const section = draft.sections.find(
    ({ heading, end, line }) => end > line && OF_TOKENS.test(heading.slice(0, 160)),
  )
  return section?.line ?? lastLine(draft)
}

/* Where the resource can check. */

const NAME_SOURCE = 'name its source, such as a revision, an index or a counter that each grant raises'
const NAME_CHECKER =
  'name the resource that keeps the largest token it has seen and refuses what is below, in the same step as the write'

function withChecks(passages: readonly Passage[], { language, lines }: Draft): string | undefined {
  const told = passages.filter(({ avoided }) => !avoided)
  if (told.some(({ text }) => isOneTransaction(text) || says(text, SHUTS_OFF))) return undefined
  if (!told.some(namesToken)) {
    if (told.some(isGuarded)) return undefined
    return `There is no fencing token: name one, what issues it and makes it grow (such as a revision or a counter that each grant raises), and the resource that rejects a smaller one.`
  }
  const about = aboutTokens(passages)
  const issued =
    about.some(passage => !passage.avoided && isIssued(passage)) ||
    told.some(isNamed) ||
    lines.some(line => RAISED.test(line))
  const checked =
    about.some(
      passage => isChecked(passage) && !(OF_THE_LOCK_ITSELF.test(passage.heading) && !refusesAToken(passage)),
    ) ||
    told.some(
      passage =>
        speaksOfTokens(passage) && !BESIDE.test(passage.text) && guardsSomehow(passage.text, language),
    )
  if (issued && checked) return undefined
  if (checked)
    return `The design does not say what issues the fencing token and makes it grow: ${NAME_SOURCE}.`
  if (issued) return `The design does not say who rejects a smaller fencing token: ${NAME_CHECKER}.`
  return `The design does not say what issues the fencing token and makes it grow, nor who rejects a smaller one: ${NAME_SOURCE}, and ${NAME_CHECKER}.`
}

/** `fence = fence + 1`, as a statement has it that grants. */
const RAISED =
  /(?<![a-z])(?:fence|fencing_?token|token|epoch|generation)\w{0,12} ?(?:=|:=) ?[^;=]{0,60}\+ ?:?(?:1|one)(?![\w])/i

/** What is told of a token beside who checks it. */
const BESIDE =
  /(?<![a-z])(?:snapshots?|restor\w+|backups?|audit\w*|logg(?:ed|ing)|logs?|recorded|histor(?:y|ies)|trac(?:ed|ing)|optional|no changes|changes? (?:is|are) needed)(?![a-z])/i

function refusesAToken(passage: Passage): boolean {
  return hasToken(passage) && says(passage.text, REFUSES, REFUSES_HAN)
}

/** "Token: grant_no of the lock row" names a source, whatever it is; an identity grows with nothing. */
const NAMED =
  /(?<![a-z-])tokens?(?: \([^()]{0,40}\))?(?: ?[:=|]) ?(?:the |its |der |die |das |el |la )?(?!.{0,40}(?:uuid|guid|random|unique|used|prevent|ensur|required|needed|optional|valid))[\w`'"]/i

function isNamed({ text }: Passage): boolean {
  return NAMED.test(text)
}

/** As far as "it" reaches. */
const NEAR = 2

/** The passages that speak of tokens, by their heading, their own words or those around them. */
function aboutTokens(passages: readonly Passage[]): Passage[] {
  const named = passages.map(hasToken)
  return passages.filter(
    ({ heading }, index) =>
      OF_TOKENS.test(heading) || named.slice(Math.max(0, index - NEAR), index + NEAR + 1).includes(true),
  )
}

const TOKEN = wording([
  'fenc(?:e|ing)\\w*|tokens?|sperrtokens?|epochs?|incarnations?|ballots?|generations?|sequencers?',
  'zxid|czxid|mzxid|lock_?index|lease_?transitions|versionstamps?',
  '(?:lock|grant|ownership|owner|holder)[ _-](?:sequence|number|counter|serial|revision)(?: numbers?)?',
  'inkarnation|epoche|generationsnummer|época|generación',
])
/** Names in Chinese, and in code. */
const TOKEN_HAN = /令牌|栅栏|围栏|纪元|世代|代号|[a-z](?:Token|Epoch)(?![a-z])/g
/** What is a token where the resource is written, and compare-and-set where the lock is taken. */
const VERSION = wording([
  '(?:create|creation|mod|modification|kv|key|store|row|stream)[ _-]?revisions?|modify_?index|create_?index|resource_?versions?',
  '(?:lock|row|record|object|data|entity|resource|order|document|item|state|job|account)[ _-](?:version|sequence|serial)s?(?: numbers?)?|optimistic (?:concurrency|locking)\\w*|version (?:numbers?|columns?|counters?|checks?|predicates?)',
  '(?:versions?|revisions?)(?= (?:[\\w’-]+ ){0,8}(?:rais|increment|bump|grow|condition|compar|match|check))',
  '(?:condition\\w*|compar\\w*|guard\\w*) (?:[\\w’-]+ ){0,3}(?:versions?|revisions?)',
  'monoton(?:e|ic|ically)? (?:\\w+ )?(?:numbers?|counters?|ids?|identifiers?|sequences?|versions?|values?|integers?)',
  'if-match|etags?|ifgenerationmatch|lease[ -]ids?|versionsnummer|número de versión',
])
const VERSION_HAN = /版本号|修订号/g
const OF_THE_LOCK_ITSELF = /acqui|renew|lease|heartbeat|release|erwerb|verläng|adquisici|renovaci|加锁|续/i
/** Tokens that tell an owner or a user only, numbers of the protocol, and holders who stop by themselves. */
const OTHER_TOKEN =
  /self[- ]?fenc|auto-?fenc|(?:access|session|auth\w{0,12}|bearer|api|jwt|unique|random|security|refresh|identity)[- ]tokens?$|(?:zab|raft|paxos|leader|unix|config\w{0,8}) epochs?$/i

function tokensIn({ text, heading }: Passage): { readonly index: number; readonly end: number }[] {
  const patterns = OF_THE_LOCK_ITSELF.test(heading)
    ? [TOKEN, TOKEN_HAN]
    : [TOKEN, TOKEN_HAN, VERSION, VERSION_HAN]
  return patterns
    .flatMap(pattern => findAll(text, pattern))
    .filter(({ index, end }) => !OTHER_TOKEN.test(text.slice(Math.max(0, index - 12), end)))
}

/** The same without a look at all of them. */
function hasToken(passage: Passage): boolean {
  return /fencing token|fencing-token|令牌/i.test(passage.text) || tokensIn(passage).length > 0
}

const DONE_WITHOUT =
  /^[^.;,]{0,20}(?:(?:is|are) (?:therefore |thus )?(?:not|un\w+|optional|omitted|superfluous)|not (?:needed|required|necessary|used)|optional|(?:ist|sind) (?:nicht|optional)|no (?:es|son) necesari|不需要|无需|可选)/i
/** Whether the design has a token, and does not say that it does without. */
function namesToken(passage: Passage): boolean {
  const { text, heading } = passage
  const found = tokensIn(passage)
  if (found.length === 0) return OF_TOKENS.test(heading)
  return found.some(
    ({ index, end }) =>
      (!isDenied(text, index, 'phrase') && !DONE_WITHOUT.test(text.slice(end, end + 40))) ||
      refuses(passage, false),
  )
}

const ISSUED = wording([
  'revisions?|[a-z]?zxid|ballots?|versionstamps?|sequencers?|lease_?transitions|resource_?versions?',
  '(?:lock|modify|create|raft|log|commit)?[_ -]?ind(?:ex|ices)|terms?|counters?|sequences?|serial numbers?|generations?|epochs?|incarnations?|versions?|etags?',
  '[$]?inc|adds? (?:one|1)|next (?:fencing )?tokens?|(?:later|new|next|each) grants?(?: [\\w-]+){0,4} (?:higher|larger|greater)|never(?: \\w+){0,2} (?:lowered|reused)|incr|increment\\w*|bump\\w*|increas\\w+|grow(?:s|ing)?|rais(?:e|es|ed|ing)|ascending|strictly (?:larger|greater|higher)|ever[- ]\\w+er|plus one|monotonic\\w*(?! (?:clocks?|time\\w*|deadlines?|durations?))',
  '(?:commit|hybrid|truetime|oracle)[ _-]?(?:timestamps?|ts)|tso|fencedlock|lockandgetfence\\w*|getfence\\w*',
  'zähler\\w*|sequenz\\w*|fortlaufend\\w*|inkrement\\w*|erhöh\\w*|steigend\\w*|aufsteigend\\w*|wächst|epoche|inkarnation|monoton\\w*(?! uhr\\w*)',
  'contador\\w*|secuencia\\w*|creciente\\w*|crece\\w*|aument\\w*|época|generación|versión|revisión',
])
const ISSUED_HAN =
  /[a-z](?:Epoch|Revision|Version|Index|Counter)(?![a-z])|修订|版本|序号|序列|计数|递增|自增|单调(?!时钟)|加一|纪元|世代|代号|任期|索引/g

const FROM =
  /(?:derived|taken|comes?|drawn|tokens?:?) from (?:the|its|a|an|etcd|each)|logical clock|(?:provided|issued|assigned|generated|maintained) by (?!the (?:client|holder|worker))/i

/** What issues the token, or that it grows. */
function isIssued({ text }: Passage): boolean {
  return FROM.test(text) || /\+ ?1(?!\d)/.test(text) || says(text, ISSUED, ISSUED_HAN)
}

/* Who checks. */

const REFUSES = wording([
  'reject\\w*|refus\\w+|discard\\w*|skip\\w*|exceptions?|throws?(?! away)|withheld|withhold\\w*|den(?:y|ies|ied)|declin\\w+|disallow\\w*|bounc\\w+|ignor\\w+|(?:turn|lock|shut|fenc|filter)(?:s|ed)? (?:away|out|off)',
  '(?:only|never) (?:accept|honou?r|appl|execut)\\w*|(?:accept|honou?r|appl|execut)\\w* only|(?:not|no longer|never) (?:be )?(?:accept|honou?r|appl|execut)\\w*|no effect',
  'roll(?:s|ed)? back|abort\\w*|block\\w*|drop(?:s|ped)?|fail(?:s|ed)?|errors?|conflicts?|40[39]|412|mismatch\\w*|(?:zero|no|0) rows|invalid\\w*(?! (?:fence|token))|void',
  'abgelehnt\\w*|abgewiesen\\w*|lehnt|ablehn\\w*|weist|verwirft|verworfen|zurückgewiesen\\w*|prallt|rollback|abbruch|bricht',
  'rechaz\\w+|deneg\\w+|descart\\w+|anul\\w+|no (?:acepta|admite|deja pasar)\\w*|falla\\w*',
])
const REFUSES_HAN = /拒绝|丢弃|回滚|失败|中止|不接受|忽略/g
/** What is refused: a token that is too small, or one who shows it. */
const SMALLER =
  /(?<![a-zà-ÿ])(?:lower|small(?:er|est)?|less(?:er)?|below|under|decreas\w*|backwards?|behind|regress\w*|out[- ]of[- ]order|fences?|older|old|stale|outdated|obsolete|expired|previous|former|superseded|zombies?|deposed|late|delayed|higher|larger|greater|newer|highest|largest|latest|max\w*|match\w*|mismatch\w*|conflict\w*|another|41[02]|409|niedriger\w*|kleiner\w*|älter\w*|veraltet\w*|höchst\w*|größ\w*|menor\w*|inferior\w*|obsolet\w*|antigu\w*|mayor|máximo|tokens?|epochs?)(?![a-zà-ÿ])|[<≤>≥]|小于|较小|更小|旧|过期|低于|最大|大于|令牌/i

/** The comparison that a check is, also where the refusal is not told; "larger than that of any earlier owner" is none. */
const COMPARES =
  /(?:highest|largest|greatest|latest|newest|biggest|last|max\w*)[- ](?:[\w-]+ ){0,3}(?:tokens?|fences?|epochs?|seen|values?|accepted|stored|numbers?|versions?|one)(?![a-z])|high-?water|(?:lower|smaller|less|older|greater|higher|larger) than(?! (?:(?:that|those) of )?(?:(?:any|all|every|each|the) )?(?:earlier|previous|former|prior) (?:owner|holder|grant|one))|below the|[<>]=|[≤≥]|höchste\w* (?:\w+ )?token|mayor (?:\w+ )?(?:token|valor)|最大(?:的)?(?:令牌|值)/i

function refuses({ text, heading }: Passage, inSection: boolean): boolean {
  return says(text, REFUSES, REFUSES_HAN) && (SMALLER.test(text) || (inSection && OF_TOKENS.test(heading)))
}

const CHECKS = wording([
  'check\\w*|verif\\w+|validat\\w+|compar\\w+|enforc\\w+|condition\\w*|pre-?condition\\w*|predicates?|guard(?:s|ed)?|where|if-match',
  'prüf\\w*|geprüft|vergleich\\w*|verglichen|verific\\w*|valida\\w*|compara\\w*|comprueba\\w*|condicion\\w*',
])
const CHECKS_HAN = /校验|检查|验证|比较|条件/g
/** What is written to, what stands before it, or the writing itself. */
const CHECKER = wording([
  'resources?|storages?|stores?|databases?|db|tables?|rows?|columns?|transactions?|services?|servers?|gateways?|prox(?:y|ies)|apis?|downstream|targets?|sinks?|ledgers?|buckets?|objects?|files?|triggers?|procedures?|polic(?:y|ies)|back-?ends?|consumers?|receivers?|recipients?|systems?|layers?|components?|devices?|modules?|endpoints?|caches?|queues?|brokers?|sides?|plc|points?|middleware|managers?|catalogu?e?s?|registr(?:y|ies)|filesystems?|machines?|equipment|accounts?',
  'writes?|updates?|mutations?|inserts?|statements?|predicates?|commits?|operations?|requests?|access(?:es)?|calls?|actions?|effects?',
  'recursos?|almacén|almacenamiento|base de datos|bases de datos|tablas?|filas?|transacci\\w+|servicios?|escrituras?|pasarela|sistemas?|operaci\\w+',
  ...STORES.map(({ name }) =>
    name.replace(/^(?:Apache|Amazon|Azure|Google|Oracle|Cloudflare) (?=[A-Z])/, ''),
  ),
])
/** In Chinese, and inside the compounds of German. */
const CHECKER_WITHIN =
  /ressource|speicher|datenbank|tabelle|zeile|transaktion|dienst|system|zugriff|schreibvorg|buchung|资源|存储|库|网关|代理|服务|事务|写入|系统|请求/gi
/** A holder who checks himself can be paused right after it. */
const HOLDER_CHECKS =
  /(?<![a-z])(?:clients?|workers?|holders?|owners?|process(?:es)?|applications?|instances?|candidates?|they)(?: (?:itself|themselves))? (?:(?:must|should|shall|will|can|then|first|also|always|periodically|has to|have to|needs? to) ){0,3}(?:re-?)?(?:check|verif|validat|compar)\w*/gi

function isChecked(passage: Passage): boolean {
  if (refuses(passage, !passage.avoided)) return true
  if (!passage.avoided && COMPARES.test(passage.text) && !says(passage.text, HOLDER_CHECKS)) return true
  const text = passage.text.replace(HOLDER_CHECKS, ' ')
  return !passage.avoided && says(text, CHECKS, CHECKS_HAN) && says(text, CHECKER, CHECKER_WITHIN)
}

/** In a section on tokens, or by a word that means nothing else. */
function speaksOfTokens({ text, heading }: Passage): boolean {
  return OF_TOKENS.test(heading) || /fencing|fence[- ]?tokens?|令牌|栅栏/i.test(text)
}

const LATE =
  /precondition|conditional|compare-and-(?:set|swap)|(?<![a-z])(?:cas|stale|old(?:er)?|late|delayed|zombies?|superseded|deposed|predecessors?|former|previous (?:holder|owner))(?![a-z])|if-match|veraltet|früher|antigu|obsolet|旧|迟到/i
const TURNED_AWAY =
  /reject|refus|discard|conflict|(?<![a-z])fails(?![a-z])|turn(?:s|ed) (?:away|down|back)|denied|412|409|(?:no|zero) rows?|skip|abgewiesen|abgelehnt|lehnt|weist|rechaz|拒绝|丢弃/i
const OF_THE_GROUP =
  /raft|paxos|leader|quorum|majority|minority|(?<![a-z])(?:zab|terms?|voters?|followers?|reads?)(?![a-z])/i

/** A late write is turned away, whatever the number is called that gives it away. */
function isGuarded({ text, heading }: Passage): boolean {
  return (
    LATE.test(text) && TURNED_AWAY.test(text) && !OF_THE_GROUP.test(text) && !OF_THE_LOCK_ITSELF.test(heading)
  )
}

/** The lock and what it protects change in one transaction, which is the fence. */
const SAME_TRANSACTION = new RegExp(
  [
    '(?:check|token|fenc|epoch|lock|guard|compar|verif|lease)[^.;]{0,80} and (?:the )?(?:\\w+ ){0,3}(?:write|mutation|update|commit|change|effect|decrement|data|rows?)[^.;]{0,60}(?:same|one|single) (?:\\w+ ){0,3}transaction',
    '(?:same|one|single) (?:\\w+ ){0,3}transaction (?:as|with) the',
    '(?:protected|business|guarded|application|domain|billing) (?:\\w+ ){0,2}(?:rows?|data|writes?|mutations?|updates?|tables?)[^.;]{0,80}(?:same|one|single) (?:\\w+ ){0,3}transaction',
    'transaction (?:itself )?is the (?:lock|fence)|transaction-(?:scoped|level)|xact_lock',
    '(?:locks?|rows?)[^.;]{0,60}(?:held|kept|until|for the (?:duration|length) of)[^.;]{0,30}(?:commit|transaction)',
    '(?:der|die)selben? transaktion|misma transacción|同一个?(?:数据库)?事务',
  ].join('|'),
  'gi',
)
function isOneTransaction(text: string): boolean {
  return /transa|xact|事务/i.test(text) && says(text, SAME_TRANSACTION)
}

/** The old holder is cut off from the resource before the new one starts. */
const SHUTS_OFF = /stonith|(?:node|power|network|storage) fencing|persistent reservation|preempt and abort/gi

/* Where it cannot. */

const INSTEAD = wording([
  'stonith|(?:node|power|network|storage) fencing|fenc(?:e|ing) (?:agents?|devices?)|persistent reservations?|power(?:ed)? off|revok\\w+|revoc\\w+',
  'idempot\\w*|dedup\\w*|reconcil\\w+|compensat\\w+|outbox|single[- ](?:writer|publisher)',
  '(?:does|do|will|must|can) ?not expire|never expires?|non-expiring|without (?:an )?(?:expiry|expiration|ttl)|no (?:automatic |auto-)?(?:expiry|expiration|ttl|takeover)|verifi(?:ed|ably) (?:dead|stopped|exited|off)',
  'läuft nicht ab|von hand|manuell\\w*|bediener\\w*|abgeschaltet|no (?:expira|caduca)\\w*|manualmente|operador\\w*',
])
/** In one sentence with what it does: either word alone stands in many designs. */
const TOGETHER: readonly (readonly [RegExp, RegExp])[] = [
  [
    /prox(?:y|ies)|gateway|adapter|wrapper|pasarela/i,
    /check|token|fenc|enforc|validat|compar|front|reject|comprueb|verific/i,
  ],
  [
    /operator|manual|(?<![a-z])(?:persons?|people|humans?|by hand)(?![a-z])/i,
    /releas|free|break|take-?over|take over|unlock|clear|confirm|recover|approv|interven|verif/i,
  ],
]
const INSTEAD_HAN = /幂等|代理|网关|人工|不过期|断电|隔离/g

function withoutChecks(passages: readonly Passage[]): string | undefined {
  const told = passages.filter(({ avoided }) => !avoided)
  const safe =
    aboutTokens(told).some(isChecked) ||
    told.some(({ text }) => says(text, INSTEAD, INSTEAD_HAN) || isOneTransaction(text)) ||
    told.some(({ text }) => TOGETHER.some(([who, what]) => who.test(text) && what.test(text)))
  return safe
    ? undefined
    : 'The request says that the protected resource cannot check tokens, and the design does not say what protects it instead: name idempotency keys, a gateway that checks in front of it, or a lock that does not expire.'
}
