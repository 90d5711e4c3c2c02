import { findAll, wordCount, wordsPattern } from '../feasibility/facts/find.ts'
import { textBefore } from '../feasibility/facts/plain.ts'

/** Words that reject, deny or compare what follows them. */
const REJECTS = wordsPattern([
  "not|no|never|nor|neither|none|nothing|cannot|without|hardly|[a-z]+n['’]t",
  'avoid\\w*|instead of|rather than|in place of|in lieu of|unlike|against|compar(?:ed|ison)(?: \\w+)?|versus|vs|than|why|(?<!takes? |taken |fails? |hand(?:s|ed)? )over',
  'reject\\w*|prohibit\\w*|forbid\\w*|ban(?:s|ned)?|disallow\\w*|exclud\\w*|refus\\w*|refrain\\w*|prevent\\w*|disabl\\w*|turn off',
  'replac\\w*|remov\\w*|eliminat\\w*|retir\\w*|abandon\\w*|deprecat\\w*|migrat\\w* (?:away )?from|resist\\w*|stop using|discourag\\w*|alternatively|alternatives?',
  'insufficient|unsafe|danger\\w*|myths?|fallac\\w+|mistakes?|misconceptions?|anti-?patterns?|temptation\\w*|pitfalls?|traps?|wrong(?:ly)?',
  'nicht|kein\\w*|nie(?:mals)?|ohne|statt|anstelle|anstatt|vermeid\\w*|verb[oi]\\w*|weder|unzulässig\\w*|ausgeschlossen\\w*|abgelehnt\\w*|abzulehnen',
  'nunca|sin|ni|jamás|tampoco|evit\\w*|prohib\\w*|en lugar de|en vez de|descart\\w*',
])
const REJECTS_HAN = /不|无|未|勿|禁|避免|而非|没有|拒绝|代替|别用|严禁/g
/** What ends a rejection's reach. */
const TURN = /[;；。]|(?<![a-z])(?:but|however|sondern|pero|sino)(?![a-z])|但|而是|改用/i
/** A rejection of something else, and what is done instead: "instead of A, use B". */
const THEN = /^[^,，]*[,，](?: (?:but|we|you|the (?:client|worker)s?))*\s?$/i

/** Whether what stands at an index of a sentence is rejected, denied or only compared with. */
export function isRejected(text: string, start: number, end = start): boolean {
  return (
    isRejectedBefore(text, start) ||
    isRejectedAfter(text.slice(end, end + 160)) ||
    inside(text.slice(start, end))
  )
}

/** Whether a text has words, and not to reject them. @param key as of findAll */
export function isClaimed(text: string, words: RegExp, key?: RegExp): boolean {
  return findAll(text, words, key).some(({ index, end }) => !isRejected(text, index, end))
}

/** As isRejected, of words that deny something themselves, and that a denied condition may stand before. */
export function isRejectedInClause(text: string, start: number, end: number): boolean {
  const from = Math.max(
    ...[...text.slice(0, start).matchAll(/[,;:，；：]/g)].map(({ index }) => index + 1),
    0,
  )
  const clause = text.slice(from)
  const after = /^[^,;:，；：]*/.exec(text.slice(end))?.[0] ?? ''
  return isRejectedBefore(clause, start - from) || isRejectedAfter(after) || VERDICT.test(text.slice(end))
}

const VERDICT =
  /unsafe|forbidden|prohibited|ruled out|excluded|violat|double|two holders|danger|(?<![a-z])wrong|not (?:allowed|acceptable|an option)|unacceptable|verboten|ausgeschlossen|prohibid/i

function isRejectedBefore(text: string, start: number): boolean {
  const before = textBefore(text, start, 200)
  const rejections = [...findAll(before, REJECTS), ...findAll(before, REJECTS_HAN)]
  return rejections.some(({ end, words }) => {
    const between = before.slice(end)
    if (/^(?:not|no)$/i.test(words) && /^ (?:only|just|matter|longer than)(?![a-z])/i.test(between))
      return false
    return !TURN.test(between) && !(THEN.test(between) && startsAnew(text.slice(start)))
  })
}

/** Whether a clause begins that says what to do. */
function startsAnew(text: string): boolean {
  return /^(?:use|utili[sz]e|employ|implement|adopt|leverage|deploy|choose|select|run|rely|apply|acquire|verwend|nutz|us[ae]|utilic|采用|使用)/i.test(
    text,
  )
}

/** What is done with the words themselves: "using etcd instead of Redlock"; a comparison is with what ends them. */
function inside(words: string): boolean {
  return (
    findAll(words, REJECTS).some(
      ({ words: rejection, end }) =>
        !COMPARES.test(rejection) || (!/against|compar/i.test(rejection) && wordCount(words.slice(end)) < 3),
    ) || /不|勿|禁|避免|而非|没有/.test(words)
  )
}

const COMPARES = /^(?:than|over|versus|vs|against|compar.*)$/i

const CONDEMNS = wordsPattern([
  '(?:is|are|was|were|be|being|remains?|ist|sind|es|son|está|están)(?: \\w+){0,2} (?:not|never|avoided|prohibited|forbidden|rejected|unsafe|insufficient|unsuitable|inadequate|excluded|ruled out|out of (?:scope|bounds|question)|disallowed|banned|discouraged|deprecated|unacceptable|wrong|impossible|inappropriate|unreliable|nicht|verboten|unzulässig|ausgeschlossen|insuficiente|inseguro|prohibid[oa]s?)',
  "(?:does|do|did|must|should|may|might|will|shall|can|could|would) ?(?:not|never)|cannot|[a-z]+n['’]t",
  'avoided|prohibited|forbidden|rejected|unsafe|insufficient|unsuitable|inadequate|excluded|ruled out|disallowed|banned',
  'only (?:if|when|under|while|with)|depends? on|hinges on|would|could|might|lose|loses|lost|losing|violat\\w+|fail|fails|failing|lack|lacks|lacking|breaks?|risks?|risky|undermin\\w+|invalidat\\w+',
  '(?:lets?|permits?|allows?|yields?|causes?|creates?|makes?|means?|produces?|opens?|invites?)(?: \\w+){0,2} (?:dual|double|two|both|split[- ]brain|stale)',
  'provides? (?:no|neither|only|little|weak)|offers? (?:no|neither)|gives? (?:no|neither)|has no|have no|with no|no fencing|without (?:the |a |any )?(?:guarantee|fencing|order|consisten|agreement)\\w*',
  'nicht|keine?n?|verliert|verletzt|no (?:garantiza|es|ofrece|basta|debe)|pierde',
])
const CONDEMNS_HAN = /不|会丢|无法|丢失|没有|禁止/

/** A verdict on what was named: in its own clause, or in the one that explains it. */
function isRejectedAfter(after: string): boolean {
  const clause = /^[^,;:.，；。]*/.exec(after)?.[0] ?? ''
  const own = clause.replace(
    /(?<![a-z])(?:so|to|in order|and then|until|if|when|unless|before|after|where|while)(?![a-z]).*$/i,
    '',
  )
  const why =
    /^[,:]? ?(?:which|whose|as it|since|because|because of|due to|but|yet|although|though|however|porque|weil|因为)(?![a-z])[^;.；。]*/i.exec(
      after.slice(clause.length),
    )?.[0] ?? ''
  return [own, why].some(part => findAll(part, CONDEMNS).length > 0 || CONDEMNS_HAN.test(part))
}
