import type { Setting, Store } from '../catalog/store.ts'
import { withAccessTables } from './access-tables.ts'
import { readClosedLists } from './closed-lists.ts'
import { type Evidence, evidenceOf, findAll, wordsPattern } from './find.ts'
import type { Mention, Name, Standing } from './mentions.ts'
import { type Clause, type Plain, sentences } from './plain.ts'
import { besideRefusals } from './refusals.ts'
import { OUR_READING, STAYING, standingAt } from './standings.ts'
import { doubtedSetting, readSettings, undisclosedSetting } from './stated-settings.ts'
import { TRACES } from './traces.ts'
import { readVoters, type Voters } from './voters.ts'

export interface NamedStore {
  readonly store: Store
  readonly standing: Standing
  /** The words that decided an `unusable` or `unclear` standing. */
  readonly because?: string
  /** What is said of a setting that a lock would need, and from which it is not clear that it is on. */
  readonly doubted?: Evidence
  readonly settings: ReadonlySet<Setting>
  readonly voters?: Voters
  readonly evidence: Evidence
  /** The sentences that name it. */
  readonly named: readonly Evidence[]
}

/**
 * Every store that the infrastructure text names, once, with what is said of it.
 * @param aside what the other texts say
 */
export function readStores(
  field: Evidence['field'],
  plain: Plain,
  stores: readonly Store[],
  aside: readonly Clause[],
): NamedStore[] {
  const clauses = sentences(plain)
  const called = clauses.flatMap((clause, sentence) => mentionsIn(clause, sentence, stores, namesOf))
  const named =
    called.length > 0
      ? called
      : clauses.flatMap((clause, sentence) => mentionsIn(clause, sentence, stores, tracesOf))
  const mentions = withAccessTables(named, clauses, plain)
  const told = withRefusal(withConsent(withReading(mentions, clauses), clauses), clauses)
  const closed = besideRefusals(clauses, readClosedLists(clauses, withAttributes(told, clauses)))
  const undisclosed = undisclosedSetting(field, plain)
  const byStore = Map.groupBy(closed, mention => mention.store)
  return [...byStore].map(([store, its]) => {
    const best =
      its.find(({ standing }) => standing === 'usable') ??
      its.find(({ standing }) => standing === 'unclear') ??
      its[0]
    if (!best) throw new Error('a group is never empty')
    const own = [...new Set(its.map(({ sentence }) => sentence))]
    const alone = closed.every(
      mention =>
        mention.store === store || mention.standing === 'unusable' || MOVES_OTHERS.has(mention.store.id),
    )
    const near = alone ? clauses : own.flatMap(index => scopeOf(index, clauses, closed, store))
    const standing = standingOf(its)
    const doubted =
      standing.standing === 'usable' ? (undisclosed ?? doubtedSetting(field, plain, store, near)) : undefined
    const clause = clauses[best.sentence]
    const voters = readVoters(field, plain, near)
    return {
      store,
      standing: doubted ? 'unclear' : standing.standing,
      ...(standing.because ? { because: standing.because } : {}),
      ...(doubted ? { doubted } : {}),
      settings: readSettings(store, near, aside),
      ...(voters ? { voters } : {}),
      evidence: evidenceOf(field, plain, clause?.start ?? 0, clause?.end ?? 0),
      named: own
        .flatMap(index => clauses[index] ?? [])
        .map(({ start, end }) => evidenceOf(field, plain, start, end)),
    }
  })
}

/** "There is a ZooKeeper. Our account is read-only": the sentence after a name speaks of it. */
function withReading(mentions: readonly Mention[], clauses: readonly Clause[]): Mention[] {
  const naming = new Set(mentions.map(({ sentence }) => sentence))
  return mentions.map((mention, at) => {
    const last = mentions[at + 1]?.sentence !== mention.sentence
    const next = naming.has(mention.sentence + 1) ? undefined : clauses[mention.sentence + 1]
    const reading = last && next && mention.standing === 'usable' ? OUR_READING.exec(next.text) : undefined
    return reading ? { ...mention, standing: 'unclear', because: reading[0] } : mention
  })
}

/** Another's store that we have been given a part of. */
const CONSENT =
  /(?<![a-z])(?:(?:given|gave|give|granted|made|assigned|provided|lets?|allows?|allowed|approved)(?: (?:to|for))?(?: (?:us|our(?! request)|this service|applications like ours))(?: [\w/'-]+){0,6} (?:chroot|namespace|schema|database|keyspace|prefix|tenant|tables?|tokens?|account|quota|acls?|credentials|role|write|use)|(?:chroot|namespace|schema|database|keyspace|prefix|tenant|table)s?(?: [\w/-]+){0,5} (?:is |are )?(?:for us|of our own|ours|with our own)|(?:have|has|got|gives us) (?:full|write|ddl|read-?write) (?:access|rights|permissions)(?= (?:to|on|for) (?:it|them|that)(?![a-z])|[.,;]|$)|we (?:have|got|hold) (?:the|an?|our own) (?:chroot|namespace|schema|database|keyspace|prefix|table)(?! (?:in|on) (?:the |a )?(?:test|staging|dev|sandbox|lab))|we (?:were|have been|are|got) (?:granted|given|assigned|allotted)(?: [\w/'-]+){0,5} (?:chroot|namespace|schema|database|keyspace|prefix|tables?)(?! (?:in|on) (?:the |a )?(?:test|staging|dev|sandbox|lab))|agreed to our use|(?:we|you) (?:can|may|are allowed to|are permitted to) (?:put|create|keep|store|write) (?:whatever|any|our(?: own)?)(?: \w+)? (?:keys?|locks?|data|znodes?|rows?|tables?|entries|documents?)|we (?:may|are allowed to) use (?:it|them|that))(?![a-z])/i
const NO_CONSENT =
  /(?<![a-z])(?:no|none|nothing|not|never|no longer|dashboards?|metrics|until|once|will|would|planned|promised|asked(?! (?:them|him|her)(?![a-z]))|if|unless|revoked|withdrawn|expire[sd]?|read-?only|only read|refused|denied|cannot|for reading|to read|for (?:kafka|patroni|analytics) only)(?![a-z])|n['’]t(?![a-z])/i

/** Whose it is says nothing of what they allow. */
const NOT_OURS = /,? (?:and )?not (?:by us|ours|us)(?![a-z])/gi

/** "It is the data team's. They have given us a chroot": what is another's may be used with consent. */
function withConsent(mentions: readonly Mention[], clauses: readonly Clause[]): Mention[] {
  return mentions.map((mention, at) => {
    if (mention.standing !== 'unclear') return mention
    const own = clauses[mention.sentence]?.text ?? ''
    const alone =
      mentions[at + 1]?.sentence !== mention.sentence + 1 && mentions[at + 1]?.sentence !== mention.sentence
    const near = [own.slice(mention.end), alone ? (clauses[mention.sentence + 1]?.text ?? '') : '']
    const given = near.some(text => CONSENT.test(text) && !NO_CONSENT.test(text))
    if (!given || NO_CONSENT.test(own.replace(NOT_OURS, ''))) return mention
    const { because: _, ...rest } = mention
    return { ...rest, standing: 'usable' }
  })
}

/** "They withdrew that consent", "It is not reachable from production": said in a sentence after the name. */
const REFUSED_AFTER =
  /(?<![a-z])(?:(?:the )?answer (?:is|was) no(?![a-z])|(?:withdr[ae]wn?|withdrew|revoked) (?:that |the |their |our )?(?:consent|permission|access|grant)|(?:consent|permission|access|grant) (?:was|is|has been) (?:withdrawn|revoked|refused|denied)|(?:it|this|that|they) (?:is|are|was|were|may|must|can|could|will)(?: not|n['’]t) (?:be )?(?:reachable|accessible|used|ours|available|touched|allowed)|writ(?:ing|es?)(?: \w+){0,2} (?:is|are) (?:not granted|denied|refused|blocked|rejected)|rejected write|no network path|(?:they|he|she) (?:have |has )?(?:refused|denied)(?: us)?|policy bans|bans foreign|(?:application|app|foreign|other|user|our) keys are (?:not (?:accepted|allowed|admitted)|refused|rejected)|only(?: \w+){0,2} for reading|(?<=^(?:and |but )?)(?:until|till) (?:then|that day)|bis dahin|hasta entonces)(?![a-z])/i

/** All that we are given is reading, and it will be no more. */
const READING_FOR_GOOD =
  /(?<![a-z])(?:we|our (?:team|account|role|service|user))(?: only)? (?:have|has|get|got|were given) (?:only )?(?:select|read)(?![a-z])[^.;]{0,60}(?:won['’]t|will not|cannot|can['’]t) (?:get|have|be given) (?:any(?:thing)? )?more(?![a-z])/i

/** "Asked for a fourth zone; answer is no": not of the store. */
const ASKED_FOR_MORE =
  /asked for (?:an?|another|more|the) (?:[\w-]+ )?(?:zones?|sites?|regions?|nodes?|members?|servers?|disks?|budget|licen[cs]es?)/i

/** "Can we use their Consul? No." */
const NO =
  /^[^\w"“„]*(?:[\w.-]{2,20}(?: [\w.-]{2,20})?[:>] ?)?["“„]?(?:no|nope|nein|denied|refused|declined)(?=[.,;!"”]|$)[^?]*$/i
const ANSWER_NO = /(?<![a-z])answer(?: from [^:.]{2,40})?: ?["“„]?no(?![a-z])/i

function answeredNo({ sentence, end }: Mention, clauses: readonly Clause[]): string | undefined {
  const asked = clauses[sentence]?.text ?? ''
  if (!asked.slice(end).trimEnd().endsWith('?')) return undefined
  const [first, ...rest] = clauses.slice(sentence + 1, sentence + 4).map(({ text }) => text)
  const told = first !== undefined && NO.test(first) ? first : rest.find(text => ANSWER_NO.test(text))
  return told?.trim().slice(0, 40)
}

/** What the sentences after a name refuse, up to the next name. */
function withRefusal(mentions: readonly Mention[], clauses: readonly Clause[]): Mention[] {
  return mentions.map((mention, at) => {
    const next = mentions[at + 1]?.sentence ?? clauses.length
    if (mention.standing === 'unusable') return mention
    const answer = answeredNo(mention, clauses)
    if (answer !== undefined) return { ...mention, standing: 'unusable', because: answer }
    if (next <= mention.sentence) return mention
    const after = clauses.slice(mention.sentence + 1, Math.min(next, mention.sentence + 3))
    const reading = after
      .map(({ text }) => READING_FOR_GOOD.exec(text)?.[0])
      .find(words => words !== undefined)
    if (reading !== undefined) return { ...mention, standing: 'unusable', because: reading }
    if (mention.standing !== 'usable' || after.some(({ text }) => ASKED_FOR_MORE.test(text))) return mention
    const refused = after.map(({ text }) => REFUSED_AFTER.exec(text)?.[0]).find(words => words !== undefined)
    return refused === undefined ? mention : { ...mention, standing: 'unclear', because: refused }
  })
}

/** What a line says of the store that stands above it. */
const ATTRIBUTE =
  /^[\s"'*-]*(?:status|state|access|env(?:ironment)?|stage|lifecycle|owner|owned_by|usage|use|used_for|purpose|availability|permissions?|note)["'\s]{0,2}[:=]\s*["']?(?<value>[^\n]{1,120})/i
const BULLET = /^\s*[-*•] (?<value>[^\n]{1,120})/

/** "- name: etcd", and "status: decommissioned" in a line below, before another store is named. */
function withAttributes(mentions: readonly Mention[], clauses: readonly Clause[]): Mention[] {
  const heads = nextHeads(mentions, clauses)
  return mentions.map((mention, at) => {
    const isLast = mentions[at + 1]?.sentence !== mention.sentence
    if (mention.standing !== 'usable' || !isLast) return mention
    const own = clauses[mention.sentence]?.text ?? ''
    const heading = !BULLET.test(own) && /[a-z\d:)]\s*$/i.test(own) && own.length - mention.end < 24
    const end = Math.min(heads[mention.sentence + 1] ?? clauses.length, mention.sentence + 8)
    for (const { text } of clauses.slice(mention.sentence + 1, end)) {
      if (!ATTRIBUTE.test(text) && BULLET.test(own) && BULLET.test(text)) break
      const value = (ATTRIBUTE.exec(text) ?? (heading ? BULLET.exec(text) : null))?.groups?.value
      if (value === undefined) continue
      const name = own.slice(mention.index, mention.end)
      const said = standingAt(`${name} ${value}`, [{ store: mention.store, index: 0, end: name.length }], 0)
      if (said.standing !== 'usable') return { ...mention, ...said }
    }
    return mention
  })
}

/** Of each sentence the next one, itself included, that names a store and is no attribute of one. */
function nextHeads(mentions: readonly Mention[], clauses: readonly Clause[]): readonly number[] {
  const naming = new Set(mentions.map(({ sentence }) => sentence))
  const heads: number[] = []
  for (const [index, { text }] of [...clauses.entries()].reverse()) {
    const isHead = naming.has(index) && !ATTRIBUTE.test(text)
    heads[index] = isHead ? index : (heads[index + 1] ?? clauses.length)
  }
  return heads
}

/** A store that one sentence forbids stays forbidden, wherever else it is named. */
function standingOf(mentions: readonly Mention[]): Pick<Mention, 'standing' | 'because'> {
  const hard = mentions.find(({ standing }) => standing === 'unusable')
  const usable = mentions.some(({ standing }) => standing === 'usable')
  if (mentions.some(({ because }) => because === STAYING)) return { standing: 'usable' }
  if (hard && usable) return { standing: 'unclear', because: hard.because ?? '' }
  return hard ?? mentions.find(({ standing }) => standing === 'unclear') ?? { standing: 'usable' }
}

const namesOf = ({ names }: Store) => names
const tracesOf = ({ id }: Store) => TRACES[id]

/** "roles/spanner.databaseReader" names what may be done, and no store. */
const OF_A_ROLE = /(?<![a-z])roles\/$/i

function mentionsIn(
  clause: Clause,
  sentence: number,
  stores: readonly Store[],
  sourcesOf: (store: Store) => readonly string[] | undefined,
): Mention[] {
  const taken: Name[] = []
  for (const store of stores) {
    const sources = sourcesOf(store)
    for (const { index, end } of sources ? findAll(clause.text, wordsPattern(sources)) : []) {
      if (!OF_A_ROLE.test(clause.text.slice(Math.max(0, index - 6), index))) taken.push({ store, index, end })
    }
  }
  const names = longestOnly(taken)
  return names.map((name, at) => ({ ...name, sentence, ...standingAt(clause.text, names, at) }))
}

/** Of names that overlap ("Redis" inside "ElastiCache for Redis") the longer one is meant. */
function longestOnly(names: readonly Name[]): Name[] {
  const sorted = names.toSorted((one, other) => one.index - other.index || other.end - one.end)
  const kept: Name[] = []
  for (const name of sorted) {
    const last = kept.at(-1)
    if (last && name.index < last.end) {
      if (name.end - name.index > last.end - last.index) kept[kept.length - 1] = name
    } else kept.push(name)
  }
  return kept
}

/** What keeps no data of its own is told of as a part of the store that it moves. */
const MOVES_OTHERS: ReadonlySet<string> = new Set(['pacemaker'])

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
  // What stands before the first name of all speaks of that store, as the head of a configuration does.
  const first = mentions.every(({ sentence }) => sentence >= index) && here[0]?.store === store
  const scope = [
    ...(first ? clauses.slice(0, index) : []),
    others(here, store) ? around(own, here, store) : own,
  ]
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
