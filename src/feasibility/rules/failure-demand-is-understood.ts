import { demandsExclusion, type Rule } from './rule.ts'

export const failureDemandIsUnderstood: Rule = {
  id: 'failure-demand-is-understood',
  statement:
    'What has to be survived decides where voters stand: words on failures that the rules cannot read leave that open.',
  source: {
    title: 'Ongaro, Ousterhout: In search of an understandable consensus algorithm (2014)',
    url: 'https://raft.github.io/raft.pdf',
  },
  examples: {
    decides: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'Linearizable. The usual disaster drill applies.',
      infrastructure_environment: 'etcd, 3 members',
    },
    leaves: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'Linearizable. The loss of one node must be survived.',
      infrastructure_environment: 'etcd, 3 members',
    },
  },
  checkRequest: facts => {
    if (!demandsExclusion(facts) || facts.unread.length === 0) return undefined
    return {
      effect: 'asks',
      reason:
        'The request speaks of failures in words that the rules cannot read as a loss that is to be survived, or as one that is accepted.',
      remedy:
        'State it as "must survive the loss of one zone (node, site, region) automatically", or as "an outage is accepted while it is down".',
      evidence: facts.unread,
    }
  },
}
