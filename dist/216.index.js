export const id = 216;
export const ids = [216];
export const modules = {

/***/ 8216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestMatcher: () => (/* binding */ requestMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_0__);

/** Whether a path (relative, with `/`) is one of the request files. Dot folders count, `node_modules` never does. */
function requestMatcher(globs) {
    const wanted = globs.filter(glob => !glob.startsWith('!')).map(fromRoot);
    const unwanted = globs.filter(glob => glob.startsWith('!')).map(glob => fromRoot(glob.slice(1)));
    // Without the flag a name that starts with a line end would match no glob, and go unjudged.
    return picomatch__WEBPACK_IMPORTED_MODULE_0___default()(wanted, { dot: true, flags: 's', ignore: [...unwanted, '**/node_modules/**'] });
}
/** `./x` and `/x` mean `x`. */
function fromRoot(glob) {
    return glob.trim().replace(/^\.?\/+/, '');
}


/***/ })

};
