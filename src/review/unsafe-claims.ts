import { any, type UnsafeConcept } from './concept.ts'
import { LAGGING_TAKEOVER } from './unsafe-habits.ts'
import { WORKS_ON } from './unsafe-shortcuts.ts'

const LOST =
  "(?:leases?|locks?|sessions?|leadership|ownership|keys?)(?: [\\w’'-]+){0,3}? (?:not found|expired|lost|gone|revoked|invalidated|taken over|has ended|ran out)|los(?:es?|ing|t) (?:the |its |their )?(?:leases?|locks?|leadership|sessions?)"
const UNFINISHED =
  '(?:begun|running|current|open|already|remaining|in[- ]flight|interrupted|started|outstanding|ongoing|pending)'
const UNKNOWN =
  '(?:results?|outcome|commit|effect)(?: (?:is|was|stays|remains))? (?:unknown|unclear|ambiguous|in doubt|uncertain)|unknown (?:result|outcome|commit)|ambiguous (?:result|commit|error)|connection ?loss|no answer(?= (?:arrives|comes))'
const AGAIN =
  "(?:sent|executed|run|tried|issued|submitted|called|applied)(?: [\\w’'-]+){0,3} (?:once more|again|anew)|(?:simply |just |then )?(?:repeats?|retries|re-?sends|re-?issues|re-?submits|re-?executes)"
const TOKEN_APART =
  'The fencing token is drawn in a step of its own, apart from the grant: a client that is paused between the two gets a number that does not order the grants. Take the number that the granting write itself raises or returns.'
const CLOCKS_DECIDE =
  'Synchronised clocks are taken as what keeps two holders apart: a pause or a slow write outlasts any lease, however exact the clocks. Let the store decide on expiry, and let the resource refuse smaller tokens.'
const BLIND_REPEAT =
  'A write whose result is not known is repeated as it was: if the first one took effect, it takes effect twice, or leaves a second entry in the queue. Read first what became of it, or give it an idempotency key.'
const WEAK_DECIDES =
  'A read that a lagging replica may answer decides who holds the lock. Ask the leader, or decide by a condition in the write itself.'

/** Claims on locks and stores that are not so. */
export const UNSAFE_CLAIMS: readonly UnsafeConcept[] = [
  {
    id: 'finishes-after-the-loss',
    all: [
      /lease|lock|session|leadership|ownership|key/i,
      any(LOST),
      any(
        `(?:completes?|finish(?:es)?|carries on with|continues?|goes on with|resumes?|ends)(?: [\\w’'-]+){0,3}? (?:${UNFINISHED}|(?:it|they) (?:has|have|had) (?:already )?(?:begun|started))(?![a-z])|(?:lets?|allows?|leaves?) (?:the |its |all |any )?(?:\\w+ ){0,2}?${UNFINISHED} [^.;]{0,80}(?:finish|complete|run to (?:its|their) end|drain)`,
      ),
    ],
    idioms: /not found|no longer (?:held|valid|there)/gi,
    unless: any(
      'fenc\\w*|reject\\w*|refus\\w*|idempot\\w*|aborts?|roll(?:s|ed)? back|compensat\\w*|read-?only|followers?|members?|voters?|quorum|majority|stops? at once|graceful\\w*|maintenance|waiters?|acquisition',
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
      /stale|direct get|any of the|nearest|closest/i,
      any(
        "\\??stale(?: mode| consistency| reads?)?|direct gets?|any of the (?:\\w+ )?(?:replicas?|servers?|followers?|members?|nodes?)(?: [\\w’'-]+){0,2} (?:may|can) (?:answer|serve|reply)|(?:nearest|closest) (?:of the (?:\\w+ )?)?(?:servers?|replicas?|members?|nodes?)(?: [\\w’'-]+){0,2} (?:may|can) (?:answer|serve|reply)",
      ),
      any('verif\\w+|checks?|tests?|decides?|still (?:names|holds|owns|has)|whether'),
      any('keys?|locks?|leases?|sessions?|commands?|owners?|holders?|stages?|begins?|starts?|writes?'),
    ],
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
      any('ntp|ptp|chrony|time ?sync(?: service)?|synchroni[sz]ed|same (?:time|clock)'),
      any(
        '(?:exact|accurate|precise|close|tight|good) enough|without (?:any |a )?(?:safety )?margin|no margin|(?:therefore|thus|hence|can|cannot|never|do) (?:therefore |thus |hence )?not overlap|need(?:s)? no (?:generation|token|fencing) checks?',
      ),
      any('expir\\w*|takeovers?|take over|leases?|deadlines?|leaders?|holders?'),
    ],
    unless: any(
      'not (?:exact|accurate|precise|close|tight|good) enough|truetime|spanner|cockroach\\w*|max-offset|logs?|audit|never (?:rely|relies|decide|decides|enough)|does not|do not|cannot be',
    ),
    message: CLOCKS_DECIDE,
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
      any('detect\\w*|exclud\\w*|seen|visible|noticed|prevent\\w*|globally|all the same|in all'),
    ],
    unless: any('only|home|single|not|never|cannot|would|does|instead|rather than|must'),
    message:
      'LOCAL_SERIAL orders grants within one data centre: two data centres both grant the same lock, whatever level the commit is written at. Use SERIAL, or give each lock a home.',
  },
  {
    id: 'latest-comers-release',
    denies: true,
    all: [
      /release|unlock|free/i,
      any('releases?|releasing|unlocks?|frees?'),
      any(
        "(?:plain|simple|unconditional|ordinary|bare|blind)[ `'\"]{1,2}(?:delete|del|update|put|write|removal)|(?:a|the|any) (?:condition|owner check|comparison|check)(?: [\\w’'-]+){0,12}? (?:is|are) (?:not (?:needed|necessary|required)|unnecessary|superfluous|needless)",
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
      /mutex|in-process|in-memory|process-local|local lock/i,
      any('(?:in-process|in-memory|process-local|local|per-process) (?:mutex(?:es)?|locks?)'),
      any('until|while|when|opens?|breaker|down|unreachable|unavailable|again|outage|fails?'),
      any('serves?|grants?|falls? back|uses?|takes?|switch\\w*|locks? (?:by|with|from)'),
    ],
    unless: any(
      'in addition|as well|besides|first|queue\\w*|contention|same (?:process|pod|host)|threads?|coalesc\\w*|saves?|reduces?|before (?:asking|it asks|the)|not|never|no|cannot|without',
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
        "(?:after|once)(?: [\\w’'-]+){0,3} (?:returned|succeeded|acquired|granted|won)|after (?:the )?(?:trylock|acquisition|acquiring|grant)|when the request (?:enters|arrives|is queued|is made)|before (?:the )?(?:grant|acqui\\w+|lock)|(?:second|separate|further|another) (?:call|step|request|transaction|statement|round[ -]?trip)|perhaps much later",
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
      any('zgc|shenandoah|gc|collectors?|pauses?'),
      any(
        "(?:cannot|can ?not|can['’]t|never|no (?:thread|holder|process|client|worker) (?:can|could|will))(?: [\\w’'-]+){0,2} (?:outlive|outlast|exceed|overrun)|(?:need(?:s)?|makes?|make|is|are|with)? ?no (?:check|look|comparison)(?: [\\w’'-]+){0,6} (?:is|are) (?:made|needed|necessary|required|done)",
      ),
      any('sessions?|leases?|locks?|elapsed|ttl|deadline'),
    ],
    unless: any(
      'even|however|but|still|alone|not enough|do not rely|does not rely|cannot be (?:relied|trusted)|vm|swapping|hypervisor',
    ),
    message:
      'Pauses come from more than the collector: a suspended VM, swapping, a busy host. Let the holder check what time is left before each effect, and let the resource refuse smaller tokens.',
  },
  {
    id: 'jetstream-syncs-by-default',
    all: [
      /jetstream|nats/i,
      any('defaults?(?: settings?)?'),
      any('flush\\w*|fsync\\w*|(?:to|on) disk|synced|durable'),
      any('acknowledg\\w*|acks?|survives?|loses?'),
    ],
    idioms: /loses? no [\w ]{0,30}|no acknowledged [\w ]{0,20}(?:is|are) lost/gi,
    unless: any(
      'not|before|sync_interval|always|timer|every|interval|may be lost|page cache|two minutes|unless|override\\w*|chang\\w*|set',
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
        '(?:need|needs|have|has|do|does|are|is) not(?: have to| need to)? be (?:repeatable|idempotent|deduplicated)|need no (?:idempoten\\w+|dedup\\w*)|(?:idempotence|idempotency|deduplication) is (?:not needed|unnecessary|superfluous)|without (?:idempoten\\w+|dedup\\w*)',
      ),
    ],
    unless: any(
      'cannot|not (?:give|guarantee|provide|promise)|never|no lock|at least|effectively|only if|neither',
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
      any('(?:fencing )?tokens?|fences?'),
      any('greater|larger|grows?|increas\\w*|order\\w*|is the|as the|serves'),
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
        "(?:are|is|make|makes|form|forms|give|gives) (?:still |together |then )?(?:\\w+ )?(?:two|three|four|five|six|seven|[2-7]|an? (?:majority|quorum))(?: [\\w’'-]+){0,3}? (?:and )?(?:elects?|form|keep|reach|commit)|(?:elect|form|reach|make up|complete) (?:an? |the )?(?:leader|majority|quorum)",
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
]
