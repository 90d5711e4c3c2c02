/**
 * Stands in the bundle for the plugins that `@actions/github` gives its client: a table of a thousand endpoints, of which
 * this action calls six, each by its route (`octokit.request`).
 */

export type Api = object
export type PaginateInterface = never

export function restEndpointMethods(): Api {
  return {}
}

export function paginateRest(): object {
  return {}
}
