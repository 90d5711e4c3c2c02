import { type Found, findAll } from '../../feasibility/facts/find.ts'
import { textBefore } from '../../feasibility/facts/plain.ts'
import { reactsSomehow } from '../commonplaces.ts'
import type { Draft, Language } from '../draft.ts'
import { isReadable, lastLine, type Passage, readPassages } from '../passages.ts'
import { mustExclude } from '../purpose.ts'
import { says, wording } from '../wording.ts'
import type { ReviewRule } from './rule.ts'

export const leaseRenewed: ReviewRule = {
  id: 'lease-renewed',
  severity: 'error',
  statement:
    'The design states the lease, how it is renewed, and what the holder does when a renewal fails, or that the lock has none.',
  source: {
    title: 'Burrows: The Chubby lock service (OSDI 2006)',
    url: 'https://research.google/pubs/pub27897/',
  },
  check(draft) {
    if (!isReadable(draft)) return []
    const passages = readPassages(draft)
    const message = fault(passages, draft)
    return message === undefined ? [] : [{ line: lineOf(draft), message }]
  },
}

function fault(passages: readonly Passage[], draft: Draft): string | undefined {
  const told = passages.filter(({ avoided }) => !avoided)
  if (told.some(hasNoLease)) return undefined
  if (!told.some(speaksOfLeases))
    return 'The design has no lease: state how long a lock is held without a sign of life, how it is renewed, and what its holder does when a renewal fails; or that it lives as long as its session or transaction.'
  if (!mustExclude(draft, passages)) return undefined
  const renewals = told.filter(speaksOfRenewal)
  if (renewals.length === 0)
    return 'The design has a lease and does not say how it is renewed: state the interval and who renews, or that it is not renewed and the work is bounded.'
  const answered = (passage: Passage, index: number): boolean =>
    stops(passage, draft.language) ||
    (isOnLeases(passage) && reactsSomehow(withStart(passages, index), draft.language))
  if (renewals.some(isRenewalLeftOut) || passages.some(answered)) return undefined
  return 'The design does not say what the holder does when a renewal fails: that the lock expires does not stop it. State that it stops its work by itself before the lease ends.'
}

const OF_LEASES =
  /lease|renew|ttl|session|beat|pulse|tenure|keep-?alive|verläng|halten|puls|renova|latido|pulso|租约|续|会话|心跳|脉搏/i

/** What is done again and again, whatever it is called. */
const EVERY =
  /(?<![a-z])(?:every|each|all[ae]r?|cada|per) \d{1,6}(?:[.,]\d{1,3})? ?(?:ms|s|sec|min)|每隔? ?\d{1,6} ?(?:毫秒|秒|分)/i

function speaksOfLeases(passage: Passage): boolean {
  return says(passage.text, LEASE, LEASE_HAN) || speaksOfRenewal(passage)
}

/** Under a heading on renewal, any sentence may be the one that tells it. */
function speaksOfRenewal({ text, heading }: Passage): boolean {
  return EVERY.test(text) || OF_LEASES.test(heading) || says(text, RENEWAL, RENEWAL_HAN)
}

/** A "then" goes on with the sentence before. */
function withStart(passages: readonly Passage[], index: number): string {
  const text = passages[index]?.text ?? ''
  return /^(?:then|in that case|afterwards)(?![a-z])/i.test(text)
    ? `${passages[index - 1]?.text} ${text}`
    : text
}

function isOnLeases({ text, heading, avoided }: Passage): boolean {
  return !avoided && (OF_LEASES.test(heading) || says(text, RENEWAL, RENEWAL_HAN))
}

/** The section on leases, else the line that states one, else the end of the text. */
function lineOf(draft: Draft): number {
  const section = draft.sections.find(
    ({ heading, end, line }) => end > line && OF_LEASES.test(heading.slice(0, 160)),
  )
  return section?.line ?? draft.decision.lines?.lease ?? lastLine(draft)
}

/* Lease and renewal. */

const LEASE = wording([
  'leas(?:e|es|ed|ing)(?:[- ]\\w+)?|heart-?beats?|renew\\w*|prolong\\w*|refresh\\w*|lasts?|liveness|claims?|life ?times?|beats?|ttls?|time[- ]to[- ]live|sessions?|ephemeral\\w*|expir\\w+|time-?outs?|times? out',
  'lease\\w*|ablauf\\w*|läuft ab|abläuft|sitzung\\w*|frist\\w*',
  'arrendamiento\\w*|vencimiento\\w*|vence\\w*|caduc\\w+|sesi[oó]n\\w*|expira\\w*',
])
const LEASE_HAN = /租约|租期|会话|过期|超时|到期/g

const RENEWAL = wording([
  'renew\\w*|keep-?alives?|keeps? (?:it|the \\w+) alive|kept alive|heart-?beat\\w*|re-?fresh\\w*|extend\\w*|extension\\w*|prolong\\w*|watch-?dog\\w*|pings?|touch(?:es)?|re-?lease[sd]?(?= every)',
  '(?:lease)?(?:erneuer|verläng)\\w*|lebenszeichen|herzschlag\\w*',
  'renov\\w+|renuev\\w+|latidos?|prolong\\w+|extiend\\w+|prórroga\\w*',
])
const RENEWAL_HAN = /续约|续期|续租|心跳|保活|延长|刷新|续/g

const NO_LEASE = wording([
  "(?:does|do|will|shall|can)(?: not|n['’]t) expire|never expires?|non-?expiring|not expiring|without (?:an? |any )?(?:expiry|expiration|ttl|lease|timeout)(?! renew\\w*)",
  'no (?:lease|leases|ttl|expiry|expiration|time-based expiry)(?: (?:is|are|at all|because|by design|on purpose|and no|is used))|no lease at all|no leases?(?=[:;,.]| )(?! (?:confirm|renew|is granted|can|may))|lease-?less|lease-?free|without a lease',
  '(?:the )?locks? (?:itself )?(?:is|are) (?:the |a |simply )*transactions?|transaction (?:itself )?is the lock|ends with (?:it|its transaction|the transaction|the connection|the session)|tied to (?:the|its) (?:\\w+ ){0,2}(?:session|connection|transaction)|nothing to renew|locks are persistent|persistent locks?|(?:freed|released|unlocked|cleared) (?:only )?(?:by hand|manually|by an operator|by a person)',
  '(?:transaction|session|connection)[- ](?:scoped|level|bound)(?: \\w+){0,2} locks?|xact_lock',
  'lives? (?:only )?as long as (?:its|the) (?:\\w+ )?(?:session|transaction|connection)|(?:held|kept|released) (?:only )?(?:until|at|on|by|with|when) (?:the )?(?:\\w+ )?(?:commit|rollback|transaction|disconnect|connection)\\w*',
  'läuft nicht ab|ohne ablauf\\w*|no (?:expira|caduca|vence)n?|sin (?:expiración|vencimiento|ttl)',
])
const NO_LEASE_HAN = /不(?:会)?过期|永不过期|没有租约|无租约/g

/** A lock that lives by other means than time, on purpose. */
function hasNoLease({ text }: Passage): boolean {
  return [...findAll(text, NO_LEASE), ...findAll(text, NO_LEASE_HAN)].some(
    ({ index }) =>
      !/(?<![a-z])(?:never|not|no|avoid|replac\w*|instead of|rather than|unlike|nicht|nunca) (?:[\w-]+ ){0,4}$/i.test(
        textBefore(text, index, 40),
      ),
  )
}

/** A lease that outlives every holder needs no renewal, where that is said on purpose. */
const LEFT_OUT = wording([
  '(?:no|without) (?:\\w+ )?(?:renewals?|heart-?beats?|keep-?alives?|extensions?|watch-?dogs?|refresh\\w*)',
  '(?:not|never) (?:\\w+ly )?(?:be )?(?:renewed|extended|refreshed|prolonged)',
  '(?:renewals?|heart-?beats?|keep-?alives?|watch-?dogs?)[^.;]{0,60}(?:not (?:needed|used|necessary|required|provided)|left out|omitted|unnecessary)',
  '(?:keine|ohne) (?:\\w+ )?verlängerung|nicht verlängert|no se (?:renueva|prolonga)|sin renovaci[oó]n',
])
const LEFT_OUT_HAN = /(?:不|无需|不需要|没有)续/g
const ON_CONDITION =
  /(?<![a-zà-ÿ])(?:if|when|whenever|unless|until|once|in time|wenn|falls|sofern|si|cuando)(?![a-zà-ÿ])|^wird|如果|若|当|时/i

function isRenewalLeftOut({ text }: Passage): boolean {
  return !ON_CONDITION.test(text) && says(text, LEFT_OUT, LEFT_OUT_HAN)
}

/* What the holder does. */

const HOLDER = wording([
  'holders?|clients?|workers?|owners?|process(?:es)?|instances?|applications?|apps?|pods?|jobs?|tasks?|threads?|consumers?|controllers?|runners?|importers?|candidates?|writers?|schedulers?|agents?|programs?|services?|callers?|executors?|critical sections?|machines?|it|they|itself',
])
const LEADER = wording(['leaders?'])
/** The lock service and its members, which also stop and step down. */
const OF_THE_STORE = wording([
  'minority|majority|quorum|raft|paxos|zab|voters?|members?|followers?|replicas?|clusters?|ensembles?|grants?|granting|lock (?:manager|service|server)s?|etcd|zookeeper|consul|primary|partition(?:ed)?|sides?|regions?|zones?|elections?|terms?',
])
const STOPS = wording([
  'stop(?:s|ping|ped)?|self[- ]?(?:fenc|demot|evict|terminat|stop|abort|shut|quiesc|isolat|invalid)\\w*|self-?eviction|halt(?:s|ing|ed)?|ceas(?:e|es|ing)|abort(?:s|ing|ed)?|terminat(?:e|es|ing|ed|ion)|exit(?:s|ing)?|quits?|kill(?:s|ed)?|step(?:s|ping)? down|demot\\w+|stands? down',
  'relinquish\\w*|abandon(?:s|ing|ed)?|suspend(?:s|ing|ed)?|pauses? (?:its|all|the|any|work|writes|operations|processing)|giv(?:e|es|ing) (?:up|the lock up|it up|them up)|gives? (?:\\w+ ){1,3}up|surrender(?:s|ing)?|cancel(?:s|ling|led|ed)?|rol(?:l|ls|led) (?:\\w+ ){0,4}back|ends? (?:its|the|all|any|work|itself)|and ends|shut(?:s|ting)? (?:\\w+ ){0,4}down|unwinds?|(?:is|are|be|gets?) paused|withh[eo]ld\\w*|forfeits?|resigns?|yields?|vacates?|withdraws?|quiesces?|drains?',
  'treat(?:s|ed)? (?:\\w+ ){0,6}as (?:\\w+ )?(?:lost|invalid|gone|expired|void|dead)|(?:consider|assum|deem|declar)\\w* (?:\\w+ ){0,6}(?:lost|invalid|gone|expired|void|no longer)|(?:must|may|shall|should|will|can)(?: not| no longer|not) (?:\\w+ )?(?:continue|proceed|write|act|perform|issue|emit|operate|modify|access|touch|commit|execute|start|assume|use|mutate|send|rely)|no longer (?:\\w+ )?(?:acts?|writes?|proceeds?|operates?|performs?|issues?)|never (?:acts?|continues?|proceeds?|writes?)',
  'fail(?:s|ing)?[- ](?:closed|safe|stop|fast)|fail-?stop|re-?acquir\\w*|acquires? (?:\\w+ )?(?:anew|again|afresh)|drop(?:s|ping)? (?:all|its|the|every|any|locks?|leadership|out)|discards?|refus(?:e|es) to|read-?only|safe (?:state|mode)|no (?:new|further|more|other) (?:\\w+ )?(?:work|writes?|operations?|steps?|side effects?|commits?|requests?|effects?|batch\\w*)|restart(?:s|ed)?|may finish|goes idle|clos(?:e|es|ing) (?:its|the|all|every)|(?:issues?|sends?|writes?|does|starts?) nothing|nothing (?:further|more|else)|interrupt(?:s|ed)?|invalidat(?:e|es|ing)',
  'releas(?:e|es|ing) (?:all|its|the|any|every|leadership|ownership|locks?|resources?|it|them)',
])
const STOPS_DE = wording([
  'brich\\w*|hör(?:t|en) (?:\\w+ ){0,4}auf|aufhör\\w*|abbr\\w+|abgebrochen|beende\\w*|stopp\\w*|hält an|anhalt\\w*|stellt|einstell\\w*|gibt|aufg[aei]\\w+|verwirft|tritt zurück|pausier\\w*|(?:selbst)?abschalt\\w*|schaltet sich|rollback|friert|frier\\w*|legt (?:\\w+ ){0,3}nieder|darf (?:\\w+ ){0,3}(?:nicht|keine)|keine (?:weiteren?|neuen?)|verloren|freigeb\\w*',
])
const STOPS_ES = wording([
  'abort\\w+|detien\\w+(?! las concesiones)|deten\\w+|dej\\w+ de|ces[ae]\\w*|abandon\\w+|termin\\w+|finaliz\\w+|se degrada|auto-?expuls\\w+|cancel\\w+|perdid[oa]s?|pérdida del (?:lock|bloqueo)|no (?:emite|escribe|continúa|debe continuar|puede)\\w*|se retira|suspend\\w+|renunci\\w+|descart\\w+|congel\\w+|apag\\w+|interrump\\w+|libera(?:r|rá)? (?:su|sus|el|los|la)|rollback|revert\\w+',
])
const STOPS_HAN =
  /停止(?!发|授|服务|接受|对外|提供|选|颁)|放弃|终止|中止|退出|回滚|暂停|自行|自我|冻结|断开|崩溃重启|结束|丢弃|视为|降级|不再(?!发|授|接受|提供)|不得(?:继续|再)|(?<!自动|被|将|会|即)释放/g

const STOPS_ABROAD: Readonly<Partial<Record<Language, readonly RegExp[]>>> = {
  de: [STOPS_DE],
  es: [STOPS_ES],
  zh: [STOPS_HAN],
}

/** What ends a hold against its holder's will. */
const LOSES = wording([
  'renew\\w*|keep-?alives?|heart-?beats?|leas(?:e|es)|sessions?|ttls?|expir\\w+|deadlines?|lost|los(?:e|es|ing)|loss|ownership|disconnect\\w*|isolat\\w+|partition\\w*|cut off|unreachable|suspended|connectivity|contact|watch-?dog|clocks?|claims?|extend\\w*|taken (?:over|away)|superseded|(?:zero|no) rows|without (?:an? )?(?:\\w+ )?(?:confirm|success|acknowledg)\\w*|unacknowledged|self-\\w+',
  '(?:lease)?(?:verläng|erneuer)\\w*|lease\\w*|sitzung\\w*|abl[aä]uf\\w*|verlust|isoliert\\w*|renov\\w+|renuev\\w+|sesi[oó]n\\w*|vencimiento|vencid\\w+|expira\\w*|aislad\\w+|pierd\\w+',
])
const LOSES_HAN = /续|租约|会话|心跳|过期|失联|断开|丢失|失败|超时/g

/** A time after which somebody stops, whatever it is counted from. */
const AFTER =
  /(?<![\w.])\d{1,6}(?:[.,]\d{1,3})? ?(?:ms|s|sec|seconds?|sekunden|segundos|毫秒|秒|分)(?![a-z])|silen(?:t|ce)|stumm|silencio|静默|脉搏/i

/** What the store stops: to grant, to serve. */
const OF_THE_GRANTS =
  /^ (?:(?:all|any|new|further|the|to) ){0,2}(?:grant|issuing (?:\w+ )?(?:locks?|leases?|grants?)|serv(?:e|ing)|accept|hand(?:ing)? out|lock requests?|requests?|new locks?|locking|elections?|acquisitions?|processing (?:\w+ )?(?:lock|request))/i
/** What only tells how the lease came to its end: `stops renewing`, `heartbeats stop`. */
const OF_THE_SIGNS =
  /^ (?:(?:renew|send|heart-?beat|respond|communicat|ping|beat|refresh|extend)ing|(?:its|the|their) (?:heart-?beats?|renewals?|keep-?alives?))(?![a-z])/i
const SIGNS_END = /(?:heart-?beats?|renewals?|keep-?alives?|pings?|signals?) (?:\w+ly )?$/i
/** A condition: `if a client terminates`. */
const ON_END =
  /(?<![a-z])(?:if|when|whenever|once|after|should|in case|unless|(?:client|holder|worker|process|owner)(?:s|es)? (?:that|which|who))(?: [\w'’-]+){0,5} $/i
/** A lock that ends does not end the work: `the lock is dropped`. */
const ENDS_THE_LOCK =
  /(?<![a-z])(?:locks?|leases?|sessions?|keys?|znodes?|nodes?|entry|entries|records?|rows?)(?: \w+){0,2} (?:is|are|be|gets?|been|being|will be) (?:\w+ly )?$/i
/** The holder looks before it acts, or what it still sends is refused. */
const LOOKS_FIRST =
  /(?:check|verif|validat|confirm)\w* (?:[\w'’-]+ ){0,6}(?:lease|validity|ownership|session|deadline|lock)[^.;]{0,60}(?:before|prior)|before[^.;]{0,60}(?:check|verif|validat|confirm)\w*[^.;]{0,60}(?:lease|validity|ownership|session|deadline)|(?:writes?|operations?|requests?)[^.;]{0,60}(?:rejected|refused|fenced off)/i

/** `the lock server drops the lock`. */
const BY_THE_STORE =
  /(?<![a-z])(?:managers?|servers?|etcd|zookeeper|consul|redis|coordinators?|systems?|lock service) (?:(?:then|automatically|will|also|immediately) )*$/i

/** Whether a passage says that a holder ends its work by itself once its lease is in doubt. */
function stops({ text, heading }: Passage, language: Language): boolean {
  if (!says(text, LOSES, LOSES_HAN) && !OF_LEASES.test(heading) && !AFTER.test(text)) return false
  if (says(text, ...(STOPS_ABROAD[language] ?? []))) return true
  return LOOKS_FIRST.test(text) || findAll(text, STOPS).some(found => isOfHolder(text, found))
}

function isOfHolder(text: string, { index, end, words }: Found): boolean {
  const before = textBefore(text, index, 120)
  const after = text.slice(end, end + 60)
  const condition = ON_END.exec(before)?.[0]
  if (condition !== undefined && !says(condition, LOSES) && !words.startsWith('self')) return false
  if (
    BY_THE_STORE.test(before) ||
    OF_THE_SIGNS.test(after) ||
    SIGNS_END.test(before) ||
    ENDS_THE_LOCK.test(before)
  )
    return false
  if (OF_THE_GRANTS.test(after) && !/renew|heart-?beat|keep-?alive/i.test(text)) return false
  if (/^releas/i.test(words))
    return says(before, HOLDER) && /fail|los[et]|unable|cannot|miss|expir/i.test(text)
  if (says(before, HOLDER)) return true
  if (says(before, LEADER)) return !says(text, OF_THE_STORE)
  return !says(before, OF_THE_STORE)
}
