/** How GitHub would read published Markdown, as far as it can act: outside code. */

/** The text without fenced blocks and code spans, each replaced by a word. */
export function withoutCode(markdown: string): string {
  const lines: string[] = []
  let fence: string | undefined
  for (const line of markdown.split('\n')) {
    const text = line.replace(/^(?: {0,3}>)* {0,3}/, '')
    const mark = /^(`{3,}|~{3,})/.exec(text)?.[1]
    if (fence === undefined) {
      if (mark === undefined || (mark.startsWith('`') && text.slice(mark.length).includes('`')))
        lines.push(line)
      else fence = mark
    } else if (mark?.startsWith(fence) && text.trim() === mark) {
      fence = undefined
      lines.push('CODE')
    }
  }
  if (fence !== undefined) lines.push('UNCLOSED FENCE')
  return withoutSpans(lines.join('\n'))
}

function withoutSpans(text: string): string {
  let result = ''
  let at = 0
  for (const match of text.matchAll(/`+/g)) {
    if (match.index < at || text[match.index - 1] === '\\') continue
    const open = match.index + match[0].length
    const close = closingRun(text, open, match[0].length)
    if (close < 0) continue
    result += `${text.slice(at, match.index)}CODE`
    at = close + match[0].length
  }
  return result + text.slice(at)
}

/** Where a run of exactly `length` backticks starts, in the same paragraph. */
function closingRun(text: string, from: number, length: number): number {
  const end = text.indexOf('\n\n', from)
  for (const match of text.slice(from, end < 0 ? undefined : end).matchAll(/`+/g)) {
    if (match[0].length === length) return from + match.index
  }
  return -1
}

/** What a reader's eye, and GitHub's filters, see: entities and backslashes resolved, HTML comments gone. */
export function visibleText(markdown: string): string {
  return withoutCode(markdown)
    .replaceAll(/<!--[\s\S]*?-->/g, '\n')
    .replaceAll(
      /&(#x[\da-f]+|#\d+|[a-z]+);/gi,
      (whole, name: string) => characterOf(name.toLowerCase()) ?? whole,
    )
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  commat: '@',
  num: '#',
  excl: '!',
  sol: '/',
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name]
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

export function htmlComments(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(/<!--[\s\S]*?(?:-->|$)/g)].map(match => match[0])
}

/** Opening HTML tags outside code, by name and attributes. */
export function htmlTags(markdown: string): string[] {
  const text = withoutCode(markdown).replaceAll(/<!--[\s\S]*?-->/g, '')
  return [...text.matchAll(/(?<!\\)<([a-z][^<>]*)>/gi)].map(match => match[1]?.toLowerCase() ?? '')
}

/** Mentions that would notify someone. */
export function liveMentions(markdown: string): string[] {
  return [...visibleText(markdown).matchAll(/(?<![\w`])@[a-z\d][\w-]*(?:\/[\w-]+)?/gi)].map(match => match[0])
}

/** References that would link another issue or commit. */
export function liveReferences(markdown: string): string[] {
  const text = visibleText(markdown)
  const patterns = [
    /(?<![\w&/])#\d+/g,
    /\bGH-\d+/gi,
    /\b[\w.-]+\/[\w.-]+#\d+/g,
    /https?:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(?:issues|pull|commit)\/\w+/g,
    /(?<![\w&#/])(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?!\w)/gi,
  ]
  return patterns.flatMap(pattern => [...text.matchAll(pattern)].map(match => match[0]))
}

/** The beginnings of images, with what they are called. */
export function images(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(/(?<!\\)!\[[^\]\n]*\](?=[([])/g)].map(match => match[0])
}

const LINK_TARGETS = [
  /(?<!\\)\]\(\s*<?([^\s<>)]*)/g,
  /^ {0,3}\[[^\]\n]+\]:\s*(\S+)/gm,
  /(?<!\\)<([a-z][a-z\d+.-]*:[^\s<>]*)>/gi,
]

/** Where a reader's click could lead: links, their definitions, and addresses that GitHub links by itself. */
export function linkTargets(markdown: string): string[] {
  const text = withoutCode(markdown).replaceAll(/<!--[\s\S]*?-->/g, '\n')
  const written = LINK_TARGETS.flatMap(pattern => [...text.matchAll(pattern)].map(match => match[1] ?? ''))
  const rest = visibleText(LINK_TARGETS.reduce((left, pattern) => left.replaceAll(pattern, ' '), text))
  const bare = rest.matchAll(/(?<!\w)(?:(?:https?|ftp):\/\/|www\.)[^\s<>)]+/gi)
  return [...written, ...Array.from(bare, match => match[0])]
}

/** Lines that a bot which reads the raw text would obey: a slash command, or a mention that comes first. */
export function commandLines(markdown: string): string[] {
  return markdown.split(/\r\n|\r|\n/).filter(line => /^\s*(?:\/[a-z]|@[a-z\d])/i.test(line))
}
