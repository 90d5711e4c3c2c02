// The generated parts of the documentation. In a document, a part stands between `<!-- generated: NAME -->` or
// `<!-- generated: NAME PATH -->` and `<!-- end -->`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { THREATS } from '../__tests__/hostile/guards.ts'
import { capitalised } from '../src/english.ts'
import { STORES } from '../src/feasibility/catalog/index.ts'
import type { Source, Store, Topology } from '../src/feasibility/catalog/store.ts'
import { RULES } from '../src/feasibility/rules/index.ts'
import { REVIEW_RULES } from '../src/review/rules/index.ts'

export const ROOT = join(import.meta.dirname, '..')
/** The documents that have generated parts. */
export const DOCUMENTS = [
  'README.md',
  'SECURITY.md',
  'docs/stores.md',
  'docs/verdicts.md',
  'examples/README.md',
] as const

const PART = /(<!-- generated: ([\w-]+)(?: (\S+))? -->\n)[\s\S]*?(<!-- end -->)/g

const PARTS: Readonly<Record<string, (path: string) => string>> = {
  guards: renderGuards,
  inputs: renderInputs,
  outputs: renderOutputs,
  'feasibility-rules': renderFeasibilityRules,
  'review-rules': renderReviewRules,
  stores: () =>
    STORES.toSorted((one, other) => compare(one.name, other.name))
      .map(renderStore)
      .join('\n\n'),
  examples: renderExamples,
  evaluation: renderEvaluation,
  file: path => fenced(readText(path)),
  request: path => fenced(asCopied(readText(path))),
  step: path => fenced(ownStep(readText(path))),
}

/** An example as it stands in another repository: with the published schema, and without what is said about it. */
function asCopied(request: string): string {
  return request
    .replace('=../schemas/', `=${PUBLISHED}/schemas/`)
    .replace(/^# (?:Situation|Verdict): .*\n/gm, '')
}

/** Where the files of a released version can be read. */
const PUBLISHED = 'https://raw.githubusercontent.com/OWNER/distributed-lock-manager-architect/v1'

/** The document with its parts as their sources have them now. */
export function renderParts(path: string, text: string): string {
  return text.replace(PART, (_, start: string, name: string, argument: string | undefined, end: string) => {
    const render = PARTS[name]
    if (render === undefined) throw new Error(`${path} has a part "${name}", which nothing makes`)
    return `${start}\n${render(argument ?? '')}\n\n${end}`
  })
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

function renderGuards(): string {
  return THREATS.map(({ from, wayIn, stake, guards }) =>
    [
      `### ${capitalised(from)}, by ${wayIn}`,
      `At stake: ${stake}.`,
      guards.map(({ holds, test, name }) => `- ${holds} (${testOf(test, name)})`).join('\n'),
    ].join('\n\n'),
  ).join('\n\n')
}

function testOf(test: string, name: string): string {
  const link = `[${test}](__tests__/${test})`
  return name === '' ? link : `${link}: ${name}`
}

interface ActionYml {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

function renderInputs(): string {
  const { inputs } = parse(readText('action.yml')) as ActionYml
  const rows = Object.entries(inputs).map(([name, input]) => {
    const values = (input.default ?? '').split('\n').filter(Boolean)
    return [code(name), values.map(code).join(', '), input.description]
  })
  return table(['input', 'default', 'meaning'], rows)
}

function renderOutputs(): string {
  const { outputs } = parse(readText('action.yml')) as ActionYml
  const rows = Object.entries(outputs).map(([name, { description }]) => [code(name), description])
  return table(['output', 'value'], rows)
}

function renderFeasibilityRules(): string {
  const rows = RULES.map(({ id, statement, source }) => [code(id), statement, link(source)])
  return table(['rule', 'says', 'source'], rows)
}

function renderReviewRules(): string {
  const rows = REVIEW_RULES.map(({ id, severity, statement, source }) => [
    code(id),
    severity,
    statement,
    source ? link(source) : '',
  ])
  return table(['rule', 'severity', 'a design does this', 'source'], rows)
}

const KINDS: Readonly<Record<Store['kind'], string>> = {
  coordination: 'Coordination store',
  sql: 'SQL database',
  document: 'Document store',
  'wide column': 'Wide-column store',
  'key-value': 'Key-value store',
  cache: 'Cache',
  object: 'Object store',
  queue: 'Message broker',
  files: 'Files',
  platform: 'Platform',
}

function renderStore({ name, topologies, kind, selfHosted }: Store): string {
  const rows = topologies.map(topology => [
    `${capitalised(topology.label)} (${code(topology.id)})`,
    statedBy(topology),
    holds(topology),
    survives(topology),
    topology.token.ordered ? topology.token.source : `none that is ordered: ${topology.token.caveat}`,
    topology.sources.map(link).join(', '),
  ])
  const header = ['topology', 'the request states', 'for exclusion', 'survives', 'fencing token', 'sources']
  const about = `${KINDS[kind]}${selfHosted ? '; can be installed on your own servers' : ''}.`
  return `## ${name}\n\n${about}\n\n${table(header, rows)}`
}

function statedBy({ when }: Topology): string {
  if (when === undefined) return 'nothing of the others'
  const { all = [], any = [], none = [] } = when
  return [
    ...all.map(code),
    ...(any.length > 0 ? [any.map(code).join(' or ')] : []),
    ...none.map(setting => `not ${code(setting)}`),
  ].join('; ')
}

function holds({ unsafe, contested, compareAndSet }: Topology): string {
  if (unsafe !== undefined) return `**no**: ${unsafe}`
  if (contested !== undefined) return `**asked**: ${contested}`
  return compareAndSet === 'linearizable' ? '**yes**' : `**no**: compare-and-set is ${compareAndSet}`
}

function survives({ survives: largest, scope }: Topology): string {
  const within = scope === 'global' ? 'any distance' : `one ${scope}`
  return `${lossOf(largest)}; one lock within ${within}`
}

function lossOf(largest: Topology['survives']): string {
  if (largest === 'nothing') return 'no loss'
  return largest === 'by voters' ? 'what leaves a majority of its voters' : `the loss of a ${largest}`
}

/** What the leading comments of an example say of it. */
export interface Example {
  /** The file's name without its ending. */
  readonly name: string
  readonly path: string
  readonly title: string
  readonly situation: string
  readonly verdict: string
  readonly why: string
}

const ENDING = '.lock-request.yaml'

export function readExamples(): Example[] {
  return readdirSync(join(ROOT, 'examples'))
    .filter(name => name.endsWith(ENDING))
    .sort()
    .map(readExample)
}

function readExample(file: string): Example {
  const path = `examples/${file}`
  const text = readText(path)
  const comments = /^# yaml-language-server: \S+\n# Situation: (.+)\n# Verdict: (\w+)\. (.+)\n/.exec(text)
  if (!comments) throw new Error(`${path} does not begin with its schema, its situation and its verdict`)
  const [, situation = '', verdict = '', why = ''] = comments
  const { title } = parse(text) as { readonly title: string }
  return { name: file.slice(0, -ENDING.length), path, title, situation, verdict, why }
}

function renderExamples(): string {
  const rows = readExamples().map(({ name, title, situation, verdict, why }) => [
    `[${title}](${name}${ENDING})`,
    situation,
    `[${verdict}](reports/${name}.md)`,
    why,
  ])
  return table(['request', 'situation', 'verdict and report', 'why'], rows)
}

/** The tables of the report on the reference architect, by expert verdicts. */
function renderEvaluation(): string {
  const blocks = readText('docs/evaluation.md').split('\n\n')
  return blocks.filter(block => /^\| architect \| who decides \| (?:right|field)/.test(block)).join('\n\n')
}

/** The step that uses this action, as it is copied into a workflow. */
export function ownStep(workflow: string): string {
  const lines = workflow.split('\n')
  const start = lines.findIndex(line => /^ *- uses: OWNER\//.test(line))
  const indent = lines[start]?.search(/\S/) ?? 0
  const rest = lines.slice(start + 1)
  const length = rest.findIndex(line => line.search(/\S/) <= indent)
  const step = [lines[start] ?? '', ...rest.slice(0, length < 0 ? undefined : length)]
  return `${step.map(line => line.slice(indent)).join('\n')}\n`
}

function fenced(text: string): string {
  return `\`\`\`yaml\n${text}\`\`\``
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows.map(row => row.map(cell))]
  return lines.map(cells => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |')).join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

function code(text: string): string {
  return `\`${text}\``
}

function link({ title, url }: Source): string {
  return `[${title.replace(/[[\]]/g, '\\$&')}](${url})`
}

function compare(one: string, other: string): number {
  return one.toLowerCase() < other.toLowerCase() ? -1 : 1
}
