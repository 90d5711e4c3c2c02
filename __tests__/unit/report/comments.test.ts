import {
  NotAllowed,
  type PullRequest,
  ServiceError,
  TooLongBody,
  UncertainWrite,
} from '../../../src/ports.ts'
import { Comments } from '../../../src/report/comments.ts'
import { COMMENT_LIMIT } from '../../../src/report/fit.ts'
import { fakeLog } from '../fakes/log.ts'
import { type FakePullRequest, fakePullRequest, type PullRequestOptions } from '../fakes/pull-request.ts'

const A = '<!-- distributed-lock-manager-architect key=1 request=a'
const B = '<!-- distributed-lock-manager-architect key=1 request=b'
const URL = 'https://github.com/octo-org/locks/pull/7#issuecomment-'
const HINT = '. Ask a maintainer'
const MODES = ['update', 'recreate'] as const

type Mode = (typeof MODES)[number]

function open(mode: Mode, options: PullRequestOptions = {}) {
  const pull = fakePullRequest(options)
  const log = fakeLog()
  return { comments: new Comments(pull, mode, log, HINT), pull, lines: log.lines }
}

const bodyOf = (marker: string, text = 'new') => `${marker} -->\n${text}`
const says =
  (marker: string, text = 'new') =>
  () =>
    bodyOf(marker, text)
const bodies = (pull: FakePullRequest) => pull.comments.map(({ id, body }) => [id, body])
const begun = (pull: FakePullRequest) =>
  pull.writes.filter(write => write.endsWith(' begins')).map(write => write.replace(' begins', ''))

/** Throws at the first so many of a method's calls. */
function failing(method: keyof PullRequest, error: unknown, times = Number.POSITIVE_INFINITY) {
  let left = times
  return (called: keyof PullRequest) => {
    if (called === method && left-- > 0) throw error
  }
}

/** Calls back at the nth call of a method. */
function at(method: keyof PullRequest, nth: number, then: () => void) {
  let count = 0
  return (called: keyof PullRequest) => {
    if (called === method && ++count === nth) then()
  }
}

const refused = (what: string) => new ServiceError(`GitHub did not let us ${what}: 422`)
const uncertain = () => new UncertainWrite('GitHub did not let us write the comment: 502')
const forbidden = () => new NotAllowed('GitHub did not let us write the comment: 403')

describe.each(MODES)('with comment: %s', mode => {
  test('a first comment is created', async () => {
    const { comments, pull, lines } = open(mode, { comments: ['hello'] })
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}2`]]))
    expect(bodies(pull)).toEqual([
      [1, 'hello'],
      [2, bodyOf(A)],
    ])
    expect(lines).toEqual([])
  })

  test('the comments of other requests, and the marker within other text, are left alone', async () => {
    const others = [bodyOf(B), `> ${bodyOf(A)}`, `x ${A} -->`, A, `${A}b -->\nlonger`]
    const { comments, pull } = open(mode, { comments: others })
    await comments.post(A, says(A))
    await comments.settle()
    expect(bodies(pull)).toEqual([...others.map((body, index) => [index + 1, body]), [6, bodyOf(A)]])
  })

  test('writes come one after the other, in the order of the posts', async () => {
    const { comments, pull } = open(mode)
    await Promise.all([A, B].map(marker => comments.post(marker, says(marker))))
    expect(await comments.settle()).toEqual(
      new Map([
        [A, `${URL}1`],
        [B, `${URL}2`],
      ]),
    )
    expect(pull.writes).toEqual(['create begins', 'create ends', 'create begins', 'create ends'])
  })

  test('a listing that failed writes nothing, since a comment could double, and warns once', async () => {
    const fail = failing('ownComments', refused('read the comments'))
    const { comments, pull, lines } = open(mode, { comments: [bodyOf(A, 'old')], fail })
    await Promise.all([A, B].map(marker => comments.post(marker, says(marker))))
    expect(await comments.settle()).toEqual(new Map())
    expect(await comments.own()).toBeUndefined()
    expect(pull.writes).toEqual([])
    expect(lines).toEqual([
      'warning: No comment (the job summary has the report) on pull request #7: ' +
        'GitHub did not let us read the comments: 422',
    ])
  })

  test('a comment that cannot be written is a warning, and the next one is tried', async () => {
    const fail = failing('createComment', refused('write the comment'), 1)
    const { comments, pull, lines } = open(mode, { fail })
    await Promise.all([A, B].map(marker => comments.post(marker, says(marker))))
    expect(await comments.settle()).toEqual(new Map([[B, `${URL}1`]]))
    expect(bodies(pull)).toEqual([[1, bodyOf(B)]])
    expect(lines).toEqual([
      'warning: No comment (the job summary has the report) on pull request #7: ' +
        'GitHub did not let us write the comment: 422',
    ])
  })

  test('a comment that says the same stays as it is, and is the one', async () => {
    const { comments, pull } = open(mode, { comments: ['x', bodyOf(A, 'old')] })
    const found = await comments.find(A)
    if (!found) throw new Error('not found')
    await comments.keep(A, found)
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}2`]]))
    expect(pull.writes).toEqual([])
  })

  test('a comment that says the same stays, and doubles of it go', async () => {
    const { comments, pull } = open(mode, {
      comments: [bodyOf(A, 'same'), bodyOf(B, 'x'), bodyOf(A, 'same')],
    })
    const found = await comments.find(A)
    if (!found) throw new Error('not found')
    await comments.keep(A, found)
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}1`]]))
    expect(bodies(pull)).toEqual([
      [1, bodyOf(A, 'same')],
      [2, bodyOf(B, 'x')],
    ])
  })
})

test('a failure that is no error is told, too', async () => {
  const { comments, lines } = open('update', { fail: failing('createComment', 'out of order') })
  await comments.post(A, says(A))
  expect(lines).toEqual([
    'warning: No comment (the job summary has the report) on pull request #7: out of order',
  ])
})

describe('with comment: update', () => {
  test('the earlier comment is updated in place', async () => {
    const { comments, pull } = open('update', { comments: ['x', bodyOf(A, 'old'), 'y'] })
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}2`]]))
    expect(bodies(pull)).toEqual([
      [1, 'x'],
      [2, bodyOf(A)],
      [3, 'y'],
    ])
    expect(begun(pull)).toEqual(['update 2'])
  })

  test('of several of our own the oldest stays, and the others go', async () => {
    const old = [bodyOf(A, 'old'), bodyOf(B, 'other'), bodyOf(A, 'older'), bodyOf(A, 'oldest')]
    const { comments, pull } = open('update', { comments: old })
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}1`]]))
    expect(bodies(pull)).toEqual([
      [1, bodyOf(A)],
      [2, bodyOf(B, 'other')],
    ])
  })

  test('a comment that has gone in the meantime is written anew, and that is the one', async () => {
    const options = { comments: [bodyOf(A, 'old')] }
    const { comments, pull } = open('update', options)
    await comments.own()
    await pull.deleteComment(1)
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}2`]]))
    expect(bodies(pull)).toEqual([[2, bodyOf(A)]])
  })

  test('a comment that is folded away is unfolded when it is written again', async () => {
    const { comments, pull } = open('update', {
      comments: [{ body: bodyOf(A, 'old'), minimized: true }, bodyOf(B, 'old')],
    })
    for (const marker of [A, B]) await comments.post(marker, says(marker))
    expect(pull.comments.map(({ body, minimized }) => [body, minimized])).toEqual([
      [bodyOf(A), false],
      [bodyOf(B), false],
    ])
    expect(begun(pull)).toEqual(['update 1', 'revive 1', 'update 2'])
  })

  test('where it cannot be unfolded, that is said, and the comment counts', async () => {
    const { comments, lines } = open('update', {
      comments: [{ body: bodyOf(A, 'old'), minimized: true }],
      fail: failing('reviveComment', refused('unfold the comment')),
    })
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}1`]]))
    expect(lines).toEqual([
      'warning: The comment stays folded away on pull request #7: GitHub did not let us unfold the comment: 422',
    ])
  })
})

describe('with comment: recreate', () => {
  test('the comment is written anew at the end, and only then the earlier ones go', async () => {
    const { comments, pull } = open('recreate', { comments: [bodyOf(A, 'old'), 'x', bodyOf(A, 'older')] })
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}4`]]))
    expect(bodies(pull)).toEqual([
      [2, 'x'],
      [4, bodyOf(A)],
    ])
    expect(begun(pull)).toEqual(['create', 'delete 1', 'delete 3'])
  })

  test('an earlier comment that cannot be deleted stays, which is said, and the new one counts', async () => {
    const { comments, pull, lines } = open('recreate', {
      comments: [bodyOf(A, 'old')],
      fail: failing('deleteComment', refused('delete the old comment')),
    })
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}2`]]))
    expect(pull.comments).toHaveLength(2)
    expect(lines).toEqual([
      'warning: The old comment stays on pull request #7: GitHub did not let us delete the old comment: 422',
    ])
  })

  test('an earlier comment stays where the new one could not be written', async () => {
    const { comments, pull } = open('recreate', {
      comments: [bodyOf(A, 'old')],
      fail: failing('createComment', refused('write the comment')),
    })
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map())
    expect(bodies(pull)).toEqual([[1, bodyOf(A, 'old')]])
  })

  test('earlier comments go although the second look fails, which is said', async () => {
    const fail = at('ownComments', 2, () => {
      throw refused('read the comments')
    })
    const { comments, pull, lines } = open('recreate', { comments: [bodyOf(A, 'old')], fail })
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}2`]]))
    expect(bodies(pull)).toEqual([[2, bodyOf(A)]])
    expect(lines).toEqual([
      'warning: No second look at the comments on pull request #7: GitHub did not let us read the comments: 422',
    ])
  })
})

describe('two runs at the same time', () => {
  /** Another run's comment appears just before or after our own is created. */
  function race(mode: Mode, when: 'fail' | 'lose', earlier: readonly string[] = []) {
    const other = () => void opened.pull.add(bodyOf(A, 'of the other run'))
    const opened = open(mode, { comments: earlier, [when]: at('createComment', 1, other) })
    return opened
  }

  test.each(MODES)('leave one comment with %s: the first, with what was written last', async mode => {
    const { comments, pull, lines } = race(mode, 'fail')
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}1`]]))
    expect(bodies(pull)).toEqual([[1, bodyOf(A)]])
    expect(begun(pull)).toEqual(['create', 'update 1', 'delete 2'])
    expect(lines).toEqual([])
  })

  test.each(MODES)('leave our own with %s where it was the first', async mode => {
    const { comments, pull } = race(mode, 'lose')
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}1`]]))
    expect(bodies(pull)).toEqual([[1, bodyOf(A)]])
    expect(begun(pull)).toEqual(['create', 'delete 2'])
  })

  test('leave both where ours cannot be moved into the first: nothing is lost', async () => {
    const opened = open('update', {
      fail: method => {
        if (method === 'createComment') opened.pull.add(bodyOf(A, 'of the other run'))
        if (method === 'updateComment') throw refused('update the comment')
      },
    })
    const { comments, pull, lines } = opened
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}2`]]))
    expect(bodies(pull)).toEqual([
      [1, bodyOf(A, 'of the other run')],
      [2, bodyOf(A)],
    ])
    expect(lines).toEqual([
      'warning: The comment stands twice on pull request #7: GitHub did not let us update the comment: 422',
    ])
  })

  test('leave one where the first has gone before ours could be moved into it', async () => {
    const opened = open('update', {
      fail: method => {
        if (method === 'createComment' && opened.pull.comments.length === 0)
          opened.pull.add(bodyOf(A, 'other'))
        if (method === 'updateComment') opened.pull.remove(1)
      },
    })
    const { comments, pull } = opened
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}3`]]))
    expect(bodies(pull)).toEqual([[3, bodyOf(A)]])
  })

  test('that both recreate leave neither the old comment nor a double', async () => {
    const { comments, pull } = race('recreate', 'fail', [bodyOf(A, 'old'), bodyOf(B, 'other')])
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}3`]]))
    expect(bodies(pull)).toEqual([
      [2, bodyOf(B, 'other')],
      [3, bodyOf(A)],
    ])
  })

  test('leave one comment although the second look does not show our own yet', async () => {
    const { comments, pull } = open('update', {
      lose: at('createComment', 1, () => void pull.add(bodyOf(A, 'later'))),
      fail: at('createComment', 1, () => void pull.add(bodyOf(A, 'earlier'))),
    })
    const all = pull.ownComments
    Object.assign(pull, {
      ownComments: async () =>
        (await all()).filter(({ body }) => body !== bodyOf(A) || begun(pull).length > 1),
    })
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}1`]]))
    expect(bodies(pull)).toEqual([[1, bodyOf(A)]])
  })

  test('are not looked for where nothing was created', async () => {
    let looks = 0
    const fail = (method: keyof PullRequest) => {
      if (method === 'ownComments') looks += 1
    }
    const { comments } = open('update', { comments: [bodyOf(A, 'old')], fail })
    await comments.post(A, says(A))
    await comments.settle()
    expect(looks).toBe(1)
  })
})

describe('a write of which nobody knows whether it took effect', () => {
  test('is not repeated where it did: the comment is found and counts', async () => {
    const { comments, pull, lines } = open('update', {
      comments: ['x'],
      lose: failing('createComment', uncertain(), 1),
    })
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}2`]]))
    expect(bodies(pull)).toEqual([
      [1, 'x'],
      [2, bodyOf(A)],
    ])
    expect(begun(pull)).toEqual(['create'])
    expect(lines).toEqual([
      'GitHub did not let us write the comment: 502; looking whether the comment is there',
    ])
  })

  test('is repeated once where it did not', async () => {
    const { comments, pull, lines } = open('update', { fail: failing('createComment', uncertain(), 1) })
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}1`]]))
    expect(bodies(pull)).toEqual([[1, bodyOf(A)]])
    expect(lines.filter(line => line.startsWith('warning'))).toEqual([])
  })

  test('is given up where the second try fails, too', async () => {
    const { comments, pull, lines } = open('update', { fail: failing('createComment', uncertain()) })
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map())
    expect(begun(pull)).toEqual(['create', 'create'])
    expect(lines.at(-1)).toBe(
      'warning: No comment (the job summary has the report) on pull request #7: ' +
        'GitHub did not let us write the comment: 502',
    )
  })

  test('is not repeated where the comments cannot be listed', async () => {
    const look = failing('createComment', uncertain(), 1)
    const list = at('ownComments', 2, () => {
      throw refused('read the comments')
    })
    const { comments, pull, lines } = open('update', {
      fail: method => {
        list(method)
        look(method)
      },
    })
    await comments.post(A, says(A))
    expect(begun(pull)).toEqual(['create'])
    expect(lines.at(-1)).toBe(
      'warning: No comment (the job summary has the report) on pull request #7: ' +
        'GitHub did not let us read the comments: 422',
    )
  })

  test('is not taken for the comment that another run has written meanwhile', async () => {
    const opened = open('update', {
      fail: at('createComment', 1, () => {
        opened.pull.add(bodyOf(A, 'of the other run'))
        throw uncertain()
      }),
    })
    const { comments, pull } = opened
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}1`]]))
    expect(bodies(pull)).toEqual([[1, bodyOf(A)]])
  })

  test('is found although GitHub has cut white space from its end', async () => {
    const opened = open('update', {
      lose: at('createComment', 1, () => {
        opened.pull.edit(1, bodyOf(A))
        throw uncertain()
      }),
    })
    const { comments, pull } = opened
    await comments.post(A, says(A, 'new\n'))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}1`]]))
    expect(begun(pull)).toEqual(['create'])
  })

  test('is not taken for an earlier comment that says the same', async () => {
    const { comments, pull } = open('recreate', {
      comments: [bodyOf(A)],
      fail: failing('createComment', uncertain(), 1),
    })
    await comments.post(A, says(A))
    expect(await comments.settle()).toEqual(new Map([[A, `${URL}2`]]))
    expect(bodies(pull)).toEqual([[2, bodyOf(A)]])
  })
})

describe('a body that GitHub holds for too long', () => {
  const limited = (limit: number) => `${A} -->\n${limit}`
  const tooLong = new TooLongBody('GitHub did not let us write the comment: 422')

  test.each([
    ['createComment', []],
    ['updateComment', [bodyOf(A, 'old')]],
  ] as const)('is written once more at half of the limit by %s', async (method, earlier) => {
    const { comments, pull, lines } = open('update', { comments: earlier, fail: failing(method, tooLong, 1) })
    await comments.post(A, limited)
    expect(bodies(pull)).toEqual([[1, limited(COMMENT_LIMIT / 2)]])
    expect(lines).toEqual([])
  })

  test('is a warning where that is too long, too', async () => {
    const { comments, pull, lines } = open('update', { fail: failing('createComment', tooLong) })
    await comments.post(A, limited)
    expect(begun(pull)).toEqual(['create', 'create'])
    expect(lines).toHaveLength(1)
  })

  test('is whole where GitHub takes it', async () => {
    const { comments, pull } = open('update')
    await comments.post(A, limited)
    expect(bodies(pull)).toEqual([[1, limited(COMMENT_LIMIT)]])
  })
})

describe('without the permission to write', () => {
  test('one warning with the hint speaks for all, and nothing more is tried', async () => {
    const fail = failing('createComment', forbidden())
    const { comments, pull, lines } = open('update', { fail })
    await Promise.all([A, B].map(marker => comments.post(marker, says(marker))))
    expect(await comments.settle()).toEqual(new Map())
    expect(begun(pull)).toEqual(['create'])
    expect(lines).toEqual([
      'warning: No comment (the job summary has the report) on pull request #7: ' +
        `GitHub did not let us write the comment: 403${HINT}`,
    ])
  })

  test('no comment is withdrawn either', async () => {
    const { comments, pull } = open('update', {
      comments: [bodyOf(B, 'old')],
      fail: failing('createComment', forbidden()),
    })
    await comments.post(A, says(A))
    const comment = await comments.find(B)
    if (!comment) throw new Error('not found')
    await comments.withdraw(comment, bodyOf(B, 'withdrawn'))
    expect(begun(pull)).toEqual(['create'])
  })

  test.each(['reviveComment', 'deleteComment'] as const)(
    'to do what %s does, other comments are written all the same',
    async method => {
      const { comments, pull, lines } = open('update', {
        comments: [{ body: bodyOf(A, 'old'), minimized: true }, bodyOf(A, 'double')],
        fail: failing(method, forbidden()),
      })
      for (const marker of [A, B]) await comments.post(marker, says(marker))
      expect(pull.comments.map(({ body }) => body)).toContain(bodyOf(B))
      expect(lines).toHaveLength(1)
    },
  )

  test('to read, nothing is written', async () => {
    const { comments, pull, lines } = open('update', { fail: failing('ownComments', forbidden()) })
    await comments.post(A, says(A))
    await comments.settle()
    expect(pull.writes).toEqual([])
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(HINT)
  })

  test('the hint stands by no other failure', async () => {
    const { comments, lines } = open('update', { fail: failing('createComment', refused('write it')) })
    await comments.post(A, says(A))
    expect(lines.join('\n')).not.toContain(HINT)
  })
})

describe('a comment that is withdrawn', () => {
  const earlier = { comments: ['x', bodyOf(A, 'old')] }

  async function withdraw(options: PullRequestOptions) {
    const opened = open('update', options)
    const comment = await opened.comments.find(A)
    if (!comment) throw new Error('not found')
    await opened.comments.withdraw(comment, bodyOf(A, 'withdrawn'))
    return opened
  }

  test('is written over and then folded away', async () => {
    const { pull, lines } = await withdraw(earlier)
    expect(pull.comments.map(({ body, minimized }) => [body, minimized])).toEqual([
      ['x', false],
      [bodyOf(A, 'withdrawn'), true],
    ])
    expect(begun(pull)).toEqual(['update 2', 'minimize 2'])
    expect(lines).toEqual([])
  })

  test('stays unfolded where GitHub does not fold it, which is said', async () => {
    const fail = failing('minimizeComment', refused('fold the old comment away'))
    const { pull, lines } = await withdraw({ ...earlier, fail })
    expect(bodies(pull)).toContainEqual([2, bodyOf(A, 'withdrawn')])
    expect(lines).toEqual([
      'warning: The withdrawn comment stays unfolded on pull request #7: ' +
        'GitHub did not let us fold the old comment away: 422',
    ])
  })

  test('is not folded away where it cannot be written over', async () => {
    const fail = failing('updateComment', refused('update the comment'))
    const { pull, lines } = await withdraw({ ...earlier, fail })
    expect(begun(pull)).toEqual(['update 2'])
    expect(lines).toHaveLength(1)
  })

  test('waits for its turn', async () => {
    const { comments, pull } = open('update', earlier)
    const comment = await comments.find(A)
    if (!comment) throw new Error('not found')
    await Promise.all([comments.post(B, says(B)), comments.withdraw(comment, bodyOf(A, 'withdrawn'))])
    expect(pull.writes).toEqual([
      'create begins',
      'create ends',
      'update 2 begins',
      'update 2 ends',
      'minimize 2 begins',
      'minimize 2 ends',
    ])
  })
})
