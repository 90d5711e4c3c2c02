export const id = 401;
export const ids = [401];
export const modules = {

/***/ 2401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectPullRequest: () => (/* binding */ connectPullRequest)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6467);
/* harmony import */ var _request_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2927);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3618);




/** One exchange with GitHub may take this long. */
const DEADLINE = 30_000;
const MAX_BYTES = 32 * 1024 * 1024;
const PAGE = 100;
/** GitHub lists no more files of a pull request. */
const MOST_FILES = 3000;
const MOST_COMMENT_PAGES = 100;
const MOST_TRIES = 3;
/**
 * One pull request, through GitHub's API.
 * @param headSha the head commit where the event tells it; asked for otherwise
 */
function connectPullRequest(access, number, headSha) {
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(access.token, {
        request: { fetch: (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .httpFetch */ .t)({ maxBytes: MAX_BYTES, milliseconds: DEADLINE }) },
    });
    const { owner, repo, redact } = access;
    const pull = { owner, repo, pull_number: number };
    const { rest } = octokit;
    const create = async (body) => commentOf((await rest.issues.createComment({ owner, repo, issue_number: number, body })).data);
    return {
        number,
        headSha: async () => headSha ??
            (await reading(`pull request #${number}`, async () => sha((await rest.pulls.get(pull)).data?.head?.sha))),
        changedFiles: () => listFiles(octokit, pull),
        readFile: file => readBlob(octokit, access, file),
        ownComments: () => listOwnComments(octokit, access, number),
        createComment: body => writing('write the comment', () => create(redact(body))),
        updateComment: (id, body) => writing('update the comment', async () => {
            const update = { owner, repo, comment_id: id, body: redact(body) };
            try {
                return commentOf((await rest.issues.updateComment(update)).data);
            }
            catch (error) {
                if (statusOf(error) !== 404)
                    throw error;
                return await create(update.body);
            }
        }),
        deleteComment: id => writing('delete the old comment', async () => {
            await rest.issues.deleteComment({ owner, repo, comment_id: id }).catch(error => {
                if (statusOf(error) !== 404)
                    throw error;
            });
        }),
    };
}
async function listFiles(octokit, pull) {
    const files = [];
    for (let page = 1; files.length < MOST_FILES; page += 1) {
        const data = await reading(`the changed files of pull request #${pull.pull_number}`, async () => list((await octokit.rest.pulls.listFiles({ ...pull, per_page: PAGE, page })).data));
        for (const { filename, status, sha: blob } of data)
            files.push({ path: filename, status, sha: blob });
        if (data.length < PAGE)
            return { files, complete: true };
    }
    return { files, complete: false };
}
/** The file by its blob: no path to encode, no link followed. */
function readBlob(octokit, { owner, repo }, file) {
    const fetch = (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .httpFetch */ .t)({ maxBytes: 4 * _request_file_js__WEBPACK_IMPORTED_MODULE_2__/* .REQUEST_LIMIT */ .ul, milliseconds: DEADLINE });
    return reading(`the file ${file.path}`, async () => {
        if (file.sha === null)
            throw new UnexpectedAnswer();
        const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: file.sha, request: { fetch } });
        if (typeof data?.content !== 'string' || data.encoding !== 'base64')
            throw new UnexpectedAnswer();
        return Buffer.from(data.content, 'base64');
    });
}
const COMMENTS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { databaseId body url viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
async function listOwnComments(octokit, access, number) {
    const own = [];
    let after;
    for (let page = 1; page <= MOST_COMMENT_PAGES; page += 1) {
        const { nodes, pageInfo } = await readCommentPage(octokit, access, number, after);
        for (const { databaseId, body, url, viewerDidAuthor } of nodes) {
            if (viewerDidAuthor)
                own.push({ id: databaseId, body: body.replaceAll('\r\n', '\n'), url });
        }
        if (!pageInfo.hasNextPage)
            return own;
        after = pageInfo.endCursor;
    }
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._(`the pull request has more than ${MOST_COMMENT_PAGES * PAGE} comments to look through`);
}
/** Only this query tells, for any kind of token, which comments are its own account's. */
function readCommentPage(octokit, access, number, after) {
    return reading(`the comments of pull request #${number}`, async () => {
        const variables = { owner: access.owner, repo: access.repo, number, after };
        const { data } = await octokit.request(`POST ${access.graphqlUrl}`, { query: COMMENTS, variables });
        const fault = data?.errors?.[0]?.message;
        if (fault)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._(`GitHub could not list the comments: ${String(fault).slice(0, 300)}`);
        const comments = data?.data?.repository?.pullRequest?.comments;
        if (!Array.isArray(comments?.nodes) || typeof comments.pageInfo?.hasNextPage !== 'boolean')
            throw new UnexpectedAnswer();
        return comments;
    });
}
/** GitHub answered with success, but not with what the API describes. */
class UnexpectedAnswer extends Error {
}
function list(data) {
    if (!Array.isArray(data))
        throw new UnexpectedAnswer();
    return data;
}
function sha(value) {
    if (typeof value !== 'string')
        throw new UnexpectedAnswer();
    return value;
}
function commentOf(data) {
    if (typeof data?.id !== 'number' || typeof data.html_url !== 'string')
        throw new UnexpectedAnswer();
    return { id: data.id, body: data.body ?? '', url: data.html_url };
}
/** Reads, again where GitHub stumbled: a read can be repeated. */
async function reading(what, read) {
    for (let tries = 1;; tries += 1) {
        try {
            return await read();
        }
        catch (error) {
            if (tries < MOST_TRIES && stumbled(error))
                await pause(250 * 2 ** tries);
            else
                throw serviceError(`read ${what}`, error);
        }
    }
}
/** Writes once: what a failed write left behind is not known. */
async function writing(what, write) {
    try {
        return await write();
    }
    catch (error) {
        throw serviceError(what, error);
    }
}
function pause(milliseconds) {
    return new Promise(resolve => setTimeout(resolve, milliseconds));
}
function stumbled(error) {
    const final = [_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._, UnexpectedAnswer, _http_js__WEBPACK_IMPORTED_MODULE_3__/* .TooLargeError */ .q].some(kind => causeOf(error) instanceof kind);
    return !final && !isTimeout(error) && (statusOf(error) ?? 500) >= 500;
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
function serviceError(what, error) {
    if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._)
        return error;
    return new _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._(`GitHub did not let us ${what}: ${reasonOf(error)}`, { cause: error });
}
function reasonOf(error) {
    const cause = causeOf(error);
    if (error instanceof UnexpectedAnswer)
        return 'the answer is not what its API describes';
    if (cause instanceof _http_js__WEBPACK_IMPORTED_MODULE_3__/* .TooLargeError */ .q)
        return cause.message;
    if (isTimeout(error))
        return `no answer within ${DEADLINE / 1000} s`;
    const status = statusOf(error);
    const said = error instanceof Error ? (error.message.split(' - https://docs.github.com')[0] ?? '').slice(0, 300) : '';
    if (status === undefined)
        return `the connection failed (${cause?.code ?? said})`;
    return `${status} ${said}${HINTS[status] ?? ''}`;
}
const HINTS = {
    401: ' (check the input github-token)',
    403: " (give the job `permissions: contents: read, pull-requests: write`; a fork's pull request has a read-only token)",
    404: " (does the token's job have `contents: read` and `pull-requests: write`?)",
};


/***/ }),

/***/ 3618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ TooLargeError),
/* harmony export */   t: () => (/* binding */ httpFetch)
/* harmony export */ });
/** A body longer than the limit. */
class TooLargeError extends Error {
}
/**
 * `fetch` over `node:http`, for the two clients: it reads the whole body, within a bound, so that a reset in the middle
 * is a failed request like any other; it follows no redirect; and it has no time limits but ours (the built-in one gives
 * up after 300 s without headers). Like the clients, it takes text as a body.
 */
function httpFetch({ maxBytes, milliseconds }) {
    return async (input, init = {}) => {
        if (init.body != null && typeof init.body !== 'string')
            throw new TypeError('only text can be sent');
        const url = new URL(input instanceof Request ? input.url : input);
        const signals = [init.signal, milliseconds === undefined ? undefined : AbortSignal.timeout(milliseconds)];
        const signal = AbortSignal.any(signals.filter(candidate => candidate != null));
        const options = { method: init.method ?? 'GET', headers: plainHeaders(init.headers), signal };
        const response = await exchange(url, options, init.body ?? undefined);
        // Cut off while the body is read, Node reports a reset connection instead of the reason.
        const body = await readBody(response, maxBytes).catch(error => {
            throw signal.aborted ? signal.reason : error;
        });
        const status = response.statusCode ?? 0;
        const hasBody = status >= 200 && ![204, 205, 304].includes(status);
        return new Response(hasBody ? body : null, { status, headers: responseHeaders(response) });
    };
}
function plainHeaders(headers) {
    return Object.fromEntries(new Headers(headers));
}
async function exchange(url, options, body) {
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
    return new Promise((resolve, reject) => {
        const bytes = body === undefined ? undefined : Buffer.from(body);
        const headers = { ...options.headers, ...(bytes && { 'content-length': bytes.byteLength }) };
        request(url, { ...options, headers }, resolve)
            .on('error', reject)
            .end(bytes);
    });
}
async function readBody(response, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.byteLength;
        if (size > maxBytes)
            throw new TooLargeError(`the answer is larger than ${Math.round(maxBytes / 1024)} KiB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function responseHeaders({ headersDistinct }) {
    return Object.entries(headersDistinct).flatMap(([name, values = []]) => values.map((value) => [name, value]));
}


/***/ })

};
