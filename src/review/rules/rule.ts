import type { Source } from '../../feasibility/catalog/store.ts'
import type { Draft } from '../draft.ts'

/** Something that a reviewer would mark. */
export interface Fault {
  /** From 1. */
  readonly line: number
  /** A sentence: what stands there, and what should. */
  readonly message: string
}

/** One question that a reviewer asks of every design. A rule that cannot read the text stays silent. */
export interface ReviewRule {
  /** The file's name. */
  readonly id: string
  /** An error counts as a violation, and is sent back to the model once. */
  readonly severity: 'error' | 'warning'
  /** What a design has to do, in a sentence. */
  readonly statement: string
  /** Where that is laid down; absent for the prompt's own rules. */
  readonly source?: Source
  check(draft: Draft): readonly Fault[]
}

/** More faults of a rule tell nothing new. */
export const MOST_FAULTS = 20
