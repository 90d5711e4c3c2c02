/** What a design decides, in values: for the record, the table and the diagram. What is absent is not said. */
export interface Decision {
  readonly store?: string
  readonly protocol?: string
  readonly voters?: Voters
  readonly quorum?: number
  /** Seconds. */
  readonly lease?: number
  /** Seconds. */
  readonly renewal?: number
  /** Where the fencing token comes from. */
  readonly token?: string
  /** Who rejects a smaller token. */
  readonly checkedBy?: string
  /** What the side of a partition without a quorum does. */
  readonly minority?: string
  readonly avoid: readonly string[]
  /** Of a model's text: the line, from 1, that a value stands on. */
  readonly lines?: Readonly<Partial<Record<DecisionKey, number>>>
}

export type DecisionKey = Exclude<keyof Decision, 'lines'>

export interface Voters {
  readonly count: number
  /** Where they stand; empty where that is not said. */
  readonly places: readonly { readonly name: string; readonly voters: number }[]
}
