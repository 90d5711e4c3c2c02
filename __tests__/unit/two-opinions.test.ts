import { type FeasibilityMode, REFUSAL } from '../../src/contract.ts'
import { design } from '../../src/design.ts'
import { ModelFault } from '../../src/ports.ts'
import { renderReport } from '../../src/report/body.ts'
import { renderArchitectures } from '../../src/report/publish.ts'
import type { Report } from '../../src/report/report.ts'
import type { DesignRequest } from '../../src/request/request.ts'
import { CERTAIN, type FakeWorkshop, REFERENCE, UNDETERMINED, workshopOf } from './fakes/feasibility.ts'
import type { Behaviour } from './fakes/model.ts'
import { ARCHITECTURE, DESIGNED } from './fakes/reports.ts'

const REFUSED = `{"error": "${REFUSAL}"}`
const WORDS = 'a lock name must never be live in two shards simultaneously'
const UNREACHABLE: Behaviour = () => {
  throw new ModelFault("the model's service answered 403", { status: 403, retryable: false })
}
const says =
  (text: string): Behaviour =>
  () =>
    text

async function judge(
  texts: DesignRequest['texts'],
  told: Parameters<typeof workshopOf>[0] = {},
): Promise<{ report: Report; markdown: string; workshop: FakeWorkshop }> {
  const workshop = workshopOf(told)
  const report = await design({ source: DESIGNED.source, read: async () => ({ texts }) }, workshop)
  return { report, markdown: renderReport(report), workshop }
}

/** Whether the text stands in a part that is folded away. */
function isFolded(markdown: string, text: string): boolean {
  const before = markdown.slice(0, markdown.indexOf(text))
  expect(markdown).toContain(text)
  return before.split('<details>').length > before.split('</details>').length
}

describe('under enforce, on what the rules are certain no design can hold', () => {
  test('a design is refused: it is folded away, and no output', async () => {
    const { report, markdown, workshop } = await judge(CERTAIN, { behave: says(ARCHITECTURE) })
    expect(report).toMatchObject({
      verdict: 'insufficient',
      refusedDesign: ARCHITECTURE.trim(),
      assessment: { feasibility: 'insufficient' },
      designer: { kind: 'model' },
    })
    expect(report.reasons).toEqual([
      'The model designed, but the built-in rules are certain that no design can hold on this infrastructure.',
    ])
    expect(report).not.toHaveProperty('architecture')
    expect(renderArchitectures([report])).toBe('')
    expect(isFolded(markdown, WORDS)).toBe(true)
    expect(markdown).toContain('**Refused by the built-in rules:**')
    expect(markdown).toContain('The model gpt-4o designed all the same')
    expect(markdown).toContain(`\`${REFUSED}\``)
    for (const { rule } of report.assessment?.reasons ?? []) expect(markdown).toContain(`\`${rule}\``)
    expect(workshop.log.lines[0]).toMatch(/^locks\/orders\.lock-request\.yaml: insufficient after/)
  })

  test('a refusal of the model’s is one, too, and its words are shown', async () => {
    const { report, markdown } = await judge(CERTAIN, {
      behave: says(`${REFUSED}\n\nOne node is no quorum.`),
    })
    expect(report).toMatchObject({ verdict: 'insufficient', remarks: 'One node is no quorum.' })
    expect(report.reasons[0]).toMatch(/^The architect holds that no design/)
    expect(report).not.toHaveProperty('refusedDesign')
    expect(markdown).not.toContain('disagree')
    expect(markdown).toContain('**Refused by the model gpt-4o:**')
    expect(markdown).toContain('The built-in rules refuse too.')
    expect(isFolded(markdown, 'One node is no quorum.')).toBe(false)
  })

  test.each<[string, Behaviour, RegExp]>([
    ['could not be asked', UNREACHABLE, /service answered 403/],
    ['said nothing', says(''), /answered nothing/],
    ['gave no design', says('The weather is fine.'), /no lock architecture/],
  ])('a model that %s does not matter', async (_, behave, why) => {
    const { report, markdown } = await judge(CERTAIN, { behave })
    expect(report).toMatchObject({
      verdict: 'insufficient',
      designer: { kind: 'model', requested: 'gpt-4o' },
    })
    expect(report.reasons.join('\n')).toMatch(why)
    expect(markdown).toContain('**Refused by the built-in rules:**')
    expect(markdown).toContain('**Insufficient, for certain.**')
    expect(renderArchitectures([report])).toBe('')
  })

  test('says why it is insufficient before what became of the model', async () => {
    const { report } = await judge(CERTAIN, { behave: UNREACHABLE })
    expect(report.reasons[0]).toMatch(/no design/i)
  })

  test('tells a model that refused, too, from one that gave no answer', async () => {
    const noticeOf = async (behave: Behaviour) =>
      (await judge(CERTAIN, { behave })).markdown.split('\n').find(line => line.startsWith('> '))
    expect(await noticeOf(says(REFUSED))).not.toBe(await noticeOf(UNREACHABLE))
  })

  test('a design is not sent back for a repair that could not save it', async () => {
    const { workshop } = await judge(CERTAIN, { behave: says(ARCHITECTURE) })
    expect(workshop.model?.calls).toHaveLength(1)
  })

  test('a design that was cut is folded away, too', async () => {
    const cut = ARCHITECTURE.slice(0, ARCHITECTURE.indexOf(WORDS) + WORDS.length)
    const behave: Behaviour = () => ({ text: cut, finishReason: 'length' })
    const { report, markdown } = await judge(CERTAIN, { behave })
    expect(report.verdict).toBe('insufficient')
    expect(isFolded(markdown, WORDS)).toBe(true)
  })
})

describe('under warn, on what the rules are certain no design can hold', () => {
  test('a design stands, and the rules speak against it before it begins', async () => {
    const { report, markdown } = await judge(CERTAIN, { behave: says(ARCHITECTURE), feasibility: 'warn' })
    expect(report).toMatchObject({
      verdict: 'designed',
      architecture: ARCHITECTURE.trim(),
      assessment: { feasibility: 'insufficient' },
      reasons: [],
    })
    expect(report).not.toHaveProperty('refusedDesign')
    expect(isFolded(markdown, WORDS)).toBe(false)
    expect(markdown).toContain('**Designed by the model gpt-4o.**')
    expect(markdown).toContain('**The model disagrees.**')
    expect(markdown.indexOf('**Insufficient, for certain.**')).toBeLessThan(markdown.indexOf(WORDS))
    expect(markdown).not.toContain('Refused')
  })

  test('a refusal is the model’s', async () => {
    const { report, markdown } = await judge(CERTAIN, { behave: says(REFUSED), feasibility: 'warn' })
    expect(report).toMatchObject({ verdict: 'insufficient', assessment: { feasibility: 'insufficient' } })
    expect(markdown).toContain('**Refused by the model gpt-4o:**')
    expect(markdown).not.toContain('Refused by the built-in rules')
  })

  test('a model that could not be asked has no verdict', async () => {
    const { report, markdown } = await judge(CERTAIN, { behave: UNREACHABLE, feasibility: 'warn' })
    expect(report).toMatchObject({ verdict: 'inconclusive', assessment: { feasibility: 'insufficient' } })
    expect(markdown).toContain('**Insufficient, for certain.**')
  })
})

describe.each(['enforce', 'warn'] as const)('under %s', feasibility => {
  test('a refusal of what the rules hold sufficient stands, and the disagreement is shown', async () => {
    const { report, markdown } = await judge(REFERENCE, { behave: says(REFUSED), feasibility })
    expect(report).toMatchObject({ verdict: 'insufficient', assessment: { feasibility: 'sufficient' } })
    expect(markdown).toContain('**Refused by the model gpt-4o:**')
    expect(markdown).toMatch(/^\*\*Sufficient\.\*\* .*\*\*The model disagrees\.\*\*$/m)
  })

  test.each([
    ['sufficient', REFERENCE],
    ['undetermined', UNDETERMINED],
  ] as const)('a design of what the rules hold %s stands', async (opinion, texts) => {
    const { report, markdown } = await judge(texts, { behave: says(ARCHITECTURE), feasibility })
    expect(report).toMatchObject({
      verdict: 'designed',
      architecture: ARCHITECTURE.trim(),
      assessment: { feasibility: opinion },
    })
    expect(markdown).toContain('### What the rules hold')
    expect(markdown).not.toContain('disagrees')
  })

  test.each([
    ['sufficient', REFERENCE],
    ['undetermined', UNDETERMINED],
  ] as const)('a model that could not be asked on what they hold %s has no verdict', async (_, texts) => {
    const { report } = await judge(texts, { behave: UNREACHABLE, feasibility })
    expect(report).toMatchObject({ verdict: 'inconclusive', reasons: ["The model's service answered 403."] })
  })
})

describe('under off', () => {
  test.each<[string, Behaviour, Report['verdict']]>([
    ['a design', says(ARCHITECTURE), 'designed'],
    ['a refusal', says(REFUSED), 'insufficient'],
    ['a failure', UNREACHABLE, 'inconclusive'],
  ])('%s is what the model says, and there is no section of the rules', async (_, behave, verdict) => {
    const { report, markdown } = await judge(CERTAIN, { behave, feasibility: 'off' })
    expect(report.verdict).toBe(verdict)
    expect(report).not.toHaveProperty('assessment')
    expect(markdown).not.toContain('What the rules hold')
  })
})

describe('the reference architect', () => {
  test.each(['enforce', 'warn', 'off'] as const)('designs what can hold, under %s', async feasibility => {
    const { report, markdown, workshop } = await judge(REFERENCE, { feasibility })
    expect(report).toMatchObject({
      verdict: 'designed',
      reasons: [],
      problems: [],
      designer: { kind: 'reference' },
      assessment: { feasibility: 'sufficient', reasons: [] },
      decision: { voters: { count: 5 }, quorum: 3 },
    })
    expect(report.architecture).toContain('Raft')
    expect(report.architecture).toMatch(/fencing token/i)
    expect(markdown).toContain('**Designed by the reference architect**')
    expect(markdown).toContain('| Quorum | 3 of 5 |')
    expect(markdown).not.toMatch(/language model|disagrees/)
    expect(workshop.log.lines[0]).toBe('locks/orders.lock-request.yaml: designed')
  })

  test.each(['enforce', 'warn', 'off'] as const)('refuses what cannot hold, under %s', async feasibility => {
    const { report, markdown } = await judge(CERTAIN, { feasibility })
    expect(report).toMatchObject({
      verdict: 'insufficient',
      reasons: ['No design on this infrastructure can give the consistency that the request asks for.'],
      designer: { kind: 'reference' },
      assessment: { feasibility: 'insufficient' },
    })
    expect(report.assessment?.reasons).not.toEqual([])
    for (const name of ['architecture', 'decision', 'refusedDesign']) expect(report).not.toHaveProperty(name)
    expect(markdown).toContain('**Refused by the built-in rules:**')
    expect(markdown).not.toMatch(/model/i)
  })

  test('does not guess a fact that decides: it names it', async () => {
    const { report, markdown } = await judge(UNDETERMINED)
    expect(report).toMatchObject({
      verdict: 'inconclusive',
      reasons: ['The reference architect lacks a fact that decides, and does not guess it.'],
      designer: { kind: 'reference' },
      assessment: { feasibility: 'undetermined' },
    })
    expect(report.assessment?.reasons).not.toEqual([])
    for (const { remedy } of report.assessment?.reasons ?? []) expect(markdown).toContain(remedy)
    for (const name of ['architecture', 'decision']) expect(report).not.toHaveProperty(name)
    expect(markdown).not.toMatch(/\{"error"/)
  })

  test('says the same of the same request, whatever its title and lines', async () => {
    const [one, other] = await Promise.all([judge(REFERENCE), judge(REFERENCE)])
    expect(one.report).toEqual(other.report)
    expect(one.markdown).toBe(other.markdown)
  })
})

describe('the rules', () => {
  /** How often the request's infrastructure is read until the model answers: by the prompt, and by the rules. */
  async function readsWhileWaiting(feasibility: FeasibilityMode): Promise<number> {
    let reads = 0
    let readsAtAnswer = 0
    const texts = {
      ...REFERENCE,
      get infrastructure_environment() {
        reads += 1
        return REFERENCE.infrastructure_environment
      },
    }
    const behave: Behaviour = async () => {
      await new Promise(resolve => setTimeout(resolve, 200))
      readsAtAnswer = reads
      return ARCHITECTURE
    }
    await judge(texts, { behave, feasibility })
    return readsAtAnswer
  }

  test('are not asked only after the model, and not at all under off', async () => {
    const off = await readsWhileWaiting('off')
    expect(off).toBeGreaterThan(0)
    for (const feasibility of ['enforce', 'warn'] as const)
      expect(await readsWhileWaiting(feasibility)).toBeGreaterThan(off)
  })

  test.each([{}, { behave: says(ARCHITECTURE) }])(
    'have no say on a request that cannot be read: %#',
    async told => {
      const read = () => Promise.reject(new Error('no such file'))
      const report = await design({ source: DESIGNED.source, read }, workshopOf(told))
      expect(report).toMatchObject({ verdict: 'inconclusive', reasons: ['No such file.'] })
      expect(report).not.toHaveProperty('assessment')
    },
  )
})
