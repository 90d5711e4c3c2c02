import type { Assessment } from '../../feasibility/assess.ts'
import { STORES } from '../../feasibility/catalog/index.ts'
import type { Store } from '../../feasibility/catalog/store.ts'
import type { Facts } from '../../feasibility/facts/facts.ts'
import { findAll, wordsPattern } from '../../feasibility/facts/find.ts'
import type { NamedStore } from '../../feasibility/facts/stores.ts'
import { chosenStores } from '../chosen-stores.ts'
import type { Draft } from '../draft.ts'
import { furtherStores } from '../further-stores.ts'
import type { ReviewRule } from './rule.ts'

export const storeAvailable: ReviewRule = {
  id: 'store-available',
  severity: 'error',
  statement: 'The lock rests on a store that the request says there is, or lets be installed.',
  check(draft) {
    const { assessment } = draft
    if (!assessment || draft.language === 'other') return []
    const reasonAgainst = (store: Store) => refusalOf(store, assessment.facts)
    const main = chosenStores(draft).filter(({ store }) => reasonAgainst(store))
    const told = new Set(main.map(({ store }) => store))
    const others = STORES.filter(store => !told.has(store) && reasonAgainst(store))
    const further = Map.groupBy(furtherStores(draft, others), ({ store }) => store)
    return [
      ...main.map(({ store, line }) => ({
        line,
        message: `The lock rests on ${store.name}, ${reasonAgainst(store)}: ${insteadOf(assessment)}.`,
      })),
      ...[...further].flatMap(([store, [first]]) =>
        first
          ? [
              {
                line: first.line,
                message: `The lock rests on ${store.name} too, ${reasonAgainst(store)}: ${withoutIt(draft)}.`,
              },
            ]
          : [],
      ),
    ].toSorted((one, other) => one.line - other.line)
  },
}

/** Stores that are often called by one another's names. */
const FAMILIES: readonly (readonly string[])[] = [
  ['etcd', 'kubernetes-lease'],
  ['postgresql', 'rds', 'aurora', 'cloud-sql', 'alloydb', 'citus', 'pgactive'],
  ['mysql', 'rds', 'aurora', 'cloud-sql', 'galera'],
  ['sql-server', 'azure-sql', 'rds', 'cloud-sql'],
  ['oracle', 'rds'],
  ['aurora', 'aurora-dsql'],
  ['redis', 'elasticache', 'memorydb', 'memorystore', 'azure-redis', 'keydb'],
  ['cassandra', 'scylladb', 'astra', 'keyspaces'],
  ['s3', 'minio', 'r2'],
  ['zookeeper', 'kafka', 'pulsar'],
]

function isAkin(one: Store, other: Store): boolean {
  return one === other || FAMILIES.some(family => family.includes(one.id) && family.includes(other.id))
}

/** Why the request does not let the lock rest on a store. */
function refusalOf(store: Store, facts: Facts): string | undefined {
  const { stores, conditions } = facts
  const akin = stores.filter(named => isAkin(named.store, store))
  if (akin.some(({ standing }) => standing !== 'unusable')) return undefined
  const own = akin.find(named => named.store === store)
  if (own) return isRuledOut(own, stores) ? `which the request rules out (“${quoteOf(own)}”)` : undefined
  const { mayInstall, anyStore, mayChange, closed } = conditions
  if (mayInstall || anyStore || (mayChange && !closed)) return undefined
  const usable = stores.filter(({ standing }) => standing === 'usable' || (closed && standing === 'unclear'))
  return isMissing(store, facts, usable)
    ? `but the request has ${listOf(usable)} and lets no other store be installed`
    : undefined
}

function insteadOf({ candidate }: Assessment): string {
  return candidate
    ? `rest it on ${candidate.store.name}`
    : 'rest it on a store that is there, or refuse where none of them can carry it'
}

function withoutIt({ decision }: Draft): string {
  return `leave its task to ${decision.store ?? 'a store that is there'}, or do without it`
}

/** A wish or a plan rules nothing out, a writer who corrects himself can be read both ways, and what is said of another store is not this one's. */
const NO_REFUSAL =
  /^(?:planned|planning|plan|considering|evaluating|may|might|would|want|hope|going|intend|wir planen|geplant|planeamos|计划)(?![a-z])|^(?:on|in) local$|sorry|(?<![a-z])(?:wait|mean|correct)/i

/** "The Kafka team": people who are called by their store. */
const OWNERS = /^(?:['’]s?)? (?:team|group|department|squad|people|folks|admins)(?![a-z])/i

function isRuledOut(
  { store, because = '', evidence: { words } }: NamedStore,
  stores: readonly NamedStore[],
): boolean {
  if (NO_REFUSAL.test(because)) return false
  const reason = words.indexOf(because)
  const name = findAll(words, wordsPattern(store.names))[0]
  if (reason < 0 || !name) return true
  const [from, to] = [Math.min(reason + because.length, name.end), Math.max(reason, name.index)]
  const others = stores.filter(other => other.store !== store)
  return !others.some(other =>
    findAll(words, wordsPattern(other.store.names)).some(
      ({ index, end }) => index >= from && end <= to && !OWNERS.test(words.slice(end)),
    ),
  )
}

/** What comes with a cloud, or with Kubernetes, may be there without being named. */
function isMissing(store: Store, { stores, conditions }: Facts, usable: readonly NamedStore[]): boolean {
  if (usable.length === 0 || store.id === 'kubernetes-lease' || store.id === 'file-locks') return false
  if (conditions.closed) return true
  if (store.selfHosted) return !stores.some(({ settings }) => settings.has('patroni') && isDcs(store))
  const clouds = new Set(usable.map(named => CLOUDS[named.store.id]))
  return (
    clouds.size === 1 &&
    !clouds.has(undefined) &&
    CLOUDS[store.id] !== undefined &&
    !clouds.has(CLOUDS[store.id])
  )
}

/** What Patroni keeps its leader in, which the request need not name. */
function isDcs({ id }: Store): boolean {
  return ['etcd', 'consul', 'zookeeper'].includes(id)
}

const CLOUDS: Readonly<Record<string, string>> = {
  aurora: 'AWS',
  'aurora-dsql': 'AWS',
  dynamodb: 'AWS',
  elasticache: 'AWS',
  keyspaces: 'AWS',
  memorydb: 'AWS',
  rds: 'AWS',
  s3: 'AWS',
  alloydb: 'Google Cloud',
  bigtable: 'Google Cloud',
  'cloud-sql': 'Google Cloud',
  firestore: 'Google Cloud',
  gcs: 'Google Cloud',
  memorystore: 'Google Cloud',
  spanner: 'Google Cloud',
  'azure-blob': 'Azure',
  'azure-redis': 'Azure',
  'azure-sql': 'Azure',
  'cosmos-db': 'Azure',
}

function listOf(stores: readonly NamedStore[]): string {
  const names = stores.map(({ store }) => store.name)
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
}

const LONGEST_QUOTE = 80

function quoteOf({ evidence }: NamedStore): string {
  const words = evidence.words.replace(/\s+/g, ' ').trim()
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words
}
