import { demandsExclusion, type Rule } from './rule.ts'

export const factsAreTold: Rule = {
  id: 'facts-are-told',
  statement:
    'Where the request says that it does not know how the infrastructure is, or tells it in two ways, no verdict on it is certain.',
  source: {
    title: 'Jepsen: consistency models',
    url: 'https://jepsen.io/consistency',
  },
  examples: {
    decides: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'No two holders, also after an automatic failover.',
      infrastructure_environment:
        'PostgreSQL under Patroni. Whether synchronous_mode is on has not been said, and we may not change it.',
    },
    leaves: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'No two holders, also after an automatic failover.',
      infrastructure_environment: 'PostgreSQL under Patroni, synchronous_mode: true, three nodes.',
    },
  },
  checkRequest: facts => {
    if (!demandsExclusion(facts) || facts.untold.length === 0) return undefined
    return {
      effect: 'asks',
      reason: 'The request says of its infrastructure that something is not known, or is told in two ways.',
      remedy:
        'Find out which it is and state it; where it makes no difference to the lock, leave the sentence out.',
      evidence: facts.untold,
    }
  },
}
