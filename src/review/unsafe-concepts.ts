import { any, type UnsafeConcept } from './concept.ts'
import { shown } from './statements.ts'
import { UNSAFE_BELIEFS } from './unsafe-beliefs.ts'
import { UNSAFE_CLAIMS } from './unsafe-claims.ts'
import { UNSAFE_ENDINGS } from './unsafe-endings.ts'
import { UNSAFE_HANDOVERS } from './unsafe-handovers.ts'
import { DELETED_LATE, READ_THEN_WRITTEN } from './unsafe-shortcuts.ts'

/** Words that deny, forbid, weigh or tell what was. */
const DENIES = any(
  "not|never|no|nor|neither|none|nobody|nothing|cannot|without|[a-z]+n['’]t|avoid\\w*|forbid\\w*|forbidden|prohibit\\w*|rul\\w+ out|reject\\w*|would|could|might|must|should|why|instead|rather than|unlike|unsuitable|unsafe|dangerous|wrong|poor|tempt\\w+|teams|some|often|mistake|myth|however|although|though|yet|belief|declined|dismissed|previous\\w*|formerly|legacy|earlier system|used to|harmless|nicht|kein\\w*|nie|niemand|wäre|würde|könnte|früher|bisher|ohne|nadie|nunca|ni|sería|podría|evit\\w*|antes",
)
const DENIES_HAN = /不|禁|避免|没有|无法|曾|以前|旧系统|废弃|未/

const UNORDERED_TOKEN =
  'The fencing token does not grow with every grant: clocks step back, and random or session ids have no order. Take a counter or revision that the store raises with the grant.'
const UNCHECKED_TOKEN =
  'Nobody has to check the fencing token here: a holder that was paused past its lease then writes after the next one. Name the resource that refuses smaller tokens, in the same step as the write.'
const STALE_READ =
  'A read that may be behind decides who owns the lock: it may answer with a former holder. Use linearizable reads, or let the conditional write decide.'
const MINORITY_GRANTS =
  'A part that is cut off goes on granting: the other side then grants the same lock. Stop granting until a majority is back.'

/** What does not grow with every grant: a clock, chance, an id. */
const WITHOUT_ORDER =
  '(?:uuid\\w*|guids?|random \\w+|nonces?|(?:milli\\w+ )?timestamps?|(?:milli)?seconds since \\w+|epoch (?:milli\\w+|seconds|time)|(?:system )?clock|unix time|session[- ]ids?|lease[- ]ids?|acquire_?time|renew_?time|start[- ]?time|ids? of the (?:lease|session)|objectids?|hostnames?|zeitstempel\\w*|marca de tiempo|hora del cliente|zufallszahl)'
/** "The client's own current", "a fresh": what stands before the name of a thing. */
const ITS_OWN =
  "(?:(?:an?|the|its|their|this|each|current|local|own|new|fresh|unique|simply|just|client|holder|worker|node|host|pod|consul|etcd|unix|acquiring|granting|requesting|winning|version-?4|v4|eine?|der|die|das|la|el|una?|\\w+[’']s) ){0,5}?"

const UNSAFE_CONCEPTS: readonly UnsafeConcept[] = [
  ...UNSAFE_ENDINGS,
  ...UNSAFE_HANDOVERS,
  ...UNSAFE_CLAIMS,
  ...UNSAFE_BELIEFS,
  {
    id: 'token-without-order',
    all: [
      /token/i,
      any(
        `(?:fencing[- ]|fence )?tokens?(?: ?[:=(] ?| (?:is|are|(?:is|are) (?:the|its|each)(?: [\\w-]+){1,3},|equals?|becomes?|comes? from|consists? of|(?:(?:is|are) )?(?:derived|taken|drawn|built|made|generated|computed) (?:from|of|by)|from|uses|ist|sind|es) )${ITS_OWN}${WITHOUT_ORDER}|${WITHOUT_ORDER}(?: [\\w’'-]+){0,6}? (?:(?:serves?|acts?|(?:is|are) used|used|doubles?|dient|dienen|sirve) (?:as|als|como)|becomes?|is|are|ist|es) (?:(?:the|an?|its|das|la|el) )?(?:fencing[- ])?token|(?:as|for) (?:(?:the|an?|its) )?(?:fencing[- ])?token,? (?:(?:the|an?|each|every) )?\\w+ (?:takes|uses|sends|attaches|draws) ${ITS_OWN}${WITHOUT_ORDER}`,
      ),
    ],
    idioms:
      /(?:(?:record|row|item|lock|entry) version,|version-?4|(?<=uuid )version 4)|(?:needs?|requires?|costs?|takes?|with|saves?|adds?) no (?:further |extra |additional |other |more |second )?(?:round[- ]?trips?|coordination|reads?|writes?|state|calls?|latency|network|counters?|sequences?)[^.,;]{0,30}/gi,
    unless: any(
      'revision|counter|sequence|index|version\\w*|epoch(?! (?:milli|sec|time))|c?zxid|tso|truetime|hybrid|commit[- ]?timestamps?|commit_ts|fence column|identif\\w+|owner|ownership|rejects?|validated|takes the role|zähler|contador|drift|pause|monotonic clock|backwards?|lock_?index|auth\\w*|idempot\\w*|generation|database|conditional|time to live|keeps the (?:older|former)',
    ),
    message: UNORDERED_TOKEN,
  },
  {
    id: 'token-without-order-han',
    all: [/令牌|token/i, /时间戳|uuid|guid|随机|租约 ?id|会话 ?id/i, /作为|用作|当作|充当|使用|采用/],
    unless: /revision|tso|commit_ts|fence|版本|计数|递增|校验/i,
    message: UNORDERED_TOKEN,
  },
  {
    id: 'token-unchecked',
    denies: true,
    all: [
      any('tokens?|fenc\\w+|generations?|epochs?|fences?|validation|verification'),
      any(
        "(?:need|do|does|is|are)(?: \\w+)? ?(?:not|n['’]t)(?: need to| have to)?(?: be)? (?:compar\\w*|check\\w*|validat\\w*|verif\\w*|required|necessary|needed)|no (?:token |fencing )?(?:validation|checks?|verification)(?: [\\w-]+){0,6} (?:is|are) (?:required|needed|necessary)|(?:is|are) (?:unnecessary|superfluous|optional)",
      ),
    ],
    unless: any(
      'never|renewal|harmless|duplicates?|idempot\\w*|would|clients?|clocks?|ntp|wall|further changes|leader election|cannot|if|unless|watch\\w*|snapshot|schema|disk|mtls|apis?|expiry|only',
    ),
    message: UNCHECKED_TOKEN,
  },
  {
    id: 'write-without-token',
    all: [
      /without|what|who|any(?:one|body)/i,
      any(
        '(?:accepts?|stores?|applies|executes?|admits?|saves?)(?: [\\w-]+){0,4}? without (?:(?:looking at|checking|comparing|verifying|inspecting|reading|asking for|requiring) )?(?:an?|any|the|its) (?:\\w+ )?(?:tokens?|fences?)|(?:accepts?|takes?|stores?|applies|executes?|admits?|saves?)(?: [\\w-]+){0,4}? (?:whatever (?:arrives|comes|is sent|it (?:gets|receives))|from (?:whoever|whomever|anyone|anybody))',
      ),
      any('tokens?|fenc\\w+|fences?|locks?|leases?|sessions?|holders?|owners?|comparison|compares?'),
    ],
    idioms: /without [^.,;:]{0,50}/gi,
    unless: any(
      'reads?|read-only|refus\\w*|smaller|lower|higher|transaction\\w*|idempot\\w*|duplicates?|only (?:if|when|while|with|after|from|those|writes)|lock requests?|queue\\w*|drafts?|logs?|audit\\w*|staging',
    ),
    message: UNCHECKED_TOKEN,
  },
  {
    id: 'token-held-needless',
    all: [
      /fenc|token/i,
      any(
        'no (?:fencing|fence|(?:fencing )?tokens?) (?:is|are) (?:needed|necessary|required)|no need (?:for|of) (?:fencing|an? (?:fencing )?token)',
      ),
      any('because|since|as|so|thus|therefore|hence|proves?|by definition|enough|suffic\\w+'),
      any(
        'windows?|heart-?beats?|sessions?|leases?|ttl|drift|quorum|majority|exclusiv\\w*|keep-?alives?|renew\\w*',
      ),
    ],
    idioms: /(?<![a-z])no (?=fenc|token|need)/gi,
    unless: any(
      'transactions?|databases?|rolled|rolls|commits?|rows?|idempot\\w*|atomic\\w*|condition\\w*|outbox|content|reads?|read-only|same|gateway|reject\\w*|refus\\w*|store itself|connection',
    ),
    message: UNCHECKED_TOKEN,
  },
  {
    id: 'token-checked-by-client',
    all: [
      /token|fence|comparison|check|validation/i,
      any(
        "(?:tokens?|fences?) (?:is|are) (?:only )?(?:validated|checked|compared|verified) (?:only )?(?:by|in|inside|within) (?:the |its |each )?(?:clients?|workers?|holders?|callers?)(?!['’]s (?:database|store|server))|(?:comparison|check|validation)(?: of (?:the )?(?:tokens?|fences?))? (?:is (?:done|made)|happens|takes place|runs) (?:only )?(?:by|in|inside|within) (?:(?:the|its) )?(?:clients?|workers?|holders?|[^.,;:]{0,30}own library)",
      ),
      any('fenc\\w+|fences?|tokens?|writes?|saves?'),
    ],
    unless: any(
      'also|too|again|additionally|as well|besides|first|early|cheap\\w*|beforehand|resources?|databases?|gateways?|rejects?|refus\\w*|reads?|(?:api|access|session|bearer|identity|refresh|security)[- ]tokens?|auth\\w*|jwt',
    ),
    message: UNCHECKED_TOKEN,
  },
  {
    id: 'minority-grants',
    all: [
      any(
        'minority|isolated|cut[- ]off|partitioned|disconnected|(?:last|only remaining|surviving) (?:region|site|zone|node|replica|member)|both (?:sides|partitions|halves|sites|regions)|(?:each|either|every) (?:side|half|partition)|aislad[oa]s?|minoría|minderheit|isolierte\\w*|abgeschnitten\\w*',
      ),
      any(
        'keeps?|continu\\w*|goes on|go on|remains?|still|may|can|stays?|siguen?|vergibt|vergeben|operates?|degraded',
      ),
      any(
        'grant\\w*|issu\\w+|serv(?:e|es|ing)|accept\\w*|hand(?:s|ing)? out|acquir\\w+|lock requests?|conced\\w+|vergib\\w*|vergeb\\w*|available for',
      ),
      any('locks?|leases?|grants?|sperren?|bloqueos?|lock requests?|acquisitions?'),
    ],
    unless: any(
      'stops?|halts?|blocks?|until (?:its|their|the) (?:local |lease )?(?:deadline|lease)\\w*|deadline|majority|quorum|only|fail\\w*|refus\\w*|rejects?|read-?only|reads?|self-\\w+|suspend\\w*|own keys|disjoint|home\\w*|lose|loses|lost|epoch|expir\\w*|ages?|witness|neither|steps? down|leader-less|split-brain of|elect\\w*|unavailab\\w*|lengthens',
    ),
    message: MINORITY_GRANTS,
  },
  {
    id: 'minority-grants-han',
    all: [/少数派|少数方|被隔离|两侧|孤立/, /继续|仍|可以|各自/, /授予|加锁|发锁|发放/],
    unless: /停止|拒绝/,
    message: MINORITY_GRANTS,
  },
  {
    id: 'site-takes-over-alone',
    all: [
      any('automatic(?:ally)?|by itself|promotes itself|on its own|automatisch|automáticamente'),
      any(
        'promot\\w+|takes? over|takeover|activat\\w+|fails? over|becomes? (?:the )?(?:primary|active|authority)',
      ),
      /DC-?[A-Z0-9]|site|region|data cent|secondary|standby|replica|(?<=[,:] )[A-ZÀ-ÖØ-ÞŁŚŹŻŠŽČŘĞİŞΑ-ΩА-Я][a-z]{3,}/,
      any(
        'unreachable|lost|loss|fails?|down|outage|does not answer|no answer|silent|heartbeats?|not respond',
      ),
    ],
    idioms: /does not answer|not respond|without (?:waiting|an? answer|(?:a )?heartbeats?|contact)/gi,
    unless: any(
      'synchron\\w*|quorum|majority|manual\\w*|operators?|witness|voters?|elect\\w*|raft|paxos|survivors?|zab|patroni|semi-sync\\w*|az|zones?|multi-az|writer|leader|third|tie-?break\\w*|stonith|fenc\\w+|powered|lock state|clients?',
    ),
    message:
      'A site or a copy takes over by itself when it no longer hears of the other: in a partition both then grant the same lock. Let a vote in a third place decide, or let people fail over.',
  },
  {
    id: 'owner-by-weak-read',
    all: [
      /repli[ck]a|second|sekund|follow|stale|serializable|plain|getitem|default|eventual|local|read-?only|reader|whichever|nearest|any (?:server|member|node)/i,
      any(
        'serializable reads?|follower reads?|follower_read_timestamp|stale(?: mode| reads?| consistency)?|(?:read )?replicas?|reader endpoints?|read-?only (?:ports?|endpoints?|listeners?|pools?)|secondar(?:y|ies)|plain reads?|(?:plain|default|ordinary|cheap\\w*|simple) getitems?|getitems? (?:at|with|in|under) (?:its |the )?(?:default|eventual)\\w*|(?:at|with|in|under) (?:its |the )?default consistency|eventual\\w*|local reads?|(?:any|whichever|nearest|local) (?:server|member|node|replica)|lesereplika\\w*|sekundär\\w*',
      ),
      any(
        'ownership|owners?|lock state|holders?|(?:lock|row|key|item|record)(?: is)? free|who (?:owns|holds)|(?:whether|if|that) (?:it|he|the \\w+)(?: still)? (?:owns|holds)|inhaber\\w*|besitz\\w*|halter\\w*',
      ),
      any(
        'checks?|checked|reads?|read|polls?|finds|treats|trusts|learns|sees|confirm\\w*|verif\\w+|determin\\w+|looked up|looks up|served|decid\\w+|prüf\\w*|geprüft|ermittelt|gelesen|liest|abfrage|lesezugriff',
      ),
    ],
    idioms:
      /without (?:going|leaving|crossing|asking|contacting|touching|loading|a (?:round|trip|hop|detour))[^.,;]{0,40}|(?:off|spar\w+|reliev\w+|unload\w*|unburden\w*|instead of (?:asking|loading|querying|hitting)|rather than (?:ask|load|query|hit)\w*) the (?:primary|leader|writer|quorum)|read-?only (?=port|endpoint|listener|pool)|before (?:each|every|any|the|its) (?:\w+ )?writes?(?![a-z])/gi,
    unless: any(
      'lineari[sz]able|sync|re-?check\\w*|condition\\w*|hints?|dashboards?|atomic\\w*|transaction|strong\\w*|leader|primary|quorum|only|consistent mode|deposed|synchronous\\w*|promot\\w*|election|writes?|delays?|third|observers?|highest|may still|conflict|rejects?|metrics|statistics|display\\w*|reports?|anzeige\\w*|auswertung',
    ),
    message: STALE_READ,
  },
  {
    id: 'read-then-write',
    all: [
      /free|none|404|absent|unowned|exist|unlocked|not held|found|if it is not|no (?:lock|record|row|item|object|owner)/i,
      any('reads?|quer(?:y|ies)|selects?|checks?|lists?|looks? up|head|get|getitem|fetch(?:es)?'),
      any(
        'free|none (?:is )?(?:found|exists)|no (?:lock|record|row|item|object|owner)(?: \\w+)?(?: is| exists| found)*|404|absent|unowned|does not exist|unlocked|not held|if it is not',
      ),
      any('inserts?|writes?|puts?|uploads?|uploaded|creates?|updates?|putitem|sets?'),
    ],
    idioms: /(?<![a-z])(?:not (?=held|exist|there|,)|no (?=lock|record|row|item|object|owner)|none)/gi,
    unless: any(
      'condition\\w*|atomic\\w*|transact\\w*|txn|cas|compare\\w*|if-match|if-none-match|same|unique|row lock|for update|revisions?|backlog|stale|versions?|observed|precondition\\w*|serializable|etag|resourceversion|one statement|succeeds|exactly one|timeout|script|nx|guarded|cond|expired?',
    ),
    message: READ_THEN_WRITTEN,
  },
  {
    id: 'deletion-as-expiry',
    all: [
      any('ttl|time to live|lifecycle'),
      any('delet\\w+|remov\\w+|clean\\w*|expires?|frees?|releas\\w+|purg\\w+'),
      any('locks?|leases?|holders?|owners?|(?:is|are|becomes?|counts as) free|free again|claims?'),
      any('dynamodb|firestore|mongo\\w*|index|lifecycle|feature|attribute|cosmos|table'),
    ],
    idioms:
      /(?:with no|without(?: an?| any)?|needs? no|no need for|there is no) (?:[\w-]+ ){0,2}(?:reapers?|janitors?|sweepers?|cron\w*|schedulers?|daemons?|clean-?up|collectors?|code|jobs?|process(?:es)?|polling)(?![a-z])[^.,;]{0,30}|no (?:[\w-]+ ){1,3}(?:is|are) (?:needed|necessary|required)/gi,
    unless: any(
      'condition\\w*|decid\\w+|independent\\w*|tid(?:y|ies)|compar\\w+|regardless|lag\\w*|late|days?|hours?|histor\\w*|purg\\w*|only|minutes?|done|garbage|long[- ]dead|keepalive|etcd|housekeep\\w*|stale records|used',
    ),
    message: DELETED_LATE,
  },
  {
    id: 'clusters-kept-in-sync',
    all: [
      /mirror|sync/i,
      any('each|every|per|one'),
      any('regions?|sites?|data ?cent(?:er|re)s?|dcs?'),
      any('clusters?|ensembles?'),
      any('mirror\\w*|asynchron\\w*|in sync between|synchroni[sz]ed'),
    ],
    unless: any(
      'disjoint|home\\w*|several locks|single|only|lock names|one cluster|voters? (?:in|per)|stretched|confined|disaster|backups?|standby|dr',
    ),
    message:
      'Each place has a cluster of its own, and their grants are copied afterwards: two places grant the same lock. Use one group whose voters stand in all places, or give every lock one home.',
  },
  {
    id: 'ephemeral-at-once',
    all: [
      /ephemeral|z?node/i,
      any('ephemeral\\w*|(?:its|the|whose) z?node (?:is gone|goes|vanishes|disappears|is removed)'),
      any('immediately|instantly|at once|the moment|right away|in the same instant|sofort|inmediatamente'),
      any('crash\\w*|dies|disconnect\\w*|connection|abstürzt|cae'),
    ],
    unless: any(
      'session (?:expir\\w*|ends?|clos\\w*|timeout)|expir\\w*|only|graceful\\w*|close|until|suspend\\w*',
    ),
    message:
      'An ephemeral node outlives its client by the session timeout: a broken connection frees nothing at once, and must not, since the client may still work. State the session timeout, and that the client stops before it.',
  },
  {
    id: 'grants-merged-afterwards',
    all: [
      /merge|joined|reconcil|zusammengef|fusion/i,
      any('partition\\w*|link|cut[- ]off|isolated|network|split|connection'),
      any('merged?|joined|reconciled?|zusammengeführt|fusionan'),
      any('grant\\w*|issu\\w+|hand(?:s|ing|ed)? out|acquir\\w+|locks?|keys'),
      any('both|each|goes on|keeps?|continu\\w*|own|two'),
    ],
    unless: any('majority|quorum|disjoint|home|stops?|halts?|rejects?|only|metrics|logs?|audit'),
    message: MINORITY_GRANTS,
  },
  {
    id: 'new-group-from-a-part',
    all: [
      /(?:new|own) (?:new )?(?:group|cluster|quorum|ensemble|raft)|resets its|force-new/i,
      any('alone|minority|isolated|cut[- ]off|remaining|survivors?|what is left'),
      any(
        '(?:starts?|forms?|bootstraps?|creates?|founds?) (?:a new|its own(?: new)?) (?:group|cluster|quorum|ensemble|raft group)|resets? its (?:cp |raft )?(?:state|membership)|force-new-cluster',
      ),
    ],
    unless: any(
      'operators?|manual\\w*|by hand|human|people|engineer|runbook|majority|after (?:the|a) majority',
    ),
    message: MINORITY_GRANTS,
  },
  {
    id: 'tolerated-stale-token',
    all: [
      any('tokens?|fences?|generations?|epochs?'),
      any(
        'falls? short|slightly (?:lower|older|smaller|behind)|(?:a few|few|some|within \\w+) (?:grants|revisions|versions|steps)|lower|smaller|older|by more than',
      ),
      any(
        'let through|lets? through|admitted|admits|accepted all the same|accepted anyway|still accepted|tolerated|passes anyway|all the same|only if[^.;]{0,60}(?:smaller|lower|older|behind) by more than',
      ),
    ],
    unless: any('(?:refus|reject)\\w*(?![^.;]{0,60} only if)|equal|same holder'),
    message:
      'A token that is smaller than one already seen is let through: it is that of a former holder. Refuse every smaller token.',
  },
  {
    id: 'etag-as-order',
    all: [
      any('etags?'),
      any('tokens?|fence|fencing'),
      any(
        'greatest|largest|highest|below|smaller|lower|sort(?:s|ed)?|greater|larger|higher|order\\w*|compare[sd]?',
      ),
    ],
    unless: any('counter|generation|condition\\w*|if-match|not? order|sequence|number in'),
    message: UNORDERED_TOKEN,
  },
  {
    id: 'random-as-order',
    all: [
      any('uuid\\w*|guids?|random\\w*|nonces?'),
      any(
        'greatest|largest|highest|smaller ones?|lower ones?|greater|larger than|sorts? (?:below|lower|before|under)|(?:below|under) (?:it|that|the (?:last|stored|kept))',
      ),
      any('remembers?|refus\\w*|turns?|rejects?|keeps?|stores?|compares?'),
    ],
    unless: any('counter|revision|sequence|fences?|ulid|uuid ?v?7|jitter|delay|back-?off'),
    message: UNORDERED_TOKEN,
  },
  {
    id: 'advisory-lock-fails-over',
    all: [
      any('advisory locks?|get_lock|pg_advisory\\w*'),
      any('standby|fail-?over|replica|promot\\w+|members|group|cluster'),
      any(
        'takes? over|still (?:has|holds?)|surviv\\w*|carr(?:y|ies) over|kept|replicat\\w*|certif\\w*|know of it|along with|together with',
      ),
    ],
    unless: any('lost|gone|vanish\\w*|released|local|row|table|fenc\\w*|epoch|new session|re-?acquir\\w*'),
    message:
      'Advisory locks and GET_LOCK live in one server’s memory: no standby and no other member has them, and a failover frees them all. Keep the lock in a row.',
  },
  {
    id: 'advisory-lock-through-pooler',
    all: [
      any(
        'session-?(?:level)?[- ]?(?:level )?(?:advisory )?(?:locks?|advisory)|pg_advisory_lock|session-level',
      ),
      any('pooler|pgbouncer|odyssey|connection pool\\w*'),
    ],
    unless: any(
      'session pooling|direct\\w*|bypass\\w*|past the|own connection|dedicated|around the|xact|transaction-level|would',
    ),
    message:
      'A session-level advisory lock through a pooler may be taken in one session and released in another. Use a lock row or a transaction-level lock, or connect past the pooler.',
  },
  {
    id: 'async-copy-called-safe',
    all: [
      any('asynchron\\w*|async'),
      any('promot\\w+|takes? over|fails? over'),
      any('trails|lag\\w*|behind|second|milliseconds'),
      any(
        'nothing is lost|no (?:grant|lock|lease|write|commit)s? (?:is|are|can be|gets?) lost|safe\\w*|loses nothing',
      ),
    ],
    idioms: /(?<![a-z])(?:no|nothing)(?![a-z])/gi,
    unless: any('manual\\w*|operators?|only after|never promoted|excluded|nofailover'),
    message:
      'A copy that lags lacks the last acknowledged grants, however small the lag: promoting it grants a lock twice. Promote only synchronous copies.',
  },
  {
    id: 'weak-read-called-equal',
    all: [
      /as good|same|binding|cannot|fresh|up to date/i,
      any(
        'stale mode|stale reads?|serializable option|follower reads?|default (?:setting|consistency)|observer\\w*|local reads?|reader endpoint|eventually',
      ),
      any(
        'as good as|the same (?:tree|keys|log|state|answer|data)|binding|cannot (?:be behind|lag)|as fresh as|up to date',
      ),
    ],
    idioms: /cannot (?:be behind|lag)/gi,
    unless: any('dashboards?|metrics|hints?|monitoring|re-?check\\w*'),
    message: STALE_READ,
  },
  {
    id: 'redis-called-equal',
    all: [
      any('redis|redlock|valkey'),
      any(
        'same (?:exclusivity|safety|guarantees?|protection)|as (?:safe|strong|good) as|equivalent to|equal to',
      ),
      any('raft|majority|quorum|etcd|consensus|zookeeper'),
    ],
    unless: any('redisraft'),
    message:
      'Redis replicates asynchronously and Redlock rests on timing: neither is equal to a consensus store. Refuse locks while the store has no majority.',
  },
  {
    id: 'check-left-out',
    all: [
      any('tokens?|fences?|fencing|comparison|generation|epoch'),
      any(
        '(?:leaves?|left) (?:the )?(?:comparison|check|validation) out|skips? the (?:comparison|check|validation)|omits? the (?:comparison|check|validation)|is (?:skipped|left out|omitted)',
      ),
    ],
    unless: any('never|test|dry[- ]run|startup|error|fault|fails?|alert'),
    message:
      'The check of the fencing token is left out at times: a holder that was paused past its lease then writes after the next one. Check it with every write.',
  },
]

/** No sentence that is longer puts only these things together. */
const LONGEST = 320

/** What it is good for, and why: a word that denies there does not deny what is done. */
const PURPOSE = /,? (?:so that|because|in order (?:to|not to))(?![a-z])[^.;]*[.;]?$/i

/** What a sentence that decides something puts together. */
export function conceptsIn(sentence: string): readonly UnsafeConcept[] {
  const whole = shown(sentence)
  if (whole.length > LONGEST) return []
  const done = whole.replace(PURPOSE, '')
  return UNSAFE_CONCEPTS.filter(({ all, unless, idioms, denies }) => {
    if (!all.every(part => part.test(whole))) return false
    const text = all.every(part => part.test(done)) ? done : whole
    const plain = idioms ? text.replace(idioms, ' ') : text
    if (unless.test(plain)) return false
    return denies || !(DENIES.test(plain) || DENIES_HAN.test(plain))
  })
}
