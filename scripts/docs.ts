// Writes the generated parts of the documentation anew, from what they describe. With --check, says which are stale.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { THREATS } from '../__tests__/hostile/guards.ts'
import { capitalised } from '../src/english.ts'

const ROOT = join(import.meta.dirname, '..')
const PART = /(<!-- generated: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g

const PARTS: Readonly<Record<string, () => string>> = { guards: renderGuards }
const FILES = ['SECURITY.md']

const stale = FILES.filter(path => {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const made = text.replace(PART, (_, start: string, name: string, end: string) => {
    const render = PARTS[name]
    if (render === undefined) throw new Error(`${path} has a part "${name}", which nothing makes`)
    return `${start}\n${render()}\n\n${end}`
  })
  if (made !== text && !process.argv.includes('--check')) writeFileSync(join(ROOT, path), made)
  return made !== text
})

if (stale.length > 0 && process.argv.includes('--check')) {
  process.stderr.write(`${stale.join(', ')} is not what the sources say: run npm run docs and commit it\n`)
  process.exitCode = 1
}

function renderGuards(): string {
  return THREATS.map(({ from, wayIn, stake, guards }) =>
    [
      `### ${capitalised(from)}, by ${wayIn}`,
      `At stake: ${stake}.`,
      guards.map(({ holds, test, name }) => `- ${holds} (${testOf(test, name)})`).join('\n'),
    ].join('\n\n'),
  ).join('\n\n')
}

function testOf(test: string, name: string): string {
  const link = `[${test}](__tests__/${test})`
  return name === '' ? link : `${link}: ${name}`
}
