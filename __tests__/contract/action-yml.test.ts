import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { INPUT_DEFAULTS, OUTPUTS } from '../../src/contract.ts'

interface ActionYml {
  readonly name: string
  readonly description: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

const ROOT = join(import.meta.dirname, '..', '..')
const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as ActionYml

test('action.yml has the inputs of contract.ts, in its order, with its defaults', () => {
  const inputs = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ''])
  // Only a workflow can give the token: the code has no default for it.
  const expected = Object.entries({ ...INPUT_DEFAULTS, 'github-token': '$' + '{{ github.token }}' })
  expect(inputs).toEqual(expected)
})

test('no default is anything but text: the runner would hand on what YAML made of it', () => {
  const defaults = Object.values(action.inputs).flatMap(input => input.default ?? [])
  expect(defaults.filter(value => typeof value !== 'string')).toEqual([])
})

test('no input is required: the action says itself what is missing', () => {
  expect(Object.keys(action.inputs).filter(name => action.inputs[name]?.required)).toEqual([])
})

test('action.yml has the outputs of contract.ts, in its order', () => {
  expect(Object.keys(action.outputs)).toEqual([...OUTPUTS])
})

test('every input and output is described', () => {
  const all = [...Object.entries(action.inputs), ...Object.entries(action.outputs)]
  expect(all.filter(([, { description }]) => !description?.trim()).map(([name]) => name)).toEqual([])
})

test('the runner starts the bundle with Node 24', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
})

test('the Marketplace gets a name, a description and a branding', () => {
  expect(action.name).toBe('Distributed Lock Manager Architect')
  expect(action.description).toMatch(/\S/)
  expect(action.branding).toEqual({ icon: expect.stringMatching(/\S/), color: expect.stringMatching(/\S/) })
})
