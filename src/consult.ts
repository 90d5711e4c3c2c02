import type { Answer, ModelDesigner } from './architect/answer.ts'
import { type Asking, askModel, ModelError } from './architect/model.ts'
import { errorsOf, isBetter, repairTurns } from './architect/repair.ts'
import type { Assessment } from './feasibility/assess.ts'
import type { ModelCall } from './ports.ts'
import { inertMarkdown, plainMarkdown } from './report/inert.ts'
import type { Repair } from './report/report.ts'
import { type Reading, readAnswer } from './review/answer.ts'
import type { Finding } from './review/review.ts'

/** What came of asking a model. */
export interface Consultation {
  readonly designer: ModelDesigner
  /** Of a design, its text is as it is published: inert. */
  readonly reading: Reading
  /** What the review found in the design. */
  readonly findings: readonly Finding[]
  readonly repair?: Repair
}

export interface Consulting extends Asking {
  /** Whether a design with errors is sent back once. */
  readonly repair: boolean
  /** What the built-in rules hold of the request. */
  readonly assessment: Promise<Assessment | undefined>
}

/** Asks the model, reviews its design, and sends it back once where it has errors: all within one deadline. */
export async function consultModel(call: ModelCall, consulting: Consulting): Promise<Consultation> {
  const { assessment, clock, timeoutSeconds } = consulting
  const start = clock.now()
  const review = import('./review/review.ts')
  const { designer, reading, answer } = await ask(call, consulting)
  if (reading.kind !== 'architecture' || !answer) return { designer, reading, findings: [] }
  const [{ reviewDesign }, opinion] = await Promise.all([review, assessment])
  const look = (text: string) => reviewDesign(plainMarkdown(text), opinion)
  const first = { reading, findings: look(reading.text) }
  const seconds = Math.floor(timeoutSeconds - (clock.now() - start) / 1000)
  // What no design can hold is not worth another try.
  const hopeless = opinion?.feasibility === 'insufficient'
  if (!consulting.repair || hopeless || errorsOf(first.findings).length === 0 || seconds < 1)
    return { designer, ...first }
  const second = await askForRepair(answer, first, { ...consulting, timeoutSeconds: seconds })
  return { designer, ...choose(first, second, look) }
}

function askForRepair({ call, text }: Answer, first: Reviewed, consulting: Consulting): Promise<Asked> {
  const errors = errorsOf(first.findings)
  consulting.log.info(
    `${consulting.label}: the review found ${errors.length} errors; asking once for a repair`,
  )
  const turns = repairTurns(text, errors, plainMarkdown(first.reading.text).split('\n'))
  const again = { ...call, messages: [...call.messages, ...turns] }
  return ask(again, { ...consulting, label: `${consulting.label} (repair)` })
}

interface Reviewed {
  readonly reading: Extract<Reading, { kind: 'architecture' }>
  readonly findings: readonly Finding[]
}

/** A refusal or no answer never replaces a design. */
function choose(
  first: Reviewed,
  { reading, designer }: Asked,
  look: (text: string) => readonly Finding[],
): Omit<Consultation, 'designer'> {
  if (reading.kind !== 'architecture') {
    const why = reading.kind === 'refusal' ? 'The model refused instead of repairing.' : reading.why
    return { ...first, repair: { kept: 'first', designer, first: first.findings, why } }
  }
  const repaired = look(reading.text)
  const better = isBetter(repaired, first.findings)
  const repair = { kept: better ? 'repaired' : 'first', designer, first: first.findings, repaired } as const
  return better ? { reading, findings: repaired, repair } : { ...first, repair }
}

interface Asked {
  readonly designer: ModelDesigner
  readonly reading: Reading
  /** Absent where none came. */
  readonly answer?: Answer
}

async function ask(call: ModelCall, asking: Asking): Promise<Asked> {
  try {
    const answer = await askModel(call, asking)
    const reading = readAnswer(answer)
    const { designer } = answer
    if (reading.kind !== 'architecture') return { designer, reading, answer }
    return { designer, reading: { ...reading, text: inertMarkdown(reading.text) }, answer }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return { designer: error.designer, reading: { kind: 'neither', why: error.message, text: '' } }
  }
}
