import type { Decision } from '../architect/decision.ts'
import { CAPITAL, findAll, LETTER } from '../feasibility/facts/find.ts'
import { readLayout } from '../feasibility/facts/layout.ts'
import { COUNT, countOf } from '../feasibility/facts/numbers.ts'
import { textBefore } from '../feasibility/facts/plain.ts'
import { evenSpread, majorityOf, survives } from '../feasibility/rules/quorum.ts'
import type { Draft } from './draft.ts'
import type { Fault } from './rules/rule.ts'
import { lineAt, type Statement, shown } from './statements.ts'
import { CONSENSUS, isDisclaimed, KIND, MEMBER, OTHER_ARITHMETIC } from './voter-claims.ts'

/** How the design as a whole places its voters. */
export function decidedPlacement({ voters }: Decision): Placement | undefined {
  const [first, ...others] = voters?.places ?? []
  return first && others.length > 0
    ? { spread: [first, ...others].map(place => place.voters), place: placeOf(first.name) }
    : undefined
}

/** How voters are placed. */
export interface Placement {
  /** The most first or not. */
  readonly spread: readonly number[]
  /** What they are placed in; unknown where the places have names of their own. */
  readonly place?: Place | undefined
}

type Place = 'region' | 'zone' | 'site'

const PLACE =
  '(?:sites?|regions?|data ?cent(?:er|re)s?|dcs?|azs?|(?:availability )?zones?|buildings?|halls?|rooms?|locations?|standorte?[ns]?|rechenzentr(?:en|ums?)|regionen|zonen?|sitios?|sedes?|centros?(?: de datos)?|cpds?|regi(?:ones|ón)|zonas?|机房|数据中心|站点|区域|可用区)'

function placeOf(words: string): Place | undefined {
  if (
    /^(?:[a-z]{2,12}-)?(?:north|south|east|west|central|[a-z]+east|[a-z]+west)-?\d|region|区域/i.test(words)
  )
    return 'region'
  if (/zon[ea]|(?<![a-z])azs?(?![a-z])|可用区/i.test(words)) return 'zone'
  return new RegExp(`^${PLACE}`, 'i').test(words) ? 'site' : undefined
}

/** What only some sentences have: the words of a loss. */
const LOSES = /loss|los[et]|fail|outage|surviv|ausfall|verlust|pérdida|caída|fallo|故障|失效|宕机/i
/** Conditions on which the loss of a place is survived, and things that are not voters. */
const LIMITS =
  /witness|tie-?break|arbit|qdevice|quorum (?:device|disk)|(?<![a-z])(?:third|3rd|smaller|minority|secondary|remote|designated|specific|except|manual\w*|operator\w*|promot\w*|by hand|forc\w*|reconfigur\w*|one-voter|two-voter|single-voter|clients?|applications?|home|observers?|but not|unless|only)(?![a-z])|zeuge|manuell|dritte|testigo|tercer|manual|第三|见证|人工|手动/i

interface Loss {
  readonly places: number
  readonly nodes: number
  readonly place: Place | undefined
  /** Whether it is said of every place, not of some one. */
  readonly every: boolean
  /** Whether it is said of two places. */
  readonly either: boolean
  /** What sort of place it is, or its name: "a US region", "the us-east-1 region". */
  readonly kind?: string
  readonly index: number
}

const WHICH = `(?<which>either|any(?: (?:one|single|given))?|each|every|one|a|an|the (?:larger|bigger|largest)|(?:any )?${COUNT})(?: of (?:the|its) (?:${COUNT}|sites))?(?: (?:single|whole|full|entire|complete|arbitrary))?`
const AND_NODE = `(?<node>(?:,? (?:and|plus|together with|along with|as well as|in addition to|on top of|beside)| ?\\+) (?:one|a|an|another|1|any)(?: (?:other|further|additional|more|single)){0,2} (?:node|member|voter|server|replica|machine)(?![a-z]))`
const AND_NODES = `${AND_NODE}?`
const SURVIVES =
  '(?:surviv\\w+|tolerat\\w+|withst\\w+|endur\\w+|handl\\w+|absorb\\w*|resilient (?:to|against)|protect\\w* against|rid(?:es?|ing) out|continu\\w+ (?:(?:to )?\\w+ )?(?:after|despite|through|during)|remain\\w* (?:fully )?(?:available|operational|writable|online) (?:after|despite|through|during|even (?:after|with))|(?:quorum|majority) (?:is |remains? )?(?:maintained|retained|preserved|kept|intact|available) (?:after|despite|through|during|even (?:after|with)))'
const GOES_ON =
  '(?:continues?|keeps? (?:the )?(?:quorum|granting|running|serving)|(?:retains?|maintains?|has|have|holds?) (?:a |the )?(?:quorum|majority)|takes over|remains? (?:available|operational)|stays? (?:available|operational))'

/** "A whole US region", "the busy Frankfurt site": told of such places alone, and only where one more voter is lost with it. */
const KIND_OF_PLACE = `(?<kind>(?!(?:of|${COUNT}|availability)(?![a-z]))[${LETTER}\\d.-]{2,16}(?: [${LETTER}\\d.-]{2,16})?)`
const OF_A_KIND = `(?:the|an?|one|any|either|each) (?:(?:single|whole|full|entire|complete) )?${KIND_OF_PLACE} (?<place>${PLACE})(?![a-z])${AND_NODE}`

/** A word that is always there, and a place said to be lost and survived. */
const LOSSES: readonly (readonly [key: RegExp, pattern: RegExp])[] = [
  [
    /(?:loss|failure|outage|isolation) of /i,
    new RegExp(
      `(?<![a-z])${SURVIVES} (?:the |a )?(?:complete |total |full |entire )?(?:loss|failure|outage|isolation) of ${WHICH} (?<place>${PLACE})(?![a-z])${AND_NODES}`,
      'gi',
    ),
  ],
  [
    /surviv|tolerat|withst|endur|handl|absorb|resilient|protect|continu|remain|quorum|majority/i,
    new RegExp(
      `(?<![a-z])${SURVIVES} ${WHICH} (?<place>${PLACE})(?:['’]s)? (?:failure|loss|outage|isolation)s?(?![a-z])${AND_NODES}`,
      'gi',
    ),
  ],
  [
    /(?:plus|with|and|as|to|of|beside|\+) (?:one|an?|another|1|any) /i,
    new RegExp(
      `(?<![a-z])(?:${SURVIVES} (?:the |a )?(?:complete |total |full |entire |simultaneous )?(?:loss|failure|outage|isolation) of|(?:can|may)(?: safely)? lose) ${OF_A_KIND}`,
      'gi',
    ),
  ],
  [
    /(?:can|may)(?: safely)? lose /i,
    new RegExp(
      `(?<![a-z])(?:can|may)(?: safely)? lose ${WHICH} (?<place>${PLACE})(?![a-z])${AND_NODES}`,
      'gi',
    ),
  ],
  [
    /(?:can|may|could) (?:safely )?(?:be lost|fail|go down)/i,
    new RegExp(
      `(?<![a-z])${WHICH} (?<place>${PLACE}) (?:can|may|could) (?:safely |simultaneously )?(?:be lost|fail|go down)(?![a-z])`,
      'gi',
    ),
  ],
  [
    /loss of /,
    // "The loss of Kista or of Solna": places by their names.
    new RegExp(
      `(?<![a-z])${SURVIVES} (?:the |a )?(?:complete |total |full |entire )?(?:loss|failure|outage) of [${CAPITAL}][${LETTER}\\d-]{1,30}(?<or> or )(?:of )?[${CAPITAL}][${LETTER}\\d-]{1,30}`,
      'g',
    ),
  ],
  [
    /loss of /i,
    new RegExp(
      `(?<![a-z])loss of ${WHICH} (?<place>${PLACE}) (?:is|can be) (?:tolerated|survived|absorbed)(?![a-z])`,
      'gi',
    ),
  ],
  [
    /loss of /i,
    new RegExp(
      `(?<![a-z])loss of ${WHICH} (?<place>${PLACE}) (?:still )?(?:(?:leaves|retains|keeps|preserves) (?:a |the |us )?(?:working )?(?:majority|quorum)|does not (?:affect|break|cost|interrupt) (?:the )?(?:quorum|majority|locking|availability))`,
      'gi',
    ),
  ],
  [
    /fail|is lost|goes down|is down|becomes unavailable|goes offline/i,
    new RegExp(
      `(?<![a-z])(?:if|when|should) ${WHICH} (?<place>${PLACE}) (?:fails?|is lost|goes down|is down|becomes unavailable|goes offline)[^.;]{0,40}?(?<![a-z])${GOES_ON}`,
      'gi',
    ),
  ],
  [
    /ausfall|verlust/i,
    new RegExp(
      `(?<![a-z])(?:überleb\\w+|verkraft\\w+|toler\\w+|übersteh\\w+) (?:den |einen )?(?:kompletten |vollständigen )?(?:ausfall|verlust) (?<which>eines(?: beliebigen| der beiden)?|einer(?: beliebigen| der beiden)?|jedes|jeder) (?<place>${PLACE})`,
      'gi',
    ),
  ],
  [
    /pérdida|caída|fallo/i,
    new RegExp(
      `(?<![a-z])(?:sobreviv\\w+|toler\\w+|soport\\w+|resist\\w+) (?:a )?(?:la |el )?(?:pérdida|caída|fallo)(?: completa)? de (?<which>cualquiera de (?:los|las)(?: dos)?|cualquier|una?) (?<place>${PLACE})`,
      'gi',
    ),
  ],
  [
    /故障|失效|宕机/,
    /(?<which>任意?(?:何)?一?个?)(?<place>机房|数据中心|站点|区域|可用区)(?:发生)?(?:故障|失效|宕机)(?:后|时|，|,)?[^。；;]{0,12}(?:仍|不影响|继续)/gi,
  ],
]

function lossesIn(text: string): Loss[] {
  return LOSSES.flatMap(([key, pattern]) =>
    findAll(text, pattern, key).flatMap(({ index, groups }) => {
      const which = groups.or === undefined ? (groups.which ?? '') : 'either'
      const places = Math.max(1, countOf(which.replace(/^any /i, '')) ?? 1)
      const every =
        places > 1 || /^(?:either|any|each|every|the |jede|cualquier|任)|beliebig|beiden/i.test(which)
      const loss = {
        places,
        nodes: groups.node === undefined ? 0 : 1,
        place: placeOf(groups.place ?? ''),
        every,
        either: /^either|beiden|los dos|las dos/i.test(which),
        ...(groups.kind === undefined ? {} : { kind: groups.kind }),
        index,
      }
      return isDisclaimed(text, index) ? [] : [loss]
    }),
  )
}

/* How the sentence says the voters are placed. */

const SPREAD = /(?<![\w./+–-])\d{1,2}(?: ?[-–/+:] ?\d{1,2}){1,6}(?![\w./+–%-]| ?[-–/+:] ?\d)/g
const SPREAD_BEFORE =
  /(?:placed|spread|split|distributed|layout|placement|voters|nodes|members|verteilt|verteilung|repartidos|distribuidos) \(?$/i
const SPREAD_AFTER =
  /^\)? ?(?:placement |layout |split |spread |distribution )?(?:across|over|among|between|über|auf|entre|en|部署)/i
const VOTING = /vot|node|member|server|quorum|raft|majority/i
/** Two numbers may stand for more places than two, as in "2 at home and 3 elsewhere". */
const TWO_PLACES = new RegExp(
  `(?<![a-z])(?:two|2|both|zwei|beiden?|dos|ambos|ambas) (?:[a-z]{3,12} )?${PLACE}(?![a-z])|(?:两|2|双) ?个?${PLACE}`,
  'i',
)
const TWO = `(?:over|across|between|among|in|auf|über|in|en|entre) (?:the |both |our |los |las |die |den )?(?:two|2|both|zwei|beiden?|dos|ambos|ambas) (?:[a-z]{3,12} )?(?<place>${PLACE})(?![a-z])`
const OVER_TWO: readonly RegExp[] = [
  new RegExp(`(?<count>${COUNT})[ -]${KIND}${MEMBER}(?![a-z])[^.;:]{0,40}?(?<![a-z])${TWO}`, 'gi'),
  new RegExp(
    `(?<count>${COUNT})[ -]${MEMBER} (?:cluster|ensemble|group|quorum)(?![a-z])[^.;:]{0,40}?(?<![a-z])${TWO}`,
    'gi',
  ),
  /(?<count>\d{1,2}|[二三四五六七八]) ?个?(?:投票)?(?:节点|成员|副本)[^。；;]{0,12}(?:两|2|双) ?个?(?<place>机房|数据中心|站点|区域|可用区)/g,
]
/** "Three voters in each hall": in two halls, where either of them is spoken of. */
const IN_EACH = new RegExp(
  `(?<each>${COUNT}) ${KIND}${MEMBER} (?:(?:in|at) (?:each|every)|per) (?<place>${PLACE})(?![a-z])`,
  'gi',
)
const EACH_OF_TWO: readonly RegExp[] = [
  new RegExp(
    `(?<![a-z])(?:two|2|both|zwei|dos) (?<place>${PLACE})[^.;:]{0,30}? (?<each>${COUNT}) ${KIND}${MEMBER} (?:each|per (?:site|region|data|dc|az|zone)|jeweils|cada uno)(?![a-z])`,
    'gi',
  ),
  new RegExp(
    `(?<each>${COUNT}) ${KIND}${MEMBER} (?:in|per|at) each of (?:the )?(?:two|2|both) (?<place>${PLACE})(?![a-z])`,
    'gi',
  ),
  /(?:两|2|双) ?个?(?<place>机房|数据中心|站点|区域|可用区)各(?:部署|有|放置)? ?(?<each>\d{1,2}|[一二两三四五]) ?个?(?:投票)?(?:节点|成员|副本)/g,
]

function placementIn(text: string, either: boolean, lossAt: number | undefined): Placement | undefined {
  const spread = findAll(text, SPREAD).find(({ index, end, words }) => {
    const parts = words.split(/\D+/).map(Number)
    const beside =
      SPREAD_BEFORE.test(textBefore(text, index, 24)) || SPREAD_AFTER.test(text.slice(end, end + 24))
    const told = parts.length > 2 ? beside || VOTING.test(text) : beside && TWO_PLACES.test(text)
    return told && parts.every(part => part > 0 && part < 12)
  })
  if (spread)
    return { spread: spread.words.split(/\D+/).map(Number), place: placeOf(placeAfter(text, spread.end)) }
  const each = (either ? [...EACH_OF_TWO, IN_EACH] : EACH_OF_TWO).flatMap(pattern =>
    findAll(text, pattern),
  )[0]
  if (each) return twoPlaces(2 * (countOf(each.groups.each ?? '') ?? 0), each.groups.place)
  const over = OVER_TWO.flatMap(pattern => findAll(text, pattern))[0]
  return over
    ? twoPlaces(countOf(over.groups.count ?? '') ?? 0, over.groups.place)
    : byNames(text.slice(0, lossAt))
}

/** "Two voters in us-east1 and one in us-west1", before what is claimed of them. */
function byNames(before: string): Placement | undefined {
  const text = before.replace(/[;:,][^;:,]*$/, '')
  const { layout } = readLayout([{ text, start: 0, end: text.length }])
  const [first] = layout?.places ?? []
  if (!layout || !first || layout.observers > 0) return undefined
  return { spread: layout.places.map(({ members }) => members), place: placeOf(first.names[0] ?? '') }
}

function twoPlaces(voters: number, place: string | undefined): Placement | undefined {
  return voters > 1 && voters < 100
    ? { spread: evenSpread(voters, 2), place: placeOf(place ?? '') }
    : undefined
}

function placeAfter(text: string, end: number): string {
  return new RegExp(`^.{0,40}?(?<![a-z])(${PLACE})(?![a-z])`, 'i').exec(text.slice(end, end + 80))?.[1] ?? ''
}

/** What a sentence claims to survive, where the voters' placement says that locking does not. */
export function placementFaults(
  statement: Statement,
  decided: Placement | undefined,
  named: readonly PlacedVoters[] = [],
): { line: number; message: string }[] {
  if (!LOSES.test(statement.text) || LIMITS.test(statement.text) || OTHER_ARITHMETIC.test(statement.text))
    return []
  const text = shown(statement.text)
  const losses = lossesIn(text)
  const votes = CONSENSUS.test(text) || CONSENSUS.test(statement.heading)
  const own =
    losses.length > 0 && votes
      ? placementIn(
          text,
          losses.some(({ either }) => either),
          losses[0]?.index,
        )
      : undefined
  const further = decided && AFTER_PLACE.test(text) && ONE_MORE.test(text) && !isDisclaimed(text, text.length)
  if (further && !losses.some(({ kind }) => kind) && !survives(decided.spread, 1, 1))
    return [{ line: statement.line, message: messageOf(decided.spread, { places: 1, nodes: 1 }) }]
  return losses.flatMap(loss => {
    if (loss.kind !== undefined) return kindFaults(statement, loss, decided, named)
    const placement = own ?? (isOfAll(loss, decided) ? decided : undefined)
    const contradicts =
      placement &&
      speaksOf(loss, placement, own !== undefined) &&
      !survives(placement.spread, loss.places, loss.nodes)
    return contradicts
      ? [{ line: lineAt(statement, loss.index), message: messageOf(placement.spread, loss) }]
      : []
  })
}

/** Voters in a place that has a name, as the request says. */
export interface PlacedVoters {
  readonly name: string
  readonly voters: number
}

/** Where the request places the voters of the store that the lock rests on, if the design places them alike. */
export function placesOf({ assessment }: Draft, decided: Placement | undefined): PlacedVoters[] {
  const places = assessment?.candidate?.named?.voters?.layout?.places ?? []
  const spread = places.map(({ members }) => members)
  const alike = sorted(spread) === sorted(decided?.spread ?? [])
  return alike ? places.flatMap(({ names, members }) => names.map(name => ({ name, voters: members }))) : []
}

function sorted(numbers: readonly number[]): string {
  return numbers.toSorted((one, other) => one - other).join()
}

const PARTS_OF_THE_WORLD: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:us|usa|u\.s\.|american|north american)$/i, /^us[-a-z]|virginia|ohio|oregon|california|iowa|texas/i],
  [
    /^(?:eu|european)$/i,
    /^(?:eu-|europe)|ireland|dublin|frankfurt|paris|london|stockholm|milan|madrid|zurich|amsterdam|warsaw/i,
  ],
  [/^(?:asian|asia|apac|asia-pacific)$/i, /^(?:ap-|asia)|tokyo|singapore|seoul|mumbai|osaka|hong ?kong/i],
]

/**
 * A place of a kind, and one more voter: the fullest place of that kind where the request names some, else at least the
 * emptiest of all.
 */
function kindFaults(
  statement: Statement,
  loss: Loss,
  decided: Placement | undefined,
  named: readonly PlacedVoters[],
): Fault[] {
  const { kind = '' } = loss
  if (!decided || !isOfPlaces(loss, decided)) return []
  const names = PARTS_OF_THE_WORLD.find(([part]) => part.test(kind))?.[1]
  const meant = named.filter(({ name }) => names?.test(name) || name.toLowerCase() === kind.toLowerCase())
  const lost = meant.length > 0 ? Math.max(...meant.map(({ voters }) => voters)) : Math.min(...decided.spread)
  const voters = decided.spread.reduce((sum, part) => sum + part, 0)
  const left = voters - lost - loss.nodes
  if (left >= majorityOf(voters)) return []
  const message = `With ${voters} voters placed ${decided.spread.join('-')}, the loss of a place with ${lost} of them and of one more leaves ${Math.max(0, left)}, and a majority is ${majorityOf(voters)}: locking stops then. Say so, or add voters in a further place.`
  return [{ line: lineAt(statement, loss.index), message }]
}

/** The voters' places are regions or sites where they have names, and are what is lost. */
function isOfPlaces({ place }: Loss, decided: Placement): boolean {
  return decided.place === undefined ? place !== 'zone' : place === decided.place
}

/** "The hall in which the leader is keeps granting". */
const HALF_GOES_ON = new RegExp(
  `(?<![a-z])(?:${PLACE}|side|half) (?:in which|where|with|of|that (?:has|holds)|which (?:has|holds)|holding|having)[^.;]{0,40} leader(?![a-z])[^.;]{0,50}? (?:keeps?|retains?|continues?|goes on|carries on)(?![a-z])`,
  'i',
)
const CUT = /partition|(?<![a-z])(?:cut|split|severed|isolat\w+|link|links|fibre|fiber|connection)(?![a-z])/i
const STOPS =
  /(?<![a-z])(?:not|never|no|cannot|until|stops? granting|elected|once|neither|steps? down|read-only|reads)(?![a-z])|n['’]t/i

/** A half of the voters that is said to go on because it has the leader, where two places have as many each. */
export function halfFaults(statement: Statement, decided: Placement | undefined): Fault[] {
  const [one, other, ...further] = decided?.spread ?? []
  if (one === undefined || one !== other || further.length > 0) return []
  const text = shown(statement.text)
  const half = HALF_GOES_ON.exec(text)
  if (!half || STOPS.test(clauseFrom(text, half.index)) || !CUT.test(text)) return []
  const message = `With ${2 * one} voters placed ${one}-${one}, neither side of a partition has the majority of ${majorityOf(2 * one)}: its leader steps down, and locking stops on both. Say so, or add a voter in a third place.`
  return [{ line: statement.line, message }]
}

function clauseFrom(text: string, index: number): string {
  return /^[^.;]*/.exec(text.slice(index))?.[0] ?? ''
}

/** "Even after losing a region the cluster can lose another node". */
const AFTER_PLACE = new RegExp(
  `(?<![a-z])(?:after|despite|with|on|losing|loss of|outage of|surviv\\w+|tolerat\\w+) (?:[\\w-]+ ){0,4}${PLACE}(?![a-z])`,
  'i',
)
const ONE_MORE =
  /(?<![a-z])(?:(?:los(?:e|ing)|loss of|tolerat\w+|surviv\w+|plus|and) (?:the |loss |of )*(?:another|(?:one|a) (?:more|further|additional|other)) (?:node|member|voter|server)|(?:another|(?:one|a) (?:more|further|additional|other)) (?:node|member|voter|server)(?: \w+)? (?:may|can) (?:fail|be lost))(?![a-z])/i

/** The losses that the request asks to survive, and the voters' placement does not. */
export function demandFaults({ assessment, decision }: Draft, placement: Placement | undefined): Fault[] {
  const unmet = assessment?.facts.losses.find(
    ({ place, count, name, plusNodes }) =>
      placement &&
      count === 1 &&
      name === undefined &&
      (placement.place === place || (placement.place === undefined && place === 'site')) &&
      !survives(placement.spread, 1, plusNodes ?? 0),
  )
  return placement && unmet
    ? [
        {
          line: decision.lines?.voters ?? 1,
          message: messageOf(placement.spread, { places: 1, nodes: unmet.plusNodes ?? 0 }),
        },
      ]
    : []
}

/** Whether a loss is said of every place, and of no fewer places than there are. */
function isOfAll({ every, either, nodes }: Loss, decided: Placement | undefined): boolean {
  return decided?.spread.length === 2 ? either : every || nodes > 0
}

/** A loss of zones says nothing of voters in regions; places with names of their own are sites or regions. */
function speaksOf(loss: Loss, placement: Placement, sameSentence: boolean): boolean {
  if (loss.either && loss.place === undefined) return placement.spread.length === 2
  return placement.place === undefined
    ? sameSentence || loss.place !== 'zone'
    : loss.place === placement.place
}

function messageOf(spread: readonly number[], { places, nodes }: Pick<Loss, 'places' | 'nodes'>): string {
  const voters = spread.reduce((sum, part) => sum + part, 0)
  const sorted = spread.toSorted((one, other) => other - one)
  const lost = sorted.slice(0, places).reduce((sum, part) => sum + part, 0) + nodes
  const what = `${places === 1 ? 'the fullest place' : `the ${places} fullest places`}${nodes > 0 ? ' and one more voter' : ''}`
  return `With ${voters} voters placed ${sorted.join('-')}, the loss of ${what} leaves ${Math.max(0, voters - lost)}, and a majority is ${majorityOf(voters)}: locking stops then. Say so, or add voters in a further place.`
}
