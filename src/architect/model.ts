import { type Clock, type Completion, type Log, type Model, type ModelCall, ModelFault } from '../ports.ts'
import type { Answer, ModelDesigner } from './answer.ts'

export interface Asking {
  readonly model: Model
  readonly clock: Clock
  readonly log: Log
  readonly endpoint: string
  /** What the design may take in all, retries included. */
  readonly timeoutSeconds: number
  /** How the log tells this request from others. */
  readonly label: string
  /** Called when a try is on its way, and at the latest when all have ended. */
  readonly onSent?: (() => void) | undefined
}

/** The model could not be asked to an end. The message says what came and what to do. */
export class ModelError extends Error {
  readonly designer: ModelDesigner

  constructor(message: string, designer: ModelDesigner) {
    super(message)
    this.designer = designer
  }
}

const MOST_TRIES = 4
const FIRST_WAIT = 500
const TELL_EVERY = 5_000

type Parameter = 'temperature' | 'topP' | 'seed' | 'maxCompletionTokens'

/** The optional parameters by the names that services know them by. */
const PARAMETER_NAMES: Readonly<Record<Parameter, string>> = {
  temperature: 'temperature',
  topP: 'top_p',
  seed: 'seed',
  maxCompletionTokens: 'max_completion_tokens',
}

/** Asks the model within one deadline, again where trying again can help. @throws ModelError */
export async function askModel(call: ModelCall, asking: Asking): Promise<Answer> {
  const attempt = new Attempt(call, asking)
  const stopTelling = asking.clock.every(TELL_EVERY, () => attempt.tellWaiting())
  try {
    return await attempt.run()
  } finally {
    stopTelling()
    asking.onSent?.()
  }
}

class Attempt {
  #call: ModelCall
  readonly #asking: Asking
  readonly #start: number
  readonly #deadline: AbortSignal
  readonly #dropped: string[] = []
  #tries = 0
  #lastFault: ModelFault | undefined

  constructor(call: ModelCall, asking: Asking) {
    this.#call = call
    this.#asking = asking
    this.#start = asking.clock.now()
    this.#deadline = asking.clock.deadline(asking.timeoutSeconds * 1000)
  }

  async run(): Promise<Answer> {
    const { model, onSent } = this.#asking
    for (let failures = 0; ; ) {
      try {
        this.#tries += 1
        return this.#answer(await model.complete(this.#call, this.#deadline, onSent))
      } catch (error) {
        if (!(error instanceof ModelFault)) throw error
        if (this.#deadline.aborted) throw this.#outOfTime()
        this.#lastFault = error
        if (this.#dropRefused(error)) continue
        failures += 1
        await this.#waitAfter(error, failures)
      }
    }
  }

  tellWaiting(): void {
    const { label, log, timeoutSeconds } = this.#asking
    log.info(`${label}: waiting for ${this.#call.model} (${this.#seconds(0)} s of ${timeoutSeconds} s)`)
  }

  #seconds(digits = 3): number {
    return Number(((this.#asking.clock.now() - this.#start) / 1000).toFixed(digits))
  }

  #answer(completion: Completion): Answer {
    const { text, refusal, finishReason } = completion
    return {
      text,
      ...(refusal === undefined ? {} : { refusal }),
      ...(finishReason === undefined ? {} : { finishReason }),
      designer: this.#designer(completion),
      call: this.#call,
    }
  }

  #designer({ model, systemFingerprint, requestId, tokens }: Partial<Completion> = {}): ModelDesigner {
    return {
      kind: 'model',
      requested: this.#call.model,
      endpoint: this.#asking.endpoint,
      ...(model === undefined ? {} : { answered: model }),
      ...(systemFingerprint === undefined ? {} : { systemFingerprint }),
      ...(requestId === undefined ? {} : { requestId }),
      ...(tokens === undefined ? {} : { tokens }),
      parameters: sentParameters(this.#call),
      dropped: this.#dropped,
      tries: this.#tries,
      seconds: this.#seconds(),
    }
  }

  /** Leaves out a parameter that the service does not support, and says so. */
  #dropRefused(fault: ModelFault): boolean {
    const parameter = refusedParameter(fault, this.#call)
    if (parameter === undefined) return false
    const name = PARAMETER_NAMES[parameter]
    const { [parameter]: value, ...rest } = this.#call
    this.#call = rest
    this.#dropped.push(name)
    this.#asking.log.warn(
      `${this.#asking.label}: ${this.#call.model} does not support ${name} ${value}: asking again without it`,
    )
    return true
  }

  async #waitAfter(fault: ModelFault, failures: number): Promise<void> {
    const { clock, label, log, timeoutSeconds } = this.#asking
    if (!fault.retryable) throw new ModelError(fault.message, this.#designer())
    const left = timeoutSeconds * 1000 - (clock.now() - this.#start)
    const wait = fault.retryAfter ?? FIRST_WAIT * 2 ** (failures - 1)
    if (fault.retryAfter !== undefined && wait >= left) {
      throw this.#failure(
        `${fault.message}; the service asks to wait ${Math.ceil(wait / 1000)} s, longer than the ` +
          `${Math.max(0, Math.floor(left / 1000))} s left of timeout-seconds ${timeoutSeconds}`,
      )
    }
    if (failures >= MOST_TRIES) throw this.#failure(`${fault.message}; tried ${this.#tries} times`)
    log.info(`${label}: ${fault.message}; next try in ${wait / 1000} s`)
    await clock.sleep(wait, this.#deadline)
    if (this.#deadline.aborted) throw this.#outOfTime()
  }

  #outOfTime(): ModelError {
    const last = this.#lastFault ? ` The last fault before: ${this.#lastFault.message}.` : ''
    return this.#failure(
      `the model gave no answer within timeout-seconds ${this.#asking.timeoutSeconds} ` +
        `(${this.#tries} ${this.#tries === 1 ? 'try' : 'tries'}): raise it, or ask a faster model.${last}`,
    )
  }

  #failure(message: string): ModelError {
    return new ModelError(message, this.#designer())
  }
}

function sentParameters(call: ModelCall): Record<string, number> {
  return Object.fromEntries(
    (Object.keys(PARAMETER_NAMES) as Parameter[]).flatMap(parameter => {
      const value = call[parameter]
      return value === undefined ? [] : [[PARAMETER_NAMES[parameter], value]]
    }),
  )
}

/**
 * The optional parameter that a service refuses as unsupported, if it is one that was sent. A value out of range is
 * not meant: leaving that out would hide a mistake.
 */
function refusedParameter(fault: ModelFault, call: ModelCall): Parameter | undefined {
  if (fault.status !== 400 && fault.status !== 422) return undefined
  const unsupported =
    /^(unsupported_(value|parameter)|unknown_parameter)$/.test(fault.code ?? '') ||
    /unsupported|not support|unrecognized|unknown|not permitted|unexpected keyword/i.test(fault.message)
  if (!unsupported) return undefined
  return (Object.keys(PARAMETER_NAMES) as Parameter[]).find(parameter => {
    const name = PARAMETER_NAMES[parameter]
    return (
      call[parameter] !== undefined &&
      (fault.parameter === name || (fault.parameter === undefined && fault.message.includes(name)))
    )
  })
}
