import { SETTINGS } from '../catalog/settings.ts'
import type { Setting, Store } from '../catalog/store.ts'
import { type Evidence, evidenceOf, findAll, isDenied, wordsPattern } from './find.ts'
import { type Clause, type Plain, sentences } from './plain.ts'
import { readVoters, type Voters } from './voters.ts'

/** Whether a design may rest on a store that the request names. */
export type Standing =
  | 'usable'
  /** Denied, removed, planned, forbidden, for reading or testing or another use only. */
  | 'unusable'
  /** Someone else's, or said in a way that can be read both ways. */
  | 'unclear'

export interface NamedStore {
  readonly store: Store
  readonly standing: Standing
  /** The words that decided an `unusable` or `unclear` standing. */
  readonly because?: string
  readonly settings: ReadonlySet<Setting>
  readonly voters?: Voters
  readonly evidence: Evidence
}

interface Mention {
  readonly store: Store
  readonly sentence: number
  readonly index: number
  readonly end: number
  readonly standing: Standing
  readonly because?: string
}

/** Every store that the infrastructure text names, once, with what is said of it. */
export function readStores(field: Evidence['field'], plain: Plain, stores: readonly Store[]): NamedStore[] {
  const clauses = sentences(plain)
  const mentions = clauses.flatMap((clause, sentence) => mentionsIn(clause, sentence, stores))
  const closed = onlyThese(clauses, mentions)
  const byStore = Map.groupBy(closed, mention => mention.store)
  return [...byStore].map(([store, its]) => {
    const best =
      its.find(({ standing }) => standing === 'usable') ??
      its.find(({ standing }) => standing === 'unclear') ??
      its[0]
    if (!best) throw new Error('a group is never empty')
    const standing = standingOf(its)
    const own = [...new Set(its.map(({ sentence }) => sentence))]
    const alone = closed.every(mention => mention.store === store || mention.standing === 'unusable')
    const near = alone ? clauses : own.flatMap(index => scopeOf(index, clauses, closed, store))
    const clause = clauses[best.sentence]
    const voters = readVoters(field, plain, near)
    return {
      store,
      standing: standing.standing,
      ...(standing.because ? { because: standing.because } : {}),
      settings: readSettingsOf(near, settingsOf(store)),
      ...(voters ? { voters } : {}),
      evidence: evidenceOf(field, plain, clause?.start ?? 0, clause?.end ?? 0),
    }
  })
}

/** A store that one sentence forbids stays forbidden, wherever else it is named. */
function standingOf(mentions: readonly Mention[]): Pick<Mention, 'standing' | 'because'> {
  const hard = mentions.find(({ standing }) => standing === 'unusable')
  const usable = mentions.some(({ standing }) => standing === 'usable')
  if (hard && usable) return { standing: 'unclear', because: hard.because ?? '' }
  return hard ?? mentions.find(({ standing }) => standing === 'unclear') ?? { standing: 'usable' }
}

function mentionsIn(clause: Clause, sentence: number, stores: readonly Store[]): Mention[] {
  const taken: Mention[] = []
  for (const store of stores) {
    for (const { index, end } of findAll(clause.text, wordsPattern(store.names))) {
      taken.push({ store, sentence, index, end, ...standingAt(clause.text, index, end) })
    }
  }
  return longestOnly(taken)
}

/** Of names that overlap ("Redis" inside "ElastiCache for Redis") the longer one is meant. */
function longestOnly(mentions: readonly Mention[]): Mention[] {
  const sorted = mentions.toSorted((one, other) => one.index - other.index || other.end - one.end)
  const kept: Mention[] = []
  for (const mention of sorted) {
    const last = kept.at(-1)
    if (last && mention.index < last.end) {
      if (mention.end - mention.index > last.end - last.index) kept[kept.length - 1] = mention
    } else kept.push(mention)
  }
  return kept
}

const UNUSABLE_AFTER = wordsPattern([
  'removed|retired|decommission\\w*|shut ?down|switched off|sunset\\w*|end of life|eol|going away|phased out|deprecated|abandoned|migrat\\w+ (?:off|away from)',
  'being (?:removed|retired|replaced|decommission\\w*|shut down|phased out|sunset)',
  'read[- ]?only',
  '(?:only|just|solely)? ?(?:for|in|on) (?:dev|development|test|testing|staging|qa|sandbox|local|laptops?|demo|ci)(?: only)?',
  'dev[- ]only|test[- ]only|staging[- ]only|dev(?:elopment)?/test',
  '(?:purely|only|just|solely|merely|strictly|exclusively)? ?(?:used )?(?:purely |only |just |solely |strictly )?(?:as|for) (?:a |an |the |our )?(?:page |session |http |read |query |volatile )?(?:cach(?:e|ing)|sessions?|session store|metrics|logs?|logging|monitoring|analytics|reporting|bi|dwh|search)(?: only)?',
  '(?:is|are|was|were|has been|have been) (?:not |never )(?:allowed|permitted|available|approved|an option|installed|ours|supported|used|usable|in production)',
  "(?:not|never|isn't|aren't) (?:allowed|permitted|available|approved|an option|installed|ours|supported|used|usable)",
  'closed to (?:applications?|apps|us|others)|not (?:in|part of|included in) (?:our|the) (?:plan|contract|budget|subscription|licen[sc]e)|not obtainable|unobtainable|not licen[sc]ed|off limits|contractually off|declined|vetoed|turned down|hands off|out of bounds|on (?:a |the )?(?:test|bench)(?: \\w+)?(?: only)?|proof[- ]of[- ]concept',
  '(?:is|are|was|were) (?:forbidden|prohibited|banned|off[- ]limits|ruled out|disallowed|excluded|rejected|blocked|vetoed|denied)',
  'forbidden|prohibited|banned|off[- ]limits|ruled out|verboten|prohibid[oa]s?|被禁止|禁用',
  '(?:may|must|can|could|should) ?not be (?:used|installed|touched|deployed|relied)',
  "(?:cannot|can't) be (?:used|installed|touched|deployed|relied)",
  'planned|(?:is|are) (?:being )?(?:evaluated|considered|discussed)|on the roadmap|next (?:year|quarter|month|release)|in (?:q[1-4]|20\\d\\d)|(?:will|shall) (?:be|come|arrive|have)|coming (?:soon|later)|not yet|someday|maybe later|proof of concept|poc',
  'abgeschaltet|abgek[uü]e?ndigt|wird abgel[oö]st|stillgelegt|geplant|nur (?:in|f[uü]e?r) (?:dev|test|entwicklung)|nur lesend|nicht (?:erlaubt|verf[uü]e?gbar|vorhanden|zugelassen)|au(?:ß|ss)er betrieb',
  'retirad[oa]s?|eliminad[oa]s?|planificad[oa]s?|s[oó]lo (?:en|para) (?:desarrollo|pruebas)|s[oó]lo lectura|no (?:est[aá] )?(?:permitid[oa]|disponible|autorizad[oa])',
  '已(?:下线|停用|移除|废弃)|计划(?:中)?|只读|仅(?:用于)?(?:开发|测试|缓存)|不(?:可用|允许|能用)',
])

const UNUSABLE_BEFORE = wordsPattern([
  '(?:planned|planning|plan to|considering|evaluating|may|might|would like|want|hope|going|intend)(?: (?:to|for|an?|the|add|adopt|introduce|deploy|move|migrate|buy|get|use))+',
  '(?:removed|retired|decommissioned|dropped|abandoned|shut down|replaced|migrated (?:away from|off)|moved (?:away from|off)|banned|forbidden|prohibited)(?: the| our| all| any)?',
  '(?:read[- ]only)',
  '(?:we|they) (?:ran|had|used)(?: an?| the| our)?',
  '(?:got rid of|threw out|ditched|kicked out|no longer (?:have|use|run)|used to (?:have|run|use)|stopped using|gave up|moved off)(?: the| our)?',
  'wir planen|geplant(?:er|es)?|fr[uü]e?her(?:er|es)?|planeamos|antiguo',
  '计划(?:引入|使用)?|曾(?:经)?',
])

const FOREIGN = wordsPattern([
  '(?:belongs? to|owned by|run by|managed by|operated by|maintained by|property of)(?! (?:our|us|ourselves))(?: the| an?)? (?!us\\b|our |ourselves)(?:[a-z0-9-]+ ){0,3}(?:team|department|group|org\\w*|company|vendor|customer|partner|people|folks)',
  "(?:another|other|a different|different|someone else'?s?|(?:the )?[a-z0-9-]+(?<!own|our)) (?:team|department|group)(?:'s|s')?",
  "(?:not ours|isn't ours|other tenant)",
  'geh[oö]rt (?:dem|der|einem|einer)|pertenece a|属于',
])

const POLICY =
  /(?<![a-z])(?:polic(?:y|ies)|compliance|security|legal|audit(?:ed|ors?)?|management|contract)(?: \w+){0,3} (?:forbids?|prohibits?|bans?|disallows?|rules? out|denies|(?:has |have )?denied|blocks?|does not allow|doesn't allow)|(?:forbid|prohibit)s?(?: \w+){0,3} (?:use|other use|any other use|using)|any other use(?: \w+){0,2} (?:forbidden|prohibited|not allowed)/i

const UNDECIDED =
  /^[^,.;]{0,30}(?:may or may not|unclear|not sure|undecided|to be decided|tbd|under discussion|depends)/i

/** What is said right around a name. */
function standingAt(sentence: string, index: number, end: number): Pick<Mention, 'standing' | 'because'> {
  const before = sentence.slice(Math.max(0, index - 60), index)
  const after = untilNextName(sentence.slice(end, end + 140))
  if (isDenied(sentence, index)) return { standing: 'unusable', because: denialWords(sentence, index) }
  if (/^\s*[=:]\s*(?:null|false|none|no|nein|-|n\/a)(?![a-z])/i.test(after))
    return {
      standing: 'unusable',
      because: after
        .trim()
        .slice(0, 12)
        .replace(/[\s,;].*$/, ''),
    }
  const past = findAll(before, UNUSABLE_BEFORE).at(-1)
  if (past && /^[\s,]*(?:\w+ ){0,3}$/.test(before.slice(past.end)) && !/[,;(]/.test(before.slice(past.end))) {
    return { standing: 'unusable', because: past.words }
  }
  const policy = POLICY.exec(sentence)
  const foreign = findAll(sentence, FOREIGN)[0]
  if (policy && (foreign || policy.index > index)) return { standing: 'unusable', because: policy[0] }
  const fate = findAll(after, UNUSABLE_AFTER)[0]
  if (fate && !isDenied(after, fate.index) && reaches(after, fate.index))
    return { standing: 'unusable', because: fate.words }
  if (UNDECIDED.test(after))
    return {
      standing: 'unclear',
      because: after
        .slice(0, 40)
        .replace(/\s\S*$/, '')
        .trim(),
    }
  if (
    /^[^,.;:()]{0,24}(?<![a-z])(?:not|never|no longer)(?! (?:a|an|the|yet|only|just|shared|used for))(?![a-z])/i.test(
      after,
    )
  )
    return {
      standing: 'unclear',
      because: after
        .slice(0, 40)
        .replace(/\s\S*$/, '')
        .trim(),
    }
  if (foreign && foreign.index > index - 40) return { standing: 'unclear', because: foreign.words }
  return { standing: 'usable' }
}

/** What is said of a name ends where the next statement begins. */
function untilNextName(after: string): string {
  const stop =
    /;(?! (?:it|this|that|they)(?![a-z]))| but |, (?:and|while|whereas) |[,(] ?(?:we|our) |\. /i.exec(after)
  return stop ? after.slice(0, stop.index) : after
}

/** Whether the words so far ahead still speak of the name: no list item in between. */
function reaches(after: string, index: number): boolean {
  return !/,[^()]*,/.test(after.slice(0, index)) && index < 90
}

function denialWords(sentence: string, index: number): string {
  return wholeWords(sentence.slice(Math.max(0, index - 40), index), index > 40)
}

/** A cut-out of a sentence without the pieces of words at its ends. */
function wholeWords(cut: string, cutAtStart: boolean): string {
  return (cutAtStart ? cut.replace(/^\S*\s/, '') : cut).trim()
}

/** "What we may use: X. Period.", "X is the only store": what stands outside is not usable. */
function onlyThese(clauses: readonly Clause[], mentions: readonly Mention[]): Mention[] {
  const only =
    /(?<![a-z])(?:what we (?:may|can) use|usable in production|in production (?:now|today)(?: \w+){0,5}:|we (?:may|can|are allowed to) (?:only )?use|(?:the )?only (?:permitted|allowed|approved|available|thing)(?: \w+){0,3}|allowed (?:are|is)|permitted (?:are|is)|approved (?:are|is|stores?))/i
  const closing = clauses.findIndex(clause => only.test(clause.text))
  if (closing < 0) return [...mentions]
  const allowed = new Set(
    mentions
      .filter(({ sentence, standing }) => sentence === closing && standing === 'usable')
      .map(({ store }) => store),
  )
  if (allowed.size === 0) return [...mentions]
  const final = clauses
    .slice(closing, closing + 2)
    .some(({ text }) => /nothing else|only|period|in production (?:now|today)|no other/i.test(text))
  return mentions.map(mention =>
    allowed.has(mention.store) || mention.standing !== 'usable'
      ? mention
      : {
          ...mention,
          standing: final ? 'unusable' : 'unclear',
          because: 'other stores are named as the permitted ones',
        },
  )
}

/** The sentences that speak of a store among several: its own, and those that follow until another is named. */
function scopeOf(
  index: number,
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  store: Store,
): Clause[] {
  const own = clauses[index]
  if (!own) return []
  const here = mentions
    .filter(({ sentence }) => sentence === index)
    .toSorted((one, other) => one.index - other.index)
  const scope = [others(here, store) ? around(own, here, store) : own]
  for (let next = index + 1; next < clauses.length; next += 1) {
    const clause = clauses[next]
    if (!clause || mentions.some(({ sentence }) => sentence === next)) break
    scope.push(clause)
  }
  return scope
}

function others(here: readonly Mention[], store: Store): boolean {
  return here.some(mention => mention.store !== store)
}

/** The part of a sentence from the end of the name before to the start of the name after. */
function around(clause: Clause, here: readonly Mention[], store: Store): Clause {
  const first = here.findIndex(mention => mention.store === store)
  const mention = here[first]
  const previous = here[first - 1]
  const next = here.slice(first).find(other => other.store !== store)
  const from = previous
    ? Math.max(
        previous.end,
        clause.text.lastIndexOf(',', mention?.index ?? 0),
        clause.text.lastIndexOf(' and ', mention?.index ?? 0),
      )
    : 0
  const to = next ? lastBreak(clause.text, mention?.end ?? 0, next.index) : clause.text.length
  return { text: clause.text.slice(from, to), start: clause.start + from, end: clause.start + to }
}

function lastBreak(text: string, from: number, to: number): number {
  const between = text.slice(from, to)
  const comma = Math.max(between.lastIndexOf(','), between.lastIndexOf(' and '), between.lastIndexOf(';'))
  return comma < 0 ? to : from + comma
}

/** The settings that tell a store's topologies apart. */
function settingsOf({ topologies }: Store): Set<Setting> {
  return new Set(
    topologies.flatMap(({ when }) => [...(when?.all ?? []), ...(when?.any ?? []), ...(when?.none ?? [])]),
  )
}

function readSettingsOf(clauses: readonly Clause[], wanted: ReadonlySet<Setting>): Set<Setting> {
  const stated = [...wanted].filter(setting => {
    const pattern = wordsPattern(SETTINGS[setting] ?? [])
    return clauses.some(({ text }) =>
      findAll(text, pattern).some(
        ({ index, end }) => !isDenied(text, index) && !isOff(text.slice(end, end + 24)),
      ),
    )
  })
  return new Set(stated)
}

/** "Semi-sync is off", "persistence disabled". */
function isOff(after: string): boolean {
  return /^ ?(?:(?:is|are|was|=|:) ?)?(?:off|disabled|empty|not (?:enabled|used|configured|set|active|available|possible|allowed)|false|none|aus|deaktiviert|desactivad)/i.test(
    after,
  )
}
