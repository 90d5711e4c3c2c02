import { isOfMember } from './member-counts.ts'
import { BREAK, type Read, type Token } from './tokens.ts'

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
  const hosts = hostsIn(tokens)
  if (hosts.size === 0) return [...tokens]
  const byLetter = LETTER_IS_ZONE.test(text)
  const read: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const { value: run, next } = runAt(tokens, at, hosts)
    if (run.length === 0 || isCounted(tokens, at)) read.push(...tokens.slice(at, next))
    else read.push(...(byLetter ? byZone(run) : counted(run)))
    at = next
  }
  return read
}

/**
 * Machines that stand one after the other from an index on.
 * @returns none, and the index after it, where none stands there
 */
function runAt(tokens: readonly Token[], at: number, hosts: ReadonlySet<Token>): Read<Token[]> {
  const run: Token[] = []
  let next = at + 1
  for (let to = at; ; ) {
    const host = tokens[to]
    if (!host || !hosts.has(host)) return { value: run, next }
    run.push(host)
    next = to + 1
    to = JOINT.test(tokens[next]?.lower ?? '') ? next + 1 : next
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

/** The machines of the stem that most of them share, where each of them is named once. */
function hostsIn(tokens: readonly Token[]): ReadonlySet<Token> {
  const byStem = Map.groupBy(tokens, stemOf)
  byStem.delete(undefined)
  const [most = []] = [...byStem.values()].toSorted((one, other) => other.length - one.length)
  const once = new Set(most.map(({ lower }) => lower)).size === most.length
  return new Set(most.length >= FEWEST && once ? most : [])
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

function counted(hosts: readonly Token[]): Token[] {
  return said([`${hosts.length}`, hosts.length === 1 ? 'member' : 'members'], hosts)
}

function byZone(hosts: readonly Token[]): Token[] {
  const zones = Map.groupBy(hosts, ({ lower }) => ZONE_LETTER.exec(lower)?.[1] ?? '')
  if (zones.has('')) return counted(hosts)
  return [...zones].flatMap(([letter, its]) => [
    ...said(
      ['zone', letter.toUpperCase(), ':', `${its.length}`, its.length === 1 ? 'member' : 'members'],
      its,
    ),
    ...said([BREAK], its),
  ])
}
