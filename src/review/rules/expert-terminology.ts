import type { Draft } from '../draft.ts'
import type { Statement } from '../statements.ts'
import type { Fault, ReviewRule } from './rule.ts'

export const expertTerminology: ReviewRule = {
  id: 'expert-terminology',
  severity: 'warning',
  statement: 'The design speaks the terms of the field to experts, and explains none of them.',
  check(draft) {
    if (draft.language !== 'en') return []
    return [...draft.statements.flatMap(explanations), ...fewTerms(draft)]
  },
}

/* Terms that are explained. */

const LONGEST = 300

function explanations({ text, line, standing }: Statement): Fault[] {
  // What is to be avoided may be called by its weakness.
  if (standing === 'avoid') return []
  const told = text.slice(0, LONGEST)
  if (SPECIFIC.test(told)) return []
  const term = EXPLANATIONS.map(pattern => pattern.exec(told)?.[1]).find(found => found !== undefined)
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
  /(?<![a-z])(?:this design|here|revisions?|c?zxids?|lock_?index|modify_?index|columns?|rows?|epochs?|versionstamps?|generations?|metadata|attributes?)(?![a-z])/i

const TERM =
  'raft|(?:multi-)?paxos|zab|redlock|consensus|quorums?|leases?|lease timeouts?|lock leases?|leader election|heartbeats?|fencing tokens?|fencing|split[- ]brain|clock (?:drift|skew)|linearizability|strict serializability|serializability|mutual exclusion|(?:the )?cap theorem|cp systems?|compare-and-(?:swap|set)|distributed locks?|network partitions?|thundering herd|idempotency|ttl|time[- ]to[- ]live|strong consistency|eventual consistency|etcd|(?:apache )?zookeeper|(?:hashicorp )?consul|redis'
/** The sort of thing that a term is anywhere. */
const SORT =
  '(?:(?:widely[- ]used|well[- ]known|popular|distributed|strongly|consistent|highly|available|reliable|open[- ]source|in-memory|key-value|leader-based|replicated|fault-tolerant|unique|strictly|monotonically|increasing|incrementing|sequential|numeric|crucial|critical|fundamental|specific|temporary|time-limited|time-bound|time-bounded|minimum|periodic|strong|strongest|consistency|consensus|coordination|key-value|atomic|broadcast|concurrency|synchronization|lock|locking),? ){0,6}' +
  '(?:algorithms?|protocols?|family|class|type|form|process(?:es)?|propert(?:y|ies)|guarantees?|models?|conditions?|situations?|scenarios?|states?|phenomenon|problems?|issues?|techniques?|mechanisms?|concepts?|operations?|numbers?|integers?|values?|identifiers?|tokens?|contracts?|locks?|leases?|stores?|services?|systems?|databases?|signals?|messages?|majority)'
const GOES_ON =
  '(?:that|which|where|in which|whereby|used|designed|for|to|by which|when|between|of|assigned|issued|generated|attached|granted|sent)'
const SUBJECT = `^(?:an? )?(${TERM})(?: \\([^)]{1,30}\\))?`

const EXPLANATIONS: readonly RegExp[] = [
  `${SUBJECT} (?:is|are) (?:(?:an?|the) )?${SORT},? ${GOES_ON}(?![a-z])`,
  `${SUBJECT}: (?:an?|the) ${SORT},? ${GOES_ON}(?![a-z])`,
  `${SUBJECT},? (?:refers? to|occurs? (?:when|if)|happens? when|stands? for|states? that|means that|describes? (?:a|the)|(?:is|are) (?:when|where|defined as|a term|known as))(?![a-z])`,
  `^what (?:is|are) (?:an? |the )?(${TERM})(?![a-z])`,
  '(?<![a-z-])(raft|(?:multi-)?paxos|zab|redlock|etcd|zookeeper|consul)(?:,| \\() ?(?:which is )?(?:an?|the) (?:[a-z-]+,? ){0,4}(?:(?:consensus|locking|lock) (?:algorithm|protocol)|key-value store|coordination service)(?![a-z])',
  `(?<![a-z-])(fencing tokens?)(?:,| \\(| –| —) ?(?:which (?:is|are) )?(?:an? )?(?:unique|strictly|monotonically)(?: increasing| incrementing)? (?:numbers?|integers?|values?|identifiers?|tokens?) ${GOES_ON}(?![a-z])`,
  '(?<![a-z-])(split[- ]brain)(?: scenarios?| situations?)?(?:,| \\(| –| —)? ?(?:i\\.e\\.,? |that is,? |which (?:is|occurs) |an? )?(?:(?:situation|scenario|condition) )?(?:where|when|in which) (?:two|multiple|several|more than one|different)(?![a-z])',
].map(source => new RegExp(source, 'i'))

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
