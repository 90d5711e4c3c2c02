/** The graph that GraphQL queries walk. */
import { connectionOf, DataError, type Paging, type Source } from './github-graphql.ts'
import { commentNodeId, commentUrl, pullNodeId, restPull } from './github-resources.ts'
import type { Call } from './github-rest.ts'
import { type Account, type Comment, commentsOf, type PullRequest, REPO, REPOSITORY } from './github-state.ts'

export function queryRoot(call: Call): Source {
  return {
    __typename: 'Query',
    // A bot too is a User here, and with the login that REST has.
    viewer: {
      ...actor(call, call.account),
      __typename: 'User',
      login: call.account.type === 'Bot' ? `${call.account.login}[bot]` : call.account.login,
    },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      if (`${owner}/${name}` === REPOSITORY) return repository(call)
      call.wrong(`repository ${owner}/${name}`)
      throw new DataError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
    },
  }
}

export function mutationRoot(call: Call): Source {
  type Input = { readonly input: { readonly subjectId: string; readonly classifier: string } }
  return {
    __typename: 'Mutation',
    minimizeComment: ({ input }: Input) => {
      if (call.refuses.minimize) throw notAllowed()
      const reason = input.classifier.toLowerCase().replace('_', '-')
      return {
        __typename: 'MinimizeCommentPayload',
        minimizedComment: setMinimized(call, input.subjectId, reason),
      }
    },
    unminimizeComment: ({ input }: Input) => ({
      __typename: 'UnminimizeCommentPayload',
      unminimizedComment: setMinimized(call, input.subjectId, undefined),
    }),
  }
}

function notAllowed(): DataError {
  return new DataError('FORBIDDEN', 'Resource not accessible by integration')
}

function setMinimized(call: Call, subject: string, reason: string | undefined): Source {
  if (call.refuses.writes) throw notAllowed()
  const found = [...call.state.comments.values()].find(each => commentNodeId(each.comment.id) === subject)
  if (found === undefined) {
    throw new DataError('NOT_FOUND', `Could not resolve to a node with the global id of '${subject}'`)
  }
  const { minimized: _, ...rest } = found.comment
  found.comment = reason === undefined ? rest : { ...rest, minimized: reason }
  return issueComment(call, found.pull, found.comment)
}

function repository(call: Call): Source {
  return {
    __typename: 'Repository',
    id: 'R_octo-org',
    name: REPO,
    nameWithOwner: REPOSITORY,
    url: `${call.site.web}/${REPOSITORY}`,
    pullRequest: ({ number }: { number: number }) => {
      const pull = call.state.pulls.get(number)
      if (pull !== undefined) return pullRequest(call, pull)
      throw new DataError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
    },
  }
}

function pullRequest(call: Call, pull: PullRequest): Source {
  const { title, html_url: url } = restPull(pull, call.site)
  return {
    __typename: 'PullRequest',
    id: pullNodeId(pull.number),
    number: pull.number,
    title,
    url,
    state: pull.state.toUpperCase(),
    isDraft: pull.draft,
    headRefOid: pull.headSha,
    baseRefOid: pull.baseSha,
    comments: (args: Paging & { orderBy?: { direction: 'ASC' | 'DESC' } }) => {
      const all = commentsOf(call.state, pull.number)
      if (args.orderBy !== undefined) all.sort((a, b) => a.updatedAt.localeCompare(b.updatedAt))
      if (args.orderBy?.direction === 'DESC') all.reverse()
      const nodes = all.map(comment => issueComment(call, pull.number, comment))
      return connectionOf('IssueComment', nodes, args)
    },
  }
}

function issueComment(call: Call, pull: number, comment: Comment): Source {
  const { author } = comment
  return {
    __typename: 'IssueComment',
    id: commentNodeId(comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    url: commentUrl(call.site, pull, comment.id),
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    viewerDidAuthor: author.id === call.account.id,
    viewerCanUpdate: !call.refuses.writes,
    viewerCanDelete: !call.refuses.writes,
    viewerCanMinimize: !call.refuses.writes && !call.refuses.minimize,
    isMinimized: comment.minimized !== undefined,
    minimizedReason: comment.minimized ?? null,
    authorAssociation: 'NONE',
    author: actor(call, author),
  }
}

function actor({ site }: Call, { type, id, login }: Account): Source {
  const url = `${site.web}/${type === 'Bot' ? 'apps/' : ''}${login}`
  return { __typename: type, id: `U_${id}`, databaseId: id, login, url }
}
