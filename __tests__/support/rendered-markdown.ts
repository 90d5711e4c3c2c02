/** Published Markdown as an independent renderer of GitHub's dialect has it. */
import { compile, parse, postprocess, preprocess } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

export interface Rendered {
  readonly links: readonly string[]
  readonly images: number
  /** Raw HTML in the order of the text, tag by tag; comments too. */
  readonly html: readonly string[]
  /** Definitions and footnotes, which show nothing or link. */
  readonly definitions: readonly string[]
  /** What is read as text: each run between two tags, with entities resolved, without code. */
  readonly texts: readonly string[]
}

export function render(markdown: string): Rendered {
  const events = postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(preprocess()(markdown, undefined, true)),
  )
  const slices = (pattern: RegExp) =>
    events.flatMap(([kind, token, context]) =>
      kind === 'enter' && pattern.test(token.type) ? [context.sliceSerialize(token)] : [],
    )
  const raw = slices(/^html(Flow|Text)$/)
  const html = compile({ allowDangerousHtml: false, htmlExtensions: [gfmHtml()] })(events)
  const { texts, tags } = readHtml(html, raw)
  return {
    links: tags.flatMap(tag => /^<a\b.*?\bhref="([^"]*)"/.exec(tag)?.[1] ?? []),
    images: tags.filter(tag => tag.startsWith('<img')).length,
    html: raw.flatMap(text => text.match(/<!--[\s\S]*?(?:-->|$)|<[^>]*(?:>|$)/g) ?? []),
    definitions: slices(/^(definition|gfmFootnoteDefinitionLabel|gfmFootnoteCall)$/),
    texts,
  }
}

/** The renderer's own HTML is well-formed: attributes are quoted, and text has no bare `<`. */
function readHtml(html: string, raw: readonly string[]): { texts: string[]; tags: string[] } {
  const tags: string[] = []
  const texts: string[] = []
  let code = 0
  // Raw HTML is given as text here, and is no text to anybody.
  const escaped = new Set(raw.map(text => text.trim()))
  for (const [piece] of html.matchAll(/<(?:"[^"]*"|[^">])*>|[^<]+/g)) {
    if (piece.startsWith('<')) {
      tags.push(piece)
      if (/^<(?:code|pre)\b/.test(piece)) code += 1
      if (/^<\/(?:code|pre)\b/.test(piece)) code -= 1
    } else if (code === 0 && piece.trim() !== '') {
      const text = unescapeHtml(piece)
      if (!escaped.has(text.trim())) texts.push(text)
    }
  }
  return { texts, tags }
}

function unescapeHtml(text: string): string {
  const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }
  return text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => characters[name] ?? '')
}

/** What GitHub would make of a rendered text that the renderer does not: mentions, references and commits. */
const LIVE: readonly RegExp[] = [
  /(?<![\w`/])@[a-z\d][\w-]*/gi,
  /(?<![\w&/])#\d+/g,
  /(?<![a-z\d])GH-\d+/gi,
  /\b[\w.-]+\/[\w.-]+#\d+/g,
  /\b(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}\b/gi,
  /(?:https?|ftp):\/\/\S/gi,
]

export function liveTexts({ texts }: Pick<Rendered, 'texts'>): string[] {
  return texts.flatMap(text => LIVE.flatMap(pattern => [...text.matchAll(pattern)].map(([match]) => match)))
}
