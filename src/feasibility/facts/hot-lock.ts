import { wordsPattern } from './find.ts'
import { secondsPer } from './numbers.ts'
import { textBefore } from './plain.ts'

/** All grants go to one lock, or to very few. */
export const HOT = wordsPattern([
  '(?:one|a single|just one|only one|the only|the sole|the one|just the one) (?:\\w+ )?mutex',
  "(?:there's|there is) (?:just |only )?one lock",
  'one lock only',
  'the (?:one|sole|only|global) (?:\\w+ )?(?:lock|mutex)(?! (?:service|table|store|manager|per))',
  'ein(?:en|em)? einzige[nrms]? (?:lock|sperre)',
  'un [uú]nico bloqueo',
  'all (?:of|for) (?:the |one )(?:same |one |single )*lock',
  '(?:every|each) (?:one )?(?:of them )?on (?:the |one and the )?same (?:id|key|name|lock|item|row|object|resource)',
  '(?:all|every|everything|most|alle|todas?|todos)(?: \\w+){0,6} (?:on|for|to|against|hit(?:s|ting)?|auf|en) (?:a |the |one |ein\\w* |un |una )?(?:single|same|one|gleichen?|mism[oa]|[uú]nic[oa]) (?:\\w+ )?(?:key|lock|row|item|resource|record|account|object|sperre|schl[uü]ssel|clave|recurso)',
  '(?:a |one |the )?(?:single|one|same) (?:hot |global )?(?:key|lock|row|item|record) (?:takes|gets|receives|sees|carries|is hit)',
  'one global (?:lock|mutex)',
  "(?:the|[a-z]{1,30}['’]s) one (?:[\\w-]+ ){0,2}(?:row|record|series|counter|item|document|account)(?! (?:per|for each|of each|of its|an?|each))",
  'one (?:[\\w-]+ ){0,2}(?:series|row|lock|counter|record|queue) for (?:the (?:whole|entire)|all|everybody|everyone)',
  "a single (?:[\\w'’-]+ ){1,3}lock(?!s| (?:service|table|store|manager|row|record|per))",
  '(?:on|of|for|hit(?:s|ting)?|wants?|grabs?|takes?) (?:the |a )?(?:very same|one and the same|one single|same) (?:[\\w-]+ )?(?:key|row|item|record|object|blob|doc(?:ument)?|file)(?! (?:per|for each|a |an ))',
  'a single (?:[\\w-]+ )?(?:object|document|blob|key) is the lock',
  'single (?:global |hot )?(?:lock|key|row|blob|object|mutex)(?= as| [\'"“‘])',
  "it(?:'s| is) (?:a |one )?single (?:blob|lock|key|object)",
  '(?:exactly|just|only|always) (?:that|this|the same) (?:one )?(?:lock|key|row|blob|object|document|item)',
  'one (?:lock|key|mutex|row) (?:named |called )?[\'"“‘]',
  'single (?:global|hot) (?:lock|key|row)',
  '(?<!(?:cells|columns|fields|parts?|values|attributes) )(?:of|on|for) (?:the|one|a) (?:very )?(?:same|single|one) (?:single )?(?:lock|item|key|object|row)',
  '(?:one|a single) (?:single )?(?:lock|item|object)(?! (?:an?|per|each|every|for (?:an?|each|every)) )(?=[ .,;(]|$)',
  '(?<!lineari[sz]able |cas |isolation |consistent |strong )on (?:one|a single|the same|that|this one) (?:\\w+ )?(?:document|row|record|blob|entry|key|doc|name|object|item|manifest|pointer)(?! (?:per|for each|each|in each|a |an ))',
  '(?<!on )(?:one|a single) (?:[\\w-]+ )?(?:row|record|item|object|blob|key|pointer)(?= ?:)',
  'this one (?:document|row|record|blob|entry|key|doc)',
  'one (?:document|row|record|key|blob|entry) for (?:everybody|everyone|all|the whole)',
  '(?:(?:every|each)(?: \\w+){0,2} (?:wants?|needs?|takes?|locks?|updates?|touch(?:es)?) (?:that|the same|this)|all(?: \\w+){0,2} (?:want|need|take|lock|update|touch) (?:that|the same|this|one)) (?:\\w+ )?(?:document|row|record|key|blob|entry|lock)',
  '(?:one|a single) (?:dynamodb|etcd|consul|redis|database|cosmos|spanner|zookeeper) (?:item|row|key|record|document|znode)(?! (?:per|for each|each))',
  'single (?:counter|lock) (?:document|row|record)',
  'the one (?:\\w+-wide|global) lock',
  'a single (?:lock |key |object )?name(?= ?[,.;])',
  "(?:lock|resource|it|item|key) (?:cannot|can't|can not|must not|may not) be (?:split|divided|sharded|partitioned)",
])

/** There is one of what is locked. */
export const ONLY_ONE =
  /(?<![a-z])(?:there is no second [\w-]+|we (?:own|have) (?:only |just )?one [\w-]+(?= ?[.,;])|(?:no|not a) second (?:one|[\w-]+) (?:exists|is there))(?![a-z])/gi

/** One lock is spoken of. */
export const ONE_LOCK =
  /(?<![a-z])(?:(?:one|single|same|sole|global|einzige\w*|einen?|einer|[uú]nico)(?: [\w-]+){0,2} (?:lock|mutex|sperre|bloqueo)(?!s|ed|ing| (?:service|table|store|manager|row|record|rate|traffic|operations?|requests?|per|an?|each|every|for (?:an?|each|every)))|(?:number of )?locks: 1)(?![a-z\d])/gi

/** Several are. */
export const SEVERAL_LOCKS =
  /(?<![a-z])(?:locks(?!:)|evenly spread|spread evenly|keys|ids|skus|names|spread|each of|per (?:key|tenant|order|sku|user|account|item)|distinct|different|many|various|sperren|bloqueos|locks are)(?![a-z])/i

const AMOUNTS: Readonly<Record<string, number>> = {
  'half a': 0.5,
  'a quarter of a': 0.25,
  'a tenth of a': 0.1,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
}
const DURATION =
  '(?<amount>\\d{1,6}(?:[.,]\\d{1,3})?|two|three|four|five|six|eight|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety|half a|a quarter of a|a tenth of a|an?|one) ?(?<unit>ms|s|sec|seconds?|min(?:utes?)?|h|hours?|毫秒|秒)(?![a-z/])'
const HELD = new RegExp(
  `(?<![a-z])(?:to itself|has it|have it|h[eo]ld\\w*|each|keeps?|critical section|works?(?! ?load)|needs the one(?: \\w+)? lock|duration|haltezeit|haltedauer|gehalten|reteni\\w*|retenci[oó]n|持有)(?:(?!renew|every)[^.;\\n\\d]){0,40}?(?:\\d{1,6} ?[-–] ?)?${DURATION}`,
  'i',
)

/** Seconds that a text says that a lock is held. */
export function readHold(text: string): number | undefined {
  return secondsOf(HELD.exec(text)?.groups)
}

const ANY_DURATION = new RegExp(`(?<![\\w.,])${DURATION}`, 'gi')
/** Bounds, leases and rates. */
const OTHER_DURATION =
  /(?:ttl|lease|timeout|every|p\d\d|latency|within|under|below|more than|longer than|at most|up to|put off|delay\w*|wait\w*|<|renew\w*|acqui\w*|\d (?:per |\/ ?)?|[a-z] (?:per|every) )[^,;.]{0,16}$/i

/** What may take so long is a bound. */
const ALL_RIGHT = /^ (?:is|are|would be) (?:all right|fine|ok|okay|enough|good|acceptable)/i

/** The longest time that a text states and that is no bound, lease or rate: a turn may take it. */
export function longestTurn(text: string): number | undefined {
  const turns = [...text.matchAll(ANY_DURATION)].flatMap(({ 0: match, index, groups }) => {
    const seconds = secondsOf(groups)
    const rate = /^(?:an?|one)$/i.test(groups?.amount ?? '')
    const fine = ALL_RIGHT.test(text.slice(index + match.length, index + match.length + 24))
    return seconds === undefined || rate || fine || OTHER_DURATION.test(textBefore(text, index, 30))
      ? []
      : [seconds]
  })
  return turns.length > 0 ? Math.max(...turns) : undefined
}

function secondsOf(groups: Readonly<Record<string, string>> | undefined): number | undefined {
  if (!groups) return undefined
  const { amount = '', unit = '' } = groups
  return (AMOUNTS[amount.toLowerCase()] ?? Number(amount.replace(',', '.'))) * secondsPer(unit)
}
