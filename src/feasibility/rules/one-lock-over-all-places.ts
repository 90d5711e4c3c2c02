import { demandsExclusion, type Rule } from './rule.ts'

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
  checkCandidate: ({ store, topology }, facts) => {
    if (!demandsExclusion(facts) || topology.scope !== 'region' || topology.replication === 'majority')
      return undefined
    const { contendedAcross, globalLock, oneRegionEnough } = facts.conditions
    const several = facts.geography.places.find(({ place, count }) => place === 'region' && count > 1)
    const across = contendedAcross ?? globalLock
    if (!several || !across || oneRegionEnough) return undefined
    return {
      effect: 'asks',
      reason: `${store.name} gives one lock within a region, and several regions contend for it: it is one lock only where all of them use the store of one home region.`,
      remedy:
        'State that one region is the home of the lock and the others call it there, and that locking stops while that region is lost.',
      evidence: [across, several.evidence],
    }
  },
}
