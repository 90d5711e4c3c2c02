import { type Evidence, evidenceOf, type Found, findAll, isDenied, wordsPattern } from './find.ts'
import { COUNT, countOf } from './numbers.ts'
import { PLACE, type Place, placeOf } from './place-words.ts'
import { type Plain, sentences, textBefore } from './plain.ts'

/** Places of one kind that the infrastructure has. */
export interface Places {
  readonly place: Place
  readonly count: number
  readonly names: readonly string[]
  /** "exactly two", "only one": there are no more. */
  readonly exact: boolean
  readonly evidence: Evidence
}

export interface Geography {
  readonly places: readonly Places[]
  /** A place that holds a vote for the others. */
  readonly witness?: Evidence
  /** The text rules a further site out. */
  readonly noFurther?: Evidence
  /** Regions or zones that several sentences name: together more than any of them tells of. */
  readonly scattered?: { readonly place: Place; readonly count: number; readonly evidence: Evidence }
}

const CLOUD_REGION =
  '(?:us|eu|ap|sa|ca|me|af|il|mx|cn)(?:-gov)?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-?\\d|' +
  '(?:us|europe|asia|australia|southamerica|northamerica|me|africa)-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)\\d|' +
  '(?:us|eu|europe|asia|ca|sa|ap)-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)(?!-?\\d|-[a-z])|' +
  '(?:east|west|north|south|central|northcentral|southcentral|westcentral)us\\d?|cn-[a-z]+'
/** What providers call their regions by; any other city may be one of several places that the text does not name. */
const REGIONS_BY_CITY =
  '(?:north|west)europe|uksouth|ukwest|germanywestcentral|francecentral|swedencentral|southeastasia|eastasia|japaneast|japanwest|' +
  'virginia|ohio|oregon|iowa|california|ireland|dublin|london|frankfurt|paris|stockholm|singapore|sydney|tokyo|seoul|mumbai|s[aã]o paulo|montreal'
const REGION_NAME = `(?:${CLOUD_REGION}|(?<!(?:data ?cent(?:er|re)|dc|rz|rechenzentrum|cpd)\\s)(?:${REGIONS_BY_CITY}))`

const WITNESS = wordsPattern([
  'witness(?:es)?(?: (?:region|site|node|vm|zone|server))?',
  'tie-?breakers?',
  '(?:plus|and|with|fifth|third|seventh|extra|additional|odd|another)(?: \\w+){0,6} (?:third|fifth|seventh) (?:\\w+ )?(?:voter|member|node|vote|server|vm)',
  'third (?:\\w+ )?(?:voter|vote)',
  '(?:third|fifth|seventh) (?:vm|machine|server|node|host|box)(?: \\w+)? (?:in|at) (?:an? |the )?(?:third|zone|az|site|dc|region)(?: \\w+)?',
  '(?:third|fifth|seventh) (?:\\w+ )?(?:voter|member|node|server|vote)(?: (?:is|stands|sits|lives|runs))? (?:in|at|on) (?:an? |the |our )?(?:\\w+ ){0,3}?(?:cage|colo|cabinet|hut|office|hoster|telco|exchange|third \\w+)',
  '(?:tiny|small|little|single|third|fifth|seventh) one in (?:an? |the )?(?:rented |small |separate )?(?:cabinet|rack|cage|room|office|container)',
  '(?:small |tiny |little |cheap )?(?:vm|machine|host|server|box|vps)(?: [\\w-]+){0,3} (?:may|can|could|is allowed to) (?:run|host|carry|hold|be) (?:an? |one |the )?(?:voting member|voter|vote|tie-?breaker|raft (?:member|voter))',
  'independent (?:of|from) (?:both|the two)',
  'third (?:small |little |tiny |rented |separate )?(?:town|city|hoster|provider|location|site|place)',
  'quorum (?:device|disk|server|witness|node)|qdevice|(?:corosync-)?qnetd',
  '(?:third|3rd|dritte[nrs]?|tercer|tercera|troisi[eè]me) (?:voting[- ]?(?:disk|file)|voting-disk)s?',
  'arbitrator|arbiter|(?:vm|server|machine|host|box|nuc|vps)(?: [\\w-]+){0,2} (?:at|in) (?:an?|the|another|some) (?:\\w+ )?(?:pop|point of presence|carrier hotel|internet exchange)',
  '(?:an?|the|another)(?: (?:small|tiny|spare|utility|storage|technical|third|separate|little))+ (?:room|closet|cabinet|hut|shed|cellar|container|office|site|building|rack)(?: [\\w-]+){0,4} (?:could|can|that (?:could|can|may)) (?:take|hold|house|host|run)(?: [\\w-]+){0,3} (?:server|machine|vm|voter|node|member|witness)s?',
  'third (?:site|location|dc|data ?cent(?:er|re)|zone|az|region)(?: \\w+){0,6} (?:vot\\w+|member|raft|quorum|witness|node)',
  '(?:vm|server|machine|host|box|racks?|cabinet)(?: [\\w-]+){0,4} (?:at|with|in|from) (?:an?|the|another|some) (?:\\w+ )?(?:hosters?|hosting (?:provider|company)|colocation|colo|cloud provider)',
  'zeugen?(?:knoten|server)?|schiedsrichter',
  '(?:dritte[rnms]?|f[uü]e?nfte[rnms]?) (?:(?:consul|etcd|zookeeper|zk|raft)-?)?(?:server|knoten|stimme|ort|standort|mitglied|voter|(?:steht|l[aä]e?uft|ist|liegt)(?= ))',
  '(?:tercer|quinto) (?:sitio|nodo|voto|testigo|servidor)',
  '(?:extra|additional|independent|fifth|third) (?:voter|vote)',
  'testigo|[aá]rbitro|(?:hace|voto) de desempate',
  '见证(?:节点|区域)?|仲裁节点',
])

const NO_FURTHER = [
  wordsPattern([
    '(?:no|without|never|not)(?: an?| any| have| get| add| possible| available| room for)*(?: (?:third|3rd|further|other|additional|extra|more))+ (?:(?:site|region|dc|data ?cent(?:er|re)|location|zone|az|building|place|witness|town)s?|cit(?:y|ies))',
    '(?:an?|any|no) (?:third|3rd|further|additional) (?:site|region|dc|data ?cent(?:er|re)|location|zone|az|building|witness|room|hall)[^.;]{0,60} (?:is|are) (?:all )?(?:ruled out|excluded|forbidden|refused|prohibited|barred|out of the question)',
    '(?:third|3rd|further|additional) (?:site|region|dc|data ?cent(?:er|re)|location|zone|az|building|witness)s?(?: \\w+){0,4} (?:(?:not|(?:is|are)n.t) (?:available|possible|allowed|approved|planned|an option|permitted|affordable)|impossible|ruled out|excluded|out of the question|rejected|refused|forbidden|denied|unavailable|off the table)',
    '(?:forbid\\w*|rules? out|reject\\w*|refus\\w*|exclud\\w*)(?: \\w+){0,3} (?:third|3rd|further|other) (?:site|region|dc|data ?cent(?:er|re)|location|zone|az|building|place|witness)s?',
    "(?:third|3rd|further|additional|another) (?:site|region|dc|data ?cent(?:er|re)|location|zone|az|building|place|witness)s?(?: \\w+)? (?:cannot|can ?not|can['’]t|could not|will not|won['’]t|is not to) be (?:had|got|found|added|built|rented|used|provided|obtained|bought)",
    '(?:looked|asked|searched|applied|hoped|pleaded|begged) for an? (?:third|3rd|further|second|additional) (?:site|region|dc|data ?cent(?:er|re)|location|zone|az|building|place|witness|vote)[^.;]{0,60}(?:ruled (?:it|that|this|them|both) out|(?:rejected|refused|declined|vetoed|denied|forbade) (?:it|that|this|them|both)|(?:it|they|that) (?:was|were|is|are|got) (?:rejected|refused|declined|vetoed|denied|ruled out)|(?:said|answer is|was told) no)',
    '(?:no|nowhere|not any) (?:place|room|site|location|spot)(?: \\w+){0,2}? (?:for|to put) an? (?:third|3rd|further) (?:vote|voter|copy|replica|member|node|site|witness)',
    "(?:cannot|can ?not|can't|may not|must not|not allowed to)(?: \\w+){0,6} add(?: \\w+){0,2} (?:region|site|dc|zone|location)s?",
    '(?:ein(?:en)?|kein(?:en)?) (?:dritte[rn]?|weitere[rn]?) (?:standort|rechenzentrum|rz|region|zone)(?: (?:ist|sind|wird))?(?: \\w+){0,2}(?: ?(?:ausgeschlossen|nicht (?:m[oö]glich|verf[uü]e?gbar|vorgesehen|vorhanden)|unm[oö]glich|verf[uü]e?gbar|vorhanden|m[oö]glich))?',
    '(?:no hay|sin|ning[uú]n|no se permite|no existe)(?: un| una)? (?:tercer[ao]?|otr[ao]) (?:sitio|centro|regi[oó]n|cpd|zona|sede)\\w*',
    '(?:tercer[ao]?) (?:sitio|centro(?: de datos)?|regi[oó]n|cpd|zona|sede) (?:est[aá] )?(?:descartad|excluid|imposible|no )\\w*',
    '(?:eine[nr]?|jede[nrs]?) (?:dritte[nrms]?|weitere[nrms]?) (?:standort|rechenzentrum|rz|region|zone|raum)\\w*[^.;]{0,120} (?:abgelehnt|verworfen|untersagt|verboten|ausgeschlossen)|(?:mehr|weitere) (?:regionen|standorte|rechenzentren|zonen|räume) (?:wird|gibt|kommen|sind)(?: es)?(?: \\w+){0,2} (?:nicht|nie|niemals|ausgeschlossen)',
    '(?:没有|无|不会有|不(?:可能|允许|能)(?:有|增加|使用)?)第三(?:个|处)?(?:场地|场所|地点|机房|数据中心|站点|区域|地域|可用区|城市)|第三(?:个)?(?:机房|数据中心|站点|区域|城市)(?:不可能|不可用|不允许)',
  ]),
]

const EXACT =
  /(?<![a-z])(?:exactly|only|just|precisely|no more than|genau|nur|lediglich|exactamente|s[oó]lo|solamente|[uú]nicamente)(?: (?:the|these|our|have|in))? ?$|(?:只有|仅有?|恰好|正好)$/i

/** "must survive the loss of one zone" counts what may be lost, not what there is. */
const IN_A_DEMAND =
  /surviv|(?:may|can|might) (?:go|be lost|die|burn|drop|vanish|disappear)|goes (?:down|away|dark)|los(?:s|e|ing)|tolerat|fail|ausfall|p[eé]rdida|ca[ií]da|故障/i

/** "One AZ each" says nothing of how many there are. */
const EACH = /^ (?:each|apiece|per (?:node|member|voter|server|replica))(?![a-z])/i

/** "In a third building": one more than those that are counted. */
const ORDINAL = /third|fourth|second|another|tercer|segund|cuart|quint|dritt|zweit|viert/i

/** "zones a, b and c", "sites P/Q/R". */
const LETTERED =
  /(?<![a-z])(?<place>zones?|azs?|sites?|rooms?|campus(?:es)?|dcs?|regions?|racks?|chassis|cabinets?|cages?|halls?|buildings?|plants?)(?: \(?| ?[=:] ?)(?<list>(?:[A-Za-z]|\d{1,3})(?:(?: ?, ?| and | und | y |\/|, and )(?:[A-Za-z]|\d{1,3})){1,8})(?![\w])/gi

const COUNTED = new RegExp(
  `(?<count>${COUNT})(?: ?-?(?:factory|independent|separate|different|distinct|physical|cloud|aws|gcp|azure|own|on-prem(?:ise)?s?|campus|app|availability|data|core|regional|metro|geographic(?:ally)?|unabh[aä]ngige[nr]?|getrennte[nr]?|个|座|处|cloud))*(?: (?!per |por |pro |je |cada |in |at |im |en |on |each |of |and |or |over |across |nodes? |members? |servers? |voters? |replicas? |to |with |for )[a-z0-9-]+){0,1}?[ -]?${PLACE}(?![a-zà-ÿ])`,
  'gi',
)

/** "Nine nodes, three per zone": three zones. */
const PER_PLACE = new RegExp(
  `(?<all>${COUNT}) (?:[a-z]+ )?(?:nodes?|servers?|members?|voters?|hosts?|machines?|vms?|knoten|servern?|nodos)(?: \\([^()]{1,30}\\))?,? (?<some>${COUNT}) (?:per|in each|in every|each|pro|je|por|en cada) ${PLACE}(?![a-zà-ÿ])`,
  'gi',
)

/** `"azs": 3`. */
const ASSIGNED =
  /(?<![a-z])(?<place>azs|zones|sites|regions|racks|dcs)["' ]{0,2} ?[=:] ?(?<count>[2-9])(?![\d.])/gi

/** "AZ1-AZ3", "racks 1 to 5": the first and the last of several. */
const RANGED =
  /(?<![a-z])(?<place>az|zone|dc|site|rack|hall|room)s?[- ]?(?<from>[a-h1-9]) ?(?:-|–|\.\.|to|through|bis) ?(?:\k<place>[- ]?)?(?<to>[a-h1-9])(?![\w.])/gi

function perPlace(text: string, evidence: (start: number, end: number) => Evidence): Places[] {
  const told = findAll(text, PER_PLACE).map(({ groups: { all, some, place }, index, end }) => {
    return { place, count: (countOf(all ?? '') ?? 0) / (countOf(some ?? '') ?? 1), index, end }
  })
  const assigned = findAll(text, ASSIGNED).map(({ groups: { place, count }, index, end }) => {
    return { place, count: Number(count), index, end }
  })
  const ranged = findAll(text, RANGED).map(({ groups: { place, from, to }, index, end }) => {
    const [first = '', last = ''] = [from?.toLowerCase(), to?.toLowerCase()]
    return { place, count: last.charCodeAt(0) - first.charCodeAt(0) + 1, index, end }
  })
  return [...told, ...assigned, ...ranged].flatMap(({ place: word, count, index, end }) => {
    const place = placeOf(word)
    const whole = Number.isInteger(count) && count > 1 && count < 10
    return place && whole ? [{ place, count, names: [], exact: false, evidence: evidence(index, end) }] : []
  })
}

/** Where things can stand: sites, zones and regions, counted or named. */
export function readGeography(field: Evidence['field'], plain: Plain): Geography {
  const places: Places[] = []
  let witness: Evidence | undefined
  let noFurther: Evidence | undefined
  for (const sentence of sentences(plain)) {
    const evidence = (start: number, end: number) =>
      evidenceOf(field, plain, sentence.start + start, sentence.start + end)
    for (const found of findAll(sentence.text, COUNTED)) {
      const place = placeOf(found.groups.place)
      const count = countOf(found.groups.count ?? '')
      if (
        count === 1 &&
        (IN_A_DEMAND.test(sentence.text) ||
          EACH.test(sentence.text.slice(found.end)) ||
          ORDINAL.test(found.words))
      )
        continue
      if (!place || !count || place === 'process' || place === 'node' || isDenied(sentence.text, found.index))
        continue
      if (/[a-zà-ÿ]/i.test(sentence.text.charAt(found.end)) || isTailOfWord(found)) continue
      // What Consul calls a datacenter is a group of servers, wherever they stand.
      if (isVersion(sentence.text, found) || /\||consul/i.test(found.words)) continue
      const exact =
        EXACT.test(textBefore(sentence.text, found.index, 20)) ||
        /^(?:(?: \w+){0,3} only|, (?:no|and no) (?:more|other)| and no more)/i.test(
          sentence.text.slice(found.end, found.end + 40),
        )
      places.push({ place, count, names: [], exact, evidence: evidence(found.index, found.end) })
    }
    const cities = /两地三中心|两地/.exec(sentence.text)
    if (cities)
      places.push({
        place: 'region',
        count: 2,
        names: [],
        exact: true,
        evidence: evidence(cities.index, cities.index + cities[0].length),
      })
    places.push(...namedPlaces(sentence.text, evidence), ...perPlace(sentence.text, evidence))
    for (const found of findAll(sentence.text, LETTERED)) {
      const names = (found.groups.list ?? '').split(/[^A-Za-z0-9]+|and|und/).filter(name => name !== '')
      const place = placeOf(found.groups.place)
      if (place && names.length > 1)
        places.push({
          place,
          count: names.length,
          names: [],
          exact: false,
          evidence: evidence(found.index, found.end),
        })
    }
    const ruledOut = NO_FURTHER.some(pattern => findAll(sentence.text, pattern).length > 0)
    for (const found of ruledOut ? [] : findAll(sentence.text, WITNESS)) {
      if (
        !isDenied(sentence.text, found.index) &&
        !/(?:(?:forbidden|prohibited|ruled out|not allowed|excluded)[^.;]{0,60}|(?:forbid\w*|refus\w*|rules? out|reject\w*|exclud\w*|without|struck|dropp?ed|delet\w*|remov\w*|cancel\w*|took away|lack\w*)(?: \w+){0,3}|(?<![a-z])no(?: [\w-]+){1,8} for(?: an?| the)?) $/i.test(
          textBefore(sentence.text, found.index, 60),
        ) &&
        !/^(?: \w+)? (?:cannot|can ?not|can['’]t|could not|will not|won['’]t)(?! be (?:lost|down|cut))|(?:not|no|never|n't|is forbidden|excluded|rejected|declined|impossible|ruled) (?:available|allowed|possible|approved)|^ (?:was|were|is|has been|got|are)(?: all| both)? (?:struck|cut|dropped|deleted|removed|cancelled|postponed|missing|refused|ruled out|excluded|forbidden|prohibited|barred|banned|out of the question|not (?:allowed|possible|available|permitted))/i.test(
          sentence.text.slice(found.end, found.end + 40),
        )
      )
        witness ??= evidence(found.index, found.end)
    }
    for (const pattern of NO_FURTHER) {
      for (const found of findAll(sentence.text, pattern)) noFurther ??= evidence(found.index, found.end)
    }
  }
  const scattered = scatteredIn(places)
  return {
    places,
    ...(scattered ? { scattered } : {}),
    ...(witness ? { witness } : {}),
    ...(noFurther ? { noFurther } : {}),
  }
}

/** Regions or zones that are named in sentences or lines of their own: more than any one of them tells of. */
function scatteredIn(places: readonly Places[]): Geography['scattered'] {
  for (const place of ['region', 'zone'] as const) {
    const named = places.filter(its => its.place === place && its.names.length > 0)
    const names = new Set(named.flatMap(its => its.names))
    const [first] = named
    if (
      first &&
      names.size > Math.max(...places.filter(its => its.place === place).map(({ count }) => count))
    )
      return { place, count: names.size, evidence: first.evidence }
  }
  return undefined
}

/** "Sixty tracks" are no racks, "two websites" no sites; German compounds end in the place that they mean. */
function isTailOfWord({
  words,
  groups,
}: {
  words: string
  groups: Readonly<Record<string, string | undefined>>
}): boolean {
  const place = groups.place ?? ''
  return (
    /[a-z]/i.test(words.charAt(words.length - place.length - 1)) &&
    !/rechenzentr|standort|geb[aä]ude|s[aä]l|abschnitt|raum|r[aä]um|werk|zonen|regionen|st[aä]dt/i.test(place)
  )
}

/** "PostgreSQL 16 multi-AZ", "etcd 3 single-zone": the product's version, and no number of places. */
function isVersion(sentence: string, { index, words }: { index: number; words: string }): boolean {
  return (
    /^\d+(?:\.\d+)?[ -]+(?:multi|single|dual|one|cross)(?![a-z])/i.test(words) ||
    (/^\d/.test(words) && VERSIONED.test(textBefore(sentence, index, 16)))
  )
}

const VERSIONED =
  /(?<![a-z])(?:postgres(?:ql)?|pg|mysql|mariadb|sql server|oracle|db2|redis|valkey|mongodb|version|v)[ -]?$/i

const REGIONS = new RegExp(`(?<![a-z])${REGION_NAME}(?![a-z0-9])`, 'gi')
/** "eu-west-1a/b/c" names three of them. */
const ZONES = new RegExp(
  `(?<![a-z])(?:(?:${CLOUD_REGION})(?:-?| (?=[a-f](?:[/,] ?|,? and )[b-f](?![a-z0-9])))[a-f](?:(?: ?[/,] ?|,? and )-?(?:\\d)?[a-f](?![a-z0-9]))*|az-?[a-f1-4]|zone[ -]?[a-f1-4]|use1-az\\d|\\d[a-f](?:(?:, ?|/| and |, and )\\d[a-f])+)(?![a-z0-9])`,
  'gi',
)
const SITES =
  /(?<![a-z])(?:(?:i?dc|rz|cpd)[- ]?(?:[a-f]|[1-5])|(?:site|standort|data ?cent(?:er|re)|building|rechenzentrum|hall)(?:[- ][a-f]|[- ]?[1-5]))(?![a-zà-ÿ0-9])/gi

function namedPlaces(sentence: string, evidence: (start: number, end: number) => Evidence): Places[] {
  const regions = findAll(sentence, REGIONS).filter(({ index }) => !isDenied(sentence, index))
  const zones = findAll(sentence, ZONES).flatMap(found =>
    [...found.words.matchAll(/(?:^.*?)?[a-z0-9](?=$| ?[/,]| and)/gi)].map(([words]) => ({ ...found, words })),
  )
  return [
    ...named('region', [...regions, ...listedWith(regions, sentence)], sentence, evidence),
    ...named('zone', zones, sentence, evidence),
    ...named('site', findAll(sentence, SITES), sentence, evidence),
  ]
}

type Name = Pick<Found, 'words' | 'index' | 'end'>

const JOINT = '(?:,? (?:and|und|y|or|e) |[,/&+] ?)'
const NEIGHBOUR = "[A-Z][\\wà-ÿ'-]{2,}"
const NEIGHBOURS = new RegExp(NEIGHBOUR, 'g')
const AFTER = new RegExp(`^(?:${JOINT}${NEIGHBOUR})+`)
const BEFORE = new RegExp(`(?:${NEIGHBOUR}${JOINT})+$`)

/** What stands in such a list and is no place. */
const NO_PLACE =
  /sql|db(?![a-z])|redis|valkey|etcd|keeper|consul|kafka|mongo|cockroach|yugabyte|ti(?:kv|db)|spanner|aurora|cassandra|scylla|couchbase|hazelcast|ignite|vault|^(?:rds|s3|gcs|az|azs|multi|active|single|global|regional|database|table|cluster|the|our|we|only|both|each|replica|primary|standby|app|apps|workers?|clients?|users?|hq|nothing|no)(?:-|$)/i

/** "Frankfurt, Wolfsburg and Paris": a name in a list of cities is one, too, known or not. */
function listedWith(known: readonly Name[], sentence: string): Name[] {
  const cities = known.filter(({ words }) => /^[A-ZÀ-Ý][^\d-]*$/.test(words))
  return cities.flatMap(({ index, end }) => {
    const around = [
      AFTER.exec(sentence.slice(end, end + 100))?.[0],
      BEFORE.exec(textBefore(sentence, index, 100))?.[0],
    ]
    return around
      .flatMap(list => list?.match(NEIGHBOURS) ?? [])
      .filter(words => !NO_PLACE.test(words) && !known.some(name => name.words.includes(words)))
      .map(words => ({ words, index, end }))
  })
}

function named(
  place: Place,
  found: readonly Name[],
  sentence: string,
  evidence: (start: number, end: number) => Evidence,
): Places[] {
  const names = [...new Set(found.map(({ words }) => words.toLowerCase()))]
  const start = Math.min(...found.map(({ index }) => index))
  const end = Math.max(...found.map(its => its.end))
  if (names.length === 0) return []
  const exact =
    EXACT.test(textBefore(sentence, start, 12)) || /^,? only(?![a-z])/i.test(sentence.slice(end, end + 6))
  return [{ place, count: names.length, names, exact, evidence: evidence(start, end) }]
}

/** The machines that there are. */
export interface Hosts {
  readonly count: number
  /** There will be no more of them. */
  readonly exact: boolean
  readonly evidence: Evidence
}

const HOSTS = new RegExp(
  `(?<![\\w.])(?<count>${COUNT}) (?:(?:linux|windows|unix|physical|virtual|bare[- ]metal|small|big|large|identical|industrial|old|debian|ubuntu|rhel) ){0,2}(?:servers?|vms?|hosts?|machines?|hypervisors?|boxe?s?|pcs?|rechner|maschinen?|servidores|m[aá]quinas)(?! (?:rooms?|halls?|in each|per|each))(?![a-zà-ÿ])`,
  'gi',
)
const NO_MORE =
  /(?<![a-z])(?:(?:an?|the|any|ein(?:en)?) (?:second|third|dritter|zweiter|further|additional)(?: (?:one|server|machine|vm|host|box))? (?:is|ist|are|was|has been) (?:\w+ ){0,2}?(?:refused|excluded|ruled out|rejected|denied|impossible|not|ausgeschlossen|unm[oö]glich)|no (?:more|second|third|further|other|additional) (?:hardware|one|servers?|machines?|vms?|hosts?|boxes)|nothing else|no other machines?)(?![a-z])/i

/** How many machines a text counts, where it counts them once. */
export function readHosts(field: Evidence['field'], plain: Plain): Hosts | undefined {
  const found = sentences(plain).flatMap(({ text, start }) =>
    findAll(text, HOSTS, /server|vm|host|machine|hypervisor|box|pc|rechner|maschin|servidor|m[aá]quina/i)
      .filter(({ index }) => !isDenied(text, index))
      .map(({ index, end, groups }) => ({
        count: countOf(groups.count ?? ''),
        exact: EXACT.test(textBefore(text, index, 20)) || NO_MORE.test(plain.text),
        evidence: evidenceOf(field, plain, start + index, start + end),
      })),
  )
  const [first, ...others] = found
  return first?.count && others.length === 0 ? { ...first, count: first.count } : undefined
}
