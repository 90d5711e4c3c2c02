import type { CommentMode } from '../contract.ts'
import type { Log, OwnComment, PullRequest } from '../ports.ts'

/** The comments that this action keeps on one pull request. */
export class Conversation {
  readonly #pullRequest: PullRequest
  readonly #mode: CommentMode
  readonly #log: Log
  readonly #earlier: Promise<readonly OwnComment[] | undefined>
  /** GitHub asks that writes come one after the other. */
  #writes: Promise<unknown> = Promise.resolve()

  constructor(pullRequest: PullRequest, mode: Exclude<CommentMode, 'never'>, log: Log) {
    this.#pullRequest = pullRequest
    this.#mode = mode
    this.#log = log
    this.#earlier = pullRequest.ownComments().catch(error => this.#warn(error))
  }

  /** Writes the comment that starts with the marker. @returns its URL, or undefined where it could not be written */
  post(marker: string, body: string): Promise<string | undefined> {
    const write = this.#writes.then(() => this.#post(marker, body).catch(error => this.#warn(error)))
    this.#writes = write
    return write
  }

  async #post(marker: string, body: string): Promise<string | undefined> {
    const earlier = await this.#earlier
    if (earlier === undefined) return undefined
    const own = earlier.filter(comment => comment.body.startsWith(marker))
    const [first] = own
    if (first && this.#mode === 'update') return (await this.#pullRequest.updateComment(first.id, body)).url
    const { url } = await this.#pullRequest.createComment(body)
    for (const { id } of own) {
      await this.#pullRequest.deleteComment(id).catch(error => this.#warn(error, 'The old comment stays'))
    }
    return url
  }

  #warn(error: unknown, what = 'No comment (the job summary has the report)'): undefined {
    const why = error instanceof Error ? error.message : String(error)
    this.#log.warn(`${what} on pull request #${this.#pullRequest.number}: ${why}`)
    return undefined
  }
}
