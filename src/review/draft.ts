import type { Decision } from '../architect/decision.ts'
import type { Assessment } from '../feasibility/assess.ts'
import { closesFence, type Fence, fenceContent, openFence } from '../report/lines.ts'
import { readDecision } from './decision.ts'
import { isIn, type Language } from './languages.ts'
import { readStatements, type Statement } from './statements.ts'

export type { Language } from './languages.ts'

/** A design as a reviewer has it before him. */
export interface Draft {
  readonly lines: readonly string[]
  /** Every sentence, heading and table row outside of fences. */
  readonly statements: readonly Statement[]
  readonly sections: readonly Section[]
  readonly fences: readonly FencedLines[]
  readonly decision: Decision
  readonly language: Language
  /** What the built-in rules know of the request; absent where they are off. */
  readonly assessment: Assessment | undefined
}

/** From a heading to the next; the first one may have none. */
export interface Section {
  readonly heading: string
  /** Of the heading; of the text before the first heading, 1. */
  readonly line: number
  /** Those of its text, without those of further headings. */
  readonly statements: readonly Statement[]
  /** The last line that belongs to it. */
  readonly end: number
}

export interface FencedLines {
  readonly language: string
  /** Of the opening fence, from 1. */
  readonly line: number
  readonly lines: readonly string[]
}

export function readDraft(text: string, assessment: Assessment | undefined): Draft {
  const lines = text.split('\n')
  const statements = readStatements(text)
  return {
    lines,
    statements,
    sections: sectionsOf(statements, lines.length),
    fences: fencesOf(lines),
    decision: readDecision(text),
    language: languageOf(text),
    assessment,
  }
}

function sectionsOf(statements: readonly Statement[], lastLine: number): Section[] {
  const starts = [...statements.entries()].filter(([, { isHeading }]) => isHeading).map(([index]) => index)
  const bounds = [...(starts[0] === 0 ? [] : [-1]), ...starts]
  return bounds.map((start, position) => {
    const next = bounds[position + 1]
    const heading = start < 0 ? undefined : statements[start]
    return {
      heading: heading?.text ?? '',
      line: heading?.line ?? 1,
      statements: statements.slice(start + 1, next),
      end: next === undefined ? lastLine : (statements[next]?.line ?? lastLine) - 1,
    }
  })
}

function fencesOf(lines: readonly string[]): FencedLines[] {
  const fences: (FencedLines & { readonly lines: string[] })[] = []
  let open: Fence | undefined
  for (const [index, line] of lines.entries()) {
    if (open) {
      const content = fenceContent(line, open)
      if (content !== undefined && !closesFence(content, open)) {
        fences.at(-1)?.lines.push(content)
        continue
      }
      open = undefined
      if (content !== undefined) continue
    }
    open = openFence(line)
    if (open) fences.push({ language: open.language.toLowerCase(), line: index + 1, lines: [] })
  }
  return fences
}

const WORDS: readonly (readonly [Language, RegExp])[] = [
  ['en', /(?<![a-z])(?:the|and|with|of|is|are|must|for|from|not)(?![a-z])/gi],
  ['de', /(?<![a-zäöüß])(?:der|die|das|und|mit|ist|nicht|ein|eine|wird|für|muss)(?![a-zäöüß])/gi],
  ['es', /(?<![a-zñáéíóú])(?:el|la|los|las|y|con|es|no|una?|del|para|debe|se)(?![a-zñáéíóú])/gi],
]

/** How much of a text tells its language. */
const SAMPLE = 20_000
const FEWEST_WORDS = 8

function languageOf(text: string): Language {
  const sample = text.slice(0, SAMPLE)
  const likely = likelyLanguage(sample)
  return isIn(likely, [sample]) ? likely : 'other'
}

function likelyLanguage(sample: string): Language {
  if ((sample.match(/\p{Script=Han}/gu)?.length ?? 0) * 5 > sample.replace(/\s/g, '').length) return 'zh'
  const counted = WORDS.map(([language, words]) => ({ language, count: sample.match(words)?.length ?? 0 }))
  const [first, second] = counted.toSorted((one, other) => other.count - one.count)
  const clear = first && second && first.count >= FEWEST_WORDS && first.count > 2 * second.count
  return clear ? first.language : 'other'
}
