import { count } from '../src/english.ts'
import type { PromptFacts } from '../src/report/report.ts'
import type { Block, Column, Row } from './blocks.ts'
import type { ScenarioTrial } from './evaluation.ts'
import type { Result } from './result.ts'
import type { Scenario } from './scenarios.ts'
import { gradeOf, type Voice } from './score.ts'

export type StopSignal = 'SIGINT' | 'SIGTERM'

/** An evaluation of one or several architects on the same requests. */
export interface Evaluation {
  readonly prompt: PromptFacts
  readonly scenarios: readonly Scenario[]
  readonly repeat: number
  readonly allowFalseAccepts: number
  /** The signal that ended it early. */
  readonly stoppedBy: StopSignal | undefined
  readonly results: readonly Result[]
}

/** The report for people: whether each architect passes, then the numbers. */
export function reportOf(evaluation: Evaluation): Block[] {
  const { results } = evaluation
  return [
    heading(1, 'Evaluation'),
    ...partial(evaluation),
    { kind: 'list', items: results.map(headline) },
    { kind: 'text', text: tellSetting(evaluation), name: evaluation.prompt.digest },
    heading(2, 'Where experts agree'),
    text(tellCertain(evaluation)),
    certainTable(evaluation),
    ...filesPart(evaluation),
    heading(2, 'Where experts do not agree'),
    ...uncertainPart(evaluation),
    heading(2, "The prompt's own tests"),
    ...testsPart(results),
    ...answersPart(results),
    ...results.flatMap(lists),
  ]
}

function heading(level: 1 | 2, words: string): Block {
  return { kind: 'heading', level, text: words }
}

function text(words: string): Block {
  return { kind: 'text', text: words }
}

function partial({ stoppedBy, results }: Evaluation): Block[] {
  if (stoppedBy === undefined) return []
  const planned = results.reduce((sum, { performance }) => sum + performance.planned, 0)
  const asked = results.reduce(
    (sum, { performance: { tests, scenarios } }) => sum + tests.length + scenarios.length,
    0,
  )
  return [
    text(
      `Partial: ${stoppedBy} ended this after ${asked} of ${count(planned, 'request')}. The numbers are of these.`,
    ),
  ]
}

const MARK = { passed: '✅', failed: '❌', unreachable: '⚠️' } as const

function headline({ performance, outcome, faults, score: { certain } }: Result): string {
  const name = nameOf(performance)
  if (outcome === 'passed')
    return `${MARK.passed} ${name} passes, with ${certain.alone.right} of ${certain.feasible + certain.insufficient} verdicts right.`
  return `${MARK[outcome]} ${name} does not pass: ${faults.join('; ')}.`
}

export function nameOf({ kind, name }: Pick<Result['performance'], 'kind' | 'name'>): string {
  return kind === 'reference' ? 'The reference architect' : name
}

function tellSetting({ prompt, repeat }: Evaluation): string {
  const version = prompt.version === undefined ? '' : ` ${prompt.version}`
  const times = repeat === 1 ? 'once' : `${repeat} times`
  return (
    `Each request was to be asked ${times}; the numbers count answers. ` +
    `The prompt is ${prompt.name}${version}, with the SHA-256`
  )
}

function tellCertain({ scenarios }: Evaluation): string {
  const certain = scenarios.filter(each => each.certain)
  const feasible = certain.filter(each => each.expected_verdict === 'feasible').length
  return (
    `${count(certain.length, 'scenario')}: ${feasible} that a design can hold, and ${certain.length - feasible} that ` +
    'none can. A false accept is a design where none can hold; a false refusal is the opposite.'
  )
}

/** A column of a table with a row for each voice of each architect. */
interface VoiceColumn extends Column {
  cell(result: Result, voice: Voice, who: string): string
}

const WHO: readonly VoiceColumn[] = [
  { name: 'architect', holds: 'names', cell: ({ performance }) => performance.name },
  { name: 'who decides', holds: 'text', cell: (_, __, who) => who },
]

const CERTAIN: readonly VoiceColumn[] = [
  {
    name: 'right',
    holds: 'numbers',
    cell: ({ score: { certain } }, voice) =>
      shareOf(certain[voice].right, certain.feasible + certain.insufficient),
  },
  {
    name: 'inconclusive',
    holds: 'numbers',
    cell: ({ score: { certain } }, voice) =>
      `${certain[voice].inconclusive} of ${certain.feasible + certain.insufficient}`,
  },
  {
    name: 'false refusals',
    holds: 'numbers',
    cell: ({ score: { certain } }, voice) => `${certain[voice].falseRefusal} of ${certain.feasible}`,
  },
  {
    name: 'false accepts',
    holds: 'alarms',
    cell: ({ score: { certain } }, voice) => `${certain[voice].falseAccept} of ${certain.insufficient}`,
  },
]

const CAUGHT: VoiceColumn = {
  name: 'caught by the rules',
  holds: 'numbers',
  cell: ({ performance, score: { certain } }, voice) =>
    performance.kind === 'model' && voice === 'alone'
      ? `${certain.caught} of ${certain.alone.falseAccept}`
      : '',
}

const UNCERTAIN: readonly VoiceColumn[] = (
  [
    ['designed', 'designed'],
    ['refused', 'insufficient'],
    ['inconclusive', 'inconclusive'],
  ] as const
).map(([name, verdict]) => ({
  name,
  holds: 'numbers',
  cell: ({ score: { uncertain } }, voice) => `${uncertain[voice][verdict]} of ${uncertain.asked}`,
}))

function agreementColumn(kind: 'certain' | 'uncertain'): VoiceColumn {
  return {
    name: 'the same each time',
    holds: 'numbers',
    cell: ({ score }, voice) => {
      const share = score[kind].agreement[voice]
      return share === undefined ? '–' : percent(share)
    },
  }
}

/** Such as "3 of 4 (75 %)". */
function shareOf(part: number, whole: number): string {
  return `${part} of ${whole}${whole === 0 ? '' : ` (${percent(part / whole)})`}`
}

/** Rounded down: 100 % is all. */
function percent(share: number): string {
  return `${Math.floor(share * 100)} %`
}

/** Who speaks for an architect: a model by itself and within the action, the reference architect by its rules. */
export function voicesOf({
  kind,
}: Pick<Result['performance'], 'kind'>): readonly (readonly [Voice, string])[] {
  return kind === 'reference'
    ? [['published', 'the rules']]
    : [
        ['alone', 'the model alone'],
        ['published', 'the action: model and rules'],
      ]
}

function voiceTable(columns: readonly VoiceColumn[], results: readonly Result[]): Block {
  const rows = results.flatMap(result =>
    voicesOf(result.performance).map(([voice, who]) => columns.map(({ cell }) => cell(result, voice, who))),
  )
  return { kind: 'table', columns, rows }
}

function certainTable({ repeat, results }: Evaluation): Block {
  const hasModel = results.some(({ performance }) => performance.kind === 'model')
  const columns = [
    ...WHO,
    ...CERTAIN,
    ...(hasModel ? [CAUGHT] : []),
    ...(repeat > 1 ? [agreementColumn('certain')] : []),
  ]
  return voiceTable(columns, results)
}

/** Right ones, file by file: the rules, and a prompt, are easily made to fit some scenarios and not others. */
function filesPart({ scenarios, results }: Evaluation): Block[] {
  const files = [...new Set(scenarios.filter(({ certain }) => certain).map(({ file }) => file))]
  if (files.length < 2) return []
  const columns = files.map(
    (file): VoiceColumn => ({
      name: file,
      holds: 'numbers',
      cell: ({ score }, voice) => {
        const tallies = score.certain.files.find(each => each.file === file)
        return tallies ? shareOf(tallies[voice].right, tallies.asked) : shareOf(0, 0)
      },
    }),
  )
  return [text('Right, by the file that the scenarios stand in:'), voiceTable([...WHO, ...columns], results)]
}

function uncertainPart({ repeat, scenarios, results }: Evaluation): Block[] {
  const number = scenarios.filter(({ certain }) => !certain).length
  if (number === 0) return [text('No scenario is of this kind.')]
  const columns = [...WHO, ...UNCERTAIN, ...(repeat > 1 ? [agreementColumn('uncertain')] : [])]
  return [
    text(`${count(number, 'scenario')}. No verdict is right or wrong here; it should be the same each time.`),
    voiceTable(columns, results),
  ]
}

function testsPart(results: readonly Result[]): Block[] {
  const rows = results.flatMap(({ performance, score }) =>
    score.tests.map(
      ({ number, expected, asked, passed, faults }): Row => [
        performance.name,
        `${number}`,
        expected ?? '',
        `${passed} of ${asked}`,
        faults.join('; '),
      ],
    ),
  )
  if (rows.length === 0) return [text('None was asked.')]
  const columns: Column[] = [
    { name: 'architect', holds: 'names' },
    { name: 'test', holds: 'numbers' },
    { name: 'expected', holds: 'names' },
    { name: 'passed', holds: 'numbers' },
    { name: 'what is wrong', holds: 'text' },
  ]
  return [{ kind: 'table', columns, rows }]
}

/** What the answers of models took; the reference architect takes no time worth telling. */
function answersPart(results: readonly Result[]): Block[] {
  const models = results.filter(({ performance }) => performance.kind === 'model')
  if (models.length === 0) return []
  const columns: Column[] = [
    { name: 'architect', holds: 'names' },
    { name: 'answered by', holds: 'names' },
    ...[
      'no answer',
      'violations at first',
      'after repair',
      'repairs kept',
      'tokens in',
      'tokens out',
      'seconds (median)',
      'seconds (95 %)',
    ].map((name): Column => ({ name, holds: 'numbers' })),
  ]
  return [
    heading(2, 'The answers of the models'),
    { kind: 'table', columns, rows: models.map(answersRow) },
    ...models.flatMap(droppedNote),
  ]
}

function answersRow({ performance, score: { work } }: Result): Row {
  const { faults, violations, repairs, tokens, seconds } = work
  return [
    performance.name,
    work.answeredBy.join(', '),
    grouped(faults.reduce((sum, fault) => sum + fault.count, 0)),
    grouped(violations.before),
    grouped(violations.after),
    `${repairs.kept} of ${repairs.asked}`,
    grouped(tokens?.prompt),
    grouped(tokens?.completion),
    seconds?.median.toFixed(1) ?? '–',
    seconds?.percentile95.toFixed(1) ?? '–',
  ]
}

function grouped(number: number | undefined): string {
  return number === undefined ? '–' : number.toLocaleString('en-US')
}

function droppedNote({ performance, score }: Result): Block[] {
  const { dropped } = score.work
  return dropped.length === 0
    ? []
    : [text(`${performance.name} does not support ${dropped.join(', ')}: it was asked without.`)]
}

function lists({ performance, score }: Result): Block[] {
  const { scenarios } = performance
  const name = nameOf(performance)
  const voice = performance.kind === 'reference' ? 'published' : 'alone'
  const { faults, rules } = score.work
  return [
    ...gradeList(`${name}: false accepts`, scenarios, voice, 'falseAccept'),
    ...gradeList(`${name}: false refusals`, scenarios, voice, 'falseRefusal'),
    ...listOf(
      `${name}: violations by rule`,
      rules.map(({ rule, severity, before, after }) => ({
        name: rule,
        text: `${count(before, severity)} at first, ${after} after repair`,
      })),
    ),
    ...listOf(
      `${name}: no answer`,
      faults.map(({ reason, count: number }) => ({ text: `${number} times: ${reason}` })),
    ),
  ]
}

/** What the rules did not catch comes first. */
function gradeList(
  title: string,
  trials: readonly ScenarioTrial[],
  voice: Voice,
  grade: 'falseAccept' | 'falseRefusal',
): Block[] {
  const wrong = trials.filter(
    ({ scenario, trial }) => scenario.certain && gradeOf(trial[voice], scenario) === grade,
  )
  const items = [...Map.groupBy(wrong, ({ scenario }) => scenario.id)].map(([name, turns]) => {
    const caught = turns.every(
      ({ trial }) => trial.alone === 'designed' && trial.published === 'insufficient',
    )
    const times = turns.length > 1 ? `${turns.length} times. ` : ''
    const why = turns[0]?.scenario.why
    return { name, caught, text: `${caught ? 'Caught by the rules. ' : ''}${times}${why}` }
  })
  return listOf(
    title,
    items.toSorted((one, other) => Number(one.caught) - Number(other.caught)),
  )
}

function listOf(title: string, items: readonly { readonly name?: string; readonly text: string }[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'folded', text: `${title} (${items.length})`, items }]
}
