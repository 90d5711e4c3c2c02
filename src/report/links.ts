import type { Field } from '../contract.ts'
import type { DesignRequest, Lines } from '../request/request.ts'
import type { Report, Site } from './report.ts'

/** Words of a request's field; none means the whole field. */
export interface Quote {
  readonly field: Field
  readonly words?: string
}

/**
 * The lines of the request file that a quote stands on; the whole field's where the words cannot be found once, as
 * with escapes in a quoted text. Undefined for a request that is no file.
 */
export function linesOf({ field, words = '' }: Quote, request: DesignRequest | undefined): Lines | undefined {
  const whole = request?.lines?.[field]
  if (!whole || !request?.fileLines || words.trim() === '') return whole
  const lines = request.fileLines.slice(whole.first - 1, whole.last).map(withoutSpace)
  const text = lines.join('')
  const sought = withoutSpace(words)
  const start = text.indexOf(sought)
  if (start < 0 || text.includes(sought, start + 1)) return whole
  return {
    first: whole.first + lineAt(lines, start),
    last: whole.first + lineAt(lines, start + sought.length - 1),
  }
}

/** The index of the line that an offset in the joined lines falls on. */
function lineAt(lines: readonly string[], offset: number): number {
  let end = 0
  return lines.findIndex(line => {
    end += line.length
    return end > offset
  })
}

/** How a text is laid out in YAML does not change its words. */
function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '')
}

/** A field by its name and, where it stands in a file, the lines of the quote. */
export function place(quote: Quote, report: Report, site: Site | undefined): string {
  const { field } = quote
  const lines = linesOf(quote, report.request)
  if (!lines) return `\`${field}\``
  const span = lines.first === lines.last ? `line ${lines.first}` : `lines ${lines.first} to ${lines.last}`
  const url = urlOf(report, site, lines)
  return `\`${field}\` (${url ? `[${span}](${url})` : span})`
}

/** Our own link to the request file at its commit; every part of the path is encoded. */
export function urlOf({ source }: Report, site: Site | undefined, lines?: Lines): string | undefined {
  if (!site || source.kind !== 'file' || !source.commit) return undefined
  const path = source.path.split('/').map(encodePart).join('/')
  const anchor = lines ? `#L${lines.first}${lines.last > lines.first ? `-L${lines.last}` : ''}` : ''
  return `${site.serverUrl}/${site.repository}/blob/${source.commit}/${path}${anchor}`
}

function encodePart(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replace(
    /[!'()*~_]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
