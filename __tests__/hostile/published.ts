import { STORES } from '../../src/feasibility/catalog/index.ts'
import { RULES } from '../../src/feasibility/rules/index.ts'
import { liveTexts, render } from '../support/rendered-markdown.ts'
import { judgePrinted } from '../support/runner-oracle.ts'
import { leavesOf } from '../support/world.ts'

const MARKER = '<!-- distributed-lock-manager-architect '
/** What no reader sees: it can turn text around, or carry a message to a machine. */
const UNSEEN =
  /[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u2060-\u2064\ufeff\u00ad\u3164\ufffe\uffff\u{e0001}]|(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]*)[\u{e0020}-\u{e007f}]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

const OWN_LINK = /^https:\/\/github\.com\/octo-org\/locks\/(?:blob\/[\da-f]{40}\/\S+|pull\/\d+\S*)$/
const SOURCES = new Set(
  leavesOf([STORES, RULES]).filter(leaf => typeof leaf === 'string' && leaf.startsWith('https://')),
)

/** What is wrong with Markdown that the action itself has a part in: a comment or the summary. */
export function faultsOfReport(markdown: string): string[] {
  const isOwn = (link: string) => OWN_LINK.test(link) || SOURCES.has(link.replaceAll('&amp;', '&'))
  return faultsOf(markdown, { isOwn, folds: true })
}

/** What is wrong with a comment: its hidden first line apart, it is a report. */
export function faultsOfComment(body: string): string[] {
  const end = body.indexOf('\n')
  const firstLine = body.slice(0, end)
  return [
    ...(/^<!-- distributed-lock-manager-architect [\w =-]+ -->$/.test(firstLine)
      ? []
      : [`it starts with ${firstLine.slice(0, 80)}`]),
    ...(render(body).html[0] === firstLine ? [] : ['its first line does not hide']),
    ...(body.length > 65_536 ? [`it has ${body.length} UTF-16 units`] : []),
    ...(Buffer.byteLength(body) > 262_144 ? [`it has ${Buffer.byteLength(body)} bytes`] : []),
    ...faultsOfReport(body.slice(end + 1)),
  ]
}

/** What is wrong with Markdown that is all a model's: the output `architecture`, and its file. */
export function faultsOfArchitecture(markdown: string): string[] {
  return faultsOf(markdown, { isOwn: () => false, folds: false })
}

function faultsOf(
  markdown: string,
  { isOwn, folds }: { readonly isOwn: (link: string) => boolean; readonly folds: boolean },
): string[] {
  const rendered = render(`${markdown}\n\nprobe`)
  const tags = rendered.html
  return [
    ...faultsOfText(markdown),
    ...rendered.links.filter(link => !isOwn(link)).map(link => `it links ${link}`),
    ...(rendered.images > 0 ? ['it has an image'] : []),
    ...rendered.definitions.map(definition => `it defines ${definition}`),
    ...liveTexts(rendered).map(live => `it says to GitHub ${live}`),
    ...tags.filter(tag => !(folds && isFold(tag))).map(tag => `it has the tag ${tag}`),
    ...(isNested(tags) ? [] : ['its tags are not balanced']),
    ...(rendered.texts.at(-1) === 'probe' ? [] : ['something in it is not closed']),
  ]
}

/** What is wrong with any text that goes out. */
export function faultsOfText(text: string): string[] {
  const lines = text.split('\n')
  return [
    ...(text.isWellFormed() ? [] : ['it is not well-formed']),
    ...(text.match(CONTROL) ?? []).map(found => `it holds the control character ${codeOf(found)}`),
    ...(text.match(UNSEEN) ?? []).map(found => `it holds the unseen character ${codeOf(found)}`),
    ...lines
      .filter(line => /^(?:\/[a-z]|@[a-z\d])/i.test(line))
      .map(line => `bots would read ${line.slice(0, 40)}`),
    ...(text.includes(MARKER) ? ['it holds a marker'] : []),
    ...judgePrinted('it', text),
  ]
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
}

function isFold(tag: string): boolean {
  return /^<\/?(?:details|summary)>$/.test(tag)
}

function isNested(tags: readonly string[]): boolean {
  const open: string[] = []
  for (const tag of tags.filter(isFold)) {
    if (!tag.startsWith('</')) open.push(tag)
    else if (open.pop() !== tag.replace('/', '')) return false
  }
  return open.length === 0
}

/** Words that only a fault of ours would say. */
export function tracesOfFaults(text: string): string[] {
  const traces =
    /\b(?:Type|Range|Reference|Syntax)Error\b|is not (?:a function|iterable)|Cannot read prop\w+|\[object \w+\]|\n {4}at |\bundefined\b/g
  return text.match(traces) ?? []
}
