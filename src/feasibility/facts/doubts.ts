import { observersElsewhere } from './config-members.ts'
import { type Evidence, evidenceOf, findAll, isDenied, wordsPattern } from './find.ts'
import { type Loss, takesSite } from './loss.ts'
import { memberTables, sharedFate } from './member-tables.ts'
import { type Plain, sentences } from './plain.ts'

const PLACE = '(?:dcs?|data ?cent(?:er|re)s?|sites?|regions?|zones?|azs?|locations?|halls?)'
const SITE = `(?:${PLACE}|buildings?|rooms?|rz|rechenzentrum|standort|hallen?|geb[aä]ude|cpd|sala|edificio)`
const VOTERS =
  '(?:voters?|voting (?:replicas?|members?|nodes?|servers?|copies)|electable (?:nodes?|members?)|participants?)'

/** Of the infrastructure: which members are alive, and what a lock goes through. */
const ON_MEMBERS = wordsPattern([
  '(?:holds?|keeps?|takes?|shuts?|puts?|switches?) one of (?:them|the (?:members|three|five|nodes|servers|voters)) (?:shut )?(?:down|off|out|offline)(?: \\w+){0,3}',
  '(?:removes?|shuts? down|stops?|parks?|hibernates?|scales? (?:down|in)) (?:two|three|four|\\d|most|all but one) of (?:the|its|our) (?:\\w+ )?(?:members?|nodes|servers|voters)',
  'weight\\.\\d+ ?= ?0(?!\\d)',
  '(?:died|dead|broken|crashed)(?! primary)(?: \\w+){0,6} (?:replaced|repaired)',
  'se (?:perdieron|averiaron|estropearon) (?:un[oa]?|dos|tres|\\d)(?: \\w+){0,2}|(?:los|las|lo|la) sigue contando(?: \\w+)?',
  '(?:will|can) (?:not|never) be (?:replaced|repaired|rebuilt)',
  '(?:pods|containers|vms?|members|servers|nodes|processes)(?: \\w+)? (?:run|are|live|sit) on it',
  'permanently (?:down|lost|broken|dead)',
  '(?:switched|turned|powered) off for (?:good|ever)|(?:with no|without an?) (?:substitute|replacement)',
  '(?:etcd|zookeeper|consul|cluster|ensemble|it)(?: then| will then)? has (?:only )?(?:two|2|four|4) (?:members?|voters?|nodes?|servers?)(?: left)?',
  '(?:one|two|three|\\d) of them (?:are |is |were |was |have |has )?(?:alive|dead|died|down|gone|broken|missing|left)',
  'neither (?:\\w+ ){0,2}(?:may|can|is allowed to) (?:reach|access|use|see|call|write|connect to) the other\\w*',
  'comes? back empty|spot (?:instances?|vms?|nodes?)|pre-?emptible|reclaim\\w* (?:all|both)(?: \\w+)?',
  '(?:boots? from|writ\\w+ to|stored? on|sits? on|shares?|lives? on)(?: (?:and|or|the|an?|one|same|single|shared|common|central))* (?:storage array|san|array|nas|luns?|datastore|storage system)(?: \\w+){0,3}',
  'no (?:common|shared) (?:service|store|database|network|component)s?(?: \\w+){0,3}',
])

/** Of the infrastructure, where the loss of a place is to be survived: where the votes stand, and reach one another. */
const ON_POOLER = wordsPattern([
  'pgbouncer(?![^.;]{0,60}session[- ]pool)|odyssey|transaction[- ]pooling|pooler in transaction mode|(?:pooler|proxy)(?! (?:keeps|pins|in session))[^.;]{0,60}(?:each|every|per) transaction|(?:each|every) transaction[^.;]{0,40}(?:backend|server connection|whichever)',
])
const SESSION_LOCKS =
  /advisory|session[- ]level|session locks?(?! (?:are|is) (?:no good|not|out|useless|ruled out))|sitzung|bloqueo de sesi[oó]n/i

const ON_PLACES = wordsPattern([
  '(?:floors?|storeys?|wings?|ends?)(?: \\w+)? (?:of|in) (?:the same|one and the same) (?:building|house|hall|data ?cent(?:er|re))',
  "(?:not|nobody|no one|\\w{1,8}n['’]t)(?: \\w+){0,4} (?:which|how many|where)(?: \\w+){0,3} (?:has|have|holds?|stands?|are|is|sits?|got)(?: \\w+){0,3}",
  '(?:which |they |these )?all(?: (?:of them|three|five|seven))? (?:ended up|landed|finished up|went|were put|got put) (?:in|on|at|into)(?: \\w+){0,3}',
  `(?:all|every)(?: \\w+){0,3} ${VOTERS}(?: \\w+){0,3} (?:in|to|at|on)`,
  `${VOTERS}(?: are| is| stay| remain)? (?:constrained|pinned|restricted|confined) to`,
  '(?:constrained|pinned|confined) to (?:one|a single|the same) \\w+',
  `only (?:the |those )?(?:\\w+ ){0,2}(?:in|at) [\\w-]+(?: \\w+)? votes?`,
  '(?:second|third|other|remote)(?: \\w+){0,8} (?:votes?|priority) ?[:=]? ?0',
  `${PLACE}[ -]?\\w{0,3} (?:burn(?:ed|t) down|is gone|no longer exists|was lost|is lost)`,
  `${PLACE}[ -]?\\w{0,3} (?:closes|is closing|will close|has closed|(?:is|was|gets|will be|is to be|has to be) closed|goes away|is going away|is being (?:closed|decommissioned|given up)|has been (?:shut|closed|decommissioned|given up)|was (?:shut|given up))`,
  `with the remaining|only (?:two|\\d) ${PLACE} remain|only [\\w-]+ and [\\w-]+ (?:remain|are left|stay)`,
  `(?:witness|arbiter|tie-?breaker|qnetd(?: vm)?|(?:fifth|third|odd) (?:voter|vote|member|node|server)|quorum (?:device|disk)|qdevice|file[- ]?share|zeuge|schiedsrichter|testigo)(?:,? [\\w'’-]+){0,7} (?:in|im|on|at|en|inside|within|of|from|shares?|beside|next to) (?:the )?(?:(?:first|second|main|primary|same|one of (?:the|both)) (?:${SITE}|of (?:the|these|both) two)|(?:first|second|one|either) of (?:the two|both|them)|${SITE}[ -]?(?:a|b|1|2|one|two)(?![\\w]))`,
  '(?:our|the|one) only (?:dc|data ?cent(?:er|re)|site|building|room|hall|campus)|(?:all|everything|servers?|nodes?|masters?|members?)(?: \\w+){0,2} in (?:one|a single|the same) (?:data ?cent(?:er|re)|dc|building|site)',
  '(?:two|2) of (?:the )?(?:three|3) (?:replicas?|voters?|copies|members?)(?: \\w+){0,3} (?:in|into|to|on|at)',
  'only (?:reachable|connected|accessible)(?: \\w+)? (?:through|via|over|from|by)',
  'no (?:own|separate|independent) (?:uplink|power|line|connection|network|path)',
  '(?:zones?|azs?|racks?) (?:buildings?|halls?|rooms?|campus|sites?)(?= [a-z])|(?:buildings?|halls?|rooms?|campus|sites?) (?:zones?|azs?|racks?)(?= [a-z])',
  'no (?:path|route|link|connection)(?: \\w+){0,3} (?:except|but|other than)|priority["\' ]{0,2}[:=] ?0(?!\\d)|\\w+:\\w+@\\d{1,3}(?:\\.\\d{1,3}){3}',
  'no other (?:path|route|link)|(?:see|reach) each other only|only (?:through|via) (?:\\w+ )?(?:a|b|c|the (?:hub|third))(?![a-z])',
  'hub[- ]and[- ]spoke',
  '(?:inventory|list|labels?|drawing|plan|documentation|spreadsheet|cmdb|sticker) (?:merely|only|just) (?:says?|tells?|reads?|shows?|has|names?)(?: \\w+){0,3}',
  '(?:next door to|beside|next to|adjoining|across the (?:yard|road|street) from|in the same \\w+ as|within sight of) (?:the |both )?(?:other|others|rest|first|second|two|main|primary)(?: \\w+)?',
  `(?:witness|arbiter|tie-?breaker)[: ] ?(?:[\\w'’-]+ ){0,12}?(?:in|on|at) (?:the )?(?:${SITE})[ -]?(?:east|west|north|south|main|primary)(?![\\w])`,
  '(?:witness|arbiter|tie-?breaker|zeuge) (?:west|east|north|south|left|right|[ab12])(?![\\w-])',
  '(?:hangs?|depends?|relies|rests) on (?:an? |one |the )?(?:single |one )?(?:lines?|links?|uplinks?|fib(?:re|er)|cables?)(?: \\w+){0,3}',
])
/** Where the voters' spread is not told besides: more of them in one place than an even spread would put there. */
const ON_UNEVEN = wordsPattern([
  '(?:three|four|most|\\d\\d ?%|all (?:two|three|four|five|\\d))(?: of (?:the|its|them|which|our)(?: \\w+){0,3})? (?:shares?|are in|ended up in|land(?:ed)? in|sit in|live in)',
  '(?:two|three|four) ended up in',
  '(?:az|zone|dc|site|region|hall)[- ]?\\w{1,2} (?:runs|has|holds|hosts) (?:two|three|four|most) of (?:the|its|our)',
  `(?:${VOTERS}|replicas|members|nodes|servers|copies)(?: are| stand| sit| live)? (?:all|both)(?: (?:two|three|four|five|\\d))? (?:in|at|on) (?!all(?![a-z]))\\w+`,
  `all (?:(?:two|three|four|five|\\d) )?(?:replicas|copies|members|${VOTERS})(?: are)? (?:pinned|constrained|confined|restricted|kept|placed) (?:to|in|on|at)`,
])
/** Where anything may be lost. */
const ON_VOTES = wordsPattern([
  '(?:all|every) (?:clients?|traffic|calls?|connections?|access)[^.;]{0,40} (?:pass|goes?|runs?|through|via|over)(?: through| via| over)?(?: the| one| an?)?(?: single)? (?:gateway|proxy|haproxy|(?:load )?balancer|bastion|vpn|jump host)',
  'nowhere to (?:run|put|place|stand) (?:an? )?(?:tie-?breaker|witness|arbiter|third)(?: \\w+)?',
])
/** Where machines that carry several voters may be lost. */
const ON_HOSTS = wordsPattern([
  'all (?:three |five |of them )?on (?:the )?(?:esxi?|hv|kvm|hyper|proxmox|host|box|blade)[\\w-]*',
  '(?:all|each|every one)(?: of (?:them|these|the \\w+)| (?:three|five|two|four))?(?: \\w+){0,2} (?:vms?|virtual machines?|run|live|sit|hosted) on [\\w-]+',
  'the only (?:hypervisor|host|server|machine|esxi? host|box|blade)',
  '(?:on it|on that|darauf) (?:run|live|sit|are|laufen) (?:two|three|four|five|[2-5]|all|zwei|drei|fünf)(?: \\w+)? (?:vms?|virtual machines?|containers?|members?|servers?|nodes?|knoten)',
  'one (?:\\w+ )?(?:esxi?(?: host)?|hypervisor|kvm(?: host)?|proxmox(?: host)?|(?:physical |vm )?host|blade)(?: \\w+)? (?:with|carries|runs|carrying|running) (?:two|three|four|five|[2-5]|all)(?: \\w+)? (?:vms?|virtual machines?|containers?|members?)',
  '(?:hv|host|hypervisor|esxi?|server|machine|box|pc|kvm)[- ]?\\w{0,2} (?:hosts|runs|has|holds|carries) (?:two|three|four|2|3|4)(?: of (?:them|the|these|its|our))?',
  '(?:two|three|both|2|3)(?: of (?:them|these|the (?:members|nodes|vms|voters)))? (?:run|are|live|sit|stand) on (?:the same|one)(?: \\w+)?',
  '(?:vms|members|nodes|pods|containers|instances|servers|knoten|instanzen|m[aá]quinas)(?: \\w+){0,2} (?:on|of|in|auf|en) (?:the same|one|a single|an? shared|demselben|derselben|einem(?: einzigen)?|einer(?: einzigen)?|el mismo|un solo) (?:\\w+ )?(?:hypervisors?|hosts?|esxi?|kvm|proxmox|hyper-v|machine|box|blade|server|maschine|wirt\\w*)',
])
/** Where more than a zone is to be survived. */
const ON_ZONES = wordsPattern([
  '(?:all|every)(?: \\w+){0,2} in [a-z]{2}-[a-z]+-\\d',

  '(?:surviv\\w*|tolerat\\w*)(?: a)? zone failures?|(?:live|lives|living|get|gets|sit|made|set up to live) through (?:an? |the )?(?:lost |loss of an? )?(?:zone|az)(?! and)|survival goal (?:is )?zone',
])

/** Where the voters' spread is not told besides. */
const ON_OBSERVERS = wordsPattern([
  '(?:observers?|learners?|non-?voting (?:replicas?|members?|nodes?)|non-?voters?|read[- ]only nodes?|read[- ]replica clusters?) (?:in|at)',
])
const ONE_IN_EACH =
  /(?<![a-z])(?:one|a|two|three) (?:voter|voting member|participant|member|server)s? (?:per|in each|in every|each)(?![a-z])/i
const SPREAD = /(?<![\d.,/-])\d(?:[/-]\d){1,4}(?![\d.,/-])/
/** Oracle's observer starts a failover, and holds no data. */
const OBSERVER_OF_ANOTHER = /fast[- ]start|data ?guard|fsfo/i

/** Of what is asked: losses that come together, and grants without a majority. */
const ON_DEMANDS = wordsPattern([
  '(?:removes?|shuts? down|stops?|parks?|hibernates?|scales? (?:down|in)) (?:two|three|four|\\d|most|all but one) of (?:the|its|our) (?:\\w+ )?(?:members?|nodes|servers|voters)',
  '(?:takes?|switches|pulls?|puts?) (?:each|every|either|one|any|all)(?: of (?:the|our))?(?: \\w+)? (?:ups|feed|power|generator|line|host|rack|switch)\\w*(?: \\w+)? (?:off|out|down|offline|off line)(?: \\w+){0,3}',
  '(?:one|a)(?: of (?:the|our|its))? (?:machine|server|node|member|voter|box)(?:e?s)?(?: \\w+)? is always (?:in|down|out|away|off|under)(?: \\w+){0,3}',
  'plus (?:one|a|an|another|two)(?: more| further| additional| other)? (?:zones?|azs?|racks?|halls?|sites?|dcs?|data ?cent(?:er|re)s?)',
  '(?:during|in|within) (?:the|a|any|our) (?:patch|maintenance|upgrade)(?: \\w+)?',
  '(?:during|in) (?:the )?maintenance of (?:one|an?|any)(?: \\w+)?|at the same time as (?:an?|one|another|the)(?: \\w+)?',
  '(?:is|are) (?:down|out) for (?:patch\\w*|maintenance|upgrade\\w*)',
  `(?:loss|failure|outage) of the (?:main|primary|active|production|central|bigger|larger) ${PLACE}`,
  '(?:any|either|each|every) side of (?:a|the|any) (?:network )?(?:split|partition)',
  '(?:most|the majority|more|all) of (?:the |our |its )?(?:voters?|servers?|members?|nodes?|stimmen)(?: \\w+)?|(?:all|alle) (?:the )?(?:nodes|servers|members|voters|knoten) (?:in|at|of) \\w+',
  'zus(?:ä|ae)tzlich(?: \\w+){0,4} (?:knoten|server|mitglied|rechner)|adem[aá]s(?: \\w+){0,4} (?:nodo|servidor|miembro)',
  'fail-?over between (?:halls?|halle|sites?|standort|rz|dc|buildings?) ?\\w{1,2} and',
  '(?:in|during|within) (?:that|this) window|every (?:week|month|day)(?: [\\w,]+){0,6} (?:off|down|out) for',
  '(?:google|aws|amazon|azure|microsoft|(?:the |our )?(?:cloud )?provider) (?:loses|lost) (?:the|a|its|an?)(?: \\w+)? (?:region|zone|data ?cent(?:er|re))',
  '(?:one|either|any|each)(?: of)?(?: our| the| both)?(?: two| three)? (?:cloud )?providers? (?:may|can|might|is|goes|go)(?: \\w+){0,3} (?:down|dark|out|away|lost|gone)',
  'do without the other|(?:side|end) of (?:a|the|any) (?:broken|cut|severed) (?:link|line|network|connection)',
  'cut off from the (?:majority|rest|others|cent(?:er|re)|headquarters)(?: \\w+){0,3} (?:able|go on|keep|continue|acquire|lock|grant)',
  '(?:while|when|if)(?: \\w+){0,3} (?:offline|(?:no|without)(?: a)? (?:network|connection|connectivity))',
  'without (?:a |any )?(?:network|connection|connectivity)(?: \\w+)?',
])

/** Longer sentences are quoted by the words alone. */
const LONGEST_QUOTE = 160

/**
 * Words that decide whether a majority is left, and that the other facts do not read.
 * @param losses what is to be survived
 * @param laidOut whether the text tells place by place where every voter stands
 */
export function readDoubts(
  field: Evidence['field'],
  plain: Plain,
  losses: readonly Loss[],
  laidOut: boolean,
): Evidence[] {
  const own = field === 'infrastructure_environment'
  const ofPlaces = losses.some(({ place }) => place !== 'node' && place !== 'process')
  const patterns = own ? patternsFor(plain.text, losses, ofPlaces, laidOut) : [ON_DEMANDS]
  const told = sentences(plain).flatMap(({ text, start, end }) => {
    const found = patterns.flatMap(pattern => findAll(text, pattern))[0]
    const read = losses.some(
      ({ count, plusNodes, evidence }) =>
        (plusNodes > 0 || (count > 1 && /always/i.test(evidence.words))) &&
        evidence.field === field &&
        plain.at[start] !== undefined &&
        evidence.start >= (plain.at[start] ?? 0) &&
        evidence.end <= (plain.at[end] ?? Infinity),
    )
    // What comes together is read where it is counted as a loss and one more, or as two of which one is always out.
    if (!found || (read && !own)) return []
    return text.length <= LONGEST_QUOTE
      ? [evidenceOf(field, plain, start, end)]
      : [evidenceOf(field, plain, start + found.index, start + found.end)]
  })
  return own
    ? [...told, ...(ofPlaces ? witnessBeside(field, plain) : []), ...hangingTogether(field, plain)]
    : told
}

/** "A witness on the Gdańsk file server", where a node stands in Gdańsk, too. */
const WITNESS_AT =
  /(?<![a-z])(?:witness|tie-?breaker|arbiter|quorum (?:disk|device)|qdevice|(?:third|fifth) (?:voter|vote|member|server|node))(?![a-z])[^.;\n]{0,60}? (?:in|on|at|within|behind|beside|from|near|next to|under) (?:the |an? (?:\w+ ){0,3}(?:in|on|at) (?:the )?)?(?:hall |room |building |site |dc |plant )?(?<name>[A-ZÀ-ÖØ-Þ][\wà-öø-ž-]{2,})/

function witnessBeside(field: Evidence['field'], plain: Plain): Evidence[] {
  const found = WITNESS_AT.exec(plain.text)
  const name = found?.groups?.name
  if (!found || !name) return []
  const [start, end] = [found.index, found.index + found[0].length]
  const elsewhere = plain.text.slice(0, start) + plain.text.slice(end)
  return new RegExp(`(?:(?<![a-z])(?:in|at|on|and|from)|,) (?:the )?${name}(?![\\w-])`, 'i').test(elsewhere)
    ? [evidenceOf(field, plain, start, end)]
    : []
}

/** Most voters of a table hang on one feed, host or switch. */
function hangingTogether(field: Evidence['field'], plain: Plain): Evidence[] {
  const clauses = sentences(plain)
  const apart = observersElsewhere(plain)
  if (apart) return [evidenceOf(field, plain, apart.index, apart.end)]
  return memberTables(plain.original).flatMap(rows => {
    const shared = sharedFate(rows)
    const row = clauses.find(
      ({ text }) => shared && text.trimStart().toLowerCase().startsWith(`${shared.id} `),
    )
    return row ? [evidenceOf(field, plain, row.start, row.end)] : []
  })
}

const OF_A_HOST = /hypervisor|physical|host|machine|server|box/i

function patternsFor(text: string, losses: readonly Loss[], ofPlaces: boolean, laidOut: boolean): RegExp[] {
  const told = SPREAD.test(text) || ONE_IN_EACH.test(text) || OBSERVER_OF_ANOTHER.test(text)
  return [
    ON_MEMBERS,
    ...(losses.length > 0 ? [ON_VOTES] : []),
    ...(SESSION_LOCKS.test(text) ? [ON_POOLER] : []),
    ...(ofPlaces ? [ON_PLACES] : []),
    ...(ofPlaces && !told && !laidOut ? [ON_OBSERVERS] : []),
    ...(ofPlaces && !told ? [ON_UNEVEN] : []),
    ...(losses.some(({ evidence }) => OF_A_HOST.test(evidence.words)) ? [ON_HOSTS] : []),
    ...(losses.some(takesSite) ? [ON_ZONES] : []),
  ]
}

const LABEL =
  /(?<![a-z])(?<kind>dc|site|hall|zone|az|room|plant|depot|region|building|data ?cent(?:er|re)|standort|rz)[ -]?(?<id>[a-f]|[1-9])(?![a-z\d])(?: (?:and|&) (?<next>[b-f])(?![a-z\d]))?/gi
const THIRD =
  /(?<![a-z])(?:the other two(?= (?:shall|must|have to|should|go|carry|keep|will))|gatehouse|carrier hotel|branch(?: office)?|(?:a|the) third(?: (?:site|dc|data ?cent(?:er|re)|location|room|building|hall|one|region))?|tie-?break(?:ers?|ing (?:voter|vote|member|node))|one (?:member|node|server|voter|control[- ]plane(?: node)?) (?:each )?in (?:each|all|every)|(?:member|node|server|voter) each in)(?![a-z])/gi

/** Places that are listed one by one: how many there are at least. */
export interface ListedPlaces {
  readonly count: number
  readonly evidence: Evidence
}

export function readListedPlaces(field: Evidence['field'], plain: Plain): ListedPlaces | undefined {
  const clauses = sentences(plain)
  const said = (pattern: RegExp) =>
    clauses.flatMap(({ text, start }) =>
      findAll(text, pattern)
        .filter(({ index }) => !isDenied(text, index))
        .map(found => ({ ...found, index: start + found.index, end: start + found.end })),
    )
  const byKind = Map.groupBy(said(LABEL), ({ groups }) => (groups.kind ?? '').toLowerCase())
  for (const labels of byKind.values()) {
    const ids = labels.flatMap(({ groups: { id, next } }) => [id, next])
    const count = new Set(ids.flatMap(id => id?.toLowerCase() ?? [])).size
    const [first] = labels
    if (count > 2 && first)
      return { count, evidence: evidenceOf(field, plain, first.index, labels.at(-1)?.end ?? first.end) }
  }
  const [third] = said(THIRD)
  return third && { count: 3, evidence: evidenceOf(field, plain, third.index, third.end) }
}
