import { markerOf, renderComment, renderReport } from '../../../src/report/comment.ts'
import { COMMENT_LIMIT } from '../../../src/report/fit.ts'
import type { Report } from '../../../src/report/report.ts'
import {
  htmlComments,
  htmlTags,
  liveMentions,
  liveReferences,
  visibleText,
  withoutCode,
} from '../../support/published-markdown.ts'
import { expectGolden } from '../fakes/golden.ts'
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

const MARKER = /^<!-- distributed-lock-manager-architect key=[0-9a-f]{16} request=[0-9a-f]{16} -->$/

function comment(report: Report): string {
  return renderComment(report, markerOf('', report), SITE)
}

function titled(title: string): Report {
  return { ...DESIGNED, request: { ...REQUEST, title } }
}

describe('the comment', () => {
  test.each<[string, Report]>([
    ['designed', DESIGNED],
    ['insufficient', INSUFFICIENT],
    ['insufficient-explained', EXPLAINED],
    ['inconclusive-answer', INCONCLUSIVE],
    ['service-failure', OUTAGE],
    ['invalid-file', INVALID],
  ])('is as in golden/comment/%s.md', (name, report) => {
    expectGolden(`comment/${name}.md`, comment(report))
  })

  test('is as in golden/comment/from-inputs.md for a request from the inputs', () => {
    const { lines: _, ...request } = REQUEST
    const { version: __, ...prompt } = DESIGNED.prompt
    expectGolden(
      'comment/from-inputs.md',
      comment({
        ...EXPLAINED,
        source: { kind: 'inputs' },
        request,
        prompt: { ...prompt, version: undefined },
      }),
    )
  })

  test('starts with its marker, and is else the report', () => {
    const [marker = '', ...rest] = comment(DESIGNED).split('\n')
    expect(marker).toMatch(MARKER)
    expect(rest.join('\n')).toBe(renderReport(DESIGNED, SITE))
  })

  test.each<[string, Report]>([
    ['designed', DESIGNED],
    ['insufficient', EXPLAINED],
    ['inconclusive', INCONCLUSIVE],
  ])('says that a model wrote it before anything that the model wrote: %s', (_, report) => {
    const text = comment(report)
    const written = report.architecture ?? report.remarks ?? ''
    const notice = text.search(/model (gpt|wrote|decided)/i)
    expect(notice).toBeGreaterThan(0)
    expect(notice).toBeLessThan(text.indexOf(written))
    expect(text.indexOf('gpt-4o-2024-08-06')).toBeLessThan(text.indexOf(written))
  })

  test('shows a design that does not stand only folded away', () => {
    const text = comment(INCONCLUSIVE)
    const start = text.indexOf('The weather is fine.')
    expect(text.lastIndexOf('<details>', start)).toBeGreaterThan(text.lastIndexOf('</details>', start))
  })

  test('names the model that was asked for where none is known to have answered', () => {
    const { answered: _, ...designer } = DESIGNER
    expect(renderReport({ ...DESIGNED, designer })).toContain('**Designed by the model gpt-4o.**')
    expect(renderReport(OUTAGE)).toContain('The model gpt-4o was asked.')
    expect(renderReport(INVALID)).toContain('No model was asked.')
  })
})

describe('the marker', () => {
  test('tells comment keys and requests apart, not commits, titles or verdicts', () => {
    const path = (name: string): Report => ({
      ...DESIGNED,
      source: { kind: 'file', path: name, commit: 'a' },
    })
    const markers = [
      markerOf('', DESIGNED),
      markerOf('nightly', DESIGNED),
      markerOf('', path('b')),
      markerOf('', { ...DESIGNED, source: { kind: 'inputs' } }),
    ]
    expect(new Set(markers).size).toBe(4)
    for (const marker of markers) expect(marker).toMatch(MARKER)
    expect(
      markerOf('', { ...titled('x'), source: { kind: 'file', path: 'b' }, verdict: 'inconclusive' }),
    ).toBe(markerOf('', path('b')))
  })

  test('holds nothing of a hostile key or path', () => {
    expect(markerOf('--> <b>', { ...DESIGNED, source: { kind: 'file', path: '-->\n@octocat' } })).toMatch(
      MARKER,
    )
  })
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
    const text = comment(report)
    expect(liveMentions(text)).toEqual([])
    expect(liveReferences(text)).toEqual([])
    expect(htmlComments(text)).toEqual([text.split('\n', 1)[0]])
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

describe('a comment too long for GitHub', () => {
  const long: Report = { ...DESIGNED, architecture: '# x\n\nsome words\n\n'.repeat(20_000) }

  test('is cut within the limit, keeps its marker and says so at the end', () => {
    const text = comment(long)
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT)
    expect(text.length).toBeGreaterThan(COMMENT_LIMIT / 2)
    expect(text.split('\n', 1)[0]).toMatch(MARKER)
    expect(
      text.endsWith(
        '*The comment is cut here, at the length that GitHub allows. The job summary has the whole report.*',
      ),
    ).toBe(true)
  })

  test('is whole where it just fits', () => {
    const room = COMMENT_LIMIT - comment({ ...DESIGNED, architecture: '' }).length
    expect(comment({ ...DESIGNED, architecture: 'x'.repeat(room) })).toHaveLength(COMMENT_LIMIT)
    expect(comment({ ...DESIGNED, architecture: 'x'.repeat(room) })).not.toContain('is cut here')
    expect(comment({ ...DESIGNED, architecture: 'x'.repeat(room + 1) })).toContain('is cut here')
  })
})
