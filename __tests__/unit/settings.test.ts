import type { InputName } from '../../src/contract.ts'
import { asksModel, InputError, readSettings, type Settings } from '../../src/settings.ts'

type Inputs = Partial<Record<InputName, string>>

const KEY = 'sk-test-Zm9vYmFyYmF6'

/** Settings of a step with a key and these inputs. */
function settingsOf(inputs: Inputs = {}): Settings {
  const given: Inputs = { 'openai-api-key': KEY, ...inputs }
  return readSettings(name => given[name] ?? '')
}

function problemsOf(inputs: Inputs): string[] {
  try {
    settingsOf(inputs)
  } catch (error) {
    expect(error).toBeInstanceOf(InputError)
    return (error as Error).message.split('\n')
  }
  return []
}

describe('settings', () => {
  test('have the contract’s defaults where only a key is given', () => {
    expect(settingsOf()).toEqual({
      texts: undefined,
      requestFiles: ['**/*.lock-request.yaml', '**/*.lock-request.yml'],
      maxRequests: 20,
      promptFile: undefined,
      architect: 'auto',
      endpoint: { baseUrl: 'https://api.openai.com/v1', apiKey: KEY },
      model: undefined,
      temperature: undefined,
      maxCompletionTokens: undefined,
      timeoutSeconds: 300,
      repair: true,
      feasibility: 'enforce',
      failOn: ['insufficient', 'inconclusive'],
      comment: 'update',
      commentKey: '',
      pullRequest: undefined,
      token: '',
    })
  })

  test('take every input', () => {
    const settings = settingsOf({
      'scale-requirements': ' 10,000 requests a second\n',
      'consistency-tolerance': 'CP',
      'infrastructure-environment': '3 regions, etcd',
      'request-files': 'locks/*.yaml',
      'max-requests': '5',
      'prompt-file': 'prompts/own.prompt.yml',
      architect: 'model',
      'openai-base-url': 'https://llm.example/v1/',
      model: ' gpt-4o-mini ',
      temperature: '0.7',
      'max-completion-tokens': '4096',
      'timeout-seconds': '60',
      repair: 'false',
      feasibility: 'warn',
      'fail-on': 'violations',
      comment: 'recreate',
      'comment-key': 'nightly',
      'pull-request': '12',
      'github-token': 'ghs_token',
    })
    expect(settings).toEqual({
      texts: {
        scale_requirements: '10,000 requests a second',
        consistency_tolerance: 'CP',
        infrastructure_environment: '3 regions, etcd',
      },
      requestFiles: ['locks/*.yaml'],
      maxRequests: 5,
      promptFile: 'prompts/own.prompt.yml',
      architect: 'model',
      endpoint: { baseUrl: 'https://llm.example/v1', apiKey: KEY },
      model: 'gpt-4o-mini',
      temperature: 0.7,
      maxCompletionTokens: 4096,
      timeoutSeconds: 60,
      repair: false,
      feasibility: 'warn',
      failOn: ['violations'],
      comment: 'recreate',
      commentKey: 'nightly',
      pullRequest: 12,
      token: 'ghs_token',
    })
  })

  test.each<[InputName, keyof Settings, readonly [string, unknown][]]>([
    [
      'max-requests',
      'maxRequests',
      [
        ['1', 1],
        ['1000', 1000],
        ['007', 7],
      ],
    ],
    [
      'timeout-seconds',
      'timeoutSeconds',
      [
        ['1', 1],
        ['3600', 3600],
      ],
    ],
    [
      'max-completion-tokens',
      'maxCompletionTokens',
      [
        ['1', 1],
        ['10000000', 10_000_000],
      ],
    ],
    [
      'pull-request',
      'pullRequest',
      [
        ['1', 1],
        ['9007199254740991', 9007199254740991],
      ],
    ],
    [
      'temperature',
      'temperature',
      [
        ['0', 0],
        ['2', 2],
        ['2.0', 2],
        ['0.10', 0.1],
        ['omit', 'omit'],
      ],
    ],
    [
      'repair',
      'repair',
      [
        ['true', true],
        ['false', false],
        ['True', true],
        ['FALSE', false],
      ],
    ],
    [
      'architect',
      'architect',
      [
        ['model', 'model'],
        ['auto', 'auto'],
        [' AUTO ', 'auto'],
      ],
    ],
    [
      'feasibility',
      'feasibility',
      [
        ['enforce', 'enforce'],
        ['warn', 'warn'],
        ['off', 'off'],
      ],
    ],
    [
      'comment',
      'comment',
      [
        ['update', 'update'],
        ['recreate', 'recreate'],
        ['never', 'never'],
      ],
    ],
    [
      'prompt-file',
      'promptFile',
      [
        ['a/b.prompt.yaml', 'a/b.prompt.yaml'],
        ['b.prompt.yml', 'b.prompt.yml'],
      ],
    ],
    [
      'comment-key',
      'commentKey',
      [
        ['x'.repeat(100), 'x'.repeat(100)],
        [' staging ', 'staging'],
      ],
    ],
    [
      'model',
      'model',
      [
        ['gpt-5', 'gpt-5'],
        ['  ', undefined],
      ],
    ],
    [
      'fail-on',
      'failOn',
      [
        ['never', []],
        ['NEVER', []],
        ['inconclusive', ['inconclusive']],
        ['violations\ninsufficient', ['insufficient', 'violations']],
        ['Insufficient, inconclusive,\n violations,', ['insufficient', 'inconclusive', 'violations']],
      ],
    ],
    [
      'request-files',
      'requestFiles',
      [
        ['a.yaml, b.yaml', ['a.yaml', 'b.yaml']],
        ['a.yaml\r\nb.yaml\n\n', ['a.yaml', 'b.yaml']],
        ['**/*.{yaml,yml}, !old/**', ['**/*.{yaml,yml}', '!old/**']],
        ['{a,{b,c}}/*.yaml,d', ['{a,{b,c}}/*.yaml', 'd']],
        ['a}b,c', ['a}b', 'c']],
        ['a{b,c\nd,e', ['a{b,c', 'd', 'e']],
      ],
    ],
  ])('take these values of %s', (input, setting, values) => {
    expect(values.map(([text]) => settingsOf({ [input]: text })[setting])).toEqual(
      values.map(([, value]) => value),
    )
  })

  const WHOLE = 'a whole number from'
  test.each<[InputName, string, readonly string[]]>([
    ['max-requests', `${WHOLE} 1 to 1000`, ['0', '1001', '-1', '1.5', '1e2', 'many', '٣', '1 0', '0x10']],
    ['timeout-seconds', `${WHOLE} 1 to 3600`, ['0', '3601', '1e9', 'Infinity', '300s']],
    ['max-completion-tokens', `${WHOLE} 1 to 10000000`, ['0', '10000001', '99999999999999999999']],
    ['pull-request', 'a whole number of 1 or more', ['0', '-7', '#7', '9007199254740993', '7\n8']],
    ['temperature', 'a number from 0 to 2, or omit', ['2.1', '-0.1', '.5', '1e0', 'none', '10', '0,5', '']],
    ['repair', 'true or false', ['yes', '1', 'no']],
    ['architect', 'auto, model or reference', ['gpt', 'models']],
    ['feasibility', 'enforce, warn or off', ['on', 'true']],
    ['comment', 'update, recreate or never', ['append', 'false']],
    [
      'prompt-file',
      'a path in the workspace that ends in .prompt.yaml or .prompt.yml',
      ['a.yaml', 'prompt.yaml', 'a.prompt.yaml/'],
    ],
    ['comment-key', 'one line of at most 100 characters', ['a\nb', 'x'.repeat(101), 'a\u0000b', 'a\u007fb']],
    [
      'fail-on',
      'insufficient, inconclusive, violations in any combination, or never alone',
      ['x', 'insufficient, x', 'never, insufficient', 'none', ',', ', ,\n,'],
    ],
    [
      'request-files',
      'at least one glob that does not start with "!"',
      ['!a.yaml', '!a\n!b', ',', '\n , \n,'],
    ],
  ])('refuse these values of %s, and say what it takes and what it got', (input, takes, values) => {
    const refused = values.filter(value => value !== '')
    expect(refused.map(value => problemsOf({ [input]: value }))).toEqual(
      refused.map(value => [
        `input "${input}" takes ${takes}; got ${JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value.trim())}`,
      ]),
    )
  })

  test('name every input that has to change in one go', () => {
    expect(problemsOf({ 'timeout-seconds': '1e9', 'max-requests': '-1', comment: 'x' })).toEqual([
      'input "max-requests" takes a whole number from 1 to 1000; got "-1"',
      'input "timeout-seconds" takes a whole number from 1 to 3600; got "1e9"',
      'input "comment" takes update, recreate or never; got "x"',
    ])
  })

  test('show a value on one line, cut, however it looks', () => {
    const [problem, ...more] = problemsOf({ comment: `a\n::error::x\u001b[2J${'y'.repeat(200)}` })
    expect(more).toEqual([])
    expect(problem).toContain('got "a\\n::error::x\\u001b[2j'.replace('2j', '2J'))
    expect(problem?.length).toBeLessThan(200)
  })

  test('call an input as they are told', () => {
    const given: Inputs = { 'openai-api-key': KEY, feasibility: 'x' }
    expect(() =>
      readSettings(
        name => given[name] ?? '',
        name => `option --${name}`,
      ),
    ).toThrow('option --feasibility takes enforce, warn or off; got "x"')
  })
})

describe('the three texts', () => {
  test.each<[string, Inputs, string]>([
    [
      'scale-requirements',
      { 'consistency-tolerance': 'b', 'infrastructure-environment': 'c' },
      'scale-requirements',
    ],
    [
      'consistency-tolerance',
      { 'scale-requirements': 'a', 'infrastructure-environment': 'c' },
      'consistency-tolerance',
    ],
    [
      'infrastructure-environment that is white space',
      { 'scale-requirements': 'a', 'consistency-tolerance': 'b', 'infrastructure-environment': ' \n\t' },
      'infrastructure-environment',
    ],
  ])('are needed together: without %s it is named', (_, inputs, missing) => {
    expect(problemsOf(inputs)).toEqual([
      `input "${missing}" is blank: scale-requirements, consistency-tolerance and infrastructure-environment ` +
        'are needed together, or none of them',
    ])
  })

  test('leave the request to files where all three are blank', () => {
    expect(settingsOf({ 'scale-requirements': '  ', 'consistency-tolerance': '\n' }).texts).toBeUndefined()
  })
})

describe('the key', () => {
  test.each(['sk-abc\nX-Evil: 1', 'sk-secret value', 'sk-sécret', '\u200bsk-secret'])(
    'is refused and never shown where it has characters that no key has: %j',
    key => {
      const problems = problemsOf({ 'openai-api-key': key })
      expect(problems).toEqual([
        'input "openai-api-key" takes one line of visible ASCII characters; the value has white space or other ' +
          'characters inside (it is not shown here): store the secret again',
      ])
    },
  )

  test('may have line ends around it, as secrets often do', () => {
    expect(settingsOf({ 'openai-api-key': `\n${KEY}\r\n` }).endpoint.apiKey).toBe(KEY)
  })

  test('is not echoed by the message on another input', () => {
    const problems = problemsOf({ 'openai-base-url': 'http://gateway.example/v1', comment: 'x' })
    expect(problems).toHaveLength(2)
    expect(problems.join('\n')).not.toContain(KEY)
  })

  test('decides with the architect whether a model is asked', () => {
    const asks = (architect: string, key: string) =>
      asksModel(settingsOf({ architect, 'openai-api-key': key }))
    expect([asks('auto', KEY), asks('model', KEY), asks('reference', KEY)]).toEqual([true, true, false])
    expect([asks('auto', ''), asks('model', ''), asks('reference', '')]).toEqual([false, true, false])
    expect(asks('auto', ' \r\n')).toBe(false)
  })

  test('is not needed by an endpoint that takes none', () => {
    const settings = settingsOf({ 'openai-api-key': '', architect: 'model' })
    expect(settings.endpoint).toEqual({ baseUrl: 'https://api.openai.com/v1', apiKey: undefined })
  })
})

describe('the base URL', () => {
  test.each([
    ['https://api.openai.com/v1', 'https://api.openai.com/v1'],
    ['https://my.openai.azure.com/openai/v1/', 'https://my.openai.azure.com/openai/v1'],
    ['https://gateway.example:8443/a/b///', 'https://gateway.example:8443/a/b'],
    ['http://localhost:11434/v1', 'http://localhost:11434/v1'],
    ['http://llm.localhost/v1', 'http://llm.localhost/v1'],
    ['http://127.0.0.1:8000/v1', 'http://127.0.0.1:8000/v1'],
    ['http://127.8.9.1/v1', 'http://127.8.9.1/v1'],
    ['http://[::1]:8000/v1', 'http://[::1]:8000/v1'],
    ['https://10.0.0.5/v1', 'https://10.0.0.5/v1'],
  ])('may be %s, with a key', (url, baseUrl) => {
    expect(settingsOf({ 'openai-base-url': url }).endpoint).toEqual({ baseUrl, apiKey: KEY })
  })

  test.each(['http://vllm.internal:8000/v1', 'http://10.0.0.5/v1', 'http://[fd00::5]/v1'])(
    'may be %s where no key is sent, and only there',
    url => {
      const settings = settingsOf({ 'openai-base-url': url, 'openai-api-key': '', architect: 'model' })
      expect(settings.endpoint).toEqual({ baseUrl: url, apiKey: undefined })
      expect(problemsOf({ 'openai-base-url': url })).toEqual([
        refusal(url, 'a key must not travel unencrypted'),
      ])
    },
  )

  test.each([
    ['gateway.example/v1', 'it is not a URL'],
    ['https://', 'it is not a URL'],
    ['file:///etc/passwd', 'its scheme is file:'],
    ['ftp://host/v1', 'its scheme is ftp:'],
    ['https://host/v1?api-version=1', 'it holds a query or fragment'],
    ['https://host/v1#x', 'it holds a query or fragment'],
    ['https://host/v1?', 'it holds a query or fragment'],
    ['https://host/v1#', 'it holds a query or fragment'],
    ['http://localhost.attacker.example/v1', 'a key must not travel unencrypted'],
    ['http://127.0.0.1.attacker.example/v1', 'a key must not travel unencrypted'],
    ['http://notlocalhost/v1', 'a key must not travel unencrypted'],
  ])('is refused where it is %s', (url, fault) => {
    expect(problemsOf({ 'openai-base-url': url })).toEqual([refusal(url, fault)])
  })

  test.each([
    'https://169.254.169.254/latest',
    'http://169.254.169.254/latest',
    'https://169.254.0.1/',
    'https://0xa9fea9fe/',
    'https://2852039166/',
    'https://169.254.169.254./latest',
    'https://[::ffff:169.254.169.254]/',
    'https://[::ffff:a9fe:1]/',
    'https://[fe80::1]/v1',
    'https://[febf::1]/v1',
    'https://metadata.google.internal/v1',
    'https://METADATA.google.internal./v1',
  ])('is refused where machines keep credentials, key or none: %s', url => {
    const fault = 'it is a link-local address, where clouds keep machine credentials'
    expect(problemsOf({ 'openai-base-url': url })).toEqual([refusal(url, fault)])
    expect(problemsOf({ 'openai-base-url': url, 'openai-api-key': '', architect: 'model' })).toEqual([
      refusal(url, fault),
    ])
  })

  test.each([
    'https://user:hunter2-is-secret@gateway.example/v1',
    'https://hunter2-is-secret@gateway.example/v1',
    'https://api.openai.com:hunter2-is-secret@attacker.example/v1',
  ])('may hold no user name or password, which the message keeps to itself: %s', url => {
    const [problem, ...more] = problemsOf({ 'openai-base-url': url })
    expect(more).toEqual([])
    expect(problem).toContain('input "openai-base-url" takes an https URL')
    expect(problem).toContain('it holds a user name or password')
    expect(problem).not.toContain('hunter2-is-secret')
  })

  function refusal(url: string, fault: string): string {
    return (
      'input "openai-base-url" takes an https URL, or http on loopback or where no key is sent ' +
      `(${fault}); got ${JSON.stringify(url)}`
    )
  }
})
