import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml'
import { FIELDS, type Field } from '../contract.ts'
import { cleanText } from './clean.ts'
import { type DesignRequest, type Lines, type Problem, REQUEST_LIMIT, RequestError } from './request.ts'

const KEYS: readonly string[] = [...FIELDS, 'title']
const ALLOWED = `allowed keys are ${FIELDS.join(', ')} and, optionally, title`

/**
 * Reads a request file: one YAML mapping of text, without aliases and tags.
 * @throws RequestError
 */
export function parseRequestFile(bytes: Uint8Array): DesignRequest {
  const lineCounter = new LineCounter()
  const text = decode(bytes)
  const root = readMapping(text, lineCounter)
  const reader = new RequestReader(lineCounter)
  for (const pair of root.items) reader.take(pair as Pair<Node, Node | null>)
  return { ...reader.request(root), fileLines: text.split('\n') }
}

function decode(bytes: Uint8Array): string {
  if (bytes.byteLength > REQUEST_LIMIT) {
    throw startError(
      `a request file has at most 64 KiB; this one has ${Math.ceil(bytes.byteLength / 1024)} KiB`,
    )
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw startError('the file is not valid UTF-8: save it as UTF-8')
  }
}

function readMapping(text: string, lineCounter: LineCounter): YAMLMap {
  const documents = parseDocuments(text, lineCounter)
  const [first, second] = documents
  const faulty = documents.find(({ errors }) => errors.length > 0)
  const fault = faulty?.errors[0]
  if (fault) {
    throw problemAt(
      lineCounter,
      placeOf(fault, faulty.contents),
      `the file is not valid YAML: ${FAULTS[fault.code] ?? fault.code}`,
    )
  }
  if (second) {
    throw problemAt(
      lineCounter,
      second.range[0],
      'a request file holds one document; a second one starts here',
    )
  }
  if (!first || first.contents === null) throw startError(`the file is empty; ${ALLOWED}`)
  if (!isMap(first.contents)) {
    const start = first.contents.range?.[0] ?? 0
    throw problemAt(
      lineCounter,
      start,
      `the file must be a mapping, not ${kindOf(first.contents)}; ${ALLOWED}`,
    )
  }
  const tag = tagFault(first.contents)
  if (tag) throw problemAt(lineCounter, first.contents.range?.[0] ?? 0, `the file has ${tag}`)
  return first.contents
}

/** How deep the library descends is the machine's matter: what is nested too deeply stands where its outermost key does. */
function placeOf(fault: YAMLParseError, contents: Node | null): number {
  const [offset] = fault.pos
  if (fault.code !== 'RESOURCE_EXHAUSTION') return offset
  const keys = isMap<Node>(contents) ? contents.items.map(({ key }) => key.range?.[0] ?? 0) : []
  return keys.findLast(start => start <= offset) ?? contents?.range?.[0] ?? 0
}

function parseDocuments(text: string, lineCounter: LineCounter): Document.Parsed[] {
  const documents = parseAllDocuments(text, {
    version: '1.2',
    merge: false,
    // The library looks for duplicate keys in quadratic time; RequestReader does it in linear time.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter,
  })
  return Array.isArray(documents) ? documents : []
}

/** The library's own messages can quote the file; these do not. */
const FAULTS: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'an alias cannot have an anchor or a tag',
  BAD_ALIAS: 'a bad alias or anchor',
  BAD_DIRECTIVE: 'an unknown directive',
  BAD_DQ_ESCAPE: 'a bad escape in a double-quoted text',
  BAD_INDENT: 'the indentation does not fit (a block is indented by spaces, deeper than its key)',
  BAD_PROP_ORDER: 'an anchor or tag stands at the wrong place',
  BAD_SCALAR_START: 'a text cannot start with this character: put it in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'a nested mapping cannot stand on the line of its key: put the text in quotes or use |',
  BLOCK_IN_FLOW: 'a block cannot stand inside braces or brackets',
  KEY_OVER_1024_CHARS: 'a key is longer than 1,024 characters',
  MISSING_CHAR: 'a closing quote, bracket, brace, colon or comma is missing',
  MULTILINE_IMPLICIT_KEY: 'a key spans several lines: is a colon or an indentation missing?',
  MULTIPLE_ANCHORS: 'a value has several anchors',
  MULTIPLE_DOCS: 'several documents',
  MULTIPLE_TAGS: 'a value has several tags',
  NON_STRING_KEY: 'a key is not text',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
  TAB_AS_INDENT: 'a tab cannot indent: use spaces',
  TAG_RESOLVE_FAILED: 'a tag that cannot be resolved',
  UNEXPECTED_TOKEN: 'something unexpected stands here',
}

function kindOf(node: Node | null): string {
  if (isMap(node)) return 'a mapping'
  if (isAlias(node)) return 'an alias'
  if (node === null) return 'nothing'
  if (!isScalar(node)) return 'a list'
  const { value } = node
  if (value === null) return 'nothing'
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`
}

function startError(message: string): RequestError {
  return new RequestError([{ message, line: 1, column: 1 }])
}

function problemAt(lineCounter: LineCounter, offset: number, message: string): RequestError {
  const { line, col } = lineCounter.linePos(offset)
  return new RequestError([{ message, line: Math.max(1, line), column: Math.max(1, col) }])
}

/** Takes the mapping's pairs one by one and collects what is wrong with them. */
class RequestReader {
  readonly #lineCounter: LineCounter
  readonly #problems: Problem[] = []
  readonly #seen = new Set<string>()
  readonly #texts = new Map<string, string>()
  readonly #lines = new Map<string, Lines>()

  constructor(lineCounter: LineCounter) {
    this.#lineCounter = lineCounter
  }

  take({ key, value }: Pair<Node, Node | null>): void {
    const name = isScalar(key) && typeof key.value === 'string' ? key.value : undefined
    const tag = tagFault(key)
    if (tag) {
      this.#problem(key, `a key has ${tag}`)
    } else if (name === undefined || !KEYS.includes(name)) {
      this.#problem(key, `unknown key ${JSON.stringify((name ?? kindOf(key)).slice(0, 60))}; ${ALLOWED}`)
    } else if (this.#seen.has(name)) {
      this.#problem(key, `the key "${name}" stands twice`)
    } else {
      this.#seen.add(name)
      this.#takeText(name, key, value)
    }
  }

  request(root: YAMLMap): DesignRequest {
    for (const field of FIELDS) {
      if (!this.#seen.has(field)) this.#problem(root, `the key "${field}" is missing; ${ALLOWED}`)
    }
    if (this.#problems.length > 0) throw new RequestError(this.#problems.slice(0, 10))
    const title = this.#texts.get('title')
    return {
      ...(title === undefined ? {} : { title }),
      texts: Object.fromEntries(FIELDS.map(field => [field, this.#texts.get(field)])) as Record<
        Field,
        string
      >,
      lines: Object.fromEntries(FIELDS.map(field => [field, this.#lines.get(field)])) as Record<Field, Lines>,
    }
  }

  #takeText(name: string, key: Node, value: Node | null): void {
    const fault = textFault(value)
    const text = fault ? '' : cleanText((value as Scalar<string>).value).trim()
    if (fault) this.#problem(value?.range ? value : key, `"${name}" must be text; got ${fault}`)
    else if (text === '') this.#problem(key, `"${name}" is blank`)
    this.#texts.set(name, text)
    this.#lines.set(name, {
      first: this.#line(key.range?.[0]),
      last: this.#line((value?.range?.[1] ?? 1) - 1),
    })
  }

  #line(offset: number | undefined): number {
    return Math.max(1, this.#lineCounter.linePos(offset ?? 0).line)
  }

  #problem(node: Node, message: string): void {
    this.#problems.push(...problemAt(this.#lineCounter, node.range?.[0] ?? 0, message).problems)
  }
}

function tagFault({ tag }: Node): string | undefined {
  if (tag === undefined || tag === 'tag:yaml.org,2002:str') return undefined
  return `the tag ${tag.slice(0, 60)}, which is not allowed`
}

/** What keeps a value from being plain text, or undefined. */
function textFault(value: Node | null): string | undefined {
  if (isAlias(value)) return 'an alias, which is not allowed'
  const tag = value ? tagFault(value) : undefined
  if (tag) return tag
  if (isScalar(value) && typeof value.value === 'string') return undefined
  if (isScalar(value) && value.value !== null) return `${kindOf(value)}: put it in quotes`
  return kindOf(value)
}
