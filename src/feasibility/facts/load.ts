import { type Evidence, evidenceOf, findAll, isDenied } from './find.ts'
import { readFreedWithin } from './freed-within.ts'
import { HOT, longestTurn, ONE_LOCK, ONLY_ONE, readHold, SEVERAL_LOCKS } from './hot-lock.ts'
import { QUANTITY, quantityOf } from './numbers.ts'
import { type Plain, sentences, textBefore } from './plain.ts'

/** Lock acquisitions (or whatever the text counts) a second. */
export interface Rate {
  readonly perSecond: number
  readonly evidence: Evidence
}

export interface Latency {
  readonly milliseconds: number
  /** An upper bound that the text sets on acquiring, not a hold time or an observation. */
  readonly evidence: Evidence
}

export interface Load {
  /** The highest rate that is stated, peaks multiplied out. */
  readonly rate?: Rate
  readonly latency?: Latency
  /** Seconds that a lock is held. */
  readonly holdSeconds?: number
  /** Seconds after which a lock has to be free once its holder is dead. */
  readonly freedWithinSeconds?: number
  /** A time in seconds that may be how long it is held. */
  readonly turnSeconds?: number
  /** All of it goes to one lock, or to very few. */
  readonly hotKey?: Evidence
  /** One lock is spoken of, and no others; it may be all that there is. */
  readonly onlyLock?: Evidence
  /** Splitting locks over groups is ruled out. */
  readonly noSharding?: Evidence
  /** Every grant is to be a write of the store. */
  readonly singly?: Evidence
  /** Owners of many locks grant them without the store. */
  readonly fromMemory?: Evidence
}

const UNIT_SECONDS: readonly (readonly [RegExp, number])[] = [
  [/ms$|millisec/i, 0.001],
  [/^(?:s$|sec|sek|seg|秒)/i, 1],
  [/^(?:m$|min|分)/i, 60],
  [/^(?:h|hour|stunde|hora|小时|时)/i, 3600],
  [/^(?:d|day|tag|d[ií]a|天|日)/i, 86_400],
]

const NOUNS =
  '(?:(?:concurrent |global |strict |peak |parallel |distributed |short |fine[- ]grained |cross[- ]region |lineari[sz]able |individual |total |new |lock |locking )*(?:locks?|lock (?:requests?|acquires?|acquisitions?|ops|operations?|updates?|grants?|writes?|cycles?)|acquires?|acquisitions?|req(?:uest)?s?|ops|operations?|grants?|txns?|transactions?|jobs?|calls?|writes?|updates?|events?|messages?|leases?|elections?|runs?|builds?|deploys?|orders?|kv lock ops|sperren|anfragen|sperranfragen|bloqueos|solicitudes|peticiones|operaciones|次(?:锁)?(?:请求)?|个?锁(?:请求)?|请求) ?(?:req(?:uest)?s? ?)?)?'
const PER = '(?:/ ?| ?per | ?a | ?an | ?in an? | ?each | ?every | ?pro | ?je | ?por | ?al? )'
const UNIT =
  '(?:seconds?|secs?|sec|s|sekunde|sek|segundo|minutes?|mins?|min|minuto|m|hours?|hrs?|h|stunde|hora|days?|d|tag|d[ií]a)'
const RATE = new RegExp(
  `(?<q>${QUANTITY}) ?(?:\\+|~)?(?: of them)? ?${NOUNS}(?:(?: (?!in |of |for |and |or |after |within )[a-z+&()/-]{2,20}){1,6} ?)?${PER}(?<unit>${UNIT})(?![a-z])`,
  'gi',
)
const RPS = new RegExp(
  `(?<q>${QUANTITY}) ?(?:lock )?(?<unit>rps|qps|tps|ops/s|ops|req/s|r/s|iops)(?![a-z])`,
  'gi',
)
const CHINESE =
  /每(?<unit>秒|分钟?|小时|天)(?:约|大约|最多|高达|峰值)? ?(?<q>\d[\d.,]{0,15} ?[万千百亿k]{0,2})/gi
const CHINESE_AFTER =
  /(?<q>\d[\d.,]{0,15} ?[万千百亿]{0,2}) ?(?:次|个|笔)?(?:锁)?(?:请求)? ?[/每] ?(?<unit>秒|分钟?|小时|天)/gi
const JSON_RATE =
  /(?<![a-z])(?<unit>rps|qps|tps|ops(?:_per_sec\w*)?|(?:locks?|requests?|acquires?)[_ ]per[_ ](?:second|sec|minute|hour))\s{0,3}=\s{0,3}(?<q>\d[\d.,]{0,15}[kmKM]?)/gi

export function readLoad(scale: Plain, others: readonly (readonly [Evidence['field'], Plain])[]): Load {
  const rates = ratesIn('scale_requirements', scale)
  const rate = highest(rates.length > 0 ? rates : others.flatMap(([field, plain]) => ratesIn(field, plain)))
  const fields = [['scale_requirements', scale] as const, ...others]
  // What the infrastructure text says of latencies is how it is, not what is asked.
  const latency = fields
    .filter(([field]) => field !== 'infrastructure_environment')
    .flatMap(([field, plain]) => latenciesIn(field, plain))
    .toSorted((one, other) => one.milliseconds - other.milliseconds)[0]
  const held = fields.map(([, plain]) => readHold(plain.text)).find(its => its !== undefined)
  const hotKey = firstOf(fields, HOT)
  const onlyLock =
    hotKey || SEVERAL_LOCKS.test(scale.text)
      ? undefined
      : (firstOf(fields, ONE_LOCK) ?? firstOf(fields, ONLY_ONE))
  const turn = held === undefined && (hotKey ?? onlyLock) ? longestTurn(scale.text) : undefined
  const noSharding = firstOf(fields, NO_SHARDING)
  const fromMemory = firstOf(fields, FROM_MEMORY)
  const singly = firstOf(fields, SINGLY)
  const freedWithin = readFreedWithin(
    fields.flatMap(([field, plain]) => (field === 'infrastructure_environment' ? [] : [plain])),
  )
  return {
    ...(rate ? { rate } : {}),
    ...(latency ? { latency } : {}),
    ...(held === undefined ? {} : { holdSeconds: held }),
    ...(freedWithin === undefined ? {} : { freedWithinSeconds: freedWithin }),
    ...(turn === undefined ? {} : { turnSeconds: turn }),
    ...(hotKey ? { hotKey } : {}),
    ...(onlyLock ? { onlyLock } : {}),
    ...(noSharding ? { noSharding } : {}),
    ...(fromMemory ? { fromMemory } : {}),
    ...(singly ? { singly } : {}),
  }
}

function ratesIn(field: Evidence['field'], plain: Plain): Rate[] {
  const factor = Number(
    /(?:peaks?|spitzen?|picos?|burst\w*)[^.\d]{0,12}[×x] ?(\d{1,2})(?!\d)/i.exec(plain.text)?.[1] ?? 1,
  )
  return sentences(plain).flatMap(({ text, start }) => {
    return [RATE, RPS, CHINESE, CHINESE_AFTER, JSON_RATE].flatMap(pattern =>
      findAll(text, pattern).flatMap(({ index, end, groups }) => {
        const value = quantityOf(groups.q ?? '')
        const seconds = secondsOf(groups.unit ?? '')
        if (value === undefined || seconds === undefined || isOther(text, index, end)) return []
        return [
          {
            perSecond: (value / seconds) * (Number.isFinite(factor) && factor > 1 ? factor : 1),
            evidence: evidenceOf(field, plain, start + index, start + end),
          },
        ]
      }),
    )
  })
}

/** Rates of other things: bandwidth, heartbeats, clock drift. */
function isOther(text: string, index: number, end: number): boolean {
  const around = text.slice(Math.max(0, index - 16), end + 16)
  return /(?:[kmg]b|[kmg]bit|[kmg]ib|bytes?)(?:\/|ps| per)|ppm|\$|€|usd|heartbeat/i.test(around)
}

function secondsOf(unit: string): number | undefined {
  if (/^(?:rps|qps|tps|ops|req\/s|r\/s|iops)/i.test(unit)) return 1
  const per = /per[_ ](\w+)/i.exec(unit)?.[1] ?? unit
  return UNIT_SECONDS.find(([pattern]) => pattern.test(per))?.[1]
}

function highest(rates: readonly Rate[]): Rate | undefined {
  return rates.toSorted((one, other) => other.perSecond - one.perSecond)[0]
}

const SPELT: Readonly<Record<string, number>> = {
  'single-digit': 10,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  fifteen: 15,
  sixty: 60,
  eighty: 80,
  ten: 10,
  zehn: 10,
  diez: 10,
  twenty: 20,
  zwanzig: 20,
  veinte: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
}
const BOUND =
  /(?<![a-z])(?:(?=(?:single-digit|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|eighty|\d{1,3}) (?:milli|micro)s)|p\d{2,4}(?:[.,]\d+)?|latency|latenz|latencia|acqui\w+|grants?|answer\w*|lock(?:ing)? time|response time|slo|sla|budget|within|under|below|at most|max(?:imum)?|upper bound|not above|no(?:t)? (?:slower|longer|more) than|innerhalb|binnen|unter|h[oö]chstens|menos de|como m[aá]ximo|dentro de|延迟)[^.;\n\d]{0,40}?(?<sign>[<≤=:]|under|below|within|of|at most|less than|unter|menos de)? ?(?<value>\d{1,6}(?:[.,]\d{1,3})?|single-digit|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|eighty|zehn|zwanzig|diez|veinte) ?(?<unit>ms|milliseconds?|millisekunden|milisegundos|毫秒|s|sec(?:onds?)?|µs|us|microseconds?)(?![a-z/])/gi

/** `acquire_p99_ms = 20`, "in 30 ms (p99)". */
const BOUND_BESIDE =
  /(?<![a-z])(?:[a-z_]{0,20}(?:p\d{2,3}|latency|acquire)[a-z_]{0,12}_(?:in_)?ms["' ]{0,2}[=:] ?(?<keyed>\d{1,6})(?![.\d])|(?<![\d.,])(?<value>\d{1,6}) ?(?:ms|milliseconds?) ?\(?(?:at )?p\d{2,4})/gi

/** "Hold under 3 ms." */
const HELD_BEFORE =
  /(?<![a-z])(?:hold|holds|held|kept|keeps?|lasts?|haltedauer|critical section|rtt|round trip|apart|drift|away|distance)(?: times?| for| is| of| takes?| about| some| it)*[ :=]*$/i

function latenciesIn(field: Evidence['field'], plain: Plain): Latency[] {
  const beside = sentences(plain).flatMap(({ text, start }) =>
    findAll(text, BOUND_BESIDE, /_ms|\(?p\d\d/i).map(({ index, end, groups }) => ({
      milliseconds: Number(groups.keyed ?? groups.value),
      evidence: evidenceOf(field, plain, start + index, start + end),
    })),
  )
  const told = sentences(plain).flatMap(({ text, start }) =>
    findAll(text, BOUND).flatMap(({ index, end, words, groups }) => {
      if (
        HELD_BEFORE.test(textBefore(text, index, 20)) ||
        /within (?:the |one |a |each |our |its )?(?:\w+ )?(?:campus|building|site|hall|region|zone|rack|metro|city|dc|data ?cent)|hold|held|lease|ttl|timeout|fail-?over|rtt|round trip|outage|recover|haltedauer|interval|staleness|drift/i.test(
          // A confirmed hold is a grant.
          `${words}${text.slice(end, end + 16)}`.replace(/(?:confirmed|granted|new) holds?/i, ' '),
        )
      )
        return []
      const unit = groups.unit ?? ''
      const factor = /^(?:µs|us|micro)/i.test(unit) ? 0.001 : /^(?:ms|milli|毫秒)/i.test(unit) ? 1 : 1000
      const number = groups.value ?? ''
      // "1,500 ms" has thousands, "1,500 s" a fraction.
      const thousands = factor === 1 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(number)
      const value = SPELT[number.toLowerCase()] ?? Number(number.replace(/[.,]/, thousands ? '' : '.'))
      const split = value < 1 && /acqui|grant/i.test(words)
      if (factor === 1000 && !split && !/p\d\d|latency|latenz|latencia|answer|延迟/i.test(words)) return []
      const milliseconds = value * factor
      return [{ milliseconds, evidence: evidenceOf(field, plain, start + index, start + end) }]
    }),
  )
  return [...told, ...beside]
}

const NO_SHARDING =
  /(?<![a-z])(?:(?:sharding|partitioning)[^.;]{0,100}(?:forbidden|prohibited|ruled out|not allowed|not permitted|excluded|banned|(?:is|are)n't (?:allowed|permitted|possible|an option))|no (?:splitting(?! of (?:an?|the|any|one)(?: \w+)? lock)|split(?!ting| ?-?brain))|(?:more|further|additional|other) (?:ensembles?|clusters?|groups?)[^.;]{0,60}(?:not (?:possible|allowed|permitted|an option)|impossible|forbidden|ruled out|excluded)|(?:no|without) (?:partitioning|additional clusters?|second cluster|further clusters?)|(?:no|without|cannot|can't|must not|may not|never|not allowed to|not permitted to)(?: be)? (?:shard\w*|partition(?:ed|ing) (?:the )?(?:lock|key)\w*|split(?![- ]?brain|ting of (?:an?|the|any|one) (?:\w+ )?lock)\w*)|shard(?:s|ing|ed)?(?: \w+){0,3} (?:not (?:allowed|permitted|possible|an option|acceptable)|forbidden|prohibited|ruled out|excluded)|(?:one|single) (?:fixed |existing )?(?:cluster|ensemble|group)(?: \w+){0,3} only|(?:stays?|remains?|must be|is to be) (?:one|a single) (?:cluster|ensemble|group|datacenter)|(?:a|any) second (?:one|cluster|ensemble|group|instance)[^.;]{0,60} (?:outside|not|out of|turned down|declined|vetoed|ruled out|excluded|forbidden|impossible|refused)|(?:one|a single) (?:cluster|ensemble|group|instance) is (?:what|all) (?:we|there)|nothing to shard(?: over)?|keine? (?:aufteilung|sharding)|sin (?:fragmentaci[oó]n|particionado|sharding))/gi

const FROM_MEMORY =
  /(?<![a-z])(?:grants?|locks?|made|issued)(?: \w+){0,4} (?:in|from)(?: [\w'’]+){0,3} memory(?![^.;]{0,60} not count)/gi

/** Nothing is granted ahead, in bulk or from memory. */
const SINGLY =
  /(?<![a-z])(?:no|without|not) (?:bundling|batching|batches|bulk \w+|caching of (?:grants|locks)|(?:range )?leases on ranges|range leases|grants? from memory)(?![a-z])|every (?:lock|grant|one of them) (?:is|as|has to be|must be) (?:an? )?(?:own |single |separate )?(?:entry|write|commit|row)(?: in the store)?/gi

function firstOf(
  fields: readonly (readonly [Evidence['field'], Plain])[],
  pattern: RegExp,
): Evidence | undefined {
  for (const [field, plain] of fields) {
    const found = findAll(plain.text, pattern)[0]
    const mayBeDenied = pattern === HOT || pattern === FROM_MEMORY
    if (found && !(mayBeDenied && isDenied(plain.text, found.index)))
      return evidenceOf(field, plain, found.index, found.end)
  }
  return undefined
}
