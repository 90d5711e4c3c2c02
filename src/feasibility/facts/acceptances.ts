import { execute } from './compile.ts'
import { denialOf, type Evidence, evidenceOf, findAll } from './find.ts'
import { ANY_PLACE, isByHand, type Loss } from './loss.ts'
import { type Place, placeOf } from './place-words.ts'
import type { Clause, Plain } from './plain.ts'

/** A loss or outage that the text accepts. */
export interface Acceptance {
  /** `any`: unavailability in general. */
  readonly place: Place | 'any'
  readonly evidence: Evidence
}

const ACCEPTS =
  /(?<![a-z])(?:ok|okay|fine|acceptable|signed (?:that|it|this) off|accept(?:s|ed|able)?|tolerable|tolerated|bearable|allowed|agreed|no problem|that(?:['’]s| is) (?:the deal|how it is|understood|agreed|by design)|so be it|by design|no drama|not a problem|we can live with|we wait|wait until|can live with|live with|(?:is|are) expected|may (?:stop|pause|block|halt)|itself (?:may|can) (?:be (?:down|lost|unavailable)|stop)|(?:locks?|locking|service|grants?|it|system|everything|we) (?:may|can) (?:be (?:down|unavailable)|stop|pause|block|halt)|(?:would |I'd |we'd )?rather (?:be|go|stay) (?:down|unavailable|offline)|prefer(?:s|red)?(?: \w+){0,3} (?:down|unavailab\w+|outage|downtime|stopp?\w*)|in ordnung|akzept\w+|zul[aä]ssig|verkraftbar|tragbar|hinnehmbar|aceptable|se acepta|aceptamos|tolerable)(?![a-z])|可以接受|允许/i

const OUTAGE =
  /(?<![a-z])(?:outages?|(?:we|everything|all|locks?|locking|(?:the|our) (?:\w+ )?(?:product|plant|service|site|shop|line|platform|business|portal|system))(?:['’]re| is| are) (?:out|dead|off|dark)(?= too| as well|,|;|$)|maintenance or crash|down(?:time)?|fail-?overs?|unavailab\w+|interruptions?|stop(?:s|ped|ping)?|standstill|freez(?:e|ing)|frozen|gone|stalls?|hiccups?|lost (?:night|day|hour|evening|shift|minute|morning|week)|pause[sd]?|(?<!(?:raw|data|same|of|the|each|every|memory|any) )block(?:s|ed)?|halts?|reboots?|(?:no|without) locks|nobody running|(?:without|no) (?:an? )?(?:leader|holder|owner|active \w+)|steht|stillstand|nichtverf[uü]e?gbarkeit|ausfall(?:zeit)?|unterbrechung|indisponibilidad|ca[ií]das?|interrupci[oó]n|manual (?:failover|recovery|promotion|intervention)|spof|single point of failure)(?![a-z])|停机|不可用|中断|单点/i

/** The loss of a place that the text lets be. */
const LET_BE =
  /(?<![a-z])(?:out of scope|outside (?:of )?(?:this|our|the) (?:sla|scope|request|contract)|not (?:part|in the scope) of (?:this|our|the) (?:\w+ )?(?:request|sla|scope|contract|requirement)|(?:that|the|this|each|an?|its) (?:tenant|customer|user|account|shop|store|branch|team|partition|shard|owner)s? (?:then |just |simply )*(?:has to |have to )?waits?(?! for (?:the|a) lock)|(?:is|are|stands?|lies?) (?:then )?(?:shut|closed|idle|down|dead|useless|stopped|stuck|dark|offline)(?: then)? (?:anyway|in any case|either way|regardless)|(?:steht|stehen|liegt|ist|sind) (?:dann )?(?:ohnehin|sowieso|eh)(?! (?:nicht|kein))|(?:is|are)n.t in scope|not in scope|sitzen wir aus|we (?:all |just |then |simply )*(?:stop (?:issuing|granting|publishing|locking|shipping|selling|working|trading|production|everything|all of it)|go home|close (?:shop|the shop|down)|pack up)(?! until)|nothing (?:left )?to lock|(?:sells?|works?|go(?:es)?|continues?|carr(?:y|ies) on|back)(?: back)? (?:from|on|to|with) (?:pen and )?paper|wird (?:eben|dann|halt) nichts|(?:ausdr[uü]cklich|bewusst|genau) so gewollt|(?:steht|stehen) auch|(?:that is|it is|this is)? ?so (?:vereinbart|abgesprochen)|we (?:accept|are fine with) (?:waiting|the wait)|(?:we.re|we are) (?:gone|offline|down) too|in our sla as an exclusion|may wait for people|(?:don'?t|do not|nobody) cares?|(?:simply|just|may|can|must|have to|has to) waits?|= ?wait|(?:we|both|locks?|locking|jobs?|everything|everyone|the (?:service|business|plant|factory|line)|business|production|trading|grants?|work|clients|leaders) (?:just |simply |then |will |all )?(?:stops?|waits?)(?= until| for(?! \d)| as well| too| and wait| [-–—] |[.,;]|$)|(?:we |locks? |locking )?stops? (?:taking|granting|giving|handing out|acquiring) (?:any )?locks?|(?:locking|locks?) rests?|(?:nothing|nobody|no one) takes over|nobody works|steht alles|without locks?, accepted|(?:minutes?|while) without locks?|(?:means|(?:may|can|will|would) mean) (?:an? )?(?:stop|standstill|outage|downtime)|down ?(?:=|means) ?(?:the |our |all )?(?:[\w-]+ ){1,3}?(?:is |are )?(?:down|closed|off|stopped|shut)|(?:we|they) (?:then )?close (?:the |our )?\w+|(?:gateways?|clients?|devices?|meters?|sensors?|edge)(?: \w+)? (?:buffers?|queues? up)|(?:do not|don.t) ask for an alternative|may stand still|(?:->|=>|→) ?(?:we )?restart(?! (?:automatic|by itself))|(?:→|->|=>|=) ?(?:the |our )?[\w-]+ (?:just |simply |then )?waits?(?=[,.;]|$| and)|[a-z]+ (?:stands still|is suspended|rests) (?:until|till)|(?:grounds|stops|closes|idles|kills) (?:us|everything|the \w+) anyway|means (?:the |our )?[\w-]+ (?:is|are) (?:off|closed|down|shut|dark|idle|dead)|during (?:the|an) (?:election|fail-?over)[^.;]{0,30}nothing is granted|(?:counts? as|is) (?:force majeure|an? act of god)|waiting for [^.;,]{2,40} to (?:return|come back|be back)(?= is (?:agreed|fine|ok|okay|accepted|acceptable))|(?:=|means) (?:[\w-]+ ){1,3}(?:off|closed|down|stopped|paused) until|so (?:are|is) (?:our|the|all|we|everything)(?: \w+){0,3}(?=[.,;]|$)|(?:the|our) (?!(?:matter|case|topic|ticket|market|list|issue|budget|line|link|door|port|firewall) )[\w-]+ (?:is|are) (?:(?:then )?(?:closed|shut|idle|at a standstill|on paper)|then (?:down|dead|dark)|(?:down|dead|dark)(?= any| too| as))(?: (?:anyhow|anyway|too|as well))?(?=[.,;]|$)|we (?:all )?go home|(?:nobody|no one) expects (?:otherwise|us|it|anything|the locks?|locks|locking)|stops? (?:the |our )?\w+ in any case|(?:outages?|loss|failure|down) ?(?:[|:=→]|->|=>) ?(?:we |just )?waits?(?: for)?|(?:down|gone|lost|out|off) ?(?:[:=→]|->|=>) ?(?:stop|call|page)|[a-z]+ing (?:then |just |simply )?stops?(?= and (?:we|people|everybody|the|all|everyone)(?! (?:other|second|rest|remaining))(?![a-z]))|on paper until|(?:nos )?paramos|se para todo|opens? again (?:when|once) [^.;]{2,40} (?:is|are) back|(?:nobody|no[- ]one) gets (?:a |any )?locks? until|(?:content|happy|prepared|willing|glad|ready) to (?:be (?:down|out|off(?:line)?|closed)|stand still|wait)|accepts? (?:that|this|the|such an?) (?:stop|standstill|outage|downtime|pause)|(?:loss|outage|down|failure): (?:the |our )?[a-z]+ (?:just |simply |then )?(?:pauses?|stops?|waits?|closes?|rests?)|se (?:trabaja|opera|sigue|anota|apunta|escribe)(?: \w+){0,2} (?:en papel|a mano)|no locks? until|nobody minds(?: \w+){0,6} until|(?:nobody|no one) needs (?:an? |the )?locks?|everything stands still|(?:outage|loss) (?:just |simply |only )?(?:stops? us|is an outage)|(?:outage|loss|down) ?(?:=|means) ?no (?!impact|problem|effect|issue|change|outage|interruption|downtime|stop|loss)\w+|(?:is|are|stays?|stuck|locked out) (?:down|gone|out|stopped|off|locked out|stuck|frozen|blocked) (?:until|till)|until then (?:there (?:is|are) )?no lock(?:s|ing)|stand(?:s|ing)? still, (?:accepted|agreed)|steht (?:der|die|das) \w+(?:, \w+)*|abgenommen|(?:may|can) take (?:us|it|locking|the service) (?:offline|down)|(?:offline|down|out) until (?:it is |they are )?(?:restored|repaired|fixed|rebuilt)|darf (?:alles|es|der betrieb|die anlage|das system) (?:still)?(?:stehen|stehen bleiben|warten|ausfallen)|(?:may|can) (?:then )?(?:pause|halt) (?:us|provisioning|work|the \w+)|(?:may|can) (?:then )?(?:stop|halt|idle) us|(?:covered|handled|dealt with) by (?:the )?(?:dr|disaster)(?: \w+){0,2}|stands? still(?=, (?:always has|management|that|which|and that|this|fine|ok))|(?:we(?:['’]re| are)|(?:the )?(?:shop|store|business|plant|office|line|factory|desk)s? (?:is|are)) (?:then )?(?:closed|down|shut)(?= until|[.,;]|$)|[a-z]+(?:s|ing) (?:just |simply |then )?(?:stops?|waits?|pauses?|rests?) (?:until|till)|(?:disaster|loss|outage|failure|down|out|gone|off) ?(?:=|->|=>|→|:|means) ?(?:restore|rebuild|downtime|(?:a )?restore|no (?!impact|problem|effect|issue|change|outage|interruption|downtime|stop|loss)[a-z]+)|until then we(?: \w+){0,2} (?:do not|don.t|wait|stop)|(?:standing|stand) still until|steh(?:t|en)(?: \w+){0,3} (?:ohnehin|sowieso|still)|stops? (?:the )?\w+ anyway|(?:locks?|locking|jobs?|leaders?|everything|it|we|the service) may (?:all )?be down|(?:writes?|notes?|keeps?|works?|goes? on)(?: [\w-]+){0,4} (?:on|in|with|by) (?:an? |the )?(?:paper|notebook|whiteboard)(?: \w+)? (?:until|till|meanwhile)|machen wir (?:feierabend|schluss|pause|dicht)|ist (?:so |mit \w+ )?(?:abgesprochen|vereinbart)|(?:its|their|those) (?!(?:locks?|grants?|leases?) )[\w-]+ (?:just |simply |then )?waits?(?=[.,;]|$| for it)|(?:down|gone|out|dead),? (?:then )?nothing (?:runs|works|happens|moves) and (?:nobody|no one) (?:minds|cares)|(?:the )?(?:whole |entire )?business is (?:down|closed|out)(?![a-z])|(?:stands?|lies) (?:still|idle) anyway|(?:whole |entire )?(?:company|shop|office|plant|department|team) (?:just |simply |then )?waits?(?=[.,;]|$)|no (?:ha|high availability|fail-?over) (?:is )?(?:wanted|needed|required|asked)(?! for)|(?:we are|we['’]re|everything is) (?:offline|down|out) until|nobody (?:locks|gets a lock) while [\w-]+ is (?:down|out|lost)|so (?:is|are) [\w-]+(?=[.,;]|$)|(?:players|users|customers|visitors|people|staff|passengers|clients) (?:just |then |simply )?(?:see|get) (?:an? |the )?["“]?(?:maintenance|error|outage|sorry)["”]? (?:screen|page|message|notice|banner)|we (?:do not|don['’]t) (?:sell|book|ship|trade|operate|open|deliver)(?=[.,;]|$| until| then)|(?:when|if|while|once) (?:[\w-]+ ){1,5}(?:is|are|goes|dies|fails?)(?: \w+)?,? (?:its|their|our) (?!(?:locks?|grants?|leases?|data|rest|other) )[\w-]+ (?:is|are) (?:out|down|closed|shut|gone|off)(?![a-z])|(?:the |our )?[\w -]{2,30} stays (?:shut|closed|dark|idle|down|off|suspended)(?= until| till| as long| for as long)|(?:if|when|while) [^,;.]{0,40} (?:down|out|away),? (?:the |our )?\w+ (?:simply |just )?waits?(?=[.,;]|$)|cannot work until|can't work until|esperamos)(?![a-z])|不在考虑|(?:停服|停下来|停机|一起停|停).{0,6}(?:可以接受|也可以|没关系|即可|也没关系)|允许停(?:服|机)|时可以停|等.{0,8}恢复即可/i

/** @param next what follows, which may take it back */
export function acceptanceIn(
  field: Evidence['field'],
  plain: Plain,
  part: Clause,
  next: string,
): Acceptance | undefined {
  if (
    CONTRARY.test(part.text) ||
    OF_ANOTHER.test(part.text) ||
    TAKEN_BACK.test(next) ||
    execute(ACCEPTS_NONE, part.text)
  )
    return undefined
  if (
    /(?:with|without|ohne|sin)(?: (?:any|an?|no))? (?:outage|interruption|downtime|stop|standstill)|stays? (?:up|available)/i.test(
      part.text,
    ) &&
    /toler/i.test(part.text)
  )
    return undefined
  const letBe = execute(LET_BE, part.text)
  const isLetBe = letBe && !isForbidden(part.text, letBe)
  if (isLetBe || isByHand(part.text))
    return { place: 'any', evidence: evidenceOf(field, plain, part.start, part.end) }
  if (/without (?:any )?interruption|transparent|unnoticed|ohne unterbrechung/i.test(part.text))
    return undefined
  const accepts = execute(ACCEPTS, part.text)
  if (
    !accepts ||
    !OUTAGE.test(part.text) ||
    isDenied(part.text, accepts.index) ||
    /(?:not|n't|un|in|never|kein\w*|nicht|no) ?$/i.test(part.text.slice(0, accepts.index))
  )
    return undefined
  const place = findAll(part.text, ANY_PLACE)[0]
  return {
    place: placeOf(place?.groups.place) ?? 'any',
    evidence: evidenceOf(field, plain, part.start, part.end),
  }
}

/** "30 seconds without locks is tolerable": the denial is of the locks. */
function isDenied(text: string, index: number): boolean {
  const denial = denialOf(text, index)
  return denial !== undefined && !/^ (?:new )?(?:locks?|grants?|locking)(?![a-z])/i.test(denial.between)
}

/** What may stop is none of the locks. */
const OF_ANOTHER =
  /(?<![a-z])(?:outages?|downtime|loss|failure) of (?:the |our |an? )?(?:dashboards?|report(?:s|ing)?|logs?|logging|monitoring|metrics|portal|website|search|statistics|analytics)(?![a-z])|(?<![a-z])(?:dashboards?|report(?:s|ing)|logs?|logging|monitoring|metrics|portal|website|search|statistics|analytics) (?:may|can|(?:is|are) allowed to|darf|puede) (?:stop|be down|fail|pause|halt|wait|ausfallen|parar)/i

/** "It must not mean that we are down until ...", "that has to end". */
const CONTRARY =
  /(?<![a-z])(?:(?:must|may|shall|should)(?: not|n['’]t) (?:mean|leave|stop|interrupt|halt|block|matter)|(?:that|this|which) (?:has to end|is to be impossible)|not even|(?:the )?(?:other|rest|remaining|surviving)(?: (?:one|site|hall|half|region|side|dc|zone))? (?:must|has to|have to|should|shall|grants?|goes on|continues|takes over|carries on|keeps)|grants? (?:must )?(?:continue|go on)|lock(?:s|ing) (?:must |has to |have to )?(?:goes?|continues?) on|(?<!no |not |an |nothing )unattended|(?:nobody|no one) wants|(?:nobody|no one) (?:should|has to|must|needs to|will)(?: have to)? (?:do|touch|intervene|act|come|notice)|(?:must|has to|have to|should)(?: \w+){0,2} (?:go|carry|keep) on(?: \w+){0,2} (?:by (?:itself|themselves)|on (?:its|their) own|automatically|without)|downtime of zero|(?:must|has to|have to|should|shall|needs? to)(?! not)[^.;]{0,30}(?: be)? (?:survived?|bridged?|absorbed?|tolerated?|handled|overcome|ridden out)(?: \w+){0,2} (?:automatically|by (?:itself|themselves)|on (?:its|their) own|without)|(?:muss|m[uü]e?ssen)[^.;]{0,40}(?:von selbst|von allein\w*|automatisch|ohne (?:eingriff|zutun|rufbereitschaft)|abgefangen|[uü]e?berstanden|[uü]e?berbr[uü]e?ckt|weiterlaufen|weitergehen)|deben?[^.;]{0,40}(?:sol[oa]s?|autom[aá]tic\w*|sin (?:intervenci[oó]n|nadie)|superarse|soportarse|sobrevivir))(?![a-zà-ÿ])/i
const ACCEPTS_NONE =
  /(?<![a-z])(?:accept|tolerate|allow)s? no (?:unavailab\w+|downtime|outages?|interruptions?|standstill)(?![a-z])/i
/** "Afterwards that is to be impossible": the next sentence takes it back. */
const TAKEN_BACK =
  /^\W*(?:afterwards|from now on|from then on)(?![a-z])|(?<![a-z])(?:that|this|which) (?:is to be impossible|has to end)(?![a-z])/i

/** "No step may wait for a person": what is let be is denied. */
function isForbidden(text: string, { 0: words, index }: RegExpExecArray): boolean {
  return (
    /^(?:may|can|must|should|would|will|has to|have to)(?![a-z])/i.test(words) &&
    denialOf(text, index, 'phrase') !== undefined
  )
}

const SHORT_TIME =
  /(?<![\d.,a-z])(?:\d{1,3} ?(?:s|sec(?:onds?)?)|[1-9] ?(?:m|min(?:utes?)?)|(?:an?|one|two|three|four|five|some|few) (?:seconds?|minutes?)|\d{1,3} ?(?:sekunden|segundos)|(?:einer?|zwei|drei|f[uü]nf|[1-9]) minuten?|(?:un|dos|tres|cinco|[1-9]) minutos?)(?![a-zà-ÿ])/i

/** "A pause of 15 s during a zone failure is fine": what is back so soon goes on by itself, and without that zone. */
export function bridgedSoon({ place, evidence }: Acceptance, text: string): Loss[] {
  const waits =
    LET_BE.test(text) &&
    (/(?<![a-z])wait/i.test(text) ||
      /(?<![a-z])(?:at most|at the most|no longer than|no more than)(?![a-z])/i.test(text))
  const its = place === 'any' && waits ? placeOf(findAll(text, ANY_PLACE)[0]?.groups.place) : place
  if (!its || its === 'any' || its === 'process' || isByHand(text) || !SHORT_TIME.test(text)) return []
  return [{ place: its, count: 1, plusNodes: 0, available: true, assumed: true, evidence }]
}
