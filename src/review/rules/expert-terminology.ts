import { execute } from '../../feasibility/facts/compile.ts'
import type { Draft } from '../draft.ts'
import { EXPLANATIONS, type Explanation } from '../explanations.ts'
import type { Statement } from '../statements.ts'
import type { Fault, ReviewRule } from './rule.ts'

export const expertTerminology: ReviewRule = {
  id: 'expert-terminology',
  severity: 'warning',
  statement: 'The design speaks the terms of the field to experts, and explains none of them.',
  check(draft) {
    const patterns = EXPLANATIONS[draft.language] ?? []
    return [
      ...draft.statements.flatMap(statement => explanations(statement, patterns)),
      ...(draft.language === 'en' ? fewTerms(draft) : []),
    ]
  },
}

/* Terms that are explained. */

const LONGEST = 300

function explanations({ text, line, standing }: Statement, patterns: readonly Explanation[]): Fault[] {
  // What is to be avoided may be called by its weakness.
  if (standing === 'avoid') return []
  const told = text.slice(0, LONGEST)
  if (SPECIFIC.test(told)) return []
  const term = patterns
    .map(([key, pattern]) => (key?.test(told) === false ? undefined : execute(pattern, told)?.[1]))
    .find(found => found !== undefined)
  return term === undefined
    ? []
    : [
        {
          line,
          message: `“${term}” is explained, which experts do not need: say what this design does with it.`,
        },
      ]
}

/** What this design makes of a term is no explanation of it. */
const SPECIFIC =
  /(?<![a-z])(?:this design|here|revisions?|c?zxids?|lock_?index|modify_?index|columns?|rows?|epochs?|versionstamps?|generations?|metadata|attributes?|spalten?|zeilen?|columnas?|filas?|revisi[óo]n)(?![a-z])|修订|版本号|本设计|本方案|(?<![a-z\d])(?:\d|two|three|four) (?:out )?of (?:\d|five|seven)(?![a-z\d])|(?<![a-z])(?:the|its|our|all) (?:\d|three|five|seven) (?:voters|members|nodes|servers)(?![a-z])|(?<!\d)\d+(?:\.\d+)? ?(?:ms|s|sec|seconds?|minutes?|segundos|sekunden|秒|毫秒)(?![a-z])/i

/* Terms that are missing. */

const TERMS: readonly RegExp[] = [
  /(?<![a-z])(?:raft|paxos|zab|viewstamped)(?![a-z])/i,
  /(?<![a-z])(?:quorums?|majority|voters?|consensus)(?![a-z])/i,
  /(?<![a-z])(?:leases?|ttl)(?![a-z])/i,
  /(?<![a-z])(?:fencing|fenced?|fences)(?![a-z])/i,
  /(?<![a-z])split[- ]brain/i,
  /(?<![a-z])(?:linearizab|linearisab|serializab|serialisab)/i,
  /(?<![a-z])(?:leader|re-?election|elections?|failover)(?![a-z])/i,
  /(?<![a-z])(?:compare-and-(?:swap|set)|cas|conditional|optimistic concurrency|setnx|atomic)/i,
  /(?<![a-z])clock|(?<![a-z])monotonic|(?<![a-z])drift/i,
  /(?<![a-z])(?:keep-?alives?|heartbeats?|renewals?|watchdog)(?![a-z])/i,
  /(?<![a-z])(?:epochs?|revisions?|zxid|generation|versionstamp)(?![a-z])/i,
  /(?<![a-z])(?:replicat|synchronous|asynchronous|wal(?![a-z])|fsync)/i,
  /(?<![a-z])(?:redlock|idempoten|jitter|back-?off|thundering herd)/i,
  /(?<![a-z])partition/i,
]
const FEWEST_TERMS = 4
/** In characters: a shorter text has not said much. */
const SHORTEST = 1500

function fewTerms({ statements }: Draft): Fault[] {
  const text = statements.map(statement => statement.text).join('\n')
  if (text.length < SHORTEST || TERMS.filter(term => term.test(text)).length >= FEWEST_TERMS) return []
  const line = statements.find(({ isHeading }) => !isHeading)?.line ?? 1
  return [
    {
      line,
      message:
        'The design hardly uses a term of the field: name its mechanisms as experts do (quorum, lease, fencing token, linearizable, split-brain).',
    },
  ]
}
