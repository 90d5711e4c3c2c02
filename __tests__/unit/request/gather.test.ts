import { ServiceError, type Workspace } from '../../../src/ports.ts'
import { gatherRequests, type PendingRequest, TooManyRequests } from '../../../src/request/gather.ts'
import { RequestError } from '../../../src/request/request.ts'
import { fakeLog } from '../fakes/log.ts'
import { fakePullRequest, HEAD, type PullRequestOptions } from '../fakes/pull-request.ts'
import { settingsOf } from '../fakes/settings.ts'

const REQUEST = 'scale_requirements: a\nconsistency_tolerance: b\ninfrastructure_environment: c\n'
const TEXTS = { scale_requirements: 'a', consistency_tolerance: 'b', infrastructure_environment: 'c' }

function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  return {
    list: async () => Object.keys(files),
    read: async path => Buffer.from(files[path] ?? ''),
  }
}

const NO_FILES = workspaceOf({})
const FORBIDDEN: Workspace = {
  list: () => Promise.reject(new Error('the workspace must not be listed')),
  read: () => Promise.reject(new Error('the workspace must not be read')),
}

function changed(path: string, status = 'added', text = REQUEST) {
  return { path, status, sha: 'f'.repeat(40), text }
}

function pathsOf(requests: readonly PendingRequest[]): string[] {
  return requests.map(({ source }) => (source.kind === 'file' ? source.path : 'inputs'))
}

async function gather(
  event: string,
  options: {
    readonly pull?: PullRequestOptions
    readonly workspace?: Workspace
    readonly settings?: Parameters<typeof settingsOf>[0]
  } = {},
) {
  const log = fakeLog()
  const pullRequest = options.pull && fakePullRequest(options.pull)
  const trigger = { event, pullRequest, workspace: options.workspace ?? FORBIDDEN }
  const gathered = await gatherRequests(settingsOf(options.settings), trigger, log)
  return { ...gathered, lines: log.lines }
}

describe('requests from the inputs', () => {
  test.each(['pull_request', 'workflow_dispatch', 'push', 'merge_group', 'issue_comment'])(
    'go before everything else on %s',
    async event => {
      const { requests } = await gather(event, {
        settings: { texts: TEXTS },
        pull: { files: [changed('a.lock-request.yaml')] },
      })
      expect(requests.map(({ source }) => source)).toEqual([{ kind: 'inputs' }])
      expect(await requests[0]?.read()).toEqual({ texts: TEXTS })
    },
  )
})

describe('requests of a pull request', () => {
  test.each(['pull_request', 'pull_request_target'])(
    'are the files that it adds, changes or renames, in its order, on %s',
    async event => {
      const { requests, lines } = await gather(event, {
        pull: {
          files: [
            changed('z.lock-request.yaml', 'modified'),
            changed('README.md'),
            changed('.locks/b.lock-request.yml', 'renamed'),
            changed('gone.lock-request.yaml', 'removed'),
            changed('same.lock-request.yaml', 'unchanged'),
            changed('a.lock-request.yaml', 'added'),
            changed('copy.lock-request.yaml', 'copied'),
            changed('mode.lock-request.yaml', 'changed'),
          ],
        },
      })
      const paths = [
        'z.lock-request.yaml',
        '.locks/b.lock-request.yml',
        'a.lock-request.yaml',
        'copy.lock-request.yaml',
        'mode.lock-request.yaml',
      ]
      expect(requests.map(({ source }) => source)).toEqual(
        paths.map(path => ({ kind: 'file', path, commit: HEAD })),
      )
      expect((await requests[0]?.read())?.texts).toEqual(TEXTS)
      expect(lines).toEqual([
        `Pull request #7 at ${HEAD}: 8 changed files, 5 lock requests`,
        'Not a request any more: gone.lock-request.yaml (removed)',
        'Not a request any more: same.lock-request.yaml (unchanged)',
      ])
    },
  )

  test('are read on workflow_dispatch with a number', async () => {
    const pull = { files: [changed('a.lock-request.yaml')] }
    const { requests } = await gather('workflow_dispatch', { pull, settings: { pullRequest: 7 } })
    expect(pathsOf(requests)).toEqual(['a.lock-request.yaml'])
  })

  test('are those that request-files asks for', async () => {
    const { requests } = await gather('pull_request', {
      pull: { files: [changed('locks/a.yaml'), changed('a.lock-request.yaml')] },
      settings: { requestFiles: ['locks/*.yaml'] },
    })
    expect(pathsOf(requests)).toEqual(['locks/a.yaml'])
  })

  test('are none where it only removes some', async () => {
    const { requests, lines } = await gather('pull_request', {
      pull: { files: [changed('a.lock-request.yaml', 'removed')] },
    })
    expect(requests).toEqual([])
    expect(lines).toEqual([
      `Pull request #7 at ${HEAD}: 1 changed file, 0 lock requests`,
      'Not a request any more: a.lock-request.yaml (removed)',
    ])
  })

  test('may be missed where GitHub’s listing is cut, which is said', async () => {
    const { lines } = await gather('pull_request', {
      pull: { files: [changed('a.md'), changed('b.md')], complete: false },
    })
    expect(lines.at(-1)).toBe(
      'warning: GitHub lists at most 2 changed files of a pull request: request files beyond them were not seen. ' +
        'Split the pull request, or give the request as inputs',
    )
  })

  test('can be broken one by one', async () => {
    const { requests } = await gather('pull_request', {
      pull: {
        files: [changed('bad.lock-request.yaml', 'added', 'just text'), changed('a.lock-request.yaml')],
      },
    })
    await expect(requests[0]?.read()).rejects.toBeInstanceOf(RequestError)
    expect((await requests[1]?.read())?.texts).toEqual(TEXTS)
  })

  test.each(['headSha', 'changedFiles'] as const)('cannot be had where GitHub fails at %s', async method => {
    const fail = (called: string) => {
      if (called === method) throw new ServiceError('GitHub did not let us read it')
    }
    await expect(gather('pull_request', { pull: { fail } })).rejects.toThrow('GitHub did not let us read it')
  })
})

describe('what a pull request changes', () => {
  const files = [
    changed('a.lock-request.yaml'),
    changed('README.md', 'modified'),
    changed('new/name.md', 'renamed'),
    changed('gone.lock-request.yaml', 'removed'),
    changed('same.lock-request.yaml', 'unchanged'),
  ]

  test('is every file that is there, whether it is a request or not', async () => {
    expect((await gather('pull_request', { pull: { files } })).changed).toEqual({
      paths: ['a.lock-request.yaml', 'README.md', 'new/name.md'],
      commit: HEAD,
    })
  })

  test('is not known where GitHub’s listing is cut', async () => {
    expect(await gather('pull_request', { pull: { files, complete: false } })).not.toHaveProperty('changed')
  })

  test.each<[string, string, Parameters<typeof settingsOf>[0]]>([
    ['the requests are the inputs', 'pull_request', { texts: TEXTS }],
    ['the requests are the workspace’s', 'push', { pullRequest: 7 }],
    ['it is in a merge queue', 'merge_group', {}],
  ])('is not asked for where %s', async (_, event, settings) => {
    const gathered = await gather(event, { pull: { files }, workspace: NO_FILES, settings })
    expect(gathered).not.toHaveProperty('changed')
  })
})

describe('requests of the workspace', () => {
  const files = { 'z.lock-request.yaml': REQUEST, 'a/b.lock-request.yml': REQUEST, 'README.md': '' }

  test.each(['workflow_dispatch', 'push', 'schedule', 'release', ''])(
    'are its matching files on %j, sorted',
    async event => {
      const { requests, lines } = await gather(event, { workspace: workspaceOf(files) })
      expect(requests.map(({ source }) => source)).toEqual([
        { kind: 'file', path: 'a/b.lock-request.yml' },
        { kind: 'file', path: 'z.lock-request.yaml' },
      ])
      expect((await requests[1]?.read())?.texts).toEqual(TEXTS)
      expect(lines).toEqual(['Workspace: 3 files, 2 lock requests'])
    },
  )

  test.each(['push', 'issue_comment', 'schedule'])(
    'are taken on %s even where there is a pull request to comment on',
    async event => {
      const { requests } = await gather(event, {
        workspace: workspaceOf(files),
        pull: { files: [changed('pull.lock-request.yaml')] },
        settings: { pullRequest: 7 },
      })
      expect(pathsOf(requests)).toEqual(['a/b.lock-request.yml', 'z.lock-request.yaml'])
    },
  )

  test('are taken on workflow_dispatch where no pull request was asked for', async () => {
    const { requests } = await gather('workflow_dispatch', {
      workspace: workspaceOf(files),
      pull: { files: [changed('pull.lock-request.yaml')] },
    })
    expect(pathsOf(requests)).toHaveLength(2)
  })

  test('are read no further than a request may be long', async () => {
    const limits: number[] = []
    const workspace: Workspace = {
      list: async () => ['a.lock-request.yaml'],
      read: (_, limit) => {
        limits.push(limit)
        return Promise.resolve(Buffer.from(REQUEST))
      },
    }
    const { requests } = await gather('push', { workspace })
    await requests[0]?.read()
    expect(limits).toEqual([65_536])
  })
})

test.each<[string, number | undefined]>([
  ['pull_request', undefined],
  ['pull_request_target', undefined],
  ['workflow_dispatch', 7],
])('on %s without a pull request in reach, no other files are taken for its', async (event, pullRequest) => {
  const work = gather(event, {
    workspace: workspaceOf({ 'a.lock-request.yaml': REQUEST }),
    settings: { pullRequest },
  })
  await expect(work).rejects.toBeInstanceOf(ServiceError)
  await expect(work).rejects.toThrow(`the event ${event} names no pull request whose files could be read`)
})

test('a merge queue has none: the pull request was judged already', async () => {
  const { requests, lines } = await gather('merge_group', {
    pull: { files: [changed('a.lock-request.yaml')] },
  })
  expect(requests).toEqual([])
  expect(lines).toEqual(['Nothing to do in a merge queue: the pull request was judged already'])
})

describe('more requests than max-requests', () => {
  const files = Object.fromEntries(['a', 'b', 'c'].map(name => [`${name}.lock-request.yaml`, REQUEST]))

  test('are an error that names the input', async () => {
    const work = gather('push', { workspace: workspaceOf(files), settings: { maxRequests: 2 } })
    await expect(work).rejects.toBeInstanceOf(TooManyRequests)
    await expect(work).rejects.toThrow(
      'found 3 requests, and input "max-requests" allows 2: raise it, or narrow "request-files"; none was sent',
    )
  })

  test('are not there where there are exactly so many', async () => {
    const { requests } = await gather('push', { workspace: workspaceOf(files), settings: { maxRequests: 3 } })
    expect(requests).toHaveLength(3)
  })
})

test('an empty workspace has none', async () => {
  const { requests, lines } = await gather('push', { workspace: NO_FILES })
  expect(requests).toEqual([])
  expect(lines).toEqual(['Workspace: 0 files, 0 lock requests'])
})
