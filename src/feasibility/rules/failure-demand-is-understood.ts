import type { Facts } from '../facts/facts.ts'
import type { Evidence } from '../facts/find.ts'
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
    const unread = unreadOf(facts)
    if (!demandsExclusion(facts) || unread.length === 0) return undefined
    return {
      effect: 'asks',
      reason:
        'The request speaks of failures in words that the rules cannot read as a loss that is to be survived, or as one that is accepted.',
      remedy:
        'State it as "must survive the loss of one zone (node, site, region) automatically", or as "an outage is accepted while it is down".',
      evidence: unread,
    }
  },
}

/** "When the WAN is cut every plant goes on by itself": where each has its own store and its own locks, it does. */
const APART =
  /(?<![a-z])(?:wan|links?|lines?|connection|uplink|network)(?: [\w-]+){0,4} (?:is |are )?(?:cut|down|gone|dead|lost)[^.;]{0,40} (?:every|each|both|all) (?:the )?(?:plants?|sites?|regions?|shops?|branch(?:es)?|factor(?:y|ies))(?![a-z])/i

function unreadOf({ conditions: { oneRegionEnough, ownCluster }, unread }: Facts): readonly Evidence[] {
  const islands = oneRegionEnough !== undefined && ownCluster?.field === 'infrastructure_environment'
  return islands ? unread.filter(({ words }) => !APART.test(words)) : unread
}
