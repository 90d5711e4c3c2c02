import type { Log } from '../../../src/ports.ts'

/** A log that keeps its lines; a warning's starts with `warning: `, one of a group with two spaces. */
export interface FakeLog extends Log {
  readonly lines: readonly string[]
  /** What only somebody who looks for a fault is shown. */
  readonly details: readonly string[]
}

export function fakeLog(): FakeLog {
  const lines: string[] = []
  const details: string[] = []
  return {
    lines,
    details,
    info: line => void lines.push(line),
    warn: line => void lines.push(`warning: ${line}`),
    group: (title, inside) => void lines.push(title, ...inside.map(line => `  ${line}`)),
    debug: line => void details.push(line),
  }
}
