export const id = 554;
export const ids = [554];
export const modules = {

/***/ 1554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./src/settings.ts
var src_settings = __webpack_require__(8750);
// EXTERNAL MODULE: ./src/adapters/log.ts
var log = __webpack_require__(1618);
;// CONCATENATED MODULE: ./src/adapters/actions.ts






function readInput(name) {
    return core/* getInput */.V4(name);
}
/** Masks secrets in the log: first of all, before anything could print them. */
function maskSecrets(secrets) {
    for (const secret of secrets)
        if (secret !== '')
            core/* setSecret */.Pq(secret);
}
async function readEvent() {
    const name = process.env.GITHUB_EVENT_NAME ?? '';
    const path = process.env.GITHUB_EVENT_PATH ?? '';
    const pull = path === '' ? undefined : (await readPayload(path))?.pull_request;
    return {
        name,
        pullRequest: Number.isSafeInteger(pull?.number) ? pull?.number : undefined,
        headSha: typeof pull?.head?.sha === 'string' ? pull.head.sha : undefined,
    };
}
async function readPayload(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        const why = error instanceof SyntaxError
            ? 'is not JSON'
            : `could not be read (${error.code})`;
        throw new src_settings/* InputError */.dz(`the event that GITHUB_EVENT_PATH names ${why}: is this a GitHub Actions runner?`);
    }
}
function actionsLog(redact) {
    return {
        info: text => core/* info */.pq((0,log/* inertLogLine */.T)(redact(text))),
        warn: text => core/* warning */.$e((0,log/* inertLogLine */.T)(redact(text))),
    };
}
/** Outputs, summary, files and annotations of the step. Secrets are taken out of every text. */
function actionsPublisher(redact, log) {
    let folder;
    return {
        output: (name, value) => core/* setOutput */.uH(name, redact(value)),
        summary: async (markdown) => {
            await core/* summary */.z
                .addRaw(redact(markdown))
                .write()
                .catch(error => log.warn(`The job summary could not be written: ${error.message}`));
        },
        save: async (name, text) => {
            folder ??= (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'distributed-lock-manager-architect-'));
            const path = (0,external_node_path_.join)(await folder, name);
            await (0,promises_.writeFile)(path, redact(text));
            return path;
        },
        annotate: annotation => annotate(annotation, redact),
    };
}
function annotate({ level, title, message, path, startLine, endLine, column }, redact) {
    const write = { notice: core/* notice */.lm, warning: core/* warning */.$e, error: core/* error */.z3 }[level];
    write((0,log/* inertLogLine */.T)(redact(message)), {
        title: (0,log/* inertLogLine */.T)(title),
        ...(path === undefined ? {} : { file: path }),
        ...(startLine === undefined ? {} : { startLine }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(column === undefined ? {} : { startColumn: column }),
    });
}
function notice(message) {
    core/* notice */.lm((0,log/* inertLogLine */.T)(message));
}
/** Fails the step: the one place. */
function fail(message, redact) {
    core/* setFailed */.C1(redact(message).split('\n').map(log/* inertLogLine */.T).join('\n'));
}

// EXTERNAL MODULE: ./src/adapters/clock.ts
var clock = __webpack_require__(3350);
// EXTERNAL MODULE: ./src/adapters/files.ts
var files = __webpack_require__(9771);
// EXTERNAL MODULE: ./src/adapters/redact.ts
var adapters_redact = __webpack_require__(1247);
// EXTERNAL MODULE: ./src/prompt/file.ts
var file = __webpack_require__(3346);
// EXTERNAL MODULE: ./src/design.ts + 3 modules
var design = __webpack_require__(5856);
// EXTERNAL MODULE: ./src/ports.ts
var ports = __webpack_require__(6467);
// EXTERNAL MODULE: ./src/report/comment.ts
var comment = __webpack_require__(4231);
;// CONCATENATED MODULE: ./src/report/conversation.ts
/** The comments that this action keeps on one pull request. */
class Conversation {
    #pullRequest;
    #mode;
    #log;
    #earlier;
    /** GitHub asks that writes come one after the other. */
    #writes = Promise.resolve();
    constructor(pullRequest, mode, log) {
        this.#pullRequest = pullRequest;
        this.#mode = mode;
        this.#log = log;
        this.#earlier = pullRequest.ownComments().catch(error => this.#warn(error));
    }
    /** Writes the comment that starts with the marker. @returns its URL, or undefined where it could not be written */
    post(marker, body) {
        const write = this.#writes.then(() => this.#post(marker, body).catch(error => this.#warn(error)));
        this.#writes = write;
        return write;
    }
    async #post(marker, body) {
        const earlier = await this.#earlier;
        if (earlier === undefined)
            return undefined;
        const own = earlier.filter(comment => comment.body.startsWith(marker));
        const [first] = own;
        if (first && this.#mode === 'update')
            return (await this.#pullRequest.updateComment(first.id, body)).url;
        const { url } = await this.#pullRequest.createComment(body);
        for (const { id } of own) {
            await this.#pullRequest.deleteComment(id).catch(error => this.#warn(error, 'The old comment stays'));
        }
        return url;
    }
    #warn(error, what = 'No comment (the job summary has the report)') {
        const why = error instanceof Error ? error.message : String(error);
        this.#log.warn(`${what} on pull request #${this.#pullRequest.number}: ${why}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(3138);
// EXTERNAL MODULE: ./src/contract.ts
var contract = __webpack_require__(3665);
// EXTERNAL MODULE: ./src/report/rules.ts
var rules = __webpack_require__(9681);
;// CONCATENATED MODULE: ./src/report/annotations.ts



/** What to show on the lines of the request file: an error where it fails the step, else a warning. */
function annotationsOf(report, failOn) {
    const onlySpoken = report.verdict === 'designed' && report.assessment?.feasibility === 'insufficient';
    if (report.verdict === 'designed' && !onlySpoken)
        return [];
    const level = (0,src_verdict/* failsOn */.Hu)(report.verdict, failOn) ? 'error' : 'warning';
    const title = onlySpoken
        ? 'Distributed lock: designed against the rules'
        : `Distributed lock: ${report.verdict}`;
    const path = report.source.kind === 'file' ? { path: report.source.path } : {};
    if (report.problems.length > 0) {
        return report.problems.map(({ message, line, column }) => ({
            level,
            title,
            message,
            ...path,
            startLine: line,
            column,
        }));
    }
    const message = [
        ...(report.verdict === 'insufficient' ? [`${contract/* REFUSAL */.$m}.`] : []),
        ...report.reasons,
        ...(0,rules/* tellRules */.V)(report),
    ].join(' ');
    return [{ level, title, message, ...path, ...linesOf(report) }];
}
/** What is asked for and what there is: the two texts that a verdict rests on. */
function linesOf({ request, source }) {
    if (source.kind !== 'file')
        return {};
    const lines = request?.lines;
    if (!lines)
        return { startLine: 1 };
    const { consistency_tolerance: asked, infrastructure_environment: there } = lines;
    return { startLine: Math.min(asked.first, there.first), endLine: Math.max(asked.last, there.last) };
}

// EXTERNAL MODULE: ./src/report/fit.ts
var fit = __webpack_require__(877);
// EXTERNAL MODULE: ./src/report/inert.ts
var inert = __webpack_require__(1822);
// EXTERNAL MODULE: ./src/report/record.ts
var record = __webpack_require__(1117);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
;// CONCATENATED MODULE: ./src/report/publish.ts







/** Later steps take an output through the environment, where Linux allows 131,072 bytes a variable. */
const OUTPUT_LIMIT = 120_000;
/** GitHub shows ten annotations of each kind a step; one error is kept for the step's own. */
const MOST_ANNOTATIONS = 9;
/** Everything but the comments goes out here: summary, outputs, files, annotations. @returns the run's verdict */
async function publish(reports, publisher, { failOn, site, log }) {
    const verdict = (0,src_verdict/* worstVerdict */.zP)(reports.map(report => report.verdict));
    publisher.output('verdict', verdict);
    publisher.output('comment-url', reports.flatMap(report => report.commentUrl ?? []).join('\n'));
    await publishArchitecture(reports, publisher);
    await saveRecord((0,record/* recordOf */.z)(verdict, reports), publisher);
    publish_annotate(reports, publisher, failOn, log);
    if (reports.length > 0)
        await publisher.summary(renderSummary(reports, site));
    return verdict;
}
async function publishArchitecture(reports, publisher) {
    const text = renderArchitectures(reports);
    const file = text === '' ? '' : await publisher.save('architecture.md', text);
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
    return (0,fit/* fitMarkdown */.DJ)(reports.map(report => (0,comment/* renderReport */.B1)(report, site)).join('\n---\n\n'), { bytes: fit/* SUMMARY_LIMIT */.Jt }, note);
}
function publish_annotate(reports, publisher, failOn, log) {
    const annotations = reports.flatMap(report => annotationsOf(report, failOn));
    for (const annotation of annotations.slice(0, MOST_ANNOTATIONS)) {
        publisher.annotate({ ...annotation, message: (0,fit/* cutText */.IN)(annotation.message, 4000) });
    }
    const more = annotations.length - MOST_ANNOTATIONS;
    if (more > 0)
        log.info(`${more} more annotations are not shown here; the job summary has them`);
}
/** What goes out where the requests themselves could not be had. */
async function publishOutage(why, publisher) {
    publisher.output('verdict', 'inconclusive');
    for (const name of ['comment-url', 'architecture', 'architecture-file'])
        publisher.output(name, '');
    await saveRecord((0,record/* recordOf */.z)('inconclusive', [], [why]), publisher);
    await publisher.summary(`## Distributed lock: inconclusive\n\nThe requests could not be read: ${(0,inert/* inertLine */.Fq)(why)}\n`);
}
async function saveRecord(record, publisher) {
    publisher.output('record-file', await publisher.save('record.json', `${JSON.stringify(record, null, 2)}\n`));
}

// EXTERNAL MODULE: ./src/request/file.ts
var request_file = __webpack_require__(2927);
// EXTERNAL MODULE: ./src/request/clean.ts
var clean = __webpack_require__(4272);
;// CONCATENATED MODULE: ./src/request/inputs.ts


/** The request that the three inputs are. @throws Error where nothing visible is left of a text */
function requestFromInputs(texts) {
    const cleaned = contract/* FIELDS */.cJ.map(field => [field, (0,clean/* cleanText */.X)(texts[field]).trim()]);
    const blank = cleaned.find(([, text]) => text === '');
    if (blank)
        throw new Error(`input "${blank[0].replaceAll('_', '-')}" holds no visible character`);
    return { texts: Object.fromEntries(cleaned) };
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/request/match.ts

/** Whether a path (relative, with `/`) is one of the request files. Dot folders count, `node_modules` never does. */
function requestMatcher(globs) {
    const wanted = globs.filter(glob => !glob.startsWith('!')).map(fromRoot);
    const unwanted = globs.filter(glob => glob.startsWith('!')).map(glob => fromRoot(glob.slice(1)));
    return picomatch_default()(wanted, { dot: true, ignore: [...unwanted, '**/node_modules/**'] });
}
/** `./x` and `/x` mean `x`. */
function fromRoot(glob) {
    return glob.trim().replace(/^\.?\/+/, '');
}

;// CONCATENATED MODULE: ./src/request/gather.ts




/** More requests than one run takes on. */
class TooManyRequests extends Error {
}
/** Where requests come from, in the contract's order: the inputs, the pull request's files, the workspace's files. */
async function gatherRequests(settings, trigger, log) {
    const { texts } = settings;
    if (texts)
        return [{ source: { kind: 'inputs' }, read: async () => requestFromInputs(texts) }];
    const matches = requestMatcher(settings.requestFiles);
    const requests = await requestFiles(matches, settings, trigger, log);
    if (requests.length > settings.maxRequests) {
        throw new TooManyRequests(`found ${requests.length} requests, and input "max-requests" allows ${settings.maxRequests}: raise it, or narrow ` +
            '"request-files"; none was sent');
    }
    return requests;
}
function requestFiles(matches, settings, { event, pullRequest, workspace }, log) {
    if (event === 'merge_group') {
        log.info('Nothing to do in a merge queue: the pull request was judged already');
        return Promise.resolve([]);
    }
    const asked = event === 'workflow_dispatch' && settings.pullRequest !== undefined;
    if (!asked && event !== 'pull_request' && event !== 'pull_request_target') {
        return workspaceRequests(matches, workspace, log);
    }
    if (pullRequest)
        return changedRequests(matches, pullRequest, log);
    throw new ports/* ServiceError */._(`the event ${event} names no pull request whose files could be read`);
}
async function changedRequests(matches, pullRequest, log) {
    const [commit, { files, complete }] = await Promise.all([pullRequest.headSha(), pullRequest.changedFiles()]);
    const matching = files.filter(({ path }) => matches(path));
    const present = matching.filter(({ status }) => status !== 'removed' && status !== 'unchanged');
    log.info(`Pull request #${pullRequest.number} at ${commit}: ${count(files.length, 'changed file')}, ` +
        `${count(present.length, 'lock request')}`);
    for (const file of matching)
        if (!present.includes(file))
            log.info(`Not a request any more: ${file.path} (${file.status})`);
    if (!complete) {
        log.warn(`GitHub lists at most ${files.length} changed files of a pull request: request files beyond them were not seen. ` +
            'Split the pull request, or give the request as inputs');
    }
    return present.map(file => ({
        source: { kind: 'file', path: file.path, commit },
        read: () => readChanged(file, pullRequest),
    }));
}
async function readChanged(file, pullRequest) {
    return (0,request_file/* parseRequestFile */.JX)(await pullRequest.readFile(file));
}
async function workspaceRequests(matches, workspace, log) {
    const paths = await workspace.list();
    const present = paths.filter(matches).sort();
    log.info(`Workspace: ${count(paths.length, 'file')}, ${count(present.length, 'lock request')}`);
    return present.map(path => ({
        source: { kind: 'file', path },
        read: async () => (0,request_file/* parseRequestFile */.JX)(await workspace.read(path, request_file/* REQUEST_LIMIT */.ul)),
    }));
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./src/run.ts








/** The way through: requests come in, an architect answers, the answers are judged, the reports go out. */
async function run(settings, world) {
    const reading = readPrompt(settings, world);
    // A prompt file is an input, and inputs are checked before anything is read; the bundled one needs no check.
    if (settings.promptFile !== undefined)
        await reading;
    const [prompt, requests] = await Promise.all([reading, gather(settings, world)]);
    if (requests instanceof ports/* ServiceError */._) {
        await publishOutage(requests.message, world.publisher);
        return {
            verdict: 'inconclusive',
            fails: (0,src_verdict/* failsOn */.Hu)('inconclusive', settings.failOn),
            message: requests.message,
        };
    }
    const reports = requests.length > 0 ? await designAll(requests, prompt, settings, world) : [];
    const verdict = await publish(reports, world.publisher, { ...world, ...settings });
    const fails = reports.some(report => (0,src_verdict/* failsOn */.Hu)(report.verdict, settings.failOn));
    return { verdict, fails, message: summarise(reports) };
}
async function readPrompt(settings, world) {
    const text = await world.readPrompt(settings.promptFile);
    return (0,design/* openPrompt */.Rh)(text, settings.promptFile ?? 'bundled prompt', settings);
}
function gather(settings, world) {
    return gatherRequests(settings, world, world.log).catch(error => {
        if (error instanceof ports/* ServiceError */._)
            return error;
        throw error;
    });
}
async function designAll(requests, prompt, settings, world) {
    (0,design/* logConfiguration */.nh)(settings, prompt, world.log);
    const model = (0,src_settings/* asksModel */.mE)(settings) ? await world.connectModel(settings.endpoint) : undefined;
    const workshop = { ...world, prompt, settings, model };
    const conversation = converse(settings, world);
    return (0,design/* afewAtATime */.Fp)(requests, async (request) => {
        const report = await (0,design/* design */.xX)(request, workshop);
        const marker = (0,comment/* markerOf */.we)(settings.commentKey, report);
        const commentUrl = await conversation?.post(marker, (0,comment/* renderComment */.wQ)(report, marker, world.site));
        return { ...report, ...(commentUrl === undefined ? {} : { commentUrl }) };
    });
}
function converse({ comment }, { pullRequest, log }) {
    if (comment === 'never')
        return undefined;
    if (pullRequest)
        return new Conversation(pullRequest, comment, log);
    log.info('No pull request to comment on: the job summary has the report');
    return undefined;
}
function summarise(reports) {
    if (reports.length === 0)
        return 'No lock request: nothing to do';
    const counts = ['designed', 'insufficient', 'inconclusive']
        .map(verdict => [reports.filter(report => report.verdict === verdict).length, verdict])
        .filter(([number]) => number > 0);
    return `Lock requests: ${counts.map(([number, verdict]) => `${number} ${verdict}`).join(', ')}`;
}

;// CONCATENATED MODULE: ./src/action.ts







/** Runs as a step of a workflow. @param bundledPrompt path of the bundled prompt */
async function runAction(bundledPrompt) {
    const secrets = [readInput('openai-api-key'), readInput('github-token')];
    maskSecrets(secrets);
    const redact = (0,adapters_redact/* createRedact */.a)(secrets);
    try {
        const settings = (0,src_settings/* readSettings */.sb)(readInput);
        const world = await buildWorld(settings, redact, bundledPrompt);
        const { fails, message, verdict } = await run(settings, world);
        if (fails)
            fail(message, redact);
        else if (verdict === 'none')
            notice(message);
        else
            world.log.info(message);
    }
    catch (error) {
        fail(error instanceof Error ? error.message : String(error), redact);
    }
}
async function buildWorld(settings, redact, bundledPrompt) {
    const event = await readEvent();
    const log = actionsLog(redact);
    const workspace = (0,files/* openWorkspace */.O)(process.env.GITHUB_WORKSPACE || process.cwd());
    return {
        event: event.name,
        site: {
            serverUrl: process.env.GITHUB_SERVER_URL || 'https://github.com',
            repository: process.env.GITHUB_REPOSITORY ?? '',
        },
        pullRequest: await choosePullRequest(settings, event, log, redact),
        workspace,
        publisher: actionsPublisher(redact, log),
        clock: clock/* systemClock */.m,
        log,
        connectModel: async (endpoint) => (await __webpack_require__.e(/* import() */ 376).then(__webpack_require__.bind(__webpack_require__, 2376))).connectModel(endpoint, redact),
        readPrompt: path => (path === undefined ? readBundled(bundledPrompt) : readChosen(path, workspace)),
    };
}
async function readBundled(path) {
    return new TextDecoder().decode(await (0,files/* readRegularFile */.X)(path, 'the bundled prompt', file/* PROMPT_LIMIT */.lt));
}
async function readChosen(path, workspace) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.read(path, file/* PROMPT_LIMIT */.lt));
    }
    catch (error) {
        throw new src_settings/* InputError */.dz(`input "prompt-file" cannot be used: ${error.message}`);
    }
}
/** The input's pull request, else the event's. Requests from the inputs do without it, files do not. */
async function choosePullRequest(settings, event, log, redact) {
    const number = settings.pullRequest ?? event.pullRequest;
    if (number === undefined)
        return undefined;
    const [owner = '', repo = ''] = (process.env.GITHUB_REPOSITORY ?? '').split('/');
    if (settings.token === '' || owner === '' || repo === '') {
        const why = `input "github-token" or GITHUB_REPOSITORY is blank: pull request #${number} is out of reach`;
        if (settings.texts === undefined)
            throw new src_settings/* InputError */.dz(why);
        log.warn(why);
        return undefined;
    }
    const { connectPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(401)]).then(__webpack_require__.bind(__webpack_require__, 2401));
    const apiUrl = process.env.GITHUB_API_URL || 'https://api.github.com';
    const graphqlUrl = process.env.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`;
    const headSha = number === event.pullRequest ? event.headSha : undefined;
    return connectPullRequest({ token: settings.token, owner, repo, graphqlUrl, redact }, number, headSha);
}


/***/ })

};
