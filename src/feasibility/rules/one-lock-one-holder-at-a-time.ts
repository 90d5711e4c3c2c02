import type { Facts } from '../facts/facts.ts'
import { leastRoundTrip, quorumTrip } from './distance.ts'
import { placeLosses } from './quorum.ts'
import { demandsExclusion, type Rule } from './rule.ts'

export const oneLockOneHolderAtATime: Rule = {
  id: 'one-lock-one-holder-at-a-time',
  statement: 'One lock cannot be granted more often than its hold time lets it be handed on.',
  source: {
    title: 'Little: A proof for the queuing formula L = λW (1961)',
    url: 'https://doi.org/10.1287/opre.9.3.383',
  },
  examples: {
    decides: {
      scale_requirements: '5,000 grants per second, all of them on one key; hold time 20 ms',
      consistency_tolerance: 'Linearizable',
      infrastructure_environment: 'etcd, 5 members over 3 zones',
    },
    leaves: {
      scale_requirements: '5,000 grants per second over many keys; hold time 20 ms',
      consistency_tolerance: 'Linearizable',
      infrastructure_environment: 'etcd, 5 members over 3 zones',
    },
  },
  checkRequest: facts => {
    const { onlyLock, rate, holdSeconds, turnSeconds, noSharding } = facts.load
    const hotKey = facts.load.hotKey ?? onlyLock
    if (!hotKey || !rate || !demandsExclusion(facts)) return undefined
    const over = placeLosses(facts).some(({ place }) => place === 'region') ? leastRoundTrip(facts) : 0
    const commits = (2 * Math.max(over, placedTrip(facts))) / 1000
    const turn = (holdSeconds ?? turnSeconds ?? 0) + commits
    if (rate.perSecond * turn > 1) {
      return {
        effect:
          (hotKey === onlyLock && !noSharding) || turnSeconds !== undefined || facts.untold.length > 0
            ? 'asks'
            : 'refuses',
        reason: `${number(rate.perSecond)} grants a second of one lock take ${turn.toFixed(3)} s each (${holdSeconds ?? turnSeconds ?? 0} s held${commits > 0 ? `, ${commits} s for two commits over regions` : ''}): more than one holder at a time, and there is to be one.`,
        remedy:
          'Split the resource into parts with a lock each, hold the lock for a shorter time, or batch the work under one hold.',
        evidence: [hotKey, rate.evidence],
      }
    }
    if (rate.perSecond < 500 || hotKey === onlyLock) return undefined
    return {
      effect: 'asks',
      reason: `${number(rate.perSecond)} grants a second of one lock leave ${(1000 / rate.perSecond).toFixed(2)} ms for a hold and two commits.`,
      remedy:
        'State how long the lock is held, and whether the resource can be split into parts with a lock each.',
      evidence: [hotKey, rate.evidence],
    }
  },
}

/** What a commit takes between voters that are placed one by one, where they are those of the one store. */
function placedTrip({ stores }: Facts): number {
  const usable = stores.filter(({ standing }) => standing === 'usable')
  const layout = usable.length === 1 ? usable[0]?.voters?.layout : undefined
  return layout?.votes ? (quorumTrip(layout) ?? 0) : 0
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}
