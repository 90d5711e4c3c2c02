import { denialOf, deniedLoss } from './denied-losses.ts'
import { CAPITAL, type Evidence, evidenceOf, LETTER } from './find.ts'
import { isRegion } from './locations.ts'
import { GOES_ON, isByHand, LOST, LOST_WORDS, type Loss } from './loss.ts'
import { isPlaceName } from './place-names.ts'
import { type Clause, type Plain, textBefore } from './plain.ts'
import { PLUS_NODE } from './told-losses.ts'

const NAME = new RegExp(
  String.raw`(?<![${LETTER}\d-])(?:[${CAPITAL}][${LETTER}\d-]{0,60}[${LETTER}]|[${CAPITAL}]{2,}\d{1,2}|[a-z]{2,9}-[a-z]+-?\d)(?![${LETTER}\d-])`,
  'g',
)

/** What the infrastructure calls by a name: in the other texts the same name may be that of a place that is lost. */
export function placeNamesIn({ text }: Plain): ReadonlySet<string> {
  return new Set([...text.matchAll(NAME)].map(([name]) => name).filter(isPlaceName))
}

/** Whether a text has one of the names. */
export function namesIn(text: string, names: ReadonlySet<string>): boolean {
  return [...text.matchAll(NAME)].some(([name]) => names.has(name))
}

const LOSES =
  /(?<![a-zà-öø-ɏ\u3040-\ud7ff])(?:lose|loses|losing|(?:fire|flood) in|loss of|outage of|failure of|death of|without|minus|se (?:cae|caiga|pierde|pierda)|(?:cae|caiga|falla|falle|pierde|pierda|perder|sin)|f(?:a|ä|ae)llt|faellt|ausfall von|ohne|perte de|perd|tombe|perder)(?: (?:the|all of|whole of|either|one of|any of|equinix|el|la|le|das|die|der|entweder))? $/i
const IS_LOST = new RegExp(
  `^(?:['’]s)?(?:,? (?:is|are|was|goes|gets?|being|be|may|might|can|could|should|has|have|had|been|to|were|all|wird|se|itself|completely|entirely|ever|suddenly|then|already|just|also))* (?:${LOST_WORDS}|under(?= ?[;,.]|$)|off the (?:map|air|grid)|cease to exist|ceases|drop(?:s|ped)? (?:off|out)|switched off|cut off|sinks?|drowns?|collapses?|goes quiet|goes silent|tombe|dispara[iî]t|cai)(?![a-zà-öø-ɏ])`,
  'i',
)
/** Ways to go on that are told of the place that is left. */
const OTHERS_GO_ON =
  /(?<![a-z])(?:picks? up|carry on|carries on|(?:the )?rest (?:is|are|goes|go)|elects?|(?:must|may|should|does|do|will)(?: not|n't) (?:matter|be (?:noticed|felt)|stop|affect)|(?:must|has to|have to|should|is to) (?:pass|go by|be (?:bridged|ridden out|absorbed|masked))(?! by (?:people|hand))|sigue[n]?|seguir|sig[au]n?|ning[uú]n[ao]? (?:interrupci[oó]n|parada|corte|ca[ií]da)|sin (?:interrupci[oó]n|parada|cortes?|parar)|aunque|sola|solo|seul|continue[nrs]?|reprend|assume|macht weiter|l[aä]uft weiter|[uü]e?bernimmt)(?![a-z])/i

/**
 * "Lose Bern, carry on", "Virginia falls off the map, then Ohio carries on": names that the infrastructure has, too, or
 * that are those of regions.
 */
export function namedLossesIn(
  field: Evidence['field'],
  plain: Plain,
  part: Clause,
  next: string,
  names: ReadonlySet<string>,
): Loss[] {
  if (field === 'infrastructure_environment' || isByHand(part.text)) return []
  const goesOn = [part.text, next].some(text => GOES_ON.test(text) || OTHERS_GO_ON.test(text))
  if (!goesOn) return []
  if (MORE_THAN_NAMED.test(part.text.replace(/\([^()]*\)/g, '')) || GOES_FOR_OTHERS.test(next)) return []
  const found = [...part.text.matchAll(NAME)].filter(
    ({ 0: name, index }) =>
      (names.has(name) ||
        (isRegion(name) && !/(?<![a-z])(?:in|at|from|of|to|near) $/i.test(part.text.slice(0, index)))) &&
      !OF_A_MACHINE.test(textBefore(part.text, index, 24)),
  )
  const losses = listsOf(found, part.text).flatMap(list => {
    const [first, last] = [list[0], list.at(-1)]
    if (!first || !last) return []
    const denial = denialOf(part.text, first.index, first[0])
    if (deniedLoss(denial, first[0], '') !== 'asked') return []
    const end = last.index + last[0].length
    const before = LOSES.exec(textBefore(part.text, first.index, 40))?.[0] ?? ''
    const after = IS_LOST.exec(part.text.slice(end, end + 80))?.[0] ?? ''
    if (before === '' && after === '') return []
    const [from, to] = [first.index - before.length, end + after.length]
    const evidence = evidenceOf(field, plain, part.start + from, part.start + to)
    const plusNodes = PLUS_NODE.test(part.text.slice(to, to + 60)) ? 1 : 0
    const called = list.map(([name]) => name)
    const together = called.length > 1 && areTogether(part.text, first.index, end)
    return [{ called, together, evidence, plusNodes }]
  })
  // Two that are told in one breath, and not which of them: that is asked about.
  if (losses.length > 1) return []
  return losses.flatMap(({ called, together, evidence, plusNodes }) =>
    together
      ? [{ ...lostTogether(called, evidence), plusNodes }]
      : called.map(name => ({ ...lossOf(name, evidence), plusNodes })),
  )
}

/** "If Kiel is lost, or Ulm": the name of one more place, and not that of one that goes on. */
export function namesOneMore(text: string, names: ReadonlySet<string>, losses: readonly Loss[]): boolean {
  if (losses.every(({ name }) => name === undefined)) return false
  const lost = losses.map(({ evidence }) => evidence.words).join(' ')
  return [...text.matchAll(NAME)].some(({ 0: name, index }) => {
    if (!names.has(name) || lost.includes(name)) return false
    const after = text.slice(index + name.length, index + name.length + 30)
    return OR.test(textBefore(text, index, 14)) ? !ONE_GOES_ON.test(after) : TOO.test(after)
  })
}

const CONDITIONAL =
  /(?<![a-z])(?:when|whenever|if|should|once|while|the next time|wenn|falls|cuando|si)(?![a-z])/i

/** "When Paris and Frankfurt ask at the same moment": clients of both. */
const COMPETE =
  /(?<![a-z])(?:asks?|requests?|claims?|wants?|competes?|contends?|acquires?|races?)(?![a-z])[^.;]{0,30}(?:same (?:time|moment|instant|second)|at once|simultaneously)/i

/** "When the provider has one of its days in Frankfurt": what happens in a region, in words that tell of no loss. */
export function tellsOfARegion(text: string): boolean {
  return (
    CONDITIONAL.test(text) &&
    !LOST.test(text) &&
    !COMPETE.test(text) &&
    [...text.matchAll(NAME)].some(([name]) => isRegion(name))
  )
}

const OR = /(?<![a-z])(?:n?or|whether|oder|ni|o)(?: the)? $/i
const TOO = /^,? (?:too|as well|also|likewise|equally|auch|tambi[eé]n|does)(?![a-z])/i
const ONE_GOES_ON =
  /^ (?:(?:must|should|may|then|has to|is to|will) )*(?:carr|go(?:es)? on|continu|tak|keep|serv|remain|stay|pick)/i

/** Words that ask for more than the names that stand there. */
const MORE_THAN_NAMED =
  /(?<![a-z])(?:any(?! (?:one )?of )|each|every|another|other than|whichever|likewise|for (?:instance|example)|say|such as|e\.g\.|or any|likes of)(?![a-z])/i
/** "One server in Brugge": the machine is lost, and not the place. */
const OF_A_MACHINE =
  /(?<!all (?:the )?)(?<!both )(?<!every )(?:server|node|member|voter|machine|host|box|compartment|rack|room|row)s? (?:in|at|of) (?:(?:the )?(?:dc|site|hall|building) )?$/i
const GOES_FOR_OTHERS = /^\W*(?:the same|likewise|so (?:too|may|can|does)|also|vice versa|equally)(?![a-z])/i

/** Names that stand in one list: "Kiel, Bonn or Ulm". */
function listsOf(names: readonly RegExpExecArray[], text: string): RegExpExecArray[][] {
  const lists: RegExpExecArray[][] = []
  for (const name of names) {
    const list = lists.at(-1)
    const last = list?.at(-1)
    const between = last && text.slice(last.index + last[0].length, name.index)
    if (list && /^(?:,|,? ?(?:and|or|und|oder|y|o|\/)) ?$/.test(between ?? '')) list.push(name)
    else lists.push([name])
  }
  return lists
}

/** "Kiel and Ulm are lost": both, where nothing says that either is meant. */
function areTogether(text: string, start: number, end: number): boolean {
  if (TOGETHER.test(text)) return true
  const list = text.slice(start, end)
  const either = /(?<![a-z])(?:either|one of|whichever|entweder)(?![a-z])/i.test(text.slice(0, start))
  return !either && / (?:and|und|y) /.test(list) && !/ (?:or|oder|o) /.test(list)
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
