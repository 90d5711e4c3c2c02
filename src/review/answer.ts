import type { Answer } from '../architect/answer.ts'
import { REFUSAL } from '../contract.ts'

/** What an answer is. */
export type Reading =
  | { readonly kind: 'architecture'; readonly text: string }
  | { readonly kind: 'refusal'; readonly explanation: string }
  /** Neither: `why` is a sentence on what came and what to do, `text` what there is to show. */
  | { readonly kind: 'neither'; readonly why: string; readonly text: string }

/** Tells an architecture from the prompt's refusal and from what is neither, in time linear in the text. */
export function readAnswer(answer: Pick<Answer, 'text' | 'refusal' | 'finishReason'>): Reading {
  const text = unwrap(answer.text.replace(/\r\n?/g, '\n').trim())
  const neither = (why: string): Reading => ({ kind: 'neither', why, text: answer.refusal ?? text })
  if (answer.refusal)
    return neither('the model declined to answer, which is not a verdict on the infrastructure')
  const stop = stopFault(answer.finishReason, text)
  if (stop) return neither(stop)
  if (text === '') return neither('the model answered nothing: try again, or ask another model')
  return readError(text, neither) ?? readDesign(text, neither)
}

/** An answer that is wrapped whole in a Markdown fence is what stands inside. */
function unwrap(text: string): string {
  const { info, content } = readFence(text) ?? {}
  return /^(markdown|md)$/i.test(info ?? '') && text.endsWith('\n```') && fencesPair(content ?? '')
    ? (content ?? '').slice(0, -4).trim()
    : text
}

/** Whether the last fence closes the one before the content: those inside come in pairs. */
function fencesPair(content: string): boolean {
  return content.split('\n').filter(line => line.startsWith('```')).length % 2 === 1
}

type Neither = (why: string) => Reading

function stopFault(reason: string | undefined, text: string): string | undefined {
  if (reason === undefined || reason === 'stop') return undefined
  if (reason === 'content_filter') {
    return "the service's content filter cut the answer: reword the request, or ask another model"
  }
  if (reason !== 'length')
    return `the model stopped for another reason than being done (${reason.slice(0, 60)})`
  return text === ''
    ? 'the whole token budget went into reasoning and nothing was answered (finish_reason length): raise max-completion-tokens'
    : 'the answer was cut (finish_reason length): raise max-completion-tokens, or ask a model with a longer answer'
}

/** The reading of an answer that starts with JSON, or in which the refusal stands beside something else. */
function readError(text: string, neither: Neither): Reading | undefined {
  const leading = leadingJson(text)
  if (leading === 'open-fence') return neither('the answer ends inside a fence, so it was cut: try again')
  if (leading === undefined) return strayRefusal(text, neither)
  const { value, rest } = leading
  const error = errorOf(value)
  if (error === undefined)
    return neither('the answer is JSON, but neither the error object of the prompt nor an architecture')
  if (normalise(error) !== normalise(REFUSAL)) {
    return neither(
      `the answer is another error than the prompt's refusal: ${JSON.stringify(error.slice(0, 300))}`,
    )
  }
  if (isDesign(rest)) {
    return neither(
      'the answer holds the refusal and a design beside it, so it says neither: try again, or ask another model',
    )
  }
  return { kind: 'refusal', explanation: rest }
}

/** A refusal that does not come first, however it is dressed: the answer says two things. */
function strayRefusal(text: string, neither: Neither): Reading | undefined {
  return text.toLowerCase().includes(REFUSAL.toLowerCase())
    ? neither(
        'the refusal stands beside other text that comes before it, so the answer says neither: try again, or ask another model',
      )
    : undefined
}

/** The JSON that an answer starts with, bare or as the content of one closed fence, and what follows it. */
function leadingJson(text: string): { value: unknown; rest: string } | 'open-fence' | undefined {
  const fence = readFence(text)
  if (fence) return fencedJson(fence)
  if (!text.startsWith('{') && !text.startsWith('[')) return undefined
  const whole = parseJson(text)
  if (whole !== undefined) return { value: whole, rest: '' }
  const end = text.startsWith('{') ? objectEnd(text) : -1
  const value = end < 0 ? undefined : parseJson(text.slice(0, end))
  return value === undefined ? undefined : { value, rest: text.slice(end).trim() }
}

interface OpenFence {
  readonly marks: string
  readonly info: string
  /** All that comes after the opening line. */
  readonly content: string
}

/** The fence that a text starts with. */
function readFence(text: string): OpenFence | undefined {
  const marks = /^(?:`{3,}|~{3,})/.exec(text)?.[0]
  const end = text.indexOf('\n')
  return marks && end > 0
    ? { marks, info: text.slice(marks.length, end).trim(), content: text.slice(end + 1) }
    : undefined
}

function fencedJson({ marks, content }: OpenFence): ReturnType<typeof leadingJson> {
  const lines = content.split('\n')
  const close = lines.findIndex(line => line.trim().startsWith(marks) && /^[`~]+$/.test(line.trim()))
  const json = (close < 0 ? lines : lines.slice(0, close)).join('\n').trim()
  if (!json.startsWith('{') && !json.startsWith('[')) return undefined
  if (close < 0) return 'open-fence'
  const value = parseJson(json)
  return value === undefined
    ? undefined
    : {
        value,
        rest: lines
          .slice(close + 1)
          .join('\n')
          .trim(),
      }
}

/** Where the object that the text starts with ends: one pass over the characters, strings skipped. */
function objectEnd(text: string): number {
  let depth = 0
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (character === '\\' && quoted) index += 1
    else if (character === '"') quoted = !quoted
    else if (!quoted && character === '{') depth += 1
    else if (!quoted && character === '}' && --depth === 0) return index + 1
  }
  return -1
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The text of an object that is an error and nothing else. */
function errorOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const entries = Object.entries(value)
  const [key, error] = entries[0] ?? []
  return entries.length === 1 && key === 'error' && typeof error === 'string' ? error : undefined
}

function normalise(sentence: string): string {
  return sentence.trim().replace(/\.$/, '').toLowerCase()
}

function readDesign(text: string, neither: Neither): Reading {
  if (
    /^(i['’]?m sorry|sorry|i apologi[sz]e|i can(not|['’]t| not)|i am (unable|sorry|not able)|i['’]m (unable|not able)|unfortunately, i|as an ai)\b/i.test(
      text,
    ) &&
    text.length < 2000 &&
    !HEADING.test(text)
  ) {
    return neither('the model apologised instead of designing: try again, or ask another model')
  }
  if (!HEADING.test(text) && !FIELD_TERMS.test(text)) {
    return neither('the answer is no lock architecture: nothing in it speaks of locks')
  }
  return { kind: 'architecture', text }
}

const HEADING = /^#{1,6} \S/m

/**
 * Words that no lock architecture does without, in the languages that requests are written in. "Please" has no lease
 * in it, and "blocked" no lock.
 */
const FIELD_TERMS =
  /(?<![bc])lock|(?<![a-z])lease|fencing|quorum|raft|paxos|consensus|linearizab|mutex|mutual exclusion|锁|租约|共识|仲裁|Sperre|Konsens|bloqueo|cerrojo|consenso|quórum/i

/**
 * Whether what follows a refusal is more than words of explanation: a heading, a table, a fence, great length, or
 * bullets that lay down what only a design does.
 */
function isDesign(text: string): boolean {
  if (HEADING.test(text) || /^[ \t]*(```|~~~|\|)/m.test(text) || text.length > 3000) return true
  const bullets = /^[ \t]*([-*+]|\d{1,9}[.)]) /m.test(text)
  return bullets && DESIGN_PARTS.filter(part => part.test(text)).length >= 3
}

const DESIGN_PARTS = [
  /lease|ttl/i,
  /renew|keep-?alive|heartbeat/i,
  /fencing/i,
  /acqui/i,
  /\b\d+ (voters|nodes|members|shards)/i,
]
