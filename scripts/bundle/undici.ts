/**
 * Stands in the bundle where `@actions/http-client` imports undici: a megabyte that every run would load, for requests
 * that none makes. Ours go through `src/adapters/http.ts`.
 */

/** Made at once where a proxy is set, and never asked. */
export class ProxyAgent {}

export function fetch(): never {
  throw new Error('undici is not in this bundle: requests go through src/adapters/http.ts')
}
