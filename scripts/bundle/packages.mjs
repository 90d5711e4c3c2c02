// Copies of packages what this action needs of them, for the bundle: every run would load the rest. What is left out
// stands as empty classes, since the copies name it all the same.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** What a chat completion needs: the rest is over a megabyte of other endpoints. */
const OPENAI = {
  name: 'openai',
  license: 'LICENSE',
  types: 'index.mjs',
  exports: { 'client.mjs': ['OpenAI'], 'core/error.mjs': ['APIError'] },
  leftOut: /^(?:resources\/(?!chat\/)|lib\/)/,
  // The client takes its endpoints from one index, the chat's too.
  kept: { Chat: `export * from './chat/chat.mjs'\n` },
}

/** Inputs, outputs and commands: the rest brings `fs/promises` and an HTTP client. */
const CORE = {
  name: '@actions/core',
  license: 'LICENSE.md',
  types: 'lib/core.js',
  exports: {
    'lib/core.js': [
      ...['debug', 'endGroup', 'error', 'getInput', 'info', 'isDebug', 'notice', 'setFailed', 'setOutput'],
      ...['setSecret', 'startGroup', 'warning'],
    ],
  },
  leftOut: /^lib\/(?:oidc-utils|path-utils|platform|summary)\.js$/,
  // Outputs come last, and the library is needed first: Node loads its cryptography when an output asks for it.
  rewritten: {
    'lib/file-command.js': [
      `import * as crypto from 'crypto';`,
      `const crypto = { randomUUID: () => process.getBuiltinModule('node:crypto').randomUUID() };`,
    ],
  },
}

/** @param {string} root the repository; the copies go to its folder `.bundle` */
export function copyPackages(root) {
  for (const part of [OPENAI, CORE]) copyPart(part, root)
}

const ENTRY = 'index.mjs'

function copyPart({ name, license: licenseFile, types, exports, leftOut, kept = {}, rewritten = {} }, root) {
  const [source, target] = [join(root, 'node_modules', name), join(root, '.bundle', name)]
  rmSync(target, { recursive: true, force: true })
  const entry = Object.entries(exports).map(
    ([file, taken]) => `export { ${taken.join(', ')} } from './${file}'\n`,
  )
  const names = new Map([[ENTRY, new Set()]])
  // A Map goes on to what is added while it is read.
  for (const [path, taken] of names) {
    const text = path === ENTRY ? entry.join('') : leftOut.test(path) ? emptyClasses(taken, kept) : read(path)
    write(path, text)
    for (const [file, imported] of importsOf(text, dirname(path))) {
      names.set(file, (names.get(file) ?? new Set()).union(imported))
      if (leftOut.test(file)) write(file, emptyClasses(names.get(file), kept))
    }
  }
  const typed = `export { ${Object.values(exports).flat().join(', ')} } from`
  write('index.d.mts', `${typed} '${relative(target, join(source, types)).replaceAll('\\', '/')}'\n`)
  const { version, license, type } = JSON.parse(read('package.json'))
  write('package.json', JSON.stringify({ name, version, license, type, main: ENTRY, types: 'index.d.mts' }))
  copyFileSync(join(source, licenseFile), join(target, 'LICENSE'))

  function read(path) {
    const text = readFileSync(join(source, path), 'utf8')
    const [before, after] = rewritten[path] ?? ['', '']
    if (!text.includes(before))
      throw new Error(`${name} ${path} has no ${before} any more: see ${import.meta.filename}`)
    return text.replace(before, after)
  }

  function write(path, text) {
    mkdirSync(dirname(join(target, path)), { recursive: true })
    writeFileSync(join(target, path), text)
  }
}

function emptyClasses(names, kept) {
  return [...names].map(name => kept[name] ?? `export class ${name} {}\n`).join('')
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
