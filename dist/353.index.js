export const id = 353;
export const ids = [353];
export const modules = {

/***/ 3350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

const systemClock = {
    // `performance` is a library that Node would load for this.
    now: () => Number(process.hrtime.bigint()) / 1e6,
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).catch(() => { }),
    deadline: milliseconds => AbortSignal.timeout(milliseconds),
    every: (milliseconds, tick) => {
        const timer = setInterval(tick, milliseconds);
        return () => clearInterval(timer);
    },
};


/***/ }),

/***/ 9771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openWorkspace),
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6467);



/** The checked-out repository, and nothing outside it. */
function openWorkspace(root) {
    return {
        list: async () => walk(root, ''),
        read: async (path, limit) => readInside(root, path, limit),
    };
}
/** Every entry that is no directory, links and pipes too: reading those says why they are refused. */
function walk(root, folder) {
    const entries = trying(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }), `the folder ${JSON.stringify(folder || root)} could not be listed`);
    return entries.flatMap(entry => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (!entry.isDirectory())
            return [path];
        return entry.name === 'node_modules' || entry.name === '.git' ? [] : walk(root, path);
    });
}
/** @param failure what went wrong, without the reason */
function trying(act, failure) {
    try {
        return act();
    }
    catch (error) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7(`${failure} (${error.code})`);
    }
}
function readInside(root, path, limit) {
    const name = JSON.stringify(path);
    if (path.includes('\0'))
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7(`the path ${name} holds a NUL character`);
    if (!isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)))
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7(`the path ${name} leads out of the workspace`);
    const real = trying(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)), `the file ${name} could not be opened`);
    if (!isInside(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root), real))
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7(`the file ${name} is a link that leads out of the workspace`);
    return readRegularFile(real, name, limit);
}
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, way) === path;
}
/**
 * Reads a regular file of at most `limit` bytes. Without `node:fs/promises`, which takes longer to load than all of this.
 * @param name how messages call it
 */
function readRegularFile(path, name, limit) {
    // Without O_NONBLOCK, opening a FIFO waits for a writer.
    const file = trying(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK), `the file ${name} could not be opened`);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stat.isFile())
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7(`${name} is ${stat.isDirectory() ? 'a directory' : 'not a regular file'}`);
        if (stat.size > limit)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7(`the file ${name} has ${stat.size} bytes; at most ${limit} are read`);
        return readAll(file, limit);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** The size is what it says only for files on a disk: what is read is bounded too. */
function readAll(file, limit) {
    const buffer = Buffer.alloc(limit + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length <= limit; length += count) {
        count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.byteLength - length, null);
    }
    if (length > limit)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7(`the file is longer than ${limit} bytes`);
    return buffer.subarray(0, length);
}


/***/ }),

/***/ 1618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ inertLogLine),
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/** Ends a line for a runner, or for a terminal. */
const LINE_ENDS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
/**
 * One line that a runner cannot take for a workflow command: no `::name::` after leading white space, no `##[name]`
 * anywhere, and no control character that a terminal would act on.
 */
function inertLogLine(text) {
    return (text
        .replace(LINE_ENDS, ' ')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
        .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
        .replace(/##\[/g, '## [')
        .replace(/^(\s*):(?=:)/, '$1: '));
}
/** A log on standard error, for the command line. */
function terminalLog(write, redact) {
    const line = (text) => write(`${inertLogLine(redact(text))}\n`);
    return {
        info: line,
        warn: text => line(`warning: ${text}`),
        group: (title, lines) => {
            line(title);
            for (const text of lines)
                line(`  ${text}`);
        },
        debug: () => { },
    };
}


/***/ }),

/***/ 1247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createRedact)
/* harmony export */ });
/** Too short a secret would be found in ordinary words. */
const SHORTEST = 8;
/** Replaces every secret, also in Base64, hexadecimal and URL encoding, by `***`. */
function createRedact(secrets) {
    // A secret may hold another: the longest go first.
    const forms = [...new Set(secrets.filter(secret => secret.length >= SHORTEST).flatMap(encodings))].sort((one, other) => other.length - one.length);
    return text => forms.reduce((result, form) => result.replaceAll(form, '***'), text);
}
function encodings(secret) {
    const bytes = Buffer.from(secret);
    const hexadecimal = bytes.toString('hex');
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret),
        hexadecimal,
        hexadecimal.toUpperCase(),
        ...[0, 1, 2].flatMap(shift => base64(bytes, shift)),
    ];
}
/** Base64 of the secret where it stands behind `shift` other bytes: only the characters that are all its own. */
function base64(bytes, shift) {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
        .toString('base64')
        .replaceAll('=', '');
    const own = text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
}


/***/ }),

/***/ 3113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ onInterruption)
/* harmony export */ });
/**
 * Ends the process on SIGINT or SIGTERM, by that signal: nothing is asked or posted any more.
 * @param tell says what is lost; what it starts and does not end at once is cut off
 */
function onInterruption(tell) {
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            tell(signal);
            process.kill(process.pid, signal);
        });
    }
}


/***/ }),

/***/ 227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/adapters/clock.ts
var clock = __webpack_require__(3350);
// EXTERNAL MODULE: ./src/adapters/files.ts
var files = __webpack_require__(9771);
// EXTERNAL MODULE: ./src/adapters/log.ts
var adapters_log = __webpack_require__(1618);
// EXTERNAL MODULE: ./src/adapters/redact.ts
var adapters_redact = __webpack_require__(1247);
// EXTERNAL MODULE: ./src/adapters/signals.ts
var signals = __webpack_require__(3113);
// EXTERNAL MODULE: ./src/call.ts + 1 modules
var call = __webpack_require__(9530);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(1532);
// EXTERNAL MODULE: ./src/contract.ts
var contract = __webpack_require__(3665);
// EXTERNAL MODULE: ./src/design.ts + 4 modules
var design = __webpack_require__(9953);
// EXTERNAL MODULE: ./src/ports.ts
var ports = __webpack_require__(6467);
// EXTERNAL MODULE: ./src/prompt/file.ts
var file = __webpack_require__(3346);
// EXTERNAL MODULE: ./src/report/inert.ts
var inert = __webpack_require__(1822);
// EXTERNAL MODULE: ./src/report/json.ts
var report_json = __webpack_require__(2794);
// EXTERNAL MODULE: ./src/report/body.ts + 3 modules
var body = __webpack_require__(8802);
// EXTERNAL MODULE: ./src/report/record.ts
var record = __webpack_require__(1117);
;// CONCATENATED MODULE: ./src/report/print.ts



/** Prints each report as soon as those before it are out, and keeps it no longer. */
class MarkdownPrinter {
    #write;
    #waiting = new Map();
    #next = 0;
    #printed = 0;
    constructor(write) {
        this.#write = write;
    }
    take(index, report) {
        this.#waiting.set(index, report);
        for (let ready = this.#waiting.get(this.#next); ready; ready = this.#waiting.get(this.#next)) {
            this.#print(ready);
            this.#waiting.delete(this.#next);
            this.#next += 1;
        }
    }
    end() {
        for (const [, report] of [...this.#waiting].sort(([one], [other]) => one - other))
            this.#print(report);
        this.#waiting.clear();
    }
    #print(report) {
        this.#write(`${this.#printed > 0 ? '\n---\n\n' : ''}${(0,body/* renderReport */.B1)(report)}`);
        this.#printed += 1;
    }
}
/** The record has the verdict of the whole run before the first request. */
class RecordPrinter {
    #write;
    #reports = [];
    constructor(write) {
        this.#write = write;
    }
    take(index, report) {
        this.#reports[index] = report;
    }
    end(verdict) {
        const made = this.#reports.filter(() => true); // without the gaps
        this.#write((0,report_json/* toJson */.a)((0,record/* recordOf */.z)(verdict, made)));
    }
}

// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/request/file.ts
var request_file = __webpack_require__(2927);
// EXTERNAL MODULE: ./src/request/request.ts
var request_request = __webpack_require__(712);
// EXTERNAL MODULE: ./src/settings.ts
var src_settings = __webpack_require__(8750);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(3138);
;// CONCATENATED MODULE: ./src/command-line.ts




















const USAGE = `usage: node dist/index.js [options] FILE...

Designs a distributed lock manager for each lock request file and prints the report.

  --architect auto|model|reference   who designs (auto)
  --model NAME                       model to ask (the prompt's)
  --base-url URL                     OpenAI-compatible endpoint (${contract/* INPUT_DEFAULTS */.WJ['openai-base-url']})
  --feasibility enforce|warn|off     what the built-in rules may do (enforce)
  --json                             print the JSON record instead of Markdown
  --show-prompt                      print the rendered messages and stop: nothing is sent
  --help                             print this and stop

The key is taken from the environment variable OPENAI_API_KEY.
Exit status: 0 designed, 1 insufficient, 2 inconclusive, 64 wrong usage.
`;
const EXIT = { designed: 0, none: 0, insufficient: 1, inconclusive: 2, usage: 64 };
const OPTIONS = {
    architect: { type: 'string' },
    model: { type: 'string' },
    'base-url': { type: 'string' },
    feasibility: { type: 'string' },
    json: { type: 'boolean' },
    'show-prompt': { type: 'boolean' },
    help: { type: 'boolean' },
};
/** Whoever closes the pipe, as `head` does, has read enough; what else keeps a report from its reader is told. */
function stopPrinting({ code, message }) {
    if (code !== 'EPIPE')
        process.stderr.write(`The reports cannot be printed (${message}): stopped\n`);
    process.exit(EXIT.inconclusive);
}
/** Designs for the files on the command line. @returns the exit status */
async function runCommandLine(args, bundledPrompt) {
    const apiKey = process.env.OPENAI_API_KEY?.trim() ?? '';
    const redact = (0,adapters_redact/* createRedact */.a)([apiKey]);
    process.stdout.on('error', stopPrinting);
    try {
        const { values, positionals } = readArguments(args);
        if (values.help) {
            process.stdout.write(USAGE);
            return EXIT.designed;
        }
        if (positionals.length === 0)
            throw new src_settings/* InputError */.dz('no FILE is given');
        const settings = readOptions(values, apiKey);
        const bytes = (0,files/* readRegularFile */.X)(bundledPrompt, 'the bundled prompt', src_settings/* PROMPT_LIMIT */.lt);
        const prompt = (0,call/* openPrompt */.Rh)(new TextDecoder().decode(bytes), 'bundled prompt', settings);
        const job = { prompt, settings, json: values.json === true, redact };
        const requests = positionals.map(fileRequest);
        return await (values['show-prompt'] ? showPrompts(requests, job) : designFiles(requests, job));
    }
    catch (error) {
        const usage = error instanceof src_settings/* InputError */.dz || error instanceof file/* PromptError */.Pq;
        const message = error instanceof Error ? error.message : String(error);
        process.stderr.write(`${redact(message)}\n${usage ? `\n${USAGE}` : ''}`);
        return usage ? EXIT.usage : EXIT.inconclusive;
    }
}
async function designFiles(requests, { json, redact, ...job }) {
    const log = (0,adapters_log/* terminalLog */.d)(line => process.stderr.write(line), redact);
    (0,call/* logConfiguration */.nh)(job.settings, job.prompt, log);
    const write = (text) => void process.stdout.write(redact(text));
    const printer = json ? new RecordPrinter(write) : new MarkdownPrinter(write);
    let judged = 0;
    (0,signals/* onInterruption */.v)(signal => {
        log.warn(`stopped by ${signal}: ${judged} of ${requests.length} requests were judged, and are printed`);
        printer.end('inconclusive');
    });
    const model = (0,src_settings/* asksModel */.mE)(job.settings)
        ? (await __webpack_require__.e(/* import() */ 376).then(__webpack_require__.bind(__webpack_require__, 2376))).connectModel(job.settings.endpoint, redact)
        : undefined;
    const workshop = { ...job, model, clock: clock/* systemClock */.m, log, files: requests.length };
    const verdicts = await (0,concurrency/* afewAtATime */.F)([...requests.entries()], async ([index, request]) => {
        const report = await (0,design/* design */.x)(request, workshop);
        judged += 1;
        printer.take(index, report);
        return report.verdict;
    });
    const verdict = (0,src_verdict/* worstVerdict */.zP)(verdicts);
    printer.end(verdict);
    return EXIT[verdict];
}
/** Prints what would be sent for each file; nothing is sent. */
async function showPrompts(requests, { json, redact, ...job }) {
    const calls = [];
    for (const request of requests) {
        try {
            calls.push((0,call/* callFor */.gL)(await request.read(), job));
        }
        catch (error) {
            if (!(error instanceof request_request/* RequestError */.G || error instanceof ports/* ServiceError */._7))
                throw error;
            process.stderr.write(`${(0,adapters_log/* inertLogLine */.T)(redact(`${(0,report/* nameOf */.V)(request)}: ${error.message}`))}\n`);
        }
    }
    process.stdout.write(redact(json ? (0,report_json/* toJson */.a)(calls) : calls.map(renderCall).join('\n')));
    return calls.length === requests.length ? EXIT.designed : EXIT.inconclusive;
}
/** As they would be sent; where a runner reads the output, without what it would take for its commands. */
function renderCall({ messages }) {
    const text = messages.map(({ role, content }) => `--- ${role} ---\n${content}\n`).join('\n');
    return process.env.GITHUB_ACTIONS === 'true' ? text.split('\n').map(inert/* inertCodeLine */.IR).join('\n') : text;
}
function readArguments(args) {
    try {
        return (0,external_node_util_.parseArgs)({ args, options: OPTIONS, allowPositionals: true });
    }
    catch (error) {
        throw new src_settings/* InputError */.dz(error.message);
    }
}
const OPTION_OF = {
    architect: 'architect',
    model: 'model',
    'openai-base-url': 'base-url',
    feasibility: 'feasibility',
};
/** The options as the inputs that they stand for. */
function readOptions(values, apiKey) {
    const read = (name) => {
        if (name === 'openai-api-key')
            return apiKey;
        const option = OPTION_OF[name];
        return option === undefined ? '' : String(values[option] ?? '');
    };
    return (0,src_settings/* readSettings */.sb)(read, name => {
        const option = OPTION_OF[name];
        return option === undefined ? `environment variable OPENAI_API_KEY` : `option --${option}`;
    });
}
function fileRequest(path) {
    return {
        source: { kind: 'file', path },
        read: async () => (0,request_file.parseRequestFile)((0,files/* readRegularFile */.X)(path, JSON.stringify(path), request_request/* REQUEST_LIMIT */.u)),
    };
}


/***/ }),

/***/ 3665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ REFUSAL),
/* harmony export */   EM: () => (/* binding */ FAILURES),
/* harmony export */   TJ: () => (/* binding */ ARCHITECTS),
/* harmony export */   WJ: () => (/* binding */ INPUT_DEFAULTS),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   p8: () => (/* binding */ COMMENT_MODES),
/* harmony export */   wC: () => (/* binding */ FEASIBILITIES),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/* unused harmony exports INPUTS, OUTPUTS */
/** Every input, output and verdict by name: the mirror of `action.yml`, held equal to it by a test. */
/** Of this action: `package.json`'s, held equal by a test. */
const VERSION = '0.1.0';
const FIELDS = ['scale_requirements', 'consistency_tolerance', 'infrastructure_environment'];
const INPUT_DEFAULTS = {
    'scale-requirements': '',
    'consistency-tolerance': '',
    'infrastructure-environment': '',
    'request-files': '**/*.lock-request.yaml\n**/*.lock-request.yml',
    'max-requests': '20',
    'prompt-file': '',
    architect: 'auto',
    'openai-api-key': '',
    'openai-base-url': 'https://api.openai.com/v1',
    model: '',
    temperature: '',
    'max-completion-tokens': '',
    'timeout-seconds': '300',
    repair: 'true',
    feasibility: 'enforce',
    'fail-on': 'insufficient, inconclusive',
    comment: 'update',
    'comment-key': '',
    'pull-request': '',
    'github-token': '',
};
const INPUTS = Object.keys(INPUT_DEFAULTS);
const OUTPUTS = (/* unused pure expression or super */ null && (['verdict', 'architecture', 'architecture-file', 'record-file', 'comment-url']));
const ARCHITECTS = ['auto', 'model', 'reference'];
const FEASIBILITIES = ['enforce', 'warn', 'off'];
const FAILURES = ['insufficient', 'inconclusive', 'violations'];
const COMMENT_MODES = ['update', 'recreate', 'never'];
/** Worst first: a run has the worst verdict of its requests. */
const VERDICTS = ['insufficient', 'inconclusive', 'designed', 'none'];
/** What the prompt tells an architect to answer where no design can hold. */
const REFUSAL = 'Infrastructure constraints insufficient for consistency SLA';


/***/ }),

/***/ 7883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   U9: () => (/* binding */ count)
/* harmony export */ });
/** How our own sentences are put together. */
/** The text with a capital first letter. */
function capitalised(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** The text with a capital first letter and an end. */
function asSentence(text) {
    return /[.!?]$/.test(text) ? capitalised(text) : `${capitalised(text)}.`;
}
/** Longer quotes are cut at a word. */
const LONGEST_QUOTE = 200;
/** Words of a text in quotation marks, without what ends their sentence. */
function quoted(words) {
    const bare = words.trim().replace(/[.;,]$/, '');
    if (bare.length <= LONGEST_QUOTE)
        return `\u201c${bare}\u201d`;
    const cut = bare.slice(0, LONGEST_QUOTE);
    return `\u201c${cut.slice(0, cut.lastIndexOf(' ') + 1 || LONGEST_QUOTE).trimEnd()}\u2026\u201d`;
}
/** Such as "1 error" or "2 errors". */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 6467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ ModelFault),
/* harmony export */   Te: () => (/* binding */ TooLongBody),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   rS: () => (/* binding */ UncertainWrite),
/* harmony export */   yN: () => (/* binding */ NotAllowed)
/* harmony export */ });
/** The world as the product sees it. Adapters provide these; everything else only uses them. */
/** Why a try brought no completion, in the terms a retry is decided by. */
class ModelFault extends Error {
    /** HTTP status, absent where no answer came. */
    status;
    /** The service's own error code, such as `insufficient_quota`. */
    code;
    /** The parameter that the service names as the cause. */
    parameter;
    retryable;
    /** How long the service asks to wait, in milliseconds. */
    retryAfter;
    constructor(message, facts) {
        super(message, { cause: facts.cause });
        this.status = facts.status;
        this.code = facts.code;
        this.parameter = facts.parameter;
        this.retryable = facts.retryable;
        this.retryAfter = facts.retryAfter;
    }
}
/** GitHub, the file system or the model's service did not do its part. The message is for the user. */
class ServiceError extends Error {
}
/** GitHub gave no proper answer to a write, which may have taken effect all the same. */
class UncertainWrite extends ServiceError {
}
/** The token may not do it. */
class NotAllowed extends ServiceError {
}
/** GitHub holds a comment's body for too long. */
class TooLongBody extends ServiceError {
}


/***/ }),

/***/ 2927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRequestFile: () => (/* binding */ parseRequestFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3665);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4272);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(712);




const KEYS = [..._contract_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ, 'title'];
const ALLOWED = `allowed keys are ${_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ.join(', ')} and, optionally, title`;
/**
 * Reads a request file: one YAML mapping of text, without aliases and tags.
 * @throws RequestError
 */
function parseRequestFile(bytes) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const text = decode(bytes);
    const root = readMapping(text, lineCounter);
    const reader = new RequestReader(lineCounter);
    for (const pair of root.items)
        reader.take(pair);
    return { ...reader.request(root), fileLines: text.split('\n') };
}
function decode(bytes) {
    if (bytes.byteLength > _request_js__WEBPACK_IMPORTED_MODULE_3__/* .REQUEST_LIMIT */ .u) {
        throw startError(`a request file has at most 64 KiB; this one has ${Math.ceil(bytes.byteLength / 1024)} KiB`);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw startError('the file is not valid UTF-8: save it as UTF-8');
    }
}
function readMapping(text, lineCounter) {
    const documents = parseDocuments(text, lineCounter);
    const [first, second] = documents;
    const faulty = documents.find(({ errors }) => errors.length > 0);
    const fault = faulty?.errors[0];
    if (fault) {
        throw problemAt(lineCounter, placeOf(fault, faulty.contents), `the file is not valid YAML: ${FAULTS[fault.code] ?? fault.code}`);
    }
    if (second) {
        throw problemAt(lineCounter, second.range[0], 'a request file holds one document; a second one starts here');
    }
    if (!first || first.contents === null)
        throw startError(`the file is empty; ${ALLOWED}`);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(first.contents)) {
        const start = first.contents.range?.[0] ?? 0;
        throw problemAt(lineCounter, start, `the file must be a mapping, not ${kindOf(first.contents)}; ${ALLOWED}`);
    }
    const tag = tagFault(first.contents);
    if (tag)
        throw problemAt(lineCounter, first.contents.range?.[0] ?? 0, `the file has ${tag}`);
    return first.contents;
}
/** How deep the library descends is the machine's matter: what is nested too deeply stands where its outermost key does. */
function placeOf(fault, contents) {
    const [offset] = fault.pos;
    if (fault.code !== 'RESOURCE_EXHAUSTION')
        return offset;
    const keys = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents) ? contents.items.map(({ key }) => key.range?.[0] ?? 0) : [];
    return keys.findLast(start => start <= offset) ?? contents?.range?.[0] ?? 0;
}
function parseDocuments(text, lineCounter) {
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, {
        version: '1.2',
        merge: false,
        // The library looks for duplicate keys in quadratic time; RequestReader does it in linear time.
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
        lineCounter,
    });
    return Array.isArray(documents) ? documents : [];
}
/** The library's own messages can quote the file; these do not. */
const FAULTS = {
    ALIAS_PROPS: 'an alias cannot have an anchor or a tag',
    BAD_ALIAS: 'a bad alias or anchor',
    BAD_DIRECTIVE: 'an unknown directive',
    BAD_DQ_ESCAPE: 'a bad escape in a double-quoted text',
    BAD_INDENT: 'the indentation does not fit (a block is indented by spaces, deeper than its key)',
    BAD_PROP_ORDER: 'an anchor or tag stands at the wrong place',
    BAD_SCALAR_START: 'a text cannot start with this character: put it in quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a nested mapping cannot stand on the line of its key: put the text in quotes or use |',
    BLOCK_IN_FLOW: 'a block cannot stand inside braces or brackets',
    KEY_OVER_1024_CHARS: 'a key is longer than 1,024 characters',
    MISSING_CHAR: 'a closing quote, bracket, brace, colon or comma is missing',
    MULTILINE_IMPLICIT_KEY: 'a key spans several lines: is a colon or an indentation missing?',
    MULTIPLE_ANCHORS: 'a value has several anchors',
    MULTIPLE_DOCS: 'several documents',
    MULTIPLE_TAGS: 'a value has several tags',
    NON_STRING_KEY: 'a key is not text',
    RESOURCE_EXHAUSTION: 'it is nested too deeply',
    TAB_AS_INDENT: 'a tab cannot indent: use spaces',
    TAG_RESOLVE_FAILED: 'a tag that cannot be resolved',
    UNEXPECTED_TOKEN: 'something unexpected stands here',
};
function kindOf(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return 'a mapping';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return 'an alias';
    if (node === null)
        return 'nothing';
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return 'a list';
    const { value } = node;
    if (value === null)
        return 'nothing';
    return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}
function startError(message) {
    return new _request_js__WEBPACK_IMPORTED_MODULE_3__/* .RequestError */ .G([{ message, line: 1, column: 1 }]);
}
function problemAt(lineCounter, offset, message) {
    const { line, col } = lineCounter.linePos(offset);
    return new _request_js__WEBPACK_IMPORTED_MODULE_3__/* .RequestError */ .G([{ message, line: Math.max(1, line), column: Math.max(1, col) }]);
}
/** Takes the mapping's pairs one by one and collects what is wrong with them. */
class RequestReader {
    #lineCounter;
    #problems = [];
    #seen = new Set();
    #texts = new Map();
    #lines = new Map();
    constructor(lineCounter) {
        this.#lineCounter = lineCounter;
    }
    take({ key, value }) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && typeof key.value === 'string' ? key.value : undefined;
        const tag = tagFault(key);
        if (tag) {
            this.#problem(key, `a key has ${tag}`);
        }
        else if (name === undefined || !KEYS.includes(name)) {
            this.#problem(key, `unknown key ${JSON.stringify((name ?? kindOf(key)).slice(0, 60))}; ${ALLOWED}`);
        }
        else if (this.#seen.has(name)) {
            this.#problem(key, `the key "${name}" stands twice`);
        }
        else {
            this.#seen.add(name);
            this.#takeText(name, key, value);
        }
    }
    request(root) {
        for (const field of _contract_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ) {
            if (!this.#seen.has(field))
                this.#problem(root, `the key "${field}" is missing; ${ALLOWED}`);
        }
        if (this.#problems.length > 0)
            throw new _request_js__WEBPACK_IMPORTED_MODULE_3__/* .RequestError */ .G(this.#problems.slice(0, 10));
        const title = this.#texts.get('title');
        return {
            ...(title === undefined ? {} : { title }),
            texts: Object.fromEntries(_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ.map(field => [field, this.#texts.get(field)])),
            lines: Object.fromEntries(_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ.map(field => [field, this.#lines.get(field)])),
        };
    }
    #takeText(name, key, value) {
        const fault = textFault(value);
        const text = fault ? '' : (0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanText */ .X)(value.value).trim();
        if (fault)
            this.#problem(value?.range ? value : key, `"${name}" must be text; got ${fault}`);
        else if (text === '')
            this.#problem(key, `"${name}" is blank`);
        this.#texts.set(name, text);
        this.#lines.set(name, {
            first: this.#line(key.range?.[0]),
            last: this.#line((value?.range?.[1] ?? 1) - 1),
        });
    }
    #line(offset) {
        return Math.max(1, this.#lineCounter.linePos(offset ?? 0).line);
    }
    #problem(node, message) {
        this.#problems.push(...problemAt(this.#lineCounter, node.range?.[0] ?? 0, message).problems);
    }
}
function tagFault({ tag }) {
    if (tag === undefined || tag === 'tag:yaml.org,2002:str')
        return undefined;
    return `the tag ${tag.slice(0, 60)}, which is not allowed`;
}
/** What keeps a value from being plain text, or undefined. */
function textFault(value) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value))
        return 'an alias, which is not allowed';
    const tag = value ? tagFault(value) : undefined;
    if (tag)
        return tag;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && typeof value.value === 'string')
        return undefined;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && value.value !== null)
        return `${kindOf(value)}: put it in quotes`;
    return kindOf(value);
}


/***/ }),

/***/ 712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError),
/* harmony export */   u: () => (/* binding */ REQUEST_LIMIT)
/* harmony export */ });
/** The largest request file, in bytes. */
const REQUEST_LIMIT = 64 * 1024;
/** A request file that breaks the contract, with every problem found. */
class RequestError extends Error {
    problems;
    constructor(problems) {
        super(problems.map(({ line, column, message }) => `line ${line}, column ${column}: ${message}`).join('; '));
        this.problems = problems;
    }
}


/***/ }),

/***/ 8750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   lt: () => (/* binding */ PROMPT_LIMIT),
/* harmony export */   mE: () => (/* binding */ asksModel),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* unused harmony exports quote, alternatives */
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3665);

/** An input outside its values. The message has one sentence for each such input. */
class InputError extends Error {
}
/** The largest prompt file, in bytes. */
const PROMPT_LIMIT = 256 * 1024;
/**
 * Reads and checks every input.
 * @param read the raw text of an input, blank where it is not set
 * @param call how messages call an input
 * @throws InputError with a sentence for each input outside its values
 */
function readSettings(read, call = inputName) {
    const check = new Checker(read, call);
    const settings = {
        texts: readTexts(check),
        requestFiles: readGlobs(check),
        maxRequests: check.whole('max-requests', 1, 1000),
        promptFile: readPromptFile(check),
        architect: check.oneOf('architect', _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .ARCHITECTS */ .TJ),
        endpoint: readEndpoint(check),
        model: check.text('model') || undefined,
        temperature: readTemperature(check),
        maxCompletionTokens: check.optionalWhole('max-completion-tokens', 1, 10_000_000),
        timeoutSeconds: check.whole('timeout-seconds', 1, 3600),
        repair: check.oneOf('repair', ['true', 'false']) === 'true',
        feasibility: check.oneOf('feasibility', _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .FEASIBILITIES */ .wC),
        failOn: readFailOn(check),
        comment: check.oneOf('comment', _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMENT_MODES */ .p8),
        commentKey: readCommentKey(check),
        pullRequest: check.optionalWhole('pull-request', 1, Number.MAX_SAFE_INTEGER),
        token: check.text('github-token'),
    };
    check.done();
    return settings;
}
function inputName(name) {
    return `input "${name}"`;
}
/** Collects what is wrong, so that one run names every input that has to change. */
class Checker {
    #read;
    call;
    #problems = [];
    constructor(read, call) {
        this.#read = read;
        this.call = call;
    }
    text(name) {
        return this.#read(name).trim() || _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_DEFAULTS */ .WJ[name];
    }
    problem(sentence) {
        this.#problems.push(sentence);
    }
    reject(name, takes, got = quote(this.text(name))) {
        this.problem(`${this.call(name)} takes ${takes}; got ${got}`);
    }
    oneOf(name, values) {
        const text = this.text(name).toLowerCase();
        const value = values.find(candidate => candidate === text);
        if (value === undefined)
            this.reject(name, alternatives(values));
        return value ?? values[0];
    }
    whole(name, least, most) {
        const text = this.text(name);
        const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= least && value <= most)
            return value;
        const range = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
        this.reject(name, `a whole number ${range}`);
        return least;
    }
    optionalWhole(name, least, most) {
        return this.text(name) === '' ? undefined : this.whole(name, least, most);
    }
    done() {
        if (this.#problems.length > 0)
            throw new InputError(this.#problems.join('\n'));
    }
}
/** Whether the model designs: where it is asked for, or where `auto` finds a key. */
function asksModel({ architect, endpoint }) {
    return architect === 'model' || (architect === 'auto' && endpoint.apiKey !== undefined);
}
/** What a message may show of a value: one line, quoted, cut. */
function quote(value) {
    return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}\u2026` : value);
}
function alternatives(values) {
    return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
/** A list takes commas and line ends; a comma inside a glob's braces belongs to the glob. */
function list(text) {
    const items = [];
    let item = '';
    let depth = 0;
    for (const character of `${text}\n`) {
        if (character === '{')
            depth += 1;
        if (character === '}')
            depth = Math.max(0, depth - 1);
        if (character === '\n' || (character === ',' && depth === 0)) {
            if (item.trim() !== '')
                items.push(item.trim());
            item = '';
            depth = 0;
        }
        else {
            item += character;
        }
    }
    return items;
}
const TEXT_INPUTS = {
    scale_requirements: 'scale-requirements',
    consistency_tolerance: 'consistency-tolerance',
    infrastructure_environment: 'infrastructure-environment',
};
function readTexts(check) {
    const given = _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.filter(field => check.text(TEXT_INPUTS[field]) !== '');
    if (given.length === 0)
        return undefined;
    for (const field of _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ) {
        if (!given.includes(field)) {
            check.problem(`${check.call(TEXT_INPUTS[field])} is blank: scale-requirements, consistency-tolerance and ` +
                'infrastructure-environment are needed together, or none of them');
        }
    }
    return Object.fromEntries(_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.map(field => [field, check.text(TEXT_INPUTS[field])]));
}
function readGlobs(check) {
    const globs = list(check.text('request-files'));
    if (globs.every(glob => glob.startsWith('!'))) {
        check.reject('request-files', 'at least one glob that does not start with "!"');
    }
    return globs;
}
function readPromptFile(check) {
    const path = check.text('prompt-file');
    if (path !== '' && !/\.prompt\.ya?ml$/.test(path)) {
        check.reject('prompt-file', 'a path in the workspace that ends in .prompt.yaml or .prompt.yml');
    }
    return path || undefined;
}
function readTemperature(check) {
    const text = check.text('temperature');
    if (text === '')
        return undefined;
    if (text === 'omit')
        return 'omit';
    const value = /^\d(\.\d{1,10})?$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= 0 && value <= 2))
        check.reject('temperature', 'a number from 0 to 2, or omit');
    return value;
}
function readFailOn(check) {
    const names = list(check.text('fail-on').toLowerCase());
    const failures = _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURES */ .EM.filter(failure => names.includes(failure));
    const never = names.includes('never');
    const known = names.length > 0 && names.every(name => name === 'never' || failures.some(failure => failure === name));
    if (!known || (never && names.length > 1)) {
        check.reject('fail-on', `${_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURES */ .EM.join(', ')} in any combination, or never alone`);
    }
    return failures;
}
function readCommentKey(check) {
    const key = check.text('comment-key');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
    if (key.length > 100 || /[\u0000-\u001f\u007f]/.test(key)) {
        check.reject('comment-key', 'one line of at most 100 characters');
    }
    return key;
}
function readEndpoint(check) {
    const apiKey = check.text('openai-api-key') || undefined;
    if (apiKey !== undefined && !/^[\x21-\x7e]+$/.test(apiKey)) {
        check.problem(`${check.call('openai-api-key')} takes one line of visible ASCII characters; the value has white space or other ` +
            'characters inside (it is not shown here): store the secret again');
    }
    const text = check.text('openai-base-url');
    const fault = URL.canParse(text) ? urlFault(new URL(text), apiKey !== undefined) : 'it is not a URL';
    if (fault) {
        const takes = `an https URL, or http on loopback or where no key is sent (${fault})`;
        check.reject('openai-base-url', takes, text.includes('@') ? 'a URL that is not shown here' : quote(text));
    }
    return { baseUrl: text.replace(/\/+$/, ''), apiKey };
}
/** Why a URL must not be sent to, or undefined. */
function urlFault(url, hasKey) {
    if (url.username !== '' || url.password !== '')
        return 'it holds a user name or password';
    if (/[?#]/.test(url.href))
        return 'it holds a query or fragment';
    if (isLinkLocal(url.hostname))
        return 'it is a link-local address, where clouds keep machine credentials';
    if (url.protocol === 'https:')
        return undefined;
    if (url.protocol !== 'http:')
        return `its scheme is ${url.protocol}`;
    if (hasKey && !isLoopback(url.hostname))
        return 'a key must not travel unencrypted';
    return undefined;
}
function isLoopback(host) {
    return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);
}
function isLinkLocal(host) {
    return /^(169\.254\.\d+\.\d+|\[::ffff:a9fe:[\da-f]{1,4}\]|\[fe[89ab][\da-f]:.*\]|metadata\.google\.internal)$/.test(host.replace(/\.$/, ''));
}


/***/ })

};
