import { quoted } from '../../english.ts'
import { demandsExclusion, type Rule } from './rule.ts'

/** More of them are marked in the file, and not told in the sentence. */
const MOST_QUOTED = 3

export const caveatsAreRead: Rule = {
  id: 'caveats-are-read',
  statement:
    'Words that may take away what a store needs, or ask for more than the rules can read, leave the verdict open.',
  source: {
    title: 'Kleppmann: How to do distributed locking (2016)',
    url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
  },
  examples: {
    decides: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'Never two holders; all but one node may be down.',
      infrastructure_environment: 'etcd with 5 members over three zones.',
    },
    leaves: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'Never two holders; two nodes may be down.',
      infrastructure_environment: 'etcd with 5 members over three zones.',
    },
  },
  checkRequest: facts => {
    if (!demandsExclusion(facts) || facts.caveats.length === 0) return undefined
    const caveats = [...new Set(facts.caveats.map(({ words }) => quoted(words)))].slice(0, MOST_QUOTED)
    return {
      effect: 'asks',
      reason: `The rules cannot read for certain what ${caveats.join(', ')} asks for, or takes away.`,
      remedy:
        'State it as a number of nodes, zones, sites or regions that may be lost, as what a store may be used for, or as a bound in milliseconds; where it does not matter to the lock, leave it out.',
      evidence: facts.caveats,
    }
  },
}
