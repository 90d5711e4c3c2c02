import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { assess } from '../../../src/feasibility/assess.ts'
import { RULES } from '../../../src/feasibility/rules/index.ts'

const FOLDER = join(import.meta.dirname, '../../../src/feasibility/rules')
/** What rules share; not rules. */
const SHARED = ['index.ts', 'rule.ts', 'quorum.ts', 'distance.ts']

test('every file of a rule is named in the list, by its id', () => {
  const files = readdirSync(FOLDER).filter(name => !SHARED.includes(name))
  expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
})

describe.each(RULES.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  const rulesOf = (texts: Parameters<typeof assess>[0]) => assess(texts).reasons.map(reason => reason.rule)

  test('speaks on the request that it decides', () => {
    expect(rulesOf(rule.examples.decides)).toContain(id)
    expect(assess(rule.examples.decides).feasibility).not.toBe('sufficient')
  })

  test('leaves the one beside it alone', () => {
    expect(rulesOf(rule.examples.leaves)).not.toContain(id)
  })

  test('has a source that can be looked up', () => {
    expect(rule.source.url).toMatch(/^https:\/\/\S+$/)
  })

  test('quotes words that stand where it says', () => {
    const { decides } = rule.examples
    for (const { evidence } of assess(decides).reasons) {
      for (const { field, start, end, words } of evidence) {
        expect(decides[field].slice(start, end).trim()).toBe(words)
      }
    }
  })
})
