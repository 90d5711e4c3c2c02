import type { Field } from '../contract.ts'
import type { Lines } from '../request/request.ts'
import type { Report, Site } from './report.ts'

/** A field by its name and, where it stands in a file, its lines. */
export function place(field: Field, report: Report, site: Site | undefined): string {
  const lines = report.request?.lines?.[field]
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
