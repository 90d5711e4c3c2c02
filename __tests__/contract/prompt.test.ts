import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FIELDS } from '../../src/contract.ts'
import { parsePrompt } from '../../src/prompt/file.ts'

const NAME = 'distributed-lock-manager-architect.prompt.yaml'
const bytes = readFileSync(join(import.meta.dirname, '..', '..', 'prompts', NAME))
const DIGEST = '36a4abd97cee52f204d22d9fc54f7e855f9732314544b0e32081845ddafaed21'

test('the prompt is the one that was given, to the byte', () => {
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(DIGEST)
})

test('the prompt parses, and its digest in reports is that of the file', () => {
  const prompt = parsePrompt(bytes.toString(), NAME)
  expect(prompt).toMatchObject({
    name: 'Distributed Lock Manager Architect',
    version: '1.0.0',
    digest: DIGEST,
    model: 'gpt-4o',
    parameters: { temperature: 0.1 },
    variables: FIELDS.map(name => ({ name, required: true })),
  })
  expect(prompt.messages.map(({ role }) => role)).toEqual(['system', 'user'])
})
