import { callFor, openPrompt } from '../../src/call.ts'
import { type Prompt, PromptError } from '../../src/prompt/file.ts'
import { BUNDLED, PROMPT } from './fakes/feasibility.ts'
import { REQUEST } from './fakes/reports.ts'
import { settingsOf } from './fakes/settings.ts'

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
