import fc, { type Arbitrary } from 'fast-check'
import { VERDICTS } from '../../src/contract.ts'
import { file as changedFile, ownComments, staged } from '../e2e/visits.ts'
import { pullRequestEvent, workflowDispatchEvent } from '../support/events.ts'
import type { RouteName } from '../support/github-server.ts'
import type { ChatRequest, ModelReply } from '../support/model-server.ts'
import type { StepResult } from '../support/runner.ts'
import {
  requestFile as fileOf,
  inputsOf,
  REFUSAL_SENTENCE,
  startWorld,
  type World,
} from '../support/world.ts'
import {
  answer,
  goodRequestFile,
  hostileText,
  requestFile,
  requestWords,
  soup,
  type Texts,
  texts,
} from './arbitraries.ts'
import { SEED, scaled } from './generated.ts'
import { faultsOfArchitecture, faultsOfComment, faultsOfReport, tracesOfFaults } from './published.ts'
import { faultsOfRecord } from './records.ts'

/** Requests of one run of the bundle. */
const REQUESTS = 40

function sample<Value>(values: Arbitrary<Value>, count: number, about: number): Value[] {
  return fc.sample(values, { numRuns: count, seed: SEED + about })
}

/** A model that answers each request with its own text, also where it is asked again. */
function answering(replies: readonly ModelReply[]): (request: ChatRequest) => ModelReply {
  const known = new Map<string, ModelReply>()
  return ({ messages }) => {
    const asked = messages[1]?.content ?? ''
    const reply = known.get(asked) ?? replies[known.size % replies.length] ?? {}
    known.set(asked, reply)
    return reply
  }
}

interface Judged {
  readonly world: World
  readonly result: StepResult
}

/** One run of the bundle on a pull request with so many request files. */
async function judge(
  files: readonly Uint8Array[],
  replies: readonly ModelReply[],
  inputs: Readonly<Record<string, string>> = {},
): Promise<Judged> {
  const world = await startWorld({ script: answering(replies) })
  const { github } = world
  const pull = github.openPullRequest({
    files: files.map((content, index) => changedFile(pathOf(index), content as unknown as string)),
  })
  const result = await world.run(pullRequestEvent(pull), {
    inputs: { 'max-requests': '1000', 'timeout-seconds': '10', 'fail-on': 'never', ...inputs },
  })
  return { world, result }
}

function pathOf(index: number): string {
  return `locks/${index}.lock-request.yaml`
}

/** What is wrong with all that a run left behind. */
function faultsOfRun({ world, result }: Judged, requests: number): string[] {
  const comments = ownComments(world)
  const { architecture = '', verdict = '' } = result.outputs
  return [
    ...(comments.length === requests ? [] : [`${requests} requests have ${comments.length} comments`]),
    ...((VERDICTS as readonly string[]).includes(verdict) ? [] : [`the verdict is ${verdict}`]),
    ...comments.flatMap(({ body }, index) =>
      faultsOfComment(body).map(fault => `comment ${index}: ${fault}`),
    ),
    ...faultsOfStep(result),
    ...faultsOfArchitecture(architecture).map(fault => `the output: ${fault}`),
    ...(Buffer.byteLength(architecture) > 120_000 ? ['the output is too long'] : []),
  ]
}

/** What is wrong with any step, however it ended. */
function faultsOfStep(result: StepResult): string[] {
  const { exitCode, log, outputs, summary, annotations } = result
  const record = outputs['record-file'] ? result.readOutputFile('record-file') : undefined
  return [
    ...(exitCode === 0 || exitCode === 1 ? [] : [`it exits with ${exitCode}`]),
    ...faultsOfReport(summary).map(fault => `the summary: ${fault}`),
    ...(Buffer.byteLength(summary) > 1_048_576 ? ['the summary is too long'] : []),
    ...tracesOfFaults(log).map(trace => `the log: ${trace}`),
    ...tracesOfFaults(summary).map(trace => `the summary: ${trace}`),
    ...annotations.filter(({ message }) => message.length > 4096).map(() => 'an annotation is too long'),
    ...(record === undefined ? [] : faultsOfRecord(record)),
  ]
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

// Bodies of any shape

const ROUTES: readonly RouteName[] = ['listFiles', 'getBlob', 'graphql', 'createComment']

/** Any JSON, now and then with names that the client looks for. */
const anyJson: Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, true, 0, '', [], {}, [[]], [null], 'x', -1),
)

function shaped(shape: Readonly<Record<string, Arbitrary<unknown>>>): Arbitrary<unknown> {
  return fc.record(
    Object.fromEntries(Object.entries(shape).map(([name, proper]) => [name, fc.oneof(proper, anyJson)])),
    { requiredKeys: [] },
  )
}

const message = shaped({
  content: fc.oneof(answer, fc.array(shaped({ text: soup(3), type: fc.constant('text') }), { maxLength: 3 })),
  refusal: fc.oneof(fc.constant(null), soup(3)),
  role: fc.constant('assistant'),
  tool_calls: anyJson,
})
const completion = shaped({
  choices: fc.array(
    fc.oneof(shaped({ message, finish_reason: fc.oneof(fc.constant('stop'), soup(2)) }), anyJson),
    {
      maxLength: 2,
    },
  ),
  model: soup(2),
  system_fingerprint: soup(2),
  usage: shaped({
    prompt_tokens: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), soup(1)),
    completion_tokens: fc.integer(),
  }),
  error: shaped({ message: soup(3), code: soup(1), param: fc.constantFrom('temperature', 'model') }),
  id: soup(1),
})
const modelReply: Arbitrary<ModelReply> = fc.oneof(
  completion.map(json => ({ json })),
  anyJson.map(json => ({ rawBody: JSON.stringify(json) })),
  hostileText.map(rawBody => ({ rawBody })),
  fc
    .tuple(completion, fc.constantFrom(400, 401, 403, 404, 413, 422))
    .map(([json, status]) => ({ json, status })),
)

const file = shaped({
  filename: fc.constantFrom(pathOf(1), 'x', ''),
  status: fc.constantFrom('added', 'removed', 'renamed', ''),
  sha: fc.constantFrom('f'.repeat(40), ''),
  content: soup(2),
})
const comment = shaped({
  id: fc.integer(),
  node_id: soup(1),
  databaseId: fc.integer(),
  fullDatabaseId: fc.constantFrom('12', 'x'),
  body: soup(3),
  url: soup(1),
  html_url: soup(1),
  isMinimized: fc.boolean(),
  viewerDidAuthor: fc.boolean(),
})
const githubBody: Arbitrary<unknown> = fc.oneof(
  anyJson,
  fc.array(fc.oneof(file, comment), { maxLength: 3 }),
  file,
  comment,
  shaped({ content: soup(2), encoding: fc.constantFrom('base64', 'utf-8'), size: fc.integer() }),
  shaped({ errors: fc.array(shaped({ message: soup(2), type: soup(1) })), message: soup(2) }),
  shaped({
    data: shaped({
      repository: shaped({
        pullRequest: shaped({
          headRefOid: soup(1),
          comments: shaped({
            nodes: fc.array(comment, { maxLength: 3 }),
            pageInfo: shaped({ hasNextPage: fc.constant(false), endCursor: soup(1) }),
          }),
        }),
      }),
    }),
  }),
)
const githubStatus = fc.constantFrom(200, 200, 200, 201, 401, 404, 422)

async function judgeInputs(fields: Texts, content: string): Promise<StepResult> {
  const world = await startWorld({ script: { content } })
  const env = Object.entries(fields).map(([name, text]) => [name, text.replaceAll('\0', '')])
  const inputs = { 'fail-on': 'never', ...inputsOf(Object.fromEntries(env) as unknown as Texts) }
  return world.run(workflowDispatchEvent(), { inputs })
}

async function meetGitHub(route: RouteName, json: unknown, status: number): Promise<StepResult> {
  const world = await startWorld({ script: { content: `{"error": "${REFUSAL_SENTENCE}"}` } })
  const pull = world.github.openPullRequest({ files: { [pathOf(1)]: fileOf() } })
  world.github.fault(route, { status, json, times: 9 })
  return world.run(pullRequestEvent(pull), { inputs: { 'timeout-seconds': '10' } })
}

describe(`the bundle, seed ${SEED}`, () => {
  describe('judges a pull request', () => {
    const count = scaled(REQUESTS)

    const designs = staged(() =>
      judge(
        sample(goodRequestFile, count, 1).map(encode),
        sample(answer, count, 2).map(content => ({ content })),
        { feasibility: 'warn' },
      ),
    )
    test(`generated: ${count} requests and answers: all that goes out is safe, whole and told`, async () => {
      const judged = await designs()
      expect(faultsOfRun(judged, count)).toEqual([])
      expect(judged.world.model.requests.length).toBeGreaterThanOrEqual(count)
    })

    test(`generated: ${count} requests: the wrapper is closed in what is sent as the prompt closes it`, async () => {
      const { world } = await designs()
      for (const { body } of world.model.requests) {
        expect(body.messages.slice(0, 2).map(({ role }) => role)).toEqual(['system', 'user'])
        const sent = body.messages[1]?.content ?? ''
        for (const text of [sent, sent.normalize('NFKC')]) {
          expect(text.match(/<\s*user_query(?!\w)/giu)).toHaveLength(3)
          expect(text.match(/<\s*\/\s*user_query(?!\w)/giu)).toHaveLength(3)
        }
      }
    })

    const files = staged(() =>
      judge(
        sample(requestFile, count, 3),
        sample(answer, count, 4).map(content => ({ content })),
      ),
    )
    test(`generated: ${count} files of any bytes: each has its own verdict, and nothing crashes`, async () => {
      const judged = await files()
      expect(faultsOfRun(judged, count)).toEqual([])
      const record = JSON.parse(judged.result.readOutputFile('record-file')) as { requests: unknown[] }
      expect(record.requests).toHaveLength(count)
    })

    const rules = staged(() =>
      judge(
        sample(texts(requestWords), count, 5).map(fields => encode(fileOf(fields))),
        [],
        {
          architect: 'reference',
          'fail-on': 'insufficient',
        },
      ),
    )
    test(`generated: ${count} requests in words that the rules read: the reference architect judges each`, async () => {
      const judged = await rules()
      expect(faultsOfRun(judged, count)).toEqual([])
      expect(judged.world.model.requests).toEqual([])
    })

    const bodies = staged(() =>
      judge(sample(goodRequestFile, count, 6).map(encode), sample(modelReply, count, 7), { repair: 'false' }),
    )
    test(`generated: ${count} bodies of the model's service, of any shape: each is told, and none is a crash`, async () => {
      const judged = await bodies()
      expect(faultsOfRun(judged, count)).toEqual([])
    })
  })

  describe('takes the three inputs', () => {
    const count = scaled(4)
    const runs = sample(fc.tuple(texts(hostileText), answer), count, 8).map(([fields, content], index) => ({
      index,
      outcome: staged(() => judgeInputs(fields, content)),
    }))
    test.each(runs)('generated: texts $index: all that goes out is safe', async ({ outcome }) => {
      const result = await outcome()
      expect(faultsOfStep(result)).toEqual([])
      expect(faultsOfArchitecture(result.outputs.architecture ?? '')).toEqual([])
      expect(result.outputs.verdict ?? result.annotations[0]?.message).toMatch(
        /^(?:designed|insufficient|inconclusive)$|takes|holds no visible|all three|required|blank/,
      )
    })
  })

  describe('meets a GitHub that answers anything', () => {
    const count = scaled(8)
    const runs = sample(fc.tuple(githubBody, githubStatus), count, 9).map(([json, status], index) => {
      const route = ROUTES[index % ROUTES.length] as RouteName
      return { route, index, outcome: staged(() => meetGitHub(route, json, status)) }
    })
    test.each(runs)(
      'generated: body $index, of $route: a clear sentence, and no crash',
      async ({ outcome }) => {
        const result = await outcome()
        expect(faultsOfStep(result)).toEqual([])
        expect(`${result.outputs.verdict} ${result.log}`).toMatch(/^(?:insufficient|inconclusive|none) /)
        if (result.exitCode === 1) expect(result.annotations.map(({ level }) => level)).toContain('error')
      },
    )
  })
})
