import { any, type UnsafeConcept } from './concept.ts'
import { LAGGING_TAKEOVER } from './unsafe-habits.ts'
import { WORKS_ON } from './unsafe-shortcuts.ts'

/** What is meant to follow from it, which denies nothing of what is done; not where it speaks of that itself. */
const soThat = (itself: string) => `so that (?![^.;]{0,120}(?:${itself}))[^.;]{0,120}`

/** "Without checking the lease", up to the verb of what it is said of. */
const WITHOUT = "without(?: (?!(?:is|are|was|were|will|can|gets?|fails?)(?![a-z]))[\\w’'-]+){1,10}"

const EVENT =
  "(?:(?:watch(?:er)?|delet\\w+|znode|release|predecessor[’']s|change|nodedeleted|unlock)[ -]){0,3}(?:events?|callbacks?|notifications?|notices?|signals?|watch)"
const THE_GRANT =
  "(?:(?:the|its|an?|already|itself|proof of|next|the waiter[’']s) ){0,3}(?:grants?|lock|ownership|acquisition|turn|permission|go-ahead|hand-?over)"
const FOR_A_TIME =
  '(?:\\d[\\d.,]{0,6} ?(?:ms|s|sec\\w{0,4}|min\\w{0,4}|milli\\w{0,8})|(?:one|two|three|five|ten|twenty|thirty|sixty) (?:seconds?|minutes?|milliseconds))'
const UNORDERED_RETRY =
  'An unanswered or refused write is repeated without what made it safe: the lock may have changed hands in between, and the late write overwrites the next holder’s. Repeat it under the same token and condition, and stop where they no longer hold.'
const TAKEN_FOR_GRANT =
  'A notification is taken for the grant: the waiter’s own key or lease may be gone by then, and an earlier contender may still be there. After the event the waiter reads again, linearizably, or decides by a conditional write.'
const TAKEN_FROM_HOLDER =
  'Whoever has waited long enough, or a supervisor, takes the lock away from a holder that may still work: a lock changes hands when its lease has ended, by a condition on what was read.'
const SECOND_AUTHORITY =
  'While the store does not answer, locks are taken in a second one, which knows nothing of the grants in the first: both grant the same lock, and again when clients go back. Let acquisitions fail until the store answers.'
export const CLOCKS_EXCLUDE =
  'Synchronised clocks are taken as what keeps two holders apart: a pause or a slow write outlasts any lease, however exact the clocks. Let the store decide on expiry, and let the resource refuse smaller tokens.'

/** Unsafe ways in which a lock, or the whole locking, changes hands. */
export const UNSAFE_HANDOVERS: readonly UnsafeConcept[] = [
  {
    id: 'event-as-grant',
    all: [
      /watch|event|notif|callback|ereignis/i,
      any(
        `${EVENT}(?: [\\w’'-]+){0,5}? (?:is|means|counts as|serves as|amounts to|constitutes|confers|acts as|stands for|equals|doubles as|(?:is|are) (?:treated|taken|regarded|considered) (?:as|for))(?: itself)? ${THE_GRANT}|(?:treats?|takes?|regards?|considers?|counts?) (?:[\\w’'-]+ ){0,4}${EVENT}(?: [\\w’'-]+){0,5}? (?:as|for|to be|to mean) ${THE_GRANT}|(?:enters?|starts?|begins?|proceeds?|goes ahead|acts?|writes?)(?: [\\w’'-]+){0,5}? (?:straight|directly|immediately|at once|right away)(?: [\\w’'-]+){0,2}? (?:from|in|inside|on|upon|when|after|out of) (?:[\\w’'-]+ ){0,3}${EVENT}|(?:once|when|as soon as|the moment|whenever) (?:the|its|that|this|an?) (?:[\\w’'-]+ ){0,3}${EVENT}(?: \\w+){0,2}? (?:fires|arrives|comes|triggers|is received|is delivered|has fired),? (?:[\\w’'-]+ ){0,5}(?:holds|owns|is the (?:new )?(?:owner|holder)|has the lock|enters (?:its|the) critical)|(?:lösch|watch)-?ereignis\\w* (?:ist|gilt als|bedeutet) (?:die |der |das )?(?:zuteilung|sperre|erwerb|vergabe)|(?:evento|aviso|notificación) (?:[\\wáéíóúñ]+ ){0,4}(?:es|equivale a|significa|vale como) (?:la |el )?(?:concesión|bloqueo|adquisición)`,
      ),
      any(
        'waiters?|predecessor\\w*|locks?|successors?|critical section|contenders?|clients?|candidates?|ownership|holders?|wartende\\w*|sperre|concesión|bloqueo|adquisición',
      ),
    ],
    idioms: new RegExp(
      `without (?:an?|any|another|further|reading|checking|asking|looking) [^.,;:]{0,40}|(?:needs?|takes?|saves?) no (?:further |other |second )?(?:reads?|checks?|round[ -]?trips?)|${soThat('event|watch|notif|callback')}`,
      'gi',
    ),
    unless: any(
      're-?(?:check|read|list|verif|quer|evaluat|confirm)\\w*|checks?|verif\\w*|confirm\\w*|lists|reads|again|lowest|smallest|condition\\w*|transaction|txn|compare\\w*|tries|retr\\w+|attempts?|hints?|only|wakes?|wake-?ups?|campaigns?|asks?|competes?|raft|commit\\w*|erneut|prüft|vuelve a|comprueba',
    ),
    message: TAKEN_FOR_GRANT,
  },
  {
    id: 'event-as-grant-han',
    all: [
      /监听|触发|通知|回调|事件/,
      /(?:事件|通知|回调)[^。；;，,]{0,8}(?:即|就|便|直接)?(?:视为|等于|等同于|意味着|代表|即为|就是|作为)[^。；;，,]{0,6}(?:获得锁|获得了?锁|持有锁|授予|所有权|加锁成功)|(?:收到|触发)[^。；;]{0,16}(?:直接|立即|马上)(?:进入临界区|开始(?:写入|执行|工作)|持有锁|视为)/i,
    ],
    idioms: /(?:节省|省去|免去|省下)[^。；;，,]{0,10}/g,
    unless: /重新|再次|确认|校验|检查|读取|重试|竞争/,
    message: TAKEN_FOR_GRANT,
  },
  {
    id: 'live-holder-removed',
    all: [
      /than |after |for |exceed/i,
      /remov|delet|clos|kill|revok|evict|destroy|clear|terminat|invalidat|break|force/i,
      any(
        `(?:more|longer) than (?:\\w+ ){0,2}?(?:${FOR_A_TIME}|(?:twice|half|(?:two|three|five|ten|\\d{1,3}) times) )|(?:after|for|within|in|exceeds?|over|beyond|waited|waits) (?:(?:waiting|a wait of|about|more than|having waited|only|a|the|for) ){0,3}${FOR_A_TIME}|(?:twice|times|multiple of) (?:the|its) (?:normal|usual|expected|average|typical|median|mean)`,
      ),
      any(
        "(?:removes?|deletes?|closes?|kills?|revokes?|evicts?|destroys?|clears?|terminates?|invalidates?|breaks?|force-?(?:closes?|releases?|expires?))(?: [\\w’'-]+){0,6}?[^.;:]{0,60}?(?:holder|owner|key|lock|session|lease|znode|record)(?:['’]s)?[^.;:]{0,60}?(?:takes? (?:its|his|the holder['’]s|over the|the) (?:place|lock|turn|key|line)|takes? (?:it|the \\w+) over|takes? over|hands? (?:the \\w+|it) (?:on|over|to)|gives? (?:the \\w+|it) to|passes (?:the \\w+|it)|(?:puts?|creates?|writes?) its own|claims (?:it|the)|acquires? (?:it|the lock)|grants? (?:it|the lock)|becomes? the (?:new )?(?:holder|owner)|next in (?:line|the queue)|lets? the next)",
      ),
    ],
    idioms: new RegExp(
      `(?:has|have|does|did|is) not (?:got|get|obtained|acquired|received|been (?:granted|served)|released|freed|given)|no longer|not (?:released|freed|finished)|${soThat('remov|delet|clos|kill|evict|revok')}`,
      'gi',
    ),
    unless: any(
      'operators?|manual\\w*|people|humans?|administrators?|expired|expir(?:y|ation)|expires|condition\\w*|fenc\\w*|tokens?|revision|generation|epoch|verif\\w*|confirm\\w*|unchanged|compare\\w*|its own (?:znode|request|place|entry)|renew\\w*|heart-?beats?|keep-?alives?|ttl|(?:lease|session) (?:has |is )?(?:ended|lapsed|over|run)|stale|timeout|dead|ended|gives up|withdraws?|history|audit',
    ),
    message: TAKEN_FROM_HOLDER,
  },
  {
    id: 'live-holder-removed-han',
    all: [
      /等待|超过|超时/,
      /(?:等待|超过)[^。；;]{0,14}(?:毫秒|秒|分钟)[^。；;]{0,24}(?:删除|移除|清除|强制释放|关闭|踢掉)[^。；;]{0,14}(?:持有者|锁|键|会话|租约)[^。；;]{0,24}(?:取而代之|接管|抢占|自己|获得锁|占用|交给)/,
    ],
    unless: /过期|到期|条件|操作员|人工|令牌|比较/,
    message: TAKEN_FROM_HOLDER,
  },
  {
    id: 'second-authority',
    all: [
      /redis|cache|valkey|memorystore|keydb|advisory lock|get_lock/i,
      any(
        "(?:switch(?:es|ed|ing)?|falls? back|falling back|fallback|fails? over|diverts?|turns?|moves?|resorts?|reroutes?|reverts?|weicht|wechselt|schaltet|recurre|cambia|pasa) (?:der \\w+ |die \\w+ )?(?:(?:over|temporarily|then|automatically|instead) )?(?:to|onto|on|auf|a) (?:(?:the|an?|its|our|local|existing|shared|regional|nearby|separate|small|standby|second|single|den|das|die|ein|el|la|un) ){0,4}(?:redis|elasticache|memcached|valkey|memorystore|keydb|(?:postgres\\w*|mysql|database) (?:advisory |row )?locks?|advisory locks?|get_lock)(?! (?:replica|primary|node|endpoint|shard|cluster mode|sentinel))|(?:locks?|leases?|grants?)(?: [\\w’'-]+){0,4}? (?:taken|acquired|granted|served|issued|takes?|acquires?)(?: [\\w’'-]+){0,3}? (?:in|from|via|through|on|by|at|with) (?:(?:the|an?|its|our|local|existing|shared|regional|second) ){0,3}(?:redis|elasticache|memcached|valkey|memorystore|keydb)",
      ),
      any(
        'locks?|locking|leases?|grants?|acquir\\w+|set-if-absent|set ?nx|setnx|mutex|sperren?|bloqueos?|vergabe',
      ),
      any(
        'while|until|during|when|if|once|as long as|for (?:that|this) time|meanwhile|in the meantime|outages?|unreachable|unavailable|down|again|interim|solange|während|wenn|mientras|si|cuando|ausfall\\w*|erreichbar',
      ),
    ],
    idioms: new RegExp(
      `(?:does|do|did|is|are|can) not (?:answer|respond|reply|reachable|available|answering|be reached)|cannot (?:be reached|reach|answer|commit|elect)|not (?:reachable|available|answering)|no (?:answer|reply|quorum|majority|leader)|nicht (?:erreichbar|verfügbar)|no (?:responde|está disponible)|${soThat('redis|elasticache|memcache|valkey|memorystore|keydb|advisory')}`,
      'gi',
    ),
    unless: any(
      'queue\\w*|caches?|caching|read-?only|sessions?(?= (?:data|store))|hints?|rate|metrics|notif\\w*|wake\\w*|pub/?sub|manual\\w*|operators?|promot\\w+|maintenance|efficiency|best-effort',
    ),
    message: SECOND_AUTHORITY,
  },
  {
    id: 'second-authority-han',
    all: [
      /锁/,
      /redis|elasticache|memcached|valkey/i,
      /(?:切换|回退|降级|改用|转用|转到)(?:到|至|为|成)?[^。；;，,]{0,8}(?:redis|elasticache|memcached|valkey)/i,
      /不可用|故障|无响应|恢复|期间|不可达|超时|宕机|失联/,
    ],
    idioms: /不(?:可用|可达|响应)|无(?:响应|法(?:连接|访问|应答))|未(?:恢复|响应)/g,
    unless: /缓存|通知|只读|人工/,
    message: SECOND_AUTHORITY,
  },
  {
    id: 'lagging-kind-takes-over',
    all: [
      /clusterset|global (?:database|cluster)|region|replicas? in|xcluster|geo-?(?:replica|secondar)|failover group|maximum[- ]performance|remote site/i,
      any(
        '(?:innodb )?clusterset|global (?:database|cluster)|cross-region (?:read )?(?:replicas?|secondar\\w+|cop(?:y|ies)|standbys?)|(?:read )?replicas? in (?:[a-z]{2}-[a-z]{2,12}-\\d|another region|the (?:second|other|remote|dr|backup) (?:region|site))|xcluster|geo-?(?:replica\\w*|secondar\\w+)|geo-replication|auto-?failover groups?|maximum[- ]performance',
      ),
      any(
        'promot\\w+|fails? over|failover|fail-over|takes? over|takeover|becomes? (?:the )?(?:new )?primary|(?:makes|moves|turns) [^.;]{0,40}primary|switchover|switches',
      ),
      any(
        'automat\\w+|by itself|on its own|unattended|health[- ]checks?|lambda|without (?:an? |any )?(?:operators?|human|people)|fast-start|observer',
      ),
      any(
        "(?:lock\\w*|claim\\w*|grant\\w*|leas\\w+|acquisition\\w*)(?: [\\w’'-]+){0,4}? (?:goes|go|carr(?:y|ies)|continues?|resumes?|moves?|proceeds?|remains?|stays?|(?:is|are) (?:served|safe|intact|available|granted|covered))|nothing is lost|loses nothing|no (?:lock|grant|lease|claim|commit|write)s? (?:is|are|gets?|can be) lost|outage is (?:covered|bridged|survived)",
      ),
    ],
    idioms: new RegExp(
      `(?:does|do|did) not (?:answer|respond|reply)|not (?:reachable|answering)|no (?:lock|grant|lease|claim|commit|write)s? (?:is|are|gets?|can be) lost|nothing is lost|loses nothing|without (?:an? |any )?(?:operators?|human|people|manual)[^.,;]{0,30}|without (?:an? |any )?(?:interruption|gap|loss|pause)|${soThat('promot|fail|take')}`,
      'gi',
    ),
    unless: any(
      'manual\\w*|operators?|people|fenc\\w*|epoch|synchron\\w*|raft|paxos|quorum|majority|voters?|elect\\w*|loses|losing|lacks?|missing|behind|lags?|only|read-?only|reports?|reporting|forgets?|lost grants?|spanner|cockroach\\w*|reads',
    ),
    message: LAGGING_TAKEOVER,
  },
  {
    id: 'works-while-disconnected',
    all: [
      /conn?ect|suspen|offline|getrenn|cut off/i,
      any(
        '(?:in|during|while|throughout|despite|under|through) (?:(?:the|an?|its|it is|he is|in|zookeeper|curator) ){0,3}["“]?(?:disconnected|suspended|connection[- ]?loss|disconnection|cut off|offline)["”]?|(?:on|after|upon) (?:a |the )?["“]?(?:suspended|disconnected|connection[- ]?loss)|(?:connection|link)(?: [\\w-]+){0,5}? (?:is|was) (?:down|broken|lost|suspended|gone)|während (?:der |er )?(?:getrennt|unterbrech)\\w*|(?:mientras|durante)(?: [\\wáéíóúñ]+){0,3} desconect\\w+',
      ),
      any(
        "(?:clients?|holders?|workers?|leaders?|owners?|process(?:es)?|jobs?|instances?|it|inhaber|halter|titular|cliente)(?: (?!which|that|waits?|stops?)[\\w’'-]+){0,3}? (?:works? on|working on|continues? (?:its|the|to (?:work|write|process|run)|with|work\\w*|writ\\w*|process\\w*)|continues?(?= ?(?:[.,;:]|as|because|since|$))|keeps? (?:working|running|writing|processing|going|acting)|carries on|goes on|go on|proceeds?|finishes|completes|writes on|stays? active|remains? active|arbeitet|sigue (?:trabajando|escribiendo))",
      ),
      any('locks?|leases?|sessions?|holders?|ephemeral|znodes?|ttl|sperre|lease|bloqueo|sesión|section'),
    ],
    unless: any(
      'stops?|aborts?|halts?|suspends|until|deadline|fenc\\w*|tokens?|reject\\w*|refus\\w*|queue\\w*|waiters?|waits?|waiting|watch\\w*|reads?|read-?only|renews?|majority|quorum|followers?|grants?|members?|voters?|validity|margin|only|resumes?|freezes?|holds off|new leader|bis|hasta|frist',
    ),
    message: WORKS_ON,
  },
  {
    id: 'works-while-disconnected-han',
    all: [
      /继续|照常/,
      /断开|断连|失联|连接中断|disconnected|suspended/i,
      /(?:断开|断连|失联|连接中断|disconnected|suspended)[^。；;]{0,16}(?:持有者|客户端|进程|节点|仍|继续|照常)[^。；;]{0,10}(?:继续|照常)(?:执行|写入|工作|处理|运行)/i,
    ],
    unless: /停止|截止|直到|令牌|等待|读取/,
    message: WORKS_ON,
  },
  {
    id: 'pause-without-a-look',
    all: [
      /without/,
      /paus|wak|woke|resum|suspen|frozen|freez|stall/i,
      any(
        '(?:after|on|upon|from|following) (?:(?:an?|the|its|any|every|long|short|such|jvm|gc|vm|stop-the-world|collector|live) ){0,4}(?:pauses?|waking|wake-?up|resum\\w+|suspension|freeze|stall)|wakes? up|woken|paused|(?:was|been) (?:frozen|suspended|stalled)|resumed',
      ),
      any(
        '(?:finishes|completes|continues?|carries on|goes on|resumes?|writes?|sends?|flushes|executes?|proceeds?|picks up)[^.;]{0,60} without (?:first |again |any |once more )?(?:(?:re-?)?(?:reading|checking|asking|querying|fetching|consulting|verifying|looking|confirming|contacting|validating)|(?:an?|another|further|fresh|new) (?:\\w+ )?(?:reads?|look|checks?))',
      ),
      any(
        'leases?|locks?|sessions?|ownership|store|lock service|etcd|zookeeper|consul|renewals?|deadline|holders?|leaders?',
      ),
    ],
    idioms: new RegExp(WITHOUT, 'gi'),
    unless: any(
      'fenc\\w*|tokens?|reject\\w*|refus\\w*|resourceversion|condition\\w*|precondition\\w*|followers?|replicas?|members?|servers?|read-?only|stops?|aborts?',
    ),
    message:
      'After a pause the holder goes on by what it knew before: the lock may have been granted to another meanwhile. Let it confirm the lease at the store first, and let the resource refuse smaller tokens.',
  },
  {
    id: 'retry-without-guard',
    all: [
      /without|condition|plain|omit|drop|skip|leave|simple|bare/i,
      any(
        '(?:repeats?|repeated|retries|retried|retry|re-?sends?|re-?sent|re-?issue[sd]?|re-?submit\\w*|re-?plays?|(?:sends?|tries|writes?|applies)[^.;]{0,24} again|second attempt)[^.;]{0,60}? (?:without (?:(?:the|an?|its|any|either|checking|comparing|re-?checking) ){0,3}(?:owner|fenc\\w+|fence|token|condition|version|predicate|precondition|guard|comparison|check|if-match|generation|epoch|etag)s?|unconditional(?:ly)?|as an? (?:plain|unconditional|simple|bare|unguarded) (?:write|put|update|overwrite|statement))|(?:retries|repeats|second attempts?|resends)[^.;,]{0,40} (?:omit|drop|skip|leave out)[^.;]{0,20} (?:tokens?|fence|conditions?|checks?|owner|comparison)',
      ),
      any(
        'writes?|updates?|puts?|transactions?|commits?|mutations?|calls?|commands?|postings?|uploads?|saves?|statements?|put',
      ),
    ],
    idioms: new RegExp(
      `${WITHOUT}|unconditional(?:ly)?|^should(?= (?:the|an?|its|such) )|(?:does|did|is) not (?:answer|return|acknowledged|confirmed)|${soThat('token|fence|condition|owner|check')}`,
      'gi',
    ),
    unless: any(
      'reads?|read-?only|idempot\\w*|refus\\w*|lock requests?|acquisitions?|acquir\\w*|heart-?beats?|renewals?|notif\\w*|logs?|metrics|audit',
    ),
    message: UNORDERED_RETRY,
  },
  {
    id: 'retry-on-fresh-version',
    all: [
      / the (?:current|latest|newest|new|fresh|present) |(?:fetches|reads|takes) (?:current|latest)/i,
      any(
        "(?:reads?|fetches|takes|gets|refreshes|picks up|loads|looks up) (?:the |its )?(?:current|latest|newest|new|fresh|present) (?:etag|version|generation|revision)[^.;]{0,30}? (?:and|then|to) (?:then )?(?:repeats?|retries|retry|re-?sends?|re-?issues?|re-?submits?|overwrites?|writes?|puts?|uploads?)(?: [\\w’'-]+){0,5}? (?:with|on|under|against|using) (?:it|that|this|the (?:new|current|latest|fresh))",
      ),
      any(
        'state|results?|data|updates?|reports?|documents?|orders?|invoices?|output|payload|files?|objects?|apply|work',
      ),
    ],
    idioms: new RegExp(
      `^should(?= (?:the|an?|its|such) )|(?:are|is) not lost|${soThat('etag|version')}`,
      'gi',
    ),
    unless: any(
      'locks?|leases?|acquir\\w*|only|still|own(?:s|ed|er\\w*)?|verif\\w*|checks?|checked|merges?|gives up|re-?evaluat\\w*|compares?|heart-?beats?|renew\\w*|releas\\w*|aborts?|tokens?|fenc\\w*|holders?|idempot\\w*',
    ),
    message: UNORDERED_RETRY,
  },
  {
    id: 'token-left-behind',
    all: [
      /token|fence|sequence number|epoch|generation/i,
      any(
        '(?:calls?|commands?|writes?|requests?|messages?|operations?|statements?|updates?|mutations?)(?: themselves| itself)? (?:(?:still|then|simply|just) )?(?:go(?:es)? out|(?:is|are) (?:sent|issued|made|executed|submitted|dispatched)|travels?|leaves?|carr(?:y|ies)|bears?|contains?)(?: \\w+){0,3}? (?:without (?:(?:an?|the|any|its) )?(?:sequence number|(?:fencing )?token|fence|epoch|generation|number)|no (?:sequence number|(?:fencing )?token|fence|epoch|generation))',
      ),
      any(
        'logs?|logged|recorded|records?|audit\\w*|trac(?:e|ed|ing)|already|because|since|as|anyway|lock\\w*|excluded',
      ),
    ],
    idioms:
      /without (?:(?:an?|the|any|its) )?(?:sequence|fenc|token|fence|epoch|generation|number)[^.,;]{0,20}|(?<![a-z])no (?=sequence|token|fenc|epoch|generation)/gi,
    unless: any(
      'reads?|read-?only|refus\\w*|reject\\w*|turn\\w*|dropped|drops|denied|discard\\w*|lock requests?|acquir\\w*|blocked|ignored|health|idempot\\w*|transactions?|if|monitoring|until|before',
    ),
    message:
      'The token is recorded, and what is sent to the resource goes without it: a holder that was paused past its lease is not refused. Send it with every write, and let the resource refuse smaller ones.',
  },
  {
    id: 'no-lock-delay',
    all: [
      /lock[-_ ]?delay/i,
      any(
        "lock[-_ ]?delay(?: (?:is|of|at|to|auf|set|stays|remains|gets|be|the|for|sessions?|value|parameter|kept)| ?[:=(]){0,5} ?(?:0(?:\\.0)?(?:-?s|ms| s| ms| seconds?| sekunden| segundos)?(?![.\\d])|zero|none|off|disabled|switched off|turned off)|(?:zero|no|without(?: an?)?) lock[-_ ]?delay|(?:disabl\\w+|omit\\w*|switch\\w* off|turn\\w* off)(?: the| its| consul[’']s)? lock[-_ ]?delay",
      ),
    ],
    idioms: new RegExp(
      `(?<![a-z])(?:no|without)(?= (?:an? )?lock[-_ ]?delay)|without (?:idle|waiting|delay|pauses?|downtime|loss|any wait)[^.,;]{0,30}|no (?:idle|waiting|dead)[^.,;]{0,20}|${soThat('delay')}`,
      'gi',
    ),
    unless: any(
      'fenc\\w*|tokens?|refus\\w*|reject\\w*|modifyindex|lockindex|graceful\\w*|releas\\w+|default|above|greater|ohne sperrverzögerung',
    ),
    message:
      'Without the lock-delay the next holder may start while the invalidated one still acts. Leave it at 15 s or more than a holder takes to notice, and let the resource refuse smaller tokens.',
  },
  {
    id: 'clocks-exclude',
    denies: true,
    all: [
      /[np]tp|chrony|s[yi]nc/i,
      any(
        '(?:ntp|ptp|chrony|time ?sync(?: service)?)(?:-\\w+)?|synchroni[sz]ed (?:[\\w-]+ ){0,4}clocks?|clocks? (?:[\\w-]+ ){0,6}?synchroni[sz]ed|uhren (?:[\\w-]+ ){0,4}?synchronisiert|relojes (?:[\\wáéíóú-]+ ){0,4}?sincronizados',
      ),
      any(
        "(?:so|thus|therefore|hence|which|this|that|and|making|makes?|because|since|as|daher|sodass|also|por lo que|así que)(?: [\\w’'-]+){0,6}? (?:(?:never|cannot|can never|will not|does not|do not|is impossible for|nie|no)(?: [\\w’'-]+){0,5}? (?:hit\\w* a live|overlap\\w*|a live (?:holder|lock|lease)|two holders|both (?:hold|own|work)|coincide|too (?:early|soon)|überlappen|solap\\w+)|(?:rules? out|excludes?|prevents?|guarantees?|ensures?)(?: [\\w’'-]+){0,4}? (?:overlap\\w*|two holders|second holder|exclusion|exclusivity|double (?:grants?|holders?))|(?:two holders|overlap\\w*|double grants?|a second holder)(?: [\\w’'-]+){0,3}? (?:is|are|becomes?) (?:impossible|ruled out|excluded))",
      ),
    ],
    unless: any(
      'monotonic\\w*|truetime|uncertainty|spanner|cockroach\\w*|max-offset|hlc|hybrid|commit[- ]wait|fenc\\w*|tokens?|refus\\w*|reject\\w*|margin|logs?|audit|only|however|although|but|even (?:if|with|when)|no matter|irrelevant|regardless|independent\\w*|nothing (?:depends|rests)|not (?:rely|rest|depend|needed|required|used|enough|sufficient|trusted|decide)|(?:cannot|does not|do not|not) (?:rule|prevent|exclude|guarantee|ensure|make|help|protect)|myth|belief|assum\\w+|would|avoid\\w*|instead|rather|quorum|majority|votes?',
    ),
    message: CLOCKS_EXCLUDE,
  },
  {
    id: 'clocks-exclude-han',
    denies: true,
    all: [
      /重叠|持有|误判|冲突|并存|互斥|令牌|栅栏|校验/,
      /ntp|ptp|chrony|校时|对时|时钟(?:已|均|都)?同步|同步(?:的)?时钟/i,
      /(?:不可能|不会|绝不|绝无|无法|不再)[^。；;，,]{0,12}(?:重叠|同时持有|两个持有者|双重持有|误判|冲突|并存)|(?:杜绝|排除|避免|保证|确保)[^。；;，,]{0,10}(?:重叠|同时持有|两个持有者|双重持有|互斥)|(?:省去|省略|跳过|免去|无需|不需要)[^。；;，,]{0,6}(?:令牌|栅栏|校验)/,
    ],
    unless: /单调|不依赖|并不|不能|即使|无论|不足以|truetime|不得|不作为|仅用于|日志|拒绝/i,
    message: CLOCKS_EXCLUDE,
  },
]
