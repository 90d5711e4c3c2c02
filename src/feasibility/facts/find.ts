import type { Field } from '../../contract.ts'
import type { Plain } from './plain.ts'

/** Where a fact stands: a span of the field's own text, and the words there. */
export interface Evidence {
  readonly field: Field
  /** Offsets in the field's text, in UTF-16 units; the end is exclusive. */
  readonly start: number
  readonly end: number
  readonly words: string
}

export interface Found {
  readonly index: number
  readonly end: number
  readonly words: string
  readonly groups: Readonly<Record<string, string | undefined>>
}

const compiled = new Map<string, RegExp>()

/** Compiles alternatives once; a letter must not stand right before or after a name that starts or ends with one. */
export function wordsPattern(sources: readonly string[]): RegExp {
  const key = sources.join('\u0000')
  let pattern = compiled.get(key)
  if (!pattern) {
    pattern = new RegExp(`(?<![a-zà-ÿ])(?:${sources.join('|')})(?![a-zà-ÿ])`, 'gi')
    compiled.set(key, pattern)
  }
  return pattern
}

/** Every match of a global pattern. A loop over `exec`, because `matchAll` copies the pattern, and large ones are dear. */
export function findAll(text: string, pattern: RegExp): Found[] {
  const found: Found[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { index, groups = {} } = match
    found.push({ index, end: index + match[0].length, words: match[0], groups })
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}

export function evidenceOf(field: Field, plain: Plain, start: number, end: number): Evidence {
  const first = plain.at[start] ?? 0
  const last = (plain.at[Math.max(start, end - 1)] ?? 0) + 1
  const span = plain.original.slice(first, last)
  const words = span.trim()
  const from = first + span.indexOf(words)
  return { field, start: from, end: from + words.length, words }
}

/** Words that deny what follows them, up to the end of what they govern. */
const DENIAL =
  /(?<![a-zà-ÿ])(?:no|not|n't|never|without|neither|nor|none of|lacks?|lacking|instead of|rather than|kein(?:e|en|er|em|es)?|nicht|ohne|weder|nie(?:mals)?|sin|ning[uú]n[oa]?|ni|nunca|tampoco|no hay|non)(?![a-zà-ÿ])|没有|不|无|未|禁止/gi

/** What ends a denial's reach. */
const TURN =
  /(?<![a-z])(?:but|only|just|except|however|although|yet|instead|sondern|aber|nur|pero|sino|solo|sólo)(?![a-z])|[;:—–(]|但|只有|而是/i

/**
 * Whether the words at an index of a sentence are denied: a denial stands before them, close by or at the head of the
 * list that they are in, and nothing turns it back in between.
 */
export function isDenied(sentence: string, index: number, reach: 'list' | 'phrase' = 'list'): boolean {
  const before = sentence.slice(Math.max(0, index - 160), index)
  const denials = findAll(before, DENIAL)
  const last = denials.at(-1)
  if (!last || (/^no$/i.test(last.words) && /^[.:]/.test(before.slice(last.end)))) return false
  const between = before.slice(last.end)
  if (TURN.test(between)) return false
  if (!/[,，、]/.test(between)) return wordCount(between) <= 6
  return reach === 'list' && isList(between) && wordCount(between) <= 24
}

/** `A, B or`: items of a few words each, as in "we do not have A, B, C or D". */
function isList(text: string): boolean {
  return (
    text.split(/[,，、]/).every(item => wordCount(item) <= 4) &&
    !/(?<![a-z])(?:is|are|has|have|we|it|with|mit|con|runs?|uses?)(?![a-z])/i.test(
      text
        .split(/[,，、]/)
        .slice(1)
        .join(','),
    )
  )
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter(word => word !== '').length
}
