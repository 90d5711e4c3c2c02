import type { Failure, Verdict } from '../contract.ts'
import type { Annotation, Log, Publisher } from '../ports.ts'
import { worstVerdict } from '../verdict.ts'
import { annotationsOf } from './annotations.ts'
import { renderReport } from './body.ts'
import { cutText, fitMarkdown, SUMMARY_LIMIT } from './fit.ts'
import { inertLine } from './inert.ts'
import { toJson } from './json.ts'
import { recordOf } from './record.ts'
import { nameOf, type Report, type Site } from './report.ts'

/** Later steps take an output through the environment, where Linux allows 131,072 bytes a variable. */
const OUTPUT_LIMIT = 120_000

/** GitHub shows ten annotations of each kind a step; one error is kept for the step's own. */
const MOST_ANNOTATIONS = 9

/**
 * Everything but the comments goes out here: summary, outputs, files, annotations. All of it at once, so that a run that
 * is stopped leaves nothing by halves; it is rendered before, while GitHub is asked where the comments stand.
 * @param urls where each report's comment stands
 * @returns the run's verdict
 */
export async function publish(
  reports: readonly Report[],
  urls: Promise<(report: Report) => string | undefined> | undefined,
  publisher: Publisher,
  { failOn, site, log }: { failOn: readonly Failure[]; site: Site; log: Log },
): Promise<Verdict> {
  const verdict = worstVerdict(reports.map(report => report.verdict))
  const architectures = renderArchitectures(reports)
  const summary = reports.length > 0 ? renderSummary(reports, site) : undefined
  const annotations = reports.flatMap(report => annotationsOf(report, failOn))
  const urlOf = await urls
  const commented = reports.map(report => ({ ...report, commentUrl: urlOf?.(report) }))
  publisher.output('verdict', verdict)
  publisher.output('comment-url', commented.flatMap(({ commentUrl }) => commentUrl ?? []).join('\n'))
  if (summary !== undefined) publisher.summary(summary)
  annotate(annotations, publisher, log)
  publishArchitectures(architectures, publisher)
  saveRecord(recordOf(verdict, commented), publisher)
  return verdict
}

function publishArchitectures(text: string, publisher: Publisher): void {
  const file = text === '' ? '' : publisher.save('architecture.md', text)
  publisher.output('architecture-file', file)
  const note = `*Cut here. The whole text is in the file ${inertLine(file)}, the output architecture-file.*`
  publisher.output('architecture', fitMarkdown(text, { bytes: OUTPUT_LIMIT }, note))
}

/** The architectures that stand; of several requests, each under its own heading. */
export function renderArchitectures(reports: readonly Report[]): string {
  return reports
    .flatMap(report => {
      if (report.architecture === undefined) return []
      return [
        reports.length > 1 ? `# ${inertLine(nameOf(report))}\n\n${report.architecture}` : report.architecture,
      ]
    })
    .join('\n\n')
}

export function renderSummary(reports: readonly Report[], site?: Site): string {
  const note =
    '*The summary is cut here, at the length that GitHub allows. The record file has what is missing.*'
  return fitMarkdown(
    reports.map(report => renderReport(report, site)).join('\n---\n\n'),
    { bytes: SUMMARY_LIMIT },
    note,
  )
}

function annotate(annotations: readonly Annotation[], publisher: Publisher, log: Log): void {
  for (const annotation of annotations.slice(0, MOST_ANNOTATIONS)) {
    publisher.annotate({ ...annotation, message: cutText(annotation.message, 4000) })
  }
  const more = annotations.length - MOST_ANNOTATIONS
  if (more > 0) log.info(`${more} more annotations are not shown here; the job summary has them`)
}

/** What goes out where the requests themselves could not be had. */
export function publishOutage(why: string, publisher: Publisher): void {
  publisher.output('verdict', 'inconclusive')
  for (const name of ['comment-url', 'architecture', 'architecture-file'] as const) publisher.output(name, '')
  saveRecord(recordOf('inconclusive', [], [why]), publisher)
  publisher.summary(
    `## Distributed lock: inconclusive\n\nThe requests could not be read: ${inertLine(why)}\n`,
  )
}

function saveRecord(record: object, publisher: Publisher): void {
  publisher.output('record-file', publisher.save('record.json', toJson(record)))
}
