import { HAS_LETTER } from './find.ts'
import { withHosts } from './host-names.ts'
import {
  AT,
  type Count,
  countAt,
  isOfMember,
  isVersion,
  numberOf,
  OBSERVES,
  QUALIFIES,
  WITNESS,
} from './member-counts.ts'
import {
  coded,
  DETERMINER,
  HAS,
  isName,
  KIND_WORDS,
  type LaidOut,
  labelAt,
  like,
  ofKind,
  placeAt,
  placesAt,
  VENDOR,
} from './place-names.ts'
import { placeOf } from './place-words.ts'
import type { Clause } from './plain.ts'
import { BREAK, type Read, type Token, tokensOf } from './tokens.ts'

/** Where the members stand, place by place, where a text says it of all of them. */
export interface Layout {
  readonly places: readonly LaidOut[]
  /** Whether the text counts what votes, and not nodes that may hold more than one vote, or none. */
  readonly votes: boolean
  readonly observers: number
  readonly start: number
  readonly end: number
}

/** No group of voters is spread over more. */
const MOST_PLACES = 20

interface Entry {
  readonly places: readonly Omit<LaidOut, 'members'>[]
  readonly members: number
  readonly votes: boolean
  readonly observes: boolean
  /** "A fifth member": how many there are with it. */
  readonly total?: number
  /** The text does not say how many stand in each place. */
  readonly guessed?: true
}

const STANDS = /^(?:is|are|stands?|sits?|runs?|lives?|hosted|placed|located|deployed|go|goes)$/

const IDENTIFIER = /^[a-z]{1,8}-?\d{1,2}$/
const OF_A_MEMBER = /^(?:etcd|zk|consul|member|voter|node|server|srv)-?\d{1,2}$/

/**
 * What changes what a list of places means: more members than it tells of, places that are one, members that do not
 * vote or are not there. Where it stands next to the list, the list says nothing for certain.
 */
const UNSETTLED =
  /(?<![a-zà-öø-ɏ\u3040-\ud7ff\d])(?:another|additional(?:ly)?|(?:two|three|one|\d) (?:further|more)|further (?:members?|voters?|servers?|nodes?)|pair of|couple of|as well|decommission\w*|powered|depends?|common|substation|(?<!own )feeds?|extra|also|besides|elsewhere|tie-?break\w*|witness\w*|arbit\w+|same|shares?|sharing|shared|behind|inside|within|part of|belongs?|actually|physically|really|fire|reachable|through|via|moves?|moved|moving|relocat\w*|clos(?:e|es|ed|ing)|gone|dead|died|broken|lost|off|replac\w*|will|until|planned|soon|later|next|once|after|before|were|was|used to|temporar\w*|drain\w*|down|learners?|observers?|non-?voting|standby|async\w*|federat\w*|may(?! (?:be )?used?(?![a-z]))|might|could|should|if|or|votes?(?! (?:each|in))|priority|weights?|hub|uplink|flaps?|approved|example|suppose|option\w*|either|not|never|cascad\w*|idle|spare|would|proposed?|we can(?! use)|can be(?! used)|bis|falls|oder|auch|derselbe\w*|wird|noch|mismo|tambi[eé]n|si|o)(?![a-zà-öø-ɏ\u3040-\ud7ff\d])/i

/** A list of other things than the store's members. */
const OF_OTHERS =
  /(?<![a-z])(?:(?:anwendungs|web|app)-?servern?|agents?|apps?|applications?|workers?|clients?|pods?|web|gpus?|batch|users?|callers?|brokers?|services?|laptops?|tablets?|desks?|staff|people|universes?|clusters|ensembles|primar(?:y|ies)|secondar(?:y|ies)|shards?|garbd|cluster in)(?![a-z])/i

/** "There is no third hall": the list is all. */
const CLOSES =
  /(?<![a-z])(?:no|nothing|none|not|never|can['’]t|cannot|won['’]t|nicht|keine?\w*|sin|no hay)(?![a-z])[^.]{0,40}(?<![a-z])(?:third|3rd|another|elsewhere|witness|other|others|further|more|else|additional|weitere\w*|mehr|dritte\w*|otr[ao]s?|tercer\w*)(?![a-z])[^.,;]*|(?<![a-z])(?:no|not|cannot|can['’]t|never|neither|nothing)(?![a-z])[^.,;]{0,40}(?:add|mov|chang|extend|relocat)(?:e[ds]?|ing|ed)?(?![a-z])(?: ?, [\w-]+)*[^.,;]*|(?<![a-zà-öø-ɏ\u3040-\ud7ff ] ?)mehr [\w ]{0,20}gibt es nicht[^.,;]*|(?<![a-z])(?:no|kein\w*|sin|without an?) (?:arbiters?|arbiter|árbitros?)(?![a-z])/gi

const OPENS = /(?<![a-z])(?:until|before|after|when|unless|except|bis|but|yet)(?![a-z])/i

const SPEAKS_OF_MEMBERS =
  /etcd|zookeeper|consul|mongo|cockroach|yugabyte|ti(?:kv|db)|member|voter|vot(?:e|ing)|node|server|replica|participant|zone|(?<![a-z])az|site|(?<![a-z])dc|data ?cent|hall|room|rack|building|region|campus|cluster|ensemble|layout|knoten|standort|rechenzentr|nodo|servidor|cpd/i

/** Reads "two nodes in DC-A, one in DC-B", "Oslo: 2, Bergen: 2, Narvik: 1", "one each in A, B and C". */
export function readLayout(clauses: readonly Clause[]): PlacesTold {
  const tokens = withHosts(tokensOf(clauses), clauses.map(({ text }) => text).join(' '))
  const found: Placed[] = []
  for (let at = 0; at < tokens.length; ) {
    const entry = entryAt(tokens, at) ?? goesOnAt(tokens, at, found.at(-1))
    if (entry) found.push({ ...entry, at })
    at = entry ? entry.next : at + 1
  }
  const entries = withoutWholes(withoutOthers(tokens, clauses, found))
  const layout = layoutOf(tokens, clauses, entries)
  const parts = entries
    .filter(({ value }) => !value.observes)
    .flatMap(({ value: { places, members } }) => places.map(() => members))
  return { parts, ...(layout ? { layout } : {}) }
}

type Placed = Read<Entry> & { readonly at: number }

/** What a text says of members place by place. */
export interface PlacesTold {
  /** The number of each place, also where it is not certain that they are all. */
  readonly parts: readonly number[]
  readonly layout?: Layout
}

const OF_THE_STORE = /etcd|zookeeper|consul|mongo|voter|voting|member|participant|stimm|replica|quorum/i

/** App servers are counted by place, too, in sentences of their own. */
function withoutOthers(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  entries: readonly Placed[],
): Placed[] {
  return entries.filter(({ at }) => {
    const start = tokens[at]?.start ?? 0
    const clause = clauses.find(its => its.start <= start && start < its.end)
    return !clause || !OF_OTHERS.test(clause.text) || OF_THE_STORE.test(clause.text)
  })
}

/** "Lyon: three members, one in each of three rooms": the rooms have the same three. */
function withoutWholes(entries: readonly Placed[]): Placed[] {
  return entries.filter(({ value: { places, members }, next }, at) => {
    const parts = entries[at + 1]
    if (!parts || parts.at > next + 1 || places.length > 1) return true
    const inside = parts.value.places.every(({ names }) => names.every(name => name.includes('#')))
    return !(inside && members === parts.value.members * parts.value.places.length)
  })
}

function layoutOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  entries: readonly Placed[],
): Layout | undefined {
  const [first, last] = [entries[0], entries.at(-1)]
  if (!first || !last || entries.length > MOST_PLACES || !isSettled(tokens, clauses, entries))
    return undefined
  const voting = entries.filter(({ value }) => !value.observes)
  if (voting.every(({ value: { members } }) => members === 0)) return undefined
  const places = voting.flatMap(({ value: { places: its, members } }) =>
    its.map(place => ({ ...place, members })),
  )
  const names = places.flatMap(its => its.names)
  const alone = places.length < 2 && voting.length === entries.length
  const tooOpen = places.length < 3 && voting.some(({ value }) => value.guessed)
  if (
    alone ||
    tooOpen ||
    places.length === 0 ||
    new Set(names).size < names.length ||
    !areLettersInOrder(places)
  )
    return undefined
  const observers = entries
    .filter(({ value }) => value.observes)
    .reduce((sum, { value: { members, places: its } }) => sum + members * its.length, 0)
  return {
    places,
    votes: voting.some(({ value }) => value.votes),
    observers,
    start: tokens[first.at]?.start ?? 0,
    end: tokens[last.next - 1]?.end ?? 0,
  }
}

/** "a=2, b=2, c=1" are places; "k=3" alone is something else. */
function areLettersInOrder(places: readonly LaidOut[]): boolean {
  if (places.every(({ kind, names: [name = ''] }) => kind || name.length > 1)) return true
  const letters = places.flatMap(({ names }) => names.find(name => /^[a-z]$/.test(name)) ?? [])
  return (
    letters.toSorted().every((letter, index) => letter === String.fromCharCode(97 + index)) &&
    letters.length !== 1
  )
}

/** "Regions A 2, B 2, C 1": the kind of place is said once. */
function goesOnAt(
  tokens: readonly Token[],
  at: number,
  last: Read<Entry> | undefined,
): Read<Entry> | undefined {
  const [place] = last?.value.places ?? []
  const joint = /^(?:,|and|und|y|\/)$/.test(tokens[at - 1]?.lower ?? '')
  if (!place?.kind || !joint || last === undefined || at - last.next > 2) return undefined
  const label = labelAt(tokens, at)
  const count = label && /^[a-z]$/.test(label) ? countAt(tokens, at + 1) : undefined
  return count && label ? entryOf(count.value, [like(place, label)], count.next) : undefined
}

function entryAt(tokens: readonly Token[], at: number): Read<Entry> | undefined {
  return countedIn(tokens, at) ?? placeWith(tokens, at) ?? eachOf(tokens, at) ?? uncounted(tokens, at)
}

/** "two nodes in DC-A", "2 (zone A)", "2 Oregon", "one each in Ohio and Virginia". */
function countedIn(tokens: readonly Token[], at: number): Read<Entry> | undefined {
  const count = countAt(tokens, at)
  if (!count || isVersion(tokens, at)) return undefined
  let { next } = count
  if (
    tokens[next]?.text === ',' &&
    tokens[next + 2]?.text === ',' &&
    IDENTIFIER.test(tokens[next + 1]?.lower ?? '')
  )
    next += 3
  if (STANDS.test(tokens[next]?.lower ?? '')) next += 1
  if (tokens[next]?.lower === 'as' && WITNESS.test(tokens[next + 2]?.lower.replace('-', '') ?? '')) next += 3
  if (tokens[next]?.text === ',' && WITNESS.test(tokens[next - 1]?.lower ?? '')) next += 1
  const listed =
    count.value.named && count.value.members > 1 && tokens[next]?.text === ':'
      ? placesAt(tokens, next + 1)
      : undefined
  if (listed && listed.value.length === count.value.members)
    return entryOf({ ...count.value, members: 1 }, listed.value, afterRemark(tokens, listed.next))
  const paren = tokens[next]?.text === '('
  const preposition = AT.test(tokens[next]?.lower ?? '')
  if (count.value.members === 0 && !preposition) return undefined
  if (paren || preposition) next += 1
  if (preposition) next = afterHost(tokens, next)
  const each = count.value.each || tokens[next]?.lower === 'each'
  if (!count.value.each && each) next += tokens[next + 1]?.lower === 'of' ? 2 : 1
  const list = (each ? unnamed(tokens, next) : undefined) ?? placesAt(tokens, next, paren || preposition)
  if (!list) return undefined
  const { value: places, next: end } = list
  const oneEach = !each && places.length > 1 && places.length === count.value.members
  if (places.length > 1 && !each && !oneEach) return undefined
  // "Three zones 2/2/1" counts members, and names no zone.
  if (new Set(places.map(({ names }) => names[0])).size < places.length) return undefined
  if (!paren && !preposition && HAS.test(tokens[end]?.lower ?? '') && numberOf(tokens[end + 1]))
    return undefined
  if (!paren && isTotal(tokens, end)) return undefined
  if (paren && tokens[end]?.text !== ')') return undefined
  const value = oneEach ? { ...count.value, members: 1 } : count.value
  return entryOf(value, places, afterRemark(tokens, paren ? end + 1 : end))
}

/** "Five members in Lyon (2), Lille (2)", "five in one datacenter: two in room A": how many there are in all. */
function isTotal(tokens: readonly Token[], at: number): boolean {
  if (!/^[(:]$/.test(tokens[at]?.text ?? '')) return false
  if (tokens[at]?.text === '(' && numberOf(tokens[at + 1]) && tokens[at + 2]?.text === ')') return true
  const [count, place] = [countAt(tokens, at + 1), placeAt(tokens, at + 1, false)]
  const counts = count !== undefined && AT.test(tokens[count.next]?.lower ?? '')
  if (counts) return placeAt(tokens, count.next + 1, true) !== undefined
  return (
    place !== undefined &&
    HAS.test(tokens[place.next]?.lower ?? '') &&
    countAt(tokens, place.next + 1) !== undefined
  )
}

/** "on a small VM in". */
function afterHost(tokens: readonly Token[], at: number): number {
  if (!DETERMINER.test(tokens[at]?.lower ?? '')) return at
  for (let next = at + 1; next < at + 5; next += 1) {
    if (/^(?:vm|vps|nuc|host|machine|server|box|container|instance)$/.test(tokens[next]?.lower ?? ''))
      return AT.test(tokens[next + 1]?.lower ?? '') ? next + 2 : at
  }
  return at
}

/** "two members in each of three zones". */
function unnamed(tokens: readonly Token[], at: number): Read<Omit<LaidOut, 'members'>[]> | undefined {
  const count = numberOf(tokens[at])
  const kind = placeOf(tokens[at + 1]?.lower)
  if (count === undefined || !kind || !KIND_WORDS.test(tokens[at + 1]?.lower ?? '')) return undefined
  return {
    value: Array.from({ length: count }, (_, index) => ({ names: [`${kind}#${index}`], kind })),
    next: at + 2,
  }
}

/** "Oslo: 2", "zone-1 two", "North holds three members", "Hall 1: two servers with etcd". */
function placeWith(tokens: readonly Token[], at: number): Read<Entry> | undefined {
  const list = placesAt(tokens, at)
  if (!list) return undefined
  let { next } = list
  const each = tokens[next]?.lower === 'each'
  if (each) next += 1
  const told = HAS.test(tokens[next]?.lower ?? '')
  if (told) next += 1
  if (tokens[next]?.text === BREAK) return undefined
  const listed = told ? identifiersAt(tokens, next) : undefined
  const count = listed ?? countAt(tokens, told ? afterStore(tokens, next) : next)
  if (!count || (list.value.length > 1 && !each && !count.value.each)) return undefined
  const [place] = list.value
  if (!told && !count.value.named && place?.kind === undefined && !isName(tokens[at])) return undefined
  if (AT.test(tokens[count.next]?.lower ?? '') && placeAt(tokens, count.next + 1, true)) return undefined
  if (numberOf(tokens[count.next]) !== undefined) return undefined
  // "A region with two zones": these are no members.
  if (!count.value.named && KIND_WORDS.test(tokens[count.next]?.lower ?? '')) return undefined
  const paren = tokens[next - 1]?.text === '('
  if (paren && tokens[count.next]?.text !== ')') return undefined
  const closed = paren ? count.next + 1 : count.next
  return entryOf(count.value, list.value, afterRemark(tokens, closed))
}

/** "DC1, DC2 and the carrier hotel, one each", "rooms A, B and C. One server in each". */
function eachOf(tokens: readonly Token[], at: number): Read<Entry> | undefined {
  const list = placesAt(tokens, at)
  if (!list || list.value.length < 2) return undefined
  let next = afterRemark(tokens, list.next)
  while (/^(?:[,.:;\n(–—-]|with)$/.test(tokens[next]?.text ?? '')) next += 1
  if (tokens[next]?.lower === 'each' && next === list.next) return entryOf(ONE, list.value, next + 1)
  const count = countAt(tokens, next)
  if (!count) return undefined
  const each =
    count.value.each || (AT.test(tokens[count.next]?.lower ?? '') && tokens[count.next + 1]?.lower === 'each')
  if (!each) return undefined
  const end = count.value.each ? count.next : count.next + 2
  return placeAt(tokens, end, true) ? undefined : entryOf(count.value, list.value, end)
}

/** "Voters in building A and B, a tie-breaker in C": one in each at least, and more is nobody's word. */
function uncounted(tokens: readonly Token[], at: number): Read<Entry> | undefined {
  const plural =
    /s$/.test(tokens[at]?.lower ?? '') && isOfMember(tokens[at]) && AT.test(tokens[at + 1]?.lower ?? '')
  let before = at - 1
  while (before > at - 4 && isOfMember(tokens[before])) before -= 1
  const told = /^(?:an?|the|each|every|all|both|of|x|×|other|app|application|web|no)$/.test(
    tokens[before]?.lower ?? '',
  )
  if (!plural || told || numberOf(tokens[before]) !== undefined) return undefined
  const list = placesAt(tokens, at + 2, true)
  if (!list || list.value.length < 2 || saysEach(tokens, list.next)) return undefined
  const observes = OBSERVES.test(tokens[at]?.lower ?? '')
  const next = afterRemark(tokens, list.next)
  return { value: { places: list.value, members: 1, votes: false, observes, guessed: true }, next }
}

/** ", one each". */
function saysEach(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 5).some(({ lower }) => lower === 'each')
}

const ONE: Count = { members: 1, named: true, each: true, votes: false, observes: false }

function entryOf(
  { members, total, votes, observes }: Count,
  places: Entry['places'],
  next: number,
): Read<Entry> {
  return { value: { places, members, votes, observes, ...(total === undefined ? {} : { total }) }, next }
}

/** "etcd members e1, e2": as many as there are names. */
function identifiersAt(tokens: readonly Token[], at: number): Read<Count> | undefined {
  let next = at
  while (isOfMember(tokens[next])) next += 1
  if (next === at && !OF_A_MEMBER.test(tokens[at]?.lower ?? '')) return undefined
  const from = next
  const names: string[] = []
  while (IDENTIFIER.test(tokens[next]?.lower ?? '')) {
    names.push(tokens[next]?.lower ?? '')
    const joint = /^(?:,|and|und|y|\/)$/.test(tokens[next + 1]?.lower ?? '')
    const more = joint && IDENTIFIER.test(tokens[next + 2]?.lower ?? '')
    next += more ? 2 : 1
    if (!more) break
  }
  return next > from && new Set(names).size === names.length
    ? { value: { ...ONE, members: names.length, each: false }, next }
    : undefined
}

function afterStore(tokens: readonly Token[], at: number): number {
  return QUALIFIES.test(tokens[at]?.lower ?? '') && numberOf(tokens[at]) === undefined ? at + 1 : at
}

const LONGEST_REMARK = 12

/** "(three racks)", "(5 ms)": nothing that counts members. */
function afterRemark(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let end = at + 1; end < at + LONGEST_REMARK; end += 1) {
    const token = tokens[end]
    if (token?.text === ')') return end + 1
    if (!token || token.text === BREAK || isOfMember(token) || UNSETTLED.test(token.text)) return at
  }
  return at
}

/** Whether nothing beside the list says that there is more, less or another thing than it tells. */
function isSettled(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  entries: readonly Placed[],
): boolean {
  const voting = entries.filter(({ value }) => !value.observes)
  const members = (its: typeof entries) =>
    its.reduce((sum, { value }) => sum + value.members * value.places.length, 0)
  const observers = members(entries) - members(voting)
  const totals = new Set([members(voting), members(entries)])
  if (entries.some(({ value: { total } }) => total !== undefined && !totals.has(total))) return false
  const names = new Set(entries.flatMap(({ value }) => value.places.flatMap(its => its.names)))
  const inEntry = tokens.map(() => false)
  for (const entry of entries) inEntry.fill(true, entry.at, entry.next)
  let at = 0
  for (const { text, start } of clauses) {
    const own: number[] = []
    for (; (tokens[at]?.start ?? Infinity) < start + text.length; at += 1) own.push(at)
    const holds = own.some(index => inEntry[index])
    const ofOthers = OF_OTHERS.test(text) && !OF_THE_STORE.test(text)
    const ofThem = own.some(index => names.has(tokens[index]?.lower ?? ''))
    if (!holds && (ofOthers || !(ofThem || SPEAKS_OF_MEMBERS.test(text)))) continue
    const rest = own.filter(index => !inEntry[index])
    const words = rest.flatMap(index => {
      const { lower = '', text: word = '' } = tokens[index] ?? {}
      const known = (observers > 0 && OBSERVES.test(lower)) || (WITNESS.test(lower) && inEntry[index + 2])
      return known ? [] : word
    })
    const whole = words.join(' ')
    const said = OPENS.test(whole) ? whole : whole.replace(CLOSES, '')
    if (UNSETTLED.test(said) || (holds && OF_OTHERS.test(said))) return false
    if (rest.some(index => countsOthers(tokens, index, totals))) return false
    if (rest.some(index => inEntry[index - 2] && isOneMoreItem(tokens, index))) return false
    if (holds && rest.some(index => isElsewhere(tokens, index, entries))) return false
  }
  return true
}

/** "and that in Virginia": a place that the list does not have, and that it does not stand in as a whole. */
function isElsewhere(tokens: readonly Token[], at: number, entries: readonly Read<Entry>[]): boolean {
  const led = AT.test(tokens[at]?.lower ?? '')
  const next = led ? at + 1 : at
  const token = tokens[at]
  const found = led
    ? placeAt(tokens, next, true)
    : token && (coded(token, at) ?? (KIND_WORDS.test(token.lower) ? ofKind(tokens, at) : undefined))
  if (!found || VENDOR.test(tokens[next]?.lower ?? '')) return false
  const places = entries.flatMap(({ value }) => value.places)
  if (places.some(({ names }) => names.some(name => found.value.names.includes(name)))) return false
  const around = found.value.kind === 'region' || /^[:(]$/.test(tokens[found.next]?.text ?? '')
  return !(around && places.every(({ kind }) => kind !== 'region'))
}

/** "2 North, 2 South, 1 upstairs": an item of the same list that names no place. */
function isOneMoreItem(tokens: readonly Token[], at: number): boolean {
  const listed = /^(?:,|and|und|y|\+|plus)$/.test(tokens[at - 1]?.lower ?? '')
  const place = tokens[at + 1]
  const named = HAS_LETTER.test(place?.text.charAt(0) ?? '') && !KIND_WORDS.test(place?.lower ?? '')
  return listed && named && numberOf(tokens[at]) !== undefined && countAt(tokens, at)?.value.named === false
}

/** "Three data centres" are no members. */
function isDataCentre(token: Token | undefined): boolean {
  return /^cent(?:er|re)s$/.test(token?.lower ?? '')
}

/** "5 servers" beside a list of four. */
function countsOthers(tokens: readonly Token[], at: number, totals: ReadonlySet<number>): boolean {
  const count = countAt(tokens, at)
  if (!count?.value.named || isVersion(tokens, at) || isDataCentre(tokens[count.next])) return false
  return !totals.has(count.value.members)
}
