import { type Contender, entriesOf, evaluate, type Tried } from '../../evaluate/evaluation.ts'
import { ModelFault } from '../../src/ports.ts'
import { parsePrompt } from '../../src/prompt/file.ts'
import { fakeClock } from '../unit/fakes/clock.ts'
import { type Behaviour, fakeModel } from '../unit/fakes/model.ts'
import { settingsOf } from '../unit/fakes/settings.ts'
import { scenario, tested } from './trials.ts'

const REFUSAL = '{"error": "Infrastructure constraints insufficient for consistency SLA"}'
const prompt = parsePrompt('messages: [{ role: user, content: Design. }]', 'own.prompt.yaml')
const SCENARIOS = ['a', 'b', 'c'].map(id => scenario({ id }))
const TESTS = [tested('error').test]

interface Circumstances {
  readonly repeat?: number
  readonly concurrency?: number
  readonly stop?: AbortController
  /** Is told how many have been told of. */
  readonly tell?: (done: number) => void
}

async function run(behave: Behaviour, circumstances: Circumstances = {}) {
  const { repeat = 1, concurrency = 2, stop = new AbortController(), tell } = circumstances
  const model = fakeModel(behave)
  const contender: Contender = { kind: 'model', name: 'm', settings: settingsOf({ model: 'm' }), model }
  const told: Tried[] = []
  const plan = { prompt, entries: entriesOf(TESTS, SCENARIOS, repeat), concurrency }
  const world = { clock: fakeClock(), stop: stop.signal, tell: (tried: Tried) => tell?.(told.push(tried)) }
  const performance = await evaluate(contender, plan, world)
  return { ...performance, told, calls: model.calls.length }
}

test('the tests of the prompt come first, and each scenario once before any comes again', () => {
  const entries = entriesOf(TESTS, SCENARIOS.slice(0, 2), 2)
  expect(entries.map(each => `${each.kind === 'test' ? 'test' : each.scenario.id}${each.turn}`)).toEqual([
    'test1',
    'test2',
    'a1',
    'b1',
    'a2',
    'b2',
  ])
})

test('everything is asked and told, and stands in the order of the plan however it came', async () => {
  const others = Promise.withResolvers<void>()
  const holdBack: Behaviour = async (_, __, count) => {
    if (count === 2) await others.promise
    return REFUSAL
  }
  const { planned, scenarios, tests, told } = await run(holdBack, {
    tell: done => {
      if (done === 3) others.resolve()
    },
  })
  expect(planned).toBe(4)
  expect(tests).toHaveLength(1)
  expect(scenarios.map(each => each.scenario.id)).toEqual(['a', 'b', 'c'])
  expect(told).toHaveLength(4)
  expect(told.at(-1)).toBe(scenarios[0])
})

test('what is under way when the signal comes is cut short, and does not count', async () => {
  const stop = new AbortController()
  const { scenarios, tests, planned } = await run(
    (_, signal, count) => {
      if (count < 3) return REFUSAL
      stop.abort('SIGINT')
      return new Promise((_, reject) => {
        if (signal.aborted) reject(new ModelFault('cut', { retryable: true }))
      })
    },
    { stop, concurrency: 1, repeat: 2 },
  )
  expect([tests.length, scenarios.length, planned]).toEqual([2, 0, 8])
})

test('a service that does not answer twice is not asked for the rest', async () => {
  const fault = new ModelFault('no such model', { retryable: false })
  const { calls, scenarios, tests } = await run(() => Promise.reject(fault), { concurrency: 1 })
  expect(calls).toBe(2)
  expect([...tests, ...scenarios].map(({ trial }) => trial.fault)).toEqual([
    'No such model.',
    'No such model.',
  ])
})

test('one that has answered once is asked for all', async () => {
  const { calls } = await run(
    (_, __, count) =>
      count === 1 ? REFUSAL : Promise.reject(new ModelFault('no more', { retryable: false })),
    { concurrency: 1 },
  )
  expect(calls).toBe(4)
})
