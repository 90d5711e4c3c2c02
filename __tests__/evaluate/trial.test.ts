import { trialOf, tryOut } from '../../evaluate/trial.ts'
import { parsePrompt } from '../../src/prompt/file.ts'
import type { Finding } from '../../src/review/review.ts'
import { fakeClock } from '../unit/fakes/clock.ts'
import { fakeModel } from '../unit/fakes/model.ts'
import { ARCHITECTURE, DESIGNED, DESIGNER, INSUFFICIENT, OUTAGE, REQUEST } from '../unit/fakes/reports.ts'
import { settingsOf } from '../unit/fakes/settings.ts'

const ERROR: Finding = { rule: 'no-preamble', severity: 'error', line: 1, message: 'Sure!' }
const WARNING: Finding = { rule: 'layout', severity: 'warning', line: 2, message: '' }

test('a design is one of the model and of the action', () => {
  expect(trialOf({ ...DESIGNED, findings: [WARNING] }, 'said')).toEqual({
    alone: 'designed',
    answer: 'said',
    fault: undefined,
    published: 'designed',
    rulesRefuse: false,
    findings: { before: [WARNING], after: [WARNING] },
    repair: 'none',
    tokens: { prompt: 613, completion: 1207 },
    seconds: 12.345,
    answeredBy: 'gpt-4o-2024-08-06',
    dropped: [],
  })
})

test('a design that the rules refuse is still one of the model alone', () => {
  const overruled = { ...INSUFFICIENT, modelSaid: 'architecture', refusedDesign: '# Raft' } as const
  expect(trialOf(overruled, '# Raft')).toMatchObject({ alone: 'designed', published: 'insufficient' })
})

test.each([
  ['kept', 'repaired', [WARNING]],
  ['discarded', 'first', [ERROR]],
] as const)('of a repair that is %s, both reviews and both answers count', (repair, kept, after) => {
  const second = { kept, designer: { ...DESIGNER, seconds: 2 }, first: [ERROR], repaired: [WARNING] } as const
  expect(trialOf({ ...DESIGNED, repair: second }, 'said')).toMatchObject({
    repair,
    findings: { before: [ERROR], after },
    tokens: { prompt: 1226, completion: 2414 },
    seconds: 14.345,
  })
})

test('without an answer there is the reason, in one line', () => {
  const reasons = ['No design holds.', "The model's service answered 503;\ntried 4 times."]
  expect(trialOf({ ...OUTAGE, reasons }, undefined)).toMatchObject({
    alone: 'inconclusive',
    fault: "The model's service answered 503; tried 4 times.",
    tokens: undefined,
    dropped: ['temperature'],
  })
})

describe('a request', () => {
  const prompt = parsePrompt('messages: [{ role: user, content: Design. }]', 'own.prompt.yaml')
  const ask = (behave: Parameters<typeof fakeModel>[0], settings = settingsOf({ model: 'gpt-4o' })) =>
    tryOut(REQUEST.texts, 'one', { prompt, settings, model: fakeModel(behave), clock: fakeClock() })

  test('is asked through the pipeline of the action, repair included; the answer is the first, as it came', async () => {
    const trial = await ask((_, __, count) => (count === 1 ? `Sure!\n\n${ARCHITECTURE}` : ARCHITECTURE))
    expect(trial).toMatchObject({ alone: 'designed', published: 'designed', repair: 'kept' })
    expect(trial.answer).toBe(`Sure!\n\n${ARCHITECTURE}`)
    expect(trial.findings.before).toContainEqual(expect.objectContaining({ rule: 'no-preamble' }))
    expect(trial.findings.after).not.toContainEqual(expect.objectContaining({ rule: 'no-preamble' }))
  })

  test('of the reference architect is answered by the rules; a refusal is in the words of the prompt', async () => {
    const settings = settingsOf({ architect: 'reference' })
    const reference = { prompt, settings, model: undefined, clock: fakeClock() }
    const redis = { ...REQUEST.texts, infrastructure_environment: 'Single Redis node without replication.' }
    const [designed, refused] = await Promise.all([
      tryOut(REQUEST.texts, 'one', reference),
      tryOut(redis, 'two', reference),
    ])
    expect(designed).toMatchObject({ alone: 'designed', published: 'designed', seconds: undefined })
    expect(designed.answer).toContain('Raft')
    expect(refused).toMatchObject({ alone: 'insufficient', published: 'insufficient', rulesRefuse: true })
    expect(JSON.parse(refused.answer ?? '')).toHaveProperty('error')
  })
})
