import { ServiceError } from '../../../src/ports.ts'
import { Conversation } from '../../../src/report/conversation.ts'
import { fakeLog } from '../fakes/log.ts'
import { fakePullRequest, type PullRequestOptions } from '../fakes/pull-request.ts'

const A = '<!-- distributed-lock-manager-architect key=1 request=a -->'
const B = '<!-- distributed-lock-manager-architect key=1 request=b -->'
const URL = 'https://github.com/octo-org/locks/pull/7#issuecomment-'

function converse(mode: 'update' | 'recreate', options: PullRequestOptions = {}) {
  const pull = fakePullRequest(options)
  const log = fakeLog()
  return { conversation: new Conversation(pull, mode, log), pull, lines: log.lines }
}

function failing(...methods: string[]): (method: string) => void {
  return method => {
    if (methods.includes(method)) throw new ServiceError(`GitHub did not let us ${method}: 403`)
  }
}

const bodies = (pull: ReturnType<typeof fakePullRequest>) => pull.comments.map(({ id, body }) => [id, body])

describe.each(['update', 'recreate'] as const)('with comment: %s', mode => {
  test('a first comment is created', async () => {
    const { conversation, pull, lines } = converse(mode, { comments: ['hello'] })
    expect(await conversation.post(A, `${A}\nnew`)).toBe(`${URL}2`)
    expect(bodies(pull)).toEqual([
      [1, 'hello'],
      [2, `${A}\nnew`],
    ])
    expect(lines).toEqual([])
  })

  test('the comments of other requests, and the marker within other text, are left alone', async () => {
    const comments = [`${B}\nother`, `> ${A}\nquoted`, `x ${A}`, A.slice(0, -4)]
    const { conversation, pull } = converse(mode, { comments })
    await conversation.post(A, `${A}\nnew`)
    expect(bodies(pull)).toEqual([...comments.map((body, index) => [index + 1, body]), [5, `${A}\nnew`]])
  })

  test('writes come one after the other, in the order of the posts', async () => {
    const { conversation, pull } = converse(mode)
    const urls = await Promise.all([A, B].map(marker => conversation.post(marker, `${marker}\nnew`)))
    expect(urls).toEqual([`${URL}1`, `${URL}2`])
    expect(pull.writes).toEqual(['create begins', 'create ends', 'create begins', 'create ends'])
  })

  test('a listing that failed writes nothing, since a comment could double, and warns once', async () => {
    const { conversation, pull, lines } = converse(mode, {
      comments: [`${A}\nold`],
      fail: failing('ownComments'),
    })
    expect(await Promise.all([conversation.post(A, `${A}\nnew`), conversation.post(B, B)])).toEqual([
      undefined,
      undefined,
    ])
    expect(pull.writes).toEqual([])
    expect(lines).toEqual([
      'warning: No comment (the job summary has the report) on pull request #7: GitHub did not let us ownComments: 403',
    ])
  })

  test('a comment that cannot be written is a warning, and the next one is tried', async () => {
    let times = 0
    const fail = (method: string) => {
      if (method === 'createComment' && ++times === 1) throw new Error('GitHub said no')
    }
    const { conversation, pull, lines } = converse(mode, { fail })
    expect(await Promise.all([conversation.post(A, A), conversation.post(B, B)])).toEqual([
      undefined,
      `${URL}1`,
    ])
    expect(bodies(pull)).toEqual([[1, B]])
    expect(lines).toEqual([
      'warning: No comment (the job summary has the report) on pull request #7: GitHub said no',
    ])
  })
})

test('a failure that is no error is told, too', async () => {
  const { conversation, lines } = converse('update', {
    fail: method => {
      if (method === 'createComment') throw 'out of order'
    },
  })
  expect(await conversation.post(A, A)).toBeUndefined()
  expect(lines).toEqual([
    'warning: No comment (the job summary has the report) on pull request #7: out of order',
  ])
})

test('with comment: update the earlier comment is updated in place', async () => {
  const { conversation, pull } = converse('update', { comments: ['x', `${A}\nold`, 'y'] })
  expect(await conversation.post(A, `${A}\nnew`)).toBe(`${URL}2`)
  expect(bodies(pull)).toEqual([
    [1, 'x'],
    [2, `${A}\nnew`],
    [3, 'y'],
  ])
  expect(pull.writes).toEqual(['update 2 begins', 'update 2 ends'])
})

describe('with comment: recreate', () => {
  test('the comment is written anew at the end, and only then the earlier ones go', async () => {
    const { conversation, pull } = converse('recreate', { comments: [`${A}\nold`, 'x', `${A}\nolder`] })
    expect(await conversation.post(A, `${A}\nnew`)).toBe(`${URL}4`)
    expect(bodies(pull)).toEqual([
      [2, 'x'],
      [4, `${A}\nnew`],
    ])
    expect(pull.writes.filter(write => write.endsWith('begins'))).toEqual([
      'create begins',
      'delete 1 begins',
      'delete 3 begins',
    ])
  })

  test('an earlier comment that cannot be deleted stays, which is said, and the new one counts', async () => {
    const { conversation, pull, lines } = converse('recreate', {
      comments: [`${A}\nold`],
      fail: failing('deleteComment'),
    })
    expect(await conversation.post(A, `${A}\nnew`)).toBe(`${URL}2`)
    expect(pull.comments).toHaveLength(2)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^warning: .*old comment.*#7.*deleteComment: 403/)
  })

  test('an earlier comment stays where the new one could not be written', async () => {
    const { conversation, pull } = converse('recreate', {
      comments: [`${A}\nold`],
      fail: failing('createComment'),
    })
    expect(await conversation.post(A, `${A}\nnew`)).toBeUndefined()
    expect(bodies(pull)).toEqual([[1, `${A}\nold`]])
  })
})
