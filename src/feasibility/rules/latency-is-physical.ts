import type { Facts } from '../facts/facts.ts'
import type { Evidence } from '../facts/find.ts'
import type { Layout } from '../facts/layout.ts'
import type { Latency } from '../facts/load.ts'
import { roundTrip } from '../facts/locations.ts'
import type { Place } from '../facts/place-words.ts'
import {
  distinct,
  leastRoundTrip,
  mostCounted,
  nearestTrip,
  ownPlaces,
  quorumTrip,
  standing,
} from './distance.ts'
import { isOfVoters, placeLosses } from './quorum.ts'
import { type Candidate, demandsExclusion, type Rule, type RuleFinding } from './rule.ts'

export const latencyIsPhysical: Rule = {
  id: 'latency-is-physical',
  statement:
    'A grant that survives the loss of a region has crossed to another region before it is acknowledged; light in fibre makes 200 km in a millisecond.',
  source: {
    title: 'CockroachDB: multi-region survival goals',
    url: 'https://www.cockroachlabs.com/docs/stable/multiregion-survival-goals',
  },
  examples: {
    decides: {
      scale_requirements: '100 locks per second, acquire p99 < 1 ms',
      consistency_tolerance: 'Linearizable; must survive the loss of any region automatically.',
      infrastructure_environment: 'CockroachDB over 3 regions: us-east-1, us-west-2, eu-west-1',
    },
    leaves: {
      scale_requirements: '100 locks per second, acquire p99 < 400 ms',
      consistency_tolerance: 'Linearizable; must survive the loss of any region automatically.',
      infrastructure_environment: 'CockroachDB over 3 regions: us-east-1, us-west-2, eu-west-1',
    },
  },
  checkCandidate: checkStretched,
  checkRequest: facts =>
    facts.load.latency && demandsExclusion(facts) ? checkBound(facts, facts.load.latency) : undefined,
}

/** A store that stretches over places: what is committed by a majority has crossed to the nearest of them. */
function checkStretched({ topology, named }: Candidate, facts: Facts): RuleFinding | undefined {
  const { latency } = facts.load
  const { oneRegionEnough } = facts.conditions
  if (!latency || oneRegionEnough || !demandsExclusion(facts)) return undefined
  if (
    topology.scope !== 'global' ||
    named?.voters?.together !== undefined ||
    named?.settings.has('home-region')
  )
    return undefined
  const { layout } = named?.voters ?? {}
  const known = layout && isOfVoters(topology, layout) ? placedVoters(layout, facts, latency) : undefined
  if (known) return known.finding
  const places = ownPlaces(facts)
  const least = places.length > 1 ? nearestTrip(places) : 0
  if (latency.milliseconds >= least) return undefined
  return {
    effect: 'asks',
    reason: `The places that the infrastructure names are at least ${least} ms apart and back, and ${latency.milliseconds} ms are asked for: a majority over several of them commits no faster.`,
    remedy: `State that the majority of the voters stands in one of them, with the others as observers, or allow at least ${Math.ceil(least * 2)} ms.`,
    evidence: [latency.evidence, ...places.map(({ evidence }) => evidence)],
  }
}

/** Words on clients that stand so close to the bound are of those that it holds for. */
const NEAR_THE_BOUND = 120

/** Whether a place stands close to the bound, in a text that asks. */
function isBeside({ evidence }: Facts['locations'][number], latency: Latency): boolean {
  return (
    evidence.field !== 'infrastructure_environment' &&
    evidence.field === latency.evidence.field &&
    Math.abs(evidence.start - latency.evidence.start) < NEAR_THE_BOUND
  )
}

/** Voters in places that are all known: how long a majority takes is certain. */
function placedVoters(
  layout: Layout,
  facts: Facts,
  latency: Latency,
): { readonly finding: RuleFinding | undefined } | undefined {
  const commit = quorumTrip(layout)
  if (commit === undefined) return undefined
  const clients = facts.locations.filter(location => location.of === 'clients' && isBeside(location, latency))
  const trips = clients.map(client => ({ client, trip: quorumTrip(layout, client) ?? 0 }))
  const farthest = trips.toSorted((one, other) => other.trip - one.trip)[0]
  const least = Math.max(commit, farthest?.trip ?? 0)
  if (latency.milliseconds >= least) return { finding: undefined }
  const from = farthest && farthest.trip > commit ? ` for a client in ${farthest.client.evidence.words}` : ''
  return {
    finding: {
      effect: 'refuses',
      reason: `A majority of voters that stand as the request says acknowledges in no less than ${least} ms${from}, which is what light in fibre takes to the nearest of them and back; ${latency.milliseconds} ms are asked for.`,
      remedy: `Place a majority of the voters near each other and near the clients, or allow at least ${Math.ceil(least * 2)} ms.`,
      evidence: [latency.evidence, ...(farthest ? [farthest.client.evidence] : [])],
    },
  }
}

function checkBound(facts: Facts, latency: Latency): RuleFinding | undefined {
  const { anyRegionAcquires, globalLock } = facts.conditions
  const loss = placeLosses(facts).find(({ place, assumed }) => place === 'region' && !assumed)
  // What the infrastructure text has everywhere are mostly users.
  const everywhere =
    anyRegionAcquires?.field !== 'infrastructure_environment' && globalLock && anyRegionAcquires
  const across = loss?.evidence ?? everywhere
  const least = leastRoundTrip(facts)
  if (across && latency.milliseconds < least) return tooFar(latency, across, least)
  return (
    toldApart(facts, latency) ??
    farLink(facts, latency) ??
    siteApart(facts, latency) ??
    clientApart(facts, latency) ??
    everyClient(facts, latency)
  )
}

function tooFar(latency: Latency, across: Evidence, least: number): RuleFinding {
  return {
    effect: 'refuses',
    reason: `A grant that is one over several regions, or survives the loss of one, crosses to another region and back before it is acknowledged: at least ${least} ms between the nearest of these, and ${latency.milliseconds} ms are asked for.`,
    remedy: `Allow at least ${Math.ceil(least * 2)} ms for an acquisition, or keep each lock in a home region whose loss stops it.`,
    evidence: [latency.evidence, across],
  }
}

/** Places that a grant has to cross to, and of which the request says how far they are apart. */
function toldApart(facts: Facts, latency: Latency): RuleFinding | undefined {
  const { anyRegionAcquires, globalLock } = facts.conditions
  const lost = placeLosses(facts).map(({ place, evidence, assumed, name }) => {
    return { place, evidence, certain: assumed === undefined && name === undefined }
  })
  const everywhere: typeof lost =
    globalLock && anyRegionAcquires ? [{ place: 'region', evidence: anyRegionAcquires, certain: true }] : []
  for (const { place, evidence, certain } of [...lost, ...everywhere]) {
    const trips = facts.roundTrips.filter(trip => trip.place === undefined || isAlike(trip.place, place))
    const least = trips.toSorted((one, other) => one.milliseconds - other.milliseconds)[0]
    if (!least || latency.milliseconds >= least.milliseconds) continue
    return {
      effect: certain && trips.every(({ ofAll }) => ofAll) ? 'refuses' : 'asks',
      reason: `A grant that survives the loss of a ${place}, or is one over several, has crossed to another one and back before it is acknowledged, which takes ${least.milliseconds} ms here (“${least.evidence.words}”); ${latency.milliseconds} ms are asked for.`,
      remedy: `Allow at least ${Math.ceil(least.milliseconds * 2)} ms for an acquisition, or keep each lock in one ${place} whose loss stops it.`,
      evidence: [latency.evidence, evidence, least.evidence],
    }
  }
  return undefined
}

/** What one text calls a site, another calls a region. */
function isAlike(place: Place, other: Place): boolean {
  return place === other || (place !== 'zone' && other !== 'zone' && place !== 'rack' && other !== 'rack')
}

/** A link that lies in space: there and back takes at least so long. */
function farLink({ farLink: link }: Facts, latency: Latency): RuleFinding | undefined {
  if (!link || latency.milliseconds >= link.milliseconds) return undefined
  return {
    effect: 'asks',
    reason: `Over the link that the request names (“${link.evidence.words}”) there and back takes at least ${link.milliseconds} ms; ${latency.milliseconds} ms are asked for.`,
    remedy: `State that no acquisition crosses that link, or allow at least ${2 * link.milliseconds} ms.`,
    evidence: [latency.evidence, link.evidence],
  }
}

/** Sites in cities far apart are regions by another name; where a city may have several of them, the rule asks. */
function siteApart(facts: Facts, latency: Latency): RuleFinding | undefined {
  const loss = placeLosses(facts).find(({ place, assumed }) => place === 'site' && !assumed)
  const places = standing(facts)
  if (!loss || places.length < 2) return undefined
  const least = nearestTrip(places)
  if (latency.milliseconds >= least) return undefined
  if (mostCounted(facts, 'site') === places.length) return tooFar(latency, loss.evidence, least)
  return {
    effect: 'asks',
    reason: `A grant that survives the loss of a site crosses to another site before it is acknowledged, and the cities that the request names are at least ${least} ms apart; ${latency.milliseconds} ms are asked for.`,
    remedy:
      'State which sites stand close to each other, with the round trip between them, or allow more time.',
    evidence: [latency.evidence, loss.evidence, ...places.map(({ evidence }) => evidence)],
  }
}

/** A client in one place and all of the store in others: how long it takes to get there and back. */
function clientApart(facts: Facts, latency: Latency): RuleFinding | undefined {
  const stores = facts.locations.filter(({ of }) => of === 'store')
  const clients = facts.locations.filter(location => location.of === 'clients' || isBeside(location, latency))
  for (const client of stores.length > 0 ? distinct(clients) : []) {
    const least = Math.min(...stores.map(store => roundTrip(client, store)))
    if (latency.milliseconds < least)
      return {
        effect: 'asks',
        reason: `From ${client.evidence.words} to the nearest place where the store is said to stand and back takes at least ${least} ms; ${latency.milliseconds} ms are asked for.`,
        remedy: `State that the bound does not hold for ${client.evidence.words}, or what stands there, or allow at least ${Math.ceil(least * 2)} ms.`,
        evidence: [latency.evidence, client.evidence, ...stores.map(({ evidence }) => evidence)],
      }
  }
  return undefined
}

/** Clients of every place are meant: one of them has no other place nearer than the farthest neighbour is. */
function everyClient(facts: Facts, latency: Latency): RuleFinding | undefined {
  const { anyRegionAcquires, globalLock, noHome, oneRegionEnough } = facts.conditions
  const places = standing(facts)
  const asked = distinct(
    facts.locations.filter(({ evidence }) => evidence.field !== 'infrastructure_environment'),
  )
  const everywhere = anyRegionAcquires?.field === 'infrastructure_environment' ? undefined : anyRegionAcquires
  const from = everywhere ?? (asked.length > 1 ? (globalLock ?? asked[0]?.evidence) : undefined)
  if (!from || oneRegionEnough || places.length < 2) return undefined
  const least = Math.max(
    ...places.map(one =>
      Math.min(...places.filter(other => other !== one).map(other => roundTrip(one, other))),
    ),
  )
  if (latency.milliseconds >= least) return undefined
  return {
    effect: noHome && from.field !== 'infrastructure_environment' ? 'refuses' : 'asks',
    reason: `From one of the places that the request names, the nearest other one is at least ${least} ms away and back; ${latency.milliseconds} ms are asked for wherever a lock is acquired.`,
    remedy: `State that each lock has a home and the bound holds for clients there, or allow at least ${Math.ceil(least * 2)} ms.`,
    evidence: [
      latency.evidence,
      from,
      ...(noHome ? [noHome] : []),
      ...places.map(({ evidence }) => evidence),
    ],
  }
}
