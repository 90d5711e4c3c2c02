import { demandsExclusion, type Rule } from './rule.ts'

export const noAvailabilityOnBothSides: Rule = {
  id: 'no-availability-on-both-sides',
  statement: 'A linearizable lock cannot go on being granted on both sides of a partition.',
  source: {
    title:
      'Gilbert, Lynch: Brewer’s conjecture and the feasibility of consistent, available, partition-tolerant web services (2002)',
    url: 'https://users.ece.cmu.edu/~adrian/731-sp04/readings/GL-cap.pdf',
  },
  examples: {
    decides: {
      scale_requirements: '50 locks per second',
      consistency_tolerance:
        'Linearizable; during a partition both sites must continue to grant the same locks.',
      infrastructure_environment: 'etcd, 5 members over three sites',
    },
    leaves: {
      scale_requirements: '50 locks per second',
      consistency_tolerance: 'Linearizable; during a partition the minority stops and the majority goes on.',
      infrastructure_environment: 'etcd, 5 members over three sites',
    },
  },
  checkRequest: facts => {
    const { bothSidesGrant, perhapsOwn } = facts.conditions
    if (!bothSidesGrant || !demandsExclusion(facts)) return undefined
    if (perhapsOwn)
      return {
        effect: 'asks',
        reason:
          'Each place is to go on while it is cut off, and the request speaks of what is its own: apart from each other, places can only grant locks that no other place grants.',
        remedy:
          'State that no lock is ever taken from two places, or that a place that is cut off stops granting.',
        evidence: [bothSidesGrant, perhapsOwn],
      }
    return {
      effect: 'refuses',
      reason:
        'Both sides of a partition are to go on granting, and there is never to be a second holder: cut off from each other, the sides cannot know of each other’s grants (CAP), whatever the store.',
      remedy: 'Let the side without a majority stop granting, or accept two holders during a partition.',
      evidence: [bothSidesGrant, ...facts.demand.evidence.slice(0, 1)],
    }
  },
}
