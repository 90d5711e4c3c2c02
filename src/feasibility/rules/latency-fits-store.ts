import { demandsExclusion, type Rule } from './rule.ts'

export const latencyFitsStore: Rule = {
  id: 'latency-fits-store',
  statement:
    'An acquisition takes at least one commit of the store: an object store needs tens of milliseconds for it.',
  source: {
    title: 'Amazon S3: performance guidelines',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
  },
  examples: {
    decides: {
      scale_requirements: '10 locks per second, p99 acquire below 2 ms',
      consistency_tolerance: 'Linearizable',
      infrastructure_environment: 'One S3 bucket in us-east-1 with conditional writes. Nothing else.',
    },
    leaves: {
      scale_requirements: '10 locks per second, p99 acquire below 500 ms',
      consistency_tolerance: 'Linearizable',
      infrastructure_environment: 'One S3 bucket in us-east-1 with conditional writes. Nothing else.',
    },
  },
  checkCandidate: ({ store, topology }, facts) => {
    const { latency } = facts.load
    if (!latency || !demandsExclusion(facts) || latency.milliseconds >= topology.commitMilliseconds)
      return undefined
    const certain = latency.milliseconds * SURELY_TOO_SLOW <= topology.commitMilliseconds
    return {
      effect: certain ? 'refuses' : 'asks',
      reason: `${latency.milliseconds} ms are asked for an acquisition, and one commit of ${store.name} takes about ${topology.commitMilliseconds} ms.`,
      remedy: `Allow ${topology.commitMilliseconds * 4} ms for an acquisition, or put the lock on a store that commits within the place where its clients run.`,
      evidence: [latency.evidence],
    }
  },
}

/** Typical commits are estimates: a bound this many times smaller is out of reach for certain. */
const SURELY_TOO_SLOW = 5
