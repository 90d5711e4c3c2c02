import { askModel, ModelError } from '../../../src/architect/model.ts'
import { type Completion, type ModelCall, ModelFault } from '../../../src/ports.ts'
import { fakeClock } from '../fakes/clock.ts'
import { fakeLog } from '../fakes/log.ts'
import { type Behaviour, fakeModel } from '../fakes/model.ts'

const CALL: ModelCall = {
  model: 'gpt-4o',
  messages: [{ role: 'user', content: 'Design.' }],
  temperature: 0.1,
}

const busy = (facts: Partial<ConstructorParameters<typeof ModelFault>[1]> = {}) =>
  new ModelFault("the model's service answered 503", { status: 503, retryable: true, ...facts })

/** Asks a model that behaves so, with 60 seconds unless told otherwise. */
function ask(behave: Behaviour, { call = CALL, timeoutSeconds = 60 } = {}) {
  const clock = fakeClock()
  const log = fakeLog()
  const model = fakeModel(behave)
  const endpoint = 'https://api.openai.com/v1'
  const label = 'locks/a.lock-request.yaml'
  const answer = askModel(call, { model, clock, log, endpoint, timeoutSeconds, label })
  return { answer, clock, lines: log.lines, model }
}

/** A model that works so long, or until it is told to stop. */
async function work(
  clock: ReturnType<typeof fakeClock>,
  seconds: number,
  signal: AbortSignal,
): Promise<void> {
  await clock.sleep(seconds * 1000, signal)
  if (signal.aborted) {
    throw new ModelFault("the connection to the model's service failed (Request was aborted.)", {
      retryable: true,
    })
  }
}

async function failureOf(answer: Promise<unknown>): Promise<ModelError> {
  const error = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ModelError)
  return error as ModelError
}

describe('an answer', () => {
  test('tells what came, and who designed', async () => {
    const completion: Completion = {
      text: '# Locks',
      refusal: 'no',
      finishReason: 'length',
      model: 'gpt-4o-2024-08-06',
      systemFingerprint: 'fp_1',
      requestId: 'req_1',
      tokens: { prompt: 613, completion: 1207 },
    }
    const call = { ...CALL, topP: 0.9, seed: 7, maxCompletionTokens: 4096 }
    const { answer, lines, model } = ask(() => completion, { call })
    expect(await answer).toEqual({
      text: '# Locks',
      refusal: 'no',
      finishReason: 'length',
      call,
      designer: {
        kind: 'model',
        requested: 'gpt-4o',
        endpoint: 'https://api.openai.com/v1',
        answered: 'gpt-4o-2024-08-06',
        systemFingerprint: 'fp_1',
        requestId: 'req_1',
        tokens: { prompt: 613, completion: 1207 },
        parameters: { temperature: 0.1, top_p: 0.9, seed: 7, max_completion_tokens: 4096 },
        dropped: [],
        tries: 1,
        seconds: 0,
      },
    })
    expect(model.calls).toEqual([call])
    expect(lines).toEqual([])
  })

  test('leaves out what the service did not tell', async () => {
    const { answer } = ask(() => ({ text: 'x' }), { call: { model: 'm', messages: [] } })
    expect(await answer).toEqual({
      text: 'x',
      call: { model: 'm', messages: [] },
      designer: {
        kind: 'model',
        requested: 'm',
        endpoint: 'https://api.openai.com/v1',
        parameters: {},
        dropped: [],
        tries: 1,
        seconds: 0,
      },
    })
  })
})

describe('a fault that may pass', () => {
  test('is tried again after waits that double', async () => {
    const { answer, clock, lines } = ask((_call, _signal, count) => {
      if (count < 4) throw busy()
      return 'done'
    })
    expect((await answer).designer).toMatchObject({ tries: 4, seconds: 3.5 })
    expect(clock.sleeps).toEqual([500, 1000, 2000])
    expect(lines).toEqual([
      "locks/a.lock-request.yaml: the model's service answered 503; next try in 0.5 s",
      "locks/a.lock-request.yaml: the model's service answered 503; next try in 1 s",
      "locks/a.lock-request.yaml: the model's service answered 503; next try in 2 s",
    ])
  })

  test('is tried four times, not for ever', async () => {
    const { answer, clock, model } = ask(() => {
      throw busy()
    })
    const error = await failureOf(answer)
    expect(error.message).toBe("the model's service answered 503; tried 4 times")
    expect(error.designer).toMatchObject({ requested: 'gpt-4o', tries: 4, seconds: 3.5 })
    expect(model.calls).toHaveLength(4)
    expect(clock.sleeps).toEqual([500, 1000, 2000])
  })

  test('is tried again when the service says so', async () => {
    const { answer, clock } = ask((_call, _signal, count) => {
      if (count === 1) throw busy({ retryAfter: 7000 })
      if (count === 2) throw busy({ retryAfter: 0 })
      return 'done'
    })
    expect((await answer).designer.seconds).toBe(7)
    expect(clock.sleeps).toEqual([7000, 0])
  })

  test.each([3600, 60])('fails at once where the service asks for %s s and fewer are left', async seconds => {
    const { answer, clock, model } = ask(() => {
      throw busy({ retryAfter: seconds * 1000 })
    })
    expect((await failureOf(answer)).message).toBe(
      `the model's service answered 503; the service asks to wait ${seconds} s, longer than the 60 s left of ` +
        'timeout-seconds 60',
    )
    expect(clock.sleeps).toEqual([])
    expect(model.calls).toHaveLength(1)
  })

  test('has the time that is left told, not the time that there was', async () => {
    const clock = fakeClock()
    const model = fakeModel(async (_call, signal) => {
      await work(clock, 50.5, signal)
      throw busy({ retryAfter: 9600 })
    })
    const answer = askModel(CALL, {
      model,
      clock,
      log: fakeLog(),
      endpoint: 'x',
      timeoutSeconds: 60,
      label: 'x',
    })
    expect((await failureOf(answer)).message).toContain('asks to wait 10 s, longer than the 9 s left')
  })

  test('ends the waiting at the deadline', async () => {
    const { answer, clock, model } = ask(
      () => {
        throw busy()
      },
      { timeoutSeconds: 1 },
    )
    expect((await failureOf(answer)).message).toBe(
      "the model gave no answer within timeout-seconds 1 (2 tries): raise it, or ask a faster model. The last fault before: the model's service answered 503.",
    )
    expect(model.calls).toHaveLength(2)
    expect(clock.now()).toBe(1000)
  })
})

describe('a fault that will not pass', () => {
  test('fails at once', async () => {
    const { answer, clock, model } = ask(() => {
      throw new ModelFault('the key was not accepted', { status: 401, retryable: false, retryAfter: 1000 })
    })
    const error = await failureOf(answer)
    expect(error.message).toBe('the key was not accepted')
    expect(error.designer).toMatchObject({ tries: 1, parameters: { temperature: 0.1 } })
    expect(model.calls).toHaveLength(1)
    expect(clock.sleeps).toEqual([])
    expect(clock.ticking()).toBe(0)
  })

  test('that is no fault of the service’s comes out as it is', async () => {
    const bug = new TypeError('a bug')
    const { answer, clock } = ask(() => {
      throw bug
    })
    await expect(answer).rejects.toBe(bug)
    expect(clock.ticking()).toBe(0)
  })
})

describe('the deadline', () => {
  test('ends a try that hangs', async () => {
    const clock = fakeClock()
    const log = fakeLog()
    const model = fakeModel(async (_call, signal) => {
      await work(clock, 1e9, signal)
      return 'never'
    })
    const answer = askModel(CALL, { model, clock, log, endpoint: 'x', timeoutSeconds: 12, label: 'a' })
    const error = await failureOf(answer)
    expect(error.message).toBe(
      'the model gave no answer within timeout-seconds 12 (1 try): raise it, or ask a faster model.',
    )
    expect(error.designer).toMatchObject({ tries: 1, seconds: 12 })
    expect(clock.now()).toBe(12_000)
  })

  test('is one for all tries, and the fault before it is told', async () => {
    const clock = fakeClock()
    const model = fakeModel(async (_call, signal, count) => {
      if (count === 1) throw busy()
      await work(clock, 1e9, signal)
      return 'never'
    })
    const answer = askModel(CALL, {
      model,
      clock,
      log: fakeLog(),
      endpoint: 'x',
      timeoutSeconds: 10,
      label: 'a',
    })
    expect((await failureOf(answer)).message).toBe(
      "the model gave no answer within timeout-seconds 10 (2 tries): raise it, or ask a faster model. The last fault before: the model's service answered 503.",
    )
    expect(clock.now()).toBe(10_000)
  })
})

test('the log tells every five seconds that it waits, and stops with the answer', async () => {
  const clock = fakeClock()
  const log = fakeLog()
  const model = fakeModel(async (_call, signal) => {
    await work(clock, 12, signal)
    return 'done'
  })
  const label = 'orders'
  const { designer } = await askModel(CALL, { model, clock, log, endpoint: 'x', timeoutSeconds: 60, label })
  expect(designer.seconds).toBe(12)
  await clock.sleep(60_000, new AbortController().signal)
  expect(log.lines).toEqual([
    'orders: waiting for gpt-4o (5 s of 60 s)',
    'orders: waiting for gpt-4o (10 s of 60 s)',
  ])
  expect(clock.ticking()).toBe(0)
})

describe('a parameter that the service does not support', () => {
  const refusal = (message: string, facts: { code?: string; parameter?: string; status?: number } = {}) =>
    new ModelFault(message, { status: 400, retryable: false, ...facts })

  test('is left out once, which is said and recorded', async () => {
    const { answer, clock, lines, model } = ask(call => {
      if (call.temperature !== undefined) {
        throw refusal("Unsupported value: 'temperature' does not support 0.1 with this model.", {
          code: 'unsupported_value',
          parameter: 'temperature',
        })
      }
      return 'done'
    })
    expect((await answer).designer).toMatchObject({ dropped: ['temperature'], parameters: {}, tries: 2 })
    expect(model.calls).toEqual([CALL, { model: CALL.model, messages: CALL.messages }])
    expect((await answer).call).toEqual(model.calls[1])
    expect(clock.sleeps).toEqual([])
    expect(lines).toEqual([
      'warning: locks/a.lock-request.yaml: gpt-4o does not support temperature 0.1: asking again without it',
    ])
  })

  test('may be one after the other, and faults in between still count', async () => {
    const call = { ...CALL, topP: 0.5, seed: 0, maxCompletionTokens: 10 }
    const { answer, model } = ask(
      (sent, _signal, count) => {
        if (count === 1) throw refusal('Unrecognized request argument supplied: max_completion_tokens')
        if (count === 2) throw busy()
        if (sent.seed !== undefined) throw refusal('seed: extra inputs are not permitted', { status: 422 })
        if (sent.topP !== undefined)
          throw refusal('no', { code: 'unsupported_parameter', parameter: 'top_p' })
        if (sent.temperature !== undefined) throw refusal("got an unexpected keyword argument 'temperature'")
        return 'done'
      },
      { call },
    )
    expect((await answer).designer).toMatchObject({
      dropped: ['max_completion_tokens', 'seed', 'top_p', 'temperature'],
      parameters: {},
      tries: 6,
    })
    expect(model.calls.at(-1)).toEqual({ model: CALL.model, messages: CALL.messages })
  })

  test('is not left out a second time: a service that goes on refusing fails', async () => {
    const { answer, model } = ask(() => {
      throw refusal("'temperature' is not supported", {
        code: 'unsupported_parameter',
        parameter: 'temperature',
      })
    })
    expect((await failureOf(answer)).message).toBe("'temperature' is not supported")
    expect(model.calls).toHaveLength(2)
  })

  test.each([
    [
      'out of range',
      refusal("Invalid value for 'temperature': must be at most 2", {
        code: 'invalid_value',
        parameter: 'temperature',
      }),
    ],
    ['out of range, in other words', refusal('temperature must be between 0 and 1')],
    ['another’s', refusal('Unsupported parameter', { code: 'unsupported_parameter', parameter: 'messages' })],
    [
      'one that was not sent',
      refusal('seed is not supported', { code: 'unsupported_parameter', parameter: 'seed' }),
    ],
    ['none', refusal('Unknown model', { code: 'unknown_model' })],
    ['of a server’s fault', refusal('temperature is not supported', { status: 500 })],
    ['of a missing model', refusal('temperature-model is unknown', { status: 404 })],
  ])('is kept where the refused value is %s', async (_, fault) => {
    const { answer, lines, model } = ask(() => {
      throw fault
    })
    expect((await failureOf(answer)).message).toBe(fault.message)
    expect(model.calls).toHaveLength(1)
    expect(lines).toEqual([])
  })
})
