import { type Evidence, evidenceOf } from './find.ts'
import type { Plain } from './plain.ts'

/** Scripts that no rule has words in. */
const SCRIPT =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Greek}]/gu
const MANY_LETTERS = 8

/** Small words of languages that the rules do not read, none of them a word of one that they do. */
const SMALL_WORDS: readonly RegExp[] = [
  /(?<![\p{L}'’-])(?:est|une|les|pas|aucune?|sont|avec|peut|doit|deux|jamais|être|dans|qui|pour|nous|cette|même|sans|chaque|entre)(?![\p{L}'’-])/giu,
  /(?<![\p{L}'’-])(?:não|são|uma|em|nenhuma?|pode|podemos|podem|está|duas|dois|também|pelo|pela|nunca|há|só|cada|ao|nos)(?![\p{L}'’-])/giu,
  /(?<![\p{L}'’-])(?:non|che|della|delle|degli|sono|nessuna?|può|deve|mai|gli|nella|con|due|anche|una|il|per)(?![\p{L}'’-])/giu,
  /(?<![\p{L}'’-])(?:het|een|niet|van|zijn|wordt|geen|twee|mag|moet|nooit|voor|ook|deze|bij)(?![\p{L}'’-])/giu,
  /(?<![\p{L}'’-])(?:nie|jest|są|dwa|dwóch|może|musi|nigdy|przez|każdy|oraz|tylko|och|inte|får|aldrig|två|ikke|aldri|olan|bir|değil)(?![\p{L}'’-])/giu,
]
/** So many different ones make a language; the lists share a few with Spanish. */
const FEWEST = 3

/** Where a text is in a language that the rules do not read. */
export function readForeign(field: Evidence['field'], plain: Plain): Evidence | undefined {
  const { text } = plain
  const letters = text.match(SCRIPT)?.length ?? 0
  const foreign =
    letters >= MANY_LETTERS ||
    SMALL_WORDS.some(words => {
      const found = new Set(text.toLowerCase().match(words))
      return found.size >= FEWEST && !isSpanish(text)
    })
  return foreign ? evidenceOf(field, plain, 0, Math.min(text.length, 80)) : undefined
}

/** Words that only Spanish has. */
function isSpanish(text: string): boolean {
  return (
    new Set(
      text
        .toLowerCase()
        .match(
          /(?<![\p{L}])(?:el|los|las|y|del|es|son|hay|puede|pueden|ningún|ninguna|dos|otro|otra|lo|se)(?![\p{L}])/gu,
        ),
    ).size >= 3
  )
}
