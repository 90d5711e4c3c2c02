import { inertLogLine, terminalLog } from '../../../src/adapters/log.ts'
import { findCommands } from '../../support/runner-oracle.ts'

describe('a log line', () => {
  test.each([
    ['::error file=a.ts,line=1::fake', ': :error file=a.ts,line=1::fake'],
    ['  ::set-output name=x::y', '  : :set-output name=x::y'],
    ['\u00a0\u3000::stop-commands::pwn', '\u00a0\u3000: :stop-commands::pwn'],
    ['\u200b::error::x', ': :error::x'],
    ['\ufeff::error::x', ': :error::x'],
    ['x\n::add-mask::the', 'x ::add-mask::the'],
    ['a\r::warning::fake', 'a ::warning::fake'],
    ['a\u0085::warning::fake', 'a ::warning::fake'],
    ['\u0085::warning::fake', ' : :warning::fake'],
    ['\n::error::x', ' : :error::x'],
    ['\u2028::error::x', ' : :error::x'],
    ['\u001b::error::x', ': :error::x'],
    [':::error::x', ': ::error::x'],
    ['##[error]x', '## [error]x'],
    ['a ##[group]x ##[endgroup]', 'a ## [group]x ## [endgroup]'],
    ['###[error]x', '### [error]x'],
    ['##\u200b[error]x', '## [error]x'],
    ['a ::b:: c', 'a ::b:: c'],
    ['a: b', 'a: b'],
    [': a', ': a'],
    ['10:00::20', '10:00::20'],
  ])('%j holds no workflow command', (text, inert) => {
    expect(inertLogLine(text)).toBe(inert)
    expect(findCommands(inertLogLine(text))).toEqual([])
  })

  test('has no control character that a terminal would act on, and stays one line', () => {
    expect(inertLogLine('\u001b[2J\u001b]0;x\u0007 a\b\u0000\u007f\u009bb')).toBe('[2J]0;x ab')
    expect(inertLogLine('a\u202eb\u2066c\u2069d\u200fe\u200bf')).toBe('abcdef')
    expect(inertLogLine('a\r\nb\vc\fd\u2029e\tf')).toBe('a b c d e\tf')
  })

  test('keeps what people write', () => {
    expect(inertLogLine('größer 😀 #1 @octocat [x](y) ::')).toBe('größer 😀 #1 @octocat [x](y) ::')
  })
})

test('the terminal’s log writes lines without secrets, and says what is a warning', () => {
  const lines: string[] = []
  const log = terminalLog(
    line => lines.push(line),
    text => text.replaceAll('S3CRET', '***'),
  )
  log.info('a S3CRET\nb')
  log.warn('::error::S3CRET')
  expect(lines).toEqual(['a *** b\n', 'warning: ::error::***\n'])
})
