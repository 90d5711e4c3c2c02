// Writes the reports of the examples anew, as the command line of the built bundle prints them.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, readExamples } from './doc-parts.ts'

const FOLDER = join(ROOT, 'examples', 'reports')
const examples = readExamples()

mkdirSync(FOLDER, { recursive: true })
for (const name of readdirSync(FOLDER)) rmSync(join(FOLDER, name))
for (const { name, path } of examples) {
  const run = spawnSync(process.execPath, ['dist/index.js', '--architect', 'reference', path], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (run.stdout === '') throw new Error(`no report of ${path}: ${run.stderr}`)
  writeFileSync(join(FOLDER, `${name}.md`), run.stdout)
}
process.stdout.write(`${examples.length} reports are in examples/reports\n`)
