import { fixture } from '../support/world.ts'

/** Text, or how it is made: `{"repeat": [text, times]}`, `{"concat": [...]}`. */
type Made = string | { readonly repeat: [string, number] } | { readonly concat: readonly Made[] }

/** A case of `fixtures/bad-inputs/bad-inputs.jsonl`, as it is given. */
export interface BadInput {
  /** Such as `pi-01`. A test of the case has a title that starts with it. */
  readonly id: string
  readonly category: string
  readonly input: { readonly kind: string } & Readonly<Record<string, unknown>>
  /** What has to hold, in words. */
  readonly expected: string
}

export const BAD_INPUTS: readonly BadInput[] = fixture('bad-inputs/bad-inputs.jsonl')
  .trimEnd()
  .split('\n')
  .map(line => JSON.parse(line) as BadInput)

export function badInput(id: string): BadInput {
  const found = BAD_INPUTS.find(each => each.id === id)
  if (found === undefined) throw new Error(`there is no bad input ${id}`)
  return found
}

/** A value of the table with the texts in it made. */
export function made(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(made)
  const { repeat, concat } = value as { repeat?: [string, number]; concat?: readonly Made[] }
  if (repeat !== undefined) return repeat[0].repeat(repeat[1])
  if (concat !== undefined) return concat.map(made).join('')
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, made(each)]))
}
