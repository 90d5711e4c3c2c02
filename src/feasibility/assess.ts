import type { Field } from '../contract.ts'
import { candidatesOf, isSupposed } from './candidates.ts'
import { STORES } from './catalog/index.ts'
import type { Source, Store, Topology } from './catalog/store.ts'
import { type Facts, readFacts } from './facts/facts.ts'
import type { Evidence } from './facts/find.ts'
import { RULES } from './rules/index.ts'
import type { Candidate, RuleFinding } from './rules/rule.ts'
import { demandsExclusion } from './rules/rule.ts'

/** One reason of an assessment, with what it rests on. */
export interface Reason {
  /** The rule's id. */
  readonly rule: string
  readonly text: string
  /** How to state the missing fact, or the smallest change that would mend it. */
  readonly remedy: string
  readonly evidence: readonly Evidence[]
  readonly sources: readonly Source[]
}

export interface Assessment {
  readonly feasibility: 'sufficient' | 'insufficient' | 'undetermined'
  readonly facts: Facts
  /** What a design can rest on; there for `sufficient` alone. */
  readonly candidate?: Candidate
  readonly reasons: readonly Reason[]
  /** Every store that a design could have rested on; empty where the request alone decided. */
  readonly considered: readonly Considered[]
}

/** A store in its topology, and what speaks against it; nothing where it could carry the lock. */
export interface Considered {
  readonly store: string
  readonly topology: string
  readonly against: readonly { readonly rule: string; readonly text: string }[]
}

type Found = RuleFinding & { readonly rule: string; readonly source: Source }

interface Judged {
  readonly candidate: Candidate
  readonly findings: readonly Found[]
  readonly clear: boolean
}

/** Whether any design can hold. Certain only where the facts are; pure, and linear in the texts' length. */
export function assess(texts: Readonly<Record<Field, string>>): Assessment {
  const facts = readFacts(texts, STORES)
  const assessment = assessFacts(facts)
  const question = assessment.feasibility === 'insufficient' ? questionFor(assessment) : undefined
  return question ? { ...assessment, feasibility: 'undetermined', reasons: [question] } : assessment
}

const OF_TAKEOVER: ReadonlySet<string> = new Set(['grants-survive-failover', 'store-survives-loss'])

const NOT_KNOWN = /(?<![a-z])whether(?![a-z])/i

/** What leaves a refusal open: whether two holders do harm, what is set, and whether a copy ever takes over. */
function questionFor({ facts, reasons }: Assessment): Reason | undefined {
  const { doubted } = facts.demand
  const { noTakeover } = facts.conditions
  const [refusal] = reasons
  const ask = (words: Evidence, text: string, remedy: string): Reason => ({
    rule: 'facts-are-told',
    text: `${text} ${refusal?.text ?? ''}`.trim(),
    remedy,
    evidence: [words, ...(refusal?.evidence ?? [])],
    sources: refusal?.sources ?? [],
  })
  // What cannot exclude is enough where two holders do no harm.
  if (doubted)
    return ask(
      doubted,
      `The request leaves open whether two holders at once do harm (“${doubted.words}”). If they do, the infrastructure is not enough.`,
      'State that there must never be two holders, or that work that is done twice does no harm.',
    )
  const unknown = facts.stores.find(its => its.doubted && NOT_KNOWN.test(its.doubted.words))?.doubted
  if (unknown)
    return ask(
      unknown,
      `The request says that a setting is not known (“${unknown.words}”). As it stands without that, the infrastructure is not enough.`,
      'Find out whether the setting is on, and state it.',
    )
  // Copies that lag behind do no harm where none of them is ever promoted by itself.
  if (noTakeover && reasons.every(({ rule }) => OF_TAKEOVER.has(rule)))
    return ask(
      noTakeover,
      `The request says that no copy has to take over (“${noTakeover.words}”), and not plainly that none ever does. Where one may, the infrastructure is not enough.`,
      'State that automatic failover is switched off, and that locking stands still until people have brought the primary back.',
    )
  return undefined
}

function assessFacts(facts: Facts): Assessment {
  const forRequest = RULES.flatMap(rule => {
    const finding = rule.checkRequest?.(facts)
    return finding ? [{ ...finding, rule: rule.id, source: rule.source }] : []
  })
  const refusals = forRequest.filter(({ effect }) => effect === 'refuses')
  if (refusals.length > 0)
    return {
      feasibility: 'insufficient',
      facts,
      reasons: refusals.map(finding => reasonOf(finding)),
      considered: [],
    }
  const judged = candidatesOf(facts).map(candidate => judge(candidate, facts))
  return { ...decide(judged, facts, forRequest), considered: judged.map(consideredOf) }
}

function consideredOf({ candidate: { store, topology, named }, findings, clear }: Judged): Considered {
  const unclear = clear ? [] : [unclearStanding({ store, topology, ...(named && { named }) })]
  const against = findings.map(({ rule, reason }) => ({ rule, text: reason }))
  return {
    store: store.name,
    topology: topology.label,
    against: [...unclear.map(({ rule, text }) => ({ rule, text })), ...against],
  }
}

type Decided = Omit<Assessment, 'considered'>

function decide(judged: readonly Judged[], facts: Facts, forRequest: readonly Found[]): Decided {
  const holding = judged.filter(({ findings, clear }) => findings.length === 0 && clear)
  const questions = forRequest.map(finding => reasonOf(finding))
  const best = preferred(holding)
  if (best && questions.length === 0)
    return { feasibility: 'sufficient', facts, candidate: best.candidate, reasons: [] }
  if (best) return { feasibility: 'undetermined', facts, reasons: questions }
  return withoutHolding(judged, facts, questions)
}

function withoutHolding(judged: readonly Judged[], facts: Facts, questions: readonly Reason[]): Decided {
  const open = judged.filter(({ findings }) => findings.every(({ effect }) => effect === 'asks'))
  if (open.length > 0 || facts.untold.length > 0 || facts.foreign) {
    const reasons = [
      ...questions,
      ...open.flatMap(({ candidate, findings, clear }) => [
        ...(clear ? [] : [unclearStanding(candidate)]),
        ...findings.map(finding => reasonOf(finding, candidate.topology)),
      ]),
    ]
    return { feasibility: 'undetermined', facts, reasons }
  }
  const unknown = facts.others.filter(({ words }) => !/^drbd$/i.test(words))
  if (unknown.length > 0) return { feasibility: 'undetermined', facts, reasons: [unknownStores(facts)] }
  if (judged.length === 0) return nothingUsable(facts)
  const reasons = judged.flatMap(({ candidate, findings }) =>
    findings
      .filter(({ effect }) => effect === 'refuses')
      .map(finding => reasonOf(finding, candidate.topology)),
  )
  return { feasibility: 'insufficient', facts, reasons }
}

function judge(candidate: Candidate, facts: Facts): Judged {
  const findings = RULES.flatMap(rule => {
    const finding = rule.checkCandidate?.(candidate, facts)
    if (!finding) return []
    // Another store than the one that is supposed may do what this one cannot.
    const effect = isSupposed(candidate) ? 'asks' : finding.effect
    return [{ ...finding, effect, rule: rule.id, source: rule.source }]
  })
  return { candidate, findings, clear: candidate.named?.standing !== 'unclear' }
}

const KINDS: readonly Store['kind'][] = [
  'platform',
  'coordination',
  'sql',
  'document',
  'wide column',
  'key-value',
  'object',
  'cache',
  'queue',
  'files',
]

/** The store that needs least besides: coordination stores first; an efficiency lock takes the simplest that is there. */
function preferred(judged: readonly Judged[]): Judged | undefined {
  return judged.toSorted(
    (one, other) => KINDS.indexOf(one.candidate.store.kind) - KINDS.indexOf(other.candidate.store.kind),
  )[0]
}

function reasonOf(finding: Found, topology?: Topology): Reason {
  const { rule, reason, remedy, evidence, source } = finding
  return { rule, text: reason, remedy, evidence, sources: [...(topology?.sources ?? []).slice(0, 2), source] }
}

function unclearStanding({ store, named }: Candidate): Reason {
  if (named?.doubted)
    return {
      rule: 'store-is-usable',
      text: `What the request says of ${store.name} leaves open whether a setting that the lock needs is on (“${named.doubted.words}”).`,
      remedy: 'State that it is on, or that it is off.',
      evidence: [named.doubted],
      sources: [],
    }
  return {
    rule: 'store-is-usable',
    text: `The request does not say clearly whether ${store.name} may carry the lock (${named?.because ?? 'it is said both ways'}).`,
    remedy: `State that ${store.name} may be used for locks, or that it may not.`,
    evidence: named ? [named.evidence] : [],
    sources: [],
  }
}

/** What is refused of the stores that the rules know says nothing of one that they do not. */
function unknownStores({ others }: Facts): Reason {
  const names = [...new Set(others.map(({ words }) => words))].join(', ')
  return {
    rule: 'store-is-usable',
    text: `The request names ${names}, of which the rules know nothing, and no store that they know can carry the lock.`,
    remedy: `State a store that the rules know, or let an engineer judge whether ${names} gives linearizable compare-and-set after every failure that has to be survived.`,
    evidence: others,
    sources: [],
  }
}

/** What a lock needs of a store. */
const FENCING: Source = {
  title: 'Kleppmann: How to do distributed locking (2016)',
  url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
}

/** No store that could carry a lock. */
function nothingUsable(facts: Facts): Decided {
  const { closed, kubernetes, noStoreAtAll } = facts.conditions
  if (
    noStoreAtAll &&
    KEEPS_STATE.test(noStoreAtAll.words) &&
    demandsExclusion(facts) &&
    facts.stores.length === 0
  )
    return onUse(facts, 'insufficient', {
      text: 'The request says that there is nothing that keeps state, and a lock is state that several share.',
      remedy:
        'Provide one store with linearizable compare-and-set, such as a conditional write on an object store.',
      evidence: [noStoreAtAll],
    })
  const denied = facts.stores.filter(({ standing }) => standing === 'unusable')
  if (kubernetes && denied.every(({ store }) => store.id !== 'kubernetes-lease'))
    return onUse(facts, 'undetermined', {
      text: `${denied.length > 0 ? 'Every store that the request names is ruled out' : 'The request names no store'}, and it does not say whether applications may use Lease objects of the Kubernetes cluster.`,
      remedy:
        'State that Lease objects may be used, or that applications have no access to the Kubernetes API.',
      evidence: [kubernetes],
    })
  if (!demandsExclusion(facts) || denied.length === 0 || !closed)
    return onUse(facts, 'undetermined', {
      text: 'The request names no store that the rules know and that a lock could rest on.',
      remedy:
        'Name the store that is there (such as etcd, ZooKeeper, PostgreSQL or DynamoDB) with its nodes and how they are spread, or state that software may be installed and on how many sites.',
      evidence: [],
    })
  return onUse(facts, 'insufficient', {
    text: `Every store that the request names is ruled out there: ${denied.map(({ store }) => store.name).join(', ')}.`,
    remedy:
      'Allow one store with linearizable compare-and-set, or software to be installed on three independent sites.',
    evidence: [...denied.map(({ evidence }) => evidence), closed],
    sources: [FENCING],
  })
}

/** What there is none of is told of by what keeps state, and not only by machines. */
const KEEPS_STATE =
  /stat|stor|speicher|almacen|database, no|no (?:servers?|backends?), no (?:database|stor)|(?:database|queue|bucket|cache),.* (?:or|nor) /i

function onUse(
  facts: Facts,
  feasibility: Assessment['feasibility'],
  reason: Omit<Reason, 'rule' | 'sources'> & Partial<Pick<Reason, 'sources'>>,
): Decided {
  return { feasibility, facts, reasons: [{ rule: 'store-is-usable', sources: [], ...reason }] }
}
