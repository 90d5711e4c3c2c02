export const id = 219;
export const ids = [219];
export const modules = {

/***/ 1219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assess: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./src/feasibility/catalog/index.ts + 76 modules
var catalog = __webpack_require__(2013);
// EXTERNAL MODULE: ./src/feasibility/topology.ts
var feasibility_topology = __webpack_require__(4832);
;// CONCATENATED MODULE: ./src/feasibility/candidates.ts


/**
 * What a design could rest on: every store that the text names and does not rule out, also with the settings that it may
 * be given; and what may be installed or ordered besides.
 */
function candidatesOf(facts) {
    const named = facts.stores
        .filter(({ standing }) => standing !== 'unusable')
        .map((its) => ({ store: its.store, topology: (0,feasibility_topology/* topologyOf */.dA)(its), named: its }));
    const { closed, mayReconfigure } = facts.conditions;
    const changed = mayReconfigure && !KEPT.test(closed?.words ?? '')
        ? named.flatMap(its => reconfigured(its, mayReconfigure))
        : [];
    return [...named, ...changed, ...installed(named, facts), ...ordered(named, facts)];
}
/** What is closed is not only the list of stores. */
const KEPT = /chang|alter|fixed|frozen|stays|remain|touch|convert|raised/i;
/** What is installed where any store may be, the first that the text has no other word on. */
const TO_INSTALL = ['etcd', 'consul', 'zookeeper'];
function installed(named, { conditions, stores }) {
    const { anyStore, mayInstall, mayProvision } = conditions;
    if (!(mayInstall ?? anyStore ?? (stores.length === 0 ? mayProvision : undefined)))
        return [];
    if (named.some(({ store }) => TO_INSTALL.includes(store.id)))
        return [];
    return bare(TO_INSTALL.find(id => stores.every(({ store }) => store.id !== id)));
}
/** The provider's own store that needs least besides. */
const OF_PROVIDER = { aws: 'dynamodb', azure: 'azure-tables', gcp: 'spanner' };
function ordered(named, { conditions, provider }) {
    if (!conditions.anyManaged || !provider)
        return [];
    const id = OF_PROVIDER[provider];
    return named.some(({ store }) => store.id === id) ? [] : bare(id);
}
function bare(id) {
    const store = catalog/* STORES */.Z.find(its => its.id === id);
    return store ? [{ store, topology: (0,feasibility_topology/* bareTopology */.Yl)(store) }] : [];
}
/** Whether it stands for any store of a provider: another may do what this one cannot. */
function isSupposed({ named, store }) {
    return named === undefined && !store.selfHosted;
}
/** Settings that a lock cannot be with, and those that are taken instead. */
const STRENGTHENED = [
    ['write-concern-1', undefined],
    ['fsync-off', undefined],
    ['unsafe-mode', 'cp-subsystem'],
    ['weak-consistency', 'strong-consistency'],
    ['asynchronous', 'synchronous'],
    ['local-serial', 'serial'],
    ['global-table', 'mrsc'],
];
/** The store as it would be with the settings that a lock needs, where the text lets them be changed. */
function reconfigured({ store, topology, named }, changed) {
    if (!named || !(topology.unsafe ?? topology.contested ?? named.doubted))
        return [];
    const known = (0,feasibility_topology/* settingsOf */.f5)(store);
    const settings = new Set(named.settings);
    for (const [weak, strong] of STRENGTHENED) {
        const unstated = strong === 'strong-consistency' && known.has(strong);
        if (!settings.delete(weak) && !unstated)
            continue;
        if (strong && known.has(strong))
            settings.add(strong);
    }
    // A setting that is off today may be put on.
    const { doubted, ...told } = named;
    const its = doubted ? { ...told, standing: 'usable', settings } : { ...named, settings };
    const better = (0,feasibility_topology/* topologyOf */.dA)(its);
    return better.unsafe || (better === topology && !doubted)
        ? []
        : [{ store, topology: better, named: its, changed }];
}

// EXTERNAL MODULE: ./src/contract.ts
var contract = __webpack_require__(3665);
// EXTERNAL MODULE: ./src/feasibility/facts/find.ts
var find = __webpack_require__(9374);
// EXTERNAL MODULE: ./src/feasibility/facts/numbers.ts
var numbers = __webpack_require__(7787);
// EXTERNAL MODULE: ./src/feasibility/facts/plain.ts
var facts_plain = __webpack_require__(1281);
;// CONCATENATED MODULE: ./src/feasibility/facts/caveats.ts



/** Grants without a majority, told of one side, or of a site that is alone. */
const APART = (0,find/* wordsPattern */.yS)([
    '(?:neither|no|either|any|each|every) (?:side|half|part|end) (?:of (?:an?|the) (?:partition|split|cut) )?(?:may|must|can|is|has to) (?:reject|refuse|deny|decline|be read-only|stop)',
    '(?:each|every|any) (?:\\w+ )?(?:shop|site|region|plant|branch|store|office|till)s?(?:,? [\\w-]+,?){0,10}? (?:works? on|goes on|keeps?|continues?|carries on|has to answer|must answer)(?: [\\w-]+){0,6} (?:line|link|connection|network|uplink|wan) (?:is |goes )?(?:dead|down|cut|gone|out)|finds? itself (?:on its own|alone|cut off)|no (?:sale|request|booking|call|customer) (?:is|may be|must be) (?:turned away|refused|rejected|left pending)',
    'no unavailability|refused (?:locks?|requests?|acquires?)|no excuse for|(?<!(?:one|single|exactly)[^.;]{0,30})everywhere,? always|split or no split|need c,? a and p|cp (?:semantics?)? ?plus ap|both brains',
    '(?:in isolation|autonomous(?:ly)?|(?:while|when|if) (?:their|its|the) (?:uplink|link|line|radio|wan) is (?:down|gone|lost)|including wan outages)',
    '(?:has|have) to be able to (?:take|lock) any(?: \\w+)?|able to lock [^.;]{0,20} while',
    "(?:that(?: is|'s)|is) cut off from [^.;]{0,40} (?:keeps?|still|hands? out|grants?|goes? on)",
    '(?:keeps?|goes? on) granting on (?:its|their) own|go on acquiring|(?:have|has) to succeed everywhere',
    "(?:where|while|whenever|when|if) (?:the |there is )?(?:\\w+ )?(?:radio|network|link|signal|coverage|reception|line|uplink|connection|wifi|mobile data)(?: [\\w\u2019']+){0,2} (?:not|no|out|gone|down|dead|drops?|fails?|missing|lost|n.t)(?: \\w+)?,? [^.;]{0,60}(?:still|at once|anyway|all the same|regardless|must|has to|have to|goes on)(?: \\w+){0,6}",
    '(?:be able to )?(?:run|go on|operate|work|lock)(?: \\w+){0,3} (?:alone|from either|from any one|from one)(?: \\w+){0,2}',
]);
const STOPS = /(?<![a-z])(?:minority|majority|stops?|waits?|rejects? (?:stale|older)|pauses?|is fine|acceptable|accepted|may be down|minderheit|mehrheit)(?![a-z])/i;
/** How many may fail, in words that are no number of a kind. */
const COUNTED = (0,find/* wordsPattern */.yS)([
    'and (?:any |another )?one (?:more |other |further )?(?:server|node|member|voter|machine)(?: in [^,.;]{1,30}?)? (?:fails|dies|is lost|crashes|goes down) at the same (?:moment|time)',
    'f ?= ?[2-9]|n ?[-\u2013] ?1|n minus (?:one|1)|(?:double|two|dual)[- ](?:fault|failure|crash)(?:e?s)?(?: tolerant)?',
    'all but (?:one|1)(?: \\w+)?|(?:half|two[- ]thirds|a majority|most) of (?:the |all |our )?(?:nodes|members|servers|voters)|\\d\\d ?% of (?:the |all |our )?(?:nodes|members|servers|voters)',
    '(?:single|one|last|only one|one surviving) (?:\\w+ )?(?:member|node|server|az|zone|site|voter)s? (?:is |are )?(?:left|lives?|survives?|suffices|remaining|remains|alive)',
    '(?:the )?remaining (?:az|zone|site|node|region) after (?:two|three|2|3)|after (?:two|three|2|3) (?:azs|zones|sites|nodes|regions) (?:fail|are lost)|as long as (?:at least )?one (?:\\w+ )?(?:node|member|server)',
    '(?:two|three|2|3) crash (?:failures|faults)|surviving node suffices',
    '(?:zone|rack|site|hall|region) (?:maintenance|patching)(?: [\\w,]+){0,8}|(?:maintenance|patching) window(?: \\w+){0,4} plus(?: \\w+){0,4}',
]);
/** What is to be survived, in words that tell of no loss. */
const DEMANDED = (0,find/* wordsPattern */.yS)([
    '(?:to be|has to be|must be) bridged|back(?:s|ing)? each other up|be evacuated|game days?|must not notice|be critical for|switched (?:within|by) (?:a |the )?(?:\\w+ )?(?:minutes?|seconds?|software)',
    '(?:an |the )?entire (?:cloud )?provider(?: \\w+){0,3}|rto for (?:an? )?(?:site|region|zone|dc)(?: \\w+)?|business wants fail-?over(?: \\w+){0,4}|may die any time',
    '(?:go wrong|break|fail|be lost)(?: \\w+){0,3} without (?:us|anybody|anyone|people) (?:noticing|knowing)',
    '(?:have|has|need|needs) to be (?:through|done|finished|over|completed?) (?:between|by|before) (?:\\w+ )?\\d{1,2}[:.]\\d\\d|(?:million|billion) (?:locks?|keys?|grants?|leases?) (?:outstanding|held|open|live|alive)',
    '(?:true|real|actual|exact) order (?:in which|of)|open (?:database )?transaction for the (?:whole|entire) (?:hold|time)',
    'must neither stop [^.;]{0,40} nor(?: \\w+){0,4}',
    'between \\d{1,2}[:.]\\d\\d and \\d{1,2}[:.]\\d\\d,? all of (?:which|them)(?: \\w+){1,5}',
]);
/** A store that cannot be written, or not on a condition. */
const UNCONDITIONAL = (0,find/* wordsPattern */.yS)([
    "(?:without|no|ignores?|strips?|drops?|removes?|discards?|filters out|cannot send|can't send|supports? no)(?: the| any)? (?:conditional puts?|conditions?|preconditions?|conditionexpressions?|if-match|lease and if-match|lease headers|cas(?: parameter)?)",
    '(?:condition(?:al|s)?|condition expressions?|preconditions?|transactions?|if-match|cas)(?:,? [\\w-]+){0,5} (?:are|is) (?:not|never) (?:passed|forwarded|supported|offered|let through|exposed|available|implemented)|(?:puts?|writes?|updates?),? \\(?(?:whole (?:item|record|row), )?overwrites?',
    'plain (?:get/)?puts?|(?:puts?|writes?) without (?:an? )?(?:txn|transaction|compare)|plain get/put|only (?:allows|allow|permits) (?:select|reads?)|allows? only (?:select|reads?)|(?:cannot|can ?not|can.t) be written by us|(?:analytics|read) secondary|uploads are done by|no access to the primary',
    'drops? (?:every|all|any) (?:statements?|quer(?:y|ies)) (?:that contains?|with) if|plain quorum (?:reads?|writes?)|(?:no|without) serial reads?',
    '(?:firewall|diode|gateway|acls?|security groups?|network polic(?:y|ies)|proxy)[^.;]{0,60} (?:lets?|pass(?:es)?|allows?|permits?|admits?)[^.;\\d]{0,60} nothing else',
    'min_?session_?timeout ?[=:]? ?\\d{5,}',
    'streams consumer access|only putitem(?: without)?',
    '(?<!#[^\\n]{0,20})--?(?:unsafe-no-fsync|force-new-cluster)|peers\\.json',
]);
/** Stores side by side. */
const SIDE_BY_SIDE = (0,find/* wordsPattern */.yS)([
    "(?:each|every|an?) (?:vpc|region|site|tenant|az|cluster|dat(?:a ?cent)(?:er|re)|app|country)(?: \\w+)? (?:has|uses|runs|knows|may only use|sees)(?: \\w+){0,3} (?:own|local|its|region's)",
    "(?:only|just) (?:use )?(?:its|their|the) (?:own )?(?:region's|site's|local)(?: \\w+)?|cluster of its own|cross-region calls|separate tables",
    'clusters? (?:are|is) isolated|no network (?:path )?between|(?:write|talk|go)s? to the nearer one|one (?:ensemble|cluster|bucket|table) in each|in each region,? separate|instance per (?:region|site|country)|kept in step by',
]);
/** What is told of a store in the texts on load and consistency is mostly a limit of it. */
const TOLD_ASIDE = (0,find/* wordsPattern */.yS)([
    'w ?[:=] ?1(?!\\d)(?: is)?(?: hard-coded)?|local_serial(?: \\w+){0,3}|(?:just|only) one (?:etcd |zookeeper |consul |redis |mongo\\w* |postgres\\w* |database )?(?:member|node|server)(?! (?:owns?|may|can|holds?|at|per|is allowed))|hard-coded',
]);
/** A bound on time that no reader has found, and one that rules every other place out. */
const TIME = /(?<![a-z])(?:acquir\w+|acquisitions?|latency|target|budget|finish|done|complete[sd]?|answered|commits?|writes?|(?<!sync )p99|lock)(?![a-z])(?:(?!held|hold|fsync|fdatasync|rtt|on our lan)[^.;]){0,50}?(?<![\d.])(?:\d{1,2}|ten|twenty|thirty|forty|fifty) ?(?:ms|milliseconds)(?! on our lan)(?![a-z])(?![^.;,]{0,20}(?:ok|okay|fine|acceptable)(?![a-z]))|sub-?millisecond/gi;
const LOCALLY = /(?<![a-z])(?:region-local|answered locally|without asking another|no cross-region round trips?|no waiting for other regions?)(?![a-z])/gi;
/** One lock that all want. */
const HOT = /(?<![a-z])(?:one hot key|one key(?=, no)|a single mutex|the same lock \d+ times?|(?:the|THE) \w+ lock \(there['\u2019]s just one\))(?![a-z])/gi;
/** Many that each want one lock so often. */
const CROWD = /(?<![\w.])\d{2,6} (?:workers|pods|clients|jobs|processes|threads)[^.;]{0,60}? each[^.;]{0,60}?(?:times? (?:per|a|each) second|(?:per|a) second|\/s)(?![a-z])/gi;
/** A store that is named, and turned down right after its name or right before. */
const TURNED_DOWN_AFTER = /^ (?:is not|isn['\u2019]t) an option|^(?:[:?,]| (?:was|were|got|has been|is|isn['\u2019]t|instance|cluster))[^.]{0,40}?(?<![a-z])(?:rejected|turned it down|turned down|said no|no longer available|shut down|(?:not|n['\u2019]t) an option|be deleted|no[.?!])(?![a-z])|^[^.;]{0,40}(?:in the original plan|was proposed)|^[^.;]{0,20}\? no(?![a-z])|^[^.;]{0,40} (?:until it|which|that|it|and)(?: then)?(?: got| was| has been| is)? (?:switched off|turned off|decommissioned|retired|dismantled|scrapped|sent back)|^[^.;]{0,50}(?:no longer available|shut down yesterday|will be deleted|got rejected)|^ but our \w+ has no egress/i;
const TURNED_DOWN_BEFORE = /(?<![a-z])(?:must not use|may not use|no access to|not use|suggested)(?: the| any)? $/i;
/** `| ledger-head | 100 per second | 40 ms |`: a lock, how often it is wanted, and how long it is held. */
const TURNS = /^\s*(?=\S*[-:#/])[\w.:#/-]{2,40} (?<rate>\d{1,6}) ?(?:per second|\/s|a second)[^\n]{0,30}? (?<held>\d{1,6}) ?(?<unit>ms|s)(?![\w/])/i;
function startsRow({ at, original }, { start }) {
    const from = at[start] ?? 0;
    return original
        .slice(Math.max(0, from - 3), from)
        .trimEnd()
        .endsWith('|');
}
function takesTooLong({ text }) {
    const found = TURNS.exec(text);
    const { rate, held, unit = '' } = found?.groups ?? {};
    return found && Number(rate) * Number(held) * (0,numbers/* secondsPer */.Fs)(unit) > 1
        ? { index: 0, end: found[0].length }
        : undefined;
}
/** Words that may take away what a store needs, or ask for more than any rule has read. */
function readCaveats(reading) {
    return reading.fields.flatMap(([field, plain]) => (0,facts_plain/* sentences */.hC)(plain).flatMap((clause, at, clauses) => {
        const whole = (0,find/* evidenceOf */.X1)(field, plain, clause.start, clause.end);
        const isIn = (its) => (0,find/* overlaps */.$f)(its, whole);
        const isRead = reading.read.some(isIn);
        const cut = isRead || field === 'infrastructure_environment' ? undefined : goesOnCutOff(clause, clauses[at + 1]);
        const found = caveatIn(field, clause, isRead, reading.counted.some(isIn), reading) ??
            cut ??
            (startsRow(plain, clause) && !reading.hot ? takesTooLong(clause) : undefined);
        return found ? [(0,find/* evidenceOf */.X1)(field, plain, clause.start + found.index, clause.start + found.end)] : [];
    }));
}
/** "The satellite drops for hours. When it does, the bosun takes permits as before." */
const LINK_DROPS = /(?<![a-z])(?:satellite|backbone|fibre|fiber|ring|link|line|radio|uplink|connection|network|signal|internet|vpn|cable)s?(?: \w+){0,2} (?:drops?|fades?|(?:is|are) (?:gone|down|out|dead|lost|cut|torn)|goes (?:down|out|dead|away)|fails?|breaks?|dies|comes and goes)(?![a-z])/i;
const AS_BEFORE = /(?<![a-z])(?:as (?:before|ever|always|usual)|carr(?:y|ies) on|goes? on|keeps?|still|continues?|all the same|nonetheless|right away)(?![a-z])/i;
function goesOnCutOff({ text }, next) {
    const dropped = LINK_DROPS.exec(text);
    const then = `${text} ${next?.text ?? ''}`;
    return dropped && AS_BEFORE.test(then) && !STOPS.test(then)
        ? { index: dropped.index, end: dropped.index + dropped[0].length }
        : undefined;
}
/**
 * @param isRead whether a loss, an acceptance or the like was read in the sentence
 * @param isCounted whether several losses were
 */
function caveatIn(field, { text }, isRead, isCounted, { stores, wide, timed, often, hot, local }) {
    const asked = field !== 'infrastructure_environment';
    const patterns = [
        ...(isRead || STOPS.test(text) ? [] : [APART]),
        ...(asked ? [TOLD_ASIDE] : [UNCONDITIONAL]),
        ...(asked && !isCounted ? [COUNTED] : []),
        ...(asked && !isRead ? [DEMANDED] : []),
        ...(asked || local ? [] : [SIDE_BY_SIDE]),
        ...(wide && !timed ? [TIME] : []),
        ...(wide ? [LOCALLY] : []),
        ...(often && !hot ? [HOT] : []),
        CROWD,
    ];
    for (const pattern of patterns) {
        const [found] = (0,find/* findAll */.JW)(text, pattern);
        if (found)
            return found;
    }
    return turnedDown(text, stores);
}
/** A usable store of which a sentence says that it is not to be had. */
function turnedDown(text, stores) {
    const usable = stores.filter(({ standing }) => standing === 'usable').map(({ store }) => store);
    for (const { index, end } of usable.flatMap(store => namesIn(text, store))) {
        const before = (0,facts_plain/* textBefore */.$H)(text, index, 30);
        const after = TURNED_DOWN_AFTER.exec(text.slice(end, end + 90))?.[0];
        if (after !== undefined || TURNED_DOWN_BEFORE.test(before))
            return { index, end: end + (after?.length ?? 0) };
    }
    return undefined;
}
function namesIn(text, { names }) {
    return (0,find/* findAll */.JW)(text, (0,find/* wordsPattern */.yS)(names));
}

// EXTERNAL MODULE: ./src/feasibility/facts/compile.ts
var compile = __webpack_require__(5240);
;// CONCATENATED MODULE: ./src/feasibility/facts/permissions.ts

/** What a text allows of its infrastructure, and what it rules out: the words of each of these conditions. */
const PERMISSIONS = [
    [
        'anyStore',
        (0,find/* wordsPattern */.yS)([
            'any (?:\\w+ )?(?:store|database|product|service|technology|software|tool|managed service|backend)s?(?: \\w+){0,3} (?:is|are|may|can)(?: \\w+){0,2} (?:available|allowed|fine|ok|used|chosen|possible|acceptable|permitted|welcome)',
            '(?:free|open) (?:choice|to choose)(?: of)?(?: \\w+){0,3} ?(?:stores?|products?|technolog\\w+|databases?)?',
            '(?:we|you) (?:can|may|could) (?:use|pick|choose|buy|run|deploy) (?:any|whatever|anything)',
        ]),
    ],
    ['kubernetes', (0,find/* wordsPattern */.yS)(['(?:aks|eks|gke|kubernetes|k8s|k3s|openshift)(?! operator)'])],
    [
        'noStoreAtAll',
        (0,find/* wordsPattern */.yS)([
            'no (?:servers?|backends?), no (?:database|storage|store)s?',
            'no (?:shared )?database(?:s)?, no (?:object )?(?:stores?|storage|kv|buckets?)',
            'no (?:shared )?(?:database|data ?store|storage|stateful (?:service|store|component)s?|persistent (?:store|storage|state)|state store|store|shared state|shared infrastructure)s?(?! (?:chosen|selected|decided|picked|installed|set up|yet|so far))(?: (?:at all|of any kind|anywhere|whatsoever))?',
            '(?:will|do|can|may|shall)(?: not|n.t) (?:get|have|add|use|be given|introduce)(?: an?| any)? (?:database|queue|bucket|cache|store|storage|datastore)(?:,? (?:or |nor |an? )*(?:database|queue|bucket|cache|store|storage|datastore|topic|volume))+',
            '(?:stateless|static) (?:edge )?(?:functions?|hosting|workers?|frontends?|containers?) only',
            'keine? (?:datenbank|speicher|datenspeicher)',
            'sin (?:base de datos|almacenamiento)',
        ]),
    ],
    [
        'mayInstall',
        (0,find/* wordsPattern */.yS)([
            '(?:may|can|could|will|are (?:free|allowed|able|willing) to|is (?:free|allowed) to|happy to|ready to|free to|allowed to|permission to|able to) (?:also )?(?:install|deploy|set up|run|host|bring|operate)(?: \\w+){0,3} (?:any|anything|whatever|what|open[- ]source|software|oss|etcd|zookeeper|consul|raft|packages|containers|a raft (?:voter|member|node)|our own|own|new|additional)\\w*',
            '(?:and|or|to|can|may) install (?:what|whatever|anything)(?: \\w+){0,3}',
            '(?:open[- ]source|any|all)(?: software)? (?:may|can|is allowed to) be (?:installed|deployed|run|used)',
            '(?:permits?|allows?|lets us (?:use|run))(?: \\w+){0,2} (?:open[- ]source|oss|free)(?: server(?:,? (?:and|or) client)?)? software',
            'root (?:access|on them|on (?:it|both|all))',
            "(?:lets?|let) us (?:install|run|deploy|put)(?: \\w+){0,4}|we(?:['\u2019]re| are) root|anything from (?:apt|github|debian|docker hub)[^.;]{0,30}(?:may|can) be (?:put|installed|run|deployed)|(?:(?:freie|offene|beliebige) software|open[- ]source) darf(?: \\w+){0,2} (?:aufgespielt|installiert|betrieben|eingesetzt)|installiert ist (?:noch )?nichts",
            '(?:any|whichever|whatever) (?:raft |open[- ]source )?(?:product|store|software|system|database|tool) (?:that )?(?:you|we) (?:like|recommend|prefer|choose|want|suggest|pick)',
            'any (?:product|store|software|database) (?:may|can) be (?:bought|used|chosen|installed|had)',
            'open[- ]source (?:of any kind )?(?:is|would be) welcome',
            'open to suggestions|nothing (?:is )?(?:chosen|decided|installed) yet|no store (?:is )?(?:chosen|selected|decided)(?: on)? yet',
            'may run a raft (?:voter|member|node)',
            '(?:any|every) (?:osi|open|free)[\\w-]* (?:packages?|software|tools?) (?:may|can) be (?:deployed|installed|used|run)',
            'you (?:may )?(?:pick|choose) (?:the )?(?:lock )?(?:software|store)',
            'what we install is (?:up to us|our (?:choice|call|decision))',
            'free (?:choice of software|hands)|(?:rpms?|packages|software|binaries) (?:may|can) be (?:[a-z]+ ){0,6}installed|(?:whatever|what) is open[- ]source may be installed|podemos (?:poner|instalar) (?:el |cualquier )?software|libertad (?:para|de) (?:instalar|poner)(?: \\w+){0,4}',
            '(?:install|deploy|run)(?: \\w+){0,2} (?:anything|whatever)(?: \\w+){0,3}',
            'any (?:open[- ]source|oss)(?: \\w+){0,3}',
            'anything (?:you|we) (?:wish|like|want)|whatever (?:you|we) (?:wish|like|want)',
            'beliebige software',
            'installieren (?:d[uü]e?rfen|k[oö]nnen) wir(?: \\w+){0,4}',
            'any software(?: \\w+){0,3}',
            'software (?:is )?free to choose',
            '(?:nothing|none)(?: (?:is|was|has been)(?: \\w+)?)? installed(?: yet| so far)?',
            'green ?-?field',
            'root (?:access )?on (?:all|every|the)',
            '(?:d[uü]e?rfen|k[oö]nnen|kann|darf)(?: \\w+){0,4} (?:installieren|betreiben|aufsetzen|ausrollen)',
            '(?:podemos|se puede|se pueden|puede|pueden) (?:instalar|desplegar|ejecutar)(?: \\w+){0,3}',
            '(?:\u53ef\u4ee5|\u53ef|\u5141\u8bb8)(?:\u81ea\u884c|\u4efb\u610f)?(?:\u5b89\u88c5|\u90e8\u7f72|\u8fd0\u884c)',
        ]),
    ],
    [
        'mayProvision',
        (0,find/* wordsPattern */.yS)([
            'we (?:can|may|will) (?:provision|create|rent|order|spin up|start|boot|launch)(?: \\w+){0,3} (?:vms?|instances|machines|nodes|servers|droplets)(?! (?:for|to) )',
            'nothing (?:is )?(?:there|deployed|set up)(?: yet)?(?=[.,;]|$)',
            'self-?host everything(?: ourselves)?',
            'blank slate|clean slate',
        ]),
    ],
    [
        'closed',
        (0,find/* wordsPattern */.yS)([
            'nothing else(?: \\w+){0,4}',
            'nothing (?:beside|besides|next to) (?:it|them|that)',
            'nothing (?:may|can|must|shall|will|is to) be (?:chang|add|install|mov|extend|alter|introduc|deploy|replac)\\w*',
            'nothing (?:gets|will get|may get|can get|must get) (?:chang|add|install|order|bought|mov|extend|alter|introduc|deploy|replac)\\w*',
            '(?:nobody|no[- ]one|none of us) (?:may|can|is allowed to) (?:chang|add|install|extend|alter|introduc|deploy|replac)\\w*',
            "(?:aren't|isn't|are not|is not|not) (?:allowed|permitted|able|free) to (?:chang|add|install|extend|alter|introduc|deploy|replac)\\w*(?: \\w+){0,4}",
            '(?:may|can) (?:chang|add|install|extend|alter|introduc|deploy|replac)\\w* (?:nothing|no (?:more|other|further|additional))(?: \\w+){0,3}',
            'no(?:thing)? (?:other|more|additional|further) (?:stores?|databases?|services?|middleware|options?|coordination|network access|access|infrastructure|products?|software|systems?|components?|backends?)(?: \\w+){0,3}',
            '(?:only|sole|single) (?:store|database|backend|option|thing|shared component|stateful service|storage|datastore|data store|persistence|system)',
            "(?:cannot|can ?not|can't|may not|must not|not allowed to|not permitted to|won't|will not|unable to) (?:be )?(?:chang\\w*|raised|altered|converted|replac\\w*|add\\w*|alter\\w*|modif\\w*|install\\w*|extend\\w*|introduc\\w*|deploy\\w*)(?: \\w+){0,4}",
            '(?:will|can|may|do|does) not change|(?:stays?|remains?) (?:as it is|that way|off|like this)|no changes?(?: \\w+){0,2}|unchangeable|fixed|frozen|period\\.|none of this can be changed|budget prevents(?: \\w+){0,3}',
            '(?:nichts|keine) (?:anderes|weiteres|anderen|weiteren)|einziger? speicher|sonst nichts|nur das|unver[aä]nderbar',
            '[uú]nico (?:almac[eé]n|recurso|sistema|servicio|almacenamiento)|nada m[aá]s|ning[uú]n otro|no se puede (?:cambiar|a[nñ]adir|instalar)',
            '\u6ca1\u6709\u5176\u4ed6|\u4ec5\u6b64|\u552f\u4e00(?:\u7684)?\u5b58\u50a8|\u4e0d\u80fd(?:\u66f4\u6539|\u6dfb\u52a0|\u589e\u52a0|\u5b89\u88c5)|\u4e0d\u5141\u8bb8(?:\u66f4\u6539|\u6dfb\u52a0|\u589e\u52a0|\u5b89\u88c5)',
        ]),
    ],
    [
        'mayChange',
        (0,find/* wordsPattern */.yS)([
            '(?:we )?(?:can|may|could|are (?:able|willing|free) to|will|happy to|open to) (?:be )?(?:chang|add|mov|reconfigur|convert|extend|resiz|adjust|enabl|upgrad|grow)\\w*(?: \\w+){0,5}',
            'can be (?:changed|added|moved|reconfigured|converted|extended|adjusted|enabled|upgraded)',
            '(?:can|may|could) add(?: \\w+){0,4} (?:nodes?|members?|regions?|zones?|sites?|servers?|replicas?|tables?|columns?|voters?)',
            'k[oö]nnen (?:wir )?(?:\\w+ ){0,3}(?:[aä]ndern|erg[aä]nzen|hinzuf[uü]e?gen|erweitern)',
            'podemos (?:cambiar|a[nñ]adir|agregar|mover|ampliar)',
            '\u53ef\u4ee5(?:\u66f4\u6539|\u6dfb\u52a0|\u589e\u52a0|\u8c03\u6574|\u6269\u5bb9)',
        ]),
    ],
    [
        'mayReconfigure',
        (0,find/* wordsPattern */.yS)([
            '(?:consistency|write concern|w ?[=:] ?\\w+|durability|acks?|commit mode|replication mode)(?:(?! not | never |n.t |hardly|barely)[^.;]){0,60} (?:can|may) (?:still |also |both )?be (?:raised|changed|set|switched|strengthened|adjusted|made stricter)',
            '(?:consistency|write concern|w ?[=:] ?\\w+|durability|acks?|commit mode|replication mode)(?:(?! not | never |n.t |hardly|barely)[^.;]){0,60} we (?:can|may) (?:change|raise|set|switch|strengthen|adjust) (?:both|it|that|this|them|either)',
            '(?:consistency|write concern|w ?[=:] ?\\w+|durability|acks?|commit mode|replication mode)(?:(?! not | never |n.t |hardly|barely)[^.;]){0,60} (?:we|dbas?|they|the (?:dbas?|owners?)) (?:can|will) (?:set|change|configure) (?:whatever|anything) (?:we|you) (?:need|want|ask)',
            "(?:that|this|it|which)(?: is|['\u2019]s)(?:(?! not | hardly | barely | never )[^.;]){0,20} (?:ours|up to us) to (?:change|set|raise)",
            '(?:we|they|the (?:dbas?|owners?)) (?:may|can|could) (?:set|turn|switch|raise) (?:w|write ?concern|j|[\\w-]*(?:count|size|mode|level|persistence|consistency|durability))(?:=\\w+)?(?: (?:to|on|and|with|=|for))(?: [\\w=-]+){0,6}',
            '(?:individual|single|our|lock|all) operations?(?: \\w+){0,2} (?:free|may|can)(?: \\w+){0,2} (?:pass|set|use|choose|ask for)',
            '(?:pick|choose|set) (?:the |our )?(?:read and )?(?:write concerns?|consistency levels?)s? (?:ourselves|per (?:operation|request|collection|call)|as we like|freely)|(?:write concern|consistency level) is ours to (?:choose|set|pick)',
            '(?:dropped|deleted|torn down) and (?:created again|re-?created|rebuilt) in any mode',
            '(?:can|may) be re-?created (?:in|with|as) (?:any|another|the other) (?:mode|level)',
        ]),
    ],
    [
        'anyManaged',
        (0,find/* wordsPattern */.yS)([
            '(?:signed off|approved|cleared|authori[sz]ed|released)(?: on)? (?:any|every|all)(?: managed)? (?:aws|azure|gcp|google|cloud|amazon)(?: managed)? services?',
            'we (?:may|can|are free to|are allowed to) (?:\\w+ )?(?:enable|use|add|order|pick|choose|turn on|activate) any(?: other)?(?: managed)?(?: (?:aws|google|gcp|azure|cloud|amazon|microsoft))?(?: managed)? (?:service|store|database)s?(?: \\w+){0,6}',
        ]),
    ],
];

;// CONCATENATED MODULE: ./src/feasibility/facts/conditions.ts




const GRANTS_ON_BOTH = /both|each|either|every|all|minority|when|if|while|during|even|be (?:cut|isol|disc)|never|not|beide|amb[oa]s|\u4e24|\u53cc\u65b9|\u5404/i;
/** Patterns for each statement, the largest with a word that is always there. */
const STATEMENTS = [
    ...PERMISSIONS,
    [
        'bothSidesGrant',
        (0,find/* wordsPattern */.yS)([
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
            '(?:\u4e24\u8fb9|\u53cc\u65b9|\u4e24\u4fa7|\u4e24\u5730|\u4e24\u4e2a?(?:\u7ad9\u70b9|\u673a\u623f|\u6570\u636e\u4e2d\u5fc3|\u533a\u57df)|\u5404(?:\u7ad9\u70b9|\u673a\u623f|\u533a\u57df)).{0,16}(?:\u72ec\u7acb|\u5404\u81ea|\u5355\u72ec).{0,6}(?:\u53d6\u5f97|\u83b7\u53d6|\u52a0\u9501|\u6388\u4e88|\u53d1\u653e)',
            '(?:\u4e24\u8fb9|\u53cc\u65b9|\u4e24\u4fa7|\u4e24\u4e2a?(?:\u673a\u623f|\u6570\u636e\u4e2d\u5fc3|\u533a\u57df)|\u5404(?:\u673a\u623f|\u533a\u57df)).{0,16}(?:\u7ee7\u7eed|\u90fd\u80fd|\u4ecd(?:\u7136)?|\u5747\u53ef|\u90fd\u8981|\u90fd\u5fc5\u987b).{0,8}(?:\u6388\u4e88|\u52a0\u9501|\u53d1\u653e|\u83b7\u53d6|\u6388\u6743|\u63d0\u4f9b)',
        ]),
        GRANTS_ON_BOTH,
    ],
    [
        'anyRegionAcquires',
        (0,find/* wordsPattern */.yS)([
            '(?:from|in|at|on) (?:any|every|each|all|both|either) (?:of (?:the|our|these) (?:(?:two|three|four|five|\\d) )?)?(?:coast|region|site|continent|location|cit(?:y|ie)|end|dc|data ?cent(?:er|re))s?',
            '(?:each|every) (?:coast|continent|city)(?: \\w+){0,2} (?:acquire|lock|take)\\w*',
            'any client,? (?:anywhere|everywhere)',
            'any (?:client|caller|worker) in any of (?:them|these|the \\w+)(?: \\w+){0,3} (?:asks?|locks?|acquires?|takes?|wants?)',
            'everywhere|world-?wide|from anywhere|contended (?:from|in|by) (?:all|both)(?: \\w+)?',
        ]),
    ],
    [
        'byzantine',
        (0,find/* wordsPattern */.yS)([
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
            '\u62dc\u5360\u5ead',
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
        /(?<![a-z])(?:bft (?:ledger|store|database|cluster)|(?:comet|tender)(?:bft|mint)|hotstuff|hyperledger|we (?:alone )?(?:run|operate|own) (?:everything|all|it|the store)|(?:run|operated|owned) by us(?: alone)?|(?:suppliers?|clients?|customers?|users?|tenants?|callers?)(?: \w+){0,2} (?:do not|don['\u2019]t|dis|mis)[- ]?trust)(?![a-z])/gi,
    ],
    [
        'cannotCheckTokens',
        (0,find/* wordsPattern */.yS)([
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
            '(?:\u65e0\u6cd5|\u4e0d\u80fd|\u4e0d\u652f\u6301).{0,8}(?:\u4ee4\u724c|token|fencing|\u6821\u9a8c)',
        ]),
    ],
    [
        'cannotStopHolder',
        (0,find/* wordsPattern */.yS)([
            "(?:cannot|can ?not|can't|unable to|no way to|nobody can|neither|impossible to|may not)(?: \\w+){0,5} (?:(?:be )?cut off|powered? (?:it |them )?off|switch(?:ed)?(?: it| them)? off|power (?:it |them )?(?:off|down)|kill(?:ed)?|stop(?:ped)?|isolated?|shut (?:it |them )?down|cut(?: [\\w\u2019']+){0,3} (?:power|network)|fenced?|unplug(?:ged)?)(?: \\w+){0,3}",
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
        (0,find/* wordsPattern */.yS)([
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
        (0,find/* wordsPattern */.yS)([
            'no (?:timing|clock|synchrony|time|timeout)[- ]?(?:based )?(?:assumptions?|dependenc\\w+|reliance)',
            '(?:without|not|never|must not|cannot)(?: \\w+){0,4} (?:rel(?:y|ies|ying)|depend\\w*|trust\\w*|rest\\w*)(?: \\w+){0,3} (?:clocks?|timing|timeouts?|bounded delays?|synchron\\w+ clocks?)',
            'clocks? (?:cannot|can ?not|must not|may not|are not to) be (?:trusted|relied)',
            'asynchronous (?:network|model|system) (?:model|assum\\w+)',
            '\u4e0d\u4f9d\u8d56\u65f6\u949f',
        ]),
    ],
    [
        'noManualTakeover',
        (0,find/* wordsPattern */.yS)([
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
        (0,find/* wordsPattern */.yS)([
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
        (0,find/* wordsPattern */.yS)([
            '(?:another|the next(?: one)?|the stand-?by|the spare|an? spare|the other)(?: \\w+){0,2} (?:takes? over|gets|steps? in|must go live|goes live|re-?sends?|may \\w+|resumes)(?: \\w+){0,2}',
            'superseded|resumed by another|(?:lease|ttl) (?:of )?\\d+ ?s|fail-?over of the (?:\\w+ ){1,3}is automatic|take-?over after \\d+(?: \\w+)?',
        ]),
    ],
    [
        'freedByHand',
        (0,find/* wordsPattern */.yS)([
            '(?:stays?|remains?|is|are|stuck|left|held|blocked|locked)(?: \\w+)? until (?:an? |the |our )?(?:operator|on-?call|person|human|somebody|someone|admin\\w*|engineer|technician|shift \\w+)(?: \\w+){0,12}',
            "(?:on-?call|operator|admin|engineer|technician|shift leader|somebody|someone|colleague|assistant|foreman|guard|watchman|supervisor|dispatcher)(?: [\\w,\u2019'-]+){0,12}? (?:removes?|breaks?|releases?|clears?|frees?|hands|unlocks?)(?: (?:it|them|the lock|the lease))?(?: over)?",
            'force-?unlock(?:ed|s)?|(?:unlocked|released|freed|removed|broken) (?:only )?by (?:hand|an? (?:operator|admin|person)|people|on-?call)',
        ]),
    ],
    [
        'noTakeover',
        /(?<![a-z])(?:(?:replica|secondary|stand-?by|it|copy) (?:does not|need not|does(?:n['\u2019]t)) (?:have|need) to take over|does not have to fail over|(?:secondary|replica|stand-?by) stays (?:a )?(?:secondary|replica|stand-?by)|(?:fail-?over|promotion)(?: \w+){0,4} (?:may|can) be (?:switched )?(?:on or )?off|nothing takes over|[uü]e?bernimmt (?:die (?:replik|kopie) )?nicht|die replik [uü]e?bernimmt nicht|no toma el mando)(?![a-z])/gi,
    ],
    [
        'mayFreeze',
        /(?<![a-z])(?:holders?|workers?|vms?|process(?:es)?|clients?|consoles?|hosts?|computers?|writers?|machines?|stations?|actors?|controllers?|laptops?|cranes?|runners?|pods?|instances?|trabajador(?:es)?|m[aá]quinas(?: virtuales)?|rechner|prozesse?)(?: [\w-]+){0,6} (?:gets? stuck|(?:is|are|goes|get) stuck|freezes?|frozen|froze|stall(?:s|ed)?|suspends?|paus(?:es?|ed)|hangs?|se congelan?|se quedan? colgad[oa]s?|einfriert|eingefroren)(?![a-z])(?! (?:the lock|us))/gi,
    ],
    [
        'perhapsKeptApart',
        /(?<![a-z])(?:by hand|operators?|shift (?:leads?|leaders?|engineers?|managers?)|foreman|technicians?|engineers?|on-?call|no (?:automatic )?(?:expiry|ttl|timeout)|without (?:an? )?(?:expiry|ttl|timeout)|(?:not|never|n['\u2019]t) (?:need (?:to )?)?(?:expires?|freed|time out)|dedup\w*|de-duplicat\w*|duplicates?|repeat(?:s|ed)?(?! (?:[\w-]+ ){0,3}(?:do|does|would|can|are|is) (?:harm|not|dangerous|harmful|damag))|fence[sd]?|fence_\w+|fencing agents?|stonith|watchdog|persistent reservations?|relays?|plug|switch(?:es|ed)? (?:it |them )?off|power(?:s|ed)? (?:it |them )?off|manual\w*|highest|lower (?:ones?|numbers?|epochs?|tokens?)|lower than|older (?:ones?|numbers?|epochs?|tokens?)|checks?[ _]tokens? ?[:=] ?(?:true|yes)|von hand|händisch|schichtleit\w+|a mano|operador\w*)(?![a-zà-ÿ])/gi,
    ],
    [
        'idempotentEffects',
        (0,find/* wordsPattern */.yS)([
            'idempotent\\w*',
            'idempotency[- ]?keys?',
            'honou?rs? (?:an? |our )?idempotency(?:[- ]key)?(?: \\w+)?',
            'idempotente\\w*',
            '(?:answers?|replies to|returns?) (?:an? |the )?(?:repeated|second|known|same|duplicate|older?) (?:ids?|keys?|requests?|calls?)(?: again)? with (?:the )?(?:first|same|earlier|original)(?: \\w+)?|(?:drops?|ignores?|discards?|swallows?) (?:the )?(?:repeats|duplicates|(?:repeated|duplicate) (?:ids?|keys?|requests?|calls?|messages?))',
            '(?:rejects?|refuses?|ignores?|drops?|discards?)(?: an?| the| any)? (?:\\w+ )?(?:whose|with an?|with the same|that)(?: \\w+){1,4} (?:seen|processed|booked|used|known|handled)(?: before| already)?',
            '\u5e42\u7b49',
        ]),
    ],
    [
        'contendedAcross',
        (0,find/* wordsPattern */.yS)([
            '(?:both|all|either|several|multiple|three|two)(?: \\w+){0,2} (?:regions?|sites?|dcs?|data ?cent(?:er|re)s?|clusters?|locations?)(?: \\w+){0,3} (?:contend|compete|acquire|lock|write|grant|fight|race)\\w*',
            '(?:either|each|any|every) (?:region|site|dc|data ?cent(?:er|re)|location) (?:writes?|acquires?|locks?|grants?|may (?:acquire|lock|write|grant)|can (?:acquire|lock|write|grant))(?: \\w+){0,2}',
            'contention between (?:regions|sites|dcs|data ?cent(?:er|re)s)',
            'same (?:[\\w-]+ ){0,2}(?:ids?|keys?|locks?|rows?|resources?) (?:from|in) (?:both|all|either|several)(?: \\w+){0,2}',
            'cross[- ](?:region|site|dc) (?:locks?|contention|locking)',
        ]),
    ],
    [
        'globalLock',
        (0,find/* wordsPattern */.yS)([
            '(?:one|a single|only one|exactly one|at most one) (?:holder|owner|leader|winner)(?: \\w+){0,2} (?:globally|worldwide|across|over|in the world)',
            'global(?:ly)? (?:unique|exclusive|lineari[sz]able|consistent|strict|strong|mutual|lock|locks|mutex)\\w*',
            'over both (?:regions?|sites?|dcs?|data ?cent(?:er|re)s?)',
            'across (?:both|all|the|two|three|our|us-|eu-|every|regions?|sites?|dcs?|data ?cent(?:er|re)s?)(?: \\w+){0,4}',
            '(?:in|over|from|between) (?:both|all|all three|the two|the three|either)(?: \\w+){0,2} (?:regions?|sites?|dcs?|data ?cent(?:er|re)s?|locations?)',
            '(?:every|each) lock is global',
            'lineari[sz]able (?:over|across) all (?:three|four|five|of them|the|cities|regions|sites|places)(?: \\w+)?',
            '(?:(?:must |may |can )?(?:never|not) be )?(?:held|taken|owned|locked) in \\w+ and \\w+ (?:at once|at the same time|simultaneously)',
            'must exclude the others?(?: \\w+)?|taken in any of (?:the|our)(?: \\w+){0,3}',
            'worldwide|world-wide|weltweit|mundial(?:mente)?|\u5168\u7403',
            '[uü]ber (?:beide|alle|mehrere) (?:standorte|regionen|rechenzentren)',
            'entre (?:ambos|ambas|los dos|las dos|todos|todas)(?: \\w+){0,2}',
            '\u8de8(?:\u533a\u57df|\u5730\u57df|\u673a\u623f|\u6570\u636e\u4e2d\u5fc3)',
        ]),
    ],
    [
        'ownCluster',
        (0,find/* wordsPattern */.yS)([
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
        (0,find/* wordsPattern */.yS)([
            'no home (?:regions?|sites?|cit(?:y|ies)|dcs?)(?: \\w+){0,3}|has no home|have no home',
            'home regions?[^.;]{0,80} (?:rejected|ruled out|excluded|not (?:allowed|wanted|accepted|an option)|forbidden|turned down)',
            '(?:no|not|nor|neither|without|(?:does|do)(?: not|n.t) (?:accept|allow)|rejected)(?: [\\w,-]+){0,8} (?:pre-granted|granted ahead|ownership leases?|delegated ownership|park ownership|long-held ownership)(?: \\w+){0,3}',
            '(?:decided|asked for|acquired)(?: and \\w+)? anew (?:each|every) time',
        ]),
        /home|pre-granted|granted ahead|ownership|anew/i,
    ],
    [
        'oneRegionEnough',
        (0,find/* wordsPattern */.yS)([
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
            '\u5355(?:\u533a\u57df|\u5730\u57df)',
        ]),
    ],
];
/** "The link is gone for hours; during that time either side has to be able to take any plan": told in two sentences. */
const GRANTS_WHILE_CUT = /(?<![a-z])(?:links?|lines?|wan|network|connection|cables?|uplink|radio|satellite|sat)(?: \w+){0,2} (?:is|are|goes|gets|being|may be|can be) (?:\w+ )?(?:gone|down|cut|lost|out|dead|broken|off|severed|interrupted)(?![a-z])[^.;]{0,40}(?:[;,]|\. ?(?=(?:during|in|for|at) (?:that|this|the) (?:time|while)|meanwhile|then|even then))[^.;]{0,30}(?<![a-z])(?:both|each|either|every)(?: of the)? (?:sides?|sites?|ends?|halves|half|ships?|vessels?|plants?|shops?|offices?|buildings?|regions?|dcs?|data ?cent(?:er|re)s?) (?:must|has to|have to|should|needs? to)(?: still)?(?: be able to)? (?:take|grant|lock|acquire|issue|hand out|book|sell|assign|claim|reserve)(?! (?:an? )?(?:notes?|screenshots?|photos?|pictures?|breaks?|backups?|snapshots?))(?![a-z])[^.;]{0,40}/i;
/** Reads the statements from all fields; a denied one is none, where a denial in front makes sense at all. */
function readConditions(fields) {
    const conditions = {};
    for (const [field, plain] of fields) {
        const cut = (0,compile/* execute */.g)(GRANTS_WHILE_CUT, plain.text);
        if (cut && !/minority|majority|quorum/i.test(plain.text.slice(cut.index, cut.index + cut[0].length + 60)))
            conditions.bothSidesGrant ??= (0,find/* evidenceOf */.X1)(field, plain, cut.index, cut.index + cut[0].length);
        for (const sentence of (0,facts_plain/* sentences */.hC)(plain)) {
            for (const [name, pattern, key] of STATEMENTS) {
                const told = conditions[name];
                // What each place has of its own stands where the stores are told of.
                if (told &&
                    !(name === 'ownCluster' && field === 'infrastructure_environment' && told.field !== field))
                    continue;
                const found = (0,find/* findAll */.JW)(sentence.text, pattern, key).find(({ index, words }) => !cancels(name, sentence.text, index, words));
                if (found)
                    conditions[name] = (0,find/* evidenceOf */.X1)(field, plain, sentence.start + found.index, sentence.start + found.end);
            }
        }
    }
    return conditions;
}
/** They only leave something open: a sentence that has no more than these is not understood. */
const HINTS = new Set([
    'mayFreeze',
    'noManualTakeover',
    'noTakeover',
    'perhapsKeptApart',
    'perhapsOwn',
    'perhapsTrusted',
]);
/** Where the statements stand that tell what their sentences are about. */
function understoodOf(conditions) {
    return Object.entries(conditions).flatMap(([name, words]) => (HINTS.has(name) ? [] : [words]));
}
const SELF_DENYING = [
    'noStoreAtAll',
    'closed',
    'cannotCheckTokens',
    'cannotStopHolder',
    'noTiming',
    'noManualTakeover',
    'noTakeover',
    'perhapsExpires',
];
/** "We may add nothing": the denial stands inside. */
const DENIED_WITHIN = / (?:no|not|nothing|none|neither|nor|never|nichts?|kein\w*|nada|ning[uú]n\w*)(?![a-zà-ÿ])|cannot/i;
/** Both sides may go on reading: what they read may be old. */
const ONLY_READS = /^(?: |\([^()]{0,30}\)|possibly|maybe|stale|old|local|cached|only|serving|answering|giving|to serve|to answer)*reads?(?! and writes?| or writes?|[-/ ]?writes?)(?![a-z])/i;
/** "Idempotent requests have been forbidden." */
const FORBIDDEN_AFTER = /^[^.;:]{0,40} (?:have|has|is|are|was|were)(?: \w+){0,2} (?:forbidden|ruled out|banned|prohibited|vetoed)(?![a-z])/i;
/** "Procurement rejects any OSS product". */
const DENYING = /(?<![a-z])(?<!(?:has|have|had|already) (?=approv))(?:reject|forbid|ban|refus|prohibit|approv|veto|block|disallow|exclud|den(?:y|i))\w*(?: \w+){0,2} $/i;
/** "All halls must go on when one node fails" tells of no partition. */
const A_NODE_FAILS = /(?<![a-z])(?:when|if|while|with) (?:an?|one|any|some)(?: \w+)? (?:node|server|member|machine|host|replica|voter|zone|az)(?![a-z])/i;
const IS_CUT = /(?<![a-z])(?:cut|split|partition\w*|link|line|wan|isolat\w*|disconnect\w*|separat\w*|sever\w*|reach each other|see each other)(?![a-z])/i;
/** "Never two holders, even ...": the denial is used up by what must not be, and what follows is a frame of its own. */
const SPENT = /^ (?:be |there be |have |grant |to )*(?:two|2|double|duplicate|a second|another|more than one|concurrent|parallel|overlapping|zwei|doppelt\w*|dos|doble)(?: [\w-]+){0,3}? ?(?:holders?|owners?|leaders?|actors?|grants?|writers?|masters?|runs?|winners?|workers?|inhaber|vergaben?|titulares|concesi[oó]n\w*)(?:,? (?!or |nor |oder |ni )[\w-]+| ?$)/i;
/** "actions_idempotent: false" */
const IS_FALSE = /^\w* ?[:=] ?(?:false|no|none|never|nein)(?![a-z])/i;
function cancels(name, sentence, index, words) {
    if (SELF_DENYING.includes(name))
        return false;
    if (IS_FALSE.test(sentence.slice(index + words.length)))
        return true;
    if (name === 'idempotentEffects' && FORBIDDEN_AFTER.test(sentence.slice(index + words.length)))
        return true;
    if (name === 'bothSidesGrant' && ONLY_READS.test(sentence.slice(index + words.length)))
        return true;
    if (name === 'bothSidesGrant' && A_NODE_FAILS.test(sentence) && !IS_CUT.test(sentence))
        return true;
    if (name === 'checksTokens' &&
        /cannot|can ?not|not|n't|unable|never/i.test((0,facts_plain/* textBefore */.$H)(sentence, index, 24)))
        return true;
    if ((name === 'mayInstall' || name === 'mayChange' || name === 'anyManaged') && DENIED_WITHIN.test(words))
        return true;
    if (name === 'mayChange' &&
        /(?<![a-z])(?:schemas?|tables?|columns?|lease|ttl|timeouts?) $/i.test((0,facts_plain/* textBefore */.$H)(sentence, index, 12)))
        return true;
    if (SPENT.test((0,find/* denialOf */.Z9)(sentence, index, 'phrase')?.between ?? ''))
        return false;
    const denial = (0,find/* denialOf */.Z9)(sentence, index, name === 'mustExpire' ||
        name === 'byzantine' ||
        name === 'perhapsByzantine' ||
        /^we(?![a-z])/i.test(words)
        ? 'phrase'
        : 'list');
    // "Nothing worth keeping - it may be dropped": a statement of its own.
    if (name === 'mayReconfigure')
        return (!/ (?:it|they|this) (?:may|can) be $/i.test(sentence.slice(0, index)) &&
            /(?<![a-z])(?:nobody|no one|none|not|never|whether|cannot|can['\u2019]t|a way)(?![a-z])/i.test(sentence.slice(0, index)));
    if (/^may(?:Install|Provision)$/.test(name) && DENYING.test((0,facts_plain/* textBefore */.$H)(sentence, index, 40)))
        return true;
    // "It isn't fixed and can be changed": a predicate of its own.
    return denial !== undefined && !(name === 'mayChange' && / and $/i.test(denial.between));
}

;// CONCATENATED MODULE: ./src/feasibility/facts/demand.ts


/**
 * What is asked of the lock, the weaker before the stronger: to save work (a duplicate is a nuisance), a bound on
 * staleness, one holder at any time (linearizable per lock), and an order over several locks.
 */
const CLASSES = (/* unused pure expression or super */ null && (['efficiency', 'bounded', 'linearizable', 'strict-serializable']));
const STRICT = (0,find/* wordsPattern */.yS)([
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
    '\u4e25\u683c\u53ef?\u4e32\u884c\u5316?',
    '\u5916\u90e8\u4e00\u81f4\u6027?',
]);
const LINEARIZABLE = (0,find/* wordsPattern */.yS)([
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
    "only one of (?:[\\w'\u2019-]+ ){1,6}(?:may|can|is allowed to) (?:hold|own|have|take|run|be (?:active|live|master|leader|primary)|act|drive|command)",
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
    '\u5f3a\u4e00\u81f4\u6027?|\u7ebf\u6027\u4e00\u81f4\u6027?|\u7ebf\u6027\u5316|\u4e92\u65a5|\u8111\u88c2|\u4e0d\u80fd?(?:\u6709|\u51fa\u73b0)?(?:\u4e24|\u591a)\u4e2a|\u7edd\u4e0d.{0,6}(?:\u4e24|\u53cc|\u91cd\u590d)|\u53ea\u80fd\u6709\u4e00\u4e2a|\u4e0d\u5141\u8bb8.{0,8}(?:\u91cd\u590d|\u4e24\u4e2a|\u540c\u65f6)',
]);
const BOUNDED = (0,find/* wordsPattern */.yS)([
    'sequential(?:ly)? consisten\\w*',
    'read[- ]your[- ](?:own[- ])?writes',
    'monotonic (?:reads|writes)',
    'causal(?:ly)?(?: consisten\\w*)?',
    'session consisten\\w*',
    'bounded[- ]staleness',
    'staleness (?:of|up to|below|under|<)',
]);
const EFFICIENCY = (0,find/* wordsPattern */.yS)([
    '(?:second|later|other)(?: (?:one|run))? (?:just |only |simply |merely )?overwrites? the first,? (?:byte for byte|with the same|identical)|byte for byte (?:the same|identical)|avoid the (?:cpu|compute|cloud) (?:bill|cost)s?',
    "(?:ok|okay|fine|no problem|acceptable) (?:if|when|that)(?: (?!not|never|no)[\\w'\u2019-]+){0,8}? (?:twice|duplicat\\w*|same (?:key|job|item|page|image|file|work) (?:is|gets))",
    "if (?:two|2|both|several|more than one)(?: (?!never|not|no|must|cannot|can)(?![\\w]*n['\u2019]t)[\\w'\u2019-]+){1,8},? (?:that|it)(?:['\u2019]s| is) (?:just |only |perfectly |totally )?(?:fine|ok|okay|no problem|harmless|acceptable|no drama|alright|all right)(?! (?:only|if|as long|to |for ))",
    "(?:two|both|they|runs|some) (?:may|can|might) overlap(?: [\\w-]+){0,3},? (?:and )?(?:that|which|it)(?:['\u2019]s| is) (?:fine|ok|okay|acceptable|no problem)",
    "(?:does not|doesn['\u2019]t|don['\u2019]t) (?:really |much )?(?:matter|care) (?:if|when|that|whether) (?:2|two|a few|several|some|3|three|more than one)(?: or (?:3|three|4|four))?(?! (?:nodes|zones|servers|machines|members|regions|azs))(?: [\\w-]+){0,3} (?:render|run|do|build|rebuild|process|compute|recompute|fetch|send|write|refresh|work)\\w*",
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
    'not (?:harmful|dangerous|critical|tragic|a drama|a problem|a disaster)|no drama|annoying|so what|who cares|a pity|courtesy|ist nichts kaputt|\u4e5f?\u4e0d\u8981\u7d27|\u6d6a\u8d39\u4e00\u70b9',
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
    '\u6700\u7ec8\u4e00\u81f4\u6027?|\u5c3d\u529b\u800c\u4e3a|\u5e42\u7b49|\u65e0\u6240\u8c13|\u6ca1\u5173\u7cfb|\u53ea\u662f\u4e3a\u4e86(?:\u51cf\u5c11|\u907f\u514d|\u8282\u7701)|\u91cd\u590d(?:\u6267\u884c|\u8fd0\u884c)?(?:\u4e5f)?(?:\u53ef\u4ee5|\u6ca1\u95ee\u9898|\u65e0\u59a8|\u65e0\u5bb3)',
]);
const ACROSS = (0,find/* wordsPattern */.yS)([
    '(?:several|multiple|many|two|pairs? of|sets? of) (?:locks?|keys?|rows?|resources?)(?: \\w+){0,4} (?:atomic\\w*|together|at once|in one)',
    'multi[- ](?:lock|key|row|resource)\\w*(?: \\w+){0,3}',
    'across (?:all )?(?:keys|locks|rows|transactions|shards)',
    'global(?:ly)? (?:total )?order\\w*',
    'atomic(?:ally)?(?: \\w+){0,3} (?:several|multiple|all|two) (?:locks?|keys?)',
]);
/** A wish gives way to a demand. */
const WISH = /(?<![a-z])(?:nice to have|nice if|(?:we|i)(?:.d| would) like(?: just| only)? (?:one|a single)|(?:we|i)(?:.d| would)(?: just| only| merely)? (?:like|prefer) (?:not to|to avoid)|most of the time|good if|ideally|would be nice|preferably|if possible|where possible|nice to avoid|try to avoid|optional(?:ly)?|bonus|w[uü]nschenswert|idealerweise|idealmente|deseable)(?![a-z])|\u6700\u597d/i;
/** Denied words that say what must not be: "no split brain" is a demand. */
const SAYS_NEVER = /(?:no|never|zero|without|not|any|kein|nie|ning|nunca|sin|jam|\u4e0d|\u7edd)/i;
/** The stronger before the weaker, which need not be looked for where it is found. */
const WORDS = [
    ['strict-serializable', STRICT],
    ['linearizable', LINEARIZABLE],
    ['bounded', BOUNDED],
    ['efficiency', EFFICIENCY],
];
const OF_SAFETY = WORDS.slice(0, 2);
/** The strongest mandatory class that the text names; "eventual, but never two holders" is a demand for safety. */
function readDemand(consistency, others) {
    const acrossLocks = [consistency, ...others.map(([, plain]) => plain)].some(plain => (0,find/* findAll */.JW)(plain.text, ACROSS).length > 0);
    const own = shruggedOff(consistency) ?? strongestIn([['consistency_tolerance', consistency]], WORDS);
    // "Read-your-writes is enough for the screens", and the locks themselves are told of elsewhere.
    const named = own && own.class !== 'bounded' ? own : (strongestIn(others, OF_SAFETY) ?? own);
    const strict = named !== undefined && named.class !== 'efficiency';
    const unsettled = firstIn(consistency, UNSETTLED) ?? (strict ? firstIn(consistency, TAKEN_BACK, find/* isDenied */.GZ) : undefined);
    if (named && (named.class !== 'efficiency' || !(unsettled || firstIn(consistency, AT_STAKE, find/* isDenied */.GZ))))
        return { ...named, assumed: false, acrossLocks, ...(unsettled ? { doubted: unsettled } : {}) };
    const doubted = unsettled ?? named?.evidence[0] ?? firstIn(consistency, HARMLESS);
    const stake = doubted ? undefined : firstIn(consistency, HARM, find/* isDenied */.GZ);
    if (stake)
        return { class: 'linearizable', evidence: [stake], assumed: false, acrossLocks };
    return {
        class: 'linearizable',
        evidence: [],
        assumed: true,
        acrossLocks,
        ...(doubted ? { doubted } : {}),
    };
}
/** What two holders cost, where it is more than work that is done twice. */
const AT_STAKE = (0,find/* wordsPattern */.yS)([
    '(?:corrupt|destroy|wreck|ruin|injur)\\w*|catastroph(?:e|es|ic(?! cost))|disasters?|hurts?|kill(?:s|ed)?|died|patients?|dangerous|unacceptable|intolerable|penalt(?:y|ies)|lawsuits?|regulators?|auditors?',
    '(?:loses?|lost|void|voids|ends?|breach\\w*|costs? us(?! (?:some |a bit of |a little |only |just )?(?:cpu|compute|cloud|gpu))|breaks?)(?: \\w+){0,2} (?:orders?|data|money|customers?|payments?|writes?|contracts?|licen[cs]es?)',
    '(?:does|do|causes?|caused) (?!no |any |not |never )(?:\\w+ )?(?:harm|damage)|harmful|overwrites? each other',
    'sp(?:end|ends|ent) (?:it |the \\w+ )?twice|costs? (?:us )?(?:around |about |some )?\\d+k(?![a-z])|g(?:i|a)ve away|lawyers?|fatal|hospital\\w*|somebody dies',
    '(?:pa(?:ys?|id)|charged?|bill(?:s|ed)?|book(?:s|ed)?|sold|shipped|dosed?)(?: \\w+){0,2} (?:twice|both|again|double)|both(?: \\w+){0,2} (?:paid|charged|billed|booked|sold|shipped)|doubled? ?-?(?:charg|pay|paid|bill|book|sold)\\w*|(?:the )?wrong (?:one|\\w+)',
    '(?:\\d[\\d.,]*k|\\d{1,3}[.,]\\d{3}|\\d{3,}) ?(?:\u20ac|eur\\w*|\\$|usd|dollars?|chf|£|gbp|francs?)|(?:\u20ac|\\$|£|usd|eur) ?(?:\\d[\\d.,]*k|\\d{1,3}[.,]\\d{3}|\\d{3,})',
]);
/** "Exactly one node. It is strictly to save CPU": what was demanded is none, or is still. */
const TAKEN_BACK = (0,find/* wordsPattern */.yS)([
    '(?:strictly|purely|only|just|merely) to save (?:cpu|compute|work|money|time|cost)',
    '(?:second|two|both|copy|copies|duplicates?|twice)[^.;]{0,60}(?:does|do|would do) no harm',
    'twice is (?:slightly|a bit|merely|just|only) (?:embarrassing|annoying|ugly|silly)',
    '(?:two|both|twice)[^.;]{0,60}(?:result|outcome|output) is the same',
]);
/** What nobody says of work that may be done twice. */
const HARM = (0,find/* wordsPattern */.yS)([
    "(?:two|2|both|twice|double|overlapping|second)(?: [\\w\u2019'-]+){0,8} (?:corrupts?|destroys?|wrecks?|ruins?|injures?|kills?|hurts?|would (?:corrupt|destroy|wreck|ruin|kill|injure))",
    '(?:pa(?:ys?|id)|charged?|bill(?:s|ed)?|sold|shipped|dosed?)(?: \\w+){0,2} twice|overwrites? each other|real fraud|fatal case',
]);
/** What two holders come to, in words that are none of a class. */
const HARMLESS = (0,find/* wordsPattern */.yS)([
    'byte for byte|identical \\w+|the same (?:bytes|png|file|segment|result|score|name|output|blocks|picture|photo)|la misma (?:foto|imagen)|no-?op|upsert\\w*|idempotent\\w*',
    '(?:a few |some |unos )?(?:cents?|c[eé]ntimos|pfennige)|nobody dies|nadie se muere|shrug\\w*|(?:do not|don.?t) care|hurts? nobody|wrecks? nothing|harmless\\w*',
    '(?:harm|damage)["\' ]{0,2}[:=|]? ?["\']?(?:is )?(?:zero|none|no|nil)|no harm|not (?:even )?a failure',
    'prefetch\\w*|pure function|(?:function|computation) is pure|correctness (?:lives|comes|lies|is) (?:elsewhere|from)|damping|only there so that|one extra|an? (?:extra|second|superfluous) (?:probe|request|render|head|fetch|thumbnail)|(?:costs?|burns?) (?:only|just|a bit of|some|two minutes of)(?: \\w+)?',
]);
/** Whether two holders do harm is not known. */
const UNSETTLED = (0,find/* wordsPattern */.yS)([
    'still open|either [^.;]{0,60}(?:harmless|fine|no problem|no harm)[^.;]{0,80},? or (?:it |that |the )',
    'open question|(?:still )?waiting (?:for|on) [^.;]{0,60}(?:to (?:tell|say|decide|answer|confirm)|decision|answer|whether)|whether (?:an? )?(?:double|second|two|duplicate)(?: \\w+){0,3} (?:does|do|is|are|would) (?:do )?(?:any )?(?:harm|damage|harmful|harmless)',
    '(?:haven.?t|have not|hasn.?t|has not|not) (?:yet )?(?:been )?(?:sorted|settled|clarified|decided|answered)(?: \\w+)?|(?:can.?t|cannot) (?:honestly )?say|(?:is|are) (?:not|un)(?: yet)? ?(?:clear|known|settled)',
    '(?:noch nicht|nicht) gekl(?:ä|ae)rt|steht (?:noch )?aus|falta saber|no se sabe|todav[ií]a no (?:ha|han|hemos) \\w+|somebody is to (?:look|find)|depends on the (?:job|case|type)',
]);
/** @param isNone whether the words there say nothing of the kind */
function firstIn(plain, pattern, isNone = () => false) {
    for (const { text, start } of (0,facts_plain/* sentences */.hC)(plain)) {
        const found = (0,find/* findAll */.JW)(text, pattern).find(({ index }) => !isNone(text, index));
        if (found)
            return (0,find/* evidenceOf */.X1)('consistency_tolerance', plain, start + found.index, start + found.end);
    }
    return undefined;
}
/** "Nobody loses sleep over it", "if one slips through": said of the very harm that a sentence before it wants to avoid. */
const SHRUGGED_OFF = /(?<![a-z])(?:nobody|no one)(?: really)? (?:loses (?:any )?sleep|cares|minds)(?: (?:over|about) (?:it|that|this))?(?=[.,;!]|$)/i;
/** Harms that are told in numbers alone: a wish as well as a demand. */
const TWICE = /(?<![a-z])(?:not|avoid|prevent|rather than|instead of)(?![a-z])[^.;]{0,80}?(?:twice|double|duplicate)/i;
function shruggedOff(consistency) {
    const clauses = (0,facts_plain/* sentences */.hC)(consistency);
    const shrug = clauses.find(({ text }) => SHRUGGED_OFF.test(text));
    const strong = demandsIn('consistency_tolerance', consistency, 'linearizable', LINEARIZABLE);
    if (!shrug || strong.length === 0 || clauses.some(({ text }) => (0,find/* findAll */.JW)(text, STRICT).length > 0))
        return undefined;
    const wished = clauses.filter(({ text }) => TWICE.test(text));
    const onlyWished = strong.every(({ words }) => wished.some(({ text }) => text.includes(words)));
    // What is meant is open.
    return onlyWished ? { class: 'linearizable', evidence: [] } : undefined;
}
function strongestIn(texts, words) {
    for (const [its, pattern] of words) {
        const evidence = texts.flatMap(([field, plain]) => demandsIn(field, plain, its, pattern));
        if (evidence.length > 0)
            return { class: its, evidence };
    }
    return undefined;
}
/** Where a text names a class, and means it. */
function demandsIn(field, plain, its, pattern) {
    return (0,facts_plain/* sentences */.hC)(plain).flatMap(({ text, start }) => (0,find/* findAll */.JW)(text, pattern)
        .filter(found => isMeant(text, found, its))
        .map(({ index, end }) => (0,find/* evidenceOf */.X1)(field, plain, start + index, start + end)));
}
function isMeant(text, { index, end, words }, its) {
    const after = text.slice(end);
    // "Never lost, exactly one owner": a demand of its own, and no item of what is denied.
    const denial = (0,find/* denialOf */.Z9)(text, index);
    const anew = /^(?:exactly|only|at most)(?![a-z])/i.test(words) && /[,\uff0c]/.test(denial?.between ?? '');
    const denied = denial !== undefined && !(anew && !/^ (?:\w+ )?(?:need|require|want|ask)/i.test(denial.between));
    // A fine is paid.
    if (its === 'efficiency' && / a fine$/i.test(words))
        return false;
    if (its === 'efficiency')
        return !denied && !isRefused(words, after) && !isUnneeded(after);
    const saysNever = its === 'linearizable' && (SAYS_NEVER.test(words) || isHarm(words));
    const wish = WISH.test(text.slice(Math.max(0, index - 40), end + 40)) || EXCUSED.test(text.slice(index, end + 100));
    return (!denied || saysNever) && !isUnneeded(after) && !isTolerated(text, index, end, words) && !wish;
}
/** "Only one should run, but if two do, no harm": what should be, and may be otherwise. */
const EXCUSED = /should(?: \w+){0,4}[,;]? (?:but|though|yet) (?:if|when|in case)[^.;]{0,60} (?:the same|no harm|no problem|harmless|fine|ok|okay)(?![a-z])/i;
/** Words for what must not happen: denying them is the demand. */
function isHarm(words) {
    return /split|double|doppel|doble|oversell|oversold|overbook|lost|two|duplicate|\u8111\u88c2|\u91cd\u590d|\u4e24/i.test(words);
}
function isUnneeded(after) {
    return /^[^.;]{0,20}?(?:(?:is|are)(?: \w+)? not (?:needed|required|necessary|important)|(?:is|are)n't (?:needed|required)|not (?:needed|required)|unnecessary|overkill|nicht (?:n[oö]tig|erforderlich)|no (?:es )?(?:necesari|requerid))/i.test(after);
}
/** "Duplicates are not acceptable", "eventual consistency is not enough": the weak word is named to be refused. */
function isRefused(words, after) {
    return (/(?<![a-z])(?:not|never|cannot)(?: \w+){0,2} (?:ok|okay|fine|harmless|acceptable|tolera\w+|accepted|allowed|cheap|idempotent)/i.test(words) ||
        /^[^.;,]{0,24}?(?:(?:is|are|was|would be)(?: \w+)? (?:not|never)|(?:is|are|was|would)n't|(?:does|do|will|would) not|(?:does|do|wo|would)n't|cannot|can't|can not|must not|mustn't|may not) (?:be )?(?:\w+ )?(?:enough|sufficient|sufficing|suffice|acceptable|accepted|ok|okay|an option|allowed|tolera\w+|possible|fine|permitted|do(?=[.,;]|$)|good)(?![a-z])/i.test(after) ||
        /^ (?:is|are|would be) (?:unacceptable|insufficient|intolerable|forbidden|too weak|out of the question|ruled out|impossible|inacceptable|prohibited)/i.test(after));
}
/** "double runs are fine": what would be a harm is accepted. */
function isTolerated(sentence, index, end, words) {
    if (!isHarm(words) || SAYS_NEVER.test(words) || (0,find/* isDenied */.GZ)(sentence, index))
        return false;
    const after = sentence.slice(end, end + 60);
    return /^[^.;]{0,40}?(?<!not )(?:(?:is|are|would be)(?: \w+)? )?(?<!not )(?<![a-z])(?:ok|okay|fine|harmless|acceptable|tolerable|tolerated|no problem|(?:just|only|merely) (?:a )?wastes?|a waste|wasteful|(?:does )?no harm|(?:just |only |merely )?overwrites? the same|the same (?:pdf|file|bytes|result|output|report|image|tile)s?|(?:nobody|no one) (?:cares|minds)|costs? (?:us )?(?:nothing|little|\d+ cents?|only (?:cpu|time|a little|electricity|compute))|egal|(?:ist )?kein(?:e)? (?:problem|schaden|drama)|no es (?:un )?problema|no pasa nada|unkritisch|unsch[aä]dlich|harmlos|aceptable)(?![a-zà-ÿ])/i.test(after);
}

;// CONCATENATED MODULE: ./src/feasibility/facts/member-tables.ts
const RULER = /^[ \t]*\|?[ \t:|-]*-{2,}[ \t:|-]*$/;
const OF_MEMBERS = /^(?:members?|nodes?|servers?|voters?|hosts?|instances?|replicas?|names?|id|knoten|nodos?|miembros?)$/;
const IDENTIFIER = /^[a-z]{1,16}[-_. ]?\d{1,2}$/;
const OF_VOTES = /^(?:votes?|voting|stimmen|votos)$/;
const NO_VOTE = /^(?:0|no|none|false|nein|observer|learner|non-?voting|arbiter candidate|standby|spare|read[- ]replica)$/;
/** No table of members is longer, and no text has more of them. */
const MOST_ROWS = 40;
const MOST_TABLES = 8;
/** Tables whose rows are members, of three or more: `| etcd-1 | hall A | UPS-B |`. */
function memberTables(source) {
    if (!source.includes('|'))
        return [];
    const tables = [];
    const lines = source.split('\n');
    for (const [index, line] of lines.entries()) {
        if (tables.length === MOST_TABLES || !line.includes('|') || !RULER.test(line))
            continue;
        const heads = cellsOf(lines[index - 1] ?? '');
        const after = lines.slice(index + 1, index + 1 + MOST_ROWS);
        const end = after.findIndex(text => !text.includes('|'));
        const rows = after.slice(0, end < 0 ? undefined : end).map(text => rowOf(cellsOf(text), heads));
        const ofMembers = OF_MEMBERS.test(heads[0] ?? '') || rows.every(({ id }) => IDENTIFIER.test(id));
        if (rows.length >= 3 && ofMembers && rows.every(({ id }) => /\d|[a-z]/.test(id)))
            tables.push(rows);
    }
    return tables;
}
function rowOf(cells, heads) {
    const named = heads.map((head, column) => [head, cells[column] ?? '']);
    const none = named.some(([head, cell]) => (OF_VOTES.test(head) || head === 'role') && NO_VOTE.test(cell));
    return { id: cells[0] ?? '', votes: !none, cells: new Map(named.slice(1)) };
}
function cellsOf(row) {
    const cells = row.split('|').map(text => text.replace(/[*`_]/g, '').trim().toLowerCase());
    return cells.slice(/^\s*\|/.test(row) ? 1 : 0, /\|\s*$/.test(row) ? -1 : undefined);
}
/** What members fail together by, besides the place that they stand in. */
const SHARED = /feed|power|(?<![a-z])(?:ups|pdus?|psu)(?![a-z])|hypervisor|esxi?|chassis|switch|uplink|(?<![a-z])san(?![a-z])|datastore|storage|breaker|circuit|physical|blade/;
const OF_A_PLACE = /^(?:rooms?|halls?|sites?|zones?|azs?|availability zones?|dcs?|data ?cent(?:er|re)s?|regions?|buildings?|campus|city|town|location|standort|rechenzentrum|sede|cpd)$/;
/** The row of a member that most of the voters share something with. */
function sharedFate(rows) {
    const voters = rows.filter(({ votes }) => votes);
    const heads = [...(voters[0]?.cells.keys() ?? [])].filter(head => SHARED.test(head));
    for (const head of heads) {
        const groups = Map.groupBy(voters, ({ cells }) => cells.get(head) ?? '');
        for (const [value, its] of groups)
            if (/[a-z\d]/.test(value) && 2 * its.length > voters.length)
                return its[0];
    }
    return undefined;
}
/** How many voters stand in each place, where the table has one column for it. */
function spreadOf(rows) {
    const heads = [...(rows[0]?.cells.keys() ?? [])].filter(head => OF_A_PLACE.test(head));
    const [head] = heads;
    if (head === undefined || heads.length > 1)
        return undefined;
    const voters = rows.filter(({ votes }) => votes);
    const places = Map.groupBy(voters, ({ cells }) => cells.get(head) ?? '');
    return places.has('') ? undefined : [...places.values()].map(({ length }) => length);
}

;// CONCATENATED MODULE: ./src/feasibility/facts/config-members.ts


/** `server.4=south1:2888:3888:observer` of ZooKeeper; the role is the last part, or there is none. */
const ZOOKEEPER = /(?<![\w.])server\.\d{1,3} ?= ?(?<host>[\w.-]{1,80}):\d{2,5}:\d{2,5}(?::(?<role>observer|participant))?/gi;
/** `{host: dub-1, votes:1, priority:7}` of MongoDB. */
const MONGODB = /\{(?<rest>[^{}\n]{0,200}(?<![a-z])host["' ]{0,2}[:=][^{}\n]{0,200})\}/gi;
const HAS_NO_VOTE = /(?<![a-z])votes["' ]{0,2}[:=] ?0(?!\d)/i;
/** `--initial-cluster a=https://a:2380,b=https://b:2380` of etcd. */
const ETCD = /(?<=initial-cluster[= ]["']?(?:[\w.-]{1,60}=https?:\/\/[\w.:-]{1,80},){0,12})[\w.-]{1,60}=https?:\/\/[\w.-]{1,80}:\d{2,5}/gi;
/** Reads the members out of `zoo.cfg`, `rs.conf()` and etcd's flags, where there are at least two. */
function readConfigMembers(clauses, source) {
    const listed = (pattern, key, votes) => clauses.flatMap(({ text, start }) => (0,find/* findAll */.JW)(text, pattern, key).map(({ index, end, groups }) => ({
        votes: votes(groups),
        start: start + index,
        end: start + end,
    })));
    const members = [
        listed(ZOOKEEPER, /server\.\d/i, ({ role }) => role?.toLowerCase() !== 'observer'),
        listed(MONGODB, /votes|priority|_id/i, ({ rest = '' }) => !HAS_NO_VOTE.test(rest)),
        listed(ETCD, /initial-cluster/i, () => true),
    ].find(({ length }) => length > 1);
    const table = members ? undefined : inTable(clauses, source);
    if (table)
        return table;
    const rows = members ? [] : rowsOf(clauses);
    if (rows.length > 1)
        return placedRows(rows);
    const [first, last] = [members?.[0], members?.at(-1)];
    if (!members || !first || !last)
        return undefined;
    const voting = members.filter(({ votes }) => votes).length;
    return { voting, observers: members.length - voting, start: first.start, end: last.end };
}
/** `dub-1`, `dub2`: what hosts of one place are called by. */
const STEM = /^[a-z]{3,12}(?=-?\d{1,2}(?:\.|$))/i;
/** The observers of a ZooKeeper whose hosts are called by other places than all its voters. */
function observersElsewhere({ text }) {
    const servers = (0,find/* findAll */.JW)(text, ZOOKEEPER, /server\.\d/i);
    const stemOf = ({ groups }) => STEM.exec(groups.host ?? '')?.[0].toLowerCase();
    const observes = ({ groups }) => groups.role?.toLowerCase() === 'observer';
    const voters = new Set(servers.filter(server => !observes(server)).map(stemOf));
    if (voters.size !== 1 || voters.has(undefined))
        return undefined;
    return servers.find(server => observes(server) && !voters.has(stemOf(server)));
}
/** `| etcd-0 | m6i | az-a |`: a member, and the place that it stands in. */
const ROW = /^\s*(?:etcd|zk|zookeeper|consul|node|member|server|mongo\w{0,8}|voter)[-_ ]?\d{1,2}(?![\w.])[^\n]{0,60}? (?<place>(?:az|zone|dc|site|rack|hall|room|region)[-_ ]?[a-z\d]{1,3}|[a-z]{2,9}-[a-z]+-?\d[a-f]?)\s*$/i;
const config_members_NO_VOTE = /observer|learner|non-?voting|arbiter|spare|standby/i;
function rowsOf(clauses) {
    return clauses.flatMap(({ text, start, end }) => {
        const place = config_members_NO_VOTE.test(text) ? undefined : ROW.exec(text)?.groups?.place;
        return place ? [{ place: place.toLowerCase(), start, end }] : [];
    });
}
/** The members of a table, where there is one and the clauses have its rows. */
function inTable(clauses, source) {
    const tables = memberTables(source);
    const [rows] = tables;
    const spread = rows && tables.length === 1 ? spreadOf(rows) : undefined;
    if (!rows || !spread)
        return undefined;
    const of = (id) => clauses.find(({ text }) => id !== undefined && text.trimStart().toLowerCase().startsWith(`${id} `));
    const [first, last] = [of(rows[0]?.id), of(rows.at(-1)?.id)];
    if (!first || !last)
        return undefined;
    const voting = rows.filter(({ votes }) => votes).length;
    return { voting, observers: rows.length - voting, spread, start: first.start, end: last.end };
}
function placedRows(rows) {
    const spread = [...Map.groupBy(rows, ({ place }) => place).values()].map(({ length }) => length);
    return {
        voting: rows.length,
        observers: 0,
        spread,
        start: rows[0]?.start ?? 0,
        end: rows.at(-1)?.end ?? 0,
    };
}

// EXTERNAL MODULE: ./src/feasibility/facts/loss.ts
var facts_loss = __webpack_require__(3610);
;// CONCATENATED MODULE: ./src/feasibility/facts/doubts.ts





const PLACE = '(?:dcs?|data ?cent(?:er|re)s?|sites?|regions?|zones?|azs?|locations?|halls?)';
const SITE = `(?:${PLACE}|buildings?|rooms?|rz|rechenzentrum|standort|hallen?|geb[aä]ude|cpd|sala|edificio)`;
const VOTERS = '(?:voters?|voting (?:replicas?|members?|nodes?|servers?|copies)|electable (?:nodes?|members?)|participants?)';
/** Of the infrastructure: which members are alive, and what a lock goes through. */
const ON_MEMBERS = (0,find/* wordsPattern */.yS)([
    '(?:holds?|keeps?|takes?|shuts?|puts?|switches?) one of (?:them|the (?:members|three|five|nodes|servers|voters)) (?:shut )?(?:down|off|out|offline)(?: \\w+){0,3}',
    '(?:removes?|shuts? down|stops?|parks?|hibernates?|scales? (?:down|in)) (?:two|three|four|\\d|most|all but one) of (?:the|its|our) (?:\\w+ )?(?:members?|nodes|servers|voters)',
    'weight\\.\\d+ ?= ?0(?!\\d)',
    '(?:died|dead|broken|crashed)(?! primary)(?: \\w+){0,6} (?:replaced|repaired)',
    'se (?:perdieron|averiaron|estropearon) (?:un[oa]?|dos|tres|\\d)(?: \\w+){0,2}|(?:los|las|lo|la) sigue contando(?: \\w+)?',
    '(?:will|can) (?:not|never) be (?:replaced|repaired|rebuilt)',
    '(?:pods|containers|vms?|members|servers|nodes|processes)(?: \\w+)? (?:run|are|live|sit) on it',
    'permanently (?:down|lost|broken|dead)',
    '(?:switched|turned|powered) off for (?:good|ever)|(?:with no|without an?) (?:substitute|replacement)',
    '(?:etcd|zookeeper|consul|cluster|ensemble|it)(?: then| will then)? has (?:only )?(?:two|2|four|4) (?:members?|voters?|nodes?|servers?)(?: left)?',
    '(?:one|two|three|\\d) of them (?:are |is |were |was |have |has )?(?:alive|dead|died|down|gone|broken|missing|left)',
    'neither (?:\\w+ ){0,2}(?:may|can|is allowed to) (?:reach|access|use|see|call|write|connect to) the other\\w*',
    'comes? back empty|spot (?:instances?|vms?|nodes?)|pre-?emptible|reclaim\\w* (?:all|both)(?: \\w+)?',
    '(?:boots? from|writ\\w+ to|stored? on|sits? on|shares?|lives? on)(?: (?:and|or|the|an?|one|same|single|shared|common|central))* (?:storage array|san|array|nas|luns?|datastore|storage system)(?: \\w+){0,3}',
    'no (?:common|shared) (?:service|store|database|network|component)s?(?: \\w+){0,3}',
]);
/** Of the infrastructure, where the loss of a place is to be survived: where the votes stand, and reach one another. */
const ON_POOLER = (0,find/* wordsPattern */.yS)([
    'pgbouncer(?![^.;]{0,60}session[- ]pool)|odyssey|transaction[- ]pooling|pooler in transaction mode|(?:pooler|proxy)(?! (?:keeps|pins|in session))[^.;]{0,60}(?:each|every|per) transaction|(?:each|every) transaction[^.;]{0,40}(?:backend|server connection|whichever)',
]);
const SESSION_LOCKS = /advisory|session[- ]level|session locks?(?! (?:are|is) (?:no good|not|out|useless|ruled out))|sitzung|bloqueo de sesi[oó]n/i;
const ON_PLACES = (0,find/* wordsPattern */.yS)([
    '(?:floors?|storeys?|wings?|ends?)(?: \\w+)? (?:of|in) (?:the same|one and the same) (?:building|house|hall|data ?cent(?:er|re))',
    "(?:not|nobody|no one|\\w{1,8}n['\u2019]t)(?: \\w+){0,4} (?:which|how many|where)(?: \\w+){0,3} (?:has|have|holds?|stands?|are|is|sits?|got)(?: \\w+){0,3}",
    '(?:which |they |these )?all(?: (?:of them|three|five|seven))? (?:ended up|landed|finished up|went|were put|got put) (?:in|on|at|into)(?: \\w+){0,3}',
    `(?:all|every)(?: \\w+){0,3} ${VOTERS}(?: \\w+){0,3} (?:in|to|at|on)`,
    `${VOTERS}(?: are| is| stay| remain)? (?:constrained|pinned|restricted|confined) to`,
    '(?:constrained|pinned|confined) to (?:one|a single|the same) \\w+',
    `only (?:the |those )?(?:\\w+ ){0,2}(?:in|at) [\\w-]+(?: \\w+)? votes?`,
    '(?:second|third|other|remote)(?: \\w+){0,8} (?:votes?|priority) ?[:=]? ?0',
    `${PLACE}[ -]?\\w{0,3} (?:burn(?:ed|t) down|is gone|no longer exists|was lost|is lost)`,
    `${PLACE}[ -]?\\w{0,3} (?:closes|is closing|will close|has closed|(?:is|was|gets|will be|is to be|has to be) closed|goes away|is going away|is being (?:closed|decommissioned|given up)|has been (?:shut|closed|decommissioned|given up)|was (?:shut|given up))`,
    `with the remaining|only (?:two|\\d) ${PLACE} remain|only [\\w-]+ and [\\w-]+ (?:remain|are left|stay)`,
    `(?:witness|arbiter|tie-?breaker|qnetd(?: vm)?|(?:fifth|third|odd) (?:voter|vote|member|node|server)|quorum (?:device|disk)|qdevice|file[- ]?share|zeuge|schiedsrichter|testigo)(?:,? [\\w'\u2019-]+){0,7} (?:in|im|on|at|en|inside|within|of|from|shares?|beside|next to) (?:the )?(?:(?:first|second|main|primary|same|one of (?:the|both)) (?:${SITE}|of (?:the|these|both) two)|(?:first|second|one|either) of (?:the two|both|them)|${SITE}[ -]?(?:a|b|1|2|one|two)(?![\\w]))`,
    '(?:our|the|one) only (?:dc|data ?cent(?:er|re)|site|building|room|hall|campus)|(?:all|everything|servers?|nodes?|masters?|members?)(?: \\w+){0,2} in (?:one|a single|the same) (?:data ?cent(?:er|re)|dc|building|site)',
    '(?:two|2) of (?:the )?(?:three|3) (?:replicas?|voters?|copies|members?)(?: \\w+){0,3} (?:in|into|to|on|at)',
    'only (?:reachable|connected|accessible)(?: \\w+)? (?:through|via|over|from|by)',
    'no (?:own|separate|independent) (?:uplink|power|line|connection|network|path)',
    '(?:zones?|azs?|racks?) (?:buildings?|halls?|rooms?|campus|sites?)(?= [a-z])|(?:buildings?|halls?|rooms?|campus|sites?) (?:zones?|azs?|racks?)(?= [a-z])',
    'no (?:path|route|link|connection)(?: \\w+){0,3} (?:except|but|other than)|priority["\' ]{0,2}[:=] ?0(?!\\d)|\\w+:\\w+@\\d{1,3}(?:\\.\\d{1,3}){3}',
    'no other (?:path|route|link)|(?:see|reach) each other only|only (?:through|via) (?:\\w+ )?(?:a|b|c|the (?:hub|third))(?![a-z])',
    'hub[- ]and[- ]spoke',
    '(?:inventory|list|labels?|drawing|plan|documentation|spreadsheet|cmdb|sticker) (?:merely|only|just) (?:says?|tells?|reads?|shows?|has|names?)(?: \\w+){0,3}',
    '(?:next door to|beside|next to|adjoining|across the (?:yard|road|street) from|in the same \\w+ as|within sight of) (?:the |both )?(?:other|others|rest|first|second|two|main|primary)(?: \\w+)?',
    `(?:witness|arbiter|tie-?breaker)[: ] ?(?:[\\w'\u2019-]+ ){0,12}?(?:in|on|at) (?:the )?(?:${SITE})[ -]?(?:east|west|north|south|main|primary)(?![\\w])`,
    '(?:witness|arbiter|tie-?breaker|zeuge) (?:west|east|north|south|left|right|[ab12])(?![\\w-])',
    '(?:hangs?|depends?|relies|rests) on (?:an? |one |the )?(?:single |one )?(?:lines?|links?|uplinks?|fib(?:re|er)|cables?)(?: \\w+){0,3}',
]);
/** Where the voters' spread is not told besides: more of them in one place than an even spread would put there. */
const ON_UNEVEN = (0,find/* wordsPattern */.yS)([
    '(?:three|four|most|\\d\\d ?%|all (?:two|three|four|five|\\d))(?: of (?:the|its|them|which|our)(?: \\w+){0,3})? (?:shares?|are in|ended up in|land(?:ed)? in|sit in|live in)',
    '(?:two|three|four) ended up in',
    '(?:az|zone|dc|site|region|hall)[- ]?\\w{1,2} (?:runs|has|holds|hosts) (?:two|three|four|most) of (?:the|its|our)',
    `(?:${VOTERS}|replicas|members|nodes|servers|copies)(?: are| stand| sit| live)? (?:all|both)(?: (?:two|three|four|five|\\d))? (?:in|at|on) (?!all(?![a-z]))\\w+`,
    `all (?:(?:two|three|four|five|\\d) )?(?:replicas|copies|members|${VOTERS})(?: are)? (?:pinned|constrained|confined|restricted|kept|placed) (?:to|in|on|at)`,
]);
/** Where anything may be lost. */
const ON_VOTES = (0,find/* wordsPattern */.yS)([
    '(?:all|every) (?:clients?|traffic|calls?|connections?|access)[^.;]{0,40} (?:pass|goes?|runs?|through|via|over)(?: through| via| over)?(?: the| one| an?)?(?: single)? (?:gateway|proxy|haproxy|(?:load )?balancer|bastion|vpn|jump host)',
    'nowhere to (?:run|put|place|stand) (?:an? )?(?:tie-?breaker|witness|arbiter|third)(?: \\w+)?',
]);
/** Where machines that carry several voters may be lost. */
const ON_HOSTS = (0,find/* wordsPattern */.yS)([
    'all (?:three |five |of them )?on (?:the )?(?:esxi?|hv|kvm|hyper|proxmox|host|box|blade)[\\w-]*',
    '(?:all|each|every one)(?: of (?:them|these|the \\w+)| (?:three|five|two|four))?(?: \\w+){0,2} (?:vms?|virtual machines?|run|live|sit|hosted) on [\\w-]+',
    'the only (?:hypervisor|host|server|machine|esxi? host|box|blade)',
    '(?:on it|on that|darauf) (?:run|live|sit|are|laufen) (?:two|three|four|five|[2-5]|all|zwei|drei|fünf)(?: \\w+)? (?:vms?|virtual machines?|containers?|members?|servers?|nodes?|knoten)',
    'one (?:\\w+ )?(?:esxi?(?: host)?|hypervisor|kvm(?: host)?|proxmox(?: host)?|(?:physical |vm )?host|blade)(?: \\w+)? (?:with|carries|runs|carrying|running) (?:two|three|four|five|[2-5]|all)(?: \\w+)? (?:vms?|virtual machines?|containers?|members?)',
    '(?:hv|host|hypervisor|esxi?|server|machine|box|pc|kvm)[- ]?\\w{0,2} (?:hosts|runs|has|holds|carries) (?:two|three|four|2|3|4)(?: of (?:them|the|these|its|our))?',
    '(?:two|three|both|2|3)(?: of (?:them|these|the (?:members|nodes|vms|voters)))? (?:run|are|live|sit|stand) on (?:the same|one)(?: \\w+)?',
    '(?:vms|members|nodes|pods|containers|instances|servers|knoten|instanzen|m[aá]quinas)(?: \\w+){0,2} (?:on|of|in|auf|en) (?:the same|one|a single|an? shared|demselben|derselben|einem(?: einzigen)?|einer(?: einzigen)?|el mismo|un solo) (?:\\w+ )?(?:hypervisors?|hosts?|esxi?|kvm|proxmox|hyper-v|machine|box|blade|server|maschine|wirt\\w*)',
]);
/** Where more than a zone is to be survived. */
const ON_ZONES = (0,find/* wordsPattern */.yS)([
    '(?:all|every)(?: \\w+){0,2} in [a-z]{2}-[a-z]+-\\d',
    '(?:surviv\\w*|tolerat\\w*)(?: a)? zone failures?|(?:live|lives|living|get|gets|sit|made|set up to live) through (?:an? |the )?(?:lost |loss of an? )?(?:zone|az)(?! and)|survival goal (?:is )?zone',
]);
/** Where the voters' spread is not told besides. */
const ON_OBSERVERS = (0,find/* wordsPattern */.yS)([
    '(?:observers?|learners?|non-?voting (?:replicas?|members?|nodes?)|non-?voters?|read[- ]only nodes?|read[- ]replica clusters?) (?:in|at)',
]);
const ONE_IN_EACH = /(?<![a-z])(?:one|a|two|three) (?:voter|voting member|participant|member|server)s? (?:per|in each|in every|each)(?![a-z])/i;
const SPREAD = /(?<![\d.,/-])\d(?:[/-]\d){1,4}(?![\d.,/-])/;
/** Oracle's observer starts a failover, and holds no data. */
const OBSERVER_OF_ANOTHER = /fast[- ]start|data ?guard|fsfo/i;
/** Of what is asked: losses that come together, and grants without a majority. */
const ON_DEMANDS = (0,find/* wordsPattern */.yS)([
    '(?:removes?|shuts? down|stops?|parks?|hibernates?|scales? (?:down|in)) (?:two|three|four|\\d|most|all but one) of (?:the|its|our) (?:\\w+ )?(?:members?|nodes|servers|voters)',
    '(?:takes?|switches|pulls?|puts?) (?:each|every|either|one|any|all)(?: of (?:the|our))?(?: \\w+)? (?:ups|feed|power|generator|line|host|rack|switch)\\w*(?: \\w+)? (?:off|out|down|offline|off line)(?: \\w+){0,3}',
    '(?:one|a)(?: of (?:the|our|its))? (?:machine|server|node|member|voter|box)(?:e?s)?(?: \\w+)? is always (?:in|down|out|away|off|under)(?: \\w+){0,3}',
    'plus (?:one|a|an|another|two)(?: more| further| additional| other)? (?:zones?|azs?|racks?|halls?|sites?|dcs?|data ?cent(?:er|re)s?)',
    '(?:during|in|within) (?:the|a|any|our) (?:patch|maintenance|upgrade)(?: \\w+)?',
    '(?:during|in) (?:the )?maintenance of (?:one|an?|any)(?: \\w+)?|at the same time as (?:an?|one|another|the)(?: \\w+)?',
    '(?:is|are) (?:down|out) for (?:patch\\w*|maintenance|upgrade\\w*)',
    `(?:loss|failure|outage) of the (?:main|primary|active|production|central|bigger|larger) ${PLACE}`,
    '(?:any|either|each|every) side of (?:a|the|any) (?:network )?(?:split|partition)',
    '(?:most|the majority|more|all) of (?:the |our |its )?(?:voters?|servers?|members?|nodes?|stimmen)(?: \\w+)?|(?:all|alle) (?:the )?(?:nodes|servers|members|voters|knoten) (?:in|at|of) \\w+',
    'zus(?:ä|ae)tzlich(?: \\w+){0,4} (?:knoten|server|mitglied|rechner)|adem[aá]s(?: \\w+){0,4} (?:nodo|servidor|miembro)',
    'fail-?over between (?:halls?|halle|sites?|standort|rz|dc|buildings?) ?\\w{1,2} and',
    '(?:in|during|within) (?:that|this) window|every (?:week|month|day)(?: [\\w,]+){0,6} (?:off|down|out) for',
    '(?:google|aws|amazon|azure|microsoft|(?:the |our )?(?:cloud )?provider) (?:loses|lost) (?:the|a|its|an?)(?: \\w+)? (?:region|zone|data ?cent(?:er|re))',
    '(?:one|either|any|each)(?: of)?(?: our| the| both)?(?: two| three)? (?:cloud )?providers? (?:may|can|might|is|goes|go)(?: \\w+){0,3} (?:down|dark|out|away|lost|gone)',
    'do without the other|(?:side|end) of (?:a|the|any) (?:broken|cut|severed) (?:link|line|network|connection)',
    'cut off from the (?:majority|rest|others|cent(?:er|re)|headquarters)(?: \\w+){0,3} (?:able|go on|keep|continue|acquire|lock|grant)',
    '(?:while|when|if)(?: \\w+){0,3} (?:offline|(?:no|without)(?: a)? (?:network|connection|connectivity))',
    'without (?:a |any )?(?:network|connection|connectivity)(?: \\w+)?',
]);
/** Longer sentences are quoted by the words alone. */
const LONGEST_QUOTE = 160;
/**
 * Words that decide whether a majority is left, and that the other facts do not read.
 * @param losses what is to be survived
 * @param laidOut whether the text tells place by place where every voter stands
 */
function readDoubts(field, plain, losses, laidOut) {
    const own = field === 'infrastructure_environment';
    const ofPlaces = losses.some(({ place }) => place !== 'node' && place !== 'process');
    const patterns = own ? patternsFor(plain.text, losses, ofPlaces, laidOut) : [ON_DEMANDS];
    const told = (0,facts_plain/* sentences */.hC)(plain).flatMap(({ text, start, end }) => {
        const found = patterns.flatMap(pattern => (0,find/* findAll */.JW)(text, pattern))[0];
        const read = losses.some(({ count, plusNodes, evidence }) => (plusNodes > 0 || (count > 1 && /always/i.test(evidence.words))) &&
            evidence.field === field &&
            plain.at[start] !== undefined &&
            evidence.start >= (plain.at[start] ?? 0) &&
            evidence.end <= (plain.at[end] ?? Infinity));
        // What comes together is read where it is counted as a loss and one more, or as two of which one is always out.
        if (!found || (read && !own))
            return [];
        return text.length <= LONGEST_QUOTE
            ? [(0,find/* evidenceOf */.X1)(field, plain, start, end)]
            : [(0,find/* evidenceOf */.X1)(field, plain, start + found.index, start + found.end)];
    });
    return own
        ? [...told, ...(ofPlaces ? witnessBeside(field, plain) : []), ...hangingTogether(field, plain)]
        : told;
}
/** "A witness on the Gda\u0144sk file server", where a node stands in Gda\u0144sk, too. */
const WITNESS_AT = /(?<![a-z])(?:witness|tie-?breaker|arbiter|quorum (?:disk|device)|qdevice|(?:third|fifth) (?:voter|vote|member|server|node))(?![a-z])[^.;\n]{0,60}? (?:in|on|at|within|behind|beside|from|near|next to|under) (?:the |an? (?:\w+ ){0,3}(?:in|on|at) (?:the )?)?(?:hall |room |building |site |dc |plant )?(?<name>[A-ZÀ-ÖØ-Þ][\wà-öø-\u017e-]{2,})/;
function witnessBeside(field, plain) {
    const found = WITNESS_AT.exec(plain.text);
    const name = found?.groups?.name;
    if (!found || !name)
        return [];
    const [start, end] = [found.index, found.index + found[0].length];
    const elsewhere = plain.text.slice(0, start) + plain.text.slice(end);
    return new RegExp(`(?:(?<![a-z])(?:in|at|on|and|from)|,) (?:the )?${name}(?![\\w-])`, 'i').test(elsewhere)
        ? [(0,find/* evidenceOf */.X1)(field, plain, start, end)]
        : [];
}
/** Most voters of a table hang on one feed, host or switch. */
function hangingTogether(field, plain) {
    const clauses = (0,facts_plain/* sentences */.hC)(plain);
    const apart = observersElsewhere(plain);
    if (apart)
        return [(0,find/* evidenceOf */.X1)(field, plain, apart.index, apart.end)];
    return memberTables(plain.original).flatMap(rows => {
        const shared = sharedFate(rows);
        const row = clauses.find(({ text }) => shared && text.trimStart().toLowerCase().startsWith(`${shared.id} `));
        return row ? [(0,find/* evidenceOf */.X1)(field, plain, row.start, row.end)] : [];
    });
}
const OF_A_HOST = /hypervisor|physical|host|machine|server|box/i;
function patternsFor(text, losses, ofPlaces, laidOut) {
    const told = SPREAD.test(text) || ONE_IN_EACH.test(text) || OBSERVER_OF_ANOTHER.test(text);
    return [
        ON_MEMBERS,
        ...(losses.length > 0 ? [ON_VOTES] : []),
        ...(SESSION_LOCKS.test(text) ? [ON_POOLER] : []),
        ...(ofPlaces ? [ON_PLACES] : []),
        ...(ofPlaces && !told && !laidOut ? [ON_OBSERVERS] : []),
        ...(ofPlaces && !told ? [ON_UNEVEN] : []),
        ...(losses.some(({ evidence }) => OF_A_HOST.test(evidence.words)) ? [ON_HOSTS] : []),
        ...(losses.some(facts_loss/* takesSite */.m) ? [ON_ZONES] : []),
    ];
}
const LABEL = /(?<![a-z])(?<kind>dc|site|hall|zone|az|room|plant|depot|region|building|data ?cent(?:er|re)|standort|rz)[ -]?(?<id>[a-f]|[1-9])(?![a-z\d])(?: (?:and|&) (?<next>[b-f])(?![a-z\d]))?/gi;
const THIRD = /(?<![a-z])(?:the other two(?= (?:shall|must|have to|should|go|carry|keep|will))|gatehouse|carrier hotel|branch(?: office)?|(?:a|the) third(?: (?:site|dc|data ?cent(?:er|re)|location|room|building|hall|one|region))?|tie-?break(?:ers?|ing (?:voter|vote|member|node))|one (?:member|node|server|voter|control[- ]plane(?: node)?) (?:each )?in (?:each|all|every)|(?:member|node|server|voter) each in)(?![a-z])/gi;
function readListedPlaces(field, plain) {
    const clauses = (0,facts_plain/* sentences */.hC)(plain);
    const said = (pattern) => clauses.flatMap(({ text, start }) => (0,find/* findAll */.JW)(text, pattern)
        .filter(({ index }) => !(0,find/* isDenied */.GZ)(text, index))
        .map(found => ({ ...found, index: start + found.index, end: start + found.end })));
    const byKind = Map.groupBy(said(LABEL), ({ groups }) => (groups.kind ?? '').toLowerCase());
    for (const labels of byKind.values()) {
        const ids = labels.flatMap(({ groups: { id, next } }) => [id, next]);
        const count = new Set(ids.flatMap(id => id?.toLowerCase() ?? [])).size;
        const [first] = labels;
        if (count > 2 && first)
            return { count, evidence: (0,find/* evidenceOf */.X1)(field, plain, first.index, labels.at(-1)?.end ?? first.end) };
    }
    const [third] = said(THIRD);
    return third && { count: 3, evidence: (0,find/* evidenceOf */.X1)(field, plain, third.index, third.end) };
}

// EXTERNAL MODULE: ./src/feasibility/facts/place-words.ts
var place_words = __webpack_require__(8026);
;// CONCATENATED MODULE: ./src/feasibility/facts/acceptances.ts




const ACCEPTS = /(?<![a-z])(?:ok|okay|fine|acceptable|signed (?:that|it|this) off|accept(?:s|ed|able)?|tolerable|tolerated|bearable|allowed|agreed|no problem|that(?:['\u2019]s| is) (?:the deal|how it is|understood|agreed|by design)|so be it|by design|no drama|not a problem|we can live with|we wait|wait until|can live with|live with|(?:is|are) expected|may (?:stop|pause|block|halt)|itself (?:may|can) (?:be (?:down|lost|unavailable)|stop)|(?:locks?|locking|service|grants?|it|system|everything|we) (?:may|can) (?:be (?:down|unavailable)|stop|pause|block|halt)|(?:would |I'd |we'd )?rather (?:be|go|stay) (?:down|unavailable|offline)|prefer(?:s|red)?(?: \w+){0,3} (?:down|unavailab\w+|outage|downtime|stopp?\w*)|in ordnung|akzept\w+|zul[aä]ssig|verkraftbar|tragbar|hinnehmbar|aceptable|se acepta|aceptamos|tolerable)(?![a-z])|\u53ef\u4ee5\u63a5\u53d7|\u5141\u8bb8/i;
const OUTAGE = /(?<![a-z])(?:outages?|(?:we|everything|all|locks?|locking|(?:the|our) (?:\w+ )?(?:product|plant|service|site|shop|line|platform|business|portal|system))(?:['\u2019]re| is| are) (?:out|dead|off|dark)(?= too| as well|,|;|$)|maintenance or crash|down(?:time)?|fail-?overs?|unavailab\w+|interruptions?|stop(?:s|ped|ping)?|standstill|freez(?:e|ing)|frozen|gone|stalls?|hiccups?|lost (?:night|day|hour|evening|shift|minute|morning|week)|pause[sd]?|(?<!(?:raw|data|same|of|the|each|every|memory|any) )block(?:s|ed)?|halts?|reboots?|(?:no|without) locks|nobody running|(?:without|no) (?:an? )?(?:leader|holder|owner|active \w+)|steht|stillstand|nichtverf[uü]e?gbarkeit|ausfall(?:zeit)?|unterbrechung|indisponibilidad|ca[ií]das?|interrupci[oó]n|manual (?:failover|recovery|promotion|intervention)|spof|single point of failure)(?![a-z])|\u505c\u673a|\u4e0d\u53ef\u7528|\u4e2d\u65ad|\u5355\u70b9/i;
/** The loss of a place that the text lets be. */
const LET_BE = /(?<![a-z])(?:out of scope|outside (?:of )?(?:this|our|the) (?:sla|scope|request|contract)|not (?:part|in the scope) of (?:this|our|the) (?:\w+ )?(?:request|sla|scope|contract|requirement)|(?:that|the|this|each|an?|its) (?:tenant|customer|user|account|shop|store|branch|team|partition|shard|owner)s? (?:then |just |simply )*(?:has to |have to )?waits?(?! for (?:the|a) lock)|(?:is|are|stands?|lies?) (?:then )?(?:shut|closed|idle|down|dead|useless|stopped|stuck|dark|offline)(?: then)? (?:anyway|in any case|either way|regardless)|(?:steht|stehen|liegt|ist|sind) (?:dann )?(?:ohnehin|sowieso|eh)(?! (?:nicht|kein))|(?:is|are)n.t in scope|not in scope|sitzen wir aus|we (?:all |just |then |simply )*(?:stop (?:issuing|granting|publishing|locking|shipping|selling|working|trading|production|everything|all of it)|go home|close (?:shop|the shop|down)|pack up)(?! until)|nothing (?:left )?to lock|(?:sells?|works?|go(?:es)?|continues?|carr(?:y|ies) on|back)(?: back)? (?:from|on|to|with) (?:pen and )?paper|wird (?:eben|dann|halt) nichts|(?:ausdr[uü]cklich|bewusst|genau) so gewollt|(?:steht|stehen) auch|(?:that is|it is|this is)? ?so (?:vereinbart|abgesprochen)|we (?:accept|are fine with) (?:waiting|the wait)|(?:we.re|we are) (?:gone|offline|down) too|in our sla as an exclusion|may wait for people|(?:don'?t|do not|nobody) cares?|(?:simply|just|may|can|must|have to|has to) waits?|= ?wait|(?:we|both|locks?|locking|jobs?|everything|everyone|the (?:service|business|plant|factory|line)|business|production|trading|grants?|work|clients|leaders) (?:just |simply |then |will |all )?(?:stops?|waits?)(?= until| for(?! \d)| as well| too| and wait| [-\u2013\u2014] |[.,;]|$)|(?:we |locks? |locking )?stops? (?:taking|granting|giving|handing out|acquiring) (?:any )?locks?|(?:locking|locks?) rests?|(?:nothing|nobody|no one) takes over|nobody works|steht alles|without locks?, accepted|(?:minutes?|while) without locks?|(?:means|(?:may|can|will|would) mean) (?:an? )?(?:stop|standstill|outage|downtime)|down ?(?:=|means) ?(?:the |our |all )?(?:[\w-]+ ){1,3}?(?:is |are )?(?:down|closed|off|stopped|shut)|(?:we|they) (?:then )?close (?:the |our )?\w+|(?:gateways?|clients?|devices?|meters?|sensors?|edge)(?: \w+)? (?:buffers?|queues? up)|(?:do not|don.t) ask for an alternative|may stand still|(?:->|=>|\u2192) ?(?:we )?restart(?! (?:automatic|by itself))|(?:\u2192|->|=>|=) ?(?:the |our )?[\w-]+ (?:just |simply |then )?waits?(?=[,.;]|$| and)|[a-z]+ (?:stands still|is suspended|rests) (?:until|till)|(?:grounds|stops|closes|idles|kills) (?:us|everything|the \w+) anyway|means (?:the |our )?[\w-]+ (?:is|are) (?:off|closed|down|shut|dark|idle|dead)|during (?:the|an) (?:election|fail-?over)[^.;]{0,30}nothing is granted|(?:counts? as|is) (?:force majeure|an? act of god)|waiting for [^.;,]{2,40} to (?:return|come back|be back)(?= is (?:agreed|fine|ok|okay|accepted|acceptable))|(?:=|means) (?:[\w-]+ ){1,3}(?:off|closed|down|stopped|paused) until|so (?:are|is) (?:our|the|all|we|everything)(?: \w+){0,3}(?=[.,;]|$)|(?:the|our) (?!(?:matter|case|topic|ticket|market|list|issue|budget|line|link|door|port|firewall) )[\w-]+ (?:is|are) (?:(?:then )?(?:closed|shut|idle|at a standstill|on paper)|then (?:down|dead|dark)|(?:down|dead|dark)(?= any| too| as))(?: (?:anyhow|anyway|too|as well))?(?=[.,;]|$)|we (?:all )?go home|(?:nobody|no one) expects (?:otherwise|us|it|anything|the locks?|locks|locking)|stops? (?:the |our )?\w+ in any case|(?:outages?|loss|failure|down) ?(?:[|:=\u2192]|->|=>) ?(?:we |just )?waits?(?: for)?|(?:down|gone|lost|out|off) ?(?:[:=\u2192]|->|=>) ?(?:stop|call|page)|[a-z]+ing (?:then |just |simply )?stops?(?= and (?:we|people|everybody|the|all|everyone)(?! (?:other|second|rest|remaining))(?![a-z]))|on paper until|(?:nos )?paramos|se para todo|opens? again (?:when|once) [^.;]{2,40} (?:is|are) back|(?:nobody|no[- ]one) gets (?:a |any )?locks? until|(?:content|happy|prepared|willing|glad|ready) to (?:be (?:down|out|off(?:line)?|closed)|stand still|wait)|accepts? (?:that|this|the|such an?) (?:stop|standstill|outage|downtime|pause)|(?:loss|outage|down|failure): (?:the |our )?[a-z]+ (?:just |simply |then )?(?:pauses?|stops?|waits?|closes?|rests?)|se (?:trabaja|opera|sigue|anota|apunta|escribe)(?: \w+){0,2} (?:en papel|a mano)|no locks? until|nobody minds(?: \w+){0,6} until|(?:nobody|no one) needs (?:an? |the )?locks?|everything stands still|(?:outage|loss) (?:just |simply |only )?(?:stops? us|is an outage)|(?:outage|loss|down) ?(?:=|means) ?no (?!impact|problem|effect|issue|change|outage|interruption|downtime|stop|loss)\w+|(?:is|are|stays?|stuck|locked out) (?:down|gone|out|stopped|off|locked out|stuck|frozen|blocked) (?:until|till)|until then (?:there (?:is|are) )?no lock(?:s|ing)|stand(?:s|ing)? still, (?:accepted|agreed)|steht (?:der|die|das) \w+(?:, \w+)*|abgenommen|(?:may|can) take (?:us|it|locking|the service) (?:offline|down)|(?:offline|down|out) until (?:it is |they are )?(?:restored|repaired|fixed|rebuilt)|darf (?:alles|es|der betrieb|die anlage|das system) (?:still)?(?:stehen|stehen bleiben|warten|ausfallen)|(?:may|can) (?:then )?(?:pause|halt) (?:us|provisioning|work|the \w+)|(?:may|can) (?:then )?(?:stop|halt|idle) us|(?:covered|handled|dealt with) by (?:the )?(?:dr|disaster)(?: \w+){0,2}|stands? still(?=, (?:always has|management|that|which|and that|this|fine|ok))|(?:we(?:['\u2019]re| are)|(?:the )?(?:shop|store|business|plant|office|line|factory|desk)s? (?:is|are)) (?:then )?(?:closed|down|shut)(?= until|[.,;]|$)|[a-z]+(?:s|ing) (?:just |simply |then )?(?:stops?|waits?|pauses?|rests?) (?:until|till)|(?:disaster|loss|outage|failure|down|out|gone|off) ?(?:=|->|=>|\u2192|:|means) ?(?:restore|rebuild|downtime|(?:a )?restore|no (?!impact|problem|effect|issue|change|outage|interruption|downtime|stop|loss)[a-z]+)|until then we(?: \w+){0,2} (?:do not|don.t|wait|stop)|(?:standing|stand) still until|steh(?:t|en)(?: \w+){0,3} (?:ohnehin|sowieso|still)|stops? (?:the )?\w+ anyway|(?:locks?|locking|jobs?|leaders?|everything|it|we|the service) may (?:all )?be down|(?:writes?|notes?|keeps?|works?|goes? on)(?: [\w-]+){0,4} (?:on|in|with|by) (?:an? |the )?(?:paper|notebook|whiteboard)(?: \w+)? (?:until|till|meanwhile)|machen wir (?:feierabend|schluss|pause|dicht)|ist (?:so |mit \w+ )?(?:abgesprochen|vereinbart)|(?:its|their|those) (?!(?:locks?|grants?|leases?) )[\w-]+ (?:just |simply |then )?waits?(?=[.,;]|$| for it)|(?:down|gone|out|dead),? (?:then )?nothing (?:runs|works|happens|moves) and (?:nobody|no one) (?:minds|cares)|(?:the )?(?:whole |entire )?business is (?:down|closed|out)(?![a-z])|(?:stands?|lies) (?:still|idle) anyway|(?:whole |entire )?(?:company|shop|office|plant|department|team) (?:just |simply |then )?waits?(?=[.,;]|$)|no (?:ha|high availability|fail-?over) (?:is )?(?:wanted|needed|required|asked)(?! for)|(?:we are|we['\u2019]re|everything is) (?:offline|down|out) until|nobody (?:locks|gets a lock) while [\w-]+ is (?:down|out|lost)|so (?:is|are) [\w-]+(?=[.,;]|$)|(?:players|users|customers|visitors|people|staff|passengers|clients) (?:just |then |simply )?(?:see|get) (?:an? |the )?["\u201c]?(?:maintenance|error|outage|sorry)["\u201d]? (?:screen|page|message|notice|banner)|we (?:do not|don['\u2019]t) (?:sell|book|ship|trade|operate|open|deliver)(?=[.,;]|$| until| then)|(?:when|if|while|once) (?:[\w-]+ ){1,5}(?:is|are|goes|dies|fails?)(?: \w+)?,? (?:its|their|our) (?!(?:locks?|grants?|leases?|data|rest|other) )[\w-]+ (?:is|are) (?:out|down|closed|shut|gone|off)(?![a-z])|(?:the |our )?[\w -]{2,30} stays (?:shut|closed|dark|idle|down|off|suspended)(?= until| till| as long| for as long)|(?:if|when|while) [^,;.]{0,40} (?:down|out|away),? (?:the |our )?\w+ (?:simply |just )?waits?(?=[.,;]|$)|cannot work until|can't work until|esperamos)(?![a-z])|\u4e0d\u5728\u8003\u8651|(?:\u505c\u670d|\u505c\u4e0b\u6765|\u505c\u673a|\u4e00\u8d77\u505c|\u505c).{0,6}(?:\u53ef\u4ee5\u63a5\u53d7|\u4e5f\u53ef\u4ee5|\u6ca1\u5173\u7cfb|\u5373\u53ef|\u4e5f\u6ca1\u5173\u7cfb)|\u5141\u8bb8\u505c(?:\u670d|\u673a)|\u65f6\u53ef\u4ee5\u505c|\u7b49.{0,8}\u6062\u590d\u5373\u53ef/i;
/** @param next what follows, which may take it back */
function acceptanceIn(field, plain, part, next) {
    if (CONTRARY.test(part.text) ||
        OF_ANOTHER.test(part.text) ||
        acceptances_TAKEN_BACK.test(next) ||
        (0,compile/* execute */.g)(ACCEPTS_NONE, part.text))
        return undefined;
    if (/(?:with|without|ohne|sin)(?: (?:any|an?|no))? (?:outage|interruption|downtime|stop|standstill)|stays? (?:up|available)/i.test(part.text) &&
        /toler/i.test(part.text))
        return undefined;
    const letBe = (0,compile/* execute */.g)(LET_BE, part.text);
    const isLetBe = letBe && !isForbidden(part.text, letBe);
    if (isLetBe || (0,facts_loss/* isByHand */.Hv)(part.text))
        return { place: 'any', evidence: (0,find/* evidenceOf */.X1)(field, plain, part.start, part.end) };
    if (/without (?:any )?interruption|transparent|unnoticed|ohne unterbrechung/i.test(part.text))
        return undefined;
    const accepts = (0,compile/* execute */.g)(ACCEPTS, part.text);
    if (!accepts ||
        !OUTAGE.test(part.text) ||
        isDenied(part.text, accepts.index) ||
        /(?:not|n't|un|in|never|kein\w*|nicht|no) ?$/i.test(part.text.slice(0, accepts.index)))
        return undefined;
    const place = (0,find/* findAll */.JW)(part.text, facts_loss/* ANY_PLACE */.DL)[0];
    return {
        place: (0,place_words/* placeOf */.$t)(place?.groups.place) ?? 'any',
        evidence: (0,find/* evidenceOf */.X1)(field, plain, part.start, part.end),
    };
}
/** "30 seconds without locks is tolerable": the denial is of the locks. */
function isDenied(text, index) {
    const denial = (0,find/* denialOf */.Z9)(text, index);
    return denial !== undefined && !/^ (?:new )?(?:locks?|grants?|locking)(?![a-z])/i.test(denial.between);
}
/** What may stop is none of the locks. */
const OF_ANOTHER = /(?<![a-z])(?:outages?|downtime|loss|failure) of (?:the |our |an? )?(?:dashboards?|report(?:s|ing)?|logs?|logging|monitoring|metrics|portal|website|search|statistics|analytics)(?![a-z])|(?<![a-z])(?:dashboards?|report(?:s|ing)|logs?|logging|monitoring|metrics|portal|website|search|statistics|analytics) (?:may|can|(?:is|are) allowed to|darf|puede) (?:stop|be down|fail|pause|halt|wait|ausfallen|parar)/i;
/** "It must not mean that we are down until ...", "that has to end". */
const CONTRARY = /(?<![a-z])(?:(?:must|may|shall|should)(?: not|n['\u2019]t) (?:mean|leave|stop|interrupt|halt|block|matter)|(?:that|this|which) (?:has to end|is to be impossible)|not even|(?:the )?(?:other|rest|remaining|surviving)(?: (?:one|site|hall|half|region|side|dc|zone))? (?:must|has to|have to|should|shall|grants?|goes on|continues|takes over|carries on|keeps)|grants? (?:must )?(?:continue|go on)|lock(?:s|ing) (?:must |has to |have to )?(?:goes?|continues?) on|(?<!no |not |an |nothing )unattended|(?:nobody|no one) wants|(?:nobody|no one) (?:should|has to|must|needs to|will)(?: have to)? (?:do|touch|intervene|act|come|notice)|(?:must|has to|have to|should)(?: \w+){0,2} (?:go|carry|keep) on(?: \w+){0,2} (?:by (?:itself|themselves)|on (?:its|their) own|automatically|without)|downtime of zero|(?:must|has to|have to|should|shall|needs? to)(?! not)[^.;]{0,30}(?: be)? (?:survived?|bridged?|absorbed?|tolerated?|handled|overcome|ridden out)(?: \w+){0,2} (?:automatically|by (?:itself|themselves)|on (?:its|their) own|without)|(?:muss|m[uü]e?ssen)[^.;]{0,40}(?:von selbst|von allein\w*|automatisch|ohne (?:eingriff|zutun|rufbereitschaft)|abgefangen|[uü]e?berstanden|[uü]e?berbr[uü]e?ckt|weiterlaufen|weitergehen)|deben?[^.;]{0,40}(?:sol[oa]s?|autom[aá]tic\w*|sin (?:intervenci[oó]n|nadie)|superarse|soportarse|sobrevivir))(?![a-zà-ÿ])/i;
const ACCEPTS_NONE = /(?<![a-z])(?:accept|tolerate|allow)s? no (?:unavailab\w+|downtime|outages?|interruptions?|standstill)(?![a-z])/i;
/** "Afterwards that is to be impossible": the next sentence takes it back. */
const acceptances_TAKEN_BACK = /^\W*(?:afterwards|from now on|from then on)(?![a-z])|(?<![a-z])(?:that|this|which) (?:is to be impossible|has to end)(?![a-z])/i;
/** "No step may wait for a person": what is let be is denied. */
function isForbidden(text, { 0: words, index }) {
    return (/^(?:may|can|must|should|would|will|has to|have to)(?![a-z])/i.test(words) &&
        (0,find/* denialOf */.Z9)(text, index, 'phrase') !== undefined);
}
const SHORT_TIME = /(?<![\d.,a-z])(?:\d{1,3} ?(?:s|sec(?:onds?)?)|[1-9] ?(?:m|min(?:utes?)?)|(?:an?|one|two|three|four|five|some|few) (?:seconds?|minutes?)|\d{1,3} ?(?:sekunden|segundos)|(?:einer?|zwei|drei|f[uü]nf|[1-9]) minuten?|(?:un|dos|tres|cinco|[1-9]) minutos?)(?![a-zà-ÿ])/i;
/** "A pause of 15 s during a zone failure is fine": what is back so soon goes on by itself, and without that zone. */
function bridgedSoon({ place, evidence }, text) {
    const waits = LET_BE.test(text) &&
        (/(?<![a-z])wait/i.test(text) ||
            /(?<![a-z])(?:at most|at the most|no longer than|no more than)(?![a-z])/i.test(text));
    const its = place === 'any' && waits ? (0,place_words/* placeOf */.$t)((0,find/* findAll */.JW)(text, facts_loss/* ANY_PLACE */.DL)[0]?.groups.place) : place;
    if (!its || its === 'any' || its === 'process' || (0,facts_loss/* isByHand */.Hv)(text) || !SHORT_TIME.test(text))
        return [];
    return [{ place: its, count: 1, plusNodes: 0, available: true, assumed: true, evidence }];
}

;// CONCATENATED MODULE: ./src/feasibility/facts/denied-losses.ts


/** Where a further statement begins, which a denial before it does not reach. */
const JOINS = /(?<![a-zà-ÿ])(?:and|plus|und|sowie|y|also|while|whilst|with|mit|con)(?![a-zà-ÿ])|[+&]/i;
/**
 * What denies a loss: "no double grant and automatic takeover" denies one thing and demands another, and "no matter which
 * zone fails" denies nothing.
 */
function denialOf(sentence, index, words) {
    const denial = (0,find/* denialOf */.Z9)(sentence, index, 'phrase');
    if (!denial || JOINS.test(denial.between) || /^no matter/i.test(denial.words + denial.between))
        return undefined;
    const verb = /^(?:surviv|withst|toler)/i.test(words) && /^(?:without|ohne|sin)$/i.test(denial.words);
    return verb ? undefined : denial;
}
/** What stands between a denial and a loss that only frames what is denied: "must not stop if a zone fails". */
const FRAME = /(?<![a-zà-ÿ])(?:if|when|whenever|while|after|during|upon|once|even|despite|through|on|in case|wenn|falls|w[aä]hrend|nach|bei|si|cuando|aunque|tras|durante)(?![a-zà-ÿ])/i;
/** What is denied is the standstill, or the need of people: that is a demand. */
const KEEPS_GOING = /^(?: (?:be|ever|may|must|can|should|shall|will|has to|have to|to|any|a|an|the|service|manual|human|people|operator|locking|locks?|grants?))* (?:stop\w*|go(?:es)? down|halt\w*|paus\w*|block\w*|interrupt\w*|interven\w*|touch\w*|outages?|downtime|down|hang|freez\w*|ceas\w*|suffer\w*|notic\w*|action|hands?|operators?|wak\w+|wok\w+|gets? paged|is paged|pag\w+|call\w*|do|act|react|log in|be there|press|interrupci[oó]n|paradas?|cortes?|se (?:pare|detenga)|unterbrechung)(?![a-zà-ÿ])/i;
/** "We cannot tolerate the loss of a zone": said of what must not be, or of what is. */
const INTOLERANT = /^ (?:tolerate|accept|afford|stand|bear|risk|permit|allow|live with)(?![a-z])/i;
/** "No loss of a zone may stop the locks." */
const HARMS = /^(?: \w+){0,2} (?:(?:may|can|must|should|shall|is allowed to|will)(?: ever)? )?(?:stop|interrupt|block|halt|take|bring|break|affect|disturb|endanger|lead to|cause|prevent)/i;
const NEED = /(?<![a-z])(?:need|needs|have|has|required|necessary)(?: to)? ?$/i;
/**
 * What a denial before the words of a loss makes of it: nothing is asked; it is a demand all the same, since going on is
 * what is meant; or it may be one.
 */
function deniedLoss(denial, words, after) {
    if (!denial)
        return 'asked';
    const { between } = denial;
    const cannot = /n't$|^(?:not|cannot|never|no[- ]one|nobody|nothing)$/i.test(denial.words);
    if (HARMS.test(after))
        return 'asked';
    if (NEED.test(denial.before) || /^needn't$/i.test(denial.words))
        return 'none';
    if (FRAME.test(between)) {
        if (KEEPS_GOING.test(between))
            return 'asked';
        // What power takes along is back with it: that asks for a disk, and for no other place.
        if (/power|blackout/i.test(words))
            return 'none';
        // "A grant may not vanish when a primary fails": what was granted has to be there.
        if (/vanish|disappear|(?:be|get|getting) lost|forgotten|rolled back|(?<![a-z])(?:be )?gone/i.test(between))
            return 'perhaps';
        return /two|double|duplicate|lost|loss/i.test(between) && facts_loss/* UNATTENDED */.rM.test(denial.before)
            ? 'perhaps'
            : 'none';
    }
    if (cannot &&
        (INTOLERANT.test(between) || (/^\s*$/.test(between) && /^(?:tolerat|cope|handle|absorb)/i.test(words))))
        return 'perhaps';
    return 'none';
}
/** "Up to 30 s without grants during the loss of a region": the outage is bounded, so locking has to come back. */
const BOUNDED_OUTAGE = /(?:up to|at most|no more than|less than|under|below|within|max(?:imum|\.)?|<|\u2264) ?\d+ ?(?:ms|s|sec(?:onds?)?|min(?:utes?)?)(?![a-z]) $/i;

// EXTERNAL MODULE: ./src/feasibility/facts/locations.ts
var locations = __webpack_require__(9105);
// EXTERNAL MODULE: ./src/feasibility/facts/place-names.ts
var place_names = __webpack_require__(9259);
;// CONCATENATED MODULE: ./src/feasibility/facts/told-losses.ts







const COUNTED_PLACE = new RegExp(`(?:(?<count>${numbers/* COUNT */.i2}) )?(?<![a-zà-ÿ])${place_words/* PLACE */.CC}(?![a-zà-ÿ])`, 'gi');
const QUANTIFIER = '(?:(?:an?|the|that|any|one|either|whichever|every|each|whole|entire|full|single|complete|' +
    'ein(?:e[mnrs]?)?|beliebige[mnrs]?|jede[mnrs]?|ganze[mnrs]?|de[rsmn]|eine[sr]|un[ao]?|cualquier(?:a)?|cada|el|la|del|\u4efb\u4e00|\u4efb\u4f55|\u4efb\u610f|\u4e00\u4e2a|\u5355\u4e2a|\u6574\u4e2a) ?){0,4}';
const NUMBER = `(?<count>${numbers/* COUNT */.i2})`;
/** "The Mumbai region", "one US region": hardly any word but a name or a quality stands there. */
const NAMED_BEFORE = '(?<![a-zà-ÿ-])(?!(?:in|at|on|of|and|or|to|for|with|by|from|is|are|no|not|non|only|other|another|within|per|between|across|same|all|both|two|three|four|five|six|seven|second|third|fourth|fifth|next|further|multi|cross|node|machine|server|host|member|voter|process|instance|replica|rack|zone|az|site|region|dc|hall|building)[ -])(?<which>[a-z][\\w-]*) ';
const SUBJECT = `(?<![a-zà-ÿ](?=one ))(?:${QUANTIFIER}(?:${NUMBER} )?(?:(?:of|de|der|von) (?:the |its |our |all |these |las |los |den )?(?:${numbers/* COUNT */.i2} )?)?(?:whole |entire |physical |arbitrary |random |different |distinct |separate |simultaneous |cloud |aws |gcp |azure |availability |db |database |redis |etcd |lock |app |factory |${NAMED_BEFORE})?(?<![a-zà-ÿ](?=(?:az|dc|rz|hq|vm)s?(?![a-z])))(?<!(?<![a-z])(?:in|intra|inside|within)-)${place_words/* PLACE */.CC}(?![a-zà-ÿ]| complex|-(?:internal|local|wide|specific))(?: of (?:the|our|these) (?:two|three|four|five)| of ours| behind it)?)`;
/** Losses as an object: "survive the loss of one region". */
const SURVIVE = new RegExp('(?<![a-z])(?:survival of|surviv\\w*|withstand\\w*|ride(?:s)? out|weather|cope(?:s)? with|outlive|live through|handle|absorb|tolerat\\w*|toler[eai]\\w*|sobreviv\\w*|aguant\\w*(?: que)?|resist\\w*|[uü]e?berleb\\w*|[uü]e?bersteh\\w*|verkraft\\w*|resilien\\w* (?:to|against)|' +
    'through|despite|continue(?:s)? (?:after|through|despite)|(?:stay|remain|keep)\\w* (?:up|available|working|online|running|serving|granting|locking|going)(?: \\w+){0,4} (?:with|after|when|if|despite|through|during)|' +
    '(?:automatic|auto)[- ]?(?:ally)? ?(?:fail-?over|take-?over|recovery|survival|promotion)(?: \\w+){0,4} (?:of|if|when|on|after|for|between)|' +
    'fail-?over (?:if|when|on|after)|automatische? (?:[uü]e?bernahme|failover)(?: \\w+){0,2} (?:bei|von)|bei (?:dem )?(?:ausfall|verlust)|\u5bb9\u5fcd|\u627f\u53d7|\u62b5\u5fa1|\u5e78\u5b58)' +
    `(?: automatically| autom[aá]ticamente| automatisch)?(?: (?:a|an|the|any|one|eines|einer|de|la|el))?(?: (?:complete|total|full|permanent|sudden|simultaneous))?(?: ?(?:loss|outage|failure|death|crash|downing|losing|ausfall|verlust|p[eé]rdida|ca[ií]da|fallo)(?: (?:of|von|de|eines|einer|del))?)? ?(?:beliebige[mnrs]? )?${SUBJECT}`, 'gi');
/** Losses as a subject: "region loss must be survived", "with any two nodes down", "if either data centre is lost". */
const LOST = new RegExp(`${SUBJECT}(?:['\u2019]s)?(?: \\([^()]{1,30}\\))?(?: (?:at the same time|at once|simultaneously|at a time))?(?: (?:is|are|be|goes|go|gets?|(?:must|has to|have to|needs? to) be able to(?: be)?|can be|may be|might be|could be|can|may|might|could|being|has been|wird|f(?:a|ä|ae)llt|se))?(?: (?!and |or |we |it )[\\w-]+){0,3}?[ _-]?(?:\u6574\u4f53|\u5168\u90e8|\u5b8c\u5168|\u53d1\u751f|\u51fa\u73b0)?(?<![a-z])(?<lost>${facts_loss/* LOST_WORDS */.Hn})(?![a-z])`, 'gi');
/** "Failure target: one zone", `failures = any one node`. */
const TARGET = new RegExp(`(?<![a-z])(?:(?:failures?|survival)(?: (?:target|demand|goal|model|requirement|scope)s?)? ?[:=] ?|(?:failure|loss|survival) (?:target|demand|goal|requirement)s? (?:is |of )?|toleran(?:ce|t)(?: of| for| to|:) ?)${SUBJECT}`, 'gi');
/** "Should the entire Belgian region go". */
const SHOULD_GO = new RegExp(`(?<![a-z])should ${SUBJECT} (?:ever )?(?:go(?! (?:on|live))|burn|drop|vanish|disappear|fail|die|fall|sink|break)(?![a-z])`, 'gi');
/** "The drill takes the Irish region away". */
const TAKEN = new RegExp(`(?<![a-z])(?:takes?|took) ${SUBJECT} (?:away|out|down|off ?line)(?![a-z])`, 'gi');
/** "Whichever DC we lose", "a single dead node". */
const WE_LOSE = new RegExp(`(?<![a-z])whichever ${place_words/* PLACE */.CC} (?:goes(?! (?:on|live|first|through|to))|burns|fails|dies|(?:is|are) (?:left|still) (?:standing|up|there|alive)|remains|survives)(?![a-z])|(?<![a-z])(?:whichever|any|either|each|every|one) (?:one |single )?(?:of (?:the|our|these) (?:(?:two|three|four|five) )?)?${place_words/* PLACE */.CC} (?:that )?(?:we|you) (?:may |might |could |should )?lose(?![a-z])`, 'gi');
const DEAD = new RegExp(`(?<![a-zà-ÿ])(?:(?:an?|one|any|each|every|single|whole|entire) )+(?:dead|failed|crashed|lost|broken|missing|unreachable) ${place_words/* PLACE */.CC}(?![a-zà-ÿ])`, 'gi');
/** "losing a region must not ...", "loss of either site". */
const LOSING = new RegExp(`(?<![a-zà-ÿ])(?:los(?:ing|e)|(?:fire|flood(?:ing)?|explosion) (?:in|at)|crash(?: faults?)? of|switch(?:es|ed|ing)? off|tak(?:es?|ing|en) (?:down|out)|pull(?:s|ing)? the plug on|loss(?:es)? of|outage of|failure of|crash of|death of|down(?:ing)? of|(?:total|komplett|voll)?ausfall|(?:total)?verlust|p[eé]rdida de|ca[ií]da de|fallo de|desapare(?:ce|cen|zca|zcan)|se (?:quema|inunda|hunde)n?|(?:se )?(?:cae|caen|caigan?|fallan?|fallen?|pierdan?|pierden?)|f(?:a|ä|ae)llt|faellt)(?: von| der| des| eines| einer)? ?${SUBJECT}`, 'gi');
/** "Hostausfall", "Standortverlust". */
const COMPOUND = /(?<![a-zà-ÿ])(?<place>host|server|knoten|rechner|maschinen?|zonen?|standort|regions?|rechenzentrums?|hallen?|rack)-?(?:ausfall|verlust)(?:e?s|e)?(?![a-zà-ÿ])/gi;
/** A word that is always there, and whether it is a demand only where something goes on. */
const LOSSES = [
    [
        /surviv|withstand|ride|weather|cope|outlive|through|handle|absorb|toler|sobreviv|aguant|resist|berleb|bersteh|verkraft|resilien|despite|continue|stay|remain|keep|auto|fail-?over|bei|\u5bb9\u5fcd|\u627f\u53d7|\u62b5\u5fa1|\u5e78\u5b58/i,
        SURVIVE,
        false,
    ],
    [/fail|loss|toleran|survival/i, TARGET, false],
    [/(?:we|you) .{0,8}lose|whichever/i, WE_LOSE, false],
    [/should /i, SHOULD_GO, true],
    [/takes? |took /i, TAKEN, true],
    [/dead|failed|crashed|lost|broken|missing|unreach/i, DEAD, true],
    [
        /los|off|down|outage|failure|fire|flood|explosion|crash|death|down|ausfall|verlust|p[eé]rdida|ca[ií]da|fallo|cae|caen|caig|desapare|se (?:quem|inund|hund)|fall[ae]|pierd|f(?:a|ä|ae)llt|faellt/i,
        LOSING,
        true,
    ],
    [/ausfall|verlust/i, COMPOUND, true],
    [new RegExp(facts_loss/* LOST_WORDS */.Hn, 'i'), LOST, true],
];
const PLUS_NODE = /^[^.;]{0,12}(?<![a-z])(?:plus|and|\+|und|y|with|while|in addition|as well as)[ ,]*(?:in addition,?|additionally|at the same time,?|simultaneously,?|meanwhile,?)?(?: ?(?:one|a|an|any|another|other|additional|single|further|more|ein|einen|weitere[rn]?))* (?:nodes?|servers?|machines?|voters?|members?|hosts?|vms?|instances?|box(?:es)?|knoten|nodo)/i;
/** A quick look, which spares the large patterns where no word of theirs stands. */
const MAY_SPEAK = /takes|took|aguant|conk|keel|packs? up|give|caig|caen|desapar|se (?:quem|inund|hund)|expend|dispens|entbehr|prescind|whichever|fire|flood|surviv|withst|ride|weather|cope|outlive|live through|handl|absorb|toler|resist|berleb|bersteh|verkraft|resilien|through|despite|continu|stay|remain|keep|auto|fail|los[est]|losing|outage|crash|death|down|ausf|verlust|p[eé]rdida|ca[ií]d|cae|caiga|fall|pierde|f(?:a|ä|ae)llt|bern|die|dead|drop|burn|disappear|gone|vanish|offline|dark|flood|water|unreach|unavail|destroy|evacu|go|break|switch|blackout|power|weg|aus|perdid|maintenance|second|\u5bb9\u5fcd|\u627f\u53d7|\u62b5\u5fa1|\u5e78\u5b58|\u6545\u969c|\u5b95\u673a|\u4e22\u5931|\u5931\u6548|\u6302\u6389|\u65ad\u7535|\u6bc1/i;
function lossesIn(field, plain, part, next) {
    if (!MAY_SPEAK.test(part.text))
        return [];
    const listed = listedIn(field, plain, part);
    if (listed.length > 0)
        return listed;
    const losses = [];
    const taken = [];
    for (const [key, pattern, needsGoingOn] of LOSSES) {
        for (const found of (0,find/* findAll */.JW)(part.text, pattern, key)) {
            if (taken.some(([start, end]) => found.index < end && start < found.end))
                continue;
            const place = (0,place_words/* placeOf */.$t)(HOUSING.exec(before(part.text, found.index))?.groups?.place ??
                (OF_A_WHOLE.test(found.words)
                    ? PART_BEFORE.exec(before(part.text, found.index))?.groups?.place
                    : undefined) ??
                BETWEEN_THEM.exec(found.words)?.[1] ??
                found.groups.place);
            if (!place || endsInWord(part.text, found.end))
                continue;
            const around = part.text;
            if (pattern === LOST && PART_OF_IT.test(before(part.text, found.index)))
                continue;
            const denial = denialOf(part.text, found.index, found.words);
            const bounded = denial !== undefined && BOUNDED_OUTAGE.test(denial.before);
            const meant = bounded ? 'perhaps' : deniedLoss(denial, found.words, part.text.slice(found.end));
            if (meant === 'none' && !/no downtime|zero downtime|without downtime/i.test(around))
                continue;
            if ((0,facts_loss/* isByHand */.Hv)(around) || NOT_ASKED.test(part.text.slice(found.end, found.end + 40)))
                continue;
            if (/need(?:s)? not|needn't|(?:not|n't) (?:required|needed)|(?:do|does)n't (?:need|have) to|no need|(?<![a-z])(?:do(?:n.?t| not) need|out of scope|not in scope) ?[:=]/i.test(around))
                continue;
            if (/^ ?(?:(?:need )?(?:not|nicht|no(?! (?:\w+ )?(?:intervention|human|manual|operator|downtime|hands|one|stop|action|outage|interruption)))|needn't|(?:do|does)n't (?:have|need))(?![a-z])/i.test(part.text.slice(found.end, found.end + 14)))
                continue;
            const told = (denial !== undefined && meant === 'asked') ||
                !needsGoingOn ||
                facts_loss/* GOES_ON */.bn.test(around) ||
                facts_loss/* AUTOMATICALLY */.S3.test(next) ||
                facts_loss/* MAY_BE_LOST */.NS.test(found.words);
            const which = (found.groups.which ?? '').toLowerCase();
            taken.push([found.index, found.end]);
            losses.push({
                place,
                count: ONE_OF_THEM.test(found.words) || ONE_BY_ONE.test(part.text.slice(found.end, found.end + 30))
                    ? 1
                    : Math.max(1, (0,numbers/* countOf */.pq)(found.groups.count ?? '') ?? 1),
                plusNodes: PLUS_NODE.test(part.text.slice(found.end, found.end + 60)) ? 1 : 0,
                available: told || !facts_loss/* SAFETY */.HU.test(around),
                ...(told && meant !== 'perhaps' && !ONE_OF_A_PAIR.test(which) ? {} : { assumed: true }),
                ...((0,locations/* isRegion */.Dp)(which)
                    ? { name: which }
                    : OR_ANOTHER.test(before(part.text, found.index))
                        ? {}
                        : nameOf(part.text.slice(found.index, found.end + 14), `${part.text} ${next}`)),
                evidence: (0,find/* evidenceOf */.X1)(field, plain, part.start + found.index, part.start + found.end),
            });
        }
    }
    return losses;
}
function before(text, index) {
    return (0,facts_plain/* textBefore */.$H)(text, index, 80);
}
/** "One compartment in DC West dies": a part of it, and not all. */
const PART_OF_IT = /(?<![a-z])(?:one|an?|any|single) (?:[a-z-]+ ){1,3}(?:in|inside|within) (?:the )?$/i;
/** "One zone of the region may fail". */
const OF_A_WHOLE = /^(?:of|de|der|von) (?:the|la|el|der|des) /i;
const PART_BEFORE = new RegExp(`(?<![a-zà-ÿ])${place_words/* PLACE */.CC} $`, 'i');
const ONE_OF_THEM = /(?<![a-z])(?:one|either|eines?|einer|uno|una|cualquiera)(?![a-z])|\u4efb\u4e00|\u4efb\u610f\u4e00/i;
/** "Both regions may go down, one at a time". */
const ONE_BY_ONE = /^,? ?(?:but )?(?:one (?:at a time|after the other|by one)|in turn|not (?:both|all) at once|never at once)(?![a-z])/i;
/** "The building that houses our servers may be lost." */
const HOUSING = new RegExp(`(?<![a-zà-ÿ])${place_words/* PLACE */.CC} (?:that|which|where) (?:houses?|holds?|hosts?|has|contains?|keeps?|carries)(?: [\\w-]+){0,2} ?$`, 'i');
/** "The backup site": a certain one, and not the one that matters most. */
const ONE_OF_A_PAIR = /^(?:backup|back-up|dr|secondary|standby|passive|remote|smaller|witness|reserve|spare)$/;
/** "Failover between the zones of the primary region". */
const BETWEEN_THEM = /(?:between|among|across) (?:the )?(?:\w+ )?(zones|azs|nodes|halls|rooms|racks|hosts) (?:of|in) /i;
/** "Region loss is not asked for". */
const NOT_ASKED = /^ (?:(?:is|are|was|were)(?: not|n['\u2019]t) (?:asked|required|needed|demanded|in scope|expected|a requirement|part of)(?![a-z])|(?:is|are|need|does|do)(?: not|n['\u2019]t)(?=[.,;)]|$))/i;
const LIST_HEAD = /^\W*(?:surviv\w*|tolerat\w*|failures?|losses|must survive)[\w ]{0,20}[:=]/i;
const SECOND = /(?<![a-z])(?:one|a) (?:server|node|member|machine|host|voter)(?: \w+){0,4},? and (?:a|another) (?:second|further|other)(?: one)?(?: \w+){0,2}|(?<![a-z])(?:one|a)(?: of (?:the|our|its))? (?:server|node|member|machine|host|voter)s? is always (?:in|out|down|under)(?: \w+){0,3},? and another(?: one)? (?:may|can|might)(?: \w+){0,2}/gi;
/** "Zone A, B or C may fail": any of them. */
const ONE_OF_THESE = new RegExp(`(?<![a-zà-ÿ])${place_words/* PLACE */.CC} (?:[a-h]|[1-5])(?:, ?(?:[a-h]|[1-5]))*,? (?:or|oder|o) (?:[a-h]|[1-5]) (?:may|can|could|might|darf|puede) (?:fail|die|go|burn|vanish|be (?:lost|down|gone)|ausfallen|caer|fallar)(?![a-z])`, 'gi');
/** `survive: node, az`, and "one server in maintenance and a second one crashes". */
function listedIn(field, plain, part) {
    const make = (place, count, index, end) => ({
        place,
        count,
        plusNodes: 0,
        available: true,
        evidence: (0,find/* evidenceOf */.X1)(field, plain, part.start + index, part.start + end),
    });
    const second = (0,find/* findAll */.JW)(part.text, SECOND)[0];
    if (second)
        return [make('node', 2, second.index, second.end)];
    const [one] = (0,find/* findAll */.JW)(part.text, ONE_OF_THESE);
    const kind = (0,place_words/* placeOf */.$t)(one?.groups.place);
    if (one && kind && denialOf(part.text, one.index, one.words) === undefined)
        return [make(kind, 1, one.index, one.end)];
    if (!LIST_HEAD.test(part.text))
        return [];
    const listed = (0,find/* findAll */.JW)(part.text, COUNTED_PLACE).flatMap(({ index, end, groups }) => {
        const place = (0,place_words/* placeOf */.$t)(groups.place);
        return place
            ? [
                {
                    ...make(place, Math.max(1, (0,numbers/* countOf */.pq)(groups.count ?? '') ?? 1), index, end),
                    plusNodes: PLUS_NODE.test(part.text.slice(end, end + 60)) ? 1 : 0,
                },
            ]
            : [];
    });
    return listed;
}
/** "Loss of site East, and vice versa". */
const SAME_FOR_OTHERS = /(?<![a-z])(?:vice versa|likewise|the same (?:goes |holds )?(?:for|of)|(?:and|or|\/) ?(?:the )?(?:north|south|east|west|nord|s[uü]e?d|ost|mitte))(?![a-z])/i;
/** "Building East or building West": either of them. */
const OR_ANOTHER = /(?<![a-z])(?:dc|hall|site|room|building|plant|campus|zone|data ?cent(?:er|re))[ -]?[\w-]+ or (?:the )?$/i;
/** The letter or number of a certain place: "site B", "DC-A", "zone 2". */
function nameOf(words, around) {
    const name = /(?:dc|rz|cpd|site|zone|az|room|hall|plant|depot|region|campus|factory|terminal|data ?cent(?:er|re)|rechenzentrum|standort|building)(?:[- ](?=[A-Fa-f])|[- ]?(?=\d))([A-Fa-f]|[1-5])(?![\w])/i.exec(words)?.[1];
    const side = /(?:dc|hall|site|room|building|plant|campus|rz|saal|standort) (north|south|east|west|nord|s[uü]e?d|ost|mitte|main)(?![\w-])/i.exec(words)?.[1] ??
        /(?:^|the )(north|south|east|west)(?:ern)? (?:dc|hall|site|room|building|plant|campus)/i.exec(words)?.[1];
    const called = name ?? (SAME_FOR_OTHERS.test(around) ? undefined : side);
    return called ? { name: called.toLowerCase() } : {};
}
function endsInWord(text, end) {
    return /[a-zà-ÿ]/i.test(text.charAt(end)) && /[a-zà-ÿ]/i.test(text.charAt(end - 1));
}

;// CONCATENATED MODULE: ./src/feasibility/facts/named-losses.ts







const NAME = new RegExp(String.raw `(?<![${find/* LETTER */.jL}\d-])(?:[${find/* CAPITAL */.lr}][${find/* LETTER */.jL}\d-]{0,60}[${find/* LETTER */.jL}]|[${find/* CAPITAL */.lr}]{2,}\d{1,2}|[a-z]{2,9}-[a-z]+-?\d)(?![${find/* LETTER */.jL}\d-])`, 'g');
/** What the infrastructure calls by a name: in the other texts the same name may be that of a place that is lost. */
function placeNamesIn({ text }) {
    return new Set([...text.matchAll(NAME)].map(([name]) => name).filter(place_names/* isPlaceName */.vG));
}
/** Whether a text has one of the names. */
function named_losses_namesIn(text, names) {
    return [...text.matchAll(NAME)].some(([name]) => names.has(name));
}
const LOSES = /(?<![a-zà-öø-\u024f\u3040-\ud7ff])(?:lose|loses|losing|(?:fire|flood) in|loss of|outage of|failure of|death of|without|minus|se (?:cae|caiga|pierde|pierda)|(?:cae|caiga|falla|falle|pierde|pierda|perder|sin)|f(?:a|ä|ae)llt|faellt|ausfall von|ohne|perte de|perd|tombe|perder)(?: (?:the|all of|whole of|either|one of|any of|equinix|el|la|le|das|die|der|entweder))? $/i;
const IS_LOST = new RegExp(`^(?:['\u2019]s)?(?:,? (?:is|are|was|goes|gets?|being|be|may|might|can|could|should|has|have|had|been|to|were|all|wird|se|itself|completely|entirely|ever|suddenly|then|already|just|also))* (?:${facts_loss/* LOST_WORDS */.Hn}|under(?= ?[;,.]|$)|off the (?:map|air|grid)|cease to exist|ceases|drop(?:s|ped)? (?:off|out)|switched off|cut off|sinks?|drowns?|collapses?|goes quiet|goes silent|tombe|dispara[iî]t|cai)(?![a-zà-öø-\u024f])`, 'i');
/** Ways to go on that are told of the place that is left. */
const OTHERS_GO_ON = /(?<![a-z])(?:picks? up|carry on|carries on|(?:the )?rest (?:is|are|goes|go)|elects?|(?:must|may|should|does|do|will)(?: not|n't) (?:matter|be (?:noticed|felt)|stop|affect)|(?:must|has to|have to|should|is to) (?:pass|go by|be (?:bridged|ridden out|absorbed|masked))(?! by (?:people|hand))|sigue[n]?|seguir|sig[au]n?|ning[uú]n[ao]? (?:interrupci[oó]n|parada|corte|ca[ií]da)|sin (?:interrupci[oó]n|parada|cortes?|parar)|aunque|sola|solo|seul|continue[nrs]?|reprend|assume|macht weiter|l[aä]uft weiter|[uü]e?bernimmt)(?![a-z])/i;
/**
 * "Lose Bern, carry on", "Virginia falls off the map, then Ohio carries on": names that the infrastructure has, too, or
 * that are those of regions.
 */
function namedLossesIn(field, plain, part, next, names) {
    if (field === 'infrastructure_environment' || (0,facts_loss/* isByHand */.Hv)(part.text))
        return [];
    const goesOn = [part.text, next].some(text => facts_loss/* GOES_ON */.bn.test(text) || OTHERS_GO_ON.test(text));
    if (!goesOn)
        return [];
    if (MORE_THAN_NAMED.test(part.text.replace(/\([^()]*\)/g, '')) || GOES_FOR_OTHERS.test(next))
        return [];
    const found = [...part.text.matchAll(NAME)].filter(({ 0: name, index }) => (names.has(name) ||
        ((0,locations/* isRegion */.Dp)(name) && !/(?<![a-z])(?:in|at|from|of|to|near) $/i.test(part.text.slice(0, index)))) &&
        !OF_A_MACHINE.test((0,facts_plain/* textBefore */.$H)(part.text, index, 24)));
    const losses = listsOf(found, part.text).flatMap(list => {
        const [first, last] = [list[0], list.at(-1)];
        if (!first || !last)
            return [];
        const denial = denialOf(part.text, first.index, first[0]);
        if (deniedLoss(denial, first[0], '') !== 'asked')
            return [];
        const end = last.index + last[0].length;
        const before = LOSES.exec((0,facts_plain/* textBefore */.$H)(part.text, first.index, 40))?.[0] ?? '';
        const after = IS_LOST.exec(part.text.slice(end, end + 80))?.[0] ?? '';
        if (before === '' && after === '')
            return [];
        const [from, to] = [first.index - before.length, end + after.length];
        const evidence = (0,find/* evidenceOf */.X1)(field, plain, part.start + from, part.start + to);
        const plusNodes = PLUS_NODE.test(part.text.slice(to, to + 60)) ? 1 : 0;
        const called = list.map(([name]) => name);
        const together = called.length > 1 && areTogether(part.text, first.index, end);
        return [{ called, together, evidence, plusNodes }];
    });
    // Two that are told in one breath, and not which of them: that is asked about.
    if (losses.length > 1)
        return [];
    return losses.flatMap(({ called, together, evidence, plusNodes }) => together
        ? [{ ...lostTogether(called, evidence), plusNodes }]
        : called.map(name => ({ ...lossOf(name, evidence), plusNodes })));
}
/** "If Kiel is lost, or Ulm": the name of one more place, and not that of one that goes on. */
function namesOneMore(text, names, losses) {
    if (losses.every(({ name }) => name === undefined))
        return false;
    const lost = losses.map(({ evidence }) => evidence.words).join(' ');
    return [...text.matchAll(NAME)].some(({ 0: name, index }) => {
        if (!names.has(name) || lost.includes(name))
            return false;
        const after = text.slice(index + name.length, index + name.length + 30);
        return OR.test((0,facts_plain/* textBefore */.$H)(text, index, 14)) ? !ONE_GOES_ON.test(after) : TOO.test(after);
    });
}
const CONDITIONAL = /(?<![a-z])(?:when|whenever|if|should|once|while|the next time|wenn|falls|cuando|si)(?![a-z])/i;
/** "When Paris and Frankfurt ask at the same moment": clients of both. */
const COMPETE = /(?<![a-z])(?:asks?|requests?|claims?|wants?|competes?|contends?|acquires?|races?)(?![a-z])[^.;]{0,30}(?:same (?:time|moment|instant|second)|at once|simultaneously)/i;
/** "When the provider has one of its days in Frankfurt": what happens in a region, in words that tell of no loss. */
function tellsOfARegion(text) {
    return (CONDITIONAL.test(text) &&
        !facts_loss/* LOST */.Rj.test(text) &&
        !COMPETE.test(text) &&
        [...text.matchAll(NAME)].some(([name]) => (0,locations/* isRegion */.Dp)(name)));
}
const OR = /(?<![a-z])(?:n?or|whether|oder|ni|o)(?: the)? $/i;
const TOO = /^,? (?:too|as well|also|likewise|equally|auch|tambi[eé]n|does)(?![a-z])/i;
const ONE_GOES_ON = /^ (?:(?:must|should|may|then|has to|is to|will) )*(?:carr|go(?:es)? on|continu|tak|keep|serv|remain|stay|pick)/i;
/** Words that ask for more than the names that stand there. */
const MORE_THAN_NAMED = /(?<![a-z])(?:any(?! (?:one )?of )|each|every|another|other than|whichever|likewise|for (?:instance|example)|say|such as|e\.g\.|or any|likes of)(?![a-z])/i;
/** "One server in Brugge": the machine is lost, and not the place. */
const OF_A_MACHINE = /(?<!all (?:the )?)(?<!both )(?<!every )(?:server|node|member|voter|machine|host|box|compartment|rack|room|row)s? (?:in|at|of) (?:(?:the )?(?:dc|site|hall|building) )?$/i;
const GOES_FOR_OTHERS = /^\W*(?:the same|likewise|so (?:too|may|can|does)|also|vice versa|equally)(?![a-z])/i;
/** Names that stand in one list: "Kiel, Bonn or Ulm". */
function listsOf(names, text) {
    const lists = [];
    for (const name of names) {
        const list = lists.at(-1);
        const last = list?.at(-1);
        const between = last && text.slice(last.index + last[0].length, name.index);
        if (list && /^(?:,|,? ?(?:and|or|und|oder|y|o|\/)) ?$/.test(between ?? ''))
            list.push(name);
        else
            lists.push([name]);
    }
    return lists;
}
/** "Kiel and Ulm are lost": both, where nothing says that either is meant. */
function areTogether(text, start, end) {
    if (TOGETHER.test(text))
        return true;
    const list = text.slice(start, end);
    const either = /(?<![a-z])(?:either|one of|whichever|entweder)(?![a-z])/i.test(text.slice(0, start));
    return !either && / (?:and|und|y) /.test(list) && !/ (?:or|oder|o) /.test(list);
}
const TOGETHER = /(?<![a-z])(?:at the same time|at once|simultaneously|together|both)(?![a-z])/i;
/** Two that are lost at once have no one name. */
function lostTogether(names, evidence) {
    const { name: _, ...loss } = lossOf(names[0] ?? '', evidence);
    return { ...loss, count: names.length, together: names.map(name => name.toLowerCase()) };
}
function lossOf(name, evidence) {
    const place = (0,locations/* isRegion */.Dp)(name) || /^[a-z]/.test(name) ? 'region' : 'site';
    return { place, count: 1, plusNodes: 0, available: true, name: name.toLowerCase(), evidence };
}

;// CONCATENATED MODULE: ./src/feasibility/facts/assumed-losses.ts






/**
 * The losses that a sentence on failures speaks of, in words that no reader knows: taken as a demand that they be
 * survived, and never for certain. Only where it cannot be more than one of each kind of place.
 * @returns none where it may be more, or of another kind
 */
function assumedIn(plain, part, names) {
    const { text } = part;
    if (MAY_BE_MORE.test(text) || OF_LINKS.test(text) || isCounted(text) || named_losses_namesIn(text, names))
        return [];
    const places = (0,find/* findAll */.JW)(text, facts_loss/* ANY_PLACE */.DL).filter(found => (0,place_words/* placeOf */.$t)(found.groups.place) !== 'process');
    if (!places.every(found => isOne(text, found)))
        return [];
    if (!places.some(found => isLost(text, found)))
        return [];
    const kinds = new Map();
    for (const found of places)
        kinds.set((0,place_words/* placeOf */.$t)(found.groups.place) ?? 'site', found);
    return [...kinds].map(([place, { index, end }]) => ({
        place,
        count: 1,
        plusNodes: 0,
        available: true,
        assumed: true,
        evidence: (0,find/* evidenceOf */.X1)('consistency_tolerance', plain, part.start + index, part.start + end),
    }));
}
/** More than one at once, one after another, or places that stay. */
const MAY_BE_MORE = /(?<![a-z])(?:other|others|another|second|further|additional|more|again|next|all|both|half|most|every|each|several|multiple|many|few|some|pairs?|rest|remaining|remote|majority|minority|last|simultaneous\w*|together|at once|concurrent\w*|cascad\w*|correlated|plus|and then|neighbou?r\w*|andere[nrs]?|zweier|dreier|vierer|weitere[nrs]?|beide[nrs]?|alle[nrs]?|mehrere[nrs]?|zweite[nrs]?|gleichzeitig|otr[oa]s?|ambos|ambas|tod[oa]s|vari[oa]s|simult[aá]ne\w*)(?![a-zà-ÿ])|\u5176\u4ed6|\u53e6|\u6240\u6709|\u5168\u90e8|\u540c\u65f6|\u4e24|\u591a|\u90fd/i;
/** What goes on where a link is lost may be on both sides of it. */
const OF_LINKS = /link|(?<![a-z])wan(?![a-z])|net(?:work|z)|connect|verbindung|conexi|enlace|cable|kabel|leitung|trunk|fib(?:er|re)|internet|isol|aisl|reach|offline|partition|partici|split|(?<![a-z])cut|geschnitten|getrennt|trenn|separa|divi|contact|kontakt|alone|allein|refus|reject|turn\w* away|ablehn|abgewies|abweis|verweiger|rechaz|neg(?:ar|ad)|\u7f51\u7edc|\u5206\u533a|\u9694\u79bb|\u94fe\u8def|\u62d2\u7edd/i;
/** "One of three POPs" counts what there is; any other number above one may be of what is lost. */
function isCounted(text) {
    return (0,find/* findAll */.JW)(text.replace(OF_SO_MANY, ' '), COUNTS).some(({ words }) => ((0,numbers/* countOf */.pq)(words) ?? 2) !== 1);
}
const COUNTS = new RegExp(`(?<![a-z\\d])(?:${numbers/* COUNT */.i2})(?![a-z\\d])`, 'gi');
const OF_SO_MANY = new RegExp(`(?<![a-z])(?:of|von|de) (?:the |our |its |den |las |los )?(?:${numbers/* COUNT */.i2})(?![a-z\\d])|\\d+ ?(?:ms|s|sec(?:onds?)?|min(?:utes?)?|h|hours?|%|sekunden|minuten|segundos|minutos)(?![a-z])`, 'gi');
/** Whether words of a loss stand by it. */
function isLost(text, { index, end }) {
    return facts_loss/* LOST */.Rj.test((0,facts_plain/* textBefore */.$H)(text, index, 30)) || facts_loss/* LOST */.Rj.test(text.slice(end, end + 30));
}
/** A single one: "a zone", "one of the servers", "lost region", and no "zones". */
function isOne(text, { index, words }) {
    if (!/s$/i.test(words) || /(?:campus|headquarters|chassis|process)$/i.test(words))
        return true;
    return ONE_OF.test((0,facts_plain/* textBefore */.$H)(text, index, 40));
}
const ONE_OF = /(?<![a-z])(?:one|any|either|eine[rs]?|un[oa]) (?:one )?(?:of|von|de|der) (?:(?:the|our|its|these|den|las|los|\w+) ){0,3}$/i;

;// CONCATENATED MODULE: ./src/feasibility/facts/implied-losses.ts





/** "either may be lost" after "both sites"; "automatic failover" without saying of what is that of a node. */
const PRONOUN = /(?<![a-z])whichever(?: one)?(?: of (?:them|the two|the three))? (?:goes|fails|is lost|burns|dies|drops|is gone)(?![a-z])|(?<![a-z])(?:either|any(?: one)?|each|one)(?: of them| of which| one)? (?:may|can|could|might|must be able to|is allowed to) (?:be lost|fail|disappear|go down|die|burn|vanish)|(?<![a-z])(?:when|if|after|even if) (?:(?:either|any)(?: one)?(?: of (?:them|the two|the three))?|one of (?:them|the two|the three)) (?:is lost|is gone|is down|fails|dies|burns|goes (?:down|away|dark))|(?<![a-z])(?:replace|cover for|stand in for|take over (?:for|from)|substitute for) (?:each other|one another)|(?<![a-z])sich gegenseitig(?: [a-zäöü]+){0,2} (?:ersetzen|vertreten|abl(?:ö|oe)sen|absichern)|(?<![a-z])(?:sustituirse|relevarse|cubrirse|reemplazarse)(?: \w+)? (?:mutuamente|entre s[ií])|(?<![a-z])(?:los(?:ing|e)|(?:loss|outage|failure) of) (?:either|any|whichever|one)(?: one)?(?: of (?:them|the two|the three|those))?(?= ?(?:[.,;)]|$)| (?:automatic|by itself|without|must|should|and|on its own))/gi;
const AUTOMATIC = /(?<![a-z])(?:switch(?:-?over)? (?:has to|must|should|is to) (?:happen|run|go) (?:alone|by itself|automatically|on its own)|(?:fully |full )?automat(?:ic(?:ally)?|ed) (?:(?:cross-|inter-)?(?:region|site|zone)(?:al)? )?(?:fail-?over|fail over|take-?over|recovery|promotion)|fail(?:s)?[- ]?over automatically|fail-?over ?[=:] ?auto\w*|(?:take-?over|fail-?over|takes? over)(?: is| must be)? (?:automatic|unattended|by itself(?! (?:when|if|once|after)))|no (?:single point of failure|spof|downtime)|zero downtime|high(?:ly)?[- ]availab\w+|hochverf[uü]e?gbar\w*|automatische[rsmn]? (?:failover|[uü]e?bernahme)|alta disponibilidad|conmutaci[oó]n autom[aá]tica|(?:cambio|conmutaci[oó]n|salto|traspaso) de (?:regi[oó]n|sitio|zona|centro|cpd|sala)(?: \w+){0,2} (?:ser )?autom[aá]tic[oa]|n ?\+ ?[12]|(?:with|needs?|requires?|must have|want) ha|(?:with|and|needs?) (?:node |server |host |instance )?failover|node failover)(?![a-z])|\u9ad8\u53ef\u7528|\u81ea\u52a8(?:\u6545\u969c)?(?:\u5207\u6362|\u8f6c\u79fb)/gi;
/** "If Turin is lost", "when us-east-2 fails". */
const NAMED_LOSS = new RegExp(`(?<![A-Za-z])(?:[Ii]f|[Ww]hen|[Oo]nce|[Ss]hould|[Ww]enn|[Ff]alls|[Ss]i|[Cc]uando) (?<name>[A-Z][\\w-]+|[a-z]{2,9}-[a-z]+-?\\d)(?:,? as a whole| completely| entirely| as such)?(?: (?:is|are|gets?|goes|wird|ist))?(?: \\w+)? (?:${facts_loss/* LOST_WORDS */.Hn})(?![a-z])`, 'g');
/** "Losing Slough", "the loss of europe-west1", "us-east-1 going away". */
const NAMED_LOSING = /(?<![A-Za-z])(?:[Ll]osing|[Ll]oss of|[Oo]utage of|[Ff]ailure of)(?: the)? (?<name>[A-Z][\w-]+|[a-z]{2,9}-[a-z]+-?\d)(?![\w-])/g;
const NAMED_GONE = new RegExp(`(?<![\\w-])(?<name>[a-z]{2,9}-[a-z]+-?\\d)(?: (?:is|goes|being))? (?:${facts_loss/* LOST_WORDS */.Hn})(?![a-z])`, 'g');
/** "Kiel, or any other town": more is asked than the name that stands there. */
const OR_ANY = /(?<![a-z])(?:or|and) (?:any|each|every|another)(?! of )|(?<![a-z])(?:for instance|say,|such as|likewise)(?![a-z])/i;
const NOT_A_NAME = /^(?:The|A|An|One|Any|Either|It|We|Our|This|That|Both|All|No)$/;
/** "After a blackout with everything restarting cold": all are back, and what was granted has to be there. */
const RESTARTED = /(?:blackout|power (?:cut|loss|failure|outage))[^.;]{0,80}(?:restart|reboot|cold|comes? back|boot)\w*/i;
const OF_ALL = /^(?!.*(?<![a-z])(?:other|either|any|no (?:restart|reboot))(?![a-z])).*(?<![a-z])(?:entire|whole|everything|total|complete)(?![a-z])/is;
function impliedIn(field, plain, part) {
    const loss = (place, found) => ({
        place,
        count: 1,
        plusNodes: 0,
        available: true,
        evidence: (0,find/* evidenceOf */.X1)(field, plain, part.start + found.index, part.start + found.end),
    });
    const restarted = RESTARTED.exec(part.text);
    if (restarted && OF_ALL.test(part.text) && field !== 'infrastructure_environment')
        return [loss('process', { index: restarted.index, end: restarted.index + restarted[0].length })];
    const pronoun = (0,find/* findAll */.JW)(part.text, PRONOUN).find(({ index, words }) => denialOf(part.text, index, words) === undefined);
    if (pronoun) {
        const places = (0,find/* findAll */.JW)(part.text.slice(0, pronoun.index), facts_loss/* ANY_PLACE */.DL);
        // "Three machines in the control building, one may fail": there is one building.
        const named = places.findLast(({ words }) => /s$/i.test(words)) ?? places.at(-1);
        return [loss((0,place_words/* placeOf */.$t)(named?.groups.place) ?? 'site', pronoun)];
    }
    const named = [NAMED_LOSS, NAMED_LOSING, NAMED_GONE]
        .flatMap(pattern => (0,find/* findAll */.JW)(part.text, pattern))
        .filter(({ groups }) => !NOT_A_NAME.test(groups.name ?? ''));
    if (named.length > 0 && OR_ANY.test(part.text))
        return [];
    if (named.length > 0 && facts_loss/* GOES_ON */.bn.test(part.text))
        return named.map(found => namedLoss(found, loss));
    const automatic = (0,find/* findAll */.JW)(part.text, AUTOMATIC).find(({ index, words }) => /^(?:no|zero)/i.test(words) || denialOf(part.text, index, words) === undefined);
    // What the infrastructure text calls automatic is how a store works.
    if (!automatic || field === 'infrastructure_environment')
        return [];
    const around = part.text.slice(Math.max(0, automatic.index - 12), automatic.end);
    const { place, other, lugar } = BETWEEN_PLACES.exec(part.text)?.groups ?? {};
    const of = /region|site|zone|(?<![a-z])(?:az|dc)(?![a-z])/i.exec(around)?.[0] ?? place ?? other ?? lugar;
    return [{ ...loss((0,place_words/* placeOf */.$t)(of) ?? 'node', automatic), count: /n ?\+ ?2/i.test(automatic.words) ? 2 : 1 }];
}
function namedLoss(found, loss) {
    const name = found.groups.name ?? '';
    const region = /^[a-z]{2,9}-[a-z]+-?\d$/i.test(name) || (0,locations/* isRegion */.Dp)(name);
    return { ...loss(region ? 'region' : 'site', found), name: name.toLowerCase() };
}
/** "Automatic promotion of the secondary region", "fails over to DR by itself": the first one is lost then. */
const ELSEWHERE = /(?:fail(?:s|ing)?[- ]?over|promot(?:e[sd]?|ion)|take(?:s)?[- ]?over|switch(?:es|ing)?(?:[- ]?over)?)(?: (?:automatically|of|to|by|into|in|at|from|the|our|a|an|its|us))* (?:(?:(?:other|another|second|secondary|paired|standby|passive|backup|remote|partner|mirror|surviving|remaining|dr) )(?<place>region|site|dc|data ?cent(?:er|re)|zone|az|location|city)|dr|disaster[- ]recovery)(?![a-z])/gi;
/** "AZ-resilient", "HA across zones", "region-level fault tolerance": the loss of one of them. */
const MAY_BE_ADJECTIVE = /al (?:outage|failure|loss)|resilien|redundan|toleran|(?<![a-z])ha(?![a-z])|high avail|the other/i;
const BY_ADJECTIVE = [
    /(?<![a-z])(?<place>region)al (?:outage|failure|loss|disaster)s?(?: \w+){0,3} (?:invisible|unnoticed|transparent|a non-event|survived|no impact|not matter|not stop\w*)(?![a-z])/gi,
    /(?<![a-z])(?:either|each|every|one|any) (?<place>site|region|dc|data ?cent(?:er|re)|zone|plant|office|building|hall|location|coast)(?: [\w-]+){0,6}? (?:when|if|after|once|from) the other(?: one)?(?: (?:fails|is lost|dies|goes down|is down|burns|on its own|by itself|automatically))/gi,
    /(?<![a-zà-ÿ])(?<place>(?:availability[- ])?zones?|azs?|regions?|sites?|dcs?|data[- ]?cent(?:er|re)s?|racks?|nodes?|hosts?|multi-(?:zone|az|region|site|dc))(?:[- ]level)?[- ](?:resilien(?:t|ce|cy)|redundan(?:t|cy)|fault[- ]toleran(?:t|ce)|failure[- ]toleran(?:t|ce)|ha(?![a-z]))/gi,
    /(?<![a-z])(?:ha|high availability|fault[- ]toleran(?:t|ce)|resilien(?:t|ce)|redundan(?:t|cy)) (?:across|over|between) (?:(?:all|multiple|several|both|two|three|the|our|\d) ){0,2}(?<place>(?:availability[- ])?zones?|azs?|regions?|sites?|dcs?|data[- ]?cent(?:er|re)s?|racks?)(?![a-z])/gi,
];
/** "A region and one more machine may be lost": the two come together. */
const PLACE_AND_NODE = /(?<![a-zà-ÿ])(?:an?|one|any|the loss of an?) (?:whole |entire |full |complete )?(?<place>rack|zone|az|availability zone|site|region|dc|data ?cent(?:er|re)|building|hall|room)(?: failure| loss| outage)?,? (?:and|plus|together with|as well as|with)(?:,? (?:at the same time|simultaneously|additionally|in addition),?)? (?:(?:one|an?|another|any) )?(?:(?:more|further|additional|other|extra) )?(?:single )?(?<node>machine|node|server|member|voter|host|vm|replica)(?![a-z])/gi;
function placesAndNodes(field, plain, part) {
    if (field === 'infrastructure_environment' || !(facts_loss/* MAY_BE_LOST */.NS.test(part.text) || facts_loss/* GOES_ON */.bn.test(part.text)))
        return [];
    return (0,find/* findAll */.JW)(part.text, PLACE_AND_NODE, /and|plus|with|as well as/i)
        .filter(({ index, words }) => denialOf(part.text, index, words) === undefined)
        .flatMap(({ index, end, groups }) => {
        const place = (0,place_words/* placeOf */.$t)(groups.place);
        const evidence = (0,find/* evidenceOf */.X1)(field, plain, part.start + index, part.start + end);
        return place ? [{ place, count: 1, plusNodes: 1, available: true, evidence }] : [];
    });
}
function adjectivesIn(field, plain, part) {
    if (field === 'infrastructure_environment')
        return [];
    return BY_ADJECTIVE.flatMap(pattern => (0,find/* findAll */.JW)(part.text, pattern, MAY_BE_ADJECTIVE))
        .filter(({ index, words }) => denialOf(part.text, index, words) === undefined)
        .map(({ index, end, groups }) => ({
        place: (0,place_words/* placeOf */.$t)((groups.place ?? '').replace(/^multi-/i, '')) ?? 'node',
        count: 1,
        plusNodes: 0,
        available: true,
        evidence: (0,find/* evidenceOf */.X1)(field, plain, part.start + index, part.start + end),
    }));
}
function elsewhereIn(field, plain, part) {
    if (!facts_loss/* AUTOMATICALLY */.S3.test(part.text) &&
        !/unattended|without (?:a )?(?:human|people|operator)/i.test(part.text))
        return [];
    return (0,find/* findAll */.JW)(part.text, ELSEWHERE, /over|promot|switch/i)
        .filter(({ index, words }) => denialOf(part.text, index, words) === undefined)
        .map(({ index, end, groups }) => ({
        place: (0,place_words/* placeOf */.$t)(groups.place) ?? 'site',
        count: 1,
        plusNodes: 0,
        available: true,
        evidence: (0,find/* evidenceOf */.X1)(field, plain, part.start + index, part.start + end),
    }));
}
const NOT_BY_ITSELF = /(?:not|n.t|never|nicht|no es) (?:be )?(?:auto|unattended)|manual|by hand|(?:fail-?over|promotion|take-?over) (?:is|are|was|stays?|remains?)(?: \w+)? (?:disabled|off|blocked|(?:switched|turned) off|forbidden|prevented)/i;
const BETWEEN_PLACES = /(?:cambio|conmutaci[oó]n|salto|traspaso) de (?<lugar>regi[oó]n|sitio|zona|centro|cpd|sala)|(?<place>region|site|zone|dc|data ?cent(?:er|re)|building|az|hall)(?:al|s)?[ -](?:level )?fail-?over|fail-?over (?:[\w-]+ ){0,3}?(?:of|between|across|to|into|over) (?:[\w-]+ ){0,4}?(?<other>region|site|zone|dc|data ?cent(?:er|re)|building|az|halle?|saal|standort)[sn]?(?![a-z])/i;
/** "Also after a failover": whatever fails over is at least a node. */
function afterFailover(field, plain, { text, start, end }) {
    const { place, other } = BETWEEN_PLACES.exec(text)?.groups ?? {};
    const evidence = (0,find/* evidenceOf */.X1)(field, plain, start, end);
    const assumed = !facts_loss/* AUTOMATICALLY */.S3.test(text) && !facts_loss/* UNATTENDED */.rM.test(text);
    return {
        place: (0,place_words/* placeOf */.$t)(place ?? other) ?? 'node',
        count: 1,
        plusNodes: 0,
        available: true,
        ...(assumed ? { assumed } : {}),
        evidence,
    };
}

;// CONCATENATED MODULE: ./src/feasibility/facts/overlooked.ts



/** "No grant may be lost": the failure of grants, not of places. */
const GRANT_LOSS = /(?:grants?|locks?|leases?|writes?|updates?|data|acquisitions?|sperren?|bloqueos?)(?: \w+){0,6} (?:lost|forgotten|vanish\w*|disappear\w*|rolled back|verloren|perd\w+|exist|there|hold|survive)|(?:money|revenue|goods|sales|time) (?:is|are|gets?|would be) lost|(?:los\w+|forget\w*|erase\w*)(?: \w+){0,3} (?:grants?|locks?|leases?|writes?|updates?|data)/i;
/** Somebody goes on, whatever becomes of the grants. */
const TAKES_OVER = /takes? over|on (?:its|their) own|automatic|carr(?:y|ies) on|unattended|\u81ea\u52a8|\u63a5\u7ba1/i;
const PARTITION = /(?<![a-z])(?:net ?-?splits?|splits?(?![- ]?(?:brain|leadership|ownership))|(?<!(?:whole|topic|one|kafka|per|the data|\d|(?:owns?|owning|claims?|loads?|writes?|takes?|holds?) (?:an?|the|its|that)) )partition(?:s|ed)?(?! (?:count|key|owner|of))|cut(?:s)? off|cut between|broken link|isolated|severed|disconnect\w*|offline|(?:link|wan|line|uplink|network|connection|trunk|cables?|fibre|fiber|radio|satellite|vsat|lte|internet|microwave|starlink)(?: [\w-]+){0,4} (?:is |are |goes )?(?:typically )?(?:down|cut|lost|gone|broken|out)|cable['\u2019]s cut|falls? apart|divided|no contact|lost contact (?:to|with) the (?:others?|rest)|(?:fibre|fiber|cable|link|line|wan) cuts?|getrennt\w*|ohne (?:verbindung|kontakt)|dividid[ao]s?|sin (?:contacto|enlace)|(?:link|wan) (?:down|cut|lost|breaks?|snaps?|dies)|(?:cannot|can.t|can not) (?:see|reach|talk to)|without (?:an? |its )?(?:uplink|link|wan|line)|netztrennung|netzteilung|abgeschnitten\w*|partici[oó]n|aislad\w*|incomunicad\w*|(?:cort[ae]n?|romp[ae]n?|ca[ei]a?)(?: \w+){0,2} (?:fibra|enlace|l[ií]nea|cable|red|conexi[oó]n)|(?:fibra|enlace|l[ií]nea|cable|red|conexi[oó]n)(?: \w+){0,3} (?:cort\w+|rot[ao]|ca[ií]d[ao]|cae|caiga))(?![a-zà-ÿ])|\u7f51\u7edc\u5206\u533a/i;
/** Partitions of data, and of a topic. */
const OF_DATA = /\d partitions|partition (?:leases?|keys?|owner\w*|counts?)|per partition|partitions? (?:is|are) (?:processed|consumed|owned|assigned|read|handled|worked)/i;
const GOES_ON = /(?<![a-z])(?:writable|available|keeps?|continu\w*|goes? on|go on|still|remain\w*|obtainable|serve[sd]?|hand(?:s|ed|ing)? out|able to (?:lock|grant)|(?:as|like) before|weiter\w*|sigue\w*|segui\w*|sigan?|continua\w*)(?![a-z])|\u7ee7\u7eed/i;
/** The same of a sentence that says nothing of exclusion. */
const GRANTS = /(?<![a-z])(?:every|both|each|either|grant\w*|acquir\w*|obtain\w*|issu\w*|vergeb\w*|vergibt|conced\w*)(?![a-z])/i;
const ONE_STOPS = /(?<![a-z])(?:minority|majority|quorum|stops?|stop|rejects?|blocks?|rather|(?:be|go|goes|stay) down|read-?only|refuse[sd]?(?! to)|halts?|pauses?|unavailab\w*|surviv\w*|tolerat\w*|cp|freez\w*|waits?|turns? (?:down|away)|merged|minderheit|mehrheit|minor[ií]a|mayor[ií]a|se detiene|fine)(?![a-z])|\u505c\u6b62|\u62d2\u7edd/i;
/** What must not happen then either: that asks for nothing to go on. */
const EXCLUDES = /(?<![a-z])(?:two|double|second (?:owner|holder|leader)|split[- ]?brain|duplicate|twice|one (?:holder|owner|leader|lock)|lineari[sz]\w*|exclusi\w*|never (?:be )?(?:granted|held)|zwei|doppel\w*|dos|dobl\w*)(?![a-z])|\u53cc|\u4e24\u4e2a/i;
const BOTH_SIDES = /(?<![a-z])(?:(?:each|both|either|every) (?:sides?|half|halves|parts?)|cada lado|ambos lados|beide(?:n)? (?:seiten|h[aä]lften|teile))(?![a-z])/i;
/** A site that never says no grants while it is cut off. */
const NEVER_REFUSES = /(?:never|not|nobody|no (?:side|site|region|part|request)|kein\w*|tampoco)(?: \w+){0,4} (?:refus\w*|turn\w* (?:down|away)|reject\w*|told to wait|ablehn\w*|abgewiesen|rechaz\w*)/i;
function neverRefused(text) {
    return NEVER_REFUSES.test(text) && !/token|stale|(?<![a-z])older/i.test(text) ? 'unread' : undefined;
}
/** "Each plant keeps working on its own presses": no lock of another. */
const OF_THEIR_OWN = /(?<![a-z])(?:its|their) own (?!terms|ways|rules|devices|decisions|locks)[a-z]{2,}s(?![a-z])/i;
function overlookedPartition(text) {
    // A place that is offline has been read as lost.
    return unreadPartition(text.replace(/offline/gi, ' ')) ? 'unread' : undefined;
}
/** Words on what goes on in a partition that say neither that one side stops nor, plainly, that both go on. */
function unreadPartition(text) {
    if (neverRefused(text))
        return true;
    if (!PARTITION.test(text) || ONE_STOPS.test(text) || OF_DATA.test(text) || OF_THEIR_OWN.test(text))
        return false;
    return GOES_ON.test(text) || (GRANTS.test(text) && (!EXCLUDES.test(text) || BOTH_SIDES.test(text)));
}
const PLACE_WORD = /(?<![a-z])(?:nodes?|machines?|servers?|hosts?|members?|voters?|halls?|buildings?|sites?|zones?|azs?|regions?|data ?cent(?:er|re)s?|dcs?|racks?|knoten|hallen?|standorte?|rechenzentr\w+|nodos?|salas?|centros?|sedes?|either|(?:two|three|both|all|one) of (?:the|them|three|two))(?![a-zà-ÿ])/i;
/** Other words for a loss than those that are read. */
const GONE = /(?<![a-z])(?:(?<!(?:run|runs|ran|find|finds|time|times|timed|hand|hands|carry|carried|work|works|turn|turns|roll|check|checks|throw|locked|logged|sell|sold|sort|sorted) )out(?! of (?:scope|band|order))|missing|gone|absent|wiped|knocked|drops?|demise|burn\w*|do without|fehl\w+|brennt|quem\w+|falt\w+|perish\w*|destroy\w*|swallow\w*|vanish\w*)(?![a-z])/i;
const UNATTENDED = /(?<![a-z])(?:go(?:es|ing)? on|continu\w*|carr\w+ on|resum\w*|keep\w*|without (?:\w+ ){0,2}(?:stop\w*|outage|interruption|intervention|downtime)|no (?:interruption|outage|downtime|stop|human)|not (?:stop|notice|be interrupted)|must not take|untended|unattended|on its own|by itself|automatic\w*|tolera\w+|weiter\w*|ohne|stockt|sigue\w*|sola|stays? (?:up|usable)|no debe)(?![a-z])/i;
function unreadLoss(text) {
    return GONE.test(text) && UNATTENDED.test(text) && PLACE_WORD.test(text);
}
/** Words that a demand for going on after a failure can hardly do without. */
const SPEAKS_OF_FAILURE = /(?<![a-z])(?:surviv\w*|wegbr[ie]ch\w*|going away|failures?(?! domain)|(?<!(?:save|publish|write|update|put|insert|commit|request|call|function|patch|attempt|second|late|statement|query|transaction) )fails?(?![- ]?over| with (?:an? )?(?:\d|conflict|error)| anyway| the (?:check|condition)| (?:the|that|its) (?:pipeline|job|build|run|step|deploy))|failed(?! over)|fail(?:s|ed)?[- ]?over|outages?(?<!(?:is|was) the outage(?= (?:we|they) had))|(?<!(?:history|log|logs|audit|report|reports|journal|metrics)(?: \w+){0,4} )(?<!(?:contact|connection|heartbeats?) (?:to|with|of|from) (?:the |a )?(?:holder|owner|worker|client|controller|panel|station) (?:is |are )?)(?<!(?:=|means) )(?<!(?<![a-z])(?:whoever|a) (?=lost (?:the |a )?race))lost(?! (?:its|the|their) (?:turn|lock|lease|place|role)| updates?| grants?| writes?| (?:the |a )?race| (?:an?|two|one|our) (?:\w+ )?(?:files?|days?|orders?|customers?|hours?|documents?|shipments?)(?![a-z]))|losing(?! grants?| updates?)|(?<!data )loss(?! of (?:a |any )?(?:grants?|data|updates?|acknowledged))|(?<!(?:holder|owner|worker|client|runner|job|pipeline|agent|sender|editor|user|pod) )(?:dies|died)(?! (?:while |when )?(?:holding|with) (?:the |a |its )?lock)|(?<!(?:pod|worker|client|runner|job|process|holder|owner|agent)(?:['\u2019]s)? )crash\w*(?! into)(?! (?:while |when )?holding)(?! (?:runs?|jobs?|holders?|owners?|workers?|clients?|process(?:es)?|pipelines?|tasks?|leaders?|leaves? (?:the|a) lock)(?![a-z]))|(?<!(?:is|be|=|means) (?:an? )?(?:total |complete )?)disasters?|dr|burns?(?! through)|(?:an?|the) fire(?! (?:department|brigade|alarm|drill|wall|compartment))|power (?:cuts?|failures?)|flood\w*|dark|destroyed|blackouts?|maintenance|rid(?:es?|ing) (?:it|this|that|them) out|take(?:s)?[- ]?over|carr(?:y|ies) on|n\+1|whichever(?! of (?:our|the)(?: \w+)? \w+ (?:a|the) (?:request|client|call|order)\w*)(?! (?:region|site|side|dc|zone)(?: \w+){0,2} (?:sits?|lives?|is in|runs?|stands?|asks?))|only one of (?:the two|them|both)(?! (?:\w+['\u2019]?s?['\u2019]? ){1,3}(?:may|can|is allowed))|ausfall|ausf(?:a|ä|ae)llt|f(?:a|ä|ae)llt|verlust|[uü]e?bernimmt|cae|ca[ií]da|falla|sobreviv\w*)(?![a-z])|\u6545\u969c|\u5b95\u673a|\u5bb9\u707e|\u5207\u6362|\u63a5\u7ba1/i;
/** "A takeover after 30 s is fine", "maintenance on Sundays is accepted": that asks for nothing. */
const MAY_TAKE_SO_LONG = /(?<![a-z])(?:take-?over|fail-?over) (?:after|within|in|of) (?:about |up to |at most )?\d+ ?(?:s|sec(?:ond)?s?|min(?:ute)?s?)(?: (?:is|would be))? (?:fine|ok|okay|acceptable|enough|good enough)(?![a-z])|(?:waits?|pauses?|gaps?) (?:of |up to )?\d+(?:[-\u2013]\d+)? ?(?:s|sec(?:ond)?s?|min(?:ute)?s?) (?:for|during|in|at) (?:an? |the )?(?:take-?over|fail-?over)(?: (?:is|are|would be))? (?:fine|ok|okay|acceptable|no problem)(?![a-z])|(?:up to |at most )?(?:(?<!\d)\d{1,6}|an?|one|two|three|five|ten|a few) (?:s|sec(?:ond)?s?|min(?:ute)?s?) (?:until|till|for|before) (?:the )?(?:take-?over|fail-?over)(?: (?:is|are|would be))? (?:all right|fine|ok|okay|acceptable|no problem)(?![a-z])|maintenance(?: windows?)?[^.;]{0,30}(?: (?:is|are))? (?:accepted|acceptable|fine|ok|okay|tolerated)(?![a-z])/gi;
/** "Takeover in ~20 s": of a node at least. */
const TAKES_SO_LONG = /^\W*(?:take-?over|fail-?over) (?:in|within|after|under)(?: (?:about|around|ca\.?|up to|at most))? ?[~\u2248<\u2264]? ?\d+ ?(?:s|sec\w*|min\w*)(?:,? (?:without|with no) (?:any |an? )?(?:human|operator|person|manual|check|proof)[^.;]{0,60})?\W*$/i;
/** What asks for less than the loss of any other place. */
const OF_A_WITNESS = /(?<![a-z])(?:only |just )?the (?:witness|tie-?breaker|observer|learner)s?(?: \w+)? (?:is|are|being|gets?) (?:lost|down|gone|out|away)(?![a-z])/gi;
/** Words of a sentence on failures that nobody has understood; those of a failover alone tell of a node at least. */
function overlookedIn(text) {
    if (TAKES_SO_LONG.test(text))
        return 'failover';
    // "No lock may be lost" speaks of grants; what else the sentence says of failures does not.
    const plain = text.replace(MAY_TAKE_SO_LONG, facts_plain/* blank */.hQ).replace(OF_A_WITNESS, facts_plain/* blank */.hQ);
    const told = TAKES_OVER.test(plain) ? plain : plain.replace(GRANT_LOSS, facts_plain/* blank */.hQ);
    const words = (0,compile/* execute */.g)(SPEAKS_OF_FAILURE, told);
    if (words && !overlooked_isDenied(told, words) && !isOfAHolder(told, words)) {
        const end = words.index + words[0].length;
        return OF_A_NODE.test((0,facts_plain/* textBefore */.$H)(told, end, 40)) ? 'failover' : 'unread';
    }
    return unreadPartition(text) || unreadLoss(text) ? 'unread' : undefined;
}
/** "No way to verify that a controller is dead, and takeover must happen by itself". */
const TAKE_OVER_OF_A_HOLDER = /(?<![a-z])(?:controllers?|holders?|owners?|workers?|panels?|stations?)(?![a-z])[^.;]{0,80}(?<![a-z])take-?over (?:must|has to|should|is to) (?:happen|be|come)(?![a-z])/i;
/** "Another takes over when the holder freezes": that is what a lease is for. */
function isOfAHolder(text, [words]) {
    if (AFTER_SILENCE.test(text) || TAKE_OVER_OF_A_HOLDER.test(text))
        return true;
    return (/(?:another|the next|a successor|the other)(?: (?:one|worker|holder|client|panel|controller|writer|instance|runner|pod))?(?: (?:may|can|must|should|will))? takes? over/i.test(text) &&
        /^take/i.test(words) &&
        /(?<![a-z])(?:holders?|owners?|workers?|clients?|controllers?|stations?|panels?|successors?|writers?|runners?|pods?)(?![a-z])/i.test(text) &&
        !PLACE_WORD.test(text));
}
const AFTER_SILENCE = /(?:of silence|(?:falls|goes|is) silent),? (?:the|a) (?:next|other|second)(?: \w+)?(?: (?:must|has to|is to|should|may))? takes? over/i;
/** A failover that names no place, and a copy that takes over. */
const OF_A_NODE = /fail(?:s|ed)?[- ]?over$|whichever (?:stand-?by|replica|secondary|follower)(?: \w+)? takes?[- ]?over$/i;
function overlooked_isDenied(text, words) {
    const denial = denialOf(text, words.index, words[0]);
    const after = text.slice(words.index + words[0].length);
    return ((denial !== undefined && deniedLoss(denial, words[0], after) === 'none') ||
        /(?:(?:not|no)|n't) (?:need|required|necessary)|needn't|need not|(?<![a-z])(?:dont need|out of scope|not in scope) ?[:=]/i.test(text));
}

;// CONCATENATED MODULE: ./src/feasibility/facts/failures.ts








/**
 * Which losses have to be survived automatically, and which outages are accepted.
 * @param names what the infrastructure calls places
 */
function readFailures(field, plain, names) {
    const losses = [];
    const accepted = [];
    const unread = [];
    const all = parts(plain);
    const startOf = (at) => plain.at[all[Math.max(0, at)]?.start ?? 0] ?? 0;
    for (const [index, part] of all.entries()) {
        const accepts = acceptanceIn(field, plain, part, all[index + 1]?.text ?? '');
        if (accepts) {
            // "The server dies on a Friday; it stands still until then": what was only spoken of is let be.
            if (UNTIL_THEN.test(part.text))
                dropAssumed(losses, startOf(index - 2));
            accepted.push(accepts);
            losses.push(...bridgedSoon(accepts, part.text));
            continue;
        }
        const isWish = WISHED.test(part.text);
        const found = isWish ? [] : lossesOf(field, plain, part, all[index + 1]?.text ?? '', names);
        losses.push(...found);
        const goesOn = found.length === 0 &&
            (losses.at(-1)?.evidence.start ?? -1) >= startOf(index - 1) &&
            THE_OTHER.test(part.text);
        const overlooked = goesOn || isWish ? undefined : overlookedBeside(part.text, found);
        const assumed = overlooked === 'unread' && found.length === 0 && field === 'consistency_tolerance'
            ? assumedIn(plain, part, names)
            : [];
        losses.push(...assumed);
        if (assumed.length > 0)
            continue;
        if (overlooked === 'failover' && !NOT_BY_ITSELF.test(part.text))
            losses.push(afterFailover(field, plain, part));
        else if (overlooked ||
            namesOneMore(part.text, names, found) ||
            (found.length === 0 && tellsOfARegion(part.text)))
            unread.push((0,find/* evidenceOf */.X1)(field, plain, part.start, part.end));
    }
    return { losses: eitherSide(losses), accepted, unread };
}
/** What a part says of failures beside the losses that it was read as. */
function overlookedBeside(text, found) {
    if (found.length === 0)
        return overlookedIn(text);
    const open = found.every(({ assumed }) => assumed) ? overlookedPartition(text) : undefined;
    return neverRefused(text) ?? open;
}
/** The loss of the east hall and that of the west hall: of either. */
function eitherSide(losses) {
    const names = new Set(losses.filter(({ assumed }) => !assumed).map(({ name }) => name));
    const both = new Set(OPPOSITE.filter(pair => pair.every(side => names.has(side))).flat());
    return losses.map(({ name, ...loss }) => (name === undefined || both.has(name) ? loss : { ...loss, name }));
}
const OPPOSITE = [
    ['east', 'west'],
    ['north', 'south'],
];
/** "Either hall may burn; the other one has to take over alone": of the loss that the part before tells of. */
const THE_OTHER = /^(?:;|,| |and|then)*the other(?: (?:one|site|hall|office|building|side|room|half|region|zone|node|server|data ?cent(?:er|re)))?,? (?:has to|must|should|is to|needs to|will|then) (?:take over|carry on|continue|go on|keep)/i;
const UNTIL_THEN = /(?<![a-z])(?:accepts? (?:that|this|such an?) (?:stop|standstill|outage|pause)|until then|till then|for so long|in the meantime|meanwhile)(?![a-z])/i;
/** Takes back the last losses, from an offset on, that may not be demands. */
function dropAssumed(losses, start) {
    while (losses.at(-1)?.assumed && (losses.at(-1)?.evidence.start ?? 0) >= start)
        losses.pop();
}
function lossesOf(field, plain, part, next, names) {
    const told = [
        ...placesAndNodes(field, plain, part),
        ...elsewhereIn(field, plain, part),
        ...adjectivesIn(field, plain, part),
        ...lossesIn(field, plain, part, next),
    ];
    const implied = told.length > 0 ? told : impliedIn(field, plain, part);
    const small = implied.every(({ place }) => place === 'node' || place === 'process');
    const named = namedLossesIn(field, plain, part, next, names);
    const losses = named.length > (small ? 0 : implied.length) ? named : implied;
    const together = ONE_MORE.test(part.text) ? losses.map(withOneMore) : losses;
    return OF_A_DRAFT.test(part.text) || WITHDRAWN.test(next)
        ? together.map(loss => ({ ...loss, assumed: true }))
        : together;
}
/** `nice_to_have: survive region`. */
const WISHED = /^\W*(?:nice[ _-]to[ _-]have|optional|bonus|wish(?:es)?|stretch(?: goal)?)["' ]{0,2}[:=]/i;
/** "The first draft asked for the survival of a region. That line was dropped." */
const OF_A_DRAFT = /(?<![a-z])(?:first|earlier|previous|old|original) (?:draft|version) (?:asked|demanded|said|wanted)(?![a-z])/i;
const WITHDRAWN = /^\W*(?:that|this|the) (?:line|demand|requirement|sentence|wish|clause)(?: \w+)? (?:was|is|has been) (?:dropped|removed|withdrawn|struck|deleted|gone)(?![a-z])/i;
/** "with a site down, one more voter may crash": the two come together. */
const ONE_MORE = /(?:one (?:more|further|additional|extra)|another|an additional|a further|any further)(?: single)? (?:voters?|servers?|nodes?|members?|machines?|hosts?|vms?|instances?|box(?:es)?)(?![a-z])/i;
function withOneMore(loss) {
    return loss.place === 'node' || loss.place === 'process' ? loss : { ...loss, plusNodes: 1 };
}
/** Sentences, parted at semicolons and where a contrast begins. */
function parts(plain) {
    return withLists(plain).flatMap(sentence => {
        const clauses = [];
        let from = 0;
        for (const turn of (0,find/* findAll */.JW)(sentence.text, /;|,? (?:but|aber|jedoch|pero|however|although|whereas) |\uff0c\u4f46/gi)) {
            clauses.push(slice(sentence, from, turn.index));
            from = turn.index;
        }
        clauses.push(slice(sentence, from, sentence.text.length));
        return clauses;
    });
}
/** A line that ends in a colon takes the short list items after it along. */
function withLists(plain) {
    const merged = [];
    let list = false;
    for (const sentence of (0,facts_plain/* sentences */.hC)(plain)) {
        const last = merged.at(-1);
        if (last && list && /^\s*-/.test(sentence.text) && sentence.text.length < 32) {
            merged[merged.length - 1] = {
                text: plain.text.slice(last.start, sentence.end),
                start: last.start,
                end: sentence.end,
            };
        }
        else {
            merged.push(sentence);
            list = /:\s*$/.test(sentence.text);
        }
    }
    return merged;
}
function slice(clause, from, to) {
    return { text: clause.text.slice(from, to), start: clause.start + from, end: clause.start + to };
}

;// CONCATENATED MODULE: ./src/feasibility/facts/foreign.ts

/** Scripts that no rule has words in. */
const SCRIPT = /[\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\uac00-\ud7a3\u1100-\u11ff\u3131-\u318e\u0370-\u03ff\u0400-\u052f\u05d0-\u05f2\u0621-\u064a\u0671-\u06d3\u0904-\u097f\u0e01-\u0e5b\u1f00-\u1fff]/g;
const SYLLABLES = /[\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\uac00-\ud7a3\u1100-\u11ff\u3131-\u318e]/g;
/** A name in another script is no request in it. */
const SHARE = 0.3;
const LETTERS = new RegExp(`[${find/* LETTER */.jL}]`, 'g');
/** Of a text in lower case. */
function smallWords(words) {
    return new RegExp(`(?<![${find/* LETTER */.jL}'\u2019-])(?:${words})(?![${find/* LETTER */.jL}'\u2019-])`, 'g');
}
/** Small words of languages that the rules do not read. */
const SMALL_WORDS = [
    smallWords('est|une|les|pas|aucune?|sont|avec|peut|doit|deux|jamais|être|dans|verrous?|tombe|perdue?s?|toute?s?|rien|permis|été|puis|aucun|autre|déjà|deuxième|qui|pour|nous|cette|même|sans|chaque|entre'),
    smallWords('não|são|uma|nenhuma?|pode|podemos|podem|duas|dois|também|pelo|pela|há|só|ao'),
    smallWords('che|della|delle|degli|sono|nessuna?|può|deve|mai|gli|nella|anche|il|è|alla|sede'),
    smallWords('het|een|niet|zijn|wordt|geen|twee|mag|moet|nooit|voor|ook|deze|bij'),
    smallWords('nie|jest|s\u0105|dwa|dwóch|mo\u017ce|musi|nigdy|przez|ka\u017cdy|oraz|tylko|och|inte|får|aldrig|två|ikke|aldri|olan|bir|de\u011fil'),
];
/** So many different ones make a language; where none of English stands beside them, fewer. */
const FEWEST = 3;
const ENGLISH = /(?<![a-z])(?:the|and|is|are|with|of|we|not|for|over|each|two|three|four|five|members|servers)(?![a-z])/i;
/** Where a text is in a language that the rules do not read. */
function readForeign(field, plain) {
    const { text } = plain;
    const letters = text.match(SCRIPT)?.length ?? 0;
    const foreign = (text.match(SYLLABLES)?.length ?? 0) >= FEWEST ||
        letters > SHARE * (text.match(LETTERS)?.length ?? 0) ||
        SMALL_WORDS.some(words => {
            const found = new Set(text.toLowerCase().match(words));
            const enough = found.size >= FEWEST || (found.size === FEWEST - 1 && !ENGLISH.test(text));
            return enough && !isSpanish(text);
        });
    return foreign ? (0,find/* evidenceOf */.X1)(field, plain, 0, Math.min(text.length, 80)) : undefined;
}
/** Words that only Spanish has. */
const SPANISH = smallWords('el|los|las|y|del|es|son|hay|puede|pueden|ningún|ninguna|dos|otro|otra|lo|se');
function isSpanish(text) {
    return new Set(text.toLowerCase().match(SPANISH)).size >= 3;
}

// EXTERNAL MODULE: ./src/feasibility/facts/layout.ts + 1 modules
var facts_layout = __webpack_require__(1269);
;// CONCATENATED MODULE: ./src/feasibility/facts/untouched.ts



/** Fewer words hardly ask for anything, and hardly limit anything but what is named beside them. */
const FEWEST_WORDS = 4;
/** What is said of holders, tokens, order, effects and people asks for no more than exclusion. */
const ON_SAFETY = /(?<![a-z])(?:distributed lock\w*|one|only|exactly|single|exclusive\w*|never|two|twice|holders?|owners?|leaders?|otherwise|tokens?|sequence|epochs?|reject\w*|refus\w* (?:a|older)|operators?|the whole requirement|nobody (?:is )?on call|by hand|stale|rechaza\w*|descarta\w*|lehnt|verwirft|weist|written|(?:over)?writes?|optimistic|idempotent|same|corrupt\w*|nie|nunca|strict\w*|streng|numbers?|collide\w*|fifo|minority|smaller (?:part|side|half)|fenc\w*|nothing to (?:coordinate|share)|best[- ]effort|(?:don.?t|do not) want (?:two|three|four|five|six|\d+|several|many|all)|nobody expects|lower ones|destroys?|wrecks?|ruins?|in parallel|nothing (?:is|was) (?:asked|needed|required)|agreed (?:procedure|process)|cut-off side|isolated side|fair\w*|queue\w*|in order|names?|prefix\w*|admins?|trusted|audit(?:s|ors?)?|time[- ]?outs?|time out|expires?|released? by|regulators?|journal|fine|enough|passwords?|(?:its|their) own [a-z]{2,}s|errors?|conflicts?|trusts?(?: each other| one another)|no need|need not|(?:row_)?version|granted locks|(?:do not|don.?t) ask|needs the lock|don.?t need|not needed|no(?: [\w-]+){1,3} (?:needed|required|necessary)|(?:needn|doesn|don|isn|aren).t (?:need|plan|matter|be|have|require)\w*|jamais|prüft|ignore|remembers?|turns? down (?:anything|whatever|what)|dupes?|overlaps?|damages?|happened in|contract)(?![a-z])|\d ?(?:ms|s)(?![a-z])/i;
/**
 * Parts of a text that no reader has touched, and that may ask for something; entries of JSON are no sentences.
 * @param touched what has been read
 */
function readUntouched(field, plain, touched) {
    if (/^\s*[[{]/.test(plain.original))
        return [];
    return parts(plain).flatMap(part => {
        const open = untouched(field, plain, part, touched);
        return open ? [open] : ofPlaces(part).flatMap(clause => untouched(field, plain, clause, touched) ?? []);
    });
}
function untouched(field, plain, clause, touched) {
    return ON_SAFETY.test(clause.text) ? undefined : untouchedClause(field, plain, clause, touched);
}
/** A clause that no reader has touched and that is long enough to matter. */
function untouchedClause(field, plain, { text, start, end }, touched) {
    if ((0,find/* wordCount */.e)(text) < FEWEST_WORDS)
        return undefined;
    const evidence = (0,find/* evidenceOf */.X1)(field, plain, start, end);
    return touched.some(its => (0,find/* overlaps */.$f)(its, evidence)) ? undefined : evidence;
}
/** "Each of the three zones has to be expendable": what is asked of any place, beside what the rest of the part asks. */
const OF_ANY_PLACE = new RegExp(`(?<![a-z])(?:any|each|every|either|one|whichever|jede[rsmn]?|cualquiera?|cada)(?: one)?(?: of (?:the|our|its|these))?(?: (?:two|three|four|five|\\d))? ${place_words/* PLACE */.CC}(?![a-z])`, 'i');
const ASKS = /(?<![a-z])(?:must|has to|have to|may|can|could|should|shall|needs? to|is to|muss|darf|soll|debe|puede)(?![a-z])/i;
function ofPlaces({ text, start }) {
    let from = 0;
    const clauses = text.split(/(,? (?:and|und|y) |, )/).map(words => {
        const clause = { text: words, start: start + from, end: start + from + words.length };
        from += words.length;
        return clause;
    });
    return clauses.length < 2
        ? []
        : clauses.filter(clause => ASKS.test(clause.text) && OF_ANY_PLACE.test(clause.text));
}

;// CONCATENATED MODULE: ./src/feasibility/facts/limits.ts



/** What takes something away, or says one thing of several. */
const LIMITS = (0,find/* wordsPattern */.yS)([
    'only|just|solely|nothing but|one|single|all|both|each|every|whole|same|shares?|sharing|common|any|together|capped|at most|maximum|limited to|whatever|whichever|whoever',
    "never|not|cannot|\\w{1,8}n['\u2019]t|no|nobody|none|nothing|neither|nor|without|denied|refused",
    'nur|alle|beide|keine?|nie|ohne|solo|sólo|todos?|mism[oa]s?|ning[uú]n\\w*|nunca|nadie|sin',
]);
/** What a lock rests on. */
const TOPICS = (0,find/* wordsPattern */.yS)([
    // Votes.
    'says?|votes?|voting|elections?|elect\\w*|listen\\w*|weights?|counts?|counted|quorum|ballot|majority|tie',
    // What fails together.
    'minute|moment|stops?|stopped|patch\\w*|maintenance|sunday|saturday|weekend|night\\w*|disks?|hosts?|racks?|cages?|feeds?|power|ups|breakers?|switch(?:es)?|buildings?|floors?|wings?|rooms?|cabinets?|enclosures?|chassis|volumes?|san|uplinks?|generators?|cooling|hypervisors?|box(?:es)?|esxi?|blades?|cables?|fib(?:re|er)|trunk|roof|basement|cellar|street|campus|yard|lines?|links?|transformer|routers?',
    // What is kept.
    'blank|wiped?|wipes|empty|forg[eo]t\\w*|memory|ram|ephemeral|tmpfs|flush\\w*|fsync|acknowledg\\w*|acks?|returns?|confirm\\w*|snapshots?|restor\\w*|rebuil\\w*|reboots?|restarts?|refresh\\w*|rolled back|trails?|lags?|behind|catch\\w* up|replay\\w*|replaces?|replaced|copies|copy',
    // What the resource does with a command.
    'obeys?|accepts?|takes?|executes?|prints?|applies|carries out|frames?|commands?|sequence|versions?|numbers?|bricks?|senders?|repeats?|repeated|twice|second time',
    // Who gets to it, and how.
    'login|logins|credentials|firewall|readers?|endpoints?|accounts?|roles?|grants?|permissions?|gateways?|dbas?|profiles?|speak|talk|reach\\w*|connect\\w*|see|access|write|writes|written|port|vpn|subnet|networks?|isolated|diode|air-?gap\\w*|sessions?|lets?|password',
    // What is not there yet.
    'ordered|arrives?|delivered|november|december|january|february|march|april|june|july|august|september|october|until|planned|quarter|spring|summer|autumn|winter|go live|next',
]);
/** What is ruled out beside what there is, is for another use, or tells how the store is used well. */
const limits_HARMLESS = (0,find/* wordsPattern */.yS)([
    '(?:no|not any|any|none|nothing|never|neither|kein\\w*|ning[uú]n\\w*|ni) (?:[\\w-]+ ){0,2}(?:other|others|further|additional|more|else|second|third|fourth|fifth|sixth|new|extra|external|managed|cloud|vendor|central|global|weiter\\w*|ander\\w*|otr[oa]s?|m[aá]s)',
    '(?:very )?(?:same|misma?|selben|derselben|demselben) (?:[\\w-]+ ){0,2}(?:database|db|cluster|schema|table|instance|transaction|container|collection|keyspace|object|bucket|item|document|group|script|server|namespace|engine|store|partition|replica set|row|key|set|base|esquema|universe|documento|datenbank)s?',
    "(?:nobody|nothing|no one|never|not|isn['\u2019]t|aren['\u2019]t|don['\u2019]t|doesn['\u2019]t|no) (?:\\w+ ){0,4}(?:promot\\w*|failed over|failover|locks?|used?|ours|needed|asked|considered|matter|problem|prod|production|databases?|db|stores?|tls|wanted|replicated|servers|planned|decided|switch(?:es)?)",
    'we (?:practi[sc]e|rehearse|exercise|drill)|only if (?:its|the|that) (?:\\w+ )?(?:counter|number|token|revision|version|fence|epoch)|with a (?:token|number|revision|fence) (?:at least|not (?:lower|smaller|less))|report\\w*|dashboards?|analy(?:tics|sts)|metrics|for logs|backups?|cache|telemetry|images|clients|agents|terminal\\w*|prices|informes|seguridad|sicherungen|scans|laptops|cold servers|disaster recovery only',
    '(?:its|their|an?|of) own (?:power|links?|lines?|uplinks?|feeds?|ups|network|provider|disks?|hardware)|(?:independent|separate) (?:power|links?|lines?|uplinks?|feeds?|ups|networks?|providers?)|(?:409|412)|free to (?:pick|choose|set)|lease id|never (?:takes? over|switched to)|feeds? (?:the|an?|our)|there is no \\w+ either|if\\w*-?match|etags?|if-none-match|dumps?|kept off[- ]site|apis?|callers|\\d ?ms|between (?:each|every|any)|open[- ]source|condition\\w*|revision|epoch|lwts?|lightweight transactions?|compare\\w*|zxid|lockindex|fencing|reject\\w*|linearizable|idempoten\\w*|old result|smaller|lower|older|stale|growing|increasing|monoton\\w*|higher|newer|unrelated|not related|sessions only|prüf\\w*|comprueba|checks?|checked|rows?|tables?|items?|synchronous\\w*|primar(?:y|ies)|writer|leader',
    '(?:apps?|applications?|workers?|services?|functions?|lambdas?|pods?|jobs?|ecs|stations?|processes)(?: [\\w-]+){0,6} (?:in|on|to|from|over|across) (?:both|all|each)|allowed|permitted|may be used|ours',
    "(?:never|not) (?:consulted|read|asked) (?:for|by|when|to) (?:an? |the )?(?:locks?|locking|claims?|grants?|holders?|decisions?|acquisitions?)|(?:nobody|no one|nothing) (?:writes|reads|takes|runs|talks|applies|deploys|locks|acquires|claims)|(?:does not|doesn[\u2019']t) talk to it|all (?:\\w+ )?(?:processes|workers|contenders)|(?:that|this) is (?:all|our whole|the whole|everything)",
    'only (?:write|writes|touch|touches|update|updates) (?:that|this|the) one|single-cluster routing|w:majority|all (?:of them |three |five |seven )?(?:vote|have a (?:say|vote))|each (?:carries|runs|holds|has) one(?= \\w+)?',
]);
/** "And that cannot be altered": it matters what it is that cannot. */
const IS_FINAL = /(?<![a-z])(?:it|this|that|they|them|these)(?![a-z]).*(?:(?:ca|wo)n['\u2019]t|cannot|can not|will not|may not|sealed|final|fixed|locked|rule|policy)(?![a-z])|(?:can['\u2019]?t|cannot|won['\u2019]t|will not|may not) (?:\w+ ){0,3}(?:it|this|that|them)(?![a-z])/i;
/**
 * Sentences on the infrastructure that limit what a lock rests on, and that no reader has touched.
 * @param touched what has been read
 * @param places where voters stand, by name, if one of them may be lost
 */
function readLimits(field, plain, touched, places) {
    const clauses = (0,facts_plain/* sentences */.hC)(plain);
    const named = places.length > 0 ? (0,find/* wordsPattern */.yS)(places) : undefined;
    return clauses.flatMap((clause, at) => {
        const evidence = untouchedClause(field, plain, clause, touched);
        if (!evidence)
            return [];
        const { text } = clause;
        const ofPlaces = named !== undefined && new Set((0,find/* findAll */.JW)(text, named).map(({ words }) => words)).size > 1;
        const limits = (ofPlaces && !isIn(text, limits_HARMLESS)) || isLimit(text, clauses[at + 1]);
        return limits ? [evidence] : [];
    });
}
function isLimit(text, next) {
    const limits = isIn(text, LIMITS) || (next !== undefined && IS_FINAL.test(next.text));
    return limits && isIn(text, TOPICS) && !isIn(text, limits_HARMLESS);
}
function isIn(text, pattern) {
    return (0,find/* findAll */.JW)(text, pattern).length > 0;
}

;// CONCATENATED MODULE: ./src/feasibility/facts/freed-within.ts



/** Who holds locks; what dies besides is no holder. */
const HOLDER = '(?:lock[- ])?(?:holders?|owners?|workers?|clients?|stations?|panels?|runners?|controllers?|jobs?|pods?)';
const DIES = '(?:crash(?:es|ed)?|dies|died|death|demise|fails|failed|failure|hangs|hung|is dead|goes (?:quiet|silent|dark)|(?:fell|falls) silent|stops (?:responding|answering)|(?:is|was) lost|loss|disappears|vanishes)';
const FREE = '(?:free|freed|frees itself|available|released?|reclaimed|reassigned|re-assigned|acquirable|obtainable|granted (?:again|anew|to)|taken over|takes? over|pass(?:es|ed)?|picked up|given (?:on|to)|handed|grabbed|successor)';
const freed_within_TIME = '(?<amount>\\d{1,4}) ?(?<unit>ms|s|sec(?:onds?)?|min(?:utes?)?|sekunden|minuten|segundos|minutos)(?![a-z])';
const WITHIN = `(?:within|inside|in|after) (?:at most |no more than |under |less than |about )?${freed_within_TIME}|(?:no later than|at most|not more than|in under) ${freed_within_TIME}`;
const DEMANDS = [
    [
        /within|inside|at most|later than|more than| in /i,
        new RegExp(`(?<![a-z])${HOLDER}(?:['\u2019]s)? (?:[\\w-]+ ){0,3}?${DIES}(?![a-z])[^.;]{0,80}?(?<![a-z])${FREE}(?![a-z])[^.;]{0,40}? (?:${WITHIN})`, 'gi'),
    ],
    [
        /within|inside|at most|later than|more than| in /i,
        new RegExp(`(?<![a-z])(?:dead|crashed|silent|hung|lost|failed|vanished) ${HOLDER}(?:['\u2019]s?)? (?:locks?|leases?) [^.;]{0,40}?(?<![a-z])${FREE}(?![a-z])[^.;]{0,20}? (?:${WITHIN})`, 'gi'),
    ],
    [
        /crash|dies|died|death|fail|hang|silent|lost|loss/i,
        new RegExp(`(?<![a-z])locks? [^.;]{0,40}?(?<![a-z])${FREE}(?![a-z])[^.;]{0,20}? (?:${WITHIN})(?: of| after| when| once| if)[^.;]{0,30}? ${HOLDER}(?:['\u2019]s)? (?:[\\w-]+ ){0,3}?${DIES}(?![a-z])`, 'gi'),
    ],
    [
        /absturz|ausfall|stirbt|abgestürzt/i,
        new RegExp(`(?<![a-zäöüß])(?:absturz|ausfall|tod) (?:des|eines|der|einer) (?:inhabers|halters|workers|clients|besitzers)[^.;]{0,80}? (?:innerhalb von|binnen|in|nach höchstens|spätestens nach) ${freed_within_TIME}[^.;]{0,20}? (?:wieder )?(?:frei|verfügbar|freigegeben|vergeben)`, 'gi'),
    ],
    [
        /caíd|cae|muer|fall/i,
        new RegExp(`(?<![a-záéíóúñ])(?:titular|dueño|cliente|worker) (?:[a-záéíóúñ]+ ){0,2}?(?:cae|caído|muere|falla|muerto)[^.;]{0,80}? (?:libre|disponible|liberarse|liberado)[^.;]{0,30}? (?:en|dentro de|antes de|en menos de) (?:menos de )?${freed_within_TIME}`, 'gi'),
    ],
    [
        /\u5d29\u6e83|\u5b95\u673a|\u5931\u8054|\u6b7b\u4ea1/,
        /(?:\u6301\u6709\u8005|\u5ba2\u6237\u7aef|\u6301\u9501(?:\u65b9|\u8005|\u8fdb\u7a0b))(?:\u5d29\u6e83|\u5b95\u673a|\u5931\u8054|\u6b7b\u4ea1)[^\u3002\uff1b;]{0,24}?(?<amount>\d{1,4}) ?(?<unit>\u79d2|\u5206\u949f)(?:\u4e4b?\u5185)[^\u3002\uff1b;]{0,12}(?:\u91ca\u653e|\u53ef\u7528|\u53ef\u518d\u6b21|\u7a7a\u95f2|\u91cd\u65b0)/g,
    ],
];
/** Wishes, and what is said of the store itself. */
const NO_DEMAND = /(?<![a-z])(?:ideally|preferably|nice to have|wish|hope|today|currently|used to|primary|standby|replica|quorum|voters?|members?)(?![a-z])/i;
/**
 * In how many seconds a lock has to be free once its holder is dead; the longest that is named, and nothing where the
 * words are of something else.
 */
function readFreedWithin(texts) {
    const seconds = texts.flatMap(plain => (0,facts_plain/* sentences */.hC)(plain).flatMap(({ text }) => NO_DEMAND.test(text)
        ? []
        : DEMANDS.flatMap(([key, pattern]) => (0,find/* findAll */.JW)(text, pattern, key).flatMap(({ index, groups }) => (0,find/* isDenied */.GZ)(text, index) ? [] : [Number(groups.amount) * (0,numbers/* secondsPer */.Fs)(groups.unit ?? '')]))));
    return seconds.length > 0 ? Math.max(...seconds) : undefined;
}

;// CONCATENATED MODULE: ./src/feasibility/facts/hot-lock.ts



/** All grants go to one lock, or to very few. */
const hot_lock_HOT = (0,find/* wordsPattern */.yS)([
    '(?:one|a single|just one|only one|the only|the sole|the one|just the one) (?:\\w+ )?mutex',
    "(?:there's|there is) (?:just |only )?one lock",
    'one lock only',
    'the (?:one|sole|only|global) (?:\\w+ )?(?:lock|mutex)(?! (?:service|table|store|manager|per))',
    'ein(?:en|em)? einzige[nrms]? (?:lock|sperre)',
    'un [uú]nico bloqueo',
    'all (?:of|for) (?:the |one )(?:same |one |single )*lock',
    '(?:every|each) (?:one )?(?:of them )?on (?:the |one and the )?same (?:id|key|name|lock|item|row|object|resource)',
    '(?:all|every|everything|most|alle|todas?|todos)(?: \\w+){0,6} (?:on|for|to|against|hit(?:s|ting)?|auf|en) (?:a |the |one |ein\\w* |un |una )?(?:single|same|one|gleichen?|mism[oa]|[uú]nic[oa]) (?:\\w+ )?(?:key|lock|row|item|resource|record|account|object|sperre|schl[uü]ssel|clave|recurso)',
    '(?:a |one |the )?(?:single|one|same) (?:hot |global )?(?:key|lock|row|item|record) (?:takes|gets|receives|sees|carries|is hit)',
    'one global (?:lock|mutex)',
    "(?:the|[a-z]{1,30}['\u2019]s) one (?:[\\w-]+ ){0,2}(?:row|record|series|counter|item|document|account)(?! (?:per|for each|of each|of its|an?|each))",
    'one (?:[\\w-]+ ){0,2}(?:series|row|lock|counter|record|queue) for (?:the (?:whole|entire)|all|everybody|everyone)',
    "a single (?:[\\w'\u2019-]+ ){1,3}lock(?!s| (?:service|table|store|manager|row|record|per))",
    '(?:on|of|for|hit(?:s|ting)?|wants?|grabs?|takes?) (?:the |a )?(?:very same|one and the same|one single|same) (?:[\\w-]+ )?(?:key|row|item|record|object|blob|doc(?:ument)?|file)(?! (?:per|for each|a |an ))',
    'a single (?:[\\w-]+ )?(?:object|document|blob|key) is the lock',
    'single (?:global |hot )?(?:lock|key|row|blob|object|mutex)(?= as| [\'"\u201c\u2018])',
    "it(?:'s| is) (?:a |one )?single (?:blob|lock|key|object)",
    '(?:exactly|just|only|always) (?:that|this|the same) (?:one )?(?:lock|key|row|blob|object|document|item)',
    'one (?:lock|key|mutex|row) (?:named |called )?[\'"\u201c\u2018]',
    'single (?:global|hot) (?:lock|key|row)',
    '(?<!(?:cells|columns|fields|parts?|values|attributes) )(?:of|on|for) (?:the|one|a) (?:very )?(?:same|single|one) (?:single )?(?:lock|item|key|object|row)',
    '(?:one|a single) (?:single )?(?:lock|item|object)(?! (?:an?|per|each|every|for (?:an?|each|every)) )(?=[ .,;(]|$)',
    '(?<!lineari[sz]able |cas |isolation |consistent |strong )on (?:one|a single|the same|that|this one) (?:\\w+ )?(?:document|row|record|blob|entry|key|doc|name|object|item|manifest|pointer)(?! (?:per|for each|each|in each|a |an ))',
    '(?<!on )(?:one|a single) (?:[\\w-]+ )?(?:row|record|item|object|blob|key|pointer)(?= ?:)',
    'this one (?:document|row|record|blob|entry|key|doc)',
    'one (?:document|row|record|key|blob|entry) for (?:everybody|everyone|all|the whole)',
    '(?:(?:every|each)(?: \\w+){0,2} (?:wants?|needs?|takes?|locks?|updates?|touch(?:es)?) (?:that|the same|this)|all(?: \\w+){0,2} (?:want|need|take|lock|update|touch) (?:that|the same|this|one)) (?:\\w+ )?(?:document|row|record|key|blob|entry|lock)',
    '(?:one|a single) (?:dynamodb|etcd|consul|redis|database|cosmos|spanner|zookeeper) (?:item|row|key|record|document|znode)(?! (?:per|for each|each))',
    'single (?:counter|lock) (?:document|row|record)',
    'the one (?:\\w+-wide|global) lock',
    'a single (?:lock |key |object )?name(?= ?[,.;])',
    "(?:lock|resource|it|item|key) (?:cannot|can't|can not|must not|may not) be (?:split|divided|sharded|partitioned)",
]);
/** There is one of what is locked. */
const ONLY_ONE = /(?<![a-z])(?:there is no second [\w-]+|we (?:own|have) (?:only |just )?one [\w-]+(?= ?[.,;])|(?:no|not a) second (?:one|[\w-]+) (?:exists|is there))(?![a-z])/gi;
/** One lock is spoken of. */
const ONE_LOCK = /(?<![a-z])(?:(?:one|single|same|sole|global|einzige\w*|einen?|einer|[uú]nico)(?: [\w-]+){0,2} (?:lock|mutex|sperre|bloqueo)(?!s|ed|ing| (?:service|table|store|manager|row|record|rate|traffic|operations?|requests?|per|an?|each|every|for (?:an?|each|every)))|(?:number of )?locks: 1)(?![a-z\d])/gi;
/** Several are. */
const SEVERAL_LOCKS = /(?<![a-z])(?:locks(?!:)|evenly spread|spread evenly|keys|ids|skus|names|spread|each of|per (?:key|tenant|order|sku|user|account|item)|distinct|different|many|various|sperren|bloqueos|locks are)(?![a-z])/i;
const AMOUNTS = {
    'half a': 0.5,
    'a quarter of a': 0.25,
    'a tenth of a': 0.1,
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    eight: 8,
    ten: 10,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    ninety: 90,
};
const DURATION = '(?<amount>\\d{1,6}(?:[.,]\\d{1,3})?|two|three|four|five|six|eight|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety|half a|a quarter of a|a tenth of a|an?|one) ?(?<unit>ms|s|sec|seconds?|min(?:utes?)?|h|hours?|\u6beb\u79d2|\u79d2)(?![a-z/])';
const HELD = new RegExp(`(?<![a-z])(?:to itself|has it|have it|h[eo]ld\\w*|each|keeps?|critical section|works?(?! ?load)|needs the one(?: \\w+)? lock|duration|haltezeit|haltedauer|gehalten|reteni\\w*|retenci[oó]n|\u6301\u6709)(?:(?!renew|every)[^.;\\n\\d]){0,40}?(?:\\d{1,6} ?[-\u2013] ?)?${DURATION}`, 'i');
/** Seconds that a text says that a lock is held. */
function readHold(text) {
    return secondsOf(HELD.exec(text)?.groups);
}
const ANY_DURATION = new RegExp(`(?<![\\w.,])${DURATION}`, 'gi');
/** Bounds, leases and rates. */
const OTHER_DURATION = /(?:ttl|lease|timeout|every|p\d\d|latency|within|under|below|more than|longer than|at most|up to|put off|delay\w*|wait\w*|<|renew\w*|acqui\w*|\d (?:per |\/ ?)?|[a-z] (?:per|every) )[^,;.]{0,16}$/i;
/** What may take so long is a bound. */
const ALL_RIGHT = /^ (?:is|are|would be) (?:all right|fine|ok|okay|enough|good|acceptable)/i;
/** The longest time that a text states and that is no bound, lease or rate: a turn may take it. */
function longestTurn(text) {
    const turns = [...text.matchAll(ANY_DURATION)].flatMap(({ 0: match, index, groups }) => {
        const seconds = secondsOf(groups);
        const rate = /^(?:an?|one)$/i.test(groups?.amount ?? '');
        const fine = ALL_RIGHT.test(text.slice(index + match.length, index + match.length + 24));
        return seconds === undefined || rate || fine || OTHER_DURATION.test((0,facts_plain/* textBefore */.$H)(text, index, 30))
            ? []
            : [seconds];
    });
    return turns.length > 0 ? Math.max(...turns) : undefined;
}
function secondsOf(groups) {
    if (!groups)
        return undefined;
    const { amount = '', unit = '' } = groups;
    return (AMOUNTS[amount.toLowerCase()] ?? Number(amount.replace(',', '.'))) * (0,numbers/* secondsPer */.Fs)(unit);
}

;// CONCATENATED MODULE: ./src/feasibility/facts/load.ts





const UNIT_SECONDS = [
    [/ms$|millisec/i, 0.001],
    [/^(?:s$|sec|sek|seg|\u79d2)/i, 1],
    [/^(?:m$|min|\u5206)/i, 60],
    [/^(?:h|hour|stunde|hora|\u5c0f\u65f6|\u65f6)/i, 3600],
    [/^(?:d|day|tag|d[ií]a|\u5929|\u65e5)/i, 86_400],
];
const NOUNS = '(?:(?:concurrent |global |strict |peak |parallel |distributed |short |fine[- ]grained |cross[- ]region |lineari[sz]able |individual |total |new |lock |locking )*(?:locks?|lock (?:requests?|acquires?|acquisitions?|ops|operations?|updates?|grants?|writes?|cycles?)|acquires?|acquisitions?|req(?:uest)?s?|ops|operations?|grants?|txns?|transactions?|jobs?|calls?|writes?|updates?|events?|messages?|leases?|elections?|runs?|builds?|deploys?|orders?|kv lock ops|sperren|anfragen|sperranfragen|bloqueos|solicitudes|peticiones|operaciones|\u6b21(?:\u9501)?(?:\u8bf7\u6c42)?|\u4e2a?\u9501(?:\u8bf7\u6c42)?|\u8bf7\u6c42) ?(?:req(?:uest)?s? ?)?)?';
const PER = '(?:/ ?| ?per | ?a | ?an | ?in an? | ?each | ?every | ?pro | ?je | ?por | ?al? )';
const UNIT = '(?:seconds?|secs?|sec|s|sekunde|sek|segundo|minutes?|mins?|min|minuto|m|hours?|hrs?|h|stunde|hora|days?|d|tag|d[ií]a)';
const RATE = new RegExp(`(?<q>${numbers/* QUANTITY */.GK}) ?(?:\\+|~)?(?: of them)? ?${NOUNS}(?:(?: (?!in |of |for |and |or |after |within )[a-z+&()/-]{2,20}){1,6} ?)?${PER}(?<unit>${UNIT})(?![a-z])`, 'gi');
const RPS = new RegExp(`(?<q>${numbers/* QUANTITY */.GK}) ?(?:lock )?(?<unit>rps|qps|tps|ops/s|ops|req/s|r/s|iops)(?![a-z])`, 'gi');
const CHINESE = /\u6bcf(?<unit>\u79d2|\u5206\u949f?|\u5c0f\u65f6|\u5929)(?:\u7ea6|\u5927\u7ea6|\u6700\u591a|\u9ad8\u8fbe|\u5cf0\u503c)? ?(?<q>\d[\d.,]{0,15} ?[\u4e07\u5343\u767e\u4ebfk]{0,2})/gi;
const CHINESE_AFTER = /(?<q>\d[\d.,]{0,15} ?[\u4e07\u5343\u767e\u4ebf]{0,2}) ?(?:\u6b21|\u4e2a|\u7b14)?(?:\u9501)?(?:\u8bf7\u6c42)? ?[/\u6bcf] ?(?<unit>\u79d2|\u5206\u949f?|\u5c0f\u65f6|\u5929)/gi;
const JSON_RATE = /(?<![a-z])(?<unit>rps|qps|tps|ops(?:_per_sec\w*)?|(?:locks?|requests?|acquires?)[_ ]per[_ ](?:second|sec|minute|hour))\s{0,3}=\s{0,3}(?<q>\d[\d.,]{0,15}[kmKM]?)/gi;
function readLoad(scale, others) {
    const rates = ratesIn('scale_requirements', scale);
    const rate = highest(rates.length > 0 ? rates : others.flatMap(([field, plain]) => ratesIn(field, plain)));
    const fields = [['scale_requirements', scale], ...others];
    // What the infrastructure text says of latencies is how it is, not what is asked.
    const latency = fields
        .filter(([field]) => field !== 'infrastructure_environment')
        .flatMap(([field, plain]) => latenciesIn(field, plain))
        .toSorted((one, other) => one.milliseconds - other.milliseconds)[0];
    const held = fields.map(([, plain]) => readHold(plain.text)).find(its => its !== undefined);
    const hotKey = firstOf(fields, hot_lock_HOT);
    const onlyLock = hotKey || SEVERAL_LOCKS.test(scale.text)
        ? undefined
        : (firstOf(fields, ONE_LOCK) ?? firstOf(fields, ONLY_ONE));
    const turn = held === undefined && (hotKey ?? onlyLock) ? longestTurn(scale.text) : undefined;
    const noSharding = firstOf(fields, NO_SHARDING);
    const fromMemory = firstOf(fields, FROM_MEMORY);
    const singly = firstOf(fields, SINGLY);
    const freedWithin = readFreedWithin(fields.flatMap(([field, plain]) => (field === 'infrastructure_environment' ? [] : [plain])));
    return {
        ...(rate ? { rate } : {}),
        ...(latency ? { latency } : {}),
        ...(held === undefined ? {} : { holdSeconds: held }),
        ...(freedWithin === undefined ? {} : { freedWithinSeconds: freedWithin }),
        ...(turn === undefined ? {} : { turnSeconds: turn }),
        ...(hotKey ? { hotKey } : {}),
        ...(onlyLock ? { onlyLock } : {}),
        ...(noSharding ? { noSharding } : {}),
        ...(fromMemory ? { fromMemory } : {}),
        ...(singly ? { singly } : {}),
    };
}
function ratesIn(field, plain) {
    const factor = Number(/(?:peaks?|spitzen?|picos?|burst\w*)[^.\d]{0,12}[×x] ?(\d{1,2})(?!\d)/i.exec(plain.text)?.[1] ?? 1);
    return (0,facts_plain/* sentences */.hC)(plain).flatMap(({ text, start }) => {
        return [RATE, RPS, CHINESE, CHINESE_AFTER, JSON_RATE].flatMap(pattern => (0,find/* findAll */.JW)(text, pattern).flatMap(({ index, end, groups }) => {
            const value = (0,numbers/* quantityOf */.Ri)(groups.q ?? '');
            const seconds = load_secondsOf(groups.unit ?? '');
            if (value === undefined || seconds === undefined || isOther(text, index, end))
                return [];
            return [
                {
                    perSecond: (value / seconds) * (Number.isFinite(factor) && factor > 1 ? factor : 1),
                    evidence: (0,find/* evidenceOf */.X1)(field, plain, start + index, start + end),
                },
            ];
        }));
    });
}
/** Rates of other things: bandwidth, heartbeats, clock drift. */
function isOther(text, index, end) {
    const around = text.slice(Math.max(0, index - 16), end + 16);
    return /(?:[kmg]b|[kmg]bit|[kmg]ib|bytes?)(?:\/|ps| per)|ppm|\$|\u20ac|usd|heartbeat/i.test(around);
}
function load_secondsOf(unit) {
    if (/^(?:rps|qps|tps|ops|req\/s|r\/s|iops)/i.test(unit))
        return 1;
    const per = /per[_ ](\w+)/i.exec(unit)?.[1] ?? unit;
    return UNIT_SECONDS.find(([pattern]) => pattern.test(per))?.[1];
}
function highest(rates) {
    return rates.toSorted((one, other) => other.perSecond - one.perSecond)[0];
}
const SPELT = {
    'single-digit': 10,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    fifteen: 15,
    sixty: 60,
    eighty: 80,
    ten: 10,
    zehn: 10,
    diez: 10,
    twenty: 20,
    zwanzig: 20,
    veinte: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
};
const BOUND = /(?<![a-z])(?:(?=(?:single-digit|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|eighty|\d{1,3}) (?:milli|micro)s)|p\d{2,4}(?:[.,]\d+)?|latency|latenz|latencia|acqui\w+|grants?|answer\w*|lock(?:ing)? time|response time|slo|sla|budget|within|under|below|at most|max(?:imum)?|upper bound|not above|no(?:t)? (?:slower|longer|more) than|innerhalb|binnen|unter|h[oö]chstens|menos de|como m[aá]ximo|dentro de|\u5ef6\u8fdf)[^.;\n\d]{0,40}?(?<sign>[<\u2264=:]|under|below|within|of|at most|less than|unter|menos de)? ?(?<value>\d{1,6}(?:[.,]\d{1,3})?|single-digit|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|eighty|zehn|zwanzig|diez|veinte) ?(?<unit>ms|milliseconds?|millisekunden|milisegundos|\u6beb\u79d2|s|sec(?:onds?)?|µs|us|microseconds?)(?![a-z/])/gi;
/** `acquire_p99_ms = 20`, "in 30 ms (p99)". */
const BOUND_BESIDE = /(?<![a-z])(?:[a-z_]{0,20}(?:p\d{2,3}|latency|acquire)[a-z_]{0,12}_(?:in_)?ms["' ]{0,2}[=:] ?(?<keyed>\d{1,6})(?![.\d])|(?<![\d.,])(?<value>\d{1,6}) ?(?:ms|milliseconds?) ?\(?(?:at )?p\d{2,4})/gi;
/** "Hold under 3 ms." */
const HELD_BEFORE = /(?<![a-z])(?:hold|holds|held|kept|keeps?|lasts?|haltedauer|critical section|rtt|round trip|apart|drift|away|distance)(?: times?| for| is| of| takes?| about| some| it)*[ :=]*$/i;
function latenciesIn(field, plain) {
    const beside = (0,facts_plain/* sentences */.hC)(plain).flatMap(({ text, start }) => (0,find/* findAll */.JW)(text, BOUND_BESIDE, /_ms|\(?p\d\d/i).map(({ index, end, groups }) => ({
        milliseconds: Number(groups.keyed ?? groups.value),
        evidence: (0,find/* evidenceOf */.X1)(field, plain, start + index, start + end),
    })));
    const told = (0,facts_plain/* sentences */.hC)(plain).flatMap(({ text, start }) => (0,find/* findAll */.JW)(text, BOUND).flatMap(({ index, end, words, groups }) => {
        if (HELD_BEFORE.test((0,facts_plain/* textBefore */.$H)(text, index, 20)) ||
            /within (?:the |one |a |each |our |its )?(?:\w+ )?(?:campus|building|site|hall|region|zone|rack|metro|city|dc|data ?cent)|hold|held|lease|ttl|timeout|fail-?over|rtt|round trip|outage|recover|haltedauer|interval|staleness|drift/i.test(
            // A confirmed hold is a grant.
            `${words}${text.slice(end, end + 16)}`.replace(/(?:confirmed|granted|new) holds?/i, ' ')))
            return [];
        const unit = groups.unit ?? '';
        const factor = /^(?:µs|us|micro)/i.test(unit) ? 0.001 : /^(?:ms|milli|\u6beb\u79d2)/i.test(unit) ? 1 : 1000;
        const number = groups.value ?? '';
        // "1,500 ms" has thousands, "1,500 s" a fraction.
        const thousands = factor === 1 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(number);
        const value = SPELT[number.toLowerCase()] ?? Number(number.replace(/[.,]/, thousands ? '' : '.'));
        const split = value < 1 && /acqui|grant/i.test(words);
        if (factor === 1000 && !split && !/p\d\d|latency|latenz|latencia|answer|\u5ef6\u8fdf/i.test(words))
            return [];
        const milliseconds = value * factor;
        return [{ milliseconds, evidence: (0,find/* evidenceOf */.X1)(field, plain, start + index, start + end) }];
    }));
    return [...told, ...beside];
}
const NO_SHARDING = /(?<![a-z])(?:(?:sharding|partitioning)[^.;]{0,100}(?:forbidden|prohibited|ruled out|not allowed|not permitted|excluded|banned|(?:is|are)n't (?:allowed|permitted|possible|an option))|no (?:splitting(?! of (?:an?|the|any|one)(?: \w+)? lock)|split(?!ting| ?-?brain))|(?:more|further|additional|other) (?:ensembles?|clusters?|groups?)[^.;]{0,60}(?:not (?:possible|allowed|permitted|an option)|impossible|forbidden|ruled out|excluded)|(?:no|without) (?:partitioning|additional clusters?|second cluster|further clusters?)|(?:no|without|cannot|can't|must not|may not|never|not allowed to|not permitted to)(?: be)? (?:shard\w*|partition(?:ed|ing) (?:the )?(?:lock|key)\w*|split(?![- ]?brain|ting of (?:an?|the|any|one) (?:\w+ )?lock)\w*)|shard(?:s|ing|ed)?(?: \w+){0,3} (?:not (?:allowed|permitted|possible|an option|acceptable)|forbidden|prohibited|ruled out|excluded)|(?:one|single) (?:fixed |existing )?(?:cluster|ensemble|group)(?: \w+){0,3} only|(?:stays?|remains?|must be|is to be) (?:one|a single) (?:cluster|ensemble|group|datacenter)|(?:a|any) second (?:one|cluster|ensemble|group|instance)[^.;]{0,60} (?:outside|not|out of|turned down|declined|vetoed|ruled out|excluded|forbidden|impossible|refused)|(?:one|a single) (?:cluster|ensemble|group|instance) is (?:what|all) (?:we|there)|nothing to shard(?: over)?|keine? (?:aufteilung|sharding)|sin (?:fragmentaci[oó]n|particionado|sharding))/gi;
const FROM_MEMORY = /(?<![a-z])(?:grants?|locks?|made|issued)(?: \w+){0,4} (?:in|from)(?: [\w'\u2019]+){0,3} memory(?![^.;]{0,60} not count)/gi;
/** Nothing is granted ahead, in bulk or from memory. */
const SINGLY = /(?<![a-z])(?:no|without|not) (?:bundling|batching|batches|bulk \w+|caching of (?:grants|locks)|(?:range )?leases on ranges|range leases|grants? from memory)(?![a-z])|every (?:lock|grant|one of them) (?:is|as|has to be|must be) (?:an? )?(?:own |single |separate )?(?:entry|write|commit|row)(?: in the store)?/gi;
function firstOf(fields, pattern) {
    for (const [field, plain] of fields) {
        const found = (0,find/* findAll */.JW)(plain.text, pattern)[0];
        const mayBeDenied = pattern === hot_lock_HOT || pattern === FROM_MEMORY;
        if (found && !(mayBeDenied && (0,find/* isDenied */.GZ)(plain.text, found.index)))
            return (0,find/* evidenceOf */.X1)(field, plain, found.index, found.end);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/feasibility/facts/others.ts


/** Stores that the catalog does not tell of, and that could carry a lock for all that the rules know. */
const UNKNOWN = (0,find/* wordsPattern */.yS)([
    'oceanbase|polardb(?:-x)?|tdsql|gaussdb|opengauss|goldendb|matrixone|tablestore',
    'rqlite|dqlite|ydb|tarantool|voltdb|volt active data|ravendb|rethinkdb|surrealdb|tigerbeetle|fauna(?:db)?|immudb|rondb',
    'vitess|planetscale|golden ?gate|drbd',
    'ndb cluster|mysql cluster ndb|nuodb|singlestore|arangodb|eventstoredb|kurrentdb|sap hana|hbase|riak',
    'atomix|chubby clone',
    '(?:own|in-?house|home-?grown|custom|proprietary) (?:\\w+ )?(?:raft|paxos)(?: \\w+)?',
]);
/** Stores that the infrastructure text names, does not deny, and that the rules know nothing of. */
function readOthers(field, plain) {
    return (0,facts_plain/* sentences */.hC)(plain).flatMap(({ text, start }) => (0,find/* findAll */.JW)(text, UNKNOWN)
        .filter(({ index, end }) => !(0,find/* isDenied */.GZ)(text, index) && !isGone(text.slice(end, end + 60)))
        .map(({ index, end }) => (0,find/* evidenceOf */.X1)(field, plain, start + index, start + end)));
}
function isGone(after) {
    return /^[^,;]{0,30}(?<![a-z])(?:removed|retired|decommission\w*|forbidden|prohibited|not (?:allowed|available|used)|off limits|planned|only for|for (?:analytics|reporting|logs|metrics))/i.test(after);
}

;// CONCATENATED MODULE: ./src/feasibility/facts/places.ts




const CLOUD_REGION = '(?:us|eu|ap|sa|ca|me|af|il|mx|cn)(?:-gov)?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-?\\d|' +
    '(?:us|europe|asia|australia|southamerica|northamerica|me|africa)-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)\\d|' +
    '(?:us|eu|europe|asia|ca|sa|ap)-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)(?!-?\\d|-[a-z])|' +
    '(?:east|west|north|south|central|northcentral|southcentral|westcentral)us\\d?|cn-[a-z]+';
/** What providers call their regions by; any other city may be one of several places that the text does not name. */
const REGIONS_BY_CITY = '(?:north|west)europe|uksouth|ukwest|germanywestcentral|francecentral|swedencentral|southeastasia|eastasia|japaneast|japanwest|' +
    'virginia|ohio|oregon|iowa|california|ireland|dublin|london|frankfurt|paris|stockholm|singapore|sydney|tokyo|seoul|mumbai|s[aã]o paulo|montreal';
const REGION_NAME = `(?:${CLOUD_REGION}|(?<!(?:data ?cent(?:er|re)|dc|rz|rechenzentrum|cpd)\\s)(?:${REGIONS_BY_CITY}))`;
const WITNESS = (0,find/* wordsPattern */.yS)([
    'witness(?:es)?(?: (?:region|site|node|vm|zone|server))?',
    'tie-?breakers?',
    '(?:plus|and|with|fifth|third|seventh|extra|additional|odd|another)(?: \\w+){0,6} (?:third|fifth|seventh) (?:\\w+ )?(?:voter|member|node|vote|server|vm)',
    'third (?:\\w+ )?(?:voter|vote)',
    '(?:third|fifth|seventh) (?:vm|machine|server|node|host|box)(?: \\w+)? (?:in|at) (?:an? |the )?(?:third|zone|az|site|dc|region)(?: \\w+)?',
    '(?:third|fifth|seventh) (?:\\w+ )?(?:voter|member|node|server|vote)(?: (?:is|stands|sits|lives|runs))? (?:in|at|on) (?:an? |the |our )?(?:\\w+ ){0,3}?(?:cage|colo|cabinet|hut|office|hoster|telco|exchange|third \\w+)',
    '(?:tiny|small|little|single|third|fifth|seventh) one in (?:an? |the )?(?:rented |small |separate )?(?:cabinet|rack|cage|room|office|container)',
    '(?:small |tiny |little |cheap )?(?:vm|machine|host|server|box|vps)(?: [\\w-]+){0,3} (?:may|can|could|is allowed to) (?:run|host|carry|hold|be) (?:an? |one |the )?(?:voting member|voter|vote|tie-?breaker|raft (?:member|voter))',
    'independent (?:of|from) (?:both|the two)',
    'third (?:small |little |tiny |rented |separate )?(?:town|city|hoster|provider|location|site|place)',
    'quorum (?:device|disk|server|witness|node)|qdevice|(?:corosync-)?qnetd',
    '(?:third|3rd|dritte[nrs]?|tercer|tercera|troisi[eè]me) (?:voting[- ]?(?:disk|file)|voting-disk)s?',
    'arbitrator|arbiter|(?:vm|server|machine|host|box|nuc|vps)(?: [\\w-]+){0,2} (?:at|in) (?:an?|the|another|some) (?:\\w+ )?(?:pop|point of presence|carrier hotel|internet exchange)',
    '(?:an?|the|another)(?: (?:small|tiny|spare|utility|storage|technical|third|separate|little))+ (?:room|closet|cabinet|hut|shed|cellar|container|office|site|building|rack)(?: [\\w-]+){0,4} (?:could|can|that (?:could|can|may)) (?:take|hold|house|host|run)(?: [\\w-]+){0,3} (?:server|machine|vm|voter|node|member|witness)s?',
    'third (?:site|location|dc|data ?cent(?:er|re)|zone|az|region)(?: \\w+){0,6} (?:vot\\w+|member|raft|quorum|witness|node)',
    '(?:vm|server|machine|host|box|racks?|cabinet)(?: [\\w-]+){0,4} (?:at|with|in|from) (?:an?|the|another|some) (?:\\w+ )?(?:hosters?|hosting (?:provider|company)|colocation|colo|cloud provider)',
    'zeugen?(?:knoten|server)?|schiedsrichter',
    '(?:dritte[rnms]?|f[uü]e?nfte[rnms]?) (?:(?:consul|etcd|zookeeper|zk|raft)-?)?(?:server|knoten|stimme|ort|standort|mitglied|voter|(?:steht|l[aä]e?uft|ist|liegt)(?= ))',
    '(?:tercer|quinto) (?:sitio|nodo|voto|testigo|servidor)',
    '(?:extra|additional|independent|fifth|third) (?:voter|vote)',
    'testigo|[aá]rbitro|(?:hace|voto) de desempate',
    '\u89c1\u8bc1(?:\u8282\u70b9|\u533a\u57df)?|\u4ef2\u88c1\u8282\u70b9',
]);
const NO_FURTHER = [
    (0,find/* wordsPattern */.yS)([
        '(?:no|without|never|not)(?: an?| any| have| get| add| possible| available| room for)*(?: (?:third|3rd|further|other|additional|extra|more))+ (?:(?:site|region|dc|data ?cent(?:er|re)|location|zone|az|building|place|witness|town)s?|cit(?:y|ies))',
        '(?:an?|any|no) (?:third|3rd|further|additional) (?:site|region|dc|data ?cent(?:er|re)|location|zone|az|building|witness|room|hall)[^.;]{0,60} (?:is|are) (?:all )?(?:ruled out|excluded|forbidden|refused|prohibited|barred|out of the question)',
        '(?:third|3rd|further|additional) (?:site|region|dc|data ?cent(?:er|re)|location|zone|az|building|witness)s?(?: \\w+){0,4} (?:(?:not|(?:is|are)n.t) (?:available|possible|allowed|approved|planned|an option|permitted|affordable)|impossible|ruled out|excluded|out of the question|rejected|refused|forbidden|denied|unavailable|off the table)',
        '(?:forbid\\w*|rules? out|reject\\w*|refus\\w*|exclud\\w*)(?: \\w+){0,3} (?:third|3rd|further|other) (?:site|region|dc|data ?cent(?:er|re)|location|zone|az|building|place|witness)s?',
        "(?:third|3rd|further|additional|another) (?:site|region|dc|data ?cent(?:er|re)|location|zone|az|building|place|witness)s?(?: \\w+)? (?:cannot|can ?not|can['\u2019]t|could not|will not|won['\u2019]t|is not to) be (?:had|got|found|added|built|rented|used|provided|obtained|bought)",
        '(?:looked|asked|searched|applied|hoped|pleaded|begged) for an? (?:third|3rd|further|second|additional) (?:site|region|dc|data ?cent(?:er|re)|location|zone|az|building|place|witness|vote)[^.;]{0,60}(?:ruled (?:it|that|this|them|both) out|(?:rejected|refused|declined|vetoed|denied|forbade) (?:it|that|this|them|both)|(?:it|they|that) (?:was|were|is|are|got) (?:rejected|refused|declined|vetoed|denied|ruled out)|(?:said|answer is|was told) no)',
        '(?:no|nowhere|not any) (?:place|room|site|location|spot)(?: \\w+){0,2}? (?:for|to put) an? (?:third|3rd|further) (?:vote|voter|copy|replica|member|node|site|witness)',
        "(?:cannot|can ?not|can't|may not|must not|not allowed to)(?: \\w+){0,6} add(?: \\w+){0,2} (?:region|site|dc|zone|location)s?",
        '(?:ein(?:en)?|kein(?:en)?) (?:dritte[rn]?|weitere[rn]?) (?:standort|rechenzentrum|rz|region|zone)(?: (?:ist|sind|wird))?(?: \\w+){0,2}(?: ?(?:ausgeschlossen|nicht (?:m[oö]glich|verf[uü]e?gbar|vorgesehen|vorhanden)|unm[oö]glich|verf[uü]e?gbar|vorhanden|m[oö]glich))?',
        '(?:no hay|sin|ning[uú]n|no se permite|no existe)(?: un| una)? (?:tercer[ao]?|otr[ao]) (?:sitio|centro|regi[oó]n|cpd|zona|sede)\\w*',
        '(?:tercer[ao]?) (?:sitio|centro(?: de datos)?|regi[oó]n|cpd|zona|sede) (?:est[aá] )?(?:descartad|excluid|imposible|no )\\w*',
        '(?:eine[nr]?|jede[nrs]?) (?:dritte[nrms]?|weitere[nrms]?) (?:standort|rechenzentrum|rz|region|zone|raum)\\w*[^.;]{0,120} (?:abgelehnt|verworfen|untersagt|verboten|ausgeschlossen)|(?:mehr|weitere) (?:regionen|standorte|rechenzentren|zonen|räume) (?:wird|gibt|kommen|sind)(?: es)?(?: \\w+){0,2} (?:nicht|nie|niemals|ausgeschlossen)',
        '(?:\u6ca1\u6709|\u65e0|\u4e0d\u4f1a\u6709|\u4e0d(?:\u53ef\u80fd|\u5141\u8bb8|\u80fd)(?:\u6709|\u589e\u52a0|\u4f7f\u7528)?)\u7b2c\u4e09(?:\u4e2a|\u5904)?(?:\u573a\u5730|\u573a\u6240|\u5730\u70b9|\u673a\u623f|\u6570\u636e\u4e2d\u5fc3|\u7ad9\u70b9|\u533a\u57df|\u5730\u57df|\u53ef\u7528\u533a|\u57ce\u5e02)|\u7b2c\u4e09(?:\u4e2a)?(?:\u673a\u623f|\u6570\u636e\u4e2d\u5fc3|\u7ad9\u70b9|\u533a\u57df|\u57ce\u5e02)(?:\u4e0d\u53ef\u80fd|\u4e0d\u53ef\u7528|\u4e0d\u5141\u8bb8)',
    ]),
];
const EXACT = /(?<![a-z])(?:exactly|only|just|precisely|no more than|genau|nur|lediglich|exactamente|s[oó]lo|solamente|[uú]nicamente)(?: (?:the|these|our|have|in))? ?$|(?:\u53ea\u6709|\u4ec5\u6709?|\u6070\u597d|\u6b63\u597d)$/i;
/** "must survive the loss of one zone" counts what may be lost, not what there is. */
const IN_A_DEMAND = /surviv|(?:may|can|might) (?:go|be lost|die|burn|drop|vanish|disappear)|goes (?:down|away|dark)|los(?:s|e|ing)|tolerat|fail|ausfall|p[eé]rdida|ca[ií]da|\u6545\u969c/i;
/** "One AZ each" says nothing of how many there are. */
const EACH = /^ (?:each|apiece|per (?:node|member|voter|server|replica))(?![a-z])/i;
/** "In a third building": one more than those that are counted. */
const ORDINAL = /third|fourth|second|another|tercer|segund|cuart|quint|dritt|zweit|viert/i;
/** "zones a, b and c", "sites P/Q/R". */
const LETTERED = /(?<![a-z])(?<place>zones?|azs?|sites?|rooms?|campus(?:es)?|dcs?|regions?|racks?|chassis|cabinets?|cages?|halls?|buildings?|plants?)(?: \(?| ?[=:] ?)(?<list>(?:[A-Za-z]|\d{1,3})(?:(?: ?, ?| and | und | y |\/|, and )(?:[A-Za-z]|\d{1,3})){1,8})(?![\w])/gi;
const places_COUNTED = new RegExp(`(?<count>${numbers/* COUNT */.i2})(?: ?-?(?:factory|independent|separate|different|distinct|physical|cloud|aws|gcp|azure|own|on-prem(?:ise)?s?|campus|app|availability|data|core|regional|metro|geographic(?:ally)?|unabh[aä]ngige[nr]?|getrennte[nr]?|\u4e2a|\u5ea7|\u5904|cloud))*(?: (?!per |por |pro |je |cada |in |at |im |en |on |each |of |and |or |over |across |nodes? |members? |servers? |voters? |replicas? |to |with |for )[a-z0-9-]+){0,1}?[ -]?${place_words/* PLACE */.CC}(?![a-zà-ÿ])`, 'gi');
/** "Nine nodes, three per zone": three zones. */
const PER_PLACE = new RegExp(`(?<all>${numbers/* COUNT */.i2}) (?:[a-z]+ )?(?:nodes?|servers?|members?|voters?|hosts?|machines?|vms?|knoten|servern?|nodos)(?: \\([^()]{1,30}\\))?,? (?<some>${numbers/* COUNT */.i2}) (?:per|in each|in every|each|pro|je|por|en cada) ${place_words/* PLACE */.CC}(?![a-zà-ÿ])`, 'gi');
/** `"azs": 3`. */
const ASSIGNED = /(?<![a-z])(?<place>azs|zones|sites|regions|racks|dcs)["' ]{0,2} ?[=:] ?(?<count>[2-9])(?![\d.])/gi;
/** "AZ1-AZ3", "racks 1 to 5": the first and the last of several. */
const RANGED = /(?<![a-z])(?<place>az|zone|dc|site|rack|hall|room)s?[- ]?(?<from>[a-h1-9]) ?(?:-|\u2013|\.\.|to|through|bis) ?(?:\k<place>[- ]?)?(?<to>[a-h1-9])(?![\w.])/gi;
function perPlace(text, evidence) {
    const told = (0,find/* findAll */.JW)(text, PER_PLACE).map(({ groups: { all, some, place }, index, end }) => {
        return { place, count: ((0,numbers/* countOf */.pq)(all ?? '') ?? 0) / ((0,numbers/* countOf */.pq)(some ?? '') ?? 1), index, end };
    });
    const assigned = (0,find/* findAll */.JW)(text, ASSIGNED).map(({ groups: { place, count }, index, end }) => {
        return { place, count: Number(count), index, end };
    });
    const ranged = (0,find/* findAll */.JW)(text, RANGED).map(({ groups: { place, from, to }, index, end }) => {
        const [first = '', last = ''] = [from?.toLowerCase(), to?.toLowerCase()];
        return { place, count: last.charCodeAt(0) - first.charCodeAt(0) + 1, index, end };
    });
    return [...told, ...assigned, ...ranged].flatMap(({ place: word, count, index, end }) => {
        const place = (0,place_words/* placeOf */.$t)(word);
        const whole = Number.isInteger(count) && count > 1 && count < 10;
        return place && whole ? [{ place, count, names: [], exact: false, evidence: evidence(index, end) }] : [];
    });
}
/** Where things can stand: sites, zones and regions, counted or named. */
function readGeography(field, plain) {
    const places = [];
    let witness;
    let noFurther;
    for (const sentence of (0,facts_plain/* sentences */.hC)(plain)) {
        const evidence = (start, end) => (0,find/* evidenceOf */.X1)(field, plain, sentence.start + start, sentence.start + end);
        for (const found of (0,find/* findAll */.JW)(sentence.text, places_COUNTED)) {
            const place = (0,place_words/* placeOf */.$t)(found.groups.place);
            const count = (0,numbers/* countOf */.pq)(found.groups.count ?? '');
            if (count === 1 &&
                (IN_A_DEMAND.test(sentence.text) ||
                    EACH.test(sentence.text.slice(found.end)) ||
                    ORDINAL.test(found.words)))
                continue;
            if (!place || !count || place === 'process' || place === 'node' || (0,find/* isDenied */.GZ)(sentence.text, found.index))
                continue;
            if (/[a-zà-ÿ]/i.test(sentence.text.charAt(found.end)) || isTailOfWord(found))
                continue;
            // What Consul calls a datacenter is a group of servers, wherever they stand.
            if (isVersion(sentence.text, found) || /\||consul/i.test(found.words))
                continue;
            const exact = EXACT.test((0,facts_plain/* textBefore */.$H)(sentence.text, found.index, 20)) ||
                /^(?:(?: \w+){0,3} only|, (?:no|and no) (?:more|other)| and no more)/i.test(sentence.text.slice(found.end, found.end + 40));
            places.push({ place, count, names: [], exact, evidence: evidence(found.index, found.end) });
        }
        const cities = /\u4e24\u5730\u4e09\u4e2d\u5fc3|\u4e24\u5730/.exec(sentence.text);
        if (cities)
            places.push({
                place: 'region',
                count: 2,
                names: [],
                exact: true,
                evidence: evidence(cities.index, cities.index + cities[0].length),
            });
        places.push(...namedPlaces(sentence.text, evidence), ...perPlace(sentence.text, evidence));
        for (const found of (0,find/* findAll */.JW)(sentence.text, LETTERED)) {
            const names = (found.groups.list ?? '').split(/[^A-Za-z0-9]+|and|und/).filter(name => name !== '');
            const place = (0,place_words/* placeOf */.$t)(found.groups.place);
            if (place && names.length > 1)
                places.push({
                    place,
                    count: names.length,
                    names: [],
                    exact: false,
                    evidence: evidence(found.index, found.end),
                });
        }
        const ruledOut = NO_FURTHER.some(pattern => (0,find/* findAll */.JW)(sentence.text, pattern).length > 0);
        for (const found of ruledOut ? [] : (0,find/* findAll */.JW)(sentence.text, WITNESS)) {
            if (!(0,find/* isDenied */.GZ)(sentence.text, found.index) &&
                !/(?:(?:forbidden|prohibited|ruled out|not allowed|excluded)[^.;]{0,60}|(?:forbid\w*|refus\w*|rules? out|reject\w*|exclud\w*|without|struck|dropp?ed|delet\w*|remov\w*|cancel\w*|took away|lack\w*)(?: \w+){0,3}|(?<![a-z])no(?: [\w-]+){1,8} for(?: an?| the)?) $/i.test((0,facts_plain/* textBefore */.$H)(sentence.text, found.index, 60)) &&
                !/^(?: \w+)? (?:cannot|can ?not|can['\u2019]t|could not|will not|won['\u2019]t)(?! be (?:lost|down|cut))|(?:not|no|never|n't|is forbidden|excluded|rejected|declined|impossible|ruled) (?:available|allowed|possible|approved)|^ (?:was|were|is|has been|got|are)(?: all| both)? (?:struck|cut|dropped|deleted|removed|cancelled|postponed|missing|refused|ruled out|excluded|forbidden|prohibited|barred|banned|out of the question|not (?:allowed|possible|available|permitted))/i.test(sentence.text.slice(found.end, found.end + 40)))
                witness ??= evidence(found.index, found.end);
        }
        for (const pattern of NO_FURTHER) {
            for (const found of (0,find/* findAll */.JW)(sentence.text, pattern))
                noFurther ??= evidence(found.index, found.end);
        }
    }
    const scattered = scatteredIn(places);
    return {
        places,
        ...(scattered ? { scattered } : {}),
        ...(witness ? { witness } : {}),
        ...(noFurther ? { noFurther } : {}),
    };
}
/** Regions or zones that are named in sentences or lines of their own: more than any one of them tells of. */
function scatteredIn(places) {
    for (const place of ['region', 'zone']) {
        const named = places.filter(its => its.place === place && its.names.length > 0);
        const names = new Set(named.flatMap(its => its.names));
        const [first] = named;
        if (first &&
            names.size > Math.max(...places.filter(its => its.place === place).map(({ count }) => count)))
            return { place, count: names.size, evidence: first.evidence };
    }
    return undefined;
}
/** "Sixty tracks" are no racks, "two websites" no sites; German compounds end in the place that they mean. */
function isTailOfWord({ words, groups, }) {
    const place = groups.place ?? '';
    return (/[a-z]/i.test(words.charAt(words.length - place.length - 1)) &&
        !/rechenzentr|standort|geb[aä]ude|s[aä]l|abschnitt|raum|r[aä]um|werk|zonen|regionen|st[aä]dt/i.test(place));
}
/** "PostgreSQL 16 multi-AZ", "etcd 3 single-zone": the product's version, and no number of places. */
function isVersion(sentence, { index, words }) {
    return (/^\d+(?:\.\d+)?[ -]+(?:multi|single|dual|one|cross)(?![a-z])/i.test(words) ||
        (/^\d/.test(words) && VERSIONED.test((0,facts_plain/* textBefore */.$H)(sentence, index, 16))));
}
const VERSIONED = /(?<![a-z])(?:postgres(?:ql)?|pg|mysql|mariadb|sql server|oracle|db2|redis|valkey|mongodb|version|v)[ -]?$/i;
const REGIONS = new RegExp(`(?<![a-z])${REGION_NAME}(?![a-z0-9])`, 'gi');
/** "eu-west-1a/b/c" names three of them. */
const ZONES = new RegExp(`(?<![a-z])(?:(?:${CLOUD_REGION})(?:-?| (?=[a-f](?:[/,] ?|,? and )[b-f](?![a-z0-9])))[a-f](?:(?: ?[/,] ?|,? and )-?(?:\\d)?[a-f](?![a-z0-9]))*|az-?[a-f1-4]|zone[ -]?[a-f1-4]|use1-az\\d|\\d[a-f](?:(?:, ?|/| and |, and )\\d[a-f])+)(?![a-z0-9])`, 'gi');
const SITES = /(?<![a-z])(?:(?:i?dc|rz|cpd)[- ]?(?:[a-f]|[1-5])|(?:site|standort|data ?cent(?:er|re)|building|rechenzentrum|hall)(?:[- ][a-f]|[- ]?[1-5]))(?![a-zà-ÿ0-9])/gi;
function namedPlaces(sentence, evidence) {
    const regions = (0,find/* findAll */.JW)(sentence, REGIONS).filter(({ index }) => !(0,find/* isDenied */.GZ)(sentence, index));
    const zones = (0,find/* findAll */.JW)(sentence, ZONES).flatMap(found => [...found.words.matchAll(/(?:^.*?)?[a-z0-9](?=$| ?[/,]| and)/gi)].map(([words]) => ({ ...found, words })));
    return [
        ...named('region', [...regions, ...listedWith(regions, sentence)], sentence, evidence),
        ...named('zone', zones, sentence, evidence),
        ...named('site', (0,find/* findAll */.JW)(sentence, SITES), sentence, evidence),
    ];
}
const JOINT = '(?:,? (?:and|und|y|or|e) |[,/&+] ?)';
const NEIGHBOUR = "[A-Z][\\wà-ÿ'-]{2,}";
const NEIGHBOURS = new RegExp(NEIGHBOUR, 'g');
const AFTER = new RegExp(`^(?:${JOINT}${NEIGHBOUR})+`);
const BEFORE = new RegExp(`(?:${NEIGHBOUR}${JOINT})+$`);
/** What stands in such a list and is no place. */
const NO_PLACE = /sql|db(?![a-z])|redis|valkey|etcd|keeper|consul|kafka|mongo|cockroach|yugabyte|ti(?:kv|db)|spanner|aurora|cassandra|scylla|couchbase|hazelcast|ignite|vault|^(?:rds|s3|gcs|az|azs|multi|active|single|global|regional|database|table|cluster|the|our|we|only|both|each|replica|primary|standby|app|apps|workers?|clients?|users?|hq|nothing|no)(?:-|$)/i;
/** "Frankfurt, Wolfsburg and Paris": a name in a list of cities is one, too, known or not. */
function listedWith(known, sentence) {
    const cities = known.filter(({ words }) => /^[A-ZÀ-Ý][^\d-]*$/.test(words));
    return cities.flatMap(({ index, end }) => {
        const around = [
            AFTER.exec(sentence.slice(end, end + 100))?.[0],
            BEFORE.exec((0,facts_plain/* textBefore */.$H)(sentence, index, 100))?.[0],
        ];
        return around
            .flatMap(list => list?.match(NEIGHBOURS) ?? [])
            .filter(words => !NO_PLACE.test(words) && !known.some(name => name.words.includes(words)))
            .map(words => ({ words, index, end }));
    });
}
function named(place, found, sentence, evidence) {
    const names = [...new Set(found.map(({ words }) => words.toLowerCase()))];
    const start = Math.min(...found.map(({ index }) => index));
    const end = Math.max(...found.map(its => its.end));
    if (names.length === 0)
        return [];
    const exact = EXACT.test((0,facts_plain/* textBefore */.$H)(sentence, start, 12)) || /^,? only(?![a-z])/i.test(sentence.slice(end, end + 6));
    return [{ place, count: names.length, names, exact, evidence: evidence(start, end) }];
}
const HOSTS = new RegExp(`(?<![\\w.])(?<count>${numbers/* COUNT */.i2}) (?:(?:linux|windows|unix|physical|virtual|bare[- ]metal|small|big|large|identical|industrial|old|debian|ubuntu|rhel) ){0,2}(?:servers?|vms?|hosts?|machines?|hypervisors?|boxe?s?|pcs?|rechner|maschinen?|servidores|m[aá]quinas)(?! (?:rooms?|halls?|in each|per|each))(?![a-zà-ÿ])`, 'gi');
const NO_MORE = /(?<![a-z])(?:(?:an?|the|any|ein(?:en)?) (?:second|third|dritter|zweiter|further|additional)(?: (?:one|server|machine|vm|host|box))? (?:is|ist|are|was|has been) (?:\w+ ){0,2}?(?:refused|excluded|ruled out|rejected|denied|impossible|not|ausgeschlossen|unm[oö]glich)|no (?:more|second|third|further|other|additional) (?:hardware|one|servers?|machines?|vms?|hosts?|boxes)|nothing else|no other machines?)(?![a-z])/i;
/** How many machines a text counts, where it counts them once. */
function readHosts(field, plain) {
    const found = (0,facts_plain/* sentences */.hC)(plain).flatMap(({ text, start }) => (0,find/* findAll */.JW)(text, HOSTS, /server|vm|host|machine|hypervisor|box|pc|rechner|maschin|servidor|m[aá]quina/i)
        .filter(({ index }) => !(0,find/* isDenied */.GZ)(text, index))
        .map(({ index, end, groups }) => ({
        count: (0,numbers/* countOf */.pq)(groups.count ?? ''),
        exact: EXACT.test((0,facts_plain/* textBefore */.$H)(text, index, 20)) || NO_MORE.test(plain.text),
        evidence: (0,find/* evidenceOf */.X1)(field, plain, start + index, start + end),
    })));
    const [first, ...others] = found;
    return first?.count && others.length === 0 ? { ...first, count: first.count } : undefined;
}

;// CONCATENATED MODULE: ./src/feasibility/facts/round-trips.ts



const round_trips_NUMBER = '\\d{1,4}(?:\\.\\d{1,2})?';
/** "80, 110 and 150 ms", "60-90 ms". */
const TIMES = `(?<times>${round_trips_NUMBER}(?:(?: ?[-\u2013/] ?| to |, | and |, and | or )${round_trips_NUMBER}){0,5}) ?(?:ms|milliseconds?)(?![a-z])`;
const TOLD = new RegExp(`(?<![a-z])(?:rtts?|round[- ]trips?(?: times?)?|ping|(?:network |inter-?(?:region|site|zone|dc) )latenc(?:y|ies))[^.;\\n\\d]{0,60}(?<![a-z\\d.])${TIMES}|` +
    `(?<![\\w.])${TIMES} (?:of )?(?:rtt|round[- ]trip|network latency|apart|away from each other|between)(?![a-z])`, 'gi');
const round_trips_NAME = `[${find/* LETTER */.jL}][${find/* LETTER */.jL}\\d]{0,30}(?:-[${find/* LETTER */.jL}\\d]{1,30}){0,3}?`;
/** "Frankfurt\u2013Singapore 165 ms", "A to B: 30 ms". */
const PAIR = new RegExp(`(?<![${find/* LETTER */.jL}\\d-])(?<one>${round_trips_NAME})(?: ?[\u2013\u2014\u2194/] ?| ?<-?> ?| to | and |-)(?<other>${round_trips_NAME})(?: is| are|:| =|,)? (?:about |around |~ ?|\u2248 ?)?(?<ms>${round_trips_NUMBER})(?:[-\u2013]\\d{1,4})? ?ms(?![a-z])`, 'gi');
/** Of whom a round trip says nothing about how the places stand to each other. */
const OF_CLIENTS = /(?<![a-z])(?:clients?|users?|customers?|offices?|callers?|workers?|browsers?|shops?|stores?|vessels?|ships?|from (?:the |our )?(?:app|lambda)\w*|fsync|disks?|heartbeats?|timeouts?|elections?)(?![a-z])/i;
const ANY_TWO = /(?<![a-z])(?:any (?:two|pair|of)|each pair|every pair|each other|pair-?wise|all (?:three|five|of)|in between|apart|among|between (?:the |our |all |these )?(?:two |three |four |five |\d )?(?:zones|azs|regions|sites|dcs|data ?cent(?:er|re)s|halls|buildings|cities|locations|them|places))(?![a-z])|inter-?(?:region|site|zone|dc)/i;
/** What a text says of the way from one place to another and back. */
function readRoundTrips(field, plain) {
    return (0,facts_plain/* sentences */.hC)(plain).flatMap(({ text, start }) => {
        if (OF_CLIENTS.test(text))
            return [];
        const pairs = (0,find/* findAll */.JW)(text, PAIR, /\dms|\d ms/i).filter(({ groups }) => groups.one !== groups.other);
        const names = new Set(pairs.flatMap(({ groups: { one, other } }) => [one?.toLowerCase(), other?.toLowerCase()]));
        const [first, last] = [pairs[0], pairs.at(-1)];
        if (first && last && pairs.length > 1) {
            const evidence = (0,find/* evidenceOf */.X1)(field, plain, start + first.index, start + last.end);
            const milliseconds = Math.min(...pairs.map(({ groups }) => Number(groups.ms)));
            return [{ milliseconds, ofAll: pairs.length >= (names.size * (names.size - 1)) / 2, evidence }];
        }
        return (0,find/* findAll */.JW)(text, TOLD, /ms|milli/i).map(({ index, end, words, groups }) => {
            const times = (groups.times ?? '').match(/\d+(?:\.\d+)?/g) ?? [];
            const around = words + text.slice(end, end + 40);
            const place = (0,place_words/* placeOf */.$t)(around);
            return {
                milliseconds: Math.min(...times.map(Number)),
                ...(place && place !== 'process' && place !== 'node' ? { place } : {}),
                ofAll: ANY_TWO.test(text.slice(Math.max(0, index - 40), end + 40)) || times.length === 3,
                evidence: (0,find/* evidenceOf */.X1)(field, plain, start + index, start + end),
            };
        });
    });
}

;// CONCATENATED MODULE: ./src/feasibility/facts/access-tables.ts
const ACCESS = /(?<![a-z])(?:access|rights?|permissions?|privileges?|zugriff|rechte|acceso|permisos)(?![a-z])/i;
const OURS = /(?<![a-z])(?:ours?|us|we|wir|unser\w*|nuestro|nosotros)(?![a-z])/i;
/** What a cell says that gives no more than reading. */
const NO_WRITING = /^(?:read(?:[- ]?only)?|ro?|get|select|none|no|denied|[-\u2013\u2014]|lesen|kein\w*|nur lesen|lectura|solo lectura|ningun\w*)$/i;
/** What a cell says that gives us the lock, whoever may only read besides. */
const WRITING = /^(?:read(?:[- ]| ?\/ ?| and )write|rw|read,? write|full|write|lesend und schreibend|lesen und schreiben|schreib\w*|lectura y escritura|escritura)$/i;
const OF_READING = /read|lesen|lectura/i;
/** What a cell says of a store that production does not have. */
const NOT_IN_USE = /^(?:(?:only |nur |solo )?(?:dev(?:elopment)?|test(?:ing)?|staging|qa|sandbox|lab|playground|desarrollo|pruebas|entwicklung)|(?:retired|decommissioned|switched off|powered down|retirado|stillgelegt|abgeschaltet)(?: [^|]{0,20})?)$/i;
/**
 * "| etcd | read |" below "| store | our access |": what a Markdown table says of the store that a row names.
 * @param mentions in the order of the text
 */
function withAccessTables(mentions, clauses, { at, original }) {
    if (!original.includes('|'))
        return [...mentions];
    const rows = access_tables_rowsOf(original);
    let row = 0;
    return mentions.map(mention => {
        const offset = at[(clauses[mention.sentence]?.start ?? 0) + mention.index] ?? 0;
        while ((rows[row + 1]?.start ?? Infinity) <= offset)
            row += 1;
        const { because, ours } = rows[row] ?? {};
        if (mention.standing === 'usable' && because !== undefined)
            return { ...mention, standing: 'unusable', because };
        const { because: words = '', ...told } = mention;
        return WRITING.test(ours ?? '') && OF_READING.test(words) ? { ...told, standing: 'usable' } : mention;
    });
}
function access_tables_rowsOf(text) {
    const rows = [];
    let start = 0;
    let column;
    for (const line of text.split('\n')) {
        const cells = line.trimStart().startsWith('|') ? access_tables_cellsOf(line) : undefined;
        rows.push({ start, ...(cells && column !== undefined ? accessIn(cells, column) : {}) });
        column = cells && (column ?? columnOf(cells));
        start += line.length + 1;
    }
    return rows;
}
function accessIn(cells, column) {
    const ours = cells[column] ?? '';
    const because = NO_WRITING.test(ours) ? `access: ${ours}` : cells.find(cell => NOT_IN_USE.test(cell));
    return { because, ours };
}
/** Of several that tell of access, ours; where that is open, none. */
function columnOf(cells) {
    const columns = [...cells.keys()].filter(at => ACCESS.test(cells[at] ?? ''));
    const ours = columns.filter(at => OURS.test(cells[at] ?? ''));
    return (ours.length > 0 ? ours : columns).length === 1 ? (ours[0] ?? columns[0] ?? -1) : -1;
}
function access_tables_cellsOf(line) {
    return line.split('|').map(cell => cell.replaceAll(/[`*_]/g, '').trim());
}

;// CONCATENATED MODULE: ./src/feasibility/facts/closed-lists.ts


/** What texts say of all other stores by naming those that may be used, and of each in a list. */
function readClosedLists(clauses, mentions) {
    const listed = mentions.map((mention, at) => isListedAsUnusable(mention, mentions[at + 1], clauses)
        ? { ...mention, standing: 'unusable', because: 'usable: false' }
        : mention);
    return besideWhatIsLeft(clauses, otherwiseTold(clauses, onlyThese(clauses, listed)));
}
/** "For locks there is Redis", "locking uses MySQL". */
const GIVES_THE_LOCK = /(?<![a-z])(?:for|as|our|the|all) (?:\w+ )?(?:locks?|locking|lock store)(?![a-z])|^\W*(?:locks?|locking)(?: \w+)? (?:may|can|must|uses?|goes|runs?|lives?|stays?|is|are)(?![a-z])/i;
/** A store that may carry the lock as well. */
const closed_lists_FREE = /(?<![a-z])(?:we (?:\w+ )?(?:run|have|use|operate|own|get|may|can)|(?:may|can) (?:also |equally )?(?:be used|carry|hold|serve|take)|locks?|locking|available|ours|also|alternatively|or|free|usable|allowed|at our|shared|at hand|in place)(?![a-z])/i;
const DENIED = /(?<![a-z])(?:not?|never|barred|alone|nobody|out of)(?![a-z])|n['\u2019]t(?![a-z])/i;
/** Where the lock is given a store that loses grants, another in a sentence of its own may be there for something else. */
function otherwiseTold(clauses, mentions) {
    const given = mentions.find(({ sentence, standing, store }) => standing === 'usable' &&
        (0,feasibility_topology/* bareTopology */.Yl)(store).unsafe &&
        GIVES_THE_LOCK.test(clauses[sentence]?.text ?? '') &&
        !DENIED.test(clauses[sentence]?.text ?? ''));
    if (!given)
        return [...mentions];
    return mentions.map(mention => {
        const text = clauses[mention.sentence]?.text ?? '';
        const other = mention.sentence !== given.sentence && mention.standing === 'usable' && mention.store !== given.store;
        return other && (!closed_lists_FREE.test(text) || DENIED.test(text))
            ? { ...mention, standing: 'unclear', because: `${given.store.name} is named for the lock` }
            : mention;
    });
}
/** "- name: etcd", and "usable: false" in a line below, before another store is named. */
function isListedAsUnusable(mention, next, clauses) {
    return clauses
        .slice(mention.sentence + 1, Math.min(next?.sentence ?? clauses.length, mention.sentence + 5))
        .some(({ text }) => LISTED_AS_UNUSABLE.test(text));
}
const LISTED_AS_UNUSABLE = /^[\s"'-]*(?:usable|allowed|available|permitted|approved|accessible)["'\s]{0,2}[:=]\s*["']?(?:false|no|nein)(?![a-z])/i;
/** "What we may use: X. Period.", "X is the only store": what stands outside is not usable. */
function onlyThese(clauses, mentions) {
    const only = /(?<![a-z])(?:what we (?:may|can) use|what we do have|left over (?:is|are)|usable in production|in production (?:now|today)(?: \w+){0,5}:|(?<!(?:column|field|table|attribute|version|key)s? (?:that )?)we (?:may|can|are allowed to) (?:only )?use|(?:the )?only (?:permitted|allowed|approved|available|thing)(?: \w+){0,3}|(?:locks?|locking) (?:may|can|must) only use|(?:locks?|locking|we)(?: \w+){0,2} (?:confined|restricted|limited) to|no other (?:store|database|service|system)s? (?:may|can|is to) be used|allowed (?:are|is)|permitted (?:are|is)|approved (?:are|is|stores?))/i;
    const closing = clauses.findIndex(clause => only.test(clause.text));
    if (closing < 0)
        return onlyLeft(clauses, mentions);
    const allowed = new Set(mentions
        .filter(({ sentence, standing }) => sentence === closing && standing === 'usable')
        .map(({ store }) => store));
    if (allowed.size === 0)
        return [...mentions];
    const final = clauses
        .slice(closing, closing + 2)
        .some(({ text }) => /nothing else|only|period|what we do have|left over|in production (?:now|today)|no other/i.test(text));
    return allBut(allowed, mentions, {
        standing: final ? 'unusable' : 'unclear',
        because: 'other stores are named as the permitted ones',
    });
}
/** Nothing else, and what there is may not be written. */
const SHUT = /(?<![a-z])(?:(?:write (?:access|permission)s?(?: \w+){0,4} (?:has been |was |is )?(?:refused|denied|rejected))|no write (?:access|permission))(?![a-z])/i;
/** The store that there is: ours, in production, what we got. */
const IS_OURS = /(?<![a-z])(?:ours|available|our own|our team|usable|we (?:are left|have|keep|run|got|can (?:have|use))|we['\u2019]ve got|is what (?:we|our team)|we ourselves (?:have|run|own)|what (?:we|our team)|prod|production|today|for now|at the moment|(?:only|just)(?! (?:an?|as|for|the) )|hence|so it is|it is|remains?|left|otherwise|everything|that['\u2019]s all|nothing else)(?![a-z])/i;
/** What keeps a store from us, beyond doubt where another is named as ours. */
const KEPT_FROM_US = /(?<![a-z])(?:no access|withdr[ae]wn?|withdrew|revoked|no network path|blocked (?:on|by|in)|not granted|for reading|(?:may|must|can)(?:not| not|n['\u2019]t) touch|not (?:on|in) our plan|not (?:be used|reachable|accessible|signed|approved|cleared|granted|been approved)|(?:can(?:not| not|['\u2019]t)|may not) be (?:reached|accessed)|refused|denied|denies|declined|rejected|forbidden|vetoed?|veto|(?:said|told(?: us)?|answered|answer (?:is|was)) no(?![a-z])|no exceptions|(?:is|are) (?:microsoft|amazon|google|aws)['\u2019]s|trial|licen[cs]e ran out|(?:test|dev|staging|sandbox|lab|qa|pre-?prod\w*|pilot)(?: (?:lab|account|stack|network|environment|cluster))?(?: only)?|laptop|gone|switched off|turned off|handed back|promised|wish ?list|exemption|(?:won['\u2019]t|not) let|(?:no|once the|without) budget|we['\u2019]d love|would(?: have|['\u2019]ve| be| love)|competitor|other (?:tenant|division|company)|is out|vetoed|left with|once the|not ours|belongs? to aws|cannot be reached|gives? (?:us )?no access|dedicated to(?! (?:locks?|locking|us|our|coordination)))(?![a-z])/i;
/** A sentence that goes on with the store of the one before. */
const SPEAKS_OF_IT = /(?<![a-z])(?:it|this|that|them)(?![a-z])/i;
const TOLD_OTHERWISE = /(?<![a-z])(?:but (?:we|our|it(?!['\u2019]s| is)|that|they|the lock)|however|although|since then|meanwhile|now (?:approved|granted|allowed|available)|may (?:be )?use|are allowed|is allowed|can (?:be )?use[d]?|shared|for (?:the )?(?:locks?|locking)|as well|too|also(?! no(?![a-z]))|besides prod|and prod\w*)(?![a-z])/i;
/** "The etcd people will not let us in. Ours is Redis": what is kept from us is not there, where another is told as what is. */
function besideWhatIsLeft(clauses, mentions) {
    const ours = mentions.some(({ sentence, standing, store }) => standing === 'usable' && (0,feasibility_topology/* bareTopology */.Yl)(store).unsafe && IS_OURS.test(clauses[sentence]?.text ?? ''));
    const shut = mentions.every(({ standing }) => standing !== 'usable') && clauses.some(({ text }) => SHUT.test(text));
    if (!ours && !shut)
        return [...mentions];
    return mentions.map((mention, at) => {
        if (mention.standing !== 'unclear')
            return mention;
        const { text = '' } = clauses[mention.sentence] ?? {};
        const [previous, next] = [mentions[at - 1], mentions[at + 1]];
        const from = previous?.sentence === mention.sentence ? previous.end : 0;
        const to = next?.sentence === mention.sentence ? next.index : text.length;
        const after = next?.sentence === mention.sentence || next?.sentence === mention.sentence + 1
            ? ''
            : (clauses[mention.sentence + 1]?.text ?? '');
        const answer = next?.sentence === mention.sentence ? '' : answerTo(clauses, mention.sentence, next?.sentence);
        const said = text.slice(from, to) + (SPEAKS_OF_IT.test(after) ? after : '') + answer;
        const kept = KEPT_FROM_US.exec(said)?.[0];
        return kept && !TOLD_OTHERWISE.test(said)
            ? { ...mention, standing: 'unusable', because: kept }
            : mention;
    });
}
/** "Asked; answer is no, no exceptions": what came of asking, up to the next name. */
function answerTo(clauses, sentence, next = clauses.length) {
    return clauses
        .slice(sentence + 1, Math.min(next, sentence + 3))
        .filter(({ text }) => /^\W*(?:asked|we asked|(?:the |their )?answer|request(?:ed)?)(?![a-z])/i.test(text))
        .map(({ text }) => text)
        .join(' ');
}
/** What is said of every store that was usable until then, and is not among these. */
function allBut(stores, mentions, said) {
    return mentions.map(mention => stores.has(mention.store) || mention.standing !== 'usable' ? mention : { ...mention, ...said });
}
const LEFT_BEFORE = (0,find/* wordsPattern */.yS)([
    "only (?:the |our |an? )?[\\w@+'\u2019-]+(?: [\\w@+'\u2019-]+){0,5} (?:is|are|may be|can be) (?:usable|available|allowed|permitted|left|possible|approved|in use)",
    'usable(?= ?:)',
    'what (?:is left|is there|remains|we have left|we are left with)',
    '(?:are |is )?left with',
    'all (?:that|we) (?:runs?|is left|remains?|have|has|exists?)',
    '(?:the )?only (?:store|database|data ?store|option|backend|service|stateful service|component|system)(?: [\\w-]+){0,5} (?:is|are)',
    '(?:today|now) only|only(?: \\w+){0,3} (?:runs?|today|now)',
]);
const LEFT_AFTER = /^(?: \w+)? only ?(?:[.;]|$)|(?<![a-z])(?:is|are) all (?:we|that|there)(?![a-z])|(?<![a-z])(?:it|that) is ?(?:[.;]|$)/i;
/** At the head of a sentence. */
const SO = /^\W*(?:so|hence|thus|therefore|otherwise|for now|instead|in the end|as a result)(?![a-z])/i;
/** "What is left: X": whether a store that is named elsewhere may be used after all is not said. */
function onlyLeft(clauses, mentions) {
    const isLeft = ({ sentence, standing, index, end }) => {
        const text = clauses[sentence]?.text ?? '';
        return (standing === 'usable' &&
            (SO.test(text) ||
                (0,find/* findAll */.JW)(text, LEFT_BEFORE).some(found => found.index < index) ||
                LEFT_AFTER.test(text.slice(end, end + 60))));
    };
    const left = new Set(mentions.filter(isLeft).map(({ store }) => store));
    if (left.size === 0)
        return [...mentions];
    return allBut(left, mentions, {
        standing: 'unclear',
        because: 'others are named as those that are left',
    });
}

;// CONCATENATED MODULE: ./src/feasibility/facts/refusals.ts

/** Words on who may use what: refused, for reading, for another, not yet decided. */
const ON_ACCESS = /(?<![a-z])(?:declined|refus(?:ed|al)|reject(?:ed|ion)|den(?:y|ies|ied|ial)|turned (?:it |us )?down|will not have|won['\u2019]t have|bar(?:red|s)|off[- ]limits|read[- ]?only|databasereader|reader role|(?:only|may|can) read|policy ?= ?"?read|reserved|retired|powered down|not to be used|no (?:write|access)|under review|pending|awaiting|outstanding|tbd|to be (?:decided|determined)|(?:not|nobody|never) (?:yet )?(?:been )?asked|no idea|has yet to|not (?:yet )?(?:approved|granted|decided)|approval|exempt\w*|can-i|abgelehnt|vorbehalten|verweigert|nur lesend|lesezugriff|noch nicht (?:gefragt|entschieden|genehmigt)|untersagt|gesperrt|zwecklos|zur[uü]ckgezogen|entzogen|widerrufen|durften|denegad\w*|deneg[oó]|solo lectura|únicamente|pendiente|reservad\w*|retir(?:ad[oa]|aron)|revocad\w*)(?![a-zà-ÿ])|\u4e0d\u5bf9\u5916|\u4e0d\u5f00\u653e|\u4e0d\u7ed9|\u4e0d\u6279|\u4e0d\u518d\u8ba8\u8bba|\u62d2\u7edd(?!\u66f4|\u8f83|\u65e7|\u5c0f|\u8fc7\u671f|\u4f4e|\u9648\u65e7|\u8001|\u6bd4)|\u53ea\u8bfb|\u6536\u56de/i;
/** What says of a store that it is ours, or that the lock may go there. */
const FOR_US = /(?<![a-z])(?:ours|our (?:own|team['\u2019]?s?)|(?:owner|run by|operated by|belongs to)[ :=]*(?:us|we|our)|(?:we|us)(?: \w+)? (?:run|runs|own|operate|have|use|got|may|can|write)|(?:for|as|our) (?:the )?locks?|lock(?:s|ing)? (?:go|goes|store|tables?|may|can|is|are|live)|read(?:(?: ?[/,&+]| and) ?| )write|rw|usable[ :=]+(?:true|yes)|granted|approved|allowed|at our disposal|genehmigt|produktiv|unser\w*|wir|nuestr\w+|nosotros)(?![a-zà-ÿ])/i;
/** "We may go to five members next quarter, that is not decided": what is there stays. */
const OF_GROWTH = /(?<![a-z])(?:may|might|could|want to|plan to) (?:go|grow|scale|expand|extend)(?: \w+){0,2} to /i;
const refusals_DENIED = /(?<![a-z])(?:not?|never|nobody|kein\w*|nicht|sin|ningun\w*)(?![a-z])|n['\u2019]t(?![a-z])/i;
/**
 * Where a text tells of refusals, and of a store that cannot hold a lock besides, whether the better one may be used is only
 * certain where that is said of it.
 */
function besideRefusals(clauses, mentions) {
    const weak = ({ store }) => (0,feasibility_topology/* bareTopology */.Yl)(store).unsafe !== undefined;
    if (!mentions.some(mention => mention.standing === 'usable' && weak(mention)))
        return [...mentions];
    const naming = Map.groupBy(mentions, ({ sentence }) => sentence);
    // "RabbitMQ is not to be used for locks" says nothing of another.
    const words = clauses
        .filter(({ text }, at) => !naming.get(at)?.every(weak) && !OF_GROWTH.test(text))
        .map(({ text }) => ON_ACCESS.exec(text)?.[0])
        .find(found => found !== undefined);
    if (words === undefined)
        return [...mentions];
    const given = new Set(mentions.filter((mention, at) => isForUs(mention, mentions[at + 1], clauses)).map(({ store }) => store));
    return mentions.map(mention => mention.standing === 'usable' && !weak(mention) && !given.has(mention.store)
        ? { ...mention, standing: 'unclear', because: words }
        : mention);
}
/** Of the sentence that names it, and of those that follow before another is named. */
function isForUs({ sentence }, next, clauses) {
    const end = Math.max(sentence + 1, Math.min(next?.sentence ?? clauses.length, sentence + 4));
    return clauses
        .slice(sentence, end)
        .some(({ text }) => FOR_US.test(text) && !refusals_DENIED.test(text) && !ON_ACCESS.test(text) && !text.includes('?'));
}

;// CONCATENATED MODULE: ./src/feasibility/facts/doubted-stores.ts

/**
 * Words that leave open whether a store may be used.
 * @param own what stands after its name, up to the next
 * @param before what stands before it
 */
function doubtOf(own, before) {
    return ((0,find/* findAll */.JW)(own, DOUBTED_AFTER).find(found => !OTHER_SUBJECT.test(own.slice(0, found.index))) ??
        (0,find/* findAll */.JW)(before, DOUBTED_BEFORE).at(-1));
}
/** What is hardly said of a store that is there to be used; it can be said of something else beside it. */
const DOUBTED_AFTER = (0,find/* wordsPattern */.yS)([
    'of (?:somebody|someone) else\\w*',
    '(?:belongs?|belonging) to (?!us(?![a-z])|our|the (?:same|lock))[\\w-]+',
    'burn(?:ed|t) down|went away|(?:got|was|were) (?:cut|lost|killed|stolen|sold)|cut from|withdrawn|too (?:expensive|costly|dear)|still (?:open|pending)|next door',
    '(?:exists?|lives?|runs?)(?: \\w+){0,2} (?:on paper|in (?:(?:our|the|a) )?(?:test|dev|staging|lab|sandbox)\\w*)',
    '(?:only )?(?:in|on|at) (?:the |our |a |an )?(?:\\w+ )?(?:test|dev(?:elopment)?|staging|lab|sandbox|qa|pre-?prod\\w*|pilot)(?:[- ](?:lab|stack|cluster|environment|account|system|network))?(?: only)?(?!(?:, \\w+){0,2},? (?:and|or|&) (?:in |on )?(?:prod|production|live)(?![a-z]))',
    '(?:this|that|it|which) is (?:only |just )?(?:the|our|an?) (?:integration|acceptance|uat|test\\w*|staging|dev\\w*|qa|training|demo|load[- ]test|pre-?prod\\w*|sandbox|reference) (?:environment|stage|system|cluster|set-?up|account|landscape|instance)',
    '(?:budget|funding|contract|subscription|licen[cs]e|project|order|purchase)(?: line)? (?:starts|begins|opens|kicks in|takes effect|is due|becomes (?:valid|effective)) (?:in|next|on|from|only|with|after|as of)(?: \\w+)?',
    "(?:on|in) (?:a |the |our )?(?:developer|dev|engineer|my)(?:'s|s)?(?: own)? (?:laptop|machine|notebook|box|pc)s?",
    '(?:trial |evaluation )?licen[cs]e(?: has| had)? (?:ran|run|runs) out|(?:trial|evaluation)(?: \\w+)? (?:ran|run|runs) out|once (?:the |our )?(?:\\w+ )?(?:budget|contract|order|approval|licen[cs]e)',
    'left (?:with|together with|us)|dedicated to(?= \\w)(?! (?:us|our|this|it|the lock|locks?|locking|that purpose|coordination)(?![a-z]))|: (?:lab|test|dev|staging|qa)(?: only)?|only for (?:the )?(?:hadoop|kafka|patroni|hbase|solr|clickhouse)',
    'used by (?:our |a |the |another )?(?:competitors?|other\\w*|another|customers?|vendors?)',
    '(?:no|without|lacks?|gives? (?:us )?no|have no|has no) (?:access|permission|approval|budget|licen[cs]e)(?! to (?!(?:it|this|that|them|us|prod\\w*|the cluster)(?![a-z]))[a-z]+)(?! (?:for|to) (?:further|more|additional|extra|another|a (?:third|fourth|fifth|sixth)|add))',
    "(?:has|have|is|are|was|were|did|does|do)(?: not|n['\u2019]t|n['\u2019]t been| not been) (?:signed|cleared|granted|entitled|approved|reachable|accessible|bought|paid)(?: \\w+)?",
    '(?:is|are|was|were|has been|have been|got) (?:refused|denied|declined|inaccessible|unreachable|cancelled|terminated|dropped|withheld|revoked)',
    "(?:cannot|can ?not|can['\u2019]t) be (?:reached|accessed|bought|had)",
    '(?:is|are|was|were) (?:out(?! of (?:scope|band|question here))|off the table|gone|history|what we (?:asked|wanted|hoped|wished)(?: \\w+)?|our wish)',
    '(?:would|could) (?:be|have been) (?:ideal|nice|best|great|perfect|better|good|preferred|my choice|our choice)',
    '(?:is|are|was|were|has been|have been)(?: only| just)? (?:ordered|on order|requested|applied for|in (?:delivery|transit)|on (?:its|their) way|being (?:procured|bought|delivered|installed|built|set up|racked))|(?:arrives?|comes?|lands?|delivered) (?:in|next|by) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q[1-4]|week|month|quarter|year)',
    '(?:has|have) been promised|promised (?:for|to)|(?:requires?|needs?) (?:an? )?(?:\\w+ )?(?:exemption|approval|exception|licen[cs]e)',
    '(?:trial|account|contract|subscription|licen[cs]e|support)(?: \\w+)? (?:has |have |was |is )?(?:expired|ended|lapsed|closed|cancelled|terminated)',
    '(?:may|must|can|could|should) ?(?:not|never) (?:use|touch|access|write to|rely on) (?:it|this|that|them)',
    'rbac(?: \\w+)? denied|denied(?! (?:by|to) (?:others?))|refused|vetoed?|veto',
    'usable["\'\\s]{0,2}[:=]\\s*["\']?(?:false|no)',
]);
/** "Stale tokens are refused" is not about the store. */
const OTHER_SUBJECT = /(?<![a-z])(?:tokens?|writes?|writers?|stale|clients?|workers?|holders?|grants?|revisions?|epochs?|connections?|ports?|traffic|readers?|updates?|older|others|everything on (?:it|them|that))(?![a-z])/i;
const DOUBTED_BEFORE = (0,find/* wordsPattern */.yS)([
    '(?:assume|pretend|imagine|suppose|say)(?: that)?(?: there (?:is|are)| we (?:have|had|run))(?: an?)?',
    '(?:wal|binlogs|transaction logs|snapshots|back-?ups?|dumps|archives|exports)(?:(?:,| and) (?:wal|binlogs?|snapshots?|back-?ups?|dumps?|archives?|exports?))*(?: (?:is|are|get|gets|being))?(?: (?:archived|shipped|copied|uploaded|streamed|pushed|sent|written|stored|kept|put|moved|go|goes|land|lands))? (?:to|in|into|on)(?: an?| the| our)?(?: [\\w-]+)?(?= ?$)',
    'lost (?:our|the|its)|next door (?:has|have|runs?|uses?)|killed(?: the| our)?|(?:hope|hoping) to (?:get|have|buy|run)(?: an?)?',
    '(?:previous|last|former|old|other) (?:project|company|job|team|employer)(?:,? (?:we|they|i))?(?: \\w+){0,2} (?:had|has|used|uses|ran|runs)(?: an?)?',
    '(?:would|could|might) have (?:used|chosen|picked|taken|liked|preferred|bought)',
    '(?:wanted|wished|hoped|asked|applied) (?:for|to use|to get)',
    "(?:we|i)(?:'d| would) (?:love|like|want|prefer)(?: to have| to use| an?)?",
    'in the other (?:\\w+ )?(?:division|department|company|business unit|group|team|subsidiary)(?: \\w+){0,3} (?:have|has|run|runs|use|uses|got)(?: an?)?',
    '(?:competitors?|someone else|another company|other companies|a friend|my (?:last|old|former) (?:company|employer))(?: \\w+){0,3} (?:uses?|runs?|has|have)',
    '(?:document|doc|wiki|design|plan|book|blog|article|consultant|vendor)s? (?:says?|said|recommends?|recommended|suggests?|suggested|mentions?)',
]);

;// CONCATENATED MODULE: ./src/feasibility/facts/fates.ts

const UNUSABLE_AFTER = (0,find/* wordsPattern */.yS)([
    '(?:contract|subscription|licen[cs]e|account) (?:ends|expires|runs out|lapses|is ending)|(?:moves?|goes|is moved|is handed)(?: over)? to (?:another|the other|a different) (?:division|team|department|company|group|unit)|keep out(?! of)|not in our (?:project|subscription|account|tenant)',
    '(?:was|were) (?:proposed|suggested|considered|discussed)(?: \\w+){0,4},? (?:and|but) (?:then |later )?(?:rejected|refused|declined|dropped|turned down|ruled out|vetoed)',
    'got (?:ripped|torn|thrown|kicked|pulled) out|(?:is|are|will be|gets?|being) (?:wiped|scrapped|reinstalled|reclaimed|taken away|given back|returned to)(?: \\w+){0,3}|(?:was|were) (?:ripped|torn) out|(?:betreiben|nutzen|verwenden|haben|fahren|besitzen) wir (?:nicht|keine\\w*)|setzen wir nicht ein|angedacht|power(?:ed)? off|to the (?:recycler|scrapyard)|scrapped|dismantled|shelved|mothballed|deleted|terminated|torn down|not for us|blocked by(?: \\w+)?|verschrottet|abgebaut|desmontad[oa]s?|approved for (?:20\\d\\d|next \\w+)',
    'not enabled on our (?:plan|account|contract|subscription)',
    'removed|retired|decommission\\w*|shut ?down|switched off|sunset\\w*|end of life|eol|going away|phased out|deprecated|abandoned|migrat\\w+ (?:off|away from)',
    'too (?:slow|expensive|costly|late|hard) to (?:get|be|have) (?:\\w+ )?(?:approved|bought|licensed|ordered)(?:, so no)?',
    '(?:is|are|was|were|been) (?:switched|turned) off(?: by (?:the |our )?\\w+)?(?= and (?:will |has to |must )?(?:stay|remain)s? (?:off|that way|so))',
    'being (?:removed|retired|replaced|decommission\\w*|shut down|phased out|sunset)',
    'read[- ]?only',
    '(?:only|just|solely)? ?(?:for|in|on) (?:dev|development|test|testing|staging|qa|sandbox|local(?= ?(?:$|[,.;:)]|dev|machines?|env|only|test|setups?|use|laptops?|and (?:ci|dev|test)))|laptops?|demo|ci)(?: only)?',
    'dev[- ]only|test[- ]only|staging[- ]only|dev(?:elopment)?/test',
    '(?:purely|only|just|solely|merely|strictly|exclusively)? ?(?:used )?(?:purely |only |just |solely |strictly )?(?:as|for) (?:a |an |the |our )?(?:page |session |http |read |query |volatile )?(?:cach(?:e|ing)|sessions?|session store|metrics|logs?|logging|monitoring|analytics|reporting|bi|dwh|search|secrets)(?: only)?(?! already)',
    '(?:is|are|was|were|has been|have been) (?:not |never )(?:allowed|permitted|available|approved|an option|installed|ours|supported|used(?! (?:by|for) (?:any|other))|usable|in production)',
    "(?:not|never|isn't|aren't|wasn't|weren't) (?:allowed|permitted|available|approved|an option|installed|ours|supported|used(?! (?:by|for) (?:any|other))|usable)",
    '(?:closed|not open) to (?:applications?|apps|us)|closed to others|not (?:in|part of|included in|covered by) (?:our|the) (?:plan|contract|budget|subscription|licen[sc]e)|not obtainable|unobtainable|not licen[sc]ed|off limits|(?:ops|they|dbas?|security|platform|admins?|owners?|operations|infra)(?: \\w+)? (?:says?|said|told us|tell us|insists?):? ["\u201c]?(?:to )?(?:don.t|do not|not to|hands off|keep off|leave)(?: (?:touch|use|go near))?|(?:does not|doesn.t|do not|don.t|won.t|will not|never) lets? (?:anyone|anybody|us|customers|applications|apps|tenants) (?:in|near|at it|use it|touch it|access it|reach it)|contractually off|declined|vetoed|turned down|hands off|out of bounds|on (?:a |the )?(?:test|bench)(?: \\w+)?(?: only)?|proof[- ]of[- ]concept',
    '(?:is|are|was|were) (?:forbidden|prohibited|banned|off[- ]limits|ruled out|disallowed|excluded|rejected|blocked|vetoed|denied)',
    "(?:(?:is|are|was|were) not|isn't|aren't|wasn't|weren't) (?:on|among|in|part of) (?:it|them|(?:the|that|this|our) (?:[\\w-]+ ){0,2}(?:allow-?|white-?|approved[- ])?list)",
    'forbidden|prohibited|banned|off[- ]limits|ruled out|verboten|prohibid[oa]s?|\u88ab\u7981\u6b62|\u7981\u7528',
    "(?:(?:may|must|can|could|should|will|shall) ?not|(?:can|must|may|might|could|should|wo|wouldn|need)n?'t) (?:yet )?be (?:used(?! (?:by|for) (?:any|other))|installed|touched|deployed|relied)",
    'on (?:the |our |a )?(?:\\w+ )?wish ?-?list|(?:is|are|was|were) (?:\\w+ )?disabled(?: on| in| for|(?=[ ,.;)]))|planned|(?:is|are) (?:being )?(?:evaluated|considered|discussed)|on the roadmap|next (?:year|quarter|month|release)|(?<!installed |introduced |deployed |upgraded |bought |renewed |built |set up )in (?:q[1-4]|20\\d\\d)|(?<!is and )(?:will|shall) (?:be|come|arrive|have)|coming (?:soon|later)|not yet|someday|maybe later|proof of concept|poc',
    'd[uü]e?rfen wir nicht (?:ansprechen|benutzen|nutzen|verwenden|anfassen)|abgeschaltet|abgek[uü]e?ndigt|wird abgel[oö]st|stillgelegt|geplant|nur (?:in|f[uü]e?r) (?:dev|test|entwicklung)|wird (?:aber )?nur (?:noch )?gelesen|nur (?:als|f[uü]e?r) (?:\\w*speicher|cache|sitzung\\w*|sessions?)|nur lesend|nicht (?:erlaubt|verf[uü]e?gbar|vorhanden|zugelassen)|au(?:ß|ss)er betrieb',
    'que no (?:podemos|debemos|se puede|nos dejan) (?:tocar|usar|utilizar|emplear)|se (?:quit[oó]|retir[oó]|elimin[oó]|apag[oó])|retirad[oa]s?|eliminad[oa]s?|planificad[oa]s?|s[oó]lo (?:en|para) (?:desarrollo|pruebas)|s[oó]lo lectura|est[aá]n? (?:vetad[oa]s?|descartad[oa]s?|prohibid[oa]s?|excluid[oa]s?)|no (?:est[aá] )?(?:permitid[oa]|disponible|autorizad[oa])',
    '\u5df2(?:\u4e0b\u7ebf|\u505c\u7528|\u79fb\u9664|\u5e9f\u5f03)|\u8ba1\u5212(?:\u4e2d)?|\u53ea\u8bfb|\u4ec5(?:\u7528\u4e8e)?(?:\u5f00\u53d1|\u6d4b\u8bd5|\u7f13\u5b58)|(?:\u90fd|\u5747)\u6ca1\u6709(?!\u95ee\u9898)|\u4e0d(?:\u53ef\u7528|\u5141\u8bb8(?!(?:\u5f15\u5165|\u4f7f\u7528|\u589e\u52a0|\u66f4\u6362|\u90e8\u7f72|\u5b89\u88c5)?(?:\u5176\u4ed6|\u522b\u7684|\u53e6\u5916)|(?:\u66f4\u6362|\u5347\u7ea7)(?:\u5176)?\u7248\u672c)|\u80fd\u7528)',
]);
const USE = /cach|session|metric|logs?|logging|monitor|analytic|report|(?<![a-z])bi(?![a-z])|dwh|search|secrets/i;
const PLACE_OF_USE = /(?:for|in|on) (?:dev|test|staging|qa|sandbox|local|laptop|demo|ci)/i;
/** What a remark on a copy is about, and not on the store. */
const COPY = /(?<![a-z])(?:replicas?|stand-?bys?|secondar(?:y|ies)|followers?|slaves?|mirrors?|cop(?:y|ies)|readers?|learners?|observers?|replikate?|r[eé]plicas?)(?: [\w-]+){0,3} ?$/i;
/** The fate of a store in the words after its name. */
function fateIn(after) {
    for (const fate of (0,find/* findAll */.JW)(after, UNUSABLE_AFTER)) {
        if ((0,find/* isDenied */.GZ)(after, fate.index))
            continue;
        const head = after.slice(0, fate.index);
        const tail = after.slice(fate.end);
        if (speaksOfAnother(fate.words, head, tail))
            continue;
        const standing = reaching(head, fate.words);
        if (standing)
            return { standing, because: fate.words };
    }
    return undefined;
}
/** An aside on what the store is not: "(a fourth region is not available)". */
const ASIDE = /\((?:an? (?:third|fourth|fifth|sixth|further) (?:region|zone|az|site|dc|data ?cent(?:er|re))|xcluster|upgrades?|(?:the|an|our) (?:old|previous|former|regional|single-region) \w+)(?: (?:is|are|was|were|has been|have been))? ?$/i;
/** "Mode can't be touched" keeps the store as it is. */
const OF_ITS_SETTINGS = /(?<![a-z])(?:mode|settings?|placement|layout|config\w*|level|version|schema|topology|replication|regions?|counts?) $/i;
/** "(SERIAL is blocked)": the bracket has a subject of its own. */
const OF_A_WORD = /\((?!(?:it|this|that|which|they|all|both|the|now|has|was|is)(?![a-z]))[\w-]+ $/i;
function speaksOfAnother(words, head, tail) {
    if (ASIDE.test(head) || OF_A_WORD.test(head))
        return true;
    if (COPY.test(head) || /^["'\s]{0,2}[=:]/.test(tail))
        return true;
    if (/touched/i.test(words) && OF_ITS_SETTINGS.test(head))
        return true;
    if (/read[- ]?only/i.test(words))
        return (/(?:(?<![a-z])(?:with|plus|and|und|mit|con|y)|[,+&])(?: \w+){0,2} ?$/i.test(head) &&
            /^ (?:\w+ )?(?:replicas?|stand-?bys?|secondar\w+|followers?|cop\w+|nodes?|mirrors?|endpoints?|users?|clones?)(?![a-z])/i.test(tail));
    if (USE.test(words))
        return /^(?:,| ?[/&+])?(?: (?:and|or|und|y))? ?(?:(?!not |no |never |nicht )[\w-]+ ){0,2}(?:locks?|locking|leases?|coordination|leader)(?![a-z])/i.test(tail);
    return (PLACE_OF_USE.test(words) &&
        /^(?:(?!not |no |never |n't )[^.;:]){0,30}(?<![a-z])(?:prod|production|live)(?![a-z])/i.test(tail));
}
/** "Durable Objects, D1, R2 and Queues are switched off": the others of the list are no stores that anybody knows. */
const NAMES_OF_A_LIST = /^(?:, [A-Z]\w*(?: [A-Z]\w*)?)*,? (?:and|or|&) (?:[A-Z]\w*(?: [A-Z]\w*)?|(?:outside|other|further|external) \w+) $/;
/** How far a remark still speaks of the name: not over a list, and hardly where another subject begins. */
function reaching(head, words) {
    if (head.length >= 90)
        return undefined;
    if (NAMES_OF_A_LIST.test(head))
        return 'unusable';
    const clause = head.slice(Math.max(head.lastIndexOf(','), head.lastIndexOf('\uff0c')) + 1);
    const anew = clause.length < head.length && !/\)/.test(clause);
    const same = /^ ?(?:(?:only|just|solely|which|that|it|is|are|was|were|will|be|being|been|used|but|now|currently|still|already|purely|and|both|to|has|have|so|hence|therefore|unfortunately|because|since|as|access|arriv\w*|com\w+|due|expected|scheduled|available|the|this|these|its|whole|all|everything|cluster|nur|solo|aber|pero|wird|ist|es|se)(?![a-z]) ?)*$/i.test(clause) ||
        /^ ?(?:the|this|that|its|whole|all|everything|which|it|is|are|was|will|only|just|used) /i.test(clause);
    if (anew && !same)
        return USE.test(words) ? undefined : 'unclear';
    if (!anew && /,[^()]*,/.test(head))
        return undefined;
    return 'unusable';
}
/** What is said of a name ends where the next statement begins. */
function untilNextName(after) {
    const stop = /;(?! (?:it|this|that|they)(?![a-z]))| but (?!(?:it|this|that|they) )|, (?:and|while|whereas) |[,(] ?(?:we|our) |\. /i.exec(after);
    return stop ? after.slice(0, stop.index) : after;
}

;// CONCATENATED MODULE: ./src/feasibility/facts/standings.ts





const UNUSABLE_BEFORE = (0,find/* wordsPattern */.yS)([
    '(?:someday|one day|eventually|later)(?: there (?:will|may) be)?(?: an?)?|hop(?:e|ing) for(?: an?)?|roadmap[^:.;]{0,30}:',
    '(?:planned|planning|plan to|considering|evaluating|(?<!(?:we|you|service|services|apps|applications) )may|may(?! use)|might|would like|want|hope|going|intend)(?: (?:to|for|an?|the|add|adopt|introduce|deploy|move|migrate|buy|get|use))+',
    '(?:removed|retired|decommissioned|dropped|abandoned|shut down|replaced|migrated (?:away from|off)|moved (?:away from|off)|banned|forbidden|prohibited)(?: the| our| all| any)?',
    '(?:read[- ]only)',
    "(?:select|read)[- ]only (?:grants?|access|rights?|permissions?|roles?|users?)(?: (?:on|to|for|in))?(?: (?:the|our|a|an|their|[\\w-]+['\u2019]s))*",
    '(?:have |has |got |get |only )*read(?:ing)? access(?: only)? to:?(?: (?:an?|the|our|some|its))*',
    '(?:forbids?|prohibits?|bans?|disallows?|blocks?|rules? out|excludes?|vetoe[sd]|rejects?|denies|denied)(?: (?:the )?use of| using)?(?: any| the| all| our)?',
    '(?:we|they) (?:ran|had|used)(?: an?| the| our)?',
    '(?:got rid of|threw out|ditched|kicked out|no longer (?:have|use|run)|used to (?:have|run|use)|stopped using|gave up|moved off)(?: the| our)?',
    'wir planen|geplant(?:er|es)?|fr[uü]e?her(?:er|es)?|planeamos|antiguo',
    '\u8ba1\u5212(?:\u5f15\u5165|\u4f7f\u7528)?|\u66fe(?:\u7ecf)?',
]);
/** The head of a list: "Retired: etcd, ZooKeeper". */
const standings_LABEL = /(?<![a-z])(?<!(?:and|or|und|o|y|&|,|\/|\+) ?)(?<words>playground|sandbox|removed|retired|decommissioned|abandoned|forbidden|banned|prohibited|denied|disallowed|blocked|deprecated|not allowed|(?:may|must|can|do) ?not use|off[- ]limits|ruled out|planned)["'\s]{0,2}[=:][\s["']*(?!none)(?:(?!allowed|permitted|approved|usable|available)[\w.:*-]+["',\s]+){0,9}$/i;
const FOREIGN = (0,find/* wordsPattern */.yS)([
    '(?:belongs? to|owned by|run by|managed by|operated by|maintained by|property of)(?! (?:our|my|us|ourselves))(?: the| an?)? (?!us\\b|our |my |ourselves)(?:[a-z0-9-]+ ){0,3}(?:team|department|group|org\\w*|company|vendor|customer|partner|people|folks)',
    '(?<!settings (?:is |are )?)owned by (?!us(?![a-z])|our|ourselves|the (?:same|platform))\\w+',
    "(?<!(?:decree|order|decision) of (?:the )?)(?<!(?:pinned|fixed|set|placed|prescribed|configured|frozen|chosen|decided|baked|laid out|hard-?wired)(?: (?:to|at|in) [\\w /.,+-]{1,40})? by (?:the )?)(?:another|other|a different|different|someone else'?s?|(?:the )?[a-z0-9-]+(?<!own|our|my|the|this|whole|entire|same|one|single|each)) (?:team(?! (?:gives?|lets?|has given|allows?|provides?|offers?) us)|department|(?<!(?:availability|mysql|consumer|replication|scaling|security|\\d|resource|raft|failover|cp|consensus|volume|shard) )group(?![ _-]?(?:replication|size)))(?:'s|s')?",
    "(?:not ours(?! to (?:change|set|alter|configure|touch))|isn't ours|other tenant|(?:is|are) (?:microsoft|aws|amazon|google|azure|the (?:provider|vendor|cloud))['\u2019]s(?! (?:own |managed )?(?:spanner|cloud|firestore|dynamodb|aurora|rds|s3|memorydb|cosmos|sql|blob|azure)))",
    '(?<!uns |uns selbst )geh[oö]rt (?:dem|der|einem|einer)|pertenece a|de otr[oa] (?:departamento|equipo|área|empresa|división)|(?:von|aus) einer anderen (?:abteilung|firma|gruppe)|\u5c5e\u4e8e',
]);
const POLICY = /(?<![a-z])(?:polic(?:y|ies)|compliance|security|legal|audit(?:ed|ors?)?|management|contract)(?: \w+){0,3} (?:forbids?|prohibits?|bans?|disallows?|rules? out|denies|(?:has |have )?denied|blocks?|does not allow|doesn't allow)(?![a-z])|(?:forbid|prohibit)s?(?: \w+){0,3} (?:use|other use|any other use|using)|any other use(?: \w+){0,2} (?:forbidden|prohibited|not allowed)/i;
const UNDECIDED = /^,?[^,.;]{0,30}(?:(?:in place|available|running|kept|licensed|usable|allowed|ours|there|here)(?: for us)? until|may or may not|unclear|not sure|undecided|to be decided|tbd|under discussion|depends)/i;
/** Systems that bring a coordination store for themselves. */
const OWNER = '(?:patroni|stolon|kubernetes|k8s|k3s|rke2?|openshift|rancher|control[- ]plane|kafka|hbase|hadoop|hdfs|solr|clickhouse|pulsar|ceph|calico|cilium|apisix|vitess|openstack|pg_auto_failover|orchestrator|cloudnativepg|cnpg|zalando|crunchy|vault|longhorn|portworx|traefik|dkron|nomad)';
/** "The etcd of the control plane", "etcd for Patroni": it is there for another. */
const OWNED_AFTER = new RegExp(`^ ?(?:\\d[\\w.]* ?)?(?:clusters?|ensembles?|nodes?|instances?)? ?(?:propio )?(?:of|de|del|von|des|for|f[uü]r|para|belonging to|used (?:only )?by|run (?:only )?for|inside|that) (?:the |our |its |dem |der |den |el |la )?${OWNER}(?![a-z])(?![^.;]{0,16}lock)`, 'i');
const OWNED_BEFORE = new RegExp(`(?:(?<![a-z])${OWNER}(?:'s|s')(?: own| internal| built-in| private)?|(?<![a-z])stacked|internal|built-in|embedded) $`, 'i');
/** "Patroni on three nodes, its etcd has three members". */
const ITS_OWN = new RegExp(`(?<![a-z])${OWNER}(?![a-z])(?:[^.;]|\\.\\d){1,160}(?<![a-z])its(?: own)? (?:etcd|zookeeper|consul|dcs)$`, 'i');
/** "Which only Patroni may talk to", "may be used by Patroni only". */
const FOR_ANOTHER_ONLY = new RegExp(`(?:only|just|solely|exclusively|nobody but|no one but|nothing but) (?:the |our )?${OWNER}(?![a-z])(?: \\w+){0,3} (?:talk|access|use|reach|connect|touch|write|read)|(?:by|to|for|from|serves?) (?:the |our )?${OWNER}(?: control[- ]plane)? (?:only|alone|exclusively)|serves? (?:only|just|nothing but) (?:the |our )?${OWNER}(?![a-z])`, 'i');
/** All that the text gives of a store is reading. */
const READ_ACCESS = /(?<![a-z])(?:(?:only|just|nothing but)(?: \w+){0,3} (?:an? )?read[- ]?only (?:user|account|role|access|grant|credentials?|permissions?|login)|(?:get|gets|got|have|has|given|gives us|been given)(?: only| just| nothing but)? (?:an? )?read[- ]?only (?:user|account|role|access|credentials?|login)|(?:only|just)(?: the)? (?:select|getitem|query|get|read)(?:(?:,| and|\/| or) ?(?:select|getitem|query|scan|get|read))*(?: (?:rights?|permissions?|grants?|access|privileges?))|(?:select|getitem|query)[- ](?:only|rights? only)|(?:role|user|account|policy|we)(?: (?:has|have|holds?|is given|grants?))(?: only)? (?:\w+:)?(?:getitem|getobject|get|query|scan|list\w*|describe\w*|select|read)(?:(?:,| and|\/| or) ?(?:\w+:)?(?:getitem|getobject|get|query|scan|list\w*|describe\w*|select|read))*(?=[.;]|$)|read(?:er)? (?:role|access|rights?)(?! and write)|(?:role|permissions?|rights?|access)[ :=|]+(?:get|read|select)(?!,| ?and|\/| ?write)|(?:get\w*|query|select|list\w*)(?:(?:,| and|\/) ?(?:get\w*|query|select|list\w*))*,? (?:only|(?:but )?not (?:put|write|update|insert)\w*)|lesezugriff|permiso de lectura|[a-z]+:read(?: and [a-z]+:read)* only|writes? (?:is|are) (?:denied|refused|blocked|rejected)|no write access|(?:have|has|get|got) (?:only )?(?:select|read)(?: rights?| access)? on (?:the |a )?read(?:er|[- ]only)?|for writes (?:we|there|it|you)|writ(?:es|ing) (?:is|are) (?:not |never )?(?:granted|allowed|given|permitted)(?: to)? (?:us|our))(?![a-z])/i;
/** Who we are there may only read. */
const OUR_READING = /(?<![a-z])(?<!(?:reporting|analytics|bi|audit|dashboard|monitoring|read) )(?:our|we|account|user|login|credentials?|tokens?|acl|role|permissions?|policy)(?: [\w./-]+){0,5}[ ./](?:(?:is|are|only|just|have|has|gets?|hold|carr(?:y|ies)) )*(?:an? )?(?:read[- ]?only(?! (?:replica|copy|standby|follower))|only read|read(?:ing)? (?:permission|access|rights?)|(?:database)?reader(?! endpoint)|no write|may (?:only )?read(?! and write)|can only read)|(?<![a-z])(?:ours (?:is|are) (?:read|get)(?! and)|can only be read|no puts|not write to it|leserechte|solo lectura)|\u53ea\u8bfb/i;
/** Who may only read is another. */
const READERS_OF_COPIES = /(?<![a-z])(?:analysts?|auditors?|reporting|dashboards?|bi|support|finance),?(?: who| which| that)?(?: \w+)? $/i;
const RESERVED_FOR_ANOTHER = new RegExp(`(?:reserved|set aside|earmarked|reserviert|reservado) (?:for|to|f[uü]r|para) (?:the |our |den |das |el |la )?(?<owner>${OWNER}(?![a-z]))?(?!(?:\\w+ ){0,2}(?:locks?|locking|us|this|coordination|leases?|leader|mutex\\w*|sperren?|bloqueos?)(?![a-z]))`, 'i');
/** What is denied of a store that stays: "we cannot replace etcd" has it. */
const STAYS = /^(?: (?:be|ever|simply|just|easily|also|afford|want|like|going|allowed|able|willing|permitted|plan|intend|to|have))* (?:complain|los|replac|chang|modif|alter|remov|drop|stop|restart|reboot|resiz|upgrad|mov|migrat|abandon|giv\w* up|leav|retir|overload|switch\w* off|shut\w* down|reconfigur|extend|scal|grow|decommission|get\w* rid of|part with|break|tak\w* down|miss|risk|ignor)\w*(?: (?:away|off|from|about|out of|of|data|in|the|our|any|a|this|that|existing|current|own))*[ \d.]*$/i;
/** A denied deed that leaves open whether the store may be used. */
const OPEN = /^(?: \w+){0,2} (?:manag|touch|understand|know|shar|administ|maintain|expos|control|see|access|reach|connect|monitor|test|restrict|trust|limit)/i;
/** "No other team uses it" speaks for it. */
const ALONE = /^ (?:other|else|further|one else|body else)(?: \w+){0,3} (?:uses?|using|touch\w*|writes?|shares?|needs?|runs? on|depends? on|connects? to|access\w*)(?![a-z])/i;
/** "We do not use Consul for DNS, only its KV." */
const FOR_LESS = /^ (?:for|as) [^.;]{2,60}[,;] (?:only|just|but|merely) /i;
const NO_ONE = /^(?:no[- ]one|nobody|nothing|none|niemand|nichts|nadie|nada)$/i;
/** A name that is told about further is hardly an item of what there is not. */
const DESCRIBED = /^[ \d.]*(?:(?:with|on|in|as|over|across|mit|auf|con|en|is|has|runs?)(?![a-z])|\(|\d+ ?(?:nodes?|members?|servers?|voters?)|(?:five|three|seven|cluster|ensemble)(?![a-z])|[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d]\u4e2a)/i;
/** Whether a denial rules a name out, leaves it open, or says nothing against it. */
function deniedStanding(sentence, { index, end }) {
    const denial = (0,find/* denialOf */.Z9)(sentence, index);
    if (!denial)
        return undefined;
    const { words, between } = denial;
    if (STAYS.test(between) && !/ (?:to|zu|a) ?$/i.test(between))
        return 'there';
    if (ALONE.test(between) || FOR_LESS.test(sentence.slice(end)))
        return 'there';
    if (/^(?:without|ohne|sin)$/i.test(words) && /^ (?:its|their|ihr\w*|su) $/i.test(between))
        return 'there';
    const because = denialWords(sentence, index);
    const listed = /[,\uff0c\u3001]/.test(between) && !/(?<![a-z])(?:or|nor|oder|noch|ni|o)(?![a-z])/i.test(between);
    const open = NO_ONE.test(words) ||
        (/(?:n't|not|cannot)$/i.test(words) && OPEN.test(between)) ||
        (listed && DESCRIBED.test(sentence.slice(end)));
    return { standing: open ? 'unclear' : 'unusable', because };
}
/** "ZooKeeper stays in production": whatever is said of it elsewhere. */
const STAYS_THERE = /^(?: \w+)? (?:stays|remains|is kept|continues)(?: \w+){0,2} in (?:production|use|place|service|operation)(?![a-z])/i;
const STAYING = 'stays';
/** "Anything beyond Cloud Storage will be denied." */
const BESIDE_IT = /(?<![a-z])(?:anything|everything|all) (?:beyond|besides|other than|but|except|outside)(?: the| our)? $/i;
/** "Other systems (etcd, Consul and so on) we may not use." */
const SHUT_LIST = /(?<![a-z])(?:other|further|weitere|andere) [^().;]{1,30}\([^()]{1,120}\),? (?:(?:we )?(?:may|must|can|are|is)(?: not|n['\u2019]t)|cannot|d[uü]e?rfen wir nicht|k[oö]nnen wir nicht|sind nicht)/i;
/** What is said right around a name. */
function standingAt(sentence, names, at) {
    const name = names[at];
    if (!name)
        throw new Error('a name is one of its sentence');
    // "TiKV (no TiDB)", "Redis Cluster, Sentinel not used": one part of it is not there.
    const part = /\((?:no|without|not) $/i.test(standings_before(sentence, name)) ||
        /^sentinel$/i.test(sentence.slice(name.index, name.end));
    if (part && names[at - 1]?.store === name.store)
        return { standing: 'usable' };
    if (BESIDE_IT.test(standings_before(sentence, name)))
        return { standing: 'usable' };
    const shut = (0,compile/* execute */.g)(SHUT_LIST, sentence);
    if (shut && shut.index < name.index && name.end < shut.index + shut[0].length)
        return { standing: 'unusable', because: shut[0].slice(-40).trim() };
    const denied = deniedStanding(sentence, name);
    const own = sentence.slice(name.end, names[at + 1]?.index ?? sentence.length).slice(0, 140);
    if (denied && denied !== 'there') {
        const fate = denied.standing === 'unclear' ? fateIn(untilNextName(own)) : undefined;
        return fate?.standing === 'unusable' ? fate : denied;
    }
    if (STAYS_THERE.test(own))
        return { standing: 'usable', because: STAYING };
    const around = {
        sentence,
        names,
        at,
        name,
        before: standings_before(sentence, name),
        own,
        after: untilNextName(own),
        shared: sharedWith(sentence, names, at),
        there: denied === 'there',
    };
    for (const read of READERS) {
        const said = read(around);
        if (said)
            return said;
    }
    return { standing: 'usable' };
}
function standings_before(sentence, { index }) {
    return (0,facts_plain/* textBefore */.$H)(sentence, index, 60);
}
/** The first that has anything to say decides. */
const READERS = [
    statedAsValue,
    ofThePast,
    underALabel,
    againstPolicy,
    ({ after }) => fateIn(after),
    fateOfTheList,
    forAnother,
    undecided,
    notInPlainWords,
    doubted,
];
/** `etcd: none`, `"etcd": {"available": false`. */
const NO_VALUE = /^\s*[=:]\s*(?:(?:available|enabled|usable|allowed|installed|in_use|status|state)\s*[=:]\s*)?(?:null|false|none|no|nein|-|n\/a|decommissioned|retired|removed)(?![a-z])/i;
/** `"access": "read-only replica"`. */
const NO_ACCESS = /(?<![a-z])access["'\s]{0,2}[=:]\s*["']?(?:read[- ]?only|none|denied)(?![a-z])/i;
/** "On S3: GetObject". */
const standings_ONLY_READS = /^\s*[=:]\s+(?:only |just )?(?:\w+:)?(?:getitem|getobject|query|scan|list\w*|select)(?:(?:,| and|\/) ?(?:\w+:)?(?:getitem|getobject|query|scan|list\w*|select))*(?=[.;\n]|$)/i;
function statedAsValue({ after }) {
    const access = NO_ACCESS.exec(after) ?? standings_ONLY_READS.exec(after);
    if (access)
        return { standing: 'unusable', because: access[0] };
    if (!NO_VALUE.test(after))
        return undefined;
    const because = after.trim().slice(0, 12);
    return { standing: 'unusable', because: because.replace(/[\s,;].*$/, '') };
}
function ofThePast({ sentence, names, at, before: text, there }) {
    if (there)
        return undefined;
    const own = pastIn(text);
    if (own)
        return { standing: 'unusable', because: own };
    // "SCPs block DynamoDB, RDS and S3."
    let first = at;
    while (first > at - LONGEST_LIST && first > 0 && isListed(sentence, names, first))
        first -= 1;
    const name = names[first];
    const listed = first < at && name ? pastIn(standings_before(sentence, name)) : undefined;
    return listed && FORBIDS.test(listed) ? { standing: 'unusable', because: listed } : undefined;
}
/** A look at all names for each of them would take quadratic time. */
const LONGEST_LIST = 8;
const FORBIDS = /^(?:forbid|prohibit|ban|disallow|block|rule|exclude|vetoe|reject|deni)/i;
function pastIn(text) {
    const past = (0,find/* findAll */.JW)(text, UNUSABLE_BEFORE).at(-1);
    if (!past)
        return undefined;
    const between = text.slice(past.end);
    const most = /read[- ]only/i.test(past.words) ? 5 : 3;
    const reaches = (0,find/* wordCount */.e)(between) <= most && /^[\s,]*(?:\w+ )*$/.test(between) && !/[,;(]/.test(between);
    return reaches ? past.words : undefined;
}
/** Whether a name is an item after another one. */
function isListed(sentence, names, at) {
    return LIST_JOINT.test(sentence.slice(names[at - 1]?.end, names[at]?.index));
}
function underALabel({ before, sentence, name }) {
    const label = standings_LABEL.exec(before) ?? (/,\s*$/.test(before) ? standings_LABEL.exec(sentence.slice(0, name.index)) : null);
    return label ? { standing: 'unusable', because: label.groups?.words ?? '' } : undefined;
}
function againstPolicy({ sentence, names, at, name: { index } }) {
    const policy = (0,compile/* execute */.g)(POLICY, sentence);
    if (!policy || ((0,find/* findAll */.JW)(sentence, FOREIGN).length === 0 && policy.index <= index))
        return undefined;
    return forbidsAnother(policy, sentence, names, at)
        ? undefined
        : { standing: 'unusable', because: policy[0] };
}
function fateOfTheList({ shared }) {
    const common = shared ? fateIn(untilNextName(shared.text)) : undefined;
    return common && (shared?.certain ? common : { ...common, standing: 'unclear' });
}
function forAnother({ sentence, before, own, after, name: { store, index, end } }) {
    const reserved = RESERVED_FOR_ANOTHER.exec(after);
    if (reserved)
        return { standing: reserved.groups?.owner ? 'unusable' : 'unclear', because: reserved[0].trim() };
    const words = (0,compile/* execute */.g)(OWNED_AFTER, sentence.slice(end, end + 80))?.[0] ??
        // A data grid is embedded in the very application.
        (0,compile/* execute */.g)(ITS_OWN, (0,facts_plain/* textBefore */.$H)(sentence, end, 200))?.[0].slice(-20) ??
        (store.kind === 'cache'
            ? undefined
            : (0,compile/* execute */.g)(OWNED_BEFORE, before)?.[0].concat(sentence.slice(index, end)));
    if (words !== undefined)
        return { standing: 'unclear', because: words.trim() };
    const reads = (0,compile/* execute */.g)(FOR_ANOTHER_ONLY, own) ?? (0,compile/* execute */.g)(READ_ACCESS, own) ?? (0,compile/* execute */.g)(OUR_READING, own);
    const ofOthers = reads && READERS_OF_COPIES.test((0,facts_plain/* textBefore */.$H)(own, reads.index, 40));
    return reads && !ofOthers ? { standing: 'unusable', because: reads[0].trim() } : undefined;
}
function undecided({ after }) {
    return UNDECIDED.test(after) ? { standing: 'unclear', because: firstWords(after) } : undefined;
}
const DENIED_AFTER = /^[^,.;:()]{0,24}(?<![a-z])(?:(?:not|never|no longer)(?! (?:a|an|the|yet|only|just|shared|used (?:by|for)|(?:be )?(?:chang|mov|extend|replac|remov|resiz|upgrad|modif|alter)))|(?:do|does|did|is|are|was|were|has|have|ca|wo|must|should)n't(?! (?:only|just|shared|used (?:by|for)|(?:be )?(?:chang|mov|extend|replac|remov|resiz|upgrad|modif|alter))))(?![a-z])/i;
/** "Consul has not been retired". */
const STILL_THERE = /^[^,.;:()]{0,24}(?:not|never|n['\u2019]t) (?:yet |been |be |being |to be )*(?:retired|removed|decommission\w*|shut|switched off|dropped|gone|forbidden|banned|prohibited|deprecated|abolished|replaced|dead|blocked|closed|reserved|planned)/i;
function notInPlainWords({ after }) {
    if (!DENIED_AFTER.test(after) || STILL_THERE.test(after))
        return undefined;
    // The licence of an edition ran out, and the free one may have taken its place.
    const edition = /^[^,.;:()]{0,16}(?:licen[cs]e|edition|subscription|support)/i.test(after);
    return { standing: edition ? 'unclear' : 'unusable', because: firstWords(after) };
}
function doubted(around) {
    const doubt = around.there ? undefined : (foreignIn(around) ?? doubtOf(around.own, around.before));
    return doubt && { standing: 'unclear', because: doubt.words };
}
/** Words of whose it is, in its own statement or after the list that it is in. */
function foreignIn({ sentence, names, at, name: { index, end }, own, shared }) {
    const previous = names[at - 1];
    const from = previous ? Math.max(previous.end, lastStop(sentence, index)) : 0;
    const mine = (0,find/* findAll */.JW)(sentence.slice(from, end) + own, FOREIGN);
    return (mine.find(found => from + found.index > index - 40) ??
        (shared ? (0,find/* findAll */.JW)(shared.text, FOREIGN)[0] : undefined));
}
function firstWords(after) {
    return after
        .slice(0, 40)
        .replace(/\s\S*$/, '')
        .replace(/^[\s,]+/, '');
}
/** Where the last statement before an index ends. */
function lastStop(sentence, index) {
    return Math.max(...[',', ';', '\uff0c', '\uff1b'].map(stop => sentence.lastIndexOf(stop, index)));
}
/** "Policy forbids Redis" is about the name that follows it. */
function forbidsAnother(policy, sentence, names, at) {
    const end = policy.index + policy[0].length;
    const object = names.findIndex(({ index }) => index >= end - 1);
    const next = names[object];
    return next !== undefined && object !== at && (0,find/* wordCount */.e)(sentence.slice(end, next.index)) <= 3;
}
const JOIN = '(?:,? ?(?<![a-z])(?:and|or|nor|und|oder|y|o|as well as)(?![a-z])|[/&+\u548c\u4e0e\u53ca\u6216])';
const LIST_JOINT = new RegExp(`^ ?(?:v?\\d[\\w.]*)? ?(?:\\([^()]{0,40}\\))? ?(?:${JOIN}|[,\uff0c\u3001]) ?(?:the |our |an? |both )?$`, 'i');
const JOINED = new RegExp(`${JOIN} ?(?:the |our |an? )?$`, 'i');
/** A predicate of several. */
const PLURAL = /^ ?(?:v?\d[\w.]*)? ?(?:\([^()]{0,40}\))?,? ?(?:(?:are|were|have|both|all|belong|sind|werden|wurden|son|est[aá]n|fueron|ser[aá]n)(?![a-z])|\u90fd|\u5747|\u5168\u90e8|\u4e5f?\u90fd)/i;
const MODAL = /^ ?(?:v?\d[\w.]*)? ?(?:\([^()]{0,40}\))? ?(?:may|must|can|cannot|will|should|could|d[uü]rfen|k[oö]nnen|pueden|deben)(?![a-z])/i;
/** What follows a list that a name is in: "etcd and Redis are being removed" speaks of both. */
function sharedWith(sentence, names, at) {
    let last = at;
    let joined = false;
    let plain = true;
    while (last + 1 < names.length) {
        const between = sentence.slice(names[last]?.end, names[last + 1]?.index);
        if (!LIST_JOINT.test(between)) {
            if (!JOINED.test(between) || last > at || /[,;\uff0c\uff1b]/.test(between))
                break;
            plain = false;
        }
        joined ||= JOINED.test(between);
        last += 1;
    }
    if (last === at)
        return undefined;
    const text = sentence.slice(names[last]?.end, names[last + 1]?.index ?? sentence.length).slice(0, 140);
    const plural = PLURAL.test(text) || (joined && MODAL.test(text));
    if (plain && plural)
        return { text, certain: true };
    return joined && (plural || (plain && !/^ ?\(/.test(text))) ? { text, certain: false } : undefined;
}
function denialWords(sentence, index) {
    return wholeWords((0,facts_plain/* textBefore */.$H)(sentence, index, 40), index > 40);
}
/** A cut-out of a sentence without the pieces of words at its ends. */
function wholeWords(cut, cutAtStart) {
    return (cutAtStart ? cut.replace(/^\S*\s/, '') : cut).trim();
}

// EXTERNAL MODULE: ./src/feasibility/catalog/settings.ts
var settings = __webpack_require__(360);
;// CONCATENATED MODULE: ./src/feasibility/facts/stated-settings.ts




/** What is said of clients and of effects, and not of the store itself. */
const SAID_ANYWHERE = [
    'home-region',
    'effects-in-kafka',
    'no-other-effects',
    'transactional',
];
function readSettings(store, near, aside) {
    const wanted = (0,feasibility_topology/* settingsOf */.f5)(store);
    const anywhere = new Set(SAID_ANYWHERE.filter(setting => wanted.has(setting)));
    return new Set([...readSettingsOf(near, wanted), ...readSettingsOf(aside, anywhere)]);
}
function readSettingsOf(clauses, wanted) {
    const stated = [...wanted].filter(setting => {
        const pattern = (0,find/* wordsPattern */.yS)(settings/* SETTINGS */.y[setting] ?? []);
        return clauses.some(({ text }) => !isOfAnotherUse(text) &&
            (0,find/* findAll */.JW)(text, pattern).some(({ index, end }) => !(0,find/* isDenied */.GZ)(text, index) && !isOff(text.slice(end, end + 24)) && !isTurnedDown(text, index, end)));
    });
    return new Set(stated);
}
/** "The telemetry collection is written with w:1". */
const ANOTHER_USE = /(?:ships?|streams?|feeds?|copies|replicates|goes) [^.;]{0,30}(?<![a-z])for (?:the |our )?(?:data scientists?|analysts?|analytics|bi|reporting|reports|data warehouse|warehouse|archive)(?![a-z])|(?<![a-z])(?:analytics|telemetry|reporting|reports?|logging|logs?|metrics|search|sessions?|catalog(?:ue)?|product|pages?|archive|wiki|bi|marketing|statistics|clickstream) (?:replica )?(?:set|collection|cluster|database|db|keyspace|bucket|table|topic|schema)s?(?![a-z])|(?:tables?|collections?|buckets?|keyspaces?),? for (?:the |our )?(?:analytics|telemetry|reporting|logging|metrics|search|catalog(?:ue)?|products?|pages|archive|wiki|marketing|statistics|clickstream)(?= ?[.,;]|$)/i;
function isOfAnotherUse(text) {
    return ANOTHER_USE.test(text) && !/lock|sperr|bloque/i.test(text);
}
/** "Multi-AZ was rejected", "we considered global tables". */
function isTurnedDown(text, index, end) {
    return (isHistory(text, index) ||
        stated_settings_TURNED_DOWN_AFTER.test(text.slice(end, end + 60)) ||
        TURNED_DOWN_IN_GERMAN.test(text.slice(end, end + 60)) ||
        WISHED_BEFORE.test((0,facts_plain/* textBefore */.$H)(text, index, 40)));
}
/** "The predecessor, built on ILock, issued two owners", "post-mortem 2021: under w:1 we lost 14 merges". */
const OF_HISTORY = /(?<![a-z])(?:(?:the|our|a) (?:predecessor|previous|former|old|earlier)(?: (?:system|solution|service|product|set-?up|version|generation|lock service|one))?|post-?mortem|back (?:then|in (?:19|20)\d\d)|in (?:19|20)\d\d|(?:last|two|three|four|five) years? ago)(?![a-z])/i;
const IS_PAST = /(?<![a-z])(?:was|were|had|lost|issued|gave|handed|built|used|ran|granted|failed|broke|caused)(?![a-z])/i;
const STILL_SO = /(?<![a-z])(?:since|still|ever after|to this day|today|now|unchanged|remains?|(?:is|are|has|have|keeps?|runs?|uses?)(?! (?:been )?(?:gone|retired|history|replaced)))(?![a-z])/i;
function isHistory(text, index) {
    const found = OF_HISTORY.exec(text);
    return (found !== null && found.index < index && IS_PAST.test(text) && !STILL_SO.test(text.slice(found.index)));
}
const TURNED_DOWN_IN_GERMAN = /^ (?:est[aá]|fue|queda|ha sido) (?:prohibid|descartad|vetad|excluid|rechazad|desactivad)[oa]|^ (?:hat [^.;]{0,40}|(?:wurde|ist|wird)(?: [\wäöüß]+){0,3} )(?:abgelehnt|verworfen|untersagt|verboten)/i;
const stated_settings_TURNED_DOWN_AFTER = /^(?: (?:deployments?|options?|mode|replication|set-?up|statements?|transactions?|writes?|feature|support|default|instances?))?(?: and (?:the |an? )?[\w-]+(?: [\w-]+)?(?= (?:is|are|was|were) (?:out of|not (?:an|approved|bought|allowed|available|wanted|possible|granted)|rejected|refused|excluded)))?(?: existed? (?:once|before),? (?:and|but) (?:has been|was|is|got) (?:removed|deleted|dropped|dissolved)|,? (?:was|were|is|are|stays?|has been|have been|isn't|aren't|wasn't)(?: all)? (?:tried|out of the question|considered|evaluated|discussed|(?:proposed|suggested|requested)(?: by (?:\w+ ){0,2}?\w+)? and (?:then |later )?(?:dropped|rejected|declined|refused|turned down|vetoed)|available(?<=n't available)|offered(?<=n't offered)|possible(?<=n't possible)|supported(?<=n't supported)|allowed(?<=n't allowed)|an option(?<=n't an option)|enabled(?<=n't enabled)|rejected|refused|declined|turned down|ruled out|vetoed|denied|too (?:expensive|costly|slow)|not (?:an option|bought|wanted|approved|granted)|our (?:wish|hope)|what we (?:wanted|wished|hoped|asked)|rejected|blocked|forbidden|prohibited|disabled|unavailable|unsupported|(?:not|n't) (?:\w+ )?(?:offered|available|allowed|supported|possible|permitted|eligible|enabled|licensed|sold|switched on|turned on)|(?:deleted|removed|dropped|decommissioned|thrown out|retired|dismantled|switched off|turned off|given up|gone))|,? (?:and )?(?:it|that|this|which)(?: has been| was| is)(?: \w+)? (?:deleted|removed|dropped|retired|dismantled|switched off|turned off|given up|gone)|,? (?:will|would|shall|may|can) ?(?:not|never) be (?:bought|enabled|switched|turned|used|had|approved|paid)|: ?no(?![a-z])| in (?:a|the|any) (?:\w+ ){1,2}(?:is|are) (?:not possible|impossible|ruled out|out of the question)| (?:\w+ ){0,3}in (?:the |our |a )?(?:lab|test\w*|staging|dev|sandbox|pilot)(?! and)|[^.;\n]{0,40}["\u201d']?: (?:rejected|refused|declined|denied|vetoed)|,? can(?:'t|not) be (?:had|used|enabled|bought))/i;
const WISHED_BEFORE = /(?<![a-z])(?:in the past (?:we|there) (?:had|was)|used to have|once had|formerly (?:had|ran)|(?:we|i)(?:.d| would) need|considered|evaluated|looked at|thought (?:about|of)|wanted|wished for|hoped for|asked for|decided against|refused?|refuses|denied|denies|rejected|declined|forbade|forbids?|ruled out|vetoed)(?: us)?(?: the| an?| any| using| having)? $/i;
/** "Semi-sync is off", "persistence disabled". */
function isOff(after) {
    return /^(?:[ _-](?:mode|replication|commits?|options?|settings?|routing))? ?\|? ?(?:(?:ist|sind|bleibt|is|are|was|=|:|(?:is |are )?set to|steht auf|stays|stands at|(?:must |has to |is to |will )?(?:remain|stay)s?(?: at)?) ?)?(?:off|''|""|local(?![a-z])|disabled|empty|not (?:enabled|used|configured|set|active|available|possible|allowed|permitted|offered)|must remain as (?:it is|they are) \((?:empty|off)|(?:wird|ist|werden) nicht|(?:was |were |is |are )?never(?: set| enabled| on| used)?|false|none|aus|deaktiviert|desactivad)/i.test(after);
}
/** Settings that make safe what is not so without them: to be sure of them, what is said of them has to be understood. */
const RESCUES = [
    'mrsc',
    'multi-az',
    'multi-az-cluster',
    'group-replication',
    'survive-region',
    'survive-zone',
    'cp-subsystem',
    'appendfsync-always',
    'zone-redundant',
    'strong-consistency',
    'maximum-availability',
    'durability-majority',
];
/** One of them is always set. */
const LEVELS = ['serial', 'local-serial'];
const RUNS = '(?:on(?! hold)|run|executed|issued|enabled|activ\\w+|in (?:use|place|production|force|effect)|configured|set(?! aside)|used|deployed|running|live|available|(?:turned|switched) on|chosen|selected|picked|there|supported|ours|default|granted|approved|licensed|bought|paid|purchased|required|up|installed|given|mandatory|allowed|possible|applied|enforced|linearizable|synchronous\\w*|strong\\w*|what we (?:run|use|have)|confirmed|verified|fixed|standard|guaranteed|stretched|spread|built|made|provided|an?|the|our|with|over|across|between|in|for (?:the lock|locks|us)|one|two|three|four|five|\\d|both|all|per|at|by default|since)';
const SAID_OF_IT = new RegExp(`^(?: (?:mode|option|replication|deployments?|feature|setting|table|cluster|consistency|goal))?,? (?:(?:which|that) )?(?:(?:was|were|is|are|stays|stayed|remains|(?:has|have|had) been|got|gets)(?!(?: (?:already|now|also|again|fully|finally|just|always|currently))* ${RUNS}(?![a-z])) [a-z]|(?:was|were|is|are|has|have|had|did|does|do|could|would|can)(?:n['\u2019]t| not| never| yet)|(?:never|will|would|comes?|came|failed|fails|waits?|has to|have to|went|goes)(?![a-z]))`, 'i');
/** "It sets the write concern itself; the vendor does not disclose which". */
const UNDISCLOSED = /(?<![a-z])(?:write concern|consistency levels?|acks|durability|replication mode)(?![a-z])[^.]{0,80}(?<![a-z])(?:(?:do|does|did|will|would)(?: not|n['\u2019]t) (?:disclose|tell|say|document)|undisclosed|unknown to us|nobody knows)(?![a-z])[^.]{0,20}/i;
/** Words on a setting that nobody outside knows: of whichever store the text names. */
function undisclosedSetting(field, plain) {
    const found = UNDISCLOSED.exec(plain.text);
    return found ? (0,find/* evidenceOf */.X1)(field, plain, found.index, found.index + found[0].length) : undefined;
}
/** "Nobody can tell whether it runs in eventual or in strong mode". */
const WHETHER = /(?<![a-z])(?:tell|know|knows|sure|clear|known|said|documented|found out|disclosed?|recorded|certain)(?: us)? (?:whether|if) [^.;,:]{0,60}$|(?<![a-z])(?:possibly|perhaps|maybe|supposedly|allegedly|presumably|probably|(?:i|we) (?:think|believe|guess)) [^.;,:]{0,60}$|(?:^ ?|[.;:] ?)whether (?:it|the|this|that|they|our)(?![a-z])[^.;]{0,80}$|no (?:dice|sabe|sabemos|consta|aclara|indica) si (?:es|está|usa|va|tiene)(?![a-z])[^.;]{0,60}$|(?:\u82e5|\u5982\u679c|\u662f\u5426|\u6ca1\u6709(?:\u5199\u660e|\u8bf4\u660e)|\u4e0d\u6e05\u695a)[^\u3002\uff1b;]{0,24}$/i;
/** Words on a setting that a lock would need, from which it is not clear that the setting is on. */
function doubtedSetting(field, plain, store, near) {
    const wanted = (0,feasibility_topology/* settingsOf */.f5)(store);
    const patterns = [...RESCUES, ...LEVELS]
        .filter(setting => wanted.has(setting))
        .map(setting => ({ pattern: (0,find/* wordsPattern */.yS)(settings/* SETTINGS */.y[setting] ?? []), isLevel: LEVELS.includes(setting) }));
    for (const { text, start } of near)
        for (const { pattern, isLevel } of patterns)
            for (const { index, end } of (0,find/* findAll */.JW)(text, pattern)) {
                const after = text.slice(end, end + 60);
                const open = WHETHER.exec((0,facts_plain/* textBefore */.$H)(text, index, 100));
                if (open)
                    return (0,find/* evidenceOf */.X1)(field, plain, start + index - open[0].length, start + end);
                const said = isLevel || isOff(after) ? undefined : SAID_OF_IT.exec(after)?.[0];
                if (said === undefined)
                    continue;
                const rest = /^[^.;,\n]{0,40}/.exec(text.slice(end + said.length))?.[0] ?? '';
                return (0,find/* evidenceOf */.X1)(field, plain, start + index, start + end + said.length + rest.length);
            }
    return undefined;
}

;// CONCATENATED MODULE: ./src/feasibility/facts/traces.ts
/**
 * What configuration files and commands give a store away by, where nobody writes its name: regular-expression sources
 * by the store's id, read as names are. They count only in a text that names no store.
 */
const TRACES = {
    cockroachdb: ['survive (?:zone|region) failure', 'show survival goal', 'crdb_internal\\.\\w{1,40}'],
    consul: ['bootstrap_expect', 'consul\\.hcl'],
    etcd: ['--initial-cluster(?:-state|-token)?', 'listen-client-urls'],
    foundationdb: ['fdbcli(?=>)'],
    galera: ['wsrep_[a-z_]{3,40}', 'gcomm://[\\w.,:-]{0,200}'],
    gcs: ['gs:/{2}[\\w./-]{1,80}', 'google_storage_bucket', 'if-?generation-?match'],
    kafka: ['unclean\\.leader\\.election\\.enable', 'min\\.insync\\.replicas'],
    'kubernetes-lease': [
        '(?:eks|aks|gke|openshift|kubernetes|k8s) v?\\d\\.\\d{1,2}',
        '(?:gke|eks|aks|openshift|kubernetes|k8s)(?: [a-z]+)? cluster',
    ],
    mongodb: ['rs\\.(?:conf|status|initiate)(?:\\(\\))?', 'mongod(?:\\.conf)?', 'get-?default-?rw-?concern'],
    mysql: ['group_replication_[a-z_]{3,40}', 'mysqld?\\.cnf'],
    nats: ['nats-server'],
    postgresql: [
        'patroni(?:ctl)?(?:\\.ya?ml)?',
        'repmgrd?',
        'synchronous_standby_names',
        'pg_auto_failover',
        'pg_hba\\.conf',
        'pg_(?:try_)?advisory_(?:xact_)?(?:un)?lock',
    ],
    redis: ['sentinel monitor'],
    'sql-server': ['availability_mode', 'synchronous_commit, failover_mode'],
    zookeeper: ['zoo\\.cfg', 'server\\.\\d{1,2} ?= ?[\\w.-]{1,60}:2888(?::3888)?(?::observer|:participant)?'],
};

// EXTERNAL MODULE: ./src/feasibility/facts/member-counts.ts
var member_counts = __webpack_require__(8331);
;// CONCATENATED MODULE: ./src/feasibility/facts/voters.ts







const MEMBER = '(?:cp )?(?:voting |electable |data-bearing |data |raft |full |server |cluster |ensemble |[a-z]{2,12}-)?(?:members?|voters?|nodes?|servers?|votes?|replicas?|masters?|participants?|stimmen|knoten|mitglieder|nodos?|servidor(?:es)?|miembros?|votantes?|votos?|instances?|machines?|hosts?|vms?|servern|rechnern?|maschinen|m[aá]quinas|\u8282\u70b9|\u6210\u5458|\u7968|\u670d\u52a1\u5668|\u673a\u5668|\u4e3b\u673a|\u5b9e\u4f8b|\u526f\u672c)';
const MEMBERS = [
    new RegExp(`(?<count>${numbers/* COUNT */.i2})(?: ?x)?[ -]?(?:independent |etcd |zookeeper |zk |consul |raft |dedicated |physical |own |eigene[nrs]? |dedizierte[nrs]? |separate[nrs]? |getrennte[nrs]? |propios |dedicados |[a-z]\\d[a-z]{0,2}(?:\\.\\w{1,9})? )?(?:\u4e2a|\u53f0|\u540d)?(?: ?(?:\u6295\u7968|\u72ec\u7acb|\u7269\u7406))?${MEMBER}(?![a-z])`, 'gi'),
    new RegExp(`(?<!insync[.-])(?:${MEMBER}|(?:node|server|member|instance|voter)_?count|bootstrap[_-]expect|^\\s*count|size|group-size|rf|replication[- ]factor) ?[=:] ?(?<count>\\d{1,2})(?!\\d)`, 'gi'),
    new RegExp(`(?<count>${numbers/* COUNT */.i2})[ -](?:etcd|zookeeper|zk|consul)(?:-| )?(?:members?|voters?|nodes?|servers?|knoten|nodos?|ensembles?|clusters?)?(?![a-z])(?! ?data ?cent(?:er|re))`, 'gi'),
    new RegExp(`(?:ensemble|cluster|quorum) (?:of|mit|con|de) (?<count>${numbers/* COUNT */.i2})(?![\\w.])`, 'gi'),
    /(?<![a-z])rf ?=? ?(?<count>[1-9])(?!\d)/gi,
    /(?<![a-z])(?:etcd|zookeeper|zk|consul)(?: v?\d[\d.]*)? ?[x×] ?(?<count>[1-9])(?![\w.])/gi,
    new RegExp(`(?<count>${numbers/* COUNT */.i2}) (?:in total|in all|altogether|insgesamt|en total)(?![a-z])`, 'gi'),
];
const OBSERVERS = new RegExp(`(?<count>${numbers/* COUNT */.i2}) (?:are )?(?:etcd |zookeeper |zk |consul )?(?:(?:hidden |passive )?non-?voting (?:members?|nodes?|replicas?|servers?)?|observers?|learners?|read replicas?|beobachter|observadores?|\u89c2\u5bdf\u8005)`, 'gi');
/** "Five members, two of them learners": so many less vote. */
const OF_THEM_OBSERVERS = new RegExp(`(?<count>${numbers/* COUNT */.i2}) (?:of (?:them|which|these|whom|the (?:${numbers/* COUNT */.i2} )?(?:members|nodes|servers)))(?: are| being)? (?:observers?|learners?|non-?voting)(?![a-z])`, 'gi');
/** A number that is of voters and of nothing else. */
const ARE_VOTERS = /(?<!non-)voting|elect|voters?|participant|votes?(?![a-z])|stimm|votante|votos?|\u7968/i;
const voters_SPREAD = /(?<![\d./+:-])(?<spread>\d{1,2}(?:(?: ?[/+\u2013-] ?|:)\d{1,2}){1,8})(?![\d.]*\d|[/+:-]| ?(?:ms|s|sec(?:onds?)?|min(?:utes?)?|hours?|h|kb|mb|gb|km|%|\u6beb\u79d2|\u79d2)(?![a-z]))/gi;
/** `layout: [2, 2, 1]`. */
const LISTED_SPREAD = /(?:layout|spread|placement|distribution|voters|members|servers|per[_ -]az|per[_ -]zone)["' ]{0,2}[:=] ?\[? ?(?<spread>\d(?: ?, ?\d){1,8}) ?\]?(?![\d.]*\d)/gi;
const voters_EACH = new RegExp(`(?<count>${numbers/* COUNT */.i2}) (?:(?!zone|az|region|site|rack|hall|switch|disk|ssd|nic|power|port|core|cpu|drive|link|fan)\\w+ ){0,2}?(?:v?\\d+(?:\\.\\d+)+ (?:\\w+ )?)?(?:(?:in|at|on|for|en) (?:each of|each|every|cada|jede[mnrs]?)|(?:per|je|pro|por) (?:az|zonas?|zonen?|zone|availability zone|region|site|dc|hall|room|campus|city|plant|data ?cent(?:er|re)|building|rack|host|machine|standort|rechenzentrum|sitio|centro)|each of|jede[mnrs]?)|(?<every>${numbers/* COUNT */.i2}) each in|(?:je|\u6bcf(?:\u4e2a)?(?:\u673a\u623f|\u533a\u57df|\u53ef\u7528\u533a)?) ?(?<each>${numbers/* COUNT */.i2})|each(?: of the \\w+)?(?: [a-z]+)? (?:has|have|runs?|holds?|hosts?|gets?) (?<own>${numbers/* COUNT */.i2})(?![\\w.])|(?<apart>every one|each(?: one)?|all),? (?:stands? |sits? |is |are )?(?:in|on) (?:its|their) own (?:rack|cabinet|zone|az|room|hall|building|site|host|machine|hypervisor)`, 'gi');
/** "three knots in Mainz, two in Koblenz", "2 in eu-west-1", "three voters in Turin": a number and the name of a place. */
const NUMBER_IN = new RegExp(`(?<count>${numbers/* COUNT */.i2})(?:(?: [\\w-]+){0,3} (?:members?|voters?|nodes?|servers?|knoten|nodos?|replicas?|machines?|electable)(?: (?:are|is|stand|run|live|sit))?| of them)? (?:in|at|im|en)(?: (?:the|el|la|den|our))?(?: (?:cpd|dc|(?:data|control) ?cent(?:er|re)|control room|site|region|zone|az|campus|city|building|depot|plant|office|branch|hall|room)(?: (?:de|of|in))?)? (?<name>[A-Z][\\wÀ-ÿ-]*|head ?quarters|hq|depot|branch|head office|factory|warehouse|(?:[a-c]|\\d|\\d[a-f])(?![\\w-])|[a-z]{2,9}-[a-z]+-?\\d[a-f]?|az-?[a-f\\d]|zone [a-z\\d])`, 'gi');
/** "2 in DC-North, 2 in DC-South, 1 on a small VM". */
const voters_ONE_MORE = /^(?:,|;| and| und| y| e| plus| \+)(?: (?:and|plus|und))? ?(?:one|1|an?|eine[mnrs]?|una?|uno)(?: [\w-]+){0,3} (?:on|at|en|vm|testigo|votante|nodo|miembro|zeuge|stimme|witness|voter|member|node|server|vps|auf)(?![a-z])/i;
const NOT_VOTING = /learners?|observers?|non-?voting|read replicas?|asynchronous|standby/i;
/** "App servers: 20 in Ulm". */
const APP_SERVERS = /(?<![a-z])(?:app(?:lication)?|web|anwendungs|client|batch)[- ]?(?:servern?s?|agents?|nodes?|vms?)(?![a-z])/i;
/** "all three in zone b", "one rack", "the same host". */
const ALL_IN_ONE = new RegExp(`(?<![a-z])(?:all(?: of them| (?:the )?(?:nodes|members|voters|servers|replicas))?(?: (?:two|three|four|five|seven|\\d))?|every(?:thing| (?:node|member|voter|server))|both|(?:vms?|containers|nodes|members|servers|processes)(?= (?:as \\w+ )?(?:on|in|inside|auf) (?:the same|demselben|derselben|einem einzigen|the one|the single|our only|our one|one|a single)(?![a-z])))(?: \\w+){0,3} (?:in|on|inside|within|share|shares|sharing|auf) (?:(?:one and the same|the same|demselben|derselben|einem einzigen|the one|the single|our only|our one|one|a single|a) (?:(?!vpc|account)[\\w-]+ ){0,2}(?:(?:hypervisor|power feed|switch|chassis)|${place_words/* PLACE */.CC})|(?<zone>(?:zone|az) [a-z\\d]|[a-z]{2}-[a-z]+-\\d[a-f])|(?<machine>(?:hypervisor|host|machine|server|chassis) [a-z]{0,8}-?\\d{1,3}))(?![a-z])`, 'i');
/** Consul calls a cluster a datacenter, wherever its servers stand. */
const CONSUL_DATACENTER = /(?<![a-z])consul(?![a-z])[^;\n]{0,60} data ?cent(?:er|re)$/i;
/** A vote beside those of a list. */
const ANOTHER = /(?<![a-z])(?<!no |without |kein )(?:(?:the )?(?:fifth|third|seventh)(?: (?:one|member|voter|server|node|vote|participant)(?![a-z])|(?=,))|tie-?break\w*|another (?:one|member|voter|server|node|vote)|one more)(?![a-z])/i;
/** Members that a list of places leaves out, or that it has and that are gone. */
const OTHERWISE = /(?<![a-z])(?<!no )(?:(?:two|three|\d) (?:further|more) (?:members?|voters?|servers?|nodes?)|(?:a |another )(?:pair|couple) of (?:further |more )?(?:members?|voters?|servers?|nodes?)|(?:is|are|was|were|has been|have been) decommissioned|powered (?:by|from|through))(?![a-z])/i;
const PAST = /(?<![a-z])(?:if|whether|ob|until(?! further)|used to|formerly|sat|stood|were|back then|at that time)(?![a-z])/i;
/** Small patterns that are in all that the large ones match. */
const MAY_BE_IN_ONE = /(?:in|on|inside|within|shar\w+|auf) (?:hypervisor|host|machine|server|chassis|the (?:same|one|single)|demselben|derselben|einem einz|our o|one|an? |zone|az|[a-z]{2}-[a-z])/i;
const MAY_BE_EACH = /each|own |per |je |pro |por |cada|jede|\u6bcf/i;
const MAY_BE_FACTOR = /rf|factor|num_repl|count|size|replicas|topologystr/i;
const MAY_BE_PLACED = / (?:in|at|im|en) /i;
const MAY_NOT_VOTE = /vot|observ|learner|read replica|beobacht|\u89c2\u5bdf/i;
/** "RF 3", `num_replicas = 5`, "CP member count 3". */
const FACTOR = new RegExp(`(?<![a-z])(?:rf|replication[- _]?factor|num_replicas|cp[- ]member[- ]count|cp group[- ]size|consensus group size)['"]?(?: of| is)? ?[=:]? ?['"]?(?<count>\\d|one|three|five)(?!\\.?\\d| (?:in|per|at|for|on) (?:each|every)| per | each)|networktopologystrategy['"]?, ?['"][\\w-]{1,30}['"] ?: ?['"]?(?<only>\\d)['"]? ?\\}|(?<replicas>${numbers/* COUNT */.i2}) replicas (?:per|of each|for each|of every) (?:partition|range|tablet|region|key|shard|group)`, 'gi');
/** "It is 2/2/1 or 3/1/1". */
const ONE_OF_TWO = /\d(?: ?[/+\u2013-] ?\d){1,8},? (?:or(?: even| perhaps)?|oder|o) \d(?: ?[/+\u2013-] ?\d){1,8}(?![\d.])/i;
/** "A third small site with one VM": of that place, and not of all. */
const OF_ONE_PLACE = /(?<![a-z])(?:third|small|tiny|other|another|second|witness|rented) (?:[\w-]+ ){1,6}(?:with|has|having|holds)(?: only| just)? $/i;
/** "Three nodes, no, wait, five". */
const CORRECTED = /(?<![a-z])(?:no,? wait|make that (?=\w)|correction:)/i;
const voters_OF_A_PLACE = /^(?: and [^.;,]{1,30})? (?:in|at|im|en) (?:the )?(?:(?:hall|room|dc|site|zone|region|building|plant) )?(?:[A-Z]|[a-z]{2}-[a-z]+-\d)/;
/** Reads "5 members, 2/2/1", "6 voters, 3 in each", "3 voters in DC-A, 4 observers in DC-B". */
function readVoters(field, plain, clauses) {
    const counts = {
        open: false,
        count: undefined,
        voting: undefined,
        notVoting: 0,
        spread: undefined,
        factor: undefined,
        together: undefined,
        each: undefined,
        observers: 0,
        named: new Map(),
        oneMore: undefined,
        span: undefined,
    };
    for (const clause of clauses)
        countIn(clause, counts);
    if (clauses.some(({ text }) => CORRECTED.test(text)))
        Object.assign(counts, { open: true, count: undefined });
    const { layout, parts } = (0,facts_layout/* readLayout */.T)(clauses);
    if (layout)
        layOut(layout, counts);
    const isOpen = !layout && parts.length > 1;
    // "Bern one voter, Basel two": what is told of a place is no total.
    if (isOpen && counts.spread && counts.span && (0,numbers/* sum */.cz)(parts) !== (0,numbers/* sum */.cz)(counts.spread)) {
        Object.assign(counts, { spread: undefined, count: undefined, oneMore: counts.span });
    }
    if (isOpen && !counts.spread && parts.includes(counts.count ?? 0))
        counts.count = undefined;
    // "Three servers each, and a room for two": the two are not all.
    const { count: total = Infinity, each: inEach } = counts;
    if ((isOpen && total < (0,numbers/* sum */.cz)(parts)) ||
        (inEach !== undefined && total < 2 * inEach && (inEach !== total || total === 1)))
        counts.count = undefined;
    if (isOpen && counts.named.size > 1 && clauses.some(({ text }) => ANOTHER.test(text)))
        counts.oneMore ??= counts.span;
    // "DC1 has three, DC2 and DC3 one each": more than an even spread puts into one place.
    const uneven = isOpen &&
        !counts.spread &&
        counts.named.size < 2 &&
        Math.max(...parts) > Math.ceil((0,numbers/* sum */.cz)(parts) / parts.length);
    const listed = layout ? undefined : readConfigMembers(clauses, plain.original);
    if (listed)
        countListed(listed, counts);
    if (!counts.span)
        return undefined;
    const { each, observers, named, span, factor, together } = counts;
    const count = factor ?? (layout || listed ? counts.count : votersOf(counts));
    const stated = counts.spread ?? (named.size > 1 ? [...named.values()] : undefined);
    const spread = factor === undefined ? stated : spreadOfReplicas(factor, stated);
    const names = {
        ...(factor === undefined ? {} : { factor }),
        ...(counts.voting === undefined ? {} : { voting: counts.voting }),
        ...(together ? { together } : {}),
        ...(layout && (factor === undefined || layout.votes) ? { layout } : {}),
        ...(counts.open || uneven || (isOpen && clauses.some(({ text }) => OTHERWISE.test(text)))
            ? { unsettled: true }
            : {}),
        ...(named.size > 0 && (factor === undefined || (0,numbers/* sum */.cz)([...named.values()]) === factor) ? { named } : {}),
        ...(counts.oneMore ? { oneMore: (0,find/* evidenceOf */.X1)(field, plain, ...counts.oneMore) } : {}),
    };
    const fits = spread && (count === undefined || (0,numbers/* sum */.cz)(spread) === count || (spread.length > 1 && (0,numbers/* sum */.cz)(spread) > count));
    const evidence = (0,find/* evidenceOf */.X1)(field, plain, span[0], span[1]);
    if (fits)
        return {
            count: (0,numbers/* sum */.cz)(spread),
            spread: spread.toSorted((one, other) => other - one),
            observers,
            ...names,
            evidence,
        };
    return {
        ...(count === undefined ? {} : { count }),
        ...(each === undefined ? {} : spreadOfEach(each, count)),
        ...(each === undefined || factor !== undefined ? {} : { each }),
        observers,
        ...names,
        evidence,
    };
}
/** What a configuration lists goes before what single words tell. */
function countListed({ voting, observers, spread, start, end }, counts) {
    Object.assign(counts, { count: voting, voting, observers, each: undefined, span: [start, end] });
    if (spread)
        counts.spread = spread;
}
/** What is read place by place goes before what single words tell. */
function layOut({ places, observers, start, end }, counts) {
    counts.spread = places.map(({ members }) => members);
    counts.count = (0,numbers/* sum */.cz)(counts.spread);
    counts.observers = observers;
    counts.oneMore = undefined;
    counts.each = undefined;
    counts.named.clear();
    for (const { names, members } of places)
        for (const name of names)
            counts.named.set(name, members);
    const [from, to] = counts.span ?? [start, end];
    counts.span = [Math.min(from, start), Math.max(to, end)];
}
/** Of a number of hosts or members those that vote, where learners or observers stand beside them. */
function votersOf({ count, voting, notVoting, observers }) {
    if (count === undefined)
        return undefined;
    if (voting !== undefined && observers > 0)
        return voting;
    return notVoting > 0 && notVoting < count ? count - notVoting : count;
}
function countIn({ text, start, end }, counts) {
    const keep = ({ index, end }) => {
        const { span } = counts;
        counts.span = span
            ? [Math.min(span[0], start + index), Math.max(span[1], start + end)]
            : [start + index, start + end];
    };
    for (const found of (0,find/* findAll */.JW)(text, OBSERVERS, MAY_NOT_VOTE)) {
        counts.observers += (0,numbers/* countOf */.pq)(found.groups.count ?? '') ?? 0;
        keep(found);
    }
    for (const found of (0,find/* findAll */.JW)(text, OF_THEM_OBSERVERS, MAY_NOT_VOTE)) {
        const some = (0,numbers/* countOf */.pq)(found.groups.count ?? '') ?? 0;
        counts.notVoting += some;
        counts.observers += some;
    }
    for (const found of (0,find/* findAll */.JW)(text, FACTOR, MAY_BE_FACTOR)) {
        counts.factor ??=
            (0,numbers/* countOf */.pq)(found.groups.count ?? found.groups.only ?? found.groups.replicas ?? '') || undefined;
        keep(found);
    }
    for (const found of (0,find/* findAll */.JW)(text, voters_EACH, MAY_BE_EACH)) {
        const { count, every, each, own, apart } = found.groups;
        counts.each ??= apart ? 1 : (0,numbers/* countOf */.pq)(count ?? every ?? each ?? own ?? '');
        keep(found);
    }
    const members = MEMBERS.flatMap(pattern => (0,find/* findAll */.JW)(text, pattern));
    // "Two members in Nord, two members in Sued": none of them is the number of all.
    const inParts = members.length > 1 && members.every(({ end: from }) => voters_OF_A_PLACE.test(text.slice(from, from + 60)));
    for (const found of inParts ? [] : members) {
        const value = (0,numbers/* countOf */.pq)(found.groups.count ?? '');
        const after = text.slice(found.end, found.end + 48);
        if (!value ||
            /^(?:ein|eine[mnrs]?|una?|uno)$/i.test(found.groups.count ?? '') ||
            (0,find/* isDenied */.GZ)(text, found.index) ||
            /(?<![a-z])(?:one|two|three|\d) (?:or|oder|o) $/i.test((0,facts_plain/* textBefore */.$H)(text, found.index, 10)) ||
            OF_AGENTS.test((0,facts_plain/* textBefore */.$H)(text, found.index, 60)) ||
            voters_isVersion(text, found) ||
            (value === 1 && OF_ONE_PLACE.test((0,facts_plain/* textBefore */.$H)(text, found.index, 60))) ||
            /^ ?(?:observers?|learners?|(?:rooms?|halls?|racks?|sites?|locations?)(?![a-z]))/i.test(after))
            continue;
        if (/^(?: ?v?\d+(?:\.\d+)+(?: (?:member|node|server|voter)s?)?)?(?: with(?: [\w-]+){1,4})? ?(?:in |on |at )?(?:each|every|per|a|pro|je|por|cada)(?![a-z])/i.test(after) ||
            /(?<![a-z])(?:je|each|per|any|lose|losing|each(?: of the \w+)?(?: \w+){1,2}) $/i.test((0,facts_plain/* textBefore */.$H)(text, found.index, 40)))
            continue;
        if (counts.count === undefined || value > counts.count)
            counts.count = value;
        if (ARE_VOTERS.test(found.words))
            counts.voting = Math.max(counts.voting ?? 0, value);
        keep(found);
    }
    spreadIn({ text, start, end }, counts, keep);
}
function spreadIn({ text, start }, counts, keep) {
    const spreads = [voters_SPREAD, LISTED_SPREAD].flatMap(pattern => (0,find/* findAll */.JW)(text, pattern));
    if (spreads.length > 0 && ONE_OF_TWO.test(text))
        counts.open = true;
    for (const found of spreads) {
        const parts = (found.groups.spread ?? '').split(/[^\d]+/).map(Number);
        if (counts.spread ||
            parts.some(part => part > 20) ||
            isDate(text, found.index) ||
            CLOCK.test(found.groups.spread ?? '') ||
            areLabels(text, found.index, parts))
            continue;
        counts.spread = parts;
        keep(found);
    }
    for (const found of (0,find/* findAll */.JW)(text, NUMBER_IN, MAY_BE_PLACED)) {
        const value = (0,numbers/* countOf */.pq)(found.groups.count ?? '');
        if (!value ||
            value > 20 ||
            APP_SERVERS.test(text) ||
            NOT_VOTING.test(found.words) ||
            isWhichOne(text, found) ||
            !/^[A-Z]|\d$|^(?:az|zone|head|hq|depot|branch|factory|warehouse|\d?[a-f]$)/.test(found.groups.name ?? ''))
            continue;
        counts.named.set((found.groups.name ?? '').toLowerCase(), value);
        keep(found);
        const more = voters_ONE_MORE.exec(text.slice(found.end, found.end + 80));
        if (more)
            counts.oneMore = [start + found.end, start + found.end + more[0].length];
    }
    const together = MAY_BE_IN_ONE.test(text) ? ALL_IN_ONE.exec(text) : undefined;
    if (together &&
        !CONSUL_DATACENTER.test(text.slice(0, together.index + together[0].length)) &&
        !PAST.test(text.slice(Math.max(0, together.index - 24), together.index + together[0].length))) {
        const { place, zone, machine } = together.groups ?? {};
        counts.together ??= zone ? 'zone' : machine ? 'node' : ((0,place_words/* placeOf */.$t)(place) ?? 'node');
        keep({ index: together.index, end: together.index + together[0].length });
    }
}
/** Replicas go to as many of the places as there are, however many nodes these have. */
function spreadOfReplicas(factor, nodes) {
    if (!nodes || (0,numbers/* sum */.cz)(nodes) === factor)
        return nodes;
    const places = nodes.length;
    return Array.from({ length: Math.min(factor, places) }, (_, index) => Math.floor(factor / places) + (index < factor % places ? 1 : 0));
}
/** "3 in each" of 6 are two places; of an unknown number the places tell. */
function spreadOfEach(each, count) {
    if (count === undefined || count % each !== 0 || count / each < 2)
        return {};
    return { spread: Array.from({ length: count / each }, () => each) };
}
/** "Agents on all 140 hosts." */
const OF_AGENTS = /(?<![a-z])(?:agents?|clients?|exporters?|daemonsets?) (?:(?:run|are|sit)s? )?on (?:all |each of |every one of )?(?:the |our |its )?[~\u2248]? ?$/i;
/** "PostgreSQL 16 server": the product's version. */
function voters_isVersion(text, { index, words }) {
    return (/^\d+ \w*[^s]$/i.test(words) &&
        /(?:postgres(?:ql)?|pg|mysql|mariadb|sql server|db2) $/i.test((0,facts_plain/* textBefore */.$H)(text, index, 12)));
}
const BEFORE_WHICH = new RegExp(`(?<![a-z])(?:${member_counts/* ONE_MEMBER */.kc}|rack|row|bay|slot|cabinet|floor|level|room) $`, 'i');
/** "Member 2 in M", "rack 7 in K": which one, and not how many. */
function isWhichOne(text, { index, words }) {
    return /^\d/.test(words) && BEFORE_WHICH.test((0,facts_plain/* textBefore */.$H)(text, index, 10));
}
/** "Zones 1/2/3" are names. */
function areLabels(text, index, parts) {
    return (parts.every((part, at) => part === at + 1) &&
        /(?<![a-z])(?:zones?|azs?|racks?|rooms?|halls?|sites?|dcs?) ?$/i.test((0,facts_plain/* textBefore */.$H)(text, index, 8)));
}
/** "At 02:00". */
const CLOCK = /^\d{1,2}:\d\d$/;
function isDate(text, index) {
    return /(?:20\d\d|v|version|postgres\w*|mysql|port) ?$/i.test((0,facts_plain/* textBefore */.$H)(text, index, 10));
}

;// CONCATENATED MODULE: ./src/feasibility/facts/stores.ts









/**
 * Every store that the infrastructure text names, once, with what is said of it.
 * @param aside what the other texts say
 */
function readStores(field, plain, stores, aside) {
    const clauses = (0,facts_plain/* sentences */.hC)(plain);
    const called = clauses.flatMap((clause, sentence) => mentionsIn(clause, sentence, stores, namesOf));
    const named = called.length > 0
        ? called
        : clauses.flatMap((clause, sentence) => mentionsIn(clause, sentence, stores, tracesOf));
    const mentions = withAccessTables(named, clauses, plain);
    const told = withRefusal(withConsent(withReading(mentions, clauses), clauses), clauses);
    const closed = besideRefusals(clauses, readClosedLists(clauses, withAttributes(told, clauses)));
    const undisclosed = undisclosedSetting(field, plain);
    const byStore = Map.groupBy(closed, mention => mention.store);
    return [...byStore].map(([store, its]) => {
        const best = its.find(({ standing }) => standing === 'usable') ??
            its.find(({ standing }) => standing === 'unclear') ??
            its[0];
        if (!best)
            throw new Error('a group is never empty');
        const own = [...new Set(its.map(({ sentence }) => sentence))];
        const alone = closed.every(mention => mention.store === store || mention.standing === 'unusable' || MOVES_OTHERS.has(mention.store.id));
        const near = alone ? clauses : own.flatMap(index => scopeOf(index, clauses, closed, store));
        const standing = standingOf(its);
        const doubted = standing.standing === 'usable' ? (undisclosed ?? doubtedSetting(field, plain, store, near)) : undefined;
        const clause = clauses[best.sentence];
        const voters = readVoters(field, plain, near);
        return {
            store,
            standing: doubted ? 'unclear' : standing.standing,
            ...(standing.because ? { because: standing.because } : {}),
            ...(doubted ? { doubted } : {}),
            settings: readSettings(store, near, aside),
            ...(voters ? { voters } : {}),
            evidence: (0,find/* evidenceOf */.X1)(field, plain, clause?.start ?? 0, clause?.end ?? 0),
            named: own
                .flatMap(index => clauses[index] ?? [])
                .map(({ start, end }) => (0,find/* evidenceOf */.X1)(field, plain, start, end)),
        };
    });
}
/** "There is a ZooKeeper. Our account is read-only": the sentence after a name speaks of it. */
function withReading(mentions, clauses) {
    const naming = new Set(mentions.map(({ sentence }) => sentence));
    return mentions.map((mention, at) => {
        const last = mentions[at + 1]?.sentence !== mention.sentence;
        const next = naming.has(mention.sentence + 1) ? undefined : clauses[mention.sentence + 1];
        const reading = last && next && mention.standing === 'usable' ? OUR_READING.exec(next.text) : undefined;
        return reading ? { ...mention, standing: 'unclear', because: reading[0] } : mention;
    });
}
/** Another's store that we have been given a part of. */
const CONSENT = /(?<![a-z])(?:(?:given|gave|give|granted|made|assigned|provided|lets?|allows?|allowed|approved)(?: (?:to|for))?(?: (?:us|our(?! request)|this service|applications like ours))(?: [\w/'-]+){0,6} (?:chroot|namespace|schema|database|keyspace|prefix|tenant|tables?|tokens?|account|quota|acls?|credentials|role|write|use)|(?:chroot|namespace|schema|database|keyspace|prefix|tenant|table)s?(?: [\w/-]+){0,5} (?:is |are )?(?:for us|of our own|ours|with our own)|(?:have|has|got|gives us) (?:full|write|ddl|read-?write) (?:access|rights|permissions)(?= (?:to|on|for) (?:it|them|that)(?![a-z])|[.,;]|$)|we (?:have|got|hold) (?:the|an?|our own) (?:chroot|namespace|schema|database|keyspace|prefix|table)(?! (?:in|on) (?:the |a )?(?:test|staging|dev|sandbox|lab))|we (?:were|have been|are|got) (?:granted|given|assigned|allotted)(?: [\w/'-]+){0,5} (?:chroot|namespace|schema|database|keyspace|prefix|tables?)(?! (?:in|on) (?:the |a )?(?:test|staging|dev|sandbox|lab))|agreed to our use|(?:we|you) (?:can|may|are allowed to|are permitted to) (?:put|create|keep|store|write) (?:whatever|any|our(?: own)?)(?: \w+)? (?:keys?|locks?|data|znodes?|rows?|tables?|entries|documents?)|we (?:may|are allowed to) use (?:it|them|that))(?![a-z])/i;
const NO_CONSENT = /(?<![a-z])(?:no|none|nothing|not|never|no longer|dashboards?|metrics|until|once|will|would|planned|promised|asked(?! (?:them|him|her)(?![a-z]))|if|unless|revoked|withdrawn|expire[sd]?|read-?only|only read|refused|denied|cannot|for reading|to read|for (?:kafka|patroni|analytics) only)(?![a-z])|n['\u2019]t(?![a-z])/i;
/** Whose it is says nothing of what they allow. */
const NOT_OURS = /,? (?:and )?not (?:by us|ours|us)(?![a-z])/gi;
/** "It is the data team's. They have given us a chroot": what is another's may be used with consent. */
function withConsent(mentions, clauses) {
    return mentions.map((mention, at) => {
        if (mention.standing !== 'unclear')
            return mention;
        const own = clauses[mention.sentence]?.text ?? '';
        const alone = mentions[at + 1]?.sentence !== mention.sentence + 1 && mentions[at + 1]?.sentence !== mention.sentence;
        const near = [own.slice(mention.end), alone ? (clauses[mention.sentence + 1]?.text ?? '') : ''];
        const given = near.some(text => CONSENT.test(text) && !NO_CONSENT.test(text));
        if (!given || NO_CONSENT.test(own.replace(NOT_OURS, '')))
            return mention;
        const { because: _, ...rest } = mention;
        return { ...rest, standing: 'usable' };
    });
}
/** "They withdrew that consent", "It is not reachable from production": said in a sentence after the name. */
const REFUSED_AFTER = /(?<![a-z])(?:(?:the )?answer (?:is|was) no(?![a-z])|(?:withdr[ae]wn?|withdrew|revoked) (?:that |the |their |our )?(?:consent|permission|access|grant)|(?:consent|permission|access|grant) (?:was|is|has been) (?:withdrawn|revoked|refused|denied)|(?:it|this|that|they) (?:is|are|was|were|may|must|can|could|will)(?: not|n['\u2019]t) (?:be )?(?:reachable|accessible|used|ours|available|touched|allowed)|writ(?:ing|es?)(?: \w+){0,2} (?:is|are) (?:not granted|denied|refused|blocked|rejected)|rejected write|no network path|(?:they|he|she) (?:have |has )?(?:refused|denied)(?: us)?|policy bans|bans foreign|(?:application|app|foreign|other|user|our) keys are (?:not (?:accepted|allowed|admitted)|refused|rejected)|only(?: \w+){0,2} for reading|(?<=^(?:and |but )?)(?:until|till) (?:then|that day)|bis dahin|hasta entonces)(?![a-z])/i;
/** All that we are given is reading, and it will be no more. */
const READING_FOR_GOOD = /(?<![a-z])(?:we|our (?:team|account|role|service|user))(?: only)? (?:have|has|get|got|were given) (?:only )?(?:select|read)(?![a-z])[^.;]{0,60}(?:won['\u2019]t|will not|cannot|can['\u2019]t) (?:get|have|be given) (?:any(?:thing)? )?more(?![a-z])/i;
/** "Asked for a fourth zone; answer is no": not of the store. */
const ASKED_FOR_MORE = /asked for (?:an?|another|more|the) (?:[\w-]+ )?(?:zones?|sites?|regions?|nodes?|members?|servers?|disks?|budget|licen[cs]es?)/i;
/** "Can we use their Consul? No." */
const NO = /^[^\w"\u201c\u201e]*(?:[\w.-]{2,20}(?: [\w.-]{2,20})?[:>] ?)?["\u201c\u201e]?(?:no|nope|nein|denied|refused|declined)(?=[.,;!"\u201d]|$)[^?]*$/i;
const ANSWER_NO = /(?<![a-z])answer(?: from [^:.]{2,40})?: ?["\u201c\u201e]?no(?![a-z])/i;
function answeredNo({ sentence, end }, clauses) {
    const asked = clauses[sentence]?.text ?? '';
    if (!asked.slice(end).trimEnd().endsWith('?'))
        return undefined;
    const [first, ...rest] = clauses.slice(sentence + 1, sentence + 4).map(({ text }) => text);
    const told = first !== undefined && NO.test(first) ? first : rest.find(text => ANSWER_NO.test(text));
    return told?.trim().slice(0, 40);
}
/** What the sentences after a name refuse, up to the next name. */
function withRefusal(mentions, clauses) {
    return mentions.map((mention, at) => {
        const next = mentions[at + 1]?.sentence ?? clauses.length;
        if (mention.standing === 'unusable')
            return mention;
        const answer = answeredNo(mention, clauses);
        if (answer !== undefined)
            return { ...mention, standing: 'unusable', because: answer };
        if (next <= mention.sentence)
            return mention;
        const after = clauses.slice(mention.sentence + 1, Math.min(next, mention.sentence + 3));
        const reading = after
            .map(({ text }) => READING_FOR_GOOD.exec(text)?.[0])
            .find(words => words !== undefined);
        if (reading !== undefined)
            return { ...mention, standing: 'unusable', because: reading };
        if (mention.standing !== 'usable' || after.some(({ text }) => ASKED_FOR_MORE.test(text)))
            return mention;
        const refused = after.map(({ text }) => REFUSED_AFTER.exec(text)?.[0]).find(words => words !== undefined);
        return refused === undefined ? mention : { ...mention, standing: 'unclear', because: refused };
    });
}
/** What a line says of the store that stands above it. */
const ATTRIBUTE = /^[\s"'*-]*(?:status|state|access|env(?:ironment)?|stage|lifecycle|owner|owned_by|usage|use|used_for|purpose|availability|permissions?|note)["'\s]{0,2}[:=]\s*["']?(?<value>[^\n]{1,120})/i;
const BULLET = /^\s*[-*\u2022] (?<value>[^\n]{1,120})/;
/** "- name: etcd", and "status: decommissioned" in a line below, before another store is named. */
function withAttributes(mentions, clauses) {
    const heads = nextHeads(mentions, clauses);
    return mentions.map((mention, at) => {
        const isLast = mentions[at + 1]?.sentence !== mention.sentence;
        if (mention.standing !== 'usable' || !isLast)
            return mention;
        const own = clauses[mention.sentence]?.text ?? '';
        const heading = !BULLET.test(own) && /[a-z\d:)]\s*$/i.test(own) && own.length - mention.end < 24;
        const end = Math.min(heads[mention.sentence + 1] ?? clauses.length, mention.sentence + 8);
        for (const { text } of clauses.slice(mention.sentence + 1, end)) {
            if (!ATTRIBUTE.test(text) && BULLET.test(own) && BULLET.test(text))
                break;
            const value = (ATTRIBUTE.exec(text) ?? (heading ? BULLET.exec(text) : null))?.groups?.value;
            if (value === undefined)
                continue;
            const name = own.slice(mention.index, mention.end);
            const said = standingAt(`${name} ${value}`, [{ store: mention.store, index: 0, end: name.length }], 0);
            if (said.standing !== 'usable')
                return { ...mention, ...said };
        }
        return mention;
    });
}
/** Of each sentence the next one, itself included, that names a store and is no attribute of one. */
function nextHeads(mentions, clauses) {
    const naming = new Set(mentions.map(({ sentence }) => sentence));
    const heads = [];
    for (const [index, { text }] of [...clauses.entries()].reverse()) {
        const isHead = naming.has(index) && !ATTRIBUTE.test(text);
        heads[index] = isHead ? index : (heads[index + 1] ?? clauses.length);
    }
    return heads;
}
/** A store that one sentence forbids stays forbidden, wherever else it is named. */
function standingOf(mentions) {
    const hard = mentions.find(({ standing }) => standing === 'unusable');
    const usable = mentions.some(({ standing }) => standing === 'usable');
    if (mentions.some(({ because }) => because === STAYING))
        return { standing: 'usable' };
    if (hard && usable)
        return { standing: 'unclear', because: hard.because ?? '' };
    return hard ?? mentions.find(({ standing }) => standing === 'unclear') ?? { standing: 'usable' };
}
const namesOf = ({ names }) => names;
const tracesOf = ({ id }) => TRACES[id];
/** "roles/spanner.databaseReader" names what may be done, and no store. */
const OF_A_ROLE = /(?<![a-z])roles\/$/i;
function mentionsIn(clause, sentence, stores, sourcesOf) {
    const taken = [];
    for (const store of stores) {
        const sources = sourcesOf(store);
        for (const { index, end } of sources ? (0,find/* findAll */.JW)(clause.text, (0,find/* wordsPattern */.yS)(sources)) : []) {
            if (!OF_A_ROLE.test(clause.text.slice(Math.max(0, index - 6), index)))
                taken.push({ store, index, end });
        }
    }
    const names = longestOnly(taken);
    return names.map((name, at) => ({ ...name, sentence, ...standingAt(clause.text, names, at) }));
}
/** Of names that overlap ("Redis" inside "ElastiCache for Redis") the longer one is meant. */
function longestOnly(names) {
    const sorted = names.toSorted((one, other) => one.index - other.index || other.end - one.end);
    const kept = [];
    for (const name of sorted) {
        const last = kept.at(-1);
        if (last && name.index < last.end) {
            if (name.end - name.index > last.end - last.index)
                kept[kept.length - 1] = name;
        }
        else
            kept.push(name);
    }
    return kept;
}
/** What keeps no data of its own is told of as a part of the store that it moves. */
const MOVES_OTHERS = new Set(['pacemaker']);
/** The sentences that speak of a store among several: its own, and those that follow until another is named. */
function scopeOf(index, clauses, mentions, store) {
    const own = clauses[index];
    if (!own)
        return [];
    const here = mentions
        .filter(({ sentence }) => sentence === index)
        .toSorted((one, other) => one.index - other.index);
    // What stands before the first name of all speaks of that store, as the head of a configuration does.
    const first = mentions.every(({ sentence }) => sentence >= index) && here[0]?.store === store;
    const scope = [
        ...(first ? clauses.slice(0, index) : []),
        others(here, store) ? around(own, here, store) : own,
    ];
    for (let next = index + 1; next < clauses.length; next += 1) {
        const clause = clauses[next];
        if (!clause || mentions.some(({ sentence }) => sentence === next))
            break;
        scope.push(clause);
    }
    return scope;
}
function others(here, store) {
    return here.some(mention => mention.store !== store);
}
/** The part of a sentence from the end of the name before to the start of the name after. */
function around(clause, here, store) {
    const first = here.findIndex(mention => mention.store === store);
    const mention = here[first];
    const previous = here[first - 1];
    const next = here.slice(first).find(other => other.store !== store);
    const from = previous
        ? Math.max(previous.end, clause.text.lastIndexOf(',', mention?.index ?? 0), clause.text.lastIndexOf(' and ', mention?.index ?? 0))
        : 0;
    const to = next ? lastBreak(clause.text, mention?.end ?? 0, next.index) : clause.text.length;
    return { text: clause.text.slice(from, to), start: clause.start + from, end: clause.start + to };
}
function lastBreak(text, from, to) {
    const between = text.slice(from, to);
    const comma = Math.max(between.lastIndexOf(','), between.lastIndexOf(' and '), between.lastIndexOf(';'));
    return comma < 0 ? to : from + comma;
}

;// CONCATENATED MODULE: ./src/feasibility/facts/untold.ts


const WHAT = '(?= ?[.,;:)]|$| (?:whether|if|which|what|whom|how|where|who|by|to us|yet|until|and|so|but|since|when)(?![a-z]))';
/** Words of one who does not know how the infrastructure is, or has been told it in two ways. */
const IGNORANCE = (0,find/* wordsPattern */.yS)([
    `(?:do|does|did|can|could|has|have|had|is|are|was|were)(?:n't| not)(?: \\w+){0,3} (?:know|known|tell|told|said|say|settled|clear|documented|measured|established|confirmed|found out|find out|cleared up|disclosed)${WHAT}`,
    `(?:cannot|can ?not) (?:say|tell|find out|know|establish|confirm)${WHAT}`,
    "(?:nobody|no[- ]one)(?:'s| is| was| has)? (?:\\w+ ){0,2}(?:sure|knows?|measured|told|said|remembers?|answers?)(?! (?:of|about) |[^.;]{0,40} better)",
    '(?:is|are|it|which|mode|setting|version|number|placement|still|remains?|as yet) (?:un(?:known|clear|sure|certain|documented|decided))',
    "whether [^.;]{3,90} (?:is|has|was|are|have)(?: not|n't) (?:been )?(?:said|known|told|clear|settled|documented|measured|decided|written|checked)",
    'according to another(?= )|nobody has (?:checked|verified|looked)(?= |[.,;])|(?:it )?has(?: not|n.t) been verified',
    'no nos han dicho|nadie ha (?:comprobado|dicho|verificado)|falta (?:saber|confirmar)',
    '(?:which|what)(?: (?:of (?:the|these|them) two|one|of them))?(?: \\w+){0,2} (?:is|are|was) (?:right|true|correct|current|the case)',
    "(?:cannot|can ?not|can't) both be (?:right|true|correct)|contradict(?:s|ed|ing|ory|ions?)?|(?:do|does) not agree with each other",
    '(?:it|they|that|this|one|server|which|these) (?:could|might|may)(?: well)? (?:be|have been) [^.;]{2,80} or(?= (?!more|so|two|less))',
    "(?:is|are)(?: not|n't) in the (?:[\\w-]+ ){1,2}(?:document|contract|wiki|runbook|manual|inventory)|in one (?:system|place|document|list) and [^.;]{2,60} in the other",
    "(?:is|are)(?: not|n't) (?:visible|readable|shown|stated)(?: to us| with our \\w+)?|at (?:the )?(?:supplier|vendor|provider)'s discretion",
    "(?:waiting|wait) for (?:an?|the|their|his|her) (?:answer|reply|clarification)|(?:has|have)(?: not|n't) (?:replied|answered)(?! for \\d)|no (?:answer|reply) (?:so far|yet|has come)|we(?:'ve| have) asked, no answer",
    '(?:counts?|intervals?|modes?|numbers?|versions?|settings?|levels?|size|type) (?:is |are )?unknown|unclear (?:if|whether|which)|both claim(?= )|drift unknown|unknown to us|one of those|disputed|some say|(?:reports?|estimates?|sources?) differ(?: that much)?|(?:will not|won.t) (?:say|tell)(?: us)?(?= (?:whether|if|which)(?![a-z]))|(?:refuses?|declines?) to (?:say|tell|disclose)|never been measured|confidential until',
    "is either [^.;]{2,60} or(?= )|no (?:right|permission) to (?:see|show|read|query)|nobody can (?:read|see)|we (?:cannot|can't|can not) (?:see|read|look)(?! (?:a|any|the) (?:need|reason|way|problem))",
    '(?:wissen|wei(?:ß|ss)) (?:wir|niemand|keiner)(?: \\w+){0,3}(?: nicht)?|niemand wei(?:ß|ss)|ob [^.;]{3,120} (?:steht nirgends|ist (?:offen|unbekannt|nicht (?:bekannt|gekl(?:ä|ae)rt|dokumentiert))|l(?:ä|ae)uft noch)|ob [^.;]{3,120} (?:hat|haben)(?: \\w+)? noch nicht (?:entschieden|geantwortet|zugesagt)|geht (?:aus [^.;]{2,60} )?nicht hervor|nicht ersichtlich|unklar|ungekl[aä]rt|nicht bekannt|keine auskunft',
    'no (?:lo )?(?:sabemos|se sabe|consta)|nadie (?:lo )?sabe|se desconoce|desconocemos|no est[aá] claro|nadie contesta',
    'on ne sait pas|nous ne savons pas|n[aã]o sabemos|ningu[eé]m sabe|non sappiamo',
    '\u4e0d\u6e05\u695a|\u4e0d\u77e5\u9053|\u4e0d\u786e\u5b9a|\u67e5\u4e0d\u5230|\u65e0\u6cd5(?:\u786e\u8ba4|\u5f97\u77e5)|\u6ca1\u6709\u8bf4\u660e|\u6ca1\u4eba(?:\u786e\u8ba4|\u77e5\u9053)|\u62d2\u7edd\u8bf4\u660e|\u65e0\u6cd5\u67e5\u770b|\u770b\u4e0d\u5230|\u54ea(?:\u4efd|\u4e2a|\u4e00\u4efd).{0,4}(?:\u771f|\u4e3a\u51c6)|\u7b49.{0,10}\u7b54\u590d',
]);
/** What does not know is not the one who writes. */
const NOT_IGNORANT = /(?<![a-z])(?:latency|clients?|workers?|holders?|process(?:es)?|jobs?|apps?|nodes?|peers?|stand-?bys?|replicas?|members?|sides?|callers?|service)(?: \w+){0,2} $/i;
/** What is not known, and does not matter to where a lock stands. */
const OF_NO_MATTER = /(?<![a-z])(?:java|password|price|cost|name of|colour|color|budget|load|traffic|volume|throughput)(?![a-z])/i;
/** In the other texts only what is told in two ways, or cannot be told at all. */
const OF_OTHER_TEXTS = /(?<![a-z])(?:disputed|some say|(?:estimates?|reports?|sources?) differ|never been measured)(?![a-z])/i;
/** Sentences that say that something is not known. */
function readUntold(field, plain) {
    return (0,facts_plain/* sentences */.hC)(plain).flatMap(({ text, start, end }) => {
        const found = (0,find/* findAll */.JW)(text, IGNORANCE).find(({ index, words }) => !NOT_IGNORANT.test((0,facts_plain/* textBefore */.$H)(text, index, 40)) &&
            !(/^contradict/i.test(words) && (0,find/* isDenied */.GZ)(text, index)));
        const matters = field === 'infrastructure_environment'
            ? !OF_NO_MATTER.test(text.slice(0, found?.end))
            : OF_OTHER_TEXTS.test(text);
        return found && matters ? [(0,find/* evidenceOf */.X1)(field, plain, start, end)] : [];
    });
}

;// CONCATENATED MODULE: ./src/feasibility/facts/facts.ts





















function readFacts(texts, stores) {
    const [scale, consistency, infrastructure] = contract/* FIELDS */.cJ.map(field => (0,facts_plain/* plainText */.wh)(texts[field]));
    if (!scale || !consistency || !infrastructure)
        throw new Error('a request has three texts');
    const fields = [
        ['consistency_tolerance', consistency],
        ['infrastructure_environment', infrastructure],
        ['scale_requirements', scale],
    ];
    const others = [fields[0], fields[1]];
    const load = readLoad(scale, others);
    const names = placeNamesIn(infrastructure);
    const named = firstNaming(fields, stores);
    const failures = fields.map(([field, plain]) => readFailures(field, plain, names));
    // What the infrastructure text says of failures is how it works, where it does not plainly demand.
    const losses = failures
        .flatMap(({ losses: its }) => its)
        .filter(({ assumed, evidence }) => !assumed || evidence.field !== 'infrastructure_environment')
        // What is certain decides before what is only assumed.
        .toSorted((one, other) => Number(one.assumed ?? false) - Number(other.assumed ?? false));
    const facts = {
        demand: readDemand(consistency, [fields[2], fields[1]]),
        losses,
        accepted: failures.flatMap(({ accepted }) => accepted),
        // What the infrastructure text says of failures is how it works, not what is asked.
        unread: failures
            .flatMap(({ unread }) => unread)
            .filter(({ field, words }) => field === 'consistency_tolerance' ||
            (field === 'scale_requirements' &&
                /(?<![a-z])(?:must|need|should|has to|have to|require|demand|target|goal|surviv)/i.test(words))),
        listedPlaces: readListedPlaces(...fields[1]),
        doubts: fields.flatMap(([field, plain]) => readDoubts(field, plain, losses, named.some(isLaidOut))),
        geography: withPlaced(mergeGeography(fields.map(([field, plain]) => readGeography(field, plain))), named, fields[1]),
        hosts: readHosts(...fields[1]),
        stores: named,
        others: readOthers('infrastructure_environment', infrastructure),
        load,
        locations: load.latency || load.hotKey ? fields.flatMap(([field, plain]) => (0,locations/* readLocations */.P2)(field, plain)) : [],
        roundTrips: load.latency ? fields.flatMap(([field, plain]) => readRoundTrips(field, plain)) : [],
        farLink: load.latency
            ? fields.map(([field, plain]) => (0,locations/* readFarLink */.mb)(field, plain)).find(found => found !== undefined)
            : undefined,
        provider: providerOf(infrastructure),
        conditions: readConditions(fields),
        untold: fields.flatMap(([field, plain]) => readUntold(field, plain)),
        foreign: others.map(([field, plain]) => readForeign(field, plain)).find(found => found !== undefined),
    };
    const { bothSidesGrant, globalLock, anyRegionAcquires } = facts.conditions;
    const caveats = readCaveats({
        fields,
        stores: named,
        read: [...losses, ...facts.accepted, ...(bothSidesGrant ? [{ evidence: bothSidesGrant }] : [])].map(its => its.evidence),
        counted: losses
            .filter(({ count, place, plusNodes }) => count + plusNodes > 1 && place !== 'process')
            .map(its => its.evidence),
        wide: (globalLock ?? anyRegionAcquires) !== undefined ||
            facts.geography.places.some(({ place, count }) => place === 'region' && count > 1),
        timed: load.latency !== undefined,
        often: (load.rate?.perSecond ?? 0) >= 100,
        hot: (load.hotKey ?? load.onlyLock) !== undefined,
        local: facts.conditions.oneRegionEnough !== undefined,
    });
    return {
        ...facts,
        caveats,
        untouched: readUntouched('consistency_tolerance', consistency, touchedBy(facts)),
        limits: readLimits('infrastructure_environment', infrastructure, [...touchedBy(facts), ...caveats, ...touchedIn(facts)], losses.some(facts_loss/* takesSite */.m)
            ? named.flatMap(({ voters }) => voters?.layout?.places.flatMap(({ names: its }) => its) ?? [])
            : []),
    };
}
const PROVIDERS = {
    aws: /(?<![a-z])(?:aws|amazon)(?![a-z])/i,
    azure: /(?<![a-z])azure(?![a-z])/i,
    gcp: /(?<![a-z])(?:gcp|google)(?![a-z])/i,
};
function providerOf({ text }) {
    const named = Object.keys(PROVIDERS).filter(provider => PROVIDERS[provider].test(text));
    return named.length === 1 ? named[0] : undefined;
}
/** Where the facts stand that were read of what is asked. */
function touchedBy(facts) {
    const { demand, losses, accepted, unread, doubts, load, conditions, locations } = facts;
    const evident = [...losses, ...accepted, ...locations, load.rate, load.latency].flatMap(its => its?.evidence ?? []);
    const others = [load.hotKey, load.onlyLock, load.noSharding, ...understoodOf(conditions)];
    return [...demand.evidence, ...evident, ...unread, ...doubts, ...others.flatMap(its => its ?? [])];
}
/** Whether the places that a text lists have all the members that it counts. */
function isLaidOut({ voters }) {
    const { layout, count } = voters ?? {};
    return layout !== undefined && layout.places.reduce((sum, { members }) => sum + members, 0) === count;
}
/** Where the facts stand that were read of what there is. */
function touchedIn(facts) {
    const { stores, others, hosts, geography, listedPlaces, roundTrips, farLink, untold, conditions } = facts;
    const { places, witness, noFurther, scattered } = geography;
    const evident = [...roundTrips, ...places, hosts, listedPlaces, farLink, scattered].flatMap(its => its?.evidence ?? []);
    const ofStores = stores.flatMap(({ named, voters, doubted }) => [...named, voters?.evidence, doubted]);
    const all = [...ofStores, witness, noFurther, ...Object.values(conditions)];
    return [...others, ...untold, ...evident, ...all.flatMap(its => its ?? [])];
}
/** The stores of the infrastructure text; where it names none, those of the other texts. */
function firstNaming(fields, stores) {
    const order = [1, 0, 2];
    for (const index of order) {
        const entry = fields[index];
        const aside = fields.filter(field => field !== entry).flatMap(([, plain]) => (0,facts_plain/* sentences */.hC)(plain));
        const named = entry ? readStores(entry[0], entry[1], stores, aside) : [];
        if (named.length > 0)
            return named;
    }
    return [];
}
/** Where no store is named yet, machines that are told place by place say how many places there are. */
function withPlaced(geography, stores, [field, plain]) {
    const named = stores.some(({ evidence: its }) => its.field === field);
    const { layout } = named ? {} : (0,facts_layout/* readLayout */.T)((0,facts_plain/* sentences */.hC)(plain));
    if (!layout)
        return geography;
    const regions = layout.places.every(({ kind, names }) => kind === 'region' || names.some(locations/* locate */.x5));
    const place = layout.places[0]?.kind ?? (regions ? 'region' : 'site');
    const count = layout.places.length;
    const evidence = (0,find/* evidenceOf */.X1)(field, plain, layout.start, layout.end);
    return { ...geography, places: [...geography.places, { place, count, names: [], exact: false, evidence }] };
}
/** The infrastructure's places go first; the other texts add what it leaves out. */
function mergeGeography([consistency, infrastructure, scale]) {
    const own = infrastructure?.places ?? [];
    const kinds = new Set(own.map(({ place }) => place));
    const more = [...(consistency?.places ?? []), ...(scale?.places ?? [])].filter(({ place, count, names }) => count > 1 && (!kinds.has(place) || (names.length > 0 && unnamed(own, place))));
    const { witness, scattered } = infrastructure ?? {};
    const noFurther = infrastructure?.noFurther ?? consistency?.noFurther ?? scale?.noFurther;
    return {
        places: [...own, ...more],
        ...(scattered ? { scattered } : {}),
        ...(witness ? { witness } : {}),
        ...(noFurther ? { noFurther } : {}),
    };
}
function unnamed(places, kind) {
    return places.every(({ place, names }) => place !== kind || names.length === 0);
}

// EXTERNAL MODULE: ./src/english.ts
var english = __webpack_require__(7883);
// EXTERNAL MODULE: ./src/feasibility/rules/rule.ts
var rule = __webpack_require__(6347);
;// CONCATENATED MODULE: ./src/feasibility/rules/caveats-are-read.ts


/** More of them are marked in the file, and not told in the sentence. */
const MOST_QUOTED = 3;
const caveatsAreRead = {
    id: 'caveats-are-read',
    statement: 'Words that may take away what a store needs, or ask for more than the rules can read, leave the verdict open.',
    source: {
        title: 'Kleppmann: How to do distributed locking (2016)',
        url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
    },
    examples: {
        decides: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Never two holders; all but one node may be down.',
            infrastructure_environment: 'etcd with 5 members over three zones.',
        },
        leaves: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Never two holders; two nodes may be down.',
            infrastructure_environment: 'etcd with 5 members over three zones.',
        },
    },
    checkRequest: facts => {
        if (!(0,rule/* demandsExclusion */.h)(facts) || facts.caveats.length === 0)
            return undefined;
        const caveats = [...new Set(facts.caveats.map(({ words }) => (0,english/* quoted */.TL)(words)))].slice(0, MOST_QUOTED);
        return {
            effect: 'asks',
            reason: `The rules cannot read for certain what ${caveats.join(', ')} asks for, or takes away.`,
            remedy: 'State it as a number of nodes, zones, sites or regions that may be lost, as what a store may be used for, or as a bound in milliseconds; where it does not matter to the lock, leave it out.',
            evidence: facts.caveats,
        };
    },
};

// EXTERNAL MODULE: ./src/feasibility/rules/quorum.ts
var quorum = __webpack_require__(4524);
;// CONCATENATED MODULE: ./src/feasibility/rules/majority-after-loss.ts



const majorityAfterLoss = {
    id: 'majority-after-loss',
    statement: 'After the loss that is to be survived, a majority of the voters has to be left; observers and learners do not vote.',
    source: { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' },
    examples: {
        decides: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Linearizable; locking must survive the loss of either data centre automatically.',
            infrastructure_environment: 'ZooKeeper with 4 voters in two data centres, 2/2. There is no third site.',
        },
        leaves: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Linearizable; locking must survive the loss of any one data centre automatically.',
            infrastructure_environment: 'ZooKeeper with 5 voters in three data centres, 2/2/1.',
        },
    },
    checkCandidate: (candidate, facts) => {
        if (!(0,rule/* demandsExclusion */.h)(facts) || candidate.topology.replication !== 'majority')
            return undefined;
        for (const loss of (0,quorum/* placeLosses */.Z9)(facts)) {
            const finding = (0,quorum/* certainOnly */.jq)(asCounted(checkLoss(candidate, facts, loss), candidate, facts, loss), loss);
            if (finding)
                return finding;
        }
        return undefined;
    },
};
/** A refusal counts places; where the text lists more of them one by one, or gives up another than the lost one, it asks. */
function asCounted(finding, candidate, facts, loss) {
    const stated = candidate.named?.voters;
    if (!finding && stated?.oneMore && stated.spread === undefined)
        return unknownPlaces(candidate, loss, [loss.evidence, stated.oneMore]);
    if (finding?.effect !== 'refuses')
        return finding;
    const places = facts.geography.places.filter(({ place }) => place === loss.place).map(({ count }) => count);
    const counted = Math.min(stated?.spread?.length ?? 0, ...places);
    const { listedPlaces, accepted } = facts;
    const inCities = /(?<![a-z])cit(?:y|ies)(?![a-z])/i.test(loss.evidence.words);
    const more = listedPlaces && listedPlaces.count > counted && !inCities && !facts.geography.noFurther;
    const { scattered } = facts.geography;
    const apart = scattered?.place === loss.place && scattered.count > 2 && !facts.geography.noFurther
        ? scattered
        : undefined;
    const another = loss.name !== undefined && stated?.named?.get(loss.name) === undefined ? accepted[0] : undefined;
    const uncounted = stated?.oneMore ?? (more ? listedPlaces.evidence : (apart ?? another)?.evidence);
    return uncounted ? unknownPlaces(candidate, loss, [...finding.evidence, uncounted]) : finding;
}
function checkLoss(candidate, facts, loss) {
    const stated = candidate.named?.voters;
    const evidence = evidenceOf(candidate, loss, facts);
    const apart = (stated?.layout?.places.length ?? 0) > 1;
    if (!apart && isGathered(candidate, loss))
        return tooFew(candidate, loss, 1, evidence);
    if (bySurvivalGoal(candidate, loss, facts))
        return undefined;
    if (candidate.topology.survives === 'zone' && loss.place === 'region')
        return zonalOnly(candidate, loss, facts, evidence);
    if (stated?.layout && (0,quorum/* isOfVoters */.Rz)(candidate.topology, stated.layout))
        return checkLayout(candidate, facts, loss, stated.layout);
    if (stated?.unsettled)
        return unknownPlaces(candidate, loss, evidence);
    const certain = loss.name === undefined ? undefined : stated?.named?.get(loss.name);
    if (certain !== undefined && stated?.count !== undefined) {
        return certain <= (0,quorum/* toleratedFailures */.iq)(stated.count)
            ? undefined
            : noMajority(candidate, loss, [certain, stated.count - certain], evidence);
    }
    if ((0,quorum/* isUnplaced */.hd)(loss, candidate, facts))
        return unknownPlaces(candidate, loss, evidence);
    const same = facts.geography.places
        .filter(({ place }) => place === loss.place)
        .toSorted((one, other) => other.count - one.count)[0];
    const fewer = same !== undefined && !isLabelled(same) && (0,quorum/* votingPlaces */.at)(same, facts) < (stated?.spread?.length ?? 0);
    if (stated?.spread && !inNamedTowns(stated) && fewer) {
        const noMore = same.exact || same.count === 1 || facts.geography.noFurther;
        return same.count < 3 && noMore
            ? tooFew(candidate, loss, same.count, [...evidence, same.evidence])
            : unknownPlaces(candidate, loss, evidence);
    }
    if (stated?.spread && !(stated.each && geographyHasWitness(facts))) {
        return (0,quorum/* survives */.sg)(stated.spread, loss.count, loss.plusNodes)
            ? undefined
            : noMajority(candidate, loss, stated.spread, evidence);
    }
    const places = (0,quorum/* withAddedPlace */.ER)(candidate, loss, facts) ?? (0,quorum/* placesFor */.Wu)(loss, facts);
    if (!places) {
        return facts.geography.noFurther
            ? tooFew(candidate, loss, 1, evidence)
            : unknownPlaces(candidate, loss, evidence);
    }
    const number = (0,quorum/* votingPlaces */.at)(places, facts);
    // "Hall 1, hall 2 and the paint shop: one server in each, three in all."
    if (stated?.each && stated.count !== undefined && stated.each * number < stated.count)
        return unknownPlaces(candidate, loss, [...evidence, places.evidence]);
    if (number < 3) {
        const mayGrow = facts.conditions.mayChange && !facts.geography.noFurther && !places.exact;
        const oneSide = number === 2 && loss.name !== undefined && isOnlyLoss(loss, facts);
        // One city by its name: others may be named that are no cloud's region.
        const oneCity = number === 1 && places.names.length === 1 && /^[a-zà-ÿ ]+$/i.test(places.names[0] ?? '');
        return mayGrow || oneSide || (oneCity && !facts.geography.noFurther)
            ? unknownPlaces(candidate, loss, [...evidence, places.evidence])
            : tooFew(candidate, loss, number, [...evidence, places.evidence]);
    }
    if (stated?.each && stated.count !== undefined && stated.each * places.count > stated.count)
        return unknownPlaces(candidate, loss, [...evidence, places.evidence]);
    const spread = stated?.each
        ? eachSpread(stated.each, places.count, number)
        : (0,quorum/* evenSpread */.q9)((0,quorum/* votersFor */.VM)(candidate, neededVoters(number, loss)), number);
    if ((0,quorum/* survives */.sg)(spread, loss.count, loss.plusNodes))
        return undefined;
    return noMajority(candidate, loss, spread.filter(part => part > 0), [...evidence, places.evidence]);
}
/** "Building A" is one of several. */
function isLabelled({ count, evidence }) {
    return (count === 1 &&
        /(?<![a-z])(?:building|hall|room|site|dc|zone|az|rack|plant|campus|floor) [A-Z\d]$/i.test(evidence.words));
}
/**
 * A database that is set to survive the loss of a region refuses the setting over fewer than three regions.
 * Source: https://www.cockroachlabs.com/docs/stable/multiregion-survival-goals
 */
function bySurvivalGoal({ named, topology }, loss, { geography }) {
    const fewer = geography.places.some(({ place, count }) => place === 'region' && count === 2);
    const one = loss.count === 1 && loss.plusNodes === 0;
    return topology.id === 'region-survival' && named?.doubted === undefined && one && !fewer;
}
/** The places that a name means: "east" is "Tower East", where no other is. */
function placesOf(name, places) {
    if (name === undefined)
        return [];
    const exact = places.filter(({ names }) => names.includes(name));
    return exact.length > 0
        ? exact
        : places.filter(({ names }) => names.some(its => its.split(' ').includes(name)));
}
/** Places that are lost at the same time, by their names. */
function checkTogether(candidate, facts, loss, places) {
    const lost = (loss.together ?? []).map(name => placesOf(name, places));
    const evidence = evidenceOf(candidate, loss, facts);
    if (lost.some(({ length }) => length !== 1))
        return unknownPlaces(candidate, loss, evidence);
    const gone = (0,numbers/* sum */.cz)(lost.flatMap(its => its.map(({ members }) => members))) + loss.plusNodes;
    const all = (0,numbers/* sum */.cz)(places.map(({ members }) => members));
    return gone <= (0,quorum/* toleratedFailures */.iq)(all)
        ? undefined
        : noMajority(candidate, loss, [gone, all - gone], evidence);
}
/** All voters stand in the home region; whether the goal may be raised decides. */
function zonalOnly(candidate, loss, { conditions: { closed, mayChange }, geography: { noFurther } }, evidence) {
    const kept = mayChange ? undefined : (closed ?? noFurther);
    return kept ? tooFew(candidate, loss, 1, [...evidence, kept]) : unknownPlaces(candidate, loss, evidence);
}
/** Voters that the text places one by one: what is left is counted. */
function checkLayout(candidate, facts, loss, { places }) {
    const evidence = evidenceOf(candidate, loss, facts);
    const spread = places.map(({ members }) => members).toSorted((one, other) => other - one);
    const smaller = places.some(({ kind }) => kind && (0,quorum/* rankOf */.IQ)(kind) < (0,quorum/* rankOf */.IQ)(loss.place));
    const lost = placesOf(loss.name, places);
    const [one] = lost;
    if (loss.together)
        return checkTogether(candidate, facts, loss, places);
    if (one && lost.length === 1 && !smaller) {
        const left = places.filter(its => its !== one).map(({ members }) => members);
        return one.members + loss.plusNodes <= (0,quorum/* toleratedFailures */.iq)((0,numbers/* sum */.cz)(spread))
            ? undefined
            : noMajority(candidate, loss, [one.members, ...left], evidence);
    }
    const survived = (0,quorum/* survives */.sg)(spread, loss.count, loss.plusNodes);
    if (survived && !smaller)
        return undefined;
    const larger = places.some(({ kind }) => kind && (0,quorum/* rankOf */.IQ)(kind) > (0,quorum/* rankOf */.IQ)(loss.place));
    const certain = loss.name === undefined && !smaller && !larger;
    return certain ? noMajority(candidate, loss, spread, evidence) : unknownPlaces(candidate, loss, evidence);
}
/** Where one certain place is to be survived, a majority may stand in the other. */
function isOnlyLoss({ name }, facts) {
    return (0,quorum/* placeLosses */.Z9)(facts).every(other => other.name === name);
}
/** Whether the loss takes the one place that all voters stand in. */
function isGathered({ topology, named }, { place }) {
    const { together, spread } = named?.voters ?? {};
    if (together !== undefined && (0,quorum/* rankOf */.IQ)(together) <= (0,quorum/* rankOf */.IQ)(place))
        return true;
    if (topology.scope === 'server' || spread?.length === 1)
        return true;
    return topology.scope === 'region' && (0,quorum/* rankOf */.IQ)(place) >= (0,quorum/* rankOf */.IQ)('site');
}
/** Towns that each have their voters are the places, however many of them the text counts elsewhere. */
function inNamedTowns({ spread, named }) {
    return (named?.size === spread?.length &&
        [...(named?.keys() ?? [])].every(name => /^[a-zà-ÿ-]{3,}$/.test(name) &&
            !/^(?:hall|room|zone|rack|building|site|region|raum|rack|saal)(?:-|$)/.test(name)));
}
function geographyHasWitness({ geography }) {
    return geography.witness !== undefined;
}
/** So many in each place, and one vote for a witness besides. */
function eachSpread(each, places, voting) {
    return [...Array.from({ length: places }, () => each), ...Array.from({ length: voting - places }, () => 1)];
}
/** The smallest odd number of voters that survives the loss where they are spread evenly. */
function neededVoters(places, loss) {
    for (let voters = 3; voters <= 9; voters += 2) {
        if ((0,quorum/* survives */.sg)((0,quorum/* evenSpread */.q9)(voters, places), loss.count, loss.plusNodes))
            return voters;
    }
    return 9;
}
function evidenceOf({ named }, loss, { geography }) {
    return [
        loss.evidence,
        ...(named?.voters ? [named.voters.evidence] : named ? [named.evidence] : []),
        ...(geography.noFurther ? [geography.noFurther] : []),
    ];
}
function noMajority({ store }, loss, spread, evidence) {
    const voters = (0,numbers/* sum */.cz)(spread);
    const lost = (0,numbers/* sum */.cz)(spread.slice(0, loss.count)) + loss.plusNodes;
    return {
        effect: 'refuses',
        reason: `${voters} voters of ${store.name} placed ${spread.join('/')} need ${(0,quorum/* majorityOf */.Fx)(voters)} for a majority and tolerate ${(0,quorum/* toleratedFailures */.iq)(voters)}; the loss to be survived takes up to ${lost}, so locking stops.`,
        remedy: 'Place an odd number of voters over at least three independent places so that no loss takes more than a minority: 2/2/1 for one place, 2/2/2/1 or 3/3/3 for a place and one more voter.',
        evidence,
    };
}
function tooFew({ store }, loss, places, evidence) {
    const where = `${places === 1 ? 'one' : 'two'} ${loss.place}${places === 1 ? '' : 's'}`;
    return {
        effect: 'refuses',
        reason: places === 1
            ? `All voters of ${store.name} stand in one ${loss.place}, and its loss is to be survived: nothing is left to vote.`
            : `The voters of ${store.name} stand in ${where}: for any number of voters one of the two holds at least half, and after its loss no majority is left. To the other, a lost ${loss.place} and a partition look the same, so taking over by itself would allow two holders.`,
        remedy: `Add a third independent ${loss.place} for a voter or a witness (2/2/1 or 1/1/1), or accept that locking stops until somebody decides which ${loss.place} goes on.`,
        evidence,
    };
}
function unknownPlaces({ store }, loss, evidence) {
    return {
        effect: 'asks',
        reason: `The loss of a ${loss.place} is to be survived, and the request does not say over how many ${loss.place}s ${store.name} stands, or may stand.`,
        remedy: `State how many ${loss.place}s there are and how many voters stand in each, for example "5 members, 2/2/1 over three ${loss.place}s".`,
        evidence,
    };
}

;// CONCATENATED MODULE: ./src/feasibility/rules/store-survives-loss.ts





const storeSurvivesLoss = {
    id: 'store-survives-loss',
    statement: 'A store survives without losing a grant only what its synchronous copies bridge: a server none, a regional service a zone, a multi-region one a region.',
    source: {
        title: 'AWS: data resiliency design patterns with DynamoDB global tables',
        url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/overview.html',
    },
    examples: {
        decides: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Linearizable; locking must go on automatically after the loss of a region.',
            infrastructure_environment: 'Amazon DynamoDB table in eu-central-1 only. Nothing else.',
        },
        leaves: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Linearizable; locking must survive the loss of an availability zone.',
            infrastructure_environment: 'Amazon DynamoDB table in eu-central-1 only. Nothing else.',
        },
    },
    checkCandidate: (candidate, facts) => {
        const { topology } = candidate;
        if (!(0,rule/* demandsExclusion */.h)(facts) || topology.replication === 'majority')
            return undefined;
        const losses = facts.losses.filter(({ available, place }) => available && place !== 'process');
        for (const loss of losses) {
            if (mayBridge(candidate, loss, facts))
                continue;
            const bridged = bridges(candidate, loss, facts)
                ? (withoutCoordinators(candidate, loss, facts) ??
                    unplaced(candidate, loss, facts) ??
                    byPeople(candidate, loss) ??
                    thirdPlace(candidate, loss, facts))
                : (unreplicated(candidate, loss, facts) ??
                    witnessedSomewhere(candidate, loss, facts) ??
                    refuse(candidate, loss));
            const finding = (0,quorum/* certainOnly */.jq)(bridged, loss);
            if (finding)
                return finding;
        }
        return topology.replication === 'none' ? singleServer(candidate, facts) : undefined;
    },
};
const LEVEL_RANK = { process: 0, node: 1, zone: 3, region: 5 };
function bridges({ store, topology }, loss, facts) {
    if (topology.survives === 'nothing' || topology.survives === 'by voters')
        return false;
    if (loss.count > 1 && (0,quorum/* rankOf */.IQ)(loss.place) >= LEVEL_RANK[topology.survives])
        return false;
    if (isWitnessedPair(store, topology, facts) && loss.place === 'site' && loss.name === undefined)
        return true;
    // A city that is lost by its name takes a region with it.
    const city = loss.name !== undefined && (0,locations/* locate */.x5)(loss.name) !== undefined;
    const rank = city ? (0,quorum/* rankOf */.IQ)('region') : levelRank(loss.place, facts);
    return rank <= LEVEL_RANK[topology.survives];
}
/** Two copies on two sites, and a vote on a third: how far the sites are apart does not matter. */
function isWitnessedPair({ selfHosted }, { replication, survives }, { geography, doubts }) {
    const twoSites = geography.places.some(({ place, count }) => place === 'site' && count === 2);
    const third = geography.witness ?? geography.places.find(({ place, count }) => place === 'site' && count > 2);
    return (selfHosted &&
        replication === 'synchronous' &&
        survives === 'zone' &&
        twoSites &&
        third !== undefined &&
        doubts.length === 0);
}
/** What is not stated of the store decides, and stated one way it bridges the loss: that is asked elsewhere. */
function mayBridge({ store, topology, named }, loss, facts) {
    const lags = named?.settings.has('asynchronous') || named?.settings.has('weak-consistency');
    if (topology.contested === undefined || lags)
        return false;
    return store.topologies.some(other => other.replication === 'synchronous' && bridges({ store, topology: other }, loss, facts));
}
/** Sites that stand close together are zones. */
const WITHIN_A_CAMPUS = /hall|building|room|campus|rack|brandabschnitt|geb[aä]ude|sala|edificio|\u673a\u623f/i;
/** A site is a region where the text has regions, else a zone. */
function levelRank(place, { geography }) {
    if (place !== 'site')
        return (0,quorum/* rankOf */.IQ)(place);
    const regions = geography.places.some(places => places.place === 'region' && places.count > 1);
    const severalSites = geography.places.some(({ place: kind, count, evidence }) => kind === 'site' && count > 1 && !WITHIN_A_CAMPUS.test(evidence.words));
    return regions || severalSites ? (0,quorum/* rankOf */.IQ)('region') : (0,quorum/* rankOf */.IQ)('zone');
}
/** Synchronous copies and a witness, and more sites than two: which of them stands where decides. */
function witnessedSomewhere({ store, topology, named }, loss, { geography }) {
    const sites = geography.places.find(({ place, count }) => place === 'site' && count > 2);
    const witnessed = topology.replication === 'synchronous' && named?.settings.has('witness');
    if (!witnessed || !store.selfHosted || loss.place !== 'site' || !sites)
        return undefined;
    return {
        effect: 'asks',
        reason: `${topology.label} bridges the loss of a site only if its copies stand in two sites and the witness in a third, and the request does not plainly say so.`,
        remedy: 'State in which sites the copies stand, and that the witness stands in another one.',
        evidence: [loss.evidence, sites.evidence],
    };
}
/** A larger number in front of "server" is a version. */
const MOST_COPIES = 7;
const SERVERS = /(?:servers|nodes|boxes|machines|instances|members|hosts|vms|replicas|knoten|servidores|nodos)$/i;
/** "PostgreSQL on three servers", and not a word on how they replicate. */
function unreplicated({ store, topology, named }, loss, facts) {
    const { hosts } = facts;
    const beside = hosts && named?.named.some(its => (0,find/* overlaps */.$f)(its, hosts.evidence)) ? hosts : undefined;
    const told = named?.voters?.count === undefined ? beside : { ...named.voters, count: named.voters.count };
    const bridged = store.topologies.some(other => other.replication === 'synchronous' && bridges({ store, topology: other }, loss, facts));
    const several = told && told.count > 1 && told.count <= MOST_COPIES && SERVERS.test(told.evidence.words);
    if (!several || topology.when || topology.replication !== 'none' || !bridged || named?.settings.size)
        return undefined;
    return {
        effect: 'asks',
        reason: `The request tells of ${told.count} servers for ${store.name}, and not how they replicate and which of them takes over; ${topology.label} bridges no loss.`,
        remedy: 'State whether commits are synchronous, and whether promotion is automatic and only of a copy that has them all; or that there is one server.',
        evidence: [loss.evidence, told.evidence],
    };
}
function refuse({ store, topology }, loss) {
    const bridged = topology.survives === 'nothing' ? 'no loss' : `the loss of a ${topology.survives} at most`;
    return {
        effect: 'refuses',
        reason: `The loss of ${loss.count > 1 ? `${loss.count} ${loss.place}s` : `a ${loss.place}`} is to be survived automatically, and ${topology.label} bridges ${bridged}.`,
        remedy: loss.place === 'region' || loss.place === 'site'
            ? `Use a store with voters or synchronous copies in three ${loss.place}s, or accept that ${store.name} locks stop until the ${loss.place} is back.`
            : `Use a majority store with at least three voters in independent ${loss.place}s, or accept the outage in the request.`,
        evidence: [loss.evidence],
    };
}
/**
 * Copies alone do not go on.
 * Source: https://apple.github.io/foundationdb/configuration.html#coordination-servers
 */
function withoutCoordinators({ store, topology, named }, loss, { stores }) {
    const by = topology.coordinatedBy;
    const below = by === 'etcd members' ? stores.find(its => its.store.id === 'etcd') : undefined;
    const { spread, evidence } = named?.voters?.spread ? named.voters : (below?.voters ?? {});
    if (!by || !spread || !evidence || spread.length < 2 || (0,quorum/* survives */.sg)(spread, loss.count, loss.plusNodes))
        return undefined;
    return {
        // Nodes of a cluster whose etcd is not told of may be workers.
        effect: by === 'coordinators' || below ? 'refuses' : 'asks',
        reason: `The ${by} of ${store.name} placed ${spread.join('/')} keep no majority after the loss of a ${loss.place}, and without one the database stops.`,
        remedy: 'Spread the coordinators so that no loss takes more than a minority of them: 2/2/1 or 3/3/3.',
        evidence: [loss.evidence, evidence],
    };
}
function unplaced(candidate, loss, facts) {
    if (!(0,quorum/* isUnplaced */.hd)(loss, candidate, facts))
        return undefined;
    return {
        effect: 'asks',
        reason: `The loss of ${loss.name} is to be survived, and the request does not say what of ${candidate.store.name} stands elsewhere.`,
        remedy: `State whether ${loss.name} is a zone or a region of its own, and where the other copies stand.`,
        evidence: [loss.evidence],
    };
}
/** A copy that has all grants, and that nobody promotes while people are away. */
function byPeople({ store, named }, loss) {
    const settings = named?.settings;
    if (!store.selfHosted || !settings?.has('manual-failover') || settings.has('automatic-failover'))
        return undefined;
    return {
        effect: 'asks',
        reason: `The loss of a ${loss.place} is to be survived, and people promote the other copy of ${store.name}: until they come, nothing is granted.`,
        remedy: 'State that locking may stop until somebody has promoted the copy, or that it is promoted automatically.',
        evidence: [loss.evidence, ...(named ? [named.evidence] : [])],
    };
}
/** A synchronous pair that people run themselves needs a third vote before one of the two may take over by itself. */
function thirdPlace({ store, topology }, loss, { geography }) {
    const managed = !store.selfHosted || /^(?:rds|zone-redundant|multi-az)/.test(topology.id);
    const ofThree = /^three-/.test(topology.id);
    if (managed ||
        ofThree ||
        (0,quorum/* rankOf */.IQ)(loss.place) < (0,quorum/* rankOf */.IQ)('zone') ||
        geography.witness ||
        topology.protocol.includes('Raft'))
        return undefined;
    const places = geography.places.filter(({ place }) => place === loss.place || place === 'site' || place === 'zone' || place === 'region');
    if (places.some(({ count }) => count > 2))
        return undefined;
    const two = geography.noFurther ?? places.find(({ count, exact }) => count === 2 && exact)?.evidence;
    return {
        effect: two ? 'refuses' : 'asks',
        reason: `Of two copies of ${store.name}, neither can tell a lost ${loss.place} from a partition: taking over by itself needs a third vote, and ${two ? 'the request rules a third place out' : 'the request names no third place'}.`,
        remedy: `Put a vote (a witness, a quorum device, a third consensus node) into a third ${loss.place}, or let people decide which copy goes on.`,
        evidence: [loss.evidence, ...(two ? [two] : [])],
    };
}
/** One server and no word on what happens when it is down: experts disagree. */
function singleServer({ topology, named }, facts) {
    if (facts.accepted.length > 0 || facts.losses.some(({ available }) => available))
        return undefined;
    return {
        effect: 'asks',
        reason: `${(0,english/* capitalised */.Iu)(topology.label)} excludes while it is up and survives no failure; the request does not say whether an outage is accepted.`,
        remedy: 'State that locking may stop while the server is down ("an outage is accepted"), or which failure it has to survive.',
        evidence: named ? [named.evidence] : [],
    };
}

;// CONCATENATED MODULE: ./src/feasibility/rules/every-demand-is-read.ts






/** What a sentence that nobody understands may ask for at most. */
function mostAsked(words) {
    const place = facts_loss/* LOST */.Rj.test(words) && (0,locations/* namesRegion */.RF)(words) ? 'region' : 'site';
    return { place, count: 1, plusNodes: 0, available: true };
}
/** What no store gives: locks without a link, trust in members that lie, answers before light has come, a hung holder. */
const MORE = /(?<![a-z])(?:cut off|offline|disconnect\w*|signal|coverage|out of reach|alone|links?|lines?|radio|satellite|network|stuck|hang\w*|hung|paus\w*|resum\w*|wakes?|trust|lies?|cheat\w*|patched|instant\w*|blink|at once|immediately|right away|micro\w*|milli\w*|backups?|restor\w*|everyone|everybody|anywhere|everywhere)(?![a-z])/i;
const every_demand_is_read_HARMLESS = /(?<![a-z])(?:ok|okay|fine|accept\w*|aceptable|consistency|prefer\w*|rather|understand|paper|witness|mind|all right|ditto|happy|less bad|by hand|clears?|reset|majority|not (?:have|need) to|need not|until|till|waits?)(?![a-z])/i;
const everyDemandIsRead = {
    id: 'every-demand-is-read',
    statement: 'A sentence on consistency that no rule understands may ask that the loss of a site is survived; where the store does not survive it, that is asked.',
    source: {
        title: 'Ongaro, Ousterhout: In search of an understandable consensus algorithm (2014)',
        url: 'https://raft.github.io/raft.pdf',
    },
    examples: {
        decides: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Exactly one holder. We drill what a flattened town means every quarter.',
            infrastructure_environment: 'ZooKeeper: 3 servers in Ulm, 3 in Aalen.',
        },
        leaves: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Exactly one holder. We drill what a flattened town means every quarter.',
            infrastructure_environment: 'ZooKeeper with 5 servers over three sites, 2/2/1.',
        },
    },
    checkCandidate: (candidate, facts) => {
        const [words] = facts.untouched;
        if (!words || facts.unread.length > 0 || !(0,rule/* demandsExclusion */.h)(facts) || facts.accepted.length > 0)
            return undefined;
        const asked = { ...facts, losses: [...facts.losses, { ...mostAsked(words.words), evidence: words }] };
        const bridged = [majorityAfterLoss, storeSurvivesLoss].every(rule => rule.checkCandidate?.(candidate, asked) === undefined);
        const more = facts.untouched.find(its => MORE.test(its.words) && !every_demand_is_read_HARMLESS.test(its.words));
        if (bridged && !more)
            return undefined;
        return {
            effect: 'asks',
            ...(bridged && more
                ? {
                    reason: `The rules do not understand ${(0,english/* quoted */.TL)(more.words)}. It may ask for more than a lock can give.`,
                    remedy: 'State in plain words who must be able to take a lock while what is down, how soon, and what happens when a holder hangs.',
                }
                : {
                    reason: `The rules do not understand ${(0,english/* quoted */.TL)(words.words)}. If it asks that the loss of a place is survived, ${candidate.store.name} as it stands may not do that.`,
                    remedy: 'State what has to be survived ("the loss of any one site, automatically"), or that an outage is accepted while a site is down.',
                }),
            evidence: facts.untouched,
        };
    },
};

;// CONCATENATED MODULE: ./src/feasibility/rules/every-limit-is-read.ts


/** As many as a reader wants to see. */
const every_limit_is_read_MOST_QUOTED = 3;
const everyLimitIsRead = {
    id: 'every-limit-is-read',
    statement: 'A sentence that limits the infrastructure and that no rule understands may take away what the lock needs, such as a vote, a write or a copy on disk; it is asked.',
    source: {
        title: 'Gray, Cheriton: Leases (1989)',
        url: 'https://dl.acm.org/doi/10.1145/74851.74870',
    },
    examples: {
        decides: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Exactly one holder.',
            infrastructure_environment: 'etcd on 3 servers in three zones. The nightly refresh replaces all three in the same minute, with blank disks.',
        },
        leaves: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Exactly one holder.',
            infrastructure_environment: 'etcd on 3 servers in three zones. No other store. Workers run in all three. Dashboards are for reading only.',
        },
    },
    checkRequest: facts => {
        if (!(0,rule/* demandsExclusion */.h)(facts) || facts.limits.length === 0)
            return undefined;
        const limits = facts.limits.slice(0, every_limit_is_read_MOST_QUOTED).map(({ words }) => (0,english/* quoted */.TL)(words));
        return {
            effect: 'asks',
            reason: `The rules do not understand what this limits: ${limits.join(', ')}. It may take away what the lock needs.`,
            remedy: 'State in plain words what it means for the store: which members vote, who may write, and what is on disk when a write is acknowledged. Leave the sentence out if it has nothing to do with the lock.',
            evidence: facts.limits,
        };
    },
};

;// CONCATENATED MODULE: ./src/feasibility/rules/facts-are-told.ts

const factsAreTold = {
    id: 'facts-are-told',
    statement: 'Where the request says that it does not know how the infrastructure is, or tells it in two ways, no verdict on it is certain.',
    source: {
        title: 'Jepsen: consistency models',
        url: 'https://jepsen.io/consistency',
    },
    examples: {
        decides: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'No two holders, also after an automatic failover.',
            infrastructure_environment: 'PostgreSQL under Patroni. Whether synchronous_mode is on has not been said, and we may not change it.',
        },
        leaves: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'No two holders, also after an automatic failover.',
            infrastructure_environment: 'PostgreSQL under Patroni, synchronous_mode: true, three nodes.',
        },
    },
    checkRequest: facts => {
        if (!(0,rule/* demandsExclusion */.h)(facts) || facts.untold.length === 0)
            return undefined;
        return {
            effect: 'asks',
            reason: 'The request says of its infrastructure that something is not known, or is told in two ways.',
            remedy: 'Find out which it is and state it; where it makes no difference to the lock, leave the sentence out.',
            evidence: facts.untold,
        };
    },
};

;// CONCATENATED MODULE: ./src/feasibility/rules/failure-demand-is-understood.ts

const failureDemandIsUnderstood = {
    id: 'failure-demand-is-understood',
    statement: 'What has to be survived decides where voters stand: words on failures that the rules cannot read leave that open.',
    source: {
        title: 'Ongaro, Ousterhout: In search of an understandable consensus algorithm (2014)',
        url: 'https://raft.github.io/raft.pdf',
    },
    examples: {
        decides: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Linearizable. The usual disaster drill applies.',
            infrastructure_environment: 'etcd, 3 members',
        },
        leaves: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Linearizable. The loss of one node must be survived.',
            infrastructure_environment: 'etcd, 3 members',
        },
    },
    checkRequest: facts => {
        const unread = unreadOf(facts);
        if (!(0,rule/* demandsExclusion */.h)(facts) || unread.length === 0)
            return undefined;
        return {
            effect: 'asks',
            reason: 'The request speaks of failures in words that the rules cannot read as a loss that is to be survived, or as one that is accepted.',
            remedy: 'State it as "must survive the loss of one zone (node, site, region) automatically", or as "an outage is accepted while it is down".',
            evidence: unread,
        };
    },
};
/** "When the WAN is cut every plant goes on by itself": where each has its own store and its own locks, it does. */
const failure_demand_is_understood_APART = /(?<![a-z])(?:wan|links?|lines?|connection|uplink|network)(?: [\w-]+){0,4} (?:is |are )?(?:cut|down|gone|dead|lost)[^.;]{0,40} (?:every|each|both|all) (?:the )?(?:plants?|sites?|regions?|shops?|branch(?:es)?|factor(?:y|ies))(?![a-z])/i;
function unreadOf({ conditions: { oneRegionEnough, ownCluster }, unread }) {
    const islands = oneRegionEnough !== undefined && ownCluster?.field === 'infrastructure_environment';
    return islands ? unread.filter(({ words }) => !failure_demand_is_understood_APART.test(words)) : unread;
}

;// CONCATENATED MODULE: ./src/feasibility/rules/grants-survive-failover.ts



const grantsSurviveFailover = {
    id: 'grants-survive-failover',
    statement: 'A correctness lock needs a store that never loses an acknowledged grant and never grants by timing alone.',
    source: {
        title: 'Kleppmann: How to do distributed locking (2016)',
        url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
    },
    examples: {
        decides: {
            scale_requirements: '100 locks per second',
            consistency_tolerance: 'Never two holders.',
            infrastructure_environment: 'MySQL primary with asynchronous replicas, Orchestrator promotes automatically. Nothing else.',
        },
        leaves: {
            scale_requirements: '100 locks per second',
            consistency_tolerance: 'Duplicate runs are harmless.',
            infrastructure_environment: 'MySQL primary with asynchronous replicas, Orchestrator promotes automatically. Nothing else.',
        },
    },
    checkCandidate: ({ store, topology, named }, facts) => {
        if (!(0,rule/* demandsExclusion */.h)(facts))
            return undefined;
        const evidence = [...(named ? [named.evidence] : []), ...facts.demand.evidence.slice(0, 1)];
        if (topology.unsafe && facts.demand.evidence.length === 0) {
            return {
                effect: 'asks',
                reason: `${(0,english/* asSentence */.KG)(topology.unsafe)} The request does not say whether a second holder would be a harm or a nuisance.`,
                remedy: 'State what two holders at the same time would do: for example "never two holders", or "a duplicate run is harmless".',
                evidence,
            };
        }
        const { idempotentEffects } = facts.conditions;
        if (topology.unsafe && idempotentEffects) {
            return {
                effect: 'asks',
                reason: `${(0,english/* asSentence */.KG)(topology.unsafe)} Whether that does harm depends on the effects, some of which can be repeated.`,
                remedy: 'State that every effect under the lock can be repeated without harm, so that a second holder only wastes work; or use a store that keeps its grants.',
                evidence: [...evidence, idempotentEffects],
            };
        }
        if (topology.unsafe && topology.safeAtHome && facts.accepted.length > 0 && !isAcrossRegions(facts)) {
            return {
                effect: 'asks',
                reason: (0,english/* asSentence */.KG)(topology.unsafe),
                remedy: (0,english/* asSentence */.KG)(topology.safeAtHome),
                evidence,
            };
        }
        if (topology.unsafe) {
            return {
                effect: 'refuses',
                reason: (0,english/* asSentence */.KG)(topology.unsafe),
                remedy: `Put the lock on a store whose grants a majority or a synchronous copy has before they are acknowledged, instead of ${topology.label}.`,
                evidence,
            };
        }
        if (topology.contested && !(topology.settledByOutage && regionMayBeDown(facts))) {
            return {
                effect: 'asks',
                reason: `${store.name}: ${(0,english/* asSentence */.KG)(topology.contested)}`,
                remedy: (0,english/* asSentence */.KG)(topology.contested),
                evidence,
            };
        }
        return undefined;
    },
};
/** Whether several regions grant, or one has to go on without another. */
function isAcrossRegions({ conditions, losses }) {
    const { anyRegionAcquires, contendedAcross, globalLock } = conditions;
    return losses.some(facts_loss/* takesSite */.m) || (anyRegionAcquires ?? contendedAcross ?? globalLock) !== undefined;
}
/** Whether the outage of a region is accepted, and none has to be bridged. */
function regionMayBeDown({ accepted, losses }) {
    return !losses.some(facts_loss/* takesSite */.m) && accepted.some(({ place }) => place === 'region' || place === 'any');
}

;// CONCATENATED MODULE: ./src/feasibility/rules/language-is-read.ts

const languageIsRead = {
    id: 'language-is-read',
    statement: 'The rules read English, German, Spanish and Chinese: of a request in another language they know too little for a verdict.',
    source: {
        title: 'Unicode: script property (UAX 24)',
        url: 'https://www.unicode.org/reports/tr24/',
    },
    examples: {
        decides: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Jamais deux détenteurs, une zone peut être perdue sans intervention.',
            infrastructure_environment: 'etcd avec cinq n\u0153uds dans trois zones, qui sont dans une région.',
        },
        leaves: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Never two holders; one zone may be lost without a human.',
            infrastructure_environment: 'etcd with five members over three zones.',
        },
    },
    checkRequest: facts => {
        if (!facts.foreign || !(0,rule/* demandsExclusion */.h)(facts))
            return undefined;
        return {
            effect: 'asks',
            reason: 'The request is in a language that the rules do not read well enough to judge it.',
            remedy: 'State the consistency tolerance and the infrastructure in English, German, Spanish or Chinese.',
            evidence: [facts.foreign],
        };
    },
};

;// CONCATENATED MODULE: ./src/feasibility/rules/latency-fits-store.ts

const latencyFitsStore = {
    id: 'latency-fits-store',
    statement: 'An acquisition takes at least one commit of the store: an object store needs tens of milliseconds for it.',
    source: {
        title: 'Amazon S3: performance guidelines',
        url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
    },
    examples: {
        decides: {
            scale_requirements: '10 locks per second, p99 acquire below 2 ms',
            consistency_tolerance: 'Linearizable',
            infrastructure_environment: 'One S3 bucket in us-east-1 with conditional writes. Nothing else.',
        },
        leaves: {
            scale_requirements: '10 locks per second, p99 acquire below 500 ms',
            consistency_tolerance: 'Linearizable',
            infrastructure_environment: 'One S3 bucket in us-east-1 with conditional writes. Nothing else.',
        },
    },
    checkCandidate: ({ store, topology }, facts) => {
        const { latency } = facts.load;
        if (!latency || !(0,rule/* demandsExclusion */.h)(facts) || latency.milliseconds >= topology.commitMilliseconds)
            return undefined;
        const certain = latency.milliseconds * SURELY_TOO_SLOW <= topology.commitMilliseconds;
        return {
            effect: certain ? 'refuses' : 'asks',
            reason: `${latency.milliseconds} ms are asked for an acquisition, and one commit of ${store.name} takes about ${topology.commitMilliseconds} ms.`,
            remedy: `Allow ${topology.commitMilliseconds * 4} ms for an acquisition, or put the lock on a store that commits within the place where its clients run.`,
            evidence: [latency.evidence],
        };
    },
};
/** Typical commits are estimates: a bound this many times smaller is out of reach for certain. */
const SURELY_TOO_SLOW = 5;

;// CONCATENATED MODULE: ./src/feasibility/rules/distance.ts



/** Regions of one provider are at least some 200 km apart. */
const NEAREST_REGIONS = 2;
/** The smallest round trip between two of the request's regions, in milliseconds. */
function leastRoundTrip(facts) {
    const places = standing(facts);
    if (places.length < 2 || places.length < mostCounted(facts, 'region'))
        return NEAREST_REGIONS;
    return Math.max(NEAREST_REGIONS, nearestTrip(places));
}
/** Where the infrastructure stands: one location for each place; those of the other texts where it names no two. */
function standing(facts) {
    const places = ownPlaces(facts);
    return places.length > 1 ? places : distinct(facts.locations);
}
/** Where the infrastructure text says that anything but clients stands. */
function ownPlaces({ locations }) {
    return distinct(locations.filter(({ of, evidence }) => of !== 'clients' && evidence.field === 'infrastructure_environment'));
}
function distinct(locations) {
    return [...new Map(locations.map(location => [location.at.join(), location])).values()];
}
function mostCounted({ geography }, kind) {
    return Math.max(0, ...geography.places.filter(({ place }) => place === kind).map(({ count }) => count));
}
/** The smallest round trip between two of the places, in milliseconds. */
function nearestTrip(places) {
    const trips = places.flatMap((one, index) => places.slice(index + 1).map(other => (0,locations/* roundTrip */.sF)(one, other)));
    return Math.min(...trips);
}
/**
 * The least time in which a grant is acknowledged by a majority of voters whose places are all known, in milliseconds:
 * from the best leader to the nearest places that make up a majority with its own, and from the client to that leader.
 */
function quorumTrip({ places }, client) {
    const voters = places.flatMap(({ kind, names, members }) => {
        // "Hall Phoenix" is no city.
        const at = kind && kind !== 'region' ? undefined : names.map(locations/* locate */.x5).find(found => found !== undefined);
        return at ? [{ at, members }] : [];
    });
    if (voters.length < places.length)
        return undefined;
    const majority = (0,quorum/* majorityOf */.Fx)((0,numbers/* sum */.cz)(voters.map(({ members }) => members)));
    return Math.min(...voters.map(leader => (client ? (0,locations/* roundTrip */.sF)(client, leader) : 0) + toMajority(leader, voters, majority)));
}
function toMajority(leader, voters, majority) {
    const nearest = voters
        .map(({ at, members }) => ({ members, trip: (0,locations/* roundTrip */.sF)(leader, { at }) }))
        .toSorted((one, other) => one.trip - other.trip);
    let reached = 0;
    for (const { members, trip } of nearest) {
        reached += members;
        if (reached >= majority)
            return trip;
    }
    return 0;
}

;// CONCATENATED MODULE: ./src/feasibility/rules/latency-is-physical.ts




const latencyIsPhysical = {
    id: 'latency-is-physical',
    statement: 'A grant that survives the loss of a region has crossed to another region before it is acknowledged; light in fibre makes 200 km in a millisecond.',
    source: {
        title: 'CockroachDB: multi-region survival goals',
        url: 'https://www.cockroachlabs.com/docs/stable/multiregion-survival-goals',
    },
    examples: {
        decides: {
            scale_requirements: '100 locks per second, acquire p99 < 1 ms',
            consistency_tolerance: 'Linearizable; must survive the loss of any region automatically.',
            infrastructure_environment: 'CockroachDB over 3 regions: us-east-1, us-west-2, eu-west-1',
        },
        leaves: {
            scale_requirements: '100 locks per second, acquire p99 < 400 ms',
            consistency_tolerance: 'Linearizable; must survive the loss of any region automatically.',
            infrastructure_environment: 'CockroachDB over 3 regions: us-east-1, us-west-2, eu-west-1',
        },
    },
    checkCandidate: checkStretched,
    checkRequest: facts => facts.load.latency && (0,rule/* demandsExclusion */.h)(facts) ? checkBound(facts, facts.load.latency) : undefined,
};
/** A store that stretches over places: what is committed by a majority has crossed to the nearest of them. */
function checkStretched({ topology, named }, facts) {
    const { latency } = facts.load;
    const { oneRegionEnough } = facts.conditions;
    if (!latency || oneRegionEnough || !(0,rule/* demandsExclusion */.h)(facts))
        return undefined;
    if (topology.scope !== 'global' ||
        named?.voters?.together !== undefined ||
        named?.settings.has('home-region'))
        return undefined;
    const { layout } = named?.voters ?? {};
    const known = layout && (0,quorum/* isOfVoters */.Rz)(topology, layout) ? placedVoters(layout, facts, latency) : undefined;
    if (known)
        return known.finding;
    const places = ownPlaces(facts);
    const least = places.length > 1 ? nearestTrip(places) : 0;
    if (latency.milliseconds >= least)
        return undefined;
    return {
        effect: 'asks',
        reason: `The places that the infrastructure names are at least ${least} ms apart and back, and ${latency.milliseconds} ms are asked for: a majority over several of them commits no faster.`,
        remedy: `State that the majority of the voters stands in one of them, with the others as observers, or allow at least ${Math.ceil(least * 2)} ms.`,
        evidence: [latency.evidence, ...places.map(({ evidence }) => evidence)],
    };
}
/** Words on clients that stand so close to the bound are of those that it holds for. */
const NEAR_THE_BOUND = 120;
/** Whether a place stands close to the bound, in a text that asks. */
function isBeside({ evidence }, latency) {
    return (evidence.field !== 'infrastructure_environment' &&
        evidence.field === latency.evidence.field &&
        Math.abs(evidence.start - latency.evidence.start) < NEAR_THE_BOUND);
}
/** Voters in places that are all known: how long a majority takes is certain. */
function placedVoters(layout, facts, latency) {
    const commit = quorumTrip(layout);
    if (commit === undefined)
        return undefined;
    const clients = facts.locations.filter(location => location.of === 'clients' && isBeside(location, latency));
    const trips = clients.map(client => ({ client, trip: quorumTrip(layout, client) ?? 0 }));
    const farthest = trips.toSorted((one, other) => other.trip - one.trip)[0];
    const least = Math.max(commit, farthest?.trip ?? 0);
    if (latency.milliseconds >= least)
        return { finding: undefined };
    const from = farthest && farthest.trip > commit ? ` for a client in ${farthest.client.evidence.words}` : '';
    return {
        finding: {
            effect: 'refuses',
            reason: `A majority of voters that stand as the request says acknowledges in no less than ${least} ms${from}, which is what light in fibre takes to the nearest of them and back; ${latency.milliseconds} ms are asked for.`,
            remedy: `Place a majority of the voters near each other and near the clients, or allow at least ${Math.ceil(least * 2)} ms.`,
            evidence: [latency.evidence, ...(farthest ? [farthest.client.evidence] : [])],
        },
    };
}
function checkBound(facts, latency) {
    const { anyRegionAcquires, globalLock } = facts.conditions;
    const loss = (0,quorum/* placeLosses */.Z9)(facts).find(({ place, assumed }) => place === 'region' && !assumed);
    // What the infrastructure text has everywhere are mostly users.
    const everywhere = anyRegionAcquires?.field !== 'infrastructure_environment' && globalLock && anyRegionAcquires;
    const across = loss?.evidence ?? everywhere;
    const least = leastRoundTrip(facts);
    if (across && latency.milliseconds < least)
        return tooFar(latency, across, least);
    return (toldApart(facts, latency) ??
        farLink(facts, latency) ??
        siteApart(facts, latency) ??
        clientApart(facts, latency) ??
        everyClient(facts, latency));
}
function tooFar(latency, across, least) {
    return {
        effect: 'refuses',
        reason: `A grant that is one over several regions, or survives the loss of one, crosses to another region and back before it is acknowledged: at least ${least} ms between the nearest of these, and ${latency.milliseconds} ms are asked for.`,
        remedy: `Allow at least ${Math.ceil(least * 2)} ms for an acquisition, or keep each lock in a home region whose loss stops it.`,
        evidence: [latency.evidence, across],
    };
}
/** Places that a grant has to cross to, and of which the request says how far they are apart. */
function toldApart(facts, latency) {
    const { anyRegionAcquires, globalLock } = facts.conditions;
    const lost = (0,quorum/* placeLosses */.Z9)(facts).map(({ place, evidence, assumed, name }) => {
        return { place, evidence, certain: assumed === undefined && name === undefined };
    });
    const everywhere = globalLock && anyRegionAcquires ? [{ place: 'region', evidence: anyRegionAcquires, certain: true }] : [];
    for (const { place, evidence, certain } of [...lost, ...everywhere]) {
        const trips = facts.roundTrips.filter(trip => trip.place === undefined || isAlike(trip.place, place));
        const least = trips.toSorted((one, other) => one.milliseconds - other.milliseconds)[0];
        if (!least || latency.milliseconds >= least.milliseconds)
            continue;
        return {
            effect: certain && trips.every(({ ofAll }) => ofAll) ? 'refuses' : 'asks',
            reason: `A grant that survives the loss of a ${place}, or is one over several, has crossed to another one and back before it is acknowledged, which takes ${least.milliseconds} ms here (\u201c${least.evidence.words}\u201d); ${latency.milliseconds} ms are asked for.`,
            remedy: `Allow at least ${Math.ceil(least.milliseconds * 2)} ms for an acquisition, or keep each lock in one ${place} whose loss stops it.`,
            evidence: [latency.evidence, evidence, least.evidence],
        };
    }
    return undefined;
}
/** What one text calls a site, another calls a region. */
function isAlike(place, other) {
    return place === other || (place !== 'zone' && other !== 'zone' && place !== 'rack' && other !== 'rack');
}
/** A link that lies in space: there and back takes at least so long. */
function farLink({ farLink: link }, latency) {
    if (!link || latency.milliseconds >= link.milliseconds)
        return undefined;
    return {
        effect: 'asks',
        reason: `Over the link that the request names (\u201c${link.evidence.words}\u201d) there and back takes at least ${link.milliseconds} ms; ${latency.milliseconds} ms are asked for.`,
        remedy: `State that no acquisition crosses that link, or allow at least ${2 * link.milliseconds} ms.`,
        evidence: [latency.evidence, link.evidence],
    };
}
/** Sites in cities far apart are regions by another name; where a city may have several of them, the rule asks. */
function siteApart(facts, latency) {
    const loss = (0,quorum/* placeLosses */.Z9)(facts).find(({ place, assumed }) => place === 'site' && !assumed);
    const places = standing(facts);
    if (!loss || places.length < 2)
        return undefined;
    const least = nearestTrip(places);
    if (latency.milliseconds >= least)
        return undefined;
    if (mostCounted(facts, 'site') === places.length)
        return tooFar(latency, loss.evidence, least);
    return {
        effect: 'asks',
        reason: `A grant that survives the loss of a site crosses to another site before it is acknowledged, and the cities that the request names are at least ${least} ms apart; ${latency.milliseconds} ms are asked for.`,
        remedy: 'State which sites stand close to each other, with the round trip between them, or allow more time.',
        evidence: [latency.evidence, loss.evidence, ...places.map(({ evidence }) => evidence)],
    };
}
/** A client in one place and all of the store in others: how long it takes to get there and back. */
function clientApart(facts, latency) {
    const stores = facts.locations.filter(({ of }) => of === 'store');
    const clients = facts.locations.filter(location => location.of === 'clients' || isBeside(location, latency));
    for (const client of stores.length > 0 ? distinct(clients) : []) {
        const least = Math.min(...stores.map(store => (0,locations/* roundTrip */.sF)(client, store)));
        if (latency.milliseconds < least)
            return {
                effect: 'asks',
                reason: `From ${client.evidence.words} to the nearest place where the store is said to stand and back takes at least ${least} ms; ${latency.milliseconds} ms are asked for.`,
                remedy: `State that the bound does not hold for ${client.evidence.words}, or what stands there, or allow at least ${Math.ceil(least * 2)} ms.`,
                evidence: [latency.evidence, client.evidence, ...stores.map(({ evidence }) => evidence)],
            };
    }
    return undefined;
}
/** Clients of every place are meant: one of them has no other place nearer than the farthest neighbour is. */
function everyClient(facts, latency) {
    const { anyRegionAcquires, globalLock, noHome, oneRegionEnough } = facts.conditions;
    const places = standing(facts);
    const asked = distinct(facts.locations.filter(({ evidence }) => evidence.field !== 'infrastructure_environment'));
    const everywhere = anyRegionAcquires?.field === 'infrastructure_environment' ? undefined : anyRegionAcquires;
    const from = everywhere ?? (asked.length > 1 ? (globalLock ?? asked[0]?.evidence) : undefined);
    if (!from || oneRegionEnough || places.length < 2)
        return undefined;
    const least = Math.max(...places.map(one => Math.min(...places.filter(other => other !== one).map(other => (0,locations/* roundTrip */.sF)(one, other)))));
    if (latency.milliseconds >= least)
        return undefined;
    return {
        effect: noHome && from.field !== 'infrastructure_environment' ? 'refuses' : 'asks',
        reason: `From one of the places that the request names, the nearest other one is at least ${least} ms away and back; ${latency.milliseconds} ms are asked for wherever a lock is acquired.`,
        remedy: `State that each lock has a home and the bound holds for clients there, or allow at least ${Math.ceil(least * 2)} ms.`,
        evidence: [
            latency.evidence,
            from,
            ...(noHome ? [noHome] : []),
            ...places.map(({ evidence }) => evidence),
        ],
    };
}

;// CONCATENATED MODULE: ./src/feasibility/rules/load-fits-store.ts

const loadFitsStore = {
    id: 'load-fits-store',
    statement: 'An acquisition and its release are two replicated writes; one consensus group does not scale by adding members.',
    source: {
        title: 'etcd-io/dbtester 2018Q1-02',
        url: 'https://github.com/etcd-io/dbtester/tree/master/test-results/2018Q1-02-etcd-zookeeper-consul',
    },
    examples: {
        decides: {
            scale_requirements: '500k lock requests per second; sharding is not allowed',
            consistency_tolerance: 'Linearizable',
            infrastructure_environment: 'One Consul cluster of 5 servers over 3 zones, nothing else.',
        },
        leaves: {
            scale_requirements: '500 lock requests per second; sharding is not allowed',
            consistency_tolerance: 'Linearizable',
            infrastructure_environment: 'One Consul cluster of 5 servers over 3 zones, nothing else.',
        },
    },
    checkCandidate: (candidate, facts) => {
        const { rate, noSharding, fromMemory, singly } = facts.load;
        if (!(0,rule/* demandsExclusion */.h)(facts) || !rate)
            return undefined;
        const { capacity } = candidate.topology;
        const writes = rate.perSecond * 2;
        const { hotKey } = facts.load;
        if (hotKey && capacity.perLock !== undefined && writes > capacity.perLock * 2)
            return tooHot(candidate, facts, hotKey);
        const oneGroup = noSharding !== undefined || !capacity.shardable;
        const surely = writes > capacity.writes * SURELY_TOO_MUCH;
        if (oneGroup && surely && !fromMemory)
            return tooMuch(candidate, facts, 'refuses');
        // Further groups of it are further clusters, and none may be added.
        const closed = candidate.store.kind === 'coordination' && facts.conditions.closed !== undefined;
        const { count } = candidate.named?.voters ?? {};
        const crowd = singly !== undefined && count !== undefined && writes > capacity.writes * MOST_GROUPS;
        const perhaps = (oneGroup && writes > capacity.writes) || ((closed || crowd) && surely && !fromMemory);
        return perhaps || writes > MOST_BY_GROUPS ? tooMuch(candidate, facts, 'asks') : undefined;
    },
};
/** Planning figures are conservative; above this multiple no published measurement comes near. */
const SURELY_TOO_MUCH = 6;
/** Nobody who tells of one cluster and its members means so many of them. */
const MOST_GROUPS = 50;
/** Beyond this, single grants by consensus are no design any more: shards are owned, and owners grant from memory. */
const MOST_BY_GROUPS = 4_000_000;
function tooHot({ store, topology }, { load }, hotKey) {
    const rate = Math.round(load.rate?.perSecond ?? 0).toLocaleString('en-US');
    return {
        effect: 'refuses',
        reason: `${rate} locks a second go to one lock record, and ${store.name} takes ${topology.capacity.perLock} writes a second of one record.`,
        remedy: 'Split the resource into parts with a lock each, or put the lock on a store without a bound on a single record.',
        evidence: [hotKey, ...(load.rate ? [load.rate.evidence] : [])],
    };
}
function tooMuch({ store, topology, named }, { load }, effect) {
    const rate = Math.round(load.rate?.perSecond ?? 0).toLocaleString('en-US');
    const { capacity } = topology;
    return {
        effect,
        reason: `${rate} locks a second are twice as many writes, and one ${capacity.unit} of ${store.name} is planned at ${capacity.writes.toLocaleString('en-US')} (${capacity.basis})${load.noSharding ? ', while sharding is ruled out' : ''}.`,
        remedy: 'Allow the locks to be sharded over several groups, or coarse leases whose owners grant fine locks from memory; or lower the rate.',
        evidence: [
            ...(load.rate ? [load.rate.evidence] : []),
            ...(load.noSharding ? [load.noSharding] : []),
            ...(named ? [named.evidence] : []),
        ],
    };
}

;// CONCATENATED MODULE: ./src/feasibility/rules/no-availability-on-both-sides.ts

const noAvailabilityOnBothSides = {
    id: 'no-availability-on-both-sides',
    statement: 'A linearizable lock cannot go on being granted on both sides of a partition.',
    source: {
        title: 'Gilbert, Lynch: Brewer\u2019s conjecture and the feasibility of consistent, available, partition-tolerant web services (2002)',
        url: 'https://users.ece.cmu.edu/~adrian/731-sp04/readings/GL-cap.pdf',
    },
    examples: {
        decides: {
            scale_requirements: '50 locks per second',
            consistency_tolerance: 'Linearizable; during a partition both sites must continue to grant the same locks.',
            infrastructure_environment: 'etcd, 5 members over three sites',
        },
        leaves: {
            scale_requirements: '50 locks per second',
            consistency_tolerance: 'Linearizable; during a partition the minority stops and the majority goes on.',
            infrastructure_environment: 'etcd, 5 members over three sites',
        },
    },
    checkRequest: facts => {
        const { bothSidesGrant, perhapsOwn } = facts.conditions;
        if (!bothSidesGrant || !(0,rule/* demandsExclusion */.h)(facts))
            return undefined;
        if (perhapsOwn)
            return {
                effect: 'asks',
                reason: 'Each place is to go on while it is cut off, and the request speaks of what is its own: apart from each other, places can only grant locks that no other place grants.',
                remedy: 'State that no lock is ever taken from two places, or that a place that is cut off stops granting.',
                evidence: [bothSidesGrant, perhapsOwn],
            };
        return {
            effect: 'refuses',
            reason: 'Both sides of a partition are to go on granting, and there is never to be a second holder: cut off from each other, the sides cannot know of each other\u2019s grants (CAP), whatever the store.',
            remedy: 'Let the side without a majority stop granting, or accept two holders during a partition.',
            evidence: [bothSidesGrant, ...facts.demand.evidence.slice(0, 1)],
        };
    },
};

;// CONCATENATED MODULE: ./src/feasibility/rules/no-byzantine-members.ts

const noByzantineMembers = {
    id: 'no-byzantine-members',
    statement: 'Stores that tolerate crashes do not tolerate members that lie: that takes 3f + 1 members of a Byzantine protocol.',
    source: {
        title: 'Castro, Liskov: Practical Byzantine Fault Tolerance (1999)',
        url: 'https://pmg.csail.mit.edu/papers/osdi99.pdf',
    },
    examples: {
        decides: {
            scale_requirements: '10 locks per minute',
            consistency_tolerance: 'Linearizable even if one of the operators is malicious (Byzantine members).',
            infrastructure_environment: 'etcd, 5 members, each run by another company',
        },
        leaves: {
            scale_requirements: '10 locks per minute',
            consistency_tolerance: 'Linearizable. No Byzantine members: all of them are ours.',
            infrastructure_environment: 'etcd, 5 members over 3 zones',
        },
    },
    checkRequest: facts => {
        const { byzantine, perhapsByzantine } = facts.conditions;
        const words = byzantine ?? perhapsByzantine;
        if (!words || !(0,rule/* demandsExclusion */.h)(facts))
            return undefined;
        const certain = byzantine && !facts.conditions.perhapsTrusted;
        return {
            effect: certain ? 'refuses' : 'asks',
            reason: certain ? LIARS : DISTRUST,
            remedy: certain
                ? 'Run all voters under one trusted operator, or provide a Byzantine fault tolerant store with at least 3f + 1 members.'
                : 'State that all members of the store are run by one trusted operator, or that members that lie are to be tolerated.',
            evidence: [words],
        };
    },
};
const LIARS = 'Members that lie are to be tolerated. Raft, ZAB and Paxos stores trust every voter: one that lies can grant a lock twice, whatever their number.';
const DISTRUST = 'The request speaks of trust in a way that leaves open whether members of the store may lie, which Raft, ZAB and Paxos stores do not tolerate.';

;// CONCATENATED MODULE: ./src/feasibility/rules/one-lock-one-holder-at-a-time.ts



const oneLockOneHolderAtATime = {
    id: 'one-lock-one-holder-at-a-time',
    statement: 'One lock cannot be granted more often than its hold time lets it be handed on.',
    source: {
        title: 'Little: A proof for the queuing formula L = \u03bbW (1961)',
        url: 'https://doi.org/10.1287/opre.9.3.383',
    },
    examples: {
        decides: {
            scale_requirements: '5,000 grants per second, all of them on one key; hold time 20 ms',
            consistency_tolerance: 'Linearizable',
            infrastructure_environment: 'etcd, 5 members over 3 zones',
        },
        leaves: {
            scale_requirements: '5,000 grants per second over many keys; hold time 20 ms',
            consistency_tolerance: 'Linearizable',
            infrastructure_environment: 'etcd, 5 members over 3 zones',
        },
    },
    checkRequest: facts => {
        const { onlyLock, rate, holdSeconds, turnSeconds, noSharding } = facts.load;
        const hotKey = facts.load.hotKey ?? onlyLock;
        if (!hotKey || !rate || !(0,rule/* demandsExclusion */.h)(facts))
            return undefined;
        const over = (0,quorum/* placeLosses */.Z9)(facts).some(({ place }) => place === 'region') ? leastRoundTrip(facts) : 0;
        const commits = (2 * Math.max(over, placedTrip(facts))) / 1000;
        const turn = (holdSeconds ?? turnSeconds ?? 0) + commits;
        if (rate.perSecond * turn > 1) {
            return {
                effect: (hotKey === onlyLock && !noSharding) || turnSeconds !== undefined || facts.untold.length > 0
                    ? 'asks'
                    : 'refuses',
                reason: `${number(rate.perSecond)} grants a second of one lock take ${turn.toFixed(3)} s each (${holdSeconds ?? turnSeconds ?? 0} s held${commits > 0 ? `, ${commits} s for two commits over regions` : ''}): more than one holder at a time, and there is to be one.`,
                remedy: 'Split the resource into parts with a lock each, hold the lock for a shorter time, or batch the work under one hold.',
                evidence: [hotKey, rate.evidence],
            };
        }
        if (rate.perSecond < 500 || hotKey === onlyLock)
            return undefined;
        return {
            effect: 'asks',
            reason: `${number(rate.perSecond)} grants a second of one lock leave ${(1000 / rate.perSecond).toFixed(2)} ms for a hold and two commits.`,
            remedy: 'State how long the lock is held, and whether the resource can be split into parts with a lock each.',
            evidence: [hotKey, rate.evidence],
        };
    },
};
/** What a commit takes between voters that are placed one by one, where they are those of the one store. */
function placedTrip({ stores }) {
    const usable = stores.filter(({ standing }) => standing === 'usable');
    const layout = usable.length === 1 ? usable[0]?.voters?.layout : undefined;
    return layout?.votes ? (quorumTrip(layout) ?? 0) : 0;
}
function number(value) {
    return Math.round(value).toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./src/feasibility/rules/one-lock-over-all-places.ts

/** Words that say that regions grant by themselves. */
const LOCAL_GRANTS = /(?:either|each|every|any|both)(?: \w+){0,2} (?:writes?|grants?|acquires?|locks?)|locally/i;
const oneLockOverAllPlaces = {
    id: 'one-lock-over-all-places',
    statement: 'Stores of one region each, side by side, are several locks and not one.',
    source: {
        title: 'Consul: data is not replicated between datacenters',
        url: 'https://developer.hashicorp.com/consul/docs/architecture',
    },
    examples: {
        decides: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Linearizable: one holder globally, each region writes to its own store.',
            infrastructure_environment: 'S3 buckets in us-east-1 and eu-west-1, one in each region.',
        },
        leaves: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Linearizable within the region is enough.',
            infrastructure_environment: 'An S3 bucket in us-east-1.',
        },
    },
    checkCandidate: (candidate, facts) => {
        if (!(0,rule/* demandsExclusion */.h)(facts))
            return undefined;
        const { topology } = candidate;
        const stretched = topology.replication === 'majority' && topology.id !== 'federated';
        return topology.scope === 'region' && !stretched
            ? (ofEachRegion(candidate, facts) ??
                (topology.id === 'federated' && facts.conditions.globalLock
                    ? besideEachOther(candidate, facts)
                    : undefined))
            : besideEachOther(candidate, facts);
    },
};
function ofEachRegion({ store }, { conditions, geography }) {
    const { contendedAcross, globalLock, oneRegionEnough } = conditions;
    const several = geography.places.find(({ place, count }) => place === 'region' && count > 1);
    const across = contendedAcross ?? globalLock;
    if (!several || !across || oneRegionEnough)
        return undefined;
    if (LOCAL_GRANTS.test(across.words)) {
        return {
            effect: 'refuses',
            reason: `Each region grants locks in its own ${store.name}, and none of them knows of the other\u2019s grants: several locks, not one.`,
            remedy: 'Let one region be the home of each lock and the others call it there, or use a store with voters in three regions.',
            evidence: [across, several.evidence],
        };
    }
    return {
        effect: 'asks',
        reason: `${store.name} gives one lock within a region, and several regions contend for it: it is one lock only where all of them use the store of one home region.`,
        remedy: 'State that one region is the home of the lock and the others call it there, and that locking stops while that region is lost.',
        evidence: [across, several.evidence],
    };
}
/** A store that could be one over all places, where the text seems to tell of one for each. */
function besideEachOther({ store, named }, { conditions, demand, geography }) {
    const { ownCluster, oneRegionEnough } = conditions;
    if (ownCluster?.field !== 'infrastructure_environment' || oneRegionEnough)
        return undefined;
    if ((named?.voters?.spread?.length ?? 0) > 2 || geography.witness || named?.settings.has('home-region'))
        return undefined;
    return {
        effect: 'asks',
        reason: `The text seems to tell of a ${store.name} for each place: side by side they are several locks, and not one.`,
        remedy: `State that it is one ${store.name} over all places, or that no lock is ever taken from two of them.`,
        evidence: [ownCluster, ...demand.evidence.slice(0, 1)],
    };
}

;// CONCATENATED MODULE: ./src/feasibility/rules/somebody-checks-the-token.ts

const somebodyChecksTheToken = {
    id: 'somebody-checks-the-token',
    statement: 'A lease that runs out excludes only where the resource rejects an older token; without that, the lock must not expire, or the effects must be idempotent.',
    source: {
        title: 'etcd: Notes on the usage of lock and lease',
        url: 'https://etcd.io/docs/v3.5/learning/why/',
    },
    examples: {
        decides: {
            scale_requirements: '4 locks per minute',
            consistency_tolerance: 'Never two holders. Locks must expire after 10 s. The robot cannot check tokens.',
            infrastructure_environment: 'etcd, 3 members over 3 zones',
        },
        leaves: {
            scale_requirements: '4 locks per minute',
            consistency_tolerance: 'Never two holders. The robot cannot check tokens, a stuck lock is released by an operator.',
            infrastructure_environment: 'etcd, 3 members over 3 zones',
        },
    },
    checkRequest: facts => {
        const { cannotCheckTokens, cannotStopHolder, checksTokens, idempotentEffects, mayFreeze } = facts.conditions;
        const { freedByHand, mustExpire, noManualTakeover, perhapsExpires, perhapsKeptApart } = facts.conditions;
        const unchecked = cannotCheckTokens ?? (checksTokens || perhapsKeptApart ? undefined : mayFreeze);
        const untold = perhapsKeptApart ? undefined : unchecked;
        const expiry = mustExpire ?? noManualTakeover ?? (freedByHand ? undefined : (perhapsExpires ?? untold));
        if (!(0,rule/* demandsExclusion */.h)(facts) || !unchecked || !expiry || idempotentEffects)
            return undefined;
        const byItself = mustExpire ?? (perhapsKeptApart ? undefined : noManualTakeover && perhapsExpires);
        return {
            effect: cannotCheckTokens && cannotStopHolder && byItself ? 'refuses' : 'asks',
            reason: cannotCheckTokens ? UNCHECKED : UNSAID,
            remedy: `State that ${cannotCheckTokens ? '' : 'the resource rejects a token older than the newest that it has seen, that '}the effects carry idempotency keys, that a proxy in front of the resource checks tokens, or that a lock is taken over only after its holder is verified dead.`,
            evidence: [unchecked, expiry, ...(cannotStopHolder ? [cannotStopHolder] : [])],
        };
    },
};
const UNCHECKED = 'The resource cannot check a token and the lock is to be given on by itself: a holder that was paused past its lease would act beside the next one, and nothing would stop it.';
const UNSAID = 'A holder may stop for longer than its lease and go on, the lock is given on by itself, and the request does not say that the resource rejects an older token: both holders would act.';

;// CONCATENATED MODULE: ./src/feasibility/rules/store-is-there.ts


const storeIsThere = {
    id: 'store-is-there',
    statement: 'A store that is named and told nothing of, beside one that cannot hold a lock and is told no other use of, may not be there at all.',
    source: {
        title: 'Kleppmann: How to do distributed locking (2016)',
        url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
    },
    examples: {
        decides: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Exactly one holder.',
            infrastructure_environment: 'etcd: pencilled in for spring. memcached: here.',
        },
        leaves: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Exactly one holder.',
            infrastructure_environment: 'etcd, 3 members over 3 zones. memcached as a cache.',
        },
    },
    checkCandidate: ({ store, topology, named }, facts) => {
        if (!named || !store.selfHosted || !(0,rule/* demandsExclusion */.h)(facts) || topology.unsafe)
            return undefined;
        if (named.voters || named.settings.size > 0)
            return undefined;
        const weak = facts.stores.find(other => other.store !== store && other.standing === 'usable' && (0,feasibility_topology/* bareTopology */.Yl)(other.store).unsafe);
        if (!weak)
            return undefined;
        return {
            effect: 'asks',
            reason: `The request names ${store.name} and tells nothing of it, and beside it ${weak.store.name}, which cannot hold a lock and is told no other use of: whether ${store.name} is there and may carry the lock is open.`,
            remedy: `State how ${store.name} is run (its nodes and where they stand) and that it may be used for locks.`,
            evidence: [named.evidence, weak.evidence],
        };
    },
};

;// CONCATENATED MODULE: ./src/feasibility/rules/two-voters-survive-nothing.ts

const twoVotersSurviveNothing = {
    id: 'two-voters-survive-nothing',
    statement: 'Two voters stop with the first failure, as one does: that has to be accepted in the request.',
    source: { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' },
    examples: {
        decides: {
            scale_requirements: '10 locks per minute',
            consistency_tolerance: 'Linearizable.',
            infrastructure_environment: 'etcd with two members.',
        },
        leaves: {
            scale_requirements: '10 locks per minute',
            consistency_tolerance: 'Linearizable; an outage while the machine reboots is accepted.',
            infrastructure_environment: 'etcd with two members.',
        },
    },
    checkCandidate: ({ store, topology, named }, facts) => {
        if (!(0,rule/* demandsExclusion */.h)(facts) || topology.replication !== 'majority' || named?.voters?.count !== 2)
            return undefined;
        if (facts.accepted.length > 0 ||
            facts.losses.some(({ available, place }) => available && place !== 'process'))
            return undefined;
        return {
            effect: 'asks',
            reason: `Two voters of ${store.name} stop with the first failure, and the request does not say whether that outage is accepted.`,
            remedy: 'State that locking may stop while the node is down ("an outage is accepted"), or give it three voters.',
            evidence: named?.voters ? [named.voters.evidence] : [],
        };
    },
};

;// CONCATENATED MODULE: ./src/feasibility/rules/voters-outnumber-failures.ts


const votersOutnumberFailures = {
    id: 'voters-outnumber-failures',
    statement: 'To survive f failed nodes a majority store needs 2f + 1 voters; a fourth adds nothing to a third.',
    source: { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' },
    examples: {
        decides: {
            scale_requirements: '100 locks per second',
            consistency_tolerance: 'Linearizable; must stay available with any two nodes down at the same time.',
            infrastructure_environment: 'Consul with four servers, no more can be added.',
        },
        leaves: {
            scale_requirements: '100 locks per second',
            consistency_tolerance: 'Linearizable; must stay available with any two nodes down at the same time.',
            infrastructure_environment: 'Consul with five servers.',
        },
    },
    checkCandidate: ({ store, topology, named }, facts) => {
        if (!(0,rule/* demandsExclusion */.h)(facts) || topology.replication !== 'majority')
            return undefined;
        const loss = (0,quorum/* nodeLosses */.el)(facts).toSorted((one, other) => other.count - one.count)[0];
        if (!loss)
            return undefined;
        if (!named)
            return onHosts(store, loss, facts);
        if (topology.dataMembers !== undefined)
            return withoutData(topology.dataMembers, named, loss, facts);
        const onOneHost = named.voters?.together === 'node' ||
            (facts.hosts?.count === 1 && facts.hosts.exact && (named.voters?.count ?? 0) > 1);
        if (onOneHost)
            return (0,quorum/* certainOnly */.jq)({
                effect: 'refuses',
                reason: `All voters of ${store.name} run on one machine, and its loss is to be survived: nothing is left to vote.`,
                remedy: 'Run the voters on machines that fail independently.',
                evidence: [loss.evidence, named.voters?.evidence ?? named.evidence],
            }, loss);
        const halved = onTwoHosts(named, loss, facts);
        if (halved)
            return halved;
        const voters = named.voters?.count;
        if (voters === undefined || !named.voters)
            return loss.count > 1 ? unknownVoters(store, named, loss) : undefined;
        const lost = loss.count + loss.plusNodes;
        if (topology.votersOnSomeNodes && named.voters.factor === undefined && lost > 1)
            return {
                effect: 'asks',
                reason: `${store.name} keeps each lock on some of its nodes, and the request does not say on how many; ${lost} lost at once are to be survived.`,
                remedy: `State the replication factor of the lock's data: ${2 * lost + 1} or more.`,
                evidence: [loss.evidence, named.voters.evidence],
            };
        // A device that votes beside two members makes three.
        if (lost <= (0,quorum/* toleratedFailures */.iq)(voters) || (voters === 2 && facts.geography.witness && lost === 1))
            return undefined;
        const finding = {
            effect: 'refuses',
            reason: `${voters} ${voters === 1 ? 'voter' : 'voters'} of ${store.name} need ${(0,quorum/* majorityOf */.Fx)(voters)} for a majority and tolerate ${(0,quorum/* toleratedFailures */.iq)(voters)} failed; ${loss.count} are to be survived.`,
            remedy: `Run ${2 * loss.count + 1} voters on machines that fail independently.`,
            evidence: [loss.evidence, named.voters.evidence],
        };
        return (0,quorum/* certainOnly */.jq)(finding, loss);
    },
};
/** One lost node is survived by what is usual; more are not for certain. */
function unknownVoters(store, { evidence }, loss) {
    return {
        effect: 'asks',
        reason: `${loss.count} nodes lost at once are to be survived, and the request does not say how many voters ${store.name} has.`,
        remedy: `State the number of voters: ${2 * loss.count + 1} or more.`,
        evidence: [loss.evidence, evidence],
    };
}
const HOST = /(?<![a-z])(?:hypervisor|physical (?:host|machine|server)|host)s?(?![a-z])/i;
/** However many voters run on two machines, one of the two carries at least half of them. */
function onTwoHosts({ store, voters }, loss, { geography, hosts }) {
    const meant = HOST.exec(loss.evidence.words) && hosts && HOST.test(hosts.evidence.words);
    if (!meant || !hosts.exact || hosts.count !== 2 || geography.witness || voters?.count === 1)
        return undefined;
    return (0,quorum/* certainOnly */.jq)({
        effect: 'refuses',
        reason: `The voters of ${store.name} run on two machines, and one of the two carries at least half of them: after its loss no majority is left.`,
        remedy: 'Add a third machine, for one voter at least.',
        evidence: [loss.evidence, hosts.evidence],
    }, loss);
}
/** A vote without data elects, and acknowledges nothing. */
function withoutData(members, { store, evidence }, loss, { conditions: { closed } }) {
    if (members - loss.count >= (0,quorum/* majorityOf */.Fx)(members + 1))
        return undefined;
    return (0,quorum/* certainOnly */.jq)({
        effect: closed ? 'refuses' : 'asks',
        reason: `${members} members of ${store.name} bear data, and the arbiter only votes: with ${loss.count} of them lost no majority acknowledges a write any more, and what the one that is left acknowledges alone may be rolled back.`,
        remedy: 'Put a third member that bears data in the place of the arbiter.',
        evidence: [loss.evidence, evidence, ...(closed ? [closed] : [])],
    }, loss);
}
/** What is yet to be installed has no more voters than there are machines. */
function onHosts(store, loss, { hosts }) {
    if (!hosts || loss.count <= (0,quorum/* toleratedFailures */.iq)(hosts.count))
        return undefined;
    return (0,quorum/* certainOnly */.jq)({
        effect: hosts.exact ? 'refuses' : 'asks',
        reason: `${store.name} on ${hosts.count} ${hosts.count === 1 ? 'machine' : 'machines'} has a majority of ${(0,quorum/* majorityOf */.Fx)(hosts.count)}; the loss of ${loss.count} is to be survived.`,
        remedy: `Provide ${2 * loss.count + 1} machines that fail independently, or state that there are more.`,
        evidence: [loss.evidence, hosts.evidence],
    }, loss);
}

;// CONCATENATED MODULE: ./src/feasibility/rules/votes-are-understood.ts

const votesAreUnderstood = {
    id: 'votes-are-understood',
    statement: 'Only members that vote, are alive and reach one another make a majority: words on this that the rules cannot read leave open what survives.',
    source: {
        title: 'ZooKeeper: observers, which do not vote',
        url: 'https://zookeeper.apache.org/doc/current/zookeeperObservers.html',
    },
    examples: {
        decides: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Linearizable. The loss of any site must be survived automatically.',
            infrastructure_environment: 'ZooKeeper over three sites: all voters in site A, observers in the other two.',
        },
        leaves: {
            scale_requirements: '10 locks per second',
            consistency_tolerance: 'Linearizable. The loss of any site must be survived automatically.',
            infrastructure_environment: 'ZooKeeper over three sites, 3 voters, one in each.',
        },
    },
    checkRequest: facts => {
        if (!(0,rule/* demandsExclusion */.h)(facts) || facts.doubts.length === 0)
            return undefined;
        return {
            effect: 'asks',
            reason: 'The request says who votes, what is still there, or what comes together, in words that the rules cannot read with certainty.',
            remedy: 'State how many voters that are alive stand in each place, without observers and learners, and what has to be survived at the same time.',
            evidence: facts.doubts,
        };
    },
    checkCandidate: ({ store, topology, named }, facts) => {
        const voters = named?.voters;
        const unnumbered = named && (voters?.observers ?? 0) === 0 && voters?.voting === undefined;
        if (!(0,rule/* demandsExclusion */.h)(facts) ||
            facts.losses.length === 0 ||
            !/^(?:learners|observers)$/.test(topology.id) ||
            !unnumbered)
            return undefined;
        return {
            effect: 'asks',
            reason: `Some members of ${store.name} do not vote, and the request does not say how many do.`,
            remedy: 'State how many voters there are and where they stand, without observers and learners.',
            evidence: [voters?.evidence ?? named.evidence],
        };
    },
};

;// CONCATENATED MODULE: ./src/feasibility/rules/index.ts





















/** Every rule. Adding one is a file and a line here. */
const RULES = [
    noAvailabilityOnBothSides,
    noByzantineMembers,
    oneLockOneHolderAtATime,
    failureDemandIsUnderstood,
    languageIsRead,
    factsAreTold,
    votesAreUnderstood,
    caveatsAreRead,
    somebodyChecksTheToken,
    latencyIsPhysical,
    grantsSurviveFailover,
    majorityAfterLoss,
    votersOutnumberFailures,
    twoVotersSurviveNothing,
    storeSurvivesLoss,
    oneLockOverAllPlaces,
    loadFitsStore,
    latencyFitsStore,
    everyDemandIsRead,
    everyLimitIsRead,
    storeIsThere,
];

;// CONCATENATED MODULE: ./src/feasibility/assess.ts





/** Whether any design can hold. Certain only where the facts are; pure, and linear in the texts' length. */
function assess(texts) {
    const facts = readFacts(texts, catalog/* STORES */.Z);
    const assessment = assessFacts(facts);
    const question = assessment.feasibility === 'insufficient' ? questionFor(assessment) : undefined;
    return question ? { ...assessment, feasibility: 'undetermined', reasons: [question] } : assessment;
}
const OF_TAKEOVER = new Set(['grants-survive-failover', 'store-survives-loss']);
const NOT_KNOWN = /(?<![a-z])whether(?![a-z])/i;
/** What leaves a refusal open: whether two holders do harm, what is set, and whether a copy ever takes over. */
function questionFor({ facts, reasons }) {
    const { doubted } = facts.demand;
    const { noTakeover } = facts.conditions;
    const [refusal] = reasons;
    const ask = (words, text, remedy) => ({
        rule: 'facts-are-told',
        text: `${text} ${refusal?.text ?? ''}`.trim(),
        remedy,
        evidence: [words, ...(refusal?.evidence ?? [])],
        sources: refusal?.sources ?? [],
    });
    // What cannot exclude is enough where two holders do no harm.
    if (doubted)
        return ask(doubted, `The request leaves open whether two holders at once do harm (\u201c${doubted.words}\u201d). If they do, the infrastructure is not enough.`, 'State that there must never be two holders, or that work that is done twice does no harm.');
    const unknown = facts.stores.find(its => its.doubted && NOT_KNOWN.test(its.doubted.words))?.doubted;
    if (unknown)
        return ask(unknown, `The request says that a setting is not known (\u201c${unknown.words}\u201d). As it stands without that, the infrastructure is not enough.`, 'Find out whether the setting is on, and state it.');
    // Copies that lag behind do no harm where none of them is ever promoted by itself.
    if (noTakeover && reasons.every(({ rule }) => OF_TAKEOVER.has(rule)))
        return ask(noTakeover, `The request says that no copy has to take over (\u201c${noTakeover.words}\u201d), and not plainly that none ever does. Where one may, the infrastructure is not enough.`, 'State that automatic failover is switched off, and that locking stands still until people have brought the primary back.');
    return undefined;
}
function assessFacts(facts) {
    const forRequest = RULES.flatMap(rule => {
        const finding = rule.checkRequest?.(facts);
        return finding ? [{ ...finding, rule: rule.id, source: rule.source }] : [];
    });
    const refusals = forRequest.filter(({ effect }) => effect === 'refuses');
    if (refusals.length > 0)
        return {
            feasibility: 'insufficient',
            facts,
            reasons: refusals.map(finding => reasonOf(finding)),
            considered: [],
        };
    const judged = candidatesOf(facts).map(candidate => judge(candidate, facts));
    return { ...decide(judged, facts, forRequest), considered: judged.map(consideredOf) };
}
function consideredOf({ candidate: { store, topology, named }, findings, clear }) {
    const unclear = clear ? [] : [unclearStanding({ store, topology, ...(named && { named }) })];
    const against = findings.map(({ rule, reason }) => ({ rule, text: reason }));
    return {
        store: store.name,
        topology: topology.label,
        against: [...unclear.map(({ rule, text }) => ({ rule, text })), ...against],
    };
}
function decide(judged, facts, forRequest) {
    const holding = judged.filter(({ findings, clear }) => findings.length === 0 && clear);
    const questions = forRequest.map(finding => reasonOf(finding));
    const best = preferred(holding);
    if (best && questions.length === 0)
        return { feasibility: 'sufficient', facts, candidate: best.candidate, reasons: [] };
    if (best)
        return { feasibility: 'undetermined', facts, reasons: questions };
    return withoutHolding(judged, facts, questions);
}
function withoutHolding(judged, facts, questions) {
    const open = judged.filter(({ findings }) => findings.every(({ effect }) => effect === 'asks'));
    if (open.length > 0 || facts.untold.length > 0 || facts.foreign) {
        const reasons = [
            ...questions,
            ...open.flatMap(({ candidate, findings, clear }) => [
                ...(clear ? [] : [unclearStanding(candidate)]),
                ...findings.map(finding => reasonOf(finding, candidate.topology)),
            ]),
        ];
        return { feasibility: 'undetermined', facts, reasons };
    }
    const unknown = facts.others.filter(({ words }) => !/^drbd$/i.test(words));
    if (unknown.length > 0)
        return { feasibility: 'undetermined', facts, reasons: [unknownStores(facts)] };
    if (judged.length === 0)
        return nothingUsable(facts);
    const reasons = judged.flatMap(({ candidate, findings }) => findings
        .filter(({ effect }) => effect === 'refuses')
        .map(finding => reasonOf(finding, candidate.topology)));
    return { feasibility: 'insufficient', facts, reasons };
}
function judge(candidate, facts) {
    const findings = RULES.flatMap(rule => {
        const finding = rule.checkCandidate?.(candidate, facts);
        if (!finding)
            return [];
        // Another store than the one that is supposed may do what this one cannot.
        const effect = isSupposed(candidate) ? 'asks' : finding.effect;
        return [{ ...finding, effect, rule: rule.id, source: rule.source }];
    });
    return { candidate, findings, clear: candidate.named?.standing !== 'unclear' };
}
const KINDS = [
    'platform',
    'coordination',
    'sql',
    'document',
    'wide column',
    'key-value',
    'object',
    'cache',
    'queue',
    'files',
];
/** The store that needs least besides: coordination stores first; an efficiency lock takes the simplest that is there. */
function preferred(judged) {
    return judged.toSorted((one, other) => KINDS.indexOf(one.candidate.store.kind) - KINDS.indexOf(other.candidate.store.kind))[0];
}
function reasonOf(finding, topology) {
    const { rule, reason, remedy, evidence, source } = finding;
    return { rule, text: reason, remedy, evidence, sources: [...(topology?.sources ?? []).slice(0, 2), source] };
}
function unclearStanding({ store, named }) {
    if (named?.doubted)
        return {
            rule: 'store-is-usable',
            text: `What the request says of ${store.name} leaves open whether a setting that the lock needs is on (\u201c${named.doubted.words}\u201d).`,
            remedy: 'State that it is on, or that it is off.',
            evidence: [named.doubted],
            sources: [],
        };
    return {
        rule: 'store-is-usable',
        text: `The request does not say clearly whether ${store.name} may carry the lock (${named?.because ?? 'it is said both ways'}).`,
        remedy: `State that ${store.name} may be used for locks, or that it may not.`,
        evidence: named ? [named.evidence] : [],
        sources: [],
    };
}
/** What is refused of the stores that the rules know says nothing of one that they do not. */
function unknownStores({ others }) {
    const names = [...new Set(others.map(({ words }) => words))].join(', ');
    return {
        rule: 'store-is-usable',
        text: `The request names ${names}, of which the rules know nothing, and no store that they know can carry the lock.`,
        remedy: `State a store that the rules know, or let an engineer judge whether ${names} gives linearizable compare-and-set after every failure that has to be survived.`,
        evidence: others,
        sources: [],
    };
}
/** What a lock needs of a store. */
const FENCING = {
    title: 'Kleppmann: How to do distributed locking (2016)',
    url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
};
/** No store that could carry a lock. */
function nothingUsable(facts) {
    const { closed, kubernetes, noStoreAtAll } = facts.conditions;
    if (noStoreAtAll &&
        KEEPS_STATE.test(noStoreAtAll.words) &&
        (0,rule/* demandsExclusion */.h)(facts) &&
        facts.stores.length === 0)
        return onUse(facts, 'insufficient', {
            text: 'The request says that there is nothing that keeps state, and a lock is state that several share.',
            remedy: 'Provide one store with linearizable compare-and-set, such as a conditional write on an object store.',
            evidence: [noStoreAtAll],
        });
    const denied = facts.stores.filter(({ standing }) => standing === 'unusable');
    if (kubernetes && denied.every(({ store }) => store.id !== 'kubernetes-lease'))
        return onUse(facts, 'undetermined', {
            text: `${denied.length > 0 ? 'Every store that the request names is ruled out' : 'The request names no store'}, and it does not say whether applications may use Lease objects of the Kubernetes cluster.`,
            remedy: 'State that Lease objects may be used, or that applications have no access to the Kubernetes API.',
            evidence: [kubernetes],
        });
    if (!(0,rule/* demandsExclusion */.h)(facts) || denied.length === 0 || !closed)
        return onUse(facts, 'undetermined', {
            text: 'The request names no store that the rules know and that a lock could rest on.',
            remedy: 'Name the store that is there (such as etcd, ZooKeeper, PostgreSQL or DynamoDB) with its nodes and how they are spread, or state that software may be installed and on how many sites.',
            evidence: [],
        });
    return onUse(facts, 'insufficient', {
        text: `Every store that the request names is ruled out there: ${denied.map(({ store }) => store.name).join(', ')}.`,
        remedy: 'Allow one store with linearizable compare-and-set, or software to be installed on three independent sites.',
        evidence: [...denied.map(({ evidence }) => evidence), closed],
        sources: [FENCING],
    });
}
/** What there is none of is told of by what keeps state, and not only by machines. */
const KEEPS_STATE = /stat|stor|speicher|almacen|database, no|no (?:servers?|backends?), no (?:database|stor)|(?:database|queue|bucket|cache),.* (?:or|nor) /i;
function onUse(facts, feasibility, reason) {
    return { feasibility, facts, reasons: [{ rule: 'store-is-usable', sources: [], ...reason }] };
}


/***/ }),

/***/ 3610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ ANY_PLACE),
/* harmony export */   HU: () => (/* binding */ SAFETY),
/* harmony export */   Hn: () => (/* binding */ LOST_WORDS),
/* harmony export */   Hv: () => (/* binding */ isByHand),
/* harmony export */   NS: () => (/* binding */ MAY_BE_LOST),
/* harmony export */   Rj: () => (/* binding */ LOST),
/* harmony export */   S3: () => (/* binding */ AUTOMATICALLY),
/* harmony export */   bn: () => (/* binding */ GOES_ON),
/* harmony export */   m: () => (/* binding */ takesSite),
/* harmony export */   rM: () => (/* binding */ UNATTENDED)
/* harmony export */ });
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9374);
/* harmony import */ var _place_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8026);


/** Whether nothing that stands in one site, or one region, goes on. */
function takesSite({ place }) {
    return place === 'region' || place === 'site';
}
const ANY_PLACE = new RegExp(`(?<![a-zà-ÿ])${_place_words_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACE */ .CC}(?![a-zà-ÿ])`, 'gi');
/** What happens to a place that is lost. */
const LOST_WORDS = '(?:loss(?:es)?|lost|expendable|dispensable|entbehrlich|prescindible|down|dies?|died|dying|conks? out|keels? over|packs? up|gives? up the ghost|dead|fails?|failed|failures?(?! domain)|failing|outages?|burns?(?: down)?|crash(?:es|ed|ing)?|disappears?|desapare\\w+|drops?(?: out)?|missing|absent|wiped(?: out)?|unplugged|knocked out|taken out(?! of)|switched off(?! for (?:good|ever))|floods?|swallowed|perish\\w*|breaks?(?= down|[,.;)]|$)|out(?= ?[=\u2192]| ?->| (?:must|has to|is to|should) be| (?:at|for|of action|of service|simultaneously|together|and another|plus)|[.,:;)]|$)|fehlen|fehlt|brennt|quema|falt[ae]n?|going away|goes away|no more(?= ?[,.;]|$)|gone|vanish\\w*|offline|dark(?! fib)|flooded|under water|unreachable|unavailable|destroyed|evacuated|' +
    '(?:goes|go|going|gets) (?:dark|down|away|offline|under|out(?! of (?!service|action)))|(?:may|can|could|might) (?:go|break)(?! on)|blackout|power cut|los(?:es?|ing) power|without power|no power|ausf(?:a|ä|ae)ll\\w*|aus|weg|perdid\\w*|ca[ií]d\\w*|cae|caiga|falla|falle|fallo|\u6545\u969c|\u5b95\u673a|\u4e22\u5931|\u5931\u6548|\u6302\u6389|\u65ad\u7535|\u635f\u6bc1|\u6bc1\u635f|\u6bc1\u574f|\u70e7\u6bc1|\u88ab\u6bc1)';
/** Any word of a loss. */
const LOST = new RegExp(`(?<![a-z])(?:${LOST_WORDS})(?![a-z])`, 'i');
const GOES_ON = /surviv|aguant|sobreviv|rid(?:e|es|ing) (?:it |this |that )?(?:out|through)|still grant|without a human|whichever|stay|remain|continu|carr(?:y|ies) on|go(?:es)? on|go(?:es)? through|keeps? (?:flowing|coming|issuing|booking|selling|dispatching|assigning|publishing|working|going|running|granting|serving|locking|available|it)|(?<!un)availab(?:le|ility)|writable|automatic|by (?:it|them)sel(?:f|ves)|on (?:its|their) own|even if|even when|regardless|without (?:calling|waking|paging)|without (?:a )?(?:human|people|staff|personnel|manual|operator|anyone|hands|intervention)|(?:must|has to|have to|needs to|should|shall) (?:still )?run on(?= (?:without|if|when|even|with|through|alone|unattended)|[,.;]|$)|no (?:hands|human|manual|operator)|nobody (?:touches|has to|needs|is going|is there|being (?:called|paged)|is (?:called|paged))|failover|fail-over|fail over|takeover|takes? over|switch|no downtime|zero downtime|without (?:downtime|outage|interruption)|tolerat|withstand|must not stop|(?:must not|mustn't|may not|shouldn't|should not|cannot|can't|never|nothing may|not) (?:be )?(?:stop|interrupt|go down|halt|pause|block)|mustn't stop|shouldn't stop|can't stop|cannot stop|uninterrupted|keeps? (?:a |the )?(?:write )?(?:majority|quorum)|(?<![a-z])up (?:after|when|if|despite)|must be back|has to be back|be back (?:within|in|after)|promot|handled|[uü]e?bern(?:ahme|immt|ehmen)|verf[uü]e?gbar|[uü]e?berleb|weiter|[uü]e?berst(?:eh|and)|selbstt(?:ä|ae)tig|verkraft|darf nichts? (?:st[oö]ren|anhalten|aufhalten|stoppen|unterbrechen)|automatisch|von (?:allein|selbst)|disponib|sobreviv|toler|autom[aá]tic|sigue|segu\w+|no (?:puede|debe|pueden|deben) (?:parar|detener|interrumpir)\w*|sin intervenci|not be noticed|unnoticed|nobody notices|transparent|must neither (?:\w+ )?(?:stop|block|pause|halt)|nor needs? (?:a |any )?(?:human|person|people|operator)|(?:to|must|should|still) work|\u81ea\u52a8|\u53ef\u7528|\u7ee7\u7eed|\u5bb9\u5fcd|\u5207\u6362|\u63a5\u7ba1/i;
const AUTOMATICALLY = /by itself|by themselves|on its own|automatic|no(?:body| one) (?:is going|has to|needs|should|touches|being called|is called|gets called|is paged)|on its own|without humans?|unattended|von (?:selbst|allein)|selbstt(?:ä|ae)tig|autom[aá]tic|\u81ea\u52a8/i;
/** Nobody is there, so it goes on by itself. */
const UNATTENDED = /human|people|manual|operator|unattended|automatic|by itself/i;
/** A demand in itself: "one zone may fail". */
const MAY_BE_LOST = /(?<![a-z])(?:(?:must|has to|have to|needs? to) be able to|expendable|dispensable|entbehrlich|prescindible|may|can|could|might|kann|darf|puede|\u53ef\u4ee5?|\u53ef\u80fd)(?![a-z])/i;
/** A loss that is spoken of for what must not happen then: no second owner, nothing lost. */
const SAFETY = /two (?:\w+ )?(?:owners?|holders?|leaders?|grants?|writers?|masters?|locks?)|double|second (?:owner|holder|leader)|split|duplicate|never|zwei (?:inhaber|besitzer)|doppel|dobl|\u53cc|\u4e24\u4e2a(?:\u6301\u6709|\u4e3b)/i;
/** Done by people afterwards: accepted, not survived. */
const BY_HAND = /(?<!no |without |not )(?:by hand|von hand|a mano|we (?:trigger|start|initiate|perform|execute|make|do) (?:the |a |that )?(?:fail-?over|switch-?over|promotion|take-?over) ourselves|(?:by|per|via) (?:the |a |our )?runbook(?! (?:automat|script|job|bot))|on-?call (?:\w+ ){0,3}(?:breaks?|clears?|releases?|unlocks?|frees?) (?:it|the (?:lock|lease))|(?:recovery|restor\w+|restart|take-?over|switch-?over|fail-?over) (?:is|are|will be) (?:done|made|performed|started|triggered|decided) by (?:people|humans|an? operator|operators|the (?:dbas?|team|crew|on-call)\w*)|(?<!\u65e0\u9700|\u4e0d\u9700\u8981?|\u6ca1\u6709|\u65e0)\u4eba\u5de5|after (?:people|somebody|someone|an operator|the operator|a colleague) (?:have |has )?(?:decided|confirmed|checked)|only after people|(?:people|person|colleagues?|crew|team|dbas?|engineers?) on[- ]call(?: [\w'\u2019-]+){0,10} (?:promotes?|fails? over|switch(?:es)? over)|on-call (?:person|people|crew|team|engineers?)(?: [\w'\u2019-]+){0,10} (?:promotes?|fails? over|switch(?:es)? over)|(?:is|means|counts as) (?:an? )?(?:dr|disaster[- ]recovery) (?:invocation|decision|case|call|exercise|event)|(?:is|are|remains?|stays?) an? (?:human|operator['\u2019]?s?|people['\u2019]s) (?:decision|call|judge?ment)|(?:shift leader|operator|technician|engineer|guard|on-?call|colleague|somebody|someone|admin)s? (?:then )?(?:(?:goes|walks|drives) (?:there|over)|(?:switches|turns) (?:it|them) off|unplugs (?:it|them)|(?:hands|releases|frees|breaks) (?:it|the lock)(?: over)?)|manual(?:ly)?)(?! (?:intervention|action|steps?))/i;
/** Whether people are to do it, and not to be spared it: "nobody promotes anything manually" asks for the contrary. */
function isByHand(text) {
    const found = BY_HAND.exec(text);
    if (!found)
        return false;
    const { index } = found;
    const after = text.slice(index + found[0].length);
    return (!(0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .isDenied */ .GZ)(text, index, 'phrase') && !SPARED_BEFORE.test(text.slice(0, index)) && !SPARED_AFTER.test(after));
}
const SPARED_BEFORE = /(?:no|without|w\/o|not|nobody|never|instead of|rather than|sin|ohne|kein\w*|zero)(?: \w+){0,5} $/i;
const SPARED_AFTER = /^(?: \w+)? (?:is|are|ist|sind|es) (?:\w+ )?(?:not|no |nicht|ausgeschlossen|forbidden|ruled out|unacceptable|inaceptable|excluded|too (?:late|slow))/i;


/***/ })

};
