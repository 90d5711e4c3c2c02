export const id = 501;
export const ids = [501];
export const modules = {

/***/ 9514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ restEndpointMethods),
/* harmony export */   u: () => (/* binding */ paginateRest)
/* harmony export */ });
/**
 * Stands in the bundle for the plugins that `@actions/github` gives its client: a table of a thousand endpoints, of which
 * this action calls six, each by its route (`octokit.request`).
 */
function restEndpointMethods() {
    return {};
}
function paginateRest() {
    return {};
}


/***/ }),

/***/ 9694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient),
/* harmony export */   h: () => (/* binding */ fetch)
/* harmony export */ });
/**
 * Stands in the bundle for undici and `@actions/http-client`: more than a megabyte that every run would load, for
 * requests that none makes. Ours go through `src/adapters/http.ts`, with its proxies and limits.
 */
/** Made by `@actions/github` when it is loaded; the client is then given a `fetch` of ours. */
class HttpClient {
    getAgent() {
        return undefined;
    }
    getAgentDispatcher() {
        return undefined;
    }
}
function fetch() {
    return unused();
}
function unused() {
    throw new Error('the bundle has no such HTTP client: requests go through src/adapters/http.ts');
}


/***/ })

};
