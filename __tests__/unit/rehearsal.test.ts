import { design } from '../../src/design.ts'
import type { Report } from '../../src/report/report.ts'
import type { PendingRequest } from '../../src/request/gather.ts'
import { fakeClock } from './fakes/clock.ts'
import { PROMPT } from './fakes/feasibility.ts'
import { fakeLog } from './fakes/log.ts'
import { fakeModel } from './fakes/model.ts'
import { ARCHITECTURE, REQUEST } from './fakes/reports.ts'
import { settingsOf } from './fakes/settings.ts'

const PENDING: PendingRequest = { source: { kind: 'inputs' }, read: async () => REQUEST }

/** Designs while the model takes its time, and tells what was rehearsed until then. */
async function judge(answered: (rehearsed: readonly Report[]) => boolean) {
  const rehearsed: Report[] = []
  const model = fakeModel(async () => {
    for (let tries = 0; !answered(rehearsed) && tries < 500; tries += 1)
      await new Promise(next => setTimeout(next, 10))
    return ARCHITECTURE
  })
  const log = fakeLog()
  const rehearse = (report: Report) => void rehearsed.push(report)
  const clock = { ...fakeClock(), now: () => 0 }
  const workshop = { prompt: PROMPT, model, clock, log, settings: settingsOf(), rehearse }
  const report = await design(PENDING, workshop)
  return { report, rehearsed, lines: log.lines }
}

/** What is rehearsed once need not be again: so this is one test, in the order of a process's life. */
test('what comes after the answer is rehearsed while it is waited for, once, and nothing of it is told', async () => {
  const first = await judge(rehearsed => rehearsed.length >= 8)
  expect(first.rehearsed).toHaveLength(8)
  for (const { verdict, decision, findings, request } of first.rehearsed)
    expect({ verdict, request, store: decision?.store, findings }).toEqual({
      verdict: 'designed',
      request: REQUEST,
      store: 'etcd',
      findings: expect.any(Array),
    })
  expect(first.report.architecture).toBe(ARCHITECTURE.trim())

  let turns = 0
  const second = await judge(() => ++turns > 20)
  expect(second.rehearsed).toEqual([])
  expect(second.report).toEqual(first.report)
  expect(second.lines).toEqual(first.lines)
})
