import {
  carries,
  type Identity,
  isGenuine,
  keyMarkerOf,
  type Memory,
  markerIn,
  markerOf,
  readComment,
  type Sealing,
  sealKeyOf,
  writeComment,
} from '../../../src/report/marker.ts'
import { HEAD } from '../fakes/pull-request.ts'
import { DESIGNER } from '../fakes/reports.ts'
import { KEY } from '../fakes/settings.ts'
import { fastest } from '../fakes/timing.ts'

const PATH = 'locks/orders.lock-request.yaml'
const MARKER = markerOf('', PATH)
const SHAPE = /^<!-- distributed-lock-manager-architect key=[0-9a-f]{16} request=[0-9a-f]{16}$/
const TEXT = '## Distributed lock: ✅ designed\n\n# Lock 😀\n\nSome words.\n'
const IDENTITY: Identity = { repository: 'octo-org/locks', pullRequest: 7, commentKey: '', path: PATH }
const MEMORY: Memory = {
  path: PATH,
  verdict: 'designed',
  answer: 'a'.repeat(64),
  said: 'architecture',
  designer: DESIGNER,
  request: 'b'.repeat(64),
  commit: HEAD,
  design: [34, 43],
  designCommit: HEAD,
}

function sealing(identity: Partial<Identity> = {}, apiKey = KEY): Sealing {
  const key = sealKeyOf(apiKey)
  if (!key) throw new Error('the API key is too short to seal with')
  return { identity: { ...IDENTITY, ...identity }, key }
}

const SEALED = writeComment(MARKER, MEMORY, TEXT, sealing())

/** A comment whose hidden line remembers this JSON. */
function remembering(json: string, text = TEXT): string {
  return `${MARKER} memory=${Buffer.from(json).toString('base64url')} -->\n${text}`
}

describe('the marker', () => {
  test('tells comment keys and requests apart', () => {
    const markers = [MARKER, markerOf('nightly', PATH), markerOf('', 'b.lock-request.yaml'), markerOf('', '')]
    expect(new Set(markers).size).toBe(4)
    for (const marker of markers) expect(marker).toMatch(SHAPE)
    expect(MARKER).toBe(markerOf('', PATH))
  })

  test('starts with what all of a comment key have', () => {
    expect(MARKER.startsWith(keyMarkerOf(''))).toBe(true)
    expect(MARKER.startsWith(keyMarkerOf('nightly'))).toBe(false)
  })

  test('holds nothing of a hostile key or path', () => {
    expect(markerOf('--> <b>', '-->\n@octocat')).toMatch(SHAPE)
  })

  test('is only carried whole, and at the very start', () => {
    expect(carries(SEALED, MARKER)).toBe(true)
    expect(carries(`${MARKER} -->\nold`, MARKER)).toBe(true)
    for (const body of [`> ${SEALED}`, ` ${SEALED}`, `${MARKER}0 -->`, MARKER.slice(0, -1), ''])
      expect(carries(body, MARKER)).toBe(false)
  })

  test('is found again in a comment, also in one of an older action, and in no other', () => {
    expect(markerIn(SEALED)).toBe(MARKER)
    expect(markerIn(`${MARKER} -->\nold`)).toBe(MARKER)
    for (const body of [`x ${SEALED}`, '<!-- another -->', '']) expect(markerIn(body)).toBe('')
  })
})

describe('what is remembered', () => {
  test('is read back with the text, sealed or not', () => {
    expect(readComment(SEALED)).toEqual({
      memory: MEMORY,
      text: TEXT,
      seal: expect.stringMatching(/^[\w-]{43}$/),
    })
    expect(readComment(writeComment(MARKER, MEMORY, TEXT))).toEqual({
      memory: MEMORY,
      text: TEXT,
      seal: undefined,
    })
  })

  test.each<Memory>([
    { path: '', verdict: 'inconclusive' },
    { path: '-->\n<b>"größer" 😀', verdict: 'insufficient', said: 'refusal', remarks: [0, 0] },
    { path: PATH, verdict: 'designed', withdrawn: true, changes: [0, TEXT.length] },
  ])('may be little or odd: %j', memory => {
    const body = writeComment(MARKER, memory, TEXT)
    expect(readComment(body)).toEqual({ memory, text: TEXT, seal: undefined })
    expect(body.split('\n', 1)[0]).toMatch(/^<!-- [\w= -]+ -->$/)
  })

  test('is nothing where an older action wrote the comment, or another hand', () => {
    for (const body of [
      `${MARKER} -->\n${TEXT}`,
      TEXT,
      '',
      `> ${SEALED}`,
      MARKER,
      `${MARKER} memory= -->\n${TEXT}`,
    ])
      expect(readComment(body)).toBeUndefined()
  })

  test('has no text where the hidden line is all that is left', () => {
    const [line = ''] = writeComment(MARKER, { path: PATH, verdict: 'designed' }, TEXT).split('\n')
    expect(readComment(line)).toMatchObject({ memory: { path: PATH }, text: '' })
  })
})

describe('the seal', () => {
  test('is genuine as it was written', () => {
    expect(isGenuine(SEALED, sealing())).toBe(true)
  })

  test('does not mind line ends, nor white space after the end', () => {
    const crlf = writeComment(MARKER, MEMORY, TEXT.replaceAll('\n', '\r\n'), sealing())
    for (const body of [SEALED.trimEnd(), `${SEALED}\n\n`, `${SEALED} \r\n`])
      expect(isGenuine(body, sealing())).toBe(true)
    const [line = ''] = SEALED.split('\n')
    expect(isGenuine(`${line}\n${TEXT.replaceAll('\n', '\r\n')}`, sealing())).toBe(true)
    expect(isGenuine(crlf.replaceAll('\r\n', '\n'), sealing())).toBe(true)
  })

  test.each<[string, string]>([
    ['a changed word', SEALED.replace('Some words', 'Some sword')],
    ['an added line', `${SEALED}Approved.\n`],
    ['a removed line', SEALED.replace('# Lock 😀\n', '')],
    ['an added space', SEALED.replace('# Lock', ' # Lock')],
    [
      'another memory',
      SEALED.replace(
        /memory=[\w-]+/,
        /memory=[\w-]+/.exec(remembering(JSON.stringify({ ...MEMORY, said: 'refusal' })))?.[0] ?? '',
      ),
    ],
    ['a changed seal', SEALED.replace(/seal=(.)/, (_, first) => `seal=${first === 'A' ? 'B' : 'A'}`)],
    ['a shorter seal', SEALED.replace(/(seal=[\w-]{20})[\w-]+/, '$1')],
    ['a seal of nothing', SEALED.replace(/seal=[\w-]+/, 'seal=')],
    ['no seal', SEALED.replace(/ seal=[\w-]+/, '')],
    ['no memory', `${MARKER} -->\n${TEXT}`],
    ['something before it', ` ${SEALED}`],
    ['nothing', ''],
  ])('is broken by %s', (_, body) => {
    expect(body).not.toBe(SEALED)
    expect(isGenuine(body, sealing())).toBe(false)
  })

  test.each<[string, Partial<Identity>]>([
    ['another repository', { repository: 'octo-org/other' }],
    ['another pull request', { pullRequest: 8 }],
    ['another comment key', { commentKey: 'nightly' }],
    ['another request', { path: 'b.lock-request.yaml' }],
  ])('does not hold in %s', (_, identity) => {
    expect(isGenuine(SEALED, sealing(identity))).toBe(false)
    expect(isGenuine(writeComment(MARKER, MEMORY, TEXT, sealing(identity)), sealing(identity))).toBe(true)
  })

  test('does not hold where only the joints of the names are others', () => {
    const body = writeComment(MARKER, MEMORY, TEXT, sealing({ pullRequest: 7, commentKey: '1' }))
    expect(isGenuine(body, sealing({ pullRequest: 71, commentKey: '' }))).toBe(false)
    expect(isGenuine(body, sealing({ pullRequest: 7, commentKey: '1' }))).toBe(true)
  })

  test('does not hold under another API key', () => {
    expect(isGenuine(SEALED, sealing({}, `${KEY}x`))).toBe(false)
    expect(isGenuine(SEALED, sealing({}, KEY.toLowerCase()))).toBe(false)
  })
})

describe('the key of the seal', () => {
  test('comes of an API key that nobody can guess, and of no other', () => {
    for (const key of [undefined, '', 'x', 'x'.repeat(19)]) expect(sealKeyOf(key)).toBeUndefined()
    expect(sealKeyOf('x'.repeat(20))).toHaveLength(32)
  })

  test('is always the same of the same, and another of another', () => {
    expect(sealKeyOf(KEY)).toEqual(sealKeyOf(KEY))
    expect(sealKeyOf(KEY)).not.toEqual(sealKeyOf(`${KEY} `))
  })

  test('neither is nor holds the API key', () => {
    const key = Buffer.from(sealKeyOf(KEY) ?? [])
    expect(key.includes(KEY.slice(0, 8))).toBe(false)
    expect(Buffer.from(KEY).includes(key)).toBe(false)
    expect(SEALED).not.toContain(KEY)
  })
})

describe('a hidden line that somebody else has written', () => {
  const spans = ['design', 'remarks', 'changes']
  const valid = { path: PATH, verdict: 'designed' }

  test.each<[string, string]>([
    ['no JSON', 'nonsense'],
    ['half of JSON', '{"path":"a"'],
    ['null', 'null'],
    ['a number', '7'],
    ['a text', '"path"'],
    ['a list', '[{"path":"a"}]'],
    ['nothing in it', '{}'],
    ['a path that is no text', '{"path":7}'],
    ['a path that is inherited', '{"__proto__":{"path":"a"}}'],
    ['another prototype', '{"__proto__":null}'],
    ['only names that every object has', '{"constructor":1,"toString":2,"hasOwnProperty":3}'],
    ['a deep nest', '['.repeat(20_000)],
    ['bytes that are no text', '\u{fffd}\0\u{fffd}'],
  ])('with %s is not remembered', (_, json) => {
    expect(readComment(remembering(json))).toBeUndefined()
    expect(isGenuine(remembering(json), sealing())).toBe(false)
  })

  test.each(['verdict', 'answer', 'said', 'request', 'commit', 'designCommit'])(
    'is not remembered where %s is no text',
    name => {
      for (const value of [7, null, true, [], {}, ['x']])
        expect(readComment(remembering(JSON.stringify({ ...valid, [name]: value })))).toBeUndefined()
    },
  )

  test.each(['commit', 'designCommit'])('is not remembered where %s is no commit', name => {
    for (const value of [
      '',
      'main',
      'c0ffee`](https://evil.example)',
      'C0FFEE00',
      'a'.repeat(65),
      `${HEAD}\n`,
    ])
      expect(readComment(remembering(JSON.stringify({ ...valid, [name]: value })))).toBeUndefined()
  })

  test.each(spans)('is not remembered where %s is no span of the text', name => {
    const odd = [
      [-1, 2],
      [3, 2],
      [0, TEXT.length + 1],
      [0.5, 2],
      [0],
      [0, 1, 2],
      ['0', '1'],
      '01',
      { 0: 0, 1: 1 },
      null,
    ]
    for (const span of odd)
      expect(readComment(remembering(JSON.stringify({ ...valid, [name]: span })))).toBeUndefined()
    expect(readComment(remembering(JSON.stringify({ ...valid, [name]: [0, TEXT.length] })))).toBeDefined()
  })

  test('is not remembered where it is no Base64', () => {
    for (const odd of ['=', '+/', 'ü', 'e30=', '"', '<b>', 'a b', '-->'])
      expect(readComment(`${MARKER} memory=${odd} -->\n${TEXT}`)).toBeUndefined()
  })

  test('is read in time linear in its length', () => {
    const long = 'a'.repeat(2_000_000)
    const bodies = [
      `${MARKER} memory=${long} -->\n${TEXT}`,
      `${MARKER} memory=${long}`,
      `${MARKER} ${'memory=a '.repeat(200_000)}`,
      `<!-- distributed-lock-manager-architect key=${long}`,
      remembering(JSON.stringify({ ...valid, path: long })),
    ]
    for (const body of bodies) {
      expect(
        fastest(() => [readComment(body), isGenuine(body, sealing()), markerIn(body)], 500),
      ).toBeLessThan(500)
    }
  })
})
