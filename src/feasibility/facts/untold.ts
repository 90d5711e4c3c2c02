import { type Evidence, evidenceOf, findAll, isDenied, wordsPattern } from './find.ts'
import { type Plain, sentences, textBefore } from './plain.ts'

const WHAT =
  '(?= ?[.,;:)]|$| (?:whether|if|which|what|whom|how|where|who|by|to us|yet|until|and|so|but|since|when)(?![a-z]))'

/** Words of one who does not know how the infrastructure is, or has been told it in two ways. */
const IGNORANCE = wordsPattern([
  `(?:do|does|did|can|could|has|have|had|is|are|was|were)(?:n't| not)(?: \\w+){0,3} (?:know|known|tell|told|said|say|settled|clear|documented|measured|established|confirmed|found out|find out|cleared up|disclosed)${WHAT}`,
  `(?:cannot|can ?not) (?:say|tell|find out|know|establish|confirm)${WHAT}`,
  "(?:nobody|no[- ]one)(?:'s| is| was| has)? (?:\\w+ ){0,2}(?:sure|knows?|measured|told|said|remembers?|answers?)(?! (?:of|about) |[^.;]{0,40} better)",
  '(?:is|are|it|which|mode|setting|version|number|placement|still|remains?|as yet) (?:un(?:known|clear|sure|certain|documented|decided))',
  "whether [^.;]{3,90} (?:is|has|was|are|have)(?: not|n't) (?:been )?(?:said|known|told|clear|settled|documented|measured|decided|written|checked)",
  'according to another(?= )|nobody has (?:checked|verified|looked)(?= |[.,;])|(?:it )?has(?: not|n.t) been verified',
  'no nos han dicho|nadie ha (?:comprobado|dicho|verificado)|falta (?:saber|confirmar)',
  '(?:which|what)(?: (?:of (?:the|these|them) two|one|of them))?(?: \\w+){0,2} (?:is|are|was) (?:right|true|correct|current|the case)',
  "(?:cannot|can ?not|can't) both be (?:right|true|correct)|contradict(?:s|ed|ing|ory|ions?)?|(?:do|does) not agree with each other",
  '(?:it|they|that|this|one|server|which|these) (?:could|might|may)(?: well)? (?:be|have been) [^.;]{2,80} or(?= (?!more|so|two|less))',
  "(?:is|are)(?: not|n't) in the (?:[\\w-]+ ){1,2}(?:document|contract|wiki|runbook|manual|inventory)|in one (?:system|place|document|list) and [^.;]{2,60} in the other",
  "(?:is|are)(?: not|n't) (?:visible|readable|shown|stated)(?: to us| with our \\w+)?|at (?:the )?(?:supplier|vendor|provider)'s discretion",
  "(?:waiting|wait) for (?:an?|the|their|his|her) (?:answer|reply|clarification)|(?:has|have)(?: not|n't) (?:replied|answered)(?! for \\d)|no (?:answer|reply) (?:so far|yet|has come)|we(?:'ve| have) asked, no answer",
  '(?:counts?|intervals?|modes?|numbers?|versions?|settings?|levels?|size|type) (?:is |are )?unknown|unclear (?:if|whether|which)|both claim(?= )|drift unknown|unknown to us|one of those|disputed|some say|(?:reports?|estimates?|sources?) differ(?: that much)?|(?:will not|won.t) (?:say|tell)(?: us)?(?= (?:whether|if|which)(?![a-z]))|(?:refuses?|declines?) to (?:say|tell|disclose)|never been measured|confidential until',
  "is either [^.;]{2,60} or(?= )|no (?:right|permission) to (?:see|show|read|query)|nobody can (?:read|see)|we (?:cannot|can't|can not) (?:see|read|look)(?! (?:a|any|the) (?:need|reason|way|problem))",
  '(?:wissen|wei(?:ß|ss)) (?:wir|niemand|keiner)(?: \\w+){0,3}(?: nicht)?|niemand wei(?:ß|ss)|ob [^.;]{3,120} (?:steht nirgends|ist (?:offen|unbekannt|nicht (?:bekannt|gekl(?:ä|ae)rt|dokumentiert))|l(?:ä|ae)uft noch)|ob [^.;]{3,120} (?:hat|haben)(?: \\w+)? noch nicht (?:entschieden|geantwortet|zugesagt)|geht (?:aus [^.;]{2,60} )?nicht hervor|nicht ersichtlich|unklar|ungekl[aä]rt|nicht bekannt|keine auskunft',
  'no (?:lo )?(?:sabemos|se sabe|consta)|nadie (?:lo )?sabe|se desconoce|desconocemos|no est[aá] claro|nadie contesta',
  'on ne sait pas|nous ne savons pas|n[aã]o sabemos|ningu[eé]m sabe|non sappiamo',
  '不清楚|不知道|不确定|查不到|无法(?:确认|得知)|没有说明|没人(?:确认|知道)|拒绝说明|无法查看|看不到|哪(?:份|个|一份).{0,4}(?:真|为准)|等.{0,10}答复',
])

/** What does not know is not the one who writes. */
const NOT_IGNORANT =
  /(?<![a-z])(?:latency|clients?|workers?|holders?|process(?:es)?|jobs?|apps?|nodes?|peers?|stand-?bys?|replicas?|members?|sides?|callers?|service)(?: \w+){0,2} $/i
/** What is not known, and does not matter to where a lock stands. */
const OF_NO_MATTER =
  /(?<![a-z])(?:java|password|price|cost|name of|colour|color|budget|load|traffic|volume|throughput)(?![a-z])/i

/** In the other texts only what is told in two ways, or cannot be told at all. */
const OF_OTHER_TEXTS =
  /(?<![a-z])(?:disputed|some say|(?:estimates?|reports?|sources?) differ|never been measured)(?![a-z])/i

/** Sentences that say that something is not known. */
export function readUntold(field: Evidence['field'], plain: Plain): Evidence[] {
  return sentences(plain).flatMap(({ text, start, end }) => {
    const found = findAll(text, IGNORANCE).find(
      ({ index, words }) =>
        !NOT_IGNORANT.test(textBefore(text, index, 40)) &&
        !(/^contradict/i.test(words) && isDenied(text, index)),
    )
    const matters =
      field === 'infrastructure_environment'
        ? !OF_NO_MATTER.test(text.slice(0, found?.end))
        : OF_OTHER_TEXTS.test(text)
    return found && matters ? [evidenceOf(field, plain, start, end)] : []
  })
}
