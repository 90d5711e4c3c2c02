import { tellChanges } from '../../../src/report/changes.ts'
import { holdsNoTag, inertMarkdown } from '../../../src/report/inert.ts'
import {
  htmlComments,
  htmlTags,
  liveMentions,
  liveReferences,
  visibleText,
  withoutCode,
} from '../../support/published-markdown.ts'
import { ARCHITECTURE } from '../fakes/reports.ts'
import { fastest } from '../fakes/timing.ts'

const DESIGN = inertMarkdown(ARCHITECTURE)

/** The lines of the published difference. */
function diffOf(before: string, after: string): string[] {
  const [, lines = ''] = /(?:^|\n)`{3,}diff\n([\s\S]*)\n`{3,}$/.exec(tellChanges(before, after) ?? '') ?? []
  return lines === '' ? [] : lines.split('\n')
}

describe('lines', () => {
  test('are told with what they were and what they are', () => {
    expect(diffOf('# Lock\n\n- one\n- two\n- three', '# Lock\n\n- one\n- zwei\n- three')).toEqual([
      '- - two',
      '+ - zwei',
    ])
  })

  test('are told where they only came or only went', () => {
    expect(diffOf('a\nb', 'a\nb\nc')).toEqual(['+ c'])
    expect(diffOf('a\nb\nc', 'c')).toEqual(['- a', '- b'])
    expect(diffOf('', 'a')).toEqual(['+ a'])
    expect(diffOf('a', '')).toEqual(['- a'])
  })

  test('count as often as they stand there', () => {
    expect(diffOf('x\nx\nx', 'x')).toEqual(['- x', '- x'])
    expect(diffOf('x', 'x\ny\nx')).toEqual(['+ y', '+ x'])
  })

  test('that only moved, or are blank, are not told', () => {
    expect(tellChanges('a\nb', 'b\na')).toBeUndefined()
    expect(tellChanges('a\nb', 'a\n\n\n  \nb')).toBeUndefined()
  })

  test('are told as they read, not as they are written', () => {
    expect(diffOf(inertMarkdown('<b> @octocat'), inertMarkdown('<i> @octocat'))).toEqual([
      '- <b> @octocat',
      '+ <i> @octocat',
    ])
  })
})

test('nothing is told where nothing changed', () => {
  expect(tellChanges(DESIGN, DESIGN)).toBeUndefined()
  expect(tellChanges('', '')).toBeUndefined()
})

describe('the decision', () => {
  const longer = DESIGN.replace('Lease TTL: 15 s', 'Lease TTL: 30 s')

  test('is told row by row where it moved, before the lines', () => {
    const text = tellChanges(DESIGN, longer) ?? ''
    const [table = ''] = text.split('\n\n')
    expect(table).toBe('| decision | before | now |\n| --- | --- | --- |\n| Lease | 15 s | 30 s |')
    expect(diffOf(DESIGN, longer)).toHaveLength(2)
  })

  test('is told the other way round where it moved back', () => {
    expect(tellChanges(longer, DESIGN)).toContain('| Lease | 30 s | 15 s |')
  })

  test('says what was not said before, or is not said any more', () => {
    const without = DESIGN.replace(/^.*Lease TTL.*\n/m, '')
    expect(tellChanges(without, DESIGN)).toContain('| Lease | not said | 15 s |')
    expect(tellChanges(DESIGN, without)).toContain('| Lease | 15 s | not said |')
  })

  test('has no table where only words changed', () => {
    expect(tellChanges(DESIGN, DESIGN.replace('with jittered backoff', 'after a pause'))).toMatch(
      /^`{3}diff\n/,
    )
  })
})

describe('bounds', () => {
  const numbered = (count: number, text = 'line') =>
    Array.from({ length: count }, (_, index) => `${text} ${index}`)

  test('more lines than a reader wants are counted', () => {
    const lines = diffOf('', numbered(500).join('\n'))
    expect(lines).toHaveLength(121)
    expect(lines.slice(0, 2)).toEqual(['+ line 0', '+ line 1'])
    expect(lines.at(-1)).toBe('(380 more lines)')
  })

  test('just as many lines are shown whole', () => {
    const lines = diffOf('', numbered(120).join('\n'))
    expect(lines).toHaveLength(120)
    expect(lines.at(-1)).toBe('+ line 119')
  })

  test('long lines are bounded, too', () => {
    const long = numbered(50, 'word '.repeat(200)).join('\n')
    expect(tellChanges('', long)?.length).toBeLessThan(13_000)
    expect(diffOf('', long).at(-1)).toMatch(/^\(\d+ more lines\)$/)
    expect(tellChanges('', 'x'.repeat(1_000_000))?.length).toBeLessThan(13_000)
  })

  test.each<[string, string, string]>([
    ['two texts of 1 MB', numbered(50_000, 'one').join('\n'), numbered(50_000, 'two').join('\n')],
    ['the same line again and again', 'same\n'.repeat(200_000), 'same\n'.repeat(199_999)],
    ['one line of 1 MB', 'a'.repeat(1_000_000), 'b'.repeat(1_000_000)],
    ['backticks', '`'.repeat(1_000_000), '``\n'.repeat(300_000)],
    ['signs', '&#60;'.repeat(200_000), '&lt;\n'.repeat(200_000)],
  ])('%s are compared in little time', (_, before, after) => {
    expect(fastest(() => tellChanges(before, after), 5000)).toBeLessThan(5000)
  })
})

describe('what is told is inert', () => {
  test.each<[string, string]>([
    ['a fence', '```sh\nrun\n```'],
    ['a longer fence', '`````\n````\n```'],
    ['tildes', '~~~\ncode\n~~~'],
    ['an open fence', '```'],
    ['tags', '</details><img src=//evil.example/x>'],
    ['a comment', '<!-- distributed-lock-manager-architect -->'],
    ['a mention and a reference', '@octocat #1 octo-org/locks#2 GH-3'],
    ['a command', '/merge\n@dependabot merge'],
  ])('with %s inside', (_, text) => {
    for (const [before, after] of [
      ['# Lock', `# Lock\n\n${text}`],
      [`# Lock\n\n${inertMarkdown(text)}`, '# Lock'],
    ] as const) {
      const told = tellChanges(before, after) ?? ''
      expect(told).not.toBe('')
      expect(withoutCode(told)).toBe('CODE')
      expect(holdsNoTag(told)).toBe(true)
      expect([liveMentions(told), liveReferences(told), htmlComments(told), htmlTags(told)]).toEqual([
        [],
        [],
        [],
        [],
      ])
      expect(told).not.toMatch(/^[/@]|<!--/m)
    }
  })

  test('in the table, whatever a design says', () => {
    const hostile = 'Redis @octocat <img src=x> #1 octo-org/locks#2 | **pipe**'
    const told = tellChanges(DESIGN, inertMarkdown(ARCHITECTURE.replace('Redis SETNX', hostile))) ?? ''
    const [table = ''] = told.split('\n\n')
    expect(visibleText(table)).toContain('octocat')
    expect([liveMentions(table), liveReferences(table), htmlTags(table)]).toEqual([[], [], []])
    for (const row of table.split('\n')) expect(row.match(/\|/g)).toHaveLength(4)
  })
})
