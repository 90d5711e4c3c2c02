import type { OutputName } from '../../../src/contract.ts'
import type { Annotation, Publisher } from '../../../src/ports.ts'

export interface FakePublisher extends Publisher {
  readonly outputs: Readonly<Partial<Record<OutputName, string>>>
  readonly summaries: readonly string[]
  readonly files: Readonly<Record<string, string>>
  readonly annotations: readonly Annotation[]
}

/** Keeps what is published; files are saved under `/runner/`. */
export function fakePublisher(): FakePublisher {
  const outputs: Partial<Record<OutputName, string>> = {}
  const summaries: string[] = []
  const files: Record<string, string> = {}
  const annotations: Annotation[] = []
  return {
    outputs,
    summaries,
    files,
    annotations,
    output: (name, value) => {
      outputs[name] = value
    },
    summary: markdown => void summaries.push(markdown),
    save: (name, text) => {
      files[name] = text
      return `/runner/${name}`
    },
    annotate: annotation => void annotations.push(annotation),
  }
}
