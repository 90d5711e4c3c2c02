import { findAll } from '../../feasibility/facts/find.ts'
import { type NamedPlace, placesIn, roundTrip } from '../../feasibility/facts/locations.ts'
import type { Draft } from '../draft.ts'
import { isHypothetical, shown } from '../statements.ts'
import type { Fault, ReviewRule } from './rule.ts'

export const latencyIsPhysical: ReviewRule = {
  id: 'latency-is-physical',
  severity: 'error',
  statement:
    'A round trip, commit or acquisition between two places takes no less than light in fibre does, which makes 200 km in a millisecond.',
  source: {
    title: 'Grigorik: High Performance Browser Networking, Primer on Latency and Bandwidth',
    url: 'https://hpbn.co/primer-on-latency-and-bandwidth/',
  },
  check(draft) {
    if (draft.language === 'other') return []
    return [...sentencesOf(draft), ...rowsOf(draft)].flatMap(passage => faultIn(draft, passage))
  },
}

interface Claim {
  readonly text: string
  readonly line: number
  readonly heading: string
}

function sentencesOf({ statements }: Draft): readonly Claim[] {
  return statements.filter(
    ({ text, standing, isHeading }) => standing === 'said' && !isHeading && IN_MILLISECONDS.test(text),
  )
}

/** Rows of wide tables, which no sentence is read of. */
function rowsOf({ lines, sections, statements }: Draft): Claim[] {
  const rows = lines.flatMap((text, index) =>
    text.startsWith('|') && text.length <= LONGEST && IN_MILLISECONDS.test(text)
      ? [{ text, line: index + 1 }]
      : [],
  )
  if (rows.length === 0) return []
  const read = new Set(statements.filter(({ standing }) => standing !== 'remark').map(({ line }) => line))
  const avoided = new Set(
    statements.filter(({ isHeading, standing }) => isHeading && standing !== 'said').map(({ line }) => line),
  )
  return rows.slice(0, MOST).flatMap(({ text, line }) => {
    const section = sections.find(its => its.line <= line && line <= its.end)
    if (read.has(line) || (section && avoided.has(section.line))) return []
    return [{ text: text.replace(/[*_`|]+/g, ' '), line, heading: section?.heading ?? '' }]
  })
}

/** No row is longer, and no design has more of them. */
const LONGEST = 1000
const MOST = 200

const IN_MILLISECONDS = /\d ?(?:ms|milliseconds?|millisekunden|milisegundos|毫秒)(?![a-z])/i
const TIMES =
  /(?<![\w.,])(?<from>\d{1,4})(?:\.\d{1,3})?(?: ?(?:-|–|—|to|bis|a|至|~) ?(?<to>\d{1,4}))? ?(?:ms|milliseconds?|millisekunden|milisegundos|毫秒)(?![a-z])/gi
/** A sentence on a way that is gone and come back. */
const OF_A_TRIP =
  /rtt|round[- ]?trip|latenc|commit|acqui|grant|(?<![a-z])(?:pings?|acks?|acknowledg\w+|leader|p50|p9\d|umlaufzeit|latenz|latencia|ida y vuelta)(?![a-z])|延迟|往返|提交|加锁|获取/i
/** Half the way, another time, a bound from below, or a difference. */
const OTHER_TIME =
  /one[- ]?way|single[- ]way|per direction|(?<![a-z])(?:half|holds?|held|leases?|ttl|timeouts?|heart-?beats?|elections?|jitter|intervals?|deadline|drift|skew|lags?|behind|asynchronous\w*|margin|local(?:ly)?|in-region|intra\w*|same|each|respectively|at least|more than|less than|above|beyond|exceeds?|not|never|no|nor|cannot|impossible|unless|adds?|added|extra|more|additional|difference|faster|slower|saves?|shorter|longer|every|cached?|stale|follower reads?|mindestens|nicht|kein\w*|al menos|nunca|einfach\w*|solo ida)(?![a-z])|n['’]t(?![a-z])|[>≥]|(?:over|from|by) \d|至少|不|无|单程|超过|租约/i

/** From one place to the other, and nothing in between. */
const BETWEEN =
  /^[\s,()–—→↔/:-]{0,4}(?:(?:to|and|the|an?|its|leaders?|in|at|from|primary|clients?|writers?|voters?|majority|with|of|region|lead|led|und|nach|zu|der|in|y|el|la|en|con|到|至|与|和|的|领导者|主节点)[\s,()–—→↔/-]{0,3}){0,7}$/i

/** "A client in Dublin gets its grant within 15 ms, as the leader in Ohio ...". */
const OF_A_CLIENT =
  /(?<![a-z])(?:clients?|workers?|callers?|services?|holders?)(?: [\w-]+)? (?:in|from|at) $/i
const GRANTED =
  /^[^.;]{0,30}(?<![a-z])(?:grants?|locks?|acquir\w+|acquisition)[^.;]{0,30} (?:within|in|under|below) \d[^.;]{0,60}(?<![a-z])(?:leader|leaseholder|primary|quorum|majority)(?: (?:is|stands|sits|runs))? (?:in|at) $/i

/** A claim has to be this much below: the places' coordinates are rough. */
const CERTAINLY = 0.75
/** Places that are nearer to one another are not told apart so. */
const NEAREST = 10

function faultIn(draft: Draft, { text: raw, heading, line }: Claim): Fault[] {
  const text = shown(raw)
  const about = [text, heading, headOf(draft.lines, line)]
  if (OTHER_TIME.test(text) || !about.some(its => OF_A_TRIP.test(its)) || isHypothetical(text)) return []
  const claimed = Math.max(0, ...findAll(text, TIMES).map(({ groups: { from, to } }) => Number(to ?? from)))
  const pair = claimed > 0 ? pairIn(text) : undefined
  if (!pair) return []
  const [one, other] = pair
  const least = roundTrip(one, other)
  if (least < NEAREST || claimed + 1 >= CERTAINLY * least) return []
  return [
    {
      line: Math.min(line, draft.lines.length),
      message: `From ${one.name} to ${other.name} and back light in fibre takes at least ${least} ms, and ${claimed} ms stand there: correct the number, and what rests on it.`,
    },
  ]
}

/** No table is longer. */
const MOST_ROWS = 40

/** The heads of the columns, where the line is a row of a table. */
function headOf(lines: readonly string[], line: number): string {
  let first = line - 1
  while (lines[first - 1]?.startsWith('|') && line - first < MOST_ROWS) first -= 1
  return first < line - 1 ? (lines[first] ?? '').slice(0, 300) : ''
}

/** The two places that a text is about; none where it names further ones, or says more than from where to where. */
function pairIn(text: string): readonly [NamedPlace, NamedPlace] | undefined {
  const places = placesIn(text)
  const [one, other] = places
  if (!one || !other || places.length > 2 || one.at.join() === other.at.join()) return undefined
  const between = text.slice(one.end, other.index)
  const granted = OF_A_CLIENT.test(text.slice(0, one.index)) && GRANTED.test(between)
  return granted || BETWEEN.test(between) ? [one, other] : undefined
}
