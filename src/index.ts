import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'

/** `src/` and `dist/` lie at the same depth beside `prompts/`. */
const PROMPT = join(import.meta.dirname, '..', 'prompts', 'distributed-lock-manager-architect.prompt.yaml')

const args = process.argv.slice(2)
/**
 * Several hundred patterns are each used a few times on short sentences: to optimise their bytecode, and to compile it
 * at the second use, takes four times as long as all their matching, and its machine code is never given back. What is
 * used for each sentence of a design is worth it, in each of the files that a command names; for long texts patterns are
 * compiled at once all the same.
 */
setFlagsFromString('--no-regexp-peephole-optimization')
setFlagsFromString(`--regexp-tier-up-ticks=${60 * Math.max(1, args.length)}`)
/** The compiler in the middle saves no time in so short a run, and takes 50 KiB for each of a hundred requests. */
setFlagsFromString('--no-maglev')

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(`Node 24 or later is needed; this is ${process.version}\n`)
  process.exitCode = 64
} else if (args.length > 0) {
  const { runCommandLine } = await import('./command-line.ts')
  process.exitCode = await runCommandLine(args, PROMPT)
} else {
  const { runAction } = await import('./action.ts')
  await runAction(PROMPT)
}

// Not left to Node, which would first give the memory back piece by piece. What was written is written by then.
for (const stream of [process.stdout, process.stderr]) await new Promise(done => stream.write('', done))
process.exit()
