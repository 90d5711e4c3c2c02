import { assess } from '../../../src/feasibility/assess.ts'
import { readDraft } from '../../../src/review/draft.ts'
import { noUnsafeRecommendation } from '../../../src/review/rules/no-unsafe-recommendation.ts'

/** Enough words for the text's language to be known. */
const REST = {
  en: 'The lock is kept in etcd, the lease is renewed by the holder, and the number is checked with each of the writes that are made for it and is not lost.',
  de: 'Die Lease wird von dem Inhaber verlängert, und die Nummer wird mit der Buchung geprüft, die nicht ohne die Nummer ist, und das ist gut.',
  es: 'El lease se renueva por el titular con la fila, y el número se comprueba en la escritura para que no pase una de las viejas, del titular y de los demás.',
  zh: '锁保存在存储中,租约由持有者续期,编号由资源在每次写入时校验,任何旧编号都会被拒绝。',
}

const STRICT = assess({
  scale_requirements: '200 lock requests per second',
  consistency_tolerance: 'Strict mutual exclusion, linearizable.',
  infrastructure_environment: 'Five servers in three data centers.',
})

function judge(text: string, language: keyof typeof REST = languageOf(text)): readonly string[] {
  const item = /^[#|-]/.test(text) ? text : `- ${text}`
  const draft = readDraft(`${item}\n\n## Notes\n\n- ${REST[language]}`, STRICT)
  return noUnsafeRecommendation.check(draft).map(({ line, message }) => `${line}: ${message}`)
}

function languageOf(text: string): keyof typeof REST {
  if (/[\u4e00-\u9fff]/.test(text)) return 'zh'
  if (/(?<![a-z])(?:das|die|der|auf)(?![a-z])/i.test(text)) return 'de'
  return /(?<![a-z])(?:el|la|los)(?![a-z])/i.test(text) ? 'es' : 'en'
}

export interface Wordings {
  /** What all the messages begin with. */
  readonly message: string
  readonly unsafe: readonly string[]
  /** What is rejected, harmless, or of something else. */
  readonly safe: readonly string[]
}

/** A test for each wording: what is unsafe is found, once, and what is near it is left alone. */
export function testWordings(named: Readonly<Record<string, Wordings>>): void {
  const cases = (kind: 'unsafe' | 'safe') =>
    Object.entries(named).flatMap(([name, wordings]) =>
      wordings[kind].map(text => [name, text, wordings.message] as const),
    )
  test.each(cases('unsafe'))('finds %s: %s', (_, text, message) => {
    expect(judge(text)).toEqual([expect.stringContaining(`: ${message}`)])
  })
  test.each(cases('safe'))('leaves alone what is no case of %s: %s', (_, text) => {
    expect(judge(text)).toEqual([])
  })
}
