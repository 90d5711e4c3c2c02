import { afewAtATime } from '../../src/concurrency.ts'

describe('a few at a time', () => {
  test('is four, begun in order, with the results in the order of the items', async () => {
    const begun: number[] = []
    let underWay = 0
    let peak = 0
    const results = await afewAtATime([5, 1, 4, 2, 3, 9, 8, 7, 6], async item => {
      begun.push(item)
      underWay += 1
      peak = Math.max(peak, underWay)
      await new Promise(resolve => setTimeout(resolve, item))
      underWay -= 1
      return item * 10
    })
    expect(results).toEqual([50, 10, 40, 20, 30, 90, 80, 70, 60])
    expect(begun).toEqual([5, 1, 4, 2, 3, 9, 8, 7, 6])
    expect(peak).toBe(4)
  })

  test('is none of none', async () => {
    expect(await afewAtATime([], () => Promise.reject(new Error('no item')))).toEqual([])
  })
})
