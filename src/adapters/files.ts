import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { ServiceError, type Workspace } from '../ports.ts'

/** The checked-out repository, and nothing outside it. */
export function openWorkspace(root: string): Workspace {
  return {
    list: async () => walk(root, ''),
    read: async (path, limit) => readInside(root, path, limit),
  }
}

/** Every entry that is no directory, links and pipes too: reading those says why they are refused. */
function walk(root: string, folder: string): string[] {
  const entries = trying(
    () => readdirSync(join(root, folder), { withFileTypes: true }),
    `the folder ${JSON.stringify(folder || root)} could not be listed`,
  )
  return entries.flatMap(entry => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (!entry.isDirectory()) return [path]
    return entry.name === 'node_modules' || entry.name === '.git' ? [] : walk(root, path)
  })
}

/** @param failure what went wrong, without the reason */
function trying<Result>(act: () => Result, failure: string): Result {
  try {
    return act()
  } catch (error) {
    throw new ServiceError(`${failure} (${(error as NodeJS.ErrnoException).code})`)
  }
}

function readInside(root: string, path: string, limit: number): Uint8Array {
  const name = JSON.stringify(path)
  if (path.includes('\0')) throw new ServiceError(`the path ${name} holds a NUL character`)
  if (!isInside(resolve(root), resolve(root, path)))
    throw new ServiceError(`the path ${name} leads out of the workspace`)
  const real = trying(() => realpathSync.native(resolve(root, path)), `the file ${name} could not be opened`)
  if (!isInside(realpathSync.native(root), real))
    throw new ServiceError(`the file ${name} is a link that leads out of the workspace`)
  return readRegularFile(real, name, limit)
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(root, way) === path
}

/**
 * Reads a regular file of at most `limit` bytes. Without `node:fs/promises`, which takes longer to load than all of this.
 * @param name how messages call it
 */
export function readRegularFile(path: string, name: string, limit: number): Uint8Array {
  // Without O_NONBLOCK, opening a FIFO waits for a writer.
  const file = trying(
    () => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK),
    `the file ${name} could not be opened`,
  )
  try {
    const stat = fstatSync(file)
    if (!stat.isFile())
      throw new ServiceError(`${name} is ${stat.isDirectory() ? 'a directory' : 'not a regular file'}`)
    if (stat.size > limit)
      throw new ServiceError(`the file ${name} has ${stat.size} bytes; at most ${limit} are read`)
    return readAll(file, limit)
  } finally {
    closeSync(file)
  }
}

/** The size is what it says only for files on a disk: what is read is bounded too. */
function readAll(file: number, limit: number): Uint8Array {
  const buffer = Buffer.alloc(limit + 1)
  let length = 0
  for (let count = -1; count !== 0 && length <= limit; length += count) {
    count = readSync(file, buffer, length, buffer.byteLength - length, null)
  }
  if (length > limit) throw new ServiceError(`the file is longer than ${limit} bytes`)
  return buffer.subarray(0, length)
}
