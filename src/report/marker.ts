import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { ModelDesigner } from '../architect/answer.ts'
import type { Verdict } from '../contract.ts'
import type { Repair } from './report.ts'

/** What one comment is about. */
export interface Identity {
  /** `owner/name` */
  readonly repository: string
  readonly pullRequest: number
  readonly commentKey: string
  /** Of the request file; blank for a request from the inputs. */
  readonly path: string
}

/** A place in a comment's text, in UTF-16 units. */
export type Span = readonly [start: number, end: number]

/** What a comment remembers of its run, for the next one. */
export interface Memory {
  readonly path: string
  readonly verdict: Exclude<Verdict, 'none'>
  /** Digest of all that decided the model's answer; only there where the answer counts. */
  readonly answer?: string
  readonly said?: 'architecture' | 'refusal'
  readonly designer?: ModelDesigner
  readonly repair?: Repair
  /** Digest of the request's texts. */
  readonly request?: string
  readonly commit?: string
  /** The design in the comment, and the commit that it was made for. */
  readonly design?: Span
  readonly designCommit?: string
  readonly remarks?: Span
  readonly changes?: Span
  readonly withdrawn?: true
  /** Whether the text was cut, so that a place in it may end before its time. */
  readonly cut?: true
}

export interface RememberedComment {
  readonly memory: Memory
  /** All after the first line. */
  readonly text: string
  readonly seal: string | undefined
}

/** How the hidden first line of a comment starts. It tells comment keys and requests apart. */
export function markerOf(commentKey: string, path: string): string {
  return `${keyMarkerOf(commentKey)}${hash(path)}`
}

/** What all markers of a comment key start with. */
export function keyMarkerOf(commentKey: string): string {
  return `<!-- distributed-lock-manager-architect key=${hash(commentKey)} request=`
}

/** Whether a comment starts with the whole marker. */
export function carries(body: string, marker: string): boolean {
  return body.startsWith(`${marker} `)
}

/** The marker that a comment starts with; blank where it is none of this action's. */
export function markerIn(body: string): string {
  return /^<!-- distributed-lock-manager-architect key=\w+ request=\w+(?= )/.exec(body)?.[0] ?? ''
}

/** What a comment is sealed with. */
export interface Sealing {
  readonly identity: Identity
  readonly key: Uint8Array
}

/** A comment with its hidden first line: the marker, what is to be remembered, and the seal where there is a key. */
export function writeComment(marker: string, memory: Memory, text: string, sealing?: Sealing): string {
  const remembered = Buffer.from(JSON.stringify(memory)).toString('base64url')
  const seal = sealing ? ` seal=${sealOf(remembered, text, sealing)}` : ''
  return `${marker} memory=${remembered}${seal} -->\n${text}`
}

const FIRST_LINE =
  /^<!-- distributed-lock-manager-architect key=\w+ request=\w+ memory=([\w-]+)(?: seal=([\w-]+))? -->$/

/** What a comment remembers; undefined where it is none of this action's, or of an older one. Not verified. */
export function readComment(body: string): RememberedComment | undefined {
  const { remembered, text, seal } = takeApart(body)
  if (remembered === undefined) return undefined
  const memory = parseMemory(Buffer.from(remembered, 'base64url').toString(), text.length)
  return memory && { memory, text, seal }
}

/** @returns `remembered`: the memory as it is written */
function takeApart(body: string): { remembered?: string; text: string; seal: string | undefined } {
  const end = body.indexOf('\n')
  const [, remembered, seal] = FIRST_LINE.exec(end < 0 ? body : body.slice(0, end)) ?? []
  return { ...(remembered && { remembered }), text: end < 0 ? '' : body.slice(end + 1), seal }
}

/** Whether the comment is as a holder of the key wrote it, for this very place. */
export function isGenuine(body: string, sealing: Sealing): boolean {
  const { remembered = '', text, seal = '' } = takeApart(body)
  const expected = Buffer.from(sealOf(remembered, text, sealing))
  const found = Buffer.from(seal)
  return found.length === expected.length && timingSafeEqual(found, expected)
}

/** A shorter key could be guessed from a seal that all can read. */
const SHORTEST_KEY = 20

/** The key for seals, which tells nothing of the API key that it comes from. */
export function sealKeyOf(apiKey: string | undefined): Uint8Array | undefined {
  if (apiKey === undefined || apiKey.length < SHORTEST_KEY) return undefined
  return new Uint8Array(hkdfSync('sha256', apiKey, '', 'distributed-lock-manager-architect seal v1', 32))
}

function sealOf(remembered: string, text: string, { identity, key }: Sealing): string {
  const { repository, pullRequest, commentKey, path } = identity
  const normal = text.replace(/\r\n?/g, '\n').trimEnd()
  const sealed = JSON.stringify([repository, pullRequest, commentKey, path, remembered, normal])
  return createHmac('sha256', key).update(sealed).digest('base64url')
}

type Loose = Record<string, unknown>

/** Whoever may edit the comment can have written this: only its shape is sure afterwards. */
function parseMemory(json: string, length: number): Memory | undefined {
  let value: Loose
  try {
    value = JSON.parse(json)
  } catch {
    return undefined
  }
  const texts = ['path', 'verdict', 'answer', 'said', 'request', 'commit', 'designCommit']
  const fits =
    typeof value === 'object' &&
    value !== null &&
    typeof value.path === 'string' &&
    texts.every(name => value[name] === undefined || typeof value[name] === 'string') &&
    ['commit', 'designCommit'].every(
      name => value[name] === undefined || /^[\da-f]{7,64}$/.test(String(value[name])),
    ) &&
    ['design', 'remarks', 'changes'].every(name => value[name] === undefined || isSpan(value[name], length))
  return fits ? (value as unknown as Memory) : undefined
}

function isSpan(value: unknown, length: number): value is Span {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [start, end] = value
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
