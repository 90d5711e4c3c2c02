import { leastRoundTrip } from './distance.ts'
import { placeLosses } from './quorum.ts'
import { demandsExclusion, type Rule } from './rule.ts'

export const latencyIsPhysical: Rule = {
  id: 'latency-is-physical',
  statement:
    'A grant that survives the loss of a region has crossed to another region before it is acknowledged; light in fibre makes 200 km in a millisecond.',
  source: {
    title: 'CockroachDB: multi-region survival goals',
    url: 'https://www.cockroachlabs.com/docs/stable/multiregion-survival-goals',
  },
  examples: {
    decides: {
      scale_requirements: '100 locks per second, acquire p99 < 1 ms',
      consistency_tolerance: 'Linearizable; must survive the loss of any region automatically.',
      infrastructure_environment: 'CockroachDB over 3 regions: us-east-1, us-west-2, eu-west-1',
    },
    leaves: {
      scale_requirements: '100 locks per second, acquire p99 < 400 ms',
      consistency_tolerance: 'Linearizable; must survive the loss of any region automatically.',
      infrastructure_environment: 'CockroachDB over 3 regions: us-east-1, us-west-2, eu-west-1',
    },
  },
  checkRequest: facts => {
    const { latency } = facts.load
    const loss = placeLosses(facts).find(({ place, assumed }) => place === 'region' && !assumed)
    const { anyRegionAcquires, globalLock } = facts.conditions
    const across = loss?.evidence ?? (globalLock && anyRegionAcquires)
    if (!latency || !across || !demandsExclusion(facts)) return undefined
    const least = leastRoundTrip(facts)
    if (latency.milliseconds >= least) return undefined
    return {
      effect: 'refuses',
      reason: `A grant that is one over several regions, or survives the loss of one, crosses to another region and back before it is acknowledged: at least ${least} ms between the nearest of these, and ${latency.milliseconds} ms are asked for.`,
      remedy: `Allow at least ${Math.ceil(least * 2)} ms for an acquisition, or keep each lock in a home region whose loss stops it.`,
      evidence: [latency.evidence, across],
    }
  },
}
