import { denialOf } from './denied-losses.ts'
import { type Evidence, evidenceOf, type Found, findAll } from './find.ts'
import { isRegion } from './locations.ts'
import { ANY_PLACE, AUTOMATICALLY, GOES_ON, LOST_WORDS, type Loss, MAY_BE_LOST, UNATTENDED } from './loss.ts'
import { type Place, placeOf } from './place-words.ts'
import type { Clause, Plain } from './plain.ts'

/** "either may be lost" after "both sites"; "automatic failover" without saying of what is that of a node. */
const PRONOUN =
  /(?<![a-z])whichever(?: one)?(?: of (?:them|the two|the three))? (?:goes|fails|is lost|burns|dies|drops|is gone)(?![a-z])|(?<![a-z])(?:either|any(?: one)?|each|one)(?: of them| of which| one)? (?:may|can|could|might|must be able to|is allowed to) (?:be lost|fail|disappear|go down|die|burn|vanish)|(?<![a-z])(?:when|if|after|even if) (?:(?:either|any)(?: one)?(?: of (?:them|the two|the three))?|one of (?:them|the two|the three)) (?:is lost|is gone|is down|fails|dies|burns|goes (?:down|away|dark))|(?<![a-z])(?:replace|cover for|stand in for|take over (?:for|from)|substitute for) (?:each other|one another)|(?<![a-z])sich gegenseitig(?: [a-zäöü]+){0,2} (?:ersetzen|vertreten|abl(?:ö|oe)sen|absichern)|(?<![a-z])(?:sustituirse|relevarse|cubrirse|reemplazarse)(?: \w+)? (?:mutuamente|entre s[ií])|(?<![a-z])(?:los(?:ing|e)|(?:loss|outage|failure) of) (?:either|any|whichever|one)(?: one)?(?: of (?:them|the two|the three|those))?(?= ?(?:[.,;)]|$)| (?:automatic|by itself|without|must|should|and|on its own))/gi

const AUTOMATIC =
  /(?<![a-z])(?:switch(?:-?over)? (?:has to|must|should|is to) (?:happen|run|go) (?:alone|by itself|automatically|on its own)|(?:fully |full )?automat(?:ic(?:ally)?|ed) (?:(?:cross-|inter-)?(?:region|site|zone)(?:al)? )?(?:fail-?over|fail over|take-?over|recovery|promotion)|fail(?:s)?[- ]?over automatically|fail-?over ?[=:] ?auto\w*|(?:take-?over|fail-?over|takes? over)(?: is| must be)? (?:automatic|unattended|by itself(?! (?:when|if|once|after)))|no (?:single point of failure|spof|downtime)|zero downtime|high(?:ly)?[- ]availab\w+|hochverf[uü]e?gbar\w*|automatische[rsmn]? (?:failover|[uü]e?bernahme)|alta disponibilidad|conmutaci[oó]n autom[aá]tica|(?:cambio|conmutaci[oó]n|salto|traspaso) de (?:regi[oó]n|sitio|zona|centro|cpd|sala)(?: \w+){0,2} (?:ser )?autom[aá]tic[oa]|n ?\+ ?[12]|(?:with|needs?|requires?|must have|want) ha|(?:with|and|needs?) (?:node |server |host |instance )?failover|node failover)(?![a-z])|高可用|自动(?:故障)?(?:切换|转移)/gi

/** "If Turin is lost", "when us-east-2 fails". */
const NAMED_LOSS = new RegExp(
  `(?<![A-Za-z])(?:[Ii]f|[Ww]hen|[Oo]nce|[Ss]hould|[Ww]enn|[Ff]alls|[Ss]i|[Cc]uando) (?<name>[A-Z][\\w-]+|[a-z]{2,9}-[a-z]+-?\\d)(?:,? as a whole| completely| entirely| as such)?(?: (?:is|are|gets?|goes|wird|ist))?(?: \\w+)? (?:${LOST_WORDS})(?![a-z])`,
  'g',
)

/** "Losing Slough", "the loss of europe-west1", "us-east-1 going away". */
const NAMED_LOSING =
  /(?<![A-Za-z])(?:[Ll]osing|[Ll]oss of|[Oo]utage of|[Ff]ailure of)(?: the)? (?<name>[A-Z][\w-]+|[a-z]{2,9}-[a-z]+-?\d)(?![\w-])/g

const NAMED_GONE = new RegExp(
  `(?<![\\w-])(?<name>[a-z]{2,9}-[a-z]+-?\\d)(?: (?:is|goes|being))? (?:${LOST_WORDS})(?![a-z])`,
  'g',
)

/** "Kiel, or any other town": more is asked than the name that stands there. */
const OR_ANY =
  /(?<![a-z])(?:or|and) (?:any|each|every|another)(?! of )|(?<![a-z])(?:for instance|say,|such as|likewise)(?![a-z])/i

const NOT_A_NAME = /^(?:The|A|An|One|Any|Either|It|We|Our|This|That|Both|All|No)$/

/** "After a blackout with everything restarting cold": all are back, and what was granted has to be there. */
const RESTARTED =
  /(?:blackout|power (?:cut|loss|failure|outage))[^.;]{0,80}(?:restart|reboot|cold|comes? back|boot)\w*/i

const OF_ALL =
  /^(?!.*(?<![a-z])(?:other|either|any|no (?:restart|reboot))(?![a-z])).*(?<![a-z])(?:entire|whole|everything|total|complete)(?![a-z])/is

export function impliedIn(field: Evidence['field'], plain: Plain, part: Clause): Loss[] {
  const loss = (place: Place, found: Pick<Found, 'index' | 'end'>): Loss => ({
    place,
    count: 1,
    plusNodes: 0,
    available: true,
    evidence: evidenceOf(field, plain, part.start + found.index, part.start + found.end),
  })
  const restarted = RESTARTED.exec(part.text)
  if (restarted && OF_ALL.test(part.text) && field !== 'infrastructure_environment')
    return [loss('process', { index: restarted.index, end: restarted.index + restarted[0].length })]
  const pronoun = findAll(part.text, PRONOUN).find(
    ({ index, words }) => denialOf(part.text, index, words) === undefined,
  )
  if (pronoun) {
    const places = findAll(part.text.slice(0, pronoun.index), ANY_PLACE)
    // "Three machines in the control building, one may fail": there is one building.
    const named = places.findLast(({ words }) => /s$/i.test(words)) ?? places.at(-1)
    return [loss(placeOf(named?.groups.place) ?? 'site', pronoun)]
  }
  const named = [NAMED_LOSS, NAMED_LOSING, NAMED_GONE]
    .flatMap(pattern => findAll(part.text, pattern))
    .filter(({ groups }) => !NOT_A_NAME.test(groups.name ?? ''))
  if (named.length > 0 && OR_ANY.test(part.text)) return []
  if (named.length > 0 && GOES_ON.test(part.text)) return named.map(found => namedLoss(found, loss))
  const automatic = findAll(part.text, AUTOMATIC).find(
    ({ index, words }) => /^(?:no|zero)/i.test(words) || denialOf(part.text, index, words) === undefined,
  )
  // What the infrastructure text calls automatic is how a store works.
  if (!automatic || field === 'infrastructure_environment') return []
  const around = part.text.slice(Math.max(0, automatic.index - 12), automatic.end)
  const { place, other, lugar } = BETWEEN_PLACES.exec(part.text)?.groups ?? {}
  const of = /region|site|zone|(?<![a-z])(?:az|dc)(?![a-z])/i.exec(around)?.[0] ?? place ?? other ?? lugar
  return [{ ...loss(placeOf(of) ?? 'node', automatic), count: /n ?\+ ?2/i.test(automatic.words) ? 2 : 1 }]
}

function namedLoss(found: Found, loss: (place: Place, found: Found) => Loss): Loss {
  const name = found.groups.name ?? ''
  const region = /^[a-z]{2,9}-[a-z]+-?\d$/i.test(name) || isRegion(name)
  return { ...loss(region ? 'region' : 'site', found), name: name.toLowerCase() }
}

/** "Automatic promotion of the secondary region", "fails over to DR by itself": the first one is lost then. */
const ELSEWHERE =
  /(?:fail(?:s|ing)?[- ]?over|promot(?:e[sd]?|ion)|take(?:s)?[- ]?over|switch(?:es|ing)?(?:[- ]?over)?)(?: (?:automatically|of|to|by|into|in|at|from|the|our|a|an|its|us))* (?:(?:(?:other|another|second|secondary|paired|standby|passive|backup|remote|partner|mirror|surviving|remaining|dr) )(?<place>region|site|dc|data ?cent(?:er|re)|zone|az|location|city)|dr|disaster[- ]recovery)(?![a-z])/gi

/** "AZ-resilient", "HA across zones", "region-level fault tolerance": the loss of one of them. */
const MAY_BE_ADJECTIVE =
  /al (?:outage|failure|loss)|resilien|redundan|toleran|(?<![a-z])ha(?![a-z])|high avail|the other/i

const BY_ADJECTIVE = [
  /(?<![a-z])(?<place>region)al (?:outage|failure|loss|disaster)s?(?: \w+){0,3} (?:invisible|unnoticed|transparent|a non-event|survived|no impact|not matter|not stop\w*)(?![a-z])/gi,
  /(?<![a-z])(?:either|each|every|one|any) (?<place>site|region|dc|data ?cent(?:er|re)|zone|plant|office|building|hall|location|coast)(?: [\w-]+){0,6}? (?:when|if|after|once|from) the other(?: one)?(?: (?:fails|is lost|dies|goes down|is down|burns|on its own|by itself|automatically))/gi,
  /(?<![a-zà-ÿ])(?<place>(?:availability[- ])?zones?|azs?|regions?|sites?|dcs?|data[- ]?cent(?:er|re)s?|racks?|nodes?|hosts?|multi-(?:zone|az|region|site|dc))(?:[- ]level)?[- ](?:resilien(?:t|ce|cy)|redundan(?:t|cy)|fault[- ]toleran(?:t|ce)|failure[- ]toleran(?:t|ce)|ha(?![a-z]))/gi,
  /(?<![a-z])(?:ha|high availability|fault[- ]toleran(?:t|ce)|resilien(?:t|ce)|redundan(?:t|cy)) (?:across|over|between) (?:(?:all|multiple|several|both|two|three|the|our|\d) ){0,2}(?<place>(?:availability[- ])?zones?|azs?|regions?|sites?|dcs?|data[- ]?cent(?:er|re)s?|racks?)(?![a-z])/gi,
]

/** "A region and one more machine may be lost": the two come together. */
const PLACE_AND_NODE =
  /(?<![a-zà-ÿ])(?:an?|one|any|the loss of an?) (?:whole |entire |full |complete )?(?<place>rack|zone|az|availability zone|site|region|dc|data ?cent(?:er|re)|building|hall|room)(?: failure| loss| outage)?,? (?:and|plus|together with|as well as|with)(?:,? (?:at the same time|simultaneously|additionally|in addition),?)? (?:(?:one|an?|another|any) )?(?:(?:more|further|additional|other|extra) )?(?:single )?(?<node>machine|node|server|member|voter|host|vm|replica)(?![a-z])/gi

export function placesAndNodes(field: Evidence['field'], plain: Plain, part: Clause): Loss[] {
  if (field === 'infrastructure_environment' || !(MAY_BE_LOST.test(part.text) || GOES_ON.test(part.text)))
    return []
  return findAll(part.text, PLACE_AND_NODE, /and|plus|with|as well as/i)
    .filter(({ index, words }) => denialOf(part.text, index, words) === undefined)
    .flatMap(({ index, end, groups }) => {
      const place = placeOf(groups.place)
      const evidence = evidenceOf(field, plain, part.start + index, part.start + end)
      return place ? [{ place, count: 1, plusNodes: 1, available: true, evidence }] : []
    })
}

export function adjectivesIn(field: Evidence['field'], plain: Plain, part: Clause): Loss[] {
  if (field === 'infrastructure_environment') return []
  return BY_ADJECTIVE.flatMap(pattern => findAll(part.text, pattern, MAY_BE_ADJECTIVE))
    .filter(({ index, words }) => denialOf(part.text, index, words) === undefined)
    .map(({ index, end, groups }) => ({
      place: placeOf((groups.place ?? '').replace(/^multi-/i, '')) ?? 'node',
      count: 1,
      plusNodes: 0,
      available: true,
      evidence: evidenceOf(field, plain, part.start + index, part.start + end),
    }))
}

export function elsewhereIn(field: Evidence['field'], plain: Plain, part: Clause): Loss[] {
  if (
    !AUTOMATICALLY.test(part.text) &&
    !/unattended|without (?:a )?(?:human|people|operator)/i.test(part.text)
  )
    return []
  return findAll(part.text, ELSEWHERE, /over|promot|switch/i)
    .filter(({ index, words }) => denialOf(part.text, index, words) === undefined)
    .map(({ index, end, groups }) => ({
      place: placeOf(groups.place) ?? 'site',
      count: 1,
      plusNodes: 0,
      available: true,
      evidence: evidenceOf(field, plain, part.start + index, part.start + end),
    }))
}

export const NOT_BY_ITSELF =
  /(?:not|n.t|never|nicht|no es) (?:be )?(?:auto|unattended)|manual|by hand|(?:fail-?over|promotion|take-?over) (?:is|are|was|stays?|remains?)(?: \w+)? (?:disabled|off|blocked|(?:switched|turned) off|forbidden|prevented)/i

const BETWEEN_PLACES =
  /(?:cambio|conmutaci[oó]n|salto|traspaso) de (?<lugar>regi[oó]n|sitio|zona|centro|cpd|sala)|(?<place>region|site|zone|dc|data ?cent(?:er|re)|building|az|hall)(?:al|s)?[ -](?:level )?fail-?over|fail-?over (?:[\w-]+ ){0,3}?(?:of|between|across|to|into|over) (?:[\w-]+ ){0,4}?(?<other>region|site|zone|dc|data ?cent(?:er|re)|building|az|halle?|saal|standort)[sn]?(?![a-z])/i

/** "Also after a failover": whatever fails over is at least a node. */
export function afterFailover(field: Evidence['field'], plain: Plain, { text, start, end }: Clause): Loss {
  const { place, other } = BETWEEN_PLACES.exec(text)?.groups ?? {}
  const evidence = evidenceOf(field, plain, start, end)
  const assumed = !AUTOMATICALLY.test(text) && !UNATTENDED.test(text)
  return {
    place: placeOf(place ?? other) ?? 'node',
    count: 1,
    plusNodes: 0,
    available: true,
    ...(assumed ? { assumed } : {}),
    evidence,
  }
}
