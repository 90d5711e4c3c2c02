import { any, type UnsafeConcept } from './concept.ts'
import { WORKS_ON } from './unsafe-shortcuts.ts'

/** A clock that others do not share: "its own node's clock", "the local system time". */
const OWN_CLOCK =
  "(?:(?:own|local|client|worker|waiter|candidate|contender|node|host|\\w+['’]s)[- ]){1,3}(?:system |wall[- ])?(?:clock|time(?! of the (?:grant|request)))"
const DELETES = '(?:deletes?|deleted|removes?|removed|deletion|deleteitem|deleteobject|clears?)'
/** What a write or a delete looks at before. */
const CONDITION =
  '(?:(?:a|any|the|its) )?(?:\\w+ )?(?:conditions?|preconditions?|comparison|comparing|check|checking|look|looking|verif\\w+|regard|reading|testing)'

/** Unsafe ways in which a hold ends, or does not end: releases, takeovers, pauses, renewals that fail. */
export const UNSAFE_ENDINGS: readonly UnsafeConcept[] = [
  {
    id: 'goes-on-without-renewal',
    all: [
      /continu|keeps|carries|goes on|finish|complet|remains|stays|runs on|brings|weiter/i,
      any(
        'renew\\w*|heart-?beats?|keep-?alives?|api server|lock service|etcd|consul|session|erneuerung|verlängerung',
      ),
      any(
        'fail\\w*|miss(?:es|ed)?|cannot|outage|unreachable|lost|errors?|down|schlägt|unanswered|no (?:answer|reply|response|acknowledge?ment)|(?:is|are) not (?:answered|acknowledged|confirmed)',
      ),
      any('holders?|leaders?|clients?|workers?|jobs?|process|owner|halter'),
      any(
        'continues?|keeps? (?:working|running|processing|reconciling|going|writing)|carries on|goes on|finishes|completes|remains active|stays active|runs on|brings (?:that|the|its) \\w+(?: \\w+)? to (?:its|an) end|weiter',
      ),
    ],
    idioms:
      /cannot|ohne|(?<![a-z])no (?=answer|reply|response|acknowl)|although(?= (?:its|the|their) (?:keep|heart|renew))|not (?=answered|acknowledged|confirmed)/gi,
    unless: any(
      'quorum|majority|members?|voters?|fence\\w*|fencing|tokens?|stops?|aborts?|gives up|only (?:if|while|until)|until (?:its|the) (?:local |lease |monotonic )?(?:deadline|validity)\\w*|deadline|followers?|new leader|re-?elect\\w*|raft|az|zone|self-\\w+|validity|within|grants? continue|still (?:valid|has)|read-?only|drops? all|safety margin|at most|region|timeout\\w*|survives|tries again|retr(?:y|ies)|until \\d+|reads?',
    ),
    message: WORKS_ON,
  },
  {
    id: 'blind-release',
    all: [
      /delet|remov|clear|blank|(?<![a-z])dels?(?![a-z])|null|empt/i,
      any(
        'releas\\w+|unlock\\w*|when done|afterwards|after \\w+|finished|is through|(?:at|by) the end|on (?:its|the) way out|clean(?:s|ed)?[- ]?up|deletes?|deleted|removes?|removed|clears?',
      ),
      any(
        `(?:simply|just|unconditionally|blindly)(?: \\w+){0,2} (?:deletes?|removes?|dels?)|(?:deletes?|removes?)(?: [^\\s,.;]+){0,4} (?:unconditionally|outright|straight away|as it is)|(?:deletes?|removes?|clears?|frees?)[^.]{0,60}? (?:session|owner(?: id)?|holder|token|nonce) (?:need not|needs? not|does not (?:need|have) to|is not) be(?:ing)? (?:named|given|checked|compared|passed|looked at|quoted)|(?:deletes?|removes?|blanks?|clears?)(?: [\\w-]+){0,6} (?:by its name|whatever the (?:row|record|key|item) says)|(?:blanks?|clears?) the owner[^.;]{0,40}whatever|(?:issues?|calls?|sends?)(?: an?)? del|(?:sets?|resets?|puts?) (?:the |its )?(?:\\w+['’]s |lock |row |record )?owner(?: (?:id|field|column|attribute))? (?:back )?to (?:null|empty|none|nil|nobody|an empty \\w+)|(?:blanks?|empties) (?:the |its )?(?:\\w+['’]s )?owner|(?:plain|unconditional|bare|ordinary|blind) (?:deletes?|deletion|del|deleteitem|deleteobject)|${DELETES}[^.;]{0,80}? without ${CONDITION}|${DELETES}[^.;]{0,60}? (?:whoever (?:owns|holds|has)|no matter who|regardless of (?:who|(?:its|the) (?:owner|holder|content)))|releas\\w+(?: the \\w+)?(?::| is| by| with| via| through)(?: an?)? del`,
      ),
    ],
    idioms:
      /without(?: (?!(?:is|are|was|were|will|can)(?![a-z]))[\w’'-]+){1,8}|(?:whoever|no matter who|regardless of)[^.,;:]{0,30}|so that [^.;]{0,80}|which cannot [^.,;]{0,60}|cannot fail|unconditional(?:ly)?|(?:session|owner|holder|token|nonce)(?: id)? (?:need not|needs? not|does not (?:need|have) to) be \w+|(?:because|since|as) only (?:the|a|its) (?:holder|owner|worker|client)[^.,;]{0,60}/gi,
    unless: any(
      'only|if|owner(?!(?: (?:id|field|column|attribute))?(?: back)? to)|fence|counter|generation|same (?:statement|update|transaction)|guard\\w*|compare\\w*|script|own|match(?:es|ing|ed)?|where|revision|still|tokens?|condition\\w*|operators?|audit\\w*|histor\\w*|archiv\\w*|retired|expired|stale|old|tests?|backups?|snapshots?|queue\\w*|waiters?|janitor|reaper|orphan\\w*|revok\\w*',
    ),
    message:
      'The release deletes whatever is there: a holder that comes late frees the lock of the next one. Release under the condition that the record is still its own.',
  },
  {
    id: 'blind-takeover',
    all: [
      /unconditional|ordinary|plain|blind/i,
      any('stale|dead|expired|abandoned|takes? over|takeover|holder|old lock|lock'),
      any(
        '(?:replac\\w+|overwrit\\w+|takes?|taken|claims?|claimed|seizes?)[^.;]{0,60}? (?:unconditional|ordinary|plain|blind)(?:ly)? (?:puts?|writes?|sets?|overwrites?|updates?|uploads?|putitem|putobject)',
      ),
    ],
    idioms: /^should(?= (?:the|a|its) )|unconditional(?:ly)?/gi,
    unless: any('if-match|condition\\w*|compare\\w*|revision|version|operators?|data|state file'),
    message:
      'A lock that looks abandoned is overwritten without a condition: two waiters take it, or a holder that still renews loses it. Take it over on the condition that it is as it was read.',
  },
  {
    id: 'takeover-by-own-clock',
    all: [
      /clock|time/i,
      any(
        'takes? (?:it |the \\w+ )?over|takeover|steals?|seizes?|claims (?:it|the)|overwritten|overwrites|replaces?|up for grabs|(?:considers?|regards?|treats?|counts?)[^.;]{0,40}(?:dead|expired|stale|abandoned|gone|free)',
      ),
      any(
        `(?:earlier|older|later|less|smaller|more|further)(?: [\\w’'-]+){0,4}? (?:than|behind|past|by)(?: [\\w’'-]+){0,3}? ${OWN_CLOCK}|${OWN_CLOCK}(?: \\w+){0,2}? (?:passes|passed|past|exceeds|exceeded|reaches|reached|later than|beyond)`,
      ),
      any(
        '\\w*renew\\w*|expir\\w*|leases?|last-modified|timestamps?|deadline|valid\\w*|heart-?beats?|ttl|updated\\w*|\\d+ (?:s|seconds|min|minutes)',
      ),
    ],
    idioms: /^should(?= (?:the|a|its) )/gi,
    unless: any(
      "monotonic\\w*|database['’]?s?|server['’]s|store['’]s|leader['’]s|primary['’]s|unchanged|counter|its (?:own )?(?:lease|lock|session|hold)|gives? up|stops?|aborts?|truetime",
    ),
    message:
      'The wall clock of a client decides whether a lock has ended: drift and steps make two holders. Let the store expire it, or let the contender watch an unchanged counter on its monotonic clock, and take it over by a condition on that counter.',
  },
  {
    id: 'pause-called-harmless',
    all: [
      any('pauses?|paused|garbage[- ]collect\\w*|gc|stop-the-world|collections? of the jvm|suspended'),
      any(
        "(?:needs?|calls? for|requires?|deserves?|takes?) no (?:[\\w-]+ )?(?:precautions?|treatment|handling|measures?|care|attention)|(?:is|are) (?:simply |just )?(?:harmless|unproblematic|ignored|no (?:problem|concern|issue|risk))|(?:can|may) (?:safely )?be (?:ignored|neglected)|do(?:es)? no harm|do(?:es)? not matter|(?:carries on|goes on|continues|resumes)(?: [\\w’'-]+){0,4}? (?:where|as if|without (?:checking|asking|looking))",
      ),
    ],
    idioms:
      /(?<![a-z])(?:no (?=(?:[\w-]+ )?(?:precautions?|treatment|handling|measures?|care|attention|problem|concern|issue|risk|harm))|not (?=matter)|harmless|without [^.,;:]{0,40})/gi,
    unless: any(
      'tokens?|fenc\\w*|reject\\w*|refus\\w*|turn(?:s|ed) \\w* ?(?:away|down|back)|resources?|lock (?:service|manager)|stops?(?!-the)|abort\\w*|deadline|re-?check\\w*|checks?|checked|verif\\w*|confirm\\w*|short\\w*|below|under|less than|within|up to|reads?|leaders?|members?|followers?|servers?|replicas?|ensemble|brokers?|watchdog|condition\\w*|transaction\\w*|deploy\\w*|consumers?|upgrade\\w*|maintenance|reconcil\\w*',
    ),
    message:
      'A pause is called harmless: a holder that was paused past its lease goes on beside the next one. Let it check its deadline after a pause, and let the resource refuse smaller tokens.',
  },
]
