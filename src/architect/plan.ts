import type { Assessment } from '../feasibility/assess.ts'
import type { Facts } from '../feasibility/facts/facts.ts'
import type { Places } from '../feasibility/facts/places.ts'
import type { Voters } from '../feasibility/facts/voters.ts'
import {
  evenSpread,
  majorityOf,
  placeLosses,
  placesFor,
  survives,
  toleratedFailures,
  withAddedPlace,
} from '../feasibility/rules/quorum.ts'
import type { Candidate } from '../feasibility/rules/rule.ts'

/** The numbers of a design, all derived from the request and the catalog. */
export interface Plan {
  readonly candidate: Candidate
  readonly facts: Facts
  readonly voters?: VoterPlan
  readonly lease?: LeasePlan
  readonly load?: LoadPlan
  readonly commitMilliseconds: number
}

export interface VoterPlan {
  readonly count: number
  readonly spread: readonly number[]
  /** "zone", "region", "site" or, where one place holds all, "machine". */
  readonly place: string
  readonly names: readonly string[]
  readonly quorum: number
  readonly tolerated: number
  /** Whether the request states the number, or the design chooses it. */
  readonly stated: boolean
  readonly witness: boolean
}

export interface LeasePlan {
  readonly seconds: number
  readonly renewEvery: number
  /** When the holder stops by its own monotonic clock, counted from the sending of the last renewal that succeeded. */
  readonly holderDeadline: number
}

export interface LoadPlan {
  readonly perSecond: number
  /** Acquisition and release. */
  readonly writes: number
  readonly groups: number
  /** Above it, owners of shards grant from memory. */
  readonly hierarchical: boolean
  readonly holders?: number
  /** Grants a second that one lock can be handed on. */
  readonly perLock: number
}

export function planFor(assessment: Assessment): Plan | undefined {
  const { candidate, facts } = assessment
  if (!candidate) return undefined
  const voters = planVoters(candidate, facts)
  const commitMilliseconds = commitOf(candidate, facts, voters)
  const lease = planLease(candidate, facts)
  const load = planLoad(candidate, facts, commitMilliseconds)
  return {
    candidate,
    facts,
    commitMilliseconds,
    ...(voters ? { voters } : {}),
    ...(lease ? { lease } : {}),
    ...(load ? { load } : {}),
  }
}

function planVoters(candidate: Candidate, facts: Facts): VoterPlan | undefined {
  if (candidate.topology.replication !== 'majority') return undefined
  const losses = placeLosses(facts)
  const loss = losses.toSorted((one, other) => other.count - one.count)[0]
  const places = (loss && (withAddedPlace(candidate, loss, facts) ?? placesFor(loss, facts))) ?? widest(facts)
  const witness = facts.geography.witness !== undefined && places?.count === 2
  const number = Math.max(1, (places?.count ?? 3) + (witness ? 1 : 0))
  const chosen = chosenCount(number, facts)
  const stated = statedVoters(candidate, chosen)
  const count = stated?.count ?? chosen
  const spread = stated?.spread ?? evenSpread(count, Math.min(number, count)).filter(part => part > 0)
  return {
    count,
    spread,
    place: places ? placeName(places.place) : 'independent machine',
    names: places?.names.length === spread.length ? places.names : [],
    quorum: majorityOf(count),
    tolerated: toleratedFailures(count),
    stated: stated?.count !== undefined,
    witness,
  }
}

const NODES = /(?<![a-z])(?:nodes?|servers?|machines?|hosts?|instances?|knoten|nodos?)(?![a-z])/i
const VOTERS = /(?<![a-z])(?:voters?|votes?|replicas?|replication|rf)(?![a-z])/i

/** The voters that the request states; more nodes than the chosen voters need are what a group is placed on. */
function statedVoters({ topology, named }: Candidate, chosen: number): Voters | undefined {
  const voters = named?.voters
  const words = voters?.evidence.words ?? ''
  const nodes = topology.votersOnSomeNodes && NODES.test(words) && !VOTERS.test(words)
  return nodes && (voters?.count ?? 0) > chosen ? undefined : voters
}

/** Nearer places cost less to agree over: without a loss to survive, the smallest kind of which there are three. */
function widest({ geography }: Facts): Places | undefined {
  const several = geography.places.filter(({ count }) => count > 1)
  const kinds = ['zone', 'rack', 'site', 'region'] as const
  const nearest = kinds.flatMap(kind => several.filter(({ place, count }) => place === kind && count > 2))[0]
  return nearest ?? several.toSorted((one, other) => other.count - one.count)[0]
}

function placeName(place: string): string {
  return place === 'zone' ? 'availability zone' : place
}

/** The smallest odd number that survives what is asked for; five over several places, so that one more may be in repair. */
function chosenCount(places: number, facts: Facts): number {
  const losses = placeLosses(facts)
  const nodes = Math.max(1, ...facts.losses.filter(({ place }) => place === 'node').map(({ count }) => count))
  const wide =
    places >= 3 && (losses.length > 0 || facts.geography.places.some(({ place }) => place === 'region'))
  for (let voters = wide ? 5 : 3; voters <= 9; voters += 2) {
    const spread = evenSpread(voters, places)
    if (
      toleratedFailures(voters) >= nodes &&
      losses.every(({ count, plusNodes }) => survives(spread, count, plusNodes))
    )
      return voters
  }
  return 9
}

/** Rate error that is allowed each clock, and what is kept for flushing and scheduling, in seconds. */
const CLOCK_ERROR = 0.01
const MARGIN = 1

/** Whether nothing refuses, or makes harmless, what a late holder does. */
export function isUnchecked({ conditions }: Facts): boolean {
  return conditions.cannotCheckTokens !== undefined && !conditions.idempotentEffects
}

/** Where nothing refuses a late holder, or people are to free what is left behind, a lock does not run out. */
export function neverExpires(facts: Facts): boolean {
  const { freedByHand, mustExpire } = facts.conditions
  return isUnchecked(facts) || (freedByHand !== undefined && !mustExpire)
}

function planLease({ topology }: Candidate, facts: Facts): LeasePlan | undefined {
  const { lease } = topology.recipe
  if (!lease || neverExpires(facts)) return undefined
  const { seconds, renewEvery } = lease
  const holderDeadline = Math.floor((seconds * (1 - CLOCK_ERROR)) / (1 + CLOCK_ERROR) - MARGIN)
  return { seconds, renewEvery, holderDeadline }
}

/** What a commit takes beside the way to a majority and back: disks and processing, in milliseconds. */
const LOCAL_COMMIT = 10

/** Between regions a commit takes longer than within the place that a store usually runs in. */
function commitOf({ topology }: Candidate, facts: Facts, voters: VoterPlan | undefined): number {
  const { geography, roundTrips } = facts
  const wide =
    voters?.place === 'region' ||
    (topology.scope === 'global' &&
      geography.places.some(({ place, count }) => place === 'region' && count > 1))
  if (!wide) return topology.commitMilliseconds
  const told = roundTrips.filter(({ place }) => place === undefined || place === 'region')
  const least = Math.min(...told.map(({ milliseconds }) => milliseconds))
  return told.length > 0
    ? Math.round(least) + Math.min(LOCAL_COMMIT, topology.commitMilliseconds)
    : Math.max(80, topology.commitMilliseconds)
}

/** Groups are planned to half of what they sustain. */
const HEADROOM = 0.5
/** Above this rate shards are owned, and their owners grant from memory. */
export const MOST_SINGLE_GRANTS = 100_000

function planLoad({ topology }: Candidate, facts: Facts, commitMilliseconds: number): LoadPlan | undefined {
  const { rate, holdSeconds } = facts.load
  const commit = commitMilliseconds / 1000
  const perLock = Math.min(
    1 / ((holdSeconds ?? 0) + 2 * commit),
    topology.capacity.perLock ?? Number.POSITIVE_INFINITY,
  )
  if (!rate) return undefined
  const writes = rate.perSecond * 2
  return {
    perSecond: rate.perSecond,
    writes,
    groups: topology.capacity.shardable
      ? Math.max(1, Math.ceil(writes / (topology.capacity.writes * HEADROOM)))
      : 1,
    hierarchical: rate.perSecond > MOST_SINGLE_GRANTS,
    perLock,
    ...(holdSeconds === undefined ? {} : { holders: rate.perSecond * holdSeconds }),
  }
}
