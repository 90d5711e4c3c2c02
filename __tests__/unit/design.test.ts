import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REFUSAL } from '../../src/contract.ts'
import { afewAtATime, callFor, design, openPrompt, type Workshop } from '../../src/design.ts'
import { assess } from '../../src/feasibility/assess.ts'
import { ModelFault, ServiceError } from '../../src/ports.ts'
import { type Prompt, PromptError } from '../../src/prompt/file.ts'
import { renderReport } from '../../src/report/comment.ts'
import { RequestError } from '../../src/request/file.ts'
import type { PendingRequest } from '../../src/request/gather.ts'
import { htmlTags, liveMentions, liveReferences } from '../support/published-markdown.ts'
import { fakeClock } from './fakes/clock.ts'
import { fakeLog } from './fakes/log.ts'
import { type Behaviour, fakeModel } from './fakes/model.ts'
import { HEAD } from './fakes/pull-request.ts'
import { ARCHITECTURE, REQUEST } from './fakes/reports.ts'
import { settingsOf } from './fakes/settings.ts'

const BUNDLED = readFileSync(
  join(import.meta.dirname, '..', '..', 'prompts', 'distributed-lock-manager-architect.prompt.yaml'),
  'utf8',
)
const PROMPT = openPrompt(BUNDLED, 'bundled prompt', settingsOf())
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
      prompt: { name: PROMPT.name, version: '1.0.0', digest: PROMPT.digest },
      problems: [],
      verdict: 'designed',
      reasons: [],
      architecture: ARCHITECTURE.trim(),
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

describe('the call', () => {
  const callOf = (settings: Parameters<typeof settingsOf>[0], parameters: Prompt['parameters'] = {}) => {
    const { messages, ...rest } = callFor(REQUEST, {
      prompt: { ...PROMPT, parameters: { ...PROMPT.parameters, ...parameters } },
      settings: settingsOf(settings),
    })
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user'])
    return rest
  }

  test('takes model and parameters from the prompt', () => {
    expect(callOf({})).toEqual({ model: 'gpt-4o', temperature: 0.1 })
    expect(callOf({}, { topP: 0.5, seed: 1, maxCompletionTokens: 9 })).toEqual({
      model: 'gpt-4o',
      temperature: 0.1,
      topP: 0.5,
      seed: 1,
      maxCompletionTokens: 9,
    })
  })

  test('takes them from the inputs where those are set', () => {
    expect(
      callOf({ model: 'gpt-5', temperature: 0, maxCompletionTokens: 5 }, { maxCompletionTokens: 9 }),
    ).toEqual({
      model: 'gpt-5',
      temperature: 0,
      maxCompletionTokens: 5,
    })
  })

  test('leaves the temperature out where it is to be omitted', () => {
    expect(callOf({ temperature: 'omit' })).toEqual({ model: 'gpt-4o' })
  })

  test('holds the request’s texts', () => {
    const { messages } = callFor(REQUEST, { prompt: PROMPT, settings: settingsOf() })
    for (const text of Object.values(REQUEST.texts)) {
      expect(messages[1]?.content).toContain(`<user_query>${text}</user_query>`)
    }
  })
})

describe('a prompt', () => {
  const prompt = (text: string) => `${text}messages:\n  - role: user\n    content: x\n`

  test('is opened where a request fits in', () => {
    expect(openPrompt(BUNDLED, 'bundled prompt', settingsOf()).name).toBe(
      'Distributed Lock Manager Architect',
    )
  })

  test('that requires a variable which no request has is refused before anything is sent', () => {
    const open = () =>
      openPrompt(prompt('model: m\nvariables:\n  - name: budget\n'), 'own.prompt.yaml', settingsOf())
    expect(open).toThrow(PromptError)
    expect(open).toThrow('the prompt requires the variable "budget"')
  })

  test('that names no model needs the input', () => {
    const open = (model?: string) =>
      openPrompt(prompt('name: own\n'), 'own.prompt.yaml', settingsOf(model === undefined ? {} : { model }))
    expect(() => open()).toThrow('neither the input "model" nor the prompt "own" names a model')
    expect(open('gpt-5').name).toBe('own')
  })

  test('that names no model is enough where none is asked', () => {
    const endpoint = { baseUrl: 'https://api.openai.com/v1', apiKey: undefined }
    for (const settings of [settingsOf({ architect: 'reference' }), settingsOf({ endpoint })]) {
      expect(openPrompt(prompt('name: own\n'), 'own.prompt.yaml', settings).name).toBe('own')
    }
    expect(() =>
      openPrompt(prompt('name: own\n'), 'own.prompt.yaml', settingsOf({ architect: 'model', endpoint })),
    ).toThrow('neither the input "model"')
  })
})

describe('a few at a time', () => {
  test('is four, begun in order, with the results in the order of the items', async () => {
    const begun: number[] = []
    let underWay = 0
    let peak = 0
    const results = await afewAtATime([5, 1, 4, 2, 3, 9, 8, 7, 6], async item => {
      begun.push(item)
      underWay += 1
      peak = Math.max(peak, underWay)
      await new Promise(resolve => setTimeout(resolve, item))
      underWay -= 1
      return item * 10
    })
    expect(results).toEqual([50, 10, 40, 20, 30, 90, 80, 70, 60])
    expect(begun).toEqual([5, 1, 4, 2, 3, 9, 8, 7, 6])
    expect(peak).toBe(4)
  })

  test('is none of none', async () => {
    expect(await afewAtATime([], () => Promise.reject(new Error('no item')))).toEqual([])
  })
})
