import type { ModelDesigner } from '../architect/answer.ts'
import { FIELDS, REFUSAL } from '../contract.ts'
import { capitalised } from '../english.ts'
import { renderDecision } from './decision.ts'
import { renderDiagram } from './diagram.ts'
import { countFindings, renderFindings } from './findings.ts'
import { inertBlock, inertLine } from './inert.ts'
import { place, urlOf } from './links.ts'
import type { Span } from './marker.ts'
import { nameOf, type Report, type Site } from './report.ts'
import { renderRules } from './rules.ts'

/** A text in a report that is found again in its comment. */
export type SpanName = 'design' | 'remarks' | 'changes' | 'report'
export type Spans = Readonly<Partial<Record<SpanName, Span>>>

/** A piece of a report between blank lines; a named one is found again in the comment. */
export type ReportPart = string | { readonly name: SpanName; readonly text: string }

export function layOut(parts: readonly ReportPart[]): { text: string; spans: Spans } {
  const spans: Partial<Record<SpanName, Span>> = {}
  let length = 0
  const texts = parts.map(part => {
    const text = typeof part === 'string' ? part : part.text
    if (typeof part !== 'string') spans[part.name] = [length, length + text.length]
    length += text.length + 2
    return text
  })
  return { text: `${texts.join('\n\n')}\n`, spans }
}

/** One request's report in Markdown: the verdict and who decided first, before anything that the model wrote. */
export function renderReport(report: Report, site?: Site): string {
  return layOut(reportParts(report, site)).text
}

export function reportParts(report: Report, site?: Site): ReportPart[] {
  const rules = renderRules(report, site)
  const decision = report.decision && renderDecision(report.decision)
  const findings = renderFindings(report)
  return [
    `## Distributed lock: ${HEADLINES[report.verdict]}`,
    `**Request:** ${link(report, site)}`,
    notice(report),
    ...(decision ? [decision] : []),
    ...changes(report),
    ...why(report, site),
    ...(rules ? [rules] : []),
    ...diagram(report),
    ...(report.architecture === undefined
      ? []
      : ['---', { name: 'design', text: report.architecture } as const, '---']),
    ...(findings ? [findings] : []),
    ...remarks(report),
    ...otherDesign(report),
    ...(report.request === undefined ? [] : folded('The request', requestTexts(report))),
    ...folded('How this was made', facts(report)),
  ]
}

/** Drawn by us from the decision, and only for a design that stands. */
function diagram({ architecture, decision }: Report): ReportPart[] {
  const drawn = architecture === undefined || !decision ? undefined : renderDiagram(decision)
  return drawn === undefined ? [] : [drawn]
}

/** What moved since the design that stood here before. */
function changes({ changes: text }: Report): ReportPart[] {
  return text === undefined ? [] : folded('What changed since the last design', { name: 'changes', text })
}

/** A design that does not stand: refused, or of an earlier run. */
function otherDesign({ refusedDesign, kept }: Report): ReportPart[] {
  if (refusedDesign !== undefined)
    return folded('The design that was refused', { name: 'design', text: refusedDesign })
  if (!kept) return []
  const commit = kept.commit ? `, made for commit ${code(kept.commit.slice(0, 12))}` : ''
  return [
    `The last design is kept below. It is of an earlier run${commit}, and nothing in this run confirms it.`,
    ...folded('The last design', { name: 'design', text: kept.architecture }),
  ]
}

const HEADLINES = {
  designed: '✅ designed',
  insufficient: '⛔ infrastructure insufficient',
  inconclusive: '⚠️ inconclusive',
} as const

function notice(report: Report): string {
  const { designer, verdict } = report
  const model =
    designer?.kind === 'model' ? `the model ${inertLine(designer.answered ?? designer.requested)}` : ''
  switch (verdict) {
    case 'designed':
      return model ? designedByModel(model, report) : DESIGNED_BY_REFERENCE
    case 'insufficient':
      return insufficientNotice(model, report)
    case 'inconclusive':
      return `> **No verdict on the infrastructure.** ${model ? `${capitalised(model)} was asked.` : 'No model was asked.'}`
  }
}

const DESIGNED_BY_REFERENCE =
  '> **Designed by the reference architect**, from built-in rules and a catalog of stores with sources. No model was asked: ' +
  'the same request always gives the same text. Check the facts that it quotes.'

function designedByModel(model: string, { assessment, findings = [] }: Report): string {
  const judged = assessment
    ? 'Built-in rules have judged the request and reviewed'
    : 'Built-in rules have reviewed'
  return (
    `> **Designed by ${model}.** A language model wrote the architecture below. ${judged} its text, with ` +
    `${countFindings(findings)}: check it as you would check a draft.`
  )
}

function insufficientNotice(model: string, { assessment, modelSaid, remarks }: Report): string {
  if (modelSaid === 'refusal') {
    const rules = {
      insufficient: ' The built-in rules refuse too.',
      sufficient: ' **The built-in rules disagree.**',
      undetermined: '',
    }
    return (
      `> **Refused by ${model}:** ${ERROR}. A language model decided this` +
      `${remarks ? ' and wrote the words of explanation below' : ' and gave no reasons'}.` +
      `${assessment ? rules[assessment.feasibility] : ''}`
    )
  }
  const asked = model ? ` ${capitalised(model)}` : ''
  const said =
    modelSaid === 'architecture'
      ? ' designed all the same; that is folded away below.'
      : ' gave no answer that counts.'
  return `> **Refused by the built-in rules:** ${ERROR}.${asked}${asked ? said : ''}`
}

/** The prompt's own error, to the letter. */
const ERROR = `\`{"error": ${JSON.stringify(REFUSAL)}}\``

function why(report: Report, site: Site | undefined): string[] {
  const sentences = [
    ...report.reasons.map(inertLine),
    ...report.problems.map(problem => problemLine(problem, report, site)),
  ]
  if (sentences.length === 0) return []
  const rests =
    report.verdict === 'insufficient' && report.assessment?.feasibility !== 'insufficient'
      ? [evidence(report, site)]
      : []
  return ['### Why', sentences.map(sentence => `- ${sentence}`).join('\n'), ...rests]
}

function problemLine(problem: Report['problems'][number], report: Report, site: Site | undefined): string {
  const place = `line ${problem.line}, column ${problem.column}`
  const url = urlOf(report, site, { first: problem.line, last: problem.line })
  return `${url ? `[${place}](${url})` : place}: ${inertLine(problem.message)}`
}

/** The lines of the request that a refusal rests on: what is asked for, and what there is. */
function evidence(report: Report, site: Site | undefined): string {
  return (['consistency_tolerance', 'infrastructure_environment'] as const)
    .flatMap(field => [`${place({ field }, report, site)}:`, inertBlock(report.request?.texts[field] ?? '')])
    .join('\n\n')
}

function remarks({ modelSaid, remarks: text }: Report): ReportPart[] {
  if (!text) return []
  const part = { name: 'remarks', text } as const
  return modelSaid === 'refusal' ? ['### What the model says', part] : folded('What the model answered', part)
}

function requestTexts(report: Report): string {
  return FIELDS.flatMap(field => [`\`${field}\``, inertBlock(report.request?.texts[field] ?? '')]).join(
    '\n\n',
  )
}

function facts(report: Report): string {
  const { designer, prompt, requestDigest, source } = report
  const rows: [string, string | number | undefined][] = [
    ...(designer?.kind === 'model' ? modelFacts(designer) : []),
    ...repairFacts(report),
    ...(designer?.kind === 'reference'
      ? [['Designed by', 'reference architect'] as [string, string]]
      : promptFacts(prompt)),
    ['Request SHA-256', requestDigest?.slice(0, 16)],
    ['Commit', source.kind === 'file' ? source.commit : undefined],
  ]
  const known = rows.filter(([, value]) => value !== undefined && value !== '')
  return [
    '| fact | value |',
    '| --- | --- |',
    ...known.map(([name, value]) => `| ${name} | ${code(String(value))} |`),
  ].join('\n')
}

function promptFacts({ name, version, digest }: Report['prompt']): [string, string][] {
  return [
    ['Prompt', `${name}${version ? ` ${version}` : ''}`],
    ['Prompt SHA-256', digest.slice(0, 16)],
  ]
}

function repairFacts({ repair }: Report): [string, string | number | undefined][] {
  if (!repair) return []
  const { kept, designer } = repair
  const { tokens } = designer
  return [
    ['Repair', kept === 'repaired' ? 'asked for once, and taken' : 'asked for once, and not taken'],
    ['Tokens of the repair', tokens && `${tokens.prompt} in, ${tokens.completion} out`],
    ['Tries of the repair', designer.tries],
    ['Seconds of the repair', designer.seconds],
  ]
}

function modelFacts(designer: ModelDesigner): [string, string | number | undefined][] {
  const { tokens } = designer
  return [
    ['Model asked for', designer.requested],
    ['Model that answered', designer.answered],
    ['Endpoint', designer.endpoint],
    ['Parameters', parameters(designer.parameters)],
    ['Left out because refused', designer.dropped.join(', ')],
    ['Tokens', tokens && `${tokens.prompt} in, ${tokens.completion} out`],
    ['Tries', designer.tries],
    ['Seconds', designer.seconds],
    ['Request id', designer.requestId],
    ['System fingerprint', designer.systemFingerprint],
  ]
}

function parameters(sent: Readonly<Record<string, number>>): string {
  return Object.entries(sent)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
}

/** A fact in a table cell: as code, so that no hash or name in it becomes a link. */
export function code(value: string): string {
  return /^[\w .:,/+@-]*$/.test(value) ? `\`${value}\`` : inertLine(value)
}

export function folded(summary: string, content: ReportPart): ReportPart[] {
  return [`<details>\n<summary>${summary}</summary>`, content, '</details>']
}

function link(report: Report, site: Site | undefined): string {
  const url = urlOf(report, site)
  return url ? `[${inertLine(nameOf(report))}](${url})` : inertLine(nameOf(report))
}
