import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { commentOn, nthRequest, recordedRequests } from '../e2e/visits.ts'
import { pullRequestEvent } from '../support/events.ts'
import { visibleText, withoutCode } from '../support/published-markdown.ts'
import { ROOT, type StepResult } from '../support/runner.ts'
import { expectEnding, startAll, startWorld, type World } from '../support/world.ts'
import { modelText } from './bad-services.ts'
import { aliveIn, expectOwnFrame, inDesign, LONGEST_RUN, textOf, type Verdict } from './published-texts.ts'

/** Where the model puts the text of a case. The paths are of one length, as then the room in their comments is. */
const PLACES = {
  'locks/alone.lock-request.yaml': (content: string) => content,
  'locks/after.lock-request.yaml': inDesign,
  'locks/shift.lock-request.yaml': (content: string) => inDesign(`a${content}`),
} as const
type Path = keyof typeof PLACES
const PATHS = Object.keys(PLACES) as Path[]
const [ALONE] = PATHS as [Path]

interface Case {
  readonly id: string
  readonly holds: string
  /** What readers still find of the text. */
  readonly keeps: string
  /** Without a heading and a word of the field, the text alone is no design, as the contract has it. */
  readonly alone: Exclude<Verdict, 'insufficient'>
}

interface Outcome {
  readonly result: StepResult
  readonly world: World
}

/** One pull request, with a request for each place. */
async function publish({ id }: Case, paths: readonly Path[]): Promise<Outcome> {
  const content = modelText(id)
  const world = await startWorld({
    script: ({ messages }) => {
      const asked = messages.at(-1)?.content ?? ''
      const path = PATHS.find((_, at) => asked.includes(`${at + 1} locks per second`)) ?? ALONE
      return { content: PLACES[path](content) }
    },
  })
  const files = Object.fromEntries(paths.map(path => [path, nthRequest(PATHS.indexOf(path) + 1)]))
  const pull = world.github.openPullRequest({ files })
  return { world, result: await world.run(pullRequestEvent(pull), { inputs: { repair: 'false' } }) }
}

const OUTPUTS = Object.keys(
  (parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { outputs: Record<string, unknown> }).outputs,
)

/** What holds for any text: who says what, and that nothing in it acts. @returns the texts that are published */
function expectHarmless({ result, world }: Outcome, { alone }: Case, paths: readonly Path[]): string[] {
  expectEnding(result, alone, alone === 'designed' ? 0 : 1)
  expect(Object.keys(result.outputs).sort()).toEqual([...OUTPUTS].sort())
  const verdicts = paths.map(path => (path === ALONE ? alone : 'designed'))
  expect(recordedRequests(result).map(({ verdict }) => verdict)).toEqual(verdicts)
  const comments = paths.map(path => textOf(commentOn(world, path).body))
  const { architecture = '' } = result.outputs
  const texts = [...comments, result.summary, architecture, result.readOutputFile('architecture-file')]
  for (const text of texts) {
    expect(aliveIn(text)).toEqual([])
    expect(text.isWellFormed()).toBe(true)
  }
  expect(Buffer.byteLength(result.summary)).toBeLessThanOrEqual(1_048_576)
  expect(Buffer.byteLength(architecture)).toBeLessThanOrEqual(120_000)
  expect(world.model.requests).toHaveLength(paths.length)
  for (const { message } of result.annotations) expect(message.length).toBeLessThanOrEqual(4096)
  return texts
}

describe('a text of the model, alone and after a design,', () => {
  const PLACED = PATHS.slice(0, 2)
  const CASES: readonly Case[] = [
    {
      id: 'wc-10',
      holds: 'is no command for the runner, however it is printed',
      keeps: 'set-output name=status::ok',
      alone: 'designed',
    },
    {
      id: 'of-01',
      holds: 'ends no value in the file of outputs',
      keeps: 'x\nEOF\nstatus=pwned\nEOF',
      alone: 'inconclusive',
    },
    {
      id: 'of-02',
      holds: 'begins no value in the file of outputs',
      keeps: 'status&lt;&lt;ghadelimiter_0\npwn',
      alone: 'inconclusive',
    },
    {
      id: 'of-04',
      holds: 'has no NUL and no half of a character left',
      keeps: 'ab\ufffdc',
      alone: 'inconclusive',
    },
    { id: 'md-01', holds: 'mentions nobody', keeps: 'org/team please', alone: 'inconclusive' },
    {
      id: 'md-03',
      holds: 'refers to no issue and no commit',
      keeps: 'da39a3ee5e6b4b0d3255bfef95601890afd80709',
      alone: 'inconclusive',
    },
    { id: 'md-04', holds: 'closes no issue', keeps: 'Closes: #', alone: 'inconclusive' },
    { id: 'md-05', holds: 'loads no image', keeps: 'attacker.example/p.png?d=AAAA', alone: 'inconclusive' },
    { id: 'md-07', holds: 'loads no image by HTML', keeps: 'attacker.example/b', alone: 'inconclusive' },
    {
      id: 'md-08',
      holds: 'hides nothing from readers',
      keeps: 'hidden instructions for the next bot',
      alone: 'inconclusive',
    },
    {
      id: 'md-10',
      holds: 'has its open fence closed before our own words',
      keeps: '```js\nconst a=1\n```',
      alone: 'inconclusive',
    },
    {
      id: 'md-11',
      holds: 'folds none of our own words away',
      keeps: '&lt;details>&lt;summary>x',
      alone: 'inconclusive',
    },
    { id: 'md-12', holds: 'links nowhere', keeps: 'javascript:alert(1)', alone: 'inconclusive' },
    { id: 'md-13', holds: 'commands no bot', keeps: 'dependabot merge', alone: 'inconclusive' },
    {
      id: 'md-14',
      holds: 'comes after the notice that a model wrote it',
      keeps: '# Approved by Security Team :white_check_mark:',
      alone: 'designed',
    },
  ]
  const outcomeOf = startAll(CASES, each => publish(each, PLACED))

  test.each(CASES)(
    '$id: $holds',
    async each => {
      const outcome = await outcomeOf(each)
      const { world, result } = outcome
      for (const text of expectHarmless(outcome, each, PLACED)) expect(text).toContain(each.keeps)
      for (const path of PLACED) {
        const text = textOf(commentOn(world, path).body)
        const verdict = path === ALONE ? each.alone : 'designed'
        expectOwnFrame(text, verdict)
        const ours = verdict === 'designed' ? 'A language model wrote' : 'What the model answered'
        expect(text.indexOf(each.keeps)).toBeGreaterThan(text.indexOf(ours))
      }
      expect(result.outputs.architecture).toBe(result.readOutputFile('architecture-file'))
    },
    LONGEST_RUN,
  )
})

describe('a text of the model that is too long, alone and after a design,', () => {
  const CASES: readonly Case[] = [
    {
      id: 'of-03',
      holds: 'is bounded as an output, which names the file that has it whole',
      keeps: 'yyyyyyyy',
      alone: 'inconclusive',
    },
    {
      id: 'md-15',
      holds: 'is cut with its fences closed, and the note stands outside',
      keeps: '# x',
      alone: 'designed',
    },
    {
      id: 'md-16',
      holds: 'is whole in the file, with the pair at its end',
      keeps: 'aaaaaaaa',
      alone: 'inconclusive',
    },
    {
      id: 'md-17',
      holds: 'is cut between characters, never in one',
      keeps: '\u{1f600}\u{1f600}',
      alone: 'inconclusive',
    },
    {
      id: 'md-18',
      holds: 'fits the summary by its bytes',
      keeps: '\u{1f600}\n\u{1f600}\n',
      alone: 'inconclusive',
    },
  ]
  const COMMENT_CUT = /\n\*The comment is cut here, .*The job summary has the whole report\.\*\n?$/
  const SUMMARY_CUT = /\n\*The summary is cut here, .*The record file has what is missing\.\*\n?$/
  /** Where the cut falls into pairs, one unit more makes it fall between their halves. */
  const placesOf = ({ id }: Case) => (id === 'md-17' ? PATHS : PATHS.slice(0, 2))
  const outcomeOf = startAll(CASES, each => publish(each, placesOf(each)))

  test.each(CASES)(
    '$id: $holds',
    async each => {
      const outcome = await outcomeOf(each)
      const { result, world } = outcome
      const paths = placesOf(each)
      const inDesigns = paths.filter(path => path !== ALONE)
      for (const text of expectHarmless(outcome, each, paths)) {
        expect(text).toContain(each.keeps)
        expect(text).not.toContain('\ufffd')
      }
      for (const path of each.alone === 'designed' ? paths : inDesigns) {
        const text = textOf(commentOn(world, path).body)
        expect(withoutCode(text)).toMatch(COMMENT_CUT)
        expect(text.length).toBeGreaterThan(60_000)
        expect(text).toMatch(/^## Distributed lock: ✅ designed\n/)
      }
      const file = result.readOutputFile('architecture-file')
      for (const path of inDesigns) {
        const whole = PLACES[path](modelText(each.id)).replaceAll('\n', '')
        expect(file.replaceAll('\n', '')).toContain(whole.slice(-60_000))
      }
      const { architecture = '', 'architecture-file': path } = result.outputs
      const note = `\n*Cut here. The whole text is in the file ${path}`
      expect(visibleText(architecture).includes(note)).toBe(Buffer.byteLength(file) > 120_000)
      expect(SUMMARY_CUT.test(result.summary)).toBe(Buffer.byteLength(file) > 1_048_576)
    },
    LONGEST_RUN,
  )

  test.each(CASES.filter(({ alone }) => alone === 'inconclusive'))(
    '$id: of what is no design, as much is shown as readers need',
    async each => {
      const { result, world } = await outcomeOf(each)
      const text = textOf(commentOn(world, ALONE).body)
      expectOwnFrame(text, 'inconclusive')
      const { remarks } = recordedRequests(result)[0] ?? {}
      expect(text).toContain(remarks)
      expect(Buffer.byteLength(remarks ?? '')).toBeGreaterThan(19_000)
      expect(Buffer.byteLength(remarks ?? '')).toBeLessThanOrEqual(20_000)
    },
    LONGEST_RUN,
  )
})
