import { setTimeout as sleep } from 'node:timers/promises'
import { getOctokit } from '@actions/github'
import {
  BAD_GATEWAY,
  type GitHubFault,
  GONE,
  graphqlRateLimit,
  LOCKED,
  PASS,
  primaryRateLimit,
  secondaryRateLimit,
} from './github-faults.ts'
import { checkReply } from './github-schema.ts'
import { type GitHub, MALLORY, startGitHub } from './github-server.ts'

interface Failure {
  readonly status: number
  readonly data: unknown
  readonly errors: readonly unknown[]
  readonly response: { readonly headers: Record<string, string>; readonly data: { readonly message: string } }
}

let server: GitHub
beforeEach(async () => {
  server = await startGitHub()
  server.openPullRequest({ files: { 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' } })
})
afterEach(() => server.close())

const repo = { owner: 'octo-org', repo: 'locks' }
const octokit = () => getOctokit(server.token, { baseUrl: server.url })
const post = (body: string) => octokit().rest.issues.createComment({ ...repo, issue_number: 7, body })
const failureOf = async (work: Promise<unknown>) => {
  const failure = await work.catch((reason: unknown) => ({ reason }))
  return (failure as { reason: Failure }).reason
}
const bodies = () => server.comments().map(({ body }) => body)

describe('a comment', () => {
  test.each<[string, GitHubFault]>([
    ['a 502', BAD_GATEWAY],
    ['a reset', { reset: 'before' }],
    ['an answer that never comes', { hang: 'headers' }],
  ])('is not there after %s, or is there where it is told to be', async (_, fault) => {
    server.fault('createComment', fault, { ...fault, takesEffect: true })
    for (const body of ['one', 'two']) {
      const before = server.requests.length
      post(body).catch(() => {})
      while (server.requests.length === before) await sleep(5)
    }
    await post('three')
    expect(bodies()).toEqual(['two', 'three'])
    const status = fault.status ?? 0
    expect(server.requests.map(each => each.status)).toEqual([status, status, 201])
    expect(server.complaints).toEqual([])
  })

  test('is there where the answer breaks off in its middle', async () => {
    server.fault('createComment', { reset: 'mid-body' })
    await post('one').catch(() => {})
    expect(bodies()).toEqual(['one'])
  })

  test('is checked though the answer is a fault, and so is a query', async () => {
    server.fault('createComment', BAD_GATEWAY)
    await expect(post(1 as never)).rejects.toThrow()
    server.fault('graphql', { reset: 'before' })
    await expect(octokit().graphql('{ viewer { mail } }')).rejects.toThrow()
    expect(server.complaints).toEqual([
      expect.stringContaining('the body/body must be string'),
      expect.stringContaining("Field 'mail' doesn't exist"),
    ])
  })
})

const FAULTS: readonly (readonly [string, GitHubFault, object])[] = [
  [
    'a secondary limit',
    secondaryRateLimit(),
    { status: 403, message: /^You have exceeded a secondary rate limit/ },
  ],
  ['a secondary limit with 429', secondaryRateLimit(429, 7), { status: 429, retryAfter: '7' }],
  ['a secondary limit with a wait', secondaryRateLimit(403, 60), { status: 403, retryAfter: '60' }],
  [
    'a primary limit',
    primaryRateLimit(30),
    { status: 403, remaining: '0', message: /^API rate limit exceeded/ },
  ],
  [
    'a locked conversation',
    LOCKED,
    { status: 403, message: /^Unable to create comment because issue is locked/ },
  ],
  ['a conversation that is gone', GONE, { status: 410, message: /deleted/ }],
]

describe('GitHub’s own refusals', () => {
  test.each(FAULTS)('%s', async (_, fault, expected) => {
    server.fault('createComment', fault)
    const error = await failureOf(post('x'))
    const headers = error.response.headers
    const said = {
      status: error.status,
      message: error.response.data.message,
      retryAfter: headers['retry-after'],
      remaining: headers['x-ratelimit-remaining'],
    }
    for (const [key, value] of Object.entries(expected)) {
      if (value instanceof RegExp) expect(said[key as keyof typeof said]).toMatch(value)
      else expect(said[key as keyof typeof said]).toBe(value)
    }
    if (!('retryAfter' in expected)) expect(said.retryAfter).toBeUndefined()
    expect(bodies()).toEqual([])
  })

  test.each(FAULTS)('%s has the form that is described', (_, { status = 0, json }) => {
    const path = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
    expect(checkReply({ method: 'POST', path }, status, json)).toEqual([])
  })

  test('a primary limit says when it ends', async () => {
    server.fault('getPull', primaryRateLimit(30))
    const error = await failureOf(octokit().rest.pulls.get({ ...repo, pull_number: 7 }))
    const wait = Number(error.response.headers['x-ratelimit-reset']) - Date.now() / 1000
    expect(wait).toBeGreaterThan(28)
    expect(wait).toBeLessThanOrEqual(31)
  })

  test('a used-up limit of GraphQL comes with status 200', async () => {
    server.fault('graphql', graphqlRateLimit(30))
    const error = await failureOf(octokit().graphql('{ viewer { login } }'))
    expect(error.errors).toEqual([
      { type: 'RATE_LIMITED', message: expect.stringMatching(/^API rate limit/) },
    ])
    expect(server.requests[0]?.status).toBe(200)
  })
})

test('a listing can fail on its second page', async () => {
  server.fault('listFiles', PASS, BAD_GATEWAY)
  const page = async (number: number) => {
    const { data } = await octokit().rest.pulls.listFiles({
      ...repo,
      pull_number: 7,
      per_page: 2,
      page: number,
    })
    return data.map(({ filename }) => filename)
  }
  expect(await page(1)).toEqual(['a.txt', 'b.txt'])
  await expect(page(2)).rejects.toMatchObject({ status: 502 })
  expect(await page(2)).toEqual(['c.txt'])
})

test('minimising can be refused, while everything else is allowed', async () => {
  const { id } = server.addComment(MALLORY, 'old')
  server.refuseMinimize()
  const change = (name: string, more: string) =>
    octokit().graphql(`mutation { ${name}(input: { subjectId: "IC_${id}"${more} }) { clientMutationId } }`)
  const error = await failureOf(change('minimizeComment', ', classifier: OUTDATED'))
  expect(error.data).toEqual({ minimizeComment: null })
  expect(error.errors).toEqual([
    expect.objectContaining({
      type: 'FORBIDDEN',
      path: ['minimizeComment'],
      message: 'Resource not accessible by integration',
    }),
  ])
  await change('unminimizeComment', '')
  await post('new')
  expect(server.comments().map(({ minimized }) => minimized)).toEqual([undefined, undefined])
  expect(server.complaints).toEqual([])
})
