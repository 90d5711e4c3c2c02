import type { Log } from '../ports.ts'
import type { Redact } from './redact.ts'

/** Ends a line for a runner, or for a terminal. */
const LINE_ENDS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g

/**
 * One line that a runner cannot take for a workflow command: no `::name::` after leading white space, no `##[name]`
 * anywhere, and no control character that a terminal would act on.
 */
export function inertLogLine(text: string): string {
  return (
    text
      .replace(LINE_ENDS, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
      .replace(/##\[/g, '## [')
      .replace(/^(\s*):(?=:)/, '$1: ')
  )
}

/** A log on standard error, for the command line. */
export function terminalLog(write: (line: string) => void, redact: Redact): Log {
  const line = (text: string) => write(`${inertLogLine(redact(text))}\n`)
  return {
    info: line,
    warn: text => line(`warning: ${text}`),
    group: (title, lines) => {
      line(title)
      for (const text of lines) line(`  ${text}`)
    },
    debug: () => {},
  }
}
