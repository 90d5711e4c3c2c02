import { callFor, type DesignSettings, digestOfCall, sha256 } from './call.ts'
import { type Consulting, consultModel, type Reviewed } from './consult.ts'
import { FIELDS } from './contract.ts'
import { tuneEngine } from './engine.ts'
import { asSentence } from './english.ts'
import type { Assessment } from './feasibility/assess.ts'
import type { Clock, Log, Model, ModelCall } from './ports.ts'
import type { Prompt } from './prompt/file.ts'
import type { Recalled } from './report/conversation.ts'
import { cutText } from './report/fit.ts'
import { inertMarkdown, plainMarkdown } from './report/inert.ts'
import { logLines } from './report/log-lines.ts'
import { nameOf, type Report } from './report/report.ts'
import type { PendingRequest } from './request/gather.ts'
import { type DesignRequest, RequestError, type Source } from './request/request.ts'
import type { Reading } from './review/answer.ts'
import { verdictOf } from './verdict.ts'

export interface Workshop {
  readonly prompt: Prompt
  /** Absent where the reference architect designs; its library may load while the request is read. */
  readonly model: Model | Promise<Model> | undefined
  readonly clock: Clock
  readonly log: Log
  /** The model's answer where it was asked the very same before. @param answer digest of all that decides it */
  readonly recall?: ((source: Source, answer: string) => Promise<Recalled | undefined>) | undefined
  /** Is given a report that nobody gets, while the model is waited for: the first one takes long to render. */
  readonly rehearse?: ((report: Report) => void) | undefined
  readonly settings: DesignSettings
  /** How many files the command line names; one where it is not said. */
  readonly files?: number
}

/** Takes one request to its report. What goes wrong with it becomes its own verdict and spoils no other. */
export async function design(pending: PendingRequest, workshop: Workshop): Promise<Report> {
  const { name, version, digest } = workshop.prompt
  let known: Pick<Report, 'source' | 'prompt' | 'problems'> & {
    request?: DesignRequest
    requestDigest?: string
  } = {
    source: pending.source,
    prompt: { name, version, digest },
    problems: [],
  }
  try {
    const [request, model] = await Promise.all([pending.read(), workshop.model])
    known = { ...known, request, requestDigest: digestOf(request) }
    const judgement = await (model
      ? askBoth(request, known, { ...workshop, model })
      : askReference(request, workshop))
    return tell({ ...known, ...judgement }, workshop.log)
  } catch (error) {
    return tell({ ...known, verdict: 'inconclusive', ...tellFault(error) }, workshop.log)
  }
}

function tell(report: Report, log: Log): Report {
  const { answerDigest, designer, requestDigest, reusedFrom } = report
  const seconds = designer?.kind === 'model' ? ` after ${designer.seconds.toFixed(1)} s` : ''
  const after = reusedFrom ? ` (asked before, and nothing has changed: ${reusedFrom})` : seconds
  log.group([`${nameOf(report)}: ${report.verdict}${after}`, ...report.reasons].join('. '), logLines(report))
  log.debug(`${nameOf(report)}: request ${requestDigest ?? 'unread'}, question ${answerDigest ?? 'none'}`)
  return report
}

type Judgement = Omit<Report, 'source' | 'prompt' | 'problems' | 'request' | 'requestDigest'>

/** The model's answer, and the rules' opinion on the request, which is formed while the model is waited for. */
async function askBoth(
  request: DesignRequest,
  known: Pick<Report, 'source' | 'request' | 'prompt' | 'problems'>,
  workshop: Workshop & { readonly model: Model },
): Promise<Judgement> {
  const { feasibility } = workshop.settings
  const call = callFor(request, workshop)
  const answerDigest = digestOfCall(call, workshop.settings)
  // The rules keep the processor for a while: they think when the model has been asked, and not before.
  const asked = Promise.withResolvers<void>()
  const opinion = asked.promise.then(() => {
    tuneEngine(workshop.files ?? 1)
    return feasibility === 'off' ? undefined : assessRequest(request)
  })
  opinion.catch(() => {}) // told where it is awaited
  const recalled = await workshop.recall?.(known.source, answerDigest)
  if (recalled) asked.resolve()
  const [said, assessment] = await Promise.all([
    recalled
      ? repeat(recalled, opinion)
      : askAnew(call, {
          ...workshop,
          label: nameOf(known),
          assessment: opinion,
          onSent: asked.resolve,
          rehearse: reviewed =>
            workshop.rehearse?.({ ...known, ...tellDesign(reviewed), verdict: 'designed' }),
        }),
    opinion,
  ])
  const verdict = verdictOf(said.modelSaid, assessment?.feasibility, feasibility)
  return { ...underRules(said, verdict), verdict, answerDigest, ...(assessment ? { assessment } : {}) }
}

/** What came of asking the model; its text is inert. */
type Said = Pick<
  Report,
  'architecture' | 'decision' | 'designer' | 'findings' | 'reasons' | 'remarks' | 'repair' | 'reusedFrom'
> & {
  readonly modelSaid: Reading['kind']
}

type Question = Omit<Workshop, 'rehearse'> &
  Pick<Consulting, 'assessment' | 'label' | 'model' | 'onSent' | 'rehearse'>

async function askAnew(call: ModelCall, question: Question): Promise<Said> {
  const { endpoint, timeoutSeconds, repair } = question.settings
  const consulting = { ...question, endpoint: endpoint.baseUrl, timeoutSeconds, repair }
  const { designer, repair: repaired, ...consulted } = await consultModel(call, consulting)
  const base = { designer, ...(repaired ? { repair: repaired } : {}) }
  if ('review' in consulted) return { ...base, ...tellDesign(consulted) }
  return { ...base, ...tellOther(consulted.reading) }
}

/** What a sealed comment holds is reviewed again: the same text has the same findings. */
async function repeat(
  { said, text, designer, repair, url }: Recalled,
  opinion: Promise<Assessment | undefined>,
): Promise<Said> {
  const base = { designer, reusedFrom: url, ...(repair ? { repair } : {}) }
  if (said === 'refusal') return { ...base, ...tellRefusal(text) }
  const { reviewDesign } = await import('./review/review.ts')
  const review = reviewDesign(plainMarkdown(text), await opinion)
  return { ...base, ...tellDesign({ reading: { kind: 'architecture', text }, review }) }
}

/** What is left of the model's answer where the rules refuse, which then is not the model's verdict. */
function underRules(said: Said, verdict: Report['verdict']): Omit<Judgement, 'verdict'> {
  const overruled = verdict === 'insufficient' && said.modelSaid !== 'refusal'
  if (!overruled) return said
  const { architecture, decision: _, findings: __, ...rest } = said
  return architecture === undefined
    ? { ...rest, reasons: [NO_DESIGN_HOLDS, ...rest.reasons] }
    : { ...rest, reasons: [RULES_REFUSE], refusedDesign: architecture }
}

const RULES_REFUSE =
  'The model designed, but the built-in rules are certain that no design can hold on this infrastructure.'

/** The catalog is large: it is loaded where it is needed, and while a model is waited for. */
async function assessRequest({ texts }: DesignRequest): Promise<Assessment> {
  const { assess } = await import('./feasibility/assess.ts')
  return assess(texts)
}

async function askReference(request: DesignRequest, { files = 1 }: Workshop): Promise<Judgement> {
  tuneEngine(files)
  const [assessment, { designFor }] = await Promise.all([
    assessRequest(request),
    import('./architect/reference.ts'),
  ])
  const base = { assessment, designer: { kind: 'reference' } as const }
  const design = designFor(assessment)
  if (design) {
    const { text, decision } = design
    return { ...base, verdict: 'designed', reasons: [], architecture: inertMarkdown(text), decision }
  }
  return assessment.feasibility === 'insufficient'
    ? { ...base, verdict: 'insufficient', reasons: [NO_DESIGN_HOLDS] }
    : { ...base, verdict: 'inconclusive', reasons: [FACT_MISSING] }
}

const NO_DESIGN_HOLDS = 'No design on this infrastructure can give the consistency that the request asks for.'
const FACT_MISSING = 'The reference architect lacks a fact that decides, and does not guess it.'

function tellFault(error: unknown): Pick<Report, 'reasons'> & Partial<Pick<Report, 'problems'>> {
  if (error instanceof RequestError) {
    return { reasons: ['The request file is not valid.'], problems: error.problems }
  }
  return { reasons: [asSentence(error instanceof Error ? error.message : String(error))] }
}

/** How much is shown of an answer that is no design, in bytes. */
const MOST_REMARKS = 20_000

/** The decision is read from the text as it is published, so that its lines are the published ones. */
function tellDesign({ reading, review: { draft, findings } }: Reviewed): Omit<Said, 'designer'> {
  const { decision } = draft
  return { modelSaid: 'architecture', reasons: [], architecture: reading.text, decision, findings }
}

function tellOther(reading: Exclude<Reading, { kind: 'architecture' }>): Omit<Said, 'designer'> {
  if (reading.kind === 'refusal') return tellRefusal(inertMarkdown(reading.explanation))
  const { text, why } = reading
  const remarks = text === '' ? {} : { remarks: inertMarkdown(cutText(text, MOST_REMARKS)) }
  return { modelSaid: 'neither', reasons: [asSentence(why)], ...remarks }
}

function tellRefusal(explanation: string): Omit<Said, 'designer'> {
  const remarks = explanation === '' ? {} : { remarks: explanation }
  return { modelSaid: 'refusal', reasons: [MODEL_REFUSES], ...remarks }
}

const MODEL_REFUSES =
  'The architect holds that no design on this infrastructure can give the consistency that the request asks for.'

function digestOf(request: DesignRequest): string {
  return sha256(FIELDS.map(field => request.texts[field]))
}
