export const id = 682;
export const ids = [682];
export const modules = {

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
        const name = value.slice(gap.lastIndex, gap.lastIndex + 40);
        // A combining mark behind the name hides it from the one reading and not from the other.
        return [name, name.normalize('NFKC')].some(read => /^user_query(?!\w)/i.test(read)) ? '&lt;' : bracket;
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
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(825);

/** Runs a few at a time, in order; the results stand in the order of the items. */
async function afewAtATime(items, work) {
    const results = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue) {
            results[index] = await work(item);
            (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .keepYoungGeneration */ .u)();
        }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
    return results;
}
const AT_A_TIME = 4;


/***/ }),

/***/ 9953:
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
        asking.onSent?.();
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
        const { model, onSent } = this.#asking;
        for (let failures = 0;;) {
            try {
                this.#tries += 1;
                return this.#answer(await model.complete(this.#call, this.#deadline, onSent));
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
// EXTERNAL MODULE: ./src/engine.ts
var engine = __webpack_require__(825);
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
    if (/^(i['\u2019]?m sorry|sorry|i apologi[sz]e|i can(not|['\u2019]t| not)|i am (unable|sorry|not able)|i['\u2019]m (unable|not able)|unfortunately, i|as an ai)\b/i.test(text) &&
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
/**
 * Words that no lock architecture does without, in the languages that requests are written in. "Please" has no lease
 * in it, and "blocked" no lock.
 */
const FIELD_TERMS = /(?<![bc])lock|(?<![a-z])lease|fencing|quorum|raft|paxos|consensus|linearizab|mutex|mutual exclusion|\u9501|\u79df\u7ea6|\u5171\u8bc6|\u4ef2\u88c1|Sperre|Konsens|bloqueo|cerrojo|consenso|quórum/i;
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
    // It is large, too: it comes after the rules' opinion, which waits until the model has been asked.
    const library = assessment.then(() => Promise.all(/* import() */[__webpack_require__.e(33), __webpack_require__.e(13), __webpack_require__.e(303), __webpack_require__.e(205), __webpack_require__.e(967)]).then(__webpack_require__.bind(__webpack_require__, 5967)));
    library.catch(() => { }); // told where it is awaited
    const waiting = new AbortController();
    rehearse(library, consulting, waiting.signal).catch(() => { }); // what is wrong is told where it is done in earnest
    const asked = await ask(call, consulting);
    waiting.abort();
    const { designer, reading } = asked;
    if (reading.kind !== 'architecture')
        return { designer, reading };
    const [{ reviewDesign }, opinion] = await Promise.all([library, assessment]);
    const look = (text) => reviewDesign((0,inert/* plainMarkdown */.EO)(text), opinion);
    const first = { reading, review: look(reading.text) };
    const seconds = Math.floor(timeoutSeconds - (clock.now() - start) / 1000);
    // What no design can hold is not worth another try.
    const hopeless = opinion?.feasibility === 'insufficient';
    if (!consulting.repair || hopeless || (0,architect_repair/* errorsOf */.Bp)(first.review.findings).length === 0 || seconds < 1)
        return { designer, ...first };
    const second = await askForRepair(asked, first.review, { ...consulting, timeoutSeconds: seconds });
    return { designer, ...choose(first, second, look) };
}
/** How long an answer that is there already has to be taken, in milliseconds. */
const TAKING = 50;
/** The review is ready for its work when the answer comes. */
async function rehearse(library, { assessment, clock, rehearse: rehearseReport }, waiting) {
    const [{ rehearseReview, reviewDesign }, opinion] = await Promise.all([library, assessment]);
    const take = (markdown) => {
        const text = (0,inert/* inertMarkdown */.Ic)(markdown);
        const review = reviewDesign((0,inert/* plainMarkdown */.EO)(text), opinion);
        rehearseReport?.({ reading: { kind: 'architecture', text }, review });
    };
    for (;;) {
        await clock.sleep(TAKING, waiting);
        if (waiting.aborted)
            return;
        (0,engine/* keepYoungGeneration */.u)();
        if (!rehearseReview(take))
            return;
    }
}
function askForRepair({ call, said }, { draft, findings }, consulting) {
    const errors = (0,architect_repair/* errorsOf */.Bp)(findings);
    consulting.log.info(`${consulting.label}: the review found ${errors.length} errors; asking once for a repair`);
    const again = { ...call, messages: [...call.messages, ...(0,architect_repair/* repairTurns */.iG)(said, errors, draft.lines)] };
    return ask(again, { ...consulting, label: `${consulting.label} (repair)` });
}
/** A refusal or no answer never replaces a design. */
function choose(before, { reading, designer }, look) {
    const first = before.review.findings;
    if (reading.kind !== 'architecture') {
        const why = reading.kind === 'refusal' ? 'The model refused instead of repairing.' : reading.why;
        return { ...before, repair: { kept: 'first', designer, first, why } };
    }
    const review = look(reading.text);
    const better = (0,architect_repair/* isBetter */.LK)(review.findings, first);
    const repair = { kept: better ? 'repaired' : 'first', designer, first, repaired: review.findings };
    return better ? { reading, review, repair } : { ...before, repair };
}
async function ask(call, asking) {
    try {
        const answer = await askModel(call, asking);
        const reading = readAnswer(answer);
        const asked = { designer: answer.designer, call: answer.call, said: answer.text };
        if (reading.kind !== 'architecture')
            return { ...asked, reading };
        return { ...asked, reading: { ...reading, text: (0,inert/* inertMarkdown */.Ic)(reading.text) } };
    }
    catch (error) {
        if (!(error instanceof ModelError))
            throw error;
        const { designer, message } = error;
        return { designer, call, said: '', reading: { kind: 'neither', why: message, text: '' } };
    }
}

// EXTERNAL MODULE: ./src/english.ts
var english = __webpack_require__(7883);
// EXTERNAL MODULE: ./src/report/fit.ts
var fit = __webpack_require__(877);
;// CONCATENATED MODULE: ./src/report/log-lines.ts


/** What a log tells of a request that was judged: what was considered and why not, who answered, and how long it took. */
function logLines(report) {
    return [
        ...report.problems.map(({ line, column, message }) => `Line ${line}, column ${column}: ${message}`),
        ...rulesLines(report),
        ...modelLines(report),
        ...reviewLines(report),
    ];
}
function rulesLines({ assessment }) {
    if (!assessment)
        return [];
    const { feasibility, considered, reasons } = assessment;
    const told = new Set(considered.flatMap(({ against }) => against.map(({ text }) => text)));
    return [
        `By the built-in rules: ${feasibility}`,
        ...considered.flatMap(({ store, topology, against }) => {
            const name = `Considered ${store} (${topology})`;
            return against.length === 0
                ? [`${name}: it can carry the lock`]
                : against.map(({ rule, text }) => `${name}: ${text} (${rule})`);
        }),
        ...reasons.filter(({ text }) => !told.has(text)).map(({ rule, text }) => `${text} (${rule})`),
    ];
}
function modelLines({ designer }) {
    if (designer?.kind !== 'model')
        return [];
    const { requested, answered, tries, tokens, seconds, requestId, dropped } = designer;
    return [
        [
            `Model ${requested}${answered === undefined ? '' : `, answered by ${answered}`}`,
            `${tries} ${tries === 1 ? 'try' : 'tries'} in ${seconds.toFixed(1)} s`,
            ...(tokens ? [`${tokens.prompt} + ${tokens.completion} tokens`] : []),
            ...(dropped.length > 0 ? [`without ${dropped.join(', ')}, which it refused`] : []),
            ...(requestId === undefined ? [] : [`request id ${requestId}`]),
        ].join('; '),
    ];
}
function reviewLines({ findings, repair }) {
    if (!findings)
        return [];
    const errors = (0,architect_repair/* errorsOf */.Bp)(findings).length;
    const sent = repair ? `; it was sent back once, and the ${repair.kept} answer is kept` : '';
    return [
        `The review found ${(0,english/* count */.U9)(errors, 'error')} and ${(0,english/* count */.U9)(findings.length - errors, 'warning')}${sent}`,
        ...findings.map(({ rule, line, message }) => `Line ${line} of the architecture: ${message} (${rule})`),
    ];
}

// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/request/request.ts
var request = __webpack_require__(712);
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
        const [request, model] = await Promise.all([pending.read(), workshop.model]);
        known = { ...known, request, requestDigest: digestOf(request) };
        const judgement = await (model
            ? askBoth(request, known, { ...workshop, model })
            : askReference(request, workshop));
        return tell({ ...known, ...judgement }, workshop.log);
    }
    catch (error) {
        return tell({ ...known, verdict: 'inconclusive', ...tellFault(error) }, workshop.log);
    }
}
function tell(report, log) {
    const { answerDigest, designer, requestDigest, reusedFrom } = report;
    const seconds = designer?.kind === 'model' ? ` after ${designer.seconds.toFixed(1)} s` : '';
    const after = reusedFrom ? ` (asked before, and nothing has changed: ${reusedFrom})` : seconds;
    log.group([`${(0,report_report/* nameOf */.V)(report)}: ${report.verdict}${after}`, ...report.reasons].join('. '), logLines(report));
    log.debug(`${(0,report_report/* nameOf */.V)(report)}: request ${requestDigest ?? 'unread'}, question ${answerDigest ?? 'none'}`);
    return report;
}
/** The model's answer, and the rules' opinion on the request, which is formed while the model is waited for. */
async function askBoth(request, known, workshop) {
    const { feasibility } = workshop.settings;
    const call = (0,src_call/* callFor */.gL)(request, workshop);
    const answerDigest = (0,src_call/* digestOfCall */.kX)(call, workshop.settings);
    // The rules keep the processor for a while: they think when the model has been asked, and not before.
    const asked = Promise.withResolvers();
    const opinion = asked.promise.then(() => {
        (0,engine/* tuneEngine */.B)(workshop.files ?? 1);
        return feasibility === 'off' ? undefined : assessRequest(request);
    });
    opinion.catch(() => { }); // told where it is awaited
    const recalled = await workshop.recall?.(known.source, answerDigest);
    if (recalled)
        asked.resolve();
    const [said, assessment] = await Promise.all([
        recalled
            ? repeat(recalled, opinion)
            : askAnew(call, {
                ...workshop,
                label: (0,report_report/* nameOf */.V)(known),
                assessment: opinion,
                onSent: asked.resolve,
                rehearse: reviewed => workshop.rehearse?.({ ...known, ...tellDesign(reviewed), verdict: 'designed' }),
            }),
        opinion,
    ]);
    const verdict = (0,src_verdict/* verdictOf */.Vj)(said.modelSaid, assessment?.feasibility, feasibility);
    return { ...underRules(said, verdict), verdict, answerDigest, ...(assessment ? { assessment } : {}) };
}
async function askAnew(call, question) {
    const { endpoint, timeoutSeconds, repair } = question.settings;
    const consulting = { ...question, endpoint: endpoint.baseUrl, timeoutSeconds, repair };
    const { designer, repair: repaired, ...consulted } = await consultModel(call, consulting);
    const base = { designer, ...(repaired ? { repair: repaired } : {}) };
    if ('review' in consulted)
        return { ...base, ...tellDesign(consulted) };
    return { ...base, ...tellOther(consulted.reading) };
}
/** What a sealed comment holds is reviewed again: the same text has the same findings. */
async function repeat({ said, text, designer, repair, url }, opinion) {
    const base = { designer, reusedFrom: url, ...(repair ? { repair } : {}) };
    if (said === 'refusal')
        return { ...base, ...tellRefusal(text) };
    const { reviewDesign } = await Promise.all(/* import() */[__webpack_require__.e(33), __webpack_require__.e(13), __webpack_require__.e(303), __webpack_require__.e(205), __webpack_require__.e(967)]).then(__webpack_require__.bind(__webpack_require__, 5967));
    const review = reviewDesign((0,inert/* plainMarkdown */.EO)(text), await opinion);
    return { ...base, ...tellDesign({ reading: { kind: 'architecture', text }, review }) };
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
    const { assess } = await Promise.all(/* import() */[__webpack_require__.e(33), __webpack_require__.e(13), __webpack_require__.e(303), __webpack_require__.e(219)]).then(__webpack_require__.bind(__webpack_require__, 1219));
    return assess(texts);
}
async function askReference(request, { files = 1 }) {
    (0,engine/* tuneEngine */.B)(files);
    const [assessment, { designFor }] = await Promise.all([
        assessRequest(request),
        Promise.all(/* import() */[__webpack_require__.e(33), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 5405)),
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
    if (error instanceof request/* RequestError */.G) {
        return { reasons: ['The request file is not valid.'], problems: error.problems };
    }
    return { reasons: [(0,english/* asSentence */.KG)(error instanceof Error ? error.message : String(error))] };
}
/** How much is shown of an answer that is no design, in bytes. */
const MOST_REMARKS = 20_000;
/** The decision is read from the text as it is published, so that its lines are the published ones. */
function tellDesign({ reading, review: { draft, findings } }) {
    const { decision } = draft;
    return { modelSaid: 'architecture', reasons: [], architecture: reading.text, decision, findings };
}
function tellOther(reading) {
    if (reading.kind === 'refusal')
        return tellRefusal((0,inert/* inertMarkdown */.Ic)(reading.explanation));
    const { text, why } = reading;
    const remarks = text === '' ? {} : { remarks: (0,inert/* inertMarkdown */.Ic)((0,fit/* cutText */.IN)(text, MOST_REMARKS)) };
    return { modelSaid: 'neither', reasons: [(0,english/* asSentence */.KG)(why)], ...remarks };
}
function tellRefusal(explanation) {
    const remarks = explanation === '' ? {} : { remarks: explanation };
    return { modelSaid: 'refusal', reasons: [MODEL_REFUSES], ...remarks };
}
const MODEL_REFUSES = 'The architect holds that no design on this infrastructure can give the consistency that the request asks for.';
function digestOf(request) {
    return (0,src_call/* sha256 */.sc)(contract/* FIELDS */.cJ.map(field => request.texts[field]));
}


/***/ }),

/***/ 825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tuneEngine),
/* harmony export */   u: () => (/* binding */ keepYoungGeneration)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Sets V8 up for the rules and the review. Not before Node's own modules are loaded, its HTTP client above all: Node has
 * their code ready only for the flags that it was started with, and they would take three times as long.
 *
 * Several hundred patterns are each used a few times on short sentences: to optimise their bytecode, and to compile it
 * at the second use, takes four times as long as all their matching, and its machine code is never given back. What is
 * used for each sentence of a design is worth it, in each of the files that a command names; for long texts patterns are
 * compiled at once all the same. The compiler in the middle saves no time in so short a run, and takes 50 KiB for each of
 * a hundred requests.
 *
 * @param files how many a command names
 */
function tuneEngine(files) {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-regexp-peephole-optimization');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--regexp-tier-up-ticks=${60 * files}`);
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-maglev');
}
/**
 * Keeps room for short-lived values as it is: V8 would double it again and again, and touch all of it. What the first
 * request had is enough for the others, and for rehearsals.
 */
function keepYoungGeneration() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}


/***/ }),

/***/ 3346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ PLACEHOLDER),
/* harmony export */   Pq: () => (/* binding */ PromptError),
/* harmony export */   ex: () => (/* binding */ parsePrompt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);


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
// EXTERNAL MODULE: ./src/english.ts
var english = __webpack_require__(7883);
// EXTERNAL MODULE: ./src/report/decision.ts
var report_decision = __webpack_require__(2522);
;// CONCATENATED MODULE: ./src/report/diagram.ts

/** Labels are quoted, and have nothing that Mermaid, Markdown or GitHub acts on. */
const NOT_IN_LABELS = /[^a-zA-Z\dÀ-ÖØ-öø-\u024f\u0386\u0388-\u03ff\u0400-\u0481\u048a-\u04ff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3 .,/()+-]/g;
const LONGEST_LABEL = 60;
/** More are one box that says how many. */
const MOST_DRAWN = 11;
/** Mermaid 11 breaks the title of a subgraph at 200 px, and draws what is inside over its second line. */
const TITLE_LINE = { letters: 24, height: 24 };
/**
 * A Mermaid diagram of a decision: the voters at their places, the holder, and the resource that checks the token. It
 * shows only what the decision says; undefined where that is not even a store.
 */
function renderDiagram(decision) {
    const { store, token } = decision;
    if (store === undefined)
        return undefined;
    const granted = token === undefined ? 'grant' : 'grant with a fencing token';
    const drawn = storeLines(store, decision);
    const lines = [
        ...roomForTitles(drawn),
        'flowchart LR',
        '  holder["Lock holder"]',
        ...drawn,
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
        `  subgraph store["${label(store)}, ${(0,english/* count */.U9)(voters.count, 'voter')}${majority}"]`,
        ...placeLines(voters),
        '  end',
    ];
}
/** Places are drawn only where they account for every voter. */
function placeLines({ count: all, places }) {
    const placed = places.reduce((sum, { voters }) => sum + voters, 0);
    if (placed !== all || all > MOST_DRAWN)
        return [`    voters["${(0,english/* count */.U9)(all, 'voter')}"]`];
    return places.flatMap(({ name, voters }, place) => [
        `    subgraph place${place + 1}["${label(name)}"]`,
        ...Array.from({ length: voters }, (_, voter) => `      voter${place + 1}_${voter + 1}(["voter"])`),
        '    end',
    ]);
}
function roomForTitles(lines) {
    const widths = lines.map(line => widthOf(/^ +subgraph \w+\["(.*)"\]$/.exec(line)?.[1] ?? ''));
    const further = Math.ceil(Math.max(...widths) / TITLE_LINE.letters) - 1;
    if (further < 1)
        return [];
    return [`%%{init: {"flowchart": {"subGraphTitleMargin": {"bottom": ${further * TITLE_LINE.height}}}}}%%`];
}
/** In Latin letters; those of the East are twice as wide. */
function widthOf(text) {
    return [...text].reduce((width, letter) => width + (letter >= '\u3000' ? 2 : 1), 0);
}
function resourceLines({ token, checkedBy }) {
    if (token === undefined || checkedBy === undefined || /^nobody/.test(checkedBy))
        return [];
    return [
        '  resource["Protected resource,<br/>rejects a smaller token"]',
        '  holder -- "write with the token" --> resource',
    ];
}
function label(text) {
    const plain = text.replace(NOT_IN_LABELS, ' ').replace(/\s+/g, ' ').trim();
    const characters = [...plain];
    return characters.length > LONGEST_LABEL
        ? `${characters.slice(0, LONGEST_LABEL).join('').trimEnd()}\u2026`
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
    if (findings.length === 0)
        return 'no findings';
    return [
        ...(errors > 0 ? [(0,english/* count */.U9)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,english/* count */.U9)(warnings, 'warning')] : []),
    ].join(' and ');
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
            return `**Sufficient.** ${(0,english/* capitalised */.Iu)(candidate?.topology.label ?? '')} can hold what the request asks for${candidate?.changed ? ', once it is set so; the request lets that be changed' : ''}.${disagrees}`;
        case 'insufficient':
            return `**Insufficient, for certain.**${disagrees}`;
        case 'undetermined':
            return '**Undetermined.** A fact is missing or contested; this is how to state it:';
    }
}
function renderReason({ rule, text, remedy, evidence, sources }, report, site) {
    const quotes = [
        ...new Set(evidence.map(quote => `\u201c${(0,inert/* inertLine */.Fq)(cut(quote.words))}\u201d in ${(0,links/* place */.ik)(quote, report, site)}`)),
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
    return words.length > 200 ? `${words.slice(0, 200)}\u2026` : words;
}
function uniqueSources(sources) {
    return [...new Map(sources.map(source => [source.url, source])).values()];
}
function rules_link({ title, url }) {
    return `[${(0,inert/* inertLine */.Fq)(title)}](${url})`;
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
    designed: '\u2705 designed',
    insufficient: '\u26d4 infrastructure insufficient',
    inconclusive: '\u26a0\ufe0f inconclusive',
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
            return `> **No verdict on the infrastructure.** ${model ? `${(0,english/* capitalised */.Iu)(model)} was asked.` : 'No model was asked.'}`;
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
    const asked = model ? ` ${(0,english/* capitalised */.Iu)(model)}` : '';
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
        ['Avoid', avoid.length > 0 ? avoid.map(item => item.replace(/\.$/, '')).join('; ') : undefined],
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
/** A word's first hundred characters, more than a hash has, are one atom; so is an address from its `@` on. */
const ATOM = /<[^<>]*>|&#?[a-z\d]{1,31};|(?<=[\w.+-]{100})[\w.+-]|[\w.+-]{0,99}@[\w.+@-]*|[\w.+-]{1,100}|./gisu;
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
/**
 * What must stay whole: characters, entities, tags, code spans, whose text would come alive outside, and words, whose
 * beginning may be an address or a commit's hash where the word is none.
 */
function* atoms(line) {
    for (const part of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCode */ .mB)(line)) {
        if (part.code)
            yield part.text;
        else
            for (const [atom] of part.text.matchAll(ATOM))
                yield atom;
    }
}


/***/ }),

/***/ 1822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ plainMarkdown),
/* harmony export */   Fq: () => (/* binding */ inertLine),
/* harmony export */   IR: () => (/* binding */ inertCodeLine),
/* harmony export */   Ic: () => (/* binding */ inertMarkdown),
/* harmony export */   WC: () => (/* binding */ inertBlock),
/* harmony export */   qd: () => (/* binding */ holdsNoTag),
/* harmony export */   uQ: () => (/* binding */ inertFence)
/* harmony export */ });
/* harmony import */ var _request_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4272);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2365);


const URL_START = /(?:https?|ftp)\\?:\\?\/\\?\/|(?<![A-Za-z0-9])www\\?\.(?=\S)|(?:mailto|xmpp)\\?:(?=\S)/gi;
/** Where a bare address stops for us; what follows has no scheme and so is no link. */
const URL_STOP = /[\s<>`|*\\"]/;
const URL_TAIL = /[.,;:!?'_~&]/;
/** All that may be active in text: escapes, brackets, signs, and runs of words, which hold hashes and references. */
const TOKEN = /\\?\][([:]|\\[!-/:-@[-`{-~]|[\\<`@]|&(?:(?=#x?[\da-f])|[a-z][a-z\d]{0,31};)|#(?=[\d[])|[\w.+-]+/gi;
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
 * A model's Markdown made harmless for a comment, a summary, an output and a log: nothing in it links, loads, mentions,
 * refers, commands or hides. Headings, emphasis, lists, tables, code spans and fences stay. Every fence is written
 * anew and every code span ends on its line, so that no renderer can read the text in another way than this file.
 * Needs a blank line before it where other text comes first.
 */
function inertMarkdown(text) {
    const lines = [];
    let afterFence = false;
    for (const block of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlocks */ .v_)((0,_request_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(text).split('\n'))) {
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
    return (0,_request_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(text)
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[&<>|*_[\]`~\\$]/g, character => `&#${character.charCodeAt(0)};`)
        .replace(/@(?=\S)|(?<!&)#(?=\d)|(?:https?|ftp|mailto|xmpp):(?=\S)|(?<![a-z\d])gh-(?=\d)/gi, `$&${BREAK}`)
        .replace(/(?<![a-z\d])www(?=\.\S)/gi, `$&${BREAK}`)
        .replace(/(?<![a-z\d]|&#)[a-f\d]{7,40}(?![a-z\d])/gi, breakHash);
}
/** Untrusted text shown as it is, in a fence of its own that it cannot leave. */
function inertBlock(text) {
    return inertFence((0,_request_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(text).trimEnd().split('\n'), 'text');
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
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlocks */ .v_)(markdown.split('\n'))
        .filter(block => !block.fenced)
        .every(block => block.lines.every(line => (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .splitCode */ .mB)(line).every(part => part.code || !part.text.includes('<'))));
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
/** Bots that scan raw lines see neither a command nor a mention at the start, and a runner no command of its own. */
function inertCodeLine(line) {
    return inertCode(/^[/@]/.test(line) ? ` ${line}` : line.replace(/^(\s*):(?=:)/, '$1: '));
}
/** Nobody finds the marker of a comment in it, nor a runner its `##[name]`. */
function inertCode(code) {
    return code.replaceAll('<!--', '<! --').replaceAll('##[', '## [');
}
function inertTextLine(line) {
    const prefix = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .containers */ .l8)(line);
    const command = /^\/[a-z]/i.test(line.slice(prefix.length, prefix.length + 2));
    const rest = line.slice(prefix.length + (command ? 1 : 0));
    const parts = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .splitCode */ .mB)(rest);
    const pieces = [command ? `${prefix}&#47;` : prefix];
    for (const part of mayBeSplit(parts) && isActive(rest) ? [{ code: false, text: rest }] : parts) {
        if (part.code)
            writeCode(pieces, part.text);
        else
            writeText(pieces, part.text);
    }
    return pieces.join('').replace(/^(\s*):(?=:)/, '$1&#58;');
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
    pieces.push(inertCode(code));
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
    else if (token === '#' && after === '[')
        pieces.push(pieces.at(-1)?.endsWith('#') ? '&#35;' : '#');
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

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
/** JSON for people and machines. A runner that prints it would take `##[name]` for a command, anywhere in a line. */
function toJson(value) {
    return `${JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[')}\n`;
}


/***/ }),

/***/ 2365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ readFences),
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
const MAYBE_FENCE = /`{3}|~{3}/;
/** Tells text from fences, line by line. A fence in a quote ends with it, without a closing line. */
function* readFences(lines) {
    let fence;
    let index = -1;
    for (const line of lines) {
        index += 1;
        const content = fence && fenceContent(line, fence);
        if (fence && content !== undefined) {
            const closes = closesFence(content, fence);
            yield closes ? { kind: 'closing', index, fence } : { kind: 'content', line: content, index, fence };
            if (closes)
                fence = undefined;
            continue;
        }
        fence = MAYBE_FENCE.test(line) ? openFence(line) : undefined;
        yield fence ? { kind: 'opening', line, index, fence } : { kind: 'text', line, index };
    }
}
/** Splits lines into text and fences. */
function readBlocks(lines) {
    const blocks = [];
    let inFence = false;
    let shift = 0;
    for (const role of readFences(lines)) {
        if (role.kind === 'content') {
            blocks.at(-1)?.lines.push(role.line);
            continue;
        }
        // What follows in the same list item is no longer in it: our fence, at the margin, has ended the list.
        if (role.kind === 'closing')
            shift = role.fence.quotes > 0 ? 0 : role.fence.width;
        else if (inFence)
            shift = 0;
        inFence = role.kind === 'opening';
        if (role.kind !== 'closing')
            shift = addLine(blocks, role, shift);
    }
    return blocks;
}
/** Adds text, or begins a fence. @returns how far the lines that follow are to be moved to the left */
function addLine(blocks, role, moved) {
    const { line } = role;
    const shift = line.trim() !== '' && indentation(line) < moved ? 0 : moved;
    if (role.kind === 'text')
        addText(blocks, dedent(line, shift));
    else {
        const { prefix, language } = role.fence;
        if (/[^\s>]/.test(prefix))
            addMarker(blocks, dedent(prefix, shift).trimEnd());
        blocks.push({ fenced: true, language, lines: [] });
    }
    return shift;
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
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   X: () => (/* binding */ pathOf)
/* harmony export */ });
/** How a request is called where there are several. */
function nameOf({ source, request }) {
    const place = source.kind === 'file' ? source.path : 'the workflow inputs';
    return request?.title ? `${request.title} (${place})` : place;
}
/** Path of the request's file; blank for a request from the inputs. */
function pathOf({ source }) {
    return source.kind === 'file' ? source.path : '';
}


/***/ }),

/***/ 4272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cleanText)
/* harmony export */ });
/**
 * Signs that every reader sees as they are: of ASCII, Latin, punctuation, currencies, arrows, mathematics, Chinese and
 * Japanese. Most texts have no others, and V8 takes milliseconds for each property of Unicode, even where a function
 * that is never called has a literal of it.
 */
const ORDINARY = /^[\t\n -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u22ff\u3001-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/;
const lazily = (source, flags) => {
    let pattern;
    return () => (pattern ??= new RegExp(source, flags));
};
/** What no reader sees, apart from what is judged by its neighbours below and the signs of `Cf` that have a glyph. */
const UNSEEN = lazily(String.raw `[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]--[\t\n\u200c\u200d\ufe00-\ufe0f\u180b-\u180d\u180f\u{e0020}-\u{e007f}\u{e0100}-\u{e01ef}\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]]`, 'gv');
const SYMBOL = lazily(String.raw `[[\p{Emoji}\p{So}\p{Sm}]--\p{ASCII}]`, 'v');
const PICTOGRAPH = lazily(String.raw `\p{Extended_Pictographic}`, 'u');
const PICTOGRAPH_END = lazily(String.raw `[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]`, 'v');
const WORD = lazily(String.raw `[\p{L}\p{M}\p{N}]`, 'u');
/** Scripts whose spelling uses joiners. */
const JOINING = lazily(String.raw `[[\p{L}\p{M}\p{N}]&&[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mand}\p{scx=Nkoo}\p{scx=Mong}\p{scx=Phag}\p{scx=Adlm}\p{scx=Rohg}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Bali}\p{scx=Java}]]`, 'v');
const MONGOLIAN = lazily(String.raw `\p{Script=Mongolian}`, 'u');
const HAN = lazily(String.raw `\p{Script=Han}`, 'u');
/** The three flags that Unicode recommends (England, Scotland, Wales), or a tag character in no flag. */
const TAGS = /(\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f})|[\u{e0020}-\u{e007f}]/gu;
const SELECTORS = /[\ufe00-\ufe0f\u180b-\u180d\u180f\u{e0100}-\u{e01ef}]+/gv;
const KEYCAP = /[0-9#*]/;
const JOINERS = /[\u200c\u200d]+/g;
const ZWJ = '\u200d';
/**
 * Untrusted text without what its readers cannot see: line ends are LF, lone surrogates U+FFFD, and control,
 * bidirectional and other invisible characters are gone. Emoji and the joiners of Persian or Indic spelling stay.
 */
function cleanText(text) {
    const lines = text.toWellFormed().replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
    if (ORDINARY.test(lines))
        return lines;
    return lines
        .replace(UNSEEN(), '')
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
        return KEYCAP.test(base) ? next === '\u20e3' : SYMBOL().test(base);
    }
    if (selector >= 0x180b && selector <= 0x180f)
        return MONGOLIAN().test(base);
    return (selector >= 0xe0100 || selector <= 0xfe02) && HAN().test(base);
}
function keepJoiner(run, offset, text) {
    const joiner = run.charAt(0);
    const before = characterBefore(text, offset);
    const after = String.fromCodePoint(text.codePointAt(offset + run.length) ?? 0);
    const inEmoji = joiner === ZWJ && PICTOGRAPH_END().test(before) && PICTOGRAPH().test(after);
    const inWord = WORD().test(before) && WORD().test(after) && (JOINING().test(before) || JOINING().test(after));
    // A joined form may also end a word: the Persian abbreviation of "hijri", the older Malayalam chillus.
    const atEnd = joiner === ZWJ && JOINING().test(before);
    return inEmoji || inWord || atEnd ? joiner : '';
}
function characterBefore(text, offset) {
    const pair = text.slice(Math.max(0, offset - 2), offset);
    const last = pair.charCodeAt(pair.length - 1);
    return last >= 0xdc00 && last <= 0xdfff ? pair : pair.slice(-1);
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
