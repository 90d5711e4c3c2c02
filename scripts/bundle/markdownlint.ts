/**
 * Stands in the bundle for what markdownlint brings for its own parser and rules. The review has rules of its own, and
 * `parser: 'none'`: the parser would take a minute on a text that is made for it.
 */

// micromark and its dialects
export const parse = unused
export const preprocess = unused
export const postprocess = unused
export const directive = unused
export const gfmAutolinkLiteral = unused
export const gfmFootnote = unused
export const gfmTable = unused
export const math = unused
export const labelEnd = {}

/** re2js: the patterns of markdownlint's own rules are made when it is loaded. */
export function re(): object {
  return { exec: unused, matcher: unused, replace: unused, test: unused }
}
export const RE2JS = { compile: unused, translateRegExp: unused }

/** string-width */
export { unused as default }

function unused(): never {
  throw new Error(
    "the bundle has neither markdownlint's parser nor its rules: the review has rules of its own",
  )
}
