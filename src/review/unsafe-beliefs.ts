import { any, type UnsafeConcept } from './concept.ts'

/** What designs believe of a store, and what it does not do. */
export const UNSAFE_BELIEFS: readonly UnsafeConcept[] = [
  {
    id: 'even-voter-called-a-gain',
    denies: true,
    all: [
      /fourth|sixth|eighth/i,
      any('(?:fourth|sixth|eighth) (?:\\w+ )?(?:voter|vote|member|server|participant|node)'),
      any(
        '(?:lifts?|raises?|increases?|brings?|adds?|improves?|gains?|buys?|lets?|allows?|so that|tolerates?)',
      ),
      any('failures?|ride out|survive\\w*|los(?:s|es|t)|majority'),
    ],
    unless: any(
      'no (?:more|gain|further|(?:\\w+ )?tolerance)|only an? larger|not|never|nothing|does not|without (?:any )?(?:gain|tolerance)|still (?:only )?(?:one|two|three)|observers?|non-?voting|clients?|replac\\w*|wrong',
    ),
    message:
      'An even voter adds no tolerance: the majority grows with it, and as many failures as before are survived. Add two, or none.',
  },
  {
    id: 'lease-id-called-ordered',
    denies: true,
    all: [
      /lease|session/i,
      any(
        "(?:lease|session)[- ]?ids?(?: [\\w’'-]+){0,4} (?:ascending(?: order)?|monoton\\w+|increas\\w+|in order|ordered)|(?:larger|higher|greater|bigger|latter|newer) (?:of (?:the )?(?:two )?)?(?:lease|session)[- ]?id|(?:larger|higher|greater) of (?:the )?two",
      ),
      any('(?:lease|session)[- ]?ids?'),
    ],
    unless: any('not|never|no|random|unordered|revision|transaction id|zxid|znode|sequence|cannot|zookeeper'),
    message:
      'Ids of leases and sessions have no order: the larger one may be the older holder’s. Take the revision or counter that the grant raised.',
  },
  {
    id: 'federated-store-called-one',
    denies: true,
    all: [
      /federat/i,
      any('(?:wan[- ])?federat\\w+'),
      any('locks?|keys?|sessions?|kv|grants?'),
      any(
        '(?:also|likewise) (?:committed|written|stored|kept|held)|replicat\\w+|copied|shared|(?:go(?:es)? on|continues?|keeps?) granting|takes? over|survives?|same (?:keys?|locks?|sessions?)',
      ),
    ],
    unless: any(
      'not|never|no|nothing|each (?:has|keeps)|own|only|cannot|separate\\w*|independent\\w*|without',
    ),
    message:
      'Federated datacenters of Consul share no keys and no sessions: each has a Raft group of its own, and the other one knows none of the grants. Stretch one group over three places, or let the locks stop.',
  },
  {
    id: 'commit-without-reply-called-undone',
    denies: true,
    all: [
      /commit|w?timeout|connection|reply|update|write/i,
      any(
        'during (?:the )?commit|w?timeout|(?:connection|link|reply|answer|response|acknowledg\\w+)(?: [\\w’-]+){0,3} (?:drops?|breaks?|lost|fails?|missing|times out|absent|never (?:comes|arrives))|lost (?:connection|reply|answer|response)',
      ),
      any(
        '(?:has|have|was|were|is|are)(?: [\\w-]+){0,3}? (?:rolled (?:the \\w+ )?back|undone|reverted|discarded|not (?:been )?(?:applied|made|committed))|rolled the (?:transaction|write|update) back|(?:counts?|may count|treats?|regards?|takes?)(?: [\\w-]+){0,4} as (?:failed|undone|not made|refused)|did not (?:happen|take place)',
      ),
    ],
    unless: any(
      'unknown|ambiguous|in doubt|unclear|may (?:still |well |nevertheless )?have|might have|reads? (?:the|it|back)|re-?reads?|never (?:counts?|treats?|regards?)|must not|cannot be (?:counted|treated)|(?:is|are|does) not (?:a |mean|prove)',
    ),
    message:
      'A commit without a reply may have been made: whoever takes it for undone forgets a lock that is held, or takes it twice. Read the record and compare the nonce first.',
  },
  {
    id: 'advisory-lock-replicated',
    denies: true,
    all: [
      /advisory|get_lock|user-level lock/i,
      any('advisory locks?|pg_(?:try_)?advisory\\w*|get_lock|user-level locks?'),
      any(
        '(?:written|logged|recorded) (?:to|in) (?:the )?wal|wal-logged|replicat\\w+|certif\\w+|every (?:member|node|replica|server) (?:honou?rs|knows|sees|has)|(?:standby|replica|new primary|promoted \\w+)[^.;]{0,20} (?:knows?|has|remembers?)|travel\\w*|carried over',
      ),
    ],
    unless: any(
      'not|never|no|nothing|neither|nor|lost|gone|only|instead|(?:replac\\w+|remov\\w+|drop\\w*|abandon\\w*|migrat\\w+)(?: [\\w-]+){0,3} advisory|local to|vanish\\w*|cannot|without',
    ),
    message:
      'Advisory locks and GET_LOCK live in one server’s memory: they are not replicated, and a failover frees them all. Keep the lock in a row.',
  },
  {
    id: 'wait-called-consensus',
    denies: true,
    all: [
      /(?<![a-z])WAIT(?![a-z])/,
      any(
        'lineari[sz]able|survives? (?:any |a |every )?(?:\\w+ )?fail-?overs?|(?:cannot|can ?not|never|no longer) (?:be )?(?:lost|forgotten|rolled back)|durable|as safe as|strongly consistent|replicated synchronously',
      ),
    ],
    unless: any(
      'does not|not (?:make|turn|a guarantee|lineari[sz]able|durable|enough)|cannot make|never makes|best[- ]effort|less likely|nor|neither|only|still',
    ),
    message:
      'WAIT counts the replicas that have the write and decides nothing: Sentinel may promote one that lacks it, and the grant is lost. Rest the lock on a store with consensus.',
  },
  {
    id: 'forced-quorum-by-itself',
    denies: true,
    all: [
      /force/i,
      any(
        'force_members|force-new-cluster|forced? (?:the )?quorum|force(?:s|d)? (?:a |the )?(?:new )?(?:quorum|majority|membership|cluster)|forcequorum',
      ),
      any(
        'watchdog|automatic\\w*|scripts?|by itself|on its own|cron\\w*|each (?:surviving )?(?:island|side|part|half|group)|both (?:sides|islands|halves|parts)|unattended|agents?|operator pod',
      ),
    ],
    unless: any(
      'never|not|no|forbidden|must not|only (?:by|an?|after)|by hand|manual\\w*|operators? (?:decides?|must)|people',
    ),
    message:
      'A quorum is forced without a human: two parts that are cut off both force one, and both grant. Forcing is a decision of people, with the other part shut off.',
  },
  {
    id: 'deadline-from-the-reply',
    denies: true,
    all: [
      /lease|deadline|countdown|expir/i,
      any('leases?|deadlines?|countdown|expiry'),
      any(
        '(?:starts?|begins?|counts?|runs?|measured|timed)[^.;]{0,50} (?:when|once|as soon as|from (?:the (?:moment|time|instant) )?(?:when )?)(?: ?the| its| an?)? ?(?:\\w+ )?(?:reply|response|answer|acknowledg\\w+|confirmation)(?: [\\w-]+){0,2} (?:reaches|arrives|comes|is (?:received|in|there)|returns)|(?:may|can|is allowed to|keeps?) (?:keep |go on |continue |carry on |finish )?(?:[\\w-]+ ){0,3}for [^.;,]{0,16} (?:past|beyond|after) (?:zero|its (?:expiry|end|deadline)|the (?:expiry|deadline))',
      ),
      any('holders?|clients?|workers?|owners?|it|may|keeps?'),
    ],
    unless: any(
      'not|never|no|instead|rather than|before (?:it |the )?(?:sen[dt]\\w*|request)|nothing|stops?|refused|rejects?|must|waits?|contenders?[^.;]{0,20} (?:wait|count)',
    ),
    idioms: /because [^.;]*/gi,
    message:
      'The holder counts its lease from when the reply came, or works past its end: the store counts from the request, and the next holder is granted meanwhile. Count from before sending, and stop before the end.',
  },
  {
    id: 'clock-ahead-may-stay',
    denies: true,
    all: [
      /clock/i,
      any(
        'clocks?(?: [\\w-]+){0,3} (?:ahead|behind|off|wrong|skew\\w*|offset|drift\\w*)|clock (?:offset|skew|drift)',
      ),
      any(
        'may (?:stay|remain|go on|keep)(?: [\\w-]+){0,3}|(?:affects?|matters?|concerns?|touches)(?: [\\w-]+){0,2} only(?: [\\w-]+){0,2} (?:logs?|log timestamps|metrics)|only (?:affects?|concerns?|matters? (?:to|for)) (?:the )?(?:logs?|log timestamps|metrics)|(?:is|are) (?:harmless|irrelevant|of no (?:concern|importance))',
      ),
      any('cockroach\\w*|yugabyte\\w*|spanner|hlc|hybrid'),
    ],
    unless: any('not|never|no|removed|terminat\\w*|must|up to|within'),
    message:
      'The store orders transactions by clocks whose offset has a bound: a node beyond it serves stale reads and must be ended. Keep the clocks within the bound, and let such a node end itself.',
  },
  {
    id: 'token-compared-with-a-copy',
    denies: true,
    all: [
      /tokens?|fence|epoch/i,
      any('compar\\w+|check\\w*|validat\\w+|verif\\w+'),
      any(
        'cop(?:y|ies) of|cached?|snapshot|refreshed|(?:read|loaded|polled|pulled|synchroni[sz]ed) every|in-memory copy',
      ),
      any(
        'as (?:strict|safe|good|strong|strong as|reliable)|equivalent|equally|(?:is |are )?(?:quite |fully )?(?:enough|sufficient)|suffices?|no (?:loss|weaker)|instead of|refreshed every|every \\d+',
      ),
    ],
    unless: any(
      'not|never|stale|must|also|besides|additionally|cannot|before the (?:conditional|atomic)|and again in',
    ),
    message:
      'The token is compared with a copy that may be old: a holder that was superseded since passes. Compare it where the write is made, in the same step.',
  },
  {
    id: 'returned-watch-is-the-grant',
    denies: true,
    all: [
      /watch|quer(?:y|ies)|event|changefeed|notif|stream/i,
      any(
        'watch(?:er|es)?|blocking quer(?:y|ies)|quer(?:y|ies)|events?|change-?feeds?|notifications?|streams?',
      ),
      any(
        "(?:owns?|holds?|has) (?:it|the [\\w-]+)(?: [\\w’'-]+){0,3}? from (?:that|this|then)|(?:now )?belongs? to (?:the|that|this|its) (?:waiter|client|worker|reader|contender)|needs? no (?:write|acquire|request|call|transaction)(?: [\\w-]+){0,3}|without (?:another|a further|any|an) (?:acquire|acquisition|write|transaction)",
      ),
    ],
    unless: any('never|not|only (?:after|when|once)|must not|hint|condition\\w*|would'),
    message:
      'An event is taken for the grant: it comes late, twice or to several waiters. The lock is held when the conditional write has succeeded.',
  },
]
