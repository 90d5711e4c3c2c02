import type { Facts } from '../facts/facts.ts'
import { type Candidate, demandsExclusion, type Rule, type RuleFinding } from './rule.ts'

/** Words that say that regions grant by themselves. */
const LOCAL_GRANTS =
  /(?:either|each|every|any|both)(?: \w+){0,2} (?:writes?|grants?|acquires?|locks?)|locally/i

export const oneLockOverAllPlaces: Rule = {
  id: 'one-lock-over-all-places',
  statement: 'Stores of one region each, side by side, are several locks and not one.',
  source: {
    title: 'Consul: data is not replicated between datacenters',
    url: 'https://developer.hashicorp.com/consul/docs/architecture',
  },
  examples: {
    decides: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'Linearizable: one holder globally, each region writes to its own store.',
      infrastructure_environment: 'S3 buckets in us-east-1 and eu-west-1, one in each region.',
    },
    leaves: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'Linearizable within the region is enough.',
      infrastructure_environment: 'An S3 bucket in us-east-1.',
    },
  },
  checkCandidate: (candidate, facts) => {
    if (!demandsExclusion(facts)) return undefined
    const { topology } = candidate
    const stretched = topology.replication === 'majority' && topology.id !== 'federated'
    return topology.scope === 'region' && !stretched
      ? (ofEachRegion(candidate, facts) ??
          (topology.id === 'federated' && facts.conditions.globalLock
            ? besideEachOther(candidate, facts)
            : undefined))
      : besideEachOther(candidate, facts)
  },
}

function ofEachRegion({ store }: Candidate, { conditions, geography }: Facts): RuleFinding | undefined {
  const { contendedAcross, globalLock, oneRegionEnough } = conditions
  const several = geography.places.find(({ place, count }) => place === 'region' && count > 1)
  const across = contendedAcross ?? globalLock
  if (!several || !across || oneRegionEnough) return undefined
  if (LOCAL_GRANTS.test(across.words)) {
    return {
      effect: 'refuses',
      reason: `Each region grants locks in its own ${store.name}, and none of them knows of the other’s grants: several locks, not one.`,
      remedy:
        'Let one region be the home of each lock and the others call it there, or use a store with voters in three regions.',
      evidence: [across, several.evidence],
    }
  }
  return {
    effect: 'asks',
    reason: `${store.name} gives one lock within a region, and several regions contend for it: it is one lock only where all of them use the store of one home region.`,
    remedy:
      'State that one region is the home of the lock and the others call it there, and that locking stops while that region is lost.',
    evidence: [across, several.evidence],
  }
}

/** A store that could be one over all places, where the text seems to tell of one for each. */
function besideEachOther(
  { store, named }: Candidate,
  { conditions, demand, geography }: Facts,
): RuleFinding | undefined {
  const { ownCluster, oneRegionEnough } = conditions
  if (ownCluster?.field !== 'infrastructure_environment' || oneRegionEnough) return undefined
  if ((named?.voters?.spread?.length ?? 0) > 2 || geography.witness || named?.settings.has('home-region'))
    return undefined
  return {
    effect: 'asks',
    reason: `The text seems to tell of a ${store.name} for each place: side by side they are several locks, and not one.`,
    remedy: `State that it is one ${store.name} over all places, or that no lock is ever taken from two of them.`,
    evidence: [ownCluster, ...demand.evidence.slice(0, 1)],
  }
}
