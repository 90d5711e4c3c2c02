import type { getOctokit } from '@actions/github'
import { checkAnswer } from './github-faults.ts'
import { allSent } from './http.ts'

type Octokit = ReturnType<typeof getOctokit>

/** The library would write an answer's headers to the log as they are. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** GitHub's client, which takes long to load: it is loaded when all that was asked before is on its way. */
export class LateClient {
  readonly #token: string
  readonly #baseUrl: string
  readonly #fetch: typeof fetch
  readonly #ahead = new Map<string, Promise<Response>>()
  #loading: Promise<Octokit> | undefined

  /** @param baseUrl the API's, such as `https://api.github.com` */
  constructor(token: string, baseUrl: string, fetch: typeof globalThis.fetch) {
    this.#token = token
    this.#baseUrl = baseUrl
    this.#fetch = fetch
  }

  /** The client's method of this name. */
  readonly request = (async (route: string, parameters: Record<string, unknown>) => {
    this.#loading ??= this.#load()
    return (await this.#loading).request(route, parameters)
  }) as Octokit['request']

  /** Sends a `GET` at once. The client, when it comes to send the same, is given the answer to this one. */
  sendAhead(path: string): void {
    const url = `${this.#baseUrl}${path}`
    const answer = this.#fetch(url, {
      headers: {
        accept: 'application/vnd.github.v3+json',
        authorization: `token ${this.#token}`,
        'user-agent': 'distributed-lock-manager-architect',
      },
    })
    answer.catch(() => {}) // told where it is awaited
    this.#ahead.set(url, answer)
  }

  async #load(): Promise<Octokit> {
    await allSent()
    const { getOctokit } = await import('@actions/github')
    const fetch: typeof globalThis.fetch = (input, init) =>
      this.#take(String(input)) ?? this.#fetch(input, init)
    const octokit = getOctokit(this.#token, { baseUrl: this.#baseUrl, request: { fetch, log: SILENT } })
    octokit.hook.after('request', checkAnswer)
    return octokit
  }

  /** Once: another try is a request of its own. */
  #take(url: string): Promise<Response> | undefined {
    const answer = this.#ahead.get(url)
    this.#ahead.delete(url)
    return answer
  }
}
