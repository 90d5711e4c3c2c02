import type { UnsafePractice } from './unsafe-practices.ts'
import { pattern, upTo } from './wording.ts'

const LOCKISH =
  /(?<![a-zà-ÿ])(?:locks?|locking|leases?|owners?|owns?|owned|ownership|holders?|holds?|grants?|granted|free|sperren?|inhaber|bloqueos?|titular|dueño)(?![a-zà-ÿ])|锁|租约|持有/i
const PROMOTES =
  '(?:promot\\w+|fails? ?over|failover|fail-over|takes? over|takeover|switch\\w*|becomes? (?:the )?(?:new )?(?:primary|master|leader|writer)|elected)'
const BY_ITSELF =
  '(?:automatic(?:ally)?|by itself|on its own|unattended|without (?:an? )?operator|within seconds|in seconds|at once|immediately)'
const ASYNC = '(?:async(?:hronous(?:ly)?)?|lagging|delayed)'
const COPY =
  '(?:replicas?|standbys?|secondar(?:y|ies)|followers?|nodes?|cop(?:y|ies)|members?|regions?|sites?|slaves?|mirrors?|replicat\\w+)'
const WEAK_READ = `(?:(?:local|nearest|closest|nearby|regional|in-region|read[- ]only|read|asynchronous|async|hot) )*(?:replicas?|reader endpoints?|secondar(?:y|ies)|followers?|standbys?|mirrors?|slaves?)|(?:eventually[- ]consistent|eventual|stale|dirty|weak) (?:reads?|lookups?|quer(?:y|ies)|consistency)`
const LOOKS =
  '(?:reads?|checks?|looks? (?:up|at|into)|looked up|quer(?:y|ies|ied)|consults?|asks?|verif(?:y|ies|ied)|fetch(?:es|ed)?|obtains?|determin(?:es?|ed)|decid(?:es?|ed)|inspects?|taken|served|answered|learns?|read)'
const ACTS =
  '(?:proceed|decid|start|begin|goes? (?:on|ahead)|go (?:on|ahead)|continu|carr(?:y|ies) on|takes?|grant|acts?|treat|straight|immediately|assum|consider|enter|enough|good enough|authoriz|considered|owns?|holds?|ownership|still|whether)\\w*'
const PLACES =
  '(?:sides?|halves|half|halls?|sites?|regions?|rooms?|zones?|partitions?|data ?cent(?:er|re)s?|nodes?|masters?|clusters?|primar(?:y|ies)|members?|azs?|dcs?)'
const WALL =
  /\b(?:ntp|chrony|ptp|wall[- ]?clocks?|system (?:clock|time)|time of day|local time|unix|epoch (?:milli|sec|time)\w*|timestamps?|current time|utc|now\(\))(?![a-z])|uhrzeit|systemzeit|hora (?:del )?(?:sistema|local)|系统时间|本地时间|墙上时钟|NTP/i

export const LAGGING_TAKEOVER =
  'A copy that is behind takes over by itself: it lacks the last grants and grants them again. Let only a synchronous copy, or a majority, take over.'

/** Further ways to grant a lock twice, by what is done and not by what it is called. */
export const UNSAFE_HABITS: readonly UnsafePractice[] = [
  {
    id: 'wall-clock-takeover',
    key: WALL,
    onCondition: true,
    said: [
      pattern(
        `(?:compar(?:es?|ed|ing)|check(?:s|ed|ing)?|test(?:s|ed)?|judg(?:es?|ed)|evaluat(?:es?|ed)|measur(?:es?|ed)|held against|match(?:es|ed))${upTo(60)} (?:against|with|to|by|using) (?:its|their|his|the|a|every|each)(?: [\\w’'-]+){0,4} (?:clock|wall[- ]?clock|time|time of day|timestamp)${upTo(90)}(?:expir\\w*|takes?|taking|take over|frees?|free|stale|steal\\w*|seize\\w*|claims?|passed|elapsed|valid\\w*|alive|abandoned|dead)`,
      ),
      pattern(
        `(?:once|when|if|after|as soon as) (?:its|their|the (?:client|contender|worker|waiter|node|host|local)(?:[’']s)?|local|a waiter[’']s)(?: own)?(?: ntp[- ]\\w+| local| system| wall)? ?(?:clock|system time|time)(?: of day)? (?:passes|is past|exceeds|shows|reaches|has passed|says|is later|is beyond)${upTo(60)}(?:expir\\w*|deadline|lease|valid\\w*|timestamp)`,
      ),
      pattern(
        `(?:expir\\w*|timestamp|deadline|valid_until|lease_until)${upTo(60)} (?:in the past|older than|earlier than|before (?:the )?(?:current|local)|less than the current|smaller than the current|behind)${upTo(60)}(?:clock|system time|local time|ntp)`,
      ),
      /(?:ablauf|verfall)[^.;]{0,60}(?:mit|gegen|anhand)[^.;]{0,30}(?:uhrzeit|systemzeit|systemuhr|ntp)|(?:vergleicht|prüft)[^.;]{0,60}(?:uhrzeit|systemzeit|systemuhr|ntp-?\S*)[^.;]{0,60}(?:ablauf|abgelaufen|übernimmt)/gi,
      /(?:compara|comprueba)[^.;]{0,60}(?:con|contra)[^.;]{0,30}(?:reloj (?:local|del sistema)|hora (?:local|del sistema)|ntp)[^.;]{0,60}(?:expir|venc|caduc|toma)/gi,
      /(?:比较|对比|判断)[^。；;]{0,24}(?:系统时间|本地时间|NTP)[^。；;]{0,24}(?:过期|接管|失效|抢占)|(?:系统时间|本地时间|NTP)[^。；;]{0,24}(?:比较|判断)[^。；;]{0,16}(?:过期|失效|接管)/g,
    ],
    with: LOCKISH,
    unless:
      /monotonic|monoton|monótono|单调|truetime|(?:database|server|primary|leader|store)(?:[’']s)? (?:own )?(?:clock|time)|(?<![a-z])(?:audit|log|display|dashboard|only for|cleanup)(?![a-z])/i,
    message:
      'The wall clock of a client decides whether a lock has ended: drift and steps make two holders. Let the store expire it, or let the contender watch an unchanged counter on its monotonic clock, and take it over by a condition on that counter.',
  },
  {
    id: 'acts-on-weak-reads',
    key: /replica|reader endpoint|secondar|follower|standby|eventual|stale|mirror|slave|dirty|weak/i,
    onCondition: true,
    said: [
      pattern(
        `${LOOKS}(?:${upTo(70)} (?:from|on|at|with|against|via|by|through|in|using|of))?(?: (?:the|a|an|its|their|any|some|one|of|whatever))*(?: [\\w-]+){0,2}? (?:${WEAK_READ})${upTo(120)}${ACTS}`,
      ),
      pattern(
        `(?:${WEAK_READ})(?: [\\w’'-]+){0,4} (?:tells?|says?|shows?|decides?|determines?|answers?|(?:is|are) (?:enough|sufficient|good enough|accurate enough|used|consulted|trusted)|suffices?)${upTo(80)}(?:owns?|owner\\w*|holds?|holder|free|lock|lease)`,
      ),
    ],
    with: LOCKISH,
    unless:
      /primary|leader|writer|condition|compar|if-match|lineari|confirm|re-?check|again|transaction|strongly|synchron|only (?:to|as|for)|before it|hint|advis|filter|(?<![a-z])(?:not|never|no|must|may be|claims?|acquires?)(?![a-z])|votes?|majority|quorum|fenc|refus|reject/i,
    message:
      'What a replica or a weakly consistent read shows decides on the lock: it may show a former state. Let the conditional write on the primary, or a linearizable read, decide.',
  },
  {
    id: 'lossy-failover',
    key: /async|lag|delayed|whichever|first|asíncron|异步/i,
    onCondition: true,
    said: [
      pattern(
        `(?:${BY_ITSELF}|patroni|repmgr|orchestrator|stolon)(?: then)? ${PROMOTES}${upTo(40)} ${ASYNC}|${ASYNC}${upTo(60)}(?:patroni|repmgr|orchestrator|stolon)(?: \\w+)? ${PROMOTES}`,
      ),
      pattern(`${PROMOTES} ${BY_ITSELF}${upTo(30)} (?:to|onto)(?: [\\w-]+){0,4} ${ASYNC}`),
      pattern(`${ASYNC} (?:[\\w-]+ ){0,3}?${COPY}${upTo(100)}${BY_ITSELF}${upTo(50)}${PROMOTES}`),
      pattern(`${ASYNC} (?:[\\w-]+ ){0,3}?${COPY}${upTo(100)}${PROMOTES}${upTo(40)}${BY_ITSELF}`),
      pattern(
        `${COPY}${upTo(50)}${ASYNC}${upTo(80)}(?:${BY_ITSELF}${upTo(40)}${PROMOTES}|${PROMOTES}${upTo(40)}${BY_ITSELF})`,
      ),
      pattern(
        `(?:automatic|automated|unattended|instant|fast)(?:ally)? ${PROMOTES}${upTo(60)} (?:to|of|on|onto)(?: [\\w-]+){0,4} ${ASYNC}`,
      ),
      pattern(`${PROMOTES}${upTo(50)} ${ASYNC}(?: [\\w-]+){0,3}${upTo(40)}${BY_ITSELF}`),
      pattern(
        `(?:promot\\w+|elects?|picks?|chooses?)(?: automatically)? (?:whichever|whatever|the) (?:(?:replica|standby|node|secondary|one|copy) )?(?:that )?(?:answers|responds|reacts|is reachable|comes up|replies)(?: (?:first|fastest|soonest))?`,
      ),
      /as[íi]ncron\w+[^.;]{0,100}(?:promo\w+|promuev\w+|conmut\w+|asciend\w+|failover)[^.;]{0,30}autom[áa]tic\w*|as[íi]ncron\w+[^.;]{0,100}autom[áa]tic\w*[^.;]{0,40}(?:promo\w+|promuev\w+|conmut\w+|failover)|(?:promo\w+|conmut\w+|failover)[^.;]{0,20}autom[áa]tic\w*[^.;]{0,60}as[íi]ncron\w+/gi,
      /asynchron\w* [^.;]{0,40}(?:übernimmt|wird befördert|wird hochgestuft)[^.;]{0,60}automatisch|asynchron\w*[^.;]{0,100}automatisch[^.;]{0,60}(?:beförder\w*|promot\w*|übern\w+|hochgestuft|umgeschaltet|umschalt\w*|failover|primär\w*)|(?:automatische\w*|automatisch) (?:failover|umschalt\w*|übernahme|beförder\w*)[^.;]{0,60}asynchron\w*/gi,
      /异步(?:复制|副本|从库|备库|从节点|备份)[^。；;]{0,40}自动(?:切换|提升|故障转移|升主|接管|选主)|自动(?:切换|提升|故障转移|接管)[^。；;]{0,20}异步/g,
    ],
    unless:
      /(?<![a-z])synchron(?!isier)|(?<!un)acknowledged|manual|operator(?! )|operators|never|(?<![a-z])(?:not|no|only|must)(?![a-z])|read-?only|report|analytics|backup|fenc|epoch|confirm|raft|paxos|quorum|majority|(?:until|till) (?:last|this) (?:year|month|quarter|spring|summer|autumn|winter)|síncrona?(?<!asíncrona?)|nunca|nicht|kein|不|禁|同步(?<!异步)/i,
    message: LAGGING_TAKEOVER,
  },
  {
    id: 'several-writers',
    key: /last[- ]writ|lww|active[- /]active|multi-?(?:master|primary|leader|writer)|crdt|reconcil|merge|newest|latest|most recent|zuletzt|última escritura|最后写入|双主|多主|双活/i,
    said: [
      pattern(
        `(?:both|each|every|all|either|any)(?: of the| the)? (?:(?:two|2) )?${PLACES}${upTo(40)} (?:accepts?|takes?|grants?|issues?|writes?|acknowledges?|serves?|hands? out|acquires?) ${upTo(40)}(?:locks?|leases?|grants?)${upTo(110)}(?:last[- ]writ\\w+|lww|merg\\w+|reconcil\\w+|conflict\\w*|crdts?|newest|latest|most recent)`,
      ),
      pattern(
        `(?:conflict\\w*|concurrent|competing|diverg\\w+|duplicate|double|simultaneous)${upTo(60)} (?:resolv\\w+|settl\\w+|decid\\w+|reconcil\\w+|merg\\w+|handl\\w+|sorted out|cleaned up)${upTo(40)}(?:last[- ]writ\\w+|lww|(?:latest|newest|highest|most recent) (?:timestamps?|writes?|updates?)|crdts?)`,
      ),
      pattern(
        `(?:active[- /]active|multi-?(?:master|primary|leader|writer)|crdts?)${upTo(80)}(?:(?:acquir\\w+|grant\\w*|tak(?:e|es|en)|lock\\w*)${upTo(30)}(?:locally|in (?:either|each|any|both|every) \\w+|on (?:either|each|any|both|every) \\w+)|(?:locks?|leases?)${upTo(40)}(?:without|local(?:ly)?|nearest|merge\\w*|conflict\\w*))`,
      ),
      /(?:双主|多主|双活)[^。；;]{0,40}(?:加锁|锁写入|写锁|获取锁|发锁)|(?:冲突|并发)[^。；;]{0,20}最后写入/g,
    ],
    with: LOCKISH,
    unless:
      /disjoint|(?<![a-z])(?:own keys|its own|their own|home|pinned|single writer|one writer|certification|consensus|raft|paxos|quorum|would|lost|forbidden)(?![a-z])|不|禁/i,
    message:
      'Several nodes accept grants of the same lock and settle conflicts afterwards: both holders have worked by then. Let one leader with a majority, or a compare-and-set, refuse the second.',
  },
  {
    id: 'halves-with-takeover',
    key: /automatic|whichever|surviv|itself|autom[áa]tic|on its own|alone|自动/i,
    onCondition: true,
    said: [
      pattern(
        `(?<n>two|three|four|five|[2-5])(?: (?:voters?|members?|nodes?|servers?|of them))?(?: (?:are|stand|sit|run|live|is|placed))? (?:in|at|on) [^,;.]{1,40}(?:,| and|, and) (?:the other )?\\k<n>(?: (?:voters?|members?|nodes?|servers?))? (?:in|at|on) [^.]{0,120}?(?:automatic(?:ally)?${upTo(30)}(?:takeover|takes? over|fail ?over|fails over|promot\\w+|elect\\w*)|whichever \\w+ (?:survives|remains|is left)|(?:takes?|carr(?:y|ies)) (?:over|on)${upTo(20)}(?:alone|by itself|on its own))`,
      ),
      pattern(
        `(?:standby|secondary|replica|peer|second (?:node|site)|other (?:site|node|side|room)|surviving (?:site|node|side|room)|remaining (?:site|node|side|room))(?: [\\w-]+){0,2}? (?:promotes itself|makes itself (?:the )?\\w+|takes over|becomes (?:the )?(?:new )?(?:primary|master|leader|active)|activates itself)${upTo(40)}(?:when|if|once|as soon as|after)${upTo(60)}(?:heartbeats?|contact|connection|link|primary|peer|other|partner)${upTo(40)}(?:lost|loses?|losing|missed|unreachable|silent|fails?|missing|gone|breaks?|stops?|seconds)`,
      ),
    ],
    unless:
      /witness|tie-?break|arbit|third|manual|operator|clients?|quorum|majority|fenc|stonith|powered|confirm|synchron|watchdog|lease|patroni|vote in|not|never|no /i,
    message:
      'Either of two places goes on by itself when it does not see the other: in a partition both do, and grant the same locks. Add a vote in a third place, or let locking stop.',
  },
  {
    id: 'fail-open',
    key: /fail|open|without|unavailab|unreach|times? out|timed? ?out|anyway|regardless|answer|reached|ohne|sin |失败|放行|无锁|不加锁|跳过/i,
    onCondition: true,
    ownDenial: true,
    said: [
      pattern(
        '(?:considered|deemed|assumed|counted|treated|regarded)(?: as| to be)? (?:granted|acquired|successful|held|renewed|valid)',
      ),
      pattern(
        `(?:proceeds?|continues?|goes? (?:ahead|on)|go (?:ahead|on)|runs?|carr(?:y|ies) on|works?|executes?|writes?)(?: [\\w’'-]+){0,6}? without (?:holding |having |waiting for )?(?:a |the |any |its )?(?:locks?|leases?|grants?)`,
      ),
      pattern(
        `(?:runs?|proceeds?|continues?|goes? (?:ahead|on)|starts?|works?|writes?|carr(?:y|ies) on)(?: \\w+)? (?:anyway|regardless(?! of)|nonetheless|nevertheless|unprotected|unlocked)`,
      ),
      /(?:arbeitet|läuft|macht|fährt|schreibt|arbeiten|laufen)(?: [^\s,.;]+){0,5}? ohne (?:[^\s,.;]+ )?(?:sperre|lock|lease)|(?:siguen?|continúan?|trabajan?|proceden?)(?: [^\s,.;]+){0,4}? sin (?:el |un )?(?:bloqueo|lock|lease)|(?:无锁|不加锁|跳过加锁)(?:的情况下)?(?:直接|继续)*(?:执行|运行|处理|写入)/gi,
      pattern(
        '(?:locks?|locking|clients?|librar(?:y|ies)|manager|service|wrapper|sdk|acquisition|workers?|it)(?: [\\w-]+){0,4}? (?:fails?|failing|to fail)[ -]open',
      ),
      pattern(
        `(?:treat(?:s|ed)?|regard(?:s|ed)?|consider(?:s|ed)?|count(?:s|ed)?|deem(?:s|ed)?|assum(?:es?|ed))${upTo(50)} (?:as |to be |to have been |that (?:it|the \\w+) (?:is|was|has been) |is |was )(?:granted|acquired|held|successful|renewed|owned|still held|still valid)`,
      ),
    ],
    with: /unavailab|unreach|(?<![a-z])(?:down|outage|times? out|timed out|timeouts?|no answer|no reply|silent|slow|lost|loss|fails?|failed|failure|open|missing|time out|cannot|can['’]t|not (?:answer|reply|respond|reachable|available))(?![a-z])|antwortet|erreichbar|ausfall|ausgefallen|no responde|caíd|fall[ao]|不可用|超时|故障|无响应/i,
    unless:
      /read-?only|idempoten|(?<![a-z])(?:never|nothing|nobody|none|rather|only (?:reads|holders|after|once|when)|idle|niemand|kein\w*|ninguno|nadie|conflict|refus\w*|rejects?|reads? (?:it|the)|unlike|instead)(?![a-z])|compare|(?<![a-z])no (?:worker|client|one|process|service|job|node|write)/i,
    message:
      'Work goes on without a confirmed lock when the lock service does not answer: two holders can work at once. Stop, or wait, until a grant is confirmed.',
  },
  {
    id: 'unsynced-grants',
    key: /fsync|synchronous_commit|write concern|appendfsync|sync_binlog|flush_log|journal|commitlog_sync|read concern|w ?[:=]/i,
    ownDenial: true,
    said: [
      pattern(
        '(?:fsync|synchronous_commit|sync_binlog|innodb_flush_log_at_trx_commit|appendfsync|commitlog_sync|journal(?:ing)?) ?(?:(?:=|:|is|are|to|set|at|stays|remains|gets) ?){0,3}(?:off|0|no|disabled|turned off|switched off|everysec|periodic|false|local)',
      ),
      pattern(
        '(?:disabl(?:e|es|ed|ing)|turn(?:s|ed|ing)? off|switch(?:es|ed|ing)? off|relax(?:es|ed|ing)?|skip(?:s|ped|ping)?|omit(?:s|ted)?) (?:the )?(?:fsyncs?|journal(?:ing)?|synchronous_commit)',
      ),
      pattern(
        'write concern (?:of |is |=|: ?|at |to )?["“]?(?:\\{? ?w ?[:=] ?)?["“]?1(?!\\d| ?s)|w ?[:=] ?1(?!\\d)|read concern (?:of |is |=|: ?)?["“]?(?:local|available)',
      ),
    ],
    unless:
      /(?<![a-z])(?:(?:implicit )?default (?:may|might|can|could) be|not|never|no longer|must|other|unrelated|non-lock|audit|statistic\w*|would|discards?|loses?|lost|if|replica set|bulk|temp\w*|is then|rejoins|rolls?(?: \w+){0,3} back)(?![a-z])/i,
    message:
      'A grant is acknowledged before it is durable: after a crash it is forgotten and granted again. Sync every grant, and to a majority where a replica may take over.',
  },
  {
    id: 'each-side-goes-on',
    key: /partition|split|link|cut|isolat|disconnect|apart|se parte|partici|divid|getrennt|trenn|分区|隔离/i,
    onCondition: true,
    said: [
      pattern(
        `(?:each|every|either|both)(?: of the| the)? (?:(?:two|2) )?${PLACES}${upTo(40)} (?:keeps?|continues?|goes on|go on|may|can|still|carr(?:y|ies) on)(?: to)? ?(?:grant\\w*|issu\\w+|hand\\w* out|handing out|acquir\\w+|serv\\w+|giv\\w+)${upTo(70)}(?:locks?|leases?|grants?|on its own|on their own|independently|alone|locally)`,
      ),
      pattern(
        `(?:a|an|the|any|each) (?:cut[- ]off|isolated|separated|disconnected|severed|partitioned|minority) (?:${PLACES})${upTo(30)} (?:keeps?|continues?|goes on|may|can|still|carries on)(?: to)? ?(?:grant\\w*|issu\\w+|hand\\w* out|handing out|acquir\\w+|giv\\w+)${upTo(50)}(?:locks?|leases?|grants?|on its own|locally)`,
      ),
      /(?:cada|ambos|ambas|los dos|las dos)(?: [^\s,.;]+){1,2} (?:siguen?|continúan?|pueden?)(?: [^\s,.;]+)? ?(?:conced\w+|otorg\w+)[^.;]{0,40}(?:bloqueos?|locks?|leases?)|(?:jede[rs]?|beide)(?: [^\s,.;]+){1,2} (?:vergibt|vergeben|erteilt|erteilen)[^.;]{0,60}(?:weiter|allein|lokal|eigenständig|unabhängig)|(?:两侧|双方|两边|各(?:机房|分区|侧|区域))[^。；;]{0,10}(?:继续|各自|独立)[^。；;]{0,6}(?:发锁|授予|加锁)/gi,
    ],
    unless:
      /nicht|kein|no concede|ninguno|propias|不|(?<![a-z])(?:own (?:keys|locks|objects|ranges|shard\w*)|home|homed|disjoint|respective|different|stops?|majority|quorum|read-?only|reads|not|no|never|cannot|neither|until (?:its|the|their) leases?|only)(?![a-z])|n['’]t/i,
    message:
      'Each side of a partition goes on granting: both grant the same lock. Let only the side with a majority grant.',
  },
]
