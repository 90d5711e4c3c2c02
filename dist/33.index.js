export const id = 33;
export const ids = [33];
export const modules = {

/***/ 5240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ compileFor),
/* harmony export */   g: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);

// V8 throws code away that a few collections have not seen run, also that of the rehearsals while a model is waited for.
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-flush-bytecode');
/** Of the source of a pattern, in characters: to optimise a longer one takes longer than a few short texts. */
const LARGE = 200;
/** A longer text is worth it. */
const SHORT = 1000;
/** After so many uses all patterns that matter are compiled, and to look for others takes longer. */
const MOST_USES = 20_000;
let uses = 0;
const used = new WeakSet();
/**
 * Compiles a large pattern before it is used for the first time. V8 would optimise it, which takes twice as long as all
 * the rest: hundreds of patterns are each asked about a few sentences. A later use never does so: it may be the one for
 * which V8 compiles to machine code, and that stays.
 */
function compileFor(text, pattern) {
    if (uses > MOST_USES || pattern.source.length < LARGE)
        return;
    uses += 1;
    if (used.has(pattern))
        return;
    used.add(pattern);
    if (text.length >= SHORT)
        return;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-regexp-optimization');
    pattern.test(text);
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--regexp-optimization');
    pattern.lastIndex = 0;
}
/** What a large pattern without the flag `g` finds. */
function execute(pattern, text) {
    compileFor(text, pattern);
    return pattern.exec(text);
}


/***/ }),

/***/ 9374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   CA: () => (/* binding */ NO_LETTERS),
/* harmony export */   EH: () => (/* binding */ HAS_LETTER),
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   JW: () => (/* binding */ findAll),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   Z9: () => (/* binding */ denialOf),
/* harmony export */   e: () => (/* binding */ wordCount),
/* harmony export */   jL: () => (/* binding */ LETTER),
/* harmony export */   lr: () => (/* binding */ CAPITAL),
/* harmony export */   yS: () => (/* binding */ wordsPattern)
/* harmony export */ });
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5240);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1281);


/**
 * Letters of any script, and capital ones, for the brackets of a pattern: nearly `\p{L}` and `\p{Lu}`, which take ten
 * times as long to compile.
 */
const LETTER = 'a-zA-ZÀ-ÖØ-öø-\u1fff\u3040-\ud7ff';
const HAS_LETTER = new RegExp(`[${LETTER}]`);
/** What stands before the first letter or digit. */
const NO_LETTERS = new RegExp(`^[^${LETTER}\\d]+`);
const CAPITAL = 'A-ZÀ-ÖØ-Þ\u0141\u015a\u0179\u017b\u0160\u017d\u010c\u0158\u011e\u0130\u015e\u0391-\u03a9\u0410-\u042f';
const compiled = new Map();
/** The same by the list itself, whose key takes longer to put together than a sentence to read. */
const known = new WeakMap();
/** Compiles alternatives once; a letter must not stand right before or after a name that starts or ends with one. */
function wordsPattern(sources) {
    const pattern = known.get(sources) ?? compile(sources);
    known.set(sources, pattern);
    return pattern;
}
function compile(sources) {
    const key = sources.join('\u0000');
    const pattern = compiled.get(key) ?? new RegExp(`(?<![a-zà-ÿ])(?:${sources.join('|')})(?![a-zà-ÿ])`, 'gi');
    compiled.set(key, pattern);
    return pattern;
}
/**
 * Every match of a global pattern. A loop over `exec`, because `matchAll` copies the pattern, and large ones are dear.
 * @param key a small pattern that is in all that the large one matches: compiled in less time, and mostly missing
 */
function findAll(text, pattern, key) {
    const found = [];
    if (key?.test(text) === false)
        return found;
    (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .compileFor */ .d)(text, pattern);
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
function overlaps(one, other) {
    return one.field === other.field && one.start < other.end && other.start < one.end;
}
/** Words that deny what follows them, up to the end of what they govern. */
const DENIAL = /(?<![a-zà-ÿ])(?:no[- ]one|nobody|nothing|none(?: of)?|no|not|(?:do|does|did|is|are|was|were|ca|can|could|wo|would|sha|should|must|might|need|have|has|had|ai)n't|cannot|never|nowhere|without|neither|nor|lacks?|lacking|unable to|instead of|rather than|kein(?:e|en|er|em|es)?|nichts?|niemand|ohne|weder|nie(?:mals)?|sin|ning[uú]n[oa]?|ni|nunca|nadie|nada|tampoco|no hay|non)(?![a-zà-ÿ])|\u6ca1\u6709|\u4e0d|\u65e0|\u672a|\u7981\u6b62/gi;
/** What ends a denial's reach. */
const TURN = /(?<![a-z])(?:but|only|just|except|excepting|besides|outside(?: of)?|other than|apart from|aside from|beyond|however|although|yet|instead|sondern|aber|nur|au(?:ß|ss)er|pero|sino|solo|sólo|excepto|salvo|aparte de|m[aá]s que)(?![a-z])|[;:\u2014\u2013()]|\u4f46|\u53ea\u6709|\u800c\u662f|\u9664\u4e86|\u4ee5\u5916/i;
/** Subjects that deny what their own clause says, and no list after it. */
const NOBODY = /^(?:no[- ]one|nobody|nothing|none|niemand|nichts|nadie|nada)$/i;
/** "We don't mind", "nothing against": a denial that allows; and "no longer hears", which denies no more than that. */
const ALLOWS = /^ (?:(?:mind|hesitate|object|objections?|against|limits?|restrictions?)(?![a-z])|longer hears? )/i;
/**
 * What denies the words at an index of a sentence: a denial that stands before them, close by or at the head of the
 * list that they are in, where nothing turns it back in between.
 */
function denialOf(sentence, index, reach = 'list') {
    const text = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .textBefore */ .$H)(sentence, index, 160);
    const denials = findAll(text, DENIAL);
    const last = denials.at(-1);
    if (!last || (/^no$/i.test(last.words) && /^[.:]/.test(text.slice(last.end))))
        return undefined;
    const between = text.slice(last.end);
    const before = text.slice(0, last.index);
    if (TURN.test(between) || ALLOWS.test(between) || isDoubled(last, denials.at(-2), text))
        return undefined;
    if (WITHOUT.test(last.words) && CONDITION.test(between))
        return undefined;
    const listed = /[,\uff0c\u3001]/.test(between);
    const reaches = listed
        ? reach === 'list' && !NOBODY.test(last.words) && isList(between) && wordCount(between) <= 24
        : wordCount(between) <= 6;
    return reaches ? { words: last.words, between, before } : undefined;
}
function isDenied(sentence, index, reach = 'list') {
    return denialOf(sentence, index, reach) !== undefined;
}
/** "It runs on without staff if a site burns": what comes after is not what there is none of. */
const WITHOUT = /^(?:without|ohne|sin)$/i;
const CONDITION = /(?<![a-z])(?:if|when(?:ever)?|while|should|wenn|falls|si|cuando)(?![a-z])/i;
/** "We cannot do without": what is denied twice is said. */
function isDoubled(last, previous, text) {
    if (!previous)
        return false;
    const between = text.slice(previous.end, last.index);
    if (/^ (?:reason|grounds?|need)(?: \w+)? $/i.test(between))
        return /^not$/i.test(last.words);
    if (!WITHOUT.test(last.words))
        return false;
    return !/[,;:]/.test(between) && wordCount(between) <= 3;
}
/** `A, B or`: items of a few words each, as in "we do not have A, B, C or D". */
function isList(text) {
    return (text.split(/[,\uff0c\u3001]/).every(item => wordCount(item) <= 4) &&
        !/(?<![a-z])(?:is|are|has|have|we|it|with|mit|con|runs?|uses?)(?![a-z])/i.test(text
            .split(/[,\uff0c\u3001]/)
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
/* harmony export */   Fs: () => (/* binding */ secondsPer),
/* harmony export */   GK: () => (/* binding */ QUANTITY),
/* harmony export */   Ri: () => (/* binding */ quantityOf),
/* harmony export */   cz: () => (/* binding */ sum),
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
    eines: 1,
    eins: 1,
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
    \u4e00: 1,
    \u4e24: 2,
    \u4e8c: 2,
    \u53cc: 2,
    \u4e09: 3,
    \u56db: 4,
    \u4e94: 5,
    \u516d: 6,
    \u4e03: 7,
    \u516b: 8,
    \u4e5d: 9,
    \u5341: 10,
    \u5355: 1,
};
const WORDS = Object.keys(NUMBER_WORDS)
    .filter(word => /^[a-zà-ÿ]/.test(word) && !['a', 'an', 'hundred', 'thousand', 'couple', 'dozen', 'mil'].includes(word))
    .sort((one, other) => other.length - one.length);
/** Small counts: digits, or a word. Matches without a letter or digit right before it. */
const COUNT = `(?:(?<![a-zà-ÿ\\d.,])(?:\\d{1,3}(?![\\d.,]*\\d)|${WORDS.join('|')})(?![a-zà-ÿ])|[\u4e00\u4e24\u4e8c\u53cc\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341])`;
function countOf(text) {
    const word = text.trim().toLowerCase();
    if (/^\d{1,6}$/.test(word))
        return Number(word);
    return Object.hasOwn(NUMBER_WORDS, word) ? NUMBER_WORDS[word] : undefined;
}
/** A quantity: digits with separators, a decimal part, an exponent and a multiplier, or words. */
const QUANTITY = "(?<![\\d.,a-z])(?:\\d[\\d.,'\u2019\u202f\u00a0]{0,20}(?:e\\d{1,2})?|(?:[a-zà-ÿ]{2,12}[ -]){0,3}(?:hundred|thousand|million|hundert|tausend|million(?:en)?|mil(?:l[oó]n|lones)?)|" +
    WORDS.filter(word => word.length > 2).join('|') +
    ')\\s?(?:k|m|mm|g|mio\\.?|mrd\\.?|million(?:en|s)?|mill[oó]n(?:es)?|mil|thousand|tsd\\.?|tausend|hundred|\u4e07|\u5343|\u767e\u4e07|\u4ebf)?(?![a-zà-ÿ])';
const MULTIPLIERS = [
    [/\u4ebf$/, 1e8],
    [/\u767e\u4e07$/, 1e6],
    [/\u4e07$/, 1e4],
    [/\u5343$/, 1e3],
    [/(?:mrd\.?|g)$/i, 1e9],
    [/(?:million(?:en|s)?|mill[oó]n(?:es)?|mio\.?|mm|m)$/i, 1e6],
    [/(?:thousand|tausend|tsd\.?|mil|k)$/i, 1e3],
    [/(?:hundred|hundert)$/i, 100],
];
/** The value of a quantity, undefined where it is none. `1,200`, `100.000`, `2.5M`, `10k`, `1e5`, `10\u4e07`, `fifty`. */
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
function sum(parts) {
    return parts.reduce((total, part) => total + part, 0);
}
/** Of a unit of time that a pattern has found; what is no other one is a second. */
function secondsPer(unit) {
    if (/^(?:ms|mil|\u6beb)/i.test(unit))
        return 0.001;
    if (/^h/i.test(unit))
        return 3600;
    return /^(?:min|\u5206)/i.test(unit) ? 60 : 1;
}


/***/ }),

/***/ 1281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ textBefore),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   hQ: () => (/* binding */ blank),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** The gaps in "West Europe", "East US 2" and "Germany West Central", which Azure also writes in one word. */
const IN_A_REGION = [
    '(?<=(?<![a-z])(?:west|north)) (?=europe(?![a-z]))',
    '(?<=(?<![a-z])(?:east|west|central)) (?=us(?![a-z]))',
    '(?<=(?<![a-z])(?:north|south|west)) (?=central us(?![a-z]))',
    '(?<=(?<![a-z])(?:east|west) us) (?=[23](?!\\d|[.:,]\\d| ?[x×]))',
    '(?<=(?<![a-z])(?:uk|france|germany|sweden|norway|switzerland|poland|italy|spain|canada|korea|japan|australia|brazil|uae|israel|qatar)) (?=(?:north|south|east|west|central|southeast)(?![a-z]))',
    '(?<=(?<![a-z])germany west) (?=central(?![a-z]))',
    '(?<=(?<![a-z])(?:southeast|east)) (?=asia(?![a-z]))',
].join('|');
const MARKUP = new RegExp(`(?<gap>${IN_A_REGION})|<[^<>]{0,300}>|&(?:#\\d{1,7}|#x[\\da-f]{1,6}|[a-z]{2,8});|~~|[*\`]+|\\s+|\\|+|__`, 'gi');
const ENTITIES = {
    nbsp: ' ',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    rsquo: "'",
    mdash: '\u2014',
    ndash: '\u2013',
    times: '×',
    le: '\u2264',
    ge: '\u2265',
    hellip: '\u2026',
};
/** Reads Markdown, HTML and JSON inside a field as text. What is struck through or commented out is not there. */
function plainText(original) {
    const json = /^\s*[[{]/.test(original);
    const source = json ? blankOut(original).replace(NEXT_ENTRY, '\n') : blankOut(original);
    const writer = new Writer(headsOf(source));
    const width = Math.max(...source.split('\n', MOST_LINES).map(line => line.length));
    let from = 0;
    for (const match of source.matchAll(MARKUP)) {
        writer.write(source.slice(from, match.index), from, json);
        const wrapped = match[0].includes('\n') &&
            (json ? /[:,[]/.test(source.charAt(match.index - 1)) : isWrapped(source, match.index, match[0], width));
        if (match.groups?.gap === undefined)
            writer.write(wrapped ? ' ' : readable(match[0]), match.index, false);
        from = match.index + match[0].length;
    }
    writer.write(source.slice(from), from, json);
    return { text: writer.text(), at: [...writer.at, original.length], original };
}
class Writer {
    #pieces = [];
    at = [];
    #heads;
    #next = 0;
    #last = ' ';
    constructor(heads) {
        this.#heads = heads;
    }
    /** Copies text that starts at an offset of the original, folding white space and apostrophes; a line end stays one. */
    write(text, offset, json) {
        for (let index = 0; index < text.length; index += 1) {
            this.#writeHeads(offset + index);
            let character = text.charAt(index);
            if (json)
                character = JSON_SIGNS[character] ?? character;
            if (character === '\u2019' || character === '\u02bc')
                character = "'";
            const blank = character === ' ' || character === '\n';
            if (blank && (this.#last === '\n' || (this.#last === ' ' && character === ' ')))
                continue;
            this.#pieces.push(character);
            this.at.push(offset + index);
            this.#last = character;
        }
    }
    #writeHeads(offset) {
        for (let head = this.#heads[this.#next]; head && head.at <= offset; head = this.#heads[this.#next]) {
            for (const character of head.words) {
                this.#pieces.push(character);
                this.at.push(offset);
            }
            this.#next += 1;
        }
    }
    text() {
        return this.#pieces.join('');
    }
}
const RULER = /^[ \t]*\|?[ \t:|-]*-{2,}[ \t:|-]*$/;
const OF_A_PLACE = /^(?:rooms?|halls?|sites?|zones?|azs?|dcs?|regions?|racks?|buildings?)$/i;
const LABELS = /^(?:[a-z]|\d{1,2})(?: ?[,/] ?(?:[a-z]|\d{1,2})){0,8}$/i;
/** The heads of a Markdown table that its cells mean: "2" under "members" is "2 members", "A" under "room" is "room A". */
function headsOf(source) {
    const found = [];
    let heads = [];
    let before = '';
    let start = 0;
    for (const line of source.split('\n')) {
        if (line.includes('|') && RULER.test(line))
            heads = cellsOf(before).map(({ words }) => words);
        else if (!line.includes('|'))
            heads = [];
        else if (heads.length > 0)
            found.push(...headsIn(cellsOf(line), heads, start));
        before = line;
        start += line.length + 1;
    }
    return found;
}
function headsIn(cells, heads, start) {
    return cells.flatMap(({ words, from, to }, column) => {
        const head = heads[column] ?? '';
        if (!/^[a-z][a-z -]{1,24}$/i.test(head))
            return [];
        if (/^\d{1,2}$/.test(words))
            return [{ at: start + to, words: ` ${head}` }];
        return OF_A_PLACE.test(head) && LABELS.test(words) ? [{ at: start + from, words: `${head} ` }] : [];
    });
}
/** The cells of a row, and where their words stand in it; the borders are none. */
function cellsOf(row) {
    let at = 0;
    const cells = row.split('|').map(text => {
        const words = text.trim();
        const from = at + text.indexOf(words);
        at += text.length + 1;
        return { words, from, to: from + words.length };
    });
    return cells.slice(/^\s*\|/.test(row) ? 1 : 0);
}
/** Enough to see how wide a text is set. */
const MOST_LINES = 1000;
/** A line as long as this was hardly meant to end where it does. */
const PROSE = 48;
const STARTS_ANEW = /^(?:[-*+\u2022#|>]|\d{1,3}[.)]\s|[^\s:]{1,30}(?: [^\s:]{1,30}){0,3}:(?:\s|$))/;
/** Whether white space is where an editor has wrapped a sentence: the next word had no room on the line. */
function isWrapped(text, start, space, width) {
    const last = text.charAt(start - 1);
    if (space.indexOf('\n') !== space.lastIndexOf('\n') || /[.!?;|\u3002\uff1b\uff01\uff1f]/.test(last))
        return false;
    const length = start - (text.lastIndexOf('\n', start - 1) + 1);
    const next = text.slice(start + space.length, start + space.length + 150);
    const word = /^\S*/.exec(next)?.[0] ?? '';
    if (STARTS_ANEW.test(next) || length + 1 + word.length <= width)
        return false;
    if (last === ':')
        return length >= PROSE && /^[a-zà-ÿ]/.test(word);
    return length >= PROSE || last === ',' || /^[a-zà-ÿ(]/.test(word);
}
/** Where an entry ends and the next begins. */
const NEXT_ENTRY = /,(?=\s{0,40}"[^"\n]{1,60}"\s{0,9}:\s{0,9}["\d[{tfn])/g;
/** JSON's punctuation as a reader takes it: `"nodes": 5` says nodes = 5, and an object ends what was said of it. */
const JSON_SIGNS = {
    '"': ' ',
    '{': ' ',
    '}': '\n',
    '[': ' ',
    ']': ' ',
    ':': '=',
};
function readable(markup) {
    if (/^\s+$/.test(markup))
        return /\n/.test(markup) ? '\n' : ' ';
    if (/^<\/?(?:br|p|li|div|tr|ul|ol|h\d)\b/i.test(markup))
        return '\n';
    const entity = /^&(#x?)?([^;]+);$/i.exec(markup);
    if (!entity)
        return /^<[a-z/!]/i.test(markup) || !markup.startsWith('<') ? ' ' : markup;
    const [, numeric, name = ''] = entity;
    if (!numeric)
        return ENTITIES[name.toLowerCase()] ?? ' ';
    const code = Number.parseInt(name, numeric.toLowerCase() === '#x' ? 16 : 10);
    return code > 31 && code < 0xd800 ? String.fromCharCode(code) : ' ';
}
const HIDDEN = [
    ['<!--', '-->'],
    ['~~', '~~'],
    ['<s>', '</s>'],
    ['<del>', '</del>'],
    ['<strike>', '</strike>'],
];
/** As many blanks: what stands behind the words keeps its place. */
const blank = (words) => ' '.repeat(words.length);
/** JSON entries that give an answer instead of a request. */
const ANSWER_ENTRY = /"(?:error|verdict|answer|result|output|expected|response)"\s{0,9}:\s{0,9}"[^"\n]{0,500}"/gi;
/** `# replica { region_name = "x" }`: a setting that is commented out. */
const CONFIGURES = /(?:^|\n)[ \t]{0,40}[a-z_][\w."-]{0,60}(?: "[^"\n]{0,80}"){0,2}[ \t]{0,20}[={]/i;
const COMMENTED_OUT = /(?<=^|\n)[ \t]{0,40}(?:#|\/\/)[ \t]{0,8}[a-z_][\w.-]{0,60}[ \t]{0,4}(?:\{[^{}\n]{0,200}\}|=[ \t]?\S{1,120})(?=[ \t]*(?:\n|$|#)|[ \t]{2})[^\n]{0,400}/gi;
/** The same text, of the same length, with what is hidden from a reader (or is no part of the request) blank. */
function blankOut(text) {
    let result = text.replace(ANSWER_ENTRY, blank);
    if (CONFIGURES.test(text))
        result = result.replace(COMMENTED_OUT, blank);
    for (const [open, close] of HIDDEN)
        result = blankBetween(result, open, close);
    return result;
}
function blankBetween(text, open, close) {
    const lower = text.toLowerCase();
    if (!lower.includes(open) || lower.length !== text.length)
        return text;
    const pieces = [];
    let from = 0;
    for (let start = lower.indexOf(open); start >= 0; start = lower.indexOf(open, from)) {
        const end = lower.indexOf(close, start + open.length);
        if (end < 0)
            break;
        pieces.push(text.slice(from, start), ' '.repeat(end + close.length - start));
        from = end + close.length;
    }
    return pieces.join('') + text.slice(from);
}
const ABBREVIATION = /(?:^|[^a-z])(?:ca|e\.g|i\.e|vs|approx|etc|usw|bzw|z\.b|inkl|incl|max|min|nr|no|p\.ej|aprox|resp|cf|u\.a|d\.h)$/i;
/** Sentences, list items and table rows: split at line ends and at stops that end a sentence. */
function sentences({ text }) {
    const clauses = [];
    let start = 0;
    for (const match of text.matchAll(/[\n\u3002\uff1b\uff01\uff1f]|[.!?;](?=[\s"')\]]|$)/g)) {
        const abbreviated = match[0] === '.' && ABBREVIATION.test(textBefore(text, match.index, 8));
        if (abbreviated && text[match.index + 1] !== '\n')
            continue;
        push(clauses, text, start, match.index + 1);
        start = match.index + 1;
    }
    push(clauses, text, start, text.length);
    return clauses;
}
/** No sentence is longer; what is, is read in pieces, so that the work for each word is bounded. */
const LONGEST = 1500;
function push(clauses, text, start, end) {
    for (let from = start; from < end;) {
        const to = end - from <= LONGEST ? end : lastSpace(text, from, from + LONGEST);
        const piece = text.slice(from, to);
        if (/[^\s.;!?]/.test(piece))
            clauses.push({ text: piece, start: from, end: to });
        from = to;
    }
}
/** Where the last word before `end` begins; `end` where there is but one word. It looks back no further than `start`. */
function lastSpace(text, start, end) {
    const space = text.slice(start, end + 1).lastIndexOf(' ');
    return space > 0 ? start + space : end;
}
/** The last so many characters before an index: a look at all of them for each finding would take quadratic time. */
function textBefore(text, index, length) {
    return text.slice(Math.max(0, index - length), index);
}


/***/ }),

/***/ 4524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ withAddedPlace),
/* harmony export */   Fx: () => (/* binding */ majorityOf),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   Rz: () => (/* binding */ isOfVoters),
/* harmony export */   VM: () => (/* binding */ votersFor),
/* harmony export */   Wu: () => (/* binding */ placesFor),
/* harmony export */   Z9: () => (/* binding */ placeLosses),
/* harmony export */   at: () => (/* binding */ votingPlaces),
/* harmony export */   el: () => (/* binding */ nodeLosses),
/* harmony export */   hd: () => (/* binding */ isUnplaced),
/* harmony export */   iq: () => (/* binding */ toleratedFailures),
/* harmony export */   jq: () => (/* binding */ certainOnly),
/* harmony export */   q9: () => (/* binding */ evenSpread),
/* harmony export */   sg: () => (/* binding */ survives)
/* harmony export */ });
/* harmony import */ var _facts_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7787);

/** The most voters that can fail while a majority stays: \u230a(n \u2212 1) / 2\u230b. */
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
    const lost = (0,_facts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(spread.toSorted((one, other) => other - one).slice(0, count));
    return lost + more <= toleratedFailures((0,_facts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(spread));
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
        // One region says nothing of the zones in it, and one hall nothing of its racks.
        const fewest = place === 'region' ? 3 : 2;
        const within = rankOf(place) > rankOf(loss.place) && most !== undefined && most.count < fewest;
        if (most && !within)
            return { ...most, exact: its.some(({ exact }) => exact) };
    }
    return undefined;
}
/** Where a store that is yet to be installed can stand: also in a third place that may be added, and that is named. */
function withAddedPlace({ named }, loss, facts) {
    const { scattered, noFurther } = facts.geography;
    if (named || !facts.conditions.mayChange || noFurther)
        return undefined;
    return scattered?.place === loss.place ? { ...scattered, names: [], exact: false } : undefined;
}
/** Voting places: those of the text, and a witness that stands outside of two. */
function votingPlaces(places, { geography }) {
    return geography.witness && places.count === 2 ? 3 : places.count;
}
/** "Losing Newark": the name of a place that the text puts no voter into, and that is no region. */
function isUnplaced({ name, place }, { named }, { geography }) {
    return (place === 'site' &&
        name !== undefined &&
        name.length > 2 &&
        named?.voters?.named?.has(name) !== true &&
        !geography.places.some(({ names }) => names.includes(name)));
}
/** Nodes of a store that puts each piece of data on some of them are no voters. */
function isOfVoters({ votersOnSomeNodes }, { votes }) {
    return votes || votersOnSomeNodes !== true;
}
/** The voters that the candidate has or may be given. A number that is not stated may be chosen. */
function votersFor({ named, topology }, needed) {
    const { count, voting } = named?.voters ?? {};
    return (topology.votersOnSomeNodes ? voting : undefined) ?? count ?? needed;
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


/***/ })

};
