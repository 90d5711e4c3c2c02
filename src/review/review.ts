import type { Configuration, Rule } from 'markdownlint'
import { lint } from 'markdownlint/sync'
import type { Assessment } from '../feasibility/assess.ts'
import { type Draft, readDraft } from './draft.ts'
import { REHEARSALS } from './rehearsal.ts'
import { REVIEW_RULES } from './rules/index.ts'
import { MOST_FAULTS, type ReviewRule } from './rules/rule.ts'

/** A design, read and reviewed. */
export interface Review {
  readonly draft: Draft
  readonly findings: readonly Finding[]
}

/** What the review found in a design. */
export interface Finding {
  /** The rule's id. */
  readonly rule: string
  readonly severity: 'error' | 'warning'
  /** In the architecture, from 1. */
  readonly line: number
  readonly message: string
}

/**
 * Reads a design as a reviewer would. In time linear in the text: the library's own parser is not used, and nothing in
 * the text can switch a rule off.
 */
export function reviewDesign(text: string, assessment: Assessment | undefined): Review {
  const draft = readDraft(text, assessment)
  const { design = [] } = lint({
    strings: { design: text },
    customRules: REVIEW_RULES.map(rule => lintRule(rule, draft)),
    config: Object.fromEntries([
      ['default', false],
      ...REVIEW_RULES.map(({ id, severity }) => [id, severity]),
    ]) as Configuration,
    noInlineConfig: true,
    frontMatter: null,
  })
  const findings = design.map(({ ruleNames: [rule = ''], severity, lineNumber, errorDetail }) => ({
    rule,
    severity,
    line: lineNumber,
    message: errorDetail ?? '',
  }))
  return { draft, findings }
}

let rehearsed = 0

/**
 * Makes the first review as fast as the later ones: the rules' patterns are compiled when they are first used, which
 * takes longer than all the rest. One rehearsal a call; false when there is none left.
 * @param take does with a design what is done with the model's
 */
export function rehearseReview(take: (text: string) => void): boolean {
  const text = REHEARSALS[rehearsed]
  if (text === undefined) return false
  rehearsed += 1
  take(text)
  return true
}

function lintRule({ id, statement, check }: ReviewRule, draft: Draft): Rule {
  return {
    names: [id],
    description: statement,
    tags: ['design'],
    parser: 'none',
    function: (_, onError) => {
      for (const { line, message } of check(draft).slice(0, MOST_FAULTS)) {
        onError({ lineNumber: Math.min(Math.max(line, 1), draft.lines.length), detail: message })
      }
    },
  }
}
