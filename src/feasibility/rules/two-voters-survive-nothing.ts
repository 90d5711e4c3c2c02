import { demandsExclusion, type Rule } from './rule.ts'

export const twoVotersSurviveNothing: Rule = {
  id: 'two-voters-survive-nothing',
  statement: 'Two voters stop with the first failure, as one does: that has to be accepted in the request.',
  source: { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' },
  examples: {
    decides: {
      scale_requirements: '10 locks per minute',
      consistency_tolerance: 'Linearizable.',
      infrastructure_environment: 'etcd with two members.',
    },
    leaves: {
      scale_requirements: '10 locks per minute',
      consistency_tolerance: 'Linearizable; an outage while the machine reboots is accepted.',
      infrastructure_environment: 'etcd with two members.',
    },
  },
  checkCandidate: ({ store, topology, named }, facts) => {
    if (!demandsExclusion(facts) || topology.replication !== 'majority' || named?.voters?.count !== 2)
      return undefined
    if (
      facts.accepted.length > 0 ||
      facts.losses.some(({ available, place }) => available && place !== 'process')
    )
      return undefined
    return {
      effect: 'asks',
      reason: `Two voters of ${store.name} stop with the first failure, and the request does not say whether that outage is accepted.`,
      remedy:
        'State that locking may stop while the node is down ("an outage is accepted"), or give it three voters.',
      evidence: named?.voters ? [named.voters.evidence] : [],
    }
  },
}
