import { join } from 'node:path'
import { type Headers, type Listening, listen } from '../support/http-server.ts'
import { ROOT, type StepResult } from '../support/runner.ts'
import type { Fault } from './faults.ts'

/** Another host, which nobody has a reason to ask, and an address where nobody listens. */
export interface Elsewhere {
  readonly url: string
  readonly closedUrl: string
  /** What came all the same. */
  readonly arrivals: readonly string[]
}

let servers: readonly Listening[] = []
afterAll(() => Promise.all(servers.map(server => server.close())))

export async function startElsewhere(): Promise<Elsewhere> {
  const arrivals: string[] = []
  const server = await listen(({ method, path }) => {
    arrivals.push(`${method} ${path}`)
    return { status: 200, headers: {}, body: '{}' }
  })
  servers = [server]
  return { url: server.url, closedUrl: CLOSED, arrivals }
}

/** A port that was free a moment ago may be another server's by now; nobody is given this one. */
const CLOSED = 'http://127.0.0.1:1'

/** The headers with what is only known when the run begins. */
export function headersOf({ headers = {} }: Fault, elsewhere: Elsewhere): Headers {
  const fill = (text: string) =>
    text
      .replace('{elsewhere}', `${elsewhere.url}/`)
      .replace(/\{in (\d+) s\}/, (_, seconds) => new Date(Date.now() + Number(seconds) * 1000).toUTCString())
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      typeof value === 'string' ? fill(value) : value.map(fill),
    ]),
  )
}

const FAST_CLOCK = join(ROOT, '__tests__', 'support', 'fast-clock.mjs')

/** Makes the clock of a run so many times as fast. */
export function tempoOf({ tempo = 1 }: { readonly tempo?: number }): Record<string, string> {
  return tempo === 1 ? {} : { FAST_CLOCK: String(tempo), NODE_OPTIONS: `--import=${FAST_CLOCK}` }
}

/** The pause after the first of some requests, in seconds of the run's own clock. */
export function firstPause(requests: readonly { readonly at: number }[], tempo = 1): number {
  const [first, second] = requests
  if (first === undefined || second === undefined) throw new Error('there were no two requests')
  return ((second.at - first.at) / 1000) * tempo
}

/** What no reader should ever be shown. */
const ACCIDENTS =
  /undefined|\[object|TypeError|SyntaxError|RangeError|\bNaN\b|Cannot |is not a function|Maximum call stack/

/** The log speaks plainly: no accident of the code, and no page of the service, in any line or annotation. */
export function expectPlainWords({ log, annotations }: StepResult): void {
  expect(log).not.toMatch(ACCIDENTS)
  expect(log).not.toMatch(/<!DOCTYPE|<html/)
  for (const { message } of annotations) expect(message.length).toBeLessThanOrEqual(500)
}

export function reasonFor(says: RegExp | undefined, { status }: Fault): RegExp {
  return says ?? new RegExp(`\\b${status}\\b`)
}
