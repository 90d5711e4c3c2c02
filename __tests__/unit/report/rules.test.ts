import { design } from '../../../src/design.ts'
import { assess, type Reason } from '../../../src/feasibility/assess.ts'
import { annotationsOf } from '../../../src/report/annotations.ts'
import { renderReport } from '../../../src/report/body.ts'
import { renderComment } from '../../../src/report/comment.ts'
import type { Report } from '../../../src/report/report.ts'
import { renderRules } from '../../../src/report/rules.ts'
import type { DesignRequest } from '../../../src/request/request.ts'
import { htmlComments, htmlTags, liveMentions, liveReferences } from '../../support/published-markdown.ts'
import { CERTAIN, REFERENCE, UNDETERMINED, workshopOf } from '../fakes/feasibility.ts'
import { expectGolden } from '../fakes/golden.ts'
import { ARCHITECTURE, DESIGNED, DESK, EXPLAINED, INCONCLUSIVE, REQUEST, SITE } from '../fakes/reports.ts'

const SOURCE = DESIGNED.source

/** What a run makes of the request, as it would be published. */
async function reportOf(texts: DesignRequest['texts'], answer?: string): Promise<Report> {
  const workshop = workshopOf(answer === undefined ? {} : { behave: () => answer })
  return await design({ source: SOURCE, read: async () => ({ ...REQUEST, texts }) }, workshop)
}

test.each<[string, DesignRequest['texts'], string | undefined]>([
  ['reference-designed', REFERENCE, undefined],
  ['reference-refused', CERTAIN, undefined],
  ['reference-undetermined', UNDETERMINED, undefined],
  ['model-overruled', CERTAIN, ARCHITECTURE],
])('the comment is as in golden/comment/%s.md', async (name, texts, answer) => {
  const report = await reportOf(texts, answer)
  expectGolden(`comment/${name}.md`, renderComment(report, DESK))
})

const SUFFICIENT = assess(REFERENCE)
const INSUFFICIENT = assess(CERTAIN)
const OPEN = assess(UNDETERMINED)

test('there is no section without an assessment', () => {
  expect(renderRules(DESIGNED)).toBeUndefined()
  expect(renderReport(DESIGNED)).not.toContain('What the rules hold')
})

describe('the headline', () => {
  const first = (report: Report) => renderRules(report)?.split('\n\n', 2)[1]
  const DISAGREES = '**The model disagrees.**'

  test('says what the rules hold', () => {
    expect(first({ ...DESIGNED, assessment: SUFFICIENT })).toBe(
      '**Sufficient.** An etcd cluster can hold what the request asks for.',
    )
    expect(first({ ...EXPLAINED, assessment: INSUFFICIENT })).toBe('**Insufficient, for certain.**')
    expect(first({ ...DESIGNED, assessment: OPEN })).toMatch(/^\*\*Undetermined\.\*\* A fact is missing/)
  })

  test('says that a setting has to be changed first', () => {
    const changed = assess({
      ...REFERENCE,
      infrastructure_environment:
        'MongoDB, 3 members over three zones. We write with w=1, which can be changed.',
    })
    expect(first({ ...DESIGNED, assessment: changed })).toBe(
      '**Sufficient.** A MongoDB replica set with majority writes can hold what the request asks for, once it is set so; the request lets that be changed.',
    )
  })

  test.each<[string, Report, boolean]>([
    ['refused what can hold', { ...EXPLAINED, assessment: SUFFICIENT }, true],
    ['designed what cannot hold', { ...DESIGNED, assessment: INSUFFICIENT }, true],
    ['designed what can hold', { ...DESIGNED, assessment: SUFFICIENT }, false],
    ['refused what cannot hold', { ...EXPLAINED, assessment: INSUFFICIENT }, false],
    ['designed what is undetermined', { ...DESIGNED, assessment: OPEN }, false],
    ['gave no verdict on what can hold', { ...INCONCLUSIVE, assessment: SUFFICIENT }, false],
  ])('says whether the model disagrees: it %s', (_, report, disagrees) => {
    expect(renderRules(report)?.includes(DISAGREES)).toBe(disagrees)
  })

  test('speaks of no model where none was asked', () => {
    const { modelSaid: _, ...explained } = EXPLAINED
    const report: Report = { ...explained, assessment: SUFFICIENT, designer: { kind: 'reference' } }
    expect(renderRules(report)).not.toContain('model')
  })
})

describe('a reason', () => {
  const REASON: Reason = {
    rule: 'a-rule',
    text: 'It forgets.',
    remedy: 'Add a voter.',
    evidence: [],
    sources: [],
  }
  const render = (reason: Partial<Reason>) =>
    renderRules({
      ...EXPLAINED,
      assessment: { ...INSUFFICIENT, reasons: [{ ...REASON, ...reason }] },
    })?.split('\n\n')[2]
  const words = (text: string) =>
    ({ field: 'infrastructure_environment', start: 0, end: 1, words: text }) as const

  test('has its rule and its remedy; quotes and sources only where there are some', () => {
    const text = render({}) ?? ''
    expect(text).toMatch(/^- It forgets\. \(`a-rule`\)$/m)
    expect(text).toContain('Add a voter.')
    expect(text).not.toContain('The request:')
  })

  test('quotes each words and names each source once', () => {
    const source = { title: 'etcd: FAQ', url: 'https://etcd.io/docs/v3.5/faq/' }
    const text =
      render({ evidence: [words('Redis'), words('Redis'), words('one node')], sources: [source, source] }) ??
      ''
    expect(text.match(/“Redis” in `infrastructure_environment` \(lines 6 to 7\)/g)).toHaveLength(1)
    expect(text).toContain('“one node” in `infrastructure_environment`')
    expect(text.match(/\[etcd: FAQ\]\(https:\/\/etcd\.io\/docs\/v3\.5\/faq\/\)/g)).toHaveLength(1)
  })

  test('links its quotes to the lines of the request, where commit and site are known', () => {
    const text = renderReport({ ...EXPLAINED, assessment: INSUFFICIENT }, SITE)
    expect(text).toMatch(
      /” in `infrastructure_environment` \(\[lines 6 to 7\]\(https:\/\/github\.com\/\S+#L6-L7\)\)/,
    )
    expect(text).toMatch(/” in `consistency_tolerance` \(\[line 5\]\(https:\/\/github\.com\/\S+#L5\)\)/)
    expect(renderReport({ ...EXPLAINED, assessment: INSUFFICIENT })).not.toContain(
      '](https://github.com/octo-org',
    )
  })

  test('says how to state what is missing, and what would mend what cannot hold', () => {
    expect(renderRules({ ...INCONCLUSIVE, assessment: OPEN })).toMatch(/^ {2}- How to state it: /m)
    expect(renderRules({ ...EXPLAINED, assessment: INSUFFICIENT })).toMatch(/^ {2}- What would mend it: /m)
    expect(renderRules({ ...EXPLAINED, assessment: INSUFFICIENT })).not.toContain('How to state it')
  })

  test('cuts a long quote, and never leaves half a sign', () => {
    const text = render({ evidence: [words('😀'.repeat(101)), words(`x${'😀'.repeat(101)}`)] }) ?? ''
    expect(text.isWellFormed()).toBe(true)
    expect(text.match(/😀/g)?.length).toBeLessThanOrEqual(200)
    expect(text.match(/…”/g)).toHaveLength(2)
  })

  test('is inert, whatever the request says', () => {
    const hostile =
      '@octocat <img src=//evil.example/x> #1 <!-- x --> [x](https://evil.example) ``` \n\n# Approved\n- ok\n***b*** |'
    const report: Report = {
      ...EXPLAINED,
      assessment: {
        ...INSUFFICIENT,
        reasons: [{ ...REASON, text: hostile, remedy: hostile, evidence: [words(hostile)] }],
      },
    }
    const text = renderReport(report, SITE)
    expect([liveMentions(text), liveReferences(text), htmlComments(text)]).toEqual([[], [], []])
    expect(new Set(htmlTags(text))).toEqual(new Set(['details', 'summary']))
    expect(text).not.toMatch(/^\s*(?:# Approved|- ok)/m)
    expect(text).not.toContain('](https://evil')
  })
})

describe('an annotation', () => {
  test('of a design against certain rules is a warning with their reasons, whatever fails the step', () => {
    const report: Report = { ...DESIGNED, assessment: INSUFFICIENT }
    const annotations = annotationsOf(report, ['insufficient', 'inconclusive', 'violations'])
    expect(new Set(annotations.map(({ level }) => level))).toEqual(new Set(['warning']))
    const text = annotations.map(({ message }) => message).join(' ')
    expect(INSUFFICIENT.reasons).not.toEqual([])
    for (const reason of INSUFFICIENT.reasons) expect(text).toContain(reason.text)
  })

  test('of a design that the rules hold sufficient or cannot judge is none', () => {
    for (const assessment of [SUFFICIENT, OPEN])
      expect(annotationsOf({ ...DESIGNED, assessment }, [])).toEqual([])
  })
})
