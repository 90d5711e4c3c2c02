export const id = 253;
export const ids = [253];
export const modules = {

/***/ 1253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./.bundle/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./.bundle/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./.bundle/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
const file_command_crypto = { randomUUID: () => process.getBuiltinModule('node:crypto').randomUUID() };



function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${file_command_crypto.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
;// CONCATENATED MODULE: ./.bundle/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./.bundle/@actions/core/index.mjs


// EXTERNAL MODULE: ./src/settings.ts
var src_settings = __webpack_require__(8750);
// EXTERNAL MODULE: ./src/adapters/log.ts
var log = __webpack_require__(1618);
;// CONCATENATED MODULE: ./src/adapters/actions.ts






function readInput(name) {
    return getInput(name);
}
/** Masks secrets in the log: first of all, before anything could print them. */
function maskSecrets(secrets) {
    for (const secret of secrets)
        if (secret !== '')
            setSecret(secret);
}
function readEvent() {
    const name = process.env.GITHUB_EVENT_NAME ?? '';
    const path = process.env.GITHUB_EVENT_PATH ?? '';
    const pull = path === '' ? undefined : readPayload(path)?.pull_request;
    return {
        name,
        pullRequest: Number.isSafeInteger(pull?.number) ? pull?.number : undefined,
        headSha: typeof pull?.head?.sha === 'string' ? pull.head.sha : undefined,
        restricted: pull ? isRestricted(name, pull) : false,
    };
}
const DEPENDABOT = 'dependabot[bot]';
/**
 * A fork that has been deleted has no repository any more. Of Dependabot's pull requests, only the runs that it started
 * itself are restricted, then also on `pull_request_target`.
 */
function isRestricted(event, { user, head, base }) {
    const foreign = head?.repo?.full_name !== base?.repo?.full_name;
    const dependabot = user?.login === DEPENDABOT && process.env.GITHUB_ACTOR === DEPENDABOT;
    return (event === 'pull_request' && foreign) || (event.startsWith('pull_request') && dependabot);
}
function readPayload(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        const why = error instanceof SyntaxError
            ? 'is not JSON'
            : `could not be read (${error.code})`;
        throw new src_settings/* InputError */.dz(`the event that GITHUB_EVENT_PATH names ${why}: is this a GitHub Actions runner?`);
    }
}
function actionsLog(redact) {
    return {
        info: text => info((0,log/* inertLogLine */.T)(redact(text))),
        warn: text => warning((0,log/* inertLogLine */.T)(redact(text))),
        group: (title, lines) => {
            startGroup((0,log/* inertLogLine */.T)(redact(title)));
            for (const text of lines)
                info((0,log/* inertLogLine */.T)(redact(text)));
            endGroup();
        },
        debug: text => {
            if (isDebug())
                debug((0,log/* inertLogLine */.T)(redact(text)));
        },
    };
}
/** Outputs, summary, files and annotations of the step. Secrets are taken out of every text. */
function actionsPublisher(redact, log) {
    let folder;
    return {
        output: (name, value) => setOutput(name, redact(value)),
        summary: markdown => {
            const path = process.env.GITHUB_STEP_SUMMARY ?? '';
            try {
                (0,external_node_fs_.appendFileSync)(path, redact(markdown));
            }
            catch (error) {
                const why = path === '' ? 'it is not set' : `${path}: ${error.code}`;
                log.warn(`The job summary could not be written to the file that GITHUB_STEP_SUMMARY names (${why})`);
            }
        },
        save: (name, text) => {
            folder ??= (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'distributed-lock-manager-architect-'));
            const path = (0,external_node_path_.join)(folder, name);
            (0,external_node_fs_.writeFileSync)(path, redact(text));
            return path;
        },
        annotate: annotation => annotate(annotation, redact),
    };
}
function annotate({ level, title, message, path, startLine, endLine, column }, redact) {
    const write = { notice: notice, warning: warning, error: error }[level];
    write((0,log/* inertLogLine */.T)(redact(message)), {
        title: (0,log/* inertLogLine */.T)(title),
        ...(path === undefined ? {} : { file: path }),
        ...(startLine === undefined ? {} : { startLine }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(column === undefined ? {} : { startColumn: column }),
    });
}
function actions_notice(message) {
    notice((0,log/* inertLogLine */.T)(message));
}
/** What a step that is cut off leaves for those that run all the same. */
function setVerdict(verdict) {
    setOutput('verdict', verdict);
}
/** Fails the step: the one place. */
function fail(message, redact) {
    setFailed(redact(message).split('\n').map(log/* inertLogLine */.T).join('\n'));
}

// EXTERNAL MODULE: ./src/adapters/clock.ts
var clock = __webpack_require__(3350);
// EXTERNAL MODULE: ./src/adapters/files.ts
var files = __webpack_require__(9771);
// EXTERNAL MODULE: ./src/adapters/redact.ts
var adapters_redact = __webpack_require__(1247);
// EXTERNAL MODULE: ./src/adapters/signals.ts
var signals = __webpack_require__(3113);
// EXTERNAL MODULE: ./src/ports.ts
var ports = __webpack_require__(6467);
// EXTERNAL MODULE: ./src/english.ts
var english = __webpack_require__(7883);
// EXTERNAL MODULE: ./src/request/request.ts
var request = __webpack_require__(712);
;// CONCATENATED MODULE: ./src/request/gather.ts



/** More requests than one run takes on. */
class TooManyRequests extends Error {
}
/** Where requests come from, in the contract's order: the inputs, the pull request's files, the workspace's files. */
async function gatherRequests(settings, trigger, log) {
    const { texts } = settings;
    if (texts) {
        const read = async () => (await __webpack_require__.e(/* import() */ 332).then(__webpack_require__.bind(__webpack_require__, 4332))).requestFromInputs(texts);
        return { requests: [{ source: { kind: 'inputs' }, read }] };
    }
    const gathered = await requestFiles(settings, trigger, log);
    const { requests } = gathered;
    if (requests.length > settings.maxRequests) {
        throw new TooManyRequests(`found ${requests.length} requests, and input "max-requests" allows ${settings.maxRequests}: raise it, or narrow ` +
            '"request-files"; none was sent');
    }
    return gathered;
}
function requestFiles(settings, { event, pullRequest, workspace }, log) {
    if (event === 'merge_group') {
        log.info('Nothing to do in a merge queue: the pull request was judged already');
        return Promise.resolve({ requests: [] });
    }
    const asked = event === 'workflow_dispatch' && settings.pullRequest !== undefined;
    if (!asked && event !== 'pull_request' && event !== 'pull_request_target') {
        return workspaceRequests(settings, workspace, log);
    }
    if (pullRequest)
        return changedRequests(settings, pullRequest, log);
    return Promise.reject(new ports/* ServiceError */._7(`the event ${event} names no pull request whose files could be read`));
}
async function changedRequests(settings, pullRequest, log) {
    const [commit, { files, complete }, matches] = await Promise.all([
        pullRequest.headSha(),
        pullRequest.changedFiles(),
        pullRequest.sent().then(() => matcherOf(settings)),
    ]);
    const present = files.filter(file => matches(file.path) && isThere(file));
    log.info(`Pull request #${pullRequest.number} at ${commit}: ${(0,english/* count */.U9)(files.length, 'changed file')}, ` +
        `${(0,english/* count */.U9)(present.length, 'lock request')}`);
    for (const file of files) {
        if (!matches(file.path))
            log.debug(`Not a request, by the globs of request-files: ${file.path}`);
        else if (!isThere(file))
            log.info(`Not a request any more: ${file.path} (${file.status})`);
    }
    if (!complete) {
        log.warn(`GitHub lists at most ${files.length} changed files of a pull request: request files beyond them were not seen. ` +
            'Split the pull request, or give the request as inputs');
    }
    const requests = present.map((file) => ({
        source: { kind: 'file', path: file.path, commit },
        read: () => readChanged(file, pullRequest),
    }));
    if (!complete)
        return { requests, cut: true };
    return { requests, changed: { paths: files.filter(isThere).map(({ path }) => path), commit } };
}
function isThere({ status }) {
    return status !== 'removed' && status !== 'unchanged';
}
async function matcherOf({ requestFiles }) {
    return (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(216)]).then(__webpack_require__.bind(__webpack_require__, 8216))).requestMatcher(requestFiles);
}
async function readChanged(file, pullRequest) {
    const [bytes, { parseRequestFile }] = await Promise.all([
        pullRequest.readFile(file),
        pullRequest.sent().then(() => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(927)]).then(__webpack_require__.bind(__webpack_require__, 2927))),
    ]);
    return parseRequestFile(bytes);
}
async function workspaceRequests(settings, workspace, log) {
    const [paths, matches] = await Promise.all([workspace.list(), matcherOf(settings)]);
    const present = paths.filter(matches).sort();
    log.info(`Workspace: ${(0,english/* count */.U9)(paths.length, 'file')}, ${(0,english/* count */.U9)(present.length, 'lock request')}`);
    const requests = present.map((path) => ({
        source: { kind: 'file', path },
        read: async () => {
            const { parseRequestFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(927)]).then(__webpack_require__.bind(__webpack_require__, 2927));
            return parseRequestFile(await workspace.read(path, request/* REQUEST_LIMIT */.u));
        },
    }));
    return { requests };
}

;// CONCATENATED MODULE: ./src/run.ts


/** The way through: requests come in, an architect answers, the answers are judged, the reports go out. */
async function run(settings, world) {
    const start = world.clock.now();
    // A prompt file is an input, and inputs are checked before anything is read; the bundled one needs no check.
    const checked = settings.promptFile === undefined ? undefined : await (await theRest()).readPrompt(settings, world);
    const gathering = gather(settings, world);
    gathering.catch(() => { }); // told where it is awaited
    await world.pullRequest?.sent();
    const { judge } = await theRest();
    const outcome = await judge(gathering, checked, settings, world);
    world.log.info(`The run took ${((world.clock.now() - start) / 1000).toFixed(1)} s`);
    return outcome;
}
/** All that the first request does without is large: it is loaded when that is on its way. */
function theRest() {
    return Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(682), __webpack_require__.e(649)]).then(__webpack_require__.bind(__webpack_require__, 5649));
}
function gather(settings, world) {
    return gatherRequests(settings, world, world.log).catch(error => {
        if (error instanceof ports/* ServiceError */._7)
            return error;
        throw error;
    });
}

;// CONCATENATED MODULE: ./src/action.ts







/** Runs as a step of a workflow. @param bundledPrompt path of the bundled prompt */
async function runAction(bundledPrompt) {
    const secrets = [readInput('openai-api-key'), readInput('github-token')];
    maskSecrets(secrets);
    const redact = (0,adapters_redact/* createRedact */.a)(secrets);
    (0,signals/* onInterruption */.v)(signal => {
        setVerdict('inconclusive');
        fail(`Stopped by ${signal}: nothing more is asked or posted. Comments that were posted before stay`, redact);
    });
    try {
        const settings = (0,src_settings/* readSettings */.sb)(readInput);
        const world = await buildWorld(settings, redact, bundledPrompt);
        const { fails, message, verdict } = await run(settings, world);
        if (fails)
            fail(message, redact);
        else if (verdict === 'none')
            actions_notice(message);
        else
            world.log.info(message);
    }
    catch (error) {
        fail(error instanceof Error ? error.message : String(error), redact);
    }
}
async function buildWorld(settings, redact, bundledPrompt) {
    const event = readEvent();
    const log = actionsLog(redact);
    const workspace = (0,files/* openWorkspace */.O)(process.env.GITHUB_WORKSPACE || process.cwd());
    return {
        event: event.name,
        restricted: event.restricted,
        site: {
            serverUrl: process.env.GITHUB_SERVER_URL || 'https://github.com',
            repository: process.env.GITHUB_REPOSITORY ?? '',
        },
        pullRequest: await choosePullRequest(settings, event, log, redact),
        workspace,
        publisher: actionsPublisher(redact, log),
        clock: clock/* systemClock */.m,
        log,
        connectModel: async (endpoint) => (await __webpack_require__.e(/* import() */ 376).then(__webpack_require__.bind(__webpack_require__, 2376))).connectModel(endpoint, redact),
        readPrompt: async (path) => (path === undefined ? readBundled(bundledPrompt) : readChosen(path, workspace)),
    };
}
function readBundled(path) {
    return new TextDecoder().decode((0,files/* readRegularFile */.X)(path, 'the bundled prompt', src_settings/* PROMPT_LIMIT */.lt));
}
async function readChosen(path, workspace) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.read(path, src_settings/* PROMPT_LIMIT */.lt));
    }
    catch (error) {
        throw new src_settings/* InputError */.dz(`input "prompt-file" cannot be used: ${error.message}`);
    }
}
/** The input's pull request, else the event's. Requests from the inputs do without it, files do not. */
async function choosePullRequest(settings, event, log, redact) {
    const number = settings.pullRequest ?? event.pullRequest;
    if (number === undefined)
        return undefined;
    const [owner = '', repo = ''] = (process.env.GITHUB_REPOSITORY ?? '').split('/');
    if (settings.token === '' || owner === '' || repo === '') {
        const why = `input "github-token" or GITHUB_REPOSITORY is blank: pull request #${number} is out of reach`;
        if (settings.texts === undefined)
            throw new src_settings/* InputError */.dz(why);
        log.warn(why);
        return undefined;
    }
    const { connectPullRequest } = await __webpack_require__.e(/* import() */ 16).then(__webpack_require__.bind(__webpack_require__, 1016));
    const apiUrl = (process.env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
    const graphqlUrl = process.env.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`;
    const headSha = number === event.pullRequest ? event.headSha : undefined;
    return connectPullRequest({ token: settings.token, owner, repo, apiUrl, graphqlUrl, redact, clock: clock/* systemClock */.m }, number, headSha);
}


/***/ }),

/***/ 3350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

const systemClock = {
    // `performance` is a library that Node would load for this.
    now: () => Number(process.hrtime.bigint()) / 1e6,
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).catch(() => { }),
    deadline: milliseconds => AbortSignal.timeout(milliseconds),
    every: (milliseconds, tick) => {
        const timer = setInterval(tick, milliseconds);
        return () => clearInterval(timer);
    },
};


/***/ }),

/***/ 9771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openWorkspace),
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6467);



/** The checked-out repository, and nothing outside it. */
function openWorkspace(root) {
    return {
        list: async () => walk(root, ''),
        read: async (path, limit) => readInside(root, path, limit),
    };
}
/** Every entry that is no directory, links and pipes too: reading those says why they are refused. */
function walk(root, folder) {
    const entries = trying(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }), `the folder ${JSON.stringify(folder || root)} could not be listed`);
    return entries.flatMap(entry => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (!entry.isDirectory())
            return [path];
        return entry.name === 'node_modules' || entry.name === '.git' ? [] : walk(root, path);
    });
}
/** @param failure what went wrong, without the reason */
function trying(act, failure) {
    try {
        return act();
    }
    catch (error) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7(`${failure} (${error.code})`);
    }
}
function readInside(root, path, limit) {
    const name = JSON.stringify(path);
    if (path.includes('\0'))
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7(`the path ${name} holds a NUL character`);
    if (!isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)))
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7(`the path ${name} leads out of the workspace`);
    const real = trying(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)), `the file ${name} could not be opened`);
    if (!isInside(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root), real))
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7(`the file ${name} is a link that leads out of the workspace`);
    return readRegularFile(real, name, limit);
}
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, way) === path;
}
/**
 * Reads a regular file of at most `limit` bytes. Without `node:fs/promises`, which takes longer to load than all of this.
 * @param name how messages call it
 */
function readRegularFile(path, name, limit) {
    // Without O_NONBLOCK, opening a FIFO waits for a writer.
    const file = trying(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK), `the file ${name} could not be opened`);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stat.isFile())
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7(`${name} is ${stat.isDirectory() ? 'a directory' : 'not a regular file'}`);
        if (stat.size > limit)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7(`the file ${name} has ${stat.size} bytes; at most ${limit} are read`);
        return readAll(file, limit);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** The size is what it says only for files on a disk: what is read is bounded too. */
function readAll(file, limit) {
    const buffer = Buffer.alloc(limit + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length <= limit; length += count) {
        count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.byteLength - length, null);
    }
    if (length > limit)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7(`the file is longer than ${limit} bytes`);
    return buffer.subarray(0, length);
}


/***/ }),

/***/ 1618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ inertLogLine),
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/** Ends a line for a runner, or for a terminal. */
const LINE_ENDS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
/**
 * One line that a runner cannot take for a workflow command: no `::name::` after leading white space, no `##[name]`
 * anywhere, and no control character that a terminal would act on.
 */
function inertLogLine(text) {
    return (text
        .replace(LINE_ENDS, ' ')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
        .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
        .replace(/##\[/g, '## [')
        .replace(/^(\s*):(?=:)/, '$1: '));
}
/** A log on standard error, for the command line. */
function terminalLog(write, redact) {
    const line = (text) => write(`${inertLogLine(redact(text))}\n`);
    return {
        info: line,
        warn: text => line(`warning: ${text}`),
        group: (title, lines) => {
            line(title);
            for (const text of lines)
                line(`  ${text}`);
        },
        debug: () => { },
    };
}


/***/ }),

/***/ 1247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createRedact)
/* harmony export */ });
/** Too short a secret would be found in ordinary words. */
const SHORTEST = 8;
/** Replaces every secret, also in Base64, hexadecimal and URL encoding, by `***`. */
function createRedact(secrets) {
    // A secret may hold another: the longest go first.
    const forms = [...new Set(secrets.filter(secret => secret.length >= SHORTEST).flatMap(encodings))].sort((one, other) => other.length - one.length);
    return text => forms.reduce((result, form) => result.replaceAll(form, '***'), text);
}
function encodings(secret) {
    const bytes = Buffer.from(secret);
    const hexadecimal = bytes.toString('hex');
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret),
        hexadecimal,
        hexadecimal.toUpperCase(),
        ...[0, 1, 2].flatMap(shift => base64(bytes, shift)),
    ];
}
/** Base64 of the secret where it stands behind `shift` other bytes: only the characters that are all its own. */
function base64(bytes, shift) {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
        .toString('base64')
        .replaceAll('=', '');
    const own = text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
}


/***/ }),

/***/ 3113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ onInterruption)
/* harmony export */ });
/**
 * Ends the process on SIGINT or SIGTERM, by that signal: nothing is asked or posted any more.
 * @param tell says what is lost; what it starts and does not end at once is cut off
 */
function onInterruption(tell) {
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            tell(signal);
            process.kill(process.pid, signal);
        });
    }
}


/***/ }),

/***/ 3665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ REFUSAL),
/* harmony export */   EM: () => (/* binding */ FAILURES),
/* harmony export */   TJ: () => (/* binding */ ARCHITECTS),
/* harmony export */   WJ: () => (/* binding */ INPUT_DEFAULTS),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   p8: () => (/* binding */ COMMENT_MODES),
/* harmony export */   wC: () => (/* binding */ FEASIBILITIES),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/* unused harmony exports INPUTS, OUTPUTS */
/** Every input, output and verdict by name: the mirror of `action.yml`, held equal to it by a test. */
/** Of this action: `package.json`'s, held equal by a test. */
const VERSION = '0.1.0';
const FIELDS = ['scale_requirements', 'consistency_tolerance', 'infrastructure_environment'];
const INPUT_DEFAULTS = {
    'scale-requirements': '',
    'consistency-tolerance': '',
    'infrastructure-environment': '',
    'request-files': '**/*.lock-request.yaml\n**/*.lock-request.yml',
    'max-requests': '20',
    'prompt-file': '',
    architect: 'auto',
    'openai-api-key': '',
    'openai-base-url': 'https://api.openai.com/v1',
    model: '',
    temperature: '',
    'max-completion-tokens': '',
    'timeout-seconds': '300',
    repair: 'true',
    feasibility: 'enforce',
    'fail-on': 'insufficient, inconclusive',
    comment: 'update',
    'comment-key': '',
    'pull-request': '',
    'github-token': '',
};
const INPUTS = Object.keys(INPUT_DEFAULTS);
const OUTPUTS = (/* unused pure expression or super */ null && (['verdict', 'architecture', 'architecture-file', 'record-file', 'comment-url']));
const ARCHITECTS = ['auto', 'model', 'reference'];
const FEASIBILITIES = ['enforce', 'warn', 'off'];
const FAILURES = ['insufficient', 'inconclusive', 'violations'];
const COMMENT_MODES = ['update', 'recreate', 'never'];
/** Worst first: a run has the worst verdict of its requests. */
const VERDICTS = ['insufficient', 'inconclusive', 'designed', 'none'];
/** What the prompt tells an architect to answer where no design can hold. */
const REFUSAL = 'Infrastructure constraints insufficient for consistency SLA';


/***/ }),

/***/ 7883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   U9: () => (/* binding */ count)
/* harmony export */ });
/** How our own sentences are put together. */
/** The text with a capital first letter. */
function capitalised(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** The text with a capital first letter and an end. */
function asSentence(text) {
    return /[.!?]$/.test(text) ? capitalised(text) : `${capitalised(text)}.`;
}
/** Longer quotes are cut at a word. */
const LONGEST_QUOTE = 200;
/** Words of a text in quotation marks, without what ends their sentence. */
function quoted(words) {
    const bare = words.trim().replace(/[.;,]$/, '');
    if (bare.length <= LONGEST_QUOTE)
        return `\u201c${bare}\u201d`;
    const cut = bare.slice(0, LONGEST_QUOTE);
    return `\u201c${cut.slice(0, cut.lastIndexOf(' ') + 1 || LONGEST_QUOTE).trimEnd()}\u2026\u201d`;
}
/** Such as "1 error" or "2 errors". */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 6467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ ModelFault),
/* harmony export */   Te: () => (/* binding */ TooLongBody),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   rS: () => (/* binding */ UncertainWrite),
/* harmony export */   yN: () => (/* binding */ NotAllowed)
/* harmony export */ });
/** The world as the product sees it. Adapters provide these; everything else only uses them. */
/** Why a try brought no completion, in the terms a retry is decided by. */
class ModelFault extends Error {
    /** HTTP status, absent where no answer came. */
    status;
    /** The service's own error code, such as `insufficient_quota`. */
    code;
    /** The parameter that the service names as the cause. */
    parameter;
    retryable;
    /** How long the service asks to wait, in milliseconds. */
    retryAfter;
    constructor(message, facts) {
        super(message, { cause: facts.cause });
        this.status = facts.status;
        this.code = facts.code;
        this.parameter = facts.parameter;
        this.retryable = facts.retryable;
        this.retryAfter = facts.retryAfter;
    }
}
/** GitHub, the file system or the model's service did not do its part. The message is for the user. */
class ServiceError extends Error {
}
/** GitHub gave no proper answer to a write, which may have taken effect all the same. */
class UncertainWrite extends ServiceError {
}
/** The token may not do it. */
class NotAllowed extends ServiceError {
}
/** GitHub holds a comment's body for too long. */
class TooLongBody extends ServiceError {
}


/***/ }),

/***/ 712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError),
/* harmony export */   u: () => (/* binding */ REQUEST_LIMIT)
/* harmony export */ });
/** The largest request file, in bytes. */
const REQUEST_LIMIT = 64 * 1024;
/** A request file that breaks the contract, with every problem found. */
class RequestError extends Error {
    problems;
    constructor(problems) {
        super(problems.map(({ line, column, message }) => `line ${line}, column ${column}: ${message}`).join('; '));
        this.problems = problems;
    }
}


/***/ }),

/***/ 8750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   lt: () => (/* binding */ PROMPT_LIMIT),
/* harmony export */   mE: () => (/* binding */ asksModel),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* unused harmony exports quote, alternatives */
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3665);

/** An input outside its values. The message has one sentence for each such input. */
class InputError extends Error {
}
/** The largest prompt file, in bytes. */
const PROMPT_LIMIT = 256 * 1024;
/**
 * Reads and checks every input.
 * @param read the raw text of an input, blank where it is not set
 * @param call how messages call an input
 * @throws InputError with a sentence for each input outside its values
 */
function readSettings(read, call = inputName) {
    const check = new Checker(read, call);
    const settings = {
        texts: readTexts(check),
        requestFiles: readGlobs(check),
        maxRequests: check.whole('max-requests', 1, 1000),
        promptFile: readPromptFile(check),
        architect: check.oneOf('architect', _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .ARCHITECTS */ .TJ),
        endpoint: readEndpoint(check),
        model: check.text('model') || undefined,
        temperature: readTemperature(check),
        maxCompletionTokens: check.optionalWhole('max-completion-tokens', 1, 10_000_000),
        timeoutSeconds: check.whole('timeout-seconds', 1, 3600),
        repair: check.oneOf('repair', ['true', 'false']) === 'true',
        feasibility: check.oneOf('feasibility', _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .FEASIBILITIES */ .wC),
        failOn: readFailOn(check),
        comment: check.oneOf('comment', _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMENT_MODES */ .p8),
        commentKey: readCommentKey(check),
        pullRequest: check.optionalWhole('pull-request', 1, Number.MAX_SAFE_INTEGER),
        token: check.text('github-token'),
    };
    check.done();
    return settings;
}
function inputName(name) {
    return `input "${name}"`;
}
/** Collects what is wrong, so that one run names every input that has to change. */
class Checker {
    #read;
    call;
    #problems = [];
    constructor(read, call) {
        this.#read = read;
        this.call = call;
    }
    text(name) {
        return this.#read(name).trim() || _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_DEFAULTS */ .WJ[name];
    }
    problem(sentence) {
        this.#problems.push(sentence);
    }
    reject(name, takes, got = quote(this.text(name))) {
        this.problem(`${this.call(name)} takes ${takes}; got ${got}`);
    }
    oneOf(name, values) {
        const text = this.text(name).toLowerCase();
        const value = values.find(candidate => candidate === text);
        if (value === undefined)
            this.reject(name, alternatives(values));
        return value ?? values[0];
    }
    whole(name, least, most) {
        const text = this.text(name);
        const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= least && value <= most)
            return value;
        const range = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
        this.reject(name, `a whole number ${range}`);
        return least;
    }
    optionalWhole(name, least, most) {
        return this.text(name) === '' ? undefined : this.whole(name, least, most);
    }
    done() {
        if (this.#problems.length > 0)
            throw new InputError(this.#problems.join('\n'));
    }
}
/** Whether the model designs: where it is asked for, or where `auto` finds a key. */
function asksModel({ architect, endpoint }) {
    return architect === 'model' || (architect === 'auto' && endpoint.apiKey !== undefined);
}
/** What a message may show of a value: one line, quoted, cut. */
function quote(value) {
    return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}\u2026` : value);
}
function alternatives(values) {
    return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
/** A list takes commas and line ends; a comma inside a glob's braces belongs to the glob. */
function list(text) {
    const items = [];
    let item = '';
    let depth = 0;
    for (const character of `${text}\n`) {
        if (character === '{')
            depth += 1;
        if (character === '}')
            depth = Math.max(0, depth - 1);
        if (character === '\n' || (character === ',' && depth === 0)) {
            if (item.trim() !== '')
                items.push(item.trim());
            item = '';
            depth = 0;
        }
        else {
            item += character;
        }
    }
    return items;
}
const TEXT_INPUTS = {
    scale_requirements: 'scale-requirements',
    consistency_tolerance: 'consistency-tolerance',
    infrastructure_environment: 'infrastructure-environment',
};
function readTexts(check) {
    const given = _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.filter(field => check.text(TEXT_INPUTS[field]) !== '');
    if (given.length === 0)
        return undefined;
    for (const field of _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ) {
        if (!given.includes(field)) {
            check.problem(`${check.call(TEXT_INPUTS[field])} is blank: scale-requirements, consistency-tolerance and ` +
                'infrastructure-environment are needed together, or none of them');
        }
    }
    return Object.fromEntries(_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.map(field => [field, check.text(TEXT_INPUTS[field])]));
}
function readGlobs(check) {
    const globs = list(check.text('request-files'));
    if (globs.every(glob => glob.startsWith('!'))) {
        check.reject('request-files', 'at least one glob that does not start with "!"');
    }
    return globs;
}
function readPromptFile(check) {
    const path = check.text('prompt-file');
    if (path !== '' && !/\.prompt\.ya?ml$/.test(path)) {
        check.reject('prompt-file', 'a path in the workspace that ends in .prompt.yaml or .prompt.yml');
    }
    return path || undefined;
}
function readTemperature(check) {
    const text = check.text('temperature');
    if (text === '')
        return undefined;
    if (text === 'omit')
        return 'omit';
    const value = /^\d(\.\d{1,10})?$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= 0 && value <= 2))
        check.reject('temperature', 'a number from 0 to 2, or omit');
    return value;
}
function readFailOn(check) {
    const names = list(check.text('fail-on').toLowerCase());
    const failures = _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURES */ .EM.filter(failure => names.includes(failure));
    const never = names.includes('never');
    const known = names.length > 0 && names.every(name => name === 'never' || failures.some(failure => failure === name));
    if (!known || (never && names.length > 1)) {
        check.reject('fail-on', `${_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURES */ .EM.join(', ')} in any combination, or never alone`);
    }
    return failures;
}
function readCommentKey(check) {
    const key = check.text('comment-key');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
    if (key.length > 100 || /[\u0000-\u001f\u007f]/.test(key)) {
        check.reject('comment-key', 'one line of at most 100 characters');
    }
    return key;
}
function readEndpoint(check) {
    const apiKey = check.text('openai-api-key') || undefined;
    if (apiKey !== undefined && !/^[\x21-\x7e]+$/.test(apiKey)) {
        check.problem(`${check.call('openai-api-key')} takes one line of visible ASCII characters; the value has white space or other ` +
            'characters inside (it is not shown here): store the secret again');
    }
    const text = check.text('openai-base-url');
    const fault = URL.canParse(text) ? urlFault(new URL(text), apiKey !== undefined) : 'it is not a URL';
    if (fault) {
        const takes = `an https URL, or http on loopback or where no key is sent (${fault})`;
        check.reject('openai-base-url', takes, text.includes('@') ? 'a URL that is not shown here' : quote(text));
    }
    return { baseUrl: text.replace(/\/+$/, ''), apiKey };
}
/** Why a URL must not be sent to, or undefined. */
function urlFault(url, hasKey) {
    if (url.username !== '' || url.password !== '')
        return 'it holds a user name or password';
    if (/[?#]/.test(url.href))
        return 'it holds a query or fragment';
    if (isLinkLocal(url.hostname))
        return 'it is a link-local address, where clouds keep machine credentials';
    if (url.protocol === 'https:')
        return undefined;
    if (url.protocol !== 'http:')
        return `its scheme is ${url.protocol}`;
    if (hasKey && !isLoopback(url.hostname))
        return 'a key must not travel unencrypted';
    return undefined;
}
function isLoopback(host) {
    return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);
}
function isLinkLocal(host) {
    return /^(169\.254\.\d+\.\d+|\[::ffff:a9fe:[\da-f]{1,4}\]|\[fe[89ab][\da-f]:.*\]|metadata\.google\.internal)$/.test(host.replace(/\.$/, ''));
}


/***/ })

};
