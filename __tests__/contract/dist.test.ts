import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const DIST = join(import.meta.dirname, '..', '..', 'dist')
const CHUNK = /^(\d+)\.index\.js$/

const names = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).sort()
const chunks = names.filter(name => CHUNK.test(name))
const read = (name: string) => readFileSync(join(DIST, name), 'utf8')

test('dist/ holds the entry, its chunks, its package.json and the licences: no source map, nothing stale', () => {
  expect(names.filter(name => !chunks.includes(name))).toEqual(['index.js', 'licenses.txt', 'package.json'])
})

test('every chunk is loaded by another file, and none is missing', () => {
  const code = ['index.js', ...chunks].map(read).join('\n')
  const loaded = [...code.matchAll(/\w*require__\.e\((?:\/\*[^*]*\*\/ *)?(\d+)\)/g)].map(([, id]) => id)
  const present = chunks.map(name => CHUNK.exec(name)?.[1])
  expect([...new Set(loaded)].sort()).toEqual(present.sort())
})

test('the bundle is ESM', () => {
  expect(JSON.parse(read('package.json'))).toEqual({ type: 'module' })
})

test('the licence of every dependency that src/ imports is there', () => {
  const root = join(DIST, '..')
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(join(root, 'src', name), 'utf8'))
    .join('\n')
  const imported = Object.keys(dependencies).filter(name => sources.includes(` '${name}'`))
  const licences = read('licenses.txt').split('\n')
  expect(imported).toContain('openai')
  expect(imported.filter(name => !licences.includes(name))).toEqual([])
})
