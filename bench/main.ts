// Measures the built action side by side with a Node that does nothing, and writes docs/performance.md with --write.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { assess } from '../src/feasibility/assess.ts'
import { compare, peakMemory, ROOT, type Run, runProcess } from './process.ts'
import { ENTRY, judgeFiles, judgePullRequest, startModelOf } from './world.ts'

const TIMES = Number(process.env.BENCH_RUNS ?? 15)
const ANSWER = readFileSync(join(ROOT, '__tests__', 'fixtures', 'architecture-etcd-three-regions.md'), 'utf8')
const REQUEST = readFileSync(join(ROOT, 'examples', 'three-region-etcd.lock-request.yaml'), 'utf8')
const REFERENCE = ['--architect', 'reference']

interface Row {
  readonly what: string
  readonly measured: string
  readonly limit: string
  readonly holds: boolean | undefined
}

const rows: Row[] = []
let nothing = 0

function report(what: string, measured: string, limit = '', holds?: boolean): void {
  rows.push({ what, measured, limit, holds })
  process.stderr.write(`${what}: ${measured}${holds === false ? ` (limit: ${limit})` : ''}\n`)
}

const times = (ratio: number) => `${ratio.toFixed(1)} times`
const mebibytes = (value: number) => `${value.toFixed(0)} MiB`

async function measureStart(): Promise<void> {
  const help = await compare(TIMES, measure => runProcess({ args: [ENTRY, '--help'] }, measure))
  nothing = help.nothing
  report('`--help`: the entry and the command line', times(help.ratio))
  const one = await compare(TIMES, measure => judgeFiles([REQUEST], REFERENCE, measure))
  report('one file on the command line, by the reference architect', times(one.ratio))
}

async function measurePullRequest(): Promise<void> {
  const one = { 'locks/orders.lock-request.yaml': REQUEST }
  const judge: Run = measure => judgePullRequest(one, ANSWER, measure)
  const atOnce = await compare(TIMES, judge)
  report('a pull request: list, read, model, comment', times(atOnce.ratio), 'at most 7', atOnce.ratio <= 7)
  await reportPeak('its peak memory', judge)
  const waits = { githubMs: 100, modelMs: 1000 }
  const wait: Run = measure => judgePullRequest(one, ANSWER, measure, waits)
  const waited = await compare(TIMES, wait)
  const added = (waited.time - CRITICAL_WAITS) / waited.nothing
  report(
    'the same, GitHub at 100 ms a call and the model at 1 s: what is added',
    times(added),
    'at most 4',
    added <= 4,
  )
  await reportPeak('its peak memory, with what is rehearsed in the waits', wait)
  const twenty = await compare(5, measure => judgePullRequest(manyRequests(20), ANSWER, measure))
  report('a pull request with 20 requests', times(twenty.ratio))
}

async function reportPeak(what: string, once: Run): Promise<void> {
  const peakMiB = await peakMemory(once)
  report(what, mebibytes(peakMiB), 'under 110 MiB', peakMiB < 110)
}

/** One after the other: the files, the request, the model, the comment, and a second look at the comments. */
const CRITICAL_WAITS = 100 + 100 + 1000 + 100 + 100

function manyRequests(count: number): Record<string, string> {
  return Object.fromEntries(nthRequests(count).map((text, at) => [`locks/n${at}.lock-request.yaml`, text]))
}

function nthRequests(count: number): string[] {
  return Array.from({ length: count }, (_, at) => REQUEST.replace('10,000', `${at + 1},000`))
}

async function measureCommandLine(): Promise<void> {
  const delayMs = 400
  const model = await startModelOf(ANSWER, delayMs)
  try {
    const options = ['--base-url', model.baseUrl]
    const hundred = await judgeFiles(nthRequests(100), options, 'time')
    const calls = hundred.milliseconds / ((100 / 4) * delayMs)
    report(
      `100 files, the model at ${delayMs} ms: time against 100 / 4 model calls`,
      times(calls),
      'at most 1.2',
      calls <= 1.2,
    )
    const [few, many] = [nthRequests(20), nthRequests(100)]
    const fewMiB = await peakMemory(measure => judgeFiles(few, options, measure))
    const manyMiB = await peakMemory(measure => judgeFiles(many, options, measure))
    const kibibytes = ((manyMiB - fewMiB) / 80) * 1024
    report(
      'memory for each request more, from 20 to 100',
      `${kibibytes.toFixed(0)} KiB`,
      'under 100 KiB',
      kibibytes < 100,
    )
  } finally {
    await model.close()
  }
}

async function measureLength(): Promise<void> {
  const fields = parse(REQUEST) as Record<string, string>
  for (const kilobytes of [1, 8, 60]) {
    const filler = 'The batch jobs run at night. '.repeat(Math.ceil((kilobytes * 1000) / 29))
    const text = JSON.stringify({ ...fields, scale_requirements: `${fields.scale_requirements}\n${filler}` })
    await reportLength(`a request of ${kilobytes} KB`, measure => judgeFiles([text], REFERENCE, measure))
  }
  for (const kilobytes of [8, 64, 512]) {
    const answer = ANSWER.repeat(Math.ceil((kilobytes * 1000) / ANSWER.length))
    await reportLength(`an answer of ${kilobytes} KB`, measure =>
      judgePullRequest({ 'a.lock-request.yaml': REQUEST }, answer, measure),
    )
  }
}

async function reportLength(what: string, once: Run): Promise<void> {
  const { ratio } = await compare(5, once)
  report(what, `${times(ratio)}, ${mebibytes(await peakMemory(once))}`)
}

function measureAssessments(): void {
  const scenarios = readFileSync(join(ROOT, 'scenarios', 'sample.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  for (const scenario of scenarios) assess(scenario)
  const start = performance.now()
  const rounds = 25
  for (let round = 0; round < rounds; round += 1) for (const scenario of scenarios) assess(scenario)
  const seconds = (performance.now() - start) / 1000
  report('assessments by the rules', `${Math.round((rounds * scenarios.length) / seconds)} a second, warm`)
}

function renderReport(): string {
  const table = rows.map(({ what, measured, limit, holds }) => {
    return `| ${what} | ${measured} | ${limit || 'none'}${holds === false ? ' (**not met**)' : ''} |`
  })
  return `# Performance

Made by \`npm run bench -- --write\`, which runs the built action and \`node -e 0\` in turn and takes the median of the
pairs' ratios: what the machine does at that moment is in both. Every run is cold, without a compile cache. "Times" are times
\`node -e 0\`, which took ${nothing.toFixed(0)} ms where this was measured. The servers are on the same machine and answer at once, where
nothing else is said. A GitHub runner is another machine: compare ratios, not milliseconds.

| what | measured | limit |
| --- | --: | --- |
${table.join('\n')}

What is added to the waits is the time of the whole run without the waits that come one after the other: the changed
files, the request, the model, the comment, and a second look at the comments. Everything else happens while one of these is
waited for.

What is done for it stands among the [decisions](../ARCHITECTURE.md#decisions).
`
}

await measureStart()
await measurePullRequest()
await measureCommandLine()
await measureLength()
measureAssessments()
if (process.argv.includes('--write')) writeFileSync(join(ROOT, 'docs', 'performance.md'), renderReport())
else process.stdout.write(renderReport())
if (rows.some(({ holds }) => holds === false)) process.exitCode = 1
