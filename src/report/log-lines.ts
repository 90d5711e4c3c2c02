import { errorsOf } from '../architect/repair.ts'
import { count } from '../english.ts'
import type { Report } from './report.ts'

/** What a log tells of a request that was judged: what was considered and why not, who answered, and how long it took. */
export function logLines(report: Report): string[] {
  return [
    ...report.problems.map(({ line, column, message }) => `Line ${line}, column ${column}: ${message}`),
    ...rulesLines(report),
    ...modelLines(report),
    ...reviewLines(report),
  ]
}

function rulesLines({ assessment }: Report): string[] {
  if (!assessment) return []
  const { feasibility, considered, reasons } = assessment
  const told = new Set(considered.flatMap(({ against }) => against.map(({ text }) => text)))
  return [
    `By the built-in rules: ${feasibility}`,
    ...considered.flatMap(({ store, topology, against }) => {
      const name = `Considered ${store} (${topology})`
      return against.length === 0
        ? [`${name}: it can carry the lock`]
        : against.map(({ rule, text }) => `${name}: ${text} (${rule})`)
    }),
    ...reasons.filter(({ text }) => !told.has(text)).map(({ rule, text }) => `${text} (${rule})`),
  ]
}

function modelLines({ designer }: Report): string[] {
  if (designer?.kind !== 'model') return []
  const { requested, answered, tries, tokens, seconds, requestId, dropped } = designer
  return [
    [
      `Model ${requested}${answered === undefined ? '' : `, answered by ${answered}`}`,
      `${tries} ${tries === 1 ? 'try' : 'tries'} in ${seconds.toFixed(1)} s`,
      ...(tokens ? [`${tokens.prompt} + ${tokens.completion} tokens`] : []),
      ...(dropped.length > 0 ? [`without ${dropped.join(', ')}, which it refused`] : []),
      ...(requestId === undefined ? [] : [`request id ${requestId}`]),
    ].join('; '),
  ]
}

function reviewLines({ findings, repair }: Report): string[] {
  if (!findings) return []
  const errors = errorsOf(findings).length
  const sent = repair ? `; it was sent back once, and the ${repair.kept} answer is kept` : ''
  return [
    `The review found ${count(errors, 'error')} and ${count(findings.length - errors, 'warning')}${sent}`,
    ...findings.map(({ rule, line, message }) => `Line ${line} of the architecture: ${message} (${rule})`),
  ]
}
