import { asSentence } from '../../english.ts'
import type { Facts } from '../facts/facts.ts'
import { takesSite } from '../facts/loss.ts'
import { demandsExclusion, type Rule } from './rule.ts'

export const grantsSurviveFailover: Rule = {
  id: 'grants-survive-failover',
  statement:
    'A correctness lock needs a store that never loses an acknowledged grant and never grants by timing alone.',
  source: {
    title: 'Kleppmann: How to do distributed locking (2016)',
    url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
  },
  examples: {
    decides: {
      scale_requirements: '100 locks per second',
      consistency_tolerance: 'Never two holders.',
      infrastructure_environment:
        'MySQL primary with asynchronous replicas, Orchestrator promotes automatically. Nothing else.',
    },
    leaves: {
      scale_requirements: '100 locks per second',
      consistency_tolerance: 'Duplicate runs are harmless.',
      infrastructure_environment:
        'MySQL primary with asynchronous replicas, Orchestrator promotes automatically. Nothing else.',
    },
  },
  checkCandidate: ({ store, topology, named }, facts) => {
    if (!demandsExclusion(facts)) return undefined
    const evidence = [...(named ? [named.evidence] : []), ...facts.demand.evidence.slice(0, 1)]
    if (topology.unsafe && facts.demand.evidence.length === 0) {
      return {
        effect: 'asks',
        reason: `${asSentence(topology.unsafe)} The request does not say whether a second holder would be a harm or a nuisance.`,
        remedy:
          'State what two holders at the same time would do: for example "never two holders", or "a duplicate run is harmless".',
        evidence,
      }
    }
    const { idempotentEffects } = facts.conditions
    if (topology.unsafe && idempotentEffects) {
      return {
        effect: 'asks',
        reason: `${asSentence(topology.unsafe)} Whether that does harm depends on the effects, some of which can be repeated.`,
        remedy:
          'State that every effect under the lock can be repeated without harm, so that a second holder only wastes work; or use a store that keeps its grants.',
        evidence: [...evidence, idempotentEffects],
      }
    }
    if (topology.unsafe && topology.safeAtHome && facts.accepted.length > 0 && !isAcrossRegions(facts)) {
      return {
        effect: 'asks',
        reason: asSentence(topology.unsafe),
        remedy: asSentence(topology.safeAtHome),
        evidence,
      }
    }
    if (topology.unsafe) {
      return {
        effect: 'refuses',
        reason: asSentence(topology.unsafe),
        remedy: `Put the lock on a store whose grants a majority or a synchronous copy has before they are acknowledged, instead of ${topology.label}.`,
        evidence,
      }
    }
    if (topology.contested && !(topology.settledByOutage && regionMayBeDown(facts))) {
      return {
        effect: 'asks',
        reason: `${store.name}: ${asSentence(topology.contested)}`,
        remedy: asSentence(topology.contested),
        evidence,
      }
    }
    return undefined
  },
}

/** Whether several regions grant, or one has to go on without another. */
function isAcrossRegions({ conditions, losses }: Facts): boolean {
  const { anyRegionAcquires, contendedAcross, globalLock } = conditions
  return losses.some(takesSite) || (anyRegionAcquires ?? contendedAcross ?? globalLock) !== undefined
}

/** Whether the outage of a region is accepted, and none has to be bridged. */
function regionMayBeDown({ accepted, losses }: Facts): boolean {
  return !losses.some(takesSite) && accepted.some(({ place }) => place === 'region' || place === 'any')
}
