import { createHash } from 'node:crypto'
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { Message } from '../ports.ts'

/** A prompt file that cannot be used, and why. */
export class PromptError extends Error {}

/** `{{name}}`, with spaces allowed inside the braces. */
export const PLACEHOLDER = /\{\{([^{}]*)\}\}/g

export interface Variable {
  readonly name: string
  readonly required: boolean
}

/** Parameters that a prompt file may set and that are sent as they are named by the API. */
export interface ModelParameters {
  readonly temperature?: number
  readonly topP?: number
  readonly seed?: number
  readonly maxCompletionTokens?: number
}

/** A prompt file, checked: every placeholder is declared. */
export interface Prompt {
  readonly name: string
  /** Where it was read. */
  readonly path: string
  readonly version: string | undefined
  /** SHA-256 of the file, hexadecimal. */
  readonly digest: string
  readonly model: string | undefined
  readonly parameters: ModelParameters
  readonly variables: readonly Variable[]
  readonly messages: readonly Message[]
}

const KEYS = [
  'name',
  'version',
  'description',
  'authors',
  'metadata',
  'variables',
  'model',
  'modelParameters',
  'messages',
  'testData',
  'evaluators',
]

const PARAMETERS: Readonly<Record<string, keyof ModelParameters>> = {
  temperature: 'temperature',
  topP: 'topP',
  top_p: 'topP',
  seed: 'seed',
  maxTokens: 'maxCompletionTokens',
  max_tokens: 'maxCompletionTokens',
  maxCompletionTokens: 'maxCompletionTokens',
  max_completion_tokens: 'maxCompletionTokens',
}

const ROLES = ['system', 'developer', 'user', 'assistant'] as const

/**
 * Reads a prompt file.
 * @param path how messages name the file
 * @throws PromptError with file, line and column
 */
export function parsePrompt(text: string, path: string): Prompt {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {
    version: '1.2',
    lineCounter,
    uniqueKeys: false,
    prettyErrors: false,
  })
  const at = (offset: number | undefined) => {
    const { line, col } = lineCounter.linePos(offset ?? 0)
    return `${path}:${line}:${col}`
  }
  const fail = (node: Node | null | undefined, sentence: string): never => {
    throw new PromptError(`${at(node?.range?.[0])}: ${sentence}`)
  }
  const fault = document.errors[0]
  if (fault)
    throw new PromptError(`${at(fault.pos[0])}: the prompt file is not valid YAML (${fault.message})`)
  const root = document.contents
  if (!isMap(root)) return fail(root, `a prompt file is a mapping with the keys ${KEYS.join(', ')}`)
  const reader = new PromptReader(root, fail)
  reader.checkKeys()
  const prompt: Prompt = {
    name: reader.text('name') ?? path,
    path,
    version: reader.text('version'),
    digest: createHash('sha256').update(text).digest('hex'),
    model: reader.text('model'),
    parameters: reader.parameters(),
    variables: reader.variables(),
    messages: reader.messages(),
  }
  reader.checkPlaceholders(prompt)
  return prompt
}

type Fail = (node: Node | null | undefined, sentence: string) => never

class PromptReader {
  readonly #root: YAMLMap
  readonly #fail: Fail

  constructor(root: YAMLMap, fail: Fail) {
    this.#root = root
    this.#fail = fail
  }

  checkKeys(): void {
    const seen = new Set<string>()
    for (const { key } of this.#root.items) {
      const name = isScalar(key) ? String(key.value) : ''
      if (!KEYS.includes(name))
        this.#fail(key as Node, `unknown key ${JSON.stringify(name)}; allowed are ${KEYS.join(', ')}`)
      if (seen.has(name)) this.#fail(key as Node, `the key "${name}" stands twice`)
      seen.add(name)
    }
  }

  text(key: string, map = this.#root): string | undefined {
    const node = map.get(key, true) as Node | undefined
    if (node === undefined) return undefined
    const value = isScalar(node) ? node.value : undefined
    if (typeof value === 'number' && key === 'version') return (node as Scalar).source ?? String(value)
    return typeof value === 'string' ? value : this.#fail(node, `"${key}" takes text`)
  }

  parameters(): ModelParameters {
    const node = this.#root.get('modelParameters', true) as Node | undefined
    if (node === undefined) return {}
    if (!isMap(node)) return this.#fail(node, '"modelParameters" takes a mapping')
    const parameters: Record<string, number> = {}
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : ''
      const known = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined
      const number = isScalar(value) ? value.value : undefined
      if (known === undefined) {
        const names = Object.keys(PARAMETERS).join(', ')
        this.#fail(key as Node, `unknown model parameter ${JSON.stringify(name)}; known are ${names}`)
      } else if (typeof number !== 'number' || !Number.isFinite(number)) {
        this.#fail(key as Node, `the model parameter "${name}" takes a number`)
      } else parameters[known] = number
    }
    return parameters
  }

  variables(): Variable[] {
    return this.#list('variables').map(node => {
      if (!isMap(node)) return this.#fail(node, 'a variable is a mapping with "name"')
      const name = this.text('name', node)
      if (!name) return this.#fail(node, 'a variable needs a "name"')
      return { name, required: node.get('required') !== false }
    })
  }

  messages(): Message[] {
    const messages = this.#list('messages').map(node => {
      if (!isMap(node)) return this.#fail(node, 'a message is a mapping with "role" and "content"')
      const role = ROLES.find(candidate => candidate === node.get('role'))
      const content = this.text('content', node)
      if (role === undefined) return this.#fail(node, `a message's "role" is one of ${ROLES.join(', ')}`)
      if (!content) return this.#fail(node, 'a message needs a "content" that is text')
      return { role, content }
    })
    return messages.length > 0 ? messages : this.#fail(this.#root, 'a prompt file needs at least one message')
  }

  checkPlaceholders({ variables, messages }: Prompt): void {
    for (const { content } of messages) {
      for (const [, inside = ''] of content.matchAll(PLACEHOLDER)) {
        if (!variables.some(({ name }) => name === inside.trim())) {
          this.#fail(
            this.#root.get('messages', true) as Node,
            `{{${inside.trim()}}} is not declared under "variables"`,
          )
        }
      }
    }
  }

  #list(key: string): Node[] {
    const node = this.#root.get(key, true) as Node | undefined
    if (node === undefined) return []
    return isSeq(node) ? (node.items as Node[]) : this.#fail(node, `"${key}" takes a list`)
  }
}
