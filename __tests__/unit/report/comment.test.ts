import { renderReport } from '../../../src/report/body.ts'
import { type Desk, identityOf, renderComment, renderWithdrawn } from '../../../src/report/comment.ts'
import { COMMENT_LIMIT } from '../../../src/report/fit.ts'
import { isGenuine, markerOf, readComment, sealKeyOf } from '../../../src/report/marker.ts'
import type { Report } from '../../../src/report/report.ts'
import { htmlComments, htmlTags, liveMentions, visibleText } from '../../support/published-markdown.ts'
import { expectGolden } from '../fakes/golden.ts'
import { HEAD } from '../fakes/pull-request.ts'
import {
  ARCHITECTURE,
  DESIGNED,
  DESK,
  EXPLAINED,
  INCONCLUSIVE,
  INSUFFICIENT,
  INVALID,
  OUTAGE,
  REQUEST,
  SITE,
} from '../fakes/reports.ts'
import { KEY } from '../fakes/settings.ts'

const PATH = 'locks/orders.lock-request.yaml'
const CHANGES = '| decision | before | now |\n| --- | --- | --- |\n| Lease | 15 s | 30 s |'
const LATER = 'c0ffee00'.repeat(5)

function comment(report: Report, desk: Desk = DESK): string {
  return renderComment(report, desk)
}

/** The text that a comment remembers under a name. */
function remembered(body: string, name: 'design' | 'remarks' | 'changes'): string | undefined {
  const { memory, text } = readComment(body) ?? {}
  const span = memory?.[name]
  return span && text?.slice(...span)
}

describe('the comment', () => {
  test.each<[string, Report]>([
    ['designed', DESIGNED],
    ['insufficient', INSUFFICIENT],
    ['insufficient-explained', EXPLAINED],
    ['inconclusive-answer', INCONCLUSIVE],
    ['service-failure', OUTAGE],
    ['invalid-file', INVALID],
    [
      'inconclusive-keeps-design',
      { ...OUTAGE, kept: { architecture: DESIGNED.architecture ?? '', commit: LATER } },
    ],
    ['changed', { ...DESIGNED, changes: CHANGES }],
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

  test('is as in golden/comment/withdrawn.md where the request has left the pull request', () => {
    expectGolden('comment/withdrawn.md', renderWithdrawn(comment(DESIGNED), LATER))
  })

  test('is one hidden line, and else the report', () => {
    const body = comment(DESIGNED)
    const [first = '', ...rest] = body.split('\n')
    expect(htmlComments(body)).toEqual([first])
    expect(first.startsWith(`${markerOf('', PATH)} `)).toBe(true)
    expect(rest.join('\n')).toBe(renderReport(DESIGNED, SITE))
  })

  test('is the same for the same report', () => {
    expect(comment(DESIGNED)).toBe(comment({ ...DESIGNED }))
  })
})

describe('what a comment remembers', () => {
  test('is its request, verdict and commit, and the model’s answer to the letter', () => {
    const body = comment(DESIGNED)
    expect(readComment(body)?.memory).toMatchObject({
      path: PATH,
      verdict: 'designed',
      answer: DESIGNED.answerDigest,
      request: DESIGNED.requestDigest,
      said: 'architecture',
      designer: DESIGNED.designer,
      commit: HEAD,
      designCommit: HEAD,
    })
    expect(remembered(body, 'design')).toBe(DESIGNED.architecture)
    expect(readComment(comment(EXPLAINED))?.memory).toMatchObject({
      verdict: 'insufficient',
      said: 'refusal',
    })
    expect(remembered(comment(EXPLAINED), 'remarks')).toBe(EXPLAINED.remarks)
  })

  test('is what changed, and the design that was kept with its own commit', () => {
    expect(remembered(comment({ ...DESIGNED, changes: CHANGES }), 'changes')).toBe(CHANGES)
    const kept = comment({ ...INCONCLUSIVE, kept: { architecture: ARCHITECTURE, commit: LATER } })
    expect(remembered(kept, 'design')).toBe(ARCHITECTURE)
    expect(readComment(kept)?.memory).toMatchObject({ commit: HEAD, designCommit: LATER })
  })

  test('is no answer where none counts: it is neither said again nor sealed', () => {
    const reference: Report = { ...DESIGNED, designer: { kind: 'reference' } }
    const { answerDigest: _, ...unasked } = DESIGNED
    for (const report of [INCONCLUSIVE, OUTAGE, INVALID, reference, unasked]) {
      expect(readComment(comment(report))?.memory).not.toHaveProperty('answer')
      expect(readComment(comment(report))?.seal).toBeUndefined()
    }
  })

  test('names no path and no commit for a request from the inputs', () => {
    const { memory } = readComment(comment({ ...DESIGNED, source: { kind: 'inputs' } })) ?? {}
    expect(memory?.path).toBe('')
    expect(memory).not.toHaveProperty('commit')
  })
})

describe('the seal', () => {
  const sealing = (key: string) => ({
    identity: identityOf(DESIGNED, DESK),
    key: sealKeyOf(key) ?? new Uint8Array(),
  })

  test('is of the API key: another key’s is not genuine, and without one there is none', () => {
    const body = comment(DESIGNED)
    expect(isGenuine(body, sealing(KEY))).toBe(true)
    expect(isGenuine(body, sealing(KEY.replace('Z', 'Y')))).toBe(false)
    expect(readComment(comment(DESIGNED, { ...DESK, sealKey: undefined }))?.seal).toBeUndefined()
  })

  test('tells nothing of the API key', () => {
    expect(comment(DESIGNED)).not.toContain(KEY)
    expect(comment(DESIGNED)).not.toContain(Buffer.from(KEY).toString('base64url'))
  })
})

describe('a comment too long for GitHub', () => {
  const long: Report = { ...DESIGNED, architecture: '# x\n\nsome words\n\n'.repeat(20_000) }

  test('is cut within the limit, keeps its marker and says so at the end', () => {
    const text = comment(long)
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT)
    expect(text.length).toBeGreaterThan(COMMENT_LIMIT / 2)
    expect(text.startsWith(`${markerOf('', PATH)} `)).toBe(true)
    expect(
      text.endsWith(
        '*The comment is cut here, at the length that GitHub allows. The job summary has the whole report.*',
      ),
    ).toBe(true)
  })

  test('is cut at half the limit where that is asked for', () => {
    expect(renderComment(long, DESK, COMMENT_LIMIT / 2).length).toBeLessThanOrEqual(COMMENT_LIMIT / 2)
  })

  test('is neither sealed nor said again, but still readable', () => {
    const read = readComment(comment(long))
    expect(read?.memory.path).toBe(PATH)
    expect(read?.memory).not.toHaveProperty('answer')
    expect(read?.memory.cut).toBe(true)
    expect(read?.seal).toBeUndefined()
    expect(readComment(comment(DESIGNED))?.memory).not.toHaveProperty('cut')
  })

  test('is whole where it just fits', () => {
    const whole = (length: number) => comment({ ...DESIGNED, architecture: 'x'.repeat(length) })
    const room = COMMENT_LIMIT - whole(60_000).length + 60_000
    expect(whole(room)).toHaveLength(COMMENT_LIMIT)
    expect(whole(room)).not.toContain('is cut here')
    expect(whole(room + 1)).toContain('is cut here')
    expect(whole(room + 1).length).toBeLessThanOrEqual(COMMENT_LIMIT)
  })
})

describe('a withdrawn comment', () => {
  test('says so, keeps its marker and the design, and folds the last report away', () => {
    const body = renderWithdrawn(comment(DESIGNED), LATER)
    expect(body.startsWith(`${markerOf('', PATH)} `)).toBe(true)
    expect(visibleText(body)).toMatch(
      /^\s*## Distributed lock: withdrawn\n\nThe request locks\/orders\.lock-request\.yaml is not part/,
    )
    expect(body.indexOf('<details>')).toBeLessThan(body.indexOf('✅ designed'))
    expect(readComment(body)?.memory).toMatchObject({ path: PATH, withdrawn: true, designCommit: HEAD })
    expect(remembered(body, 'design')).toBe(DESIGNED.architecture)
  })

  test('says nothing again: it remembers no answer and no request', () => {
    const { memory, seal } = readComment(renderWithdrawn(comment(DESIGNED), LATER)) ?? {}
    expect(memory).not.toHaveProperty('answer')
    expect(memory).not.toHaveProperty('request')
    expect(seal).toBeUndefined()
  })

  test('of an older action keeps marker and text', () => {
    const old = `${markerOf('', PATH)} -->\n## Distributed lock: ✅ designed\n`
    const body = renderWithdrawn(old, LATER)
    expect(body.startsWith(`${markerOf('', PATH)} memory=`)).toBe(true)
    expect(htmlComments(body)).toHaveLength(1)
    expect(body).toContain(
      'The request is not part of this pull request any more, as of commit `c0ffee00c0ff`.',
    )
    expect(body).toContain('## Distributed lock: ✅ designed')
    expect(readComment(body)?.memory.withdrawn).toBe(true)
  })

  test('is within the limit, however long it was', () => {
    const long = comment({ ...DESIGNED, architecture: '# x\n\nsome words\n\n'.repeat(20_000) })
    const body = renderWithdrawn(long, LATER)
    expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT)
    expect(readComment(body)?.memory).toMatchObject({ withdrawn: true, cut: true })
  })

  test('remembers that it was cut, also where only the withdrawal has cut it', () => {
    const whole = (length: number) =>
      comment({ ...DESIGNED, designer: { kind: 'reference' }, architecture: 'x'.repeat(length) })
    const wide = whole(COMMENT_LIMIT - whole(60_000).length + 59_900)
    expect(readComment(wide)?.memory).not.toHaveProperty('cut')
    expect(readComment(renderWithdrawn(wide, LATER))?.memory.cut).toBe(true)
    expect(readComment(renderWithdrawn(whole(60_000), LATER))?.memory).not.toHaveProperty('cut')
  })

  test('is inert, whatever the path', () => {
    const path = '@octocat <img src=x> --> [x](https://evil.example).lock-request.yaml'
    const body = renderWithdrawn(comment({ ...INVALID, source: { kind: 'file', path } }), LATER)
    expect(liveMentions(body)).toEqual([])
    expect(htmlComments(body)).toHaveLength(1)
    expect(new Set(htmlTags(body))).toEqual(new Set(['details', 'summary']))
  })
})
