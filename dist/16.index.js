export const id = 16;
export const ids = [16];
export const modules = {

/***/ 1016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectPullRequest: () => (/* binding */ connectPullRequest)
});

// EXTERNAL MODULE: ./src/ports.ts
var ports = __webpack_require__(6467);
// EXTERNAL MODULE: ./src/request/request.ts
var request = __webpack_require__(712);
// EXTERNAL MODULE: ./src/adapters/http.ts
var http = __webpack_require__(3618);
;// CONCATENATED MODULE: ./src/adapters/github-faults.ts


/** One exchange with GitHub may take this long, in milliseconds. */
const DEADLINE = 30_000;
const MOST_TRIES = 3;
/** GitHub's advice where it limits writes and does not say for how long. */
const LIMITED_WAIT = 60_000;
const SHORTEST_WAIT = 1_000;
/** What one call may wait in all because GitHub limits it. */
const MOST_WAITING = 180_000;
/** GitHub answered with success, but not with what the API describes. */
class UnexpectedAnswer extends Error {
}
/** Its body is empty, cut or broken JSON: another try may bring all of it. */
class BrokenAnswer extends UnexpectedAnswer {
}
/** GitHub answered with the address of something else, such as the new one of a repository. */
class Redirected extends Error {
    status;
    response;
    constructor(status, headers) {
        super(`it redirects to ${(0,http/* targetOf */.$r)(String(headers.location))} (${status}), which is not followed`);
        this.status = status;
        this.response = { headers };
    }
}
/** Refuses what the library takes for a success, and is none. */
function checkAnswer(answer) {
    const { status, headers, data } = answer;
    if ((0,http/* isRedirect */.N6)(status))
        throw new Redirected(status, headers);
    const isJson = /\bjson\b/.test(String(headers['content-type'])) && status !== 204;
    if (isJson && typeof data === 'string')
        throw new BrokenAnswer();
}
/** Calls GitHub, again where it limits the rate, and as told where it stumbled. */
class Caller {
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    /** For what can be done twice with the effect of once. */
    repeat(what, call) {
        return this.#call(what, call, MOST_TRIES);
    }
    /** For what cannot. @throws UncertainWrite where the effect is not known */
    once(what, call) {
        return this.#call(what, call, 1);
    }
    async #call(what, call, mostTries) {
        let waited = 0;
        let limits = 0;
        for (let tries = 1;; tries += 1) {
            try {
                return await call();
            }
            catch (error) {
                const limited = limitedFor(error);
                // As GitHub advises: longer each time, whatever it asks for.
                if (limited !== undefined)
                    limits += 1;
                const asked = limited && Math.max(limited, SHORTEST_WAIT * 2 ** (limits - 1));
                const wait = asked ?? (stumbled(error) && tries < mostTries ? 250 * 2 ** tries : undefined);
                if (wait === undefined)
                    throw serviceError(what, error);
                if (waited + wait > MOST_WAITING)
                    throw serviceError(what, error, tellWaiting(wait, waited));
                waited += wait;
                await this.#clock.sleep(wait, new AbortController().signal);
            }
        }
    }
}
function tellWaiting(wait, waited) {
    const seconds = (milliseconds) => `${Math.ceil(milliseconds / 1000)} s`;
    return waited === 0
        ? `; it asks to wait ${seconds(wait)}, and ${seconds(MOST_WAITING)} are waited at most`
        : `; it still limits us after ${seconds(waited)}`;
}
/** How long GitHub asks to wait, in milliseconds; undefined where it does not limit the rate. */
function limitedFor(error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 429)
        return undefined;
    const headers = error.response.headers ?? {};
    const after = (0,http/* retryAfter */.P9)(String(headers['retry-after']));
    if (after !== undefined)
        return Math.max(SHORTEST_WAIT, after);
    if (String(headers['x-ratelimit-remaining']) === '0') {
        const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - Date.now();
        return Number.isNaN(reset) ? LIMITED_WAIT : Math.max(SHORTEST_WAIT, reset);
    }
    const said = error instanceof Error ? error.message : '';
    return status === 429 || /secondary rate limit|abuse detection/i.test(said) ? LIMITED_WAIT : undefined;
}
function stumbled(error) {
    const cause = causeOf(error);
    if (cause instanceof BrokenAnswer)
        return true;
    const final = [ports/* ServiceError */._7, UnexpectedAnswer, http/* TooLargeError */.qB].some(kind => cause instanceof kind);
    const status = statusOf(error) ?? 500;
    return !final && !isTimeout(error) && (status >= 500 || status === 408);
}
/** What GraphQL says with status 200, as the fault that REST would have answered with. */
class GraphQLFault extends Error {
    status;
    response;
    constructor(message, type, headers) {
        super(message);
        this.status = type === 'RATE_LIMITED' ? 429 : type === 'FORBIDDEN' ? 403 : 422;
        this.response = { headers };
    }
}
/** The status of GitHub's answer; absent where none came. The library reports a lost connection as 500. */
function statusOf(error) {
    const { status, response } = error;
    return response === undefined ? undefined : status;
}
function causeOf(error) {
    return error instanceof Error && error.cause !== undefined ? causeOf(error.cause) : error;
}
function isTimeout(error) {
    const cause = causeOf(error);
    return cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError');
}
function serviceError(what, error, more = '') {
    if (error instanceof ports/* ServiceError */._7)
        return error;
    return new (kindOf(error))(`GitHub did not let us ${what}: ${reasonOf(error)}${more}`, { cause: error });
}
function kindOf(error) {
    const status = statusOf(error);
    if (status === 422 && /too long/i.test(error.message))
        return ports/* TooLongBody */.Te;
    if (status === 403 && limitedFor(error) === undefined)
        return ports/* NotAllowed */.yN;
    const unknown = status === undefined || status >= 500 || causeOf(error) instanceof UnexpectedAnswer;
    return unknown ? ports/* UncertainWrite */.rS : ports/* ServiceError */._7;
}
function reasonOf(error) {
    const cause = causeOf(error);
    // The library shows an error as a text, which nesting without end is too deep for.
    if (cause instanceof UnexpectedAnswer || cause instanceof RangeError)
        return 'the answer is not what its API describes';
    if (cause instanceof http/* TooLargeError */.qB || cause instanceof Redirected)
        return cause.message;
    if (isTimeout(error))
        return `no answer within ${DEADLINE / 1000} s`;
    const status = statusOf(error);
    const said = wordsOf(error).slice(0, 300);
    if (status === undefined)
        return `the connection failed (${cause?.code ?? said})`;
    const about = limitedFor(error) !== undefined || /locked/i.test(said) ? '' : (HINTS[status] ?? '');
    return `${status}${said === '' ? '' : ` ${said}`}${about}`;
}
/** GitHub's own words, not the page or the object that the library takes for them. */
function wordsOf(error) {
    if (!(error instanceof Error))
        return '';
    const { data } = error.response ?? {};
    const hasWords = data === undefined || (typeof data === 'object' && typeof data?.message === 'string');
    return hasWords ? (error.message.split(' - https://docs.github.com')[0] ?? '') : '';
}
const HINTS = {
    401: ' (check the input github-token)',
    403: " (give the job `permissions: contents: read, pull-requests: write`; a fork's pull request has a read-only token)",
    404: " (does the token's job have `contents: read` and `pull-requests: write`?)",
};

;// CONCATENATED MODULE: ./src/adapters/late-client.ts


/** The library would write an answer's headers to the log as they are. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** GitHub's client, which takes long to load: it is loaded when all that was asked before is on its way. */
class LateClient {
    #token;
    #baseUrl;
    #fetch;
    #ahead = new Map();
    #loading;
    /** @param baseUrl the API's, such as `https://api.github.com` */
    constructor(token, baseUrl, fetch) {
        this.#token = token;
        this.#baseUrl = baseUrl;
        this.#fetch = fetch;
    }
    /** The client's method of this name. */
    request = (async (route, parameters) => {
        this.#loading ??= this.#load();
        return (await this.#loading).request(route, parameters);
    });
    /** Sends a `GET` at once. The client, when it comes to send the same, is given the answer to this one. */
    sendAhead(path) {
        const url = `${this.#baseUrl}${path}`;
        const answer = this.#fetch(url, {
            headers: {
                accept: 'application/vnd.github.v3+json',
                authorization: `token ${this.#token}`,
                'user-agent': 'distributed-lock-manager-architect',
            },
        });
        answer.catch(() => { }); // told where it is awaited
        this.#ahead.set(url, answer);
    }
    async #load() {
        await (0,http/* allSent */.Ic)();
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(82), __webpack_require__.e(501)]).then(__webpack_require__.bind(__webpack_require__, 7082));
        const fetch = (input, init) => this.#take(String(input)) ?? this.#fetch(input, init);
        const octokit = getOctokit(this.#token, { baseUrl: this.#baseUrl, request: { fetch, log: SILENT } });
        octokit.hook.after('request', checkAnswer);
        return octokit;
    }
    /** Once: another try is a request of its own. */
    #take(url) {
        const answer = this.#ahead.get(url);
        this.#ahead.delete(url);
        return answer;
    }
}

;// CONCATENATED MODULE: ./src/adapters/github.ts





const MAX_BYTES = 32 * 1024 * 1024;
const PAGE = 100;
/** GitHub lists no more files of a pull request. */
const MOST_FILES = 3000;
const MOST_COMMENT_PAGES = 100;
/** By their routes: the library's table of all endpoints takes long to load. */
const ROUTES = {
    pull: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    files: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    blob: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
    create: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    update: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    delete: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
};
/**
 * One pull request, through GitHub's API.
 * @param headSha the head commit where the event tells it; asked for otherwise
 */
function connectPullRequest(access, number, headSha) {
    const client = new LateClient(access.token, access.apiUrl, (0,http/* httpFetch */.tX)({ maxBytes: MAX_BYTES, milliseconds: DEADLINE }));
    const connection = { ...access, client, number, caller: new Caller(access.clock) };
    return {
        number,
        headSha: async () => headSha ?? (await askHead(connection)),
        changedFiles: () => listFiles(connection),
        readFile: file => readBlob(connection, file),
        sent: http/* allSent */.Ic,
        ownComments: () => listOwnComments(connection),
        createComment: body => connection.caller.once('write the comment', () => create(connection, body)),
        updateComment: (id, body) => update(connection, id, body),
        deleteComment: id => remove(connection, id),
        minimizeComment: comment => mutate(connection, 'fold the old comment away', MINIMIZE, comment),
        reviveComment: comment => mutate(connection, 'unfold the comment', REVIVE, comment),
    };
}
function pullOf({ owner, repo, number }) {
    return { owner, repo, pull_number: number };
}
function askHead(connection) {
    const { caller, client, number } = connection;
    return caller.repeat(`read pull request #${number}`, async () => {
        const sha = (await client.request(ROUTES.pull, pullOf(connection))).data?.head?.sha;
        if (typeof sha !== 'string')
            throw new UnexpectedAnswer();
        return sha;
    });
}
async function listFiles(connection) {
    const { caller, client, number, owner, repo } = connection;
    client.sendAhead(`/repos/${owner}/${repo}/pulls/${number}/files?per_page=${PAGE}&page=1`);
    const files = [];
    for (let page = 1; files.length < MOST_FILES; page += 1) {
        const listed = await caller.repeat(`read the changed files of pull request #${number}`, async () => {
            const { data } = await client.request(ROUTES.files, { ...pullOf(connection), per_page: PAGE, page });
            if (!Array.isArray(data))
                throw new UnexpectedAnswer();
            return data.map(changedFile);
        });
        files.push(...listed);
        if (listed.length < PAGE)
            return { files, complete: true };
    }
    return { files, complete: false };
}
function changedFile(listed) {
    const { filename: path, status, sha } = listed ?? {};
    // Git knows no path with a NUL in it.
    const isPath = typeof path === 'string' && !path.includes('\0');
    if (!isPath || typeof status !== 'string' || (typeof sha !== 'string' && sha !== null))
        throw new UnexpectedAnswer();
    return { path, status, sha };
}
/** The file by its blob: no path to encode, no link followed. */
function readBlob({ owner, repo, client, caller }, file) {
    const fetch = (0,http/* httpFetch */.tX)({ maxBytes: 4 * request/* REQUEST_LIMIT */.u, milliseconds: DEADLINE });
    return caller.repeat(`read the file ${file.path}`, async () => {
        if (file.sha === null)
            throw new UnexpectedAnswer();
        const { data } = await client.request(ROUTES.blob, {
            owner,
            repo,
            file_sha: file.sha,
            request: { fetch },
        });
        if (typeof data?.content !== 'string' || data.encoding !== 'base64')
            throw new UnexpectedAnswer();
        return Buffer.from(data.content, 'base64');
    });
}
async function create({ owner, repo, client, number, redact }, body) {
    const comment = { owner, repo, issue_number: number, body: redact(body) };
    return commentOf((await client.request(ROUTES.create, comment)).data);
}
/** Where somebody has deleted the comment in the meantime, a new one is written. */
async function update(connection, id, body) {
    const { owner, repo, client, caller, redact } = connection;
    const updated = await caller.repeat('update the comment', () => client.request(ROUTES.update, { owner, repo, comment_id: id, body: redact(body) }).then(({ data }) => commentOf(data), error => {
        if (statusOf(error) !== 404)
            throw error;
        return undefined;
    }));
    return updated ?? (await caller.once('write the comment', () => create(connection, body)));
}
function remove({ owner, repo, client, caller }, id) {
    return caller.repeat('delete the old comment', async () => {
        await client.request(ROUTES.delete, { owner, repo, comment_id: id }).catch(error => {
            if (statusOf(error) !== 404)
                throw error;
        });
    });
}
function commentOf(data) {
    if (![data?.html_url, data?.node_id].every(text => typeof text === 'string') || typeof data.id !== 'number')
        throw new UnexpectedAnswer();
    return { id: data.id, nodeId: data.node_id, body: data.body ?? '', url: data.html_url, minimized: false };
}
const COMMENTS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { id body url viewerDidAuthor isMinimized }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
/** Only this query tells, for any kind of token, which comments are its own account's. */
async function listOwnComments(connection) {
    const own = [];
    let after = null;
    for (let page = 1; page <= MOST_COMMENT_PAGES; page += 1) {
        const { comments, pageInfo } = await readCommentPage(connection, after);
        own.push(...comments);
        if (!pageInfo.hasNextPage)
            return own.sort((one, other) => one.id - other.id);
        after = pageInfo.endCursor;
    }
    throw new ports/* ServiceError */._7(`the pull request has more than ${MOST_COMMENT_PAGES * PAGE} comments to look through`);
}
function readCommentPage(connection, after) {
    const { caller, owner, repo, number } = connection;
    return caller.repeat(`read the comments of pull request #${number}`, async () => {
        const data = await graphql(connection, COMMENTS, { owner, repo, number, after });
        const { nodes, pageInfo } = data?.repository?.pullRequest?.comments ?? {};
        const { hasNextPage, endCursor } = pageInfo ?? {};
        if (!Array.isArray(nodes) || typeof hasNextPage !== 'boolean')
            throw new UnexpectedAnswer();
        if (hasNextPage && typeof endCursor !== 'string')
            throw new UnexpectedAnswer();
        const comments = nodes.filter(isOwn).map(ownComment);
        return { comments, pageInfo: { hasNextPage, endCursor: endCursor ?? null } };
    });
}
/** A comment that may or may not be the own one would be written twice. */
function isOwn(node) {
    if (node === null)
        return false;
    if (typeof node.viewerDidAuthor !== 'boolean')
        throw new UnexpectedAnswer();
    return node.viewerDidAuthor;
}
/** The id is taken from the URL: GraphQL's own has but 32 bits, and today's ids are larger. */
function ownComment({ id, body, url, isMinimized }) {
    if (![id, body, url].every(text => typeof text === 'string'))
        throw new UnexpectedAnswer();
    const number = Number(/#issuecomment-(\d+)$/.exec(url)?.[1] ?? Number.NaN);
    if (!Number.isSafeInteger(number))
        throw new UnexpectedAnswer();
    return { id: number, nodeId: id, body: body.replaceAll('\r\n', '\n'), url, minimized: isMinimized };
}
const MINIMIZE = `mutation ($subjectId: ID!) {
  minimizeComment(input: { subjectId: $subjectId, classifier: OUTDATED }) { clientMutationId }
}`;
const REVIVE = `mutation ($subjectId: ID!) {
  unminimizeComment(input: { subjectId: $subjectId }) { clientMutationId }
}`;
async function mutate(connection, what, query, { nodeId }) {
    await connection.caller.repeat(what, () => graphql(connection, query, { subjectId: nodeId }));
}
/** GraphQL says with status 200 what went wrong. */
async function graphql({ client, graphqlUrl }, query, variables) {
    const { data: answer, headers } = await client.request(`POST ${graphqlUrl}`, { query, variables });
    const { data, errors } = (answer ?? {});
    const fault = errors?.[0];
    if (typeof fault?.message === 'string')
        throw new GraphQLFault(fault.message, fault.type, headers);
    if (fault !== undefined || typeof data !== 'object' || data === null)
        throw new UnexpectedAnswer();
    return data;
}


/***/ }),

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
