import { code, folded, layOut, reportParts, type Spans } from './body.ts'
import { COMMENT_LIMIT, fitMarkdown } from './fit.ts'
import { inertLine } from './inert.ts'
import {
  type Identity,
  type Memory,
  markerIn,
  markerOf,
  readComment,
  type Span,
  writeComment,
} from './marker.ts'
import { pathOf, type Report, type Site } from './report.ts'

/** What comments are written with, besides the report. */
export interface Desk {
  readonly site: Site
  readonly pullRequest: number
  readonly commentKey: string
  /** Absent where comments are not sealed. */
  readonly sealKey: Uint8Array | undefined
}

const CUT =
  '*The comment is cut here, at the length that GitHub allows. The job summary has the whole report.*'
/** As long as any, to measure with. */
const ANY_KEY = new Uint8Array(32)

export function identityOf(report: Pick<Report, 'source'>, desk: Desk): Identity {
  const { site, pullRequest, commentKey } = desk
  return { repository: site.repository, pullRequest, commentKey, path: pathOf(report) }
}

/** The whole comment within a limit of UTF-16 units: the hidden line, then the report. */
export function renderComment(report: Report, desk: Desk, limit = COMMENT_LIMIT): string {
  const identity = identityOf(report, desk)
  const marker = markerOf(desk.commentKey, identity.path)
  const { text, spans } = layOut(reportParts(report, desk.site))
  // Clipped spans are never longer than these, so there will be room for the first line.
  const firstLine = writeComment(marker, memoryOf(report, spans), '', { identity, key: ANY_KEY })
  const fitted = fitMarkdown(text, { characters: limit - firstLine.length }, CUT)
  const memory = memoryOf(report, clip(spans, fitted.length), fitted === text)
  const sealing = memory.answer !== undefined && desk.sealKey ? { identity, key: desk.sealKey } : undefined
  return writeComment(marker, memory, fitted, sealing)
}

/** Only a model's answer that counts, in a comment that is whole, is worth a seal. */
function memoryOf(report: Report, spans: Spans, whole = true): Memory {
  const { verdict, answerDigest, requestDigest, source, modelSaid, designer, repair, kept } = report
  const commit = source.kind === 'file' ? source.commit : undefined
  const designCommit = kept ? kept.commit : commit
  const counts = whole && verdict !== 'inconclusive' && designer?.kind === 'model'
  const answered = counts && answerDigest !== undefined && modelSaid !== undefined && modelSaid !== 'neither'
  return {
    path: pathOf(report),
    verdict,
    ...(answered ? { answer: answerDigest, said: modelSaid, designer, ...(repair ? { repair } : {}) } : {}),
    ...(requestDigest === undefined ? {} : { request: requestDigest }),
    ...(commit === undefined ? {} : { commit }),
    ...(whole ? {} : { cut: true as const }),
    ...spans,
    ...(spans.design && designCommit !== undefined ? { designCommit } : {}),
  }
}

function clip(spans: Spans, length: number): Spans {
  return mapSpans(spans, at => Math.min(at, length))
}

function mapSpans(spans: Spans, map: (at: number) => number): Spans {
  const entries = Object.entries(spans) as [keyof Spans, Span][]
  return Object.fromEntries(entries.map(([name, [start, end]]) => [name, [map(start), map(end)]]))
}

/** The comment of a request that has left the pull request, with its last report folded away. */
export function renderWithdrawn(body: string, commit: string): string {
  const { memory, text } = readComment(body) ?? {
    memory: undefined,
    text: body.slice(body.indexOf('\n') + 1),
  }
  const request = memory?.path ? `The request ${inertLine(memory.path)}` : 'The request'
  const laid = layOut([
    '## Distributed lock: withdrawn',
    `${request} is not part of this pull request any more, as of commit ${code(commit.slice(0, 12))}. ` +
      'What was said about it does not count any more.',
    ...folded('The last report', { name: 'report', text: text.trimEnd() }),
  ])
  const shift = laid.spans.report?.[0] ?? 0
  const { design, designCommit } = memory ?? {}
  const spans = mapSpans(design ? { design } : {}, at => at + shift)
  const withdrawn = {
    path: memory?.path ?? '',
    verdict: memory?.verdict ?? 'inconclusive',
    withdrawn: true,
    ...(designCommit === undefined ? {} : { designCommit }),
  } as const
  const marker = markerIn(body)
  const firstLine = writeComment(marker, { ...withdrawn, ...spans, cut: true }, '')
  const fitted = fitMarkdown(laid.text, { characters: COMMENT_LIMIT - firstLine.length }, CUT)
  const cut = memory?.cut || fitted !== laid.text ? { cut: true as const } : {}
  return writeComment(marker, { ...withdrawn, ...cut, ...clip(spans, fitted.length) }, fitted)
}
