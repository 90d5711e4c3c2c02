import { quoted } from '../../english.ts'
import { demandsExclusion, type Rule } from './rule.ts'

/** As many as a reader wants to see. */
const MOST_QUOTED = 3

export const everyLimitIsRead: Rule = {
  id: 'every-limit-is-read',
  statement:
    'A sentence that limits the infrastructure and that no rule understands may take away what the lock needs, such as a vote, a write or a copy on disk; it is asked.',
  source: {
    title: 'Gray, Cheriton: Leases (1989)',
    url: 'https://dl.acm.org/doi/10.1145/74851.74870',
  },
  examples: {
    decides: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'Exactly one holder.',
      infrastructure_environment:
        'etcd on 3 servers in three zones. The nightly refresh replaces all three in the same minute, with blank disks.',
    },
    leaves: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'Exactly one holder.',
      infrastructure_environment:
        'etcd on 3 servers in three zones. No other store. Workers run in all three. Dashboards are for reading only.',
    },
  },
  checkRequest: facts => {
    if (!demandsExclusion(facts) || facts.limits.length === 0) return undefined
    const limits = facts.limits.slice(0, MOST_QUOTED).map(({ words }) => quoted(words))
    return {
      effect: 'asks',
      reason: `The rules do not understand what this limits: ${limits.join(', ')}. It may take away what the lock needs.`,
      remedy:
        'State in plain words what it means for the store: which members vote, who may write, and what is on disk when a write is acknowledged. Leave the sentence out if it has nothing to do with the lock.',
      evidence: facts.limits,
    }
  },
}
