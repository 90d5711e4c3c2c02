import type { Message } from '../ports.ts'
import type { Finding } from '../review/review.ts'

/** A quoted line is not longer, in UTF-16 units. */
const LONGEST_QUOTE = 300

/**
 * The turns that send an answer back: what the model said, and what a review found in it, line by line.
 * @param lines the answer as it was reviewed
 */
export function repairTurns(answer: string, errors: readonly Finding[], lines: readonly string[]): Message[] {
  const faults = errors.map(({ line, rule, message }) => {
    const quoted = (lines[line - 1] ?? '').trim().slice(0, LONGEST_QUOTE)
    return `- Line ${line} (${rule}): ${message}${quoted === '' ? '' : `\n  > ${quoted}`}`
  })
  const content = [
    `A review of your architecture found ${errors.length === 1 ? 'an error' : `${errors.length} errors`}:`,
    faults.join('\n'),
    'Answer with the whole architecture once more, with these errors mended and everything else as it was. All ' +
      'instructions hold as before: begin with the architecture itself, and do not speak of this review.',
  ].join('\n\n')
  return [
    { role: 'assistant', content: answer },
    { role: 'user', content },
  ]
}

/** Whether the second review is better than the first: fewer errors, then fewer warnings. */
export function isBetter(second: readonly Finding[], first: readonly Finding[]): boolean {
  const errors = errorsOf(second).length - errorsOf(first).length
  return errors === 0 ? second.length < first.length : errors < 0
}

export function errorsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'error')
}
