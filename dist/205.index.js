export const id = 205;
export const ids = [205];
export const modules = {

/***/ 3205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readDecision)
});

// EXTERNAL MODULE: ./src/english.ts
var english = __webpack_require__(7883);
// EXTERNAL MODULE: ./src/feasibility/catalog/index.ts + 76 modules
var catalog = __webpack_require__(2013);
// EXTERNAL MODULE: ./src/feasibility/facts/find.ts
var facts_find = __webpack_require__(9374);
// EXTERNAL MODULE: ./src/feasibility/facts/plain.ts
var plain = __webpack_require__(1281);
// EXTERNAL MODULE: ./src/feasibility/facts/numbers.ts
var numbers = __webpack_require__(7787);
// EXTERNAL MODULE: ./src/feasibility/rules/quorum.ts
var rules_quorum = __webpack_require__(4524);
// EXTERNAL MODULE: ./src/review/statements.ts
var review_statements = __webpack_require__(8140);
;// CONCATENATED MODULE: ./src/review/figures.ts





/** The numbers of a design. `home` are the statements that name its store and no other. */
function readFigures(statements, home, consensus) {
    const voters = readVoters(statements, home);
    const quorum = readQuorum(statements, voters?.value.count, consensus);
    const lease = readLease(statements);
    const renewal = lease === 'several' ? undefined : readRenewal(statements, lease !== undefined);
    return {
        ...(voters ? { voters } : {}),
        ...(quorum ? { quorum } : {}),
        ...(lease && lease !== 'several' ? { lease } : {}),
        ...(renewal ? { renewal } : {}),
    };
}
/** The reading of the first tier that has any, where all of the tier say the same. */
function agreed(tiers, same = Object.is) {
    const [first, ...others] = tiers.find(tier => tier.length > 0) ?? [];
    return first && others.every(other => same(first.value, other.value)) ? first : undefined;
}
/* Durations. */
const UNITS = [
    [/^(?:ms|milli\w+|milisegundos?|\u6beb\u79d2)$/i, 0.001],
    [/^(?:s|secs?|seconds?|sekunden?|segundos?|\u79d2\u949f?)$/i, 1],
    [/^(?:min|mins|minutes?|minuten?|minutos?|\u5206\u949f?)$/i, 60],
    [/^(?:h|hours?|stunden?|horas?|\u5c0f\u65f6)$/i, 3600],
];
const UNIT = 'ms|milliseconds?|millisekunden|milisegundos?|s|secs?|seconds?|sekunden?|segundos?|min|mins|minutes?|minuten?|minutos?|h|hours?|stunden?|horas?|\u6beb\u79d2|\u79d2\u949f?|\u5206\u949f|\u5c0f\u65f6';
const ABOUT = '(?:~ ?|\u2248 ?|about |approximately |roughly |around |etwa |ca\\. |unos |\u7ea6 ?)?';
/** A single duration: a range such as `4\u20135 s` is none, nor is `2 s/op` or the first of `15 s (a), 60 s (b)`. */
const DURATION = `(?<!\\d[.,]?|\\d ?[\u2013\u2014-] ?|\\d (?:to|or|bis|oder|a|o) )(?<amount>\\d{1,6}(?:[.,]\\d{1,3})?|(?<!ty[ -])[a-z]{3,8})[ -]?(?<unit>${UNIT})(?![a-zà-ÿ/²³]| ?(?:to|or|bis|oder|a|o|\u2013|\u2014|-|\\/) ?~?\\d| \\([^()]{1,40}\\),? (?:and )?\\d)`;
/** In seconds, rounded to the millisecond. */
function secondsOf(amount, unit) {
    const factor = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
    const count = /^\d/.test(amount) ? decimal(amount) : (0,numbers/* countOf */.pq)(amount);
    if (factor === undefined || count === undefined || count <= 0)
        return undefined;
    return Math.round(count * factor * 1000) / 1000;
}
/** `1,500` and `1.000` are thousands, `1.5` and `0.500` are fractions. */
function decimal(amount) {
    return /^[1-9]\d{0,2}[.,]\d{3}$/.test(amount)
        ? Number(amount.replace(/[.,]/, ''))
        : Number(amount.replace(',', '.'));
}
function findDurations(statements, pattern) {
    return statements.flatMap(statement => (0,facts_find/* findAll */.JW)(statement.text, pattern).flatMap(({ index, end, words, groups }) => {
        const value = secondsOf(groups.amount ?? '', groups.unit ?? '');
        if (value === undefined || (0,facts_find/* isDenied */.GZ)(statement.text, index, 'phrase'))
            return [];
        const before = (0,plain/* textBefore */.$H)(statement.text, index, 30);
        return [{ value, line: (0,review_statements/* lineAt */.mh)(statement, end - 1), before, words, statement }];
    }));
}
const IS = '(?: ?[:=] ?| [\u2013\u2014] | | \\(| is | are | of | lasts | last | runs for |:? set to | is set to | von | de | beträgt | läuft | dauert | ?(?:\u8bbe\u7f6e\u4e3a|\u8bbe\u5b9a\u4e3a|\u8bbe\u4e3a|\u5b9a\u4e3a|\u53d6|\u4e3a) ?)';
const LEASE = (0,facts_find/* wordsPattern */.yS)([
    `(?:(?:leases?|\u79df\u7ea6|\u79df\u671f)(?:[ -]?(?:ttls?|durations?|times?|lengths?|periods?|terms?)| del (?:lock|bloqueo)|-?dauer|-ttl|\u65f6\u957f|\u65f6\u95f4)?${IS}|leases? (?:expires?|lasts?|ends?) (?:after|for) )${ABOUT}${DURATION}`,
]);
const LEASE_AFTER = (0,facts_find/* wordsPattern */.yS)([
    `${DURATION}[ -](?:lock |session )?lease(?:s| ttl| duration)?(?! (?:plus|renewal|check))`,
]);
/** "The TTL of the session is": whose it is, after it. */
const TTL = (0,facts_find/* wordsPattern */.yS)([
    `ttl(?: (?:of|der|de la) (?:(?:the|a|each) )?(?:sessions?|sitzung|lease|sesión))?${IS}${ABOUT}${DURATION}`,
]);
const TTL_AFTER = (0,facts_find/* wordsPattern */.yS)([`${DURATION}[ -]ttl`]);
/** Leases of something else, and bounds of a lease. */
const NO_LEASE = /(?<![a-z])(?:range|leader|dhcp|read|epoch|infinite|max(?:imum)?|min(?:imum)?|longest|shortest|at least|at most|worst[- ]case|approximately|about)(?: \w+)? ?$/i;
/** Where a time to live is the lock's: right after these, or after a word for nothing else where leases are spoken of. */
const OF_A_LOCK = /(?<![a-z])(?:leases?|locks?|lock keys?|per-key) $/i;
const OF_NOTHING_ELSE = /(?:^|[(:;,.\u2013\u2014|]\s*|(?<![a-z])(?:with|use|uses|using|an?|the|its|full|fresh|whose|and|mit|con|einer|un|de) )$/i;
const OF_A_SESSION = /(?<![a-z])(?:sessions?|sitzungs?)(?:['\u2019]s?)?[ -]$/i;
/** Leases of several lengths are `several`: which of them is the lock's is not for us to say. */
function readLease(statements) {
    const near = statements.filter(({ text }) => /lease|ttl|\u79df/i.test(text));
    const ttls = findDurations(near, TTL);
    const leases = [
        ...findDurations(near, LEASE).filter(({ before }) => !NO_LEASE.test(before)),
        ...findDurations(near, LEASE_AFTER).filter(({ before }) => !NO_LEASE.test(before)),
        ...ttls.filter(found => isOfTheLock(found)),
        ...findDurations(near, TTL_AFTER).filter(found => !NO_LEASE.test(found.before) && speaksOfLease(found)),
    ];
    const sessions = ttls.filter(({ before, words }) => OF_A_SESSION.test(before) || / (?:sess|sitz|ses)/i.test(words));
    const stated = leases.length > 0 ? leases : sessions;
    return agreed([inOrder(stated)]) ?? (stated.length > 0 ? 'several' : undefined);
}
function isOfTheLock(found) {
    return OF_A_LOCK.test(found.before) || (OF_NOTHING_ELSE.test(found.before) && speaksOfLease(found));
}
function speaksOfLease({ statement: { text, heading } }) {
    return !OTHER_LIVES.test(text) && (LEASE_WORDS.test(text) || LEASE_HEADING.test(heading));
}
const LEASE_HEADING = /lease|renew|verlängerung|renovación|\u79df\u7ea6|\u7eed/i;
const LEASE_WORDS = /leases?(?![a-z])|renew|keep-?alive|heartbeat|sessions?(?![a-z])|(?<![a-z])locks?(?![a-z])/i;
/** What else lives for a time, and is kept fresh. */
const OTHER_LIVES = /idempoten|(?<![a-z])cache|(?<![a-z])dns|dedup|audit|histor|tombstone|garbage|purg|clean-?up|credential|[cz]erti[fk]i|password|secret|(?<![a-z])sts(?![a-z])|api key|retention|patroni/i;
function inOrder(found) {
    return found.toSorted((one, other) => one.line - other.line);
}
const RENEWAL_WORDS = 'renewals?|renewed|renews?|keep-?alives?|erneuer(?:ung|t)|verlängert|(?:lease-)?verlängerung|renovaci[oó]n|renueva|\u7eed\u7ea6|\u7eed\u671f';
const EVERY = '(?: (?:is|are|sent|interval|period|cycle|cadence|performed|due|runs?))*(?: ?[:=,] ?| )(?:every|each|per|once every|alle|cada|\u6bcf) ';
const INTERVAL = `[ -](?:interval|period|cadence|intervall|frequency)${IS}`;
const A_THIRD = '(?:ttl ?\\/ ?3|a third of the (?:ttl|lease)|one third of the (?:ttl|lease)) ?\\(?';
const BEFORE_RENEWAL = [
    `(?:${RENEWAL_WORDS})(?:${EVERY}|${INTERVAL}| ?[:=] ?)(?:${A_THIRD})?`,
    `renews?(?: (?:it|them|the|their|its|each|own|leases?|locks?|sessions?)){1,3} every (?:${A_THIRD})?`,
    '(?:erneuert|verlängert)(?: (?:der|die|das|sie|ihn|es|er|jeder?|seine|ihre|agent|client|inhaber|halter|prozess|dienst|lease|sitzung|session|sperre)){1,4} alle ',
    'renewed at (?:1\\/3|one third|a third) of (?:the |its )?(?:lease )?(?:ttl|lease|duration),? \\(?(?:every )?',
    'leases?[^.;:]{0,40} refreshed every ',
    `intervalo de renovaci[oó]n${IS}`,
];
const RENEWAL = (0,facts_find/* wordsPattern */.yS)([
    `(?:${BEFORE_RENEWAL.join('|')})${ABOUT}${DURATION}`,
    `${DURATION}[ -](?:renewal|keep-?alive)(?: interval| period| cadence)?`,
    `\u6bcf\u9694? ?${ABOUT}${DURATION}(?:\u81ea\u52a8)?(?:\u7eed\u671f|\u7eed\u7ea6|\u7eed\u79df|\u53d1\u9001(?:\u4e00\u6b21)?(?:\u5fc3\u8df3|\u7eed\u7ea6|\u7eed\u671f))`,
    `(?:alle|every|cada) ${ABOUT}${DURATION} (?:erneuert|verlängert|renewed|renovad[oa]|se renueva)`,
]);
const HEARTBEAT = (0,facts_find/* wordsPattern */.yS)([
    `heartbeats?(?:${EVERY}|${INTERVAL})(?:${A_THIRD})?${ABOUT}${DURATION}`,
    `${DURATION}[ -]heartbeat interval`,
]);
/** What also keeps itself alive. */
const NO_RENEWAL = /(?<![a-z])(?:tcp|http2?|grpc|connection|raft|leader|peer|gossip|cluster|plc|liveness)[ -]?$/i;
/** "Renews it every": what it is, another sentence says. */
const OF_ANYTHING = /(?<![a-z])(?:renews? (?:it|them)|(?:erneuert|verlängert) .{0,30}(?<![a-z])(?:sie|ihn|es)) /i;
/** A heartbeat renews a lease only where there is one; consensus and connections have heartbeats of their own. */
function readRenewal(statements, leased) {
    const near = statements.filter(({ text }) => /renew|keep-?alive|heartbeat|refresh|erneuer|verläng|reno?v|renuev|\u7eed|\u5fc3\u8df3/i.test(text));
    const ofLocks = ({ before, words, statement: { text, heading } }) => !NO_RENEWAL.test(before) &&
        !OTHER_LIVES.test(text) &&
        (LEASE_HEADING.test(heading) || !OF_ANYTHING.test(words));
    const renewals = findDurations(near, RENEWAL).filter(ofLocks);
    const heartbeats = leased
        ? findDurations(near, HEARTBEAT).filter(found => ofLocks(found) && !/election|raft/i.test(found.statement.text))
        : [];
    return agreed([inOrder(renewals), inOrder(heartbeats)]);
}
/* Voters and quorum. */
const VOTING = '(?:voters|voter (?=cluster|group|ensemble|quorum|configuration)|voting (?:members|servers|nodes|participants|replicas|peers)|stimmberechtigten? (?:mitgliedern?|knoten)|votantes|(?:miembros|nodos|servidores) (?:votantes|con voto)|\u4e2a?(?:\u6709\u6295\u7968\u6743\u7684|\u6295\u7968)(?:\u8282\u70b9|\u6210\u5458))';
const VOTERS = (0,facts_find/* wordsPattern */.yS)([
    `(?<count>${numbers/* COUNT */.i2})[ -]?(?:(?:raft|full|equal|independent) )?${VOTING}`,
    `^(?:number of )?(?:voters|voting (?:members|nodes|servers|replicas)|(?:etcd |raft |lock )?(?:cluster|ensemble) size) ?[:=] ?(?<count>${numbers/* COUNT */.i2})`,
]);
const MEMBERS = (0,facts_find/* wordsPattern */.yS)([
    `(?<count>${numbers/* COUNT */.i2})[ -](?:member|node|server|replica|voter)(?: [a-z]{1,20}){0,2}? (?:cluster|ensemble|group|stream|replica set|quorum)`,
    `(?:cluster|ensemble|replica set) of (?<count>${numbers/* COUNT */.i2})(?: (?:members|nodes|servers|replicas))?`,
    `(?<count>${numbers/* COUNT */.i2}) (?:[a-z]{2,12} )?(?:members|nodes|servers|replicas)`,
]);
/** What is left, lost or needed of the voters, or may come; and what each place has. */
const PART_BEFORE = /(?<![a-z])(?:at least|at most|up to|more than|fewer than|less than|leaves?|leaving|lose|loses|losing|loss of|lost|any|remaining|only|surviving|tolerates?|another|further|additional|extra|spare|or|other|first|last|by|on|from|through|needs?|requires?|(?:quorum|majority) of) (?:the |its |exactly |an? )?$/i;
const PLACE = '(?:az|zone|availability|region|site|dc|data|hall|room|building|rack|host|location|home)';
const PLACE_BEFORE = new RegExp(`(?<![a-z])(?:each|every|per) (?:[a-z]+ )?${PLACE}`, 'i');
const PART_AFTER = new RegExp(`^(?:-| ?(?:remain|left|lost|may |can |are lost|are down|down|fail|survive|stop|at most|still|are unreachable|each(?![a-z])|(?:per|in each|at each|in every|for each|in one|in a) ${PLACE}))`, 'i');
const AT_A_PLACE = new RegExp(`^ (?:in|at|im|en) (?:[${facts_find/* CAPITAL */.lr}]|[a-z]{2,9}-)`);
/** Where a sentence with a label counts voters: "Cluster layout: 5 voters", but not "us-east-1: 2 voters". */
const COUNTING_LABEL = /vot|member|node|server|cluster|[ck]onsens|quorum|topolog|replica|ensemble|size|layout|placement|raft|zab|paxos|store|authority|decision|backend/i;
const CONSENSUS = /(?<![a-z])(?:raft|paxos|zab)(?![a-z])/i;
const MOST_VOTERS = 99;
function findCounts(statements, pattern) {
    return statements.flatMap(statement => (0,facts_find/* findAll */.JW)(statement.text, pattern).flatMap(({ index, end, groups }) => {
        const value = (0,numbers/* countOf */.pq)(groups.count ?? '');
        const { text } = statement;
        // One voter is no group, and the words are often "the 1-voter region".
        if (!value ||
            value < 2 ||
            value > MOST_VOTERS ||
            isPart(text, index, end) ||
            (0,facts_find/* isDenied */.GZ)(text, index, 'phrase'))
            return [];
        return [{ value, line: (0,review_statements/* lineAt */.mh)(statement, index), statement, index, end }];
    }));
}
function isPart(text, index, end) {
    const [before, after] = [text.slice(0, index), text.slice(end, end + 24)];
    return (PART_BEFORE.test(before.slice(-24)) ||
        PLACE_BEFORE.test(before.slice(-60)) ||
        PART_AFTER.test(after) ||
        AT_A_PLACE.test(after));
}
function readVoters(statements, home) {
    const near = statements.filter(({ text }) => /vot|member|node|server|replica|stimm|\u6295\u7968|cluster|ensemble/i.test(text));
    const voters = findCounts(near, VOTERS);
    const members = findCounts(near, MEMBERS);
    const defined = [...voters, ...members].filter(isDefinition);
    const mentioned = voters.filter(isPlain);
    const ofStore = members.filter(found => isPlain(found) && (home.has(found.statement) || CONSENSUS.test(found.statement.text)));
    const count = agreed([inOrder(defined), inOrder(mentioned), inOrder(ofStore)]);
    if (!count)
        return undefined;
    return { value: { count: count.value, places: readPlaces(statements, count) }, line: count.line };
}
const CHANGES = /(?<![a-z])(?:extended|expanded|grown|grows|scaled|upgraded|shrunk|reduced|current|today)(?![a-z])/i;
/** Whether a sentence that only mentions a count speaks of what is built, and of all of it. */
function isPlain({ statement: { text }, index, end }) {
    const label = (0,review_statements/* labelOf */.Wy)(text);
    const from = text.lastIndexOf(';', index) + 1;
    const to = text.indexOf(';', end);
    const clause = text.slice(from, to < 0 ? undefined : to);
    return !review_statements/* DENIES */.BZ.test(clause) && !CHANGES.test(clause) && (label === '' || COUNTING_LABEL.test(label));
}
/** Whether the sentence also says how the voters are spread, or what quorum they have: then it is about all of them. */
function isDefinition({ value, statement: { text } }) {
    return (findSpreads(text).some(({ parts }) => (0,numbers/* sum */.cz)(parts) === value && parts.length > 1) ||
        findQuorums(text).some(({ value: quorum, total }) => quorum === (0,rules_quorum/* majorityOf */.Fx)(value) && (total ?? value) === value));
}
const QUORUM = (0,facts_find/* wordsPattern */.yS)([
    `(?:quorums?|quórum|\u6cd5\u5b9a(?:\u591a\u6570|\u4eba\u6570))(?: size)?(?: (?:is|of|beträgt|de|es|is set to))?(?: ?[:=(\u4e3a\u662f] ?| )?(?<count>${numbers/* COUNT */.i2})(?:[ -](?:of|out of|von|de)[ -](?<total>${numbers/* COUNT */.i2}))?`,
    `(?<count>${numbers/* COUNT */.i2})[ -](?:of|out of)[ -](?<total>${numbers/* COUNT */.i2})[ -](?:quorum|majority)`,
    `majority(?: is|:| ?=| \\() ?(?<count>${numbers/* COUNT */.i2})(?:[ -](?:of|out of)[ -](?<total>${numbers/* COUNT */.i2}))?`,
    `majority of (?<count>${numbers/* COUNT */.i2}) (?:of|out of) (?<total>${numbers/* COUNT */.i2})`,
]);
const NO_QUORUM = /(?<![a-z])(?:minimum|min|loses?|losing|lost|without|no|read|sentinel['\u2019]?s?|loss of|coordinator) (?:an? |its |the )?$/i;
function findQuorums(text) {
    if (!/quorum|quórum|majority|\u6cd5\u5b9a/i.test(text) || /sentinel/i.test(text))
        return [];
    return (0,facts_find/* findAll */.JW)(text, QUORUM).flatMap(({ index, end, groups }) => {
        const value = (0,numbers/* countOf */.pq)(groups.count ?? '');
        const total = groups.total === undefined ? undefined : (0,numbers/* countOf */.pq)(groups.total);
        const ofPlaces = /^ (?:of (?:the )?|out of (?:the )?)?(?:\w+ )?(?:regions?|zones?|azs?|sites?|data|dcs?|halls?|rooms?|buildings?|%)/i;
        if (!value || NO_QUORUM.test((0,plain/* textBefore */.$H)(text, index, 24)) || ofPlaces.test(text.slice(end, end + 24)))
            return [];
        return [{ value, ...(total === undefined ? {} : { total }), index }];
    });
}
/** A bare number is a quorum only where the voters or the protocol are told: failure detectors have quorums, too. */
function readQuorum(statements, voters, consensus) {
    const found = statements.flatMap(statement => findQuorums(statement.text)
        .filter(({ value, total }) => total !== undefined || (value !== voters && (voters !== undefined || consensus)))
        .filter(({ total }) => total === undefined || voters === undefined || total === voters)
        .map(({ value, index }) => ({ value, line: (0,review_statements/* lineAt */.mh)(statement, index) })));
    return agreed([found]);
}
/* Places. */
const SPREAD = /(?<![\w./+\u2013-])\d{1,2}(?: ?[-\u2013/+] ?\d{1,2}){1,6}(?![\w/+\u2013-]|\.\d| ?[-\u2013/+] ?\d)/g;
const SPREAD_BEFORE = /(?:placed|spread|split|distributed|verteilung|verteilt|placement:|distribución|\u6309|rf) $/i;
const SPREAD_AFTER = /^ ?(?:across|over|among|between|über|auf|en|\u90e8\u7f72)/i;
/** "2-2-1", "3 + 2". Two numbers may also be a range, so they need words beside them. */
function findSpreads(text) {
    return (0,facts_find/* findAll */.JW)(text, SPREAD).flatMap(({ index, end, words }) => {
        const parts = words.split(/\D+/).map(Number);
        const counts = parts.every(part => part > 0 && part < 12) && (parts.length > 2 || isPlaced(text, { index, end }));
        return counts ? [{ parts, index, end }] : [];
    });
}
/** Whether words beside numbers say that they are a placement. */
function isPlaced(text, { index, end }) {
    return SPREAD_BEFORE.test((0,plain/* textBefore */.$H)(text, index, 16)) || SPREAD_AFTER.test(text.slice(end, end + 12));
}
function readPlaces(statements, count) {
    const spreads = statements.flatMap(statement => findSpreads(statement.text)
        .filter(({ parts }) => (0,numbers/* sum */.cz)(parts) === count.value)
        .map(spread => ({
        value: { ...spread, text: statement.text },
        line: (0,review_statements/* lineAt */.mh)(statement, spread.index),
        statement,
    })));
    const told = spreads.filter(({ value, statement }) => statement === count.statement || isPlaced(value.text, value));
    const same = (one, other) => sorted(one.parts) === sorted(other.parts);
    const spread = agreed([told, spreads], same);
    if (!spread) {
        const { text } = count.statement;
        return spreads.length > 0 ? [] : (listedPlaces(text, count.value) ?? equalPlaces(text, count.value) ?? []);
    }
    const names = told.map(({ value }) => namesIn(value.text, value)).find(found => found !== undefined);
    const noun = spreads.map(({ value }) => nounAt(value.text, value)).find(found => found !== undefined) ?? 'place';
    return names ?? spread.value.parts.map((voters, index) => ({ name: `${noun} ${index + 1}`, voters }));
}
/** "2 in us-east-1, 2 in us-east-2 and 1 in us-west-2". */
function listedPlaces(text, count) {
    const places = (0,facts_find/* findAll */.JW)(text, NUMBER_AT).map(({ groups }) => ({
        name: (groups.name ?? '').replace(/\.$/, ''),
        voters: (0,numbers/* countOf */.pq)(groups.voters ?? '') ?? 0,
    }));
    return (0,numbers/* sum */.cz)(places.map(({ voters }) => voters)) === count && places.length > 1 ? places : undefined;
}
/** "Six voting members, three in each hall". */
function equalPlaces(text, count) {
    const [only, ...others] = (0,facts_find/* findAll */.JW)(text, IN_EACH);
    const each = (0,numbers/* countOf */.pq)(only?.groups.each ?? '') ?? 0;
    const places = count / each;
    if (!only || others.length > 0 || each === count || !Number.isInteger(places))
        return undefined;
    return Array.from({ length: places }, (_, index) => ({
        name: `${only.groups.noun} ${index + 1}`,
        voters: each,
    }));
}
function sorted(parts) {
    return parts.toSorted((one, other) => other - one).join();
}
const NOUNS = 'availability zones|independent machines|data cent(?:er|re)s|buildings|locations|machines|regions|racks|sites|zones|halls|rooms|hosts|azs|dcs';
const IN_EACH = (0,facts_find/* wordsPattern */.yS)([
    `(?<each>${numbers/* COUNT */.i2})(?: (?:voters?|members?|nodes?|servers?|replicas?|of them))? (?:(?:in|at) (?:each|every)|per) (?:of the (?:${numbers/* COUNT */.i2} )?)?(?:server )?(?<noun>${NOUNS.replaceAll(/s(?=\||$)/g, 's?')})`,
]);
const NOUN_AFTER = new RegExp(`^ ?(?:across|over|in|among|between) (?:the |all )?(?:${numbers/* COUNT */.i2} )?(?:server )?(${NOUNS})(?![a-z])`, 'i');
const NOUN_BEFORE = new RegExp(`(?<![a-z])(?:(${NOUNS.replaceAll(/s(?=\||$)/g, '')}) (?:layout|placement|distribution)|(?:across|over|in) (?:the |all )?(?:${numbers/* COUNT */.i2} )?(${NOUNS})) \\(?$`, 'i');
/** "2-2-1 across three regions": a region. */
function nounAt(text, { index, end }) {
    const after = NOUN_AFTER.exec(text.slice(end, end + 60))?.[1]?.replace(/s$/, '');
    const before = NOUN_BEFORE.exec((0,plain/* textBefore */.$H)(text, index, 50));
    return after ?? before?.[1] ?? before?.[2]?.replace(/s$/, '');
}
const NAME = `[${facts_find/* CAPITAL */.lr}\\u3040-\\ud7ff\\d][${facts_find/* LETTER */.jL}\\d.-]{0,24}(?: [${facts_find/* LETTER */.jL}][${facts_find/* LETTER */.jL}\\d.-]{0,20}){0,3}|[a-z]{2,10}-[a-z\\d-]{2,20}`;
const NUMBER_AT = new RegExp(String.raw `(?<![${facts_find/* LETTER */.jL}\d.,-])(?<voters>\d{1,2}|[a-z]{3,5})(?: (?:voters?|members?|nodes?|servers?|replicas?))? in (?<name>(?:zone|az|region|dc|site|hall|room|building|rack|data cent(?:er|re)) [${facts_find/* LETTER */.jL}\d-]{1,12}|[${facts_find/* CAPITAL */.lr}][${facts_find/* LETTER */.jL}\d-]{0,24}(?: (?:[${facts_find/* CAPITAL */.lr}]|\d)[${facts_find/* LETTER */.jL}\d-]{0,20}){0,3}|[a-z]{2,10}-[a-z\d-]{2,20})`, 'g');
const NOUN = new RegExp(`^[${facts_find/* LETTER */.jL}\\d][${facts_find/* LETTER */.jL}\\d .-]{0,30}$`);
const LISTED = /^[^().;]{0,60}\(([^()]{3,160})\)/;
const ENUMERATED = new RegExp(String.raw `^ ?(?:across|over|in|among|between) ((?:[${facts_find/* LETTER */.jL}\d. -]{2,40}, ){0,5}[${facts_find/* LETTER */.jL}\d. -]{2,40}?,? (?:and|und|y) [${facts_find/* LETTER */.jL}\d.-]{2,30}(?: [${facts_find/* CAPITAL */.lr}][${facts_find/* LETTER */.jL}\d.-]{0,20})?)`);
const NAMED = new RegExp(`^(?:${NAME})(?: \\d{1,2})?$`);
const COUNTED = new RegExp(`^(?<name>${NAME})[ :=]+(?<voters>\\d{1,2})(?: ?\u4e2a)?$`);
/** "(Frankfurt 2, Eschborn 2, Mannheim 1)", "over us-east-1, us-east-2 and us-west-2". */
function namesIn(text, { parts, end }) {
    const after = text.slice(end, end + 240);
    const bracketed = LISTED.exec(after);
    const list = bracketed?.[1] ?? ENUMERATED.exec(after)?.[1]?.replace(/\.$/, '');
    const entries = list?.split(/, ?(?:and |und |y )?|\u3001| and | und | y /).map(entry => entry.trim()) ?? [];
    if (entries.length !== parts.length)
        return undefined;
    const counted = entries.map(entry => COUNTED.exec(entry)?.groups ?? {});
    if (sorted(counted.map(({ voters }) => Number(voters))) === sorted(parts))
        return counted.map(({ name = '', voters }) => ({ name, voters: Number(voters) }));
    const ofNoun = bracketed !== null && NOUN_AFTER.exec(after)?.[0].length === after.indexOf('(') - 1;
    const named = entries.every(entry => NAMED.test(entry) || (ofNoun && NOUN.test(entry)));
    return named ? entries.map((name, index) => ({ name, voters: parts[index] ?? 0 })) : undefined;
}

;// CONCATENATED MODULE: ./src/review/decision.ts






/**
 * What a model's architecture decides, in values, each with the line that it stands on. Nothing is inferred, and what
 * is said in two ways, on a condition or of several scopes is left out: a missing value is no harm, a false one is.
 * @param statements the text's, where they are read already
 */
function readDecision(text, statements = (0,review_statements/* readStatements */.bA)(text)) {
    const said = statements.filter(({ standing }) => standing === 'said');
    const firm = said.filter(statement => !(0,review_statements/* isHypothetical */.RV)(statement.text));
    const names = readNames(said);
    const store = readStore(firm, names);
    const atHome = new Set(firm.filter(statement => namesOnly(statement, names, store?.value)));
    const protocol = readProtocol(firm, names, atHome, store?.line);
    return decisionOf({
        store: store && { value: store.value.name, line: store.line },
        protocol,
        ...readFigures(firm, atHome, protocol !== undefined),
        token: readToken(firm),
        checkedBy: readChecker(firm),
        minority: readMinority(firm),
    }, readAvoided(statements));
}
function decisionOf(readings, avoid) {
    const found = Object.entries(readings).flatMap(([key, reading]) => (reading ? [{ key, ...reading }] : []));
    const lines = Object.fromEntries([...found, ...avoid.slice(0, 1).map(item => ({ key: 'avoid', ...item }))].map(({ key, line }) => [
        key,
        line,
    ]));
    return {
        ...Object.fromEntries(found.map(({ key, value }) => [key, value])),
        avoid: avoid.map(({ value }) => value),
        lines,
    };
}
/** Words that name a store only where it is called by its own name elsewhere. */
const COMMON_WORDS = /^(?:leases? \w+|lock ?files?|(?:shared )?file[- ]?locks?|datastore mode|storage accounts?)$/i;
/** What makes a name that of another product. */
const OTHER_PRODUCT = /^[ -](?:proxy|compatible|discovery)(?![a-z])/i;
const SERVED = /(?<![a-z])patroni(?:['\u2019]s)? $/i;
/** Of the etcd that a Kubernetes Lease is kept in: "the API servers sit on a three-member etcd". */
const BELOW_KUBERNETES = /control[- ]planes?|api[- ]?servers?/i;
function readNames(statements) {
    const text = statements.map(statement => statement.text).join('\n');
    const spans = catalog/* STORES */.Z.flatMap(store => (0,facts_find/* findAll */.JW)(text, (0,facts_find/* wordsPattern */.yS)(store.names)).map(({ index, end, words }) => ({ store, index, end, words })));
    const meant = longestOnly(spans).filter(({ end }) => !OTHER_PRODUCT.test(text.slice(end, end + 12)));
    const named = new Set(meant.filter(({ words }) => !COMMON_WORDS.test(words)).map(({ store }) => store));
    const lease = [...named].find(({ id }) => id === 'kubernetes-lease');
    const starts = startsOf(statements);
    let current = 0;
    const mentions = meant
        .filter(({ store }) => named.has(store))
        .flatMap(span => {
        while ((starts[current + 1] ?? text.length) <= span.index)
            current += 1;
        const statement = statements[current];
        const start = starts[current] ?? 0;
        if (!statement)
            return [];
        const serves = SERVED.test((0,plain/* textBefore */.$H)(text, span.index, 12));
        const isBelow = span.store.id === 'etcd' && BELOW_KUBERNETES.test(statement.text);
        const store = (isBelow ? lease : undefined) ?? span.store;
        return [{ ...span, store, statement, serves, index: span.index - start, end: span.end - start }];
    });
    return Map.groupBy(mentions, ({ statement }) => statement);
}
/** Where each statement starts in their texts, joined with one character between. */
function startsOf(statements) {
    let start = 0;
    return statements.map(({ text }) => {
        const own = start;
        start += text.length + 1;
        return own;
    });
}
/** Of names that overlap ("Redis" inside "ElastiCache for Redis") the longer one is meant. */
function longestOnly(spans) {
    const kept = [];
    for (const span of spans.toSorted((one, other) => one.index - other.index || other.end - one.end)) {
        const last = kept.at(-1);
        if (!last || span.index >= last.end)
            kept.push(span);
        else if (span.end - span.index > last.end - last.index)
            kept[kept.length - 1] = span;
    }
    return kept;
}
function namesOnly(statement, names, store) {
    const mentions = names.get(statement) ?? [];
    return mentions.length > 0 && mentions.every(mention => mention.store === store && !mention.serves);
}
/** Of a store that is there, and goes. */
const NO_LONGER = /(?<![a-z])(?:today|currently|so far|until now|(?:is|are|was|were|being|gets?) (?:\w+ )?(?:replaced|removed|retired|dropped|decommissioned|rejected)|bisher|actualmente)(?![a-z])/i;
/** What the text calls the store of its locks, else what runs its consensus, else the only one where it opens. */
function readStore(statements, names) {
    const affirmed = ({ statement: { text }, index, serves }) => !serves && !(0,facts_find/* isDenied */.GZ)(text, index) && !NO_LONGER.test(text);
    const stores = new Set([...names.values()]
        .flat()
        .filter(affirmed)
        .map(({ store }) => store));
    const certain = statements.flatMap(statement => names.get(statement) ?? []).filter(affirmed);
    const zab = statements.some(({ text }) => /(?<![a-z])zab(?![a-z])/i.test(text) && GROUP.test(text));
    const tiers = [
        certain.filter(mention => isCalledStore(mention, names)),
        certain.filter(mention => runsConsensus(mention, names)),
        certain.filter(({ store }) => zab && store.id === 'zookeeper').slice(0, 1),
        stores.size === 1 ? certain.filter(opensWith) : [],
    ];
    return agreed(tiers.map(tier => tier.map(({ store, statement, index }) => ({ value: store, line: (0,review_statements/* lineAt */.mh)(statement, index) }))));
}
/** A plain mention where the text opens, and no part of a path or another name. */
function opensWith({ statement: { text, opening }, index, end }) {
    const alone = !/[-./_]$/.test(text.slice(0, index)) && !/^[-./_]\w/.test(text.slice(end));
    return opening && alone && !review_statements/* DENIES */.BZ.test(text);
}
const AUTHORITY_LABEL = /^(?:the |our )?(?:(?:sole|lock|locking|backing|primary|chosen|selected|consensus|coordination|core|architectural|key) ?)*(?:authority|store|backend|service|layer|decision|model|consensus|substrate|primitive)$|^(?:konsensschicht|konsens|sperrspeicher|entscheidung|almacén|autoridad|consenso|decisión|\u5171\u8bc6\u534f\u8bae|\u5171\u8bc6|\u5b58\u50a8|\u9501\u670d\u52a1)$/i;
const LEADS_TO_STORE = /(?<![a-z])(?:efficiency lock on|locks (?:are kept|are stored|live) in|(?:lock|lease) (?:rows?|tables?|records?|items?|keys?|documents?) in) (?:(?:the|an?|one|our|existing|single|dedicated) )*$/i;
const LOCK_SERVICE = /^the lock (?:service|manager) (?:is|uses|runs on|is built on) /i;
const IS_THE_STORE = /^[^;:]{0,60}? (?:is|remains|serves as|acts as|as|es|ist)(?: both| kept as| used as)? (?:the |an? |our |la |die |der )?(?:(?:only|sole|single|authoritative|única|alleinige|cp) )*(?:(?:lock|lease|locking|coordination) (?:authority|store|manager|service|backend)|(?:source of truth|authority|autoridad|fuente de verdad) (?:of|for|del|de los|für) (?:the |all )?(?:locks?|bloqueos?|sperren))(?![a-z])/i;
const JOINS = /^ ?(?:\([^)]{0,40}\) ?)?(?:,|\/|or|and|und|oder|y|o|\u6216|\u548c) ?(?:an? |the )?$/i;
function isCalledStore({ statement, index, end }, names) {
    const { text } = statement;
    const mentions = names.get(statement) ?? [];
    const next = mentions.find(mention => mention.index >= end);
    if (next && JOINS.test(text.slice(end, next.index)))
        return false;
    const first = mentions[0]?.index === index;
    const label = (0,review_statements/* labelOf */.Wy)(text);
    return ((first && index > label.length && AUTHORITY_LABEL.test(label)) ||
        (first && LOCK_SERVICE.test(text)) ||
        LEADS_TO_STORE.test((0,plain/* textBefore */.$H)(text, index, 90)) ||
        IS_THE_STORE.test(text.slice(end, end + 140)));
}
/** One store and a consensus protocol in a sentence that denies nothing. */
function runsConsensus({ statement, store }, names) {
    return ((0,facts_find/* findAll */.JW)(statement.text, PROTOCOL).length > 0 &&
        !review_statements/* DENIES */.BZ.test(statement.text) &&
        namesOnly(statement, names, store));
}
/* The protocol. */
const PROTOCOL = (0,facts_find/* wordsPattern */.yS)([
    '(?:multi-?)?(?:raft|paxos)(?:-(?:derived|like|inspired|style))?',
    'zab',
    'zookeeper atomic broadcast',
    'viewstamped replication',
]);
const SYNCHRONOUS = (0,facts_find/* wordsPattern */.yS)(['synchronous (?:[a-z-]{1,20} )?replication', 'quorum replication']);
/** Words on those who agree: a protocol beside them is what they run. */
const GROUP = /(?<![a-z])(?:voters?|voting|quorum|majority|ensemble|groups?|mutual exclusion|replication)(?![a-z])/i;
const CONSENSUS_LABEL = /consens|konsens|protocol|replication|\u5171\u8bc6/i;
/** The consensus protocol of the store; what is told of other stores is not it. */
function readProtocol(statements, names, atHome, storeLine) {
    const own = statements.filter(statement => atHome.has(statement) || !names.has(statement));
    const find = (among, pattern) => among.flatMap(statement => (0,facts_find/* findAll */.JW)(statement.text, pattern)
        .filter(({ index }) => !(0,facts_find/* isDenied */.GZ)(statement.text, index))
        .map(({ index, words }) => ({
        value: protocolName(words),
        line: (0,review_statements/* lineAt */.mh)(statement, index),
        statement,
    })));
    const found = find(own.filter(statement => atHome.has(statement) || !review_statements/* DENIES */.BZ.test(statement.text)), PROTOCOL);
    const told = found
        .filter(({ statement }) => atHome.has(statement) || CONSENSUS_LABEL.test((0,review_statements/* labelOf */.Wy)(statement.text)))
        .toSorted((one, other) => Number(other.line === storeLine) - Number(one.line === storeLine));
    const grouped = found.filter(({ statement }) => GROUP.test(statement.text));
    const synchronous = find(own.filter(statement => atHome.has(statement) || statement.opening), SYNCHRONOUS);
    return agreed([told, grouped, found.length > 1 ? found : [], found.length > 0 ? [] : synchronous], (one, other) => family(one) === family(other));
}
function protocolName(words) {
    const name = words.toLowerCase();
    if (name.startsWith('z'))
        return 'ZAB';
    if (/synchronous|quorum/.test(name))
        return name.includes('quorum') ? 'quorum replication' : 'synchronous replication';
    return name.replace(/raft|paxos|multi|viewstamped/g, english/* capitalised */.Iu);
}
function family(protocol) {
    return protocol.replace(/^Multi-?/, '').toLowerCase();
}
/* The fencing token. */
const TOKEN_LABEL = /^(?:the )?(?:full )?(?:(?:fencing[- ]?)?tokens?(?: (?:format|source|value))?|token de fencing|\u6805\u680f\u4ee4\u724c|\u4ee4\u724c)$/i;
const TOKEN_IS = /^(?:the )?(?:full )?(?:fencing[- ]?)?token (?:is )?(?:therefore )?(?=(?:the|an?|its) |\()|^\u4ee4\u724c\u683c\u5f0f\u4e3a ?/i;
/** "The create revision is the fencing token", "the epoch (fencing token)". */
const IS_TOKEN = /(?:^|[,;:] )(?<source>[^,;:()]{2,100}?)(?:(?:,? which)? is| becomes| serves as| acts as| is (?:used|returned) as| as) (?:the|an?|its) fencing token(?![a-z])|(?:^|[,;:] )(?<named>[^,;:()]{2,60}) \(fencing token\)|fencing tokens? (?:\((?<bracketed>[^()]{3,60})\)|(?:(?:is|are) )?(?:derived|taken|generated|obtained) from (?<origin>[^,;:()]{3,80}))|(?<![a-z])(?<word>[a-z_]{3,20}) ?\u4f5c\u4e3a\u6805\u680f\u4ee4\u724c/i;
const UP_TO_VERB = /^.*(?<![a-z])(?:has|have|holds?|records?|carr(?:y|ies)|returns?|uses?|takes?|reads?|obtains?|with|using|on success) /i;
const SOURCE = /revision|zxid|epoch|counter|generation|version|sequence|index|fence|(?<![a-z])term(?![a-z])|[a-z]{4,} number|timestamp|lsn|offset|transitions|etag|column|incarnation|ordinal|zähler|contador|versión|\u7248\u672c|\u7eaa\u5143|\u8ba1\u6570/i;
/** What makes a sentence of a phrase. */
const SENTENCE = / (?:is|are|must|has|have|returns?|should|will|can|carr(?:y|ies)|increases?|stores?|uses?|keeps?|gets?|includes?|accompan\w+) /i;
function readToken(statements) {
    const near = statements.filter(({ text }) => /token|\u4ee4\u724c/i.test(text));
    const find = (sourceOf) => near.flatMap(statement => {
        const phrase = nounPhrase(sourceOf(statement.text) ?? '');
        return SOURCE.test(phrase) && !review_statements/* DENIES */.BZ.test(phrase) && !SENTENCE.test(phrase)
            ? [{ value: phrase, line: (0,review_statements/* lineOf */.cA)(statement, phrase) }]
            : [];
    });
    return agreed([find(definedToken), find(mentionedToken)], says);
}
/** "Token = (epoch, revision)", "the fencing token is the revision". */
function definedToken(text) {
    const label = (0,review_statements/* labelOf */.Wy)(text);
    if (TOKEN_LABEL.test(label))
        return text.slice(label.length).replace(/^ ?[:\uff1a=] ?/, '');
    const is = TOKEN_IS.exec(text);
    return is ? text.slice(is[0].length) : undefined;
}
function mentionedToken(text) {
    const match = IS_TOKEN.exec(text);
    const { source, named, bracketed, origin, word } = match?.groups ?? {};
    if (!match || (0,facts_find/* isDenied */.GZ)(text, match.index + match[0].length - 1, 'phrase'))
        return undefined;
    return (source ?? named ?? bracketed ?? origin ?? word)
        ?.replace(UP_TO_VERB, '')
        .replace(/ (?:that|which) .*$/, '');
}
/** One phrase says all that the other does. */
function says(one, other) {
    const [first, second] = [one.toLowerCase(), other.toLowerCase()];
    return first.includes(second) || second.includes(first);
}
/** The phrase that a text starts with, without its article, and without brackets around it. */
function nounPhrase(text) {
    const phrase = (0,review_statements/* shown */.SP)(firstPhrase(text))
        .replace(/[.\u3002]$/, '')
        .replace(/^(?:the|an?|its|der|die|das|el|la|una?) (?=\S)/i, '');
    return decision_short(/^\([^()]*\)$/.test(phrase) ? phrase.slice(1, -1) : phrase);
}
/** Up to the first comma or stop that is not within brackets. */
function firstPhrase(text) {
    let depth = 0;
    for (const { 0: sign, index } of text.matchAll(/[()]|[;\uff1b\uff0c\u3002]|,(?! or )| [\u2014\u2013] |[:\uff1a](?=\s|$)|[.!?](?=\s|$)/g)) {
        if (sign === '(')
            depth += 1;
        else if (sign === ')')
            depth -= 1;
        else if (depth <= 0)
            return text.slice(0, index);
    }
    return text;
}
const LONGEST = 120;
function decision_short(text) {
    if (text.length <= LONGEST)
        return text;
    const cut = text.slice(0, LONGEST - 1);
    return `${cut.slice(0, cut.lastIndexOf(' ') > LONGEST / 2 ? cut.lastIndexOf(' ') : undefined)}\u2026`;
}
/* Who rejects a smaller token. */
const CHECKED_BY = /^checked by (?:the )?(?<who>[^:]{2,100}):/i;
const REJECTS = /^(?:the )?(?<who>[^,;:.()]{2,60}?) (?:(?:must|should|also|itself|always) )*(?:(?:stores|persists|keeps|tracks|records|remembers|maintains|rejects|refuses|compares|checks|validates|verifies|enforces)|(?<=s (?:(?:must|should|also|always) ){0,2})(?:check|validate|verify|enforce|store|persist|keep|track|record|remember|maintain|reject|refuse|compare)) /i;
const REJECTED_BY = /(?:is|are) rejected by (?:the )?(?<who>[^,;:.()]{2,40})/i;
const REJECTING = /reject|refus|compar/i;
const OF_TOKENS = /(?:highest|largest|greatest|lower|smaller|older|stale|higher|larger)(?: \w+){0,3}? (?:token|fence|epoch|value|pair|one)|(?:token|fence|epoch)(?: \w+){0,4}? (?:lower|smaller|older|below)|highest|largest/i;
/** Those who are checked, and words that point elsewhere. What has a topic is told of one resource among several. */
const NO_CHECKER = /(?<![a-z])(?:holders?|clients?|workers?|candidates?|leaders?|contenders?|successors?|owners?|it|this|that|they|which|who|tokens?|process(?:es)?|one|both|each|never|only|paused|neither)$/i;
function readChecker(statements) {
    const near = statements.filter(({ text }) => REJECTING.test(text) || CHECKED_BY.test(text));
    const find = (pattern) => near.flatMap(statement => {
        const { text, topic } = statement;
        if (pattern !== CHECKED_BY && topic !== '')
            return [];
        const who = pattern.exec(text)?.groups?.who?.trim() ?? '';
        const told = pattern === CHECKED_BY || (OF_TOKENS.test(text) && !NO_CHECKER.test(who) && !review_statements/* DENIES */.BZ.test(who));
        return who !== '' && told ? [{ value: decision_short((0,review_statements/* shown */.SP)(who)), line: (0,review_statements/* lineOf */.cA)(statement, who) }] : [];
    });
    return agreed([find(CHECKED_BY), find(REJECTS), find(REJECTED_BY)], says);
}
/* The side without a quorum. */
const MINORITY_DOES = [
    /(?<![a-z])minority(?: side| partitions?| members?| nodes?| servers?| replicas?| voters?)?(?: \([^()]{1,60}\))?(?:: ?| (?=(?:can|has|have|is|are|stops?|neither|must|does|do|loses?|will|steps?|refuses?|rejects?|halts?|goes|blocks?|fails?|continues?|keeps?|grants?|[a-z]+ly)(?:not|n['\u2019]t)?(?![a-z])))(?<does>.+)/i,
    /(?<![a-z])(?:is|are) (?:in )?a minority,? and (?<does>.+)/i,
    /(?<![a-z])without (?:a |an )?(?:quorum|majority)(?: \([^()]{1,60}\))?(?:,|:) (?<does>.+)/i,
    /(?<![a-z])loss of quorum means (?<does>.+)/i,
    /(?<![a-z])ohne quorum:?,? (?<does>keine .+)/i,
];
const ON_PARTITIONS = /partition|side|quorum|voter|member|node|isolat|replica|split|cut|posture|ausf(?:a|ä|ae)ll|cap(?![a-z])/i;
const GOES_ON = /(?<![a-z])(?:continues?|keeps?|goes on|go on|still) (?:to )?(?:grant|serv|accept|issu|lock)/i;
function readMinority(statements) {
    const near = statements.filter(({ text, heading }) => /minority|quorum|majority/i.test(text) && ON_PARTITIONS.test(`${heading} ${text}`));
    const tiers = MINORITY_DOES.map(pattern => near.flatMap(statement => {
        const does = pattern.exec(statement.text)?.groups?.does;
        return does ? [{ value: decision_short((0,review_statements/* shown */.SP)(clause(does))), line: (0,review_statements/* lineOf */.cA)(statement, does) }] : [];
    }));
    return agreed([tiers.flat()], (one, other) => GOES_ON.test(one) === GOES_ON.test(other));
}
/** What a clause says, without what follows from it. */
function clause(text) {
    return text.replace(/(?:;|, so(?![a-z])|[.\u3002](?=\s|$)).*$/is, '');
}
/* What must be avoided. */
const MOST_AVOIDED = 12;
const AVOID_WORDS = /^(?:(?:avoid|prohibited|forbidden|verboten|prohibido|vermeiden|evitar)[:\uff1a]? |(?:do not|don['\u2019]t|never|must not) use |no (?:usar )?|(?:\u7981\u6b62\u4f7f\u7528|\u7981\u6b62|\u907f\u514d\u4f7f\u7528|\u907f\u514d)[:\uff1a]? ?)/i;
const AVOIDING = /^(?:avoid|(?:do not|don['\u2019]t|never) use) /i;
/** Where the reason begins. */
const REASON = /[:\uff1a](?=\s|[\u3400-\u9fff]|$)|[;\uff1b]| [\u2014\u2013] |, (?:whose|which|where|since|because|as|so|owing|even|also|though) | because /;
/** The items under a heading on what is to be avoided; without such a heading, the sentences that say so. */
function readAvoided(statements) {
    const listed = statements.filter(({ standing, leads }) => standing === 'avoid' && leads);
    const items = listed.length > 0 ? listed : statements.filter(({ text }) => AVOIDING.test(text));
    const seen = new Map();
    for (const { text, line } of items) {
        const item = (0,review_statements/* isConditional */.Jz)(text) || /[:\uff1a]$/.test(text) ? '' : avoided(text);
        if (item.length > 2 && seen.size < MOST_AVOIDED && !seen.has(item))
            seen.set(item, line);
    }
    return [...seen].map(([value, line]) => ({ value, line }));
}
function avoided(text) {
    const what = text.replace(AVOID_WORDS, '').replace(/^(?:the|an?) /, '');
    const reason = REASON.exec(what);
    return decision_short((0,review_statements/* shown */.SP)(what.slice(0, reason?.index)).replace(/[.\u3002]$/, ''));
}


/***/ }),

/***/ 8140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ DENIES),
/* harmony export */   Jz: () => (/* binding */ isConditional),
/* harmony export */   RV: () => (/* binding */ isHypothetical),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   SZ: () => (/* binding */ isAsserted),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   bA: () => (/* binding */ readStatements),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/* harmony import */ var _feasibility_facts_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1281);
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2365);


/** Whether the text stands behind it: what it decides, and what it claims besides. */
function isAsserted({ standing }) {
    return standing === 'said' || standing === 'remark';
}
/** No sentence of a design is shorter or longer; what is, is not read. */
const SHORTEST = 3;
const LONGEST = 1000;
/** A design has some hundreds of them; those beyond are not read. */
const MOST = 3000;
function readStatements(text) {
    const reader = new Reader();
    for (const role of (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readFences */ .Rl)(withoutComments(text).split('\n'))) {
        if (reader.isFull)
            break;
        if (role.kind === 'opening')
            reader.end();
        else if (role.kind === 'text')
            reader.read(role.line, role.index + 1);
    }
    reader.end();
    return reader.statements;
}
/** The line that words of a statement stand on; its own line where they are not found. */
function lineOf(statement, words) {
    return lineAt(statement, Math.max(0, statement.text.indexOf(words)));
}
/** The line that a place in a statement's text stands on. */
function lineAt({ line, breaks }, index) {
    return line + breaks.filter(start => start <= index).length;
}
/** Headings that are only bold stand below all others. */
const BOLD_HEADING = 7;
/** Puts lines together to blocks, and knows which headings and list items a block stands under. */
class Reader {
    statements = [];
    #headings = [];
    #heading = '';
    #items = [];
    /** What the last paragraph before a list, ending in a colon, says of the list. */
    #leadIn;
    #sections = 0;
    #block;
    #rows = [];
    get isFull() {
        return this.statements.length >= MOST;
    }
    read(line, number) {
        const prefix = (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .containers */ .l8)(line);
        const text = line.slice(prefix.length).trimEnd();
        const item = /[-*+\d]/.test(prefix);
        const level = headingLevel(text);
        if (this.#rows.length > 0 && !text.startsWith('|'))
            this.end();
        if (text.startsWith('|'))
            this.#row(text, number);
        else if (text === '' && !item)
            this.end();
        else if (level > 0)
            this.#startSection(level, plainLine(text.slice(level)), number);
        else if (isUnderline(text))
            this.#underline(text);
        else
            this.#text(prefix, item, text, number);
    }
    #text(prefix, item, text, line) {
        if (item || !this.#block)
            this.#open(prefix, item);
        if (text !== '')
            this.#block?.lines.push({ text: plainLine(text), line });
        if (!item && this.#block?.lines.length === 1 && isBoldAlone(text))
            this.#boldHeading(line);
    }
    /** Ends the paragraph, list item or table that is open. */
    end() {
        if (this.#rows.length > 0)
            this.#table();
        const block = this.#block;
        this.#block = undefined;
        if (!block || block.lines.length === 0)
            return;
        const { text, breaks } = joined(block.lines.map(line => line.text));
        const standing = this.#standingOf(block);
        const topic = labelOf(text);
        let line = block.lines[0]?.line ?? 0;
        let next = 0;
        for (const [index, { text: sentence, start }] of sentencesOf(text).entries()) {
            for (; (breaks[next] ?? text.length) <= start; next += 1)
                line += 1;
            const end = start + sentence.length;
            const own = [];
            for (let at = next; (breaks[at] ?? end) < end; at += 1)
                own.push((breaks[at] ?? 0) - start);
            this.#say({
                text: sentence,
                line,
                breaks: own,
                standing: standing === 'said' && isNoDecision(sentence) ? 'aside' : standing,
                topic,
                leads: index === 0 || !block.item,
            });
        }
        this.#govern(block, text, standing);
    }
    #open(prefix, item) {
        this.end();
        this.#block = { lines: [], item, depth: prefix.length, quoted: prefix.includes('>') };
    }
    #standingOf({ item, depth, quoted }) {
        if (quoted)
            return 'aside';
        const parent = this.#items.findLast(scope => scope.depth < depth);
        if (parent && parent.standing !== 'said')
            return parent.standing;
        if (item && this.#leadIn && this.#leadIn !== 'said')
            return this.#leadIn;
        return this.#headings.at(-1)?.standing ?? 'said';
    }
    /** What a block says of those that follow: a list item of its sub-items, a paragraph of the list below it. */
    #govern({ item, depth }, text, standing) {
        const own = standing === 'said' ? leadInStanding(text) : standing;
        if (!item && depth === 0) {
            this.#items = [];
            this.#leadIn = text.endsWith(':') || text.endsWith('\uff1a') ? own : undefined;
        }
        else if (item) {
            this.#items = this.#items.filter(scope => scope.depth < depth);
            this.#items.push({ depth, standing: own });
        }
    }
    #startSection(level, text, line) {
        this.end();
        this.#items = [];
        this.#leadIn = undefined;
        this.#headings = this.#headings.filter(({ depth }) => depth < level);
        const above = this.#headings.at(-1)?.standing ?? 'said';
        // A title is no section of its own, and "Migration locks" sets nothing aside.
        const title = this.statements.length === 0 && level === 1;
        const own = title ? 'said' : headingStanding(text);
        const standing = own === 'said' ? above : own;
        this.#headings.push({ depth: level, standing });
        this.#heading = text;
        if (!title)
            this.#sections += 1;
        this.#say({ text, line, breaks: [], standing, topic: '', leads: false }, true);
    }
    /** A line of equals signs or dashes makes a heading of the paragraph right above it. */
    #underline(text) {
        const block = this.#block;
        const only = block?.lines[0];
        this.#block = undefined;
        if (only && block.lines.length === 1 && !block.item)
            this.#startSection(text.startsWith('=') ? 1 : 2, only.text, only.line);
        else {
            this.#block = block;
            this.end();
        }
    }
    #boldHeading(line) {
        const text = this.#block?.lines[0]?.text ?? '';
        this.#block = undefined;
        this.#startSection(BOLD_HEADING, text.replace(/:$/, ''), line);
    }
    #row(text, line) {
        if (this.#rows.length === 0)
            this.end();
        this.#rows.push({ cells: cellsOf(text), line });
    }
    #table() {
        const [head, delimiter, ...rows] = this.#rows;
        this.#rows = [];
        if (!head || !delimiter?.cells.every(cell => /^[:-]+$/.test(cell)))
            return;
        const standing = this.#standingOf({ lines: [], item: true, depth: 0, quoted: false });
        const hasRemarks = standing === 'said' && !COMPARES.test(head.cells.join(' ').slice(0, LONGEST));
        for (const { cells, line } of rows) {
            const say = (text, standing) => text.length <= LONGEST &&
                this.#say({ text, line, breaks: [], standing, topic: labelOf(text), leads: true });
            const texts = standing === 'avoid' ? cells.slice(0, 1) : rowTexts(head.cells, cells, rows.length);
            for (const text of texts)
                say(text, standing);
            if (hasRemarks)
                for (const text of remarksOf(cells))
                    say(text, 'remark');
        }
    }
    #say(statement, isHeading = false) {
        if (this.isFull)
            return;
        this.statements.push({
            ...statement,
            heading: this.#heading,
            isHeading,
            opening: this.#sections <= 1,
        });
    }
}
function headingLevel(text) {
    return /^(#{1,6})[ \t]/.exec(text)?.[1]?.length ?? 0;
}
function isUnderline(text) {
    return text.length > 2 && (/^=+$/.test(text) || /^-+$/.test(text));
}
/** A short line that is bold as a whole and no sentence. */
function isBoldAlone(text) {
    return text.length < 100 && /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(text) && !/[.!?;\u3002]\W*$/.test(text);
}
/** A question, or a single sentence that forbids. */
function isNoDecision(text) {
    return /[?\uff1f]$/.test(text) || DENYING_START.test(text);
}
/** What rows say: a name and its value. A table that compares says only what its chosen row says. */
function rowTexts(head, cells, rows) {
    const [name = '', value = ''] = cells;
    const values = head.slice(1).filter(column => VALUE_COLUMN.test(column.slice(0, 60)));
    const named = head.length === 2 || (values.length === 1 && values[0] === head[1]);
    if (named)
        return [`${name}: ${value}`];
    const chosen = /(?<!not )(?<![a-z])(?:selected|chosen)(?![a-z])|[\u2713\u2714]/i.test(cells.join(' ').slice(0, LONGEST));
    return chosen && rows > 1 ? cells.map((cell, index) => `${head[index] ?? ''}: ${cell}`) : [];
}
/** What the cells beyond name and value say. */
function remarksOf([name = '', ...cells]) {
    if (cells.length < 2)
        return [];
    return [cells.join(', '), ...cells.slice(1)].map(text => `${name}: ${text}`);
}
/** Heads of what was weighed, and of what would go wrong: the cells below claim nothing. */
const COMPARES = /option|alternativ|candidate|considered|criteri|verdict|draft|variant|proposal|revision|outcome|reject|fate|otherwise|(?<![a-z])not(?![a-z])|objection|risk|hazard|threat|problem|attack|mistake|(?<![a-z])(?:if|year|cons|vs)(?![a-z])|compar|pattern|approach|weakness|danger|avoid|versus|\u524d|\u65b9\u6848|\u98ce\u9669|nachteil|riesgo/i;
const VALUE_COLUMN = /value|decision|setting|choice|chosen|design|configuration|wert|festlegung|entscheidung|valor|\u503c|\u51b3\u7b56/i;
function cellsOf(row) {
    const cells = row.split(/(?<!\\)\|/).map(cell => plainLine(cell.trim()));
    return cells.slice(1, cells.at(-1) === '' ? -1 : undefined);
}
/** What is forbidden, by an adjective that is said of nothing else: "Forbidden Choices", "Unacceptable Approaches". */
const FORBIDDEN = 'prohibited|forbidden|disallowed|banned|unacceptable|inadmissible|impermissible|disqualified';
/** What else may be rejected or avoided, such as a write: "Rejected Writes" is a section on fencing. */
const MEANS = 'strateg(?:y|ies)|approach(?:es)?|patterns?|stores?|designs?|techniques?|practices?|constructs?|mechanisms?|choices?|options?|methods?|means|primitives?|technolog(?:y|ies)|solutions?|shortcuts?|setups?|topologies|configurations?|implementations?';
const AVOID = [
    /(?<![a-z])to avoid\W*$/i,
    /(?<![a-z])(?:must|may|should|shall|to|has to|have to) (?:be avoided|not be (?:used|done|built|chosen)|not happen|never be \w+)\W*$/i,
    new RegExp(`^(?:explicitly |strictly |expressly |what is )?(?:avoid(?:ed)?|prohibitions?|rejected|discouraged|unsafe|${FORBIDDEN})(?: (?:and|or|lock|locking|${MEANS}|${FORBIDDEN}))*\\W*$`, 'i'),
    new RegExp(`^(?:explicitly |strictly |expressly )?(?:${FORBIDDEN})(?! (?:by|if|when|until)(?![a-z]))`, 'i'),
    /(?<![a-z])(?:negative (?:constraints?|list)|anti-?patterns?|don'?ts|(?:do|must) not use|not to (?:use|do|be \w+)|not (?:allowed|permitted|acceptable|admissible|recommended|an option)|ruled out|(?:design|architecture|system|solution|team|we) rules? out|off[- ]limits|off the table|out of bounds|no-?gos?|non-?(?:options?|starters?)|out of the question|excluded|unsuitable|red lines)(?![a-z])/i,
    /^(?:explicit |deliberate )?exclusions(?: and .{1,30}|\W*)$/i,
    /^(?:what|things) (?:\w+ ){1,3}?(?:must never|must not|never|does not|do not|will not|won['\u2019]t|refuses? to) (?:do|use|allow|accept|permit|rely on|depend on)\W*$/i,
    /zu vermeiden|(?<![a-zäöüß])vermeiden\W*$|verboten|verbote(?![a-zäöüß])|untersagt|unzulässig|ungeeignet|nicht (?:zu )?verwenden|nicht (?:zulässig|erlaubt|gestattet|zugelassen|verwendet|vorgesehen)(?![a-zäöüß])|negativ(?:liste|e (?:vorgaben|einschränkungen|randbedingungen))|^(?:ausdrücklich |explizit |bewusst )?(?:tabu|ausgeschlossen|ausschlüsse|abzulehnen|verworfen|abgelehnt)\W*$|^ausgeschlossene /i,
    /qu[ée] (?:no )?(?:evitar|usar|hacer)\W*$|(?:a|deben?) evitar\W*$|^evitar\W*$|evitarse\W*$|prohibid[oa]s?|prohibiciones|no (?:permitid|admitid|recomendad)[oa]s?|^(?:descartad|excluid)[oa]s?\W*$|^exclusiones|restricciones negativas/i,
    /(?:\u5e94|\u9700|\u987b|\u8981)\u907f\u514d|\u907f\u514d(?:\u7684|\u4f7f\u7528|\u4e8b\u9879)|\u7981\u6b62|\u7981\u7528|\u4e0d(?:\u8981|\u5f97|\u5e94|\u5141\u8bb8|\u63a8\u8350)\u4f7f\u7528|\u4e0d\u53ef(?:\u91c7\u7528|\u4f7f\u7528|\u53d6)|\u4e0d\u5141\u8bb8|\u6392\u9664(?:\u7684|\u65b9\u6848|\u9879)|\u53cd\u6a21\u5f0f|\u8d1f\u9762\u7ea6\u675f/,
];
const ASIDE = /(?<![a-zäöüß])(?:alternatives?|alternativen|alternativas|considered|comparison|vergleich|trade-?offs?|future|evolution|migration|migración|roadmap|examples?|background|assumptions?|appendix|(?:rejected|discarded|other) options|(?:option|variante?) [a-z\d])(?![a-zäöüß])|\u5907\u9009|\u5bf9\u6bd4|\u8fc1\u79fb|\u6f14\u8fdb/i;
/** What a heading says of its section. */
function headingStanding(heading) {
    const text = heading.slice(0, 120).replace(/^(?:[\dA-Z]{1,2}[.)]|[\d.]+|[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]+\u3001)\s*/, '');
    if (ASIDE.test(text))
        return 'aside';
    return AVOID.some(pattern => pattern.test(text)) ? 'avoid' : 'said';
}
const DENYING_LEAD = /(?<![a-z])(?:avoid(?:ed)?|prohibited|forbidden|(?:must|do|should) not|never|verboten|vermeiden|evitar|prohibido)(?![a-z])|\u7981\u6b62|\u907f\u514d/i;
/** What a text that introduces a list says of it. */
function leadInStanding(text) {
    if (isConditional(text))
        return 'aside';
    const introduces = /[:\uff1a]$/.test(text) && text.length < 160;
    if ((introduces && DENYING_LEAD.test(text)) || DENYING_START.test(text))
        return 'avoid';
    return introduces ? headingStanding(text.slice(0, -1)) : 'said';
}
/** A sentence that forbids. */
const DENYING_START = /^(?:avoid|never|do not|don['\u2019]t|must not|no usar|evitar|\u7981\u6b62|\u907f\u514d)(?![a-z])/i;
/** Whether a sentence tells what holds on a condition only. */
function isConditional(text) {
    return /^(?:[^:]{0,60}: )?(?:if|unless|should|when|whenever|where|in case|wenn|falls|sollten?|si|cuando|\u5982\u679c|\u82e5|\u5f53)(?![a-zà-ÿ])/i.test(text);
}
const HYPOTHETICAL = /(?<![a-zà-ÿ-])(?:(?<!(?:only|even|as) )if|unless|would|could|might|otherwise|alternatively|e\.g\.|for example|for instance|previously|formerly|wenn|falls|würden?|könnten?|sonst|cuando|podría|sería|p\. ?ej\.)(?![a-zà-ÿ-])|\u5982\u679c|\u4f8b\u5982|\u53ef\u80fd/i;
/** Whether a sentence weighs instead of deciding. */
function isHypothetical(text) {
    return isConditional(text) || HYPOTHETICAL.test(text);
}
/** Words that deny something in a sentence. */
const DENIES = /(?<![a-z])(?:not|never|no|nor|neither|cannot|unlike)(?![a-z])|n['\u2019]t(?![a-z])/i;
/** What stands before the colon or equals sign that a short name is set off with. */
function labelOf(text) {
    return /^[^:\uff1a=]{1,60}?(?= ?(?:[:\uff1a](?:\s|$|(?=[\u3400-\u9fff]))|=\s|\uff1a))/.exec(text)?.[0] ?? '';
}
const ABBREVIATION = /(?:^|[^a-z])(?:ca|e\.g|i\.e|vs|approx|bzw|z\.\s?b|d\.\s?h|u\.\s?a|inkl|incl|max|min|nr|no|p\.\s?ej|aprox|resp|cf)$/i;
function sentencesOf(text) {
    const sentences = [];
    let from = 0;
    const push = (to) => {
        const whole = text.slice(from, to);
        const sentence = whole.trim();
        const start = from + whole.length - whole.trimStart().length;
        if (sentence.length >= SHORTEST && sentence.length <= LONGEST)
            sentences.push({ text: sentence, start });
        from = to;
    };
    for (const { index, 0: stop } of text.matchAll(/[.!?](?=[\s"'\u201d\u2019)\]]|$)|[\u3002\uff01\uff1f]/g)) {
        if (stop !== '.' || !ABBREVIATION.test((0,_feasibility_facts_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .textBefore */ .$H)(text, index, 8)))
            push(index + 1);
    }
    push(text.length);
    return sentences;
}
function joined(lines) {
    const breaks = [];
    let length = lines[0]?.length ?? 0;
    for (const line of lines.slice(1)) {
        breaks.push(length + 1);
        length += 1 + line.length;
    }
    return { text: lines.join(' '), breaks };
}
/** A stop or colon inside a code span ends no sentence and opens no list: it is hidden until the text is shown. */
const HIDDEN_SIGNS = new Map([...'.:;,!?'].map((sign, index) => [sign, String.fromCharCode(0xe100 + index)]));
const SHOWN_SIGNS = new Map([...HIDDEN_SIGNS].map(([sign, hidden]) => [hidden, sign]));
/** A part of a statement's text as it is shown. */
function shown(text) {
    const readable = text.replace(/[\ue100-\ue105]/g, hidden => SHOWN_SIGNS.get(hidden) ?? hidden);
    return readable.replaceAll('`', '').replace(/\s+/g, ' ').trim();
}
const MARKUP = /\\([!-/:-@[-`{-~])|\*+|`+|~~(?!~)[^~]{1,500}~~|!?\[([^[\]]{0,300})\]\([^()\s]{0,500}\)|<[^<>]{0,300}>|&([a-z]{2,6});|(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])|[\t\u00a0\u2009\u202f]/g;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"' };
const MARKUP_SIGN = /[\\*`~[<&_\t\u00a0\u2009\u202f\u3400-\u9fff]/;
/** A line without Markdown's markup. */
function plainLine(line) {
    if (!MARKUP_SIGN.test(line))
        return line.trim();
    return (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .splitCode */ .mB)(line)
        .map(({ code, text }) => code
        ? text
            .replace(/^`+ ?|(?<!`) ?`+$/g, '')
            .replace(/[.:;,!?](?=\s|$)/g, sign => HIDDEN_SIGNS.get(sign) ?? sign)
        : text.replace(MARKUP, readable))
        .join('')
        .replace(/(?<=[\u3400-\u9fff]),(?=\S)/g, ', ')
        .trim();
}
function readable(markup, escaped, label, entity) {
    if (label !== undefined)
        return label.replace(/\*+/g, '');
    if (entity !== undefined)
        return ENTITIES[entity] ?? ' ';
    return escaped ?? (/^[*_`]/.test(markup) ? '' : ' ');
}
/** The text, line by line as it was, without comments. */
function withoutComments(text) {
    const pieces = [];
    let from = 0;
    for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
        const end = text.indexOf('-->', start);
        if (end < 0)
            break;
        pieces.push(text.slice(from, start), '\n'.repeat(text.slice(start, end).split('\n').length - 1));
        from = end + 3;
    }
    return pieces.join('') + text.slice(from);
}


/***/ })

};
