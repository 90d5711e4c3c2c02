import { capitalised } from '../english.ts'
import type { Assessment } from '../feasibility/assess.ts'
import type { Facts } from '../feasibility/facts/facts.ts'
import { takesSite } from '../feasibility/facts/loss.ts'
import { demandsExclusion } from '../feasibility/rules/rule.ts'
import type { Decision } from './decision.ts'
import { isUnchecked, type LeasePlan, neverExpires, type Plan, planFor, type VoterPlan } from './plan.ts'

export interface ReferenceDesign {
  readonly text: string
  readonly decision: Decision
}

/** An architecture from a sufficient assessment, from the catalog alone: the same request, the same text. */
export function designFor(assessment: Assessment): ReferenceDesign | undefined {
  const plan = planFor(assessment)
  if (!plan) return undefined
  const exclusion = demandsExclusion(plan.facts)
  const decision = decide(plan, exclusion)
  const sections = exclusion ? correctnessSections(plan, decision) : efficiencySections(plan)
  const text = sections.map(([heading, lines]) =>
    [`## ${heading}\n`, ...lines.map(line => `- ${bulletCase(line)}`)].join('\n'),
  )
  return { text: text.join('\n\n'), decision }
}

type Section = readonly [heading: string, lines: readonly string[]]

function decide({ candidate, voters, lease, facts }: Plan, exclusion: boolean): Decision {
  const { store, topology } = candidate
  return {
    store: topology.label.replace(/^(?:an?|the) /, ''),
    protocol: topology.protocol,
    ...(voters ? { voters: { count: voters.count, places: placesOf(voters) }, quorum: voters.quorum } : {}),
    ...(lease ? { lease: lease.seconds, renewal: lease.renewEvery } : {}),
    token: topology.token.source,
    checkedBy: exclusion ? checkerOf(facts, store.name) : 'nobody: a duplicate is accepted',
    minority:
      topology.replication === 'majority'
        ? 'stops granting and renewing'
        : 'cannot reach the store and gets no lock',
    avoid: topology.recipe.avoid.map(plain),
  }
}

function placesOf({ spread, names, place }: VoterPlan): { name: string; voters: number }[] {
  return spread.map((count, index) => ({ name: names[index] ?? `${place} ${index + 1}`, voters: count }))
}

function checkerOf({ conditions }: Plan['facts'], store: string): string {
  if (conditions.cannotCheckTokens)
    return `nobody: the resource cannot, so the lock in ${store} does not expire by itself`
  return 'the protected resource, atomically with each write'
}

function plain(text: string): string {
  return text.replace(/\*\*|`/g, '')
}

function correctnessSections(plan: Plan, decision: Decision): Section[] {
  const { recipe } = plan.candidate.topology
  return [
    ['Decision', decisionLines(plan)],
    ['Topology and quorum', topologyLines(plan)],
    ['Lock acquisition workflow', [...recipe.acquire, ...takeoverLines(plan), ...recipe.release]],
    ['Lease and renewal', leaseLines(plan)],
    ['Fencing token validation', tokenLines(plan, decision)],
    ['Partition tolerance and failover', partitionLines(plan)],
    ['Capacity', capacityLines(plan)],
    ['What to watch', [`${capitalised(recipe.watch.join('; '))}.`]],
    ['What to avoid', avoidLines(plan)],
  ]
}

/** Where the store comes from: it is there, is there and has to be set otherwise, is ordered, or is installed. */
function originLine({ candidate: { changed, named, store }, facts, voters }: Plan): string {
  const { anyManaged } = facts.conditions
  if (named && !changed)
    return `${store.name} is there already and its compare-and-set on a lock record is linearizable, so **no further store is added**.`
  if (changed)
    return `${store.name} is there already, **but not in this mode**: the request lets its settings be changed (“${oneLine(changed.words)}”), and no lock is granted before that is done.`
  if (!store.selfHosted)
    return `No store that is there can hold the lock, and the request lets another of the provider be ordered (“${oneLine(anyManaged?.words ?? '')}”): **${store.name}**.`
  return `The request names no lock store and lets software be installed: **${store.name} is installed on the machines that are there**${voters ? `, ${voters.count} voters` : ''}.`
}

function decisionLines(plan: Plan): string[] {
  const { candidate, facts, voters } = plan
  const { topology } = candidate
  const asked = facts.demand.evidence[0]?.words
  return [
    `**Lock authority: ${topology.label}** (${topology.protocol}).`,
    `The demand is **${facts.demand.class === 'strict-serializable' ? 'strict serializability' : 'linearizable mutual exclusion'}**${asked ? ` (“${oneLine(asked)}”)` : ', which is assumed because the request names no class'}: under a partition **consistency goes before availability**.`,
    originLine(plan),
    ...(voters?.place === 'region' ? [] : homeLines(facts)),
    ...(facts.demand.class === 'strict-serializable' || facts.demand.acrossLocks
      ? [
          topology.acrossKeys
            ? 'Several locks are taken **in one transaction within one group**, or one after the other in a global order of their names.'
            : 'Each lock is linearizable by itself; several are taken **one after the other in a global order of their names**, and a common record is compared where they must change together.',
        ]
      : []),
  ]
}

/** Where several regions use the lock and none has to be survived, each lock lives in one of them. */
function homeLines({ geography, losses }: Plan['facts']): string[] {
  const several = geography.places.some(({ place, count }) => place === 'region' && count > 1)
  const survived = losses.some(loss => loss.available && takesSite(loss))
  if (!several || survived) return []
  return [
    '**Each lock has one home region**: its voters stand there, clients elsewhere call it there, and it stops while that region is lost.',
  ]
}

function topologyLines({ candidate, voters, facts }: Plan): string[] {
  const { topology } = candidate
  const settings = topology.recipe.settings
  if (!voters)
    return [`**Replication: ${topology.protocol}**; ${survivalOf(topology.survives)}.`, ...settings]
  const spread = voters.spread.join('-')
  const where =
    voters.spread.length > 1
      ? `, **${spread} over ${voters.spread.length} ${plural(voters.place)}**${voters.names.length > 0 ? ` (${voters.names.join(', ')})` : ''}`
      : ''
  const largest = voters.spread[0] ?? voters.count
  const left = voters.count - largest
  return [
    `**${voters.count} ${voters.count === 1 ? 'voter' : 'voters'}**${voters.stated ? '' : ', chosen here'}${where}; **quorum ${voters.quorum} of ${voters.count}**, so ${voters.tolerated} may fail${voters.count === 1 ? ': it is a single point of failure, and a full outage while it is down is accepted' : ''}.`,
    ...(voters.spread.length > 1
      ? [
          left >= voters.quorum
            ? `The loss of any one ${voters.place} takes at most ${largest} ${largest === 1 ? 'voter' : 'voters'} and **leaves ${left}, a majority**.`
            : `The loss of the fullest ${voters.place} takes ${largest} voters and leaves ${left}, which is no majority: **locking stops there until it is back**, which the request allows.`,
        ]
      : []),
    ...(voters.witness
      ? ['The **witness** holds the vote of the third place; it needs a vote and a small disk, no clients.']
      : []),
    ...(voters.place === 'region'
      ? [
          'The timeouts are set for the distance: **heartbeat about the largest round trip, election timeout ten times that**; leaders are placed in the two regions that are nearest to each other.',
        ]
      : []),
    'Observers, learners and read replicas do not vote and are not counted. A dead member is **removed before** its replacement joins.',
    ...settings,
    ...(facts.geography.places.length === 0 && voters.count > 1
      ? ['The voters stand on machines that fail independently: other hosts, racks and power.']
      : []),
  ]
}

function survivalOf(survives: string): string {
  if (survives === 'nothing')
    return 'it **survives no failure of the server**, whose outage the request accepts'
  return `it **survives the loss of a ${survives}** without losing a grant`
}

/** How a lease that has run out is taken over; what a recipe binds to a lease is not bound where the lock does not run out. */
function takeoverLines({ candidate, facts }: Plan): readonly string[] {
  return neverExpires(facts)
    ? [
        '**The lock record itself is bound to no session, lease or TTL here**: whichever of them ran out would free the lock of a holder that is only paused.',
      ]
    : (candidate.topology.recipe.takeover ?? [])
}

function leaseLines({ candidate, lease, facts }: Plan): string[] {
  const { recipe } = candidate.topology
  if (neverExpires(facts)) {
    return [
      `**The lock does not expire by itself** (no TTL; an operator frees it by hand), ${isUnchecked(facts) ? 'because nothing behind it could refuse a holder that was paused past its lease' : `as the request wants it (“${oneLine(facts.conditions.freedByHand?.words ?? '')}”)`}.`,
      'It is taken over only **after the old holder is verified dead** (powered off, cut off from the resource, or released by a person), and the takeover raises the token.',
      ...recipe.renew.map(
        line => `As a sign of life, not as an expiry: ${line.charAt(0).toLowerCase()}${line.slice(1)}`,
      ),
    ]
  }
  return [
    ...(lease ? leaseNumbers(lease) : []),
    ...recipe.renew,
    ...(lease
      ? []
      : ['**The lock lives as long as its session or transaction**; its loss ends the work at once.']),
  ]
}

function leaseNumbers({ seconds, renewEvery, holderDeadline }: LeasePlan): string[] {
  return [
    `**Lease ${seconds} s, renewal every ${renewEvery} s**: ${Math.max(1, Math.floor(seconds / renewEvery) - 1)} ${Math.floor(seconds / renewEvery) - 1 === 1 ? 'renewal' : 'renewals'} may be lost before it runs out.`,
    `The holder counts by its **own monotonic clock from before it sent** the last renewal that succeeded, and **stops by itself after ${holderDeadline} s** (${seconds} s less 1 % clock error on each side and a second for what is under way).`,
    '**When renewal fails** it starts no new work, finishes or aborts what is under way before that deadline, and acquires anew with a new token.',
  ]
}

/** What the request says of its effects is part of the design: a late repeat is recognised. */
function idempotencyLine({ conditions: { idempotentEffects } }: Facts): string[] {
  if (!idempotentEffects) return []
  return [
    `**The effects carry the idempotency key** that the request names (“${oneLine(idempotentEffects.words)}”): stable, derived from the work and not from the attempt, so that what a paused holder sends late is recognised and does nothing.`,
  ]
}

function tokenLines({ candidate, facts }: Plan, decision: Decision): string[] {
  const { token } = candidate.topology
  if (facts.conditions.cannotCheckTokens) {
    return [
      `**Token: ${token.source}**, kept in the log of every action.`,
      facts.conditions.idempotentEffects
        ? 'The resource cannot check it, and its effects carry an **idempotency key**: a repeated effect is recognised and does nothing.'
        : 'The resource cannot check it: exclusion rests on the lock that does not expire. An **idempotency key** would make a repeated effect harmless, and a fencing proxy in front of the resource would allow leases again.',
    ]
  }
  return [
    ...idempotencyLine(facts),
    `**Fencing token: ${token.source}**; ${token.ordered ? 'a later grant always has a larger one' : 'it is not ordered by itself and is paired with a counter that each grant raises'}.`,
    `**Checked by ${decision.checkedBy}**: the resource keeps the largest token it has seen for each lock and rejects a smaller one, in the same transaction or conditional write.`,
    `Where the protected data is in the same store, the lock record is **compared in the same transaction as the write**, and no token has to travel.`,
    `What would break it: ${token.caveat}.`,
  ]
}

/** What becomes of the lock of a holder that is cut off, or gone. */
function holderLines({ facts, lease, voters }: Plan): string[] {
  const unsure =
    'a client whose request timed out reads the lock record before it tries again, because the grant may have been made'
  if (neverExpires(facts)) {
    return [
      '**A holder on the wrong side** keeps its lock and stops its work until it reaches the store again; nobody takes over before it is verified dead.',
      `**A holder that crashes** keeps its lock until a person, or a device that has cut it off, frees it; ${unsure}.`,
    ]
  }
  const takeover = lease
    ? `within ${lease.seconds} s${voters ? ' and an election' : ''}`
    : 'after its session has ended'
  return [
    '**A holder on the wrong side** cannot renew and stops at its own deadline; whatever it still sends carries an old token and is rejected.',
    `**A holder that crashes** is succeeded ${takeover}; ${unsure}.`,
  ]
}

function partitionLines(plan: Plan): string[] {
  const { candidate, voters } = plan
  const { named, topology, store } = candidate
  const common = [
    ...holderLines(plan),
    'After a restore from backup **all tokens are raised above any that were issued** before locks are granted again.',
  ]
  if (!voters) {
    return [
      `**Clients that are cut off from ${store.name}** get no lock and renew none; the others go on.`,
      `**Failover** is ${named?.settings.has('manual-failover') ? 'an operator’s act, after the old primary is verified dead' : 'the store’s own'}: ${survivalOf(topology.survives)}. While it lasts nothing is granted.`,
      ...common,
    ]
  }
  return [
    `**The side with ${voters.quorum} of ${voters.count} voters** elects a leader if it has none, and goes on.`,
    `**The minority side** has no quorum: it neither grants nor renews, and serves no lock state.`,
    `**No side with a majority**: nobody grants until links or voters are back. Forcing a minority to go on is a decision of people, with the other side shut off and the tokens raised.`,
    ...common,
  ]
}

function capacityLines({ candidate, commitMilliseconds, load, voters }: Plan): string[] {
  const { capacity } = candidate.topology
  if (!load)
    return [
      'The request states no rate. One group is planned; its load is measured before more locks are moved to it.',
    ]
  const rate = number(load.perSecond)
  const arithmetic = `${rate} locks/s × 2 writes (acquisition and release) = **${number(load.writes)} writes/s**; one ${capacity.unit} is planned at half of ${number(capacity.writes)} writes/s (${capacity.basis})`
  return [
    load.hierarchical
      ? `${arithmetic}. At this rate **locks are owned in two steps**: the store grants coarse leases on shards of the key space to owner processes, and each owner grants fine locks from memory, with tokens of (shard epoch, counter). The store then bears the owners’ renewals only.`
      : `${arithmetic}: **${load.groups === 1 ? 'one is enough' : `${load.groups} of them`}**${load.groups > 1 ? ', and each lock lives in exactly one' : ''}.`,
    `**One lock** is handed on at most ${number(Math.max(load.perLock, 0.1))} times a second (${load.holders === undefined ? '' : 'hold time and '}two commits of about ${commitMilliseconds} ms${load.holders === undefined ? ', and whatever it is held' : ''}); a hotter one is split, queued or batched, since no store makes it faster.`,
    ...(load.holders === undefined
      ? []
      : [`About ${number(Math.max(1, load.holders))} locks are held at a time (rate × hold time).`]),
    ...(voters ? ['More members make writes slower, not faster: **scale by groups, not by voters**.'] : []),
  ]
}

function avoidLines({ candidate, facts }: Plan): string[] {
  const { topology, store } = candidate
  const ruledOut = facts.stores
    .filter(its => its.store !== store && its.standing === 'unusable')
    .map(its => `**${its.store.name}**: the request rules it out (“${oneLine(its.because ?? 'as stated')}”).`)
  const others = facts.stores
    .filter(its => its.store !== store && its.standing !== 'unusable')
    .map(its => `**A second lock authority on ${its.store.name}**: two stores that both grant are two locks.`)
  return [
    ...topology.recipe.avoid,
    ...ruledOut,
    ...others,
    ...(store.id === 'redis'
      ? []
      : [
          '**Redis SETNX, Sentinel, Cluster or Redlock as the lock**: replication is asynchronous or safety rests on timing, and there is no fencing token.',
        ]),
    '**Wall-clock expiry** and leases without a fencing token: pauses, drift and delays make two holders.',
    ...(facts.geography.places.some(({ count }) => count > 1)
      ? ['**Local granting during a partition**: a side without a majority must not hand out locks.']
      : []),
    ...(topology.replication === 'majority'
      ? ['**An even number of voters, or a place that holds half of them**: it adds no tolerance.']
      : []),
  ]
}

function efficiencySections({ candidate, facts, load }: Plan): Section[] {
  const { topology, store } = candidate
  const lease = topology.recipe.lease ?? { seconds: 30, renewEvery: 10 }
  const asked = facts.demand.evidence[0]?.words
  return [
    [
      'Decision',
      [
        `**Efficiency lock on ${topology.label}**: a duplicate is a nuisance here${asked ? ` (“${oneLine(asked)}”)` : ''}, so one atomic put-if-absent is enough.`,
        `**No consensus ensemble**: it would cost more than the duplicates that it saves. ${capitalised(topology.protocol)} may lose a lock on failover or restart, and that is accepted.`,
      ],
    ],
    [
      'Lock acquisition workflow',
      [
        ...topology.recipe.acquire,
        ...(topology.recipe.takeover ?? []),
        'If another holds it, the work is skipped or tried again later with jittered backoff.',
        ...topology.recipe.release,
      ],
    ],
    [
      'Lease and renewal',
      [
        `**Lease ${lease.seconds} s, renewal every ${lease.renewEvery} s** while the work goes on, again only if the value is still the owner’s.`,
        '**When renewal fails** the holder may finish: the worst case is a second run.',
      ],
    ],
    [
      'Duplicates',
      [
        '**The work is idempotent**, or made so by a key of its own in the result store: this, and not the lock, is what keeps data right. No fencing token is needed for that.',
      ],
    ],
    [
      'Partition tolerance and failover',
      [
        'Clients that cannot reach the store skip the work or do it without the lock, whichever is cheaper.',
        'After a failover two holders are possible until the older lease ends; no action is taken.',
      ],
    ],
    [
      'Capacity',
      [
        load
          ? `${number(load.perSecond)} locks/s are ${number(load.writes)} writes/s; one ${topology.capacity.unit} is planned at ${number(topology.capacity.writes)} (${topology.capacity.basis}): **${load.groups} ${load.groups === 1 ? 'is' : 'are'} enough**.`
          : `One ${topology.capacity.unit} is enough for a start.`,
      ],
    ],
    [
      'What to avoid',
      [
        '**Relying on this lock for correctness**: money, stock and files need a linearizable store and a fencing token.',
        '**A lock without expiry**, and **deleting without comparing the owner**.',
        '**Redlock over several nodes**: it costs more than one node and still gives no fencing token.',
        `**A consensus ensemble beside ${store.name}** for this alone.`,
      ],
    ],
  ]
}

function oneLine(text: string): string {
  const folded = text.replaceAll(/\s+/g, ' ').trim()
  return folded.length > 160 ? `${folded.slice(0, 160)}…` : folded
}

function plural(noun: string): string {
  return noun.endsWith('s') || noun.endsWith('x') ? `${noun}es` : `${noun}s`
}

function number(value: number): string {
  const rounded = value < 10 ? Math.round(value * 100) / 100 : Math.round(value)
  return rounded === 0 && value > 0 ? 'under 0.01' : rounded.toLocaleString('en-US')
}

const SMALL_NAMES: readonly string[] = ['etcd', 'czxid']

/** A bullet starts with a capital, also inside bold; names that are written small stay small. */
function bulletCase(line: string): string {
  return line.replace(/^(\*\*)?([a-z]+)(?![A-Za-z-])/, (start, bold: string | undefined, word: string) =>
    SMALL_NAMES.includes(word) ? start : `${bold ?? ''}${capitalised(word)}`,
  )
}
