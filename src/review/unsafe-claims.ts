import { any, type UnsafeConcept } from './concept.ts'
import { LAGGING_TAKEOVER } from './unsafe-habits.ts'
import { CLOCKS_EXCLUDE } from './unsafe-handovers.ts'
import { WORKS_ON } from './unsafe-shortcuts.ts'

const LOST =
  "(?:leases?|locks?|sessions?|leadership|ownership|keys?)(?: [\\w’'-]+){0,3}? (?:not found|expired|lost|gone|revoked|invalidated|taken over|has ended|ran out)|los(?:es?|ing|t) (?:the |its |their )?(?:leases?|locks?|leadership|sessions?)|closed (?:its|the) session|renewals?[^.;,]{0,40} (?:comes? back with|fails? with|affects? no row|changes nothing|times out|(?:is|was) (?:refused|rejected))|(?:on|after|upon) (?:the )?lost(?= (?:the|state|event|a |its))"
const UNFINISHED =
  '(?:begun|running|current|open|already|remaining|in[- ]flight|interrupted|started|outstanding|ongoing|pending|unfinished|under way|in hand)'
const UNKNOWN =
  '(?:results?|outcome|commit|effect)(?: (?:is|was|stays|remains))? (?:unknown|unclear|ambiguous|in doubt|uncertain)|unknown (?:result|outcome|commit)|ambiguous (?:result|commit|error)|connection ?loss|no answer(?= (?:arrives|comes))'
const AGAIN =
  "(?:sent|executed|run|tried|issued|submitted|called|applied)(?: [\\w’'-]+){0,3} (?:once more|again|anew)|(?:simply |just |then )?(?:repeats?|retries|re-?sends|re-?issues|re-?submits|re-?executes)"
const TOKEN_APART =
  'The fencing token is drawn in a step of its own, apart from the grant: a client that is paused between the two gets a number that does not order the grants. Take the number that the granting write itself raises or returns.'
const BLIND_REPEAT =
  'A write whose result is not known is repeated as it was: if the first one took effect, it takes effect twice, or leaves a second entry in the queue. Read first what became of it, or give it an idempotency key.'
const WEAK_DECIDES =
  'A read that a lagging replica may answer decides who holds the lock. Ask the leader, or decide by a condition in the write itself.'

/** Claims on locks and stores that are not so. */
export const UNSAFE_CLAIMS: readonly UnsafeConcept[] = [
  {
    id: 'finishes-after-the-loss',
    all: [
      /lease|lock|session|leadership|ownership|key|renewal/i,
      any(LOST),
      any(
        `(?:completes?|finish(?:es)?|carries on with|continues?|goes on with|resumes?|ends)(?: [\\w’'-]+){0,3}? (?:${UNFINISHED}|(?:it|they) (?:has|have|had) (?:already )?(?:begun|started))(?![a-z])|(?:lets?|allows?|leaves?) (?:the |its |all |any )?(?:\\w+ ){0,2}?${UNFINISHED} [^.;]{0,80}(?:finish|complete|carry on|go on|continue|run to (?:its|their) end|drain)|has (?:the |its |all )?(?:\\w+ ){0,2}?${UNFINISHED} [^.;]{0,60}(?:carry on|go on|continue)|(?:jobs?|work|exports?|runs?|tasks?|sections?|writes?)(?: [\\w’'-]+){0,4}? (?:carr(?:y|ies) on|goes? on|continues?|runs? on) (?:to (?:its|their) end|until)|(?:are|is) (?:written|brought|run|carried|completed) to (?:its|their|an) end|continues? (?:the|its) (?:critical section|work|job|run)(?![a-z])|(?:in progress|running|current|open)(?: [\\w’'-]+){0,3} (?:is|are) (?:completed|finished|brought to an end)`,
      ),
    ],
    idioms:
      /affects? no row|(?:accepts?|takes?) no (?:further|new|more) \w+|(?:has|have) not changed|not found|no longer (?:held|valid|there)/gi,
    unless: any(
      'fencing check|is fenced|(?<!(?:is|was) )reject\\w*|(?<!(?:is|was) )refus\\w*|idempot\\w*|aborts?|roll(?:s|ed)? back|compensat\\w*|read-?only|followers?|members?|voters?|quorum|majority|stops? at once|graceful\\w*|maintenance|waiters?|acquisition',
    ),
    message: WORKS_ON,
  },
  {
    id: 'acts-before-the-grant',
    denies: true,
    all: [
      /acquir|write|put|update|insert|record/i,
      any(
        "(?:acquir\\w+|acquisition|compare-and-\\w+|write|put|update|insert|claim)(?: [\\w’'-]+){0,3}? (?:follows?|is (?:sent|made|done|issued|written)|comes)(?: [\\w’'-]+){0,2} (?:in the background|afterwards|later|asynchronously)",
      ),
      any('owners?|holders?|leaders?|locks?|begins?|starts?'),
    ],
    unless: any(
      'audit|logs?|metrics|only after|cache|renew\\w*|heart-?beats?|never|must not|does not|is not',
    ),
    message:
      'The work begins before the store has granted the lock: several waiters can see it free at the same time. Begin when the conditional write has succeeded.',
  },
  {
    id: 'weak-read-decides',
    all: [
      /stale|direct get|any of the|nearest|closest|replica|follower|standby|secondary|serializable/i,
      any(
        "\\??stale(?: mode| consistency| reads?)?|(?:permitted|allowed|bounded|maximum|exact) staleness|reads? (?:at|from|on|by) (?:the |its |an? )?(?:nearest|closest|local|any) (?:replica|follower|member|server)|read(?:s|ing)?(?: it| them| the row| the key)? (?:at|from|on|by|through) (?:the |its |an? )?(?:read|reporting|asynchronous|async)[ -]?(?:replica|follower|standby|secondary)|serializable reads?(?= (?:at|from|on|by) )|direct gets?|any of the (?:\\w+ )?(?:replicas?|servers?|followers?|members?|nodes?)(?: [\\w’'-]+){0,2} (?:may|can) (?:answer|serve|reply)|(?:nearest|closest) (?:of the (?:\\w+ )?)?(?:servers?|replicas?|members?|nodes?)(?: [\\w’'-]+){0,2} (?:may|can) (?:answer|serve|reply)",
      ),
      any('verif\\w+|confirms?|checks?|tests?|decides?|still (?:names|holds|owns|has)|whether'),
      any(
        'keys?|locks?|leases?|sessions?|commands?|owners?|holders?|contenders?|stages?|begins?|starts?|writes?',
      ),
    ],
    idioms: /(?:needs?|takes?|saves?|costs?) no [^.,;]{0,30}/gi,
    unless: any(
      'dashboards?|metrics|hints?|monitor\\w*|display|list\\w*|linearizable|consistent mode|stale (?:holder|token|owner|writer|lock|lease|session|client|epoch|fence|write|leader|process|revision|entr\\w+)s?',
    ),
    message: WEAK_DECIDES,
  },
  {
    id: 'advisory-lock-in-blocks',
    all: [
      /advisory|get_lock/i,
      any('multi-az|fail-?over|standby|promot\\w+|block by block|mirror\\w*'),
      any(
        'still (?:held|has|holds|there|owned)|remains? (?:held|in force)|stays? held|(?:is|are) (?:kept|held) on',
      ),
    ],
    unless: any('lost|gone|row|table|fenc\\w*|not|never'),
    message:
      'Advisory locks and GET_LOCK live in one server’s memory: no standby has them, and a failover frees them all. Keep the lock in a row.',
  },
  {
    id: 'clocks-exact-enough',
    denies: true,
    all: [
      /[np]tp|chrony|s[yi]nc/i,
      any('ntp|ptp|chrony|time ?sync(?: service)?|synchroni[sz]ed|disciplined|same (?:time|clock)'),
      any(
        '(?:exact|accurate|precise|close|tight|good) enough|without (?:any |a )?(?:safety )?margin|no margin|(?:therefore|thus|hence|can|cannot|never|do) (?:therefore |thus |hence )?not overlap|need(?:s)? no (?:generation|token|fencing) checks?|needs? no (?:fencing )?(?:tokens?|fences?)|(?:can|could) (?:therefore |thus |hence )?never (?:believe|hold|work|overlap|both)|replaces? the (?:check|token|fence)|has ended before (?:its|the) successor',
      ),
      any('expir\\w*|takeovers?|take over|leases?|deadlines?|leaders?|holders?'),
    ],
    unless: any(
      'not (?:exact|accurate|precise|close|tight|good) enough|truetime|spanner|cockroach\\w*|max-offset|logs?|audit|never (?:rely|relies|decide|decides|enough)|does not|do not|cannot be',
    ),
    message: CLOCKS_EXCLUDE,
  },
  {
    id: 'repeated-without-a-look',
    denies: true,
    all: [
      /unknown|unclear|ambiguous|in doubt|uncertain|connection ?loss|no answer/i,
      any(UNKNOWN),
      any(AGAIN),
      any(
        'debits?|payments?|bookings?|charges?|transfers?|orders?|writes?|create(?:\\(\\))?|updates?|postings?|inserts?|commands?|dispens\\w+|shipments?|statements?',
      ),
    ],
    unless: any(
      'idempot\\w*|unique|condition\\w*|compar\\w*|if the|reads? (?:back|it|the|first)|checks? (?:first|whether|if)|looks? (?:up|for)|guid|protected|protection|dedup\\w*|same (?:id|key|request id|operation id)|only (?:after|if|when)|inspects?|lists|never|(?:is|are|be|does|do|must|may) not (?:\\w+ )?(?:repeat\\w*|re-?sen\\w*|retr\\w*|sent|execut\\w*|tried|issued)|cannot|without',
    ),
    message: BLIND_REPEAT,
  },
  {
    id: 'found-free-then-written',
    all: [
      /find|read|select|get|fetch|look/i,
      any('reads?|findone|selects?|fetches|looks? (?:up|at)|gets'),
      any(
        "if (?:[\\w’'-]+ ){0,8}?(?:null|free|empty|absent|unset|passed|expired|missing|not set|in the past|elapsed)(?: [\\w’'-]+){0,3}",
      ),
      any(
        '(?:enters?|writes?|puts?|inserts?|sets?|stores?|records?) (?:itself|himself|its (?:own )?(?:id|name|identity|key))|updateone|overwrites (?:it|the)|then (?:writes|updates|saves|puts)',
      ),
    ],
    unless: any(
      'condition\\w*|same (?:statement|transaction|command|request)|compar\\w*|cas|findandmodify|findoneandupdate|filter\\w*|where|if-match|if-none-match|if-generation-match|version\\w*|atomic\\w*|transaction\\w*|txn|for update|etag|revision|precondition\\w*|serializable|only if|upsert|instead|never|must not|does not',
    ),
    message:
      'The lock is read and then written in two steps: two clients that both read it as free both write themselves in. Take it by one write with the condition in it.',
  },
  {
    id: 'serial-in-one-data-centre',
    all: [
      /local_serial/i,
      any('data ?cent(?:er|re)s?|dcs?|regions?'),
      any(
        'detect\\w*|exclud\\w*|seen|visible|noticed|prevent\\w*|globally|all the same|in all|binding|authoritative|valid',
      ),
    ],
    unless: any('only|home|single|not|never|cannot|would|does not|instead|rather than|must'),
    message:
      'LOCAL_SERIAL orders grants within one data centre: two data centres both grant the same lock, whatever level the commit is written at. Use SERIAL, or give each lock a home.',
  },
  {
    id: 'latest-comers-release',
    denies: true,
    all: [
      /releas|unlock|free/i,
      any('releases?|releasing|unlocks?|frees?'),
      any(
        "(?:plain|simple|unconditional|ordinary|bare|blind)[ `'\"]{1,2}(?:delete|del|update|put|write|removal)|(?:deletion|delete|removal|write|update) is (?:unconditional|a plain one|not conditional)|(?:a|the|any) (?:condition|owner check|comparison|check)(?: [\\w’'-]+){0,12}? (?:is|are) (?:not (?:needed|necessary|required)|unnecessary|superfluous|needless)",
      ),
    ],
    unless: any(
      'never|not (?:an?|by|with|use|the)|instead of|rather than|would (?:free|delete|release|remove|let|end)|must|may not|forbidden|no (?:plain|simple|unconditional|bare|blind)|avoid\\w*|without an? (?:plain|unconditional)|reads?',
    ),
    message:
      'The release looks at nothing: a holder whose lease has ended frees the next one’s lock. Delete it only where owner and token are still its own, in one conditional write.',
  },
  {
    id: 'mutex-of-the-process',
    all: [
      /mutex|in-process|in-memory|process-local|local lock|locally|among themselves|memory/i,
      any(
        "(?:in-process|in-memory|process-local|local|per-process) (?:mutex(?:es)?|locks?)|(?:from|out of) (?:an? |the |its )?(?:table |map |copy )?(?:in |of )?(?:the |its )?(?:\\w+[’']s )?(?:own |local )?memory|locally (?:issued|granted|held|given) (?:locks?|grants?|leases?)|(?:assign|divide|share)(?: [\\w-]+){0,3} among themselves",
      ),
      any('until|while|when|opens?|breaker|down|unreachable|unavailable|again|outage|fails?'),
      any('serves?|grants?|falls? back|uses?|takes?|switch\\w*|go(?:es)? on|assign|locks? (?:by|with|from)'),
    ],
    idioms: /(?:does|do|did) not (?:answer|respond)|no (?:answer|majority|leader)|cannot be reached/gi,
    unless: any(
      'in addition|as well|besides|first|queue\\w*|contention|same (?:process|pod|host)|threads?|coalesc\\w*|saves?|reduces?|before (?:asking|it asks|the)|never|no worker|no process|must not|may not',
    ),
    message:
      'While the store is away, each process takes the lock from itself: all of them hold it. Let acquisitions fail until the store has its majority again.',
  },
  {
    id: 'token-apart-from-the-grant',
    all: [
      /incrementandget|getandincrement|nextval|atomic ?long|sequence|counter|(?<![a-z])incr(?![a-z])/i,
      any('(?:fencing )?tokens?|fences?'),
      any(
        "(?:draws?|takes?|gets?|allocates?|obtains?|fetches|increments?|requests?)(?: [\\w’'-]+){0,6}? (?:with|from|by|using|through|of|out of|via)?",
      ),
      any(
        "(?:after|once)(?: [\\w’'-]+){0,3} (?:returned|succeeded|acquired|granted|won)|after (?:the |an? |its )?(?:trylock|acquisition|acquiring|grant)|when the request (?:enters|arrives|is queued|is made)|before (?:the )?(?:grant|acqui\\w+|lock)|(?:second|separate|further|another) (?:call|step|request|transaction|statement|round[ -]?trip)|perhaps much later",
      ),
    ],
    unless: any(
      'same (?:transaction|statement|command|script|batch|write|update|call)|in the (?:granting|acquiring)|within the transaction|atomically|atomic (?:statement|step|operation|write)|while (?:it|the row) is locked|under the (?:row )?lock|in one|single (?:statement|transaction|write|call)|together|never|not|no|instead|rather',
    ),
    message: TOKEN_APART,
  },
  {
    id: 'collector-called-harmless',
    denies: true,
    all: [
      /zgc|shenandoah|(?<![a-z])gc(?![a-z])|collector|pause/i,
      any('zgc|shenandoah|gc|collectors?|collections?|paused?s?'),
      any(
        "(?:cannot|can ?not|can['’]t|never|no (?:thread|holder|process|client|worker) (?:can|could|will))(?: [\\w’'-]+){0,2} (?:outlive|outlast|exceed|overrun)|(?:paused|frozen|suspended) (?:\\w+ )?(?:cannot|can not|does not) (?:write|act|send|harm)|needs? no (?:provision|precaution)|(?:need(?:s)?|makes?|make|is|are|with)? ?no (?:check|look|comparison)(?: [\\w’'-]+){0,6} (?:is|are) (?:made|needed|necessary|required|done)",
      ),
      any('sessions?|leases?|locks?|elapsed|ttl|deadline|successors?'),
    ],
    unless: any(
      'even|however|but|still|alone|not enough|do not rely|does not rely|cannot be (?:relied|trusted)|vm|swapping|hypervisor',
    ),
    message:
      'Pauses come from more than the collector: a suspended VM, swapping, a busy host. Let the holder check what time is left before each effect, and let the resource refuse smaller tokens.',
  },
  {
    id: 'jetstream-syncs-by-default',
    denies: true,
    all: [
      /jetstream|nats/i,
      any('defaults?(?: settings?)?|nothing (?:has|needs) to be set|out of the box|as shipped|file store'),
      any('flush\\w*|fsync\\w*|(?:to|on) disk|synced|durable'),
      any('acknowledg\\w*|acks?|survives?|loses?'),
    ],
    idioms: /loses? no [\w ]{0,30}|no acknowledged [\w ]{0,20}(?:is|are) lost/gi,
    unless: any(
      'acknowledg\\w*(?: [\\w’-]+){0,4} before|sync_interval[^.;]{0,20} always|always|timer|(?<!sync_)interval|may be lost|page cache|two minutes|unless|override\\w*|chang\\w*|(?:does|is|do) not',
    ),
    message:
      'By default JetStream acknowledges before the entry is on disk, and flushes every two minutes: a power failure of all servers loses acknowledged locks. Set `sync_interval: always`.',
  },
  {
    id: 'exactly-once-by-a-lock',
    denies: true,
    all: [
      /once/i,
      any('exactly[- ]once|precisely once'),
      any(
        '(?:need|needs|have|has|do|does|are|is) not(?: have to| need to)? be (?:repeatable|idempotent|deduplicated)|need no (?:idempoten\\w+|dedup\\w*)|(?:idempotence|idempotency|deduplication) is (?:not needed|unnecessary|superfluous)|without (?:idempoten\\w+|dedup\\w*)|(?:also|even) (?:when|if|after)[^.;]{0,60}(?:crash\\w*|dies|fails|restart\\w*)',
      ),
    ],
    unless: any(
      'cannot|not (?:give|guarantee|provide|promise)|never (?:exactly|happens|gives)|no lock|at least|effectively|only if|neither',
    ),
    message:
      'No lock and no redelivery makes an effect happen exactly once: a crash after the effect repeats it. Let the effects be idempotent, or refuse a repeated key.',
  },
  {
    id: 'timeout-as-lock-delay',
    denies: true,
    all: [
      /lock[-_ ]delay/i,
      any('session time-?outs?|ttl|timeout|zookeeper|etcd'),
      any(
        '(?:acts?|serves?|works?|counts?|doubles?)(?: also| at the same time)? as (?:an? |the )?lock[-_ ]delay|(?:zookeeper|etcd) (?:has|keeps|enforces|applies) (?:an? |its )?lock[-_ ]delay',
      ),
    ],
    unless: any(
      'not (?:an?|act|serve|work|have|the)|never|unlike|no lock[-_ ]delay|only consul|instead|cannot',
    ),
    message:
      'A session timeout runs before the lock is freed, and nothing runs after it: the next contender holds it at once. Only Consul has a lock-delay; elsewhere the resource has to refuse smaller tokens.',
  },
  {
    id: 'record-version-as-order',
    all: [
      /record ?version|(?<![a-z])rvn(?![a-z])/i,
      any('record ?version ?numbers?|rvn'),
      any('tokens?|fences?|greatest|highest|largest|smaller|lower|greater|larger'),
      any('greate\\w*|large\\w*|highe\\w*|smaller|lower|grows?|increas\\w*|order\\w*|is the|as the|serves'),
    ],
    unless: any('not|never|cannot|random|guid|no order|instead|own counter|separate'),
    message:
      'The record version number of the lock client is a random GUID: it tells that something changed, and orders nothing. Raise a counter in the granting write and use that.',
  },
  {
    id: 'bounded-lag-called-safe',
    denies: true,
    all: [
      /lag/i,
      any(
        'maximum_lag_on_failover|lag(?: \\w+)? (?:is |stays? )?(?:limited|bounded|capped|below|under)|(?:limits?|bounds?|caps?) the lag',
      ),
      any('promot\\w+|fails? over|failover|takes? over|leader key'),
      any(
        "(?:no|not a single|nothing)(?: [\\w’'-]+){0,7} (?:missing|lost|lacks?|lacking)|(?:is|are) (?:complete|safe|intact)|has (?:all|every)",
      ),
    ],
    unless: any('may be|can be|could be|not enough|however|still lacks|synchronous'),
    message: LAGGING_TAKEOVER,
  },
  {
    id: 'geo-copy-called-synchronous',
    all: [
      /gzrs|(?<![a-z])(?:ra-)?grs(?![a-z])|geo-?redundan|paired region|geo-?replicat/i,
      any('(?:ra-)?g(?:z)?rs|geo-?redundan\\w*|paired region|geo-?replicat\\w*'),
      any('synchronous(?:ly)?|nothing is lost|complete after|before (?:they|it) (?:are|is) acknowledged'),
    ],
    unless: any('asynchron\\w*|not|never|within|zones|only|would|cannot|no'),
    message:
      'Copies in the paired region are asynchronous whatever their size: after an account failover the last leases and counters are missing. Rest the lock on the zones of one region.',
  },
  {
    id: 'lease-broken-by-a-waiter',
    all: [
      /break|force/i,
      any(
        'break(?:s|ing)?[- ](?:the )?lease|break period of (?:0|zero)|force-?(?:releases?|unlocks?)|breaks? it',
      ),
      any(
        '(?:refused|waited|waiting|rejected|blocked|denied) (?:for )?(?:more than |longer than |about )?(?:\\d+|a|one|two|three|five|ten|thirty)|after (?:\\d+|a|one|two|three|five|ten|thirty) ?(?:s|sec\\w*|min\\w*|attempts|tries)',
      ),
      any('acquires?|takes?|for itself|obtains?'),
    ],
    idioms: /so that [^.;]*/gi,
    unless: any(
      'operators?|manual\\w*|people|expired|dead|verif\\w*|proof|confirm\\w*|fenc\\w*|never|not|no|only|audit\\w*',
    ),
    message:
      'Whoever has waited long enough breaks a lease whose holder may still work: both act then. Let it expire, or let an operator break it once the holder is known to be dead.',
  },
  {
    id: 'stored-and-not-compared',
    denies: true,
    all: [
      /token|fence|epoch|generation|_rev/i,
      any('tokens?|fences?|epochs?|generations?|\\w+_rev'),
      any(
        'whatever (?:its|the) (?:value|number|token|size)|regardless of (?:its|the) (?:value|number|token)|without comparing|whether it is (?:smaller|larger|older) or not',
      ),
      any('writes?|updates?|accepts?|takes?|stores?|saves?|applies'),
    ],
    unless: any('never|must not|no (?:write|update)|rejects?|refus\\w*|would|dangerous|wrong'),
    message:
      'The resource keeps the token and compares it with nothing: the late write of a paused holder is taken. Let it refuse every token smaller than the largest that it has seen.',
  },
  {
    id: 'observers-counted',
    all: [
      /observer|learner|non-?voting/i,
      any('observers?|learners?|non-?voting (?:members?|replicas?|nodes?)'),
      any(
        "(?:are|is|make|makes|form|forms|give|gives) (?:still |together |then )?(?:\\w+ )?(?:two|three|four|five|six|seven|[2-7]|an? (?:majority|quorum))(?: [\\w’'-]+){0,3}? (?:and )?(?:elects?|form|keep|reach|commit)|add (?:their|its) votes?|(?:may|can|do) vote|take part in (?:an |the )?elections?|non-?voting (?:replica|member|node)s?(?: [\\w’'-]+){0,3} (?:takes? over|becomes? (?:the )?(?:leader|leaseholder|primary)|is elected)|(?:elect|form|reach|make up|complete) (?:an? |the )?(?:leader|majority|quorum)",
      ),
    ],
    unless: any(
      'not|never|no|without|only (?:the )?(?:voters|voting|participants)|cannot|neither|nor|excluding|besides',
    ),
    message:
      'Observers and learners do not vote: they count for no majority and elect no leader. Count the voters that are left.',
  },
  {
    id: 'session-ttl-below-consul',
    all: [
      /consul/i,
      any('sessions?|ttl'),
      any(
        '(?:ttl|session)(?: (?:of|is|lasts|with|ttl|for|=|:|a)){0,3} ?(?:[1-9]|[1-9]\\.\\d) ?(?:s|seconds?)(?! (?:later|before|after))',
      ),
    ],
    unless: any('at least|minimum|below|lower|shorter than|smaller'),
    message:
      'Consul takes a session TTL from 10 s to 86,400 s, and may end the session up to twice as late: this one is refused. Take 10 s or more, and let the holder stop earlier by its own clock.',
  },
  {
    id: 'seen-free-is-owned',
    denies: true,
    all: [
      /watch|query|notif|event|returns|shows|sees|finds/i,
      any(
        "(?:shows?|has|sees?|finds?|reads?|carries)(?: [\\w’'-]+){0,3}? (?:no (?:session|owner|holder|lock)|free|empty|unowned|released)(?: [\\w’'-]+){0,2}",
      ),
      any(
        "(?:is|becomes|counts as)(?: [\\w’'-]+){0,2} (?:new|next) (?:owner|holder|leader)|owns (?:it|the lock)|has the lock",
      ),
      any('starts?|begins?|saves?|proceeds?|goes ahead|enters'),
    ],
    unless: any(
      'never|not (?:yet )?(?:the|an?) |acquires? (?:it|the)|tries|attempts?|condition\\w*|compare\\w*|only (?:after|when|once)|does not|cannot|must not|re-?reads',
    ),
    message:
      'Whoever sees the lock free takes it for granted: several waiters see that at the same time. The lock is held when the conditional acquisition has succeeded.',
  },
  {
    id: 'lock-delay-bounds-the-wait',
    denies: true,
    all: [
      /lock[-_ ]delay/i,
      any('irrespective of|regardless of|independent(?:ly)? of|whatever'),
      any('session ttl|ttl|session time-?out'),
      any('free|released|available|handed|again'),
    ],
    unless: any('does not bound|never|in addition|plus|on top|after the session'),
    message:
      'The lock-delay begins when the session has ended, which takes its TTL and up to twice as long: a dead holder’s lock is free after both.',
  },
  {
    id: 'zookeeper-reads-anywhere',
    denies: true,
    all: [
      /zookeeper|znode/i,
      any('reads?'),
      any('lineari[sz]able|current|up to date|always fresh'),
      any('whichever server|any server|every server|all servers|without (?:an? )?sync|no [`"\']?sync'),
    ],
    unless: any(
      'not lineari[sz]able|sequential\\w*|may lag|only (?:after|with)|sync[`"\']? (?:first|before)|never|are not|is not',
    ),
    message:
      'Reads of ZooKeeper are served by any server and may lag behind: only a `sync` before them, or a write, tells who holds the lock.',
  },
  {
    id: 'write-without-its-condition',
    denies: true,
    all: [
      /condition|precondition|if clause/i,
      any(
        "(?:puts?|writes?|updates?|inserts?|deletes?)(?: [\\w’'-]+){0,4}? (?:needs?|requires?|takes?|carries|has) no (?:condition(?: expression)?|comparison|if clause|version check|precondition)|no (?:condition(?: expression)?|precondition) is (?:needed|required|necessary)",
      ),
      any('locks?|owners?|holders?|items?|rows?|keys?|leases?|nonces?'),
    ],
    unless: any('never|serializable|same transaction|audit|logs?|metrics|heart-?beats?|histor\\w*'),
    message:
      'The lock is written without a condition: two clients that both saw it free both write, and the later one overwrites the first. Put the condition into the write.',
  },
  {
    id: 'lazy-deletion-called-prompt',
    all: [
      /ttl/i,
      any('dynamodb|ttl attribute|ttl index|ttl monitor|firestore|cosmos'),
      any('removes?|deletes?|purges?|cleans?|expires?'),
      any(
        'within (?:an? |one |two |a few )?(?:seconds?|second or two|moments?)|at once|immediately|promptly|at that moment|on time|to the second',
      ),
    ],
    idioms: /without (?:a |any )?releas\w+/gi,
    unless: any('not|never|days?|hours?|may|only|lazy|late|background|condition\\w*'),
    message:
      'What a TTL attribute or index deletes goes minutes to days later: it ends no lease. Let the contender compare the expiry that is stored, by a condition in its write.',
  },
  {
    id: 'timeout-read-as-failure',
    denies: true,
    all: [
      /time-?out/i,
      any("write ?time-?outs?\\w*|cas time-?outs?|time-?outs?(?: [\\w’'-]+){0,4} cas|commit time-?outs?"),
      any('means?|shows?|tells?|proves|so|therefore|hence'),
      any(
        "not (?:been )?(?:accepted|applied|written|committed)|(?:treats?|regards?|considers?)(?: [\\w’'-]+){0,3} (?:as )?(?:free|failed|lost)|has failed",
      ),
    ],
    unless: any(
      'unknown|may (?:still |well )?(?:have|be)|reads? (?:the row|it|serially)|does not mean|cannot|in doubt|ambiguous|nothing',
    ),
    message:
      'A timed-out conditional write is neither applied nor failed: it may still take effect. Read the lock serially and compare the own nonce before trying again.',
  },
  {
    id: 'half-goes-on',
    all: [
      /half/i,
      any("half of (?:the|its|all)(?: [\\w’'-]+){0,3}"),
      any('members?|voters?|servers?|nodes?|votes|membership'),
      any(
        '(?:carry|carries) on|continues?|keeps? (?:on )?(?:granting|serving)|goes? on|remains? available|serving locks',
      ),
    ],
    idioms: /should (?=one|a|the|either|any)|without (?:an? |any )?(?:operator|human|manual)[^.,;]*/gi,
    unless: any(
      'not|cannot|no majority|stops?|never|only|too few|more than half|over half|tie-?breaker|witness|does|neither',
    ),
    message:
      'Half of the voters is no majority: they cannot elect a leader nor commit, and locking stops. Add a voter in a third place.',
  },
  {
    id: 'cp-count-by-default',
    denies: true,
    all: [
      /(?<![a-z])cp(?![a-z])/i,
      any('cp (?:subsystem|member count|members?|group)|member count'),
      any(
        '(?:left|stays|stay|remains?) (?:at|on) (?:its|the) default|default (?:member )?count|without an? (?:explicit|own) (?:value|setting|count)|left (?:unset|out)',
      ),
      any('raft|lineari[sz]able|by itself|automatically|enrols?'),
    ],
    unless: any('unsafe mode|zero|must be|(?:is|be|are) not|never|(?<!\\d)0(?!\\d)'),
    message:
      'The CP member count is 0 by default: the CP structures then run in unsafe mode, without Raft. Set it to three, five or seven.',
  },
  {
    id: 'replica-as-authority',
    all: [
      /replica|second|backup|standby/i,
      any(
        "(?:switch|fall back|fail over|move|turn|chang)\\w*(?: [\\w’'-]+){0,3}? to (?:the |an? |its )?(?:replica|secondary|second|standby|backup)(?: [\\w’'-]+)? ?(?:buckets?|tables?|containers?|store|accounts?|collections?|keyspaces?)",
      ),
      any('locks?|leases?|acquir\\w+|grants?|locking'),
    ],
    idioms: /(?:does|do|did) not (?:answer|respond)|cannot be reached|so that [^.;]*/gi,
    unless: any(
      'never|not|operators?|manual\\w*|people|read-?only|(?:have|has) (?:run out|expired)|synchronous\\w*|no longer',
    ),
    message:
      'The replica is a second authority that lags behind the first: a lock that is held in one is granted in the other. Let acquisitions fail until the store answers again.',
  },
  {
    id: 'lagging-copy-called-intact',
    all: [
      /asynchron|lag/i,
      any('asynchronous\\w*|async'),
      any('promot\\w+|takes? over|fails? over'),
      any(
        "(?:lock )?(?:table|rows?|locks?|leases?)(?: [\\w’'-]+){0,2} (?:intact|complete|unharmed)|(?:locks?|grants?)(?: [\\w’'-]+){0,2} (?:still )?known(?: there)?|simply (?:reconnect|continue)\\w*|nothing (?:is )?(?:lost|missing)",
      ),
    ],
    idioms:
      /(?:cannot be|is not|no longer) (?:reached|reachable|answering)|does not (?:answer|respond)|nothing (?:is )?(?:lost|missing)/gi,
    unless: any(
      'manual\\w*|operators?|people|synchronous(?:ly)?(?= (?:standby|copy|replica))|only after|never|may lack|lacks|lose',
    ),
    message: LAGGING_TAKEOVER,
  },
  {
    id: 'tie-breaker-inside',
    all: [
      /tie-?breaker|witness|arbiter/i,
      any(
        "(?:run|runs|stands?|lives?|hosted|placed|sits?|is)(?: [\\w’'-]+){0,2}? (?:on|in|at) (?:the )?(?:plant|site|hall|room|dc|data ?cent(?:er|re)|building|campus) [a-z\\d](?![\\w-])",
      ),
      any(
        '(?:either|any|each|whichever) (?:of the )?(?:two )?(?:plants?|sites?|halls?|rooms?|dcs?|data ?cent(?:er|re)s?|buildings?|campus(?:es)?) (?:may|can|could) (?:go down|fail|be lost|burn|go dark)',
      ),
    ],
    unless: any('not|never|cannot|would|third|separate|unless'),
    message:
      'The tie-breaker stands in one of the places whose loss it has to decide: when that place is lost, two votes go with it and the other one stops. Put it into a third place.',
  },
  {
    id: 'minority-goes-on',
    all: [
      /(?<![a-z])(?:of) (?:[4-9]|four|five|six|seven|eight|nine)/i,
      any(
        '(?:1|one) of (?:[2-9]|two|three|four|five|six|seven)|(?:2|two) of (?:[4-9]|four|five|six|seven)|(?:3|three) of (?:[6-9]|six|seven|eight|nine)|(?:4|four) of (?:[89]|eight|nine)',
      ),
      any('grants? (?:continue|go on)|elects? (?:a |the )?leader|keeps? granting|carr(?:y|ies) on granting'),
    ],
    unless: any('not|no|stops?|never|cannot|below|less|fewer|neither|until|lost|zones|regions|failures?'),
    message:
      'So few of the voters are no majority: they elect no leader and commit nothing, and locking stops. Count what is left against half of all voters.',
  },
  {
    id: 'smaller-token-accepted',
    denies: true,
    all: [
      /token|epoch|fence|generation/i,
      any('accepts?|takes?|lets? [^.;]{0,20} through|applies|allows?'),
      any(
        "(?:presented|incoming|given|carried|write[’']s|request[’']s|its) (?:token|epoch|fence|generation|number)(?: is)? (?:lower|smaller|less|older)(?: than)?|(?:stored|highest|last|seen) (?:token|epoch|fence|generation)(?: is)? (?:greater|larger|higher) than",
      ),
    ],
    unless: any('reject\\w*|refus\\w*|never|not|no|cannot|would|wrong'),
    message:
      'The comparison is the wrong way round: a token that is smaller than the stored one is taken, and a newer one refused. Refuse what is smaller than the largest token seen.',
  },
  {
    id: 'cp-persistent-by-default',
    denies: true,
    all: [
      /(?<![a-z])cp(?![a-z])/i,
      any('cp (?:state|subsystem|data|groups?|members?)'),
      any('by default|without any setting|out of the box'),
      any('disks?|persist\\w*|power (?:cut|failure|loss)'),
    ],
    unless: any('in memory|must be|has to be|is off|(?:is|are) not|never|switched on'),
    message:
      'The CP Subsystem keeps its state in memory unless persistence is switched on: a power cut of a majority loses acknowledged locks. Switch it on.',
  },
  {
    id: 'absent-then-plain-write',
    denies: true,
    all: [
      /404|not found|none|nothing|no |not exist|missing|absent/i,
      any(
        '404|not found|finds? (?:none|nothing|no (?:lock|object|row|key))|does not exist|is (?:missing|absent)',
      ),
      any('(?:ordinary|plain|normal|simple|unconditional) (?:write|put|upload|insert|update)'),
      any('locks?|state|objects?|leases?|rows?|keys?|own'),
    ],
    unless: any(
      'if-none-match|if absent|create-if|generation 0|if-generation\\w*|only if|never|must not|instead of|rather than|would',
    ),
    message:
      'The lock is read and then written in two steps: two clients that both find it absent both write themselves in. Create it by a write on the condition that it is not there.',
  },
  {
    id: 'many-writes-of-one-object',
    all: [
      /object|blob/i,
      any('(?:single|one|same|an?) (?:object|blob)(?: name)?'),
      any(
        '(?:hundreds?|thousands?|\\d{2,6})(?: of)? (?:overwrites|writes|updates|mutations) (?:per|a|each) second',
      ),
      any('gcs|cloud storage|overwrites|bucket|takes?|sustains?|allows?'),
    ],
    unless: any('not|never|limits?|limited|only|about one|one (?:write|update)|dynamodb|redis|etcd|s3'),
    message:
      'Google Cloud Storage takes about one write a second of one object name: a lock that is renewed or handed over more often is throttled. Split it, or use another store.',
  },
  {
    id: 'fresh-key-for-each-try',
    denies: true,
    all: [
      /key|id/i,
      any(
        '(?:fresh|new|different|another) (?:idempotency|request|dedup\\w*|deduplication) (?:keys?|ids?|tokens?)',
      ),
      any(
        'retr\\w+|again|each (?:time|try|attempt)|(?:more|further) (?:times|tries|attempts)|repetitions?|repeat\\w*',
      ),
    ],
    unless: any('never|(?:is|are|does|do|must|may) not|same|per (?:job|payment|operation|order)'),
    message:
      'A try with a key of its own is a call of its own: what the first one did happens again. Keep the idempotency key over all tries of one effect.',
  },
  {
    id: 'told-of-is-owned',
    denies: true,
    all: [
      /watch|notif|event|callback/i,
      any('watch(?:er|es)?|notifications?|events?|callbacks?'),
      any(
        "(?:regards?|treats?|considers?|takes?)(?: [\\w’'-]+){0,4}? (?:as its own|to be its own|as granted)|without (?:another|a further|any) (?:write|call|request)",
      ),
      any('starts?|begins?|proceeds?|enters?'),
    ],
    unless: any(
      'never|not (?:yet|the)|condition\\w*|creates?|acquires? (?:it|the)|re-?checks?|only (?:after|when|once)|must not',
    ),
    message:
      'A notification is taken for the grant: several waiters get it, and an earlier contender may still be there. The lock is held when the conditional write has succeeded.',
  },
  {
    id: 'other-store-meanwhile',
    all: [
      /lock/i,
      any(
        '(?:if|when|while|once|as soon as) [^.;,]{0,60}(?:answers? with|503|errors?|unreachable|unavailable|(?:is|are) down|does not answer|throttl\\w*|fails?|outage)',
      ),
      any(
        "(?:takes?|acquires?|holds?|gets?|places?)(?: [\\w’'-]+){0,2}? locks? (?:in|on|from|at) (?:an? |the |its )(?!same)(?:[\\w-]+ ){0,3}(?:table|bucket|database|cluster|redis|store|server|row|key)",
      ),
      any('back|again|until|meanwhile|for that time|go on'),
    ],
    idioms: /(?:does|do|did) not (?:answer|respond)|cannot be reached|so that [^.;]*/gi,
    unless: any('never|not|no|operators?|manual\\w*|read-?only|must'),
    message:
      'While the store does not answer, locks are taken in another one, which knows nothing of the grants in the first: both grant the same lock. Let acquisitions fail until the store answers.',
  },
  {
    id: 'lock-delay-instead-of-a-token',
    denies: true,
    all: [
      /lock[-_ ]delay/i,
      any('guarantees?|ensures?|makes? sure|proves'),
      any('needs? no (?:fencing )?(?:tokens?|fences?|checks?)|(?:every|all|any) writes?|no late writes?'),
    ],
    unless: any('not (?:guarantee|ensure)|never|cannot|heuristic|does not|alone'),
    message:
      'A lock-delay makes late writes of a former holder less likely and excludes none: a pause may be longer. Let the resource refuse smaller tokens.',
  },
  {
    id: 'redlock-called-correct',
    denies: true,
    all: [
      /redlock/i,
      any(
        'safe for correctness|correctness[- ](?:grade|safe|lock)|guarantees? (?:mutual )?exclusion|lineari[sz]able|strictly exclusive',
      ),
    ],
    unless: any(
      "not|never|cannot|no|only|unless|neither|would|isn[’']t|claims?|supposed\\w*|allegedly|called|debat\\w*|disput\\w*|critici\\w*|instead|rather",
    ),
    message:
      'Redlock is safe only while clock drift and pauses stay within bounds, and it generates no fencing token: correctness cannot rest on it. Rest the lock on a store with consensus.',
  },
  {
    id: 'fence-checked-beside-the-write',
    all: [
      /fence|token|epoch|generation/i,
      any('reads?|fetches|loads'),
      any('compares?|checks?'),
      any(
        'separate (?:[\\w-]+ )?(?:request|call|write|statement|transaction)|second (?:request|call|statement|transaction)|in its own memory',
      ),
      any('writes?|puts?|updates?|sends?|stores?'),
    ],
    unless: any(
      'same (?:transaction|statement)|never|not|no|in one|instead|rather|conditional write|under (?:the )?lock',
    ),
    message:
      'The token is compared in one step and the write made in another: a newer holder can write in between. Put the comparison into the condition of the write.',
  },
]
