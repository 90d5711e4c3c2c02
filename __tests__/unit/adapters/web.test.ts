import { PlainHeaders, PlainResponse } from '../../../src/adapters/web.ts'

describe('plain headers, as the web has them', () => {
  const both = [new PlainHeaders(), new Headers()]

  test.each(both)('know a name in any case, and join the values of one name', headers => {
    headers.append('X-One', 'a')
    headers.append('x-one', 'b')
    headers.set('X-Two', 'c')
    headers.append('x-gone', 'd')
    headers.delete('X-Gone')
    expect([headers.get('X-ONE'), headers.get('x-two'), headers.get('x-gone')]).toEqual(['a, b', 'c', null])
    expect([headers.has('X-Two'), headers.has('x-gone')]).toEqual([true, false])
    const pairs = [
      ['x-one', 'a, b'],
      ['x-two', 'c'],
    ]
    expect([...headers]).toEqual(pairs)
    expect([...headers.entries()]).toEqual(pairs)
    expect([...headers.keys()]).toEqual(['x-one', 'x-two'])
  })
})

describe('a plain answer', () => {
  const answer = (status: number, text: string) =>
    new PlainResponse('http://a.test/', status, new PlainHeaders(), Buffer.from(text))

  test('is ok from 200 to 299, as the web has it', () => {
    expect([200, 299, 300, 404].map(status => answer(status, '').ok)).toEqual([true, true, false, false])
  })

  test('is read as text without a byte order mark', async () => {
    expect(await answer(200, '\ufeff{"a":1}').text()).toBe('{"a":1}')
  })
})
