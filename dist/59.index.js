export const id = 59;
export const ids = [59];
export const modules = {

/***/ 9059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellChanges: () => (/* binding */ tellChanges)
/* harmony export */ });
/* harmony import */ var _review_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3205);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2522);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1822);



/** How much of the changed text is shown, in lines and in UTF-16 units. */
const MOST_LINES = 120;
const MOST_TEXT = 12_000;
/** What moved from one architecture to another, in Markdown: the decision, and the lines. Undefined where nothing did. */
function tellChanges(before, after) {
    if (before === after)
        return undefined;
    const [old, current] = [(0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .plainMarkdown */ .EO)(before), (0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .plainMarkdown */ .EO)(after)];
    const moved = movedRows(old, current);
    const lines = changedLines(old.split('\n'), current.split('\n'));
    const parts = [...(moved.length > 0 ? [table(moved)] : []), ...(lines.length > 0 ? [diff(lines)] : [])];
    return parts.length > 0 ? parts.join('\n\n') : undefined;
}
/** Both sides are read from their text, so that the same words give the same values. */
function movedRows(before, after) {
    const old = new Map((0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionRows */ .g)((0,_review_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .readDecision */ .B)(before)));
    const current = new Map((0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionRows */ .g)((0,_review_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .readDecision */ .B)(after)));
    return [...new Set([...old.keys(), ...current.keys()])]
        .map((name) => [name, old.get(name), current.get(name)])
        .filter(([, one, other]) => one !== other);
}
function table(moved) {
    const cell = (value) => (value === undefined ? 'not said' : (0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .Fq)(value));
    return [
        '| decision | before | now |',
        '| --- | --- | --- |',
        ...moved.map(([name, before, after]) => `| ${name} | ${cell(before)} | ${cell(after)} |`),
    ].join('\n');
}
/** Lines that stand on one side only: in linear time, at the price that a line that moved is not told. */
function changedLines(before, after) {
    return [...missingFrom(after, before, '-'), ...missingFrom(before, after, '+')];
}
function missingFrom(others, lines, sign) {
    const left = new Map();
    for (const line of others)
        left.set(line, (left.get(line) ?? 0) + 1);
    return lines.flatMap(line => {
        const count = left.get(line) ?? 0;
        left.set(line, count - 1);
        return count > 0 || line.trim() === '' ? [] : [`${sign} ${line}`];
    });
}
function diff(lines) {
    const shown = [];
    let length = 0;
    for (const line of lines) {
        length += line.length;
        if (shown.length === MOST_LINES || length > MOST_TEXT)
            break;
        shown.push(line);
    }
    const more = lines.length - shown.length;
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertFence */ .uQ)(more > 0 ? [...shown, `(${more} more lines)`] : shown, 'diff');
}


/***/ })

};
