/** How our own sentences are put together. */

/** The text with a capital first letter. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** The text with a capital first letter and an end. */
export function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? capitalised(text) : `${capitalised(text)}.`
}

/** Longer quotes are cut at a word. */
const LONGEST_QUOTE = 200

/** Words of a text in quotation marks, without what ends their sentence. */
export function quoted(words: string): string {
  const bare = words.trim().replace(/[.;,]$/, '')
  if (bare.length <= LONGEST_QUOTE) return `“${bare}”`
  const cut = bare.slice(0, LONGEST_QUOTE)
  return `“${cut.slice(0, cut.lastIndexOf(' ') + 1 || LONGEST_QUOTE).trimEnd()}…”`
}

/** Such as "1 error" or "2 errors". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
