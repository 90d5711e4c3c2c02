// Takes out each guard that SECURITY.md names, one at a time, and sees its test go red: a guard that nothing would miss
// is a defect. Each is tried in a copy of the checkout, whose dist/index.js runs src/ as it is. Run `npm test` first: a
// test that fails anyway would prove nothing.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { THREATS } from '../__tests__/hostile/guards.ts'

const root = join(import.meta.dirname, '..')
const chosen = process.argv[2]?.toLowerCase() ?? ''
const guards = THREATS.flatMap(threat => threat.guards).filter(({ holds }) =>
  holds.toLowerCase().includes(chosen),
)
const copy = mkdtempSync(join(tmpdir(), 'guards-'))

try {
  copyCheckout()
  const missed = guards.filter(guard => !goesRedWithout(guard))
  for (const { holds, file } of missed) console.error(`No test misses this guard: ${holds} (${file})`)
  console.log(`${guards.length - missed.length} of ${guards.length} guards are missed by their tests`)
  if (missed.length > 0) process.exitCode = 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}

function copyCheckout() {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  for (const path of listed.stdout.split('\0').filter(Boolean)) {
    if (path.startsWith('dist/')) continue
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    cpSync(join(root, path), join(copy, path))
  }
  mkdirSync(join(copy, 'dist'))
  writeFileSync(join(copy, 'dist', 'package.json'), '{"type":"module"}')
  writeFileSync(join(copy, 'dist', 'index.js'), "await import('../src/index.ts')\n")
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
}

function goesRedWithout({ holds, file, code, without, test, name }) {
  const path = join(copy, file)
  const text = readFileSync(path, 'utf8')
  if (text.split(code).length !== 2) throw new Error(`${file} does not hold once: ${code}`)
  writeFileSync(
    path,
    text.replace(code, () => without),
  )
  const start = performance.now()
  const red = !passes(test, name)
  writeFileSync(path, text)
  console.log(
    `${red ? 'red ' : 'GREEN'} ${((performance.now() - start) / 1000).toFixed(0).padStart(3)} s  ${holds}`,
  )
  return red
}

/** Whether the named tests of a file pass; without a name, all of them. */
function passes(test, name) {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const { status, stdout } = spawnSync(
    join(copy, 'node_modules', '.bin', 'node'),
    [
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '--json',
      '--silent',
      ...(name === '' ? [] : ['--testNamePattern', pattern]),
      `__tests__/${test}`,
    ],
    { cwd: copy, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] },
  )
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(stdout)
  if (numPassedTests + numFailedTests + numRuntimeErrorTestSuites === 0)
    throw new Error(`${test} has no test named ${name}`)
  return status === 0
}
