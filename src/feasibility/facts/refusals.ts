import { bareTopology } from '../topology.ts'
import type { Mention } from './mentions.ts'
import type { Clause } from './plain.ts'

/** Words on who may use what: refused, for reading, for another, not yet decided. */
const ON_ACCESS =
  /(?<![a-z])(?:declined|refus(?:ed|al)|reject(?:ed|ion)|den(?:y|ies|ied|ial)|turned (?:it |us )?down|will not have|won['’]t have|bar(?:red|s)|off[- ]limits|read[- ]?only|databasereader|reader role|(?:only|may|can) read|policy ?= ?"?read|reserved|retired|powered down|not to be used|no (?:write|access)|under review|pending|awaiting|outstanding|tbd|to be (?:decided|determined)|(?:not|nobody|never) (?:yet )?(?:been )?asked|no idea|has yet to|not (?:yet )?(?:approved|granted|decided)|approval|exempt\w*|can-i|abgelehnt|vorbehalten|verweigert|nur lesend|lesezugriff|noch nicht (?:gefragt|entschieden|genehmigt)|untersagt|gesperrt|zwecklos|zur[uü]ckgezogen|entzogen|widerrufen|durften|denegad\w*|deneg[oó]|solo lectura|únicamente|pendiente|reservad\w*|retir(?:ad[oa]|aron)|revocad\w*)(?![a-zà-ÿ])|不对外|不开放|不给|不批|不再讨论|拒绝(?!更|较|旧|小|过期|低|陈旧|老|比)|只读|收回/i
/** What says of a store that it is ours, or that the lock may go there. */
const FOR_US =
  /(?<![a-z])(?:ours|our (?:own|team['’]?s?)|(?:owner|run by|operated by|belongs to)[ :=]*(?:us|we|our)|(?:we|us)(?: \w+)? (?:run|runs|own|operate|have|use|got|may|can|write)|(?:for|as|our) (?:the )?locks?|lock(?:s|ing)? (?:go|goes|store|tables?|may|can|is|are|live)|read(?:(?: ?[/,&+]| and) ?| )write|rw|usable[ :=]+(?:true|yes)|granted|approved|allowed|at our disposal|genehmigt|produktiv|unser\w*|wir|nuestr\w+|nosotros)(?![a-zà-ÿ])/i
/** "We may go to five members next quarter, that is not decided": what is there stays. */
const OF_GROWTH =
  /(?<![a-z])(?:may|might|could|want to|plan to) (?:go|grow|scale|expand|extend)(?: \w+){0,2} to /i
const DENIED = /(?<![a-z])(?:not?|never|nobody|kein\w*|nicht|sin|ningun\w*)(?![a-z])|n['’]t(?![a-z])/i

/**
 * Where a text tells of refusals, and of a store that cannot hold a lock besides, whether the better one may be used is only
 * certain where that is said of it.
 */
export function besideRefusals(clauses: readonly Clause[], mentions: readonly Mention[]): Mention[] {
  const weak = ({ store }: Mention) => bareTopology(store).unsafe !== undefined
  if (!mentions.some(mention => mention.standing === 'usable' && weak(mention))) return [...mentions]
  const naming = Map.groupBy(mentions, ({ sentence }) => sentence)
  // "RabbitMQ is not to be used for locks" says nothing of another.
  const words = clauses
    .filter(({ text }, at) => !naming.get(at)?.every(weak) && !OF_GROWTH.test(text))
    .map(({ text }) => ON_ACCESS.exec(text)?.[0])
    .find(found => found !== undefined)
  if (words === undefined) return [...mentions]
  const given = new Set(
    mentions.filter((mention, at) => isForUs(mention, mentions[at + 1], clauses)).map(({ store }) => store),
  )
  return mentions.map(mention =>
    mention.standing === 'usable' && !weak(mention) && !given.has(mention.store)
      ? { ...mention, standing: 'unclear', because: words }
      : mention,
  )
}

/** Of the sentence that names it, and of those that follow before another is named. */
function isForUs({ sentence }: Mention, next: Mention | undefined, clauses: readonly Clause[]): boolean {
  const end = Math.max(sentence + 1, Math.min(next?.sentence ?? clauses.length, sentence + 4))
  return clauses
    .slice(sentence, end)
    .some(
      ({ text }) => FOR_US.test(text) && !DENIED.test(text) && !ON_ACCESS.test(text) && !text.includes('?'),
    )
}
