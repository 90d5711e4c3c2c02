import '../fakes/errors.ts'
import { connectModel } from '../../../src/adapters/openai.ts'
import { createRedact } from '../../../src/adapters/redact.ts'
import { type ModelCall, ModelFault } from '../../../src/ports.ts'
import { type Answer, listen } from '../../support/http-server.ts'
import {
  ANSWERING_MODEL,
  FINGERPRINT,
  type ModelReply,
  type ModelServer,
  requestId,
  startModel,
  TOKENS,
} from '../../support/model-server.ts'
import { KEY } from '../fakes/settings.ts'

const CALL: ModelCall = {
  model: 'gpt-4o',
  messages: [
    { role: 'system', content: 'You are an architect.' },
    { role: 'user', content: 'Entwirf größere Sperren 😀' },
  ],
}
const redact = createRedact([KEY])
const UNABORTED = new AbortController().signal

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map(each => each.close()))
})

async function serve(
  script: ModelReply | readonly ModelReply[],
  key: string | null = KEY,
): Promise<ModelServer> {
  const server = await startModel({ script, key })
  open.push(server)
  return server
}

async function ask(reply: ModelReply, call: Partial<ModelCall> = {}) {
  const server = await serve(reply)
  const model = connectModel({ baseUrl: server.baseUrl, apiKey: KEY }, redact)
  return model.complete({ ...CALL, ...call }, UNABORTED)
}

async function faultOf(work: Promise<unknown>): Promise<ModelFault> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ModelFault)
  return error as ModelFault
}

describe('a call', () => {
  test('sends the messages and nothing else that was not asked for', async () => {
    const server = await serve({ content: 'ok' })
    await connectModel({ baseUrl: server.baseUrl, apiKey: KEY }, redact).complete(CALL, UNABORTED)
    expect(server.requests).toHaveLength(1)
    expect(server.requests[0]).toMatchObject({ method: 'POST', path: '/v1/chat/completions' })
    expect(server.requests[0]?.body).toEqual({ model: CALL.model, messages: CALL.messages })
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
    expect(server.complaints).toEqual([])
  })

  test('sends the parameters that are set, by their names in the API', async () => {
    const server = await serve({ content: 'ok' })
    const call = { ...CALL, temperature: 0, topP: 0.5, seed: 7, maxCompletionTokens: 4096 }
    await connectModel({ baseUrl: server.baseUrl, apiKey: KEY }, redact).complete(call, UNABORTED)
    expect(server.requests[0]?.body).toEqual({
      model: CALL.model,
      messages: CALL.messages,
      temperature: 0,
      top_p: 0.5,
      seed: 7,
      max_completion_tokens: 4096,
    })
  })

  test('has no Authorization header where there is no key', async () => {
    const server = await serve({ content: 'ok' }, null)
    await connectModel({ baseUrl: server.baseUrl, apiKey: undefined }, redact).complete(CALL, UNABORTED)
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization')
    expect(server.complaints).toEqual([])
  })

  test('takes nothing from the environment', async () => {
    const evil = await serve({ content: 'evil' })
    const server = await serve({ content: 'ok' })
    const planted = {
      OPENAI_BASE_URL: evil.baseUrl,
      OPENAI_API_KEY: 'sk-from-the-environment',
      OPENAI_CUSTOM_HEADERS: 'x-evil: 1',
      OPENAI_ORG_ID: 'org-evil',
      OPENAI_PROJECT_ID: 'proj-evil',
      OPENAI_LOG: 'debug',
      OPENAI_ADMIN_KEY: 'sk-admin',
    }
    Object.assign(process.env, planted)
    try {
      const model = connectModel({ baseUrl: server.baseUrl, apiKey: KEY }, redact)
      expect((await model.complete(CALL, UNABORTED)).text).toBe('ok')
    } finally {
      for (const name of Object.keys(planted)) delete process.env[name]
    }
    expect(evil.requests).toEqual([])
    const headers = server.requests[0]?.headers ?? {}
    expect(headers.authorization).toBe(`Bearer ${KEY}`)
    expect(Object.keys(headers).filter(name => /evil|organization|project/.test(name))).toEqual([])
    expect(JSON.stringify(headers)).not.toMatch(/evil|environment|admin/)
  })
})

describe('a completion', () => {
  test('tells all that the service does', async () => {
    expect(await ask({ content: '# Locks\n\nGrößer 😀' })).toEqual({
      text: '# Locks\n\nGrößer 😀',
      finishReason: 'stop',
      model: ANSWERING_MODEL,
      systemFingerprint: FINGERPRINT,
      requestId: requestId(1),
      tokens: TOKENS,
    })
  })

  test('may be cut, filtered or declined: that is judged elsewhere', async () => {
    expect(await ask({ content: '', finish_reason: 'length' })).toMatchObject({
      text: '',
      finishReason: 'length',
    })
    expect(await ask({ content: null, refusal: "I can't help" })).toMatchObject({
      text: '',
      refusal: "I can't help",
    })
  })

  test('may come in parts, or in none', async () => {
    const content = [
      { type: 'text', text: 'part one, ' },
      { type: 'image' },
      7,
      { type: 'text', text: 'part two' },
    ]
    expect((await ask({ content })).text).toBe('part one, part two')
    expect((await ask({ content: { type: 'text' } })).text).toBe('')
  })

  test('may tell no more than its text', async () => {
    const json = { choices: [{ message: { content: 'x' } }], usage: { prompt_tokens: 'many' } }
    expect(await ask({ json, headers: { 'x-request-id': '' } })).toEqual({ text: 'x' })
    expect((await ask({ json: { ...json, usage: null, model: '' } })).tokens).toBeUndefined()
  })
})

describe('an echo of the key', () => {
  test('is taken out of all that the service says', async () => {
    const said = await ask({ content: `key is ${KEY}`, refusal: KEY, finish_reason: KEY, model: KEY })
    expect(said.text).toBe('key is ***')
    expect(JSON.stringify(said)).not.toContain(KEY)
    const json = {
      choices: [{ message: { content: [{ text: KEY.slice(0, 9) }, { text: KEY.slice(9) }] } }],
      system_fingerprint: KEY,
    }
    expect(JSON.stringify(await ask({ json, headers: { 'x-request-id': KEY } }))).not.toContain(KEY)
  })

  test('is taken out of its faults', async () => {
    const error = { message: `wrong key: ${KEY}` }
    expect((await faultOf(ask({ status: 400, json: { error } }))).message).toContain('wrong key: ***')
    expect((await faultOf(ask({ json: { error } }))).message).toContain('wrong key: ***')
  })

  test('leaves no part where what is said is cut', async () => {
    for (let before = 640; before < 820; before += 30) {
      const error = { message: `${'z'.repeat(before)}${KEY}` }
      expect((await faultOf(ask({ status: 400, json: { error } }))).message).not.toContain('sk-')
      expect((await faultOf(ask({ json: { error } }))).message).not.toContain('sk-')
    }
  })
})

describe('a success that is none', () => {
  const SUCCESS = "the model's service answered with success, but with"
  test.each<[string, ModelReply, string]>([
    ['no choices', { json: { choices: [] } }, 'no choice with a message in it'],
    ['no list of choices', { json: {} }, 'no choice with a message in it'],
    ['a choice without a message', { json: { choices: [{}] } }, 'no choice with a message in it'],
    ['a choice that is null', { json: { choices: [null] } }, 'no choice with a message in it'],
    ['a list', { json: [1] }, 'something that is no JSON object: is openai-base-url right?'],
    [
      'a page',
      { contentType: 'text/html', rawBody: '<html>login</html>' },
      'something that is no JSON object: is openai-base-url right?',
    ],
    ['null', { rawBody: 'null' }, 'something that is no JSON object: is openai-base-url right?'],
    ['nothing', { status: 204, rawBody: '' }, 'something that is no JSON object: is openai-base-url right?'],
    ['an error', { json: { error: { message: 'upstream' } } }, 'an error: upstream'],
    ['an error that is text', { json: { error: 'upstream' } }, 'an error: upstream'],
    ['an error without words', { json: { error: {} } }, 'an error: without a message'],
    [
      'a long error',
      { json: { error: 'x'.repeat(9000) } },
      `an error: ${'x'.repeat(800 - `${SUCCESS} an error: `.length)}`,
    ],
  ])('is told: %s', async (_, reply, what) => {
    const fault = await faultOf(ask(reply))
    expect({ message: fault.message, retryable: fault.retryable, status: fault.status }).toEqual({
      message: `${SUCCESS} ${what}`,
      retryable: false,
      status: 200,
    })
  })
})

describe('a fault', () => {
  const error = (message: string, facts: object = {}) => ({ json: { error: { message, ...facts } } })

  test.each<[string, ModelReply, Partial<Record<keyof ModelFault, unknown>>]>([
    [
      '400',
      {
        status: 400,
        ...error("Unsupported value: 'temperature'", { param: 'temperature', code: 'unsupported_value' }),
      },
      {
        message: `the model's service answered 400 (request id ${requestId(1)}): Unsupported value: 'temperature'`,
        status: 400,
        code: 'unsupported_value',
        parameter: 'temperature',
        retryable: false,
        retryAfter: undefined,
      },
    ],
    [
      '401',
      { status: 401, ...error(`Incorrect API key provided: ${KEY}`) },
      {
        message: `the model's service did not accept the key (401): check openai-api-key`,
        retryable: false,
      },
    ],
    [
      '403',
      { status: 403, ...error('no access') },
      {
        message: expect.stringContaining(
          `answered 403 (is the key allowed to use this model?; request id ${requestId(1)}): no access`,
        ),
        retryable: false,
      },
    ],
    [
      '404',
      { status: 404, ...error('no such model') },
      {
        message: expect.stringContaining(
          `answered 404 (check openai-base-url and model; request id ${requestId(1)}): no such model`,
        ),
        retryable: false,
      },
    ],
    ['408', { status: 408 }, { retryable: true }],
    ['409', { status: 409 }, { retryable: true }],
    [
      '413 with a page',
      { status: 413, contentType: 'text/html', rawBody: '<html>\n::set-output name=status::ok\n</html>' },
      {
        message: `the model's service answered 413 (the request is too long for this service; request id ${requestId(1)})`,
        retryable: false,
      },
    ],
    ['422', { status: 422, ...error('x') }, { status: 422, retryable: false }],
    [
      '429',
      { status: 429, ...error('slow down'), headers: { 'retry-after': '20' } },
      {
        message: expect.stringMatching(/answered 429 \(request id .*\): slow down$/),
        retryable: true,
        retryAfter: 20_000,
      },
    ],
    [
      '429 of a used-up quota',
      { status: 429, ...error('quota', { code: 'insufficient_quota' }) },
      {
        message: expect.stringContaining(
          "answered 429 (the account's quota is used up: trying again does not help; request id ",
        ),
        code: 'insufficient_quota',
        retryable: false,
      },
    ],
    [
      '500',
      { status: 500 },
      { message: expect.stringContaining('answered 500'), retryable: true, status: 500 },
    ],
    [
      '503 without JSON',
      { status: 503, contentType: 'text/plain', rawBody: 'down' },
      { message: expect.stringMatching(/answered 503 \(request id/), retryable: true },
    ],
    ['503 that says no', { status: 503, headers: { 'x-should-retry': 'false' } }, { retryable: false }],
    ['400 that says yes', { status: 400, headers: { 'x-should-retry': 'true' } }, { retryable: true }],
    [
      '500 at length',
      { status: 500, ...error('z'.repeat(9000)) },
      {
        message: expect.stringMatching(
          /^the model's service answered 500 \(request id req_0+1\): z{500,800}$/,
        ),
      },
    ],
    [
      '500 with a message that is no text',
      { status: 500, json: { error: { message: { a: 1 } } } },
      { message: `the model's service answered 500 (request id ${requestId(1)})` },
    ],
    ['304', { status: 304 }, { message: `the model's service answered 304 (request id ${requestId(1)})` }],
    [
      '400 with words in other places',
      { status: 400, json: { detail: 'no such parameter' } },
      { message: expect.stringMatching(/: no such parameter$/) },
    ],
    [
      '400 with an error that is a text',
      { status: 400, json: { error: 'no such parameter' } },
      { message: expect.stringMatching(/: no such parameter$/) },
    ],
    [
      '400 with a code that is no text',
      { status: 400, ...error('x', { code: { a: 1 }, param: 5 }) },
      { code: undefined, parameter: undefined },
    ],
    [
      'a success without a body',
      { rawBody: '' },
      { message: "the model's service answered with success, but with an empty body", retryable: true },
    ],
    [
      '500 without a request id',
      { status: 500, rawBody: '', headers: { 'x-request-id': '' } },
      { message: "the model's service answered 500" },
    ],
    [
      '307',
      { redirect: 'https://attacker.example/v1/x' },
      {
        message: expect.stringContaining(
          "the model's service redirects to attacker.example (307), which is not followed: set openai-base-url to the final address",
        ),
        retryable: false,
      },
    ],
    [
      '302 without an address',
      { status: 302 },
      { message: expect.stringContaining('redirects to another address (302)'), retryable: false },
    ],
    [
      'a reset connection',
      { reset: 'before' },
      {
        message: "the connection to the model's service failed (ECONNRESET)",
        status: undefined,
        retryable: true,
      },
    ],
    [
      'a body that is reset',
      { content: 'x'.repeat(1000), reset: 'mid-body' },
      { message: "the connection to the model's service failed (ECONNRESET)", retryable: true },
    ],
    [
      'JSON that is cut',
      { content: 'x', truncatedJson: true },
      { message: "the model's service answered with JSON that is broken or cut", retryable: true },
    ],
    [
      'JSON that is none',
      { rawBody: 'not json' },
      { message: "the model's service answered with JSON that is broken or cut", retryable: true },
    ],
    [
      'an endless answer',
      { rawBody: ' '.repeat(2 * 1024 * 1024 + 1) },
      {
        message: "the model's service answered too much: the answer is larger than 2048 KiB",
        retryable: false,
      },
    ],
  ])('is mapped: %s', async (_, reply, expected) => {
    const fault = await faultOf(ask(reply))
    const { message, status, code, parameter, retryable, retryAfter } = fault
    expect({ message, status, code, parameter, retryable, retryAfter }).toMatchObject(expected)
    expect(message).not.toContain(KEY)
  })

  test.each([
    [{ 'retry-after': '1' }, 1000],
    [{ 'retry-after': '1.5' }, 1500],
    [{ 'retry-after': '3600' }, 3_600_000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
    [{ 'retry-after-ms': 'soon', 'retry-after': '9' }, 9000],
    [{ 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0],
    [{ 'retry-after': 'later' }, undefined],
    [{ 'retry-after': '-1' }, undefined],
    [{ 'retry-after-ms': '', 'retry-after': '9' }, 9000],
    [{}, undefined],
  ])('asks to wait: %j', async (headers, milliseconds) => {
    expect((await faultOf(ask({ status: 429, headers }))).retryAfter).toBe(milliseconds)
  })

  test('may ask to wait until a date', async () => {
    const date = new Date(Date.now() + 60_000).toUTCString()
    const fault = await faultOf(ask({ status: 429, headers: { 'retry-after': date } }))
    expect(fault.retryAfter).toBeGreaterThan(50_000)
    expect(fault.retryAfter).toBeLessThanOrEqual(60_000)
  })

  test('is one try: trying again is decided elsewhere', async () => {
    const server = await serve({ status: 500 })
    await faultOf(connectModel({ baseUrl: server.baseUrl, apiKey: KEY }, redact).complete(CALL, UNABORTED))
    expect(server.requests).toHaveLength(1)
  })

  test('is one where nobody listens', async () => {
    const answer: Answer = { status: 200, headers: {}, body: '' }
    const gone = await listen(() => answer)
    await gone.close()
    const fault = await faultOf(
      connectModel({ baseUrl: gone.url, apiKey: KEY }, redact).complete(CALL, UNABORTED),
    )
    expect(fault.message).toBe("the connection to the model's service failed (ECONNREFUSED)")
    expect(fault.retryable).toBe(true)
  })

  test('is one where the host is unknown', async () => {
    const model = connectModel({ baseUrl: 'http://no-such-host.invalid/v1', apiKey: KEY }, redact)
    expect((await faultOf(model.complete(CALL, UNABORTED))).message).toMatch(
      /^the connection to the model's service failed \((ENOTFOUND|EAI_AGAIN)\)$/,
    )
  })

  test.each(['headers', 'body'] as const)(
    'ends a call that hangs in its %s when the caller gives up',
    async hang => {
      const server = await serve({ content: 'x', hang })
      const controller = new AbortController()
      setTimeout(() => controller.abort(), 200)
      const start = performance.now()
      const model = connectModel({ baseUrl: server.baseUrl, apiKey: KEY }, redact)
      expect(await faultOf(model.complete(CALL, controller.signal))).toMatchObject({ status: undefined })
      expect(performance.now() - start).toBeLessThan(3000)
    },
  )
})

test('a call says when it is on its way, before it is answered', async () => {
  const server = await startModel({ script: { content: 'ok', delayMs: 300 }, key: KEY })
  try {
    const sent: number[] = []
    const model = connectModel({ baseUrl: server.baseUrl, apiKey: KEY }, redact)
    await model.complete(CALL, UNABORTED, () => sent.push(performance.now()))
    expect(sent).toHaveLength(1)
    expect(performance.now() - (sent[0] ?? 0)).toBeGreaterThan(200)
  } finally {
    await server.close()
  }
})
