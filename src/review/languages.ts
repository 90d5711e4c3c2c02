import { countHan } from './weight.ts'

/** Languages that some rules can read; a text in another is judged by what can be judged in any. */
export type Language = 'en' | 'de' | 'es' | 'zh' | 'other'

/** Short words of each language, and of those that are easily taken for it. */
const WORDS: Readonly<Record<string, RegExp>> = {
  en: words('the|and|of|is|with|that|to|it|are|by'),
  de: words('der|die|das|und|ist|mit|nicht|ein|eine|den|wird'),
  es: words('el|los|las|y|es|una|del|por|un|en|que'),
  dutch: words('het|een|van|niet|dat|wordt|voor|zijn|aan|en|te'),
  nordic: words('och|att|inte|som|på|för|og|ikke|af|til|det|er|av'),
  portuguese: words('o|os|as|do|da|dos|das|não|em|uma|um|é|são|ao'),
  french: words('le|les|des|et|est|dans|une|du|pour|ne|pas|qui|sur|par'),
  italian: words('il|lo|gli|di|che|è|per|della|dei|nel|non|alla|una'),
}
const NEIGHBOURS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: ['dutch', 'nordic', 'french'],
  de: ['dutch', 'nordic'],
  es: ['portuguese', 'french', 'italian'],
}

/** How much of a text tells its language. */
const SAMPLE = 20_000
/** Kana among a text's Chinese characters make it Japanese. */
const KANA = 20

function words(alternatives: string): RegExp {
  return new RegExp(`(?<![a-zà-öø-ɏ\\d])(?:${alternatives})(?![a-zà-öø-ɏ\\d])`, 'gi')
}

/** The language of a text, `other` where that is not clear. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, SAMPLE)
  const likely = likelyLanguage(sample)
  return isIn(likely, sample) ? likely : 'other'
}

/** Words that tell apart the languages that are read. */
const TELLING: readonly (readonly [Language, RegExp])[] = [
  ['en', /(?<![a-z])(?:the|and|with|of|is|are|must|for|from|not)(?![a-z])/gi],
  ['de', /(?<![a-zäöüß])(?:der|die|das|und|mit|ist|nicht|ein|eine|wird|für|muss)(?![a-zäöüß])/gi],
  ['es', /(?<![a-zñáéíóú])(?:el|la|los|las|y|con|es|no|una?|del|para|debe|se)(?![a-zñáéíóú])/gi],
]
const FEWEST_WORDS = 8

function likelyLanguage(sample: string): Language {
  if (countHan(sample) * 5 > sample.replace(/\s/g, '').length) return 'zh'
  const counted = TELLING.map(([language, words]) => ({ language, count: sample.match(words)?.length ?? 0 }))
  const [first, second] = counted.toSorted((one, other) => other.count - one.count)
  const clear = first && second && first.count >= FEWEST_WORDS && first.count > 2 * second.count
  return clear ? first.language : 'other'
}

/** Whether a sample is in the language that it was taken for, and not in one close by. */
function isIn(language: Language, sample: string): boolean {
  if (language === 'zh') return (sample.match(/[\u3040-\u30ff]/g)?.length ?? 0) < KANA
  const count = (name: string): number => sample.match(WORDS[name] ?? /$^/)?.length ?? 0
  const own = count(language)
  return (NEIGHBOURS[language] ?? []).every(name => own > count(name))
}
