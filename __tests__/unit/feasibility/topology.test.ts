import { STORES } from '../../../src/feasibility/catalog/index.ts'
import { bareTopology, settingsOf, topologyOf } from '../../../src/feasibility/topology.ts'

const storeOf = (id: string) => {
  const found = STORES.find(store => store.id === id)
  if (!found) throw new Error(`no store ${id}`)
  return found
}
const stated = (id: string, settings: readonly string[], count?: number) =>
  topologyOf({
    store: storeOf(id),
    settings: new Set(settings),
    voters: count === undefined ? undefined : { count },
  }).id

test('the settings that are stated choose the topology', () => {
  expect(stated('postgresql', ['synchronous', 'replica'])).toBe('synchronous')
  expect(stated('postgresql', ['asynchronous', 'automatic-failover'])).toBe('asynchronous-failover')
  expect(stated('etcd', ['learners'])).toBe('learners')
})

test('one voter is a single node, unless several are stated', () => {
  expect(stated('etcd', [], 1)).toBe('single-member')
  expect(stated('etcd', ['several-nodes'], 1)).toBe('ensemble')
  expect(stated('etcd', [], 3)).toBe('ensemble')
})

test('whatever can tell of a setting will do for the settings', () => {
  const asked: string[] = []
  const settings = { has: (setting: string) => asked.push(setting) < 0 }
  expect(topologyOf({ store: storeOf('etcd'), settings })).toBe(bareTopology(storeOf('etcd')))
  expect([...settingsOf(storeOf('etcd'))]).toEqual(expect.arrayContaining([...new Set(asked)]))
})

test.each(STORES.map(store => [store.id, store] as const))(
  'the bare name of %s means its last topology',
  (_, store) => {
    expect(topologyOf({ store, settings: new Set() })).toBe(store.topologies.at(-1))
  },
)
