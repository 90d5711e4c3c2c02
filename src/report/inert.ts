import { cleanText } from '../request/clean.ts'
import { containers, type Part, readBlocks, splitCode } from './lines.ts'

const URL_START = /(?:https?|ftp)\\?:\\?\/\\?\/|(?<![A-Za-z0-9])www\\?\.(?=\S)|(?:mailto|xmpp)\\?:(?=\S)/gi
/** Where a bare address stops for us; what follows has no scheme and so is no link. */
const URL_STOP = /[\s<>`|*\\"]/
const URL_TAIL = /[.,;:!?'_~&]/

/** All that may be active in text: escapes, brackets, signs, and runs of words, which hold hashes and references. */
const TOKEN =
  /\\?\][([:]|\\[!-/:-@[-`{-~]|[\\<`@]|&(?:(?=#x?[\da-f])|[a-z][a-z\d]{0,31};)|#(?=[\d[])|[\w.+-]+/gi
const ADDRESS = /[\w.+-]+@(?:[a-z\d-]|\\?[._-])+/iy
/** From the `@` on. */
const DOTTED_DOMAIN = /@[^.]*\..*[a-z]$/i
const HASH = /^_*(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}_*$/i
const ISSUE = /(?<![a-z\d])gh-(?=\d)/gi

/** Entities that give no character which Markdown or GitHub acts on. */
const ENTITIES = new Set(
  (
    'lt gt amp nbsp quot le ge ne mdash ndash hellip times divide plusmn minus deg middot bull micro ' +
    'asymp equiv infin sum sect para larr uarr rarr darr harr rArr lArr hArr ' +
    'lsquo rsquo ldquo rdquo laquo raquo'
  ).split(' '),
)

const BREAK = '&#8203;'
const BRACKETS: Readonly<Record<string, string>> = { '(': '&#40;', '[': '&#91;', ':': '&#58;' }

/**
 * A model's Markdown made harmless for a comment, a summary, an output and a log: nothing in it links, loads, mentions,
 * refers, commands or hides. Headings, emphasis, lists, tables, code spans and fences stay. Every fence is written
 * anew and every code span ends on its line, so that no renderer can read the text in another way than this file.
 * Needs a blank line before it where other text comes first.
 */
export function inertMarkdown(text: string): string {
  const lines: string[] = []
  let afterFence = false
  for (const block of readBlocks(cleanText(text).split('\n'))) {
    const rendered = block.fenced ? fenced(block.lines, block.language) : block.lines.map(inertTextLine)
    if (
      (block.fenced || afterFence) &&
      lines.length > 0 &&
      lines.at(-1)?.trim() !== '' &&
      rendered[0]?.trim() !== ''
    ) {
      lines.push('')
    }
    for (const line of rendered) lines.push(line)
    afterFence = block.fenced
  }
  return lines.join('\n')
}

/**
 * Untrusted text as one line of Markdown or one table cell: cleaned, white space folded, and whatever Markdown or
 * GitHub would act on written as entities. Not for the start of a line.
 */
export function inertLine(text: string): string {
  return cleanText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>|*_[\]`~\\$]/g, character => `&#${character.charCodeAt(0)};`)
    .replace(/@(?=\S)|(?<!&)#(?=\d)|(?:https?|ftp|mailto|xmpp):(?=\S)|(?<![a-z\d])gh-(?=\d)/gi, `$&${BREAK}`)
    .replace(/(?<![a-z\d])www(?=\.\S)/gi, `$&${BREAK}`)
    .replace(/(?<![a-z\d]|&#)[a-f\d]{7,40}(?![a-z\d])/gi, breakHash)
}

/** Untrusted text shown as it is, in a fence of its own that it cannot leave. */
export function inertBlock(text: string): string {
  return inertFence(cleanText(text).trimEnd().split('\n'), 'text')
}

/** Cleaned lines in a fence of their own that they cannot leave. */
export function inertFence(lines: readonly string[], language: string): string {
  return fenced(lines, language).join('\n')
}

/** Inert Markdown as it reads: the characters that its entities stand for, line by line. */
export function plainMarkdown(inert: string): string {
  return inert
    .replaceAll(BREAK, '')
    .replace(/&#(\d{2,3});/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/&(lt|gt|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&' })[name] ?? '')
}

/** Whether the text can be put between our own tags: nothing in it opens or closes one. */
export function holdsNoTag(markdown: string): boolean {
  return readBlocks(markdown.split('\n'))
    .filter(block => !block.fenced)
    .every(block =>
      block.lines.every(line => splitCode(line).every(part => part.code || !part.text.includes('<'))),
    )
}

function breakHash(run: string): string {
  return HASH.test(run) ? run.replace(/.{6}(?=.)/g, `$&${BREAK}`) : run
}

function fenced(content: readonly string[], language: string): string[] {
  let longest = 2
  for (const line of content) {
    for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  }
  const fence = '`'.repeat(longest + 1)
  return [fence + language, ...content.map(inertCodeLine), fence]
}

/** Bots that scan raw lines see neither a command nor a mention at the start, and a runner no command of its own. */
export function inertCodeLine(line: string): string {
  return inertCode(/^[/@]/.test(line) ? ` ${line}` : line.replace(/^(\s*):(?=:)/, '$1: '))
}

/** Nobody finds the marker of a comment in it, nor a runner its `##[name]`. */
function inertCode(code: string): string {
  return code.replaceAll('<!--', '<! --').replaceAll('##[', '## [')
}

/** What has been written of a line. Pieces, because a look at the end of one long string costs its length. */
type Pieces = string[]

function inertTextLine(line: string): string {
  const prefix = containers(line)
  const command = /^\/[a-z]/i.test(line.slice(prefix.length, prefix.length + 2))
  const rest = line.slice(prefix.length + (command ? 1 : 0))
  const parts = splitCode(rest)
  const pieces = [command ? `${prefix}&#47;` : prefix]
  for (const part of mayBeSplit(parts) && isActive(rest) ? [{ code: false, text: rest }] : parts) {
    if (part.code) writeCode(pieces, part.text)
    else writeText(pieces, part.text)
  }
  return pieces.join('').replace(/^(\s*):(?=:)/, '$1&#58;')
}

/** A table row ends a code span at a pipe, and dollars next to backticks are GitHub's inline mathematics. */
function mayBeSplit(parts: readonly Part[]): boolean {
  return parts.some(
    (part, index) => part.code && (part.text.includes('|') || parts[index - 1]?.text.endsWith('$')),
  )
}

/** Whether anything in the line would have to be changed, be it read as code or as text. */
function isActive(line: string): boolean {
  const text = line.replaceAll('`', ' ')
  const pieces: Pieces = []
  writeText(pieces, text)
  return pieces.join('') !== text
}

function writeCode(pieces: Pieces, code: string): void {
  const last = pieces.at(-1) ?? ''
  if (last === '\\') pieces[pieces.length - 1] = '&#92;'
  else if (last.endsWith('`')) pieces.push(BREAK)
  pieces.push(inertCode(code))
}

function writeText(pieces: Pieces, text: string): void {
  const scanner = new RegExp(URL_START)
  let from = 0
  for (let match = scanner.exec(text); match; match = scanner.exec(text)) {
    const end = urlEnd(text, scanner.lastIndex)
    writeTokens(pieces, text.slice(from, match.index))
    writeCode(pieces, `\`${text.slice(match.index, end).replaceAll('\\', '')}\``)
    from = end
    scanner.lastIndex = end
  }
  writeTokens(pieces, text.slice(from))
}

function urlEnd(text: string, start: number): number {
  let depth = 0
  let end = start
  for (; end < text.length; end++) {
    const character = text.charAt(end)
    if (URL_STOP.test(character)) break
    if (character === '(' || character === '[') depth++
    if ((character === ')' || character === ']') && --depth < 0) break
  }
  while (end > start && URL_TAIL.test(text.charAt(end - 1))) end--
  return end
}

function writeTokens(pieces: Pieces, text: string): void {
  const scanner = new RegExp(TOKEN)
  let from = 0
  // Renderers take the second of two `@` for the one of an address that the first has spoilt.
  let chained = false
  for (let match = scanner.exec(text); match; match = scanner.exec(text)) {
    if (match.index > from) pieces.push(text.slice(from, match.index))
    chained &&= match.index === from
    from = scanner.lastIndex
    const address = text.charAt(from) === '@' ? addressAt(text, match.index) : ''
    if (address !== '') {
      writeCode(pieces, `\`${address.replaceAll('\\', '')}\``)
      from = match.index + address.length
      scanner.lastIndex = from
    } else if (match[0].endsWith('@')) {
      writeAt(pieces, chained || match[0] !== '@', text.charAt(from))
      chained = true
    } else writeToken(pieces, match[0], text.charAt(from))
  }
  if (from < text.length) pieces.push(text.slice(from))
}

/**
 * An e-mail address that GitHub would link: its domain has a dot, and does not end in a digit as a version does.
 * Renderers differ on whether an escape ends it.
 */
function addressAt(text: string, start: number): string {
  ADDRESS.lastIndex = start
  const found = ADDRESS.exec(text)?.[0] ?? ''
  const plain = found.split('\\', 1)[0] ?? ''
  const candidates = [found, plain].map(candidate => candidate.slice(0, endBefore(candidate, '._-\\')))
  return candidates.find(candidate => DOTTED_DOMAIN.test(candidate)) ?? ''
}

/** Where the text ends without the given characters at its end. */
function endBefore(text: string, characters: string): number {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return end
}

function writeToken(pieces: Pieces, token: string, after: string): void {
  const bracket = BRACKETS[token.slice(-1)]
  if (token.endsWith('<')) pieces.push('&lt;')
  else if (token.endsWith('`')) pieces.push('&#96;')
  else if (token === '\\&') pieces.push('&amp;')
  else if (token.startsWith('&'))
    pieces.push(ENTITIES.has(token.slice(1, -1)) ? token : `&amp;${token.slice(1)}`)
  else if (bracket && token.length > 1 && token.at(-2) === ']') pieces.push(token.slice(0, -1), bracket)
  else if (startsReference(pieces, token, after)) pieces.push(token, BREAK)
  else if (token === '#' && after === '[') pieces.push(pieces.at(-1)?.endsWith('#') ? '&#35;' : '#')
  else if (token.startsWith('\\')) pieces.push(token)
  else writeRun(pieces, token)
}

/** What stands before counts as it was written: after a code span or an emphasis, a mention is alive. */
function writeAt(pieces: Pieces, alone: boolean, after: string): void {
  const inWord = !alone && /[a-z\d]/i.test(pieces.at(-1)?.at(-1) ?? '')
  pieces.push(inWord || after.trim() === '' ? '@' : `@${BREAK}`)
}

function startsReference(pieces: Pieces, token: string, after: string): boolean {
  if (!/\d/.test(after)) return false
  return token.endsWith('#') || (token === '\\-' && pieces.at(-1)?.slice(-2).toLowerCase() === 'gh')
}

/** Names with a commit's hash in them, such as a UUID, become code as a whole. */
function writeRun(pieces: Pieces, run: string): void {
  for (const name of run.split(/([.+]+)/)) {
    if (!name.split('-').some(part => HASH.test(part))) {
      if (name !== '') pieces.push(name.replace(ISSUE, `$&${BREAK}`))
      continue
    }
    const start = /^[_-]*/.exec(name)?.[0].length ?? 0
    const end = endBefore(name, '_-')
    if (start > 0) pieces.push(name.slice(0, start))
    writeCode(pieces, `\`${name.slice(start, end)}\``)
    if (end < name.length) pieces.push(name.slice(end))
  }
}
