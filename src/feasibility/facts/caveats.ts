import type { Field } from '../../contract.ts'
import type { Store } from '../catalog/store.ts'
import { type Evidence, evidenceOf, findAll, overlaps, wordsPattern } from './find.ts'
import { secondsPer } from './numbers.ts'
import { type Clause, type Plain, sentences, textBefore } from './plain.ts'
import type { NamedStore } from './stores.ts'

/** Grants without a majority, told of one side, or of a site that is alone. */
const APART = wordsPattern([
  '(?:neither|no|either|any|each|every) (?:side|half|part|end) (?:of (?:an?|the) (?:partition|split|cut) )?(?:may|must|can|is|has to) (?:reject|refuse|deny|decline|be read-only|stop)',
  '(?:each|every|any) (?:\\w+ )?(?:shop|site|region|plant|branch|store|office|till)s?(?:,? [\\w-]+,?){0,10}? (?:works? on|goes on|keeps?|continues?|carries on|has to answer|must answer)(?: [\\w-]+){0,6} (?:line|link|connection|network|uplink|wan) (?:is |goes )?(?:dead|down|cut|gone|out)|finds? itself (?:on its own|alone|cut off)|no (?:sale|request|booking|call|customer) (?:is|may be|must be) (?:turned away|refused|rejected|left pending)',
  'no unavailability|refused (?:locks?|requests?|acquires?)|no excuse for|(?<!(?:one|single|exactly)[^.;]{0,30})everywhere,? always|split or no split|need c,? a and p|cp (?:semantics?)? ?plus ap|both brains',
  '(?:in isolation|autonomous(?:ly)?|(?:while|when|if) (?:their|its|the) (?:uplink|link|line|radio|wan) is (?:down|gone|lost)|including wan outages)',
  '(?:has|have) to be able to (?:take|lock) any(?: \\w+)?|able to lock [^.;]{0,20} while',
  "(?:that(?: is|'s)|is) cut off from [^.;]{0,40} (?:keeps?|still|hands? out|grants?|goes? on)",
  '(?:keeps?|goes? on) granting on (?:its|their) own|go on acquiring|(?:have|has) to succeed everywhere',
  "(?:where|while|whenever|when|if) (?:the |there is )?(?:\\w+ )?(?:radio|network|link|signal|coverage|reception|line|uplink|connection|wifi|mobile data)(?: [\\w’']+){0,2} (?:not|no|out|gone|down|dead|drops?|fails?|missing|lost|n.t)(?: \\w+)?,? [^.;]{0,60}(?:still|at once|anyway|all the same|regardless|must|has to|have to|goes on)(?: \\w+){0,6}",
  '(?:be able to )?(?:run|go on|operate|work|lock)(?: \\w+){0,3} (?:alone|from either|from any one|from one)(?: \\w+){0,2}',
])
const STOPS =
  /(?<![a-z])(?:minority|majority|stops?|waits?|rejects? (?:stale|older)|pauses?|is fine|acceptable|accepted|may be down|minderheit|mehrheit)(?![a-z])/i

/** How many may fail, in words that are no number of a kind. */
const COUNTED = wordsPattern([
  'and (?:any |another )?one (?:more |other |further )?(?:server|node|member|voter|machine)(?: in [^,.;]{1,30}?)? (?:fails|dies|is lost|crashes|goes down) at the same (?:moment|time)',
  'f ?= ?[2-9]|n ?[-–] ?1|n minus (?:one|1)|(?:double|two|dual)[- ](?:fault|failure|crash)(?:e?s)?(?: tolerant)?',
  'all but (?:one|1)(?: \\w+)?|(?:half|two[- ]thirds|a majority|most) of (?:the |all |our )?(?:nodes|members|servers|voters)|\\d\\d ?% of (?:the |all |our )?(?:nodes|members|servers|voters)',
  '(?:single|one|last|only one|one surviving) (?:\\w+ )?(?:member|node|server|az|zone|site|voter)s? (?:is |are )?(?:left|lives?|survives?|suffices|remaining|remains|alive)',
  '(?:the )?remaining (?:az|zone|site|node|region) after (?:two|three|2|3)|after (?:two|three|2|3) (?:azs|zones|sites|nodes|regions) (?:fail|are lost)|as long as (?:at least )?one (?:\\w+ )?(?:node|member|server)',
  '(?:two|three|2|3) crash (?:failures|faults)|surviving node suffices',
  '(?:zone|rack|site|hall|region) (?:maintenance|patching)(?: [\\w,]+){0,8}|(?:maintenance|patching) window(?: \\w+){0,4} plus(?: \\w+){0,4}',
])

/** What is to be survived, in words that tell of no loss. */
const DEMANDED = wordsPattern([
  '(?:to be|has to be|must be) bridged|back(?:s|ing)? each other up|be evacuated|game days?|must not notice|be critical for|switched (?:within|by) (?:a |the )?(?:\\w+ )?(?:minutes?|seconds?|software)',
  '(?:an |the )?entire (?:cloud )?provider(?: \\w+){0,3}|rto for (?:an? )?(?:site|region|zone|dc)(?: \\w+)?|business wants fail-?over(?: \\w+){0,4}|may die any time',
  '(?:go wrong|break|fail|be lost)(?: \\w+){0,3} without (?:us|anybody|anyone|people) (?:noticing|knowing)',
  '(?:have|has|need|needs) to be (?:through|done|finished|over|completed?) (?:between|by|before) (?:\\w+ )?\\d{1,2}[:.]\\d\\d|(?:million|billion) (?:locks?|keys?|grants?|leases?) (?:outstanding|held|open|live|alive)',
  '(?:true|real|actual|exact) order (?:in which|of)|open (?:database )?transaction for the (?:whole|entire) (?:hold|time)',
  'must neither stop [^.;]{0,40} nor(?: \\w+){0,4}',
  'between \\d{1,2}[:.]\\d\\d and \\d{1,2}[:.]\\d\\d,? all of (?:which|them)(?: \\w+){1,5}',
])

/** A store that cannot be written, or not on a condition. */
const UNCONDITIONAL = wordsPattern([
  "(?:without|no|ignores?|strips?|drops?|removes?|discards?|filters out|cannot send|can't send|supports? no)(?: the| any)? (?:conditional puts?|conditions?|preconditions?|conditionexpressions?|if-match|lease and if-match|lease headers|cas(?: parameter)?)",
  '(?:condition(?:al|s)?|condition expressions?|preconditions?|transactions?|if-match|cas)(?:,? [\\w-]+){0,5} (?:are|is) (?:not|never) (?:passed|forwarded|supported|offered|let through|exposed|available|implemented)|(?:puts?|writes?|updates?),? \\(?(?:whole (?:item|record|row), )?overwrites?',
  'plain (?:get/)?puts?|(?:puts?|writes?) without (?:an? )?(?:txn|transaction|compare)|plain get/put|only (?:allows|allow|permits) (?:select|reads?)|allows? only (?:select|reads?)|(?:cannot|can ?not|can.t) be written by us|(?:analytics|read) secondary|uploads are done by|no access to the primary',
  'drops? (?:every|all|any) (?:statements?|quer(?:y|ies)) (?:that contains?|with) if|plain quorum (?:reads?|writes?)|(?:no|without) serial reads?',
  '(?:firewall|diode|gateway|acls?|security groups?|network polic(?:y|ies)|proxy)[^.;]{0,60} (?:lets?|pass(?:es)?|allows?|permits?|admits?)[^.;\\d]{0,60} nothing else',
  'min_?session_?timeout ?[=:]? ?\\d{5,}',
  'streams consumer access|only putitem(?: without)?',
  '(?<!#[^\\n]{0,20})--?(?:unsafe-no-fsync|force-new-cluster)|peers\\.json',
])

/** Stores side by side. */
const SIDE_BY_SIDE = wordsPattern([
  "(?:each|every|an?) (?:vpc|region|site|tenant|az|cluster|dat(?:a ?cent)(?:er|re)|app|country)(?: \\w+)? (?:has|uses|runs|knows|may only use|sees)(?: \\w+){0,3} (?:own|local|its|region's)",
  "(?:only|just) (?:use )?(?:its|their|the) (?:own )?(?:region's|site's|local)(?: \\w+)?|cluster of its own|cross-region calls|separate tables",
  'clusters? (?:are|is) isolated|no network (?:path )?between|(?:write|talk|go)s? to the nearer one|one (?:ensemble|cluster|bucket|table) in each|in each region,? separate|instance per (?:region|site|country)|kept in step by',
])

/** What is told of a store in the texts on load and consistency is mostly a limit of it. */
const TOLD_ASIDE = wordsPattern([
  'w ?[:=] ?1(?!\\d)(?: is)?(?: hard-coded)?|local_serial(?: \\w+){0,3}|(?:just|only) one (?:etcd |zookeeper |consul |redis |mongo\\w* |postgres\\w* |database )?(?:member|node|server)(?! (?:owns?|may|can|holds?|at|per|is allowed))|hard-coded',
])

/** A bound on time that no reader has found, and one that rules every other place out. */
const TIME =
  /(?<![a-z])(?:acquir\w+|acquisitions?|latency|target|budget|finish|done|complete[sd]?|answered|commits?|writes?|(?<!sync )p99|lock)(?![a-z])(?:(?!held|hold|fsync|fdatasync|rtt|on our lan)[^.;]){0,50}?(?<![\d.])(?:\d{1,2}|ten|twenty|thirty|forty|fifty) ?(?:ms|milliseconds)(?! on our lan)(?![a-z])(?![^.;,]{0,20}(?:ok|okay|fine|acceptable)(?![a-z]))|sub-?millisecond/gi
const LOCALLY =
  /(?<![a-z])(?:region-local|answered locally|without asking another|no cross-region round trips?|no waiting for other regions?)(?![a-z])/gi

/** One lock that all want. */
const HOT =
  /(?<![a-z])(?:one hot key|one key(?=, no)|a single mutex|the same lock \d+ times?|(?:the|THE) \w+ lock \(there['’]s just one\))(?![a-z])/gi

/** Many that each want one lock so often. */
const CROWD =
  /(?<![\w.])\d{2,6} (?:workers|pods|clients|jobs|processes|threads)[^.;]{0,60}? each[^.;]{0,60}?(?:times? (?:per|a|each) second|(?:per|a) second|\/s)(?![a-z])/gi

/** A store that is named, and turned down right after its name or right before. */
const TURNED_DOWN_AFTER =
  /^ (?:is not|isn['’]t) an option|^(?:[:?,]| (?:was|were|got|has been|is|isn['’]t|instance|cluster))[^.]{0,40}?(?<![a-z])(?:rejected|turned it down|turned down|said no|no longer available|shut down|(?:not|n['’]t) an option|be deleted|no[.?!])(?![a-z])|^[^.;]{0,40}(?:in the original plan|was proposed)|^[^.;]{0,20}\? no(?![a-z])|^[^.;]{0,40} (?:until it|which|that|it|and)(?: then)?(?: got| was| has been| is)? (?:switched off|turned off|decommissioned|retired|dismantled|scrapped|sent back)|^[^.;]{0,50}(?:no longer available|shut down yesterday|will be deleted|got rejected)|^ but our \w+ has no egress/i
const TURNED_DOWN_BEFORE =
  /(?<![a-z])(?:must not use|may not use|no access to|not use|suggested)(?: the| any)? $/i

/** `| ledger-head | 100 per second | 40 ms |`: a lock, how often it is wanted, and how long it is held. */
const TURNS =
  /^\s*(?=\S*[-:#/])[\w.:#/-]{2,40} (?<rate>\d{1,6}) ?(?:per second|\/s|a second)[^\n]{0,30}? (?<held>\d{1,6}) ?(?<unit>ms|s)(?![\w/])/i

function startsRow({ at, original }: Plain, { start }: Clause): boolean {
  const from = at[start] ?? 0
  return original
    .slice(Math.max(0, from - 3), from)
    .trimEnd()
    .endsWith('|')
}

function takesTooLong({ text }: Clause): { index: number; end: number } | undefined {
  const found = TURNS.exec(text)
  const { rate, held, unit = '' } = found?.groups ?? {}
  return found && Number(rate) * Number(held) * secondsPer(unit) > 1
    ? { index: 0, end: found[0].length }
    : undefined
}

interface Reading {
  readonly fields: readonly (readonly [Field, Plain])[]
  readonly stores: readonly NamedStore[]
  /** Where facts were read. */
  readonly read: readonly Evidence[]
  /** Where several losses at once were read. */
  readonly counted: readonly Evidence[]
  /** Whether a region's loss is bridged, or several regions grant. */
  readonly wide: boolean
  readonly timed: boolean
  /** Whether locks are granted so often that it matters over how many of them. */
  readonly often: boolean
  readonly hot: boolean
  /** Whether each place has locks of its own. */
  readonly local: boolean
}

/** Words that may take away what a store needs, or ask for more than any rule has read. */
export function readCaveats(reading: Reading): Evidence[] {
  return reading.fields.flatMap(([field, plain]) =>
    sentences(plain).flatMap((clause, at, clauses) => {
      const whole = evidenceOf(field, plain, clause.start, clause.end)
      const isIn = (its: Evidence) => overlaps(its, whole)
      const isRead = reading.read.some(isIn)
      const cut =
        isRead || field === 'infrastructure_environment' ? undefined : goesOnCutOff(clause, clauses[at + 1])
      const found =
        caveatIn(field, clause, isRead, reading.counted.some(isIn), reading) ??
        cut ??
        (startsRow(plain, clause) && !reading.hot ? takesTooLong(clause) : undefined)
      return found ? [evidenceOf(field, plain, clause.start + found.index, clause.start + found.end)] : []
    }),
  )
}

/** "The satellite drops for hours. When it does, the bosun takes permits as before." */
const LINK_DROPS =
  /(?<![a-z])(?:satellite|backbone|fibre|fiber|ring|link|line|radio|uplink|connection|network|signal|internet|vpn|cable)s?(?: \w+){0,2} (?:drops?|fades?|(?:is|are) (?:gone|down|out|dead|lost|cut|torn)|goes (?:down|out|dead|away)|fails?|breaks?|dies|comes and goes)(?![a-z])/i
const AS_BEFORE =
  /(?<![a-z])(?:as (?:before|ever|always|usual)|carr(?:y|ies) on|goes? on|keeps?|still|continues?|all the same|nonetheless|right away)(?![a-z])/i

function goesOnCutOff(
  { text }: Clause,
  next: Clause | undefined,
): { index: number; end: number } | undefined {
  const dropped = LINK_DROPS.exec(text)
  const then = `${text} ${next?.text ?? ''}`
  return dropped && AS_BEFORE.test(then) && !STOPS.test(then)
    ? { index: dropped.index, end: dropped.index + dropped[0].length }
    : undefined
}

/**
 * @param isRead whether a loss, an acceptance or the like was read in the sentence
 * @param isCounted whether several losses were
 */
function caveatIn(
  field: Field,
  { text }: Clause,
  isRead: boolean,
  isCounted: boolean,
  { stores, wide, timed, often, hot, local }: Reading,
): { readonly index: number; readonly end: number } | undefined {
  const asked = field !== 'infrastructure_environment'
  const patterns = [
    ...(isRead || STOPS.test(text) ? [] : [APART]),
    ...(asked ? [TOLD_ASIDE] : [UNCONDITIONAL]),
    ...(asked && !isCounted ? [COUNTED] : []),
    ...(asked && !isRead ? [DEMANDED] : []),
    ...(asked || local ? [] : [SIDE_BY_SIDE]),
    ...(wide && !timed ? [TIME] : []),
    ...(wide ? [LOCALLY] : []),
    ...(often && !hot ? [HOT] : []),
    CROWD,
  ]
  for (const pattern of patterns) {
    const [found] = findAll(text, pattern)
    if (found) return found
  }
  return turnedDown(text, stores)
}

/** A usable store of which a sentence says that it is not to be had. */
function turnedDown(text: string, stores: readonly NamedStore[]): { index: number; end: number } | undefined {
  const usable = stores.filter(({ standing }) => standing === 'usable').map(({ store }) => store)
  for (const { index, end } of usable.flatMap(store => namesIn(text, store))) {
    const before = textBefore(text, index, 30)
    const after = TURNED_DOWN_AFTER.exec(text.slice(end, end + 90))?.[0]
    if (after !== undefined || TURNED_DOWN_BEFORE.test(before))
      return { index, end: end + (after?.length ?? 0) }
  }
  return undefined
}

function namesIn(text: string, { names }: Store): ReturnType<typeof findAll> {
  return findAll(text, wordsPattern(names))
}
