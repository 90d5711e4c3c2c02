import type { CommentMode } from '../contract.ts'
import {
  type Log,
  NotAllowed,
  type OwnComment,
  type PullRequest,
  TooLongBody,
  UncertainWrite,
} from '../ports.ts'
import { COMMENT_LIMIT } from './fit.ts'
import { carries } from './marker.ts'

/** Writes a comment's body within so many UTF-16 units. */
export type Render = (limit: number) => string

interface Created {
  readonly marker: string
  readonly body: string
  readonly comment: OwnComment
}

/** One comment for each marker on one pull request. GitHub asks that writes come one after the other. */
export class Comments {
  readonly #pullRequest: PullRequest
  readonly #mode: CommentMode
  readonly #log: Log
  readonly #hint: string
  readonly #earlier: Promise<readonly OwnComment[] | undefined>
  readonly #created: Created[] = []
  readonly #urls = new Map<string, string>()
  #writes: Promise<unknown> = Promise.resolve()
  #closed = false

  /** @param hint what to say besides where a comment cannot be written */
  constructor(pullRequest: PullRequest, mode: Exclude<CommentMode, 'never'>, log: Log, hint = '') {
    this.#pullRequest = pullRequest
    this.#mode = mode
    this.#log = log
    this.#hint = hint
    this.#earlier = pullRequest.ownComments().catch(error => this.#warn(error))
  }

  /** This account's comments as they were when the run began; undefined where they could not be listed. */
  own(): Promise<readonly OwnComment[] | undefined> {
    return this.#earlier
  }

  async find(marker: string): Promise<OwnComment | undefined> {
    return (await this.#carrying(marker))?.[0]
  }

  /** Lowest id first; undefined where the comments could not be listed. */
  async #carrying(marker: string): Promise<OwnComment[] | undefined> {
    return (await this.#earlier)?.filter(({ body }) => carries(body, marker))
  }

  /** Leaves the comment with the marker as it is, and no other beside it. */
  keep(marker: string, comment: OwnComment): Promise<void> {
    this.#urls.set(marker, comment.url)
    return this.#inTurn(async () => {
      const own = (await this.#carrying(marker)) ?? []
      await this.#delete(own.map(({ id }) => id).filter(id => id !== comment.id))
    })
  }

  /** Writes the comment with the marker. What fails is a warning. */
  post(marker: string, render: Render): Promise<void> {
    return this.#inTurn(() => this.#post(marker, render))
  }

  /** Writes a comment over and folds it away. */
  withdraw(comment: OwnComment, body: string): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#closed) return
      await this.#pullRequest.updateComment(comment.id, body)
      await this.#pullRequest
        .minimizeComment(comment)
        .catch(error => this.#warn(error, 'The withdrawn comment stays unfolded'))
    })
  }

  /**
   * Looks again after comments were created: another run may have created the same at the same time. The lowest id
   * stays. @returns the comments' URLs by marker
   */
  async settle(): Promise<ReadonlyMap<string, string>> {
    await this.#writes
    if (this.#created.length > 0) {
      const now = await this.#pullRequest
        .ownComments()
        .catch(error => this.#warn(error, 'No second look at the comments'))
      const known = new Set((await this.#earlier)?.map(({ id }) => id))
      for (const created of this.#created)
        await this.#settle(created, now ?? (await this.#earlier) ?? [], known)
    }
    return this.#urls
  }

  async #settle(created: Created, now: readonly OwnComment[], known: ReadonlySet<number>): Promise<void> {
    const { marker, comment } = created
    const all = now.filter(other => carries(other.body, marker))
    const stays = all.find(({ id }) => !known.has(id)) ?? comment
    const kept = stays.id === comment.id ? comment : await this.#moveInto(stays, created)
    this.#urls.set(marker, kept.url)
    const ids = new Set([...all.map(({ id }) => id), comment.id])
    for (const id of [kept.id, ...(kept === comment ? [stays.id] : [])]) ids.delete(id)
    await this.#delete(ids)
  }

  /** Nothing is lost: the own comment goes only when its text stands in the one that stays. */
  async #moveInto({ id }: OwnComment, { body, comment }: Created): Promise<OwnComment> {
    try {
      return await this.#pullRequest.updateComment(id, body)
    } catch (error) {
      this.#warn(error, 'The comment stands twice')
      return comment
    }
  }

  async #post(marker: string, render: Render): Promise<void> {
    const own = await this.#carrying(marker)
    if (own === undefined || this.#closed) return
    const [first, ...doubles] = own
    if (!first || this.#mode === 'recreate') return await this.#create(marker, render)
    const { url } = await fitting(render, body => this.#pullRequest.updateComment(first.id, body))
    this.#urls.set(marker, url)
    if (first.minimized) {
      await this.#pullRequest
        .reviveComment(first)
        .catch(error => this.#warn(error, 'The comment stays folded away'))
    }
    await this.#delete(doubles.map(({ id }) => id))
  }

  async #create(marker: string, render: Render): Promise<void> {
    const { body, comment } = await fitting(render, async text => ({
      body: text,
      comment: await this.#createOnce(text),
    }))
    this.#created.push({ marker, body, comment })
    this.#urls.set(marker, comment.url)
  }

  /** A write that failed may have taken effect, also the last one: it is looked for before anything else. */
  async #createOnce(body: string): Promise<OwnComment> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#pullRequest.createComment(body)
      } catch (error) {
        if (!(error instanceof UncertainWrite)) throw error
        this.#log.info(`${error.message}; looking whether the comment is there`)
        const written = await this.#findNew(body)
        if (written) return written
        if (tries >= MOST_WRITES) throw error
      }
    }
  }

  async #findNew(body: string): Promise<OwnComment | undefined> {
    const known = new Set((await this.#earlier)?.map(({ id }) => id))
    const now = await this.#pullRequest.ownComments()
    return now.find(comment => comment.body.trimEnd() === body.trimEnd() && !known.has(comment.id))
  }

  async #delete(ids: Iterable<number>): Promise<void> {
    for (const id of ids) {
      await this.#pullRequest.deleteComment(id).catch(error => this.#warn(error, 'The old comment stays'))
    }
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const write = this.#writes.then(() => work().catch(error => this.#warn(error)))
    this.#writes = write
    return write
  }

  /** Without the permission to write comments, the first refusal speaks for all. */
  #warn(error: unknown, what = NO_COMMENT): undefined {
    if (this.#closed) return undefined
    this.#closed = error instanceof NotAllowed && what === NO_COMMENT
    const why = error instanceof Error ? error.message : String(error)
    const hint = this.#closed ? this.#hint : ''
    this.#log.warn(`${what} on pull request #${this.#pullRequest.number}: ${why}${hint}`)
    return undefined
  }
}

/** How often one comment is written at most, where GitHub does not say what became of it. */
const MOST_WRITES = 2
const NO_COMMENT = 'No comment (the job summary has the report)'

/** Writes within GitHub's limit, and once more at half of it where GitHub counts otherwise than we do. */
async function fitting<Result>(render: Render, write: (body: string) => Promise<Result>): Promise<Result> {
  try {
    return await write(render(COMMENT_LIMIT))
  } catch (error) {
    if (!(error instanceof TooLongBody)) throw error
    return await write(render(COMMENT_LIMIT / 2))
  }
}
