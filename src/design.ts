import { createHash } from 'node:crypto'
import { askModel, ModelError } from './architect/model.ts'
import { FIELDS } from './contract.ts'
import type { Clock, Log, Model, ModelCall } from './ports.ts'
import { type Prompt, PromptError, parsePrompt } from './prompt/file.ts'
import { renderPrompt } from './prompt/render.ts'
import { cutText } from './report/fit.ts'
import { inertMarkdown } from './report/inert.ts'
import { nameOf, type Report } from './report/report.ts'
import { RequestError } from './request/file.ts'
import type { PendingRequest } from './request/gather.ts'
import type { DesignRequest } from './request/request.ts'
import { type Reading, readAnswer } from './review/answer.ts'
import type { Settings } from './settings.ts'
import { verdictOf } from './verdict.ts'

export interface Workshop {
  readonly prompt: Prompt
  readonly model: Model
  readonly clock: Clock
  readonly log: Log
  readonly settings: Pick<
    Settings,
    'endpoint' | 'model' | 'temperature' | 'maxCompletionTokens' | 'timeoutSeconds'
  >
}

/** Takes one request to its report. What goes wrong with it becomes its own verdict and spoils no other. */
export async function design(pending: PendingRequest, workshop: Workshop): Promise<Report> {
  const { name, version, digest } = workshop.prompt
  let known: Pick<Report, 'source' | 'prompt' | 'problems'> & {
    request?: DesignRequest
    requestDigest?: string
  } = {
    source: pending.source,
    prompt: { name, version, digest },
    problems: [],
  }
  try {
    const request = await pending.read()
    known = { ...known, request, requestDigest: digestOf(request) }
    return tell({ ...known, ...(await answerTo(request, nameOf(known), workshop)) }, workshop.log)
  } catch (error) {
    return tell({ ...known, verdict: 'inconclusive', ...tellFault(error) }, workshop.log)
  }
}

function tell(report: Report, log: Log): Report {
  const after = report.designer ? ` after ${report.designer.seconds.toFixed(1)} s` : ''
  log.info([`${nameOf(report)}: ${report.verdict}${after}`, ...report.reasons].join('. '))
  return report
}

type Judgement = Pick<Report, 'designer' | 'verdict' | 'reasons' | 'architecture' | 'remarks'>

async function answerTo(request: DesignRequest, label: string, workshop: Workshop): Promise<Judgement> {
  const { endpoint, timeoutSeconds } = workshop.settings
  const { designer, ...answer } = await askModel(callFor(request, workshop), {
    ...workshop,
    endpoint: endpoint.baseUrl,
    timeoutSeconds,
    label,
  })
  const reading = readAnswer(answer)
  return { designer, verdict: verdictOf(reading), ...tellReading(reading) }
}

function tellFault(error: unknown): Pick<Report, 'designer' | 'reasons'> & Partial<Pick<Report, 'problems'>> {
  if (error instanceof RequestError)
    return { reasons: ['The request file is not valid.'], problems: error.problems }
  if (error instanceof ModelError) return { designer: error.designer, reasons: [sentence(error.message)] }
  return { reasons: [sentence(error instanceof Error ? error.message : String(error))] }
}

/** Runs a few at a time, in order; the results stand in the order of the items. */
export async function afewAtATime<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  return results
}

const AT_A_TIME = 4

/** What is sent for a request. */
export function callFor(request: DesignRequest, job: Pick<Workshop, 'prompt' | 'settings'>): ModelCall {
  return { ...callParameters(job), messages: renderPrompt(job.prompt, request.texts) }
}

/** The inputs go before the prompt file. */
export function callParameters({
  prompt,
  settings,
}: Pick<Workshop, 'prompt' | 'settings'>): Omit<ModelCall, 'messages'> {
  const { temperature: fromFile, ...parameters } = prompt.parameters
  const temperature = settings.temperature ?? fromFile
  return {
    model: modelOf(prompt, settings),
    ...parameters,
    ...(temperature === undefined || temperature === 'omit' ? {} : { temperature }),
    ...(settings.maxCompletionTokens === undefined
      ? {}
      : { maxCompletionTokens: settings.maxCompletionTokens }),
  }
}

/** What is in force, not what was given. */
export function logConfiguration(settings: Workshop['settings'], prompt: Prompt, log: Log): void {
  const { endpoint, timeoutSeconds } = settings
  const { model, temperature, maxCompletionTokens } = callParameters({ prompt, settings })
  log.info(
    `Model ${model} at ${endpoint.baseUrl}${endpoint.apiKey === undefined ? ' without a key' : ''}, ` +
      `temperature ${temperature ?? 'not sent'}, max-completion-tokens ${maxCompletionTokens ?? 'not sent'}, ` +
      `at most ${timeoutSeconds} s a design; prompt ${prompt.name} ${prompt.version ?? ''} ` +
      `(${prompt.path}, SHA-256 ${prompt.digest.slice(0, 16)})`,
  )
}

/** Reads a prompt file and makes sure, before anything is sent, that a request can be put into it. */
export function openPrompt(text: string, path: string, settings: Workshop['settings']): Prompt {
  const prompt = parsePrompt(text, path)
  renderPrompt(prompt, Object.fromEntries(FIELDS.map(field => [field, ''])))
  modelOf(prompt, settings)
  return prompt
}

function modelOf(prompt: Prompt, settings: Workshop['settings']): string {
  const model = settings.model ?? prompt.model
  if (!model) throw new PromptError(`neither the input "model" nor the prompt "${prompt.name}" names a model`)
  return model
}

/** How much is shown of an answer that is no design, in bytes. */
const MOST_REMARKS = 20_000

function tellReading(reading: Reading): Pick<Report, 'reasons' | 'architecture' | 'remarks'> {
  switch (reading.kind) {
    case 'architecture':
      return { reasons: [], architecture: inertMarkdown(reading.text) }
    case 'refusal':
      return {
        reasons: [
          'The architect holds that no design on this infrastructure can give the consistency that the request asks for.',
        ],
        ...(reading.explanation === '' ? {} : { remarks: inertMarkdown(reading.explanation) }),
      }
    case 'neither':
      return {
        reasons: [sentence(reading.why)],
        ...(reading.text === '' ? {} : { remarks: inertMarkdown(cutText(reading.text, MOST_REMARKS)) }),
      }
  }
}

function sentence(text: string): string {
  const cased = `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`
  return /[.!?]$/.test(cased) ? cased : `${cased}.`
}

function digestOf(request: DesignRequest): string {
  return createHash('sha256')
    .update(JSON.stringify(FIELDS.map(field => request.texts[field])))
    .digest('hex')
}
