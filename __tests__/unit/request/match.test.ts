import { INPUT_DEFAULTS } from '../../../src/contract.ts'
import { requestMatcher } from '../../../src/request/match.ts'

const DEFAULTS = INPUT_DEFAULTS['request-files'].split('\n')

test.each<[readonly string[], readonly string[], readonly string[]]>([
  [
    DEFAULTS,
    [
      'a.lock-request.yaml',
      'a.lock-request.yml',
      'x/y/z.lock-request.yaml',
      '.github/a.lock-request.yml',
      '.lock-request.yaml',
    ],
    [
      'a.yaml',
      'lock-request.yaml',
      'a.lock-request.json',
      'a.lock-request.yaml.bak',
      'a.lock-request.yaml/b',
    ],
  ],
  [['**/*.yaml'], ['.hidden/.a.yaml', 'a b/ü.yaml'], ['a.yml']],
  [['**/*.yaml'], ['\n.yaml', 'a\r/b\n.yaml', '\u2028.yaml', 'x/\u2029y.yaml'], ['a.yaml\n', 'a.yml']],
  [['locks/*.yaml'], ['locks/a.yaml'], ['locks/x/a.yaml', 'other/locks/a.yaml', 'a.yaml']],
  [['./locks/*.yaml', '/top.yaml'], ['locks/a.yaml', 'top.yaml'], ['x/top.yaml']],
  [['**/*.{yaml,yml}'], ['a.yaml', 'x/a.yml'], ['a.yam', 'a.{yaml,yml}']],
  [['[ab]?.yaml'], ['a1.yaml', 'bx.yaml'], ['c1.yaml', 'a.yaml']],
  [
    ['**/*.yaml', '!old/**'],
    ['a.yaml', 'x/old/a.yaml'],
    ['old/a.yaml', 'old/x/a.yaml'],
  ],
  [['!./old/**', '**/*.yaml'], ['a.yaml'], ['old/a.yaml', 'old/.x/a.yaml']],
  [['! secret.yaml', '*.yaml'], ['a.yaml'], ['secret.yaml']],
  [
    ['a.yaml', 'b.yaml'],
    ['a.yaml', 'b.yaml'],
    ['A.yaml', 'c.yaml'],
  ],
])('the globs %j match %j and leave %j', (globs, matching, others) => {
  const matches = requestMatcher(globs)
  expect([...matching, ...others].filter(path => matches(path))).toEqual(matching)
})

test.each([
  'node_modules/a.lock-request.yaml',
  'x/node_modules/y/a.lock-request.yaml',
  'x/node_modules/.b/a.lock-request.yml',
])('nothing in node_modules is a request: %s', path => {
  expect(requestMatcher([...DEFAULTS, '**/node_modules/**', path])(path)).toBe(false)
})

test('a folder that is only named like node_modules may hold requests', () => {
  expect(requestMatcher(DEFAULTS)('my_node_modules/a.lock-request.yaml')).toBe(true)
})
