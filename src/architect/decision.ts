/** What a design decides, in values: for the record, the table and the diagram. Absent is not said. */
export interface Decision {
  readonly store: string
  readonly protocol: string
  readonly voters?: {
    readonly count: number
    readonly places: readonly { readonly name: string; readonly voters: number }[]
  }
  readonly quorum?: number
  /** Seconds. */
  readonly lease?: number
  readonly renewal?: number
  readonly token: string
  readonly checkedBy: string
  readonly minority: string
  readonly avoid: readonly string[]
}
