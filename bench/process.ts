import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

export const ROOT = join(import.meta.dirname, '..')
const NODE = join(ROOT, 'node_modules', '.bin', 'node')
const PEAK_MEMORY = join(ROOT, '__tests__', 'support', 'peak-memory.mjs')

export interface Usage {
  readonly milliseconds: number
  /** `NaN` where only the time is measured. */
  readonly peakMiB: number
}

/** What tells of the memory takes time to load. */
export type Measure = 'time' | 'memory'

export interface Command {
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** What is always compared with: a Node that does nothing. */
export const NOTHING: Command = { args: ['-e', '0'] }

/** Runs a process to its end. Cold: without a compile cache. */
export function runProcess(
  { args, env = {}, cwd = ROOT }: Command,
  measure: Measure = 'time',
): Promise<Usage> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(NODE, [...(measure === 'memory' ? ['--import', PEAK_MEMORY] : []), ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? '', ...env },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    })
    const [said, peak] = [collect(child.stderr), collect(child.stdio[3])]
    child.on('error', reject)
    child.on('close', status => {
      const milliseconds = performance.now() - start
      if (status === 0) resolve({ milliseconds, peakMiB: Number(peak() || Number.NaN) })
      else reject(new Error(`${args.join(' ')} ended with ${status}\n${said()}`))
    })
  })
}

type Text = () => string

function collect(stream: unknown): Text {
  let text = ''
  const readable = stream as Readable
  readable.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  return () => text
}

export interface Comparison {
  /** Milliseconds. */
  readonly time: number
  readonly nothing: number
  /** Of one pair's times: what the machine does at that moment is in both. */
  readonly ratio: number
}

export type Run = (measure: Measure) => Promise<Usage>

/** Runs the command and the one that does nothing in turn, and takes the medians. */
export async function compare(times: number, once: Run): Promise<Comparison> {
  const pairs: { readonly run: Usage; readonly nothing: Usage }[] = []
  for (let n = -1; n < times; n += 1) {
    const pair = { nothing: await runProcess(NOTHING), run: await once('time') }
    if (n >= 0) pairs.push(pair) // the first one warms the disk's cache
  }
  return {
    time: median(pairs.map(({ run }) => run.milliseconds)),
    nothing: median(pairs.map(({ nothing }) => nothing.milliseconds)),
    ratio: median(pairs.map(({ run, nothing }) => run.milliseconds / nothing.milliseconds)),
  }
}

/** The most that is resident at once, in MiB: a median. */
export async function peakMemory(once: Run): Promise<number> {
  const peaks = [await once('memory'), await once('memory'), await once('memory')]
  return median(peaks.map(({ peakMiB }) => peakMiB))
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
