import { SETTINGS } from '../../feasibility/catalog/settings.ts'
import type { Setting, Store } from '../../feasibility/catalog/store.ts'
import { findAll, wordsPattern } from '../../feasibility/facts/find.ts'
import { demandsExclusion } from '../../feasibility/rules/rule.ts'
import { topologyOf } from '../../feasibility/topology.ts'
import { chosenStores } from '../chosen-stores.ts'
import type { Draft } from '../draft.ts'
import { faultsByLine } from '../faults.ts'
import { laggingTakeovers } from '../lagging-takeover.ts'
import { pooledSessions } from '../pooled-sessions.ts'
import { isRejected, isRejectedInClause } from '../rejection.ts'
import { isAsserted, lineAt, type Statement, shown } from '../statements.ts'
import { conceptsIn } from '../unsafe-concepts.ts'
import { UNSAFE_HABITS } from '../unsafe-habits.ts'
import { MERELY_HELPS, MERELY_HELPS_HAN, UNSAFE_PRACTICES, type UnsafePractice } from '../unsafe-practices.ts'
import { UNSAFE_SHORTCUTS } from '../unsafe-shortcuts.ts'
import type { Fault, ReviewRule } from './rule.ts'

export const noUnsafeRecommendation: ReviewRule = {
  id: 'no-unsafe-recommendation',
  severity: 'error',
  statement:
    'Where exclusion is demanded, the design recommends nothing that is known to grant a lock twice.',
  source: {
    title: 'Kleppmann: How to do distributed locking (2016)',
    url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
  },
  check(draft) {
    if (draft.language === 'other' || !excludes(draft)) return []
    const said = draft.statements.filter(statement => isAsserted(statement) || INSTEAD.test(statement.text))
    const practices = applicable(draft, said.map(({ text }) => text).join('\n'))
    return faultsByLine(
      said,
      statement => {
        const faults = faultsIn(statement, practices)
        return faults.length > 0 ? faults : conceptFaults(statement)
      },
      [
        ...unsafeStores(draft),
        ...laggingTakeovers(draft),
        ...pooledSessions(draft),
        ...reversedComparisons(draft),
      ],
    )
  },
}

/** `WHERE id = :id AND last_fence >= :token`: what is stored has to be the smaller one. */
const REVERSED =
  /(?<![a-z])(?:where|and)(?![a-z])[^;]{0,120}(?<![\w])(?:last|stored|seen|max|highest|largest|current)_?(?:seen_?)?(?:fence|fencing_?token|token|epoch|generation)\w{0,12}[`"]? ?(?:>=?|≥) ?[:@$?`"]{0,2}(?:(?:my|new|own|given|presented|incoming|p)_?)?(?:fence|fencing|token|epoch|generation)/i
const REFUSES = /reject|refus|abort|raise|error|throw|deny|fail|stale|never|not|wrong/i
/** No line of a statement is longer. */
const LONGEST_LINE = 300

function reversedComparisons({ lines }: Draft): Fault[] {
  return lines.flatMap((text, index) =>
    text.length <= LONGEST_LINE && REVERSED.test(text) && !REFUSES.test(text)
      ? [{ line: index + 1, message: LETS_OLDER_PASS }]
      : [],
  )
}

const LETS_OLDER_PASS =
  'The comparison is the wrong way round: it takes a token that is smaller than the stored one, and refuses a newer one. The stored token has to be the smaller one, or equal.'

/** What stands under "avoid" is no recommendation, but for what is to be used instead. */
const INSTEAD =
  /(?:^|[;:,.—–] )(?:use|prefer|employ|opt for|choose) (?:the |a |an )?(?:[\w-]+ ){0,3}?(?:redlock|sentinel)(?![a-z])[^.;]{0,60}? instead(?! of)(?![a-z])|(?<![a-z])instead,? (?:use|prefer|employ|opt for|choose) (?:the |a |an )?(?:[\w-]+ ){0,3}?(?:redlock|sentinel)(?![a-z])/i

const SAVES_WORK = wordsPattern([
  'efficiency[- ](?:only )?lock\\w*|best[- ]effort|duplicates?(?: \\w+){0,3} (?:acceptable|tolera\\w+|accepted|harmless|fine)|efficiency',
  'effizienz\\w*|eficiencia',
])
const IS_STRICT = wordsPattern([
  'lineari[sz]ab\\w*|strict(?:ly)? serializab\\w*|strict(?: \\w+)? exclusion|strong consistency|strongly consistent|cp|split[- ]brain|mutual exclusion|fencing',
  'linearisierbar\\w*|wechselseitige\\w* ausschluss\\w*|linealizab\\w*|exclusión mutua|consistencia fuerte|强一致|互斥|线性一致',
])

/** Whether two holders are ruled out: the request tells, or else the design's own words. */
function excludes({ assessment, statements }: Draft): boolean {
  if (assessment) return demandsExclusion(assessment.facts)
  const texts = statements.filter(({ standing }) => standing === 'said').map(({ text }) => text)
  const has = (pattern: RegExp) => texts.some(text => findAll(text, pattern).length > 0)
  return (has(IS_STRICT) || texts.some(text => /强一致|互斥|线性一致/.test(text))) && !has(SAVES_WORK)
}

const REDIS_KIN: readonly string[] = [
  'redis',
  'elasticache',
  'memorydb',
  'memorystore',
  'azure-redis',
  'keydb',
]

/** What is looked for in a whole sentence is not looked for in longer ones. */
const LONGEST = 320
const BY_SENTENCE: ReadonlySet<string> = new Set([...UNSAFE_HABITS, ...UNSAFE_SHORTCUTS].map(({ id }) => id))

function applicable({ assessment }: Draft, text: string): UnsafePractice[] {
  const redisHolds = REDIS_KIN.includes(assessment?.candidate?.store.id ?? '')
  return [...UNSAFE_PRACTICES, ...UNSAFE_HABITS, ...UNSAFE_SHORTCUTS].filter(
    ({ redis, unlessAnywhere }) => !(redis && redisHolds) && !unlessAnywhere?.test(text),
  )
}

/** What a sentence only supposes: its condition, or all of it where that is not so. */
const SUPPOSED =
  /^(?:if(?![a-z])[^,]{0,80} (?:succeeds?|succeeded|wins?|commits?|matches|applies|is (?:granted|acquired|free|absent|expired))(?=,)|(?:(?:if|unless|should|wenn|falls|si)(?![a-z])|如果|若).*)/is

/** "If Redis were the only store": what does not come about. */
const WEIGHED = /(?<![a-z])(?:were|would|could|might)(?![a-z])|wäre|würde|könnte|sería|podría/i

function faultsIn(statement: Statement, practices: readonly UnsafePractice[]): Fault[] {
  const text = shown(statement.text)
  const read = text.length > LONGEST ? practices.filter(({ id }) => !BY_SENTENCE.has(id)) : practices
  const near = read.filter(({ key }) => key.test(text))
  if (near.length === 0 || findAll(text, MERELY_HELPS).length > 0 || MERELY_HELPS_HAN.test(text)) return []
  const supposed = SUPPOSED.exec(text)?.[0].length ?? 0
  if (supposed > 0 && WEIGHED.test(text)) return []
  return near.flatMap(practice => {
    if ((practice.with && !practice.with.test(text)) || practice.unless?.test(text)) return []
    return practice.said
      .flatMap(pattern => findAll(text, pattern))
      .filter(({ index }) => practice.onCondition || index >= supposed)
      .filter(({ index, end }) =>
        practice.ownDenial ? !isRejectedInClause(text, index, end) : !isRejected(text, index, end),
      )
      .slice(0, 1)
      .map(({ index, end }) => ({
        line: lineAt(statement, Math.max(index, end - 1)),
        message: practice.message,
      }))
  })
}

/** What is unsafe in whatever words: looked for where no words are known. */
function conceptFaults(statement: Statement): Fault[] {
  if (statement.isHeading || !isAsserted(statement)) return []
  return conceptsIn(statement.text)
    .slice(0, 1)
    .map(({ message }) => ({ line: statement.line, message }))
}

/** A chosen store that keeps no lock unless it is run in a special way, and is not run so. */
function unsafeStores(draft: Draft): Fault[] {
  return chosenStores(draft).flatMap(({ store, line }) => {
    const unsafe = unsafeAsRun(store, draft)
    if (!unsafe) return []
    const message = `The lock rests on ${store.name}. ${unsafe} Choose a store that keeps every acknowledged grant.`
    return [{ line, message }]
  })
}

function unsafeAsRun(store: Store, { assessment, statements }: Draft): string | undefined {
  if (!store.topologies.at(-1)?.unsafe || assessment?.candidate?.store === store) return undefined
  const named = assessment?.facts.stores.find(its => its.store === store)
  const texts = statements.filter(({ standing }) => standing === 'said').map(({ text }) => text)
  const isStated = (setting: Setting) =>
    (named?.settings.has(setting) ?? false) || texts.some(text => states(text, setting))
  return topologyOf({ store, settings: { has: isStated } }).unsafe
}

function states(text: string, setting: Setting): boolean {
  const words = findAll(text, wordsPattern(SETTINGS[setting] ?? []))
  return words.some(({ index, end }) => !isRejected(text, index, end))
}
