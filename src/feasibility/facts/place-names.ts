import { CAPITAL, LETTER } from './find.ts'
import { AT, countAt, isOfMember, numberOf } from './member-counts.ts'
import { type Place, placeOf } from './place-words.ts'
import { BREAK, type Read, type Token, UNIT } from './tokens.ts'

export const HAS =
  /^(?:has|have|hosts?|holds?|runs?|houses?|contains?|gets?|carr(?:y|ies)|with|:|=|\(|-|–|—|→|×|x)$/

export const DETERMINER = /^(?:the|our|a|an|el|la|las|los|den|dem|der|einem|einer|un|una|its|their|each)$/

export const VENDOR = /^(?:aws|azure|gcp|gce|equinix|ovh|hetzner|google|oci|ibm|digitalocean)$/

const KIND =
  '(?:az|zone|i?dc|rz|cpd|site|standort|room|hall|rack|building|campus|region|plant|depot|datacenter|datacentre)'

/** "az1", "DC-North", "zone_b". */
const FUSED = new RegExp(
  `^(?<kind>${KIND})(?:[-_](?<label>[a-z]+)|[-_]?(?<number>\\d{1,2})|(?<=az|dc|rz)(?<letter>[a-h]))$`,
  'i',
)

const FUSED_AFTER = new RegExp(`^(?<label>[a-zà-öø-ɏ\\u3040-\\ud7ff\\d]+)-(?<kind>${KIND})$`, 'i')

export const KIND_WORDS =
  /^(?:azs?|zones?|i?dcs?|rz|cpds?|sites?|standorte?n?|rooms?|halls?|racks?|buildings?|campus(?:es)?|regions?|regi[oó]n|plants?|depots?|datacent(?:er|re)s?|offices?|control (?:cent(?:er|re)s?|rooms?)|branch(?:es)?|rechenzentr(?:um|en)|zonen?|geb[aä]ude|edificios?|salas?|werke?n?|b[üu]ros?|hallen?|cent(?:er|re)s?)$/

const COMPASS =
  /^(?:north|south|east|west|mid|middle|cent(?:er|re|ral)|main|primary|backup|secondary|second|first|third|other|northern|southern|eastern|western|left|right|upper|lower|alpha|bravo|charlie|delta)$/

const DIRECTION = /^(?:north|south|east|west|central)$/

const LABEL_WORD = /^(?:one|two|three|uno|dos|eins|zwei)$/

const REGION =
  /^(?:(?:us|eu|ap|sa|ca|me|af|il|mx|cn)(?:-gov)?|europe|asia|australia|southamerica|northamerica|africa)-[a-z]+-?\d?$/

const ZONE_OF =
  /^(?:[a-z]{2}(?:-gov)?|europe|asia|australia|southamerica|northamerica|africa)-[a-z]+-?\d-?[a-f]$/

/** Places that are called by what they are. */
const CALLED =
  /^(?:substation|colo|colocation|colo-cage|cage|headquarters|hq|depot|gatehouse|annexe?|factory|warehouse|branch|office|hotel|site|location)$/

const NO_NAME =
  /^(?:postgres\w*|mysql|mariadb|redis|valkey|kafka|mongo\w*|zookeeper|zk|consul|etcd|ignite|hazelcast|oracle|cassandra|rhel|ubuntu|debian|windows|java|node|python|kubernetes|openshift|rabbitmq|nats|tikv|tidb|pd|cockroach\w*|yugabyte\w*|version|phase|step|ticket|tier|level|gen|raid|sev|rpo|rto|rtt|rf|the|our|we|a|an|those|these|both|all|each|every|in|at|on|of|and|no|one|two|three|four|five|fixed|nothing|only|port|layout|members?|voters?|nodes?|servers?|replicas?|data|db|sql|waitaof|garbd|elasticsearch|\w+db|cluster|enterprise|cp|lwt|wal|nvme|ssd|tls|vpc|vm|ram|cpu|minuten|sekunden|stunden|(?:mitglied|knoten|server|brandabschnitt|rechenzentr|standort|region|zone|geb[aä]ude|stimm|replik|instanz|rechner|maschin|halle|r[aä]um)[a-zà-öø-ɏ\u3040-\ud7ff]*|[a-zà-öø-ɏ\u3040-\ud7ff]+-(?:server|knoten|node|member|cluster|voter)[a-zà-öø-ɏ\u3040-\ud7ff]*)$/i

/** A place that voters stand in. */
export interface LaidOut {
  /** What the text may call it: "dc-b" is "b", too. */
  readonly names: readonly string[]
  /** Unknown where the text gives only a name, such as a city's. */
  readonly kind?: Place
  readonly members: number
}

/** "A, B and C", "AZ 1/2/3", "DC1, DC2 and the carrier hotel"; one place is a list, too. */
export function placesAt(
  tokens: readonly Token[],
  at: number,
  led = false,
): Read<Omit<LaidOut, 'members'>[]> | undefined {
  const first = placeAt(tokens, at, led)
  if (!first) return undefined
  const places = [first.value]
  let { next } = first
  while (places.length < 9) {
    let from = next
    while (from - next < 2 && /^(?:,|and|und|y|\/|&|\+)$/.test(tokens[from]?.lower ?? '')) from += 1
    if (from === next) break
    if (AT.test(tokens[from]?.lower ?? '')) from += 1
    const label = labelAt(tokens, from)
    const place =
      placeAt(tokens, from, true) ?? (label ? { value: like(first.value, label), next: from + 1 } : undefined)
    if (!place || (countAt(tokens, from) && !(label && continues(first.value, label, tokens[from + 1]))))
      break
    places.push(label ? like(first.value, label) : place.value)
    next = place.next
  }
  return { value: places, next }
}

/** "1, 2 and 3" are labels, and in "1, 2 in room 2" the second is none. */
function continues({ names }: Omit<LaidOut, 'members'>, label: string, after: Token | undefined): boolean {
  const alike = names.some(name => /^\d+$/.test(name)) === /^\d+$/.test(label)
  return alike && !AT.test(after?.lower ?? '') && !isOfMember(after)
}

export function like({ kind }: Omit<LaidOut, 'members'>, label: string): Omit<LaidOut, 'members'> {
  return { names: [`${kind ?? ''}-${label}`, label], ...(kind ? { kind } : {}) }
}

/** "A", "b", "2": what follows the kind of place. */
export function labelAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at]
  if (!token || !/^(?:[a-h]|[A-Z]|\d{1,2})$/.test(token.text)) return undefined
  const after = tokens[at + 1]?.lower ?? BREAK
  if (/^[:=]$/.test(after) || (/^\d/.test(token.text) && UNIT.test(after))) return undefined
  const article =
    token.text === 'a' &&
    STARTS_WITH_LETTER.test(after) &&
    !/^(?:and|und|y|each)$/.test(after) &&
    !HAS.test(after)
  return article || (token.lower === 'y' && STARTS_WITH_LETTER.test(after)) ? undefined : token.lower
}

const STARTS_WITH_LETTER = new RegExp(`^[${LETTER}]`)
const PROPER = new RegExp(String.raw`^[${CAPITAL}][${LETTER}\d'’]+(?:-[${LETTER}\d]+)*$`)

export function isName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !KIND_WORDS.test(token.lower) &&
    PROPER.test(token.text) &&
    !NO_NAME.test(token.text)
  )
}

/** Whether a word that stands in a text may be the name of a place. */
export function isPlaceName(word: string): boolean {
  return !NO_NAME.test(word) && !KIND_WORDS.test(word.toLowerCase()) && !COMMON.test(word)
}

/** "Hall 1: two", "zone b = 1". */
function labelled(tokens: readonly Token[], at: number): string | undefined {
  const { lower = '' } = tokens[at] ?? {}
  return /^(?:[a-z]|\d{1,2})$/.test(lower) && /^[:=]$/.test(tokens[at + 1]?.text ?? '') ? lower : undefined
}

const COMMON =
  /^(?:if|when|should|no|nothing|never|any|one|only|two|three|five|for|from|to|it|its|they|this|that|there|these|those|with|without|everything|nobody|locks?|jobs?|linux|vms?|rtt|tls|cp|ap|ha|dr|sla|slo|rpo|rto|ops|oncall|writes?|reads?|primary|secondary|standby|leader|master|failover|sentinel|patroni|pgbouncer|haproxy|terraform|helm|docker|prod|production|fencing|token|client|clients|worker|workers|aurora|spanner|dynamodb|rds|s3|gcs|sql|nats|jetstream|hazelcast|memorydb|elasticache|cosmos|firestore|galera|percona|vitess|foundationdb|scylla|postgres\w*|mysql|redis|valkey|kafka|etcd|zookeeper|consul|mongo\w*)$/i

/** @param led whether a preposition says that a place comes */
export function placeAt(
  tokens: readonly Token[],
  at: number,
  led: boolean,
): Read<Omit<LaidOut, 'members'>> | undefined {
  let next = at
  const determined =
    DETERMINER.test(tokens[next]?.lower ?? '') &&
    tokens[next]?.text !== 'A' &&
    !isLettered(tokens, next, false)
  if (determined) next += 1
  if (VENDOR.test(tokens[next]?.lower ?? '') && tokens[next + 1]?.text !== BREAK) next += 1
  const token = tokens[next]
  if (!token) return undefined
  return (
    coded(token, next) ??
    ofKind(tokens, next) ??
    (led || determined || isCountedItem(tokens, next) ? called(tokens, next) : undefined) ??
    (isName(token) ? named(tokens, next) : undefined) ??
    (determined && AT.test(tokens[at - 1]?.lower ?? '')
      ? (ordinal(tokens, next) ?? described(tokens, next))
      : undefined) ??
    (isLettered(tokens, next, led) ? place([token.lower], next + 1) : undefined)
  )
}

/** "2 North, 2 South, 1 colo". */
function isCountedItem(tokens: readonly Token[], at: number): boolean {
  return numberOf(tokens[at - 1]) !== undefined && ENDS_ITEM.test(tokens[at + 1]?.text ?? BREAK)
}

const ENDS_ITEM = /^[,.;)\n]$/

/** "in b", "in east", "b=2". */
function isLettered(tokens: readonly Token[], at: number, led: boolean): boolean {
  const word = tokens[at]?.lower ?? ''
  const assigned = /^[=:]$/.test(tokens[at + 1]?.text ?? '') && numberOf(tokens[at + 2]) !== undefined
  return /^[a-f]$/.test(word)
    ? assigned || (led && labelAt(tokens, at) !== undefined)
    : led && DIRECTION.test(word)
}

function place(names: readonly string[], next: number, kind?: Place): Read<Omit<LaidOut, 'members'>> {
  return { value: { names, ...(kind ? { kind } : {}) }, next }
}

/** "eu-west-1", "us-east-1b", "1a", "az1", "DC-North", "fra1". */
export function coded({ lower }: Token, at: number): Read<Omit<LaidOut, 'members'>> | undefined {
  if (ZONE_OF.test(lower)) return place([lower], at + 1, 'zone')
  if (REGION.test(lower)) return place([lower], at + 1, 'region')
  const fused = (FUSED.exec(lower) ?? FUSED_AFTER.exec(lower))?.groups ?? {}
  const label = fused.label ?? fused.number ?? fused.letter
  const kind = placeOf(fused.kind)
  if (kind && label && (label.length < 3 || !NO_NAME.test(label)))
    return place([`${kind}-${label}`, label, lower], at + 1, kind)
  if (/^\d[a-f]$/.test(lower)) return place([lower, lower.slice(1)], at + 1, 'zone')
  return /^[a-z]{3}\d$/.test(lower) ? place([lower], at + 1) : undefined
}

/** "zone A", "data centre North", "main site", "Lyon DC", "building 2". */
export function ofKind(tokens: readonly Token[], at: number): Read<Omit<LaidOut, 'members'>> | undefined {
  const word = (index: number) => tokens[index]?.lower ?? ''
  const long =
    /^(?:data|availability|machine|server)$/.test(word(at)) && KIND_WORDS.test(word(at + 1)) ? 1 : 0
  const after = at + long + 1
  if (KIND_WORDS.test(word(at + long))) {
    const kind = placeOf(long ? `${word(at)} ${word(at + 1)}` : word(at))
    const worded = COMPASS.test(word(after)) || LABEL_WORD.test(word(after)) || isName(tokens[after])
    const label = labelAt(tokens, after) ?? labelled(tokens, after) ?? (worded ? word(after) : undefined)
    return kind && label ? place([`${kind}-${label}`, label], after + 1, kind) : undefined
  }
  const label = COMPASS.test(word(at)) || isName(tokens[at]) ? word(at) : undefined
  if (label === undefined) return undefined
  const two = /^(?:data|availability|machine|server)$/.test(word(at + 1)) && KIND_WORDS.test(word(at + 2))
  const end = at + (two ? 2 : 1)
  if (!KIND_WORDS.test(word(end))) return undefined
  const kind = placeOf(two ? `${word(at + 1)} ${word(end)}` : word(end))
  return kind ? place([`${kind}-${label}`, label], end + 1, kind) : undefined
}

/** "a small VM at a colo", "the head office", "carrier hotel". */
function called(tokens: readonly Token[], at: number): Read<Omit<LaidOut, 'members'>> | undefined {
  for (let next = at; next < at + 7; next += 1) {
    const word = tokens[next]?.lower ?? BREAK
    if (!STARTS_WITH_LETTER.test(word) || numberOf(tokens[next]) !== undefined) return undefined
    if (!CALLED.test(word)) continue
    const end = /^(?:cent(?:er|re)|facility|cage|office|hotel)$/.test(tokens[next + 1]?.lower ?? '')
      ? next + 2
      : next + 1
    return place(
      [
        tokens
          .slice(at, end)
          .map(({ lower }) => lower)
          .join(' '),
      ],
      end,
      'site',
    )
  }
  return undefined
}

/** What stands in for no place: groups, times, and things. */
const NO_PLACE =
  /^(?:clusters?|groups?|total|all|ensembles?|quorum|same|cloud|meantime|past|future|end|beginning|middle|case|way|moment|time|first|second|other|others|rest|form|sense|plan|budget|contract|table|database|list|text|kernel|container|docker|systemd|disks?|ssds?|memory|vpc|account|project|namespace|vlan|subnet|lan|wan)$/

/** "Two members in the first, one in the second": the places are told before. */
function ordinal(tokens: readonly Token[], at: number): Read<Omit<LaidOut, 'members'>> | undefined {
  const word = tokens[at]?.lower ?? ''
  const ends = /^(?:[,.;)\n]|and|und|y)$/.test(tokens[at + 1]?.lower ?? BREAK)
  return /^(?:first|second|third)$/.test(word) && ends ? place([word], at + 1) : undefined
}

/** "The car park cabin": a few plain words up to the end of the item. */
function described(tokens: readonly Token[], at: number): Read<Omit<LaidOut, 'members'>> | undefined {
  const words: string[] = []
  for (let next = at; next < at + 5; next += 1) {
    const word = tokens[next]?.lower ?? BREAK
    if (/^[,.;)\n]$/.test(word)) return words.length > 0 ? place([words.join(' ')], next, 'site') : undefined
    if (!/^[a-zà-ÿ-]{2,}$/.test(word) || AT.test(word) || NO_PLACE.test(word) || isOfMember(tokens[next]))
      return undefined
    words.push(word)
  }
  return undefined
}

/** "Oslo", "New York", "N. Virginia". */
function named(tokens: readonly Token[], at: number): Read<Omit<LaidOut, 'members'>> {
  let next = at + 1
  while (next < at + 3 && isName(tokens[next])) next += 1
  return place(
    [
      tokens
        .slice(at, next)
        .map(({ lower }) => lower)
        .join(' '),
    ],
    next,
  )
}
