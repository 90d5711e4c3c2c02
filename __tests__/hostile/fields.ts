import type { Fields } from '../support/world.ts'
import { badInput, made } from './bad-inputs.ts'

/** What A, B and C of the table stand for. */
const KEY_OF = {
  A: 'scale_requirements',
  B: 'consistency_tolerance',
  C: 'infrastructure_environment',
} as const

/** The three texts of a case of the kind `fields`. */
export function fieldsOf(id: string): Fields {
  const given = made(badInput(id).input.fields) as Record<keyof typeof KEY_OF, string>
  return {
    scale_requirements: given.A,
    consistency_tolerance: given.B,
    infrastructure_environment: given.C,
  }
}

/** The content of the request file of a case of the kind `yaml`. */
export function contentOf(id: string): string | Uint8Array {
  const { yaml, bytesBase64 } = badInput(id).input
  if (typeof bytesBase64 === 'string') return Buffer.from(bytesBase64, 'base64')
  return String(made(yaml)).replaceAll(/\b([ABC])(?=:)/g, (_, letter: keyof typeof KEY_OF) => KEY_OF[letter])
}
