import { compileFor } from '../feasibility/facts/compile.ts'
import { wordsPattern } from '../feasibility/facts/find.ts'

/** Ways to say a thing, as whole words; `\w` takes in the accents and umlauts of the languages that are read. */
export function wording(sources: readonly string[]): RegExp {
  return wordsPattern(
    sources.map(source =>
      source.replaceAll(/(\[\^?)?\\w/g, (_, open) => (open ? `${open}\\wà-ÿ` : '[\\wà-ÿ]')),
    ),
  )
}

/** Whether a text says it in any of these ways. */
export function says(text: string, ...ways: readonly RegExp[]): boolean {
  return ways.some(way => {
    compileFor(text, way)
    way.lastIndex = 0
    return way.test(text)
  })
}

/** Words of a sentence, as a pattern for all of them; a letter must not stand right before or after. */
export const pattern = (source: string) => new RegExp(`(?<![a-zà-ÿ])(?:${source})(?![a-zà-ÿ])`, 'gi')

/** The rest of a sentence, up to so many signs, as a part of such a pattern. */
export const upTo = (most: number) => `[^.;。；]{0,${most}}?`
