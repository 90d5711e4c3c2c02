import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PromptError, parsePrompt } from '../../../src/prompt/file.ts'

const BUNDLED = readFileSync(
  join(import.meta.dirname, '..', '..', '..', 'prompts', 'distributed-lock-manager-architect.prompt.yaml'),
  'utf8',
)
const MINIMAL = 'messages:\n  - role: user\n    content: Design a lock.\n'

/** What is wrong with a prompt file that is called `own.prompt.yaml`. */
function faultOf(text: string): string {
  try {
    parsePrompt(text, 'own.prompt.yaml')
  } catch (error) {
    if (error instanceof PromptError) return error.message
    throw error
  }
  return 'nothing'
}

describe('the bundled prompt', () => {
  const prompt = parsePrompt(BUNDLED, 'bundled prompt')

  test('is read whole', () => {
    const { messages, ...facts } = prompt
    expect(facts).toEqual({
      name: 'Distributed Lock Manager Architect',
      path: 'bundled prompt',
      version: '1.0.0',
      digest: createHash('sha256').update(BUNDLED).digest('hex'),
      model: 'gpt-4o',
      parameters: { temperature: 0.1 },
      variables: [
        { name: 'scale_requirements', required: true },
        { name: 'consistency_tolerance', required: true },
        { name: 'infrastructure_environment', required: true },
      ],
    })
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(messages[0]?.content).toMatch(/^You are a Principal Distributed Systems Architect/)
    expect(messages[1]?.content).toContain('<user_query>{{scale_requirements}}</user_query>')
  })

  test('is the one that was handed over, to the byte', () => {
    expect(prompt.digest).toBe('36a4abd97cee52f204d22d9fc54f7e855f9732314544b0e32081845ddafaed21')
  })
})

describe('a prompt file', () => {
  test('needs no more than a message', () => {
    expect(parsePrompt(MINIMAL, 'own.prompt.yaml')).toEqual({
      name: 'own.prompt.yaml',
      path: 'own.prompt.yaml',
      version: undefined,
      digest: createHash('sha256').update(MINIMAL).digest('hex'),
      model: undefined,
      parameters: {},
      variables: [],
      messages: [{ role: 'user', content: 'Design a lock.' }],
    })
  })

  test('has another digest after any change', () => {
    const { digest } = parsePrompt(MINIMAL, 'a')
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect(parsePrompt(`${MINIMAL}# x\n`, 'a').digest).not.toBe(digest)
    expect(parsePrompt(MINIMAL, 'b').digest).toBe(digest)
  })

  test('may set model parameters, by the names of either API', () => {
    const parametersOf = (names: string) =>
      parsePrompt(`modelParameters:\n${names}\n${MINIMAL}`, 'own.prompt.yaml').parameters
    expect(parametersOf('  temperature: 0\n  topP: 0.5\n  seed: 7\n  maxCompletionTokens: 100')).toEqual({
      temperature: 0,
      topP: 0.5,
      seed: 7,
      maxCompletionTokens: 100,
    })
    expect(parametersOf('  top_p: 1\n  max_completion_tokens: 5')).toEqual({
      topP: 1,
      maxCompletionTokens: 5,
    })
    expect(parametersOf('  maxTokens: 9')).toEqual({ maxCompletionTokens: 9 })
    expect(parametersOf('  max_tokens: 8')).toEqual({ maxCompletionTokens: 8 })
  })

  test('may leave variables optional', () => {
    const text = `variables:\n  - name: a\n    required: false\n  - name: b\n  - name: c\n    required: true\n${MINIMAL}`
    expect(parsePrompt(text, 'own.prompt.yaml').variables).toEqual([
      { name: 'a', required: false },
      { name: 'b', required: true },
      { name: 'c', required: true },
    ])
  })

  test.each(['system', 'developer', 'user', 'assistant'])('may have a message of the role %s', role => {
    const { messages } = parsePrompt(`messages:\n  - role: ${role}\n    content: x\n`, 'own.prompt.yaml')
    expect(messages).toEqual([{ role, content: 'x' }])
  })

  test('may have its version as a number', () => {
    expect(parsePrompt(`version: 2\n${MINIMAL}`, 'own.prompt.yaml').version).toBe('2')
    expect(parsePrompt(`version: 1.0\n${MINIMAL}`, 'own.prompt.yaml').version).toBe('1.0')
  })

  test('may have the keys that only people and the evaluation read', () => {
    const text = `name: n\nversion: v\ndescription: d\nauthors: []\nmetadata: {}\nmodel: m\ntestData: []\nevaluators: []\n${MINIMAL}`
    expect(parsePrompt(text, 'own.prompt.yaml')).toMatchObject({ name: 'n', version: 'v', model: 'm' })
  })

  const KEYS =
    'name, version, description, authors, metadata, variables, model, modelParameters, messages, testData, evaluators'
  const PARAMETERS =
    'temperature, topP, top_p, seed, maxTokens, max_tokens, maxCompletionTokens, max_completion_tokens'

  test.each([
    ['', '1:1: a prompt file is a mapping with the keys', KEYS],
    ['# x\n', '1:1: a prompt file is a mapping with the keys', KEYS],
    ['- a\n', '1:1: a prompt file is a mapping with the keys', KEYS],
    ['just text', '1:1: a prompt file is a mapping with the keys', KEYS],
    [`${MINIMAL}prompt: x\n`, '4:1: unknown key "prompt"; allowed are', KEYS],
    [`${MINIMAL}__proto__: x\n`, '4:1: unknown key "__proto__"; allowed are', KEYS],
    [`${MINIMAL}? [a]\n: x\n`, '4:3: unknown key ""; allowed are', KEYS],
    [`${MINIMAL}name: a\nname: b\n`, '5:1: the key "name" stands twice', ''],
    [`name: [a]\n${MINIMAL}`, '1:7: "name" takes text', ''],
    [`model: 4\n${MINIMAL}`, '1:8: "model" takes text', ''],
    [`version: true\n${MINIMAL}`, '1:10: "version" takes text', ''],
    [`modelParameters: 1\n${MINIMAL}`, '1:18: "modelParameters" takes a mapping', ''],
    [`modelParameters:\n  stop: x\n${MINIMAL}`, '2:3: unknown model parameter "stop"; known are', PARAMETERS],
    [
      `modelParameters:\n  toString: 1\n${MINIMAL}`,
      '2:3: unknown model parameter "toString"; known are',
      PARAMETERS,
    ],
    [
      `modelParameters:\n  ? [a]\n  : 1\n${MINIMAL}`,
      '2:5: unknown model parameter ""; known are',
      PARAMETERS,
    ],
    [
      `modelParameters:\n  temperature: hot\n${MINIMAL}`,
      '2:3: the model parameter "temperature" takes a number',
      '',
    ],
    [`modelParameters:\n  seed:\n${MINIMAL}`, '2:3: the model parameter "seed" takes a number', ''],
    [`modelParameters:\n  seed: [1]\n${MINIMAL}`, '2:3: the model parameter "seed" takes a number', ''],
    [
      `modelParameters:\n  temperature: .nan\n${MINIMAL}`,
      '2:3: the model parameter "temperature" takes a number',
      '',
    ],
    [
      `modelParameters:\n  temperature: .inf\n${MINIMAL}`,
      '2:3: the model parameter "temperature" takes a number',
      '',
    ],
    [`variables: a\n${MINIMAL}`, '1:12: "variables" takes a list', ''],
    [`variables:\n  - a\n${MINIMAL}`, '2:5: a variable is a mapping with "name"', ''],
    [`variables:\n  - required: true\n${MINIMAL}`, '2:5: a variable needs a "name"', ''],
    [`variables:\n  - name: 5\n${MINIMAL}`, '2:11: "name" takes text', ''],
    ['messages: x\n', '1:11: "messages" takes a list', ''],
    ['messages: []\n', '1:1: a prompt file needs at least one message', ''],
    ['name: x\n', '1:1: a prompt file needs at least one message', ''],
    ['messages:\n  - hello\n', '2:5: a message is a mapping with "role" and "content"', ''],
    [
      'messages:\n  - content: x\n',
      '2:5: a message\'s "role" is one of',
      'system, developer, user, assistant',
    ],
    [
      'messages:\n  - role: bot\n    content: x\n',
      '2:5: a message\'s "role" is one of',
      'system, developer, user, assistant',
    ],
    ['messages:\n  - role: user\n', '2:5: a message needs a "content" that is text', ''],
    ['messages:\n  - role: user\n    content: ""\n', '2:5: a message needs a "content" that is text', ''],
    ['messages:\n  - role: user\n    content: [x]\n', '3:14: "content" takes text', ''],
  ])('is refused, with file, line and column: %j', (text, sentence, list) => {
    expect(faultOf(text)).toBe(`own.prompt.yaml:${sentence}${list === '' ? '' : ` ${list}`}`)
  })

  test.each([
    ['name: [\n', 'own.prompt.yaml:2:1: the prompt file is not valid YAML'],
    ['name: "a\n', 'own.prompt.yaml:2:1: the prompt file is not valid YAML'],
    ['a: b: c\n', 'own.prompt.yaml:1:4: the prompt file is not valid YAML'],
    ['['.repeat(30_000), 'own.prompt.yaml:1:'],
  ])('that is no YAML is refused, with file, line and column', (text, message) => {
    expect(faultOf(text)).toContain(message)
  })

  test.each([
    ['{{budget}}', 'budget'],
    ['{{ budget }}', 'budget'],
    ['{{constructor}}', 'constructor'],
    ['{{ __proto__ }}', '__proto__'],
    ['{{}}', ''],
    ['{{ a b }}', 'a b'],
    ['{{{budget}}}', 'budget'],
  ])('declares every placeholder: %s is not', (placeholder, name) => {
    const text = `variables:\n  - name: scale\nmessages:\n  - role: user\n    content: ok\n  - role: user\n    content: "{{scale}} ${placeholder}"\n`
    expect(faultOf(text)).toBe(`own.prompt.yaml:4:3: {{${name}}} is not declared under "variables"`)
  })

  test.each(['{{scale}}', '{{ scale }}', '{{\tscale}}', '{scale}', '{{ scale', '${{', '{}'])(
    'may hold %j',
    text => {
      const file = `variables:\n  - name: scale\nmessages:\n  - role: user\n    content: ${JSON.stringify(text)}\n`
      expect(faultOf(file)).toBe('nothing')
    },
  )
})
