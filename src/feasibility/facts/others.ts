import { type Evidence, evidenceOf, findAll, isDenied, wordsPattern } from './find.ts'
import { type Plain, sentences } from './plain.ts'

/** Stores that the catalog does not tell of, and that could carry a lock for all that the rules know. */
const UNKNOWN = wordsPattern([
  'oceanbase|polardb(?:-x)?|tdsql|gaussdb|opengauss|goldendb|matrixone|tablestore',
  'rqlite|dqlite|ydb|tarantool|voltdb|volt active data|ravendb|rethinkdb|surrealdb|tigerbeetle|fauna(?:db)?|immudb|rondb',
  'vitess|planetscale|golden ?gate|drbd',
  'ndb cluster|mysql cluster ndb|nuodb|singlestore|arangodb|eventstoredb|kurrentdb|sap hana|hbase|riak',
  'atomix|chubby clone',
  '(?:own|in-?house|home-?grown|custom|proprietary) (?:\\w+ )?(?:raft|paxos)(?: \\w+)?',
])

/** Stores that the infrastructure text names, does not deny, and that the rules know nothing of. */
export function readOthers(field: Evidence['field'], plain: Plain): Evidence[] {
  return sentences(plain).flatMap(({ text, start }) =>
    findAll(text, UNKNOWN)
      .filter(({ index, end }) => !isDenied(text, index) && !isGone(text.slice(end, end + 60)))
      .map(({ index, end }) => evidenceOf(field, plain, start + index, start + end)),
  )
}

function isGone(after: string): boolean {
  return /^[^,;]{0,30}(?<![a-z])(?:removed|retired|decommission\w*|forbidden|prohibited|not (?:allowed|available|used)|off limits|planned|only for|for (?:analytics|reporting|logs|metrics))/i.test(
    after,
  )
}
