// Tries hostile inputs, faults of both services and generated texts, and prints how many hold. With a file that jest
// wrote with --json --outputFile, only counts what is in it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const cases = readFileSync(join(root, '__tests__', 'fixtures', 'bad-inputs', 'bad-inputs.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => JSON.parse(line).id)

const tests = process.argv[2] === undefined ? runTests() : readResults(process.argv[2])
const badInputs = countCases()
const faults = tests.filter(({ title }) => title.startsWith('fault: '))
const generated = tests.filter(({ title }) => title.startsWith('generated: '))
const others = tests.filter(test => !faults.includes(test) && !generated.includes(test) && !caseOf(test))
const failed = tests.filter(({ holds }) => !holds)

console.log(`bad inputs     ${badInputs.holding} of ${cases.length} cases hold, in ${badInputs.tests} tests`)
console.log(`faults         ${holding(faults)} of ${faults.length} injected faults end as they should`)
console.log(
  `generated      ${runsOf(generated.filter(({ holds }) => holds))} of ${runsOf(generated)} runs hold, of ${generated.length} properties`,
)
console.log(
  `other          ${holding(others)} of ${others.length} tests hold (signals, memory, and what the above rest on)`,
)
for (const id of badInputs.untried) console.error(`No test is named after the bad input ${id}`)
for (const { title } of failed) console.error(`Does not hold: ${title}`)
const all = badInputs.untried.length === 0 && failed.length === 0 && faults.length > 0 && generated.length > 0
console.log(all ? 'All hold.' : 'NOT all hold.')
if (!all) process.exitCode = 1

function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  const results = join(folder, 'results.json')
  const jest = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
  ]
  try {
    spawnSync(process.execPath, [...jest, '__tests__/hostile/', '--json', '--outputFile', results], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return readResults(results)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readResults(path) {
  const { testResults } = JSON.parse(readFileSync(path, 'utf8'))
  const hostile = testResults.filter(({ name }) => /[\\/]__tests__[\\/]hostile[\\/]/.test(name))
  return hostile.flatMap(({ name, assertionResults }) =>
    assertionResults.length > 0
      ? assertionResults.map(({ title, status }) => ({ title, holds: status === 'passed' }))
      : [{ title: `${name} could not be run`, holds: false }],
  )
}

function caseOf({ title }) {
  return /^([a-z]{2}-\d\d)\b/.exec(title)?.[1]
}

/** A case holds where it is tried and every test of it passes. */
function countCases() {
  const tried = tests.filter(caseOf)
  const untried = cases.filter(id => !tried.some(test => caseOf(test) === id))
  const broken = new Set(tried.filter(({ holds }) => !holds).map(caseOf))
  return { tests: tried.length, untried, holding: cases.length - untried.length - broken.size }
}

function holding(list) {
  return list.filter(({ holds }) => holds).length
}

/** The title of a property tells how often it is tried. */
function runsOf(list) {
  return list.reduce(
    (sum, { title }) => sum + Number(/^generated: ([\d,]+)/.exec(title)?.[1].replaceAll(',', '') ?? 0),
    0,
  )
}
