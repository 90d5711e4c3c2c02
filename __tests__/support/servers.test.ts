import { getOctokit } from '@actions/github'
import OpenAI from 'openai'
import { pullRequestEvent } from './events.ts'
import { type GitHub, MALLORY, startGitHub } from './github-server.ts'
import { type ModelServer, type Script, startModel } from './model-server.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map(server => server.close()))
})

async function github(): Promise<GitHub> {
  const server = await startGitHub({ accounts: { 'mallorys-token': MALLORY } })
  open.push(server)
  return server
}

async function model(script: Script, options: { refuses?: string[]; key?: string | null } = {}) {
  const server = await startModel({ script, key: 'sk-1', ...options })
  open.push(server)
  return server
}

const repo = { owner: 'octo-org', repo: 'locks' }
const COMMENTS = `query($number: Int!, $after: String) {
  viewer { login }
  repository(owner: "octo-org", name: "locks") {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { id databaseId body url viewerDidAuthor isMinimized author { login __typename ... on Bot { id } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

describe('the tests’ GitHub', () => {
  const clientOf = (server: GitHub, token = server.token) => getOctokit(token, { baseUrl: server.url })

  test('lists changed files in pages, 3,000 at most, and reads their blobs', async () => {
    const server = await github()
    const files = Array.from({ length: 3010 }, (_, at) => [`src/${at}.ts`, `export const n = ${at}\n`])
    server.openPullRequest({ files: { ...Object.fromEntries(files), 'ä b.yaml': 'grün' } })
    const octokit = clientOf(server)
    const all = await octokit.paginate(octokit.rest.pulls.listFiles, {
      ...repo,
      pull_number: 7,
      per_page: 100,
    })
    expect(all).toHaveLength(3000)
    expect(server.requests).toHaveLength(30)
    expect(all.map(file => file.filename)).toEqual(files.slice(0, 3000).map(([path]) => path))
    const beyond = await octokit.rest.pulls.listFiles({ ...repo, pull_number: 7, per_page: 100, page: 31 })
    expect(beyond.data).toEqual([])
    const blob = await octokit.rest.git.getBlob({ ...repo, file_sha: all[17]?.sha ?? '' })
    expect(Buffer.from(blob.data.content, 'base64').toString()).toBe('export const n = 17\n')
    const few = await octokit.rest.pulls.listFiles({ ...repo, pull_number: 7 })
    expect(few.data).toHaveLength(30)
    expect(server.complaints).toEqual([])
  })

  test('keeps comments, and knows who wrote them', async () => {
    const server = await github()
    server.openPullRequest({ files: {} })
    const octokit = clientOf(server)
    for (let n = 0; n < 120; n++) server.addComment(MALLORY, `number ${n}`)
    const made = await octokit.rest.issues.createComment({ ...repo, issue_number: 7, body: 'mine' })
    await octokit.rest.issues.updateComment({ ...repo, comment_id: made.data.id, body: 'mine, changed' })
    const first = await octokit.graphql<CommentsPage>(COMMENTS, { number: 7 })
    const { nodes, pageInfo } = first.repository.pullRequest.comments
    expect(nodes).toHaveLength(100)
    const second = await octokit.graphql<CommentsPage>(COMMENTS, { number: 7, after: pageInfo.endCursor })
    expect(first.viewer.login).toBe('github-actions[bot]')
    expect(second.repository.pullRequest.comments.nodes.at(-1)).toEqual({
      id: `IC_${made.data.id}`,
      databaseId: made.data.id,
      body: 'mine, changed',
      url: made.data.html_url,
      viewerDidAuthor: true,
      isMinimized: false,
      author: { login: 'github-actions', __typename: 'Bot', id: 'U_41898282' },
    })
    const asMallory = await clientOf(server, 'mallorys-token').graphql<CommentsPage>(COMMENTS, { number: 7 })
    expect(asMallory.repository.pullRequest.comments.nodes[0]?.viewerDidAuthor).toBe(true)
    await octokit.rest.issues.deleteComment({ ...repo, comment_id: made.data.id })
    expect(server.comments()).toHaveLength(120)
    expect(server.complaints).toEqual([])
  })

  test('has ids as large as GitHub’s, if it is told to', async () => {
    const server = await startGitHub({ firstCommentId: 3_100_000_001 })
    open.push(server)
    server.openPullRequest({ files: {} })
    const octokit = clientOf(server)
    await octokit.rest.issues.createComment({ ...repo, issue_number: 7, body: 'mine' })
    const page = await octokit.graphql<CommentsPage>(COMMENTS, { number: 7 })
    expect(page.repository.pullRequest.comments.nodes[0]?.databaseId).toBe(3_100_000_001)
    await octokit.rest.issues.deleteComment({ ...repo, comment_id: 3_100_000_001 })
    expect([server.comments(), server.complaints]).toEqual([[], []])
  })

  test('minimises a comment and revives it', async () => {
    const server = await github()
    server.openPullRequest({ files: {} })
    const { id } = server.addComment(MALLORY, 'old')
    const octokit = clientOf(server)
    await octokit.graphql(
      'mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }',
      { id: `IC_${id}` },
    )
    expect(server.comments()[0]?.minimized).toBe('outdated')
    await octokit.graphql(
      'mutation M($id: ID!) { unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } } }',
      { id: `IC_${id}` },
    )
    expect(server.comments()[0]).not.toHaveProperty('minimized')
    expect(server.complaints).toEqual([])
  })

  test.each([
    ['an unknown field', 'query { viewer { email } }', {}, "Field 'email' doesn't exist on type 'User'"],
    ['a missing variable', COMMENTS, {}, '$number of type Int! was provided invalid value'],
    ['a variable of the wrong type', COMMENTS, { number: '7' }, '$number of type Int!'],
    ['an object without selection', 'query { viewer }', {}, 'must have selections'],
    ['bad syntax', 'query { viewer { login }', {}, 'Unexpected end'],
  ])('refuses a GraphQL query with %s', async (_, query, variables, message) => {
    const server = await github()
    server.openPullRequest({ files: {} })
    await expect(clientOf(server).graphql(query, variables)).rejects.toThrow(message)
    expect(server.complaints).toEqual([expect.stringContaining(message)])
  })

  test('says that a pull request is not there, which is no fault of the query', async () => {
    const server = await github()
    await expect(clientOf(server).graphql(COMMENTS, { number: 99 })).rejects.toThrow('Could not resolve')
    await expect(clientOf(server).rest.pulls.get({ ...repo, pull_number: 99 })).rejects.toThrow('Not Found')
    expect(server.complaints).toEqual([])
  })

  test('refuses what GitHub refuses', async () => {
    const server = await github()
    server.openPullRequest({ files: {} })
    const statusOf = async (request: Promise<unknown>) => {
      try {
        await request
        return 'fulfilled'
      } catch (error) {
        return (error as { status?: number }).status
      }
    }
    const post = (token: string | undefined, body: string) =>
      statusOf(clientOf(server, token).rest.issues.createComment({ ...repo, issue_number: 7, body }))
    expect(await post('wrong', 'x')).toBe(401)
    expect(await post(undefined, ' ')).toBe(422)
    expect(await post(undefined, 'x'.repeat(65_537))).toBe(422)
    expect(await post(undefined, 'x'.repeat(65_536))).toBe('fulfilled')
    const plain = { authorization: `token ${server.token}`, 'user-agent': 'x', accept: 'application/json' }
    const ask = async (headers: Record<string, string>, init: RequestInit = {}) =>
      (await fetch(`${server.url}/repos/octo-org/locks/pulls/7`, { headers, ...init })).status
    expect(await ask({ ...plain, 'user-agent': '' })).toBe(403)
    expect(await ask({ ...plain, accept: 'text/html' })).toBe(415)
    expect(await ask(plain, { method: 'PUT', body: '{' })).toBe(400)
    expect(await ask(plain, { method: 'PUT', body: '{}' })).toBe(404)
    expect(server.complaints.length).toBeGreaterThanOrEqual(7)
  })

  test('lets a read-only token read', async () => {
    const server = await github()
    server.openPullRequest({ files: {} })
    server.setReadOnly()
    const octokit = clientOf(server)
    expect((await octokit.rest.pulls.get({ ...repo, pull_number: 7 })).status).toBe(200)
    const write = octokit.rest.issues.createComment({ ...repo, issue_number: 7, body: 'x' })
    await expect(write).rejects.toThrow('Resource not accessible by integration')
    expect(server.complaints).toEqual([])
  })

  test('is an Enterprise Server where it is told to be', async () => {
    const server = await startGitHub({ enterprise: true })
    open.push(server)
    const origin = new URL(server.url).origin
    expect([server.url, server.graphqlUrl, server.serverUrl]).toEqual([
      `${origin}/api/v3`,
      `${origin}/api/graphql`,
      origin,
    ])
    server.openPullRequest({ files: { 'a.txt': 'a' } })
    const octokit = clientOf(server)
    const made = await octokit.rest.issues.createComment({ ...repo, issue_number: 7, body: 'mine' })
    expect(made.data.html_url).toBe(`${origin}/octo-org/locks/pull/7#issuecomment-${made.data.id}`)
    expect(made.data.url).toBe(`${origin}/api/v3/repos/octo-org/locks/issues/comments/${made.data.id}`)
    const page = await octokit.graphql<CommentsPage>(COMMENTS, { number: 7 })
    expect(page.repository.pullRequest.comments.nodes[0]?.url).toBe(made.data.html_url)
    expect(server.requests.map(({ route }) => route)).toEqual(['createComment', 'graphql'])
    expect(server.complaints).toEqual([])
    for (const path of ['/repos/octo-org/locks/pulls/7', '/api/v3/graphql', '/graphql']) {
      const outside = getOctokit(server.token, { baseUrl: origin })
      const method = path.endsWith('graphql') ? 'POST' : 'GET'
      await expect(outside.request(`${method} ${path}`)).rejects.toMatchObject({ status: 404 })
    }
    expect(server.complaints).toEqual(Array(3).fill(expect.stringContaining('no such route')))
  })

  test('tells of a fork in the event, as in its reply', async () => {
    const server = await github()
    const pull = server.openPullRequest({ files: {}, fork: true })
    const { payload } = pullRequestEvent(pull) as { payload: { pull_request: object; repository: object } }
    const fork = { full_name: 'mallory/locks', fork: true, owner: { login: 'mallory', id: MALLORY.id } }
    const base = {
      full_name: 'octo-org/locks',
      fork: false,
      owner: { login: 'octo-org', type: 'Organization' },
    }
    const expected = {
      user: { login: 'mallory' },
      head: { label: 'mallory:orders-lock', user: { login: 'mallory' }, repo: fork },
      base: { label: 'octo-org:main', repo: base },
    }
    expect(payload.pull_request).toMatchObject(expected)
    expect(payload.repository).toMatchObject(base)
    const reply = await clientOf(server).rest.pulls.get({ ...repo, pull_number: 7 })
    expect(reply.data).toMatchObject(expected)
    expect(server.complaints).toEqual([])
  })
})

interface CommentsPage {
  readonly viewer: { readonly login: string }
  readonly repository: {
    readonly pullRequest: {
      readonly comments: {
        readonly nodes: readonly Record<string, unknown>[]
        readonly pageInfo: { readonly endCursor: string }
      }
    }
  }
}

describe('the tests’ model', () => {
  const request = { model: 'gpt-4o', messages: [{ role: 'user' as const, content: 'Design.' }] }
  const ask = (server: ModelServer, more: object = {}, apiKey = 'sk-1') =>
    new OpenAI({ apiKey, baseURL: server.baseUrl, maxRetries: 0, timeout: 2000 }).chat.completions.create({
      ...request,
      ...more,
    })

  test('answers from its script, and remembers', async () => {
    const server = await model([{ content: 'one' }, { content: 'two', finish_reason: 'length' }])
    const [one, two] = [await ask(server), await ask(server, { temperature: 0.1 })]
    expect(one.choices[0]?.message.content).toBe('one')
    expect(two.choices[0]?.finish_reason).toBe('length')
    expect(server.requests[1]?.body).toEqual({ ...request, temperature: 0.1 })
    expect(server.complaints).toEqual([])
  })

  test.each([
    ['an unknown parameter', { lock: 1 }, 'sk-1', '400'],
    ['a stream', { stream: true }, 'sk-1', '400'],
    ['a temperature that is no number', { temperature: '0.1' }, 'sk-1', '400'],
    ['no messages', { messages: [] }, 'sk-1', '400'],
    ['a wrong key', {}, 'sk-2', '401'],
  ])('refuses %s', async (_, more, key, status) => {
    const server = await model({ content: 'x' })
    await expect(ask(server, more, key)).rejects.toThrow(status)
    expect(server.complaints).toHaveLength(1)
  })

  test('refuses a parameter that newer models refuse, which is no fault of the client', async () => {
    const server = await model({ content: 'x' }, { refuses: ['temperature'] })
    await expect(ask(server, { temperature: 0.1 })).rejects.toMatchObject({
      status: 400,
      param: 'temperature',
      code: 'unsupported_value',
    })
    expect((await ask(server)).choices).toHaveLength(1)
    expect(server.complaints).toEqual([])
  })

  test.each([
    ['a reset before the answer', { reset: 'before' }],
    ['a reset in the middle of the body', { content: 'x'.repeat(9000), reset: 'mid-body' }],
    ['truncated JSON', { content: 'x', truncatedJson: true }],
    ['endless headers', { content: 'x', hang: 'headers' }],
    ['an error', { status: 500 }],
  ] as const)('can fail with %s', async (_, reply) => {
    const server = await model(reply)
    await expect(ask(server)).rejects.toThrow()
  })

  test('counts what is under way at once', async () => {
    const server = await model({ content: 'x', delayMs: 100 })
    await Promise.all([ask(server), ask(server), ask(server)])
    await ask(server)
    expect(server.peak()).toBe(3)
  })
})
