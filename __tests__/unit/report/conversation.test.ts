import { type Desk, renderComment } from '../../../src/report/comment.ts'
import { Comments } from '../../../src/report/comments.ts'
import { Conversation } from '../../../src/report/conversation.ts'
import { COMMENT_LIMIT } from '../../../src/report/fit.ts'
import { inertMarkdown } from '../../../src/report/inert.ts'
import { markerOf, sealKeyOf } from '../../../src/report/marker.ts'
import type { Report } from '../../../src/report/report.ts'
import { htmlTags } from '../../support/published-markdown.ts'
import { fakeLog } from '../fakes/log.ts'
import { type FakePullRequest, fakePullRequest, HEAD } from '../fakes/pull-request.ts'
import {
  ARCHITECTURE,
  DESIGNED,
  DESIGNER,
  DESK,
  EXPLAINED,
  INCONCLUSIVE,
  INSUFFICIENT,
  INVALID,
  OUTAGE,
  REQUEST,
} from '../fakes/reports.ts'
import { KEY } from '../fakes/settings.ts'

const PATH = 'locks/orders.lock-request.yaml'
const LATER = 'c0ffee00'.repeat(5)
const URL = 'https://github.com/octo-org/locks/pull/7#issuecomment-'
const ASKED = DESIGNED.answerDigest ?? ''
const LONG = Array.from({ length: 5000 }, (_, index) => `- line ${index} of a long design with locks`).join(
  '\n',
)
const WORDS = 'a lock name must never be live in two shards simultaneously'

/** What one run says; the pull request keeps it for the next. */
function converse(pull: FakePullRequest, desk: Partial<Desk> = {}) {
  const log = fakeLog()
  const comments = new Comments(pull, 'update', log)
  return { conversation: new Conversation(comments, { ...DESK, ...desk }), log }
}

/** A whole run with one report. */
async function tell(pull: FakePullRequest, report: Report, desk: Partial<Desk> = {}) {
  const { conversation, log } = converse(pull, desk)
  const before = pull.writes.length
  const told = await conversation.tell(report)
  const urlOf = await conversation.urls()
  const wrote = pull.writes.length > before
  return { told, url: urlOf(report), wrote, body: pull.comments.at(-1)?.body ?? '', lines: log.lines }
}

/** A pull request that the reports were told on, one a run. */
async function havingTold(...reports: readonly Report[]): Promise<FakePullRequest> {
  const pull = fakePullRequest()
  for (const report of reports) await tell(pull, report)
  return pull
}

const recall = (pull: FakePullRequest, desk: Partial<Desk> = {}, answer = ASKED, source = DESIGNED.source) =>
  converse(pull, desk).conversation.recall(source, answer)

function edit(pull: FakePullRequest, change: (body: string) => string): void {
  const [comment] = pull.comments
  if (!comment) throw new Error('no comment')
  const body = change(comment.body)
  expect(body).not.toBe(comment.body)
  pull.edit(comment.id, body)
}

/** The report as another run gives it: the request reads otherwise, and so does the design. */
function redesigned(architecture: string, request = 'f'): Report {
  return {
    ...DESIGNED,
    architecture: inertMarkdown(architecture),
    requestDigest: request.repeat(64),
    answerDigest: request.repeat(64),
  }
}

const atCommit = (report: Report, commit: string): Report => ({
  ...report,
  source: { kind: 'file', path: PATH, commit },
})

function isFolded(markdown: string, text: string): boolean {
  expect(markdown).toContain(text)
  const before = markdown.slice(0, markdown.indexOf(text))
  return before.split('<details>').length > before.split('</details>').length
}

describe('the model’s answer to the very same', () => {
  test('is an architecture from the comment, to the letter, with who designed it and where it stands', async () => {
    expect(await recall(await havingTold(DESIGNED))).toEqual({
      said: 'architecture',
      text: DESIGNED.architecture,
      designer: DESIGNED.designer,
      url: `${URL}1`,
    })
  })

  test('is a refusal with its words, or without where there were none', async () => {
    expect(await recall(await havingTold(EXPLAINED))).toMatchObject({
      said: 'refusal',
      text: EXPLAINED.remarks,
    })
    expect(await recall(await havingTold(INSUFFICIENT))).toMatchObject({ said: 'refusal', text: '' })
  })

  test('is told with the repair that it took', async () => {
    const repair = {
      kept: 'repaired',
      designer: { ...DESIGNER, tries: 2 },
      first: [{ rule: 'a-rule', severity: 'error', line: 3, message: 'Wrong.' }],
      repaired: [],
    } as const
    expect(await recall(await havingTold({ ...DESIGNED, repair }))).toMatchObject({ repair })
    expect(await recall(await havingTold(DESIGNED))).not.toHaveProperty('repair')
  })

  test('is a design that the rules refused, as the model’s', async () => {
    const { architecture: design, ...rest } = DESIGNED
    const refused: Report = { ...rest, verdict: 'insufficient', refusedDesign: design }
    expect(await recall(await havingTold(refused))).toMatchObject({ said: 'architecture', text: design })
  })

  test('stands after a later commit, another run and another line end at the end', async () => {
    const pull = await havingTold(DESIGNED, atCommit(DESIGNED, LATER))
    edit(pull, body => `${body.trimEnd()}\n\n`)
    expect(await recall(pull)).toMatchObject({ said: 'architecture', text: DESIGNED.architecture })
  })

  test('is none to another question', async () => {
    expect(await recall(await havingTold(DESIGNED), {}, '0'.repeat(64))).toBeUndefined()
    expect(await recall(fakePullRequest())).toBeUndefined()
  })

  test.each<[string, Partial<Desk>]>([
    ['no key', { sealKey: undefined }],
    ['another API key', { sealKey: sealKeyOf(`${KEY}x`) }],
    ['another pull request', { pullRequest: 8 }],
    ['another repository', { site: { ...DESK.site, repository: 'octo-org/other' } }],
    ['another comment key', { commentKey: 'nightly' }],
  ])('is none with %s', async (_, desk) => {
    expect(await recall(await havingTold(DESIGNED), desk)).toBeUndefined()
  })

  test.each<[string, (body: string) => string]>([
    ['a word of the design', body => body.replace('sharded Raft', 'single Redis')],
    ['a word elsewhere', body => body.replace('✅ designed', '✅ approved')],
    ['the seal', body => body.replace(/ seal=[\w-]+/, '')],
    [
      'what is remembered',
      body => body.replace(/memory=[\w-]+/, `memory=${Buffer.from('{}').toString('base64url')}`),
    ],
    ['all', () => `${markerOf('', PATH)} -->\nhello`],
  ])('is none where somebody has edited %s', async (_, change) => {
    const pull = await havingTold(DESIGNED)
    edit(pull, change)
    expect(await recall(pull)).toBeUndefined()
  })

  test('is none where a genuine comment was copied to another request', async () => {
    const other = { kind: 'file', path: 'b.lock-request.yaml' } as const
    const copied = renderComment(DESIGNED, DESK).replace(markerOf('', PATH), markerOf('', other.path))
    expect(await recall(fakePullRequest({ comments: [copied] }), {}, ASKED, other)).toBeUndefined()
  })

  test('is none where the comment was cut', async () => {
    const pull = await havingTold({ ...DESIGNED, architecture: '# Lock\n\nsome words\n\n'.repeat(5000) })
    expect(pull.comments[0]?.body).toContain('The comment is cut here')
    expect(await recall(pull)).toBeUndefined()
  })

  test('is none where it gave no verdict, where the reference architect designed, or after a withdrawal', async () => {
    const reference: Report = { ...DESIGNED, designer: { kind: 'reference' } }
    for (const report of [INCONCLUSIVE, OUTAGE, reference])
      expect(await recall(await havingTold(report))).toBeUndefined()
    const pull = await havingTold(DESIGNED)
    await converse(pull).conversation.withdraw([], LATER)
    expect(await recall(pull)).toBeUndefined()
  })
})

describe('a run without a verdict', () => {
  test('keeps the last design, folded away, with its commit', async () => {
    const pull = await havingTold(DESIGNED)
    const { told, body } = await tell(pull, atCommit(OUTAGE, LATER))
    expect(told.kept).toEqual({ architecture: DESIGNED.architecture, commit: HEAD })
    expect(told).not.toHaveProperty('architecture')
    expect(isFolded(body, WORDS)).toBe(true)
    expect(body).toContain(`made for commit \`${HEAD.slice(0, 12)}\`, and nothing in this run confirms it.`)
  })

  test('keeps it over two such runs', async () => {
    const pull = await havingTold(DESIGNED, OUTAGE)
    const { told } = await tell(pull, atCommit(INCONCLUSIVE, LATER))
    expect(told.kept).toEqual({ architecture: DESIGNED.architecture, commit: HEAD })
  })

  test('keeps it from a comment that was withdrawn', async () => {
    const pull = await havingTold(DESIGNED)
    await converse(pull).conversation.withdraw([], LATER)
    const { told } = await tell(pull, OUTAGE)
    expect(told.kept).toEqual({ architecture: DESIGNED.architecture, commit: HEAD })
    expect(pull.comments[0]?.minimized).toBe(false)
  })

  test('keeps it where the request file is not valid any more', async () => {
    const { told, body } = await tell(await havingTold(DESIGNED), INVALID)
    expect(told.kept?.architecture).toBe(DESIGNED.architecture)
    expect(body).toContain('The request file is not valid.')
  })

  test('knows no commit of a design from the inputs', async () => {
    const source = { kind: 'inputs' } as const
    const pull = await havingTold({ ...DESIGNED, source })
    expect((await tell(pull, { ...OUTAGE, source })).told.kept).toEqual({
      architecture: DESIGNED.architecture,
    })
  })

  test('keeps no design that was refused', async () => {
    const { architecture: design, ...rest } = DESIGNED
    const refused: Report = { ...rest, verdict: 'insufficient', refusedDesign: design }
    const { told, body } = await tell(await havingTold(refused), OUTAGE)
    expect(told).not.toHaveProperty('kept')
    expect(body).not.toContain('sharded Raft')
    const next = await tell(
      await havingTold(refused),
      redesigned(ARCHITECTURE.replace('TTL: 15 s', 'TTL: 30 s')),
    )
    expect(next.told).not.toHaveProperty('changes')
  })

  test('keeps none that somebody has edited, where the seal tells', async () => {
    const pull = await havingTold(DESIGNED)
    edit(pull, body => body.replace('sharded Raft', 'a single Redis'))
    expect((await tell(pull, OUTAGE)).told).not.toHaveProperty('kept')
  })

  test('keeps the beginning of a design that was cut, over two such runs', async () => {
    const pull = await havingTold({ ...DESIGNED, architecture: LONG })
    for (const report of [OUTAGE, INCONCLUSIVE]) {
      const { told, body } = await tell(pull, report)
      expect(told.kept?.architecture).toContain('- line 1 of a long design')
      expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT)
    }
  })

  test('keeps none after a refusal, or where there was none', async () => {
    for (const pull of [
      await havingTold(INSUFFICIENT),
      await havingTold(DESIGNED, EXPLAINED),
      await havingTold(INVALID),
    ])
      expect((await tell(pull, OUTAGE)).told).not.toHaveProperty('kept')
  })

  test('is not followed by the old design: the next one stands alone and tells what changed since', async () => {
    const pull = await havingTold(DESIGNED, OUTAGE)
    const { told, body } = await tell(pull, redesigned(ARCHITECTURE.replace('TTL: 15 s', 'TTL: 30 s')))
    expect(told).not.toHaveProperty('kept')
    expect(told.changes).toContain('TTL: 30 s')
    expect(body).not.toContain('The last design is kept')
  })
})

describe('a new design', () => {
  const longer = redesigned(ARCHITECTURE.replace('TTL: 15 s', 'TTL: 30 s'))
  const rest = '; keepalive interval: 4 s**, which leaves room for two lost keepalives.'

  test('tells which lines changed, folded away before it', async () => {
    const { told, body } = await tell(await havingTold(DESIGNED), longer)
    expect(told.changes).toContain(`- - **Lease TTL: 15 s${rest}`)
    expect(told.changes).toContain(`+ - **Lease TTL: 30 s${rest}`)
    expect(told.changes).not.toContain('sharded Raft')
    expect(isFolded(body, 'TTL: 15 s')).toBe(true)
    expect(body.indexOf('TTL: 15 s')).toBeLessThan(body.indexOf('sharded Raft'))
  })

  test('that says the same of another request has nothing to tell', async () => {
    const { told, wrote } = await tell(await havingTold(DESIGNED), redesigned(ARCHITECTURE))
    expect(told).not.toHaveProperty('changes')
    expect(wrote).toBe(true)
  })

  test('keeps telling what changed while nothing changes', async () => {
    const pull = await havingTold(DESIGNED, longer)
    const body = pull.comments[0]?.body
    const { told, wrote } = await tell(pull, atCommit(longer, LATER))
    expect(told.changes).toContain('TTL: 30 s')
    expect(wrote).toBe(false)
    expect(pull.comments[0]?.body).toBe(body)
  })

  test('stops telling it where another request has the same design', async () => {
    const { told, wrote } = await tell(await havingTold(DESIGNED, longer), {
      ...longer,
      requestDigest: 'e'.repeat(64),
    })
    expect(told).not.toHaveProperty('changes')
    expect(wrote).toBe(true)
  })

  test('tells only what changed since the one before it', async () => {
    const pull = await havingTold(DESIGNED, longer)
    const third = redesigned(ARCHITECTURE.replace('TTL: 15 s', 'TTL: 45 s'), 'e')
    const { told } = await tell(pull, third)
    expect(told.changes).toContain('TTL: 30 s')
    expect(told.changes).not.toContain('TTL: 15 s')
  })

  test('is not compared with one that somebody has edited, where the seal tells', async () => {
    const pull = await havingTold(DESIGNED)
    edit(pull, body => body.replace('sharded Raft', 'a single Redis'))
    expect((await tell(pull, longer)).told).not.toHaveProperty('changes')
  })

  test('is not compared with the beginning of one that was cut, nor that with it', async () => {
    const long = { ...DESIGNED, architecture: LONG }
    const pull = await havingTold(long)
    expect(await tell(pull, long)).toMatchObject({ wrote: false })
    const { told, wrote } = await tell(pull, longer)
    expect(told).not.toHaveProperty('changes')
    expect(wrote).toBe(true)
  })

  test('is the first one after a refusal: nothing changed', async () => {
    expect((await tell(await havingTold(DESIGNED, EXPLAINED), longer)).told).not.toHaveProperty('changes')
  })
})

describe('a comment that would say the same', () => {
  test.each<[string, Report]>([
    ['a design', DESIGNED],
    ['a refusal', EXPLAINED],
    ['a reference design', { ...DESIGNED, designer: { kind: 'reference' } }],
    ['an outage', OUTAGE],
  ])('is not written again after a later commit, and is the one: %s', async (_, report) => {
    const { url, wrote } = await tell(await havingTold(report), atCommit(report, LATER))
    expect([url, wrote]).toEqual([`${URL}1`, false])
  })

  test('is not written again for a request from the inputs', async () => {
    const report: Report = { ...DESIGNED, source: { kind: 'inputs' } }
    expect(await tell(await havingTold(report), report)).toMatchObject({ wrote: false, url: `${URL}1` })
  })

  test.each<[string, Report]>([
    ['the verdict', INSUFFICIENT],
    ['the request', { ...DESIGNED, requestDigest: 'f'.repeat(64) }],
    ['a word of the request', { ...DESIGNED, request: { ...REQUEST, title: 'Orders' } }],
    ['a reason', { ...DESIGNED, reasons: ['Because.'] }],
  ])('is written again where %s is another', async (_, report) => {
    expect((await tell(await havingTold(DESIGNED), report)).wrote).toBe(true)
  })

  test('is written again where somebody has edited it', async () => {
    const pull = await havingTold(DESIGNED)
    edit(pull, body => body.replace('sharded Raft', 'single Redis'))
    expect((await tell(pull, DESIGNED)).wrote).toBe(true)
    expect(pull.comments[0]?.body).toContain('sharded Raft')
    expect(pull.comments).toHaveLength(1)
  })

  test('of a request that could not be read is always written again', async () => {
    expect((await tell(await havingTold(INVALID), INVALID)).wrote).toBe(true)
  })

  test('is not written again where GitHub has cut white space from its end', async () => {
    const pull = await havingTold(DESIGNED)
    edit(pull, body => body.trimEnd())
    expect((await tell(pull, DESIGNED)).wrote).toBe(false)
  })

  test('is written again with a seal as soon as there is a key', async () => {
    const pull = fakePullRequest()
    await tell(pull, DESIGNED, { sealKey: undefined })
    expect((await tell(pull, DESIGNED)).wrote).toBe(true)
    expect(await recall(pull)).toBeDefined()
  })
})

describe('what somebody has planted in a comment without a seal', () => {
  const planted = '</details><img src=//evil.example/x>'
  const unsealed = { sealKey: undefined }

  async function havingToldUnsealed(...reports: readonly Report[]): Promise<FakePullRequest> {
    const pull = fakePullRequest()
    for (const report of reports) await tell(pull, report, unsealed)
    return pull
  }

  test('is not kept with the last design', async () => {
    const pull = await havingToldUnsealed(DESIGNED)
    edit(pull, body => body.replace('sharded Raft', planted))
    const { told, body } = await tell(pull, OUTAGE, unsealed)
    expect(told).not.toHaveProperty('kept')
    expect(body).not.toContain('evil.example')
  })

  test('is not told as what changed', async () => {
    const pull = await havingToldUnsealed(DESIGNED)
    edit(pull, body => body.replace('sharded Raft', planted))
    const { body } = await tell(pull, redesigned(ARCHITECTURE.replace('TTL: 15 s', 'TTL: 30 s')), unsealed)
    expect(body).not.toContain('evil.example')
  })

  test('is not kept with what changed', async () => {
    const longer = redesigned(ARCHITECTURE.replace('TTL: 15 s', 'TTL: 30 s'))
    const pull = await havingToldUnsealed(DESIGNED, longer)
    edit(pull, body =>
      body.replace(/(?<=<\/summary>\n\n)[^<]+(?=\n\n<\/details>\n\n---)/, text =>
        planted.padEnd(text.length),
      ),
    )
    const { told, body } = await tell(pull, longer, unsealed)
    expect(told).not.toHaveProperty('changes')
    expect(body).not.toContain('evil.example')
    expect(new Set(htmlTags(body))).toEqual(new Set(['details', 'summary']))
  })

  test('is kept where it is code, as a design has it', async () => {
    const design = inertMarkdown('# Lock\n\nWrite `<key>`:\n\n```xml\n<lock/>\n```\n')
    const pull = await havingToldUnsealed({ ...DESIGNED, architecture: design })
    expect((await tell(pull, OUTAGE, unsealed)).told.kept?.architecture).toBe(design)
  })

  test.each(['{}', '{"path":7}', '[]', 'null', '{"path":"x","design":[0,99999999]}'])(
    'does no harm as memory: %s',
    async json => {
      const pull = await havingToldUnsealed(DESIGNED)
      edit(pull, body => body.replace(/memory=[\w-]+/, `memory=${Buffer.from(json).toString('base64url')}`))
      expect(await recall(pull)).toBeUndefined()
      const { told, url, lines } = await tell(pull, OUTAGE, unsealed)
      expect(told).not.toHaveProperty('kept')
      expect([url, lines]).toEqual([`${URL}1`, []])
    },
  )
})

describe('requests that have left the pull request', () => {
  const bodyOf = (path: string, desk: Partial<Desk> = {}) =>
    renderComment({ ...DESIGNED, source: { kind: 'file', path, commit: HEAD } }, { ...DESK, ...desk })
  const withdrawn = (pull: FakePullRequest) =>
    pull.comments.filter(({ body }) => body.includes('## Distributed lock: withdrawn')).map(({ id }) => id)

  test('have their comments withdrawn, and no others', async () => {
    const comments = [
      bodyOf('gone.lock-request.yaml'),
      bodyOf('here.lock-request.yaml'),
      bodyOf('gone.lock-request.yaml', { commentKey: 'nightly' }),
      renderComment({ ...DESIGNED, source: { kind: 'inputs' } }, DESK),
      'hello',
      `> ${bodyOf('gone.lock-request.yaml')}`,
      bodyOf('gone-too.lock-request.yaml'),
    ]
    const pull = fakePullRequest({ comments })
    await converse(pull).conversation.withdraw(['README.md', 'here.lock-request.yaml'], LATER)
    expect(withdrawn(pull)).toEqual([1, 7])
    expect(pull.comments.filter(({ minimized }) => minimized).map(({ id }) => id)).toEqual([1, 7])
    expect(pull.comments[0]?.body).toContain('as of commit `c0ffee00c0ff`')
    expect(pull.comments.filter(({ id }) => ![1, 7].includes(id)).map(({ body }) => body)).toEqual(
      comments.filter((_, index) => ![0, 6].includes(index)),
    )
  })

  test('have them withdrawn once', async () => {
    const pull = await havingTold(DESIGNED)
    await converse(pull).conversation.withdraw([], LATER)
    const writes = pull.writes.length
    await converse(pull).conversation.withdraw([], HEAD)
    expect(pull.writes).toHaveLength(writes)
    expect(pull.comments[0]?.body).toContain('as of commit `c0ffee00c0ff`')
  })

  test('have them withdrawn also where an older action wrote them', async () => {
    const old = `${markerOf('', 'gone.lock-request.yaml')} -->\n## Distributed lock: ✅ designed\n`
    const stays = `${markerOf('', 'here.lock-request.yaml')} -->\n## Distributed lock: ✅ designed\n`
    const pull = fakePullRequest({ comments: [old, stays] })
    await converse(pull).conversation.withdraw(['here.lock-request.yaml'], LATER)
    expect(withdrawn(pull)).toEqual([1])
    expect(pull.comments[1]?.body).toBe(stays)
    await converse(pull).conversation.withdraw(['here.lock-request.yaml'], LATER)
    expect(pull.writes.filter(write => write.endsWith('begins'))).toEqual([
      'update 1 begins',
      'minimize 1 begins',
    ])
  })

  test('that come back have their comment written anew and unfolded', async () => {
    const pull = await havingTold(DESIGNED)
    await converse(pull).conversation.withdraw([], LATER)
    const { url, body } = await tell(pull, DESIGNED)
    expect([url, pull.comments.length, pull.comments[0]?.minimized]).toEqual([`${URL}1`, 1, false])
    expect(body).toBe(renderComment(DESIGNED, DESK))
  })

  test('that come back are not compared with what the withdrawal has cut', async () => {
    const whole = (lines: number): Report => {
      const architecture = '- a line of a design with locks\n'.repeat(lines)
      return { ...DESIGNED, designer: { kind: 'reference' }, architecture }
    }
    const cut = (body = '') => body.includes('is cut here')
    let most = 1900
    while (!cut(renderComment(whole(most + 1), DESK))) most += 1
    const pull = await havingTold(whole(most))
    await converse(pull).conversation.withdraw([], LATER)
    expect(cut(pull.comments[0]?.body)).toBe(true)
    const { told } = await tell(pull, { ...whole(most), requestDigest: 'f'.repeat(64) })
    expect(told.changes).toBeUndefined()
  })

  test('keep them where the comments cannot be listed', async () => {
    const fail = (method: string) => {
      if (method === 'ownComments') throw new Error('out of order')
    }
    const pull = fakePullRequest({ comments: [bodyOf('gone.lock-request.yaml')], fail })
    await converse(pull).conversation.withdraw([], LATER)
    expect(pull.writes).toEqual([])
  })
})

test('requests of one run have each their own comment and URL', async () => {
  const pull = fakePullRequest({ comments: ['hello'] })
  const { conversation } = converse(pull)
  const reports = ['a', 'b'].map((name): Report => ({ ...DESIGNED, source: { kind: 'file', path: name } }))
  await Promise.all(reports.map(report => conversation.tell(report)))
  const urlOf = await conversation.urls()
  expect(reports.map(urlOf)).toEqual([`${URL}2`, `${URL}3`])
  expect(urlOf(DESIGNED)).toBeUndefined()
})
