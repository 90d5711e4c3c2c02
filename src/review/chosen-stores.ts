import { STORES } from '../feasibility/catalog/index.ts'
import type { Store } from '../feasibility/catalog/store.ts'
import { findAll, wordsPattern } from '../feasibility/facts/find.ts'
import { textBefore } from '../feasibility/facts/plain.ts'
import type { Draft } from './draft.ts'
import { isRejected } from './rejection.ts'
import { isHypothetical, lineAt, type Statement, shown } from './statements.ts'
import { MERELY_HELPS } from './unsafe-practices.ts'

/** A store that the design rests locks on. */
export interface ChosenStore {
  readonly store: Store
  /** From 1. */
  readonly line: number
}

/** More sentences than these choose nothing new. */
const MOST_CHOICES = 40

/** The store that the design decides for, and those of sentences that plainly put locks on one. */
export function chosenStores({ decision, statements }: Draft): ChosenStore[] {
  const line = decision.lines?.store ?? 1
  const decided = STORES.filter(store => store.name === decision.store && !isAside(store, line, statements))
  const told = statements
    .filter(
      ({ standing, isHeading, text }) =>
        standing === 'said' && !isHeading && CHOICE.test(text) && !isHypothetical(text),
    )
    .slice(0, MOST_CHOICES)
    .flatMap(chosenIn)
  const chosen = [...decided.map(store => ({ store, line })), ...told]
  return [...Map.groupBy(chosen, ({ store }) => store).values()].flatMap(([first]) => (first ? [first] : []))
}

/** Whether the only words on a store, which so passes for the lock's, reject it or give it another task. */
function isAside(store: Store, line: number, statements: readonly Statement[]): boolean {
  return statements
    .filter(
      statement =>
        statement.standing === 'said' && statement.line <= line && lineAt(statement, LONGEST) >= line,
    )
    .some(({ text }) =>
      findAll(text, wordsPattern(store.names)).some(
        ({ index, end }) => isRejected(text, index, end) || findAll(text, MERELY_HELPS).length > 0,
      ),
    )
}

/** No sentence is longer. */
const LONGEST = 1000

const VERB =
  '(?:use[sd]?|using|utili[sz]e[sd]?|deploy(?:s|ed)?|choose|chosen|select(?:s|ed)?|adopt(?:s|ed)?|introduce[sd]?|provision(?:s|ed)?|install(?:s|ed)?|run|leverage[sd]?|employ(?:s|ed)?|implement(?:s|ed)?|recommend(?:s|ed)?)'
const A_LOCK =
  '(?:for|as|to (?:manage|hold|store|keep|coordinate)) (?:[\\w-]+ ){0,4}?(?:locks?|locking|mutual exclusion|mutex(?:es)?|leases?)(?= (?:store|manager|service|authority|backend|layer|management|coordination|state|records?|rows?|tables?|ownership|substrate)(?![a-z])| ?[.,;:()]| (?:with|over|across|and|of|in|on|per|at|to|among|within)(?![a-z])|$)'
const CHOICE = new RegExp(`(?<![a-z])${VERB}(?![a-z]).{1,160}(?<![a-z])${A_LOCK}`, 'i')
const BEFORE = new RegExp(`(?<![a-z])${VERB}(?: (?!for|as|to)[\\w’'/-]+){0,5} $`, 'i')
const AFTER = new RegExp(`^(?: (?!for |as |to )[\\w’'()/-]+){0,5},? (?:is |are )?(?:${VERB} )?${A_LOCK}`, 'i')

function chosenIn(statement: Statement): ChosenStore[] {
  const text = shown(statement.text)
  return STORES.flatMap(store =>
    findAll(text, wordsPattern(store.names))
      .filter(
        ({ index, end }) =>
          BEFORE.test(textBefore(text, index, 80)) &&
          AFTER.test(text.slice(end, end + 120)) &&
          !isRejected(text, index, end),
      )
      .map(({ index }) => ({ store, line: lineAt(statement, index) })),
  )
}
