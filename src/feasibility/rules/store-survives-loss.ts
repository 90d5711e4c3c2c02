import { capitalised } from '../../english.ts'
import type { Level } from '../catalog/store.ts'
import type { Facts } from '../facts/facts.ts'
import { overlaps } from '../facts/find.ts'
import { locate } from '../facts/locations.ts'
import type { Loss } from '../facts/loss.ts'
import type { Place } from '../facts/place-words.ts'
import { certainOnly, isUnplaced, rankOf, survives } from './quorum.ts'
import { type Candidate, demandsExclusion, type Rule, type RuleFinding } from './rule.ts'

export const storeSurvivesLoss: Rule = {
  id: 'store-survives-loss',
  statement:
    'A store survives without losing a grant only what its synchronous copies bridge: a server none, a regional service a zone, a multi-region one a region.',
  source: {
    title: 'AWS: data resiliency design patterns with DynamoDB global tables',
    url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/overview.html',
  },
  examples: {
    decides: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'Linearizable; locking must go on automatically after the loss of a region.',
      infrastructure_environment: 'Amazon DynamoDB table in eu-central-1 only. Nothing else.',
    },
    leaves: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'Linearizable; locking must survive the loss of an availability zone.',
      infrastructure_environment: 'Amazon DynamoDB table in eu-central-1 only. Nothing else.',
    },
  },
  checkCandidate: (candidate, facts) => {
    const { topology } = candidate
    if (!demandsExclusion(facts) || topology.replication === 'majority') return undefined
    const losses = facts.losses.filter(({ available, place }) => available && place !== 'process')
    for (const loss of losses) {
      if (mayBridge(candidate, loss, facts)) continue
      const bridged = bridges(candidate, loss, facts)
        ? (withoutCoordinators(candidate, loss, facts) ??
          unplaced(candidate, loss, facts) ??
          byPeople(candidate, loss) ??
          thirdPlace(candidate, loss, facts))
        : (unreplicated(candidate, loss, facts) ??
          witnessedSomewhere(candidate, loss, facts) ??
          refuse(candidate, loss))
      const finding = certainOnly(bridged, loss)
      if (finding) return finding
    }
    return topology.replication === 'none' ? singleServer(candidate, facts) : undefined
  },
}

const LEVEL_RANK: Readonly<Record<Level, number>> = { process: 0, node: 1, zone: 3, region: 5 }

function bridges(
  { store, topology }: Pick<Candidate, 'store' | 'topology'>,
  loss: Loss,
  facts: Facts,
): boolean {
  if (topology.survives === 'nothing' || topology.survives === 'by voters') return false
  if (loss.count > 1 && rankOf(loss.place) >= LEVEL_RANK[topology.survives]) return false
  if (isWitnessedPair(store, topology, facts) && loss.place === 'site' && loss.name === undefined) return true
  // A city that is lost by its name takes a region with it.
  const city = loss.name !== undefined && locate(loss.name) !== undefined
  const rank = city ? rankOf('region') : levelRank(loss.place, facts)
  return rank <= LEVEL_RANK[topology.survives]
}

/** Two copies on two sites, and a vote on a third: how far the sites are apart does not matter. */
function isWitnessedPair(
  { selfHosted }: Candidate['store'],
  { replication, survives }: Candidate['topology'],
  { geography, doubts }: Facts,
): boolean {
  const twoSites = geography.places.some(({ place, count }) => place === 'site' && count === 2)
  const third =
    geography.witness ?? geography.places.find(({ place, count }) => place === 'site' && count > 2)
  return (
    selfHosted &&
    replication === 'synchronous' &&
    survives === 'zone' &&
    twoSites &&
    third !== undefined &&
    doubts.length === 0
  )
}

/** What is not stated of the store decides, and stated one way it bridges the loss: that is asked elsewhere. */
function mayBridge({ store, topology, named }: Candidate, loss: Loss, facts: Facts): boolean {
  const lags = named?.settings.has('asynchronous') || named?.settings.has('weak-consistency')
  if (topology.contested === undefined || lags) return false
  return store.topologies.some(
    other => other.replication === 'synchronous' && bridges({ store, topology: other }, loss, facts),
  )
}

/** Sites that stand close together are zones. */
const WITHIN_A_CAMPUS = /hall|building|room|campus|rack|brandabschnitt|geb[aä]ude|sala|edificio|机房/i

/** A site is a region where the text has regions, else a zone. */
function levelRank(place: Place, { geography }: Facts): number {
  if (place !== 'site') return rankOf(place)
  const regions = geography.places.some(places => places.place === 'region' && places.count > 1)
  const severalSites = geography.places.some(
    ({ place: kind, count, evidence }) =>
      kind === 'site' && count > 1 && !WITHIN_A_CAMPUS.test(evidence.words),
  )
  return regions || severalSites ? rankOf('region') : rankOf('zone')
}

/** Synchronous copies and a witness, and more sites than two: which of them stands where decides. */
function witnessedSomewhere(
  { store, topology, named }: Candidate,
  loss: Loss,
  { geography }: Facts,
): RuleFinding | undefined {
  const sites = geography.places.find(({ place, count }) => place === 'site' && count > 2)
  const witnessed = topology.replication === 'synchronous' && named?.settings.has('witness')
  if (!witnessed || !store.selfHosted || loss.place !== 'site' || !sites) return undefined
  return {
    effect: 'asks',
    reason: `${topology.label} bridges the loss of a site only if its copies stand in two sites and the witness in a third, and the request does not plainly say so.`,
    remedy: 'State in which sites the copies stand, and that the witness stands in another one.',
    evidence: [loss.evidence, sites.evidence],
  }
}

/** A larger number in front of "server" is a version. */
const MOST_COPIES = 7
const SERVERS =
  /(?:servers|nodes|boxes|machines|instances|members|hosts|vms|replicas|knoten|servidores|nodos)$/i

/** "PostgreSQL on three servers", and not a word on how they replicate. */
function unreplicated(
  { store, topology, named }: Candidate,
  loss: Loss,
  facts: Facts,
): RuleFinding | undefined {
  const { hosts } = facts
  const beside = hosts && named?.named.some(its => overlaps(its, hosts.evidence)) ? hosts : undefined
  const told = named?.voters?.count === undefined ? beside : { ...named.voters, count: named.voters.count }
  const bridged = store.topologies.some(
    other => other.replication === 'synchronous' && bridges({ store, topology: other }, loss, facts),
  )
  const several = told && told.count > 1 && told.count <= MOST_COPIES && SERVERS.test(told.evidence.words)
  if (!several || topology.when || topology.replication !== 'none' || !bridged || named?.settings.size)
    return undefined
  return {
    effect: 'asks',
    reason: `The request tells of ${told.count} servers for ${store.name}, and not how they replicate and which of them takes over; ${topology.label} bridges no loss.`,
    remedy:
      'State whether commits are synchronous, and whether promotion is automatic and only of a copy that has them all; or that there is one server.',
    evidence: [loss.evidence, told.evidence],
  }
}

function refuse({ store, topology }: Candidate, loss: Loss): RuleFinding {
  const bridged = topology.survives === 'nothing' ? 'no loss' : `the loss of a ${topology.survives} at most`
  return {
    effect: 'refuses',
    reason: `The loss of ${loss.count > 1 ? `${loss.count} ${loss.place}s` : `a ${loss.place}`} is to be survived automatically, and ${topology.label} bridges ${bridged}.`,
    remedy:
      loss.place === 'region' || loss.place === 'site'
        ? `Use a store with voters or synchronous copies in three ${loss.place}s, or accept that ${store.name} locks stop until the ${loss.place} is back.`
        : `Use a majority store with at least three voters in independent ${loss.place}s, or accept the outage in the request.`,
    evidence: [loss.evidence],
  }
}

/**
 * Copies alone do not go on.
 * Source: https://apple.github.io/foundationdb/configuration.html#coordination-servers
 */
function withoutCoordinators(
  { store, topology, named }: Candidate,
  loss: Loss,
  { stores }: Facts,
): RuleFinding | undefined {
  const by = topology.coordinatedBy
  const below = by === 'etcd members' ? stores.find(its => its.store.id === 'etcd') : undefined
  const { spread, evidence } = named?.voters?.spread ? named.voters : (below?.voters ?? {})
  if (!by || !spread || !evidence || spread.length < 2 || survives(spread, loss.count, loss.plusNodes))
    return undefined
  return {
    // Nodes of a cluster whose etcd is not told of may be workers.
    effect: by === 'coordinators' || below ? 'refuses' : 'asks',
    reason: `The ${by} of ${store.name} placed ${spread.join('/')} keep no majority after the loss of a ${loss.place}, and without one the database stops.`,
    remedy: 'Spread the coordinators so that no loss takes more than a minority of them: 2/2/1 or 3/3/3.',
    evidence: [loss.evidence, evidence],
  }
}

function unplaced(candidate: Candidate, loss: Loss, facts: Facts): RuleFinding | undefined {
  if (!isUnplaced(loss, candidate, facts)) return undefined
  return {
    effect: 'asks',
    reason: `The loss of ${loss.name} is to be survived, and the request does not say what of ${candidate.store.name} stands elsewhere.`,
    remedy: `State whether ${loss.name} is a zone or a region of its own, and where the other copies stand.`,
    evidence: [loss.evidence],
  }
}

/** A copy that has all grants, and that nobody promotes while people are away. */
function byPeople({ store, named }: Candidate, loss: Loss): RuleFinding | undefined {
  const settings = named?.settings
  if (!store.selfHosted || !settings?.has('manual-failover') || settings.has('automatic-failover'))
    return undefined
  return {
    effect: 'asks',
    reason: `The loss of a ${loss.place} is to be survived, and people promote the other copy of ${store.name}: until they come, nothing is granted.`,
    remedy:
      'State that locking may stop until somebody has promoted the copy, or that it is promoted automatically.',
    evidence: [loss.evidence, ...(named ? [named.evidence] : [])],
  }
}

/** A synchronous pair that people run themselves needs a third vote before one of the two may take over by itself. */
function thirdPlace(
  { store, topology }: Candidate,
  loss: Loss,
  { geography }: Facts,
): RuleFinding | undefined {
  const managed = !store.selfHosted || /^(?:rds|zone-redundant|multi-az)/.test(topology.id)
  const ofThree = /^three-/.test(topology.id)
  if (
    managed ||
    ofThree ||
    rankOf(loss.place) < rankOf('zone') ||
    geography.witness ||
    topology.protocol.includes('Raft')
  )
    return undefined
  const places = geography.places.filter(
    ({ place }) => place === loss.place || place === 'site' || place === 'zone' || place === 'region',
  )
  if (places.some(({ count }) => count > 2)) return undefined
  const two = geography.noFurther ?? places.find(({ count, exact }) => count === 2 && exact)?.evidence
  return {
    effect: two ? 'refuses' : 'asks',
    reason: `Of two copies of ${store.name}, neither can tell a lost ${loss.place} from a partition: taking over by itself needs a third vote, and ${two ? 'the request rules a third place out' : 'the request names no third place'}.`,
    remedy: `Put a vote (a witness, a quorum device, a third consensus node) into a third ${loss.place}, or let people decide which copy goes on.`,
    evidence: [loss.evidence, ...(two ? [two] : [])],
  }
}

/** One server and no word on what happens when it is down: experts disagree. */
function singleServer({ topology, named }: Candidate, facts: Facts): RuleFinding | undefined {
  if (facts.accepted.length > 0 || facts.losses.some(({ available }) => available)) return undefined
  return {
    effect: 'asks',
    reason: `${capitalised(topology.label)} excludes while it is up and survives no failure; the request does not say whether an outage is accepted.`,
    remedy:
      'State that locking may stop while the server is down ("an outage is accepted"), or which failure it has to survive.',
    evidence: named ? [named.evidence] : [],
  }
}
