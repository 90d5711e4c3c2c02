export const id = 227;
export const ids = [227];
export const modules = {

/***/ 227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/adapters/clock.ts
var clock = __webpack_require__(3350);
// EXTERNAL MODULE: ./src/adapters/files.ts
var files = __webpack_require__(9771);
// EXTERNAL MODULE: ./src/adapters/log.ts
var adapters_log = __webpack_require__(1618);
// EXTERNAL MODULE: ./src/adapters/redact.ts
var adapters_redact = __webpack_require__(1247);
// EXTERNAL MODULE: ./src/adapters/signals.ts
var signals = __webpack_require__(3113);
// EXTERNAL MODULE: ./src/call.ts + 1 modules
var call = __webpack_require__(9530);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(1532);
// EXTERNAL MODULE: ./src/contract.ts
var contract = __webpack_require__(3665);
// EXTERNAL MODULE: ./src/design.ts + 4 modules
var design = __webpack_require__(9953);
// EXTERNAL MODULE: ./src/ports.ts
var ports = __webpack_require__(6467);
// EXTERNAL MODULE: ./src/prompt/file.ts
var file = __webpack_require__(3346);
// EXTERNAL MODULE: ./src/report/inert.ts
var inert = __webpack_require__(1822);
// EXTERNAL MODULE: ./src/report/json.ts
var report_json = __webpack_require__(2794);
// EXTERNAL MODULE: ./src/report/body.ts + 3 modules
var body = __webpack_require__(8802);
// EXTERNAL MODULE: ./src/report/record.ts
var record = __webpack_require__(1117);
;// CONCATENATED MODULE: ./src/report/print.ts



/** Prints each report as soon as those before it are out, and keeps it no longer. */
class MarkdownPrinter {
    #write;
    #waiting = new Map();
    #next = 0;
    #printed = 0;
    constructor(write) {
        this.#write = write;
    }
    take(index, report) {
        this.#waiting.set(index, report);
        for (let ready = this.#waiting.get(this.#next); ready; ready = this.#waiting.get(this.#next)) {
            this.#print(ready);
            this.#waiting.delete(this.#next);
            this.#next += 1;
        }
    }
    end() {
        for (const [, report] of [...this.#waiting].sort(([one], [other]) => one - other))
            this.#print(report);
        this.#waiting.clear();
    }
    #print(report) {
        this.#write(`${this.#printed > 0 ? '\n---\n\n' : ''}${(0,body/* renderReport */.B1)(report)}`);
        this.#printed += 1;
    }
}
/** The record has the verdict of the whole run before the first request. */
class RecordPrinter {
    #write;
    #reports = [];
    constructor(write) {
        this.#write = write;
    }
    take(index, report) {
        this.#reports[index] = report;
    }
    end(verdict) {
        const made = this.#reports.filter(() => true); // without the gaps
        this.#write((0,report_json/* toJson */.a)((0,record/* recordOf */.z)(verdict, made)));
    }
}

// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/request/file.ts
var request_file = __webpack_require__(2927);
// EXTERNAL MODULE: ./src/settings.ts
var src_settings = __webpack_require__(8750);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(3138);
;// CONCATENATED MODULE: ./src/command-line.ts



















const USAGE = `usage: node dist/index.js [options] FILE...

Designs a distributed lock manager for each lock request file and prints the report.

  --architect auto|model|reference   who designs (auto)
  --model NAME                       model to ask (the prompt's)
  --base-url URL                     OpenAI-compatible endpoint (${contract/* INPUT_DEFAULTS */.WJ['openai-base-url']})
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
    const redact = (0,adapters_redact/* createRedact */.a)([apiKey]);
    try {
        const { values, positionals } = readArguments(args);
        if (values.help) {
            process.stdout.write(USAGE);
            return EXIT.designed;
        }
        if (positionals.length === 0)
            throw new src_settings/* InputError */.dz('no FILE is given');
        const settings = readOptions(values, apiKey);
        const bytes = await (0,files/* readRegularFile */.X)(bundledPrompt, 'the bundled prompt', file/* PROMPT_LIMIT */.lt);
        const prompt = (0,call/* openPrompt */.Rh)(new TextDecoder().decode(bytes), 'bundled prompt', settings);
        const job = { prompt, settings, json: values.json === true, redact };
        const requests = positionals.map(fileRequest);
        return await (values['show-prompt'] ? showPrompts(requests, job) : designFiles(requests, job));
    }
    catch (error) {
        const usage = error instanceof src_settings/* InputError */.dz || error instanceof file/* PromptError */.Pq;
        const message = error instanceof Error ? error.message : String(error);
        process.stderr.write(`${redact(message)}\n${usage ? `\n${USAGE}` : ''}`);
        return usage ? EXIT.usage : EXIT.inconclusive;
    }
}
async function designFiles(requests, { json, redact, ...job }) {
    const log = (0,adapters_log/* terminalLog */.d)(line => process.stderr.write(line), redact);
    (0,call/* logConfiguration */.nh)(job.settings, job.prompt, log);
    const write = (text) => void process.stdout.write(redact(text));
    const printer = json ? new RecordPrinter(write) : new MarkdownPrinter(write);
    let judged = 0;
    (0,signals/* onInterruption */.v)(signal => {
        log.warn(`stopped by ${signal}: ${judged} of ${requests.length} requests were judged, and are printed`);
        printer.end('inconclusive');
    });
    const model = (0,src_settings/* asksModel */.mE)(job.settings)
        ? (await __webpack_require__.e(/* import() */ 376).then(__webpack_require__.bind(__webpack_require__, 2376))).connectModel(job.settings.endpoint, redact)
        : undefined;
    const workshop = { ...job, model, clock: clock/* systemClock */.m, log };
    const verdicts = await (0,concurrency/* afewAtATime */.F)([...requests.entries()], async ([index, request]) => {
        const report = await (0,design/* design */.x)(request, workshop);
        judged += 1;
        printer.take(index, report);
        return report.verdict;
    });
    const verdict = (0,src_verdict/* worstVerdict */.zP)(verdicts);
    printer.end(verdict);
    return EXIT[verdict];
}
/** Prints what would be sent for each file; nothing is sent. */
async function showPrompts(requests, { json, redact, ...job }) {
    const calls = [];
    for (const request of requests) {
        try {
            calls.push((0,call/* callFor */.gL)(await request.read(), job));
        }
        catch (error) {
            if (!(error instanceof request_file/* RequestError */.GI || error instanceof ports/* ServiceError */._7))
                throw error;
            process.stderr.write(`${(0,adapters_log/* inertLogLine */.T)(redact(`${(0,report/* nameOf */.V)(request)}: ${error.message}`))}\n`);
        }
    }
    process.stdout.write(redact(json ? (0,report_json/* toJson */.a)(calls) : calls.map(renderCall).join('\n')));
    return calls.length === requests.length ? EXIT.designed : EXIT.inconclusive;
}
/** As they would be sent; where a runner reads the output, without what it would take for its commands. */
function renderCall({ messages }) {
    const text = messages.map(({ role, content }) => `--- ${role} ---\n${content}\n`).join('\n');
    return process.env.GITHUB_ACTIONS === 'true' ? text.split('\n').map(inert/* inertCodeLine */.IR).join('\n') : text;
}
function readArguments(args) {
    try {
        return (0,external_node_util_.parseArgs)({ args, options: OPTIONS, allowPositionals: true });
    }
    catch (error) {
        throw new src_settings/* InputError */.dz(error.message);
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
    return (0,src_settings/* readSettings */.sb)(read, name => {
        const option = OPTION_OF[name];
        return option === undefined ? `environment variable OPENAI_API_KEY` : `option --${option}`;
    });
}
function fileRequest(path) {
    return {
        source: { kind: 'file', path },
        read: async () => (0,request_file/* parseRequestFile */.JX)(await (0,files/* readRegularFile */.X)(path, JSON.stringify(path), request_file/* REQUEST_LIMIT */.ul)),
    };
}


/***/ })

};
