// Writes the generated parts of the documentation anew, from what they describe. With --check, says which are stale.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOCUMENTS, ROOT, readText, renderParts } from './doc-parts.ts'

const check = process.argv.includes('--check')
const stale = DOCUMENTS.filter(path => {
  const text = readText(path)
  const made = renderParts(path, text)
  if (made !== text && !check) writeFileSync(join(ROOT, path), made)
  return made !== text
})

if (stale.length > 0 && check) {
  process.stderr.write(`${stale.join(', ')} is not what the sources say: run npm run docs and commit it\n`)
  process.exitCode = 1
}
