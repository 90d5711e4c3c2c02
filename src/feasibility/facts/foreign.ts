import { type Evidence, evidenceOf, LETTER } from './find.ts'
import type { Plain } from './plain.ts'

/** Scripts that no rule has words in. */
const SCRIPT = /[ぁ-ゖゝ-ゟァ-ヺヽ-ヿ가-힣ᄀ-ᇿㄱ-ㆎͰ-ϿЀ-ԯא-ײء-يٱ-ۓऄ-ॿก-๛ἀ-῿]/g
const SYLLABLES = /[ぁ-ゖゝ-ゟァ-ヺヽ-ヿ가-힣ᄀ-ᇿㄱ-ㆎ]/g
/** A name in another script is no request in it. */
const SHARE = 0.3

const LETTERS = new RegExp(`[${LETTER}]`, 'g')

/** Of a text in lower case. */
function smallWords(words: string): RegExp {
  return new RegExp(`(?<![${LETTER}'’-])(?:${words})(?![${LETTER}'’-])`, 'g')
}

/** Small words of languages that the rules do not read. */
const SMALL_WORDS: readonly RegExp[] = [
  smallWords(
    'est|une|les|pas|aucune?|sont|avec|peut|doit|deux|jamais|être|dans|verrous?|tombe|perdue?s?|toute?s?|rien|permis|été|puis|aucun|autre|déjà|deuxième|qui|pour|nous|cette|même|sans|chaque|entre',
  ),
  smallWords('não|são|uma|nenhuma?|pode|podemos|podem|duas|dois|também|pelo|pela|há|só|ao'),
  smallWords('che|della|delle|degli|sono|nessuna?|può|deve|mai|gli|nella|anche|il|è|alla|sede'),
  smallWords('het|een|niet|zijn|wordt|geen|twee|mag|moet|nooit|voor|ook|deze|bij'),
  smallWords(
    'nie|jest|są|dwa|dwóch|może|musi|nigdy|przez|każdy|oraz|tylko|och|inte|får|aldrig|två|ikke|aldri|olan|bir|değil',
  ),
]
/** So many different ones make a language; where none of English stands beside them, fewer. */
const FEWEST = 3
const ENGLISH =
  /(?<![a-z])(?:the|and|is|are|with|of|we|not|for|over|each|two|three|four|five|members|servers)(?![a-z])/i

/** Where a text is in a language that the rules do not read. */
export function readForeign(field: Evidence['field'], plain: Plain): Evidence | undefined {
  const { text } = plain
  const letters = text.match(SCRIPT)?.length ?? 0
  const foreign =
    (text.match(SYLLABLES)?.length ?? 0) >= FEWEST ||
    letters > SHARE * (text.match(LETTERS)?.length ?? 0) ||
    SMALL_WORDS.some(words => {
      const found = new Set(text.toLowerCase().match(words))
      const enough = found.size >= FEWEST || (found.size === FEWEST - 1 && !ENGLISH.test(text))
      return enough && !isSpanish(text)
    })
  return foreign ? evidenceOf(field, plain, 0, Math.min(text.length, 80)) : undefined
}

/** Words that only Spanish has. */
const SPANISH = smallWords('el|los|las|y|del|es|son|hay|puede|pueden|ningún|ninguna|dos|otro|otra|lo|se')

function isSpanish(text: string): boolean {
  return new Set(text.toLowerCase().match(SPANISH)).size >= 3
}
