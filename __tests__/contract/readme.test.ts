import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const ROOT = join(import.meta.dirname, '..', '..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

const readme = read('README.md')
const action = parse(read('action.yml')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs: Readonly<Record<string, unknown>>
}

test('the table of inputs is that of action.yml, in its order, with its defaults', () => {
  const rows = tableUnder('input', 'default', 'meaning').map(([name, value]) => [
    codes(name),
    codes(value).join('\n'),
  ])
  const expected = Object.entries(action.inputs).map(([name, input]) => [[name], input.default ?? ''])
  expect(rows).toEqual(expected)
})

test('the table of outputs is that of action.yml, in its order', () => {
  const names = tableUnder('output', 'value').map(([name]) => codes(name))
  expect(names).toEqual(Object.keys(action.outputs).map(name => [name]))
})

test.each(readdirSync(join(ROOT, 'examples', 'workflows')))('the README leads to the workflow %s', name => {
  const path = `examples/workflows/${name}`
  expect(readme).toContain(`[${path}](${path})`)
})

/** A YAML block, the file in `examples/` that it is of, and how: whole, its request, or its step with this action. */
const SHOWN = [
  ...readme.matchAll(
    /<!-- generated: (file|request|step) (examples\/\S+) -->\n\n```yaml\n([\s\S]*?)```\n\n<!-- end -->/g,
  ),
].map(([, how = '', path = '', text = '']) => ({ how, path, text }))

test('every YAML block in the README is of a file in examples/', () => {
  expect(SHOWN).toHaveLength(readme.match(/^ *```ya?ml/gm)?.length ?? 0)
  expect(SHOWN.filter(({ how }) => how === 'file')).toHaveLength(4)
})

test.each(SHOWN)('the README shows $path as it is ($how)', ({ how, path, text }) => {
  const file = read(path)
  if (how === 'file') expect(text).toBe(file)
  else if (how === 'step') {
    const indented = text.trimEnd().replace(/^/gm, '      ')
    expect(`${file}\n`).toContain(`\n    steps:\n${indented}\n`)
  } else {
    expect(parse(text)).toEqual(parse(file))
  }
})

test.each(readdirSync(join(ROOT, 'examples', 'providers')))('the README shows the step of %s', name => {
  expect(SHOWN.map(({ path }) => path)).toContain(`examples/providers/${name}`)
})

test('the schema that the README names for editors is in the repository', () => {
  const [, path] =
    /\$schema=https:\/\/raw\.githubusercontent\.com\/OWNER\/[\w-]+\/v1\/(\S+)/.exec(readme) ?? []
  expect(path).toBe('schemas/lock-request.schema.json')
  expect(existsSync(join(ROOT, String(path)))).toBe(true)
})

/** The cells of each row of the table whose header has these cells. */
function tableUnder(...header: string[]): string[][] {
  const rows = readme.split('\n').map(cellsOf)
  const start = rows.findIndex(cells => cells.join('|') === header.join('|'))
  expect(start).toBeGreaterThan(0)
  const body = rows.slice(start + 2)
  return body.slice(
    0,
    body.findIndex(cells => cells.length === 0),
  )
}

function cellsOf(line: string): string[] {
  const cells = line.split('|').map(cell => cell.trim())
  return cells.slice(1, -1)
}

/** What stands in a cell in backticks. */
function codes(cell = ''): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
}

test('the tables of the evaluation are those of the report', () => {
  const report = read('docs/evaluation.md').split('\n\n')
  const tables = report.filter(block => /^\| architect \| who decides \| (?:right|field)/.test(block))
  expect(tables).toHaveLength(2)
  for (const table of tables) expect(readme).toContain(`\n\n${table.trim()}\n\n`)
})
