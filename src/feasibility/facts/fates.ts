import { findAll, isDenied, wordsPattern } from './find.ts'
import type { Mention, Standing } from './mentions.ts'

const UNUSABLE_AFTER = wordsPattern([
  '(?:contract|subscription|licen[cs]e|account) (?:ends|expires|runs out|lapses|is ending)|(?:moves?|goes|is moved|is handed)(?: over)? to (?:another|the other|a different) (?:division|team|department|company|group|unit)|keep out(?! of)|not in our (?:project|subscription|account|tenant)',
  '(?:was|were) (?:proposed|suggested|considered|discussed)(?: \\w+){0,4},? (?:and|but) (?:then |later )?(?:rejected|refused|declined|dropped|turned down|ruled out|vetoed)',
  'got (?:ripped|torn|thrown|kicked|pulled) out|(?:is|are|will be|gets?|being) (?:wiped|scrapped|reinstalled|reclaimed|taken away|given back|returned to)(?: \\w+){0,3}|(?:was|were) (?:ripped|torn) out|(?:betreiben|nutzen|verwenden|haben|fahren|besitzen) wir (?:nicht|keine\\w*)|setzen wir nicht ein|angedacht|power(?:ed)? off|to the (?:recycler|scrapyard)|scrapped|dismantled|shelved|mothballed|deleted|terminated|torn down|not for us|blocked by(?: \\w+)?|verschrottet|abgebaut|desmontad[oa]s?|approved for (?:20\\d\\d|next \\w+)',
  'not enabled on our (?:plan|account|contract|subscription)',
  'removed|retired|decommission\\w*|shut ?down|switched off|sunset\\w*|end of life|eol|going away|phased out|deprecated|abandoned|migrat\\w+ (?:off|away from)',
  'too (?:slow|expensive|costly|late|hard) to (?:get|be|have) (?:\\w+ )?(?:approved|bought|licensed|ordered)(?:, so no)?',
  '(?:is|are|was|were|been) (?:switched|turned) off(?: by (?:the |our )?\\w+)?(?= and (?:will |has to |must )?(?:stay|remain)s? (?:off|that way|so))',
  'being (?:removed|retired|replaced|decommission\\w*|shut down|phased out|sunset)',
  'read[- ]?only',
  '(?:only|just|solely)? ?(?:for|in|on) (?:dev|development|test|testing|staging|qa|sandbox|local(?= ?(?:$|[,.;:)]|dev|machines?|env|only|test|setups?|use|laptops?|and (?:ci|dev|test)))|laptops?|demo|ci)(?: only)?',
  'dev[- ]only|test[- ]only|staging[- ]only|dev(?:elopment)?/test',
  '(?:purely|only|just|solely|merely|strictly|exclusively)? ?(?:used )?(?:purely |only |just |solely |strictly )?(?:as|for) (?:a |an |the |our )?(?:page |session |http |read |query |volatile )?(?:cach(?:e|ing)|sessions?|session store|metrics|logs?|logging|monitoring|analytics|reporting|bi|dwh|search|secrets)(?: only)?(?! already)',
  '(?:is|are|was|were|has been|have been) (?:not |never )(?:allowed|permitted|available|approved|an option|installed|ours|supported|used(?! (?:by|for) (?:any|other))|usable|in production)',
  "(?:not|never|isn't|aren't|wasn't|weren't) (?:allowed|permitted|available|approved|an option|installed|ours|supported|used(?! (?:by|for) (?:any|other))|usable)",
  '(?:closed|not open) to (?:applications?|apps|us)|closed to others|not (?:in|part of|included in|covered by) (?:our|the) (?:plan|contract|budget|subscription|licen[sc]e)|not obtainable|unobtainable|not licen[sc]ed|off limits|(?:ops|they|dbas?|security|platform|admins?|owners?|operations|infra)(?: \\w+)? (?:says?|said|told us|tell us|insists?):? ["“]?(?:to )?(?:don.t|do not|not to|hands off|keep off|leave)(?: (?:touch|use|go near))?|(?:does not|doesn.t|do not|don.t|won.t|will not|never) lets? (?:anyone|anybody|us|customers|applications|apps|tenants) (?:in|near|at it|use it|touch it|access it|reach it)|contractually off|declined|vetoed|turned down|hands off|out of bounds|on (?:a |the )?(?:test|bench)(?: \\w+)?(?: only)?|proof[- ]of[- ]concept',
  '(?:is|are|was|were) (?:forbidden|prohibited|banned|off[- ]limits|ruled out|disallowed|excluded|rejected|blocked|vetoed|denied)',
  "(?:(?:is|are|was|were) not|isn't|aren't|wasn't|weren't) (?:on|among|in|part of) (?:it|them|(?:the|that|this|our) (?:[\\w-]+ ){0,2}(?:allow-?|white-?|approved[- ])?list)",
  'forbidden|prohibited|banned|off[- ]limits|ruled out|verboten|prohibid[oa]s?|被禁止|禁用',
  "(?:(?:may|must|can|could|should|will|shall) ?not|(?:can|must|may|might|could|should|wo|wouldn|need)n?'t) (?:yet )?be (?:used(?! (?:by|for) (?:any|other))|installed|touched|deployed|relied)",
  'on (?:the |our |a )?(?:\\w+ )?wish ?-?list|(?:is|are|was|were) (?:\\w+ )?disabled(?: on| in| for|(?=[ ,.;)]))|planned|(?:is|are) (?:being )?(?:evaluated|considered|discussed)|on the roadmap|next (?:year|quarter|month|release)|(?<!installed |introduced |deployed |upgraded |bought |renewed |built |set up )in (?:q[1-4]|20\\d\\d)|(?<!is and )(?:will|shall) (?:be|come|arrive|have)|coming (?:soon|later)|not yet|someday|maybe later|proof of concept|poc',
  'd[uü]e?rfen wir nicht (?:ansprechen|benutzen|nutzen|verwenden|anfassen)|abgeschaltet|abgek[uü]e?ndigt|wird abgel[oö]st|stillgelegt|geplant|nur (?:in|f[uü]e?r) (?:dev|test|entwicklung)|wird (?:aber )?nur (?:noch )?gelesen|nur (?:als|f[uü]e?r) (?:\\w*speicher|cache|sitzung\\w*|sessions?)|nur lesend|nicht (?:erlaubt|verf[uü]e?gbar|vorhanden|zugelassen)|au(?:ß|ss)er betrieb',
  'que no (?:podemos|debemos|se puede|nos dejan) (?:tocar|usar|utilizar|emplear)|se (?:quit[oó]|retir[oó]|elimin[oó]|apag[oó])|retirad[oa]s?|eliminad[oa]s?|planificad[oa]s?|s[oó]lo (?:en|para) (?:desarrollo|pruebas)|s[oó]lo lectura|est[aá]n? (?:vetad[oa]s?|descartad[oa]s?|prohibid[oa]s?|excluid[oa]s?)|no (?:est[aá] )?(?:permitid[oa]|disponible|autorizad[oa])',
  '已(?:下线|停用|移除|废弃)|计划(?:中)?|只读|仅(?:用于)?(?:开发|测试|缓存)|(?:都|均)没有(?!问题)|不(?:可用|允许(?!(?:引入|使用|增加|更换|部署|安装)?(?:其他|别的|另外)|(?:更换|升级)(?:其)?版本)|能用)',
])

const USE =
  /cach|session|metric|logs?|logging|monitor|analytic|report|(?<![a-z])bi(?![a-z])|dwh|search|secrets/i

const PLACE_OF_USE = /(?:for|in|on) (?:dev|test|staging|qa|sandbox|local|laptop|demo|ci)/i

/** What a remark on a copy is about, and not on the store. */
const COPY =
  /(?<![a-z])(?:replicas?|stand-?bys?|secondar(?:y|ies)|followers?|slaves?|mirrors?|cop(?:y|ies)|readers?|learners?|observers?|replikate?|r[eé]plicas?)(?: [\w-]+){0,3} ?$/i

/** The fate of a store in the words after its name. */
export function fateIn(after: string): Pick<Mention, 'standing' | 'because'> | undefined {
  for (const fate of findAll(after, UNUSABLE_AFTER)) {
    if (isDenied(after, fate.index)) continue
    const head = after.slice(0, fate.index)
    const tail = after.slice(fate.end)
    if (speaksOfAnother(fate.words, head, tail)) continue
    const standing = reaching(head, fate.words)
    if (standing) return { standing, because: fate.words }
  }
  return undefined
}

/** An aside on what the store is not: "(a fourth region is not available)". */
const ASIDE =
  /\((?:an? (?:third|fourth|fifth|sixth|further) (?:region|zone|az|site|dc|data ?cent(?:er|re))|xcluster|upgrades?|(?:the|an|our) (?:old|previous|former|regional|single-region) \w+)(?: (?:is|are|was|were|has been|have been))? ?$/i

/** "Mode can't be touched" keeps the store as it is. */
const OF_ITS_SETTINGS =
  /(?<![a-z])(?:mode|settings?|placement|layout|config\w*|level|version|schema|topology|replication|regions?|counts?) $/i

/** "(SERIAL is blocked)": the bracket has a subject of its own. */
const OF_A_WORD = /\((?!(?:it|this|that|which|they|all|both|the|now|has|was|is)(?![a-z]))[\w-]+ $/i

function speaksOfAnother(words: string, head: string, tail: string): boolean {
  if (ASIDE.test(head) || OF_A_WORD.test(head)) return true
  if (COPY.test(head) || /^["'\s]{0,2}[=:]/.test(tail)) return true
  if (/touched/i.test(words) && OF_ITS_SETTINGS.test(head)) return true
  if (/read[- ]?only/i.test(words))
    return (
      /(?:(?<![a-z])(?:with|plus|and|und|mit|con|y)|[,+&])(?: \w+){0,2} ?$/i.test(head) &&
      /^ (?:\w+ )?(?:replicas?|stand-?bys?|secondar\w+|followers?|cop\w+|nodes?|mirrors?|endpoints?|users?|clones?)(?![a-z])/i.test(
        tail,
      )
    )
  if (USE.test(words))
    return /^(?:,| ?[/&+])?(?: (?:and|or|und|y))? ?(?:(?!not |no |never |nicht )[\w-]+ ){0,2}(?:locks?|locking|leases?|coordination|leader)(?![a-z])/i.test(
      tail,
    )
  return (
    PLACE_OF_USE.test(words) &&
    /^(?:(?!not |no |never |n't )[^.;:]){0,30}(?<![a-z])(?:prod|production|live)(?![a-z])/i.test(tail)
  )
}

/** "Durable Objects, D1, R2 and Queues are switched off": the others of the list are no stores that anybody knows. */
const NAMES_OF_A_LIST =
  /^(?:, [A-Z]\w*(?: [A-Z]\w*)?)*,? (?:and|or|&) (?:[A-Z]\w*(?: [A-Z]\w*)?|(?:outside|other|further|external) \w+) $/

/** How far a remark still speaks of the name: not over a list, and hardly where another subject begins. */
function reaching(head: string, words: string): Standing | undefined {
  if (head.length >= 90) return undefined
  if (NAMES_OF_A_LIST.test(head)) return 'unusable'
  const clause = head.slice(Math.max(head.lastIndexOf(','), head.lastIndexOf('，')) + 1)
  const anew = clause.length < head.length && !/\)/.test(clause)
  const same =
    /^ ?(?:(?:only|just|solely|which|that|it|is|are|was|were|will|be|being|been|used|but|now|currently|still|already|purely|and|both|to|has|have|so|hence|therefore|unfortunately|because|since|as|access|arriv\w*|com\w+|due|expected|scheduled|available|the|this|these|its|whole|all|everything|cluster|nur|solo|aber|pero|wird|ist|es|se)(?![a-z]) ?)*$/i.test(
      clause,
    ) ||
    /^ ?(?:the|this|that|its|whole|all|everything|which|it|is|are|was|will|only|just|used) /i.test(clause)
  if (anew && !same) return USE.test(words) ? undefined : 'unclear'
  if (!anew && /,[^()]*,/.test(head)) return undefined
  return 'unusable'
}

/** What is said of a name ends where the next statement begins. */
export function untilNextName(after: string): string {
  const stop =
    /;(?! (?:it|this|that|they)(?![a-z]))| but (?!(?:it|this|that|they) )|, (?:and|while|whereas) |[,(] ?(?:we|our) |\. /i.exec(
      after,
    )
  return stop ? after.slice(0, stop.index) : after
}
