import { type Found, findAll } from '../feasibility/facts/find.ts'
import { COUNT, countOf } from '../feasibility/facts/numbers.ts'
import { blank, textBefore } from '../feasibility/facts/plain.ts'
import { majorityOf, toleratedFailures } from '../feasibility/rules/quorum.ts'
import { type Claim, MEMBER, votersIn } from './voter-claims.ts'

/* What is said to go on although voters are lost, with those that are left, or with those that answer. */

/** "Three of the five servers", "two servers", "two of them"; a leader's own vote is not among its followers. */
const STATE =
  '(?:surviving|remaining|live|healthy|reachable|running|available|failed|dead|lost|missing|unreachable|broken|crashed|verbleibende|ausgefallene|erreichbare|laufende|verbliebene|supervivientes|restantes)'
const SHARE = new RegExp(
  `(?<part>${COUNT}) ?(?:[个台] ?)?(?:(?<state>${STATE}[nr]?) )?(?:(?<member>${MEMBER}|servern|acknowledge?ments?|acks|confirmations?)(?![a-zà-ÿ]) ?)?(?:(?:(?:left|up|alive|down|lost) )?(?:out )?(?:of|from|von|aus|der|de|/) ?(?:the |its |these |those |all |our |den |los |las |unsere[nr]? )*(?<whole>${COUNT})(?![ -](?:followers|others|peers|other|halls|rooms|zones|regions|sites|racks))(?:[ -]?(?:voting |equal )?${MEMBER}(?![a-zà-ÿ])(?: (?:cluster|ensemble|group))?)?|(?<them>of them|davon|de ellos))?`,
  'gi',
)
const SHARE_HAN = new RegExp(
  `(?<whole>${COUNT}) ?[个台]?(?:投票)?(?:节点|成员|副本|服务器|票)?(?:中|里|当中)(?:的)?(?:任意|只要|只需|仅|有|至少|任何|要)* ?(?<part>${COUNT}) ?[个台票]?(?:节点|成员|副本|服务器)?`,
  'g',
)

const LOST_BEFORE =
  /(?:loss|failure|outage|crash|death|disappearance) of (?:the |any |up to )*$|(?<![a-z])los(?:es|ing|e) (?:any |up to |as many as )*$|(?:ausfall|verlust) von $|(?:caigan|caen|fallan|fallen|pierdan|pierden|pérdida de|caída de) (?:hasta )?$|失去(?:任意)? ?$/i
const LOST_AFTER =
  /^(?:,? ?(?:have|has|are|is|be|being|were|go|goes|going|been|both|all|simultaneously|at once|may be|can be|gleichzeitig|están|estén|se|all))*,? ?(?:down|lost|offline|unreachable|unavailable|gone|dead|missing|fail(?:s|ed|ing)?|crash(?:es|ed|ing)?|drop(?:s|ped|ping)? (?:out|off|away)|die|dies|out of (?:service|action|reach)|broken|disappear\w*|absent|stopped|ausfallen|ausgefallen|fehlen|wegfallen|nicht erreichbar|caíd[oa]s|perdid[oa]s|fuera de servicio|caigan|fallen|fallan|caen)(?![a-zà-ÿ])|^(?:同时)?(?:宕机|故障|失效|离线|丢失|挂掉|不可用)/i
const LEFT_BEFORE =
  /(?<![a-z])(?:remaining|surviving|last|side|part|half|fragment|partition) (?:(?:with|holding|that (?:has|holds|keeps|sees|reaches)|which (?:has|holds|keeps|sees)|seeing|of) )?(?:only |just |the )?$|(?:mit|con) (?:nur |solo |sólo )?$/i
const LEFT_AFTER =
  /^(?:,? ?(?:are|is|remain|remains|stay|still|sind|noch|siguen|están|that))*,? ?(?:up|alive|healthy|reachable|online|available|answering|answer|responding|respond|left|remain|remaining|survive|surviving|running|erreichbar|übrig|am leben|viv[oa]s|activ[oa]s|en pie|disponibles)(?![a-zà-ÿ])|^(?:存活|在线|可用|正常|可达|活着)/i
const SUFFICE_AFTER =
  /^,? ?(?:(?:votes|stimmen|votos|acks|acknowledge?ments|confirmations) )?(?:(?:is|are|would be|son|es|that) )?(?:enough|suffices?|sufficient|all (?:it|that) takes|genügen|genügt|reichen|reicht|suficientes?|bastan?)(?![a-zà-ÿ])|^,? makes? (?:a |the |each |every )?(?:grant|write|commit|entry|lock)(?: \w+)? (?:durable|final|valid|effective)|^,? ya se (?:elige|confirma|concede|alcanza)|^(?:确认|同意|应答|投票|响应|写入成功|写入)?(?:即可|就可以|就能|就够|足够|便可|即视为)/i
const SUFFICE_BEFORE = /(?:es )?(?:genügen|reichen)(?: schon| bereits)? $|bastan?(?: con)? $/i
const NEEDED_BEFORE =
  /(?<![a-z])(?:writes?|commits?|grants?|decisions?|elections?|transactions?|proposals?|quorum|majority|primary component|clusters?|ensemble|group|acquisitions?|entry|log entries|changes?|update|lock|schreibvorgang|commit|vergabe|quorums?|escritura|concesión|quórum) (?:then |only |just |merely |always )*(?:needs?|requires?|takes|waits for|asks for|calls for|braucht|benötigt|erfordert|necesita|requiere|exige) (?:only |just |merely |the |an? |(?:acknowledge?ments?|acks?|votes?|answers?|confirmations?|consent|yes) (?:of|from|by) |nur |solo |sólo )*$/i
const DONE_BEFORE =
  /(?<![a-z])(?:elected|elects a leader|wins|chosen|granted|committed|acknowledged|durable|valid|final|effective|gewählt|gültig|bestätigt|elegido|confirmada?) (?:by|with|on|once|when|as soon as|after|from|sobald|mit|von|con|por) (?:any |at least |only |just |the |acks? |votes? |from |by |of |mindestens |al menos )*$/i
/** Where the needed ones are, not how many. */
const PLACED = /^ ?(?:to be |in |inside |per |within |at |as )/i

const GOES_ON =
  /(?<![a-zà-ÿ])(?:(?:keeps?|continues?|goes? on|carr(?:y|ies) on) (?:on )?(?:to )?(?:grant|serv|work|run|accept|commit|decid|operat|function|elect|process|issu|lock|answer|hand|going|as (?:usual|normal|before)|unaffected|unharmed)\w*|(?:remains?|stays?|is|are)(?: still)?(?: fully)? (?:available|operational|writable|writeable|online|functional|quorate|up|in service|in operation)|(?:keeps?|retains?|holds?|has|have|preserves?)(?: still)? (?:its |a |the )?(?:quorum|majority)|(?:still|can|may) (?:still )?(?:elects?|grants?|commits?|serves?|forms?|accepts?|decides?|works?)|(?:locking|granting|service|operations?|grants?) (?:goes? on|continues?|carr(?:y|ies) on|proceeds?|is unaffected)|elects? (?:a|its|the) (?:new )?leader)|bleib(?:t|en)(?: \S{1,20}){0,6}? (?:verfügbar|schreibbar|arbeitsfähig|beschlussfähig|betriebsbereit|handlungsfähig|in betrieb|online)|(?:arbeitet|arbeiten|läuft|laufen|vergibt|funktioniert|geht|macht)(?: \S{1,20}){0,8}? weiter|behält (?:das|sein|ihr|die|seine|ihre) (?:quorum|mehrheit)|sigue[n]? (?:funcionando|concediendo|disponible|operativ|sirviendo|en servicio|otorgando|trabajando)|continúa|(?:permanece|se mantiene|queda) (?:disponible|operativ)|(?:conserva|mantiene) (?:el quórum|la mayoría)|(?:仍|依然|继续|照常)(?:然)?(?:可以|可|能|能够)?(?:继续)?(?:提供|发锁|服务|工作|加锁|授予|运行|可用|写入|提交)/i
/** What turns such words, or makes them a wish; in a language that is not the text's these words mean nothing. */
const TURNS =
  /(?<![a-zà-ÿ])(?:not|no|never|nor|neither|none|cannot|without|must|should|would|could|stops?|halts?|blocks?|refus\w*|loses? (?:the |its |a )?(?:quorum|majority|lead\w*|service|availability)|read-?only|reads?|stale|manual\w*|operators?|wrong|myth|unless|instead|isn['’]t|nicht|kein\w*|ohne|erst|stehen|anhalten|stoppt|manuell|wartet|detiene|para|nunca|sin)(?![a-zà-ÿ])|n['’]t(?![a-z])|不能|不再|无法|不可|停|未|只读|没有|人工/i
const IDIOMS =
  /^should (?!not)|without (?:any )?(?:losing|loss of|interruption|downtime|trouble|a break|further ado|problems?)(?: (?:the|its|a) )?|ohne (?:unterbrechung|probleme)|sin (?:perder|interrupción|interrupciones|problemas)|no(?: \w+)? (?:interruption|downtime)/gi

/** What claims something in numbers is short. */
const LONGEST = 500

/** Servers that are no voters, or of a database that goes on otherwise. */
const NO_VOTERS =
  /postgres|patroni|mysql|(?<![a-z])(?:databases?|oracle|sql server|gateways?|prox(?:y|ies)|api|front-?ends?|stateless|applications?|apps?|web|load balancers?|workers?|endpoints?|connections?|brokers?|probes?|sensors?|approvals?|shards?)(?![a-z])|datenbank|anwendung|base de datos|数据库/i
/** What only a group that votes has. */
const OF_A_GROUP =
  /(?<![a-z])(?:grant\w*|commit\w*|leaders?|leases?|ensemble|cluster|group|members?|votes?|voters?|locking)(?![a-z])|vergabe|gruppe|mitglied|conced|concesi|grupo|miembro|集群|锁|成员/i

/** How many of how many, and whether those are too few, or too many that are lost. */
export function survivalClaims(text: string, decided: number | undefined, named: boolean): Claim[] {
  if (text.length > LONGEST || !VERDICT.test(text) || NO_VOTERS.test(text)) return []
  if (!named && !OF_A_GROUP.test(text)) return []
  const voters = votersIn(text)
  let start = 0
  return text.split(/;|；/).flatMap(part => {
    const offset = start
    start += part.length + 1
    const plain = part.replace(IDIOMS, blank)
    const enough = findAll(plain, ENOUGH_OF)
    if (enough.length > 0) return enough.flatMap(found => enoughOf(plain, found, offset))
    const shares = [...findAll(plain, SHARE), ...findAll(plain, SHARE_HAN)]
    return shares.flatMap(share => {
      const others = voters.filter(
        ({ index, end }) => end <= share.index + offset || index >= share.end + offset,
      )
      const whole =
        countOf(share.groups.whole ?? '') ??
        onlyOf(
          others.map(({ value }) => value),
          decided,
        )
      const some = countOf(share.groups.part ?? '')
      const wrong =
        whole !== undefined &&
        whole < 100 &&
        some !== undefined &&
        isWrong(plain, share, some, whole, others.length > 0)
      return wrong ? [{ voters: whole, part: some, index: share.index + offset }] : []
    })
  })
}

/** The one number of voters that a sentence tells, where it is not that of a part of them. */
function onlyOf(values: readonly number[], decided = 0): number | undefined {
  const [first = decided, ...others] = new Set(values.filter(value => value > 2))
  return others.length > 0 || first < Math.max(3, decided) ? undefined : first
}

function isWrong(text: string, share: Found, part: number, voters: number, told: boolean): boolean {
  if (part < 1 || part > voters) return false
  const { whole, member, them, state = '' } = share.groups
  const before = textBefore(text, share.index, 80)
  const after = text.slice(share.end, share.end + 60)
  if (whole === undefined && member === undefined && them === undefined) return false
  if (
    /(?:more than|over|above|fewer than|less than|mehr als|weniger als|más de|menos de|additional|further) $/i.test(
      before,
    )
  )
    return false
  const tooFew = part < majorityOf(voters)
  const counted = whole !== undefined || them !== undefined || told
  const suffices =
    part > 1 &&
    (SUFFICE_AFTER.test(after) ||
      SUFFICE_BEFORE.test(before) ||
      (counted && (NEEDED_BEFORE.test(before) || DONE_BEFORE.test(before)) && !PLACED.test(after)))
  if (suffices) return tooFew && counted && !/loss|lost|fail/i.test(before) && !isTurned(text, share)
  if (!GOES_ON.test(text) || TURNS.test(text)) return false
  const lost =
    /failed|dead|lost|missing|unreach|broken|crash|ausgef/i.test(state) ||
    / (?:down|lost) (?:out )?of /i.test(share.words) ||
    LOST_BEFORE.test(before) ||
    LOST_AFTER.test(after)
  if (lost)
    return (
      part > toleratedFailures(voters) &&
      !/(?<![a-z])(?:side|part|half) (?:that|which|with)(?![a-z])/i.test(text)
    )
  const left =
    /surviv|remain|live|healthy|reach|running|avail|verbl|erreich|laufend|superv|restan/i.test(state) ||
    / (?:left|up|alive) (?:out )?of /i.test(share.words) ||
    LEFT_BEFORE.test(before) ||
    LEFT_AFTER.test(after)
  return left && tooFew
}

/** What is needed is not turned by what follows from it. */
function isTurned(text: string, { end }: Found): boolean {
  const after = /^[^,，:]*/.exec(text.slice(end))?.[0] ?? ''
  return TURNS.test(text.slice(0, end) + after)
}

/** "Of five votes two are enough". */
const ENOUGH_OF = new RegExp(
  `(?<![a-zà-ÿ])(?:of|from|von|aus|de) (?:the |its |all |den |los |las )*(?<whole>${COUNT}) (?:voting |stimmberechtigten )?${MEMBER},? (?:(?:it|there|only|just|already|schon|bereits|sólo|solo|nur) )*(?:genügen|reichen|bastan|suffice|are enough:?)(?: (?:schon|bereits|sólo|solo|nur|con|only))* (?<part>${COUNT})(?![a-zà-ÿ])`,
  'gi',
)

function enoughOf(text: string, { index, end, groups }: Found, offset: number): Claim[] {
  const voters = countOf(groups.whole ?? '')
  const part = countOf(groups.part ?? '')
  const wrong = voters !== undefined && part !== undefined && part > 1 && part < majorityOf(voters)
  return wrong && !TURNS.test(text.slice(0, end)) ? [{ voters, part, index: index + offset }] : []
}

/** Without one of these, nothing is said to go on or to be enough. */
const VERDICT =
  /keep|continu|go(?:es)? on|carr|remain|stay|is |are |retain|hold|ha[sv]e?|preserv|still|can|may|elect|enough|suffic|suffice|need|requir|takes|waits|asks|calls|commit|grant|acknowl|wins|chosen|bleib|weiter|behält|genüg|reich|braucht|benötigt|sigue|contin|permanec|mantien|conserva|basta|suficien|necesita|requiere|仍|继续|即可|够|就/i

/** One voter that goes on alone, and half of them that decide. */
const ALONE =
  /(?<![a-z])(?:the |any |a )?(?:last|(?:only|sole|single|one|last) (?:remaining|surviving|living)|(?:remaining|surviving) single|lone) (?:etcd |consul |zookeeper |raft |voting )?(?:members?|voters?|nodes?|servers?|peers?)(?: (?:left|standing|alive|remaining))?,? (?:(?:then|still|simply|just|can|will|may|alone) )*(?:keeps?|continues?|goes on|carries on|serves?|grants?|commits?|accepts?|takes over|works? on)(?![a-z])/gi
const HALF =
  /(?<![a-z])(?<!(?:more than|over|above|at least|than|other|fewer than|minority|upper|lower|second|first) )(?:exactly |one )?(?:half|50 ?%|fifty percent)(?: of)? (?:the |its |all |of )*(?:voters|votes|members|nodes|servers|cluster|ensemble|replicas)(?:(?: that)? (?:is|are|would be))?(?: already)? (?:enough|suffices?|sufficient|forms? (?:a |the )?(?:quorum|majority)|(?:a |the )(?:quorum|majority)|makes? (?:up )?(?:a |the )?(?:quorum|majority))|(?<![a-z])(?:quorum|majority) (?:is|means|equals|needs|requires|of) (?:exactly )?(?:half|50 ?%)(?: of)?(?: the)? (?:voters|votes|members|nodes|servers|cluster|ensemble|replicas)(?! ?(?:plus|\+|and one|rounded|, rounded))/gi

/** What is wrong of any number of voters, where a group decides by majority. */
export function lonelyClaims(text: string): { index: number; message: string }[] {
  if (!/last|sole|single|lone|remaining|surviving|half|50|fifty/i.test(text) || NO_VOTERS.test(text))
    return []
  const plain = text.replace(IDIOMS, blank)
  if (TURNS.test(plain)) return []
  return [
    ...findAll(plain, ALONE).map(({ index }) => ({
      index,
      message:
        'One voter that is left of several is no majority and can grant nothing: say that locking stops then, or correct what goes on.',
    })),
    ...findAll(plain, HALF).map(({ index }) => ({
      index,
      message: 'Half of the voters is no majority: a quorum is more than half of them.',
    })),
  ]
}
