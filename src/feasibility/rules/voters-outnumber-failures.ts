import type { Store } from '../catalog/store.ts'
import type { Facts } from '../facts/facts.ts'
import type { Loss } from '../facts/loss.ts'
import type { NamedStore } from '../facts/stores.ts'
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
    const loss = nodeLosses(facts).toSorted((one, other) => other.count - one.count)[0]
    if (!loss) return undefined
    if (!named) return onHosts(store, loss, facts)
    if (topology.dataMembers !== undefined) return withoutData(topology.dataMembers, named, loss, facts)
    const onOneHost =
      named.voters?.together === 'node' ||
      (facts.hosts?.count === 1 && facts.hosts.exact && (named.voters?.count ?? 0) > 1)
    if (onOneHost)
      return certainOnly(
        {
          effect: 'refuses',
          reason: `All voters of ${store.name} run on one machine, and its loss is to be survived: nothing is left to vote.`,
          remedy: 'Run the voters on machines that fail independently.',
          evidence: [loss.evidence, named.voters?.evidence ?? named.evidence],
        },
        loss,
      )
    const halved = onTwoHosts(named, loss, facts)
    if (halved) return halved
    const voters = named.voters?.count
    if (voters === undefined || !named.voters)
      return loss.count > 1 ? unknownVoters(store, named, loss) : undefined
    const lost = loss.count + loss.plusNodes
    if (topology.votersOnSomeNodes && named.voters.factor === undefined && lost > 1)
      return {
        effect: 'asks',
        reason: `${store.name} keeps each lock on some of its nodes, and the request does not say on how many; ${lost} lost at once are to be survived.`,
        remedy: `State the replication factor of the lock's data: ${2 * lost + 1} or more.`,
        evidence: [loss.evidence, named.voters.evidence],
      }
    // A device that votes beside two members makes three.
    if (lost <= toleratedFailures(voters) || (voters === 2 && facts.geography.witness && lost === 1))
      return undefined
    const finding: RuleFinding = {
      effect: 'refuses',
      reason: `${voters} ${voters === 1 ? 'voter' : 'voters'} of ${store.name} need ${majorityOf(voters)} for a majority and tolerate ${toleratedFailures(voters)} failed; ${loss.count} are to be survived.`,
      remedy: `Run ${2 * loss.count + 1} voters on machines that fail independently.`,
      evidence: [loss.evidence, named.voters.evidence],
    }
    return certainOnly(finding, loss)
  },
}

/** One lost node is survived by what is usual; more are not for certain. */
function unknownVoters(store: Store, { evidence }: NamedStore, loss: Loss): RuleFinding {
  return {
    effect: 'asks',
    reason: `${loss.count} nodes lost at once are to be survived, and the request does not say how many voters ${store.name} has.`,
    remedy: `State the number of voters: ${2 * loss.count + 1} or more.`,
    evidence: [loss.evidence, evidence],
  }
}

const HOST = /(?<![a-z])(?:hypervisor|physical (?:host|machine|server)|host)s?(?![a-z])/i

/** However many voters run on two machines, one of the two carries at least half of them. */
function onTwoHosts(
  { store, voters }: NamedStore,
  loss: Loss,
  { geography, hosts }: Facts,
): RuleFinding | undefined {
  const meant = HOST.exec(loss.evidence.words) && hosts && HOST.test(hosts.evidence.words)
  if (!meant || !hosts.exact || hosts.count !== 2 || geography.witness || voters?.count === 1)
    return undefined
  return certainOnly(
    {
      effect: 'refuses',
      reason: `The voters of ${store.name} run on two machines, and one of the two carries at least half of them: after its loss no majority is left.`,
      remedy: 'Add a third machine, for one voter at least.',
      evidence: [loss.evidence, hosts.evidence],
    },
    loss,
  )
}

/** A vote without data elects, and acknowledges nothing. */
function withoutData(
  members: number,
  { store, evidence }: NamedStore,
  loss: Loss,
  { conditions: { closed } }: Facts,
): RuleFinding | undefined {
  if (members - loss.count >= majorityOf(members + 1)) return undefined
  return certainOnly(
    {
      effect: closed ? 'refuses' : 'asks',
      reason: `${members} members of ${store.name} bear data, and the arbiter only votes: with ${loss.count} of them lost no majority acknowledges a write any more, and what the one that is left acknowledges alone may be rolled back.`,
      remedy: 'Put a third member that bears data in the place of the arbiter.',
      evidence: [loss.evidence, evidence, ...(closed ? [closed] : [])],
    },
    loss,
  )
}

/** What is yet to be installed has no more voters than there are machines. */
function onHosts(store: Store, loss: Loss, { hosts }: Facts): RuleFinding | undefined {
  if (!hosts || loss.count <= toleratedFailures(hosts.count)) return undefined
  return certainOnly(
    {
      effect: hosts.exact ? 'refuses' : 'asks',
      reason: `${store.name} on ${hosts.count} ${hosts.count === 1 ? 'machine' : 'machines'} has a majority of ${majorityOf(hosts.count)}; the loss of ${loss.count} is to be survived.`,
      remedy: `Provide ${2 * loss.count + 1} machines that fail independently, or state that there are more.`,
      evidence: [loss.evidence, hosts.evidence],
    },
    loss,
  )
}
