import type { Log } from '../../../src/ports.ts'

/** A log that keeps its lines; a warning's starts with `warning: `. */
export interface FakeLog extends Log {
  readonly lines: readonly string[]
}

export function fakeLog(): FakeLog {
  const lines: string[] = []
  return {
    lines,
    info: line => void lines.push(line),
    warn: line => void lines.push(`warning: ${line}`),
  }
}
