import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Assessment, assess } from '../../../src/feasibility/assess.ts'
import { inertMarkdown, plainMarkdown } from '../../../src/report/inert.ts'
import { parseRequestFile } from '../../../src/request/file.ts'
import { reviewDesign } from '../../../src/review/review.ts'
import { REVIEW_RULES } from '../../../src/review/rules/index.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const MARK = /\s*\{([a-z]+(?:-[a-z]+)*(?:, [a-z-]+)*)\}$/

/** As it is published: what is told are lines of that text. */
const published = (text: string) => plainMarkdown(inertMarkdown(text))

function assessmentFor(path: string): Assessment | undefined {
  const request = path.replace(/(\.answer)?\.md$/, '.lock-request.yaml')
  return existsSync(request) ? assess(parseRequestFile(readFileSync(request)).texts) : undefined
}

describe.each(marked())('the review of %s', name => {
  const path = join(FIXTURES, 'review', name)
  const lines = readFileSync(path, 'utf8').split('\n')
  const text = lines.map(line => line.replace(MARK, '')).join('\n')
  const marks = lines.flatMap((line, index) =>
    (MARK.exec(line)?.[1]?.split(', ') ?? []).map(rule => `${index + 1} ${rule}`),
  )

  test('finds what is marked, and nothing else', () => {
    const found = reviewDesign(text, assessmentFor(path)).findings.map(({ line, rule }) => `${line} ${rule}`)
    expect(found.toSorted()).toEqual(marks.toSorted())
  })

  test('marks rules that there are', () => {
    const ids = new Set(REVIEW_RULES.map(({ id }) => id))
    expect(marks.filter(mark => !ids.has(mark.split(' ')[1] ?? ''))).toEqual([])
  })
})

test('every rule has a marked line, and is silent in some fixture', () => {
  const texts = marked().map(name => readFileSync(join(FIXTURES, 'review', name), 'utf8'))
  const unmarked = REVIEW_RULES.filter(
    ({ id }) => !texts.some(text => text.includes(`${id}}`) || text.includes(`${id},`)),
  )
  expect(unmarked.map(({ id }) => id)).toEqual([])
})

test('the published text has the lines of the answer', () => {
  const texts = marked().map(name => readFileSync(join(FIXTURES, 'review', name), 'utf8'))
  expect(texts.filter(text => published(text).split('\n').length < text.split('\n').length)).toEqual([])
})

function marked(): string[] {
  return readdirSync(join(FIXTURES, 'review')).filter(name => name.endsWith('.md') && name !== 'README.md')
}
