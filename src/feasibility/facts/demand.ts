import { denialOf, type Evidence, evidenceOf, type Found, findAll, isDenied, wordsPattern } from './find.ts'
import { type Plain, sentences } from './plain.ts'

/**
 * What is asked of the lock, the weaker before the stronger: to save work (a duplicate is a nuisance), a bound on
 * staleness, one holder at any time (linearizable per lock), and an order over several locks.
 */
export const CLASSES = ['efficiency', 'bounded', 'linearizable', 'strict-serializable'] as const
export type ConsistencyClass = (typeof CLASSES)[number]

export interface Demand {
  readonly class: ConsistencyClass
  readonly evidence: readonly Evidence[]
  /** Nothing was said: a lock is taken to have to exclude. */
  readonly assumed: boolean
  /** Words that leave open whether two holders do harm. */
  readonly doubted?: Evidence
  /** Several locks at once, or an order over them, is asked for. */
  readonly acrossLocks: boolean
}

const STRICT = wordsPattern([
  'strict(?:ly)? serializ(?:ab|is)\\w*',
  'strict(?:ly)? serialis\\w*',
  'strict serializability',
  'strong(?:ly)? serializ\\w*',
  'external(?:ly)? consisten\\w*',
  'global total order',
  'serializabilidad estricta',
  'consistencia externa',
  'strikte serialisierbarkeit',
  'strenge serialisierbarkeit',
  '严格可?串行化?',
  '外部一致性?',
])

const LINEARIZABLE = wordsPattern([
  '(?:a|any) second (?:grant|holder|owner|lock|leader|winner)(?: \\w+)? (?:is|would be) (?:not (?:acceptable|allowed|tolerable|permitted)|unacceptable|intolerable|forbidden|an? (?:disaster|catastrophe))',
  'lineari[sz]\\w*|lineali[sz]\\w*',
  'strong(?:ly)?[- ]consisten\\w*',
  'strong consistency',
  'strict consistency',
  '(?:strong|strict|true|hard|guaranteed|absolute|real) (?:mutual exclusion|mutex|exclusivity|exclusion)',
  'mutual(?:ly)? exclusi\\w*',
  'mutex',
  'strictly exclusive|exclusive under (?:a )?partitions?|strikt\\w* (?:exklusiv\\w*|ausschlie(?:ß|ss)lich)|estrictamente exclusiv\\w*|strictement exclusi\\w*',
  'no (?:acknowledged |committed )?(?:grants?|locks?) (?:is |are |may be |can be |must be )?(?:ever )?lost',
  'one (?:processor|consumer|claimant|executor|handler|agent|operator|courier|adjuster|provisioner|exporter|importer|scheduler|planner|writer|leader|owner|runner|worker|pod|migrator|dispatcher|controller|editor) (?:per|for each) \\w+',
  'exclusive (?:lock|access|ownership|owner)\\w*',
  'cp(?: |-)?(?:system|store|side|mode|semantics)?',
  'no split[- ]?brain',
  '(?:auf keinen fall|unter keinen umst(?:ä|ae)nden|zu keinem zeitpunkt|niemals)(?: \\w+){0,3} (?:zwei|doppelt\\w*|mehr als ein\\w*)(?: \\w+)?|(?:en|bajo) ning[uú]n (?:caso|momento|concepto)(?: \\w+){0,3} (?:dos|doble\\w*|m[aá]s de un\\w*)(?: \\w+)?',
  'split[- ]?brain',
  'double[-_ ](?!the |check|digit|as |our |that |this |every |in |work|effort|case|run is|sends? (?:is|are) (?:annoying|fine|ok))\\w+(?! (?:happen|happens|are not|is not|where possible|if possible|, best))',
  '(?:zero|no|never|without|any) (?:double|duplicate|two|overlapping|concurrent)\\w*',
  'oversell|oversold|over-?sell\\w*|overbook\\w*',
  '(?:exactly|only|at most|never more than|no more than|not more than) (?:one|a single|1) (?:holder|owner|leader|worker|runner|writer|process|node|instance|job|client|lock|run|master|primary|active)\\w*',
  '(?:exactly|only|at most|never more than|no more than|not more than) (?:one|a single|1) [a-z-]{3,}',
  'one [a-z-]{3,}(?: per [a-z-]{3,})? at a time',
  "(?:two|2|double|parallel|overlapping|concurrent|simultaneous)(?: [\\w-]+){1,8} (?:mustn't|must not|must never|may not|cannot|can't|can not|must be (?:excluded|impossible|prevented|avoided|ruled out)|(?:is|are|would be|means?|=) (?:an? )?(?:(?!no )\\w+ )?(?:incident|breach|crime|disaster|catastrophe|problem|violation|data loss|safety|corruption))(?: \\w+){0,2}",
  '(?:parallel|overlapping|concurrent|simultaneous) (?:runs?|jobs?|holders?|writers?|writes?|workers?)(?: \\w+){0,2} (?:corrupt|destroy|break|damage|ruin)\\w*',
  'grants?(?: \\w+){0,3} (?:not|never)(?: \\w+){0,2} (?:lost|vanish|disappear)',
  '(?:strong|strict)(?=[.,;:]|$)',
  '(?:redeemable|payable) (?:only )?once|no second (?:grant|holder|owner|leader)s?(?: \\w+){0,3}',
  '(?:no|never|none)(?: \\w+){0,8} (?:rolled back|vanish\\w*|disappear\\w*|forgotten)',
  '(?:locks?|grants?|leases?)(?: \\w+){0,8} must (?:still )?(?:exist|be there|survive|hold|be valid)',
  '(?:sperren?|freigaben?)(?: \\w+){0,6} (?:nicht|nie|niemals) (?:verloren|vergessen)(?: gehen)?',
  '(?:only|at most) one \\w+ (?:may|can|must|should|is allowed)',
  'impossible (?:that|for) (?:two|2|more than one|several)(?: \\w+){0,4}',
  'one (?:holder|owner|leader) (?:globally|at a time|only|worldwide|per)',
  'one [a-z-]{3,} (?:globally|worldwide|at any (?:one )?time)',
  "only one of (?:[\\w'’-]+ ){1,6}(?:may|can|is allowed to) (?:hold|own|have|take|run|be (?:active|live|master|leader|primary)|act|drive|command)",
  'atomic check[- ]and[- ](?:set|mutate)',
  '(?:never|not|no(?! (?:drama|problem|harm|issue|big deal|matter|trouble))|must not|cannot|can ?not|under no circumstances|may not)(?: \\w+){0,5} (?:two|2|both|more than one|concurrent|simultaneous|at once|at the same time|twice)(?: \\w+){0,3}',
  '(?:no|never|nobody|no one|none|must not|may not|cannot|can not|not)(?! (?:harm|problem|issue|matter|damage|trouble|big deal|drama|a problem|an issue|bad|tragic|critical|cares?|minds?|notices?|one (?:cares|minds|notices)))(?: \\w+){0,9} twice',
  '(?:no|never|nobody|must not|may not|not|cannot)(?: \\w+){0,8} to (?:two|2|another|a second|other) \\w+',
  '(?:never|not|no)(?: \\w+){0,3} (?:get|have|hold|own|drive|use|enter|touch|write)(?: \\w+){0,2} the same',
  '(?:one|a single) (?:owner|holder|leader|worker|writer|master|runner|process|session)(?: (?:at a time|only|per \\w+))?',
  'by one \\w+ only|one (?!twice|more|time)\\w+ only|only by one|(?:held|owned|claimed|locked|worked on|handled) by one [a-z-]{3,}(?=[.,;]|$| (?:company|world|group|system|nation|country)[- ]?wide| (?:globally|worldwide|anywhere|everywhere))',
  '(?:must|has to|have to|needs to) be (?:(?:globally|strictly|truly|really|always|world-?wide) )?(?:unique|exclusive|the only one)',
  '(?<=, )strictly(?=[.;]|$)',
  '(?:no|not a|never an?|without)(?: \\w+){0,2} (?:acknowledged|granted|committed|confirmed)(?: \\w+){0,2} (?:locks?|grants?)(?: \\w+){0,4} (?:lost|forgotten|given)',
  '(?:without|never|not|no|zero|must not|may not)(?: \\w+){0,2} (?:los(?:e|ing|t|s of)|forget(?:ting)?)(?: \\w+){0,2} (?:grants?|locks?)',
  'single (?:owner|holder|leader|writer|active(?: \\w+)?|master)',
  '(?:is|be|are|stays?|remains?) unique|unique (?:across|globally|worldwide|over)(?: \\w+){0,3}',
  '(?:(?<!at )once only|only once|exactly once|just once|at most once)',
  '(?:claimed|redeemed|used|sold|granted|paid|booked|issued|processed|shipped|charged|executed|dispatched|assigned|consumed) (?:only )?once',
  '(?:at no (?:moment|time|point)|under no circumstances|in no case)(?: \\w+){0,4}',
  'doppel\\w*(?: \\w+){0,3} (?:ausgeschlossen|verboten|unzul[aä]ssig|nicht|unm[oö]glich|undenkbar)',
  'zwei(?: \\w+){1,5} (?:d[uü]e?rfen|k[oö]nnen|sollen)(?: \\w+){0,4} (?:nie|niemals|nicht|keinesfalls)(?: \\w+){0,4}',
  '(?:two|2) (?:holders|owners|leaders|writers|runs|pipelines|jobs|workers|nodes|processes|masters|primaries|instances|clients)(?: \\w+){0,6} (?:corrupt|break|destroy|would (?!(?:just |only |merely )?(?:write|overwrite|produce|compute|re-?\\w+|waste|cost|do) )|double|is a(?!\\w| (?:\\w+ )?(?:waste|nuisance|cost|pity|shame))|are a(?!\\w| (?:\\w+ )?(?:waste|nuisance|cost|pity|shame))|is not|are not|never|forbidden|unacceptable)\\w*',
  '(?:rpo) ?(?:=|of|is|:)? ?(?:0|zero)(?![\\d.])',
  'no (?:lost|losing|loss of)(?: \\w+){0,3} (?:grants?|locks?|writes?|updates?)',
  'grants? must survive',
  '(?:not (?:one|a single)|none of the|no) (?:confirmed|acknowledged|granted|acked)(?: \\w+){0,3} (?:may|must|can|shall) (?:ever )?be (?:rolled back|lost|forgotten|undone)',
  'lost updates?',
  'same [\\w-]+ must (?:not|never) be (?:sold|given|granted|booked|assigned|promised)|(?:it|lock|grant)s? must (?:not|never) be rolled back|(?:locks?|it) (?:must|has to|have to) (?:remain|stay|be) exclusive',
  '(?:granted|acknowledged|confirmed|held) (?:lock|grant|lease|claim)s? (?:may|must|can|shall)(?: not|n.t| never) (?:be )?(?:rolled back|lost|forgotten|undone|vanish)',
  '(?:two|2) (?:holders|owners|leaders|workers|nodes|winners|active)[^.;]{0,40} ?(?:=|is|are|means?) (?:an? |real |two |double )?(?:deliver|fraud|payment|accident|collision|crime|lawsuit|loss)\\w*',
  '(?<=^ ?|[.;:] ?)one [\\w-]{3,},? (?:and )?(?:only )?one [\\w-]{3,}(?=[.,;:]|$)|by exactly one|hard uniqueness|por una sola (?:m[aá]quina|instancia)|(?:lo|la) (?:procesa|toma|tiene) (?:una sola|un solo) \\w+',
  '(?:granted|locked|reserved|confirmed)[^.;]{0,40}must (?:still )?stay (?:granted|locked|held|reserved|confirmed)',
  '(?:twice|two|both|same)[^.;]{0,120}(?:may|must|can|shall) (?:not|never) (?:occur|happen)',
  '(?:bestätigte|bestaetigte|zugesagte|gewährte|gewaehrte|erteilte) (?:sperre|freigabe)\\w*[^.;]{0,60}(?:nicht|nie|niemals)|keine (?:bestätigte|bestaetigte|zugesagte|gewährte|gewaehrte|erteilte) (?:sperre|freigabe)',
  '(?:reserva|bloqueo|concesi[oó]n) (?:confirmad[oa]|concedid[oa]|otorgad[oa])[^.;]{0,20}no (?:puede|debe) (?:perderse|olvidarse|desaparecer)',
  '(?:locks?|grants?) once (?:granted|given|acknowledged|handed out) must|(?:two|both|twice|corrupts?|destroys?)[^.;]{0,60}(?:must|has to|have to) be impossible|not ever(?=[.,;]|$)',
  'compare[- ]and[- ](?:swap|set)(?: safe)?',
  'cas[- ]safe|safe cas|linearizable cas|cas semantics|(?:compare[- ]and[- ](?:set|swap)|cas) (?:must|has to|or nothing)(?: \\w+){0,3}',
  'correctness(?: lock)?',
  '(?:not|never) be forgotten (?:on|in|by|after|during) (?:an? )?(?:fail-?over|restart|crash|reboot)|(?:must|may|is|are)(?: not|n.t)(?: be allowed to)? run in parallel|(?:sold|dispensed|handed out) once(?! an? )',
  '(?:mutual |strict )?(?:exclusion|exclusivity) (?:must|has to|needs to|is to) (?:hold|be kept|be guaranteed|survive)|strict(?:ly)? exclusiv\\w*|must exclude (?:each other|one another)|first come,? first served',
  '(?:two|2)(?: [\\w-]+){1,12} (?:must|has to|have to|needs? to) be ruled out|one active (?:controller|scheduler|leader|instance|replica|node|master|primary|worker|owner|holder|writer)',
  '(?:must|may|can|should|shall)(?: not|n.t)(?: \\w+){0,2}(?: (?:erase|lose|forget|drop|swallow|wipe))(?: \\w+){0,3} (?:grants?|locks?|leases?)',
  '(?:grants?|locks?|leases?)(?: (?:must|have to|should|shall))? (?:outlive|survive)|nobody else (?:may|can|must)(?: \\w+)? (?:get|take|have|hold)(?: \\w+){0,3}',
  '(?:know|knows|have|has|hold|keep|keeps) (?:each|every|all)(?: the)? (?:locks?|grants?|leases?)(?: that)?(?: \\w+){0,2} (?:confirmed|acknowledged|granted|acked)',
  'one [a-z-]{3,} per [a-z-]{3,},? (?:always|strictly|no exceptions?|period|full stop)|strictly one [a-z-]{3,}|(?<=^ ?|[.,;:] ?)exclusive(?=[,.;]|$)|(?:granted|acknowledged|acked|committed|confirmed) (?:locks?|grants?|leases?) (?:survives?|stays?|remains?|persists?)',
  'second (?:holder|owner|leader|writer|runner|grant|lock)s? (?:means?|costs?|would (?:cost|mean)|=)(?! (?:nothing|no |only|merely|just|little|a (?:few|bit)))(?: [\\w-]+){1,4}',
  '(?:can|could|may|might|would|will) (?:injure|kill|hurt|maim|crush) (?:people|someone|somebody|anyone|a person|workers|staff|patients?|operators?)',
  'one [a-z-]{3,} per (?:[\\w-]+ ){1,3}(?:in the (?:whole )?(?:world|company|group)|anywhere|globally|world-?wide|company-?wide)',
  'one winner (?:across|over|globally|only)(?: [\\w-]+){0,4}|a grant must be one',
  'fencing|fencedlock',
  '(?:may|must|can|shall)(?: not|n.t| never) be (?:handed|given|granted|issued|sold|assigned|booked)(?: out)? (?:for )?a second time|(?:must|has to|have to|is to) be alone (?:on|at|in|with)|(?:never|not)(?: \\w+){0,2} in overlap',
  '(?:darf|d[uü]e?rfen|kann|k[oö]nnen|ist|sind) h[oö]e?chstens ein(?:e[nrms]?)? [\\wäöüß]+|(?<=^ ?|[.;:] ?)un[ao]? [a-záéíóúñ ]{3,30}, un[ao]? (?:solo|sola|único|única) \\w+',
  'streng(?:e|er|es)?(?: konsistenz|:)?',
  'starke konsistenz|stark konsistent',
  '(?:gegenseitige[rn]?|wechselseitige[rn]?) ausschluss',
  '(?:niemals|nie|keine?(?:sfalls)?|nicht) (?:zwei|doppel\\w*|mehr als ein\\w*|gleichzeitig)(?: \\w+)?',
  'keine? (?:best[aä]e?tigte[nrs]? )?(?:sperren?|freigaben?)(?: [\\w()-]+){0,6} verloren(?: gehen| geht)?',
  'doppelte (?:vergabe|ausf[uü]e?hrung|buchung|zuteilung)',
  'genau ein(?:en?|er|em)? (?:inhaber|besitzer|halter|leader)',
  'consistencia (?:fuerte|estricta)',
  'exclusi[oó]n mutua',
  '(?:ninguna?|nunca|jam[aá]s|sin|no)(?: \\w+){0,3} (?:dobles?|dos|duplicad\\w*)(?: \\w+)?',
  'doble (?:concesi[oó]n|asignaci[oó]n|reserva|cobro)',
  'ning[uú]na? (?:concesi[oó]n|bloqueo|reserva)(?: \\w+){0,3} (?:perder|perdid)\\w*',
  'un [uú]nico (?:due[nñ]o|titular|poseedor|l[ií]der)',
  '强一致性?|线性一致性?|线性化|互斥|脑裂|不能?(?:有|出现)?(?:两|多)个|绝不.{0,6}(?:两|双|重复)|只能有一个|不允许.{0,8}(?:重复|两个|同时)',
])

const BOUNDED = wordsPattern([
  'sequential(?:ly)? consisten\\w*',
  'read[- ]your[- ](?:own[- ])?writes',
  'monotonic (?:reads|writes)',
  'causal(?:ly)?(?: consisten\\w*)?',
  'session consisten\\w*',
  'bounded[- ]staleness',
  'staleness (?:of|up to|below|under|<)',
])

const EFFICIENCY = wordsPattern([
  '(?:second|later|other)(?: (?:one|run))? (?:just |only |simply |merely )?overwrites? the first,? (?:byte for byte|with the same|identical)|byte for byte (?:the same|identical)|avoid the (?:cpu|compute|cloud) (?:bill|cost)s?',
  "(?:ok|okay|fine|no problem|acceptable) (?:if|when|that)(?: (?!not|never|no)[\\w'’-]+){0,8}? (?:twice|duplicat\\w*|same (?:key|job|item|page|image|file|work) (?:is|gets))",
  "if (?:two|2|both|several|more than one)(?: (?!never|not|no|must|cannot|can)(?![\\w]*n['’]t)[\\w'’-]+){1,8},? (?:that|it)(?:['’]s| is) (?:just |only |perfectly |totally )?(?:fine|ok|okay|no problem|harmless|acceptable|no drama|alright|all right)(?! (?:only|if|as long|to |for ))",
  "(?:two|both|they|runs|some) (?:may|can|might) overlap(?: [\\w-]+){0,3},? (?:and )?(?:that|which|it)(?:['’]s| is) (?:fine|ok|okay|acceptable|no problem)",
  "(?:does not|doesn['’]t|don['’]t) (?:really |much )?(?:matter|care) (?:if|when|that|whether) (?:2|two|a few|several|some|3|three|more than one)(?: or (?:3|three|4|four))?(?! (?:nodes|zones|servers|machines|members|regions|azs))(?: [\\w-]+){0,3} (?:render|run|do|build|rebuild|process|compute|recompute|fetch|send|write|refresh|work)\\w*",
  'eventual(?:ly)?(?: consisten\\w*)?',
  'best[- ]effort',
  'approximate\\w*(?= *(?:[.,;:]|$))|courtesy|(?:a bit|somewhat|merely|only|just) (?:rude|impolite|wasteful)',
  'two [a-z]+(?: \\w+){1,8} (?:is|are|would be) (?:acceptable|tolerable|fine|ok|okay|no problem)(?! only)',
  '(?:a few|some) cents (?:burn(?:ed|t)|wasted|lost)|only about (?:money|cost|cpu)|bit-identical',
  'costs? (?:cpu|time|money|electricity|power)(?: and)? nothing (?:else|more)',
  'advisory',
  'anti-?stampede|normally (?:\\w+ )?once|(?:some(?:one|body)|people|they|we) shrugs?|(?:duplicates?|doubles?|repeats?)(?: \\w+){0,2} (?:absorbed|swallowed|ignored|deduplicated|deduped|dropped|upserted)(?: \\w+){0,2}|just want (?:fewer|less) of (?:them|it)|twice costs?(?: us)? \\d+ ?(?:ms|s|seconds?|cents?)',
  '(?:avoid|prevent)(?: \\w+){1,8} (?:most|much) of the time|(?<=^|[.;,] )prefer availability|(?:impolite|annoying|ugly|unpleasant|a nuisance),? (?:but )?not (?:a bug|wrong|an error|broken)|politeness|(?:same|identical) bytes',
  'stampede (?:damping|protection|control)|(?:repeated|duplicate) work is (?:fine|ok|okay|acceptable)|double grants? (?:is|are) (?:ok|okay|fine|acceptable)',
  'ap(?: |-)?(?:system|is|mode|please|is fine)|both may (?:then )?hold (?:it|the lock)|not a must|nice if only one|spare the (?:backend|database)|nur zur schonung|einfach verworfen',
  'costs? (?:a little|some|a bit of) [a-z]+ and nothing else',
  'availability (?:over|before|rather than|beats|matters more than) consistency',
  '(?:duplicates?|dupes?|double (?:runs?|work|execution|processing)|occasional(?:ly)? (?:duplicates?|double\\w*|two)|running twice|twice|overlaps?|two (?:runs|holders|workers)\\w*)(?: \\w+){0,6} (?:ok|okay|fine|harmless|acceptable|tolera\\w+|accepted|allowed|no problem|not a problem|(?:ist )?kein problem|no es (?:un )?problema|cheap|only wastes?|just wastes?|merely wastes?|wastes?|(?:just |only |merely )?a waste|wasteful|no harm)',
  '(?:two|both|it|they|one|twice)(?: \\w+){0,3},? (?:the )?(?:output|result|outcome|effect)s? (?:is|are|stays?|would be|will be) (?:always )?(?:the same|identical|unchanged|no different)',
  '(?:rendering|running|doing|computing|sending|building|importing|processing|generating|drawing) (?:it |them )?twice (?:yields|gives|produces|makes|writes) (?:the |an )?(?:very )?(?:identical|same)(?: \\w+)?',
  '(?:second|later|other|last)(?: (?:one|run|import|job|write))? (?:just |only |simply |merely )?overwrites? (?:it |them )?with the same(?: \\w+)?|(?:nobody|no one) would (?:notice|care|mind)',
  'costs? us (?:some|a bit of|a little|only|just)(?: [\\w-]+){1,8},? (?:and )?nothing (?:else|more)|dos veces,? (?:solo|sólo) (?:se pierde|cuesta|gasta)(?: \\w+){0,5}',
  'doppelte (?:ausf[uü]e?hrung|arbeit)(?: \\w+){0,4} (?:unsch[aä]dlich|harmlos|egal|verkraftbar)',
  '(?:tolerates?|accepts?|allow(?:s|ed)?|harmless|survives?|fine with|ok with|okay with)(?: \\w+){0,4} (?:duplicates?|double (?:runs?|work|execution|processing)|two (?:runs|holders)|overlaps?)',
  '(?:jobs?|work|tasks?|runs?|handlers?|consumers?|operations?|everything|loops?|effects?)(?: \\w+){0,4} (?:is|are|being)? ?idempotent',
  '(?:no|without(?: any)?) (?:damage|harm)|(?:not|n.t|never)(?: \\w+)? (?:do|cause) (?:any )?(?:damage|harm)',
  '(?:da igual|no importa|no pasa nada)(?: \\w+){0,6}',
  'no correctness (?:need|requirement|concern|issue)s?|correctness (?:is|lies|comes from) (?:elsewhere|ensured|guaranteed|downstream)',
  '(?:damp|dampen|soften|avoid|prevent)(?: \\w+)? (?:the |a )?stampedes?|stampedes?(?: \\w+){0,8} (?:is a win|fine|ok|less)',
  '(?:several|some|two|2|a few|extra|redundant|concurrent|parallel) (?:recomputations?|renders?|rebuilds?|refreshes|re-?runs|fetches|reloads)(?: \\w+){0,4} (?:tolerable|fine|ok|okay|acceptable|harmless|no problem)',
  '(?:running|run|reindex\\w*|warming|fetch\\w*|render\\w*|index\\w*|send\\w*|twice)(?: \\w+)? (?:twice )?(?:does nothing|just re-?\\w+|merely re-?\\w+|only re-?\\w+|costs? nothing|is a no-?op)(?: \\w+){0,3}',
  'twice(?: \\w+)? ?(?:=|is|are) ?(?:fine|ok|okay|the same|same)|twice = (?:fine|ok|okay|same|the same|harmless|nothing|no)',
  'nothing (?:breaks|bad happens|is lost then)|costs? (?:us )?nothing but (?:time|cpu|money)',
  '(?<!not )(?<!(?:is|are)n.t )harmless(?!ly)',
  '(?:soft|courtesy|polite|advisory-only) lock|(?:is|just|only) (?:an? )?hint',
  '(?:acceptable|fine|ok|okay|tolerable),? (?:we )?(?:only|just) want to avoid (?:it|this|that)(?: \\w+){0,4}',
  'not (?:harmful|dangerous|critical|tragic|a drama|a problem|a disaster)|no drama|annoying|so what|who cares|a pity|courtesy|ist nichts kaputt|也?不要紧|浪费一点',
  '(?:(?:produc|yield|giv|writ|generat|creat|render|upload|stor|return|build|mak|comput|replac|send|deliver|show|fetch|load|emit|output|export|overwrit|regenerat|download|end)\\w*|is|are|be|with|by|gets?|got|come|comes|to|just|only|of)(?: \\w+){0,2} (?:the (?:very )?same|identical) (?:file|report|bytes?|object|result|page|output|content|data)s?(?! (?:twice|at once|at the same))(?: \\w+)?|by an identical(?: \\w+)?',
  '(?:wasted|nur verschwendete)(?: \\w+){1,4}|finds nothing (?:left )?to do|(?:spare|save|avoid|sparing|saving|avoiding)(?: \\w+){0,4} double (?:work|effort)|avoid double (?:work|effort)',
  '(?:would )?rather (?:have |see )?two (?:holders|runs|workers)(?: \\w+){0,6} than(?: \\w+){0,4}|ap preferred|availability (?:is )?(?:first|preferred|more important)',
  'burns? (?:a bit of|some|a little|a few) (?:cpu|cycles|compute|money|time|cents)|(?:editors?|users?|customers?|we|they|people|ops) (?:just |only |merely )?(?:shrugs?|laughs?)',
  'only saves?(?: \\w+){0,3}|(?:lose|loses|costs?|wastes?)(?: \\w+){1,4} (?:and )?nothing (?:more|else)|(?:we|they|it) (?:go|goes|carry|carries) (?:ahead|on) without (?:it|the lock|a lock|locking)',
  'just (?:wastes?|costs?|burns?)(?: \\w+){0,3}|(?:only costs?|costs? only)(?: \\w+){0,3}|merely (?:wastes?|costs?)(?: \\w+){0,2}',
  '(?:nobody|no one) (?:cares|minds|notices)(?: \\w+){0,4}',
  '(?:purely|only|just|merely) (?:to|for) (?:save|saving|avoid|avoiding|reduce|reducing|keep|spare|sparing)(?: \\w+){0,6}',
  '(?:egal(?!,? (?:welche|ob|wo|wann|wie|was|wer))|unkritisch|harmlos|nicht schlimm|macht nichts|doppelte(?:r|s|n)? (?:ausf[uü]e?hrung|lauf|l[aä]ufe|arbeit)(?: \\w+){0,2} kein problem)',
  '(?:twice|repeats?|again|repetitions?|re-?runs?)(?: \\w+){0,3} (?:is|are|would be) (?:no (?:issue|problem|big deal|drama|harm)|acceptable|fine|ok|okay|harmless)',
  'idempotent (?:jobs?|work|tasks?|handlers?|consumers?|operations?|anyway)',
  'at[- ]least[- ]once(?! (?:an?|per|every|each|in) )',
  'nice to (?:have|avoid)',
  '(?:merely|only|just) (?:reduces?|damps?|dampens?|limits?) (?:the )?(?:duplicate|double|redundant|repeated)(?: \\w+){0,3}',
  '(?:would |will )?(?:only|just|merely) (?:wastes?|costs?|burns?) (?:an?|some|a few|a little|cpu|time|money)(?: \\w+)?|costs? (?:only )?money,? (?:not|and not|no) correctness|nobody is hurt|is (?:a )?waste,? nothing more|is a cost,? (?:no|not a) fault',
  'unschaedlich\\w*',
  '(?:cache|thundering) (?:stampede|herd)\\w*|dog[- ]?pil\\w*',
  'dedup\\w*|de-dup\\w*',
  'efficiency(?: lock)?|optimi[sz]ation only|to save (?:work|cost|cpu|money)',
  'weak(?: consistency)?(?: is)?(?: fine| ok| enough)',
  'schlussendlich konsistent|eventuell konsistent|letztendlich konsistent|doppelte ausf[uü]e?hrung ist (?:ok|egal|unkritisch|harmlos)|idempotent',
  'consistencia eventual|eventualmente consistente|mejor esfuerzo|idempotente\\w*',
  '最终一致性?|尽力而为|幂等|无所谓|没关系|只是为了(?:减少|避免|节省)|重复(?:执行|运行)?(?:也)?(?:可以|没问题|无妨|无害)',
])

const ACROSS = wordsPattern([
  '(?:several|multiple|many|two|pairs? of|sets? of) (?:locks?|keys?|rows?|resources?)(?: \\w+){0,4} (?:atomic\\w*|together|at once|in one)',
  'multi[- ](?:lock|key|row|resource)\\w*(?: \\w+){0,3}',
  'across (?:all )?(?:keys|locks|rows|transactions|shards)',
  'global(?:ly)? (?:total )?order\\w*',
  'atomic(?:ally)?(?: \\w+){0,3} (?:several|multiple|all|two) (?:locks?|keys?)',
])

/** A wish gives way to a demand. */
const WISH =
  /(?<![a-z])(?:nice to have|nice if|(?:we|i)(?:.d| would) like(?: just| only)? (?:one|a single)|(?:we|i)(?:.d| would)(?: just| only| merely)? (?:like|prefer) (?:not to|to avoid)|most of the time|good if|ideally|would be nice|preferably|if possible|where possible|nice to avoid|try to avoid|optional(?:ly)?|bonus|w[uü]nschenswert|idealerweise|idealmente|deseable)(?![a-z])|最好/i

/** Denied words that say what must not be: "no split brain" is a demand. */
const SAYS_NEVER = /(?:no|never|zero|without|not|any|kein|nie|ning|nunca|sin|jam|不|绝)/i

/** The stronger before the weaker, which need not be looked for where it is found. */
const WORDS: readonly (readonly [ConsistencyClass, RegExp])[] = [
  ['strict-serializable', STRICT],
  ['linearizable', LINEARIZABLE],
  ['bounded', BOUNDED],
  ['efficiency', EFFICIENCY],
]
const OF_SAFETY = WORDS.slice(0, 2)

/** The strongest mandatory class that the text names; "eventual, but never two holders" is a demand for safety. */
export function readDemand(
  consistency: Plain,
  others: readonly (readonly [Evidence['field'], Plain])[],
): Demand {
  const acrossLocks = [consistency, ...others.map(([, plain]) => plain)].some(
    plain => findAll(plain.text, ACROSS).length > 0,
  )
  const own = shruggedOff(consistency) ?? strongestIn([['consistency_tolerance', consistency]], WORDS)
  // "Read-your-writes is enough for the screens", and the locks themselves are told of elsewhere.
  const named = own && own.class !== 'bounded' ? own : (strongestIn(others, OF_SAFETY) ?? own)
  const strict = named !== undefined && named.class !== 'efficiency'
  const unsettled =
    firstIn(consistency, UNSETTLED) ?? (strict ? firstIn(consistency, TAKEN_BACK, isDenied) : undefined)
  if (named && (named.class !== 'efficiency' || !(unsettled || firstIn(consistency, AT_STAKE, isDenied))))
    return { ...named, assumed: false, acrossLocks, ...(unsettled ? { doubted: unsettled } : {}) }
  const doubted = unsettled ?? named?.evidence[0] ?? firstIn(consistency, HARMLESS)
  const stake = doubted ? undefined : firstIn(consistency, HARM, isDenied)
  if (stake) return { class: 'linearizable', evidence: [stake], assumed: false, acrossLocks }
  return {
    class: 'linearizable',
    evidence: [],
    assumed: true,
    acrossLocks,
    ...(doubted ? { doubted } : {}),
  }
}

/** What two holders cost, where it is more than work that is done twice. */
const AT_STAKE = wordsPattern([
  '(?:corrupt|destroy|wreck|ruin|injur)\\w*|catastroph(?:e|es|ic(?! cost))|disasters?|hurts?|kill(?:s|ed)?|died|patients?|dangerous|unacceptable|intolerable|penalt(?:y|ies)|lawsuits?|regulators?|auditors?',
  '(?:loses?|lost|void|voids|ends?|breach\\w*|costs? us(?! (?:some |a bit of |a little |only |just )?(?:cpu|compute|cloud|gpu))|breaks?)(?: \\w+){0,2} (?:orders?|data|money|customers?|payments?|writes?|contracts?|licen[cs]es?)',
  '(?:does|do|causes?|caused) (?!no |any |not |never )(?:\\w+ )?(?:harm|damage)|harmful|overwrites? each other',
  'sp(?:end|ends|ent) (?:it |the \\w+ )?twice|costs? (?:us )?(?:around |about |some )?\\d+k(?![a-z])|g(?:i|a)ve away|lawyers?|fatal|hospital\\w*|somebody dies',
  '(?:pa(?:ys?|id)|charged?|bill(?:s|ed)?|book(?:s|ed)?|sold|shipped|dosed?)(?: \\w+){0,2} (?:twice|both|again|double)|both(?: \\w+){0,2} (?:paid|charged|billed|booked|sold|shipped)|doubled? ?-?(?:charg|pay|paid|bill|book|sold)\\w*|(?:the )?wrong (?:one|\\w+)',
  '(?:\\d[\\d.,]*k|\\d{1,3}[.,]\\d{3}|\\d{3,}) ?(?:€|eur\\w*|\\$|usd|dollars?|chf|£|gbp|francs?)|(?:€|\\$|£|usd|eur) ?(?:\\d[\\d.,]*k|\\d{1,3}[.,]\\d{3}|\\d{3,})',
])

/** "Exactly one node. It is strictly to save CPU": what was demanded is none, or is still. */
const TAKEN_BACK = wordsPattern([
  '(?:strictly|purely|only|just|merely) to save (?:cpu|compute|work|money|time|cost)',
  '(?:second|two|both|copy|copies|duplicates?|twice)[^.;]{0,60}(?:does|do|would do) no harm',
  'twice is (?:slightly|a bit|merely|just|only) (?:embarrassing|annoying|ugly|silly)',
  '(?:two|both|twice)[^.;]{0,60}(?:result|outcome|output) is the same',
])

/** What nobody says of work that may be done twice. */
const HARM = wordsPattern([
  "(?:two|2|both|twice|double|overlapping|second)(?: [\\w’'-]+){0,8} (?:corrupts?|destroys?|wrecks?|ruins?|injures?|kills?|hurts?|would (?:corrupt|destroy|wreck|ruin|kill|injure))",
  '(?:pa(?:ys?|id)|charged?|bill(?:s|ed)?|sold|shipped|dosed?)(?: \\w+){0,2} twice|overwrites? each other|real fraud|fatal case',
])

/** What two holders come to, in words that are none of a class. */
const HARMLESS = wordsPattern([
  'byte for byte|identical \\w+|the same (?:bytes|png|file|segment|result|score|name|output|blocks|picture|photo)|la misma (?:foto|imagen)|no-?op|upsert\\w*|idempotent\\w*',
  '(?:a few |some |unos )?(?:cents?|c[eé]ntimos|pfennige)|nobody dies|nadie se muere|shrug\\w*|(?:do not|don.?t) care|hurts? nobody|wrecks? nothing|harmless\\w*',
  '(?:harm|damage)["\' ]{0,2}[:=|]? ?["\']?(?:is )?(?:zero|none|no|nil)|no harm|not (?:even )?a failure',
  'prefetch\\w*|pure function|(?:function|computation) is pure|correctness (?:lives|comes|lies|is) (?:elsewhere|from)|damping|only there so that|one extra|an? (?:extra|second|superfluous) (?:probe|request|render|head|fetch|thumbnail)|(?:costs?|burns?) (?:only|just|a bit of|some|two minutes of)(?: \\w+)?',
])

/** Whether two holders do harm is not known. */
const UNSETTLED = wordsPattern([
  'still open|either [^.;]{0,60}(?:harmless|fine|no problem|no harm)[^.;]{0,80},? or (?:it |that |the )',
  'open question|(?:still )?waiting (?:for|on) [^.;]{0,60}(?:to (?:tell|say|decide|answer|confirm)|decision|answer|whether)|whether (?:an? )?(?:double|second|two|duplicate)(?: \\w+){0,3} (?:does|do|is|are|would) (?:do )?(?:any )?(?:harm|damage|harmful|harmless)',
  '(?:haven.?t|have not|hasn.?t|has not|not) (?:yet )?(?:been )?(?:sorted|settled|clarified|decided|answered)(?: \\w+)?|(?:can.?t|cannot) (?:honestly )?say|(?:is|are) (?:not|un)(?: yet)? ?(?:clear|known|settled)',
  '(?:noch nicht|nicht) gekl(?:ä|ae)rt|steht (?:noch )?aus|falta saber|no se sabe|todav[ií]a no (?:ha|han|hemos) \\w+|somebody is to (?:look|find)|depends on the (?:job|case|type)',
])

/** @param isNone whether the words there say nothing of the kind */
function firstIn(
  plain: Plain,
  pattern: RegExp,
  isNone: (text: string, index: number) => boolean = () => false,
): Evidence | undefined {
  for (const { text, start } of sentences(plain)) {
    const found = findAll(text, pattern).find(({ index }) => !isNone(text, index))
    if (found) return evidenceOf('consistency_tolerance', plain, start + found.index, start + found.end)
  }
  return undefined
}

/** "Nobody loses sleep over it", "if one slips through": said of the very harm that a sentence before it wants to avoid. */
const SHRUGGED_OFF =
  /(?<![a-z])(?:nobody|no one)(?: really)? (?:loses (?:any )?sleep|cares|minds)(?: (?:over|about) (?:it|that|this))?(?=[.,;!]|$)/i
/** Harms that are told in numbers alone: a wish as well as a demand. */
const TWICE =
  /(?<![a-z])(?:not|avoid|prevent|rather than|instead of)(?![a-z])[^.;]{0,80}?(?:twice|double|duplicate)/i

function shruggedOff(consistency: Plain): Pick<Demand, 'class' | 'evidence'> | undefined {
  const clauses = sentences(consistency)
  const shrug = clauses.find(({ text }) => SHRUGGED_OFF.test(text))
  const strong = demandsIn('consistency_tolerance', consistency, 'linearizable', LINEARIZABLE)
  if (!shrug || strong.length === 0 || clauses.some(({ text }) => findAll(text, STRICT).length > 0))
    return undefined
  const wished = clauses.filter(({ text }) => TWICE.test(text))
  const onlyWished = strong.every(({ words }) => wished.some(({ text }) => text.includes(words)))
  // What is meant is open.
  return onlyWished ? { class: 'linearizable', evidence: [] } : undefined
}

function strongestIn(
  texts: readonly (readonly [Evidence['field'], Plain])[],
  words: typeof WORDS,
): Pick<Demand, 'class' | 'evidence'> | undefined {
  for (const [its, pattern] of words) {
    const evidence = texts.flatMap(([field, plain]) => demandsIn(field, plain, its, pattern))
    if (evidence.length > 0) return { class: its, evidence }
  }
  return undefined
}

/** Where a text names a class, and means it. */
function demandsIn(
  field: Evidence['field'],
  plain: Plain,
  its: ConsistencyClass,
  pattern: RegExp,
): Evidence[] {
  return sentences(plain).flatMap(({ text, start }) =>
    findAll(text, pattern)
      .filter(found => isMeant(text, found, its))
      .map(({ index, end }) => evidenceOf(field, plain, start + index, start + end)),
  )
}

function isMeant(text: string, { index, end, words }: Found, its: ConsistencyClass): boolean {
  const after = text.slice(end)
  // "Never lost, exactly one owner": a demand of its own, and no item of what is denied.
  const denial = denialOf(text, index)
  const anew = /^(?:exactly|only|at most)(?![a-z])/i.test(words) && /[,，]/.test(denial?.between ?? '')
  const denied =
    denial !== undefined && !(anew && !/^ (?:\w+ )?(?:need|require|want|ask)/i.test(denial.between))
  // A fine is paid.
  if (its === 'efficiency' && / a fine$/i.test(words)) return false
  if (its === 'efficiency') return !denied && !isRefused(words, after) && !isUnneeded(after)
  const saysNever = its === 'linearizable' && (SAYS_NEVER.test(words) || isHarm(words))
  const wish =
    WISH.test(text.slice(Math.max(0, index - 40), end + 40)) || EXCUSED.test(text.slice(index, end + 100))
  return (!denied || saysNever) && !isUnneeded(after) && !isTolerated(text, index, end, words) && !wish
}

/** "Only one should run, but if two do, no harm": what should be, and may be otherwise. */
const EXCUSED =
  /should(?: \w+){0,4}[,;]? (?:but|though|yet) (?:if|when|in case)[^.;]{0,60} (?:the same|no harm|no problem|harmless|fine|ok|okay)(?![a-z])/i

/** Words for what must not happen: denying them is the demand. */
function isHarm(words: string): boolean {
  return /split|double|doppel|doble|oversell|oversold|overbook|lost|two|duplicate|脑裂|重复|两/i.test(words)
}

function isUnneeded(after: string): boolean {
  return /^[^.;]{0,20}?(?:(?:is|are)(?: \w+)? not (?:needed|required|necessary|important)|(?:is|are)n't (?:needed|required)|not (?:needed|required)|unnecessary|overkill|nicht (?:n[oö]tig|erforderlich)|no (?:es )?(?:necesari|requerid))/i.test(
    after,
  )
}

/** "Duplicates are not acceptable", "eventual consistency is not enough": the weak word is named to be refused. */
function isRefused(words: string, after: string): boolean {
  return (
    /(?<![a-z])(?:not|never|cannot)(?: \w+){0,2} (?:ok|okay|fine|harmless|acceptable|tolera\w+|accepted|allowed|cheap|idempotent)/i.test(
      words,
    ) ||
    /^[^.;,]{0,24}?(?:(?:is|are|was|would be)(?: \w+)? (?:not|never)|(?:is|are|was|would)n't|(?:does|do|will|would) not|(?:does|do|wo|would)n't|cannot|can't|can not|must not|mustn't|may not) (?:be )?(?:\w+ )?(?:enough|sufficient|sufficing|suffice|acceptable|accepted|ok|okay|an option|allowed|tolera\w+|possible|fine|permitted|do(?=[.,;]|$)|good)(?![a-z])/i.test(
      after,
    ) ||
    /^ (?:is|are|would be) (?:unacceptable|insufficient|intolerable|forbidden|too weak|out of the question|ruled out|impossible|inacceptable|prohibited)/i.test(
      after,
    )
  )
}

/** "double runs are fine": what would be a harm is accepted. */
function isTolerated(sentence: string, index: number, end: number, words: string): boolean {
  if (!isHarm(words) || SAYS_NEVER.test(words) || isDenied(sentence, index)) return false
  const after = sentence.slice(end, end + 60)
  return /^[^.;]{0,40}?(?<!not )(?:(?:is|are|would be)(?: \w+)? )?(?<!not )(?<![a-z])(?:ok|okay|fine|harmless|acceptable|tolerable|tolerated|no problem|(?:just|only|merely) (?:a )?wastes?|a waste|wasteful|(?:does )?no harm|(?:just |only |merely )?overwrites? the same|the same (?:pdf|file|bytes|result|output|report|image|tile)s?|(?:nobody|no one) (?:cares|minds)|costs? (?:us )?(?:nothing|little|\d+ cents?|only (?:cpu|time|a little|electricity|compute))|egal|(?:ist )?kein(?:e)? (?:problem|schaden|drama)|no es (?:un )?problema|no pasa nada|unkritisch|unsch[aä]dlich|harmlos|aceptable)(?![a-zà-ÿ])/i.test(
    after,
  )
}
