import { type Evidence, isDenied } from './find.ts'
import { PLACE, type Place } from './place-words.ts'

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
  /** The names of places that are lost at the same time. */
  readonly together?: readonly string[]
  readonly evidence: Evidence
}

/** Whether nothing that stands in one site, or one region, goes on. */
export function takesSite({ place }: Loss): boolean {
  return place === 'region' || place === 'site'
}

export const ANY_PLACE = new RegExp(`(?<![a-zà-ÿ])${PLACE}(?![a-zà-ÿ])`, 'gi')

/** What happens to a place that is lost. */
export const LOST_WORDS =
  '(?:loss(?:es)?|lost|expendable|dispensable|entbehrlich|prescindible|down|dies?|died|dying|conks? out|keels? over|packs? up|gives? up the ghost|dead|fails?|failed|failures?(?! domain)|failing|outages?|burns?(?: down)?|crash(?:es|ed|ing)?|disappears?|desapare\\w+|drops?(?: out)?|missing|absent|wiped(?: out)?|unplugged|knocked out|taken out(?! of)|switched off(?! for (?:good|ever))|floods?|swallowed|perish\\w*|breaks?(?= down|[,.;)]|$)|out(?= ?[=→]| ?->| (?:must|has to|is to|should) be| (?:at|for|of action|of service|simultaneously|together|and another|plus)|[.,:;)]|$)|fehlen|fehlt|brennt|quema|falt[ae]n?|going away|goes away|no more(?= ?[,.;]|$)|gone|vanish\\w*|offline|dark(?! fib)|flooded|under water|unreachable|unavailable|destroyed|evacuated|' +
  '(?:goes|go|going|gets) (?:dark|down|away|offline|under|out(?! of (?!service|action)))|(?:may|can|could|might) (?:go|break)(?! on)|blackout|power cut|los(?:es?|ing) power|without power|no power|ausf(?:a|ä|ae)ll\\w*|aus|weg|perdid\\w*|ca[ií]d\\w*|cae|caiga|falla|falle|fallo|故障|宕机|丢失|失效|挂掉|断电|损毁|毁损|毁坏|烧毁|被毁)'

/** Any word of a loss. */
export const LOST = new RegExp(`(?<![a-z])(?:${LOST_WORDS})(?![a-z])`, 'i')

export const GOES_ON =
  /surviv|aguant|sobreviv|rid(?:e|es|ing) (?:it |this |that )?(?:out|through)|still grant|without a human|whichever|stay|remain|continu|carr(?:y|ies) on|go(?:es)? on|go(?:es)? through|keeps? (?:flowing|coming|issuing|booking|selling|dispatching|assigning|publishing|working|going|running|granting|serving|locking|available|it)|(?<!un)availab(?:le|ility)|writable|automatic|by (?:it|them)sel(?:f|ves)|on (?:its|their) own|even if|even when|regardless|without (?:calling|waking|paging)|without (?:a )?(?:human|people|staff|personnel|manual|operator|anyone|hands|intervention)|(?:must|has to|have to|needs to|should|shall) (?:still )?run on(?= (?:without|if|when|even|with|through|alone|unattended)|[,.;]|$)|no (?:hands|human|manual|operator)|nobody (?:touches|has to|needs|is going|is there|being (?:called|paged)|is (?:called|paged))|failover|fail-over|fail over|takeover|takes? over|switch|no downtime|zero downtime|without (?:downtime|outage|interruption)|tolerat|withstand|must not stop|(?:must not|mustn't|may not|shouldn't|should not|cannot|can't|never|nothing may|not) (?:be )?(?:stop|interrupt|go down|halt|pause|block)|mustn't stop|shouldn't stop|can't stop|cannot stop|uninterrupted|keeps? (?:a |the )?(?:write )?(?:majority|quorum)|(?<![a-z])up (?:after|when|if|despite)|must be back|has to be back|be back (?:within|in|after)|promot|handled|[uü]e?bern(?:ahme|immt|ehmen)|verf[uü]e?gbar|[uü]e?berleb|weiter|[uü]e?berst(?:eh|and)|selbstt(?:ä|ae)tig|verkraft|darf nichts? (?:st[oö]ren|anhalten|aufhalten|stoppen|unterbrechen)|automatisch|von (?:allein|selbst)|disponib|sobreviv|toler|autom[aá]tic|sigue|segu\w+|no (?:puede|debe|pueden|deben) (?:parar|detener|interrumpir)\w*|sin intervenci|not be noticed|unnoticed|nobody notices|transparent|must neither (?:\w+ )?(?:stop|block|pause|halt)|nor needs? (?:a |any )?(?:human|person|people|operator)|(?:to|must|should|still) work|自动|可用|继续|容忍|切换|接管/i

export const AUTOMATICALLY =
  /by itself|by themselves|on its own|automatic|no(?:body| one) (?:is going|has to|needs|should|touches|being called|is called|gets called|is paged)|on its own|without humans?|unattended|von (?:selbst|allein)|selbstt(?:ä|ae)tig|autom[aá]tic|自动/i

/** Nobody is there, so it goes on by itself. */
export const UNATTENDED = /human|people|manual|operator|unattended|automatic|by itself/i

/** A demand in itself: "one zone may fail". */
export const MAY_BE_LOST =
  /(?<![a-z])(?:(?:must|has to|have to|needs? to) be able to|expendable|dispensable|entbehrlich|prescindible|may|can|could|might|kann|darf|puede|可以?|可能)(?![a-z])/i

/** A loss that is spoken of for what must not happen then: no second owner, nothing lost. */
export const SAFETY =
  /two (?:\w+ )?(?:owners?|holders?|leaders?|grants?|writers?|masters?|locks?)|double|second (?:owner|holder|leader)|split|duplicate|never|zwei (?:inhaber|besitzer)|doppel|dobl|双|两个(?:持有|主)/i

/** Done by people afterwards: accepted, not survived. */
const BY_HAND =
  /(?<!no |without |not )(?:by hand|von hand|a mano|we (?:trigger|start|initiate|perform|execute|make|do) (?:the |a |that )?(?:fail-?over|switch-?over|promotion|take-?over) ourselves|(?:by|per|via) (?:the |a |our )?runbook(?! (?:automat|script|job|bot))|on-?call (?:\w+ ){0,3}(?:breaks?|clears?|releases?|unlocks?|frees?) (?:it|the (?:lock|lease))|(?:recovery|restor\w+|restart|take-?over|switch-?over|fail-?over) (?:is|are|will be) (?:done|made|performed|started|triggered|decided) by (?:people|humans|an? operator|operators|the (?:dbas?|team|crew|on-call)\w*)|(?<!无需|不需要?|没有|无)人工|after (?:people|somebody|someone|an operator|the operator|a colleague) (?:have |has )?(?:decided|confirmed|checked)|only after people|(?:people|person|colleagues?|crew|team|dbas?|engineers?) on[- ]call(?: [\w'’-]+){0,10} (?:promotes?|fails? over|switch(?:es)? over)|on-call (?:person|people|crew|team|engineers?)(?: [\w'’-]+){0,10} (?:promotes?|fails? over|switch(?:es)? over)|(?:is|means|counts as) (?:an? )?(?:dr|disaster[- ]recovery) (?:invocation|decision|case|call|exercise|event)|(?:is|are|remains?|stays?) an? (?:human|operator['’]?s?|people['’]s) (?:decision|call|judge?ment)|(?:shift leader|operator|technician|engineer|guard|on-?call|colleague|somebody|someone|admin)s? (?:then )?(?:(?:goes|walks|drives) (?:there|over)|(?:switches|turns) (?:it|them) off|unplugs (?:it|them)|(?:hands|releases|frees|breaks) (?:it|the lock)(?: over)?)|manual(?:ly)?)(?! (?:intervention|action|steps?))/i

/** Whether people are to do it, and not to be spared it: "nobody promotes anything manually" asks for the contrary. */
export function isByHand(text: string): boolean {
  const found = BY_HAND.exec(text)
  if (!found) return false
  const { index } = found
  const after = text.slice(index + found[0].length)
  return (
    !isDenied(text, index, 'phrase') && !SPARED_BEFORE.test(text.slice(0, index)) && !SPARED_AFTER.test(after)
  )
}

const SPARED_BEFORE =
  /(?:no|without|w\/o|not|nobody|never|instead of|rather than|sin|ohne|kein\w*|zero)(?: \w+){0,5} $/i
const SPARED_AFTER =
  /^(?: \w+)? (?:is|are|ist|sind|es) (?:\w+ )?(?:not|no |nicht|ausgeschlossen|forbidden|ruled out|unacceptable|inaceptable|excluded|too (?:late|slow))/i
