import { NO_LETTERS } from '../../feasibility/facts/find.ts'
import type { Draft } from '../draft.ts'
import type { Statement } from '../statements.ts'
import type { ReviewRule } from './rule.ts'

export const noPreamble: ReviewRule = {
  id: 'no-preamble',
  severity: 'error',
  statement: 'The answer starts with the design: no introduction and no pleasantries.',
  check(draft) {
    const found = openingOf(draft).find(({ text, isHeading }) =>
      isPreamble(text.slice(0, LONGEST), isHeading),
    )
    return found ? [{ line: found.line, message: messageOf(found) }] : []
  },
}

const LONGEST = 400

function messageOf({ isHeading }: Statement): string {
  return isHeading
    ? 'The design starts with a section that introduces it: leave it out and start with the decision.'
    : 'The answer starts with an introduction: leave it out and start with the decision.'
}

/** The headings that come first, and the first sentence. */
function openingOf({ statements }: Draft): readonly Statement[] {
  const first = statements.findIndex(({ isHeading }) => !isHeading)
  return first < 0 ? statements : statements.slice(0, first + 1)
}

function isPreamble(text: string, isHeading: boolean): boolean {
  const start = text.replace(NO_LETTERS, '')
  if (PLEASANTRIES.some(pattern => pattern.test(start))) return true
  if (isHeading) return INTRODUCTION.test(start)
  if (ANNOUNCEMENTS.some(pattern => pattern.test(start))) return true
  return COMMONPLACES.some(pattern => pattern.test(start)) && !DECIDES.test(start)
}

const INTRODUCTION =
  /^(?:[\dIA][.):]? ?|一、 ?)?(?:introduction|introductory remarks|preface|foreword|einleitung|einführung|vorwort|introducción|prefacio|引言|前言|简介|导言|绪论)\W*$/i

/** Somebody is spoken to, or the speaker speaks of himself. */
const PLEASANTRIES: readonly RegExp[] = [
  /^(?:sure|certainly|of course|absolutely|great|okay|ok|alright|all right|understood|got it|excellent|perfect|yes|no problem|gladly|gerne|natürlich|selbstverständlich|klar|verstanden|claro|por supuesto|desde luego|entendido|con gusto|perfecto)(?: thing| que sí)?(?:[,.!:;]| ?[–—-] |$)/i,
  /^(?:great (?:question|choice|challenge)|happy to|glad to|thank(?:s| you)|hello(?: there)?[,.!]|hi(?: there)?[,.!]|dear |greetings|vielen dank|danke|guten tag|hallo[ ,.!]|gracias|hola[ ,.!]|estimad[oa]s?)(?![a-z])/i,
  /^(?:sure|certainly|absolutely|of course|okay|ok|gerne|natürlich|claro),? (?:here|below|i(?:['’]|\s)|let|so|hier|aquí)/i,
  /^i(?:['’](?:ll|ve|d be|m)| will| have| can| am| would be| understand| need to)(?![a-z])/i,
  /^(?:let me|let['’]s|let us|allow me)(?![a-z])/i,
  /^(?:here(?:['’]s| is| are)|below (?:is|are|you)|hier (?:ist|sind|finden|folgt)|nachfolgend finden|anbei|aquí (?:tienes?|está|se presenta|le|te)|te presento|le presento)(?![a-zäöüß])/i,
  /^as (?:a|an|your|the) (?:principal|senior|expert|experienced|lead|chief|seasoned|distributed|ai|large)(?![a-z])/i,
  /^(?:als|como) (?:principal|senior|erfahrener|experte|arquitecto|experto)(?![a-zäöüß])/i,
  /^(?:好的|当然|没问题|明白了?|您好|你好|收到)(?:[，,。!！:：、]|可以|$)|^(?:感谢|谢谢|作为(?:一[名位个]|您的)?(?:资深|首席|高级|分布式))/,
  /^(?:以下|下面|如下)(?:是|为|给出|将|提供)|^我(?:将|会|来|可以|为您)/,
]

/** The text speaks of itself, or of what follows. */
const ANNOUNCEMENTS: readonly RegExp[] = [
  /^(?:this|the|the following|the present) (?:(?:architecture|architectural|design|technical|following|above) )?(?:document|proposal|response|answer|report|paper|write-?up|specification|section|overview) (?:\w+ly )?(?:describes|presents|outlines|provides|details|covers|specifies|proposes|defines|addresses|offers|explains|summari[sz]es|introduces|is intended|aims|will|contains|lays out|sets out)(?![a-z])/i,
  /^(?:this|the following|the proposed|the) (?:[\w-]+ ){0,4}(?:design|architecture|blueprint|solution) (?:\w+ly )?(?:describes|presents|outlines|aims|is intended to|seeks)(?![a-z])/i,
  /^the following (?:is|are|outlines|describes|presents|details|document|sections?|proposal|response)(?![a-z])/i,
  /^the (?:goal|purpose|objective|aim) of this (?:document|design|architecture|proposal)(?![a-z])/i,
  /^in this (?:document|proposal|response|answer|design|architecture|section)(?:,| we| i)(?![a-z])/i,
  /^(?:based on|given|considering|according to|to (?:meet|address|satisfy|fulfil|achieve|design|handle|support)|for)(?![a-z])[^.:]{0,250}(?:(?:the )?following (?:is|architecture|design|solution|distributed|approach)|here['’]?s|here is|below is|i(?:['’]ll| will| propose| recommend| have| would)|this document)(?![a-z])/i,
  /^(?:designing|building|architecting|implementing|creating|developing) an? [^.]{5,250}(?:requires|involves|presents|demands|necessitates|is an? (?:complex|challenging))(?![a-z])/i,
  /^(?:im folgenden|nachfolgend|nachstehend)(?![a-zäöüß])[^.]{0,120}(?:beschrieben|vorgestellt|dargestellt|beschreibe|skizziert|präsentier|entwurf|architektur)/i,
  /^(?:dieses dokument|dieser (?:entwurf|vorschlag|bericht)|diese (?:architektur|antwort)|die (?:folgende|vorliegende) (?:architektur|beschreibung)|das (?:folgende|vorliegende) (?:dokument|konzept)) (?:beschreibt|stellt .{0,80}vor|präsentiert|skizziert|erläutert|zeigt|umreißt)/i,
  /^(?:basierend auf|auf (?:der )?(?:basis|grundlage)|anhand) (?:ihrer|ihren|der (?:angegebenen|gegebenen|bereitgestellten|genannten)|den (?:angegebenen|gegebenen|genannten))(?![a-zäöüß])/i,
  /^a continuación(?:,| se)|^en este (?:documento|diseño)(?:,| se)/i,
  /^(?:este documento|esta (?:propuesta|respuesta|arquitectura)|este (?:diseño|informe)|la siguiente arquitectura|el siguiente diseño) (?:describe|presenta|detalla|expone|define|propone|tiene como objetivo)(?![a-z])/i,
  /^(?:basado en|con base en|de acuerdo con|según) (?:sus|tus|los (?:requisitos|parámetros) (?:proporcionados|indicados|dados))(?![a-z])/i,
  /^(?:本|该|此)(?:文档?|文章|报告|文)(?:将|旨在|描述|介绍|给出|阐述|详细|提供|针对|提出)|^(?:本|该|此)(?:设计|架构|方案)(?:文档)?(?:旨在|描述了?|介绍了?|阐述了?|给出了)/,
  /^(?:根据|基于|针对|按照)(?:您|你|用户)(?:所?提供)?的|^为(?:了)?满足(?:您|上述|以上)|^在(?:本|这)(?:文|文档|设计|方案)中/,
]

/** What could stand over any design. */
const COMMONPLACES: readonly RegExp[] = [
  /^in (?:modern |today['’]s |large-scale |highly |complex |an? |any |the world of |the realm of )*distributed (?:systems?|environments?|computing|architectures?)(?![a-z])/i,
  /^distributed (?:lock(?:s|ing)?|mutual exclusion)(?: (?:management|managers?|services?|systems?|mechanisms?))? (?:is|are|plays?|remains?) (?:an? )?(?:\w+ly )?(?:critical|crucial|essential|fundamental|vital|key|important|necessary|challenging|complex|used)(?![a-z])/i,
  /^(?:this|the (?:proposed|following)|our) (?:[\w-]+ ){0,4}(?:design|architecture|solution|system|approach|blueprint|lock manager|lock service)(?: \([^)]{1,20}\))? (?:provides|delivers|offers|ensures|guarantees|is designed|is built|details|covers|specifies|defines|addresses|leverages|proposes|describes|will|is (?:an? )?(?:robust|highly|comprehensive|resilient|scalable))(?![a-z])/i,
  /^based on (?:your|the|these)(?![a-z])/i,
  /^(?:we|we['’]ll) (?:will|present|propose|need to|are|design|must|have)(?![a-z])/i,
  /^ensuring (?:mutual exclusion|consistency|strong|strict|data)(?![a-z])[^.]{0,200}(?:requires|is|demands)(?![a-z])/i,
  /^in verteilten systemen(?![a-zäöüß])|^(?:diese|die (?:vorgeschlagene|folgende)) (?:[\wäöüß-]+ ){0,3}(?:architektur|lösung) (?:bietet|gewährleistet|stellt|ermöglicht|erfüllt)(?![a-zäöüß])/i,
  /^en (?:los )?sistemas distribuidos(?![a-z])|^(?:esta|la siguiente|este|el siguiente) (?:[\wáéíóúñ-]+ ){0,3}(?:arquitectura|solución|diseño) (?:proporciona|garantiza|ofrece|asegura|permite)(?![a-z])/i,
  /^在(?:现代|当今)?(?:的)?(?:大规模)?分布式(?:系统|环境)中|^分布式锁是/,
]

/** Names of stores and protocols, and figures: what a decision is made of. */
const DECIDES =
  /\d|(?<![a-z])(?:etcd|raft|paxos|zab|zookeeper|consul|redis|valkey|redlock|postgres(?:ql)?|mysql|aurora|dynamodb|spanner|cockroachdb|mongodb|cassandra|foundationdb|hazelcast|s3|kubernetes|blob|nats|quorum|voters?|lease|conditional|compare-and-\w+|witness)(?![a-z])|租约|仲裁|多数派/i
