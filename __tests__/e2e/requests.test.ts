import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mergeGroupEvent, pullRequestEvent, workflowDispatchEvent } from '../support/events.ts'
import type { ChangedFile } from '../support/github-server.ts'
import type { ChatRequest } from '../support/model-server.ts'
import { visibleText } from '../support/published-markdown.ts'
import type { Folders } from '../support/runner.ts'
import {
  expectEnding,
  FEASIBLE,
  INFEASIBLE,
  requestFile,
  startAll,
  startWorld,
  type World,
} from '../support/world.ts'

const GOOD = 'locks/good.lock-request.yaml'
const BAD = 'locks/bad.lock-request.yaml'
const KEYS = ['scale_requirements', 'consistency_tolerance', 'infrastructure_environment']

const file = (path: string, content: string | Uint8Array): ChangedFile => ({ path, content, status: 'added' })

interface Row {
  readonly fault: string
  readonly content: string | Uint8Array
  /** Lines, counted from 1, on any of which the annotation may stand. */
  readonly lines: readonly number[]
  readonly columns?: readonly number[]
  readonly says: RegExp
}

const ROWS: readonly Row[] = [
  {
    fault: 'an unknown key',
    content: `${requestFile()}model: gpt-5\n`,
    lines: [4],
    columns: [1],
    says: /(?=.*model)(?=.*scale_requirements)(?=.*consistency_tolerance)(?=.*infrastructure_environment)/s,
  },
  {
    fault: 'a misspelt key',
    content: `# a comment\n${requestFile().replace('consistency_tolerance', 'consistancy_tolerance')}`,
    lines: [3],
    columns: [1],
    says: /consistancy_tolerance/,
  },
  {
    fault: 'a missing key',
    content: 'scale_requirements: ten\nconsistency_tolerance: strict\n',
    lines: [1, 2, 3],
    says: /infrastructure_environment/,
  },
  {
    fault: 'a blank text',
    content: 'scale_requirements: ten\nconsistency_tolerance: "  "\ninfrastructure_environment: etcd\n',
    lines: [2],
    columns: [1, 24],
    says: /consistency_tolerance/,
  },
  {
    fault: 'a number instead of text',
    content: 'scale_requirements: 10000\nconsistency_tolerance: strict\ninfrastructure_environment: etcd\n',
    lines: [1],
    columns: [1, 21],
    says: /scale_requirements.*text|text.*scale_requirements/is,
  },
  {
    fault: 'a truth value instead of text',
    content: 'scale_requirements: ten\nconsistency_tolerance: true\ninfrastructure_environment: etcd\n',
    lines: [2],
    columns: [1, 24],
    says: /consistency_tolerance/,
  },
  {
    fault: 'a list instead of text',
    content:
      'scale_requirements: ten\nconsistency_tolerance: strict\ninfrastructure_environment:\n  - etcd\n',
    lines: [3, 4],
    says: /infrastructure_environment/,
  },
  {
    fault: 'a duplicate key',
    content: `${requestFile()}scale_requirements: again\n`,
    lines: [1, 4],
    says: /duplicate|twice|unique|already|once/i,
  },
  {
    fault: 'an alias',
    content: 'scale_requirements: &x ten\nconsistency_tolerance: *x\ninfrastructure_environment: etcd\n',
    lines: [1, 2],
    says: /alias|anchor/i,
  },
  {
    fault: 'a merge key',
    content: `base: &b { scale_requirements: ten }\n<<: *b\n${requestFile()}`,
    lines: [1, 2],
    says: /alias|anchor|base|<</i,
  },
  {
    fault: 'a custom tag',
    content:
      'scale_requirements: !!js/function "f"\nconsistency_tolerance: x\ninfrastructure_environment: etcd\n',
    lines: [1],
    columns: [1, 21, 35],
    says: /tag/i,
  },
  {
    fault: 'two documents',
    content: `${requestFile()}---\n${requestFile()}`,
    lines: [1, 4, 5],
    says: /document/i,
  },
  {
    fault: 'a syntax error, with a workflow command in it',
    content: 'scale_requirements: "unclosed\n::error::planted\n',
    lines: [1, 2, 3],
    says: /.{10}/,
  },
  {
    fault: 'a tab for indentation',
    content: 'scale_requirements:\n\tb: 1\n',
    lines: [1, 2],
    says: /tab|indent/i,
  },
  { fault: 'just text', content: 'ten locks\n', lines: [1], says: /mapping|keys|map\b/i },
  { fault: 'nothing but a comment', content: '# nothing\n', lines: [1, 2], says: /empty|blank|nothing|no /i },
  {
    fault: 'bytes that are not UTF-8',
    content: Buffer.from('QTogY2Fm6Q==', 'base64'),
    lines: [1],
    says: /UTF-8/i,
  },
  {
    fault: 'more than 64 KiB',
    content: requestFile({ ...FEASIBLE, scale_requirements: 'x'.repeat(70_000) }),
    lines: [1],
    says: /64 ?KiB|65,?536/i,
  },
  {
    fault: 'depth',
    content: `scale_requirements: ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
    lines: [1, 2],
    says: /.{10}/,
  },
]

describe('a request file with', () => {
  const outcomeOf = startAll(ROWS, async ({ content }) => {
    const world = await startWorld()
    const pull = world.github.openPullRequest({ files: [file(BAD, content), file(GOOD, requestFile())] })
    return { world, result: await world.run(pullRequestEvent(pull), { foreign: ['planted'] }) }
  })

  test.each(ROWS)('$fault is inconclusive, and its good neighbour is designed', async row => {
    const { result, world } = await outcomeOf(row)
    expectEnding(result, 'inconclusive', 1)
    const errors = result.annotations.filter(each => each.level === 'error' && each.file !== undefined)
    expect(errors.length).toBeGreaterThanOrEqual(1)
    for (const { file, line, column } of errors) {
      expect(file).toBe(BAD)
      expect([line, column]).toEqual([expect.any(Number), expect.any(Number)])
    }
    const telling = errors.filter(each => row.says.test(each.message) && row.lines.includes(each.line ?? 0))
    expect(telling).not.toEqual([])
    if (row.columns !== undefined) expect(row.columns).toContain(telling[0]?.column)
    expect(world.model.requests).toHaveLength(1)
    const good = world.github.comments().filter(comment => comment.body.includes(GOOD))
    expect(good.map(comment => /designed/i.test(comment.body))).toEqual([true])
    expect(result.outputs.architecture).toContain('Architecture Overview')
    expect(result.seconds).toBeLessThan(15) // a quadratic check takes minutes; the machine may be busy
  })

  test('any fault has a comment of its own that says so', async () => {
    const [row] = ROWS
    if (row === undefined) throw new Error('no rows')
    const { world } = await outcomeOf(row)
    const comments = world.github.comments().filter(comment => comment.body.includes(BAD))
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body).toMatch(/inconclusive/i)
    for (const key of KEYS) expect(visibleText(comments[0]?.body ?? '')).toContain(key)
  })

  test('a byte order mark, CRLF, a title and block texts is fine', async () => {
    const world = await startWorld()
    const text = `\ufefftitle: Orders\r\n${KEYS.map(key => `${key}: |\r\n  ${key} one\r\n  two\r\n`).join('')}`
    const pull = world.github.openPullRequest({ files: { [GOOD]: text } })
    const result = await world.run(pullRequestEvent(pull))
    expectEnding(result, 'designed', 0)
    const sent = world.model.requests[0]?.body.messages.at(-1)?.content ?? ''
    expect(sent).toMatch(/<user_query>scale_requirements one\ntwo\n?<\/user_query>/)
    expect(sent).not.toContain('\r')
    expect(sent).not.toContain('\ufeff')
    expect(world.github.comments()[0]?.body).toContain('Orders')
  })
})

/** Which requests the model saw, told by a word of ours in each. */
function namesSent({ model }: World): string[] {
  const texts = model.requests.map(request => request.body.messages.at(-1)?.content ?? '')
  return texts.flatMap(text => /name=(\w+)/.exec(text)?.[1] ?? 'unnamed').sort()
}

const named = (name: string) => requestFile({ ...FEASIBLE, scale_requirements: `name=${name}` })

describe('which changed files are requests', () => {
  const FILES: readonly ChangedFile[] = [
    file('added.lock-request.yaml', named('added')),
    file('deep/in/a folder/ünïcode #1.lock-request.yml', named('deep')),
    file('.github/locks/dots.lock-request.yaml', named('dots')),
    file('.hidden.lock-request.yaml', named('hidden')),
    { ...file('modified.lock-request.yaml', named('modified')), status: 'modified' },
    {
      ...file('new.lock-request.yaml', named('renamed')),
      status: 'renamed',
      previousPath: 'old.lock-request.yaml',
    },
    { ...file('gone.lock-request.yaml', named('removed')), status: 'removed' },
    file('node_modules/x/a.lock-request.yaml', named('dependency')),
    file('lock-request.yaml', named('misnamed')),
    file('a.lock-request.yaml.bak', named('backup')),
    file('src/index.ts', named('source')),
  ]

  test('added, modified and renamed ones, in dot folders too, none removed and none of node_modules', async () => {
    const world = await startWorld()
    const result = await world.run(pullRequestEvent(world.github.openPullRequest({ files: FILES })))
    expectEnding(result, 'designed', 0)
    expect(namesSent(world)).toEqual(['added', 'deep', 'dots', 'hidden', 'modified', 'renamed'])
    expect(world.github.comments()).toHaveLength(6)
  })

  test('those that globs of one’s own match, without what ! excludes', async () => {
    const world = await startWorld()
    const files = {
      'locks/a.yaml': named('a'),
      'locks/legacy/b.yaml': named('b'),
      'other/c.yaml': named('c'),
    }
    const result = await world.run(pullRequestEvent(world.github.openPullRequest({ files })), {
      inputs: { 'request-files': 'locks/**/*.yaml\n!locks/legacy/**' },
    })
    expectEnding(result, 'designed', 0)
    expect(namesSent(world)).toEqual(['a'])
  })

  test('one on the last page of many changed files', async () => {
    const world = await startWorld()
    const many = Array.from({ length: 240 }, (_, at) => file(`src/${at}.ts`, `export const n = ${at}\n`))
    const pull = world.github.openPullRequest({
      files: [...many, file('z.lock-request.yaml', named('last'))],
    })
    await world.run(pullRequestEvent(pull))
    expect(namesSent(world)).toEqual(['last'])
    const pages = world.github.requests.filter(request => request.route === 'listFiles')
    expect(pages.length).toBeLessThanOrEqual(3)
  })

  test('none: a notice, the verdict none, success, and no comment', async () => {
    const world = await startWorld()
    const pull = world.github.openPullRequest({ files: { 'README.md': '# Locks\n' } })
    const result = await world.run(pullRequestEvent(pull))
    expectEnding(result, 'none', 0)
    expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'notice' }))
    expect(world.github.comments()).toEqual([])
    expect(world.model.requests).toEqual([])
  })
})

describe('which files of the workspace are requests', () => {
  const WORKSPACE = {
    'a.lock-request.yaml': named('a'),
    'deep/in/b.lock-request.yml': named('b'),
    '.github/locks/dots.lock-request.yaml': named('dots'),
    'node_modules/x/c.lock-request.yaml': named('dependency'),
    'deep/node_modules/x/d.lock-request.yaml': named('deepDependency'),
    'legacy/e.lock-request.yaml': named('legacy'),
    'README.md': '# Locks\n',
  }

  test('those in dot folders too, and none of node_modules', async () => {
    const world = await startWorld()
    const result = await world.run(workflowDispatchEvent(), { workspace: WORKSPACE })
    expectEnding(result, 'designed', 0)
    expect(namesSent(world)).toEqual(['a', 'b', 'dots', 'legacy'])
  })

  test('not those that ! excludes', async () => {
    const world = await startWorld()
    await world.run(workflowDispatchEvent(), {
      workspace: WORKSPACE,
      inputs: { 'request-files': '**/*.lock-request.{yaml,yml}\n!legacy/**' },
    })
    expect(namesSent(world)).toEqual(['a', 'b', 'dots'])
  })

  test('none where there are none: a notice, the verdict none, success', async () => {
    const world = await startWorld()
    const result = await world.run(workflowDispatchEvent(), { workspace: { 'README.md': '' } })
    expectEnding(result, 'none', 0)
    expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'notice' }))
  })

  test('none in a merge group, which was judged as a pull request', async () => {
    const world = await startWorld()
    const result = await world.run(mergeGroupEvent(), { workspace: WORKSPACE })
    expectEnding(result, 'none', 0)
    expect([world.model.requests, world.github.requests]).toEqual([[], []])
  })

  const SECRET = 'from-outside-the-workspace-3141592653'
  const OUTSIDE = 'outside.lock-request.yaml'
  const outside = requestFile({ ...FEASIBLE, scale_requirements: SECRET })
  const escapes: readonly { what: string; prepare: (folders: Folders) => void; globs?: string }[] = [
    {
      what: 'a link to a file outside',
      prepare: ({ workspace, temp }) => {
        plant(temp)
        symlinkSync(join(temp, OUTSIDE), join(workspace, 'a.lock-request.yaml'))
      },
    },
    {
      what: 'a link to a folder outside',
      prepare: ({ workspace, temp }) => {
        plant(temp)
        symlinkSync(temp, join(workspace, 'locks'))
      },
    },
    {
      what: 'a link to the environment',
      prepare: ({ workspace }) => symlinkSync('/proc/self/environ', join(workspace, 'a.lock-request.yaml')),
    },
    {
      what: 'a path that leads out',
      prepare: ({ workspace }) => plant(join(workspace, '..')),
      globs: `../*.lock-request.yaml\n../${OUTSIDE}`,
    },
    {
      what: 'a neighbour whose name begins like the workspace',
      prepare: ({ workspace }) => {
        mkdirSync(`${workspace}-evil`)
        plant(`${workspace}-evil`)
      },
      globs: '../workspace-evil/*.yaml',
    },
    { what: 'a pipe', prepare: makePipe },
    {
      what: 'a folder with a request’s name',
      prepare: ({ workspace }) => void mkdirSync(join(workspace, 'a.lock-request.yaml')),
    },
  ]
  function plant(folder: string): void {
    writeFileSync(join(folder, OUTSIDE), outside)
  }
  function makePipe({ workspace }: Folders): void {
    execFileSync('mkfifo', [join(workspace, 'a.lock-request.yaml')])
  }

  test.each(escapes)('never $what', async ({ prepare, globs }) => {
    const world = await startWorld()
    const result = await world.run(workflowDispatchEvent(), {
      prepare,
      secrets: [SECRET],
      inputs: globs === undefined ? {} : { 'request-files': globs },
    })
    expect(world.model.requests).toEqual([])
    expect(result.outputs.verdict).not.toBe('designed')
    expect(result.seconds).toBeLessThan(15) // a quadratic check takes minutes; the machine may be busy
  })

  test('never a pipe, and its good neighbour is designed', async () => {
    const world = await startWorld()
    const result = await world.run(workflowDispatchEvent(), {
      workspace: { 'good.lock-request.yaml': named('good') },
      prepare: makePipe,
    })
    expect(namesSent(world)).toEqual(['good'])
    expect(result.outputs.architecture).toContain('Architecture Overview')
  })
})

describe('several requests', () => {
  const paths = Array.from({ length: 12 }, (_, at) => `locks/n${at}.lock-request.yaml`)
  const files = Object.fromEntries(paths.map((path, at) => [path, named(`n${at}`)]))
  const echo = (request: ChatRequest) => {
    const name = /name=(\w+)/.exec(request.messages.at(-1)?.content ?? '')?.[1] ?? ''
    return {
      content: `## Architecture Overview\n\n**Raft** for answer-to-${name}.\n\n- A fencing token.\n`,
      delayMs: 300,
    }
  }

  test('are worked on at the same time, a few at once, each with its own comment', async () => {
    const world = await startWorld({ script: echo })
    const result = await world.run(pullRequestEvent(world.github.openPullRequest({ files })))
    expectEnding(result, 'designed', 0)
    expect(world.model.requests).toHaveLength(12)
    expect(world.model.peak()).toBeGreaterThan(1)
    expect(world.model.peak()).toBeLessThanOrEqual(8)
    const comments = world.github.comments()
    expect(comments).toHaveLength(12)
    for (const [at, path] of paths.entries()) {
      const [own, ...more] = comments.filter(comment => comment.body.includes(path))
      expect(more).toEqual([])
      expect(own?.body).toMatch(new RegExp(`answer-to-n${at}\\b`))
    }
    expect(result.outputs['comment-url']?.split('\n')).toHaveLength(12)
    for (const path of paths) {
      expect(result.outputs.architecture).toContain(path)
      expect(result.summary).toContain(path)
    }
    expect(result.readOutputFile('architecture-file').match(/answer-to-n\d+/g)).toHaveLength(12)
  })

  test('have the worst of their verdicts, whatever their order', async () => {
    const world = await startWorld({
      script: request =>
        request.messages.at(-1)?.content.includes('Single unmanaged')
          ? { content: '{"error": "Infrastructure constraints insufficient for consistency SLA"}' }
          : echo(request),
    })
    const pull = world.github.openPullRequest({
      files: {
        'a.lock-request.yaml': named('a'),
        'b.lock-request.yaml': requestFile(INFEASIBLE),
        [BAD]: 'x',
      },
    })
    const result = await world.run(pullRequestEvent(pull))
    expectEnding(result, 'insufficient', 1)
    expect(world.github.comments()).toHaveLength(3)
    expect(result.outputs.architecture).toContain('answer-to-a')
  })

  test('beyond max-requests are an error before any is sent', async () => {
    const world = await startWorld()
    const four = Object.fromEntries(Object.entries(files).slice(0, 4))
    const result = await world.run(pullRequestEvent(world.github.openPullRequest({ files: four })), {
      inputs: { 'max-requests': '3' },
    })
    expect(result.exitCode).toBe(1)
    expect(world.model.requests).toEqual([])
    expect(world.github.comments()).toEqual([])
    const errors = result.annotations.filter(each => each.level === 'error').map(each => each.message)
    expect(errors.join('\n')).toMatch(/(?=.*max-requests)(?=.*\b3\b)(?=.*\b4\b)/s)
  })

  test('as many as max-requests are fine', async () => {
    const world = await startWorld()
    const three = Object.fromEntries(Object.entries(files).slice(0, 3))
    const result = await world.run(pullRequestEvent(world.github.openPullRequest({ files: three })), {
      inputs: { 'max-requests': '3' },
    })
    expect([result.outputs.verdict, world.github.comments().length]).toEqual(['designed', 3])
  })
})
