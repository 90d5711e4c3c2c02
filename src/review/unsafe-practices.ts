import { wordsPattern } from '../feasibility/facts/find.ts'
import { pattern } from './wording.ts'

/** Something that no lock that demands exclusion may rest on, and the words that recommend it. */
export interface UnsafePractice {
  readonly id: string
  /** A word that every way to say it has: without it, nothing else is looked for. */
  readonly key: RegExp
  /** Words that recommend it; global, case-insensitive. */
  readonly said: readonly RegExp[]
  /** Words beside it in the sentence without which it is not meant. */
  readonly with?: RegExp
  /** Words in the sentence that make it harmless. */
  readonly unless?: RegExp
  /** Words anywhere in the design that make it harmless. */
  readonly unlessAnywhere?: RegExp
  /** Whether it is done on a condition by nature, as when a quorum is lost. */
  readonly onCondition?: boolean
  /** Whether its own words deny something by nature, as "without a lock" does. */
  readonly ownDenial?: boolean
  /** Whether it is of Redis, which some requests may use. */
  readonly redis?: boolean
  readonly message: string
}

const USE =
  '(?:us(?:e|es|ed|ing)|utili[sz](?:e|es|ed|ing)|employ(?:s|ed|ing)?|implement(?:s|ed|ing)?|adopt(?:s|ed|ing)?|leverag(?:e|es|ed|ing)|appl(?:y|ies|ied|ying)|deploy(?:s|ed|ing)?|choos(?:e|es|ing)|chosen|select(?:s|ed|ing)?|rel(?:y|ies|ying) on|(?:is|are|be) (?:\\w+ )?(?:based|built) on|run(?:s|ning)?|recommend(?:s|ed|ing)?|propos(?:e|es|ed|ing)|follow(?:s|ed|ing)?|execut(?:e|es|ed|ing)|issu(?:e|es|ed|ing)|send(?:s|ing)?|perform(?:s|ed|ing)?|invok(?:e|es|ed|ing)|call(?:s|ing)?|attempt(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|configur(?:e|es|ed|ing)|accept(?:s|ed|ing)?)'
const ACQUIRE =
  '(?:acquir\\w+|grant\\w*|obtain\\w*|tak(?:e|es|en|ing)|lock(?:s|ed|ing)?|coordinat\\w+|serializ\\w+)'
/** A few words in between, without a stop. */
const words = (most: number) => `(?: [\\w’'/()+=-]+){0,${most}}?`
const DE_USE =
  '(?:verwende[tn]?|nutz(?:e|en|t)|setz(?:e|en|t)|einsetzen|mittels|per|über|durch|basier\\w+ auf|realisier\\w+ mit)'
const ES_USE =
  '(?:us(?:a|ar|amos|ando|e|an)|utiliz\\w+|emple\\w+|implement\\w+|adopt\\w+|mediante|basad[oa]s? en|a través de)'
const ZH_USE = '(?:采用|使用|利用|基于|通过|选用|借助)[^，,。；;]{0,12}?'

const REDLOCK = "(?:redlock|red-lock|redisson(?:[’']s)? (?:multi-?lock|red-?lock))"
const SETNX =
  '(?:set ?nx|setnx|set(?: [\\w:{}<>$-]+){0,3}? nx(?: (?:px|ex)(?: \\d+)?)?|nx ?(?:px|ex|/px|/ex)|set if not exists)'
const LOCKS = '(?:locks?|locking|leases?|mutex(?:es)?|mutual exclusion)'
/** The lock itself, not what is beside it. */
const THE_LOCK = `(?:the |a |an |our |all |distributed |primary |sole |global |exclusive |critical |strict )*${LOCKS}(?= (?:store|manager|service|authority|backend|layer|management|coordination|state|records?|acquisition|across|over|with|between|and|in|on|per|at|within|among)(?![a-z])| ?[.,;:()]|$)`
const EVENTUALLY = '(?:eventual(?:ly)?[- ]consisten(?:t|cy))'

/** What is done beside the lock; it also stands in sentences that tell what the lock rests on. */
const BESIDE =
  '(?:metrics|monitoring|dashboards?|observability|diagnostics?|analytics|reporting|reports|statistics|audits?|auditing|tests?|testing)'
/**
 * What turns a practice into a mere help that no exclusion rests on: "for the audit", and not "every grant is audited";
 * "the existing Redis stays for sessions", and not "on the existing masters".
 */
export const MERELY_HELPS = wordsPattern([
  `cach(?:e|es|ed|ing)|hints?|rate[- ]limit\\w*|throttl\\w+|notification\\w*|wake[- ]?ups?|pub/?sub|(?:for|to|into|in|by|as|of|on|during|shows?|feeds?)(?: [\\w-]+){0,3}? ${BESIDE}|(?<=^(?:[\\w-]+ ){0,2})${BESIDE}`,
  'efficiency(?=[- ](?:only|locks?))|best[- ]effort|non-?critical|duplicates?(?: \\w+){0,3} (?:accept\\w*|tolerat\\w*|harmless|fine)|(?:as|only|merely|purely) (?:an? )?(?:[\\w-]+ )?optimi[sz]ation|admission|pre-?filter|pre-?check|debounc\\w+|sessions? store|advisory only|no authority|not authoritative|without authority|(?:class|tier) [a-z\\d]',
  'dev|development|staging|demo|prototype|legacy|existing(?: [\\w-]+){1,5} (?:stays?|remains?)(?! (?:the|our|a) )|today|currently|previous(?:ly)?|former(?:ly)?|migrat\\w+|früher|bisher|anteriormente',
  'effizienzsperre\\w*|caching|zwischenspeicher|benachrichtig\\w+|drossel\\w*|hinweis\\w*|caché|pista|aviso\\w*|notificaci\\w+',
])
export const MERELY_HELPS_HAN = /缓存|提示|通知|限流|效率|监控|测试|唤醒|以前|曾经|旧系统|废弃/

export const UNSAFE_PRACTICES: readonly UnsafePractice[] = [
  {
    id: 'redlock',
    key: /red-?lock|multi-?lock|红锁/i,
    redis: true,
    said: [
      pattern(`${USE}${words(6)} ${REDLOCK}`),
      pattern(`${ACQUIRE}${words(6)} (?:with|via|through|by|using|under)${words(3)} ${REDLOCK}`),
      pattern(
        `${REDLOCK}(?: algorithm| protocol| pattern| implementation| approach| locks?)?(?: \\([^()]{0,60}\\))? (?:is (?:used|employed|implemented|applied|deployed|chosen|selected|recommended|the)|provides?(?! no)|ensures?|guarantees?|will be|serves as|offers?(?! no)|acts as|can be used|should be used|must be used)`,
      ),
      pattern(
        `(?:algorithm|protocol|consensus|mechanism|strategy|method|primitive|authority|store|manager|model|approach|decision|locking)(?: \\([^()]{0,40}\\))?:${words(5)} ${REDLOCK}`,
      ),
      pattern(`${DE_USE}(?: [\\wäöüß-]+){0,5}? ${REDLOCK}|${ES_USE}(?: [\\wáéíóúñ-]+){0,5}? ${REDLOCK}`),
      new RegExp(`${ZH_USE} ?(?:${REDLOCK}|红锁)`, 'gi'),
    ],
    message:
      'Redlock is made the lock: its safety rests on bounded clock drift and pauses, and it yields no fencing token. Rest the lock on a store with linearizable compare-and-set.',
  },
  {
    id: 'redis-set-if-absent',
    key: /(?<![a-z])set ?nx|set .{0,80}nx|nx ?(?:px|ex|\/)|set if not/i,
    redis: true,
    said: [
      pattern(`${USE}${words(5)} ${SETNX}`),
      pattern(`${ACQUIRE}${words(6)} (?:with|via|through|by|using)${words(4)} ${SETNX}`),
      pattern(
        `${SETNX}(?: commands?| operations?)? (?:is (?:used|executed|issued|sent)|provides?|ensures?|guarantees?|will be|grants?|acquires?)`,
      ),
      pattern(`${DE_USE}(?: [\\wäöüß-]+){0,5}? ${SETNX}|${ES_USE}(?: [\\wáéíóúñ-]+){0,5}? ${SETNX}`),
      new RegExp(`${ZH_USE} ?${SETNX}`, 'gi'),
    ],
    unlessAnywhere: /memorydb/i,
    message:
      'The lock is a key that Redis sets if it is absent: replication is asynchronous and a failover or restart grants it twice. Rest the lock on a store with linearizable compare-and-set.',
  },
  {
    id: 'redis-lock',
    key: /redis|valkey|elasticache|memorystore|keydb|sentinel/i,
    redis: true,
    said: [
      pattern(
        `${USE}${words(4)} (?:redis|valkey|elasticache|memorystore|keydb)${words(5)} (?:for|as|to manage|to implement) ${THE_LOCK}`,
      ),
      pattern(
        `(?:redis )?sentinel (?:provides?|ensures?|guarantees?|handles?|manages?|gives?)${words(6)} (?:consisten\\w+|availability|failover|exclusion)`,
      ),
      pattern(
        `${USE}${words(4)} (?:redis )?sentinel${words(3)} (?:for|to)${words(5)} (?:failover|availability|fail over|consisten\\w+)`,
      ),
    ],
    with: /(?<![a-z])(?:locks?|locking|lease|leases|mutex|mutual exclusion)(?![a-z])/i,
    message:
      'Redis carries the lock: its replication is asynchronous, and a replica that is promoted by Sentinel or Cluster grants the lock a second time. Rest the lock on a store with linearizable compare-and-set.',
  },
  {
    id: 'asynchronous-grants',
    key: /async|eventual/i,
    said: [
      pattern(
        `(?:locks?|leases?|grants?|ownership)(?: (?:state|data|records?|grants?|tables?|keys?|metadata)){0,2} (?:is|are|will be|gets?|can be)(?: \\w+){0,2}? (?:asynchronously (?:replicated|copied|propagated|mirrored)|(?:replicated|copied|propagated|mirrored) asynchronously)${words(8)} (?:for (?:\\w+ ){0,2}(?:failover|availability|latency|performance|throughput|redundancy)|to (?:reduce|improve|minimi[sz]e|enable|allow|support|provide|ensure|increase))`,
      ),
      pattern(
        `${USE}${words(3)} (?:asynchronous replication|${EVENTUALLY}(?: replication| stores?| reads?| writes?)?)${words(3)} (?:for|of) ${THE_LOCK}`,
      ),
      pattern(
        `(?:locks?|leases?|grants?|lock (?:acquisitions?|grants?|requests?)) (?:is|are|will be|can be) (?:granted|acquired|issued|served)(?: \\w+){0,3}? (?:with|under|using|at) ${EVENTUALLY}`,
      ),
    ],
    unless:
      /(?<![a-z])(?:disaster|dr|backup|read-only|manual\w*|operator\w*|epoch|fenc\w*|archiv\w*|histor\w*|may be lost|can be lost)(?![a-z])/i,
    message:
      'Grants are replicated asynchronously or are only eventually consistent: two sides can grant the same lock. Acknowledge a grant only after a majority, or a synchronous copy, has it.',
  },
  {
    id: 'global-table',
    key: /global table/i,
    said: [
      pattern(
        `${USE}${words(4)} (?:dynamodb )?global tables?${words(8)} (?:conditional (?:writes?|puts?|updates?|expressions?|requests?)|locks?|locking|leases?)`,
      ),
      pattern(
        `(?:conditional (?:writes?|puts?|updates?|expressions?)|locks?|lock (?:records?|items?|state)|leases?)(?: (?:are|is|on|to|in|against|over|across|stored|kept|written|executed|evaluated|using|via|with|a|an|the|our|dynamodb)){1,6} global tables?`,
      ),
    ],
    with: /dynamo|aws|amazon|global table/i,
    unlessAnywhere:
      /mrsc|multi-region strong|strong(?:ly)?[- ]consistent global|home region|owner(?:ing)? region|pinned to|single (?:writer|write) region|region-homed|cockroach|yugabyte|citus/i,
    message:
      'Locks are conditional writes on a DynamoDB global table, which by default evaluates them in each region by itself: two regions grant the same lock. Use multi-Region strong consistency (MRSC), or one home region for each lock.',
  },
  {
    id: 'cassandra-quorum',
    key: /quorum/i,
    said: [
      pattern(
        `${USE}${words(5)} (?:quorum|each_quorum|local_quorum)${words(2)} (?:writes?|reads?|consistency)`,
      ),
      pattern(
        `(?:writes?|inserts?|reads?)${words(5)} (?:at|with|using) (?:consistency (?:level )?)?(?:quorum|each_quorum|local_quorum)`,
      ),
    ],
    with: /cassandra|scylla/i,
    unlessAnywhere:
      /lwt|lightweight|if not exists|(?<![a-z])serial(?![a-z])|local_serial|paxos|compare-and-set|(?<![a-z])cas(?![a-z])/i,
    message:
      'The lock rests on plain quorum writes in Cassandra: without a lightweight transaction there is no compare-and-set, and the last timestamp wins. Use lightweight transactions at SERIAL for every access to the lock row.',
  },
  {
    id: 'observers-for-quorum',
    key: /(?:observer|learner|read replica)/i,
    said: [
      pattern(
        `(?:observers?|learners?|read replicas?)${words(10)} (?:to|that|which|can|will)? ?(?:maintain|form|reach|achieve|complete|restore|keep|hold|provide|establish)s?(?: a| the| its)? (?:zookeeper )?(?:quorum|majority)`,
      ),
    ],
    message:
      'Observers or learners are to keep a quorum: they do not vote. Place voters so that a majority stays, and use observers for reads only.',
  },
  {
    id: 'wall-clock-lease',
    key: /wall[- ]?clock|system (?:clock|time)|ntp|client[^ ]* clock|current system/i,
    said: [
      pattern(
        `(?:lease|lock)s?(?:[’']s?)?(?: (?:validity|expiry|expiration|ownership|status|ttl|timeouts?|state|freshness))? (?:is|are|gets?|will be|must be|should be)(?: \\w+){0,2}? (?:determined|decided|checked|validated|verified|evaluated|computed|judged|enforced|assessed)${words(5)} (?:wall[- ]?clocks?|system (?:clocks?|time)|ntp|client(?:[’']s)? clocks?)`,
      ),
      pattern(
        `compar(?:e|es|ed|ing)${words(4)} (?:wall[- ]?clocks?|system (?:clock|time)|current system|ntp)${words(4)} (?:with|to|against|and)${words(5)} (?:expir\\w+|leases?|ttl|timestamps?|deadlines?)`,
      ),
      pattern(
        `(?:wall[- ]?clocks?|system (?:clocks?|time)|ntp[- ]synchroni[sz]ed (?:clocks?|time))${words(6)} (?:to|for)${words(3)} (?:decid|determin|check|verif|validat|enforc|judg|evaluat)\\w*${words(5)} (?:leases?|locks?|expir\\w+)`,
      ),
    ],
    unless:
      /monotonic|fenc|token|database|server|primary|leader|store|truetime|spanner|bounded|(?<![a-z])rates?(?![a-z])|cleanup|log/i,
    message:
      'Wall clocks decide whether a lease is valid: drift and steps make two holders. Let the store expire leases, let the holder count on its monotonic clock from before it sent the request, and let the token decide.',
  },
  {
    id: 'last-writer-wins',
    key: /last[- ]writ|lww/i,
    said: [
      pattern(
        `(?:(?:lock|lease|grant|ownership)\\w*${words(3)} conflicts?|conflicting (?:locks?|grants?|leases?|acquisitions?|lock \\w+)|(?:concurrent|competing) (?:acquisitions?|lock \\w+|grants?))${words(4)} (?:resolved|reconciled|merged|settled|handled|resolves?)${words(4)} (?:last[- ]writ(?:e|er)[- ]wins|lww)`,
      ),
      pattern(
        `${USE}${words(4)} (?:last[- ]writ(?:e|er)[- ]wins|lww)${words(4)} (?:for|to|on|in|when)${words(6)} (?:locks?|leases?|grants?|acquisitions?|ownership)`,
      ),
    ],
    message:
      'The last writer wins on locks: the first holder does not learn that it lost. Use compare-and-set, so that the second writer is refused.',
  },
  {
    id: 'local-fallback',
    key: /back|degrad|switch|revert|downgrad|over|minority|isolated|partitioned|disconnected|both|fällt|fallen|wechselt|weicht|rückfall|ausweichen|umschalten|schaltet|recurr|cambi|conmut|vuelv|降级|回退|切换|退化/i,
    onCondition: true,
    said: [
      pattern(
        `(?:fall(?:s|ing)?[ -]?back|fallback|degrad(?:e|es|ed|ing)|switch(?:es|ed|ing)?(?: over)?|revert(?:s|ed|ing)?|downgrad(?:e|es|ed|ing)|drop(?:s|ping)? back|fail(?:s|ing)? over)${words(4)} (?:to|on|into|onto)${words(3)} (?:local(?:ly)?|in-?(?:memory|process)|single[- ](?:node|instance|server)|node-local|process-local|region-local|standalone|redis|file-based|best-effort)${words(3)} (?:locks?|locking|mutex(?:es)?|mode|lock managers?|granting|leases?)`,
      ),
      pattern(
        `(?:minority|isolated|partitioned|disconnected)${words(3)} (?:continues?|keeps?|can continue|may continue|is allowed|are allowed|goes on|go on|remains? able)${words(2)} (?:to )?(?:grant|granting|issu\\w+|acquir\\w+)(?: \\w+){0,2} (?:locks?|leases?)`,
      ),
      pattern(
        `both (?:sides|partitions|sites|regions|halves|data ?cent(?:er|re)s)${words(3)} (?:continue|keep|can continue|may continue|remain able)(?: to)? (?:grant|granting|issu\\w+|acquir\\w+)(?: \\w+){0,2} (?:locks?|leases?)`,
      ),
      pattern(
        `(?:fällt|fallen|wechselt|weicht|rückfall|ausweichen|umschalten|schaltet)(?: [\\wäöüß-]+){0,6}? auf (?:\\w+ ){0,2}?(?:lokale[nrs]?|einzelknoten-?|einen einzelnen) ?(?:sperren|locks?|modus|sperrvergabe|knoten)`,
      ),
      pattern(
        `(?:recurr\\w+|degrad\\w+|cambi\\w+|conmut\\w+|vuelv\\w+|pas(?:a|ar|an))(?: [\\wáéíóúñ-]+){0,3}? a (?:un |los |una )?(?:locks?|bloqueos?|modo)(?: de)? (?:local(?:es)?|nodo único|un solo nodo)`,
      ),
      /(?:降级|回退|切换|退化)(?:到|为|至|成)?(?:使用)?(?:本地|单节点|单机)(?:内存)?(?:锁|模式|加锁)/g,
    ],
    unless:
      /read-?only|(?<![a-z])(?:own|home|disjoint|respective|different|manual\w*|operator\w*|maintenance|after (?:all|verif\w+|confirm\w*))(?![a-z])|只读/i,
    message:
      'Without a quorum the design falls back to local or single-node locks: both sides then grant the same lock. Stop granting until a majority is back.',
  },
  {
    id: 'forced-release',
    key: /operator|admin|on-?call|sre|support/i,
    said: [
      pattern(
        `(?:operators?|admin(?:istrator)?s?|on-?call|sres?|support)${words(4)} (?:force[- ]?(?:release|unlock|expire|extend)|forcibly (?:release|unlock|break|extend)|(?:manually )?(?:release|unlock|extend|break))s?${words(3)} (?:locks?|leases?)`,
      ),
    ],
    unless: /verif|confirm|proof|dead|terminat|powered|isolat|epoch|generation|conditional|if-match|drain/i,
    unlessAnywhere: /fenc|epoch|token|generation|令牌/i,
    message:
      'Operators may free or extend a lock, and nothing fences the old holder: raise a fencing token with every takeover and let the resource refuse smaller ones.',
  },
  {
    id: 'unsafe-setting',
    key: /unclean|enable_weak|unsafe|allow_weak|force/i,
    onCondition: true,
    said: [
      pattern(
        `(?:enabl\\w+|set|sets|setting|allow\\w*|permit\\w*|turn(?:ed|ing)? on|activat\\w+|use|uses|using)${words(3)} (?:(?:an? |the )?unclean[ .-]leader[ .-]elections?(?:[ .]enable)?|enable_weak\\w*|(?:--)?unsafe-no-fsync|unsafe mode|allow_weak\\w*)`,
      ),
      pattern('unclean[ .-]leader[ .-]election(?:[ .]enable)?(?: is| to)? ?[=:]? ?(?:true|on|enabled)'),
      pattern('enable_weak\\w* ?(?:=|:|is|to) ?(?:true|on|enabled|1)'),
      pattern('force_?sync ?(?:=|:|is|to) ?(?:no|off|false)'),
      pattern(
        `automatic(?:ally)?${words(4)} (?:--)?force-new-cluster|(?:--)?force-new-cluster${words(4)} automatically`,
      ),
    ],
    message:
      'A setting that gives up acknowledged grants is switched on: a member that lacks the last grants may then lead, and grants them again. Leave it off.',
  },
  {
    id: 'stale-reads',
    key: /stale|eventual|follower|replica|secondar/i,
    said: [
      pattern(
        `${USE}${words(4)} (?<!non-)(?:stale|${EVENTUALLY}|follower|read[- ]replica|secondary)(?:[- ]mode| consistency)? reads?${words(6)} (?:to|for|when|of)${words(2)} (?:check\\w*|verif\\w+|determin\\w+|decid\\w+|validat\\w+|confirm\\w*|establish\\w*|inspect\\w*|lock (?:ownership|state|status|checks?|owner)|ownership)`,
      ),
      pattern(
        `(?:locks?|leases?) (?:ownership|state|status|owners?|holders?)${words(5)} (?:via|with|using|from|through|by|on)${words(3)} (?<!non-)(?:stale reads?|${EVENTUALLY} reads?|read replicas?|secondar(?:y|ies))`,
      ),
      pattern(
        `(?:\\?stale|consisten(?:t|cy)(?: mode)? ?[=:]? ?stale|stale (?:consistency )?mode)${words(8)} (?:lock|lease|ownership)`,
      ),
    ],
    with: /(?<![a-z])(?:locks?|leases?|owners?|ownership|holders?)(?![a-z])/i,
    unless: /lineariz|readindex|quorum|isolation/i,
    message:
      'A stale read decides who owns the lock: it may answer with a former holder. Use linearizable reads, or let the conditional write decide.',
  },
  {
    id: 'serializable-reads',
    key: /serializable read/i,
    said: [
      pattern(
        `${USE}${words(4)} serializable reads?${words(6)} (?:to|for|when|of)${words(2)} (?:check\\w*|verif\\w+|determin\\w+|decid\\w+|validat\\w+|confirm\\w*|inspect\\w*|lock (?:ownership|state|status|checks?|owner)|ownership)`,
      ),
      pattern(
        `(?:locks?|leases?) (?:ownership|state|status|owners?|holders?)${words(5)} (?:via|with|using|from|through|by)${words(3)} serializable reads?`,
      ),
    ],
    unless: /lineariz|readindex|quorum|isolation/i,
    unlessAnywhere: /cockroach|postgres|yugabyte|spanner|mysql|sql server|oracle|foundationdb|tikv|aurora/i,
    message:
      'A serializable read decides who owns the lock: in etcd it is answered by one member alone and may be stale. Use linearizable reads, or let the transaction decide.',
  },
  {
    id: 'even-split-with-failover',
    key: /automatic/i,
    onCondition: true,
    said: [
      pattern(
        `(?:evenly|equally|2 ?[-+/] ?2|3 ?[-+/] ?3)${words(8)} (?:two|2|both) (?:sites?|regions?|data ?cent(?:er|re)s?|dcs?|zones?|azs?|locations?)[^.;]{0,80} automatic(?:ally)?${words(3)} (?:fail ?overs?|fails? over|promot\\w+|takes? over|takeovers?)`,
      ),
    ],
    with: /(?<![a-z])(?:voters?|nodes?|members?|servers?|cluster|ensemble|replicas?|quorum)(?![a-z])/i,
    unless: /witness|tie-?break|arbit|third|manual|operator|clients?/i,
    message:
      'Voters are split evenly over two sites with automatic failover: neither site has a majority alone, and a failover without one makes two lock stores in a partition. Add a vote in a third place, or let locking stop.',
  },
]
