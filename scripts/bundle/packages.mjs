// Copies of packages what this action needs of them, for the bundle: every run would load the rest. What is left out
// stands as empty classes, since the copies name it all the same, or throws where it is used.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a chat completion with a key needs: the rest is over a megabyte of other endpoints, and of other ways to sign in. */
const OPENAI = {
  name: 'openai',
  license: 'LICENSE',
  exports: { 'client.mjs': ['OpenAI'], 'core/error.mjs': ['APIError'] },
  leftOut:
    /^(?:resources\/(?!chat\/)|lib\/|auth\/|core\/(?:streaming|uploads|pagination)\.|internal\/(?:auth\/x509-workload|qs\/|bedrock|uploads|ws)\b)/,
  kept: {
    // The client takes its endpoints from one index, the chat's too.
    Chat: `export * from './chat/chat.mjs'\n`,
    isX509WorkloadIdentity: 'export const isX509WorkloadIdentity = () => false\n',
    brand_privateBedrockClient: `export const brand_privateBedrockClient = Symbol('left out')\n`,
    // It has no more to do where the body is no form.
    finalizeStreamingFormRequestOptions: 'export const finalizeStreamingFormRequestOptions = () => {}\n',
    webSocketHeaderRemovals: 'export const webSocketHeaderRemovals = new WeakMap()\n',
  },
}

/** Inputs, outputs and commands: the rest brings `fs/promises` and an HTTP client. */
const CORE = {
  name: '@actions/core',
  license: 'LICENSE.md',
  exports: {
    'lib/core.js': [
      ...['debug', 'endGroup', 'error', 'getInput', 'info', 'isDebug', 'notice', 'setFailed', 'setOutput'],
      ...['setSecret', 'startGroup', 'warning'],
    ],
  },
  leftOut: /^lib\/(?:oidc-utils|path-utils|platform|summary)\.js$/,
  // Outputs come last, and the library is needed first: Node loads its cryptography when an output asks for it.
  rewritten: {
    'lib/file-command.js': {
      "import * as crypto from 'crypto';": `const crypto = { randomUUID: () => process.getBuiltinModule('node:crypto').randomUUID() };`,
    },
  },
}

/** The frame for rules of our own: its rules, and the parsers that these need, are nine tenths of it. */
const MARKDOWNLINT = {
  name: 'markdownlint',
  license: 'LICENSE',
  exports: { 'lib/exports-sync.mjs': ['lint'] },
  replaced: {
    'lib/rules.mjs': 'export default []\n',
    'lib/micromark-parse.mjs': `export function parse() {\n  throw new Error('the bundle has no parser of markdownlint')\n}\n`,
    'lib/defer-require.cjs': `module.exports = {\n  requireMarkdownItCjs() {\n    throw new Error('the bundle has no parser of markdownlint')\n  },\n}\n`,
  },
  rewritten: {
    'lib/markdownlint.mjs': {
      '"#node-imports"': '"./node-imports-node.mjs"',
      // For front matter, which is off.
      'import { RE2JS } from "re2js";': 'const RE2JS = {};',
    },
  },
}

/** @param {string} root the repository; the copies go to its folder `.bundle` */
export function copyPackages(root) {
  for (const part of [OPENAI, CORE, MARKDOWNLINT]) copyPart(part, root)
}

const ENTRY = 'index.mjs'

function copyPart(part, root) {
  const { name, exports, leftOut = /^$/, kept = {}, replaced = {}, rewritten = {} } = part
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
  for (const path of Object.keys({ ...replaced, ...rewritten })) {
    if (!names.has(path))
      throw new Error(`nothing in ${name} imports ${path} any more: see ${import.meta.filename}`)
  }
  const { version, license, type } = JSON.parse(read('package.json'))
  write('package.json', JSON.stringify({ name, version, license, type, main: ENTRY }))
  copyFileSync(join(source, part.license), join(target, 'LICENSE'))

  function read(path) {
    let text = readFileSync(join(source, path), 'utf8')
    for (const [before, after] of Object.entries(rewritten[path] ?? {})) {
      if (!text.includes(before))
        throw new Error(`${name} ${path} has no ${before} any more: see ${import.meta.filename}`)
      text = text.replace(before, after)
    }
    return replaced[path] ?? text
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
  const body = text.replace(/^(?:import|export) .* from .*$/gm, '')
  const imports = text.matchAll(
    /^(?:(?:import|export) (\*|\* as (\w+)|\w+|\{([^}]*)\}) from |const .* = require\()['"](\.[^'"]+)['"]/gm,
  )
  return [...imports].map(([, , space, list = '', path]) => {
    const taken = space
      ? [...body.matchAll(new RegExp(`\\b${space}\\.(\\w+)`, 'g'))].map(([, name]) => name)
      : list.split(',').map(item => item.trim().split(' ')[0])
    return [join(folder, path), new Set(taken.filter(name => name !== ''))]
  })
}
