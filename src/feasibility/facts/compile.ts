import { setFlagsFromString } from 'node:v8'

// V8 throws code away that a few collections have not seen run, also that of the rehearsals while a model is waited for.
setFlagsFromString('--no-flush-bytecode')

/** Of the source of a pattern, in characters: to optimise a longer one takes longer than a few short texts. */
const LARGE = 200
/** A longer text is worth it. */
const SHORT = 1000
/** After so many uses all patterns that matter are compiled, and to look for others takes longer. */
const MOST_USES = 20_000
let uses = 0
const used = new WeakSet<RegExp>()

/**
 * Compiles a large pattern before it is used for the first time. V8 would optimise it, which takes twice as long as all
 * the rest: hundreds of patterns are each asked about a few sentences. A later use never does so: it may be the one for
 * which V8 compiles to machine code, and that stays.
 */
export function compileFor(text: string, pattern: RegExp): void {
  if (uses > MOST_USES || pattern.source.length < LARGE) return
  uses += 1
  if (used.has(pattern)) return
  used.add(pattern)
  if (text.length >= SHORT) return
  setFlagsFromString('--no-regexp-optimization')
  pattern.test(text)
  setFlagsFromString('--regexp-optimization')
  pattern.lastIndex = 0
}

/** What a large pattern without the flag `g` finds. */
export function execute(pattern: RegExp, text: string): RegExpExecArray | null {
  compileFor(text, pattern)
  return pattern.exec(text)
}
