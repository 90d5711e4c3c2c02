import { COMMENT_LIMIT, SUMMARY_LIMIT } from '../../../src/report/fit.ts'
import { publish, publishOutage, renderSummary } from '../../../src/report/publish.ts'
import type { Report } from '../../../src/report/report.ts'
import { expectGolden } from '../fakes/golden.ts'
import { fakeLog } from '../fakes/log.ts'
import { fakePublisher } from '../fakes/publisher.ts'
import {
  ARCHITECTURE,
  DESIGNED,
  EXPLAINED,
  INCONCLUSIVE,
  INSUFFICIENT,
  INVALID,
  SITE,
} from '../fakes/reports.ts'

type Published = Report & { readonly commentUrl?: string }

async function published(
  reports: readonly Published[],
  failOn: Parameters<typeof publish>[3]['failOn'] = [],
) {
  const publisher = fakePublisher()
  const log = fakeLog()
  const urls = Promise.resolve(
    ({ source }: Report) => reports.find(each => each.source === source)?.commentUrl,
  )
  const verdict = await publish(reports, urls, publisher, { failOn, site: SITE, log })
  return { ...publisher, verdict, lines: log.lines, record: JSON.parse(publisher.files['record.json'] ?? '') }
}

function at<Each extends Published>(path: string, report: Each): Each {
  return { ...report, source: { kind: 'file', path } }
}

describe('one design', () => {
  test('fills every output, and the summary holds the same as the comment', async () => {
    const result = await published([{ ...DESIGNED, commentUrl: 'https://github.com/c/1' }])
    expect(result.verdict).toBe('designed')
    expect(result.outputs).toEqual({
      verdict: 'designed',
      architecture: DESIGNED.architecture,
      'architecture-file': '/runner/architecture.md',
      'record-file': '/runner/record.json',
      'comment-url': 'https://github.com/c/1',
    })
    expect(result.files['architecture.md']).toBe(DESIGNED.architecture)
    expect(result.record).toMatchObject({ verdict: 'designed', requests: [{ verdict: 'designed' }] })
    expect(result.files['record.json']).toMatch(/^\{\n {2}"version": 1,[\s\S]*\}\n$/)
    expect(result.annotations).toEqual([])
    expect(result.summaries).toHaveLength(1)
    expect(result.summaries[0]).toBe(renderSummary([DESIGNED], SITE))
  })

  test('that was refused is no output', async () => {
    const result = await published([EXPLAINED], ['insufficient'])
    expect(result.outputs).toEqual({
      verdict: 'insufficient',
      architecture: '',
      'architecture-file': '',
      'record-file': '/runner/record.json',
      'comment-url': '',
    })
    expect(Object.keys(result.files)).toEqual(['record.json'])
    expect(result.annotations).toHaveLength(1)
  })
})

describe('several requests', () => {
  const reports: Published[] = [
    { ...at('a.lock-request.yaml', DESIGNED), commentUrl: 'https://github.com/c/1' },
    { ...at('b.lock-request.yaml', INCONCLUSIVE) },
    { ...at('c_#1.lock-request.yaml', DESIGNED), commentUrl: 'https://github.com/c/3' },
  ]

  test('have the worst verdict, each architecture under its heading, and a URL a line', async () => {
    const result = await published(reports)
    expect(result.verdict).toBe('inconclusive')
    expect(result.outputs).toMatchObject({
      verdict: 'inconclusive',
      'comment-url': 'https://github.com/c/1\nhttps://github.com/c/3',
      architecture: `# a.lock-request.yaml\n\n${DESIGNED.architecture}\n\n# c&#95;#&#8203;1.lock-request.yaml\n\n${DESIGNED.architecture}`,
    })
    expect(result.record.requests.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'designed',
      'inconclusive',
      'designed',
    ])
  })

  test('have a summary as in golden/summary.md', () => {
    const architecture = '## Lock Acquisition\n\n- **Raft**'
    expectGolden(
      'summary.md',
      renderSummary([at('a.lock-request.yaml', { ...DESIGNED, architecture }), EXPLAINED, INVALID], SITE),
    )
  })
})

test('no request fills the outputs and leaves the summary alone', async () => {
  const result = await published([])
  expect(result.verdict).toBe('none')
  expect(result.outputs).toEqual({
    verdict: 'none',
    architecture: '',
    'architecture-file': '',
    'record-file': '/runner/record.json',
    'comment-url': '',
  })
  expect(result.record).toEqual({ version: 1, verdict: 'none', reasons: [], requests: [] })
  expect([result.summaries, result.annotations, result.lines]).toEqual([[], [], []])
})

describe('limits', () => {
  test('an output is cut at what a variable takes, and names the file that is whole', async () => {
    const architecture = `${'# ä\n\nsome words\n\n'.repeat(10_000)}`
    const { outputs, files } = await published([{ ...DESIGNED, architecture }])
    const output = outputs.architecture ?? ''
    expect(Buffer.byteLength(output)).toBeLessThanOrEqual(120_000)
    expect(Buffer.byteLength(output)).toBeGreaterThan(100_000)
    expect(output).toMatch(
      /\*Cut here\. The whole text is in the file \/runner\/architecture\.md, the output architecture-file\.\*$/,
    )
    expect(files['architecture.md']).toBe(architecture)
  })

  test('a summary is cut in bytes, and a comment’s worth of text is not', () => {
    const architecture = '😀 lock\n'.repeat(200_000)
    const summary = renderSummary([{ ...DESIGNED, architecture }], SITE)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT)
    expect(summary.isWellFormed()).toBe(true)
    expect(summary).toMatch(/\*The summary is cut here, at the length that GitHub allows\. .*\*$/)
    const whole = renderSummary([{ ...DESIGNED, architecture: 'x'.repeat(2 * COMMENT_LIMIT) }], SITE)
    expect(whole).toContain('x'.repeat(2 * COMMENT_LIMIT))
  })

  test('nine annotations are shown, which leaves one for the step, and the rest is told', async () => {
    const problems = Array.from({ length: 10 }, (_, index) => ({ message: 'x', line: index + 1, column: 1 }))
    const { annotations, lines } = await published([{ ...INVALID, problems }, INSUFFICIENT])
    expect(annotations.map(({ startLine }) => startLine)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(lines).toEqual(['2 more annotations are not shown here; the job summary has them'])
  })

  test('an annotation is cut before GitHub cuts it', async () => {
    const { annotations } = await published([{ ...INCONCLUSIVE, reasons: ['ä'.repeat(9000)] }])
    expect(annotations.map(({ message }) => message)).toEqual(['ä'.repeat(2000)])
  })
})

test('an annotation is an error where the verdict fails the step', async () => {
  const levels = async (failOn: Parameters<typeof published>[1]) =>
    (await published([INSUFFICIENT, INCONCLUSIVE], failOn)).annotations.map(({ level }) => level)
  expect(await levels(['insufficient'])).toEqual(['error', 'warning'])
  expect(await levels(['inconclusive'])).toEqual(['warning', 'error'])
  expect(await levels([])).toEqual(['warning', 'warning'])
})

describe('until it is known where the comments stand', () => {
  test('nothing goes out, so that a run that is stopped leaves nothing by halves', async () => {
    const publisher = fakePublisher()
    const urls = Promise.withResolvers<() => string>()
    const log = fakeLog()
    const publishing = publish([DESIGNED], urls.promise, publisher, { failOn: [], site: SITE, log })
    await new Promise(next => setImmediate(next))
    expect([publisher.outputs, publisher.files, publisher.summaries]).toEqual([{}, {}, []])
    urls.resolve(() => 'https://github.com/c/1')
    await publishing
    expect(Object.keys(publisher.outputs)).toHaveLength(5)
  })
})

test('where no file can be saved, all that needs none is out', async () => {
  const publisher = fakePublisher()
  const save = () => {
    throw new Error('no space left')
  }
  const urls = Promise.resolve(() => 'https://github.com/c/1')
  const publishing = publish(
    [INSUFFICIENT],
    urls,
    { ...publisher, save },
    { failOn: [], site: SITE, log: fakeLog() },
  )
  await expect(publishing).rejects.toThrow('no space left')
  expect(publisher.outputs).toMatchObject({
    verdict: 'insufficient',
    'comment-url': 'https://github.com/c/1',
  })
  expect([publisher.summaries, publisher.annotations].map(({ length }) => length)).toEqual([1, 1])
})

test('an outage is inconclusive, with a record and a summary that says why, inert', () => {
  const publisher = fakePublisher()
  publishOutage('GitHub did not let us read @octocat #1: 502', publisher)
  expect(publisher.outputs).toMatchObject({ verdict: 'inconclusive', 'record-file': '/runner/record.json' })
  expect(JSON.parse(publisher.files['record.json'] ?? '')).toMatchObject({
    version: 1,
    verdict: 'inconclusive',
  })
  expect(publisher.summaries).toEqual([
    '## Distributed lock: inconclusive\n\nThe requests could not be read: GitHub did not let us read @&#8203;octocat #&#8203;1: 502\n',
  ])
})

test('the fixture is what the golden files are made of', () => {
  expect(DESIGNED.architecture).toBe(ARCHITECTURE)
})
