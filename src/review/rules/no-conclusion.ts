import { NO_LETTERS } from '../../feasibility/facts/find.ts'
import type { Draft } from '../draft.ts'
import { isItem, type LayoutLine } from '../layout.ts'
import { type OutlineSection, readOutline } from '../outline.ts'
import { plainHeading } from '../topics.ts'
import type { Fault, ReviewRule } from './rule.ts'

export const noConclusion: ReviewRule = {
  id: 'no-conclusion',
  severity: 'error',
  statement: 'The answer ends with the design: no conclusion, no praise of it and no offer of further help.',
  check(draft) {
    const found = concludingSection(draft) ?? concludingParagraph(draft)
    return found ? [found] : []
  },
}

/* Sections. */

/** Headings that conclude wherever they stand, save at the start. */
const CONCLUSION =
  /^(?:in )?(?:conclusions?|concluding (?:remarks|thoughts|notes?)|final (?:thoughts|remarks|words)|closing (?:thoughts|remarks|notes?|statement)|wrap(?:ping)?[- ]up|key takeaways|takeaways|fazit|schluss(?:folgerung(?:en)?|bemerkung(?:en)?|wort)|conclusi[oó]n(?:es)?(?: finales)?|reflexiones finales|palabras finales|结论|结语|总结与(?:展望|建议)|结束语)$|^(?:summary|conclusion) and (?:conclusion|summary|recommendations?|outlook|next steps)$|^conclusion (?:and|&) /

/** Headings that conclude where nothing follows. */
const SUMMARY =
  /^(?:(?:executive |final |overall |closing )?summary|in summary|summary of (?:the )?(?:architecture|design|benefits|advantages|solution|key (?:points|benefits))|(?:architecture|design|solution) summary|(?:key )?(?:benefits|advantages)(?: of (?:this|the) (?:design|architecture|solution|approach))?|zusammenfassung|resumen(?: final)?|en resumen|总结|小结|方案总结|架构总结|设计总结)$/

function concludingSection(draft: Draft): Fault | undefined {
  const outline = readOutline(draft)
  const found = outline.find(({ section: { heading }, isTitle }, index) => {
    const name = plainHeading(heading)
    if (index === 0 || isTitle || name === '') return false
    return CONCLUSION.test(name) || (SUMMARY.test(name) && isLast(index, outline))
  })
  if (!found) return undefined
  const { line, heading } = found.section
  return {
    line,
    message: `The section “${heading.slice(0, 60)}” concludes: leave it out and end with the design.`,
  }
}

function isLast(index: number, outline: readonly OutlineSection[]): boolean {
  const level = outline[index]?.level ?? 0
  return outline.slice(index + 1).every(other => other.level > level)
}

/* Paragraphs. */

/** More paragraphs than these do not take leave. */
const MOST_PARAGRAPHS = 3
const LONGEST = 1200

interface Paragraph {
  readonly line: number
  readonly text: string
  /** What stands right above it, blank lines aside. */
  readonly above: LayoutLine | undefined
}

function concludingParagraph(draft: Draft): Fault | undefined {
  const paragraphs = lastParagraphs(draft.layout)
  const found = paragraphs.find(paragraph => concludes(paragraph))
  if (!found) return undefined
  return { line: found.line, message: messageOf(found.text) }
}

function messageOf(text: string): string {
  return OFFERS.some(pattern => pattern.test(text))
    ? 'The answer ends by speaking to the reader: leave that out and end with the design.'
    : 'The last paragraph concludes or praises the design: leave it out and end with the design.'
}

/** The paragraphs at the very end, in the order of the text. */
function lastParagraphs(layout: readonly LayoutLine[]): Paragraph[] {
  const told = layout.filter(({ kind }) => kind !== 'blank')
  const paragraphs: Paragraph[] = []
  let end = told.length
  while (told[end - 1]?.kind === 'rule') end -= 1
  while (paragraphs.length < MOST_PARAGRAPHS && told[end - 1]?.kind === 'paragraph') {
    let start = end - 1
    while (told[start - 1]?.kind === 'paragraph' && told[start - 1]?.line === (told[start]?.line ?? 0) - 1)
      start -= 1
    const text = told.slice(start, end).map(line => line.text)
    paragraphs.unshift({ line: told[start]?.line ?? 1, text: plain(text.join(' ')), above: told[start - 1] })
    end = start
  }
  return paragraphs
}

function plain(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/\*+|(?<!\w)_+|_+(?!\w)/g, '')
    .replace(NO_LETTERS, '')
}

function concludes({ text, above }: Paragraph): boolean {
  if (OFFERS.some(pattern => pattern.test(text)) || SUMS_UP.test(text)) return true
  // A section may be a single paragraph, and say what the design holds: only what follows upon a list takes leave.
  const follows =
    above !== undefined && (isItem(above.kind) || ['continued', 'row', 'rule', 'fenced'].includes(above.kind))
  return follows && PRAISE.some(pattern => pattern.test(text)) && !isSubstance(text)
}

/** Who says where a design ends, or gives a figure, does not praise it. */
function isSubstance(text: string): boolean {
  return LIMITS.test(text.replace(NO_LIMITS, '')) || (/\d/.test(text) && !LEAVE.test(text))
}

/** The reader is spoken to. */
const OFFERS: readonly RegExp[] = [
  /(?<![a-z])(?:let me know|feel free to|(?:do not|don['’]t) hesitate|(?:i )?hope (?:this|that|the above)|would you like|do you want me|happy to (?:help|elaborate|provide|discuss|assist|expand|refine)|glad to (?:help|elaborate|provide)|good luck|reach out)(?![a-z])/i,
  /(?<![a-z])(?:if you(?:['’]d like| have| need| would like| want| require)|should you (?:need|have|require|wish))(?: (?:any|further|more|additional|other|specific|deeper))* (?:me to|to (?:discuss|explore|dive|see|know|adjust|refine)|help|assistance|support with|clarifications?|details|information|questions?|concerns|elaboration|changes|adjustments|modifications|refinements|a (?:deeper|more detailed|specific))(?![a-z])/i,
  /^i (?:can|could|would be|am|will be) (?:also |happy |glad |able |available )*(?:to )?(?:provide|elaborate|expand|help|assist|go (?:deeper|into)|refine|adapt|draft|walk)(?![a-z])/i,
  /(?:lassen sie (?:es )?mich|sagen sie (?:mir|bescheid)|bei (?:weiteren |etwaigen )?(?:fragen|rückfragen)|(?:falls|wenn|sollten) sie (?:noch |weitere |mehr |zusätzliche )*(?:fragen|informationen|details|unterstützung|hilfe)|ich hoffe|stehe (?:ich )?(?:ihnen )?(?:gerne|jederzeit)|gerne (?:kann|helfe|erläutere|unterstütze) ich|kann ich (?:gerne|ihnen))(?![a-zäöüß])/i,
  /(?:si (?:necesitas?|tienes?|desean?|deseas|quieres?|requieres?) (?:(?:más|alguna|algún|otra) )?(?:información|detalles?|ayuda|aclaraci(?:ón|ones)|dudas?|preguntas?|consultas?|que (?:profundice|detalle|amplíe)|profundizar)|espero que (?:esta?|este|le|te)|h[aá]ga(?:me)?lo saber|h[aá]game saber|av[ií]s[ae]me|no dudes? en|(?:desea|quieres?|te gustaría|le gustaría) (?:que )?(?:profundi|detall|ampl|elabor|explor)\w*|quedo a (?:su|tu) disposición|estoy a (?:su|tu) disposición)/i,
  /如(?:果)?(?:您|你)?(?:还)?(?:有|需要?)(?:任何|其他|更多|进一步|什么)*的?(?:疑问|问题|信息|细节|帮助|说明|需求|调整|讨论)|希望(?:以上|这|本|上述)|请随时|欢迎(?:随时|继续|提问|联系)|请告诉我|祝(?:您|你)/,
]

const SUMS_UP =
  /^(?:in (?:conclusion|summary|closing|sum)|to (?:conclude|summari[sz]e|sum up|wrap up)|summing up|all in all|conclusion|final thoughts?|zusammenfassend|zusammengefasst|abschließend (?:lässt|ist|kann|sei)|fazit|en (?:resumen|conclusión|definitiva|síntesis)|para (?:concluir|finalizar|resumir)|conclusión|综上(?:所述)?|总之|总而言之|总的来说|总结(?:来说|一下)?[：:，,]|由此可见)(?![a-zäöüß])/i

/** What is said of the design as a whole, and could stand under any. */
const PRAISE: readonly RegExp[] = [
  /^(?:(?:overall|ultimately|in short|in essence|together|taken together|thus|therefore|hence|as a result|finally|collectively|combined),? )?(?:(?:by|through|with) [^.]{3,250}?, )?(?:this|these|the|such an?|our) (?:[\w-]+ ){0,5}?(?:architecture|design|approach|solution|system|framework|configuration|setup|strategy|blueprint|mechanisms|measures|strategies|components|elements|constraints|guidelines|principles|combination of [^.,]{3,120}|architectural [\w-]+) (?:[\w-]+ly |also |together |in combination )*(?:ensures?|provides?|guarantees?|delivers?|offers?|achieves?|meets?|satisf(?:y|ies)|address(?:es)?|balances?|enables?|maintains?|fulfil?ls?|prevents?|aligns?|adheres?|supports?|yields?|results? in|strikes?|combines?|leverages?|creates?|establish(?:es)?|represents?|forms?|is (?:designed|built|robust|resilient|capable|well[- ]suited|an? )|are designed|will (?:ensure|provide|guarantee|deliver|meet|achieve))(?![a-z])/i,
  /^(?:insgesamt |damit |somit |dadurch |durch [^.]{3,200}? )?(?:(?:gewährleistet|bietet|erfüllt|garantiert|ermöglicht|stellt) )?(?:diese|dieses|dieser|die (?:vorgeschlagene|beschriebene|vorliegende|gesamte)|das (?:vorgeschlagene|beschriebene)) (?:[\wäöüß-]+ ){0,3}(?:architektur|lösung|entwurf|design|ansatz|konzept|maßnahmen|kombination)(?: (?:gewährleistet|bietet|erfüllt|garantiert|ermöglicht|stellt|sichert|vereint|verbindet|kombiniert|gewährleisten))?(?![a-zäöüß])/i,
  /^(?:en conjunto,? |así,? |de (?:este|esta) (?:modo|manera|forma),? |con [^.]{3,200}?, |gracias a [^.]{3,200}?, )?(?:esta|este|la|el|estos|estas) (?:[\wáéíóúñ-]+ ){0,3}(?:arquitectura|diseño|solución|enfoque|sistema|mecanismos|medidas)(?: [\wáéíóúñ-]+){0,3} (?:garantizan?|aseguran?|proporcionan?|ofrecen?|cumplen?|permiten?|logran?|satisfacen?|combina)(?![a-z])/i,
  /^(?:因此，?|通过[^。]{2,120}，)?(?:本|该|此|这一|这个|这套|整个|上述|以上)(?:分布式)?锁?(?:的)?(?:架构|方案|设计|体系|机制|系统)[^。，]{0,24}?(?:确保|保证|提供|满足|实现|兼顾|具备|保障)/,
]

/** What begins a last sentence, figures or not. */
const LEAVE = /^(?:overall|ultimately|in short|in essence|taken together|by |with th|insgesamt|en conjunto)/i

const LIMITS =
  /(?<![a-z])(?:no|not|never|nothing|none|cannot|neither|only|unless|until|except|however|but|limits?|limited|risks?|residual|assum\w+|requires?|depends?|outside|at most|up to|exceeds?|once|as long as|nicht|kein\w*|nur|sofern|wenn|jedoch|aber|risiko|grenzen?|setzt|höchstens|no|nunca|solo|sólo|salvo|pero|riesgo|límites?|siempre que|requiere)(?![a-zäöüßáéíóúñ])|n['’]t(?![a-z])|不|无法|未|仅|除非|但|风险|限制|假设|上限|前提/i

/** Denials that praise. */
const NO_LIMITS =
  /(?<![a-z])(?:not only|but also|no (?:split[- ]brain|data loss|single point|two|double|lost|room)|(?:sin|no) (?:split-brain|dejar)|kein(?:en)? split-brain|nicht nur|no solo|no sólo|sino también)(?![a-z])|不(?:会)?(?:发生|出现|产生)?(?:脑裂|双写|双主)|不可用/gi
