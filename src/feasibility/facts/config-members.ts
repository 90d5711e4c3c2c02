import { type Found, findAll } from './find.ts'
import { memberTables, spreadOf } from './member-tables.ts'
import type { Clause, Plain } from './plain.ts'

/** The members that a configuration lists. */
export interface ConfigMembers {
  readonly voting: number
  readonly observers: number
  /** How many stand in each place, where the list has the places. */
  readonly spread?: readonly number[]
  readonly start: number
  readonly end: number
}

/** `server.4=south1:2888:3888:observer` of ZooKeeper; the role is the last part, or there is none. */
const ZOOKEEPER =
  /(?<![\w.])server\.\d{1,3} ?= ?(?<host>[\w.-]{1,80}):\d{2,5}:\d{2,5}(?::(?<role>observer|participant))?/gi
/** `{host: dub-1, votes:1, priority:7}` of MongoDB. */
const MONGODB = /\{(?<rest>[^{}\n]{0,200}(?<![a-z])host["' ]{0,2}[:=][^{}\n]{0,200})\}/gi
const HAS_NO_VOTE = /(?<![a-z])votes["' ]{0,2}[:=] ?0(?!\d)/i
/** `--initial-cluster a=https://a:2380,b=https://b:2380` of etcd. */
const ETCD =
  /(?<=initial-cluster[= ]["']?(?:[\w.-]{1,60}=https?:\/\/[\w.:-]{1,80},){0,12})[\w.-]{1,60}=https?:\/\/[\w.-]{1,80}:\d{2,5}/gi

/** Reads the members out of `zoo.cfg`, `rs.conf()` and etcd's flags, where there are at least two. */
export function readConfigMembers(clauses: readonly Clause[], source: string): ConfigMembers | undefined {
  const listed = (pattern: RegExp, key: RegExp, votes: (groups: Groups) => boolean) =>
    clauses.flatMap(({ text, start }) =>
      findAll(text, pattern, key).map(({ index, end, groups }) => ({
        votes: votes(groups),
        start: start + index,
        end: start + end,
      })),
    )
  const members = [
    listed(ZOOKEEPER, /server\.\d/i, ({ role }) => role?.toLowerCase() !== 'observer'),
    listed(MONGODB, /votes|priority|_id/i, ({ rest = '' }) => !HAS_NO_VOTE.test(rest)),
    listed(ETCD, /initial-cluster/i, () => true),
  ].find(({ length }) => length > 1)
  const table = members ? undefined : inTable(clauses, source)
  if (table) return table
  const rows = members ? [] : rowsOf(clauses)
  if (rows.length > 1) return placedRows(rows)
  const [first, last] = [members?.[0], members?.at(-1)]
  if (!members || !first || !last) return undefined
  const voting = members.filter(({ votes }) => votes).length
  return { voting, observers: members.length - voting, start: first.start, end: last.end }
}

/** `dub-1`, `dub2`: what hosts of one place are called by. */
const STEM = /^[a-z]{3,12}(?=-?\d{1,2}(?:\.|$))/i

/** The observers of a ZooKeeper whose hosts are called by other places than all its voters. */
export function observersElsewhere({ text }: Plain): Found | undefined {
  const servers = findAll(text, ZOOKEEPER, /server\.\d/i)
  const stemOf = ({ groups }: Found) => STEM.exec(groups.host ?? '')?.[0].toLowerCase()
  const observes = ({ groups }: Found) => groups.role?.toLowerCase() === 'observer'
  const voters = new Set(servers.filter(server => !observes(server)).map(stemOf))
  if (voters.size !== 1 || voters.has(undefined)) return undefined
  return servers.find(server => observes(server) && !voters.has(stemOf(server)))
}

/** `| etcd-0 | m6i | az-a |`: a member, and the place that it stands in. */
const ROW =
  /^\s*(?:etcd|zk|zookeeper|consul|node|member|server|mongo\w{0,8}|voter)[-_ ]?\d{1,2}(?![\w.])[^\n]{0,60}? (?<place>(?:az|zone|dc|site|rack|hall|room|region)[-_ ]?[a-z\d]{1,3}|[a-z]{2,9}-[a-z]+-?\d[a-f]?)\s*$/i
const NO_VOTE = /observer|learner|non-?voting|arbiter|spare|standby/i

interface PlacedRow {
  readonly place: string
  readonly start: number
  readonly end: number
}

function rowsOf(clauses: readonly Clause[]): PlacedRow[] {
  return clauses.flatMap(({ text, start, end }) => {
    const place = NO_VOTE.test(text) ? undefined : ROW.exec(text)?.groups?.place
    return place ? [{ place: place.toLowerCase(), start, end }] : []
  })
}

/** The members of a table, where there is one and the clauses have its rows. */
function inTable(clauses: readonly Clause[], source: string): ConfigMembers | undefined {
  const tables = memberTables(source)
  const [rows] = tables
  const spread = rows && tables.length === 1 ? spreadOf(rows) : undefined
  if (!rows || !spread) return undefined
  const of = (id: string | undefined) =>
    clauses.find(({ text }) => id !== undefined && text.trimStart().toLowerCase().startsWith(`${id} `))
  const [first, last] = [of(rows[0]?.id), of(rows.at(-1)?.id)]
  if (!first || !last) return undefined
  const voting = rows.filter(({ votes }) => votes).length
  return { voting, observers: rows.length - voting, spread, start: first.start, end: last.end }
}

function placedRows(rows: readonly PlacedRow[]): ConfigMembers {
  const spread = [...Map.groupBy(rows, ({ place }) => place).values()].map(({ length }) => length)
  return {
    voting: rows.length,
    observers: 0,
    spread,
    start: rows[0]?.start ?? 0,
    end: rows.at(-1)?.end ?? 0,
  }
}

type Groups = Readonly<Record<string, string | undefined>>
