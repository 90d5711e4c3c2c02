import { primaryRateLimit, secondaryRateLimit } from '../support/github-faults.ts'
import type { GitHubFault } from '../support/github-server.ts'
import type { Headers, Trouble } from '../support/http-server.ts'

/** What a service does instead of its proper answer, or to it. */
export interface Fault extends Trouble {
  /** With a status or a body the proper answer is not sent. */
  readonly status?: number
  readonly body?: string
  /** `{elsewhere}` stands for the address of another host, `{in 2 s}` for a date. */
  readonly headers?: Headers
  /** Nothing listens at the address. */
  readonly refused?: true
}

const json = (value: unknown): Fault => ({ body: JSON.stringify(value) })

/** A status with words of its own, in the form of both services. */
function status(code: number, headers: Headers = {}): Fault {
  const message = `Refused, as a test of ${code}.`
  return { status: code, headers, ...json({ message, error: { message } }) }
}

function page(code: number): Fault {
  const body = '<!DOCTYPE html><html><title>Unicorn</title><body>##[error]planted</body></html>'
  return { status: code, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
}

const redirect = (code: number, location: string): Fault => ({ ...status(code), headers: { location } })
const limited = (retryAfter: string): Fault => status(429, { 'retry-after': retryAfter })
const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`

/** Faults that either service can have. */
export const FAULTS = {
  'status 204': { status: 204 },
  'status 304': { status: 304 },
  'status 400': status(400),
  'status 401': status(401),
  'status 403': status(403),
  'status 404': status(404),
  'status 408': status(408),
  'status 409': status(409),
  'status 410': status(410),
  'status 413': status(413),
  'status 415': status(415),
  'status 422': status(422),
  'status 500': status(500),
  'status 502': status(502),
  'status 503': status(503),
  'status 504': status(504),
  'status 529': status(529),
  'a status that HTTP does not know': status(799),
  'a switch of protocols': {
    bytes: 'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
  },
  'informational answers first': { informs: true },
  'a refused connection': { refused: true },
  'a reset before the headers': { reset: 'before' },
  'a reset in the middle': { reset: 'mid-body' },
  'an end before the headers': { close: 'before' },
  'an end in the middle of the headers': { bytes: 'HTTP/1.1 200 OK\r\ncontent-le' },
  'an end in the middle of what was promised': { close: 'mid-body' },
  'something that is not HTTP': { bytes: 'SSH-2.0-OpenSSH_9.9\r\n' },
  'silence before the headers': { hang: 'headers' },
  'silence after the headers': { hang: 'after-headers' },
  'silence in the middle': { hang: 'body' },
  'a trickle that ends in time': { trickle: { pieces: 40, pauseMs: 10 } },
  'a trickle that does not': { trickle: { pieces: 500, pauseMs: 100 } },
  'half of the JSON': { spoil: 'cut' },
  'broken JSON': { body: '{"choices": [,]}' },
  'no body': { body: '' },
  'a page of HTML': page(200),
  'a page of HTML with 502': page(502),
  'a page of HTML with 404': page(404),
  null: json(null),
  'a bare text': json('no more than this'),
  'a list of nothing': json([null]),
  'an object of other things': json({ id: 1, object: 'other' }),
  'far too deep a list': { body: deep },
  'status 500 and far too deep an error': { status: 500, body: `{"message":${deep},"error":${deep}}` },
  'status 500 and wrong types': {
    status: 500,
    ...json({ message: {}, error: { message: [], code: {}, param: 5 } }),
  },
  'status 500 and no words': { status: 500, body: '' },
  'a huge body': { blankMiB: 34 },
  'gzip that nobody asked for': { spoil: 'gzip' },
  'brotli that nobody asked for': { spoil: 'br' },
  'plain text in the name of gzip': { headers: { 'content-encoding': 'gzip' } },
  'bytes that are not UTF-8': { spoil: 'not-utf8' },
  'a 301 to another host': redirect(301, '{elsewhere}'),
  'a 302 to another host': redirect(302, '{elsewhere}'),
  'a 307 to another host': redirect(307, '{elsewhere}'),
  'a 308 to another host': redirect(308, '{elsewhere}'),
  'a 307 to itself': redirect(307, '?'),
  'a limit of 1 s': limited('1'),
  'a limit up to a date': limited('{in 2 s}'),
  'a limit of an hour': limited('3600'),
  'a limit up to a date in an hour': limited('{in 3600 s}'),
  'a limit without a time': status(429),
  'a limit of "soon"': limited('soon'),
  'a limit of "-1"': limited('-1'),
  'a limit that is told twice': status(429, { 'retry-after': ['1', '1'] }),
  'a body longer than its length': { headers: { 'content-length': '100' } },
  'two lengths': { headers: { 'content-length': ['100', '200'] } },
  'headers without end': { headers: { 'x-long': 'x'.repeat(20_000) } },
  'odd headers': {
    headers: {
      deprecation: 'true',
      sunset: '##[error]planted',
      link: '<https://x.example/##[error]planted>; rel="deprecation"',
      'x-request-id': '##[error]planted',
      'set-cookie': ['a=1', 'b=2'],
      'x-should-retry': 'perhaps',
    },
  },
  'a content type that is none': { headers: { 'content-type': ['application/json', ';;;'] } },
} satisfies Record<string, Fault>

export type FaultName = keyof typeof FAULTS

/** How the run ends, in the words of the test's title. */
interface Expected {
  readonly holds: string
  /** Seconds of the whole run, at most. */
  readonly within?: number
  /** Seconds between the first request and the next, least and most. */
  readonly pause?: readonly [number, number]
  /** What a reader is told; the status where nothing else is said. */
  readonly says?: RegExp
  /** How many times as fast the clock of the run goes. */
  readonly tempo?: number
}

// The model

export interface ModelExpected extends Expected {
  readonly where: 'the first call' | 'the repair'
  /** Else the next answer is proper. */
  readonly lasts?: true
  readonly verdict: 'designed' | 'inconclusive'
  /** How many requests the service sees. */
  readonly asked: number
  readonly timeoutSeconds?: number
}

export interface ModelRow extends ModelExpected {
  readonly fault: string
  readonly inject: Fault
}

interface Group<Row> {
  readonly expected: Row
  readonly faults: readonly (FaultName | Named)[]
}
type Named = readonly [string, Fault]

function rowsOf<Row>(
  groups: readonly Group<Row>[],
): (Row & { readonly fault: string; readonly inject: Fault })[] {
  return groups.flatMap(({ expected, faults }) =>
    faults.map(each => {
      const [fault, inject] = typeof each === 'string' ? ([each, FAULTS[each]] as const) : each
      return { ...expected, fault, inject }
    }),
  )
}

const choice = (choice: unknown): Fault => json({ choices: [choice] })
const quota = (message: string) => ({
  error: { message, type: 'insufficient_quota', code: 'insufficient_quota' },
})

const FIRST = 'the first call'
const REPAIR = 'the repair'
const GIVES_UP = { where: FIRST, lasts: true, verdict: 'inconclusive' } as const
const FINAL = { ...GIVES_UP, asked: 1, holds: 'it is not asked again, and the reader is told' } as const
const AGAIN = {
  where: FIRST,
  verdict: 'designed',
  asked: 2,
  holds: 'it is asked again, and designs',
} as const
const KEPT = { where: REPAIR, lasts: true, verdict: 'designed', tempo: 10 } as const

export const MODEL_ROWS: readonly ModelRow[] = rowsOf<ModelExpected>([
  {
    expected: {
      ...KEPT,
      tempo: 1,
      asked: 2,
      timeoutSeconds: 12,
      within: 35,
      says: /timeout-seconds/,
      holds: 'the time is up, and the first design is kept',
    },
    faults: ['silence before the headers', 'silence in the middle'],
  },
  {
    expected: {
      ...GIVES_UP,
      asked: 1,
      timeoutSeconds: 6,
      within: 25,
      says: /timeout-seconds 6\b/,
      holds: 'the time is up',
    },
    faults: [
      'silence before the headers',
      'silence after the headers',
      'silence in the middle',
      'a trickle that does not',
    ],
  },
  {
    expected: AGAIN,
    faults: [
      'status 408',
      'status 409',
      'status 500',
      'a page of HTML with 502',
      'status 503',
      'status 504',
      'status 529',
      'a reset before the headers',
      'a reset in the middle',
      'an end before the headers',
      'an end in the middle of the headers',
      'an end in the middle of what was promised',
      'something that is not HTTP',
      'a switch of protocols',
      'half of the JSON',
      'broken JSON',
      'no body',
      'plain text in the name of gzip',
      'bytes that are not UTF-8',
      'a body longer than its length',
      'two lengths',
      'headers without end',
    ],
  },
  {
    expected: { ...AGAIN, asked: 1, holds: 'nobody notices' },
    faults: [
      'informational answers first',
      'a trickle that ends in time',
      'gzip that nobody asked for',
      'brotli that nobody asked for',
      'odd headers',
    ],
  },
  {
    expected: { ...AGAIN, pause: [0.95, 4], holds: 'it waits as it is told' },
    faults: ['a limit of 1 s', 'a limit up to a date'],
  },
  {
    expected: { ...AGAIN, pause: [0.45, 4], holds: 'it waits a moment of its own' },
    faults: ['a limit without a time', 'a limit of "soon"', 'a limit of "-1"', 'a limit that is told twice'],
  },
  {
    expected: {
      ...FINAL,
      says: /(?=.*429)(?=.*(3600|359\d) s)/,
      holds: 'it does not wait, and says for how long',
    },
    faults: ['a limit of an hour', 'a limit up to a date in an hour'],
  },
  {
    expected: {
      ...GIVES_UP,
      asked: 4,
      tempo: 10,
      holds: 'it gives up after four tries, and the reader is told',
    },
    faults: ['status 500', 'status 500 and wrong types', 'a limit of "-1"'],
  },
  {
    expected: {
      ...GIVES_UP,
      asked: 4,
      tempo: 10,
      says: /connection to the model.s service failed \([^)]+\); tried 4 times/,
      holds: 'it gives up after four tries, and the reader is told',
    },
    faults: [
      'a reset before the headers',
      'an end in the middle of what was promised',
      'a status that HTTP does not know',
    ],
  },
  {
    expected: {
      ...GIVES_UP,
      asked: 4,
      tempo: 10,
      says: /JSON that is broken or cut; tried 4 times/,
      holds: 'it gives up after four tries, and the reader is told',
    },
    faults: ['half of the JSON', 'status 500 and far too deep an error'],
  },
  {
    expected: {
      ...GIVES_UP,
      asked: 0,
      tempo: 10,
      says: /ECONNREFUSED.*tried 4 times/,
      holds: 'it gives up after four tries, and the reader is told',
    },
    faults: ['a refused connection'],
  },
  {
    expected: FINAL,
    faults: [
      'status 304',
      'status 400',
      'status 401',
      'status 403',
      'a page of HTML with 404',
      'status 410',
      'status 413',
      'status 415',
      'status 422',
    ],
  },
  {
    expected: { ...FINAL, says: /Sorry, words of a gateway/ },
    faults: [
      ['an error that is a text', { status: 400, ...json({ error: 'Sorry, words of a gateway.' }) }],
      ['an error with a detail', { status: 400, ...json({ detail: 'Sorry, words of a gateway.' }) }],
    ],
  },
  {
    expected: { ...FINAL, says: /quota is used up/ },
    faults: [
      [
        'a quota that is used up',
        { status: 429, headers: { 'retry-after': '1' }, ...json(quota('No more.')) },
      ],
    ],
  },
  {
    expected: { ...FINAL, says: /with success, but with something that is no JSON object/ },
    faults: ['status 204', 'a page of HTML', 'null', 'a bare text', 'far too deep a list'],
  },
  {
    expected: { ...FINAL, says: /with success, but with no choice with a message in it/ },
    faults: [
      'an object of other things',
      ['an object for a list', json({ choices: { 0: { message: { content: 'x' } } } })],
      ['a list for an object', choice([{ message: { content: 'x' } }])],
      ['a text for a message', choice({ message: 'x' })],
    ],
  },
  {
    expected: { ...FINAL, says: /answered nothing/ },
    faults: [
      ['a number for a text', choice({ message: { content: 42 }, finish_reason: {} })],
      [
        'null for a text, and for the rest',
        { ...json({ choices: [{ message: { content: null } }], usage: null, model: [] }) },
      ],
    ],
  },
  { expected: { ...FINAL, says: /larger than 2048 KiB/ }, faults: ['a huge body'] },
  {
    expected: {
      ...FINAL,
      says: /redirects to 127\.0\.0\.1:\d+ \(30\d\), which is not followed/,
      holds: 'nobody is asked there',
    },
    faults: [
      'a 301 to another host',
      'a 302 to another host',
      'a 307 to another host',
      'a 308 to another host',
    ],
  },
  {
    expected: {
      ...FINAL,
      says: /redirects to another address \(307\), which is not followed/,
      holds: 'it is asked once',
    },
    faults: ['a 307 to itself'],
  },
  {
    expected: { ...KEPT, asked: 5, holds: 'it gives up after four tries, and the first design is kept' },
    faults: ['status 500'],
  },
  {
    expected: {
      ...KEPT,
      asked: 5,
      says: /failed \(/,
      holds: 'it gives up after four tries, and the first design is kept',
    },
    faults: ['a reset in the middle'],
  },
  {
    expected: {
      ...KEPT,
      asked: 5,
      says: /JSON/,
      holds: 'it gives up after four tries, and the first design is kept',
    },
    faults: ['half of the JSON'],
  },
  {
    expected: { ...KEPT, asked: 2, holds: 'the first design is kept' },
    faults: ['status 401', 'a limit of an hour', 'a 307 to another host'],
  },
  {
    expected: { ...KEPT, asked: 2, says: /JSON/, holds: 'the first design is kept' },
    faults: ['a page of HTML'],
  },
  {
    expected: { ...KEPT, asked: 2, says: /larger than/, holds: 'the first design is kept' },
    faults: ['a huge body'],
  },
])

// GitHub

export const PLACES = {
  'reading the pull request': 'getPull',
  'listing the files': 'listFiles',
  'reading a file': 'getBlob',
  'listing the comments': 'graphql',
  'creating the comment': 'createComment',
  'updating the comment': 'updateComment',
} as const

export interface GitHubExpected extends Expected {
  readonly where: keyof typeof PLACES
  /** How many of the next answers are spoilt; 1 unless told. */
  readonly times?: number
  /** The request has its effect all the same. */
  readonly takesEffect?: true
  /**
   * The run goes on as if nothing were; or the verdict stands and a warning says why there is no comment; or the request
   * or the whole run is inconclusive.
   */
  readonly ending: 'goes on' | 'warns' | 'inconclusive request' | 'inconclusive run'
  /** How many requests of this kind GitHub sees. */
  readonly sent: number
  /** The comments of the action's own in the end; 1 unless told. */
  readonly comments?: number
}

export interface GitHubRow extends GitHubExpected {
  readonly fault: string
  readonly inject: Fault
}

const ALWAYS = 200
const LIST = 'listing the files'
const COMMENTS = 'listing the comments'
const CREATE = 'creating the comment'
const UPDATE = 'updating the comment'
const BLOB = 'reading a file'
const PULL = 'reading the pull request'

const goesOn = (where: GitHubExpected['where'], sent: number): GitHubExpected => ({
  where,
  sent,
  ending: 'goes on',
  holds: 'the run goes on',
})
const outage = (where: GitHubExpected['where'], sent = 1): GitHubExpected => ({
  where,
  sent,
  times: ALWAYS,
  ending: 'inconclusive run',
  comments: 0,
  holds: 'the run ends, and says why',
})
const warns = (where: GitHubExpected['where'], sent = 1, comments = 0): GitHubExpected => ({
  where,
  sent,
  times: ALWAYS,
  ending: 'warns',
  comments,
  holds: 'the verdict stands, and a warning says why',
})
const fails = (where: GitHubExpected['where'], sent = 1): GitHubExpected => ({
  where,
  sent,
  times: ALWAYS,
  ending: 'inconclusive request',
  holds: 'the request is inconclusive, and its comment says why',
})

const UNLIKE_API = /not what its API describes/
const NO_ANSWER = /no answer within 30 s/
const REDIRECTS = /redirects to 127\.0\.0\.1:\d+ \(30\d\), which is not followed/
const FAILED = /the connection failed \([^)]+\)/

const files = (file: unknown): Fault => json([file])
const file = { filename: 'locks/orders.lock-request.yaml', status: 'added', sha: '0'.repeat(40) }
const comments = (nodes: unknown, pageInfo: unknown = { hasNextPage: false, endCursor: null }): Fault =>
  json({ data: { repository: { pullRequest: { comments: { nodes, pageInfo } } } } })
const node = {
  id: 'IC_1',
  body: 'x',
  url: 'https://github.com/octo-org/locks/pull/7#issuecomment-1',
  viewerDidAuthor: true,
  isMinimized: false,
}

/** The limits of `github-faults.ts`, as they are there, with another header. */
function fromGitHub({ status: code, json: body, headers }: GitHubFault, more: Headers = {}): Fault {
  return { status: code as number, ...json(body), headers: { ...headers, ...more } }
}
const secondary = (retryAfter?: string): Fault =>
  fromGitHub(secondaryRateLimit(), retryAfter === undefined ? {} : { 'retry-after': retryAfter })

export const GITHUB_ROWS: readonly GitHubRow[] = rowsOf<GitHubExpected>([
  {
    expected: { ...outage(LIST), tempo: 10, within: 30, says: NO_ANSWER },
    faults: [
      'silence before the headers',
      'silence after the headers',
      'silence in the middle',
      'a trickle that does not',
    ],
  },
  {
    expected: { ...fails(BLOB), tempo: 10, within: 30, says: NO_ANSWER },
    faults: ['silence after the headers'],
  },
  {
    expected: { ...warns(COMMENTS), tempo: 10, within: 30, says: NO_ANSWER },
    faults: ['silence in the middle'],
  },
  {
    expected: { ...warns(CREATE, 2), tempo: 10, within: 30, says: NO_ANSWER },
    faults: ['silence before the headers'],
  },
  {
    expected: { ...goesOn(CREATE, 1), tempo: 10, within: 30, holds: 'the comment is found' },
    faults: ['silence in the middle'],
  },
  {
    expected: { ...warns(UPDATE, 1, 1), tempo: 10, within: 30, says: NO_ANSWER },
    faults: ['silence after the headers'],
  },
  {
    expected: goesOn(LIST, 2),
    faults: [
      'status 408',
      'status 500',
      'a page of HTML with 502',
      'a reset before the headers',
      'a reset in the middle',
      'an end before the headers',
      'an end in the middle of what was promised',
      'something that is not HTTP',
      'a switch of protocols',
      'half of the JSON',
      'no body',
      'bytes that are not UTF-8',
      'two lengths',
    ],
  },
  {
    expected: { ...goesOn(LIST, 1), holds: 'nobody notices' },
    faults: [
      'informational answers first',
      'a trickle that ends in time',
      'gzip that nobody asked for',
      'odd headers',
    ],
  },
  {
    expected: outage(LIST),
    faults: ['status 304', 'status 409', 'status 415'],
  },
  { expected: { ...outage(LIST), says: /401.*github-token/ }, faults: ['status 401'] },
  { expected: { ...outage(LIST), says: /404 *\(does the token/ }, faults: ['a page of HTML with 404'] },
  {
    expected: { ...outage(LIST, 3), holds: 'it gives up after three tries, and says why' },
    faults: ['status 500', 'status 500 and wrong types', 'status 500 and no words'],
  },
  {
    expected: { ...outage(LIST, 3), says: FAILED, holds: 'it gives up after three tries, and says why' },
    faults: ['a reset before the headers', 'a status that HTTP does not know'],
  },
  {
    expected: { ...outage(LIST, 0), says: /ECONNREFUSED/, holds: 'it gives up, and says why' },
    faults: ['a refused connection'],
  },
  {
    expected: { ...outage(LIST, 3), says: UNLIKE_API },
    faults: ['broken JSON', 'a bare text', 'status 500 and far too deep an error'],
  },
  {
    expected: { ...outage(LIST), says: UNLIKE_API },
    faults: [
      'status 204',
      'a page of HTML',
      'null',
      'a list of nothing',
      'far too deep a list',
      'a content type that is none',
      ['a number for a path', files({ ...file, filename: 5 })],
      ['no status', files({ ...file, status: null })],
      ['an object for a blob', files({ ...file, sha: {} })],
    ],
  },
  { expected: { ...outage(LIST), says: /larger than 32768 KiB/ }, faults: ['a huge body'] },
  {
    expected: { ...outage(LIST), says: REDIRECTS, holds: 'nobody is asked there' },
    faults: [
      'a 301 to another host',
      'a 302 to another host',
      'a 307 to another host',
      'a 308 to another host',
    ],
  },
  {
    expected: { ...outage(LIST), says: /redirects to another address \(307\)/ },
    faults: ['a 307 to itself'],
  },
  {
    expected: { ...outage(LIST), says: /it asks to wait (3600|359\d) s/ },
    faults: ['a limit of an hour', 'a limit up to a date in an hour'],
  },

  { expected: goesOn(PULL, 2), faults: ['status 502'] },
  { expected: outage(PULL), faults: ['status 404'] },
  {
    expected: { ...outage(PULL), says: UNLIKE_API },
    faults: [['a number for a commit', json({ head: { sha: 5 } })]],
  },
  { expected: { ...outage(PULL), says: REDIRECTS }, faults: ['a 301 to another host'] },

  {
    expected: goesOn(BLOB, 2),
    faults: ['status 500', 'half of the JSON'],
  },
  { expected: fails(BLOB), faults: ['status 404'] },
  { expected: fails(BLOB, 3), faults: ['status 503'] },
  {
    expected: { ...fails(BLOB), says: UNLIKE_API },
    faults: ['a page of HTML', ['a list for a text', json({ content: ['x'], encoding: 'base64' })]],
  },
  { expected: { ...fails(BLOB), says: /larger than 256 KiB/ }, faults: ['a huge body'] },

  { expected: goesOn(COMMENTS, 3), faults: ['status 500'] },
  { expected: warns(COMMENTS), faults: ['status 401', 'status 403'] },
  { expected: warns(COMMENTS, 3), faults: ['status 502'] },
  {
    expected: { ...warns(COMMENTS), says: UNLIKE_API },
    faults: [
      ['no data', json({ data: null })],
      ['a comment without a text', comments([{ ...node, body: null }])],
      ['a comment with a number for an id', comments([{ ...node, id: 5 }])],
      ['pages without end', comments([node], { hasNextPage: true, endCursor: null })],
      ['errors without words', json({ errors: [{}] })],
      ['an error that is a text', json({ errors: 'boom' })],
    ],
  },
  { expected: { ...warns(COMMENTS), says: REDIRECTS }, faults: ['a 308 to another host'] },

  {
    expected: { ...goesOn(CREATE, 2), holds: 'it is there once' },
    faults: ['status 502', 'status 204', 'no body'],
  },
  {
    expected: { ...goesOn(CREATE, 1), takesEffect: true, holds: 'it is found, and there once' },
    faults: [
      'status 504',
      'a reset in the middle',
      'an end in the middle of what was promised',
      'half of the JSON',
      'a page of HTML',
    ],
  },
  { expected: warns(CREATE, 2), faults: ['status 500'] },
  {
    expected: warns(CREATE),
    faults: ['status 400', 'status 410', 'status 413', 'status 422'],
  },
  { expected: { ...warns(CREATE), says: /403.*pull-requests: write/ }, faults: ['status 403'] },
  {
    expected: { ...warns(CREATE), says: REDIRECTS },
    faults: ['a 307 to another host'],
  },
  {
    expected: { ...goesOn(CREATE, 2), pause: [0.95, 4], holds: 'it waits as it is told' },
    faults: ['a limit of 1 s', ['a secondary limit up to a date', secondary('{in 2 s}')]],
  },
  {
    expected: {
      ...goesOn(CREATE, 2),
      tempo: 30,
      pause: [58, 170],
      holds: 'it waits the minute that GitHub advises',
    },
    faults: [
      'a limit without a time',
      'a limit of "-1"',
      ['a secondary limit without a time', secondary()],
      ['a secondary limit of "soon"', secondary('soon')],
      ['a used-up hour that ends "soon"', fromGitHub(primaryRateLimit(1), { 'x-ratelimit-reset': 'soon' })],
    ],
  },
  {
    expected: { ...warns(CREATE), says: /3600 s/, holds: 'it does not wait, and says for how long' },
    faults: [['a secondary limit of an hour', secondary('3600')]],
  },
  {
    expected: {
      ...warns(CREATE, 8),
      tempo: 30,
      says: /still limits us after \d+ s/,
      holds: 'it waits longer each time, and gives up after three minutes',
    },
    faults: ['a limit of 1 s'],
  },

  {
    expected: { ...goesOn(UPDATE, 2), holds: 'it is written again' },
    faults: ['status 500'],
  },
  { expected: { ...goesOn(UPDATE, 1), comments: 2, holds: 'it is written anew' }, faults: ['status 404'] },
  { expected: warns(UPDATE, 1, 1), faults: ['status 403'] },
  { expected: { ...warns(UPDATE, 1, 1), says: UNLIKE_API }, faults: ['a page of HTML'] },
  { expected: { ...warns(UPDATE, 1, 1), says: REDIRECTS }, faults: ['a 301 to another host'] },
])
