import { FIELDS, type Field } from '../contract.ts'
import { cleanText } from './clean.ts'
import type { DesignRequest } from './request.ts'

/** The request that the three inputs are. @throws Error where nothing visible is left of a text */
export function requestFromInputs(texts: Readonly<Record<Field, string>>): DesignRequest {
  const cleaned = FIELDS.map(field => [field, cleanText(texts[field]).trim()] as const)
  const blank = cleaned.find(([, text]) => text === '')
  if (blank) throw new Error(`input "${blank[0].replaceAll('_', '-')}" holds no visible character`)
  return { texts: Object.fromEntries(cleaned) as Record<Field, string> }
}
