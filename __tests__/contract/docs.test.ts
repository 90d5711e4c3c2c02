import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { DOCUMENTS, renderParts } from '../../scripts/doc-parts.ts'
import { assess } from '../../src/feasibility/assess.ts'
import { RULES } from '../../src/feasibility/rules/index.ts'
import { REVIEW_RULES } from '../../src/review/rules/index.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => join(folder, name))

test.each(DOCUMENTS)('the generated parts of %s are what npm run docs writes', path => {
  expect(renderParts(path, read(path))).toBe(read(path))
})

const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'SECURITY.md'],
  ...['examples/README.md', 'scenarios/README.md'],
  ...filesIn('docs', '.md'),
]

test.each(PAGES)('every relative link in %s leads somewhere', path => {
  const links = [...read(path).matchAll(/\]\(<?([^)\s>]+)>?\)/g)].map(([, target = '']) => target)
  const relative = links.filter(target => !/^[a-z]+:/.test(target))
  const dead = relative.filter(target => {
    const [file = '', anchor] = target.split('#')
    const place = file === '' ? path : join(dirname(path), file)
    if (!existsSync(join(ROOT, place))) return true
    return anchor !== undefined && !anchorsOf(place).includes(anchor)
  })
  expect(links).not.toEqual([])
  expect(dead).toEqual([])
})

test.each(filesIn('docs', '.md').filter(path => path !== 'docs/evaluation.md'))(
  'the README leads to %s',
  path => {
    expect(read('README.md')).toContain(`](${path})`)
  },
)

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

test('docs/verdicts.md names every rule, what it says and its source', () => {
  const verdicts = read('docs/verdicts.md')
  for (const { id, statement, source } of RULES)
    expect(verdicts).toContain(`| \`${id}\` | ${statement} | [${source.title}](${source.url}) |`)
  for (const { id, severity, statement } of REVIEW_RULES)
    expect(verdicts).toContain(`| \`${id}\` | ${severity} | ${statement} |`)
})

/** Requests that the page shows, each with what it says of them. */
const SAID = [
  ...read('docs/writing-requests.md').matchAll(
    /```yaml\n([\s\S]*?)```\n\nOutcome: `(\w+)`(?:, by `([\w-]+)`)?\.\n/g,
  ),
].map(([, request = '', outcome = '', rule]) => [outcome, rule ?? '', request] as const)

test('every request in docs/writing-requests.md has an outcome', () => {
  const requests = read('docs/writing-requests.md').match(/^```yaml$/gm) ?? []
  expect(requests.length).toBeGreaterThan(15)
  expect(SAID).toHaveLength(requests.length)
})

test.each(SAID)('docs/writing-requests.md says %s %s of a request, and so do the rules:\n%s', (...said) => {
  const [outcome, rule, request] = said
  const { feasibility, reasons } = assess(parse(request) as Parameters<typeof assess>[0])
  expect([feasibility, ...new Set(reasons.map(reason => reason.rule))]).toEqual(
    rule === '' ? [outcome] : [outcome, rule],
  )
})

const [, TROUBLES = ''] =
  /\n\| message \| what to do \|\n\| --- \| --- \|\n((?:\|.*\n)+)/.exec(read('README.md')) ?? []
const MESSAGES = TROUBLES.trimEnd()
  .split('\n')
  .map(row => /^\| `([^`]+)` \| \S/.exec(row)?.[1] ?? row)

test('the README tells what to do about many messages', () => {
  expect(MESSAGES.length).toBeGreaterThan(25)
})

test.each(MESSAGES)('the message “%s” of the README stands in the source', message => {
  const sources = filesIn('src', '.ts').map(read)
  const parts = message
    .split('…')
    .map(part => part.trim())
    .filter(part => part !== '')
  expect(sources.some(text => parts.every(part => text.includes(part)))).toBe(true)
})
