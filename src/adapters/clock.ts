import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../ports.ts'

export const systemClock: Clock = {
  // `performance` is a library that Node would load for this.
  now: () => Number(process.hrtime.bigint()) / 1e6,
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }).catch(() => {}),
  deadline: milliseconds => AbortSignal.timeout(milliseconds),
  every: (milliseconds, tick) => {
    const timer = setInterval(tick, milliseconds)
    return () => clearInterval(timer)
  },
}
