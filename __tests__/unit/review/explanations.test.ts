import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXPLANATIONS } from '../../../src/review/explanations.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** Sentences of the fixtures' answers, and the examples that the rules' own tests judge. */
function sentences(): string[] {
  const texts = ['fixtures', 'unit/review'].flatMap(folder =>
    (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
      .filter(name => /\.(?:md|ts)$/.test(name))
      .map(name => readFileSync(join(ROOT, folder, name), 'utf8')),
  )
  return texts.flatMap(text => text.split(/(?<=[.;:!?])\s+|\n|['"`]/))
}

test('the key of an explanation holds wherever its pattern does', () => {
  const explanations = Object.values(EXPLANATIONS).flatMap(list => list ?? [])
  const explained = sentences().flatMap(sentence =>
    explanations
      .filter(([, pattern]) => pattern.test(sentence))
      .map(([key, pattern]) => ({ keyed: key?.test(sentence) ?? true, pattern, sentence })),
  )
  expect(new Set(explained.map(({ pattern }) => pattern)).size).toBeGreaterThan(15)
  expect(explained.filter(({ keyed }) => !keyed)).toEqual([])
})
