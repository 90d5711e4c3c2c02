import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { commentOn, file, onlyComment, openPull, ownComments, staged, visit } from '../e2e/visits.ts'
import { workflowDispatchEvent } from '../support/events.ts'
import type { ChangedFile } from '../support/github-server.ts'
import { visibleText } from '../support/published-markdown.ts'
import { type Folders, runCommandLine } from '../support/runner.ts'
import { architecture, expectEnding, FEASIBLE, inputsOf, requestFile, startAll } from '../support/world.ts'
import { badInput } from './bad-inputs.ts'

interface Place {
  readonly path?: string
  readonly fifo?: string
  readonly symlink?: { readonly path: string; readonly target: string }
}

function placeOf(id: string): Place {
  return badInput(id).input as Place
}

/** WORKSPACE stands for the name of the workspace's folder. */
function pathOf(id: string): string {
  const { path, fifo, symlink } = placeOf(id)
  return String(path ?? fifo ?? symlink?.path).replace('WORKSPACE', 'workspace')
}

// What would be read at a path, were it not refused. Nothing is put above the test's own folder.

type Plant = (target: string, content: string) => void

const plantNothing: Plant = () => {}
const plantFile: Plant = (target, content) => writeFileSync(target, content)
const plantFolder: Plant = target => void mkdirSync(target)
const plantPipe: Plant = target => void execFileSync('mkfifo', [target])
const plantLink: Plant = target => symlinkSync(placeOf('fs-03').symlink?.target ?? '', target)

interface Row {
  readonly id: string
  readonly what: string
  readonly plant: Plant
  readonly refusal: (path: string) => string
  /** Whether the workspace has it, so that a glob finds it. */
  readonly listed?: true
}

const leadsOut = (path: string) => `the path "${path}" leads out of the workspace`

const PATHS: readonly Row[] = [
  { id: 'fs-01', what: 'a path that climbs out of the workspace', plant: plantNothing, refusal: leadsOut },
  { id: 'fs-02', what: 'an absolute path', plant: plantNothing, refusal: leadsOut },
  {
    id: 'fs-03',
    what: 'a link to the environment',
    plant: plantLink,
    refusal: path => `the file "${path}" is a link that leads out of the workspace`,
    listed: true,
  },
  {
    id: 'fs-05',
    what: 'a pipe',
    plant: plantPipe,
    refusal: path => `"${path}" is not a regular file`,
    listed: true,
  },
  { id: 'fs-06', what: 'a folder', plant: plantFolder, refusal: path => `"${path}" is a directory` },
  {
    id: 'fs-08',
    what: 'a neighbour whose name begins like the workspace’s',
    plant: plantFile,
    refusal: leadsOut,
  },
]

const SECRET = 'from-the-environment-2718281828'
const environment = { env: { PLANTED: SECRET }, secrets: [SECRET] }
/** Opening a pipe waits for ever, and a machine may be busy. */
const NO_HANG = 15

const PROMPT = `name: Planted
model: planted
variables:
  - { name: scale_requirements }
  - { name: consistency_tolerance }
  - { name: infrastructure_environment }
messages:
  - { role: user, content: planted }
`

function preparing({ plant }: Row, path: string, content: string): (folders: Folders) => void {
  return ({ workspace }) => {
    if (plant === plantNothing) return
    const target = join(workspace, path)
    mkdirSync(dirname(target), { recursive: true })
    plant(target, content)
  }
}

describe('as a prompt file', () => {
  /** Other names are refused for their ends: so the path is looked at. */
  const nameOf = ({ id }: Row) => `${pathOf(id)}.prompt.yml`
  const outcomeOf = startAll(PATHS, async row => {
    const world = await openPull()
    const inputs = { 'prompt-file': nameOf(row), ...inputsOf(FEASIBLE) }
    const prepare = preparing(row, nameOf(row), PROMPT)
    return await visit(world, { inputs, prepare, ...environment })
  })

  test.each(PATHS)('$id: $what is refused before anything is sent', async row => {
    const { result, asked, sent } = await outcomeOf(row)
    expect([result.exitCode, asked, sent]).toEqual([1, 0, []])
    const message = `input "prompt-file" cannot be used: ${row.refusal(nameOf(row))}`
    expect(result.annotations).toEqual([expect.objectContaining({ level: 'error', message })])
    expect(result.seconds).toBeLessThan(NO_HANG)
  })
})

describe('as a request file of the workspace', () => {
  const outcomeOf = startAll(PATHS, async row => {
    const world = await openPull()
    const inputs = { 'request-files': pathOf(row.id) }
    const prepare = preparing(row, pathOf(row.id), requestFile())
    return await visit(world, { event: workflowDispatchEvent(), inputs, prepare, ...environment })
  })

  test.each(PATHS.filter(({ listed }) => listed))('$id: $what is refused', async row => {
    const { result, asked } = await outcomeOf(row)
    expectEnding(result, 'inconclusive', 1)
    expect(asked).toBe(0)
    const [refusal] = result.annotations
    expect(refusal).toMatchObject({ level: 'error', file: pathOf(row.id), line: 1 })
    expect(refusal?.message.toLowerCase()).toBe(`${row.refusal(pathOf(row.id))}.`)
    expect(visibleText(result.summary)).toContain('No model was asked')
    expect(result.seconds).toBeLessThan(NO_HANG)
  })

  test.each(PATHS.filter(({ listed }) => !listed))('$id: $what is no file of the workspace', async row => {
    const { result, asked, sent } = await outcomeOf(row)
    expectEnding(result, 'none', 0)
    expect([asked, sent]).toEqual([0, []])
    expect(result.annotations).toEqual([expect.objectContaining({ level: 'notice' })])
  })
})

describe('on the command line', () => {
  const ROWS = PATHS.filter(({ id }) => ['fs-05', 'fs-06'].includes(id))
  const outcomeOf = startAll(ROWS, row => {
    const prepare = preparing(row, pathOf(row.id), requestFile())
    return runCommandLine([pathOf(row.id)], { prepare })
  })

  test.each(ROWS)('$id: $what is refused', async row => {
    const { exitCode, stdout, seconds } = await outcomeOf(row)
    expect(exitCode).toBe(2)
    expect(visibleText(stdout).toLowerCase()).toContain(`- ${row.refusal(pathOf(row.id))}.\n`)
    expect(seconds).toBeLessThan(NO_HANG)
  })
})

describe('the files that GitHub lists:', () => {
  const globs = { inputs: { 'request-files': 'designs/*' } }
  const listed = (id: string): readonly ChangedFile[] => {
    const { prFiles } = badInput(id).input.github as {
      prFiles: readonly { filename: string; status: 'added' | 'removed' }[]
    }
    return prFiles.map(({ filename, status }) => file(filename, requestFile(), status))
  }
  const removed = staged(async () => {
    const world = await openPull({ pull: { files: listed('fs-09') } })
    return { world, ...(await visit(world, globs)) }
  })
  const two = staged(async () => {
    const world = await openPull({ script: { content: architecture }, pull: { files: listed('fs-10') } })
    return { world, ...(await visit(world, globs)) }
  })
  const capped = staged(async () => {
    const { prFilesCount, designOnPage } = badInput('fs-11').input.github as Record<string, number>
    const before = ((designOnPage ?? 0) - 1) * 100
    const files = Array.from({ length: prFilesCount ?? 0 }, (_, at) => file(`src/${at}.ts`, ''))
    files.splice(before, 0, file('designs/a.yml', requestFile()))
    const world = await openPull({ pull: { files } })
    return { world, ...(await visit(world, globs)) }
  })
  const nul = staged(async () => {
    const world = await openPull({ pull: { files: [file(pathOf('fs-07'), requestFile())] } })
    return { world, ...(await visit(world, globs)) }
  })

  test('fs-09: one that is removed is nothing to judge: a notice, and success', async () => {
    const { world, result, asked } = await removed()
    expectEnding(result, 'none', 0)
    expect(asked).toBe(0)
    expect(result.annotations).toEqual([
      expect.objectContaining({ level: 'notice', message: 'No lock request: nothing to do' }),
    ])
    expect(world.github.comments()).toEqual([])
    expect(world.github.requests.map(({ route }) => route)).not.toContain('getBlob')
  })

  test('fs-10: of two, each has a result of its own', async () => {
    const { world, result, asked } = await two()
    expectEnding(result, 'designed', 0)
    expect(asked).toBe(2)
    expect(ownComments(world)).toHaveLength(2)
    for (const { path } of world.github.pull().files) {
      expect(commentOn(world, path).body).toContain('designed')
      expect(result.outputs.architecture).toContain(`# ${path}\n`)
    }
  })

  test('fs-11: a list that is cut is said, and nobody claims that there is no request', async () => {
    const { world, result, asked } = await capped()
    expectEnding(result, 'none', 0)
    expect(asked).toBe(0)
    expect(world.github.requests.filter(({ route }) => route === 'listFiles')).toHaveLength(30)
    expect(result.annotations).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(/at most 3000 changed files.*beyond them were not seen/),
      }),
      expect.objectContaining({
        level: 'notice',
        message: 'No lock request among the changed files that GitHub lists: nothing was judged',
      }),
    ])
  })

  test('fs-07: a path with a NUL, which git does not know, is no answer to what was asked', async () => {
    const { world, result, asked } = await nul()
    expectEnding(result, 'inconclusive', 1)
    expect(asked).toBe(0)
    const message =
      'GitHub did not let us read the changed files of pull request #7: the answer is not what its API describes'
    expect(result.annotations).toEqual([expect.objectContaining({ level: 'error', message })])
    expect(result.summary).toContain('the answer is not what its API describes')
    expect(world.github.comments()).toEqual([])
  })
})

describe('what GitHub has for a file:', () => {
  const path = 'designs/a.yml'
  const answering = async (id: string) => {
    const world = await openPull({ pull: { files: { [path]: requestFile() } } })
    const { contents } = badInput(id).input.github as { contents: unknown }
    world.github.fault('getBlob', { json: contents, times: 9 })
    return { world, ...(await visit(world, { inputs: { 'request-files': path } })) }
  }
  const ROWS = [
    { id: 'fs-13', what: 'a folder' },
    { id: 'fs-14', what: 'a link' },
  ]
  const outcomeOf = startAll(ROWS, ({ id }) => answering(id))
  const link = staged(async () => {
    const { contents } = badInput('fs-14').input.github as { contents: { target: string } }
    const world = await openPull({ pull: { files: [file(path, contents.target)] } })
    return { world, ...(await visit(world, { inputs: { 'request-files': path }, workspace: { x: PROMPT } })) }
  })

  test.each(ROWS)('$id: $what is no answer to what was asked', async row => {
    const { world, result, asked } = await outcomeOf(row)
    expectEnding(result, 'inconclusive', 1)
    expect(asked).toBe(0)
    expect(result.annotations[0]).toMatchObject({
      level: 'error',
      file: path,
      message: `GitHub did not let us read the file ${path}: the answer is not what its API describes.`,
    })
    expect(onlyComment(world).body).toContain('inconclusive')
    expect(world.github.requests.filter(({ route }) => route === 'getBlob')).toHaveLength(1)
  })

  test('fs-14: a link in the pull request is the text of its target, and is not followed', async () => {
    const { world, result, asked } = await link()
    expectEnding(result, 'inconclusive', 1)
    expect(asked).toBe(0)
    expect(result.annotations[0]?.message).toMatch(/^the file must be a mapping, not a text/)
    const routes = world.github.requests.map(({ route }) => route)
    expect(routes.filter(route => route === 'getBlob')).toHaveLength(1)
    expect(routes).not.toContain('unknown')
  })
})
