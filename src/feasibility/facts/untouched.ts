import { parts } from './failures.ts'
import { type Evidence, evidenceOf, overlaps, wordCount } from './find.ts'
import { PLACE } from './place-words.ts'
import type { Clause, Plain } from './plain.ts'

/** Fewer words hardly ask for anything, and hardly limit anything but what is named beside them. */
const FEWEST_WORDS = 4

/** What is said of holders, tokens, order, effects and people asks for no more than exclusion. */
const ON_SAFETY =
  /(?<![a-z])(?:distributed lock\w*|one|only|exactly|single|exclusive\w*|never|two|twice|holders?|owners?|leaders?|otherwise|tokens?|sequence|epochs?|reject\w*|refus\w* (?:a|older)|operators?|the whole requirement|nobody (?:is )?on call|by hand|stale|rechaza\w*|descarta\w*|lehnt|verwirft|weist|written|(?:over)?writes?|optimistic|idempotent|same|corrupt\w*|nie|nunca|strict\w*|streng|numbers?|collide\w*|fifo|minority|smaller (?:part|side|half)|fenc\w*|nothing to (?:coordinate|share)|best[- ]effort|(?:don.?t|do not) want (?:two|three|four|five|six|\d+|several|many|all)|nobody expects|lower ones|destroys?|wrecks?|ruins?|in parallel|nothing (?:is|was) (?:asked|needed|required)|agreed (?:procedure|process)|cut-off side|isolated side|fair\w*|queue\w*|in order|names?|prefix\w*|admins?|trusted|audit(?:s|ors?)?|time[- ]?outs?|time out|expires?|released? by|regulators?|journal|fine|enough|passwords?|(?:its|their) own [a-z]{2,}s|errors?|conflicts?|trusts?(?: each other| one another)|no need|need not|(?:row_)?version|granted locks|(?:do not|don.?t) ask|needs the lock|don.?t need|not needed|no(?: [\w-]+){1,3} (?:needed|required|necessary)|(?:needn|doesn|don|isn|aren).t (?:need|plan|matter|be|have|require)\w*|jamais|prüft|ignore|remembers?|turns? down (?:anything|whatever|what)|dupes?|overlaps?|damages?|happened in|contract)(?![a-z])|\d ?(?:ms|s)(?![a-z])/i

/**
 * Parts of a text that no reader has touched, and that may ask for something; entries of JSON are no sentences.
 * @param touched what has been read
 */
export function readUntouched(
  field: Evidence['field'],
  plain: Plain,
  touched: readonly Evidence[],
): Evidence[] {
  if (/^\s*[[{]/.test(plain.original)) return []
  return parts(plain).flatMap(part => {
    const open = untouched(field, plain, part, touched)
    return open ? [open] : ofPlaces(part).flatMap(clause => untouched(field, plain, clause, touched) ?? [])
  })
}

function untouched(
  field: Evidence['field'],
  plain: Plain,
  clause: Clause,
  touched: readonly Evidence[],
): Evidence | undefined {
  return ON_SAFETY.test(clause.text) ? undefined : untouchedClause(field, plain, clause, touched)
}

/** A clause that no reader has touched and that is long enough to matter. */
export function untouchedClause(
  field: Evidence['field'],
  plain: Plain,
  { text, start, end }: Clause,
  touched: readonly Evidence[],
): Evidence | undefined {
  if (wordCount(text) < FEWEST_WORDS) return undefined
  const evidence = evidenceOf(field, plain, start, end)
  return touched.some(its => overlaps(its, evidence)) ? undefined : evidence
}

/** "Each of the three zones has to be expendable": what is asked of any place, beside what the rest of the part asks. */
const OF_ANY_PLACE = new RegExp(
  `(?<![a-z])(?:any|each|every|either|one|whichever|jede[rsmn]?|cualquiera?|cada)(?: one)?(?: of (?:the|our|its|these))?(?: (?:two|three|four|five|\\d))? ${PLACE}(?![a-z])`,
  'i',
)
const ASKS =
  /(?<![a-z])(?:must|has to|have to|may|can|could|should|shall|needs? to|is to|muss|darf|soll|debe|puede)(?![a-z])/i

function ofPlaces({ text, start }: Clause): Clause[] {
  let from = 0
  const clauses = text.split(/(,? (?:and|und|y) |, )/).map(words => {
    const clause = { text: words, start: start + from, end: start + from + words.length }
    from += words.length
    return clause
  })
  return clauses.length < 2
    ? []
    : clauses.filter(clause => ASKS.test(clause.text) && OF_ANY_PLACE.test(clause.text))
}
