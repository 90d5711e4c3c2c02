import { demandsExclusion, type Rule } from './rule.ts'

export const votesAreUnderstood: Rule = {
  id: 'votes-are-understood',
  statement:
    'Only members that vote, are alive and reach one another make a majority: words on this that the rules cannot read leave open what survives.',
  source: {
    title: 'ZooKeeper: observers, which do not vote',
    url: 'https://zookeeper.apache.org/doc/current/zookeeperObservers.html',
  },
  examples: {
    decides: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'Linearizable. The loss of any site must be survived automatically.',
      infrastructure_environment:
        'ZooKeeper over three sites: all voters in site A, observers in the other two.',
    },
    leaves: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'Linearizable. The loss of any site must be survived automatically.',
      infrastructure_environment: 'ZooKeeper over three sites, 3 voters, one in each.',
    },
  },
  checkRequest: facts => {
    if (!demandsExclusion(facts) || facts.doubts.length === 0) return undefined
    return {
      effect: 'asks',
      reason:
        'The request says who votes, what is still there, or what comes together, in words that the rules cannot read with certainty.',
      remedy:
        'State how many voters that are alive stand in each place, without observers and learners, and what has to be survived at the same time.',
      evidence: facts.doubts,
    }
  },
  checkCandidate: ({ store, topology, named }, facts) => {
    const voters = named?.voters
    const unnumbered = named && (voters?.observers ?? 0) === 0 && voters?.voting === undefined
    if (
      !demandsExclusion(facts) ||
      facts.losses.length === 0 ||
      !/^(?:learners|observers)$/.test(topology.id) ||
      !unnumbered
    )
      return undefined
    return {
      effect: 'asks',
      reason: `Some members of ${store.name} do not vote, and the request does not say how many do.`,
      remedy: 'State how many voters there are and where they stand, without observers and learners.',
      evidence: [voters?.evidence ?? named.evidence],
    }
  },
}
