import { setFlagsFromString } from 'node:v8'

/**
 * Sets V8 up for the rules and the review. Not before Node's own modules are loaded, its HTTP client above all: Node has
 * their code ready only for the flags that it was started with, and they would take three times as long.
 *
 * Several hundred patterns are each used a few times on short sentences: to optimise their bytecode, and to compile it
 * at the second use, takes four times as long as all their matching, and its machine code is never given back. What is
 * used for each sentence of a design is worth it, in each of the files that a command names; for long texts patterns are
 * compiled at once all the same. The compiler in the middle saves no time in so short a run, and takes 50 KiB for each of
 * a hundred requests.
 *
 * @param files how many a command names
 */
export function tuneEngine(files: number): void {
  setFlagsFromString('--no-regexp-peephole-optimization')
  setFlagsFromString(`--regexp-tier-up-ticks=${60 * files}`)
  setFlagsFromString('--no-maglev')
}

/**
 * Keeps room for short-lived values as it is: V8 would double it again and again, and touch all of it. What the first
 * request had is enough for the others, and for rehearsals.
 */
export function keepYoungGeneration(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}
