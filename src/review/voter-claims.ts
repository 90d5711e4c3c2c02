import { findAll } from '../feasibility/facts/find.ts'
import { COUNT, countOf } from '../feasibility/facts/numbers.ts'
import { textBefore } from '../feasibility/facts/plain.ts'

/* What a sentence claims of voters, in numbers. */

export interface Claim {
  /** How many voters there are. */
  readonly voters: number
  /** How many of them may fail, or are called a quorum. */
  readonly part: number
  readonly index: number
}

interface Span {
  readonly value: number
  readonly index: number
  readonly end: number
}

/** Groups of which not the majority decides, copies that are not voters, and those that need no quorum. */
export const OTHER_ARITHMETIC =
  /byzantin|(?<![a-z])p?bft(?![a-z])|3f ?\+ ?1|cassandra|scylla|dynamo|redis|redlock|valkey|sentinel|aurora|(?<![a-z])copies(?![a-z])|foundationdb|(?<![a-z])fdb(?![a-z])|kafka|(?<![a-z])isr(?![a-z])|erasure|(?<!equal[ -])weight|hierarch|gossip|flexible|standby|replication factor|(?<![a-z])rf ?=? ?\d|(?<![a-z])reads?(?![a-z])|(?<![a-z])(?:node pools?|worker nodes|pods)(?![a-z])|(?<![a-z])(?:any|first) \d ?\(/i

/** Whether something other than a majority of voters decides; where Raft does, a replication factor counts voters. */
export function isOtherArithmetic(text: string, consensus: boolean): boolean {
  const counted = consensus && new Set(votersIn(text).map(({ value }) => value)).size === 1
  return OTHER_ARITHMETIC.test(counted ? text.replace(COUNTED_FACTOR, '') : text)
}
const COUNTED_FACTOR = /replication factor|(?<![a-z])rf(?= ?=? ?\d)/gi

/** Words that make nodes voters. */
export const CONSENSUS =
  /raft|paxos|(?<![a-z])zab(?![a-z])|quorum|quórum|majority|mehrheit|mayoría|consens|konsens|etcd|zookeeper|consul|ensemble|primary component|voter|voting|vote|stimm|votant|voto|共识|法定|多数|仲裁|投票/i

/* How many there are. */

export const KIND =
  '(?:(?:voting|raft|cp|etcd|zookeeper|zk|consul|full|equal|independent|physical|cluster|ensemble|server|consensus|core|dedicated|quorum|identical|stimmberechtigte[nr]?)[ -])?'
export const MEMBER =
  '(?:voters?|members?|nodes?|servers?|replicas?|peers?|participants?|votes?|machines?|knoten|mitgliedern?|servern|stimmen|nodos|miembros|servidores|votantes|votos|réplicas|节点|成员|服务器|副本|投票者|票)'
/** "The replication factor is 4": voters where Raft decides, and copies of another arithmetic elsewhere. */
const FACTOR = '(?<![a-z])(?:replication factor|rf)(?: (?:is|of|=)|:| ?=)?'
const VOTERS = new RegExp(
  `(?<![\\d–—+-])(?<count>${COUNT})[ -]?个?${KIND}(?:投票|有投票权的)?${MEMBER}(?![a-zà-ÿ])|(?<![a-z])(?:(?:cluster|ensemble|(?:raft|etcd|voting|consensus) group|clúster) (?:of|mit|aus|con|de)|(?:group|cluster|ensemble) size(?: of|:| =)?) (?<size>${COUNT})|(?<![a-z\\d])(?:n|num_voters|num_replicas) ?[=:] ?(?<n>\\d{1,2})(?!\\d|\\.\\d)|${FACTOR} ?(?<factor>${COUNT})(?![a-z])`,
  'gi',
)
/** Some of the voters, or more than there are. */
const SOME_BEFORE =
  /(?:(?<![a-zà-ÿ])(?:lose[sd]?|losing|loss(?:es)? of|lost|fail\w*|failures? of|crash\w* of|outages? of|any|other|remaining|surviving|another|additional|further|extra|more|fewer|less|up to|at most|toler\w+|surviv\w+|withst\w+|leav\w+(?: at least)?|left|remain\w*|only|ausfall von|verlust von|verbleibende\w*|übrige\w*|bis zu|pérdida de|fallos? de|caída de|hasta|otros|restantes|each of|quorum(?: size)?(?: of| is)?|majority(?: of| is)?|mehrheit von|quórum de|mayoría de) (?:the |its |all |its own |los |las |den |der )?|(?:quorum|majority|mehrheit|quórum)(?: size)? ?[:=(] ?|[+±] ?|容忍|失去|丢失|剩余|任意|最多|其中|第)$/i
const SOME_AFTER =
  /^ ?(?:each(?![a-z])|per |in each|at each|for each|in every|on each|remain|left|are (?:down|lost|unreachable|left)|(?:can|may|could|might) (?:fail|be (?:lost|down|offline)|crash|drop|go|die)|fail|(?:go|going|goes) down|down|lost|short|away|apart|more|fewer|ausfallen|dürfen|können ausfallen|pueden fallar|在每|每个|故障|宕机|失效)/i
const MOST_VOTERS = 99

/** The last sentence and its numbers: several readers ask for those of one sentence, one after the other. */
let last: { readonly text: string; readonly spans: readonly Span[] } = { text: '', spans: [] }

export function votersIn(text: string): readonly Span[] {
  if (last.text !== text) last = { text, spans: readVoters(text) }
  return last.spans
}

function readVoters(text: string): Span[] {
  return findAll(text, VOTERS).flatMap(({ index, end, groups }) => {
    const value = countOf(groups.count ?? groups.size ?? groups.n ?? groups.factor ?? '')
    const some =
      groups.n === undefined &&
      groups.factor === undefined &&
      (SOME_BEFORE.test(textBefore(text, index, 24)) || SOME_AFTER.test(text.slice(end, end + 24)))
    return value === undefined || value < 2 || value > MOST_VOTERS || some ? [] : [{ value, index, end }]
  })
}

/* How many may fail. */

const ANY =
  '(?:(?:the|a|an|any|up to|at most|as many as|a maximum of|even|simultaneous|concurrent|complete|permanent|total|full|f ?=) ){0,4}'
const LOSS = '(?:loss(?:es)?|failures?|outages?|crash(?:es)?|faults?) of|losing'
const OF_THEM = `(?: of (?:the |its )?(?:${COUNT} )?${KIND}${MEMBER}| of them| ${KIND}${MEMBER})?`
/** After these a number of voters, or nothing, is what is lost. */
const OF_VOTERS = new RegExp(
  `^(?: (?:simultaneous|concurrent|arbitrary))?(?: (?:out )?of (?:the |its )?(?<whole>${COUNT})?)? ?(?:${KIND}${MEMBER}(?![a-zà-ÿ])|of them|at once|simultaneously|$|[.,;)])`,
  'i',
)
const FAILURES =
  /^[ -](?:(?:simultaneous|concurrent|arbitrary|random|independent|individual|node|member|server|voter|replica|machine|peer|crash|any) ){0,3}(?:failures?|faults?|losses|outages|crashes|fallos|caídas|(?:\w*ausfälle|fehler)n?)(?! domain| of (?!the |any |nodes|voters)| toler|[a-zà-ÿ])|^ (?:nodes|members|servers|voters|replicas) (?:failing|down|failures|being (?:lost|down)|going down|lost|crash)/i

const GOES_ON = /toler|surviv|withst|endur|absorb|handl|cope|resilien|sustain|ride/i
/** A word that is always there, words after which a number is what may fail, and what has to follow it. */
const TOLERANCE: readonly (readonly [key: RegExp, before: RegExp, after?: RegExp])[] = [
  [
    GOES_ON,
    new RegExp(
      `(?<![a-z])(?:toler\\w+|surviv\\w+|withst\\w+|endur\\w+|absorb\\w*|handl\\w+|copes? with|resilient (?:to|against)|sustain\\w*|rides? (?:through|out)(?: the)?) ${ANY}(?:${LOSS}) ${ANY}(?<part>${COUNT})`,
      'gi',
    ),
    OF_VOTERS,
  ],
  [
    GOES_ON,
    new RegExp(
      `(?<![a-z])(?:toler\\w+|surviv\\w+|withst\\w+|endur\\w+|absorb\\w*|handl\\w+|copes? with|resilient (?:to|against)|sustain\\w*|rides? (?:through|out)(?: the)?) ${ANY}(?<part>${COUNT})`,
      'gi',
    ),
    FAILURES,
  ],
  [
    /lose /i,
    new RegExp(`(?<![a-z])(?:can|may|could)(?: safely)? (?:afford to )?lose ${ANY}(?<part>${COUNT})`, 'gi'),
    OF_VOTERS,
  ],
  [
    /(?:fail|lost|crash|down|offline|drop out|die)/i,
    new RegExp(
      `(?:^|, |(?<![a-z])(?:so|thus|therefore|hence|any|up to|at most|means|as many as|that) )(?<part>${COUNT})${OF_THEM} (?:can|may) (?:safely |simultaneously )?(?:fail|be lost|crash|go down|be down|be offline|drop out|die)(?![a-z])`,
      'gi',
    ),
  ],
  [
    /(?:without|while) ?/i,
    new RegExp(
      `(?<part>${COUNT})${OF_THEM} (?:can|may) (?:safely )?(?:fail|be lost|crash|go down|be down) (?:without|while (?:keeping|maintaining|retaining|preserving))`,
      'gi',
    ),
  ],
  [
    /(?:tolerated|survived|absorbed|acceptable)/i,
    new RegExp(
      `(?:${LOSS}) ${ANY}(?<part>${COUNT})${OF_THEM} (?:is|are|can be|may be) (?:tolerated|survived|absorbed|acceptable)(?![a-z])`,
      'gi',
    ),
  ],
  [
    /(?:tolerated|survived|absorbed)/i,
    new RegExp(
      `(?<part>${COUNT}) (?:(?:simultaneous|concurrent|node|member|server|voter|replica) ){0,2}(?:failures|faults|losses|crashes|outages) (?:are|can be|is) (?:tolerated|survived|absorbed)(?![a-z])`,
      'gi',
    ),
  ],
  [
    /tolerance/i,
    new RegExp(
      `(?<![a-z])(?:fault|failure)[- ]tolerance(?: (?:is|of|to))?[ :=(]{1,3}(?:f ?= ?)?(?<part>${COUNT})`,
      'gi',
    ),
    new RegExp(
      `^(?: ?(?:simultaneous |concurrent )?(?:${MEMBER}|failures?|faults?)(?! per)(?![a-z])|$|[.,;)])`,
      'i',
    ),
  ],
  [
    /tolerat/i,
    new RegExp(
      `^(?:tolerated (?:node |member |simultaneous )?failures|failures tolerated|max(?:imum)? tolerated failures) ?[:=] ?(?:up to )?(?<part>${COUNT})`,
      'gi',
    ),
    /^(?: (?:nodes?|members?|voters?|failures?|servers?)|$|[.,;)])/i,
  ],
  [/f ?=/i, /(?<![a-z\d+])f ?= ?(?<part>\d{1,2})(?!\d|\.\d)/gi],
  [
    /(?:remain|stay|keep)/i,
    new RegExp(
      `(?<![a-z])(?:remains?|stays?|keeps?) (?:fully )?(?:available|operational|writable|online|quorum|functional|running) (?:even )?(?:with|after|despite|if|when) ${ANY}(?:(?:${LOSS}) )?${ANY}(?<part>${COUNT})`,
      'gi',
    ),
    new RegExp(
      `^(?: of (?:the |its )?(?:(?<whole>${COUNT}) )?)? ?${MEMBER} (?:fail\\w*|down|lost|are (?:down|lost)|offline|crash\\w*|go down)`,
      'i',
    ),
  ],
  [
    /toler|verkraft|überleb|überst|vertr/i,
    new RegExp(
      `(?<![a-zäöü])(?:toler\\w+|verkraft\\w+|überleb\\w+|überst\\w+|verträgt|vertragen) (?:(?:den|einen|bis zu|gleichzeitigen?|ausfall|verlust|von|der|auch|maximal|beliebige\\w*) ){0,5}(?<part>${COUNT})`,
      'gi',
    ),
    /^ (?:(?:gleichzeitige|beliebige|weitere)\w* )?(?:\w*ausfälle\w*|fehler\w*|knoten(?![a-z])|mitgliedern?|servern?|stimmen|voter)/i,
  ],
  [
    /ausfallen/i,
    new RegExp(
      `(?<![a-z])(?:dürfen|können) (?:bis zu |maximal |beliebige )?(?<part>${COUNT}) (?:knoten|mitglieder|server|stimmen) (?:gleichzeitig )?ausfallen|(?<also>${COUNT}) (?:knoten|mitglieder|server) (?:dürfen|können) (?:gleichzeitig )?ausfallen`,
      'gi',
    ),
  ],
  [
    /toler|soport|sobreviv|resist|aguant/i,
    new RegExp(
      `(?<![a-z])(?:toler\\w+|soport\\w+|sobreviv\\w+|resist\\w+|aguant\\w+) (?:(?:a|la|el|hasta|pérdida|fallo|caída|de|los|las|simultánea) ){0,6}(?<part>${COUNT})`,
      'gi',
    ),
    /^ (?:fallos|caídas|nodos|miembros|servidores|réplicas|votantes|votos)(?![a-zà-ÿ])/i,
  ],
  [
    /[容承允抵]/,
    new RegExp(
      `(?:容忍|承受|容许|允许|抵御)(?:最多|任意|同时|失去|丢失|其中|至多|的){0,3} ?(?<part>${COUNT}) ?[个台]?(?:节点|成员|服务器|副本|投票者)?(?:同时)?的?(?:故障|失效|宕机|失败|丢失|离线|挂掉)`,
      'gi',
    ),
  ],
]

/**
 * "Five voters tolerate three failures", "to survive two failures, three nodes are needed".
 * @param decided the voters of the group that the sentence is about, where it counts none
 */
export function toleranceClaims(text: string, decided?: number): Claim[] {
  const claims = TOLERANCE.flatMap(([key, before, after]) =>
    findAll(text, before, key).flatMap(({ index, end, groups }) => {
      const rest = after?.exec(text.slice(end, end + 60))
      const part = countOf(groups.part ?? groups.also ?? '')
      if (part === undefined || rest === null) return []
      const whole = countOf(rest?.groups?.whole ?? '') ?? votersFor(text, index, end)?.value ?? decided
      return whole === undefined ? [] : [{ voters: whole, part, index }]
    }),
  )
  return claims.filter(({ index }) => !isDisclaimed(text, index))
}

/** What joins a loss to the voters that it asks for. */
const NEEDS =
  /^[^.;:]{0,24}?(?<![a-z])(?:with|using|needs?|needed|requires?|use|from|takes?|deploy|run|plan|by|in|mit|braucht|benötigt|con|se necesitan|需要|需)(?: (?:a|an|the|at least|only|just|you|we|total of|of|exactly|mindestens|al menos|至少))* ?$/i
/** "Three voters are needed", right after what they are needed for. */
const ARE_NEEDED = /^ (?:are|is) (?:needed|required|enough|sufficient)|^ suffice/i
const OTHER_CLAUSE =
  /[;；。]|(?<![a-z])(?:but|while|whereas|however|sondern|aber|pero|mientras)(?![a-z])|(?<=\d|s), (?=\d)/i

/** The voters that a claim is about: the nearest ones before it, or those that it asks for. */
function votersFor(text: string, index: number, end: number): Span | undefined {
  const voters = votersIn(text)
  const before = voters.findLast(count => count.end <= index)
  if (before && !OTHER_CLAUSE.test(text.slice(before.end, index))) return before
  const after = voters.find(count => count.index >= end)
  if (before || voters.length > 1 || !after) return undefined
  const between = text.slice(end, after.index).replace(/^ ?[a-z]+(?: failures?| faults?| nodes?)?/i, '')
  const needed = between === ', ' && ARE_NEEDED.test(text.slice(after.end, after.end + 20))
  return needed || NEEDS.test(between) ? after : undefined
}

const DENIES =
  /(?<![a-zà-ÿ])(?:not|no|never|nor|neither|none|cannot|without|instead of|rather than|unlike|must|should|need(?:s|ed)? to|ha(?:s|ve) to|required to|if|would|could|whether|claim\w*|myth|wrong\w*|mistak\w*|false\w*|avoid\w*|too few|insufficient|nicht|kein\w*|ohne|muss|müssen|wenn|falls|nunca|sin|debe\w*|si|tampoco|jamás)(?![a-zà-ÿ])|n['’]t(?![a-z])|不|无法|没有|未|如果|若|必须|误/i
const REFUTED =
  /^[^;；。]{0,80}?(?:(?<![a-z])(?:is|are|would be) (?:wrong|false|a myth|not|incorrect|impossible)|(?<![a-z])(?:stops?|halts?|blocks?|unavailable|loses? (?:the |its )?quorum|quorum is lost)(?![a-z])|是错误|是错的|停止)/i

/** "Up to four may fail before granting stops" claims that four may. */
const BEFORE_IT_STOPS = /(?<![a-z])before (?:\w+ ){1,3}(?:stops?|halts?|blocks?)(?![a-z])/i

/** Whether what is claimed at an index is denied, demanded or supposed there. */
export function isDisclaimed(text: string, index: number): boolean {
  const before = text.slice(0, index)
  const clause = before.slice(
    Math.max(
      ...[...before.matchAll(/[;；。]|(?<![a-z])(?:but|sondern|pero)(?![a-z])/gi)].map(({ index: at }) => at),
      0,
    ),
  )
  const after = text.slice(index, index + 160).replace(BEFORE_IT_STOPS, ' ')
  return DENIES.test(clause) || REFUTED.test(after)
}

/* What a quorum is. */

const QUORUM = '(?:quorums?|majority|quórum|mehrheit|mayoría|法定(?:人数|多数)|多数派?)'
const OUT_OF = '(?:[ -](?:of|out of|von|aus|de)[ -](?:the |its |all |los |den )?| ?/ ?)'
const IS_QUORUM =
  '(?:is|are|form|forms|make|makes|make up|constitutes?|holds?|have|has|retains?|keeps?|maintains?|preserves?|gives?|bilden|sind|forman|constituyen|tienen|mantienen)(?: still)?(?: enough for| sufficient for)? (?:a |an |the |its |our |eine |die |una |la )?(?:valid |working |strict |simple |clear )?'
const LEFT = '(?: (?:remaining|surviving|remain|left|alive|up|available|online|reachable|healthy)){0,2}'
const STILL =
  '(?:,? (?:and|which|that|so|thus|therefore))?(?: (?:still|can|then|this|also|they|it|the (?:cluster|group|ensemble)))*'

const IS_CALLED = /quorum|majority|quórum|mehrheit|mayoría|法定|多数/i
/** A word that is always there, and `k` of `n` called a quorum or a majority. */
const QUORUMS: readonly (readonly [key: RegExp, RegExp])[] = [
  [
    IS_CALLED,
    new RegExp(
      `${QUORUM}(?: size)?(?: (?:is|of|=|beträgt|de|es|von|requires|needs|means|at|ist|equals))?[ :=(（为是]{0,3}(?<part>${COUNT})(?: ${MEMBER})?${OUT_OF}(?<whole>${COUNT})`,
      'gi',
    ),
  ],
  [
    IS_CALLED,
    new RegExp(`(?<part>${COUNT})[ -](?:of|out of|von|aus|de)[ -](?<whole>${COUNT})[ -]${QUORUM}`, 'gi'),
  ],
  [
    IS_CALLED,
    new RegExp(
      `(?<part>${COUNT})${OUT_OF}(?<whole>${COUNT})(?: ${MEMBER})?${LEFT}${STILL} ${IS_QUORUM}${QUORUM}`,
      'gi',
    ),
  ],
  [
    /(?:with|by|as|since|because) /i,
    new RegExp(
      `(?:quorum|majority) (?:is |remains? |stays? )?(?:still )?(?:maintained |retained |kept |preserved |met |reached |achieved |available |intact |satisfied )(?:with|by|as|since|because) (?:only |any |just )?(?<part>${COUNT})${OUT_OF}(?<whole>${COUNT})`,
      'gi',
    ),
  ],
  [
    /(?:as long as|provided)/i,
    new RegExp(
      `(?<![a-z])(?:as long as|so long as|provided(?: that)?) (?:at least |any |only )?(?<part>${COUNT})${OUT_OF}(?<whole>${COUNT}) ${MEMBER}(?: (?:are|is|remain|stay))? ?(?:up|alive|available|healthy|online|reachable|operational|running)(?![a-z])`,
      'gi',
    ),
  ],
  [
    /(?:commit|ack|replicated|persisted|accepted)/i,
    new RegExp(
      `(?<![a-z])(?:commit(?:ted|s)?|acknowledged|acks?|acknowledgements?|replicated|persisted|accepted)(?: (?:by|to|on|from|when|once|after|only|as|soon|at|least|it|is|are|has|been|a|the|write|entry|log|grant|any)){1,7} (?<part>${COUNT})${OUT_OF}(?<whole>${COUNT}) ${MEMBER}(?![a-z])`,
      'gi',
    ),
  ],
  [
    /[成达]/,
    new RegExp(
      `(?<whole>${COUNT}) ?个?(?:节点|成员|票|投票者)?(?:中|里)(?:的)?(?:任意)? ?(?<part>${COUNT}) ?个?(?:节点|成员|票|投票者)?(?:即可|就能|可以|即|就)?(?:构成|组成|形成|达到)(?:多数|法定)`,
      'gi',
    ),
  ],
]
/** What a majority of `n` is, to the number. */
const MAJORITIES: readonly RegExp[] = [
  new RegExp(
    `(?:majority|mehrheit|mayoría) (?:of|von|aus|de) (?<whole>${COUNT})(?: ${MEMBER})? ?(?:is|=|equals|means|ist|es|sind|beträgt|:) ?(?<part>${COUNT})(?! (?:more|less|or|than|plus)| ?[/+]|[.,]\\d)`,
    'gi',
  ),
  new RegExp(
    `quorum(?: size)? (?:for|of|with|in) (?:an? )?(?<whole>${COUNT})[ -]${KIND}${MEMBER}(?: (?:cluster|ensemble|group))? (?:is|=|equals) ?(?<part>${COUNT})(?! (?:more|less|or|than|plus)| ?[/+]|[.,]\\d)`,
    'gi',
  ),
  new RegExp(`(?<whole>${COUNT}) ?个?(?:节点|成员|票)?的多数派?(?:是|为|即|=) ?(?<part>${COUNT})`, 'gi'),
  /(?<![\d.,])(?<whole>\d{1,2}) ?\/ ?2[⌋)\]]{0,2} ?\+ ?1[⌋)\]]{0,2} ?(?:=|is) ?(?<part>\d{1,2})(?![\d.,/]*\d)/gi,
]
/** A quorum by itself; of how many, the sentence says elsewhere. */
const BARE_QUORUM = new RegExp(
  `(?:quorum|quórum|法定(?:人数|多数))(?: size)?(?: (?:is|of|beträgt|de|es|is set to|requires|needs|von))?[ :=(（为是]{0,3}(?<part>${COUNT})(?!${OUT_OF}|[\\d.,]*\\d)`,
  'gi',
)

const BARE_TAIL =
  /^(?: (?:votes?|voters?|nodes?|members?|servers?|acks|acknowledge\w*|replicas?|stimmen|knoten|votos|nodos|and|is|are|with|for|in|so|und|y|con|mit|bei)(?![a-zà-ÿ])|$| ?[.,;)(|（），。个票])/i

const LOST_BEFORE =
  /(?<![a-zà-ÿ])(?:los(?:es?|ing|t)|loss of|no|without|not|never|below|minimum|short of|lacks?|breaks?|read|write|sentinel|coordinator|minority|fewer|less|if|unlike|instead of|avoid\w*|wrong\w*|needs more than|kein\w*|ohne|nicht|sin)(?: [\wà-ÿ'’]+){0,3} ?[(:]?$/i
const LOST_AFTER =
  /^[^.;]{0,40}?(?<![a-zà-ÿ])(?:lost|not|no|missing|gone|cannot|stops?|halts?|fails?|insufficient|remain\w*|left|down|unreachable|unavailable|regions?|zones?|azs?|sites?|dcs?|data cent\w+|halls?|rooms?|buildings?|per|in each|shards?|ranges?|nicht|kein\w*|verloren)(?![a-zà-ÿ])|^ ?[%+]|不|未|无/i
/** "Losing one hall leaves three of six voters, which is a quorum". */
const LEAVES = /(?<![a-z])(?:leaves?|leaving)(?: only)? $/i
/** After a claim that the voters still are a quorum, only a denial turns it. */
const DENIED_AFTER = /^[^.;]{0,20}?(?<![a-z])(?:is not|are not|no longer|is wrong|is false)(?![a-z])/i

/** "A quorum of 2 of 5", "two of four nodes form a majority". */
export function quorumClaims(text: string): Claim[] {
  return QUORUMS.flatMap(([key, pattern], place) =>
    findAll(text, pattern, key).flatMap(({ index, end, words, groups }) => {
      const claim = claimOf(groups, index)
      const after = text.slice(end, end + 60)
      const lost = place < 2 ? LOST_AFTER.test(after) || DENIES.test(words) : DENIED_AFTER.test(after)
      const before = textBefore(text, index, 60)
      const needless = LOST_BEFORE.test(before) && !(place > 1 && LEAVES.test(before))
      return !claim || lost || needless || isHalf(words) ? [] : [claim]
    }),
  )
}

export function majorityClaims(text: string): Claim[] {
  if (!/majority|mehrheit|mayoría|quorum|多数|\+ ?1/i.test(text)) return []
  return MAJORITIES.flatMap(pattern =>
    findAll(text, pattern).flatMap(({ index, groups }) => {
      const claim = claimOf(groups, index)
      return claim && !isDisclaimed(text, index) ? [claim] : []
    }),
  )
}

/** "Five voters, quorum 2": one number of voters and one quorum in one part of a sentence. */
export function bareQuorumClaims(sentence: string): Claim[] {
  let start = 0
  return sentence.split(';').flatMap(text => {
    const offset = start
    start += text.length + 1
    return bareQuorumIn(text).map(claim => ({ ...claim, index: claim.index + offset }))
  })
}

function bareQuorumIn(text: string): Claim[] {
  const voters = new Set(votersIn(text).map(({ value }) => value))
  const [count, ...others] = voters
  const found = findAll(text, BARE_QUORUM).filter(
    ({ index, end }) =>
      !LOST_BEFORE.test(textBefore(text, index, 60)) &&
      !LOST_AFTER.test(text.slice(end, end + 60)) &&
      BARE_TAIL.test(text.slice(end, end + 20)),
  )
  const [first] = found
  const part = countOf(first?.groups.part ?? '')
  if (!first || found.length > 1 || part === undefined || count === undefined || others.length > 0) return []
  return [{ voters: count, part, index: first.index }]
}

function claimOf(groups: Readonly<Record<string, string | undefined>>, index: number): Claim | undefined {
  const voters = countOf(groups.whole ?? '')
  const part = countOf(groups.part ?? '')
  return voters === undefined || part === undefined || voters > MOST_VOTERS
    ? undefined
    : { voters, part, index }
}

/** "1/2" is a half, and "2/3" often is a part. */
function isHalf(words: string): boolean {
  return /1 ?\/ ?2|2 ?\/ ?3/.test(words)
}
