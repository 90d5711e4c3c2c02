import { execute } from './compile.ts'
import { denialOf, type Evidence, evidenceOf, findAll, wordsPattern } from './find.ts'
import { PERMISSIONS } from './permissions.ts'
import { type Plain, sentences, textBefore } from './plain.ts'

/** Statements of yes or no that decide a verdict, each with where it stands. */
export interface Conditions {
  /** Both sides of a partition have to go on granting the same locks. */
  readonly bothSidesGrant?: Evidence
  /** There is nothing that keeps state. */
  readonly noStoreAtAll?: Evidence
  /** A cluster that may offer Lease objects. */
  readonly kubernetes?: Evidence
  /** Any lock may be acquired from any region. */
  readonly anyRegionAcquires?: Evidence
  /** Arbitrary software may be installed on the machines that are there. */
  readonly mayInstall?: Evidence
  /** Machines may be had, where no store is named: that is as much. */
  readonly mayProvision?: Evidence
  /** Any store may be chosen. */
  readonly anyStore?: Evidence
  /** Nothing may be added or changed. */
  readonly closed?: Evidence
  /** The text allows a change of what is there. */
  readonly mayChange?: Evidence
  /** The text allows that a store's own settings are made stricter. */
  readonly mayReconfigure?: Evidence
  /** Any store of the provider may be ordered. */
  readonly anyManaged?: Evidence
  /** Members may lie or be taken over. */
  readonly byzantine?: Evidence
  /** Words on trust that may mean as much. */
  readonly perhapsByzantine?: Evidence
  /** What each place locks may be its own. */
  readonly perhapsOwn?: Evidence
  /** Words on one operator of the store, or on a Byzantine fault tolerant one. */
  readonly perhapsTrusted?: Evidence
  /** The protected resource checks tokens, or can. */
  readonly checksTokens?: Evidence
  /** The protected resource cannot check tokens. */
  readonly cannotCheckTokens?: Evidence
  /** Nobody can end a holder that does not answer. */
  readonly cannotStopHolder?: Evidence
  /** Safety must not rest on clocks or delays. */
  readonly noTiming?: Evidence
  /** Locks have to expire by themselves. */
  readonly mustExpire?: Evidence
  /** Somebody else goes on after a while, as it seems. */
  readonly perhapsExpires?: Evidence
  /** Takeover by people is ruled out. */
  readonly noManualTakeover?: Evidence
  readonly idempotentEffects?: Evidence
  /** A lock that is left behind is freed by people, and does not expire. */
  readonly freedByHand?: Evidence
  /** No copy is to take over from a primary that is lost. */
  readonly noTakeover?: Evidence
  /** A holder may stop for a while and go on where it was. */
  readonly mayFreeze?: Evidence
  /** Words on people who take over, on a holder that is cut off first, or on repeats that do no harm. */
  readonly perhapsKeptApart?: Evidence
  /** All regions or sites contend for the same locks. */
  readonly contendedAcross?: Evidence
  /** The lock has to be one over regions or sites. */
  readonly globalLock?: Evidence
  /** Each place has a store of its own, as it seems. */
  readonly ownCluster?: Evidence
  /** No lock has a home, and none may be granted ahead of its time. */
  readonly noHome?: Evidence
  /** One region or site is enough. */
  readonly oneRegionEnough?: Evidence
}

type Name = keyof Conditions

const GRANTS_ON_BOTH =
  /both|each|either|every|all|minority|when|if|while|during|even|be (?:cut|isol|disc)|never|not|beide|amb[oa]s|两|双方|各/i

/** Patterns for each statement, the largest with a word that is always there. */
const STATEMENTS: readonly (readonly [name: Name, pattern: RegExp, key?: RegExp])[] = [
  ...PERMISSIONS,
  [
    'bothSidesGrant',
    wordsPattern([
      '(?:both|each|either|every|all|the minority)(?: (?:of the|our|the|two|isolated|disconnected))*(?: (?:sides?|halves|half|buildings?|rooms?|halls?|offices?|shops?|dat(?:a ?cent|acent)(?:er|re)s?|dcs?|sites?|regions?|partitions?|locations?|islands?|clusters?|minority|majority|zones?|plants?|stores?|ends?))(?: \\w+){0,8} (?:must|should|shall|needs? to|have to|has to|keeps?|can|may|will|is to|are to)(?: \\w+){0,3} (?:keep (?:on )?|continue (?:to |with )?|go on |still (?:be able to )?|(?:stay|remain) able to )(?:\\w+ )?(?:grant|hand(?:ing)? out|issu|acquir|lock|accept|serv|writ|tak|work|operat|function|process|assign|allocat|reserv|book|sell|dispatch|claim)\\w*',
      '(?:both|each)(?: \\w+){0,3}(?: must| should| shall| have to| has to)? (?:keeps?|go(?:es)? on|continues?|carry on|carries on) (?:to )?(?:assign|tak|grant|sell|claim|issu|hand|reserv|lock|accept|acquir)\\w*(?=[^.;]{0,60}(?<![a-z])(?:any|same|common|very)(?![a-z]))',
      '(?:both|each|either|every)(?: \\w+){1,4} (?:must|should|have to|has to|needs? to)(?: \\w+){0,2} (?:be )?able to (?:grant|acquire|issue|lock|take|hand)[^.;]{0,60}(?<![a-z])(?:isolated|cut off|partition\\w*|disconnected|offline|severed|split|out of (?:contact|reach|touch|range)|without (?:contact|a link|any link|a connection))',
      '(?:partitioned |isolated |cut-off )?minority must (?:not (?:stop|refuse|cease|block)|keep|go on|continue)\\w*(?: \\w+){0,3}',
      '(?:cut|severed|partition\\w*|down|broken|isolated|split),? (?:then )?(?:both|each|every \\w+|all)(?: of them| sides| sites| halves)? (?:go(?:es)? on|keeps?(?: on)?|continues?)(?: to)? (?:grant|lock|issu|hand|giv|acquir)\\w*',
      '(?:cut|partition\\w*|net ?-?split|wan|link|line|see each other|reach each other)(?: \\w+){0,12},? (?:both|each|neither(?: \\w+){1,3}) (?:of them )?(?:must|should|may|have to|has to|can)(?: \\w+){0,2} (?:hand(?:ing)? out|giv\\w+ out|issu\\w+|grant\\w*|stop granting|stop (?:issuing|locking)|lock)',
      '(?:cut|severed|broken|split),? (?:both|each|every (?:side|site|half|region|terminal|plant|shop)|(?:both|each|either) (?:sides?|sites?|halves|half|regions?|terminals?|plants?|shops?|desks?|offices?|ports?|cit(?:y|ies)))(?: of (?:them|the two))? (?:must|have to|has to|should|needs? to) (?:go on|keep(?: on)?|continue)(?: to| with)? (?:grant|lock|issu|hand|giv|acquir|book|sell|assign|allocat|reserv|tak|plac)\\w*',
      '(?:cannot|can not|can.t) (?:see|reach|talk to) each other(?: \\w+){0,4} (?:must|should|have to)(?: \\w+){0,3} (?:given|handed|granted|issued)(?: out)? at both(?: of them| ends| sites)?',
      '(?:must|should|have to|has to|needs? to) each (?:be able to )?(?:go on|keep|continue)\\w*(?: \\w+){0,4} (?:acquir|grant|lock|tak|hand)\\w*',
      '(?:each|both|every|either) (?:side|site|region|dc|data ?cent(?:er|re)|plant|location|coast|half)s?(?: must| has to| have to| should)? (?:continues?|goes? on|keeps? (?:going|working|granting|selling|booking|assigning|dispatching|issuing|locking)|carr(?:y|ies) on|works on)(?: \\w+){0,3} (?:when|while|if|during|under)(?: \\w+){0,3} (?:cut off|cut|partition\\w*|isolated|disconnected|separated|severed)',
      '(?:under|during|in) (?:a |any )?(?:partition|net ?-?split|split)s? (?:each|both|every|either) (?:side|site|region|dc|data ?cent(?:er|re)|half|location)s? (?:must|has to|have to|should|needs? to) (?:go on|continue|keep)\\w*',
      '(?:both|each|either)(?: (?:sides?|halves|data ?cent(?:er|re)s?|dcs?|sites?|regions?|partitions?)) (?:keeps?|continues?|must keep|must continue|must go on|stays?|stay|remains?|must stay|must remain) (?:granting|to grant|issuing|handing out|acquiring|locking|accepting|writable|fully available|available for (?:locking|writes|grants)|operational|up during|available during)\\w*',
      '(?:grant\\w*|available|writable|locking|acquir\\w+)(?: \\w+){0,4} (?:on|in|at|from) both (?:sides|halves|data ?cent(?:er|re)s|sites|regions|partitions)',
      '(?:even )?(?:when|if|while) (?:cut off|isolated|partitioned|disconnected|split)(?: \\w+){0,6}? (?:must|should|has to|have to|needs to)? ?(?:keep|continue|go on|still)(?: \\w+){0,2} (?:grant|lock|acquir|issu|work)\\w*',
      '(?:may|might|can) be (?:cut off|isolated|disconnected) and must (?:keep|continue|still)(?: \\w+){0,2} (?:grant|lock|acquir|issu|work)\\w*',
      '(?:each|every|both|either|all)(?: \\w+){0,3} (?:has|have|needs?|must|is|are)(?: to)?(?: be able to)? (?:go on|keep(?: on)?|continue)(?: \\w+){0,2} (?:giv|grant|issu|hand|lock|acquir|tak|dispens|assign|book)\\w*(?: \\w+){0,8} (?:while|when|during|if|even)(?: \\w+){0,6} (?:cut|split|partition\\w*|down|lost|severed|isolated|gone|broken|disconnected|interrupted)',
      '(?:every|each|both|either|all)(?: \\w+){0,2} (?:stays?|remains?|keeps?|must stay|must remain|has to stay|have to stay|is to stay)(?: \\w+){0,2} (?:writable|available|operational|usable|open)(?: \\w+){0,6} (?:during|in|under|while|despite|when)(?: \\w+){0,3} (?:net ?-?splits?|splits?|partitions?|cut|isolation|isolated)',
      '(?:while|when|if|during|even)(?: \\w+){0,3} (?:offline|cut off|isolated|disconnected|partitioned|severed)[^.;]{0,50} (?:every|each|all|both|either)(?: \\w+){1,2} (?:must|has to|have to|needs? to|should|keeps?|is to)(?: \\w+){0,2} ?(?:go on|keep(?: on)?|continue|still) ?(?:to )?(?:grant|lock|acquir|issu|hand)\\w*',
      '(?:never|must not|may not|cannot) (?:block|reject|refuse|stop granting|deny)(?: \\w+){0,6} (?:during|in|under) (?:a |any |network )*partitions?',
      '(?:link|line|wan|connection|network) (?:is |gets )?(?:cut|down|lost|broken),? and both (?:sites|sides|regions|halves|ends) (?:continue|go on|keep going|keep working|carry on)',
      'beide (?:seiten|standorte|rechenzentren|regionen|h[aä]lften|teile)(?: \\w+){0,6} (?:weiter|weiterhin)(?: \\w+){0,4} ?(?:vergeben|sperren|gew[aä]hren|arbeiten|erteilen)',
      '(?:obtainable|available|grantable|acquirable)(?: \\w+){0,2} (?:in|at|from|on) (?:every|each|any|all|both)(?: \\w+){1,2}(?: even)? (?:while|when|if|during)(?: \\w+){0,3} (?:uplink|link|wan|line|connection|network|partition)(?: \\w+){0,3} (?:down|cut|lost|gone|broken|offline|out)',
      'amb[oa]s(?: (?!minor)\\w+){0,8} (?:seguir|sig[au]en|siguen|deben|tienen que|han de|pueden|continuar|contin[uú]en|contin[uú]an)(?: \\w+){0,3} ?(?:(?:conced|reserv|vend|repart|ced|emit|otorg|asign|entreg|bloque|tom|adjudic)(?:iendo|ando|er|ir|ar))',
      '(?:两边|双方|两侧|两地|两个?(?:站点|机房|数据中心|区域)|各(?:站点|机房|区域)).{0,16}(?:独立|各自|单独).{0,6}(?:取得|获取|加锁|授予|发放)',
      '(?:两边|双方|两侧|两个?(?:机房|数据中心|区域)|各(?:机房|区域)).{0,16}(?:继续|都能|仍(?:然)?|均可|都要|都必须).{0,8}(?:授予|加锁|发放|获取|授权|提供)',
    ]),
    GRANTS_ON_BOTH,
  ],
  [
    'anyRegionAcquires',
    wordsPattern([
      '(?:from|in|at|on) (?:any|every|each|all|both|either) (?:of (?:the|our|these) (?:(?:two|three|four|five|\\d) )?)?(?:coast|region|site|continent|location|cit(?:y|ie)|end|dc|data ?cent(?:er|re))s?',
      '(?:each|every) (?:coast|continent|city)(?: \\w+){0,2} (?:acquire|lock|take)\\w*',
      'any client,? (?:anywhere|everywhere)',
      'any (?:client|caller|worker) in any of (?:them|these|the \\w+)(?: \\w+){0,3} (?:asks?|locks?|acquires?|takes?|wants?)',
      'everywhere|world-?wide|from anywhere|contended (?:from|in|by) (?:all|both)(?: \\w+)?',
    ]),
  ],
  [
    'byzantine',
    wordsPattern([
      'tamper(?:s|ing|ed)? with(?: \\w+){0,3}',
      '(?:lies?|lying) to(?: the)? (?:others?|rest|peers?|members?)',
      '(?:operators?|nodes?|members?|hosts?|servers?|voters?|replicas?|participants?|part(?:y|ies))(?: \\w+){0,5} (?:cheats?|hacked|forge\\w*|lies?|compromised|malicious|betr[uü]e?gt|mienta)',
      '(?:rogue|malicious|dishonest|lying|hacked|b[oö]e?swillig\\w*) (?:\\w+ )?(?:members?|nodes?|operators?|voters?|servers?|replicas?|hosts?|betreiber)',
      "(?:don't|do not|can't|cannot) (?:really |fully )?trust(?: \\w+){0,3} (?:hosts?|operators?|nodes?|members?|servers?|one another|each other)",
      '(?:manipulated|tampered|subverted) (?:servers?|members?|nodes?)',
      'arbitrary (?:\\([^()]*\\) )?faults?|under an attacker(?:\\W?s)? control|mutually distrusting|misstrauend\\w*',
      '(?<!(?:asked|wondered|ask|wonder) (?:us )?(?:whether|if) [^.;]{0,40})byzantin\\w*',
      'bft',
      '(?:admin|operator|owner|host|member|node)s? (?:might|may|could|can) (?:alter|forge|falsify|fake) (?:what|the|his|her|its|their)[^.;]{0,30}(?:says?|votes?|answers?|log|state)',
      'untrusted (?:operators?|members?|nodes?|parties|hosts?|administrators?|participants?)',
      '(?:malicious|compromised|lying|hostile|dishonest) (?:nodes?|members?|replicas?|servers?|operators?|participants?|voters?|administrators?)',
      '(?:nodes?|members?|replicas?|servers?|operators?|participants?)(?: \\w+){0,3} (?:lies?|colludes?|cheats?|is malicious|are malicious|be malicious|be compromised|act maliciously|not be trusted|cannot be trusted|equivocat\\w+)',
      '(?:any|one|each|some|all)(?: \\w+){0,4} (?:may|might|could|can) (?:forge|cheat|equivocate|lie(?! idle| in)|lie in votes?)(?: \\w+){0,3}|different answers to different(?: \\w+)?|(?:malicious|rogue|crooked|corrupt) (?:insider|admin|broker|party|parties|provider|tenant)s?',
      'b[yi]zantinisch\\w*',
      'bizantin\\w*',
      '拜占庭',
    ]),
  ],
  [
    'perhapsByzantine',
    /(?<![a-z])(?:traitors?|verr[aä]e?ter|traidor\w*|doctor(?:s|ed|ing)? (?:\w+ ){0,2}(?:nodes?|members?|servers?|voters?|data)|falsif\w+(?! (?:the |our |its )?(?:books?|accounts?|figures|numbers|records|results?|totals?|balances?))|collud\w+|behaves? arbitrarily|as (?:he|she) pleases?|fairy tales|made[- ]up answers|bogus answers|patch(?:es|ed|ing) (?:his|her|their|its own) (?:own )?(?:machine|node|server|member|copy|box)|whatever code (?:he|she|they) likes?|under (?:foreign|hostile) control|(?:tells?|told|telling) (?:\w+ ){1,6}different (?:things|stories|answers)|votes? twice|cheat\w*|hack(?:ed|ers?|ing)|attackers?|malicio\w*|rogue|forg(?:e|es|ing|ed)|lies(?! (?:there|here|in|on|at|next|beside|within|an?|the|in|next|between|on|at|with|behind|under|outside) )|lying|dishonest|arbitrary faults?|compromised|(?:don.t|can.t|cannot|do not|mis|dis)[- ]?trust(?:ing)?(?! the (?:clock|network|lease))|betr[uü]e?g\w*|b[oö]e?swillig\w*|misstrau\w*|mient(?:e[ns]?|an?)|(?:patch|replac|rewrit)(?:es?|ing) (?:the|his|her|its|their|own) (?:binary|code|log|software)|adversar\w*|tamper(?:s|ed|ing)?|byzantin\w*)(?![a-z])/gi,
  ],
  [
    'perhapsOwn',
    /(?<![a-z])(?:only|just)(?: ever)? (?:sells?|locks?|books?|takes?|uses?|handles?|touches)(?: \w+){0,4} (?:its|their) own|(?:its|their) own (?:shelves|stock|safe|goods|items|inventory|territory|customers|range|block|share)|whether (?:an? |each )?(?:shop|site|plant|branch|region|store)s?(?: \w+){0,3} only/gi,
  ],
  [
    'perhapsTrusted',
    /(?<![a-z])(?:bft (?:ledger|store|database|cluster)|(?:comet|tender)(?:bft|mint)|hotstuff|hyperledger|we (?:alone )?(?:run|operate|own) (?:everything|all|it|the store)|(?:run|operated|owned) by us(?: alone)?|(?:suppliers?|clients?|customers?|users?|tenants?|callers?)(?: \w+){0,2} (?:do not|don['’]t|dis|mis)[- ]?trust)(?![a-z])/gi,
  ],
  [
    'cannotCheckTokens',
    wordsPattern([
      "(?:cannot|can ?not|can't|unable to) (?:verify|look at|validate)(?: \\w+){0,4}",
      '(?:knows?|understands?|has|supports?) (?:no|neither)(?: \\w+){0,3} (?:tokens?|fencing|versions?)',
      '(?:neither|weder)(?: \\w+){0,4} (?:tokens?|fencing)',
      'accepts? (?:every|any|all|frames?|commands?|writes?)(?: (?!from our(?![a-z]))\\w+){0,4} (?:command|frame|write|request|message|without (?:sequence |token |order )?checks?)s?|(?:executes?|obeys?|follows?|performs?|carries out|acts? on) (?:every|any|all|each)(?: \\w+){0,3} (?:command|frame|telegram|message|order|instruction|packet|request)s?|(?:takes?|accepts?|obeys?|executes?)(?: [\\w-]+){0,8} from (?:whoever|anyone|anybody|any (?:controller|sender|host|server|source|machine|station)|who(?:so)?ever sends)(?: \\w+)?|no versions?,? (?:and |or )?no sequence numbers?|no sequence numbers?,|no versions?, no|without (?:sequence|order|token) checks?|(?:skips?|ignores?) (?:(?:the|any|all) )?(?:revision|token|epoch|sequence)(?: field|s)?|remembers? nothing|have no memory|has no memory|obeys? (?:anyone|whoever)|mix(?:es)? every (?:\\w+ ){0,2}(?:stream|message)',
      '(?:takes?|executes?|does|obeys?|sends?|prints?|faxes|books?) (?:whatever|what (?:arrives|comes(?: in)?|it gets|it is (?:given|handed)|is sent))(?: \\w+){0,3}',
      '(?:every|each) call is (?:for it )?a new \\w+|cada llamada es(?: para \\w+)? un[ao]? \\w+ nuev[oa]|cada vez que (?:la|lo) llaman|sin clave de idempotencia',
      '(?:checks?|verif(?:y|ies)|compares?)[ _](?:fencing[ _])?(?:tokens?|epochs?|versions?) ?[:=] ?(?:false|no|never)',
      'accepts? (?:anybody|anyone|everybody|everyone|whoever)(?: \\w+){0,3}',
      '(?:cannot|can ?not|can.t) compare(?: an?| the| any)? (?:numbers?|tokens?|versions?|counters?)',
      'no (?:token|sequence|version|order) checks?',
      'checks nothing|(?:unable|not able) to (?:distinguish|tell)(?: \\w+){0,4}|pr[uü]e?ft (?:nichts|weder(?: \\w+){0,3})|no comprueba(?: \\w+){0,2}|without (?:any )?tokens?',
      'checks? no (?:tokens?|versions?|epochs?)',
      'no (?:fencing )?tokens(?=[,.;]|$)',
      '(?:has|have|with) no (?:idea|notion|concept|clue|sense) of (?:an? |any |the )?(?:fencing |lock )?(?:tokens?|versions?|epochs?|ids?)',
      "tokens? (?:cannot|can't|can not|could not) be (?:checked|verified|validated|compared)(?: \\w+){0,2}",
      "(?:cannot|can ?not|can't|does not|doesn't|do not|don't|unable to|is not able to|no way to|impossible to|never|won't|will not|has no way to) (?:check|verify|validate|compare|understand|support|enforce|take|accept|reject|carry|handle|inspect)(?: \\w+){0,5} (?:fencing|tokens?|epochs?|versions?|fences?|anything)\\w*",
      'knows? nothing (?:about|of)(?: \\w+){0,2} tokens?|(?:has|have) no idea of (?:\\w+ )?tokens?|(?:does|do)(?: not|n.t) know (?:any )?tokens?|(?:cannot|can ?not|can.t) dedup\\w*|no authentication, no tokens|has no idempotency(?: \\w+)?',
      '(?:no|without(?: any)?|lacks?(?: any)?) (?:duplicate|dedup\\w*|de-dup\\w*|double)(?: \\w+)? (?:checks?|detection|protection|control)|no (?:dedup\\w*|duplicate check)',
      'accepts? (?:no (?:references?|ids?|identifiers?|keys?|conditions?)|any (?:write|command|request|file)s?|everything|whatever)(?: \\w+){0,3}',
      '(?:processes|executes|books|runs|prints|takes|obeys|does) (?:each|every|any|all)? ?(?:files?|commands?|orders?|writes?|requests?|job)?(?: \\w+)? ?(?:it gets|it receives|it is sent|from any\\w*|from whoever)',
      '(?:trusts?|obeys?) (?:whoever|anyone|any caller|every caller|everyone)(?: \\w+){0,3}',
      "does (?:just |only )?(?:what|whatever) it(?:'s| is) told",
      '(?:no|without|lacks?)(?: \\w+){0,2} (?:fencing|token)(?: \\w+){0,2}',
      '(?:fencing|tokens?)(?: \\w+){0,4} (?:not (?:possible|available|supported|checked|an option)|impossible|unsupported|unavailable)',
      'kann (?:kein\\w*|die|das) (?:token|fencing)\\w*(?: \\w+){0,2}',
      'no (?:puede|pueden) (?:comprobar|verificar|validar)(?: \\w+){0,3}',
      '(?:无法|不能|不支持).{0,8}(?:令牌|token|fencing|校验)',
    ]),
  ],
  [
    'cannotStopHolder',
    wordsPattern([
      "(?:cannot|can ?not|can't|unable to|no way to|nobody can|neither|impossible to|may not)(?: \\w+){0,5} (?:(?:be )?cut off|powered? (?:it |them )?off|switch(?:ed)?(?: it| them)? off|power (?:it |them )?(?:off|down)|kill(?:ed)?|stop(?:ped)?|isolated?|shut (?:it |them )?down|cut(?: [\\w’']+){0,3} (?:power|network)|fenced?|unplug(?:ged)?)(?: \\w+){0,3}",
      '(?:neither|nor)[^.;]{0,60}(?:switching off|cutting|powering off|killing|power|isolating)[^.;]{0,40}(?:allowed|permitted|possible|an option)',
      'sin que podamos (?:matar|parar|apagar|cortar)\\w*|no tenemos (?:manera|forma) de (?:apagar|matar|parar|cortar)\\w*',
      'no (?:\\w+ (?:or|and|nor) ){0,2}(?:power switch|proxy|gateway)(?: \\w+)? (?:can|may) be (?:put|placed|inserted|installed)(?: \\w+){0,3}',
      'nobody (?:checks?|checking|verif\\w+)(?: \\w+){0,6} (?:dead|alive|running|stopped|gone)',
      '(?:silent|old|former|paused) holder (?:may|might|can|could) (?:still )?(?:be )?(?:running|alive|working|active|go on)',
      '(?:nobody|no one|nothing|none) can (?:find out|know|tell|verify|check|enforce|make sure|ensure)(?: \\w+){0,8} (?:dead|gone|stopped|off)',
      'no (?:remote )?(?:power switch|watchdog|way to cut|kill switch)(?: \\w+){0,3}',
      'nor (?:see|know|tell) (?:if|whether)(?: \\w+){0,3} dead',
    ]),
  ],
  [
    'checksTokens',
    wordsPattern([
      'fencing(?: tokens?)?(?: \\w+){0,3} (?:available|supported|checked|possible|in place|enforced|validated)(?: \\w+){0,4}',
      '(?:checks?|verif(?:y|ies)|validates?|compares?|enforces?|rejects?|understands?|supports?|can check|can verify|can compare|stores?)(?: \\w+){0,5} (?:fencing|tokens?|epochs?|fences?|stale (?:writes?|tokens?)|older tokens?|resourceversions?)',
      '(?:resourceversion|etag|if-match|generation|version|epoch)s? (?:preconditions?|checks?|column|match\\w*)',
      '(?:compares?|checks?|verif(?:y|ies)) (?:the |its |an? |our |that )?(?:\\w+ )?(?:numbers?|index|counter|revisions?|fences?)(?: on| with| in| before| against| at)',
      'conditional (?:writes?|puts?|updates?)',
      '(?:rows?|writes?|records?|inserts?|updates?|commands?|requests?) with (?:an? |the )?(?:older|smaller|lower|stale) (?:\\w+ )?(?:is|are|gets?) (?:refused|rejected|dropped|ignored)',
      'pr[uü]e?ft (?:das |den |die |eine? )?(?:token|fencing|version\\w*|z[aä]e?hler)',
      '(?:verifica|comprueba|valida)(?: \\w+){0,3} (?:tokens?|fencing)',
    ]),
  ],
  [
    'noTiming',
    wordsPattern([
      'no (?:timing|clock|synchrony|time|timeout)[- ]?(?:based )?(?:assumptions?|dependenc\\w+|reliance)',
      '(?:without|not|never|must not|cannot)(?: \\w+){0,4} (?:rel(?:y|ies|ying)|depend\\w*|trust\\w*|rest\\w*)(?: \\w+){0,3} (?:clocks?|timing|timeouts?|bounded delays?|synchron\\w+ clocks?)',
      'clocks? (?:cannot|can ?not|must not|may not|are not to) be (?:trusted|relied)',
      'asynchronous (?:network|model|system) (?:model|assum\\w+)',
      '不依赖时钟',
    ]),
  ],
  [
    'noManualTakeover',
    wordsPattern([
      'no (?:manual|human|operator)(?: \\w+){0,3} (?:intervention|takeover|steps?|action|recovery|release)?',
      'fully automatic\\w*',
      'without (?:manual|human|operator)(?: \\w+){0,2}',
      'without (?:an? |any )(?:human|operator|person)(?=[.,;]|$)',
      'unattended',
      'no operators?(?: \\w+){0,3}|nobody (?:is )?on call',
      'lights[- ]out',
    ]),
  ],
  [
    'mustExpire',
    wordsPattern([
      '(?:stand-?by|other|next|second)(?: one)? (?:has to|must|should|is to) (?:start|take over|go on|step in|act) by itself(?: \\w+){0,2}',
      '(?:runs?|run) out (?:by (?:it|them)sel(?:f|ves)|automatically|on (?:its|their) own)|(?:has|have|need) to run out automatically|passes? on (?:unattended|automatically|by itself)|(?:is|are) released automatically|auto-?expiry|verfallen(?: \\w+){0,2} (?:automatisch|von selbst)|caducan solos|released? (?:automatically )?by ttl',
      'expire(?:s|d)? (?:by (?:it|them)sel(?:f|ves)|automatically|on (?:its|their) own|after)(?: \\w+){0,3}',
      '(?:next|other|second|following) (?:one|holder|panel|station|controller|worker|node) (?:has to|have to|must|should|is to) (?:get|take|have|receive|obtain)(?: \\w+){0,3} (?:by itself|automatically|on its own)(?: \\w+){0,3}|(?<!(?:reader|stand-?by|replica|secondary|node|member|server|database|cluster) )takes? over automatically(?: \\w+){0,3}',
      'auto(?:matic(?:ally)?)?[- ]?(?:expir\\w+|release\\w*|unlock\\w*|take-?over)',
      '(?:must|has to|have to|should|shall|is to) (?:free|release) itself(?: \\w+){0,4}',
      '(?:without (?:an? )?(?:heartbeat|renewal|sign of life) )?(?:is|are) to be (?:reassigned|re-assigned|given away|passed on) (?:at once|immediately|automatically)(?: \\w+){0,3}',
      '(?:has to|have to|must|should|is to) (?:pass|go|move|be passed|be given)(?: on| over)? to the (?:next|other|stand-?by|second)(?: \\w+){0,8}',
      '(?:has to|have to|must|should|is to|are to) be (?:replaced|succeeded|relieved|picked up by another(?: \\w+)?|taken over)(?: \\w+){0,2} (?:inside|within|in|after) \\d+(?: \\w+)?',
      '(?:passes|goes|moves) (?:on )?to the next(?: \\w+)? (?:after|within|in) (?:\\w+ )?(?:\\d+|ten|twenty|thirty|sixty|ninety)(?: ?\\w+)?|otr[oa] (?:lo |la )?(?:releva|retoma|toma)(?: \\w+){0,8} (?:a los|en|tras) \\d+',
      'take-?over is automatic \\d+(?: \\w+)?|expiring leases? (?:is|are) (?:mandatory|required|a must|demanded)|manual release is (?:excluded|ruled out|forbidden|impossible)',
      'must (?:automatically )?(?:expire|time out|be released automatically|pass on automatically)',
      '(?:silent|dead|hung|stuck|missing|lost|unresponsive) (?:holder|worker|client|station|panel|process|owner|leader|controller|runner)s? (?:is|gets|are|will be) (?:replaced|succeeded|taken over)(?! by (?:the|an?) (?:operator|person|human|engineer|technician))(?: \\w+){0,4}',
      '(?<!\\d)\\d{1,6} ?s(?:ec(?:onds?)?)? (?:of silence|after (?:an?|the) (?:holder|owner|host|controller|worker|process) (?:falls|goes|is|fell) silent),? (?:the|a) (?:next|other|second|successor)(?: \\w+)?(?: (?:must|has to|is to|should|may))? (?:takes? over|gets?|takes?|drives?|starts?|acts?)(?: \\w+){0,4}',
      'take-?over (?:happens|must happen|has to happen|should happen) (?:by itself|automatically|on its own)(?: \\w+){0,5}',
      'take-?over (?:must|has to|should|is to) be automatic(?:ally)?(?: \\w+){0,6}',
      'takes? (?:a |the |its )?locks? over (?:if|when|once|after)(?: \\w+){0,4}',
      '(?:a |the )?(?:successor|next holder|replacement) (?:must|has to|should|is to)(?: be)? (?:driv|act|run|work|tak|start)\\w*(?: \\w+){0,3}',
      'loses? (?:the|its|their) (?:lock|lease|role) (?:after|within|by itself|automatically|on its own)(?: \\w+){0,4}',
      '(?:has to|have to|must|should|is to) lose (?:the|its|their) (?:lock|lease|role)(?: \\w+){0,2}',
      '(?:another|the other|the next|a standby|standby(?: \\w+)?)(?: \\w+){0,2} (?:must|has to|have to|should|is to) take[- ]?over(?: \\w+){0,3}',
    ]),
  ],
  [
    'perhapsExpires',
    wordsPattern([
      '(?:another|the next(?: one)?|the stand-?by|the spare|an? spare|the other)(?: \\w+){0,2} (?:takes? over|gets|steps? in|must go live|goes live|re-?sends?|may \\w+|resumes)(?: \\w+){0,2}',
      'superseded|resumed by another|(?:lease|ttl) (?:of )?\\d+ ?s|fail-?over of the (?:\\w+ ){1,3}is automatic|take-?over after \\d+(?: \\w+)?',
    ]),
  ],
  [
    'freedByHand',
    wordsPattern([
      '(?:stays?|remains?|is|are|stuck|left|held|blocked|locked)(?: \\w+)? until (?:an? |the |our )?(?:operator|on-?call|person|human|somebody|someone|admin\\w*|engineer|technician|shift \\w+)(?: \\w+){0,12}',
      "(?:on-?call|operator|admin|engineer|technician|shift leader|somebody|someone|colleague|assistant|foreman|guard|watchman|supervisor|dispatcher)(?: [\\w,’'-]+){0,12}? (?:removes?|breaks?|releases?|clears?|frees?|hands|unlocks?)(?: (?:it|them|the lock|the lease))?(?: over)?",
      'force-?unlock(?:ed|s)?|(?:unlocked|released|freed|removed|broken) (?:only )?by (?:hand|an? (?:operator|admin|person)|people|on-?call)',
    ]),
  ],
  [
    'noTakeover',
    /(?<![a-z])(?:(?:replica|secondary|stand-?by|it|copy) (?:does not|need not|does(?:n['’]t)) (?:have|need) to take over|does not have to fail over|(?:secondary|replica|stand-?by) stays (?:a )?(?:secondary|replica|stand-?by)|(?:fail-?over|promotion)(?: \w+){0,4} (?:may|can) be (?:switched )?(?:on or )?off|nothing takes over|[uü]e?bernimmt (?:die (?:replik|kopie) )?nicht|die replik [uü]e?bernimmt nicht|no toma el mando)(?![a-z])/gi,
  ],
  [
    'mayFreeze',
    /(?<![a-z])(?:holders?|workers?|vms?|process(?:es)?|clients?|consoles?|hosts?|computers?|writers?|machines?|stations?|actors?|controllers?|laptops?|cranes?|runners?|pods?|instances?|trabajador(?:es)?|m[aá]quinas(?: virtuales)?|rechner|prozesse?)(?: [\w-]+){0,6} (?:gets? stuck|(?:is|are|goes|get) stuck|freezes?|frozen|froze|stall(?:s|ed)?|suspends?|paus(?:es?|ed)|hangs?|se congelan?|se quedan? colgad[oa]s?|einfriert|eingefroren)(?![a-z])(?! (?:the lock|us))/gi,
  ],
  [
    'perhapsKeptApart',
    /(?<![a-z])(?:by hand|operators?|shift (?:leads?|leaders?|engineers?|managers?)|foreman|technicians?|engineers?|on-?call|no (?:automatic )?(?:expiry|ttl|timeout)|without (?:an? )?(?:expiry|ttl|timeout)|(?:not|never|n['’]t) (?:need (?:to )?)?(?:expires?|freed|time out)|dedup\w*|de-duplicat\w*|duplicates?|repeat(?:s|ed)?(?! (?:[\w-]+ ){0,3}(?:do|does|would|can|are|is) (?:harm|not|dangerous|harmful|damag))|fence[sd]?|fence_\w+|fencing agents?|stonith|watchdog|persistent reservations?|relays?|plug|switch(?:es|ed)? (?:it |them )?off|power(?:s|ed)? (?:it |them )?off|manual\w*|highest|lower (?:ones?|numbers?|epochs?|tokens?)|lower than|older (?:ones?|numbers?|epochs?|tokens?)|checks?[ _]tokens? ?[:=] ?(?:true|yes)|von hand|händisch|schichtleit\w+|a mano|operador\w*)(?![a-zà-ÿ])/gi,
  ],
  [
    'idempotentEffects',
    wordsPattern([
      'idempotent\\w*',
      'idempotency[- ]?keys?',
      'honou?rs? (?:an? |our )?idempotency(?:[- ]key)?(?: \\w+)?',
      'idempotente\\w*',
      '(?:answers?|replies to|returns?) (?:an? |the )?(?:repeated|second|known|same|duplicate|older?) (?:ids?|keys?|requests?|calls?)(?: again)? with (?:the )?(?:first|same|earlier|original)(?: \\w+)?|(?:drops?|ignores?|discards?|swallows?) (?:the )?(?:repeats|duplicates|(?:repeated|duplicate) (?:ids?|keys?|requests?|calls?|messages?))',
      '(?:rejects?|refuses?|ignores?|drops?|discards?)(?: an?| the| any)? (?:\\w+ )?(?:whose|with an?|with the same|that)(?: \\w+){1,4} (?:seen|processed|booked|used|known|handled)(?: before| already)?',
      '幂等',
    ]),
  ],
  [
    'contendedAcross',
    wordsPattern([
      '(?:both|all|either|several|multiple|three|two)(?: \\w+){0,2} (?:regions?|sites?|dcs?|data ?cent(?:er|re)s?|clusters?|locations?)(?: \\w+){0,3} (?:contend|compete|acquire|lock|write|grant|fight|race)\\w*',
      '(?:either|each|any|every) (?:region|site|dc|data ?cent(?:er|re)|location) (?:writes?|acquires?|locks?|grants?|may (?:acquire|lock|write|grant)|can (?:acquire|lock|write|grant))(?: \\w+){0,2}',
      'contention between (?:regions|sites|dcs|data ?cent(?:er|re)s)',
      'same (?:[\\w-]+ ){0,2}(?:ids?|keys?|locks?|rows?|resources?) (?:from|in) (?:both|all|either|several)(?: \\w+){0,2}',
      'cross[- ](?:region|site|dc) (?:locks?|contention|locking)',
    ]),
  ],
  [
    'globalLock',
    wordsPattern([
      '(?:one|a single|only one|exactly one|at most one) (?:holder|owner|leader|winner)(?: \\w+){0,2} (?:globally|worldwide|across|over|in the world)',
      'global(?:ly)? (?:unique|exclusive|lineari[sz]able|consistent|strict|strong|mutual|lock|locks|mutex)\\w*',
      'over both (?:regions?|sites?|dcs?|data ?cent(?:er|re)s?)',
      'across (?:both|all|the|two|three|our|us-|eu-|every|regions?|sites?|dcs?|data ?cent(?:er|re)s?)(?: \\w+){0,4}',
      '(?:in|over|from|between) (?:both|all|all three|the two|the three|either)(?: \\w+){0,2} (?:regions?|sites?|dcs?|data ?cent(?:er|re)s?|locations?)',
      '(?:every|each) lock is global',
      'lineari[sz]able (?:over|across) all (?:three|four|five|of them|the|cities|regions|sites|places)(?: \\w+)?',
      '(?:(?:must |may |can )?(?:never|not) be )?(?:held|taken|owned|locked) in \\w+ and \\w+ (?:at once|at the same time|simultaneously)',
      'must exclude the others?(?: \\w+)?|taken in any of (?:the|our)(?: \\w+){0,3}',
      'worldwide|world-wide|weltweit|mundial(?:mente)?|全球',
      '[uü]ber (?:beide|alle|mehrere) (?:standorte|regionen|rechenzentren)',
      'entre (?:ambos|ambas|los dos|las dos|todos|todas)(?: \\w+){0,2}',
      '跨(?:区域|地域|机房|数据中心)',
    ]),
  ],
  [
    'ownCluster',
    wordsPattern([
      '(?:its|their) (?:very )?own(?: [\\w-]+){0,2} (?:clusters?|ensembles?|etcd|zookeeper|consul|stores?|kv|redis|servers? group)',
      '(?<!as many )independent(?:ly)? (?:\\w+ )?(?:clusters?|ensembles?|groups?|stores?|installations?|datacenters?|of (?:one another|each other))',
      '(?:separate(?:ly)?(?! (?:staging|test|dev|qa|lab|sandbox))|unconnected|not (?:connected|joined)|isolated)(?: \\w+)? (?:clusters?|ensembles?|groups?|held|run|kept|stores?|installations?)',
      '(?:clusters?|ensembles?|replica sets?|installations?) (?:per|in each|for each) (?:region|site|dc|data ?cent(?:er|re)|hall|plant|country)',
      '(?:each|every) (?:hall|site|region|plant|dc|data ?cent(?:er|re)|country) (?:has|runs|keeps) (?:an?|one|its)(?: own)?(?: [\\w-]+)? (?:cluster|ensemble|etcd|zookeeper|consul|store|database)',
      'wan[- ]federat\\w*|(?:two|three|2|3) (?:independent |separate )?(?:etcd|zookeeper|consul) (?:clusters|ensembles|datacenters)',
      '(?:an?|one) (?:\\w+ )?(?:cluster|ensemble) in [\\w-]+ and (?:another|one|a second)(?: one)? in',
      'eigene[rnms]? (?:[\\w-]+[ -])?(?:cluster|ensemble|etcd)|propio cl[uú]ster|(?:in )?(?:ihren|seinen) eigenen? (?:bucket|cluster|speicher)',
      'another (?:etcd|zookeeper|consul)(?: trio| cluster| ensemble)?|(?:not|never) (?:joined|connected|linked)(?: to (?:each other|one another))?|unconnected|islands|no link between(?: the)? (?:clusters?|trios?|ensembles?)',
      'cluster a(?: \\w+){1,5} and (?:\\w+ )?cluster b',
    ]),
  ],
  [
    'noHome',
    wordsPattern([
      'no home (?:regions?|sites?|cit(?:y|ies)|dcs?)(?: \\w+){0,3}|has no home|have no home',
      'home regions?[^.;]{0,80} (?:rejected|ruled out|excluded|not (?:allowed|wanted|accepted|an option)|forbidden|turned down)',
      '(?:no|not|nor|neither|without|(?:does|do)(?: not|n.t) (?:accept|allow)|rejected)(?: [\\w,-]+){0,8} (?:pre-granted|granted ahead|ownership leases?|delegated ownership|park ownership|long-held ownership)(?: \\w+){0,3}',
      '(?:decided|asked for|acquired)(?: and \\w+)? anew (?:each|every) time',
    ]),
    /home|pre-granted|granted ahead|ownership|anew/i,
  ],
  [
    'oneRegionEnough',
    wordsPattern([
      "(?<!(?:los[se]|losing|loss of|survives?|failure of|outage of|after|without) )(?:single|one)[- ]region(?!(?:'s)?(?: \\w+)? (?:may|might|can|could|must|loss|failure|outage|lost|fails?|down|goes|going|dies|dark|out|gone)(?![a-z]))(?: \\w+){0,4}",
      '(?:within|inside) (?:the|a|one|a single|each|its|our|the owning|the home) region(?: \\w+){0,2}',
      'in (?:the|one|a single) region (?:is |are |only|alone)(?: ?\\w+){0,2}',
      'in[- ]region(?! [a-h\\d](?![\\w-]))',
      'locks? (?:is|are|stays?) (?:per|local to (?:a|the|its|their)) (?:region|site|dc|data ?cent(?:er|re)|country|plant|shop)',
      'only (?:ever )?locked from (?:inside|within)(?: \\w+){0,2}',
      'no lock (?:is )?(?:ever )?(?:used|taken|locked|acquired) from (?:two|another|a second|both)(?: \\w+)?',
      '(?:locked|taken|acquired) only at home|(?:strict|exclusive|lineari[sz]able) within the (?:country|site|plant|region|shop|dc)',
      'region[- ]local(?: \\w+){0,2}',
      '(?:factories|sites|regions|plants|shops|stores|countries|branches|clusters|they) never (?:compete|contend)(?: \\w+){0,5}',
      'only one (?:region|site|data ?cent(?:er|re))',
      '(?:never|not) (?:wanted|asked(?: for)?|taken|locked|claimed|used|requested) (?:by|from|in) (?:any |an)?other (?:plant|site|region|shop|factory|branch|dc|store|depot)s?',
      'only ever (?:locked|taken|claimed|wanted|used) (?:by (?:workers|clients|services|people) (?:of|in|from) (?:that|the same|its own)|in the|from the|from its own) (?:region|plant|site|shop|factory|branch)(?: where (?:it|the \\w+) (?:stands|is|started|starts|belongs))?',
      'innerhalb (?:einer|der) region',
      'una sola regi[oó]n|dentro de (?:la|una) regi[oó]n',
      '单(?:区域|地域)',
    ]),
  ],
]

/** "The link is gone for hours; during that time either side has to be able to take any plan": told in two sentences. */
const GRANTS_WHILE_CUT =
  /(?<![a-z])(?:links?|lines?|wan|network|connection|cables?|uplink|radio|satellite|sat)(?: \w+){0,2} (?:is|are|goes|gets|being|may be|can be) (?:\w+ )?(?:gone|down|cut|lost|out|dead|broken|off|severed|interrupted)(?![a-z])[^.;]{0,40}(?:[;,]|\. ?(?=(?:during|in|for|at) (?:that|this|the) (?:time|while)|meanwhile|then|even then))[^.;]{0,30}(?<![a-z])(?:both|each|either|every)(?: of the)? (?:sides?|sites?|ends?|halves|half|ships?|vessels?|plants?|shops?|offices?|buildings?|regions?|dcs?|data ?cent(?:er|re)s?) (?:must|has to|have to|should|needs? to)(?: still)?(?: be able to)? (?:take|grant|lock|acquire|issue|hand out|book|sell|assign|claim|reserve)(?! (?:an? )?(?:notes?|screenshots?|photos?|pictures?|breaks?|backups?|snapshots?))(?![a-z])[^.;]{0,40}/i

/** Reads the statements from all fields; a denied one is none, where a denial in front makes sense at all. */
export function readConditions(fields: readonly (readonly [Evidence['field'], Plain])[]): Conditions {
  const conditions: Partial<Record<Name, Evidence>> = {}
  for (const [field, plain] of fields) {
    const cut = execute(GRANTS_WHILE_CUT, plain.text)
    if (cut && !/minority|majority|quorum/i.test(plain.text.slice(cut.index, cut.index + cut[0].length + 60)))
      conditions.bothSidesGrant ??= evidenceOf(field, plain, cut.index, cut.index + cut[0].length)
    for (const sentence of sentences(plain)) {
      for (const [name, pattern, key] of STATEMENTS) {
        const told = conditions[name]
        // What each place has of its own stands where the stores are told of.
        if (
          told &&
          !(name === 'ownCluster' && field === 'infrastructure_environment' && told.field !== field)
        )
          continue
        const found = findAll(sentence.text, pattern, key).find(
          ({ index, words }) => !cancels(name, sentence.text, index, words),
        )
        if (found)
          conditions[name] = evidenceOf(
            field,
            plain,
            sentence.start + found.index,
            sentence.start + found.end,
          )
      }
    }
  }
  return conditions
}

/** They only leave something open: a sentence that has no more than these is not understood. */
const HINTS: ReadonlySet<string> = new Set<Name>([
  'mayFreeze',
  'noManualTakeover',
  'noTakeover',
  'perhapsKeptApart',
  'perhapsOwn',
  'perhapsTrusted',
])

/** Where the statements stand that tell what their sentences are about. */
export function understoodOf(conditions: Conditions): Evidence[] {
  return Object.entries(conditions).flatMap(([name, words]) => (HINTS.has(name) ? [] : [words]))
}

const SELF_DENYING: readonly Name[] = [
  'noStoreAtAll',
  'closed',
  'cannotCheckTokens',
  'cannotStopHolder',
  'noTiming',
  'noManualTakeover',
  'noTakeover',
  'perhapsExpires',
]

/** "We may add nothing": the denial stands inside. */
const DENIED_WITHIN =
  / (?:no|not|nothing|none|neither|nor|never|nichts?|kein\w*|nada|ning[uú]n\w*)(?![a-zà-ÿ])|cannot/i

/** Both sides may go on reading: what they read may be old. */
const ONLY_READS =
  /^(?: |\([^()]{0,30}\)|possibly|maybe|stale|old|local|cached|only|serving|answering|giving|to serve|to answer)*reads?(?! and writes?| or writes?|[-/ ]?writes?)(?![a-z])/i

/** "Idempotent requests have been forbidden." */
const FORBIDDEN_AFTER =
  /^[^.;:]{0,40} (?:have|has|is|are|was|were)(?: \w+){0,2} (?:forbidden|ruled out|banned|prohibited|vetoed)(?![a-z])/i

/** "Procurement rejects any OSS product". */
const DENYING =
  /(?<![a-z])(?<!(?:has|have|had|already) (?=approv))(?:reject|forbid|ban|refus|prohibit|approv|veto|block|disallow|exclud|den(?:y|i))\w*(?: \w+){0,2} $/i

/** "All halls must go on when one node fails" tells of no partition. */
const A_NODE_FAILS =
  /(?<![a-z])(?:when|if|while|with) (?:an?|one|any|some)(?: \w+)? (?:node|server|member|machine|host|replica|voter|zone|az)(?![a-z])/i
const IS_CUT =
  /(?<![a-z])(?:cut|split|partition\w*|link|line|wan|isolat\w*|disconnect\w*|separat\w*|sever\w*|reach each other|see each other)(?![a-z])/i

/** "Never two holders, even ...": the denial is used up by what must not be, and what follows is a frame of its own. */
const SPENT =
  /^ (?:be |there be |have |grant |to )*(?:two|2|double|duplicate|a second|another|more than one|concurrent|parallel|overlapping|zwei|doppelt\w*|dos|doble)(?: [\w-]+){0,3}? ?(?:holders?|owners?|leaders?|actors?|grants?|writers?|masters?|runs?|winners?|workers?|inhaber|vergaben?|titulares|concesi[oó]n\w*)(?:,? (?!or |nor |oder |ni )[\w-]+| ?$)/i

/** "actions_idempotent: false" */
const IS_FALSE = /^\w* ?[:=] ?(?:false|no|none|never|nein)(?![a-z])/i

function cancels(name: Name, sentence: string, index: number, words: string): boolean {
  if (SELF_DENYING.includes(name)) return false
  if (IS_FALSE.test(sentence.slice(index + words.length))) return true
  if (name === 'idempotentEffects' && FORBIDDEN_AFTER.test(sentence.slice(index + words.length))) return true
  if (name === 'bothSidesGrant' && ONLY_READS.test(sentence.slice(index + words.length))) return true
  if (name === 'bothSidesGrant' && A_NODE_FAILS.test(sentence) && !IS_CUT.test(sentence)) return true
  if (
    name === 'checksTokens' &&
    /cannot|can ?not|not|n't|unable|never/i.test(textBefore(sentence, index, 24))
  )
    return true
  if ((name === 'mayInstall' || name === 'mayChange' || name === 'anyManaged') && DENIED_WITHIN.test(words))
    return true
  if (
    name === 'mayChange' &&
    /(?<![a-z])(?:schemas?|tables?|columns?|lease|ttl|timeouts?) $/i.test(textBefore(sentence, index, 12))
  )
    return true
  if (SPENT.test(denialOf(sentence, index, 'phrase')?.between ?? '')) return false
  const denial = denialOf(
    sentence,
    index,
    name === 'mustExpire' ||
      name === 'byzantine' ||
      name === 'perhapsByzantine' ||
      /^we(?![a-z])/i.test(words)
      ? 'phrase'
      : 'list',
  )
  // "Nothing worth keeping - it may be dropped": a statement of its own.
  if (name === 'mayReconfigure')
    return (
      !/ (?:it|they|this) (?:may|can) be $/i.test(sentence.slice(0, index)) &&
      /(?<![a-z])(?:nobody|no one|none|not|never|whether|cannot|can['’]t|a way)(?![a-z])/i.test(
        sentence.slice(0, index),
      )
    )
  if (/^may(?:Install|Provision)$/.test(name) && DENYING.test(textBefore(sentence, index, 40))) return true
  // "It isn't fixed and can be changed": a predicate of its own.
  return denial !== undefined && !(name === 'mayChange' && / and $/i.test(denial.between))
}
