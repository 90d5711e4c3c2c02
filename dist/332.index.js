export const id = 332;
export const ids = [332];
export const modules = {

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

/***/ 4332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestFromInputs: () => (/* binding */ requestFromInputs)
/* harmony export */ });
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3665);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4272);


/** The request that the three inputs are. @throws Error where nothing visible is left of a text */
function requestFromInputs(texts) {
    const cleaned = _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.map(field => [field, (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X)(texts[field]).trim()]);
    const blank = cleaned.find(([, text]) => text === '');
    if (blank)
        throw new Error(`input "${blank[0].replaceAll('_', '-')}" holds no visible character`);
    return { texts: Object.fromEntries(cleaned) };
}


/***/ })

};
