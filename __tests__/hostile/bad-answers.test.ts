import {
  commentOn,
  foldedIn,
  nthRequest,
  onlyComment,
  onlyRequest,
  openPull,
  PATH,
  type RecordedRequest,
  recordedRequests,
  visit,
} from '../e2e/visits.ts'
import type { ModelReply } from '../support/model-server.ts'
import { visibleText } from '../support/published-markdown.ts'
import type { StepResult } from '../support/runner.ts'
import { leaks } from '../support/runner-oracle.ts'
import { expectEnding, startAll, type World } from '../support/world.ts'
import { modelReplies, modelText } from './bad-services.ts'
import { aliveIn, expectOwnFrame, inDesign, LONGEST_RUN, textOf } from './published-texts.ts'

const SHOWN = 'What the model answered'

/** What must not act, wherever a service's words are told. */
const ACTIVE = ['md-01', 'md-03', 'md-07', 'md-08', 'md-13'].map(modelText).join('\n')

interface Case {
  readonly id: string
  readonly holds: string
  /** Why there is no verdict, for readers of the comment, the annotation and the record. */
  readonly why: RegExp
  /** What they see of the answer; null where there is nothing to show. */
  readonly shows: string | null
  /** The case's answer, made worse. */
  readonly more?: (reply: ModelReply) => ModelReply
}

interface Seen {
  readonly result: StepResult
  readonly world: World
  readonly asked: number
  readonly text: string
  readonly record: RecordedRequest
}

async function answer(replies: readonly ModelReply[]): Promise<Seen> {
  const world = await openPull({ script: replies })
  const { result, asked } = await visit(world, { inputs: { repair: 'false' } })
  return { result, world, asked, text: textOf(onlyComment(world).body), record: onlyRequest(result) }
}

/** Nowhere is anything that was not understood shown by a name of the language. */
const SLIPS = /TypeError|SyntaxError|RangeError|undefined|\[object |\bNaN\b/

describe('an answer that is no design:', () => {
  const OTHER_ERROR = /another error than the prompt's refusal: /
  const CASES: readonly Case[] = [
    {
      id: 'lm-01',
      holds: 'another error than the prompt’s is told as the model’s reason',
      why: /another error than the prompt's refusal: "not a design request"/,
      shows: '{"error":"not a design request"}',
    },
    { id: 'lm-02', holds: 'so it is in a fence', why: OTHER_ERROR, shows: '```json\n{"error":"no"}\n```' },
    {
      id: 'lm-05',
      holds: 'an error without a text is none',
      why: /is JSON, but neither/,
      shows: '{"error":null}',
    },
    {
      id: 'lm-06',
      holds: 'a byte order mark and spaces hide no error',
      why: OTHER_ERROR,
      shows: '{"error":"no"}',
    },
    {
      id: 'lm-07',
      holds: 'a list of errors is none',
      why: /is JSON, but neither/,
      shows: '[{"error":"no"}]',
    },
    {
      id: 'lm-08',
      holds: 'a refusal of the model’s own is told, and nothing in it acts',
      why: /the model declined to answer/i,
      shows: "I can't help",
      more: reply => ({ ...reply, refusal: `${reply.refusal}\n\n${ACTIVE}` }),
    },
    { id: 'lm-09', holds: 'the content filter is named', why: /content filter/, shows: null },
    {
      id: 'lm-10',
      holds: 'a cut answer is no design, and the fix is named',
      why: /cut \(finish_reason length\): raise max-completion-tokens/,
      shows: '# half a doc',
    },
    { id: 'lm-11', holds: 'blanks are no answer', why: /answered nothing/, shows: null },
    { id: 'lm-12', holds: 'parts are put together', why: /nothing in it speaks of locks/, shows: 'part' },
    { id: 'lm-13', holds: 'no choices are no answer', why: /no choice with a message/, shows: null },
    {
      id: 'lm-14',
      holds: 'an error with success is told, and nothing in it acts',
      why: /answered with success, but with an error: upstream/,
      shows: null,
      more: reply => ({
        rawBody: String(reply.rawBody).replace('upstream', `$&\\n${JSON.stringify(ACTIVE).slice(1, -1)}`),
      }),
    },
    {
      id: 'lm-15',
      holds: 'a page is no answer',
      why: /no JSON object: is openai-base-url right\?/,
      shows: null,
    },
    {
      id: 'lm-17',
      holds: 'braces without end are read in no time',
      why: /nothing in it speaks of locks/,
      shows: '{{{{{{{{',
    },
    {
      id: 'lm-18',
      holds: 'what no model writes is not read to its end',
      why: /answered too much: the answer is larger than 2048 KiB/,
      shows: null,
    },
  ]
  const outcomeOf = startAll(CASES, ({ id, more = (reply: ModelReply) => reply }) =>
    answer(modelReplies(id).map(more)),
  )

  test.each(CASES)(
    '$id: $holds',
    async ({ id, why, shows }) => {
      const { result, asked, text, record } = await outcomeOf(CASES.find(each => each.id === id) as Case)
      expectEnding(result, 'inconclusive', 1)
      expect(asked).toBe(1)
      const usual = (await outcomeOf(CASES[0] as Case)).result.seconds
      expect(result.seconds).toBeLessThan(2 * usual + 5)
      expect([result.outputs.architecture, result.outputs['architecture-file']]).toEqual(['', ''])
      expectOwnFrame(text, 'inconclusive')
      expect([text, result.summary].flatMap(aliveIn)).toEqual([])
      expect(visibleText(text)).toMatch(why)
      expect(record.reasons.map(reason => reason.text).join('\n')).toMatch(why)
      expect(result.annotations[0]).toMatchObject({
        level: 'error',
        file: PATH,
        message: expect.stringMatching(why),
      })
      const shown = foldedIn(text)[SHOWN]
      if (shows === null) expect(shown).toBeUndefined()
      else expect(shown).toContain(shows)
      expect(`${text}\n${result.log}`).not.toMatch(SLIPS)
    },
    LONGEST_RUN,
  )
})

describe('an answer that is a design:', () => {
  const CASES = [{ id: 'lm-04', holds: 'an example of an error inside is no refusal' }] as const
  const outcomeOf = startAll(CASES, ({ id }) => answer(modelReplies(id)))

  test.each(CASES)(
    '$id: $holds',
    async ({ id }) => {
      const { result, text } = await outcomeOf(CASES.find(each => each.id === id) as (typeof CASES)[0])
      expectEnding(result, 'designed', 0)
      expectOwnFrame(text, 'designed')
      // Only a blank line stands before the fence that the model did not write.
      expect(result.outputs.architecture?.replaceAll('\n\n', '\n')).toBe(
        modelText(id).replaceAll('\n\n', '\n'),
      )
      expect(text).toContain('```json\n{"error":"not_found"}\n```')
    },
    LONGEST_RUN,
  )
})

describe('an answer that has the key which the service received,', () => {
  const KEY = 'sk-test/Zm9v+YmFy==/cXV4cXV1eDEyMzQ1Ng'
  const CASES = [{ id: 'lm-19', holds: 'is published without it, however it is written' }] as const
  const ways = (key: string) => {
    const bytes = Buffer.from(key)
    const behind = [0, 1, 2].map(shift => Buffer.concat([Buffer.alloc(shift, ' '), bytes]).toString('base64'))
    const hexadecimal = bytes.toString('hex')
    return [
      key,
      encodeURIComponent(key),
      hexadecimal,
      hexadecimal.toUpperCase(),
      bytes.toString('base64url'),
      ...behind,
    ]
  }
  const echo = (id: string, key: string) =>
    ways(key)
      .flatMap(way => [way, `\`${way}\``])
      .map(way => `- ${modelText(id).replace('SECRETKEY', way)}, thus.`)
      .join('\n')
  const outcomeOf = startAll(CASES, async ({ id }) => {
    const world = await openPull({
      key: KEY,
      script: ({ messages }, _, key) => {
        const inside = messages.at(-1)?.content.includes('2 locks per second')
        return { content: inside ? inDesign(echo(id, key)) : echo(id, key), model: `gpt-4o ${key}` }
      },
      pull: {
        files: {
          'locks/alone.lock-request.yaml': nthRequest(1),
          'locks/after.lock-request.yaml': nthRequest(2),
        },
      },
    })
    return { world, ...(await visit(world, { inputs: { repair: 'false' } })) }
  })

  test.each(CASES)(
    '$id: $holds',
    async each => {
      const { world, result, sent } = await outcomeOf(each)
      expect(recordedRequests(result).map(({ verdict }) => verdict)).toEqual(['inconclusive', 'designed'])
      const comments = ['alone', 'after'].map(
        name => commentOn(world, `locks/${name}.lock-request.yaml`).body,
      )
      const files = ['architecture-file', 'record-file'].map(result.readOutputFile)
      const log = result.log.replaceAll(/^::add-mask::.*$/gm, '')
      const texts = [...comments, ...files, result.summary, ...Object.values(result.outputs), log]
      expect(texts.flatMap(text => leaks(text, [KEY]))).toEqual([])
      expect(leaks(JSON.stringify(sent.map(({ path, body }) => [path, body])), [KEY])).toEqual([])
      for (const text of [...comments, ...files, result.summary]) expect(text).toMatch(/key is \S*\*\*\*/)
    },
    LONGEST_RUN,
  )
})
