import { BOUNDED_OUTAGE, denialOf, deniedLoss } from './denied-losses.ts'
import { type Evidence, evidenceOf, findAll } from './find.ts'
import { isRegion } from './locations.ts'
import { AUTOMATICALLY, GOES_ON, isByHand, LOST_WORDS, type Loss, MAY_BE_LOST, SAFETY } from './loss.ts'
import { COUNT, countOf } from './numbers.ts'
import { PLACE, type Place, placeOf } from './place-words.ts'
import { type Clause, type Plain, textBefore } from './plain.ts'

const COUNTED_PLACE = new RegExp(`(?:(?<count>${COUNT}) )?(?<![a-zà-ÿ])${PLACE}(?![a-zà-ÿ])`, 'gi')

const QUANTIFIER =
  '(?:(?:an?|the|that|any|one|either|whichever|every|each|whole|entire|full|single|complete|' +
  'ein(?:e[mnrs]?)?|beliebige[mnrs]?|jede[mnrs]?|ganze[mnrs]?|de[rsmn]|eine[sr]|un[ao]?|cualquier(?:a)?|cada|el|la|del|任一|任何|任意|一个|单个|整个) ?){0,4}'

const NUMBER = `(?<count>${COUNT})`

/** "The Mumbai region", "one US region": hardly any word but a name or a quality stands there. */
const NAMED_BEFORE =
  '(?<![a-zà-ÿ-])(?!(?:in|at|on|of|and|or|to|for|with|by|from|is|are|no|not|non|only|other|another|within|per|between|across|same|all|both|two|three|four|five|six|seven|second|third|fourth|fifth|next|further|multi|cross|node|machine|server|host|member|voter|process|instance|replica|rack|zone|az|site|region|dc|hall|building)[ -])(?<which>[a-z][\\w-]*) '

const SUBJECT = `(?<![a-zà-ÿ](?=one ))(?:${QUANTIFIER}(?:${NUMBER} )?(?:(?:of|de|der|von) (?:the |its |our |all |these |las |los |den )?(?:${COUNT} )?)?(?:whole |entire |physical |arbitrary |random |different |distinct |separate |simultaneous |cloud |aws |gcp |azure |availability |db |database |redis |etcd |lock |app |factory |${NAMED_BEFORE})?(?<![a-zà-ÿ](?=(?:az|dc|rz|hq|vm)s?(?![a-z])))(?<!(?<![a-z])(?:in|intra|inside|within)-)${PLACE}(?![a-zà-ÿ]| complex|-(?:internal|local|wide|specific))(?: of (?:the|our|these) (?:two|three|four|five)| of ours| behind it)?)`

/** Losses as an object: "survive the loss of one region". */
const SURVIVE = new RegExp(
  '(?<![a-z])(?:survival of|surviv\\w*|withstand\\w*|ride(?:s)? out|weather|cope(?:s)? with|outlive|live through|handle|absorb|tolerat\\w*|toler[eai]\\w*|sobreviv\\w*|aguant\\w*(?: que)?|resist\\w*|[uü]e?berleb\\w*|[uü]e?bersteh\\w*|verkraft\\w*|resilien\\w* (?:to|against)|' +
    'through|despite|continue(?:s)? (?:after|through|despite)|(?:stay|remain|keep)\\w* (?:up|available|working|online|running|serving|granting|locking|going)(?: \\w+){0,4} (?:with|after|when|if|despite|through|during)|' +
    '(?:automatic|auto)[- ]?(?:ally)? ?(?:fail-?over|take-?over|recovery|survival|promotion)(?: \\w+){0,4} (?:of|if|when|on|after|for|between)|' +
    'fail-?over (?:if|when|on|after)|automatische? (?:[uü]e?bernahme|failover)(?: \\w+){0,2} (?:bei|von)|bei (?:dem )?(?:ausfall|verlust)|容忍|承受|抵御|幸存)' +
    `(?: automatically| autom[aá]ticamente| automatisch)?(?: (?:a|an|the|any|one|eines|einer|de|la|el))?(?: (?:complete|total|full|permanent|sudden|simultaneous))?(?: ?(?:loss|outage|failure|death|crash|downing|losing|ausfall|verlust|p[eé]rdida|ca[ií]da|fallo)(?: (?:of|von|de|eines|einer|del))?)? ?(?:beliebige[mnrs]? )?${SUBJECT}`,
  'gi',
)

/** Losses as a subject: "region loss must be survived", "with any two nodes down", "if either data centre is lost". */
const LOST = new RegExp(
  `${SUBJECT}(?:['’]s)?(?: \\([^()]{1,30}\\))?(?: (?:at the same time|at once|simultaneously|at a time))?(?: (?:is|are|be|goes|go|gets?|(?:must|has to|have to|needs? to) be able to(?: be)?|can be|may be|might be|could be|can|may|might|could|being|has been|wird|f(?:a|ä|ae)llt|se))?(?: (?!and |or |we |it )[\\w-]+){0,3}?[ _-]?(?:整体|全部|完全|发生|出现)?(?<![a-z])(?<lost>${LOST_WORDS})(?![a-z])`,
  'gi',
)

/** "Failure target: one zone", `failures = any one node`. */
const TARGET = new RegExp(
  `(?<![a-z])(?:(?:failures?|survival)(?: (?:target|demand|goal|model|requirement|scope)s?)? ?[:=] ?|(?:failure|loss|survival) (?:target|demand|goal|requirement)s? (?:is |of )?|toleran(?:ce|t)(?: of| for| to|:) ?)${SUBJECT}`,
  'gi',
)

/** "Should the entire Belgian region go". */
const SHOULD_GO = new RegExp(
  `(?<![a-z])should ${SUBJECT} (?:ever )?(?:go(?! (?:on|live))|burn|drop|vanish|disappear|fail|die|fall|sink|break)(?![a-z])`,
  'gi',
)

/** "The drill takes the Irish region away". */
const TAKEN = new RegExp(`(?<![a-z])(?:takes?|took) ${SUBJECT} (?:away|out|down|off ?line)(?![a-z])`, 'gi')

/** "Whichever DC we lose", "a single dead node". */
const WE_LOSE = new RegExp(
  `(?<![a-z])whichever ${PLACE} (?:goes(?! (?:on|live|first|through|to))|burns|fails|dies|(?:is|are) (?:left|still) (?:standing|up|there|alive)|remains|survives)(?![a-z])|(?<![a-z])(?:whichever|any|either|each|every|one) (?:one |single )?(?:of (?:the|our|these) (?:(?:two|three|four|five) )?)?${PLACE} (?:that )?(?:we|you) (?:may |might |could |should )?lose(?![a-z])`,
  'gi',
)
const DEAD = new RegExp(
  `(?<![a-zà-ÿ])(?:(?:an?|one|any|each|every|single|whole|entire) )+(?:dead|failed|crashed|lost|broken|missing|unreachable) ${PLACE}(?![a-zà-ÿ])`,
  'gi',
)

/** "losing a region must not ...", "loss of either site". */
const LOSING = new RegExp(
  `(?<![a-zà-ÿ])(?:los(?:ing|e)|(?:fire|flood(?:ing)?|explosion) (?:in|at)|crash(?: faults?)? of|switch(?:es|ed|ing)? off|tak(?:es?|ing|en) (?:down|out)|pull(?:s|ing)? the plug on|loss(?:es)? of|outage of|failure of|crash of|death of|down(?:ing)? of|(?:total|komplett|voll)?ausfall|(?:total)?verlust|p[eé]rdida de|ca[ií]da de|fallo de|desapare(?:ce|cen|zca|zcan)|se (?:quema|inunda|hunde)n?|(?:se )?(?:cae|caen|caigan?|fallan?|fallen?|pierdan?|pierden?)|f(?:a|ä|ae)llt|faellt)(?: von| der| des| eines| einer)? ?${SUBJECT}`,
  'gi',
)

/** "Hostausfall", "Standortverlust". */
const COMPOUND =
  /(?<![a-zà-ÿ])(?<place>host|server|knoten|rechner|maschinen?|zonen?|standort|regions?|rechenzentrums?|hallen?|rack)-?(?:ausfall|verlust)(?:e?s|e)?(?![a-zà-ÿ])/gi

/** A word that is always there, and whether it is a demand only where something goes on. */
const LOSSES: readonly (readonly [key: RegExp, pattern: RegExp, needsGoingOn: boolean])[] = [
  [
    /surviv|withstand|ride|weather|cope|outlive|through|handle|absorb|toler|sobreviv|aguant|resist|berleb|bersteh|verkraft|resilien|despite|continue|stay|remain|keep|auto|fail-?over|bei|容忍|承受|抵御|幸存/i,
    SURVIVE,
    false,
  ],
  [/fail|loss|toleran|survival/i, TARGET, false],
  [/(?:we|you) .{0,8}lose|whichever/i, WE_LOSE, false],
  [/should /i, SHOULD_GO, true],
  [/takes? |took /i, TAKEN, true],
  [/dead|failed|crashed|lost|broken|missing|unreach/i, DEAD, true],
  [
    /los|off|down|outage|failure|fire|flood|explosion|crash|death|down|ausfall|verlust|p[eé]rdida|ca[ií]da|fallo|cae|caen|caig|desapare|se (?:quem|inund|hund)|fall[ae]|pierd|f(?:a|ä|ae)llt|faellt/i,
    LOSING,
    true,
  ],
  [/ausfall|verlust/i, COMPOUND, true],
  [new RegExp(LOST_WORDS, 'i'), LOST, true],
]

export const PLUS_NODE =
  /^[^.;]{0,12}(?<![a-z])(?:plus|and|\+|und|y|with|while|in addition|as well as)[ ,]*(?:in addition,?|additionally|at the same time,?|simultaneously,?|meanwhile,?)?(?: ?(?:one|a|an|any|another|other|additional|single|further|more|ein|einen|weitere[rn]?))* (?:nodes?|servers?|machines?|voters?|members?|hosts?|vms?|instances?|box(?:es)?|knoten|nodo)/i

/** A quick look, which spares the large patterns where no word of theirs stands. */
const MAY_SPEAK =
  /takes|took|aguant|conk|keel|packs? up|give|caig|caen|desapar|se (?:quem|inund|hund)|expend|dispens|entbehr|prescind|whichever|fire|flood|surviv|withst|ride|weather|cope|outlive|live through|handl|absorb|toler|resist|berleb|bersteh|verkraft|resilien|through|despite|continu|stay|remain|keep|auto|fail|los[est]|losing|outage|crash|death|down|ausf|verlust|p[eé]rdida|ca[ií]d|cae|caiga|fall|pierde|f(?:a|ä|ae)llt|bern|die|dead|drop|burn|disappear|gone|vanish|offline|dark|flood|water|unreach|unavail|destroy|evacu|go|break|switch|blackout|power|weg|aus|perdid|maintenance|second|容忍|承受|抵御|幸存|故障|宕机|丢失|失效|挂掉|断电|毁/i

export function lossesIn(field: Evidence['field'], plain: Plain, part: Clause, next: string): Loss[] {
  if (!MAY_SPEAK.test(part.text)) return []
  const listed = listedIn(field, plain, part)
  if (listed.length > 0) return listed
  const losses: Loss[] = []
  const taken: [number, number][] = []
  for (const [key, pattern, needsGoingOn] of LOSSES) {
    for (const found of findAll(part.text, pattern, key)) {
      if (taken.some(([start, end]) => found.index < end && start < found.end)) continue
      const place = placeOf(
        HOUSING.exec(before(part.text, found.index))?.groups?.place ??
          (OF_A_WHOLE.test(found.words)
            ? PART_BEFORE.exec(before(part.text, found.index))?.groups?.place
            : undefined) ??
          BETWEEN_THEM.exec(found.words)?.[1] ??
          found.groups.place,
      )
      if (!place || endsInWord(part.text, found.end)) continue
      const around = part.text
      if (pattern === LOST && PART_OF_IT.test(before(part.text, found.index))) continue
      const denial = denialOf(part.text, found.index, found.words)
      const bounded = denial !== undefined && BOUNDED_OUTAGE.test(denial.before)
      const meant = bounded ? 'perhaps' : deniedLoss(denial, found.words, part.text.slice(found.end))
      if (meant === 'none' && !/no downtime|zero downtime|without downtime/i.test(around)) continue
      if (isByHand(around) || NOT_ASKED.test(part.text.slice(found.end, found.end + 40))) continue
      if (
        /need(?:s)? not|needn't|(?:not|n't) (?:required|needed)|(?:do|does)n't (?:need|have) to|no need|(?<![a-z])(?:do(?:n.?t| not) need|out of scope|not in scope) ?[:=]/i.test(
          around,
        )
      )
        continue
      if (
        /^ ?(?:(?:need )?(?:not|nicht|no(?! (?:\w+ )?(?:intervention|human|manual|operator|downtime|hands|one|stop|action|outage|interruption)))|needn't|(?:do|does)n't (?:have|need))(?![a-z])/i.test(
          part.text.slice(found.end, found.end + 14),
        )
      )
        continue
      const told =
        (denial !== undefined && meant === 'asked') ||
        !needsGoingOn ||
        GOES_ON.test(around) ||
        AUTOMATICALLY.test(next) ||
        MAY_BE_LOST.test(found.words)
      const which = (found.groups.which ?? '').toLowerCase()
      taken.push([found.index, found.end])
      losses.push({
        place,
        count:
          ONE_OF_THEM.test(found.words) || ONE_BY_ONE.test(part.text.slice(found.end, found.end + 30))
            ? 1
            : Math.max(1, countOf(found.groups.count ?? '') ?? 1),
        plusNodes: PLUS_NODE.test(part.text.slice(found.end, found.end + 60)) ? 1 : 0,
        available: told || !SAFETY.test(around),
        ...(told && meant !== 'perhaps' && !ONE_OF_A_PAIR.test(which) ? {} : { assumed: true }),
        ...(isRegion(which)
          ? { name: which }
          : OR_ANOTHER.test(before(part.text, found.index))
            ? {}
            : nameOf(part.text.slice(found.index, found.end + 14), `${part.text} ${next}`)),
        evidence: evidenceOf(field, plain, part.start + found.index, part.start + found.end),
      })
    }
  }
  return losses
}

function before(text: string, index: number): string {
  return textBefore(text, index, 80)
}

/** "One compartment in DC West dies": a part of it, and not all. */
const PART_OF_IT = /(?<![a-z])(?:one|an?|any|single) (?:[a-z-]+ ){1,3}(?:in|inside|within) (?:the )?$/i

/** "One zone of the region may fail". */
const OF_A_WHOLE = /^(?:of|de|der|von) (?:the|la|el|der|des) /i
const PART_BEFORE = new RegExp(`(?<![a-zà-ÿ])${PLACE} $`, 'i')

const ONE_OF_THEM = /(?<![a-z])(?:one|either|eines?|einer|uno|una|cualquiera)(?![a-z])|任一|任意一/i
/** "Both regions may go down, one at a time". */
const ONE_BY_ONE =
  /^,? ?(?:but )?(?:one (?:at a time|after the other|by one)|in turn|not (?:both|all) at once|never at once)(?![a-z])/i

/** "The building that houses our servers may be lost." */
const HOUSING = new RegExp(
  `(?<![a-zà-ÿ])${PLACE} (?:that|which|where) (?:houses?|holds?|hosts?|has|contains?|keeps?|carries)(?: [\\w-]+){0,2} ?$`,
  'i',
)

/** "The backup site": a certain one, and not the one that matters most. */
const ONE_OF_A_PAIR = /^(?:backup|back-up|dr|secondary|standby|passive|remote|smaller|witness|reserve|spare)$/

/** "Failover between the zones of the primary region". */
const BETWEEN_THEM =
  /(?:between|among|across) (?:the )?(?:\w+ )?(zones|azs|nodes|halls|rooms|racks|hosts) (?:of|in) /i

/** "Region loss is not asked for". */
const NOT_ASKED =
  /^ (?:(?:is|are|was|were)(?: not|n['’]t) (?:asked|required|needed|demanded|in scope|expected|a requirement|part of)(?![a-z])|(?:is|are|need|does|do)(?: not|n['’]t)(?=[.,;)]|$))/i

const LIST_HEAD = /^\W*(?:surviv\w*|tolerat\w*|failures?|losses|must survive)[\w ]{0,20}[:=]/i

const SECOND =
  /(?<![a-z])(?:one|a) (?:server|node|member|machine|host|voter)(?: \w+){0,4},? and (?:a|another) (?:second|further|other)(?: one)?(?: \w+){0,2}|(?<![a-z])(?:one|a)(?: of (?:the|our|its))? (?:server|node|member|machine|host|voter)s? is always (?:in|out|down|under)(?: \w+){0,3},? and another(?: one)? (?:may|can|might)(?: \w+){0,2}/gi

/** "Zone A, B or C may fail": any of them. */
const ONE_OF_THESE = new RegExp(
  `(?<![a-zà-ÿ])${PLACE} (?:[a-h]|[1-5])(?:, ?(?:[a-h]|[1-5]))*,? (?:or|oder|o) (?:[a-h]|[1-5]) (?:may|can|could|might|darf|puede) (?:fail|die|go|burn|vanish|be (?:lost|down|gone)|ausfallen|caer|fallar)(?![a-z])`,
  'gi',
)

/** `survive: node, az`, and "one server in maintenance and a second one crashes". */
function listedIn(field: Evidence['field'], plain: Plain, part: Clause): Loss[] {
  const make = (place: Place, count: number, index: number, end: number): Loss => ({
    place,
    count,
    plusNodes: 0,
    available: true,
    evidence: evidenceOf(field, plain, part.start + index, part.start + end),
  })
  const second = findAll(part.text, SECOND)[0]
  if (second) return [make('node', 2, second.index, second.end)]
  const [one] = findAll(part.text, ONE_OF_THESE)
  const kind = placeOf(one?.groups.place)
  if (one && kind && denialOf(part.text, one.index, one.words) === undefined)
    return [make(kind, 1, one.index, one.end)]
  if (!LIST_HEAD.test(part.text)) return []
  const listed = findAll(part.text, COUNTED_PLACE).flatMap(({ index, end, groups }) => {
    const place = placeOf(groups.place)
    return place
      ? [
          {
            ...make(place, Math.max(1, countOf(groups.count ?? '') ?? 1), index, end),
            plusNodes: PLUS_NODE.test(part.text.slice(end, end + 60)) ? 1 : 0,
          },
        ]
      : []
  })
  return listed
}

/** "Loss of site East, and vice versa". */
const SAME_FOR_OTHERS =
  /(?<![a-z])(?:vice versa|likewise|the same (?:goes |holds )?(?:for|of)|(?:and|or|\/) ?(?:the )?(?:north|south|east|west|nord|s[uü]e?d|ost|mitte))(?![a-z])/i

/** "Building East or building West": either of them. */
const OR_ANOTHER =
  /(?<![a-z])(?:dc|hall|site|room|building|plant|campus|zone|data ?cent(?:er|re))[ -]?[\w-]+ or (?:the )?$/i

/** The letter or number of a certain place: "site B", "DC-A", "zone 2". */
function nameOf(words: string, around: string): { name?: string } {
  const name =
    /(?:dc|rz|cpd|site|zone|az|room|hall|plant|depot|region|campus|factory|terminal|data ?cent(?:er|re)|rechenzentrum|standort|building)(?:[- ](?=[A-Fa-f])|[- ]?(?=\d))([A-Fa-f]|[1-5])(?![\w])/i.exec(
      words,
    )?.[1]
  const side =
    /(?:dc|hall|site|room|building|plant|campus|rz|saal|standort) (north|south|east|west|nord|s[uü]e?d|ost|mitte|main)(?![\w-])/i.exec(
      words,
    )?.[1] ??
    /(?:^|the )(north|south|east|west)(?:ern)? (?:dc|hall|site|room|building|plant|campus)/i.exec(words)?.[1]
  const called = name ?? (SAME_FOR_OTHERS.test(around) ? undefined : side)
  return called ? { name: called.toLowerCase() } : {}
}

function endsInWord(text: string, end: number): boolean {
  return /[a-zà-ÿ]/i.test(text.charAt(end)) && /[a-zà-ÿ]/i.test(text.charAt(end - 1))
}
