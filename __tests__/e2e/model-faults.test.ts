import { pullRequestEvent } from '../support/events.ts'
import { type ModelReply, startModel } from '../support/model-server.ts'
import { leaks } from '../support/runner-oracle.ts'
import {
  ARCHITECTURE_WORDS,
  architecture,
  expectEnding,
  KEY,
  type RunOptions,
  requestFile,
  startAll,
  startWorld,
  type World,
  type WorldOptions,
} from '../support/world.ts'

interface Row {
  readonly fault: string
  readonly script: readonly ModelReply[]
  readonly inputs?: Readonly<Record<string, string>>
  readonly verdict: 'designed' | 'inconclusive'
  /** How many requests the model's service may see, least and most. */
  readonly tries: readonly [number, number]
  readonly seconds?: readonly [number, number]
  /** What a reader of the comment or of the log is told. */
  readonly says?: RegExp
}

const ok: ModelReply = { content: architecture }
const error = (code: string, message: string) => ({ error: { message, type: code, param: null, code } })

const ROWS: readonly Row[] = [
  { fault: '500, always', script: [{ status: 500 }], verdict: 'inconclusive', tries: [2, 6], says: /500/ },
  { fault: '500, then an answer', script: [{ status: 500 }, ok], verdict: 'designed', tries: [2, 2] },
  { fault: '503 as HTML, then an answer', script: [html(503), ok], verdict: 'designed', tries: [2, 2] },
  {
    fault: '429 for a second, then an answer',
    script: [{ status: 429, headers: { 'retry-after': '1' } }, ok],
    verdict: 'designed',
    tries: [2, 2],
    seconds: [1, 8],
  },
  {
    fault: '429 for an hour',
    script: [{ status: 429, headers: { 'retry-after': '3600' } }],
    verdict: 'inconclusive',
    tries: [1, 1],
    seconds: [0, 8],
    says: /3,?600/,
  },
  {
    fault: 'a quota that is used up',
    script: [{ status: 429, json: error('insufficient_quota', 'You exceeded your current quota.') }],
    verdict: 'inconclusive',
    tries: [1, 1],
    says: /quota/i,
  },
  {
    fault: 'a key that is refused',
    script: [
      {
        status: 401,
        json: error('invalid_api_key', `Incorrect API key provided: ${KEY.slice(0, 12)}***6Ng`),
      },
    ],
    verdict: 'inconclusive',
    tries: [1, 1],
    says: /openai-api-key|API key|401/i,
  },
  {
    fault: 'a model that does not exist',
    script: [{ status: 404, json: error('model_not_found', 'The model `gpt-4o` does not exist') }],
    verdict: 'inconclusive',
    tries: [1, 1],
    says: /404|not exist|not found/i,
  },
  {
    fault: 'a request that is too large, told in HTML with a workflow command',
    script: [
      { ...html(413), rawBody: '<html>\n::set-output name=verdict::designed\n##[error]planted</html>' },
    ],
    verdict: 'inconclusive',
    tries: [1, 1],
    says: /413/,
  },
  {
    fault: 'a long error message',
    script: [{ status: 400, json: error('bad', 'z'.repeat(9000)) }],
    verdict: 'inconclusive',
    tries: [1, 1],
    says: /400/,
  },
  {
    fault: 'a reset before the answer, then an answer',
    script: [{ reset: 'before' }, ok],
    verdict: 'designed',
    tries: [2, 2],
  },
  {
    fault: 'a reset in the middle of the body, then an answer',
    script: [{ ...ok, reset: 'mid-body' }, ok],
    verdict: 'designed',
    tries: [2, 2],
  },
  {
    fault: 'truncated JSON, then an answer',
    script: [{ ...ok, truncatedJson: true }, ok],
    verdict: 'designed',
    tries: [2, 2],
  },
  {
    fault: 'HTML with success',
    script: [html(200)],
    verdict: 'inconclusive',
    tries: [1, 6],
    says: /JSON|HTML|not an? /i,
  },
  {
    fault: '204',
    script: [{ status: 204 }],
    verdict: 'inconclusive',
    tries: [1, 6],
    says: /empty|204|no content|JSON/i,
  },
  {
    fault: 'headers that never come',
    script: [{ hang: 'headers' }],
    inputs: { 'timeout-seconds': '3' },
    verdict: 'inconclusive',
    tries: [1, 1],
    seconds: [2.5, 7],
    says: /(?=.*\b3\b)(timeout-seconds|time|seconds)/is,
  },
  {
    fault: 'a body that never ends',
    script: [{ ...ok, hang: 'body' }],
    inputs: { 'timeout-seconds': '3' },
    verdict: 'inconclusive',
    tries: [1, 1],
    seconds: [2.5, 7],
    says: /(?=.*\b3\b)(timeout-seconds|time|seconds)/is,
  },
  {
    fault: 'errors until the time is up',
    script: [{ status: 500, delayMs: 900 }],
    inputs: { 'timeout-seconds': '2' },
    verdict: 'inconclusive',
    tries: [1, 3],
    seconds: [0.8, 5],
  },
]

function html(status: number): ModelReply {
  return { status, contentType: 'text/html', rawBody: '<html><body>Please log in</body></html>' }
}

async function design(options: WorldOptions, job: RunOptions = {}) {
  const world = await startWorld(options)
  const pull = world.github.openPullRequest({ files: { 'a.lock-request.yaml': requestFile() } })
  return { world, result: await world.run(pullRequestEvent(pull), job) }
}

const bodyOf = ({ github }: World) => github.comments()[0]?.body ?? ''

describe('where the model’s service answers with', () => {
  const outcomeOf = startAll(ROWS, ({ script, inputs = {} }) =>
    design({ script }, { inputs, foreign: ['planted'] }),
  )

  test.each(ROWS)('$fault, the verdict is $verdict', async row => {
    const { world, result } = await outcomeOf(row)
    expectEnding(result, row.verdict, row.verdict === 'designed' ? 0 : 1)
    expect(world.model.requests.length).toBeGreaterThanOrEqual(row.tries[0])
    expect(world.model.requests.length).toBeLessThanOrEqual(row.tries[1])
    expect(result.seconds).toBeGreaterThanOrEqual(row.seconds?.[0] ?? 0)
    expect(result.seconds).toBeLessThanOrEqual(row.seconds?.[1] ?? 15)
    expect(world.github.comments()).toHaveLength(1)
    if (row.says !== undefined) {
      expect(bodyOf(world)).toMatch(row.says)
      expect(result.annotations.map(each => `${each.title} ${each.message}`).join('\n')).toMatch(row.says)
    }
    expect(result.log).not.toMatch(/TypeError|SyntaxError|undefined is not|\[object Object\]/)
    for (const { message } of result.annotations) expect(message.length).toBeLessThanOrEqual(4096)
  })

  test('429 for a second, it waits that second before it asks again', async () => {
    const row = ROWS.find(each => each.fault.startsWith('429 for a second'))
    if (row === undefined) throw new Error('no such row')
    const { world } = await outcomeOf(row)
    const [first, second] = world.model.requests
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(950)
  })

  test('401, no part of the key that the service shows is shown', async () => {
    const row = ROWS.find(each => each.fault === 'a key that is refused')
    if (row === undefined) throw new Error('no such row')
    const { world, result } = await outcomeOf(row)
    const log = result.log.replaceAll(/^::add-mask::.*$/gm, '')
    for (const text of [bodyOf(world), result.summary, log]) expect(text).not.toContain(KEY.slice(0, 12))
  })
})

test('while it waits, the log says so', async () => {
  const { result } = await design({ script: { ...ok, delayMs: 6500 } })
  expectEnding(result, 'designed', 0)
  expect(result.log).toMatch(/waiting|waits/i)
})

test('a redirect is never followed', async () => {
  const elsewhere = await startModel({ script: { content: architecture } })
  try {
    const { world, result } = await design({ script: { redirect: `${elsewhere.baseUrl}/chat/completions` } })
    expectEnding(result, 'inconclusive', 1)
    expect(elsewhere.requests).toEqual([])
    expect(bodyOf(world)).toMatch(/redirect|307/i)
  } finally {
    await elsewhere.close()
  }
})

test('a refused temperature is dropped once, and said', async () => {
  const { world, result } = await design({ refuses: ['temperature'] })
  expectEnding(result, 'designed', 0)
  expect(world.model.requests.map(request => 'temperature' in request.body)).toEqual([true, false])
  expect(
    result.log
      .split('\n')
      .filter(line =>
        /temperature.*(refus|without|drop|unsupported|not support|omit)|(refus|without|drop).*temperature/i.test(
          line,
        ),
      ),
  ).not.toEqual([])
})

test('a parameter that is refused again and again does not go on for ever', async () => {
  const refusal = {
    status: 400,
    json: {
      error: {
        message: "Unsupported value: 'temperature'",
        type: 'invalid_request_error',
        param: 'temperature',
        code: 'unsupported_value',
      },
    },
  }
  const { world, result } = await design({ script: refusal })
  expectEnding(result, 'inconclusive', 1)
  expect(world.model.requests.length).toBeLessThanOrEqual(2)
})

test('the environment of an earlier step has no say', async () => {
  const evil = await startModel({ script: { content: architecture } })
  try {
    const { world, result } = await design(
      {},
      {
        env: {
          OPENAI_BASE_URL: evil.baseUrl,
          OPENAI_API_KEY: 'sk-from-the-environment',
          OPENAI_CUSTOM_HEADERS: 'x-evil: 1\nauthorization: Bearer evil',
          OPENAI_ORG_ID: 'org-evil',
          OPENAI_PROJECT_ID: 'proj-evil',
          OPENAI_LOG: 'debug',
        },
        secrets: ['sk-from-the-environment'],
      },
    )
    expectEnding(result, 'designed', 0)
    expect(evil.requests).toEqual([])
    const headers = world.model.requests[0]?.headers ?? {}
    expect(headers.authorization).toBe(`Bearer ${KEY}`)
    for (const name of ['x-evil', 'openai-organization', 'openai-project'])
      expect(headers).not.toHaveProperty(name)
    expect(result.log).not.toMatch(/OpenAI:DEBUG|sending request|x-stainless/i)
  } finally {
    await evil.close()
  }
})

test('architect model without a key sends no Authorization header, whatever the environment holds', async () => {
  const { world, result } = await design(
    { key: null },
    { inputs: { architect: 'model' }, env: { OPENAI_API_KEY: 'sk-from-the-environment' } },
  )
  expectEnding(result, 'designed', 0)
  expect(world.model.requests[0]?.headers).not.toHaveProperty('authorization')
})

test('an answer that echoes the key is published without it', async () => {
  const key = 'sk-test/Zm9v+YmFy==/cXV4cXV1eDEyMzQ1Ng'
  const hex = Buffer.from(key).toString('hex')
  const echoes = [key, encodeURIComponent(key), hex, btoa(key), btoa(`key: ${key}`)]
  const content = `${architecture}\n${echoes.map(echo => `- Echo: ${echo} and \`${echo}\`, thus.`).join('\n')}\n`
  const { world, result } = await design({ key, script: { content } })
  expectEnding(result, 'designed', 0)
  const published = [bodyOf(world), result.summary, result.outputs.architecture ?? '']
  const files = [result.readOutputFile('record-file'), result.readOutputFile('architecture-file')]
  expect([...published, ...files].flatMap(text => leaks(text, [key]))).toEqual([])
  for (const text of published) expect(text).toContain(ARCHITECTURE_WORDS)
  for (const text of published) expect(text).toContain('thus.')
})

test('an error that echoes the key is told without it', async () => {
  const message = `Something about ${KEY} went wrong`
  const { world, result } = await design({ script: { status: 400, json: error('bad', message) } })
  expectEnding(result, 'inconclusive', 1)
  expect(leaks(bodyOf(world), [KEY])).toEqual([])
})

test('an answer without usage, fingerprint and request id is an answer', async () => {
  const json = {
    choices: [{ index: 0, message: { role: 'assistant', content: architecture }, finish_reason: 'stop' }],
  }
  const { result } = await design({ script: { json } })
  expectEnding(result, 'designed', 0)
})

test('one request that fails does not spoil its neighbour', async () => {
  const world = await startWorld({
    script: request => (request.messages.at(-1)?.content.includes('name=bad') ? { status: 400 } : ok),
  })
  const files = {
    'bad.lock-request.yaml': requestFile().replace('10,000', 'name=bad 10,000'),
    'good.lock-request.yaml': requestFile(),
  }
  const result = await world.run(pullRequestEvent(world.github.openPullRequest({ files })))
  expectEnding(result, 'inconclusive', 1)
  expect(
    world.github
      .comments()
      .map(comment => comment.body.includes(ARCHITECTURE_WORDS))
      .sort(),
  ).toEqual([false, true])
  expect(result.outputs.architecture).toContain(ARCHITECTURE_WORDS)
})
