import { pullRequestEvent } from '../support/events.ts'
import type { ModelReply } from '../support/model-server.ts'
import { architecture, expectEnding, requestFile, startWorld } from '../support/world.ts'
import { badInput, made } from './bad-inputs.ts'

/** Of the process, in MiB, whatever it is sent. */
const MOST = 256
const { llm: HUGE } = made(badInput('lm-18').input) as { llm: ModelReply }

test('lm-18: an answer of 60 MB is not read to its end, and memory stays under 256 MiB', async () => {
  const world = await startWorld({ script: HUGE })
  const pull = world.github.openPullRequest({ files: { 'a.lock-request.yaml': requestFile() } })
  const result = await world.run(pullRequestEvent(pull))
  expectEnding(result, 'inconclusive', 1)
  expect(result.peakMiB).toBeGreaterThan(30)
  expect(result.peakMiB).toBeLessThan(MOST)
  expect(result.annotations[0]?.message).toMatch(/larger than 2048 KiB/)
})

test('four such answers at a time are no more', async () => {
  const world = await startWorld({ script: HUGE })
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const files = Object.fromEntries(names.map(name => [`${name}.lock-request.yaml`, requestFile()]))
  const result = await world.run(pullRequestEvent(world.github.openPullRequest({ files })))
  expectEnding(result, 'inconclusive', 1)
  expect(result.peakMiB).toBeLessThan(MOST)
})

test('an answer of a megabyte is read, reviewed and published in no more', async () => {
  const content = `${architecture}\n${'A fencing token is checked. '.repeat(35_000)}`
  const world = await startWorld({ script: { content } })
  const pull = world.github.openPullRequest({ files: { 'a.lock-request.yaml': requestFile() } })
  const result = await world.run(pullRequestEvent(pull))
  expectEnding(result, 'designed', 0)
  expect(result.readOutputFile('architecture-file').length).toBeGreaterThan(900_000)
  expect(result.peakMiB).toBeLessThan(MOST)
})
