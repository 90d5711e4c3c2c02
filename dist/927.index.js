export const id = 927;
export const ids = [927];
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


/***/ })

};
