import type { Topology } from '../catalog/store.ts'
import type { Facts } from '../facts/facts.ts'
import type { Layout } from '../facts/layout.ts'
import type { Loss } from '../facts/loss.ts'
import { sum } from '../facts/numbers.ts'
import type { Place } from '../facts/place-words.ts'
import type { Places } from '../facts/places.ts'
import type { Candidate, RuleFinding } from './rule.ts'

/** The most voters that can fail while a majority stays: ⌊(n − 1) / 2⌋. */
export function toleratedFailures(voters: number): number {
  return Math.floor((voters - 1) / 2)
}

export function majorityOf(voters: number): number {
  return Math.floor(voters / 2) + 1
}

/** Voters as evenly over places as they go, the most first. */
export function evenSpread(voters: number, places: number): number[] {
  return Array.from(
    { length: places },
    (_, index) => Math.floor(voters / places) + (index < voters % places ? 1 : 0),
  )
}

/** Whether a majority stays after the loss of the `count` fullest places and of single voters besides. */
export function survives(spread: readonly number[], count: number, more = 0): boolean {
  const lost = sum(spread.toSorted((one, other) => other - one).slice(0, count))
  return lost + more <= toleratedFailures(sum(spread))
}

const RANK: Readonly<Record<Place, number>> = { process: 0, node: 1, rack: 2, zone: 3, site: 4, region: 5 }

export function rankOf(place: Place): number {
  return RANK[place]
}

/** Losses of whole places that locking has to go on after. */
export function placeLosses({ losses }: Facts): Loss[] {
  return losses.filter(({ available, place }) => available && RANK[place] >= RANK.rack)
}

export function nodeLosses({ losses }: Facts): Loss[] {
  return losses.filter(({ available, place }) => available && place === 'node')
}

/**
 * The places that a loss takes one of. Where the text counts none of that very kind, a site is a region or a zone, as
 * far as the text has them; a region is made of nothing smaller.
 */
export function placesFor(loss: Loss, { geography }: Facts): Places | undefined {
  const order: Readonly<Record<Place, readonly Place[]>> = {
    process: [],
    node: [],
    rack: ['rack', 'zone', 'site', 'region'],
    zone: ['zone', 'site', 'region'],
    site: ['site', 'region', 'zone'],
    region: ['region', 'site'],
  }
  for (const place of order[loss.place]) {
    const its = geography.places.filter(places => places.place === place)
    const most = its.toSorted((one, other) => other.count - one.count)[0]
    // One region says nothing of the zones in it, and one hall nothing of its racks.
    const fewest = place === 'region' ? 3 : 2
    const within = rankOf(place) > rankOf(loss.place) && most !== undefined && most.count < fewest
    if (most && !within) return { ...most, exact: its.some(({ exact }) => exact) }
  }
  return undefined
}

/** Where a store that is yet to be installed can stand: also in a third place that may be added, and that is named. */
export function withAddedPlace({ named }: Candidate, loss: Loss, facts: Facts): Places | undefined {
  const { scattered, noFurther } = facts.geography
  if (named || !facts.conditions.mayChange || noFurther) return undefined
  return scattered?.place === loss.place ? { ...scattered, names: [], exact: false } : undefined
}

/** Voting places: those of the text, and a witness that stands outside of two. */
export function votingPlaces(places: Places, { geography }: Facts): number {
  return geography.witness && places.count === 2 ? 3 : places.count
}

/** "Losing Newark": the name of a place that the text puts no voter into, and that is no region. */
export function isUnplaced({ name, place }: Loss, { named }: Candidate, { geography }: Facts): boolean {
  return (
    place === 'site' &&
    name !== undefined &&
    name.length > 2 &&
    named?.voters?.named?.has(name) !== true &&
    !geography.places.some(({ names }) => names.includes(name))
  )
}

/** Nodes of a store that puts each piece of data on some of them are no voters. */
export function isOfVoters({ votersOnSomeNodes }: Topology, { votes }: Layout): boolean {
  return votes || votersOnSomeNodes !== true
}

/** The voters that the candidate has or may be given. A number that is not stated may be chosen. */
export function votersFor({ named, topology }: Candidate, needed: number): number {
  const { count, voting } = named?.voters ?? {}
  return (topology.votersOnSomeNodes ? voting : undefined) ?? count ?? needed
}

/** What a rule says on a loss that is spoken of, and not plainly demanded, is a question. */
export function certainOnly(finding: RuleFinding | undefined, loss: Loss): RuleFinding | undefined {
  if (!finding || !loss.assumed || finding.effect === 'asks') return finding
  return {
    ...finding,
    effect: 'asks',
    remedy: `State whether locking has to go on automatically after the loss of a ${loss.place}, or may stop until it is back.`,
  }
}
