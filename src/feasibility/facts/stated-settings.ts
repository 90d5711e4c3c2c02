import { SETTINGS } from '../catalog/settings.ts'
import type { Setting, Store } from '../catalog/store.ts'
import { settingsOf } from '../topology.ts'
import { type Evidence, evidenceOf, findAll, isDenied, wordsPattern } from './find.ts'
import { type Clause, type Plain, textBefore } from './plain.ts'

/** What is said of clients and of effects, and not of the store itself. */
const SAID_ANYWHERE: readonly Setting[] = [
  'home-region',
  'effects-in-kafka',
  'no-other-effects',
  'transactional',
]

export function readSettings(store: Store, near: readonly Clause[], aside: readonly Clause[]): Set<Setting> {
  const wanted = settingsOf(store)
  const anywhere = new Set(SAID_ANYWHERE.filter(setting => wanted.has(setting)))
  return new Set([...readSettingsOf(near, wanted), ...readSettingsOf(aside, anywhere)])
}

function readSettingsOf(clauses: readonly Clause[], wanted: ReadonlySet<Setting>): Set<Setting> {
  const stated = [...wanted].filter(setting => {
    const pattern = wordsPattern(SETTINGS[setting] ?? [])
    return clauses.some(
      ({ text }) =>
        !isOfAnotherUse(text) &&
        findAll(text, pattern).some(
          ({ index, end }) =>
            !isDenied(text, index) && !isOff(text.slice(end, end + 24)) && !isTurnedDown(text, index, end),
        ),
    )
  })
  return new Set(stated)
}

/** "The telemetry collection is written with w:1". */
const ANOTHER_USE =
  /(?:ships?|streams?|feeds?|copies|replicates|goes) [^.;]{0,30}(?<![a-z])for (?:the |our )?(?:data scientists?|analysts?|analytics|bi|reporting|reports|data warehouse|warehouse|archive)(?![a-z])|(?<![a-z])(?:analytics|telemetry|reporting|reports?|logging|logs?|metrics|search|sessions?|catalog(?:ue)?|product|pages?|archive|wiki|bi|marketing|statistics|clickstream) (?:replica )?(?:set|collection|cluster|database|db|keyspace|bucket|table|topic|schema)s?(?![a-z])|(?:tables?|collections?|buckets?|keyspaces?),? for (?:the |our )?(?:analytics|telemetry|reporting|logging|metrics|search|catalog(?:ue)?|products?|pages|archive|wiki|marketing|statistics|clickstream)(?= ?[.,;]|$)/i

function isOfAnotherUse(text: string): boolean {
  return ANOTHER_USE.test(text) && !/lock|sperr|bloque/i.test(text)
}

/** "Multi-AZ was rejected", "we considered global tables". */
function isTurnedDown(text: string, index: number, end: number): boolean {
  return (
    isHistory(text, index) ||
    TURNED_DOWN_AFTER.test(text.slice(end, end + 60)) ||
    TURNED_DOWN_IN_GERMAN.test(text.slice(end, end + 60)) ||
    WISHED_BEFORE.test(textBefore(text, index, 40))
  )
}

/** "The predecessor, built on ILock, issued two owners", "post-mortem 2021: under w:1 we lost 14 merges". */
const OF_HISTORY =
  /(?<![a-z])(?:(?:the|our|a) (?:predecessor|previous|former|old|earlier)(?: (?:system|solution|service|product|set-?up|version|generation|lock service|one))?|post-?mortem|back (?:then|in (?:19|20)\d\d)|in (?:19|20)\d\d|(?:last|two|three|four|five) years? ago)(?![a-z])/i
const IS_PAST =
  /(?<![a-z])(?:was|were|had|lost|issued|gave|handed|built|used|ran|granted|failed|broke|caused)(?![a-z])/i
const STILL_SO =
  /(?<![a-z])(?:since|still|ever after|to this day|today|now|unchanged|remains?|(?:is|are|has|have|keeps?|runs?|uses?)(?! (?:been )?(?:gone|retired|history|replaced)))(?![a-z])/i

function isHistory(text: string, index: number): boolean {
  const found = OF_HISTORY.exec(text)
  return (
    found !== null && found.index < index && IS_PAST.test(text) && !STILL_SO.test(text.slice(found.index))
  )
}

const TURNED_DOWN_IN_GERMAN =
  /^ (?:est[aá]|fue|queda|ha sido) (?:prohibid|descartad|vetad|excluid|rechazad|desactivad)[oa]|^ (?:hat [^.;]{0,40}|(?:wurde|ist|wird)(?: [\wäöüß]+){0,3} )(?:abgelehnt|verworfen|untersagt|verboten)/i

const TURNED_DOWN_AFTER =
  /^(?: (?:deployments?|options?|mode|replication|set-?up|statements?|transactions?|writes?|feature|support|default|instances?))?(?: and (?:the |an? )?[\w-]+(?: [\w-]+)?(?= (?:is|are|was|were) (?:out of|not (?:an|approved|bought|allowed|available|wanted|possible|granted)|rejected|refused|excluded)))?(?: existed? (?:once|before),? (?:and|but) (?:has been|was|is|got) (?:removed|deleted|dropped|dissolved)|,? (?:was|were|is|are|stays?|has been|have been|isn't|aren't|wasn't)(?: all)? (?:tried|out of the question|considered|evaluated|discussed|(?:proposed|suggested|requested)(?: by (?:\w+ ){0,2}?\w+)? and (?:then |later )?(?:dropped|rejected|declined|refused|turned down|vetoed)|available(?<=n't available)|offered(?<=n't offered)|possible(?<=n't possible)|supported(?<=n't supported)|allowed(?<=n't allowed)|an option(?<=n't an option)|enabled(?<=n't enabled)|rejected|refused|declined|turned down|ruled out|vetoed|denied|too (?:expensive|costly|slow)|not (?:an option|bought|wanted|approved|granted)|our (?:wish|hope)|what we (?:wanted|wished|hoped|asked)|rejected|blocked|forbidden|prohibited|disabled|unavailable|unsupported|(?:not|n't) (?:\w+ )?(?:offered|available|allowed|supported|possible|permitted|eligible|enabled|licensed|sold|switched on|turned on)|(?:deleted|removed|dropped|decommissioned|thrown out|retired|dismantled|switched off|turned off|given up|gone))|,? (?:and )?(?:it|that|this|which)(?: has been| was| is)(?: \w+)? (?:deleted|removed|dropped|retired|dismantled|switched off|turned off|given up|gone)|,? (?:will|would|shall|may|can) ?(?:not|never) be (?:bought|enabled|switched|turned|used|had|approved|paid)|: ?no(?![a-z])| in (?:a|the|any) (?:\w+ ){1,2}(?:is|are) (?:not possible|impossible|ruled out|out of the question)| (?:\w+ ){0,3}in (?:the |our |a )?(?:lab|test\w*|staging|dev|sandbox|pilot)(?! and)|[^.;\n]{0,40}["”']?: (?:rejected|refused|declined|denied|vetoed)|,? can(?:'t|not) be (?:had|used|enabled|bought))/i

const WISHED_BEFORE =
  /(?<![a-z])(?:in the past (?:we|there) (?:had|was)|used to have|once had|formerly (?:had|ran)|(?:we|i)(?:.d| would) need|considered|evaluated|looked at|thought (?:about|of)|wanted|wished for|hoped for|asked for|decided against|refused?|refuses|denied|denies|rejected|declined|forbade|forbids?|ruled out|vetoed)(?: us)?(?: the| an?| any| using| having)? $/i

/** "Semi-sync is off", "persistence disabled". */
function isOff(after: string): boolean {
  return /^(?:[ _-](?:mode|replication|commits?|options?|settings?|routing))? ?\|? ?(?:(?:ist|sind|bleibt|is|are|was|=|:|(?:is |are )?set to|steht auf|stays|stands at|(?:must |has to |is to |will )?(?:remain|stay)s?(?: at)?) ?)?(?:off|''|""|local(?![a-z])|disabled|empty|not (?:enabled|used|configured|set|active|available|possible|allowed|permitted|offered)|must remain as (?:it is|they are) \((?:empty|off)|(?:wird|ist|werden) nicht|(?:was |were |is |are )?never(?: set| enabled| on| used)?|false|none|aus|deaktiviert|desactivad)/i.test(
    after,
  )
}

/** Settings that make safe what is not so without them: to be sure of them, what is said of them has to be understood. */
const RESCUES: readonly Setting[] = [
  'mrsc',
  'multi-az',
  'multi-az-cluster',
  'group-replication',
  'survive-region',
  'survive-zone',
  'cp-subsystem',
  'appendfsync-always',
  'zone-redundant',
  'strong-consistency',
  'maximum-availability',
  'durability-majority',
]
/** One of them is always set. */
const LEVELS: readonly Setting[] = ['serial', 'local-serial']
const RUNS =
  '(?:on(?! hold)|run|executed|issued|enabled|activ\\w+|in (?:use|place|production|force|effect)|configured|set(?! aside)|used|deployed|running|live|available|(?:turned|switched) on|chosen|selected|picked|there|supported|ours|default|granted|approved|licensed|bought|paid|purchased|required|up|installed|given|mandatory|allowed|possible|applied|enforced|linearizable|synchronous\\w*|strong\\w*|what we (?:run|use|have)|confirmed|verified|fixed|standard|guaranteed|stretched|spread|built|made|provided|an?|the|our|with|over|across|between|in|for (?:the lock|locks|us)|one|two|three|four|five|\\d|both|all|per|at|by default|since)'
const SAID_OF_IT = new RegExp(
  `^(?: (?:mode|option|replication|deployments?|feature|setting|table|cluster|consistency|goal))?,? (?:(?:which|that) )?(?:(?:was|were|is|are|stays|stayed|remains|(?:has|have|had) been|got|gets)(?!(?: (?:already|now|also|again|fully|finally|just|always|currently))* ${RUNS}(?![a-z])) [a-z]|(?:was|were|is|are|has|have|had|did|does|do|could|would|can)(?:n['’]t| not| never| yet)|(?:never|will|would|comes?|came|failed|fails|waits?|has to|have to|went|goes)(?![a-z]))`,
  'i',
)

/** "It sets the write concern itself; the vendor does not disclose which". */
const UNDISCLOSED =
  /(?<![a-z])(?:write concern|consistency levels?|acks|durability|replication mode)(?![a-z])[^.]{0,80}(?<![a-z])(?:(?:do|does|did|will|would)(?: not|n['’]t) (?:disclose|tell|say|document)|undisclosed|unknown to us|nobody knows)(?![a-z])[^.]{0,20}/i

/** Words on a setting that nobody outside knows: of whichever store the text names. */
export function undisclosedSetting(field: Evidence['field'], plain: Plain): Evidence | undefined {
  const found = UNDISCLOSED.exec(plain.text)
  return found ? evidenceOf(field, plain, found.index, found.index + found[0].length) : undefined
}

/** "Nobody can tell whether it runs in eventual or in strong mode". */
const WHETHER =
  /(?<![a-z])(?:tell|know|knows|sure|clear|known|said|documented|found out|disclosed?|recorded|certain)(?: us)? (?:whether|if) [^.;,:]{0,60}$|(?<![a-z])(?:possibly|perhaps|maybe|supposedly|allegedly|presumably|probably|(?:i|we) (?:think|believe|guess)) [^.;,:]{0,60}$|(?:^ ?|[.;:] ?)whether (?:it|the|this|that|they|our)(?![a-z])[^.;]{0,80}$|no (?:dice|sabe|sabemos|consta|aclara|indica) si (?:es|está|usa|va|tiene)(?![a-z])[^.;]{0,60}$|(?:若|如果|是否|没有(?:写明|说明)|不清楚)[^。；;]{0,24}$/i

/** Words on a setting that a lock would need, from which it is not clear that the setting is on. */
export function doubtedSetting(
  field: Evidence['field'],
  plain: Plain,
  store: Store,
  near: readonly Clause[],
): Evidence | undefined {
  const wanted = settingsOf(store)
  const patterns = [...RESCUES, ...LEVELS]
    .filter(setting => wanted.has(setting))
    .map(setting => ({ pattern: wordsPattern(SETTINGS[setting] ?? []), isLevel: LEVELS.includes(setting) }))
  for (const { text, start } of near)
    for (const { pattern, isLevel } of patterns)
      for (const { index, end } of findAll(text, pattern)) {
        const after = text.slice(end, end + 60)
        const open = WHETHER.exec(textBefore(text, index, 100))
        if (open) return evidenceOf(field, plain, start + index - open[0].length, start + end)
        const said = isLevel || isOff(after) ? undefined : SAID_OF_IT.exec(after)?.[0]
        if (said === undefined) continue
        const rest = /^[^.;,\n]{0,40}/.exec(text.slice(end + said.length))?.[0] ?? ''
        return evidenceOf(field, plain, start + index, start + end + said.length + rest.length)
      }
  return undefined
}
