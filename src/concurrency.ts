import { setFlagsFromString } from 'node:v8'

/** Runs a few at a time, in order; the results stand in the order of the items. */
export async function afewAtATime<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) {
      results[index] = await work(item)
      // What the first few had for short-lived values is enough for all: V8 would double it again and again.
      setFlagsFromString('--semi-space-growth-factor=1')
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  return results
}

const AT_A_TIME = 4
