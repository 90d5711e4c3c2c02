import { execute } from '../feasibility/facts/compile.ts'

/** What the prompt wants in bullets. */
export type Topic = 'acquisition' | 'renewal' | 'partitions' | 'fencing'

const ACQUISITION = [
  /(?<![a-z])(?:locks?|locking|lease|leadership|workflow|flow|path|protocol|sequence|process|procedure|steps)(?![a-z]).{0,40}(?<![a-z])acqui(?:re|ring|sitions?)(?![a-z])/,
  /(?<![a-z])acqui(?:re|ring|sitions?)(?![a-z]).{0,40}(?<![a-z])(?:locks?|lease|leadership|workflow|flow|path|protocol|sequence|process|procedure|steps|release|renewal)(?![a-z])/,
  /^(?:acquisition|acquiring|acquire|lock (?:grants?|granting|requests?))(?: (?:of|and|&) .{1,40})?$/,
  /(?<![a-z])(?:grant|granting|claim|claiming|acquire) (?:procedure|workflow|flow|process|protocol|path|sequence|steps)(?![a-z])/,
  /^how (?:a|the) locks? (?:is|gets) (?:taken|granted|obtained|acquired)$/,
  /(?<![a-z])(?:(?:tak|gett|obtain|claim|request)(?:e|es|s|ing)|obtain|get|claim|request|wants?|needs?) (?:a|an|the|its) (?:[a-z]{1,12} )?(?:lock|lease)(?![a-z])/,
  /^(?:sperr)?erwerb$|^(?:sperre|lock) (?:anfordern|holen|nehmen)$|^(?:flujo de )?(?:adquisici[oó]n|obtenci[oó]n)(?: (?:del?|de los) .{1,30})?$|(?:obtener|obtiene|adquiere|solicitar|tomar|toma|solicitud|obtenci[oó]n)(?: de| del)?(?: el| un)? (?:bloqueo|lock|cerrojo)|^(?:获取|抢锁|上锁|取锁)/,
  /(?<![a-z])lock(?:ing)? (?:work)?flow(?![a-z])/,
  /(?:sperr|lock)[- ]?(?:erwerb|akquis|anforder|vergabe)|erwerb(?:s|en)? (?:der|von|einer|eines|des) (?:sperre|lock)|(?:sperren?|locks?) erwerben/,
  /(?:flujo|proceso|protocolo|workflow|procedimiento).{0,20}adquisici[oó]n|adquisici[oó]n (?:y liberación )?(?:de |del )?(?:los |el )?(?:locks?|bloqueos?|cerrojos?|candados?)|adquirir/,
  /加锁|获锁|(?:获取|申请|取得)(?:分布式)?锁|锁的?(?:获取|申请|取得)/,
]
const RENEWAL = [
  /(?<![a-z])(?:leases?|locks?|sessions?|ttl|leadership)(?![a-z]).{0,40}(?<![a-z])(?:renew(?:als?|ing)?|keep-?alives?|heartbeats?|extensions?)(?![a-z])/,
  /(?<![a-z])(?:renew(?:als?|ing)?|keep-?alives?|heartbeats?)(?![a-z]).{0,40}(?<![a-z])(?:leases?|locks?|sessions?|ttl|leadership)(?![a-z])/,
  /^renewals?(?: (?:strateg(?:y|ies)|workflow|mechanisms?))?$/,
  /(?<![a-z])lease (?:management|handling|maintenance|lifecycle|upkeep)(?![a-z])|(?<![a-z])(?:session|lock) (?:upkeep|refresh|liveness|keeping)(?![a-z])/,
  /^(?:leases?|heartbeats?|keep-?alives?|renewing|renewals? (?:and|&) .{1,40}|keeping (?:a|the) (?:lock|lease))$/,
  /(?<![a-z])(?:renewals?|keep-?alives?|heartbeats?)(?![a-z]).{0,40}(?<![a-z])(?:workflow|flow|steps|sequence|cycle|procedure|loop)(?![a-z])|(?<![a-z])(?:workflow|flow|steps|sequence|cycle|procedure|loop)(?![a-z]).{0,40}(?<![a-z])(?:renewals?|keep-?alives?|heartbeats?)(?![a-z])/,
  /^(?:verlängerung|erneuerung|lease|arrendamiento|心跳|租约)$/,
  /(?:lease|sperr|lock)\S{0,6}[- ]?(?:verlängerung|erneuerung)|(?:verlängerung|erneuerung) (?:der|von|des) (?:lease|sperr|lock)|lease-?(?:management|verwaltung)/,
  /renovaci[oó]n(?: (?:y \S{3,12} )?(?:de |del )?(?:los |las |la |el )?(?:leases?|arrendamientos?|concesi[oó]n|concesiones|bloqueos?|locks?|sesi[oó]n))|^renovaci[oó]n$/,
  /续期|续租|续约|租约(?:管理|更新|延长)/,
]
const PARTITIONS = [
  /(?<![a-z])partitions?[- ](?:tolerance|toleranz|handling|behaviou?r|resilience|recovery|response)(?![a-z])/,
  /(?<![a-z])network partitions?(?![a-z])|(?<![a-z])(?:handling|surviving|tolerating) (?:of )?partitions(?![a-z])/,
  /^(?:partitions?|partitioning events?|split[- ]brain)(?: (?:and|&) .{1,40})?$/,
  /(?<![a-z])(?:behaviou?r|operation|failover|workflow|what happens|steps|sequence) (?:under|during|in|on|upon|after) (?:an? |the )?(?:network )?(?:partitions?|splits?)(?![a-z])|(?<![a-z])(?:when|if|once) (?:the|a) network (?:splits|partitions|is split|is partitioned)(?![a-z])|(?<![a-z])split[- ]brain (?:handling|prevention|protection|avoidance|mitigation)(?![a-z])/,
  /(?<![a-z])(?:isolation of|isolated|cut[- ]off|disconnected) (?:an? |the |one )?(?:zone|region|site|room|hall|member|node|minority|data cent(?:er|re)|holder|client)s?(?![a-z])|(?<![a-z])(?:zone|region|site|node|network|minority) isolation(?![a-z])/,
  /^network (?:failures?|splits?|outages?|interruptions?|separations?|cuts?)$/,
  /^partitionen$|^particiones$|^分区$/,
  /partitionstoleranz|netz(?:werk)?-?partition|(?:verhalten|umgang|behandlung).{0,20}partition/,
  /tolerancia (?:a|ante) (?:las )?particiones|particiones de red|(?:manejo|gestión|comportamiento).{0,12}particiones/,
  /分区(?:容忍|容错|处理|耐受)|网络分区/,
]
const FENCING = [
  /(?<![a-z])fencing[- ]?tokens?(?![a-z])/,
  /(?<![a-z])(?:check|validat|verif|enforc|compar)[a-z]* (?:of )?(?:the |an? )?(?:fencing )?tokens?(?![a-z])/,
  /^(?:fencing|tokens?)(?: (?:and|&) .{1,40})?$|(?<![a-z])(?:rejecti(?:ng|on of)|stopping|refusing) (?:stale|late|old|outdated) (?:writes?|writers?|holders?|clients?|tokens?|requests?)(?![a-z])|(?<![a-z])(?:stale|late)[- ](?:writes?|writers?|holders?|tokens?) (?:rejection|protection|handling|validation)(?![a-z])/,
  /(?<![a-z])(?:fencing|tokens?) (?:validation|enforcement|verification|checks?|checking)(?![a-z])/,
  /(?:fencing|token)\S{0,12}[- ]?(?:prüfung|validierung|überprüfung)|(?:prüfung|validierung|überprüfung) (?:der|des|von) (?:fencing|token)/,
  /(?:validaci[oó]n|verificaci[oó]n|comprobaci[oó]n) (?:de |del )?(?:los |el )?(?:tokens?|fencing)|tokens? de (?:fencing|cercado|vallado|barrera|aislamiento)/,
  /(?:栅栏|围栏|隔离|防护|屏障|fencing).{0,4}(?:令牌|token)|令牌的?(?:校验|验证|检查)/,
]
/** One pattern for each topic: headings can be many. */
const PATTERNS: readonly (readonly [Topic, RegExp])[] = (
  [
    ['acquisition', ACQUISITION],
    ['renewal', RENEWAL],
    ['partitions', PARTITIONS],
    ['fencing', FENCING],
  ] as const
).map(([topic, patterns]) => [topic, new RegExp(patterns.map(({ source }) => source).join('|'))])

/** Figures, reasons and operations of a topic are not the workflow itself. */
const BESIDES =
  /(?<![a-z])(?:latency|latencies|throughput|capacity|performance|costs?|budget|sizing|metrics?|monitoring|observability|alert(?:s|ing)?|rationale|reasons?|alternatives?|comparison|migration|rollout|runbooks?|drills?|tests?|testing|examples?|overview|summary|avoid|constraints?|prohibited|pitfalls|anti-?patterns?|certificates?|credentials?)(?![a-z])|latenz|durchsatz|kapazität|überwachung|kennzahlen|vermeiden|begründung|übersicht|überblick|latencia|capacidad|monitor|métricas|evitar|resumen|延迟|容量|监控|指标|性能|吞吐|概述|避免|禁止|总览/

const LONGEST = 120

/** The topics that a heading or label names as its own. */
export function topicsOf(heading: string): readonly Topic[] {
  const text = plainHeading(heading)
  if (BESIDES.test(text)) return []
  return PATTERNS.filter(([, pattern]) => execute(pattern, text)).map(([topic]) => topic)
}

/** Whether a heading turns from a workflow to what is only about it. */
export function isBesides(heading: string): boolean {
  return BESIDES.test(plainHeading(heading))
}

/** Without its number and signs, in small letters. */
export function plainHeading(heading: string): string {
  return heading
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/^[\s*_]*(?:(?:[\da-z]{1,2}[.):]|[\d.]+|§ ?\d+|[一二三四五六七八九十]+[、.])\s*)?/, '')
    .replace(/[*_`:：\s]+$/, '')
}
