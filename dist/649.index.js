export const id = 649;
export const ids = [649];
export const modules = {

/***/ 5649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge),
  readPrompt: () => (/* binding */ readPrompt)
});

// EXTERNAL MODULE: ./src/architect/repair.ts
var repair = __webpack_require__(6254);
// EXTERNAL MODULE: ./src/call.ts + 1 modules
var call = __webpack_require__(9530);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(1532);
// EXTERNAL MODULE: ./src/design.ts + 4 modules
var design = __webpack_require__(9953);
// EXTERNAL MODULE: ./src/english.ts
var english = __webpack_require__(7883);
// EXTERNAL MODULE: ./src/ports.ts
var ports = __webpack_require__(6467);
// EXTERNAL MODULE: ./src/report/fit.ts
var fit = __webpack_require__(877);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/report/marker.ts

/** How the hidden first line of a comment starts. It tells comment keys and requests apart. */
function markerOf(commentKey, path) {
    return `${keyMarkerOf(commentKey)}${hash(path)}`;
}
/** What all markers of a comment key start with. */
function keyMarkerOf(commentKey) {
    return `<!-- distributed-lock-manager-architect key=${hash(commentKey)} request=`;
}
/** Whether a comment starts with the whole marker. */
function carries(body, marker) {
    return body.startsWith(`${marker} `);
}
/** The marker that a comment starts with; blank where it is none of this action's. */
function markerIn(body) {
    return /^<!-- distributed-lock-manager-architect key=\w+ request=\w+(?= )/.exec(body)?.[0] ?? '';
}
/** A comment with its hidden first line: the marker, what is to be remembered, and the seal where there is a key. */
function writeComment(marker, memory, text, sealing) {
    const remembered = Buffer.from(JSON.stringify(memory)).toString('base64url');
    const seal = sealing ? ` seal=${sealOf(remembered, text, sealing)}` : '';
    return `${marker} memory=${remembered}${seal} -->\n${text}`;
}
const FIRST_LINE = /^<!-- distributed-lock-manager-architect key=\w+ request=\w+ memory=([\w-]+)(?: seal=([\w-]+))? -->$/;
/** What a comment remembers; undefined where it is none of this action's, or of an older one. Not verified. */
function readComment(body) {
    const { remembered, text, seal } = takeApart(body);
    if (remembered === undefined)
        return undefined;
    const memory = parseMemory(Buffer.from(remembered, 'base64url').toString(), text.length);
    return memory && { memory, text, seal };
}
/** @returns `remembered`: the memory as it is written */
function takeApart(body) {
    const end = body.indexOf('\n');
    const [, remembered, seal] = FIRST_LINE.exec(end < 0 ? body : body.slice(0, end)) ?? [];
    return { ...(remembered && { remembered }), text: end < 0 ? '' : body.slice(end + 1), seal };
}
/** Whether the comment is as a holder of the key wrote it, for this very place. */
function isGenuine(body, sealing) {
    const { remembered = '', text, seal = '' } = takeApart(body);
    const expected = Buffer.from(sealOf(remembered, text, sealing));
    const found = Buffer.from(seal);
    return found.length === expected.length && (0,external_node_crypto_.timingSafeEqual)(found, expected);
}
/** A shorter key could be guessed from a seal that all can read. */
const SHORTEST_KEY = 20;
/** The key for seals, which tells nothing of the API key that it comes from. */
function sealKeyOf(apiKey) {
    if (apiKey === undefined || apiKey.length < SHORTEST_KEY)
        return undefined;
    return new Uint8Array((0,external_node_crypto_.hkdfSync)('sha256', apiKey, '', 'distributed-lock-manager-architect seal v1', 32));
}
function sealOf(remembered, text, { identity, key }) {
    const { repository, pullRequest, commentKey, path } = identity;
    const normal = text.replace(/\r\n?/g, '\n').trimEnd();
    const sealed = JSON.stringify([repository, pullRequest, commentKey, path, remembered, normal]);
    return (0,external_node_crypto_.createHmac)('sha256', key).update(sealed).digest('base64url');
}
/** Whoever may edit the comment can have written this: only its shape is sure afterwards. */
function parseMemory(json, length) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return undefined;
    }
    const texts = ['path', 'verdict', 'answer', 'said', 'request', 'commit', 'designCommit'];
    const fits = typeof value === 'object' &&
        value !== null &&
        typeof value.path === 'string' &&
        texts.every(name => value[name] === undefined || typeof value[name] === 'string') &&
        ['commit', 'designCommit'].every(name => value[name] === undefined || /^[\da-f]{7,64}$/.test(String(value[name]))) &&
        ['design', 'remarks', 'changes'].every(name => value[name] === undefined || isSpan(value[name], length));
    return fits ? value : undefined;
}
function isSpan(value, length) {
    if (!Array.isArray(value) || value.length !== 2)
        return false;
    const [start, end] = value;
    return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length;
}
function hash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./src/report/comments.ts



/** One comment for each marker on one pull request. GitHub asks that writes come one after the other. */
class Comments {
    #pullRequest;
    #mode;
    #log;
    #hint;
    #earlier;
    #created = [];
    #urls = new Map();
    #writes = Promise.resolve();
    #closed = false;
    /** @param hint what to say besides where a comment cannot be written */
    constructor(pullRequest, mode, log, hint = '') {
        this.#pullRequest = pullRequest;
        this.#mode = mode;
        this.#log = log;
        this.#hint = hint;
        this.#earlier = pullRequest.ownComments().catch(error => this.#warn(error));
    }
    /** This account's comments as they were when the run began; undefined where they could not be listed. */
    own() {
        return this.#earlier;
    }
    async find(marker) {
        return (await this.#carrying(marker))?.[0];
    }
    /** Lowest id first; undefined where the comments could not be listed. */
    async #carrying(marker) {
        return (await this.#earlier)?.filter(({ body }) => carries(body, marker));
    }
    /** Leaves the comment with the marker as it is, and no other beside it. */
    keep(marker, comment) {
        this.#urls.set(marker, comment.url);
        return this.#inTurn(async () => {
            const own = (await this.#carrying(marker)) ?? [];
            await this.#delete(own.map(({ id }) => id).filter(id => id !== comment.id));
        });
    }
    /** Writes the comment with the marker. What fails is a warning. */
    post(marker, render) {
        return this.#inTurn(() => this.#post(marker, render));
    }
    /** Writes a comment over and folds it away. */
    withdraw(comment, body) {
        return this.#inTurn(async () => {
            if (this.#closed)
                return;
            await this.#pullRequest.updateComment(comment.id, body);
            await this.#pullRequest
                .minimizeComment(comment)
                .catch(error => this.#warn(error, 'The withdrawn comment stays unfolded'));
        });
    }
    /**
     * Looks again after comments were created: another run may have created the same at the same time. The lowest id
     * stays. @returns the comments' URLs by marker
     */
    async settle() {
        await this.#writes;
        if (this.#created.length > 0) {
            const now = await this.#pullRequest
                .ownComments()
                .catch(error => this.#warn(error, 'No second look at the comments'));
            const known = new Set((await this.#earlier)?.map(({ id }) => id));
            for (const created of this.#created)
                await this.#settle(created, now ?? (await this.#earlier) ?? [], known);
        }
        return this.#urls;
    }
    async #settle(created, now, known) {
        const { marker, comment } = created;
        const all = now.filter(other => carries(other.body, marker));
        const stays = all.find(({ id }) => !known.has(id)) ?? comment;
        const kept = stays.id === comment.id ? comment : await this.#moveInto(stays, created);
        this.#urls.set(marker, kept.url);
        const ids = new Set([...all.map(({ id }) => id), comment.id]);
        for (const id of [kept.id, ...(kept === comment ? [stays.id] : [])])
            ids.delete(id);
        await this.#delete(ids);
    }
    /** Nothing is lost: the own comment goes only when its text stands in the one that stays. */
    async #moveInto({ id }, { body, comment }) {
        try {
            return await this.#pullRequest.updateComment(id, body);
        }
        catch (error) {
            this.#warn(error, 'The comment stands twice');
            return comment;
        }
    }
    async #post(marker, render) {
        const own = await this.#carrying(marker);
        if (own === undefined || this.#closed)
            return;
        const [first, ...doubles] = own;
        if (!first || this.#mode === 'recreate')
            return await this.#create(marker, render);
        const { url } = await fitting(render, body => this.#pullRequest.updateComment(first.id, body));
        this.#urls.set(marker, url);
        if (first.minimized) {
            await this.#pullRequest
                .reviveComment(first)
                .catch(error => this.#warn(error, 'The comment stays folded away'));
        }
        await this.#delete(doubles.map(({ id }) => id));
    }
    async #create(marker, render) {
        const { body, comment } = await fitting(render, async (text) => ({
            body: text,
            comment: await this.#createOnce(text),
        }));
        this.#created.push({ marker, body, comment });
        this.#urls.set(marker, comment.url);
    }
    /** A write that failed may have taken effect, also the last one: it is looked for before anything else. */
    async #createOnce(body) {
        for (let tries = 1;; tries += 1) {
            try {
                return await this.#pullRequest.createComment(body);
            }
            catch (error) {
                if (!(error instanceof ports/* UncertainWrite */.rS))
                    throw error;
                this.#log.info(`${error.message}; looking whether the comment is there`);
                const written = await this.#findNew(body);
                if (written)
                    return written;
                if (tries >= MOST_WRITES)
                    throw error;
            }
        }
    }
    async #findNew(body) {
        const known = new Set((await this.#earlier)?.map(({ id }) => id));
        const now = await this.#pullRequest.ownComments();
        return now.find(comment => comment.body.trimEnd() === body.trimEnd() && !known.has(comment.id));
    }
    async #delete(ids) {
        for (const id of ids) {
            await this.#pullRequest.deleteComment(id).catch(error => this.#warn(error, 'The old comment stays'));
        }
    }
    #inTurn(work) {
        const write = this.#writes.then(() => work().catch(error => this.#warn(error)));
        this.#writes = write;
        return write;
    }
    /** Without the permission to write comments, the first refusal speaks for all. */
    #warn(error, what = NO_COMMENT) {
        if (this.#closed)
            return undefined;
        this.#closed = error instanceof ports/* NotAllowed */.yN && what === NO_COMMENT;
        const why = error instanceof Error ? error.message : String(error);
        const hint = this.#closed ? this.#hint : '';
        this.#log.warn(`${what} on pull request #${this.#pullRequest.number}: ${why}${hint}`);
        return undefined;
    }
}
/** How often one comment is written at most, where GitHub does not say what became of it. */
const MOST_WRITES = 2;
const NO_COMMENT = 'No comment (the job summary has the report)';
/** Writes within GitHub's limit, and once more at half of it where GitHub counts otherwise than we do. */
async function fitting(render, write) {
    try {
        return await write(render(fit/* COMMENT_LIMIT */.W$));
    }
    catch (error) {
        if (!(error instanceof ports/* TooLongBody */.Te))
            throw error;
        return await write(render(fit/* COMMENT_LIMIT */.W$ / 2));
    }
}

// EXTERNAL MODULE: ./src/report/body.ts + 3 modules
var report_body = __webpack_require__(8802);
// EXTERNAL MODULE: ./src/report/inert.ts
var inert = __webpack_require__(1822);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
;// CONCATENATED MODULE: ./src/report/comment.ts





const CUT = '*The comment is cut here, at the length that GitHub allows. The job summary has the whole report.*';
/** As long as any, to measure with. */
const ANY_KEY = new Uint8Array(32);
function identityOf(report, desk) {
    const { site, pullRequest, commentKey } = desk;
    return { repository: site.repository, pullRequest, commentKey, path: (0,report_report/* pathOf */.X)(report) };
}
/** The whole comment within a limit of UTF-16 units: the hidden line, then the report. */
function renderComment(report, desk, limit = fit/* COMMENT_LIMIT */.W$) {
    const identity = identityOf(report, desk);
    const marker = markerOf(desk.commentKey, identity.path);
    const { text, spans } = (0,report_body/* layOut */.v8)((0,report_body/* reportParts */.j2)(report, desk.site));
    // Clipped spans are never longer than these, so there will be room for the first line.
    const firstLine = writeComment(marker, memoryOf(report, spans), '', { identity, key: ANY_KEY });
    const fitted = (0,fit/* fitMarkdown */.DJ)(text, { characters: limit - firstLine.length }, CUT);
    const memory = memoryOf(report, clip(spans, fitted.length), fitted === text);
    const sealing = memory.answer !== undefined && desk.sealKey ? { identity, key: desk.sealKey } : undefined;
    return writeComment(marker, memory, fitted, sealing);
}
/** Only a model's answer that counts, in a comment that is whole, is worth a seal. */
function memoryOf(report, spans, whole = true) {
    const { verdict, answerDigest, requestDigest, source, modelSaid, designer, repair, kept } = report;
    const commit = source.kind === 'file' ? source.commit : undefined;
    const designCommit = kept ? kept.commit : commit;
    const counts = whole && verdict !== 'inconclusive' && designer?.kind === 'model';
    const answered = counts && answerDigest !== undefined && modelSaid !== undefined && modelSaid !== 'neither';
    return {
        path: (0,report_report/* pathOf */.X)(report),
        verdict,
        ...(answered ? { answer: answerDigest, said: modelSaid, designer, ...(repair ? { repair } : {}) } : {}),
        ...(requestDigest === undefined ? {} : { request: requestDigest }),
        ...(commit === undefined ? {} : { commit }),
        ...(whole ? {} : { cut: true }),
        ...spans,
        ...(spans.design && designCommit !== undefined ? { designCommit } : {}),
    };
}
function clip(spans, length) {
    return mapSpans(spans, at => Math.min(at, length));
}
function mapSpans(spans, map) {
    const entries = Object.entries(spans);
    return Object.fromEntries(entries.map(([name, [start, end]]) => [name, [map(start), map(end)]]));
}
/** The comment of a request that has left the pull request, with its last report folded away. */
function renderWithdrawn(body, commit) {
    const { memory, text } = readComment(body) ?? {
        memory: undefined,
        text: body.slice(body.indexOf('\n') + 1),
    };
    const request = memory?.path ? `The request ${(0,inert/* inertLine */.Fq)(memory.path)}` : 'The request';
    const laid = (0,report_body/* layOut */.v8)([
        '## Distributed lock: withdrawn',
        `${request} is not part of this pull request any more, as of commit ${(0,report_body/* code */.aY)(commit.slice(0, 12))}. ` +
            'What was said about it does not count any more.',
        ...(0,report_body/* folded */.TM)('The last report', { name: 'report', text: text.trimEnd() }),
    ]);
    const shift = laid.spans.report?.[0] ?? 0;
    const { design, designCommit } = memory ?? {};
    const spans = mapSpans(design ? { design } : {}, at => at + shift);
    const withdrawn = {
        path: memory?.path ?? '',
        verdict: memory?.verdict ?? 'inconclusive',
        withdrawn: true,
        ...(designCommit === undefined ? {} : { designCommit }),
    };
    const marker = markerIn(body);
    const firstLine = writeComment(marker, { ...withdrawn, ...spans, cut: true }, '');
    const fitted = (0,fit/* fitMarkdown */.DJ)(laid.text, { characters: fit/* COMMENT_LIMIT */.W$ - firstLine.length }, CUT);
    const cut = memory?.cut || fitted !== laid.text ? { cut: true } : {};
    return writeComment(marker, { ...withdrawn, ...cut, ...clip(spans, fitted.length) }, fitted);
}

;// CONCATENATED MODULE: ./src/report/conversation.ts




/** What this action says on one pull request, and what it said before. */
class Conversation {
    #comments;
    #desk;
    constructor(comments, desk) {
        this.#comments = comments;
        this.#desk = desk;
    }
    /** @param answer digest of all that decides the model's answer */
    async recall(source, answer) {
        const { sealKey } = this.#desk;
        const comment = sealKey && (await this.#comments.find(this.#markerOf({ source })));
        const read = comment && readComment(comment.body);
        if (!read || read.memory.answer !== answer)
            return undefined;
        if (!isGenuine(comment.body, { identity: identityOf({ source }, this.#desk), key: sealKey }))
            return undefined;
        const { said, designer, repair, design, remarks } = read.memory;
        if (!said || !designer)
            return undefined;
        return {
            said,
            designer,
            ...(repair ? { repair } : {}),
            url: comment.url,
            text: slice(read, said === 'architecture' ? design : remarks) ?? '',
        };
    }
    /** Renders a comment that is not posted. */
    rehearse(report) {
        renderComment(report, this.#desk);
    }
    /** Posts the report. @returns the report with what the earlier comment adds to it */
    async tell(report) {
        const marker = this.#markerOf(report);
        const earlier = await this.#comments.find(marker);
        const read = earlier && readComment(earlier.body);
        const told = read && this.#mayBelieve(earlier.body, read, report) ? await remember(report, read) : report;
        if (earlier && read && this.#wouldSayTheSame(told, read, earlier))
            await this.#comments.keep(marker, earlier);
        else
            await this.#comments.post(marker, limit => renderComment(told, this.#desk, limit));
        return told;
    }
    /**
     * Withdraws the comments on requests that are none any more.
     * @param present the paths of all files that the pull request still changes
     */
    async withdraw(present, commit) {
        const { commentKey } = this.#desk;
        const stay = new Set(['', ...present].map(path => markerOf(commentKey, path)));
        for (const comment of (await this.#comments.own()) ?? []) {
            const ours = comment.body.startsWith(keyMarkerOf(commentKey));
            const stays = stay.has(markerIn(comment.body));
            if (!ours || stays || readComment(comment.body)?.memory.withdrawn)
                continue;
            await this.#comments.withdraw(comment, renderWithdrawn(comment.body, commit));
        }
    }
    /** Ends it. @returns where each report's comment stands */
    async urls() {
        const urls = await this.#comments.settle();
        return report => urls.get(this.#markerOf(report));
    }
    /** What is sealed is believed with its seal only, where it can be tested. */
    #mayBelieve(body, { seal }, report) {
        const { sealKey } = this.#desk;
        if (seal === undefined || sealKey === undefined)
            return true;
        return isGenuine(body, { identity: identityOf(report, this.#desk), key: sealKey });
    }
    #markerOf({ source }) {
        return markerOf(this.#desk.commentKey, (0,report_report/* pathOf */.X)({ source }));
    }
    /** A later commit that leaves the request as it was is no reason to write the comment again. */
    #wouldSayTheSame(report, { memory }, { body }) {
        if (memory.request === undefined || memory.request !== report.requestDigest)
            return false;
        const { source } = report;
        const commit = source.kind === 'file' && memory.commit !== undefined ? { commit: memory.commit } : {};
        const then = { ...report, source: { ...source, ...commit } };
        return renderComment(then, this.#desk).trimEnd() === body.trimEnd();
    }
}
/** What the earlier comment adds: the design that it replaces, or that this run could not replace. */
async function remember(report, read) {
    const { memory } = read;
    const design = slice(read, memory.design);
    // The design of a refusal never stood.
    if (design === undefined || memory.verdict === 'insufficient' || !(0,inert/* holdsNoTag */.qd)(design))
        return report;
    if (report.verdict === 'inconclusive') {
        const { designCommit: commit } = memory;
        return { ...report, kept: { architecture: design, ...(commit === undefined ? {} : { commit }) } };
    }
    if (report.architecture === undefined || memory.cut)
        return report;
    const unchanged = design === report.architecture && memory.request === report.requestDigest;
    const changes = unchanged
        ? slice(read, memory.changes)
        : (await Promise.all(/* import() */[__webpack_require__.e(33), __webpack_require__.e(13), __webpack_require__.e(205), __webpack_require__.e(59)]).then(__webpack_require__.bind(__webpack_require__, 9059))).tellChanges(design, report.architecture);
    return changes === undefined || !(0,inert/* holdsNoTag */.qd)(changes) ? report : { ...report, changes };
}
function slice({ text }, span) {
    return span && text.slice(...span);
}

// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(3138);
// EXTERNAL MODULE: ./src/contract.ts
var contract = __webpack_require__(3665);
// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(3303);
;// CONCATENATED MODULE: ./src/report/annotations.ts




/**
 * What to show on the lines of the request file that decided: one annotation for each reason, an error where the
 * verdict fails the step, else a warning. The first one says it all in short.
 */
function annotationsOf(report, failOn) {
    const { verdict, assessment, problems, reasons } = report;
    const onlySpoken = verdict === 'designed' && assessment?.feasibility === 'insufficient';
    if (verdict === 'designed' && !onlySpoken)
        return violations(report, failOn);
    const level = (0,src_verdict/* failsOn */.Hu)({ verdict }, failOn) ? 'error' : 'warning';
    const title = onlySpoken ? 'Distributed lock: designed against the rules' : `Distributed lock: ${verdict}`;
    const { kind } = report.source;
    const common = { level, title, ...(kind === 'file' ? { path: report.source.path } : {}) };
    if (problems.length > 0) {
        return problems.map(({ message, line, column }) => ({ ...common, message, startLine: line, column }));
    }
    const said = [...(verdict === 'insufficient' ? [`${contract/* REFUSAL */.$m}.`] : []), ...reasons];
    const decisive = decidedByRules(report) ? (assessment?.reasons ?? []) : [];
    if (decisive.length === 0)
        return [{ ...common, message: said.join(' '), ...span(fieldLines(report)) }];
    return decisive.map((reason, index) => ({
        ...common,
        message: [...(index === 0 ? said : []), reason.text, reason.remedy].join(' '),
        ...span(reasonLines(reason, report)),
    }));
}
function decidedByRules({ assessment, designer }) {
    return assessment?.feasibility === 'insufficient' || designer?.kind === 'reference';
}
/** Errors in the architecture, which is no file of the repository: told on the request that it was designed for. */
function violations(report, failOn) {
    const errors = (0,repair/* errorsOf */.Bp)(report.findings ?? []);
    if (errors.length === 0)
        return [];
    const { source } = report;
    return [
        {
            level: (0,src_verdict/* failsOn */.Hu)(report, failOn) ? 'error' : 'warning',
            title: 'Distributed lock: the design has violations',
            message: errors.map(({ line, rule, message }) => `Line ${line} (${rule}): ${message}`).join(' '),
            ...(source.kind === 'file' ? { path: source.path } : {}),
            ...span(fieldLines(report)),
        },
    ];
}
function span(lines) {
    return lines ? { startLine: lines.first, endLine: lines.last } : {};
}
function reasonLines({ evidence: [first] }, report) {
    return first && report.source.kind === 'file' ? (0,links/* linesOf */.Dx)(first, report.request) : fieldLines(report);
}
/** What is asked for and what there is: the two texts that a verdict rests on. */
function fieldLines({ request, source }) {
    if (source.kind !== 'file')
        return undefined;
    const lines = request?.lines;
    if (!lines)
        return { first: 1, last: 1 };
    const { consistency_tolerance: asked, infrastructure_environment: there } = lines;
    return { first: Math.min(asked.first, there.first), last: Math.max(asked.last, there.last) };
}

// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(2794);
// EXTERNAL MODULE: ./src/report/record.ts
var record = __webpack_require__(1117);
;// CONCATENATED MODULE: ./src/report/publish.ts








/** Later steps take an output through the environment, where Linux allows 131,072 bytes a variable. */
const OUTPUT_LIMIT = 120_000;
/** GitHub shows ten annotations of each kind a step; one error is kept for the step's own. */
const MOST_ANNOTATIONS = 9;
/**
 * Everything but the comments goes out here: summary, outputs, files, annotations. All of it at once, so that a run that
 * is stopped leaves nothing by halves; it is rendered before, while GitHub is asked where the comments stand.
 * @param urls where each report's comment stands
 * @returns the run's verdict
 */
async function publish(reports, urls, publisher, { failOn, site, log }) {
    const verdict = (0,src_verdict/* worstVerdict */.zP)(reports.map(report => report.verdict));
    const architectures = renderArchitectures(reports);
    const summary = reports.length > 0 ? renderSummary(reports, site) : undefined;
    const annotations = reports.flatMap(report => annotationsOf(report, failOn));
    const urlOf = await urls;
    const commented = reports.map(report => ({ ...report, commentUrl: urlOf?.(report) }));
    publisher.output('verdict', verdict);
    publisher.output('comment-url', commented.flatMap(({ commentUrl }) => commentUrl ?? []).join('\n'));
    if (summary !== undefined)
        publisher.summary(summary);
    annotate(annotations, publisher, log);
    publishArchitectures(architectures, publisher);
    saveRecord((0,record/* recordOf */.z)(verdict, commented), publisher);
    return verdict;
}
function publishArchitectures(text, publisher) {
    const file = text === '' ? '' : publisher.save('architecture.md', text);
    publisher.output('architecture-file', file);
    const note = `*Cut here. The whole text is in the file ${(0,inert/* inertLine */.Fq)(file)}, the output architecture-file.*`;
    publisher.output('architecture', (0,fit/* fitMarkdown */.DJ)(text, { bytes: OUTPUT_LIMIT }, note));
}
/** The architectures that stand; of several requests, each under its own heading. */
function renderArchitectures(reports) {
    return reports
        .flatMap(report => {
        if (report.architecture === undefined)
            return [];
        return [
            reports.length > 1 ? `# ${(0,inert/* inertLine */.Fq)((0,report_report/* nameOf */.V)(report))}\n\n${report.architecture}` : report.architecture,
        ];
    })
        .join('\n\n');
}
function renderSummary(reports, site) {
    const note = '*The summary is cut here, at the length that GitHub allows. The record file has what is missing.*';
    return (0,fit/* fitMarkdown */.DJ)(reports.map(report => (0,report_body/* renderReport */.B1)(report, site)).join('\n---\n\n'), { bytes: fit/* SUMMARY_LIMIT */.Jt }, note);
}
function annotate(annotations, publisher, log) {
    for (const annotation of annotations.slice(0, MOST_ANNOTATIONS)) {
        publisher.annotate({ ...annotation, message: (0,fit/* cutText */.IN)(annotation.message, 4000) });
    }
    const more = annotations.length - MOST_ANNOTATIONS;
    if (more > 0)
        log.info(`${more} more annotations are not shown here; the job summary has them`);
}
/** What goes out where the requests themselves could not be had. */
function publishOutage(why, publisher) {
    publisher.output('verdict', 'inconclusive');
    for (const name of ['comment-url', 'architecture', 'architecture-file'])
        publisher.output(name, '');
    saveRecord((0,record/* recordOf */.z)('inconclusive', [], [why]), publisher);
    publisher.summary(`## Distributed lock: inconclusive\n\nThe requests could not be read: ${(0,inert/* inertLine */.Fq)(why)}\n`);
}
function saveRecord(record, publisher) {
    publisher.output('record-file', publisher.save('record.json', (0,json/* toJson */.a)(record)));
}

// EXTERNAL MODULE: ./src/settings.ts
var src_settings = __webpack_require__(8750);
;// CONCATENATED MODULE: ./src/judge.ts












/**
 * What is made of the requests once they are gathered.
 * @param checked the prompt, where it had to be checked first
 */
async function judge(gathering, checked, settings, world) {
    const conversation = converse(settings, world);
    const [prompt, gathered] = await Promise.all([checked ?? readPrompt(settings, world), gathering]);
    if (gathered instanceof ports/* ServiceError */._7)
        return endWithOutage(gathered.message, settings, world);
    const { requests, changed, cut = false } = gathered;
    const reports = requests.length > 0 ? await designAll(requests, prompt, conversation, { ...world, settings }) : [];
    if (changed)
        await conversation?.withdraw(changed.paths, changed.commit);
    const urls = conversation?.urls();
    urls?.catch(() => { }); // told where it is awaited
    await world.pullRequest?.sent();
    const verdict = await publish(reports, urls, world.publisher, { ...world, ...settings });
    const fails = reports.some(report => (0,src_verdict/* failsOn */.Hu)(report, settings.failOn));
    return { verdict, fails, message: summarise(reports, cut) };
}
async function readPrompt(settings, world) {
    const text = await world.readPrompt(settings.promptFile);
    return (0,call/* openPrompt */.Rh)(text, settings.promptFile ?? 'bundled prompt', settings);
}
function endWithOutage(message, { failOn }, { publisher }) {
    publishOutage(message, publisher);
    return { verdict: 'inconclusive', fails: (0,src_verdict/* failsOn */.Hu)({ verdict: 'inconclusive' }, failOn), message };
}
/** Each request is designed for and told by itself, so that the first comment does not wait for the last model. */
function designAll(requests, prompt, conversation, world) {
    const { settings, log } = world;
    (0,call/* logConfiguration */.nh)(settings, prompt, log, world.restricted);
    // The requests are asked for before the model's library loads.
    const model = (0,src_settings/* asksModel */.mE)(settings)
        ? new Promise(resolve => setImmediate(resolve)).then(() => world.connectModel(settings.endpoint))
        : undefined;
    model?.catch(() => { }); // told where it is awaited
    const recall = conversation?.recall.bind(conversation);
    const rehearse = conversation?.rehearse.bind(conversation);
    return (0,concurrency/* afewAtATime */.F)(requests, async (request) => {
        const report = await (0,design/* design */.x)(request, { ...world, prompt, model, recall, rehearse });
        return (await conversation?.tell(report)) ?? report;
    });
}
function converse(settings, world) {
    const { comment, commentKey, endpoint } = settings;
    const { event, log, pullRequest, restricted, site } = world;
    if (comment === 'never' || event === 'merge_group')
        return undefined;
    if (!pullRequest) {
        log.info('No pull request to comment on: the job summary has the report');
        return undefined;
    }
    const comments = new Comments(pullRequest, comment, log, restricted ? HOW_TO_COMMENT : '');
    const sealKey = (0,src_settings/* asksModel */.mE)(settings) ? sealKeyOf(endpoint.apiKey) : undefined;
    return new Conversation(comments, { site, pullRequest: pullRequest.number, commentKey, sealKey });
}
const HOW_TO_COMMENT = '. The workflow of a pull request from a fork, or from Dependabot, cannot write: to have comments there, let a ' +
    'maintainer start examples/workflows/forks.yml by a label';
function summarise(reports, cut) {
    if (reports.length === 0)
        return cut ? NONE_LISTED : 'No lock request: nothing to do';
    const counts = ['designed', 'insufficient', 'inconclusive']
        .map(verdict => [reports.filter(report => report.verdict === verdict).length, verdict])
        .filter(([number]) => number > 0);
    const violations = reports.flatMap(({ findings = [] }) => (0,repair/* errorsOf */.Bp)(findings)).length;
    return (`Lock requests: ${counts.map(([number, verdict]) => `${number} ${verdict}`).join(', ')}` +
        `${violations > 0 ? `; the review found ${(0,english/* count */.U9)(violations, 'violation')}` : ''}`);
}
const NONE_LISTED = 'No lock request among the changed files that GitHub lists: nothing was judged';


/***/ })

};
