import type { Field } from '../../contract.ts'
import type { Source, Store, Topology } from '../catalog/store.ts'
import type { Facts } from '../facts/facts.ts'
import type { Evidence } from '../facts/find.ts'
import type { NamedStore } from '../facts/stores.ts'

/** A store that a design could rest on, in the topology that the request states. */
export interface Candidate {
  readonly store: Store
  readonly topology: Topology
  /** Absent where the request names no store but lets any be installed. */
  readonly named?: NamedStore
  /** The words that let its settings be changed, where it holds only so. */
  readonly changed?: Evidence
}

/** What a rule found. `refuses`: no design can hold. `asks`: a fact is missing or contested. */
export interface RuleFinding {
  readonly effect: 'refuses' | 'asks'
  /** A sentence with the mechanism. */
  readonly reason: string
  /** For `asks`: how to state the missing fact. For `refuses`: the smallest change that would mend it. */
  readonly remedy: string
  readonly evidence: readonly Evidence[]
}

export type Texts = Readonly<Record<Field, string>>

export interface Rule {
  /** The file's name. */
  readonly id: string
  /** What the rule says, in a sentence. */
  readonly statement: string
  readonly source: Source
  /** A request that the rule speaks on, and one close by that it leaves alone. */
  readonly examples: { readonly decides: Texts; readonly leaves: Texts }
  /** Speaks on the request as a whole, whatever the store. */
  checkRequest?(facts: Facts): RuleFinding | undefined
  /** Speaks on one store. */
  checkCandidate?(candidate: Candidate, facts: Facts): RuleFinding | undefined
}

/** Whether the request demands that there are never two holders. */
export function demandsExclusion({ demand }: Facts): boolean {
  return demand.class === 'linearizable' || demand.class === 'strict-serializable'
}
