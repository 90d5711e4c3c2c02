import type { ModelDesigner } from '../architect/answer.ts'
import type { OwnComment } from '../ports.ts'
import type { Source } from '../request/request.ts'
import { type Desk, identityOf, renderComment, renderWithdrawn } from './comment.ts'
import type { Comments } from './comments.ts'
import { holdsNoTag } from './inert.ts'
import {
  isGenuine,
  keyMarkerOf,
  markerIn,
  markerOf,
  type RememberedComment,
  readComment,
  type Span,
} from './marker.ts'
import { pathOf, type Repair, type Report } from './report.ts'

/** A model's answer to the very same question, from a comment that only a holder of the API key can have written. */
export interface Recalled {
  readonly said: 'architecture' | 'refusal'
  /** Inert Markdown: the architecture, or the words of explanation. */
  readonly text: string
  readonly designer: ModelDesigner
  readonly repair?: Repair
  readonly url: string
}

/** What this action says on one pull request, and what it said before. */
export class Conversation {
  readonly #comments: Comments
  readonly #desk: Desk

  constructor(comments: Comments, desk: Desk) {
    this.#comments = comments
    this.#desk = desk
  }

  /** @param answer digest of all that decides the model's answer */
  async recall(source: Source, answer: string): Promise<Recalled | undefined> {
    const { sealKey } = this.#desk
    const comment = sealKey && (await this.#comments.find(this.#markerOf({ source })))
    const read = comment && readComment(comment.body)
    if (!read || read.memory.answer !== answer) return undefined
    if (!isGenuine(comment.body, { identity: identityOf({ source }, this.#desk), key: sealKey }))
      return undefined
    const { said, designer, repair, design, remarks } = read.memory
    if (!said || !designer) return undefined
    return {
      said,
      designer,
      ...(repair ? { repair } : {}),
      url: comment.url,
      text: slice(read, said === 'architecture' ? design : remarks) ?? '',
    }
  }

  /** Renders a comment that is not posted. */
  rehearse(report: Report): void {
    renderComment(report, this.#desk)
  }

  /** Posts the report. @returns the report with what the earlier comment adds to it */
  async tell(report: Report): Promise<Report> {
    const marker = this.#markerOf(report)
    const earlier = await this.#comments.find(marker)
    const read = earlier && readComment(earlier.body)
    const told = read && this.#mayBelieve(earlier.body, read, report) ? await remember(report, read) : report
    if (earlier && read && this.#wouldSayTheSame(told, read, earlier))
      await this.#comments.keep(marker, earlier)
    else await this.#comments.post(marker, limit => renderComment(told, this.#desk, limit))
    return told
  }

  /**
   * Withdraws the comments on requests that are none any more.
   * @param present the paths of all files that the pull request still changes
   */
  async withdraw(present: readonly string[], commit: string): Promise<void> {
    const { commentKey } = this.#desk
    const stay = new Set(['', ...present].map(path => markerOf(commentKey, path)))
    for (const comment of (await this.#comments.own()) ?? []) {
      const ours = comment.body.startsWith(keyMarkerOf(commentKey))
      const stays = stay.has(markerIn(comment.body))
      if (!ours || stays || readComment(comment.body)?.memory.withdrawn) continue
      await this.#comments.withdraw(comment, renderWithdrawn(comment.body, commit))
    }
  }

  /** Ends it. @returns where each report's comment stands */
  async urls(): Promise<(report: Report) => string | undefined> {
    const urls = await this.#comments.settle()
    return report => urls.get(this.#markerOf(report))
  }

  /** What is sealed is believed with its seal only, where it can be tested. */
  #mayBelieve(body: string, { seal }: RememberedComment, report: Report): boolean {
    const { sealKey } = this.#desk
    if (seal === undefined || sealKey === undefined) return true
    return isGenuine(body, { identity: identityOf(report, this.#desk), key: sealKey })
  }

  #markerOf({ source }: Pick<Report, 'source'>): string {
    return markerOf(this.#desk.commentKey, pathOf({ source }))
  }

  /** A later commit that leaves the request as it was is no reason to write the comment again. */
  #wouldSayTheSame(report: Report, { memory }: RememberedComment, { body }: OwnComment): boolean {
    if (memory.request === undefined || memory.request !== report.requestDigest) return false
    const { source } = report
    const commit = source.kind === 'file' && memory.commit !== undefined ? { commit: memory.commit } : {}
    const then = { ...report, source: { ...source, ...commit } }
    return renderComment(then, this.#desk).trimEnd() === body.trimEnd()
  }
}

/** What the earlier comment adds: the design that it replaces, or that this run could not replace. */
async function remember(report: Report, read: RememberedComment): Promise<Report> {
  const { memory } = read
  const design = slice(read, memory.design)
  // The design of a refusal never stood.
  if (design === undefined || memory.verdict === 'insufficient' || !holdsNoTag(design)) return report
  if (report.verdict === 'inconclusive') {
    const { designCommit: commit } = memory
    return { ...report, kept: { architecture: design, ...(commit === undefined ? {} : { commit }) } }
  }
  if (report.architecture === undefined || memory.cut) return report
  const unchanged = design === report.architecture && memory.request === report.requestDigest
  const changes = unchanged
    ? slice(read, memory.changes)
    : (await import('./changes.ts')).tellChanges(design, report.architecture)
  return changes === undefined || !holdsNoTag(changes) ? report : { ...report, changes }
}

function slice({ text }: RememberedComment, span: Span | undefined): string | undefined {
  return span && text.slice(...span)
}
