/** A number as people write it. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
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
  一: 1,
  两: 2,
  二: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  单: 1,
}

const WORDS = Object.keys(NUMBER_WORDS)
  .filter(
    word =>
      /^[a-zà-ÿ]/.test(word) && !['a', 'an', 'hundred', 'thousand', 'couple', 'dozen', 'mil'].includes(word),
  )
  .sort((one, other) => other.length - one.length)

/** Small counts: digits, or a word. Matches without a letter or digit right before it. */
export const COUNT = `(?:(?<![a-zà-ÿ\\d.,])(?:\\d{1,3}(?![\\d.,]*\\d)|${WORDS.join('|')})(?![a-zà-ÿ])|[一两二双三四五六七八九十])`

export function countOf(text: string): number | undefined {
  const word = text.trim().toLowerCase()
  if (/^\d{1,6}$/.test(word)) return Number(word)
  return Object.hasOwn(NUMBER_WORDS, word) ? NUMBER_WORDS[word] : undefined
}

/** A quantity: digits with separators, a decimal part, an exponent and a multiplier, or words. */
export const QUANTITY =
  "(?<![\\d.,a-z])(?:\\d[\\d.,'\u2019\u202f\u00a0]{0,20}(?:e\\d{1,2})?|(?:[a-zà-ÿ]{2,12}[ -]){0,3}(?:hundred|thousand|million|hundert|tausend|million(?:en)?|mil(?:l[oó]n|lones)?)|" +
  WORDS.filter(word => word.length > 2).join('|') +
  ')\\s?(?:k|m|mm|g|mio\\.?|mrd\\.?|million(?:en|s)?|mill[oó]n(?:es)?|mil|thousand|tsd\\.?|tausend|hundred|万|千|百万|亿)?(?![a-zà-ÿ])'

const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/亿$/, 1e8],
  [/百万$/, 1e6],
  [/万$/, 1e4],
  [/千$/, 1e3],
  [/(?:mrd\.?|g)$/i, 1e9],
  [/(?:million(?:en|s)?|mill[oó]n(?:es)?|mio\.?|mm|m)$/i, 1e6],
  [/(?:thousand|tausend|tsd\.?|mil|k)$/i, 1e3],
  [/(?:hundred|hundert)$/i, 100],
]

/** The value of a quantity, undefined where it is none. `1,200`, `100.000`, `2.5M`, `10k`, `1e5`, `10万`, `fifty`. */
export function quantityOf(text: string): number | undefined {
  let rest = text.trim().toLowerCase()
  let factor = 1
  for (const [suffix, value] of MULTIPLIERS) {
    if (suffix.test(rest) && (/^\d/.test(rest) || rest.replace(suffix, '').trim() !== '' || value >= 100)) {
      factor = value
      rest = rest.replace(suffix, '').trim()
      break
    }
  }
  if (rest === '') return factor > 1 ? factor : undefined
  const value = /^\d/.test(rest) ? digits(rest) : wordsValue(rest)
  return value === undefined ? undefined : value * factor
}

/** Separators before groups of three are thousands; another is the decimal one. */
function digits(text: string): number | undefined {
  const bare = text.replace(/['\u2019\u202f\u00a0\s]/g, '').replace(/[.,]+$/, '')
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(bare) && !/^0/.test(bare)) return Number(bare.replace(/[.,]/g, ''))
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(bare)) return Number(bare.replace(/,/g, ''))
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(bare)) return Number(bare.replace(/\./g, '').replace(',', '.'))
  const value = Number(bare.replace(',', '.'))
  return Number.isFinite(value) ? value : undefined
}

function wordsValue(text: string): number | undefined {
  let total: number | undefined
  for (const word of text.split(/[ -]+/)) {
    const value = Object.hasOwn(NUMBER_WORDS, word) ? NUMBER_WORDS[word] : undefined
    if (value === undefined) continue
    total = value === 100 || value === 1000 ? (total ?? 1) * value : (total ?? 0) + value
  }
  return total
}

export function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0)
}

/** Of a unit of time that a pattern has found; what is no other one is a second. */
export function secondsPer(unit: string): number {
  if (/^(?:ms|mil|毫)/i.test(unit)) return 0.001
  if (/^h/i.test(unit)) return 3600
  return /^(?:min|分)/i.test(unit) ? 60 : 1
}
