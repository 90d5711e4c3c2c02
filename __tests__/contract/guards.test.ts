import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { THREATS } from '../hostile/guards.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const GUARDS = THREATS.flatMap(({ guards }) => guards)

// Whether the named tests really miss the guards takes minutes: npm run test:guards.
test.each(GUARDS)('the guard stands once where it is said to, and its test is there: $holds', guard => {
  const source = readFileSync(join(ROOT, guard.file), 'utf8')
  expect(source.split(guard.code)).toHaveLength(2)
  expect(existsSync(join(ROOT, '__tests__', guard.test))).toBe(true)
})
