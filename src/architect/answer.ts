import type { ModelCall } from '../ports.ts'

/** What an architect said, and who it was. Nothing in it has been judged yet. */
export interface Answer {
  readonly text: string
  /** The service's own refusal to answer, which is not the prompt's. */
  readonly refusal?: string
  /** Why the model stopped, as the service names it. */
  readonly finishReason?: string
  readonly designer: ModelDesigner
  /** The call as it was taken, without what the service refused. */
  readonly call: ModelCall
}

/** Who designed, as the record tells it. */
export type Designer = ModelDesigner | ReferenceDesigner

/** The built-in rules and the catalog. */
export interface ReferenceDesigner {
  readonly kind: 'reference'
}

export interface ModelDesigner {
  readonly kind: 'model'
  readonly requested: string
  readonly endpoint: string
  readonly answered?: string
  readonly systemFingerprint?: string
  readonly requestId?: string
  readonly tokens?: { readonly prompt: number; readonly completion: number }
  readonly parameters: Readonly<Record<string, number>>
  /** Parameters that the service refused and that were left out. */
  readonly dropped: readonly string[]
  readonly tries: number
  readonly seconds: number
}
