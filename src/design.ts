import { createHash } from 'node:crypto'
import type { Designer } from './architect/answer.ts'
import { askModel, ModelError } from './architect/model.ts'
import { FIELDS } from './contract.ts'
import type { Assessment } from './feasibility/assess.ts'
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
import { asksModel, type Settings } from './settings.ts'
import { verdictOf } from './verdict.ts'

export interface Workshop {
  readonly prompt: Prompt
  /** Absent where the reference architect designs. */
  readonly model: Model | undefined
  readonly clock: Clock
  readonly log: Log
  readonly settings: Pick<
    Settings,
    | 'architect'
    | 'endpoint'
    | 'feasibility'
    | 'maxCompletionTokens'
    | 'model'
    | 'temperature'
    | 'timeoutSeconds'
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
    const { model } = workshop
    const judgement = await (model
      ? askBoth(request, nameOf(known), { ...workshop, model })
      : askReference(request))
    return tell({ ...known, ...judgement }, workshop.log)
  } catch (error) {
    return tell({ ...known, verdict: 'inconclusive', ...tellFault(error) }, workshop.log)
  }
}

function tell(report: Report, log: Log): Report {
  const after = report.designer?.kind === 'model' ? ` after ${report.designer.seconds.toFixed(1)} s` : ''
  log.info([`${nameOf(report)}: ${report.verdict}${after}`, ...report.reasons].join('. '))
  return report
}

type Judgement = Omit<Report, 'source' | 'prompt' | 'problems' | 'request' | 'requestDigest'>

/** The model's answer, and the rules' opinion on the request, which is formed while the model is waited for. */
async function askBoth(
  request: DesignRequest,
  label: string,
  workshop: Workshop & { readonly model: Model },
): Promise<Judgement> {
  const { endpoint, feasibility, timeoutSeconds } = workshop.settings
  const asking = { ...workshop, endpoint: endpoint.baseUrl, timeoutSeconds, label }
  const [{ designer, reading }, assessment] = await Promise.all([
    readModel(callFor(request, workshop), asking),
    feasibility === 'off' ? undefined : assessRequest(request),
  ])
  const verdict = verdictOf(reading, assessment?.feasibility, feasibility)
  const { architecture, ...told } = tellReading(reading)
  const base = { designer, verdict, modelSaid: reading.kind, ...(assessment ? { assessment } : {}) }
  const overruled = verdict === 'insufficient' && reading.kind !== 'refusal'
  if (!overruled) return { ...base, ...told, ...(architecture === undefined ? {} : { architecture }) }
  return architecture === undefined
    ? { ...base, ...told, reasons: [NO_DESIGN_HOLDS, ...told.reasons] }
    : { ...base, reasons: [RULES_REFUSE], refusedDesign: architecture }
}

const RULES_REFUSE =
  'The model designed, but the built-in rules are certain that no design can hold on this infrastructure.'

async function readModel(
  call: ModelCall,
  asking: Parameters<typeof askModel>[1],
): Promise<{ designer: Designer; reading: Reading }> {
  try {
    const { designer, ...answer } = await askModel(call, asking)
    return { designer, reading: readAnswer(answer) }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return { designer: error.designer, reading: { kind: 'neither', why: error.message, text: '' } }
  }
}

/** The catalog is large: it is loaded where it is needed, and while a model is waited for. */
async function assessRequest({ texts }: DesignRequest): Promise<Assessment> {
  const { assess } = await import('./feasibility/assess.ts')
  return assess(texts)
}

async function askReference(request: DesignRequest): Promise<Judgement> {
  const [assessment, { designFor }] = await Promise.all([
    assessRequest(request),
    import('./architect/reference.ts'),
  ])
  const base = { assessment, designer: { kind: 'reference' } as const }
  const design = designFor(assessment)
  if (design) {
    const { text, decision } = design
    return { ...base, verdict: 'designed', reasons: [], architecture: inertMarkdown(text), decision }
  }
  return assessment.feasibility === 'insufficient'
    ? { ...base, verdict: 'insufficient', reasons: [NO_DESIGN_HOLDS] }
    : { ...base, verdict: 'inconclusive', reasons: [FACT_MISSING] }
}

const NO_DESIGN_HOLDS = 'No design on this infrastructure can give the consistency that the request asks for.'
const FACT_MISSING = 'The reference architect lacks a fact that decides, and does not guess it.'

function tellFault(error: unknown): Pick<Report, 'reasons'> & Partial<Pick<Report, 'problems'>> {
  if (error instanceof RequestError) {
    return { reasons: ['The request file is not valid.'], problems: error.problems }
  }
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
  if (!asksModel(settings)) {
    const why = settings.architect === 'auto' ? ', because there is no key for the model' : ''
    const line = `The reference architect designs from built-in rules${why}`
    if (settings.architect === 'auto')
      log.warn(
        `${line}: is the key (input openai-api-key, or OPENAI_API_KEY on the command line) there, and its secret named right?`,
      )
    else log.info(line)
    return
  }
  const { endpoint, feasibility, timeoutSeconds } = settings
  const { model, temperature, maxCompletionTokens } = callParameters({ prompt, settings })
  log.info(
    `Model ${model} at ${endpoint.baseUrl}${endpoint.apiKey === undefined ? ' without a key' : ''}, ` +
      `temperature ${temperature ?? 'not sent'}, max-completion-tokens ${maxCompletionTokens ?? 'not sent'}, ` +
      `at most ${timeoutSeconds} s a design, feasibility ${feasibility}; ` +
      `prompt ${prompt.name} ${prompt.version ?? ''} (${prompt.path}, SHA-256 ${prompt.digest.slice(0, 16)})`,
  )
}

/** Reads a prompt file and makes sure, before anything is sent, that a request can be put into it. */
export function openPrompt(text: string, path: string, settings: Workshop['settings']): Prompt {
  const prompt = parsePrompt(text, path)
  renderPrompt(prompt, Object.fromEntries(FIELDS.map(field => [field, ''])))
  if (asksModel(settings)) modelOf(prompt, settings)
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
