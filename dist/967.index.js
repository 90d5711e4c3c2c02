import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const id = 967;
export const ids = [967];
export const modules = {

/***/ 6780:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 6780;
module.exports = webpackEmptyContext;

/***/ }),

/***/ 5967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearseReview: () => (/* binding */ rehearseReview),
  reviewDesign: () => (/* binding */ reviewDesign)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.bundle/markdownlint/lib/node-imports-node.mjs
// @ts-check


const node_imports_node_fs = { access: external_node_fs_.access, accessSync: external_node_fs_.accessSync, readFile: external_node_fs_.readFile, readFileSync: external_node_fs_.readFileSync };


const node_imports_node_os = { EOL: external_node_os_.EOL, homedir: external_node_os_.homedir };

// eslint-disable-next-line unicorn/import-style

const node_imports_node_path = { dirname: external_node_path_.dirname, resolve: external_node_path_.resolve };

// EXTERNAL MODULE: ./.bundle/markdownlint/helpers/helpers.cjs
var helpers_helpers = __webpack_require__(5544);
// EXTERNAL MODULE: ./.bundle/markdownlint/helpers/micromark-helpers.cjs
var micromark_helpers = __webpack_require__(1392);
;// CONCATENATED MODULE: ./.bundle/markdownlint/lib/cache.mjs
// @ts-check




/** @typedef {import("markdownlint").RuleParams} RuleParams */
/** @typedef {import("markdownlint").MicromarkToken} MicromarkToken */
/** @typedef {import("markdownlint").MicromarkTokenType} MicromarkTokenType */
/** @typedef {import("../helpers/helpers.cjs").GetReferenceLinkImageDataResult} GetReferenceLinkImageDataResult */

/** @type {Map<string, object>} */
const map = new Map();
/** @type {RuleParams | undefined} */
let params = (/* unused pure expression or super */ null && (undefined));

/**
 * Initializes (resets) the cache.
 *
 * @param {RuleParams} [p] Rule parameters object.
 * @returns {void}
 */
function initialize(p) {
  map.clear();
  // eslint-disable-next-line unicorn/no-top-level-assignment-in-function
  params = p;
}

/**
 * Gets the cached Micromark token array (for testing).
 *
 * @returns {MicromarkToken[]} Micromark tokens.
 */
function micromarkTokens() {
  return params?.parsers.micromark.tokens || [];
}

/**
 * Gets a cached object value - computes it and caches it.
 *
 * @param {string} name Cache object name.
 * @param {() => Object} getValue Getter for object value.
 * @returns {Object} Object value.
 */
function getCached(name, getValue) {
  if (map.has(name)) {
    // @ts-ignore
    return map.get(name);
  }
  const value = getValue();
  map.set(name, value);
  return value;
}

/**
 * Filters a list of Micromark tokens by type and caches the result.
 *
 * @param {MicromarkTokenType[]} types Types to allow.
 * @param {boolean} [htmlFlow] Whether to include htmlFlow content.
 * @returns {MicromarkToken[]} Filtered tokens.
 */
function filterByTypesCached(types, htmlFlow) {
  // @ts-ignore
  return getCached(
    // eslint-disable-next-line prefer-rest-params
    JSON.stringify(arguments),
    () => filterByTypes(micromarkTokens(), types, htmlFlow)
  );
}

/**
 * Gets a reference link and image data object.
 *
 * @returns {GetReferenceLinkImageDataResult} Reference link and image data object.
 */
function getReferenceLinkImageData() {
  // @ts-ignore
  return getCached(
    getReferenceLinkImageData.name,
    () => helpersGetReferenceLinkImageData(micromarkTokens())
  );
}

;// CONCATENATED MODULE: ./.bundle/markdownlint/lib/constants.mjs
// @ts-check

/** @type {string[]} */
const deprecatedRuleNames = (/* unused pure expression or super */ null && ([]));
const fixableRuleNames = (/* unused pure expression or super */ null && ([
  "MD004", "MD005", "MD007", "MD009", "MD010", "MD011",
  "MD012", "MD014", "MD018", "MD019", "MD020", "MD021",
  "MD022", "MD023", "MD026", "MD027", "MD029", "MD030",
  "MD031", "MD032", "MD034", "MD037", "MD038", "MD039",
  "MD044", "MD047", "MD049", "MD050", "MD051", "MD053",
  "MD054", "MD058", "MD060"
]));
const homepage = "https://github.com/DavidAnson/markdownlint";
const constants_version = "0.42.1";

// EXTERNAL MODULE: ./.bundle/markdownlint/lib/defer-require.cjs
var defer_require = __webpack_require__(8771);
// EXTERNAL MODULE: ./.bundle/markdownlint/lib/resolve-module.cjs
var resolve_module = __webpack_require__(6918);
;// CONCATENATED MODULE: ./.bundle/markdownlint/lib/rules.mjs
/* harmony default export */ const rules = ([]);

;// CONCATENATED MODULE: ./.bundle/markdownlint/lib/micromark-parse.mjs
function parse() {
  throw new Error('the bundle has no parser of markdownlint')
}

;// CONCATENATED MODULE: ./.bundle/markdownlint/lib/parse-configuration.mjs
// @ts-check

/**
 * Result of a call to parseConfiguration.
 *
 * @typedef {Object} ParseConfigurationResult
 * @property {import("markdownlint").Configuration | null} config Configuration object if successful.
 * @property {string | null} message Error message if an error occurred.
 */

/**
 * Parse the content of a configuration file.
 *
 * @param {string} name Name of the configuration file.
 * @param {string} content Configuration content.
 * @param {import("markdownlint").ConfigurationParser[]} [parsers] Parsing function(s).
 * @returns {ParseConfigurationResult} Parse configuration result.
 */
function parse_configuration_parseConfiguration(name, content, parsers) {
  let config = null;
  let message = null;
  const errors = [];
  let index = 0;
  // Try each parser
  const failed = (parsers || [ JSON.parse ]).every((parser) => {
    try {
      const result = parser(content);
      config = (result && (typeof result === "object") && !Array.isArray(result)) ? result : {};
      // Succeeded
      return false;
      // eslint-disable-next-line jsdoc/reject-any-type
    } catch(/** @type {any} */ error) {
      errors.push(`Parser ${index++}: ${error?.message}`);
    }
    // Failed, try the next parser
    return true;
  });
  // Message if unable to parse
  if (failed) {
    errors.unshift(`Unable to parse '${name}'`);
    message = errors.join("; ");
  }
  return {
    config,
    message
  };
}

;// CONCATENATED MODULE: ./.bundle/markdownlint/lib/markdownlint.mjs
// @ts-check

// @ts-ignore

const RE2JS = {};









/**
 * Validate the list of rules for structure and reuse.
 *
 * @param {Rule[]} ruleList List of rules.
 * @param {boolean} synchronous Whether to execute synchronously.
 * @returns {Error | null} Error message if validation fails.
 */
function validateRuleList(ruleList, synchronous) {
  let result = null;
  if (ruleList.length === rules.length) {
    // No need to validate if only using built-in rules
    return result;
  }
  /** @type {Object.<string, boolean>} */
  const allIds = {};
  for (const [ index, rule ] of ruleList.entries()) {
    const customIndex = index - rules.length;
    // eslint-disable-next-line jsdoc/reject-any-type, jsdoc/require-jsdoc
    function newError(/** @type {string} */ property, /** @type {any} */ value) {
      return new Error(
        `Property '${property}' of custom rule at index ${customIndex} is incorrect: '${value}'.`);
    }
    for (const property of [ "names", "tags" ]) {
      // @ts-ignore
      const value = rule[property];
      if (!result &&
        (!value || !Array.isArray(value) || (value.length === 0) ||
         !value.every(helpers_helpers/* isString */.Kg) || value.some(helpers_helpers/* isEmptyString */.jw))) {
        result = newError(property, value);
      }
    }
    for (const propertyInfo of [
      [ "description", "string" ],
      [ "function", "function" ]
    ]) {
      const property = propertyInfo[0];
      // @ts-ignore
      const value = rule[property];
      if (!result && (!value || (typeof value !== propertyInfo[1]))) {
        result = newError(property, value);
      }
    }
    if (
      !result &&
      (rule.parser !== undefined) &&
      (rule.parser !== "markdownit") &&
      (rule.parser !== "micromark") &&
      (rule.parser !== "none")
    ) {
      result = newError("parser", rule.parser);
    }
    if (
      !result &&
      rule.information &&
      !helpers_helpers/* isUrl */.gU(rule.information)
    ) {
      result = newError("information", rule.information);
    }
    if (
      !result &&
      (rule.asynchronous !== undefined) &&
      (typeof rule.asynchronous !== "boolean")
    ) {
      result = newError("asynchronous", rule.asynchronous);
    }
    if (!result && synchronous && rule.asynchronous) {
      result = new Error(
        "Custom rule " + rule.names.join("/") + " at index " + customIndex +
        " is asynchronous and can not be used in a synchronous context."
      );
    }
    if (!result) {
      for (const name of rule.names) {
        const nameUpper = name.toUpperCase();
        if (!result && (allIds[nameUpper] !== undefined)) {
          result = new Error("Name '" + name + "' of custom rule at index " +
            customIndex + " is already used as a name or tag.");
        }
        allIds[nameUpper] = true;
      }
      for (const tag of rule.tags) {
        const tagUpper = tag.toUpperCase();
        // eslint-disable-next-line unicorn/no-computed-property-existence-check
        if (!result && allIds[tagUpper]) {
          result = new Error("Tag '" + tag + "' of custom rule at index " +
            customIndex + " is already used as a name.");
        }
        allIds[tagUpper] = false;
      }
    }
  }
  return result;
}

/**
 * Result object for removeFrontMatter.
 *
 * @typedef {Object} RemoveFrontMatterResult
 * @property {string} content Markdown content.
 * @property {string[]} frontMatterLines Front matter lines.
 */

/**
 * Remove front matter (if present at beginning of content).
 *
 * @param {string} content Markdown content.
 * @param {RE2JS | null} frontMatterRe2 Regular expression to match front matter.
 * @returns {RemoveFrontMatterResult} Trimmed content and front matter lines.
 */
function removeFrontMatter(content, frontMatterRe2) {
  /** @type {string[]} */
  let frontMatterLines = [];
  if (frontMatterRe2) {
    const frontMatterMatch = frontMatterRe2.exec(content);
    // @ts-ignore
    if (frontMatterMatch && !frontMatterMatch.index) {
      const contentMatched = frontMatterMatch[0];
      content = content.slice(contentMatched.length);
      frontMatterLines = contentMatched.split(helpers_helpers/* newLineRe */.Or);
      if ((frontMatterLines.length > 0) &&
          (frontMatterLines[frontMatterLines.length - 1] === "")) {
        frontMatterLines.length--;
      }
    }
  }
  return {
    "content": content,
    "frontMatterLines": frontMatterLines
  };
}

/**
 * Map rule names/tags to canonical rule name.
 *
 * @param {Rule[]} ruleList List of rules.
 * @returns {Object.<string, string[]>} Map of alias to rule name.
 */
function mapAliasToRuleNames(ruleList) {
  /** @type {Object.<string, string[]>} */
  const aliasToRuleNames = {};
  // const tagToRuleNames = {};
  for (const rule of ruleList) {
    const ruleName = rule.names[0].toUpperCase();
    // The following is useful for updating README.md:
    // console.log(
    //   "* **[" + ruleName + "](doc/Rules.md#" + ruleName.toLowerCase() +
    //    ")** *" + rule.names.slice(1).join("/") + "* - " + rule.description);
    for (const name of rule.names) {
      const nameUpper = name.toUpperCase();
      aliasToRuleNames[nameUpper] = [ ruleName ];
    }
    for (const tag of rule.tags) {
      const tagUpper = tag.toUpperCase();
      const ruleNames = aliasToRuleNames[tagUpper] || [];
      ruleNames.push(ruleName);
      aliasToRuleNames[tagUpper] = ruleNames;
      // tagToRuleNames[tag] = ruleName;
    }
  }
  // The following is useful for updating README.md:
  // Object.keys(tagToRuleNames).sort().forEach(function forTag(tag) {
  //   console.log("* **" + tag + "** - " +
  //     aliasToRuleNames[tag.toUpperCase()].join(", "));
  // });
  // @ts-ignore
  return aliasToRuleNames;
}

/**
 * Result object for getEffectiveConfig.
 *
 * @typedef {Object} GetEffectiveConfigResult
 * @property {Configuration} effectiveConfig Effective configuration.
 * @property {Map<string, boolean>} rulesEnabled Rules enabled.
 * @property {Map<string, "error" | "warning">} rulesSeverity Rules severity.
 */

/**
 * Apply (and normalize) configuration object.
 *
 * @param {Rule[]} ruleList List of rules.
 * @param {Configuration} config Configuration object.
 * @param {Object.<string, string[]>} aliasToRuleNames Map of alias to rule names.
 * @returns {GetEffectiveConfigResult} Effective configuration and rule severities.
 */
function getEffectiveConfig(ruleList, config, aliasToRuleNames) {
  let ruleDefaultEnable = true;
  /** @type {"error" | "warning"} */
  let ruleDefaultSeverity = "error";
  // eslint-disable-next-line unicorn/no-unused-builtin-method-return
  Object.entries(config).every(([ key, value ]) => {
    if (key.toUpperCase() === "DEFAULT") {
      ruleDefaultEnable = !!value;
      if (value === "warning") {
        ruleDefaultSeverity = "warning";
      }
      return false;
    }
    return true;
  });
  /** @type {Configuration} */
  const effectiveConfig = {};
  /** @type {Map<string, boolean>} */
  const rulesEnabled = new Map();
  /** @type {Map<string, "error" | "warning">} */
  const rulesSeverity = new Map();
  const emptyObject = Object.freeze({});
  for (const ruleName of ruleList.map((rule) => rule.names[0].toUpperCase())) {
    effectiveConfig[ruleName] = emptyObject;
    rulesEnabled.set(ruleName, ruleDefaultEnable);
    rulesSeverity.set(ruleName, ruleDefaultSeverity);
  }
  // for (const ruleName of deprecatedRuleNames) {
  //   effectiveConfig[ruleName] = false;
  // }
  for (const [ key, value ] of Object.entries(config)) {
    const keyUpper = key.toUpperCase();
    /** @type {boolean} */
    let enabled = false;
    /** @type {"error" | "warning"} */
    let severity = "error";
    let effectiveValue = {};
    if (value) {
      if (value instanceof Object) {
        /** @type {{ enabled?: boolean, severity?: "error" | "warning" }} */
        const valueObject = value;
        enabled = (valueObject.enabled === undefined) || !!valueObject.enabled;
        severity = (valueObject.severity === "warning") ? "warning" : "error";
        effectiveValue = Object.fromEntries(
          Object.entries(value).filter(
            ([ k ]) => (k !== "enabled") && (k !== "severity")
          )
        );
      } else {
        enabled = true;
        severity = (value === "warning") ? "warning" : "error";
      }
    }
    for (const ruleName of (aliasToRuleNames[keyUpper] || [])) {
      Object.freeze(effectiveValue);
      effectiveConfig[ruleName] = effectiveValue;
      rulesEnabled.set(ruleName, enabled);
      rulesSeverity.set(ruleName, severity);
    }
  }
  return {
    effectiveConfig,
    rulesEnabled,
    rulesSeverity
  };
}

/**
 * Result object for getEnabledRulesPerLineNumber.
 *
 * @typedef {Object} EnabledRulesPerLineNumberResult
 * @property {Configuration} effectiveConfig Effective configuration.
 * @property {Map<string, boolean>[]} enabledRulesPerLineNumber Enabled rules per line number.
 * @property {Rule[]} enabledRuleList Enabled rule list.
 * @property {Map<string, "error" | "warning">} rulesSeverity Rules severity.
 */

/**
 * Create a mapping of enabled rules per line.
 *
 * @param {Rule[]} ruleList List of rules.
 * @param {string[]} lines List of content lines.
 * @param {boolean} noInlineConfig Whether to allow inline configuration.
 * @param {Configuration} config Configuration object.
 * @param {ConfigurationParser[] | undefined} configParsers Configuration parsers.
 * @param {Object.<string, string[]>} aliasToRuleNames Map of alias to rule names.
 * @returns {EnabledRulesPerLineNumberResult} Effective configuration and enabled rules per line number.
 */
function getEnabledRulesPerLineNumber(
  ruleList,
  lines,
  noInlineConfig,
  config,
  configParsers,
  aliasToRuleNames) {
  // Shared variables
  /** @type {Map<string, boolean>} */
  let enabledRules = new Map();
  /** @type {Map<string, boolean>} */
  let capturedRules = enabledRules;
  const enabledRulesPerLineNumber = new Array(1);
  // Helper functions
  // eslint-disable-next-line jsdoc/require-jsdoc
  function handleInlineConfig(/** @type {string[]} */ input, /** @type {(act: string, par: string, ind: number) => void} */ forEachMatch, /** @type {(() => void)|undefined} */ forEachLine = undefined) {
    for (const [ lineIndex, line ] of input.entries()) {
      if (!noInlineConfig) {
        let match = null;
        while ((match = helpers_helpers/* inlineCommentStartRe */.q5.exec(line))) {
          const action = match[2].toUpperCase();
          const startIndex = match.index + match[1].length;
          const endIndex = line.indexOf("-->", startIndex);
          if (endIndex === -1) {
            break;
          }
          const parameter = line.slice(startIndex, endIndex);
          forEachMatch(action, parameter, lineIndex + 1);
        }
      }
      if (forEachLine) {
        forEachLine();
      }
    }
  }
  // eslint-disable-next-line jsdoc/require-jsdoc
  function configureFile(/** @type {string} */ action, /** @type {string} */ parameter) {
    if (action === "CONFIGURE-FILE") {
      const { "config": parsed } = parse_configuration_parseConfiguration(
        "CONFIGURE-FILE", parameter, configParsers
      );
      if (parsed) {
        config = {
          ...config,
          ...parsed
        };
      }
    }
  }
  // eslint-disable-next-line jsdoc/require-jsdoc
  function applyEnableDisable(/** @type {string} */ action, /** @type {string} */ parameter, /** @type {Map<string, boolean>} */ state) {
    state = new Map(state);
    const enabled = (action.startsWith("ENABLE"));
    const trimmed = parameter && parameter.trim();
    // eslint-disable-next-line no-use-before-define
    const items = trimmed ? trimmed.toUpperCase().split(/\s+/) : allRuleNames;
    for (const nameUpper of items) {
      for (const ruleName of (aliasToRuleNames[nameUpper] || [])) {
        state.set(ruleName, enabled);
      }
    }
    return state;
  }
  // eslint-disable-next-line jsdoc/require-jsdoc
  function enableDisableFile(/** @type {string} */ action, /** @type {string} */ parameter) {
    if ((action === "ENABLE-FILE") || (action === "DISABLE-FILE")) {
      enabledRules = applyEnableDisable(action, parameter, enabledRules);
    }
  }
  // eslint-disable-next-line jsdoc/require-jsdoc
  function captureRestoreEnableDisable(/** @type {string} */ action, /** @type {string} */ parameter) {
    if (action === "CAPTURE") {
      capturedRules = enabledRules;
    } else if (action === "RESTORE") {
      enabledRules = capturedRules;
    } else if ((action === "ENABLE") || (action === "DISABLE")) {
      enabledRules = applyEnableDisable(action, parameter, enabledRules);
    }
  }
  // eslint-disable-next-line jsdoc/require-jsdoc
  function updateLineState() {
    enabledRulesPerLineNumber.push(enabledRules);
  }
  // eslint-disable-next-line jsdoc/require-jsdoc
  function disableLineNextLine(/** @type {string} */ action, /** @type {string} */ parameter, /** @type {number} */ lineNumber) {
    const disableLine = (action === "DISABLE-LINE");
    const disableNextLine = (action === "DISABLE-NEXT-LINE");
    if (disableLine || disableNextLine) {
      const nextLineNumber = lineNumber + (disableNextLine ? 1 : 0);
      enabledRulesPerLineNumber[nextLineNumber] =
        applyEnableDisable(
          action,
          parameter,
          enabledRulesPerLineNumber[nextLineNumber]
        );
    }
  }
  // Handle inline comments
  handleInlineConfig([ lines.join("\n") ], configureFile);
  const { effectiveConfig, rulesEnabled, rulesSeverity } = getEffectiveConfig(ruleList, config, aliasToRuleNames);
  const allRuleNames = [ ...rulesEnabled.keys() ];
  enabledRules = new Map(rulesEnabled);
  capturedRules = enabledRules;
  handleInlineConfig(lines, enableDisableFile);
  handleInlineConfig(lines, captureRestoreEnableDisable, updateLineState);
  handleInlineConfig(lines, disableLineNextLine);
  // Create the list of rules that are used at least once
  const enabledRuleList = ruleList.filter((rule) => {
    const ruleName = rule.names[0].toUpperCase();
    return enabledRulesPerLineNumber.some((enabledRulesForLine) => enabledRulesForLine.get(ruleName));
  });
  // Return results
  return {
    effectiveConfig,
    enabledRulesPerLineNumber,
    enabledRuleList,
    rulesSeverity
  };
}

/**
 * Lints a string containing Markdown content.
 *
 * @param {Rule[]} ruleList List of rules.
 * @param {Object.<string, string[]>} aliasToRuleNames Map of alias to rule names.
 * @param {string} name Identifier for the content.
 * @param {string} content Markdown content.
 * @param {MarkdownItFactory} markdownItFactory Function to create a markdown-it parser.
 * @param {Configuration} config Configuration object.
 * @param {ConfigurationParser[] | undefined} configParsers Configuration parsers.
 * @param {RE2JS | null} frontMatterRe2 Regular expression for front matter.
 * @param {boolean} handleRuleFailures Whether to handle exceptions in rules.
 * @param {boolean} noInlineConfig Whether to allow inline configuration.
 * @param {boolean} synchronous Whether to execute synchronously.
 * @param {LintContentCallback} callback Callback (err, result) function.
 * @returns {void}
 */
function lintContent(
  ruleList,
  aliasToRuleNames,
  name,
  content,
  markdownItFactory,
  config,
  configParsers,
  frontMatterRe2,
  handleRuleFailures,
  noInlineConfig,
  synchronous,
  callback) {
  // Provide a consistent error-reporting callback
  // eslint-disable-next-line jsdoc/reject-any-type
  const callbackError = (/** @type {any} */ error) => callback(error instanceof Error ? error : new Error(error));
  // Remove UTF-8 byte order marker (if present)
  // eslint-disable-next-line unicorn/prefer-unicode-code-point-escapes
  const fullContent = content.replace(/^\uFEFF/, "");
  const fullContentLines = fullContent.split(helpers_helpers/* newLineRe */.Or);
  const fullContentNormalized = fullContentLines.join("\n");
  // Remove front matter
  const { "content": markdownContentNormalized, frontMatterLines } = removeFrontMatter(fullContentNormalized, frontMatterRe2);
  // Get enabled rules per line (with HTML comments present)
  const { effectiveConfig, enabledRulesPerLineNumber, enabledRuleList, rulesSeverity } =
    getEnabledRulesPerLineNumber(
      ruleList,
      fullContentLines,
      noInlineConfig,
      config,
      configParsers,
      aliasToRuleNames
    );
  const needMarkdownItTokens = enabledRuleList.some(
    (rule) => (rule.parser === "markdownit") || (rule.parser === undefined)
  );
  const needMicromarkTokens = enabledRuleList.some(
    (rule) => (rule.parser === "micromark")
  );
  const customRulesPresent = (ruleList.length !== rules.length);
  // Parse content into parser tokens
  const micromarkTokens = needMicromarkTokens ?
    parse(markdownContentNormalized, { "freezeTokens": customRulesPresent }) :
    [];
  // Hide the content of HTML comments from rules
  const markdownContentNormalizedSanitized = helpers_helpers/* clearHtmlCommentText */.X6(markdownContentNormalized);
  // Parse content into lines and get markdown-it tokens
  const lines = markdownContentNormalizedSanitized.split(helpers_helpers/* newLineRe */.Or);
  // Function to run after fetching markdown-it tokens (when needed)
  const lintContentInternal = (/** @type {MarkdownItToken[]} */ markdownitTokens) => {
    // Create (frozen) parameters for rules
    /** @type {MarkdownParsers} */
    // @ts-ignore
    const parsersMarkdownIt = Object.freeze({
      "markdownit": Object.freeze({
        "tokens": markdownitTokens
      })
    });
    /** @type {MarkdownParsers} */
    // @ts-ignore
    const parsersMicromark = Object.freeze({
      "micromark": Object.freeze({
        "tokens": micromarkTokens
      })
    });
    /** @type {MarkdownParsers} */
    // @ts-ignore
    const parsersNone = Object.freeze({});
    const paramsBase = {
      name,
      version: constants_version,
      "lines": Object.freeze(lines),
      "frontMatterLines": Object.freeze(frontMatterLines)
    };
    initialize({
      ...paramsBase,
      "parsers": parsersMicromark,
      "config": {}
    });
    // Function to run for each rule
    /** @type {LintError[]} */
    const results = [];
    /**
     * @param {Rule} rule Rule.
     * @returns {Promise<void> | null} Promise.
     */
    const forRule = (rule) => {
      // Configure rule
      const ruleName = rule.names[0].toUpperCase();
      const tokens = {};
      let parsers = parsersNone;
      if (rule.parser === undefined) {
        tokens.tokens = markdownitTokens;
        parsers = parsersMarkdownIt;
      } else if (rule.parser === "markdownit") {
        parsers = parsersMarkdownIt;
      } else if (rule.parser === "micromark") {
        parsers = parsersMicromark;
      }
      const params = Object.freeze({
        ...paramsBase,
        ...tokens,
        parsers,
        /** @type {RuleConfiguration} */
        // @ts-ignore
        "config": effectiveConfig[ruleName]
      });
      // eslint-disable-next-line jsdoc/require-jsdoc
      function throwError(/** @type {string} */ property) {
        throw new Error(
          `Value of '${property}' passed to onError by '${ruleName}' is incorrect for '${name}'.`);
      }
      // eslint-disable-next-line jsdoc/require-jsdoc
      function onError(/** @type {RuleOnErrorInfo} */ errorInfo) {
        if (!errorInfo) {
          throwError("onErrorInfo");
        }
        if ((errorInfo.frontMatter !== undefined) &&
          !helpers_helpers/* isBoolean */.Lm(errorInfo.frontMatter)) {
          throwError("frontMatter");
        }
        const useFrontMatter = Boolean(errorInfo.frontMatter);
        const contentLines = useFrontMatter ? frontMatterLines : lines;
        const lineOffset = useFrontMatter ? 0 : frontMatterLines.length;
        if (!helpers_helpers/* isNumber */.Et(errorInfo.lineNumber) ||
          (errorInfo.lineNumber < 1) ||
          (errorInfo.lineNumber > contentLines.length)) {
          throwError("lineNumber");
        }
        const lineNumber = errorInfo.lineNumber + lineOffset;
        if (!enabledRulesPerLineNumber[lineNumber].get(ruleName)) {
          return;
        }
        if ((errorInfo.detail !== undefined) &&
          !helpers_helpers/* isString */.Kg(errorInfo.detail)) {
          throwError("detail");
        }
        if ((errorInfo.context !== undefined) &&
          !helpers_helpers/* isString */.Kg(errorInfo.context)) {
          throwError("context");
        }
        if ((errorInfo.information !== undefined) &&
          !helpers_helpers/* isUrl */.gU(errorInfo.information)) {
          throwError("information");
        }
        if ((errorInfo.range !== undefined) &&
          (!Array.isArray(errorInfo.range) ||
            (errorInfo.range.length !== 2) ||
            !helpers_helpers/* isNumber */.Et(errorInfo.range[0]) ||
            (errorInfo.range[0] < 1) ||
            !helpers_helpers/* isNumber */.Et(errorInfo.range[1]) ||
            (errorInfo.range[1] < 1) ||
            ((errorInfo.range[0] + errorInfo.range[1] - 1) > contentLines[errorInfo.lineNumber - 1].length))) {
          throwError("range");
        }
        const fixInfo = errorInfo.fixInfo;
        const cleanFixInfo = {};
        if (fixInfo) {
          if (!helpers_helpers/* isObject */.Gv(fixInfo)) {
            throwError("fixInfo");
          }
          if (fixInfo.lineNumber !== undefined) {
            if ((!helpers_helpers/* isNumber */.Et(fixInfo.lineNumber) ||
              (fixInfo.lineNumber < 1) ||
              (fixInfo.lineNumber > contentLines.length))) {
              throwError("fixInfo.lineNumber");
            }
            cleanFixInfo.lineNumber = fixInfo.lineNumber + lineOffset;
          }
          const effectiveLineNumber = fixInfo.lineNumber || errorInfo.lineNumber;
          if (fixInfo.editColumn !== undefined) {
            if ((!helpers_helpers/* isNumber */.Et(fixInfo.editColumn) ||
              (fixInfo.editColumn < 1) ||
              (fixInfo.editColumn > contentLines[effectiveLineNumber - 1].length + 1))) {
              throwError("fixInfo.editColumn");
            }
            cleanFixInfo.editColumn = fixInfo.editColumn;
          }
          if (fixInfo.deleteCount !== undefined) {
            if ((!helpers_helpers/* isNumber */.Et(fixInfo.deleteCount) ||
              (fixInfo.deleteCount < -1) ||
              (((fixInfo.editColumn ?? 1) + fixInfo.deleteCount - 1) > contentLines[effectiveLineNumber - 1].length))) {
              throwError("fixInfo.deleteCount");
            }
            cleanFixInfo.deleteCount = fixInfo.deleteCount;
          }
          if (fixInfo.insertText !== undefined) {
            if (!helpers_helpers/* isString */.Kg(fixInfo.insertText)) {
              throwError("fixInfo.insertText");
            }
            cleanFixInfo.insertText = fixInfo.insertText;
          }
        }
        const information = errorInfo.information || rule.information;
        results.push({
          lineNumber,
          "ruleNames": rule.names,
          "ruleDescription": rule.description,
          "ruleInformation": information ? information.href : null,
          "errorDetail": errorInfo.detail?.replace(helpers_helpers/* newLineRe */.Or, " ") || null,
          "errorContext": errorInfo.context?.replace(helpers_helpers/* newLineRe */.Or, " ") || null,
          "errorRange": errorInfo.range ? [ ...errorInfo.range ] : null,
          "fixInfo": fixInfo ? cleanFixInfo : null,
          // @ts-ignore
          "severity": rulesSeverity.get(ruleName)
        });
      }
      // Call (possibly external) rule function to report errors
      // @ts-ignore
      const catchCallsOnError = (error) => onError({
        "lineNumber": 1,
        "detail": `This rule threw an exception: ${error.message || error}`
      });
      const invokeRuleFunction = () => rule.function(params, onError);
      if (rule.asynchronous) {
        // Asynchronous rule, ensure it returns a Promise
        const ruleFunctionPromise =
          Promise.resolve().then(invokeRuleFunction);
        return handleRuleFailures ?
          ruleFunctionPromise.catch(catchCallsOnError) :
          ruleFunctionPromise;
      }
      // Synchronous rule
      try {
        invokeRuleFunction();
      } catch(error) {
        if (handleRuleFailures) {
          catchCallsOnError(error);
        } else {
          throw error;
        }
      }
      return null;
    };
    const formatResults = () => {
      // Sort results by rule name by line number
      results.sort((a, b) => (
        a.ruleNames[0].localeCompare(b.ruleNames[0]) ||
        a.lineNumber - b.lineNumber
      ));
      return results;
    };
    // Run all rules
    const ruleListAsync = enabledRuleList.filter((rule) => rule.asynchronous);
    const ruleListSync = enabledRuleList.filter((rule) => !rule.asynchronous);
    const ruleListAsyncFirst = [
      ...ruleListAsync,
      ...ruleListSync
    ];
    const callbackSuccess = () => callback(null, formatResults());
    try {
      const ruleResults = ruleListAsyncFirst.map(forRule);
      if (ruleListAsync.length > 0) {
        Promise.all(ruleResults.slice(0, ruleListAsync.length))
          .then(callbackSuccess)
          .catch(callbackError);
      } else {
        callbackSuccess();
      }
    } catch(error) {
      callbackError(error);
    } finally {
      initialize();
    }
  };
  if (!needMarkdownItTokens || synchronous) {
    // Need/able to call into markdown-it and lintContentInternal synchronously
    const markdownItTokens = needMarkdownItTokens ?
      (0,defer_require.requireMarkdownItCjs)().getMarkdownItTokens(markdownItFactory(), markdownContentNormalized, lines) :
      [];
    lintContentInternal(markdownItTokens);
  } else {
    // Need to call into markdown-it and lintContentInternal asynchronously
    Promise.all([
      // eslint-disable-next-line no-inline-comments
      Promise.resolve(/* import() eager */).then(__webpack_require__.t.bind(__webpack_require__, 7236, 19)),
      // eslint-disable-next-line no-promise-executor-return
      new Promise((resolve) => resolve(markdownItFactory()))
    ]).then(([ markdownitCjs, markdownIt ]) => {
      const markdownItTokens = markdownitCjs.getMarkdownItTokens(markdownIt, markdownContentNormalized, lines);
      lintContentInternal(markdownItTokens);
    }).catch(callbackError);
  }
}

/**
 * Lints a file containing Markdown content.
 *
 * @param {Rule[]} ruleList List of rules.
 * @param {Object.<string, string[]>} aliasToRuleNames Map of alias to rule names.
 * @param {string} file Path of file to lint.
 * @param {MarkdownItFactory} markdownItFactory Function to create a markdown-it parser.
 * @param {Configuration} config Configuration object.
 * @param {ConfigurationParser[] | undefined} configParsers Configuration parsers.
 * @param {RE2JS | null} frontMatterRe2 Regular expression for front matter.
 * @param {boolean} handleRuleFailures Whether to handle exceptions in rules.
 * @param {boolean} noInlineConfig Whether to allow inline configuration.
 * @param {FsLike} fs File system implementation.
 * @param {boolean} synchronous Whether to execute synchronously.
 * @param {LintContentCallback} callback Callback (err, result) function.
 * @returns {void}
 */
function lintFile(
  ruleList,
  aliasToRuleNames,
  file,
  markdownItFactory,
  config,
  configParsers,
  frontMatterRe2,
  handleRuleFailures,
  noInlineConfig,
  fs,
  synchronous,
  callback) {
  // eslint-disable-next-line jsdoc/require-jsdoc
  function lintContentWrapper(/** @type {Error | null} */ err, /** @type {string} */ content) {
    return err ?
      callback(err) :
      lintContent(
        ruleList,
        aliasToRuleNames,
        file,
        content,
        markdownItFactory,
        config,
        configParsers,
        frontMatterRe2,
        handleRuleFailures,
        noInlineConfig,
        synchronous,
        callback
      );
  }
  // Make a/synchronous call to read file
  if (synchronous) {
    lintContentWrapper(null, fs.readFileSync(file, "utf8"));
  } else {
    fs.readFile(file, "utf8", lintContentWrapper);
  }
}

/**
 * Lint files and strings specified in the Options object.
 *
 * @param {Options | null} options Options object.
 * @param {boolean} synchronous Whether to execute synchronously.
 * @param {LintCallback} callback Callback (err, result) function.
 * @returns {void}
 */
function lintInput(options, synchronous, callback) {
  // Normalize inputs
  options ||= {};
  callback ||= () => {};
  /** @type {Rule[]} */
  // @ts-ignore
  const customRuleList =
    [ options.customRules || [] ]
      .flat()
      .map((rule) => ({
        "names": helpers_helpers/* cloneIfArray */.YW(rule.names),
        "description": rule.description,
        "information": helpers_helpers/* cloneIfUrl */.c0(rule.information),
        "tags": helpers_helpers/* cloneIfArray */.YW(rule.tags),
        "parser": rule.parser,
        "asynchronous": rule.asynchronous,
        "function": rule.function
      }));
  // eslint-disable-next-line unicorn/prefer-spread
  const ruleList = rules.concat(customRuleList);
  const ruleErr = validateRuleList(ruleList, synchronous);
  if (ruleErr) {
    callback(ruleErr);
    return;
  }
  /** @type {string[]} */
  let files = [];
  if (Array.isArray(options.files)) {
    files = [ ...options.files ];
  } else if (options.files) {
    files = [ String(options.files) ];
  }
  const strings = options.strings || {};
  const stringsKeys = Object.keys(strings);
  const config = options.config || { "default": true };
  const configParsers = options.configParsers || undefined;
  const frontMatterRe = (options.frontMatter === undefined) ? helpers_helpers/* frontMatterRe */.Q9 : options.frontMatter;
  const frontMatterRe2 = frontMatterRe && RE2JS.compile(RE2JS.translateRegExp(frontMatterRe));
  const handleRuleFailures = !!options.handleRuleFailures;
  const noInlineConfig = !!options.noInlineConfig;
  const markdownItFactory =
    options.markdownItFactory ||
    (() => { throw new Error("The option 'markdownItFactory' was required (due to the option 'customRules' including a rule requiring the 'markdown-it' parser), but 'markdownItFactory' was not set."); });
  /** @type {FsLike} */
  // @ts-ignore
  const fs = options.fs || node_imports_node_fs;
  const aliasToRuleNames = mapAliasToRuleNames(ruleList);
  const results = {};
  let done = false;
  let concurrency = 0;
  // eslint-disable-next-line jsdoc/require-jsdoc
  function lintWorker() {
    /** @type {string | undefined} */
    let currentItem = undefined;
    // eslint-disable-next-line jsdoc/require-jsdoc
    function lintWorkerCallback(/** @type {Error | null} */ err, /** @type {LintError[] | undefined} */ result) {
      concurrency--;
      if (err) {
        done = true;
        return callback(err);
      }
      // @ts-ignore
      results[currentItem] = result;
      if (!synchronous) {
        lintWorker();
      }
      return null;
    }
    if (done) {
      // Abort for error or nothing left to do
    } else if ((currentItem = files.shift())) {
      // Lint next file
      concurrency++;
      lintFile(
        ruleList,
        aliasToRuleNames,
        currentItem,
        markdownItFactory,
        config,
        configParsers,
        frontMatterRe2,
        handleRuleFailures,
        noInlineConfig,
        fs,
        synchronous,
        lintWorkerCallback
      );
    } else if ((currentItem = stringsKeys.shift())) {
      // Lint next string
      concurrency++;
      lintContent(
        ruleList,
        aliasToRuleNames,
        currentItem,
        strings[currentItem] || "",
        markdownItFactory,
        config,
        configParsers,
        frontMatterRe2,
        handleRuleFailures,
        noInlineConfig,
        synchronous,
        lintWorkerCallback
      );
    } else if (concurrency === 0) {
      // Finished, sort keys for consistency
      done = true;
      const sortedEntries = Object.entries(results);
      sortedEntries.sort(([ a ], [ b ]) => a.localeCompare(b));
      const sortedResults = Object.fromEntries(sortedEntries);
      return callback(null, sortedResults);
    }
    return null;
  }
  if (synchronous) {
    while (!done) {
      lintWorker();
    }
  } else {
    // Testing on a Raspberry Pi 4 Model B with an artificial 5ms file access
    // delay suggests that a concurrency factor of 8 can eliminate the impact
    // of that delay (i.e., total time is the same as with no delay).
    lintWorker();
    lintWorker();
    lintWorker();
    lintWorker();
    lintWorker();
    lintWorker();
    lintWorker();
    lintWorker();
  }
}

/**
 * Lint specified Markdown files.
 *
 * @param {Options | null} options Configuration options.
 * @param {LintCallback} callback Callback (err, result) function.
 * @returns {void}
 */
function lintAsync(options, callback) {
  return lintInput(options, false, callback);
}

/**
 * Lint specified Markdown files.
 *
 * @param {Options | null} options Configuration options.
 * @returns {Promise<LintResults>} Results object.
 */
function lintPromise(options) {
  return new Promise((resolve, reject) => {
    lintAsync(options, (error, results) => {
      if (error || !results) {
        reject(error);
      } else {
        resolve(results);
      }
    });
  });
}

/**
 * Lint specified Markdown files.
 *
 * @param {Options | null} options Configuration options.
 * @returns {LintResults} Results object.
 */
function lintSync(options) {
  let results = null;
  lintInput(options, true, function callback(error, res) {
    if (error) {
      throw error;
    }
    results = res;
  });
  // @ts-ignore
  return results;
}

/**
 * Node fs instance (or compatible object).
 *
 * @typedef FsLike
 * @property {(path: string, callback: (err: Error) => void) => void} access access method.
 * @property {(path: string) => void} accessSync accessSync method.
 * @property {(path: string, encoding: string, callback: (err: Error, data: string) => void) => void} readFile readFile method.
 * @property {(path: string, encoding: string) => string} readFileSync readFileSync method.
 */

/**
 * Resolve referenced "extends" path in a configuration file
 * using path.resolve() with require.resolve() as a fallback.
 *
 * @param {string} configFile Configuration file name.
 * @param {string} referenceId Referenced identifier to resolve.
 * @param {FsLike} fs File system implementation.
 * @param {ResolveConfigExtendsCallback} callback Callback (err, result) function.
 * @returns {void}
 */
function resolveConfigExtends(configFile, referenceId, fs, callback) {
  const configFileDirname = path.dirname(configFile);
  const resolvedExtendsFile = path.resolve(configFileDirname, referenceId);
  fs.access(resolvedExtendsFile, (err) => {
    if (err) {
      // Not a file, try require.resolve
      try {
        return callback(
          null,
          resolveModule(referenceId, [ configFileDirname ])
        );
      } catch {
        // Unable to resolve, use resolvedExtendsFile
      }
    }
    return callback(null, resolvedExtendsFile);
  });
}

/**
 * Resolve referenced "extends" path in a configuration file
 * using path.resolve() with require.resolve() as a fallback.
 *
 * @param {string} configFile Configuration file name.
 * @param {string} referenceId Referenced identifier to resolve.
 * @param {FsLike} fs File system implementation.
 * @returns {string} Resolved path to file.
 */
function resolveConfigExtendsSync(configFile, referenceId, fs) {
  const configFileDirname = path.dirname(configFile);
  const resolvedExtendsFile = path.resolve(configFileDirname, referenceId);
  try {
    fs.accessSync(resolvedExtendsFile);
    return resolvedExtendsFile;
  } catch {
    // Not a file, try require.resolve
  }
  try {
    return resolveModule(referenceId, [ configFileDirname ]);
  } catch {
    // Unable to resolve, return resolvedExtendsFile
  }
  return resolvedExtendsFile;
}

/**
 * Extend specified configuration object.
 *
 * @param {Configuration} config Configuration object.
 * @param {string} file Configuration file name.
 * @param {ConfigurationParser[] | undefined} parsers Parsing function(s).
 * @param {FsLike} fs File system implementation.
 * @param {ReadConfigCallback} callback Callback (err, result) function.
 * @returns {void}
 */
function extendConfig(config, file, parsers, fs, callback) {
  const configExtends = config.extends;
  return configExtends ?
    resolveConfigExtends(
      file,
      helpers.expandTildePath(configExtends, os),
      fs,
      // eslint-disable-next-line no-use-before-define
      (_, resolvedExtends) => readConfigAsync(
        // @ts-ignore
        resolvedExtends,
        parsers,
        fs,
        (err, extendsConfig) => {
          if (err) {
            return callback(err);
          }
          const result = {
            ...extendsConfig,
            ...config
          };
          delete result.extends;
          return callback(null, result);
        }
      )
    ) :
    callback(null, config);
}

/**
 * Extend specified configuration object.
 *
 * @param {Configuration} config Configuration object.
 * @param {string} file Configuration file name.
 * @param {ConfigurationParser[] | undefined} parsers Parsing function(s).
 * @param {FsLike} fs File system implementation.
 * @returns {Promise<Configuration>} Configuration object.
 */
function extendConfigPromise(config, file, parsers, fs) {
  return new Promise((resolve, reject) => {
    extendConfig(config, file, parsers, fs, (error, results) => {
      if (error || !results) {
        reject(error);
      } else {
        resolve(results);
      }
    });
  });
}

/**
 * Read specified configuration file.
 *
 * @param {string} file Configuration file name.
 * @param {ConfigurationParser[] | ReadConfigCallback} [parsers] Parsing function(s).
 * @param {FsLike | ReadConfigCallback} [fs] File system implementation.
 * @param {ReadConfigCallback} [callback] Callback (err, result) function.
 * @returns {void}
 */
function readConfigAsync(file, parsers, fs, callback) {
  if (!callback) {
    if (fs) {
      // @ts-ignore
      callback = fs;
      // @ts-ignore
      fs = null;
    } else {
      // @ts-ignore
      callback = parsers;
      // @ts-ignore
      parsers = null;
    }
  }
  /** @type {FsLike} */
  // @ts-ignore
  const fsLike = fs || nodeFs;
  // Read file
  file = helpers.expandTildePath(file, os);
  fsLike.readFile(file, "utf8", (err, content) => {
    if (err) {
      // @ts-ignore
      return callback(err);
    }
    // Try to parse file
    // @ts-ignore
    const { config, message } = parseConfiguration(file, content, parsers);
    return config ?
      // @ts-ignore
      extendConfig(config, file, parsers, fsLike, callback) :
      // @ts-ignore
      callback(new Error(message));
  });
}

/**
 * Read specified configuration file.
 *
 * @param {string} file Configuration file name.
 * @param {ConfigurationParser[]} [parsers] Parsing function(s).
 * @param {FsLike} [fs] File system implementation.
 * @returns {Promise<Configuration>} Configuration object.
 */
function readConfigPromise(file, parsers, fs) {
  return new Promise((resolve, reject) => {
    readConfigAsync(file, parsers, fs, (error, results) => {
      if (error || !results) {
        reject(error);
      } else {
        resolve(results);
      }
    });
  });
}

/**
 * Read specified configuration file.
 *
 * @param {string} file Configuration file name.
 * @param {ConfigurationParser[]} [parsers] Parsing function(s).
 * @param {FsLike} [fs] File system implementation.
 * @returns {Configuration} Configuration object.
 */
function readConfigSync(file, parsers, fs) {
  /** @type {FsLike} */
  // @ts-ignore
  const fsLike = fs || nodeFs;
  // Read file
  file = helpers.expandTildePath(file, os);
  const content = fsLike.readFileSync(file, "utf8");
  // Try to parse file
  const { config, message } = parseConfiguration(file, content, parsers);
  if (!config) {
    // @ts-ignore
    throw new Error(message);
  }
  // Extend configuration
  const configExtends = config.extends;
  if (configExtends) {
    delete config.extends;
    const resolvedExtends = resolveConfigExtendsSync(
      file,
      helpers.expandTildePath(configExtends, os),
      fsLike
    );
    return {
      ...readConfigSync(resolvedExtends, parsers, fs),
      ...config
    };
  }
  return config;
}

/**
 * Normalizes the fields of a RuleOnErrorFixInfo instance.
 *
 * @param {FixInfo} fixInfo RuleOnErrorFixInfo instance.
 * @param {number} [lineNumber] Line number.
 * @returns {FixInfoNormalized} Normalized RuleOnErrorFixInfo instance.
 */
function normalizeFixInfo(fixInfo, lineNumber = 0) {
  return {
    "lineNumber": fixInfo.lineNumber || lineNumber,
    "editColumn": fixInfo.editColumn || 1,
    "deleteCount": fixInfo.deleteCount || 0,
    "insertText": fixInfo.insertText || ""
  };
}

/**
 * Applies the specified fix to a Markdown content line.
 *
 * @param {string} line Line of Markdown content.
 * @param {FixInfo} fixInfo FixInfo instance.
 * @param {string} [lineEnding] Line ending to use.
 * @returns {string | null} Fixed content or null if deleted.
 */
function applyFix(line, fixInfo, lineEnding = "\n") {
  const { editColumn, deleteCount, insertText } = normalizeFixInfo(fixInfo);
  const editIndex = editColumn - 1;
  return (deleteCount === -1) ?
    null :
    // eslint-disable-next-line unicorn/no-unsafe-string-replacement
    line.slice(0, editIndex) + insertText.replace(/\n/g, lineEnding) + line.slice(editIndex + deleteCount);
}

/**
 * Applies as many of the specified fixes as possible to Markdown content.
 *
 * @param {string} input Lines of Markdown content.
 * @param {LintError[]} errors LintError instances.
 * @returns {string} Fixed content.
 */
function applyFixes(input, errors) {
  const lineEnding = helpers.getPreferredLineEnding(input, os);
  const lines = input.split(helpers.newLineRe);
  // Normalize fixInfo objects
  let fixInfos = errors
    .filter((error) => error.fixInfo)
    // @ts-ignore
    .map((error) => normalizeFixInfo(error.fixInfo, error.lineNumber));
  // Sort bottom-to-top, line-deletes last, right-to-left, long-to-short
  fixInfos.sort((a, b) => {
    const aDeletingLine = (a.deleteCount === -1);
    const bDeletingLine = (b.deleteCount === -1);
    return (
      (b.lineNumber - a.lineNumber) ||
      (aDeletingLine ? 1 : (bDeletingLine ? -1 : 0)) ||
      (b.editColumn - a.editColumn) ||
      (b.insertText.length - a.insertText.length)
    );
  });
  // Remove duplicate entries (needed for following collapse step)
  /** @type {RuleOnErrorFixInfo} */
  let lastFixInfo = {};
  fixInfos = fixInfos.filter((fixInfo) => {
    const unique = (
      (fixInfo.lineNumber !== lastFixInfo.lineNumber) ||
      (fixInfo.editColumn !== lastFixInfo.editColumn) ||
      (fixInfo.deleteCount !== lastFixInfo.deleteCount) ||
      (fixInfo.insertText !== lastFixInfo.insertText)
    );
    lastFixInfo = fixInfo;
    return unique;
  });
  // Collapse insert/no-delete and no-insert/delete for same line/column
  lastFixInfo = {
    "lineNumber": -1
  };
  for (const fixInfo of fixInfos) {
    if (
      (fixInfo.lineNumber === lastFixInfo.lineNumber) &&
      (fixInfo.editColumn === lastFixInfo.editColumn) &&
      !fixInfo.insertText &&
      (fixInfo.deleteCount > 0) &&
      lastFixInfo.insertText &&
      !lastFixInfo.deleteCount) {
      fixInfo.insertText = lastFixInfo.insertText;
      lastFixInfo.lineNumber = 0;
    }
    lastFixInfo = fixInfo;
  }
  fixInfos = fixInfos.filter((fixInfo) => fixInfo.lineNumber);
  // Apply all (remaining/updated) fixes
  let lastLineIndex = -1;
  let lastEditIndex = -1;
  for (const fixInfo of fixInfos) {
    const { lineNumber, editColumn, deleteCount } = fixInfo;
    const lineIndex = lineNumber - 1;
    const editIndex = editColumn - 1;
    if (
      (lineIndex !== lastLineIndex) ||
      (deleteCount === -1) ||
      ((editIndex + deleteCount) <=
        (lastEditIndex - ((deleteCount > 0) ? 0 : 1)))
    ) {
      // @ts-ignore
      lines[lineIndex] = applyFix(lines[lineIndex], fixInfo, lineEnding);
    }
    lastLineIndex = lineIndex;
    lastEditIndex = editIndex;
  }
  // Return corrected input
  return lines.filter((line) => line !== null).join(lineEnding);
}

/**
 * Gets the (semantic) version of the library.
 *
 * @returns {string} SemVer string.
 */
function getVersion() {
  return version;
}

// Type declarations

/**
 * Function to implement rule logic.
 *
 * @callback RuleFunction
 * @param {RuleParams} params Rule parameters.
 * @param {RuleOnError} onError Error-reporting callback.
 * @returns {void}
 */

/**
 * Rule parameters.
 *
 * @typedef {Object} RuleParams
 * @property {string} name File/string name.
 * @property {MarkdownParsers} parsers Markdown parser data.
 * @property {readonly string[]} lines File/string lines.
 * @property {readonly string[]} frontMatterLines Front matter lines.
 * @property {RuleConfiguration} config Rule configuration.
 * @property {string} version Version of the markdownlint library.
 */

/**
 * Markdown parser data.
 *
 * @typedef {Object} MarkdownParsers
 * @property {ParserMarkdownIt} markdownit Markdown parser data from markdown-it (only present when Rule.parser is "markdownit").
 * @property {ParserMicromark} micromark Markdown parser data from micromark (only present when Rule.parser is "micromark").
 */

/**
 * Markdown parser data from markdown-it.
 *
 * @typedef {Object} ParserMarkdownIt
 * @property {MarkdownItToken[]} tokens Token objects from markdown-it.
 */

/**
 * Markdown parser data from micromark.
 *
 * @typedef {Object} ParserMicromark
 * @property {MicromarkToken[]} tokens Token objects from micromark.
 */

/**
 * markdown-it base token.
 *
 * @typedef {Object} MarkdownItBaseToken
 * @property {[string, string | number][] | null} attrs HTML attributes.
 * @property {boolean} block Block-level token.
 * @property {MarkdownItBaseToken[] | null} children Child nodes.
 * @property {string} content Tag contents.
 * @property {boolean} hidden Ignore element.
 * @property {string} info Fence info.
 * @property {number} level Nesting level.
 * @property {number[] | null} map Beginning/ending line numbers.
 * @property {string} markup Markup text.
 * @property {Record<string, unknown> | null} meta Arbitrary data.
 * @property {number} nesting Level change.
 * @property {string} tag HTML tag name.
 * @property {string} type Token type.
 */

/**
 * markdown-it extended token.
 *
 * @typedef {Object} MarkdownItExtendedToken
 * @property {MarkdownItExtendedToken[] | null} children Child nodes.
 * @property {number} lineNumber Line number (1-based).
 * @property {string} line Line content.
 */

/**
 * markdown-it token.
 *
 * @typedef {MarkdownItBaseToken & MarkdownItExtendedToken} MarkdownItToken
 */

/** @typedef {import("micromark-util-types").TokenType} MicromarkTokenType */

/**
 * micromark token.
 *
 * @typedef {Object} MicromarkToken
 * @property {MicromarkTokenType} type Token type.
 * @property {number} startLine Start line (1-based).
 * @property {number} startColumn Start column (1-based).
 * @property {number} endLine End line (1-based).
 * @property {number} endColumn End column (1-based).
 * @property {string} text Token text.
 * @property {MicromarkToken[]} children Child tokens.
 * @property {MicromarkToken | null} parent Parent token.
 */

/**
 * Error-reporting callback.
 *
 * @callback RuleOnError
 * @param {RuleOnErrorInfo} onErrorInfo Error information.
 * @returns {void}
 */

/**
 * Fix information for RuleOnError callback.
 *
 * @typedef {Object} RuleOnErrorInfo
 * @property {boolean} [frontMatter] True if applies to front matter.
 * @property {number} lineNumber Line number (1-based).
 * @property {string} [detail] Detail about the error.
 * @property {string} [context] Context for the error.
 * @property {URL} [information] Link to more information.
 * @property {number[]} [range] Column number (1-based) and length.
 * @property {RuleOnErrorFixInfo} [fixInfo] Fix information.
 */

/**
 * Fix information for RuleOnErrorInfo.
 *
 * @typedef {Object} RuleOnErrorFixInfo
 * @property {number} [lineNumber] Line number (1-based).
 * @property {number} [editColumn] Column of the fix (1-based).
 * @property {number} [deleteCount] Count of characters to delete.
 * @property {string} [insertText] Text to insert (after deleting).
 */

/**
 * Rule definition.
 *
 * @typedef {Object} Rule
 * @property {string[]} names Rule name(s).
 * @property {string} description Rule description.
 * @property {URL} [information] Link to more information.
 * @property {string[]} tags Rule tag(s).
 * @property {"markdownit" | "micromark" | "none"} parser Parser used.
 * @property {boolean} [asynchronous] True if asynchronous.
 * @property {RuleFunction} function Rule implementation.
 */

/**
 * Function used by the markdown-it parser to parse input.
 *
 * @callback MarkdownItParse
 * @param {string} src Source string.
 * @param {Record<string | symbol, unknown>} env Environment sandbox.
 * @returns {MarkdownItBaseToken[]} Tokens.
 */

/**
 * Type of the markdown-it parser.
 *
 * @typedef {Object} MarkdownIt
 * @property {MarkdownItParse} parse Markdown parse function.
 */

/**
 * Gets an instance of the markdown-it parser. Any plugins should already have been loaded.
 *
 * @callback MarkdownItFactory
 * @returns {MarkdownIt | Promise<MarkdownIt>} Instance of the markdown-it parser.
 */

/**
 * Configuration options.
 *
 * @typedef {Object} Options
 * @property {Configuration} [config] Configuration object.
 * @property {ConfigurationParser[]} [configParsers] Configuration parsers.
 * @property {Rule[] | Rule} [customRules] Custom rules.
 * @property {string[] | string} [files] Files to lint.
 * @property {RegExp | null} [frontMatter] Front matter pattern.
 * @property {FsLike} [fs] File system implementation.
 * @property {boolean} [handleRuleFailures] True to catch exceptions.
 * @property {MarkdownItFactory} [markdownItFactory] Function to create a markdown-it parser.
 * @property {boolean} [noInlineConfig] True to ignore HTML directives.
 * @property {Object.<string, string>} [strings] Strings to lint.
 */

/**
 * A markdown-it plugin.
 *
 * @typedef {Object[]} Plugin
 */

/**
 * Lint results.
 *
 * @typedef {{[k: string]: LintError[]}} LintResults
 */

/**
 * Lint error.
 *
 * @typedef {Object} LintError
 * @property {number} lineNumber Line number (1-based).
 * @property {string[]} ruleNames Rule name(s).
 * @property {string} ruleDescription Rule description.
 * @property {string | null} ruleInformation Link to more information.
 * @property {string | null} errorDetail Detail about the error.
 * @property {string | null} errorContext Context for the error.
 * @property {number[] | null} errorRange Column number (1-based) and length.
 * @property {FixInfo | null} fixInfo Fix information.
 * @property {"error" | "warning"} severity Severity of the error.
 */

/**
 * Fix information.
 *
 * @typedef {Object} FixInfo
 * @property {number} [lineNumber] Line number (1-based).
 * @property {number} [editColumn] Column of the fix (1-based).
 * @property {number} [deleteCount] Count of characters to delete.
 * @property {string} [insertText] Text to insert (after deleting).
 */

/**
 * FixInfo with all optional properties present.
 *
 * @typedef {Object} FixInfoNormalized
 * @property {number} lineNumber Line number (1-based).
 * @property {number} editColumn Column of the fix (1-based).
 * @property {number} deleteCount Count of characters to delete.
 * @property {string} insertText Text to insert (after deleting).
 */

/**
 * Called with the result of linting a string or document.
 *
 * @callback LintContentCallback
 * @param {Error | null} error Error iff failed.
 * @param {LintError[]} [result] Result iff successful.
 * @returns {void}
 */

/**
 * Called with the result of the lint function.
 *
 * @callback LintCallback
 * @param {Error | null} error Error object iff failed.
 * @param {LintResults} [results] Lint results iff succeeded.
 * @returns {void}
 */

/**
 * Configuration object for linting rules. For the JSON schema, see
 * {@link ../schema/markdownlint-config-schema.json}.
 *
 * @typedef {import("./configuration.d.ts").Configuration} Configuration
 */

/**
 * Configuration object for linting rules strictly. For the JSON schema, see
 * {@link ../schema/markdownlint-config-schema-strict.json}.
 *
 * @typedef {import("./configuration-strict.d.ts").ConfigurationStrict} ConfigurationStrict
 */

/**
 * Parses a configuration string and returns a configuration object.
 *
 * @callback ConfigurationParser
 * @param {string} text Configuration string.
 * @returns {Configuration}
 */

/**
 * Called with the result of the readConfig function.
 *
 * @callback ReadConfigCallback
 * @param {Error | null} err Error object or null.
 * @param {Configuration} [config] Configuration object.
 * @returns {void}
 */

/**
 * Called with the result of the resolveConfigExtends function.
 *
 * @callback ResolveConfigExtendsCallback
 * @param {Error | null} err Error object or null.
 * @param {string} [path] Resolved path to file.
 * @returns {void}
 */

/* eslint-disable jsdoc/reject-any-type */

/**
 * Rule configuration object.
 *
 * @typedef {boolean | any} RuleConfiguration Rule configuration.
 */

;// CONCATENATED MODULE: ./.bundle/markdownlint/lib/exports-sync.mjs
// @ts-check



;// CONCATENATED MODULE: ./.bundle/markdownlint/index.mjs


// EXTERNAL MODULE: ./src/review/decision.ts + 1 modules
var decision = __webpack_require__(3205);
;// CONCATENATED MODULE: ./src/review/weight.ts
/** How long a text is in characters of English: a Chinese one stands for about three. */
function weightOf(text) {
    return text.length + 2 * countHan(text);
}
function countHan(text) {
    return text.match(/[\u3005\u3007\u3400-\u9fff\u8c48-\ufaff]/g)?.length ?? 0;
}

;// CONCATENATED MODULE: ./src/review/languages.ts

/** Short words of each language, and of those that are easily taken for it. */
const WORDS = {
    en: words('the|and|of|is|with|that|to|it|are|by'),
    de: words('der|die|das|und|ist|mit|nicht|ein|eine|den|wird'),
    es: words('el|los|las|y|es|una|del|por|un|en|que'),
    dutch: words('het|een|van|niet|dat|wordt|voor|zijn|aan|en|te'),
    nordic: words('och|att|inte|som|på|för|og|ikke|af|til|det|er|av'),
    portuguese: words('o|os|as|do|da|dos|das|não|em|uma|um|é|são|ao'),
    french: words('le|les|des|et|est|dans|une|du|pour|ne|pas|qui|sur|par'),
    italian: words('il|lo|gli|di|che|è|per|della|dei|nel|non|alla|una'),
};
const NEIGHBOURS = {
    en: ['dutch', 'nordic', 'french'],
    de: ['dutch', 'nordic'],
    es: ['portuguese', 'french', 'italian'],
};
/** How much of a text tells its language. */
const SAMPLE = 20_000;
/** Kana among a text's Chinese characters make it Japanese. */
const KANA = 20;
function words(alternatives) {
    return new RegExp(`(?<![a-zà-öø-\u024f\\d])(?:${alternatives})(?![a-zà-öø-\u024f\\d])`, 'gi');
}
/** The language of a text, `other` where that is not clear. */
function languageOf(text) {
    const sample = text.slice(0, SAMPLE);
    const likely = likelyLanguage(sample);
    return isIn(likely, sample) ? likely : 'other';
}
/** Words that tell apart the languages that are read. */
const TELLING = [
    ['en', /(?<![a-z])(?:the|and|with|of|is|are|must|for|from|not)(?![a-z])/gi],
    ['de', /(?<![a-zäöüß])(?:der|die|das|und|mit|ist|nicht|ein|eine|wird|für|muss)(?![a-zäöüß])/gi],
    ['es', /(?<![a-zñáéíóú])(?:el|la|los|las|y|con|es|no|una?|del|para|debe|se)(?![a-zñáéíóú])/gi],
];
const FEWEST_WORDS = 8;
function likelyLanguage(sample) {
    if (countHan(sample) * 5 > sample.replace(/\s/g, '').length)
        return 'zh';
    const counted = TELLING.map(([language, words]) => ({ language, count: sample.match(words)?.length ?? 0 }));
    const [first, second] = counted.toSorted((one, other) => other.count - one.count);
    const clear = first && second && first.count >= FEWEST_WORDS && first.count > 2 * second.count;
    return clear ? first.language : 'other';
}
/** Whether a sample is in the language that it was taken for, and not in one close by. */
function isIn(language, sample) {
    if (language === 'zh')
        return (sample.match(/[\u3040-\u30ff]/g)?.length ?? 0) < KANA;
    const count = (name) => sample.match(WORDS[name] ?? /$^/)?.length ?? 0;
    const own = count(language);
    return (NEIGHBOURS[language] ?? []).every(name => own > count(name));
}

// EXTERNAL MODULE: ./src/report/lines.ts
var report_lines = __webpack_require__(2365);
;// CONCATENATED MODULE: ./src/review/layout.ts

/** Bullets that are typed, not Markdown's. */
const TYPED_BULLET = /^(?:[\u2022\u2023\u25e6\u25aa\u25b8\u25ba\u27a4\u25cf\u25cb\u25a0\u25a1\u2713\u2714\u2705\u274c\u26a0\u2192·\u2013\u2014]\ufe0f?\s|<li>)/u;
/** Numbers that Markdown does not take for a list, but a reader does. */
const TYPED_NUMBER = /^(?:[\uff08(]?(\d{1,2})[\u3001\uff09)\uff0e]|([\u2460-\u2473])|(?:step|schritt|paso) (\d{1,2})[:.)]|\u6b65\u9aa4 ?(\d{1,2})[:\uff1a])/i;
const MARKER = /([-*+]|\d{1,9}[.)])[ \t]*$/;
/** The lines of a design, each with what it is. */
function readLayout(parts) {
    const headings = new Set(parts.sections.map(({ heading, line }) => (heading === '' ? 0 : line)));
    const fenced = fencedLines(parts);
    let inItem = false;
    let afterBlank = true;
    return parts.lines.map((raw, index) => {
        const line = index + 1;
        const read = fenced.has(line) ? FENCED : headings.has(line) ? headingOf(raw) : readLine(raw);
        const { kind, indent } = read;
        const continues = kind === 'paragraph' && inItem && (!afterBlank || indent > 1);
        if (kind !== 'blank')
            inItem = isItem(kind) || continues || (inItem && kind === 'fenced');
        afterBlank = kind === 'blank';
        const { text, ordinal } = read;
        return { line, kind: continues ? 'continued' : kind, text, indent, ordinal };
    });
}
function isItem(kind) {
    return kind === 'bullet' || kind === 'numbered';
}
const BLANK = { kind: 'blank', text: '', indent: 0, ordinal: 0 };
const FENCED = { kind: 'fenced', text: '', indent: 0, ordinal: 0 };
function headingOf(raw) {
    return { kind: 'heading', text: raw.trim(), indent: 0, ordinal: 0 };
}
/** How most lines begin: no sign, no number, no "Step 1". */
const PLAIN = /^[a-oq-rt-z]/i;
function readLine(raw) {
    if (PLAIN.test(raw))
        return { kind: 'paragraph', text: raw.trimEnd(), indent: 0, ordinal: 0 };
    if (raw.trim() === '')
        return BLANK;
    const prefix = (0,report_lines/* containers */.l8)(raw);
    const text = raw.slice(prefix.length).trimEnd();
    const marker = MARKER.exec(prefix.slice(-16))?.[1] ?? '';
    if (isRule(raw))
        return { kind: 'rule', text: '', indent: 0, ordinal: 0 };
    if (marker !== '') {
        const indent = columns(prefix.slice(0, prefix.lastIndexOf(marker)));
        const ordinal = /^\d/.test(marker) && !/[-*+]/.test(prefix) ? Number.parseInt(marker, 10) : 0;
        return { kind: /^\d/.test(marker) && ordinal > 0 ? 'numbered' : 'bullet', text, indent, ordinal };
    }
    const indent = columns(prefix);
    if (text === '')
        return { kind: 'blank', text, indent, ordinal: 0 };
    if (text.startsWith('|'))
        return { kind: 'row', text, indent, ordinal: 0 };
    if (TYPED_BULLET.test(text))
        return { kind: 'bullet', text, indent, ordinal: 0 };
    const ordinal = typedOrdinal(text);
    return { kind: ordinal > 0 ? 'numbered' : 'paragraph', text, indent, ordinal };
}
function typedOrdinal(text) {
    const [, digits, circled, step, stepChinese] = TYPED_NUMBER.exec(text.slice(0, 24).replace(/^\*+/, '')) ?? [];
    if (circled)
        return (circled.codePointAt(0) ?? 0) - 0x245f;
    return Number.parseInt(digits ?? step ?? stepChinese ?? '0', 10);
}
/** Three or more of one sign, alone on a line. */
function isRule(raw) {
    if (!/^[ \t*_=-]{3,}$/.test(raw))
        return false;
    const signs = raw.replace(/[ \t]/g, '');
    return signs.length > 2 && /^(?:-+|\*+|_+|=+)$/.test(signs);
}
function columns(prefix) {
    return prefix.replaceAll('\t', '    ').length;
}
function fencedLines({ fences, lines }) {
    return new Set(fences.flatMap(({ line, lines: { length } }) => {
        const closing = line + length;
        const closed = /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines[closing] ?? '');
        return Array.from({ length: length + (closed ? 2 : 1) }, (_, offset) => line + offset);
    }));
}

;// CONCATENATED MODULE: ./src/review/sections.ts

function sectionsOf(statements, lastLine) {
    const starts = [...statements.entries()].filter(([, { isHeading }]) => isHeading).map(([index]) => index);
    const bounds = [...(starts[0] === 0 ? [] : [-1]), ...starts];
    return bounds.map((start, position) => {
        const next = bounds[position + 1];
        const heading = start < 0 ? undefined : statements[start];
        return {
            heading: heading?.text ?? '',
            line: heading?.line ?? 1,
            statements: statements.slice(start + 1, next),
            end: next === undefined ? lastLine : (statements[next]?.line ?? lastLine) - 1,
        };
    });
}
function fencesOf(lines) {
    const fences = [];
    for (const role of (0,report_lines/* readFences */.Rl)(lines)) {
        if (role.kind === 'content')
            fences.at(-1)?.lines.push(role.line);
        if (role.kind === 'opening')
            fences.push({ language: role.fence.language.toLowerCase(), line: role.index + 1, lines: [] });
    }
    return fences;
}

// EXTERNAL MODULE: ./src/review/statements.ts
var review_statements = __webpack_require__(8140);
;// CONCATENATED MODULE: ./src/review/draft.ts





function readDraft(text, assessment) {
    const lines = text.split('\n');
    const statements = (0,review_statements/* readStatements */.bA)(text);
    const sections = sectionsOf(statements, lines.length);
    const fences = fencesOf(lines);
    return {
        lines,
        statements,
        sections,
        fences,
        layout: readLayout({ lines, sections, fences }),
        decision: (0,decision/* readDecision */.B)(text, statements),
        language: languageOf(text),
        assessment,
    };
}

;// CONCATENATED MODULE: ./src/review/rehearsal.ts
/** What designs say, in a few lines: the rules have met it all once when the model's answer comes. */
const DESIGN = `## Architecture

- **Consensus**: Raft, one etcd cluster of **5 voters, 2-2-1 across three regions**, with a quorum of 3. Losing any one
  region leaves at least three voters, which are a majority.
- Each lock is a lease of 15 s that is renewed every 5 s; a session ends when its heartbeats stop.

## Lock acquisition

- A transaction creates \`/locks/<name>\` only if the key does not exist. The key's revision is the **fencing token**.
- The protected resource stores the highest token and **rejects any smaller one**.

## Lease renewal

- The client renews at a third of the lease. It counts on a monotonic clock, and stops its work before the lease ends.

## Failover and partition

- A minority cannot commit: it stops granting locks. A new leader is elected by the majority within seconds.
- A write is committed when 3 of 5 voters have acknowledged it, so at most two failures are tolerated. If two regions
  are lost, the only remaining region stays read-only; two of three regions remain available.
- When the leader fails, a follower is elected automatically. Standbys are replicated asynchronously and never promoted.
- Tokens are taken from the store's own counter. PostgreSQL holds the orders only, and uses conditional updates.

- It survives the loss of any one region or of either data center, and remains available with three voters. With half of
  the voters, or one of the last two servers alone, the last surviving region cannot form a quorum and blocks.
- A fourth voter would not raise fault tolerance. Observers, learners and read replicas never vote, form no quorum and
  are not promoted; an asynchronous replica never takes over automatically, and fsync stays enabled.
- The holder aborts at 10 s after its last renewal. The token is no UUID and no timestamp, and its check is not optional.
- A minority that is cut off still keeps its locks and grants none. If a renewal fails, the holder never continues.
- No region promotes itself automatically when another is lost. The owner is never checked on a replica.
- No client reads that a lock is free and writes it then, and no TTL attribute deletes locks in the table.
- Each region has no mirrored cluster. An ephemeral node does not vanish immediately in a crash; a release never simply
  deletes the key. After a zone is lost, another node may fail.
- A paused holder is refused, and pauses are not ignored. No waiter takes a lock over by its own clock or a plain write,
  and no store accepts writes without a token. Patroni never promotes a replica that follows asynchronously.
- A watch event is never the grant. No waiter removes the key of a holder after 5 s and takes its place. While etcd is down
  nobody falls back to Redis for a lock, and no cross-region replica is promoted automatically, so locking stops.
- A client that is disconnected does not go on under its lease, nor after a pause without reading it again. A write is not
  repeated without its token, nor with the latest version that it reads, and no call is sent without a token because it is logged.
- The lock-delay is not 0. Clocks that are synchronised by NTP do not exclude two holders. The round trip from Frankfurt to
  Paris is 10 ms, and the loss of a US region and one more member is not survived.
- When its lease is lost, the holder never finishes the running batch. If the result of a write is unknown, it is not sent
  again as it stands, and a create is not repeated after a ConnectionLoss before the client has looked for its own node.
- The lock is not read and, if it is free, then written: the worker looks up nothing and inserts its name by one condition.
  A release is never a plain delete, and no counter gives a token after the lock has been acquired.
- No check reads with stale, or from any of the replicas that may answer. Clocks that are synchronised by NTP are not exact
  enough for an expiry. Even with ZGC a pause can outlive a session, and nothing is processed exactly once.
- While the store is down, no worker takes an in-process mutex. Observers elect no leader and are no majority.
- Waiters queue in ZooKeeper for the lock; Kafka holds no lock. Consul issues fencing tokens, which are drawn from it.

**Split brain**, a situation in which two nodes lead, cannot occur. A fencing token is a unique number; a lease is a lock
that expires. Leader election is the process in which one of several nodes is chosen.

| Voters | Quorum | Tolerated failures |
| ---: | ---: | ---: |
| 5 | 3 | 2 |

## What to avoid

- **Redis with asynchronous replication**: a failover can lose a lock. Do not use Redlock or wall clocks.
`;
/** V8 compiles a pattern twice: for texts in Latin-1, and for those with any other letter. */
const WITH_DASHES = DESIGN.replaceAll(' - ', ' \u2014 ').replaceAll(': ', ' \u2014 ');
/** Code that has run a few times is faster than that which has run once. */
const REHEARSALS = Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? DESIGN : WITH_DASHES));

;// CONCATENATED MODULE: ./src/review/rules/decisions-in-bold.ts

/** A design shorter than this, in characters of English, has not said much. */
const SHORTEST = 800;
const LONGEST_LINE = 2000;
/** What a reviewer would set in bold first. */
const CRITICAL = /(?<![a-z])(?:raft|paxos|zab|consensus|quorum|majority|voters?|konsens|mehrheit|consenso|mayoría|cu[oó]rum)(?![a-z])|\u5171\u8bc6|\u4ef2\u88c1|\u591a\u6570\u6d3e/i;
const decisionsInBold = {
    id: 'decisions-in-bold',
    severity: 'error',
    statement: 'Critical decisions, consensus algorithms and failure handling are in **bold text**.',
    check(draft) {
        const { layout } = draft;
        if (layout.some(({ kind, text }) => kind === 'heading' && BOLD_DECISION.test(text)))
            return [];
        const told = layout.filter(({ kind }) => kind !== 'heading' && kind !== 'fenced' && kind !== 'blank');
        if (told.reduce((sum, { text }) => sum + weightOf(text), 0) < SHORTEST || told.some(isBold))
            return [];
        return [{ line: lineToMark(draft), message: MESSAGE }];
    },
};
const MESSAGE = 'Nothing in the text is in bold: set the critical decisions, the consensus algorithm and the failure handling in **bold**.';
function lineToMark({ statements }) {
    const said = statements.filter(({ isHeading, standing }) => !isHeading && standing !== 'remark');
    const critical = said.find(({ text, standing }) => standing === 'said' && CRITICAL.test(text));
    return (critical ?? said[0])?.line ?? 1;
}
/** Also where it ends on a further line. Two signs between digits or in a path open nothing. */
const BOLD = /(?<![\w*\\/])(?:\*\*\*?(?![\s*])|___?(?![\s_]))|<(?:b|strong)>/;
/** A line that is bold as a whole is a heading, unless it says what is decided. */
const BOLD_DECISION = /^(?:\*\*|__)(?!(?:\d|step|phase|part|section|schritt|teil|paso|fase|parte))[^:\uff1a]{3,60}(?:: |\uff1a)\S/i;
const CODE = /`[^`]*`/g;
function isBold({ text }) {
    if (!/[*_]{2}|<[bs]/.test(text))
        return false;
    return BOLD.test(text.slice(0, LONGEST_LINE).replace(CODE, ''));
}

// EXTERNAL MODULE: ./src/feasibility/facts/compile.ts
var compile = __webpack_require__(5240);
;// CONCATENATED MODULE: ./src/review/explanations.ts
/* Definitions of terms that experts know, by the ways that a language has to define. */
const TERM = 'raft|(?:multi-)?paxos|zab|redlock|consensus|quorums?|leases?|lease timeouts?|lock leases?|leader election|heartbeats?|fencing tokens?|fencing|split[- ]brain|clock (?:drift|skew)|linearizability|strict serializability|serializability|mutual exclusion|(?:the )?cap theorem|cp systems?|compare-and-(?:swap|set)|distributed locks?|network partitions?|thundering herd|idempotency|ttl|time[- ]to[- ]live|strong consistency|eventual consistency|etcd|(?:apache )?zookeeper|(?:hashicorp )?consul|redis';
const MORE_TERMS = `${TERM}|mutex(?:es)?|exponential back-?off|jitter|back-?pressure|deadlocks?|livelocks?|two-phase commit|lock contention|monotonic clocks?`;
const NAMED = 'split[- ]brain|fencing tokens?|quorums?|thundering herd|clock (?:drift|skew)|linearizability|network partitions?|mutual exclusion|consensus|deadlocks?|livelocks?|jitter|idempotency';
/** The sort of thing that a term is anywhere. */
const SORT_WORDS = '(?:(?:widely[- ]used|well[- ]known|popular|distributed|strongly|consistent|highly|available|reliable|open[- ]source|in-memory|key-value|leader-based|replicated|fault-tolerant|unique|strictly|monotonically|increasing|incrementing|sequential|numeric|crucial|critical|fundamental|specific|temporary|time-limited|time-bound|time-bounded|limited|minimum|periodic|strong|strongest|small|little|simple|special|regular|short|certain|smallest|ever-growing|growing|exclusive|consistency|consensus|coordination|key-value|atomic|broadcast|concurrency|synchronization|lock|locking),? ){0,6}';
const KINDS = '(?:algorithms?|protocols?|family|class|type|form|process(?:es)?|propert(?:y|ies)|guarantees?|models?|conditions?|situations?|scenarios?|states?|phenomen(?:on|a)|problems?|issues?|techniques?|mechanisms?|concepts?|operations?|numbers?|integers?|values?|identifiers?|tokens?|contracts?|locks?|leases?|stores?|services?|systems?|databases?|signals?|messages?|majority)';
const MORE_KINDS = `(?:${KINDS}|idea|notion|practice|ability|way|method|kind|sort|period|amount|span|window|promise|agreement|permission|right|difference|failure|effect|case|moment|act|fact|claim|ticket|permit)`;
const SORT = SORT_WORDS + KINDS;
const GOES_ON = '(?:that|which|where|in which|whereby|used|designed|for|to|by which|when|between|of|assigned|issued|generated|attached|granted|sent)';
const SUBJECT = `^(?:an? )?(${TERM})(?: \\([^)]{1,30}\\))?`;
const ANY_SUBJECT = `^(?:an? |the term |the concept of (?:an? )?|the idea of (?:an? )?|so-called |a so-called )?["\u201c\u201d']?(${MORE_TERMS})["\u201c\u201d']?(?: \\([^)]{1,30}\\))?`;
/** How one says that a definition is easy. */
const EASILY = '(?:simply|just|basically|essentially|merely|really|nothing (?:more|other|else) than|in essence|at its core|at heart|a fancy name for|jargon for)';
/** Who believes what in a split brain, and the like: the end of many definitions. */
const SEVERAL_BELIEVE = '(?:two|both|multiple|several|more than one|different)(?: or more)? (?:[a-z]+ ){1,4}?(?:each |both |all |simultaneously |wrongly |independently ){0,2}(?:think|believe|consider|assume|claim|act as|regard|see themselves|are convinced)';
const DEFINES_ON = `(?:an? |the )?(?:${SORT_WORDS}${MORE_KINDS},? (?:of time )?${GOES_ON}|what (?:happens|we call)|when (?:two|several|multiple|a|the)|${SEVERAL_BELIEVE})(?![a-z])`;
/** What all definitions of a subject begin with. */
const DEFINED = new RegExp(`${ANY_SUBJECT}(?:,? (?:is|are|means|implies|simply|just|basically|essentially|in simple terms|refers?|occurs?|happens?|stands?|states?|describes?)|: (?:an?|the) )`, 'i');
const keyed = (key, source) => [key, new RegExp(source, 'i')];
const ENGLISH = [
    keyed(DEFINED, `${SUBJECT} (?:is|are) (?:(?:an?|the) )?${SORT},? ${GOES_ON}(?![a-z])`),
    keyed(DEFINED, `${SUBJECT}: (?:an?|the) ${SORT},? ${GOES_ON}(?![a-z])`),
    keyed(DEFINED, `${SUBJECT},? (?:refers? to|occurs? (?:when|if)|happens? when|stands? for|states? that|means that|describes? (?:a|the)|(?:is|are) (?:when|where|defined as|a term|known as))(?![a-z])`),
    keyed(/^what (?:is|are) /i, `^what (?:is|are) (?:an? |the )?(${TERM})(?![a-z])`),
    keyed(/algorithm|protocol|key-value store|coordination service/i, '(?<![a-z-])(raft|(?:multi-)?paxos|zab|redlock|etcd|zookeeper|consul)(?:,| \\() ?(?:which is )?(?:an?|the) (?:[a-z-]+,? ){0,4}(?:(?:consensus|locking|lock) (?:algorithm|protocol)|key-value store|coordination service)(?![a-z])'),
    keyed(/fencing token/i, `(?<![a-z-])(fencing tokens?)(?:,| \\(| \u2013| \u2014) ?(?:which (?:is|are) )?(?:an? )?(?:unique|strictly|monotonically)(?: increasing| incrementing)? (?:numbers?|integers?|values?|identifiers?|tokens?) ${GOES_ON}(?![a-z])`),
    keyed(/split[- ]brain/i, '(?<![a-z-])(split[- ]brain)(?: scenarios?| situations?)?(?:,| \\(| \u2013| \u2014)? ?(?:i\\.e\\.,? |that is,? |which (?:is|occurs) |an? )?(?:(?:situation|scenario|condition) )?(?:where|when|in which) (?:two|multiple|several|more than one|different)(?![a-z])'),
    // "X is simply \u2026"
    keyed(DEFINED, `${ANY_SUBJECT},? (?:(?:is|are) ${EASILY}|(?:simply|just|basically|essentially|in simple terms,?) (?:is|are|means)),? (?:(?:an? |the |some )?${SORT_WORDS}${MORE_KINDS},? (?:of time )?${GOES_ON}(?![a-z])|that |when |where |more than half|over half)`),
    keyed(DEFINED, `${ANY_SUBJECT} (?:is|are) (?:an? |the )?${SORT_WORDS}${MORE_KINDS},? (?:of time )?${GOES_ON}(?![a-z])`),
    keyed(DEFINED, `${ANY_SUBJECT} (?:means|implies) (?:that )?(?:only one|no two|two|a (?:client|node|process)|at most one|more than half|the (?:nodes|cluster|system))(?![a-z])`),
    keyed(DEFINED, `${ANY_SUBJECT} (?:is|are|means) (?:when|where|more than half|over half|the name (?:for|of)|what (?:happens|we call)|short for|how (?:a|the))(?![a-z])`),
    // "As a reminder, X \u2026", "the term X describes \u2026"
    keyed(/^(?:as a |put simply|simply put|in |to recap|by definition|for )/i, `^(?:as a (?:quick |short |brief )?reminder|put simply|simply put|in (?:simple|plain|layman['\u2019]s) (?:terms|words|english)|to recap|by definition|for (?:those|readers) [a-z ]{3,30}),? (?:an? |the term )?["\u201c\u201d']?(${MORE_TERMS})["\u201c\u201d']? (?:is|are|means?|guarantees?|ensures?|requires?|refers?|describes?|occurs?|happens?|says?)(?![a-z])`),
    keyed(/^the (?:term|word|expression|concept) /i, `^the (?:term|word|expression|concept) (?:of )?["\u201c\u201d']?(${MORE_TERMS})["\u201c\u201d']? (?:refers?|describes?|denotes?|stands?|means?|is)(?![a-z])`),
    keyed(/split[- ]brain/i, `(?<![a-z-])(split[- ]brain)(?: scenarios?| situations?)?(?:,| \\(| \u2013| \u2014|:) ?(?:i\\.e\\.,? )?(?:two|several|multiple) (?:[a-z]+ ){1,3}?(?:that |which |who |both |each |all |simultaneously )*(?:believ|think|consider|assum|claim)`),
    keyed(/split[- ]brain|thundering herd|clock (?:drift|skew)|linearizability|mutual exclusion|idempotency|deadlock|livelock|jitter/i, `(?<![a-z-])(split[- ]brain|thundering herd|clock (?:drift|skew)|linearizability|mutual exclusion|idempotency|deadlocks?|livelocks?|jitter)(?:,| \\(| \u2013| \u2014) ?(?:an? |the )${SORT_WORDS}${MORE_KINDS},? (?:of time )?${GOES_ON}(?![a-z])`),
    // "X, meaning \u2026", "X \u2013 that is, \u2026", "X (i.e. \u2026)"
    keyed(/meaning|that is|i\.e\.|which |in other words|in simple terms|in plain |basically|essentially|or simply|in short/i, `(?<![a-z-])(${MORE_TERMS})(?: scenarios?| situations?| conditions?)?(?:,| \\(| \u2013| \u2014|:|;) ?(?:meaning(?: that)?|that is(?: to say)?|i\\.e\\.|which (?:is|are|means(?: that)?|refers? to|describes?)|in other words|in simple terms|in plain (?:words|english)|basically|essentially|or simply|in short)[,:]? ${DEFINES_ON}`),
    // "By X we mean", "think of X as", "X can be thought of as"
    keyed(/(?:we|one) (?:mean|understand|refer)/i, `(?<![a-z])(?:by|with) (?:an? |the term )?["\u201c\u201d']?(${MORE_TERMS})["\u201c\u201d']? (?:we|one) (?:means?|understands?|refers? to)(?![a-z])`),
    keyed(/think of|imagine|picture/i, `(?<![a-z])(?:think of|imagine|picture) (?:an? |the )?(${MORE_TERMS}) as (?!(?:follows|leader|holder))`),
    keyed(/ be (?:thought of|seen|understood|imagined|pictured|regarded) as /i, `(?<![a-z])(${MORE_TERMS}) (?:can|may) be (?:thought of|seen|understood|imagined|pictured|regarded) as (?:an? |the )`),
    keyed(/called|known as|referred to as|what /i, `(?<![a-z])(?:(?:the|this|a) (?:${MORE_KINDS})(?: [a-z]+){1,8}|this|which|that|what) is (?:commonly |usually |often |generally )?(?:called|known as|referred to as|what (?:experts|people|we) call) (?:an? |the )?["\u201c\u201d']?(${NAMED})["\u201c\u201d']?(?![a-z])`),
];
const TERM_DE = 'raft|paxos|konsens|quorum|lease|leader[- ]?(?:election|wahl)|heartbeats?|fencing[- ]?tokens?|fencing|split[- ]?brain|uhrendrift|clock[- ]?skew|linearisierbarkeit|serialisierbarkeit|wechselseitiger ausschluss|gegenseitiger ausschluss|cap-theorem|netz(?:werk)?partition(?:ierung)?|partition|ttl|mutex|deadlock|verteilte sperre|verteiltes lock|idempotenz|compare-and-(?:swap|set)';
const KIND_DE = '(?:zustand|situation|fall|phänomen|verfahren|algorithmus|protokoll|zahl|nummer|wert|kennung|mechanismus|zeitraum|zeitspanne|frist|eigenschaft|garantie|problem|effekt|technik|konzept|prinzip|begriff|mehrheit|mindestzahl|anzahl|erlaubnis|recht|sperre|signal|nachricht|vorgang|prozess)';
const ARTICLE_DE = '(?:(?:ein(?:e[nrms]?)?|der|die|das|den|dem|jene[rnsm]?) )?';
const WORDS_DE = '(?:[a-zäöüß-]+ ){0,4}?';
const CLAUSE_DE = '(?:, ?(?:dass|der|die|das|in (?:dem|der)|bei (?:dem|der)|wenn|mit (?:dem|der)|nach (?:dem|der))| für)(?![a-zäöüß])';
const GERMAN = [
    `(?<![a-zäöüß-])(${TERM_DE})(?:,| \\(| \u2013| \u2014) ?(?:also|d\\. ?h\\.|das heißt|das ist|sprich|gemeint ist|womit|worunter|unter dem|nämlich|einfach gesagt,?) ${ARTICLE_DE}${WORDS_DE}${KIND_DE}${CLAUSE_DE}`,
    `^(?:ein(?:e|en)? |der |die |das )?(?:so ?genannte[rns]? )?["\u201e\u201c]?(${TERM_DE})["\u201c\u201d]? (?:ist|sind|bezeichnet|beschreibt|bedeutet|meint)(?: (?:dabei|hier|einfach|schlicht|im grunde|nichts anderes als|lediglich|nur))*,? (?:${ARTICLE_DE}${WORDS_DE}${KIND_DE}${CLAUSE_DE}|dass |wenn )`,
    `(?<![a-zäöüß])(?:unter|mit) (?:einem |einer |dem begriff |der )?(?:so ?genannten )?["\u201e\u201c]?(${TERM_DE})["\u201c\u201d]? (?:versteht man|verstehen wir|ist gemeint|meinen wir|meint man|bezeichnet man)`,
    `^(?:von )?(?:einem |einer )?(${TERM_DE}) (?:spricht man|tritt (?:dann )?(?:auf|ein), wenn|entsteht(?: dann)?, wenn|liegt (?:dann )?vor, wenn)`,
    `^was ist (?:ein(?:e)? |der |die |das )?(${TERM_DE})(?![a-zäöüß])`,
];
const TERM_ES = 'raft|paxos|consenso|qu[óo]rum|lease|arrendamiento|elecci[óo]n de l[íi]der|latidos?|heartbeats?|tokens? de (?:fencing|cercado|vallado|barrera)|fencing tokens?|fencing|split[- ]brain|cerebro dividido|deriva de reloj(?:es)?|linealizabilidad|serializabilidad|exclusi[óo]n mutua|teorema cap|partici[óo]n de red|ttl|mutex|interbloqueo|bloqueo distribuido|idempotencia|compare-and-(?:swap|set)';
const KIND_ES = '(?:situaci[óo]n|estado|caso|escenario|fen[óo]meno|algoritmo|protocolo|n[úu]mero|valor|identificador|mecanismo|per[íi]odo|plazo|propiedad|garant[íi]a|problema|efecto|t[ée]cnica|concepto|principio|mayor[íi]a|m[íi]nimo|permiso|derecho|bloqueo|se[ñn]al|mensaje|proceso|contador)';
const GOES_ON_ES = '(?: [a-záéíóúñ]+){0,4}?,? (?:que|en (?:el|la|lo) (?:que|cual)|donde|cuando|por (?:el|la) (?:que|cual)|de tiempo|de nodos|con (?:el|la) que|mediante)(?![a-záéíóúñ])';
const SPANISH = [
    `(?<![a-záéíóúñ-])(${TERM_ES})(?:,| \\(| \u2013| \u2014) ?(?:es decir|o sea|esto es|a saber|lo que significa|entendid[oa] como|que es),? (?:un[ao]? |el |la |que )?(?:${KIND_ES}${GOES_ON_ES}|(?:dos|ambos|ambas|varios) )`,
    `^(?:un[ao]? |el |la |el t[ée]rmino )?(?:llamad[oa] )?["\u201c«]?(${TERM_ES})["\u201d»]? (?:es|son|consiste en|se refiere a|significa|describe|se define como|designa)(?: (?:simplemente|b[áa]sicamente|sencillamente|nada m[áa]s que))?,? (?:un[ao]?s? |el |la |los )${KIND_ES}${GOES_ON_ES}`,
    `^(?:un[ao]? |el |la )?(${TERM_ES}) (?:ocurre|se produce|sucede|se da|aparece|significa|consiste) (?:cuando|si|en que|que)(?![a-záéíóúñ])`,
    `(?<![a-záéíóúñ])(?:por|con) (?:un[ao]? |el t[ée]rmino )?["\u201c«]?(${TERM_ES})["\u201d»]? (?:se entiende|entendemos|nos referimos)`,
    `^¿?qu[ée] es (?:un[ao]? |el |la )?(${TERM_ES})`,
];
const TERM_ZH = 'Raft|Paxos|ZAB|\u5171\u8bc6|\u6cd5\u5b9a\u4eba\u6570|\u591a\u6570\u6d3e|\u79df\u7ea6|\u9886\u5bfc\u8005?\u9009\u4e3e|\u9009\u4e3b|\u5fc3\u8df3|\u6805\u680f\u4ee4\u724c|\u56f4\u680f\u4ee4\u724c|\u9694\u79bb\u4ee4\u724c|\u9632\u62a4\u4ee4\u724c|fencing ?token|\u8111\u88c2|\u65f6\u949f(?:\u6f02\u79fb|\u504f\u79fb|\u504f\u5dee)|\u7ebf\u6027\u4e00\u81f4\u6027?|\u53ef\u4e32\u884c\u5316|\u4e92\u65a5|CAP ?(?:\u5b9a\u7406|\u7406\u8bba)|\u7f51\u7edc\u5206\u533a|TTL|\u60ca\u7fa4(?:\u6548\u5e94)?|\u5e42\u7b49\u6027?|\u5206\u5e03\u5f0f\u9501|\u6b7b\u9501';
const KIND_ZH = '(?:\u673a\u5236|\u73b0\u8c61|\u60c5\u51b5|\u72b6\u6001|\u7b97\u6cd5|\u534f\u8bae|\u6570\u5b57|\u7f16\u53f7|\u6807\u8bc6|\u6982\u5ff5|\u8fc7\u7a0b|\u65b9\u6cd5|\u6280\u672f|\u7279\u6027|\u6027\u8d28|\u80fd\u529b|\u65f6\u95f4\u6bb5?|\u51ed\u8bc1|\u6570\u503c|\u6574\u6570)';
const CHINESE = [
    `\u6240\u8c13(?:\u7684)?[\u201c"\u300c]?(${TERM_ZH})[\u201d"\u300d]?`,
    `(${TERM_ZH})[\u201d"\u300d]?(?:\\([^()]{1,20}\\)|\uff08[^\uff08\uff09]{1,20}\uff09)? ?(?:\u662f\u6307|\u6307\u7684\u662f|\u5373\u662f\u6307|\u5c31\u662f\u6307|\u7684\u610f\u601d\u662f|\u7684\u542b\u4e49\u662f|\u7684\u5b9a\u4e49\u662f|\u4e5f\u5c31\u662f\u8bf4|\u7b80\u5355\u6765?\u8bf4(?:\u5c31\u662f)?|\u901a\u4fd7\u5730?[\u8bf4\u8bb2])`,
    `(?:^|[\uff0c,:\uff1a\u3002\uff1b;])(${TERM_ZH})[\u201d"\u300d]?(?:\\([^()]{1,20}\\)|\uff08[^\uff08\uff09]{1,20}\uff09)? ?(?:\u662f\u4e00[\u79cd\u4e2a\u7c7b\u9879]|\u5c31\u662f\u4e00?[\u79cd\u4e2a]?|\u5c5e\u4e8e\u4e00\u79cd)[^\u3002\uff1b;]{2,40}\u7684?${KIND_ZH}`,
    `(${TERM_ZH})[\uff0c,]? ?(?:\u5373|\u4e5f\u5c31\u662f|\u4ea6\u5373)[^\u3002\uff1b;\uff0c,]{4,40}\u7684?(?:\u73b0\u8c61|\u60c5\u51b5|\u72b6\u6001|\u673a\u5236|\u6982\u5ff5)`,
    `\u4ec0\u4e48\u662f(${TERM_ZH})`,
];
const explanations_compile = (sources) => sources.map(source => keyed(undefined, source));
/** By the language that a text is in. */
const EXPLANATIONS = {
    en: ENGLISH,
    de: explanations_compile(GERMAN),
    es: explanations_compile(SPANISH),
    zh: explanations_compile(CHINESE),
};

;// CONCATENATED MODULE: ./src/review/rules/expert-terminology.ts


const expertTerminology = {
    id: 'expert-terminology',
    severity: 'warning',
    statement: 'The design speaks the terms of the field to experts, and explains none of them.',
    check(draft) {
        const patterns = EXPLANATIONS[draft.language] ?? [];
        return [
            ...draft.statements.flatMap(statement => explanations(statement, patterns)),
            ...(draft.language === 'en' ? fewTerms(draft) : []),
        ];
    },
};
/* Terms that are explained. */
const LONGEST = 300;
function explanations({ text, line, standing }, patterns) {
    // What is to be avoided may be called by its weakness.
    if (standing === 'avoid')
        return [];
    const told = text.slice(0, LONGEST);
    if (SPECIFIC.test(told))
        return [];
    const term = patterns
        .map(([key, pattern]) => (key?.test(told) === false ? undefined : (0,compile/* execute */.g)(pattern, told)?.[1]))
        .find(found => found !== undefined);
    return term === undefined
        ? []
        : [
            {
                line,
                message: `\u201c${term}\u201d is explained, which experts do not need: say what this design does with it.`,
            },
        ];
}
/** What this design makes of a term is no explanation of it. */
const SPECIFIC = /(?<![a-z])(?:this design|here|revisions?|c?zxids?|lock_?index|modify_?index|columns?|rows?|epochs?|versionstamps?|generations?|metadata|attributes?|spalten?|zeilen?|columnas?|filas?|revisi[óo]n)(?![a-z])|\u4fee\u8ba2|\u7248\u672c\u53f7|\u672c\u8bbe\u8ba1|\u672c\u65b9\u6848|(?<![a-z\d])(?:\d|two|three|four) (?:out )?of (?:\d|five|seven)(?![a-z\d])|(?<![a-z])(?:the|its|our|all) (?:\d|three|five|seven) (?:voters|members|nodes|servers)(?![a-z])|(?<!\d)\d+(?:\.\d+)? ?(?:ms|s|sec|seconds?|minutes?|segundos|sekunden|\u79d2|\u6beb\u79d2)(?![a-z])/i;
/* Terms that are missing. */
const TERMS = [
    /(?<![a-z])(?:raft|paxos|zab|viewstamped)(?![a-z])/i,
    /(?<![a-z])(?:quorums?|majority|voters?|consensus)(?![a-z])/i,
    /(?<![a-z])(?:leases?|ttl)(?![a-z])/i,
    /(?<![a-z])(?:fencing|fenced?|fences)(?![a-z])/i,
    /(?<![a-z])split[- ]brain/i,
    /(?<![a-z])(?:linearizab|linearisab|serializab|serialisab)/i,
    /(?<![a-z])(?:leader|re-?election|elections?|failover)(?![a-z])/i,
    /(?<![a-z])(?:compare-and-(?:swap|set)|cas|conditional|optimistic concurrency|setnx|atomic)/i,
    /(?<![a-z])clock|(?<![a-z])monotonic|(?<![a-z])drift/i,
    /(?<![a-z])(?:keep-?alives?|heartbeats?|renewals?|watchdog)(?![a-z])/i,
    /(?<![a-z])(?:epochs?|revisions?|zxid|generation|versionstamp)(?![a-z])/i,
    /(?<![a-z])(?:replicat|synchronous|asynchronous|wal(?![a-z])|fsync)/i,
    /(?<![a-z])(?:redlock|idempoten|jitter|back-?off|thundering herd)/i,
    /(?<![a-z])partition/i,
];
const FEWEST_TERMS = 4;
/** In characters: a shorter text has not said much. */
const expert_terminology_SHORTEST = 1500;
function fewTerms({ statements }) {
    const text = statements.map(statement => statement.text).join('\n');
    if (text.length < expert_terminology_SHORTEST || TERMS.filter(term => term.test(text)).length >= FEWEST_TERMS)
        return [];
    const line = statements.find(({ isHeading }) => !isHeading)?.line ?? 1;
    return [
        {
            line,
            message: 'The design hardly uses a term of the field: name its mechanisms as experts do (quorum, lease, fencing token, linearizable, split-brain).',
        },
    ];
}

// EXTERNAL MODULE: ./src/feasibility/catalog/index.ts + 76 modules
var catalog = __webpack_require__(2013);
// EXTERNAL MODULE: ./src/feasibility/facts/find.ts
var find = __webpack_require__(9374);
;// CONCATENATED MODULE: ./src/review/commonplaces.ts
const EN = {
    trigger: /(?<![a-z])(?:fail|los[est]|miss|cannot|can['\u2019]t|unable|expir|without|unprolonged|unconfirmed|unrenewed|not (?:be )?(?:renew|confirm|acknowledg|extend|refresh)|no (?:ack|confirm|renew|response|refresh|heartbeat)|suspend|cancel|error|disconnect|dead|silent|evict|deadline|slip|gone|doubt|laps|late|interrupt|broke|negative|definitive|(?<![a-z])(?:ends?|ended|over)(?![a-z]))/i,
    breaks: /[,;:()\u2014\u2013=\u2192.!]|(?<![a-z])(?:and|or|then|so|but|while|whereupon|which|who|until)(?![a-z])/i,
    ofLeases: [
        /^(?:if|when|whenever|once|upon|on|in|after|should|unless|before|without|for|within|by|at|every|as|during|because|since|due|to|with|from|per|such|e)(?![a-z])/i,
        /^(?:(?:the|its|their|all|any|every|each|this|that|a|an|automatic|failed|missed|expired|lost|abandoned|stale|crashed) ){0,3}(?:[\w-]+ )?(?:locks?|leas(?:e|es|ing)|sessions?|keys?|znodes?|entr(?:y|ies)|records?|rows?|resources?|tokens?|ownership|expiration|expiry|ttls?|timeouts?|renewals?|heart-?beats?|keep-?alives?)(?![a-z])/i,
        /(?<![a-z])(?:another|other|others|next|new|waiting|different|competing|contenders?|standby|successor|waiters?)(?![a-z])/i,
        /^(?:the |its |a )?(?:lock|lease|session|etcd|consul|zookeeper|redis|system|service|server|cluster|store|manager|coordinator|database|raft|quorum|majority|minority|dynamodb|background|it)(?![a-z])/i,
        /retr(?:y|ies)|back-?off|jitter|attempt|reconnect|again|grace|transient/i,
        /ensur|prevent|guarante|avoid|allow|enabl|permit|protect|tolerat|absorb|account|handl(?:es?|ing)(?![a-z])|cover|leav(?:es?|ing) (?:room|time|enough|space)|buffer|reduc|minimi|mitigat|detect|monitor|alert|metric|log(?:s|ged|ging)|in order|deadlock|forever|indefinit|orphan|thereby|making/i,
        /(?<![a-z])(?:is|are|be|become|becomes|gets?|being|been) (?:[\w-]+ ){0,2}(?:released|freed|revoked|deleted|removed|reclaimed|available|expired|reassigned|cleaned|considered|deemed|declared|marked|acquired|granted|handed|transferred|passed)/i,
        /(?<![a-z])(?:los(?:es?|ing|t)|acquir\w*|obtain\w*|takes? over|claims?|(?:clients?|process(?:es)?|holders?|nodes?|owners?|workers?) (?:crash\w*|dies|hangs?|goes? (?:away|down))|becomes? (?:unavailable|unreachable))(?![a-z])/i,
        /^(?!.*(?:fail|miss|los[est]|cannot|unable|error|without|(?<![a-z])no(?![a-z]))).*(?:renew|send|sent|extend|refresh|heart-?beat|keep-?alive|ping|ttl|time-?out|interval|duration|seconds?|\d ?(?:s|ms|min)(?![a-z]))/i,
        /^(?:[\w'\u2019-]+ ?){0,2}$/,
    ],
    ofTokens: [
        /^(?:if|when|whenever|once|upon|on|in|after|unless|before|without|for|within|by|at|as|during|because|since|due|to|with|from|per|such|even|not)(?![a-z])/i,
        /(?<![a-z])(?:ensur\w*|prevent\w*|guarante\w*|avoid\w*|protect\w*|mitigat\w*|eliminat\w*|safeguard\w*|detect\w*)(?![a-z])/i,
        /(?<![a-z])(?:issu\w*|generat\w*|assign\w*|receiv\w*|return\w*|gets?|learns?|(?:larger|greater|higher) than (?:(?:that|those) of )?(?:(?:any|all|every|each|the) )?(?:earlier|previous|former|prior)|obtain\w*|creat\w*|produc\w*|increment\w*|increas\w*|monoton\w*|unique\w*|grows?|attach\w*|associat\w*|accompan\w*|deriv\w*|based|includ\w*|pass(?:es|ed)?|sent|sends?|present\w*|propagat\w*|contain\w*|carr(?:y|ies|ied)|embed\w*|along|provid\w*|used?|using|serves?|acts?|represent\w*|integers?|64-bit|stored|format|raised?|bump\w*|gives?|given|hand(?:s|ed)|comes?|takes?|maintain\w*|implement\w*|introduc\w*)(?![a-z])/i,
        /^(?!.*(?:only|least|appl(?:y|ies)|write|resource)).*(?<![a-z])(?:revisions?|[a-z]?zxid|ind(?:ex|ices)|counters?|sequences?|generations?|epochs?|numbers?|timestamps?|terms?|uuids?|guids?|identifiers?|ids?)(?![a-z])/i,
        /(?<![a-z])(?:validat\w*|verif\w*|check\w*|needed|required|necessary|optional|valid|self-fenc\w*|proof|prove)(?![a-z])/i,
        /^(?:the |a |an |each |every |this |its )?(?:[\w-]+ )?(?:tokens?|fenc\w+|epochs?|counters?)? ?(?:is|are|=) (?:the|a|an|its|their|our)(?![a-z])/i,
        /^(?:[\w'\u2019-]+ ?){0,2}$/,
    ],
};
/** A holder who is told of after the condition that its clause starts with. */
const TURNS = /^(?:if|when|whenever|once|upon|on|in|after|should|without)(?: [\w'\u2019-]+){2,} (?:the|its|a|each|every) (?:holder|client|worker|owner|process|application|job|writer|leader|pod|instance|thread|service)s? [a-z]/i;
const DE = {
    trigger: /fehl|verlust|verlier|ausfall|ausf(?:a|ä|ae)ll|abl[aä]uf|abgelaufen|l[aä]uft|ohne|nicht|bleibt|unterbr|getrennt|schlägt/i,
    breaks: /[,;:()\u2014\u2013=\u2192.!]|(?<![a-zäöüß])(?:und|oder|dann|sodass|aber|während|bis)(?![a-zäöüß])/i,
    ofLeases: [
        /^(?:wenn|falls|wird|werden|bei|nach|sobald|ohne|bleibt|bleiben|fällt|schlägt|solange|im|in|um|damit|dass|weil|da|zu|mit|für|ab|vor|sollte|so)(?![a-zäöüß])/i,
        /^(?:(?:die|der|das|den|eine?|jede[rs]?|ihre?|seine?|alle) )?(?:[\wäöüß-]+ )?(?:sperren?|leases?|sitzung(?:en)?|schlüssel|knoten|sie|ttl|verlängerung(?:en)?|heartbeats?)(?![a-zäöüß])/i,
        /andere|nächste|neuer?(?![a-zäöüß])|wartende|automatisch|freigegeben|freigabe|läuft|abläuft|abgelaufen|erneut|wiederhol|versuch|verhinder|zum zug|stellt sicher|garantier|vermeid/i,
        /^(?!.*(?:fehl|nicht|ohne|verlust)).*(?:verläng|erneuer|send|heartbeat|keepalive|ttl|lease|\d ?s(?![a-z]))/i,
        /^(?:[\wäöüß'\u2019-]+ ?){0,2}$/,
    ],
    ofTokens: [
        /^(?:wenn|falls|bei|nach|sobald|ohne|im|in|um|damit|dass|weil|da|zu|mit|für|ab|vor|so)(?![a-zäöüß])/i,
        /verhinder|stellt sicher|garantier|vermeid|schütz|dien|gewährleist|sicherstell/i,
        /erhält|erhalten|bekommt|erzeug|vergib|vergeben|zugewiesen|monoton|eindeutig|steig|erhöh|mitgeschickt|mitgegeben|übergeb|mitgeführt|trägt|enthält|begleit|verwend|genutzt|gesendet|sendet|ausgestellt|generier|geprüft|validier|nötig|erforderlich|optional|gültig|revision|zähler|nummer|czxid/i,
        /^[\wäöüß'\u2019-]*$/,
    ],
};
const ES = {
    trigger: /fall|pérdida|perd|pierd|expir|caduc|venc|sin|no (?:se )?(?:renuev|renov|confirm)|desconect|error/i,
    breaks: /[,;:()\u2014\u2013=\u2192.!]|(?<![a-zñáéíóú])(?:y|e|o|entonces|pero|mientras|hasta)(?![a-zñáéíóú])/i,
    ofLeases: [
        /^(?:si|cuando|en|tras|al|sin|una vez|mientras|para|por|con|a|ante|de|cada|que|durante|después)(?![a-zñáéíóú])/i,
        /^(?:(?:el|la|los|las|su|sus|cada|un|una) )?(?:[\wáéíóúñ-]+ )?(?:locks?|bloqueos?|leases?|sesi[oó]n(?:es)?|claves?|nodos?|candados?|ttl|renovaci[oó]n|latidos?)(?![a-zñáéíóú])/i,
        /otr[oa]s?|siguiente|nuev[oa]|automáticamente|expira|caduca|vence|se liber|libre|reint|de nuevo|evita|garantiz|permit|asegur|impid/i,
        /^(?!.*(?:fall|no |sin|pérd)).*(?:renov|renuev|envía|latido|ttl|lease|\d ?s(?![a-z]))/i,
        /^(?:[\wáéíóúñ'\u2019-]+ ?){0,2}$/,
    ],
    ofTokens: [
        /^(?:si|cuando|en|tras|al|sin|una vez|para|por|con|a|ante|de|cada|que|durante|después)(?![a-zñáéíóú])/i,
        /evit|garantiz|impid|impedir|proteg|asegur|prevenir|previen/i,
        /recib|obtien|genera|emit|asign|devuelv|monot|creciente|crece|únic|incluy|envía|enviad|acompañ|asocia|contien|lleva|utiliz|usa|adjunt|valid|verific|comprueb|necesari|opcional|revisión|contador|número|zxid/i,
        /^[\wáéíóúñ'\u2019-]*$/,
    ],
};
const ZH = {
    trigger: /\u5931\u8d25|\u4e22\u5931|\u5931\u53bb|\u8fc7\u671f|\u5230\u671f|\u5931\u6548|\u672a|\u8d85\u65f6|\u65ad\u5f00|\u5931\u8054|\u5d29\u6e83|\u5b95\u673a|\u65e0\u6cd5|\u6545\u969c/,
    breaks: /[,\uff0c;\uff1b:\uff1a()\uff08\uff09\u3002\u3001\u2014\u2013\u2192.!]/,
    ofLeases: [
        /^(?:\u5982\u679c|\u82e5|\u5f53|\u4e00\u65e6|\u672a|\u5728|\u7531\u4e8e|\u6bcf|\u4e3a|\u4ee5|\u4ece\u800c|\u907f\u514d|\u9632\u6b62|\u786e\u4fdd|\u4fdd\u8bc1)/,
        /^(?:\u8be5|\u5176|\u6240\u6709|\u6b64)?(?:\u9501|\u79df\u7ea6|\u4f1a\u8bdd|\u952e|\u8282\u70b9|\u8d44\u6e90|\u7eed\u7ea6|\u5fc3\u8df3|\u4e34\u65f6\u8282\u70b9|\u7cfb\u7edf|\u670d\u52a1|\u5176\u4ed6|\u53e6\u4e00|\u4e0b\u4e00|\u65b0\u7684|\u7b49\u5f85)/,
        /\u81ea\u52a8\u91ca\u653e|\u88ab\u91ca\u653e|\u5c06\u91ca\u653e|\u4f1a\u91ca\u653e|\u5230\u671f|\u8fc7\u671f|\u5931\u6548|\u5176\u4ed6\u5ba2\u6237\u7aef|\u5176\u4ed6\u8282\u70b9|\u91cd\u8bd5|\u9632\u6b62|\u907f\u514d|\u786e\u4fdd|\u6b7b\u9501|\u53ef\u4ee5\u83b7\u53d6|\u5373\u53ef\u83b7\u53d6|\u83b7\u5f97\u9501/,
        /^(?!.*(?:\u5931\u8d25|\u672a|\u65e0\u6cd5|\u4e22\u5931)).*(?:\u7eed|\u5fc3\u8df3|\u53d1\u9001|TTL|\u79d2|\u79df\u7ea6)/i,
        /^.{0,5}$/,
    ],
    ofTokens: [
        /^(?:\u5982\u679c|\u82e5|\u5f53|\u4e00\u65e6|\u5728|\u7531\u4e8e|\u4e3a|\u4ee5|\u4ece\u800c)/,
        /\u9632\u6b62|\u907f\u514d|\u786e\u4fdd|\u4fdd\u8bc1|\u4fdd\u62a4|\u7528\u4e8e|\u7528\u6765/,
        /\u83b7\u5f97|\u8fd4\u56de|\u751f\u6210|\u643a\u5e26|\u9644\u5e26|\u5355\u8c03|\u9012\u589e|\u552f\u4e00|\u5206\u914d|\u9881\u53d1|\u7b7e\u53d1|\u5305\u542b|\u4f20\u9012|\u4f20\u5165|\u4f7f\u7528|\u91c7\u7528|\u6821\u9a8c|\u9a8c\u8bc1|\u68c0\u67e5|\u9700\u8981|\u53ef\u9009|\u6709\u6548|\u4fee\u8ba2|\u7248\u672c|\u5e8f\u53f7|\u8ba1\u6570|zxid/i,
        /^.{0,4}$/,
    ],
};
const WORDINGS = { en: EN, de: DE, es: ES, zh: ZH };
/** A name in front: "Expiration handling: \u2026". */
const LABEL = /^[^:\uff1a.,;]{1,40}[:\uff1a] ?/;
/** Whether a passage on a loss says more than that the lease ends. */
function reactsSomehow(text, language) {
    const wording = WORDINGS[language];
    if (!wording?.trigger.test(text))
        return false;
    return clausesOf(text, wording).some(clause => TURNS.test(clause) || !wording.ofLeases.some(pattern => pattern.test(clause)));
}
/** Whether a passage on tokens says more than that there are some. */
function guardsSomehow(text, language) {
    const wording = WORDINGS[language];
    return (wording !== undefined &&
        clausesOf(text, wording).some(clause => !wording.ofTokens.some(pattern => pattern.test(clause))));
}
function clausesOf(text, { breaks }) {
    return text
        .replace(LABEL, '')
        .split(breaks)
        .map(clause => clause.trim())
        .filter(clause => clause !== '');
}

;// CONCATENATED MODULE: ./src/review/passages.ts

/** A passage is never longer; a longer one is cut. */
const passages_LONGEST = 1000;
const LONGEST_HEADING = 160;
const LONGEST_DESIGN = 60_000;
const MOST_LINES = 2000;
/** Whether what is missing can be told: the language is known, and no design is longer than what is read. */
function isReadable({ language, lines, statements }) {
    if (language === 'other' || lines.length > MOST_LINES || statements.length > MOST_LINES)
        return false;
    return lines.reduce((sum, line) => sum + line.length, 0) <= LONGEST_DESIGN;
}
/**
 * All that a design says, also what `statements` leaves out because it is no decision: wide tables, fences, sentences
 * without an end. Who looks for something that is missing has to look everywhere.
 */
function readPassages(draft) {
    const sentences = draft.statements.flatMap(({ text, line, heading, isHeading, standing }) => isHeading ? [] : [{ text, line, heading: shortened(heading), avoided: standing === 'avoid' }]);
    return [...sentences, ...leftOut(draft)].toSorted((one, other) => one.line - other.line);
}
function shortened(heading) {
    return heading.slice(0, LONGEST_HEADING);
}
function leftOut(draft) {
    const read = linesRead(draft);
    const avoided = new Set(draft.statements
        .filter(({ isHeading, standing }) => isHeading && standing === 'avoid')
        .map(({ line }) => line));
    return draft.sections.flatMap(({ heading, line: first, end }) => {
        const place = { heading: shortened(heading), avoided: avoided.has(first) };
        return draft.lines.slice(first - 1, end).flatMap((text, offset) => {
            const line = first + offset;
            return read.has(line) && text.length <= passages_LONGEST
                ? []
                : cut(text).map(part => ({ ...place, text: part, line }));
        });
    });
}
function linesRead({ statements }) {
    return new Set(statements.flatMap(({ line, breaks }) => Array.from({ length: breaks.length + 1 }, (_, offset) => line + offset)));
}
/** The words of a line, without the signs of Markdown. */
function cut(line) {
    const text = line.replace(/[*_`|]+/g, ' ').trim();
    if (!find/* HAS_LETTER */.EH.test(text))
        return [];
    return Array.from({ length: Math.ceil(text.length / passages_LONGEST) }, (_, index) => text.slice(index * passages_LONGEST, (index + 1) * passages_LONGEST));
}
/** The last line that says something. */
function lastLine({ lines }) {
    return lines.findLastIndex(line => line.trim() !== '') + 1;
}

// EXTERNAL MODULE: ./src/feasibility/rules/rule.ts
var rule = __webpack_require__(6347);
;// CONCATENATED MODULE: ./src/review/wording.ts


/** Ways to say a thing, as whole words; `\w` takes in the accents and umlauts of the languages that are read. */
function wording(sources) {
    return (0,find/* wordsPattern */.yS)(sources.map(source => source.replaceAll(/(\[\^?)?\\w/g, (_, open) => (open ? `${open}\\wà-ÿ` : '[\\wà-ÿ]'))));
}
/** Whether a text says it in any of these ways. */
function says(text, ...ways) {
    return ways.some(way => {
        (0,compile/* compileFor */.d)(text, way);
        way.lastIndex = 0;
        return way.test(text);
    });
}
/** Words of a sentence, as a pattern for all of them; a letter must not stand right before or after. */
const pattern = (source) => new RegExp(`(?<![a-zà-ÿ])(?:${source})(?![a-zà-ÿ])`, 'gi');
/** The rest of a sentence, up to so many signs, as a part of such a pattern. */
const upTo = (most) => `[^.;\u3002\uff1b]{0,${most}}?`;

;// CONCATENATED MODULE: ./src/review/purpose.ts


const SAVES_WORK = wording([
    'efficiency[- ](?:only )?lock\\w*',
    'best[- ]effort (?:lock|mutual|exclusion|dedup)\\w*',
    'duplicat\\w+ (?:\\w+ ){0,4}(?:is|are|may be|can be) (?:\\w+ )?(?:acceptable|tolerable|tolerated|accepted|harmless|fine)',
    'effizienzsperre\\w*',
    'bloqueo de eficiencia',
]);
const SAVES_WORK_HAN = /\u6548\u7387\u9501|\u5c3d\u529b\u800c\u4e3a/g;
/** Whether there must never be two holders: as the request says, or without one as the design's own words do. */
function mustExclude({ assessment }, passages) {
    if (assessment)
        return (0,rule/* demandsExclusion */.h)(assessment.facts);
    return !passages.some(({ text, avoided }) => !avoided && says(text, SAVES_WORK, SAVES_WORK_HAN));
}

;// CONCATENATED MODULE: ./src/review/rules/fencing-token-checked.ts






const fencingTokenChecked = {
    id: 'fencing-token-checked',
    severity: 'error',
    statement: 'The design names a fencing token, what issues it and makes it grow, and who rejects a smaller one, or says what the resource does without.',
    source: {
        title: 'Kleppmann: How to do distributed locking (2016)',
        url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
    },
    check(draft) {
        if (!isReadable(draft))
            return [];
        const passages = readPassages(draft);
        if (!mustExclude(draft, passages))
            return [];
        const message = draft.assessment?.facts.conditions.cannotCheckTokens
            ? withoutChecks(passages)
            : withChecks(passages, draft);
        return message === undefined ? [] : [{ line: lineOf(draft), message }];
    },
};
const OF_TOKENS = /(?<!self-)fenc|token|epoch|\u4ee4\u724c|\u6805\u680f|\u56f4\u680f|\u7eaa\u5143|epoche|época/i;
/** The section on fencing, else the end of the text, where it could stand. */
function lineOf(draft) {
    const section = draft.sections.find(({ heading, end, line }) => end > line && OF_TOKENS.test(heading.slice(0, 160)));
    return section?.line ?? lastLine(draft);
}
/* Where the resource can check. */
const NAME_SOURCE = 'name its source, such as a revision, an index or a counter that each grant raises';
const NAME_CHECKER = 'name the resource that keeps the largest token it has seen and refuses what is below, in the same step as the write';
function withChecks(passages, { language, lines }) {
    const told = passages.filter(({ avoided }) => !avoided);
    if (told.some(({ text }) => isOneTransaction(text) || says(text, SHUTS_OFF)))
        return undefined;
    if (!told.some(namesToken)) {
        if (told.some(isGuarded))
            return undefined;
        return `There is no fencing token: name one, what issues it and makes it grow (such as a revision or a counter that each grant raises), and the resource that rejects a smaller one.`;
    }
    const about = aboutTokens(passages);
    const issued = about.some(passage => !passage.avoided && isIssued(passage)) ||
        told.some(isNamed) ||
        lines.some(line => RAISED.test(line));
    const checked = about.some(passage => isChecked(passage) && !(OF_THE_LOCK_ITSELF.test(passage.heading) && !refusesAToken(passage))) ||
        told.some(passage => speaksOfTokens(passage) && !BESIDE.test(passage.text) && guardsSomehow(passage.text, language));
    if (issued && checked)
        return undefined;
    if (checked)
        return `The design does not say what issues the fencing token and makes it grow: ${NAME_SOURCE}.`;
    if (issued)
        return `The design does not say who rejects a smaller fencing token: ${NAME_CHECKER}.`;
    return `The design does not say what issues the fencing token and makes it grow, nor who rejects a smaller one: ${NAME_SOURCE}, and ${NAME_CHECKER}.`;
}
/** `fence = fence + 1`, as a statement has it that grants. */
const RAISED = /(?<![a-z])(?:fence|fencing_?token|token|epoch|generation)\w{0,12} ?(?:=|:=) ?[^;=]{0,60}\+ ?:?(?:1|one)(?![\w])/i;
/** What is told of a token beside who checks it. */
const BESIDE = /(?<![a-z])(?:snapshots?|restor\w+|backups?|audit\w*|logg(?:ed|ing)|logs?|recorded|histor(?:y|ies)|trac(?:ed|ing)|optional|no changes|changes? (?:is|are) needed)(?![a-z])/i;
function refusesAToken(passage) {
    return hasToken(passage) && says(passage.text, REFUSES, REFUSES_HAN);
}
/** "Token: grant_no of the lock row" names a source, whatever it is; an identity grows with nothing. */
const fencing_token_checked_NAMED = /(?<![a-z-])tokens?(?: \([^()]{0,40}\))?(?: ?[:=|]) ?(?:the |its |der |die |das |el |la )?(?!.{0,40}(?:uuid|guid|random|unique|used|prevent|ensur|required|needed|optional|valid))[\w`'"]/i;
function isNamed({ text }) {
    return fencing_token_checked_NAMED.test(text);
}
/** As far as "it" reaches. */
const NEAR = 2;
/** The passages that speak of tokens, by their heading, their own words or those around them. */
function aboutTokens(passages) {
    const named = passages.map(hasToken);
    return passages.filter(({ heading }, index) => OF_TOKENS.test(heading) || named.slice(Math.max(0, index - NEAR), index + NEAR + 1).includes(true));
}
const TOKEN = wording([
    'fenc(?:e|ing)\\w*|tokens?|sperrtokens?|epochs?|incarnations?|ballots?|generations?|sequencers?',
    'zxid|czxid|mzxid|lock_?index|lease_?transitions|versionstamps?',
    '(?:lock|grant|ownership|owner|holder)[ _-](?:sequence|number|counter|serial|revision)(?: numbers?)?',
    'inkarnation|epoche|generationsnummer|época|generación',
]);
/** Names in Chinese, and in code. */
const TOKEN_HAN = /\u4ee4\u724c|\u6805\u680f|\u56f4\u680f|\u7eaa\u5143|\u4e16\u4ee3|\u4ee3\u53f7|[a-z](?:Token|Epoch)(?![a-z])/g;
/** What is a token where the resource is written, and compare-and-set where the lock is taken. */
const VERSION = wording([
    '(?:create|creation|mod|modification|kv|key|store|row|stream)[ _-]?revisions?|modify_?index|create_?index|resource_?versions?',
    '(?:lock|row|record|object|data|entity|resource|order|document|item|state|job|account)[ _-](?:version|sequence|serial)s?(?: numbers?)?|optimistic (?:concurrency|locking)\\w*|version (?:numbers?|columns?|counters?|checks?|predicates?)',
    '(?:versions?|revisions?)(?= (?:[\\w\u2019-]+ ){0,8}(?:rais|increment|bump|grow|condition|compar|match|check))',
    '(?:condition\\w*|compar\\w*|guard\\w*) (?:[\\w\u2019-]+ ){0,3}(?:versions?|revisions?)',
    'monoton(?:e|ic|ically)? (?:\\w+ )?(?:numbers?|counters?|ids?|identifiers?|sequences?|versions?|values?|integers?)',
    'if-match|etags?|ifgenerationmatch|lease[ -]ids?|versionsnummer|número de versión',
]);
const VERSION_HAN = /\u7248\u672c\u53f7|\u4fee\u8ba2\u53f7/g;
const OF_THE_LOCK_ITSELF = /acqui|renew|lease|heartbeat|release|erwerb|verläng|adquisici|renovaci|\u52a0\u9501|\u7eed/i;
/** Tokens that tell an owner or a user only, numbers of the protocol, and holders who stop by themselves. */
const OTHER_TOKEN = /self[- ]?fenc|auto-?fenc|(?:access|session|auth\w{0,12}|bearer|api|jwt|unique|random|security|refresh|identity)[- ]tokens?$|(?:zab|raft|paxos|leader|unix|config\w{0,8}) epochs?$/i;
function tokensIn({ text, heading }) {
    const patterns = OF_THE_LOCK_ITSELF.test(heading)
        ? [TOKEN, TOKEN_HAN]
        : [TOKEN, TOKEN_HAN, VERSION, VERSION_HAN];
    return patterns
        .flatMap(pattern => (0,find/* findAll */.JW)(text, pattern))
        .filter(({ index, end }) => !OTHER_TOKEN.test(text.slice(Math.max(0, index - 12), end)));
}
/** The same without a look at all of them. */
function hasToken(passage) {
    return /fencing token|fencing-token|\u4ee4\u724c/i.test(passage.text) || tokensIn(passage).length > 0;
}
const DONE_WITHOUT = /^[^.;,]{0,20}(?:(?:is|are) (?:therefore |thus )?(?:not|un\w+|optional|omitted|superfluous)|not (?:needed|required|necessary|used)|optional|(?:ist|sind) (?:nicht|optional)|no (?:es|son) necesari|\u4e0d\u9700\u8981|\u65e0\u9700|\u53ef\u9009)/i;
/** Whether the design has a token, and does not say that it does without. */
function namesToken(passage) {
    const { text, heading } = passage;
    const found = tokensIn(passage);
    if (found.length === 0)
        return OF_TOKENS.test(heading);
    return found.some(({ index, end }) => (!(0,find/* isDenied */.GZ)(text, index, 'phrase') && !DONE_WITHOUT.test(text.slice(end, end + 40))) ||
        refuses(passage, false));
}
const ISSUED = wording([
    'revisions?|[a-z]?zxid|ballots?|versionstamps?|sequencers?|lease_?transitions|resource_?versions?',
    '(?:lock|modify|create|raft|log|commit)?[_ -]?ind(?:ex|ices)|terms?|counters?|sequences?|serial numbers?|generations?|epochs?|incarnations?|versions?|etags?',
    '[$]?inc|adds? (?:one|1)|next (?:fencing )?tokens?|(?:later|new|next|each) grants?(?: [\\w-]+){0,4} (?:higher|larger|greater)|never(?: \\w+){0,2} (?:lowered|reused)|incr|increment\\w*|bump\\w*|increas\\w+|grow(?:s|ing)?|rais(?:e|es|ed|ing)|ascending|strictly (?:larger|greater|higher)|ever[- ]\\w+er|plus one|monotonic\\w*(?! (?:clocks?|time\\w*|deadlines?|durations?))',
    '(?:commit|hybrid|truetime|oracle)[ _-]?(?:timestamps?|ts)|tso|fencedlock|lockandgetfence\\w*|getfence\\w*',
    'zähler\\w*|sequenz\\w*|fortlaufend\\w*|inkrement\\w*|erhöh\\w*|steigend\\w*|aufsteigend\\w*|wächst|epoche|inkarnation|monoton\\w*(?! uhr\\w*)',
    'contador\\w*|secuencia\\w*|creciente\\w*|crece\\w*|aument\\w*|época|generación|versión|revisión',
]);
const ISSUED_HAN = /[a-z](?:Epoch|Revision|Version|Index|Counter)(?![a-z])|\u4fee\u8ba2|\u7248\u672c|\u5e8f\u53f7|\u5e8f\u5217|\u8ba1\u6570|\u9012\u589e|\u81ea\u589e|\u5355\u8c03(?!\u65f6\u949f)|\u52a0\u4e00|\u7eaa\u5143|\u4e16\u4ee3|\u4ee3\u53f7|\u4efb\u671f|\u7d22\u5f15/g;
const FROM = /(?:derived|taken|comes?|drawn|tokens?:?) from (?:the|its|a|an|etcd|each)|logical clock|(?:provided|issued|assigned|generated|maintained) by (?!the (?:client|holder|worker))/i;
/** What issues the token, or that it grows. */
function isIssued({ text }) {
    return FROM.test(text) || /\+ ?1(?!\d)/.test(text) || says(text, ISSUED, ISSUED_HAN);
}
/* Who checks. */
const REFUSES = wording([
    'reject\\w*|refus\\w+|discard\\w*|skip\\w*|exceptions?|throws?(?! away)|withheld|withhold\\w*|den(?:y|ies|ied)|declin\\w+|disallow\\w*|bounc\\w+|ignor\\w+|(?:turn|lock|shut|fenc|filter)(?:s|ed)? (?:away|out|off)',
    '(?:only|never) (?:accept|honou?r|appl|execut)\\w*|(?:accept|honou?r|appl|execut)\\w* only|(?:not|no longer|never) (?:be )?(?:accept|honou?r|appl|execut)\\w*|no effect',
    'roll(?:s|ed)? back|abort\\w*|block\\w*|drop(?:s|ped)?|fail(?:s|ed)?|errors?|conflicts?|40[39]|412|mismatch\\w*|(?:zero|no|0) rows|invalid\\w*(?! (?:fence|token))|void',
    'abgelehnt\\w*|abgewiesen\\w*|lehnt|ablehn\\w*|weist|verwirft|verworfen|zurückgewiesen\\w*|prallt|rollback|abbruch|bricht',
    'rechaz\\w+|deneg\\w+|descart\\w+|anul\\w+|no (?:acepta|admite|deja pasar)\\w*|falla\\w*',
]);
const REFUSES_HAN = /\u62d2\u7edd|\u4e22\u5f03|\u56de\u6eda|\u5931\u8d25|\u4e2d\u6b62|\u4e0d\u63a5\u53d7|\u5ffd\u7565/g;
/** What is refused: a token that is too small, or one who shows it. */
const SMALLER = /(?<![a-zà-ÿ])(?:lower|small(?:er|est)?|less(?:er)?|below|under|decreas\w*|backwards?|behind|regress\w*|out[- ]of[- ]order|fences?|older|old|stale|outdated|obsolete|expired|previous|former|superseded|zombies?|deposed|late|delayed|higher|larger|greater|newer|highest|largest|latest|max\w*|match\w*|mismatch\w*|conflict\w*|another|41[02]|409|niedriger\w*|kleiner\w*|älter\w*|veraltet\w*|höchst\w*|größ\w*|menor\w*|inferior\w*|obsolet\w*|antigu\w*|mayor|máximo|tokens?|epochs?)(?![a-zà-ÿ])|[<\u2264>\u2265]|\u5c0f\u4e8e|\u8f83\u5c0f|\u66f4\u5c0f|\u65e7|\u8fc7\u671f|\u4f4e\u4e8e|\u6700\u5927|\u5927\u4e8e|\u4ee4\u724c/i;
/** The comparison that a check is, also where the refusal is not told; "larger than that of any earlier owner" is none. */
const COMPARES = /(?:highest|largest|greatest|latest|newest|biggest|last|max\w*)[- ](?:[\w-]+ ){0,3}(?:tokens?|fences?|epochs?|seen|values?|accepted|stored|numbers?|versions?|one)(?![a-z])|high-?water|(?:lower|smaller|less|older|greater|higher|larger) than(?! (?:(?:that|those) of )?(?:(?:any|all|every|each|the) )?(?:earlier|previous|former|prior) (?:owner|holder|grant|one))|below the|[<>]=|[\u2264\u2265]|höchste\w* (?:\w+ )?token|mayor (?:\w+ )?(?:token|valor)|\u6700\u5927(?:\u7684)?(?:\u4ee4\u724c|\u503c)/i;
function refuses({ text, heading }, inSection) {
    return says(text, REFUSES, REFUSES_HAN) && (SMALLER.test(text) || (inSection && OF_TOKENS.test(heading)));
}
const CHECKS = wording([
    'check\\w*|verif\\w+|validat\\w+|compar\\w+|enforc\\w+|condition\\w*|pre-?condition\\w*|predicates?|guard(?:s|ed)?|where|if-match',
    'prüf\\w*|geprüft|vergleich\\w*|verglichen|verific\\w*|valida\\w*|compara\\w*|comprueba\\w*|condicion\\w*',
]);
const CHECKS_HAN = /\u6821\u9a8c|\u68c0\u67e5|\u9a8c\u8bc1|\u6bd4\u8f83|\u6761\u4ef6/g;
/** What is written to, what stands before it, or the writing itself. */
const CHECKER = wording([
    'resources?|storages?|stores?|databases?|db|tables?|rows?|columns?|transactions?|services?|servers?|gateways?|prox(?:y|ies)|apis?|downstream|targets?|sinks?|ledgers?|buckets?|objects?|files?|triggers?|procedures?|polic(?:y|ies)|back-?ends?|consumers?|receivers?|recipients?|systems?|layers?|components?|devices?|modules?|endpoints?|caches?|queues?|brokers?|sides?|plc|points?|middleware|managers?|catalogu?e?s?|registr(?:y|ies)|filesystems?|machines?|equipment|accounts?',
    'writes?|updates?|mutations?|inserts?|statements?|predicates?|commits?|operations?|requests?|access(?:es)?|calls?|actions?|effects?',
    'recursos?|almacén|almacenamiento|base de datos|bases de datos|tablas?|filas?|transacci\\w+|servicios?|escrituras?|pasarela|sistemas?|operaci\\w+',
    ...catalog/* STORES */.Z.map(({ name }) => name.replace(/^(?:Apache|Amazon|Azure|Google|Oracle|Cloudflare) (?=[A-Z])/, '')),
]);
/** In Chinese, and inside the compounds of German. */
const CHECKER_WITHIN = /ressource|speicher|datenbank|tabelle|zeile|transaktion|dienst|system|zugriff|schreibvorg|buchung|\u8d44\u6e90|\u5b58\u50a8|\u5e93|\u7f51\u5173|\u4ee3\u7406|\u670d\u52a1|\u4e8b\u52a1|\u5199\u5165|\u7cfb\u7edf|\u8bf7\u6c42/gi;
/** A holder who checks himself can be paused right after it. */
const HOLDER_CHECKS = /(?<![a-z])(?:clients?|workers?|holders?|owners?|process(?:es)?|applications?|instances?|candidates?|they)(?: (?:itself|themselves))? (?:(?:must|should|shall|will|can|then|first|also|always|periodically|has to|have to|needs? to) ){0,3}(?:re-?)?(?:check|verif|validat|compar)\w*/gi;
function isChecked(passage) {
    if (refuses(passage, !passage.avoided))
        return true;
    if (!passage.avoided && COMPARES.test(passage.text) && !says(passage.text, HOLDER_CHECKS))
        return true;
    const text = passage.text.replace(HOLDER_CHECKS, ' ');
    return !passage.avoided && says(text, CHECKS, CHECKS_HAN) && says(text, CHECKER, CHECKER_WITHIN);
}
/** In a section on tokens, or by a word that means nothing else. */
function speaksOfTokens({ text, heading }) {
    return OF_TOKENS.test(heading) || /fencing|fence[- ]?tokens?|\u4ee4\u724c|\u6805\u680f/i.test(text);
}
const LATE = /precondition|conditional|compare-and-(?:set|swap)|(?<![a-z])(?:cas|stale|old(?:er)?|late|delayed|zombies?|superseded|deposed|predecessors?|former|previous (?:holder|owner))(?![a-z])|if-match|veraltet|früher|antigu|obsolet|\u65e7|\u8fdf\u5230/i;
const TURNED_AWAY = /reject|refus|discard|conflict|(?<![a-z])fails(?![a-z])|turn(?:s|ed) (?:away|down|back)|denied|412|409|(?:no|zero) rows?|skip|abgewiesen|abgelehnt|lehnt|weist|rechaz|\u62d2\u7edd|\u4e22\u5f03/i;
const OF_THE_GROUP = /raft|paxos|leader|quorum|majority|minority|(?<![a-z])(?:zab|terms?|voters?|followers?|reads?)(?![a-z])/i;
/** A late write is turned away, whatever the number is called that gives it away. */
function isGuarded({ text, heading }) {
    return (LATE.test(text) && TURNED_AWAY.test(text) && !OF_THE_GROUP.test(text) && !OF_THE_LOCK_ITSELF.test(heading));
}
/** The lock and what it protects change in one transaction, which is the fence. */
const SAME_TRANSACTION = new RegExp([
    '(?:check|token|fenc|epoch|lock|guard|compar|verif|lease)[^.;]{0,80} and (?:the )?(?:\\w+ ){0,3}(?:write|mutation|update|commit|change|effect|decrement|data|rows?)[^.;]{0,60}(?:same|one|single) (?:\\w+ ){0,3}transaction',
    '(?:same|one|single) (?:\\w+ ){0,3}transaction (?:as|with) the',
    '(?:protected|business|guarded|application|domain|billing) (?:\\w+ ){0,2}(?:rows?|data|writes?|mutations?|updates?|tables?)[^.;]{0,80}(?:same|one|single) (?:\\w+ ){0,3}transaction',
    'transaction (?:itself )?is the (?:lock|fence)|transaction-(?:scoped|level)|xact_lock',
    '(?:locks?|rows?)[^.;]{0,60}(?:held|kept|until|for the (?:duration|length) of)[^.;]{0,30}(?:commit|transaction)',
    '(?:der|die)selben? transaktion|misma transacción|\u540c\u4e00\u4e2a?(?:\u6570\u636e\u5e93)?\u4e8b\u52a1',
].join('|'), 'gi');
function isOneTransaction(text) {
    return /transa|xact|\u4e8b\u52a1/i.test(text) && says(text, SAME_TRANSACTION);
}
/** The old holder is cut off from the resource before the new one starts. */
const SHUTS_OFF = /stonith|(?:node|power|network|storage) fencing|persistent reservation|preempt and abort/gi;
/* Where it cannot. */
const INSTEAD = wording([
    'stonith|(?:node|power|network|storage) fencing|fenc(?:e|ing) (?:agents?|devices?)|persistent reservations?|power(?:ed)? off|revok\\w+|revoc\\w+',
    'idempot\\w*|dedup\\w*|reconcil\\w+|compensat\\w+|outbox|single[- ](?:writer|publisher)',
    '(?:does|do|will|must|can) ?not expire|never expires?|non-expiring|without (?:an )?(?:expiry|expiration|ttl)|no (?:automatic |auto-)?(?:expiry|expiration|ttl|takeover)|verifi(?:ed|ably) (?:dead|stopped|exited|off)',
    'läuft nicht ab|von hand|manuell\\w*|bediener\\w*|abgeschaltet|no (?:expira|caduca)\\w*|manualmente|operador\\w*',
]);
/** In one sentence with what it does: either word alone stands in many designs. */
const TOGETHER = [
    [
        /prox(?:y|ies)|gateway|adapter|wrapper|pasarela/i,
        /check|token|fenc|enforc|validat|compar|front|reject|comprueb|verific/i,
    ],
    [
        /operator|manual|(?<![a-z])(?:persons?|people|humans?|by hand)(?![a-z])/i,
        /releas|free|break|take-?over|take over|unlock|clear|confirm|recover|approv|interven|verif/i,
    ],
];
const INSTEAD_HAN = /\u5e42\u7b49|\u4ee3\u7406|\u7f51\u5173|\u4eba\u5de5|\u4e0d\u8fc7\u671f|\u65ad\u7535|\u9694\u79bb/g;
function withoutChecks(passages) {
    const told = passages.filter(({ avoided }) => !avoided);
    const safe = aboutTokens(told).some(isChecked) ||
        told.some(({ text }) => says(text, INSTEAD, INSTEAD_HAN) || isOneTransaction(text)) ||
        told.some(({ text }) => TOGETHER.some(([who, what]) => who.test(text) && what.test(text)));
    return safe
        ? undefined
        : 'The request says that the protected resource cannot check tokens, and the design does not say what protects it instead: name idempotency keys, a gateway that checks in front of it, or a lock that does not expire.';
}

// EXTERNAL MODULE: ./src/feasibility/facts/locations.ts
var locations = __webpack_require__(9105);
;// CONCATENATED MODULE: ./src/review/rules/latency-is-physical.ts



const latencyIsPhysical = {
    id: 'latency-is-physical',
    severity: 'error',
    statement: 'A round trip, commit or acquisition between two places takes no less than light in fibre does, which makes 200 km in a millisecond.',
    source: {
        title: 'Grigorik: High Performance Browser Networking, Primer on Latency and Bandwidth',
        url: 'https://hpbn.co/primer-on-latency-and-bandwidth/',
    },
    check(draft) {
        if (draft.language === 'other')
            return [];
        return [...sentencesOf(draft), ...rowsOf(draft)].flatMap(passage => faultIn(draft, passage));
    },
};
function sentencesOf({ statements }) {
    return statements.filter(({ text, standing, isHeading }) => standing === 'said' && !isHeading && IN_MILLISECONDS.test(text));
}
/** Rows of wide tables, which no sentence is read of. */
function rowsOf({ lines, sections, statements }) {
    const rows = lines.flatMap((text, index) => text.startsWith('|') && text.length <= latency_is_physical_LONGEST && IN_MILLISECONDS.test(text)
        ? [{ text, line: index + 1 }]
        : []);
    if (rows.length === 0)
        return [];
    const read = new Set(statements.filter(({ standing }) => standing !== 'remark').map(({ line }) => line));
    const avoided = new Set(statements.filter(({ isHeading, standing }) => isHeading && standing !== 'said').map(({ line }) => line));
    return rows.slice(0, MOST).flatMap(({ text, line }) => {
        const section = sections.find(its => its.line <= line && line <= its.end);
        if (read.has(line) || (section && avoided.has(section.line)))
            return [];
        return [{ text: text.replace(/[*_`|]+/g, ' '), line, heading: section?.heading ?? '' }];
    });
}
/** No row is longer, and no design has more of them. */
const latency_is_physical_LONGEST = 1000;
const MOST = 200;
const IN_MILLISECONDS = /\d ?(?:ms|milliseconds?|millisekunden|milisegundos|\u6beb\u79d2)(?![a-z])/i;
const TIMES = /(?<![\w.,])(?<from>\d{1,4})(?:\.\d{1,3})?(?: ?(?:-|\u2013|\u2014|to|bis|a|\u81f3|~) ?(?<to>\d{1,4}))? ?(?:ms|milliseconds?|millisekunden|milisegundos|\u6beb\u79d2)(?![a-z])/gi;
/** A sentence on a way that is gone and come back. */
const OF_A_TRIP = /rtt|round[- ]?trip|latenc|commit|acqui|grant|(?<![a-z])(?:pings?|acks?|acknowledg\w+|leader|p50|p9\d|umlaufzeit|latenz|latencia|ida y vuelta)(?![a-z])|\u5ef6\u8fdf|\u5f80\u8fd4|\u63d0\u4ea4|\u52a0\u9501|\u83b7\u53d6/i;
/** Half the way, another time, a bound from below, or a difference. */
const OTHER_TIME = /one[- ]?way|single[- ]way|per direction|(?<![a-z])(?:half|holds?|held|leases?|ttl|timeouts?|heart-?beats?|elections?|jitter|intervals?|deadline|drift|skew|lags?|behind|asynchronous\w*|margin|local(?:ly)?|in-region|intra\w*|same|each|respectively|at least|more than|less than|above|beyond|exceeds?|not|never|no|nor|cannot|impossible|unless|adds?|added|extra|more|additional|difference|faster|slower|saves?|shorter|longer|every|cached?|stale|follower reads?|mindestens|nicht|kein\w*|al menos|nunca|einfach\w*|solo ida)(?![a-z])|n['\u2019]t(?![a-z])|[>\u2265]|(?:over|from|by) \d|\u81f3\u5c11|\u4e0d|\u65e0|\u5355\u7a0b|\u8d85\u8fc7|\u79df\u7ea6/i;
/** From one place to the other, and nothing in between. */
const BETWEEN = /^[\s,()\u2013\u2014\u2192\u2194/:-]{0,4}(?:(?:to|and|the|an?|its|leaders?|in|at|from|primary|clients?|writers?|voters?|majority|with|of|region|lead|led|und|nach|zu|der|in|y|el|la|en|con|\u5230|\u81f3|\u4e0e|\u548c|\u7684|\u9886\u5bfc\u8005|\u4e3b\u8282\u70b9)[\s,()\u2013\u2014\u2192\u2194/-]{0,3}){0,7}$/i;
/** "A client in Dublin gets its grant within 15 ms, as the leader in Ohio ...". */
const OF_A_CLIENT = /(?<![a-z])(?:clients?|workers?|callers?|services?|holders?)(?: [\w-]+)? (?:in|from|at) $/i;
const GRANTED = /^[^.;]{0,30}(?<![a-z])(?:grants?|locks?|acquir\w+|acquisition)[^.;]{0,30} (?:within|in|under|below) \d[^.;]{0,60}(?<![a-z])(?:leader|leaseholder|primary|quorum|majority)(?: (?:is|stands|sits|runs))? (?:in|at) $/i;
/** A claim has to be this much below: the places' coordinates are rough. */
const CERTAINLY = 0.75;
/** Places that are nearer to one another are not told apart so. */
const NEAREST = 10;
function faultIn(draft, { text: raw, heading, line }) {
    const text = (0,review_statements/* shown */.SP)(raw);
    const about = [text, heading, headOf(draft.lines, line)];
    if (OTHER_TIME.test(text) || !about.some(its => OF_A_TRIP.test(its)) || (0,review_statements/* isHypothetical */.RV)(text))
        return [];
    const claimed = Math.max(0, ...(0,find/* findAll */.JW)(text, TIMES).map(({ groups: { from, to } }) => Number(to ?? from)));
    const pair = claimed > 0 ? pairIn(text) : undefined;
    if (!pair)
        return [];
    const [one, other] = pair;
    const least = (0,locations/* roundTrip */.sF)(one, other);
    if (least < NEAREST || claimed + 1 >= CERTAINLY * least)
        return [];
    return [
        {
            line: Math.min(line, draft.lines.length),
            message: `From ${one.name} to ${other.name} and back light in fibre takes at least ${least} ms, and ${claimed} ms stand there: correct the number, and what rests on it.`,
        },
    ];
}
/** No table is longer. */
const MOST_ROWS = 40;
/** The heads of the columns, where the line is a row of a table. */
function headOf(lines, line) {
    let first = line - 1;
    while (lines[first - 1]?.startsWith('|') && line - first < MOST_ROWS)
        first -= 1;
    return first < line - 1 ? (lines[first] ?? '').slice(0, 300) : '';
}
/** The two places that a text is about; none where it names further ones, or says more than from where to where. */
function pairIn(text) {
    const places = (0,locations/* placesIn */.yN)(text);
    const [one, other] = places;
    if (!one || !other || places.length > 2 || one.at.join() === other.at.join())
        return undefined;
    const between = text.slice(one.end, other.index);
    const granted = OF_A_CLIENT.test(text.slice(0, one.index)) && GRANTED.test(between);
    return granted || BETWEEN.test(between) ? [one, other] : undefined;
}

// EXTERNAL MODULE: ./src/feasibility/facts/numbers.ts
var numbers = __webpack_require__(7787);
// EXTERNAL MODULE: ./src/feasibility/facts/plain.ts
var facts_plain = __webpack_require__(1281);
;// CONCATENATED MODULE: ./src/review/rejection.ts


/** Words that reject, deny or compare what follows them. */
const REJECTS = (0,find/* wordsPattern */.yS)([
    "not|no|never|nor|neither|none|nothing|cannot|without|hardly|[a-z]+n['\u2019]t",
    'avoid\\w*|instead of|rather than|in place of|in lieu of|unlike|against|compar(?:ed|ison)(?: \\w+)?|versus|vs|than|why|(?<!takes? |taken |fails? |hand(?:s|ed)? )over',
    'reject\\w*|prohibit\\w*|forbid\\w*|ban(?:s|ned)?|disallow\\w*|exclud\\w*|refus\\w*|refrain\\w*|prevent\\w*|disabl\\w*|turn off',
    'replac\\w*|remov\\w*|eliminat\\w*|retir\\w*|abandon\\w*|deprecat\\w*|migrat\\w* (?:away )?from|resist\\w*|stop using|discourag\\w*|alternatively|alternatives?',
    'insufficient|unsafe|danger\\w*|myths?|fallac\\w+|mistakes?|misconceptions?|anti-?patterns?|temptation\\w*|pitfalls?|traps?|wrong(?:ly)?',
    'nicht|kein\\w*|nie(?:mals)?|ohne|statt|anstelle|anstatt|vermeid\\w*|verb[oi]\\w*|weder|unzulässig\\w*|ausgeschlossen\\w*|abgelehnt\\w*|abzulehnen',
    'nunca|sin|ni|jamás|tampoco|evit\\w*|prohib\\w*|en lugar de|en vez de|descart\\w*',
]);
const REJECTS_HAN = /\u4e0d|\u65e0|\u672a|\u52ff|\u7981|\u907f\u514d|\u800c\u975e|\u6ca1\u6709|\u62d2\u7edd|\u4ee3\u66ff|\u522b\u7528|\u4e25\u7981/g;
/** What ends a rejection's reach. */
const TURN = /[;\uff1b\u3002]|(?<![a-z])(?:but|however|sondern|pero|sino)(?![a-z])|\u4f46|\u800c\u662f|\u6539\u7528/i;
/** A rejection of something else, and what is done instead: "instead of A, use B". */
const THEN = /^[^,\uff0c]*[,\uff0c](?: (?:but|we|you|the (?:client|worker)s?))*\s?$/i;
/** Whether what stands at an index of a sentence is rejected, denied or only compared with. */
function isRejected(text, start, end = start) {
    return (isRejectedBefore(text, start) ||
        isRejectedAfter(text.slice(end, end + 160)) ||
        inside(text.slice(start, end)));
}
/** Whether a text has words, and not to reject them. @param key as of findAll */
function isClaimed(text, words, key) {
    return (0,find/* findAll */.JW)(text, words, key).some(({ index, end }) => !isRejected(text, index, end));
}
/** As isRejected, of words that deny something themselves, and that a denied condition may stand before. */
function isRejectedInClause(text, start, end) {
    const from = Math.max(...[...text.slice(0, start).matchAll(/[,;:\uff0c\uff1b\uff1a]/g)].map(({ index }) => index + 1), 0);
    const clause = text.slice(from);
    const after = /^[^,;:\uff0c\uff1b\uff1a]*/.exec(text.slice(end))?.[0] ?? '';
    return isRejectedBefore(clause, start - from) || isRejectedAfter(after) || VERDICT.test(text.slice(end));
}
const VERDICT = /unsafe|forbidden|prohibited|ruled out|excluded|violat|double|two holders|danger|(?<![a-z])wrong|not (?:allowed|acceptable|an option)|unacceptable|verboten|ausgeschlossen|prohibid/i;
function isRejectedBefore(text, start) {
    const before = (0,facts_plain/* textBefore */.$H)(text, start, 200);
    const rejections = [...(0,find/* findAll */.JW)(before, REJECTS), ...(0,find/* findAll */.JW)(before, REJECTS_HAN)];
    return rejections.some(({ end, words }) => {
        const between = before.slice(end);
        if (/^(?:not|no)$/i.test(words) && /^ (?:only|just|matter|longer than)(?![a-z])/i.test(between))
            return false;
        return !TURN.test(between) && !(THEN.test(between) && startsAnew(text.slice(start)));
    });
}
/** Whether a clause begins that says what to do. */
function startsAnew(text) {
    return /^(?:use|utili[sz]e|employ|implement|adopt|leverage|deploy|choose|select|run|rely|apply|acquire|verwend|nutz|us[ae]|utilic|\u91c7\u7528|\u4f7f\u7528)/i.test(text);
}
/** What is done with the words themselves: "using etcd instead of Redlock"; a comparison is with what ends them. */
function inside(words) {
    return ((0,find/* findAll */.JW)(words, REJECTS).some(({ words: rejection, end }) => !rejection_COMPARES.test(rejection) || (!/against|compar/i.test(rejection) && (0,find/* wordCount */.e)(words.slice(end)) < 3)) || /\u4e0d|\u52ff|\u7981|\u907f\u514d|\u800c\u975e|\u6ca1\u6709/.test(words));
}
const rejection_COMPARES = /^(?:than|over|versus|vs|against|compar.*)$/i;
const CONDEMNS = (0,find/* wordsPattern */.yS)([
    '(?:is|are|was|were|be|being|remains?|ist|sind|es|son|está|están)(?: \\w+){0,2} (?:not|never|avoided|prohibited|forbidden|rejected|unsafe|insufficient|unsuitable|inadequate|excluded|ruled out|out of (?:scope|bounds|question)|disallowed|banned|discouraged|deprecated|unacceptable|wrong|impossible|inappropriate|unreliable|nicht|verboten|unzulässig|ausgeschlossen|insuficiente|inseguro|prohibid[oa]s?)',
    "(?:does|do|did|must|should|may|might|will|shall|can|could|would) ?(?:not|never)|cannot|[a-z]+n['\u2019]t",
    'avoided|prohibited|forbidden|rejected|unsafe|insufficient|unsuitable|inadequate|excluded|ruled out|disallowed|banned',
    'only (?:if|when|under|while|with)|depends? on|hinges on|would|could|might|lose|loses|lost|losing|violat\\w+|fail|fails|failing|lack|lacks|lacking|breaks?|risks?|risky|undermin\\w+|invalidat\\w+',
    '(?:lets?|permits?|allows?|yields?|causes?|creates?|makes?|means?|produces?|opens?|invites?)(?: \\w+){0,2} (?:dual|double|two|both|split[- ]brain|stale)',
    'provides? (?:no|neither|only|little|weak)|offers? (?:no|neither)|gives? (?:no|neither)|has no|have no|with no|no fencing|without (?:the |a |any )?(?:guarantee|fencing|order|consisten|agreement)\\w*',
    'nicht|keine?n?|verliert|verletzt|no (?:garantiza|es|ofrece|basta|debe)|pierde',
]);
const CONDEMNS_HAN = /\u4e0d|\u4f1a\u4e22|\u65e0\u6cd5|\u4e22\u5931|\u6ca1\u6709|\u7981\u6b62/;
/** A verdict on what was named: in its own clause, or in the one that explains it. */
function isRejectedAfter(after) {
    const clause = /^[^,;:.\uff0c\uff1b\u3002]*/.exec(after)?.[0] ?? '';
    const own = clause.replace(/(?<![a-z])(?:so|to|in order|and then|until|if|when|unless|before|after|where|while)(?![a-z]).*$/i, '');
    const why = /^[,:]? ?(?:which|whose|as it|since|because|because of|due to|but|yet|although|though|however|porque|weil|\u56e0\u4e3a)(?![a-z])[^;.\uff1b\u3002]*/i.exec(after.slice(clause.length))?.[0] ?? '';
    return [own, why].some(part => (0,find/* findAll */.JW)(part, CONDEMNS).length > 0 || CONDEMNS_HAN.test(part));
}

;// CONCATENATED MODULE: ./src/review/rules/lease-arithmetic.ts






const leaseArithmetic = {
    id: 'lease-arithmetic',
    severity: 'error',
    statement: 'The renewal interval leaves room for a second try within the lease, and the holder stops before its lease ends.',
    source: {
        title: 'client-go: leader election',
        url: 'https://github.com/kubernetes/client-go/blob/master/tools/leaderelection/leaderelection.go',
    },
    check(draft) {
        const statements = draft.statements.filter(({ standing, isHeading }) => standing === 'said' && !isHeading);
        return [
            ...renewalFaults(draft, statements),
            ...deadlineFaults(draft, statements),
            ...boundedFaults(draft, statements),
            ...lateTakeoverFaults(draft, statements),
            ...earlyTakeoverFaults(draft, draft.statements.filter(review_statements/* isAsserted */.SZ)),
            ...electionFaults(draft, statements),
            ...shortSessionFaults(draft, statements),
        ];
    },
};
const DURATION = '(?<amount>\\d{1,5}(?:\\.\\d{1,3})?)[ -]?(?<unit>ms|milliseconds?|milisegundos|millisekunden|s|secs?|seconds?|sekunden?|segundos?|min|minutes?|minuten|minutos?|\u6beb\u79d2|\u79d2|\u5206\u949f)(?![a-zà-ÿ/])';
/* What the store takes. */
const SESSION_TTL = new RegExp(`(?<![a-z])(?:session )?ttl[^.;\\d]{0,30}?${DURATION}`, 'gi');
/** Consul takes no session whose TTL is shorter: https://developer.hashicorp.com/consul/api-docs/session */
const SHORTEST_CONSUL_TTL = 10;
function shortSessionFaults({ decision, assessment }, statements) {
    const named = assessment?.facts.stores.map(({ store }) => store.name) ?? [];
    const isConsul = (name) => name === 'Consul';
    const store = decision.store ?? (named.length > 0 && named.every(isConsul) ? 'Consul' : '');
    if (!isConsul(store))
        return [];
    return statements.flatMap(statement => {
        const { text } = statement;
        if (!OF_SESSIONS.test(text) || OF_SOME_SESSIONS.test(text) || isRejected(text, 0, text.length))
            return [];
        const short = (0,find/* findAll */.JW)(text, SESSION_TTL).find(({ groups: { amount, unit = '' } }) => Number(amount) * (0,numbers/* secondsPer */.Fs)(unit) < SHORTEST_CONSUL_TTL);
        if (!short)
            return [];
        const message = `Consul refuses a session whose TTL is under ${SHORTEST_CONSUL_TTL} s, and ends it up to twice as late, with the lock-delay after that: plan the takeover of a crashed holder with these.`;
        return [{ line: (0,review_statements/* lineAt */.mh)(statement, short.index), message }];
    });
}
/* The renewal. */
function renewalFaults(draft, statements) {
    const { lease, renewal, lines = {} } = draft.decision;
    if (lease === undefined || renewal === undefined || 2 * renewal <= lease)
        return [];
    const renewals = statementsOf(statements, renewal, lines.renewal);
    if (!isSameLease(leasesBeside(statements, lease, lines.lease, renewals), renewals))
        return [];
    const line = lines.renewal ?? lines.lease ?? 1;
    const third = inWords(lease / 3);
    if (renewal >= lease) {
        const message = `A renewal every ${inWords(renewal)} does not come before the lease of ${inWords(lease)} ends: renew at about a third of it, every ${third}.`;
        return [{ line, message }];
    }
    if (!isReadable(draft) || statements.some(({ text }) => isTriedAgain(text)))
        return [];
    const message = `With a renewal every ${inWords(renewal)} in a lease of ${inWords(lease)} a single lost one ends the lease: renew at about a third of it, every ${third}, so that a second try fits.`;
    return [{ line, message }];
}
const OF_SESSIONS = /session(?! (?:thread|loop|library|client))|sitzung|sesi[oó]n|\u4f1a\u8bdd/i;
const OF_SHARDS = /shard/i;
/** A service has several sorts of sessions. */
const OF_SOME_SESSIONS = /(?<![a-z])(?:user|login|client|web|http|admin|consumer|database|db|tls|ssh|other|second|each (?:kind|sort|class))[- ]sessions?(?![a-z])/i;
/** Sessions, shards and locks have leases of their own: those of one are not held against those of another. */
function isSameLease(leases, others) {
    if (leases.length === 0 || others.length === 0)
        return false;
    if (leases.some(statement => others.includes(statement)))
        return true;
    if (leases[0]?.heading === others[0]?.heading)
        return ofSort(others) === '' || ofSort(leases) !== '';
    return ofSort(leases) === ofSort(others) && ![...leases, ...others].some(isOfSomeSessions);
}
function ofSort(statements) {
    const texts = statements.map(({ text }) => text);
    const [session, shard] = [OF_SESSIONS, OF_SHARDS].map(pattern => texts.some(text => pattern.test(text)));
    return `${session ? 'session' : ''}${shard ? 'shard' : ''}`;
}
function isOfSomeSessions({ text }) {
    return OF_SOME_SESSIONS.test(text);
}
const DURATIONS = wording([DURATION]);
/** The statements on a line that state the duration. */
function statementsOf(statements, seconds, place) {
    return statements.filter(statement => place !== undefined &&
        place >= statement.line &&
        place <= statement.line + statement.breaks.length &&
        readDurations([statement], DURATIONS).some(reading => reading.seconds === seconds));
}
/** The statements of a lease: those under the others' heading, or else where it is first stated. */
function leasesBeside(statements, lease, place, others) {
    const again = statements.filter(statement => /lease|ttl|\u79df/i.test(statement.text) &&
        others.some(({ heading }) => heading === statement.heading) &&
        readDurations([statement], DURATIONS).some(({ seconds }) => seconds === lease));
    return again.length > 0 ? again : statementsOf(statements, lease, place);
}
/** A renewal that is tried again at once needs less room. */
function isTriedAgain(text) {
    return (/renew|keep-?alive|heart-?beat|refresh|erneuer|verläng|renova|renuev|\u7eed|\u5fc3\u8df3/i.test(text) &&
        /retr(?:y|ie)|again|repeat|attempts|erneut|wiederhol|reintent|\u91cd\u8bd5|\u518d\u6b21/i.test(text));
}
/* The holder's own deadline. */
const STOPS = '(?:self-(?:fenc|evict|demot|stop|terminat|abort)\\w*|stops?|stopped|aborts?|ceases?|halts?|terminates?|cut-?off|(?:local|own|holder|client|worker|stop|abort|safety)[ -](?:\\w+ )?deadline|(?:selbst)?abschaltung|bricht|beendet|aborta|detiene)';
const SINCE = '(?:without|since|after|from|ohne|seit|sin|desde)(?: [\\w\u2019-]+){0,5} (?:renewals?|keep-?alives?|heart-?beats?|success|acknowledg\\w+|confirmation|contact|(?:lease-?)?verlängerung|renovaci[oó]n|confirmaci[oó]n)';
const CLOCK = '(?: on (?:[\\w-]+ ){0,3}clock)?';
/** `stops at 20 s since its last renewal`, `after 20 s without a renewal the holder stops`. */
const DEADLINE = wording([
    `${STOPS}(?: [\\w\u2019-]+){0,4}[ :(]{1,2}${DURATION}${CLOCK},? ${SINCE}`,
    `(?:after|nach|tras) ${DURATION}${CLOCK} ${SINCE},?(?: [\\w\u2019-]+){0,5} ${STOPS}`,
    `local deadline(?: of| is|:)? ${DURATION}`,
    `(?:considers?|treats?|regards?|counts?)(?: [\\w\u2019-]+){0,4} (?:lost|expired|over|gone) ${DURATION} ${SINCE}`,
    `until ${DURATION} ${SINCE}[^.;]{0,30},? (?:and )?then(?: \\w+){0,2} ${STOPS}`,
    '(?<amount>\\d{1,5}) ?(?<unit>\u6beb\u79d2|\u79d2|\u5206\u949f)(?:\u5185|\u540e|\u4e4b\u5185)?(?:\u672a|\u6ca1\u6709)[^\u3002;\uff1b]{0,20}(?:\u505c\u6b62|\u653e\u5f03|\u7ec8\u6b62|\u56de\u6eda)',
]);
/** What every deadline speaks of. */
const LAST_SIGN = /renewal|keep-?alive|heart-?beat|success|acknowledg|confirmation|contact|verlängerung|renovaci|confirmaci|local deadline|\u672a|\u6ca1\u6709/i;
/** Others wait for the lease to end, and then some. */
const OF_OTHERS = /take-?over|takes? over|contender|challenger|observer|successor|standby|candidate|reaper|server|leader|patroni|sentinel|übernahme|\u63a5\u7ba1/i;
/** A holder that stops at a time, whatever it is counted from: never after its lease. */
const STOPS_AT = wording([
    `(?:stops?|stopped|gives? up|abandons?|self-(?:fences?|demotes?|evicts?|terminates?)|resigns?|aborts?|(?:holder|local)(?:[\u2019']s)? deadline)(?: (?:its|the|all|any|work|writes?|operations|by|itself|at|after|within|is|of)){0,4}[ :]{1,2}(?:about )?${DURATION}`,
]);
const MAY_STOP_AT = /(?:stop|gives? up|abandon|self-|resign|abort|deadline)[^.]{0,50}\d/i;
const NOT_HOLDING = /lock-delay|waiter|election|operator|cluster|failover|grants?|heartbeating|watchdog|old leader|(?<![a-z])(?:not|never|would|could|no)(?![a-z])/i;
function lateStops({ lease, lines = {} }, statements) {
    if (lease === undefined)
        return [];
    const ofHolders = statements.filter(({ text }) => MAY_STOP_AT.test(text) && !OF_OTHERS.test(text) && !NOT_HOLDING.test(text));
    const late = readDurations(ofHolders, STOPS_AT).find(({ seconds }) => seconds > lease);
    if (!late)
        return [];
    const stops = statementsOf(statements, late.seconds, late.line);
    return isSameLease(leasesBeside(statements, lease, lines.lease, stops), stops)
        ? [{ line: late.line, message: lateMessage(late.seconds, lease) }]
        : [];
}
function lateMessage(seconds, lease) {
    return `The holder stops at ${inWords(seconds)}, and its lease of ${inWords(lease)} has ended before: let it stop earlier than the lease ends.`;
}
/** Without renewal, the work has to fit into the lease. */
function boundedFaults({ assessment, decision }, statements) {
    const hold = assessment?.facts.load.holdSeconds;
    const { lease, lines = {} } = decision;
    if (hold === undefined || lease === undefined || hold <= lease)
        return [];
    if (!statements.some(({ text }) => NOT_RENEWED.test(text)))
        return [];
    const message = `A lease of ${inWords(lease)} that is not renewed ends before the work does, which the request says takes ${inWords(hold)}: renew it, or make it longer than the longest hold.`;
    return [{ line: lines.lease ?? 1, message }];
}
/** The lock of a dead holder is free when its lease has ended, and the request says when that has to be. */
function lateTakeoverFaults({ assessment, decision }, statements) {
    const within = assessment?.facts.load.freedWithinSeconds;
    const { lease, lines = {} } = decision;
    if (within === undefined || lease === undefined || lease <= within)
        return [];
    if (statements.some(({ text }) => FREED_BEFORE.test(text)))
        return [];
    const message = `A lease of ${inWords(lease)} keeps the lock of a dead holder for up to that long, and the request asks for it to be free within ${inWords(within)}: make the lease shorter.`;
    return [{ line: lines.lease ?? 1, message }];
}
/** "A worker that crashes is replaced within 20 s": not before its lease has ended. */
const EARLY = wording([
    `(?:crash\\w*|dead|died|dies|killed|vanish\\w*)[^.;]{0,60} (?:replaced|succeeded|relieved|superseded)(?: (?:by [\\w\u2019-]+(?: [\\w\u2019-]+)?|again))? (?:within|after|in|inside)[ :|]{1,3}(?:at most |at the latest |about |the )?${DURATION}`,
    `(?:hand-?over|take-?over|succession|replacement) of (?:an? |the |its )?(?:crash\\w*|dead|died|failed)[^.;]{0,70}? (?:within|in|under|in under|inside|after) ${DURATION}`,
]);
const MAY_BE_EARLY = /(?:replac|succe|reliev|supersed|over)[^.;]{0,50}\d/i;
const OF_SERVERS = /(?<![a-z])(?:leaders?|servers?|nodes?|members?|voters?|primar(?:y|ies)|replicas?|brokers?|standbys?|not|never|cannot|would|before)(?![a-z])/i;
function earlyTakeoverFaults({ decision: { lease } }, statements) {
    if (lease === undefined || statements.some(({ text }) => FREED_BEFORE.test(text)))
        return [];
    const told = statements.filter(({ text }) => MAY_BE_EARLY.test(text) && !OF_SERVERS.test(text));
    const early = readDurations(told, EARLY).find(({ seconds }) => seconds < lease);
    if (!early)
        return [];
    const message = `A holder that died is replaced when its lease of ${inWords(lease)} has ended, and not within ${inWords(early.seconds)}: correct one of the two.`;
    return [{ line: early.line, message }];
}
/** Other ways in which the lock of a dead holder is given back. */
const FREED_BEFORE = /(?:crash|dead|dies|died|exit|kill|heart-?beat|health|supervis|watchdog|sidecar|agent|disconnect|connection)[^.]{0,80}(?:revok|releas|frees|freed|delet|destroy|invalidat)|(?:revok|releas|frees|freed|delet|destroy|invalidat)[^.]{0,80}(?:crash|dead|dies|died|exit|kill|health|supervis|watchdog|sidecar|agent|disconnect)/i;
const NOT_RENEWED = /(?<![a-z])(?:(?:no|without) (?:\w+ )?renewals?|(?:is |are )?(?:not|never) renewed)(?![a-z])(?! (?:fails?|arrives?|succeeds?|for|within|in time))/i;
function deadlineFaults({ decision }, statements) {
    const { lease, renewal, lines = {} } = decision;
    const ofHolders = statements.filter(({ text }) => LAST_SIGN.test(text) && !OF_OTHERS.test(text));
    const deadline = only(readDurations(ofHolders, DEADLINE));
    if (!deadline || lease === undefined)
        return lateStops(decision, statements);
    const stops = statementsOf(statements, deadline.seconds, deadline.line);
    const leases = leasesBeside(statements, lease, lines.lease, stops);
    if (!isSameLease(leases, stops))
        return [];
    const { seconds, line } = deadline;
    if (seconds > lease) {
        const message = `The holder stops ${inWords(seconds)} after its last renewal, and its lease of ${inWords(lease)} has ended before: let it stop earlier than the lease ends.`;
        return [{ line, message }];
    }
    const renewals = statementsOf(statements, renewal, lines.renewal);
    if (renewal === undefined || seconds >= renewal || !isSameLease(renewals, stops))
        return [];
    const message = `The holder stops ${inWords(seconds)} after its last renewal, and renews only every ${inWords(renewal)}: it would stop although nothing failed.`;
    return [{ line, message }];
}
/* Kubernetes: lease duration > renew deadline > retry period. */
const lease_arithmetic_NAMED = `(?:seconds)?[^\\d.;]{0,14}${DURATION}`;
const LEASE_DURATION = wording([
    `lease[ -]?duration${lease_arithmetic_NAMED}`,
    'lease_?duration_?seconds[^\\w.;]{1,4}(?<amount>\\d{1,5})',
]);
const RENEW_DEADLINE = wording([`renew(?:al)?[ -]?deadline${lease_arithmetic_NAMED}`]);
const RETRY_PERIOD = wording([`retry[ -]?period${lease_arithmetic_NAMED}`]);
/** client-go adds this to each retry. */
const JITTER = 1.2;
function electionFaults({ decision }, statements) {
    const [duration, deadline, retry] = [LEASE_DURATION, RENEW_DEADLINE, RETRY_PERIOD].map(pattern => only(readDurations(statements, pattern)));
    if (!deadline)
        return [];
    const lease = duration?.seconds ?? decision.lease;
    const faults = [];
    if (lease !== undefined && deadline.seconds >= lease) {
        const message = `The renew deadline of ${inWords(deadline.seconds)} is not below the lease duration of ${inWords(lease)}: a leader that cannot renew would go on while the next one is elected.`;
        faults.push({ line: deadline.line, message });
    }
    if (retry && retry.seconds * JITTER >= deadline.seconds) {
        const message = `The retry period of ${inWords(retry.seconds)} and its jitter leave no second try before the renew deadline of ${inWords(deadline.seconds)}: retry at about a fifth of it.`;
        faults.push({ line: retry.line, message });
    }
    return faults;
}
function readDurations(statements, pattern) {
    return statements.flatMap(statement => (0,find/* findAll */.JW)(statement.text, pattern).map(({ groups: { amount = '', unit = '' }, end }) => ({
        seconds: Number(amount) * (0,numbers/* secondsPer */.Fs)(unit),
        line: (0,review_statements/* lineAt */.mh)(statement, end - 1),
    })));
}
/** The one value of all readings; where the text has several it is not for us to say which is meant. */
function only(readings) {
    const [first, ...others] = readings;
    return first && others.every(({ seconds }) => seconds === first.seconds) ? first : undefined;
}
function inWords(seconds) {
    if (seconds < 1)
        return `${Math.round(seconds * 1000)} ms`;
    return `${seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds)} s`;
}

;// CONCATENATED MODULE: ./src/review/rules/lease-renewed.ts






const leaseRenewed = {
    id: 'lease-renewed',
    severity: 'error',
    statement: 'The design states the lease, how it is renewed, and what the holder does when a renewal fails, or that the lock has none.',
    source: {
        title: 'Burrows: The Chubby lock service (OSDI 2006)',
        url: 'https://research.google/pubs/pub27897/',
    },
    check(draft) {
        if (!isReadable(draft))
            return [];
        const passages = readPassages(draft);
        const message = fault(passages, draft);
        return message === undefined ? [] : [{ line: lease_renewed_lineOf(draft), message }];
    },
};
function fault(passages, draft) {
    const told = passages.filter(({ avoided }) => !avoided);
    if (told.some(hasNoLease))
        return undefined;
    if (!told.some(speaksOfLeases))
        return 'The design has no lease: state how long a lock is held without a sign of life, how it is renewed, and what its holder does when a renewal fails; or that it lives as long as its session or transaction.';
    if (!mustExclude(draft, passages))
        return undefined;
    const renewals = told.filter(speaksOfRenewal);
    if (renewals.length === 0)
        return 'The design has a lease and does not say how it is renewed: state the interval and who renews, or that it is not renewed and the work is bounded.';
    const answered = (passage, index) => stops(passage, draft.language) ||
        (isOnLeases(passage) && reactsSomehow(withStart(passages, index), draft.language));
    if (renewals.some(isRenewalLeftOut) || passages.some(answered))
        return undefined;
    return 'The design does not say what the holder does when a renewal fails: that the lock expires does not stop it. State that it stops its work by itself before the lease ends.';
}
const OF_LEASES = /lease|renew|ttl|session|beat|pulse|tenure|keep-?alive|verläng|halten|puls|renova|latido|pulso|\u79df\u7ea6|\u7eed|\u4f1a\u8bdd|\u5fc3\u8df3|\u8109\u640f/i;
/** What is done again and again, whatever it is called. */
const EVERY = /(?<![a-z])(?:every|each|all[ae]r?|cada|per) \d{1,6}(?:[.,]\d{1,3})? ?(?:ms|s|sec|min)|\u6bcf\u9694? ?\d{1,6} ?(?:\u6beb\u79d2|\u79d2|\u5206)/i;
function speaksOfLeases(passage) {
    return says(passage.text, LEASE, LEASE_HAN) || speaksOfRenewal(passage);
}
/** Under a heading on renewal, any sentence may be the one that tells it. */
function speaksOfRenewal({ text, heading }) {
    return EVERY.test(text) || OF_LEASES.test(heading) || says(text, RENEWAL, RENEWAL_HAN);
}
/** A "then" goes on with the sentence before. */
function withStart(passages, index) {
    const text = passages[index]?.text ?? '';
    return /^(?:then|in that case|afterwards)(?![a-z])/i.test(text)
        ? `${passages[index - 1]?.text} ${text}`
        : text;
}
function isOnLeases({ text, heading, avoided }) {
    return !avoided && (OF_LEASES.test(heading) || says(text, RENEWAL, RENEWAL_HAN));
}
/** The section on leases, else the line that states one, else the end of the text. */
function lease_renewed_lineOf(draft) {
    const section = draft.sections.find(({ heading, end, line }) => end > line && OF_LEASES.test(heading.slice(0, 160)));
    return section?.line ?? draft.decision.lines?.lease ?? lastLine(draft);
}
/* Lease and renewal. */
const LEASE = wording([
    'leas(?:e|es|ed|ing)(?:[- ]\\w+)?|heart-?beats?|renew\\w*|prolong\\w*|refresh\\w*|lasts?|liveness|claims?|life ?times?|beats?|ttls?|time[- ]to[- ]live|sessions?|ephemeral\\w*|expir\\w+|time-?outs?|times? out',
    'lease\\w*|ablauf\\w*|läuft ab|abläuft|sitzung\\w*|frist\\w*',
    'arrendamiento\\w*|vencimiento\\w*|vence\\w*|caduc\\w+|sesi[oó]n\\w*|expira\\w*',
]);
const LEASE_HAN = /\u79df\u7ea6|\u79df\u671f|\u4f1a\u8bdd|\u8fc7\u671f|\u8d85\u65f6|\u5230\u671f/g;
const RENEWAL = wording([
    'renew\\w*|keep-?alives?|keeps? (?:it|the \\w+) alive|kept alive|heart-?beat\\w*|re-?fresh\\w*|extend\\w*|extension\\w*|prolong\\w*|watch-?dog\\w*|pings?|touch(?:es)?|re-?lease[sd]?(?= every)',
    '(?:lease)?(?:erneuer|verläng)\\w*|lebenszeichen|herzschlag\\w*',
    'renov\\w+|renuev\\w+|latidos?|prolong\\w+|extiend\\w+|prórroga\\w*',
]);
const RENEWAL_HAN = /\u7eed\u7ea6|\u7eed\u671f|\u7eed\u79df|\u5fc3\u8df3|\u4fdd\u6d3b|\u5ef6\u957f|\u5237\u65b0|\u7eed/g;
const NO_LEASE = wording([
    "(?:does|do|will|shall|can)(?: not|n['\u2019]t) expire|never expires?|non-?expiring|not expiring|without (?:an? |any )?(?:expiry|expiration|ttl|lease|timeout)(?! renew\\w*)",
    'no (?:lease|leases|ttl|expiry|expiration|time-based expiry)(?: (?:is|are|at all|because|by design|on purpose|and no|is used))|no lease at all|no leases?(?=[:;,.]| )(?! (?:confirm|renew|is granted|can|may))|lease-?less|lease-?free|without a lease',
    '(?:the )?locks? (?:itself )?(?:is|are) (?:the |a |simply )*transactions?|transaction (?:itself )?is the lock|ends with (?:it|its transaction|the transaction|the connection|the session)|tied to (?:the|its) (?:\\w+ ){0,2}(?:session|connection|transaction)|nothing to renew|locks are persistent|persistent locks?|(?:freed|released|unlocked|cleared) (?:only )?(?:by hand|manually|by an operator|by a person)',
    '(?:transaction|session|connection)[- ](?:scoped|level|bound)(?: \\w+){0,2} locks?|xact_lock',
    'lives? (?:only )?as long as (?:its|the) (?:\\w+ )?(?:session|transaction|connection)|(?:held|kept|released) (?:only )?(?:until|at|on|by|with|when) (?:the )?(?:\\w+ )?(?:commit|rollback|transaction|disconnect|connection)\\w*',
    'läuft nicht ab|ohne ablauf\\w*|no (?:expira|caduca|vence)n?|sin (?:expiración|vencimiento|ttl)',
]);
const NO_LEASE_HAN = /\u4e0d(?:\u4f1a)?\u8fc7\u671f|\u6c38\u4e0d\u8fc7\u671f|\u6ca1\u6709\u79df\u7ea6|\u65e0\u79df\u7ea6/g;
/** A lock that lives by other means than time, on purpose. */
function hasNoLease({ text }) {
    return [...(0,find/* findAll */.JW)(text, NO_LEASE), ...(0,find/* findAll */.JW)(text, NO_LEASE_HAN)].some(({ index }) => !/(?<![a-z])(?:never|not|no|avoid|replac\w*|instead of|rather than|unlike|nicht|nunca) (?:[\w-]+ ){0,4}$/i.test((0,facts_plain/* textBefore */.$H)(text, index, 40)));
}
/** A lease that outlives every holder needs no renewal, where that is said on purpose. */
const LEFT_OUT = wording([
    '(?:no|without) (?:\\w+ )?(?:renewals?|heart-?beats?|keep-?alives?|extensions?|watch-?dogs?|refresh\\w*)',
    '(?:not|never) (?:\\w+ly )?(?:be )?(?:renewed|extended|refreshed|prolonged)',
    '(?:renewals?|heart-?beats?|keep-?alives?|watch-?dogs?)[^.;]{0,60}(?:not (?:needed|used|necessary|required|provided)|left out|omitted|unnecessary)',
    '(?:keine|ohne) (?:\\w+ )?verlängerung|nicht verlängert|no se (?:renueva|prolonga)|sin renovaci[oó]n',
]);
const LEFT_OUT_HAN = /(?:\u4e0d|\u65e0\u9700|\u4e0d\u9700\u8981|\u6ca1\u6709)\u7eed/g;
const ON_CONDITION = /(?<![a-zà-ÿ])(?:if|when|whenever|unless|until|once|in time|wenn|falls|sofern|si|cuando)(?![a-zà-ÿ])|^wird|\u5982\u679c|\u82e5|\u5f53|\u65f6/i;
function isRenewalLeftOut({ text }) {
    return !ON_CONDITION.test(text) && says(text, LEFT_OUT, LEFT_OUT_HAN);
}
/* What the holder does. */
const HOLDER = wording([
    'holders?|clients?|workers?|owners?|process(?:es)?|instances?|applications?|apps?|pods?|jobs?|tasks?|threads?|consumers?|controllers?|runners?|importers?|candidates?|writers?|schedulers?|agents?|programs?|services?|callers?|executors?|critical sections?|machines?|it|they|itself',
]);
const LEADER = wording(['leaders?']);
/** The lock service and its members, which also stop and step down. */
const OF_THE_STORE = wording([
    'minority|majority|quorum|raft|paxos|zab|voters?|members?|followers?|replicas?|clusters?|ensembles?|grants?|granting|lock (?:manager|service|server)s?|etcd|zookeeper|consul|primary|partition(?:ed)?|sides?|regions?|zones?|elections?|terms?',
]);
const lease_renewed_STOPS = wording([
    'stop(?:s|ping|ped)?|self[- ]?(?:fenc|demot|evict|terminat|stop|abort|shut|quiesc|isolat|invalid)\\w*|self-?eviction|halt(?:s|ing|ed)?|ceas(?:e|es|ing)|abort(?:s|ing|ed)?|terminat(?:e|es|ing|ed|ion)|exit(?:s|ing)?|quits?|kill(?:s|ed)?|step(?:s|ping)? down|demot\\w+|stands? down',
    'relinquish\\w*|abandon(?:s|ing|ed)?|suspend(?:s|ing|ed)?|pauses? (?:its|all|the|any|work|writes|operations|processing)|giv(?:e|es|ing) (?:up|the lock up|it up|them up)|gives? (?:\\w+ ){1,3}up|surrender(?:s|ing)?|cancel(?:s|ling|led|ed)?|rol(?:l|ls|led) (?:\\w+ ){0,4}back|ends? (?:its|the|all|any|work|itself)|and ends|shut(?:s|ting)? (?:\\w+ ){0,4}down|unwinds?|(?:is|are|be|gets?) paused|withh[eo]ld\\w*|forfeits?|resigns?|yields?|vacates?|withdraws?|quiesces?|drains?',
    'treat(?:s|ed)? (?:\\w+ ){0,6}as (?:\\w+ )?(?:lost|invalid|gone|expired|void|dead)|(?:consider|assum|deem|declar)\\w* (?:\\w+ ){0,6}(?:lost|invalid|gone|expired|void|no longer)|(?:must|may|shall|should|will|can)(?: not| no longer|not) (?:\\w+ )?(?:continue|proceed|write|act|perform|issue|emit|operate|modify|access|touch|commit|execute|start|assume|use|mutate|send|rely)|no longer (?:\\w+ )?(?:acts?|writes?|proceeds?|operates?|performs?|issues?)|never (?:acts?|continues?|proceeds?|writes?)',
    'fail(?:s|ing)?[- ](?:closed|safe|stop|fast)|fail-?stop|re-?acquir\\w*|acquires? (?:\\w+ )?(?:anew|again|afresh)|drop(?:s|ping)? (?:all|its|the|every|any|locks?|leadership|out)|discards?|refus(?:e|es) to|read-?only|safe (?:state|mode)|no (?:new|further|more|other) (?:\\w+ )?(?:work|writes?|operations?|steps?|side effects?|commits?|requests?|effects?|batch\\w*)|restart(?:s|ed)?|may finish|goes idle|clos(?:e|es|ing) (?:its|the|all|every)|(?:issues?|sends?|writes?|does|starts?) nothing|nothing (?:further|more|else)|interrupt(?:s|ed)?|invalidat(?:e|es|ing)',
    'releas(?:e|es|ing) (?:all|its|the|any|every|leadership|ownership|locks?|resources?|it|them)',
]);
const STOPS_DE = wording([
    'brich\\w*|hör(?:t|en) (?:\\w+ ){0,4}auf|aufhör\\w*|abbr\\w+|abgebrochen|beende\\w*|stopp\\w*|hält an|anhalt\\w*|stellt|einstell\\w*|gibt|aufg[aei]\\w+|verwirft|tritt zurück|pausier\\w*|(?:selbst)?abschalt\\w*|schaltet sich|rollback|friert|frier\\w*|legt (?:\\w+ ){0,3}nieder|darf (?:\\w+ ){0,3}(?:nicht|keine)|keine (?:weiteren?|neuen?)|verloren|freigeb\\w*',
]);
const STOPS_ES = wording([
    'abort\\w+|detien\\w+(?! las concesiones)|deten\\w+|dej\\w+ de|ces[ae]\\w*|abandon\\w+|termin\\w+|finaliz\\w+|se degrada|auto-?expuls\\w+|cancel\\w+|perdid[oa]s?|pérdida del (?:lock|bloqueo)|no (?:emite|escribe|continúa|debe continuar|puede)\\w*|se retira|suspend\\w+|renunci\\w+|descart\\w+|congel\\w+|apag\\w+|interrump\\w+|libera(?:r|rá)? (?:su|sus|el|los|la)|rollback|revert\\w+',
]);
const STOPS_HAN = /\u505c\u6b62(?!\u53d1|\u6388|\u670d\u52a1|\u63a5\u53d7|\u5bf9\u5916|\u63d0\u4f9b|\u9009|\u9881)|\u653e\u5f03|\u7ec8\u6b62|\u4e2d\u6b62|\u9000\u51fa|\u56de\u6eda|\u6682\u505c|\u81ea\u884c|\u81ea\u6211|\u51bb\u7ed3|\u65ad\u5f00|\u5d29\u6e83\u91cd\u542f|\u7ed3\u675f|\u4e22\u5f03|\u89c6\u4e3a|\u964d\u7ea7|\u4e0d\u518d(?!\u53d1|\u6388|\u63a5\u53d7|\u63d0\u4f9b)|\u4e0d\u5f97(?:\u7ee7\u7eed|\u518d)|(?<!\u81ea\u52a8|\u88ab|\u5c06|\u4f1a|\u5373)\u91ca\u653e/g;
const STOPS_ABROAD = {
    de: [STOPS_DE],
    es: [STOPS_ES],
    zh: [STOPS_HAN],
};
/** What ends a hold against its holder's will. */
const LOSES = wording([
    'renew\\w*|keep-?alives?|heart-?beats?|leas(?:e|es)|sessions?|ttls?|expir\\w+|deadlines?|lost|los(?:e|es|ing)|loss|ownership|disconnect\\w*|isolat\\w+|partition\\w*|cut off|unreachable|suspended|connectivity|contact|watch-?dog|clocks?|claims?|extend\\w*|taken (?:over|away)|superseded|(?:zero|no) rows|without (?:an? )?(?:\\w+ )?(?:confirm|success|acknowledg)\\w*|unacknowledged|self-\\w+',
    '(?:lease)?(?:verläng|erneuer)\\w*|lease\\w*|sitzung\\w*|abl[aä]uf\\w*|verlust|isoliert\\w*|renov\\w+|renuev\\w+|sesi[oó]n\\w*|vencimiento|vencid\\w+|expira\\w*|aislad\\w+|pierd\\w+',
]);
const LOSES_HAN = /\u7eed|\u79df\u7ea6|\u4f1a\u8bdd|\u5fc3\u8df3|\u8fc7\u671f|\u5931\u8054|\u65ad\u5f00|\u4e22\u5931|\u5931\u8d25|\u8d85\u65f6/g;
/** A time after which somebody stops, whatever it is counted from. */
const AFTER = /(?<![\w.])\d{1,6}(?:[.,]\d{1,3})? ?(?:ms|s|sec|seconds?|sekunden|segundos|\u6beb\u79d2|\u79d2|\u5206)(?![a-z])|silen(?:t|ce)|stumm|silencio|\u9759\u9ed8|\u8109\u640f/i;
/** What the store stops: to grant, to serve. */
const OF_THE_GRANTS = /^ (?:(?:all|any|new|further|the|to) ){0,2}(?:grant|issuing (?:\w+ )?(?:locks?|leases?|grants?)|serv(?:e|ing)|accept|hand(?:ing)? out|lock requests?|requests?|new locks?|locking|elections?|acquisitions?|processing (?:\w+ )?(?:lock|request))/i;
/** What only tells how the lease came to its end: `stops renewing`, `heartbeats stop`. */
const OF_THE_SIGNS = /^ (?:(?:renew|send|heart-?beat|respond|communicat|ping|beat|refresh|extend)ing|(?:its|the|their) (?:heart-?beats?|renewals?|keep-?alives?))(?![a-z])/i;
const SIGNS_END = /(?:heart-?beats?|renewals?|keep-?alives?|pings?|signals?) (?:\w+ly )?$/i;
/** A condition: `if a client terminates`. */
const ON_END = /(?<![a-z])(?:if|when|whenever|once|after|should|in case|unless|(?:client|holder|worker|process|owner)(?:s|es)? (?:that|which|who))(?: [\w'\u2019-]+){0,5} $/i;
/** A lock that ends does not end the work: `the lock is dropped`. */
const ENDS_THE_LOCK = /(?<![a-z])(?:locks?|leases?|sessions?|keys?|znodes?|nodes?|entry|entries|records?|rows?)(?: \w+){0,2} (?:is|are|be|gets?|been|being|will be) (?:\w+ly )?$/i;
/** The holder looks before it acts, or what it still sends is refused. */
const LOOKS_FIRST = /(?:check|verif|validat|confirm)\w* (?:[\w'\u2019-]+ ){0,6}(?:lease|validity|ownership|session|deadline|lock)[^.;]{0,60}(?:before|prior)|before[^.;]{0,60}(?:check|verif|validat|confirm)\w*[^.;]{0,60}(?:lease|validity|ownership|session|deadline)|(?:writes?|operations?|requests?)[^.;]{0,60}(?:rejected|refused|fenced off)/i;
/** `the lock server drops the lock`. */
const BY_THE_STORE = /(?<![a-z])(?:managers?|servers?|etcd|zookeeper|consul|redis|coordinators?|systems?|lock service) (?:(?:then|automatically|will|also|immediately) )*$/i;
/** Whether a passage says that a holder ends its work by itself once its lease is in doubt. */
function stops({ text, heading }, language) {
    if (!says(text, LOSES, LOSES_HAN) && !OF_LEASES.test(heading) && !AFTER.test(text))
        return false;
    if (says(text, ...(STOPS_ABROAD[language] ?? [])))
        return true;
    return LOOKS_FIRST.test(text) || (0,find/* findAll */.JW)(text, lease_renewed_STOPS).some(found => isOfHolder(text, found));
}
function isOfHolder(text, { index, end, words }) {
    const before = (0,facts_plain/* textBefore */.$H)(text, index, 120);
    const after = text.slice(end, end + 60);
    const condition = ON_END.exec(before)?.[0];
    if (condition !== undefined && !says(condition, LOSES) && !words.startsWith('self'))
        return false;
    if (BY_THE_STORE.test(before) ||
        OF_THE_SIGNS.test(after) ||
        SIGNS_END.test(before) ||
        ENDS_THE_LOCK.test(before))
        return false;
    if (OF_THE_GRANTS.test(after) && !/renew|heart-?beat|keep-?alive/i.test(text))
        return false;
    if (/^releas/i.test(words))
        return says(before, HOLDER) && /fail|los[et]|unable|cannot|miss|expir/i.test(text);
    if (says(before, HOLDER))
        return true;
    if (says(before, LEADER))
        return !says(text, OF_THE_STORE);
    return !says(before, OF_THE_STORE);
}

;// CONCATENATED MODULE: ./src/review/rules/negative-constraints-stated.ts





const negativeConstraintsStated = {
    id: 'negative-constraints-stated',
    severity: 'error',
    statement: 'The design says which lock strategies or stores must be avoided.',
    check(draft) {
        if (!isReadable(draft) || statesConstraint(draft))
            return [];
        const message = 'Nothing says what must be avoided: name the lock strategies and stores that must not be used here, each with its reason (such as Redis SETNX where exclusion is strict).';
        return [{ line: lastLine(draft), message }];
    },
};
function statesConstraint(draft) {
    const passages = readPassages(draft);
    return (passages.some(({ text, avoided }) => avoided && !isNothing(text)) ||
        hasSection(draft) ||
        hasLabel(draft) ||
        passages.some(forbids));
}
/** A section that is there by its heading alone states nothing. */
const NOTHING = /^\W*(?:none|n\/?a|nil|tbd|to be (?:defined|determined)|not applicable|nothing|no (?:specific |further |additional |special |negative |particular )*(?:constraints?|restrictions?|prohibitions?)(?: (?:apply|identified|needed|required))?|keine?|entfällt|ningun[oa]s?|no aplica|\u65e0|\u6ca1\u6709|\u6682\u65e0|\u4e0d\u9002\u7528)\W*$/i;
function isNothing(text) {
    return NOTHING.test(text.slice(0, 80)) || !find/* HAS_LETTER */.EH.test(text);
}
/** Further words for such a section than those that `statements` knows. */
const HEADING = /(?<![a-z])(?:avoid|not (?:be )?(?:used?|suitable)|don['\u2019]?ts?|do nots?|(?:must|may|shall) not|never|prohibit|forbid|disallow|reject|exclusions?|negative|disqualified|inappropriate|discouraged|pitfalls|what not to|banned|unsafe|non-?goals|out of scope|does not use|not (?:here|used)|left out)|vermeid|ausgeschlossen|ausschl[uü]ss|nicht geeignet|verworfen|was nicht|tabu|evitar|prohib|descartad|exclusiones|excluid|no (?:permitid|recomendad|usar|utilizar|se (?:debe|usa|utiliza))|lo que no|antipatr|\u907f\u514d|\u7981|\u53cd\u6a21\u5f0f|\u8d1f\u9762|\u5426\u5b9a|\u6d88\u6781|\u4e0d(?:\u5e94|\u5f97|\u53ef|\u8981|\u63a8\u8350|\u5141\u8bb8|\u91c7\u7528|\u5efa\u8bae|\u4f7f\u7528|\u9002)|\u6392\u9664|\u7ea2\u7ebf/i;
function hasSection({ sections }) {
    return sections.some(({ heading, statements }) => HEADING.test(heading.slice(0, 160)) && statements.some(({ text }) => !isNothing(text)));
}
const AVOIDED = "avoid(?:ed|ance)?|prohibited|prohibitions?|forbidden|rejected|excluded|exclusions?|ruled out|negative constraints?|(?:do|must) not use|not to (?:use|be used)|never use|don['\u2019]t use|unsuitable|disallowed|banned|anti-?patterns?|zu vermeiden|vermeiden|verboten|evitar|prohibid[oa]s?|descartad[oa]s?";
const SAYS_AVOIDED = new RegExp(`(?<![a-z])(?:${AVOIDED})(?![a-z])|\u660e\u786e\u7981\u6b62|\u7981\u6b62|\u907f\u514d|\u4e0d\u5f97\u4f7f\u7528`, 'i');
const negative_constraints_stated_LABEL = new RegExp(`^\\W*(?:[a-z]+ ){0,2}(?:${AVOIDED})(?![a-z])(?: [a-z]+){0,3}\\W*$`, 'i');
const LONGEST_LABEL = 60;
/** "**To avoid.** Redis": a label that ends in a full stop. */
const BOLD_LABEL = /(?<=^\W{0,8}\*\*[^*:]{1,60})\.\*\*/;
/** A line without structure, in which a heading may stand anywhere. */
const UNBROKEN = 1000;
/** The same as a line of its own, as the label of one, or as the heading of a table's column. */
function hasLabel({ lines }) {
    const said = lines.filter(line => find/* HAS_LETTER */.EH.test(line) || /[:-]/.test(line));
    return said.some((line, index) => {
        if (line.length > UNBROKEN)
            return SAYS_AVOIDED.test(line);
        const next = said[index + 1] ?? '';
        if (line.startsWith('|'))
            return /^[|\s:-]+$/.test(next) && line.split('|').some(isLabel);
        if (isPlainHeading(line))
            return SAYS_AVOIDED.test(line) && !isNothing(next);
        const [label = '', ...rest] = line.split(BOLD_LABEL.test(line) ? BOLD_LABEL : /[:\uff1a]/);
        return isLabel(label) && !isNothing(rest.join(' ').trim() || next);
    });
}
function isLabel(text) {
    return text.length < LONGEST_LABEL && negative_constraints_stated_LABEL.test(text);
}
/** A few words without a bullet and a stop. */
function isPlainHeading(line) {
    return line.length < LONGEST_LABEL && !/^\s*(?:[-+>|]|\*(?!\*))|[.;,\u3002]\s*$/.test(line);
}
/* A sentence that forbids a strategy or a store, wherever it stands. */
const NAMES = catalog/* STORES */.Z.flatMap(({ name }) => name.split(/ or (?=[A-Z])/))
    .map(name => name.replace(/^(?:Apache|Amazon|Azure|Google|Oracle|Cloudflare) (?=[A-Z])/, ''))
    .filter(name => name.length > 2);
/** Means that hold no strict lock by themselves. */
const WEAK = 'redis|valkey|redlock|setnx|set nx|memcached?|sentinel|(?:session |session-level )?advisory locks?|get_lock|nfs|flock|file[- ]locks?|lock ?files?|global tables|rabbitmq|(?:eventual(?:ly)?|weak(?:ly)?)[- ]consisten\\w+|asynchron\\w+|async|wall[- ]?clocks?|(?:system|local) clocks?|clock[- ]based|time-?stamps?|time[- ]based|ntp|last[- ]writer?[- ]wins|(?:stale|dirty|serializable|follower|replica|secondary|eventually consistent) reads?|read replicas?|gossip|local locks?|lokalen? sperren?|spin ?locks?|multi-?(?:primary|master)|active-active|best[- ]effort|polling|asíncron\\w+|relojes|réplicas?|lecturas (?:obsoletas|sucias)|marcas de tiempo|consistencia eventual|uhren|wanduhr\\w*|systemzeit|zeitstempel\\w*|replikate?n?|\u5f02\u6b65|\u65f6\u949f|\u65f6\u95f4\u6233|\u6700\u7ec8\u4e00\u81f4|\u672c\u5730\u9501|\u5185\u5b58\u9501|\u6587\u4ef6\u9501|\u6570\u636e\u5e93\u9501|\u884c\u9501|\u8f6e\u8be2|\u810f\u8bfb|\u65e7\u503c';
/** Arrangements that cannot hold it; such words also stand in other sentences ("no single node decides"). */
const ARRANGEMENTS = 'two[- ](?:node|site|region|dc)|single[- ](?:node|instance|region|dc|primary|master)|in-memory|in-process|even numbers?|locks? without|leases? without|tokens? without|nodo único|\u5355\u8282\u70b9|\u5355\u70b9|\u53cc\u673a\u623f';
const WEAK_MEANS = wording([WEAK]);
const MEANS = wording([WEAK, ARRANGEMENTS, ...NAMES.map(escaped)]);
function escaped(name) {
    return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
const USED = 'used|relied|employed|deployed|adopted|chosen|considered|trusted|introduced|recommended|permitted|allowed|acceptable|suitable|safe|appropriate|sufficient|adequate|viable|an option';
const USE = `use|using|rely|relying|employ|deploy|depend|depending|adopt|choose|consider|fall back|trust|introduce|substitute|${USED}`;
/** An order at the start of a sentence or after its label. */
const ORDERS = /(?:^|[:\uff1a] ?)\W{0,4}(?:never|do not|don['\u2019]t|must not|avoid|no usar|no utilizar|nunca|evitar|evite|kein|keine|niemals|nie)(?![a-zà-ÿ])/gi;
/** What comes before the means that it forbids. */
const FORBIDS = wording([
    `(?:do|does|must|should|shall|may|can|will|is|are)(?: not| never|n['\u2019]t|not) (?:to )?(?:be )?(?:${USE})`,
    `(?:not to|never|not) (?:be )?(?:${USE})`,
    '(?:must|should) (?:be )?avoid(?:ed)?|is avoided|are avoided|avoid the use of|avoid using|refrain from|steer clear of|under no circumstances|in no case|by no means',
    'reject(?:ed|s)?|rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing)|prohibit(?:s|ed|ing)?|forbid(?:s|den)?|disallow(?:s|ed)?|ban(?:s|ned)',
    'vermeiden|verboten|untersagt|verzicht\\w*|ausgeschlossen|nicht (?:verwendet|eingesetzt|genutzt)|rückfall auf',
    'evit\\w+|prohib\\w+|jamás|no (?:usar|utilizar|emplear|se (?:debe|deben|permite|admite|usan?|utilizan?)|debe|deben|confiar|depender|recurrir)|descart\\w+|desaconsej\\w+',
]);
const FORBIDS_HAN = /\u907f\u514d|\u7981\u6b62|\u4e25\u7981|\u5207\u52ff|\u4e0d(?:\u5f97|\u5e94|\u8981|\u53ef|\u80fd|\u5141\u8bb8|\u91c7\u7528|\u4f7f\u7528|\u63a8\u8350|\u5efa\u8bae|\u4f9d\u8d56)|\u6392\u9664|\u62d2\u7edd|\u800c\u4e0d\u662f|\u800c\u975e/g;
/** The same in passing: only right before what holds no lock anyway. */
const PASSES_OVER = wording([
    'no',
    'instead of',
    'rather than',
    'against',
    'statt',
    'keine?[nrms]?',
    'ningún',
    'ninguna',
    'sin',
    'ni',
    'en lugar de',
    'en vez de',
]);
/** What comes after the means that it forbids. */
const FORBIDDEN = wording([
    '(?:must|should|shall|is to|are to|has to|have to|is|are|be) (?:be )?(?:\\w+ly )?(?:avoided|prohibited|forbidden|banned|rejected|ruled out|excluded|disallowed|unsafe|unsuitable|inadequate|insufficient|inappropriate|unacceptable|discouraged|disqualified|off[- ]limits)',
    `(?:(?:must|should|shall|may|can|will)(?: not| never|n['\u2019]t|not) (?:\\w+ly )?be|(?:is|are)(?: not| never|n['\u2019]t)|not) (?:\\w+ly )?(?:an? |the )?(?:${USED})`,
    'out of the question|(?:outside|out)(?: of)? the (?:lock|locking|safety|grant) path',
    'vermeiden|verboten|untersagt|unzulässig|ausgeschlossen|ungeeignet|verworfen|tabu|abzuraten|abgeraten|nicht (?:verwendet|verwenden|eingesetzt|genutzt|zulässig|erlaubt|geeignet)|scheide[nt] aus',
    'desaconsej\\w+|prohibid[oa]s?|descartad[oa]s?|excluid[oa]s?|inadecuad[oa]s?|insegur[oa]s?|evitarse|no (?:se (?:debe|deben|permite|permiten|admite|usan?|utilizan?)|deben?|es (?:apt|segur|adecuad)\\w+|son (?:apt|segur|adecuad)\\w+|sirven?)|fuera de la ruta',
]);
/** Signs in tables and lists. */
const SIGNS = /[\u274c\u2717\u2718\ud83d\udeab\u26d4]/gu;
const FORBIDDEN_HAN = /\u4e0d(?:\u5f97|\u5e94|\u53ef|\u80fd|\u5141\u8bb8|\u91c7\u7528|\u4f7f\u7528|\u63a8\u8350|\u9002\u5408|\u9002\u7528|\u5b9c|\u5b89\u5168|\u4e88)|\u7981\u6b62|\u7981\u7528|\u6392\u9664|\u4e25\u7981/g;
/** What disqualifies only what is weak: the chosen store has limits, too. */
const FAILS = wording([
    "(?:can ?not|can not|does not|do not|doesn['\u2019]t|don['\u2019]t) (?:\\w+ ){0,2}(?:guarantee|provide|ensure|offer|qualify|hold|satisfy|meet)",
    'no (?:ofrece|garantiza|asegura)n?',
    '(?:lose|loses|losing|violates?|double[- ]grants?|grants? (?:it )?twice)',
]);
const DISQUALIFIED = wording([
    'rejected|ruled out|excluded|prohibited|forbidden|disallowed|banned|unsafe|unsuitable|inadequate|insufficient|inappropriate|unacceptable|discouraged|disqualified|out of scope',
]);
/** As far as the means may stand from the words. */
const WITHIN = 70;
const CLOSE = 16;
/** A sentence with more of them is no sentence. */
const negative_constraints_stated_MOST = 8;
/** `avoid Redis`, `Redlock must not be used`, `no wall clocks`. */
function forbids({ text }) {
    const near = (pattern, means, window) => (0,find/* findAll */.JW)(text, pattern)
        .slice(0, negative_constraints_stated_MOST)
        .some(found => (0,find/* findAll */.JW)(window(found), means).length > 0);
    const next = ({ end }) => text.slice(end, end + WITHIN);
    const before = ({ index }) => (0,facts_plain/* textBefore */.$H)(text, index, WITHIN);
    return ([ORDERS, FORBIDS, FORBIDS_HAN].some(pattern => near(pattern, MEANS, next)) ||
        near(PASSES_OVER, WEAK_MEANS, ({ end }) => text.slice(end, end + CLOSE)) ||
        [FORBIDDEN, FORBIDDEN_HAN].some(pattern => near(pattern, MEANS, before)) ||
        [FAILS, DISQUALIFIED].some(pattern => near(pattern, WEAK_MEANS, before)) ||
        [next, before].some(window => near(SIGNS, WEAK_MEANS, window)));
}

;// CONCATENATED MODULE: ./src/review/outline.ts

const BOLD_HEADING = 7;
/** The sections of a design, in order, each with those it is a part of. */
function readOutline({ sections, lines }) {
    const levels = sections.map(section => levelOf(section, lines));
    const first = sections.findIndex(({ heading }) => heading !== '');
    const below = levels.slice(first + 1);
    const titled = first >= 0 && below.length > 0 && below.every(level => level > (levels[first] ?? 0));
    const open = [];
    return sections.map((section, index) => {
        const level = levels[index] ?? 0;
        while ((open.at(-1)?.level ?? 0) >= level && open.length > 0)
            open.pop();
        const isTitle = titled && index === first;
        const entry = { section, level, within: [...open], isTitle };
        if (!isTitle && section.heading !== '')
            open.push(entry);
        return entry;
    });
}
function levelOf({ heading, line }, lines) {
    if (heading === '')
        return 0;
    const raw = lines[line - 1] ?? '';
    const text = raw.slice((0,report_lines/* containers */.l8)(raw).length);
    const signs = /^#{1,6}(?=[ \t])/.exec(text)?.[0].length;
    if (signs)
        return signs;
    if (/^(?:\*\*|__)/.test(text))
        return BOLD_HEADING;
    return (lines[line] ?? '').trim().startsWith('=') ? 1 : 2;
}

;// CONCATENATED MODULE: ./src/review/topics.ts

const ACQUISITION = [
    /(?<![a-z])(?:locks?|locking|lease|leadership|workflow|flow|path|protocol|sequence|process|procedure|steps)(?![a-z]).{0,40}(?<![a-z])acqui(?:re|ring|sitions?)(?![a-z])/,
    /(?<![a-z])acqui(?:re|ring|sitions?)(?![a-z]).{0,40}(?<![a-z])(?:locks?|lease|leadership|workflow|flow|path|protocol|sequence|process|procedure|steps|release|renewal)(?![a-z])/,
    /^(?:acquisition|acquiring|acquire|lock (?:grants?|granting|requests?))(?: (?:of|and|&) .{1,40})?$/,
    /(?<![a-z])(?:grant|granting|claim|claiming|acquire) (?:procedure|workflow|flow|process|protocol|path|sequence|steps)(?![a-z])/,
    /^how (?:a|the) locks? (?:is|gets) (?:taken|granted|obtained|acquired)$/,
    /(?<![a-z])(?:(?:tak|gett|obtain|claim|request)(?:e|es|s|ing)|obtain|get|claim|request|wants?|needs?) (?:a|an|the|its) (?:[a-z]{1,12} )?(?:lock|lease)(?![a-z])/,
    /^(?:sperr)?erwerb$|^(?:sperre|lock) (?:anfordern|holen|nehmen)$|^(?:flujo de )?(?:adquisici[oó]n|obtenci[oó]n)(?: (?:del?|de los) .{1,30})?$|(?:obtener|obtiene|adquiere|solicitar|tomar|toma|solicitud|obtenci[oó]n)(?: de| del)?(?: el| un)? (?:bloqueo|lock|cerrojo)|^(?:\u83b7\u53d6|\u62a2\u9501|\u4e0a\u9501|\u53d6\u9501)/,
    /(?<![a-z])lock(?:ing)? (?:work)?flow(?![a-z])/,
    /(?:sperr|lock)[- ]?(?:erwerb|akquis|anforder|vergabe)|erwerb(?:s|en)? (?:der|von|einer|eines|des) (?:sperre|lock)|(?:sperren?|locks?) erwerben/,
    /(?:flujo|proceso|protocolo|workflow|procedimiento).{0,20}adquisici[oó]n|adquisici[oó]n (?:y liberación )?(?:de |del )?(?:los |el )?(?:locks?|bloqueos?|cerrojos?|candados?)|adquirir/,
    /\u52a0\u9501|\u83b7\u9501|(?:\u83b7\u53d6|\u7533\u8bf7|\u53d6\u5f97)(?:\u5206\u5e03\u5f0f)?\u9501|\u9501\u7684?(?:\u83b7\u53d6|\u7533\u8bf7|\u53d6\u5f97)/,
];
const topics_RENEWAL = [
    /(?<![a-z])(?:leases?|locks?|sessions?|ttl|leadership)(?![a-z]).{0,40}(?<![a-z])(?:renew(?:als?|ing)?|keep-?alives?|heartbeats?|extensions?)(?![a-z])/,
    /(?<![a-z])(?:renew(?:als?|ing)?|keep-?alives?|heartbeats?)(?![a-z]).{0,40}(?<![a-z])(?:leases?|locks?|sessions?|ttl|leadership)(?![a-z])/,
    /^renewals?(?: (?:strateg(?:y|ies)|workflow|mechanisms?))?$/,
    /(?<![a-z])lease (?:management|handling|maintenance|lifecycle|upkeep)(?![a-z])|(?<![a-z])(?:session|lock) (?:upkeep|refresh|liveness|keeping)(?![a-z])/,
    /^(?:leases?|heartbeats?|keep-?alives?|renewing|renewals? (?:and|&) .{1,40}|keeping (?:a|the) (?:lock|lease))$/,
    /(?<![a-z])(?:renewals?|keep-?alives?|heartbeats?)(?![a-z]).{0,40}(?<![a-z])(?:workflow|flow|steps|sequence|cycle|procedure|loop)(?![a-z])|(?<![a-z])(?:workflow|flow|steps|sequence|cycle|procedure|loop)(?![a-z]).{0,40}(?<![a-z])(?:renewals?|keep-?alives?|heartbeats?)(?![a-z])/,
    /^(?:verlängerung|erneuerung|lease|arrendamiento|\u5fc3\u8df3|\u79df\u7ea6)$/,
    /(?:lease|sperr|lock)\S{0,6}[- ]?(?:verlängerung|erneuerung)|(?:verlängerung|erneuerung) (?:der|von|des) (?:lease|sperr|lock)|lease-?(?:management|verwaltung)/,
    /renovaci[oó]n(?: (?:y \S{3,12} )?(?:de |del )?(?:los |las |la |el )?(?:leases?|arrendamientos?|concesi[oó]n|concesiones|bloqueos?|locks?|sesi[oó]n))|^renovaci[oó]n$/,
    /\u7eed\u671f|\u7eed\u79df|\u7eed\u7ea6|\u79df\u7ea6(?:\u7ba1\u7406|\u66f4\u65b0|\u5ef6\u957f)/,
];
const PARTITIONS = [
    /(?<![a-z])partitions?[- ](?:tolerance|toleranz|handling|behaviou?r|resilience|recovery|response)(?![a-z])/,
    /(?<![a-z])network partitions?(?![a-z])|(?<![a-z])(?:handling|surviving|tolerating) (?:of )?partitions(?![a-z])/,
    /^(?:partitions?|partitioning events?|split[- ]brain)(?: (?:and|&) .{1,40})?$/,
    /(?<![a-z])(?:behaviou?r|operation|failover|workflow|what happens|steps|sequence) (?:under|during|in|on|upon|after) (?:an? |the )?(?:network )?(?:partitions?|splits?)(?![a-z])|(?<![a-z])(?:when|if|once) (?:the|a) network (?:splits|partitions|is split|is partitioned)(?![a-z])|(?<![a-z])split[- ]brain (?:handling|prevention|protection|avoidance|mitigation)(?![a-z])/,
    /(?<![a-z])(?:isolation of|isolated|cut[- ]off|disconnected) (?:an? |the |one )?(?:zone|region|site|room|hall|member|node|minority|data cent(?:er|re)|holder|client)s?(?![a-z])|(?<![a-z])(?:zone|region|site|node|network|minority) isolation(?![a-z])/,
    /^network (?:failures?|splits?|outages?|interruptions?|separations?|cuts?)$/,
    /^partitionen$|^particiones$|^\u5206\u533a$/,
    /partitionstoleranz|netz(?:werk)?-?partition|(?:verhalten|umgang|behandlung).{0,20}partition/,
    /tolerancia (?:a|ante) (?:las )?particiones|particiones de red|(?:manejo|gestión|comportamiento).{0,12}particiones/,
    /\u5206\u533a(?:\u5bb9\u5fcd|\u5bb9\u9519|\u5904\u7406|\u8010\u53d7)|\u7f51\u7edc\u5206\u533a/,
];
const FENCING = [
    /(?<![a-z])fencing[- ]?tokens?(?![a-z])/,
    /(?<![a-z])(?:check|validat|verif|enforc|compar)[a-z]* (?:of )?(?:the |an? )?(?:fencing )?tokens?(?![a-z])/,
    /^(?:fencing|tokens?)(?: (?:and|&) .{1,40})?$|(?<![a-z])(?:rejecti(?:ng|on of)|stopping|refusing) (?:stale|late|old|outdated) (?:writes?|writers?|holders?|clients?|tokens?|requests?)(?![a-z])|(?<![a-z])(?:stale|late)[- ](?:writes?|writers?|holders?|tokens?) (?:rejection|protection|handling|validation)(?![a-z])/,
    /(?<![a-z])(?:fencing|tokens?) (?:validation|enforcement|verification|checks?|checking)(?![a-z])/,
    /(?:fencing|token)\S{0,12}[- ]?(?:prüfung|validierung|überprüfung)|(?:prüfung|validierung|überprüfung) (?:der|des|von) (?:fencing|token)/,
    /(?:validaci[oó]n|verificaci[oó]n|comprobaci[oó]n) (?:de |del )?(?:los |el )?(?:tokens?|fencing)|tokens? de (?:fencing|cercado|vallado|barrera|aislamiento)/,
    /(?:\u6805\u680f|\u56f4\u680f|\u9694\u79bb|\u9632\u62a4|\u5c4f\u969c|fencing).{0,4}(?:\u4ee4\u724c|token)|\u4ee4\u724c\u7684?(?:\u6821\u9a8c|\u9a8c\u8bc1|\u68c0\u67e5)/,
];
/** One pattern for each topic: headings can be many. */
const PATTERNS = [
    ['acquisition', ACQUISITION],
    ['renewal', topics_RENEWAL],
    ['partitions', PARTITIONS],
    ['fencing', FENCING],
].map(([topic, patterns]) => [topic, new RegExp(patterns.map(({ source }) => source).join('|'))]);
/** Figures, reasons and operations of a topic are not the workflow itself. */
const BESIDES = /(?<![a-z])(?:latency|latencies|throughput|capacity|performance|costs?|budget|sizing|metrics?|monitoring|observability|alert(?:s|ing)?|rationale|reasons?|alternatives?|comparison|migration|rollout|runbooks?|drills?|tests?|testing|examples?|overview|summary|avoid|constraints?|prohibited|pitfalls|anti-?patterns?|certificates?|credentials?)(?![a-z])|latenz|durchsatz|kapazität|überwachung|kennzahlen|vermeiden|begründung|übersicht|überblick|latencia|capacidad|monitor|métricas|evitar|resumen|\u5ef6\u8fdf|\u5bb9\u91cf|\u76d1\u63a7|\u6307\u6807|\u6027\u80fd|\u541e\u5410|\u6982\u8ff0|\u907f\u514d|\u7981\u6b62|\u603b\u89c8/;
const topics_LONGEST = 120;
/** The topics that a heading or label names as its own. */
function topicsOf(heading) {
    const text = plainHeading(heading);
    if (BESIDES.test(text))
        return [];
    return PATTERNS.filter(([, pattern]) => (0,compile/* execute */.g)(pattern, text)).map(([topic]) => topic);
}
/** Whether a heading turns from a workflow to what is only about it. */
function isBesides(heading) {
    return BESIDES.test(plainHeading(heading));
}
/** Without its number and signs, in small letters. */
function plainHeading(heading) {
    return heading
        .slice(0, topics_LONGEST)
        .toLowerCase()
        .replace(/^[\s*_]*(?:(?:[\da-z]{1,2}[.):]|[\d.]+|§ ?\d+|[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]+[\u3001.])\s*)?/, '')
        .replace(/[*_`:\uff1a\s]+$/, '');
}

;// CONCATENATED MODULE: ./src/review/rules/no-conclusion.ts




const noConclusion = {
    id: 'no-conclusion',
    severity: 'error',
    statement: 'The answer ends with the design: no conclusion, no praise of it and no offer of further help.',
    check(draft) {
        const found = concludingSection(draft) ?? concludingParagraph(draft);
        return found ? [found] : [];
    },
};
/* Sections. */
/** Headings that conclude wherever they stand, save at the start. */
const CONCLUSION = /^(?:in )?(?:conclusions?|concluding (?:remarks|thoughts|notes?)|final (?:thoughts|remarks|words)|closing (?:thoughts|remarks|notes?|statement)|wrap(?:ping)?[- ]up|key takeaways|takeaways|fazit|schluss(?:folgerung(?:en)?|bemerkung(?:en)?|wort)|conclusi[oó]n(?:es)?(?: finales)?|reflexiones finales|palabras finales|\u7ed3\u8bba|\u7ed3\u8bed|\u603b\u7ed3\u4e0e(?:\u5c55\u671b|\u5efa\u8bae)|\u7ed3\u675f\u8bed)$|^(?:summary|conclusion) and (?:conclusion|summary|recommendations?|outlook|next steps)$|^conclusion (?:and|&) /;
/** Headings that conclude where nothing follows. */
const SUMMARY = /^(?:(?:executive |final |overall |closing )?summary|in summary|summary of (?:the )?(?:architecture|design|benefits|advantages|solution|key (?:points|benefits))|(?:architecture|design|solution) summary|(?:key )?(?:benefits|advantages)(?: of (?:this|the) (?:design|architecture|solution|approach))?|zusammenfassung|resumen(?: final)?|en resumen|\u603b\u7ed3|\u5c0f\u7ed3|\u65b9\u6848\u603b\u7ed3|\u67b6\u6784\u603b\u7ed3|\u8bbe\u8ba1\u603b\u7ed3)$/;
function concludingSection(draft) {
    const outline = readOutline(draft);
    const found = outline.find(({ section: { heading }, isTitle }, index) => {
        const name = plainHeading(heading);
        if (index === 0 || isTitle || name === '')
            return false;
        return CONCLUSION.test(name) || (SUMMARY.test(name) && isLast(index, outline));
    });
    if (!found)
        return undefined;
    const { line, heading } = found.section;
    return {
        line,
        message: `The section \u201c${heading.slice(0, 60)}\u201d concludes: leave it out and end with the design.`,
    };
}
function isLast(index, outline) {
    const level = outline[index]?.level ?? 0;
    return outline.slice(index + 1).every(other => other.level > level);
}
/* Paragraphs. */
/** More paragraphs than these do not take leave. */
const MOST_PARAGRAPHS = 3;
const no_conclusion_LONGEST = 1200;
function concludingParagraph(draft) {
    const paragraphs = lastParagraphs(draft.layout);
    const found = paragraphs.find(paragraph => concludes(paragraph));
    if (!found)
        return undefined;
    return { line: found.line, message: messageOf(found.text) };
}
function messageOf(text) {
    return OFFERS.some(pattern => pattern.test(text))
        ? 'The answer ends by speaking to the reader: leave that out and end with the design.'
        : 'The last paragraph concludes or praises the design: leave it out and end with the design.';
}
/** The paragraphs at the very end, in the order of the text. */
function lastParagraphs(layout) {
    const told = layout.filter(({ kind }) => kind !== 'blank');
    const paragraphs = [];
    let end = told.length;
    while (told[end - 1]?.kind === 'rule')
        end -= 1;
    while (paragraphs.length < MOST_PARAGRAPHS && told[end - 1]?.kind === 'paragraph') {
        let start = end - 1;
        while (told[start - 1]?.kind === 'paragraph' && told[start - 1]?.line === (told[start]?.line ?? 0) - 1)
            start -= 1;
        const text = told.slice(start, end).map(line => line.text);
        paragraphs.unshift({ line: told[start]?.line ?? 1, text: plain(text.join(' ')), above: told[start - 1] });
        end = start;
    }
    return paragraphs;
}
function plain(text) {
    return text
        .slice(0, no_conclusion_LONGEST)
        .replace(/\*+|(?<!\w)_+|_+(?!\w)/g, '')
        .replace(find/* NO_LETTERS */.CA, '');
}
function concludes({ text, above }) {
    if (OFFERS.some(pattern => pattern.test(text)) || SUMS_UP.test(text))
        return true;
    // A section may be a single paragraph, and say what the design holds: only what follows upon a list takes leave.
    const follows = above !== undefined && (isItem(above.kind) || ['continued', 'row', 'rule', 'fenced'].includes(above.kind));
    return follows && PRAISE.some(pattern => pattern.test(text)) && !isSubstance(text);
}
/** Who says where a design ends, or gives a figure, does not praise it. */
function isSubstance(text) {
    return LIMITS.test(text.replace(NO_LIMITS, '')) || (/\d/.test(text) && !LEAVE.test(text));
}
/** The reader is spoken to. */
const OFFERS = [
    /(?<![a-z])(?:let me know|feel free to|(?:do not|don['\u2019]t) hesitate|(?:i )?hope (?:this|that|the above)|would you like|do you want me|happy to (?:help|elaborate|provide|discuss|assist|expand|refine)|glad to (?:help|elaborate|provide)|good luck|reach out)(?![a-z])/i,
    /(?<![a-z])(?:if you(?:['\u2019]d like| have| need| would like| want| require)|should you (?:need|have|require|wish))(?: (?:any|further|more|additional|other|specific|deeper))* (?:me to|to (?:discuss|explore|dive|see|know|adjust|refine)|help|assistance|support with|clarifications?|details|information|questions?|concerns|elaboration|changes|adjustments|modifications|refinements|a (?:deeper|more detailed|specific))(?![a-z])/i,
    /^i (?:can|could|would be|am|will be) (?:also |happy |glad |able |available )*(?:to )?(?:provide|elaborate|expand|help|assist|go (?:deeper|into)|refine|adapt|draft|walk)(?![a-z])/i,
    /(?:lassen sie (?:es )?mich|sagen sie (?:mir|bescheid)|bei (?:weiteren |etwaigen )?(?:fragen|rückfragen)|(?:falls|wenn|sollten) sie (?:noch |weitere |mehr |zusätzliche )*(?:fragen|informationen|details|unterstützung|hilfe)|ich hoffe|stehe (?:ich )?(?:ihnen )?(?:gerne|jederzeit)|gerne (?:kann|helfe|erläutere|unterstütze) ich|kann ich (?:gerne|ihnen))(?![a-zäöüß])/i,
    /(?:si (?:necesitas?|tienes?|desean?|deseas|quieres?|requieres?) (?:(?:más|alguna|algún|otra) )?(?:información|detalles?|ayuda|aclaraci(?:ón|ones)|dudas?|preguntas?|consultas?|que (?:profundice|detalle|amplíe)|profundizar)|espero que (?:esta?|este|le|te)|h[aá]ga(?:me)?lo saber|h[aá]game saber|av[ií]s[ae]me|no dudes? en|(?:desea|quieres?|te gustaría|le gustaría) (?:que )?(?:profundi|detall|ampl|elabor|explor)\w*|quedo a (?:su|tu) disposición|estoy a (?:su|tu) disposición)/i,
    /\u5982(?:\u679c)?(?:\u60a8|\u4f60)?(?:\u8fd8)?(?:\u6709|\u9700\u8981?)(?:\u4efb\u4f55|\u5176\u4ed6|\u66f4\u591a|\u8fdb\u4e00\u6b65|\u4ec0\u4e48)*\u7684?(?:\u7591\u95ee|\u95ee\u9898|\u4fe1\u606f|\u7ec6\u8282|\u5e2e\u52a9|\u8bf4\u660e|\u9700\u6c42|\u8c03\u6574|\u8ba8\u8bba)|\u5e0c\u671b(?:\u4ee5\u4e0a|\u8fd9|\u672c|\u4e0a\u8ff0)|\u8bf7\u968f\u65f6|\u6b22\u8fce(?:\u968f\u65f6|\u7ee7\u7eed|\u63d0\u95ee|\u8054\u7cfb)|\u8bf7\u544a\u8bc9\u6211|\u795d(?:\u60a8|\u4f60)/,
];
const SUMS_UP = /^(?:in (?:conclusion|summary|closing|sum)|to (?:conclude|summari[sz]e|sum up|wrap up)|summing up|all in all|conclusion|final thoughts?|zusammenfassend|zusammengefasst|abschließend (?:lässt|ist|kann|sei)|fazit|en (?:resumen|conclusión|definitiva|síntesis)|para (?:concluir|finalizar|resumir)|conclusión|\u7efc\u4e0a(?:\u6240\u8ff0)?|\u603b\u4e4b|\u603b\u800c\u8a00\u4e4b|\u603b\u7684\u6765\u8bf4|\u603b\u7ed3(?:\u6765\u8bf4|\u4e00\u4e0b)?[\uff1a:\uff0c,]|\u7531\u6b64\u53ef\u89c1)(?![a-zäöüß])/i;
/** What is said of the design as a whole, and could stand under any. */
const PRAISE = [
    /^(?:(?:overall|ultimately|in short|in essence|together|taken together|thus|therefore|hence|as a result|finally|collectively|combined),? )?(?:(?:by|through|with) [^.]{3,250}?, )?(?:this|these|the|such an?|our) (?:[\w-]+ ){0,5}?(?:architecture|design|approach|solution|system|framework|configuration|setup|strategy|blueprint|mechanisms|measures|strategies|components|elements|constraints|guidelines|principles|combination of [^.,]{3,120}|architectural [\w-]+) (?:[\w-]+ly |also |together |in combination )*(?:ensures?|provides?|guarantees?|delivers?|offers?|achieves?|meets?|satisf(?:y|ies)|address(?:es)?|balances?|enables?|maintains?|fulfil?ls?|prevents?|aligns?|adheres?|supports?|yields?|results? in|strikes?|combines?|leverages?|creates?|establish(?:es)?|represents?|forms?|is (?:designed|built|robust|resilient|capable|well[- ]suited|an? )|are designed|will (?:ensure|provide|guarantee|deliver|meet|achieve))(?![a-z])/i,
    /^(?:insgesamt |damit |somit |dadurch |durch [^.]{3,200}? )?(?:(?:gewährleistet|bietet|erfüllt|garantiert|ermöglicht|stellt) )?(?:diese|dieses|dieser|die (?:vorgeschlagene|beschriebene|vorliegende|gesamte)|das (?:vorgeschlagene|beschriebene)) (?:[\wäöüß-]+ ){0,3}(?:architektur|lösung|entwurf|design|ansatz|konzept|maßnahmen|kombination)(?: (?:gewährleistet|bietet|erfüllt|garantiert|ermöglicht|stellt|sichert|vereint|verbindet|kombiniert|gewährleisten))?(?![a-zäöüß])/i,
    /^(?:en conjunto,? |así,? |de (?:este|esta) (?:modo|manera|forma),? |con [^.]{3,200}?, |gracias a [^.]{3,200}?, )?(?:esta|este|la|el|estos|estas) (?:[\wáéíóúñ-]+ ){0,3}(?:arquitectura|diseño|solución|enfoque|sistema|mecanismos|medidas)(?: [\wáéíóúñ-]+){0,3} (?:garantizan?|aseguran?|proporcionan?|ofrecen?|cumplen?|permiten?|logran?|satisfacen?|combina)(?![a-z])/i,
    /^(?:\u56e0\u6b64\uff0c?|\u901a\u8fc7[^\u3002]{2,120}\uff0c)?(?:\u672c|\u8be5|\u6b64|\u8fd9\u4e00|\u8fd9\u4e2a|\u8fd9\u5957|\u6574\u4e2a|\u4e0a\u8ff0|\u4ee5\u4e0a)(?:\u5206\u5e03\u5f0f)?\u9501?(?:\u7684)?(?:\u67b6\u6784|\u65b9\u6848|\u8bbe\u8ba1|\u4f53\u7cfb|\u673a\u5236|\u7cfb\u7edf)[^\u3002\uff0c]{0,24}?(?:\u786e\u4fdd|\u4fdd\u8bc1|\u63d0\u4f9b|\u6ee1\u8db3|\u5b9e\u73b0|\u517c\u987e|\u5177\u5907|\u4fdd\u969c)/,
];
/** What begins a last sentence, figures or not. */
const LEAVE = /^(?:overall|ultimately|in short|in essence|taken together|by |with th|insgesamt|en conjunto)/i;
const LIMITS = /(?<![a-z])(?:no|not|never|nothing|none|cannot|neither|only|unless|until|except|however|but|limits?|limited|risks?|residual|assum\w+|requires?|depends?|outside|at most|up to|exceeds?|once|as long as|nicht|kein\w*|nur|sofern|wenn|jedoch|aber|risiko|grenzen?|setzt|höchstens|no|nunca|solo|sólo|salvo|pero|riesgo|límites?|siempre que|requiere)(?![a-zäöüßáéíóúñ])|n['\u2019]t(?![a-z])|\u4e0d|\u65e0\u6cd5|\u672a|\u4ec5|\u9664\u975e|\u4f46|\u98ce\u9669|\u9650\u5236|\u5047\u8bbe|\u4e0a\u9650|\u524d\u63d0/i;
/** Denials that praise. */
const NO_LIMITS = /(?<![a-z])(?:not only|but also|no (?:split[- ]brain|data loss|single point|two|double|lost|room)|(?:sin|no) (?:split-brain|dejar)|kein(?:en)? split-brain|nicht nur|no solo|no sólo|sino también)(?![a-z])|\u4e0d(?:\u4f1a)?(?:\u53d1\u751f|\u51fa\u73b0|\u4ea7\u751f)?(?:\u8111\u88c2|\u53cc\u5199|\u53cc\u4e3b)|\u4e0d\u53ef\u7528/gi;

;// CONCATENATED MODULE: ./src/review/code-signs.ts
/** No line of code that matters is longer. */
const code_signs_LONGEST = 400;
const DEFINITION = /^(?:(?:export|public|private|protected|internal|static|async|final|synchronized|override|suspend|pub|default|abstract) ){0,4}(?:function|func|def|fn|fun|sub|procedure|FUNCTION|PROCEDURE|ALGORITHM|Function|Procedure|Algorithm) ?(?:\([^()]{1,60}\) )?\*?[A-Za-z_][\w.:]{0,60}(?:<[^<>]{1,60}>)?\([^()]{0,200}(?:\([^()]{0,80}\)[^()]{0,80})?\) ?(?:\{.*|:|->.{1,80}|: ?[\w<>[\]| ]{1,60}\{?|throws .{1,80}|(?:[\w*.<>[\]]+|\([^()]{0,80}\)) ?\{|then|begin|is|as|do)?$/;
const METHOD = /^(?:(?:public|private|protected|static|final|synchronized|override|async) ){1,4}[\w<>[\],.? ]{1,80}\([^()]{0,200}\) ?(?:throws [\w, ]{1,80})?\{?$/;
const BLOCK_WITH_CONDITION = /^(?:\} ?)?(?:else )?(?:if|while|for|foreach|switch|catch|synchronized|using|lock|match) ?\(.{1,200}\) ?\{$/;
const SQL = /^(?:SELECT .{1,200} FROM [\w."]|INSERT INTO [\w."]+ ?(?:\(|VALUES|SELECT)|UPDATE [\w."]+ SET [\w."]+ ?=|DELETE FROM [\w."]+ WHERE |CREATE (?:TABLE|UNIQUE INDEX|INDEX|SEQUENCE|FUNCTION|TRIGGER|OR REPLACE) |ALTER TABLE [\w."]+ (?:ADD|ALTER|SET))/;
const PROMPT = /^\$ (?:sudo )?(?:etcdctl|etcdutl|etcd|redis-cli|zkcli(?:\.sh)?|consul|kubectl|psql|mysql|curl|wget|docker|docker-compose|helm|aws|gcloud|az|apt|apt-get|yum|systemctl|export|terraform|pip3?|npm|go|java|python3?|nats|cqlsh|mongosh|patronictl|ssh|git|cd|mkdir|echo|chmod)(?![\w-])/i;
const SCRIPT = /(?:^|[ (=])redis\.(?:call|pcall)\(|^#include [<"]|^import (?:java|org|com|io)\.[\w.]+;$/;
const IMPORT = /^import [^'"]{1,120} from ['"]|^import ['"][\w./@-]+['"];?$|^from [\w.]+ import \w|^(?:const|var|let) .{1,80}= require\(|^package \w+;?$|^import \($/;
const CERTAIN = [DEFINITION, METHOD, BLOCK_WITH_CONDITION, PROMPT, SCRIPT, IMPORT];
const COMMAND = /^(?:\$ )?(?:sudo )?(?:(?:etcdctl|etcdutl|redis-cli|zkcli(?:\.sh)?|kubectl|psql|curl|wget|docker|docker-compose|helm|gcloud|systemctl|terraform|patronictl|cqlsh|mongosh|apt-get) [\w"'/$-]|consul (?:kv|lock|session|operator) |aws (?:dynamodb|s3|s3api|rds|ec2) |nats (?:kv|stream) |az storage )/i;
const REDIS = /^(?:SET|SETNX) \S{1,80} \S{1,80}(?: (?:NX|XX|PX|EX|\d+|[A-Z]+_?[A-Z]*)){1,5}$|^(?:EVAL|EVALSHA) \S/;
/** What only code has: names joined by dots or underscores, calls, comparisons. */
const CODE_WORDS = /\w\.\w|\w_\w|\w\(|[=!<>]=|&&|\|\||(?<![\w.])!\w|\w->\w|^ ?(?:\w+(?:, ?\w+)? in [\w.]+|[Tt]rue|TRUE|1|not \w+) ?$/;
const CONTROL = /^(?:\} ?)?(?:if|elif|elsif|else if|while|for|foreach|until|unless|with|switch|match)(?![\w-])(.{1,200}?)(?:[{:]|(?<!\w)(?:then|do))$/i;
/** The same with what it does on the line. */
const CONTROL_LINE = /^(?:if|elif|while) (?:not )?[a-z_]\w*(?:\.\w+|\(\)|_\w+| ?[=!]=)[^,;:]{0,80}: ?\S|^else: ?(?:return|raise|throw)(?: [\w.]+)?$/;
const CLAUSE = /^(?:\} ?)?(?:try|finally|else|do|loop|repeat|begin|defer func\(\)) ?[:{]$|^(?:except|rescue)(?: [\w., ()]{1,80})?:$|^\} ?catch ?\(|^(?:END ?(?:IF|WHILE|FOR|FUNCTION|PROCEDURE)|endif|endwhile|fi|done|esac)(?:;|$)/;
const RETURN = /^(?:return|throw|raise|yield|await)(?: (?:new )?[\w.]+(?:\(.{0,120}\))?(?:, ?[\w.]+(?:\(.{0,80}\))?)?)? ?;?$|^(?:return|throw|raise) .{1,120};$|^RETURN(?: [\w.]+(?:\(.{0,120}\))?)?$/;
/** What running text does not end a line with. */
const TEXT_RETURN = /^(?:return|throw|raise)(?: (?:(?:true|false|null|nil|none|err|error)(?:, ?\w+)?|(?:new )?[\w.]+\(.{0,120}\)))? ?;?$|^(?:return|throw) [^ ].{0,120};$/i;
const DECLARATION = /^(?:const|let|var|val|auto|final|int|long|bool|boolean|String|string) \w{1,40}(?: ?: ?[\w<>[\]]{1,40})? ?:?= ?\S/;
const ASSIGNED_CALL = /^[\w.$, ]{1,60} ?:?= ?(?:(?:await |new )[\w.]+\(|[\w$]+(?:\.|->|::)[\w.]+\().{0,200}\) ?;?$/;
const CALL = /^(?:await |self\.|this\.)?[A-Za-z_]\w*(?:(?:\.|->|::)\w+){1,4}\([^()]{0,120}(?:\([^()]{0,80}\)[^()]{0,80}){0,2}\) ?;?$/;
const ENDED = /^[\w.$[\]>-]{1,60}(?: ?(?::?=|\+=|-=) ?.{0,80}(?:[A-Za-z_]\w*[.(]|["'{]).{0,160}|\(.{0,160}\)|\+\+|--);$/;
const CHAIN = /^\.\w{1,40}\(.{0,160}\)?;?$/;
const UPPER_CONTROL = /^(?:ELSE ?IF|ELSIF|IF|WHILE|FOR(?: EACH)?|FOREACH|UNTIL)(?![\w-]).{1,160}(?<!\w)(?:THEN|DO)(?!\w)|^ELSE:?$/;
const SQL_PART = /^(?:FROM [\w."]+(?: [a-z])?$|WHERE [\w."]+ ?(?:=|<|>|IS|IN)|SET [\w."]+ ?= ?\S|VALUES ?\(|RETURNING [\w.*]|ON CONFLICT(?: |$)|UPDATE [\w."]+$|SELECT [\w.*, ()"]{1,160}$|AND [\w."]+ ?(?:=|<|>|IS)|FOR UPDATE(?:;| SKIP| NOWAIT|$)|(?:BEGIN|COMMIT|ROLLBACK);)/;
/** No line is code without one of these; most lines have none. */
const POSSIBLE = /[({};=$]|^[A-Z]{2}|^(?:sudo|return|throw|raise|yield|await|import|package|from|export|if|el\w{2,4}|else if|end\w{2,5}|fi|done|esac|while|for|foreach|until|unless|with|switch|match|try|finally|do|loop|repeat|begin|except|rescue|[a-zA-Z]+(?:ctl|-cli|[cC]li|sql)|kubectl|curl|wget|docker|helm|gcloud|terraform|mongosh|cqlsh|apt|consul|aws|nats|az)(?![a-z])/;
/** A line of a fence or of an indented block. */
function fencedSign(raw) {
    const line = folded(raw).replace(/ \/\/ .*$/, '');
    if (!POSSIBLE.test(line))
        return 0;
    if (CERTAIN.some(pattern => pattern.test(line)) || SQL.test(line) || COMMAND.test(line) || REDIS.test(line))
        return 2;
    const control = CONTROL.exec(line)?.[1];
    if (control !== undefined && CODE_WORDS.test(control))
        return 1;
    return [
        CONTROL_LINE,
        CLAUSE,
        RETURN,
        DECLARATION,
        ASSIGNED_CALL,
        CALL,
        ENDED,
        CHAIN,
        UPPER_CONTROL,
        SQL_PART,
    ].some(pattern => pattern.test(line))
        ? 1
        : 0;
}
/** A line of running text. Its code spans are to be taken out before; an item may name a call without being code. */
function textSign(raw, isItem) {
    const line = folded(raw);
    if (!POSSIBLE.test(line))
        return 0;
    if (CERTAIN.some(pattern => pattern.test(line)) || (SQL.test(line) && line.endsWith(';')))
        return 2;
    const control = CONTROL.exec(line)?.[1];
    if (control !== undefined && /[{:]$/.test(line) && CODE_WORDS.test(control))
        return 1;
    return [CONTROL_LINE, CLAUSE, TEXT_RETURN, DECLARATION, ASSIGNED_CALL, ENDED, CHAIN, SQL_PART, SQL].some(pattern => pattern.test(line)) ||
        (!isItem && CALL.test(line))
        ? 1
        : 0;
}
/** Formulas are no code, though they call these. */
const FORMULA = /(?<![\w.])(?:floor|ceil|min|max|abs|log2?|hash|mod|round|sum|sqrt)\(/gi;
function folded(raw) {
    return raw
        .slice(0, code_signs_LONGEST)
        .trim()
        .replace(/[ \t]+/g, ' ')
        .replace(FORMULA, '(');
}

;// CONCATENATED MODULE: ./src/review/rules/no-implementation-code.ts



const noImplementationCode = {
    id: 'no-implementation-code',
    severity: 'error',
    statement: 'The design holds no implementation code: no program, no pseudo-code, no SQL or shell commands that carry it out.',
    check(draft) {
        const fenced = draft.fences.filter(fence => isCodeFence(fence, draft)).map(faultOf);
        return [...fenced, ...codeInText(draft.layout)].toSorted((one, other) => one.line - other.line);
    },
};
function faultOf({ line, language }) {
    const what = PROGRAM.has(language) ? `A fence of ${language} code` : 'A fence with code';
    return {
        line,
        message: `${what} stands here: say in words what happens, the design holds no implementation code.`,
    };
}
/* Fences. */
/** Of a line, no more is looked at. */
const no_implementation_code_LONGEST = 400;
const no_implementation_code_words = (text) => new Set(text.split(' '));
const PSEUDO = no_implementation_code_words('pseudocode pseudo-code pseudo algorithm algo');
const SHELL = no_implementation_code_words('bash sh shell zsh fish console shell-session shellsession terminal cmd bat powershell ps1 pwsh');
const PROGRAM = no_implementation_code_words('go golang python py python3 java kotlin kt scala groovy c h cpp c++ cc csharp cs c# objective-c swift rust rs ' +
    'javascript js jsx typescript ts tsx node nodejs ruby rb php lua erlang elixir haskell hs clojure fsharp ocaml perl r ' +
    'julia dart zig sql plsql plpgsql tsql postgresql postgres mysql cql redis mongodb mongo ' +
    [...PSEUDO, ...SHELL].join(' '));
/** What a store is configured with, and records that are shown, are no programs. */
const DATA = no_implementation_code_words('yaml yml json jsonc json5 toml ini conf cfg properties env dotenv hcl tf terraform xml html csv diff http proto protobuf ' +
    'graphql nginx systemd dockerfile makefile tla tla+ alloy promql cue jsonnet latex math');
const DIAGRAM = /^\s*(?:sequenceDiagram|stateDiagram|flowchart |graph (?:TD|TB|BT|LR|RL)|erDiagram|classDiagram|timeline|gantt|participant |@startuml|digraph )/;
const PICTURES = /mermaid|plantuml|puml|graphviz|dot/i;
/** Signs of pictures and of layouts. */
const DRAWN = /[\u2500\u2502\u250c\u2510\u2514\u2518\u251c\u2524\u252c\u2534\u253c\u2550\u2551\u2554\u2557\u255a\u255d\u25bc\u25b2\u25ba\u25c4\u2192\u2190\u2194\u21d2\u27f6]|-->|<--|\+--|->>/;
function isCodeFence({ language, line, lines }, { lines: all }) {
    const told = lines.filter(text => text.trim() !== '' && !isSetting(text.slice(0, no_implementation_code_LONGEST)));
    if (PICTURES.test((all[line - 1] ?? '').slice(0, no_implementation_code_LONGEST)) || DIAGRAM.test(told[0] ?? ''))
        return false;
    const signs = told.map(text => fencedSign(text.replace(/^\s*(?:\d{1,3}[.):]|[-*])\s+/, '')));
    if (DATA.has(language))
        return sumOf(signs) > 3 && signs.includes(2);
    if (PROGRAM.has(language))
        return sumOf(signs) > 0 || isProgram(language, told);
    return sumOf(signs) > 1;
}
function sumOf(signs) {
    return signs.reduce((sum, sign) => sum + sign, 0);
}
const COMMENT = /^\s*(?:#|\/\/|--)/;
const no_implementation_code_COMMAND = /^\s*(?:\$ )?[a-z][\w./-]* +[\w"'$/@.-].*[^.:\s]\s*$/;
const STATEMENT = /[;{}]\s*$|^\s*\w+\(|\w\.\w+\(|^\s*(?:struct|class|type|interface|enum|record|data|create|select|set|get) |[\w)\]] ?:?= ?\S/i;
/** A language says what a fence holds, unless it plainly holds something else. */
function isProgram(language, told) {
    const rest = told
        .map(text => text.slice(0, no_implementation_code_LONGEST))
        .filter(text => !DRAWN.test(text) && !COMMENT.test(text));
    if (PSEUDO.has(language))
        return rest.length > 0;
    const sort = SHELL.has(language) ? no_implementation_code_COMMAND : STATEMENT;
    return rest.some(text => sort.test(text));
}
/** Flags, variables and keys of a configuration, and a server that is started with them. */
const SETTINGS = [
    /^\s*--?[a-z][\w-]*(?:[= ]\S+)?\s*\\?$/,
    /^\s*(?:export )?[A-Z][A-Z0-9_]*=\S*$/,
    /^\s*[\w.-]+\s*[=:]\s*[\w./"'%-]+$/,
    /^\s*(?:ALTER SYSTEM )?SET (?:(?:GLOBAL|SESSION|PERSIST|LOCAL) )?[\w.]+ ?(?:=|TO) ?[\w'"-]+;$/i,
    /^\s*(?:\$ )?(?:etcd|consul agent|redis-server|redis-sentinel|postgres|mysqld|mongod|nats-server|cockroach start|kube-apiserver)(?: |$)/,
];
function isSetting(text) {
    return SETTINGS.some(pattern => pattern.test(text));
}
/* Code without a fence. */
/** Lines of code are this near to each other. */
const no_implementation_code_NEAR = 3;
/** Each run of lines that together are code, at its first line. */
function codeInText(layout) {
    const runs = [];
    for (const signed of signedLines(layout)) {
        const run = runs.at(-1);
        if (run && signed.line - (run.at(-1)?.line ?? 0) <= no_implementation_code_NEAR)
            run.push(signed);
        else
            runs.push([signed]);
    }
    return runs
        .filter(run => sumOf(run.map(({ sign }) => sign)) > 1)
        .map(([first]) => ({
        line: first?.line ?? 1,
        message: 'Code stands here: say in words what happens, the design holds no implementation code.',
    }));
}
function signedLines(layout) {
    return layout.flatMap(({ line, kind, text, indent }) => {
        if (kind !== 'paragraph' && kind !== 'continued' && !isItem(kind))
            return [];
        const isBlock = kind === 'paragraph' && indent > 3;
        const sign = isBlock ? fencedSign(text) : textSign(withoutSpans(text), isItem(kind));
        return sign > 0 ? [{ line, sign }] : [];
    });
}
/** A name in a code span is a name. */
function withoutSpans(text) {
    if (!text.includes('`'))
        return text;
    return (0,report_lines/* splitCode */.mB)(text.slice(0, 1000))
        .map(({ code, text: part }) => (code ? '\u2026' : part))
        .join('');
}

;// CONCATENATED MODULE: ./src/review/rules/no-preamble.ts

const noPreamble = {
    id: 'no-preamble',
    severity: 'error',
    statement: 'The answer starts with the design: no introduction and no pleasantries.',
    check(draft) {
        const found = openingOf(draft).find(({ text, isHeading }) => isPreamble(text.slice(0, no_preamble_LONGEST), isHeading));
        return found ? [{ line: found.line, message: no_preamble_messageOf(found) }] : [];
    },
};
const no_preamble_LONGEST = 400;
function no_preamble_messageOf({ isHeading }) {
    return isHeading
        ? 'The design starts with a section that introduces it: leave it out and start with the decision.'
        : 'The answer starts with an introduction: leave it out and start with the decision.';
}
/** The headings that come first, and the first sentence. */
function openingOf({ statements }) {
    const first = statements.findIndex(({ isHeading }) => !isHeading);
    return first < 0 ? statements : statements.slice(0, first + 1);
}
function isPreamble(text, isHeading) {
    const start = text.replace(find/* NO_LETTERS */.CA, '');
    if (PLEASANTRIES.some(pattern => pattern.test(start)))
        return true;
    if (isHeading)
        return INTRODUCTION.test(start);
    if (ANNOUNCEMENTS.some(pattern => pattern.test(start)))
        return true;
    return COMMONPLACES.some(pattern => pattern.test(start)) && !DECIDES.test(start);
}
const INTRODUCTION = /^(?:[\dIA][.):]? ?|\u4e00\u3001 ?)?(?:introduction|introductory remarks|preface|foreword|einleitung|einführung|vorwort|introducción|prefacio|\u5f15\u8a00|\u524d\u8a00|\u7b80\u4ecb|\u5bfc\u8a00|\u7eea\u8bba)\W*$/i;
/** Somebody is spoken to, or the speaker speaks of himself. */
const PLEASANTRIES = [
    /^(?:sure|certainly|of course|absolutely|great|okay|ok|alright|all right|understood|got it|excellent|perfect|yes|no problem|gladly|gerne|natürlich|selbstverständlich|klar|verstanden|claro|por supuesto|desde luego|entendido|con gusto|perfecto)(?: thing| que sí)?(?:[,.!:;]| ?[\u2013\u2014-] |$)/i,
    /^(?:great (?:question|choice|challenge)|happy to|glad to|thank(?:s| you)|hello(?: there)?[,.!]|hi(?: there)?[,.!]|dear |greetings|vielen dank|danke|guten tag|hallo[ ,.!]|gracias|hola[ ,.!]|estimad[oa]s?)(?![a-z])/i,
    /^(?:sure|certainly|absolutely|of course|okay|ok|gerne|natürlich|claro),? (?:here|below|i(?:['\u2019]|\s)|let|so|hier|aquí)/i,
    /^i(?:['\u2019](?:ll|ve|d be|m)| will| have| can| am| would be| understand| need to)(?![a-z])/i,
    /^(?:let me|let['\u2019]s|let us|allow me)(?![a-z])/i,
    /^(?:here(?:['\u2019]s| is| are)|below (?:is|are|you)|hier (?:ist|sind|finden|folgt)|nachfolgend finden|anbei|aquí (?:tienes?|está|se presenta|le|te)|te presento|le presento)(?![a-zäöüß])/i,
    /^as (?:a|an|your|the) (?:principal|senior|expert|experienced|lead|chief|seasoned|distributed|ai|large)(?![a-z])/i,
    /^(?:als|como) (?:principal|senior|erfahrener|experte|arquitecto|experto)(?![a-zäöüß])/i,
    /^(?:\u597d\u7684|\u5f53\u7136|\u6ca1\u95ee\u9898|\u660e\u767d\u4e86?|\u60a8\u597d|\u4f60\u597d|\u6536\u5230)(?:[\uff0c,\u3002!\uff01:\uff1a\u3001]|\u53ef\u4ee5|$)|^(?:\u611f\u8c22|\u8c22\u8c22|\u4f5c\u4e3a(?:\u4e00[\u540d\u4f4d\u4e2a]|\u60a8\u7684)?(?:\u8d44\u6df1|\u9996\u5e2d|\u9ad8\u7ea7|\u5206\u5e03\u5f0f))/,
    /^(?:\u4ee5\u4e0b|\u4e0b\u9762|\u5982\u4e0b)(?:\u662f|\u4e3a|\u7ed9\u51fa|\u5c06|\u63d0\u4f9b)|^\u6211(?:\u5c06|\u4f1a|\u6765|\u53ef\u4ee5|\u4e3a\u60a8)/,
];
/** The text speaks of itself, or of what follows. */
const ANNOUNCEMENTS = [
    /^(?:this|the|the following|the present) (?:(?:architecture|architectural|design|technical|following|above) )?(?:document|proposal|response|answer|report|paper|write-?up|specification|section|overview) (?:\w+ly )?(?:describes|presents|outlines|provides|details|covers|specifies|proposes|defines|addresses|offers|explains|summari[sz]es|introduces|is intended|aims|will|contains|lays out|sets out)(?![a-z])/i,
    /^(?:this|the following|the proposed|the) (?:[\w-]+ ){0,4}(?:design|architecture|blueprint|solution) (?:\w+ly )?(?:describes|presents|outlines|aims|is intended to|seeks)(?![a-z])/i,
    /^the following (?:is|are|outlines|describes|presents|details|document|sections?|proposal|response)(?![a-z])/i,
    /^the (?:goal|purpose|objective|aim) of this (?:document|design|architecture|proposal)(?![a-z])/i,
    /^in this (?:document|proposal|response|answer|design|architecture|section)(?:,| we| i)(?![a-z])/i,
    /^(?:based on|given|considering|according to|to (?:meet|address|satisfy|fulfil|achieve|design|handle|support)|for)(?![a-z])[^.:]{0,250}(?:(?:the )?following (?:is|architecture|design|solution|distributed|approach)|here['\u2019]?s|here is|below is|i(?:['\u2019]ll| will| propose| recommend| have| would)|this document)(?![a-z])/i,
    /^(?:designing|building|architecting|implementing|creating|developing) an? [^.]{5,250}(?:requires|involves|presents|demands|necessitates|is an? (?:complex|challenging))(?![a-z])/i,
    /^(?:im folgenden|nachfolgend|nachstehend)(?![a-zäöüß])[^.]{0,120}(?:beschrieben|vorgestellt|dargestellt|beschreibe|skizziert|präsentier|entwurf|architektur)/i,
    /^(?:dieses dokument|dieser (?:entwurf|vorschlag|bericht)|diese (?:architektur|antwort)|die (?:folgende|vorliegende) (?:architektur|beschreibung)|das (?:folgende|vorliegende) (?:dokument|konzept)) (?:beschreibt|stellt .{0,80}vor|präsentiert|skizziert|erläutert|zeigt|umreißt)/i,
    /^(?:basierend auf|auf (?:der )?(?:basis|grundlage)|anhand) (?:ihrer|ihren|der (?:angegebenen|gegebenen|bereitgestellten|genannten)|den (?:angegebenen|gegebenen|genannten))(?![a-zäöüß])/i,
    /^a continuación(?:,| se)|^en este (?:documento|diseño)(?:,| se)/i,
    /^(?:este documento|esta (?:propuesta|respuesta|arquitectura)|este (?:diseño|informe)|la siguiente arquitectura|el siguiente diseño) (?:describe|presenta|detalla|expone|define|propone|tiene como objetivo)(?![a-z])/i,
    /^(?:basado en|con base en|de acuerdo con|según) (?:sus|tus|los (?:requisitos|parámetros) (?:proporcionados|indicados|dados))(?![a-z])/i,
    /^(?:\u672c|\u8be5|\u6b64)(?:\u6587\u6863?|\u6587\u7ae0|\u62a5\u544a|\u6587)(?:\u5c06|\u65e8\u5728|\u63cf\u8ff0|\u4ecb\u7ecd|\u7ed9\u51fa|\u9610\u8ff0|\u8be6\u7ec6|\u63d0\u4f9b|\u9488\u5bf9|\u63d0\u51fa)|^(?:\u672c|\u8be5|\u6b64)(?:\u8bbe\u8ba1|\u67b6\u6784|\u65b9\u6848)(?:\u6587\u6863)?(?:\u65e8\u5728|\u63cf\u8ff0\u4e86?|\u4ecb\u7ecd\u4e86?|\u9610\u8ff0\u4e86?|\u7ed9\u51fa\u4e86)/,
    /^(?:\u6839\u636e|\u57fa\u4e8e|\u9488\u5bf9|\u6309\u7167)(?:\u60a8|\u4f60|\u7528\u6237)(?:\u6240?\u63d0\u4f9b)?\u7684|^\u4e3a(?:\u4e86)?\u6ee1\u8db3(?:\u60a8|\u4e0a\u8ff0|\u4ee5\u4e0a)|^\u5728(?:\u672c|\u8fd9)(?:\u6587|\u6587\u6863|\u8bbe\u8ba1|\u65b9\u6848)\u4e2d/,
];
/** What could stand over any design. */
const COMMONPLACES = [
    /^in (?:modern |today['\u2019]s |large-scale |highly |complex |an? |any |the world of |the realm of )*distributed (?:systems?|environments?|computing|architectures?)(?![a-z])/i,
    /^distributed (?:lock(?:s|ing)?|mutual exclusion)(?: (?:management|managers?|services?|systems?|mechanisms?))? (?:is|are|plays?|remains?) (?:an? )?(?:\w+ly )?(?:critical|crucial|essential|fundamental|vital|key|important|necessary|challenging|complex|used)(?![a-z])/i,
    /^(?:this|the (?:proposed|following)|our) (?:[\w-]+ ){0,4}(?:design|architecture|solution|system|approach|blueprint|lock manager|lock service)(?: \([^)]{1,20}\))? (?:provides|delivers|offers|ensures|guarantees|is designed|is built|details|covers|specifies|defines|addresses|leverages|proposes|describes|will|is (?:an? )?(?:robust|highly|comprehensive|resilient|scalable))(?![a-z])/i,
    /^based on (?:your|the|these)(?![a-z])/i,
    /^(?:we|we['\u2019]ll) (?:will|present|propose|need to|are|design|must|have)(?![a-z])/i,
    /^ensuring (?:mutual exclusion|consistency|strong|strict|data)(?![a-z])[^.]{0,200}(?:requires|is|demands)(?![a-z])/i,
    /^in verteilten systemen(?![a-zäöüß])|^(?:diese|die (?:vorgeschlagene|folgende)) (?:[\wäöüß-]+ ){0,3}(?:architektur|lösung) (?:bietet|gewährleistet|stellt|ermöglicht|erfüllt)(?![a-zäöüß])/i,
    /^en (?:los )?sistemas distribuidos(?![a-z])|^(?:esta|la siguiente|este|el siguiente) (?:[\wáéíóúñ-]+ ){0,3}(?:arquitectura|solución|diseño) (?:proporciona|garantiza|ofrece|asegura|permite)(?![a-z])/i,
    /^\u5728(?:\u73b0\u4ee3|\u5f53\u4eca)?(?:\u7684)?(?:\u5927\u89c4\u6a21)?\u5206\u5e03\u5f0f(?:\u7cfb\u7edf|\u73af\u5883)\u4e2d|^\u5206\u5e03\u5f0f\u9501\u662f/,
];
/** Names of stores and protocols, and figures: what a decision is made of. */
const DECIDES = /\d|(?<![a-z])(?:etcd|raft|paxos|zab|zookeeper|consul|redis|valkey|redlock|postgres(?:ql)?|mysql|aurora|dynamodb|spanner|cockroachdb|mongodb|cassandra|foundationdb|hazelcast|s3|kubernetes|blob|nats|quorum|voters?|lease|conditional|compare-and-\w+|witness)(?![a-z])|\u79df\u7ea6|\u4ef2\u88c1|\u591a\u6570\u6d3e/i;

// EXTERNAL MODULE: ./src/feasibility/catalog/settings.ts
var settings = __webpack_require__(360);
// EXTERNAL MODULE: ./src/feasibility/topology.ts
var topology = __webpack_require__(4832);
;// CONCATENATED MODULE: ./src/review/unsafe-practices.ts


const unsafe_practices_USE = '(?:us(?:e|es|ed|ing)|utili[sz](?:e|es|ed|ing)|employ(?:s|ed|ing)?|implement(?:s|ed|ing)?|adopt(?:s|ed|ing)?|leverag(?:e|es|ed|ing)|appl(?:y|ies|ied|ying)|deploy(?:s|ed|ing)?|choos(?:e|es|ing)|chosen|select(?:s|ed|ing)?|rel(?:y|ies|ying) on|(?:is|are|be) (?:\\w+ )?(?:based|built) on|run(?:s|ning)?|recommend(?:s|ed|ing)?|propos(?:e|es|ed|ing)|follow(?:s|ed|ing)?|execut(?:e|es|ed|ing)|issu(?:e|es|ed|ing)|send(?:s|ing)?|perform(?:s|ed|ing)?|invok(?:e|es|ed|ing)|call(?:s|ing)?|attempt(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|configur(?:e|es|ed|ing)|accept(?:s|ed|ing)?)';
const ACQUIRE = '(?:acquir\\w+|grant\\w*|obtain\\w*|tak(?:e|es|en|ing)|lock(?:s|ed|ing)?|coordinat\\w+|serializ\\w+)';
/** A few words in between, without a stop. */
const unsafe_practices_words = (most) => `(?: [\\w\u2019'/()+=-]+){0,${most}}?`;
const DE_USE = '(?:verwende[tn]?|nutz(?:e|en|t)|setz(?:e|en|t)|einsetzen|mittels|per|über|durch|basier\\w+ auf|realisier\\w+ mit)';
const ES_USE = '(?:us(?:a|ar|amos|ando|e|an)|utiliz\\w+|emple\\w+|implement\\w+|adopt\\w+|mediante|basad[oa]s? en|a través de)';
const ZH_USE = '(?:\u91c7\u7528|\u4f7f\u7528|\u5229\u7528|\u57fa\u4e8e|\u901a\u8fc7|\u9009\u7528|\u501f\u52a9)[^\uff0c,\u3002\uff1b;]{0,12}?';
const REDLOCK = "(?:redlock|red-lock|redisson(?:[\u2019']s)? (?:multi-?lock|red-?lock))";
const SETNX = '(?:set ?nx|setnx|set(?: [\\w:{}<>$-]+){0,3}? nx(?: (?:px|ex)(?: \\d+)?)?|nx ?(?:px|ex|/px|/ex)|set if not exists)';
const LOCKS = '(?:locks?|locking|leases?|mutex(?:es)?|mutual exclusion)';
/** The lock itself, not what is beside it. */
const THE_LOCK = `(?:the |a |an |our |all |distributed |primary |sole |global |exclusive |critical |strict )*${LOCKS}(?= (?:store|manager|service|authority|backend|layer|management|coordination|state|records?|acquisition|across|over|with|between|and|in|on|per|at|within|among)(?![a-z])| ?[.,;:()]|$)`;
const EVENTUALLY = '(?:eventual(?:ly)?[- ]consisten(?:t|cy))';
/** What is done beside the lock; it also stands in sentences that tell what the lock rests on. */
const unsafe_practices_BESIDE = '(?:metrics|monitoring|dashboards?|observability|diagnostics?|analytics|reporting|reports|statistics|audits?|auditing|tests?|testing)';
/**
 * What turns a practice into a mere help that no exclusion rests on: "for the audit", and not "every grant is audited";
 * "the existing Redis stays for sessions", and not "on the existing masters".
 */
const MERELY_HELPS = (0,find/* wordsPattern */.yS)([
    `cach(?:e|es|ed|ing)|hints?|rate[- ]limit\\w*|throttl\\w+|notification\\w*|wake[- ]?ups?|pub/?sub|(?:for|to|into|in|by|as|of|on|during|shows?|feeds?)(?: [\\w-]+){0,3}? ${unsafe_practices_BESIDE}|(?<=^(?:[\\w-]+ ){0,2})${unsafe_practices_BESIDE}`,
    'efficiency(?=[- ](?:only|locks?))|best[- ]effort|non-?critical|duplicates?(?: \\w+){0,3} (?:accept\\w*|tolerat\\w*|harmless|fine)|(?:as|only|merely|purely) (?:an? )?(?:[\\w-]+ )?optimi[sz]ation|admission|pre-?filter|pre-?check|debounc\\w+|sessions? store|advisory only|no authority|not authoritative|without authority|(?:class|tier) [a-z\\d]',
    'dev|development|staging|demo|prototype|legacy|existing(?: [\\w-]+){1,5} (?:stays?|remains?)(?! (?:the|our|a) )|today|currently|previous(?:ly)?|former(?:ly)?|migrat\\w+|früher|bisher|anteriormente',
    'effizienzsperre\\w*|caching|zwischenspeicher|benachrichtig\\w+|drossel\\w*|hinweis\\w*|caché|pista|aviso\\w*|notificaci\\w+',
]);
const MERELY_HELPS_HAN = /\u7f13\u5b58|\u63d0\u793a|\u901a\u77e5|\u9650\u6d41|\u6548\u7387|\u76d1\u63a7|\u6d4b\u8bd5|\u5524\u9192|\u4ee5\u524d|\u66fe\u7ecf|\u65e7\u7cfb\u7edf|\u5e9f\u5f03/;
const UNSAFE_PRACTICES = [
    {
        id: 'redlock',
        key: /red-?lock|multi-?lock|\u7ea2\u9501/i,
        redis: true,
        said: [
            pattern(`${unsafe_practices_USE}${unsafe_practices_words(6)} ${REDLOCK}`),
            pattern(`${ACQUIRE}${unsafe_practices_words(6)} (?:with|via|through|by|using|under)${unsafe_practices_words(3)} ${REDLOCK}`),
            pattern(`${REDLOCK}(?: algorithm| protocol| pattern| implementation| approach| locks?)?(?: \\([^()]{0,60}\\))? (?:is (?:used|employed|implemented|applied|deployed|chosen|selected|recommended|the)|provides?(?! no)|ensures?|guarantees?|will be|serves as|offers?(?! no)|acts as|can be used|should be used|must be used)`),
            pattern(`(?:algorithm|protocol|consensus|mechanism|strategy|method|primitive|authority|store|manager|model|approach|decision|locking)(?: \\([^()]{0,40}\\))?:${unsafe_practices_words(5)} ${REDLOCK}`),
            pattern(`${DE_USE}(?: [\\wäöüß-]+){0,5}? ${REDLOCK}|${ES_USE}(?: [\\wáéíóúñ-]+){0,5}? ${REDLOCK}`),
            new RegExp(`${ZH_USE} ?(?:${REDLOCK}|\u7ea2\u9501)`, 'gi'),
        ],
        message: 'Redlock is made the lock: its safety rests on bounded clock drift and pauses, and it yields no fencing token. Rest the lock on a store with linearizable compare-and-set.',
    },
    {
        id: 'redis-set-if-absent',
        key: /(?<![a-z])set ?nx|set .{0,80}nx|nx ?(?:px|ex|\/)|set if not/i,
        redis: true,
        said: [
            pattern(`${unsafe_practices_USE}${unsafe_practices_words(5)} ${SETNX}`),
            pattern(`${ACQUIRE}${unsafe_practices_words(6)} (?:with|via|through|by|using)${unsafe_practices_words(4)} ${SETNX}`),
            pattern(`${SETNX}(?: commands?| operations?)? (?:is (?:used|executed|issued|sent)|provides?|ensures?|guarantees?|will be|grants?|acquires?)`),
            pattern(`${DE_USE}(?: [\\wäöüß-]+){0,5}? ${SETNX}|${ES_USE}(?: [\\wáéíóúñ-]+){0,5}? ${SETNX}`),
            new RegExp(`${ZH_USE} ?${SETNX}`, 'gi'),
        ],
        unlessAnywhere: /memorydb/i,
        message: 'The lock is a key that Redis sets if it is absent: replication is asynchronous and a failover or restart grants it twice. Rest the lock on a store with linearizable compare-and-set.',
    },
    {
        id: 'redis-lock',
        key: /redis|valkey|elasticache|memorystore|keydb|sentinel/i,
        redis: true,
        said: [
            pattern(`${unsafe_practices_USE}${unsafe_practices_words(4)} (?:redis|valkey|elasticache|memorystore|keydb)${unsafe_practices_words(5)} (?:for|as|to manage|to implement) ${THE_LOCK}`),
            pattern(`(?:redis )?sentinel (?:provides?|ensures?|guarantees?|handles?|manages?|gives?)${unsafe_practices_words(6)} (?:consisten\\w+|availability|failover|exclusion)`),
            pattern(`${unsafe_practices_USE}${unsafe_practices_words(4)} (?:redis )?sentinel${unsafe_practices_words(3)} (?:for|to)${unsafe_practices_words(5)} (?:failover|availability|fail over|consisten\\w+)`),
        ],
        with: /(?<![a-z])(?:locks?|locking|lease|leases|mutex|mutual exclusion)(?![a-z])/i,
        message: 'Redis carries the lock: its replication is asynchronous, and a replica that is promoted by Sentinel or Cluster grants the lock a second time. Rest the lock on a store with linearizable compare-and-set.',
    },
    {
        id: 'asynchronous-grants',
        key: /async|eventual/i,
        said: [
            pattern(`(?:locks?|leases?|grants?|ownership)(?: (?:state|data|records?|grants?|tables?|keys?|metadata)){0,2} (?:is|are|will be|gets?|can be)(?: \\w+){0,2}? (?:asynchronously (?:replicated|copied|propagated|mirrored)|(?:replicated|copied|propagated|mirrored) asynchronously)${unsafe_practices_words(8)} (?:for (?:\\w+ ){0,2}(?:failover|availability|latency|performance|throughput|redundancy)|to (?:reduce|improve|minimi[sz]e|enable|allow|support|provide|ensure|increase))`),
            pattern(`${unsafe_practices_USE}${unsafe_practices_words(3)} (?:asynchronous replication|${EVENTUALLY}(?: replication| stores?| reads?| writes?)?)${unsafe_practices_words(3)} (?:for|of) ${THE_LOCK}`),
            pattern(`(?:locks?|leases?|grants?|lock (?:acquisitions?|grants?|requests?)) (?:is|are|will be|can be) (?:granted|acquired|issued|served)(?: \\w+){0,3}? (?:with|under|using|at) ${EVENTUALLY}`),
        ],
        unless: /(?<![a-z])(?:disaster|dr|backup|read-only|manual\w*|operator\w*|epoch|fenc\w*|archiv\w*|histor\w*|may be lost|can be lost)(?![a-z])/i,
        message: 'Grants are replicated asynchronously or are only eventually consistent: two sides can grant the same lock. Acknowledge a grant only after a majority, or a synchronous copy, has it.',
    },
    {
        id: 'global-table',
        key: /global table/i,
        said: [
            pattern(`${unsafe_practices_USE}${unsafe_practices_words(4)} (?:dynamodb )?global tables?${unsafe_practices_words(8)} (?:conditional (?:writes?|puts?|updates?|expressions?|requests?)|locks?|locking|leases?)`),
            pattern(`(?:conditional (?:writes?|puts?|updates?|expressions?)|locks?|lock (?:records?|items?|state)|leases?)(?: (?:are|is|on|to|in|against|over|across|stored|kept|written|executed|evaluated|using|via|with|a|an|the|our|dynamodb)){1,6} global tables?`),
        ],
        with: /dynamo|aws|amazon|global table/i,
        unlessAnywhere: /mrsc|multi-region strong|strong(?:ly)?[- ]consistent global|home region|owner(?:ing)? region|pinned to|single (?:writer|write) region|region-homed|cockroach|yugabyte|citus/i,
        message: 'Locks are conditional writes on a DynamoDB global table, which by default evaluates them in each region by itself: two regions grant the same lock. Use multi-Region strong consistency (MRSC), or one home region for each lock.',
    },
    {
        id: 'cassandra-quorum',
        key: /quorum/i,
        said: [
            pattern(`${unsafe_practices_USE}${unsafe_practices_words(5)} (?:quorum|each_quorum|local_quorum)${unsafe_practices_words(2)} (?:writes?|reads?|consistency)`),
            pattern(`(?:writes?|inserts?|reads?)${unsafe_practices_words(5)} (?:at|with|using) (?:consistency (?:level )?)?(?:quorum|each_quorum|local_quorum)`),
        ],
        with: /cassandra|scylla/i,
        unlessAnywhere: /lwt|lightweight|if not exists|(?<![a-z])serial(?![a-z])|local_serial|paxos|compare-and-set|(?<![a-z])cas(?![a-z])/i,
        message: 'The lock rests on plain quorum writes in Cassandra: without a lightweight transaction there is no compare-and-set, and the last timestamp wins. Use lightweight transactions at SERIAL for every access to the lock row.',
    },
    {
        id: 'observers-for-quorum',
        key: /(?:observer|learner|read replica)/i,
        said: [
            pattern(`(?:observers?|learners?|read replicas?)${unsafe_practices_words(10)} (?:to|that|which|can|will)? ?(?:maintain|form|reach|achieve|complete|restore|keep|hold|provide|establish)s?(?: a| the| its)? (?:zookeeper )?(?:quorum|majority)`),
        ],
        message: 'Observers or learners are to keep a quorum: they do not vote. Place voters so that a majority stays, and use observers for reads only.',
    },
    {
        id: 'wall-clock-lease',
        key: /wall[- ]?clock|system (?:clock|time)|ntp|client[^ ]* clock|current system/i,
        said: [
            pattern(`(?:lease|lock)s?(?:[\u2019']s?)?(?: (?:validity|expiry|expiration|ownership|status|ttl|timeouts?|state|freshness))? (?:is|are|gets?|will be|must be|should be)(?: \\w+){0,2}? (?:determined|decided|checked|validated|verified|evaluated|computed|judged|enforced|assessed)${unsafe_practices_words(5)} (?:wall[- ]?clocks?|system (?:clocks?|time)|ntp|client(?:[\u2019']s)? clocks?)`),
            pattern(`compar(?:e|es|ed|ing)${unsafe_practices_words(4)} (?:wall[- ]?clocks?|system (?:clock|time)|current system|ntp)${unsafe_practices_words(4)} (?:with|to|against|and)${unsafe_practices_words(5)} (?:expir\\w+|leases?|ttl|timestamps?|deadlines?)`),
            pattern(`(?:wall[- ]?clocks?|system (?:clocks?|time)|ntp[- ]synchroni[sz]ed (?:clocks?|time))${unsafe_practices_words(6)} (?:to|for)${unsafe_practices_words(3)} (?:decid|determin|check|verif|validat|enforc|judg|evaluat)\\w*${unsafe_practices_words(5)} (?:leases?|locks?|expir\\w+)`),
        ],
        unless: /monotonic|fenc|token|database|server|primary|leader|store|truetime|spanner|bounded|(?<![a-z])rates?(?![a-z])|cleanup|log/i,
        message: 'Wall clocks decide whether a lease is valid: drift and steps make two holders. Let the store expire leases, let the holder count on its monotonic clock from before it sent the request, and let the token decide.',
    },
    {
        id: 'last-writer-wins',
        key: /last[- ]writ|lww/i,
        said: [
            pattern(`(?:(?:lock|lease|grant|ownership)\\w*${unsafe_practices_words(3)} conflicts?|conflicting (?:locks?|grants?|leases?|acquisitions?|lock \\w+)|(?:concurrent|competing) (?:acquisitions?|lock \\w+|grants?))${unsafe_practices_words(4)} (?:resolved|reconciled|merged|settled|handled|resolves?)${unsafe_practices_words(4)} (?:last[- ]writ(?:e|er)[- ]wins|lww)`),
            pattern(`${unsafe_practices_USE}${unsafe_practices_words(4)} (?:last[- ]writ(?:e|er)[- ]wins|lww)${unsafe_practices_words(4)} (?:for|to|on|in|when)${unsafe_practices_words(6)} (?:locks?|leases?|grants?|acquisitions?|ownership)`),
        ],
        message: 'The last writer wins on locks: the first holder does not learn that it lost. Use compare-and-set, so that the second writer is refused.',
    },
    {
        id: 'local-fallback',
        key: /back|degrad|switch|revert|downgrad|over|minority|isolated|partitioned|disconnected|both|fällt|fallen|wechselt|weicht|rückfall|ausweichen|umschalten|schaltet|recurr|cambi|conmut|vuelv|\u964d\u7ea7|\u56de\u9000|\u5207\u6362|\u9000\u5316/i,
        onCondition: true,
        said: [
            pattern(`(?:fall(?:s|ing)?[ -]?back|fallback|degrad(?:e|es|ed|ing)|switch(?:es|ed|ing)?(?: over)?|revert(?:s|ed|ing)?|downgrad(?:e|es|ed|ing)|drop(?:s|ping)? back|fail(?:s|ing)? over)${unsafe_practices_words(4)} (?:to|on|into|onto)${unsafe_practices_words(3)} (?:local(?:ly)?|in-?(?:memory|process)|single[- ](?:node|instance|server)|node-local|process-local|region-local|standalone|redis|file-based|best-effort)${unsafe_practices_words(3)} (?:locks?|locking|mutex(?:es)?|mode|lock managers?|granting|leases?)`),
            pattern(`(?:minority|isolated|partitioned|disconnected)${unsafe_practices_words(3)} (?:continues?|keeps?|can continue|may continue|is allowed|are allowed|goes on|go on|remains? able)${unsafe_practices_words(2)} (?:to )?(?:grant|granting|issu\\w+|acquir\\w+)(?: \\w+){0,2} (?:locks?|leases?)`),
            pattern(`both (?:sides|partitions|sites|regions|halves|data ?cent(?:er|re)s)${unsafe_practices_words(3)} (?:continue|keep|can continue|may continue|remain able)(?: to)? (?:grant|granting|issu\\w+|acquir\\w+)(?: \\w+){0,2} (?:locks?|leases?)`),
            pattern(`(?:fällt|fallen|wechselt|weicht|rückfall|ausweichen|umschalten|schaltet)(?: [\\wäöüß-]+){0,6}? auf (?:\\w+ ){0,2}?(?:lokale[nrs]?|einzelknoten-?|einen einzelnen) ?(?:sperren|locks?|modus|sperrvergabe|knoten)`),
            pattern(`(?:recurr\\w+|degrad\\w+|cambi\\w+|conmut\\w+|vuelv\\w+|pas(?:a|ar|an))(?: [\\wáéíóúñ-]+){0,3}? a (?:un |los |una )?(?:locks?|bloqueos?|modo)(?: de)? (?:local(?:es)?|nodo único|un solo nodo)`),
            /(?:\u964d\u7ea7|\u56de\u9000|\u5207\u6362|\u9000\u5316)(?:\u5230|\u4e3a|\u81f3|\u6210)?(?:\u4f7f\u7528)?(?:\u672c\u5730|\u5355\u8282\u70b9|\u5355\u673a)(?:\u5185\u5b58)?(?:\u9501|\u6a21\u5f0f|\u52a0\u9501)/g,
        ],
        unless: /read-?only|(?<![a-z])(?:own|home|disjoint|respective|different|manual\w*|operator\w*|maintenance|after (?:all|verif\w+|confirm\w*))(?![a-z])|\u53ea\u8bfb/i,
        message: 'Without a quorum the design falls back to local or single-node locks: both sides then grant the same lock. Stop granting until a majority is back.',
    },
    {
        id: 'forced-release',
        key: /operator|admin|on-?call|sre|support/i,
        said: [
            pattern(`(?:operators?|admin(?:istrator)?s?|on-?call|sres?|support)${unsafe_practices_words(4)} (?:force[- ]?(?:release|unlock|expire|extend)|forcibly (?:release|unlock|break|extend)|(?:manually )?(?:release|unlock|extend|break))s?${unsafe_practices_words(3)} (?:locks?|leases?)`),
        ],
        unless: /verif|confirm|proof|dead|terminat|powered|isolat|epoch|generation|conditional|if-match|drain/i,
        unlessAnywhere: /fenc|epoch|token|generation|\u4ee4\u724c/i,
        message: 'Operators may free or extend a lock, and nothing fences the old holder: raise a fencing token with every takeover and let the resource refuse smaller ones.',
    },
    {
        id: 'unsafe-setting',
        key: /unclean|enable_weak|unsafe|allow_weak|force/i,
        onCondition: true,
        said: [
            pattern(`(?:enabl\\w+|set|sets|setting|allow\\w*|permit\\w*|turn(?:ed|ing)? on|activat\\w+|use|uses|using)${unsafe_practices_words(3)} (?:(?:an? |the )?unclean[ .-]leader[ .-]elections?(?:[ .]enable)?|enable_weak\\w*|(?:--)?unsafe-no-fsync|unsafe mode|allow_weak\\w*)`),
            pattern('unclean[ .-]leader[ .-]election(?:[ .]enable)?(?: is| to)? ?[=:]? ?(?:true|on|enabled)'),
            pattern('enable_weak\\w* ?(?:=|:|is|to) ?(?:true|on|enabled|1)'),
            pattern('force_?sync ?(?:=|:|is|to) ?(?:no|off|false)'),
            pattern(`automatic(?:ally)?${unsafe_practices_words(4)} (?:--)?force-new-cluster|(?:--)?force-new-cluster${unsafe_practices_words(4)} automatically`),
        ],
        message: 'A setting that gives up acknowledged grants is switched on: a member that lacks the last grants may then lead, and grants them again. Leave it off.',
    },
    {
        id: 'stale-reads',
        key: /stale|eventual|follower|replica|secondar/i,
        said: [
            pattern(`${unsafe_practices_USE}${unsafe_practices_words(4)} (?<!non-)(?:stale|${EVENTUALLY}|follower|read[- ]replica|secondary)(?:[- ]mode| consistency)? reads?${unsafe_practices_words(6)} (?:to|for|when|of)${unsafe_practices_words(2)} (?:check\\w*|verif\\w+|determin\\w+|decid\\w+|validat\\w+|confirm\\w*|establish\\w*|inspect\\w*|lock (?:ownership|state|status|checks?|owner)|ownership)`),
            pattern(`(?:locks?|leases?) (?:ownership|state|status|owners?|holders?)${unsafe_practices_words(5)} (?:via|with|using|from|through|by|on)${unsafe_practices_words(3)} (?<!non-)(?:stale reads?|${EVENTUALLY} reads?|read replicas?|secondar(?:y|ies))`),
            pattern(`(?:\\?stale|consisten(?:t|cy)(?: mode)? ?[=:]? ?stale|stale (?:consistency )?mode)${unsafe_practices_words(8)} (?:lock|lease|ownership)`),
        ],
        with: /(?<![a-z])(?:locks?|leases?|owners?|ownership|holders?)(?![a-z])/i,
        unless: /lineariz|readindex|quorum|isolation/i,
        message: 'A stale read decides who owns the lock: it may answer with a former holder. Use linearizable reads, or let the conditional write decide.',
    },
    {
        id: 'serializable-reads',
        key: /serializable read/i,
        said: [
            pattern(`${unsafe_practices_USE}${unsafe_practices_words(4)} serializable reads?${unsafe_practices_words(6)} (?:to|for|when|of)${unsafe_practices_words(2)} (?:check\\w*|verif\\w+|determin\\w+|decid\\w+|validat\\w+|confirm\\w*|inspect\\w*|lock (?:ownership|state|status|checks?|owner)|ownership)`),
            pattern(`(?:locks?|leases?) (?:ownership|state|status|owners?|holders?)${unsafe_practices_words(5)} (?:via|with|using|from|through|by)${unsafe_practices_words(3)} serializable reads?`),
        ],
        unless: /lineariz|readindex|quorum|isolation/i,
        unlessAnywhere: /cockroach|postgres|yugabyte|spanner|mysql|sql server|oracle|foundationdb|tikv|aurora/i,
        message: 'A serializable read decides who owns the lock: in etcd it is answered by one member alone and may be stale. Use linearizable reads, or let the transaction decide.',
    },
    {
        id: 'even-split-with-failover',
        key: /automatic/i,
        onCondition: true,
        said: [
            pattern(`(?:evenly|equally|2 ?[-+/] ?2|3 ?[-+/] ?3)${unsafe_practices_words(8)} (?:two|2|both) (?:sites?|regions?|data ?cent(?:er|re)s?|dcs?|zones?|azs?|locations?)[^.;]{0,80} automatic(?:ally)?${unsafe_practices_words(3)} (?:fail ?overs?|fails? over|promot\\w+|takes? over|takeovers?)`),
        ],
        with: /(?<![a-z])(?:voters?|nodes?|members?|servers?|cluster|ensemble|replicas?|quorum)(?![a-z])/i,
        unless: /witness|tie-?break|arbit|third|manual|operator|clients?/i,
        message: 'Voters are split evenly over two sites with automatic failover: neither site has a majority alone, and a failover without one makes two lock stores in a partition. Add a vote in a third place, or let locking stop.',
    },
];

;// CONCATENATED MODULE: ./src/review/chosen-stores.ts






/** More sentences than these choose nothing new. */
const MOST_CHOICES = 40;
/** The store that the design decides for, and those of sentences that plainly put locks on one. */
function chosenStores({ decision, statements }) {
    const line = decision.lines?.store ?? 1;
    const decided = catalog/* STORES */.Z.filter(store => store.name === decision.store && !isAside(store, line, statements));
    const told = statements
        .filter(({ standing, isHeading, text }) => standing === 'said' && !isHeading && CHOICE.test(text) && !(0,review_statements/* isHypothetical */.RV)(text))
        .slice(0, MOST_CHOICES)
        .flatMap(chosenIn);
    const chosen = [...decided.map(store => ({ store, line })), ...told];
    return [...Map.groupBy(chosen, ({ store }) => store).values()].flatMap(([first]) => (first ? [first] : []));
}
/** Whether the only words on a store, which so passes for the lock's, reject it or give it another task. */
function isAside(store, line, statements) {
    return statements
        .filter(statement => statement.standing === 'said' && statement.line <= line && (0,review_statements/* lineAt */.mh)(statement, chosen_stores_LONGEST) >= line)
        .some(({ text }) => (0,find/* findAll */.JW)(text, (0,find/* wordsPattern */.yS)(store.names)).some(({ index, end }) => isRejected(text, index, end) || (0,find/* findAll */.JW)(text, MERELY_HELPS).length > 0));
}
/** No sentence is longer. */
const chosen_stores_LONGEST = 1000;
const VERB = '(?:use[sd]?|using|utili[sz]e[sd]?|deploy(?:s|ed)?|choose|chosen|select(?:s|ed)?|adopt(?:s|ed)?|introduce[sd]?|provision(?:s|ed)?|install(?:s|ed)?|run|leverage[sd]?|employ(?:s|ed)?|implement(?:s|ed)?|recommend(?:s|ed)?)';
const A_LOCK = '(?:for|as|to (?:manage|hold|store|keep|coordinate)) (?:[\\w-]+ ){0,4}?(?:locks?|locking|mutual exclusion|mutex(?:es)?|leases?)(?= (?:store|manager|service|authority|backend|layer|management|coordination|state|records?|rows?|tables?|ownership|substrate)(?![a-z])| ?[.,;:()]| (?:with|over|across|and|of|in|on|per|at|to|among|within)(?![a-z])|$)';
const CHOICE = new RegExp(`(?<![a-z])${VERB}(?![a-z]).{1,160}(?<![a-z])${A_LOCK}`, 'i');
const BEFORE = new RegExp(`(?<![a-z])${VERB}(?: (?!for|as|to)[\\w\u2019'/-]+){0,5} $`, 'i');
const chosen_stores_AFTER = new RegExp(`^(?: (?!for |as |to )[\\w\u2019'()/-]+){0,5},? (?:is |are )?(?:${VERB} )?${A_LOCK}`, 'i');
function chosenIn(statement) {
    const text = (0,review_statements/* shown */.SP)(statement.text);
    return catalog/* STORES */.Z.flatMap(store => (0,find/* findAll */.JW)(text, (0,find/* wordsPattern */.yS)(store.names))
        .filter(({ index, end }) => BEFORE.test((0,facts_plain/* textBefore */.$H)(text, index, 80)) &&
        chosen_stores_AFTER.test(text.slice(end, end + 120)) &&
        !isRejected(text, index, end))
        .map(({ index }) => ({ store, line: (0,review_statements/* lineAt */.mh)(statement, index) })));
}

;// CONCATENATED MODULE: ./src/review/rules/rule.ts
/** More faults of a rule tell nothing new. */
const MOST_FAULTS = 20;

;// CONCATENATED MODULE: ./src/review/faults.ts

/** The faults of sentences, one a line: what is told of a line is mended together. Stops where there are enough. */
function faultsByLine(statements, faultsOf, others = []) {
    const byLine = new Map(others.toReversed().map(fault => [fault.line, fault]));
    for (const statement of statements) {
        if (byLine.size >= MOST_FAULTS)
            break;
        if (byLine.has(statement.line))
            continue;
        for (const fault of faultsOf(statement))
            if (!byLine.has(fault.line))
                byLine.set(fault.line, fault);
    }
    return [...byLine.values()].toSorted((one, other) => one.line - other.line);
}

;// CONCATENATED MODULE: ./src/review/unsafe-habits.ts

const LOCKISH = /(?<![a-zà-ÿ])(?:locks?|locking|leases?|owners?|owns?|owned|ownership|holders?|holds?|grants?|granted|free|sperren?|inhaber|bloqueos?|titular|dueño)(?![a-zà-ÿ])|\u9501|\u79df\u7ea6|\u6301\u6709/i;
const PROMOTES = '(?:promot\\w+|fails? ?over|failover|fail-over|takes? over|takeover|switch\\w*|becomes? (?:the )?(?:new )?(?:primary|master|leader|writer)|elected)';
const BY_ITSELF = '(?:automatic(?:ally)?|by itself|on its own|unattended|without (?:an? )?operator|within seconds|in seconds|at once|immediately)';
const ASYNC = '(?:async(?:hronous(?:ly)?)?|lagging|delayed)';
const COPY = '(?:replicas?|standbys?|secondar(?:y|ies)|followers?|nodes?|cop(?:y|ies)|members?|regions?|sites?|slaves?|mirrors?|replicat\\w+)';
const WEAK_READ = `(?:(?:local|nearest|closest|nearby|regional|in-region|read[- ]only|read|asynchronous|async|hot) )*(?:replicas?|reader endpoints?|secondar(?:y|ies)|followers?|standbys?|mirrors?|slaves?)|(?:eventually[- ]consistent|eventual|stale|dirty|weak) (?:reads?|lookups?|quer(?:y|ies)|consistency)`;
const LOOKS = '(?:reads?|checks?|looks? (?:up|at|into)|looked up|quer(?:y|ies|ied)|consults?|asks?|verif(?:y|ies|ied)|fetch(?:es|ed)?|obtains?|determin(?:es?|ed)|decid(?:es?|ed)|inspects?|taken|served|answered|learns?|read)';
const ACTS = '(?:proceed|decid|start|begin|goes? (?:on|ahead)|go (?:on|ahead)|continu|carr(?:y|ies) on|takes?|grant|acts?|treat|straight|immediately|assum|consider|enter|enough|good enough|authoriz|considered|owns?|holds?|ownership|still|whether)\\w*';
const PLACES = '(?:sides?|halves|half|halls?|sites?|regions?|rooms?|zones?|partitions?|data ?cent(?:er|re)s?|nodes?|masters?|clusters?|primar(?:y|ies)|members?|azs?|dcs?)';
const WALL = /\b(?:ntp|chrony|ptp|wall[- ]?clocks?|system (?:clock|time)|time of day|local time|unix|epoch (?:milli|sec|time)\w*|timestamps?|current time|utc|now\(\))(?![a-z])|uhrzeit|systemzeit|hora (?:del )?(?:sistema|local)|\u7cfb\u7edf\u65f6\u95f4|\u672c\u5730\u65f6\u95f4|\u5899\u4e0a\u65f6\u949f|NTP/i;
const LAGGING_TAKEOVER = 'A copy that is behind takes over by itself: it lacks the last grants and grants them again. Let only a synchronous copy, or a majority, take over.';
/** Further ways to grant a lock twice, by what is done and not by what it is called. */
const UNSAFE_HABITS = [
    {
        id: 'wall-clock-takeover',
        key: WALL,
        onCondition: true,
        said: [
            pattern(`(?:compar(?:es?|ed|ing)|check(?:s|ed|ing)?|test(?:s|ed)?|judg(?:es?|ed)|evaluat(?:es?|ed)|measur(?:es?|ed)|held against|match(?:es|ed))${upTo(60)} (?:against|with|to|by|using) (?:its|their|his|the|a|every|each)(?: [\\w\u2019'-]+){0,4} (?:clock|wall[- ]?clock|time|time of day|timestamp)${upTo(90)}(?:expir\\w*|takes?|taking|take over|frees?|free|stale|steal\\w*|seize\\w*|claims?|passed|elapsed|valid\\w*|alive|abandoned|dead)`),
            pattern(`(?:once|when|if|after|as soon as) (?:its|their|the (?:client|contender|worker|waiter|node|host|local)(?:[\u2019']s)?|local|a waiter[\u2019']s)(?: own)?(?: ntp[- ]\\w+| local| system| wall)? ?(?:clock|system time|time)(?: of day)? (?:passes|is past|exceeds|shows|reaches|has passed|says|is later|is beyond)${upTo(60)}(?:expir\\w*|deadline|lease|valid\\w*|timestamp)`),
            pattern(`(?:expir\\w*|timestamp|deadline|valid_until|lease_until)${upTo(60)} (?:in the past|older than|earlier than|before (?:the )?(?:current|local)|less than the current|smaller than the current|behind)${upTo(60)}(?:clock|system time|local time|ntp)`),
            /(?:ablauf|verfall)[^.;]{0,60}(?:mit|gegen|anhand)[^.;]{0,30}(?:uhrzeit|systemzeit|systemuhr|ntp)|(?:vergleicht|prüft)[^.;]{0,60}(?:uhrzeit|systemzeit|systemuhr|ntp-?\S*)[^.;]{0,60}(?:ablauf|abgelaufen|übernimmt)/gi,
            /(?:compara|comprueba)[^.;]{0,60}(?:con|contra)[^.;]{0,30}(?:reloj (?:local|del sistema)|hora (?:local|del sistema)|ntp)[^.;]{0,60}(?:expir|venc|caduc|toma)/gi,
            /(?:\u6bd4\u8f83|\u5bf9\u6bd4|\u5224\u65ad)[^\u3002\uff1b;]{0,24}(?:\u7cfb\u7edf\u65f6\u95f4|\u672c\u5730\u65f6\u95f4|NTP)[^\u3002\uff1b;]{0,24}(?:\u8fc7\u671f|\u63a5\u7ba1|\u5931\u6548|\u62a2\u5360)|(?:\u7cfb\u7edf\u65f6\u95f4|\u672c\u5730\u65f6\u95f4|NTP)[^\u3002\uff1b;]{0,24}(?:\u6bd4\u8f83|\u5224\u65ad)[^\u3002\uff1b;]{0,16}(?:\u8fc7\u671f|\u5931\u6548|\u63a5\u7ba1)/g,
        ],
        with: LOCKISH,
        unless: /monotonic|monoton|monótono|\u5355\u8c03|truetime|(?:database|server|primary|leader|store)(?:[\u2019']s)? (?:own )?(?:clock|time)|(?<![a-z])(?:audit|log|display|dashboard|only for|cleanup)(?![a-z])/i,
        message: 'The wall clock of a client decides whether a lock has ended: drift and steps make two holders. Let the store expire it, or let the contender watch an unchanged counter on its monotonic clock, and take it over by a condition on that counter.',
    },
    {
        id: 'acts-on-weak-reads',
        key: /replica|reader endpoint|secondar|follower|standby|eventual|stale|mirror|slave|dirty|weak/i,
        onCondition: true,
        said: [
            pattern(`${LOOKS}(?:${upTo(70)} (?:from|on|at|with|against|via|by|through|in|using|of))?(?: (?:the|a|an|its|their|any|some|one|of|whatever))*(?: [\\w-]+){0,2}? (?:${WEAK_READ})${upTo(120)}${ACTS}`),
            pattern(`(?:${WEAK_READ})(?: [\\w\u2019'-]+){0,4} (?:tells?|says?|shows?|decides?|determines?|answers?|(?:is|are) (?:enough|sufficient|good enough|accurate enough|used|consulted|trusted)|suffices?)${upTo(80)}(?:owns?|owner\\w*|holds?|holder|free|lock|lease)`),
        ],
        with: LOCKISH,
        unless: /primary|leader|writer|condition|compar|if-match|lineari|confirm|re-?check|again|transaction|strongly|synchron|only (?:to|as|for)|before it|hint|advis|filter|(?<![a-z])(?:not|never|no|must|may be|claims?|acquires?)(?![a-z])|votes?|majority|quorum|fenc|refus|reject/i,
        message: 'What a replica or a weakly consistent read shows decides on the lock: it may show a former state. Let the conditional write on the primary, or a linearizable read, decide.',
    },
    {
        id: 'lossy-failover',
        key: /async|lag|delayed|whichever|first|asíncron|\u5f02\u6b65/i,
        onCondition: true,
        said: [
            pattern(`(?:${BY_ITSELF}|patroni|repmgr|orchestrator|stolon)(?: then)? ${PROMOTES}${upTo(40)} ${ASYNC}|${ASYNC}${upTo(60)}(?:patroni|repmgr|orchestrator|stolon)(?: \\w+)? ${PROMOTES}`),
            pattern(`${PROMOTES} ${BY_ITSELF}${upTo(30)} (?:to|onto)(?: [\\w-]+){0,4} ${ASYNC}`),
            pattern(`${ASYNC} (?:[\\w-]+ ){0,3}?${COPY}${upTo(100)}${BY_ITSELF}${upTo(50)}${PROMOTES}`),
            pattern(`${ASYNC} (?:[\\w-]+ ){0,3}?${COPY}${upTo(100)}${PROMOTES}${upTo(40)}${BY_ITSELF}`),
            pattern(`${COPY}${upTo(50)}${ASYNC}${upTo(80)}(?:${BY_ITSELF}${upTo(40)}${PROMOTES}|${PROMOTES}${upTo(40)}${BY_ITSELF})`),
            pattern(`(?:automatic|automated|unattended|instant|fast)(?:ally)? ${PROMOTES}${upTo(60)} (?:to|of|on|onto)(?: [\\w-]+){0,4} ${ASYNC}`),
            pattern(`${PROMOTES}${upTo(50)} ${ASYNC}(?: [\\w-]+){0,3}${upTo(40)}${BY_ITSELF}`),
            pattern(`(?:promot\\w+|elects?|picks?|chooses?)(?: automatically)? (?:whichever|whatever|the) (?:(?:replica|standby|node|secondary|one|copy) )?(?:that )?(?:answers|responds|reacts|is reachable|comes up|replies)(?: (?:first|fastest|soonest))?`),
            /as[íi]ncron\w+[^.;]{0,100}(?:promo\w+|promuev\w+|conmut\w+|asciend\w+|failover)[^.;]{0,30}autom[áa]tic\w*|as[íi]ncron\w+[^.;]{0,100}autom[áa]tic\w*[^.;]{0,40}(?:promo\w+|promuev\w+|conmut\w+|failover)|(?:promo\w+|conmut\w+|failover)[^.;]{0,20}autom[áa]tic\w*[^.;]{0,60}as[íi]ncron\w+/gi,
            /asynchron\w* [^.;]{0,40}(?:übernimmt|wird befördert|wird hochgestuft)[^.;]{0,60}automatisch|asynchron\w*[^.;]{0,100}automatisch[^.;]{0,60}(?:beförder\w*|promot\w*|übern\w+|hochgestuft|umgeschaltet|umschalt\w*|failover|primär\w*)|(?:automatische\w*|automatisch) (?:failover|umschalt\w*|übernahme|beförder\w*)[^.;]{0,60}asynchron\w*/gi,
            /\u5f02\u6b65(?:\u590d\u5236|\u526f\u672c|\u4ece\u5e93|\u5907\u5e93|\u4ece\u8282\u70b9|\u5907\u4efd)[^\u3002\uff1b;]{0,40}\u81ea\u52a8(?:\u5207\u6362|\u63d0\u5347|\u6545\u969c\u8f6c\u79fb|\u5347\u4e3b|\u63a5\u7ba1|\u9009\u4e3b)|\u81ea\u52a8(?:\u5207\u6362|\u63d0\u5347|\u6545\u969c\u8f6c\u79fb|\u63a5\u7ba1)[^\u3002\uff1b;]{0,20}\u5f02\u6b65/g,
        ],
        unless: /(?<![a-z])synchron(?!isier)|(?<!un)acknowledged|manual|operator(?! )|operators|never|(?<![a-z])(?:not|no|only|must)(?![a-z])|read-?only|report|analytics|backup|fenc|epoch|confirm|raft|paxos|quorum|majority|(?:until|till) (?:last|this) (?:year|month|quarter|spring|summer|autumn|winter)|síncrona?(?<!asíncrona?)|nunca|nicht|kein|\u4e0d|\u7981|\u540c\u6b65(?<!\u5f02\u6b65)/i,
        message: LAGGING_TAKEOVER,
    },
    {
        id: 'several-writers',
        key: /last[- ]writ|lww|active[- /]active|multi-?(?:master|primary|leader|writer)|crdt|reconcil|merge|newest|latest|most recent|zuletzt|última escritura|\u6700\u540e\u5199\u5165|\u53cc\u4e3b|\u591a\u4e3b|\u53cc\u6d3b/i,
        said: [
            pattern(`(?:both|each|every|all|either|any)(?: of the| the)? (?:(?:two|2) )?${PLACES}${upTo(40)} (?:accepts?|takes?|grants?|issues?|writes?|acknowledges?|serves?|hands? out|acquires?) ${upTo(40)}(?:locks?|leases?|grants?)${upTo(110)}(?:last[- ]writ\\w+|lww|merg\\w+|reconcil\\w+|conflict\\w*|crdts?|newest|latest|most recent)`),
            pattern(`(?:conflict\\w*|concurrent|competing|diverg\\w+|duplicate|double|simultaneous)${upTo(60)} (?:resolv\\w+|settl\\w+|decid\\w+|reconcil\\w+|merg\\w+|handl\\w+|sorted out|cleaned up)${upTo(40)}(?:last[- ]writ\\w+|lww|(?:latest|newest|highest|most recent) (?:timestamps?|writes?|updates?)|crdts?)`),
            pattern(`(?:active[- /]active|multi-?(?:master|primary|leader|writer)|crdts?)${upTo(80)}(?:(?:acquir\\w+|grant\\w*|tak(?:e|es|en)|lock\\w*)${upTo(30)}(?:locally|in (?:either|each|any|both|every) \\w+|on (?:either|each|any|both|every) \\w+)|(?:locks?|leases?)${upTo(40)}(?:without|local(?:ly)?|nearest|merge\\w*|conflict\\w*))`),
            /(?:\u53cc\u4e3b|\u591a\u4e3b|\u53cc\u6d3b)[^\u3002\uff1b;]{0,40}(?:\u52a0\u9501|\u9501\u5199\u5165|\u5199\u9501|\u83b7\u53d6\u9501|\u53d1\u9501)|(?:\u51b2\u7a81|\u5e76\u53d1)[^\u3002\uff1b;]{0,20}\u6700\u540e\u5199\u5165/g,
        ],
        with: LOCKISH,
        unless: /disjoint|(?<![a-z])(?:own keys|its own|their own|home|pinned|single writer|one writer|certification|consensus|raft|paxos|quorum|would|lost|forbidden)(?![a-z])|\u4e0d|\u7981/i,
        message: 'Several nodes accept grants of the same lock and settle conflicts afterwards: both holders have worked by then. Let one leader with a majority, or a compare-and-set, refuse the second.',
    },
    {
        id: 'halves-with-takeover',
        key: /automatic|whichever|surviv|itself|autom[áa]tic|on its own|alone|\u81ea\u52a8/i,
        onCondition: true,
        said: [
            pattern(`(?<n>two|three|four|five|[2-5])(?: (?:voters?|members?|nodes?|servers?|of them))?(?: (?:are|stand|sit|run|live|is|placed))? (?:in|at|on) [^,;.]{1,40}(?:,| and|, and) (?:the other )?\\k<n>(?: (?:voters?|members?|nodes?|servers?))? (?:in|at|on) [^.]{0,120}?(?:automatic(?:ally)?${upTo(30)}(?:takeover|takes? over|fail ?over|fails over|promot\\w+|elect\\w*)|whichever \\w+ (?:survives|remains|is left)|(?:takes?|carr(?:y|ies)) (?:over|on)${upTo(20)}(?:alone|by itself|on its own))`),
            pattern(`(?:standby|secondary|replica|peer|second (?:node|site)|other (?:site|node|side|room)|surviving (?:site|node|side|room)|remaining (?:site|node|side|room))(?: [\\w-]+){0,2}? (?:promotes itself|makes itself (?:the )?\\w+|takes over|becomes (?:the )?(?:new )?(?:primary|master|leader|active)|activates itself)${upTo(40)}(?:when|if|once|as soon as|after)${upTo(60)}(?:heartbeats?|contact|connection|link|primary|peer|other|partner)${upTo(40)}(?:lost|loses?|losing|missed|unreachable|silent|fails?|missing|gone|breaks?|stops?|seconds)`),
        ],
        unless: /witness|tie-?break|arbit|third|manual|operator|clients?|quorum|majority|fenc|stonith|powered|confirm|synchron|watchdog|lease|patroni|vote in|not|never|no /i,
        message: 'Either of two places goes on by itself when it does not see the other: in a partition both do, and grant the same locks. Add a vote in a third place, or let locking stop.',
    },
    {
        id: 'fail-open',
        key: /fail|open|without|unavailab|unreach|times? out|timed? ?out|anyway|regardless|answer|reached|ohne|sin |\u5931\u8d25|\u653e\u884c|\u65e0\u9501|\u4e0d\u52a0\u9501|\u8df3\u8fc7/i,
        onCondition: true,
        ownDenial: true,
        said: [
            pattern('(?:considered|deemed|assumed|counted|treated|regarded)(?: as| to be)? (?:granted|acquired|successful|held|renewed|valid)'),
            pattern(`(?:proceeds?|continues?|goes? (?:ahead|on)|go (?:ahead|on)|runs?|carr(?:y|ies) on|works?|executes?|writes?)(?: [\\w\u2019'-]+){0,6}? without (?:holding |having |waiting for )?(?:a |the |any |its )?(?:locks?|leases?|grants?)`),
            pattern(`(?:runs?|proceeds?|continues?|goes? (?:ahead|on)|starts?|works?|writes?|carr(?:y|ies) on)(?: \\w+)? (?:anyway|regardless(?! of)|nonetheless|nevertheless|unprotected|unlocked)`),
            /(?:arbeitet|läuft|macht|fährt|schreibt|arbeiten|laufen)(?: [^\s,.;]+){0,5}? ohne (?:[^\s,.;]+ )?(?:sperre|lock|lease)|(?:siguen?|continúan?|trabajan?|proceden?)(?: [^\s,.;]+){0,4}? sin (?:el |un )?(?:bloqueo|lock|lease)|(?:\u65e0\u9501|\u4e0d\u52a0\u9501|\u8df3\u8fc7\u52a0\u9501)(?:\u7684\u60c5\u51b5\u4e0b)?(?:\u76f4\u63a5|\u7ee7\u7eed)*(?:\u6267\u884c|\u8fd0\u884c|\u5904\u7406|\u5199\u5165)/gi,
            pattern('(?:locks?|locking|clients?|librar(?:y|ies)|manager|service|wrapper|sdk|acquisition|workers?|it)(?: [\\w-]+){0,4}? (?:fails?|failing|to fail)[ -]open'),
            pattern(`(?:treat(?:s|ed)?|regard(?:s|ed)?|consider(?:s|ed)?|count(?:s|ed)?|deem(?:s|ed)?|assum(?:es?|ed))${upTo(50)} (?:as |to be |to have been |that (?:it|the \\w+) (?:is|was|has been) |is |was )(?:granted|acquired|held|successful|renewed|owned|still held|still valid)`),
        ],
        with: /unavailab|unreach|(?<![a-z])(?:down|outage|times? out|timed out|timeouts?|no answer|no reply|silent|slow|lost|loss|fails?|failed|failure|open|missing|time out|cannot|can['\u2019]t|not (?:answer|reply|respond|reachable|available))(?![a-z])|antwortet|erreichbar|ausfall|ausgefallen|no responde|caíd|fall[ao]|\u4e0d\u53ef\u7528|\u8d85\u65f6|\u6545\u969c|\u65e0\u54cd\u5e94/i,
        unless: /read-?only|idempoten|(?<![a-z])(?:never|nothing|nobody|none|rather|only (?:reads|holders|after|once|when)|idle|niemand|kein\w*|ninguno|nadie|conflict|refus\w*|rejects?|reads? (?:it|the)|unlike|instead)(?![a-z])|compare|(?<![a-z])no (?:worker|client|one|process|service|job|node|write)/i,
        message: 'Work goes on without a confirmed lock when the lock service does not answer: two holders can work at once. Stop, or wait, until a grant is confirmed.',
    },
    {
        id: 'unsynced-grants',
        key: /fsync|synchronous_commit|write concern|appendfsync|sync_binlog|flush_log|journal|commitlog_sync|read concern|w ?[:=]/i,
        ownDenial: true,
        said: [
            pattern('(?:fsync|synchronous_commit|sync_binlog|innodb_flush_log_at_trx_commit|appendfsync|commitlog_sync|journal(?:ing)?) ?(?:(?:=|:|is|are|to|set|at|stays|remains|gets) ?){0,3}(?:off|0|no|disabled|turned off|switched off|everysec|periodic|false|local)'),
            pattern('(?:disabl(?:e|es|ed|ing)|turn(?:s|ed|ing)? off|switch(?:es|ed|ing)? off|relax(?:es|ed|ing)?|skip(?:s|ped|ping)?|omit(?:s|ted)?) (?:the )?(?:fsyncs?|journal(?:ing)?|synchronous_commit)'),
            pattern('write concern (?:of |is |=|: ?|at |to )?["\u201c]?(?:\\{? ?w ?[:=] ?)?["\u201c]?1(?!\\d| ?s)|w ?[:=] ?1(?!\\d)|read concern (?:of |is |=|: ?)?["\u201c]?(?:local|available)'),
        ],
        unless: /(?<![a-z])(?:(?:implicit )?default (?:may|might|can|could) be|not|never|no longer|must|other|unrelated|non-lock|audit|statistic\w*|would|discards?|loses?|lost|if|replica set|bulk|temp\w*|is then|rejoins|rolls?(?: \w+){0,3} back)(?![a-z])/i,
        message: 'A grant is acknowledged before it is durable: after a crash it is forgotten and granted again. Sync every grant, and to a majority where a replica may take over.',
    },
    {
        id: 'each-side-goes-on',
        key: /partition|split|link|cut|isolat|disconnect|apart|se parte|partici|divid|getrennt|trenn|\u5206\u533a|\u9694\u79bb/i,
        onCondition: true,
        said: [
            pattern(`(?:each|every|either|both)(?: of the| the)? (?:(?:two|2) )?${PLACES}${upTo(40)} (?:keeps?|continues?|goes on|go on|may|can|still|carr(?:y|ies) on)(?: to)? ?(?:grant\\w*|issu\\w+|hand\\w* out|handing out|acquir\\w+|serv\\w+|giv\\w+)${upTo(70)}(?:locks?|leases?|grants?|on its own|on their own|independently|alone|locally)`),
            pattern(`(?:a|an|the|any|each) (?:cut[- ]off|isolated|separated|disconnected|severed|partitioned|minority) (?:${PLACES})${upTo(30)} (?:keeps?|continues?|goes on|may|can|still|carries on)(?: to)? ?(?:grant\\w*|issu\\w+|hand\\w* out|handing out|acquir\\w+|giv\\w+)${upTo(50)}(?:locks?|leases?|grants?|on its own|locally)`),
            /(?:cada|ambos|ambas|los dos|las dos)(?: [^\s,.;]+){1,2} (?:siguen?|continúan?|pueden?)(?: [^\s,.;]+)? ?(?:conced\w+|otorg\w+)[^.;]{0,40}(?:bloqueos?|locks?|leases?)|(?:jede[rs]?|beide)(?: [^\s,.;]+){1,2} (?:vergibt|vergeben|erteilt|erteilen)[^.;]{0,60}(?:weiter|allein|lokal|eigenständig|unabhängig)|(?:\u4e24\u4fa7|\u53cc\u65b9|\u4e24\u8fb9|\u5404(?:\u673a\u623f|\u5206\u533a|\u4fa7|\u533a\u57df))[^\u3002\uff1b;]{0,10}(?:\u7ee7\u7eed|\u5404\u81ea|\u72ec\u7acb)[^\u3002\uff1b;]{0,6}(?:\u53d1\u9501|\u6388\u4e88|\u52a0\u9501)/gi,
        ],
        unless: /nicht|kein|no concede|ninguno|propias|\u4e0d|(?<![a-z])(?:own (?:keys|locks|objects|ranges|shard\w*)|home|homed|disjoint|respective|different|stops?|majority|quorum|read-?only|reads|not|no|never|cannot|neither|until (?:its|the|their) leases?|only)(?![a-z])|n['\u2019]t/i,
        message: 'Each side of a partition goes on granting: both grant the same lock. Let only the side with a majority grant.',
    },
];

;// CONCATENATED MODULE: ./src/review/lagging-takeover.ts




const COPIES = '(?:replicat\\w+|standbys?|stand-bys?|replicas?|secondar(?:y|ies)|cop(?:y|ies)|copied|mirror\\w*)';
/** "Replication to both standbys runs asynchronously", "fed by `etcdctl make-mirror`". */
const LAGS = pattern(`${COPIES}${upTo(60)} async(?:hronous(?:ly)?)?|async(?:hronous(?:ly)?)?${upTo(40)} ${COPIES}|(?:etcdctl )?make-mirror`);
/** "Patroni promotes whichever standby", "the orchestrator repoints the clients". */
const TAKES_OVER = pattern(`(?:patroni|repmgr|orchestrator|stolon|automat\\w+)${upTo(20)} (?:promotes?|fails? over|switches over)${upTo(40)} (?:standbys?|stand-bys?|replicas?|secondar(?:y|ies)|cop(?:y|ies)|one of (?:them|the)|mirror)|(?:orchestrator|controller|script|dns|router|proxy|load balancer|clients?)(?: \\w+)? (?:repoints?|redirects?|switch(?:es)?|moves?|fails? over)(?: (?:all|the|its|traffic|clients?)){0,3} (?:to|onto)`);
/** Copies that do not lag, that people promote, or that serve something else. */
const HARMLESS = /(?<!a)synchron|majority|quorum|manual|operators?(?![a-z])|by hand|disaster|backup|cross-region|report|analytic|audit|read-?only|epoch|(?<![a-z])(?:not|never|no|only|dr|leader|voters?|reads?|must|would|could|might|queues?|polling)(?![a-z])/i;
/** As far as one sentence goes on with what another tells. */
const lagging_takeover_NEAR = 4;
/** A copy that lags and takes over by itself, told in two sentences of a section or in one; none where any copy is synchronous. */
function laggingTakeovers({ statements }) {
    const said = statements.filter(({ standing }) => standing === 'said');
    if (said.some(({ text }) => /(?<!a)synchron/i.test(text)))
        return [];
    return said.flatMap((statement, index) => {
        if (!tells(statement, LAGS))
            return [];
        const takeover = said
            .slice(index, index + 1 + lagging_takeover_NEAR)
            .find(other => other.heading === statement.heading && tells(other, TAKES_OVER));
        return takeover ? [{ line: (0,review_statements/* lineAt */.mh)(takeover, takeover.text.length), message: LAGGING_TAKEOVER }] : [];
    });
}
function tells({ text, isHeading }, words) {
    const read = (0,review_statements/* shown */.SP)(text);
    return !isHeading && !HARMLESS.test(read) && isClaimed(read, words);
}

;// CONCATENATED MODULE: ./src/review/pooled-sessions.ts



const POOLER = /pgbouncer|odyssey|pgcat|transaction[- ]pool|pooler/i;
/** A connection that stays with its client, or a lock that ends with its transaction. */
const UNPOOLED = /session[- ](?:mode|pool)|direct|bypass|past the|around the|own connection|dedicated|outside|_xact|transaction[- ]level/i;
/** "Each worker takes a session-level advisory lock". */
const TAKES = pattern('(?:takes?|acquires?|holds?|obtains?|uses?|keeps?|calls?)(?: [\\w-]+){0,3}? (?:session(?:-level)? advisory locks?|pg_(?:try_)?advisory_lock)');
/** Advisory locks of sessions in the section that tells of a pooler, where no word takes them past it. */
function pooledSessions({ statements }) {
    const said = statements.filter(({ standing, isHeading }) => standing === 'said' && !isHeading);
    const pooled = said.filter(({ text }) => POOLER.test(text));
    if (pooled.length === 0 ||
        said.some(({ text }) => UNPOOLED.test(text) && /pool|bouncer|advisory/i.test(text)))
        return [];
    return said
        .filter(statement => pooled.some(({ heading }) => heading === statement.heading) && takes(statement))
        .map(statement => ({
        line: (0,review_statements/* lineAt */.mh)(statement, 0),
        message: 'A session\u2019s advisory lock goes through the pooler that stands there, which gives the session to others between two transactions: the lock is lost, or someone else\u2019s. Use a lock row, or a connection of its own.',
    }));
}
function takes({ text }) {
    const read = (0,review_statements/* shown */.SP)(text);
    return !(0,review_statements/* isHypothetical */.RV)(read) && isClaimed(read, TAKES, /advisory/i);
}

;// CONCATENATED MODULE: ./src/review/concept.ts
/** Any of these words, as whole ones. */
const any = (source) => new RegExp(`(?<![a-zà-ÿ-])(?:${source})(?![a-zà-ÿ])`, 'i');

;// CONCATENATED MODULE: ./src/review/unsafe-beliefs.ts

/** What designs believe of a store, and what it does not do. */
const UNSAFE_BELIEFS = [
    {
        id: 'even-voter-called-a-gain',
        denies: true,
        all: [
            /fourth|sixth|eighth/i,
            any('(?:fourth|sixth|eighth) (?:\\w+ )?(?:voter|vote|member|server|participant|node)'),
            any('(?:lifts?|raises?|increases?|brings?|adds?|improves?|gains?|buys?|lets?|allows?|so that|tolerates?)'),
            any('failures?|ride out|survive\\w*|los(?:s|es|t)|majority'),
        ],
        unless: any('no (?:more|gain|further|(?:\\w+ )?tolerance)|only an? larger|not|never|nothing|does not|without (?:any )?(?:gain|tolerance)|still (?:only )?(?:one|two|three)|observers?|non-?voting|clients?|replac\\w*|wrong'),
        message: 'An even voter adds no tolerance: the majority grows with it, and as many failures as before are survived. Add two, or none.',
    },
    {
        id: 'lease-id-called-ordered',
        denies: true,
        all: [
            /lease|session/i,
            any("(?:lease|session)[- ]?ids?(?: [\\w\u2019'-]+){0,4} (?:ascending(?: order)?|monoton\\w+|increas\\w+|in order|ordered)|(?:larger|higher|greater|bigger|latter|newer) (?:of (?:the )?(?:two )?)?(?:lease|session)[- ]?id|(?:larger|higher|greater) of (?:the )?two"),
            any('(?:lease|session)[- ]?ids?'),
        ],
        unless: any('not|never|no|random|unordered|revision|transaction id|zxid|znode|sequence|cannot|zookeeper'),
        message: 'Ids of leases and sessions have no order: the larger one may be the older holder\u2019s. Take the revision or counter that the grant raised.',
    },
    {
        id: 'federated-store-called-one',
        denies: true,
        all: [
            /federat/i,
            any('(?:wan[- ])?federat\\w+'),
            any('locks?|keys?|sessions?|kv|grants?'),
            any('(?:also|likewise) (?:committed|written|stored|kept|held)|replicat\\w+|copied|shared|(?:go(?:es)? on|continues?|keeps?) granting|takes? over|survives?|same (?:keys?|locks?|sessions?)'),
        ],
        unless: any('not|never|no|nothing|each (?:has|keeps)|own|only|cannot|separate\\w*|independent\\w*|without'),
        message: 'Federated datacenters of Consul share no keys and no sessions: each has a Raft group of its own, and the other one knows none of the grants. Stretch one group over three places, or let the locks stop.',
    },
    {
        id: 'commit-without-reply-called-undone',
        denies: true,
        all: [
            /commit|w?timeout|connection|reply|update|write/i,
            any('during (?:the )?commit|w?timeout|(?:connection|link|reply|answer|response|acknowledg\\w+)(?: [\\w\u2019-]+){0,3} (?:drops?|breaks?|lost|fails?|missing|times out|absent|never (?:comes|arrives))|lost (?:connection|reply|answer|response)'),
            any('(?:has|have|was|were|is|are)(?: [\\w-]+){0,3}? (?:rolled (?:the \\w+ )?back|undone|reverted|discarded|not (?:been )?(?:applied|made|committed))|rolled the (?:transaction|write|update) back|(?:counts?|may count|treats?|regards?|takes?)(?: [\\w-]+){0,4} as (?:failed|undone|not made|refused)|did not (?:happen|take place)'),
        ],
        unless: any('unknown|ambiguous|in doubt|unclear|may (?:still |well |nevertheless )?have|might have|reads? (?:the|it|back)|re-?reads?|never (?:counts?|treats?|regards?)|must not|cannot be (?:counted|treated)|(?:is|are|does) not (?:a |mean|prove)'),
        message: 'A commit without a reply may have been made: whoever takes it for undone forgets a lock that is held, or takes it twice. Read the record and compare the nonce first.',
    },
    {
        id: 'advisory-lock-replicated',
        denies: true,
        all: [
            /advisory|get_lock|user-level lock/i,
            any('advisory locks?|pg_(?:try_)?advisory\\w*|get_lock|user-level locks?'),
            any('(?:written|logged|recorded) (?:to|in) (?:the )?wal|wal-logged|replicat\\w+|certif\\w+|every (?:member|node|replica|server) (?:honou?rs|knows|sees|has)|(?:standby|replica|new primary|promoted \\w+)[^.;]{0,20} (?:knows?|has|remembers?)|travel\\w*|carried over'),
        ],
        unless: any('not|never|no|nothing|neither|nor|lost|gone|only|instead|(?:replac\\w+|remov\\w+|drop\\w*|abandon\\w*|migrat\\w+)(?: [\\w-]+){0,3} advisory|local to|vanish\\w*|cannot|without'),
        message: 'Advisory locks and GET_LOCK live in one server\u2019s memory: they are not replicated, and a failover frees them all. Keep the lock in a row.',
    },
    {
        id: 'wait-called-consensus',
        denies: true,
        all: [
            /(?<![a-z])WAIT(?![a-z])/,
            any('lineari[sz]able|survives? (?:any |a |every )?(?:\\w+ )?fail-?overs?|(?:cannot|can ?not|never|no longer) (?:be )?(?:lost|forgotten|rolled back)|durable|as safe as|strongly consistent|replicated synchronously'),
        ],
        unless: any('does not|not (?:make|turn|a guarantee|lineari[sz]able|durable|enough)|cannot make|never makes|best[- ]effort|less likely|nor|neither|only|still'),
        message: 'WAIT counts the replicas that have the write and decides nothing: Sentinel may promote one that lacks it, and the grant is lost. Rest the lock on a store with consensus.',
    },
    {
        id: 'forced-quorum-by-itself',
        denies: true,
        all: [
            /force/i,
            any('force_members|force-new-cluster|forced? (?:the )?quorum|force(?:s|d)? (?:a |the )?(?:new )?(?:quorum|majority|membership|cluster)|forcequorum'),
            any('watchdog|automatic\\w*|scripts?|by itself|on its own|cron\\w*|each (?:surviving )?(?:island|side|part|half|group)|both (?:sides|islands|halves|parts)|unattended|agents?|operator pod'),
        ],
        unless: any('never|not|no|forbidden|must not|only (?:by|an?|after)|by hand|manual\\w*|operators? (?:decides?|must)|people'),
        message: 'A quorum is forced without a human: two parts that are cut off both force one, and both grant. Forcing is a decision of people, with the other part shut off.',
    },
    {
        id: 'deadline-from-the-reply',
        denies: true,
        all: [
            /lease|deadline|countdown|expir/i,
            any('leases?|deadlines?|countdown|expiry'),
            any('(?:starts?|begins?|counts?|runs?|measured|timed)[^.;]{0,50} (?:when|once|as soon as|from (?:the (?:moment|time|instant) )?(?:when )?)(?: ?the| its| an?)? ?(?:\\w+ )?(?:reply|response|answer|acknowledg\\w+|confirmation)(?: [\\w-]+){0,2} (?:reaches|arrives|comes|is (?:received|in|there)|returns)|(?:may|can|is allowed to|keeps?) (?:keep |go on |continue |carry on |finish )?(?:[\\w-]+ ){0,3}for [^.;,]{0,16} (?:past|beyond|after) (?:zero|its (?:expiry|end|deadline)|the (?:expiry|deadline))'),
            any('holders?|clients?|workers?|owners?|it|may|keeps?'),
        ],
        unless: any('not|never|no|instead|rather than|before (?:it |the )?(?:sen[dt]\\w*|request)|nothing|stops?|refused|rejects?|must|waits?|contenders?[^.;]{0,20} (?:wait|count)'),
        idioms: /because [^.;]*/gi,
        message: 'The holder counts its lease from when the reply came, or works past its end: the store counts from the request, and the next holder is granted meanwhile. Count from before sending, and stop before the end.',
    },
    {
        id: 'clock-ahead-may-stay',
        denies: true,
        all: [
            /clock/i,
            any('clocks?(?: [\\w-]+){0,3} (?:ahead|behind|off|wrong|skew\\w*|offset|drift\\w*)|clock (?:offset|skew|drift)'),
            any('may (?:stay|remain|go on|keep)(?: [\\w-]+){0,3}|(?:affects?|matters?|concerns?|touches)(?: [\\w-]+){0,2} only(?: [\\w-]+){0,2} (?:logs?|log timestamps|metrics)|only (?:affects?|concerns?|matters? (?:to|for)) (?:the )?(?:logs?|log timestamps|metrics)|(?:is|are) (?:harmless|irrelevant|of no (?:concern|importance))'),
            any('cockroach\\w*|yugabyte\\w*|spanner|hlc|hybrid'),
        ],
        unless: any('not|never|no|removed|terminat\\w*|must|up to|within'),
        message: 'The store orders transactions by clocks whose offset has a bound: a node beyond it serves stale reads and must be ended. Keep the clocks within the bound, and let such a node end itself.',
    },
    {
        id: 'token-compared-with-a-copy',
        denies: true,
        all: [
            /tokens?|fence|epoch/i,
            any('compar\\w+|check\\w*|validat\\w+|verif\\w+'),
            any('cop(?:y|ies) of|cached?|snapshot|refreshed|(?:read|loaded|polled|pulled|synchroni[sz]ed) every|in-memory copy'),
            any('as (?:strict|safe|good|strong|strong as|reliable)|equivalent|equally|(?:is |are )?(?:quite |fully )?(?:enough|sufficient)|suffices?|no (?:loss|weaker)|instead of|refreshed every|every \\d+'),
        ],
        unless: any('not|never|stale|must|also|besides|additionally|cannot|before the (?:conditional|atomic)|and again in'),
        message: 'The token is compared with a copy that may be old: a holder that was superseded since passes. Compare it where the write is made, in the same step.',
    },
    {
        id: 'returned-watch-is-the-grant',
        denies: true,
        all: [
            /watch|quer(?:y|ies)|event|changefeed|notif|stream/i,
            any('watch(?:er|es)?|blocking quer(?:y|ies)|quer(?:y|ies)|events?|change-?feeds?|notifications?|streams?'),
            any("(?:owns?|holds?|has) (?:it|the [\\w-]+)(?: [\\w\u2019'-]+){0,3}? from (?:that|this|then)|(?:now )?belongs? to (?:the|that|this|its) (?:waiter|client|worker|reader|contender)|needs? no (?:write|acquire|request|call|transaction)(?: [\\w-]+){0,3}|without (?:another|a further|any|an) (?:acquire|acquisition|write|transaction)"),
        ],
        unless: any('never|not|only (?:after|when|once)|must not|hint|condition\\w*|would'),
        message: 'An event is taken for the grant: it comes late, twice or to several waiters. The lock is held when the conditional write has succeeded.',
    },
];

;// CONCATENATED MODULE: ./src/review/unsafe-shortcuts.ts

/** Words of a name, or around one. */
const few = (most) => `(?: [\\w\u2019'-]+){0,${most}}?`;
const WRITES = '(?:writes?|puts?|sets?|inserts?|creates?|stores?|putitem|issues? a (?:put|write|set))';
const UNORDERED = '(?:timestamps?|epoch (?:time|milli\\w+|seconds?)|unix time|(?:wall[- ]?)?clock(?: readings?| time)?|system time|current time|uuid\\w*|guids?|random \\w+|nonces?|lease ids?|hash)';
const unsafe_shortcuts_POOLER = '(?:pgbouncer|rds proxy|odyssey|pgcat|(?:connection |transaction[- ])?pool(?:er|ing)\\w*)';
/* What is wrong with those that are found by other words, too. */
const READ_THEN_WRITTEN = 'The lock is read first and written then: two clients read that it is free, and both write. Write it under the condition that it is still free, in one step.';
const WORKS_ON = 'The holder goes on although its lease may have ended, and the next one has the lock by then. It stops when it cannot renew in time, before the lease ends.';
const DELETED_LATE = 'A lease ends when the store deletes the record by its TTL: that happens minutes to days late, and takes the counter along. Decide on expiry by a condition on the record, and keep the record.';
/** Shortcuts that look like a lock: one step too few, a token that does not grow, a feature that is not meant for it. */
const UNSAFE_SHORTCUTS = [
    {
        id: 'check-then-set',
        key: /absent|free|exist|vacant|unlocked|missing/i,
        onCondition: true,
        ownDenial: true,
        said: [
            pattern(`(?:reads?|gets?|checks?|fetch(?:es)?|looks? (?:up|at)|quer(?:y|ies)|getitem)${upTo(60)}(?:,|;| and)? ?(?:and |then )?if (?:it|the (?:lock|key|row|item|record)|none)(?: is|['\u2019]s| does)? (?:absent|free|not (?:exist|there|present|held)|vacant|missing|unlocked|expired)${upTo(20)},? (?:then )?(?:it )?${WRITES}`),
            pattern(`(?:checks?|getitem|reads?|gets?)${upTo(80)}(?:whether|if) (?:the |a )?(?:lock|key|row|item|record)${upTo(30)}(?:exists?|is (?:free|held|absent|there))[;:,]? ?(?:and )?(?:if (?:it does )?not,? |if (?:it is|so),? |then )(?:it )?${WRITES}`),
        ],
        unless: /condition|atomic|transact|compare|if-match|if-none|if not exists|(?<![a-z])(?:txn|cas|same)(?![a-z])|for update|precondition|unique|constraint|serializ/i,
        message: READ_THEN_WRITTEN,
    },
    {
        id: 'works-past-the-lease',
        key: /even (?:if|though|when)|until (?:it is )?(?:told|notified|informed)|meantime|meanwhile/i,
        onCondition: true,
        ownDenial: true,
        said: [
            pattern(`(?:finish(?:es)?|complet(?:es?|ing)|continues?|keeps?|carr(?:y|ies) on|proceeds?)[^.;,]{0,50} even (?:if|though|when) (?:the |its |his )?(?:lease|lock|session)${upTo(30)}(?:expired|lapsed|lost|over|run out|ended|gone)`),
            pattern(`assumes? (?:that )?(?:it|the (?:client|holder|worker)) (?:still )?(?:holds?|owns?)${upTo(40)}until (?:it is )?(?:told|notified|informed)`),
            pattern('(?:keeps? working|continues (?:its|to|with its) work)[^.;]{0,20} in the (?:meantime|meanwhile)'),
        ],
        unless: /fenc|token|reject|refus|(?<![a-z])(?:never|must not|may not|cannot)(?![a-z])/i,
        message: WORKS_ON,
    },
    {
        id: 'expiry-by-client-clock',
        key: /ntp|chrony|clock/i,
        said: [
            pattern(`(?:expir\\w+|expiry|validity|mutual exclusion|exclusion)${upTo(40)} (?:is|are) (?:determined|decided|guaranteed|ensured|judged|checked|computed|evaluated)${upTo(60)}(?:ntp|chrony|(?:client|local|holder|contender|node|host|worker)(?:['\u2019]s?)?(?: own)?(?: local| system| wall)?[- ]?(?:wall[- ]?)?clocks?)`),
            pattern(`(?:expir\\w+|valid_until|lease_until|deadline)${upTo(30)} (?:computed|taken|set|derived) from (?:each |the |its |every )?(?:client|holder|worker|node|host)(?:['\u2019]s?)? (?:own |local |system |wall[- ]?)?clock`),
        ],
        unless: /monotonic|fenc|token|harmless|boottime|(?<![a-z])(?:database|server|primary|store|never|not|stops?)(?![a-z])|earlier|margin/i,
        message: 'Expiry is told by the clocks of clients, synchronised or not: drift and steps make two holders. Let the store expire the lease by its own clock, and let the token decide.',
    },
    {
        id: 'token-that-does-not-grow',
        key: /token|fence/i,
        onCondition: true,
        said: [
            pattern(`fenc(?:ing|e) (?:tokens?|numbers?)${few(3)} (?:from|is|=|are|derived from|based on|equals?|as|uses?)${few(4)} ${UNORDERED}`),
            pattern(`fence (?:=|is|becomes|equals)${few(4)} ${UNORDERED}`),
            pattern(`${UNORDERED}${few(4)} (?:serves?|acts?|is (?:used|issued)|are used|doubles?|becomes?|used|issued)${few(3)}(?: as)?${few(4)} fencing tokens?`),
        ],
        unless: /commit[- ]timestamp|tso|truetime|hybrid|versionstamp|counter|sequence|revision|index|database clock|takes the role|server-side|lease id [^.;]{0,20}identif|(?<![a-z])(?:not|never|none|no|beside|plus|only)(?![a-z])/i,
        message: 'The fencing token does not grow with every grant: clocks step back, and random or lease ids have no order. Take a counter or revision that the store raises with the grant.',
    },
    {
        id: 'fence-that-lets-pass',
        key: /token|fence/i,
        onCondition: true,
        ownDenial: true,
        said: [
            pattern(`(?:rejects?|refuses?|den(?:y|ies))${few(3)} (?:whose|with an?)${few(2)} (?:token|fence)(?: is| that is)? (?:higher|larger|greater|newer)`),
            pattern(`(?:lower|smaller|older|stale|outdated)${few(2)} tokens?${upTo(40)}(?:warning|warned|logged|metric)${upTo(40)}(?:continues?|is (?:accepted|applied|executed)|proceeds?|goes through)`),
            pattern(`(?:client|holder|worker)s?${few(2)} (?:increments?|raises?|bumps?) (?:its|their|his) own (?:local )?counter${upTo(40)}(?:token|fence)`),
        ],
        unless: /(?<![a-z])(?:never|nor|instead)(?![a-z])/i,
        message: 'The fence lets an old holder pass: tokens come from one counter of the store, and the resource refuses whatever is below the largest that it has seen.',
    },
    {
        id: 'takes-by-patience',
        key: /waits? |waited|waiting/i,
        onCondition: true,
        said: [
            pattern(`(?:clients?|waiters?|contenders?|candidates?|workers?)${upTo(40)} (?:waits?|waited|waiting)${few(2)} (?:more|longer) than${upTo(40)}(?:deletes?|removes?|overwrites?|breaks?|steals?)${upTo(30)}(?:lock|key|lease)`),
        ],
        unless: /condition|fenc|expired|revision|compare|version|unchanged|verif/i,
        message: 'Whoever has waited long enough takes the lock away from a holder that may still work: a lock changes hands when its lease has ended, by a condition on what was read.',
    },
    {
        id: 'minority-made-a-cluster',
        key: /automatic|itself|on its own/i,
        onCondition: true,
        said: [
            pattern(`(?:surviving|remaining|last|isolated) (?:members?|nodes?|voters?|servers?|replicas?)${upTo(40)} (?:promoted|turned|made|converted|reconfigured|re-?formed)${upTo(20)}(?:single-node|one-node|one-member|single-member|new|smaller) cluster${upTo(30)}(?:automatic\\w*|by itself|on its own)`),
            pattern(`(?:surviving|remaining|last|isolated) (?:members?|nodes?|voters?|servers?|replicas?)${upTo(30)} automatically (?:promoted|turned|made|converted|reconfigured|re-?formed|re-?forms?|becomes?|bootstraps?)${upTo(20)}(?:single-node|one-node|one-member|single-member|new|smaller) cluster`),
        ],
        unless: /(?<![a-z])(?:never|not|must|no|operator)(?![a-z])/i,
        message: 'A minority makes itself a cluster: the others may be alive behind a partition, and both grant the same lock. After a lost quorum people decide which members go on.',
    },
    {
        id: 'advisory-lock-through-pooler',
        key: /advisory/i,
        said: [
            pattern(`(?:session(?:-level)? )?advisory locks?${upTo(60)} (?:through|via|behind|over|using|with)(?: the| a)?${few(2)} ${unsafe_shortcuts_POOLER}`),
        ],
        unless: /session[- ]mode|session pooling|direct|bypass|xact|transaction-level|attractive|tempting|next client|(?<![a-z])(?:not|avoid|never|no|without|break\w*|lost|unsafe)(?![a-z])/i,
        message: 'A session\u2019s advisory lock goes through a pooler, which gives the session to others between two transactions: the lock is lost, or someone else\u2019s. Use a lock row, or a connection of its own.',
    },
    {
        id: 'lazy-deletion-as-expiry',
        key: /ttl|lifecycle|time to live/i,
        said: [
            pattern(`(?:ttl (?:attribute|index|feature|setting)|time to live|lifecycle rules?|ttl)${upTo(50)} (?:delet|remov|expir|evict|clear|purg)\\w*${upTo(60)}(?:locks?|leases?)`),
        ],
        with: /dynamo|mongo|cosmos|(?<![a-z])s3(?![a-z])|lifecycle|attribute|index/i,
        unless: /lazy|lazily|late|hours|ended|history|audit|stale records|housekeep|garbage|clean|(?<![a-z])(?:not|never|only|long|old|no|must)(?![a-z])/i,
        message: DELETED_LATE,
    },
    {
        id: 'local-serial',
        key: /local_?serial/i,
        said: [
            pattern(`(?:paxos|lwts?|lightweight transactions?|transactions?|conditional \\w+|inserts?|updates?|acquisitions?|grants?|locks?)${upTo(50)} (?:at|with|using|in|by|under|to)${few(3)} local_?serial`),
            pattern('serial consistency(?: level)? (?:is|of|=|:) ?local_?serial'),
        ],
        unless: /single dc|one (?:dc|data ?cent)|home|only (?:dc|data)|within|(?<![a-z])(?:not|never|avoid|no|instead|must|local dc)(?![a-z])/i,
        message: 'LOCAL_SERIAL decides in one data centre alone: clients of another one are granted the same lock. Use SERIAL, or give every lock one home data centre.',
    },
    {
        id: 'global-database-failover',
        key: /global database|geo-?replica|cross-region replica/i,
        onCondition: true,
        said: [
            pattern(`(?:global database|geo-?replica\\w*|cross-region replicas?)${upTo(50)}(?:automatic\\w*|unattended)${upTo(30)}(?:promot|fail|tak)\\w*${upTo(80)}(?:lock(?:s|ing)?|grants?|leases?)`),
        ],
        unless: /manual|operator|(?<![a-z])(?:never|avoid|loses?|losing|lacks?|missing|behind|would|forgets?)(?![a-z])/i,
        message: 'The copy in another region is behind, and takes over by itself: grants that it lacks are given again. Let locking stop until people have decided, or use a store with voters in three regions.',
    },
    {
        id: 'redlock-as-the-lock',
        key: /redlock/i,
        redis: true,
        onCondition: true,
        said: [
            pattern(`redlock${few(6)} (?:grants?|protects?|guards?|arbitrates?|coordinates?|handles?|manages?|decides?|takes over)(?: the| all| every| each)?${few(2)} (?:locks?|locking|leases?|acquisitions?|access)`),
            pattern(`(?:fall(?:s|ing)? back|fallback|degrades?|switch(?:es)?|fails? over) (?:to|on|onto)${few(3)} redlock`),
        ],
        message: 'Redlock decides on the lock: its safety rests on bounded clock drift and pauses, and it yields no fencing token. Rest the lock on a store with linearizable compare-and-set.',
    },
];

;// CONCATENATED MODULE: ./src/review/unsafe-handovers.ts



/** What is meant to follow from it, which denies nothing of what is done; not where it speaks of that itself. */
const soThat = (itself) => `so that (?![^.;]{0,120}(?:${itself}))[^.;]{0,120}`;
/** "Without checking the lease", up to the verb of what it is said of. */
const WITHOUT = "without(?: (?!(?:is|are|was|were|will|can|gets?|fails?)(?![a-z]))[\\w\u2019'-]+){1,10}";
const EVENT = "(?:(?:watch(?:er)?|delet\\w+|znode|release|predecessor[\u2019']s|change|nodedeleted|unlock)[ -]){0,3}(?:events?|callbacks?|notifications?|notices?|signals?|watch)";
const THE_GRANT = "(?:(?:the|its|an?|already|itself|proof of|next|the waiter[\u2019']s) ){0,3}(?:grants?|lock|ownership|acquisition|turn|permission|go-ahead|hand-?over)";
const FOR_A_TIME = '(?:\\d[\\d.,]{0,6} ?(?:ms|s|sec\\w{0,4}|min\\w{0,4}|milli\\w{0,8})|(?:one|two|three|five|ten|twenty|thirty|sixty) (?:seconds?|minutes?|milliseconds))';
const UNORDERED_RETRY = 'An unanswered or refused write is repeated without what made it safe: the lock may have changed hands in between, and the late write overwrites the next holder\u2019s. Repeat it under the same token and condition, and stop where they no longer hold.';
const TAKEN_FOR_GRANT = 'A notification is taken for the grant: the waiter\u2019s own key or lease may be gone by then, and an earlier contender may still be there. After the event the waiter reads again, linearizably, or decides by a conditional write.';
const TAKEN_FROM_HOLDER = 'Whoever has waited long enough, or a supervisor, takes the lock away from a holder that may still work: a lock changes hands when its lease has ended, by a condition on what was read.';
const SECOND_AUTHORITY = 'While the store does not answer, locks are taken in a second one, which knows nothing of the grants in the first: both grant the same lock, and again when clients go back. Let acquisitions fail until the store answers.';
const CLOCKS_EXCLUDE = 'Synchronised clocks are taken as what keeps two holders apart: a pause or a slow write outlasts any lease, however exact the clocks. Let the store decide on expiry, and let the resource refuse smaller tokens.';
/** Unsafe ways in which a lock, or the whole locking, changes hands. */
const UNSAFE_HANDOVERS = [
    {
        id: 'event-as-grant',
        all: [
            /watch|event|notif|callback|ereignis/i,
            any(`${EVENT}(?: [\\w\u2019'-]+){0,5}? (?:is|means|counts as|serves as|amounts to|constitutes|confers|acts as|stands for|equals|doubles as|(?:is|are) (?:treated|taken|regarded|considered) (?:as|for))(?: itself)? ${THE_GRANT}|(?:treats?|takes?|regards?|considers?|counts?) (?:[\\w\u2019'-]+ ){0,4}${EVENT}(?: [\\w\u2019'-]+){0,5}? (?:as|for|to be|to mean) ${THE_GRANT}|(?:enters?|starts?|begins?|proceeds?|goes ahead|acts?|writes?)(?: [\\w\u2019'-]+){0,5}? (?:straight|directly|immediately|at once|right away)(?: [\\w\u2019'-]+){0,2}? (?:from|in|inside|on|upon|when|after|out of) (?:[\\w\u2019'-]+ ){0,3}${EVENT}|(?:once|when|as soon as|the moment|whenever) (?:the|its|that|this|an?) (?:[\\w\u2019'-]+ ){0,3}${EVENT}(?: \\w+){0,2}? (?:fires|arrives|comes|triggers|is received|is delivered|has fired),? (?:[\\w\u2019'-]+ ){0,5}(?:holds|owns|is the (?:new )?(?:owner|holder)|has the lock|enters (?:its|the) critical)|(?:lösch|watch)-?ereignis\\w* (?:ist|gilt als|bedeutet) (?:die |der |das )?(?:zuteilung|sperre|erwerb|vergabe)|(?:evento|aviso|notificación) (?:[\\wáéíóúñ]+ ){0,4}(?:es|equivale a|significa|vale como) (?:la |el )?(?:concesión|bloqueo|adquisición)`),
            any('waiters?|predecessor\\w*|locks?|successors?|critical section|contenders?|clients?|candidates?|ownership|holders?|wartende\\w*|sperre|concesión|bloqueo|adquisición'),
        ],
        idioms: new RegExp(`without (?:an?|any|another|further|reading|checking|asking|looking) [^.,;:]{0,40}|(?:needs?|takes?|saves?) no (?:further |other |second )?(?:reads?|checks?|round[ -]?trips?)|${soThat('event|watch|notif|callback')}`, 'gi'),
        unless: any('re-?(?:check|read|list|verif|quer|evaluat|confirm)\\w*|checks?|verif\\w*|confirm\\w*|lists|reads|again|lowest|smallest|condition\\w*|transaction|txn|compare\\w*|tries|retr\\w+|attempts?|hints?|only|wakes?|wake-?ups?|campaigns?|asks?|competes?|raft|commit\\w*|erneut|prüft|vuelve a|comprueba'),
        message: TAKEN_FOR_GRANT,
    },
    {
        id: 'event-as-grant-han',
        all: [
            /\u76d1\u542c|\u89e6\u53d1|\u901a\u77e5|\u56de\u8c03|\u4e8b\u4ef6/,
            /(?:\u4e8b\u4ef6|\u901a\u77e5|\u56de\u8c03)[^\u3002\uff1b;\uff0c,]{0,8}(?:\u5373|\u5c31|\u4fbf|\u76f4\u63a5)?(?:\u89c6\u4e3a|\u7b49\u4e8e|\u7b49\u540c\u4e8e|\u610f\u5473\u7740|\u4ee3\u8868|\u5373\u4e3a|\u5c31\u662f|\u4f5c\u4e3a)[^\u3002\uff1b;\uff0c,]{0,6}(?:\u83b7\u5f97\u9501|\u83b7\u5f97\u4e86?\u9501|\u6301\u6709\u9501|\u6388\u4e88|\u6240\u6709\u6743|\u52a0\u9501\u6210\u529f)|(?:\u6536\u5230|\u89e6\u53d1)[^\u3002\uff1b;]{0,16}(?:\u76f4\u63a5|\u7acb\u5373|\u9a6c\u4e0a)(?:\u8fdb\u5165\u4e34\u754c\u533a|\u5f00\u59cb(?:\u5199\u5165|\u6267\u884c|\u5de5\u4f5c)|\u6301\u6709\u9501|\u89c6\u4e3a)/i,
        ],
        idioms: /(?:\u8282\u7701|\u7701\u53bb|\u514d\u53bb|\u7701\u4e0b)[^\u3002\uff1b;\uff0c,]{0,10}/g,
        unless: /\u91cd\u65b0|\u518d\u6b21|\u786e\u8ba4|\u6821\u9a8c|\u68c0\u67e5|\u8bfb\u53d6|\u91cd\u8bd5|\u7ade\u4e89/,
        message: TAKEN_FOR_GRANT,
    },
    {
        id: 'live-holder-removed',
        all: [
            /than |after |for |exceed/i,
            /remov|delet|clos|kill|revok|evict|destroy|clear|terminat|invalidat|break|force/i,
            any(`(?:more|longer) than (?:\\w+ ){0,2}?(?:${FOR_A_TIME}|(?:twice|half|(?:two|three|five|ten|\\d{1,3}) times) )|(?:after|for|within|in|exceeds?|over|beyond|waited|waits) (?:(?:waiting|a wait of|about|more than|having waited|only|a|the|for) ){0,3}${FOR_A_TIME}|(?:twice|times|multiple of) (?:the|its) (?:normal|usual|expected|average|typical|median|mean)`),
            any("(?:removes?|deletes?|closes?|kills?|revokes?|evicts?|destroys?|clears?|terminates?|invalidates?|breaks?|force-?(?:closes?|releases?|expires?))(?: [\\w\u2019'-]+){0,6}?[^.;:]{0,60}?(?:holder|owner|key|lock|session|lease|znode|record)(?:['\u2019]s)?[^.;:]{0,60}?(?:takes? (?:its|his|the holder['\u2019]s|over the|the) (?:place|lock|turn|key|line)|takes? (?:it|the \\w+) over|takes? over|hands? (?:the \\w+|it) (?:on|over|to)|gives? (?:the \\w+|it) to|passes (?:the \\w+|it)|(?:puts?|creates?|writes?) its own|claims (?:it|the)|acquires? (?:it|the lock)|grants? (?:it|the lock)|becomes? the (?:new )?(?:holder|owner)|next in (?:line|the queue)|lets? the next)"),
        ],
        idioms: new RegExp(`(?:has|have|does|did|is) not (?:got|get|obtained|acquired|received|been (?:granted|served)|released|freed|given)|no longer|not (?:released|freed|finished)|${soThat('remov|delet|clos|kill|evict|revok')}`, 'gi'),
        unless: any('operators?|manual\\w*|people|humans?|administrators?|expired|expir(?:y|ation)|expires|condition\\w*|fenc\\w*|tokens?|revision|generation|epoch|verif\\w*|confirm\\w*|unchanged|compare\\w*|its own (?:znode|request|place|entry)|renew\\w*|heart-?beats?|keep-?alives?|ttl|(?:lease|session) (?:has |is )?(?:ended|lapsed|over|run)|stale|timeout|dead|ended|gives up|withdraws?|history|audit'),
        message: TAKEN_FROM_HOLDER,
    },
    {
        id: 'live-holder-removed-han',
        all: [
            /\u7b49\u5f85|\u8d85\u8fc7|\u8d85\u65f6/,
            /(?:\u7b49\u5f85|\u8d85\u8fc7)[^\u3002\uff1b;]{0,14}(?:\u6beb\u79d2|\u79d2|\u5206\u949f)[^\u3002\uff1b;]{0,24}(?:\u5220\u9664|\u79fb\u9664|\u6e05\u9664|\u5f3a\u5236\u91ca\u653e|\u5173\u95ed|\u8e22\u6389)[^\u3002\uff1b;]{0,14}(?:\u6301\u6709\u8005|\u9501|\u952e|\u4f1a\u8bdd|\u79df\u7ea6)[^\u3002\uff1b;]{0,24}(?:\u53d6\u800c\u4ee3\u4e4b|\u63a5\u7ba1|\u62a2\u5360|\u81ea\u5df1|\u83b7\u5f97\u9501|\u5360\u7528|\u4ea4\u7ed9)/,
        ],
        unless: /\u8fc7\u671f|\u5230\u671f|\u6761\u4ef6|\u64cd\u4f5c\u5458|\u4eba\u5de5|\u4ee4\u724c|\u6bd4\u8f83/,
        message: TAKEN_FROM_HOLDER,
    },
    {
        id: 'second-authority',
        all: [
            /redis|cache|valkey|memorystore|keydb|advisory lock|get_lock/i,
            any("(?:switch(?:es|ed|ing)?|falls? back|falling back|fallback|fails? over|diverts?|turns?|moves?|resorts?|reroutes?|reverts?|weicht|wechselt|schaltet|recurre|cambia|pasa) (?:der \\w+ |die \\w+ )?(?:(?:over|temporarily|then|automatically|instead) )?(?:to|onto|on|auf|a) (?:(?:the|an?|its|our|local|existing|shared|regional|nearby|separate|small|standby|second|single|den|das|die|ein|el|la|un) ){0,4}(?:redis|elasticache|memcached|valkey|memorystore|keydb|(?:postgres\\w*|mysql|database) (?:advisory |row )?locks?|advisory locks?|get_lock)(?! (?:replica|primary|node|endpoint|shard|cluster mode|sentinel))|(?:locks?|leases?|grants?)(?: [\\w\u2019'-]+){0,4}? (?:taken|acquired|granted|served|issued|takes?|acquires?)(?: [\\w\u2019'-]+){0,3}? (?:in|from|via|through|on|by|at|with) (?:(?:the|an?|its|our|local|existing|shared|regional|second) ){0,3}(?:redis|elasticache|memcached|valkey|memorystore|keydb)"),
            any('locks?|locking|leases?|grants?|acquir\\w+|set-if-absent|set ?nx|setnx|mutex|sperren?|bloqueos?|vergabe'),
            any('while|until|during|when|if|once|as long as|for (?:that|this) time|meanwhile|in the meantime|outages?|unreachable|unavailable|down|again|interim|solange|während|wenn|mientras|si|cuando|ausfall\\w*|erreichbar'),
        ],
        idioms: new RegExp(`(?:does|do|did|is|are|can) not (?:answer|respond|reply|reachable|available|answering|be reached)|cannot (?:be reached|reach|answer|commit|elect)|not (?:reachable|available|answering)|no (?:answer|reply|quorum|majority|leader)|nicht (?:erreichbar|verfügbar)|no (?:responde|está disponible)|${soThat('redis|elasticache|memcache|valkey|memorystore|keydb|advisory')}`, 'gi'),
        unless: any('queue\\w*|caches?|caching|read-?only|sessions?(?= (?:data|store))|hints?|rate|metrics|notif\\w*|wake\\w*|pub/?sub|manual\\w*|operators?|promot\\w+|maintenance|efficiency|best-effort'),
        message: SECOND_AUTHORITY,
    },
    {
        id: 'second-authority-han',
        all: [
            /\u9501/,
            /redis|elasticache|memcached|valkey/i,
            /(?:\u5207\u6362|\u56de\u9000|\u964d\u7ea7|\u6539\u7528|\u8f6c\u7528|\u8f6c\u5230)(?:\u5230|\u81f3|\u4e3a|\u6210)?[^\u3002\uff1b;\uff0c,]{0,8}(?:redis|elasticache|memcached|valkey)/i,
            /\u4e0d\u53ef\u7528|\u6545\u969c|\u65e0\u54cd\u5e94|\u6062\u590d|\u671f\u95f4|\u4e0d\u53ef\u8fbe|\u8d85\u65f6|\u5b95\u673a|\u5931\u8054/,
        ],
        idioms: /\u4e0d(?:\u53ef\u7528|\u53ef\u8fbe|\u54cd\u5e94)|\u65e0(?:\u54cd\u5e94|\u6cd5(?:\u8fde\u63a5|\u8bbf\u95ee|\u5e94\u7b54))|\u672a(?:\u6062\u590d|\u54cd\u5e94)/g,
        unless: /\u7f13\u5b58|\u901a\u77e5|\u53ea\u8bfb|\u4eba\u5de5/,
        message: SECOND_AUTHORITY,
    },
    {
        id: 'lagging-kind-takes-over',
        all: [
            /clusterset|global (?:database|cluster)|region|replicas? in|xcluster|geo-?(?:replica|secondar)|failover group|maximum[- ]performance|remote site/i,
            any('(?:innodb )?clusterset|global (?:database|cluster)|cross-region (?:read )?(?:replicas?|secondar\\w+|cop(?:y|ies)|standbys?)|(?:read )?replicas? in (?:[a-z]{2}-[a-z]{2,12}-\\d|another region|the (?:second|other|remote|dr|backup) (?:region|site))|xcluster|geo-?(?:replica\\w*|secondar\\w+)|geo-replication|auto-?failover groups?|maximum[- ]performance'),
            any('promot\\w+|fails? over|failover|fail-over|takes? over|takeover|becomes? (?:the )?(?:new )?primary|(?:makes|moves|turns) [^.;]{0,40}primary|switchover|switches'),
            any('automat\\w+|by itself|on its own|unattended|health[- ]checks?|lambda|without (?:an? |any )?(?:operators?|human|people)|fast-start|observer'),
            any("(?:lock\\w*|claim\\w*|grant\\w*|leas\\w+|acquisition\\w*)(?: [\\w\u2019'-]+){0,4}? (?:goes|go|carr(?:y|ies)|continues?|resumes?|moves?|proceeds?|remains?|stays?|(?:is|are) (?:served|safe|intact|available|granted|covered))|nothing is lost|loses nothing|no (?:lock|grant|lease|claim|commit|write)s? (?:is|are|gets?|can be) lost|outage is (?:covered|bridged|survived)"),
        ],
        idioms: new RegExp(`(?:does|do|did) not (?:answer|respond|reply)|not (?:reachable|answering)|no (?:lock|grant|lease|claim|commit|write)s? (?:is|are|gets?|can be) lost|nothing is lost|loses nothing|without (?:an? |any )?(?:operators?|human|people|manual)[^.,;]{0,30}|without (?:an? |any )?(?:interruption|gap|loss|pause)|${soThat('promot|fail|take')}`, 'gi'),
        unless: any('manual\\w*|operators?|people|fenc\\w*|epoch|synchron\\w*|raft|paxos|quorum|majority|voters?|elect\\w*|loses|losing|lacks?|missing|behind|lags?|only|read-?only|reports?|reporting|forgets?|lost grants?|spanner|cockroach\\w*|reads'),
        message: LAGGING_TAKEOVER,
    },
    {
        id: 'works-while-disconnected',
        all: [
            /conn?ect|suspen|offline|getrenn|cut off/i,
            any('(?:in|during|while|throughout|despite|under|through) (?:(?:the|an?|its|it is|he is|in|zookeeper|curator) ){0,3}["\u201c]?(?:disconnected|suspended|connection[- ]?loss|disconnection|cut off|offline)["\u201d]?|(?:on|after|upon) (?:a |the )?["\u201c]?(?:suspended|disconnected|connection[- ]?loss)|(?:connection|link)(?: [\\w-]+){0,5}? (?:is|was) (?:down|broken|lost|suspended|gone)|während (?:der |er )?(?:getrennt|unterbrech)\\w*|(?:mientras|durante)(?: [\\wáéíóúñ]+){0,3} desconect\\w+'),
            any("(?:clients?|holders?|workers?|leaders?|owners?|process(?:es)?|jobs?|instances?|it|inhaber|halter|titular|cliente)(?: (?!which|that|waits?|stops?)[\\w\u2019'-]+){0,3}? (?:works? on|working on|continues? (?:its|the|to (?:work|write|process|run)|with|work\\w*|writ\\w*|process\\w*)|continues?(?= ?(?:[.,;:]|as|because|since|$))|keeps? (?:working|running|writing|processing|going|acting)|carries on|goes on|go on|proceeds?|finishes|completes|writes on|stays? active|remains? active|arbeitet|sigue (?:trabajando|escribiendo))"),
            any('locks?|leases?|sessions?|holders?|ephemeral|znodes?|ttl|sperre|lease|bloqueo|sesión|section'),
        ],
        unless: any('stops?|aborts?|halts?|suspends|until|deadline|fenc\\w*|tokens?|reject\\w*|refus\\w*|queue\\w*|waiters?|waits?|waiting|watch\\w*|reads?|read-?only|renews?|majority|quorum|followers?|grants?|members?|voters?|validity|margin|only|resumes?|freezes?|holds off|new leader|bis|hasta|frist'),
        message: WORKS_ON,
    },
    {
        id: 'works-while-disconnected-han',
        all: [
            /\u7ee7\u7eed|\u7167\u5e38/,
            /\u65ad\u5f00|\u65ad\u8fde|\u5931\u8054|\u8fde\u63a5\u4e2d\u65ad|disconnected|suspended/i,
            /(?:\u65ad\u5f00|\u65ad\u8fde|\u5931\u8054|\u8fde\u63a5\u4e2d\u65ad|disconnected|suspended)[^\u3002\uff1b;]{0,16}(?:\u6301\u6709\u8005|\u5ba2\u6237\u7aef|\u8fdb\u7a0b|\u8282\u70b9|\u4ecd|\u7ee7\u7eed|\u7167\u5e38)[^\u3002\uff1b;]{0,10}(?:\u7ee7\u7eed|\u7167\u5e38)(?:\u6267\u884c|\u5199\u5165|\u5de5\u4f5c|\u5904\u7406|\u8fd0\u884c)/i,
        ],
        unless: /\u505c\u6b62|\u622a\u6b62|\u76f4\u5230|\u4ee4\u724c|\u7b49\u5f85|\u8bfb\u53d6/,
        message: WORKS_ON,
    },
    {
        id: 'pause-without-a-look',
        all: [
            /without/,
            /paus|wak|woke|resum|suspen|frozen|freez|stall/i,
            any('(?:after|on|upon|from|following) (?:(?:an?|the|its|any|every|long|short|such|jvm|gc|vm|stop-the-world|collector|live) ){0,4}(?:pauses?|waking|wake-?up|resum\\w+|suspension|freeze|stall)|wakes? up|woken|paused|(?:was|been) (?:frozen|suspended|stalled)|resumed'),
            any('(?:finishes|completes|continues?|carries on|goes on|resumes?|writes?|sends?|flushes|executes?|proceeds?|picks up)[^.;]{0,60} without (?:first |again |any |once more )?(?:(?:re-?)?(?:reading|checking|asking|querying|fetching|consulting|verifying|looking|confirming|contacting|validating)|(?:an?|another|further|fresh|new) (?:\\w+ )?(?:reads?|look|checks?))'),
            any('leases?|locks?|sessions?|ownership|store|lock service|etcd|zookeeper|consul|renewals?|deadline|holders?|leaders?'),
        ],
        idioms: new RegExp(WITHOUT, 'gi'),
        unless: any('fenc\\w*|tokens?|reject\\w*|refus\\w*|resourceversion|condition\\w*|precondition\\w*|followers?|replicas?|members?|servers?|read-?only|stops?|aborts?'),
        message: 'After a pause the holder goes on by what it knew before: the lock may have been granted to another meanwhile. Let it confirm the lease at the store first, and let the resource refuse smaller tokens.',
    },
    {
        id: 'retry-without-guard',
        all: [
            /without|condition|plain|omit|drop|skip|leave|simple|bare/i,
            any('(?:repeats?|repeated|retries|retried|retry|re-?sends?|re-?sent|re-?issue[sd]?|re-?submit\\w*|re-?plays?|(?:sends?|tries|writes?|applies)[^.;]{0,24} again|second attempt)[^.;]{0,60}? (?:without (?:(?:the|an?|its|any|either|checking|comparing|re-?checking) ){0,3}(?:owner|fenc\\w+|fence|token|condition|version|predicate|precondition|guard|comparison|check|if-match|generation|epoch|etag)s?|unconditional(?:ly)?|as an? (?:plain|unconditional|simple|bare|unguarded) (?:write|put|update|overwrite|statement))|(?:retries|repeats|second attempts?|resends)[^.;,]{0,40} (?:omit|drop|skip|leave out)[^.;]{0,20} (?:tokens?|fence|conditions?|checks?|owner|comparison)'),
            any('writes?|updates?|puts?|transactions?|commits?|mutations?|calls?|commands?|postings?|uploads?|saves?|statements?|put'),
        ],
        idioms: new RegExp(`${WITHOUT}|unconditional(?:ly)?|^should(?= (?:the|an?|its|such) )|(?:does|did|is) not (?:answer|return|acknowledged|confirmed)|${soThat('token|fence|condition|owner|check')}`, 'gi'),
        unless: any('reads?|read-?only|idempot\\w*|refus\\w*|lock requests?|acquisitions?|acquir\\w*|heart-?beats?|renewals?|notif\\w*|logs?|metrics|audit'),
        message: UNORDERED_RETRY,
    },
    {
        id: 'retry-on-fresh-version',
        all: [
            / the (?:current|latest|newest|new|fresh|present) |(?:fetches|reads|takes) (?:current|latest)/i,
            any("(?:reads?|fetches|takes|gets|refreshes|picks up|loads|looks up) (?:the |its )?(?:current|latest|newest|new|fresh|present) (?:etag|version|generation|revision)[^.;]{0,30}? (?:and|then|to) (?:then )?(?:repeats?|retries|retry|re-?sends?|re-?issues?|re-?submits?|overwrites?|writes?|puts?|uploads?)(?: [\\w\u2019'-]+){0,5}? (?:with|on|under|against|using) (?:it|that|this|the (?:new|current|latest|fresh))"),
            any('state|results?|data|updates?|reports?|documents?|orders?|invoices?|output|payload|files?|objects?|apply|work'),
        ],
        idioms: new RegExp(`^should(?= (?:the|an?|its|such) )|(?:are|is) not lost|${soThat('etag|version')}`, 'gi'),
        unless: any('locks?|leases?|acquir\\w*|only|still|own(?:s|ed|er\\w*)?|verif\\w*|checks?|checked|merges?|gives up|re-?evaluat\\w*|compares?|heart-?beats?|renew\\w*|releas\\w*|aborts?|tokens?|fenc\\w*|holders?|idempot\\w*'),
        message: UNORDERED_RETRY,
    },
    {
        id: 'token-left-behind',
        all: [
            /token|fence|sequence number|epoch|generation/i,
            any('(?:calls?|commands?|writes?|requests?|messages?|operations?|statements?|updates?|mutations?)(?: themselves| itself)? (?:(?:still|then|simply|just) )?(?:go(?:es)? out|(?:is|are) (?:sent|issued|made|executed|submitted|dispatched)|travels?|leaves?|carr(?:y|ies)|bears?|contains?)(?: \\w+){0,3}? (?:without (?:(?:an?|the|any|its) )?(?:sequence number|(?:fencing )?token|fence|epoch|generation|number)|no (?:sequence number|(?:fencing )?token|fence|epoch|generation))'),
            any('logs?|logged|recorded|records?|audit\\w*|trac(?:e|ed|ing)|already|because|since|as|anyway|lock\\w*|excluded'),
        ],
        idioms: /without (?:(?:an?|the|any|its) )?(?:sequence|fenc|token|fence|epoch|generation|number)[^.,;]{0,20}|(?<![a-z])no (?=sequence|token|fenc|epoch|generation)/gi,
        unless: any('reads?|read-?only|refus\\w*|reject\\w*|turn\\w*|dropped|drops|denied|discard\\w*|lock requests?|acquir\\w*|blocked|ignored|health|idempot\\w*|transactions?|if|monitoring|until|before'),
        message: 'The token is recorded, and what is sent to the resource goes without it: a holder that was paused past its lease is not refused. Send it with every write, and let the resource refuse smaller ones.',
    },
    {
        id: 'no-lock-delay',
        all: [
            /lock[-_ ]?delay/i,
            any("lock[-_ ]?delay(?: (?:is|of|at|to|auf|set|stays|remains|gets|be|the|for|sessions?|value|parameter|kept)| ?[:=(]){0,5} ?(?:0(?:\\.0)?(?:-?s|ms| s| ms| seconds?| sekunden| segundos)?(?![.\\d])|zero|none|off|disabled|switched off|turned off)|(?:zero|no|without(?: an?)?) lock[-_ ]?delay|(?:disabl\\w+|omit\\w*|switch\\w* off|turn\\w* off)(?: the| its| consul[\u2019']s)? lock[-_ ]?delay"),
        ],
        idioms: new RegExp(`(?<![a-z])(?:no|without)(?= (?:an? )?lock[-_ ]?delay)|without (?:idle|waiting|delay|pauses?|downtime|loss|any wait)[^.,;]{0,30}|no (?:idle|waiting|dead)[^.,;]{0,20}|${soThat('delay')}`, 'gi'),
        unless: any('fenc\\w*|tokens?|refus\\w*|reject\\w*|modifyindex|lockindex|graceful\\w*|releas\\w+|default|above|greater|ohne sperrverzögerung'),
        message: 'Without the lock-delay the next holder may start while the invalidated one still acts. Leave it at 15 s or more than a holder takes to notice, and let the resource refuse smaller tokens.',
    },
    {
        id: 'clocks-exclude',
        denies: true,
        all: [
            /[np]tp|chrony|s[yi]nc/i,
            any('(?:ntp|ptp|chrony|time ?sync(?: service)?)(?:-\\w+)?|synchroni[sz]ed (?:[\\w-]+ ){0,4}clocks?|clocks? (?:[\\w-]+ ){0,6}?synchroni[sz]ed|uhren (?:[\\w-]+ ){0,4}?synchronisiert|relojes (?:[\\wáéíóú-]+ ){0,4}?sincronizados'),
            any("(?:so|thus|therefore|hence|which|this|that|and|making|makes?|because|since|as|daher|sodass|also|por lo que|así que)(?: [\\w\u2019'-]+){0,6}? (?:(?:never|cannot|can never|will not|does not|do not|is impossible for|nie|no)(?: [\\w\u2019'-]+){0,5}? (?:hit\\w* a live|overlap\\w*|a live (?:holder|lock|lease)|two holders|both (?:hold|own|work)|coincide|too (?:early|soon)|überlappen|solap\\w+)|(?:rules? out|excludes?|prevents?|guarantees?|ensures?)(?: [\\w\u2019'-]+){0,4}? (?:overlap\\w*|two holders|second holder|exclusion|exclusivity|double (?:grants?|holders?))|(?:two holders|overlap\\w*|double grants?|a second holder)(?: [\\w\u2019'-]+){0,3}? (?:is|are|becomes?) (?:impossible|ruled out|excluded))"),
        ],
        unless: any('monotonic\\w*|truetime|uncertainty|spanner|cockroach\\w*|max-offset|hlc|hybrid|commit[- ]wait|fenc\\w*|tokens?|refus\\w*|reject\\w*|margin|logs?|audit|only|however|although|but|even (?:if|with|when)|no matter|irrelevant|regardless|independent\\w*|nothing (?:depends|rests)|not (?:rely|rest|depend|needed|required|used|enough|sufficient|trusted|decide)|(?:cannot|does not|do not|not) (?:rule|prevent|exclude|guarantee|ensure|make|help|protect)|myth|belief|assum\\w+|would|avoid\\w*|instead|rather|quorum|majority|votes?'),
        message: CLOCKS_EXCLUDE,
    },
    {
        id: 'clocks-exclude-han',
        denies: true,
        all: [
            /\u91cd\u53e0|\u6301\u6709|\u8bef\u5224|\u51b2\u7a81|\u5e76\u5b58|\u4e92\u65a5|\u4ee4\u724c|\u6805\u680f|\u6821\u9a8c/,
            /ntp|ptp|chrony|\u6821\u65f6|\u5bf9\u65f6|\u65f6\u949f(?:\u5df2|\u5747|\u90fd)?\u540c\u6b65|\u540c\u6b65(?:\u7684)?\u65f6\u949f/i,
            /(?:\u4e0d\u53ef\u80fd|\u4e0d\u4f1a|\u7edd\u4e0d|\u7edd\u65e0|\u65e0\u6cd5|\u4e0d\u518d)[^\u3002\uff1b;\uff0c,]{0,12}(?:\u91cd\u53e0|\u540c\u65f6\u6301\u6709|\u4e24\u4e2a\u6301\u6709\u8005|\u53cc\u91cd\u6301\u6709|\u8bef\u5224|\u51b2\u7a81|\u5e76\u5b58)|(?:\u675c\u7edd|\u6392\u9664|\u907f\u514d|\u4fdd\u8bc1|\u786e\u4fdd)[^\u3002\uff1b;\uff0c,]{0,10}(?:\u91cd\u53e0|\u540c\u65f6\u6301\u6709|\u4e24\u4e2a\u6301\u6709\u8005|\u53cc\u91cd\u6301\u6709|\u4e92\u65a5)|(?:\u7701\u53bb|\u7701\u7565|\u8df3\u8fc7|\u514d\u53bb|\u65e0\u9700|\u4e0d\u9700\u8981)[^\u3002\uff1b;\uff0c,]{0,6}(?:\u4ee4\u724c|\u6805\u680f|\u6821\u9a8c)/,
        ],
        unless: /\u5355\u8c03|\u4e0d\u4f9d\u8d56|\u5e76\u4e0d|\u4e0d\u80fd|\u5373\u4f7f|\u65e0\u8bba|\u4e0d\u8db3\u4ee5|truetime|\u4e0d\u5f97|\u4e0d\u4f5c\u4e3a|\u4ec5\u7528\u4e8e|\u65e5\u5fd7|\u62d2\u7edd/i,
        message: CLOCKS_EXCLUDE,
    },
];

;// CONCATENATED MODULE: ./src/review/unsafe-claims.ts




const LOST = "(?:leases?|locks?|sessions?|leadership|ownership|keys?)(?: [\\w\u2019'-]+){0,3}? (?:not found|expired|lost|gone|revoked|invalidated|taken over|has ended|ran out)|los(?:es?|ing|t) (?:the |its |their )?(?:leases?|locks?|leadership|sessions?)|closed (?:its|the) session|renewals?[^.;,]{0,40} (?:comes? back with|fails? with|affects? no row|changes nothing|times out|(?:is|was) (?:refused|rejected))|(?:on|after|upon) (?:the )?lost(?= (?:the|state|event|a |its))";
const UNFINISHED = '(?:begun|running|current|open|already|remaining|in[- ]flight|interrupted|started|outstanding|ongoing|pending|unfinished|under way|in hand)';
const UNKNOWN = '(?:results?|outcome|commit|effect)(?: (?:is|was|stays|remains))? (?:unknown|unclear|ambiguous|in doubt|uncertain)|unknown (?:result|outcome|commit)|ambiguous (?:result|commit|error)|connection ?loss|no answer(?= (?:arrives|comes))';
const AGAIN = "(?:sent|executed|run|tried|issued|submitted|called|applied)(?: [\\w\u2019'-]+){0,3} (?:once more|again|anew)|(?:simply |just |then )?(?:repeats?|retries|re-?sends|re-?issues|re-?submits|re-?executes)";
const TOKEN_APART = 'The fencing token is drawn in a step of its own, apart from the grant: a client that is paused between the two gets a number that does not order the grants. Take the number that the granting write itself raises or returns.';
const BLIND_REPEAT = 'A write whose result is not known is repeated as it was: if the first one took effect, it takes effect twice, or leaves a second entry in the queue. Read first what became of it, or give it an idempotency key.';
const WEAK_DECIDES = 'A read that a lagging replica may answer decides who holds the lock. Ask the leader, or decide by a condition in the write itself.';
/** Claims on locks and stores that are not so. */
const UNSAFE_CLAIMS = [
    {
        id: 'finishes-after-the-loss',
        all: [
            /lease|lock|session|leadership|ownership|key|renewal/i,
            any(LOST),
            any(`(?:completes?|finish(?:es)?|carries on with|continues?|goes on with|resumes?|ends)(?: [\\w\u2019'-]+){0,3}? (?:${UNFINISHED}|(?:it|they) (?:has|have|had) (?:already )?(?:begun|started))(?![a-z])|(?:lets?|allows?|leaves?) (?:the |its |all |any )?(?:\\w+ ){0,2}?${UNFINISHED} [^.;]{0,80}(?:finish|complete|carry on|go on|continue|run to (?:its|their) end|drain)|has (?:the |its |all )?(?:\\w+ ){0,2}?${UNFINISHED} [^.;]{0,60}(?:carry on|go on|continue)|(?:jobs?|work|exports?|runs?|tasks?|sections?|writes?)(?: [\\w\u2019'-]+){0,4}? (?:carr(?:y|ies) on|goes? on|continues?|runs? on) (?:to (?:its|their) end|until)|(?:are|is) (?:written|brought|run|carried|completed) to (?:its|their|an) end|continues? (?:the|its) (?:critical section|work|job|run)(?![a-z])|(?:in progress|running|current|open)(?: [\\w\u2019'-]+){0,3} (?:is|are) (?:completed|finished|brought to an end)`),
        ],
        idioms: /affects? no row|(?:accepts?|takes?) no (?:further|new|more) \w+|(?:has|have) not changed|not found|no longer (?:held|valid|there)/gi,
        unless: any('fencing check|is fenced|(?<!(?:is|was) )reject\\w*|(?<!(?:is|was) )refus\\w*|idempot\\w*|aborts?|roll(?:s|ed)? back|compensat\\w*|read-?only|followers?|members?|voters?|quorum|majority|stops? at once|graceful\\w*|maintenance|waiters?|acquisition'),
        message: WORKS_ON,
    },
    {
        id: 'acts-before-the-grant',
        denies: true,
        all: [
            /acquir|write|put|update|insert|record/i,
            any("(?:acquir\\w+|acquisition|compare-and-\\w+|write|put|update|insert|claim)(?: [\\w\u2019'-]+){0,3}? (?:follows?|is (?:sent|made|done|issued|written)|comes)(?: [\\w\u2019'-]+){0,2} (?:in the background|afterwards|later|asynchronously)"),
            any('owners?|holders?|leaders?|locks?|begins?|starts?'),
        ],
        unless: any('audit|logs?|metrics|only after|cache|renew\\w*|heart-?beats?|never|must not|does not|is not'),
        message: 'The work begins before the store has granted the lock: several waiters can see it free at the same time. Begin when the conditional write has succeeded.',
    },
    {
        id: 'weak-read-decides',
        all: [
            /stale|direct get|any of the|nearest|closest|replica|follower|standby|secondary|serializable/i,
            any("\\??stale(?: mode| consistency| reads?)?|(?:permitted|allowed|bounded|maximum|exact) staleness|reads? (?:at|from|on|by) (?:the |its |an? )?(?:nearest|closest|local|any) (?:replica|follower|member|server)|read(?:s|ing)?(?: it| them| the row| the key)? (?:at|from|on|by|through) (?:the |its |an? )?(?:read|reporting|asynchronous|async)[ -]?(?:replica|follower|standby|secondary)|serializable reads?(?= (?:at|from|on|by) )|direct gets?|any of the (?:\\w+ )?(?:replicas?|servers?|followers?|members?|nodes?)(?: [\\w\u2019'-]+){0,2} (?:may|can) (?:answer|serve|reply)|(?:nearest|closest) (?:of the (?:\\w+ )?)?(?:servers?|replicas?|members?|nodes?)(?: [\\w\u2019'-]+){0,2} (?:may|can) (?:answer|serve|reply)"),
            any('verif\\w+|confirms?|checks?|tests?|decides?|still (?:names|holds|owns|has)|whether'),
            any('keys?|locks?|leases?|sessions?|commands?|owners?|holders?|contenders?|stages?|begins?|starts?|writes?'),
        ],
        idioms: /(?:needs?|takes?|saves?|costs?) no [^.,;]{0,30}/gi,
        unless: any('dashboards?|metrics|hints?|monitor\\w*|display|list\\w*|linearizable|consistent mode|stale (?:holder|token|owner|writer|lock|lease|session|client|epoch|fence|write|leader|process|revision|entr\\w+)s?'),
        message: WEAK_DECIDES,
    },
    {
        id: 'advisory-lock-in-blocks',
        all: [
            /advisory|get_lock/i,
            any('multi-az|fail-?over|standby|promot\\w+|block by block|mirror\\w*'),
            any('still (?:held|has|holds|there|owned)|remains? (?:held|in force)|stays? held|(?:is|are) (?:kept|held) on'),
        ],
        unless: any('lost|gone|row|table|fenc\\w*|not|never'),
        message: 'Advisory locks and GET_LOCK live in one server\u2019s memory: no standby has them, and a failover frees them all. Keep the lock in a row.',
    },
    {
        id: 'clocks-exact-enough',
        denies: true,
        all: [
            /[np]tp|chrony|s[yi]nc/i,
            any('ntp|ptp|chrony|time ?sync(?: service)?|synchroni[sz]ed|disciplined|same (?:time|clock)'),
            any('(?:exact|accurate|precise|close|tight|good) enough|without (?:any |a )?(?:safety )?margin|no margin|(?:therefore|thus|hence|can|cannot|never|do) (?:therefore |thus |hence )?not overlap|need(?:s)? no (?:generation|token|fencing) checks?|needs? no (?:fencing )?(?:tokens?|fences?)|(?:can|could) (?:therefore |thus |hence )?never (?:believe|hold|work|overlap|both)|replaces? the (?:check|token|fence)|has ended before (?:its|the) successor'),
            any('expir\\w*|takeovers?|take over|leases?|deadlines?|leaders?|holders?'),
        ],
        unless: any('not (?:exact|accurate|precise|close|tight|good) enough|truetime|spanner|cockroach\\w*|max-offset|logs?|audit|never (?:rely|relies|decide|decides|enough)|does not|do not|cannot be'),
        message: CLOCKS_EXCLUDE,
    },
    {
        id: 'repeated-without-a-look',
        denies: true,
        all: [
            /unknown|unclear|ambiguous|in doubt|uncertain|connection ?loss|no answer/i,
            any(UNKNOWN),
            any(AGAIN),
            any('debits?|payments?|bookings?|charges?|transfers?|orders?|writes?|create(?:\\(\\))?|updates?|postings?|inserts?|commands?|dispens\\w+|shipments?|statements?'),
        ],
        unless: any('idempot\\w*|unique|condition\\w*|compar\\w*|if the|reads? (?:back|it|the|first)|checks? (?:first|whether|if)|looks? (?:up|for)|guid|protected|protection|dedup\\w*|same (?:id|key|request id|operation id)|only (?:after|if|when)|inspects?|lists|never|(?:is|are|be|does|do|must|may) not (?:\\w+ )?(?:repeat\\w*|re-?sen\\w*|retr\\w*|sent|execut\\w*|tried|issued)|cannot|without'),
        message: BLIND_REPEAT,
    },
    {
        id: 'found-free-then-written',
        all: [
            /find|read|select|get|fetch|look/i,
            any('reads?|findone|selects?|fetches|looks? (?:up|at)|gets'),
            any("if (?:[\\w\u2019'-]+ ){0,8}?(?:null|free|empty|absent|unset|passed|expired|missing|not set|in the past|elapsed)(?: [\\w\u2019'-]+){0,3}"),
            any('(?:enters?|writes?|puts?|inserts?|sets?|stores?|records?) (?:itself|himself|its (?:own )?(?:id|name|identity|key))|updateone|overwrites (?:it|the)|then (?:writes|updates|saves|puts)'),
        ],
        unless: any('condition\\w*|same (?:statement|transaction|command|request)|compar\\w*|cas|findandmodify|findoneandupdate|filter\\w*|where|if-match|if-none-match|if-generation-match|version\\w*|atomic\\w*|transaction\\w*|txn|for update|etag|revision|precondition\\w*|serializable|only if|upsert|instead|never|must not|does not'),
        message: 'The lock is read and then written in two steps: two clients that both read it as free both write themselves in. Take it by one write with the condition in it.',
    },
    {
        id: 'serial-in-one-data-centre',
        all: [
            /local_serial/i,
            any('data ?cent(?:er|re)s?|dcs?|regions?'),
            any('detect\\w*|exclud\\w*|seen|visible|noticed|prevent\\w*|globally|all the same|in all|binding|authoritative|valid'),
        ],
        unless: any('only|home|single|not|never|cannot|would|does not|instead|rather than|must'),
        message: 'LOCAL_SERIAL orders grants within one data centre: two data centres both grant the same lock, whatever level the commit is written at. Use SERIAL, or give each lock a home.',
    },
    {
        id: 'latest-comers-release',
        denies: true,
        all: [
            /releas|unlock|free/i,
            any('releases?|releasing|unlocks?|frees?'),
            any("(?:plain|simple|unconditional|ordinary|bare|blind)[ `'\"]{1,2}(?:delete|del|update|put|write|removal)|(?:deletion|delete|removal|write|update) is (?:unconditional|a plain one|not conditional)|(?:a|the|any) (?:condition|owner check|comparison|check)(?: [\\w\u2019'-]+){0,12}? (?:is|are) (?:not (?:needed|necessary|required)|unnecessary|superfluous|needless)"),
        ],
        unless: any('never|not (?:an?|by|with|use|the)|instead of|rather than|would (?:free|delete|release|remove|let|end)|must|may not|forbidden|no (?:plain|simple|unconditional|bare|blind)|avoid\\w*|without an? (?:plain|unconditional)|reads?'),
        message: 'The release looks at nothing: a holder whose lease has ended frees the next one\u2019s lock. Delete it only where owner and token are still its own, in one conditional write.',
    },
    {
        id: 'mutex-of-the-process',
        all: [
            /mutex|in-process|in-memory|process-local|local lock|locally|among themselves|memory/i,
            any("(?:in-process|in-memory|process-local|local|per-process) (?:mutex(?:es)?|locks?)|(?:from|out of) (?:an? |the |its )?(?:table |map |copy )?(?:in |of )?(?:the |its )?(?:\\w+[\u2019']s )?(?:own |local )?memory|locally (?:issued|granted|held|given) (?:locks?|grants?|leases?)|(?:assign|divide|share)(?: [\\w-]+){0,3} among themselves"),
            any('until|while|when|opens?|breaker|down|unreachable|unavailable|again|outage|fails?'),
            any('serves?|grants?|falls? back|uses?|takes?|switch\\w*|go(?:es)? on|assign|locks? (?:by|with|from)'),
        ],
        idioms: /(?:does|do|did) not (?:answer|respond)|no (?:answer|majority|leader)|cannot be reached/gi,
        unless: any('in addition|as well|besides|first|queue\\w*|contention|same (?:process|pod|host)|threads?|coalesc\\w*|saves?|reduces?|before (?:asking|it asks|the)|never|no worker|no process|must not|may not'),
        message: 'While the store is away, each process takes the lock from itself: all of them hold it. Let acquisitions fail until the store has its majority again.',
    },
    {
        id: 'token-apart-from-the-grant',
        all: [
            /incrementandget|getandincrement|nextval|atomic ?long|sequence|counter|(?<![a-z])incr(?![a-z])/i,
            any('(?:fencing )?tokens?|fences?'),
            any("(?:draws?|takes?|gets?|allocates?|obtains?|fetches|increments?|requests?)(?: [\\w\u2019'-]+){0,6}? (?:with|from|by|using|through|of|out of|via)?"),
            any("(?:after|once)(?: [\\w\u2019'-]+){0,3} (?:returned|succeeded|acquired|granted|won)|after (?:the |an? |its )?(?:trylock|acquisition|acquiring|grant)|when the request (?:enters|arrives|is queued|is made)|before (?:the )?(?:grant|acqui\\w+|lock)|(?:second|separate|further|another) (?:call|step|request|transaction|statement|round[ -]?trip)|perhaps much later"),
        ],
        unless: any('same (?:transaction|statement|command|script|batch|write|update|call)|in the (?:granting|acquiring)|within the transaction|atomically|atomic (?:statement|step|operation|write)|while (?:it|the row) is locked|under the (?:row )?lock|in one|single (?:statement|transaction|write|call)|together|never|not|no|instead|rather'),
        message: TOKEN_APART,
    },
    {
        id: 'collector-called-harmless',
        denies: true,
        all: [
            /zgc|shenandoah|(?<![a-z])gc(?![a-z])|collector|pause/i,
            any('zgc|shenandoah|gc|collectors?|collections?|paused?s?'),
            any("(?:cannot|can ?not|can['\u2019]t|never|no (?:thread|holder|process|client|worker) (?:can|could|will))(?: [\\w\u2019'-]+){0,2} (?:outlive|outlast|exceed|overrun)|(?:paused|frozen|suspended) (?:\\w+ )?(?:cannot|can not|does not) (?:write|act|send|harm)|needs? no (?:provision|precaution)|(?:need(?:s)?|makes?|make|is|are|with)? ?no (?:check|look|comparison)(?: [\\w\u2019'-]+){0,6} (?:is|are) (?:made|needed|necessary|required|done)"),
            any('sessions?|leases?|locks?|elapsed|ttl|deadline|successors?'),
        ],
        unless: any('even|however|but|still|alone|not enough|do not rely|does not rely|cannot be (?:relied|trusted)|vm|swapping|hypervisor'),
        message: 'Pauses come from more than the collector: a suspended VM, swapping, a busy host. Let the holder check what time is left before each effect, and let the resource refuse smaller tokens.',
    },
    {
        id: 'jetstream-syncs-by-default',
        denies: true,
        all: [
            /jetstream|nats/i,
            any('defaults?(?: settings?)?|nothing (?:has|needs) to be set|out of the box|as shipped|file store'),
            any('flush\\w*|fsync\\w*|(?:to|on) disk|synced|durable'),
            any('acknowledg\\w*|acks?|survives?|loses?'),
        ],
        idioms: /loses? no [\w ]{0,30}|no acknowledged [\w ]{0,20}(?:is|are) lost/gi,
        unless: any('acknowledg\\w*(?: [\\w\u2019-]+){0,4} before|sync_interval[^.;]{0,20} always|always|timer|(?<!sync_)interval|may be lost|page cache|two minutes|unless|override\\w*|chang\\w*|(?:does|is|do) not'),
        message: 'By default JetStream acknowledges before the entry is on disk, and flushes every two minutes: a power failure of all servers loses acknowledged locks. Set `sync_interval: always`.',
    },
    {
        id: 'exactly-once-by-a-lock',
        denies: true,
        all: [
            /once/i,
            any('exactly[- ]once|precisely once'),
            any('(?:need|needs|have|has|do|does|are|is) not(?: have to| need to)? be (?:repeatable|idempotent|deduplicated)|need no (?:idempoten\\w+|dedup\\w*)|(?:idempotence|idempotency|deduplication) is (?:not needed|unnecessary|superfluous)|without (?:idempoten\\w+|dedup\\w*)|(?:also|even) (?:when|if|after)[^.;]{0,60}(?:crash\\w*|dies|fails|restart\\w*)'),
        ],
        unless: any('cannot|not (?:give|guarantee|provide|promise)|never (?:exactly|happens|gives)|no lock|at least|effectively|only if|neither'),
        message: 'No lock and no redelivery makes an effect happen exactly once: a crash after the effect repeats it. Let the effects be idempotent, or refuse a repeated key.',
    },
    {
        id: 'timeout-as-lock-delay',
        denies: true,
        all: [
            /lock[-_ ]delay/i,
            any('session time-?outs?|ttl|timeout|zookeeper|etcd'),
            any('(?:acts?|serves?|works?|counts?|doubles?)(?: also| at the same time)? as (?:an? |the )?lock[-_ ]delay|(?:zookeeper|etcd) (?:has|keeps|enforces|applies) (?:an? |its )?lock[-_ ]delay'),
        ],
        unless: any('not (?:an?|act|serve|work|have|the)|never|unlike|no lock[-_ ]delay|only consul|instead|cannot'),
        message: 'A session timeout runs before the lock is freed, and nothing runs after it: the next contender holds it at once. Only Consul has a lock-delay; elsewhere the resource has to refuse smaller tokens.',
    },
    {
        id: 'record-version-as-order',
        all: [
            /record ?version|(?<![a-z])rvn(?![a-z])/i,
            any('record ?version ?numbers?|rvn'),
            any('tokens?|fences?|greatest|highest|largest|smaller|lower|greater|larger'),
            any('greate\\w*|large\\w*|highe\\w*|smaller|lower|grows?|increas\\w*|order\\w*|is the|as the|serves'),
        ],
        unless: any('not|never|cannot|random|guid|no order|instead|own counter|separate'),
        message: 'The record version number of the lock client is a random GUID: it tells that something changed, and orders nothing. Raise a counter in the granting write and use that.',
    },
    {
        id: 'bounded-lag-called-safe',
        denies: true,
        all: [
            /lag/i,
            any('maximum_lag_on_failover|lag(?: \\w+)? (?:is |stays? )?(?:limited|bounded|capped|below|under)|(?:limits?|bounds?|caps?) the lag'),
            any('promot\\w+|fails? over|failover|takes? over|leader key'),
            any("(?:no|not a single|nothing)(?: [\\w\u2019'-]+){0,7} (?:missing|lost|lacks?|lacking)|(?:is|are) (?:complete|safe|intact)|has (?:all|every)"),
        ],
        unless: any('may be|can be|could be|not enough|however|still lacks|synchronous'),
        message: LAGGING_TAKEOVER,
    },
    {
        id: 'geo-copy-called-synchronous',
        all: [
            /gzrs|(?<![a-z])(?:ra-)?grs(?![a-z])|geo-?redundan|paired region|geo-?replicat/i,
            any('(?:ra-)?g(?:z)?rs|geo-?redundan\\w*|paired region|geo-?replicat\\w*'),
            any('synchronous(?:ly)?|nothing is lost|complete after|before (?:they|it) (?:are|is) acknowledged'),
        ],
        unless: any('asynchron\\w*|not|never|within|zones|only|would|cannot|no'),
        message: 'Copies in the paired region are asynchronous whatever their size: after an account failover the last leases and counters are missing. Rest the lock on the zones of one region.',
    },
    {
        id: 'lease-broken-by-a-waiter',
        all: [
            /break|force/i,
            any('break(?:s|ing)?[- ](?:the )?lease|break period of (?:0|zero)|force-?(?:releases?|unlocks?)|breaks? it'),
            any('(?:refused|waited|waiting|rejected|blocked|denied) (?:for )?(?:more than |longer than |about )?(?:\\d+|a|one|two|three|five|ten|thirty)|after (?:\\d+|a|one|two|three|five|ten|thirty) ?(?:s|sec\\w*|min\\w*|attempts|tries)'),
            any('acquires?|takes?|for itself|obtains?'),
        ],
        idioms: /so that [^.;]*/gi,
        unless: any('operators?|manual\\w*|people|expired|dead|verif\\w*|proof|confirm\\w*|fenc\\w*|never|not|no|only|audit\\w*'),
        message: 'Whoever has waited long enough breaks a lease whose holder may still work: both act then. Let it expire, or let an operator break it once the holder is known to be dead.',
    },
    {
        id: 'stored-and-not-compared',
        denies: true,
        all: [
            /token|fence|epoch|generation|_rev/i,
            any('tokens?|fences?|epochs?|generations?|\\w+_rev'),
            any('whatever (?:its|the) (?:value|number|token|size)|regardless of (?:its|the) (?:value|number|token)|without comparing|whether it is (?:smaller|larger|older) or not'),
            any('writes?|updates?|accepts?|takes?|stores?|saves?|applies'),
        ],
        unless: any('never|must not|no (?:write|update)|rejects?|refus\\w*|would|dangerous|wrong'),
        message: 'The resource keeps the token and compares it with nothing: the late write of a paused holder is taken. Let it refuse every token smaller than the largest that it has seen.',
    },
    {
        id: 'observers-counted',
        all: [
            /observer|learner|non-?voting/i,
            any('observers?|learners?|non-?voting (?:members?|replicas?|nodes?)'),
            any("(?:are|is|make|makes|form|forms|give|gives) (?:still |together |then )?(?:\\w+ )?(?:two|three|four|five|six|seven|[2-7]|an? (?:majority|quorum))(?: [\\w\u2019'-]+){0,3}? (?:and )?(?:elects?|form|keep|reach|commit)|add (?:their|its) votes?|(?:may|can|do) vote|take part in (?:an |the )?elections?|non-?voting (?:replica|member|node)s?(?: [\\w\u2019'-]+){0,3} (?:takes? over|becomes? (?:the )?(?:leader|leaseholder|primary)|is elected)|(?:elect|form|reach|make up|complete) (?:an? |the )?(?:leader|majority|quorum)"),
        ],
        unless: any('not|never|no|without|only (?:the )?(?:voters|voting|participants)|cannot|neither|nor|excluding|besides'),
        message: 'Observers and learners do not vote: they count for no majority and elect no leader. Count the voters that are left.',
    },
    {
        id: 'session-ttl-below-consul',
        all: [
            /consul/i,
            any('sessions?|ttl'),
            any('(?:ttl|session)(?: (?:of|is|lasts|with|ttl|for|=|:|a)){0,3} ?(?:[1-9]|[1-9]\\.\\d) ?(?:s|seconds?)(?! (?:later|before|after))'),
        ],
        unless: any('at least|minimum|below|lower|shorter than|smaller'),
        message: 'Consul takes a session TTL from 10 s to 86,400 s, and may end the session up to twice as late: this one is refused. Take 10 s or more, and let the holder stop earlier by its own clock.',
    },
    {
        id: 'seen-free-is-owned',
        denies: true,
        all: [
            /watch|query|notif|event|returns|shows|sees|finds/i,
            any("(?:shows?|has|sees?|finds?|reads?|carries)(?: [\\w\u2019'-]+){0,3}? (?:no (?:session|owner|holder|lock)|free|empty|unowned|released)(?: [\\w\u2019'-]+){0,2}"),
            any("(?:is|becomes|counts as)(?: [\\w\u2019'-]+){0,2} (?:new|next) (?:owner|holder|leader)|owns (?:it|the lock)|has the lock"),
            any('starts?|begins?|saves?|proceeds?|goes ahead|enters'),
        ],
        unless: any('never|not (?:yet )?(?:the|an?) |acquires? (?:it|the)|tries|attempts?|condition\\w*|compare\\w*|only (?:after|when|once)|does not|cannot|must not|re-?reads'),
        message: 'Whoever sees the lock free takes it for granted: several waiters see that at the same time. The lock is held when the conditional acquisition has succeeded.',
    },
    {
        id: 'lock-delay-bounds-the-wait',
        denies: true,
        all: [
            /lock[-_ ]delay/i,
            any('irrespective of|regardless of|independent(?:ly)? of|whatever'),
            any('session ttl|ttl|session time-?out'),
            any('free|released|available|handed|again'),
        ],
        unless: any('does not bound|never|in addition|plus|on top|after the session'),
        message: 'The lock-delay begins when the session has ended, which takes its TTL and up to twice as long: a dead holder\u2019s lock is free after both.',
    },
    {
        id: 'zookeeper-reads-anywhere',
        denies: true,
        all: [
            /zookeeper|znode/i,
            any('reads?'),
            any('lineari[sz]able|current|up to date|always fresh'),
            any('whichever server|any server|every server|all servers|without (?:an? )?sync|no [`"\']?sync'),
        ],
        unless: any('not lineari[sz]able|sequential\\w*|may lag|only (?:after|with)|sync[`"\']? (?:first|before)|never|are not|is not'),
        message: 'Reads of ZooKeeper are served by any server and may lag behind: only a `sync` before them, or a write, tells who holds the lock.',
    },
    {
        id: 'write-without-its-condition',
        denies: true,
        all: [
            /condition|precondition|if clause/i,
            any("(?:puts?|writes?|updates?|inserts?|deletes?)(?: [\\w\u2019'-]+){0,4}? (?:needs?|requires?|takes?|carries|has) no (?:condition(?: expression)?|comparison|if clause|version check|precondition)|no (?:condition(?: expression)?|precondition) is (?:needed|required|necessary)"),
            any('locks?|owners?|holders?|items?|rows?|keys?|leases?|nonces?'),
        ],
        unless: any('never|serializable|same transaction|audit|logs?|metrics|heart-?beats?|histor\\w*'),
        message: 'The lock is written without a condition: two clients that both saw it free both write, and the later one overwrites the first. Put the condition into the write.',
    },
    {
        id: 'lazy-deletion-called-prompt',
        all: [
            /ttl/i,
            any('dynamodb|ttl attribute|ttl index|ttl monitor|firestore|cosmos'),
            any('removes?|deletes?|purges?|cleans?|expires?'),
            any('within (?:an? |one |two |a few )?(?:seconds?|second or two|moments?)|at once|immediately|promptly|at that moment|on time|to the second'),
        ],
        idioms: /without (?:a |any )?releas\w+/gi,
        unless: any('not|never|days?|hours?|may|only|lazy|late|background|condition\\w*'),
        message: 'What a TTL attribute or index deletes goes minutes to days later: it ends no lease. Let the contender compare the expiry that is stored, by a condition in its write.',
    },
    {
        id: 'timeout-read-as-failure',
        denies: true,
        all: [
            /time-?out/i,
            any("write ?time-?outs?\\w*|cas time-?outs?|time-?outs?(?: [\\w\u2019'-]+){0,4} cas|commit time-?outs?"),
            any('means?|shows?|tells?|proves|so|therefore|hence'),
            any("not (?:been )?(?:accepted|applied|written|committed)|(?:treats?|regards?|considers?)(?: [\\w\u2019'-]+){0,3} (?:as )?(?:free|failed|lost)|has failed"),
        ],
        unless: any('unknown|may (?:still |well )?(?:have|be)|reads? (?:the row|it|serially)|does not mean|cannot|in doubt|ambiguous|nothing'),
        message: 'A timed-out conditional write is neither applied nor failed: it may still take effect. Read the lock serially and compare the own nonce before trying again.',
    },
    {
        id: 'half-goes-on',
        all: [
            /half/i,
            any("half of (?:the|its|all)(?: [\\w\u2019'-]+){0,3}"),
            any('members?|voters?|servers?|nodes?|votes|membership'),
            any('(?:carry|carries) on|continues?|keeps? (?:on )?(?:granting|serving)|goes? on|remains? available|serving locks'),
        ],
        idioms: /should (?=one|a|the|either|any)|without (?:an? |any )?(?:operator|human|manual)[^.,;]*/gi,
        unless: any('not|cannot|no majority|stops?|never|only|too few|more than half|over half|tie-?breaker|witness|does|neither'),
        message: 'Half of the voters is no majority: they cannot elect a leader nor commit, and locking stops. Add a voter in a third place.',
    },
    {
        id: 'cp-count-by-default',
        denies: true,
        all: [
            /(?<![a-z])cp(?![a-z])/i,
            any('cp (?:subsystem|member count|members?|group)|member count'),
            any('(?:left|stays|stay|remains?) (?:at|on) (?:its|the) default|default (?:member )?count|without an? (?:explicit|own) (?:value|setting|count)|left (?:unset|out)'),
            any('raft|lineari[sz]able|by itself|automatically|enrols?'),
        ],
        unless: any('unsafe mode|zero|must be|(?:is|be|are) not|never|(?<!\\d)0(?!\\d)'),
        message: 'The CP member count is 0 by default: the CP structures then run in unsafe mode, without Raft. Set it to three, five or seven.',
    },
    {
        id: 'replica-as-authority',
        all: [
            /replica|second|backup|standby/i,
            any("(?:switch|fall back|fail over|move|turn|chang)\\w*(?: [\\w\u2019'-]+){0,3}? to (?:the |an? |its )?(?:replica|secondary|second|standby|backup)(?: [\\w\u2019'-]+)? ?(?:buckets?|tables?|containers?|store|accounts?|collections?|keyspaces?)"),
            any('locks?|leases?|acquir\\w+|grants?|locking'),
        ],
        idioms: /(?:does|do|did) not (?:answer|respond)|cannot be reached|so that [^.;]*/gi,
        unless: any('never|not|operators?|manual\\w*|people|read-?only|(?:have|has) (?:run out|expired)|synchronous\\w*|no longer'),
        message: 'The replica is a second authority that lags behind the first: a lock that is held in one is granted in the other. Let acquisitions fail until the store answers again.',
    },
    {
        id: 'lagging-copy-called-intact',
        all: [
            /asynchron|lag/i,
            any('asynchronous\\w*|async'),
            any('promot\\w+|takes? over|fails? over'),
            any("(?:lock )?(?:table|rows?|locks?|leases?)(?: [\\w\u2019'-]+){0,2} (?:intact|complete|unharmed)|(?:locks?|grants?)(?: [\\w\u2019'-]+){0,2} (?:still )?known(?: there)?|simply (?:reconnect|continue)\\w*|nothing (?:is )?(?:lost|missing)"),
        ],
        idioms: /(?:cannot be|is not|no longer) (?:reached|reachable|answering)|does not (?:answer|respond)|nothing (?:is )?(?:lost|missing)/gi,
        unless: any('manual\\w*|operators?|people|synchronous(?:ly)?(?= (?:standby|copy|replica))|only after|never|may lack|lacks|lose'),
        message: LAGGING_TAKEOVER,
    },
    {
        id: 'tie-breaker-inside',
        all: [
            /tie-?breaker|witness|arbiter/i,
            any("(?:run|runs|stands?|lives?|hosted|placed|sits?|is)(?: [\\w\u2019'-]+){0,2}? (?:on|in|at) (?:the )?(?:plant|site|hall|room|dc|data ?cent(?:er|re)|building|campus) [a-z\\d](?![\\w-])"),
            any('(?:either|any|each|whichever) (?:of the )?(?:two )?(?:plants?|sites?|halls?|rooms?|dcs?|data ?cent(?:er|re)s?|buildings?|campus(?:es)?) (?:may|can|could) (?:go down|fail|be lost|burn|go dark)'),
        ],
        unless: any('not|never|cannot|would|third|separate|unless'),
        message: 'The tie-breaker stands in one of the places whose loss it has to decide: when that place is lost, two votes go with it and the other one stops. Put it into a third place.',
    },
    {
        id: 'minority-goes-on',
        all: [
            /(?<![a-z])(?:of) (?:[4-9]|four|five|six|seven|eight|nine)/i,
            any('(?:1|one) of (?:[2-9]|two|three|four|five|six|seven)|(?:2|two) of (?:[4-9]|four|five|six|seven)|(?:3|three) of (?:[6-9]|six|seven|eight|nine)|(?:4|four) of (?:[89]|eight|nine)'),
            any('grants? (?:continue|go on)|elects? (?:a |the )?leader|keeps? granting|carr(?:y|ies) on granting'),
        ],
        unless: any('not|no|stops?|never|cannot|below|less|fewer|neither|until|lost|zones|regions|failures?'),
        message: 'So few of the voters are no majority: they elect no leader and commit nothing, and locking stops. Count what is left against half of all voters.',
    },
    {
        id: 'smaller-token-accepted',
        denies: true,
        all: [
            /token|epoch|fence|generation/i,
            any('accepts?|takes?|lets? [^.;]{0,20} through|applies|allows?'),
            any("(?:presented|incoming|given|carried|write[\u2019']s|request[\u2019']s|its) (?:token|epoch|fence|generation|number)(?: is)? (?:lower|smaller|less|older)(?: than)?|(?:stored|highest|last|seen) (?:token|epoch|fence|generation)(?: is)? (?:greater|larger|higher) than"),
        ],
        unless: any('reject\\w*|refus\\w*|never|not|no|cannot|would|wrong'),
        message: 'The comparison is the wrong way round: a token that is smaller than the stored one is taken, and a newer one refused. Refuse what is smaller than the largest token seen.',
    },
    {
        id: 'cp-persistent-by-default',
        denies: true,
        all: [
            /(?<![a-z])cp(?![a-z])/i,
            any('cp (?:state|subsystem|data|groups?|members?)'),
            any('by default|without any setting|out of the box'),
            any('disks?|persist\\w*|power (?:cut|failure|loss)'),
        ],
        unless: any('in memory|must be|has to be|is off|(?:is|are) not|never|switched on'),
        message: 'The CP Subsystem keeps its state in memory unless persistence is switched on: a power cut of a majority loses acknowledged locks. Switch it on.',
    },
    {
        id: 'absent-then-plain-write',
        denies: true,
        all: [
            /404|not found|none|nothing|no |not exist|missing|absent/i,
            any('404|not found|finds? (?:none|nothing|no (?:lock|object|row|key))|does not exist|is (?:missing|absent)'),
            any('(?:ordinary|plain|normal|simple|unconditional) (?:write|put|upload|insert|update)'),
            any('locks?|state|objects?|leases?|rows?|keys?|own'),
        ],
        unless: any('if-none-match|if absent|create-if|generation 0|if-generation\\w*|only if|never|must not|instead of|rather than|would'),
        message: 'The lock is read and then written in two steps: two clients that both find it absent both write themselves in. Create it by a write on the condition that it is not there.',
    },
    {
        id: 'many-writes-of-one-object',
        all: [
            /object|blob/i,
            any('(?:single|one|same|an?) (?:object|blob)(?: name)?'),
            any('(?:hundreds?|thousands?|\\d{2,6})(?: of)? (?:overwrites|writes|updates|mutations) (?:per|a|each) second'),
            any('gcs|cloud storage|overwrites|bucket|takes?|sustains?|allows?'),
        ],
        unless: any('not|never|limits?|limited|only|about one|one (?:write|update)|dynamodb|redis|etcd|s3'),
        message: 'Google Cloud Storage takes about one write a second of one object name: a lock that is renewed or handed over more often is throttled. Split it, or use another store.',
    },
    {
        id: 'fresh-key-for-each-try',
        denies: true,
        all: [
            /key|id/i,
            any('(?:fresh|new|different|another) (?:idempotency|request|dedup\\w*|deduplication) (?:keys?|ids?|tokens?)'),
            any('retr\\w+|again|each (?:time|try|attempt)|(?:more|further) (?:times|tries|attempts)|repetitions?|repeat\\w*'),
        ],
        unless: any('never|(?:is|are|does|do|must|may) not|same|per (?:job|payment|operation|order)'),
        message: 'A try with a key of its own is a call of its own: what the first one did happens again. Keep the idempotency key over all tries of one effect.',
    },
    {
        id: 'told-of-is-owned',
        denies: true,
        all: [
            /watch|notif|event|callback/i,
            any('watch(?:er|es)?|notifications?|events?|callbacks?'),
            any("(?:regards?|treats?|considers?|takes?)(?: [\\w\u2019'-]+){0,4}? (?:as its own|to be its own|as granted)|without (?:another|a further|any) (?:write|call|request)"),
            any('starts?|begins?|proceeds?|enters?'),
        ],
        unless: any('never|not (?:yet|the)|condition\\w*|creates?|acquires? (?:it|the)|re-?checks?|only (?:after|when|once)|must not'),
        message: 'A notification is taken for the grant: several waiters get it, and an earlier contender may still be there. The lock is held when the conditional write has succeeded.',
    },
    {
        id: 'other-store-meanwhile',
        all: [
            /lock/i,
            any('(?:if|when|while|once|as soon as) [^.;,]{0,60}(?:answers? with|503|errors?|unreachable|unavailable|(?:is|are) down|does not answer|throttl\\w*|fails?|outage)'),
            any("(?:takes?|acquires?|holds?|gets?|places?)(?: [\\w\u2019'-]+){0,2}? locks? (?:in|on|from|at) (?:an? |the |its )(?!same)(?:[\\w-]+ ){0,3}(?:table|bucket|database|cluster|redis|store|server|row|key)"),
            any('back|again|until|meanwhile|for that time|go on'),
        ],
        idioms: /(?:does|do|did) not (?:answer|respond)|cannot be reached|so that [^.;]*/gi,
        unless: any('never|not|no|operators?|manual\\w*|read-?only|must'),
        message: 'While the store does not answer, locks are taken in another one, which knows nothing of the grants in the first: both grant the same lock. Let acquisitions fail until the store answers.',
    },
    {
        id: 'lock-delay-instead-of-a-token',
        denies: true,
        all: [
            /lock[-_ ]delay/i,
            any('guarantees?|ensures?|makes? sure|proves'),
            any('needs? no (?:fencing )?(?:tokens?|fences?|checks?)|(?:every|all|any) writes?|no late writes?'),
        ],
        unless: any('not (?:guarantee|ensure)|never|cannot|heuristic|does not|alone'),
        message: 'A lock-delay makes late writes of a former holder less likely and excludes none: a pause may be longer. Let the resource refuse smaller tokens.',
    },
    {
        id: 'redlock-called-correct',
        denies: true,
        all: [
            /redlock/i,
            any('safe for correctness|correctness[- ](?:grade|safe|lock)|guarantees? (?:mutual )?exclusion|lineari[sz]able|strictly exclusive'),
        ],
        unless: any("not|never|cannot|no|only|unless|neither|would|isn[\u2019']t|claims?|supposed\\w*|allegedly|called|debat\\w*|disput\\w*|critici\\w*|instead|rather"),
        message: 'Redlock is safe only while clock drift and pauses stay within bounds, and it generates no fencing token: correctness cannot rest on it. Rest the lock on a store with consensus.',
    },
    {
        id: 'fence-checked-beside-the-write',
        all: [
            /fence|token|epoch|generation/i,
            any('reads?|fetches|loads'),
            any('compares?|checks?'),
            any('separate (?:[\\w-]+ )?(?:request|call|write|statement|transaction)|second (?:request|call|statement|transaction)|in its own memory'),
            any('writes?|puts?|updates?|sends?|stores?'),
        ],
        unless: any('same (?:transaction|statement)|never|not|no|in one|instead|rather|conditional write|under (?:the )?lock'),
        message: 'The token is compared in one step and the write made in another: a newer holder can write in between. Put the comparison into the condition of the write.',
    },
];

;// CONCATENATED MODULE: ./src/review/unsafe-endings.ts


/** A clock that others do not share: "its own node's clock", "the local system time". */
const OWN_CLOCK = "(?:(?:own|local|client|worker|waiter|candidate|contender|node|host|\\w+['\u2019]s)[- ]){1,3}(?:system |wall[- ])?(?:clock|time(?! of the (?:grant|request)))";
const DELETES = '(?:deletes?|deleted|removes?|removed|deletion|deleteitem|deleteobject|clears?)';
/** What a write or a delete looks at before. */
const CONDITION = '(?:(?:a|any|the|its) )?(?:\\w+ )?(?:conditions?|preconditions?|comparison|comparing|check|checking|look|looking|verif\\w+|regard|reading|testing)';
/** Unsafe ways in which a hold ends, or does not end: releases, takeovers, pauses, renewals that fail. */
const UNSAFE_ENDINGS = [
    {
        id: 'goes-on-without-renewal',
        all: [
            /continu|keeps|carries|goes on|finish|complet|remains|stays|runs on|brings|weiter/i,
            any('renew\\w*|heart-?beats?|keep-?alives?|api server|lock service|etcd|consul|session|erneuerung|verlängerung'),
            any('fail\\w*|miss(?:es|ed)?|cannot|outage|unreachable|lost|errors?|down|schlägt|unanswered|no (?:answer|reply|response|acknowledge?ment)|(?:is|are) not (?:answered|acknowledged|confirmed)'),
            any('holders?|leaders?|clients?|workers?|jobs?|process|owner|halter'),
            any('continues?|keeps? (?:working|running|processing|reconciling|going|writing)|carries on|goes on|finishes|completes|remains active|stays active|runs on|brings (?:that|the|its) \\w+(?: \\w+)? to (?:its|an) end|weiter'),
        ],
        idioms: /cannot|ohne|(?<![a-z])no (?=answer|reply|response|acknowl)|although(?= (?:its|the|their) (?:keep|heart|renew))|not (?=answered|acknowledged|confirmed)/gi,
        unless: any('quorum|majority|members?|voters?|fence\\w*|fencing|tokens?|stops?|aborts?|gives up|only (?:if|while|until)|until (?:its|the) (?:local |lease |monotonic )?(?:deadline|validity)\\w*|deadline|followers?|new leader|re-?elect\\w*|raft|az|zone|self-\\w+|validity|within|grants? continue|still (?:valid|has)|read-?only|drops? all|safety margin|at most|region|timeout\\w*|survives|tries again|retr(?:y|ies)|until \\d+|reads?'),
        message: WORKS_ON,
    },
    {
        id: 'blind-release',
        all: [
            /delet|remov|clear|blank|(?<![a-z])dels?(?![a-z])|null|empt/i,
            any('releas\\w+|unlock\\w*|when done|afterwards|after \\w+|finished|is through|(?:at|by) the end|on (?:its|the) way out|clean(?:s|ed)?[- ]?up|deletes?|deleted|removes?|removed|clears?'),
            any(`(?:simply|just|unconditionally|blindly)(?: \\w+){0,2} (?:deletes?|removes?|dels?)|(?:deletes?|removes?)(?: [^\\s,.;]+){0,4} (?:unconditionally|outright|straight away|as it is)|(?:deletes?|removes?|clears?|frees?)[^.]{0,60}? (?:session|owner(?: id)?|holder|token|nonce) (?:need not|needs? not|does not (?:need|have) to|is not) be(?:ing)? (?:named|given|checked|compared|passed|looked at|quoted)|(?:deletes?|removes?|blanks?|clears?)(?: [\\w-]+){0,6} (?:by its name|whatever the (?:row|record|key|item) says)|(?:blanks?|clears?) the owner[^.;]{0,40}whatever|(?:issues?|calls?|sends?)(?: an?)? del|(?:sets?|resets?|puts?) (?:the |its )?(?:\\w+['\u2019]s |lock |row |record )?owner(?: (?:id|field|column|attribute))? (?:back )?to (?:null|empty|none|nil|nobody|an empty \\w+)|(?:blanks?|empties) (?:the |its )?(?:\\w+['\u2019]s )?owner|(?:plain|unconditional|bare|ordinary|blind) (?:deletes?|deletion|del|deleteitem|deleteobject)|${DELETES}[^.;]{0,80}? without ${CONDITION}|${DELETES}[^.;]{0,60}? (?:whoever (?:owns|holds|has)|no matter who|regardless of (?:who|(?:its|the) (?:owner|holder|content)))|releas\\w+(?: the \\w+)?(?::| is| by| with| via| through)(?: an?)? del`),
        ],
        idioms: /without(?: (?!(?:is|are|was|were|will|can)(?![a-z]))[\w\u2019'-]+){1,8}|(?:whoever|no matter who|regardless of)[^.,;:]{0,30}|so that [^.;]{0,80}|which cannot [^.,;]{0,60}|cannot fail|unconditional(?:ly)?|(?:session|owner|holder|token|nonce)(?: id)? (?:need not|needs? not|does not (?:need|have) to) be \w+|(?:because|since|as) only (?:the|a|its) (?:holder|owner|worker|client)[^.,;]{0,60}/gi,
        unless: any('only|if|owner(?!(?: (?:id|field|column|attribute))?(?: back)? to)|fence|counter|generation|same (?:statement|update|transaction)|guard\\w*|compare\\w*|script|own|match(?:es|ing|ed)?|where|revision|still|tokens?|condition\\w*|operators?|audit\\w*|histor\\w*|archiv\\w*|retired|expired|stale|old|tests?|backups?|snapshots?|queue\\w*|waiters?|janitor|reaper|orphan\\w*|revok\\w*'),
        message: 'The release deletes whatever is there: a holder that comes late frees the lock of the next one. Release under the condition that the record is still its own.',
    },
    {
        id: 'blind-takeover',
        all: [
            /unconditional|ordinary|plain|blind/i,
            any('stale|dead|expired|abandoned|takes? over|takeover|holder|old lock|lock'),
            any('(?:replac\\w+|overwrit\\w+|takes?|taken|claims?|claimed|seizes?)[^.;]{0,60}? (?:unconditional|ordinary|plain|blind)(?:ly)? (?:puts?|writes?|sets?|overwrites?|updates?|uploads?|putitem|putobject)'),
        ],
        idioms: /^should(?= (?:the|a|its) )|unconditional(?:ly)?/gi,
        unless: any('if-match|condition\\w*|compare\\w*|revision|version|operators?|data|state file'),
        message: 'A lock that looks abandoned is overwritten without a condition: two waiters take it, or a holder that still renews loses it. Take it over on the condition that it is as it was read.',
    },
    {
        id: 'takeover-by-own-clock',
        all: [
            /clock|time/i,
            any('takes? (?:it |the \\w+ )?over|takeover|steals?|seizes?|claims (?:it|the)|overwritten|overwrites|replaces?|up for grabs|(?:considers?|regards?|treats?|counts?)[^.;]{0,40}(?:dead|expired|stale|abandoned|gone|free)'),
            any(`(?:earlier|older|later|less|smaller|more|further)(?: [\\w\u2019'-]+){0,4}? (?:than|behind|past|by)(?: [\\w\u2019'-]+){0,3}? ${OWN_CLOCK}|${OWN_CLOCK}(?: \\w+){0,2}? (?:passes|passed|past|exceeds|exceeded|reaches|reached|later than|beyond)`),
            any('\\w*renew\\w*|expir\\w*|leases?|last-modified|timestamps?|deadline|valid\\w*|heart-?beats?|ttl|updated\\w*|\\d+ (?:s|seconds|min|minutes)'),
        ],
        idioms: /^should(?= (?:the|a|its) )/gi,
        unless: any("monotonic\\w*|database['\u2019]?s?|server['\u2019]s|store['\u2019]s|leader['\u2019]s|primary['\u2019]s|unchanged|counter|its (?:own )?(?:lease|lock|session|hold)|gives? up|stops?|aborts?|truetime"),
        message: 'The wall clock of a client decides whether a lock has ended: drift and steps make two holders. Let the store expire it, or let the contender watch an unchanged counter on its monotonic clock, and take it over by a condition on that counter.',
    },
    {
        id: 'pause-called-harmless',
        all: [
            any('pauses?|paused|garbage[- ]collect\\w*|gc|stop-the-world|collections? of the jvm|suspended'),
            any("(?:needs?|calls? for|requires?|deserves?|takes?) no (?:[\\w-]+ )?(?:precautions?|treatment|handling|measures?|care|attention)|(?:is|are) (?:simply |just )?(?:harmless|unproblematic|ignored|no (?:problem|concern|issue|risk))|(?:can|may) (?:safely )?be (?:ignored|neglected)|do(?:es)? no harm|do(?:es)? not matter|(?:carries on|goes on|continues|resumes)(?: [\\w\u2019'-]+){0,4}? (?:where|as if|without (?:checking|asking|looking))"),
        ],
        idioms: /(?<![a-z])(?:no (?=(?:[\w-]+ )?(?:precautions?|treatment|handling|measures?|care|attention|problem|concern|issue|risk|harm))|not (?=matter)|harmless|without [^.,;:]{0,40})/gi,
        unless: any('tokens?|fenc\\w*|reject\\w*|refus\\w*|turn(?:s|ed) \\w* ?(?:away|down|back)|resources?|lock (?:service|manager)|stops?(?!-the)|abort\\w*|deadline|re-?check\\w*|checks?|checked|verif\\w*|confirm\\w*|short\\w*|below|under|less than|within|up to|reads?|leaders?|members?|followers?|servers?|replicas?|ensemble|brokers?|watchdog|condition\\w*|transaction\\w*|deploy\\w*|consumers?|upgrade\\w*|maintenance|reconcil\\w*'),
        message: 'A pause is called harmless: a holder that was paused past its lease goes on beside the next one. Let it check its deadline after a pause, and let the resource refuse smaller tokens.',
    },
];

;// CONCATENATED MODULE: ./src/review/unsafe-concepts.ts







/** Words that deny, forbid, weigh or tell what was. */
const DENIES = any("not|never|no|nor|neither|none|nobody|nothing|cannot|without|[a-z]+n['\u2019]t|avoid\\w*|forbid\\w*|forbidden|prohibit\\w*|rul\\w+ out|reject\\w*|would|could|might|must|should|why|instead|rather than|unlike|unsuitable|unsafe|dangerous|wrong|poor|tempt\\w+|teams|some|often|mistake|myth|however|although|though|yet|belief|declined|dismissed|previous\\w*|formerly|legacy|earlier system|used to|harmless|nicht|kein\\w*|nie|niemand|wäre|würde|könnte|früher|bisher|ohne|nadie|nunca|ni|sería|podría|evit\\w*|antes");
const DENIES_HAN = /\u4e0d|\u7981|\u907f\u514d|\u6ca1\u6709|\u65e0\u6cd5|\u66fe|\u4ee5\u524d|\u65e7\u7cfb\u7edf|\u5e9f\u5f03|\u672a/;
const UNORDERED_TOKEN = 'The fencing token does not grow with every grant: clocks step back, and random or session ids have no order. Take a counter or revision that the store raises with the grant.';
const UNCHECKED_TOKEN = 'Nobody has to check the fencing token here: a holder that was paused past its lease then writes after the next one. Name the resource that refuses smaller tokens, in the same step as the write.';
const STALE_READ = 'A read that may be behind decides who owns the lock: it may answer with a former holder. Use linearizable reads, or let the conditional write decide.';
const MINORITY_GRANTS = 'A part that is cut off goes on granting: the other side then grants the same lock. Stop granting until a majority is back.';
/** What does not grow with every grant: a clock, chance, an id. */
const WITHOUT_ORDER = '(?:uuid\\w*|guids?|random \\w+|nonces?|(?:milli\\w+ )?timestamps?|(?:milli)?seconds since \\w+|epoch (?:milli\\w+|seconds|time)|(?:system )?clock|unix time|session[- ]ids?|lease[- ]ids?|acquire_?time|renew_?time|start[- ]?time|ids? of the (?:lease|session)|objectids?|hostnames?|zeitstempel\\w*|marca de tiempo|hora del cliente|zufallszahl)';
/** "The client's own current", "a fresh": what stands before the name of a thing. */
const ITS_OWN = "(?:(?:an?|the|its|their|this|each|current|local|own|new|fresh|unique|simply|just|client|holder|worker|node|host|pod|consul|etcd|unix|acquiring|granting|requesting|winning|version-?4|v4|eine?|der|die|das|la|el|una?|\\w+[\u2019']s) ){0,5}?";
const UNSAFE_CONCEPTS = [
    ...UNSAFE_ENDINGS,
    ...UNSAFE_HANDOVERS,
    ...UNSAFE_CLAIMS,
    ...UNSAFE_BELIEFS,
    {
        id: 'token-without-order',
        all: [
            /token/i,
            any(`(?:fencing[- ]|fence )?tokens?(?: ?[:=(] ?| (?:is|are|(?:is|are) (?:the|its|each)(?: [\\w-]+){1,3},|equals?|becomes?|comes? from|consists? of|(?:(?:is|are) )?(?:derived|taken|drawn|built|made|generated|computed) (?:from|of|by)|from|uses|ist|sind|es) )${ITS_OWN}${WITHOUT_ORDER}|${WITHOUT_ORDER}(?: [\\w\u2019'-]+){0,6}? (?:(?:serves?|acts?|(?:is|are) used|used|doubles?|dient|dienen|sirve) (?:as|als|como)|becomes?|is|are|ist|es) (?:(?:the|an?|its|das|la|el) )?(?:fencing[- ])?token|(?:as|for) (?:(?:the|an?|its) )?(?:fencing[- ])?token,? (?:(?:the|an?|each|every) )?\\w+ (?:takes|uses|sends|attaches|draws) ${ITS_OWN}${WITHOUT_ORDER}`),
        ],
        idioms: /(?:(?:record|row|item|lock|entry) version,|version-?4|(?<=uuid )version 4)|(?:needs?|requires?|costs?|takes?|with|saves?|adds?) no (?:further |extra |additional |other |more |second )?(?:round[- ]?trips?|coordination|reads?|writes?|state|calls?|latency|network|counters?|sequences?)[^.,;]{0,30}/gi,
        unless: any('revision|counter|sequence|index|version\\w*|epoch(?! (?:milli|sec|time))|c?zxid|tso|truetime|hybrid|commit[- ]?timestamps?|commit_ts|fence column|identif\\w+|owner|ownership|rejects?|validated|takes the role|zähler|contador|drift|pause|monotonic clock|backwards?|lock_?index|auth\\w*|idempot\\w*|generation|database|conditional|time to live|keeps the (?:older|former)'),
        message: UNORDERED_TOKEN,
    },
    {
        id: 'token-without-order-han',
        all: [/\u4ee4\u724c|token/i, /\u65f6\u95f4\u6233|uuid|guid|\u968f\u673a|\u79df\u7ea6 ?id|\u4f1a\u8bdd ?id/i, /\u4f5c\u4e3a|\u7528\u4f5c|\u5f53\u4f5c|\u5145\u5f53|\u4f7f\u7528|\u91c7\u7528/],
        unless: /revision|tso|commit_ts|fence|\u7248\u672c|\u8ba1\u6570|\u9012\u589e|\u6821\u9a8c/i,
        message: UNORDERED_TOKEN,
    },
    {
        id: 'token-unchecked',
        denies: true,
        all: [
            any('tokens?|fenc\\w+|generations?|epochs?|fences?|validation|verification'),
            any("(?:need|do|does|is|are)(?: \\w+)? ?(?:not|n['\u2019]t)(?: need to| have to)?(?: be)? (?:compar\\w*|check\\w*|validat\\w*|verif\\w*|required|necessary|needed)|no (?:token |fencing )?(?:validation|checks?|verification)(?: [\\w-]+){0,6} (?:is|are) (?:required|needed|necessary)|(?:is|are) (?:unnecessary|superfluous|optional)"),
        ],
        unless: any('never|renewal|harmless|duplicates?|idempot\\w*|would|clients?|clocks?|ntp|wall|further changes|leader election|cannot|if|unless|watch\\w*|snapshot|schema|disk|mtls|apis?|expiry|only'),
        message: UNCHECKED_TOKEN,
    },
    {
        id: 'write-without-token',
        all: [
            /without|what|who|any(?:one|body)/i,
            any('(?:accepts?|stores?|applies|executes?|admits?|saves?)(?: [\\w-]+){0,4}? without (?:(?:looking at|checking|comparing|verifying|inspecting|reading|asking for|requiring) )?(?:an?|any|the|its) (?:\\w+ )?(?:tokens?|fences?)|(?:accepts?|takes?|stores?|applies|executes?|admits?|saves?)(?: [\\w-]+){0,4}? (?:whatever (?:arrives|comes|is sent|it (?:gets|receives))|from (?:whoever|whomever|anyone|anybody))'),
            any('tokens?|fenc\\w+|fences?|locks?|leases?|sessions?|holders?|owners?|comparison|compares?'),
        ],
        idioms: /without [^.,;:]{0,50}/gi,
        unless: any('reads?|read-only|refus\\w*|smaller|lower|higher|transaction\\w*|idempot\\w*|duplicates?|only (?:if|when|while|with|after|from|those|writes)|lock requests?|queue\\w*|drafts?|logs?|audit\\w*|staging'),
        message: UNCHECKED_TOKEN,
    },
    {
        id: 'token-held-needless',
        all: [
            /fenc|token/i,
            any('no (?:fencing|fence|(?:fencing )?tokens?) (?:is|are) (?:needed|necessary|required)|no need (?:for|of) (?:fencing|an? (?:fencing )?token)'),
            any('because|since|as|so|thus|therefore|hence|proves?|by definition|enough|suffic\\w+'),
            any('windows?|heart-?beats?|sessions?|leases?|ttl|drift|quorum|majority|exclusiv\\w*|keep-?alives?|renew\\w*'),
        ],
        idioms: /(?<![a-z])no (?=fenc|token|need)/gi,
        unless: any('transactions?|databases?|rolled|rolls|commits?|rows?|idempot\\w*|atomic\\w*|condition\\w*|outbox|content|reads?|read-only|same|gateway|reject\\w*|refus\\w*|store itself|connection'),
        message: UNCHECKED_TOKEN,
    },
    {
        id: 'token-checked-by-client',
        all: [
            /token|fence|comparison|check|validation/i,
            any("(?:tokens?|fences?) (?:is|are) (?:only )?(?:validated|checked|compared|verified) (?:only )?(?:by|in|inside|within) (?:the |its |each )?(?:clients?|workers?|holders?|callers?)(?!['\u2019]s (?:database|store|server))|(?:comparison|check|validation)(?: of (?:the )?(?:tokens?|fences?))? (?:is (?:done|made)|happens|takes place|runs) (?:only )?(?:by|in|inside|within) (?:(?:the|its) )?(?:clients?|workers?|holders?|[^.,;:]{0,30}own library)"),
            any('fenc\\w+|fences?|tokens?|writes?|saves?'),
        ],
        unless: any('also|too|again|additionally|as well|besides|first|early|cheap\\w*|beforehand|resources?|databases?|gateways?|rejects?|refus\\w*|reads?|(?:api|access|session|bearer|identity|refresh|security)[- ]tokens?|auth\\w*|jwt'),
        message: UNCHECKED_TOKEN,
    },
    {
        id: 'minority-grants',
        all: [
            any('minority|isolated|cut[- ]off|partitioned|disconnected|(?:last|only remaining|surviving) (?:region|site|zone|node|replica|member)|both (?:sides|partitions|halves|sites|regions)|(?:each|either|every) (?:side|half|partition)|aislad[oa]s?|minoría|minderheit|isolierte\\w*|abgeschnitten\\w*'),
            any('keeps?|continu\\w*|goes on|go on|remains?|still|may|can|stays?|siguen?|vergibt|vergeben|operates?|degraded'),
            any('grant\\w*|issu\\w+|serv(?:e|es|ing)|accept\\w*|hand(?:s|ing)? out|acquir\\w+|lock requests?|conced\\w+|vergib\\w*|vergeb\\w*|available for'),
            any('locks?|leases?|grants?|sperren?|bloqueos?|lock requests?|acquisitions?'),
        ],
        unless: any('stops?|halts?|blocks?|until (?:its|their|the) (?:local |lease )?(?:deadline|lease)\\w*|deadline|majority|quorum|only|fail\\w*|refus\\w*|rejects?|read-?only|reads?|self-\\w+|suspend\\w*|own keys|disjoint|home\\w*|lose|loses|lost|epoch|expir\\w*|ages?|witness|neither|steps? down|leader-less|split-brain of|elect\\w*|unavailab\\w*|lengthens'),
        message: MINORITY_GRANTS,
    },
    {
        id: 'minority-grants-han',
        all: [/\u5c11\u6570\u6d3e|\u5c11\u6570\u65b9|\u88ab\u9694\u79bb|\u4e24\u4fa7|\u5b64\u7acb/, /\u7ee7\u7eed|\u4ecd|\u53ef\u4ee5|\u5404\u81ea/, /\u6388\u4e88|\u52a0\u9501|\u53d1\u9501|\u53d1\u653e/],
        unless: /\u505c\u6b62|\u62d2\u7edd/,
        message: MINORITY_GRANTS,
    },
    {
        id: 'site-takes-over-alone',
        all: [
            any('automatic(?:ally)?|by itself|promotes itself|on its own|automatisch|automáticamente'),
            any('promot\\w+|takes? over|takeover|activat\\w+|fails? over|becomes? (?:the )?(?:primary|active|authority)'),
            /DC-?[A-Z0-9]|site|region|data cent|secondary|standby|replica|(?<=[,:] )[A-ZÀ-ÖØ-Þ\u0141\u015a\u0179\u017b\u0160\u017d\u010c\u0158\u011e\u0130\u015e\u0391-\u03a9\u0410-\u042f][a-z]{3,}/,
            any('unreachable|lost|loss|fails?|down|outage|does not answer|no answer|silent|heartbeats?|not respond'),
        ],
        idioms: /does not answer|not respond|without (?:waiting|an? answer|(?:a )?heartbeats?|contact)/gi,
        unless: any('synchron\\w*|quorum|majority|manual\\w*|operators?|witness|voters?|elect\\w*|raft|paxos|survivors?|zab|patroni|semi-sync\\w*|az|zones?|multi-az|writer|leader|third|tie-?break\\w*|stonith|fenc\\w+|powered|lock state|clients?'),
        message: 'A site or a copy takes over by itself when it no longer hears of the other: in a partition both then grant the same lock. Let a vote in a third place decide, or let people fail over.',
    },
    {
        id: 'owner-by-weak-read',
        all: [
            /repli[ck]a|second|sekund|follow|stale|serializable|plain|getitem|default|eventual|local|read-?only|reader|whichever|nearest|any (?:server|member|node)/i,
            any('serializable reads?|follower reads?|follower_read_timestamp|stale(?: mode| reads?| consistency)?|(?:read )?replicas?|reader endpoints?|read-?only (?:ports?|endpoints?|listeners?|pools?)|secondar(?:y|ies)|plain reads?|(?:plain|default|ordinary|cheap\\w*|simple) getitems?|getitems? (?:at|with|in|under) (?:its |the )?(?:default|eventual)\\w*|(?:at|with|in|under) (?:its |the )?default consistency|eventual\\w*|local reads?|(?:any|whichever|nearest|local) (?:server|member|node|replica)|lesereplika\\w*|sekundär\\w*'),
            any('ownership|owners?|lock state|holders?|(?:lock|row|key|item|record)(?: is)? free|who (?:owns|holds)|(?:whether|if|that) (?:it|he|the \\w+)(?: still)? (?:owns|holds)|inhaber\\w*|besitz\\w*|halter\\w*'),
            any('checks?|checked|reads?|read|polls?|finds|treats|trusts|learns|sees|confirm\\w*|verif\\w+|determin\\w+|looked up|looks up|served|decid\\w+|prüf\\w*|geprüft|ermittelt|gelesen|liest|abfrage|lesezugriff'),
        ],
        idioms: /without (?:going|leaving|crossing|asking|contacting|touching|loading|a (?:round|trip|hop|detour))[^.,;]{0,40}|(?:off|spar\w+|reliev\w+|unload\w*|unburden\w*|instead of (?:asking|loading|querying|hitting)|rather than (?:ask|load|query|hit)\w*) the (?:primary|leader|writer|quorum)|read-?only (?=port|endpoint|listener|pool)|before (?:each|every|any|the|its) (?:\w+ )?writes?(?![a-z])/gi,
        unless: any('lineari[sz]able|sync|re-?check\\w*|condition\\w*|hints?|dashboards?|atomic\\w*|transaction|strong\\w*|leader|primary|quorum|only|consistent mode|deposed|synchronous\\w*|promot\\w*|election|writes?|delays?|third|observers?|highest|may still|conflict|rejects?|metrics|statistics|display\\w*|reports?|anzeige\\w*|auswertung'),
        message: STALE_READ,
    },
    {
        id: 'read-then-write',
        all: [
            /free|none|404|absent|unowned|exist|unlocked|not held|found|if it is not|no (?:lock|record|row|item|object|owner)/i,
            any('reads?|quer(?:y|ies)|selects?|checks?|lists?|looks? up|head|get|getitem|fetch(?:es)?'),
            any('free|none (?:is )?(?:found|exists)|no (?:lock|record|row|item|object|owner)(?: \\w+)?(?: is| exists| found)*|404|absent|unowned|does not exist|unlocked|not held|if it is not'),
            any('inserts?|writes?|puts?|uploads?|uploaded|creates?|updates?|putitem|sets?'),
        ],
        idioms: /(?<![a-z])(?:not (?=held|exist|there|,)|no (?=lock|record|row|item|object|owner)|none)/gi,
        unless: any('condition\\w*|atomic\\w*|transact\\w*|txn|cas|compare\\w*|if-match|if-none-match|same|unique|row lock|for update|revisions?|backlog|stale|versions?|observed|precondition\\w*|serializable|etag|resourceversion|one statement|succeeds|exactly one|timeout|script|nx|guarded|cond|expired?'),
        message: READ_THEN_WRITTEN,
    },
    {
        id: 'deletion-as-expiry',
        all: [
            any('ttl|time to live|lifecycle'),
            any('delet\\w+|remov\\w+|clean\\w*|expires?|frees?|releas\\w+|purg\\w+'),
            any('locks?|leases?|holders?|owners?|(?:is|are|becomes?|counts as) free|free again|claims?'),
            any('dynamodb|firestore|mongo\\w*|index|lifecycle|feature|attribute|cosmos|table'),
        ],
        idioms: /(?:with no|without(?: an?| any)?|needs? no|no need for|there is no) (?:[\w-]+ ){0,2}(?:reapers?|janitors?|sweepers?|cron\w*|schedulers?|daemons?|clean-?up|collectors?|code|jobs?|process(?:es)?|polling)(?![a-z])[^.,;]{0,30}|no (?:[\w-]+ ){1,3}(?:is|are) (?:needed|necessary|required)/gi,
        unless: any('condition\\w*|decid\\w+|independent\\w*|tid(?:y|ies)|compar\\w+|regardless|lag\\w*|late|days?|hours?|histor\\w*|purg\\w*|only|minutes?|done|garbage|long[- ]dead|keepalive|etcd|housekeep\\w*|stale records|used'),
        message: DELETED_LATE,
    },
    {
        id: 'clusters-kept-in-sync',
        all: [
            /mirror|sync/i,
            any('each|every|per|one'),
            any('regions?|sites?|data ?cent(?:er|re)s?|dcs?'),
            any('clusters?|ensembles?'),
            any('mirror\\w*|asynchron\\w*|in sync between|synchroni[sz]ed'),
        ],
        unless: any('disjoint|home\\w*|several locks|single|only|lock names|one cluster|voters? (?:in|per)|stretched|confined|disaster|backups?|standby|dr'),
        message: 'Each place has a cluster of its own, and their grants are copied afterwards: two places grant the same lock. Use one group whose voters stand in all places, or give every lock one home.',
    },
    {
        id: 'ephemeral-at-once',
        all: [
            /ephemeral|z?node/i,
            any('ephemeral\\w*|(?:its|the|whose) z?node (?:is gone|goes|vanishes|disappears|is removed)'),
            any('immediately|instantly|at once|the moment|right away|in the same instant|sofort|inmediatamente'),
            any('crash\\w*|dies|disconnect\\w*|connection|abstürzt|cae'),
        ],
        unless: any('session (?:expir\\w*|ends?|clos\\w*|timeout)|expir\\w*|only|graceful\\w*|close|until|suspend\\w*'),
        message: 'An ephemeral node outlives its client by the session timeout: a broken connection frees nothing at once, and must not, since the client may still work. State the session timeout, and that the client stops before it.',
    },
    {
        id: 'grants-merged-afterwards',
        all: [
            /merge|joined|reconcil|zusammengef|fusion/i,
            any('partition\\w*|link|cut[- ]off|isolated|network|split|connection'),
            any('merged?|joined|reconciled?|zusammengeführt|fusionan'),
            any('grant\\w*|issu\\w+|hand(?:s|ing|ed)? out|acquir\\w+|locks?|keys'),
            any('both|each|goes on|keeps?|continu\\w*|own|two'),
        ],
        unless: any('majority|quorum|disjoint|home|stops?|halts?|rejects?|only|metrics|logs?|audit'),
        message: MINORITY_GRANTS,
    },
    {
        id: 'new-group-from-a-part',
        all: [
            /(?:new|own) (?:new )?(?:group|cluster|quorum|ensemble|raft)|resets its|force-new/i,
            any('alone|minority|isolated|cut[- ]off|remaining|survivors?|what is left'),
            any('(?:starts?|forms?|bootstraps?|creates?|founds?) (?:a new|its own(?: new)?) (?:group|cluster|quorum|ensemble|raft group)|resets? its (?:cp |raft )?(?:state|membership)|force-new-cluster'),
        ],
        unless: any('operators?|manual\\w*|by hand|human|people|engineer|runbook|majority|after (?:the|a) majority'),
        message: MINORITY_GRANTS,
    },
    {
        id: 'tolerated-stale-token',
        all: [
            any('tokens?|fences?|generations?|epochs?'),
            any('falls? short|slightly (?:lower|older|smaller|behind)|(?:a few|few|some|within \\w+) (?:grants|revisions|versions|steps)|lower|smaller|older|by more than'),
            any('let through|lets? through|admitted|admits|accepted all the same|accepted anyway|still accepted|tolerated|passes anyway|all the same|only if[^.;]{0,60}(?:smaller|lower|older|behind) by more than'),
        ],
        unless: any('(?:refus|reject)\\w*(?![^.;]{0,60} only if)|equal|same holder'),
        message: 'A token that is smaller than one already seen is let through: it is that of a former holder. Refuse every smaller token.',
    },
    {
        id: 'etag-as-order',
        all: [
            any('etags?'),
            any('tokens?|fence|fencing'),
            any('greatest|largest|highest|below|smaller|lower|sort(?:s|ed)?|greater|larger|higher|order\\w*|compare[sd]?'),
        ],
        unless: any('counter|generation|condition\\w*|if-match|not? order|sequence|number in'),
        message: UNORDERED_TOKEN,
    },
    {
        id: 'random-as-order',
        all: [
            any('uuid\\w*|guids?|random\\w*|nonces?'),
            any('greatest|largest|highest|smaller ones?|lower ones?|greater|larger than|sorts? (?:below|lower|before|under)|(?:below|under) (?:it|that|the (?:last|stored|kept))'),
            any('remembers?|refus\\w*|turns?|rejects?|keeps?|stores?|compares?'),
        ],
        unless: any('counter|revision|sequence|fences?|ulid|uuid ?v?7|jitter|delay|back-?off'),
        message: UNORDERED_TOKEN,
    },
    {
        id: 'advisory-lock-fails-over',
        all: [
            any('advisory locks?|get_lock|pg_advisory\\w*'),
            any('standby|fail-?over|replica|promot\\w+|members|group|cluster'),
            any('takes? over|still (?:has|holds?)|surviv\\w*|carr(?:y|ies) over|kept|replicat\\w*|certif\\w*|know of it|along with|together with'),
        ],
        unless: any('lost|gone|vanish\\w*|released|local|row|table|fenc\\w*|epoch|new session|re-?acquir\\w*'),
        message: 'Advisory locks and GET_LOCK live in one server\u2019s memory: no standby and no other member has them, and a failover frees them all. Keep the lock in a row.',
    },
    {
        id: 'advisory-lock-through-pooler',
        all: [
            any('session-?(?:level)?[- ]?(?:level )?(?:advisory )?(?:locks?|advisory)|pg_advisory_lock|session-level'),
            any('pooler|pgbouncer|odyssey|connection pool\\w*'),
        ],
        unless: any('session pooling|direct\\w*|bypass\\w*|past the|own connection|dedicated|around the|xact|transaction-level|would'),
        message: 'A session-level advisory lock through a pooler may be taken in one session and released in another. Use a lock row or a transaction-level lock, or connect past the pooler.',
    },
    {
        id: 'async-copy-called-safe',
        all: [
            any('asynchron\\w*|async'),
            any('promot\\w+|takes? over|fails? over'),
            any('trails|lag\\w*|behind|second|milliseconds'),
            any('nothing is lost|no (?:grant|lock|lease|write|commit)s? (?:is|are|can be|gets?) lost|safe\\w*|loses nothing'),
        ],
        idioms: /(?<![a-z])(?:no|nothing)(?![a-z])/gi,
        unless: any('manual\\w*|operators?|only after|never promoted|excluded|nofailover'),
        message: 'A copy that lags lacks the last acknowledged grants, however small the lag: promoting it grants a lock twice. Promote only synchronous copies.',
    },
    {
        id: 'weak-read-called-equal',
        all: [
            /as good|same|binding|cannot|fresh|up to date/i,
            any('stale mode|stale reads?|serializable option|follower reads?|default (?:setting|consistency)|observer\\w*|local reads?|reader endpoint|eventually'),
            any('as good as|the same (?:tree|keys|log|state|answer|data)|binding|cannot (?:be behind|lag)|as fresh as|up to date'),
        ],
        idioms: /cannot (?:be behind|lag)/gi,
        unless: any('dashboards?|metrics|hints?|monitoring|re-?check\\w*'),
        message: STALE_READ,
    },
    {
        id: 'redis-called-equal',
        all: [
            any('redis|redlock|valkey'),
            any('same (?:exclusivity|safety|guarantees?|protection)|as (?:safe|strong|good) as|equivalent to|equal to'),
            any('raft|majority|quorum|etcd|consensus|zookeeper'),
        ],
        unless: any('redisraft'),
        message: 'Redis replicates asynchronously and Redlock rests on timing: neither is equal to a consensus store. Refuse locks while the store has no majority.',
    },
    {
        id: 'check-left-out',
        all: [
            any('tokens?|fences?|fencing|comparison|generation|epoch'),
            any('(?:leaves?|left) (?:the )?(?:comparison|check|validation) out|skips? the (?:comparison|check|validation)|omits? the (?:comparison|check|validation)|is (?:skipped|left out|omitted)'),
        ],
        unless: any('never|test|dry[- ]run|startup|error|fault|fails?|alert'),
        message: 'The check of the fencing token is left out at times: a holder that was paused past its lease then writes after the next one. Check it with every write.',
    },
];
/** No sentence that is longer puts only these things together. */
const unsafe_concepts_LONGEST = 320;
/** What it is good for, and why: a word that denies there does not deny what is done. */
const PURPOSE = /,? (?:so that|because|in order (?:to|not to))(?![a-z])[^.;]*[.;]?$/i;
/** What a sentence that decides something puts together. */
function conceptsIn(sentence) {
    const whole = (0,review_statements/* shown */.SP)(sentence);
    if (whole.length > unsafe_concepts_LONGEST)
        return [];
    const done = whole.replace(PURPOSE, '');
    return UNSAFE_CONCEPTS.filter(({ all, unless, idioms, denies }) => {
        if (!all.every(part => part.test(whole)))
            return false;
        const text = all.every(part => part.test(done)) ? done : whole;
        const plain = idioms ? text.replace(idioms, ' ') : text;
        if (unless.test(plain))
            return false;
        return denies || !(DENIES.test(plain) || DENIES_HAN.test(plain));
    });
}

;// CONCATENATED MODULE: ./src/review/rules/no-unsafe-recommendation.ts














const noUnsafeRecommendation = {
    id: 'no-unsafe-recommendation',
    severity: 'error',
    statement: 'Where exclusion is demanded, the design recommends nothing that is known to grant a lock twice.',
    source: {
        title: 'Kleppmann: How to do distributed locking (2016)',
        url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
    },
    check(draft) {
        if (draft.language === 'other' || !excludes(draft))
            return [];
        const said = draft.statements.filter(statement => (0,review_statements/* isAsserted */.SZ)(statement) || no_unsafe_recommendation_INSTEAD.test(statement.text));
        const practices = applicable(draft, said.map(({ text }) => text).join('\n'));
        return faultsByLine(said, statement => {
            const faults = faultsIn(statement, practices);
            return faults.length > 0 ? faults : conceptFaults(statement);
        }, [
            ...unsafeStores(draft),
            ...laggingTakeovers(draft),
            ...pooledSessions(draft),
            ...reversedComparisons(draft),
        ]);
    },
};
/** `WHERE id = :id AND last_fence >= :token`: what is stored has to be the smaller one. */
const REVERSED = /(?<![a-z])(?:where|and)(?![a-z])[^;]{0,120}(?<![\w])(?:last|stored|seen|max|highest|largest|current)_?(?:seen_?)?(?:fence|fencing_?token|token|epoch|generation)\w{0,12}[`"]? ?(?:>=?|\u2265) ?[:@$?`"]{0,2}(?:(?:my|new|own|given|presented|incoming|p)_?)?(?:fence|fencing|token|epoch|generation)/i;
const no_unsafe_recommendation_REFUSES = /reject|refus|abort|raise|error|throw|deny|fail|stale|never|not|wrong/i;
/** No line of a statement is longer. */
const no_unsafe_recommendation_LONGEST_LINE = 300;
function reversedComparisons({ lines }) {
    return lines.flatMap((text, index) => text.length <= no_unsafe_recommendation_LONGEST_LINE && REVERSED.test(text) && !no_unsafe_recommendation_REFUSES.test(text)
        ? [{ line: index + 1, message: LETS_OLDER_PASS }]
        : []);
}
const LETS_OLDER_PASS = 'The comparison is the wrong way round: it takes a token that is smaller than the stored one, and refuses a newer one. The stored token has to be the smaller one, or equal.';
/** What stands under "avoid" is no recommendation, but for what is to be used instead. */
const no_unsafe_recommendation_INSTEAD = /(?:^|[;:,.\u2014\u2013] )(?:use|prefer|employ|opt for|choose) (?:the |a |an )?(?:[\w-]+ ){0,3}?(?:redlock|sentinel)(?![a-z])[^.;]{0,60}? instead(?! of)(?![a-z])|(?<![a-z])instead,? (?:use|prefer|employ|opt for|choose) (?:the |a |an )?(?:[\w-]+ ){0,3}?(?:redlock|sentinel)(?![a-z])/i;
const no_unsafe_recommendation_SAVES_WORK = (0,find/* wordsPattern */.yS)([
    'efficiency[- ](?:only )?lock\\w*|best[- ]effort|duplicates?(?: \\w+){0,3} (?:acceptable|tolera\\w+|accepted|harmless|fine)|efficiency',
    'effizienz\\w*|eficiencia',
]);
const IS_STRICT = (0,find/* wordsPattern */.yS)([
    'lineari[sz]ab\\w*|strict(?:ly)? serializab\\w*|strict(?: \\w+)? exclusion|strong consistency|strongly consistent|cp|split[- ]brain|mutual exclusion|fencing',
    'linearisierbar\\w*|wechselseitige\\w* ausschluss\\w*|linealizab\\w*|exclusión mutua|consistencia fuerte|\u5f3a\u4e00\u81f4|\u4e92\u65a5|\u7ebf\u6027\u4e00\u81f4',
]);
/** Whether two holders are ruled out: the request tells, or else the design's own words. */
function excludes({ assessment, statements }) {
    if (assessment)
        return (0,rule/* demandsExclusion */.h)(assessment.facts);
    const texts = statements.filter(({ standing }) => standing === 'said').map(({ text }) => text);
    const has = (pattern) => texts.some(text => (0,find/* findAll */.JW)(text, pattern).length > 0);
    return (has(IS_STRICT) || texts.some(text => /\u5f3a\u4e00\u81f4|\u4e92\u65a5|\u7ebf\u6027\u4e00\u81f4/.test(text))) && !has(no_unsafe_recommendation_SAVES_WORK);
}
const REDIS_KIN = [
    'redis',
    'elasticache',
    'memorydb',
    'memorystore',
    'azure-redis',
    'keydb',
];
/** What is looked for in a whole sentence is not looked for in longer ones. */
const no_unsafe_recommendation_LONGEST = 320;
const BY_SENTENCE = new Set([...UNSAFE_HABITS, ...UNSAFE_SHORTCUTS].map(({ id }) => id));
function applicable({ assessment }, text) {
    const redisHolds = REDIS_KIN.includes(assessment?.candidate?.store.id ?? '');
    return [...UNSAFE_PRACTICES, ...UNSAFE_HABITS, ...UNSAFE_SHORTCUTS].filter(({ redis, unlessAnywhere }) => !(redis && redisHolds) && !unlessAnywhere?.test(text));
}
/** What a sentence only supposes: its condition, or all of it where that is not so. */
const SUPPOSED = /^(?:if(?![a-z])[^,]{0,80} (?:succeeds?|succeeded|wins?|commits?|matches|applies|is (?:granted|acquired|free|absent|expired))(?=,)|(?:(?:if|unless|should|wenn|falls|si)(?![a-z])|\u5982\u679c|\u82e5).*)/is;
/** "If Redis were the only store": what does not come about. */
const WEIGHED = /(?<![a-z])(?:were|would|could|might)(?![a-z])|wäre|würde|könnte|sería|podría/i;
function faultsIn(statement, practices) {
    const text = (0,review_statements/* shown */.SP)(statement.text);
    const read = text.length > no_unsafe_recommendation_LONGEST ? practices.filter(({ id }) => !BY_SENTENCE.has(id)) : practices;
    const near = read.filter(({ key }) => key.test(text));
    if (near.length === 0 || (0,find/* findAll */.JW)(text, MERELY_HELPS).length > 0 || MERELY_HELPS_HAN.test(text))
        return [];
    const supposed = SUPPOSED.exec(text)?.[0].length ?? 0;
    if (supposed > 0 && WEIGHED.test(text))
        return [];
    return near.flatMap(practice => {
        if ((practice.with && !practice.with.test(text)) || practice.unless?.test(text))
            return [];
        return practice.said
            .flatMap(pattern => (0,find/* findAll */.JW)(text, pattern))
            .filter(({ index }) => practice.onCondition || index >= supposed)
            .filter(({ index, end }) => practice.ownDenial ? !isRejectedInClause(text, index, end) : !isRejected(text, index, end))
            .slice(0, 1)
            .map(({ index, end }) => ({
            line: (0,review_statements/* lineAt */.mh)(statement, Math.max(index, end - 1)),
            message: practice.message,
        }));
    });
}
/** What is unsafe in whatever words: looked for where no words are known. */
function conceptFaults(statement) {
    if (statement.isHeading || !(0,review_statements/* isAsserted */.SZ)(statement))
        return [];
    return conceptsIn(statement.text)
        .slice(0, 1)
        .map(({ message }) => ({ line: statement.line, message }));
}
/** A chosen store that keeps no lock unless it is run in a special way, and is not run so. */
function unsafeStores(draft) {
    return chosenStores(draft).flatMap(({ store, line }) => {
        const unsafe = unsafeAsRun(store, draft);
        if (!unsafe)
            return [];
        const message = `The lock rests on ${store.name}. ${unsafe} Choose a store that keeps every acknowledged grant.`;
        return [{ line, message }];
    });
}
function unsafeAsRun(store, { assessment, statements }) {
    if (!store.topologies.at(-1)?.unsafe || assessment?.candidate?.store === store)
        return undefined;
    const named = assessment?.facts.stores.find(its => its.store === store);
    const texts = statements.filter(({ standing }) => standing === 'said').map(({ text }) => text);
    const isStated = (setting) => (named?.settings.has(setting) ?? false) || texts.some(text => states(text, setting));
    return (0,topology/* topologyOf */.dA)({ store, settings: { has: isStated } }).unsafe;
}
function states(text, setting) {
    const words = (0,find/* findAll */.JW)(text, (0,find/* wordsPattern */.yS)(settings/* SETTINGS */.y[setting] ?? []));
    return words.some(({ index, end }) => !isRejected(text, index, end));
}

// EXTERNAL MODULE: ./src/feasibility/rules/quorum.ts
var rules_quorum = __webpack_require__(4524);
// EXTERNAL MODULE: ./src/feasibility/facts/layout.ts + 1 modules
var facts_layout = __webpack_require__(1269);
;// CONCATENATED MODULE: ./src/review/voter-claims.ts



/** Groups of which not the majority decides, copies that are not voters, and those that need no quorum. */
const OTHER_ARITHMETIC = /byzantin|(?<![a-z])p?bft(?![a-z])|3f ?\+ ?1|cassandra|scylla|dynamo|redis|redlock|valkey|sentinel|aurora|(?<![a-z])copies(?![a-z])|foundationdb|(?<![a-z])fdb(?![a-z])|kafka|(?<![a-z])isr(?![a-z])|erasure|(?<!equal[ -])weight|hierarch|gossip|flexible|standby|replication factor|(?<![a-z])rf ?=? ?\d|(?<![a-z])reads?(?![a-z])|(?<![a-z])(?:node pools?|worker nodes|pods)(?![a-z])|(?<![a-z])(?:any|first) \d ?\(/i;
/** Whether something other than a majority of voters decides; where Raft does, a replication factor counts voters. */
function isOtherArithmetic(text, consensus) {
    const counted = consensus && new Set(votersIn(text).map(({ value }) => value)).size === 1;
    return OTHER_ARITHMETIC.test(counted ? text.replace(COUNTED_FACTOR, '') : text);
}
const COUNTED_FACTOR = /replication factor|(?<![a-z])rf(?= ?=? ?\d)/gi;
/** Words that make nodes voters. */
const CONSENSUS = /raft|paxos|(?<![a-z])zab(?![a-z])|quorum|quórum|majority|mehrheit|mayoría|consens|konsens|etcd|zookeeper|consul|ensemble|primary component|voter|voting|vote|stimm|votant|voto|\u5171\u8bc6|\u6cd5\u5b9a|\u591a\u6570|\u4ef2\u88c1|\u6295\u7968/i;
/* How many there are. */
const KIND = '(?:(?:voting|raft|cp|etcd|zookeeper|zk|consul|full|equal|independent|physical|cluster|ensemble|server|consensus|core|dedicated|quorum|identical|stimmberechtigte[nr]?)[ -])?';
const MEMBER = '(?:voters?|members?|nodes?|servers?|replicas?|peers?|participants?|votes?|machines?|knoten|mitgliedern?|servern|stimmen|nodos|miembros|servidores|votantes|votos|réplicas|\u8282\u70b9|\u6210\u5458|\u670d\u52a1\u5668|\u526f\u672c|\u6295\u7968\u8005|\u7968)';
/** "The replication factor is 4": voters where Raft decides, and copies of another arithmetic elsewhere. */
const FACTOR = '(?<![a-z])(?:replication factor|rf)(?: (?:is|of|=)|:| ?=)?';
const VOTERS = new RegExp(`(?<![\\d\u2013\u2014+-])(?<count>${numbers/* COUNT */.i2})[ -]?\u4e2a?${KIND}(?:\u6295\u7968|\u6709\u6295\u7968\u6743\u7684)?${MEMBER}(?![a-zà-ÿ])|(?<![a-z])(?:(?:cluster|ensemble|(?:raft|etcd|voting|consensus) group|clúster) (?:of|mit|aus|con|de)|(?:group|cluster|ensemble) size(?: of|:| =)?) (?<size>${numbers/* COUNT */.i2})|(?<![a-z\\d])(?:n|num_voters|num_replicas) ?[=:] ?(?<n>\\d{1,2})(?!\\d|\\.\\d)|${FACTOR} ?(?<factor>${numbers/* COUNT */.i2})(?![a-z])`, 'gi');
/** Some of the voters, or more than there are. */
const SOME_BEFORE = /(?:(?<![a-zà-ÿ])(?:lose[sd]?|losing|loss(?:es)? of|lost|fail\w*|failures? of|crash\w* of|outages? of|any|other|remaining|surviving|another|additional|further|extra|more|fewer|less|up to|at most|toler\w+|surviv\w+|withst\w+|leav\w+(?: at least)?|left|remain\w*|only|ausfall von|verlust von|verbleibende\w*|übrige\w*|bis zu|pérdida de|fallos? de|caída de|hasta|otros|restantes|each of|quorum(?: size)?(?: of| is)?|majority(?: of| is)?|mehrheit von|quórum de|mayoría de) (?:the |its |all |its own |los |las |den |der )?|(?:quorum|majority|mehrheit|quórum)(?: size)? ?[:=(] ?|[+±] ?|\u5bb9\u5fcd|\u5931\u53bb|\u4e22\u5931|\u5269\u4f59|\u4efb\u610f|\u6700\u591a|\u5176\u4e2d|\u7b2c)$/i;
const SOME_AFTER = /^ ?(?:each(?![a-z])|per |in each|at each|for each|in every|on each|remain|left|are (?:down|lost|unreachable|left)|(?:can|may|could|might) (?:fail|be (?:lost|down|offline)|crash|drop|go|die)|fail|(?:go|going|goes) down|down|lost|short|away|apart|more|fewer|ausfallen|dürfen|können ausfallen|pueden fallar|\u5728\u6bcf|\u6bcf\u4e2a|\u6545\u969c|\u5b95\u673a|\u5931\u6548)/i;
const MOST_VOTERS = 99;
/** The last sentence and its numbers: several readers ask for those of one sentence, one after the other. */
let last = { text: '', spans: [] };
function votersIn(text) {
    if (last.text !== text)
        last = { text, spans: readVoters(text) };
    return last.spans;
}
function readVoters(text) {
    return (0,find/* findAll */.JW)(text, VOTERS).flatMap(({ index, end, groups }) => {
        const value = (0,numbers/* countOf */.pq)(groups.count ?? groups.size ?? groups.n ?? groups.factor ?? '');
        const some = groups.n === undefined &&
            groups.factor === undefined &&
            (SOME_BEFORE.test((0,facts_plain/* textBefore */.$H)(text, index, 24)) || SOME_AFTER.test(text.slice(end, end + 24)));
        return value === undefined || value < 2 || value > MOST_VOTERS || some ? [] : [{ value, index, end }];
    });
}
/* How many may fail. */
const ANY = '(?:(?:the|a|an|any|up to|at most|as many as|a maximum of|even|simultaneous|concurrent|complete|permanent|total|full|f ?=) ){0,4}';
const LOSS = '(?:loss(?:es)?|failures?|outages?|crash(?:es)?|faults?) of|losing';
const OF_THEM = `(?: of (?:the |its )?(?:${numbers/* COUNT */.i2} )?${KIND}${MEMBER}| of them| ${KIND}${MEMBER})?`;
/** After these a number of voters, or nothing, is what is lost. */
const OF_VOTERS = new RegExp(`^(?: (?:simultaneous|concurrent|arbitrary))?(?: (?:out )?of (?:the |its )?(?<whole>${numbers/* COUNT */.i2})?)? ?(?:${KIND}${MEMBER}(?![a-zà-ÿ])|of them|at once|simultaneously|$|[.,;)])`, 'i');
const FAILURES = /^[ -](?:(?:simultaneous|concurrent|arbitrary|random|independent|individual|node|member|server|voter|replica|machine|peer|crash|any) ){0,3}(?:failures?|faults?|losses|outages|crashes|fallos|caídas|(?:\w*ausfälle|fehler)n?)(?! domain| of (?!the |any |nodes|voters)| toler|[a-zà-ÿ])|^ (?:nodes|members|servers|voters|replicas) (?:failing|down|failures|being (?:lost|down)|going down|lost|crash)/i;
const voter_claims_GOES_ON = /toler|surviv|withst|endur|absorb|handl|cope|resilien|sustain|ride/i;
/** A word that is always there, words after which a number is what may fail, and what has to follow it. */
const TOLERANCE = [
    [
        voter_claims_GOES_ON,
        new RegExp(`(?<![a-z])(?:toler\\w+|surviv\\w+|withst\\w+|endur\\w+|absorb\\w*|handl\\w+|copes? with|resilient (?:to|against)|sustain\\w*|rides? (?:through|out)(?: the)?) ${ANY}(?:${LOSS}) ${ANY}(?<part>${numbers/* COUNT */.i2})`, 'gi'),
        OF_VOTERS,
    ],
    [
        voter_claims_GOES_ON,
        new RegExp(`(?<![a-z])(?:toler\\w+|surviv\\w+|withst\\w+|endur\\w+|absorb\\w*|handl\\w+|copes? with|resilient (?:to|against)|sustain\\w*|rides? (?:through|out)(?: the)?) ${ANY}(?<part>${numbers/* COUNT */.i2})`, 'gi'),
        FAILURES,
    ],
    [
        /lose /i,
        new RegExp(`(?<![a-z])(?:can|may|could)(?: safely)? (?:afford to )?lose ${ANY}(?<part>${numbers/* COUNT */.i2})`, 'gi'),
        OF_VOTERS,
    ],
    [
        /(?:fail|lost|crash|down|offline|drop out|die)/i,
        new RegExp(`(?:^|, |(?<![a-z])(?:so|thus|therefore|hence|any|up to|at most|means|as many as|that) )(?<part>${numbers/* COUNT */.i2})${OF_THEM} (?:can|may) (?:safely |simultaneously )?(?:fail|be lost|crash|go down|be down|be offline|drop out|die)(?![a-z])`, 'gi'),
    ],
    [
        /(?:without|while) ?/i,
        new RegExp(`(?<part>${numbers/* COUNT */.i2})${OF_THEM} (?:can|may) (?:safely )?(?:fail|be lost|crash|go down|be down) (?:without|while (?:keeping|maintaining|retaining|preserving))`, 'gi'),
    ],
    [
        /(?:tolerated|survived|absorbed|acceptable)/i,
        new RegExp(`(?:${LOSS}) ${ANY}(?<part>${numbers/* COUNT */.i2})${OF_THEM} (?:is|are|can be|may be) (?:tolerated|survived|absorbed|acceptable)(?![a-z])`, 'gi'),
    ],
    [
        /(?:tolerated|survived|absorbed)/i,
        new RegExp(`(?<part>${numbers/* COUNT */.i2}) (?:(?:simultaneous|concurrent|node|member|server|voter|replica) ){0,2}(?:failures|faults|losses|crashes|outages) (?:are|can be|is) (?:tolerated|survived|absorbed)(?![a-z])`, 'gi'),
    ],
    [
        /tolerance/i,
        new RegExp(`(?<![a-z])(?:fault|failure)[- ]tolerance(?: (?:is|of|to))?[ :=(]{1,3}(?:f ?= ?)?(?<part>${numbers/* COUNT */.i2})`, 'gi'),
        new RegExp(`^(?: ?(?:simultaneous |concurrent )?(?:${MEMBER}|failures?|faults?)(?! per)(?![a-z])|$|[.,;)])`, 'i'),
    ],
    [
        /tolerat/i,
        new RegExp(`^(?:tolerated (?:node |member |simultaneous )?failures|failures tolerated|max(?:imum)? tolerated failures) ?[:=] ?(?:up to )?(?<part>${numbers/* COUNT */.i2})`, 'gi'),
        /^(?: (?:nodes?|members?|voters?|failures?|servers?)|$|[.,;)])/i,
    ],
    [/f ?=/i, /(?<![a-z\d+])f ?= ?(?<part>\d{1,2})(?!\d|\.\d)/gi],
    [
        /(?:remain|stay|keep)/i,
        new RegExp(`(?<![a-z])(?:remains?|stays?|keeps?) (?:fully )?(?:available|operational|writable|online|quorum|functional|running) (?:even )?(?:with|after|despite|if|when) ${ANY}(?:(?:${LOSS}) )?${ANY}(?<part>${numbers/* COUNT */.i2})`, 'gi'),
        new RegExp(`^(?: of (?:the |its )?(?:(?<whole>${numbers/* COUNT */.i2}) )?)? ?${MEMBER} (?:fail\\w*|down|lost|are (?:down|lost)|offline|crash\\w*|go down)`, 'i'),
    ],
    [
        /toler|verkraft|überleb|überst|vertr/i,
        new RegExp(`(?<![a-zäöü])(?:toler\\w+|verkraft\\w+|überleb\\w+|überst\\w+|verträgt|vertragen) (?:(?:den|einen|bis zu|gleichzeitigen?|ausfall|verlust|von|der|auch|maximal|beliebige\\w*) ){0,5}(?<part>${numbers/* COUNT */.i2})`, 'gi'),
        /^ (?:(?:gleichzeitige|beliebige|weitere)\w* )?(?:\w*ausfälle\w*|fehler\w*|knoten(?![a-z])|mitgliedern?|servern?|stimmen|voter)/i,
    ],
    [
        /ausfallen/i,
        new RegExp(`(?<![a-z])(?:dürfen|können) (?:bis zu |maximal |beliebige )?(?<part>${numbers/* COUNT */.i2}) (?:knoten|mitglieder|server|stimmen) (?:gleichzeitig )?ausfallen|(?<also>${numbers/* COUNT */.i2}) (?:knoten|mitglieder|server) (?:dürfen|können) (?:gleichzeitig )?ausfallen`, 'gi'),
    ],
    [
        /toler|soport|sobreviv|resist|aguant/i,
        new RegExp(`(?<![a-z])(?:toler\\w+|soport\\w+|sobreviv\\w+|resist\\w+|aguant\\w+) (?:(?:a|la|el|hasta|pérdida|fallo|caída|de|los|las|simultánea) ){0,6}(?<part>${numbers/* COUNT */.i2})`, 'gi'),
        /^ (?:fallos|caídas|nodos|miembros|servidores|réplicas|votantes|votos)(?![a-zà-ÿ])/i,
    ],
    [
        /[\u5bb9\u627f\u5141\u62b5]/,
        new RegExp(`(?:\u5bb9\u5fcd|\u627f\u53d7|\u5bb9\u8bb8|\u5141\u8bb8|\u62b5\u5fa1)(?:\u6700\u591a|\u4efb\u610f|\u540c\u65f6|\u5931\u53bb|\u4e22\u5931|\u5176\u4e2d|\u81f3\u591a|\u7684){0,3} ?(?<part>${numbers/* COUNT */.i2}) ?[\u4e2a\u53f0]?(?:\u8282\u70b9|\u6210\u5458|\u670d\u52a1\u5668|\u526f\u672c|\u6295\u7968\u8005)?(?:\u540c\u65f6)?\u7684?(?:\u6545\u969c|\u5931\u6548|\u5b95\u673a|\u5931\u8d25|\u4e22\u5931|\u79bb\u7ebf|\u6302\u6389)`, 'gi'),
    ],
];
/**
 * "Five voters tolerate three failures", "to survive two failures, three nodes are needed".
 * @param decided the voters of the group that the sentence is about, where it counts none
 */
function toleranceClaims(text, decided) {
    const claims = TOLERANCE.flatMap(([key, before, after]) => (0,find/* findAll */.JW)(text, before, key).flatMap(({ index, end, groups }) => {
        const rest = after?.exec(text.slice(end, end + 60));
        const part = (0,numbers/* countOf */.pq)(groups.part ?? groups.also ?? '');
        if (part === undefined || rest === null)
            return [];
        const whole = (0,numbers/* countOf */.pq)(rest?.groups?.whole ?? '') ?? votersFor(text, index, end)?.value ?? decided;
        return whole === undefined ? [] : [{ voters: whole, part, index }];
    }));
    return claims.filter(({ index }) => !isDisclaimed(text, index));
}
/** What joins a loss to the voters that it asks for. */
const NEEDS = /^[^.;:]{0,24}?(?<![a-z])(?:with|using|needs?|needed|requires?|use|from|takes?|deploy|run|plan|by|in|mit|braucht|benötigt|con|se necesitan|\u9700\u8981|\u9700)(?: (?:a|an|the|at least|only|just|you|we|total of|of|exactly|mindestens|al menos|\u81f3\u5c11))* ?$/i;
/** "Three voters are needed", right after what they are needed for. */
const ARE_NEEDED = /^ (?:are|is) (?:needed|required|enough|sufficient)|^ suffice/i;
const OTHER_CLAUSE = /[;\uff1b\u3002]|(?<![a-z])(?:but|while|whereas|however|sondern|aber|pero|mientras)(?![a-z])|(?<=\d|s), (?=\d)/i;
/** The voters that a claim is about: the nearest ones before it, or those that it asks for. */
function votersFor(text, index, end) {
    const voters = votersIn(text);
    const before = voters.findLast(count => count.end <= index);
    if (before && !OTHER_CLAUSE.test(text.slice(before.end, index)))
        return before;
    const after = voters.find(count => count.index >= end);
    if (before || voters.length > 1 || !after)
        return undefined;
    const between = text.slice(end, after.index).replace(/^ ?[a-z]+(?: failures?| faults?| nodes?)?/i, '');
    const needed = between === ', ' && ARE_NEEDED.test(text.slice(after.end, after.end + 20));
    return needed || NEEDS.test(between) ? after : undefined;
}
const voter_claims_DENIES = /(?<![a-zà-ÿ])(?:not|no|never|nor|neither|none|cannot|without|instead of|rather than|unlike|must|should|need(?:s|ed)? to|ha(?:s|ve) to|required to|if|would|could|whether|claim\w*|myth|wrong\w*|mistak\w*|false\w*|avoid\w*|too few|insufficient|nicht|kein\w*|ohne|muss|müssen|wenn|falls|nunca|sin|debe\w*|si|tampoco|jamás)(?![a-zà-ÿ])|n['\u2019]t(?![a-z])|\u4e0d|\u65e0\u6cd5|\u6ca1\u6709|\u672a|\u5982\u679c|\u82e5|\u5fc5\u987b|\u8bef/i;
const REFUTED = /^[^;\uff1b\u3002]{0,80}?(?:(?<![a-z])(?:is|are|would be) (?:wrong|false|a myth|not|incorrect|impossible)|(?<![a-z])(?:stops?|halts?|blocks?|unavailable|loses? (?:the |its )?quorum|quorum is lost)(?![a-z])|\u662f\u9519\u8bef|\u662f\u9519\u7684|\u505c\u6b62)/i;
/** "Up to four may fail before granting stops" claims that four may. */
const BEFORE_IT_STOPS = /(?<![a-z])before (?:\w+ ){1,3}(?:stops?|halts?|blocks?)(?![a-z])/i;
/** Whether what is claimed at an index is denied, demanded or supposed there. */
function isDisclaimed(text, index) {
    const before = text.slice(0, index);
    const clause = before.slice(Math.max(...[...before.matchAll(/[;\uff1b\u3002]|(?<![a-z])(?:but|sondern|pero)(?![a-z])/gi)].map(({ index: at }) => at), 0));
    const after = text.slice(index, index + 160).replace(BEFORE_IT_STOPS, ' ');
    return voter_claims_DENIES.test(clause) || REFUTED.test(after);
}
/* What a quorum is. */
const QUORUM = '(?:quorums?|majority|quórum|mehrheit|mayoría|\u6cd5\u5b9a(?:\u4eba\u6570|\u591a\u6570)|\u591a\u6570\u6d3e?)';
const OUT_OF = '(?:[ -](?:of|out of|von|aus|de)[ -](?:the |its |all |los |den )?| ?/ ?)';
const IS_QUORUM = '(?:is|are|form|forms|make|makes|make up|constitutes?|holds?|have|has|retains?|keeps?|maintains?|preserves?|gives?|bilden|sind|forman|constituyen|tienen|mantienen)(?: still)?(?: enough for| sufficient for)? (?:a |an |the |its |our |eine |die |una |la )?(?:valid |working |strict |simple |clear )?';
const LEFT = '(?: (?:remaining|surviving|remain|left|alive|up|available|online|reachable|healthy)){0,2}';
const STILL = '(?:,? (?:and|which|that|so|thus|therefore))?(?: (?:still|can|then|this|also|they|it|the (?:cluster|group|ensemble)))*';
const IS_CALLED = /quorum|majority|quórum|mehrheit|mayoría|\u6cd5\u5b9a|\u591a\u6570/i;
/** A word that is always there, and `k` of `n` called a quorum or a majority. */
const QUORUMS = [
    [
        IS_CALLED,
        new RegExp(`${QUORUM}(?: size)?(?: (?:is|of|=|beträgt|de|es|von|requires|needs|means|at|ist|equals))?[ :=(\uff08\u4e3a\u662f]{0,3}(?<part>${numbers/* COUNT */.i2})(?: ${MEMBER})?${OUT_OF}(?<whole>${numbers/* COUNT */.i2})`, 'gi'),
    ],
    [
        IS_CALLED,
        new RegExp(`(?<part>${numbers/* COUNT */.i2})[ -](?:of|out of|von|aus|de)[ -](?<whole>${numbers/* COUNT */.i2})[ -]${QUORUM}`, 'gi'),
    ],
    [
        IS_CALLED,
        new RegExp(`(?<part>${numbers/* COUNT */.i2})${OUT_OF}(?<whole>${numbers/* COUNT */.i2})(?: ${MEMBER})?${LEFT}${STILL} ${IS_QUORUM}${QUORUM}`, 'gi'),
    ],
    [
        /(?:with|by|as|since|because) /i,
        new RegExp(`(?:quorum|majority) (?:is |remains? |stays? )?(?:still )?(?:maintained |retained |kept |preserved |met |reached |achieved |available |intact |satisfied )(?:with|by|as|since|because) (?:only |any |just )?(?<part>${numbers/* COUNT */.i2})${OUT_OF}(?<whole>${numbers/* COUNT */.i2})`, 'gi'),
    ],
    [
        /(?:as long as|provided)/i,
        new RegExp(`(?<![a-z])(?:as long as|so long as|provided(?: that)?) (?:at least |any |only )?(?<part>${numbers/* COUNT */.i2})${OUT_OF}(?<whole>${numbers/* COUNT */.i2}) ${MEMBER}(?: (?:are|is|remain|stay))? ?(?:up|alive|available|healthy|online|reachable|operational|running)(?![a-z])`, 'gi'),
    ],
    [
        /(?:commit|ack|replicated|persisted|accepted)/i,
        new RegExp(`(?<![a-z])(?:commit(?:ted|s)?|acknowledged|acks?|acknowledgements?|replicated|persisted|accepted)(?: (?:by|to|on|from|when|once|after|only|as|soon|at|least|it|is|are|has|been|a|the|write|entry|log|grant|any)){1,7} (?<part>${numbers/* COUNT */.i2})${OUT_OF}(?<whole>${numbers/* COUNT */.i2}) ${MEMBER}(?![a-z])`, 'gi'),
    ],
    [
        /[\u6210\u8fbe]/,
        new RegExp(`(?<whole>${numbers/* COUNT */.i2}) ?\u4e2a?(?:\u8282\u70b9|\u6210\u5458|\u7968|\u6295\u7968\u8005)?(?:\u4e2d|\u91cc)(?:\u7684)?(?:\u4efb\u610f)? ?(?<part>${numbers/* COUNT */.i2}) ?\u4e2a?(?:\u8282\u70b9|\u6210\u5458|\u7968|\u6295\u7968\u8005)?(?:\u5373\u53ef|\u5c31\u80fd|\u53ef\u4ee5|\u5373|\u5c31)?(?:\u6784\u6210|\u7ec4\u6210|\u5f62\u6210|\u8fbe\u5230)(?:\u591a\u6570|\u6cd5\u5b9a)`, 'gi'),
    ],
];
/** What a majority of `n` is, to the number. */
const MAJORITIES = [
    new RegExp(`(?:majority|mehrheit|mayoría) (?:of|von|aus|de) (?<whole>${numbers/* COUNT */.i2})(?: ${MEMBER})? ?(?:is|=|equals|means|ist|es|sind|beträgt|:) ?(?<part>${numbers/* COUNT */.i2})(?! (?:more|less|or|than|plus)| ?[/+]|[.,]\\d)`, 'gi'),
    new RegExp(`quorum(?: size)? (?:for|of|with|in) (?:an? )?(?<whole>${numbers/* COUNT */.i2})[ -]${KIND}${MEMBER}(?: (?:cluster|ensemble|group))? (?:is|=|equals) ?(?<part>${numbers/* COUNT */.i2})(?! (?:more|less|or|than|plus)| ?[/+]|[.,]\\d)`, 'gi'),
    new RegExp(`(?<whole>${numbers/* COUNT */.i2}) ?\u4e2a?(?:\u8282\u70b9|\u6210\u5458|\u7968)?\u7684\u591a\u6570\u6d3e?(?:\u662f|\u4e3a|\u5373|=) ?(?<part>${numbers/* COUNT */.i2})`, 'gi'),
    /(?<![\d.,])(?<whole>\d{1,2}) ?\/ ?2[\u230b)\]]{0,2} ?\+ ?1[\u230b)\]]{0,2} ?(?:=|is) ?(?<part>\d{1,2})(?![\d.,/]*\d)/gi,
];
/** A quorum by itself; of how many, the sentence says elsewhere. */
const BARE_QUORUM = new RegExp(`(?:quorum|quórum|\u6cd5\u5b9a(?:\u4eba\u6570|\u591a\u6570))(?: size)?(?: (?:is|of|beträgt|de|es|is set to|requires|needs|von))?[ :=(\uff08\u4e3a\u662f]{0,3}(?<part>${numbers/* COUNT */.i2})(?!${OUT_OF}|[\\d.,]*\\d)`, 'gi');
const BARE_TAIL = /^(?: (?:votes?|voters?|nodes?|members?|servers?|acks|acknowledge\w*|replicas?|stimmen|knoten|votos|nodos|and|is|are|with|for|in|so|und|y|con|mit|bei)(?![a-zà-ÿ])|$| ?[.,;)(|\uff08\uff09\uff0c\u3002\u4e2a\u7968])/i;
const LOST_BEFORE = /(?<![a-zà-ÿ])(?:los(?:es?|ing|t)|loss of|no|without|not|never|below|minimum|short of|lacks?|breaks?|read|write|sentinel|coordinator|minority|fewer|less|if|unlike|instead of|avoid\w*|wrong\w*|needs more than|kein\w*|ohne|nicht|sin)(?: [\wà-ÿ'\u2019]+){0,3} ?[(:]?$/i;
const LOST_AFTER = /^[^.;]{0,40}?(?<![a-zà-ÿ])(?:lost|not|no|missing|gone|cannot|stops?|halts?|fails?|insufficient|remain\w*|left|down|unreachable|unavailable|regions?|zones?|azs?|sites?|dcs?|data cent\w+|halls?|rooms?|buildings?|per|in each|shards?|ranges?|nicht|kein\w*|verloren)(?![a-zà-ÿ])|^ ?[%+]|\u4e0d|\u672a|\u65e0/i;
/** "Losing one hall leaves three of six voters, which is a quorum". */
const LEAVES = /(?<![a-z])(?:leaves?|leaving)(?: only)? $/i;
/** After a claim that the voters still are a quorum, only a denial turns it. */
const DENIED_AFTER = /^[^.;]{0,20}?(?<![a-z])(?:is not|are not|no longer|is wrong|is false)(?![a-z])/i;
/** "A quorum of 2 of 5", "two of four nodes form a majority". */
function quorumClaims(text) {
    return QUORUMS.flatMap(([key, pattern], place) => (0,find/* findAll */.JW)(text, pattern, key).flatMap(({ index, end, words, groups }) => {
        const claim = claimOf(groups, index);
        const after = text.slice(end, end + 60);
        const lost = place < 2 ? LOST_AFTER.test(after) || voter_claims_DENIES.test(words) : DENIED_AFTER.test(after);
        const before = (0,facts_plain/* textBefore */.$H)(text, index, 60);
        const needless = LOST_BEFORE.test(before) && !(place > 1 && LEAVES.test(before));
        return !claim || lost || needless || isHalf(words) ? [] : [claim];
    }));
}
function majorityClaims(text) {
    if (!/majority|mehrheit|mayoría|quorum|\u591a\u6570|\+ ?1/i.test(text))
        return [];
    return MAJORITIES.flatMap(pattern => (0,find/* findAll */.JW)(text, pattern).flatMap(({ index, groups }) => {
        const claim = claimOf(groups, index);
        return claim && !isDisclaimed(text, index) ? [claim] : [];
    }));
}
/** "Five voters, quorum 2": one number of voters and one quorum in one part of a sentence. */
function bareQuorumClaims(sentence) {
    let start = 0;
    return sentence.split(';').flatMap(text => {
        const offset = start;
        start += text.length + 1;
        return bareQuorumIn(text).map(claim => ({ ...claim, index: claim.index + offset }));
    });
}
function bareQuorumIn(text) {
    const voters = new Set(votersIn(text).map(({ value }) => value));
    const [count, ...others] = voters;
    const found = (0,find/* findAll */.JW)(text, BARE_QUORUM).filter(({ index, end }) => !LOST_BEFORE.test((0,facts_plain/* textBefore */.$H)(text, index, 60)) &&
        !LOST_AFTER.test(text.slice(end, end + 60)) &&
        BARE_TAIL.test(text.slice(end, end + 20)));
    const [first] = found;
    const part = (0,numbers/* countOf */.pq)(first?.groups.part ?? '');
    if (!first || found.length > 1 || part === undefined || count === undefined || others.length > 0)
        return [];
    return [{ voters: count, part, index: first.index }];
}
function claimOf(groups, index) {
    const voters = (0,numbers/* countOf */.pq)(groups.whole ?? '');
    const part = (0,numbers/* countOf */.pq)(groups.part ?? '');
    return voters === undefined || part === undefined || voters > MOST_VOTERS
        ? undefined
        : { voters, part, index };
}
/** "1/2" is a half, and "2/3" often is a part. */
function isHalf(words) {
    return /1 ?\/ ?2|2 ?\/ ?3/.test(words);
}

;// CONCATENATED MODULE: ./src/review/placement-claims.ts







/** How the design as a whole places its voters. */
function decidedPlacement({ voters }) {
    const [first, ...others] = voters?.places ?? [];
    return first && others.length > 0
        ? { spread: [first, ...others].map(place => place.voters), place: placeOf(first.name) }
        : undefined;
}
const PLACE = '(?:sites?|regions?|data ?cent(?:er|re)s?|dcs?|azs?|(?:availability )?zones?|buildings?|halls?|rooms?|locations?|standorte?[ns]?|rechenzentr(?:en|ums?)|regionen|zonen?|sitios?|sedes?|centros?(?: de datos)?|cpds?|regi(?:ones|ón)|zonas?|\u673a\u623f|\u6570\u636e\u4e2d\u5fc3|\u7ad9\u70b9|\u533a\u57df|\u53ef\u7528\u533a)';
function placeOf(words) {
    if (/^(?:[a-z]{2,12}-)?(?:north|south|east|west|central|[a-z]+east|[a-z]+west)-?\d|region|\u533a\u57df/i.test(words))
        return 'region';
    if (/zon[ea]|(?<![a-z])azs?(?![a-z])|\u53ef\u7528\u533a/i.test(words))
        return 'zone';
    return new RegExp(`^${PLACE}`, 'i').test(words) ? 'site' : undefined;
}
/** What only some sentences have: the words of a loss. */
const placement_claims_LOSES = /loss|los[et]|fail|outage|surviv|ausfall|verlust|pérdida|caída|fallo|\u6545\u969c|\u5931\u6548|\u5b95\u673a/i;
/** Conditions on which the loss of a place is survived, and things that are not voters. */
const placement_claims_LIMITS = /witness|tie-?break|arbit|qdevice|quorum (?:device|disk)|(?<![a-z])(?:third|3rd|smaller|minority|secondary|remote|designated|specific|except|manual\w*|operator\w*|promot\w*|by hand|forc\w*|reconfigur\w*|one-voter|two-voter|single-voter|clients?|applications?|home|observers?|but not|unless|only)(?![a-z])|zeuge|manuell|dritte|testigo|tercer|manual|\u7b2c\u4e09|\u89c1\u8bc1|\u4eba\u5de5|\u624b\u52a8/i;
const WHICH = `(?<which>either|any(?: (?:one|single|given))?|each|every|one|a|an|the (?:larger|bigger|largest)|(?:any )?${numbers/* COUNT */.i2})(?: of (?:the|its) (?:${numbers/* COUNT */.i2}|sites))?(?: (?:single|whole|full|entire|complete|arbitrary))?`;
const AND_NODE = `(?<node>(?:,? (?:and|plus|together with|along with|as well as|in addition to|on top of|beside)| ?\\+) (?:one|a|an|another|1|any)(?: (?:other|further|additional|more|single)){0,2} (?:node|member|voter|server|replica|machine)(?![a-z]))`;
const AND_NODES = `${AND_NODE}?`;
const SURVIVES = '(?:surviv\\w+|tolerat\\w+|withst\\w+|endur\\w+|handl\\w+|absorb\\w*|resilient (?:to|against)|protect\\w* against|rid(?:es?|ing) out|continu\\w+ (?:(?:to )?\\w+ )?(?:after|despite|through|during)|remain\\w* (?:fully )?(?:available|operational|writable|online) (?:after|despite|through|during|even (?:after|with))|(?:quorum|majority) (?:is |remains? )?(?:maintained|retained|preserved|kept|intact|available) (?:after|despite|through|during|even (?:after|with)))';
const placement_claims_GOES_ON = '(?:continues?|keeps? (?:the )?(?:quorum|granting|running|serving)|(?:retains?|maintains?|has|have|holds?) (?:a |the )?(?:quorum|majority)|takes over|remains? (?:available|operational)|stays? (?:available|operational))';
/** "A whole US region", "the busy Frankfurt site": told of such places alone, and only where one more voter is lost with it. */
const KIND_OF_PLACE = `(?<kind>(?!(?:of|${numbers/* COUNT */.i2}|availability)(?![a-z]))[${find/* LETTER */.jL}\\d.-]{2,16}(?: [${find/* LETTER */.jL}\\d.-]{2,16})?)`;
const OF_A_KIND = `(?:the|an?|one|any|either|each) (?:(?:single|whole|full|entire|complete) )?${KIND_OF_PLACE} (?<place>${PLACE})(?![a-z])${AND_NODE}`;
/** A word that is always there, and a place said to be lost and survived. */
const LOSSES = [
    [
        /(?:loss|failure|outage|isolation) of /i,
        new RegExp(`(?<![a-z])${SURVIVES} (?:the |a )?(?:complete |total |full |entire )?(?:loss|failure|outage|isolation) of ${WHICH} (?<place>${PLACE})(?![a-z])${AND_NODES}`, 'gi'),
    ],
    [
        /surviv|tolerat|withst|endur|handl|absorb|resilient|protect|continu|remain|quorum|majority/i,
        new RegExp(`(?<![a-z])${SURVIVES} ${WHICH} (?<place>${PLACE})(?:['\u2019]s)? (?:failure|loss|outage|isolation)s?(?![a-z])${AND_NODES}`, 'gi'),
    ],
    [
        /(?:plus|with|and|as|to|of|beside|\+) (?:one|an?|another|1|any) /i,
        new RegExp(`(?<![a-z])(?:${SURVIVES} (?:the |a )?(?:complete |total |full |entire |simultaneous )?(?:loss|failure|outage|isolation) of|(?:can|may)(?: safely)? lose) ${OF_A_KIND}`, 'gi'),
    ],
    [
        /(?:can|may)(?: safely)? lose /i,
        new RegExp(`(?<![a-z])(?:can|may)(?: safely)? lose ${WHICH} (?<place>${PLACE})(?![a-z])${AND_NODES}`, 'gi'),
    ],
    [
        /(?:can|may|could) (?:safely )?(?:be lost|fail|go down)/i,
        new RegExp(`(?<![a-z])${WHICH} (?<place>${PLACE}) (?:can|may|could) (?:safely |simultaneously )?(?:be lost|fail|go down)(?![a-z])`, 'gi'),
    ],
    [
        /loss of /,
        // "The loss of Kista or of Solna": places by their names.
        new RegExp(`(?<![a-z])${SURVIVES} (?:the |a )?(?:complete |total |full |entire )?(?:loss|failure|outage) of [${find/* CAPITAL */.lr}][${find/* LETTER */.jL}\\d-]{1,30}(?<or> or )(?:of )?[${find/* CAPITAL */.lr}][${find/* LETTER */.jL}\\d-]{1,30}`, 'g'),
    ],
    [
        /loss of /i,
        new RegExp(`(?<![a-z])loss of ${WHICH} (?<place>${PLACE}) (?:is|can be) (?:tolerated|survived|absorbed)(?![a-z])`, 'gi'),
    ],
    [
        /loss of /i,
        new RegExp(`(?<![a-z])loss of ${WHICH} (?<place>${PLACE}) (?:still )?(?:(?:leaves|retains|keeps|preserves) (?:a |the |us )?(?:working )?(?:majority|quorum)|does not (?:affect|break|cost|interrupt) (?:the )?(?:quorum|majority|locking|availability))`, 'gi'),
    ],
    [
        /fail|is lost|goes down|is down|becomes unavailable|goes offline/i,
        new RegExp(`(?<![a-z])(?:if|when|should) ${WHICH} (?<place>${PLACE}) (?:fails?|is lost|goes down|is down|becomes unavailable|goes offline)[^.;]{0,40}?(?<![a-z])${placement_claims_GOES_ON}`, 'gi'),
    ],
    [
        /ausfall|verlust/i,
        new RegExp(`(?<![a-z])(?:überleb\\w+|verkraft\\w+|toler\\w+|übersteh\\w+) (?:den |einen )?(?:kompletten |vollständigen )?(?:ausfall|verlust) (?<which>eines(?: beliebigen| der beiden)?|einer(?: beliebigen| der beiden)?|jedes|jeder) (?<place>${PLACE})`, 'gi'),
    ],
    [
        /pérdida|caída|fallo/i,
        new RegExp(`(?<![a-z])(?:sobreviv\\w+|toler\\w+|soport\\w+|resist\\w+) (?:a )?(?:la |el )?(?:pérdida|caída|fallo)(?: completa)? de (?<which>cualquiera de (?:los|las)(?: dos)?|cualquier|una?) (?<place>${PLACE})`, 'gi'),
    ],
    [
        /\u6545\u969c|\u5931\u6548|\u5b95\u673a/,
        /(?<which>\u4efb\u610f?(?:\u4f55)?\u4e00?\u4e2a?)(?<place>\u673a\u623f|\u6570\u636e\u4e2d\u5fc3|\u7ad9\u70b9|\u533a\u57df|\u53ef\u7528\u533a)(?:\u53d1\u751f)?(?:\u6545\u969c|\u5931\u6548|\u5b95\u673a)(?:\u540e|\u65f6|\uff0c|,)?[^\u3002\uff1b;]{0,12}(?:\u4ecd|\u4e0d\u5f71\u54cd|\u7ee7\u7eed)/gi,
    ],
];
function lossesIn(text) {
    return LOSSES.flatMap(([key, pattern]) => (0,find/* findAll */.JW)(text, pattern, key).flatMap(({ index, groups }) => {
        const which = groups.or === undefined ? (groups.which ?? '') : 'either';
        const places = Math.max(1, (0,numbers/* countOf */.pq)(which.replace(/^any /i, '')) ?? 1);
        const every = places > 1 || /^(?:either|any|each|every|the |jede|cualquier|\u4efb)|beliebig|beiden/i.test(which);
        const loss = {
            places,
            nodes: groups.node === undefined ? 0 : 1,
            place: placeOf(groups.place ?? ''),
            every,
            either: /^either|beiden|los dos|las dos/i.test(which),
            ...(groups.kind === undefined ? {} : { kind: groups.kind }),
            index,
        };
        return isDisclaimed(text, index) ? [] : [loss];
    }));
}
/* How the sentence says the voters are placed. */
const SPREAD = /(?<![\w./+\u2013-])\d{1,2}(?: ?[-\u2013/+:] ?\d{1,2}){1,6}(?![\w./+\u2013%-]| ?[-\u2013/+:] ?\d)/g;
const SPREAD_BEFORE = /(?:placed|spread|split|distributed|layout|placement|voters|nodes|members|verteilt|verteilung|repartidos|distribuidos) \(?$/i;
const SPREAD_AFTER = /^\)? ?(?:placement |layout |split |spread |distribution )?(?:across|over|among|between|über|auf|entre|en|\u90e8\u7f72)/i;
const VOTING = /vot|node|member|server|quorum|raft|majority/i;
/** Two numbers may stand for more places than two, as in "2 at home and 3 elsewhere". */
const TWO_PLACES = new RegExp(`(?<![a-z])(?:two|2|both|zwei|beiden?|dos|ambos|ambas) (?:[a-z]{3,12} )?${PLACE}(?![a-z])|(?:\u4e24|2|\u53cc) ?\u4e2a?${PLACE}`, 'i');
const TWO = `(?:over|across|between|among|in|auf|über|in|en|entre) (?:the |both |our |los |las |die |den )?(?:two|2|both|zwei|beiden?|dos|ambos|ambas) (?:[a-z]{3,12} )?(?<place>${PLACE})(?![a-z])`;
const OVER_TWO = [
    new RegExp(`(?<count>${numbers/* COUNT */.i2})[ -]${KIND}${MEMBER}(?![a-z])[^.;:]{0,40}?(?<![a-z])${TWO}`, 'gi'),
    new RegExp(`(?<count>${numbers/* COUNT */.i2})[ -]${MEMBER} (?:cluster|ensemble|group|quorum)(?![a-z])[^.;:]{0,40}?(?<![a-z])${TWO}`, 'gi'),
    /(?<count>\d{1,2}|[\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b]) ?\u4e2a?(?:\u6295\u7968)?(?:\u8282\u70b9|\u6210\u5458|\u526f\u672c)[^\u3002\uff1b;]{0,12}(?:\u4e24|2|\u53cc) ?\u4e2a?(?<place>\u673a\u623f|\u6570\u636e\u4e2d\u5fc3|\u7ad9\u70b9|\u533a\u57df|\u53ef\u7528\u533a)/g,
];
/** "Three voters in each hall": in two halls, where either of them is spoken of. */
const IN_EACH = new RegExp(`(?<each>${numbers/* COUNT */.i2}) ${KIND}${MEMBER} (?:(?:in|at) (?:each|every)|per) (?<place>${PLACE})(?![a-z])`, 'gi');
const EACH_OF_TWO = [
    new RegExp(`(?<![a-z])(?:two|2|both|zwei|dos) (?<place>${PLACE})[^.;:]{0,30}? (?<each>${numbers/* COUNT */.i2}) ${KIND}${MEMBER} (?:each|per (?:site|region|data|dc|az|zone)|jeweils|cada uno)(?![a-z])`, 'gi'),
    new RegExp(`(?<each>${numbers/* COUNT */.i2}) ${KIND}${MEMBER} (?:in|per|at) each of (?:the )?(?:two|2|both) (?<place>${PLACE})(?![a-z])`, 'gi'),
    /(?:\u4e24|2|\u53cc) ?\u4e2a?(?<place>\u673a\u623f|\u6570\u636e\u4e2d\u5fc3|\u7ad9\u70b9|\u533a\u57df|\u53ef\u7528\u533a)\u5404(?:\u90e8\u7f72|\u6709|\u653e\u7f6e)? ?(?<each>\d{1,2}|[\u4e00\u4e8c\u4e24\u4e09\u56db\u4e94]) ?\u4e2a?(?:\u6295\u7968)?(?:\u8282\u70b9|\u6210\u5458|\u526f\u672c)/g,
];
function placementIn(text, either, lossAt) {
    const spread = (0,find/* findAll */.JW)(text, SPREAD).find(({ index, end, words }) => {
        const parts = words.split(/\D+/).map(Number);
        const beside = SPREAD_BEFORE.test((0,facts_plain/* textBefore */.$H)(text, index, 24)) || SPREAD_AFTER.test(text.slice(end, end + 24));
        const told = parts.length > 2 ? beside || VOTING.test(text) : beside && TWO_PLACES.test(text);
        return told && parts.every(part => part > 0 && part < 12);
    });
    if (spread)
        return { spread: spread.words.split(/\D+/).map(Number), place: placeOf(placeAfter(text, spread.end)) };
    const each = (either ? [...EACH_OF_TWO, IN_EACH] : EACH_OF_TWO).flatMap(pattern => (0,find/* findAll */.JW)(text, pattern))[0];
    if (each)
        return twoPlaces(2 * ((0,numbers/* countOf */.pq)(each.groups.each ?? '') ?? 0), each.groups.place);
    const over = OVER_TWO.flatMap(pattern => (0,find/* findAll */.JW)(text, pattern))[0];
    return over
        ? twoPlaces((0,numbers/* countOf */.pq)(over.groups.count ?? '') ?? 0, over.groups.place)
        : byNames(text.slice(0, lossAt));
}
/** "Two voters in us-east1 and one in us-west1", before what is claimed of them. */
function byNames(before) {
    const text = before.replace(/[;:,][^;:,]*$/, '');
    const { layout } = (0,facts_layout/* readLayout */.T)([{ text, start: 0, end: text.length }]);
    const [first] = layout?.places ?? [];
    if (!layout || !first || layout.observers > 0)
        return undefined;
    return { spread: layout.places.map(({ members }) => members), place: placeOf(first.names[0] ?? '') };
}
function twoPlaces(voters, place) {
    return voters > 1 && voters < 100
        ? { spread: (0,rules_quorum/* evenSpread */.q9)(voters, 2), place: placeOf(place ?? '') }
        : undefined;
}
function placeAfter(text, end) {
    return new RegExp(`^.{0,40}?(?<![a-z])(${PLACE})(?![a-z])`, 'i').exec(text.slice(end, end + 80))?.[1] ?? '';
}
/** What a sentence claims to survive, where the voters' placement says that locking does not. */
function placementFaults(statement, decided, named = []) {
    if (!placement_claims_LOSES.test(statement.text) || placement_claims_LIMITS.test(statement.text) || OTHER_ARITHMETIC.test(statement.text))
        return [];
    const text = (0,review_statements/* shown */.SP)(statement.text);
    const losses = lossesIn(text);
    const votes = CONSENSUS.test(text) || CONSENSUS.test(statement.heading);
    const own = losses.length > 0 && votes
        ? placementIn(text, losses.some(({ either }) => either), losses[0]?.index)
        : undefined;
    const further = decided && AFTER_PLACE.test(text) && ONE_MORE.test(text) && !isDisclaimed(text, text.length);
    if (further && !losses.some(({ kind }) => kind) && !(0,rules_quorum/* survives */.sg)(decided.spread, 1, 1))
        return [{ line: statement.line, message: placement_claims_messageOf(decided.spread, { places: 1, nodes: 1 }) }];
    return losses.flatMap(loss => {
        if (loss.kind !== undefined)
            return kindFaults(statement, loss, decided, named);
        const placement = own ?? (isOfAll(loss, decided) ? decided : undefined);
        const contradicts = placement &&
            speaksOf(loss, placement, own !== undefined) &&
            !(0,rules_quorum/* survives */.sg)(placement.spread, loss.places, loss.nodes);
        return contradicts
            ? [{ line: (0,review_statements/* lineAt */.mh)(statement, loss.index), message: placement_claims_messageOf(placement.spread, loss) }]
            : [];
    });
}
/** Where the request places the voters of the store that the lock rests on, if the design places them alike. */
function placesOf({ assessment }, decided) {
    const places = assessment?.candidate?.named?.voters?.layout?.places ?? [];
    const spread = places.map(({ members }) => members);
    const alike = sorted(spread) === sorted(decided?.spread ?? []);
    return alike ? places.flatMap(({ names, members }) => names.map(name => ({ name, voters: members }))) : [];
}
function sorted(numbers) {
    return numbers.toSorted((one, other) => one - other).join();
}
const PARTS_OF_THE_WORLD = [
    [/^(?:us|usa|u\.s\.|american|north american)$/i, /^us[-a-z]|virginia|ohio|oregon|california|iowa|texas/i],
    [
        /^(?:eu|european)$/i,
        /^(?:eu-|europe)|ireland|dublin|frankfurt|paris|london|stockholm|milan|madrid|zurich|amsterdam|warsaw/i,
    ],
    [/^(?:asian|asia|apac|asia-pacific)$/i, /^(?:ap-|asia)|tokyo|singapore|seoul|mumbai|osaka|hong ?kong/i],
];
/**
 * A place of a kind, and one more voter: the fullest place of that kind where the request names some, else at least the
 * emptiest of all.
 */
function kindFaults(statement, loss, decided, named) {
    const { kind = '' } = loss;
    if (!decided || !isOfPlaces(loss, decided))
        return [];
    const names = PARTS_OF_THE_WORLD.find(([part]) => part.test(kind))?.[1];
    const meant = named.filter(({ name }) => names?.test(name) || name.toLowerCase() === kind.toLowerCase());
    const lost = meant.length > 0 ? Math.max(...meant.map(({ voters }) => voters)) : Math.min(...decided.spread);
    const voters = decided.spread.reduce((sum, part) => sum + part, 0);
    const left = voters - lost - loss.nodes;
    if (left >= (0,rules_quorum/* majorityOf */.Fx)(voters))
        return [];
    const message = `With ${voters} voters placed ${decided.spread.join('-')}, the loss of a place with ${lost} of them and of one more leaves ${Math.max(0, left)}, and a majority is ${(0,rules_quorum/* majorityOf */.Fx)(voters)}: locking stops then. Say so, or add voters in a further place.`;
    return [{ line: (0,review_statements/* lineAt */.mh)(statement, loss.index), message }];
}
/** The voters' places are regions or sites where they have names, and are what is lost. */
function isOfPlaces({ place }, decided) {
    return decided.place === undefined ? place !== 'zone' : place === decided.place;
}
/** "The hall in which the leader is keeps granting". */
const HALF_GOES_ON = new RegExp(`(?<![a-z])(?:${PLACE}|side|half) (?:in which|where|with|of|that (?:has|holds)|which (?:has|holds)|holding|having)[^.;]{0,40} leader(?![a-z])[^.;]{0,50}? (?:keeps?|retains?|continues?|goes on|carries on)(?![a-z])`, 'i');
const CUT = /partition|(?<![a-z])(?:cut|split|severed|isolat\w+|link|links|fibre|fiber|connection)(?![a-z])/i;
const placement_claims_STOPS = /(?<![a-z])(?:not|never|no|cannot|until|stops? granting|elected|once|neither|steps? down|read-only|reads)(?![a-z])|n['\u2019]t/i;
/** A half of the voters that is said to go on because it has the leader, where two places have as many each. */
function halfFaults(statement, decided) {
    const [one, other, ...further] = decided?.spread ?? [];
    if (one === undefined || one !== other || further.length > 0)
        return [];
    const text = (0,review_statements/* shown */.SP)(statement.text);
    const half = HALF_GOES_ON.exec(text);
    if (!half || placement_claims_STOPS.test(clauseFrom(text, half.index)) || !CUT.test(text))
        return [];
    const message = `With ${2 * one} voters placed ${one}-${one}, neither side of a partition has the majority of ${(0,rules_quorum/* majorityOf */.Fx)(2 * one)}: its leader steps down, and locking stops on both. Say so, or add a voter in a third place.`;
    return [{ line: statement.line, message }];
}
function clauseFrom(text, index) {
    return /^[^.;]*/.exec(text.slice(index))?.[0] ?? '';
}
/** "Even after losing a region the cluster can lose another node". */
const AFTER_PLACE = new RegExp(`(?<![a-z])(?:after|despite|with|on|losing|loss of|outage of|surviv\\w+|tolerat\\w+) (?:[\\w-]+ ){0,4}${PLACE}(?![a-z])`, 'i');
const ONE_MORE = /(?<![a-z])(?:(?:los(?:e|ing)|loss of|tolerat\w+|surviv\w+|plus|and) (?:the |loss |of )*(?:another|(?:one|a) (?:more|further|additional|other)) (?:node|member|voter|server)|(?:another|(?:one|a) (?:more|further|additional|other)) (?:node|member|voter|server)(?: \w+)? (?:may|can) (?:fail|be lost))(?![a-z])/i;
/** The losses that the request asks to survive, and the voters' placement does not. */
function demandFaults({ assessment, decision }, placement) {
    const unmet = assessment?.facts.losses.find(({ place, count, name, plusNodes }) => placement &&
        count === 1 &&
        name === undefined &&
        (placement.place === place || (placement.place === undefined && place === 'site')) &&
        !(0,rules_quorum/* survives */.sg)(placement.spread, 1, plusNodes ?? 0));
    return placement && unmet
        ? [
            {
                line: decision.lines?.voters ?? 1,
                message: placement_claims_messageOf(placement.spread, { places: 1, nodes: unmet.plusNodes ?? 0 }),
            },
        ]
        : [];
}
/** Whether a loss is said of every place, and of no fewer places than there are. */
function isOfAll({ every, either, nodes }, decided) {
    return decided?.spread.length === 2 ? either : every || nodes > 0;
}
/** A loss of zones says nothing of voters in regions; places with names of their own are sites or regions. */
function speaksOf(loss, placement, sameSentence) {
    if (loss.either && loss.place === undefined)
        return placement.spread.length === 2;
    return placement.place === undefined
        ? sameSentence || loss.place !== 'zone'
        : loss.place === placement.place;
}
function placement_claims_messageOf(spread, { places, nodes }) {
    const voters = spread.reduce((sum, part) => sum + part, 0);
    const sorted = spread.toSorted((one, other) => other - one);
    const lost = sorted.slice(0, places).reduce((sum, part) => sum + part, 0) + nodes;
    const what = `${places === 1 ? 'the fullest place' : `the ${places} fullest places`}${nodes > 0 ? ' and one more voter' : ''}`;
    return `With ${voters} voters placed ${sorted.join('-')}, the loss of ${what} leaves ${Math.max(0, voters - lost)}, and a majority is ${(0,rules_quorum/* majorityOf */.Fx)(voters)}: locking stops then. Say so, or add voters in a further place.`;
}

;// CONCATENATED MODULE: ./src/review/quorum-tables.ts



/** More rows are not told. */
const ENOUGH = 20;
/** Rows of tables that tell voters, their quorum and how many may fail, and tell it wrong. */
function quorumTables(draft) {
    const faults = [];
    for (const [head, , ...rows] of tablesOf(draft)) {
        const columns = head && columnsOf(head.cells);
        if (!columns || isAvoided(draft, head.line))
            continue;
        for (const { cells, line } of rows) {
            const message = faults.length < ENOUGH ? quorum_tables_faultOf(columns, cells) : undefined;
            if (message && !cells.some(cell => OTHER_ARITHMETIC.test(cell)))
                faults.push({ line, message });
        }
    }
    return faults;
}
const quorum_tables_VOTERS = /^(?:(?:number|no\.?|#|total|count)(?: of)? )?(?:raft |etcd |zookeeper |consul |voting |cluster )?(?:nodes?|voters?|members?|servers?|replicas?|size|n|knoten|stimmen|mitglieder|nodos|votantes|miembros|\u8282\u70b9\u6570?|\u6210\u5458\u6570?|\u6295\u7968\u8282\u70b9\u6570?)(?: count| size| ?\(n\))?$/i;
const quorum_tables_QUORUM = /^(?:required |raft )?(?:quorum|majority|quórum|mayoría|mehrheit|\u6cd5\u5b9a\u4eba\u6570|\u591a\u6570\u6d3e?)(?: size| needed| required)?(?: ?\([^)]{1,30}\))?$/i;
const TOLERATED = /^(?:max(?:imum|\.)? )?(?:(?:tolerated|tolerable|allowed) (?:node |member )?(?:failures?|faults?|losses)|(?:fault|failure)[- ]tolerance|(?:node )?failures? tolerated|tolerates|f|ausfalltoleranz|fehlertoleranz|tolerierte ausfälle|fallos tolerados|tolerancia a fallos|\u5bb9\u9519\u6570?|\u53ef?\u5bb9\u5fcd\u6545\u969c\u6570?)(?: ?\([^)]{1,30}\))?$/i;
function columnsOf(head) {
    const find = (pattern) => head.findIndex(cell => cell.length < 60 && pattern.test(cell));
    const columns = { voters: find(quorum_tables_VOTERS), quorum: find(quorum_tables_QUORUM), tolerated: find(TOLERATED) };
    const told = columns.voters >= 0 && (columns.quorum >= 0 || columns.tolerated >= 0);
    return told && !head.some(cell => OTHER_ARITHMETIC.test(cell.slice(0, 60))) ? columns : undefined;
}
function quorum_tables_faultOf(columns, cells) {
    const voters = wholeNumber(cells[columns.voters]);
    const quorum = wholeNumber(cells[columns.quorum]);
    const tolerated = wholeNumber(cells[columns.tolerated]);
    if (voters === undefined || voters === 0)
        return undefined;
    if (quorum !== undefined && quorum !== (0,rules_quorum/* majorityOf */.Fx)(voters))
        return `The table says that ${quorum} is a quorum of ${voters} voters: it is ${(0,rules_quorum/* majorityOf */.Fx)(voters)}.`;
    return tolerated !== undefined && tolerated > (0,rules_quorum/* toleratedFailures */.iq)(voters)
        ? `The table says that ${voters} voters survive ${tolerated} failures: they survive ${(0,rules_quorum/* toleratedFailures */.iq)(voters)}, as a majority of ${(0,rules_quorum/* majorityOf */.Fx)(voters)} has to remain.`
        : undefined;
}
/** "5", "5 voters", "5 (2-2-1)". */
function wholeNumber(cell) {
    const digits = /^(\d{1,2})(?: (?:nodes?|voters?|members?|failures?|servers?|knoten|nodos))?(?: \([^()]{1,40}\))?$/i.exec(cell?.slice(0, 60) ?? '')?.[1];
    return digits === undefined ? undefined : Number(digits);
}
function isAvoided({ statements }, line) {
    return statements.findLast(statement => statement.isHeading && statement.line <= line)?.standing === 'avoid';
}
/** No row of a table of numbers is longer. */
const quorum_tables_LONGEST = 1000;
function tablesOf({ lines, fences }) {
    const fenced = new Set(fences.flatMap(({ line, lines: inside }) => inside.map((_, index) => line + 1 + index)));
    const tables = [];
    let open;
    for (const [index, line] of lines.entries()) {
        const text = line.slice((0,report_lines/* containers */.l8)(line.slice(0, quorum_tables_LONGEST)).length);
        if (!text.startsWith('|') || line.length > quorum_tables_LONGEST || fenced.has(index + 1)) {
            open = undefined;
            continue;
        }
        if (!open) {
            open = [];
            tables.push(open);
        }
        open.push({ cells: cellsOf(text), line: index + 1 });
    }
    return tables;
}
function cellsOf(row) {
    const cells = row.split(/(?<!\\)\|/).map(cell => cell.replace(/[*_`]+/g, '').trim());
    return cells.slice(1, cells.at(-1) === '' ? -1 : undefined);
}

;// CONCATENATED MODULE: ./src/review/survival-claims.ts





/* What is said to go on although voters are lost, with those that are left, or with those that answer. */
/** "Three of the five servers", "two servers", "two of them"; a leader's own vote is not among its followers. */
const STATE = '(?:surviving|remaining|live|healthy|reachable|running|available|failed|dead|lost|missing|unreachable|broken|crashed|verbleibende|ausgefallene|erreichbare|laufende|verbliebene|supervivientes|restantes)';
const SHARE = new RegExp(`(?<part>${numbers/* COUNT */.i2}) ?(?:[\u4e2a\u53f0] ?)?(?:(?<state>${STATE}[nr]?) )?(?:(?<member>${MEMBER}|servern|acknowledge?ments?|acks|confirmations?)(?![a-zà-ÿ]) ?)?(?:(?:(?:left|up|alive|down|lost) )?(?:out )?(?:of|from|von|aus|der|de|/) ?(?:the |its |these |those |all |our |den |los |las |unsere[nr]? )*(?<whole>${numbers/* COUNT */.i2})(?![ -](?:followers|others|peers|other|halls|rooms|zones|regions|sites|racks))(?:[ -]?(?:voting |equal )?${MEMBER}(?![a-zà-ÿ])(?: (?:cluster|ensemble|group))?)?|(?<them>of them|davon|de ellos))?`, 'gi');
const SHARE_HAN = new RegExp(`(?<whole>${numbers/* COUNT */.i2}) ?[\u4e2a\u53f0]?(?:\u6295\u7968)?(?:\u8282\u70b9|\u6210\u5458|\u526f\u672c|\u670d\u52a1\u5668|\u7968)?(?:\u4e2d|\u91cc|\u5f53\u4e2d)(?:\u7684)?(?:\u4efb\u610f|\u53ea\u8981|\u53ea\u9700|\u4ec5|\u6709|\u81f3\u5c11|\u4efb\u4f55|\u8981)* ?(?<part>${numbers/* COUNT */.i2}) ?[\u4e2a\u53f0\u7968]?(?:\u8282\u70b9|\u6210\u5458|\u526f\u672c|\u670d\u52a1\u5668)?`, 'g');
const survival_claims_LOST_BEFORE = /(?:loss|failure|outage|crash|death|disappearance) of (?:the |any |up to )*$|(?<![a-z])los(?:es|ing|e) (?:any |up to |as many as )*$|(?:ausfall|verlust) von $|(?:caigan|caen|fallan|fallen|pierdan|pierden|pérdida de|caída de) (?:hasta )?$|\u5931\u53bb(?:\u4efb\u610f)? ?$/i;
const survival_claims_LOST_AFTER = /^(?:,? ?(?:have|has|are|is|be|being|were|go|goes|going|been|both|all|simultaneously|at once|may be|can be|gleichzeitig|están|estén|se|all))*,? ?(?:down|lost|offline|unreachable|unavailable|gone|dead|missing|fail(?:s|ed|ing)?|crash(?:es|ed|ing)?|drop(?:s|ped|ping)? (?:out|off|away)|die|dies|out of (?:service|action|reach)|broken|disappear\w*|absent|stopped|ausfallen|ausgefallen|fehlen|wegfallen|nicht erreichbar|caíd[oa]s|perdid[oa]s|fuera de servicio|caigan|fallen|fallan|caen)(?![a-zà-ÿ])|^(?:\u540c\u65f6)?(?:\u5b95\u673a|\u6545\u969c|\u5931\u6548|\u79bb\u7ebf|\u4e22\u5931|\u6302\u6389|\u4e0d\u53ef\u7528)/i;
const LEFT_BEFORE = /(?<![a-z])(?:remaining|surviving|last|side|part|half|fragment|partition) (?:(?:with|holding|that (?:has|holds|keeps|sees|reaches)|which (?:has|holds|keeps|sees)|seeing|of) )?(?:only |just |the )?$|(?:mit|con) (?:nur |solo |sólo )?$/i;
const LEFT_AFTER = /^(?:,? ?(?:are|is|remain|remains|stay|still|sind|noch|siguen|están|that))*,? ?(?:up|alive|healthy|reachable|online|available|answering|answer|responding|respond|left|remain|remaining|survive|surviving|running|erreichbar|übrig|am leben|viv[oa]s|activ[oa]s|en pie|disponibles)(?![a-zà-ÿ])|^(?:\u5b58\u6d3b|\u5728\u7ebf|\u53ef\u7528|\u6b63\u5e38|\u53ef\u8fbe|\u6d3b\u7740)/i;
const SUFFICE_AFTER = /^,? ?(?:(?:votes|stimmen|votos|acks|acknowledge?ments|confirmations) )?(?:(?:is|are|would be|son|es|that) )?(?:enough|suffices?|sufficient|all (?:it|that) takes|genügen|genügt|reichen|reicht|suficientes?|bastan?)(?![a-zà-ÿ])|^,? makes? (?:a |the |each |every )?(?:grant|write|commit|entry|lock)(?: \w+)? (?:durable|final|valid|effective)|^,? ya se (?:elige|confirma|concede|alcanza)|^(?:\u786e\u8ba4|\u540c\u610f|\u5e94\u7b54|\u6295\u7968|\u54cd\u5e94|\u5199\u5165\u6210\u529f|\u5199\u5165)?(?:\u5373\u53ef|\u5c31\u53ef\u4ee5|\u5c31\u80fd|\u5c31\u591f|\u8db3\u591f|\u4fbf\u53ef|\u5373\u89c6\u4e3a)/i;
const SUFFICE_BEFORE = /(?:es )?(?:genügen|reichen)(?: schon| bereits)? $|bastan?(?: con)? $/i;
const NEEDED_BEFORE = /(?<![a-z])(?:writes?|commits?|grants?|decisions?|elections?|transactions?|proposals?|quorum|majority|primary component|clusters?|ensemble|group|acquisitions?|entry|log entries|changes?|update|lock|schreibvorgang|commit|vergabe|quorums?|escritura|concesión|quórum) (?:then |only |just |merely |always )*(?:needs?|requires?|takes|waits for|asks for|calls for|braucht|benötigt|erfordert|necesita|requiere|exige) (?:only |just |merely |the |an? |(?:acknowledge?ments?|acks?|votes?|answers?|confirmations?|consent|yes) (?:of|from|by) |nur |solo |sólo )*$/i;
const DONE_BEFORE = /(?<![a-z])(?:elected|elects a leader|wins|chosen|granted|committed|acknowledged|durable|valid|final|effective|gewählt|gültig|bestätigt|elegido|confirmada?) (?:by|with|on|once|when|as soon as|after|from|sobald|mit|von|con|por) (?:any |at least |only |just |the |acks? |votes? |from |by |of |mindestens |al menos )*$/i;
/** Where the needed ones are, not how many. */
const PLACED = /^ ?(?:to be |in |inside |per |within |at |as )/i;
const survival_claims_GOES_ON = /(?<![a-zà-ÿ])(?:(?:keeps?|continues?|goes? on|carr(?:y|ies) on) (?:on )?(?:to )?(?:grant|serv|work|run|accept|commit|decid|operat|function|elect|process|issu|lock|answer|hand|going|as (?:usual|normal|before)|unaffected|unharmed)\w*|(?:remains?|stays?|is|are)(?: still)?(?: fully)? (?:available|operational|writable|writeable|online|functional|quorate|up|in service|in operation)|(?:keeps?|retains?|holds?|has|have|preserves?)(?: still)? (?:its |a |the )?(?:quorum|majority)|(?:still|can|may) (?:still )?(?:elects?|grants?|commits?|serves?|forms?|accepts?|decides?|works?)|(?:locking|granting|service|operations?|grants?) (?:goes? on|continues?|carr(?:y|ies) on|proceeds?|is unaffected)|elects? (?:a|its|the) (?:new )?leader)|bleib(?:t|en)(?: \S{1,20}){0,6}? (?:verfügbar|schreibbar|arbeitsfähig|beschlussfähig|betriebsbereit|handlungsfähig|in betrieb|online)|(?:arbeitet|arbeiten|läuft|laufen|vergibt|funktioniert|geht|macht)(?: \S{1,20}){0,8}? weiter|behält (?:das|sein|ihr|die|seine|ihre) (?:quorum|mehrheit)|sigue[n]? (?:funcionando|concediendo|disponible|operativ|sirviendo|en servicio|otorgando|trabajando)|continúa|(?:permanece|se mantiene|queda) (?:disponible|operativ)|(?:conserva|mantiene) (?:el quórum|la mayoría)|(?:\u4ecd|\u4f9d\u7136|\u7ee7\u7eed|\u7167\u5e38)(?:\u7136)?(?:\u53ef\u4ee5|\u53ef|\u80fd|\u80fd\u591f)?(?:\u7ee7\u7eed)?(?:\u63d0\u4f9b|\u53d1\u9501|\u670d\u52a1|\u5de5\u4f5c|\u52a0\u9501|\u6388\u4e88|\u8fd0\u884c|\u53ef\u7528|\u5199\u5165|\u63d0\u4ea4)/i;
/** What turns such words, or makes them a wish; in a language that is not the text's these words mean nothing. */
const survival_claims_TURNS = /(?<![a-zà-ÿ])(?:not|no|never|nor|neither|none|cannot|without|must|should|would|could|stops?|halts?|blocks?|refus\w*|loses? (?:the |its |a )?(?:quorum|majority|lead\w*|service|availability)|read-?only|reads?|stale|manual\w*|operators?|wrong|myth|unless|instead|isn['\u2019]t|nicht|kein\w*|ohne|erst|stehen|anhalten|stoppt|manuell|wartet|detiene|para|nunca|sin)(?![a-zà-ÿ])|n['\u2019]t(?![a-z])|\u4e0d\u80fd|\u4e0d\u518d|\u65e0\u6cd5|\u4e0d\u53ef|\u505c|\u672a|\u53ea\u8bfb|\u6ca1\u6709|\u4eba\u5de5/i;
const IDIOMS = /^should (?!not)|without (?:any )?(?:losing|loss of|interruption|downtime|trouble|a break|further ado|problems?)(?: (?:the|its|a) )?|ohne (?:unterbrechung|probleme)|sin (?:perder|interrupción|interrupciones|problemas)|no(?: \w+)? (?:interruption|downtime)/gi;
/** What claims something in numbers is short. */
const survival_claims_LONGEST = 500;
/** Servers that are no voters, or of a database that goes on otherwise. */
const NO_VOTERS = /postgres|patroni|mysql|(?<![a-z])(?:databases?|oracle|sql server|gateways?|prox(?:y|ies)|api|front-?ends?|stateless|applications?|apps?|web|load balancers?|workers?|endpoints?|connections?|brokers?|probes?|sensors?|approvals?|shards?)(?![a-z])|datenbank|anwendung|base de datos|\u6570\u636e\u5e93/i;
/** What only a group that votes has. */
const OF_A_GROUP = /(?<![a-z])(?:grant\w*|commit\w*|leaders?|leases?|ensemble|cluster|group|members?|votes?|voters?|locking)(?![a-z])|vergabe|gruppe|mitglied|conced|concesi|grupo|miembro|\u96c6\u7fa4|\u9501|\u6210\u5458/i;
/** How many of how many, and whether those are too few, or too many that are lost. */
function survivalClaims(text, decided, named) {
    if (text.length > survival_claims_LONGEST || !survival_claims_VERDICT.test(text) || NO_VOTERS.test(text))
        return [];
    if (!named && !OF_A_GROUP.test(text))
        return [];
    const voters = votersIn(text);
    let start = 0;
    return text.split(/;|\uff1b/).flatMap(part => {
        const offset = start;
        start += part.length + 1;
        const plain = part.replace(IDIOMS, facts_plain/* blank */.hQ);
        const enough = (0,find/* findAll */.JW)(plain, ENOUGH_OF);
        if (enough.length > 0)
            return enough.flatMap(found => enoughOf(plain, found, offset));
        const shares = [...(0,find/* findAll */.JW)(plain, SHARE), ...(0,find/* findAll */.JW)(plain, SHARE_HAN)];
        return shares.flatMap(share => {
            const others = voters.filter(({ index, end }) => end <= share.index + offset || index >= share.end + offset);
            const whole = (0,numbers/* countOf */.pq)(share.groups.whole ?? '') ??
                onlyOf(others.map(({ value }) => value), decided);
            const some = (0,numbers/* countOf */.pq)(share.groups.part ?? '');
            const wrong = whole !== undefined &&
                whole < 100 &&
                some !== undefined &&
                isWrong(plain, share, some, whole, others.length > 0);
            return wrong ? [{ voters: whole, part: some, index: share.index + offset }] : [];
        });
    });
}
/** The one number of voters that a sentence tells, where it is not that of a part of them. */
function onlyOf(values, decided = 0) {
    const [first = decided, ...others] = new Set(values.filter(value => value > 2));
    return others.length > 0 || first < Math.max(3, decided) ? undefined : first;
}
function isWrong(text, share, part, voters, told) {
    if (part < 1 || part > voters)
        return false;
    const { whole, member, them, state = '' } = share.groups;
    const before = (0,facts_plain/* textBefore */.$H)(text, share.index, 80);
    const after = text.slice(share.end, share.end + 60);
    if (whole === undefined && member === undefined && them === undefined)
        return false;
    if (/(?:more than|over|above|fewer than|less than|mehr als|weniger als|más de|menos de|additional|further) $/i.test(before))
        return false;
    const tooFew = part < (0,rules_quorum/* majorityOf */.Fx)(voters);
    const counted = whole !== undefined || them !== undefined || told;
    const suffices = part > 1 &&
        (SUFFICE_AFTER.test(after) ||
            SUFFICE_BEFORE.test(before) ||
            (counted && (NEEDED_BEFORE.test(before) || DONE_BEFORE.test(before)) && !PLACED.test(after)));
    if (suffices)
        return tooFew && counted && !/loss|lost|fail/i.test(before) && !isTurned(text, share);
    if (!survival_claims_GOES_ON.test(text) || survival_claims_TURNS.test(text))
        return false;
    const lost = /failed|dead|lost|missing|unreach|broken|crash|ausgef/i.test(state) ||
        / (?:down|lost) (?:out )?of /i.test(share.words) ||
        survival_claims_LOST_BEFORE.test(before) ||
        survival_claims_LOST_AFTER.test(after);
    if (lost)
        return (part > (0,rules_quorum/* toleratedFailures */.iq)(voters) &&
            !/(?<![a-z])(?:side|part|half) (?:that|which|with)(?![a-z])/i.test(text));
    const left = /surviv|remain|live|healthy|reach|running|avail|verbl|erreich|laufend|superv|restan/i.test(state) ||
        / (?:left|up|alive) (?:out )?of /i.test(share.words) ||
        LEFT_BEFORE.test(before) ||
        LEFT_AFTER.test(after);
    return left && tooFew;
}
/** What is needed is not turned by what follows from it. */
function isTurned(text, { end }) {
    const after = /^[^,\uff0c:]*/.exec(text.slice(end))?.[0] ?? '';
    return survival_claims_TURNS.test(text.slice(0, end) + after);
}
/** "Of five votes two are enough". */
const ENOUGH_OF = new RegExp(`(?<![a-zà-ÿ])(?:of|from|von|aus|de) (?:the |its |all |den |los |las )*(?<whole>${numbers/* COUNT */.i2}) (?:voting |stimmberechtigten )?${MEMBER},? (?:(?:it|there|only|just|already|schon|bereits|sólo|solo|nur) )*(?:genügen|reichen|bastan|suffice|are enough:?)(?: (?:schon|bereits|sólo|solo|nur|con|only))* (?<part>${numbers/* COUNT */.i2})(?![a-zà-ÿ])`, 'gi');
function enoughOf(text, { index, end, groups }, offset) {
    const voters = (0,numbers/* countOf */.pq)(groups.whole ?? '');
    const part = (0,numbers/* countOf */.pq)(groups.part ?? '');
    const wrong = voters !== undefined && part !== undefined && part > 1 && part < (0,rules_quorum/* majorityOf */.Fx)(voters);
    return wrong && !survival_claims_TURNS.test(text.slice(0, end)) ? [{ voters, part, index: index + offset }] : [];
}
/** Without one of these, nothing is said to go on or to be enough. */
const survival_claims_VERDICT = /keep|continu|go(?:es)? on|carr|remain|stay|is |are |retain|hold|ha[sv]e?|preserv|still|can|may|elect|enough|suffic|suffice|need|requir|takes|waits|asks|calls|commit|grant|acknowl|wins|chosen|bleib|weiter|behält|genüg|reich|braucht|benötigt|sigue|contin|permanec|mantien|conserva|basta|suficien|necesita|requiere|\u4ecd|\u7ee7\u7eed|\u5373\u53ef|\u591f|\u5c31/i;
/** One voter that goes on alone, and half of them that decide. */
const ALONE = /(?<![a-z])(?:the |any |a )?(?:last|(?:only|sole|single|one|last) (?:remaining|surviving|living)|(?:remaining|surviving) single|lone) (?:etcd |consul |zookeeper |raft |voting )?(?:members?|voters?|nodes?|servers?|peers?)(?: (?:left|standing|alive|remaining))?,? (?:(?:then|still|simply|just|can|will|may|alone) )*(?:keeps?|continues?|goes on|carries on|serves?|grants?|commits?|accepts?|takes over|works? on)(?![a-z])/gi;
const HALF = /(?<![a-z])(?<!(?:more than|over|above|at least|than|other|fewer than|minority|upper|lower|second|first) )(?:exactly |one )?(?:half|50 ?%|fifty percent)(?: of)? (?:the |its |all |of )*(?:voters|votes|members|nodes|servers|cluster|ensemble|replicas)(?:(?: that)? (?:is|are|would be))?(?: already)? (?:enough|suffices?|sufficient|forms? (?:a |the )?(?:quorum|majority)|(?:a |the )(?:quorum|majority)|makes? (?:up )?(?:a |the )?(?:quorum|majority))|(?<![a-z])(?:quorum|majority) (?:is|means|equals|needs|requires|of) (?:exactly )?(?:half|50 ?%)(?: of)?(?: the)? (?:voters|votes|members|nodes|servers|cluster|ensemble|replicas)(?! ?(?:plus|\+|and one|rounded|, rounded))/gi;
/** What is wrong of any number of voters, where a group decides by majority. */
function lonelyClaims(text) {
    if (!/last|sole|single|lone|remaining|surviving|half|50|fifty/i.test(text) || NO_VOTERS.test(text))
        return [];
    const plain = text.replace(IDIOMS, facts_plain/* blank */.hQ);
    if (survival_claims_TURNS.test(plain))
        return [];
    return [
        ...(0,find/* findAll */.JW)(plain, ALONE).map(({ index }) => ({
            index,
            message: 'One voter that is left of several is no majority and can grant nothing: say that locking stops then, or correct what goes on.',
        })),
        ...(0,find/* findAll */.JW)(plain, HALF).map(({ index }) => ({
            index,
            message: 'Half of the voters is no majority: a quorum is more than half of them.',
        })),
    ];
}

;// CONCATENATED MODULE: ./src/review/rules/quorum-arithmetic.ts










const quorumArithmetic = {
    id: 'quorum-arithmetic',
    severity: 'error',
    statement: 'What the design says of voters, majorities and the failures that they survive is arithmetically right.',
    source: { title: 'etcd FAQ: failure tolerance', url: 'https://etcd.io/docs/v3.5/faq/' },
    check(draft) {
        if (draft.language === 'other')
            return [];
        const consensus = /raft|paxos|zab/i.test(draft.decision.protocol ?? '');
        const placement = decidedPlacement(draft.decision);
        const named = placesOf(draft, placement);
        const voters = consensus ? draft.decision.voters?.count : undefined;
        return faultsByLine(draft.statements.filter(review_statements/* isAsserted */.SZ), statement => [
            ...quorum_arithmetic_faultsIn(statement, consensus, voters),
            ...placementFaults(statement, placement, named),
            ...halfFaults(statement, consensus ? placement : undefined),
        ], [
            ...decidedFaults(draft),
            ...demandFaults(draft, consensus ? placement : undefined),
            ...quorumTables(draft),
        ]);
    },
};
/** Who is said to tolerate failures, where nobody is counted: the group that was decided on. */
const THE_GROUP = /(?<![a-z])(?:(?:the|this) (?:[\w-]+ )?(?:cluster|ensemble|quorum|group)|it tolerates|fault[- ]tolerance|tolerated failures|members?|voters?|nodes?|servers?|clúster|nodos|miembros|knoten)(?![a-z])|\u8282\u70b9/i;
/** Servers of another kind. */
const NOT_OF_THE_GROUP = /client|database|worker|application|(?<![a-z])(?:apps?|pods?|web|proxy|proxies)(?![a-z])/i;
function quorum_arithmetic_faultsIn(statement, consensus, voters) {
    const text = (0,review_statements/* shown */.SP)(statement.text);
    const inContext = CONSENSUS.test(text) ||
        CONSENSUS.test(statement.heading) ||
        (consensus && /cluster|replication factor/i.test(text));
    if (isOtherArithmetic(text, consensus) || !(inContext || consensus))
        return misbeliefsIn(statement, text);
    const survival = survivalFaults(statement, text, {
        voters: inContext ? voters : undefined,
        inContext,
        consensus,
    });
    const at = ({ index }, message) => ({ line: (0,review_statements/* lineAt */.mh)(statement, index), message });
    const ofTheGroup = voters !== undefined &&
        THE_GROUP.test(text) &&
        !NOT_OF_THE_GROUP.test(text) &&
        votersIn(text).every(({ value }) => value <= voters)
        ? voters
        : undefined;
    const tolerance = (inContext || ofTheGroup !== undefined ? toleranceClaims(text, ofTheGroup) : [])
        .filter(({ voters: whole, part }) => part > (0,rules_quorum/* toleratedFailures */.iq)(whole) && (inContext || whole === voters))
        .map(claim => at(claim, toleranceMessage(claim)));
    const anywhere = [
        ...misbeliefsIn(statement, text),
        ...survival,
        ...tolerance,
        ...restFaults(statement, text, voters),
    ];
    if (!inContext)
        return anywhere;
    return [
        ...anywhere,
        ...quorumClaims(text)
            .filter(({ voters, part }) => isNoQuorum(part, voters))
            .map(claim => at(claim, quorumMessage(claim))),
        ...majorityClaims(text)
            .filter(({ voters, part }) => part !== (0,rules_quorum/* majorityOf */.Fx)(voters))
            .map(claim => at(claim, quorumMessage(claim))),
        ...(RUNS_MAJORITIES.test(text) ? bareQuorumClaims(text) : [])
            .filter(({ voters, part }) => isNoQuorum(part, voters) || (part > (0,rules_quorum/* majorityOf */.Fx)(voters) && part <= voters))
            .map(claim => at(claim, quorumMessage(claim))),
    ];
}
function survivalFaults(statement, text, known) {
    const few = survivalClaims(text, known.voters, known.inContext).map(claim => ({
        line: (0,review_statements/* lineAt */.mh)(statement, claim.index),
        message: survivalMessage(claim),
    }));
    const lonely = known.consensus ? lonelyClaims(text) : [];
    return [...few, ...lonely.map(({ index, message }) => ({ line: (0,review_statements/* lineAt */.mh)(statement, index), message }))];
}
/** "The remaining two form a quorum", of the voters that were decided on. */
const THE_REST = /(?<![a-z])(?:remaining|other|last|surviving) (?<part>one|two|three|four|\d)(?: [a-z]+)? (?:still |together |then )?(?:forms?|makes? up|constitutes?|(?:is|are) (?:still )?) ?(?:a|the) (?:quorum|majority)(?![a-z])/gi;
function restFaults(statement, text, voters) {
    if (voters === undefined)
        return [];
    return (0,find/* findAll */.JW)(text, THE_REST).flatMap(({ index, groups }) => {
        const part = (0,numbers/* countOf */.pq)(groups.part ?? '');
        return part === undefined || part >= (0,rules_quorum/* majorityOf */.Fx)(voters) || isRejected(text, index)
            ? []
            : [{ line: (0,review_statements/* lineAt */.mh)(statement, index), message: quorumMessage({ voters, part, index }) }];
    });
}
const RUNS_MAJORITIES = /raft|(?<![a-z])zab(?![a-z])|etcd|zookeeper|consul(?![a-z])|voter|voting|votant|stimmberechtigt|\u6295\u7968/i;
function isNoQuorum(part, voters) {
    return part > 0 && part < (0,rules_quorum/* majorityOf */.Fx)(voters) && voters > 1;
}
/** What is wrong whatever the numbers. */
const MISBELIEFS = [
    [
        /observer|learner|non-?voting|read replica/i,
        /(?<![a-z])(?:observers?|learners?|non-?voting (?:members?|nodes?|servers?|replicas?)|read replicas?)(?: (?!voters?|voting|votes?|while|whereas|others?|followers?|servers?|members?|nodes?|count|part|contribut|participat)[a-z-]{1,20}){0,8}? (?:counted|count|counts|counting|contribut\w+|participat\w+|votes?|voting|take part|part)(?: (?:of|in|to|towards?|for|as|on|part))? (?:(?:the|a|an|all|each) )?(?:[a-z]{1,12} )?(?:quorums?|majority|votes?|voters?|voting|elections?|consensus)(?![a-z])/gi,
        'Observers and learners do not vote and are not counted towards a quorum: count the voters alone.',
    ],
    [
        /observer|learner|non-?voting/i,
        /(?<![a-z])(?:voters|voting (?:members|nodes|servers)),?(?: \()? ?(?:including|of which|among them|incl\.) (?:the )?(?:\d|one|two|three|four|an?) (?:[a-z]{1,12} )?(?:observers?|learners?|non-?voting)(?![a-z])/gi,
        'Observers and learners are no voters: count the voters alone.',
    ],
    [
        /tolerance/i,
        /(?<![a-z])(?:add(?:ing|s)?|with|deploy(?:ing)?|introduc(?:e|ing)) (?:an?|the) (?:fourth|4th|sixth|6th|eighth|8th) (?:[a-z]{2,12} )?(?:node|member|voter|server|replica|peer)(?![a-z])(?! and)[^.;:]{0,60}?(?<![a-z])(?:increas|improv|rais|boost|enhanc|strengthen|add|better|higher|more|greater|gain)[a-z]*(?: [a-z]{1,20}){0,3} (?:fault|failure)[- ]tolerance/gi,
        'One more voter that makes the number even adds no failure tolerance, only a larger quorum: keep the number odd.',
    ],
    [
        /even[ -]/i,
        /(?<![a-z])(?:even number of (?:nodes|voters|members)|even-sized (?:clusters?|ensembles?))(?: [a-z]{1,20}){0,2} (?:increas|improv|rais|boost|enhanc)[a-z]*(?: [a-z]{1,20}){0,3} (?:(?:fault|failure)[- ]tolerance)/gi,
        'An even number of voters adds no failure tolerance, only a larger quorum: keep the number odd.',
    ],
    [
        /tole?ran|\u5bb9\u9519/i,
        /(?<![a-zäöü])(?:vierter|sechster) (?:knoten|server|voter) (?:erhöht|verbessert|steigert)(?: [a-zäöüß]{1,20}){0,3} (?:ausfall|fehler)toleranz|(?<![a-z])(?:cuarto|sexto) (?:nodo|miembro|votante) (?:aumenta|mejora|incrementa)(?: [a-záéíóú]{1,20}){0,3} tolerancia a fallos|(?:\u589e\u52a0|\u6dfb\u52a0|\u52a0\u5165)\u7b2c[\u56db\u516d]\u4e2a(?:\u8282\u70b9|\u6210\u5458)[^\u3002\uff1b;]{0,12}(?:\u63d0\u9ad8|\u589e\u5f3a|\u63d0\u5347)[^\u3002\uff1b;]{0,6}\u5bb9\u9519/gi,
        'One more voter that makes the number even adds no failure tolerance, only a larger quorum: keep the number odd.',
    ],
];
function misbeliefsIn(statement, text) {
    return MISBELIEFS.flatMap(([key, pattern, message]) => (0,find/* findAll */.JW)(text, pattern, key)
        .filter(({ index, end }) => !isRejected(text, index, end) && !/promot/i.test(text))
        .map(({ index }) => ({ line: (0,review_statements/* lineAt */.mh)(statement, index), message })));
}
/** What several sentences say together. */
function decidedFaults({ decision: { voters, quorum, protocol, lines } }) {
    const wrong = voters &&
        quorum !== undefined &&
        /raft|paxos|zab/i.test(protocol ?? '') &&
        isNoQuorum(quorum, voters.count);
    return wrong
        ? [{ line: lines?.quorum ?? 1, message: quorumMessage({ voters: voters.count, part: quorum, index: 0 }) }]
        : [];
}
function toleranceMessage({ voters, part }) {
    const tolerated = (0,rules_quorum/* toleratedFailures */.iq)(voters);
    return `${voters} voters do not survive ${part} failures, but ${tolerated === 0 ? 'none' : tolerated}: a majority of ${(0,rules_quorum/* majorityOf */.Fx)(voters)} has to remain. Correct the number, or plan ${2 * part + 1} voters.`;
}
function quorumMessage({ voters, part }) {
    return `${part} of ${voters} voters is not what a majority is: a quorum of ${voters} is ${(0,rules_quorum/* majorityOf */.Fx)(voters)}.`;
}
function survivalMessage({ voters, part }) {
    return `Locking does not go on so: of ${voters} voters a majority of ${(0,rules_quorum/* majorityOf */.Fx)(voters)} has to answer, and at most ${(0,rules_quorum/* toleratedFailures */.iq)(voters)} may be lost; ${part} stands there.`;
}

;// CONCATENATED MODULE: ./src/review/further-stores.ts




/** More sentences than these tell nothing new, and longer ones are none. */
const further_stores_MOST = 400;
const further_stores_LONGEST = 400;
/**
 * Where a store is given a task that the locks rest on: tokens, waiters, owners.
 * @param stores those to look for
 */
function furtherStores({ statements }, stores) {
    if (stores.length === 0)
        return [];
    return statements
        .filter(({ standing, isHeading, text }) => standing === 'said' && !isHeading && text.length <= further_stores_LONGEST && ROLE.test(text))
        .slice(0, further_stores_MOST)
        .flatMap(statement => storesIn(statement, stores));
}
function storesIn(statement, stores) {
    const text = (0,review_statements/* shown */.SP)(statement.text);
    if ((0,review_statements/* isHypothetical */.RV)(text) || isBeside(text))
        return [];
    return stores.flatMap(store => (0,find/* findAll */.JW)(text, (0,find/* wordsPattern */.yS)(store.names))
        .filter(name => carries(text, name) && !isRejected(text, name.index, name.end))
        .map(({ index }) => ({ store, line: (0,review_statements/* lineAt */.mh)(statement, index) })));
}
/** What helps, and what is only kept for later, may rest on anything. */
function isBeside(text) {
    return (0,find/* findAll */.JW)(text, MERELY_HELPS).length > 0 || MERELY_HELPS_HAN.test(text) || FOR_LATER.test(text);
}
const FOR_LATER = /(?<![a-z])(?:back-?ups?|snapshots?|archiv\w+|exports?|dumps?|histor\w+|traces?|logs?|logging|events?|copy|copies|mirror\w*|recipes?|style|like|similar|equivalent|counterpart|as in|known from|analog\w*|corresponds?|protokoll\w*|sicherung\w*|registros?|copias?)(?![a-z])|\u5907\u4efd|\u65e5\u5fd7|\u5f52\u6863|\u7c7b\u4f3c/i;
const ROLE = /(?<![a-zà-ÿ])(?:(?:fencing-?)?tokens?|fenc\w+|counters?|(?:grant|sequence|fencing|ticket) numbers?|tickets?|waiters?|wait(?:ing)?[- ](?:queues?|lists?|lines?|clients?|workers?|jobs?|requests?|process(?:es)?)|queues?|queu\w+|ownership|owners?|holders?|locks?|leases?|grants?|leadership|leader election|epochs?|fairness|high-water marks?|heartbeats?|warteschlangen?|wartelisten?|wartende[nr]?|sperren?|zähler\w*|vergabe\w*|inhaber|tokens?|colas?|contador(?:es)?|testigos?|bloqueos?|turnos?|dueños?|titular(?:es)?)(?![a-zà-ÿ])|\u4ee4\u724c|\u8ba1\u6570|\u961f\u5217|\u6392\u961f|\u9501|\u79df\u7ea6|\u6301\u6709\u8005|\u5e8f\u53f7/i;
/** Of a label: what stands after it is all that there is for the task. */
const ROLE_LABEL = /(?<![a-z])(?:tokens?|counters?|fencing|sequences?|numbers?|queues?|queuing|waiters?|wait(?:ing)? (?:list|line|queue|room)|fairness|leader election|epochs?|leases?|heartbeats?|owner(?:ship)?|zähler|warteschlangen?|contador|colas?)(?![a-z])|\u4ee4\u724c|\u8ba1\u6570|\u961f\u5217|\u5e8f\u53f7/i;
const DOES = '(?:holds?|numbers?|keeps?|stores?|manages?|issues?|generates?|assigns?|provides?|suppl(?:y|ies)|hands? out|tracks?|maintains?|coordinates?|serializes?|orders?|queues?|counts?|draws?|gives?|records?|arbitrates?|elects?|decides?|mints?|produces?|handles?|takes? (?:over|care of)|backs?|verwaltet|hält|führt|liefert|vergibt|zählt|speichert|erzeugt|regelt|übernimmt|ordnet|guarda|gestiona|lleva|mantiene|emite|genera|numera|almacena|administra|reparte|ordena|entrega)';
const SUBJECT_BEFORE = /^(?:[^:]{1,60}: )?(?:(?!(?:of|from|in|as|with|to|by|on|if|like|than)(?![a-z]))[a-zà-öø-\u024f\u3040-\ud7ff\d-]+,? ){0,6}$/i;
const SUBJECT_AFTER = new RegExp(`^(?: ensemble| cluster| server| instance| database)?(?:,? [^.;:]{0,60}?,?| \\([^()]{0,60}\\))? ?(?<![a-zà-ÿ])${DOES}(?![a-zà-ÿ])(?! (?:no|not|nothing|neither|only|kein\\w*)(?![a-z]))`, 'i');
const BY = /(?<![a-zà-ÿ])(?:(?:is|are|gets?|be) (?:\w+ ){0,2}?(?:kept|stored|held|drawn|taken|generated|issued|managed|queued|numbered|counted|assigned|persisted|obtained|fetched|handed out|provided|supplied|maintained|tracked|elected|arbitrated|minted|produced)|comes?|lives?|sits?|resides?|stems?|originates?|waits?|queues?|queue up|lines? up|stands? in line) (?:in|from|by|on|via|through|with|at|inside|out of)(?: (?!instead|than|the same)[a-zà-öø-\u024f\u3040-\ud7ff\d\u2019'-]+){0,5} $/i;
const further_stores_TAKES = /(?<![a-zà-ÿ])(?:draws?|takes?|fetch(?:es)?|obtains?|gets?|queues?|enqueues?|polls?|pulls?|increments?|stores?|keeps?|elects?|waits?|writes?|puts?|saves?|persists?|registers?|reads?) [^.;:]{1,60} (?:from|in|into|to|at|on|via|through|with|out of)(?: (?!instead|than)[a-zà-öø-\u024f\u3040-\ud7ff\d\u2019'-]+){0,4} $/i;
const PUT = /(?<![a-z])(?:use|deploy|add|run|install|introduce|employ|set up|operate|spin up|provision|bring in|leverage|stand up)s?(?: (?!for|to|as)[a-zà-öø-\u024f\u3040-\ud7ff\d\u2019'-]+){0,6} $/i;
const PUT_FOR = /^(?: (?!for|to|as|that|which|whose|so|instead)[a-zà-öø-\u024f\u3040-\ud7ff\d\u2019'(),-]+){0,7} (?:for|to|as|that|which|whose|so that) [^.;:]{1,80}/i;
const FOREIGN_BEFORE = /(?<![a-zà-ÿ])(?:verwaltet|hält|führt|liefert|vergibt|zählt|speichert|erzeugt|regelt|übernimmt|gestiona|guarda|emite|genera|numera|almacena)(?: (?!nicht|kein\w*|no)[a-zà-öø-\u024f\u3040-\ud7ff\d-]+){0,5} $|(?<![a-zà-ÿ])(?:kommt|kommen|stammt|stammen|liegt|liegen|steht|stehen|wird|werden|se (?:guardan?|gestionan?|generan?|obtienen?|toman?|almacenan?)|provienen?|salen?|viven?|residen?) (?:[a-zà-öø-\u024f\u3040-\ud7ff\d-]+ ){0,4}?(?:aus|in|im|auf|von|vom|über|durch|mit|per|en|de|del|por|con)(?: [a-zà-öø-\u024f\u3040-\ud7ff\d-]+){0,4} $/i;
const HAN_BEFORE = /(?:\u7531|\u4ece|\u6765\u81ea|\u5b58\u4e8e|\u5b58\u653e\u5728|\u4fdd\u5b58\u5728|\u5b58\u50a8\u5728|\u653e\u5728|\u4f7f\u7528|\u501f\u52a9|\u901a\u8fc7)[^\uff0c,\u3002\uff1b;]{0,10}$/;
const HAN_AFTER = /^[^\uff0c,\u3002\uff1b;\u4e0d]{0,12}?(?:\u8d1f\u8d23|\u63d0\u4f9b|\u751f\u6210|\u7ba1\u7406|\u7ef4\u62a4|\u4fdd\u5b58|\u5b58\u653e|\u5b58\u50a8|\u9881\u53d1|\u53d1\u653e|\u4ea7\u751f|\u8bb0\u5f55|\u6392\u961f|\u8ba1\u6570)/;
/** Whether the sentence gives the store that it names a task of the locks. */
function carries(text, { index, end }) {
    const before = text.slice(0, index);
    const near = before.slice(-160);
    const after = text.slice(end, end + 240);
    const label = (0,review_statements/* labelOf */.Wy)(text);
    if (index > label.length && index - label.length < 24 && label !== '' && ROLE_LABEL.test(label))
        return true;
    const object = SUBJECT_AFTER.exec(after);
    if (object && SUBJECT_BEFORE.test(near) && ROLE.test(after.slice(object[0].length)))
        return true;
    if (ROLE.test(before) && (BY.test(near) || further_stores_TAKES.test(near) || FOREIGN_BEFORE.test(near)))
        return true;
    if (ROLE.test(after) && FOREIGN_BEFORE.test(near))
        return true;
    if (PUT.test(near) && /^(?:for|as) /i.test(text) && ROLE.test(before))
        return true;
    const task = PUT.test(near) ? PUT_FOR.exec(after)?.[0] : undefined;
    if (task !== undefined && ROLE.test(task))
        return true;
    return ((HAN_BEFORE.test(near) && (ROLE.test(before) || ROLE.test(after))) ||
        (HAN_AFTER.test(after) && ROLE.test(after)));
}

;// CONCATENATED MODULE: ./src/review/rules/store-available.ts




const storeAvailable = {
    id: 'store-available',
    severity: 'error',
    statement: 'The lock rests on a store that the request says there is, or lets be installed.',
    check(draft) {
        const { assessment } = draft;
        if (!assessment || draft.language === 'other')
            return [];
        const reasonAgainst = (store) => refusalOf(store, assessment.facts);
        const main = chosenStores(draft).filter(({ store }) => reasonAgainst(store));
        const told = new Set(main.map(({ store }) => store));
        const others = catalog/* STORES */.Z.filter(store => !told.has(store) && reasonAgainst(store));
        const further = Map.groupBy(furtherStores(draft, others), ({ store }) => store);
        return [
            ...main.map(({ store, line }) => ({
                line,
                message: `The lock rests on ${store.name}, ${reasonAgainst(store)}: ${insteadOf(assessment)}.`,
            })),
            ...[...further].flatMap(([store, [first]]) => first
                ? [
                    {
                        line: first.line,
                        message: `The lock rests on ${store.name} too, ${reasonAgainst(store)}: ${withoutIt(draft)}.`,
                    },
                ]
                : []),
        ].toSorted((one, other) => one.line - other.line);
    },
};
/** Stores that are often called by one another's names. */
const FAMILIES = [
    ['etcd', 'kubernetes-lease'],
    ['postgresql', 'rds', 'aurora', 'cloud-sql', 'alloydb', 'citus', 'pgactive'],
    ['mysql', 'rds', 'aurora', 'cloud-sql', 'galera'],
    ['sql-server', 'azure-sql', 'rds', 'cloud-sql'],
    ['oracle', 'rds'],
    ['aurora', 'aurora-dsql'],
    ['redis', 'elasticache', 'memorydb', 'memorystore', 'azure-redis', 'keydb'],
    ['cassandra', 'scylladb', 'astra', 'keyspaces'],
    ['s3', 'minio', 'r2'],
    ['zookeeper', 'kafka', 'pulsar'],
];
function isAkin(one, other) {
    return one === other || FAMILIES.some(family => family.includes(one.id) && family.includes(other.id));
}
/** Why the request does not let the lock rest on a store. */
function refusalOf(store, facts) {
    const { stores, conditions } = facts;
    const akin = stores.filter(named => isAkin(named.store, store));
    if (akin.some(({ standing }) => standing !== 'unusable'))
        return undefined;
    const own = akin.find(named => named.store === store);
    if (own)
        return isRuledOut(own, stores) ? `which the request rules out (\u201c${quoteOf(own)}\u201d)` : undefined;
    const { mayInstall, anyStore, mayChange, closed } = conditions;
    if (mayInstall || anyStore || (mayChange && !closed))
        return undefined;
    const usable = stores.filter(({ standing }) => standing === 'usable' || (closed && standing === 'unclear'));
    return isMissing(store, facts, usable)
        ? `but the request has ${listOf(usable)} and lets no other store be installed`
        : undefined;
}
function insteadOf({ candidate }) {
    return candidate
        ? `rest it on ${candidate.store.name}`
        : 'rest it on a store that is there, or refuse where none of them can carry it';
}
function withoutIt({ decision }) {
    return `leave its task to ${decision.store ?? 'a store that is there'}, or do without it`;
}
/** A wish or a plan rules nothing out, a writer who corrects himself can be read both ways, and what is said of another store is not this one's. */
const NO_REFUSAL = /^(?:planned|planning|plan|considering|evaluating|may|might|would|want|hope|going|intend|wir planen|geplant|planeamos|\u8ba1\u5212)(?![a-z])|^(?:on|in) local$|sorry|(?<![a-z])(?:wait|mean|correct)/i;
/** "The Kafka team": people who are called by their store. */
const OWNERS = /^(?:['\u2019]s?)? (?:team|group|department|squad|people|folks|admins)(?![a-z])/i;
function isRuledOut({ store, because = '', evidence: { words } }, stores) {
    if (NO_REFUSAL.test(because))
        return false;
    const reason = words.indexOf(because);
    const name = (0,find/* findAll */.JW)(words, (0,find/* wordsPattern */.yS)(store.names))[0];
    if (reason < 0 || !name)
        return true;
    const [from, to] = [Math.min(reason + because.length, name.end), Math.max(reason, name.index)];
    const others = stores.filter(other => other.store !== store);
    return !others.some(other => (0,find/* findAll */.JW)(words, (0,find/* wordsPattern */.yS)(other.store.names)).some(({ index, end }) => index >= from && end <= to && !OWNERS.test(words.slice(end))));
}
/** What comes with a cloud, or with Kubernetes, may be there without being named. */
function isMissing(store, { stores, conditions }, usable) {
    if (usable.length === 0 || store.id === 'kubernetes-lease' || store.id === 'file-locks')
        return false;
    if (conditions.closed)
        return true;
    if (store.selfHosted)
        return !stores.some(({ settings }) => settings.has('patroni') && isDcs(store));
    const clouds = new Set(usable.map(named => CLOUDS[named.store.id]));
    return (clouds.size === 1 &&
        !clouds.has(undefined) &&
        CLOUDS[store.id] !== undefined &&
        !clouds.has(CLOUDS[store.id]));
}
/** What Patroni keeps its leader in, which the request need not name. */
function isDcs({ id }) {
    return ['etcd', 'consul', 'zookeeper'].includes(id);
}
const CLOUDS = {
    aurora: 'AWS',
    'aurora-dsql': 'AWS',
    dynamodb: 'AWS',
    elasticache: 'AWS',
    keyspaces: 'AWS',
    memorydb: 'AWS',
    rds: 'AWS',
    s3: 'AWS',
    alloydb: 'Google Cloud',
    bigtable: 'Google Cloud',
    'cloud-sql': 'Google Cloud',
    firestore: 'Google Cloud',
    gcs: 'Google Cloud',
    memorystore: 'Google Cloud',
    spanner: 'Google Cloud',
    'azure-blob': 'Azure',
    'azure-redis': 'Azure',
    'azure-sql': 'Azure',
    'cosmos-db': 'Azure',
};
function listOf(stores) {
    const names = stores.map(({ store }) => store.name);
    return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}
const LONGEST_QUOTE = 80;
function quoteOf({ evidence }) {
    const words = evidence.words.replace(/\s+/g, ' ').trim();
    return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}\u2026` : words;
}

;// CONCATENATED MODULE: ./src/review/rules/workflows-in-bullets.ts




const workflowsInBullets = {
    id: 'workflows-in-bullets',
    severity: 'error',
    statement: 'Lock acquisition, lease renewal, partition tolerance and fencing token validation are told in bullets: neither in numbered lists nor in paragraphs.',
    check(draft) {
        if (draft.language === 'other')
            return [];
        const places = readPlaces(draft);
        return [...numberedLists(places), ...paragraphsOnly(places)].toSorted((one, other) => one.line - other.line);
    },
};
const workflows_in_bullets_NAMES = {
    acquisition: 'lock acquisition',
    renewal: 'lease renewal',
    partitions: 'partition tolerance',
    fencing: 'fencing token validation',
};
function readPlaces(draft) {
    const { layout } = draft;
    const known = new Map();
    return readOutline(draft).map(outline => {
        const { line, end, heading } = outline.section;
        const own = outline.isTitle ? [] : topicsOf(heading);
        known.set(outline, { own, turnsAway: own.length === 0 && workflows_in_bullets_isAside(heading) });
        const path = [...outline.within, outline].map(section => known.get(section));
        const above = path.findLast(entry => (entry?.own.length ?? 0) > 0);
        const topics = path.some(entry => entry?.turnsAway) ? own : (above?.own ?? []);
        return { outline, lines: layout.slice(line - 1, end), own, topics };
    });
}
function workflows_in_bullets_isAside(heading) {
    return isBesides(heading) || BY_HAND.test(heading.slice(0, LONGEST_LEAD_IN));
}
/** What people do by hand, in order, is no workflow of the lock manager. */
const BY_HAND = /(?<![a-z])(?:manual(?:ly)?|operators?|runbook|playbook|disaster|recovery|restor(?:e|ing)|migration|rollout|drills?|examples?)(?![a-z])|manuell|wiederherstellung|notfall|beispiel|recuperación|manualmente|ejemplo|\u4eba\u5de5|\u624b\u52a8|\u6062\u590d|\u707e\u96be|\u793a\u4f8b/i;
const LONGEST_LEAD_IN = 160;
function numberedLists(places) {
    return places.flatMap(({ lines, topics }) => {
        const told = new Set();
        return listsOf(lines, topics).flatMap(({ items, topics: [topic] }) => {
            const first = items[0];
            if (!first || !topic || told.has(topic))
                return [];
            told.add(topic);
            const message = `The ${workflows_in_bullets_NAMES[topic]} is told in a numbered list: tell it in bullets.`;
            return [{ line: first.line, message }];
        });
    });
}
function listsOf(lines, topics) {
    return runsOf(lines)
        .filter(({ items }) => items.length > 1 && !isOutline(items))
        .map(run => {
        const leadIn = run.leadIn.slice(-LONGEST_LEAD_IN);
        const own = /[:\uff1a]\W*$/.test(leadIn) || workflows_in_bullets_isLabel(leadIn) ? topicsOf(leadIn) : [];
        if (own.length > 0)
            return { ...run, topics: own };
        return { ...run, topics: BY_HAND.test(leadIn) ? [] : topics };
    });
}
/** Items of one depth whose numbers go on, each run with what opens it. */
function runsOf(lines) {
    const runs = [];
    const open = [];
    let above = [];
    for (const line of lines) {
        if (line.kind === 'paragraph')
            above = [line];
        if (!isItem(line.kind))
            continue;
        while ((open.at(-1)?.indent ?? -1) > line.indent)
            open.pop();
        above = above.filter(({ kind, indent }) => kind === 'paragraph' || indent < line.indent);
        if (line.kind === 'numbered') {
            const current = open.at(-1);
            if (current?.indent === line.indent && continues(current.items.at(-1), line))
                current.items.push(line);
            else {
                const run = { items: [line], leadIn: above.at(-1)?.text ?? '' };
                runs.push(run);
                open.push({ items: run.items, indent: line.indent });
            }
        }
        above.push(line);
    }
    return runs;
}
function continues(last, { ordinal }) {
    return last !== undefined && (ordinal === last.ordinal + 1 || (ordinal === 1 && last.ordinal === 1));
}
/** Numbers that head parts of the text, as headings would: nothing but labels, which name several topics. */
function isOutline(items) {
    if (!items.every(({ text }) => workflows_in_bullets_isLabel(text)))
        return false;
    return new Set(items.flatMap(({ text }) => topicsOf(text).slice(0, 1))).size > 1;
}
/** A short text that is bold as a whole or ends in a colon. */
function workflows_in_bullets_isLabel(text) {
    return text.length < 100 && (/^(?:\*\*|__)[^*_]+(?:\*\*|__)[:\uff1a]?$/.test(text) || /[:\uff1a]\W*$/.test(text));
}
/* Paragraphs. */
/** A pointer to another place, or why there is nothing, may stand without a bullet. */
const SHORTEST_PROSE = 400;
/** The same in several paragraphs, or in as many sentences as a workflow has. */
const SHORTEST_PARAGRAPHS = 260;
const FEWEST_SENTENCES = 3;
function paragraphsOnly(places) {
    const told = new Set(places.flatMap(({ topics, lines }) => (lines.some(isNoProse) ? topics : [])));
    return places.flatMap(({ outline, own }, index) => {
        const [topic] = own;
        if (!topic || own.some(other => told.has(other)) || !isProse(wholeOf(index, places)))
            return [];
        const message = `The ${workflows_in_bullets_NAMES[topic]} is told in paragraphs alone: tell it in bullets.`;
        return [{ line: outline.section.line, message }];
    });
}
/** The lines of a section and of those that are a part of it. */
function wholeOf(index, places) {
    const level = places[index]?.outline.level ?? 0;
    let end = index + 1;
    while ((places[end]?.outline.level ?? 0) > level)
        end += 1;
    return places.slice(index, end).flatMap(({ lines }) => lines);
}
/** Lists of any kind, tables and diagrams tell a workflow otherwise. */
function isNoProse({ kind }) {
    return isItem(kind) || kind === 'row' || kind === 'fenced';
}
function isProse(lines) {
    if (lines.some(isNoProse))
        return false;
    const length = lines.reduce((sum, { kind, text }) => sum + (kind === 'paragraph' ? weightOf(text) : 0), 0);
    const starts = lines.filter(({ kind }, index) => kind === 'paragraph' && lines[index - 1]?.kind !== 'paragraph');
    const text = lines.map(line => line.text).join(' ');
    const sentences = text.match(/[.!?](?=\s|$)|[\u3002\uff01\uff1f]/g)?.length ?? 0;
    const told = starts.length > 1 || sentences >= FEWEST_SENTENCES;
    return length >= (told ? SHORTEST_PARAGRAPHS : SHORTEST_PROSE);
}

;// CONCATENATED MODULE: ./src/review/rules/index.ts














/** Every rule of the review: first what the prompt asks for, then what the field does. */
const REVIEW_RULES = [
    noImplementationCode,
    decisionsInBold,
    workflowsInBullets,
    negativeConstraintsStated,
    noPreamble,
    noConclusion,
    expertTerminology,
    fencingTokenChecked,
    leaseRenewed,
    leaseArithmetic,
    quorumArithmetic,
    latencyIsPhysical,
    storeAvailable,
    noUnsafeRecommendation,
];

;// CONCATENATED MODULE: ./src/review/review.ts





/**
 * Reads a design as a reviewer would. In time linear in the text: the library's own parser is not used, and nothing in
 * the text can switch a rule off.
 */
function reviewDesign(text, assessment) {
    const draft = readDraft(text, assessment);
    const { design = [] } = lintSync({
        strings: { design: text },
        customRules: REVIEW_RULES.map(rule => lintRule(rule, draft)),
        config: Object.fromEntries([
            ['default', false],
            ...REVIEW_RULES.map(({ id, severity }) => [id, severity]),
        ]),
        noInlineConfig: true,
        frontMatter: null,
    });
    const findings = design.map(({ ruleNames: [rule = ''], severity, lineNumber, errorDetail }) => ({
        rule,
        severity,
        line: lineNumber,
        message: errorDetail ?? '',
    }));
    return { draft, findings };
}
let rehearsed = 0;
/**
 * Makes the first review as fast as the later ones: the rules' patterns are compiled when they are first used, which
 * takes longer than all the rest. One rehearsal a call; false when there is none left.
 * @param take does with a design what is done with the model's
 */
function rehearseReview(take) {
    const text = REHEARSALS[rehearsed];
    if (text === undefined)
        return false;
    rehearsed += 1;
    take(text);
    return true;
}
function lintRule({ id, statement, check }, draft) {
    return {
        names: [id],
        description: statement,
        tags: ['design'],
        parser: 'none',
        function: (_, onError) => {
            for (const { line, message } of check(draft).slice(0, MOST_FAULTS)) {
                onError({ lineNumber: Math.min(Math.max(line, 1), draft.lines.length), detail: message });
            }
        },
    };
}


/***/ }),

/***/ 7236:
/***/ ((module) => {

module.exports = eval("require")("./markdownit.cjs");


/***/ }),

/***/ 5544:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

var __webpack_unused_export__;
// @ts-check



const micromark = __webpack_require__(1392);
const { newlineRe, nextLinesRe } = __webpack_require__(402);

module.exports.Or = newlineRe;
__webpack_unused_export__ = nextLinesRe;

/** @typedef {import("../lib/exports.mjs").RuleOnError} RuleOnError */
/** @typedef {import("../lib/exports.mjs").RuleOnErrorFixInfo} RuleOnErrorFixInfo */
/** @typedef {import("../lib/exports.mjs").MicromarkToken} MicromarkToken */
// eslint-disable-next-line jsdoc/valid-types
/** @typedef {typeof import("micromark-extension-gfm-footnote", { with: { "resolution-mode": "import" } })} _ambient_ */
// eslint-disable-next-line jsdoc/valid-types
/** @typedef {typeof import("../lib/micromark-types.d.mts", { with: { "resolution-mode": "import" } })} _ambient_2_ */

// Regular expression for matching common front matter (YAML and TOML)
// Potential for regular expression denial of service is mitigated at point-of-use via "re2js" package
module.exports.Q9 =
  // eslint-disable-next-line redos/no-vulnerable, unicorn/prefer-unicode-code-point-escapes
  /((^---[^\S\r\n\u2028\u2029]*$[\s\S]+?^---\s*)|(^\+\+\+[^\S\r\n\u2028\u2029]*$[\s\S]+?^(\+\+\+|\.\.\.)\s*)|(^\{[^\S\r\n\u2028\u2029]*$[\s\S]+?^\}\s*))(\r\n|\r|\n|$)/m;

// Regular expression for matching the start of inline disable/enable comments
const inlineCommentStartRe =
  /(<!--\s*markdownlint-(disable|enable|capture|restore|disable-file|enable-file|disable-line|disable-next-line|configure-file))(?:\s|-->)/gi;
module.exports.q5 = inlineCommentStartRe;

// Regular expression for identifying an HTML entity at the end of a line
__webpack_unused_export__ =
  /&(?:#\d+|#[xX][\da-fA-F]+|[a-zA-Z]{2,31}|blk\d{2}|emsp1[34]|frac\d{2}|sup\d|there4);$/;

// Regular expression for identifying a GitHub emoji code at the end of a line
__webpack_unused_export__ =
  /:(?:[abmovx]|[-+]1|100|1234|(?:1st|2nd|3rd)_place_medal|8ball|clock\d{1,4}|e-mail|non-potable_water|o2|t-rex|u5272|u5408|u55b6|u6307|u6708|u6709|u6e80|u7121|u7533|u7981|u7a7a|[a-z]{2,15}2?|[a-z]{1,14}(?:_[a-z\d]{1,16})+):$/;

// All punctuation characters (normal and full-width)
const allPunctuation = ".,;:!?\u3002\uff0c\uff1b\uff1a\uff01\uff1f";
__webpack_unused_export__ = allPunctuation;

// All punctuation characters without question mark (normal and full-width)
__webpack_unused_export__ = allPunctuation.replace(/[?\uff1f]/gu, "");

/**
 * Returns true iff the input is a Boolean.
 *
 * @param {Object} obj Object of unknown type.
 * @returns {boolean} True iff obj is a Boolean.
 */
function isBoolean(obj) {
  return typeof obj === "boolean";
}
module.exports.Lm = isBoolean;

/**
 * Returns true iff the input is a Number.
 *
 * @param {Object} obj Object of unknown type.
 * @returns {boolean} True iff obj is a Number.
 */
function isNumber(obj) {
  return typeof obj === "number";
}
module.exports.Et = isNumber;

/**
 * Returns true iff the input is a String.
 *
 * @param {Object} obj Object of unknown type.
 * @returns {boolean} True iff obj is a String.
 */
function isString(obj) {
  return typeof obj === "string";
}
module.exports.Kg = isString;

/**
 * Returns true iff the input String is empty.
 *
 * @param {string} str String of unknown length.
 * @returns {boolean} True iff the input String is empty.
 */
function isEmptyString(str) {
  return str.length === 0;
}
module.exports.jw = isEmptyString;

/**
 * Returns true iff the input is an Object.
 *
 * @param {Object} obj Object of unknown type.
 * @returns {boolean} True iff obj is an Object.
 */
function isObject(obj) {
  return !!obj && (typeof obj === "object") && !Array.isArray(obj);
}
module.exports.Gv = isObject;

/**
 * Returns true iff the input is a URL.
 *
 * @param {Object} obj Object of unknown type.
 * @returns {boolean} True iff obj is a URL.
 */
function isUrl(obj) {
  return !!obj && (Object.getPrototypeOf(obj) === URL.prototype);
}
module.exports.gU = isUrl;

/**
 * Clones the input if it is an Array.
 *
 * @param {Object} arr Object of unknown type.
 * @returns {Object} Clone of obj iff obj is an Array.
 */
function cloneIfArray(arr) {
  return Array.isArray(arr) ? [ ...arr ] : arr;
}
module.exports.YW = cloneIfArray;

/**
 * Clones the input if it is a URL.
 *
 * @param {Object | undefined} url Object of unknown type.
 * @returns {Object} Clone of obj iff obj is a URL.
 */
function cloneIfUrl(url) {
  // @ts-ignore
  return isUrl(url) ? new URL(url) : url;
}
module.exports.c0 = cloneIfUrl;

/**
 * Gets a Regular Expression for matching the specified HTML attribute.
 *
 * @param {string} name HTML attribute name.
 * @returns {RegExp} Regular Expression for matching.
 */
__webpack_unused_export__ = function getHtmlAttributeRe(name) {
  return new RegExp(`\\s${name}\\s*=\\s*['"]?([^'"\\s>]*)`, "iu");
};

/**
 * Returns true iff the input line is blank (contains nothing, whitespace, or
 * comments (unclosed start/end comments allowed)).
 *
 * @param {string} line Input line.
 * @returns {boolean} True iff line is blank.
 */
function isBlankLine(line) {
  const startComment = "<!--";
  const endComment = "-->";
  const removeComments = (/** @type {string} */ s) => {
    while (true) {
      const start = s.indexOf(startComment);
      const end = s.indexOf(endComment);
      if ((end !== -1) && ((start === -1) || (end < start))) {
        // Unmatched end comment is first
        s = s.slice(end + endComment.length);
      } else if ((start !== -1) && (end !== -1)) {
        // Start comment is before end comment
        s = s.slice(0, start) + s.slice(end + endComment.length);
      } else if ((start !== -1) && (end === -1)) {
        // Unmatched start comment is last
        s = s.slice(0, start);
      } else {
        // No more comments to remove
        return s;
      }
    }
  };
  return (
    !line ||
    !line.trim() ||
    !removeComments(line).replace(/>/g, "").trim()
  );
}
__webpack_unused_export__ = isBlankLine;

// Replaces the content of properly-formatted CommonMark comments with "."
// This preserves the line/column information for the rest of the document
// https://spec.commonmark.org/0.29/#html-blocks
// https://spec.commonmark.org/0.29/#html-comment
const htmlCommentBegin = "<!--";
const htmlCommentEnd = "-->";
const safeCommentCharacter = ".";
const startsWithPipeRe = /^ *\|/;
const notCrLfRe = /[^\r\n]/g;
const notSpaceCrLfRe = /[^ \r\n]/g;
const trailingSpaceRe = /(?<=^|[^ ]) +[\r\n]/g;
// eslint-disable-next-line unicorn/no-unsafe-string-replacement
const replaceTrailingSpace = (/** @type {string} */ s) => s.replace(notCrLfRe, safeCommentCharacter);
module.exports.X6 = function clearHtmlCommentText(/** @type {string} */ text) {
  let i = 0;
  while ((i = text.indexOf(htmlCommentBegin, i)) !== -1) {
    const j = text.indexOf(htmlCommentEnd, i + 2);
    if (j === -1) {
      // Un-terminated comments are treated as text
      break;
    }
    // If the comment has content...
    if (j > i + htmlCommentBegin.length) {
      const content = text.slice(i + htmlCommentBegin.length, j);
      const lastLf = text.lastIndexOf("\n", i) + 1;
      const preText = text.slice(lastLf, i);
      const isBlock = preText.trim().length === 0;
      const couldBeTable = startsWithPipeRe.test(preText);
      const spansTableCells = couldBeTable && content.includes("\n");
      const isValid =
        isBlock ||
        !(
          spansTableCells ||
          content.startsWith(">") ||
          content.startsWith("->") ||
          content.endsWith("-") ||
          content.includes("--")
        );
      // If a valid block/inline comment...
      if (isValid) {
        const clearedContent = content
          // eslint-disable-next-line unicorn/no-unsafe-string-replacement
          .replace(notSpaceCrLfRe, safeCommentCharacter)
          // eslint-disable-next-line unicorn/no-unsafe-string-replacement
          .replace(trailingSpaceRe, replaceTrailingSpace);
        text =
          text.slice(0, i + htmlCommentBegin.length) +
          clearedContent +
          text.slice(j);
      }
    }
    i = j + htmlCommentEnd.length;
  }
  return text;
};

// Escapes a string for use in a RegExp
__webpack_unused_export__ = function escapeForRegExp(/** @type {string} */ str) {
  // eslint-disable-next-line unicorn/prefer-regexp-escape
  return str.replace(/[-/\\^$*+?.()|[\]{}]/g, "\\$&");
};

/**
 * Adds ellipsis to the left/right/middle of the specified text.
 *
 * @param {string} text Text to ellipsify.
 * @param {boolean} [start] True iff the start of the text is important.
 * @param {boolean} [end] True iff the end of the text is important.
 * @returns {string} Ellipsified text.
 */
function ellipsify(text, start, end) {
  if (text.length <= 30) {
    // Nothing to do
  } else if (start && end) {
    text = text.slice(0, 15) + "..." + text.slice(-15);
  } else if (end) {
    text = "..." + text.slice(-30);
  } else {
    text = text.slice(0, 30) + "...";
  }
  return text;
}
__webpack_unused_export__ = ellipsify;

/**
 * Adds a generic error object via the onError callback.
 *
 * @param {RuleOnError} onError RuleOnError instance.
 * @param {number} lineNumber Line number.
 * @param {string} [detail] Error details.
 * @param {string} [context] Error context.
 * @param {number[]} [range] Column and length of error.
 * @param {RuleOnErrorFixInfo} [fixInfo] RuleOnErrorFixInfo instance.
 * @returns {void}
 */
function addError(onError, lineNumber, detail, context, range, fixInfo) {
  onError({
    lineNumber,
    detail,
    context,
    range,
    fixInfo
  });
}
__webpack_unused_export__ = addError;

/**
 * Adds an error object with details conditionally via the onError callback.
 *
 * @param {RuleOnError} onError RuleOnError instance.
 * @param {number} lineNumber Line number.
 * @param {Object} expected Expected value.
 * @param {Object} actual Actual value.
 * @param {string} [detail] Error details.
 * @param {string} [context] Error context.
 * @param {number[]} [range] Column and length of error.
 * @param {RuleOnErrorFixInfo} [fixInfo] RuleOnErrorFixInfo instance.
 * @returns {void}
 */
function addErrorDetailIf(
  onError, lineNumber, expected, actual, detail, context, range, fixInfo) {
  if (expected !== actual) {
    addError(
      onError,
      lineNumber,
      "Expected: " + expected + "; Actual: " + actual +
        (detail ? "; " + detail : ""),
      context,
      range,
      fixInfo);
  }
}
__webpack_unused_export__ = addErrorDetailIf;

/**
 * Adds an error object with context via the onError callback.
 *
 * @param {RuleOnError} onError RuleOnError instance.
 * @param {number} lineNumber Line number.
 * @param {string} context Error context.
 * @param {boolean} [start] True iff the start of the text is important.
 * @param {boolean} [end] True iff the end of the text is important.
 * @param {number[]} [range] Column and length of error.
 * @param {RuleOnErrorFixInfo} [fixInfo] RuleOnErrorFixInfo instance.
 * @returns {void}
 */
function addErrorContext(onError, lineNumber, context, start, end, range, fixInfo) {
  // Normalize new line characters so Linux and Windows trim consistently
  context = ellipsify(context.replace(newlineRe, "\n"), start, end);
  addError(onError, lineNumber, undefined, context, range, fixInfo);
}
__webpack_unused_export__ = addErrorContext;

/**
 * Defines a range within a file (start line/column to end line/column, subset of MicromarkToken).
 *
 * @typedef {Object} FileRange
 * @property {number} startLine Start line (1-based).
 * @property {number} startColumn Start column (1-based).
 * @property {number} endLine End line (1-based).
 * @property {number} endColumn End column (1-based).
 */

/**
 * Returns whether line/column A is less than or equal to line/column B.
 *
 * @param {number} lineA Line A.
 * @param {number} columnA Column A.
 * @param {number} lineB Line B.
 * @param {number} columnB Column B.
 * @returns {boolean} True iff A is less than or equal to B.
 */
const positionLessThanOrEqual = (lineA, columnA, lineB, columnB) => (
  (lineA < lineB) ||
  ((lineA === lineB) && (columnA <= columnB))
);

/**
 * Returns whether two ranges (or MicromarkTokens) overlap anywhere.
 *
 * @param {FileRange|MicromarkToken} rangeA Range A.
 * @param {FileRange|MicromarkToken} rangeB Range B.
 * @returns {boolean} True iff the two ranges overlap.
 */
__webpack_unused_export__ = function hasOverlap(rangeA, rangeB) {
  const lte = positionLessThanOrEqual(rangeA.startLine, rangeA.startColumn, rangeB.startLine, rangeB.startColumn);
  const first = lte ? rangeA : rangeB;
  const second = lte ? rangeB : rangeA;
  return positionLessThanOrEqual(second.startLine, second.startColumn, first.endLine, first.endColumn);
};

// Determines if the front matter includes a title
__webpack_unused_export__ =
  function frontMatterHasTitle(/** @type {readonly string[]} */ frontMatterLines, /** @type {string} */ frontMatterTitlePattern) {
    const ignoreFrontMatter =
      (frontMatterTitlePattern !== undefined) && !frontMatterTitlePattern;
    const frontMatterTitleRe =
      new RegExp(
        // eslint-disable-next-line unicorn/no-useless-coercion
        String(frontMatterTitlePattern || "^\\s*\"?title\"?\\s*[:=]"),
        "i"
      );
    return !ignoreFrontMatter &&
      frontMatterLines.some((line) => frontMatterTitleRe.test(line));
  };

/**
 * Normalizes link label text.
 *
 * @param {string} text Link label text.
 * @returns {string} Normalized link label text.
 */
function normalizeLinkLabelText(text) {
  // Note that toLowerCase() should ideally perform a Unicode case fold instead
  return text.toLowerCase().trim().replace(/\s+/g, " ");
}
__webpack_unused_export__ = normalizeLinkLabelText;

/**
 * Result object for getReferenceLinkImageData.
 *
 * @typedef {Object} GetReferenceLinkImageDataResult
 * @property {Map<string, number[][]>} references References.
 * @property {Map<string, number[][]>} shortcuts Shortcuts.
 * @property {Map<string, [number, string]>} definitions Definitions.
 * @property {[string, number][]} duplicateDefinitions Duplicate definitions.
 * @property {number[]} definitionLineIndices Definition line indices.
 */

/**
 * Returns an object with information about reference links and images.
 *
 * @param {MicromarkToken[]} tokens Micromark tokens.
 * @returns {GetReferenceLinkImageDataResult} Reference link/image data.
 */
function getReferenceLinkImageData(tokens) {
  const getText = (/** @type {MicromarkToken} */ t) => t?.children.filter((c) => c.type !== "blockQuotePrefix").map((c) => c.text).join("");
  /** @type {Map<string, number[][]>} */
  const references = new Map();
  /** @type {Map<string, number[][]>} */
  const shortcuts = new Map();
  const addReferenceToDictionary = (/** @type {MicromarkToken} */ token, /** @type {string} */ label, /** @type {boolean} */ isShortcut) => {
    const referenceDatum = [
      token.startLine - 1,
      token.startColumn - 1,
      token.text.length
    ];
    const reference = normalizeLinkLabelText(label);
    const dictionary = isShortcut ? shortcuts : references;
    const referenceData = dictionary.get(reference) || [];
    referenceData.push(referenceDatum);
    dictionary.set(reference, referenceData);
  };
  /** @type {Map<string, [number, string]>} */
  const definitions = new Map();
  /** @type {number[]} */
  const definitionLineIndices = [];
  /** @type {[string, number][]} */
  const duplicateDefinitions = [];
  const filteredTokens =
    micromark.filterByTypes(
      tokens,
      [
        // definitionLineIndices
        "definition", "gfmFootnoteDefinition",
        // definitions and definitionLineIndices
        "definitionLabelString", "gfmFootnoteDefinitionLabelString",
        // references and shortcuts
        "gfmFootnoteCall", "image", "link",
        // undefined link labels
        "undefinedReferenceCollapsed", "undefinedReferenceFull", "undefinedReferenceShortcut"
      ]
    );
  for (const token of filteredTokens) {
    let labelPrefix = "";
    // eslint-disable-next-line default-case
    switch (token.type) {
      case "definition":
      case "gfmFootnoteDefinition":
        // definitionLineIndices
        for (let i = token.startLine; i <= token.endLine; i++) {
          definitionLineIndices.push(i - 1);
        }
        break;
      case "gfmFootnoteDefinitionLabelString":
        labelPrefix = "^";
      case "definitionLabelString": // eslint-disable-line no-fallthrough
      {
        // definitions and definitionLineIndices
        const reference = normalizeLinkLabelText(`${labelPrefix}${token.text}`);
        if (definitions.has(reference)) {
          duplicateDefinitions.push([ reference, token.startLine - 1 ]);
        } else {
          const parent =
            micromark.getParentOfType(token, [ "definition" ]);
          const destinationString = parent &&
            micromark.getDescendantsByType(parent, [ "definitionDestination", "definitionDestinationRaw", "definitionDestinationString" ])[0]?.text;
          definitions.set(
            reference,
            [ token.startLine - 1, destinationString || "" ]
          );
        }
        break;
      }
      case "gfmFootnoteCall":
      case "image":
      case "link":
      {
        // Identify if shortcut or full/collapsed
        let isShortcut = (token.children.length === 1);
        const isFullOrCollapsed = (token.children.length === 2) && !token.children.some((t) => t.type === "resource");
        const [ labelText ] = micromark.getDescendantsByType(token, [ "label", "labelText" ]);
        const [ referenceString ] = micromark.getDescendantsByType(token, [ "reference", "referenceString" ]);
        let label = getText(labelText);
        // Identify if footnote
        if (!isShortcut && !isFullOrCollapsed) {
          const [ footnoteCallMarker, footnoteCallString ] = token.children.filter(
            (t) => [ "gfmFootnoteCallMarker", "gfmFootnoteCallString" ].includes(t.type)
          );
          if (footnoteCallMarker && footnoteCallString) {
            label = `${footnoteCallMarker.text}${footnoteCallString.text}`;
            isShortcut = true;
          }
        }
        // Track link (handle shortcuts separately due to ambiguity in "text [text] text")
        if (isShortcut || isFullOrCollapsed) {
          addReferenceToDictionary(token, getText(referenceString) || label, isShortcut);
        }
        break;
      }
      case "undefinedReferenceCollapsed":
      case "undefinedReferenceFull":
      case "undefinedReferenceShortcut":
      {
        const undefinedReference = micromark.getDescendantsByType(token, [ "undefinedReference" ])[0];
        const label = undefinedReference.children.map((t) => t.text).join("");
        const isShortcut = (token.type === "undefinedReferenceShortcut");
        addReferenceToDictionary(token, label, isShortcut);
        break;
      }
    }
  }
  return {
    references,
    shortcuts,
    definitions,
    duplicateDefinitions,
    definitionLineIndices
  };
}
__webpack_unused_export__ = getReferenceLinkImageData;

/**
 * Gets the most common line ending, falling back to the platform default.
 *
 * @param {string} input Markdown content to analyze.
 * @param {{EOL: string}} [os] Node.js "os" module.
 * @returns {string} Preferred line ending.
 */
function getPreferredLineEnding(input, os) {
  let cr = 0;
  let lf = 0;
  let crlf = 0;
  const endings = input.match(newlineRe) || [];
  for (const ending of endings) {
    // eslint-disable-next-line default-case
    switch (ending) {
      case "\r":
        cr++;
        break;
      case "\n":
        lf++;
        break;
      case "\r\n":
        crlf++;
        break;
    }
  }
  let preferredLineEnding = null;
  if (!cr && !lf && !crlf) {
    preferredLineEnding = (os && os.EOL) || "\n";
  } else if ((lf >= crlf) && (lf >= cr)) {
    preferredLineEnding = "\n";
  } else if (crlf >= cr) {
    preferredLineEnding = "\r\n";
  } else {
    preferredLineEnding = "\r";
  }
  return preferredLineEnding;
}
__webpack_unused_export__ = getPreferredLineEnding;

/**
 * Expands a path with a tilde to an absolute path.
 *
 * @param {string} file Path that may begin with a tilde.
 * @param {{homedir: () => string}} os Node.js "os" module.
 * @returns {string} Absolute path (or original path).
 */
function expandTildePath(file, os) {
  const homedir = os && os.homedir && os.homedir();
  // eslint-disable-next-line unicorn/no-unsafe-string-replacement
  return homedir ? file.replace(/^~($|\/|\\)/, `${homedir}$1`) : file;
}
__webpack_unused_export__ = expandTildePath;

/** @typedef {import("../lib/markdownlint.mjs").LintError[]} LintErrors */
/** @typedef {import("../lib/markdownlint.mjs").LintResults} LintResults */

/**
 * Converts lint errors from resultVersion 3 to 2.
 *
 * @param {LintErrors} errors Lint errors (v3).
 * @returns {LintErrors} Lint errors (v2).
 */
function convertLintErrorsVersion3To2(errors) {
  const noPrevious = {
    "ruleNames": [],
    "lineNumber": -1
  };
  return errors.filter((error, index, array) => {
    // @ts-ignore
    delete error.fixInfo;
    // @ts-ignore
    delete error.severity;
    const previous = array[index - 1] || noPrevious;
    return (
      (error.ruleNames[0] !== previous.ruleNames[0]) ||
      (error.lineNumber !== previous.lineNumber)
    );
  });
}

/**
 * Converts lint errors from resultVersion 2 to 1.
 *
 * @param {LintErrors} errors Lint errors (v2).
 * @returns {LintErrors} Lint errors (v1).
 */
function convertLintErrorsVersion2To1(errors) {
  for (const error of errors) {
    // @ts-ignore
    error.ruleName = error.ruleNames[0];
    // @ts-ignore
    error.ruleAlias = error.ruleNames[1] || error.ruleName;
    // @ts-ignore
    delete error.ruleNames;
  }
  return errors;
}

/**
 * Converts lint errors from resultVersion 2 to 0.
 *
 * @param {LintErrors} errors Lint errors (v2).
 * @returns {LintErrors} Lint errors (v0).
 */
function convertLintErrorsVersion2To0(errors) {
  /** @type {Object.<string, number[]>} */
  const dictionary = {};
  for (const error of errors) {
    const ruleName = error.ruleNames[0];
    const ruleLines = dictionary[ruleName] || [];
    ruleLines.push(error.lineNumber);
    dictionary[ruleName] = ruleLines;
  }
  // @ts-ignore
  return dictionary;
}

/**
 * Copies and transforms lint results from resultVersion 3 to ?.
 *
 * @param {LintResults} results Lint results (v3).
 * @param {(errors: LintErrors) => LintErrors} transform Lint errors (v?).
 * @returns {LintResults} Lint results (v?).
 */
function copyAndTransformResults(results, transform) {
  /** @type {Object.<string, LintErrors>} */
  const newResults = {};
  for (const [ key, value ] of Object.entries(results)) {
    const arr = value.map((r) => ({ ...r }));
    newResults[key] = transform(arr);
  }
  // @ts-ignore
  return newResults;
}

/**
 * Converts lint results from resultVersion 3 to 0.
 *
 * @param {LintResults} results Lint results (v3).
 * @returns {LintResults} Lint results (v0).
 */
__webpack_unused_export__ = function convertToResultVersion0(results) {
  return copyAndTransformResults(results, (r) => convertLintErrorsVersion2To0(convertLintErrorsVersion3To2(r)));
};

/**
 * Converts lint results from resultVersion 3 to 1.
 *
 * @param {LintResults} results Lint results (v3).
 * @returns {LintResults} Lint results (v1).
 */
__webpack_unused_export__ = function convertToResultVersion1(results) {
  return copyAndTransformResults(results, (r) => convertLintErrorsVersion2To1(convertLintErrorsVersion3To2(r)));
};

/**
 * Converts lint results from resultVersion 3 to 2.
 *
 * @param {LintResults} results Lint results (v3).
 * @returns {LintResults} Lint results (v2).
 */
__webpack_unused_export__ = function convertToResultVersion2(results) {
  return copyAndTransformResults(results, convertLintErrorsVersion3To2);
};

/**
 * Formats lint results to an array of strings.
 *
 * @param {LintResults|undefined} lintResults Lint results.
 * @returns {string[]} Lint error strings.
 */
__webpack_unused_export__ = function formatLintResults(lintResults) {
  const results = [];
  const entries = Object.entries(lintResults || {});
  entries.sort((a, b) => a[0].localeCompare(b[0]));
  for (const [ source, lintErrors ] of entries) {
    for (const lintError of lintErrors) {
      const { lineNumber, ruleNames, ruleDescription, errorDetail, errorContext, errorRange, severity } = lintError;
      const rule = ruleNames.join("/");
      const line = `:${lineNumber}`;
      const rangeStart = (errorRange && errorRange[0]) || 0;
      const column = rangeStart ? `:${rangeStart}` : "";
      const description = ruleDescription;
      const detail = (errorDetail ? ` [${errorDetail}]` : "");
      const context = (errorContext ? ` [Context: "${errorContext}"]` : "");
      results.push(`${source}${line}${column} ${severity} ${rule} ${description}${detail}${context}`);
    }
  }
  return results;
};


/***/ }),

/***/ 1392:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// @ts-check



const { flatTokensSymbol, htmlFlowSymbol, newlineRe } = __webpack_require__(402);

// eslint-disable-next-line jsdoc/valid-types
/** @typedef {import("micromark-util-types", { with: { "resolution-mode": "import" } }).TokenType} TokenType */
/** @typedef {import("../lib/exports.mjs").MicromarkToken} Token */
// eslint-disable-next-line jsdoc/valid-types
/** @typedef {typeof import("../lib/micromark-types.d.mts", { with: { "resolution-mode": "import" } })} _ambient_ */
/** @type {import("micromark-extension-gfm-footnote")} */

/**
 * Determines if a Micromark token is within an htmlFlow type.
 *
 * @param {Token} token Micromark token.
 * @returns {boolean} True iff the token is within an htmlFlow type.
 */
function inHtmlFlow(token) {
  return Object.hasOwn(token, htmlFlowSymbol);
}

/**
 * Returns whether a token is an htmlFlow type containing an HTML comment.
 *
 * @param {Token} token Micromark token.
 * @returns {boolean} True iff token is htmlFlow containing a comment.
 */
function isHtmlFlowComment(token) {
  const { text, type } = token;
  if (
    (type === "htmlFlow") &&
    text.startsWith("<!--") &&
    text.endsWith("-->")
  ) {
    const comment = text.slice(4, -3);
    return (
      !comment.startsWith(">") &&
      !comment.startsWith("->") &&
      !comment.endsWith("-")
      // The following condition from the CommonMark specification is commented
      // to avoid parsing HTML comments that include "--" because that is NOT a
      // condition of the HTML specification.
      // https://spec.commonmark.org/0.30/#raw-html
      // https://html.spec.whatwg.org/multipage/syntax.html#comments
      // && !comment.includes("--")
    );
  }
  return false;
}

/**
 * Adds a range of numbers to a set.
 *
 * @param {Set<number>} set Set of numbers.
 * @param {number} start Starting number.
 * @param {number} end Ending number.
 * @returns {void}
 */
function addRangeToSet(set, start, end) {
  for (let i = start; i <= end; i++) {
    set.add(i);
  }
}

/**
 * @callback AllowedPredicate
 * @param {Token} token Micromark token.
 * @returns {boolean} True iff allowed.
 */

/**
 * @callback TransformPredicate
 * @param {Token} token Micromark token.
 * @returns {Token[]} Child tokens.
 */

/**
 * Filter a list of Micromark tokens by predicate.
 *
 * @param {Token[]} tokens Micromark tokens.
 * @param {AllowedPredicate} allowed Allowed token predicate.
 * @param {TransformPredicate} [transformChildren] Transform predicate.
 * @returns {Token[]} Filtered tokens.
 */
function filterByPredicate(tokens, allowed, transformChildren) {
  const result = [];
  const queue = [
    {
      "array": tokens,
      "index": 0
    }
  ];
  while (queue.length > 0) {
    const current = queue[queue.length - 1];
    const { array, index } = current;
    if (index < array.length) {
      const token = array[current.index++];
      if (allowed(token)) {
        result.push(token);
      }
      const { children } = token;
      if (children.length > 0) {
        const transformed =
          transformChildren ? transformChildren(token) : children;
        queue.push(
          {
            "array": transformed,
            "index": 0
          }
        );
      }
    } else {
      queue.pop();
    }
  }
  return result;
}

/**
 * Filter a list of Micromark tokens by type.
 *
 * @param {Token[]} tokens Micromark tokens.
 * @param {TokenType[]} types Types to allow.
 * @param {boolean} [htmlFlow] Whether to include htmlFlow content.
 * @returns {Token[]} Filtered tokens.
 */
function filterByTypes(tokens, types, htmlFlow) {
  const predicate = (/** @type {Token} */ token) => types.includes(token.type) && (htmlFlow || !inHtmlFlow(token));
  /** @type {Token[]} */
  const flatTokens =
    // @ts-ignore
    tokens[flatTokensSymbol];
  return flatTokens ?
    flatTokens.filter(predicate) :
    filterByPredicate(tokens, predicate);
}

/**
 * Gets the blockquote prefix text (if any) for the specified line number.
 *
 * @param {Token[]} tokens Micromark tokens.
 * @param {number} lineNumber Line number to examine.
 * @param {number} [count] Number of times to repeat.
 * @returns {string} Blockquote prefix text.
 */
function getBlockQuotePrefixText(tokens, lineNumber, count = 1) {
  return filterByTypes(tokens, [ "blockQuotePrefix", "linePrefix" ])
    .filter((prefix) => prefix.startLine === lineNumber)
    .map((prefix) => prefix.text)
    .join("")
    .trimEnd()
    .concat("\n")
    .repeat(count);
};

/**
 * Gets a list of nested Micromark token descendants by type path.
 *
 * @param {Token|Token[]} parent Micromark token parent or parents.
 * @param {(TokenType|TokenType[])[]} typePath Micromark token type path.
 * @returns {Token[]} Micromark token descendants.
 */
function getDescendantsByType(parent, typePath) {
  let tokens = Array.isArray(parent) ? parent : [ parent ];
  for (const type of typePath) {
    const predicate = (/** @type {Token} */ token) => Array.isArray(type) ? type.includes(token.type) : (type === token.type);
    tokens = tokens.flatMap((t) => t.children.filter(predicate));
  }
  return tokens;
}

/**
 * Gets the heading level of a Micromark heading tokan.
 *
 * @param {Token} heading Micromark heading token.
 * @returns {number} Heading level.
 */
function getHeadingLevel(heading) {
  let level = 1;
  // @ts-ignore
  const { text } = heading.children.find(
    (child) => [ "atxHeadingSequence", "setextHeadingLine" ].includes(child.type)
  );
  if (text[0] === "#") {
    level = Math.min(text.length, 6);
  } else if (text[0] === "-") {
    level = 2;
  }
  return level;
}

/**
 * Gets the heading style of a Micromark heading tokan.
 *
 * @param {Token} heading Micromark heading token.
 * @returns {"atx" | "atx_closed" | "setext"} Heading style.
 */
function getHeadingStyle(heading) {
  if (heading.type === "setextHeading") {
    return "setext";
  }
  const atxHeadingSequenceLength = heading.children.filter(
    (child) => child.type === "atxHeadingSequence"
  ).length;
  return (atxHeadingSequenceLength === 1) ? "atx" : "atx_closed";
}

/**
 * Gets the heading text of a Micromark heading token.
 *
 * @param {Token} heading Micromark heading token.
 * @returns {string} Heading text.
 */
function getHeadingText(heading) {
  return getDescendantsByType(heading, [ [ "atxHeadingText", "setextHeadingText" ] ])
    .flatMap((descendant) => descendant.children.filter((child) => child.type !== "htmlText"))
    .map((data) => data.text)
    .join("")
    .replace(newlineRe, " ")
    .trim();
}

/**
 * HTML tag information.
 *
 * @typedef {Object} HtmlTagInfo
 * @property {boolean} close True iff close tag.
 * @property {string} name Tag name.
 */

/**
 * Gets information about the tag in an HTML token.
 *
 * @param {Token} token Micromark token.
 * @returns {HtmlTagInfo | null} HTML tag information.
 */
function getHtmlTagInfo(token) {
  const htmlTagNameRe = /^<([^!>][^/\s>]*)/;
  if (token.type === "htmlText") {
    const match = htmlTagNameRe.exec(token.text);
    if (match) {
      const name = match[1];
      const close = name.startsWith("/");
      return {
        close,
        "name": close ? name.slice(1) : name
      };
    }
  }
  return null;
}

/**
 * Gets the nearest parent of the specified type for a Micromark token.
 *
 * @param {Token} token Micromark token.
 * @param {TokenType[]} types Types to allow.
 * @returns {Token | null} Parent token.
 */
function getParentOfType(token, types) {
  /** @type {Token | null} */
  let current = token;
  while ((current = current.parent) && !types.includes(current.type)) {
    // Empty
  }
  return current;
}

const docfxTabSyntaxRe = /^#tab\//;

/**
 * Returns whether the specified Micromark token looks like a Docfx tab.
 *
 * @param {Token | null} heading Micromark token.
 * @returns {boolean} True iff the token looks like a Docfx tab.
 */
function isDocfxTab(heading) {
  // See https://dotnet.github.io/docfx/docs/markdown.html?tabs=linux%2Cdotnet#tabs
  if (heading?.type === "atxHeading") {
    const headingTexts = getDescendantsByType(heading, [ "atxHeadingText" ]);
    // eslint-disable-next-line unicorn/better-dom-traversing
    if ((headingTexts.length === 1) && (headingTexts[0].children.length === 1) && (headingTexts[0].children[0].type === "link")) {
      // eslint-disable-next-line unicorn/better-dom-traversing
      const resourceDestinationStrings = filterByTypes(headingTexts[0].children[0].children, [ "resourceDestinationString" ]);
      return (resourceDestinationStrings.length === 1) && docfxTabSyntaxRe.test(resourceDestinationStrings[0].text);
    }
  }
  return false;
}

/**
 * Set containing token types that do not contain content.
 *
 * @type {Set<TokenType>}
 */
const nonContentTokens = new Set([
  "blockQuoteMarker",
  "blockQuotePrefix",
  "blockQuotePrefixWhitespace",
  "gfmFootnoteDefinitionIndent",
  "lineEnding",
  "lineEndingBlank",
  "linePrefix",
  "listItemIndent",
  "undefinedReference",
  "undefinedReferenceCollapsed",
  "undefinedReferenceFull",
  "undefinedReferenceShortcut"
]);

module.exports = {
  addRangeToSet,
  filterByPredicate,
  filterByTypes,
  getBlockQuotePrefixText,
  getDescendantsByType,
  getHeadingLevel,
  getHeadingStyle,
  getHeadingText,
  getHtmlTagInfo,
  getParentOfType,
  inHtmlFlow,
  isDocfxTab,
  isHtmlFlowComment,
  nonContentTokens
};


/***/ }),

/***/ 402:
/***/ ((module) => {

// @ts-check



// Symbol for identifying the flat tokens array from micromark parse
module.exports.flatTokensSymbol = Symbol("flat-tokens");

// Symbol for identifying the htmlFlow token from micromark parse
module.exports.htmlFlowSymbol = Symbol("html-flow");

// Regular expression for matching common newline characters
// See NEWLINES_RE in markdown-it/lib/rules_core/normalize.js
module.exports.newlineRe = /\r\n?|\n/g;

// Regular expression for matching next lines
module.exports.nextLinesRe = /[\r\n][\s\S]*$/;


/***/ }),

/***/ 8771:
/***/ ((module) => {

module.exports = {
  requireMarkdownItCjs() {
    throw new Error('the bundle has no parser of markdownlint')
  },
}


/***/ }),

/***/ 6918:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// @ts-check



// Captures the native require implementation (even under webpack).
/* node:coverage ignore next 3 */
// @ts-ignore
// eslint-disable-next-line camelcase, no-undef
const nativeRequire = (typeof __WEBPACK_EXTERNAL_createRequire(import.meta.url) === "undefined") ? __webpack_require__(6780) : __WEBPACK_EXTERNAL_createRequire(import.meta.url);

/**
 * @typedef RequireResolveOptions
 * @property {string[]} [paths] Additional paths to resolve from.
 */

/**
 * @callback RequireResolve
 * @param {string} id Module name or path.
 * @param {RequireResolveOptions} options Options to apply.
 * @returns {string} Resolved module path.
 */

/**
 * Resolves modules according to Node's resolution rules.
 *
 * @param {RequireResolve} resolve Node-like require.resolve implementation.
 * @param {string} id Module name or path.
 * @param {string[]} [paths] Additional paths to resolve from.
 * @returns {string} Resolved module path.
 */
const resolveModuleCustomResolve = (resolve, id, paths = []) => {
  // resolve.paths is sometimes not present under webpack or VS Code
  // @ts-ignore
  const resolvePaths = resolve.paths?.("") || [];
  const allPaths = [ ...paths, ...resolvePaths ];
  return resolve(id, { "paths": allPaths });
};

/**
 * Resolves modules according to Node's resolution rules.
 *
 * @param {string} id Module name or path.
 * @param {string[]} [paths] Additional paths to resolve from.
 * @returns {string} Resolved module path.
 */
const resolveModule = (id, paths) => (
  resolveModuleCustomResolve(nativeRequire.resolve, id, paths)
);

module.exports = {
  resolveModule,
  resolveModuleCustomResolve
};


/***/ })

};
