import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { RULES } from '../../src/feasibility/rules/index.ts'
import { REVIEW_RULES } from '../../src/review/rules/index.ts'

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

test('the workflows that stand in the README are the files above them, word for word', () => {
  const shown = [...readme.matchAll(/\n\[(examples\/workflows\/\S+)\]\(\S+\)\n\n```yaml\n([\s\S]*?)```\n/g)]
  expect(shown).toHaveLength(4)
  expect(shown.map(([, , text]) => text)).toEqual(shown.map(([, path = '']) => read(path)))
})

test('the schema that the README names for editors is in the repository', () => {
  const [, path] =
    /\$schema=https:\/\/raw\.githubusercontent\.com\/OWNER\/[\w-]+\/v1\/(\S+)/.exec(readme) ?? []
  expect(path).toBe('schemas/lock-request.schema.json')
  expect(existsSync(join(ROOT, String(path)))).toBe(true)
})

test.each(['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'])(
  'every relative link in %s leads somewhere',
  path => {
    const links = [...read(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
    const relative = links.filter(target => !/^[a-z]+:/.test(target))
    const dead = relative.filter(target => {
      const [file = '', anchor] = target.split('#')
      if (file !== '' && !existsSync(join(ROOT, dirname(path), file))) return true
      return anchor !== undefined && !anchorsOf(file === '' ? path : file).includes(anchor)
    })
    expect(relative).not.toEqual([])
    expect(dead).toEqual([])
  },
)

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

function anchorsOf(path: string): string[] {
  const headings = read(path).match(/^#+ .+$/gm) ?? []
  return headings.map(heading =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )
}

test('the table of rules names every rule, what it says and its source', () => {
  const rows = RULES.map(
    ({ id, statement, source }) => `| \`${id}\` | ${statement} ([source](${source.url})) |`,
  )
  const table = readme.split('| rule | says |\n| --- | --- |\n')[1] ?? ''
  expect(table.split('\n\n')[0]?.split('\n')).toEqual(rows)
})

test('the table of the review names every rule, its severity, what it asks and its source', () => {
  const rows = REVIEW_RULES.map(
    ({ id, severity, statement, source }) =>
      `| \`${id}\` | ${severity} | ${statement}${source ? ` ([source](${source.url}))` : ''} |`,
  )
  const table = readme.split('| rule | severity | a design does this |\n| --- | --- | --- |\n')[1] ?? ''
  expect(table.split('\n\n')[0]?.split('\n')).toEqual(rows)
})

test('the tables of the evaluation are those of the report', () => {
  const report = read('docs/evaluation.md').split('\n\n')
  const tables = report.filter(block => /^\| architect \| who decides \| (?:right|field)/.test(block))
  expect(tables).toHaveLength(2)
  for (const table of tables) expect(readme).toContain(`\n\n${table.trim()}\n\n`)
})
