import { errorsOf } from '../architect/repair.ts'
import { count } from '../english.ts'
import type { Finding } from '../review/review.ts'
import { inertLine } from './inert.ts'
import type { Report } from './report.ts'

/** What the review found in the design, in Markdown; undefined where it found nothing. */
export function renderFindings({ findings = [], repair }: Report): string | undefined {
  if (findings.length === 0 && !repair) return undefined
  const lines = findings.map(
    ({ severity, line, rule, message }) =>
      `- ${severity === 'error' ? '**Error**' : 'Warning'}, line ${line} of the architecture (\`${rule}\`): ${inertLine(message)}`,
  )
  return [
    '### What the review found',
    ...(repair ? [tellRepair(repair)] : []),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
  ].join('\n\n')
}

function tellRepair({ kept, first, repaired, why }: NonNullable<Report['repair']>): string {
  const before = `The first answer had ${countFindings(first)}, and was sent back to the model once.`
  if (!repaired)
    return `${before} The second answer was no design, so the first one stands: ${inertLine(why ?? '')}`
  return kept === 'repaired'
    ? `${before} The second answer stands: it has ${countFindings(repaired)}.`
    : `${before} The second answer was no better (${countFindings(repaired)}), so the first one stands.`
}

/** Such as "2 errors and 1 warning". */
export function countFindings(findings: readonly Finding[]): string {
  const errors = errorsOf(findings).length
  const warnings = findings.length - errors
  if (findings.length === 0) return 'no findings'
  return [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ].join(' and ')
}
