import { parseArgs } from 'node:util'
import { systemClock } from './adapters/clock.ts'
import { readRegularFile } from './adapters/files.ts'
import { inertLogLine, terminalLog } from './adapters/log.ts'
import { createRedact, type Redact } from './adapters/redact.ts'
import { onInterruption } from './adapters/signals.ts'
import { callFor, logConfiguration, openPrompt } from './call.ts'
import { afewAtATime } from './concurrency.ts'
import { INPUT_DEFAULTS, type InputName } from './contract.ts'
import { design, type Workshop } from './design.ts'
import { type ModelCall, ServiceError } from './ports.ts'
import { PromptError } from './prompt/file.ts'
import { inertCodeLine } from './report/inert.ts'
import { toJson } from './report/json.ts'
import { MarkdownPrinter, RecordPrinter } from './report/print.ts'
import { nameOf } from './report/report.ts'
import { parseRequestFile } from './request/file.ts'
import type { PendingRequest } from './request/gather.ts'
import { REQUEST_LIMIT, RequestError } from './request/request.ts'
import { asksModel, InputError, PROMPT_LIMIT, readSettings, type Settings } from './settings.ts'
import { worstVerdict } from './verdict.ts'

const USAGE = `usage: node dist/index.js [options] FILE...

Designs a distributed lock manager for each lock request file and prints the report.

  --architect auto|model|reference   who designs (auto)
  --model NAME                       model to ask (the prompt's)
  --base-url URL                     OpenAI-compatible endpoint (${INPUT_DEFAULTS['openai-base-url']})
  --feasibility enforce|warn|off     what the built-in rules may do (enforce)
  --json                             print the JSON record instead of Markdown
  --show-prompt                      print the rendered messages and stop: nothing is sent
  --help                             print this and stop

The key is taken from the environment variable OPENAI_API_KEY.
Exit status: 0 designed, 1 insufficient, 2 inconclusive, 64 wrong usage.
`

const EXIT = { designed: 0, none: 0, insufficient: 1, inconclusive: 2, usage: 64 } as const

const OPTIONS = {
  architect: { type: 'string' },
  model: { type: 'string' },
  'base-url': { type: 'string' },
  feasibility: { type: 'string' },
  json: { type: 'boolean' },
  'show-prompt': { type: 'boolean' },
  help: { type: 'boolean' },
} as const

type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values']

/** Whoever closes the pipe, as `head` does, has read enough; what else keeps a report from its reader is told. */
function stopPrinting({ code, message }: NodeJS.ErrnoException): void {
  if (code !== 'EPIPE') process.stderr.write(`The reports cannot be printed (${message}): stopped\n`)
  process.exit(EXIT.inconclusive)
}

/** Designs for the files on the command line. @returns the exit status */
export async function runCommandLine(args: string[], bundledPrompt: string): Promise<number> {
  const apiKey = process.env.OPENAI_API_KEY?.trim() ?? ''
  const redact = createRedact([apiKey])
  process.stdout.on('error', stopPrinting)
  try {
    const { values, positionals } = readArguments(args)
    if (values.help) {
      process.stdout.write(USAGE)
      return EXIT.designed
    }
    if (positionals.length === 0) throw new InputError('no FILE is given')
    const settings = readOptions(values, apiKey)
    const bytes = readRegularFile(bundledPrompt, 'the bundled prompt', PROMPT_LIMIT)
    const prompt = openPrompt(new TextDecoder().decode(bytes), 'bundled prompt', settings)
    const job = { prompt, settings, json: values.json === true, redact }
    const requests = positionals.map(fileRequest)
    return await (values['show-prompt'] ? showPrompts(requests, job) : designFiles(requests, job))
  } catch (error) {
    const usage = error instanceof InputError || error instanceof PromptError
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${redact(message)}\n${usage ? `\n${USAGE}` : ''}`)
    return usage ? EXIT.usage : EXIT.inconclusive
  }
}

interface Job extends Pick<Workshop, 'prompt' | 'settings'> {
  readonly json: boolean
  readonly redact: Redact
}

async function designFiles(
  requests: readonly PendingRequest[],
  { json, redact, ...job }: Job,
): Promise<number> {
  const log = terminalLog(line => process.stderr.write(line), redact)
  logConfiguration(job.settings, job.prompt, log)
  const write = (text: string) => void process.stdout.write(redact(text))
  const printer = json ? new RecordPrinter(write) : new MarkdownPrinter(write)
  let judged = 0
  onInterruption(signal => {
    log.warn(`stopped by ${signal}: ${judged} of ${requests.length} requests were judged, and are printed`)
    printer.end('inconclusive')
  })
  const model = asksModel(job.settings)
    ? (await import('./adapters/openai.ts')).connectModel(job.settings.endpoint, redact)
    : undefined
  const workshop = { ...job, model, clock: systemClock, log, files: requests.length }
  const verdicts = await afewAtATime([...requests.entries()], async ([index, request]) => {
    const report = await design(request, workshop)
    judged += 1
    printer.take(index, report)
    return report.verdict
  })
  const verdict = worstVerdict(verdicts)
  printer.end(verdict)
  return EXIT[verdict]
}

/** Prints what would be sent for each file; nothing is sent. */
async function showPrompts(
  requests: readonly PendingRequest[],
  { json, redact, ...job }: Job,
): Promise<number> {
  const calls: ModelCall[] = []
  for (const request of requests) {
    try {
      calls.push(callFor(await request.read(), job))
    } catch (error) {
      if (!(error instanceof RequestError || error instanceof ServiceError)) throw error
      process.stderr.write(`${inertLogLine(redact(`${nameOf(request)}: ${error.message}`))}\n`)
    }
  }
  process.stdout.write(redact(json ? toJson(calls) : calls.map(renderCall).join('\n')))
  return calls.length === requests.length ? EXIT.designed : EXIT.inconclusive
}

/** As they would be sent; where a runner reads the output, without what it would take for its commands. */
function renderCall({ messages }: ModelCall): string {
  const text = messages.map(({ role, content }) => `--- ${role} ---\n${content}\n`).join('\n')
  return process.env.GITHUB_ACTIONS === 'true' ? text.split('\n').map(inertCodeLine).join('\n') : text
}

function readArguments(args: string[]): { values: Options; positionals: string[] } {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new InputError((error as Error).message)
  }
}

const OPTION_OF: Partial<Record<InputName, keyof Options>> = {
  architect: 'architect',
  model: 'model',
  'openai-base-url': 'base-url',
  feasibility: 'feasibility',
}

/** The options as the inputs that they stand for. */
function readOptions(values: Options, apiKey: string): Settings {
  const read = (name: InputName): string => {
    if (name === 'openai-api-key') return apiKey
    const option = OPTION_OF[name]
    return option === undefined ? '' : String(values[option] ?? '')
  }
  return readSettings(read, name => {
    const option = OPTION_OF[name]
    return option === undefined ? `environment variable OPENAI_API_KEY` : `option --${option}`
  })
}

function fileRequest(path: string): PendingRequest {
  return {
    source: { kind: 'file', path },
    read: async () => parseRequestFile(readRegularFile(path, JSON.stringify(path), REQUEST_LIMIT)),
  }
}
