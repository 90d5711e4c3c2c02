import type { Clock } from '../../../src/ports.ts'

/** A clock whose time passes only where somebody sleeps on it. */
export interface FakeClock extends Clock {
  /** What was asked of `sleep`, in order. */
  readonly sleeps: readonly number[]
  /** How many of `every` still tick. */
  ticking(): number
}

interface Timer {
  due: number
  readonly interval?: number
  fire(): void
}

export function fakeClock(): FakeClock {
  let time = 0
  const timers = new Set<Timer>()
  const sleeps: number[] = []

  function fireNext(end: number): boolean {
    const [next] = [...timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)
    if (!next) return false
    time = next.due
    if (next.interval === undefined) timers.delete(next)
    else next.due += next.interval
    next.fire()
    return true
  }

  return {
    sleeps,
    ticking: () => [...timers].filter(({ interval }) => interval !== undefined).length,
    now: () => time,
    sleep: async (milliseconds, signal) => {
      await Promise.resolve()
      sleeps.push(milliseconds)
      const end = time + milliseconds
      while (!signal.aborted && fireNext(end));
      if (!signal.aborted) time = end
    },
    deadline: milliseconds => {
      const controller = new AbortController()
      timers.add({ due: time + milliseconds, fire: () => controller.abort() })
      return controller.signal
    },
    every: (interval, tick) => {
      const timer = { due: time + interval, interval, fire: tick }
      timers.add(timer)
      return () => timers.delete(timer)
    },
  }
}
