import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderMarkdown, renderText } from '../../evaluate/blocks.ts'
import { renderChart, segmentWidths } from '../../evaluate/chart.ts'
import type { Performance } from '../../evaluate/evaluation.ts'
import { type Evaluation, reportOf } from '../../evaluate/report.ts'
import { judge } from '../../evaluate/result.ts'
import { asked, scenario, tested } from './trials.ts'

const HOSTILE = '<script>alert(1)</script> & "x" @octocat #1'

function evaluationOf(given: Partial<Performance>, told: Partial<Evaluation> = {}): Evaluation {
  const performance: Performance = {
    kind: 'model',
    name: 'gpt-4o',
    planned: (given.tests ?? []).length + (given.scenarios ?? [0]).length,
    tests: [],
    scenarios: [asked(scenario())],
    ...given,
  }
  return {
    prompt: { name: 'Architect', version: undefined, digest: '0'.repeat(64) },
    scenarios: [scenario()],
    repeat: 1,
    allowFalseAccepts: 0,
    stoppedBy: undefined,
    results: [judge(performance, [], 0)],
    ...told,
  }
}

describe('the report', () => {
  test('lets no name or reason be anything but text', () => {
    const evaluation = evaluationOf({
      name: HOSTILE,
      scenarios: [
        asked(scenario({ why: HOSTILE })),
        asked(scenario(), { answer: undefined, fault: HOSTILE }, 2),
      ],
      tests: [tested(HOSTILE)],
    })
    const markdown = renderMarkdown(reportOf(evaluation))
    expect(markdown).not.toContain('<script')
    expect(markdown).not.toMatch(/@octocat|#1\b/)
  })

  test('shows no control character to a terminal, and no command to a runner', () => {
    const evaluation = evaluationOf({
      name: '\u001b[31mred',
      scenarios: [asked(scenario({ why: '##[error]x' }))],
    })
    const shown = renderText(reportOf(evaluation))
    expect(shown).not.toContain('\u001b')
    expect(shown).not.toMatch(/##\[|^\s*::/m)
  })

  test('lists the first wrong ones, and how many more there are', () => {
    const many = Array.from({ length: 130 }, (_, index) => asked(scenario({ id: `s${index}` })))
    const blocks = reportOf(evaluationOf({ scenarios: many }))
    expect(renderMarkdown(blocks)).toContain('\n- `s99`: Two sites.\n- and 30 more\n')
    expect(renderText(blocks)).toContain('\n- s9: Two sites.\n- and 120 more\n')
  })

  test('tells how often a scenario was wrong, and which parameter was left out', () => {
    const turns = [1, 2].map(turn => asked(scenario(), { dropped: ['temperature'] }, turn))
    const shown = renderText(reportOf(evaluationOf({ scenarios: turns }, { repeat: 2 })))
    expect(shown).toContain('- one: 2 times. Two sites.')
    expect(shown).toContain('gpt-4o does not support temperature: it was asked without.')
  })

  test('says where there is nothing to tell', () => {
    const shown = renderText(reportOf(evaluationOf({ scenarios: [] }, { scenarios: [] })))
    expect(shown).toContain('No scenario is of this kind.')
    expect(shown).toContain('None was asked.')
  })
})

describe('the chart', () => {
  const golden = readFileSync(join(import.meta.dirname, '../golden/evaluate/side-by-side.svg'), 'utf8')

  test('has a title and a description with the numbers, for who does not see it', () => {
    expect(golden).toContain('role="img" aria-labelledby="title desc"')
    expect(golden).toContain('<title id="title">Verdicts on 5 scenarios where experts agree</title>')
    expect(golden).toContain(
      'bold, the model alone: right 2, inconclusive 0, false refusal 0, false accept 3.',
    )
  })

  test('loads and runs nothing, and is readable on light and dark', () => {
    expect(golden).not.toMatch(/<script|<image|<foreignObject|@import|@font-face|href=|\bon\w+=/)
    expect(golden.replace('http://www.w3.org/2000/svg', '')).not.toContain('http')
    expect(golden).toContain('@media (prefers-color-scheme: dark)')
  })

  test('escapes what a name holds, and cuts a long one', () => {
    const chart = renderChart(evaluationOf({ name: `${HOSTILE}\u0000${'x'.repeat(100)}` }))
    expect(chart).not.toContain('<script')
    expect(chart).not.toContain('\u0000')
    expect(chart).toContain('&#60;script&#62;')
    expect(chart).toMatch(/x…<\/text>/)
  })

  test('is there where nothing was asked', () => {
    expect(renderChart(evaluationOf({ scenarios: [] }))).toContain('>0</text>')
  })

  const tally = { right: 0, inconclusive: 0, falseRefusal: 0, falseAccept: 0 }

  test('has bars that are filled, in proportion', () => {
    expect(segmentWidths({ ...tally, right: 2, falseAccept: 1 })).toEqual([
      ['right', 220],
      ['falseAccept', 110],
    ])
    expect(segmentWidths(tally)).toEqual([])
  })

  test('shows one false accept among a thousand', () => {
    const widths = new Map(segmentWidths({ ...tally, right: 999, falseAccept: 1 }))
    expect(widths.get('falseAccept')).toBe(3)
    expect(widths.get('right')).toBe(327)
  })
})
