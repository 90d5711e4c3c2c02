import { denialOf } from './denied-losses.ts'
import { type Evidence, evidenceOf } from './find.ts'
import { isRegion } from './locations.ts'
import { GOES_ON, isByHand, LOST_WORDS, type Loss } from './loss.ts'
import { isPlaceName } from './place-names.ts'
import type { Clause, Plain } from './plain.ts'
import { PLUS_NODE } from './told-losses.ts'

const NAME =
  /(?<![\p{L}\d-])(?:\p{Lu}[\p{L}\d’'-]*\p{L}|\p{Lu}{2,}\d{1,2}|[a-z]{2,9}-[a-z]+-?\d)(?![\p{L}\d-])/gu

/** What the infrastructure calls by a name: in the other texts the same name may be that of a place that is lost. */
export function placeNamesIn({ text }: Plain): ReadonlySet<string> {
  return new Set([...text.matchAll(NAME)].map(([name]) => name).filter(isPlaceName))
}

const LOSES =
  /(?<![\p{L}])(?:lose|loses|losing|loss of|outage of|failure of|death of|without|minus|se (?:cae|pierde)|(?:cae|falla|pierde|perder|sin)|f[aä]llt|faellt|ausfall von|ohne|perte de|perd|tombe|perder)(?: (?:the|all of|whole of|el|la|le|das|die|der))? $/iu
const IS_LOST = new RegExp(
  `^(?:['’]s)?(?:,? (?:is|are|was|goes|gets?|being|be|may|might|can|could|should|has|have|had|been|to|were|all|wird|se|itself|completely|entirely|ever|suddenly|then))* (?:${LOST_WORDS}|under(?= ?[;,.]|$)|off the (?:map|air|grid)|cease to exist|ceases|drop(?:s|ped)? (?:off|out)|switched off|cut off|sinks?|drowns?|collapses?|goes quiet|goes silent|tombe|dispara[iî]t|cai)(?![\\p{L}])`,
  'iu',
)
/** Ways to go on that are told of the place that is left. */
const OTHERS_GO_ON =
  /(?<![a-z])(?:picks? up|carry on|carries on|(?:the )?rest (?:is|are|goes|go)|elects?|(?:must|may|should|does|do|will)(?: not|n't) (?:matter|be (?:noticed|felt)|stop|affect)|sigue[n]?|seguir|sola|solo|seul|continue[nrs]?|reprend|assume|macht weiter|l[aä]uft weiter|[uü]e?bernimmt)(?![a-z])/i

/** "Lose Bern, carry on", "Virginia falls off the map, then Ohio carries on": names that the infrastructure has, too. */
export function namedLossesIn(
  field: Evidence['field'],
  plain: Plain,
  part: Clause,
  next: string,
  names: ReadonlySet<string>,
): Loss[] {
  if (names.size === 0 || field === 'infrastructure_environment' || isByHand(part.text)) return []
  const goesOn = [part.text, next].some(text => GOES_ON.test(text) || OTHERS_GO_ON.test(text))
  if (!goesOn) return []
  const found = [...part.text.matchAll(NAME)].filter(({ 0: name }) => names.has(name))
  return found.flatMap(({ 0: name, index }, at) => {
    if (denialOf(part.text, index, name) !== undefined) return []
    const end = index + name.length
    const before = LOSES.exec(part.text.slice(Math.max(0, index - 40), index))?.[0] ?? ''
    const after = IS_LOST.exec(part.text.slice(end, end + 80))?.[0] ?? ''
    if (before === '' && after === '') return []
    const evidence = evidenceOf(
      field,
      plain,
      part.start + index - before.length,
      part.start + end + after.length,
    )
    const previous = found[at - 1]
    const between = previous && part.text.slice(previous.index + previous[0].length, index)
    const meant = /^,? ?(?:and|or|und|oder|y|o|\/) ?$/.test(between ?? '')
      ? [previous?.[0] ?? '', name]
      : [name]
    const rest = part.text.slice(end + after.length, end + after.length + 60)
    const together = meant.length > 1 && TOGETHER.test(part.text) ? meant : undefined
    const plusNodes = PLUS_NODE.test(rest) ? 1 : 0
    return together
      ? [{ ...lostTogether(together, evidence), plusNodes }]
      : meant.map(its => ({ ...lossOf(its, evidence), plusNodes }))
  })
}

const TOGETHER = /(?<![a-z])(?:at the same time|at once|simultaneously|together|both)(?![a-z])/i

/** Two that are lost at once have no one name. */
function lostTogether(names: readonly string[], evidence: Evidence): Loss {
  const { name: _, ...loss } = lossOf(names[0] ?? '', evidence)
  return { ...loss, count: names.length, together: names.map(name => name.toLowerCase()) }
}

function lossOf(name: string, evidence: Evidence): Loss {
  const place = isRegion(name) || /^[a-z]/.test(name) ? 'region' : 'site'
  return { place, count: 1, plusNodes: 0, available: true, name: name.toLowerCase(), evidence }
}
