import '../fakes/errors.ts'
import { systemClock } from '../../../src/adapters/clock.ts'

const UNABORTED = new AbortController().signal

test('time passes, and sleeping takes it', async () => {
  const start = systemClock.now()
  await systemClock.sleep(50, UNABORTED)
  expect(systemClock.now() - start).toBeGreaterThanOrEqual(45)
})

test('sleep ends early, and without an error, where the signal aborts', async () => {
  const start = systemClock.now()
  await systemClock.sleep(60_000, systemClock.deadline(30))
  await systemClock.sleep(60_000, AbortSignal.abort())
  expect(systemClock.now() - start).toBeLessThan(5000)
})

test('a deadline aborts when its time is over, not before', async () => {
  const signal = systemClock.deadline(60)
  expect(signal.aborted).toBe(false)
  await systemClock.sleep(150, UNABORTED)
  expect(signal.aborted).toBe(true)
})

test('a tick comes again and again until it is stopped', async () => {
  let ticks = 0
  const stop = systemClock.every(10, () => {
    ticks += 1
  })
  await systemClock.sleep(150, UNABORTED)
  stop()
  const then = ticks
  expect(then).toBeGreaterThanOrEqual(3)
  await systemClock.sleep(50, UNABORTED)
  expect(ticks).toBe(then)
})
