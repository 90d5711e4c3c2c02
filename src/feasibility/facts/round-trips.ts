import { type Evidence, evidenceOf, findAll, LETTER } from './find.ts'
import { type Place, placeOf } from './place-words.ts'
import { type Plain, sentences } from './plain.ts'

/** A round trip that a text tells of. */
export interface RoundTrip {
  /** The least of those that are told in one breath. */
  readonly milliseconds: number
  /** Between places of which kind, where that is said. */
  readonly place?: Place
  /** It holds for any two of them, or each pair is told. */
  readonly ofAll: boolean
  readonly evidence: Evidence
}

const NUMBER = '\\d{1,4}(?:\\.\\d{1,2})?'
/** "80, 110 and 150 ms", "60-90 ms". */
const TIMES = `(?<times>${NUMBER}(?:(?: ?[-–/] ?| to |, | and |, and | or )${NUMBER}){0,5}) ?(?:ms|milliseconds?)(?![a-z])`
const TOLD = new RegExp(
  `(?<![a-z])(?:rtts?|round[- ]trips?(?: times?)?|ping|(?:network |inter-?(?:region|site|zone|dc) )latenc(?:y|ies))[^.;\\n\\d]{0,60}(?<![a-z\\d.])${TIMES}|` +
    `(?<![\\w.])${TIMES} (?:of )?(?:rtt|round[- ]trip|network latency|apart|away from each other|between)(?![a-z])`,
  'gi',
)
const NAME = `[${LETTER}][${LETTER}\\d]{0,30}(?:-[${LETTER}\\d]{1,30}){0,3}?`
/** "Frankfurt–Singapore 165 ms", "A to B: 30 ms". */
const PAIR = new RegExp(
  `(?<![${LETTER}\\d-])(?<one>${NAME})(?: ?[–—↔/] ?| ?<-?> ?| to | and |-)(?<other>${NAME})(?: is| are|:| =|,)? (?:about |around |~ ?|≈ ?)?(?<ms>${NUMBER})(?:[-–]\\d{1,4})? ?ms(?![a-z])`,
  'gi',
)
/** Of whom a round trip says nothing about how the places stand to each other. */
const OF_CLIENTS =
  /(?<![a-z])(?:clients?|users?|customers?|offices?|callers?|workers?|browsers?|shops?|stores?|vessels?|ships?|from (?:the |our )?(?:app|lambda)\w*|fsync|disks?|heartbeats?|timeouts?|elections?)(?![a-z])/i
const ANY_TWO =
  /(?<![a-z])(?:any (?:two|pair|of)|each pair|every pair|each other|pair-?wise|all (?:three|five|of)|in between|apart|among|between (?:the |our |all |these )?(?:two |three |four |five |\d )?(?:zones|azs|regions|sites|dcs|data ?cent(?:er|re)s|halls|buildings|cities|locations|them|places))(?![a-z])|inter-?(?:region|site|zone|dc)/i

/** What a text says of the way from one place to another and back. */
export function readRoundTrips(field: Evidence['field'], plain: Plain): RoundTrip[] {
  return sentences(plain).flatMap(({ text, start }) => {
    if (OF_CLIENTS.test(text)) return []
    const pairs = findAll(text, PAIR, /\dms|\d ms/i).filter(({ groups }) => groups.one !== groups.other)
    const names = new Set(
      pairs.flatMap(({ groups: { one, other } }) => [one?.toLowerCase(), other?.toLowerCase()]),
    )
    const [first, last] = [pairs[0], pairs.at(-1)]
    if (first && last && pairs.length > 1) {
      const evidence = evidenceOf(field, plain, start + first.index, start + last.end)
      const milliseconds = Math.min(...pairs.map(({ groups }) => Number(groups.ms)))
      return [{ milliseconds, ofAll: pairs.length >= (names.size * (names.size - 1)) / 2, evidence }]
    }
    return findAll(text, TOLD, /ms|milli/i).map(({ index, end, words, groups }) => {
      const times = (groups.times ?? '').match(/\d+(?:\.\d+)?/g) ?? []
      const around = words + text.slice(end, end + 40)
      const place = placeOf(around)
      return {
        milliseconds: Math.min(...times.map(Number)),
        ...(place && place !== 'process' && place !== 'node' ? { place } : {}),
        ofAll: ANY_TWO.test(text.slice(Math.max(0, index - 40), end + 40)) || times.length === 3,
        evidence: evidenceOf(field, plain, start + index, start + end),
      }
    })
  })
}
