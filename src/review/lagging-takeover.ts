import type { Draft } from './draft.ts'
import { isClaimed } from './rejection.ts'
import type { Fault } from './rules/rule.ts'
import { lineAt, type Statement, shown } from './statements.ts'
import { LAGGING_TAKEOVER } from './unsafe-habits.ts'
import { pattern, upTo } from './wording.ts'

const COPIES =
  '(?:replicat\\w+|standbys?|stand-bys?|replicas?|secondar(?:y|ies)|cop(?:y|ies)|copied|mirror\\w*)'
/** "Replication to both standbys runs asynchronously", "fed by `etcdctl make-mirror`". */
const LAGS = pattern(
  `${COPIES}${upTo(60)} async(?:hronous(?:ly)?)?|async(?:hronous(?:ly)?)?${upTo(40)} ${COPIES}|(?:etcdctl )?make-mirror`,
)
/** "Patroni promotes whichever standby", "the orchestrator repoints the clients". */
const TAKES_OVER = pattern(
  `(?:patroni|repmgr|orchestrator|stolon|automat\\w+)${upTo(20)} (?:promotes?|fails? over|switches over)${upTo(40)} (?:standbys?|stand-bys?|replicas?|secondar(?:y|ies)|cop(?:y|ies)|one of (?:them|the)|mirror)|(?:orchestrator|controller|script|dns|router|proxy|load balancer|clients?)(?: \\w+)? (?:repoints?|redirects?|switch(?:es)?|moves?|fails? over)(?: (?:all|the|its|traffic|clients?)){0,3} (?:to|onto)`,
)
/** Copies that do not lag, that people promote, or that serve something else. */
const HARMLESS =
  /(?<!a)synchron|majority|quorum|manual|operators?(?![a-z])|by hand|disaster|backup|cross-region|report|analytic|audit|read-?only|epoch|(?<![a-z])(?:not|never|no|only|dr|leader|voters?|reads?|must|would|could|might|queues?|polling)(?![a-z])/i
/** As far as one sentence goes on with what another tells. */
const NEAR = 4

/** A copy that lags and takes over by itself, told in two sentences of a section or in one; none where any copy is synchronous. */
export function laggingTakeovers({ statements }: Draft): Fault[] {
  const said = statements.filter(({ standing }) => standing === 'said')
  if (said.some(({ text }) => /(?<!a)synchron/i.test(text))) return []
  return said.flatMap((statement, index) => {
    if (!tells(statement, LAGS)) return []
    const takeover = said
      .slice(index, index + 1 + NEAR)
      .find(other => other.heading === statement.heading && tells(other, TAKES_OVER))
    return takeover ? [{ line: lineAt(takeover, takeover.text.length), message: LAGGING_TAKEOVER }] : []
  })
}

function tells({ text, isHeading }: Statement, words: RegExp): boolean {
  const read = shown(text)
  return !isHeading && !HARMLESS.test(read) && isClaimed(read, words)
}
