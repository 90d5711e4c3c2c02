import { renderReport } from '../../../src/report/body.ts'
import type { Report } from '../../../src/report/report.ts'
import {
  htmlComments,
  htmlTags,
  liveMentions,
  liveReferences,
  visibleText,
  withoutCode,
} from '../../support/published-markdown.ts'
import {
  DESIGNED,
  DESIGNER,
  EXPLAINED,
  INCONCLUSIVE,
  INSUFFICIENT,
  INVALID,
  OUTAGE,
  REQUEST,
  SITE,
} from '../fakes/reports.ts'

function titled(title: string): Report {
  return { ...DESIGNED, request: { ...REQUEST, title } }
}

/** Whether the text stands in a part that is folded away. */
function isFolded(markdown: string, text: string): boolean {
  expect(markdown).toContain(text)
  const before = markdown.slice(0, markdown.indexOf(text))
  return before.split('<details>').length > before.split('</details>').length
}

describe('who wrote it', () => {
  test.each<[string, Report]>([
    ['designed', DESIGNED],
    ['insufficient', EXPLAINED],
    ['inconclusive', INCONCLUSIVE],
  ])('is said before anything that the model wrote: %s', (_, report) => {
    const text = renderReport(report, SITE)
    const written = report.architecture ?? report.remarks ?? ''
    const notice = text.search(/model (gpt|wrote|decided)/i)
    expect(notice).toBeGreaterThan(0)
    expect(notice).toBeLessThan(text.indexOf(written))
    expect(text.indexOf('gpt-4o-2024-08-06')).toBeLessThan(text.indexOf(written))
  })

  test('is the model that was asked for where none is known to have answered', () => {
    const { answered: _, ...designer } = DESIGNER
    expect(renderReport({ ...DESIGNED, designer })).toContain('**Designed by the model gpt-4o.**')
    expect(renderReport(OUTAGE)).toContain('The model gpt-4o was asked.')
    expect(renderReport(INVALID)).toContain('No model was asked.')
  })
})

describe('an answer that is no design', () => {
  test('is only shown folded away', () => {
    expect(isFolded(renderReport(INCONCLUSIVE), 'The weather is fine.')).toBe(true)
  })

  test('leaves the last design folded away under it, with the commit that it was made for', () => {
    const kept = { architecture: DESIGNED.architecture ?? '', commit: 'c0ffee00c0ffee00' }
    const text = renderReport({ ...INCONCLUSIVE, kept })
    expect(isFolded(text, 'sharded Raft')).toBe(true)
    expect(text).toContain(
      'It is of an earlier run, made for commit `c0ffee00c0ff`, and nothing in this run confirms it.',
    )
    expect(renderReport({ ...INCONCLUSIVE, kept: { architecture: '# Lock' } })).toContain(
      'It is of an earlier run, and nothing in this run confirms it.',
    )
  })
})

test('what changed since the last design is folded away before the design', () => {
  const text = renderReport({ ...DESIGNED, changes: '| decision | before | now |' })
  expect(isFolded(text, '| decision | before | now |')).toBe(true)
  expect(text.indexOf('What changed since the last design')).toBeLessThan(text.indexOf('sharded Raft'))
  expect(renderReport(DESIGNED)).not.toContain('What changed')
})

describe('links', () => {
  const LINES = /blob\/6dcb09b5b57875f334f61aebed695e2e4193db5e\/locks\/orders\.lock-request\.yaml#L/g

  test('lead to the request’s lines at its commit', () => {
    const text = renderReport(INSUFFICIENT, SITE)
    expect(text).toContain(
      '](https://github.com/octo-org/locks/blob/6dcb09b5b57875f334f61aebed695e2e4193db5e/locks/orders.lock-request.yaml)',
    )
    expect(text).toContain('orders.lock-request.yaml#L5)')
    expect(text).toContain('orders.lock-request.yaml#L6-L7)')
    expect(text.match(LINES)).toHaveLength(2)
    expect(renderReport(INVALID, SITE)).toContain('orders.lock-request.yaml#L3)')
  })

  test('are only there where the commit and the site are known', () => {
    const { commit: _, ...source } = DESIGNED.source as { kind: 'file'; path: string; commit: string }
    for (const report of [DESIGNED, INSUFFICIENT, INVALID]) {
      expect(renderReport(report)).not.toContain('](')
      expect(renderReport({ ...report, source }, SITE)).not.toContain('](')
      expect(renderReport({ ...report, source: { kind: 'inputs' } }, SITE)).not.toContain('](')
    }
  })

  test('cannot be left by a path', () => {
    const path = "a b/ü)](https://attacker.example)/~_*'(!?#%.lock-request.yaml"
    const text = renderReport({ ...DESIGNED, source: { kind: 'file', path, commit: 'c0ffee' } }, SITE)
    const urls = [...text.matchAll(/\]\(([^)\s]*)\)/g)].map(match => match[1])
    expect(urls).toEqual([
      'https://github.com/octo-org/locks/blob/c0ffee/a%20b/%C3%BC%29%5D%28https%3A//attacker.example%29/%7E%5F%2A%27%28%21%3F%23%25.lock-request.yaml',
    ])
  })
})

describe('text that others wrote', () => {
  const HOSTILE =
    '@octocat <img src=//evil.example/x> #1 <!-- x --> [x](https://evil.example) ![y](https://evil.example/y)\n\n# Approved\n`code` | a | ***b***'

  const reports: [string, Report][] = [
    ['a title', titled(HOSTILE)],
    ['a path', { ...DESIGNED, source: { kind: 'file', path: HOSTILE, commit: 'c0ffee' } }],
    ['a reason', { ...INCONCLUSIVE, reasons: [HOSTILE] }],
    ['a refusal’s reason', { ...EXPLAINED, reasons: [HOSTILE] }],
    ['a problem', { ...INVALID, problems: [{ message: HOSTILE, line: 1, column: 1 }] }],
    [
      'the request',
      {
        ...INSUFFICIENT,
        request: {
          texts: {
            ...REQUEST.texts,
            consistency_tolerance: `\`\`\`\n${HOSTILE}`,
            infrastructure_environment: HOSTILE,
            scale_requirements: HOSTILE,
          },
        },
      },
    ],
    ['the model’s name', { ...DESIGNED, designer: { ...DESIGNER, answered: HOSTILE, requested: HOSTILE } }],
    [
      'what the service tells of itself',
      {
        ...DESIGNED,
        designer: { ...DESIGNER, requestId: HOSTILE, systemFingerprint: HOSTILE, endpoint: HOSTILE },
      },
    ],
    [
      'the prompt’s name',
      { ...DESIGNED, prompt: { name: HOSTILE, version: HOSTILE, digest: 'd'.repeat(64) } },
    ],
  ]

  test.each(reports)('is inert in %s', (_, report) => {
    const text = renderReport(report, SITE)
    expect(liveMentions(text)).toEqual([])
    expect(liveReferences(text)).toEqual([])
    expect(htmlComments(text)).toEqual([])
    expect(new Set(htmlTags(text))).toEqual(new Set(['details', 'summary']))
    expect(withoutCode(text)).not.toContain('UNCLOSED FENCE')
    expect(withoutCode(text)).not.toMatch(/^# Approved/m)
    const links = [...withoutCode(text).matchAll(/\]\(([^)]*)\)/g)].map(match => match[1] ?? '')
    expect(links.filter(link => !link.startsWith('https://github.com/octo-org/locks/blob/'))).toEqual([])
    expect(visibleText(text)).not.toMatch(/https:\/\/evil/)
  })

  test('keeps its sense for readers', () => {
    const text = renderReport(titled('Orders & *stock* @ 10:00'))
    expect(visibleText(text)).toContain(
      '**Request:** Orders & *stock* @ 10:00 (locks/orders.lock-request.yaml)',
    )
  })

  test('does not break the table of facts', () => {
    const text = renderReport({ ...DESIGNED, designer: { ...DESIGNER, requestId: 'a|b\nc`d' } })
    const row = text.split('\n').find(line => line.startsWith('| Request id |'))
    expect(visibleText(row ?? '')).toBe('| Request id | a|b c`d |')
    expect(row?.match(/\|/g)).toHaveLength(3)
  })
})
