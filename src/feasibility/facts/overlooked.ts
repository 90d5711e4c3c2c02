import { denialOf, deniedLoss } from './denied-losses.ts'

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

/** Words on what goes on in a partition that say neither that one side stops nor, plainly, that both go on. */
function unreadPartition(text: string): boolean {
  return PARTITION.test(text) && BOTH_GO_ON.test(text) && !ONE_STOPS.test(text)
}

/** Words that a demand for going on after a failure can hardly do without. */
const SPEAKS_OF_FAILURE =
  /(?<![a-z])(?:surviv\w*|going away|failures?(?! domain)|fails?(?![- ]?over)|failed|fail-?over|outages?|lost(?! updates?| grants?| writes?)|losing(?! grants?| updates?)|(?<!data )loss(?! of (?:a |any )?(?:grants?|data|updates?|acknowledged))|dies|died|crash\w*|(?<!(?:is|be|=|an?|total|complete) (?:an? )?)disasters?|dr|burns?|flood\w*|dark|destroyed|blackouts?|maintenance|take(?:s)?[- ]?over|carr(?:y|ies) on|n\+1|whichever|only one of (?:the two|them|both)|ausfall|ausf[aä]llt|f[aä]llt|verlust|[uü]e?bernimmt|cae|ca[ií]da|falla|sobreviv\w*)(?![a-z])|故障|宕机|容灾|切换|接管/i

/** Words of a sentence on failures that nobody has understood; those of a failover alone tell of a node at least. */
export function overlookedIn(text: string): 'failover' | 'unread' | undefined {
  const words = SPEAKS_OF_FAILURE.exec(text)
  const aboutGrants = GRANT_LOSS.test(text) && !TAKES_OVER.test(text)
  if (words && !aboutGrants && !isDenied(text, words))
    return /^fail-?over$/i.test(words[0]) ? 'failover' : 'unread'
  return unreadPartition(text) ? 'unread' : undefined
}

function isDenied(text: string, words: RegExpExecArray): boolean {
  const denial = denialOf(text, words.index, words[0])
  const after = text.slice(words.index + words[0].length)
  return (
    (denial !== undefined && deniedLoss(denial, words[0], after) === 'none') ||
    /(?:(?:not|no)|n't) (?:need|required|necessary)|needn't|need not/i.test(text)
  )
}
