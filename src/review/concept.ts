/** Something unsafe that is told by the things that a sentence puts together, in whatever order. */
export interface UnsafeConcept {
  readonly id: string
  /** What the sentence has to speak of, all of it. */
  readonly all: readonly RegExp[]
  /** Words that make it something else, or harmless. */
  readonly unless: RegExp
  /** Denials and conditions that are part of it: neither do they deny anything, nor do they make it harmless. */
  readonly idioms?: RegExp
  /** Whether a denial is what makes it unsafe. */
  readonly denies?: boolean
  readonly message: string
}

/** Any of these words, as whole ones. */
export const any = (source: string) => new RegExp(`(?<![a-zà-ÿ-])(?:${source})(?![a-zà-ÿ])`, 'i')
