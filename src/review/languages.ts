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
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, 'giu')
}

/** Whether a text is in the language that it was taken for, and not in one close by. */
export function isIn(language: Language, lines: readonly string[]): boolean {
  const sample = lines.join('\n').slice(0, SAMPLE)
  if (language === 'zh') return (sample.match(/[\u3040-\u30ff]/g)?.length ?? 0) < KANA
  const count = (name: string): number => sample.match(WORDS[name] ?? /$^/)?.length ?? 0
  const own = count(language)
  return (NEIGHBOURS[language] ?? []).every(name => own > count(name))
}
