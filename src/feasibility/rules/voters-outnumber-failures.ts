import { certainOnly, majorityOf, nodeLosses, toleratedFailures } from './quorum.ts'
import { demandsExclusion, type Rule, type RuleFinding } from './rule.ts'

export const votersOutnumberFailures: Rule = {
  id: 'voters-outnumber-failures',
  statement:
    'To survive f failed nodes a majority store needs 2f + 1 voters; a fourth adds nothing to a third.',
  source: { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' },
  examples: {
    decides: {
      scale_requirements: '100 locks per second',
      consistency_tolerance: 'Linearizable; must stay available with any two nodes down at the same time.',
      infrastructure_environment: 'Consul with four servers, no more can be added.',
    },
    leaves: {
      scale_requirements: '100 locks per second',
      consistency_tolerance: 'Linearizable; must stay available with any two nodes down at the same time.',
      infrastructure_environment: 'Consul with five servers.',
    },
  },
  checkCandidate: ({ store, topology, named }, facts) => {
    if (!demandsExclusion(facts) || topology.replication !== 'majority') return undefined
    const voters = named?.voters?.count
    if (voters === undefined || !named?.voters) return undefined
    const loss = nodeLosses(facts).toSorted((one, other) => other.count - one.count)[0]
    if (!loss || loss.count + loss.plusNodes <= toleratedFailures(voters)) return undefined
    const finding: RuleFinding = {
      effect: 'refuses',
      reason: `${voters} ${voters === 1 ? 'voter' : 'voters'} of ${store.name} need ${majorityOf(voters)} for a majority and tolerate ${toleratedFailures(voters)} failed; ${loss.count} are to be survived.`,
      remedy: `Run ${2 * loss.count + 1} voters on machines that fail independently.`,
      evidence: [loss.evidence, named.voters.evidence],
    }
    return certainOnly(finding, loss)
  },
}
