import { type Evidence, findCommands, judge, parseFileCommand } from './runner-oracle.ts'

const clean: Evidence = {
  stdout:
    '::add-mask::sk-abc/def+0123\nworking\n::group::locks/orders\n::endgroup::\n::error file=a.yaml,line=3,col=5::bad%0Amore\n',
  stderr: '',
  files: { summary: '# Designed' },
  output: 'verdict<<ghadelimiter_1\ndesigned\nghadelimiter_1\n',
  allowedOutputs: ['verdict'],
  secrets: ['sk-abc/def+0123'],
  foreign: ['planted'],
}

test('finds nothing wrong with a clean step', () => {
  expect(judge(clean)).toEqual([])
})

test('reads a command as the runner does', () => {
  expect(findCommands(clean.stdout).at(-1)).toEqual({
    name: 'error',
    properties: { file: 'a.yaml', line: '3', col: '5' },
    data: 'bad\nmore',
    line: '::error file=a.yaml,line=3,col=5::bad%0Amore',
  })
})

test.each([
  ['a command that no action may emit', { stdout: 'x\n::set-env name=A::b' }, 'no action may emit'],
  ['one after a lone CR', { stdout: 'x\r::set-output name=A::b' }, 'no action may emit'],
  ['one after a next-line character', { stdout: 'x\n\u0085::stop-commands::b' }, 'no action may emit'],
  ['one in the middle of a line', { stdout: 'x ##[add-path]b' }, 'no action may emit'],
  ['an allowed one that a text planted', { stdout: '::warning::planted' }, 'a text from outside'],
  ['a stack trace', { stderr: 'TypeError: x\n    at run (file:///x.js:1:1)' }, 'stack trace'],
  ['the key in the log', { stdout: 'key sk-abc/def+0123' }, 'log holds a secret'],
  ['the key in an annotation', { stdout: '::error::sk-abc/def+0123' }, 'log holds a secret'],
  ['the encoded key in a file', { files: { summary: 'sk-abc%2Fdef%2B0123' } }, 'summary holds a secret'],
  ['the key as base64 in a file', { files: { record: btoa('sk-abc/def+0123') } }, 'record holds a secret'],
  ['an unknown output', { output: 'status=pwned\n' }, 'action.yml does not: status'],
  [
    'a command in a file that a step may print',
    { files: { 'record-file': '"x": "##[error]"' } },
    'whoever prints',
  ],
  [
    'a command in an output',
    { output: 'verdict<<E\nx\n ::error::y\nE\n' },
    'the output verdict holds a command',
  ],
  ['an output that never ends', { output: 'verdict<<E\nx\n' }, 'cannot be read'],
])('finds %s', (_, change, complaint) => {
  expect(judge({ ...clean, ...change })).toEqual([expect.stringContaining(complaint)])
})

test('reads an output file as the runner does', () => {
  expect(parseFileCommand('a=1\nb<<E\nx=y\n\nz\nE\n')).toEqual({ a: '1', b: 'x=y\n\nz' })
})
