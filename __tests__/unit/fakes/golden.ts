import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const FOLDER = join(import.meta.dirname, '..', '..', 'golden')

/** Holds a text equal to a golden file, which `UPDATE_GOLDEN=1` writes anew; what a comment remembers is left out. */
export function expectGolden(name: string, given: string): void {
  const path = join(FOLDER, name)
  const text = given.replace(/^<!-- .*-->$/m, hidden => hidden.replace(/(memory|seal)=[\w-]+/g, '$1=…'))
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  expect(text).toBe(readFileSync(path, 'utf8'))
}
