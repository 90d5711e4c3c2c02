import type { Completion, Model, ModelCall } from '../../../src/ports.ts'

/** What the model does on its nth call, counted from 1: answers a text or a completion, or throws. */
export type Behaviour = (
  call: ModelCall,
  signal: AbortSignal,
  count: number,
) => string | Completion | Promise<string | Completion>

export interface FakeModel extends Model {
  readonly calls: readonly ModelCall[]
}

export function fakeModel(behave: Behaviour): FakeModel {
  const calls: ModelCall[] = []
  return {
    calls,
    complete: async (call, signal, onSent = () => {}) => {
      calls.push(call)
      const answer = behave(call, signal, calls.length)
      onSent()
      const result = await answer
      return typeof result === 'string' ? { text: result, finishReason: 'stop' } : result
    },
  }
}
