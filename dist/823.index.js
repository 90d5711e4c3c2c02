export const id = 823;
export const ids = [823];
export const modules = {

/***/ 3350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

const systemClock = {
    now: () => performance.now(),
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6467);




/** The checked-out repository, and nothing outside it. */
function openWorkspace(root) {
    return {
        list: () => walk(root, ''),
        read: (path, limit) => readInside(root, path, limit),
    };
}
/** Every entry that is no directory, links and pipes too: reading those says why they are refused. */
async function walk(root, folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { withFileTypes: true }).catch(error => {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7(`the folder ${JSON.stringify(folder || root)} could not be listed (${error.code})`);
    });
    const paths = await Promise.all(entries.map(entry => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (!entry.isDirectory())
            return [path];
        return entry.name === 'node_modules' || entry.name === '.git' ? [] : walk(root, path);
    }));
    return paths.flat();
}
async function readInside(root, path, limit) {
    const name = JSON.stringify(path);
    if (path.includes('\0'))
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7(`the path ${name} holds a NUL character`);
    if (!isInside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path)))
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7(`the path ${name} leads out of the workspace`);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path)).catch(error => {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7(`the file ${name} could not be opened (${error.code})`);
    });
    if (!isInside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), real))
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7(`the file ${name} is a link that leads out of the workspace`);
    return readRegularFile(real, name, limit);
}
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, way) === path;
}
/**
 * Reads a regular file of at most `limit` bytes.
 * @param name how messages call it
 */
async function readRegularFile(path, name, limit) {
    // Without O_NONBLOCK, opening a FIFO waits for a writer.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch(error => {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7(`the file ${name} could not be opened (${error.code})`);
    });
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7(`${name} is ${stat.isDirectory() ? 'a directory' : 'not a regular file'}`);
        if (stat.size > limit)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7(`the file ${name} has ${stat.size} bytes; at most ${limit} are read`);
        return await readAll(file, limit);
    }
    finally {
        await file.close();
    }
}
/** The size is what it says only for files on a disk: what is read is bounded too. */
async function readAll(file, limit) {
    const buffer = Buffer.alloc(limit + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length <= limit; length += count) {
        count = (await file.read(buffer, length, buffer.byteLength - length)).bytesRead;
    }
    if (length > limit)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7(`the file is longer than ${limit} bytes`);
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
    return { info: line, warn: text => line(`warning: ${text}`) };
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

/***/ 6254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ errorsOf),
/* harmony export */   LK: () => (/* binding */ isBetter),
/* harmony export */   iG: () => (/* binding */ repairTurns)
/* harmony export */ });
/** A quoted line is not longer, in UTF-16 units. */
const LONGEST_QUOTE = 300;
/**
 * The turns that send an answer back: what the model said, and what a review found in it, line by line.
 * @param lines the answer as it was reviewed
 */
function repairTurns(answer, errors, lines) {
    const faults = errors.map(({ line, rule, message }) => {
        const quoted = (lines[line - 1] ?? '').trim().slice(0, LONGEST_QUOTE);
        return `- Line ${line} (${rule}): ${message}${quoted === '' ? '' : `\n  > ${quoted}`}`;
    });
    const content = [
        `A review of your architecture found ${errors.length === 1 ? 'an error' : `${errors.length} errors`}:`,
        faults.join('\n'),
        'Answer with the whole architecture once more, with these errors mended and everything else as it was. All ' +
            'instructions hold as before: begin with the architecture itself, and do not speak of this review.',
    ].join('\n\n');
    return [
        { role: 'assistant', content: answer },
        { role: 'user', content },
    ];
}
/** Whether the second review is better than the first: fewer errors, then fewer warnings. */
function isBetter(second, first) {
    const errors = errorsOf(second).length - errorsOf(first).length;
    return errors === 0 ? second.length < first.length : errors < 0;
}
function errorsOf(findings) {
    return findings.filter(({ severity }) => severity === 'error');
}


/***/ }),

/***/ 9530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gL: () => (/* binding */ callFor),
  kX: () => (/* binding */ digestOfCall),
  nh: () => (/* binding */ logConfiguration),
  Rh: () => (/* binding */ openPrompt),
  sc: () => (/* binding */ sha256)
});

// UNUSED EXPORTS: callParameters

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/contract.ts
var contract = __webpack_require__(3665);
// EXTERNAL MODULE: ./src/prompt/file.ts
var file = __webpack_require__(3346);
;// CONCATENATED MODULE: ./src/prompt/render.ts

/** The prompt's messages with the values put in: once, verbatim but for the wrapper's own tags. */
function renderPrompt(prompt, values) {
    for (const variable of prompt.variables) {
        if (variable.required && !Object.hasOwn(values, variable.name)) {
            throw new file/* PromptError */.Pq(`the prompt requires the variable "${variable.name}", and the action gives ${Object.keys(values).join(', ')}`);
        }
    }
    return prompt.messages.map(({ role, content }) => ({
        role,
        content: content.replace(file/* PLACEHOLDER */.Kx, (_, name) => {
            const key = name.trim();
            return Object.hasOwn(values, key) ? guardWrapper(values[key]) : '';
        }),
    }));
}
/**
 * Escapes only what would open or close the prompt's `<user_query>` wrapper, in any case, spacing or
 * compatibility form that a model (or its tokenizer's normalisation) could read as that tag.
 */
function guardWrapper(value) {
    return value.replace(/[<\uff1c\ufe64]/g, (bracket, index) => {
        const gap = /\s*[/\uff0f]?\s*/y;
        gap.lastIndex = index + 1;
        gap.test(value);
        const name = value.slice(gap.lastIndex, gap.lastIndex + 40).normalize('NFKC');
        return /^user_query(?!\w)/i.test(name) ? '&lt;' : bracket;
    });
}

// EXTERNAL MODULE: ./src/settings.ts
var src_settings = __webpack_require__(8750);
;// CONCATENATED MODULE: ./src/call.ts





/** What is sent for a request. */
function callFor(request, job) {
    return { ...callParameters(job), messages: renderPrompt(job.prompt, request.texts) };
}
/** The inputs go before the prompt file. */
function callParameters({ prompt, settings }) {
    const { temperature: fromFile, ...parameters } = prompt.parameters;
    const temperature = settings.temperature ?? fromFile;
    return {
        model: modelOf(prompt, settings),
        ...parameters,
        ...(temperature === undefined || temperature === 'omit' ? {} : { temperature }),
        ...(settings.maxCompletionTokens === undefined
            ? {}
            : { maxCompletionTokens: settings.maxCompletionTokens }),
    };
}
/**
 * What is in force, not what was given.
 * @param restricted whether GitHub keeps secrets from this run
 */
function logConfiguration(settings, prompt, log, restricted = false) {
    if (!(0,src_settings/* asksModel */.mE)(settings)) {
        if (settings.architect === 'auto')
            log.warn(`${REFERENCE}, because there is no key for the model: ${restricted ? NO_SECRETS : NO_KEY}`);
        else
            log.info(REFERENCE);
        return;
    }
    const { endpoint, feasibility, timeoutSeconds } = settings;
    const { model, temperature, maxCompletionTokens } = callParameters({ prompt, settings });
    log.info(`Model ${model} at ${endpoint.baseUrl}${endpoint.apiKey === undefined ? ' without a key' : ''}, ` +
        `temperature ${temperature ?? 'not sent'}, max-completion-tokens ${maxCompletionTokens ?? 'not sent'}, ` +
        `at most ${timeoutSeconds} s a design, feasibility ${feasibility}; ` +
        `prompt ${prompt.name} ${prompt.version ?? ''} (${prompt.path}, SHA-256 ${prompt.digest.slice(0, 16)})`);
}
const REFERENCE = 'The reference architect designs from built-in rules';
const NO_KEY = 'is it there (input openai-api-key, or OPENAI_API_KEY on the command line), and its secret named right?';
const NO_SECRETS = 'GitHub gives no secrets to the pull request of a fork or of Dependabot';
/** Reads a prompt file and makes sure, before anything is sent, that a request can be put into it. */
function openPrompt(text, path, settings) {
    const prompt = (0,file/* parsePrompt */.ex)(text, path);
    renderPrompt(prompt, Object.fromEntries(contract/* FIELDS */.cJ.map(field => [field, ''])));
    if ((0,src_settings/* asksModel */.mE)(settings))
        modelOf(prompt, settings);
    return prompt;
}
function modelOf(prompt, settings) {
    const model = settings.model ?? prompt.model;
    if (!model)
        throw new file/* PromptError */.Pq(`neither the input "model" nor the prompt "${prompt.name}" names a model`);
    return model;
}
/** All that decides what the model answers, and what is made of it. */
function digestOfCall(call, { endpoint, repair }) {
    return sha256([contract/* VERSION */.xv, call, endpoint.baseUrl, repair]);
}
function sha256(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}


/***/ }),

/***/ 1532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ afewAtATime)
/* harmony export */ });
/** Runs a few at a time, in order; the results stand in the order of the items. */
async function afewAtATime(items, work) {
    const results = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
    return results;
}
const AT_A_TIME = 4;


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

/***/ 2051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ design)
});

// EXTERNAL MODULE: ./src/call.ts + 1 modules
var src_call = __webpack_require__(9530);
// EXTERNAL MODULE: ./src/ports.ts
var ports = __webpack_require__(6467);
;// CONCATENATED MODULE: ./src/architect/model.ts

/** The model could not be asked to an end. The message says what came and what to do. */
class ModelError extends Error {
    designer;
    constructor(message, designer) {
        super(message);
        this.designer = designer;
    }
}
const MOST_TRIES = 4;
const FIRST_WAIT = 500;
const TELL_EVERY = 5_000;
/** The optional parameters by the names that services know them by. */
const PARAMETER_NAMES = {
    temperature: 'temperature',
    topP: 'top_p',
    seed: 'seed',
    maxCompletionTokens: 'max_completion_tokens',
};
/** Asks the model within one deadline, again where trying again can help. @throws ModelError */
async function askModel(call, asking) {
    const attempt = new Attempt(call, asking);
    const stopTelling = asking.clock.every(TELL_EVERY, () => attempt.tellWaiting());
    try {
        return await attempt.run();
    }
    finally {
        stopTelling();
    }
}
class Attempt {
    #call;
    #asking;
    #start;
    #deadline;
    #dropped = [];
    #tries = 0;
    #lastFault;
    constructor(call, asking) {
        this.#call = call;
        this.#asking = asking;
        this.#start = asking.clock.now();
        this.#deadline = asking.clock.deadline(asking.timeoutSeconds * 1000);
    }
    async run() {
        for (let failures = 0;;) {
            try {
                this.#tries += 1;
                return this.#answer(await this.#asking.model.complete(this.#call, this.#deadline));
            }
            catch (error) {
                if (!(error instanceof ports/* ModelFault */.QS))
                    throw error;
                if (this.#deadline.aborted)
                    throw this.#outOfTime();
                this.#lastFault = error;
                if (this.#dropRefused(error))
                    continue;
                failures += 1;
                await this.#waitAfter(error, failures);
            }
        }
    }
    tellWaiting() {
        const { label, log, timeoutSeconds } = this.#asking;
        log.info(`${label}: waiting for ${this.#call.model} (${this.#seconds(0)} s of ${timeoutSeconds} s)`);
    }
    #seconds(digits = 3) {
        return Number(((this.#asking.clock.now() - this.#start) / 1000).toFixed(digits));
    }
    #answer(completion) {
        const { text, refusal, finishReason } = completion;
        return {
            text,
            ...(refusal === undefined ? {} : { refusal }),
            ...(finishReason === undefined ? {} : { finishReason }),
            designer: this.#designer(completion),
            call: this.#call,
        };
    }
    #designer({ model, systemFingerprint, requestId, tokens } = {}) {
        return {
            kind: 'model',
            requested: this.#call.model,
            endpoint: this.#asking.endpoint,
            ...(model === undefined ? {} : { answered: model }),
            ...(systemFingerprint === undefined ? {} : { systemFingerprint }),
            ...(requestId === undefined ? {} : { requestId }),
            ...(tokens === undefined ? {} : { tokens }),
            parameters: sentParameters(this.#call),
            dropped: this.#dropped,
            tries: this.#tries,
            seconds: this.#seconds(),
        };
    }
    /** Leaves out a parameter that the service does not support, and says so. */
    #dropRefused(fault) {
        const parameter = refusedParameter(fault, this.#call);
        if (parameter === undefined)
            return false;
        const name = PARAMETER_NAMES[parameter];
        const { [parameter]: value, ...rest } = this.#call;
        this.#call = rest;
        this.#dropped.push(name);
        this.#asking.log.warn(`${this.#asking.label}: ${this.#call.model} does not support ${name} ${value}: asking again without it`);
        return true;
    }
    async #waitAfter(fault, failures) {
        const { clock, label, log, timeoutSeconds } = this.#asking;
        if (!fault.retryable)
            throw new ModelError(fault.message, this.#designer());
        const left = timeoutSeconds * 1000 - (clock.now() - this.#start);
        const wait = fault.retryAfter ?? FIRST_WAIT * 2 ** (failures - 1);
        if (fault.retryAfter !== undefined && wait >= left) {
            throw this.#failure(`${fault.message}; the service asks to wait ${Math.ceil(wait / 1000)} s, longer than the ` +
                `${Math.max(0, Math.floor(left / 1000))} s left of timeout-seconds ${timeoutSeconds}`);
        }
        if (failures >= MOST_TRIES)
            throw this.#failure(`${fault.message}; tried ${this.#tries} times`);
        log.info(`${label}: ${fault.message}; next try in ${wait / 1000} s`);
        await clock.sleep(wait, this.#deadline);
        if (this.#deadline.aborted)
            throw this.#outOfTime();
    }
    #outOfTime() {
        const last = this.#lastFault ? ` The last fault before: ${this.#lastFault.message}.` : '';
        return this.#failure(`the model gave no answer within timeout-seconds ${this.#asking.timeoutSeconds} ` +
            `(${this.#tries} ${this.#tries === 1 ? 'try' : 'tries'}): raise it, or ask a faster model.${last}`);
    }
    #failure(message) {
        return new ModelError(message, this.#designer());
    }
}
function sentParameters(call) {
    return Object.fromEntries(Object.keys(PARAMETER_NAMES).flatMap(parameter => {
        const value = call[parameter];
        return value === undefined ? [] : [[PARAMETER_NAMES[parameter], value]];
    }));
}
/**
 * The optional parameter that a service refuses as unsupported, if it is one that was sent. A value out of range is
 * not meant: leaving that out would hide a mistake.
 */
function refusedParameter(fault, call) {
    if (fault.status !== 400 && fault.status !== 422)
        return undefined;
    const unsupported = /^(unsupported_(value|parameter)|unknown_parameter)$/.test(fault.code ?? '') ||
        /unsupported|not support|unrecognized|unknown|not permitted|unexpected keyword/i.test(fault.message);
    if (!unsupported)
        return undefined;
    return Object.keys(PARAMETER_NAMES).find(parameter => {
        const name = PARAMETER_NAMES[parameter];
        return (call[parameter] !== undefined &&
            (fault.parameter === name || (fault.parameter === undefined && fault.message.includes(name))));
    });
}

// EXTERNAL MODULE: ./src/architect/repair.ts
var architect_repair = __webpack_require__(6254);
// EXTERNAL MODULE: ./src/report/inert.ts
var inert = __webpack_require__(1822);
// EXTERNAL MODULE: ./src/contract.ts
var contract = __webpack_require__(3665);
;// CONCATENATED MODULE: ./src/review/answer.ts

/** Tells an architecture from the prompt's refusal and from what is neither, in time linear in the text. */
function readAnswer(answer) {
    const text = unwrap(answer.text.replace(/\r\n?/g, '\n').trim());
    const neither = (why) => ({ kind: 'neither', why, text: answer.refusal ?? text });
    if (answer.refusal)
        return neither('the model declined to answer, which is not a verdict on the infrastructure');
    const stop = stopFault(answer.finishReason, text);
    if (stop)
        return neither(stop);
    if (text === '')
        return neither('the model answered nothing: try again, or ask another model');
    return readError(text, neither) ?? readDesign(text, neither);
}
/** An answer that is wrapped whole in a Markdown fence is what stands inside. */
function unwrap(text) {
    const { info, content } = readFence(text) ?? {};
    return /^(markdown|md)$/i.test(info ?? '') && text.endsWith('\n```') && fencesPair(content ?? '')
        ? (content ?? '').slice(0, -4).trim()
        : text;
}
/** Whether the last fence closes the one before the content: those inside come in pairs. */
function fencesPair(content) {
    return content.split('\n').filter(line => line.startsWith('```')).length % 2 === 1;
}
function stopFault(reason, text) {
    if (reason === undefined || reason === 'stop')
        return undefined;
    if (reason === 'content_filter') {
        return "the service's content filter cut the answer: reword the request, or ask another model";
    }
    if (reason !== 'length')
        return `the model stopped for another reason than being done (${reason.slice(0, 60)})`;
    return text === ''
        ? 'the whole token budget went into reasoning and nothing was answered (finish_reason length): raise max-completion-tokens'
        : 'the answer was cut (finish_reason length): raise max-completion-tokens, or ask a model with a longer answer';
}
/** The reading of an answer that starts with JSON, or in which the refusal stands beside something else. */
function readError(text, neither) {
    const leading = leadingJson(text);
    if (leading === 'open-fence')
        return neither('the answer ends inside a fence, so it was cut: try again');
    if (leading === undefined)
        return strayRefusal(text, neither);
    const { value, rest } = leading;
    const error = errorOf(value);
    if (error === undefined)
        return neither('the answer is JSON, but neither the error object of the prompt nor an architecture');
    if (normalise(error) !== normalise(contract/* REFUSAL */.$m)) {
        return neither(`the answer is another error than the prompt's refusal: ${JSON.stringify(error.slice(0, 300))}`);
    }
    if (isDesign(rest)) {
        return neither('the answer holds the refusal and a design beside it, so it says neither: try again, or ask another model');
    }
    return { kind: 'refusal', explanation: rest };
}
/** A refusal that does not come first, however it is dressed: the answer says two things. */
function strayRefusal(text, neither) {
    return text.toLowerCase().includes(contract/* REFUSAL */.$m.toLowerCase())
        ? neither('the refusal stands beside other text that comes before it, so the answer says neither: try again, or ask another model')
        : undefined;
}
/** The JSON that an answer starts with, bare or as the content of one closed fence, and what follows it. */
function leadingJson(text) {
    const fence = readFence(text);
    if (fence)
        return fencedJson(fence);
    if (!text.startsWith('{') && !text.startsWith('['))
        return undefined;
    const whole = parseJson(text);
    if (whole !== undefined)
        return { value: whole, rest: '' };
    const end = text.startsWith('{') ? objectEnd(text) : -1;
    const value = end < 0 ? undefined : parseJson(text.slice(0, end));
    return value === undefined ? undefined : { value, rest: text.slice(end).trim() };
}
/** The fence that a text starts with. */
function readFence(text) {
    const marks = /^(?:`{3,}|~{3,})/.exec(text)?.[0];
    const end = text.indexOf('\n');
    return marks && end > 0
        ? { marks, info: text.slice(marks.length, end).trim(), content: text.slice(end + 1) }
        : undefined;
}
function fencedJson({ marks, content }) {
    const lines = content.split('\n');
    const close = lines.findIndex(line => line.trim().startsWith(marks) && /^[`~]+$/.test(line.trim()));
    const json = (close < 0 ? lines : lines.slice(0, close)).join('\n').trim();
    if (!json.startsWith('{') && !json.startsWith('['))
        return undefined;
    if (close < 0)
        return 'open-fence';
    const value = parseJson(json);
    return value === undefined
        ? undefined
        : {
            value,
            rest: lines
                .slice(close + 1)
                .join('\n')
                .trim(),
        };
}
/** Where the object that the text starts with ends: one pass over the characters, strings skipped. */
function objectEnd(text) {
    let depth = 0;
    let quoted = false;
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index];
        if (character === '\\' && quoted)
            index += 1;
        else if (character === '"')
            quoted = !quoted;
        else if (!quoted && character === '{')
            depth += 1;
        else if (!quoted && character === '}' && --depth === 0)
            return index + 1;
    }
    return -1;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The text of an object that is an error and nothing else. */
function errorOf(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const entries = Object.entries(value);
    const [key, error] = entries[0] ?? [];
    return entries.length === 1 && key === 'error' && typeof error === 'string' ? error : undefined;
}
function normalise(sentence) {
    return sentence.trim().replace(/\.$/, '').toLowerCase();
}
function readDesign(text, neither) {
    if (/^(i['’]?m sorry|sorry|i apologi[sz]e|i can(not|['’]t| not)|i am (unable|sorry|not able)|i['’]m (unable|not able)|unfortunately, i|as an ai)\b/i.test(text) &&
        text.length < 2000 &&
        !HEADING.test(text)) {
        return neither('the model apologised instead of designing: try again, or ask another model');
    }
    if (!HEADING.test(text) && !FIELD_TERMS.test(text)) {
        return neither('the answer is no lock architecture: nothing in it speaks of locks');
    }
    return { kind: 'architecture', text };
}
const HEADING = /^#{1,6} \S/m;
/** Words that no lock architecture does without, in the languages that requests are written in. */
const FIELD_TERMS = /lock|lease|fencing|quorum|raft|paxos|consensus|linearizab|mutex|mutual exclusion|锁|租约|共识|仲裁|Sperre|Konsens|bloqueo|cerrojo|consenso|quórum/i;
/**
 * Whether what follows a refusal is more than words of explanation: a heading, a table, a fence, great length, or
 * bullets that lay down what only a design does.
 */
function isDesign(text) {
    if (HEADING.test(text) || /^[ \t]*(```|~~~|\|)/m.test(text) || text.length > 3000)
        return true;
    const bullets = /^[ \t]*([-*+]|\d{1,9}[.)]) /m.test(text);
    return bullets && DESIGN_PARTS.filter(part => part.test(text)).length >= 3;
}
const DESIGN_PARTS = [
    /lease|ttl/i,
    /renew|keep-?alive|heartbeat/i,
    /fencing/i,
    /acqui/i,
    /\b\d+ (voters|nodes|members|shards)/i,
];

;// CONCATENATED MODULE: ./src/consult.ts




/** Asks the model, reviews its design, and sends it back once where it has errors: all within one deadline. */
async function consultModel(call, consulting) {
    const { assessment, clock, timeoutSeconds } = consulting;
    const start = clock.now();
    const review = Promise.all(/* import() */[__webpack_require__.e(40), __webpack_require__.e(64), __webpack_require__.e(936)]).then(__webpack_require__.bind(__webpack_require__, 5013));
    const { designer, reading, answer } = await ask(call, consulting);
    if (reading.kind !== 'architecture' || !answer)
        return { designer, reading, findings: [] };
    const [{ reviewDesign }, opinion] = await Promise.all([review, assessment]);
    const look = (text) => reviewDesign((0,inert/* plainMarkdown */.EO)(text), opinion);
    const first = { reading, findings: look(reading.text) };
    const seconds = Math.floor(timeoutSeconds - (clock.now() - start) / 1000);
    // What no design can hold is not worth another try.
    const hopeless = opinion?.feasibility === 'insufficient';
    if (!consulting.repair || hopeless || (0,architect_repair/* errorsOf */.Bp)(first.findings).length === 0 || seconds < 1)
        return { designer, ...first };
    const second = await askForRepair(answer, first, { ...consulting, timeoutSeconds: seconds });
    return { designer, ...choose(first, second, look) };
}
function askForRepair({ call, text }, first, consulting) {
    const errors = (0,architect_repair/* errorsOf */.Bp)(first.findings);
    consulting.log.info(`${consulting.label}: the review found ${errors.length} errors; asking once for a repair`);
    const turns = (0,architect_repair/* repairTurns */.iG)(text, errors, (0,inert/* plainMarkdown */.EO)(first.reading.text).split('\n'));
    const again = { ...call, messages: [...call.messages, ...turns] };
    return ask(again, { ...consulting, label: `${consulting.label} (repair)` });
}
/** A refusal or no answer never replaces a design. */
function choose(first, { reading, designer }, look) {
    if (reading.kind !== 'architecture') {
        const why = reading.kind === 'refusal' ? 'The model refused instead of repairing.' : reading.why;
        return { ...first, repair: { kept: 'first', designer, first: first.findings, why } };
    }
    const repaired = look(reading.text);
    const better = (0,architect_repair/* isBetter */.LK)(repaired, first.findings);
    const repair = { kept: better ? 'repaired' : 'first', designer, first: first.findings, repaired };
    return better ? { reading, findings: repaired, repair } : { ...first, repair };
}
async function ask(call, asking) {
    try {
        const answer = await askModel(call, asking);
        const reading = readAnswer(answer);
        const { designer } = answer;
        if (reading.kind !== 'architecture')
            return { designer, reading, answer };
        return { designer, reading: { ...reading, text: (0,inert/* inertMarkdown */.Ic)(reading.text) }, answer };
    }
    catch (error) {
        if (!(error instanceof ModelError))
            throw error;
        return { designer: error.designer, reading: { kind: 'neither', why: error.message, text: '' } };
    }
}

// EXTERNAL MODULE: ./src/report/fit.ts
var fit = __webpack_require__(877);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/request/file.ts
var file = __webpack_require__(2927);
// EXTERNAL MODULE: ./src/review/decision.ts + 1 modules
var review_decision = __webpack_require__(3205);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(3138);
;// CONCATENATED MODULE: ./src/design.ts









/** Takes one request to its report. What goes wrong with it becomes its own verdict and spoils no other. */
async function design(pending, workshop) {
    const { name, version, digest } = workshop.prompt;
    let known = {
        source: pending.source,
        prompt: { name, version, digest },
        problems: [],
    };
    try {
        const request = await pending.read();
        known = { ...known, request, requestDigest: digestOf(request) };
        const { model } = workshop;
        const judgement = await (model ? askBoth(request, known, { ...workshop, model }) : askReference(request));
        return tell({ ...known, ...judgement }, workshop.log);
    }
    catch (error) {
        return tell({ ...known, verdict: 'inconclusive', ...tellFault(error) }, workshop.log);
    }
}
function tell(report, log) {
    const { designer, reusedFrom } = report;
    const seconds = designer?.kind === 'model' ? ` after ${designer.seconds.toFixed(1)} s` : '';
    const after = reusedFrom ? ` (asked before, and nothing has changed: ${reusedFrom})` : seconds;
    log.info([`${(0,report_report/* nameOf */.V)(report)}: ${report.verdict}${after}`, ...report.reasons].join('. '));
    return report;
}
/** The model's answer, and the rules' opinion on the request, which is formed while the model is waited for. */
async function askBoth(request, known, workshop) {
    const { feasibility } = workshop.settings;
    const call = (0,src_call/* callFor */.gL)(request, workshop);
    const answerDigest = (0,src_call/* digestOfCall */.kX)(call, workshop.settings);
    const opinion = feasibility === 'off' ? Promise.resolve(undefined) : assessRequest(request);
    opinion.catch(() => { }); // told where it is awaited
    const recalled = await workshop.recall?.(known.source, answerDigest);
    const [said, assessment] = await Promise.all([
        recalled ? repeat(recalled, opinion) : askAnew(call, (0,report_report/* nameOf */.V)(known), opinion, workshop),
        opinion,
    ]);
    const verdict = (0,src_verdict/* verdictOf */.Vj)(said.modelSaid, assessment?.feasibility, feasibility);
    return { ...underRules(said, verdict), verdict, answerDigest, ...(assessment ? { assessment } : {}) };
}
async function askAnew(call, label, assessment, workshop) {
    const { endpoint, timeoutSeconds, repair } = workshop.settings;
    const consulting = { ...workshop, endpoint: endpoint.baseUrl, timeoutSeconds, label, repair, assessment };
    const { reading, ...consulted } = await consultModel(call, consulting);
    return { ...consulted, ...tellReading(reading) };
}
/** What a sealed comment holds is reviewed again: the same text has the same findings. */
async function repeat({ said, text, designer, repair, url }, opinion) {
    const base = { designer, reusedFrom: url, ...(repair ? { repair } : {}) };
    if (said === 'refusal')
        return { ...base, ...tellRefusal(text) };
    const { reviewDesign } = await Promise.all(/* import() */[__webpack_require__.e(40), __webpack_require__.e(64), __webpack_require__.e(936)]).then(__webpack_require__.bind(__webpack_require__, 5013));
    return { ...base, ...tellDesign(text), findings: reviewDesign((0,inert/* plainMarkdown */.EO)(text), await opinion) };
}
/** What is left of the model's answer where the rules refuse, which then is not the model's verdict. */
function underRules(said, verdict) {
    const overruled = verdict === 'insufficient' && said.modelSaid !== 'refusal';
    if (!overruled)
        return said;
    const { architecture, decision: _, findings: __, ...rest } = said;
    return architecture === undefined
        ? { ...rest, reasons: [NO_DESIGN_HOLDS, ...rest.reasons] }
        : { ...rest, reasons: [RULES_REFUSE], refusedDesign: architecture };
}
const RULES_REFUSE = 'The model designed, but the built-in rules are certain that no design can hold on this infrastructure.';
/** The catalog is large: it is loaded where it is needed, and while a model is waited for. */
async function assessRequest({ texts }) {
    const { assess } = await Promise.all(/* import() */[__webpack_require__.e(64), __webpack_require__.e(310)]).then(__webpack_require__.bind(__webpack_require__, 4310));
    return assess(texts);
}
async function askReference(request) {
    const [assessment, { designFor }] = await Promise.all([
        assessRequest(request),
        __webpack_require__.e(/* import() */ 405).then(__webpack_require__.bind(__webpack_require__, 5405)),
    ]);
    const base = { assessment, designer: { kind: 'reference' } };
    const design = designFor(assessment);
    if (design) {
        const { text, decision } = design;
        return { ...base, verdict: 'designed', reasons: [], architecture: (0,inert/* inertMarkdown */.Ic)(text), decision };
    }
    return assessment.feasibility === 'insufficient'
        ? { ...base, verdict: 'insufficient', reasons: [NO_DESIGN_HOLDS] }
        : { ...base, verdict: 'inconclusive', reasons: [FACT_MISSING] };
}
const NO_DESIGN_HOLDS = 'No design on this infrastructure can give the consistency that the request asks for.';
const FACT_MISSING = 'The reference architect lacks a fact that decides, and does not guess it.';
function tellFault(error) {
    if (error instanceof file/* RequestError */.GI) {
        return { reasons: ['The request file is not valid.'], problems: error.problems };
    }
    return { reasons: [sentence(error instanceof Error ? error.message : String(error))] };
}
/** How much is shown of an answer that is no design, in bytes. */
const MOST_REMARKS = 20_000;
function tellReading(reading) {
    switch (reading.kind) {
        case 'architecture':
            return tellDesign(reading.text);
        case 'refusal':
            return tellRefusal((0,inert/* inertMarkdown */.Ic)(reading.explanation));
        case 'neither': {
            const remarks = reading.text === '' ? {} : { remarks: (0,inert/* inertMarkdown */.Ic)((0,fit/* cutText */.IN)(reading.text, MOST_REMARKS)) };
            return { modelSaid: 'neither', reasons: [sentence(reading.why)], ...remarks };
        }
    }
}
/** The decision is read from the text as it is published, so that its lines are the published ones. */
function tellDesign(architecture) {
    const decision = (0,review_decision/* readDecision */.B)((0,inert/* plainMarkdown */.EO)(architecture));
    return { modelSaid: 'architecture', reasons: [], architecture, decision };
}
function tellRefusal(explanation) {
    const remarks = explanation === '' ? {} : { remarks: explanation };
    return { modelSaid: 'refusal', reasons: [MODEL_REFUSES], ...remarks };
}
const MODEL_REFUSES = 'The architect holds that no design on this infrastructure can give the consistency that the request asks for.';
function sentence(text) {
    const cased = `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
    return /[.!?]$/.test(cased) ? cased : `${cased}.`;
}
function digestOf(request) {
    return (0,src_call/* sha256 */.sc)(contract/* FIELDS */.cJ.map(field => request.texts[field]));
}


/***/ }),

/***/ 8898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ STORES)
});

;// CONCATENATED MODULE: ./src/feasibility/catalog/aerospike.ts
const JEPSEN = { title: 'Jepsen: Aerospike 3.99.0.3', url: 'https://jepsen.io/analyses/aerospike-3-99-0-3' };
const strong = {
    id: 'strong-consistency',
    label: 'Aerospike in strong consistency mode',
    protocol: 'strong consistency mode for each record, with a roster',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: 'a counter bin of the lock record, raised by the write that grants',
        ordered: true,
        caveat: 'the generation of a record has 16 bits and wraps: it is no token',
    },
    capacity: {
        writes: 5000,
        unit: 'node',
        shardable: true,
        perLock: 100,
        basis: 'engineering estimate with commits to the device',
    },
    commitMilliseconds: 2,
    recipe: {
        acquire: [
            'Each lock is **one record, never deleted**; a write under a **generation check** takes it if it is free or expired, with a nonce and a raised **counter bin**.',
            'A result in doubt is settled by a linearizable read and the nonce.',
        ],
        renew: ['A write under the generation check moves the expiry, every third of the lease.'],
        release: ['A write under the generation check marks the record free and keeps the counter.'],
        settings: [
            '**Strong consistency mode (Enterprise), commits to the device, rack awareness over three zones.**',
            '**NTP with alarms**: pauses or clock skew beyond 27 s lose data.',
        ],
        watch: ['dead or unavailable partitions', 'clock skew', 'writes in doubt', 'rejected tokens'],
        avoid: [
            '**Record expiry as lease expiry**: it takes the counter along.',
            '**Forced revival of dead partitions** while holders run.',
        ],
        lease: { seconds: 30, renewEvery: 10 },
    },
    sources: [JEPSEN],
};
const aerospike = {
    id: 'aerospike',
    name: 'Aerospike',
    names: ['aerospike'],
    kind: 'key-value',
    selfHosted: true,
    topologies: [
        {
            ...strong,
            id: 'cross-datacenter',
            label: 'Aerospike clusters with XDR between them',
            when: { any: ['cross-datacenter-replication'] },
            protocol: 'asynchronous replication between clusters',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'XDR ships writes to the other cluster asynchronously: both clusters grant the same lock, or a failover loses it.',
            token: { ...strong.token, ordered: false, caveat: 'each cluster counts for itself' },
        },
        {
            ...strong,
            id: 'available',
            label: 'Aerospike in availability mode',
            when: { any: ['community-edition', 'ap-mode'] },
            protocol: 'availability mode, conflicts resolved after a partition',
            compareAndSet: 'no',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'In availability mode both sides of a partition accept writes and one of them is dropped on healing: the lock is granted twice. Strong consistency mode needs the Enterprise edition.',
            token: { ...strong.token, ordered: false, caveat: 'a partition makes it repeat' },
        },
        {
            ...strong,
            when: { any: ['strong-consistency'] },
            contested: 'Strong consistency mode lost data when clocks or pauses went beyond 27 s, and durability is a setting: state that commits go to the device, the replication factor, and that clocks are watched.',
        },
        {
            ...strong,
            id: 'unstated',
            label: 'Aerospike',
            contested: 'Aerospike holds a lock in strong consistency mode only, which is not the default: state the mode and the edition.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/recipes/sql.ts
const KLEPPMANN = {
    title: 'Kleppmann: How to do distributed locking',
    url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
};
/** A lock as a committed row of a database with one writable primary. */
const LOCK_ROW = {
    acquire: [
        'Each resource has one **lock row**, made once and never deleted: owner, nonce of the attempt, expiry and a **fence column**.',
        'One short transaction takes the row with `FOR UPDATE`, and if it is free or expired **by the database clock**, writes owner, nonce and expiry and **raises the fence column by one**.',
        '**The lock is held only once the commit is acknowledged**; a commit whose answer is lost is settled by reading the row back and comparing the nonce.',
        'Where the protected data is in the same database, **lock check and data write share the same transaction**, which leaves no gap between them.',
    ],
    renew: [
        'A short transaction on a connection of its own moves the expiry, on condition that owner, nonce and fence are still its own; no row changed means that the lock is lost.',
    ],
    release: [
        'One conditional update marks the row free and **keeps the fence column**; the row is not deleted.',
    ],
    settings: [
        'Lock statements go to the **writer endpoint** only, with statement, connect and keep-alive timeouts far below the lease.',
    ],
    watch: ['commit latency', 'row lock waits and deadlocks', 'connections in use', 'rejected tokens'],
    avoid: [
        '**Advisory or session locks as the only guard**: they live in one server, vanish with the connection and are never replicated; a transaction-pooling proxy breaks them unnoticed.',
        '**Replicas for any lock read**: they lag.',
        '**A transaction held open for the whole critical section**: it is lost with the connection, while the work goes on.',
    ],
    lease: { seconds: 30, renewEvery: 10 },
};
const FENCE_COLUMN = {
    source: 'the fence column of the lock row, raised in the transaction that grants',
    ordered: true,
    caveat: 'a restore from backup, or a failover that loses commits, rewinds it',
};
/** A token that a failover can hand out twice. */
const FENCE_COLUMN_REWINDS = {
    source: 'the fence column of the lock row',
    ordered: false,
    caveat: 'promotion of a lagging replica rewinds it, and a later grant repeats an earlier token',
};
const PRIMARY_CAPACITY = {
    writes: 6000,
    unit: 'primary',
    shardable: true,
    basis: 'engineering estimate: 3,000 lock cycles a second and primary; connections are the limit',
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/alloydb.ts

const regional = {
    id: 'regional',
    label: 'an AlloyDB cluster',
    protocol: 'one writer over storage that is replicated synchronously over zones',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: FENCE_COLUMN,
    capacity: PRIMARY_CAPACITY,
    commitMilliseconds: 10,
    recipe: {
        ...LOCK_ROW,
        settings: [
            ...LOCK_ROW.settings,
            '**A highly available primary instance**: its commits are in the regional storage before they are acknowledged.',
            'A secondary cluster in another region is asynchronous and is not promoted by itself.',
        ],
        lease: { seconds: 120, renewEvery: 40 },
    },
    sources: [KLEPPMANN],
};
const alloydb = {
    id: 'alloydb',
    name: 'AlloyDB',
    names: ['(?:google )?alloy ?db(?: for postgres(?:ql)?)?'],
    kind: 'sql',
    selfHosted: false,
    topologies: [
        {
            ...regional,
            id: 'zonal',
            label: 'a basic AlloyDB instance in one zone',
            when: { any: ['zonal'] },
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
        },
        regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/recipes/lwt.ts
const SERIAL_CONSISTENCY = {
    title: 'DataStax: serial consistency and lightweight transactions',
    url: 'https://docs.datastax.com/en/dse/5.1/architecture/database-internals/configure-serial-consistency.html',
};
/** A lock as a row that only lightweight transactions touch. */
const LWT_ROW = {
    acquire: [
        'Each lock is one partition with one row, and **every access to it is a lightweight transaction (LWT)**: a Paxos round a partition at serial consistency **SERIAL**.',
        'A conditional update takes the row if it is free or its expiry has passed, writes owner and nonce and **raises the fence column**.',
        '**A timeout leaves the outcome unknown**: the client reads the row at SERIAL, which finishes the pending round, compares the nonce and only then retries.',
        'Contenders back off with full jitter: competing ballots on one partition starve each other.',
    ],
    renew: [
        'A lightweight transaction moves the expiry on condition that owner and fence are its own; no heartbeat is a plain write.',
    ],
    release: ['A lightweight transaction clears the owner and keeps the fence; the row is not deleted.'],
    settings: [
        '**SERIAL for LWT and lock reads, QUORUM for the commit phase**; LOCAL_SERIAL would order grants in one data centre only.',
        'Clocks are kept by NTP, with the drift as part of the lease’s margin.',
    ],
    watch: ['unfinished and contended Paxos rounds', 'LWT timeouts', 'clock offset', 'rejected tokens'],
    avoid: [
        '**Plain writes to the lock row at any consistency level**: last write wins by timestamp, and mixing them with LWT breaks the order.',
        '**LOCAL_SERIAL across data centres**: each of them grants for itself.',
        '**Column TTL as lease expiry**: it runs on the clocks of the replicas.',
    ],
    lease: { seconds: 30, renewEvery: 10 },
};
const LWT_FENCE = {
    source: 'a fence column raised in the lightweight transaction that grants',
    ordered: true,
    caveat: 'a plain write or a deletion of the row breaks its order',
};
const LWT_CAPACITY = {
    writes: 1000,
    unit: 'node',
    shardable: true,
    perLock: 50,
    basis: 'engineering estimate: four round trips a transaction, worse under contention',
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/astra.ts

const astra_regional = {
    id: 'regional',
    label: 'Astra DB',
    protocol: 'Paxos a partition',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    contested: 'Only lightweight transactions make a lock here: state that they may be used, and that the database has one region.',
    token: LWT_FENCE,
    capacity: LWT_CAPACITY,
    commitMilliseconds: 20,
    recipe: LWT_ROW,
    sources: [SERIAL_CONSISTENCY],
};
const astra = {
    id: 'astra',
    name: 'Astra DB',
    names: ['(?:datastax )?astra ?db', 'datastax astra'],
    kind: 'wide column',
    selfHosted: false,
    topologies: [
        {
            ...astra_regional,
            id: 'several-regions',
            label: 'Astra DB in several regions',
            when: { any: ['several-regions'], none: ['single-region'] },
            contested: 'Between regions it depends on the serial consistency level: state that lightweight transactions run at SERIAL over all regions, or that all locks live in one of them.',
        },
        astra_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/aurora.ts

const DESIGN = {
    title: 'Amazon Aurora: design considerations',
    url: 'https://www.amazon.science/publications/amazon-aurora-design-considerations-for-high-throughput-cloud-native-relational-databases',
};
const aurora_regional = {
    id: 'regional',
    label: 'an Aurora cluster',
    protocol: 'one writer over a storage quorum: six copies in three zones, four for a write',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: FENCE_COLUMN,
    capacity: PRIMARY_CAPACITY,
    commitMilliseconds: 10,
    recipe: {
        ...LOCK_ROW,
        settings: [
            ...LOCK_ROW.settings,
            '**Commits are in four of six storage copies over three zones before they are acknowledged**, so a committed lock row survives the failover; the lease outlasts it.',
        ],
        watch: [...LOCK_ROW.watch, 'failovers'],
        lease: { seconds: 120, renewEvery: 40 },
    },
    sources: [DESIGN],
};
const aurora = {
    id: 'aurora',
    name: 'Amazon Aurora',
    names: [
        '(?:amazon |aws |rds )?aurora(?![- ]?dsql)(?: serverless(?: v2)?)?(?: global(?: database)?)?(?:[ -]\\(?(?:postgres(?:ql)?|mysql))?',
    ],
    kind: 'sql',
    selfHosted: false,
    topologies: [
        {
            ...aurora_regional,
            id: 'global-database-failover',
            label: 'an Aurora Global Database that fails over by itself',
            when: { all: ['aurora-global-database', 'automatic-failover'] },
            protocol: 'one writer region with asynchronous secondary regions',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'A Global Database replicates between regions asynchronously: an unplanned failover to the other region loses acknowledged lock rows, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...aurora_regional,
            id: 'global-database',
            label: 'the primary region of an Aurora Global Database',
            when: { any: ['aurora-global-database'] },
            recipe: {
                ...aurora_regional.recipe,
                settings: [
                    ...aurora_regional.recipe.settings,
                    '**Locks live in the primary region**; its loss stops them until people decide, and every fence is raised past anything issued before grants resume.',
                ],
                avoid: [
                    ...aurora_regional.recipe.avoid,
                    '**An automatic failover between regions**: replication is asynchronous and loses acknowledged grants.',
                ],
            },
        },
        aurora_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/aurora-dsql.ts
const MULTI_REGION = {
    title: 'Aurora DSQL: multi-Region clusters',
    url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/configuring-multi-region-clusters.html',
};
const STARTER = {
    title: 'Aurora DSQL starter kit: multi-Region clusters',
    url: 'https://awslabs.github.io/aurora-dsql-starter-kit/multi-region-clusters.html',
};
const aurora_dsql_regional = {
    id: 'regional',
    label: 'an Aurora DSQL cluster in one region',
    protocol: 'optimistic concurrency control at commit, over three zones',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: 'a fence column of the lock row, raised in the transaction that grants',
        ordered: true,
        caveat: 'deleting the row starts it anew',
    },
    capacity: {
        writes: 1000,
        unit: 'range of lock rows',
        shardable: true,
        perLock: 10,
        basis: 'engineering estimate; concurrent writers of one row abort each other',
    },
    commitMilliseconds: 15,
    recipe: {
        acquire: [
            'Each resource has **one lock row, never deleted**, with owner, nonce, lease and a **fence column**; names are hashed over the rows.',
            'A short transaction **updates the row on condition that it is free or expired** and raises the fence; the row is held **only once the commit succeeds**.',
            'Under **optimistic concurrency** a conflict aborts at commit: the row is read again and the transaction **retried with full jitter**.',
            'A connection lost during commit leaves the outcome unknown: the nonce is read back first.',
        ],
        renew: [
            'A conditional update of the same row moves the lease; it conflicts with a takeover, so exactly one of them commits.',
        ],
        release: ['A conditional update marks the row free and keeps the fence.'],
        settings: [
            '**Every ownership change writes the same row**: snapshot isolation lets write skew pass over rows that are only read.',
            'Protected data in the same database is written in the transaction that also **locks the row with `FOR UPDATE`**, so a takeover conflicts with it.',
        ],
        watch: ['conflicts at commit', 'commit latency', 'retries for each grant', 'rejected tokens'],
        avoid: [
            '**Advisory locks and blocking row locks**: nothing is held before the commit.',
            '**A hot row**: it ends in aborts.',
            '**A check in one transaction and a write in another.**',
        ],
        lease: { seconds: 30, renewEvery: 10 },
    },
    sources: [MULTI_REGION, STARTER],
};
const auroraDsql = {
    id: 'aurora-dsql',
    name: 'Aurora DSQL',
    names: ['(?:amazon |aws )?(?:aurora[ -])?dsql'],
    kind: 'sql',
    selfHosted: false,
    topologies: [
        {
            ...aurora_dsql_regional,
            id: 'single-region',
            label: 'an Aurora DSQL cluster in one region',
            when: { any: ['single-region'], none: ['witness'] },
        },
        {
            ...aurora_dsql_regional,
            id: 'multi-region',
            label: 'an Aurora DSQL multi-region cluster with a witness region',
            when: { any: ['witness', 'dsql-multi-region'] },
            protocol: 'optimistic concurrency control at commit, synchronous over two regions and a witness region',
            survives: 'region',
            scope: 'global',
            commitMilliseconds: 60,
            recipe: {
                ...aurora_dsql_regional.recipe,
                settings: [
                    '**Two regions with endpoints and a third as witness**: any one of the three may be lost without losing a grant.',
                    ...aurora_dsql_regional.recipe.settings,
                ],
            },
        },
        {
            ...aurora_dsql_regional,
            id: 'unstated',
            label: 'Aurora DSQL used from several regions',
            when: { any: ['several-regions'] },
            contested: 'One DSQL cluster lives in one region: state whether it is a multi-region cluster, and its witness region.',
        },
        aurora_dsql_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/azure-blob.ts
const LEASE = {
    title: 'Azure: BlobLeaseClient.Acquire',
    url: 'https://learn.microsoft.com/dotnet/api/azure.storage.blobs.specialized.blobleaseclient.acquire',
};
const TARGETS = {
    title: 'Azure Blob Storage: scalability targets',
    url: 'https://learn.microsoft.com/azure/storage/blobs/scalability-targets',
};
const azure_blob_regional = {
    id: 'zone-redundant',
    label: 'Azure Blob Storage with zone redundancy',
    protocol: 'blob leases, enforced by a storage service that writes to three zones',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: 'a counter in the metadata of the lock blob, raised by a write under the lease',
        ordered: true,
        caveat: 'for the blob itself the service enforces the lease id; the id has no order for other resources',
    },
    capacity: {
        writes: 100,
        unit: 'blob',
        shardable: true,
        basis: 'published 500 requests a second and blob, planned at a fifth',
    },
    commitMilliseconds: 20,
    recipe: {
        acquire: [
            'Each resource has one **lock blob**; a contender **acquires its lease** with a lease id of its own, for 15 to 60 s.',
            'Under the lease the holder **raises a counter in the metadata**: the fencing token for every other resource.',
            'A conflict means that another holds it; a timeout is settled by acquiring again with the same lease id.',
        ],
        renew: ['The holder renews the lease by its id, every third of it; a conflict means that it is lost.'],
        release: ['The holder releases the lease by its id; the blob and its counter stay.'],
        settings: [
            '**Zone-redundant storage (ZRS)** where a zone’s loss has to be survived.',
            '**Protected data in the leased blob itself is fenced by the service**: a write without the lease id fails.',
        ],
        watch: ['lease conflicts', 'lost leases', 'throttled requests', 'rejected tokens'],
        avoid: [
            '**An infinite lease without a way to break it**: a crashed holder blocks for ever.',
            '**Breaking a lease without raising the counter.**',
            '**The secondary region of geo-redundant storage**: it lags.',
        ],
        lease: { seconds: 30, renewEvery: 10 },
    },
    sources: [LEASE, TARGETS],
};
const azureBlob = {
    id: 'azure-blob',
    name: 'Azure Blob Storage',
    names: [
        'azure blobs?(?: storage)?',
        'azure storage(?: accounts?)?',
        'blob (?:storage|leases?)',
        'storage accounts?(?= with (?:zrs|lrs|grs|gzrs))',
        'adls(?: gen ?2)?',
    ],
    kind: 'object',
    selfHosted: false,
    topologies: [
        {
            ...azure_blob_regional,
            id: 'geo-redundant-failover',
            label: 'Azure Blob Storage with automatic failover to its geo-redundant copy',
            when: { all: ['automatic-failover'], any: ['geo-redundant', 'geo-replication'] },
            protocol: 'blob leases in the primary region, asynchronous copy in the secondary, which takes over by itself',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'Geo-redundant storage copies to the second region asynchronously: after a failover leases that were granted are gone, and the same blob is leased again.',
        },
        {
            ...azure_blob_regional,
            id: 'geo-redundant',
            label: 'Azure Blob Storage with geo-redundancy',
            when: { any: ['geo-redundant', 'geo-replication'] },
            protocol: 'blob leases in the primary region, asynchronous copy in the secondary',
            replication: 'asynchronous',
            survives: 'node',
            contested: 'Geo-redundant storage copies to the second region asynchronously, and a failover to it loses leases: state that no failover is ever made while holders run.',
        },
        {
            ...azure_blob_regional,
            id: 'locally-redundant',
            label: 'Azure Blob Storage with local redundancy',
            when: { any: ['locally-redundant'] },
            protocol: 'blob leases, enforced by a storage service in one place',
            survives: 'node',
        },
        azure_blob_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/recipes/expiring-key.ts
const REDIS_LOCKS = {
    title: 'Redis: distributed locks',
    url: 'https://redis.io/docs/latest/develop/clients/patterns/distributed-locks/',
};
const REDIS_BENCHMARKS = {
    title: 'Redis: benchmarks',
    url: 'https://redis.io/docs/latest/operate/oss_and_stack/management/optimization/benchmarks/',
};
/** A lock as a key that is set if absent and expires, in a store of the Redis family. */
const EXPIRING_KEY = {
    acquire: [
        'One atomic **set-if-absent (NX) with an expiry** writes a nonce that is unique to the attempt.',
        'A counter under the same hash tag is raised **in the same script**, and its value goes along with every side effect.',
        'A contender that finds the key taken waits with jittered backoff; an answer that is lost is settled by reading the nonce.',
    ],
    renew: ['A script extends the expiry only while the nonce is its own, every third of the lease.'],
    release: ['**Compare-and-delete** in one script: the key goes only if the nonce is its own.'],
    settings: ['The eviction policy never evicts lock keys: `noeviction`, or an instance of their own.'],
    watch: ['failovers', 'evicted and expired keys', 'latency of scripts', 'duplicate work'],
    avoid: [
        '**A plain delete on release**: it removes the lock of the next holder.',
        '**Trusting it with correctness**: replication is asynchronous, and its expiry follows the wall clock.',
    ],
    lease: { seconds: 30, renewEvery: 10 },
};
const COUNTER_REPEATS = {
    source: 'a counter raised in the same script',
    ordered: false,
    caveat: 'a restart or failover that loses writes makes it repeat',
};
const KEY_CAPACITY = {
    writes: 80_000,
    unit: 'primary',
    shardable: true,
    basis: 'published redis-benchmark figures without pipelining, the lower end',
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/azure-redis.ts

const replicated = {
    id: 'replicated',
    label: 'Azure Cache for Redis',
    protocol: 'primary with asynchronous replicas',
    compareAndSet: 'no',
    acrossKeys: false,
    replication: 'asynchronous',
    survives: 'nothing',
    scope: 'region',
    unsafe: 'Replication is asynchronous in every tier: a failover promotes a replica that may lack acknowledged grants, and the lock is granted twice.',
    token: COUNTER_REPEATS,
    capacity: KEY_CAPACITY,
    commitMilliseconds: 1,
    recipe: EXPIRING_KEY,
    sources: [REDIS_LOCKS, REDIS_BENCHMARKS],
};
const azureRedis = {
    id: 'azure-redis',
    name: 'Azure Cache for Redis',
    names: ['azure (?:cache for|managed) redis(?: enterprise)?', 'azure redis(?: cache)?'],
    kind: 'cache',
    selfHosted: false,
    topologies: [
        {
            ...replicated,
            id: 'active-geo-replication',
            label: 'Azure Redis with active geo-replication',
            when: { any: ['active-active', 'geo-replication', 'crdt'] },
            protocol: 'conflict-free replicated data types, every region writable',
            unsafe: 'Active geo-replication lets every region accept the same set-if-absent and merges the conflict only afterwards.',
        },
        replicated,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/azure-sql.ts

const FAILOVER_GROUPS = {
    title: 'Azure SQL Database: failover groups',
    url: 'https://learn.microsoft.com/azure/azure-sql/database/failover-group-sql-db',
};
const azure_sql_regional = {
    id: 'regional',
    label: 'Azure SQL Database',
    protocol: 'one primary over storage or replicas that are written synchronously',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'synchronous',
    survives: 'node',
    scope: 'region',
    token: FENCE_COLUMN,
    capacity: { ...PRIMARY_CAPACITY, writes: 3000, basis: 'engineering estimate' },
    commitMilliseconds: 10,
    recipe: {
        ...LOCK_ROW,
        settings: [
            ...LOCK_ROW.settings,
            '**Zone redundancy is on** where a zone’s loss has to be survived.',
            'A geo-replica is asynchronous: locks stay in the primary region.',
        ],
        avoid: [
            '**Application locks (`sp_getapplock`) as the only guard**: they live in one instance and are lost on failover.',
            ...LOCK_ROW.avoid.slice(1),
        ],
        lease: { seconds: 120, renewEvery: 40 },
    },
    sources: [KLEPPMANN, FAILOVER_GROUPS],
};
const azureSql = {
    id: 'azure-sql',
    name: 'Azure SQL',
    names: ['azure sql(?: database| db| server| managed instance| mi)?', 'sql managed instance'],
    kind: 'sql',
    selfHosted: false,
    topologies: [
        {
            ...azure_sql_regional,
            id: 'failover-group',
            label: 'an Azure SQL failover group',
            when: { any: ['failover-group', 'geo-replication'] },
            protocol: 'primary region with an asynchronous secondary region',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'A failover group replicates to the other region asynchronously: a forced failover loses acknowledged lock rows, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...azure_sql_regional,
            id: 'zone-redundant',
            label: 'a zone-redundant Azure SQL Database',
            when: { any: ['zone-redundant', 'multi-az'] },
            survives: 'zone',
        },
        azure_sql_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/bigtable.ts

const ROUTING = { title: 'Bigtable: routing options', url: 'https://cloud.google.com/bigtable/docs/routing' };
const singleCluster = {
    id: 'single-cluster',
    label: 'Bigtable with single-cluster routing',
    protocol: 'single-row transactions in one cluster',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'node',
    scope: 'region',
    token: {
        source: 'a fence column raised by the check-and-mutate that grants',
        ordered: true,
        caveat: 'a manual failover to another cluster can rewind it',
    },
    capacity: { writes: 3000, unit: 'node', shardable: true, basis: 'engineering estimate' },
    commitMilliseconds: 10,
    recipe: {
        acquire: [
            'Each lock is **one row, never deleted**; a **check-and-mutate** takes it if it is free or its version has not changed for a whole lease by the contender’s monotonic clock.',
            'The same mutation writes nonce and a **raised fence**; a timeout is settled by reading the row.',
        ],
        renew: ['A check-and-mutate on the nonce writes a new version.'],
        release: ['A check-and-mutate on the nonce marks the row free and keeps the fence.'],
        settings: [
            '**An app profile with single-cluster routing and single-row transactions**, the only one that has compare-and-set.',
        ],
        watch: ['failed conditions', 'replication lag', 'rejected tokens'],
        avoid: [
            '**Multi-cluster routing**: it is eventual and refuses check-and-mutate.',
            '**Garbage collection of cells as expiry.**',
        ],
        lease: { seconds: 30, renewEvery: 10 },
    },
    sources: [KLEPPMANN, ROUTING],
};
const bigtable = {
    id: 'bigtable',
    name: 'Bigtable',
    names: ['(?:google )?(?:cloud )?big ?table'],
    kind: 'wide column',
    selfHosted: false,
    topologies: [
        {
            ...singleCluster,
            id: 'multi-cluster',
            label: 'Bigtable with multi-cluster routing',
            when: { any: ['multi-cluster-routing'], none: ['single-cluster-routing'] },
            protocol: 'asynchronous replication between clusters',
            compareAndSet: 'no',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'With multi-cluster routing Bigtable is eventually consistent and refuses single-row transactions: there is no compare-and-set to build a lock on.',
            token: { ...singleCluster.token, ordered: false, caveat: 'clusters count for themselves' },
        },
        singleCluster,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/cassandra.ts

const LWT = {
    title: 'DataStax: lightweight transactions',
    url: 'https://docs.datastax.com/ja/cassandra-jajp/3.0/cassandra/dml/dmlLtwtTransactions.html',
};
const cassandra_JEPSEN = { title: 'Jepsen: Cassandra', url: 'https://aphyr.com/posts/294-jepsen-cassandra' };
const serial = {
    id: 'serial',
    label: 'Cassandra with lightweight transactions at SERIAL',
    protocol: 'Paxos a partition, over the replicas of all data centres',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: LWT_FENCE,
    capacity: LWT_CAPACITY,
    commitMilliseconds: 20,
    recipe: {
        ...LWT_ROW,
        settings: [
            ...LWT_ROW.settings,
            '**`commitlog_sync` in batch or group mode**: the periodic default acknowledges before the disk has it. Paxos v2 (4.1 and later) is enabled.',
        ],
    },
    sources: [SERIAL_CONSISTENCY, LWT, cassandra_JEPSEN],
};
const cassandra = {
    id: 'cassandra',
    name: 'Cassandra',
    names: ['(?:apache )?cassandra(?![- ]compatib)', 'datastax enterprise', 'dse'],
    kind: 'wide column',
    selfHosted: true,
    topologies: [
        {
            ...serial,
            id: 'plain-writes',
            label: 'Cassandra without lightweight transactions',
            when: { any: ['plain-writes'] },
            protocol: 'last write wins by timestamp',
            compareAndSet: 'no',
            unsafe: 'Without lightweight transactions the last write wins by timestamp at any consistency level: two clients both write their name and both believe that they hold the lock.',
            token: { source: 'none', ordered: false, caveat: 'counters without compare-and-set can repeat' },
        },
        {
            ...serial,
            id: 'local-serial-across',
            label: 'Cassandra with LOCAL_SERIAL in several data centres',
            when: {
                any: ['local-serial', 'local-quorum'],
                all: ['several-sites'],
                none: ['serial', 'home-region'],
            },
            protocol: 'Paxos a partition, within each data centre',
            scope: 'region',
            unsafe: 'LOCAL_SERIAL orders grants within one data centre only: two data centres both grant the same lock.',
            token: { ...LWT_FENCE, ordered: false, caveat: 'each data centre counts for itself' },
        },
        {
            ...serial,
            id: 'local-serial',
            label: 'Cassandra with LOCAL_SERIAL in one data centre',
            when: { any: ['local-serial'] },
            protocol: 'Paxos a partition, within one data centre',
            scope: 'region',
            recipe: {
                ...serial.recipe,
                settings: [
                    '**All lock traffic stays in one data centre**, the home of the locks; no other data centre grants.',
                    ...serial.recipe.settings.slice(1),
                ],
            },
        },
        {
            ...serial,
            id: 'single-node',
            label: 'a single Cassandra node',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'one node with a commit log',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
        },
        { ...serial, when: { any: ['serial', 'lightweight-transactions'] } },
        {
            ...serial,
            id: 'unstated',
            label: 'Cassandra',
            contested: 'Only lightweight transactions at SERIAL make a lock here: state that they may be used, the replication factor in each data centre, and that the commit log is synced in batch or group mode.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/citus.ts

const PATRONI = {
    title: 'Patroni: replication modes',
    url: 'https://patroni.readthedocs.io/en/latest/replication_modes.html',
};
const citus = {
    id: 'citus',
    name: 'Citus',
    names: ['citus(?: data)?', 'cosmos ?db for postgres(?:ql)?'],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            id: 'sharded',
            label: 'Citus',
            protocol: 'a PostgreSQL primary for each shard',
            compareAndSet: 'linearizable',
            acrossKeys: false,
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            contested: 'A lock is as safe as the primary of its shard: state how each worker replicates (synchronously or not), and who promotes its standby.',
            token: FENCE_COLUMN,
            capacity: { ...PRIMARY_CAPACITY, unit: 'worker' },
            commitMilliseconds: 5,
            recipe: {
                ...LOCK_ROW,
                settings: [
                    ...LOCK_ROW.settings,
                    'The lock table is **distributed by lock name**, so a lock lives on one worker.',
                ],
                avoid: [
                    ...LOCK_ROW.avoid,
                    '**Advisory locks on the coordinator**: they do not reach the workers’ own clients.',
                ],
            },
            sources: [PATRONI, KLEPPMANN],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/cloud-sql.ts

const HA = {
    title: 'Cloud SQL: high availability',
    url: 'https://cloud.google.com/sql/docs/mysql/high-availability',
};
const instance = {
    id: 'instance',
    label: 'a Cloud SQL instance (PostgreSQL or MySQL)',
    protocol: 'one writable primary',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'none',
    survives: 'nothing',
    scope: 'server',
    token: FENCE_COLUMN,
    capacity: PRIMARY_CAPACITY,
    commitMilliseconds: 5,
    recipe: LOCK_ROW,
    sources: [KLEPPMANN, HA],
};
const cloudSql = {
    id: 'cloud-sql',
    name: 'Cloud SQL',
    names: ['(?:google |gcp )?cloud ?sql(?: for| \\()?(?: (?:postgres(?:ql)?|mysql|sql server))?'],
    kind: 'sql',
    selfHosted: false,
    topologies: [
        {
            ...instance,
            id: 'regional',
            label: 'a Cloud SQL instance (PostgreSQL or MySQL) with high availability',
            when: { any: ['high-availability', 'regional', 'synchronous', 'zone-redundant', 'multi-az'] },
            protocol: 'primary on disks that are replicated synchronously to a second zone',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            capacity: {
                ...PRIMARY_CAPACITY,
                writes: 3000,
                basis: 'engineering estimate, halved for the synchronous disk',
            },
            commitMilliseconds: 10,
            recipe: {
                ...LOCK_ROW,
                settings: [
                    ...LOCK_ROW.settings,
                    '**The disk is replicated synchronously to a second zone**, so a committed lock row survives the failover; the lease outlasts it.',
                    'Replicas in other regions are asynchronous and are not promoted by themselves.',
                ],
                lease: { seconds: 240, renewEvery: 60 },
            },
        },
        { ...instance, id: 'zonal', label: 'a zonal Cloud SQL instance', when: { any: ['zonal'] } },
        {
            ...instance,
            contested: 'A Cloud SQL instance survives its zone only with high availability: state whether it is regional.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/recipes/row.ts
/** A lock as a row of a distributed SQL database that replicates each range by consensus. */
const CONSENSUS_ROW = {
    acquire: [
        'Each resource has **one lock row, never deleted**, with owner, nonce, expiry and a **fence counter**.',
        'One conditional update takes the row if it is free or expired **by the database clock**, and raises the fence; **the lock is held once the commit is acknowledged by a majority of the range’s voters**.',
        'A retryable or ambiguous result is settled by reading the row and comparing the nonce before any retry.',
        'Where the protected data is in the same database, **lock check and data write share the same transaction**.',
    ],
    renew: ['A conditional update on owner and fence moves the expiry, every third of the lease.'],
    release: ['A conditional update clears the owner and keeps the fence.'],
    settings: [
        'Lock names are hashed in the key, so that they spread over ranges; **leaders stand near the clients**.',
    ],
    watch: [
        'retries and ambiguous results',
        'commit latency',
        'ranges below full replication',
        'clock offset',
        'rejected tokens',
    ],
    avoid: ['**Follower or stale reads** of lock state.', '**A sequential key**: it makes one range hot.'],
    lease: { seconds: 15, renewEvery: 5 },
};
const ROW_COUNTER = {
    source: 'a fence counter of the lock row, raised by the update that grants',
    ordered: true,
    caveat: 'deleting the row, or a restore from backup, starts it anew',
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/cockroachdb.ts

const SURVIVAL = {
    title: 'CockroachDB: multi-region survival goals',
    url: 'https://www.cockroachlabs.com/docs/stable/multiregion-survival-goals',
};
const MODEL = {
    title: 'CockroachDB: consistency model',
    url: 'https://www.cockroachlabs.com/blog/consistency-model/',
};
const cluster = {
    id: 'cluster',
    label: 'a CockroachDB cluster',
    protocol: 'Raft for each range',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: ROW_COUNTER,
    capacity: {
        writes: 2000,
        unit: 'node',
        shardable: true,
        basis: 'engineering estimate for conditional writes of one row',
    },
    commitMilliseconds: 10,
    recipe: {
        ...CONSENSUS_ROW,
        settings: [
            ...CONSENSUS_ROW.settings,
            'Clocks stay within the maximum offset of 500 ms; a node beyond it ends itself.',
            '**Serializable isolation**; a single key is linearizable, disjoint keys may show a causal reverse.',
        ],
        avoid: [
            '**`SELECT … FOR UPDATE` alone**: such a lock is best effort and is lost with the lease of its range.',
            '**Advisory locks**: they do nothing here.',
            ...CONSENSUS_ROW.avoid,
        ],
    },
    sources: [SURVIVAL, MODEL],
};
const cockroachdb = {
    id: 'cockroachdb',
    name: 'CockroachDB',
    names: ['cockroach ?db', 'cockroach'],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            ...cluster,
            id: 'single-node',
            label: 'a single CockroachDB node',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'Raft with one voter',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
        },
        {
            ...cluster,
            id: 'cluster-link',
            label: 'CockroachDB clusters with replication between them',
            when: { any: ['cluster-link'] },
            scope: 'region',
            contested: 'Replication between clusters is asynchronous: state that locks are taken in one cluster only and that the other never takes over by itself.',
        },
        {
            ...cluster,
            id: 'region-survival',
            label: 'a CockroachDB database that survives a region failure',
            when: { any: ['survive-region'] },
            protocol: 'Raft for each range, five voters over at least three regions',
            commitMilliseconds: 60,
            recipe: {
                ...cluster.recipe,
                settings: [
                    '**Survival goal REGION FAILURE: five voters, two in the home region and three elsewhere, over at least three regions.**',
                    ...cluster.recipe.settings,
                ],
            },
        },
        {
            ...cluster,
            id: 'zone-survival',
            label: 'a CockroachDB database that survives a zone failure',
            when: { any: ['survive-zone'] },
            protocol: 'Raft for each range, three voters in the home region',
            survives: 'zone',
        },
        cluster,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/recipes/grid.ts
/** A lock as an entry of a data grid that keeps partitions in memory. */
const GRID_ENTRY = {
    acquire: [
        'One atomic **put-if-absent with an expiry** writes a nonce; contenders wait with jittered backoff.',
        'A counter in the same entry is raised with each grant and goes along with every side effect.',
    ],
    renew: ['A conditional replace on the nonce moves the expiry, every third of the lease.'],
    release: ['A conditional replace on the nonce marks the entry free and keeps the counter.'],
    settings: ['Lock entries are never evicted; backups are written synchronously.'],
    watch: ['lost partitions', 'merges after split brain', 'duplicate work'],
    avoid: ['**Trusting the default settings with correctness**: both sides of a partition may grant.'],
    lease: { seconds: 30, renewEvery: 10 },
};
const ENTRY_COUNTER = {
    source: 'a counter in the lock entry',
    ordered: false,
    caveat: 'a lost partition, a merge or a restart rewinds it',
};
const GRID_CAPACITY = {
    writes: 5000,
    unit: 'node',
    shardable: true,
    basis: 'engineering estimate',
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/coherence.ts

const coherence = {
    id: 'coherence',
    name: 'Oracle Coherence',
    names: ['oracle coherence', 'coherence(?= (?:cluster|grid|cache|ce|community|\\d))'],
    kind: 'cache',
    selfHosted: true,
    topologies: [
        {
            id: 'grid',
            label: 'a Coherence data grid',
            protocol: 'primary and backup for each partition',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'By default the grid keeps a primary and backups in memory and stays up in a partition: a split or a lost partition grants the same lock twice.',
            token: ENTRY_COUNTER,
            capacity: GRID_CAPACITY,
            commitMilliseconds: 2,
            recipe: GRID_ENTRY,
            sources: [
                {
                    title: 'Jepsen: Hazelcast 3.8.3, a grid of the same kind',
                    url: 'https://jepsen.io/analyses/hazelcast-3-8-3',
                },
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/consul.ts
const SESSIONS = {
    title: 'Consul: sessions',
    url: 'https://developer.hashicorp.com/consul/docs/automate/session',
};
const SESSION_API = {
    title: 'Consul: session API',
    url: 'https://developer.hashicorp.com/consul/api-docs/session',
};
const CONSISTENCY = {
    title: 'Consul: consistency modes',
    url: 'https://developer.hashicorp.com/consul/api-docs/features/consistency',
};
const ARCHITECTURE = {
    title: 'Consul: architecture',
    url: 'https://developer.hashicorp.com/consul/docs/architecture',
};
const DBTESTER = {
    title: 'etcd-io/dbtester 2018Q1-02',
    url: 'https://github.com/etcd-io/dbtester/tree/master/test-results/2018Q1-02-etcd-zookeeper-consul',
};
const datacenter = {
    id: 'datacenter',
    label: 'the Consul servers of one datacenter',
    protocol: 'Raft',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: {
        source: "the sequencer: the key's lock index, with the key and the session",
        ordered: true,
        caveat: 'the lock index starts anew when the key is deleted, as sessions with the delete behaviour do; the modify index does not',
    },
    capacity: {
        writes: 2000,
        unit: 'datacenter',
        shardable: true,
        basis: 'dbtester measured 5,600 writes a second on average, planned at the lower end for lock writes',
    },
    commitMilliseconds: 10,
    recipe: {
        acquire: [
            'The client keeps **one session per process**, with a TTL and the release behaviour, and reuses it for every lock.',
            'A write with **acquire** takes the key for the session; the response and a read with `consistent` give the **lock index**.',
            'A waiter blocks on the key with its index, and acquires again when it changes; after an invalidated session the **lock-delay** holds contenders back.',
        ],
        renew: [
            'The session is renewed every third of its TTL; Consul may take up to twice the TTL to invalidate it.',
        ],
        release: ['A write with **release** by the same session gives the key back; the key is not deleted.'],
        settings: [
            '**A session with a TTL and without the gossip health check**: that check releases locks of healthy holders on a false alarm.',
            'Average round trips between servers below 50 ms: beyond that a stretched datacenter is out of its bounds.',
        ],
        watch: [
            'leader changes',
            'commit time',
            'invalidated sessions',
            'round trips between servers',
            'rejected sequencers',
        ],
        avoid: [
            '**default and stale reads** of lock state: a deposed leader may answer them for a moment; `consistent` it is.',
            '**lock-delay as a guarantee**: it only makes an overlap less likely.',
            '**federation or replication of keys between datacenters** as a global lock: a key lives in one datacenter.',
        ],
        lease: { seconds: 15, renewEvery: 5 },
    },
    sources: [SESSIONS, SESSION_API, CONSISTENCY, DBTESTER],
};
const consul = {
    id: 'consul',
    name: 'Consul',
    names: ['(?:hashicorp )?consul(?! general)'],
    kind: 'coordination',
    selfHosted: true,
    topologies: [
        {
            ...datacenter,
            id: 'development',
            label: 'a Consul agent in development mode',
            when: { any: ['development-mode', 'memory-storage'] },
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            unsafe: 'An agent in development mode keeps its state in memory: a restart loses every grant.',
            sources: [CONSISTENCY],
        },
        {
            ...datacenter,
            id: 'single-server',
            label: 'a single Consul server',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'Raft with one voter',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            recipe: {
                ...datacenter.recipe,
                settings: [
                    ...datacenter.recipe.settings,
                    '**One server is a single point of failure: no fault tolerance.** While it is down nothing is granted.',
                ],
            },
            sources: [SESSIONS, CONSISTENCY],
        },
        {
            ...datacenter,
            id: 'federated',
            label: 'federated Consul datacenters',
            when: { any: ['wan-federation'] },
            scope: 'region',
            recipe: {
                ...datacenter.recipe,
                settings: [
                    ...datacenter.recipe.settings,
                    '**Every lock has a home datacenter**: other datacenters forward to it, and its loss stops its locks.',
                ],
            },
            sources: [ARCHITECTURE, SESSIONS, CONSISTENCY, DBTESTER],
        },
        datacenter,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/cosmos-db.ts
const MULTI_WRITE = {
    title: 'Azure Cosmos DB: multi-region writes',
    url: 'https://learn.microsoft.com/training/modules/configure-multi-region-write-azure-cosmos-db-sql-api/2-understand',
};
const cosmos_db_strong = {
    id: 'strong',
    label: 'Cosmos DB with strong consistency and one write region',
    protocol: 'quorum writes in one write region, strong consistency',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: 'a fence counter in the lock item, raised by the conditional replace that grants',
        ordered: true,
        caveat: 'the ETag has no order; deleting the item starts the counter anew',
    },
    capacity: {
        writes: 1000,
        unit: 'physical partition',
        shardable: true,
        basis: 'engineering estimate from the request units of a partition',
    },
    commitMilliseconds: 15,
    recipe: {
        acquire: [
            'Each resource has **one lock item, never deleted**, in a logical partition of its own: owner, nonce, lease and a **fence counter**.',
            'A contender reads it and replaces it **on condition of its ETag (`If-Match`)**, with the fence raised by one; a failed precondition means that another won.',
            'A timeout is settled by reading the item and comparing the nonce.',
        ],
        renew: ['A conditional replace moves the lease, every third of it.'],
        release: ['A conditional replace clears the owner and keeps the fence.'],
        settings: [
            '**Strong consistency and a single write region**; the account has zone redundancy where a zone’s loss has to be survived.',
            'Provisioned throughput covers renewals and failed attempts.',
        ],
        watch: ['throttled requests', 'failed preconditions', 'write latency', 'rejected tokens'],
        avoid: [
            '**Multi-region writes**: strong consistency is not offered with them.',
            '**Session or eventual reads** for ownership.',
            '**Time to live as lease expiry**: it deletes the fence along.',
        ],
        lease: { seconds: 30, renewEvery: 10 },
    },
    sources: [MULTI_WRITE],
};
const cosmosDb = {
    id: 'cosmos-db',
    name: 'Azure Cosmos DB',
    names: ['(?:azure )?cosmos ?db(?! for postgres)', 'azure cosmos'],
    kind: 'document',
    selfHosted: false,
    topologies: [
        {
            ...cosmos_db_strong,
            id: 'hub-region',
            label: 'Cosmos DB with multi-region writes whose locks live in the hub region',
            when: { all: ['multi-region-writes', 'home-region'] },
            contested: 'With multi-region writes a lock is safe only while all its writes go to the hub region: state that, and that the hub’s loss may stop the locks.',
        },
        {
            ...cosmos_db_strong,
            id: 'multi-region-writes',
            label: 'Cosmos DB with multi-region writes',
            when: { any: ['multi-region-writes', 'active-active', 'multi-master'] },
            protocol: 'every region writable, conflicts resolved afterwards',
            compareAndSet: 'no',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'Strong consistency is not offered with multi-region writes: each region evaluates the condition on its own copy, and both grant the lock.',
            token: { ...cosmos_db_strong.token, ordered: false, caveat: 'each region counts for itself' },
        },
        {
            ...cosmos_db_strong,
            id: 'strong-several-regions',
            label: 'Cosmos DB with strong consistency over several regions',
            when: { all: ['strong-consistency'], any: ['several-regions'] },
            survives: 'region',
            scope: 'global',
            commitMilliseconds: 60,
            contested: 'Over two regions strong writes block when the other region is lost, until it is taken offline; with three or more a read region may be lost: state the number of regions, and whether the write region’s loss has to be survived automatically.',
        },
        { ...cosmos_db_strong, when: { any: ['strong-consistency'] } },
        {
            ...cosmos_db_strong,
            id: 'weaker-consistency',
            label: 'Cosmos DB with a weaker consistency level',
            when: { any: ['weak-consistency'] },
            contested: 'Below strong consistency a failover of the write region can lose acknowledged grants: state that the account has one region, or that its level is strong.',
        },
        {
            ...cosmos_db_strong,
            id: 'unstated',
            label: 'Cosmos DB',
            contested: 'Cosmos DB holds a lock only with strong consistency and a single write region: state the consistency level, and how many regions write.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/couchbase.ts

const DURABILITY = {
    title: 'Couchbase: durability',
    url: 'https://docs.couchbase.com/server/current/learn/data/durability.html',
};
const XDCR = {
    title: 'Couchbase: cross data center replication',
    url: 'https://docs.couchbase.com/server/current/learn/clusters-and-availability/xdcr-overview.html',
};
const durable = {
    id: 'unstated',
    label: 'Couchbase',
    protocol: 'active copy with replicas, durability level a write',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'majority',
    survives: 'by voters',
    scope: 'region',
    token: {
        source: 'a counter field of the lock document, raised by the compare-and-swap that grants',
        ordered: true,
        caveat: 'the CAS value has no order to rely on',
    },
    capacity: {
        writes: 2000,
        unit: 'node',
        shardable: true,
        perLock: 50,
        basis: 'engineering estimate for writes that persist',
    },
    commitMilliseconds: 10,
    recipe: {
        acquire: [
            'Each lock is **one document, never deleted**; a **compare-and-swap at a durability level that persists to a majority** takes it if it is free or expired, with a nonce and a raised counter.',
            'An ambiguous result is settled by reading the active copy and comparing the nonce.',
        ],
        renew: ['A durable compare-and-swap moves the expiry, every third of the lease.'],
        release: ['A durable compare-and-swap marks the document free and keeps the counter.'],
        settings: [
            '**Two replicas on at least three nodes**, server groups over three zones, and auto-failover that preserves durable writes.',
        ],
        watch: ['failovers', 'ambiguous durable writes', 'replicas in sync', 'rejected tokens'],
        avoid: [
            '**get-and-lock**: it lives in memory of the active copy and is lost on failover.',
            '**Reads from replicas.**',
            '**Document expiry as lease expiry.**',
        ],
        lease: { seconds: 30, renewEvery: 10 },
    },
    sources: [DURABILITY, KLEPPMANN],
};
const couchbase = {
    id: 'couchbase',
    name: 'Couchbase',
    names: ['couchbase(?: server| capella)?'],
    kind: 'document',
    selfHosted: true,
    topologies: [
        {
            ...durable,
            id: 'cross-datacenter',
            label: 'Couchbase clusters with XDCR between them',
            when: { any: ['cross-datacenter-replication'] },
            protocol: 'asynchronous replication between clusters',
            compareAndSet: 'no',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'XDCR is asynchronous and resolves conflicts afterwards: both clusters grant the same lock.',
            token: { ...durable.token, ordered: false, caveat: 'each cluster counts for itself' },
            sources: [XDCR, DURABILITY, KLEPPMANN],
        },
        {
            ...durable,
            id: 'durability-none',
            label: 'Couchbase without durable writes',
            when: { any: ['durability-none'], none: ['durability-majority'] },
            protocol: 'active copy with asynchronous replicas',
            compareAndSet: 'no',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'Without a durability level a write is acknowledged from memory: a failover loses it, and the lock is granted twice.',
            token: { ...durable.token, ordered: false, caveat: 'a failover can rewind it' },
        },
        {
            ...durable,
            id: 'durability-majority',
            label: 'Couchbase with durable writes',
            when: { any: ['durability-majority'] },
            contested: 'Auto-failover has lost durable writes unless it preserves them: state that this is on (7.2 or later), and that two replicas stand on at least three nodes.',
        },
        {
            ...durable,
            contested: 'Couchbase holds a lock only with durable writes: state the durability level (majority and persist), two replicas on at least three nodes, and that auto-failover preserves durable writes (7.2 or later).',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/db2.ts

const HADR = {
    title: 'Db2: HADR synchronization modes',
    url: 'https://www.ibm.com/docs/en/db2/11.5.x?topic=dcp-hadr-syncmode-hadr-synchronization-mode-log-writes-in-peer-state',
};
const single = {
    id: 'single',
    label: 'a single Db2 server',
    protocol: 'one writable server with a transaction log',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'none',
    survives: 'nothing',
    scope: 'server',
    token: FENCE_COLUMN,
    capacity: PRIMARY_CAPACITY,
    commitMilliseconds: 5,
    recipe: {
        ...LOCK_ROW,
        settings: [
            ...LOCK_ROW.settings,
            '**One server is a single point of failure**: while it is down nothing is granted.',
        ],
    },
    sources: [KLEPPMANN, HADR],
};
const db2 = {
    id: 'db2',
    name: 'Db2',
    names: ['(?:ibm )?db2'],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            ...single,
            id: 'hadr-asynchronous',
            label: 'Db2 HADR in an asynchronous mode',
            when: { any: ['asynchronous'] },
            protocol: 'primary with an asynchronous standby',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'In an asynchronous mode the standby lacks the last commits: a takeover loses acknowledged lock rows, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...single,
            id: 'hadr',
            label: 'Db2 HADR',
            when: { any: ['synchronous', 'hadr', 'replica', 'automatic-failover', 'high-availability'] },
            protocol: 'primary with a standby',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            contested: 'HADR keeps grants in its synchronous mode, and only while no side takes over alone: state the synchronization mode, and what decides on a takeover and where it stands.',
            commitMilliseconds: 10,
            recipe: {
                ...LOCK_ROW,
                settings: [
                    ...LOCK_ROW.settings,
                    '**HADR in mode SYNC, in peer state, with a tiebreaker in a third place.**',
                ],
            },
        },
        single,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/durable-objects.ts

const durableObjects = {
    id: 'durable-objects',
    name: 'Cloudflare Durable Objects',
    names: ['(?:cloudflare )?durable objects?'],
    kind: 'platform',
    selfHosted: false,
    topologies: [
        {
            id: 'object',
            label: 'a Durable Object for each lock',
            protocol: 'one single-threaded object for each name, with transactional storage',
            compareAndSet: 'linearizable',
            acrossKeys: false,
            replication: 'synchronous',
            survives: 'zone',
            scope: 'global',
            token: {
                source: 'a counter in the storage of the object, raised with each grant',
                ordered: true,
                caveat: 'deleting the storage of the object starts it anew',
            },
            capacity: {
                writes: 200,
                unit: 'object',
                shardable: true,
                basis: 'engineering estimate: one object is one thread',
            },
            commitMilliseconds: 20,
            recipe: {
                acquire: [
                    'Each resource has **one Durable Object by name**, the single place that grants; its storage keeps owner, nonce, lease and a **fence counter**.',
                    'A request takes the lock in **one storage transaction**, which raises the counter; the answer leaves after the write is stored.',
                    'A lost answer is settled by asking the object for the nonce.',
                ],
                renew: [
                    'The holder asks the object to move the lease; an **alarm** of the object ends what is not renewed.',
                ],
                release: ['The object clears the owner if nonce and counter match, and keeps the counter.'],
                settings: [
                    'Grants depend on the **storage, not on fields in memory**: an instance that is being replaced may still run for a moment.',
                ],
                watch: ['overloaded objects', 'alarms that ended leases', 'rejected tokens'],
                avoid: [
                    '**Effects of the object itself outside its storage without the token**: a stale instance may still cause them.',
                    '**One object for all locks**: it is one thread.',
                    '**Workers KV for lock state**: it is eventually consistent.',
                ],
                lease: { seconds: 30, renewEvery: 10 },
            },
            sources: [
                KLEPPMANN,
                {
                    title: 'Cloudflare: what are Durable Objects',
                    url: 'https://developers.cloudflare.com/durable-objects/what-are-durable-objects/',
                },
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/dynamodb.ts
const LOCK_CLIENT = {
    title: 'Amazon DynamoDB Lock Client',
    url: 'https://github.com/awslabs/amazon-dynamodb-lock-client',
};
const GLOBAL_TABLES = {
    title: 'DynamoDB: how global tables work',
    url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html',
};
const OVERVIEW = {
    title: 'AWS: using DynamoDB global tables',
    url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/overview.html',
};
const WARM = {
    title: 'DynamoDB: warm throughput',
    url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/warm-throughput-scenarios.html',
};
const dynamodb_regional = {
    id: 'regional',
    label: 'a DynamoDB table in one region',
    protocol: 'conditional writes on a partition that is replicated over three zones',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: 'a numeric fence counter in the lock item, raised by the conditional write that grants',
        ordered: true,
        caveat: "deleting the item starts it anew; the lock client's record version is a GUID without order",
    },
    capacity: {
        writes: 1000,
        unit: 'partition',
        shardable: true,
        perLock: 1000,
        basis: 'published: 1,000 write units a second and partition; a new on-demand table starts at 4,000',
    },
    commitMilliseconds: 10,
    recipe: {
        acquire: [
            'Each resource has **one item that is never deleted**: owner, nonce, lease, record version and a **fence counter**.',
            'One **conditional write** takes the item if it has no owner, or if its record version has not changed for a whole lease **by the contender’s own monotonic clock**; the same write **raises the fence counter** and returns it.',
            'A failed condition means that another holds it; a timeout is settled by a **strongly consistent read** that compares the nonce.',
        ],
        renew: [
            'A conditional write on nonce and record version sets a new record version, every third of the lease; a failed condition is the loss of the lock.',
        ],
        release: ['A conditional write clears the owner and **keeps the fence counter**.'],
        settings: [
            '**Strongly consistent reads** for every decision on ownership.',
            'Keys are well spread: one partition bears 1,000 writes a second, a hot item included; the table is warmed before launch.',
        ],
        watch: [
            'throttled writes',
            'failed conditions for each lock',
            'takeovers after expiry',
            'rejected tokens',
        ],
        avoid: [
            '**DynamoDB TTL as lease expiry**: it deletes late, and resets the counter.',
            '**Default reads, indexes or DAX** for ownership: they may be stale.',
            '**Deletion on release**, the default of the lock client: it starts the counter anew.',
        ],
        lease: { seconds: 15, renewEvery: 5 },
    },
    sources: [LOCK_CLIENT, OVERVIEW, WARM],
};
const dynamodb = {
    id: 'dynamodb',
    name: 'DynamoDB',
    names: [
        '(?:amazon |aws )?dynamo ?db(?: global tables?)?',
        '(?<!amazon )ddb',
        'dynamo(?= (?:table|global))',
    ],
    kind: 'key-value',
    selfHosted: false,
    topologies: [
        {
            ...dynamodb_regional,
            id: 'mrsc',
            label: 'a DynamoDB global table with multi-region strong consistency (MRSC)',
            when: { any: ['mrsc'] },
            protocol: 'MRSC: synchronous writes over three regions, of which one may be a witness',
            acrossKeys: false,
            survives: 'region',
            scope: 'global',
            token: { ...dynamodb_regional.token, caveat: 'deleting the item starts it anew' },
            commitMilliseconds: 60,
            recipe: {
                ...dynamodb_regional.recipe,
                acquire: [
                    'Each resource has **one item that is never deleted**: owner, nonce, lease, record version and a **fence counter**.',
                    'One **conditional write** in the local replica takes the item; it is evaluated **against the latest version in any region**, and raises the fence counter.',
                    'A **ReplicatedWriteConflictException** means that another region wrote the item at the same time: it is no grant; the client reads again and **retries with full jitter**.',
                    'A timeout is settled by a **strongly consistent read** that compares the nonce.',
                ],
                settings: [
                    '**Exactly three regions: three replicas, or two replicas and a witness region.** Losing any one of them leaves the other two in agreement.',
                    '**Strongly consistent reads**, asked for explicitly, for every decision on ownership.',
                    'MRSC has no TTL and no transactions: the fence is checked by a condition on the protected item itself.',
                ],
                watch: [
                    'replicated write conflicts',
                    'write latency between regions',
                    'takeovers after expiry',
                    'rejected tokens',
                ],
                avoid: [
                    '**Default reads**: they stay eventually consistent on an MRSC table and may answer in a cut-off region.',
                    '**Transactions over lock and data**: MRSC does not offer them.',
                    '**Contenders in both regions polling one hot item**: they abort each other.',
                ],
            },
            sources: [GLOBAL_TABLES, OVERVIEW, WARM],
        },
        {
            ...dynamodb_regional,
            id: 'mrec-home-region',
            label: 'a DynamoDB global table (MREC) whose locks live in a home region',
            when: { all: ['home-region'], any: ['global-table'] },
            recipe: {
                ...dynamodb_regional.recipe,
                settings: [
                    '**Every lock has a home region, and all its lock writes and strongly consistent reads go there**; the other replicas are never asked.',
                    '**The home region’s loss stops its locks**: no automatic failover, since the other replica may lack acknowledged grants.',
                    ...dynamodb_regional.recipe.settings,
                ],
                avoid: [
                    ...dynamodb_regional.recipe.avoid,
                    '**Lock writes in a second region**: each region evaluates the condition on its own copy, and the last writer wins.',
                ],
            },
            sources: [GLOBAL_TABLES, LOCK_CLIENT, OVERVIEW, WARM],
        },
        {
            ...dynamodb_regional,
            id: 'mrec',
            label: 'a DynamoDB global table with eventual consistency (MREC)',
            when: { any: ['global-table'] },
            protocol: 'asynchronous replication between regions, last writer wins',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: "An eventually consistent global table evaluates a conditional write against the region's own copy and resolves conflicts by last writer wins: two regions grant the same lock.",
            token: {
                source: 'the fence counter of the lock item',
                ordered: false,
                caveat: 'each region counts for itself, and the last writer wins',
            },
            sources: [GLOBAL_TABLES, OVERVIEW],
        },
        dynamodb_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/elasticache.ts

const elasticache_DURABILITY = {
    title: 'Amazon ElastiCache: durability and consistency',
    url: 'https://docs.amazonaws.cn/AmazonElastiCache/latest/dg/Durability.Consistency.html',
};
const MEMORYDB = {
    title: 'Amazon MemoryDB: consistency',
    url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/consistency.html',
};
const elasticache_durable = {
    id: 'durability-synchronous',
    label: 'ElastiCache with synchronous durability',
    when: { any: ['durability-synchronous'] },
    protocol: 'primary with a multi-AZ transaction log, synced before the answer',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: 'a counter raised in the same script, on the same shard',
        ordered: true,
        caveat: 'it has to share the hash tag of the lock; a restore from snapshot rewinds it',
    },
    capacity: { writes: 20_000, unit: 'shard', shardable: true, basis: 'engineering estimate' },
    commitMilliseconds: 10,
    recipe: {
        ...EXPIRING_KEY,
        settings: [
            ...EXPIRING_KEY.settings,
            '**Durability stays synchronous**; the asynchronous mode may lose up to 10 s of writes.',
        ],
        avoid: [
            '**A plain delete on release**: it removes the lock of the next holder.',
            '**Replicas for any lock read**: they lag.',
        ],
    },
    sources: [elasticache_DURABILITY, MEMORYDB, REDIS_LOCKS],
};
const elasticache_replicated = {
    id: 'replicated',
    label: 'ElastiCache',
    protocol: 'primary with asynchronous replicas',
    compareAndSet: 'no',
    acrossKeys: false,
    replication: 'asynchronous',
    survives: 'nothing',
    scope: 'region',
    unsafe: 'ElastiCache replicates asynchronously, with or without Multi-AZ: a failover promotes a replica that may lack acknowledged grants, and the lock is granted twice.',
    token: COUNTER_REPEATS,
    capacity: KEY_CAPACITY,
    commitMilliseconds: 1,
    recipe: EXPIRING_KEY,
    sources: [REDIS_LOCKS, elasticache_DURABILITY, REDIS_BENCHMARKS],
};
const elasticache = {
    id: 'elasticache',
    name: 'Amazon ElastiCache',
    names: ['(?:amazon |aws )?elasti ?cache(?: for| \\()?(?: (?:redis|valkey|memcached))?(?: oss)?'],
    kind: 'cache',
    selfHosted: false,
    topologies: [
        {
            ...elasticache_replicated,
            id: 'global-datastore',
            label: 'an ElastiCache Global Datastore',
            when: { any: ['global-datastore'] },
            protocol: 'primary region with asynchronous secondary regions',
            unsafe: 'A Global Datastore replicates between regions asynchronously: promoting the secondary region loses acknowledged grants, and the lock is granted twice.',
        },
        elasticache_durable,
        elasticache_replicated,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/etcd.ts
const WHY = {
    title: 'etcd: Notes on the usage of lock and lease',
    url: 'https://etcd.io/docs/v3.5/learning/why/',
};
const etcd_JEPSEN = { title: 'Jepsen: etcd 3.4.3', url: 'https://jepsen.io/analyses/etcd-3.4.3' };
const FAILURES = { title: 'etcd: failure modes', url: 'https://etcd.io/docs/v3.6/op-guide/failures/' };
const FAQ = { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' };
const etcd_DBTESTER = {
    title: 'etcd-io/dbtester 2018Q1-02',
    url: 'https://github.com/etcd-io/dbtester/tree/master/test-results/2018Q1-02-etcd-zookeeper-consul',
};
const ensemble = {
    id: 'ensemble',
    label: 'an etcd cluster',
    protocol: 'Raft',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: {
        source: "the lock key's create revision",
        ordered: true,
        caveat: 'a snapshot restore moves revisions back unless it bumps them (`--bump-revision`)',
    },
    capacity: {
        writes: 8000,
        unit: 'Raft group',
        shardable: true,
        basis: 'lock transactions, planned at about a quarter of the 35,000 blind writes a second that dbtester measured',
    },
    commitMilliseconds: 5,
    recipe: {
        acquire: [
            'The client keeps **one session lease per process** and reuses it for every lock.',
            'One **transaction** creates the lock key if its create revision is 0, bound to the lease; the response carries the create revision, which is the **fencing token**.',
            'A waiter watches only the deletion of its predecessor, and **reads its own key again after waiting**, before it acts.',
        ],
        renew: [
            'The lease is kept alive every third of its time; the leader handles keep-alives without a log entry.',
        ],
        release: ['A transaction deletes the key only if the create revision is still its own.'],
        settings: [
            '**etcd 3.5.13 or later**: earlier leaders could revoke leases early after a stall.',
            'Local NVMe or SSD: a slow fsync loses the leader.',
        ],
        watch: ['leader changes', 'fsync and commit latency', 'database size and compaction', 'rejected tokens'],
        avoid: ['**Serializable (stale) reads** of lock state: they may come from a member behind the majority.'],
        lease: { seconds: 15, renewEvery: 5 },
    },
    sources: [WHY, etcd_JEPSEN, FAILURES, etcd_DBTESTER],
};
const etcd = {
    id: 'etcd',
    name: 'etcd',
    names: ['(?<!kubernetes |k8s |eks |gke |aks |control[- ]plane )etcd(?:3|d|s)?'],
    kind: 'coordination',
    selfHosted: true,
    topologies: [
        {
            ...ensemble,
            id: 'memory',
            label: 'an etcd cluster with its data directory in memory',
            when: { any: ['memory-storage'] },
            survives: 'nothing',
            unsafe: 'A member whose data directory is in memory comes back empty after a restart, forgets the grants that it voted for, and can help to elect a leader that never had them.',
            token: {
                ...ensemble.token,
                ordered: false,
                caveat: 'revisions start anew once a majority restarts empty',
            },
            sources: [FAILURES, FAQ],
        },
        {
            ...ensemble,
            id: 'ephemeral-disks',
            label: 'an etcd cluster on disks that go with the machine',
            when: { any: ['ephemeral-storage'] },
            contested: 'Disks go with the machine here: state that a member which lost its disk is removed and added again, and that a majority never loses its disks together.',
            sources: [FAILURES, FAQ],
        },
        {
            ...ensemble,
            id: 'single-member',
            label: 'a single etcd member',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'Raft with one voter',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            recipe: {
                ...ensemble.recipe,
                settings: [
                    ...ensemble.recipe.settings,
                    '**One member is a single point of failure: no fault tolerance.** While it is down nothing is granted, and holders stop at their deadline.',
                    'After a restore from backup the revision is bumped past everything ever issued before clients return.',
                ],
            },
            sources: [FAQ, FAILURES, WHY],
        },
        {
            ...ensemble,
            id: 'mirrored',
            label: 'etcd clusters with a mirror between them',
            when: { any: ['mirrored'] },
            scope: 'region',
            contested: 'A mirror between clusters is asynchronous: state that locks are taken in one cluster only and that the mirror never takes over by itself.',
            sources: [WHY, FAILURES],
        },
        {
            ...ensemble,
            id: 'learners',
            label: 'an etcd cluster with learners',
            when: { any: ['learners'] },
            recipe: {
                ...ensemble.recipe,
                avoid: [
                    ...ensemble.recipe.avoid,
                    '**counting learners toward the quorum**: they do not vote, and are not promoted by themselves.',
                ],
            },
            sources: [FAQ, WHY, etcd_JEPSEN, etcd_DBTESTER],
        },
        ensemble,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/file-locks.ts

const fileLocks = {
    id: 'file-locks',
    name: 'File locks',
    names: [
        'nfs(?:v?\\d(?:\\.\\d)?)?',
        '(?:amazon |aws )?efs',
        'gfs2?',
        'ocfs2',
        'gluster ?fs',
        'ceph ?fs',
        'smb',
        'cifs',
        'flock',
        '(?:shared )?file[- ]?locks?',
        'lock ?files?',
        'azure files',
    ],
    kind: 'files',
    selfHosted: true,
    topologies: [
        {
            id: 'network',
            label: 'lock files on a network file system (NFS or the like)',
            protocol: 'leases and advisory locks of the file server',
            compareAndSet: 'by timing',
            acrossKeys: false,
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            unsafe: 'Locks on a network file system are advisory leases of its server: a failover or an expired lease gives them to another client while the first still works, and there is no token.',
            token: { source: 'none', ordered: false, caveat: 'a file lock returns no number that grows' },
            capacity: { writes: 100, unit: 'file server', shardable: true, basis: 'engineering estimate' },
            commitMilliseconds: 10,
            recipe: {
                acquire: [
                    'An exclusive create, or an advisory lock on a file of the resource, keeps most duplicates away.',
                ],
                renew: ['The holder touches the file; others leave it alone while it is fresh.'],
                release: ['The holder unlocks and removes its own file only.'],
                settings: ['A hard mount of version 4, without caching of attributes for the lock files.'],
                watch: ['lease expiry after failovers', 'stale files', 'duplicate work'],
                avoid: ['**Trusting it with correctness.**', '**Several mounts with different protocol versions.**'],
                lease: { seconds: 60, renewEvery: 20 },
            },
            sources: [KLEPPMANN],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/firestore.ts
const LOCATIONS = {
    title: 'Firestore: locations',
    url: 'https://docs.cloud.google.com/firestore/native/docs/locations',
};
const SPANNER = { title: 'Spanner: replication', url: 'https://cloud.google.com/spanner/docs/replication' };
const firestore_regional = {
    id: 'regional',
    label: 'Firestore in one region',
    protocol: 'transactions over storage that is replicated synchronously',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: 'a fence field of the lock document, raised in the transaction that grants',
        ordered: true,
        caveat: 'deleting the document starts it anew',
    },
    capacity: {
        writes: 500,
        unit: 'collection',
        shardable: true,
        perLock: 1,
        basis: 'guideline of about one sustained write a second and document; the rate of a collection is an engineering estimate',
    },
    commitMilliseconds: 30,
    recipe: {
        acquire: [
            'Each resource has **one lock document, never deleted**, with owner, nonce, expiry and a **fence field**.',
            'A **transaction** reads it, and if it is free or expired by the server’s time, writes owner, nonce and expiry and raises the fence.',
            'A transaction that fails by contention is retried with backoff; a lost answer is settled by reading the nonce.',
        ],
        renew: ['A transaction on owner and fence moves the expiry, every third of the lease.'],
        release: ['A transaction on owner and fence clears the owner and keeps the fence.'],
        settings: [
            '**About one write a second and document**: contenders listen for changes and do not poll.',
            'Server client libraries, whose reads are strongly consistent.',
        ],
        watch: ['contention errors', 'writes for each document', 'rejected tokens'],
        avoid: [
            '**Offline or cached reads of mobile clients** for ownership.',
            '**A TTL policy as lease expiry**: it deletes late.',
            '**A hot lock.**',
        ],
        lease: { seconds: 60, renewEvery: 20 },
    },
    sources: [LOCATIONS, SPANNER],
};
const firestore = {
    id: 'firestore',
    name: 'Firestore',
    names: ['(?:google |cloud |firebase )?firestore', '(?:google )?cloud datastore', 'datastore mode'],
    kind: 'document',
    selfHosted: false,
    topologies: [
        {
            ...firestore_regional,
            id: 'multi-region',
            label: 'Firestore in a multi-region location',
            when: { any: ['multi-region-configuration'], none: ['regional', 'single-region'] },
            protocol: 'transactions over two regions and a witness, replicated synchronously',
            survives: 'region',
            scope: 'global',
            commitMilliseconds: 60,
            recipe: {
                ...firestore_regional.recipe,
                settings: [
                    '**A multi-region location: two regions with data and a witness region**; any one may be lost.',
                    ...firestore_regional.recipe.settings,
                ],
            },
        },
        firestore_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/foundationdb.ts
const CAP = {
    title: 'FoundationDB: CAP theorem',
    url: 'https://apple.github.io/foundationdb/cap-theorem.html',
};
const PERFORMANCE = {
    title: 'FoundationDB: performance',
    url: 'https://apple.github.io/foundationdb/performance.html',
};
const CONFIGURATION = {
    title: 'FoundationDB: configuration',
    url: 'https://apple.github.io/foundationdb/configuration.html',
};
const foundationdb_cluster = {
    id: 'cluster',
    label: 'a FoundationDB cluster',
    protocol: 'optimistic concurrency over replicated logs, coordinators by Paxos majority',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: {
        source: 'the versionstamp of the transaction that grants',
        ordered: true,
        caveat: 'a restore into another cluster has to start above every version issued',
    },
    capacity: {
        writes: 20_000,
        unit: 'cluster',
        shardable: true,
        perLock: 100,
        basis: 'published 20,000 writes a second and core on SSD, taken for the whole cluster; one key bears a commit at a time',
    },
    commitMilliseconds: 5,
    recipe: {
        acquire: [
            'A **transaction** reads the lock key, and if it is free or expired writes owner, nonce and lease with a **versionstamp**, which is the fencing token.',
            'A conflict aborts and is retried with backoff; an unknown commit result is settled by reading the key and comparing the nonce.',
            'Several locks are taken **in one strictly serializable transaction**.',
        ],
        renew: ['A transaction on owner and versionstamp moves the lease, every third of it.'],
        release: ['A transaction clears the owner if it is its own.'],
        settings: [
            '**Redundancy triple or higher, with the locality of every process set to its zone**; coordinators in an odd number over the places.',
            '**The lock is a key with a lease**: a transaction itself ends after 5 s.',
        ],
        watch: ['recoveries', 'commit latency', 'conflicts', 'coordinators reachable', 'rejected tokens'],
        avoid: ['**A transaction held open as the lock.**', '**Blind retries of an unknown commit result.**'],
        lease: { seconds: 15, renewEvery: 5 },
    },
    sources: [PERFORMANCE, CAP, CONFIGURATION],
};
const foundationdb = {
    id: 'foundationdb',
    name: 'FoundationDB',
    names: ['foundation ?db', 'fdb'],
    kind: 'key-value',
    selfHosted: true,
    topologies: [
        {
            ...foundationdb_cluster,
            id: 'three-datacenter',
            label: 'FoundationDB in three_datacenter mode',
            when: { any: ['three-datacenter'] },
            protocol: 'optimistic concurrency over logs that are replicated in three data centres, five coordinators 2-2-1',
            replication: 'synchronous',
            survives: 'region',
            commitMilliseconds: 40,
            recipe: {
                ...foundationdb_cluster.recipe,
                settings: [
                    '**three_datacenter: commits wait for the other data centres, and any one may be lost**; five coordinators stand 2-2-1.',
                    ...foundationdb_cluster.recipe.settings.slice(1),
                ],
            },
        },
        {
            ...foundationdb_cluster,
            id: 'regions',
            label: 'FoundationDB with two regions and satellites',
            when: { any: ['satellites'] },
            protocol: 'optimistic concurrency over logs that satellites hold synchronously',
            replication: 'synchronous',
            survives: 'region',
            contested: 'Two regions fail over without loss only while the satellites live and the coordinators keep a majority: state that coordinators stand in a third region, and that a satellite never fails with its region.',
            commitMilliseconds: 15,
        },
        {
            ...foundationdb_cluster,
            id: 'three-data-hall',
            label: 'FoundationDB in three_data_hall mode',
            when: { any: ['three-data-hall'] },
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
        },
        {
            ...foundationdb_cluster,
            id: 'double',
            label: 'FoundationDB in double mode',
            when: { any: ['double-redundancy'] },
            replication: 'synchronous',
            survives: 'node',
            scope: 'region',
        },
        {
            ...foundationdb_cluster,
            id: 'single',
            label: 'FoundationDB on one process',
            when: { any: ['single-node', 'single-redundancy'], none: ['several-nodes'] },
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
        },
        foundationdb_cluster,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/galera.ts

const galera = {
    id: 'galera',
    name: 'Galera Cluster',
    names: ['(?:mariadb )?galera(?: cluster)?', '(?:percona )?xtradb cluster', 'pxc'],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            id: 'cluster',
            label: 'a Galera cluster',
            protocol: 'certification-based replication between writable nodes',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'Jepsen found that Galera loses committed transactions in crashes and partitions, and shows lost updates and stale reads in a healthy cluster; GET_LOCK is refused or local to a node.',
            token: FENCE_COLUMN_REWINDS,
            capacity: PRIMARY_CAPACITY,
            commitMilliseconds: 10,
            recipe: {
                ...LOCK_ROW,
                settings: ['All lock statements go to **one node**, which the proxy prefers while it is up.'],
                avoid: [
                    '**GET_LOCK**: it is refused under Galera, or local to a node.',
                    '**Trusting it with correctness.**',
                ],
            },
            sources: [
                {
                    title: 'Jepsen: MariaDB Galera Cluster 12.1.2',
                    url: 'https://jepsen.io/blog/2026-03-16-mariadb-galera-cluster-12.1.2',
                },
                {
                    title: 'MariaDB: GET_LOCK under Galera',
                    url: 'https://github.com/MariaDB/server/commit/844ddb1109',
                },
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/gcs.ts
const PRECONDITIONS = {
    title: 'Cloud Storage: request preconditions',
    url: 'https://cloud.google.com/storage/docs/request-preconditions',
};
const QUOTAS = { title: 'Cloud Storage: quotas and limits', url: 'https://cloud.google.com/storage/quotas' };
const gcs_regional = {
    id: 'regional',
    label: 'a Cloud Storage bucket in one region',
    protocol: 'generation preconditions with strong consistency',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: 'the generation of the lock object that the granting write created',
        ordered: true,
        caveat: 'it is ordered for one object name in one bucket',
    },
    capacity: {
        writes: 500,
        unit: 'bucket',
        shardable: true,
        perLock: 1,
        basis: 'published: one write a second to the same object name; the rate of a bucket is an engineering estimate',
    },
    commitMilliseconds: 60,
    recipe: {
        acquire: [
            'A write of the lock object **on condition of generation 0** (`ifGenerationMatch`) creates it only if it is absent; owner, nonce and lease are in the body.',
            'The **generation** that the write returns is the **fencing token**.',
            'A timeout leaves the outcome unknown: the object is read again and the nonce compared before anything else.',
            '**Stale lock takeover**: an object whose generation and heartbeat have not changed for a full lease, by the contender’s own monotonic clock, is replaced on condition of that very generation.',
        ],
        renew: [
            'The holder updates the metadata on condition of generation and metageneration; a failed precondition means that the lock was taken over, and work stops.',
        ],
        release: ['A delete, or a write that marks it free, **on condition of its own generation**.'],
        settings: [
            '**One write a second to an object name**: contenders poll slowly, with jitter.',
            'No lifecycle rule or retention policy reaches the lock objects.',
        ],
        watch: [
            'failed preconditions',
            'rate limits on the object',
            'age of the heartbeat',
            'takeovers',
            'rejected tokens',
        ],
        avoid: [
            '**Look first, then write without a precondition**, or a listing as a lock check.',
            '**The time of update as expiry**: it is compared with clocks that drift.',
            '**A hot lock**: the object bears one write a second.',
        ],
        lease: { seconds: 120, renewEvery: 40 },
    },
    sources: [PRECONDITIONS, QUOTAS],
};
const gcs = {
    id: 'gcs',
    name: 'Google Cloud Storage',
    names: ['gcs', '(?:google |gcp )?cloud storage', 'google storage'],
    kind: 'object',
    selfHosted: false,
    topologies: [
        {
            ...gcs_regional,
            id: 'multi-region',
            label: 'a dual-region or multi-region Cloud Storage bucket',
            when: { any: ['dual-region', 'multi-region-configuration'], none: ['single-region', 'regional'] },
            scope: 'global',
            contested: "A dual- or multi-region bucket answers consistently, but a write is copied to the second region only afterwards: state that a region's loss need not be survived.",
        },
        gcs_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/gemfire.ts

const gemfire = {
    id: 'gemfire',
    name: 'GemFire or Geode',
    names: ['(?:vmware |tanzu )?gemfire', '(?:apache )?geode'],
    kind: 'cache',
    selfHosted: true,
    topologies: [
        {
            id: 'grid',
            label: 'a GemFire data grid',
            protocol: 'primary and backup for each partition',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'By default the grid keeps a primary and backups in memory and stays up in a partition: a split or a lost partition grants the same lock twice.',
            token: ENTRY_COUNTER,
            capacity: GRID_CAPACITY,
            commitMilliseconds: 2,
            recipe: GRID_ENTRY,
            sources: [
                {
                    title: 'Jepsen: Hazelcast 3.8.3, a grid of the same kind',
                    url: 'https://jepsen.io/analyses/hazelcast-3-8-3',
                },
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/hazelcast.ts
const FENCED_LOCK = {
    title: 'Hazelcast: FencedLock',
    url: 'https://docs.hazelcast.com/hazelcast/latest/data-structures/fencedlock',
};
const CP_SUBSYSTEM = {
    title: 'Hazelcast: CP Subsystem',
    url: 'https://docs.hazelcast.com/hazelcast/latest/cp-subsystem/cp-subsystem',
};
const hazelcast_JEPSEN = { title: 'Jepsen: Hazelcast 3.8.3', url: 'https://jepsen.io/analyses/hazelcast-3-8-3' };
const cp = {
    id: 'cp-persistent',
    label: 'the Hazelcast CP Subsystem with persistence',
    protocol: 'Raft for each CP group',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: {
        source: 'the fence that FencedLock returns with each grant',
        ordered: true,
        caveat: 'a reset of the CP Subsystem, or another group, starts it anew',
    },
    capacity: {
        writes: 10_000,
        unit: 'CP group',
        shardable: true,
        basis: 'engineering estimate on a LAN: bound by the slowest follower of the quorum',
    },
    commitMilliseconds: 3,
    recipe: {
        acquire: [
            '**FencedLock of the CP Subsystem**, taken by the call that returns the **fence** with the grant, with a bounded wait.',
            'The Raft leader of the group commits the grant on a **majority** of its members; retries carry the same invocation and are applied once.',
            'Lock names map to CP groups by a stable hash that every client shares: one name in two groups is two locks.',
        ],
        renew: [
            'The CP session is kept by heartbeats every 5 s; its expiry is a decision that the group commits.',
        ],
        release: [
            'The owner unlocks on the thread that locked; a lost session at that point makes the work suspect.',
        ],
        settings: [
            '**At least three CP members, over three places, and CP persistence on** (Enterprise): without it a crash of the majority loses every grant.',
            '**Session time to live 30 s** in place of the default of 300 s.',
            'CP members that are missing are not removed automatically.',
        ],
        watch: [
            'CP members reachable',
            'leader changes',
            'closed sessions',
            'garbage-collection pauses',
            'rejected fences',
        ],
        avoid: [
            '**IMap locks and ILock**: they are not exclusive in a partition.',
            '**Unsafe mode**, which is the default without configured CP members.',
            '**WAN replication of lock state**: it does not carry CP data.',
        ],
        lease: { seconds: 30, renewEvery: 5 },
    },
    sources: [FENCED_LOCK, CP_SUBSYSTEM, hazelcast_JEPSEN],
};
const hazelcast = {
    id: 'hazelcast',
    name: 'Hazelcast',
    names: ['hazelcast(?: imdg| platform)?'],
    kind: 'cache',
    selfHosted: true,
    topologies: [
        {
            ...cp,
            id: 'unsafe-mode',
            label: 'Hazelcast without the CP Subsystem',
            when: { any: ['unsafe-mode', 'community-edition', 'map-locks'] },
            protocol: 'partitions with asynchronous or best-effort backups',
            compareAndSet: 'no',
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'Without a licensed CP Subsystem with configured members, Hazelcast locks live in partitions with backups: Jepsen found them not exclusive in a network partition.',
            token: { source: 'none', ordered: false, caveat: 'fences are not monotonic in unsafe mode' },
            recipe: {
                acquire: ['A lock of the map entry with a lease time keeps most duplicates away.'],
                renew: ['The lock is taken again by its owner before the lease time runs out.'],
                release: ['The owner unlocks; the lease time covers a crash.'],
                settings: ['Split-brain protection narrows the window, it does not close it.'],
                watch: ['partition losses', 'merges after split brain', 'duplicate work'],
                avoid: ['**Trusting it with correctness.**'],
                lease: { seconds: 30, renewEvery: 10 },
            },
            sources: [hazelcast_JEPSEN, CP_SUBSYSTEM],
        },
        { ...cp, when: { all: ['cp-subsystem'], any: ['persistence', 'enterprise-edition'] } },
        {
            ...cp,
            id: 'cp',
            label: 'the Hazelcast CP Subsystem',
            when: { any: ['cp-subsystem'] },
            contested: 'The CP Subsystem is in memory unless persistence is on, and needs a licence since 5.5: state the edition, the number of CP members, and that persistence is on.',
        },
        {
            ...cp,
            id: 'unstated',
            label: 'Hazelcast',
            contested: 'Only FencedLock on a licensed CP Subsystem with at least three members is a lock here, and unsafe mode is the default: state the edition, the number of CP members, and whether persistence is on.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/ignite.ts


const ignite_ARCHITECTURE = {
    title: 'Apache Ignite: key-value transactions architecture',
    url: 'https://cwiki.apache.org/confluence/display/IGNITE/Ignite+Key-Value+Transactions+Architecture',
};
const third = {
    id: 'unstated',
    label: 'Apache Ignite',
    protocol: 'Raft for each partition (Ignite 3)',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'majority',
    survives: 'by voters',
    scope: 'region',
    token: {
        source: 'a fence column raised in the transaction that grants',
        ordered: true,
        caveat: 'deleting the row starts it anew',
    },
    capacity: { ...GRID_CAPACITY, writes: 2000 },
    commitMilliseconds: 10,
    recipe: {
        ...GRID_ENTRY,
        acquire: [
            'Each resource has **one lock row, never deleted**; a serializable transaction takes it if it is free or expired, and raises its **fence**.',
            'A lost answer is settled by reading the row and comparing the nonce.',
        ],
        settings: ['**Three or five replicas of the partition, over three places.**'],
        avoid: ['**Lease expiry by client clocks.**'],
    },
    sources: [KLEPPMANN, ignite_ARCHITECTURE],
};
const ignite = {
    id: 'ignite',
    name: 'Apache Ignite',
    names: ['apache ignite', 'ignite(?! (?:a|the|an))', 'gridgain'],
    kind: 'cache',
    selfHosted: true,
    topologies: [
        {
            ...third,
            id: 'ignite-2',
            label: 'Apache Ignite 2',
            when: { any: ['ignite-2'], none: ['ignite-3'] },
            protocol: 'primary and backup for each partition',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'Ignite 2 keeps a primary and backups for each partition: after a lost partition or a split, its locks can be granted on both sides.',
            token: ENTRY_COUNTER,
            recipe: GRID_ENTRY,
        },
        {
            ...third,
            id: 'ignite-3',
            label: 'Apache Ignite 3',
            when: { any: ['ignite-3'] },
            contested: 'Ignite 3 replicates each partition by Raft: state the number of replicas and where they stand.',
        },
        {
            ...third,
            contested: 'Ignite 3 replicates partitions by Raft, Ignite 2 by primary and backup: state the version, and the number and places of the replicas.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/infinispan.ts


const PARTITION_HANDLING = {
    title: 'Infinispan: partition handling',
    url: 'https://infinispan.org/docs/14.0.x/apidocs/org/infinispan/partitionhandling/PartitionHandling.html',
};
const clustered = {
    id: 'unstated',
    label: 'Infinispan clustered locks',
    protocol: 'replicated cache with partition handling',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'node',
    scope: 'region',
    token: ENTRY_COUNTER,
    capacity: GRID_CAPACITY,
    commitMilliseconds: 3,
    recipe: {
        ...GRID_ENTRY,
        settings: [
            '**Partition handling DENY_READ_WRITES, no merge policy, synchronous mode**, and owners in three places.',
        ],
    },
    sources: [KLEPPMANN, PARTITION_HANDLING],
};
const infinispan = {
    id: 'infinispan',
    name: 'Infinispan',
    names: ['infinispan', '(?:red hat |jboss )data ?grid'],
    kind: 'cache',
    selfHosted: true,
    topologies: [
        {
            ...clustered,
            id: 'available',
            label: 'Infinispan with partitions that stay writable',
            when: { any: ['allow-read-writes', 'cross-site'] },
            protocol: 'replicated cache whose partitions stay writable',
            compareAndSet: 'no',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'Partitions or sites that stay writable diverge and are merged afterwards: both sides grant the same lock.',
        },
        {
            ...clustered,
            id: 'deny-read-writes',
            when: { any: ['deny-read-writes'] },
            contested: 'With DENY_READ_WRITES a lock holds through a partition, not through the loss of all its owners: state the number of owners and where they stand.',
        },
        {
            ...clustered,
            contested: 'Clustered locks hold only while partition handling denies reads and writes on the smaller side: state that it is DENY_READ_WRITES, and how owners are spread.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/kafka.ts

const kafka = {
    id: 'kafka',
    name: 'Kafka',
    names: ['(?:apache )?kafka', 'redpanda', 'confluent(?: cloud| platform)', 'msk'],
    kind: 'queue',
    selfHosted: true,
    topologies: [
        {
            id: 'consumer-group',
            label: 'Kafka partition ownership used as a lock',
            protocol: 'consumer group generations and producer epochs',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'majority',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'Partition ownership fences writes to Kafka only: a paused consumer acts on everything else after its partition went to another one.',
            token: {
                source: 'the generation of the consumer group, or the epoch of a transactional producer',
                ordered: false,
                caveat: 'it is checked by Kafka for its own topics only',
            },
            capacity: { writes: 1000, unit: 'partition', shardable: true, basis: 'engineering estimate' },
            commitMilliseconds: 10,
            recipe: {
                acquire: [
                    'Work on a resource is a message whose key is the resource, so **one partition and one consumer** handle it in order.',
                ],
                renew: ['Heartbeats of the consumer keep its partitions; a missed poll gives them away.'],
                release: ['The offset is committed after the work, in one transaction with what is produced.'],
                settings: ['Static membership and cooperative rebalancing keep ownership in place over restarts.'],
                watch: ['rebalances', 'lag', 'fenced producers', 'duplicate work'],
                avoid: ['**Taking ownership of a partition for a lock on other systems.**'],
            },
            sources: [KLEPPMANN],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/keydb.ts

const ACTIVE_REPLICA = { title: 'KeyDB: active replication', url: 'https://docs.keydb.dev/docs/active-rep/' };
const keydb_single = {
    id: 'single',
    label: 'a KeyDB server',
    protocol: 'one server, or a primary with asynchronous replicas',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'asynchronous',
    survives: 'nothing',
    scope: 'server',
    unsafe: 'KeyDB replicates asynchronously as Redis does, and without a sync on every write a restart or a failover forgets acknowledged grants.',
    token: COUNTER_REPEATS,
    capacity: KEY_CAPACITY,
    commitMilliseconds: 1,
    recipe: EXPIRING_KEY,
    sources: [REDIS_LOCKS, REDIS_BENCHMARKS],
};
const keydb = {
    id: 'keydb',
    name: 'KeyDB',
    names: ['key ?db'],
    kind: 'cache',
    selfHosted: true,
    topologies: [
        {
            ...keydb_single,
            id: 'active-replica',
            label: 'KeyDB active replicas',
            when: { any: ['active-replica', 'multi-master', 'active-active'] },
            protocol: 'every node writable, asynchronous replication',
            compareAndSet: 'no',
            unsafe: 'Every active replica accepts writes and replicates them asynchronously: two nodes grant the same lock, and the last write wins afterwards.',
            sources: [ACTIVE_REPLICA, REDIS_LOCKS],
        },
        keydb_single,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/keyspaces.ts

const keyspaces_MULTI_REGION = {
    title: 'Amazon Keyspaces: multi-Region replication',
    url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/multiRegion-replication.html',
};
const keyspaces_regional = {
    id: 'regional',
    label: 'Amazon Keyspaces in one region',
    protocol: 'lightweight transactions on a table that is replicated over three zones',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: LWT_FENCE,
    capacity: { ...LWT_CAPACITY, unit: 'partition', basis: 'engineering estimate' },
    commitMilliseconds: 10,
    recipe: {
        ...LWT_ROW,
        settings: [
            '**Lightweight transactions for every access to the lock row**, reads at LOCAL_QUORUM; the lock keyspace has one region.',
        ],
        avoid: ['**Plain writes to the lock row**: last write wins.', '**A multi-region keyspace for locks.**'],
    },
    sources: [SERIAL_CONSISTENCY, keyspaces_MULTI_REGION],
};
const keyspaces = {
    id: 'keyspaces',
    name: 'Amazon Keyspaces',
    names: ['(?:amazon|aws) keyspaces?', 'keyspaces(?= (?:table|\\(|for apache))'],
    kind: 'wide column',
    selfHosted: false,
    topologies: [
        {
            ...keyspaces_regional,
            id: 'several-regions',
            label: 'an Amazon Keyspaces multi-region keyspace',
            when: { any: ['multi-region-keyspace'], none: ['home-region'] },
            protocol: 'every region writable, asynchronous between regions',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'A multi-region keyspace replicates asynchronously and every region writes: each of them decides its lightweight transactions for itself, and both grant the lock.',
            token: { ...LWT_FENCE, ordered: false, caveat: 'each region counts for itself' },
            sources: [keyspaces_MULTI_REGION, SERIAL_CONSISTENCY],
        },
        keyspaces_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/kubernetes-lease.ts
const CLIENT_GO = {
    title: 'client-go: leaderelection.go',
    url: 'https://github.com/kubernetes/client-go/blob/master/tools/leaderelection/leaderelection.go',
};
const kubernetes_lease_FAQ = { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' };
const kubernetes_lease_regional = {
    id: 'regional',
    label: 'Lease objects of one Kubernetes cluster',
    protocol: "optimistic concurrency on resourceVersion, over the control plane's Raft",
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: "the Lease's leaseTransitions, with an identity of its own for every process",
        ordered: true,
        caveat: 'it stays the same when one identity takes the Lease again, and starts anew when the object is deleted',
    },
    capacity: {
        writes: 100,
        unit: 'cluster',
        shardable: false,
        perLock: 1,
        basis: 'engineering estimate: the control plane is shared with everything else in the cluster',
    },
    commitMilliseconds: 20,
    recipe: {
        acquire: [
            'One **Lease object** (`coordination.k8s.io`) for each role; candidates read it from the API server, not from a cache.',
            'A free Lease, or one that has not changed for a whole lease duration **by the candidate’s own monotonic clock**, is taken by an update **on condition of its resourceVersion**; a conflict means that another won.',
            'The update raises **leaseTransitions**; a timeout is settled by reading the holder identity, which is unique to the process.',
        ],
        renew: [
            '**leaseDuration 15 s, renewDeadline 10 s, retryPeriod 2 s**: the leader gives up 5 s before a challenger may take over.',
            'A leader that misses the renew deadline ends its process at once.',
        ],
        release: [
            'The leader stops all its work first, and only then clears the holder by a conditional update; the object is not deleted.',
        ],
        settings: [
            '**A control plane over three zones**; a single-zone one stops with its zone.',
            'Leader-election traffic has a priority level of its own in API Priority and Fairness.',
            '**Writes to the API server carry resourceVersion preconditions**, which fence the deposed leader there; other targets check leaseTransitions.',
        ],
        watch: ['lease transitions', 'latency and throttling of lease updates', 'conflicts', 'rejected tokens'],
        avoid: [
            '**a lock for each operation**: this is for coarse leader election, tens of Leases, not for fine locks.',
            '**renewTime compared with a local wall clock**: clock skew decides then.',
            '**Leases in two clusters for one role**: they are two locks.',
        ],
        lease: { seconds: 15, renewEvery: 2 },
    },
    sources: [CLIENT_GO],
};
const kubernetesLease = {
    id: 'kubernetes-lease',
    name: 'Kubernetes Lease',
    names: [
        '(?:kubernetes|k8s) api(?: server)?',
        'kube-?api-?server',
        'api[- ]server(?<=(?<![a-z])(?:kubernetes|k8s|gke|eks|aks|openshift)(?![a-z])[^.;]{1,60})',
        '(?:kubernetes|k8s|gke|eks|aks|openshift) leases?(?: objects?| api| resources?)?',
        'coordination\\.k8s\\.io(?:/v1)?(?:/leases?)?',
        'leases? (?:objects?|resources?|api)',
        'lease-objekte?n?',
        'objetos? lease',
        'lease ?对象',
        'client-go leader[- ]?election',
        'leader[- ]election (?:via|with|through|using|on|by) (?:the )?(?:kubernetes|k8s|kube-?api-?server|client-go)',
    ],
    kind: 'coordination',
    selfHosted: false,
    topologies: [
        {
            ...kubernetes_lease_regional,
            id: 'several-clusters',
            label: 'Lease objects of several Kubernetes clusters',
            when: { any: ['several-clusters'] },
            unsafe: 'A Lease exists in one cluster: two clusters have two Leases of the same name, and each of them grants.',
        },
        {
            ...kubernetes_lease_regional,
            id: 'single-control-plane',
            label: 'Lease objects of a cluster with a single control plane',
            when: { any: ['zonal-cluster', 'single-node'] },
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            sources: [CLIENT_GO, kubernetes_lease_FAQ],
        },
        kubernetes_lease_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/litefs.ts

const litefs = {
    id: 'litefs',
    name: 'LiteFS',
    names: ['lite ?fs'],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            id: 'replicated',
            label: 'SQLite on LiteFS',
            protocol: 'one leased primary with asynchronous replicas',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'server',
            unsafe: 'LiteFS ships transactions to its replicas asynchronously: a new primary can lack acknowledged lock rows, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
            capacity: {
                writes: 500,
                unit: 'primary',
                shardable: true,
                basis: 'engineering estimate: one writer at a time',
            },
            commitMilliseconds: 5,
            recipe: LOCK_ROW,
            sources: [KLEPPMANN, { title: 'LiteFS', url: 'https://github.com/superfly/litefs' }],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/memcached.ts
const memcached = {
    id: 'memcached',
    name: 'memcached',
    names: ['memcached?'],
    kind: 'cache',
    selfHosted: true,
    topologies: [
        {
            id: 'cache',
            label: 'memcached',
            protocol: 'independent servers, keys spread by the client',
            compareAndSet: 'by timing',
            acrossKeys: false,
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            unsafe: 'memcached keeps nothing on disk and has no replica: eviction or a restart drops the lock, and a lost server moves its keys to another one, which grants again.',
            token: { source: 'none', ordered: false, caveat: 'a counter in the cache is lost with the cache' },
            capacity: {
                writes: 80_000,
                unit: 'server',
                shardable: true,
                basis: 'engineering estimate, as for other caches in memory',
            },
            commitMilliseconds: 1,
            recipe: {
                acquire: ['One atomic **add with an expiry** writes a nonce; it fails where the key is there.'],
                renew: ['A compare-and-swap writes the same nonce with a new expiry.'],
                release: [
                    'The key is deleted only after a read shows its own nonce; a short expiry covers the rest.',
                ],
                settings: ['Locks have a slab or an instance of their own, so that other data does not evict them.'],
                watch: ['evictions', 'server changes in the client ring', 'duplicate work'],
                avoid: ['**Trusting it with correctness**: a lock can vanish at any time without notice.'],
                lease: { seconds: 30, renewEvery: 10 },
            },
            sources: [{ title: 'memcached wiki', url: 'https://github.com/memcached/memcached/wiki' }],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/memorydb.ts

const memorydb_CONSISTENCY = {
    title: 'Amazon MemoryDB: consistency',
    url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/consistency.html',
};
const memorydb_MULTI_REGION = {
    title: 'Amazon MemoryDB Multi-Region',
    url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/multi-region.html',
};
const memorydb_regional = {
    id: 'regional',
    label: 'MemoryDB in one region',
    protocol: 'primary with a multi-AZ transaction log, written before the answer',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: 'a counter raised in the same script, on the same shard',
        ordered: true,
        caveat: 'it has to share the hash tag of the lock; a restore from snapshot rewinds it',
    },
    capacity: {
        writes: 20_000,
        unit: 'shard',
        shardable: true,
        basis: 'engineering estimate for single-digit-millisecond writes',
    },
    commitMilliseconds: 5,
    recipe: {
        ...EXPIRING_KEY,
        acquire: [
            'One atomic **set-if-absent with an expiry** on the primary writes a nonce that is unique to the attempt; it is durable in the transaction log before it is acknowledged.',
            'The **fencing counter** shares the hash tag of the lock and is raised **in the same script**.',
            'A contender that finds the key taken waits with jittered backoff; an answer that is lost is settled by reading the nonce from the primary.',
        ],
        settings: [
            '**All lock operations go to the primary**; reads from replicas are eventually consistent.',
            'The eviction policy is `noeviction`.',
        ],
        avoid: [
            '**A plain delete on release**: it removes the lock of the next holder.',
            '**Expiry as the guard**: it follows a clock that may jump; the token has to be checked.',
        ],
    },
    sources: [memorydb_CONSISTENCY, REDIS_LOCKS],
};
const memorydb = {
    id: 'memorydb',
    name: 'Amazon MemoryDB',
    names: ['(?:amazon |aws )?memory ?db(?: for (?:redis|valkey))?(?: multi-region)?'],
    kind: 'key-value',
    selfHosted: false,
    topologies: [
        {
            ...memorydb_regional,
            id: 'multi-region',
            label: 'MemoryDB Multi-Region',
            when: { any: ['memorydb-multi-region'] },
            protocol: 'every region writable, asynchronous between regions',
            compareAndSet: 'no',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'MemoryDB Multi-Region replicates asynchronously and the last writer wins: each region grants the same lock for itself.',
            token: COUNTER_REPEATS,
            sources: [memorydb_MULTI_REGION, memorydb_CONSISTENCY],
        },
        memorydb_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/memorystore.ts

const memorystore = {
    id: 'memorystore',
    name: 'Memorystore',
    names: [
        '(?:google |gcp )?(?:cloud )?memorystore(?: for| \\()?(?: (?:redis|valkey|memcached))?(?: cluster)?',
    ],
    kind: 'cache',
    selfHosted: false,
    topologies: [
        {
            id: 'replicated',
            label: 'Memorystore',
            protocol: 'primary with asynchronous replicas',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'Memorystore replicates asynchronously: a failover promotes a replica that may lack acknowledged grants, and the lock is granted twice.',
            token: COUNTER_REPEATS,
            capacity: KEY_CAPACITY,
            commitMilliseconds: 1,
            recipe: EXPIRING_KEY,
            sources: [REDIS_LOCKS, REDIS_BENCHMARKS],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/recipes/object.ts
const CONDITIONAL_WRITES = {
    title: 'Amazon S3: conditional writes',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html',
};
const PREFIX_RATE = {
    title: 'Amazon S3: optimizing performance',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
};
/** A lock as one object that is replaced under an ETag condition. */
const LOCK_OBJECT = {
    acquire: [
        'Each resource has one **lock object**, made once with `If-None-Match: *` and never deleted: status, owner, nonce, lease and an **epoch counter**.',
        'A contender reads the object with its ETag and, where it is free, replaces it **on condition of `If-Match`**, with its nonce and **epoch + 1**; a failed precondition means that another won.',
        'A timeout leaves the outcome unknown: the object is read again and the nonce compared before anything else.',
        '**Stale lock takeover**: an object that has not changed for a full lease, by the contender’s own monotonic clock, is replaced under the very ETag that was watched, so a holder that renews in the meantime wins.',
    ],
    renew: [
        'The holder replaces the object with a new heartbeat under `If-Match`; a failed precondition means that the lock was taken over, and work stops.',
    ],
    release: [
        'A conditional replace marks it free and **keeps the epoch counter**; deleting it would start the epochs anew.',
    ],
    settings: [
        'A bucket policy that **refuses writes of lock objects without a condition**, and no lifecycle rule that reaches them.',
        'No two bodies are ever equal (nonce and epoch see to it): the ETag follows the content.',
    ],
    watch: ['failed preconditions', 'age of the heartbeat', 'takeovers', 'rejected epochs'],
    avoid: [
        '**The ETag as a token**: it is a content hash and has no order; the epoch in the body has.',
        '**Look first, then write without a condition**, or a listing as a lock check.',
        '**The last-modified time as expiry**: it is compared with clocks that drift.',
    ],
    lease: { seconds: 120, renewEvery: 40 },
};
const EPOCH_COUNTER = {
    source: 'the epoch counter in the lock object, raised by the conditional write that grants',
    ordered: true,
    caveat: 'deleting the object starts it anew; the ETag itself has no order',
};
const PREFIX_CAPACITY = {
    writes: 3500,
    unit: 'bucket prefix',
    shardable: true,
    perLock: 2,
    basis: 'published writes a second and prefix; one lock bears about one cycle a second (engineering estimate)',
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/minio.ts

const minio_cluster = {
    id: 'cluster',
    label: 'a MinIO cluster',
    protocol: 'erasure coding with read and write quorums',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'majority',
    survives: 'by voters',
    scope: 'region',
    token: EPOCH_COUNTER,
    capacity: { ...PREFIX_CAPACITY, writes: 500, unit: 'cluster', basis: 'engineering estimate' },
    commitMilliseconds: 20,
    recipe: LOCK_OBJECT,
    sources: [CONDITIONAL_WRITES],
};
const minio = {
    id: 'minio',
    name: 'MinIO',
    names: ['minio'],
    kind: 'object',
    selfHosted: true,
    topologies: [
        {
            ...minio_cluster,
            id: 'site-replication',
            label: 'MinIO sites that replicate to each other',
            when: { any: ['bidirectional', 'cross-region-replication', 'active-active', 'asynchronous'] },
            protocol: 'asynchronous replication between sites',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'Sites replicate asynchronously, and each of them evaluates conditions on its own copy: both grant the same lock.',
            token: { ...EPOCH_COUNTER, ordered: false, caveat: 'each site counts for itself' },
        },
        {
            ...minio_cluster,
            contested: 'Conditional writes on MinIO depend on its version and on how the drives are spread: state the version, the erasure set, and that a write quorum is left after the failures to survive.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/mongodb.ts
const MONGODB = { title: 'MongoDB and Jepsen', url: 'https://www.mongodb.com/company/partners/jepsen' };
const mongodb_JEPSEN = { title: 'Jepsen: MongoDB 4.2.6', url: 'https://jepsen.io/analyses/mongodb-4.2.6' };
const majority = {
    id: 'majority',
    label: 'a MongoDB replica set with majority writes',
    protocol: 'Raft-like replica set, majority write concern',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: {
        source: 'a fence field of the lock document, incremented in the find-and-modify that grants',
        ordered: true,
        caveat: 'deleting the document starts it anew',
    },
    capacity: {
        writes: 2000,
        unit: 'shard',
        shardable: true,
        basis: 'engineering estimate for majority writes with journal',
    },
    commitMilliseconds: 10,
    recipe: {
        acquire: [
            'Each resource has **one lock document, never deleted**, with owner, nonce, expiry and a **fence field**.',
            'One **find-and-modify (`findOneAndUpdate`) at write concern majority with journal** takes the document if it is free or expired **by the server’s clock**, and increments the fence.',
            'After a write timeout the outcome is unknown: the document is read with **linearizable read concern** and the nonce compared.',
        ],
        renew: ['A find-and-modify on owner and fence moves the expiry, every third of the lease.'],
        release: ['A find-and-modify on owner and fence clears the owner and keeps the fence.'],
        settings: [
            '**Write concern majority and journal, stated with every lock write**; all reads go to the primary with linearizable read concern.',
            'Three or five members that bear data, spread so that no place has a majority.',
            'The lock stays within **one document**: multi-document transactions add anomalies and no safety.',
        ],
        watch: [
            'elections and rollbacks',
            'replication lag of the majority',
            'write timeouts',
            'rejected tokens',
        ],
        avoid: [
            '**Write concern 1**: a failover rolls such writes back.',
            '**A TTL index as lease expiry**: it deletes late, and takes the fence along.',
            '**Reads from secondaries** for ownership.',
        ],
        lease: { seconds: 30, renewEvery: 10 },
    },
    sources: [MONGODB, mongodb_JEPSEN],
};
const mongodb = {
    id: 'mongodb',
    name: 'MongoDB',
    names: ['mongo ?db(?: atlas)?(?![- ]compatib)', 'mongo', 'atlas(?= (?:cluster|m\\d|replica))'],
    kind: 'document',
    selfHosted: true,
    topologies: [
        {
            ...majority,
            id: 'write-concern-1',
            label: 'a MongoDB replica set with write concern 1',
            when: { any: ['write-concern-1'] },
            protocol: 'replica set, acknowledged by the primary alone',
            compareAndSet: 'no',
            replication: 'asynchronous',
            survives: 'nothing',
            unsafe: 'Write concern 1 is acknowledged by the primary alone: a failover rolls such grants back, and the lock is granted twice.',
            token: { ...majority.token, ordered: false, caveat: 'a rollback makes it repeat' },
        },
        {
            ...majority,
            id: 'arbiter',
            label: 'a MongoDB replica set with an arbiter',
            when: { any: ['arbiter'] },
            contested: 'An arbiter votes without data, so with one data member down majority writes block, and the implicit default is write concern 1: state that lock writes always ask for majority, and that blocking is accepted.',
        },
        {
            ...majority,
            id: 'memory',
            label: 'a MongoDB replica set in memory',
            when: { any: ['memory-storage'] },
            survives: 'nothing',
            unsafe: 'Members that keep their data in memory come back empty, and acknowledged grants are gone once a majority restarts.',
        },
        {
            ...majority,
            id: 'standalone',
            label: 'a standalone MongoDB server',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'one server with a journal',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            recipe: {
                ...majority.recipe,
                settings: [
                    'Write concern with journal: a grant is on disk before it is acknowledged.',
                    '**One server is a single point of failure**: while it is down nothing is granted.',
                ],
            },
        },
        majority,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/mysql.ts

const LOCKING = {
    title: 'MySQL: locking functions',
    url: 'https://dev.mysql.com/doc/refman/8.0/en/locking-functions.html',
};
const mysql_JEPSEN = { title: 'Jepsen: MySQL 8.0.34', url: 'https://jepsen.io/analyses/mysql-8.0.34' };
const GALERA = {
    title: 'Jepsen: MariaDB Galera Cluster 12.1.2',
    url: 'https://jepsen.io/blog/2026-03-16-mariadb-galera-cluster-12.1.2',
};
const recipe = {
    ...LOCK_ROW,
    avoid: [
        '**GET_LOCK as the only guard**: it lives in one server, vanishes with the connection and is never replicated.',
        '**Plain reads before an update**: under Repeatable Read they may be stale; the row is read with `FOR UPDATE`.',
        '**Replicas for any lock read**: they lag.',
    ],
};
const mysql_single = {
    id: 'single',
    label: 'a single MySQL primary',
    protocol: 'one writable primary with a redo log',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'none',
    survives: 'nothing',
    scope: 'server',
    token: FENCE_COLUMN,
    capacity: PRIMARY_CAPACITY,
    commitMilliseconds: 5,
    recipe: {
        ...recipe,
        settings: [
            ...recipe.settings,
            '**One primary is a single point of failure**: while it is down nothing is granted.',
            'The redo log is synced at every commit.',
        ],
    },
    sources: [LOCKING, mysql_JEPSEN, KLEPPMANN],
};
const mysql = {
    id: 'mysql',
    name: 'MySQL',
    names: [
        '(?:amazon |aws )?rds (?:for )?(?:mysql|mariadb)',
        'azure database for mysql',
        '(?<!aurora |aurora \\(|aurora-|cloud sql for |cloud sql |cloud sql \\(|database for |rds for |rds )mysql(?:d)?(?![- ]?(?:compatible|wire|driver|protocol))',
        '(?<!rds for |rds )mariadb(?! galera)',
        'percona server',
        'innodb cluster',
    ],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            ...mysql_single,
            id: 'commit-unsynced',
            label: 'MySQL that acknowledges commits before they are on disk',
            when: { any: ['fsync-off'] },
            unsafe: 'Commits are acknowledged before they are on disk: a crash forgets grants that were acknowledged.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...mysql_single,
            id: 'galera',
            label: 'MySQL or MariaDB with Galera',
            when: { any: ['galera'] },
            protocol: 'certification-based replication between writable nodes',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'Galera loses committed transactions in crashes and partitions, and shows lost updates and stale reads in a healthy cluster.',
            token: FENCE_COLUMN_REWINDS,
            sources: [GALERA],
        },
        {
            ...mysql_single,
            id: 'group-replication-multi-primary',
            label: 'MySQL Group Replication with several primaries',
            when: { all: ['group-replication', 'multi-master'] },
            protocol: 'Group Replication (Paxos), several primaries',
            replication: 'majority',
            survives: 'by voters',
            scope: 'global',
            contested: 'With several primaries, row locks are local to a member and conflicts surface at commit only: state that Group Replication runs in single-primary mode.',
            recipe,
        },
        {
            ...mysql_single,
            id: 'group-replication',
            label: 'MySQL Group Replication with one primary',
            when: { any: ['group-replication'] },
            protocol: 'Group Replication (Paxos), single primary',
            replication: 'majority',
            survives: 'by voters',
            scope: 'global',
            capacity: {
                ...PRIMARY_CAPACITY,
                writes: 3000,
                basis: 'engineering estimate, halved for the round to the group',
            },
            commitMilliseconds: 10,
            recipe: {
                ...recipe,
                settings: [
                    ...recipe.settings,
                    '**Single-primary mode, and a consistency level that holds new transactions back until the backlog is applied** (`BEFORE_ON_PRIMARY_FAILOVER` or `AFTER`).',
                    'A member that loses the majority leaves the group and refuses writes.',
                ],
                watch: [...recipe.watch, 'primary elections', 'members in the group'],
            },
        },
        {
            ...mysql_single,
            id: 'multi-master',
            label: 'MySQL with several writable servers',
            when: { any: ['multi-master', 'bidirectional'] },
            protocol: 'asynchronous replication between writable servers',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'Writable servers replicate asynchronously: each of them grants the same lock.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...mysql_single,
            id: 'rds-multi-az',
            label: 'RDS for MySQL Multi-AZ',
            when: { all: ['rds'], any: ['multi-az', 'multi-az-cluster'] },
            protocol: 'primary with a synchronous standby in another zone',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            capacity: {
                ...PRIMARY_CAPACITY,
                writes: 3000,
                basis: 'engineering estimate, halved for the synchronous standby',
            },
            commitMilliseconds: 10,
            recipe: {
                ...recipe,
                settings: [
                    ...recipe.settings,
                    '**Multi-AZ: the synchronous standby has every commit before it is acknowledged.** The lease outlasts the failover of one to two minutes.',
                ],
                lease: { seconds: 240, renewEvery: 60 },
            },
        },
        {
            ...mysql_single,
            id: 'zone-redundant',
            label: 'managed MySQL with zone-redundant high availability',
            when: { any: ['zone-redundant'] },
            protocol: 'primary with a synchronous standby in another zone',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            commitMilliseconds: 10,
            recipe: { ...recipe, lease: { seconds: 240, renewEvery: 60 } },
        },
        {
            ...mysql_single,
            id: 'semi-synchronous',
            label: 'MySQL with semi-synchronous replicas and automatic failover',
            when: { all: ['semi-synchronous', 'automatic-failover'], none: ['asynchronous'] },
            protocol: 'primary with semi-synchronous replicas',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'Semi-synchronous replication falls back to asynchronous after its timeout, so a failover can promote a replica that lacks acknowledged lock rows.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...mysql_single,
            id: 'asynchronous-manual',
            label: 'MySQL with replicas that people promote',
            when: {
                all: ['manual-failover'],
                any: ['asynchronous', 'semi-synchronous', 'replica'],
                none: ['automatic-failover'],
            },
            protocol: 'one writable primary; replicas are promoted by people',
            replication: 'asynchronous',
            recipe: {
                ...recipe,
                settings: [
                    ...recipe.settings,
                    '**A promotion is an operator’s act**: the old primary is stopped for good, all leases run out, and every fence column is raised past anything it may have issued before grants resume.',
                    '**While the primary is down nothing is granted.**',
                ],
            },
        },
        {
            ...mysql_single,
            id: 'asynchronous-failover',
            label: 'MySQL with asynchronous replicas and automatic failover',
            when: { all: ['asynchronous', 'automatic-failover'] },
            protocol: 'primary with asynchronous replicas, promoted automatically',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'Automatic failover promotes a replica that lacks the last commits: acknowledged lock rows are gone, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...mysql_single,
            id: 'replicated',
            label: 'MySQL with replicas',
            when: {
                any: [
                    'asynchronous',
                    'semi-synchronous',
                    'replica',
                    'automatic-failover',
                    'high-availability',
                    'multi-az',
                ],
            },
            protocol: 'primary with replicas',
            replication: 'asynchronous',
            contested: 'Asynchronous and semi-synchronous replicas can lack acknowledged grants when they are promoted: state how they replicate, and whether promotion is automatic or an act of people.',
        },
        {
            ...mysql_single,
            id: 'rds',
            label: 'RDS for MySQL',
            when: { any: ['rds'], none: ['zonal'] },
            contested: 'One RDS instance has no standby unless it is Multi-AZ: state whether Multi-AZ is on.',
        },
        mysql_single,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/nats.ts
const nats_JEPSEN = { title: 'Jepsen: NATS 2.12.1', url: 'https://jepsen.io/analyses/nats-2.12.1' };
const DOCS = {
    title: 'NATS: JetStream key/value store',
    url: 'https://docs.nats.io/nats-concepts/jetstream/key-value-store',
};
const synced = {
    id: 'sync-always',
    label: 'a NATS JetStream bucket with three replicas that sync every write',
    when: { any: ['sync-always'] },
    protocol: 'Raft for each stream, synced on every write',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    contested: 'Jepsen found lost writes and split brain after crashes in 2.12.1, and settings decide: state that there are three or five replicas over as many places, `sync_interval: always`, reads from the stream leader, and version 2.12.3 or later.',
    token: {
        source: 'the revision of the key, which is the sequence of the stream',
        ordered: true,
        caveat: 'it can repeat if acknowledged writes are lost',
    },
    capacity: {
        writes: 1000,
        unit: 'stream',
        shardable: true,
        basis: 'engineering estimate: bound by the sync of every write',
    },
    commitMilliseconds: 5,
    recipe: {
        acquire: [
            'A **create** of the key, which fails where it exists, writes owner, nonce and lease; the **revision** that it returns is the fencing token.',
            'A key whose revision has not changed for a whole lease, by the contender’s own monotonic clock, is taken over by an **update on condition of that revision**.',
            'A timeout leaves the outcome unknown: the key is read from the stream leader and the nonce compared.',
        ],
        renew: [
            'An update on condition of the last revision, every third of the lease; the token stays the revision of the grant.',
        ],
        release: ['An update on condition of the revision marks the key free.'],
        settings: [
            '**`sync_interval: always`**: the default acknowledges up to two minutes before the sync to disk.',
            '**R3 or R5 on disk, a replica in each of three places** (two and four replicas gain nothing): a quorum is left after any one loss.',
            '**Reads go to the stream leader**: direct gets are off for the bucket.',
            'NATS 2.12.3 or later.',
        ],
        watch: ['stream leader changes', 'replicas in sync', 'sync latency', 'rejected revisions'],
        avoid: [
            '**Direct gets** of lock state: a replica answers, and may be behind.',
            '**Mirrors, leaf nodes and gateways** as a way for a lock: they are asynchronous.',
            '**The default sync interval**: a power failure loses acknowledged grants.',
        ],
        lease: { seconds: 30, renewEvery: 10 },
    },
    sources: [nats_JEPSEN, DOCS],
};
const lazy = {
    id: 'unstated',
    label: 'a NATS JetStream bucket',
    protocol: 'Raft for each stream',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: synced.token,
    capacity: synced.capacity,
    commitMilliseconds: 5,
    recipe: synced.recipe,
    sources: [nats_JEPSEN, DOCS],
};
const nats = {
    id: 'nats',
    name: 'NATS JetStream',
    names: ['nats(?: jetstream)?(?: kv| key[/-]value)?', 'jetstream(?: kv)?'],
    kind: 'key-value',
    selfHosted: true,
    topologies: [
        {
            ...lazy,
            id: 'memory',
            label: 'a NATS JetStream bucket in memory',
            when: { any: ['memory-storage'] },
            survives: 'nothing',
            unsafe: 'A bucket in memory is gone after a restart: acknowledged grants are forgotten.',
            token: { ...synced.token, ordered: false, caveat: 'revisions start anew after a restart' },
        },
        {
            ...lazy,
            id: 'mirror',
            label: 'a NATS bucket with mirrors or leaf nodes',
            when: { any: ['stream-mirror'] },
            protocol: 'asynchronous copies of a stream',
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'Mirrors, leaf nodes and gateways carry a stream asynchronously: a lock that is taken on one side is not seen on the other.',
        },
        {
            ...lazy,
            id: 'one-replica-synced',
            label: 'a NATS JetStream bucket with one replica that syncs every write',
            when: { all: ['sync-always'], any: ['one-replica', 'single-node'], none: ['several-nodes'] },
            protocol: 'one server, synced on every write',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
        },
        {
            ...lazy,
            id: 'one-replica',
            label: 'a NATS JetStream bucket with one replica',
            when: { any: ['one-replica', 'single-node'], none: ['several-nodes', 'sync-always'] },
            protocol: 'one server, synced now and then',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            unsafe: 'One replica that syncs every two minutes forgets acknowledged grants when its host crashes.',
            token: { ...synced.token, ordered: false, caveat: 'a crash rewinds the stream' },
        },
        synced,
        {
            ...lazy,
            id: 'default-sync',
            label: 'a NATS JetStream bucket with the default sync interval',
            when: { any: ['default-sync'] },
            survives: 'nothing',
            unsafe: 'With the default sync interval NATS acknowledges before the write is on disk: Jepsen found acknowledged writes lost and lasting split brain after a power failure or a single crash with a partition.',
            token: { ...synced.token, ordered: false, caveat: 'a crash can rewind the stream' },
        },
        {
            ...lazy,
            contested: 'By default NATS acknowledges before it syncs, and a bucket has one replica: state three or five replicas over as many places, and `sync_interval: always`.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/oracle.ts

const PROTECTION_MODES = {
    title: 'Oracle Data Guard: protection modes',
    url: 'https://docs.oracle.com/cd/B28359_01/server.111/b28294/protection.htm',
};
const oracle_recipe = {
    ...LOCK_ROW,
    avoid: [
        '**DBMS_LOCK as the only guard**: it is bound to the session and is not replicated.',
        ...LOCK_ROW.avoid.slice(1),
    ],
};
const oracle_single = {
    id: 'single',
    label: 'a single Oracle instance',
    protocol: 'one writable instance with a redo log',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'none',
    survives: 'nothing',
    scope: 'server',
    token: FENCE_COLUMN,
    capacity: PRIMARY_CAPACITY,
    commitMilliseconds: 5,
    recipe: {
        ...oracle_recipe,
        settings: [
            ...oracle_recipe.settings,
            '**One instance is a single point of failure**: while it is down nothing is granted.',
        ],
    },
    sources: [KLEPPMANN, PROTECTION_MODES],
};
const oracle = {
    id: 'oracle',
    name: 'Oracle Database',
    names: [
        '(?:amazon |aws )?rds (?:for )?oracle',
        'oracle(?= ?(?:db|database|rac|data ?guard|\\d|rdbms|exadata|standard|enterprise|se2|ee|active data ?guard|with|primary|instance|server|standby))(?! (?:linux|cloud))',
        'exadata',
    ],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            ...oracle_single,
            id: 'data-guard-asynchronous',
            label: 'Oracle Data Guard in maximum performance mode with automatic failover',
            when: { any: ['maximum-performance', 'asynchronous'], all: ['automatic-failover'] },
            protocol: 'primary with an asynchronous standby',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'In maximum performance mode redo is shipped asynchronously: a failover loses acknowledged lock rows, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
            sources: [KLEPPMANN, PROTECTION_MODES],
        },
        {
            ...oracle_single,
            id: 'data-guard-synchronous',
            label: 'Oracle Data Guard with synchronous redo',
            when: { any: ['maximum-availability', 'synchronous'] },
            protocol: 'primary with a synchronous standby',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            capacity: {
                ...PRIMARY_CAPACITY,
                writes: 3000,
                basis: 'engineering estimate, halved for the synchronous standby',
            },
            commitMilliseconds: 10,
            recipe: {
                ...oracle_recipe,
                settings: [
                    ...oracle_recipe.settings,
                    '**Maximum availability or maximum protection mode**, and failover only to a standby that is synchronized.',
                    '**The failover observer stands in a third place.**',
                ],
                watch: [...oracle_recipe.watch, 'protection level', 'failovers'],
            },
        },
        {
            ...oracle_single,
            id: 'rds-multi-az',
            label: 'RDS for Oracle Multi-AZ',
            when: { all: ['rds', 'multi-az'] },
            protocol: 'primary with a synchronous standby in another zone',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            commitMilliseconds: 10,
            recipe: {
                ...oracle_recipe,
                settings: [
                    ...oracle_recipe.settings,
                    '**Multi-AZ: the synchronous standby has every commit before it is acknowledged.** The lease outlasts the failover.',
                ],
                lease: { seconds: 240, renewEvery: 60 },
            },
        },
        {
            ...oracle_single,
            id: 'rac',
            label: 'Oracle RAC',
            when: { any: ['rac'] },
            protocol: 'several instances on shared storage, with a distributed lock manager and node fencing',
            replication: 'synchronous',
            survives: 'node',
            scope: 'region',
            recipe: {
                ...oracle_recipe,
                settings: [
                    ...oracle_recipe.settings,
                    '**The instances share storage in one place**: it survives a node, not the place.',
                    'Voting disks decide which instances stay.',
                ],
            },
        },
        {
            ...oracle_single,
            id: 'data-guard-maximum-performance',
            label: 'Oracle Data Guard in maximum performance mode',
            when: { any: ['maximum-performance', 'asynchronous'] },
            protocol: 'primary with an asynchronous standby',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'In maximum performance mode redo is shipped asynchronously: a failover loses acknowledged lock rows, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...oracle_single,
            id: 'data-guard',
            label: 'Oracle Data Guard',
            when: { any: ['data-guard', 'replica', 'automatic-failover'] },
            protocol: 'primary with a standby',
            replication: 'asynchronous',
            contested: 'Whether a failover loses acknowledged grants depends on the protection mode: state maximum availability, maximum protection or maximum performance.',
        },
        oracle_single,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/pacemaker.ts

const pacemaker_FAQ = { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' };
const pacemaker_cluster = {
    id: 'cluster',
    label: 'a Pacemaker cluster',
    protocol: 'Corosync membership with votes and node fencing',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'majority',
    survives: 'by voters',
    scope: 'region',
    contested: 'Pacemaker keeps one service active and fences the other node: state that the lock is such an active/passive service, that node fencing (STONITH or SBD) works, and where the quorum device stands.',
    token: {
        source: 'a generation that the active service raises on its start',
        ordered: true,
        caveat: 'it has to be kept on the shared storage',
    },
    capacity: {
        writes: 1,
        unit: 'cluster',
        shardable: false,
        basis: 'engineering estimate: it moves a service, it does not grant locks',
    },
    commitMilliseconds: 1000,
    recipe: {
        acquire: [
            'The cluster starts the service on one node, **only with quorum and after the former node was fenced**.',
            'On its start the service raises a generation on the shared storage and sends it with every side effect.',
        ],
        renew: ['Membership is kept by Corosync; a node that loses quorum stops the service or is powered off.'],
        release: ['A planned move stops the service on one node before it starts on the other.'],
        settings: ['**Node fencing is on and tested.**', '**The quorum device stands in a third place.**'],
        watch: ['fencing actions', 'quorum changes', 'failed monitor actions'],
        avoid: [
            '**Fencing switched off**: both nodes can then be active.',
            '**Two nodes without a quorum device.**',
        ],
    },
    sources: [KLEPPMANN, pacemaker_FAQ],
};
const pacemaker = {
    id: 'pacemaker',
    name: 'Pacemaker',
    names: ['pacemaker(?:/corosync)?', 'corosync'],
    kind: 'coordination',
    selfHosted: true,
    topologies: [pacemaker_cluster],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/pgactive.ts

const pgactive = {
    id: 'pgactive',
    name: 'pgactive or BDR',
    names: ['pg_?active', '(?:postgres-)?bdr', 'edb (?:postgres )?distributed', 'pgd', 'pg ?logical', 'spock'],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            id: 'multi-master',
            label: 'PostgreSQL with bidirectional logical replication',
            protocol: 'asynchronous replication between writable nodes',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'server',
            unsafe: 'Writable nodes replicate asynchronously and resolve conflicts afterwards: each of them grants the same lock, and advisory locks are local to a node.',
            token: FENCE_COLUMN_REWINDS,
            capacity: PRIMARY_CAPACITY,
            commitMilliseconds: 5,
            recipe: { ...LOCK_ROW, settings: ['All lock statements go to **one node**; the others never grant.'] },
            sources: [KLEPPMANN, { title: 'pgactive', url: 'https://github.com/aws/pgactive' }],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/postgresql.ts

const postgresql_PATRONI = {
    title: 'Patroni: replication modes',
    url: 'https://patroni.readthedocs.io/en/latest/replication_modes.html',
};
const RDS = {
    title: 'Jepsen: Amazon RDS for PostgreSQL 17.4',
    url: 'https://jepsen.io/analyses/amazon-rds-for-postgresql-17.4',
};
const postgresql_LOCKING = {
    title: 'PostgreSQL: explicit locking',
    url: 'https://www.postgresql.org/docs/current/explicit-locking.html',
};
const postgresql_single = {
    id: 'single',
    label: 'a single PostgreSQL primary',
    protocol: 'one writable primary with a write-ahead log',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'none',
    survives: 'nothing',
    scope: 'server',
    token: FENCE_COLUMN,
    capacity: PRIMARY_CAPACITY,
    commitMilliseconds: 5,
    recipe: {
        ...LOCK_ROW,
        settings: [
            ...LOCK_ROW.settings,
            '**One primary is a single point of failure**: while it is down nothing is granted, and its data is down with it.',
            'Commits are synced to disk: `fsync` and `synchronous_commit` stay on.',
        ],
    },
    sources: [KLEPPMANN, postgresql_PATRONI, postgresql_LOCKING],
};
const synchronous = {
    ...postgresql_single,
    id: 'synchronous',
    label: 'PostgreSQL with a synchronous standby',
    when: { any: ['synchronous', 'synchronous-commit', 'zone-redundant'] },
    protocol: 'primary with a synchronous standby, promoted under a quorum',
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    recipe: {
        ...LOCK_ROW,
        settings: [
            ...LOCK_ROW.settings,
            '**Synchronous commit with a quorum of standbys in other zones**; only a standby that has every acknowledged commit is promoted (Patroni `synchronous_mode` and its strict form).',
            '**Promotion is decided by a consensus store with a majority in three places**, and a watchdog stops the old primary.',
        ],
        watch: [...LOCK_ROW.watch, 'standbys in sync', 'failovers'],
    },
    sources: [postgresql_PATRONI, KLEPPMANN, postgresql_LOCKING],
};
const postgresql = {
    id: 'postgresql',
    name: 'PostgreSQL',
    names: [
        '(?:amazon |aws )?rds (?:for )?postgres(?:ql)?',
        'azure database for postgres(?:ql)?',
        '(?<!aurora |aurora \\(|aurora-|cloud sql for |cloud sql |cloud sql \\(|alloydb for |cosmos db for |database for |rds for |rds )postgre(?:s(?:ql)?)?(?![- ]?(?:compatible|wire|driver|protocol))',
        'pgsql',
    ],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            ...postgresql_single,
            id: 'commit-unsynced',
            label: 'PostgreSQL that acknowledges commits before they are on disk',
            when: { any: ['fsync-off'] },
            unsafe: 'Commits are acknowledged before they are on disk: a crash forgets grants that were acknowledged.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...postgresql_single,
            id: 'multi-master',
            label: 'PostgreSQL with several writable nodes',
            when: { any: ['bidirectional', 'multi-master', 'pgactive', 'galera'] },
            protocol: 'asynchronous replication between writable nodes',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'Writable nodes replicate asynchronously and resolve conflicts afterwards: each of them grants the same lock, and advisory locks are local to a node.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...postgresql_single,
            id: 'rds-multi-az-cluster',
            label: 'an RDS for PostgreSQL Multi-AZ cluster',
            when: { all: ['rds'], any: ['multi-az-cluster'] },
            protocol: 'primary that commits with one of two standbys in other zones',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            capacity: {
                ...PRIMARY_CAPACITY,
                writes: 3000,
                basis: 'engineering estimate, halved for the synchronous standby',
            },
            recipe: {
                ...LOCK_ROW,
                settings: [
                    ...LOCK_ROW.settings,
                    '**Multi-AZ: the commit is on a standby in another zone before it is acknowledged.** The lease outlasts a failover.',
                ],
                avoid: [
                    ...LOCK_ROW.avoid,
                    '**The readable standbys**: their snapshots may disagree on the order of transactions (long fork).',
                ],
                lease: { seconds: 120, renewEvery: 40 },
            },
            sources: [RDS, KLEPPMANN, postgresql_LOCKING],
        },
        {
            ...postgresql_single,
            id: 'rds-multi-az',
            label: 'RDS for PostgreSQL Multi-AZ',
            when: { all: ['rds', 'multi-az'] },
            protocol: 'primary with a synchronous standby in another zone',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            capacity: {
                ...PRIMARY_CAPACITY,
                writes: 3000,
                basis: 'engineering estimate, halved for the synchronous standby',
            },
            commitMilliseconds: 10,
            recipe: {
                ...LOCK_ROW,
                settings: [
                    ...LOCK_ROW.settings,
                    '**Multi-AZ: the synchronous standby has every commit before it is acknowledged**, so a committed lock row survives the failover. The lease outlasts the failover of one to two minutes.',
                ],
                watch: [...LOCK_ROW.watch, 'failovers'],
                lease: { seconds: 240, renewEvery: 60 },
            },
            sources: [RDS, KLEPPMANN, postgresql_LOCKING],
        },
        {
            ...synchronous,
            id: 'mixed',
            label: 'PostgreSQL with synchronous and asynchronous standbys',
            when: { all: ['synchronous', 'asynchronous', 'automatic-failover'] },
            contested: 'Automatic failover is safe to the synchronous standby only: state that an asynchronous one is never promoted by itself.',
        },
        synchronous,
        {
            ...postgresql_single,
            id: 'asynchronous-manual',
            label: 'PostgreSQL with asynchronous replicas that people promote',
            when: { all: ['manual-failover'], any: ['asynchronous', 'replica'], none: ['automatic-failover'] },
            protocol: 'one writable primary; replicas are promoted by people',
            replication: 'asynchronous',
            recipe: {
                ...LOCK_ROW,
                settings: [
                    ...LOCK_ROW.settings,
                    '**A promotion is an operator’s act**: the old primary is stopped for good, all leases run out, and every fence column is raised past anything it may have issued before grants resume.',
                    '**While the primary is down nothing is granted.**',
                ],
                watch: [...LOCK_ROW.watch, 'replication lag'],
            },
            sources: [postgresql_PATRONI, KLEPPMANN, postgresql_LOCKING],
        },
        {
            ...postgresql_single,
            id: 'asynchronous-failover',
            label: 'PostgreSQL with asynchronous replicas and automatic failover',
            when: { all: ['asynchronous', 'automatic-failover'] },
            protocol: 'primary with asynchronous replicas, promoted automatically',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'Automatic failover promotes a replica that lacks the last commits: acknowledged lock rows are gone, their fence is issued again, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
            sources: [postgresql_PATRONI, KLEPPMANN],
        },
        {
            ...postgresql_single,
            id: 'asynchronous',
            label: 'PostgreSQL with asynchronous replicas',
            when: { any: ['asynchronous'] },
            protocol: 'primary with asynchronous replicas',
            replication: 'asynchronous',
            contested: 'An asynchronous replica lacks the last commits when it is promoted: state whether promotion is automatic, or an act of people after the old primary is stopped.',
            sources: [postgresql_PATRONI, KLEPPMANN],
        },
        {
            ...postgresql_single,
            id: 'replicated',
            label: 'PostgreSQL with replicas',
            when: { any: ['replica', 'automatic-failover', 'patroni', 'high-availability', 'multi-az'] },
            protocol: 'primary with replicas',
            replication: 'asynchronous',
            contested: 'Whether a failover loses acknowledged grants depends on the replication: state whether the standby is synchronous, and who promotes it.',
            sources: [postgresql_PATRONI, KLEPPMANN],
        },
        {
            ...postgresql_single,
            id: 'rds',
            label: 'RDS for PostgreSQL',
            when: { any: ['rds'], none: ['zonal'] },
            contested: 'One RDS instance has no standby unless it is Multi-AZ: state whether Multi-AZ is on.',
            sources: [RDS, KLEPPMANN],
        },
        postgresql_single,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/pulsar.ts
const pulsar = {
    id: 'pulsar',
    name: 'Pulsar',
    names: ['(?:apache )?pulsar'],
    kind: 'queue',
    selfHosted: true,
    topologies: [
        {
            id: 'exclusive-producer',
            label: 'an exclusive Pulsar producer',
            protocol: 'exclusive producer with an epoch, over replicated ledgers',
            compareAndSet: 'linearizable',
            acrossKeys: false,
            replication: 'majority',
            survives: 'by voters',
            scope: 'region',
            contested: 'An exclusive producer fences its topic and nothing else: state that all effects go through that topic, and how its bookies and metadata store are spread.',
            token: {
                source: 'the epoch of the exclusive producer',
                ordered: true,
                caveat: 'the broker checks it for that topic only',
            },
            capacity: { writes: 500, unit: 'topic', shardable: true, perLock: 10, basis: 'engineering estimate' },
            commitMilliseconds: 10,
            recipe: {
                acquire: [
                    'A candidate opens a producer in **wait-for-exclusive** mode on the topic of the resource; the broker lets one in at a time and gives it an **epoch**.',
                    'All effects of the holder are **messages on that topic**, which the broker refuses from a fenced producer.',
                ],
                renew: ['The connection keeps the producer; the broker admits the next one when it is gone.'],
                release: ['The holder closes its producer.'],
                settings: [
                    '**Exclusive with fencing** only where the newcomer is to push out the holder.',
                    'Ledgers are written to a majority of bookies over three places.',
                ],
                watch: ['producer changes', 'fenced producers', 'bookies reachable'],
                avoid: [
                    '**Effects outside the topic**: nothing fences them.',
                    '**Geo-replicated topics for a lock**: they are asynchronous.',
                ],
            },
            sources: [
                {
                    title: 'Pulsar: producer access modes',
                    url: 'https://pulsar.apache.org/docs/concepts-messaging/#access-mode',
                },
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/r2.ts

const r2 = {
    id: 'r2',
    name: 'Cloudflare R2',
    names: ['cloudflare r2', 'r2(?= (?:bucket|storage|object))'],
    kind: 'object',
    selfHosted: false,
    topologies: [
        {
            id: 'bucket',
            label: 'an R2 bucket',
            protocol: 'conditional writes with strong consistency',
            compareAndSet: 'linearizable',
            acrossKeys: false,
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            contested: 'R2 documents conditional writes and strong consistency, but not which failures a write survives before it is acknowledged: state which losses the lock has to survive, and that the bucket has one location.',
            token: EPOCH_COUNTER,
            capacity: { ...PREFIX_CAPACITY, writes: 100, unit: 'bucket', basis: 'engineering estimate' },
            commitMilliseconds: 100,
            recipe: LOCK_OBJECT,
            sources: [
                CONDITIONAL_WRITES,
                {
                    title: 'Cloudflare R2: conditional operations',
                    url: 'https://developers.cloudflare.com/r2/api/s3/conditional-operations/',
                },
                {
                    title: 'Cloudflare R2: consistency model',
                    url: 'https://developers.cloudflare.com/r2/learning/consistency/',
                },
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/rabbitmq.ts
const rabbitmq = {
    id: 'rabbitmq',
    name: 'RabbitMQ',
    names: ['rabbit ?mq', 'rabbit'],
    kind: 'queue',
    selfHosted: true,
    topologies: [
        {
            id: 'token-message',
            label: 'a RabbitMQ queue used as a mutex',
            protocol: 'a single token message, delivered to one consumer at a time',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'A token message is delivered again when its consumer seems gone, also in a partition while the consumer still works: two of them hold the mutex.',
            token: {
                source: 'none',
                ordered: false,
                caveat: 'delivery tags belong to a channel and have no common order',
            },
            capacity: { writes: 1000, unit: 'queue', shardable: true, basis: 'engineering estimate' },
            commitMilliseconds: 5,
            recipe: {
                acquire: [
                    'A consumer with a prefetch of one takes the token message; it holds it while the message is not acknowledged.',
                ],
                renew: ['The channel stays open; a lost channel gives the message back.'],
                release: ['The message is put back into the queue.'],
                settings: ['A quorum queue with a single active consumer.'],
                watch: ['redeliveries', 'network partitions', 'duplicate work'],
                avoid: [
                    '**Trusting it with correctness**: redelivery grants twice.',
                    '**Mirrored classic queues with automatic healing**: they lose messages.',
                ],
            },
            sources: [{ title: 'Jepsen: RabbitMQ', url: 'https://aphyr.com/posts/315-call-me-maybe-rabbitmq' }],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/rds.ts

const rds_JEPSEN = {
    title: 'Jepsen: Amazon RDS for PostgreSQL 17.4',
    url: 'https://jepsen.io/analyses/amazon-rds-for-postgresql-17.4',
};
const rds_instance = {
    id: 'instance',
    label: 'an RDS instance',
    protocol: 'one writable primary with a write-ahead log',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'none',
    survives: 'nothing',
    scope: 'server',
    token: FENCE_COLUMN,
    capacity: PRIMARY_CAPACITY,
    commitMilliseconds: 5,
    recipe: LOCK_ROW,
    sources: [rds_JEPSEN, KLEPPMANN],
};
const rds = {
    id: 'rds',
    name: 'Amazon RDS',
    names: [
        '(?:amazon |aws )?rds(?! (?:for )?(?:postgres|mysql|mariadb|oracle|sql server|db2)| \\((?:postgres|mysql|mariadb|oracle|sql server|db2))',
    ],
    kind: 'sql',
    selfHosted: false,
    topologies: [
        {
            ...rds_instance,
            id: 'multi-az',
            label: 'RDS Multi-AZ',
            when: { any: ['multi-az', 'multi-az-cluster'] },
            protocol: 'primary with a synchronous standby in another zone',
            replication: 'synchronous',
            survives: 'zone',
            scope: 'region',
            capacity: {
                ...PRIMARY_CAPACITY,
                writes: 3000,
                basis: 'engineering estimate, halved for the synchronous standby',
            },
            commitMilliseconds: 10,
            recipe: {
                ...LOCK_ROW,
                settings: [
                    ...LOCK_ROW.settings,
                    '**Multi-AZ: the synchronous standby has every commit before it is acknowledged.** The lease outlasts the failover of one to two minutes.',
                ],
                watch: [...LOCK_ROW.watch, 'failovers'],
                lease: { seconds: 240, renewEvery: 60 },
            },
        },
        {
            ...rds_instance,
            id: 'single-zone',
            label: 'a single-AZ RDS instance',
            when: { any: ['zonal'] },
        },
        {
            ...rds_instance,
            contested: 'One RDS instance has no standby unless it is Multi-AZ: state the engine, and whether Multi-AZ is on.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/redis.ts


const SENTINEL = {
    title: 'Redis: Sentinel',
    url: 'https://redis.io/docs/latest/operate/oss_and_stack/management/sentinel/',
};
const CLUSTER = {
    title: 'Redis: cluster specification',
    url: 'https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/',
};
const WAIT = { title: 'Redis: WAIT', url: 'https://redis.io/docs/latest/commands/wait/' };
const REDISRAFT = {
    title: 'Jepsen: Redis-Raft 1b3fbf6',
    url: 'https://jepsen.io/analyses/redis-raft-1b3fbf6',
};
const REDISSON = {
    title: 'Redisson: locks and synchronizers',
    url: 'https://redisson.pro/docs/data-and-services/locks-and-synchronizers/',
};
const ANTIREZ = { title: 'antirez: Is Redlock safe?', url: 'http://antirez.com/news/101' };
const server = {
    id: 'single',
    label: 'a Redis server',
    protocol: 'one server, not every write on disk',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'none',
    survives: 'nothing',
    scope: 'server',
    token: COUNTER_REPEATS,
    capacity: KEY_CAPACITY,
    commitMilliseconds: 1,
    recipe: EXPIRING_KEY,
    sources: [REDIS_LOCKS, REDIS_BENCHMARKS],
};
const redis_replicated = {
    ...server,
    id: 'replicated',
    label: 'a Redis primary with replicas',
    protocol: 'primary with asynchronous replicas',
    compareAndSet: 'no',
    replication: 'asynchronous',
    unsafe: 'Redis replication is asynchronous: a replica that is promoted before it has the key grants the lock a second time, which its own documentation calls a safety violation.',
    sources: [REDIS_LOCKS, SENTINEL, REDIS_BENCHMARKS],
};
const redis = {
    id: 'redis',
    name: 'Redis',
    names: [
        'redis-?raft',
        'redis enterprise(?: software| cloud)?',
        '(?<!elasticache |elasticache \\(|elasticache for |cache for |azure managed |memorystore |memorystore for |memorystore \\(|memorydb for |memorydb \\()redis(?:son)?(?![- ]compatible)',
        '(?<!elasticache |elasticache \\(|elasticache for |memorystore |memorystore for |memorydb for )valkey(?![- ]compatible)',
        'dragonfly(?:db)?',
    ],
    kind: 'cache',
    selfHosted: true,
    topologies: [
        {
            ...server,
            id: 'redisraft',
            label: 'RedisRaft',
            when: { any: ['redisraft'] },
            protocol: 'Raft, in development builds',
            replication: 'majority',
            unsafe: 'RedisRaft was never released for production: Jepsen found stale reads, split brain with lost updates and total data loss on failover in its development builds.',
            sources: [REDISRAFT],
        },
        {
            ...redis_replicated,
            id: 'active-active',
            label: 'Redis Enterprise Active-Active',
            when: { any: ['active-active', 'crdt', 'multi-master'] },
            protocol: 'conflict-free replicated data types, every side writable',
            scope: 'region',
            unsafe: 'Active-Active is strongly eventually consistent: both sides accept the same set-if-absent, and the conflict is merged only afterwards.',
            sources: [REDIS_LOCKS, KLEPPMANN],
        },
        {
            ...server,
            id: 'redlock',
            label: 'Redlock over independent Redis servers',
            when: { any: ['redlock'] },
            protocol: 'majority of independent servers, by timing',
            compareAndSet: 'by timing',
            unsafe: 'Redlock is safe only while clock drift and pauses stay within bounds, and it generates no fencing token that could catch a holder outside them.',
            token: {
                source: 'none',
                ordered: false,
                caveat: 'independent servers have no common order to draw a token from',
            },
            recipe: {
                ...EXPIRING_KEY,
                acquire: [
                    'The nonce is set if absent, with an expiry, on every server; a **majority** within the validity time is the grant.',
                    'The validity is the lease less the time that it took to acquire, less the clock drift.',
                ],
            },
            sources: [REDIS_LOCKS, KLEPPMANN, ANTIREZ, REDISSON],
        },
        {
            ...redis_replicated,
            id: 'wait',
            label: 'Redis with WAIT for its replicas',
            when: { any: ['wait-command'] },
            unsafe: 'WAIT does not make Redis strongly consistent: a failover can still promote a replica without the write, also one that was acknowledged by several replicas.',
            sources: [WAIT, REDIS_LOCKS, REDISSON],
        },
        {
            ...redis_replicated,
            id: 'sentinel',
            label: 'a Redis primary with Sentinel',
            when: { any: ['sentinel'] },
            unsafe: 'Sentinel promotes a replica that is behind its primary: the last failover wins, acknowledged grants are lost and the lock is granted twice.',
            sources: [SENTINEL, REDIS_LOCKS],
        },
        {
            ...redis_replicated,
            id: 'cluster',
            label: 'Redis Cluster',
            when: { any: ['cluster-mode'] },
            unsafe: 'Redis Cluster replicates asynchronously and the last failover wins: acknowledged writes can be lost, also on the side of the majority.',
            sources: [CLUSTER, REDIS_LOCKS, REDIS_BENCHMARKS],
        },
        { ...redis_replicated, when: { any: ['replica', 'asynchronous', 'automatic-failover', 'enterprise-redis'] } },
        {
            ...server,
            id: 'single-durable',
            label: 'a Redis server that syncs every write',
            when: { any: ['appendfsync-always'] },
            protocol: 'one server, append-only file synced on every write',
            contested: 'One Redis server that syncs every write is linearizable while it is up, but its expiry follows the wall clock and most experts advise against it: state that nothing is ever promoted in its place and that its outage is accepted.',
        },
        {
            ...server,
            unsafe: 'One Redis server holds the only copy of a grant: its loss takes every grant along, and unless each write is synced to disk a restart does too, and the next client takes a lock that is still held.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/s3.ts

const REPLICATION = {
    title: 'Amazon S3: replication',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html',
};
const s3_regional = {
    id: 'regional',
    label: 'an S3 bucket in one region',
    protocol: 'conditional writes with strong consistency in the region',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: EPOCH_COUNTER,
    capacity: PREFIX_CAPACITY,
    commitMilliseconds: 60,
    recipe: LOCK_OBJECT,
    sources: [CONDITIONAL_WRITES, PREFIX_RATE],
};
const bidirectional = {
    ...s3_regional,
    id: 'bidirectional',
    label: 'S3 buckets that replicate to each other',
    when: { any: ['bidirectional', 'multi-region-access-point'] },
    protocol: 'asynchronous replication between buckets',
    replication: 'asynchronous',
    survives: 'nothing',
    unsafe: 'A conditional write is evaluated in the bucket that receives it, and replication between buckets is asynchronous: each region creates the same lock.',
    token: { ...EPOCH_COUNTER, ordered: false, caveat: 'each bucket counts for itself' },
    sources: [CONDITIONAL_WRITES, REPLICATION],
};
const s3 = {
    id: 's3',
    name: 'Amazon S3',
    names: [
        '(?:amazon |aws )?s3(?![- ]?(?:compatible|api|kompatib))(?: express(?: one zone)?| standard)?',
        'amazon simple storage service',
    ],
    kind: 'object',
    selfHosted: false,
    topologies: [
        {
            ...s3_regional,
            id: 'home-bucket',
            label: 'replicated S3 buckets whose locks live in a home bucket',
            when: {
                all: ['home-region'],
                any: ['cross-region-replication', 'bidirectional', 'multi-region-access-point'],
            },
            recipe: {
                ...LOCK_OBJECT,
                settings: [
                    '**Every lock has a home bucket, and all its reads and writes go there**; its region’s loss stops it, and the copy is never promoted by itself.',
                    ...LOCK_OBJECT.settings,
                ],
            },
            sources: [CONDITIONAL_WRITES, REPLICATION, PREFIX_RATE],
        },
        bidirectional,
        {
            ...bidirectional,
            id: 'written-in-each-region',
            label: 'replicated S3 buckets that every region writes',
            when: { all: ['cross-region-replication'], any: ['active-active', 'multi-region-writes'] },
        },
        {
            ...s3_regional,
            id: 'replicated-copy',
            label: 'an S3 bucket with a copy in another region',
            when: { any: ['cross-region-replication'] },
            recipe: {
                ...LOCK_OBJECT,
                settings: [
                    '**Locks are read and written in the source bucket only**: the copy in the other region lags and never grants.',
                    ...LOCK_OBJECT.settings,
                ],
            },
            sources: [CONDITIONAL_WRITES, REPLICATION, PREFIX_RATE],
        },
        {
            ...s3_regional,
            id: 'one-zone',
            label: 'an S3 bucket in one zone',
            when: { any: ['one-zone'] },
            survives: 'node',
        },
        s3_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/scylladb.ts

const scylladb_JEPSEN = { title: 'Jepsen: Scylla 4.2-rc3', url: 'https://jepsen.io/analyses/scylla-4.2-rc3' };
const scylladb_serial = {
    id: 'serial',
    label: 'ScyllaDB with lightweight transactions at SERIAL',
    protocol: 'Paxos a partition, over the replicas of all data centres',
    compareAndSet: 'linearizable',
    acrossKeys: false,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: LWT_FENCE,
    capacity: LWT_CAPACITY,
    commitMilliseconds: 15,
    recipe: {
        ...LWT_ROW,
        settings: [
            ...LWT_ROW.settings,
            '**The lock keyspace is not on tablets up to 2025.3**: those have no lightweight transactions.',
        ],
    },
    sources: [SERIAL_CONSISTENCY, scylladb_JEPSEN],
};
const scylladb = {
    id: 'scylladb',
    name: 'ScyllaDB',
    names: ['scylla(?: ?db)?(?: cloud)?'],
    kind: 'wide column',
    selfHosted: true,
    topologies: [
        {
            ...scylladb_serial,
            id: 'plain-writes',
            label: 'ScyllaDB without lightweight transactions',
            when: { any: ['plain-writes'] },
            protocol: 'last write wins by timestamp',
            compareAndSet: 'no',
            unsafe: 'Without lightweight transactions the last write wins by timestamp at any consistency level: two clients both believe that they hold the lock.',
            token: { source: 'none', ordered: false, caveat: 'counters without compare-and-set can repeat' },
        },
        {
            ...scylladb_serial,
            id: 'local-serial-across',
            label: 'ScyllaDB with LOCAL_SERIAL in several data centres',
            when: {
                any: ['local-serial', 'local-quorum'],
                all: ['several-sites'],
                none: ['serial', 'home-region'],
            },
            protocol: 'Paxos a partition, within each data centre',
            scope: 'region',
            unsafe: 'LOCAL_SERIAL orders grants within one data centre only: two data centres both grant the same lock.',
            token: { ...LWT_FENCE, ordered: false, caveat: 'each data centre counts for itself' },
        },
        {
            ...scylladb_serial,
            id: 'local-serial',
            label: 'ScyllaDB with LOCAL_SERIAL in one data centre',
            when: { any: ['local-serial'] },
            protocol: 'Paxos a partition, within one data centre',
            scope: 'region',
            recipe: {
                ...scylladb_serial.recipe,
                settings: [
                    '**All lock traffic stays in one data centre**, the home of the locks; no other data centre grants.',
                    ...scylladb_serial.recipe.settings.slice(1),
                ],
            },
        },
        {
            ...scylladb_serial,
            id: 'single-node',
            label: 'a single ScyllaDB node',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'one node with a commit log',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
        },
        { ...scylladb_serial, when: { any: ['serial', 'lightweight-transactions'] } },
        {
            ...scylladb_serial,
            id: 'unstated',
            label: 'ScyllaDB',
            contested: 'Only lightweight transactions at SERIAL make a lock here: state that they may be used, and the replication factor in each data centre.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/spanner.ts
const spanner_REPLICATION = {
    title: 'Spanner: replication',
    url: 'https://cloud.google.com/spanner/docs/replication',
};
const DUAL_REGION = {
    title: 'Spanner: change the dual-region quorum',
    url: 'https://cloud.google.com/spanner/docs/change-dual-region-quorum',
};
const spanner_PERFORMANCE = {
    title: 'Spanner: performance',
    url: 'https://cloud.google.com/spanner/docs/performance',
};
const spanner_recipe = {
    acquire: [
        'Each resource has **one lock row, never deleted**, with owner, nonce, expiry and a **fence counter**.',
        'A **read-write transaction** reads the row, and if it is free or expired by the commit clock, writes owner, nonce and expiry and raises the fence; the lock is held once it commits.',
        'An aborted transaction is retried with backoff; after a lost answer the row is read strongly and the nonce compared.',
        'Several locks are taken **in one transaction**, all or none.',
    ],
    renew: ['A read-write transaction on owner and fence moves the expiry, every third of the lease.'],
    release: ['A conditional update clears the owner and keeps the fence.'],
    settings: [
        '**Strong reads** for every decision on ownership.',
        'Lock names are hashed in the key, so that they spread over splits; the **leader region** stands near the busiest clients.',
    ],
    watch: ['aborted transactions', 'commit latency', 'CPU below the recommended bound', 'rejected tokens'],
    avoid: [
        '**Stale reads** of lock state.',
        '**Client clocks as expiry.**',
        '**A monotonic key**: it makes one split hot.',
    ],
    lease: { seconds: 15, renewEvery: 5 },
};
const spanner_regional = {
    id: 'regional',
    label: 'a regional Spanner instance',
    protocol: 'Paxos with TrueTime, three read-write replicas in three zones',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    token: {
        source: 'a fence counter of the lock row, or the commit timestamp',
        ordered: true,
        caveat: 'deleting the row starts the counter anew',
    },
    capacity: {
        writes: 2200,
        unit: 'node',
        shardable: true,
        basis: 'published 3,500 writes a second and node, at the recommended CPU of 65 %',
    },
    commitMilliseconds: 10,
    recipe: spanner_recipe,
    sources: [spanner_REPLICATION, spanner_PERFORMANCE],
};
const spanner = {
    id: 'spanner',
    name: 'Spanner',
    names: ['(?:google )?(?:cloud )?spanner'],
    kind: 'sql',
    selfHosted: false,
    topologies: [
        {
            ...spanner_regional,
            id: 'dual-region',
            label: 'a dual-region Spanner instance',
            when: { any: ['dual-region'] },
            protocol: 'Paxos with TrueTime, two read-write replicas and a witness in each of two regions',
            survives: 'region',
            scope: 'global',
            contested: "With two regions, a region's loss needs a change of quorum by Google or by hand: state which, and that the outage until then is accepted.",
            capacity: {
                ...spanner_regional.capacity,
                writes: 1200,
                basis: 'published 2,700 writes a second and node, at the recommended CPU of 45 %',
            },
            commitMilliseconds: 30,
            sources: [DUAL_REGION, spanner_REPLICATION, spanner_PERFORMANCE],
        },
        {
            ...spanner_regional,
            id: 'multi-region',
            label: 'a multi-region Spanner instance',
            when: { any: ['multi-region-configuration'], none: ['regional'] },
            protocol: 'Paxos with TrueTime, five voters: two regions with two each, and a witness region',
            survives: 'region',
            scope: 'global',
            capacity: {
                ...spanner_regional.capacity,
                writes: 1200,
                basis: 'published 2,700 writes a second and node, at the recommended CPU of 45 %',
            },
            commitMilliseconds: 50,
            recipe: {
                ...spanner_recipe,
                settings: [
                    '**Five voters over three regions, one of them a witness**: any region may be lost without losing a grant.',
                    ...spanner_recipe.settings,
                ],
            },
        },
        spanner_regional,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/sql-server.ts

const AVAILABILITY_MODES = {
    title: 'SQL Server: availability modes of Always On availability groups',
    url: 'https://learn.microsoft.com/sql/database-engine/availability-groups/windows/availability-modes-always-on-availability-groups',
};
const sql_server_recipe = {
    ...LOCK_ROW,
    acquire: [
        'Each resource has one **lock row**, made once and never deleted: owner, nonce of the attempt, expiry and a **fence column**.',
        'One short transaction takes the row under an **update lock**, and if it is free or expired **by the database clock**, writes owner, nonce and expiry and **raises the fence column by one**.',
        ...LOCK_ROW.acquire.slice(2),
    ],
    avoid: [
        '**Application locks (`sp_getapplock`) as the only guard**: they live in one instance and are lost on failover.',
        ...LOCK_ROW.avoid.slice(1),
    ],
};
const sql_server_single = {
    id: 'single',
    label: 'a single SQL Server instance',
    protocol: 'one writable instance with a transaction log',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'none',
    survives: 'nothing',
    scope: 'server',
    token: FENCE_COLUMN,
    capacity: PRIMARY_CAPACITY,
    commitMilliseconds: 5,
    recipe: {
        ...sql_server_recipe,
        settings: [
            ...sql_server_recipe.settings,
            '**One instance is a single point of failure**: while it is down nothing is granted.',
        ],
    },
    sources: [KLEPPMANN, AVAILABILITY_MODES],
};
const sql_server_synchronous = {
    ...sql_server_single,
    id: 'synchronous-witness',
    label: 'a SQL Server availability group with synchronous commit and a quorum witness',
    when: { all: ['synchronous', 'witness'] },
    protocol: 'primary with synchronous-commit secondaries, failover under a cluster quorum with a witness',
    replication: 'synchronous',
    survives: 'zone',
    scope: 'region',
    capacity: {
        ...PRIMARY_CAPACITY,
        writes: 3000,
        basis: 'engineering estimate, halved for the synchronous secondary',
    },
    commitMilliseconds: 10,
    recipe: {
        ...sql_server_recipe,
        settings: [
            ...sql_server_recipe.settings,
            '**Synchronous commit with at least one required synchronized secondary**: without it a secondary that times out is dropped and commits go on alone.',
            '**The quorum witness stands in a third place.**',
        ],
        watch: [...sql_server_recipe.watch, 'synchronization state', 'failovers'],
    },
};
const sqlServer = {
    id: 'sql-server',
    name: 'SQL Server',
    names: [
        '(?:amazon |aws )?rds (?:for )?sql server',
        '(?:ms[ -]?|microsoft )?(?<!azure |cloud )sql[- ]server',
        'mssql',
        'ms[- ]sql',
    ],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            ...sql_server_synchronous,
            id: 'rds-multi-az',
            label: 'RDS for SQL Server Multi-AZ',
            when: { all: ['rds', 'multi-az'] },
            protocol: 'primary with a synchronous standby in another zone',
        },
        sql_server_synchronous,
        {
            ...sql_server_synchronous,
            id: 'synchronous',
            label: 'a SQL Server availability group with synchronous commit',
            when: { any: ['synchronous'] },
            contested: 'Which side carries on when two replicas lose each other is up to the cluster quorum: state where its witness stands.',
        },
        {
            ...sql_server_single,
            id: 'asynchronous-manual',
            label: 'a SQL Server availability group with asynchronous commit and forced failover by people',
            when: { all: ['asynchronous', 'manual-failover'], none: ['automatic-failover'] },
            protocol: 'one writable primary; secondaries are promoted by people',
            replication: 'asynchronous',
        },
        {
            ...sql_server_single,
            id: 'asynchronous',
            label: 'a SQL Server availability group with asynchronous commit',
            when: { any: ['asynchronous', 'log-shipping'] },
            protocol: 'primary with asynchronous-commit secondaries',
            compareAndSet: 'no',
            replication: 'asynchronous',
            unsafe: 'An asynchronous-commit secondary lacks the last commits: a failover to it loses acknowledged lock rows, and the lock is granted twice.',
            token: FENCE_COLUMN_REWINDS,
        },
        {
            ...sql_server_single,
            id: 'availability-group',
            label: 'a SQL Server availability group',
            when: { any: ['availability-group', 'replica', 'automatic-failover', 'high-availability'] },
            protocol: 'primary with secondaries',
            replication: 'asynchronous',
            contested: 'Whether a failover loses acknowledged grants depends on the availability mode: state whether commit is synchronous, and where the quorum witness stands.',
        },
        sql_server_single,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/tikv.ts

const TIKV = { title: 'TiKV documentation', url: 'https://docs.pingcap.com/tikv/stable/' };
const tikv_JEPSEN = { title: 'Jepsen: TiDB 2.1.7', url: 'https://jepsen.io/analyses/tidb-2.1.7' };
const tikv_cluster = {
    id: 'cluster',
    label: 'a TiKV cluster',
    protocol: 'Raft for each region of keys (Multi-Raft), timestamps from PD',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: {
        source: 'the commit_ts of the transaction that grants, from the timestamp oracle (TSO) of PD',
        ordered: true,
        caveat: 'a restored or rebuilt PD has to continue above every timestamp issued',
    },
    capacity: {
        writes: 2000,
        unit: 'TiKV store',
        shardable: true,
        basis: 'engineering estimate for conditional writes of one key',
    },
    commitMilliseconds: 10,
    recipe: {
        ...CONSENSUS_ROW,
        acquire: [
            'A **transaction** on the lock key (TiKV transactional mode, or a pessimistic row lock in TiDB) writes owner, nonce and expiry if the key is free or expired; it commits through **Raft with a majority of replicas**.',
            'Its **commit_ts from the TSO is the fencing token**; a fence counter in the value serves where the client does not expose it.',
            'An undetermined commit is settled by reading the key and comparing the nonce before any retry.',
        ],
        settings: [
            '**Placement rules with location labels**: replicas and PD members stand in three places, and no place has a majority.',
            'Every client of a key uses the same mode: transactional, or raw with atomic compare-and-swap.',
        ],
        watch: [
            'leader and PD changes',
            'commit latency',
            'undetermined commits',
            'regions below full replication',
            'rejected tokens',
        ],
        avoid: [
            '**Two data centres of one city counted as two places**: they share a fate.',
            '**Raw writes beside transactions** on lock keys, and automatic retry of old TiDB versions (before 3.0).',
            '**Stale or follower reads** of lock state.',
        ],
    },
    sources: [tikv_JEPSEN, TIKV],
};
const tikv = {
    id: 'tikv',
    name: 'TiKV',
    names: ['tikv(?:/pd)?', 'ti ?db(?: cloud| serverless| dedicated)?'],
    kind: 'key-value',
    selfHosted: true,
    topologies: [
        {
            ...tikv_cluster,
            id: 'single-node',
            label: 'a single TiKV store',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'Raft with one voter',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
        },
        {
            ...tikv_cluster,
            id: 'cluster-link',
            label: 'TiDB clusters with replication between them',
            when: { any: ['cluster-link'] },
            scope: 'region',
            contested: 'Replication between clusters is asynchronous: state that locks are taken in one cluster only and that the other never takes over by itself.',
        },
        tikv_cluster,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/turso.ts

const turso = {
    id: 'turso',
    name: 'Turso',
    names: ['turso', 'libsql'],
    kind: 'sql',
    selfHosted: false,
    topologies: [
        {
            id: 'primary',
            label: 'a Turso database',
            protocol: 'one primary with asynchronous replicas',
            compareAndSet: 'linearizable',
            acrossKeys: true,
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'server',
            contested: 'Writes go to one primary and its replicas lag: state that all lock statements go to the primary, and what happens to acknowledged writes when it is replaced.',
            token: FENCE_COLUMN,
            capacity: {
                writes: 500,
                unit: 'primary',
                shardable: true,
                basis: 'engineering estimate: one writer at a time',
            },
            commitMilliseconds: 20,
            recipe: LOCK_ROW,
            sources: [KLEPPMANN],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/vault.ts

const vault_SESSIONS = {
    title: 'Consul: sessions',
    url: 'https://developer.hashicorp.com/consul/docs/automate/session',
};
const vault = {
    id: 'vault',
    name: 'Vault or Nomad',
    names: ['hashicorp (?:vault|nomad)', '(?<!key |data |backup |recovery )vault(?! lock)', 'nomad'],
    kind: 'platform',
    selfHosted: true,
    topologies: [
        {
            id: 'secrets',
            label: 'Vault or Nomad used as a lock service',
            protocol: 'Raft or Consul for its own high availability',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'majority',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'It is no lock service: its own high availability rests on a lock of its storage, and nothing that it offers to clients is a lock with a lease and a token.',
            token: { source: 'none', ordered: false, caveat: 'there is no token that grows with each grant' },
            capacity: { writes: 100, unit: 'cluster', shardable: false, basis: 'engineering estimate' },
            commitMilliseconds: 20,
            recipe: {
                acquire: [
                    'A versioned entry is written on condition of the version that was read; it only spares duplicate work.',
                ],
                renew: ['The entry is written again under the same condition.'],
                release: ['The entry is marked free under the same condition.'],
                settings: ['Its storage is watched: lock traffic competes with secrets.'],
                watch: ['duplicate work', 'request latency'],
                avoid: ['**Trusting it with correctness**: it has neither lease nor token for such a lock.'],
            },
            sources: [KLEPPMANN, vault_SESSIONS],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/workers-kv.ts

const workersKv = {
    id: 'workers-kv',
    name: 'Cloudflare Workers KV',
    names: ['(?:cloudflare )?workers kv', 'cloudflare kv'],
    kind: 'key-value',
    selfHosted: false,
    topologies: [
        {
            id: 'namespace',
            label: 'a Workers KV namespace',
            protocol: 'eventually consistent copies, last write wins',
            compareAndSet: 'no',
            acrossKeys: false,
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'Workers KV is eventually consistent and has no compare-and-set: two clients both write their name and both believe that they hold the lock.',
            token: { source: 'none', ordered: false, caveat: 'there is no counter that all places agree on' },
            capacity: {
                writes: 100,
                unit: 'namespace',
                shardable: true,
                perLock: 1,
                basis: 'engineering estimate',
            },
            commitMilliseconds: 50,
            recipe: {
                acquire: ['A key with an expiry marks work as taken; it only spares most duplicates.'],
                renew: ['The key is written again before it expires.'],
                release: ['The key is left to expire.'],
                settings: ['The expiry is well above the time that a write takes to be seen everywhere.'],
                watch: ['duplicate work'],
                avoid: ['**Trusting it with correctness.**'],
                lease: { seconds: 120, renewEvery: 40 },
            },
            sources: [KLEPPMANN],
        },
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/yugabytedb.ts

const yugabytedb_JEPSEN = { title: 'Jepsen: YugabyteDB 1.3.1', url: 'https://jepsen.io/analyses/yugabyte-db-1.3.1' };
const yugabytedb_REPLICATION = {
    title: 'YugabyteDB: DocDB replication',
    url: 'https://docs.yugabyte.com/stable/architecture/docdb-replication/',
};
const universe = {
    id: 'universe',
    label: 'a YugabyteDB universe',
    protocol: 'Raft for each tablet',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: ROW_COUNTER,
    capacity: {
        writes: 2000,
        unit: 'node',
        shardable: true,
        basis: 'engineering estimate for conditional writes of one row',
    },
    commitMilliseconds: 10,
    recipe: {
        ...CONSENSUS_ROW,
        settings: [
            ...CONSENSUS_ROW.settings,
            '**Synchronous replication with one replica in each zone or region**, so that any one of them may be lost; preferred leaders set the region of low latency.',
        ],
        avoid: ['**xCluster for locks**: it replicates asynchronously.', ...CONSENSUS_ROW.avoid],
    },
    sources: [yugabytedb_JEPSEN, yugabytedb_REPLICATION],
};
const yugabytedb = {
    id: 'yugabytedb',
    name: 'YugabyteDB',
    names: ['yugabyte(?: ?db)?(?: anywhere| aeon)?', 'ysql'],
    kind: 'sql',
    selfHosted: true,
    topologies: [
        {
            ...universe,
            id: 'single-node',
            label: 'a single YugabyteDB node',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'Raft with one voter',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
        },
        {
            ...universe,
            id: 'xcluster-bidirectional',
            label: 'YugabyteDB universes with bidirectional xCluster',
            when: {
                all: ['xcluster'],
                any: ['bidirectional', 'active-active', 'multi-master', 'automatic-failover'],
            },
            protocol: 'asynchronous replication between universes',
            replication: 'asynchronous',
            survives: 'nothing',
            scope: 'region',
            unsafe: 'xCluster replicates between universes asynchronously and the last write wins: both of them grant the same lock, or a failover loses it.',
            token: { ...ROW_COUNTER, ordered: false, caveat: 'each universe counts for itself' },
        },
        {
            ...universe,
            id: 'xcluster',
            label: 'YugabyteDB universes with xCluster',
            when: { any: ['xcluster'] },
            scope: 'region',
            survives: 'zone',
            contested: 'xCluster is asynchronous: state that locks are taken in one universe only and that the other never takes over by itself.',
        },
        universe,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/zookeeper.ts
const RECIPES = {
    title: 'ZooKeeper recipes: locks',
    url: 'https://zookeeper.apache.org/doc/current/recipes.html',
};
const GUIDE = {
    title: "ZooKeeper programmer's guide: consistency guarantees, sessions",
    url: 'https://zookeeper.apache.org/doc/current/zookeeperProgrammers.html',
};
const FENCING = {
    title: 'Junqueira: Note on fencing and distributed locks',
    url: 'https://fpj.me/2016/02/10/note-on-fencing-and-distributed-locks/',
};
const zookeeper_JEPSEN = { title: 'Jepsen: ZooKeeper', url: 'https://aphyr.com/posts/291-jepsen-zookeeper' };
const zookeeper_DBTESTER = {
    title: 'etcd-io/dbtester 2018Q1-02',
    url: 'https://github.com/etcd-io/dbtester/tree/master/test-results/2018Q1-02-etcd-zookeeper-consul',
};
const OBSERVERS = {
    title: 'ZooKeeper observers',
    url: 'https://zookeeper.apache.org/doc/current/zookeeperObservers.html',
};
const zookeeper_ensemble = {
    id: 'ensemble',
    label: 'a ZooKeeper ensemble',
    protocol: 'ZAB',
    compareAndSet: 'linearizable',
    acrossKeys: true,
    replication: 'majority',
    survives: 'by voters',
    scope: 'global',
    token: {
        source: "the zxid that created the holder's own lock znode (czxid)",
        ordered: true,
        caveat: 'the sequence suffix is a signed 32-bit number of one parent and starts anew with it: the zxid is the token',
    },
    capacity: {
        writes: 10_000,
        unit: 'ensemble',
        shardable: true,
        basis: 'dbtester measured 16,800 writes a second on average, taken at the lower end',
    },
    commitMilliseconds: 5,
    recipe: {
        acquire: [
            'The client keeps **one session per process** and reuses it for every lock.',
            'It creates an **ephemeral sequential znode with a GUID in its name** under the lock’s parent; the lowest sequence number holds the lock, and its **czxid is the fencing token**; the create is committed by a **quorum**.',
            'A waiter **watches only its predecessor**, so a release wakes one client and not a herd.',
            'A lost connection leaves the create unknown: the client looks for its GUID before it creates again.',
        ],
        renew: ['Session pings keep the znode alive; the leader handles them without a log entry.'],
        release: ['The holder deletes its own znode; the ensemble deletes it when the session expires.'],
        settings: [
            'The session timeout lies between 2 and 20 ticks, well above the longest garbage-collection pause.',
            'A **suspended** connection means that the lock may be lost and work stops at its deadline; an **expired** session means that it is lost.',
        ],
        watch: [
            'leader elections',
            'fsync and commit latency',
            'expired sessions',
            'outstanding requests',
            'rejected tokens',
        ],
        avoid: [
            '**plain reads as proof of ownership**: reads are sequentially consistent and may be stale without a `sync` before them.',
            '**an ensemble that belongs to another system**: its load and its upgrades become those of the locks.',
        ],
        lease: { seconds: 15, renewEvery: 5 },
    },
    sources: [RECIPES, GUIDE, FENCING, zookeeper_JEPSEN, zookeeper_DBTESTER],
};
const zookeeper = {
    id: 'zookeeper',
    name: 'ZooKeeper',
    names: ['zoo ?kee?pe?r', 'zoo ?keepers?', 'zk'],
    kind: 'coordination',
    selfHosted: true,
    topologies: [
        {
            ...zookeeper_ensemble,
            id: 'memory',
            label: 'a ZooKeeper ensemble with its transaction log in memory',
            when: { any: ['memory-storage'] },
            survives: 'nothing',
            unsafe: 'A server whose log is in memory comes back empty after a restart and can vote for a leader that lacks acknowledged grants.',
            sources: [GUIDE],
        },
        {
            ...zookeeper_ensemble,
            id: 'standalone',
            label: 'a standalone ZooKeeper server',
            when: { any: ['single-node'], none: ['several-nodes'] },
            protocol: 'one server with a transaction log',
            replication: 'none',
            survives: 'nothing',
            scope: 'server',
            recipe: {
                ...zookeeper_ensemble.recipe,
                settings: [
                    ...zookeeper_ensemble.recipe.settings,
                    '**One server is a single point of failure: no fault tolerance.** While it is down nothing is granted.',
                ],
            },
            sources: [GUIDE, RECIPES],
        },
        {
            ...zookeeper_ensemble,
            id: 'oracle',
            label: 'two ZooKeeper servers with an oracle',
            when: { any: ['quorum-oracle'] },
            contested: 'An oracle that lets one of two servers carry on is as safe as its failure detector: state what the oracle is, where it stands, and that it never answers both sides.',
            sources: [GUIDE, OBSERVERS],
        },
        {
            ...zookeeper_ensemble,
            id: 'hierarchical',
            label: 'a ZooKeeper ensemble with hierarchical quorums',
            when: { any: ['hierarchical-quorum'] },
            protocol: 'ZAB with a majority of groups and a majority within each',
            contested: 'With hierarchical quorums the groups decide what may fail: state which servers form which group, and their weights.',
            sources: [GUIDE, OBSERVERS],
        },
        {
            ...zookeeper_ensemble,
            id: 'observers',
            label: 'a ZooKeeper ensemble with observers',
            when: { any: ['observers'] },
            recipe: {
                ...zookeeper_ensemble.recipe,
                avoid: [
                    ...zookeeper_ensemble.recipe.avoid,
                    '**counting observers toward the quorum**: they do not vote and cannot take over.',
                ],
            },
            sources: [OBSERVERS, RECIPES, GUIDE, FENCING, zookeeper_DBTESTER],
        },
        zookeeper_ensemble,
    ],
};

;// CONCATENATED MODULE: ./src/feasibility/catalog/index.ts






























































/** Every store that the rules know. Adding one is a file and a line here. */
const STORES = [
    aerospike,
    alloydb,
    astra,
    auroraDsql,
    aurora,
    azureBlob,
    azureRedis,
    azureSql,
    bigtable,
    cassandra,
    citus,
    cloudSql,
    cockroachdb,
    coherence,
    consul,
    cosmosDb,
    couchbase,
    db2,
    durableObjects,
    dynamodb,
    elasticache,
    etcd,
    fileLocks,
    firestore,
    foundationdb,
    galera,
    gcs,
    gemfire,
    hazelcast,
    ignite,
    infinispan,
    kafka,
    keydb,
    keyspaces,
    kubernetesLease,
    litefs,
    memcached,
    memorydb,
    memorystore,
    minio,
    mongodb,
    mysql,
    nats,
    oracle,
    pacemaker,
    pgactive,
    postgresql,
    pulsar,
    r2,
    rabbitmq,
    rds,
    redis,
    s3,
    scylladb,
    spanner,
    sqlServer,
    tikv,
    turso,
    vault,
    workersKv,
    yugabytedb,
    zookeeper,
];


/***/ }),

/***/ 9374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   JW: () => (/* binding */ findAll),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   Z9: () => (/* binding */ denialOf),
/* harmony export */   e: () => (/* binding */ wordCount),
/* harmony export */   yS: () => (/* binding */ wordsPattern)
/* harmony export */ });
const compiled = new Map();
/** Compiles alternatives once; a letter must not stand right before or after a name that starts or ends with one. */
function wordsPattern(sources) {
    const key = sources.join('\u0000');
    let pattern = compiled.get(key);
    if (!pattern) {
        pattern = new RegExp(`(?<![a-zà-ÿ])(?:${sources.join('|')})(?![a-zà-ÿ])`, 'gi');
        compiled.set(key, pattern);
    }
    return pattern;
}
/** Every match of a global pattern. A loop over `exec`, because `matchAll` copies the pattern, and large ones are dear. */
function findAll(text, pattern) {
    const found = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const { index, groups = {} } = match;
        found.push({ index, end: index + match[0].length, words: match[0], groups });
        if (match[0] === '')
            pattern.lastIndex += 1;
    }
    return found;
}
function evidenceOf(field, plain, start, end) {
    const first = plain.at[start] ?? 0;
    const last = (plain.at[Math.max(start, end - 1)] ?? 0) + 1;
    const span = plain.original.slice(first, last);
    const words = span.trim();
    const from = first + span.indexOf(words);
    return { field, start: from, end: from + words.length, words };
}
/** Words that deny what follows them, up to the end of what they govern. */
const DENIAL = /(?<![a-zà-ÿ])(?:no[- ]one|nobody|nothing|none(?: of)?|no|not|(?:do|does|did|is|are|was|were|ca|can|could|wo|would|sha|should|must|might|need|have|has|had|ai)n't|cannot|never|without|neither|nor|lacks?|lacking|unable to|instead of|rather than|kein(?:e|en|er|em|es)?|nichts?|niemand|ohne|weder|nie(?:mals)?|sin|ning[uú]n[oa]?|ni|nunca|nadie|nada|tampoco|no hay|non)(?![a-zà-ÿ])|没有|不|无|未|禁止/gi;
/** What ends a denial's reach. */
const TURN = /(?<![a-z])(?:but|only|just|except|excepting|besides|other than|apart from|aside from|beyond|however|although|yet|instead|sondern|aber|nur|au(?:ß|ss)er|pero|sino|solo|sólo|excepto|salvo|aparte de|m[aá]s que)(?![a-z])|[;:—–(]|但|只有|而是|除了|以外/i;
/** Subjects that deny what their own clause says, and no list after it. */
const NOBODY = /^(?:no[- ]one|nobody|nothing|none|niemand|nichts|nadie|nada)$/i;
/** "We don't mind", "nothing against": a denial that allows. */
const ALLOWS = /^ (?:mind|hesitate|object|objections?|against|limits?|restrictions?)(?![a-z])/i;
/**
 * What denies the words at an index of a sentence: a denial that stands before them, close by or at the head of the
 * list that they are in, where nothing turns it back in between.
 */
function denialOf(sentence, index, reach = 'list') {
    const text = sentence.slice(Math.max(0, index - 160), index);
    const denials = findAll(text, DENIAL);
    const last = denials.at(-1);
    if (!last || (/^no$/i.test(last.words) && /^[.:]/.test(text.slice(last.end))))
        return undefined;
    const between = text.slice(last.end);
    const before = text.slice(0, last.index);
    if (TURN.test(between) || ALLOWS.test(between) || isDoubled(last, denials.at(-2), text))
        return undefined;
    const listed = /[,，、]/.test(between);
    const reaches = listed
        ? reach === 'list' && !NOBODY.test(last.words) && isList(between) && wordCount(between) <= 24
        : wordCount(between) <= 6;
    return reaches ? { words: last.words, between, before } : undefined;
}
function isDenied(sentence, index, reach = 'list') {
    return denialOf(sentence, index, reach) !== undefined;
}
/** "We cannot do without": what is denied twice is said. */
function isDoubled(last, previous, text) {
    if (!previous)
        return false;
    const between = text.slice(previous.end, last.index);
    if (/^ (?:reason|grounds?|need)(?: \w+)? $/i.test(between))
        return /^not$/i.test(last.words);
    if (!/^(?:without|ohne|sin)$/i.test(last.words))
        return false;
    return !/[,;:]/.test(between) && wordCount(between) <= 3;
}
/** `A, B or`: items of a few words each, as in "we do not have A, B, C or D". */
function isList(text) {
    return (text.split(/[,，、]/).every(item => wordCount(item) <= 4) &&
        !/(?<![a-z])(?:is|are|has|have|we|it|with|mit|con|runs?|uses?)(?![a-z])/i.test(text
            .split(/[,，、]/)
            .slice(1)
            .join(',')));
}
function wordCount(text) {
    return text.split(/\s+/).filter(word => word !== '').length;
}


/***/ }),

/***/ 7787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ QUANTITY),
/* harmony export */   Ri: () => (/* binding */ quantityOf),
/* harmony export */   i2: () => (/* binding */ COUNT),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* unused harmony export NUMBER_WORDS */
/** A number as people write it. */
const NUMBER_WORDS = {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    thousand: 1000,
    a: 1,
    an: 1,
    single: 1,
    both: 2,
    couple: 2,
    dozen: 12,
    ein: 1,
    eine: 1,
    einem: 1,
    einen: 1,
    einer: 1,
    zwei: 2,
    beide: 2,
    beiden: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    fuenf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    fünfzig: 50,
    hundert: 100,
    tausend: 1000,
    un: 1,
    una: 1,
    uno: 1,
    dos: 2,
    ambos: 2,
    ambas: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    cincuenta: 50,
    cien: 100,
    mil: 1000,
    一: 1,
    两: 2,
    二: 2,
    双: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    十: 10,
    单: 1,
};
const WORDS = Object.keys(NUMBER_WORDS)
    .filter(word => /^[a-zà-ÿ]/.test(word) && !['a', 'an', 'hundred', 'thousand', 'couple', 'dozen', 'mil'].includes(word))
    .sort((one, other) => other.length - one.length);
/** Small counts: digits, or a word. Matches without a letter or digit right before it. */
const COUNT = `(?:(?<![a-zà-ÿ\\d.,])(?:\\d{1,3}(?![\\d.,]*\\d)|${WORDS.join('|')})(?![a-zà-ÿ])|[一两二双三四五六七八九十])`;
function countOf(text) {
    const word = text.trim().toLowerCase();
    if (/^\d{1,6}$/.test(word))
        return Number(word);
    return Object.hasOwn(NUMBER_WORDS, word) ? NUMBER_WORDS[word] : undefined;
}
/** A quantity: digits with separators, a decimal part, an exponent and a multiplier, or words. */
const QUANTITY = "(?<![\\d.,a-z])(?:\\d[\\d.,'\u2019\u202f\u00a0]{0,20}(?:e\\d{1,2})?|(?:[a-zà-ÿ]{2,12}[ -]){0,3}(?:hundred|thousand|million|hundert|tausend|million(?:en)?|mil(?:l[oó]n|lones)?)|" +
    WORDS.filter(word => word.length > 2).join('|') +
    ')\\s?(?:k|m|mm|g|mio\\.?|mrd\\.?|million(?:en|s)?|mill[oó]n(?:es)?|mil|thousand|tsd\\.?|tausend|hundred|万|千|百万|亿)?(?![a-zà-ÿ])';
const MULTIPLIERS = [
    [/亿$/, 1e8],
    [/百万$/, 1e6],
    [/万$/, 1e4],
    [/千$/, 1e3],
    [/(?:mrd\.?|g)$/i, 1e9],
    [/(?:million(?:en|s)?|mill[oó]n(?:es)?|mio\.?|mm|m)$/i, 1e6],
    [/(?:thousand|tausend|tsd\.?|mil|k)$/i, 1e3],
    [/(?:hundred|hundert)$/i, 100],
];
/** The value of a quantity, undefined where it is none. `1,200`, `100.000`, `2.5M`, `10k`, `1e5`, `10万`, `fifty`. */
function quantityOf(text) {
    let rest = text.trim().toLowerCase();
    let factor = 1;
    for (const [suffix, value] of MULTIPLIERS) {
        if (suffix.test(rest) && (/^\d/.test(rest) || rest.replace(suffix, '').trim() !== '' || value >= 100)) {
            factor = value;
            rest = rest.replace(suffix, '').trim();
            break;
        }
    }
    if (rest === '')
        return factor > 1 ? factor : undefined;
    const value = /^\d/.test(rest) ? digits(rest) : wordsValue(rest);
    return value === undefined ? undefined : value * factor;
}
/** Separators before groups of three are thousands; another is the decimal one. */
function digits(text) {
    const bare = text.replace(/['\u2019\u202f\u00a0\s]/g, '').replace(/[.,]+$/, '');
    if (/^\d{1,3}(?:[.,]\d{3})+$/.test(bare) && !/^0/.test(bare))
        return Number(bare.replace(/[.,]/g, ''));
    if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(bare))
        return Number(bare.replace(/,/g, ''));
    if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(bare))
        return Number(bare.replace(/\./g, '').replace(',', '.'));
    const value = Number(bare.replace(',', '.'));
    return Number.isFinite(value) ? value : undefined;
}
function wordsValue(text) {
    let total;
    for (const word of text.split(/[ -]+/)) {
        const value = Object.hasOwn(NUMBER_WORDS, word) ? NUMBER_WORDS[word] : undefined;
        if (value === undefined)
            continue;
        total = value === 100 || value === 1000 ? (total ?? 1) * value : (total ?? 0) + value;
    }
    return total;
}


/***/ }),

/***/ 4524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ majorityOf),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   VM: () => (/* binding */ votersFor),
/* harmony export */   Wu: () => (/* binding */ placesFor),
/* harmony export */   Z9: () => (/* binding */ placeLosses),
/* harmony export */   at: () => (/* binding */ votingPlaces),
/* harmony export */   el: () => (/* binding */ nodeLosses),
/* harmony export */   iq: () => (/* binding */ toleratedFailures),
/* harmony export */   jq: () => (/* binding */ certainOnly),
/* harmony export */   q9: () => (/* binding */ evenSpread),
/* harmony export */   sg: () => (/* binding */ survives)
/* harmony export */ });
/** The most voters that can fail while a majority stays: ⌊(n − 1) / 2⌋. */
function toleratedFailures(voters) {
    return Math.floor((voters - 1) / 2);
}
function majorityOf(voters) {
    return Math.floor(voters / 2) + 1;
}
/** Voters as evenly over places as they go, the most first. */
function evenSpread(voters, places) {
    return Array.from({ length: places }, (_, index) => Math.floor(voters / places) + (index < voters % places ? 1 : 0));
}
/** Whether a majority stays after the loss of the `count` fullest places and of single voters besides. */
function survives(spread, count, more = 0) {
    const voters = spread.reduce((sum, part) => sum + part, 0);
    const lost = spread
        .toSorted((one, other) => other - one)
        .slice(0, count)
        .reduce((sum, part) => sum + part, 0);
    return lost + more <= toleratedFailures(voters);
}
const RANK = { process: 0, node: 1, rack: 2, zone: 3, site: 4, region: 5 };
function rankOf(place) {
    return RANK[place];
}
/** Losses of whole places that locking has to go on after. */
function placeLosses({ losses }) {
    return losses.filter(({ available, place }) => available && RANK[place] >= RANK.rack);
}
function nodeLosses({ losses }) {
    return losses.filter(({ available, place }) => available && place === 'node');
}
/**
 * The places that a loss takes one of. Where the text counts none of that very kind, a site is a region or a zone, as
 * far as the text has them; a region is made of nothing smaller.
 */
function placesFor(loss, { geography }) {
    const order = {
        process: [],
        node: [],
        rack: ['rack', 'zone', 'site', 'region'],
        zone: ['zone', 'site', 'region'],
        site: ['site', 'region', 'zone'],
        region: ['region', 'site'],
    };
    for (const place of order[loss.place]) {
        const its = geography.places.filter(places => places.place === place);
        const most = its.toSorted((one, other) => other.count - one.count)[0];
        if (most)
            return { ...most, exact: its.some(({ exact }) => exact) };
    }
    return undefined;
}
/** Voting places: those of the text, and a witness that stands outside of two. */
function votingPlaces(places, { geography }) {
    return geography.witness && places.count === 2 ? 3 : places.count;
}
/** The voters that the candidate has or may be given. A number that is not stated may be chosen. */
function votersFor({ named }, needed) {
    return named?.voters?.count ?? needed;
}
/** What a rule says on a loss that is spoken of, and not plainly demanded, is a question. */
function certainOnly(finding, loss) {
    if (!finding || !loss.assumed || finding.effect === 'asks')
        return finding;
    return {
        ...finding,
        effect: 'asks',
        remedy: `State whether locking has to go on automatically after the loss of a ${loss.place}, or may stop until it is back.`,
    };
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

/***/ 3346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ PLACEHOLDER),
/* harmony export */   Pq: () => (/* binding */ PromptError),
/* harmony export */   ex: () => (/* binding */ parsePrompt),
/* harmony export */   lt: () => (/* binding */ PROMPT_LIMIT)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);


/** The largest prompt file, in bytes. */
const PROMPT_LIMIT = 256 * 1024;
/** A prompt file that cannot be used, and why. */
class PromptError extends Error {
}
/** `{{name}}`, with spaces allowed inside the braces. */
const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
const KEYS = [
    'name',
    'version',
    'description',
    'authors',
    'metadata',
    'variables',
    'model',
    'modelParameters',
    'messages',
    'testData',
    'evaluators',
];
const PARAMETERS = {
    temperature: 'temperature',
    topP: 'topP',
    top_p: 'topP',
    seed: 'seed',
    maxTokens: 'maxCompletionTokens',
    max_tokens: 'maxCompletionTokens',
    maxCompletionTokens: 'maxCompletionTokens',
    max_completion_tokens: 'maxCompletionTokens',
};
const ROLES = ['system', 'developer', 'user', 'assistant'];
/**
 * Reads a prompt file.
 * @param path how messages name the file
 * @throws PromptError with file, line and column
 */
function parsePrompt(text, path) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, {
        version: '1.2',
        lineCounter,
        uniqueKeys: false,
        prettyErrors: false,
    });
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset ?? 0);
        return `${path}:${line}:${col}`;
    };
    const fail = (node, sentence) => {
        throw new PromptError(`${at(node?.range?.[0])}: ${sentence}`);
    };
    const fault = document.errors[0];
    if (fault)
        throw new PromptError(`${at(fault.pos[0])}: the prompt file is not valid YAML (${fault.message})`);
    const root = document.contents;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(root))
        return fail(root, `a prompt file is a mapping with the keys ${KEYS.join(', ')}`);
    const reader = new PromptReader(root, fail);
    reader.checkKeys();
    const prompt = {
        name: reader.text('name') ?? path,
        path,
        version: reader.text('version'),
        digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex'),
        model: reader.text('model'),
        parameters: reader.parameters(),
        variables: reader.variables(),
        messages: reader.messages(),
    };
    reader.checkPlaceholders(prompt);
    return prompt;
}
class PromptReader {
    #root;
    #fail;
    constructor(root, fail) {
        this.#root = root;
        this.#fail = fail;
    }
    checkKeys() {
        const seen = new Set();
        for (const { key } of this.#root.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) ? String(key.value) : '';
            if (!KEYS.includes(name))
                this.#fail(key, `unknown key ${JSON.stringify(name)}; allowed are ${KEYS.join(', ')}`);
            if (seen.has(name))
                this.#fail(key, `the key "${name}" stands twice`);
            seen.add(name);
        }
    }
    text(key, map = this.#root) {
        const node = map.get(key, true);
        if (node === undefined)
            return undefined;
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(node) ? node.value : undefined;
        if (typeof value === 'number' && key === 'version')
            return node.source ?? String(value);
        return typeof value === 'string' ? value : this.#fail(node, `"${key}" takes text`);
    }
    parameters() {
        const node = this.#root.get('modelParameters', true);
        if (node === undefined)
            return {};
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node))
            return this.#fail(node, '"modelParameters" takes a mapping');
        const parameters = {};
        for (const { key, value } of node.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) ? String(key.value) : '';
            const known = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
            const number = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(value) ? value.value : undefined;
            if (known === undefined) {
                const names = Object.keys(PARAMETERS).join(', ');
                this.#fail(key, `unknown model parameter ${JSON.stringify(name)}; known are ${names}`);
            }
            else if (typeof number !== 'number' || !Number.isFinite(number)) {
                this.#fail(key, `the model parameter "${name}" takes a number`);
            }
            else
                parameters[known] = number;
        }
        return parameters;
    }
    variables() {
        return this.#list('variables').map(node => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node))
                return this.#fail(node, 'a variable is a mapping with "name"');
            const name = this.text('name', node);
            if (!name)
                return this.#fail(node, 'a variable needs a "name"');
            return { name, required: node.get('required') !== false };
        });
    }
    messages() {
        const messages = this.#list('messages').map(node => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node))
                return this.#fail(node, 'a message is a mapping with "role" and "content"');
            const role = ROLES.find(candidate => candidate === node.get('role'));
            const content = this.text('content', node);
            if (role === undefined)
                return this.#fail(node, `a message's "role" is one of ${ROLES.join(', ')}`);
            if (!content)
                return this.#fail(node, 'a message needs a "content" that is text');
            return { role, content };
        });
        return messages.length > 0 ? messages : this.#fail(this.#root, 'a prompt file needs at least one message');
    }
    checkPlaceholders({ variables, messages }) {
        for (const { content } of messages) {
            for (const [, inside = ''] of content.matchAll(PLACEHOLDER)) {
                if (!variables.some(({ name }) => name === inside.trim())) {
                    this.#fail(this.#root.get('messages', true), `{{${inside.trim()}}} is not declared under "variables"`);
                }
            }
        }
    }
    #list(key) {
        const node = this.#root.get(key, true);
        if (node === undefined)
            return [];
        return (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(node) ? node.items : this.#fail(node, `"${key}" takes a list`);
    }
}


/***/ }),

/***/ 8802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ code),
  TM: () => (/* binding */ folded),
  v8: () => (/* binding */ layOut),
  B1: () => (/* binding */ renderReport),
  j2: () => (/* binding */ reportParts)
});

// EXTERNAL MODULE: ./src/contract.ts
var contract = __webpack_require__(3665);
// EXTERNAL MODULE: ./src/report/decision.ts
var report_decision = __webpack_require__(2522);
;// CONCATENATED MODULE: ./src/report/diagram.ts
/** Labels are quoted, and have nothing that Mermaid, Markdown or GitHub acts on. */
const NOT_IN_LABELS = /[^\p{L}\p{N} .,/()+-]/gu;
const LONGEST_LABEL = 60;
/** More are one box that says how many. */
const MOST_DRAWN = 11;
/**
 * A Mermaid diagram of a decision: the voters at their places, the holder, and the resource that checks the token. It
 * shows only what the decision says; undefined where that is not even a store.
 */
function renderDiagram(decision) {
    const { store, token } = decision;
    if (store === undefined)
        return undefined;
    const granted = token === undefined ? 'grant' : 'grant with a fencing token';
    const lines = [
        'flowchart LR',
        '  holder["Lock holder"]',
        ...storeLines(store, decision),
        `  holder -- "${acquires(decision)}" --> store`,
        `  store -- "${granted}" --> holder`,
        ...resourceLines(decision),
    ];
    return ['```mermaid', ...lines, '```'].join('\n');
}
function acquires({ lease, renewal }) {
    return [
        'acquire',
        ...(lease === undefined ? [] : [`lease ${lease} s`]),
        ...(renewal === undefined ? [] : [`renewed every ${renewal} s`]),
    ].join(', ');
}
function storeLines(store, { voters, quorum }) {
    if (!voters)
        return [`  store[("${label(store)}")]`];
    const majority = quorum === undefined ? '' : `, quorum ${quorum}`;
    return [
        `  subgraph store["${label(store)}, ${count(voters.count)}${majority}"]`,
        ...placeLines(voters),
        '  end',
    ];
}
/** Places are drawn only where they account for every voter. */
function placeLines({ count: all, places }) {
    const placed = places.reduce((sum, { voters }) => sum + voters, 0);
    if (placed !== all || all > MOST_DRAWN)
        return [`    voters["${count(all)}"]`];
    return places.flatMap(({ name, voters }, place) => [
        `    subgraph place${place + 1}["${label(name)}"]`,
        ...Array.from({ length: voters }, (_, voter) => `      voter${place + 1}_${voter + 1}(["voter"])`),
        '    end',
    ]);
}
function resourceLines({ token, checkedBy }) {
    if (token === undefined || checkedBy === undefined || /^nobody/.test(checkedBy))
        return [];
    return [
        '  resource["Protected resource,<br/>rejects a smaller token"]',
        '  holder -- "write with the token" --> resource',
    ];
}
function count(voters) {
    return `${voters} voter${voters === 1 ? '' : 's'}`;
}
function label(text) {
    const plain = text.replace(NOT_IN_LABELS, ' ').replace(/\s+/g, ' ').trim();
    const characters = [...plain];
    return characters.length > LONGEST_LABEL
        ? `${characters.slice(0, LONGEST_LABEL).join('').trimEnd()}…`
        : plain;
}

// EXTERNAL MODULE: ./src/architect/repair.ts
var repair = __webpack_require__(6254);
// EXTERNAL MODULE: ./src/report/inert.ts
var inert = __webpack_require__(1822);
;// CONCATENATED MODULE: ./src/report/findings.ts


/** What the review found in the design, in Markdown; undefined where it found nothing. */
function renderFindings({ findings = [], repair }) {
    if (findings.length === 0 && !repair)
        return undefined;
    const lines = findings.map(({ severity, line, rule, message }) => `- ${severity === 'error' ? '**Error**' : 'Warning'}, line ${line} of the architecture (\`${rule}\`): ${(0,inert/* inertLine */.Fq)(message)}`);
    return [
        '### What the review found',
        ...(repair ? [tellRepair(repair)] : []),
        ...(lines.length > 0 ? [lines.join('\n')] : []),
    ].join('\n\n');
}
function tellRepair({ kept, first, repaired, why }) {
    const before = `The first answer had ${countFindings(first)}, and was sent back to the model once.`;
    if (!repaired)
        return `${before} The second answer was no design, so the first one stands: ${(0,inert/* inertLine */.Fq)(why ?? '')}`;
    return kept === 'repaired'
        ? `${before} The second answer stands: it has ${countFindings(repaired)}.`
        : `${before} The second answer was no better (${countFindings(repaired)}), so the first one stands.`;
}
/** Such as "2 errors and 1 warning". */
function countFindings(findings) {
    const errors = (0,repair/* errorsOf */.Bp)(findings).length;
    const warnings = findings.length - errors;
    const parts = [findings_count(errors, 'error'), findings_count(warnings, 'warning')].filter(part => part !== undefined);
    return parts.length === 0 ? 'no findings' : parts.join(' and ');
}
function findings_count(number, noun) {
    return number === 0 ? undefined : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(3303);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
;// CONCATENATED MODULE: ./src/report/rules.ts


/** What the built-in rules hold of the request: the headline first, then each reason with its quote and source. */
function renderRules(report, site) {
    const { assessment } = report;
    if (!assessment)
        return undefined;
    const headline = headlineOf(report, assessment);
    const reasons = assessment.reasons.map(reason => renderReason(reason, report, site));
    return [`### What the rules hold`, headline, ...(reasons.length > 0 ? [reasons.join('\n')] : [])].join('\n\n');
}
function headlineOf({ modelSaid }, { feasibility, candidate }) {
    const contradicted = (modelSaid === 'refusal' && feasibility === 'sufficient') ||
        (modelSaid === 'architecture' && feasibility === 'insufficient');
    const disagrees = contradicted ? ' **The model disagrees.**' : '';
    switch (feasibility) {
        case 'sufficient':
            return `**Sufficient.** ${sentenceCase(candidate?.topology.label ?? '')} can hold what the request asks for.${disagrees}`;
        case 'insufficient':
            return `**Insufficient, for certain.**${disagrees}`;
        case 'undetermined':
            return '**Undetermined.** A fact is missing or contested; this is how to state it:';
    }
}
function renderReason({ rule, text, remedy, evidence, sources }, report, site) {
    const quotes = [
        ...new Set(evidence.map(quote => `“${(0,inert/* inertLine */.Fq)(cut(quote.words))}” in ${(0,links/* place */.ik)(quote, report, site)}`)),
    ];
    const how = report.assessment?.feasibility === 'undetermined' ? 'How to state it' : 'What would mend it';
    const lines = [
        `- ${(0,inert/* inertLine */.Fq)(text)} (\`${rule}\`${sources.length > 0 ? `; ${uniqueSources(sources).map(rules_link).join(', ')}` : ''})`,
        ...(quotes.length > 0 ? [`  - The request: ${quotes.join('; ')}.`] : []),
        `  - ${how}: ${(0,inert/* inertLine */.Fq)(remedy)}`,
    ];
    return lines.join('\n');
}
function cut(words) {
    return words.length > 200 ? `${words.slice(0, 200)}…` : words;
}
function uniqueSources(sources) {
    return [...new Map(sources.map(source => [source.url, source])).values()];
}
function rules_link({ title, url }) {
    return `[${(0,inert/* inertLine */.Fq)(title)}](${url})`;
}
function sentenceCase(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./src/report/body.ts








function layOut(parts) {
    const spans = {};
    let length = 0;
    const texts = parts.map(part => {
        const text = typeof part === 'string' ? part : part.text;
        if (typeof part !== 'string')
            spans[part.name] = [length, length + text.length];
        length += text.length + 2;
        return text;
    });
    return { text: `${texts.join('\n\n')}\n`, spans };
}
/** One request's report in Markdown: the verdict and who decided first, before anything that the model wrote. */
function renderReport(report, site) {
    return layOut(reportParts(report, site)).text;
}
function reportParts(report, site) {
    const rules = renderRules(report, site);
    const decision = report.decision && (0,report_decision/* renderDecision */.X)(report.decision);
    const findings = renderFindings(report);
    return [
        `## Distributed lock: ${HEADLINES[report.verdict]}`,
        `**Request:** ${body_link(report, site)}`,
        notice(report),
        ...(decision ? [decision] : []),
        ...changes(report),
        ...why(report, site),
        ...(rules ? [rules] : []),
        ...diagram(report),
        ...(report.architecture === undefined
            ? []
            : ['---', { name: 'design', text: report.architecture }, '---']),
        ...(findings ? [findings] : []),
        ...remarks(report),
        ...otherDesign(report),
        ...(report.request === undefined ? [] : folded('The request', requestTexts(report))),
        ...folded('How this was made', facts(report)),
    ];
}
/** Drawn by us from the decision, and only for a design that stands. */
function diagram({ architecture, decision }) {
    const drawn = architecture === undefined || !decision ? undefined : renderDiagram(decision);
    return drawn === undefined ? [] : [drawn];
}
/** What moved since the design that stood here before. */
function changes({ changes: text }) {
    return text === undefined ? [] : folded('What changed since the last design', { name: 'changes', text });
}
/** A design that does not stand: refused, or of an earlier run. */
function otherDesign({ refusedDesign, kept }) {
    if (refusedDesign !== undefined)
        return folded('The design that was refused', { name: 'design', text: refusedDesign });
    if (!kept)
        return [];
    const commit = kept.commit ? `, made for commit ${code(kept.commit.slice(0, 12))}` : '';
    return [
        `The last design is kept below. It is of an earlier run${commit}, and nothing in this run confirms it.`,
        ...folded('The last design', { name: 'design', text: kept.architecture }),
    ];
}
const HEADLINES = {
    designed: '✅ designed',
    insufficient: '⛔ infrastructure insufficient',
    inconclusive: '⚠️ inconclusive',
};
function notice(report) {
    const { designer, verdict } = report;
    const model = designer?.kind === 'model' ? `the model ${(0,inert/* inertLine */.Fq)(designer.answered ?? designer.requested)}` : '';
    switch (verdict) {
        case 'designed':
            return model ? designedByModel(model, report) : DESIGNED_BY_REFERENCE;
        case 'insufficient':
            return insufficientNotice(model, report);
        case 'inconclusive':
            return `> **No verdict on the infrastructure.** ${model ? `${model[0]?.toUpperCase()}${model.slice(1)} was asked.` : 'No model was asked.'}`;
    }
}
const DESIGNED_BY_REFERENCE = '> **Designed by the reference architect**, from built-in rules and a catalog of stores with sources. No model was asked: ' +
    'the same request always gives the same text. Check the facts that it quotes.';
function designedByModel(model, { assessment, findings = [] }) {
    const judged = assessment
        ? 'Built-in rules have judged the request and reviewed'
        : 'Built-in rules have reviewed';
    return (`> **Designed by ${model}.** A language model wrote the architecture below. ${judged} its text, with ` +
        `${countFindings(findings)}: check it as you would check a draft.`);
}
function insufficientNotice(model, { assessment, modelSaid, remarks }) {
    if (modelSaid === 'refusal') {
        const rules = {
            insufficient: ' The built-in rules refuse too.',
            sufficient: ' **The built-in rules disagree.**',
            undetermined: '',
        };
        return (`> **Refused by ${model}:** ${ERROR}. A language model decided this` +
            `${remarks ? ' and wrote the words of explanation below' : ' and gave no reasons'}.` +
            `${assessment ? rules[assessment.feasibility] : ''}`);
    }
    const asked = model ? ` ${model[0]?.toUpperCase()}${model.slice(1)}` : '';
    const said = modelSaid === 'architecture'
        ? ' designed all the same; that is folded away below.'
        : ' gave no answer that counts.';
    return `> **Refused by the built-in rules:** ${ERROR}.${asked}${asked ? said : ''}`;
}
/** The prompt's own error, to the letter. */
const ERROR = `\`{"error": ${JSON.stringify(contract/* REFUSAL */.$m)}}\``;
function why(report, site) {
    const sentences = [
        ...report.reasons.map(inert/* inertLine */.Fq),
        ...report.problems.map(problem => problemLine(problem, report, site)),
    ];
    if (sentences.length === 0)
        return [];
    const rests = report.verdict === 'insufficient' && report.assessment?.feasibility !== 'insufficient'
        ? [evidence(report, site)]
        : [];
    return ['### Why', sentences.map(sentence => `- ${sentence}`).join('\n'), ...rests];
}
function problemLine(problem, report, site) {
    const place = `line ${problem.line}, column ${problem.column}`;
    const url = (0,links/* urlOf */.rs)(report, site, { first: problem.line, last: problem.line });
    return `${url ? `[${place}](${url})` : place}: ${(0,inert/* inertLine */.Fq)(problem.message)}`;
}
/** The lines of the request that a refusal rests on: what is asked for, and what there is. */
function evidence(report, site) {
    return ['consistency_tolerance', 'infrastructure_environment']
        .flatMap(field => [`${(0,links/* place */.ik)({ field }, report, site)}:`, (0,inert/* inertBlock */.WC)(report.request?.texts[field] ?? '')])
        .join('\n\n');
}
function remarks({ modelSaid, remarks: text }) {
    if (!text)
        return [];
    const part = { name: 'remarks', text };
    return modelSaid === 'refusal' ? ['### What the model says', part] : folded('What the model answered', part);
}
function requestTexts(report) {
    return contract/* FIELDS */.cJ.flatMap(field => [`\`${field}\``, (0,inert/* inertBlock */.WC)(report.request?.texts[field] ?? '')]).join('\n\n');
}
function facts(report) {
    const { designer, prompt, requestDigest, source } = report;
    const rows = [
        ...(designer?.kind === 'model' ? modelFacts(designer) : []),
        ...repairFacts(report),
        ...(designer?.kind === 'reference'
            ? [['Designed by', 'reference architect']]
            : promptFacts(prompt)),
        ['Request SHA-256', requestDigest?.slice(0, 16)],
        ['Commit', source.kind === 'file' ? source.commit : undefined],
    ];
    const known = rows.filter(([, value]) => value !== undefined && value !== '');
    return [
        '| fact | value |',
        '| --- | --- |',
        ...known.map(([name, value]) => `| ${name} | ${code(String(value))} |`),
    ].join('\n');
}
function promptFacts({ name, version, digest }) {
    return [
        ['Prompt', `${name}${version ? ` ${version}` : ''}`],
        ['Prompt SHA-256', digest.slice(0, 16)],
    ];
}
function repairFacts({ repair }) {
    if (!repair)
        return [];
    const { kept, designer } = repair;
    const { tokens } = designer;
    return [
        ['Repair', kept === 'repaired' ? 'asked for once, and taken' : 'asked for once, and not taken'],
        ['Tokens of the repair', tokens && `${tokens.prompt} in, ${tokens.completion} out`],
        ['Tries of the repair', designer.tries],
        ['Seconds of the repair', designer.seconds],
    ];
}
function modelFacts(designer) {
    const { tokens } = designer;
    return [
        ['Model asked for', designer.requested],
        ['Model that answered', designer.answered],
        ['Endpoint', designer.endpoint],
        ['Parameters', parameters(designer.parameters)],
        ['Left out because refused', designer.dropped.join(', ')],
        ['Tokens', tokens && `${tokens.prompt} in, ${tokens.completion} out`],
        ['Tries', designer.tries],
        ['Seconds', designer.seconds],
        ['Request id', designer.requestId],
        ['System fingerprint', designer.systemFingerprint],
    ];
}
function parameters(sent) {
    return Object.entries(sent)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ');
}
/** A fact in a table cell: as code, so that no hash or name in it becomes a link. */
function code(value) {
    return /^[\w .:,/+@-]*$/.test(value) ? `\`${value}\`` : (0,inert/* inertLine */.Fq)(value);
}
function folded(summary, content) {
    return [`<details>\n<summary>${summary}</summary>`, content, '</details>'];
}
function body_link(report, site) {
    const url = (0,links/* urlOf */.rs)(report, site);
    return url ? `[${(0,inert/* inertLine */.Fq)((0,report_report/* nameOf */.V)(report))}](${url})` : (0,inert/* inertLine */.Fq)((0,report_report/* nameOf */.V)(report));
}


/***/ }),

/***/ 2522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ renderDecision),
/* harmony export */   g: () => (/* binding */ decisionRows)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1822);

/** A decision's values by name, as readers see them. Not inert. */
function decisionRows(decision) {
    const { store, protocol, voters, quorum, lease, renewal, token, checkedBy, minority, avoid } = decision;
    const places = voters?.places.map(place => `${place.voters} in ${place.name}`).join(', ');
    const rows = [
        ['Store', store],
        ['Consensus', protocol],
        ['Voters', voters && (places ? `${voters.count}: ${places}` : `${voters.count}`)],
        ['Quorum', quorum === undefined ? undefined : voters ? `${quorum} of ${voters.count}` : `${quorum}`],
        ['Lease', lease === undefined ? undefined : `${lease} s`],
        ['Renewal', renewal === undefined ? undefined : `every ${renewal} s`],
        ['Fencing token', token],
        ['Checked by', checkedBy],
        ['Minority', minority],
        ['Avoid', avoid.length > 0 ? avoid.join('; ') : undefined],
    ];
    return rows.filter((row) => row[1] !== undefined);
}
/** The decision as a small table; undefined where nothing is known of it. */
function renderDecision(decision) {
    const rows = decisionRows(decision);
    if (rows.length === 0)
        return undefined;
    return [
        '| decision | |',
        '| --- | --- |',
        ...rows.map(([name, value]) => `| ${name} | ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .Fq)(value)} |`),
    ].join('\n');
}


/***/ }),

/***/ 877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ fitMarkdown),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);

/** GitHub's limit on a comment's body, in UTF-16 units: a longer body is refused. */
const COMMENT_LIMIT = 65_536;
/** GitHub's limit on one step's job summary, in bytes: a longer one is dropped whole. */
const SUMMARY_LIMIT = 1_048_576;
const NOTHING_OPEN = { fence: undefined, details: 0, summaries: 0, table: false };
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const TAG = /<(\/?)(details|summary)(?:\s[^<>]*)?>/gi;
/**
 * The Markdown as it is if it fits; else its beginning, cut at a heading, a blank line or a line end, with open
 * fences and `<details>` closed and the note as its last paragraph. Never longer than the limit.
 */
function fitMarkdown(markdown, limit, note) {
    const measure = 'bytes' in limit ? countBytes : countUnits;
    const total = 'bytes' in limit ? limit.bytes : limit.characters;
    if (measure(markdown) <= total)
        return markdown;
    const ending = `\n\n${note}`;
    const allowed = total - measure(ending);
    const cut = allowed > 0 ? bestCut(markdown, allowed, measure) : undefined;
    const kept = cut && cut.end > 0 ? markdown.slice(0, cut.end).trimEnd() + cut.closing : '';
    if (kept !== '')
        return kept + ending;
    return 'bytes' in limit ? cutText(note, total) : cutUnits(note, total);
}
/** The text's beginning in at most so many bytes of UTF-8, without a split character. */
function cutText(text, bytes) {
    let size = 0;
    let end = 0;
    for (const character of text) {
        size += countBytes(character);
        if (size > bytes)
            return text.slice(0, end);
        end += character.length;
    }
    return text;
}
function cutUnits(text, units) {
    const last = text.charCodeAt(units - 1);
    const splits = text.length > units && last >= 0xd800 && last <= 0xdbff;
    return text.slice(0, Math.max(0, splits ? units - 1 : units));
}
function countUnits(text) {
    return text.length;
}
function countBytes(text) {
    return Buffer.byteLength(text);
}
/** A heading's, blank line's or other line's beginning is only good if half of what is allowed stands before it. */
function bestCut(markdown, allowed, measure) {
    const last = {};
    let open = NOTHING_OPEN;
    let size = 0;
    for (let at = 0; at < markdown.length;) {
        const newline = markdown.indexOf('\n', at);
        const next = newline < 0 ? markdown.length : newline + 1;
        const line = markdown.slice(at, newline < 0 ? next : newline);
        const cut = { end: at, size, closing: closing(open) };
        if (size + cut.closing.length <= allowed && !isDelimiterRow(line)) {
            last.line = cut;
            if (!open.fence && HEADING.test(line))
                last.heading = cut;
            if (!open.fence && line.trim() === '')
                last.blank = cut;
        }
        size += measure(markdown.slice(at, next));
        if (size > allowed) {
            last.character = cutLine(line, cut, open, allowed - cut.size - cut.closing.length, measure);
            break;
        }
        open = openAfter(line, open);
        at = next;
    }
    const good = [last.heading, last.blank, last.line].find(cut => cut && cut.size * 2 >= allowed);
    return good ?? last.character ?? last.line;
}
function isDelimiterRow(line) {
    return /^[-| :\t]+$/.test(line) && line.includes('|') && line.includes('-');
}
function closing({ fence, details, summaries }) {
    // A fence in a quote ends with the quote.
    const end = fence && fence.quotes === 0 ? `\n${' '.repeat(fence.width)}${fence.run}` : '';
    const tags = '</summary>'.repeat(summaries) + '</details>'.repeat(details);
    return tags === '' ? end : `${end}\n\n${tags}`;
}
function openAfter(line, open) {
    if (open.fence) {
        const content = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .fenceContent */ .bg)(line, open.fence);
        if (content !== undefined)
            return (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .closesFence */ .Tv)(content, open.fence) ? { ...open, fence: undefined } : open;
    }
    const fence = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .openFence */ ._R)(line);
    if (fence)
        return { ...open, fence, table: false };
    let { details, summaries } = open;
    for (const tag of tagsOf(line)) {
        const step = tag.startsWith('</') ? -1 : 1;
        if (/details/i.test(tag))
            details = Math.max(0, details + step);
        else
            summaries = Math.max(0, summaries + step);
    }
    const table = line.trim() !== '' && (open.table || isDelimiterRow(line));
    return { fence: undefined, details, summaries, table };
}
function tagsOf(line) {
    if (!line.includes('<'))
        return [];
    const texts = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCode */ .mB)(line).filter(part => !part.code);
    return texts.flatMap(part => Array.from(part.text.matchAll(TAG), match => match[0]));
}
/** The longest beginning of a line in the room there is. Table rows, tags and fences are not for cutting. */
function cutLine(line, start, open, room, measure) {
    if (open.table || /^\s*\|/.test(line) || (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .openFence */ ._R)(line) || tagsOf(line).length > 0)
        return undefined;
    let end = start.end;
    let size = start.size;
    for (const atom of open.fence ? line : atoms(line)) {
        size += measure(atom);
        if (size - start.size > room)
            break;
        end += atom.length;
    }
    return end > start.end ? { ...start, end, size } : undefined;
}
/** What must stay whole: characters, entities, tags, and code spans, whose text would come alive outside. */
function* atoms(line) {
    for (const part of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCode */ .mB)(line)) {
        if (part.code)
            yield part.text;
        else
            for (const [atom] of part.text.matchAll(/<[^<>]*>|&#?[a-z\d]{1,31};|./gisu))
                yield atom;
    }
}


/***/ }),

/***/ 1822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ plainMarkdown),
/* harmony export */   Fq: () => (/* binding */ inertLine),
/* harmony export */   Ic: () => (/* binding */ inertMarkdown),
/* harmony export */   WC: () => (/* binding */ inertBlock),
/* harmony export */   qd: () => (/* binding */ holdsNoTag),
/* harmony export */   uQ: () => (/* binding */ inertFence)
/* harmony export */ });
/* harmony import */ var _request_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4272);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);


const URL_START = /(?:https?|ftp)\\?:\\?\/\\?\/|(?<![A-Za-z0-9])www\\?\.(?=\S)|(?:mailto|xmpp)\\?:(?=\S)/gi;
/** Where a bare address stops for us; what follows has no scheme and so is no link. */
const URL_STOP = /[\s<>`|*\\"]/;
const URL_TAIL = /[.,;:!?'_~&]/;
/** All that may be active in text: escapes, brackets, signs, and runs of words, which hold hashes and references. */
const TOKEN = /\\?\][([:]|\\[!-/:-@[-`{-~]|[\\<`@]|&(?:(?=#x?[\da-f])|[a-z][a-z\d]{0,31};)|#(?=\d)|[\w.+-]+/gi;
const ADDRESS = /[\w.+-]+@(?:[a-z\d-]|\\?[._-])+/iy;
/** From the `@` on. */
const DOTTED_DOMAIN = /@[^.]*\..*[a-z]$/i;
const HASH = /^_*(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}_*$/i;
const ISSUE = /(?<![a-z\d])gh-(?=\d)/gi;
/** Entities that give no character which Markdown or GitHub acts on. */
const ENTITIES = new Set(('lt gt amp nbsp quot le ge ne mdash ndash hellip times divide plusmn minus deg middot bull micro ' +
    'asymp equiv infin sum sect para larr uarr rarr darr harr rArr lArr hArr ' +
    'lsquo rsquo ldquo rdquo laquo raquo').split(' '));
const BREAK = '&#8203;';
const BRACKETS = { '(': '&#40;', '[': '&#91;', ':': '&#58;' };
/**
 * A model's Markdown made harmless for a comment, a summary and an output: nothing in it links, loads, mentions,
 * refers, commands or hides. Headings, emphasis, lists, tables, code spans and fences stay. Every fence is written
 * anew and every code span ends on its line, so that no renderer can read the text in another way than this file.
 * Needs a blank line before it where other text comes first.
 */
function inertMarkdown(text) {
    const lines = [];
    let afterFence = false;
    for (const block of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlocks */ .v_)((0,_request_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X)(text).split('\n'))) {
        const rendered = block.fenced ? fenced(block.lines, block.language) : block.lines.map(inertTextLine);
        if ((block.fenced || afterFence) &&
            lines.length > 0 &&
            lines.at(-1)?.trim() !== '' &&
            rendered[0]?.trim() !== '') {
            lines.push('');
        }
        for (const line of rendered)
            lines.push(line);
        afterFence = block.fenced;
    }
    return lines.join('\n');
}
/**
 * Untrusted text as one line of Markdown or one table cell: cleaned, white space folded, and whatever Markdown or
 * GitHub would act on written as entities. Not for the start of a line.
 */
function inertLine(text) {
    return (0,_request_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X)(text)
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[&<>|*_[\]`~\\$]/g, character => `&#${character.charCodeAt(0)};`)
        .replace(/@(?=\S)|(?<!&)#(?=\d)|(?:https?|ftp|mailto|xmpp):(?=\S)|(?<![a-z\d])gh-(?=\d)/gi, `$&${BREAK}`)
        .replace(/(?<![a-z\d])www(?=\.\S)/gi, `$&${BREAK}`)
        .replace(/(?<![a-z\d&#])[a-f\d]{7,40}(?![a-z\d])/gi, breakHash);
}
/** Untrusted text shown as it is, in a fence of its own that it cannot leave. */
function inertBlock(text) {
    return inertFence((0,_request_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X)(text).trimEnd().split('\n'), 'text');
}
/** Cleaned lines in a fence of their own that they cannot leave. */
function inertFence(lines, language) {
    return fenced(lines, language).join('\n');
}
/** Inert Markdown as it reads: the characters that its entities stand for, line by line. */
function plainMarkdown(inert) {
    return inert
        .replaceAll(BREAK, '')
        .replace(/&#(\d{2,3});/g, (_, code) => String.fromCharCode(Number(code)))
        .replace(/&(lt|gt|amp);/g, (_, name) => ({ lt: '<', gt: '>', amp: '&' })[name] ?? '');
}
/** Whether the text can be put between our own tags: nothing in it opens or closes one. */
function holdsNoTag(markdown) {
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlocks */ .v_)(markdown.split('\n'))
        .filter(block => !block.fenced)
        .every(block => block.lines.every(line => (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCode */ .mB)(line).every(part => part.code || !part.text.includes('<'))));
}
function breakHash(run) {
    return HASH.test(run) ? run.replace(/.{6}(?=.)/g, `$&${BREAK}`) : run;
}
function fenced(content, language) {
    let longest = 2;
    for (const line of content) {
        for (const [run] of line.matchAll(/`+/g))
            longest = Math.max(longest, run.length);
    }
    const fence = '`'.repeat(longest + 1);
    return [fence + language, ...content.map(inertCodeLine), fence];
}
/** Bots that scan raw lines see neither a command nor a mention at the start, and nobody a comment's marker. */
function inertCodeLine(line) {
    return breakComment(/^[/@]/.test(line) ? ` ${line}` : line);
}
function breakComment(code) {
    return code.replaceAll('<!--', '<! --');
}
function inertTextLine(line) {
    const prefix = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .containers */ .l8)(line);
    const command = /^\/[a-z]/i.test(line.slice(prefix.length, prefix.length + 2));
    const rest = line.slice(prefix.length + (command ? 1 : 0));
    const parts = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCode */ .mB)(rest);
    const pieces = [command ? `${prefix}&#47;` : prefix];
    for (const part of mayBeSplit(parts) && isActive(rest) ? [{ code: false, text: rest }] : parts) {
        if (part.code)
            writeCode(pieces, breakComment(part.text));
        else
            writeText(pieces, part.text);
    }
    return pieces.join('');
}
/** A table row ends a code span at a pipe, and dollars next to backticks are GitHub's inline mathematics. */
function mayBeSplit(parts) {
    return parts.some((part, index) => part.code && (part.text.includes('|') || parts[index - 1]?.text.endsWith('$')));
}
/** Whether anything in the line would have to be changed, be it read as code or as text. */
function isActive(line) {
    const text = line.replaceAll('`', ' ');
    const pieces = [];
    writeText(pieces, text);
    return pieces.join('') !== text;
}
function writeCode(pieces, code) {
    const last = pieces.at(-1) ?? '';
    if (last === '\\')
        pieces[pieces.length - 1] = '&#92;';
    else if (last.endsWith('`'))
        pieces.push(BREAK);
    pieces.push(code);
}
function writeText(pieces, text) {
    const scanner = new RegExp(URL_START);
    let from = 0;
    for (let match = scanner.exec(text); match; match = scanner.exec(text)) {
        const end = urlEnd(text, scanner.lastIndex);
        writeTokens(pieces, text.slice(from, match.index));
        writeCode(pieces, `\`${text.slice(match.index, end).replaceAll('\\', '')}\``);
        from = end;
        scanner.lastIndex = end;
    }
    writeTokens(pieces, text.slice(from));
}
function urlEnd(text, start) {
    let depth = 0;
    let end = start;
    for (; end < text.length; end++) {
        const character = text.charAt(end);
        if (URL_STOP.test(character))
            break;
        if (character === '(' || character === '[')
            depth++;
        if ((character === ')' || character === ']') && --depth < 0)
            break;
    }
    while (end > start && URL_TAIL.test(text.charAt(end - 1)))
        end--;
    return end;
}
function writeTokens(pieces, text) {
    const scanner = new RegExp(TOKEN);
    let from = 0;
    // Renderers take the second of two `@` for the one of an address that the first has spoilt.
    let chained = false;
    for (let match = scanner.exec(text); match; match = scanner.exec(text)) {
        if (match.index > from)
            pieces.push(text.slice(from, match.index));
        chained &&= match.index === from;
        from = scanner.lastIndex;
        const address = text.charAt(from) === '@' ? addressAt(text, match.index) : '';
        if (address !== '') {
            writeCode(pieces, `\`${address.replaceAll('\\', '')}\``);
            from = match.index + address.length;
            scanner.lastIndex = from;
        }
        else if (match[0].endsWith('@')) {
            writeAt(pieces, chained || match[0] !== '@', text.charAt(from));
            chained = true;
        }
        else
            writeToken(pieces, match[0], text.charAt(from));
    }
    if (from < text.length)
        pieces.push(text.slice(from));
}
/**
 * An e-mail address that GitHub would link: its domain has a dot, and does not end in a digit as a version does.
 * Renderers differ on whether an escape ends it.
 */
function addressAt(text, start) {
    ADDRESS.lastIndex = start;
    const found = ADDRESS.exec(text)?.[0] ?? '';
    const plain = found.split('\\', 1)[0] ?? '';
    const candidates = [found, plain].map(candidate => candidate.slice(0, endBefore(candidate, '._-\\')));
    return candidates.find(candidate => DOTTED_DOMAIN.test(candidate)) ?? '';
}
/** Where the text ends without the given characters at its end. */
function endBefore(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end--;
    return end;
}
function writeToken(pieces, token, after) {
    const bracket = BRACKETS[token.slice(-1)];
    if (token.endsWith('<'))
        pieces.push('&lt;');
    else if (token.endsWith('`'))
        pieces.push('&#96;');
    else if (token === '\\&')
        pieces.push('&amp;');
    else if (token.startsWith('&'))
        pieces.push(ENTITIES.has(token.slice(1, -1)) ? token : `&amp;${token.slice(1)}`);
    else if (bracket && token.length > 1 && token.at(-2) === ']')
        pieces.push(token.slice(0, -1), bracket);
    else if (startsReference(pieces, token, after))
        pieces.push(token, BREAK);
    else if (token.startsWith('\\'))
        pieces.push(token);
    else
        writeRun(pieces, token);
}
/** What stands before counts as it was written: after a code span or an emphasis, a mention is alive. */
function writeAt(pieces, alone, after) {
    const inWord = !alone && /[a-z\d]/i.test(pieces.at(-1)?.at(-1) ?? '');
    pieces.push(inWord || after.trim() === '' ? '@' : `@${BREAK}`);
}
function startsReference(pieces, token, after) {
    if (!/\d/.test(after))
        return false;
    return token.endsWith('#') || (token === '\\-' && pieces.at(-1)?.slice(-2).toLowerCase() === 'gh');
}
/** Names with a commit's hash in them, such as a UUID, become code as a whole. */
function writeRun(pieces, run) {
    for (const name of run.split(/([.+]+)/)) {
        if (!name.split('-').some(part => HASH.test(part))) {
            if (name !== '')
                pieces.push(name.replace(ISSUE, `$&${BREAK}`));
            continue;
        }
        const start = /^[_-]*/.exec(name)?.[0].length ?? 0;
        const end = endBefore(name, '_-');
        if (start > 0)
            pieces.push(name.slice(0, start));
        writeCode(pieces, `\`${name.slice(start, end)}\``);
        if (end < name.length)
            pieces.push(name.slice(end));
    }
}


/***/ }),

/***/ 2365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tv: () => (/* binding */ closesFence),
/* harmony export */   _R: () => (/* binding */ openFence),
/* harmony export */   bg: () => (/* binding */ fenceContent),
/* harmony export */   l8: () => (/* binding */ containers),
/* harmony export */   mB: () => (/* binding */ splitCode),
/* harmony export */   v_: () => (/* binding */ readBlocks)
/* harmony export */ });
/** How Markdown's lines are read: fences, wherever they stand, and the code spans of a line. */
/** Where a container's own characters end and its text begins: quotes, list markers and indentation. */
const CONTAINERS = /^(?:[ \t>]|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/;
const FENCE = /(`{3,}|~{3,})(.*)/y;
const LANGUAGE = /^[A-Za-z0-9+#.-]{1,20}$/;
/** GitHub draws these, or offers to commit them. */
const ACTIVE_LANGUAGES = new Set(['mermaid', 'geojson', 'topojson', 'stl', 'math', 'suggestion']);
/** Splits lines into text and fences. */
function readBlocks(lines) {
    const blocks = [];
    let fence;
    let shift = 0;
    for (const line of lines) {
        if (fence) {
            const content = fenceContent(line, fence);
            if (content !== undefined && !closesFence(content, fence)) {
                blocks.at(-1)?.lines.push(content);
                continue;
            }
            // What follows in the same list item is no longer in it: our fence, at the margin, has ended the list.
            shift = fence.quotes > 0 ? 0 : fence.width;
            fence = undefined;
            if (content !== undefined)
                continue;
        }
        fence = openFence(line);
        if (line.trim() !== '' && indentation(line) < shift)
            shift = 0;
        if (!fence)
            addText(blocks, dedent(line, shift));
        else {
            if (/[^\s>]/.test(fence.prefix))
                addMarker(blocks, dedent(fence.prefix, shift).trimEnd());
            blocks.push({ fenced: true, language: fence.language, lines: [] });
        }
    }
    return blocks;
}
function addText(blocks, line) {
    const last = blocks.at(-1);
    if (last && !last.fenced)
        last.lines.push(line);
    else
        blocks.push({ fenced: false, language: '', lines: [line] });
}
/** A list item whose text is all in the fence keeps its bullet or number, but never underlines what stands above. */
function addMarker(blocks, marker) {
    const last = blocks.at(-1);
    if (last && !last.fenced)
        addText(blocks, '');
    addText(blocks, marker);
}
/** The fence that a line opens, if any: also behind quotes and list markers, and however far indented. */
function openFence(line) {
    const prefix = containers(line);
    FENCE.lastIndex = prefix.length;
    const [, run = '', info = ''] = FENCE.exec(line) ?? [];
    if (run === '' || (run.startsWith('`') && info.includes('`')))
        return undefined;
    const afterQuotes = prefix.slice(prefix.lastIndexOf('>') + 1);
    const quotes = prefix.split('>').length - 1;
    const width = columns(quotes > 0 ? afterQuotes.replace(/^[ \t]/, '') : afterQuotes);
    return { run, language: language(info), prefix, quotes, width };
}
/** Quotes, list markers and indentation that a line starts with. */
function containers(line) {
    return CONTAINERS.exec(line)?.[0] ?? '';
}
function language(info) {
    const word = info.trim().split(/\s/, 1)[0] ?? '';
    if (ACTIVE_LANGUAGES.has(word.toLowerCase()))
        return 'text';
    return LANGUAGE.test(word) ? word : '';
}
/** A line's text inside a fence; undefined where the fence's quote has ended before the line. */
function fenceContent(line, fence) {
    let at = 0;
    for (let quote = 0; quote < fence.quotes; quote++) {
        while (line[at] === ' ' || line[at] === '\t')
            at++;
        if (line[at] !== '>')
            return undefined;
        at++;
    }
    if (fence.quotes > 0 && (line[at] === ' ' || line[at] === '\t'))
        at++;
    return dedent(line.slice(at), fence.width);
}
/** Whether a line of a fence's content, without the fence's prefix, closes the fence. */
function closesFence(content, fence) {
    const run = content.trim();
    if (run.length < fence.run.length || indentation(content) > 3)
        return false;
    return run === fence.run.charAt(0).repeat(run.length);
}
function indentation(line) {
    return columns(/^[ \t]*/.exec(line)?.[0] ?? '');
}
function columns(prefix) {
    let column = 0;
    for (const character of prefix)
        column += character === '\t' ? 4 - (column % 4) : 1;
    return column;
}
/** The line without its first columns, as far as they are blank. */
function dedent(line, width) {
    let at = 0;
    let column = 0;
    while (column < width && (line[at] === ' ' || line[at] === '\t')) {
        column += line[at] === '\t' ? 4 - (column % 4) : 1;
        at++;
    }
    return ' '.repeat(Math.max(0, column - width)) + line.slice(at);
}
/** Splits a line into text and the code spans that begin and end on it, as CommonMark finds them. */
function splitCode(line) {
    const closers = backtickRuns(line);
    const parts = [];
    const scanner = /\\[!-/:-@[-`{-~]|`+/g;
    let from = 0;
    for (let match = scanner.exec(line); match; match = scanner.exec(line)) {
        if (match[0].startsWith('\\'))
            continue;
        const candidates = closers.get(match[0].length) ?? [];
        while ((candidates.at(-1) ?? line.length) < scanner.lastIndex)
            candidates.pop();
        const closer = candidates.at(-1);
        if (closer === undefined)
            continue;
        if (match.index > from)
            parts.push({ code: false, text: line.slice(from, match.index) });
        from = closer + match[0].length;
        parts.push({ code: true, text: line.slice(match.index, from) });
        scanner.lastIndex = from;
    }
    if (from < line.length)
        parts.push({ code: false, text: line.slice(from) });
    return parts;
}
/** Where runs of backticks start, by their length, the last one first. */
function backtickRuns(line) {
    const runs = new Map();
    for (const { 0: run, index } of line.matchAll(/`+/g)) {
        const starts = runs.get(run.length);
        if (starts)
            starts.push(index);
        else
            runs.set(run.length, [index]);
    }
    for (const starts of runs.values())
        starts.reverse();
    return runs;
}


/***/ }),

/***/ 3303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   rs: () => (/* binding */ urlOf)
/* harmony export */ });
/**
 * The lines of the request file that a quote stands on; the whole field's where the words cannot be found once, as
 * with escapes in a quoted text. Undefined for a request that is no file.
 */
function linesOf({ field, words = '' }, request) {
    const whole = request?.lines?.[field];
    if (!whole || !request?.fileLines || words.trim() === '')
        return whole;
    const lines = request.fileLines.slice(whole.first - 1, whole.last).map(withoutSpace);
    const text = lines.join('');
    const sought = withoutSpace(words);
    const start = text.indexOf(sought);
    if (start < 0 || text.includes(sought, start + 1))
        return whole;
    return {
        first: whole.first + lineAt(lines, start),
        last: whole.first + lineAt(lines, start + sought.length - 1),
    };
}
/** The index of the line that an offset in the joined lines falls on. */
function lineAt(lines, offset) {
    let end = 0;
    return lines.findIndex(line => {
        end += line.length;
        return end > offset;
    });
}
/** How a text is laid out in YAML does not change its words. */
function withoutSpace(text) {
    return text.replace(/\s+/g, '');
}
/** A field by its name and, where it stands in a file, the lines of the quote. */
function place(quote, report, site) {
    const { field } = quote;
    const lines = linesOf(quote, report.request);
    if (!lines)
        return `\`${field}\``;
    const span = lines.first === lines.last ? `line ${lines.first}` : `lines ${lines.first} to ${lines.last}`;
    const url = urlOf(report, site, lines);
    return `\`${field}\` (${url ? `[${span}](${url})` : span})`;
}
/** Our own link to the request file at its commit; every part of the path is encoded. */
function urlOf({ source }, site, lines) {
    if (!site || source.kind !== 'file' || !source.commit)
        return undefined;
    const path = source.path.split('/').map(encodePart).join('/');
    const anchor = lines ? `#L${lines.first}${lines.last > lines.first ? `-L${lines.last}` : ''}` : '';
    return `${site.serverUrl}/${site.repository}/blob/${source.commit}/${path}${anchor}`;
}
function encodePart(part) {
    return encodeURIComponent(part.toWellFormed()).replace(/[!'()*~_]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 1117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/**
 * The JSON record of a run; its schema is `schemas/record.schema.json`.
 * @param reasons why there are no requests, where they could not be read
 */
function recordOf(verdict, reports, reasons = []) {
    return {
        version: 1,
        verdict,
        reasons: reasons.map(text => ({ text })),
        requests: reports.map(requestRecord),
    };
}
function requestRecord(report) {
    return {
        source: report.source,
        title: report.request?.title ?? null,
        digests: { request: report.requestDigest ?? null, prompt: report.prompt.digest },
        prompt: { name: report.prompt.name, version: report.prompt.version ?? null },
        verdict: report.verdict,
        reasons: [
            ...report.reasons.map(text => ({ text })),
            ...report.problems.map(({ message, line, column }) => ({ text: message, line, column })),
        ],
        remarks: report.remarks ?? null,
        feasibility: report.assessment ? feasibilityRecord(report.assessment) : null,
        findings: report.findings ?? [],
        decision: report.decision ?? null,
        designer: report.designer ?? null,
        reusedFrom: report.reusedFrom ?? null,
        repair: report.repair ?? null,
        commentUrl: report.commentUrl ?? null,
    };
}
/** The rules' opinion, with what it rests on. */
function feasibilityRecord({ feasibility, reasons }) {
    return { verdict: feasibility, reasons };
}


/***/ }),

/***/ 8850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** How a request is called where there are several. */
function nameOf({ source, request }) {
    const place = source.kind === 'file' ? source.path : 'the workflow inputs';
    return request?.title ? `${request.title} (${place})` : place;
}


/***/ }),

/***/ 4272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cleanText)
/* harmony export */ });
/** What no reader sees, apart from what is judged by its neighbours below and the signs of \p{Cf} that have a glyph. */
const UNSEEN = /[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]--[\t\n\u200c\u200d\ufe00-\ufe0f\u180b-\u180d\u180f\u{e0020}-\u{e007f}\u{e0100}-\u{e01ef}\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]]/gv;
/** The three flags that Unicode recommends (England, Scotland, Wales), or a tag character in no flag. */
const TAGS = /(\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f})|[\u{e0020}-\u{e007f}]/gu;
const SELECTORS = /[\ufe00-\ufe0f\u180b-\u180d\u180f\u{e0100}-\u{e01ef}]+/gv;
const SYMBOL = /[[\p{Emoji}\p{So}\p{Sm}]--\p{ASCII}]/v;
const KEYCAP = /[0-9#*]/;
const JOINERS = /[\u200c\u200d]+/g;
const ZWJ = '\u200d';
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
const PICTOGRAPH_END = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/v;
const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Scripts whose spelling uses joiners. */
const JOINING = /[[\p{L}\p{M}\p{N}]&&[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mand}\p{scx=Nkoo}\p{scx=Mong}\p{scx=Phag}\p{scx=Adlm}\p{scx=Rohg}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Bali}\p{scx=Java}]]/v;
/**
 * Untrusted text without what its readers cannot see: line ends are LF, lone surrogates U+FFFD, and control,
 * bidirectional and other invisible characters are gone. Emoji and the joiners of Persian or Indic spelling stay.
 */
function cleanText(text) {
    return text
        .toWellFormed()
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replace(UNSEEN, '')
        .replace(TAGS, '$1')
        .replace(SELECTORS, keepSelector)
        .replace(JOINERS, keepJoiner);
}
/** Several selectors after one base select nothing: they carry a payload. */
function keepSelector(run, offset, text) {
    const selector = run.codePointAt(0) ?? 0;
    if (run.length > (selector > 0xffff ? 2 : 1))
        return '';
    const base = characterBefore(text, offset);
    return takesSelector(base, selector, text.charAt(offset + run.length)) ? run : '';
}
function takesSelector(base, selector, next) {
    if (selector === 0xfe0e || selector === 0xfe0f) {
        return KEYCAP.test(base) ? next === '\u20e3' : SYMBOL.test(base);
    }
    if (selector >= 0x180b && selector <= 0x180f)
        return /\p{Script=Mongolian}/u.test(base);
    return (selector >= 0xe0100 || selector <= 0xfe02) && /\p{Script=Han}/u.test(base);
}
function keepJoiner(run, offset, text) {
    const joiner = run.charAt(0);
    const before = characterBefore(text, offset);
    const after = String.fromCodePoint(text.codePointAt(offset + run.length) ?? 0);
    const inEmoji = joiner === ZWJ && PICTOGRAPH_END.test(before) && PICTOGRAPH.test(after);
    const inWord = WORD.test(before) && WORD.test(after) && (JOINING.test(before) || JOINING.test(after));
    // A joined form may also end a word: the Persian abbreviation of "hijri", the older Malayalam chillus.
    const atEnd = joiner === ZWJ && JOINING.test(before);
    return inEmoji || inWord || atEnd ? joiner : '';
}
function characterBefore(text, offset) {
    const pair = text.slice(Math.max(0, offset - 2), offset);
    const last = pair.charCodeAt(pair.length - 1);
    return last >= 0xdc00 && last <= 0xdfff ? pair : pair.slice(-1);
}


/***/ }),

/***/ 2927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ RequestError),
/* harmony export */   JX: () => (/* binding */ parseRequestFile),
/* harmony export */   ul: () => (/* binding */ REQUEST_LIMIT)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3665);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4272);



/** The largest request file, in bytes. */
const REQUEST_LIMIT = 64 * 1024;
const KEYS = [..._contract_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ, 'title'];
const ALLOWED = `allowed keys are ${_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ.join(', ')} and, optionally, title`;
/** A request file that breaks the contract, with every problem found. */
class RequestError extends Error {
    problems;
    constructor(problems) {
        super(problems.map(({ line, column, message }) => `line ${line}, column ${column}: ${message}`).join('; '));
        this.problems = problems;
    }
}
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
    if (bytes.byteLength > REQUEST_LIMIT) {
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
    const fault = documents.flatMap(document => document.errors)[0];
    if (fault) {
        throw problemAt(lineCounter, fault.pos[0], `the file is not valid YAML: ${FAULTS[fault.code] ?? fault.code}`);
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
    return new RequestError([{ message, line: 1, column: 1 }]);
}
function problemAt(lineCounter, offset, message) {
    const { line, col } = lineCounter.linePos(offset);
    return new RequestError([{ message, line: Math.max(1, line), column: Math.max(1, col) }]);
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
            throw new RequestError(this.#problems.slice(0, 10));
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

/***/ 3205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readDecision)
});

// EXTERNAL MODULE: ./src/feasibility/catalog/index.ts + 68 modules
var catalog = __webpack_require__(8898);
// EXTERNAL MODULE: ./src/feasibility/facts/find.ts
var facts_find = __webpack_require__(9374);
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
    [/^(?:ms|milli\w+|milisegundos?|毫秒)$/i, 0.001],
    [/^(?:s|secs?|seconds?|sekunden?|segundos?|秒钟?)$/i, 1],
    [/^(?:min|mins|minutes?|minuten?|minutos?|分钟?)$/i, 60],
    [/^(?:h|hours?|stunden?|horas?|小时)$/i, 3600],
];
const UNIT = 'ms|milliseconds?|millisekunden|milisegundos?|s|secs?|seconds?|sekunden?|segundos?|min|mins|minutes?|minuten?|minutos?|h|hours?|stunden?|horas?|毫秒|秒钟?|分钟|小时';
const ABOUT = '(?:~ ?|≈ ?|about |approximately |roughly |around |etwa |ca\\. |unos |约 ?)?';
/** A single duration: a range such as `4–5 s` is none, nor is `2 s/op` or the first of `15 s (a), 60 s (b)`. */
const DURATION = `(?<!\\d[.,]?|\\d ?[–—-] ?|\\d (?:to|or|bis|oder|a|o) )(?<amount>\\d{1,6}(?:[.,]\\d{1,3})?|(?<!ty[ -])[a-z]{3,8})[ -]?(?<unit>${UNIT})(?![a-zà-ÿ/²³]| ?(?:to|or|bis|oder|a|o|–|—|-|\\/) ?~?\\d| \\([^()]{1,40}\\),? (?:and )?\\d)`;
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
    return statements.flatMap(statement => (0,facts_find/* findAll */.JW)(statement.text, pattern).flatMap(({ index, end, groups }) => {
        const value = secondsOf(groups.amount ?? '', groups.unit ?? '');
        if (value === undefined || (0,facts_find/* isDenied */.GZ)(statement.text, index, 'phrase'))
            return [];
        const before = statement.text.slice(Math.max(0, index - 30), index);
        return [{ value, line: (0,review_statements/* lineAt */.mh)(statement, end - 1), before, statement }];
    }));
}
const IS = '(?: ?[:=] ?| [–—] | | \\(| is | are | of | lasts | last | runs for |:? set to | is set to | von | de | beträgt )';
const LEASE = (0,facts_find/* wordsPattern */.yS)([
    `(?:leases?|租约|租期)(?:[ -]?(?:ttls?|durations?|times?|lengths?|periods?|terms?)| del (?:lock|bloqueo)|-?dauer|-ttl|时长|时间)?${IS}${ABOUT}${DURATION}`,
    `leases? (?:expires?|lasts?|ends?) (?:after|for) ${ABOUT}${DURATION}`,
]);
const LEASE_AFTER = (0,facts_find/* wordsPattern */.yS)([
    `${DURATION}[ -](?:lock |session )?lease(?:s| ttl| duration)?(?! (?:plus|renewal|check))`,
]);
const TTL = (0,facts_find/* wordsPattern */.yS)([`ttl${IS}${ABOUT}${DURATION}`]);
const TTL_AFTER = (0,facts_find/* wordsPattern */.yS)([`${DURATION}[ -]ttl`]);
/** Leases of something else, and bounds of a lease. */
const NO_LEASE = /(?<![a-z])(?:range|leader|dhcp|read|epoch|infinite|max(?:imum)?|min(?:imum)?|longest|shortest|at least|at most|worst[- ]case|approximately|about)(?: \w+)? ?$/i;
/** Where a time to live is the lock's: right after these, or after a word for nothing else where leases are spoken of. */
const OF_A_LOCK = /(?<![a-z])(?:leases?|locks?|lock keys?|per-key) $/i;
const OF_NOTHING_ELSE = /(?:^|[(:;,.–—|]\s*|(?<![a-z])(?:with|use|uses|using|an?|the|its|full|fresh|whose|and|mit|con|einer|un|de) )$/i;
const OF_A_SESSION = /(?<![a-z])sessions?(?:['’]s?)? $/i;
/** Leases of several lengths are `several`: which of them is the lock's is not for us to say. */
function readLease(statements) {
    const near = statements.filter(({ text }) => /lease|ttl|租/i.test(text));
    const ttls = findDurations(near, TTL);
    const leases = [
        ...findDurations(near, LEASE).filter(({ before }) => !NO_LEASE.test(before)),
        ...findDurations(near, LEASE_AFTER).filter(({ before }) => !NO_LEASE.test(before)),
        ...ttls.filter(found => isOfTheLock(found)),
        ...findDurations(near, TTL_AFTER).filter(found => !NO_LEASE.test(found.before) && speaksOfLease(found)),
    ];
    const sessions = ttls.filter(({ before }) => OF_A_SESSION.test(before));
    const stated = leases.length > 0 ? leases : sessions;
    return agreed([inOrder(stated)]) ?? (stated.length > 0 ? 'several' : undefined);
}
function isOfTheLock(found) {
    return OF_A_LOCK.test(found.before) || (OF_NOTHING_ELSE.test(found.before) && speaksOfLease(found));
}
function speaksOfLease({ statement: { text, heading } }) {
    return !OTHER_LIVES.test(text) && (LEASE_WORDS.test(text) || LEASE_HEADING.test(heading));
}
const LEASE_HEADING = /lease|renew|verlängerung|renovación|租约|续/i;
const LEASE_WORDS = /leases?(?![a-z])|renew|keep-?alive|heartbeat|sessions?(?![a-z])|(?<![a-z])locks?(?![a-z])/i;
/** What else lives for a time, and is kept fresh. */
const OTHER_LIVES = /idempoten|(?<![a-z])cache|(?<![a-z])dns|dedup|audit|histor|tombstone|garbage|purg|clean-?up|credential|certificate|password|secret|(?<![a-z])sts(?![a-z])|api key|retention|patroni/i;
function inOrder(found) {
    return found.toSorted((one, other) => one.line - other.line);
}
const RENEWAL_WORDS = 'renewals?|renewed|renews?|keep-?alives?|erneuer(?:ung|t)|verlängert|(?:lease-)?verlängerung|renovaci[oó]n|renueva|续约|续期';
const EVERY = '(?: (?:is|are|sent|interval|period|cycle|cadence|performed|due|runs?))*(?: ?[:=,] ?| )(?:every|each|per|once every|alle|cada|每) ';
const INTERVAL = `[ -](?:interval|period|cadence|intervall|frequency)${IS}`;
const A_THIRD = '(?:ttl ?\\/ ?3|a third of the (?:ttl|lease)|one third of the (?:ttl|lease)) ?\\(?';
const RENEWAL = (0,facts_find/* wordsPattern */.yS)([
    `(?:${RENEWAL_WORDS})(?:${EVERY}|${INTERVAL}| ?[:=] ?)(?:${A_THIRD})?${ABOUT}${DURATION}`,
    `renews? (?:(?:the|their|its|each) )?(?:leases?|locks?|sessions?) every (?:${A_THIRD})?${ABOUT}${DURATION}`,
    `renewed at (?:1\\/3|one third|a third) of (?:the |its )?(?:lease )?(?:ttl|lease|duration),? \\(?(?:every )?${ABOUT}${DURATION}`,
    `leases?[^.;:]{0,40} refreshed every ${ABOUT}${DURATION}`,
    `intervalo de renovaci[oó]n${IS}${ABOUT}${DURATION}`,
    `${DURATION}[ -](?:renewal|keep-?alive)(?: interval| period| cadence)?`,
]);
const HEARTBEAT = (0,facts_find/* wordsPattern */.yS)([
    `heartbeats?(?:${EVERY}|${INTERVAL})(?:${A_THIRD})?${ABOUT}${DURATION}`,
    `${DURATION}[ -]heartbeat interval`,
]);
/** What also keeps itself alive. */
const NO_RENEWAL = /(?<![a-z])(?:tcp|http2?|grpc|connection|raft|leader|peer|gossip|cluster|plc|liveness)[ -]?$/i;
/** A heartbeat renews a lease only where there is one; consensus and connections have heartbeats of their own. */
function readRenewal(statements, leased) {
    const near = statements.filter(({ text }) => /renew|keep-?alive|heartbeat|refresh|erneuer|verläng|reno?v|renuev|续/i.test(text));
    const ofLocks = ({ before, statement: { text } }) => !NO_RENEWAL.test(before) && !OTHER_LIVES.test(text);
    const renewals = findDurations(near, RENEWAL).filter(ofLocks);
    const heartbeats = leased
        ? findDurations(near, HEARTBEAT).filter(found => ofLocks(found) && !/election|raft/i.test(found.statement.text))
        : [];
    return agreed([inOrder(renewals), inOrder(heartbeats)]);
}
/* Voters and quorum. */
const VOTING = '(?:voters|voter (?=cluster|group|ensemble|quorum|configuration)|voting (?:members|servers|nodes|participants|replicas|peers)|stimmberechtigten? (?:mitgliedern?|knoten)|votantes|(?:miembros|nodos|servidores) (?:votantes|con voto)|个?(?:有投票权的|投票)(?:节点|成员))';
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
const AT_A_PLACE = /^ (?:in|at|im|en) (?:\p{Lu}|[a-z]{2,9}-)/u;
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
    const near = statements.filter(({ text }) => /vot|member|node|server|replica|stimm|投票|cluster|ensemble/i.test(text));
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
    return (findSpreads(text).some(({ parts }) => sum(parts) === value && parts.length > 1) ||
        findQuorums(text).some(({ value: quorum, total }) => quorum === (0,rules_quorum/* majorityOf */.Fx)(value) && (total ?? value) === value));
}
const QUORUM = (0,facts_find/* wordsPattern */.yS)([
    `(?:quorums?|quórum|法定(?:多数|人数))(?: size)?(?: (?:is|of|beträgt|de|es|is set to))?(?: ?[:=(为是] ?| )?(?<count>${numbers/* COUNT */.i2})(?:[ -](?:of|out of|von|de)[ -](?<total>${numbers/* COUNT */.i2}))?`,
    `(?<count>${numbers/* COUNT */.i2})[ -](?:of|out of)[ -](?<total>${numbers/* COUNT */.i2})[ -](?:quorum|majority)`,
    `majority(?: is|:| ?=| \\() ?(?<count>${numbers/* COUNT */.i2})(?:[ -](?:of|out of)[ -](?<total>${numbers/* COUNT */.i2}))?`,
    `majority of (?<count>${numbers/* COUNT */.i2}) (?:of|out of) (?<total>${numbers/* COUNT */.i2})`,
]);
const NO_QUORUM = /(?<![a-z])(?:minimum|min|loses?|losing|lost|without|no|read|sentinel['’]?s?|loss of|coordinator) (?:an? |its |the )?$/i;
function findQuorums(text) {
    if (!/quorum|quórum|majority|法定/i.test(text) || /sentinel/i.test(text))
        return [];
    return (0,facts_find/* findAll */.JW)(text, QUORUM).flatMap(({ index, end, groups }) => {
        const value = (0,numbers/* countOf */.pq)(groups.count ?? '');
        const total = groups.total === undefined ? undefined : (0,numbers/* countOf */.pq)(groups.total);
        const ofPlaces = /^ (?:of (?:the )?|out of (?:the )?)?(?:\w+ )?(?:regions?|zones?|azs?|sites?|data|dcs?|halls?|rooms?|buildings?|%)/i;
        if (!value ||
            NO_QUORUM.test(text.slice(Math.max(0, index - 24), index)) ||
            ofPlaces.test(text.slice(end, end + 24)))
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
const SPREAD = /(?<![\w./+–-])\d{1,2}(?: ?[-–/+] ?\d{1,2}){1,6}(?![\w/+–-]|\.\d| ?[-–/+] ?\d)/g;
const SPREAD_BEFORE = /(?:placed|spread|split|distributed|verteilung|verteilt|placement:|distribución|按|rf) $/i;
const SPREAD_AFTER = /^ ?(?:across|over|among|between|über|auf|en|部署)/i;
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
    return (SPREAD_BEFORE.test(text.slice(Math.max(0, index - 16), index)) ||
        SPREAD_AFTER.test(text.slice(end, end + 12)));
}
function readPlaces(statements, count) {
    const spreads = statements.flatMap(statement => findSpreads(statement.text)
        .filter(({ parts }) => sum(parts) === count.value)
        .map(spread => ({
        value: { ...spread, text: statement.text },
        line: (0,review_statements/* lineAt */.mh)(statement, spread.index),
        statement,
    })));
    const told = spreads.filter(({ value, statement }) => statement === count.statement || isPlaced(value.text, value));
    const same = (one, other) => sorted(one.parts) === sorted(other.parts);
    const spread = agreed([told, spreads], same);
    if (!spread)
        return spreads.length > 0 ? [] : (listedPlaces(count.statement.text, count.value) ?? []);
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
    return sum(places.map(({ voters }) => voters)) === count && places.length > 1 ? places : undefined;
}
function sorted(parts) {
    return parts.toSorted((one, other) => other - one).join();
}
const NOUNS = 'availability zones|independent machines|data cent(?:er|re)s|buildings|locations|machines|regions|racks|sites|zones|halls|rooms|hosts|azs|dcs';
const NOUN_AFTER = new RegExp(`^ ?(?:across|over|in|among|between) (?:the |all )?(?:${numbers/* COUNT */.i2} )?(?:server )?(${NOUNS})(?![a-z])`, 'i');
const NOUN_BEFORE = new RegExp(`(?<![a-z])(?:(${NOUNS.replaceAll(/s(?=\||$)/g, '')}) (?:layout|placement|distribution)|(?:across|over|in) (?:the |all )?(?:${numbers/* COUNT */.i2} )?(${NOUNS})) \\(?$`, 'i');
/** "2-2-1 across three regions": a region. */
function nounAt(text, { index, end }) {
    const after = NOUN_AFTER.exec(text.slice(end, end + 60))?.[1]?.replace(/s$/, '');
    const before = NOUN_BEFORE.exec(text.slice(Math.max(0, index - 50), index));
    return after ?? before?.[1] ?? before?.[2]?.replace(/s$/, '');
}
const NAME = '[\\p{Lu}\\p{Lo}\\d][\\p{L}\\d.-]{0,24}(?: \\p{L}[\\p{L}\\d.-]{0,20}){0,3}|[a-z]{2,10}-[a-z\\d-]{2,20}';
const NUMBER_AT = /(?<![\p{L}\d.,-])(?<voters>\d{1,2}|[a-z]{3,5})(?: (?:voters?|members?|nodes?|servers?|replicas?))? in (?<name>\p{Lu}[\p{L}\d-]{0,24}(?: (?:\p{Lu}|\d)[\p{L}\d-]{0,20}){0,3}|[a-z]{2,10}-[a-z\d-]{2,20})/gu;
const LISTED = /^[^().;]{0,60}\(([^()]{3,160})\)/u;
const ENUMERATED = /^ ?(?:across|over|in|among|between) ((?:[\p{L}\d. -]{2,40}, ){0,5}[\p{L}\d. -]{2,40}?,? (?:and|und|y) [\p{L}\d.-]{2,30}(?: \p{Lu}[\p{L}\d.-]{0,20})?)/u;
const NAMED = new RegExp(`^(?:${NAME})(?: \\d{1,2})?$`, 'u');
const COUNTED = new RegExp(`^(?<name>${NAME})[ :=]+(?<voters>\\d{1,2})(?: ?个)?$`, 'u');
/** "(Frankfurt 2, Eschborn 2, Mannheim 1)", "over us-east-1, us-east-2 and us-west-2". */
function namesIn(text, { parts, end }) {
    const after = text.slice(end, end + 240);
    const bracketed = LISTED.exec(after);
    const list = bracketed?.[1] ?? ENUMERATED.exec(after)?.[1]?.replace(/\.$/, '');
    const entries = list?.split(/, ?(?:and |und |y )?|、| and | und | y /).map(entry => entry.trim()) ?? [];
    if (entries.length !== parts.length)
        return undefined;
    const counted = entries.map(entry => COUNTED.exec(entry)?.groups ?? {});
    if (sorted(counted.map(({ voters }) => Number(voters))) === sorted(parts))
        return counted.map(({ name = '', voters }) => ({ name, voters: Number(voters) }));
    const ofNoun = bracketed !== null && NOUN_AFTER.exec(after)?.[0].length === after.indexOf('(') - 1;
    const named = entries.every(entry => NAMED.test(entry) || (ofNoun && /^[\p{L}\d][\p{L}\d .-]{0,30}$/u.test(entry)));
    return named ? entries.map((name, index) => ({ name, voters: parts[index] ?? 0 })) : undefined;
}
function sum(parts) {
    return parts.reduce((total, part) => total + part, 0);
}

;// CONCATENATED MODULE: ./src/review/decision.ts




/**
 * What a model's architecture decides, in values, each with the line that it stands on. Nothing is inferred, and what
 * is said in two ways, on a condition or of several scopes is left out: a missing value is no harm, a false one is.
 */
function readDecision(text) {
    const statements = (0,review_statements/* readStatements */.bA)(text);
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
const SERVED = /(?<![a-z])patroni(?:['’]s)? $/i;
function readNames(statements) {
    const text = statements.map(statement => statement.text).join('\n');
    const spans = catalog/* STORES */.Z.flatMap(store => (0,facts_find/* findAll */.JW)(text, (0,facts_find/* wordsPattern */.yS)(store.names)).map(({ index, end, words }) => ({ store, index, end, words })));
    const meant = longestOnly(spans).filter(({ end }) => !OTHER_PRODUCT.test(text.slice(end, end + 12)));
    const named = new Set(meant.filter(({ words }) => !COMMON_WORDS.test(words)).map(({ store }) => store));
    const starts = startsOf(statements);
    let current = 0;
    const mentions = meant
        .filter(({ store }) => named.has(store))
        .flatMap(span => {
        while ((starts[current + 1] ?? text.length) <= span.index)
            current += 1;
        const statement = statements[current];
        const start = starts[current] ?? 0;
        const serves = SERVED.test(text.slice(Math.max(0, span.index - 12), span.index));
        return statement
            ? [{ ...span, statement, serves, index: span.index - start, end: span.end - start }]
            : [];
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
const AUTHORITY_LABEL = /^(?:the |our )?(?:(?:sole|lock|locking|backing|primary|chosen|selected|consensus|coordination|core|architectural|key) ?)*(?:authority|store|backend|service|layer|decision|model|consensus|substrate)$|^(?:konsensschicht|konsens|sperrspeicher|entscheidung|almacén|autoridad|consenso|decisión|共识协议|共识|存储|锁服务)$/i;
const LEADS_TO_STORE = /(?<![a-z])(?:efficiency lock on|locks (?:are kept|are stored|live) in|(?:lock|lease) (?:rows?|tables?|records?|items?|keys?|documents?) in) (?:(?:the|an?|one|our|existing|single|dedicated) )*$/i;
const LOCK_SERVICE = /^the lock (?:service|manager) (?:is|uses|runs on|is built on) /i;
const IS_THE_STORE = /^[^;:]{0,60}? (?:is|remains|serves as|acts as|as|es|ist)(?: both| kept as| used as)? (?:the |an? |our |la |die |der )?(?:(?:only|sole|single|authoritative|única|alleinige|cp) )*(?:(?:lock|lease|locking|coordination) (?:authority|store|manager|service|backend)|(?:source of truth|authority|autoridad|fuente de verdad) (?:of|for|del|de los|für) (?:the |all )?(?:locks?|bloqueos?|sperren))(?![a-z])/i;
const JOINS = /^ ?(?:\([^)]{0,40}\) ?)?(?:,|\/|or|and|und|oder|y|o|或|和) ?(?:an? |the )?$/i;
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
        LEADS_TO_STORE.test(text.slice(Math.max(0, index - 90), index)) ||
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
const CONSENSUS_LABEL = /consens|konsens|protocol|replication|共识/i;
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
    return name.replace(/raft|paxos|multi|viewstamped/g, word => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
}
function family(protocol) {
    return protocol.replace(/^Multi-?/, '').toLowerCase();
}
/* The fencing token. */
const TOKEN_LABEL = /^(?:the )?(?:full )?(?:(?:fencing[- ]?)?tokens?(?: (?:format|source|value))?|token de fencing|栅栏令牌|令牌)$/i;
const TOKEN_IS = /^(?:the )?(?:full )?(?:fencing[- ]?)?token (?:is )?(?:therefore )?(?=(?:the|an?|its) |\()|^令牌格式为 ?/i;
/** "The create revision is the fencing token", "the epoch (fencing token)". */
const IS_TOKEN = /(?:^|[,;:] )(?<source>[^,;:()]{2,100}?)(?:(?:,? which)? is| becomes| serves as| acts as| is (?:used|returned) as| as) (?:the|an?|its) fencing token(?![a-z])|(?:^|[,;:] )(?<named>[^,;:()]{2,60}) \(fencing token\)|fencing tokens? (?:\((?<bracketed>[^()]{3,60})\)|(?:(?:is|are) )?(?:derived|taken|generated|obtained) from (?<origin>[^,;:()]{3,80}))|(?<![a-z])(?<word>[a-z_]{3,20}) ?作为栅栏令牌/i;
const UP_TO_VERB = /^.*(?<![a-z])(?:has|have|holds?|records?|carr(?:y|ies)|returns?|uses?|takes?|reads?|obtains?|with|using|on success) /i;
const SOURCE = /revision|zxid|epoch|counter|generation|version|sequence|index|fence|(?<![a-z])term(?![a-z])|[a-z]{4,} number|timestamp|lsn|offset|transitions|etag|column|incarnation|ordinal|zähler|contador|versión|版本|纪元|计数/i;
/** What makes a sentence of a phrase. */
const SENTENCE = / (?:is|are|must|has|have|returns?|should|will|can|carr(?:y|ies)|increases?|stores?|uses?|keeps?|gets?|includes?|accompan\w+) /i;
function readToken(statements) {
    const near = statements.filter(({ text }) => /token|令牌/i.test(text));
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
        return text.slice(label.length).replace(/^ ?[:：=] ?/, '');
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
        .replace(/[.。]$/, '')
        .replace(/^(?:the|an?|its|der|die|das|el|la|una?) (?=\S)/i, '');
    return decision_short(/^\([^()]*\)$/.test(phrase) ? phrase.slice(1, -1) : phrase);
}
/** Up to the first comma or stop that is not within brackets. */
function firstPhrase(text) {
    let depth = 0;
    for (const { 0: sign, index } of text.matchAll(/[()]|[;；，。]|,(?! or )| [—–] |[:：](?=\s|$)|[.!?](?=\s|$)/g)) {
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
    return `${cut.slice(0, cut.lastIndexOf(' ') > LONGEST / 2 ? cut.lastIndexOf(' ') : undefined)}…`;
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
    /(?<![a-z])minority(?: side| partitions?| members?| nodes?| servers?| replicas?| voters?)?(?: \([^()]{1,60}\))?(?:: ?| (?=(?:can|has|have|is|are|stops?|neither|must|does|do|loses?|will|steps?|refuses?|rejects?|halts?|goes|blocks?|fails?|continues?|keeps?|grants?|[a-z]+ly)(?:not|n['’]t)?(?![a-z])))(?<does>.+)/i,
    /(?<![a-z])(?:is|are) (?:in )?a minority,? and (?<does>.+)/i,
    /(?<![a-z])without (?:a |an )?(?:quorum|majority)(?: \([^()]{1,60}\))?(?:,|:) (?<does>.+)/i,
    /(?<![a-z])loss of quorum means (?<does>.+)/i,
    /(?<![a-z])ohne quorum:?,? (?<does>keine .+)/i,
];
const ON_PARTITIONS = /partition|side|quorum|voter|member|node|isolat|replica|split|cut|posture|ausf[aä]ll|cap(?![a-z])/i;
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
    return text.replace(/(?:;|, so(?![a-z])|[.。](?=\s|$)).*$/is, '');
}
/* What must be avoided. */
const MOST_AVOIDED = 12;
const AVOID_WORDS = /^(?:(?:avoid|prohibited|forbidden|verboten|prohibido|vermeiden|evitar)[:：]? |(?:do not|don['’]t|never|must not) use |no (?:usar )?|(?:禁止使用|禁止|避免使用|避免)[:：]? ?)/i;
const AVOIDING = /^(?:avoid|(?:do not|don['’]t|never) use) /i;
/** Where the reason begins. */
const REASON = /[:：](?=\s|[\u3400-\u9fff]|$)|[;；]| [—–] |, (?:whose|which|where|since|because|as|so|owing|even|also|though) | because /;
/** The items under a heading on what is to be avoided; without such a heading, the sentences that say so. */
function readAvoided(statements) {
    const listed = statements.filter(({ standing, leads }) => standing === 'avoid' && leads);
    const items = listed.length > 0 ? listed : statements.filter(({ text }) => AVOIDING.test(text));
    const seen = new Map();
    for (const { text, line } of items) {
        const item = (0,review_statements/* isConditional */.Jz)(text) || /[:：]$/.test(text) ? '' : avoided(text);
        if (item.length > 2 && seen.size < MOST_AVOIDED && !seen.has(item))
            seen.set(item, line);
    }
    return [...seen].map(([value, line]) => ({ value, line }));
}
function avoided(text) {
    const what = text.replace(AVOID_WORDS, '').replace(/^(?:the|an?) /, '');
    const reason = REASON.exec(what);
    return decision_short((0,review_statements/* shown */.SP)(what.slice(0, reason?.index)).replace(/[.。]$/, ''));
}


/***/ }),

/***/ 8140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ DENIES),
/* harmony export */   Jz: () => (/* binding */ isConditional),
/* harmony export */   RV: () => (/* binding */ isHypothetical),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   bA: () => (/* binding */ readStatements),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);

/** No sentence of a design is shorter or longer; what is, is not read. */
const SHORTEST = 3;
const LONGEST = 1000;
/** A design has some hundreds of them; those beyond are not read. */
const MOST = 3000;
const MAYBE_FENCE = /`{3}|~{3}/;
function readStatements(text) {
    const reader = new Reader();
    let fence;
    for (const [index, line] of withoutComments(text).split('\n').entries()) {
        if (reader.isFull)
            break;
        if (fence) {
            const content = (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .fenceContent */ .bg)(line, fence);
            if (content !== undefined && !(0,_report_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .closesFence */ .Tv)(content, fence))
                continue;
            fence = undefined;
            if (content !== undefined)
                continue;
        }
        fence = MAYBE_FENCE.test(line) ? (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .openFence */ ._R)(line) : undefined;
        if (fence)
            reader.end();
        else
            reader.read(line, index + 1);
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
        const prefix = (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .containers */ .l8)(line);
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
            this.#leadIn = text.endsWith(':') || text.endsWith('：') ? own : undefined;
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
        const own = headingStanding(text);
        const standing = own === 'said' ? above : own;
        this.#headings.push({ depth: level, standing });
        this.#heading = text;
        // A title is no section of its own.
        if (this.statements.length > 0 || level > 1)
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
        for (const { cells, line } of rows) {
            const texts = standing === 'avoid' ? cells.slice(0, 1) : rowTexts(head.cells, cells, rows.length);
            for (const text of texts.filter(({ length }) => length <= LONGEST))
                this.#say({ text, line, breaks: [], standing, topic: labelOf(text), leads: true });
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
    return text.length < 100 && /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(text) && !/[.!?;。]\W*$/.test(text);
}
/** A question, or a single sentence that forbids. */
function isNoDecision(text) {
    return /[?？]$/.test(text) || DENYING_START.test(text);
}
/** What rows say: a name and its value. A table that compares says only what its chosen row says. */
function rowTexts(head, cells, rows) {
    const [name = '', value = ''] = cells;
    const values = head.slice(1).filter(column => VALUE_COLUMN.test(column.slice(0, 60)));
    const named = head.length === 2 || (values.length === 1 && values[0] === head[1]);
    if (named)
        return [`${name}: ${value}`];
    const chosen = /(?<!not )(?<![a-z])(?:selected|chosen)(?![a-z])|[✓✔]/i.test(cells.join(' ').slice(0, LONGEST));
    return chosen && rows > 1 ? cells.map((cell, index) => `${head[index] ?? ''}: ${cell}`) : [];
}
const VALUE_COLUMN = /value|decision|setting|choice|chosen|design|configuration|wert|festlegung|entscheidung|valor|值|决策/i;
function cellsOf(row) {
    const cells = row.split(/(?<!\\)\|/).map(cell => plainLine(cell.trim()));
    return cells.slice(1, cells.at(-1) === '' ? -1 : undefined);
}
const AVOID = [
    /(?<![a-z])to avoid\W*$/i,
    /(?<![a-z])(?:must|should|to|has to|have to) (?:be avoided|not be used|never be \w+)\W*$/i,
    /^(?:explicitly |strictly |expressly |what is )?(?:avoid(?:ed)?|prohibit(?:ed|ions?)|forbidden|rejected|disallowed|banned)(?: (?:and|or|strategies|approaches|patterns|stores|designs|techniques|practices|prohibited|forbidden|constructs|mechanisms))*\W*$/i,
    /(?<![a-z])(?:negative constraints?|anti-?patterns?|don'?ts|(?:do|must) not use|not to (?:use|do|be \w+)|ruled out|off[- ]limits|off the table|no-?gos?|out of the question|not allowed|not permitted|excluded)(?![a-z])/i,
    /zu vermeiden|(?<![a-zäöüß])vermeiden\W*$|verboten|nicht (?:zu )?verwenden|negative (?:vorgaben|einschränkungen|randbedingungen)/i,
    /(?:qué|que|a|deben?) evitar\W*$|^evitar\W*$|evitarse\W*$|prohibid[oa]s?|restricciones negativas/i,
    /(?:应|需|须|要)避免|避免(?:的|使用|事项)|禁止|禁用|不要使用|不得使用|反模式|负面约束/,
];
const ASIDE = /(?<![a-zäöüß])(?:alternatives?|alternativen|alternativas|considered|comparison|vergleich|trade-?offs?|future|evolution|migration|migración|roadmap|examples?|background|assumptions?|appendix|(?:rejected|discarded|other) options|(?:option|variante?) [a-z\d])(?![a-zäöüß])|备选|对比|迁移|演进/i;
/** What a heading says of its section. */
function headingStanding(heading) {
    const text = heading.slice(0, 120).replace(/^(?:[\dA-Z]{1,2}[.)]|[\d.]+|[一二三四五六七八九十]+、)\s*/, '');
    if (ASIDE.test(text))
        return 'aside';
    return AVOID.some(pattern => pattern.test(text)) ? 'avoid' : 'said';
}
const DENYING_LEAD = /(?<![a-z])(?:avoid(?:ed)?|prohibited|forbidden|(?:must|do|should) not|never|verboten|vermeiden|evitar|prohibido)(?![a-z])|禁止|避免/i;
/** What a text that introduces a list says of it. */
function leadInStanding(text) {
    if (isConditional(text))
        return 'aside';
    const introduces = /[:：]$/.test(text) && text.length < 160;
    if ((introduces && DENYING_LEAD.test(text)) || DENYING_START.test(text))
        return 'avoid';
    return introduces ? headingStanding(text.slice(0, -1)) : 'said';
}
/** A sentence that forbids. */
const DENYING_START = /^(?:avoid|never|do not|don['’]t|must not|no usar|evitar|禁止|避免)(?![a-z])/i;
/** Whether a sentence tells what holds on a condition only. */
function isConditional(text) {
    return /^(?:[^:]{0,60}: )?(?:if|unless|should|when|whenever|where|in case|wenn|falls|sollten?|si|cuando|如果|若|当)(?![a-zà-ÿ])/i.test(text);
}
const HYPOTHETICAL = /(?<![a-zà-ÿ-])(?:(?<!(?:only|even|as) )if|unless|would|could|might|otherwise|alternatively|e\.g\.|for example|for instance|previously|formerly|wenn|falls|würden?|könnten?|sonst|cuando|podría|sería|p\. ?ej\.)(?![a-zà-ÿ-])|如果|例如|可能/i;
/** Whether a sentence weighs instead of deciding. */
function isHypothetical(text) {
    return isConditional(text) || HYPOTHETICAL.test(text);
}
/** Words that deny something in a sentence. */
const DENIES = /(?<![a-z])(?:not|never|no|nor|neither|cannot|unlike)(?![a-z])|n['’]t(?![a-z])/i;
/** What stands before the colon or equals sign that a short name is set off with. */
function labelOf(text) {
    return /^[^:：=]{1,60}?(?= ?(?:[:：](?:\s|$|(?=[\u3400-\u9fff]))|=\s|：))/.exec(text)?.[0] ?? '';
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
    for (const { index, 0: stop } of text.matchAll(/[.!?](?=[\s"'”’)\]]|$)|[。！？]/g)) {
        if (stop !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, index - 8), index)))
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
    return (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCode */ .mB)(line)
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


/***/ }),

/***/ 8750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   mE: () => (/* binding */ asksModel),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* unused harmony exports quote, alternatives */
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3665);

/** An input outside its values. The message has one sentence for each such input. */
class InputError extends Error {
}
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
    return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
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


/***/ }),

/***/ 3138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ failsOn),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3665);

/** The verdict of an answer; where the rules may enforce theirs, a certain refusal of theirs comes first. */
function verdictOf(said, feasibility, mode) {
    if (mode === 'enforce' && feasibility === 'insufficient')
        return 'insufficient';
    if (said === 'architecture')
        return 'designed';
    return said === 'refusal' ? 'insufficient' : 'inconclusive';
}
/** The worst of the verdicts, `none` where there is none. */
function worstVerdict(verdicts) {
    return _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk.find(verdict => verdicts.includes(verdict)) ?? 'none';
}
/** Whether a verdict, or an error that the review found, fails the step. */
function failsOn({ verdict, findings = [] }, failOn) {
    const violated = failOn.includes('violations') && findings.some(({ severity }) => severity === 'error');
    return violated || failOn.some(failure => failure === verdict);
}


/***/ })

};
