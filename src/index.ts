import { join } from 'node:path'

/** `src/` and `dist/` lie at the same depth beside `prompts/`. */
const PROMPT = join(import.meta.dirname, '..', 'prompts', 'distributed-lock-manager-architect.prompt.yaml')

const args = process.argv.slice(2)

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
