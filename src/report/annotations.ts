import { errorsOf } from '../architect/repair.ts'
import { type Failure, REFUSAL } from '../contract.ts'
import type { Reason } from '../feasibility/assess.ts'
import type { Annotation } from '../ports.ts'
import type { Lines } from '../request/request.ts'
import { failsOn } from '../verdict.ts'
import { linesOf } from './links.ts'
import type { Report } from './report.ts'

/**
 * What to show on the lines of the request file that decided: one annotation for each reason, an error where the
 * verdict fails the step, else a warning. The first one says it all in short.
 */
export function annotationsOf(report: Report, failOn: readonly Failure[]): Annotation[] {
  const { verdict, assessment, problems, reasons } = report
  const onlySpoken = verdict === 'designed' && assessment?.feasibility === 'insufficient'
  if (verdict === 'designed' && !onlySpoken) return violations(report, failOn)
  const level = failsOn({ verdict }, failOn) ? 'error' : 'warning'
  const title = onlySpoken ? 'Distributed lock: designed against the rules' : `Distributed lock: ${verdict}`
  const { kind } = report.source
  const common = { level, title, ...(kind === 'file' ? { path: report.source.path } : {}) } as const
  if (problems.length > 0) {
    return problems.map(({ message, line, column }) => ({ ...common, message, startLine: line, column }))
  }
  const said = [...(verdict === 'insufficient' ? [`${REFUSAL}.`] : []), ...reasons]
  const decisive = decidedByRules(report) ? (assessment?.reasons ?? []) : []
  if (decisive.length === 0) return [{ ...common, message: said.join(' '), ...span(fieldLines(report)) }]
  return decisive.map((reason, index) => ({
    ...common,
    message: [...(index === 0 ? said : []), reason.text, reason.remedy].join(' '),
    ...span(reasonLines(reason, report)),
  }))
}

function decidedByRules({ assessment, designer }: Report): boolean {
  return assessment?.feasibility === 'insufficient' || designer?.kind === 'reference'
}

/** Errors in the architecture, which is no file of the repository: told on the request that it was designed for. */
function violations(report: Report, failOn: readonly Failure[]): Annotation[] {
  const errors = errorsOf(report.findings ?? [])
  if (errors.length === 0) return []
  const { source } = report
  return [
    {
      level: failsOn(report, failOn) ? 'error' : 'warning',
      title: 'Distributed lock: the design has violations',
      message: errors.map(({ line, rule, message }) => `Line ${line} (${rule}): ${message}`).join(' '),
      ...(source.kind === 'file' ? { path: source.path } : {}),
      ...span(fieldLines(report)),
    },
  ]
}

function span(lines: Lines | undefined): { startLine?: number; endLine?: number } {
  return lines ? { startLine: lines.first, endLine: lines.last } : {}
}

function reasonLines({ evidence: [first] }: Reason, report: Report): Lines | undefined {
  return first && report.source.kind === 'file' ? linesOf(first, report.request) : fieldLines(report)
}

/** What is asked for and what there is: the two texts that a verdict rests on. */
function fieldLines({ request, source }: Report): Lines | undefined {
  if (source.kind !== 'file') return undefined
  const lines = request?.lines
  if (!lines) return { first: 1, last: 1 }
  const { consistency_tolerance: asked, infrastructure_environment: there } = lines
  return { first: Math.min(asked.first, there.first), last: Math.max(asked.last, there.last) }
}
