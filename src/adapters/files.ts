import { constants } from 'node:fs'
import { type FileHandle, open, readdir, realpath } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { ServiceError, type Workspace } from '../ports.ts'

/** The checked-out repository, and nothing outside it. */
export function openWorkspace(root: string): Workspace {
  return {
    list: () => walk(root, ''),
    read: (path, limit) => readInside(root, path, limit),
  }
}

/** Every entry that is no directory, links and pipes too: reading those says why they are refused. */
async function walk(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(error => {
    throw new ServiceError(`the folder ${JSON.stringify(folder || root)} could not be listed (${error.code})`)
  })
  const paths = await Promise.all(
    entries.map(entry => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (!entry.isDirectory()) return [path]
      return entry.name === 'node_modules' || entry.name === '.git' ? [] : walk(root, path)
    }),
  )
  return paths.flat()
}

async function readInside(root: string, path: string, limit: number): Promise<Uint8Array> {
  const name = JSON.stringify(path)
  if (path.includes('\0')) throw new ServiceError(`the path ${name} holds a NUL character`)
  if (!isInside(resolve(root), resolve(root, path)))
    throw new ServiceError(`the path ${name} leads out of the workspace`)
  const real = await realpath(resolve(root, path)).catch(error => {
    throw new ServiceError(`the file ${name} could not be opened (${error.code})`)
  })
  if (!isInside(await realpath(root), real))
    throw new ServiceError(`the file ${name} is a link that leads out of the workspace`)
  return readRegularFile(real, name, limit)
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(root, way) === path
}

/**
 * Reads a regular file of at most `limit` bytes.
 * @param name how messages call it
 */
export async function readRegularFile(path: string, name: string, limit: number): Promise<Uint8Array> {
  // Without O_NONBLOCK, opening a FIFO waits for a writer.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(error => {
    throw new ServiceError(`the file ${name} could not be opened (${error.code})`)
  })
  try {
    const stat = await file.stat()
    if (!stat.isFile())
      throw new ServiceError(`${name} is ${stat.isDirectory() ? 'a directory' : 'not a regular file'}`)
    if (stat.size > limit)
      throw new ServiceError(`the file ${name} has ${stat.size} bytes; at most ${limit} are read`)
    return await readAll(file, limit)
  } finally {
    await file.close()
  }
}

/** The size is what it says only for files on a disk: what is read is bounded too. */
async function readAll(file: FileHandle, limit: number): Promise<Uint8Array> {
  const buffer = Buffer.alloc(limit + 1)
  let length = 0
  for (let count = -1; count !== 0 && length <= limit; length += count) {
    count = (await file.read(buffer, length, buffer.byteLength - length)).bytesRead
  }
  if (length > limit) throw new ServiceError(`the file is longer than ${limit} bytes`)
  return buffer.subarray(0, length)
}
