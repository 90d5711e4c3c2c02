import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

/** What may touch the world: the adapters, the entry, and the two files that build a world of adapters. */
const BUILDERS = ['index.ts', 'action.ts', 'command-line.ts']
const mayTouchTheWorld = (file: string) => file.startsWith('adapters/') || BUILDERS.includes(file)
const OF_THE_WORLD = /^(@actions\/|openai($|\/)|(node:)?fs($|\/))/

const SRC = join(import.meta.dirname, '..', '..', 'src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts'))
  .sort()
const sources = new Map(files.map(file => [file, readFileSync(join(SRC, file), 'utf8')]))
const imports = new Map(files.map(file => [file, importsOf(file)]))

test('there is something to read', () => {
  expect(files).toContain('index.ts')
  expect(imports.get('index.ts')).toEqual(['node:path', 'command-line.ts', 'action.ts'])
})

test('only adapters and the files that build a world import the runner, the model or the file system', () => {
  const wrong = pairs().filter(([file, target]) => OF_THE_WORLD.test(target) && !mayTouchTheWorld(file))
  expect(wrong).toEqual([])
})

test('only adapters and the files that build a world read the process', () => {
  const wrong = files.filter(file => !mayTouchTheWorld(file) && namesProcess(file))
  expect(wrong).toEqual([])
})

test('only the files that build a world import adapters', () => {
  const wrong = pairs().filter(([file, target]) => target.startsWith('adapters/') && !mayTouchTheWorld(file))
  expect(wrong).toEqual([])
})

test('every relative import names a file of src, with its ending', () => {
  const wrong = pairs().filter(([, target]) => target.endsWith('.ts') && !sources.has(target))
  expect(wrong).toEqual([])
})

test('no import leads back to where it came from, types included', () => {
  expect(files.map(file => pathBackTo(file)).find(path => path !== undefined)).toBeUndefined()
})

test('every file is reachable from the entry', () => {
  expect(files.filter(file => !reachable('index.ts').has(file))).toEqual([])
})

test('a step starts with what its first request needs; the rest loads while the network is waited for', () => {
  const atStart = new Set(['action.ts'])
  for (const file of atStart) for (const target of loadedBy(file)) atStart.add(target)
  expect([...atStart].filter(file => file.includes('/')).sort()).toEqual([
    'adapters/actions.ts',
    'adapters/clock.ts',
    'adapters/files.ts',
    'adapters/log.ts',
    'adapters/redact.ts',
    'adapters/signals.ts',
    'request/gather.ts',
    'request/request.ts',
  ])
})

/** The project's files that come with a file: neither types nor what is imported when it is needed. */
function loadedBy(file: string): string[] {
  const source = ts.createSourceFile(file, sources.get(file) ?? '', ts.ScriptTarget.ESNext)
  return source.statements.flatMap(statement => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return []
    const { importClause, moduleSpecifier } = statement
    const named = importClause?.namedBindings
    const names = named && ts.isNamedImports(named) ? named.elements : []
    const onlyTypes = names.length > 0 && names.every(({ isTypeOnly }) => isTypeOnly)
    if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || onlyTypes) return []
    const target = moduleSpecifier.text
    return target.startsWith('.') ? [relative(SRC, join(SRC, file, '..', target)).replaceAll('\\', '/')] : []
  })
}

/** Everything that a file imports or re-exports, as value or type, static or dynamic; its own files relative to src. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(sources.get(file) ?? '', true, true)
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.')
      ? relative(SRC, join(SRC, file, '..', fileName)).replaceAll('\\', '/')
      : fileName,
  )
}

/** Whether a file names `process` anywhere but in a comment, a text, an import of it, or as the name of a property. */
function namesProcess(file: string): boolean {
  const source = ts.createSourceFile(file, sources.get(file) ?? '', ts.ScriptTarget.ESNext, true)
  const visit = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && node.text === 'process' && !ts.isPropertyAssignment(node.parent)) ||
    (ts.forEachChild(node, visit) ?? false)
  return visit(source) || (imports.get(file) ?? []).some(target => /^(node:)?process$/.test(target))
}

function pairs(): [string, string][] {
  return files.flatMap(file => (imports.get(file) ?? []).map((target): [string, string] => [file, target]))
}

function reachable(start: string): Set<string> {
  const seen = new Set([start])
  for (const file of seen)
    for (const target of imports.get(file) ?? []) if (sources.has(target)) seen.add(target)
  return seen
}

/** The way from a file back to itself, if there is one. */
function pathBackTo(start: string): string[] | undefined {
  const ways = [[start]]
  const seen = new Set<string>()
  for (const way of ways) {
    for (const target of imports.get(way.at(-1) ?? '') ?? []) {
      if (target === start) return [...way, target]
      if (seen.has(target) || !sources.has(target)) continue
      seen.add(target)
      ways.push([...way, target])
    }
  }
  return undefined
}
