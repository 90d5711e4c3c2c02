import { REFUSAL } from '../../src/contract.ts'
import { design, type Workshop } from '../../src/design.ts'
import { assess } from '../../src/feasibility/assess.ts'
import { ModelFault, ServiceError } from '../../src/ports.ts'
import { renderReport } from '../../src/report/body.ts'
import type { Recalled } from '../../src/report/conversation.ts'
import type { Report } from '../../src/report/report.ts'
import type { PendingRequest } from '../../src/request/gather.ts'
import { RequestError } from '../../src/request/request.ts'
import { readDecision } from '../../src/review/decision.ts'
import { htmlTags, liveMentions, liveReferences } from '../support/published-markdown.ts'
import { fakeClock } from './fakes/clock.ts'
import { CERTAIN, PROMPT } from './fakes/feasibility.ts'
import { fakeLog } from './fakes/log.ts'
import { type Behaviour, fakeModel } from './fakes/model.ts'
import { HEAD } from './fakes/pull-request.ts'
import { ARCHITECTURE, REQUEST } from './fakes/reports.ts'
import { settingsOf } from './fakes/settings.ts'

const SOURCE = { kind: 'file', path: 'locks/orders.lock-request.yaml', commit: HEAD } as const
const PENDING: PendingRequest = { source: SOURCE, read: async () => REQUEST }

function workshop(behave: Behaviour, settings: Parameters<typeof settingsOf>[0] = {}) {
  const model = fakeModel(behave)
  const log = fakeLog()
  const made = { prompt: PROMPT, model, clock: fakeClock(), log, settings: settingsOf(settings) }
  return made satisfies Workshop
}

const judge = (text: string) =>
  design(
    PENDING,
    workshop(() => text),
  )

describe('a request', () => {
  test('that is designed has its architecture, its digests and its designer', async () => {
    expect(await judge(ARCHITECTURE)).toEqual({
      source: SOURCE,
      request: REQUEST,
      requestDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      answerDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      prompt: { name: PROMPT.name, version: '1.0.0', digest: PROMPT.digest },
      problems: [],
      verdict: 'designed',
      reasons: [],
      architecture: ARCHITECTURE.trim(),
      decision: readDecision(ARCHITECTURE.trim()),
      findings: expect.any(Array),
      assessment: assess(REQUEST.texts),
      modelSaid: 'architecture',
      designer: {
        kind: 'model',
        requested: 'gpt-4o',
        endpoint: 'https://api.openai.com/v1',
        parameters: { temperature: 0.1 },
        dropped: [],
        tries: 1,
        seconds: 0,
      },
    })
  })

  test('that is refused has the reason, and the model’s words where it has some', async () => {
    const reasons = [
      'The architect holds that no design on this infrastructure can give the consistency that the request asks for.',
    ]
    const bare = await judge(`{"error": "${REFUSAL}"}`)
    expect(bare).toMatchObject({ verdict: 'insufficient', reasons, problems: [] })
    expect(bare).not.toHaveProperty('remarks')
    expect(bare).not.toHaveProperty('architecture')
    expect(await judge(`{"error": "${REFUSAL}"}\n\nNo quorum.`)).toMatchObject({
      verdict: 'insufficient',
      reasons,
      remarks: 'No quorum.',
    })
  })

  test('that has neither is inconclusive, and shows what came', async () => {
    const report = await judge('The weather is fine.')
    expect(report).toMatchObject({
      verdict: 'inconclusive',
      reasons: ['The answer is no lock architecture: nothing in it speaks of locks.'],
      remarks: 'The weather is fine.',
    })
    expect(report).not.toHaveProperty('architecture')
    expect(await judge('')).not.toHaveProperty('remarks')
  })

  test('shows at most 20,000 bytes of an answer that is no design', async () => {
    const { remarks = '' } = await judge(`The weather. ${'ä'.repeat(50_000)}`)
    expect(Buffer.byteLength(remarks)).toBeLessThanOrEqual(20_000)
    expect(Buffer.byteLength(remarks)).toBeGreaterThan(19_900)
  })

  test('of the same three texts has the same digest, whatever its title, path and lines', async () => {
    const digestOf = async (request: typeof REQUEST) =>
      (
        await design(
          { source: { kind: 'inputs' }, read: async () => request },
          workshop(() => ''),
        )
      ).requestDigest
    const digest = await digestOf(REQUEST)
    expect(await digestOf({ texts: REQUEST.texts, title: 'x' })).toBe(digest)
    expect(await digestOf({ texts: { ...REQUEST.texts, scale_requirements: 'x' } })).not.toBe(digest)
  })

  test('is called by its title and path in the log', async () => {
    const made = workshop(() => {
      throw new ModelFault('it answered 503', { retryable: true })
    })
    await design({ source: SOURCE, read: async () => ({ ...REQUEST, title: 'Orders' }) }, made)
    expect(made.log.lines[0]).toBe(
      'Orders (locks/orders.lock-request.yaml): it answered 503; next try in 0.5 s',
    )
  })
})

describe('what goes wrong with a request is its own verdict', () => {
  const broken = (error: unknown) =>
    design(
      { source: SOURCE, read: () => Promise.reject(error) },
      workshop(() => ARCHITECTURE),
    )
  const prompt = { name: PROMPT.name, version: '1.0.0', digest: PROMPT.digest }

  test('an invalid file has its problems', async () => {
    const problems = [{ message: 'unknown key', line: 4, column: 1 }]
    expect(await broken(new RequestError(problems))).toEqual({
      source: SOURCE,
      prompt,
      verdict: 'inconclusive',
      reasons: ['The request file is not valid.'],
      problems,
    })
  })

  test.each([
    [new ServiceError('the file could not be opened (ENOENT)'), 'The file could not be opened (ENOENT).'],
    [new Error('Stop!'), 'Stop!'],
    ['a text', 'A text.'],
    [new Error(''), '.'],
  ])('%s has a sentence', async (error, reason) => {
    expect(await broken(error)).toEqual({
      source: SOURCE,
      prompt,
      verdict: 'inconclusive',
      reasons: [reason],
      problems: [],
    })
  })

  test('a model that cannot be asked has its sentence, the request and the designer', async () => {
    const made = workshop(() => {
      throw new ModelFault('the key was not accepted', { status: 401, retryable: false })
    })
    expect(await design(PENDING, made)).toMatchObject({
      request: REQUEST,
      requestDigest: expect.any(String),
      verdict: 'inconclusive',
      reasons: ['The key was not accepted.'],
      designer: { requested: 'gpt-4o', tries: 1 },
    })
  })

  test('a fault of the rules has its sentence, also while the model is waited for', async () => {
    const unheard: unknown[] = []
    const hear = (reason: unknown) => void unheard.push(reason)
    process.on('unhandledRejection', hear)
    let waiting = false
    const texts = {
      ...REQUEST.texts,
      get infrastructure_environment(): string {
        if (waiting) throw new Error('the rules are broken')
        return 'etcd'
      },
    }
    const behave = async () => {
      waiting = true
      await new Promise(resolve => setTimeout(resolve, 200))
      waiting = false
      return ARCHITECTURE
    }
    const pending = { source: SOURCE, read: async () => ({ texts }) }
    const report = await design(pending, workshop(behave))
    process.off('unhandledRejection', hear)
    expect(report).toMatchObject({ verdict: 'inconclusive', reasons: ['The rules are broken.'] })
    expect(unheard).toEqual([])
  })

  test('a deadline is the settings’', async () => {
    const made = workshop(
      () => {
        throw new ModelFault('busy', { retryable: true })
      },
      { timeoutSeconds: 1 },
    )
    expect((await design(PENDING, made)).reasons[0]).toContain('within timeout-seconds 1')
  })
})

describe('what the model writes is inert wherever it lands', () => {
  const HOSTILE = '@octocat <img src=//evil.example/x> #1'

  test.each([
    ['a design', `# Lock\n\n${HOSTILE}`],
    ['an explanation', `{"error": "${REFUSAL}"}\n\n${HOSTILE}`],
    ['another error', JSON.stringify({ error: `${HOSTILE}\n\n# Approved ${HOSTILE}` })],
    ['something else', HOSTILE],
  ])('in %s', async (_, text) => {
    const markdown = renderReport(await judge(text))
    expect(liveMentions(markdown)).toEqual([])
    expect(liveReferences(markdown)).toEqual([])
    expect(new Set(htmlTags(markdown))).toEqual(new Set(['details', 'summary']))
  })

  test('in the service’s words for stopping and failing', async () => {
    const stopped = await design(
      PENDING,
      workshop(() => ({ text: 'x', finishReason: HOSTILE, refusal: HOSTILE })),
    )
    const failed = await design(
      PENDING,
      workshop(() => {
        throw new ModelFault(`it answered 400: ${HOSTILE}`, { status: 400, retryable: false })
      }),
    )
    for (const markdown of [renderReport(stopped), renderReport(failed)]) {
      expect(liveMentions(markdown)).toEqual([])
      expect(liveReferences(markdown)).toEqual([])
      expect(new Set(htmlTags(markdown))).toEqual(new Set(['details', 'summary']))
    }
  })
})

describe('an answer that was given before to the very same', () => {
  const URL = 'https://github.com/octo-org/locks/pull/7#issuecomment-1'
  const REFUSED = `{"error": "${REFUSAL}"}`

  /** What a comment would remember of the report. */
  function rememberedOf({ architecture, designer, modelSaid, remarks }: Report): Recalled {
    if (designer?.kind !== 'model' || modelSaid === undefined || modelSaid === 'neither')
      throw new Error('no answer')
    return { said: modelSaid, text: architecture ?? remarks ?? '', designer, url: URL }
  }

  async function again(
    recalled: Recalled,
    settings: Parameters<typeof settingsOf>[0] = {},
    pending = PENDING,
  ) {
    const made = { ...workshop(() => 'The model must not be asked.', settings), recall: async () => recalled }
    return { report: await design(pending, made), ...made }
  }

  test.each([
    ['a design', ARCHITECTURE],
    ['a refusal', REFUSED],
    ['a refusal with words', `${REFUSED}\n\nNo quorum @octocat.`],
  ])('is the same again, and no model is asked: %s', async (_, text) => {
    const first = await judge(text)
    const { report, model, log } = await again(rememberedOf(first))
    expect({ findings: [], ...report }).toEqual({ findings: [], ...first, reusedFrom: URL })
    expect(model.calls).toEqual([])
    expect(log.lines[0]).toContain(`(asked before, and nothing has changed: ${URL})`)
  })

  test('is judged afresh by the rules', async () => {
    const { source } = PENDING
    const pending = { source, read: async () => ({ texts: CERTAIN }) }
    const first = await design(
      pending,
      workshop(() => ARCHITECTURE, { feasibility: 'warn' }),
    )
    expect(first.verdict).toBe('designed')
    const { report, model } = await again(rememberedOf(first), { feasibility: 'enforce' }, pending)
    expect(report).toMatchObject({
      verdict: 'insufficient',
      refusedDesign: first.architecture,
      reusedFrom: URL,
      assessment: { feasibility: 'insufficient' },
    })
    expect(report).not.toHaveProperty('architecture')
    expect(model.calls).toEqual([])
  })

  test('is asked for under the digest that the report then has', async () => {
    const asked: unknown[] = []
    const made = workshop(() => ARCHITECTURE)
    const recall = (...told: unknown[]) => {
      asked.push(told)
      return Promise.resolve(undefined)
    }
    const report = await design(PENDING, { ...made, recall })
    expect(asked).toEqual([[SOURCE, report.answerDigest]])
    expect(made.model.calls).toHaveLength(1)
  })

  test('is not asked for by the reference architect', async () => {
    const recall = () => Promise.reject(new Error('nothing to recall'))
    const report = await design(PENDING, { ...workshop(() => ''), model: undefined, recall })
    expect(report).toMatchObject({ verdict: 'designed', designer: { kind: 'reference' } })
    expect(report).not.toHaveProperty('answerDigest')
  })
})

describe('the digest of all that decides the answer', () => {
  const ENDPOINT = settingsOf().endpoint
  const digestOf = async (settings: Parameters<typeof settingsOf>[0], request = REQUEST, prompt = PROMPT) => {
    const made = { ...workshop(() => '', settings), prompt }
    return (await design({ source: SOURCE, read: async () => request }, made)).answerDigest
  }

  test.each<[string, Parameters<typeof settingsOf>[0]]>([
    ['model', { model: 'gpt-5' }],
    ['temperature', { temperature: 0 }],
    ['max-completion-tokens', { maxCompletionTokens: 9 }],
    ['openai-base-url', { endpoint: { ...ENDPOINT, baseUrl: 'http://localhost/v1' } }],
    ['repair', { repair: false }],
  ])('is another with another %s', async (_, settings) => {
    expect(await digestOf(settings)).not.toBe(await digestOf({}))
  })

  test('is another with another request or prompt', async () => {
    const texts = { ...REQUEST.texts, scale_requirements: 'More.' }
    const [first, ...rest] = PROMPT.messages
    const prompt = {
      ...PROMPT,
      messages: [{ ...first, content: 'Be brief.' }, ...rest] as typeof PROMPT.messages,
    }
    const digests = [await digestOf({}), await digestOf({}, { texts }), await digestOf({}, REQUEST, prompt)]
    expect(new Set(digests).size).toBe(3)
  })

  test.each<[string, Parameters<typeof settingsOf>[0]]>([
    ['feasibility', { feasibility: 'off' }],
    ['timeout-seconds', { timeoutSeconds: 5 }],
    ['openai-api-key', { endpoint: { ...ENDPOINT, apiKey: 'sk-another-key-of-the-same-account' } }],
    ['fail-on', { failOn: [] }],
  ])('is the same with another %s', async (_, settings) => {
    expect(await digestOf(settings)).toBe(await digestOf({}))
  })

  test('is the same with another title and other lines', async () => {
    expect(await digestOf({}, { texts: REQUEST.texts, title: 'Orders' })).toBe(await digestOf({}))
  })
})
