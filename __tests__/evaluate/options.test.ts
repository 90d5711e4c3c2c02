import { readOptions } from '../../evaluate/options.ts'
import { InputError } from '../../src/settings.ts'

const KEY = 'sk-test-Zm9vYmFyYmF6'

describe('without options', () => {
  test('the reference architect is evaluated once on all scenarios, and no false accept is allowed', () => {
    expect(readOptions([], '')).toMatchObject({
      architects: ['reference'],
      byDefault: true,
      scenarios: [],
      repeat: 1,
      concurrency: 4,
      allowFalseAccepts: 0,
      settings: { architect: 'reference', feasibility: 'enforce', repair: true },
    })
  })

  test("with a key, the prompt's model is", () => {
    expect(readOptions([], KEY)).toMatchObject({
      architects: ['model'],
      byDefault: false,
      models: [undefined],
      settings: { architect: 'model', endpoint: { apiKey: KEY } },
    })
  })
})

test.each([
  [
    ['--model', 'a,b', '--model', 'c, a'],
    ['a', 'b', 'c'],
  ],
  [['--model=a'], ['a']],
])('%j means the models %j, each once', (args, models) => {
  expect(readOptions(args, '')).toMatchObject({ architects: ['model'], byDefault: false, models })
})

test('a base URL alone means a model', () => {
  const { architects, settings } = readOptions(['--base-url', 'http://localhost:11434/v1/'], '')
  expect(architects).toEqual(['model'])
  expect(settings.endpoint).toEqual({ baseUrl: 'http://localhost:11434/v1', apiKey: undefined })
})

test('a model and the reference architect can stand side by side', () => {
  expect(readOptions(['--architect', 'reference,model'], '').architects).toEqual(['model', 'reference'])
  expect(readOptions(['--architect', 'model', '--architect', 'reference'], '').architects).toHaveLength(2)
})

test.each([
  [['--colour'], "Unknown option '--colour'"],
  [['scenarios.jsonl'], "Unexpected argument 'scenarios.jsonl'"],
  [['--architect', 'auto'], 'option --architect takes model or reference; got "auto"'],
  [
    ['--architect', 'reference', '--model', 'a'],
    'option --model is for --architect model; got --architect ref',
  ],
  [['--model', 'a,,b'], 'option --model takes a name, or names with commas between them'],
  [['--repeat', '0'], 'option --repeat takes a whole number from 1 to 100; got "0"'],
  [['--repeat', '1.5'], 'option --repeat takes a whole number from 1 to 100; got "1.5"'],
  [['--concurrency', 'many'], 'option --concurrency takes a whole number from 1 to 64; got "many"'],
  [
    ['--allow-false-accepts=-1'],
    'option --allow-false-accepts takes a whole number from 0 to 1,000,000; got "-1"',
  ],
  [['--base-url', 'http://example.com/v1'], 'option --base-url takes an https URL'],
  [['--prompt-file', 'prompt.txt'], 'option --prompt-file takes a path'],
  [['--json', ''], 'option --json takes a path; got ""'],
])('%j is refused', (args, message) => {
  expect(() => readOptions(args, KEY)).toThrow(InputError)
  expect(() => readOptions(args, KEY)).toThrow(message)
})

test('a key that is not one is refused without being shown', () => {
  expect(() => readOptions([], 'two words')).toThrow(/^environment variable OPENAI_API_KEY takes one line/)
  expect(() => readOptions([], 'two words')).not.toThrow(/two words/)
})
