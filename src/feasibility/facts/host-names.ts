import { isOfMember } from './member-counts.ts'
import { BREAK, type Token } from './tokens.ts'

/** "zk-h1-01", "hz3": a machine by its name. */
const HOST = /^(?<stem>[a-z]{1,14})-?(?:[a-z]{0,2}-?\d{1,3}){1,3}$/
/** Machines that carry others, other services, and places. */
const OF_OTHERS =
  /^(?:esxi?|hv|hyp|hypervisor|kvm|pve|proxmox|vmware|host|web|app|api|fe|be|db|pg|postgres|sql|mysql|redis|cache|worker|client|batch|gpu|rack|dc|rz|az|zone|hall|room|site|region|building|us|eu|ap|rf|r|p|n|v|k|s|q|t|c|m|i|ec|version)$/
const JOINT = /^(?:,|and|und|y|\+|&|\/)$/
/** "The letter is the zone." */
const LETTER_IS_ZONE =
  /(?<![a-z])(?:the )?letters?(?: in the (?:host)?names?)? (?:is|are|gives?|names?|stands? for|tells?|=) (?:the |its |their )?(?:zones?|azs?)(?![a-z])/i
const ZONE_LETTER = /-?([a-f])\d{1,2}$/

/** Fewer of one stem are hardly the members of a group. */
const FEWEST = 3

/**
 * Reads lists of machines as the number of them, as the rest of a layout is read: "zk-1 and zk-2 in hall A" as "2 members in
 * hall A"; where the text says that a letter of the name is the zone, with the zone.
 */
export function withHosts(tokens: readonly Token[], text: string): Token[] {
  const stem = commonStem(tokens)
  if (stem === undefined) return [...tokens]
  const byLetter = LETTER_IS_ZONE.test(text)
  const read: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const hosts = runAt(tokens, at, stem)
    const first = tokens[at]
    const end = hosts.at(-1)
    if (!first || !end) {
      if (first) read.push(first)
      at += 1
      continue
    }
    const next = tokens.indexOf(end, at) + 1
    if (isCounted(tokens, at)) read.push(...tokens.slice(at, next))
    else read.push(...(byLetter ? byZone(hosts) : countOf(hosts)))
    at = next
  }
  return read
}

/** Machines of one stem, one after the other. */
function runAt(tokens: readonly Token[], at: number, stem: string): Token[] {
  const hosts: Token[] = []
  for (let next = at; ; ) {
    const host = tokens[next]
    if (!host || stemOf(host) !== stem) return hosts
    hosts.push(host)
    next += JOINT.test(tokens[next + 1]?.lower ?? '') ? 2 : 1
  }
}

/** "members e1, e2" are counted by name already, and "fra1 (2)", "az1: 2" are places. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  const place = /^[(:=]$/.test(tokens[at + 1]?.text ?? '') && /^\d+$/.test(tokens[at + 2]?.text ?? '')
  return place || isOfMember(tokens[before])
}

function stemOf({ lower }: Token): string | undefined {
  const stem = HOST.exec(lower)?.groups?.stem
  return stem === undefined || OF_OTHERS.test(stem) ? undefined : stem
}

/** The stem that most machines share, each of them named once. */
function commonStem(tokens: readonly Token[]): string | undefined {
  const byStem = Map.groupBy(
    tokens.filter(token => stemOf(token) !== undefined),
    token => stemOf(token) ?? '',
  )
  const [most] = [...byStem].toSorted(([, one], [, other]) => other.length - one.length)
  if (!most) return undefined
  const [stem, its] = most
  const once = new Set(its.map(({ lower }) => lower)).size === its.length
  return its.length >= FEWEST && once ? stem : undefined
}

/** Words that stand where the names stood. */
function said(words: readonly string[], hosts: readonly Token[]): Token[] {
  const [first, last] = [hosts[0], hosts.at(-1)]
  return words.map(text => ({
    text,
    lower: text.toLowerCase(),
    start: first?.start ?? 0,
    end: last?.end ?? 0,
  }))
}

function countOf(hosts: readonly Token[]): Token[] {
  return said([`${hosts.length}`, hosts.length === 1 ? 'member' : 'members'], hosts)
}

function byZone(hosts: readonly Token[]): Token[] {
  const zones = Map.groupBy(hosts, ({ lower }) => ZONE_LETTER.exec(lower)?.[1] ?? '')
  if (zones.has('')) return countOf(hosts)
  return [...zones].flatMap(([letter, its]) => [
    ...said(
      ['zone', letter.toUpperCase(), ':', `${its.length}`, its.length === 1 ? 'member' : 'members'],
      its,
    ),
    ...said([BREAK], its),
  ])
}
