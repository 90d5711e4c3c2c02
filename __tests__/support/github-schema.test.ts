import { getOctokit } from '@actions/github'
import { checkData, checkQuery, checkReply, checkRequest } from './github-schema.ts'
import { ACTIONS_BOT, type GitHub, startGitHub } from './github-server.ts'
import { parseQuery } from './graphql-query.ts'

const PULL = { method: 'GET', path: '/repos/{owner}/{repo}/pulls/{pull_number}' }
const FILES = { method: 'GET', path: '/repos/{owner}/{repo}/pulls/{pull_number}/files' }
const CREATE = { method: 'POST', path: '/repos/{owner}/{repo}/issues/{issue_number}/comments' }
const UPDATE = { method: 'PATCH', path: '/repos/{owner}/{repo}/issues/comments/{comment_id}' }
const DELETE = { method: 'DELETE', path: '/repos/{owner}/{repo}/issues/comments/{comment_id}' }

const octo = { owner: 'octo-org', repo: 'locks' }

describe('a REST request', () => {
  const none = { query: {}, body: undefined }

  test.each([
    ['a pull request', PULL, { ...none, params: { ...octo, pull_number: '7' } }],
    [
      'a page of files',
      FILES,
      { ...none, params: { ...octo, pull_number: '7' }, query: { per_page: '100', page: '2' } },
    ],
    ['a new comment', CREATE, { query: {}, params: { ...octo, issue_number: '7' }, body: { body: 'x' } }],
    ['no more comment', DELETE, { ...none, params: { ...octo, comment_id: '3100000001' } }],
  ])('for %s is fine', (_, endpoint, request) => {
    expect(checkRequest(endpoint, request)).toEqual([])
  })

  const files = { ...none, params: { ...octo, pull_number: '7' } }
  const comment = { query: {}, params: { ...octo, comment_id: '1' }, body: { body: 'x' } }
  test.each([
    [
      'a path parameter that is no number',
      PULL,
      { ...none, params: { ...octo, pull_number: 'x' } },
      'pull_number',
    ],
    ['a path parameter too few', PULL, { ...none, params: octo }, 'pull_number is missing'],
    ['a page that is no number', FILES, { ...files, query: { page: 'two' } }, 'page must be integer'],
    ['a misspelt query', FILES, { ...files, query: { perpage: '100' } }, 'perpage is not described'],
    ['more files than a page has', FILES, { ...files, query: { per_page: '200' } }, 'more than 100'],
    ['no body', UPDATE, { ...comment, body: undefined }, 'the body must be object'],
    ['a body without its text', UPDATE, { ...comment, body: {} }, "required property 'body'"],
    ['a body of another type', UPDATE, { ...comment, body: { body: 1 } }, 'the body/body must be string'],
    ['a body with more', UPDATE, { ...comment, body: { body: 'x', text: 'x' } }, 'additional properties'],
    ['a body where there is none', PULL, { ...files, body: {} }, 'the body should not be there'],
  ])('with %s is not', (_, endpoint, request, complaint) => {
    expect(checkRequest(endpoint, request)).toEqual([expect.stringContaining(complaint)])
  })
})

describe('a REST reply', () => {
  const file = {
    ...{ sha: 'f'.repeat(40), filename: 'a', status: 'added', additions: 1, deletions: 0, changes: 1 },
    ...{ blob_url: 'https://x.test/b', raw_url: 'https://x.test/r', contents_url: 'https://x.test/c' },
  }
  const { filename: _, ...nameless } = file

  test.each([
    ['a list', FILES, 200, [file, { ...file, sha: null }]],
    ['no content', DELETE, 204, undefined],
    ['a refusal', CREATE, 410, { message: 'Gone', documentation_url: 'https://x.test', status: '410' }],
    ['a refusal that is not described', DELETE, 401, { message: 'Bad credentials' }],
  ])('%s is fine', (_, endpoint, status, json) => {
    expect(checkReply(endpoint, status, json)).toEqual([])
  })

  test.each([
    ['a property too few', FILES, 200, [nameless], "/0 must have required property 'filename'"],
    ['a property too many', FILES, 200, [{ ...file, size: 1 }], 'additional properties'],
    ['a value out of range', FILES, 200, [{ ...file, status: 'new' }], '/0/status must be equal'],
    ['a null where there is none', FILES, 200, [{ ...file, filename: null }], '/0/filename must be string'],
    ['an address that is none', FILES, 200, [{ ...file, raw_url: 'a b' }], 'format "uri"'],
    ['an object for a list', FILES, 200, {}, 'must be array'],
    ['content where there is none', DELETE, 204, {}, 'should not be there'],
    ['a refusal that is no object', DELETE, 403, 'Forbidden', 'must be object'],
    ['a refusal of a comment that does not say more', CREATE, 422, { message: 'x' }, "'documentation_url'"],
    ['a status that no success has', CREATE, 202, {}, 'not described'],
  ])('with %s is not', (_, endpoint, status, json, complaint) => {
    expect(checkReply(endpoint, status, json)).toEqual([expect.stringContaining(complaint)])
  })
})

const pageOf = (fields: string, args = 'first: 1') =>
  `{ repository(owner: "a", name: "b") { pullRequest(number: 7) { comments(${args}) { ${fields} } } } }`
const minimize = (input: string, declared = '') =>
  `mutation ${declared} { minimizeComment(input: ${input}) { minimizedComment { isMinimized } } }`

describe('a GraphQL query', () => {
  test.each<[string, string, object]>([
    ['of a page', pageOf('nodes { id isMinimized } pageInfo { hasNextPage }'), {}],
    [
      'with an alias, a fragment and __typename',
      `query Q { v: viewer { ...F } } fragment F on User { __typename id }`,
      {},
    ],
    ['with a variable', 'query($n: String!) { repository(owner: "a", name: $n) { id } }', { n: 'b' }],
    ['with a default', 'query($n: String = "b") { repository(owner: "a", name: $n) { id } }', {}],
    ['with an enum', minimize('{ subjectId: "IC_1", classifier: OUTDATED }'), {}],
    [
      'with an enum as a variable',
      minimize('{ subjectId: $id, classifier: $c }', '($id: ID!, $c: ReportedContentClassifiers!)'),
      { id: 'IC_1', c: 'RESOLVED' },
    ],
    [
      'with an input as a variable',
      minimize('$i', '($i: MinimizeCommentInput!)'),
      { i: { subjectId: 'IC_1', classifier: 'SPAM' } },
    ],
    [
      'that asks an interface for a type’s field',
      pageOf('nodes { author { ... on Bot { databaseId } } }'),
      {},
    ],
    ['with a null that may be', pageOf('totalCount', 'first: 1, after: null'), {}],
    ['in an order', pageOf('totalCount', 'last: 1, orderBy: { field: UPDATED_AT, direction: DESC }'), {}],
  ])('%s is fine', (_, query, variables) => {
    expect(checkQuery(parseQuery(query), variables as Record<string, unknown>)).toEqual([])
  })

  test.each<[string, string, object, string]>([
    ['an unknown field', pageOf('nodes { text }'), {}, "Field 'text' doesn't exist on type 'IssueComment'"],
    ['an unknown argument', pageOf('totalCount', 'first: 1, page: 2'), {}, "doesn't accept argument 'page'"],
    ['an argument too few', '{ repository(owner: "a") { id } }', {}, 'missing required arguments: name'],
    ['an argument of another type', pageOf('totalCount', 'first: "1"'), {}, "Expected type 'Int'"],
    ['a null argument', '{ repository(owner: "a", name: null) { id } }', {}, "Expected type 'String!'"],
    [
      'an enum out of range',
      minimize('{ subjectId: "a", classifier: OLD }'),
      {},
      'ReportedContentClassifiers!',
    ],
    [
      'an enum as text',
      minimize('{ subjectId: "a", classifier: "SPAM" }'),
      {},
      'ReportedContentClassifiers!',
    ],
    [
      'an input with more',
      minimize('{ subjectId: "a", classifier: SPAM, why: "x" }'),
      {},
      "accept argument 'why'",
    ],
    ['an input with less', minimize('{ classifier: SPAM }'), {}, 'missing required arguments: subjectId'],
    [
      'a type of variable',
      minimize('{ subjectId: $i, classifier: SPAM }', '($i: ID)'),
      { i: 'a' },
      'Type mismatch',
    ],
    ['another type of variable', minimize('$i', '($i: String!)'), { i: 'a' }, 'Type mismatch'],
    ['no declaration', minimize('{ subjectId: $i, classifier: SPAM }'), {}, 'used but not declared'],
    ['a variable for nothing', 'query($a: Int) { viewer { id } }', {}, 'declared but not used'],
    ['a value for nothing', '{ viewer { id } }', { a: 1 }, 'given but not declared'],
    [
      'a bad enum value',
      minimize('{ subjectId: "a", classifier: $c }', '($c: ReportedContentClassifiers!)'),
      { c: 'OLD' },
      'invalid value',
    ],
    [
      'a bad input value',
      minimize('$i', '($i: MinimizeCommentInput!)'),
      { i: { subjectId: 'a' } },
      'invalid value',
    ],
    [
      'a fragment on a type that it cannot be',
      '{ viewer { ... on Bot { id } } }',
      {},
      "can't be spread inside User",
    ],
    ['a fragment on no type', '{ viewer { ... on Person { id } } }', {}, 'No such type Person'],
    ['a fragment that is not there', '{ viewer { ...F } }', {}, 'Fragment F was used, but not defined'],
    ['a fragment that is not used', '{ viewer { id } } fragment F on User { id }', {}, 'not used'],
    ['a fragment in itself', '{ viewer { ...F } } fragment F on User { ...F }', {}, 'infinite loop'],
  ])('with %s is not', (_, query, variables, complaint) => {
    const problems = checkQuery(parseQuery(query), variables as Record<string, unknown>)
    expect(problems).toEqual([expect.stringContaining(complaint)])
  })
})

describe('GraphQL data', () => {
  const query = parseQuery(
    pageOf(
      'nodes { id createdAt authorAssociation author { login ... on Bot { databaseId } } } pageInfo { endCursor }',
    ),
  )
  const good = {
    ...{ id: 'IC_1', createdAt: '2026-11-23T08:00:00Z', authorAssociation: 'NONE' },
    author: { login: 'github-actions', databaseId: 41898282 },
  }
  const dataOf = (nodes: unknown, pageInfo: unknown = { endCursor: null }) => ({
    repository: { pullRequest: { comments: { nodes, pageInfo } } },
  })

  test.each([
    ['of a page', dataOf([good])],
    ['of a person', dataOf([{ ...good, author: { login: 'mallory' } }])],
    ['of nobody', dataOf([{ ...good, author: null }, null])],
    ['of no repository', { repository: null }],
  ])('%s is fine', (_, data) => {
    expect(checkData(query, data)).toEqual([])
  })

  const { id: _, ...nameless } = good
  test.each([
    ['a null where there is none', dataOf([{ ...good, id: null }]), 'nodes.0.id is null'],
    ['a field too few', dataOf([nameless]), 'nodes.0.id is undefined'],
    ['a field that nobody asked for', dataOf([{ ...good, body: '' }]), 'nodes.0.body was not asked for'],
    ['an enum out of range', dataOf([{ ...good, authorAssociation: 'FRIEND' }]), '"FRIEND"'],
    ['a time that is none', dataOf([{ ...good, createdAt: 'today' }]), '"today"'],
    [
      'a text for a number',
      dataOf([{ ...good, author: { login: 'x', databaseId: '1' } }]),
      'databaseId is "1"',
    ],
    ['an object for a list', dataOf({}), 'nodes is no list'],
    ['no page', dataOf([], null), 'pageInfo is null'],
    ['a text for an object', dataOf([], 'x'), 'pageInfo is no object'],
  ])('with %s is not', (_, data, complaint) => {
    expect(checkData(query, data)).toEqual([expect.stringContaining(complaint)])
  })
})

describe('the tests’ GitHub complains', () => {
  let server: GitHub
  beforeEach(async () => {
    server = await startGitHub()
    server.openPullRequest({ files: {} })
  })
  afterEach(() => server.close())
  const octokit = () => getOctokit(server.token, { baseUrl: server.url })

  test('of a wrong parameter', async () => {
    await octokit().rest.pulls.listFiles({ ...octo, pull_number: 7, per_page: 'all' as never })
    expect(server.complaints).toEqual([expect.stringContaining('parameter per_page must be integer')])
  })

  test('of a wrong body', async () => {
    await octokit().request(`POST ${CREATE.path}`, { ...octo, issue_number: 7, body: 'x', hidden: true })
    expect(server.complaints).toEqual([
      expect.stringContaining('the body must NOT have additional properties'),
    ])
  })

  test('of a wrong field and a wrong argument of GraphQL', async () => {
    await expect(octokit().graphql('{ viewer { mail(of: 1) } }')).rejects.toThrow(
      "Field 'mail' doesn't exist",
    )
    await expect(octokit().graphql(minimize('{ subjectId: "a" }'))).rejects.toThrow('classifier')
    expect(server.complaints).toHaveLength(2)
  })

  test('of its own reply, where a test has put nonsense into it', async () => {
    server.push(7, [{ path: 'a', content: '', status: 'created' as never }])
    await octokit().rest.pulls.listFiles({ ...octo, pull_number: 7 })
    expect(server.complaints).toEqual([expect.stringContaining("the tests' answer: the reply 200/0/status")])
  })

  test('of its own GraphQL data too', async () => {
    server.addComment(ACTIONS_BOT, null as never)
    const query =
      'query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { pullRequest(number: 7) { comments(first: 1) { nodes { body } } } } }'
    await octokit().graphql(query, octo)
    expect(server.complaints).toEqual([
      expect.stringContaining('nodes.0.body is null, and should be String!'),
    ])
  })
})
