// Bundles the action into dist/. With --check, into a folder of its own, and compares.
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyPackages } from './bundle/packages.mjs'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const check = process.argv.includes('--check')
const target = mkdtempSync(join(tmpdir(), 'dist-'))

try {
  copyPackages(root)
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')
  // Without the cache, which is in the user's folder: what was built before must not show in what is built now.
  const built = spawnSync(
    process.execPath,
    [ncc, 'build', 'src/index.ts', '--no-cache', '--license', 'licenses.txt', '--out', target],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  if (built.status !== 0) process.exitCode = 1
  else {
    escapeLetters()
    if (check) compare()
    else replace()
  }
} finally {
  rmSync(target, { recursive: true, force: true })
}

// V8 keeps a source in two bytes a character where only one of them is beyond Latin-1.
function escapeLetters() {
  for (const name of readdirSync(target).filter(name => name.endsWith('.js'))) {
    const escaped = letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
    writeFileSync(join(target, name), read(target, name).replace(/[^\0-\xff]/g, escaped))
  }
}

function replace() {
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist)
  for (const name of readdirSync(target)) copyFileSync(join(target, name), join(dist, name))
}

function compare() {
  const names = [...new Set([...readdirSync(target), ...readdirSync(dist)])].sort()
  const stale = names.filter(name => read(target, name) !== read(dist, name))
  if (stale.length > 0) {
    console.error(`dist/ is not what src/ builds: ${stale.join(', ')}. Run npm run build and commit dist/`)
    for (const name of stale) console.error(firstDifference(name))
    process.exitCode = 1
  } else console.log(`dist/ is current: ${names.length} files`)
}

function firstDifference(name) {
  const [built, committed] = [target, dist].map(folder => (read(folder, name) ?? '').split('\n'))
  const line = built.findIndex((text, index) => text !== committed[index])
  const at = line < 0 ? built.length : line
  const told = lines => JSON.stringify(lines[at]?.slice(0, 200) ?? 'no such line')
  return `${name}, line ${at + 1}: built ${told(built)}, committed ${told(committed)}`
}

function read(folder, name) {
  try {
    return readFileSync(join(folder, name), 'utf8')
  } catch {
    return undefined
  }
}
