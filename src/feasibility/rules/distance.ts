import type { Facts } from '../facts/facts.ts'
import type { Layout } from '../facts/layout.ts'
import { type Location, locate, roundTrip } from '../facts/locations.ts'
import { sum } from '../facts/numbers.ts'
import type { Place } from '../facts/place-words.ts'
import { majorityOf } from './quorum.ts'

/** Regions of one provider are at least some 200 km apart. */
const NEAREST_REGIONS = 2

/** The smallest round trip between two of the request's regions, in milliseconds. */
export function leastRoundTrip(facts: Facts): number {
  const places = standing(facts)
  if (places.length < 2 || places.length < mostCounted(facts, 'region')) return NEAREST_REGIONS
  return Math.max(NEAREST_REGIONS, nearestTrip(places))
}

/** Where the infrastructure stands: one location for each place; those of the other texts where it names no two. */
export function standing(facts: Facts): Location[] {
  const places = ownPlaces(facts)
  return places.length > 1 ? places : distinct(facts.locations)
}

/** Where the infrastructure text says that anything but clients stands. */
export function ownPlaces({ locations }: Facts): Location[] {
  return distinct(
    locations.filter(
      ({ of, evidence }) => of !== 'clients' && evidence.field === 'infrastructure_environment',
    ),
  )
}

export function distinct(locations: readonly Location[]): Location[] {
  return [...new Map(locations.map(location => [location.at.join(), location])).values()]
}

export function mostCounted({ geography }: Facts, kind: Place): number {
  return Math.max(0, ...geography.places.filter(({ place }) => place === kind).map(({ count }) => count))
}

/** The smallest round trip between two of the places, in milliseconds. */
export function nearestTrip(places: readonly Location[]): number {
  const trips = places.flatMap((one, index) => places.slice(index + 1).map(other => roundTrip(one, other)))
  return Math.min(...trips)
}

/**
 * The least time in which a grant is acknowledged by a majority of voters whose places are all known, in milliseconds:
 * from the best leader to the nearest places that make up a majority with its own, and from the client to that leader.
 */
export function quorumTrip({ places }: Layout, client?: Pick<Location, 'at'>): number | undefined {
  const voters = places.flatMap(({ kind, names, members }) => {
    // "Hall Phoenix" is no city.
    const at = kind && kind !== 'region' ? undefined : names.map(locate).find(found => found !== undefined)
    return at ? [{ at, members }] : []
  })
  if (voters.length < places.length) return undefined
  const majority = majorityOf(sum(voters.map(({ members }) => members)))
  return Math.min(
    ...voters.map(leader => (client ? roundTrip(client, leader) : 0) + toMajority(leader, voters, majority)),
  )
}

type Site = Pick<Location, 'at'> & { readonly members: number }

function toMajority(leader: Site, voters: readonly Site[], majority: number): number {
  const nearest = voters
    .map(({ at, members }) => ({ members, trip: roundTrip(leader, { at }) }))
    .toSorted((one, other) => one.trip - other.trip)
  let reached = 0
  for (const { members, trip } of nearest) {
    reached += members
    if (reached >= majority) return trip
  }
  return 0
}
