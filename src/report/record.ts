import type { Verdict } from '../contract.ts'
import type { Assessment } from '../feasibility/assess.ts'
import type { Report } from './report.ts'

/**
 * The JSON record of a run; its schema is `schemas/record.schema.json`.
 * @param reasons why there are no requests, where they could not be read
 */
export function recordOf(
  verdict: Verdict,
  reports: readonly Commented[],
  reasons: readonly string[] = [],
): object {
  return {
    version: 1,
    verdict,
    reasons: reasons.map(text => ({ text })),
    requests: reports.map(requestRecord),
  }
}

type Commented = Report & { readonly commentUrl?: string | undefined }

function requestRecord(report: Commented): object {
  return {
    source: report.source,
    title: report.request?.title ?? null,
    digests: { request: report.requestDigest ?? null, prompt: report.prompt.digest },
    prompt: { name: report.prompt.name, version: report.prompt.version ?? null },
    verdict: report.verdict,
    reasons: [
      ...report.reasons.map(text => ({ text })),
      ...report.problems.map(({ message, line, column }) => ({ text: message, line, column })),
    ],
    remarks: report.remarks ?? null,
    feasibility: report.assessment ? feasibilityRecord(report.assessment) : null,
    findings: report.findings ?? [],
    decision: report.decision ?? null,
    designer: report.designer ?? null,
    reusedFrom: report.reusedFrom ?? null,
    repair: report.repair ?? null,
    commentUrl: report.commentUrl ?? null,
  }
}

/** The rules' opinion, with what it rests on. */
function feasibilityRecord({ feasibility, reasons }: Assessment): object {
  return { verdict: feasibility, reasons }
}
