import { capitalised } from '../english.ts'
import type { Assessment, Reason } from '../feasibility/assess.ts'
import type { Source } from '../feasibility/catalog/store.ts'
import { inertLine } from './inert.ts'
import { place } from './links.ts'
import type { Report, Site } from './report.ts'

/** What the built-in rules hold of the request: the headline first, then each reason with its quote and source. */
export function renderRules(report: Report, site?: Site): string | undefined {
  const { assessment } = report
  if (!assessment) return undefined
  const headline = headlineOf(report, assessment)
  const reasons = assessment.reasons.map(reason => renderReason(reason, report, site))
  return [`### What the rules hold`, headline, ...(reasons.length > 0 ? [reasons.join('\n')] : [])].join(
    '\n\n',
  )
}

function headlineOf({ modelSaid }: Report, { feasibility, candidate }: Assessment): string {
  const contradicted =
    (modelSaid === 'refusal' && feasibility === 'sufficient') ||
    (modelSaid === 'architecture' && feasibility === 'insufficient')
  const disagrees = contradicted ? ' **The model disagrees.**' : ''
  switch (feasibility) {
    case 'sufficient':
      return `**Sufficient.** ${capitalised(candidate?.topology.label ?? '')} can hold what the request asks for${candidate?.changed ? ', once it is set so; the request lets that be changed' : ''}.${disagrees}`
    case 'insufficient':
      return `**Insufficient, for certain.**${disagrees}`
    case 'undetermined':
      return '**Undetermined.** A fact is missing or contested; this is how to state it:'
  }
}

function renderReason(
  { rule, text, remedy, evidence, sources }: Reason,
  report: Report,
  site: Site | undefined,
): string {
  const quotes = [
    ...new Set(evidence.map(quote => `“${inertLine(cut(quote.words))}” in ${place(quote, report, site)}`)),
  ]
  const how = report.assessment?.feasibility === 'undetermined' ? 'How to state it' : 'What would mend it'
  const lines = [
    `- ${inertLine(text)} (\`${rule}\`${sources.length > 0 ? `; ${uniqueSources(sources).map(link).join(', ')}` : ''})`,
    ...(quotes.length > 0 ? [`  - The request: ${quotes.join('; ')}.`] : []),
    `  - ${how}: ${inertLine(remedy)}`,
  ]
  return lines.join('\n')
}

function cut(words: string): string {
  return words.length > 200 ? `${words.slice(0, 200)}…` : words
}

function uniqueSources(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map(source => [source.url, source])).values()]
}

function link({ title, url }: Source): string {
  return `[${inertLine(title)}](${url})`
}
