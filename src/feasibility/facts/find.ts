import type { Field } from '../../contract.ts'
import { compileFor } from './compile.ts'
import { type Plain, textBefore } from './plain.ts'

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

/**
 * Letters of any script, and capital ones, for the brackets of a pattern: nearly `\p{L}` and `\p{Lu}`, which take ten
 * times as long to compile.
 */
export const LETTER = 'a-zA-ZÀ-ÖØ-öø-\u1fff\u3040-\ud7ff'
export const HAS_LETTER = new RegExp(`[${LETTER}]`)
/** What stands before the first letter or digit. */
export const NO_LETTERS = new RegExp(`^[^${LETTER}\\d]+`)
export const CAPITAL = 'A-ZÀ-ÖØ-ÞŁŚŹŻŠŽČŘĞİŞΑ-ΩА-Я'

const compiled = new Map<string, RegExp>()
/** The same by the list itself, whose key takes longer to put together than a sentence to read. */
const known = new WeakMap<readonly string[], RegExp>()

/** Compiles alternatives once; a letter must not stand right before or after a name that starts or ends with one. */
export function wordsPattern(sources: readonly string[]): RegExp {
  const pattern = known.get(sources) ?? compile(sources)
  known.set(sources, pattern)
  return pattern
}

function compile(sources: readonly string[]): RegExp {
  const key = sources.join('\u0000')
  const pattern = compiled.get(key) ?? new RegExp(`(?<![a-zà-ÿ])(?:${sources.join('|')})(?![a-zà-ÿ])`, 'gi')
  compiled.set(key, pattern)
  return pattern
}

/**
 * Every match of a global pattern. A loop over `exec`, because `matchAll` copies the pattern, and large ones are dear.
 * @param key a small pattern that is in all that the large one matches: compiled in less time, and mostly missing
 */
export function findAll(text: string, pattern: RegExp, key?: RegExp): Found[] {
  const found: Found[] = []
  if (key?.test(text) === false) return found
  compileFor(text, pattern)
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

export function overlaps(one: Evidence, other: Evidence): boolean {
  return one.field === other.field && one.start < other.end && other.start < one.end
}

/** Words that deny what follows them, up to the end of what they govern. */
const DENIAL =
  /(?<![a-zà-ÿ])(?:no[- ]one|nobody|nothing|none(?: of)?|no|not|(?:do|does|did|is|are|was|were|ca|can|could|wo|would|sha|should|must|might|need|have|has|had|ai)n't|cannot|never|nowhere|without|neither|nor|lacks?|lacking|unable to|instead of|rather than|kein(?:e|en|er|em|es)?|nichts?|niemand|ohne|weder|nie(?:mals)?|sin|ning[uú]n[oa]?|ni|nunca|nadie|nada|tampoco|no hay|non)(?![a-zà-ÿ])|没有|不|无|未|禁止/gi

/** What ends a denial's reach. */
const TURN =
  /(?<![a-z])(?:but|only|just|except|excepting|besides|outside(?: of)?|other than|apart from|aside from|beyond|however|although|yet|instead|sondern|aber|nur|au(?:ß|ss)er|pero|sino|solo|sólo|excepto|salvo|aparte de|m[aá]s que)(?![a-z])|[;:—–()]|但|只有|而是|除了|以外/i

/** Subjects that deny what their own clause says, and no list after it. */
const NOBODY = /^(?:no[- ]one|nobody|nothing|none|niemand|nichts|nadie|nada)$/i

/** "We don't mind", "nothing against": a denial that allows; and "no longer hears", which denies no more than that. */
const ALLOWS =
  /^ (?:(?:mind|hesitate|object|objections?|against|limits?|restrictions?)(?![a-z])|longer hears? )/i

export interface Denial {
  readonly words: string
  /** What stands from the denial to what it denies. */
  readonly between: string
  /** What stands before it. */
  readonly before: string
}

/**
 * What denies the words at an index of a sentence: a denial that stands before them, close by or at the head of the
 * list that they are in, where nothing turns it back in between.
 */
export function denialOf(
  sentence: string,
  index: number,
  reach: 'list' | 'phrase' = 'list',
): Denial | undefined {
  const text = textBefore(sentence, index, 160)
  const denials = findAll(text, DENIAL)
  const last = denials.at(-1)
  if (!last || (/^no$/i.test(last.words) && /^[.:]/.test(text.slice(last.end)))) return undefined
  const between = text.slice(last.end)
  const before = text.slice(0, last.index)
  if (TURN.test(between) || ALLOWS.test(between) || isDoubled(last, denials.at(-2), text)) return undefined
  if (WITHOUT.test(last.words) && CONDITION.test(between)) return undefined
  const listed = /[,，、]/.test(between)
  const reaches = listed
    ? reach === 'list' && !NOBODY.test(last.words) && isList(between) && wordCount(between) <= 24
    : wordCount(between) <= 6
  return reaches ? { words: last.words, between, before } : undefined
}

export function isDenied(sentence: string, index: number, reach: 'list' | 'phrase' = 'list'): boolean {
  return denialOf(sentence, index, reach) !== undefined
}

/** "It runs on without staff if a site burns": what comes after is not what there is none of. */
const WITHOUT = /^(?:without|ohne|sin)$/i
const CONDITION = /(?<![a-z])(?:if|when(?:ever)?|while|should|wenn|falls|si|cuando)(?![a-z])/i

/** "We cannot do without": what is denied twice is said. */
function isDoubled(last: Found, previous: Found | undefined, text: string): boolean {
  if (!previous) return false
  const between = text.slice(previous.end, last.index)
  if (/^ (?:reason|grounds?|need)(?: \w+)? $/i.test(between)) return /^not$/i.test(last.words)
  if (!WITHOUT.test(last.words)) return false
  return !/[,;:]/.test(between) && wordCount(between) <= 3
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
