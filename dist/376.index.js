export const id = 376;
export const ids = [376];
export const modules = {

/***/ 3618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   Ic: () => (/* binding */ allSent),
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   qB: () => (/* binding */ TooLargeError),
/* harmony export */   tX: () => (/* binding */ httpFetch)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8750);
/* harmony import */ var _web_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1274);




/** A body longer than the limit. */
class TooLargeError extends Error {
}
/**
 * `fetch` over `node:http`, for the two clients: it reads the whole body, within a bound, so that a reset in the middle
 * is a failed request like any other; it follows no redirect; and it has no time limits but ours (the built-in one gives
 * up after 300 s without headers). Like the clients, it takes text as a body.
 */
function httpFetch(limits) {
    const answer = async (...[input, init]) => {
        const sending = Promise.withResolvers();
        begun.add(sending.promise);
        const end = () => {
            begun.delete(sending.promise);
            sending.resolve();
        };
        const onSent = () => {
            end();
            init?.onSent?.();
        };
        const { status, headers, body } = await exchange(input, { ...init, onSent }, limits).finally(end);
        return new _web_js__WEBPACK_IMPORTED_MODULE_3__/* .PlainResponse */ .M5(String(input), status, new _web_js__WEBPACK_IMPORTED_MODULE_3__/* .PlainHeaders */ .JR(headers), body);
    };
    return answer;
}
/** One for each request that is not on its way yet. */
const begun = new Set();
/** How long others wait for a connection that does not come about, in milliseconds. */
const PATIENCE = 1000;
/** Resolves when all that was asked is on its way, or has failed: what keeps the processor then delays no request. */
async function allSent() {
    // A client takes some steps before it comes to us.
    await new Promise(resolve => setImmediate(resolve));
    const { promise, resolve } = Promise.withResolvers();
    const timer = setTimeout(resolve, PATIENCE);
    await Promise.race([Promise.all(begun), promise]);
    clearTimeout(timer);
}
async function exchange(input, { body: text, headers, method = 'GET', signal: given, onSent } = {}, { maxBytes, milliseconds }) {
    if (text != null && typeof text !== 'string')
        throw new TypeError('only text can be sent');
    const signals = [given, milliseconds === undefined ? undefined : AbortSignal.timeout(milliseconds)];
    const signal = AbortSignal.any(signals.filter(candidate => candidate != null));
    const url = new URL(typeof input === 'object' && 'url' in input ? input.url : input);
    const response = await send(url, { method, headers: plainHeaders(headers), signal }, text ?? undefined, onSent);
    // Cut off while the body is read, Node reports a reset connection instead of the reason.
    const body = await readBody(response, maxBytes).catch(error => {
        throw signal.aborted ? signal.reason : error;
    });
    const status = response.statusCode ?? 0;
    if (status < 200 || status > 599)
        throw new Error(`the answer has the status ${status}`);
    // Replaced letters would go unseen, in a path for example. Both services speak JSON, which is always UTF-8.
    if (status < 300 && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(body))
        throw new Error('the answer is not UTF-8');
    return { status, headers: responseHeaders(response), body };
}
function plainHeaders(headers = {}) {
    return Symbol.iterator in headers
        ? Object.fromEntries(headers)
        : { ...headers };
}
async function send(url, options, body, onSent = () => { }) {
    const { request, Agent } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
    const agent = hasProxy() && !(0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(url.hostname) ? { agent: new Agent({ proxyEnv: process.env }) } : {};
    return new Promise((resolve, reject) => {
        const bytes = body === undefined ? undefined : Buffer.from(body);
        const headers = { ...options.headers, ...(bytes && { 'content-length': bytes.byteLength }) };
        request(url, { ...options, ...agent, headers }, resolve)
            .on('error', reject)
            .on('finish', onSent)
            // After an answer, this comes too late. An upgrade that nobody asked for, Node closes without a word.
            .on('close', () => reject(new Error('closed without an answer')))
            .end(bytes);
    });
}
/**
 * Whether the runner is set up for a proxy; Node then also obeys `NO_PROXY`. This machine is never asked for through one:
 * what may be sent to it unencrypted would leave it.
 */
function hasProxy() {
    return ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some(name => process.env[name]);
}
async function readBody(response, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of (await decoded(response))) {
        size += chunk.byteLength;
        if (size > maxBytes)
            throw new TooLargeError(`the answer is larger than ${Math.round(maxBytes / 1024)} KiB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Compression is not asked for, but a gateway may have its own way. The bound is on what comes out of it. */
async function decoded(response) {
    const coding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
    if (!/^(?:(?:x-)?gzip|deflate|br)$/.test(coding))
        return response;
    const { createBrotliDecompress, createUnzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    const decoder = coding === 'br' ? createBrotliDecompress() : createUnzip();
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(response, decoder, () => { }); // its error comes out of the last
}
/** `Retry-After` in seconds or as a date, in milliseconds; undefined where it is neither. */
function retryAfter(text) {
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) * 1000;
    // Date.parse takes "-1" for a day in 2001.
    const milliseconds = /^[a-z]+, .* GMT$/i.test(text) ? Date.parse(text) - Date.now() : Number.NaN;
    return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
/** Where a redirect leads to, in words. */
function targetOf(location) {
    return URL.canParse(location) ? new URL(location).host : 'another address';
}
function isRedirect(status) {
    return status > 300 && status < 400 && status !== 304;
}
function responseHeaders({ headersDistinct }) {
    return Object.entries(headersDistinct).flatMap(([name, values = []]) => values.map((value) => [name, value]));
}


/***/ }),

/***/ 2376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectModel: () => (/* binding */ connectModel)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6467);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3618);
/* harmony import */ var _web_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1274);



/**
 * 128,000 tokens, the most that models write, are a third of this, also where each character is escaped. A service that
 * sends more is broken, and four answers at a time have to fit into memory with all that is made of them.
 */
const MAX_BYTES = 2 * 1024 * 1024;
/** What is told of a fault, in characters; services can answer at length. */
const MOST_SAID = 800;
/**
 * The model behind an OpenAI-compatible endpoint. The library loads while the caller waits for others. What the
 * service says is rid of secrets here, before anything could break one up so that it would not be found any more.
 */
function connectModel(endpoint, redact) {
    (0,_web_js__WEBPACK_IMPORTED_MODULE_2__/* .standInForWebClasses */ .RQ)();
    const library = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .allSent */ .Ic)().then(() => __webpack_require__.e(/* import() */ 746).then(__webpack_require__.bind(__webpack_require__, 1746)));
    library.catch(() => { }); // told where it is awaited
    const client = library.then(({ OpenAI }) => createClient(OpenAI, endpoint));
    client.catch(() => { });
    return {
        complete: async (call, signal, onSent) => {
            const { APIError } = await library;
            try {
                return readCompletion(await send(await client, call, signal, onSent), redact);
            }
            catch (error) {
                const fault = error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .QS ? error : faultOf(error, APIError);
                // Cut only what is rid of secrets, or a part of one would stay.
                fault.message = redact(fault.message).slice(0, MOST_SAID);
                throw fault;
            }
        },
    };
}
/** Everything that the library would take from the environment is passed, or cleared: the key goes nowhere else. */
function createClient(Client, { apiKey, baseUrl }) {
    for (const name of Object.keys(process.env))
        if (name.startsWith('OPENAI_'))
            delete process.env[name];
    return new Client({
        apiKey: apiKey ?? 'none',
        baseURL: baseUrl,
        organization: null,
        project: null,
        maxRetries: 0,
        logLevel: 'off',
        timeout: 2 ** 31 - 1,
        fetch: (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .httpFetch */ .tX)({ maxBytes: MAX_BYTES }),
        ...(apiKey === undefined ? { defaultHeaders: { Authorization: null } } : {}),
    });
}
function send(client, call, signal, onSent) {
    const fetchOptions = { onSent };
    const { model, messages, temperature, topP, seed, maxCompletionTokens } = call;
    return client.chat.completions.create({
        model,
        messages: messages.map(message => ({ ...message })),
        ...(temperature === undefined ? {} : { temperature }),
        ...(topP === undefined ? {} : { top_p: topP }),
        ...(seed === undefined ? {} : { seed }),
        ...(maxCompletionTokens === undefined ? {} : { max_completion_tokens: maxCompletionTokens }),
    }, { signal, fetchOptions });
}
/** Reads a success that may be none: compatible services answer 200 with all kinds of things. */
function readCompletion(body, redact) {
    if (body === undefined || body === '')
        throw notCompletion('an empty body', true);
    if (!isObject(body))
        throw notCompletion('something that is no JSON object: is openai-base-url right?');
    if (isObject(body.error) || typeof body.error === 'string') {
        const message = isObject(body.error) ? body.error.message : body.error;
        throw notCompletion(`an error: ${typeof message === 'string' ? message : 'without a message'}`);
    }
    const choice = Array.isArray(body.choices) ? body.choices[0] : undefined;
    if (!isObject(choice) || !isObject(choice.message))
        throw notCompletion('no choice with a message in it');
    const { refusal, content } = choice.message;
    return {
        text: redact(textOf(content)),
        ...optional('refusal', refusal, redact),
        ...optional('finishReason', choice.finish_reason, redact),
        ...optional('model', body.model, redact),
        ...optional('systemFingerprint', body.system_fingerprint, redact),
        ...optional('requestId', body._request_id, redact),
        ...tokensOf(body.usage),
    };
}
function notCompletion(what, retryable = false) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .QS(`the model's service answered with success, but with ${what}`, {
        status: 200,
        retryable,
    });
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function optional(key, value, redact) {
    return typeof value === 'string' && value !== ''
        ? { [key]: redact(value) }
        : {};
}
/** Some services answer with a list of parts. */
function textOf(content) {
    if (typeof content === 'string')
        return content;
    if (!Array.isArray(content))
        return '';
    return content.map(part => (isObject(part) && typeof part.text === 'string' ? part.text : '')).join('');
}
function tokensOf(usage) {
    if (!isObject(usage))
        return {};
    const { prompt_tokens: prompt, completion_tokens: completion } = usage;
    return typeof prompt === 'number' && typeof completion === 'number'
        ? { tokens: { prompt, completion } }
        : {};
}
function faultOf(error, Api) {
    if (error instanceof Api && typeof error.status === 'number')
        return statusFault(error, error.status);
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (cause instanceof _http_js__WEBPACK_IMPORTED_MODULE_1__/* .TooLargeError */ .qB) {
        return new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .QS(`the model's service answered too much: ${cause.message}`, {
            retryable: false,
            cause: error,
        });
    }
    // The library shows an error as JSON, which nesting without end is too deep for.
    if (error instanceof SyntaxError || error instanceof RangeError) {
        return new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .QS("the model's service answered with JSON that is broken or cut", {
            retryable: true,
            cause: error,
        });
    }
    const code = cause?.code ?? (cause instanceof Error ? cause.message : String(cause));
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .QS(`the connection to the model's service failed (${code})`, {
        retryable: true,
        cause: error,
    });
}
function statusFault(error, status) {
    const { headers } = error;
    const [code, param] = [textIn(error.code), textIn(error.param)];
    const should = headers?.get('x-should-retry');
    const quotaUsedUp = code === 'insufficient_quota';
    const worthwhile = (status === 408 || status === 409 || status === 429 || status >= 500) && !quotaUsedUp;
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelFault */ .QS(describe(status, error, headers), {
        status,
        code,
        parameter: param,
        retryable: should === 'true' || (worthwhile && should !== 'false'),
        retryAfter: waitAsked(headers),
        cause: error,
    });
}
function describe(status, error, headers) {
    if (status === 401)
        return "the model's service did not accept the key (401): check openai-api-key";
    if ((0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isRedirect */ .N6)(status)) {
        const target = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(headers?.get('location') ?? '');
        return `the model's service redirects to ${target} (${status}), which is not followed: set openai-base-url to the final address`;
    }
    const said = wordsOf(error.error);
    const hint = HINTS[error.code === 'insufficient_quota' ? 'insufficient_quota' : status];
    const facts = [hint, error.requestID ? `request id ${error.requestID}` : undefined]
        .filter(Boolean)
        .join('; ');
    return `the model's service answered ${status}${facts ? ` (${facts})` : ''}${said ? `: ${said}` : ''}`;
}
/** Compatible services have other places for their words. */
function wordsOf(error) {
    return textIn(isObject(error) ? (error.message ?? error.detail) : error) ?? '';
}
function textIn(value) {
    return typeof value === 'string' ? value : undefined;
}
const HINTS = {
    403: 'is the key allowed to use this model?',
    404: 'check openai-base-url and model',
    413: 'the request is too long for this service',
    insufficient_quota: "the account's quota is used up: trying again does not help",
};
/** `Retry-After-Ms`, or `Retry-After`, in milliseconds. */
function waitAsked(headers) {
    const exact = Number(headers?.get('retry-after-ms') || Number.NaN);
    return exact >= 0 ? exact : (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfter */ .P9)(headers?.get('retry-after') ?? '');
}


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ PlainHeaders),
/* harmony export */   M5: () => (/* binding */ PlainResponse),
/* harmony export */   RQ: () => (/* binding */ standInForWebClasses)
/* harmony export */ });
/**
 * What the clients need of the web's classes. Node loads its own when one of them is first named: with `Headers`,
 * `Response` and `FormData` all of its `fetch`, which takes as long as Node itself to start and a fifth of a run's memory;
 * with `ReadableStream` and `Blob` its streams for the web, which takes a quarter of that.
 */
/** A header's name in any case; values of one name are joined. What may stand in them, Node checks when it sends them. */
class PlainHeaders {
    #values = new Map();
    constructor(init = []) {
        for (const [name, value] of init)
            this.append(name, value);
    }
    get(name) {
        return this.#values.get(name.toLowerCase()) ?? null;
    }
    has(name) {
        return this.#values.has(name.toLowerCase());
    }
    set(name, value) {
        this.#values.set(name.toLowerCase(), String(value));
    }
    append(name, value) {
        const before = this.get(name);
        this.set(name, before === null ? value : `${before}, ${value}`);
    }
    delete(name) {
        this.#values.delete(name.toLowerCase());
    }
    entries() {
        return this.#values.entries();
    }
    keys() {
        return this.#values.keys();
    }
    [Symbol.iterator]() {
        return this.entries();
    }
}
/** An answer that has been read to its end. */
class PlainResponse {
    body = null;
    url;
    status;
    headers;
    #bytes;
    constructor(url, status, headers, bytes) {
        this.url = url;
        this.status = status;
        this.headers = headers;
        this.#bytes = bytes;
    }
    get ok() {
        return this.status >= 200 && this.status < 300;
    }
    text() {
        return Promise.resolve(new TextDecoder().decode(this.#bytes));
    }
    /** A copy: a short body lies in memory that others share. */
    arrayBuffer() {
        return Promise.resolve(new Uint8Array(this.#bytes).buffer);
    }
}
/** None is ever sent; the library asks of each body whether it is one. */
class Unsent {
}
/** For a library that takes these from the global object. */
function standInForWebClasses() {
    Object.assign(globalThis, {
        Headers: PlainHeaders,
        Response: PlainResponse,
        FormData: Unsent,
        ReadableStream: Unsent,
        Blob: Unsent,
    });
}


/***/ })

};
