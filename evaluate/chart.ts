import { type Evaluation, nameOf, voicesOf } from './report.ts'
import type { Result } from './result.ts'
import type { Grade, Tally } from './score.ts'

/** All lengths are in the chart's own units, which are CSS pixels where it is shown in full size. */
const WIDTH = 880
const MARGIN = 20
const HEADER = 92
const ROW = 26
const GAP = 14
const NAME_HEIGHT = 22
const BAR = { x: 170, width: 330, height: 16 } as const
/** Right ends of the four columns of numbers. */
const NUMBERS = { x: 580, step: 92 } as const
/** What is there at all can be seen. */
const LEAST = 3
const LONGEST_NAME = 60

const GRADES: readonly { readonly grade: Grade; readonly label: string }[] = [
  { grade: 'right', label: 'right' },
  { grade: 'inconclusive', label: 'inconclusive' },
  { grade: 'falseRefusal', label: 'false refusal' },
  { grade: 'falseAccept', label: 'false accept' },
]

const STYLE = `
text { font: 13px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328 }
.card { fill: #ffffff; stroke: #d0d7de }
.title { font-size: 16px; font-weight: 600 }
.name { font-weight: 600 }
.quiet { fill: #59636e }
.number { text-anchor: end }
.alarm { font-weight: 700 }
.track { fill: #eaeef2 }
.right { fill: #1b7f5c }
.inconclusive { fill: #9198a1 }
.falseRefusal { fill: #c98a00 }
.falseAccept { fill: #d1242f }
.hatch { stroke: #ffffff; stroke-width: 2 }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc }
  .card { fill: #0d1117; stroke: #3d444d }
  .quiet { fill: #9198a1 }
  .track { fill: #212830 }
  .right { fill: #2ea87d }
  .inconclusive { fill: #656c76 }
  .falseRefusal { fill: #d29922 }
  .falseAccept { fill: #f85149 }
  .hatch { stroke: #0d1117 }
}`

/** One stacked bar for each voice of each architect, over the scenarios where experts agree. */
export function renderChart(evaluation: Evaluation): string {
  const { results } = evaluation
  const title = titleOf(evaluation)
  const groups: string[] = []
  let y = HEADER
  for (const result of results) {
    groups.push(renderGroup(result, y))
    y += NAME_HEIGHT + voicesOf(result.performance).length * ROW + GAP
  }
  const height = y + MARGIN - GAP
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(results.flatMap(describe).join(' '))}</desc>`,
    `<style>${STYLE}\n</style>`,
    '<defs><pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" y2="6"/></pattern></defs>',
    `<rect class="card" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="6"/>`,
    `<text class="title" x="${MARGIN}" y="${MARGIN + 16}">${escapeXml(title)}</text>`,
    ...GRADES.map(renderLegend),
    ...groups,
    '</svg>',
    '',
  ].join('\n')
}

function titleOf({ scenarios, repeat, stoppedBy }: Evaluation): string {
  const certain = scenarios.filter(each => each.certain).length
  const times = repeat === 1 ? '' : `, each asked ${repeat} times`
  return `Verdicts on ${certain} scenarios where experts agree${times}${stoppedBy === undefined ? '' : ' (partial)'}`
}

function renderLegend({ grade, label }: (typeof GRADES)[number], index: number): string {
  const x = NUMBERS.x + index * NUMBERS.step
  const mark = swatch(grade, x - 12, MARGIN + 26, 12, 12)
  return `${mark}<text class="number quiet" x="${x}" y="${MARGIN + 56}">${label}</text>`
}

function renderGroup({ performance, score }: Result, y: number): string {
  const name = nameOf(performance)
  const shown = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name
  const rows = voicesOf(performance).map(([voice, who], index) => {
    const top = y + NAME_HEIGHT + index * ROW
    return renderRow(who.replace(/:.*/, ''), score.certain[voice], top)
  })
  return `<text class="name" x="${MARGIN}" y="${y + 10}">${escapeXml(shown)}</text>\n${rows.join('\n')}`
}

function renderRow(who: string, tally: Tally, y: number): string {
  const baseline = y + BAR.height - 3
  const numbers = GRADES.map(({ grade }, index) => {
    const style = grade === 'falseAccept' && tally[grade] > 0 ? 'number alarm' : 'number'
    return `<text class="${style}" x="${NUMBERS.x + index * NUMBERS.step}" y="${baseline}">${tally[grade]}</text>`
  })
  return [
    `<text class="quiet" x="${MARGIN}" y="${baseline}">${escapeXml(who)}</text>`,
    `<rect class="track" x="${BAR.x}" y="${y}" width="${BAR.width}" height="${BAR.height}"/>`,
    ...renderSegments(tally, y),
    ...numbers,
  ].join('')
}

function renderSegments(tally: Tally, y: number): string[] {
  let x: number = BAR.x
  return segmentWidths(tally).map(([grade, width]) => {
    const segment = swatch(grade, x, y, Math.max(width - 1, 1), BAR.height)
    x += width
    return segment
  })
}

/** Together they fill the bar; what is too narrow to be seen takes a little from the widest. */
export function segmentWidths(tally: Tally): readonly (readonly [Grade, number])[] {
  const present = GRADES.map(({ grade }) => grade).filter(grade => tally[grade] > 0)
  const total = present.reduce((sum, grade) => sum + tally[grade], 0)
  const widths = present.map(grade => Math.max(LEAST, (tally[grade] * BAR.width) / total))
  const surplus = widths.reduce((sum, width) => sum + width, 0) - BAR.width
  const widest = widths.indexOf(Math.max(...widths))
  return present.map((grade, index) => {
    const width = (widths[index] ?? 0) - (index === widest ? surplus : 0)
    return [grade, Math.round(width * 10) / 10]
  })
}

/** A false accept is striped, too: colours alone do not tell it from a false refusal to everybody. */
function swatch(grade: Grade, x: number, y: number, width: number, height: number): string {
  const place = `x="${round(x)}" y="${y}" width="${round(width)}" height="${height}"`
  const stripes = grade === 'falseAccept' ? `<rect fill="url(#stripes)" ${place}/>` : ''
  return `<rect class="${grade}" ${place}/>${stripes}`
}

function round(length: number): number {
  return Math.round(length * 10) / 10
}

/** The bars in words. */
function describe({ performance, score }: Result): string[] {
  return voicesOf(performance).map(([voice, who]) => {
    const numbers = GRADES.map(({ grade, label }) => `${label} ${score.certain[voice][grade]}`)
    return `${nameOf(performance)}, ${who}: ${numbers.join(', ')}.`
  })
}

function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}
