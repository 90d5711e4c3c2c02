import { findAll } from '../../feasibility/facts/find.ts'
import { countOf } from '../../feasibility/facts/numbers.ts'
import { majorityOf, toleratedFailures } from '../../feasibility/rules/quorum.ts'
import type { Draft } from '../draft.ts'
import { faultsByLine } from '../faults.ts'
import { decidedPlacement, demandFaults, halfFaults, placementFaults, placesOf } from '../placement-claims.ts'
import { quorumTables } from '../quorum-tables.ts'
import { isRejected } from '../rejection.ts'
import { isAsserted, lineAt, type Statement, shown } from '../statements.ts'
import { lonelyClaims, survivalClaims } from '../survival-claims.ts'
import {
  bareQuorumClaims,
  type Claim,
  CONSENSUS,
  isOtherArithmetic,
  majorityClaims,
  quorumClaims,
  toleranceClaims,
  votersIn,
} from '../voter-claims.ts'
import type { Fault, ReviewRule } from './rule.ts'

export const quorumArithmetic: ReviewRule = {
  id: 'quorum-arithmetic',
  severity: 'error',
  statement:
    'What the design says of voters, majorities and the failures that they survive is arithmetically right.',
  source: { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' },
  check(draft) {
    if (draft.language === 'other') return []
    const consensus = /raft|paxos|zab/i.test(draft.decision.protocol ?? '')
    const placement = decidedPlacement(draft.decision)
    const named = placesOf(draft, placement)
    const voters = consensus ? draft.decision.voters?.count : undefined
    return faultsByLine(
      draft.statements.filter(isAsserted),
      statement => [
        ...faultsIn(statement, consensus, voters),
        ...placementFaults(statement, placement, named),
        ...halfFaults(statement, consensus ? placement : undefined),
      ],
      [
        ...decidedFaults(draft),
        ...demandFaults(draft, consensus ? placement : undefined),
        ...quorumTables(draft),
      ],
    )
  },
}

/** Who is said to tolerate failures, where nobody is counted: the group that was decided on. */
const THE_GROUP =
  /(?<![a-z])(?:(?:the|this) (?:[\w-]+ )?(?:cluster|ensemble|quorum|group)|it tolerates|fault[- ]tolerance|tolerated failures|members?|voters?|nodes?|servers?|clúster|nodos|miembros|knoten)(?![a-z])|节点/i
/** Servers of another kind. */
const NOT_OF_THE_GROUP =
  /client|database|worker|application|(?<![a-z])(?:apps?|pods?|web|proxy|proxies)(?![a-z])/i

function faultsIn(statement: Statement, consensus: boolean, voters: number | undefined): Fault[] {
  const text = shown(statement.text)
  const inContext =
    CONSENSUS.test(text) ||
    CONSENSUS.test(statement.heading) ||
    (consensus && /cluster|replication factor/i.test(text))
  if (isOtherArithmetic(text, consensus) || !(inContext || consensus)) return misbeliefsIn(statement, text)
  const survival = survivalFaults(statement, text, {
    voters: inContext ? voters : undefined,
    inContext,
    consensus,
  })
  const at = ({ index }: Claim, message: string): Fault => ({ line: lineAt(statement, index), message })
  const ofTheGroup =
    voters !== undefined &&
    THE_GROUP.test(text) &&
    !NOT_OF_THE_GROUP.test(text) &&
    votersIn(text).every(({ value }) => value <= voters)
      ? voters
      : undefined
  const tolerance = (inContext || ofTheGroup !== undefined ? toleranceClaims(text, ofTheGroup) : [])
    .filter(({ voters: whole, part }) => part > toleratedFailures(whole) && (inContext || whole === voters))
    .map(claim => at(claim, toleranceMessage(claim)))
  const anywhere = [
    ...misbeliefsIn(statement, text),
    ...survival,
    ...tolerance,
    ...restFaults(statement, text, voters),
  ]
  if (!inContext) return anywhere
  return [
    ...anywhere,
    ...quorumClaims(text)
      .filter(({ voters, part }) => isNoQuorum(part, voters))
      .map(claim => at(claim, quorumMessage(claim))),
    ...majorityClaims(text)
      .filter(({ voters, part }) => part !== majorityOf(voters))
      .map(claim => at(claim, quorumMessage(claim))),
    ...(RUNS_MAJORITIES.test(text) ? bareQuorumClaims(text) : [])
      .filter(({ voters, part }) => isNoQuorum(part, voters) || (part > majorityOf(voters) && part <= voters))
      .map(claim => at(claim, quorumMessage(claim))),
  ]
}

function survivalFaults(
  statement: Statement,
  text: string,
  known: { readonly voters: number | undefined; readonly inContext: boolean; readonly consensus: boolean },
): Fault[] {
  const few = survivalClaims(text, known.voters, known.inContext).map(claim => ({
    line: lineAt(statement, claim.index),
    message: survivalMessage(claim),
  }))
  const lonely = known.consensus ? lonelyClaims(text) : []
  return [...few, ...lonely.map(({ index, message }) => ({ line: lineAt(statement, index), message }))]
}

/** "The remaining two form a quorum", of the voters that were decided on. */
const THE_REST =
  /(?<![a-z])(?:remaining|other|last|surviving) (?<part>one|two|three|four|\d)(?: [a-z]+)? (?:still |together |then )?(?:forms?|makes? up|constitutes?|(?:is|are) (?:still )?) ?(?:a|the) (?:quorum|majority)(?![a-z])/gi

function restFaults(statement: Statement, text: string, voters: number | undefined): Fault[] {
  if (voters === undefined) return []
  return findAll(text, THE_REST).flatMap(({ index, groups }) => {
    const part = countOf(groups.part ?? '')
    return part === undefined || part >= majorityOf(voters) || isRejected(text, index)
      ? []
      : [{ line: lineAt(statement, index), message: quorumMessage({ voters, part, index }) }]
  })
}

const RUNS_MAJORITIES =
  /raft|(?<![a-z])zab(?![a-z])|etcd|zookeeper|consul(?![a-z])|voter|voting|votant|stimmberechtigt|投票/i

function isNoQuorum(part: number, voters: number): boolean {
  return part > 0 && part < majorityOf(voters) && voters > 1
}

/** What is wrong whatever the numbers. */
const MISBELIEFS: readonly (readonly [key: RegExp, RegExp, string])[] = [
  [
    /observer|learner|non-?voting|read replica/i,
    /(?<![a-z])(?:observers?|learners?|non-?voting (?:members?|nodes?|servers?|replicas?)|read replicas?)(?: (?!voters?|voting|votes?|while|whereas|others?|followers?|servers?|members?|nodes?|count|part|contribut|participat)[a-z-]{1,20}){0,8}? (?:counted|count|counts|counting|contribut\w+|participat\w+|votes?|voting|take part|part)(?: (?:of|in|to|towards?|for|as|on|part))? (?:(?:the|a|an|all|each) )?(?:[a-z]{1,12} )?(?:quorums?|majority|votes?|voters?|voting|elections?|consensus)(?![a-z])/gi,
    'Observers and learners do not vote and are not counted towards a quorum: count the voters alone.',
  ],
  [
    /observer|learner|non-?voting/i,
    /(?<![a-z])(?:voters|voting (?:members|nodes|servers)),?(?: \()? ?(?:including|of which|among them|incl\.) (?:the )?(?:\d|one|two|three|four|an?) (?:[a-z]{1,12} )?(?:observers?|learners?|non-?voting)(?![a-z])/gi,
    'Observers and learners are no voters: count the voters alone.',
  ],
  [
    /tolerance/i,
    /(?<![a-z])(?:add(?:ing|s)?|with|deploy(?:ing)?|introduc(?:e|ing)) (?:an?|the) (?:fourth|4th|sixth|6th|eighth|8th) (?:[a-z]{2,12} )?(?:node|member|voter|server|replica|peer)(?![a-z])(?! and)[^.;:]{0,60}?(?<![a-z])(?:increas|improv|rais|boost|enhanc|strengthen|add|better|higher|more|greater|gain)[a-z]*(?: [a-z]{1,20}){0,3} (?:fault|failure)[- ]tolerance/gi,
    'One more voter that makes the number even adds no failure tolerance, only a larger quorum: keep the number odd.',
  ],
  [
    /even[ -]/i,
    /(?<![a-z])(?:even number of (?:nodes|voters|members)|even-sized (?:clusters?|ensembles?))(?: [a-z]{1,20}){0,2} (?:increas|improv|rais|boost|enhanc)[a-z]*(?: [a-z]{1,20}){0,3} (?:(?:fault|failure)[- ]tolerance)/gi,
    'An even number of voters adds no failure tolerance, only a larger quorum: keep the number odd.',
  ],
  [
    /tole?ran|容错/i,
    /(?<![a-zäöü])(?:vierter|sechster) (?:knoten|server|voter) (?:erhöht|verbessert|steigert)(?: [a-zäöüß]{1,20}){0,3} (?:ausfall|fehler)toleranz|(?<![a-z])(?:cuarto|sexto) (?:nodo|miembro|votante) (?:aumenta|mejora|incrementa)(?: [a-záéíóú]{1,20}){0,3} tolerancia a fallos|(?:增加|添加|加入)第[四六]个(?:节点|成员)[^。；;]{0,12}(?:提高|增强|提升)[^。；;]{0,6}容错/gi,
    'One more voter that makes the number even adds no failure tolerance, only a larger quorum: keep the number odd.',
  ],
]

function misbeliefsIn(statement: Statement, text: string): Fault[] {
  return MISBELIEFS.flatMap(([key, pattern, message]) =>
    findAll(text, pattern, key)
      .filter(({ index, end }) => !isRejected(text, index, end) && !/promot/i.test(text))
      .map(({ index }) => ({ line: lineAt(statement, index), message })),
  )
}

/** What several sentences say together. */
function decidedFaults({ decision: { voters, quorum, protocol, lines } }: Draft): Fault[] {
  const wrong =
    voters &&
    quorum !== undefined &&
    /raft|paxos|zab/i.test(protocol ?? '') &&
    isNoQuorum(quorum, voters.count)
  return wrong
    ? [{ line: lines?.quorum ?? 1, message: quorumMessage({ voters: voters.count, part: quorum, index: 0 }) }]
    : []
}

function toleranceMessage({ voters, part }: Claim): string {
  const tolerated = toleratedFailures(voters)
  return `${voters} voters do not survive ${part} failures, but ${tolerated === 0 ? 'none' : tolerated}: a majority of ${majorityOf(voters)} has to remain. Correct the number, or plan ${2 * part + 1} voters.`
}

function quorumMessage({ voters, part }: Claim): string {
  return `${part} of ${voters} voters is not what a majority is: a quorum of ${voters} is ${majorityOf(voters)}.`
}

function survivalMessage({ voters, part }: Claim): string {
  return `Locking does not go on so: of ${voters} voters a majority of ${majorityOf(voters)} has to answer, and at most ${toleratedFailures(voters)} may be lost; ${part} stands there.`
}
