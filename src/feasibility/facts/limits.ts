import { type Evidence, findAll, wordsPattern } from './find.ts'
import { type Clause, type Plain, sentences } from './plain.ts'
import { untouchedClause } from './untouched.ts'

/** What takes something away, or says one thing of several. */
const LIMITS = wordsPattern([
  'only|just|solely|nothing but|one|single|all|both|each|every|whole|same|shares?|sharing|common|any|together|capped|at most|maximum|limited to|whatever|whichever|whoever',
  "never|not|cannot|\\w{1,8}n['’]t|no|nobody|none|nothing|neither|nor|without|denied|refused",
  'nur|alle|beide|keine?|nie|ohne|solo|sólo|todos?|mism[oa]s?|ning[uú]n\\w*|nunca|nadie|sin',
])

/** What a lock rests on. */
const TOPICS = wordsPattern([
  // Votes.
  'says?|votes?|voting|elections?|elect\\w*|listen\\w*|weights?|counts?|counted|quorum|ballot|majority|tie',
  // What fails together.
  'minute|moment|stops?|stopped|patch\\w*|maintenance|sunday|saturday|weekend|night\\w*|disks?|hosts?|racks?|cages?|feeds?|power|ups|breakers?|switch(?:es)?|buildings?|floors?|wings?|rooms?|cabinets?|enclosures?|chassis|volumes?|san|uplinks?|generators?|cooling|hypervisors?|box(?:es)?|esxi?|blades?|cables?|fib(?:re|er)|trunk|roof|basement|cellar|street|campus|yard|lines?|links?|transformer|routers?',
  // What is kept.
  'blank|wiped?|wipes|empty|forg[eo]t\\w*|memory|ram|ephemeral|tmpfs|flush\\w*|fsync|acknowledg\\w*|acks?|returns?|confirm\\w*|snapshots?|restor\\w*|rebuil\\w*|reboots?|restarts?|refresh\\w*|rolled back|trails?|lags?|behind|catch\\w* up|replay\\w*|replaces?|replaced|copies|copy',
  // What the resource does with a command.
  'obeys?|accepts?|takes?|executes?|prints?|applies|carries out|frames?|commands?|sequence|versions?|numbers?|bricks?|senders?|repeats?|repeated|twice|second time',
  // Who gets to it, and how.
  'login|logins|credentials|firewall|readers?|endpoints?|accounts?|roles?|grants?|permissions?|gateways?|dbas?|profiles?|speak|talk|reach\\w*|connect\\w*|see|access|write|writes|written|port|vpn|subnet|networks?|isolated|diode|air-?gap\\w*|sessions?|lets?|password',
  // What is not there yet.
  'ordered|arrives?|delivered|november|december|january|february|march|april|june|july|august|september|october|until|planned|quarter|spring|summer|autumn|winter|go live|next',
])

/** What is ruled out beside what there is, is for another use, or tells how the store is used well. */
const HARMLESS = wordsPattern([
  '(?:no|not any|any|none|nothing|never|neither|kein\\w*|ning[uú]n\\w*|ni) (?:[\\w-]+ ){0,2}(?:other|others|further|additional|more|else|second|third|fourth|fifth|sixth|new|extra|external|managed|cloud|vendor|central|global|weiter\\w*|ander\\w*|otr[oa]s?|m[aá]s)',
  '(?:very )?(?:same|misma?|selben|derselben|demselben) (?:[\\w-]+ ){0,2}(?:database|db|cluster|schema|table|instance|transaction|container|collection|keyspace|object|bucket|item|document|group|script|server|namespace|engine|store|partition|replica set|row|key|set|base|esquema|universe|documento|datenbank)s?',
  "(?:nobody|nothing|no one|never|not|isn['’]t|aren['’]t|don['’]t|doesn['’]t|no) (?:\\w+ ){0,4}(?:promot\\w*|failed over|failover|locks?|used?|ours|needed|asked|considered|matter|problem|prod|production|databases?|db|stores?|tls|wanted|replicated|servers|planned|decided|switch(?:es)?)",
  'we (?:practi[sc]e|rehearse|exercise|drill)|only if (?:its|the|that) (?:\\w+ )?(?:counter|number|token|revision|version|fence|epoch)|with a (?:token|number|revision|fence) (?:at least|not (?:lower|smaller|less))|report\\w*|dashboards?|analy(?:tics|sts)|metrics|for logs|backups?|cache|telemetry|images|clients|agents|terminal\\w*|prices|informes|seguridad|sicherungen|scans|laptops|cold servers|disaster recovery only',
  '(?:its|their|an?|of) own (?:power|links?|lines?|uplinks?|feeds?|ups|network|provider|disks?|hardware)|(?:independent|separate) (?:power|links?|lines?|uplinks?|feeds?|ups|networks?|providers?)|(?:409|412)|free to (?:pick|choose|set)|lease id|never (?:takes? over|switched to)|feeds? (?:the|an?|our)|there is no \\w+ either|if\\w*-?match|etags?|if-none-match|dumps?|kept off[- ]site|apis?|callers|\\d ?ms|between (?:each|every|any)|open[- ]source|condition\\w*|revision|epoch|lwts?|lightweight transactions?|compare\\w*|zxid|lockindex|fencing|reject\\w*|linearizable|idempoten\\w*|old result|smaller|lower|older|stale|growing|increasing|monoton\\w*|higher|newer|unrelated|not related|sessions only|prüf\\w*|comprueba|checks?|checked|rows?|tables?|items?|synchronous\\w*|primar(?:y|ies)|writer|leader',
  '(?:apps?|applications?|workers?|services?|functions?|lambdas?|pods?|jobs?|ecs|stations?|processes)(?: [\\w-]+){0,6} (?:in|on|to|from|over|across) (?:both|all|each)|allowed|permitted|may be used|ours',
  "(?:never|not) (?:consulted|read|asked) (?:for|by|when|to) (?:an? |the )?(?:locks?|locking|claims?|grants?|holders?|decisions?|acquisitions?)|(?:nobody|no one|nothing) (?:writes|reads|takes|runs|talks|applies|deploys|locks|acquires|claims)|(?:does not|doesn[’']t) talk to it|all (?:\\w+ )?(?:processes|workers|contenders)|(?:that|this) is (?:all|our whole|the whole|everything)",
  'only (?:write|writes|touch|touches|update|updates) (?:that|this|the) one|single-cluster routing|w:majority|all (?:of them |three |five |seven )?(?:vote|have a (?:say|vote))|each (?:carries|runs|holds|has) one(?= \\w+)?',
])

/** "And that cannot be altered": it matters what it is that cannot. */
const IS_FINAL =
  /(?<![a-z])(?:it|this|that|they|them|these)(?![a-z]).*(?:(?:ca|wo)n['’]t|cannot|can not|will not|may not|sealed|final|fixed|locked|rule|policy)(?![a-z])|(?:can['’]?t|cannot|won['’]t|will not|may not) (?:\w+ ){0,3}(?:it|this|that|them)(?![a-z])/i

/**
 * Sentences on the infrastructure that limit what a lock rests on, and that no reader has touched.
 * @param touched what has been read
 * @param places where voters stand, by name, if one of them may be lost
 */
export function readLimits(
  field: Evidence['field'],
  plain: Plain,
  touched: readonly Evidence[],
  places: readonly string[],
): Evidence[] {
  const clauses = sentences(plain)
  const named = places.length > 0 ? wordsPattern(places) : undefined
  return clauses.flatMap((clause, at) => {
    const evidence = untouchedClause(field, plain, clause, touched)
    if (!evidence) return []
    const { text } = clause
    const ofPlaces = named !== undefined && new Set(findAll(text, named).map(({ words }) => words)).size > 1
    const limits = (ofPlaces && !isIn(text, HARMLESS)) || isLimit(text, clauses[at + 1])
    return limits ? [evidence] : []
  })
}

function isLimit(text: string, next: Clause | undefined): boolean {
  const limits = isIn(text, LIMITS) || (next !== undefined && IS_FINAL.test(next.text))
  return limits && isIn(text, TOPICS) && !isIn(text, HARMLESS)
}

function isIn(text: string, pattern: RegExp): boolean {
  return findAll(text, pattern).length > 0
}
