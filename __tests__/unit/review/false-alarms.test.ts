import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { designFor } from '../../../src/architect/reference.ts'
import { assess } from '../../../src/feasibility/assess.ts'
import { inertMarkdown, plainMarkdown } from '../../../src/report/inert.ts'
import { parseRequestFile } from '../../../src/request/file.ts'
import { readAnswer } from '../../../src/review/answer.ts'
import { reviewDesign } from '../../../src/review/review.ts'

const ROOT = join(import.meta.dirname, '../../..')
const FOLDERS = ['answers', 'answers-given'].map(name => join(ROOT, '__tests__/fixtures', name))
const ANSWERS = FOLDERS.flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.answer.md'))
    .map(name => [name.replace('.answer.md', ''), join(folder, name)] as const),
)

/** What an expert found that a rule can see; two more that he found rest on what the sentences mean. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  'H008-rds-multiaz': ['workflows-in-bullets'],
  'H028-greenfield-3site': ['workflows-in-bullets'],
}

function errorsIn(path: string): string[] {
  const request = parseRequestFile(readFileSync(path.replace('.answer.md', '.lock-request.yaml')))
  const reading = readAnswer({ text: readFileSync(path, 'utf8') })
  if (reading.kind !== 'architecture') return []
  const published = plainMarkdown(inertMarkdown(reading.text))
  return reviewDesign(published, assess(request.texts))
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule)
}

test('there are answers to try it on', () => {
  expect(ANSWERS.length).toBeGreaterThanOrEqual(42)
})

test.each(ANSWERS)('%s has no error but what an expert found', (name, path) => {
  expect(errorsIn(path)).toEqual(FOUND[name] ?? [])
})

const SCENARIOS = readdirSync(join(ROOT, 'scenarios'))
  .filter(name => name.endsWith('.jsonl'))
  .flatMap(name =>
    readFileSync(join(ROOT, 'scenarios', name), 'utf8')
      .trim()
      .split('\n'),
  )
  .map(line => JSON.parse(line) as Parameters<typeof assess>[0] & { readonly id: string })

test('the reference architect’s designs have no finding at all', () => {
  const designs = SCENARIOS.flatMap(scenario => {
    const assessment = assess(scenario)
    const design = designFor(assessment)
    return design ? [{ id: scenario.id, assessment, text: plainMarkdown(inertMarkdown(design.text)) }] : []
  })
  const found = designs.flatMap(({ id, assessment, text }) =>
    reviewDesign(text, assessment).findings.map(
      ({ rule, line, message }) => `${id} ${line} ${rule}: ${message}`,
    ),
  )
  expect(designs.length).toBeGreaterThan(150)
  expect(found).toEqual([])
})
