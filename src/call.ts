import { createHash } from 'node:crypto'
import { FIELDS, VERSION } from './contract.ts'
import type { Log, ModelCall } from './ports.ts'
import { type Prompt, PromptError, parsePrompt } from './prompt/file.ts'
import { renderPrompt } from './prompt/render.ts'
import type { DesignRequest } from './request/request.ts'
import { asksModel, type Settings } from './settings.ts'

/** The inputs that decide how a request is designed for. */
export type DesignSettings = Pick<
  Settings,
  | 'architect'
  | 'endpoint'
  | 'feasibility'
  | 'maxCompletionTokens'
  | 'model'
  | 'repair'
  | 'temperature'
  | 'timeoutSeconds'
>

interface Job {
  readonly prompt: Prompt
  readonly settings: DesignSettings
}

/** What is sent for a request. */
export function callFor(request: DesignRequest, job: Job): ModelCall {
  return { ...callParameters(job), messages: renderPrompt(job.prompt, request.texts) }
}

/** The inputs go before the prompt file. */
export function callParameters({ prompt, settings }: Job): Omit<ModelCall, 'messages'> {
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

/**
 * What is in force, not what was given.
 * @param restricted whether GitHub keeps secrets from this run
 */
export function logConfiguration(
  settings: DesignSettings,
  prompt: Prompt,
  log: Log,
  restricted = false,
): void {
  if (!asksModel(settings)) {
    if (settings.architect === 'auto')
      log.warn(`${REFERENCE}, because there is no key for the model: ${restricted ? NO_SECRETS : NO_KEY}`)
    else log.info(REFERENCE)
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

const REFERENCE = 'The reference architect designs from built-in rules'
const NO_KEY =
  'is it there (input openai-api-key, or OPENAI_API_KEY on the command line), and its secret named right?'
const NO_SECRETS = 'GitHub gives no secrets to the pull request of a fork or of Dependabot'

/** Reads a prompt file and makes sure, before anything is sent, that a request can be put into it. */
export function openPrompt(text: string, path: string, settings: DesignSettings): Prompt {
  const prompt = parsePrompt(text, path)
  renderPrompt(prompt, Object.fromEntries(FIELDS.map(field => [field, ''])))
  if (asksModel(settings)) modelOf(prompt, settings)
  return prompt
}

function modelOf(prompt: Prompt, settings: DesignSettings): string {
  const model = settings.model ?? prompt.model
  if (!model) throw new PromptError(`neither the input "model" nor the prompt "${prompt.name}" names a model`)
  return model
}

/** All that decides what the model answers, and what is made of it. */
export function digestOfCall(call: ModelCall, { endpoint, repair }: DesignSettings): string {
  return sha256([VERSION, call, endpoint.baseUrl, repair])
}

export function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
