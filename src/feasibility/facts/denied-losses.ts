import { denialOf as anyDenialOf, type Denial } from './find.ts'
import { UNATTENDED } from './loss.ts'

/** Where a further statement begins, which a denial before it does not reach. */
const JOINS = /(?<![a-zà-ÿ])(?:and|plus|und|sowie|y|also|while|whilst|with|mit|con)(?![a-zà-ÿ])|[+&]/i

/**
 * What denies a loss: "no double grant and automatic takeover" denies one thing and demands another, and "no matter which
 * zone fails" denies nothing.
 */
export function denialOf(sentence: string, index: number, words: string): Denial | undefined {
  const denial = anyDenialOf(sentence, index, 'phrase')
  if (!denial || JOINS.test(denial.between) || /^no matter/i.test(denial.words + denial.between))
    return undefined
  const verb = /^(?:surviv|withst|toler)/i.test(words) && /^(?:without|ohne|sin)$/i.test(denial.words)
  return verb ? undefined : denial
}

/** What stands between a denial and a loss that only frames what is denied: "must not stop if a zone fails". */
const FRAME =
  /(?<![a-zà-ÿ])(?:if|when|whenever|while|after|during|upon|once|even|despite|through|on|in case|wenn|falls|w[aä]hrend|nach|bei|si|cuando|aunque|tras|durante)(?![a-zà-ÿ])/i

/** What is denied is the standstill, or the need of people: that is a demand. */
const KEEPS_GOING =
  /^(?: (?:be|ever|may|must|can|should|shall|will|has to|have to|to|any|a|an|the|service|manual|human|people|operator|locking|locks?|grants?))* (?:stop\w*|go(?:es)? down|halt\w*|paus\w*|block\w*|interrupt\w*|interven\w*|touch\w*|outages?|downtime|down|hang|freez\w*|ceas\w*|suffer\w*|notic\w*|action|hands?|operators?|wak\w+|wok\w+|gets? paged|is paged|pag\w+|call\w*|do|act|react|log in|be there|press|interrupci[oó]n|paradas?|cortes?|se (?:pare|detenga)|unterbrechung)(?![a-zà-ÿ])/i

/** "We cannot tolerate the loss of a zone": said of what must not be, or of what is. */
const INTOLERANT = /^ (?:tolerate|accept|afford|stand|bear|risk|permit|allow|live with)(?![a-z])/i

/** "No loss of a zone may stop the locks." */
const HARMS =
  /^(?: \w+){0,2} (?:(?:may|can|must|should|shall|is allowed to|will)(?: ever)? )?(?:stop|interrupt|block|halt|take|bring|break|affect|disturb|endanger|lead to|cause|prevent)/i

const NEED = /(?<![a-z])(?:need|needs|have|has|required|necessary)(?: to)? ?$/i

/**
 * What a denial before the words of a loss makes of it: nothing is asked; it is a demand all the same, since going on is
 * what is meant; or it may be one.
 */
export function deniedLoss(
  denial: Denial | undefined,
  words: string,
  after: string,
): 'asked' | 'perhaps' | 'none' {
  if (!denial) return 'asked'
  const { between } = denial
  const cannot = /n't$|^(?:not|cannot|never|no[- ]one|nobody|nothing)$/i.test(denial.words)
  if (HARMS.test(after)) return 'asked'
  if (NEED.test(denial.before) || /^needn't$/i.test(denial.words)) return 'none'
  if (FRAME.test(between)) {
    if (KEEPS_GOING.test(between)) return 'asked'
    // What power takes along is back with it: that asks for a disk, and for no other place.
    if (/power|blackout/i.test(words)) return 'none'
    // "A grant may not vanish when a primary fails": what was granted has to be there.
    if (
      /vanish|disappear|(?:be|get|getting) lost|forgotten|rolled back|(?<![a-z])(?:be )?gone/i.test(between)
    )
      return 'perhaps'
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
export const BOUNDED_OUTAGE =
  /(?:up to|at most|no more than|less than|under|below|within|max(?:imum|\.)?|<|≤) ?\d+ ?(?:ms|s|sec(?:onds?)?|min(?:utes?)?)(?![a-z]) $/i
