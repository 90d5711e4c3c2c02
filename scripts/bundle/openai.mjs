// Copies of the openai package what a chat completion needs, for the bundle: the rest is over a megabyte of other
// endpoints, which every run would load. What is left out stands as empty classes, since the client makes one of each.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const ENTRY = 'index.mjs'
const ENTRY_SOURCE = `export { OpenAI } from './client.mjs'\nexport { APIError } from './core/error.mjs'\n`
const TYPES = `export { APIError, OpenAI } from '../../node_modules/openai/index.mjs'\n`
const LEFT_OUT = /^(?:resources\/(?!chat\/)|lib\/)/

/** @param {string} source folder of the package @param {string} target folder of the copy */
export function copyChatClient(source, target) {
  rmSync(target, { recursive: true, force: true })
  const names = new Map([[ENTRY, new Set()]])
  // A Map goes on to what is added while it is read.
  for (const [path, taken] of names) {
    const text = path === ENTRY ? ENTRY_SOURCE : LEFT_OUT.test(path) ? emptyClasses(taken) : read(path)
    write(path, text)
    for (const [file, imported] of importsOf(text, dirname(path))) {
      names.set(file, (names.get(file) ?? new Set()).union(imported))
      if (LEFT_OUT.test(file)) write(file, emptyClasses(names.get(file)))
    }
  }
  write('index.d.mts', TYPES)
  const { name, version, license } = JSON.parse(read('package.json'))
  write('package.json', JSON.stringify({ name, version, license, main: ENTRY, types: 'index.d.mts' }))
  copyFileSync(join(source, 'LICENSE'), join(target, 'LICENSE'))

  function read(path) {
    return readFileSync(join(source, path), 'utf8')
  }

  function write(path, text) {
    mkdirSync(dirname(join(target, path)), { recursive: true })
    writeFileSync(join(target, path), text)
  }
}

/** The client takes its endpoints from one index, the chat's too. */
function emptyClasses(names) {
  const line = name => (name === 'Chat' ? `export * from './chat/chat.mjs'\n` : `export class ${name} {}\n`)
  return [...names].map(line).join('')
}

/** The files that a module imports, and the names that it takes from each. */
function importsOf(text, folder) {
  const imports = text.matchAll(
    /^(?:import|export) (\*|\* as (\w+)|\w+|\{([^}]*)\}) from ['"](\.[^'"]+)['"]/gm,
  )
  return [...imports].map(([, , space, list = '', path]) => {
    const taken = space
      ? [...text.matchAll(new RegExp(`\\b${space}\\.(\\w+)`, 'g'))].map(([, name]) => name)
      : list.split(',').map(item => item.trim().split(' ')[0])
    return [join(folder, path), new Set(taken.filter(name => name !== ''))]
  })
}
