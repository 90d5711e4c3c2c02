/* Definitions of terms that experts know, by the ways that a language has to define. */

const TERM =
  'raft|(?:multi-)?paxos|zab|redlock|consensus|quorums?|leases?|lease timeouts?|lock leases?|leader election|heartbeats?|fencing tokens?|fencing|split[- ]brain|clock (?:drift|skew)|linearizability|strict serializability|serializability|mutual exclusion|(?:the )?cap theorem|cp systems?|compare-and-(?:swap|set)|distributed locks?|network partitions?|thundering herd|idempotency|ttl|time[- ]to[- ]live|strong consistency|eventual consistency|etcd|(?:apache )?zookeeper|(?:hashicorp )?consul|redis'
const MORE_TERMS = `${TERM}|mutex(?:es)?|exponential back-?off|jitter|back-?pressure|deadlocks?|livelocks?|two-phase commit|lock contention|monotonic clocks?`
const NAMED =
  'split[- ]brain|fencing tokens?|quorums?|thundering herd|clock (?:drift|skew)|linearizability|network partitions?|mutual exclusion|consensus|deadlocks?|livelocks?|jitter|idempotency'

/** The sort of thing that a term is anywhere. */
const SORT_WORDS =
  '(?:(?:widely[- ]used|well[- ]known|popular|distributed|strongly|consistent|highly|available|reliable|open[- ]source|in-memory|key-value|leader-based|replicated|fault-tolerant|unique|strictly|monotonically|increasing|incrementing|sequential|numeric|crucial|critical|fundamental|specific|temporary|time-limited|time-bound|time-bounded|limited|minimum|periodic|strong|strongest|small|little|simple|special|regular|short|certain|smallest|ever-growing|growing|exclusive|consistency|consensus|coordination|key-value|atomic|broadcast|concurrency|synchronization|lock|locking),? ){0,6}'
const KINDS =
  '(?:algorithms?|protocols?|family|class|type|form|process(?:es)?|propert(?:y|ies)|guarantees?|models?|conditions?|situations?|scenarios?|states?|phenomen(?:on|a)|problems?|issues?|techniques?|mechanisms?|concepts?|operations?|numbers?|integers?|values?|identifiers?|tokens?|contracts?|locks?|leases?|stores?|services?|systems?|databases?|signals?|messages?|majority)'
const MORE_KINDS = `(?:${KINDS}|idea|notion|practice|ability|way|method|kind|sort|period|amount|span|window|promise|agreement|permission|right|difference|failure|effect|case|moment|act|fact|claim|ticket|permit)`
const SORT = SORT_WORDS + KINDS
const GOES_ON =
  '(?:that|which|where|in which|whereby|used|designed|for|to|by which|when|between|of|assigned|issued|generated|attached|granted|sent)'
const SUBJECT = `^(?:an? )?(${TERM})(?: \\([^)]{1,30}\\))?`
const ANY_SUBJECT = `^(?:an? |the term |the concept of (?:an? )?|the idea of (?:an? )?|so-called |a so-called )?["“”']?(${MORE_TERMS})["“”']?(?: \\([^)]{1,30}\\))?`
/** How one says that a definition is easy. */
const EASILY =
  '(?:simply|just|basically|essentially|merely|really|nothing (?:more|other|else) than|in essence|at its core|at heart|a fancy name for|jargon for)'
/** Who believes what in a split brain, and the like: the end of many definitions. */
const SEVERAL_BELIEVE =
  '(?:two|both|multiple|several|more than one|different)(?: or more)? (?:[a-z]+ ){1,4}?(?:each |both |all |simultaneously |wrongly |independently ){0,2}(?:think|believe|consider|assume|claim|act as|regard|see themselves|are convinced)'
const DEFINES_ON = `(?:an? |the )?(?:${SORT_WORDS}${MORE_KINDS},? (?:of time )?${GOES_ON}|what (?:happens|we call)|when (?:two|several|multiple|a|the)|${SEVERAL_BELIEVE})(?![a-z])`

/** What all definitions of a subject begin with. */
const DEFINED = new RegExp(
  `${ANY_SUBJECT}(?:,? (?:is|are|means|implies|simply|just|basically|essentially|in simple terms|refers?|occurs?|happens?|stands?|states?|describes?)|: (?:an?|the) )`,
  'i',
)

/** A word that is always there, where the pattern is large, and a pattern that captures the term. */
export type Explanation = readonly [key: RegExp | undefined, pattern: RegExp]

const keyed = (key: RegExp | undefined, source: string): Explanation => [key, new RegExp(source, 'i')]

const ENGLISH: readonly Explanation[] = [
  keyed(DEFINED, `${SUBJECT} (?:is|are) (?:(?:an?|the) )?${SORT},? ${GOES_ON}(?![a-z])`),
  keyed(DEFINED, `${SUBJECT}: (?:an?|the) ${SORT},? ${GOES_ON}(?![a-z])`),
  keyed(
    DEFINED,
    `${SUBJECT},? (?:refers? to|occurs? (?:when|if)|happens? when|stands? for|states? that|means that|describes? (?:a|the)|(?:is|are) (?:when|where|defined as|a term|known as))(?![a-z])`,
  ),
  keyed(/^what (?:is|are) /i, `^what (?:is|are) (?:an? |the )?(${TERM})(?![a-z])`),
  keyed(
    /algorithm|protocol|key-value store|coordination service/i,
    '(?<![a-z-])(raft|(?:multi-)?paxos|zab|redlock|etcd|zookeeper|consul)(?:,| \\() ?(?:which is )?(?:an?|the) (?:[a-z-]+,? ){0,4}(?:(?:consensus|locking|lock) (?:algorithm|protocol)|key-value store|coordination service)(?![a-z])',
  ),
  keyed(
    /fencing token/i,
    `(?<![a-z-])(fencing tokens?)(?:,| \\(| –| —) ?(?:which (?:is|are) )?(?:an? )?(?:unique|strictly|monotonically)(?: increasing| incrementing)? (?:numbers?|integers?|values?|identifiers?|tokens?) ${GOES_ON}(?![a-z])`,
  ),
  keyed(
    /split[- ]brain/i,
    '(?<![a-z-])(split[- ]brain)(?: scenarios?| situations?)?(?:,| \\(| –| —)? ?(?:i\\.e\\.,? |that is,? |which (?:is|occurs) |an? )?(?:(?:situation|scenario|condition) )?(?:where|when|in which) (?:two|multiple|several|more than one|different)(?![a-z])',
  ),
  // "X is simply …"
  keyed(
    DEFINED,
    `${ANY_SUBJECT},? (?:(?:is|are) ${EASILY}|(?:simply|just|basically|essentially|in simple terms,?) (?:is|are|means)),? (?:(?:an? |the |some )?${SORT_WORDS}${MORE_KINDS},? (?:of time )?${GOES_ON}(?![a-z])|that |when |where |more than half|over half)`,
  ),
  keyed(
    DEFINED,
    `${ANY_SUBJECT} (?:is|are) (?:an? |the )?${SORT_WORDS}${MORE_KINDS},? (?:of time )?${GOES_ON}(?![a-z])`,
  ),
  keyed(
    DEFINED,
    `${ANY_SUBJECT} (?:means|implies) (?:that )?(?:only one|no two|two|a (?:client|node|process)|at most one|more than half|the (?:nodes|cluster|system))(?![a-z])`,
  ),
  keyed(
    DEFINED,
    `${ANY_SUBJECT} (?:is|are|means) (?:when|where|more than half|over half|the name (?:for|of)|what (?:happens|we call)|short for|how (?:a|the))(?![a-z])`,
  ),
  // "As a reminder, X …", "the term X describes …"
  keyed(
    /^(?:as a |put simply|simply put|in |to recap|by definition|for )/i,
    `^(?:as a (?:quick |short |brief )?reminder|put simply|simply put|in (?:simple|plain|layman['’]s) (?:terms|words|english)|to recap|by definition|for (?:those|readers) [a-z ]{3,30}),? (?:an? |the term )?["“”']?(${MORE_TERMS})["“”']? (?:is|are|means?|guarantees?|ensures?|requires?|refers?|describes?|occurs?|happens?|says?)(?![a-z])`,
  ),
  keyed(
    /^the (?:term|word|expression|concept) /i,
    `^the (?:term|word|expression|concept) (?:of )?["“”']?(${MORE_TERMS})["“”']? (?:refers?|describes?|denotes?|stands?|means?|is)(?![a-z])`,
  ),
  keyed(
    /split[- ]brain/i,
    `(?<![a-z-])(split[- ]brain)(?: scenarios?| situations?)?(?:,| \\(| –| —|:) ?(?:i\\.e\\.,? )?(?:two|several|multiple) (?:[a-z]+ ){1,3}?(?:that |which |who |both |each |all |simultaneously )*(?:believ|think|consider|assum|claim)`,
  ),
  keyed(
    /split[- ]brain|thundering herd|clock (?:drift|skew)|linearizability|mutual exclusion|idempotency|deadlock|livelock|jitter/i,
    `(?<![a-z-])(split[- ]brain|thundering herd|clock (?:drift|skew)|linearizability|mutual exclusion|idempotency|deadlocks?|livelocks?|jitter)(?:,| \\(| –| —) ?(?:an? |the )${SORT_WORDS}${MORE_KINDS},? (?:of time )?${GOES_ON}(?![a-z])`,
  ),
  // "X, meaning …", "X – that is, …", "X (i.e. …)"
  keyed(
    /meaning|that is|i\.e\.|which |in other words|in simple terms|in plain |basically|essentially|or simply|in short/i,
    `(?<![a-z-])(${MORE_TERMS})(?: scenarios?| situations?| conditions?)?(?:,| \\(| –| —|:|;) ?(?:meaning(?: that)?|that is(?: to say)?|i\\.e\\.|which (?:is|are|means(?: that)?|refers? to|describes?)|in other words|in simple terms|in plain (?:words|english)|basically|essentially|or simply|in short)[,:]? ${DEFINES_ON}`,
  ),
  // "By X we mean", "think of X as", "X can be thought of as"
  keyed(
    /(?:we|one) (?:mean|understand|refer)/i,
    `(?<![a-z])(?:by|with) (?:an? |the term )?["“”']?(${MORE_TERMS})["“”']? (?:we|one) (?:means?|understands?|refers? to)(?![a-z])`,
  ),
  keyed(
    /think of|imagine|picture/i,
    `(?<![a-z])(?:think of|imagine|picture) (?:an? |the )?(${MORE_TERMS}) as (?!(?:follows|leader|holder))`,
  ),
  keyed(
    / be (?:thought of|seen|understood|imagined|pictured|regarded) as /i,
    `(?<![a-z])(${MORE_TERMS}) (?:can|may) be (?:thought of|seen|understood|imagined|pictured|regarded) as (?:an? |the )`,
  ),
  keyed(
    /called|known as|referred to as|what /i,
    `(?<![a-z])(?:(?:the|this|a) (?:${MORE_KINDS})(?: [a-z]+){1,8}|this|which|that|what) is (?:commonly |usually |often |generally )?(?:called|known as|referred to as|what (?:experts|people|we) call) (?:an? |the )?["“”']?(${NAMED})["“”']?(?![a-z])`,
  ),
]

const TERM_DE =
  'raft|paxos|konsens|quorum|lease|leader[- ]?(?:election|wahl)|heartbeats?|fencing[- ]?tokens?|fencing|split[- ]?brain|uhrendrift|clock[- ]?skew|linearisierbarkeit|serialisierbarkeit|wechselseitiger ausschluss|gegenseitiger ausschluss|cap-theorem|netz(?:werk)?partition(?:ierung)?|partition|ttl|mutex|deadlock|verteilte sperre|verteiltes lock|idempotenz|compare-and-(?:swap|set)'
const KIND_DE =
  '(?:zustand|situation|fall|phänomen|verfahren|algorithmus|protokoll|zahl|nummer|wert|kennung|mechanismus|zeitraum|zeitspanne|frist|eigenschaft|garantie|problem|effekt|technik|konzept|prinzip|begriff|mehrheit|mindestzahl|anzahl|erlaubnis|recht|sperre|signal|nachricht|vorgang|prozess)'
const ARTICLE_DE = '(?:(?:ein(?:e[nrms]?)?|der|die|das|den|dem|jene[rnsm]?) )?'
const WORDS_DE = '(?:[a-zäöüß-]+ ){0,4}?'
const CLAUSE_DE =
  '(?:, ?(?:dass|der|die|das|in (?:dem|der)|bei (?:dem|der)|wenn|mit (?:dem|der)|nach (?:dem|der))| für)(?![a-zäöüß])'
const GERMAN: readonly string[] = [
  `(?<![a-zäöüß-])(${TERM_DE})(?:,| \\(| –| —) ?(?:also|d\\. ?h\\.|das heißt|das ist|sprich|gemeint ist|womit|worunter|unter dem|nämlich|einfach gesagt,?) ${ARTICLE_DE}${WORDS_DE}${KIND_DE}${CLAUSE_DE}`,
  `^(?:ein(?:e|en)? |der |die |das )?(?:so ?genannte[rns]? )?["„“]?(${TERM_DE})["“”]? (?:ist|sind|bezeichnet|beschreibt|bedeutet|meint)(?: (?:dabei|hier|einfach|schlicht|im grunde|nichts anderes als|lediglich|nur))*,? (?:${ARTICLE_DE}${WORDS_DE}${KIND_DE}${CLAUSE_DE}|dass |wenn )`,
  `(?<![a-zäöüß])(?:unter|mit) (?:einem |einer |dem begriff |der )?(?:so ?genannten )?["„“]?(${TERM_DE})["“”]? (?:versteht man|verstehen wir|ist gemeint|meinen wir|meint man|bezeichnet man)`,
  `^(?:von )?(?:einem |einer )?(${TERM_DE}) (?:spricht man|tritt (?:dann )?(?:auf|ein), wenn|entsteht(?: dann)?, wenn|liegt (?:dann )?vor, wenn)`,
  `^was ist (?:ein(?:e)? |der |die |das )?(${TERM_DE})(?![a-zäöüß])`,
]

const TERM_ES =
  'raft|paxos|consenso|qu[óo]rum|lease|arrendamiento|elecci[óo]n de l[íi]der|latidos?|heartbeats?|tokens? de (?:fencing|cercado|vallado|barrera)|fencing tokens?|fencing|split[- ]brain|cerebro dividido|deriva de reloj(?:es)?|linealizabilidad|serializabilidad|exclusi[óo]n mutua|teorema cap|partici[óo]n de red|ttl|mutex|interbloqueo|bloqueo distribuido|idempotencia|compare-and-(?:swap|set)'
const KIND_ES =
  '(?:situaci[óo]n|estado|caso|escenario|fen[óo]meno|algoritmo|protocolo|n[úu]mero|valor|identificador|mecanismo|per[íi]odo|plazo|propiedad|garant[íi]a|problema|efecto|t[ée]cnica|concepto|principio|mayor[íi]a|m[íi]nimo|permiso|derecho|bloqueo|se[ñn]al|mensaje|proceso|contador)'
const GOES_ON_ES =
  '(?: [a-záéíóúñ]+){0,4}?,? (?:que|en (?:el|la|lo) (?:que|cual)|donde|cuando|por (?:el|la) (?:que|cual)|de tiempo|de nodos|con (?:el|la) que|mediante)(?![a-záéíóúñ])'
const SPANISH: readonly string[] = [
  `(?<![a-záéíóúñ-])(${TERM_ES})(?:,| \\(| –| —) ?(?:es decir|o sea|esto es|a saber|lo que significa|entendid[oa] como|que es),? (?:un[ao]? |el |la |que )?(?:${KIND_ES}${GOES_ON_ES}|(?:dos|ambos|ambas|varios) )`,
  `^(?:un[ao]? |el |la |el t[ée]rmino )?(?:llamad[oa] )?["“«]?(${TERM_ES})["”»]? (?:es|son|consiste en|se refiere a|significa|describe|se define como|designa)(?: (?:simplemente|b[áa]sicamente|sencillamente|nada m[áa]s que))?,? (?:un[ao]?s? |el |la |los )${KIND_ES}${GOES_ON_ES}`,
  `^(?:un[ao]? |el |la )?(${TERM_ES}) (?:ocurre|se produce|sucede|se da|aparece|significa|consiste) (?:cuando|si|en que|que)(?![a-záéíóúñ])`,
  `(?<![a-záéíóúñ])(?:por|con) (?:un[ao]? |el t[ée]rmino )?["“«]?(${TERM_ES})["”»]? (?:se entiende|entendemos|nos referimos)`,
  `^¿?qu[ée] es (?:un[ao]? |el |la )?(${TERM_ES})`,
]

const TERM_ZH =
  'Raft|Paxos|ZAB|共识|法定人数|多数派|租约|领导者?选举|选主|心跳|栅栏令牌|围栏令牌|隔离令牌|防护令牌|fencing ?token|脑裂|时钟(?:漂移|偏移|偏差)|线性一致性?|可串行化|互斥|CAP ?(?:定理|理论)|网络分区|TTL|惊群(?:效应)?|幂等性?|分布式锁|死锁'
const KIND_ZH =
  '(?:机制|现象|情况|状态|算法|协议|数字|编号|标识|概念|过程|方法|技术|特性|性质|能力|时间段?|凭证|数值|整数)'
const CHINESE: readonly string[] = [
  `所谓(?:的)?[“"「]?(${TERM_ZH})[”"」]?`,
  `(${TERM_ZH})[”"」]?(?:\\([^()]{1,20}\\)|（[^（）]{1,20}）)? ?(?:是指|指的是|即是指|就是指|的意思是|的含义是|的定义是|也就是说|简单来?说(?:就是)?|通俗地?[说讲])`,
  `(?:^|[，,:：。；;])(${TERM_ZH})[”"」]?(?:\\([^()]{1,20}\\)|（[^（）]{1,20}）)? ?(?:是一[种个类项]|就是一?[种个]?|属于一种)[^。；;]{2,40}的?${KIND_ZH}`,
  `(${TERM_ZH})[，,]? ?(?:即|也就是|亦即)[^。；;，,]{4,40}的?(?:现象|情况|状态|机制|概念)`,
  `什么是(${TERM_ZH})`,
]

const compile = (sources: readonly string[]): readonly Explanation[] =>
  sources.map(source => keyed(undefined, source))

/** By the language that a text is in. */
export const EXPLANATIONS: Readonly<Partial<Record<string, readonly Explanation[]>>> = {
  en: ENGLISH,
  de: compile(GERMAN),
  es: compile(SPANISH),
  zh: compile(CHINESE),
}
