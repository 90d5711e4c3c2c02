import { type Failure, REFUSAL } from '../contract.ts'
import type { Annotation } from '../ports.ts'
import { failsOn } from '../verdict.ts'
import type { Report } from './report.ts'
import { tellRules } from './rules.ts'

/** What to show on the lines of the request file: an error where it fails the step, else a warning. */
export function annotationsOf(report: Report, failOn: readonly Failure[]): Annotation[] {
  const onlySpoken = report.verdict === 'designed' && report.assessment?.feasibility === 'insufficient'
  if (report.verdict === 'designed' && !onlySpoken) return []
  const level = failsOn(report.verdict, failOn) ? 'error' : 'warning'
  const title = onlySpoken
    ? 'Distributed lock: designed against the rules'
    : `Distributed lock: ${report.verdict}`
  const path = report.source.kind === 'file' ? { path: report.source.path } : {}
  if (report.problems.length > 0) {
    return report.problems.map(({ message, line, column }) => ({
      level,
      title,
      message,
      ...path,
      startLine: line,
      column,
    }))
  }
  const message = [
    ...(report.verdict === 'insufficient' ? [`${REFUSAL}.`] : []),
    ...report.reasons,
    ...tellRules(report),
  ].join(' ')
  return [{ level, title, message, ...path, ...linesOf(report) }]
}

/** What is asked for and what there is: the two texts that a verdict rests on. */
function linesOf({ request, source }: Report): { startLine?: number; endLine?: number } {
  if (source.kind !== 'file') return {}
  const lines = request?.lines
  if (!lines) return { startLine: 1 }
  const { consistency_tolerance: asked, infrastructure_environment: there } = lines
  return { startLine: Math.min(asked.first, there.first), endLine: Math.max(asked.last, there.last) }
}
