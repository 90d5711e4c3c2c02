import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { ROOT } from '../support/runner.ts'

const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'schemas', 'record.schema.json'), 'utf8'))
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(SCHEMA)

/** What is wrong with a record by its published schema. */
export function faultsOfRecord(json: string): string[] {
  if (validate(JSON.parse(json))) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `the record: ${instancePath} ${message}`)
}
