import type { Facts } from '../facts/facts.ts'
import type { Evidence } from '../facts/find.ts'
import type { Layout } from '../facts/layout.ts'
import type { Loss } from '../facts/loss.ts'
import { sum } from '../facts/numbers.ts'
import type { Places } from '../facts/places.ts'
import type { Voters } from '../facts/voters.ts'
import {
  certainOnly,
  evenSpread,
  isOfVoters,
  isUnplaced,
  majorityOf,
  placeLosses,
  placesFor,
  rankOf,
  survives,
  toleratedFailures,
  votersFor,
  votingPlaces,
  withAddedPlace,
} from './quorum.ts'
import { type Candidate, demandsExclusion, type Rule, type RuleFinding } from './rule.ts'

export const majorityAfterLoss: Rule = {
  id: 'majority-after-loss',
  statement:
    'After the loss that is to be survived, a majority of the voters has to be left; observers and learners do not vote.',
  source: { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' },
  examples: {
    decides: {
      scale_requirements: '10 locks per second',
      consistency_tolerance:
        'Linearizable; locking must survive the loss of either data centre automatically.',
      infrastructure_environment: 'ZooKeeper with 4 voters in two data centres, 2/2. There is no third site.',
    },
    leaves: {
      scale_requirements: '10 locks per second',
      consistency_tolerance:
        'Linearizable; locking must survive the loss of any one data centre automatically.',
      infrastructure_environment: 'ZooKeeper with 5 voters in three data centres, 2/2/1.',
    },
  },
  checkCandidate: (candidate, facts) => {
    if (!demandsExclusion(facts) || candidate.topology.replication !== 'majority') return undefined
    for (const loss of placeLosses(facts)) {
      const finding = certainOnly(asCounted(checkLoss(candidate, facts, loss), candidate, facts, loss), loss)
      if (finding) return finding
    }
    return undefined
  },
}

/** A refusal counts places; where the text lists more of them one by one, or gives up another than the lost one, it asks. */
function asCounted(
  finding: RuleFinding | undefined,
  candidate: Candidate,
  facts: Facts,
  loss: Loss,
): RuleFinding | undefined {
  const stated = candidate.named?.voters
  if (!finding && stated?.oneMore && stated.spread === undefined)
    return unknownPlaces(candidate, loss, [loss.evidence, stated.oneMore])
  if (finding?.effect !== 'refuses') return finding
  const places = facts.geography.places.filter(({ place }) => place === loss.place).map(({ count }) => count)
  const counted = Math.min(stated?.spread?.length ?? 0, ...places)
  const { listedPlaces, accepted } = facts
  const inCities = /(?<![a-z])cit(?:y|ies)(?![a-z])/i.test(loss.evidence.words)
  const more = listedPlaces && listedPlaces.count > counted && !inCities && !facts.geography.noFurther
  const { scattered } = facts.geography
  const apart =
    scattered?.place === loss.place && scattered.count > 2 && !facts.geography.noFurther
      ? scattered
      : undefined
  const another =
    loss.name !== undefined && stated?.named?.get(loss.name) === undefined ? accepted[0] : undefined
  const uncounted = stated?.oneMore ?? (more ? listedPlaces.evidence : (apart ?? another)?.evidence)
  return uncounted ? unknownPlaces(candidate, loss, [...finding.evidence, uncounted]) : finding
}

function checkLoss(candidate: Candidate, facts: Facts, loss: Loss): RuleFinding | undefined {
  const stated = candidate.named?.voters
  const evidence = evidenceOf(candidate, loss, facts)
  const apart = (stated?.layout?.places.length ?? 0) > 1
  if (!apart && isGathered(candidate, loss)) return tooFew(candidate, loss, 1, evidence)
  if (bySurvivalGoal(candidate, loss, facts)) return undefined
  if (candidate.topology.survives === 'zone' && loss.place === 'region')
    return zonalOnly(candidate, loss, facts, evidence)
  if (stated?.layout && isOfVoters(candidate.topology, stated.layout))
    return checkLayout(candidate, facts, loss, stated.layout)
  if (stated?.unsettled) return unknownPlaces(candidate, loss, evidence)
  const certain = loss.name === undefined ? undefined : stated?.named?.get(loss.name)
  if (certain !== undefined && stated?.count !== undefined) {
    return certain <= toleratedFailures(stated.count)
      ? undefined
      : noMajority(candidate, loss, [certain, stated.count - certain], evidence)
  }
  if (isUnplaced(loss, candidate, facts)) return unknownPlaces(candidate, loss, evidence)
  const same = facts.geography.places
    .filter(({ place }) => place === loss.place)
    .toSorted((one, other) => other.count - one.count)[0]
  const fewer =
    same !== undefined && !isLabelled(same) && votingPlaces(same, facts) < (stated?.spread?.length ?? 0)
  if (stated?.spread && !inNamedTowns(stated) && fewer) {
    const noMore = same.exact || same.count === 1 || facts.geography.noFurther
    return same.count < 3 && noMore
      ? tooFew(candidate, loss, same.count, [...evidence, same.evidence])
      : unknownPlaces(candidate, loss, evidence)
  }
  if (stated?.spread && !(stated.each && geographyHasWitness(facts))) {
    return survives(stated.spread, loss.count, loss.plusNodes)
      ? undefined
      : noMajority(candidate, loss, stated.spread, evidence)
  }
  const places = withAddedPlace(candidate, loss, facts) ?? placesFor(loss, facts)
  if (!places) {
    return facts.geography.noFurther
      ? tooFew(candidate, loss, 1, evidence)
      : unknownPlaces(candidate, loss, evidence)
  }
  const number = votingPlaces(places, facts)
  // "Hall 1, hall 2 and the paint shop: one server in each, three in all."
  if (stated?.each && stated.count !== undefined && stated.each * number < stated.count)
    return unknownPlaces(candidate, loss, [...evidence, places.evidence])
  if (number < 3) {
    const mayGrow = facts.conditions.mayChange && !facts.geography.noFurther && !places.exact
    const oneSide = number === 2 && loss.name !== undefined && isOnlyLoss(loss, facts)
    // One city by its name: others may be named that are no cloud's region.
    const oneCity = number === 1 && places.names.length === 1 && /^[a-zà-ÿ ]+$/i.test(places.names[0] ?? '')
    return mayGrow || oneSide || (oneCity && !facts.geography.noFurther)
      ? unknownPlaces(candidate, loss, [...evidence, places.evidence])
      : tooFew(candidate, loss, number, [...evidence, places.evidence])
  }
  if (stated?.each && stated.count !== undefined && stated.each * places.count > stated.count)
    return unknownPlaces(candidate, loss, [...evidence, places.evidence])
  const spread = stated?.each
    ? eachSpread(stated.each, places.count, number)
    : evenSpread(votersFor(candidate, neededVoters(number, loss)), number)
  if (survives(spread, loss.count, loss.plusNodes)) return undefined
  return noMajority(
    candidate,
    loss,
    spread.filter(part => part > 0),
    [...evidence, places.evidence],
  )
}

/** "Building A" is one of several. */
function isLabelled({ count, evidence }: Places): boolean {
  return (
    count === 1 &&
    /(?<![a-z])(?:building|hall|room|site|dc|zone|az|rack|plant|campus|floor) [A-Z\d]$/i.test(evidence.words)
  )
}

/**
 * A database that is set to survive the loss of a region refuses the setting over fewer than three regions.
 * Source: https://www.cockroachlabs.com/docs/stable/multiregion-survival-goals
 */
function bySurvivalGoal({ named, topology }: Candidate, loss: Loss, { geography }: Facts): boolean {
  const fewer = geography.places.some(({ place, count }) => place === 'region' && count === 2)
  const one = loss.count === 1 && loss.plusNodes === 0
  return topology.id === 'region-survival' && named?.doubted === undefined && one && !fewer
}

/** The places that a name means: "east" is "Tower East", where no other is. */
function placesOf(name: string | undefined, places: Layout['places']): Layout['places'] {
  if (name === undefined) return []
  const exact = places.filter(({ names }) => names.includes(name))
  return exact.length > 0
    ? exact
    : places.filter(({ names }) => names.some(its => its.split(' ').includes(name)))
}

/** Places that are lost at the same time, by their names. */
function checkTogether(
  candidate: Candidate,
  facts: Facts,
  loss: Loss,
  places: Layout['places'],
): RuleFinding | undefined {
  const lost = (loss.together ?? []).map(name => placesOf(name, places))
  const evidence = evidenceOf(candidate, loss, facts)
  if (lost.some(({ length }) => length !== 1)) return unknownPlaces(candidate, loss, evidence)
  const gone = sum(lost.flatMap(its => its.map(({ members }) => members))) + loss.plusNodes
  const all = sum(places.map(({ members }) => members))
  return gone <= toleratedFailures(all)
    ? undefined
    : noMajority(candidate, loss, [gone, all - gone], evidence)
}

/** All voters stand in the home region; whether the goal may be raised decides. */
function zonalOnly(
  candidate: Candidate,
  loss: Loss,
  { conditions: { closed, mayChange }, geography: { noFurther } }: Facts,
  evidence: readonly Evidence[],
): RuleFinding {
  const kept = mayChange ? undefined : (closed ?? noFurther)
  return kept ? tooFew(candidate, loss, 1, [...evidence, kept]) : unknownPlaces(candidate, loss, evidence)
}

/** Voters that the text places one by one: what is left is counted. */
function checkLayout(
  candidate: Candidate,
  facts: Facts,
  loss: Loss,
  { places }: Layout,
): RuleFinding | undefined {
  const evidence = evidenceOf(candidate, loss, facts)
  const spread = places.map(({ members }) => members).toSorted((one, other) => other - one)
  const smaller = places.some(({ kind }) => kind && rankOf(kind) < rankOf(loss.place))
  const lost = placesOf(loss.name, places)
  const [one] = lost
  if (loss.together) return checkTogether(candidate, facts, loss, places)
  if (one && lost.length === 1 && !smaller) {
    const left = places.filter(its => its !== one).map(({ members }) => members)
    return one.members + loss.plusNodes <= toleratedFailures(sum(spread))
      ? undefined
      : noMajority(candidate, loss, [one.members, ...left], evidence)
  }
  const survived = survives(spread, loss.count, loss.plusNodes)
  if (survived && !smaller) return undefined
  const larger = places.some(({ kind }) => kind && rankOf(kind) > rankOf(loss.place))
  const certain = loss.name === undefined && !smaller && !larger
  return certain ? noMajority(candidate, loss, spread, evidence) : unknownPlaces(candidate, loss, evidence)
}

/** Where one certain place is to be survived, a majority may stand in the other. */
function isOnlyLoss({ name }: Loss, facts: Facts): boolean {
  return placeLosses(facts).every(other => other.name === name)
}

/** Whether the loss takes the one place that all voters stand in. */
function isGathered({ topology, named }: Candidate, { place }: Loss): boolean {
  const { together, spread } = named?.voters ?? {}
  if (together !== undefined && rankOf(together) <= rankOf(place)) return true
  if (topology.scope === 'server' || spread?.length === 1) return true
  return topology.scope === 'region' && rankOf(place) >= rankOf('site')
}

/** Towns that each have their voters are the places, however many of them the text counts elsewhere. */
function inNamedTowns({ spread, named }: Voters): boolean {
  return (
    named?.size === spread?.length &&
    [...(named?.keys() ?? [])].every(
      name =>
        /^[a-zà-ÿ-]{3,}$/.test(name) &&
        !/^(?:hall|room|zone|rack|building|site|region|raum|rack|saal)(?:-|$)/.test(name),
    )
  )
}

function geographyHasWitness({ geography }: Facts): boolean {
  return geography.witness !== undefined
}

/** So many in each place, and one vote for a witness besides. */
function eachSpread(each: number, places: number, voting: number): number[] {
  return [...Array.from({ length: places }, () => each), ...Array.from({ length: voting - places }, () => 1)]
}

/** The smallest odd number of voters that survives the loss where they are spread evenly. */
function neededVoters(places: number, loss: Loss): number {
  for (let voters = 3; voters <= 9; voters += 2) {
    if (survives(evenSpread(voters, places), loss.count, loss.plusNodes)) return voters
  }
  return 9
}

function evidenceOf({ named }: Candidate, loss: Loss, { geography }: Facts): Evidence[] {
  return [
    loss.evidence,
    ...(named?.voters ? [named.voters.evidence] : named ? [named.evidence] : []),
    ...(geography.noFurther ? [geography.noFurther] : []),
  ]
}

function noMajority(
  { store }: Candidate,
  loss: Loss,
  spread: readonly number[],
  evidence: readonly Evidence[],
): RuleFinding {
  const voters = sum(spread)
  const lost = sum(spread.slice(0, loss.count)) + loss.plusNodes
  return {
    effect: 'refuses',
    reason: `${voters} voters of ${store.name} placed ${spread.join('/')} need ${majorityOf(voters)} for a majority and tolerate ${toleratedFailures(voters)}; the loss to be survived takes up to ${lost}, so locking stops.`,
    remedy:
      'Place an odd number of voters over at least three independent places so that no loss takes more than a minority: 2/2/1 for one place, 2/2/2/1 or 3/3/3 for a place and one more voter.',
    evidence,
  }
}

function tooFew(
  { store }: Candidate,
  loss: Loss,
  places: number,
  evidence: readonly Evidence[],
): RuleFinding {
  const where = `${places === 1 ? 'one' : 'two'} ${loss.place}${places === 1 ? '' : 's'}`
  return {
    effect: 'refuses',
    reason:
      places === 1
        ? `All voters of ${store.name} stand in one ${loss.place}, and its loss is to be survived: nothing is left to vote.`
        : `The voters of ${store.name} stand in ${where}: for any number of voters one of the two holds at least half, and after its loss no majority is left. To the other, a lost ${loss.place} and a partition look the same, so taking over by itself would allow two holders.`,
    remedy: `Add a third independent ${loss.place} for a voter or a witness (2/2/1 or 1/1/1), or accept that locking stops until somebody decides which ${loss.place} goes on.`,
    evidence,
  }
}

function unknownPlaces({ store }: Candidate, loss: Loss, evidence: readonly Evidence[]): RuleFinding {
  return {
    effect: 'asks',
    reason: `The loss of a ${loss.place} is to be survived, and the request does not say over how many ${loss.place}s ${store.name} stands, or may stand.`,
    remedy: `State how many ${loss.place}s there are and how many voters stand in each, for example "5 members, 2/2/1 over three ${loss.place}s".`,
    evidence,
  }
}
