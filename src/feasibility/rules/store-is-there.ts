import { bareTopology } from '../topology.ts'
import { demandsExclusion, type Rule } from './rule.ts'

export const storeIsThere: Rule = {
  id: 'store-is-there',
  statement:
    'A store that is named and told nothing of, beside one that cannot hold a lock and is told no other use of, may not be there at all.',
  source: {
    title: 'Kleppmann: How to do distributed locking (2016)',
    url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
  },
  examples: {
    decides: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'Exactly one holder.',
      infrastructure_environment: 'etcd: pencilled in for spring. memcached: here.',
    },
    leaves: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'Exactly one holder.',
      infrastructure_environment: 'etcd, 3 members over 3 zones. memcached as a cache.',
    },
  },
  checkCandidate: ({ store, topology, named }, facts) => {
    if (!named || !store.selfHosted || !demandsExclusion(facts) || topology.unsafe) return undefined
    if (named.voters || named.settings.size > 0) return undefined
    const weak = facts.stores.find(
      other => other.store !== store && other.standing === 'usable' && bareTopology(other.store).unsafe,
    )
    if (!weak) return undefined
    return {
      effect: 'asks',
      reason: `The request names ${store.name} and tells nothing of it, and beside it ${weak.store.name}, which cannot hold a lock and is told no other use of: whether ${store.name} is there and may carry the lock is open.`,
      remedy: `State how ${store.name} is run (its nodes and where they stand) and that it may be used for locks.`,
      evidence: [named.evidence, weak.evidence],
    }
  },
}
