import type { Draft } from './draft.ts'
import { isClaimed } from './rejection.ts'
import type { Fault } from './rules/rule.ts'
import { isHypothetical, lineAt, type Statement, shown } from './statements.ts'
import { pattern } from './wording.ts'

const POOLER = /pgbouncer|odyssey|pgcat|transaction[- ]pool|pooler/i
/** A connection that stays with its client, or a lock that ends with its transaction. */
const UNPOOLED =
  /session[- ](?:mode|pool)|direct|bypass|past the|around the|own connection|dedicated|outside|_xact|transaction[- ]level/i
/** "Each worker takes a session-level advisory lock". */
const TAKES = pattern(
  '(?:takes?|acquires?|holds?|obtains?|uses?|keeps?|calls?)(?: [\\w-]+){0,3}? (?:session(?:-level)? advisory locks?|pg_(?:try_)?advisory_lock)',
)

/** Advisory locks of sessions in the section that tells of a pooler, where no word takes them past it. */
export function pooledSessions({ statements }: Draft): Fault[] {
  const said = statements.filter(({ standing, isHeading }) => standing === 'said' && !isHeading)
  const pooled = said.filter(({ text }) => POOLER.test(text))
  if (
    pooled.length === 0 ||
    said.some(({ text }) => UNPOOLED.test(text) && /pool|bouncer|advisory/i.test(text))
  )
    return []
  return said
    .filter(statement => pooled.some(({ heading }) => heading === statement.heading) && takes(statement))
    .map(statement => ({
      line: lineAt(statement, 0),
      message:
        'A session’s advisory lock goes through the pooler that stands there, which gives the session to others between two transactions: the lock is lost, or someone else’s. Use a lock row, or a connection of its own.',
    }))
}

function takes({ text }: Statement): boolean {
  const read = shown(text)
  return !isHypothetical(read) && isClaimed(read, TAKES, /advisory/i)
}
