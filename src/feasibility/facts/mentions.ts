import type { Store } from '../catalog/store.ts'

/** Whether a design may rest on a store that the request names. */
export type Standing =
  | 'usable'
  /** Denied, removed, planned, forbidden, for reading or testing or another use only. */
  | 'unusable'
  /** Someone else's, or said in a way that can be read both ways. */
  | 'unclear'

/** Where a sentence names a store. */
export interface Name {
  readonly store: Store
  readonly index: number
  readonly end: number
}

/** What is said of a store where it is named. */
export interface Mention extends Name {
  readonly sentence: number
  readonly standing: Standing
  readonly because?: string
}
