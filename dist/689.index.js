export const id = 689;
export const ids = [689];
export const modules = {

/***/ 1689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3350);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9771);
/* harmony import */ var _adapters_log_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1618);
/* harmony import */ var _adapters_redact_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1247);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1532);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3665);
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2051);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6467);
/* harmony import */ var _prompt_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3346);
/* harmony import */ var _report_body_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8802);
/* harmony import */ var _report_record_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1117);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8850);
/* harmony import */ var _request_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2927);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8750);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3138);

















const USAGE = `usage: node dist/index.js [options] FILE...

Designs a distributed lock manager for each lock request file and prints the report.

  --architect auto|model|reference   who designs (auto)
  --model NAME                       model to ask (the prompt's)
  --base-url URL                     OpenAI-compatible endpoint (${_contract_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_DEFAULTS */ .WJ['openai-base-url']})
  --feasibility enforce|warn|off     what the built-in rules may do (enforce)
  --json                             print the JSON record instead of Markdown
  --show-prompt                      print the rendered messages and stop: nothing is sent
  --help                             print this and stop

The key is taken from the environment variable OPENAI_API_KEY.
Exit status: 0 designed, 1 insufficient, 2 inconclusive, 64 wrong usage.
`;
const EXIT = { designed: 0, none: 0, insufficient: 1, inconclusive: 2, usage: 64 };
const OPTIONS = {
    architect: { type: 'string' },
    model: { type: 'string' },
    'base-url': { type: 'string' },
    feasibility: { type: 'string' },
    json: { type: 'boolean' },
    'show-prompt': { type: 'boolean' },
    help: { type: 'boolean' },
};
/** Designs for the files on the command line. @returns the exit status */
async function runCommandLine(args, bundledPrompt) {
    const apiKey = process.env.OPENAI_API_KEY?.trim() ?? '';
    const redact = (0,_adapters_redact_js__WEBPACK_IMPORTED_MODULE_12__/* .createRedact */ .a)([apiKey]);
    try {
        const { values, positionals } = readArguments(args);
        if (values.help) {
            process.stdout.write(USAGE);
            return EXIT.designed;
        }
        if (positionals.length === 0)
            throw new _settings_js__WEBPACK_IMPORTED_MODULE_10__/* .InputError */ .dz('no FILE is given');
        const settings = readOptions(values, apiKey);
        const bytes = await (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(bundledPrompt, 'the bundled prompt', _prompt_file_js__WEBPACK_IMPORTED_MODULE_7__/* .PROMPT_LIMIT */ .lt);
        const prompt = (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .openPrompt */ .Rh)(new TextDecoder().decode(bytes), 'bundled prompt', settings);
        const job = { prompt, settings, json: values.json === true, redact };
        const requests = positionals.map(fileRequest);
        return await (values['show-prompt'] ? showPrompts(requests, job) : designFiles(requests, job));
    }
    catch (error) {
        const usage = error instanceof _settings_js__WEBPACK_IMPORTED_MODULE_10__/* .InputError */ .dz || error instanceof _prompt_file_js__WEBPACK_IMPORTED_MODULE_7__/* .PromptError */ .Pq;
        const message = error instanceof Error ? error.message : String(error);
        process.stderr.write(`${redact(message)}\n${usage ? `\n${USAGE}` : ''}`);
        return usage ? EXIT.usage : EXIT.inconclusive;
    }
}
async function designFiles(requests, { json, redact, ...job }) {
    const log = (0,_adapters_log_js__WEBPACK_IMPORTED_MODULE_13__/* .terminalLog */ .d)(line => process.stderr.write(line), redact);
    (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .logConfiguration */ .nh)(job.settings, job.prompt, log);
    const model = (0,_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .asksModel */ .mE)(job.settings)
        ? (await __webpack_require__.e(/* import() */ 376).then(__webpack_require__.bind(__webpack_require__, 2376))).connectModel(job.settings.endpoint, redact)
        : undefined;
    const workshop = { ...job, model, clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m, log };
    const reports = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_14__/* .afewAtATime */ .F)(requests, request => (0,_design_js__WEBPACK_IMPORTED_MODULE_5__/* .design */ .x)(request, workshop));
    const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_11__/* .worstVerdict */ .zP)(reports.map(report => report.verdict));
    const markdown = () => reports.map(report => (0,_report_body_js__WEBPACK_IMPORTED_MODULE_8__/* .renderReport */ .B1)(report)).join('\n---\n\n');
    process.stdout.write(redact(json ? `${JSON.stringify((0,_report_record_js__WEBPACK_IMPORTED_MODULE_15__/* .recordOf */ .z)(verdict, reports), null, 2)}\n` : markdown()));
    return EXIT[verdict];
}
/** Prints what would be sent for each file; nothing is sent. */
async function showPrompts(requests, { json, redact, ...job }) {
    const calls = [];
    for (const request of requests) {
        try {
            calls.push((0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .callFor */ .gL)(await request.read(), job));
        }
        catch (error) {
            if (!(error instanceof _request_file_js__WEBPACK_IMPORTED_MODULE_9__/* .RequestError */ .GI || error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_6__/* .ServiceError */ ._7))
                throw error;
            process.stderr.write(`${(0,_adapters_log_js__WEBPACK_IMPORTED_MODULE_13__/* .inertLogLine */ .T)(redact(`${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_16__/* .nameOf */ .V)(request)}: ${error.message}`))}\n`);
        }
    }
    process.stdout.write(redact(json ? `${JSON.stringify(calls, null, 2)}\n` : calls.map(renderCall).join('\n')));
    return calls.length === requests.length ? EXIT.designed : EXIT.inconclusive;
}
function renderCall({ messages }) {
    return messages.map(({ role, content }) => `--- ${role} ---\n${content}\n`).join('\n');
}
function readArguments(args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options: OPTIONS, allowPositionals: true });
    }
    catch (error) {
        throw new _settings_js__WEBPACK_IMPORTED_MODULE_10__/* .InputError */ .dz(error.message);
    }
}
const OPTION_OF = {
    architect: 'architect',
    model: 'model',
    'openai-base-url': 'base-url',
    feasibility: 'feasibility',
};
/** The options as the inputs that they stand for. */
function readOptions(values, apiKey) {
    const read = (name) => {
        if (name === 'openai-api-key')
            return apiKey;
        const option = OPTION_OF[name];
        return option === undefined ? '' : String(values[option] ?? '');
    };
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .readSettings */ .sb)(read, name => {
        const option = OPTION_OF[name];
        return option === undefined ? `environment variable OPENAI_API_KEY` : `option --${option}`;
    });
}
function fileRequest(path) {
    return {
        source: { kind: 'file', path },
        read: async () => (0,_request_file_js__WEBPACK_IMPORTED_MODULE_9__/* .parseRequestFile */ .JX)(await (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(path, JSON.stringify(path), _request_file_js__WEBPACK_IMPORTED_MODULE_9__/* .REQUEST_LIMIT */ .ul)),
    };
}


/***/ })

};
