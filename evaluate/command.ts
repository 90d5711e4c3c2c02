import { appendFile, mkdir, open, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { systemClock } from '../src/adapters/clock.ts'
import { readRegularFile } from '../src/adapters/files.ts'
import { terminalLog } from '../src/adapters/log.ts'
import { createRedact, type Redact } from '../src/adapters/redact.ts'
import { callParameters, logConfiguration, openPrompt } from '../src/call.ts'
import { count } from '../src/english.ts'
import type { Log, Model } from '../src/ports.ts'
import { type Prompt, PromptError } from '../src/prompt/file.ts'
import { fitMarkdown, SUMMARY_LIMIT } from '../src/report/fit.ts'
import { InputError, PROMPT_LIMIT } from '../src/settings.ts'
import { renderMarkdown, renderText } from './blocks.ts'
import { renderChart } from './chart.ts'
import { type Contender, entriesOf, evaluate, type Performance, type Plan } from './evaluation.ts'
import { type Options, readOptions, USAGE } from './options.ts'
import { startProgress } from './progress.ts'
import { type PromptTests, parsePromptTests } from './prompt-tests.ts'
import { recordOf } from './record.ts'
import { type Evaluation, reportOf, type StopSignal } from './report.ts'
import { judge } from './result.ts'
import { bundledScenarioFiles, readScenarios } from './scenarios.ts'

const PROMPT = join(import.meta.dirname, '..', 'prompts', 'distributed-lock-manager-architect.prompt.yaml')
const EXIT = { passed: 0, failed: 1, unreachable: 2, usage: 64, SIGINT: 130, SIGTERM: 143 } as const

/** Evaluates architects as the options say. @returns the exit status */
export async function runEvaluation(args: string[]): Promise<number> {
  const apiKey = process.env.OPENAI_API_KEY?.trim() ?? ''
  const redact = createRedact([apiKey])
  try {
    const options = readOptions(args, apiKey)
    if (options.help) {
      process.stdout.write(USAGE)
      return EXIT.passed
    }
    const evaluation = await run(options, redact)
    await publish(evaluation, options, redact)
    return exitStatus(evaluation)
  } catch (error) {
    const usage = error instanceof InputError || error instanceof PromptError
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${redact(message)}\n${usage ? `\n${USAGE}` : ''}`)
    return usage ? EXIT.usage : EXIT.failed
  }
}

/** All that is given is read and checked before anything is sent. */
async function run(options: Options, redact: Redact): Promise<Evaluation> {
  const { prompt, tests } = readPrompt(options)
  const scenarios = readScenarios(options.scenarios.length > 0 ? options.scenarios : bundledScenarioFiles())
  for (const path of [options.json, options.markdown, options.svg]) await checkWritable(path)
  const log = terminalLog(line => process.stderr.write(line), redact)
  if (options.byDefault) log.info(NO_MODEL)
  const plan = {
    prompt,
    entries: entriesOf(tests.tests, scenarios, options.repeat),
    concurrency: options.concurrency,
  }
  const { performances, stoppedBy } = await askAll(await contendersFor(options, prompt, redact), plan, log)
  const { name, version, digest } = prompt
  return {
    prompt: { name, version, digest },
    scenarios,
    repeat: options.repeat,
    allowFalseAccepts: options.allowFalseAccepts,
    stoppedBy,
    results: performances.map(each => judge(each, tests.evaluators, options.allowFalseAccepts)),
  }
}

const NO_MODEL =
  'Neither OPENAI_API_KEY nor --model nor --base-url is given, so no model is evaluated: is the key there?'

function readPrompt({ models, settings }: Options): { prompt: Prompt; tests: PromptTests } {
  const path = settings.promptFile ?? PROMPT
  const name = settings.promptFile ?? 'bundled prompt'
  const text = readText(path, name)
  const prompt = openPrompt(text, name, { ...settings, model: models[0] })
  return { prompt, tests: parsePromptTests(text, name) }
}

function readText(path: string, name: string): string {
  try {
    const bytes = readRegularFile(path, JSON.stringify(name), PROMPT_LIMIT)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new InputError(`option --prompt-file takes a prompt: ${(error as Error).message}`)
  }
}

/** Found out at the end, it would have been for nothing. */
async function checkWritable(path: string | undefined): Promise<void> {
  if (path === undefined) return
  try {
    await mkdir(dirname(path), { recursive: true })
    await (await open(path, 'a')).close()
  } catch (error) {
    throw new InputError(
      `the file ${JSON.stringify(path)} cannot be written (${(error as NodeJS.ErrnoException).code})`,
    )
  }
}

async function contendersFor(
  { architects, models, settings }: Options,
  prompt: Prompt,
  redact: Redact,
): Promise<Contender[]> {
  const contenders: Contender[] = []
  if (architects.includes('model')) {
    const model: Model = (await import('../src/adapters/openai.ts')).connectModel(settings.endpoint, redact)
    for (const asked of models) {
      const own = { ...settings, architect: 'model', model: asked } as const
      const { model: name } = callParameters({ prompt, settings: own })
      contenders.push({ kind: 'model', name, settings: own, model })
    }
  }
  if (architects.includes('reference')) {
    const own = { ...settings, architect: 'reference' } as const
    contenders.push({ kind: 'reference', name: 'reference', settings: own, model: undefined })
  }
  return contenders
}

/** One architect after the other, until a signal comes: what is there then is reported. A second one ends at once. */
async function askAll(
  contenders: readonly Contender[],
  plan: Plan,
  log: Log,
): Promise<{ performances: Performance[]; stoppedBy: StopSignal | undefined }> {
  const stop = new AbortController()
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, () => stop.abort(signal))
  const performances: Performance[] = []
  for (const contender of contenders) {
    if (!stop.signal.aborted) announce(contender, plan, log)
    performances.push(await ask(contender, plan, stop.signal))
  }
  return { performances, stoppedBy: stop.signal.aborted ? stop.signal.reason : undefined }
}

function announce({ settings }: Contender, { prompt, entries, concurrency }: Plan, log: Log): void {
  logConfiguration(settings, prompt, log)
  log.info(`${count(entries.length, 'request')}, ${concurrency} at a time`)
}

async function ask(contender: Contender, plan: Plan, stop: AbortSignal): Promise<Performance> {
  const { stderr } = process
  const screen = {
    isTerminal: stderr.isTTY === true,
    columns: stderr.columns || 80,
    write: (text: string) => void stderr.write(text),
  }
  const progress = startProgress(contender.name, plan.entries.length, screen, systemClock.now)
  const performance = await evaluate(contender, plan, { clock: systemClock, stop, tell: progress.tell })
  progress.end()
  return performance
}

async function publish(evaluation: Evaluation, options: Options, redact: Redact): Promise<void> {
  const { json, markdown, svg } = options
  const blocks = reportOf(evaluation)
  process.stdout.write(redact(renderText(blocks)))
  const report = redact(renderMarkdown(blocks))
  if (json) await writeFile(json, redact(`${JSON.stringify(recordOf(evaluation), null, 2)}\n`))
  if (svg) await writeFile(svg, redact(renderChart(evaluation)))
  if (markdown) {
    const chart = svg && relative(dirname(markdown), svg).replaceAll('\\', '/')
    await writeFile(markdown, chart ? withChart(report, chart) : report)
  }
  const { GITHUB_STEP_SUMMARY: summary } = process.env
  if (summary)
    await appendFile(summary, fitMarkdown(report, { bytes: SUMMARY_LIMIT }, 'Cut: it is too long.'))
}

/** Below the heading. @param path of the chart, from where the report stands */
function withChart(report: string, path: string): string {
  return report.replace(
    '\n',
    () =>
      `\n\n![How often each architect was right and wrong; the tables below have the same numbers](<${path}>)\n`,
  )
}

function exitStatus({ results, stoppedBy }: Evaluation): number {
  if (stoppedBy) return EXIT[stoppedBy]
  const outcomes = results.map(({ outcome }) => outcome)
  if (outcomes.includes('unreachable')) return EXIT.unreachable
  return outcomes.includes('failed') ? EXIT.failed : EXIT.passed
}
