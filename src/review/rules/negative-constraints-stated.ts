import { STORES } from '../../feasibility/catalog/index.ts'
import { type Found, findAll, HAS_LETTER } from '../../feasibility/facts/find.ts'
import { textBefore } from '../../feasibility/facts/plain.ts'
import type { Draft } from '../draft.ts'
import { isReadable, lastLine, type Passage, readPassages } from '../passages.ts'
import { wording } from '../wording.ts'
import type { ReviewRule } from './rule.ts'

export const negativeConstraintsStated: ReviewRule = {
  id: 'negative-constraints-stated',
  severity: 'error',
  statement: 'The design says which lock strategies or stores must be avoided.',
  check(draft) {
    if (!isReadable(draft) || statesConstraint(draft)) return []
    const message =
      'Nothing says what must be avoided: name the lock strategies and stores that must not be used here, each with its reason (such as Redis SETNX where exclusion is strict).'
    return [{ line: lastLine(draft), message }]
  },
}

function statesConstraint(draft: Draft): boolean {
  const passages = readPassages(draft)
  return (
    passages.some(({ text, avoided }) => avoided && !isNothing(text)) ||
    hasSection(draft) ||
    hasLabel(draft) ||
    passages.some(forbids)
  )
}

/** A section that is there by its heading alone states nothing. */
const NOTHING =
  /^\W*(?:none|n\/?a|nil|tbd|to be (?:defined|determined)|not applicable|nothing|no (?:specific |further |additional |special |negative |particular )*(?:constraints?|restrictions?|prohibitions?)(?: (?:apply|identified|needed|required))?|keine?|entfällt|ningun[oa]s?|no aplica|无|没有|暂无|不适用)\W*$/i

function isNothing(text: string): boolean {
  return NOTHING.test(text.slice(0, 80)) || !HAS_LETTER.test(text)
}

/** Further words for such a section than those that `statements` knows. */
const HEADING =
  /(?<![a-z])(?:avoid|not (?:be )?(?:used?|suitable)|don['’]?ts?|do nots?|(?:must|may|shall) not|never|prohibit|forbid|disallow|reject|exclusions?|negative|disqualified|inappropriate|discouraged|pitfalls|what not to|banned|unsafe|non-?goals|out of scope|does not use|not (?:here|used)|left out)|vermeid|ausgeschlossen|ausschl[uü]ss|nicht geeignet|verworfen|was nicht|tabu|evitar|prohib|descartad|exclusiones|excluid|no (?:permitid|recomendad|usar|utilizar|se (?:debe|usa|utiliza))|lo que no|antipatr|避免|禁|反模式|负面|否定|消极|不(?:应|得|可|要|推荐|允许|采用|建议|使用|适)|排除|红线/i

function hasSection({ sections }: Draft): boolean {
  return sections.some(
    ({ heading, statements }) =>
      HEADING.test(heading.slice(0, 160)) && statements.some(({ text }) => !isNothing(text)),
  )
}

const AVOIDED =
  "avoid(?:ed|ance)?|prohibited|prohibitions?|forbidden|rejected|excluded|exclusions?|ruled out|negative constraints?|(?:do|must) not use|not to (?:use|be used)|never use|don['’]t use|unsuitable|disallowed|banned|anti-?patterns?|zu vermeiden|vermeiden|verboten|evitar|prohibid[oa]s?|descartad[oa]s?"
const SAYS_AVOIDED = new RegExp(`(?<![a-z])(?:${AVOIDED})(?![a-z])|明确禁止|禁止|避免|不得使用`, 'i')
const LABEL = new RegExp(`^\\W*(?:[a-z]+ ){0,2}(?:${AVOIDED})(?![a-z])(?: [a-z]+){0,3}\\W*$`, 'i')
const LONGEST_LABEL = 60
/** "**To avoid.** Redis": a label that ends in a full stop. */
const BOLD_LABEL = /(?<=^\W{0,8}\*\*[^*:]{1,60})\.\*\*/
/** A line without structure, in which a heading may stand anywhere. */
const UNBROKEN = 1000

/** The same as a line of its own, as the label of one, or as the heading of a table's column. */
function hasLabel({ lines }: Draft): boolean {
  const said = lines.filter(line => HAS_LETTER.test(line) || /[:-]/.test(line))
  return said.some((line, index) => {
    if (line.length > UNBROKEN) return SAYS_AVOIDED.test(line)
    const next = said[index + 1] ?? ''
    if (line.startsWith('|')) return /^[|\s:-]+$/.test(next) && line.split('|').some(isLabel)
    if (isPlainHeading(line)) return SAYS_AVOIDED.test(line) && !isNothing(next)
    const [label = '', ...rest] = line.split(BOLD_LABEL.test(line) ? BOLD_LABEL : /[:：]/)
    return isLabel(label) && !isNothing(rest.join(' ').trim() || next)
  })
}

function isLabel(text: string): boolean {
  return text.length < LONGEST_LABEL && LABEL.test(text)
}

/** A few words without a bullet and a stop. */
function isPlainHeading(line: string): boolean {
  return line.length < LONGEST_LABEL && !/^\s*(?:[-+>|]|\*(?!\*))|[.;,。]\s*$/.test(line)
}

/* A sentence that forbids a strategy or a store, wherever it stands. */

const NAMES = STORES.flatMap(({ name }) => name.split(/ or (?=[A-Z])/))
  .map(name => name.replace(/^(?:Apache|Amazon|Azure|Google|Oracle|Cloudflare) (?=[A-Z])/, ''))
  .filter(name => name.length > 2)

/** Means that hold no strict lock by themselves. */
const WEAK =
  'redis|valkey|redlock|setnx|set nx|memcached?|sentinel|(?:session |session-level )?advisory locks?|get_lock|nfs|flock|file[- ]locks?|lock ?files?|global tables|rabbitmq|(?:eventual(?:ly)?|weak(?:ly)?)[- ]consisten\\w+|asynchron\\w+|async|wall[- ]?clocks?|(?:system|local) clocks?|clock[- ]based|time-?stamps?|time[- ]based|ntp|last[- ]writer?[- ]wins|(?:stale|dirty|serializable|follower|replica|secondary|eventually consistent) reads?|read replicas?|gossip|local locks?|lokalen? sperren?|spin ?locks?|multi-?(?:primary|master)|active-active|best[- ]effort|polling|asíncron\\w+|relojes|réplicas?|lecturas (?:obsoletas|sucias)|marcas de tiempo|consistencia eventual|uhren|wanduhr\\w*|systemzeit|zeitstempel\\w*|replikate?n?|异步|时钟|时间戳|最终一致|本地锁|内存锁|文件锁|数据库锁|行锁|轮询|脏读|旧值'
/** Arrangements that cannot hold it; such words also stand in other sentences ("no single node decides"). */
const ARRANGEMENTS =
  'two[- ](?:node|site|region|dc)|single[- ](?:node|instance|region|dc|primary|master)|in-memory|in-process|even numbers?|locks? without|leases? without|tokens? without|nodo único|单节点|单点|双机房'
const WEAK_MEANS = wording([WEAK])
const MEANS = wording([WEAK, ARRANGEMENTS, ...NAMES.map(escaped)])

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

const USED =
  'used|relied|employed|deployed|adopted|chosen|considered|trusted|introduced|recommended|permitted|allowed|acceptable|suitable|safe|appropriate|sufficient|adequate|viable|an option'
const USE = `use|using|rely|relying|employ|deploy|depend|depending|adopt|choose|consider|fall back|trust|introduce|substitute|${USED}`
/** An order at the start of a sentence or after its label. */
const ORDERS =
  /(?:^|[:：] ?)\W{0,4}(?:never|do not|don['’]t|must not|avoid|no usar|no utilizar|nunca|evitar|evite|kein|keine|niemals|nie)(?![a-zà-ÿ])/gi
/** What comes before the means that it forbids. */
const FORBIDS = wording([
  `(?:do|does|must|should|shall|may|can|will|is|are)(?: not| never|n['’]t|not) (?:to )?(?:be )?(?:${USE})`,
  `(?:not to|never|not) (?:be )?(?:${USE})`,
  '(?:must|should) (?:be )?avoid(?:ed)?|is avoided|are avoided|avoid the use of|avoid using|refrain from|steer clear of|under no circumstances|in no case|by no means',
  'reject(?:ed|s)?|rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing)|prohibit(?:s|ed|ing)?|forbid(?:s|den)?|disallow(?:s|ed)?|ban(?:s|ned)',
  'vermeiden|verboten|untersagt|verzicht\\w*|ausgeschlossen|nicht (?:verwendet|eingesetzt|genutzt)|rückfall auf',
  'evit\\w+|prohib\\w+|jamás|no (?:usar|utilizar|emplear|se (?:debe|deben|permite|admite|usan?|utilizan?)|debe|deben|confiar|depender|recurrir)|descart\\w+|desaconsej\\w+',
])
const FORBIDS_HAN =
  /避免|禁止|严禁|切勿|不(?:得|应|要|可|能|允许|采用|使用|推荐|建议|依赖)|排除|拒绝|而不是|而非/g
/** The same in passing: only right before what holds no lock anyway. */
const PASSES_OVER = wording([
  'no',
  'instead of',
  'rather than',
  'against',
  'statt',
  'keine?[nrms]?',
  'ningún',
  'ninguna',
  'sin',
  'ni',
  'en lugar de',
  'en vez de',
])
/** What comes after the means that it forbids. */
const FORBIDDEN = wording([
  '(?:must|should|shall|is to|are to|has to|have to|is|are|be) (?:be )?(?:\\w+ly )?(?:avoided|prohibited|forbidden|banned|rejected|ruled out|excluded|disallowed|unsafe|unsuitable|inadequate|insufficient|inappropriate|unacceptable|discouraged|disqualified|off[- ]limits)',
  `(?:(?:must|should|shall|may|can|will)(?: not| never|n['’]t|not) (?:\\w+ly )?be|(?:is|are)(?: not| never|n['’]t)|not) (?:\\w+ly )?(?:an? |the )?(?:${USED})`,
  'out of the question|(?:outside|out)(?: of)? the (?:lock|locking|safety|grant) path',
  'vermeiden|verboten|untersagt|unzulässig|ausgeschlossen|ungeeignet|verworfen|tabu|abzuraten|abgeraten|nicht (?:verwendet|verwenden|eingesetzt|genutzt|zulässig|erlaubt|geeignet)|scheide[nt] aus',
  'desaconsej\\w+|prohibid[oa]s?|descartad[oa]s?|excluid[oa]s?|inadecuad[oa]s?|insegur[oa]s?|evitarse|no (?:se (?:debe|deben|permite|permiten|admite|usan?|utilizan?)|deben?|es (?:apt|segur|adecuad)\\w+|son (?:apt|segur|adecuad)\\w+|sirven?)|fuera de la ruta',
])
/** Signs in tables and lists. */
const SIGNS = /[❌✗✘🚫⛔]/gu
const FORBIDDEN_HAN = /不(?:得|应|可|能|允许|采用|使用|推荐|适合|适用|宜|安全|予)|禁止|禁用|排除|严禁/g
/** What disqualifies only what is weak: the chosen store has limits, too. */
const FAILS = wording([
  "(?:can ?not|can not|does not|do not|doesn['’]t|don['’]t) (?:\\w+ ){0,2}(?:guarantee|provide|ensure|offer|qualify|hold|satisfy|meet)",
  'no (?:ofrece|garantiza|asegura)n?',
  '(?:lose|loses|losing|violates?|double[- ]grants?|grants? (?:it )?twice)',
])
const DISQUALIFIED = wording([
  'rejected|ruled out|excluded|prohibited|forbidden|disallowed|banned|unsafe|unsuitable|inadequate|insufficient|inappropriate|unacceptable|discouraged|disqualified|out of scope',
])
/** As far as the means may stand from the words. */
const WITHIN = 70
const CLOSE = 16
/** A sentence with more of them is no sentence. */
const MOST = 8

/** `avoid Redis`, `Redlock must not be used`, `no wall clocks`. */
function forbids({ text }: Passage): boolean {
  const near = (pattern: RegExp, means: RegExp, window: (found: Found) => string): boolean =>
    findAll(text, pattern)
      .slice(0, MOST)
      .some(found => findAll(window(found), means).length > 0)
  const next = ({ end }: Found): string => text.slice(end, end + WITHIN)
  const before = ({ index }: Found): string => textBefore(text, index, WITHIN)
  return (
    [ORDERS, FORBIDS, FORBIDS_HAN].some(pattern => near(pattern, MEANS, next)) ||
    near(PASSES_OVER, WEAK_MEANS, ({ end }) => text.slice(end, end + CLOSE)) ||
    [FORBIDDEN, FORBIDDEN_HAN].some(pattern => near(pattern, MEANS, before)) ||
    [FAILS, DISQUALIFIED].some(pattern => near(pattern, WEAK_MEANS, before)) ||
    [next, before].some(window => near(SIGNS, WEAK_MEANS, window))
  )
}
