import type { Facts } from '../facts/facts.ts'
import type { Evidence } from '../facts/find.ts'
import { type Candidate, demandsExclusion, type Rule, type RuleFinding } from './rule.ts'

export const loadFitsStore: Rule = {
  id: 'load-fits-store',
  statement:
    'An acquisition and its release are two replicated writes; one consensus group does not scale by adding members.',
  source: {
    title: 'etcd-io/dbtester 2018Q1-02',
    url: 'https://github.com/etcd-io/dbtester/tree/master/test-results/2018Q1-02-etcd-zookeeper-consul',
  },
  examples: {
    decides: {
      scale_requirements: '500k lock requests per second; sharding is not allowed',
      consistency_tolerance: 'Linearizable',
      infrastructure_environment: 'One Consul cluster of 5 servers over 3 zones, nothing else.',
    },
    leaves: {
      scale_requirements: '500 lock requests per second; sharding is not allowed',
      consistency_tolerance: 'Linearizable',
      infrastructure_environment: 'One Consul cluster of 5 servers over 3 zones, nothing else.',
    },
  },
  checkCandidate: (candidate, facts) => {
    const { rate, noSharding, fromMemory, singly } = facts.load
    if (!demandsExclusion(facts) || !rate) return undefined
    const { capacity } = candidate.topology
    const writes = rate.perSecond * 2
    const { hotKey } = facts.load
    if (hotKey && capacity.perLock !== undefined && writes > capacity.perLock * 2)
      return tooHot(candidate, facts, hotKey)
    const oneGroup = noSharding !== undefined || !capacity.shardable
    const surely = writes > capacity.writes * SURELY_TOO_MUCH
    if (oneGroup && surely && !fromMemory) return tooMuch(candidate, facts, 'refuses')
    // Further groups of it are further clusters, and none may be added.
    const closed = candidate.store.kind === 'coordination' && facts.conditions.closed !== undefined
    const { count } = candidate.named?.voters ?? {}
    const crowd = singly !== undefined && count !== undefined && writes > capacity.writes * MOST_GROUPS
    const perhaps = (oneGroup && writes > capacity.writes) || ((closed || crowd) && surely && !fromMemory)
    return perhaps || writes > MOST_BY_GROUPS ? tooMuch(candidate, facts, 'asks') : undefined
  },
}

/** Planning figures are conservative; above this multiple no published measurement comes near. */
const SURELY_TOO_MUCH = 6
/** Nobody who tells of one cluster and its members means so many of them. */
const MOST_GROUPS = 50
/** Beyond this, single grants by consensus are no design any more: shards are owned, and owners grant from memory. */
const MOST_BY_GROUPS = 4_000_000

function tooHot({ store, topology }: Candidate, { load }: Facts, hotKey: Evidence): RuleFinding {
  const rate = Math.round(load.rate?.perSecond ?? 0).toLocaleString('en-US')
  return {
    effect: 'refuses',
    reason: `${rate} locks a second go to one lock record, and ${store.name} takes ${topology.capacity.perLock} writes a second of one record.`,
    remedy:
      'Split the resource into parts with a lock each, or put the lock on a store without a bound on a single record.',
    evidence: [hotKey, ...(load.rate ? [load.rate.evidence] : [])],
  }
}

function tooMuch(
  { store, topology, named }: Candidate,
  { load }: Facts,
  effect: RuleFinding['effect'],
): RuleFinding {
  const rate = Math.round(load.rate?.perSecond ?? 0).toLocaleString('en-US')
  const { capacity } = topology
  return {
    effect,
    reason: `${rate} locks a second are twice as many writes, and one ${capacity.unit} of ${store.name} is planned at ${capacity.writes.toLocaleString('en-US')} (${capacity.basis})${load.noSharding ? ', while sharding is ruled out' : ''}.`,
    remedy:
      'Allow the locks to be sharded over several groups, or coarse leases whose owners grant fine locks from memory; or lower the rate.',
    evidence: [
      ...(load.rate ? [load.rate.evidence] : []),
      ...(load.noSharding ? [load.noSharding] : []),
      ...(named ? [named.evidence] : []),
    ],
  }
}
