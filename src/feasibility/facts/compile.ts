import { setFlagsFromString } from 'node:v8'

/** Of the source of a pattern, in characters: to optimise a longer one takes longer than a few short texts. */
const LARGE = 200
/** A longer text is worth it, and has V8 compile the pattern anew, to machine code. */
const SHORT = 1000
/** V8 compiles a pattern once for texts in Latin-1, and once for others. */
const BEYOND_LATIN_1 = /[^\0-\xff]/

const latin1 = new WeakSet<RegExp>()
const others = new WeakSet<RegExp>()

/**
 * Compiles a large pattern before it is used for the first time. V8 would optimise it, which takes twice as long as all
 * the rest: hundreds of patterns are each asked about a few sentences.
 */
export function compileFor(text: string, pattern: RegExp): void {
  if (text.length >= SHORT || pattern.source.length < LARGE) return
  const done = BEYOND_LATIN_1.test(text) ? others : latin1
  if (done.has(pattern)) return
  done.add(pattern)
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
