import { readDraft } from '../../../src/review/draft.ts'
import { latencyIsPhysical } from '../../../src/review/rules/latency-is-physical.ts'
import { fastest } from '../fakes/timing.ts'

/** Enough words for the text's language to be known. */
const REST = {
  en: 'The lock is kept in etcd and the lease is renewed by the holder, and the token is checked with each of the writes that are made for it.',
  de: 'Die Sperre liegt in etcd und die Lease wird von dem Inhaber verlängert, und das Token wird mit der Buchung geprüft, die nicht ohne das Token ist.',
  es: 'El lock está en etcd y el lease se renueva por el titular con la fila, y el token se comprueba en la escritura para que no pase una de las viejas, del titular.',
  zh: '锁保存在存储中,租约由持有者续期,令牌由资源在每次写入时校验,任何旧令牌都会被拒绝。',
}

function judge(text: string, language: keyof typeof REST = 'en', heading = 'Design'): readonly string[] {
  const item = text.startsWith('|') ? text : `- ${text}`
  const draft = readDraft(`## ${heading}\n\n${item}\n\n## Notes\n\n- ${REST[language]}`, undefined)
  return latencyIsPhysical.check(draft).map(({ line, message }) => `${line}: ${message}`)
}

test.each([
  'The round trip between Sydney and Singapore is 30 ms.',
  'RTT Sydney–Singapore: 35 ms.',
  'A commit from us-east-1 to eu-west-1 takes 20-25 ms.',
  'Acquisition from Tokyo with the leader in Frankfurt: p99 of 40 ms.',
  'Clients in eu-west-1, leader in us-east-1: a grant is acknowledged within 25 ms.',
  'The latency from Frankfurt to ap-southeast-2 is below 100 ms.',
  'ap-northeast-1 ↔ us-west-2 round trip 45 ms',
])('cannot be: %s', text => {
  expect(judge(text)).toEqual([
    expect.stringMatching(/^3: From .+ to .+ and back light in fibre takes at least/),
  ])
})

test('other languages', () => {
  expect(judge('Die Latenz zwischen Sydney und Singapore beträgt 30 ms.', 'de')).toHaveLength(1)
  expect(judge('La latencia de ida y vuelta entre Tokyo y Frankfurt es de 40 ms.', 'es')).toHaveLength(1)
  expect(judge('us-east-1 到 eu-west-1 的往返延迟为 20 毫秒。', 'zh')).toHaveLength(1)
})

test('rows of tables, narrow and wide, also under a heading that says what they are of', () => {
  const narrow =
    '| Path | Expected commit |\n|---|---|\n| Client in us-east-2, leader in us-east-1 | 25 ms |\n| Client in eu-west-1, leader in us-east-1 | 18-25 ms |'
  expect(judge(narrow, 'en', 'Capacity and Latency')).toEqual([
    '6: From eu-west-1 to us-east-1 and back light in fibre takes at least 54 ms, and 25 ms stand there: correct the number, and what rests on it.',
  ])
  const wide = '| From | Leader | RTT | Remark |\n|---|---|---|---|\n| Sydney | Singapore | 30 ms | one RTT |'
  expect(judge(wide)).toHaveLength(1)
})

test.each([
  'The round trip between Sydney and Singapore is 95 ms.',
  'A commit from us-east-1 to eu-west-1 takes 70-80 ms.',
  'RTT us-east-1 to us-east-2: 12 ms.',
  'The one-way latency from Sydney to Singapore is 47 ms.',
  'No commit from Sydney to Singapore takes 30 ms.',
  'A round trip from Sydney to Singapore takes more than 60 ms, so 30 ms is not possible.',
  'The commit in Sydney takes 3 ms, and Singapore follows.',
  'Reads in Sydney are served in 2 ms; the leader in Singapore acknowledges commits.',
  'Clients in Sydney hold their own locks and Tokyo its own, with grants in 4 ms.',
  'If the round trip between Sydney and Singapore were 30 ms, one commit would do.',
  'Heartbeats from Sydney to Singapore every 100 ms, election timeout 50 ms.',
  'Within Frankfurt a commit takes 2 ms; from London to Frankfurt it takes 15 ms.',
  'The lag of the asynchronous copy from Tokyo to Frankfurt is 20 ms.',
  'Hall Phoenix to Hall Boston: round trip 1 ms.',
  'Three regions: Tokyo, Singapore and Sydney; commit p50 100 ms.',
])('may be: %s', text => {
  expect(judge(text)).toEqual([])
})

test('what is to be avoided is no claim', () => {
  expect(judge('The round trip between Sydney and Singapore is 30 ms.', 'en', 'What to avoid')).toEqual([])
})

/** Milliseconds. */
const SHORT = 300

test.each(['Sydney to Singapore 30 ms ', 'commit in Tokyo, ', 'rtt 5 ms – ', 'to the leader in '])(
  'takes no time for a long text of %j',
  piece => {
    const text = `- ${piece.repeat(3000)}\n\n- ${REST.en}`
    expect(fastest(() => latencyIsPhysical.check(readDraft(text, undefined)), SHORT)).toBeLessThan(SHORT)
  },
)
