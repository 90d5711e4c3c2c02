import { demandsExclusion, type Rule } from './rule.ts'

export const noByzantineMembers: Rule = {
  id: 'no-byzantine-members',
  statement:
    'Stores that tolerate crashes do not tolerate members that lie: that takes 3f + 1 members of a Byzantine protocol.',
  source: {
    title: 'Castro, Liskov: Practical Byzantine Fault Tolerance (1999)',
    url: 'https://pmg.csail.mit.edu/papers/osdi99.pdf',
  },
  examples: {
    decides: {
      scale_requirements: '10 locks per minute',
      consistency_tolerance: 'Linearizable even if one of the operators is malicious (Byzantine members).',
      infrastructure_environment: 'etcd, 5 members, each run by another company',
    },
    leaves: {
      scale_requirements: '10 locks per minute',
      consistency_tolerance: 'Linearizable. No Byzantine members: all of them are ours.',
      infrastructure_environment: 'etcd, 5 members over 3 zones',
    },
  },
  checkRequest: facts => {
    const { byzantine, perhapsByzantine } = facts.conditions
    const words = byzantine ?? perhapsByzantine
    if (!words || !demandsExclusion(facts)) return undefined
    const certain = byzantine && !facts.conditions.perhapsTrusted
    return {
      effect: certain ? 'refuses' : 'asks',
      reason: certain ? LIARS : DISTRUST,
      remedy: certain
        ? 'Run all voters under one trusted operator, or provide a Byzantine fault tolerant store with at least 3f + 1 members.'
        : 'State that all members of the store are run by one trusted operator, or that members that lie are to be tolerated.',
      evidence: [words],
    }
  },
}

const LIARS =
  'Members that lie are to be tolerated. Raft, ZAB and Paxos stores trust every voter: one that lies can grant a lock twice, whatever their number.'
const DISTRUST =
  'The request speaks of trust in a way that leaves open whether members of the store may lie, which Raft, ZAB and Paxos stores do not tolerate.'
