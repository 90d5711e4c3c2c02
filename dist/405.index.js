export const id = 405;
export const ids = [405];
export const modules = {

/***/ 5405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  designFor: () => (/* binding */ designFor)
});

// EXTERNAL MODULE: ./src/english.ts
var english = __webpack_require__(7883);
// EXTERNAL MODULE: ./src/feasibility/facts/loss.ts
var facts_loss = __webpack_require__(3610);
// EXTERNAL MODULE: ./src/feasibility/rules/rule.ts
var rule = __webpack_require__(6347);
// EXTERNAL MODULE: ./src/feasibility/rules/quorum.ts
var quorum = __webpack_require__(4524);
;// CONCATENATED MODULE: ./src/architect/plan.ts

function planFor(assessment) {
    const { candidate, facts } = assessment;
    if (!candidate)
        return undefined;
    const voters = planVoters(candidate, facts);
    const commitMilliseconds = commitOf(candidate, facts, voters);
    const lease = planLease(candidate, facts);
    const load = planLoad(candidate, facts, commitMilliseconds);
    return {
        candidate,
        facts,
        commitMilliseconds,
        ...(voters ? { voters } : {}),
        ...(lease ? { lease } : {}),
        ...(load ? { load } : {}),
    };
}
function planVoters(candidate, facts) {
    if (candidate.topology.replication !== 'majority')
        return undefined;
    const losses = (0,quorum/* placeLosses */.Z9)(facts);
    const loss = losses.toSorted((one, other) => other.count - one.count)[0];
    const places = (loss && ((0,quorum/* withAddedPlace */.ER)(candidate, loss, facts) ?? (0,quorum/* placesFor */.Wu)(loss, facts))) ?? widest(facts);
    const witness = facts.geography.witness !== undefined && places?.count === 2;
    const number = Math.max(1, (places?.count ?? 3) + (witness ? 1 : 0));
    const chosen = chosenCount(number, facts);
    const stated = statedVoters(candidate, chosen);
    const count = stated?.count ?? chosen;
    const spread = stated?.spread ?? (0,quorum/* evenSpread */.q9)(count, Math.min(number, count)).filter(part => part > 0);
    return {
        count,
        spread,
        place: places ? placeName(places.place) : 'independent machine',
        names: places?.names.length === spread.length ? places.names : [],
        quorum: (0,quorum/* majorityOf */.Fx)(count),
        tolerated: (0,quorum/* toleratedFailures */.iq)(count),
        stated: stated?.count !== undefined,
        witness,
    };
}
const NODES = /(?<![a-z])(?:nodes?|servers?|machines?|hosts?|instances?|knoten|nodos?)(?![a-z])/i;
const VOTERS = /(?<![a-z])(?:voters?|votes?|replicas?|replication|rf)(?![a-z])/i;
/** The voters that the request states; more nodes than the chosen voters need are what a group is placed on. */
function statedVoters({ topology, named }, chosen) {
    const voters = named?.voters;
    const words = voters?.evidence.words ?? '';
    const nodes = topology.votersOnSomeNodes && NODES.test(words) && !VOTERS.test(words);
    return nodes && (voters?.count ?? 0) > chosen ? undefined : voters;
}
/** Nearer places cost less to agree over: without a loss to survive, the smallest kind of which there are three. */
function widest({ geography }) {
    const several = geography.places.filter(({ count }) => count > 1);
    const kinds = ['zone', 'rack', 'site', 'region'];
    const nearest = kinds.flatMap(kind => several.filter(({ place, count }) => place === kind && count > 2))[0];
    return nearest ?? several.toSorted((one, other) => other.count - one.count)[0];
}
function placeName(place) {
    return place === 'zone' ? 'availability zone' : place;
}
/** The smallest odd number that survives what is asked for; five over several places, so that one more may be in repair. */
function chosenCount(places, facts) {
    const losses = (0,quorum/* placeLosses */.Z9)(facts);
    const nodes = Math.max(1, ...facts.losses.filter(({ place }) => place === 'node').map(({ count }) => count));
    const wide = places >= 3 && (losses.length > 0 || facts.geography.places.some(({ place }) => place === 'region'));
    for (let voters = wide ? 5 : 3; voters <= 9; voters += 2) {
        const spread = (0,quorum/* evenSpread */.q9)(voters, places);
        if ((0,quorum/* toleratedFailures */.iq)(voters) >= nodes &&
            losses.every(({ count, plusNodes }) => (0,quorum/* survives */.sg)(spread, count, plusNodes)))
            return voters;
    }
    return 9;
}
/** Rate error that is allowed each clock, and what is kept for flushing and scheduling, in seconds. */
const CLOCK_ERROR = 0.01;
const MARGIN = 1;
/** Whether nothing refuses, or makes harmless, what a late holder does. */
function isUnchecked({ conditions }) {
    return conditions.cannotCheckTokens !== undefined && !conditions.idempotentEffects;
}
/** Where nothing refuses a late holder, or people are to free what is left behind, a lock does not run out. */
function neverExpires(facts) {
    const { freedByHand, mustExpire } = facts.conditions;
    return isUnchecked(facts) || (freedByHand !== undefined && !mustExpire);
}
function planLease({ topology }, facts) {
    const { lease } = topology.recipe;
    if (!lease || neverExpires(facts))
        return undefined;
    const { seconds, renewEvery } = lease;
    const holderDeadline = Math.floor((seconds * (1 - CLOCK_ERROR)) / (1 + CLOCK_ERROR) - MARGIN);
    return { seconds, renewEvery, holderDeadline };
}
/** What a commit takes beside the way to a majority and back: disks and processing, in milliseconds. */
const LOCAL_COMMIT = 10;
/** Between regions a commit takes longer than within the place that a store usually runs in. */
function commitOf({ topology }, facts, voters) {
    const { geography, roundTrips } = facts;
    const wide = voters?.place === 'region' ||
        (topology.scope === 'global' &&
            geography.places.some(({ place, count }) => place === 'region' && count > 1));
    if (!wide)
        return topology.commitMilliseconds;
    const told = roundTrips.filter(({ place }) => place === undefined || place === 'region');
    const least = Math.min(...told.map(({ milliseconds }) => milliseconds));
    return told.length > 0
        ? Math.round(least) + Math.min(LOCAL_COMMIT, topology.commitMilliseconds)
        : Math.max(80, topology.commitMilliseconds);
}
/** Groups are planned to half of what they sustain. */
const HEADROOM = 0.5;
/** Above this rate shards are owned, and their owners grant from memory. */
const MOST_SINGLE_GRANTS = 100_000;
function planLoad({ topology }, facts, commitMilliseconds) {
    const { rate, holdSeconds } = facts.load;
    const commit = commitMilliseconds / 1000;
    const perLock = Math.min(1 / ((holdSeconds ?? 0) + 2 * commit), topology.capacity.perLock ?? Number.POSITIVE_INFINITY);
    if (!rate)
        return undefined;
    const writes = rate.perSecond * 2;
    return {
        perSecond: rate.perSecond,
        writes,
        groups: topology.capacity.shardable
            ? Math.max(1, Math.ceil(writes / (topology.capacity.writes * HEADROOM)))
            : 1,
        hierarchical: rate.perSecond > MOST_SINGLE_GRANTS,
        perLock,
        ...(holdSeconds === undefined ? {} : { holders: rate.perSecond * holdSeconds }),
    };
}

;// CONCATENATED MODULE: ./src/architect/reference.ts




/** An architecture from a sufficient assessment, from the catalog alone: the same request, the same text. */
function designFor(assessment) {
    const plan = planFor(assessment);
    if (!plan)
        return undefined;
    const exclusion = (0,rule/* demandsExclusion */.h)(plan.facts);
    const decision = decide(plan, exclusion);
    const sections = exclusion ? correctnessSections(plan, decision) : efficiencySections(plan);
    const text = sections.map(([heading, lines]) => [`## ${heading}\n`, ...lines.map(line => `- ${bulletCase(line)}`)].join('\n'));
    return { text: text.join('\n\n'), decision };
}
function decide({ candidate, voters, lease, facts }, exclusion) {
    const { store, topology } = candidate;
    return {
        store: topology.label.replace(/^(?:an?|the) /, ''),
        protocol: topology.protocol,
        ...(voters ? { voters: { count: voters.count, places: placesOf(voters) }, quorum: voters.quorum } : {}),
        ...(lease ? { lease: lease.seconds, renewal: lease.renewEvery } : {}),
        token: topology.token.source,
        checkedBy: exclusion ? checkerOf(facts, store.name) : 'nobody: a duplicate is accepted',
        minority: topology.replication === 'majority'
            ? 'stops granting and renewing'
            : 'cannot reach the store and gets no lock',
        avoid: topology.recipe.avoid.map(plain),
    };
}
function placesOf({ spread, names, place }) {
    return spread.map((count, index) => ({ name: names[index] ?? `${place} ${index + 1}`, voters: count }));
}
function checkerOf({ conditions }, store) {
    if (conditions.cannotCheckTokens)
        return `nobody: the resource cannot, so the lock in ${store} does not expire by itself`;
    return 'the protected resource, atomically with each write';
}
function plain(text) {
    return text.replace(/\*\*|`/g, '');
}
function correctnessSections(plan, decision) {
    const { recipe } = plan.candidate.topology;
    return [
        ['Decision', decisionLines(plan)],
        ['Topology and quorum', topologyLines(plan)],
        ['Lock acquisition workflow', [...recipe.acquire, ...takeoverLines(plan), ...recipe.release]],
        ['Lease and renewal', leaseLines(plan)],
        ['Fencing token validation', tokenLines(plan, decision)],
        ['Partition tolerance and failover', partitionLines(plan)],
        ['Capacity', capacityLines(plan)],
        ['What to watch', [`${(0,english/* capitalised */.Iu)(recipe.watch.join('; '))}.`]],
        ['What to avoid', avoidLines(plan)],
    ];
}
/** Where the store comes from: it is there, is there and has to be set otherwise, is ordered, or is installed. */
function originLine({ candidate: { changed, named, store }, facts, voters }) {
    const { anyManaged } = facts.conditions;
    if (named && !changed)
        return `${store.name} is there already and its compare-and-set on a lock record is linearizable, so **no further store is added**.`;
    if (changed)
        return `${store.name} is there already, **but not in this mode**: the request lets its settings be changed (\u201c${oneLine(changed.words)}\u201d), and no lock is granted before that is done.`;
    if (!store.selfHosted)
        return `No store that is there can hold the lock, and the request lets another of the provider be ordered (\u201c${oneLine(anyManaged?.words ?? '')}\u201d): **${store.name}**.`;
    return `The request names no lock store and lets software be installed: **${store.name} is installed on the machines that are there**${voters ? `, ${voters.count} voters` : ''}.`;
}
function decisionLines(plan) {
    const { candidate, facts, voters } = plan;
    const { topology } = candidate;
    const asked = facts.demand.evidence[0]?.words;
    return [
        `**Lock authority: ${topology.label}** (${topology.protocol}).`,
        `The demand is **${facts.demand.class === 'strict-serializable' ? 'strict serializability' : 'linearizable mutual exclusion'}**${asked ? ` (\u201c${oneLine(asked)}\u201d)` : ', which is assumed because the request names no class'}: under a partition **consistency goes before availability**.`,
        originLine(plan),
        ...(voters?.place === 'region' ? [] : homeLines(facts)),
        ...(facts.demand.class === 'strict-serializable' || facts.demand.acrossLocks
            ? [
                topology.acrossKeys
                    ? 'Several locks are taken **in one transaction within one group**, or one after the other in a global order of their names.'
                    : 'Each lock is linearizable by itself; several are taken **one after the other in a global order of their names**, and a common record is compared where they must change together.',
            ]
            : []),
    ];
}
/** Where several regions use the lock and none has to be survived, each lock lives in one of them. */
function homeLines({ geography, losses }) {
    const several = geography.places.some(({ place, count }) => place === 'region' && count > 1);
    const survived = losses.some(loss => loss.available && (0,facts_loss/* takesSite */.m)(loss));
    if (!several || survived)
        return [];
    return [
        '**Each lock has one home region**: its voters stand there, clients elsewhere call it there, and it stops while that region is lost.',
    ];
}
function topologyLines({ candidate, voters, facts }) {
    const { topology } = candidate;
    const settings = topology.recipe.settings;
    if (!voters)
        return [`**Replication: ${topology.protocol}**; ${survivalOf(topology.survives)}.`, ...settings];
    const spread = voters.spread.join('-');
    const where = voters.spread.length > 1
        ? `, **${spread} over ${voters.spread.length} ${plural(voters.place)}**${voters.names.length > 0 ? ` (${voters.names.join(', ')})` : ''}`
        : '';
    const largest = voters.spread[0] ?? voters.count;
    const left = voters.count - largest;
    return [
        `**${voters.count} ${voters.count === 1 ? 'voter' : 'voters'}**${voters.stated ? '' : ', chosen here'}${where}; **quorum ${voters.quorum} of ${voters.count}**, so ${voters.tolerated} may fail${voters.count === 1 ? ': it is a single point of failure, and a full outage while it is down is accepted' : ''}.`,
        ...(voters.spread.length > 1
            ? [
                left >= voters.quorum
                    ? `The loss of any one ${voters.place} takes at most ${largest} ${largest === 1 ? 'voter' : 'voters'} and **leaves ${left}, a majority**.`
                    : `The loss of the fullest ${voters.place} takes ${largest} voters and leaves ${left}, which is no majority: **locking stops there until it is back**, which the request allows.`,
            ]
            : []),
        ...(voters.witness
            ? ['The **witness** holds the vote of the third place; it needs a vote and a small disk, no clients.']
            : []),
        ...(voters.place === 'region'
            ? [
                'The timeouts are set for the distance: **heartbeat about the largest round trip, election timeout ten times that**; leaders are placed in the two regions that are nearest to each other.',
            ]
            : []),
        'Observers, learners and read replicas do not vote and are not counted. A dead member is **removed before** its replacement joins.',
        ...settings,
        ...(facts.geography.places.length === 0 && voters.count > 1
            ? ['The voters stand on machines that fail independently: other hosts, racks and power.']
            : []),
    ];
}
function survivalOf(survives) {
    if (survives === 'nothing')
        return 'it **survives no failure of the server**, whose outage the request accepts';
    return `it **survives the loss of a ${survives}** without losing a grant`;
}
/** How a lease that has run out is taken over; what a recipe binds to a lease is not bound where the lock does not run out. */
function takeoverLines({ candidate, facts }) {
    return neverExpires(facts)
        ? [
            '**The lock record itself is bound to no session, lease or TTL here**: whichever of them ran out would free the lock of a holder that is only paused.',
        ]
        : (candidate.topology.recipe.takeover ?? []);
}
function leaseLines({ candidate, lease, facts }) {
    const { recipe } = candidate.topology;
    if (neverExpires(facts)) {
        return [
            `**The lock does not expire by itself** (no TTL; an operator frees it by hand), ${isUnchecked(facts) ? 'because nothing behind it could refuse a holder that was paused past its lease' : `as the request wants it (\u201c${oneLine(facts.conditions.freedByHand?.words ?? '')}\u201d)`}.`,
            'It is taken over only **after the old holder is verified dead** (powered off, cut off from the resource, or released by a person), and the takeover raises the token.',
            ...recipe.renew.map(line => `As a sign of life, not as an expiry: ${line.charAt(0).toLowerCase()}${line.slice(1)}`),
        ];
    }
    return [
        ...(lease ? leaseNumbers(lease) : []),
        ...recipe.renew,
        ...(lease
            ? []
            : ['**The lock lives as long as its session or transaction**; its loss ends the work at once.']),
    ];
}
function leaseNumbers({ seconds, renewEvery, holderDeadline }) {
    return [
        `**Lease ${seconds} s, renewal every ${renewEvery} s**: ${Math.max(1, Math.floor(seconds / renewEvery) - 1)} ${Math.floor(seconds / renewEvery) - 1 === 1 ? 'renewal' : 'renewals'} may be lost before it runs out.`,
        `The holder counts by its **own monotonic clock from before it sent** the last renewal that succeeded, and **stops by itself after ${holderDeadline} s** (${seconds} s less 1 % clock error on each side and a second for what is under way).`,
        '**When renewal fails** it starts no new work, finishes or aborts what is under way before that deadline, and acquires anew with a new token.',
    ];
}
/** What the request says of its effects is part of the design: a late repeat is recognised. */
function idempotencyLine({ conditions: { idempotentEffects } }) {
    if (!idempotentEffects)
        return [];
    return [
        `**The effects carry the idempotency key** that the request names (\u201c${oneLine(idempotentEffects.words)}\u201d): stable, derived from the work and not from the attempt, so that what a paused holder sends late is recognised and does nothing.`,
    ];
}
function tokenLines({ candidate, facts }, decision) {
    const { token } = candidate.topology;
    if (facts.conditions.cannotCheckTokens) {
        return [
            `**Token: ${token.source}**, kept in the log of every action.`,
            facts.conditions.idempotentEffects
                ? 'The resource cannot check it, and its effects carry an **idempotency key**: a repeated effect is recognised and does nothing.'
                : 'The resource cannot check it: exclusion rests on the lock that does not expire. An **idempotency key** would make a repeated effect harmless, and a fencing proxy in front of the resource would allow leases again.',
        ];
    }
    return [
        ...idempotencyLine(facts),
        `**Fencing token: ${token.source}**; ${token.ordered ? 'a later grant always has a larger one' : 'it is not ordered by itself and is paired with a counter that each grant raises'}.`,
        `**Checked by ${decision.checkedBy}**: the resource keeps the largest token it has seen for each lock and rejects a smaller one, in the same transaction or conditional write.`,
        `Where the protected data is in the same store, the lock record is **compared in the same transaction as the write**, and no token has to travel.`,
        `What would break it: ${token.caveat}.`,
    ];
}
/** What becomes of the lock of a holder that is cut off, or gone. */
function holderLines({ facts, lease, voters }) {
    const unsure = 'a client whose request timed out reads the lock record before it tries again, because the grant may have been made';
    if (neverExpires(facts)) {
        return [
            '**A holder on the wrong side** keeps its lock and stops its work until it reaches the store again; nobody takes over before it is verified dead.',
            `**A holder that crashes** keeps its lock until a person, or a device that has cut it off, frees it; ${unsure}.`,
        ];
    }
    const takeover = lease
        ? `within ${lease.seconds} s${voters ? ' and an election' : ''}`
        : 'after its session has ended';
    return [
        '**A holder on the wrong side** cannot renew and stops at its own deadline; whatever it still sends carries an old token and is rejected.',
        `**A holder that crashes** is succeeded ${takeover}; ${unsure}.`,
    ];
}
function partitionLines(plan) {
    const { candidate, voters } = plan;
    const { named, topology, store } = candidate;
    const common = [
        ...holderLines(plan),
        'After a restore from backup **all tokens are raised above any that were issued** before locks are granted again.',
    ];
    if (!voters) {
        return [
            `**Clients that are cut off from ${store.name}** get no lock and renew none; the others go on.`,
            `**Failover** is ${named?.settings.has('manual-failover') ? 'an operator\u2019s act, after the old primary is verified dead' : 'the store\u2019s own'}: ${survivalOf(topology.survives)}. While it lasts nothing is granted.`,
            ...common,
        ];
    }
    return [
        `**The side with ${voters.quorum} of ${voters.count} voters** elects a leader if it has none, and goes on.`,
        `**The minority side** has no quorum: it neither grants nor renews, and serves no lock state.`,
        `**No side with a majority**: nobody grants until links or voters are back. Forcing a minority to go on is a decision of people, with the other side shut off and the tokens raised.`,
        ...common,
    ];
}
function capacityLines({ candidate, commitMilliseconds, load, voters }) {
    const { capacity } = candidate.topology;
    if (!load)
        return [
            'The request states no rate. One group is planned; its load is measured before more locks are moved to it.',
        ];
    const rate = number(load.perSecond);
    const arithmetic = `${rate} locks/s × 2 writes (acquisition and release) = **${number(load.writes)} writes/s**; one ${capacity.unit} is planned at half of ${number(capacity.writes)} writes/s (${capacity.basis})`;
    return [
        load.hierarchical
            ? `${arithmetic}. At this rate **locks are owned in two steps**: the store grants coarse leases on shards of the key space to owner processes, and each owner grants fine locks from memory, with tokens of (shard epoch, counter). The store then bears the owners\u2019 renewals only.`
            : `${arithmetic}: **${load.groups === 1 ? 'one is enough' : `${load.groups} of them`}**${load.groups > 1 ? ', and each lock lives in exactly one' : ''}.`,
        `**One lock** is handed on at most ${number(Math.max(load.perLock, 0.1))} times a second (${load.holders === undefined ? '' : 'hold time and '}two commits of about ${commitMilliseconds} ms${load.holders === undefined ? ', and whatever it is held' : ''}); a hotter one is split, queued or batched, since no store makes it faster.`,
        ...(load.holders === undefined
            ? []
            : [`About ${number(Math.max(1, load.holders))} locks are held at a time (rate × hold time).`]),
        ...(voters ? ['More members make writes slower, not faster: **scale by groups, not by voters**.'] : []),
    ];
}
function avoidLines({ candidate, facts }) {
    const { topology, store } = candidate;
    const ruledOut = facts.stores
        .filter(its => its.store !== store && its.standing === 'unusable')
        .map(its => `**${its.store.name}**: the request rules it out (\u201c${oneLine(its.because ?? 'as stated')}\u201d).`);
    const others = facts.stores
        .filter(its => its.store !== store && its.standing !== 'unusable')
        .map(its => `**A second lock authority on ${its.store.name}**: two stores that both grant are two locks.`);
    return [
        ...topology.recipe.avoid,
        ...ruledOut,
        ...others,
        ...(store.id === 'redis'
            ? []
            : [
                '**Redis SETNX, Sentinel, Cluster or Redlock as the lock**: replication is asynchronous or safety rests on timing, and there is no fencing token.',
            ]),
        '**Wall-clock expiry** and leases without a fencing token: pauses, drift and delays make two holders.',
        ...(facts.geography.places.some(({ count }) => count > 1)
            ? ['**Local granting during a partition**: a side without a majority must not hand out locks.']
            : []),
        ...(topology.replication === 'majority'
            ? ['**An even number of voters, or a place that holds half of them**: it adds no tolerance.']
            : []),
    ];
}
function efficiencySections({ candidate, facts, load }) {
    const { topology, store } = candidate;
    const lease = topology.recipe.lease ?? { seconds: 30, renewEvery: 10 };
    const asked = facts.demand.evidence[0]?.words;
    return [
        [
            'Decision',
            [
                `**Efficiency lock on ${topology.label}**: a duplicate is a nuisance here${asked ? ` (\u201c${oneLine(asked)}\u201d)` : ''}, so one atomic put-if-absent is enough.`,
                `**No consensus ensemble**: it would cost more than the duplicates that it saves. ${(0,english/* capitalised */.Iu)(topology.protocol)} may lose a lock on failover or restart, and that is accepted.`,
            ],
        ],
        [
            'Lock acquisition workflow',
            [
                ...topology.recipe.acquire,
                ...(topology.recipe.takeover ?? []),
                'If another holds it, the work is skipped or tried again later with jittered backoff.',
                ...topology.recipe.release,
            ],
        ],
        [
            'Lease and renewal',
            [
                `**Lease ${lease.seconds} s, renewal every ${lease.renewEvery} s** while the work goes on, again only if the value is still the owner\u2019s.`,
                '**When renewal fails** the holder may finish: the worst case is a second run.',
            ],
        ],
        [
            'Duplicates',
            [
                '**The work is idempotent**, or made so by a key of its own in the result store: this, and not the lock, is what keeps data right. No fencing token is needed for that.',
            ],
        ],
        [
            'Partition tolerance and failover',
            [
                'Clients that cannot reach the store skip the work or do it without the lock, whichever is cheaper.',
                'After a failover two holders are possible until the older lease ends; no action is taken.',
            ],
        ],
        [
            'Capacity',
            [
                load
                    ? `${number(load.perSecond)} locks/s are ${number(load.writes)} writes/s; one ${topology.capacity.unit} is planned at ${number(topology.capacity.writes)} (${topology.capacity.basis}): **${load.groups} ${load.groups === 1 ? 'is' : 'are'} enough**.`
                    : `One ${topology.capacity.unit} is enough for a start.`,
            ],
        ],
        [
            'What to avoid',
            [
                '**Relying on this lock for correctness**: money, stock and files need a linearizable store and a fencing token.',
                '**A lock without expiry**, and **deleting without comparing the owner**.',
                '**Redlock over several nodes**: it costs more than one node and still gives no fencing token.',
                `**A consensus ensemble beside ${store.name}** for this alone.`,
            ],
        ],
    ];
}
function oneLine(text) {
    const folded = text.replaceAll(/\s+/g, ' ').trim();
    return folded.length > 160 ? `${folded.slice(0, 160)}\u2026` : folded;
}
function plural(noun) {
    return noun.endsWith('s') || noun.endsWith('x') ? `${noun}es` : `${noun}s`;
}
function number(value) {
    const rounded = value < 10 ? Math.round(value * 100) / 100 : Math.round(value);
    return rounded === 0 && value > 0 ? 'under 0.01' : rounded.toLocaleString('en-US');
}
const SMALL_NAMES = ['etcd', 'czxid'];
/** A bullet starts with a capital, also inside bold; names that are written small stay small. */
function bulletCase(line) {
    return line.replace(/^(\*\*)?([a-z]+)(?![A-Za-z-])/, (start, bold, word) => SMALL_NAMES.includes(word) ? start : `${bold ?? ''}${(0,english/* capitalised */.Iu)(word)}`);
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


/***/ }),

/***/ 8026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   CC: () => (/* binding */ PLACE)
/* harmony export */ });
/* unused harmony export PLACES */
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9374);

/** What can be lost at once. A site is a data centre or building; whether it is a zone or a region the places tell. */
const PLACES = ['process', 'node', 'rack', 'zone', 'site', 'region'];
const PLACE_WORDS = {
    process: 'process(?:es)?|restarts?|server restart|os crash|crash(?:es)?|prozess(?:e)?|neustart|reinicio',
    node: 'nodes?|hardware(?= (?:failures?|faults?|defects?))|hypervisors?|esxi hosts?|machines?(?! (?:halls?|rooms?))|servers?(?! (?:rooms?|halls?))|hosts?|vms?|(?<!for )instances?|boxe?s?|members?|voters?|replicas?|brokers?|(?:primary|master|leader)(?! (?!is |are |and |or |in |of |at )(?:\\w+ )?(?:region|site|dc|data|az|zone|location|cent|building|hall|room|campus|plant|office))|' +
        'knotens?|rechners?|maschinen?|servern?(?! (?:rooms?|halls?))|instanz(?:en)?|nodos?|m[aá]quinas?|servidor(?:es)?|instancias?|\u8282\u70b9|\u5355\u673a|\u673a\u5668|\u670d\u52a1\u5668|\u4e3b\u673a',
    rack: 'racks?|chassis|cabinets?|estantes?|armarios?|schr[aä]nken?|\u673a\u67b6',
    zone: '(?:availability[- ])?zones?|azs?|zonen?|verf[uü]e?gbarkeitszonen?|zonas?(?: de disponibilidad)?|\u53ef\u7528\u533a',
    site: 'data[- ]?cent(?:er|re)s?|comput(?:er|ing) cent(?:er|re)s?|(?:i|inter)?dcs?|i?dc-?[a-c1-3]|colos?|(?:carrier )?hotels?|sites?|locations?|buildings?|(?:machine |server )?halls?|campus(?:es)?|facilit(?:y|ies)|(?:machine |server )?rooms?|(?:branch )?offices?|branch(?:es)?|headquarters|hq|plants?|hospitals?|b[uü]ros?|towers?|barns?|hangars?|(?:oil |gas |drilling |production )platforms?|bunkers?|depots?|warehouses?|islands?|ships?|(?:sub)?stations?|(?:control|ops|operations) cent(?:er|re)s?|' +
        'rechenzentr(?:ums|um|en)|rz|hallen?|standort(?:e[ns]?|s)?|geb[aä]udes?|maschinens[aä]le?|brandabschnitte?[sn]?|(?:server)?r[aä]um(?:e[ns]?|s)?|s[aä]{1,2}le?[ns]?|werke?s?|centros?(?: de datos)?|cpds?|sitios?|sedes?|edificios?|emplazamientos?|plantas?|salas?|\u6570\u636e\u4e2d\u5fc3|\u673a\u623f|\u7ad9\u70b9',
    region: 'regions?(?![ -]?servers?)|coasts?|regionen|regi[oó]n|regiones|geograph(?:y|ies)|continents?|countr(?:y|ies)|cit(?:y|ies)|towns?|metros?|st[aä]dte?|ciudad(?:es)?|\u5730\u57df|\u533a\u57df|\u5927\u533a|\u57ce\u5e02|\u5730\u533a',
};
/** Any of them, as the group `place`. */
const PLACE = `(?<place>${PLACES.map(place => PLACE_WORDS[place]).join('|')})`;
/** The first, that is the smallest, kind of place that the words name. */
function placeOf(words) {
    if (words === undefined)
        return undefined;
    return PLACES.find(place => (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findAll */ .JW)(words, (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsPattern */ .yS)([`(?:${PLACE_WORDS[place]})`])).length > 0);
}


/***/ }),

/***/ 6347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ demandsExclusion)
/* harmony export */ });
/** Whether the request demands that there are never two holders. */
function demandsExclusion({ demand }) {
    return demand.class === 'linearizable' || demand.class === 'strict-serializable';
}


/***/ })

};
