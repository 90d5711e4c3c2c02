import type { ModelDesigner } from './architect/answer.ts'
import { type Asking, askModel, ModelError } from './architect/model.ts'
import { errorsOf, isBetter, repairTurns } from './architect/repair.ts'
import { keepYoungGeneration } from './engine.ts'
import type { Assessment } from './feasibility/assess.ts'
import type { ModelCall } from './ports.ts'
import { inertMarkdown, plainMarkdown } from './report/inert.ts'
import type { Repair } from './report/report.ts'
import { type Reading, readAnswer } from './review/answer.ts'
import type { Review } from './review/review.ts'

/** What came of asking a model. */
export type Consultation = { readonly designer: ModelDesigner; readonly repair?: Repair } & (
  | Reviewed
  | { readonly reading: Exclude<Reading, Design> }
)

/** An answer that is a design; its text is as it is published: inert. */
type Design = Extract<Reading, { kind: 'architecture' }>

export interface Reviewed {
  readonly reading: Design
  readonly review: Review
}

export interface Consulting extends Asking {
  /** Whether a design with errors is sent back once. */
  readonly repair: boolean
  /** What the built-in rules hold of the request. */
  readonly assessment: Promise<Assessment | undefined>
  /** Makes of a design what will be made of the model's. */
  readonly rehearse?: ((design: Reviewed) => void) | undefined
}

/** Asks the model, reviews its design, and sends it back once where it has errors: all within one deadline. */
export async function consultModel(call: ModelCall, consulting: Consulting): Promise<Consultation> {
  const { assessment, clock, timeoutSeconds } = consulting
  const start = clock.now()
  // It is large, too: it comes after the rules' opinion, which waits until the model has been asked.
  const library = assessment.then(() => import('./review/review.ts'))
  library.catch(() => {}) // told where it is awaited
  const waiting = new AbortController()
  rehearse(library, consulting, waiting.signal).catch(() => {}) // what is wrong is told where it is done in earnest
  const asked = await ask(call, consulting)
  waiting.abort()
  const { designer, reading } = asked
  if (reading.kind !== 'architecture') return { designer, reading }
  const [{ reviewDesign }, opinion] = await Promise.all([library, assessment])
  const look = (text: string) => reviewDesign(plainMarkdown(text), opinion)
  const first = { reading, review: look(reading.text) }
  const seconds = Math.floor(timeoutSeconds - (clock.now() - start) / 1000)
  // What no design can hold is not worth another try.
  const hopeless = opinion?.feasibility === 'insufficient'
  if (!consulting.repair || hopeless || errorsOf(first.review.findings).length === 0 || seconds < 1)
    return { designer, ...first }
  const second = await askForRepair(asked, first.review, { ...consulting, timeoutSeconds: seconds })
  return { designer, ...choose(first, second, look) }
}

/** How long an answer that is there already has to be taken, in milliseconds. */
const TAKING = 50

/** The review is ready for its work when the answer comes. */
async function rehearse(
  library: Promise<typeof import('./review/review.ts')>,
  { assessment, clock, rehearse: rehearseReport }: Consulting,
  waiting: AbortSignal,
): Promise<void> {
  const [{ rehearseReview, reviewDesign }, opinion] = await Promise.all([library, assessment])
  const take = (markdown: string) => {
    const text = inertMarkdown(markdown)
    const review = reviewDesign(plainMarkdown(text), opinion)
    rehearseReport?.({ reading: { kind: 'architecture', text }, review })
  }
  for (;;) {
    await clock.sleep(TAKING, waiting)
    if (waiting.aborted) return
    keepYoungGeneration()
    if (!rehearseReview(take)) return
  }
}

function askForRepair(
  { call, said }: Asked,
  { draft, findings }: Review,
  consulting: Consulting,
): Promise<Asked> {
  const errors = errorsOf(findings)
  consulting.log.info(
    `${consulting.label}: the review found ${errors.length} errors; asking once for a repair`,
  )
  const again = { ...call, messages: [...call.messages, ...repairTurns(said, errors, draft.lines)] }
  return ask(again, { ...consulting, label: `${consulting.label} (repair)` })
}

/** A refusal or no answer never replaces a design. */
function choose(
  before: Reviewed,
  { reading, designer }: Asked,
  look: (text: string) => Review,
): Reviewed & { readonly repair: Repair } {
  const first = before.review.findings
  if (reading.kind !== 'architecture') {
    const why = reading.kind === 'refusal' ? 'The model refused instead of repairing.' : reading.why
    return { ...before, repair: { kept: 'first', designer, first, why } }
  }
  const review = look(reading.text)
  const better = isBetter(review.findings, first)
  const repair = { kept: better ? 'repaired' : 'first', designer, first, repaired: review.findings } as const
  return better ? { reading, review, repair } : { ...before, repair }
}

interface Asked {
  readonly designer: ModelDesigner
  readonly reading: Reading
  /** As it was taken, without what the service refused. */
  readonly call: ModelCall
  /** The model's own words; blank where none came. */
  readonly said: string
}

async function ask(call: ModelCall, asking: Asking): Promise<Asked> {
  try {
    const answer = await askModel(call, asking)
    const reading = readAnswer(answer)
    const asked = { designer: answer.designer, call: answer.call, said: answer.text }
    if (reading.kind !== 'architecture') return { ...asked, reading }
    return { ...asked, reading: { ...reading, text: inertMarkdown(reading.text) } }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    const { designer, message } = error
    return { designer, call, said: '', reading: { kind: 'neither', why: message, text: '' } }
  }
}
