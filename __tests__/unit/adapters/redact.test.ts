import { createRedact } from '../../../src/adapters/redact.ts'
import { KEY } from '../fakes/settings.ts'

const TRICKY = 'sk/+=?&"\\ü-secret~value>>>???'

describe.each([KEY, TRICKY])('a secret (%s)', secret => {
  const redact = createRedact([secret])

  test('is taken out as it is, wherever it stands', () => {
    expect(redact(`a${secret}b ${secret}\n${secret}`)).toBe('a***b ***\n***')
  })

  test('is taken out in JSON, in a URL and in hexadecimal', () => {
    expect(redact(JSON.stringify({ key: secret }))).toBe('{"key":"***"}')
    expect(redact(`https://x/?key=${encodeURIComponent(secret)}&a`)).toBe('https://x/?key=***&a')
    expect(redact(`<${Buffer.from(secret).toString('hex')}>`)).toBe('<***>')
    expect(redact(`<${Buffer.from(secret).toString('hex').toUpperCase()}>`)).toBe('<***>')
  })

  test.each(['', 'x', 'xy', 'user:', 'Bearer '])('is taken out in Base64 behind %j', before => {
    for (const after of ['', '.', '..', '\n']) {
      for (const encoding of ['base64', 'base64url'] as const) {
        const text = redact(Buffer.from(before + secret + after).toString(encoding))
        expect(text).toContain('***')
        expect(text.length).toBeLessThanOrEqual(before.length * 2 + 12)
      }
    }
  })
})

test('a secret that holds another is taken out whole', () => {
  expect(createRedact(['abcdefgh', 'abcdefghijklmnop'])('<abcdefghijklmnop> abcdefgh')).toBe('<***> ***')
})

test('several secrets are taken out', () => {
  expect(createRedact(['first-secret', '', 'second-secret'])('first-secret, second-secret')).toBe('***, ***')
})

test('what is too short for a secret is left in ordinary words', () => {
  expect(createRedact(['', 'lock', 'design'])('a lock design')).toBe('a lock design')
  expect(createRedact(['12345678'])('12345678')).toBe('***')
})

test('other text stays as it is', () => {
  expect(createRedact([KEY])('$& sk-test *** {}')).toBe('$& sk-test *** {}')
})
