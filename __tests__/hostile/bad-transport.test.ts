import { foldedIn, onlyComment, onlyRequest, openPull, PATH, visit } from '../e2e/visits.ts'
import { requestId } from '../support/model-server.ts'
import { visibleText } from '../support/published-markdown.ts'
import { ARCHITECTURE_WORDS, expectEnding, KEY, startAll } from '../support/world.ts'
import { modelReplies } from './bad-services.ts'
import { aliveIn, expectOwnFrame, LONGEST_RUN, textOf, type Verdict } from './published-texts.ts'

interface Case {
  readonly id: string
  readonly holds: string
  readonly verdict: Exclude<Verdict, 'insufficient'>
  /** The least milliseconds between a request and the next, as many as there are tries but one. */
  readonly pauses: readonly number[]
  /** `timeout-seconds`, which is what the run takes at least. Runs that do not end are ended, and that fails. */
  readonly timeout?: number
  readonly why?: RegExp
}

const CASES: readonly Case[] = [
  { id: 'nt-01', holds: 'a limit of a second is waited for', verdict: 'designed', pauses: [1000] },
  {
    id: 'nt-02',
    holds: 'a limit of an hour is not, and how long it is is told',
    verdict: 'inconclusive',
    pauses: [],
    why: /answered 429 .*asks to wait 3600 s, longer than the \d+ s left of timeout-seconds 300/,
  },
  {
    id: 'nt-03',
    holds: 'a used-up quota is not tried again',
    verdict: 'inconclusive',
    pauses: [],
    why: /answered 429 \(the account's quota is used up.*: quota/,
  },
  {
    id: 'nt-04',
    holds:
      'an error of the service is tried again with longer and longer pauses, and told with its request id',
    verdict: 'inconclusive',
    pauses: [500, 1000, 2000],
    why: new RegExp(`answered 500 \\(request id ${requestId(4)}\\).*tried 4 times`),
  },
  {
    id: 'nt-05',
    holds: 'a refused key is told without a part of it',
    verdict: 'inconclusive',
    pauses: [],
    why: /did not accept the key \(401\): check openai-api-key/,
  },
  {
    id: 'nt-06',
    holds: 'an answer that does not begin is given up in time',
    verdict: 'inconclusive',
    pauses: [],
    timeout: 2,
    why: /no answer within timeout-seconds 2 \(1 try\)/,
  },
  {
    id: 'nt-07',
    holds: 'an answer that does not end is given up in time',
    verdict: 'inconclusive',
    pauses: [],
    timeout: 2,
    why: /no answer within timeout-seconds 2 \(1 try\)/,
  },
  { id: 'nt-08', holds: 'a reset in the middle is a failed try', verdict: 'designed', pauses: [400] },
  { id: 'nt-09', holds: 'half an answer is a failed try', verdict: 'designed', pauses: [400] },
  {
    id: 'nt-11',
    holds: 'success without content is a clear failure',
    verdict: 'inconclusive',
    pauses: [],
    why: /answered with success, but with something that is no JSON object/,
  },
  {
    id: 'nt-12',
    holds: 'a stream, which was not asked for, is a clear failure',
    verdict: 'inconclusive',
    pauses: [],
    why: /answered with success, but with something that is no JSON object/,
  },
  {
    id: 'wc-09',
    holds: 'a page with a command of the runner is told by its status, and not shown',
    verdict: 'inconclusive',
    pauses: [],
    why: /answered 413 \(the request is too long for this service; request id \w+\)\.?$/m,
  },
  {
    id: 'gh-08',
    holds: 'an endless error begins with the reason, and is cut',
    verdict: 'inconclusive',
    pauses: [500, 1000, 2000],
    why: /^.*answered 500 \(request id \w+\): z{100,800}; tried 4 times/m,
  },
]

/** In none of the cases does the service say more than this about itself. */
const FOREIGN =
  /set-output|status::ok|<html|sk-test|\*3456|data: \{|TypeError|SyntaxError|undefined|\[object /

describe('where the model’s service fails,', () => {
  const outcomeOf = startAll(CASES, async ({ id, timeout }) => {
    const world = await openPull({ script: modelReplies(id) })
    const inputs = {
      repair: 'false',
      ...(timeout === undefined ? {} : { 'timeout-seconds': String(timeout) }),
    }
    return { world, ...(await visit(world, { inputs, foreign: ['ok'] })) }
  })

  test.each(CASES)(
    '$id: $holds',
    async each => {
      const { world, result } = await outcomeOf(each)
      const { pauses, verdict, timeout = 0, why } = each
      expectEnding(result, verdict, verdict === 'designed' ? 0 : 1)
      const times = world.model.requests.map(({ at }) => at)
      const waited = times.slice(1).map((at, index) => at - (times[index] ?? 0))
      expect(waited).toHaveLength(pauses.length)
      // A timer of Node may fire a millisecond early.
      for (const [index, least] of pauses.entries()) expect(waited[index]).toBeGreaterThanOrEqual(least - 2)
      expect(result.seconds).toBeGreaterThanOrEqual(timeout)
      for (const { body } of world.model.requests) expect(body.stream ?? false).toBe(false)

      const text = textOf(onlyComment(world).body)
      expectOwnFrame(text, verdict)
      expect([text, result.summary].flatMap(aliveIn)).toEqual([])
      expect(result.outputs.architecture?.includes(ARCHITECTURE_WORDS)).toBe(verdict === 'designed')
      const log = result.log.replaceAll(/^::add-mask::.*$/gm, '')
      expect([text, result.summary, log].join('\n')).not.toMatch(FOREIGN)
      for (const { message } of result.annotations) expect(message.length).toBeLessThanOrEqual(4096)
      if (why === undefined) return
      expect(foldedIn(text)['What the model answered']).toBeUndefined()
      expect(visibleText(text)).toMatch(why)
      expect(
        onlyRequest(result)
          .reasons.map(reason => reason.text)
          .join('\n'),
      ).toMatch(why)
      expect(result.annotations[0]).toMatchObject({ level: 'error', file: PATH })
      expect(result.annotations[0]?.message.split('\n')[0]).toMatch(why)
    },
    LONGEST_RUN,
  )

  test('nt-05: the key was sent, so that there was one to tell', async () => {
    const { world } = await outcomeOf(CASES.find(({ id }) => id === 'nt-05') as Case)
    expect(world.model.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
  })
})
