/** How the services of the bad inputs' table go wrong, as our own servers are told. */
import { BAD_GATEWAY, type GitHubFault, PASS } from '../support/github-faults.ts'
import type { ModelReply } from '../support/model-server.ts'
import { architecture } from '../support/world.ts'
import { badInput, made } from './bad-inputs.ts'

type Told = Readonly<Record<string, unknown>>

/** What the model's server does in a case of kind `llm`: one reply after the other, of which the last stays. */
export function modelReplies(id: string): readonly ModelReply[] {
  const { llm } = made(badInput(id).input) as { readonly llm: Told }
  const list = (llm.script ?? [llm.always ?? llm]) as readonly Told[]
  return list.map(told => Object.assign({}, ...Object.entries(told).map(replyPart)) as ModelReply)
}

/** The text that the model answers in such a case. */
export function modelText(id: string): string {
  const [{ content } = {}, ...more] = modelReplies(id)
  if (typeof content !== 'string' || more.length > 0) throw new Error(`${id} is not about one text`)
  return content
}

const AS_THEY_ARE = [
  ...['content', 'contentType', 'finish_reason', 'headers', 'json', 'rawBody', 'refusal', 'status'],
]

function replyPart([name, value]: [string, unknown]): ModelReply {
  if (AS_THEY_ARE.includes(name)) return { [name]: value }
  switch (name) {
    case 'body':
      return { rawBody: String(value) }
    case 'ok':
      return { content: architecture }
    case 'hang':
      return { content: architecture, hang: value as 'headers' | 'body' }
    case 'rst':
      return { content: architecture, reset: value as 'mid-body' }
    case 'truncatedJson':
      return { content: architecture, truncatedJson: true }
    case 'stream':
      return { contentType: 'text/event-stream', rawBody: eventsWithoutFinish() }
    default:
      throw new Error(`the model's server cannot do ${name}`)
  }
}

/** A design as a stream of events that ends before the model has said why it stopped. */
function eventsWithoutFinish(): string {
  const chunks = architecture.match(/[\s\S]{1,400}/g) ?? []
  return chunks
    .map(content => ({ choices: [{ index: 0, delta: { content }, finish_reason: null }] }))
    .map(chunk => `data: ${JSON.stringify({ object: 'chat.completion.chunk', ...chunk })}\n\n`)
    .join('')
}

/** What a route of GitHub does in a case of kind `github`, call after call. */
export function githubFaults(id: string, route: string): readonly GitHubFault[] {
  const told = (made(badInput(id).input) as { readonly github: Readonly<Record<string, unknown>> }).github[
    route
  ]
  if (typeof told === 'number') return [{ status: told, json: { message: 'Not Found' } }]
  const { script, always } = told as { script?: readonly Told[]; always?: Told }
  if (script !== undefined) return script.map(githubFault)
  return [{ ...githubFault(always ?? (told as Told)), times: 20 }]
}

function githubFault(told: Told): GitHubFault {
  if (told.storedThen !== undefined)
    return { ...BAD_GATEWAY, status: Number(told.storedThen), takesEffect: true }
  if (told.hang === true) return { hang: 'headers', takesEffect: true }
  if (told.status === 201) return PASS
  const { status, message, body, headers = {} } = told as GitHubFault & { message?: string; body?: string }
  const content = body === undefined ? { json: { message } } : { html: body }
  return { ...(status === undefined ? {} : { status }), ...content, headers }
}
