import { evidenceOf, type Found, findAll } from './find.ts'
import { ANY_PLACE, LOST, type Loss } from './loss.ts'
import { namesIn } from './named-losses.ts'
import { COUNT, countOf } from './numbers.ts'
import { type Place, placeOf } from './place-words.ts'
import { type Clause, type Plain, textBefore } from './plain.ts'

/**
 * The losses that a sentence on failures speaks of, in words that no reader knows: taken as a demand that they be
 * survived, and never for certain. Only where it cannot be more than one of each kind of place.
 * @returns none where it may be more, or of another kind
 */
export function assumedIn(plain: Plain, part: Clause, names: ReadonlySet<string>): Loss[] {
  const { text } = part
  if (MAY_BE_MORE.test(text) || OF_LINKS.test(text) || isCounted(text) || namesIn(text, names)) return []
  const places = findAll(text, ANY_PLACE).filter(found => placeOf(found.groups.place) !== 'process')
  if (!places.every(found => isOne(text, found))) return []
  if (!places.some(found => isLost(text, found))) return []
  const kinds = new Map<Place, Found>()
  for (const found of places) kinds.set(placeOf(found.groups.place) ?? 'site', found)
  return [...kinds].map(([place, { index, end }]) => ({
    place,
    count: 1,
    plusNodes: 0,
    available: true,
    assumed: true,
    evidence: evidenceOf('consistency_tolerance', plain, part.start + index, part.start + end),
  }))
}

/** More than one at once, one after another, or places that stay. */
const MAY_BE_MORE =
  /(?<![a-z])(?:other|others|another|second|further|additional|more|again|next|all|both|half|most|every|each|several|multiple|many|few|some|pairs?|rest|remaining|remote|majority|minority|last|simultaneous\w*|together|at once|concurrent\w*|cascad\w*|correlated|plus|and then|neighbou?r\w*|andere[nrs]?|zweier|dreier|vierer|weitere[nrs]?|beide[nrs]?|alle[nrs]?|mehrere[nrs]?|zweite[nrs]?|gleichzeitig|otr[oa]s?|ambos|ambas|tod[oa]s|vari[oa]s|simult[aá]ne\w*)(?![a-zà-ÿ])|其他|另|所有|全部|同时|两|多|都/i

/** What goes on where a link is lost may be on both sides of it. */
const OF_LINKS =
  /link|(?<![a-z])wan(?![a-z])|net(?:work|z)|connect|verbindung|conexi|enlace|cable|kabel|leitung|trunk|fib(?:er|re)|internet|isol|aisl|reach|offline|partition|partici|split|(?<![a-z])cut|geschnitten|getrennt|trenn|separa|divi|contact|kontakt|alone|allein|refus|reject|turn\w* away|ablehn|abgewies|abweis|verweiger|rechaz|neg(?:ar|ad)|网络|分区|隔离|链路|拒绝/i

/** "One of three POPs" counts what there is; any other number above one may be of what is lost. */
function isCounted(text: string): boolean {
  return findAll(text.replace(OF_SO_MANY, ' '), COUNTS).some(({ words }) => (countOf(words) ?? 2) !== 1)
}

const COUNTS = new RegExp(`(?<![a-z\\d])(?:${COUNT})(?![a-z\\d])`, 'gi')
const OF_SO_MANY = new RegExp(
  `(?<![a-z])(?:of|von|de) (?:the |our |its |den |las |los )?(?:${COUNT})(?![a-z\\d])|\\d+ ?(?:ms|s|sec(?:onds?)?|min(?:utes?)?|h|hours?|%|sekunden|minuten|segundos|minutos)(?![a-z])`,
  'gi',
)

/** Whether words of a loss stand by it. */
function isLost(text: string, { index, end }: Found): boolean {
  return LOST.test(textBefore(text, index, 30)) || LOST.test(text.slice(end, end + 30))
}

/** A single one: "a zone", "one of the servers", "lost region", and no "zones". */
function isOne(text: string, { index, words }: Found): boolean {
  if (!/s$/i.test(words) || /(?:campus|headquarters|chassis|process)$/i.test(words)) return true
  return ONE_OF.test(textBefore(text, index, 40))
}

const ONE_OF =
  /(?<![a-z])(?:one|any|either|eine[rs]?|un[oa]) (?:one )?(?:of|von|de|der) (?:(?:the|our|its|these|den|las|los|\w+) ){0,3}$/i
