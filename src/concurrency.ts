import { keepYoungGeneration } from './engine.ts'

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
      keepYoungGeneration()
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  return results
}

const AT_A_TIME = 4
