import type { Language } from './draft.ts'

/*
 * What every text says of leases and tokens: the lease expires, others get the lock, the token prevents stale writes.
 * Words for what a holder or a resource does are without number, and those for the rest are few. So it is the rest that
 * is known here, and a text that says more is left to a person.
 */

interface Wording {
  /** Words on a loss. */
  readonly trigger: RegExp
  /** Where one clause ends and the next begins. */
  readonly breaks: RegExp
  /** Clauses that say nothing of what the holder does. */
  readonly ofLeases: readonly RegExp[]
  /** Clauses that say nothing of who refuses a token. */
  readonly ofTokens: readonly RegExp[]
}

const EN: Wording = {
  trigger:
    /(?<![a-z])(?:fail|los[est]|miss|cannot|can['’]t|unable|expir|without|unprolonged|unconfirmed|unrenewed|not (?:be )?(?:renew|confirm|acknowledg|extend|refresh)|no (?:ack|confirm|renew|response|refresh|heartbeat)|suspend|cancel|error|disconnect|dead|silent|evict|deadline|slip|gone|doubt|laps|late|interrupt|broke|negative|definitive|(?<![a-z])(?:ends?|ended|over)(?![a-z]))/i,
  breaks: /[,;:()—–=→.!]|(?<![a-z])(?:and|or|then|so|but|while|whereupon|which|who|until)(?![a-z])/i,
  ofLeases: [
    /^(?:if|when|whenever|once|upon|on|in|after|should|unless|before|without|for|within|by|at|every|as|during|because|since|due|to|with|from|per|such|e)(?![a-z])/i,
    /^(?:(?:the|its|their|all|any|every|each|this|that|a|an|automatic|failed|missed|expired|lost|abandoned|stale|crashed) ){0,3}(?:[\w-]+ )?(?:locks?|leas(?:e|es|ing)|sessions?|keys?|znodes?|entr(?:y|ies)|records?|rows?|resources?|tokens?|ownership|expiration|expiry|ttls?|timeouts?|renewals?|heart-?beats?|keep-?alives?)(?![a-z])/i,
    /(?<![a-z])(?:another|other|others|next|new|waiting|different|competing|contenders?|standby|successor|waiters?)(?![a-z])/i,
    /^(?:the |its |a )?(?:lock|lease|session|etcd|consul|zookeeper|redis|system|service|server|cluster|store|manager|coordinator|database|raft|quorum|majority|minority|dynamodb|background|it)(?![a-z])/i,
    /retr(?:y|ies)|back-?off|jitter|attempt|reconnect|again|grace|transient/i,
    /ensur|prevent|guarante|avoid|allow|enabl|permit|protect|tolerat|absorb|account|handl(?:es?|ing)(?![a-z])|cover|leav(?:es?|ing) (?:room|time|enough|space)|buffer|reduc|minimi|mitigat|detect|monitor|alert|metric|log(?:s|ged|ging)|in order|deadlock|forever|indefinit|orphan|thereby|making/i,
    /(?<![a-z])(?:is|are|be|become|becomes|gets?|being|been) (?:[\w-]+ ){0,2}(?:released|freed|revoked|deleted|removed|reclaimed|available|expired|reassigned|cleaned|considered|deemed|declared|marked|acquired|granted|handed|transferred|passed)/i,
    /(?<![a-z])(?:los(?:es?|ing|t)|acquir\w*|obtain\w*|takes? over|claims?|(?:clients?|process(?:es)?|holders?|nodes?|owners?|workers?) (?:crash\w*|dies|hangs?|goes? (?:away|down))|becomes? (?:unavailable|unreachable))(?![a-z])/i,
    /^(?!.*(?:fail|miss|los[est]|cannot|unable|error|without|(?<![a-z])no(?![a-z]))).*(?:renew|send|sent|extend|refresh|heart-?beat|keep-?alive|ping|ttl|time-?out|interval|duration|seconds?|\d ?(?:s|ms|min)(?![a-z]))/i,
    /^(?:[\w'’-]+ ?){0,2}$/,
  ],
  ofTokens: [
    /^(?:if|when|whenever|once|upon|on|in|after|unless|before|without|for|within|by|at|as|during|because|since|due|to|with|from|per|such|even|not)(?![a-z])/i,
    /(?<![a-z])(?:ensur\w*|prevent\w*|guarante\w*|avoid\w*|protect\w*|mitigat\w*|eliminat\w*|safeguard\w*|detect\w*)(?![a-z])/i,
    /(?<![a-z])(?:issu\w*|generat\w*|assign\w*|receiv\w*|return\w*|gets?|learns?|(?:larger|greater|higher) than (?:(?:that|those) of )?(?:(?:any|all|every|each|the) )?(?:earlier|previous|former|prior)|obtain\w*|creat\w*|produc\w*|increment\w*|increas\w*|monoton\w*|unique\w*|grows?|attach\w*|associat\w*|accompan\w*|deriv\w*|based|includ\w*|pass(?:es|ed)?|sent|sends?|present\w*|propagat\w*|contain\w*|carr(?:y|ies|ied)|embed\w*|along|provid\w*|used?|using|serves?|acts?|represent\w*|integers?|64-bit|stored|format|raised?|bump\w*|gives?|given|hand(?:s|ed)|comes?|takes?|maintain\w*|implement\w*|introduc\w*)(?![a-z])/i,
    /^(?!.*(?:only|least|appl(?:y|ies)|write|resource)).*(?<![a-z])(?:revisions?|[a-z]?zxid|ind(?:ex|ices)|counters?|sequences?|generations?|epochs?|numbers?|timestamps?|terms?|uuids?|guids?|identifiers?|ids?)(?![a-z])/i,
    /(?<![a-z])(?:validat\w*|verif\w*|check\w*|needed|required|necessary|optional|valid|self-fenc\w*|proof|prove)(?![a-z])/i,
    /^(?:the |a |an |each |every |this |its )?(?:[\w-]+ )?(?:tokens?|fenc\w+|epochs?|counters?)? ?(?:is|are|=) (?:the|a|an|its|their|our)(?![a-z])/i,
    /^(?:[\w'’-]+ ?){0,2}$/,
  ],
}
/** A holder who is told of after the condition that its clause starts with. */
const TURNS =
  /^(?:if|when|whenever|once|upon|on|in|after|should|without)(?: [\w'’-]+){2,} (?:the|its|a|each|every) (?:holder|client|worker|owner|process|application|job|writer|leader|pod|instance|thread|service)s? [a-z]/i

const DE: Wording = {
  trigger:
    /fehl|verlust|verlier|ausfall|ausf(?:a|ä|ae)ll|abl[aä]uf|abgelaufen|l[aä]uft|ohne|nicht|bleibt|unterbr|getrennt|schlägt/i,
  breaks: /[,;:()—–=→.!]|(?<![a-zäöüß])(?:und|oder|dann|sodass|aber|während|bis)(?![a-zäöüß])/i,
  ofLeases: [
    /^(?:wenn|falls|wird|werden|bei|nach|sobald|ohne|bleibt|bleiben|fällt|schlägt|solange|im|in|um|damit|dass|weil|da|zu|mit|für|ab|vor|sollte|so)(?![a-zäöüß])/i,
    /^(?:(?:die|der|das|den|eine?|jede[rs]?|ihre?|seine?|alle) )?(?:[\wäöüß-]+ )?(?:sperren?|leases?|sitzung(?:en)?|schlüssel|knoten|sie|ttl|verlängerung(?:en)?|heartbeats?)(?![a-zäöüß])/i,
    /andere|nächste|neuer?(?![a-zäöüß])|wartende|automatisch|freigegeben|freigabe|läuft|abläuft|abgelaufen|erneut|wiederhol|versuch|verhinder|zum zug|stellt sicher|garantier|vermeid/i,
    /^(?!.*(?:fehl|nicht|ohne|verlust)).*(?:verläng|erneuer|send|heartbeat|keepalive|ttl|lease|\d ?s(?![a-z]))/i,
    /^(?:[\wäöüß'’-]+ ?){0,2}$/,
  ],
  ofTokens: [
    /^(?:wenn|falls|bei|nach|sobald|ohne|im|in|um|damit|dass|weil|da|zu|mit|für|ab|vor|so)(?![a-zäöüß])/i,
    /verhinder|stellt sicher|garantier|vermeid|schütz|dien|gewährleist|sicherstell/i,
    /erhält|erhalten|bekommt|erzeug|vergib|vergeben|zugewiesen|monoton|eindeutig|steig|erhöh|mitgeschickt|mitgegeben|übergeb|mitgeführt|trägt|enthält|begleit|verwend|genutzt|gesendet|sendet|ausgestellt|generier|geprüft|validier|nötig|erforderlich|optional|gültig|revision|zähler|nummer|czxid/i,
    /^[\wäöüß'’-]*$/,
  ],
}

const ES: Wording = {
  trigger:
    /fall|pérdida|perd|pierd|expir|caduc|venc|sin|no (?:se )?(?:renuev|renov|confirm)|desconect|error/i,
  breaks: /[,;:()—–=→.!]|(?<![a-zñáéíóú])(?:y|e|o|entonces|pero|mientras|hasta)(?![a-zñáéíóú])/i,
  ofLeases: [
    /^(?:si|cuando|en|tras|al|sin|una vez|mientras|para|por|con|a|ante|de|cada|que|durante|después)(?![a-zñáéíóú])/i,
    /^(?:(?:el|la|los|las|su|sus|cada|un|una) )?(?:[\wáéíóúñ-]+ )?(?:locks?|bloqueos?|leases?|sesi[oó]n(?:es)?|claves?|nodos?|candados?|ttl|renovaci[oó]n|latidos?)(?![a-zñáéíóú])/i,
    /otr[oa]s?|siguiente|nuev[oa]|automáticamente|expira|caduca|vence|se liber|libre|reint|de nuevo|evita|garantiz|permit|asegur|impid/i,
    /^(?!.*(?:fall|no |sin|pérd)).*(?:renov|renuev|envía|latido|ttl|lease|\d ?s(?![a-z]))/i,
    /^(?:[\wáéíóúñ'’-]+ ?){0,2}$/,
  ],
  ofTokens: [
    /^(?:si|cuando|en|tras|al|sin|una vez|para|por|con|a|ante|de|cada|que|durante|después)(?![a-zñáéíóú])/i,
    /evit|garantiz|impid|impedir|proteg|asegur|prevenir|previen/i,
    /recib|obtien|genera|emit|asign|devuelv|monot|creciente|crece|únic|incluy|envía|enviad|acompañ|asocia|contien|lleva|utiliz|usa|adjunt|valid|verific|comprueb|necesari|opcional|revisión|contador|número|zxid/i,
    /^[\wáéíóúñ'’-]*$/,
  ],
}

const ZH: Wording = {
  trigger: /失败|丢失|失去|过期|到期|失效|未|超时|断开|失联|崩溃|宕机|无法|故障/,
  breaks: /[,，;；:：()（）。、—–→.!]/,
  ofLeases: [
    /^(?:如果|若|当|一旦|未|在|由于|每|为|以|从而|避免|防止|确保|保证)/,
    /^(?:该|其|所有|此)?(?:锁|租约|会话|键|节点|资源|续约|心跳|临时节点|系统|服务|其他|另一|下一|新的|等待)/,
    /自动释放|被释放|将释放|会释放|到期|过期|失效|其他客户端|其他节点|重试|防止|避免|确保|死锁|可以获取|即可获取|获得锁/,
    /^(?!.*(?:失败|未|无法|丢失)).*(?:续|心跳|发送|TTL|秒|租约)/i,
    /^.{0,5}$/,
  ],
  ofTokens: [
    /^(?:如果|若|当|一旦|在|由于|为|以|从而)/,
    /防止|避免|确保|保证|保护|用于|用来/,
    /获得|返回|生成|携带|附带|单调|递增|唯一|分配|颁发|签发|包含|传递|传入|使用|采用|校验|验证|检查|需要|可选|有效|修订|版本|序号|计数|zxid/i,
    /^.{0,4}$/,
  ],
}

const WORDINGS: Readonly<Partial<Record<Language, Wording>>> = { en: EN, de: DE, es: ES, zh: ZH }
/** A name in front: "Expiration handling: …". */
const LABEL = /^[^:：.,;]{1,40}[:：] ?/

/** Whether a passage on a loss says more than that the lease ends. */
export function reactsSomehow(text: string, language: Language): boolean {
  const wording = WORDINGS[language]
  if (!wording?.trigger.test(text)) return false
  return clausesOf(text, wording).some(
    clause => TURNS.test(clause) || !wording.ofLeases.some(pattern => pattern.test(clause)),
  )
}

/** Whether a passage on tokens says more than that there are some. */
export function guardsSomehow(text: string, language: Language): boolean {
  const wording = WORDINGS[language]
  return (
    wording !== undefined &&
    clausesOf(text, wording).some(clause => !wording.ofTokens.some(pattern => pattern.test(clause)))
  )
}

function clausesOf(text: string, { breaks }: Wording): string[] {
  return text
    .replace(LABEL, '')
    .split(breaks)
    .map(clause => clause.trim())
    .filter(clause => clause !== '')
}
