import type { Designer, ModelDesigner } from '../architect/answer.ts'
import type { Decision } from '../architect/decision.ts'
import type { Verdict } from '../contract.ts'
import type { Assessment } from '../feasibility/assess.ts'
import type { DesignRequest, Problem, Source } from '../request/request.ts'
import type { Reading } from '../review/answer.ts'
import type { Finding } from '../review/review.ts'

/** All that is known of one request when it has been judged. Model text in it is inert Markdown already. */
export interface Report {
  readonly source: Source
  /** Absent where the request could not be read. */
  readonly request?: DesignRequest
  readonly verdict: Exclude<Verdict, 'none'>
  /** Plain sentences: why the verdict is not `designed`. */
  readonly reasons: readonly string[]
  /** What is wrong with the request file, where that is why. */
  readonly problems: readonly Problem[]
  readonly architecture?: string
  /** What kind of answer the model gave, where one was asked. */
  readonly modelSaid?: Reading['kind']
  /** What the model designed and the rules refuse: shown folded, never an output. */
  readonly refusedDesign?: string | undefined
  readonly decision?: Decision
  /** What the review found in a model's design. */
  readonly findings?: readonly Finding[]
  /** The turn in which a design with errors was sent back to the model. */
  readonly repair?: Repair
  /** What the built-in rules hold of the request; absent where they are off or the request could not be read. */
  readonly assessment?: Assessment
  /** What the model wrote beside its refusal, or instead of a design. */
  readonly remarks?: string
  readonly designer?: Designer
  readonly prompt: PromptFacts
  /** SHA-256 of the request's three texts. */
  readonly requestDigest?: string
  /** SHA-256 of all that decides the model's answer; absent where none was asked. */
  readonly answerDigest?: string
  /** URL of the comment that the model's answer was taken from, where it had been asked the same before. */
  readonly reusedFrom?: string
  /** The last design, where this run brought no verdict. */
  readonly kept?: { readonly architecture: string; readonly commit?: string }
  /** What moved since the last design, in inert Markdown. */
  readonly changes?: string
}

export interface Repair {
  /** Which answer is published. */
  readonly kept: 'first' | 'repaired'
  /** The second call. */
  readonly designer: ModelDesigner
  readonly first: readonly Finding[]
  /** Absent where the second answer was no design. */
  readonly repaired?: readonly Finding[]
  /** Why it was none. */
  readonly why?: string
}

export interface PromptFacts {
  readonly name: string
  readonly version: string | undefined
  readonly digest: string
}

/** Where the repository is seen in a browser, for links of our own. */
export interface Site {
  readonly serverUrl: string
  readonly repository: string
}

/** How a request is called where there are several. */
export function nameOf({ source, request }: Pick<Report, 'source' | 'request'>): string {
  const place = source.kind === 'file' ? source.path : 'the workflow inputs'
  return request?.title ? `${request.title} (${place})` : place
}

/** Path of the request's file; blank for a request from the inputs. */
export function pathOf({ source }: Pick<Report, 'source'>): string {
  return source.kind === 'file' ? source.path : ''
}
