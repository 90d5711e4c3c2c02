import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseRequestFile } from '../../../src/request/file.ts'
import type { DesignRequest } from '../../../src/request/request.ts'
import { type Problem, RequestError } from '../../../src/request/request.ts'
import { fastest } from '../fakes/timing.ts'

const ALLOWED =
  'allowed keys are scale_requirements, consistency_tolerance, infrastructure_environment and, optionally, title'
const ABC = 'scale_requirements: a\nconsistency_tolerance: b\ninfrastructure_environment: c\n'

/** The request, without the file's own lines. */
function parse(text: string | Uint8Array): DesignRequest {
  const { fileLines: _, ...request } = parseRequestFile(typeof text === 'string' ? Buffer.from(text) : text)
  return request
}

function problemsOf(text: string | Uint8Array): readonly Problem[] {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof RequestError) return error.problems
    throw error
  }
  return []
}

function problem(line: number, column: number, message: string): Problem {
  return { message, line, column }
}

describe('a request file', () => {
  test('is three texts, each with its lines', () => {
    expect(parse(ABC)).toEqual({
      texts: { scale_requirements: 'a', consistency_tolerance: 'b', infrastructure_environment: 'c' },
      lines: {
        scale_requirements: { first: 1, last: 1 },
        consistency_tolerance: { first: 2, last: 2 },
        infrastructure_environment: { first: 3, last: 3 },
      },
    })
  })

  test('keeps its own lines, for annotations on the words that decided', () => {
    const { fileLines } = parseRequestFile(Buffer.from(`# locks\n${ABC}`))
    expect(fileLines).toEqual(['# locks', ...ABC.split('\n')])
  })

  test('may have a title, comments, a start, an end and another order', () => {
    const request = parse(
      '# locks\n---\ntitle: Orders  # short\ninfrastructure_environment: c\n\nscale_requirements: a\n' +
        'consistency_tolerance: b\n...\n# the end\n',
    )
    expect(request).toEqual({
      title: 'Orders',
      texts: { scale_requirements: 'a', consistency_tolerance: 'b', infrastructure_environment: 'c' },
      lines: {
        scale_requirements: { first: 6, last: 6 },
        consistency_tolerance: { first: 7, last: 7 },
        infrastructure_environment: { first: 4, last: 4 },
      },
    })
  })

  test('may be JSON, or one line', () => {
    expect(
      parse('{"scale_requirements": "a", "consistency_tolerance": "b", "infrastructure_environment": "c"}')
        .texts,
    ).toEqual({ scale_requirements: 'a', consistency_tolerance: 'b', infrastructure_environment: 'c' })
  })

  test('is the example of the repository', () => {
    const path = join(
      import.meta.dirname,
      '..',
      '..',
      '..',
      'examples',
      'three-region-etcd.lock-request.yaml',
    )
    const { texts } = parse(readFileSync(path))
    expect(Object.values(texts).every(text => text.length > 10)).toBe(true)
  })

  test.each([
    ['plain', 'a b', 'a b', 1],
    ['plain over lines', 'a\n  b\n\n  c', 'a b\nc', 4],
    ['single-quoted', "'it''s\n  # no comment'", "it's # no comment", 2],
    ['double-quoted', '"a\\tb\n\n  c"', 'a\tb\nc', 3],
    ['literal', '|\n  a\n    b\n\n  c', 'a\n  b\n\nc', 5],
    ['literal, indentation told', '|2-\n    a\n   b', 'a\n b', 3],
    ['folded', '>\n  a\n  b\n\n  c', 'a b\nc', 5],
    ['folded and stripped', '>-\n  a\n  b', 'a b', 3],
  ])('takes %s text, and knows its lines', (_, yaml, text, last) => {
    const request = parse(
      `consistency_tolerance: b\ninfrastructure_environment: c\nscale_requirements: ${yaml}\ntitle: t\n`,
    )
    expect(request.texts.scale_requirements).toBe(text.trim())
    expect(request.lines?.scale_requirements).toEqual({ first: 3, last: last + 2 })
  })

  test('has its blank lines and white space around a text taken off', () => {
    const request = parse(
      'scale_requirements: |+\n\n  a  \n  b \n\n\nconsistency_tolerance: |\n  c\n\n\ninfrastructure_environment: "  d\\n"\n',
    )
    expect(request.texts).toEqual({
      scale_requirements: 'a  \nb',
      consistency_tolerance: 'c',
      infrastructure_environment: 'd',
    })
    expect(request.lines).toEqual({
      scale_requirements: { first: 1, last: 6 },
      consistency_tolerance: { first: 7, last: 8 },
      infrastructure_environment: { first: 11, last: 11 },
    })
  })

  test('reads the same with a byte order mark and CRLF', () => {
    const request = parse(
      '\ufeffscale_requirements: a\r\nconsistency_tolerance: |\r\n  l1\r\n  l2\r\ninfrastructure_environment: c\r\n',
    )
    expect(request).toEqual({
      texts: { scale_requirements: 'a', consistency_tolerance: 'l1\nl2', infrastructure_environment: 'c' },
      lines: {
        scale_requirements: { first: 1, last: 1 },
        consistency_tolerance: { first: 2, last: 4 },
        infrastructure_environment: { first: 5, last: 5 },
      },
    })
    expect(problemsOf(`\ufeff${ABC.replaceAll('\n', '\r\n')}model: x\r\n`)).toEqual([
      problem(4, 1, `unknown key "model"; ${ALLOWED}`),
    ])
    expect(problemsOf(`\ufeffmodel: x\r\n${ABC}`)).toEqual([problem(1, 1, `unknown key "model"; ${ALLOWED}`)])
  })

  test('has what no reader sees taken out of its texts', () => {
    expect(parse(ABC.replace(': a', ': "a\u202eb\u200b"')).texts.scale_requirements).toBe('ab')
    expect(problemsOf(ABC.replace(': a', ': "\\u200b\\u2060"'))).toEqual([
      problem(1, 1, '"scale_requirements" is blank'),
    ])
  })

  test('may have an anchor that nothing refers to, and the tag of text', () => {
    expect(parse(ABC.replace(': a', ': &x a').replace(': b', ': !!str 5')).texts).toEqual({
      scale_requirements: 'a',
      consistency_tolerance: '5',
      infrastructure_environment: 'c',
    })
  })
})

describe('a request file that breaks the contract', () => {
  test.each([
    ['nothing', ''],
    ['only a comment', '# only a comment\n'],
  ])('is told to be empty: %s', (_, text) => {
    expect(problemsOf(text)).toEqual([problem(1, 1, `the file is empty; ${ALLOWED}`)])
  })

  test.each([
    ['just text', 1, 1, 'a text'],
    ['\n  - A\n  - B\n', 2, 3, 'a list'],
    ['# x\n42\n', 2, 1, 'a number'],
    ['[a]', 1, 1, 'a list'],
    ['---\n', 1, 4, 'nothing'],
  ])('must be a mapping: %j', (text, line, column, kind) => {
    expect(problemsOf(text)).toEqual([
      problem(line, column, `the file must be a mapping, not ${kind}; ${ALLOWED}`),
    ])
  })

  test('names every key that is missing', () => {
    expect(problemsOf('# a\n\ntitle: t\nconsistency_tolerance: b\n')).toEqual([
      problem(3, 1, `the key "scale_requirements" is missing; ${ALLOWED}`),
      problem(3, 1, `the key "infrastructure_environment" is missing; ${ALLOWED}`),
    ])
  })

  test.each([
    ['model: gpt-5', 'unknown key "model"'],
    ['Scale_requirements: x', 'unknown key "Scale_requirements"'],
    ['__proto__: {scale_requirements: x}', 'unknown key "__proto__"'],
    ['constructor: {prototype: {}}', 'unknown key "constructor"'],
    ['toString: x', 'unknown key "toString"'],
    ['<<: {title: x}', 'unknown key "<<"'],
    [`${'k'.repeat(80)}: x`, `unknown key "${'k'.repeat(60)}"`],
    ['1: x', 'unknown key "a number"'],
    ['? [a]\n: x', 'unknown key "a list"'],
    ['? {a: b}\n: x', 'unknown key "a mapping"'],
  ])('has a key that is not allowed: %s', (yaml, message) => {
    expect(problemsOf(`${ABC}${yaml}\n`)).toEqual([
      problem(4, yaml.startsWith('?') ? 3 : 1, `${message}; ${ALLOWED}`),
    ])
  })

  test('leaves objects of the language alone', () => {
    expect(problemsOf('__proto__:\n  polluted: x\n')).toHaveLength(4)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('has a key twice', () => {
    expect(problemsOf(`${ABC}title: t\nscale_requirements: z\n  more\ntitle: u\n`)).toEqual([
      problem(5, 1, 'the key "scale_requirements" stands twice'),
      problem(7, 1, 'the key "title" stands twice'),
    ])
  })

  test.each([
    ['12345678901234567890', 'a number: put it in quotes'],
    ['0.5', 'a number: put it in quotes'],
    ['true', 'a boolean: put it in quotes'],
    ['[x, y]', 'a list'],
    ['{x: y}', 'a mapping'],
    ['*nothing', 'an alias, which is not allowed'],
  ])('has a value that is no text: %s', (value, kind) => {
    expect(problemsOf(ABC.replace(': b', `: ${value}`))).toEqual([
      problem(2, 24, `"consistency_tolerance" must be text; got ${kind}`),
    ])
  })

  test.each([': ~', ': null', ':'])('has nothing where a text should be: %j', value => {
    const [found, ...more] = problemsOf(ABC.replace(': b', value))
    expect(more).toEqual([])
    expect(found).toMatchObject({ message: '"consistency_tolerance" must be text; got nothing', line: 2 })
  })

  test.each(['{scale_requirements, ', '? scale_requirements\n'])('has a key without any value: %j', yaml => {
    const rest = 'consistency_tolerance: b'
    const text = yaml.startsWith('{')
      ? `${yaml}${rest}, infrastructure_environment: c}`
      : `${yaml}${rest}\ninfrastructure_environment: c\n`
    const [found, ...more] = problemsOf(text)
    expect(more).toEqual([])
    expect(found).toMatchObject({ message: '"scale_requirements" must be text; got nothing', line: 1 })
  })

  test.each(['""', "'  '", '|\n  \n', '"\\n\\t"'])('has a blank text: %j', value => {
    expect(problemsOf(`title: t\n${ABC.replace(': b', `: ${value}`)}`)).toEqual([
      problem(3, 1, '"consistency_tolerance" is blank'),
    ])
    expect(problemsOf(`${ABC}title: ${value}\n`)).toEqual([problem(4, 1, '"title" is blank')])
  })

  test('says all that is wrong with it at once, ten things at most', () => {
    const many = Array.from({ length: 20 }, (_, index) => `key${index}: x\n`).join('')
    expect(problemsOf(`x: 1\nscale_requirements: 5\ntitle:\n${many}`)).toHaveLength(10)
    expect(problemsOf('x: 1\nscale_requirements: 5\nconsistency_tolerance: ""\n')).toEqual([
      problem(1, 1, `unknown key "x"; ${ALLOWED}`),
      problem(2, 21, '"scale_requirements" must be text; got a number: put it in quotes'),
      problem(3, 1, '"consistency_tolerance" is blank'),
      problem(1, 1, `the key "infrastructure_environment" is missing; ${ALLOWED}`),
    ])
  })

  test('has a message with line and column of each', () => {
    expect(() => parse(`${ABC}x: 1\ny: 2\n`)).toThrow(
      `line 4, column 1: unknown key "x"; ${ALLOWED}; line 5, column 1: unknown key "y"; ${ALLOWED}`,
    )
  })

  test('has an alias, defined or not', () => {
    expect(problemsOf(ABC.replace(': a', ': &x hi').replace(': b', ': *x'))).toEqual([
      problem(2, 24, '"consistency_tolerance" must be text; got an alias, which is not allowed'),
    ])
    expect(problemsOf(`scale_requirements: &x hi\n*x : y\n${ABC.slice(ABC.indexOf('\n') + 1)}`)).toEqual([
      problem(2, 1, `unknown key "an alias"; ${ALLOWED}`),
    ])
  })

  test.each([
    ['!!binary aGk=', '!!binary or tag:yaml.org,2002:binary'],
    ['!!set {x}', '!!set'],
    ['!!js/function "f"', '!!js/function'],
    ['!own x', '!own'],
    ['! x', '!'],
  ])('has a tag on a value: %s', value => {
    const problems = problemsOf(ABC.replace(': b', `: ${value}`))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ line: 2 })
    expect(problems[0]?.message).toMatch(
      /^"consistency_tolerance" must be text; got the tag .*, which is not allowed$/,
    )
  })

  test.each([
    ['on the mapping', `!own\n${ABC}`],
    ['of a set on the mapping', `!!set\n${ABC}`],
    ['on a key', `!own ${ABC}`],
  ])('has a tag %s', (_, text) => {
    expect(problemsOf(text).map(({ message }) => message)).toContainEqual(expect.stringContaining('tag'))
  })

  test('has several documents', () => {
    const message = 'a request file holds one document; a second one starts here'
    expect(problemsOf(`${ABC}---\n${ABC}`)).toEqual([problem(4, 1, message)])
    expect(problemsOf(`${ABC}...\n---\nx\n`)).toEqual([problem(5, 1, message)])
  })

  test.each([
    ['a tab for indentation', 'scale_requirements:\n\tb: 1\n', 2, 1, 'a tab cannot indent: use spaces'],
    [
      'an open quote',
      'scale_requirements: "unclosed\nconsistency_tolerance: b\n',
      3,
      1,
      'a closing quote, bracket, brace, colon or comma is missing',
    ],
    ['an open list', 'scale_requirements: [a\n', 2, 1, expect.any(String)],
    [
      'an open brace',
      '{scale_requirements: a',
      1,
      23,
      'a closing quote, bracket, brace, colon or comma is missing',
    ],
    [
      'a colon in plain text',
      'scale_requirements: a: b\n',
      1,
      21,
      'a nested mapping cannot stand on the line of its key: put the text in quotes or use |',
    ],
    [
      'a bad first character',
      'scale_requirements: @home\n',
      1,
      21,
      'a text cannot start with this character: put it in quotes',
    ],
    ['a bad escape', 'scale_requirements: "\\q"\n', 1, 22, 'a bad escape in a double-quoted text'],
    [
      'a key over lines',
      'scale_requirements\nconsistency_tolerance: b\n',
      1,
      1,
      'a key spans several lines: is a colon or an indentation missing?',
    ],
    ['a wrong indentation', 'scale_requirements: a\n  consistency_tolerance: b\n', 1, 21, expect.any(String)],
    ['a directive that is unknown', '%YAML x\n---\na: b\n', 1, expect.any(Number), 'an unknown directive'],
  ])('is no YAML: %s', (_, text, line, column, fault) => {
    const problems = problemsOf(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toEqual({
      line,
      column,
      message:
        typeof fault === 'string'
          ? `the file is not valid YAML: ${fault}`
          : expect.stringMatching(/^the file is not valid YAML: [a-z]/),
    })
  })

  test.each([
    ['lists', `title: a\nscale_requirements: ${'['.repeat(30_000)}`, 2],
    ['mappings', `title: a\nscale_requirements:\n  ${'{a: '.repeat(9_000)}`, 2],
    ['the file itself', `# a\n${'- '.repeat(30_000)}`, 2],
    ['a second document', `title: a\n---\nb: ${'['.repeat(30_000)}`, 3],
  ])('is called too deeply nested at the outermost key, however far the parser came: %s', (_, text, line) => {
    const message = 'the file is not valid YAML: it is nested too deeply'
    expect(problemsOf(text)).toEqual([{ line, column: 1, message }])
  })

  test('never has its text quoted beyond a key’s name', () => {
    const secret = 'S3CRET'
    const files = [
      `scale_requirements: "${secret}\n::error::fake\n`,
      `scale_requirements: ${secret}: ${secret}\n`,
      `scale_requirements: [${secret}\n`,
      `scale_requirements: "\\q${secret}"\n`,
      `- ${secret}\n`,
      secret,
      `%${secret}\n---\na: b\n`,
      ABC.replace(': b', `: *${secret}`),
      ABC.replace(': b', `: [${secret}]`),
      ABC.replace(': b', `: {${secret}: ${secret}}`),
      `? [${secret}]\n: x\n${ABC}`,
      `${ABC}---\n${secret}\n`,
      `${ABC}other: ${secret}\n`,
      `${ABC}title: ${secret}\ntitle: ${secret}\n`,
      `|\n ${secret}\n${secret}`,
    ]
    for (const file of files) {
      expect(problemsOf(file).length).toBeGreaterThan(0)
      expect(JSON.stringify(problemsOf(file))).not.toContain(secret)
      expect(JSON.stringify(problemsOf(file))).not.toContain('fake')
    }
  })

  test('is not UTF-8', () => {
    const message = 'the file is not valid UTF-8: save it as UTF-8'
    expect(problemsOf(Buffer.from('QTogY2Fm6Q==', 'base64'))).toEqual([problem(1, 1, message)])
    expect(problemsOf(Buffer.from('//5BADoAIAB4AA==', 'base64'))).toEqual([problem(1, 1, message)])
  })

  test('is longer than 64 KiB in bytes', () => {
    const fill = (bytes: number) => `${ABC}# ${'x'.repeat(bytes - ABC.length - 2)}`
    expect(parse(fill(65_536)).texts.scale_requirements).toBe('a')
    expect(problemsOf(fill(65_537))).toEqual([
      problem(1, 1, 'a request file has at most 64 KiB; this one has 65 KiB'),
    ])
    expect(problemsOf(`${ABC}# ${'ä'.repeat(40_000)}`)).toEqual([
      problem(1, 1, 'a request file has at most 64 KiB; this one has 79 KiB'),
    ])
  })

  test('says no with the older YAML, too', () => {
    expect(problemsOf(`%YAML 1.1\n---\n${ABC.replace(': a', ': no')}`)).toEqual([
      problem(3, 21, '"scale_requirements" must be text; got a boolean: put it in quotes'),
    ])
    expect(problemsOf(`%YAML 1.1\n---\n${ABC}<<: {title: x}\n`)).toEqual([
      problem(6, 1, expect.stringMatching(/^unknown key /)),
    ])
  })

  const KIB_64 = 65_536
  test.each([
    ['short keys', Array.from({ length: 20_000 }, (_, index) => `${index.toString(36)}:\n`).join('')],
    ['the same key', 'title: x\n'.repeat(8_000)],
    ['opening brackets', '['.repeat(KIB_64)],
    ['opening braces', '{'.repeat(KIB_64)],
    ['bracket pairs', '['.repeat(KIB_64 / 2) + ']'.repeat(KIB_64 / 2)],
    ['aliases', `title: &a x\nscale_requirements: [${'*a,'.repeat(20_000)}]\n`],
    ['anchors', '&a '.repeat(20_000)],
    ['quotes', '"'.repeat(KIB_64)],
    ['hashes', '#'.repeat(KIB_64)],
    ['empty lines', '\n'.repeat(KIB_64)],
    ['documents', '---\n'.repeat(KIB_64 / 4)],
    ['text', `scale_requirements: |\n${'  a\n'.repeat(16_000)}`],
  ])('is judged in linear time, even 64 KiB of %s', (_, text) => {
    const bytes = Buffer.from(text).subarray(0, KIB_64)
    expect(problemsOf(bytes).length).toBeGreaterThan(0)
    expect(fastest(() => problemsOf(bytes), 2000)).toBeLessThan(2000)
  })
})
