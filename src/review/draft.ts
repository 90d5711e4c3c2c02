import type { Decision } from '../architect/decision.ts'
import type { Assessment } from '../feasibility/assess.ts'
import { readDecision } from './decision.ts'
import { type Language, languageOf } from './languages.ts'
import { type LayoutLine, readLayout } from './layout.ts'
import { type FencedLines, fencesOf, type Section, sectionsOf } from './sections.ts'
import { readStatements, type Statement } from './statements.ts'

export type { Language } from './languages.ts'

/** A design as a reviewer has it before him. */
export interface Draft {
  readonly lines: readonly string[]
  /** Every sentence, heading and table row outside of fences. */
  readonly statements: readonly Statement[]
  readonly sections: readonly Section[]
  readonly fences: readonly FencedLines[]
  /** What each line is to the eye. */
  readonly layout: readonly LayoutLine[]
  readonly decision: Decision
  readonly language: Language
  /** What the built-in rules know of the request; absent where they are off. */
  readonly assessment: Assessment | undefined
}

export function readDraft(text: string, assessment: Assessment | undefined): Draft {
  const lines = text.split('\n')
  const statements = readStatements(text)
  const sections = sectionsOf(statements, lines.length)
  const fences = fencesOf(lines)
  return {
    lines,
    statements,
    sections,
    fences,
    layout: readLayout({ lines, sections, fences }),
    decision: readDecision(text, statements),
    language: languageOf(text),
    assessment,
  }
}
