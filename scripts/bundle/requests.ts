/**
 * Stands in the bundle for undici and `@actions/http-client`: more than a megabyte that every run would load, for
 * requests that none makes. Ours go through `src/adapters/http.ts`, with its proxies and limits.
 */

/** Made by `@actions/github` when it is loaded; the client is then given a `fetch` of ours. */
export class HttpClient {
  getAgent(): undefined {
    return undefined
  }

  getAgentDispatcher(): undefined {
    return undefined
  }
}

export function fetch(): never {
  return unused()
}

function unused(): never {
  throw new Error('the bundle has no such HTTP client: requests go through src/adapters/http.ts')
}
