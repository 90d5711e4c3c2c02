import { STORES } from './catalog/index.ts'
import type { Setting } from './catalog/store.ts'
import type { Facts } from './facts/facts.ts'
import type { Evidence } from './facts/find.ts'
import type { NamedStore } from './facts/stores.ts'
import type { Candidate } from './rules/rule.ts'
import { bareTopology, settingsOf, topologyOf } from './topology.ts'

/**
 * What a design could rest on: every store that the text names and does not rule out, also with the settings that it may
 * be given; and what may be installed or ordered besides.
 */
export function candidatesOf(facts: Facts): Candidate[] {
  const named = facts.stores
    .filter(({ standing }) => standing !== 'unusable')
    .map((its): Candidate => ({ store: its.store, topology: topologyOf(its), named: its }))
  const { closed, mayReconfigure } = facts.conditions
  const changed =
    mayReconfigure && !KEPT.test(closed?.words ?? '')
      ? named.flatMap(its => reconfigured(its, mayReconfigure))
      : []
  return [...named, ...changed, ...installed(named, facts), ...ordered(named, facts)]
}

/** What is closed is not only the list of stores. */
const KEPT = /chang|alter|fixed|frozen|stays|remain|touch|convert|raised/i

/** What is installed where any store may be, the first that the text has no other word on. */
const TO_INSTALL = ['etcd', 'consul', 'zookeeper']

function installed(named: readonly Candidate[], { conditions, stores }: Facts): Candidate[] {
  const { anyStore, mayInstall, mayProvision } = conditions
  if (!(mayInstall ?? anyStore ?? (stores.length === 0 ? mayProvision : undefined))) return []
  if (named.some(({ store }) => TO_INSTALL.includes(store.id))) return []
  return bare(TO_INSTALL.find(id => stores.every(({ store }) => store.id !== id)))
}

/** The provider's own store that needs least besides. */
const OF_PROVIDER = { aws: 'dynamodb', azure: 'azure-tables', gcp: 'spanner' } as const

function ordered(named: readonly Candidate[], { conditions, provider }: Facts): Candidate[] {
  if (!conditions.anyManaged || !provider) return []
  const id = OF_PROVIDER[provider]
  return named.some(({ store }) => store.id === id) ? [] : bare(id)
}

function bare(id: string | undefined): Candidate[] {
  const store = STORES.find(its => its.id === id)
  return store ? [{ store, topology: bareTopology(store) }] : []
}

/** Whether it stands for any store of a provider: another may do what this one cannot. */
export function isSupposed({ named, store }: Candidate): boolean {
  return named === undefined && !store.selfHosted
}

/** Settings that a lock cannot be with, and those that are taken instead. */
const STRENGTHENED: readonly (readonly [weak: Setting, strong: Setting | undefined])[] = [
  ['write-concern-1', undefined],
  ['fsync-off', undefined],
  ['unsafe-mode', 'cp-subsystem'],
  ['weak-consistency', 'strong-consistency'],
  ['asynchronous', 'synchronous'],
  ['local-serial', 'serial'],
  ['global-table', 'mrsc'],
]

/** The store as it would be with the settings that a lock needs, where the text lets them be changed. */
function reconfigured({ store, topology, named }: Candidate, changed: Evidence): Candidate[] {
  if (!named || !(topology.unsafe ?? topology.contested ?? named.doubted)) return []
  const known = settingsOf(store)
  const settings = new Set(named.settings)
  for (const [weak, strong] of STRENGTHENED) {
    const unstated = strong === 'strong-consistency' && known.has(strong)
    if (!settings.delete(weak) && !unstated) continue
    if (strong && known.has(strong)) settings.add(strong)
  }
  // A setting that is off today may be put on.
  const { doubted, ...told } = named
  const its: NamedStore = doubted ? { ...told, standing: 'usable', settings } : { ...named, settings }
  const better = topologyOf(its)
  return better.unsafe || (better === topology && !doubted)
    ? []
    : [{ store, topology: better, named: its, changed }]
}
