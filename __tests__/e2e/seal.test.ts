import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pullRequestEvent } from '../support/events.ts'
import { ACTIONS_BOT, type Account, IMPOSTOR, MALLORY } from '../support/github-server.ts'
import { listen } from '../support/http-server.ts'
import { type ModelServer, startModel } from '../support/model-server.ts'
import { ROOT } from '../support/runner.ts'
import {
  ARCHITECTURE_WORDS,
  expectEnding,
  FEASIBLE,
  fixture,
  INFEASIBLE,
  inputsOf,
  KEY,
  type RunOptions,
  requestFile,
  startAll,
  type World,
} from '../support/world.ts'
import {
  commentOn,
  foldedIn,
  nthAnswer,
  nthRequest,
  onlyComment,
  onlyRequest,
  openBeside,
  openPull,
  ownComments,
  PATH,
  recordedRequests,
  staged,
  unfolded,
  type Visit,
  visit,
} from './visits.ts'

const OTHER = 'locks/invoices.lock-request.yaml'
const REFUSAL = fixture('refusal-explained.md')

/** The first visit, and a second one after something has happened, or nothing has. */
async function twice(
  world: World,
  between: () => void = () => {},
  options: RunOptions = {},
): Promise<{ world: World; first: Visit; second: Visit; before: string; after: string }> {
  const first = await visit(world, options)
  between()
  const before = onlyComment(world).body
  const second = await visit(world, options)
  return { world, first, second, before, after: onlyComment(world).body }
}

describe('a request that has not changed', () => {
  const again = staged(async () => await twice(await openPull()))
  const afterOthers = staged(async () => {
    const world = await openPull()
    return await twice(world, () => {
      world.github.push(7, { [PATH]: nthRequest(1), 'README.md': '# Locks\n' })
    })
  })
  const refused = staged(async () => await twice(await openPull({ script: { content: REFUSAL } })))
  const fromWindows = staged(async () => {
    const world = await openPull()
    const first = await visit(world)
    const { id, body } = onlyComment(world)
    world.github.removeComment(id)
    const kept = world.github.addComment(ACTIONS_BOT, body.replaceAll('\n', '\r\n'))
    return { world, first, kept, second: await visit(world) }
  })
  const fromInputs = staged(async () => {
    const world = await openPull()
    return await twice(world, () => {}, { inputs: inputsOf(FEASIBLE) })
  })
  const beside = staged(async () => {
    const world = await openPull({ pull: { files: { [PATH]: nthRequest(1), [OTHER]: nthRequest(2) } } })
    const first = await visit(world)
    const before = commentOn(world, PATH)
    world.github.push(7, { [PATH]: nthRequest(1), [OTHER]: nthRequest(3) })
    return { world, first, before, second: await visit(world) }
  })
  const longKey = staged(async () => await twice(await openPull({ key: 'sk-twenty-0123456789' })))

  test('is not sent to the model again', async () => {
    const { first, second } = await again()
    expect([first.asked, second.asked]).toEqual([1, 0])
    expectEnding(second.result, 'designed', 0)
  })

  test('has its comment left alone', async () => {
    const { second, before, after } = await again()
    expect(second.wrote).toEqual([])
    expect(after).toBe(before)
  })

  test('has the same outputs as when it was designed', async () => {
    const { first, second } = await again()
    for (const name of ['verdict', 'architecture', 'comment-url']) {
      expect([name, second.result.outputs[name]]).toEqual([name, first.result.outputs[name]])
    }
    expect(second.result.outputs.architecture).toContain(ARCHITECTURE_WORDS)
    expect(second.result.outputs['comment-url']).toContain('#issuecomment-')
    expect(second.result.readOutputFile('architecture-file')).toBe(
      first.result.readOutputFile('architecture-file'),
    )
  })

  test('has the same summary as when it was designed', async () => {
    const { first, second } = await again()
    expect(second.result.summary).toBe(first.result.summary)
  })

  test('is recorded with the designer and decision of then, and the comment that it is taken from', async () => {
    const { first, second } = await again()
    const [then, now] = [onlyRequest(first.result), onlyRequest(second.result)]
    expect(then.reusedFrom).toBeNull()
    expect(now).toEqual({ ...then, reusedFrom: first.result.outputs['comment-url'] })
    expect(now.designer).toMatchObject({ kind: 'model', requestId: expect.stringMatching(/^req_0+1$/) })
  })

  test('is told in the log as asked before', async () => {
    const { first, second } = await again()
    expect(first.result.log).not.toContain('asked before')
    expect(second.result.log).toMatch(/orders\.lock-request\.yaml: designed.*asked before/)
  })

  test('is not designed again where a later commit changes another file only', async () => {
    const { first, second, before, after } = await afterOthers()
    expect([first.asked, second.asked, second.wrote]).toEqual([1, 0, []])
    expect(after).toBe(before)
    expect(second.result.outputs).toMatchObject({
      architecture: first.result.outputs.architecture,
      'comment-url': first.result.outputs['comment-url'],
    })
    const [then, now] = [onlyRequest(first.result), onlyRequest(second.result)]
    expect(now.source.commit).not.toBe(then.source.commit)
    expect(now.designer).toEqual(then.designer)
  })

  test('fails the step again where the model refused it, without asking the model', async () => {
    const { first, second, before, after } = await refused()
    expect([first.asked, second.asked, second.wrote]).toEqual([1, 0, []])
    expectEnding(second.result, 'insufficient', 1)
    expect(second.result.outputs.architecture).toBe('')
    expect(after).toBe(before)
    expect(second.result.summary).toBe(first.result.summary)
    const [then, now] = [onlyRequest(first.result), onlyRequest(second.result)]
    expect(then.remarks).not.toBeNull()
    expect(now).toEqual({ ...then, reusedFrom: first.result.outputs['comment-url'] })
    const errors = ({ result }: Visit) =>
      result.annotations.filter(({ level, file }) => level === 'error' && file === PATH)
    expect(errors(second)).toEqual(errors(first))
    expect(errors(second)).not.toEqual([])
  })

  test('is known again where the comment has come back with the line ends of Windows', async () => {
    const { world, first, kept, second } = await fromWindows()
    expect([first.asked, second.asked, second.wrote]).toEqual([1, 0, []])
    expect(onlyComment(world)).toEqual(kept)
    expect(second.result.outputs.architecture).toBe(first.result.outputs.architecture)
    expect(second.result.outputs.architecture).not.toContain('\r')
  })

  test('is not designed again where it comes from the inputs', async () => {
    const { first, second } = await fromInputs()
    expect([first.asked, second.asked, second.wrote]).toEqual([1, 0, []])
    expect(second.result.outputs.architecture).toBe(first.result.outputs.architecture)
  })

  test('stays as it is beside one that has changed and is designed anew', async () => {
    const { world, first, before, second } = await beside()
    expect([first.asked, second.asked]).toEqual([2, 1])
    expect(second.wrote.map(({ route }) => route)).toEqual(['updateComment'])
    expect(commentOn(world, PATH)).toEqual(before)
    expect(commentOn(world, OTHER).body).toContain('revision number 3')
    const reused = recordedRequests(second.result).filter(({ reusedFrom }) => reusedFrom !== null)
    expect(reused.map(({ source }) => source.path)).toEqual([PATH])
    expect(second.result.outputs['comment-url']?.split('\n').sort()).toEqual(
      first.result.outputs['comment-url']?.split('\n').sort(),
    )
  })

  test('is known again with a key of twenty characters', async () => {
    const { second, before } = await longKey()
    expect(second.asked).toBe(0)
    expect(before).toMatch(/^<!--.* seal=/)
  })
})

describe('what needs no model is decided afresh of the same answer:', () => {
  const withInputs = (inputs: Record<string, string>): RunOptions => ({ inputs })
  const rules = staged(async () => {
    const world = await openPull({ pull: { files: { [PATH]: requestFile(INFEASIBLE) } } })
    const visits: Visit[] = []
    const bodies: string[] = []
    for (const feasibility of ['warn', 'enforce', 'enforce', 'warn']) {
      visits.push(await visit(world, withInputs({ feasibility })))
      bodies.push(onlyComment(world).body)
    }
    const [warn, enforce, enforceAgain, warnAgain] = visits as [Visit, Visit, Visit, Visit]
    return { warn, enforce, enforceAgain, warnAgain, bodies }
  })
  const failing = staged(async () => {
    const world = await openPull({ script: { content: REFUSAL } })
    const visits: Visit[] = []
    for (const failOn of ['insufficient', 'never', 'inconclusive', 'insufficient']) {
      visits.push(await visit(world, withInputs({ 'fail-on': failOn })))
    }
    return visits
  })

  test('under enforce the rules refuse what stood under warn', async () => {
    const { warn, enforce, bodies } = await rules()
    expectEnding(warn.result, 'designed', 0)
    expectEnding(enforce.result, 'insufficient', 1)
    expect([warn.asked, enforce.asked]).toEqual([1, 0])
    expect([enforce.result.outputs.architecture, enforce.result.outputs['architecture-file']]).toEqual([
      '',
      '',
    ])
    expect(enforce.wrote.map(({ route }) => route)).toEqual(['updateComment'])
    expect(unfolded(bodies[1] ?? '')).toContain('Refused by the built-in rules')
    expect(unfolded(bodies[1] ?? '')).not.toContain(ARCHITECTURE_WORDS)
    expect(foldedIn(bodies[1] ?? '')['The design that was refused']).toContain(ARCHITECTURE_WORDS)
  })

  test('a refusal by the rules is not written again', async () => {
    const { enforceAgain, bodies } = await rules()
    expectEnding(enforceAgain.result, 'insufficient', 1)
    expect([enforceAgain.asked, enforceAgain.wrote]).toEqual([0, []])
    expect(bodies[2]).toBe(bodies[1])
  })

  test('back under warn the design stands as before', async () => {
    const { warn, warnAgain, bodies } = await rules()
    expectEnding(warnAgain.result, 'designed', 0)
    expect(warnAgain.asked).toBe(0)
    expect(warnAgain.result.outputs.architecture).toBe(warn.result.outputs.architecture)
    expect(warnAgain.result.outputs.architecture).toContain(ARCHITECTURE_WORDS)
    expect(unfolded(bodies[3] ?? '')).toContain(ARCHITECTURE_WORDS)
  })

  test('fail-on decides whether a refusal of then fails the step now', async () => {
    const visits = await failing()
    expect(visits.map(({ result }) => result.exitCode)).toEqual([1, 0, 0, 1])
    expect(visits.map(({ result }) => result.outputs.verdict)).toEqual(Array(4).fill('insufficient'))
    expect(visits.map(({ asked }) => asked)).toEqual([1, 0, 0, 0])
  })
})

// Each row has a GitHub of its own, where the comment of a first run stands. They share the model's endpoint, which
// the seal is bound to, so the record's request id says whether the model was asked.

const PROMPT = readFileSync(join(ROOT, 'prompts', 'distributed-lock-manager-architect.prompt.yaml'), 'utf8')

interface Row {
  readonly what: string
  /** The comment that stands there, made from the first runs'. */
  readonly comment?: (made: Made) => string
  readonly author?: Account
  readonly number?: number
  readonly files?: Readonly<Record<string, string>>
  readonly options?: (model: ModelServer) => RunOptions
}

/** Comments of first runs. */
interface Made {
  readonly plain: string
  readonly elsewhere: string
  readonly keyed: string
}

const memoryOf = (body: string) => /(?<= memory=)[\w-]+/.exec(body)?.[0] ?? ''

/** The comment with something else to remember, under the seal that it had. */
function remembering(body: string, change: (memory: Record<string, unknown>) => object): string {
  const memory = JSON.parse(Buffer.from(memoryOf(body), 'base64url').toString()) as Record<string, unknown>
  const changed = Buffer.from(JSON.stringify({ ...memory, ...change(memory) })).toString('base64url')
  return body.replace(memoryOf(body), changed)
}

const given = (inputs: Record<string, string>) => () => ({ inputs })

const ROWS: readonly Row[] = [
  { what: 'the request’s text is another', files: { [PATH]: nthRequest(2) } },
  {
    what: 'the prompt file is another',
    options: () => ({
      inputs: { 'prompt-file': 'my.prompt.yaml' },
      workspace: { 'my.prompt.yaml': PROMPT.replace('role: user', 'role: developer') },
    }),
  },
  { what: 'the model is another', options: given({ model: 'gpt-5' }) },
  { what: 'the temperature is another', options: given({ temperature: '0.7' }) },
  { what: 'no temperature is sent', options: given({ temperature: 'omit' }) },
  { what: 'the answer may be longer', options: given({ 'max-completion-tokens': '9000' }) },
  { what: 'repair is off', options: given({ repair: 'false' }) },
  {
    what: 'the endpoint’s host is another',
    options: ({ baseUrl }) => ({
      inputs: { 'openai-base-url': baseUrl.replace('127.0.0.1', 'localhost') },
    }),
  },
  { what: 'the key is another', options: given({ 'openai-api-key': `${KEY}2` }) },
  { what: 'the comment’s text was edited', comment: ({ plain }) => plain.replace('5 voters', '3 voters') },
  { what: 'something was added to the comment', comment: ({ plain }) => `${plain}\nLooks good to me.` },
  { what: 'the seal was taken away', comment: ({ plain }) => plain.replace(/ seal=[\w-]+/, '') },
  {
    what: 'the seal was changed',
    comment: ({ plain }) => plain.replace(/ seal=(.)/, (_, first) => ` seal=${first === 'A' ? 'B' : 'A'}`),
  },
  {
    what: 'a refusal was made a design behind the seal',
    comment: ({ plain }) => remembering(plain, () => ({ said: 'refusal', verdict: 'insufficient' })),
  },
  {
    what: 'the design was narrowed to a part of the text',
    comment: ({ plain }) =>
      remembering(plain, ({ design }) => ({
        design: [(design as [number, number])[0], (design as [number, number])[0] + 40],
      })),
  },
  { what: 'the comment is a copy from another pull request', number: 8 },
  {
    what: 'the comment is a copy from another path',
    comment: ({ plain, elsewhere }) => elsewhere.replace(/request=\w+/, /request=\w+/.exec(plain)?.[0] ?? ''),
  },
  {
    what: 'the comment is a copy from another comment key',
    comment: ({ plain, keyed }) => keyed.replace(/key=\w+/, /key=\w+/.exec(plain)?.[0] ?? ''),
  },
  { what: 'the comment was planted by another user', author: MALLORY },
  { what: 'the comment was planted by one who is called like the bot', author: IMPOSTOR },
]

/** The row against which the others are one change. */
const CONTROL: Row = { what: 'nothing is changed' }

describe('a request is designed anew where', () => {
  let first: Promise<Made & { readonly model: ModelServer }> | undefined
  afterAll(async () => await (await first)?.model.close())

  async function make(): Promise<Made & { readonly model: ModelServer }> {
    const model = await startModel({ script: (_, index) => ({ content: nthAnswer(index + 1) }) })
    const world = await openBeside(model)
    world.github.openPullRequest({ files: { [PATH]: nthRequest(1), [OTHER]: nthRequest(1) } })
    await visit(world)
    const [plain, elsewhere] = [commentOn(world, PATH).body, commentOn(world, OTHER).body]
    await visit(world, { inputs: { 'comment-key': 'nightly', 'request-files': PATH } })
    return { model, plain, elsewhere, keyed: ownComments(world).at(-1)?.body ?? '' }
  }

  const outcomeOf = startAll([CONTROL, ...ROWS], async row => {
    first ??= make()
    const made = await first
    const world = await openBeside(made.model)
    const { number = 7, files = { [PATH]: nthRequest(1) }, comment = each => each.plain } = row
    world.github.openPullRequest({ number, files })
    const planted = world.github.addComment(row.author ?? ACTIONS_BOT, comment(made), number)
    const event = pullRequestEvent(world.github.pull(number))
    return { world, planted, made, result: await world.run(event, row.options?.(made.model)) }
  })

  const revisionIn = (text: string | undefined) => Number(/revision number (\d+)/.exec(text ?? '')?.[1])

  test('something is changed: with nothing changed it is not', async () => {
    const { world, made, planted, result } = await outcomeOf(CONTROL)
    expect(onlyRequest(result).reusedFrom).toContain(`#issuecomment-${planted.id}`)
    expect(result.outputs.architecture).toContain(`number ${revisionIn(made.plain)} `)
    expect(world.github.comments()).toEqual([planted])
    expect(made.keyed).toMatch(/^<!--.* seal=/)
    expect(made.keyed.split('\n')[0]).not.toBe(made.plain.split('\n')[0])
  })

  test.each(ROWS)('$what', async row => {
    const { world, made, planted, result } = await outcomeOf(row)
    expectEnding(result, 'designed', 0)
    const { reusedFrom, designer } = onlyRequest(result)
    expect(reusedFrom).toBeNull()
    const fresh = revisionIn(result.outputs.architecture)
    expect(fresh).toBeGreaterThan(3)
    expect(designer?.requestId).toBe(`req_${fresh.toString(16).padStart(32, '0')}`)
    expect([made.plain, made.elsewhere, made.keyed].map(revisionIn)).not.toContain(fresh)
    const own = onlyComment(world, row.number)
    expect(own.body).toContain(`revision number ${fresh} `)
    expect(own.id === planted.id).toBe(row.author === undefined)
    if (row.author !== undefined) expect(world.github.comments()[0]).toEqual(planted)
  })
})

describe('a request is designed anew, too, where', () => {
  const shortKey = staged(async () => await twice(await openPull({ key: 'sk-short-0123456789' })))
  const cut = staged(
    async () =>
      await twice(
        await openPull({ script: { content: `${nthAnswer(1)}${'A long sentence. '.repeat(5000)}` } }),
      ),
  )
  const inconclusive = staged(
    async () => await twice(await openPull({ script: { content: 'I would rather talk about gardening.' } })),
  )
  const tenants = staged(async () => {
    const paths: string[] = []
    const server = await listen(arrival => {
      paths.push(arrival.path)
      const message = { role: 'assistant', content: nthAnswer(paths.length) }
      const body = JSON.stringify({ model: 'm', choices: [{ index: 0, message, finish_reason: 'stop' }] })
      return { status: 200, headers: { 'content-type': 'application/json' }, body }
    })
    try {
      const world = await openPull()
      for (const tenant of ['a', 'a', 'b']) {
        await visit(world, { inputs: { 'openai-base-url': `${server.url}/${tenant}/v1` } })
      }
      return paths
    } finally {
      await server.close()
    }
  })

  test('the key has fewer than twenty characters, and then there is no seal', async () => {
    const { first, second, before } = await shortKey()
    expect([first.asked, second.asked]).toEqual([1, 1])
    expect(before).not.toContain('seal=')
  })

  test('the comment was cut, and so has not the whole answer', async () => {
    const { first, second, after } = await cut()
    expect([first.asked, second.asked]).toEqual([1, 1])
    expect(second.result.outputs.architecture).toBe(first.result.outputs.architecture)
    expect(after).not.toContain('What changed')
  })

  test('the answer was no design', async () => {
    const { first, second, before } = await inconclusive()
    expect([first.asked, second.asked]).toEqual([1, 1])
    expect(before).not.toContain('seal=')
    expectEnding(second.result, 'inconclusive', 1)
  })

  test('the endpoint’s path is another', async () => {
    expect(await tenants()).toEqual(['/a/v1/chat/completions', '/b/v1/chat/completions'])
  })
})
