import type { Setting, Store, Topology } from './catalog/store.ts'
import type { Voters } from './facts/voters.ts'

/** A store as a text says that it is run. */
export interface StatedStore {
  readonly store: Store
  readonly settings: Pick<ReadonlySet<Setting>, 'has'>
  readonly voters?: Pick<Voters, 'count'> | undefined
}

/** The first topology whose settings the text states. */
export function topologyOf({ store, settings, voters }: StatedStore): Topology {
  const states = (setting: Setting) =>
    setting === 'single-node' && voters?.count !== undefined ? voters.count === 1 : settings.has(setting)
  const found = store.topologies.find(
    ({ when: { all = [], any = [], none = [] } = {} }) =>
      all.every(states) && (any.length === 0 || any.some(states)) && !none.some(states),
  )
  return found ?? bareTopology(store)
}

/** What the bare name of a store means. */
export function bareTopology({ topologies }: Store): Topology {
  return topologies.at(-1) ?? topologies[0]
}

/** The settings that tell a store's topologies apart. */
export function settingsOf({ topologies }: Store): Set<Setting> {
  return new Set(
    topologies.flatMap(({ when }) => [...(when?.all ?? []), ...(when?.any ?? []), ...(when?.none ?? [])]),
  )
}
