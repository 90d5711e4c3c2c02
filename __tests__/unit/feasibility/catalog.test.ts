import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { STORES } from '../../../src/feasibility/catalog/index.ts'
import { SETTINGS } from '../../../src/feasibility/catalog/settings.ts'

const FOLDER = join(import.meta.dirname, '../../../src/feasibility/catalog')

test('every file of a store is named in the list, by its id', () => {
  const files = readdirSync(FOLDER).filter(
    name => name.endsWith('.ts') && !['index.ts', 'store.ts', 'settings.ts'].includes(name),
  )
  expect(STORES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
})

test('every setting has words, and they compile', () => {
  for (const [setting, patterns] of Object.entries(SETTINGS)) {
    expect([setting, patterns.length]).not.toEqual([setting, 0])
    expect(() => new RegExp(patterns.join('|'), 'gi')).not.toThrow()
  }
})

describe.each(STORES.map(store => [store.id, store] as const))('%s', (_, store) => {
  test('is called by names that compile and match its own', () => {
    expect(() => new RegExp(store.names.join('|'), 'gi')).not.toThrow()
  })

  test('has topologies with ids of their own, the last of which takes what no other does', () => {
    const ids = store.topologies.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(store.topologies.at(-1)?.when).toBeUndefined()
    expect(store.topologies.slice(0, -1).every(({ when }) => when !== undefined)).toBe(true)
  })

  test.each(store.topologies.map(topology => [topology.id, topology] as const))(
    '%s is told whole',
    (_id, topology) => {
      const { when, sources, capacity, recipe } = topology
      const settings = [...(when?.all ?? []), ...(when?.any ?? []), ...(when?.none ?? [])]
      expect(settings.filter(setting => !Object.hasOwn(SETTINGS, setting))).toEqual([])
      expect(sources.every(({ url }) => /^https?:\/\/\S+$/.test(url))).toBe(true)
      expect(capacity.writes).toBeGreaterThan(0)
      expect(capacity.basis).not.toBe('')
      expect(recipe.acquire.length).toBeGreaterThan(0)
      if (recipe.lease) expect(recipe.lease.renewEvery * 2).toBeLessThan(recipe.lease.seconds)
      expect([topology.unsafe, topology.contested].filter(Boolean).length).toBeLessThan(2)
    },
  )
})
