import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VERSION } from '../../src/contract.ts'

test('the version that the source knows is the package’s', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')
  expect(VERSION).toBe((JSON.parse(text) as { version: string }).version)
})
