import type { Store } from '../catalog/store.ts'
import { bareTopology } from '../topology.ts'
import { findAll, wordsPattern } from './find.ts'
import type { Mention } from './mentions.ts'
import type { Clause } from './plain.ts'

/** What texts say of all other stores by naming those that may be used, and of each in a list. */
export function readClosedLists(clauses: readonly Clause[], mentions: readonly Mention[]): Mention[] {
  const listed = mentions.map((mention, at) =>
    isListedAsUnusable(mention, mentions[at + 1], clauses)
      ? { ...mention, standing: 'unusable' as const, because: 'usable: false' }
      : mention,
  )
  return besideWhatIsLeft(clauses, otherwiseTold(clauses, onlyThese(clauses, listed)))
}

/** "For locks there is Redis", "locking uses MySQL". */
const GIVES_THE_LOCK =
  /(?<![a-z])(?:for|as|our|the|all) (?:\w+ )?(?:locks?|locking|lock store)(?![a-z])|^\W*(?:locks?|locking)(?: \w+)? (?:may|can|must|uses?|goes|runs?|lives?|stays?|is|are)(?![a-z])/i
/** A store that may carry the lock as well. */
const FREE =
  /(?<![a-z])(?:we (?:\w+ )?(?:run|have|use|operate|own|get|may|can)|(?:may|can) (?:also |equally )?(?:be used|carry|hold|serve|take)|locks?|locking|available|ours|also|alternatively|or|free|usable|allowed|at our|shared|at hand|in place)(?![a-z])/i
const DENIED = /(?<![a-z])(?:not?|never|barred|alone|nobody|out of)(?![a-z])|n['’]t(?![a-z])/i

/** Where the lock is given a store that loses grants, another in a sentence of its own may be there for something else. */
function otherwiseTold(clauses: readonly Clause[], mentions: readonly Mention[]): Mention[] {
  const given = mentions.find(
    ({ sentence, standing, store }) =>
      standing === 'usable' &&
      bareTopology(store).unsafe &&
      GIVES_THE_LOCK.test(clauses[sentence]?.text ?? '') &&
      !DENIED.test(clauses[sentence]?.text ?? ''),
  )
  if (!given) return [...mentions]
  return mentions.map(mention => {
    const text = clauses[mention.sentence]?.text ?? ''
    const other =
      mention.sentence !== given.sentence && mention.standing === 'usable' && mention.store !== given.store
    return other && (!FREE.test(text) || DENIED.test(text))
      ? { ...mention, standing: 'unclear' as const, because: `${given.store.name} is named for the lock` }
      : mention
  })
}

/** "- name: etcd", and "usable: false" in a line below, before another store is named. */
function isListedAsUnusable(
  mention: Mention,
  next: Mention | undefined,
  clauses: readonly Clause[],
): boolean {
  return clauses
    .slice(mention.sentence + 1, Math.min(next?.sentence ?? clauses.length, mention.sentence + 5))
    .some(({ text }) => LISTED_AS_UNUSABLE.test(text))
}

const LISTED_AS_UNUSABLE =
  /^[\s"'-]*(?:usable|allowed|available|permitted|approved|accessible)["'\s]{0,2}[:=]\s*["']?(?:false|no|nein)(?![a-z])/i

/** "What we may use: X. Period.", "X is the only store": what stands outside is not usable. */
function onlyThese(clauses: readonly Clause[], mentions: readonly Mention[]): Mention[] {
  const only =
    /(?<![a-z])(?:what we (?:may|can) use|what we do have|left over (?:is|are)|usable in production|in production (?:now|today)(?: \w+){0,5}:|(?<!(?:column|field|table|attribute|version|key)s? (?:that )?)we (?:may|can|are allowed to) (?:only )?use|(?:the )?only (?:permitted|allowed|approved|available|thing)(?: \w+){0,3}|(?:locks?|locking) (?:may|can|must) only use|(?:locks?|locking|we)(?: \w+){0,2} (?:confined|restricted|limited) to|no other (?:store|database|service|system)s? (?:may|can|is to) be used|allowed (?:are|is)|permitted (?:are|is)|approved (?:are|is|stores?))/i
  const closing = clauses.findIndex(clause => only.test(clause.text))
  if (closing < 0) return onlyLeft(clauses, mentions)
  const allowed = new Set(
    mentions
      .filter(({ sentence, standing }) => sentence === closing && standing === 'usable')
      .map(({ store }) => store),
  )
  if (allowed.size === 0) return [...mentions]
  const final = clauses
    .slice(closing, closing + 2)
    .some(({ text }) =>
      /nothing else|only|period|what we do have|left over|in production (?:now|today)|no other/i.test(text),
    )
  return allBut(allowed, mentions, {
    standing: final ? 'unusable' : 'unclear',
    because: 'other stores are named as the permitted ones',
  })
}

/** Nothing else, and what there is may not be written. */
const SHUT =
  /(?<![a-z])(?:(?:write (?:access|permission)s?(?: \w+){0,4} (?:has been |was |is )?(?:refused|denied|rejected))|no write (?:access|permission))(?![a-z])/i
/** The store that there is: ours, in production, what we got. */
const IS_OURS =
  /(?<![a-z])(?:ours|available|our own|our team|usable|we (?:are left|have|keep|run|got|can (?:have|use))|we['’]ve got|is what (?:we|our team)|we ourselves (?:have|run|own)|what (?:we|our team)|prod|production|today|for now|at the moment|(?:only|just)(?! (?:an?|as|for|the) )|hence|so it is|it is|remains?|left|otherwise|everything|that['’]s all|nothing else)(?![a-z])/i
/** What keeps a store from us, beyond doubt where another is named as ours. */
const KEPT_FROM_US =
  /(?<![a-z])(?:no access|withdr[ae]wn?|withdrew|revoked|no network path|blocked (?:on|by|in)|not granted|for reading|(?:may|must|can)(?:not| not|n['’]t) touch|not (?:on|in) our plan|not (?:be used|reachable|accessible|signed|approved|cleared|granted|been approved)|(?:can(?:not| not|['’]t)|may not) be (?:reached|accessed)|refused|denied|denies|declined|rejected|forbidden|vetoed?|veto|(?:said|told(?: us)?|answered|answer (?:is|was)) no(?![a-z])|no exceptions|(?:is|are) (?:microsoft|amazon|google|aws)['’]s|trial|licen[cs]e ran out|(?:test|dev|staging|sandbox|lab|qa|pre-?prod\w*|pilot)(?: (?:lab|account|stack|network|environment|cluster))?(?: only)?|laptop|gone|switched off|turned off|handed back|promised|wish ?list|exemption|(?:won['’]t|not) let|(?:no|once the|without) budget|we['’]d love|would(?: have|['’]ve| be| love)|competitor|other (?:tenant|division|company)|is out|vetoed|left with|once the|not ours|belongs? to aws|cannot be reached|gives? (?:us )?no access|dedicated to(?! (?:locks?|locking|us|our|coordination)))(?![a-z])/i
/** A sentence that goes on with the store of the one before. */
const SPEAKS_OF_IT = /(?<![a-z])(?:it|this|that|them)(?![a-z])/i
const TOLD_OTHERWISE =
  /(?<![a-z])(?:but (?:we|our|it(?!['’]s| is)|that|they|the lock)|however|although|since then|meanwhile|now (?:approved|granted|allowed|available)|may (?:be )?use|are allowed|is allowed|can (?:be )?use[d]?|shared|for (?:the )?(?:locks?|locking)|as well|too|also(?! no(?![a-z]))|besides prod|and prod\w*)(?![a-z])/i

/** "The etcd people will not let us in. Ours is Redis": what is kept from us is not there, where another is told as what is. */
function besideWhatIsLeft(clauses: readonly Clause[], mentions: readonly Mention[]): Mention[] {
  const ours = mentions.some(
    ({ sentence, standing, store }) =>
      standing === 'usable' && bareTopology(store).unsafe && IS_OURS.test(clauses[sentence]?.text ?? ''),
  )
  const shut =
    mentions.every(({ standing }) => standing !== 'usable') && clauses.some(({ text }) => SHUT.test(text))
  if (!ours && !shut) return [...mentions]
  return mentions.map((mention, at) => {
    if (mention.standing !== 'unclear') return mention
    const { text = '' } = clauses[mention.sentence] ?? {}
    const [previous, next] = [mentions[at - 1], mentions[at + 1]]
    const from = previous?.sentence === mention.sentence ? previous.end : 0
    const to = next?.sentence === mention.sentence ? next.index : text.length
    const after =
      next?.sentence === mention.sentence || next?.sentence === mention.sentence + 1
        ? ''
        : (clauses[mention.sentence + 1]?.text ?? '')
    const answer =
      next?.sentence === mention.sentence ? '' : answerTo(clauses, mention.sentence, next?.sentence)
    const said = text.slice(from, to) + (SPEAKS_OF_IT.test(after) ? after : '') + answer
    const kept = KEPT_FROM_US.exec(said)?.[0]
    return kept && !TOLD_OTHERWISE.test(said)
      ? { ...mention, standing: 'unusable' as const, because: kept }
      : mention
  })
}

/** "Asked; answer is no, no exceptions": what came of asking, up to the next name. */
function answerTo(clauses: readonly Clause[], sentence: number, next = clauses.length): string {
  return clauses
    .slice(sentence + 1, Math.min(next, sentence + 3))
    .filter(({ text }) => /^\W*(?:asked|we asked|(?:the |their )?answer|request(?:ed)?)(?![a-z])/i.test(text))
    .map(({ text }) => text)
    .join(' ')
}

/** What is said of every store that was usable until then, and is not among these. */
function allBut(
  stores: ReadonlySet<Store>,
  mentions: readonly Mention[],
  said: Pick<Mention, 'standing' | 'because'>,
): Mention[] {
  return mentions.map(mention =>
    stores.has(mention.store) || mention.standing !== 'usable' ? mention : { ...mention, ...said },
  )
}

const LEFT_BEFORE = wordsPattern([
  "only (?:the |our |an? )?[\\w@+'’-]+(?: [\\w@+'’-]+){0,5} (?:is|are|may be|can be) (?:usable|available|allowed|permitted|left|possible|approved|in use)",
  'usable(?= ?:)',
  'what (?:is left|is there|remains|we have left|we are left with)',
  '(?:are |is )?left with',
  'all (?:that|we) (?:runs?|is left|remains?|have|has|exists?)',
  '(?:the )?only (?:store|database|data ?store|option|backend|service|stateful service|component|system)(?: [\\w-]+){0,5} (?:is|are)',
  '(?:today|now) only|only(?: \\w+){0,3} (?:runs?|today|now)',
])
const LEFT_AFTER =
  /^(?: \w+)? only ?(?:[.;]|$)|(?<![a-z])(?:is|are) all (?:we|that|there)(?![a-z])|(?<![a-z])(?:it|that) is ?(?:[.;]|$)/i
/** At the head of a sentence. */
const SO = /^\W*(?:so|hence|thus|therefore|otherwise|for now|instead|in the end|as a result)(?![a-z])/i

/** "What is left: X": whether a store that is named elsewhere may be used after all is not said. */
function onlyLeft(clauses: readonly Clause[], mentions: readonly Mention[]): Mention[] {
  const isLeft = ({ sentence, standing, index, end }: Mention) => {
    const text = clauses[sentence]?.text ?? ''
    return (
      standing === 'usable' &&
      (SO.test(text) ||
        findAll(text, LEFT_BEFORE).some(found => found.index < index) ||
        LEFT_AFTER.test(text.slice(end, end + 60)))
    )
  }
  const left = new Set(mentions.filter(isLeft).map(({ store }) => store))
  if (left.size === 0) return [...mentions]
  return allBut(left, mentions, {
    standing: 'unclear',
    because: 'others are named as those that are left',
  })
}
