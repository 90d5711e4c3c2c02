import {
  denialOf as anyDenialOf,
  type Denial,
  type Evidence,
  evidenceOf,
  type Found,
  findAll,
} from './find.ts'
import { isRegion } from './locations.ts'
import { COUNT, countOf } from './numbers.ts'
import { PLACE, type Place, placeOf } from './place-words.ts'
import { type Clause, type Plain, sentences } from './plain.ts'

/** A loss that the lock service has to survive by itself. */
export interface Loss {
  readonly place: Place
  /** How many of them at once. */
  readonly count: number
  /** More of a smaller kind at the same time: "a region and one more node". */
  readonly plusNodes: number
  /** False where the text asks only that nothing goes wrong, not that locking goes on. */
  readonly available: boolean
  /** It is spoken of, and not said whether locking has to go on: taken as a demand, but never for certain. */
  readonly assumed?: boolean
  /** The place's own name, where one certain place is meant: "site B", "Turin". */
  readonly name?: string
  readonly evidence: Evidence
}

/** A loss or outage that the text accepts. */
export interface Acceptance {
  /** `any`: unavailability in general. */
  readonly place: Place | 'any'
  readonly evidence: Evidence
}

const ANY_PLACE = new RegExp(`(?<![a-zà-ÿ])${PLACE}(?![a-zà-ÿ])`, 'gi')
const COUNTED_PLACE = new RegExp(`(?:(?<count>${COUNT}) )?(?<![a-zà-ÿ])${PLACE}(?![a-zà-ÿ])`, 'gi')
const QUANTIFIER =
  '(?:(?:an?|the|that|any|one|either|whichever|every|each|whole|entire|full|single|complete|' +
  'ein(?:e[mnrs]?)?|beliebige[mnrs]?|jede[mnrs]?|ganze[mnrs]?|de[rsmn]|eine[sr]|un[ao]?|cualquier(?:a)?|cada|el|la|del|任一|任何|任意|一个|单个|整个) ?){0,4}'
const NUMBER = `(?<count>${COUNT})`
const SUBJECT = `(?:${QUANTIFIER}(?:${NUMBER} )?(?:(?:of|de|der|von) (?:the |its |our |all |these |las |los |den )?(?:${COUNT} )?)?(?:whole |entire |arbitrary |random |different |distinct |separate |simultaneous |cloud |aws |gcp |azure |availability |db |database |redis |etcd |lock |app |factory )?${PLACE}(?![a-zà-ÿ]))`

/** Losses as an object: "survive the loss of one region". */
const SURVIVE = new RegExp(
  '(?<![a-z])(?:surviv\\w*|withstand\\w*|ride(?:s)? out|weather|cope(?:s)? with|outlive|live through|handle|absorb|tolerat\\w*|toler[eai]\\w*|sobreviv\\w*|resist\\w*|[uü]e?berleb\\w*|[uü]e?bersteh\\w*|verkraft\\w*|resilien\\w* (?:to|against)|' +
    'through|despite|continue(?:s)? (?:after|through|despite)|(?:stay|remain|keep)\\w* (?:up|available|working|online|running|serving|granting|locking|going)(?: \\w+){0,4} (?:with|after|when|if|despite|through|during)|' +
    '(?:automatic|auto)[- ]?(?:ally)? ?(?:fail-?over|take-?over|recovery|survival|promotion)(?: \\w+){0,4} (?:of|if|when|on|after|for|between)|' +
    'fail-?over (?:if|when|on|after)|automatische? (?:[uü]e?bernahme|failover)(?: \\w+){0,2} (?:bei|von)|bei (?:dem )?(?:ausfall|verlust)|容忍|承受|抵御|幸存)' +
    `(?: automatically| autom[aá]ticamente| automatisch)?(?: (?:a|an|the|any|one|eines|einer|de|la|el))?(?: (?:complete|total|full|permanent|sudden|simultaneous))?(?: ?(?:loss|outage|failure|death|crash|downing|losing|ausfall|verlust|p[eé]rdida|ca[ií]da|fallo)(?: (?:of|von|de|eines|einer|del))?)? ?(?:beliebige[mnrs]? )?${SUBJECT}`,
  'gi',
)

/** What happens to a place that is lost. */
const LOST_WORDS =
  '(?:loss(?:es)?|lost|down|dies?|died|dying|dead|fails?|failed|failures?(?! domain)|failing|outages?|burns?(?: down)?|crash(?:es|ed)?|disappears?|drops?(?: out)?|going away|goes away|gone|vanish\\w*|offline|dark(?! fib)|flooded|under water|unreachable|unavailable|destroyed|evacuated|' +
  '(?:goes|go|going|gets) (?:dark|down|away|offline|under)|(?:may|can|could|might) (?:go|break)(?! on)|blackout|power cut|loses? power|without power|no power|ausf[aä]ll\\w*|aus|weg|perdid\\w*|ca[ií]d\\w*|cae|caiga|falla|falle|fallo|故障|宕机|丢失|失效|挂掉|断电)'

/** Losses as a subject: "region loss must be survived", "with any two nodes down", "if either data centre is lost". */
const LOST = new RegExp(
  `${SUBJECT}(?:['’]s)?(?: (?:at the same time|at once|simultaneously|at a time))?(?: (?:is|are|be|goes|go|gets?|(?:must|has to|have to|needs? to) be able to(?: be)?|can be|may be|might be|could be|can|may|might|could|being|has been|wird|f[aä]llt|se))?(?: (?!and |or |we |it )\\w+){0,3}?[ -]?(?:整体|全部|完全|发生|出现)?(?<![a-z])(?<lost>${LOST_WORDS})(?![a-z])`,
  'gi',
)

/** "Failure target: one zone", `failures = any one node`. */
const TARGET = new RegExp(
  `(?<![a-z])(?:failures?(?: (?:target|demand|goal|model|requirement|scope)s?)? ?[:=] ?|(?:failure|loss) (?:target|demand|goal|requirement)s? (?:is |of )?|toleran(?:ce|t)(?: of| for| to|:) ?)${SUBJECT}`,
  'gi',
)

/** "losing a region must not ...", "loss of either site". */
const LOSING = new RegExp(
  `(?<![a-zà-ÿ])(?:los(?:ing|e)|loss(?:es)? of|outage of|failure of|crash of|death of|down(?:ing)? of|ausfall|verlust|p[eé]rdida de|ca[ií]da de|fallo de|(?:se )?(?:cae|caiga|falla|falle|pierde)|f[aä]llt|faellt)(?: von| der| des| eines| einer)? ?${SUBJECT}`,
  'gi',
)

/** A word that is always there, and whether it is a demand only where something goes on. */
const LOSSES: readonly (readonly [key: RegExp, pattern: RegExp, needsGoingOn: boolean])[] = [
  [
    /surviv|withstand|ride|weather|cope|outlive|through|handle|absorb|toler|sobreviv|resist|berleb|bersteh|verkraft|resilien|despite|continue|stay|remain|keep|auto|fail-?over|bei|容忍|承受|抵御|幸存/i,
    SURVIVE,
    false,
  ],
  [/fail|loss|toleran/i, TARGET, false],
  [
    /los|outage|failure|crash|death|down|ausfall|verlust|p[eé]rdida|ca[ií]da|fallo|cae|caiga|falla|falle|pierde|f[aä]llt|faellt/i,
    LOSING,
    true,
  ],
  [new RegExp(LOST_WORDS, 'i'), LOST, true],
]

const GOES_ON =
  /surviv|stay|remain|continu|carr(?:y|ies) on|go(?:es)? on|go(?:es)? through|keeps? (?:flowing|coming|working|going|running|granting|serving|locking|available|it)|(?<!un)availab(?:le|ility)|writable|automatic|by (?:it|them)sel(?:f|ves)|on (?:its|their) own|even if|even when|regardless|without (?:calling|waking|paging)|without (?:a )?(?:human|people|manual|operator|anyone|hands|intervention)|no (?:hands|human|manual|operator)|nobody (?:touches|has to|needs|is going|is there)|failover|fail-over|fail over|takeover|takes? over|switch|no downtime|zero downtime|without (?:downtime|outage|interruption)|tolerat|withstand|must not stop|(?:must not|mustn't|may not|shouldn't|should not|cannot|can't|never|nothing may|not) (?:be )?(?:stop|interrupt|go down|halt|pause|block)|mustn't stop|shouldn't stop|can't stop|cannot stop|uninterrupted|promot|handled|[uü]e?bern(?:ahme|immt|ehmen)|verf[uü]e?gbar|[uü]e?berleb|weiter|automatisch|von (?:allein|selbst)|disponib|sobreviv|toler|autom[aá]tic|sigue|segu\w+|sin intervenci|not be noticed|unnoticed|nobody notices|transparent|(?:to|must|should|still) work|自动|可用|继续|容忍|切换|接管/i

const AUTOMATICALLY =
  /by itself|by themselves|on its own|automatic|no(?:body| one) (?:is going|has to|needs|should|touches)|on its own|without humans?|unattended|von (?:selbst|allein)|autom[aá]tic|自动/i

/** A demand in itself: "one zone may fail". */
const MAY_BE_LOST = /(?<![a-z])(?:may|can|could|might|kann|darf|puede|可以?|可能)(?![a-z])/i

const ACCEPTS =
  /(?<![a-z])(?:ok|okay|fine|acceptable|accept(?:s|ed|able)?|tolerable|tolerated|bearable|allowed|agreed|no problem|not a problem|we can live with|we wait|wait until|can live with|live with|may (?:stop|pause|block|halt)|itself (?:may|can) (?:be (?:down|lost|unavailable)|stop)|(?:locks?|locking|service|grants?|it|system|everything|we) (?:may|can) (?:be (?:down|unavailable)|stop|pause|block|halt)|(?:would |I'd |we'd )?rather (?:be|go|stay) (?:down|unavailable|offline)|prefer(?:s|red)?(?: \w+){0,3} (?:down|unavailab\w+|outage|downtime|stopp?\w*)|in ordnung|akzept\w+|zul[aä]ssig|verkraftbar|tragbar|hinnehmbar|aceptable|se acepta|aceptamos|tolerable)(?![a-z])|可以接受|允许/i
const OUTAGE =
  /(?<![a-z])(?:outages?|down(?:time)?|fail-?overs?|unavailab\w+|interruptions?|stop(?:s|ped|ping)?|standstill|freeze|gone|pause[sd]?|block(?:s|ed)?|halts?|nichtverf[uü]e?gbarkeit|ausfall(?:zeit)?|unterbrechung|indisponibilidad|ca[ií]das?|interrupci[oó]n|manual (?:failover|recovery|promotion|intervention)|spof|single point of failure)(?![a-z])|停机|不可用|中断|单点/i

const PLUS_NODE =
  /^[^.;]{0,12}(?:plus|and|\+|und|y|with|while|in addition|as well as)[ ,]*(?:in addition,?|additionally)?(?: ?(?:one|a|an|any|another|other|additional|single|further|more|ein|einen|weitere[rn]?))* (?:nodes?|servers?|machines?|voters?|members?|hosts?|vms?|instances?|box(?:es)?|knoten|nodo)/i

/** Where a further statement begins, which a denial before it does not reach. */
const JOINS = /(?<![a-zà-ÿ])(?:and|plus|und|sowie|y|also|while|whilst|with|mit|con)(?![a-zà-ÿ])|[+&]/i

/**
 * What denies a loss: "no double grant and automatic takeover" denies one thing and demands another, and "no matter which
 * zone fails" denies nothing.
 */
function denialOf(sentence: string, index: number, words: string): Denial | undefined {
  const denial = anyDenialOf(sentence, index, 'phrase')
  if (!denial || JOINS.test(denial.between) || /^no matter/i.test(denial.words + denial.between))
    return undefined
  const verb = /^(?:surviv|withst|toler)/i.test(words) && /^(?:without|ohne|sin)$/i.test(denial.words)
  return verb ? undefined : denial
}

/** What stands between a denial and a loss that only frames what is denied: "must not stop if a zone fails". */
const FRAME =
  /(?<![a-zà-ÿ])(?:if|when|whenever|while|after|during|upon|once|even|despite|through|on|in case|wenn|falls|w[aä]hrend|nach|bei|si|cuando|tras|durante)(?![a-zà-ÿ])/i
/** What is denied is the standstill, or the need of people: that is a demand. */
const KEEPS_GOING =
  /^(?: (?:be|ever|may|must|can|should|shall|will|has to|have to|to|any|a|an|the|service|manual|human|people|operator|locking|locks?|grants?))* (?:stop\w*|go(?:es)? down|halt\w*|paus\w*|block\w*|interrupt\w*|interven\w*|touch\w*|outages?|downtime|down|hang|freez\w*|ceas\w*|suffer\w*|notic\w*|action|hands?|operators?|wak\w+|wok\w+|gets? paged|is paged|pag\w+|call\w*|do|act|react|log in|be there|press)(?![a-z])/i
/** "We cannot tolerate the loss of a zone": said of what must not be, or of what is. */
const INTOLERANT = /^ (?:tolerate|accept|afford|stand|bear|risk|permit|allow|live with)(?![a-z])/i
/** "No loss of a zone may stop the locks." */
const HARMS =
  /^(?: \w+){0,2} (?:(?:may|can|must|should|shall|is allowed to|will)(?: ever)? )?(?:stop|interrupt|block|halt|take|bring|break|affect|disturb|endanger|lead to|cause|prevent)/i
/** Nobody is there, so it goes on by itself. */
const UNATTENDED = /human|people|manual|operator|unattended|automatic|by itself/i
const NEED = /(?<![a-z])(?:need|needs|have|has|required|necessary)(?: to)? ?$/i

/**
 * What a denial before the words of a loss makes of it: nothing is asked; it is a demand all the same, since going on is
 * what is meant; or it may be one.
 */
function deniedLoss(denial: Denial | undefined, words: string, after: string): 'asked' | 'perhaps' | 'none' {
  if (!denial) return 'asked'
  const { between } = denial
  const cannot = /n't$|^(?:not|cannot|never|no[- ]one|nobody|nothing)$/i.test(denial.words)
  if (HARMS.test(after)) return 'asked'
  if (NEED.test(denial.before) || /^needn't$/i.test(denial.words)) return 'none'
  if (FRAME.test(between)) {
    if (KEEPS_GOING.test(between)) return 'asked'
    return /two|double|duplicate|lost|loss/i.test(between) && UNATTENDED.test(denial.before)
      ? 'perhaps'
      : 'none'
  }
  if (
    cannot &&
    (INTOLERANT.test(between) || (/^\s*$/.test(between) && /^(?:tolerat|cope|handle|absorb)/i.test(words)))
  )
    return 'perhaps'
  return 'none'
}

/** "Up to 30 s without grants during the loss of a region": the outage is bounded, so locking has to come back. */
const BOUNDED_OUTAGE =
  /(?:up to|at most|no more than|less than|under|below|within|max(?:imum|\.)?|<|≤) ?\d+ ?(?:ms|s|sec(?:onds?)?|min(?:utes?)?)(?![a-z]) $/i

/** "No grant may be lost": the failure of grants, not of places. */
const GRANT_LOSS =
  /(?:grants?|locks?|leases?|writes?|updates?|data|acquisitions?|sperren?|bloqueos?)(?: \w+){0,6} (?:lost|forgotten|vanish\w*|disappear\w*|rolled back|verloren|perd\w+|exist|there|hold|survive)|(?:los\w+|forget\w*)(?: \w+){0,3} (?:grants?|locks?|leases?|writes?|updates?|data)/i
/** Somebody goes on, whatever becomes of the grants. */
const TAKES_OVER = /takes? over|on (?:its|their) own|automatic|carr(?:y|ies) on|unattended|自动|接管/i
const PARTITION =
  /(?<![a-z])(?:net ?-?splits?|(?<!(?:whole|topic|one|kafka|per|the data) )partition(?:s|ed)?(?! (?:count|key|owner))|cut off|isolated|severed|disconnect\w*|offline|(?:link|wan|line|uplink|network|connection)(?: \w+){0,4} (?:is |are |goes )?(?:down|cut|lost|gone|broken)|(?:link|wan) (?:down|cut|lost|breaks?|snaps?|dies)|cut between|(?:cannot|can.t|can not) (?:see|reach|talk to) each other)(?![a-z])|网络分区/i
const BOTH_GO_ON =
  /(?<![a-z])(?:writable|available|keeps?|continu\w*|goes? on|go on|still|every|both|each|either)(?![a-z])|继续/i
const ONE_STOPS =
  /(?<![a-z])(?:minority|majority|quorum|stops?|stop|rejects?|blocks?|rather|(?:be|go|goes|stay) down|read-?only|refus\w*|halts?|pauses?|unavailab\w*|surviv\w*|tolerat\w*|cp|no split|freez\w*|wait\w*)(?![a-z])|停止|拒绝/i

/** A loss that is spoken of for what must not happen then: no second owner, nothing lost. */
const SAFETY =
  /two (?:\w+ )?(?:owners?|holders?|leaders?|grants?|writers?|masters?|locks?)|double|second (?:owner|holder|leader)|split|duplicate|never|zwei (?:inhaber|besitzer)|doppel|dobl|双|两个(?:持有|主)/i

/** Words on what goes on in a partition that say neither that one side stops nor, plainly, that both go on. */
function unreadPartition(text: string): boolean {
  return PARTITION.test(text) && BOTH_GO_ON.test(text) && !ONE_STOPS.test(text)
}

/** Done by people afterwards: accepted, not survived. */
const BY_HAND =
  /(?<!no |without |not )(?:by hand|von hand|a mano|(?<!无需|不需要?|没有|无)人工|after (?:people|somebody|someone|an operator|the operator|a colleague) (?:have |has )?(?:decided|confirmed|checked)|only after people|manual(?:ly)?)(?! (?:intervention|action|steps?))/i

export interface Failures {
  readonly losses: readonly Loss[]
  readonly accepted: readonly Acceptance[]
  /** Words on failures that were not understood as a loss or as an acceptance. */
  readonly unread: readonly Evidence[]
}

/** Words that a demand for going on after a failure can hardly do without. */
const SPEAKS_OF_FAILURE =
  /(?<![a-z])(?:surviv\w*|going away|failures?(?! domain)|fails?(?![- ]?over)|failed|fail-?over|outages?|lost(?! updates?| grants?| writes?)|losing(?! grants?| updates?)|(?<!data )loss(?! of (?:a |any )?(?:grants?|data|updates?|acknowledged))|dies|died|crash\w*|(?<!(?:is|be|=|an?|total|complete) (?:an? )?)disasters?|dr|burns?|flood\w*|dark|destroyed|blackouts?|maintenance|take(?:s)?[- ]?over|carr(?:y|ies) on|n\+1|whichever|only one of (?:the two|them|both)|ausfall|ausf[aä]llt|f[aä]llt|verlust|[uü]e?bernimmt|cae|ca[ií]da|falla|sobreviv\w*)(?![a-z])|故障|宕机|容灾|切换|接管/i

/** Which losses have to be survived automatically, and which outages are accepted. */
export function readFailures(field: Evidence['field'], plain: Plain): Failures {
  const losses: Loss[] = []
  const accepted: Acceptance[] = []
  const unread: Evidence[] = []
  const all = parts(plain)
  for (const [index, sentence] of all.entries()) {
    const accepts = acceptanceIn(field, plain, sentence)
    if (accepts) {
      accepted.push(accepts)
      losses.push(...bridgedSoon(accepts, sentence.text))
    } else {
      const found = lossesIn(field, plain, sentence, all[index + 1]?.text ?? '')
      const told = [
        ...placesAndNodes(field, plain, sentence),
        ...elsewhereIn(field, plain, sentence),
        ...adjectivesIn(field, plain, sentence),
        ...found,
      ]
      const implied = told.length > 0 ? told : impliedIn(field, plain, sentence)
      losses.push(...(ONE_MORE.test(sentence.text) ? implied.map(withOneMore) : implied))
      const words = SPEAKS_OF_FAILURE.exec(sentence.text)
      const aboutGrants = GRANT_LOSS.test(sentence.text) && !TAKES_OVER.test(sentence.text)
      const denial = words ? denialOf(sentence.text, words.index, words[0]) : undefined
      const denied =
        words &&
        ((denial &&
          deniedLoss(denial, words[0], sentence.text.slice(words.index + words[0].length)) === 'none') ||
          /(?:(?:not|no)|n't) (?:need|required|necessary)|needn't|need not/i.test(sentence.text))
      if (implied.length > 0) continue
      const overlooked = words && !denied && !aboutGrants ? words[0] : undefined
      if (overlooked && /^fail-?over$/i.test(overlooked) && !NOT_BY_ITSELF.test(sentence.text))
        losses.push(afterFailover(field, plain, sentence))
      else if (overlooked || unreadPartition(sentence.text))
        unread.push(evidenceOf(field, plain, sentence.start, sentence.end))
    }
  }
  return { losses, accepted, unread }
}

const NOT_BY_ITSELF = /(?:not|n.t|never|nicht|no es) (?:be )?(?:auto|unattended)|manual|by hand/i
const BETWEEN_PLACES =
  /(?<place>region|site|zone|dc|data ?cent(?:er|re)|building|az|hall)(?:al|s)?[ -](?:level )?fail-?over|fail-?over (?:[\w-]+ ){0,3}?(?:of|between|across|to|into|over) (?:[\w-]+ ){0,4}?(?<other>region|site|zone|dc|data ?cent(?:er|re)|building|az|hall)s?(?![a-z])/i

/** "Also after a failover": whatever fails over is at least a node. */
function afterFailover(field: Evidence['field'], plain: Plain, { text, start, end }: Clause): Loss {
  const { place, other } = BETWEEN_PLACES.exec(text)?.groups ?? {}
  const evidence = evidenceOf(field, plain, start, end)
  const assumed = !AUTOMATICALLY.test(text) && !UNATTENDED.test(text)
  return {
    place: placeOf(place ?? other) ?? 'node',
    count: 1,
    plusNodes: 0,
    available: true,
    ...(assumed ? { assumed } : {}),
    evidence,
  }
}

const SHORT_TIME =
  /(?<![\d.,a-z])(?:\d{1,3} ?(?:s|sec(?:onds?)?)|[1-9] ?(?:m|min(?:utes?)?)|(?:an?|one|two|three|four|five|some|few) (?:seconds?|minutes?)|\d{1,3} ?(?:sekunden|segundos)|(?:einer?|zwei|drei|f[uü]nf|[1-9]) minuten?|(?:un|dos|tres|cinco|[1-9]) minutos?)(?![a-zà-ÿ])/i

/** "A pause of 15 s during a zone failure is fine": what is back so soon goes on by itself, and without that zone. */
function bridgedSoon({ place, evidence }: Acceptance, text: string): Loss[] {
  const waits = LET_BE.test(text) && /(?<![a-z])wait/i.test(text)
  const its = place === 'any' && waits ? placeOf(findAll(text, ANY_PLACE)[0]?.groups.place) : place
  if (!its || its === 'any' || its === 'process' || BY_HAND.test(text) || !SHORT_TIME.test(text)) return []
  return [{ place: its, count: 1, plusNodes: 0, available: true, assumed: true, evidence }]
}

/** The loss of a place that the text lets be. */
const LET_BE =
  /(?<![a-z])(?:out of scope|not in scope|(?:don'?t|do not|nobody) cares?|(?:simply|just|may|can|must|have to|has to) waits?|= ?wait|(?:we|locks?|locking|jobs?|everything|everyone|the service|grants?|work|clients|leaders) (?:just |simply |then |will |all )?(?:stops?|waits?)(?= until| for(?! \d)| as well| too| and wait|[.,;]|$)|means (?:a )?(?:stop|standstill|outage|downtime)|down = (?:locks?|everything|service) down|(?:nobody|no[- ]one) gets (?:a |any )?locks? until|no locks? until|nobody minds(?: \w+){0,6} until|until then we(?: \w+){0,2} (?:do not|don.t|wait|stop)|(?:standing|stand) still until|steh(?:t|en)(?: \w+){0,3} (?:ohnehin|sowieso|still)|stops? (?:the )?\w+ anyway|(?:locks?|locking|jobs?|leaders?|everything|it|we|the service) may (?:all )?be down|cannot work until|can't work until|esperamos)(?![a-z])|不在考虑|(?:停服|停下来|停机|一起停|停).{0,6}(?:可以接受|也可以|没关系|即可|也没关系)|允许停(?:服|机)|等.{0,8}恢复即可/i

/** "with a site down, one more voter may crash": the two come together. */
const ONE_MORE =
  /(?:one more|another|an additional|a further|any further)(?: single)? (?:voters?|servers?|nodes?|members?|machines?|hosts?|vms?|instances?|box(?:es)?)(?![a-z])/i

function withOneMore(loss: Loss): Loss {
  return loss.place === 'node' || loss.place === 'process' ? loss : { ...loss, plusNodes: 1 }
}

/** Sentences, parted at semicolons and where a contrast begins. */
function parts(plain: Plain): Clause[] {
  return withLists(plain).flatMap(sentence => {
    const clauses: Clause[] = []
    let from = 0
    for (const turn of findAll(
      sentence.text,
      /;|,? (?:but|aber|jedoch|pero|however|although|whereas) |，但/gi,
    )) {
      clauses.push(slice(sentence, from, turn.index))
      from = turn.index
    }
    clauses.push(slice(sentence, from, sentence.text.length))
    return clauses
  })
}

/** A line that ends in a colon takes the short list items after it along. */
function withLists(plain: Plain): Clause[] {
  const merged: Clause[] = []
  let list = false
  for (const sentence of sentences(plain)) {
    const last = merged.at(-1)
    if (last && list && /^\s*-/.test(sentence.text) && sentence.text.length < 32) {
      merged[merged.length - 1] = {
        text: plain.text.slice(last.start, sentence.end),
        start: last.start,
        end: sentence.end,
      }
    } else {
      merged.push(sentence)
      list = /:\s*$/.test(sentence.text)
    }
  }
  return merged
}

function slice(clause: Clause, from: number, to: number): Clause {
  return { text: clause.text.slice(from, to), start: clause.start + from, end: clause.start + to }
}

function acceptanceIn(field: Evidence['field'], plain: Plain, part: Clause): Acceptance | undefined {
  if (
    /(?:with|without|ohne|sin)(?: (?:any|an?|no))? (?:outage|interruption|downtime|stop|standstill)|stays? (?:up|available)/i.test(
      part.text,
    ) &&
    /toler/i.test(part.text)
  )
    return undefined
  const accepts = ACCEPTS.exec(part.text)
  const outage = OUTAGE.exec(part.text)
  if (LET_BE.test(part.text))
    return { place: 'any', evidence: evidenceOf(field, plain, part.start, part.end) }
  if (BY_HAND.test(part.text) && !/(?:no|without|not) (?:\w+ )?manual/i.test(part.text)) {
    return { place: 'any', evidence: evidenceOf(field, plain, part.start, part.end) }
  }
  if (/without (?:any )?interruption|transparent|unnoticed|ohne unterbrechung/i.test(part.text))
    return undefined
  if (
    !accepts ||
    !outage ||
    anyDenialOf(part.text, accepts.index) !== undefined ||
    /(?:not|n't|un|in|never|kein\w*|nicht|no) ?$/i.test(part.text.slice(0, accepts.index))
  )
    return undefined
  const place = findAll(part.text, ANY_PLACE)[0]
  return {
    place: placeOf(place?.groups.place) ?? 'any',
    evidence: evidenceOf(field, plain, part.start, part.end),
  }
}

/** A quick look, which spares the large patterns where no word of theirs stands. */
const MAY_SPEAK =
  /surviv|withst|ride|weather|cope|outlive|live through|handl|absorb|toler|resist|berleb|bersteh|verkraft|resilien|through|despite|continu|stay|remain|keep|auto|fail|los[est]|losing|outage|crash|death|down|ausf|verlust|p[eé]rdida|ca[ií]d|cae|caiga|fall|pierde|f[aä]llt|bern|die|dead|drop|burn|disappear|gone|vanish|offline|dark|flood|water|unreach|unavail|destroy|evacu|go|break|blackout|power|weg|aus|perdid|maintenance|second|容忍|承受|抵御|幸存|故障|宕机|丢失|失效|挂掉|断电/i

function lossesIn(field: Evidence['field'], plain: Plain, part: Clause, next: string): Loss[] {
  if (!MAY_SPEAK.test(part.text)) return []
  const listed = listedIn(field, plain, part)
  if (listed.length > 0) return listed
  const losses: Loss[] = []
  const taken: [number, number][] = []
  for (const [key, pattern, needsGoingOn] of LOSSES) {
    for (const found of findAll(part.text, pattern, key)) {
      if (taken.some(([start, end]) => found.index < end && start < found.end)) continue
      const place = placeOf(found.groups.place)
      if (!place || endsInWord(part.text, found.end)) continue
      const around = part.text
      const denial = denialOf(part.text, found.index, found.words)
      const bounded = denial !== undefined && BOUNDED_OUTAGE.test(denial.before)
      const meant = bounded ? 'perhaps' : deniedLoss(denial, found.words, part.text.slice(found.end))
      if (meant === 'none' && !/no downtime|zero downtime|without downtime/i.test(around)) continue
      if (BY_HAND.test(around) && !/(?:no|without|not) (?:\w+ )?manual/i.test(around)) continue
      if (
        /need(?:s)? not|needn't|(?:not|n't) (?:required|needed)|(?:do|does)n't (?:need|have) to|no need/i.test(
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
      taken.push([found.index, found.end])
      losses.push({
        place,
        count: /(?<![a-z])(?:one|either|eines|einer|uno|una|cualquiera)(?![a-z])|任一|任意一/i.test(
          found.words,
        )
          ? 1
          : Math.max(1, countOf(found.groups.count ?? '') ?? 1),
        plusNodes: PLUS_NODE.test(part.text.slice(found.end, found.end + 60)) ? 1 : 0,
        available: told || !SAFETY.test(around),
        ...(told && meant !== 'perhaps' ? {} : { assumed: true }),
        ...nameOf(part.text.slice(found.index, found.end + 14)),
        evidence: evidenceOf(field, plain, part.start + found.index, part.start + found.end),
      })
    }
  }
  return losses
}

/** "either may be lost" after "both sites"; "automatic failover" without saying of what is that of a node. */
const PRONOUN =
  /(?<![a-z])(?:either|any(?: one)?|each|one)(?: of them| one)? (?:may|can|could|might|must be able to|is allowed to) (?:be lost|fail|disappear|go down|die|burn|vanish)/gi
const AUTOMATIC =
  /(?<![a-z])(?:(?:fully |full )?automat(?:ic(?:ally)?|ed) (?:(?:cross-|inter-)?(?:region|site|zone)(?:al)? )?(?:fail-?over|fail over|take-?over|recovery|promotion)|fail(?:s)?[- ]?over automatically|fail-?over ?[=:] ?auto\w*|(?:take-?over|fail-?over|takes? over)(?: is| must be)? (?:automatic|unattended)|no (?:single point of failure|spof|downtime)|zero downtime|high(?:ly)?[- ]availab\w+|hochverf[uü]e?gbar\w*|automatische[rsmn]? (?:failover|[uü]e?bernahme)|alta disponibilidad|conmutaci[oó]n autom[aá]tica|n ?\+ ?[12]|(?:with|needs?|requires?|must have|want) ha|(?:with|and|needs?) (?:node |server |host |instance )?failover|node failover)(?![a-z])|高可用|自动(?:故障)?(?:切换|转移)/gi

/** "If Turin is lost", "when us-east-2 fails". */
const NAMED_LOSS = new RegExp(
  `(?<![A-Za-z])(?:[Ii]f|[Ww]hen|[Oo]nce|[Ss]hould|[Ww]enn|[Ff]alls|[Ss]i|[Cc]uando) (?<name>[A-Z][\\w-]+|[a-z]{2,9}-[a-z]+-?\\d)(?: (?:is|are|gets?|goes|wird|ist))?(?: \\w+)? (?:${LOST_WORDS})(?![a-z])`,
  'g',
)
/** "Losing Slough", "the loss of europe-west1", "us-east-1 going away". */
const NAMED_LOSING =
  /(?<![A-Za-z])(?:[Ll]osing|[Ll]oss of|[Oo]utage of|[Ff]ailure of)(?: the)? (?<name>[A-Z][\w-]+|[a-z]{2,9}-[a-z]+-?\d)(?![\w-])/g
const NAMED_GONE = new RegExp(
  `(?<![\\w-])(?<name>[a-z]{2,9}-[a-z]+-?\\d)(?: (?:is|goes|being))? (?:${LOST_WORDS})(?![a-z])`,
  'g',
)
const NOT_A_NAME = /^(?:The|A|An|One|Any|Either|It|We|Our|This|That|Both|All|No)$/

function impliedIn(field: Evidence['field'], plain: Plain, part: Clause): Loss[] {
  const loss = (place: Place, found: Pick<Found, 'index' | 'end'>): Loss => ({
    place,
    count: 1,
    plusNodes: 0,
    available: true,
    evidence: evidenceOf(field, plain, part.start + found.index, part.start + found.end),
  })
  const pronoun = findAll(part.text, PRONOUN).find(
    ({ index, words }) => denialOf(part.text, index, words) === undefined,
  )
  if (pronoun) {
    const named = findAll(part.text.slice(0, pronoun.index), ANY_PLACE).at(-1)
    return [loss(placeOf(named?.groups.place) ?? 'site', pronoun)]
  }
  const named = [NAMED_LOSS, NAMED_LOSING, NAMED_GONE]
    .flatMap(pattern => findAll(part.text, pattern))
    .filter(({ groups }) => !NOT_A_NAME.test(groups.name ?? ''))
  if (named.length > 0 && GOES_ON.test(part.text)) return named.map(found => namedLoss(found, loss))
  const automatic = findAll(part.text, AUTOMATIC).find(
    ({ index, words }) => /^(?:no|zero)/i.test(words) || denialOf(part.text, index, words) === undefined,
  )
  // What the infrastructure text calls automatic is how a store works.
  if (!automatic || field === 'infrastructure_environment') return []
  const around = part.text.slice(Math.max(0, automatic.index - 12), automatic.end)
  const of = /region|site|zone|(?<![a-z])(?:az|dc)(?![a-z])/i.exec(around)?.[0]
  return [{ ...loss(placeOf(of) ?? 'node', automatic), count: /n ?\+ ?2/i.test(automatic.words) ? 2 : 1 }]
}

function namedLoss(found: Found, loss: (place: Place, found: Found) => Loss): Loss {
  const name = found.groups.name ?? ''
  const region = /^[a-z]{2,9}-[a-z]+-?\d$/i.test(name) || isRegion(name)
  return { ...loss(region ? 'region' : 'site', found), name: name.toLowerCase() }
}

/** "Automatic promotion of the secondary region", "fails over to DR by itself": the first one is lost then. */
const ELSEWHERE =
  /(?:fail(?:s|ing)?[- ]?over|promot(?:e[sd]?|ion)|take(?:s)?[- ]?over|switch(?:es|ing)?(?:[- ]?over)?)(?: (?:automatically|of|to|by|into|in|at|from|the|our|a|an|its|us))* (?:(?:(?:other|another|second|secondary|paired|standby|passive|backup|remote|partner|mirror|surviving|remaining|dr) )(?<place>region|site|dc|data ?cent(?:er|re)|zone|az|location|city)|dr|disaster[- ]recovery)(?![a-z])/gi

/** "AZ-resilient", "HA across zones", "region-level fault tolerance": the loss of one of them. */
const MAY_BE_ADJECTIVE = /resilien|redundan|toleran|(?<![a-z])ha(?![a-z])|high avail|the other/i
const BY_ADJECTIVE = [
  /(?<![a-z])(?:either|each|every|one|any) (?<place>site|region|dc|data ?cent(?:er|re)|zone|plant|office|building|hall|location|coast)(?: [\w-]+){0,6}? (?:when|if|after|once|from) the other(?: one)?(?: (?:fails|is lost|dies|goes down|is down|burns|on its own|by itself|automatically))/gi,
  /(?<![a-zà-ÿ])(?<place>(?:availability[- ])?zones?|azs?|regions?|sites?|dcs?|data[- ]?cent(?:er|re)s?|racks?|nodes?|hosts?|multi-(?:zone|az|region|site|dc))(?:[- ]level)?[- ](?:resilien(?:t|ce|cy)|redundan(?:t|cy)|fault[- ]toleran(?:t|ce)|failure[- ]toleran(?:t|ce)|ha(?![a-z]))/gi,
  /(?<![a-z])(?:ha|high availability|fault[- ]toleran(?:t|ce)|resilien(?:t|ce)|redundan(?:t|cy)) (?:across|over|between) (?:(?:all|multiple|several|both|two|three|the|our|\d) ){0,2}(?<place>(?:availability[- ])?zones?|azs?|regions?|sites?|dcs?|data[- ]?cent(?:er|re)s?|racks?)(?![a-z])/gi,
]

/** "A region and one more machine may be lost": the two come together. */
const PLACE_AND_NODE =
  /(?<![a-zà-ÿ])(?:an?|one|any|the loss of an?) (?<place>rack|zone|az|availability zone|site|region|dc|data ?cent(?:er|re)|building|hall|room)(?: failure| loss| outage)?,? (?:and|plus|together with|as well as|with)(?:,? (?:at the same time|simultaneously|additionally|in addition),?)? (?:(?:one|an?|another|any) )?(?:(?:more|further|additional|other|extra) )?(?:single )?(?<node>machine|node|server|member|voter|host|vm|replica)(?![a-z])/gi

function placesAndNodes(field: Evidence['field'], plain: Plain, part: Clause): Loss[] {
  if (field === 'infrastructure_environment' || !(MAY_BE_LOST.test(part.text) || GOES_ON.test(part.text)))
    return []
  return findAll(part.text, PLACE_AND_NODE, /and|plus|with|as well as/i)
    .filter(({ index, words }) => denialOf(part.text, index, words) === undefined)
    .flatMap(({ index, end, groups }) => {
      const place = placeOf(groups.place)
      const evidence = evidenceOf(field, plain, part.start + index, part.start + end)
      return place ? [{ place, count: 1, plusNodes: 1, available: true, evidence }] : []
    })
}

function adjectivesIn(field: Evidence['field'], plain: Plain, part: Clause): Loss[] {
  if (field === 'infrastructure_environment') return []
  return BY_ADJECTIVE.flatMap(pattern => findAll(part.text, pattern, MAY_BE_ADJECTIVE))
    .filter(({ index, words }) => denialOf(part.text, index, words) === undefined)
    .map(({ index, end, groups }) => ({
      place: placeOf((groups.place ?? '').replace(/^multi-/i, '')) ?? 'node',
      count: 1,
      plusNodes: 0,
      available: true,
      evidence: evidenceOf(field, plain, part.start + index, part.start + end),
    }))
}

function elsewhereIn(field: Evidence['field'], plain: Plain, part: Clause): Loss[] {
  if (
    !AUTOMATICALLY.test(part.text) &&
    !/unattended|without (?:a )?(?:human|people|operator)/i.test(part.text)
  )
    return []
  return findAll(part.text, ELSEWHERE, /over|promot|switch/i)
    .filter(({ index, words }) => denialOf(part.text, index, words) === undefined)
    .map(({ index, end, groups }) => ({
      place: placeOf(groups.place) ?? 'site',
      count: 1,
      plusNodes: 0,
      available: true,
      evidence: evidenceOf(field, plain, part.start + index, part.start + end),
    }))
}

const LIST_HEAD = /^\W*(?:surviv\w*|tolerat\w*|failures?|losses|must survive)[\w ]{0,20}[:=]/i
const SECOND =
  /(?<![a-z])(?:one|a) (?:server|node|member|machine|host|voter)(?: \w+){0,4} and (?:a|another) (?:second|further|other)(?: one)?(?: \w+){0,2}/gi

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

/** The letter or number of a certain place: "site B", "DC-A", "zone 2". */
function nameOf(words: string): { name?: string } {
  const name =
    /(?:dc|rz|cpd|site|zone|az|room|hall|data ?cent(?:er|re)|rechenzentrum|standort|building)(?:[- ](?=[A-Fa-f])|[- ]?(?=\d))([A-Fa-f]|[1-5])(?![\w])/i.exec(
      words,
    )?.[1]
  return name ? { name: name.toLowerCase() } : {}
}

function endsInWord(text: string, end: number): boolean {
  return /[a-zà-ÿ]/i.test(text.charAt(end)) && /[a-zà-ÿ]/i.test(text.charAt(end - 1))
}
