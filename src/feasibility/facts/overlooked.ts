import { execute } from './compile.ts'
import { denialOf, deniedLoss } from './denied-losses.ts'
import { blank, textBefore } from './plain.ts'

/** "No grant may be lost": the failure of grants, not of places. */
const GRANT_LOSS =
  /(?:grants?|locks?|leases?|writes?|updates?|data|acquisitions?|sperren?|bloqueos?)(?: \w+){0,6} (?:lost|forgotten|vanish\w*|disappear\w*|rolled back|verloren|perd\w+|exist|there|hold|survive)|(?:money|revenue|goods|sales|time) (?:is|are|gets?|would be) lost|(?:los\w+|forget\w*|erase\w*)(?: \w+){0,3} (?:grants?|locks?|leases?|writes?|updates?|data)/i

/** Somebody goes on, whatever becomes of the grants. */
const TAKES_OVER = /takes? over|on (?:its|their) own|automatic|carr(?:y|ies) on|unattended|自动|接管/i

const PARTITION =
  /(?<![a-z])(?:net ?-?splits?|splits?(?![- ]?(?:brain|leadership|ownership))|(?<!(?:whole|topic|one|kafka|per|the data|\d|(?:owns?|owning|claims?|loads?|writes?|takes?|holds?) (?:an?|the|its|that)) )partition(?:s|ed)?(?! (?:count|key|owner|of))|cut(?:s)? off|cut between|broken link|isolated|severed|disconnect\w*|offline|(?:link|wan|line|uplink|network|connection|trunk|cables?|fibre|fiber|radio|satellite|vsat|lte|internet|microwave|starlink)(?: [\w-]+){0,4} (?:is |are |goes )?(?:typically )?(?:down|cut|lost|gone|broken|out)|cable['’]s cut|falls? apart|divided|no contact|lost contact (?:to|with) the (?:others?|rest)|(?:fibre|fiber|cable|link|line|wan) cuts?|getrennt\w*|ohne (?:verbindung|kontakt)|dividid[ao]s?|sin (?:contacto|enlace)|(?:link|wan) (?:down|cut|lost|breaks?|snaps?|dies)|(?:cannot|can.t|can not) (?:see|reach|talk to)|without (?:an? |its )?(?:uplink|link|wan|line)|netztrennung|netzteilung|abgeschnitten\w*|partici[oó]n|aislad\w*|incomunicad\w*|(?:cort[ae]n?|romp[ae]n?|ca[ei]a?)(?: \w+){0,2} (?:fibra|enlace|l[ií]nea|cable|red|conexi[oó]n)|(?:fibra|enlace|l[ií]nea|cable|red|conexi[oó]n)(?: \w+){0,3} (?:cort\w+|rot[ao]|ca[ií]d[ao]|cae|caiga))(?![a-zà-ÿ])|网络分区/i
/** Partitions of data, and of a topic. */
const OF_DATA =
  /\d partitions|partition (?:leases?|keys?|owner\w*|counts?)|per partition|partitions? (?:is|are) (?:processed|consumed|owned|assigned|read|handled|worked)/i
const GOES_ON =
  /(?<![a-z])(?:writable|available|keeps?|continu\w*|goes? on|go on|still|remain\w*|obtainable|serve[sd]?|hand(?:s|ed|ing)? out|able to (?:lock|grant)|(?:as|like) before|weiter\w*|sigue\w*|segui\w*|sigan?|continua\w*)(?![a-z])|继续/i
/** The same of a sentence that says nothing of exclusion. */
const GRANTS =
  /(?<![a-z])(?:every|both|each|either|grant\w*|acquir\w*|obtain\w*|issu\w*|vergeb\w*|vergibt|conced\w*)(?![a-z])/i
const ONE_STOPS =
  /(?<![a-z])(?:minority|majority|quorum|stops?|stop|rejects?|blocks?|rather|(?:be|go|goes|stay) down|read-?only|refuse[sd]?(?! to)|halts?|pauses?|unavailab\w*|surviv\w*|tolerat\w*|cp|freez\w*|waits?|turns? (?:down|away)|merged|minderheit|mehrheit|minor[ií]a|mayor[ií]a|se detiene|fine)(?![a-z])|停止|拒绝/i
/** What must not happen then either: that asks for nothing to go on. */
const EXCLUDES =
  /(?<![a-z])(?:two|double|second (?:owner|holder|leader)|split[- ]?brain|duplicate|twice|one (?:holder|owner|leader|lock)|lineari[sz]\w*|exclusi\w*|never (?:be )?(?:granted|held)|zwei|doppel\w*|dos|dobl\w*)(?![a-z])|双|两个/i
const BOTH_SIDES =
  /(?<![a-z])(?:(?:each|both|either|every) (?:sides?|half|halves|parts?)|cada lado|ambos lados|beide(?:n)? (?:seiten|h[aä]lften|teile))(?![a-z])/i
/** A site that never says no grants while it is cut off. */
const NEVER_REFUSES =
  /(?:never|not|nobody|no (?:side|site|region|part|request)|kein\w*|tampoco)(?: \w+){0,4} (?:refus\w*|turn\w* (?:down|away)|reject\w*|told to wait|ablehn\w*|abgewiesen|rechaz\w*)/i

export function neverRefused(text: string): 'unread' | undefined {
  return NEVER_REFUSES.test(text) && !/token|stale|(?<![a-z])older/i.test(text) ? 'unread' : undefined
}

/** "Each plant keeps working on its own presses": no lock of another. */
const OF_THEIR_OWN =
  /(?<![a-z])(?:its|their) own (?!terms|ways|rules|devices|decisions|locks)[a-z]{2,}s(?![a-z])/i

export function overlookedPartition(text: string): 'unread' | undefined {
  // A place that is offline has been read as lost.
  return unreadPartition(text.replace(/offline/gi, ' ')) ? 'unread' : undefined
}

/** Words on what goes on in a partition that say neither that one side stops nor, plainly, that both go on. */
function unreadPartition(text: string): boolean {
  if (neverRefused(text)) return true
  if (!PARTITION.test(text) || ONE_STOPS.test(text) || OF_DATA.test(text) || OF_THEIR_OWN.test(text))
    return false
  return GOES_ON.test(text) || (GRANTS.test(text) && (!EXCLUDES.test(text) || BOTH_SIDES.test(text)))
}

const PLACE_WORD =
  /(?<![a-z])(?:nodes?|machines?|servers?|hosts?|members?|voters?|halls?|buildings?|sites?|zones?|azs?|regions?|data ?cent(?:er|re)s?|dcs?|racks?|knoten|hallen?|standorte?|rechenzentr\w+|nodos?|salas?|centros?|sedes?|either|(?:two|three|both|all|one) of (?:the|them|three|two))(?![a-zà-ÿ])/i
/** Other words for a loss than those that are read. */
const GONE =
  /(?<![a-z])(?:(?<!(?:run|runs|ran|find|finds|time|times|timed|hand|hands|carry|carried|work|works|turn|turns|roll|check|checks|throw|locked|logged|sell|sold|sort|sorted) )out(?! of (?:scope|band|order))|missing|gone|absent|wiped|knocked|drops?|demise|burn\w*|do without|fehl\w+|brennt|quem\w+|falt\w+|perish\w*|destroy\w*|swallow\w*|vanish\w*)(?![a-z])/i
const UNATTENDED =
  /(?<![a-z])(?:go(?:es|ing)? on|continu\w*|carr\w+ on|resum\w*|keep\w*|without (?:\w+ ){0,2}(?:stop\w*|outage|interruption|intervention|downtime)|no (?:interruption|outage|downtime|stop|human)|not (?:stop|notice|be interrupted)|must not take|untended|unattended|on its own|by itself|automatic\w*|tolera\w+|weiter\w*|ohne|stockt|sigue\w*|sola|stays? (?:up|usable)|no debe)(?![a-z])/i

function unreadLoss(text: string): boolean {
  return GONE.test(text) && UNATTENDED.test(text) && PLACE_WORD.test(text)
}

/** Words that a demand for going on after a failure can hardly do without. */
const SPEAKS_OF_FAILURE =
  /(?<![a-z])(?:surviv\w*|wegbr[ie]ch\w*|going away|failures?(?! domain)|(?<!(?:save|publish|write|update|put|insert|commit|request|call|function|patch|attempt|second|late|statement|query|transaction) )fails?(?![- ]?over| with (?:an? )?(?:\d|conflict|error)| anyway| the (?:check|condition)| (?:the|that|its) (?:pipeline|job|build|run|step|deploy))|failed(?! over)|fail(?:s|ed)?[- ]?over|outages?(?<!(?:is|was) the outage(?= (?:we|they) had))|(?<!(?:history|log|logs|audit|report|reports|journal|metrics)(?: \w+){0,4} )(?<!(?:contact|connection|heartbeats?) (?:to|with|of|from) (?:the |a )?(?:holder|owner|worker|client|controller|panel|station) (?:is |are )?)(?<!(?:=|means) )(?<!(?<![a-z])(?:whoever|a) (?=lost (?:the |a )?race))lost(?! (?:its|the|their) (?:turn|lock|lease|place|role)| updates?| grants?| writes?| (?:the |a )?race| (?:an?|two|one|our) (?:\w+ )?(?:files?|days?|orders?|customers?|hours?|documents?|shipments?)(?![a-z]))|losing(?! grants?| updates?)|(?<!data )loss(?! of (?:a |any )?(?:grants?|data|updates?|acknowledged))|(?<!(?:holder|owner|worker|client|runner|job|pipeline|agent|sender|editor|user|pod) )(?:dies|died)(?! (?:while |when )?(?:holding|with) (?:the |a |its )?lock)|(?<!(?:pod|worker|client|runner|job|process|holder|owner|agent)(?:['’]s)? )crash\w*(?! into)(?! (?:while |when )?holding)(?! (?:runs?|jobs?|holders?|owners?|workers?|clients?|process(?:es)?|pipelines?|tasks?|leaders?|leaves? (?:the|a) lock)(?![a-z]))|(?<!(?:is|be|=|means) (?:an? )?(?:total |complete )?)disasters?|dr|burns?(?! through)|(?:an?|the) fire(?! (?:department|brigade|alarm|drill|wall|compartment))|power (?:cuts?|failures?)|flood\w*|dark|destroyed|blackouts?|maintenance|rid(?:es?|ing) (?:it|this|that|them) out|take(?:s)?[- ]?over|carr(?:y|ies) on|n\+1|whichever(?! of (?:our|the)(?: \w+)? \w+ (?:a|the) (?:request|client|call|order)\w*)(?! (?:region|site|side|dc|zone)(?: \w+){0,2} (?:sits?|lives?|is in|runs?|stands?|asks?))|only one of (?:the two|them|both)(?! (?:\w+['’]?s?['’]? ){1,3}(?:may|can|is allowed))|ausfall|ausf(?:a|ä|ae)llt|f(?:a|ä|ae)llt|verlust|[uü]e?bernimmt|cae|ca[ií]da|falla|sobreviv\w*)(?![a-z])|故障|宕机|容灾|切换|接管/i

/** "A takeover after 30 s is fine", "maintenance on Sundays is accepted": that asks for nothing. */
const MAY_TAKE_SO_LONG =
  /(?<![a-z])(?:take-?over|fail-?over) (?:after|within|in|of) (?:about |up to |at most )?\d+ ?(?:s|sec(?:ond)?s?|min(?:ute)?s?)(?: (?:is|would be))? (?:fine|ok|okay|acceptable|enough|good enough)(?![a-z])|(?:waits?|pauses?|gaps?) (?:of |up to )?\d+(?:[-–]\d+)? ?(?:s|sec(?:ond)?s?|min(?:ute)?s?) (?:for|during|in|at) (?:an? |the )?(?:take-?over|fail-?over)(?: (?:is|are|would be))? (?:fine|ok|okay|acceptable|no problem)(?![a-z])|(?:up to |at most )?(?:(?<!\d)\d{1,6}|an?|one|two|three|five|ten|a few) (?:s|sec(?:ond)?s?|min(?:ute)?s?) (?:until|till|for|before) (?:the )?(?:take-?over|fail-?over)(?: (?:is|are|would be))? (?:all right|fine|ok|okay|acceptable|no problem)(?![a-z])|maintenance(?: windows?)?[^.;]{0,30}(?: (?:is|are))? (?:accepted|acceptable|fine|ok|okay|tolerated)(?![a-z])/gi

/** "Takeover in ~20 s": of a node at least. */
const TAKES_SO_LONG =
  /^\W*(?:take-?over|fail-?over) (?:in|within|after|under)(?: (?:about|around|ca\.?|up to|at most))? ?[~≈<≤]? ?\d+ ?(?:s|sec\w*|min\w*)(?:,? (?:without|with no) (?:any |an? )?(?:human|operator|person|manual|check|proof)[^.;]{0,60})?\W*$/i

/** What asks for less than the loss of any other place. */
const OF_A_WITNESS =
  /(?<![a-z])(?:only |just )?the (?:witness|tie-?breaker|observer|learner)s?(?: \w+)? (?:is|are|being|gets?) (?:lost|down|gone|out|away)(?![a-z])/gi

/** Words of a sentence on failures that nobody has understood; those of a failover alone tell of a node at least. */
export function overlookedIn(text: string): 'failover' | 'unread' | undefined {
  if (TAKES_SO_LONG.test(text)) return 'failover'
  // "No lock may be lost" speaks of grants; what else the sentence says of failures does not.
  const plain = text.replace(MAY_TAKE_SO_LONG, blank).replace(OF_A_WITNESS, blank)
  const told = TAKES_OVER.test(plain) ? plain : plain.replace(GRANT_LOSS, blank)
  const words = execute(SPEAKS_OF_FAILURE, told)
  if (words && !isDenied(told, words) && !isOfAHolder(told, words)) {
    const end = words.index + words[0].length
    return OF_A_NODE.test(textBefore(told, end, 40)) ? 'failover' : 'unread'
  }
  return unreadPartition(text) || unreadLoss(text) ? 'unread' : undefined
}

/** "No way to verify that a controller is dead, and takeover must happen by itself". */
const TAKE_OVER_OF_A_HOLDER =
  /(?<![a-z])(?:controllers?|holders?|owners?|workers?|panels?|stations?)(?![a-z])[^.;]{0,80}(?<![a-z])take-?over (?:must|has to|should|is to) (?:happen|be|come)(?![a-z])/i

/** "Another takes over when the holder freezes": that is what a lease is for. */
function isOfAHolder(text: string, [words]: RegExpExecArray): boolean {
  if (AFTER_SILENCE.test(text) || TAKE_OVER_OF_A_HOLDER.test(text)) return true
  return (
    /(?:another|the next|a successor|the other)(?: (?:one|worker|holder|client|panel|controller|writer|instance|runner|pod))?(?: (?:may|can|must|should|will))? takes? over/i.test(
      text,
    ) &&
    /^take/i.test(words) &&
    /(?<![a-z])(?:holders?|owners?|workers?|clients?|controllers?|stations?|panels?|successors?|writers?|runners?|pods?)(?![a-z])/i.test(
      text,
    ) &&
    !PLACE_WORD.test(text)
  )
}

const AFTER_SILENCE =
  /(?:of silence|(?:falls|goes|is) silent),? (?:the|a) (?:next|other|second)(?: \w+)?(?: (?:must|has to|is to|should|may))? takes? over/i

/** A failover that names no place, and a copy that takes over. */
const OF_A_NODE =
  /fail(?:s|ed)?[- ]?over$|whichever (?:stand-?by|replica|secondary|follower)(?: \w+)? takes?[- ]?over$/i

function isDenied(text: string, words: RegExpExecArray): boolean {
  const denial = denialOf(text, words.index, words[0])
  const after = text.slice(words.index + words[0].length)
  return (
    (denial !== undefined && deniedLoss(denial, words[0], after) === 'none') ||
    /(?:(?:not|no)|n't) (?:need|required|necessary)|needn't|need not|(?<![a-z])(?:dont need|out of scope|not in scope) ?[:=]/i.test(
      text,
    )
  )
}
