import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkspace, readRegularFile } from '../../../src/adapters/files.ts'
import { ServiceError } from '../../../src/ports.ts'

let folder: string
let root: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'locks-'))
  root = join(folder, 'workspace')
  for (const each of ['workspace/locks', 'workspace-evil']) mkdirSync(join(folder, each), { recursive: true })
  write('workspace/locks/a.yaml', 'inside')
  write('secret.yaml', 'S3CRET')
  write('workspace-evil/a.yaml', 'S3CRET')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text)
}

async function read(path: string, limit = 100): Promise<string> {
  return Buffer.from(await openWorkspace(root).read(path, limit)).toString()
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    text => new Error(`read: ${String(text)}`),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ServiceError)
  return (error as Error).message
}

describe('reading from the workspace', () => {
  test('gives the bytes of a file inside', async () => {
    expect(await read('locks/a.yaml')).toBe('inside')
    expect(await read('./locks/../locks/a.yaml')).toBe('inside')
    write('workspace/..a.yaml', 'dots')
    expect(await read('..a.yaml')).toBe('dots')
    write('workspace/empty.yaml', '')
    expect(await read('empty.yaml')).toBe('')
  })

  test('follows a link that stays inside', async () => {
    symlinkSync('locks/a.yaml', join(root, 'link.yaml'))
    expect(await read('link.yaml')).toBe('inside')
  })

  test.each([
    '../secret.yaml',
    '../../etc/passwd',
    '/proc/self/environ',
    '../workspace-evil/a.yaml',
    'locks/../../secret.yaml',
    '..',
    '',
  ])('refuses a path that leads out: %j', async path => {
    expect(await refusalOf(read(path))).toBe(`the path ${JSON.stringify(path)} leads out of the workspace`)
  })

  test.each([
    ['a file outside', '../../secret.yaml'],
    ['the neighbour with the longer name', '../../workspace-evil/a.yaml'],
    ['the environment', '/proc/self/environ'],
  ])('refuses a link to %s', async (_, target) => {
    symlinkSync(target, join(root, 'locks', 'link.yaml'))
    expect(await refusalOf(read('locks/link.yaml'))).toBe(
      'the file "locks/link.yaml" is a link that leads out of the workspace',
    )
  })

  test('refuses a file in a folder that is a link outside', async () => {
    symlinkSync(folder, join(root, 'up'))
    expect(await refusalOf(read('up/secret.yaml'))).toContain('leads out of the workspace')
  })

  test('works where the workspace itself is reached by a link', async () => {
    symlinkSync(root, join(folder, 'link'))
    const workspace = openWorkspace(join(folder, 'link'))
    expect(Buffer.from(await workspace.read('locks/a.yaml', 100)).toString()).toBe('inside')
  })

  test('refuses a link that leads nowhere, and what is not there', async () => {
    symlinkSync('nowhere', join(root, 'dangling.yaml'))
    expect(await refusalOf(read('dangling.yaml'))).toBe(
      'the file "dangling.yaml" could not be opened (ENOENT)',
    )
    expect(await refusalOf(read('locks/b.yaml'))).toBe('the file "locks/b.yaml" could not be opened (ENOENT)')
    expect(await refusalOf(read('locks/a.yaml/b'))).toBe(
      'the file "locks/a.yaml/b" could not be opened (ENOTDIR)',
    )
  })

  test('refuses a folder', async () => {
    expect(await refusalOf(read('locks'))).toBe('"locks" is a directory')
  })

  test('refuses a pipe, and does not wait for it', async () => {
    execFileSync('mkfifo', [join(root, 'pipe.yaml')])
    expect(await refusalOf(read('pipe.yaml'))).toBe('"pipe.yaml" is not a regular file')
  })

  test('refuses a NUL character', async () => {
    expect(await refusalOf(read('locks/a.yaml\0.txt'))).toBe(
      'the path "locks/a.yaml\\u0000.txt" holds a NUL character',
    )
  })

  test('refuses a file larger than the limit, in bytes', async () => {
    write('workspace/large.yaml', 'ä'.repeat(5))
    expect(await read('large.yaml', 10)).toBe('äääää')
    expect(await refusalOf(read('large.yaml', 9))).toBe(
      'the file "large.yaml" has 10 bytes; at most 9 are read',
    )
  })
})

test('a file that is longer than it says is cut off', () => {
  expect(() => readRegularFile('/proc/self/maps', 'the maps', 100)).toThrow(
    new ServiceError('the file is longer than 100 bytes'),
  )
})

test('a file that does not exist is called as it was named', () => {
  expect(() => readRegularFile(join(folder, 'x'), 'the bundled prompt', 10)).toThrow(
    new ServiceError('the file the bundled prompt could not be opened (ENOENT)'),
  )
})

describe('listing the workspace', () => {
  test('finds files, dot folders, links and pipes, but no node_modules and no .git', async () => {
    for (const each of ['.git', 'node_modules/x', 'locks/node_modules', '.github/locks', 'empty']) {
      mkdirSync(join(root, each), { recursive: true })
    }
    for (const each of [
      '.git/a',
      'node_modules/x/a',
      'locks/node_modules/a',
      '.github/locks/b.yaml',
      'ü b.yaml',
    ]) {
      write(`workspace/${each}`, '')
    }
    symlinkSync('locks/a.yaml', join(root, 'link.yaml'))
    symlinkSync('..', join(root, 'up'))
    execFileSync('mkfifo', [join(root, 'pipe.yaml')])
    expect([...(await openWorkspace(root).list())].sort()).toEqual([
      '.github/locks/b.yaml',
      'link.yaml',
      'locks/a.yaml',
      'pipe.yaml',
      'up',
      'ü b.yaml',
    ])
  })

  test('says which folder could not be listed', async () => {
    expect(await refusalOf(openWorkspace(join(folder, 'gone')).list() as Promise<unknown>)).toBe(
      `the folder ${JSON.stringify(join(folder, 'gone'))} could not be listed (ENOENT)`,
    )
  })

  const asRoot = process.getuid?.() === 0
  test('says which folder inside could not be listed, where permissions hold', async () => {
    mkdirSync(join(root, 'closed'))
    chmodSync(join(root, 'closed'), 0)
    const work = openWorkspace(root).list()
    if (asRoot) expect(await work).toEqual(['locks/a.yaml'])
    else expect(await refusalOf(work)).toBe('the folder "closed" could not be listed (EACCES)')
    chmodSync(join(root, 'closed'), 0o755)
  })
})
