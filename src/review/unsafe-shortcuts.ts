import type { UnsafePractice } from './unsafe-practices.ts'
import { pattern, upTo } from './wording.ts'

/** Words of a name, or around one. */
const few = (most: number) => `(?: [\\w’'-]+){0,${most}}?`
const WRITES = '(?:writes?|puts?|sets?|inserts?|creates?|stores?|putitem|issues? a (?:put|write|set))'
const UNORDERED =
  '(?:timestamps?|epoch (?:time|milli\\w+|seconds?)|unix time|(?:wall[- ]?)?clock(?: readings?| time)?|system time|current time|uuid\\w*|guids?|random \\w+|nonces?|lease ids?|hash)'
const POOLER = '(?:pgbouncer|rds proxy|odyssey|pgcat|(?:connection |transaction[- ])?pool(?:er|ing)\\w*)'

/* What is wrong with those that are found by other words, too. */

export const READ_THEN_WRITTEN =
  'The lock is read first and written then: two clients read that it is free, and both write. Write it under the condition that it is still free, in one step.'
export const WORKS_ON =
  'The holder goes on although its lease may have ended, and the next one has the lock by then. It stops when it cannot renew in time, before the lease ends.'
export const DELETED_LATE =
  'A lease ends when the store deletes the record by its TTL: that happens minutes to days late, and takes the counter along. Decide on expiry by a condition on the record, and keep the record.'

/** Shortcuts that look like a lock: one step too few, a token that does not grow, a feature that is not meant for it. */
export const UNSAFE_SHORTCUTS: readonly UnsafePractice[] = [
  {
    id: 'check-then-set',
    key: /absent|free|exist|vacant|unlocked|missing/i,
    onCondition: true,
    ownDenial: true,
    said: [
      pattern(
        `(?:reads?|gets?|checks?|fetch(?:es)?|looks? (?:up|at)|quer(?:y|ies)|getitem)${upTo(60)}(?:,|;| and)? ?(?:and |then )?if (?:it|the (?:lock|key|row|item|record)|none)(?: is|['’]s| does)? (?:absent|free|not (?:exist|there|present|held)|vacant|missing|unlocked|expired)${upTo(20)},? (?:then )?(?:it )?${WRITES}`,
      ),
      pattern(
        `(?:checks?|getitem|reads?|gets?)${upTo(80)}(?:whether|if) (?:the |a )?(?:lock|key|row|item|record)${upTo(30)}(?:exists?|is (?:free|held|absent|there))[;:,]? ?(?:and )?(?:if (?:it does )?not,? |if (?:it is|so),? |then )(?:it )?${WRITES}`,
      ),
    ],
    unless:
      /condition|atomic|transact|compare|if-match|if-none|if not exists|(?<![a-z])(?:txn|cas|same)(?![a-z])|for update|precondition|unique|constraint|serializ/i,
    message: READ_THEN_WRITTEN,
  },
  {
    id: 'works-past-the-lease',
    key: /even (?:if|though|when)|until (?:it is )?(?:told|notified|informed)|meantime|meanwhile/i,
    onCondition: true,
    ownDenial: true,
    said: [
      pattern(
        `(?:finish(?:es)?|complet(?:es?|ing)|continues?|keeps?|carr(?:y|ies) on|proceeds?)[^.;,]{0,50} even (?:if|though|when) (?:the |its |his )?(?:lease|lock|session)${upTo(30)}(?:expired|lapsed|lost|over|run out|ended|gone)`,
      ),
      pattern(
        `assumes? (?:that )?(?:it|the (?:client|holder|worker)) (?:still )?(?:holds?|owns?)${upTo(40)}until (?:it is )?(?:told|notified|informed)`,
      ),
      pattern(
        '(?:keeps? working|continues (?:its|to|with its) work)[^.;]{0,20} in the (?:meantime|meanwhile)',
      ),
    ],
    unless: /fenc|token|reject|refus|(?<![a-z])(?:never|must not|may not|cannot)(?![a-z])/i,
    message: WORKS_ON,
  },
  {
    id: 'expiry-by-client-clock',
    key: /ntp|chrony|clock/i,
    said: [
      pattern(
        `(?:expir\\w+|expiry|validity|mutual exclusion|exclusion)${upTo(40)} (?:is|are) (?:determined|decided|guaranteed|ensured|judged|checked|computed|evaluated)${upTo(60)}(?:ntp|chrony|(?:client|local|holder|contender|node|host|worker)(?:['’]s?)?(?: own)?(?: local| system| wall)?[- ]?(?:wall[- ]?)?clocks?)`,
      ),
      pattern(
        `(?:expir\\w+|valid_until|lease_until|deadline)${upTo(30)} (?:computed|taken|set|derived) from (?:each |the |its |every )?(?:client|holder|worker|node|host)(?:['’]s?)? (?:own |local |system |wall[- ]?)?clock`,
      ),
    ],
    unless:
      /monotonic|fenc|token|harmless|boottime|(?<![a-z])(?:database|server|primary|store|never|not|stops?)(?![a-z])|earlier|margin/i,
    message:
      'Expiry is told by the clocks of clients, synchronised or not: drift and steps make two holders. Let the store expire the lease by its own clock, and let the token decide.',
  },
  {
    id: 'token-that-does-not-grow',
    key: /token|fence/i,
    onCondition: true,
    said: [
      pattern(
        `fenc(?:ing|e) (?:tokens?|numbers?)${few(3)} (?:from|is|=|are|derived from|based on|equals?|as|uses?)${few(4)} ${UNORDERED}`,
      ),
      pattern(`fence (?:=|is|becomes|equals)${few(4)} ${UNORDERED}`),
      pattern(
        `${UNORDERED}${few(4)} (?:serves?|acts?|is (?:used|issued)|are used|doubles?|becomes?|used|issued)${few(3)}(?: as)?${few(4)} fencing tokens?`,
      ),
    ],
    unless:
      /commit[- ]timestamp|tso|truetime|hybrid|versionstamp|counter|sequence|revision|index|database clock|takes the role|server-side|lease id [^.;]{0,20}identif|(?<![a-z])(?:not|never|none|no|beside|plus|only)(?![a-z])/i,
    message:
      'The fencing token does not grow with every grant: clocks step back, and random or lease ids have no order. Take a counter or revision that the store raises with the grant.',
  },
  {
    id: 'fence-that-lets-pass',
    key: /token|fence/i,
    onCondition: true,
    ownDenial: true,
    said: [
      pattern(
        `(?:rejects?|refuses?|den(?:y|ies))${few(3)} (?:whose|with an?)${few(2)} (?:token|fence)(?: is| that is)? (?:higher|larger|greater|newer)`,
      ),
      pattern(
        `(?:lower|smaller|older|stale|outdated)${few(2)} tokens?${upTo(40)}(?:warning|warned|logged|metric)${upTo(40)}(?:continues?|is (?:accepted|applied|executed)|proceeds?|goes through)`,
      ),
      pattern(
        `(?:client|holder|worker)s?${few(2)} (?:increments?|raises?|bumps?) (?:its|their|his) own (?:local )?counter${upTo(40)}(?:token|fence)`,
      ),
    ],
    unless: /(?<![a-z])(?:never|nor|instead)(?![a-z])/i,
    message:
      'The fence lets an old holder pass: tokens come from one counter of the store, and the resource refuses whatever is below the largest that it has seen.',
  },
  {
    id: 'takes-by-patience',
    key: /waits? |waited|waiting/i,
    onCondition: true,
    said: [
      pattern(
        `(?:clients?|waiters?|contenders?|candidates?|workers?)${upTo(40)} (?:waits?|waited|waiting)${few(2)} (?:more|longer) than${upTo(40)}(?:deletes?|removes?|overwrites?|breaks?|steals?)${upTo(30)}(?:lock|key|lease)`,
      ),
    ],
    unless: /condition|fenc|expired|revision|compare|version|unchanged|verif/i,
    message:
      'Whoever has waited long enough takes the lock away from a holder that may still work: a lock changes hands when its lease has ended, by a condition on what was read.',
  },
  {
    id: 'minority-made-a-cluster',
    key: /automatic|itself|on its own/i,
    onCondition: true,
    said: [
      pattern(
        `(?:surviving|remaining|last|isolated) (?:members?|nodes?|voters?|servers?|replicas?)${upTo(40)} (?:promoted|turned|made|converted|reconfigured|re-?formed)${upTo(20)}(?:single-node|one-node|one-member|single-member|new|smaller) cluster${upTo(30)}(?:automatic\\w*|by itself|on its own)`,
      ),
      pattern(
        `(?:surviving|remaining|last|isolated) (?:members?|nodes?|voters?|servers?|replicas?)${upTo(30)} automatically (?:promoted|turned|made|converted|reconfigured|re-?formed|re-?forms?|becomes?|bootstraps?)${upTo(20)}(?:single-node|one-node|one-member|single-member|new|smaller) cluster`,
      ),
    ],
    unless: /(?<![a-z])(?:never|not|must|no|operator)(?![a-z])/i,
    message:
      'A minority makes itself a cluster: the others may be alive behind a partition, and both grant the same lock. After a lost quorum people decide which members go on.',
  },
  {
    id: 'advisory-lock-through-pooler',
    key: /advisory/i,
    said: [
      pattern(
        `(?:session(?:-level)? )?advisory locks?${upTo(60)} (?:through|via|behind|over|using|with)(?: the| a)?${few(2)} ${POOLER}`,
      ),
    ],
    unless:
      /session[- ]mode|session pooling|direct|bypass|xact|transaction-level|attractive|tempting|next client|(?<![a-z])(?:not|avoid|never|no|without|break\w*|lost|unsafe)(?![a-z])/i,
    message:
      'A session’s advisory lock goes through a pooler, which gives the session to others between two transactions: the lock is lost, or someone else’s. Use a lock row, or a connection of its own.',
  },
  {
    id: 'lazy-deletion-as-expiry',
    key: /ttl|lifecycle|time to live/i,
    said: [
      pattern(
        `(?:ttl (?:attribute|index|feature|setting)|time to live|lifecycle rules?|ttl)${upTo(50)} (?:delet|remov|expir|evict|clear|purg)\\w*${upTo(60)}(?:locks?|leases?)`,
      ),
    ],
    with: /dynamo|mongo|cosmos|(?<![a-z])s3(?![a-z])|lifecycle|attribute|index/i,
    unless:
      /lazy|lazily|late|hours|ended|history|audit|stale records|housekeep|garbage|clean|(?<![a-z])(?:not|never|only|long|old|no|must)(?![a-z])/i,
    message: DELETED_LATE,
  },
  {
    id: 'local-serial',
    key: /local_?serial/i,
    said: [
      pattern(
        `(?:paxos|lwts?|lightweight transactions?|transactions?|conditional \\w+|inserts?|updates?|acquisitions?|grants?|locks?)${upTo(50)} (?:at|with|using|in|by|under|to)${few(3)} local_?serial`,
      ),
      pattern('serial consistency(?: level)? (?:is|of|=|:) ?local_?serial'),
    ],
    unless:
      /single dc|one (?:dc|data ?cent)|home|only (?:dc|data)|within|(?<![a-z])(?:not|never|avoid|no|instead|must|local dc)(?![a-z])/i,
    message:
      'LOCAL_SERIAL decides in one data centre alone: clients of another one are granted the same lock. Use SERIAL, or give every lock one home data centre.',
  },
  {
    id: 'global-database-failover',
    key: /global database|geo-?replica|cross-region replica/i,
    onCondition: true,
    said: [
      pattern(
        `(?:global database|geo-?replica\\w*|cross-region replicas?)${upTo(50)}(?:automatic\\w*|unattended)${upTo(30)}(?:promot|fail|tak)\\w*${upTo(80)}(?:lock(?:s|ing)?|grants?|leases?)`,
      ),
    ],
    unless:
      /manual|operator|(?<![a-z])(?:never|avoid|loses?|losing|lacks?|missing|behind|would|forgets?)(?![a-z])/i,
    message:
      'The copy in another region is behind, and takes over by itself: grants that it lacks are given again. Let locking stop until people have decided, or use a store with voters in three regions.',
  },
  {
    id: 'redlock-as-the-lock',
    key: /redlock/i,
    redis: true,
    onCondition: true,
    said: [
      pattern(
        `redlock${few(6)} (?:grants?|protects?|guards?|arbitrates?|coordinates?|handles?|manages?|decides?|takes over)(?: the| all| every| each)?${few(2)} (?:locks?|locking|leases?|acquisitions?|access)`,
      ),
      pattern(
        `(?:fall(?:s|ing)? back|fallback|degrades?|switch(?:es)?|fails? over) (?:to|on|onto)${few(3)} redlock`,
      ),
    ],
    message:
      'Redlock decides on the lock: its safety rests on bounded clock drift and pauses, and it yields no fencing token. Rest the lock on a store with linearizable compare-and-set.',
  },
]
