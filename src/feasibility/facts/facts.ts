import { FIELDS, type Field } from '../../contract.ts'
import type { Store } from '../catalog/store.ts'
import type { Acceptance } from './acceptances.ts'
import { readCaveats } from './caveats.ts'
import { type Conditions, readConditions, understoodOf } from './conditions.ts'
import { type Demand, readDemand } from './demand.ts'
import { type ListedPlaces, readDoubts, readListedPlaces } from './doubts.ts'
import { readFailures } from './failures.ts'
import { type Evidence, evidenceOf } from './find.ts'
import { readForeign } from './foreign.ts'
import { readLayout } from './layout.ts'
import { readLimits } from './limits.ts'
import { type Load, readLoad } from './load.ts'
import { type FarLink, type Location, locate, readFarLink, readLocations } from './locations.ts'
import { type Loss, takesSite } from './loss.ts'
import { placeNamesIn } from './named-losses.ts'
import { readOthers } from './others.ts'
import { type Geography, type Hosts, readGeography, readHosts } from './places.ts'
import { type Plain, plainText, sentences } from './plain.ts'
import { type RoundTrip, readRoundTrips } from './round-trips.ts'
import { type NamedStore, readStores } from './stores.ts'
import { readUntold } from './untold.ts'
import { readUntouched } from './untouched.ts'

/** What a request says, each fact with where it says so. */
export interface Facts {
  readonly demand: Demand
  readonly losses: readonly Loss[]
  readonly accepted: readonly Acceptance[]
  /** Words on failures that were not understood. */
  readonly unread: readonly Evidence[]
  /** Words on votes, and on losses that come together, that were not understood. */
  readonly doubts: readonly Evidence[]
  /** Places of the infrastructure that are listed one by one. */
  readonly listedPlaces: ListedPlaces | undefined
  readonly geography: Geography
  /** The machines of the infrastructure, where it counts them. */
  readonly hosts: Hosts | undefined
  readonly stores: readonly NamedStore[]
  /** Stores that the infrastructure text names, and that the catalog does not tell of. */
  readonly others: readonly Evidence[]
  readonly load: Load
  /** Regions and cities by name; read where a bound on latency, or the load of one lock, makes them matter. */
  readonly locations: readonly Location[]
  /** Round trips between places; read where a bound on latency makes them matter. */
  readonly roundTrips: readonly RoundTrip[]
  /** A link by way of space, read where a bound on latency makes it matter. */
  readonly farLink: FarLink | undefined
  /** Whose cloud it is, where it is only one. */
  readonly provider: Provider | undefined
  readonly conditions: Conditions
  /** Words that may take away what a store needs, or ask for more than was read. */
  readonly caveats: readonly Evidence[]
  /** Parts of the consistency text that no reader has touched. */
  readonly untouched: readonly Evidence[]
  /** Sentences on the infrastructure that limit something, and that no reader has touched. */
  readonly limits: readonly Evidence[]
  /** What the texts on the infrastructure and its load say that nobody knows. */
  readonly untold: readonly Evidence[]
  /** Where a text is in a language that the rules do not read. */
  readonly foreign: Evidence | undefined
}

export function readFacts(texts: Readonly<Record<Field, string>>, stores: readonly Store[]): Facts {
  const [scale, consistency, infrastructure] = FIELDS.map(field => plainText(texts[field]))
  if (!scale || !consistency || !infrastructure) throw new Error('a request has three texts')
  const fields = [
    ['consistency_tolerance', consistency],
    ['infrastructure_environment', infrastructure],
    ['scale_requirements', scale],
  ] as const
  const others = [fields[0], fields[1]] as const
  const load = readLoad(scale, others)
  const names = placeNamesIn(infrastructure)
  const named = firstNaming(fields, stores)
  const failures = fields.map(([field, plain]) => readFailures(field, plain, names))
  // What the infrastructure text says of failures is how it works, where it does not plainly demand.
  const losses = failures
    .flatMap(({ losses: its }) => its)
    .filter(({ assumed, evidence }) => !assumed || evidence.field !== 'infrastructure_environment')
    // What is certain decides before what is only assumed.
    .toSorted((one, other) => Number(one.assumed ?? false) - Number(other.assumed ?? false))
  const facts = {
    demand: readDemand(consistency, [fields[2], fields[1]]),
    losses,
    accepted: failures.flatMap(({ accepted }) => accepted),
    // What the infrastructure text says of failures is how it works, not what is asked.
    unread: failures
      .flatMap(({ unread }) => unread)
      .filter(
        ({ field, words }) =>
          field === 'consistency_tolerance' ||
          (field === 'scale_requirements' &&
            /(?<![a-z])(?:must|need|should|has to|have to|require|demand|target|goal|surviv)/i.test(words)),
      ),
    listedPlaces: readListedPlaces(...fields[1]),
    doubts: fields.flatMap(([field, plain]) => readDoubts(field, plain, losses, named.some(isLaidOut))),
    geography: withPlaced(
      mergeGeography(fields.map(([field, plain]) => readGeography(field, plain))),
      named,
      fields[1],
    ),
    hosts: readHosts(...fields[1]),
    stores: named,
    others: readOthers('infrastructure_environment', infrastructure),
    load,
    locations:
      load.latency || load.hotKey ? fields.flatMap(([field, plain]) => readLocations(field, plain)) : [],
    roundTrips: load.latency ? fields.flatMap(([field, plain]) => readRoundTrips(field, plain)) : [],
    farLink: load.latency
      ? fields.map(([field, plain]) => readFarLink(field, plain)).find(found => found !== undefined)
      : undefined,
    provider: providerOf(infrastructure),
    conditions: readConditions(fields),
    untold: fields.flatMap(([field, plain]) => readUntold(field, plain)),
    foreign: others.map(([field, plain]) => readForeign(field, plain)).find(found => found !== undefined),
  }
  const { bothSidesGrant, globalLock, anyRegionAcquires } = facts.conditions
  const caveats = readCaveats({
    fields,
    stores: named,
    read: [...losses, ...facts.accepted, ...(bothSidesGrant ? [{ evidence: bothSidesGrant }] : [])].map(
      its => its.evidence,
    ),
    counted: losses
      .filter(({ count, place, plusNodes }) => count + plusNodes > 1 && place !== 'process')
      .map(its => its.evidence),
    wide:
      (globalLock ?? anyRegionAcquires) !== undefined ||
      facts.geography.places.some(({ place, count }) => place === 'region' && count > 1),
    timed: load.latency !== undefined,
    often: (load.rate?.perSecond ?? 0) >= 100,
    hot: (load.hotKey ?? load.onlyLock) !== undefined,
    local: facts.conditions.oneRegionEnough !== undefined,
  })
  return {
    ...facts,
    caveats,
    untouched: readUntouched('consistency_tolerance', consistency, touchedBy(facts)),
    limits: readLimits(
      'infrastructure_environment',
      infrastructure,
      [...touchedBy(facts), ...caveats, ...touchedIn(facts)],
      losses.some(takesSite)
        ? named.flatMap(({ voters }) => voters?.layout?.places.flatMap(({ names: its }) => its) ?? [])
        : [],
    ),
  }
}

const PROVIDERS = {
  aws: /(?<![a-z])(?:aws|amazon)(?![a-z])/i,
  azure: /(?<![a-z])azure(?![a-z])/i,
  gcp: /(?<![a-z])(?:gcp|google)(?![a-z])/i,
} as const
type Provider = keyof typeof PROVIDERS

function providerOf({ text }: Plain): Provider | undefined {
  const named = (Object.keys(PROVIDERS) as Provider[]).filter(provider => PROVIDERS[provider].test(text))
  return named.length === 1 ? named[0] : undefined
}

/** Where the facts stand that were read of what is asked. */
function touchedBy(facts: Omit<Facts, 'caveats' | 'untouched' | 'limits'>): Evidence[] {
  const { demand, losses, accepted, unread, doubts, load, conditions, locations } = facts
  const evident = [...losses, ...accepted, ...locations, load.rate, load.latency].flatMap(
    its => its?.evidence ?? [],
  )
  const others = [load.hotKey, load.onlyLock, load.noSharding, ...understoodOf(conditions)]
  return [...demand.evidence, ...evident, ...unread, ...doubts, ...others.flatMap(its => its ?? [])]
}

/** Whether the places that a text lists have all the members that it counts. */
function isLaidOut({ voters }: NamedStore): boolean {
  const { layout, count } = voters ?? {}
  return layout !== undefined && layout.places.reduce((sum, { members }) => sum + members, 0) === count
}

/** Where the facts stand that were read of what there is. */
function touchedIn(facts: Omit<Facts, 'caveats' | 'untouched' | 'limits'>): Evidence[] {
  const { stores, others, hosts, geography, listedPlaces, roundTrips, farLink, untold, conditions } = facts
  const { places, witness, noFurther, scattered } = geography
  const evident = [...roundTrips, ...places, hosts, listedPlaces, farLink, scattered].flatMap(
    its => its?.evidence ?? [],
  )
  const ofStores = stores.flatMap(({ named, voters, doubted }) => [...named, voters?.evidence, doubted])
  const all = [...ofStores, witness, noFurther, ...Object.values(conditions)]
  return [...others, ...untold, ...evident, ...all.flatMap(its => its ?? [])]
}

/** The stores of the infrastructure text; where it names none, those of the other texts. */
function firstNaming(fields: readonly (readonly [Field, Plain])[], stores: readonly Store[]): NamedStore[] {
  const order = [1, 0, 2]
  for (const index of order) {
    const entry = fields[index]
    const aside = fields.filter(field => field !== entry).flatMap(([, plain]) => sentences(plain))
    const named = entry ? readStores(entry[0], entry[1], stores, aside) : []
    if (named.length > 0) return named
  }
  return []
}

/** Where no store is named yet, machines that are told place by place say how many places there are. */
function withPlaced(
  geography: Geography,
  stores: readonly NamedStore[],
  [field, plain]: readonly [Field, Plain],
): Geography {
  const named = stores.some(({ evidence: its }) => its.field === field)
  const { layout } = named ? {} : readLayout(sentences(plain))
  if (!layout) return geography
  const regions = layout.places.every(({ kind, names }) => kind === 'region' || names.some(locate))
  const place = layout.places[0]?.kind ?? (regions ? 'region' : 'site')
  const count = layout.places.length
  const evidence = evidenceOf(field, plain, layout.start, layout.end)
  return { ...geography, places: [...geography.places, { place, count, names: [], exact: false, evidence }] }
}

/** The infrastructure's places go first; the other texts add what it leaves out. */
function mergeGeography([consistency, infrastructure, scale]: readonly Geography[]): Geography {
  const own = infrastructure?.places ?? []
  const kinds = new Set(own.map(({ place }) => place))
  const more = [...(consistency?.places ?? []), ...(scale?.places ?? [])].filter(
    ({ place, count, names }) =>
      count > 1 && (!kinds.has(place) || (names.length > 0 && unnamed(own, place))),
  )
  const { witness, scattered } = infrastructure ?? {}
  const noFurther = infrastructure?.noFurther ?? consistency?.noFurther ?? scale?.noFurther
  return {
    places: [...own, ...more],
    ...(scattered ? { scattered } : {}),
    ...(witness ? { witness } : {}),
    ...(noFurther ? { noFurther } : {}),
  }
}

function unnamed(places: Geography['places'], kind: string): boolean {
  return places.every(({ place, names }) => place !== kind || names.length === 0)
}
