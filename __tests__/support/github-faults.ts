/** What GitHub does instead of, or before, its proper answer. */
import type { Headers, Trouble } from './http-server.ts'

export interface GitHubFault extends Trouble {
  /** With a status or a body the proper answer is not sent; the status is 200 unless told. */
  readonly status?: number
  readonly json?: unknown
  readonly html?: string
  /** A whole body, as it is, in the name of JSON. */
  readonly raw?: string | Uint8Array
  /** Added to the answer's. */
  readonly headers?: Headers
  /** Runs when the request arrives: what happens behind the action's back. */
  readonly before?: () => void
  /** The request takes effect although no answer says so. A proper answer that is at least begun always does. */
  readonly takesEffect?: boolean
  /** How often; 1 unless told. */
  readonly times?: number
}

/** Nothing goes wrong: `fault('listFiles', PASS, BAD_GATEWAY)` fails the second page. */
export const PASS: GitHubFault = {}

export const BAD_GATEWAY: GitHubFault = {
  status: 502,
  html: '<html><head><title>502 Bad Gateway</title></head><body>Unicorn!</body></html>',
}

const LIMITS = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api'

/** Too much at once. GitHub does not always say how long to wait. */
export function secondaryRateLimit(status: 403 | 429 = 403, retryAfter?: number): GitHubFault {
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. ' +
    'If you reach out to GitHub Support for help, please include the request ID C0FE:1A2B:000001.'
  return {
    status,
    json: { documentation_url: `${LIMITS}#about-secondary-rate-limits`, message, status: String(status) },
    headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
  }
}

/** The token's requests of this hour are used up. */
export function primaryRateLimit(resetsInSeconds: number, status: 403 | 429 = 403): GitHubFault {
  const message = 'API rate limit exceeded for installation ID 5000001.'
  return {
    status,
    json: { message, documentation_url: LIMITS, status: String(status) },
    headers: usedUp(resetsInSeconds),
  }
}

/** The same of GraphQL, which says so with status 200. */
export function graphqlRateLimit(resetsInSeconds: number): GitHubFault {
  const message = 'API rate limit exceeded for installation ID 5000001.'
  return {
    json: { errors: [{ type: 'RATE_LIMITED', message }] },
    headers: { ...usedUp(resetsInSeconds), 'x-ratelimit-resource': 'graphql' },
  }
}

function usedUp(resetsInSeconds: number): Record<string, string> {
  return {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-used': '5000',
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + resetsInSeconds),
  }
}

/** The conversation is locked, and the token's account is no collaborator. */
export const LOCKED: GitHubFault = {
  status: 403,
  json: {
    message: 'Unable to create comment because issue is locked.',
    documentation_url: 'https://docs.github.com/articles/locking-conversations/',
    status: '403',
  },
}

/** The conversation is gone. */
export const GONE: GitHubFault = {
  status: 410,
  json: {
    message: 'This issue was deleted',
    documentation_url: 'https://docs.github.com/rest/issues/comments#create-an-issue-comment',
    status: '410',
  },
}

/** Whether something else is sent than the proper answer. */
export function replaces({ status, json, html, raw }: GitHubFault): boolean {
  return [status, json, html, raw].some(part => part !== undefined)
}

export function takesEffect(fault: GitHubFault): boolean {
  return fault.takesEffect ?? !(replaces(fault) || isSilent(fault))
}

/** Whether no byte of an answer is sent. */
export function isSilent({ reset, hang, close, bytes }: GitHubFault): boolean {
  return reset === 'before' || hang === 'headers' || close === 'before' || bytes !== undefined
}
