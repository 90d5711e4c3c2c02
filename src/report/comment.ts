import { createHash } from 'node:crypto'
import type { ModelDesigner } from '../architect/answer.ts'
import { FIELDS, REFUSAL } from '../contract.ts'
import { COMMENT_LIMIT, fitMarkdown } from './fit.ts'
import { inertBlock, inertLine } from './inert.ts'
import { place, urlOf } from './links.ts'
import { nameOf, type Report, type Site } from './report.ts'
import { renderRules } from './rules.ts'

/** The hidden line that a comment is found again by. It tells comment keys and requests apart. */
export function markerOf(commentKey: string, report: Report): string {
  const path = report.source.kind === 'file' ? report.source.path : ''
  return `<!-- distributed-lock-manager-architect key=${hash(commentKey)} request=${hash(path)} -->`
}

/** The whole comment: the marker, then the report, within GitHub's limit. */
export function renderComment(report: Report, marker: string, site?: Site): string {
  const note =
    '*The comment is cut here, at the length that GitHub allows. The job summary has the whole report.*'
  const body = renderReport(report, site)
  return `${marker}\n${fitMarkdown(body, { characters: COMMENT_LIMIT - marker.length - 1 }, note)}`
}

/** One request's report in Markdown: the verdict and who decided first, before anything that the model wrote. */
export function renderReport(report: Report, site?: Site): string {
  const rules = renderRules(report, site)
  const parts = [
    `## Distributed lock: ${HEADLINES[report.verdict]}`,
    `**Request:** ${link(report, site)}`,
    notice(report),
    ...decisionTable(report),
    ...why(report, site),
    ...(rules ? [rules] : []),
    ...(report.architecture === undefined ? [] : ['---', report.architecture, '---']),
    ...remarks(report),
    ...(report.refusedDesign === undefined
      ? []
      : [folded('The design that was refused', report.refusedDesign)]),
    ...(report.request === undefined ? [] : [folded('The request', requestTexts(report))]),
    folded('How this was made', facts(report)),
  ]
  return `${parts.join('\n\n')}\n`
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
      return `> **No verdict on the infrastructure.** ${model ? `${model[0]?.toUpperCase()}${model.slice(1)} was asked.` : 'No model was asked.'}`
  }
}

const DESIGNED_BY_REFERENCE =
  '> **Designed by the reference architect**, from built-in rules and a catalog of stores with sources. No model was asked: ' +
  'the same request always gives the same text. Check the facts that it quotes.'

function designedByModel(model: string, { assessment }: Report): string {
  const rules = assessment
    ? 'The built-in rules have judged the request and not the text'
    : 'No rule has reviewed it'
  return `> **Designed by ${model}.** A language model wrote the architecture below. ${rules}: check it as you would check a draft.`
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
  const asked = model ? ` ${model[0]?.toUpperCase()}${model.slice(1)}` : ''
  const said =
    modelSaid === 'architecture'
      ? ' designed all the same; that is folded away below.'
      : ' gave no answer that counts.'
  return `> **Refused by the built-in rules:** ${ERROR}.${asked}${asked ? said : ''}`
}

/** The prompt's own error, to the letter. */
const ERROR = `\`{"error": ${JSON.stringify(REFUSAL)}}\``

/** The decision in short, where it is known value by value. */
function decisionTable({ decision }: Report): string[] {
  if (!decision) return []
  const { store, protocol, voters, quorum, lease, renewal, token, checkedBy, minority } = decision
  const places = voters?.places.map(place => `${place.voters} in ${place.name}`).join(', ')
  const rows: [string, string | undefined][] = [
    ['Store', store],
    ['Protocol', protocol],
    ['Voters', voters && `${voters.count}: ${places}`],
    ['Quorum', voters && `${quorum} of ${voters.count}`],
    ['Lease, renewal', lease === undefined ? undefined : `${lease} s, every ${renewal} s`],
    ['Fencing token', token],
    ['Checked by', checkedBy],
    ['Minority', minority],
  ]
  const known = rows.filter(([, value]) => value !== undefined)
  return [
    [
      '| decision | |',
      '| --- | --- |',
      ...known.map(([name, value]) => `| ${name} | ${inertLine(value ?? '')} |`),
    ].join('\n'),
  ]
}

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
    .flatMap(field => [`${place(field, report, site)}:`, inertBlock(report.request?.texts[field] ?? '')])
    .join('\n\n')
}

function remarks(report: Report): string[] {
  if (!report.remarks) return []
  return report.modelSaid === 'refusal'
    ? ['### What the model says', report.remarks]
    : [folded('What the model answered', report.remarks)]
}

function requestTexts(report: Report): string {
  return FIELDS.flatMap(field => [`\`${field}\``, inertBlock(report.request?.texts[field] ?? '')]).join(
    '\n\n',
  )
}

function facts({ designer, prompt, requestDigest, source }: Report): string {
  const rows: [string, string | number | undefined][] = [
    ...(designer?.kind === 'model' ? modelFacts(designer) : []),
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
function code(value: string): string {
  return /^[\w .:,/+@-]*$/.test(value) ? `\`${value}\`` : inertLine(value)
}

function folded(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`
}

function link(report: Report, site: Site | undefined): string {
  const url = urlOf(report, site)
  return url ? `[${inertLine(nameOf(report))}](${url})` : inertLine(nameOf(report))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
