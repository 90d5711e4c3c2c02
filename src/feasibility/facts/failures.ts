import { type Acceptance, acceptanceIn, bridgedSoon } from './acceptances.ts'
import { assumedIn } from './assumed-losses.ts'
import { type Evidence, evidenceOf, findAll } from './find.ts'
import {
  adjectivesIn,
  afterFailover,
  elsewhereIn,
  impliedIn,
  NOT_BY_ITSELF,
  placesAndNodes,
} from './implied-losses.ts'
import type { Loss } from './loss.ts'
import { namedLossesIn, namesOneMore, tellsOfARegion } from './named-losses.ts'
import { neverRefused, overlookedIn, overlookedPartition } from './overlooked.ts'
import { type Clause, type Plain, sentences } from './plain.ts'
import { lossesIn } from './told-losses.ts'

export interface Failures {
  readonly losses: readonly Loss[]
  readonly accepted: readonly Acceptance[]
  /** Words on failures that were not understood as a loss or as an acceptance. */
  readonly unread: readonly Evidence[]
}

/**
 * Which losses have to be survived automatically, and which outages are accepted.
 * @param names what the infrastructure calls places
 */
export function readFailures(field: Evidence['field'], plain: Plain, names: ReadonlySet<string>): Failures {
  const losses: Loss[] = []
  const accepted: Acceptance[] = []
  const unread: Evidence[] = []
  const all = parts(plain)
  const startOf = (at: number) => plain.at[all[Math.max(0, at)]?.start ?? 0] ?? 0
  for (const [index, part] of all.entries()) {
    const accepts = acceptanceIn(field, plain, part, all[index + 1]?.text ?? '')
    if (accepts) {
      // "The server dies on a Friday; it stands still until then": what was only spoken of is let be.
      if (UNTIL_THEN.test(part.text)) dropAssumed(losses, startOf(index - 2))
      accepted.push(accepts)
      losses.push(...bridgedSoon(accepts, part.text))
      continue
    }
    const isWish = WISHED.test(part.text)
    const found = isWish ? [] : lossesOf(field, plain, part, all[index + 1]?.text ?? '', names)
    losses.push(...found)
    const goesOn =
      found.length === 0 &&
      (losses.at(-1)?.evidence.start ?? -1) >= startOf(index - 1) &&
      THE_OTHER.test(part.text)
    const overlooked = goesOn || isWish ? undefined : overlookedBeside(part.text, found)
    const assumed =
      overlooked === 'unread' && found.length === 0 && field === 'consistency_tolerance'
        ? assumedIn(plain, part, names)
        : []
    losses.push(...assumed)
    if (assumed.length > 0) continue
    if (overlooked === 'failover' && !NOT_BY_ITSELF.test(part.text))
      losses.push(afterFailover(field, plain, part))
    else if (
      overlooked ||
      namesOneMore(part.text, names, found) ||
      (found.length === 0 && tellsOfARegion(part.text))
    )
      unread.push(evidenceOf(field, plain, part.start, part.end))
  }
  return { losses: eitherSide(losses), accepted, unread }
}

/** What a part says of failures beside the losses that it was read as. */
function overlookedBeside(text: string, found: readonly Loss[]): 'failover' | 'unread' | undefined {
  if (found.length === 0) return overlookedIn(text)
  const open = found.every(({ assumed }) => assumed) ? overlookedPartition(text) : undefined
  return neverRefused(text) ?? open
}

/** The loss of the east hall and that of the west hall: of either. */
function eitherSide(losses: readonly Loss[]): Loss[] {
  const names = new Set(losses.filter(({ assumed }) => !assumed).map(({ name }) => name))
  const both = new Set(OPPOSITE.filter(pair => pair.every(side => names.has(side))).flat())
  return losses.map(({ name, ...loss }) => (name === undefined || both.has(name) ? loss : { ...loss, name }))
}

const OPPOSITE = [
  ['east', 'west'],
  ['north', 'south'],
]

/** "Either hall may burn; the other one has to take over alone": of the loss that the part before tells of. */
const THE_OTHER =
  /^(?:;|,| |and|then)*the other(?: (?:one|site|hall|office|building|side|room|half|region|zone|node|server|data ?cent(?:er|re)))?,? (?:has to|must|should|is to|needs to|will|then) (?:take over|carry on|continue|go on|keep)/i

const UNTIL_THEN =
  /(?<![a-z])(?:accepts? (?:that|this|such an?) (?:stop|standstill|outage|pause)|until then|till then|for so long|in the meantime|meanwhile)(?![a-z])/i

/** Takes back the last losses, from an offset on, that may not be demands. */
function dropAssumed(losses: Loss[], start: number): void {
  while (losses.at(-1)?.assumed && (losses.at(-1)?.evidence.start ?? 0) >= start) losses.pop()
}

function lossesOf(
  field: Evidence['field'],
  plain: Plain,
  part: Clause,
  next: string,
  names: ReadonlySet<string>,
): Loss[] {
  const told = [
    ...placesAndNodes(field, plain, part),
    ...elsewhereIn(field, plain, part),
    ...adjectivesIn(field, plain, part),
    ...lossesIn(field, plain, part, next),
  ]
  const implied = told.length > 0 ? told : impliedIn(field, plain, part)
  const small = implied.every(({ place }) => place === 'node' || place === 'process')
  const named = namedLossesIn(field, plain, part, next, names)
  const losses = named.length > (small ? 0 : implied.length) ? named : implied
  const together = ONE_MORE.test(part.text) ? losses.map(withOneMore) : losses
  return OF_A_DRAFT.test(part.text) || WITHDRAWN.test(next)
    ? together.map(loss => ({ ...loss, assumed: true }))
    : together
}

/** `nice_to_have: survive region`. */
const WISHED = /^\W*(?:nice[ _-]to[ _-]have|optional|bonus|wish(?:es)?|stretch(?: goal)?)["' ]{0,2}[:=]/i

/** "The first draft asked for the survival of a region. That line was dropped." */
const OF_A_DRAFT =
  /(?<![a-z])(?:first|earlier|previous|old|original) (?:draft|version) (?:asked|demanded|said|wanted)(?![a-z])/i
const WITHDRAWN =
  /^\W*(?:that|this|the) (?:line|demand|requirement|sentence|wish|clause)(?: \w+)? (?:was|is|has been) (?:dropped|removed|withdrawn|struck|deleted|gone)(?![a-z])/i

/** "with a site down, one more voter may crash": the two come together. */
const ONE_MORE =
  /(?:one (?:more|further|additional|extra)|another|an additional|a further|any further)(?: single)? (?:voters?|servers?|nodes?|members?|machines?|hosts?|vms?|instances?|box(?:es)?)(?![a-z])/i

function withOneMore(loss: Loss): Loss {
  return loss.place === 'node' || loss.place === 'process' ? loss : { ...loss, plusNodes: 1 }
}

/** Sentences, parted at semicolons and where a contrast begins. */
export function parts(plain: Plain): Clause[] {
  return withLists(plain).flatMap(sentence => {
    const clauses: Clause[] = []
    let from = 0
    for (const turn of findAll(
      sentence.text,
      /;|,? (?:but|aber|jedoch|pero|however|although|whereas) |，但/gi,
    )) {
      clauses.push(slice(sentence, from, turn.index))
      from = turn.index
    }
    clauses.push(slice(sentence, from, sentence.text.length))
    return clauses
  })
}

/** A line that ends in a colon takes the short list items after it along. */
function withLists(plain: Plain): Clause[] {
  const merged: Clause[] = []
  let list = false
  for (const sentence of sentences(plain)) {
    const last = merged.at(-1)
    if (last && list && /^\s*-/.test(sentence.text) && sentence.text.length < 32) {
      merged[merged.length - 1] = {
        text: plain.text.slice(last.start, sentence.end),
        start: last.start,
        end: sentence.end,
      }
    } else {
      merged.push(sentence)
      list = /:\s*$/.test(sentence.text)
    }
  }
  return merged
}

function slice(clause: Clause, from: number, to: number): Clause {
  return { text: clause.text.slice(from, to), start: clause.start + from, end: clause.start + to }
}
