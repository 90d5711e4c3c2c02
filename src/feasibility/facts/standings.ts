import { execute } from './compile.ts'
import { doubtOf } from './doubted-stores.ts'
import { fateIn, untilNextName } from './fates.ts'
import { denialOf, type Found, findAll, wordCount, wordsPattern } from './find.ts'
import type { Mention, Name } from './mentions.ts'
import { textBefore } from './plain.ts'

const UNUSABLE_BEFORE = wordsPattern([
  '(?:someday|one day|eventually|later)(?: there (?:will|may) be)?(?: an?)?|hop(?:e|ing) for(?: an?)?|roadmap[^:.;]{0,30}:',
  '(?:planned|planning|plan to|considering|evaluating|(?<!(?:we|you|service|services|apps|applications) )may|may(?! use)|might|would like|want|hope|going|intend)(?: (?:to|for|an?|the|add|adopt|introduce|deploy|move|migrate|buy|get|use))+',
  '(?:removed|retired|decommissioned|dropped|abandoned|shut down|replaced|migrated (?:away from|off)|moved (?:away from|off)|banned|forbidden|prohibited)(?: the| our| all| any)?',
  '(?:read[- ]only)',
  "(?:select|read)[- ]only (?:grants?|access|rights?|permissions?|roles?|users?)(?: (?:on|to|for|in))?(?: (?:the|our|a|an|their|[\\w-]+['’]s))*",
  '(?:have |has |got |get |only )*read(?:ing)? access(?: only)? to:?(?: (?:an?|the|our|some|its))*',
  '(?:forbids?|prohibits?|bans?|disallows?|blocks?|rules? out|excludes?|vetoe[sd]|rejects?|denies|denied)(?: (?:the )?use of| using)?(?: any| the| all| our)?',
  '(?:we|they) (?:ran|had|used)(?: an?| the| our)?',
  '(?:got rid of|threw out|ditched|kicked out|no longer (?:have|use|run)|used to (?:have|run|use)|stopped using|gave up|moved off)(?: the| our)?',
  'wir planen|geplant(?:er|es)?|fr[uü]e?her(?:er|es)?|planeamos|antiguo',
  '计划(?:引入|使用)?|曾(?:经)?',
])

/** The head of a list: "Retired: etcd, ZooKeeper". */
const LABEL =
  /(?<![a-z])(?<!(?:and|or|und|o|y|&|,|\/|\+) ?)(?<words>playground|sandbox|removed|retired|decommissioned|abandoned|forbidden|banned|prohibited|denied|disallowed|blocked|deprecated|not allowed|(?:may|must|can|do) ?not use|off[- ]limits|ruled out|planned)["'\s]{0,2}[=:][\s["']*(?!none)(?:(?!allowed|permitted|approved|usable|available)[\w.:*-]+["',\s]+){0,9}$/i

const FOREIGN = wordsPattern([
  '(?:belongs? to|owned by|run by|managed by|operated by|maintained by|property of)(?! (?:our|my|us|ourselves))(?: the| an?)? (?!us\\b|our |my |ourselves)(?:[a-z0-9-]+ ){0,3}(?:team|department|group|org\\w*|company|vendor|customer|partner|people|folks)',
  '(?<!settings (?:is |are )?)owned by (?!us(?![a-z])|our|ourselves|the (?:same|platform))\\w+',
  "(?<!(?:decree|order|decision) of (?:the )?)(?<!(?:pinned|fixed|set|placed|prescribed|configured|frozen|chosen|decided|baked|laid out|hard-?wired)(?: (?:to|at|in) [\\w /.,+-]{1,40})? by (?:the )?)(?:another|other|a different|different|someone else'?s?|(?:the )?[a-z0-9-]+(?<!own|our|my|the|this|whole|entire|same|one|single|each)) (?:team(?! (?:gives?|lets?|has given|allows?|provides?|offers?) us)|department|(?<!(?:availability|mysql|consumer|replication|scaling|security|\\d|resource|raft|failover|cp|consensus|volume|shard) )group(?![ _-]?(?:replication|size)))(?:'s|s')?",
  "(?:not ours(?! to (?:change|set|alter|configure|touch))|isn't ours|other tenant|(?:is|are) (?:microsoft|aws|amazon|google|azure|the (?:provider|vendor|cloud))['’]s(?! (?:own |managed )?(?:spanner|cloud|firestore|dynamodb|aurora|rds|s3|memorydb|cosmos|sql|blob|azure)))",
  '(?<!uns |uns selbst )geh[oö]rt (?:dem|der|einem|einer)|pertenece a|de otr[oa] (?:departamento|equipo|área|empresa|división)|(?:von|aus) einer anderen (?:abteilung|firma|gruppe)|属于',
])

const POLICY =
  /(?<![a-z])(?:polic(?:y|ies)|compliance|security|legal|audit(?:ed|ors?)?|management|contract)(?: \w+){0,3} (?:forbids?|prohibits?|bans?|disallows?|rules? out|denies|(?:has |have )?denied|blocks?|does not allow|doesn't allow)(?![a-z])|(?:forbid|prohibit)s?(?: \w+){0,3} (?:use|other use|any other use|using)|any other use(?: \w+){0,2} (?:forbidden|prohibited|not allowed)/i

const UNDECIDED =
  /^,?[^,.;]{0,30}(?:(?:in place|available|running|kept|licensed|usable|allowed|ours|there|here)(?: for us)? until|may or may not|unclear|not sure|undecided|to be decided|tbd|under discussion|depends)/i

/** Systems that bring a coordination store for themselves. */
const OWNER =
  '(?:patroni|stolon|kubernetes|k8s|k3s|rke2?|openshift|rancher|control[- ]plane|kafka|hbase|hadoop|hdfs|solr|clickhouse|pulsar|ceph|calico|cilium|apisix|vitess|openstack|pg_auto_failover|orchestrator|cloudnativepg|cnpg|zalando|crunchy|vault|longhorn|portworx|traefik|dkron|nomad)'

/** "The etcd of the control plane", "etcd for Patroni": it is there for another. */
const OWNED_AFTER = new RegExp(
  `^ ?(?:\\d[\\w.]* ?)?(?:clusters?|ensembles?|nodes?|instances?)? ?(?:propio )?(?:of|de|del|von|des|for|f[uü]r|para|belonging to|used (?:only )?by|run (?:only )?for|inside|that) (?:the |our |its |dem |der |den |el |la )?${OWNER}(?![a-z])(?![^.;]{0,16}lock)`,
  'i',
)

const OWNED_BEFORE = new RegExp(
  `(?:(?<![a-z])${OWNER}(?:'s|s')(?: own| internal| built-in| private)?|(?<![a-z])stacked|internal|built-in|embedded) $`,
  'i',
)

/** "Patroni on three nodes, its etcd has three members". */
const ITS_OWN = new RegExp(
  `(?<![a-z])${OWNER}(?![a-z])(?:[^.;]|\\.\\d){1,160}(?<![a-z])its(?: own)? (?:etcd|zookeeper|consul|dcs)$`,
  'i',
)

/** "Which only Patroni may talk to", "may be used by Patroni only". */
const FOR_ANOTHER_ONLY = new RegExp(
  `(?:only|just|solely|exclusively|nobody but|no one but|nothing but) (?:the |our )?${OWNER}(?![a-z])(?: \\w+){0,3} (?:talk|access|use|reach|connect|touch|write|read)|(?:by|to|for|from|serves?) (?:the |our )?${OWNER}(?: control[- ]plane)? (?:only|alone|exclusively)|serves? (?:only|just|nothing but) (?:the |our )?${OWNER}(?![a-z])`,
  'i',
)

/** All that the text gives of a store is reading. */
const READ_ACCESS =
  /(?<![a-z])(?:(?:only|just|nothing but)(?: \w+){0,3} (?:an? )?read[- ]?only (?:user|account|role|access|grant|credentials?|permissions?|login)|(?:get|gets|got|have|has|given|gives us|been given)(?: only| just| nothing but)? (?:an? )?read[- ]?only (?:user|account|role|access|credentials?|login)|(?:only|just)(?: the)? (?:select|getitem|query|get|read)(?:(?:,| and|\/| or) ?(?:select|getitem|query|scan|get|read))*(?: (?:rights?|permissions?|grants?|access|privileges?))|(?:select|getitem|query)[- ](?:only|rights? only)|(?:role|user|account|policy|we)(?: (?:has|have|holds?|is given|grants?))(?: only)? (?:\w+:)?(?:getitem|getobject|get|query|scan|list\w*|describe\w*|select|read)(?:(?:,| and|\/| or) ?(?:\w+:)?(?:getitem|getobject|get|query|scan|list\w*|describe\w*|select|read))*(?=[.;]|$)|read(?:er)? (?:role|access|rights?)(?! and write)|(?:role|permissions?|rights?|access)[ :=|]+(?:get|read|select)(?!,| ?and|\/| ?write)|(?:get\w*|query|select|list\w*)(?:(?:,| and|\/) ?(?:get\w*|query|select|list\w*))*,? (?:only|(?:but )?not (?:put|write|update|insert)\w*)|lesezugriff|permiso de lectura|[a-z]+:read(?: and [a-z]+:read)* only|writes? (?:is|are) (?:denied|refused|blocked|rejected)|no write access|(?:have|has|get|got) (?:only )?(?:select|read)(?: rights?| access)? on (?:the |a )?read(?:er|[- ]only)?|for writes (?:we|there|it|you)|writ(?:es|ing) (?:is|are) (?:not |never )?(?:granted|allowed|given|permitted)(?: to)? (?:us|our))(?![a-z])/i

/** Who we are there may only read. */
export const OUR_READING =
  /(?<![a-z])(?<!(?:reporting|analytics|bi|audit|dashboard|monitoring|read) )(?:our|we|account|user|login|credentials?|tokens?|acl|role|permissions?|policy)(?: [\w./-]+){0,5}[ ./](?:(?:is|are|only|just|have|has|gets?|hold|carr(?:y|ies)) )*(?:an? )?(?:read[- ]?only(?! (?:replica|copy|standby|follower))|only read|read(?:ing)? (?:permission|access|rights?)|(?:database)?reader(?! endpoint)|no write|may (?:only )?read(?! and write)|can only read)|(?<![a-z])(?:ours (?:is|are) (?:read|get)(?! and)|can only be read|no puts|not write to it|leserechte|solo lectura)|只读/i

/** Who may only read is another. */
const READERS_OF_COPIES =
  /(?<![a-z])(?:analysts?|auditors?|reporting|dashboards?|bi|support|finance),?(?: who| which| that)?(?: \w+)? $/i

const RESERVED_FOR_ANOTHER = new RegExp(
  `(?:reserved|set aside|earmarked|reserviert|reservado) (?:for|to|f[uü]r|para) (?:the |our |den |das |el |la )?(?<owner>${OWNER}(?![a-z]))?(?!(?:\\w+ ){0,2}(?:locks?|locking|us|this|coordination|leases?|leader|mutex\\w*|sperren?|bloqueos?)(?![a-z]))`,
  'i',
)

/** What is denied of a store that stays: "we cannot replace etcd" has it. */
const STAYS =
  /^(?: (?:be|ever|simply|just|easily|also|afford|want|like|going|allowed|able|willing|permitted|plan|intend|to|have))* (?:complain|los|replac|chang|modif|alter|remov|drop|stop|restart|reboot|resiz|upgrad|mov|migrat|abandon|giv\w* up|leav|retir|overload|switch\w* off|shut\w* down|reconfigur|extend|scal|grow|decommission|get\w* rid of|part with|break|tak\w* down|miss|risk|ignor)\w*(?: (?:away|off|from|about|out of|of|data|in|the|our|any|a|this|that|existing|current|own))*[ \d.]*$/i

/** A denied deed that leaves open whether the store may be used. */
const OPEN =
  /^(?: \w+){0,2} (?:manag|touch|understand|know|shar|administ|maintain|expos|control|see|access|reach|connect|monitor|test|restrict|trust|limit)/i

/** "No other team uses it" speaks for it. */
const ALONE =
  /^ (?:other|else|further|one else|body else)(?: \w+){0,3} (?:uses?|using|touch\w*|writes?|shares?|needs?|runs? on|depends? on|connects? to|access\w*)(?![a-z])/i

/** "We do not use Consul for DNS, only its KV." */
const FOR_LESS = /^ (?:for|as) [^.;]{2,60}[,;] (?:only|just|but|merely) /i

const NO_ONE = /^(?:no[- ]one|nobody|nothing|none|niemand|nichts|nadie|nada)$/i

/** A name that is told about further is hardly an item of what there is not. */
const DESCRIBED =
  /^[ \d.]*(?:(?:with|on|in|as|over|across|mit|auf|con|en|is|has|runs?)(?![a-z])|\(|\d+ ?(?:nodes?|members?|servers?|voters?)|(?:five|three|seven|cluster|ensemble)(?![a-z])|[一二三四五六七八九]个)/i

/** Whether a denial rules a name out, leaves it open, or says nothing against it. */
function deniedStanding(
  sentence: string,
  { index, end }: Name,
): Pick<Mention, 'standing' | 'because'> | 'there' | undefined {
  const denial = denialOf(sentence, index)
  if (!denial) return undefined
  const { words, between } = denial
  if (STAYS.test(between) && !/ (?:to|zu|a) ?$/i.test(between)) return 'there'
  if (ALONE.test(between) || FOR_LESS.test(sentence.slice(end))) return 'there'
  if (/^(?:without|ohne|sin)$/i.test(words) && /^ (?:its|their|ihr\w*|su) $/i.test(between)) return 'there'
  const because = denialWords(sentence, index)
  const listed = /[,，、]/.test(between) && !/(?<![a-z])(?:or|nor|oder|noch|ni|o)(?![a-z])/i.test(between)
  const open =
    NO_ONE.test(words) ||
    (/(?:n't|not|cannot)$/i.test(words) && OPEN.test(between)) ||
    (listed && DESCRIBED.test(sentence.slice(end)))
  return { standing: open ? 'unclear' : 'unusable', because }
}

type Said = Pick<Mention, 'standing' | 'because'>

/** A name, and the words around it. */
interface Around {
  readonly sentence: string
  readonly names: readonly Name[]
  readonly at: number
  readonly name: Name
  readonly before: string
  /** What stands after it, up to the next name. */
  readonly own: string
  /** The same, up to the next statement. */
  readonly after: string
  /** What is said after a list that the name is in. */
  readonly shared: ReturnType<typeof sharedWith>
  /** Denied, of a store that is there all the same: "we cannot replace etcd". */
  readonly there: boolean
}

/** "ZooKeeper stays in production": whatever is said of it elsewhere. */
const STAYS_THERE =
  /^(?: \w+)? (?:stays|remains|is kept|continues)(?: \w+){0,2} in (?:production|use|place|service|operation)(?![a-z])/i
export const STAYING = 'stays'

/** "Anything beyond Cloud Storage will be denied." */
const BESIDE_IT =
  /(?<![a-z])(?:anything|everything|all) (?:beyond|besides|other than|but|except|outside)(?: the| our)? $/i

/** "Other systems (etcd, Consul and so on) we may not use." */
const SHUT_LIST =
  /(?<![a-z])(?:other|further|weitere|andere) [^().;]{1,30}\([^()]{1,120}\),? (?:(?:we )?(?:may|must|can|are|is)(?: not|n['’]t)|cannot|d[uü]e?rfen wir nicht|k[oö]nnen wir nicht|sind nicht)/i

/** What is said right around a name. */
export function standingAt(sentence: string, names: readonly Name[], at: number): Said {
  const name = names[at]
  if (!name) throw new Error('a name is one of its sentence')
  // "TiKV (no TiDB)", "Redis Cluster, Sentinel not used": one part of it is not there.
  const part =
    /\((?:no|without|not) $/i.test(before(sentence, name)) ||
    /^sentinel$/i.test(sentence.slice(name.index, name.end))
  if (part && names[at - 1]?.store === name.store) return { standing: 'usable' }
  if (BESIDE_IT.test(before(sentence, name))) return { standing: 'usable' }
  const shut = execute(SHUT_LIST, sentence)
  if (shut && shut.index < name.index && name.end < shut.index + shut[0].length)
    return { standing: 'unusable', because: shut[0].slice(-40).trim() }
  const denied = deniedStanding(sentence, name)
  const own = sentence.slice(name.end, names[at + 1]?.index ?? sentence.length).slice(0, 140)
  if (denied && denied !== 'there') {
    const fate = denied.standing === 'unclear' ? fateIn(untilNextName(own)) : undefined
    return fate?.standing === 'unusable' ? fate : denied
  }
  if (STAYS_THERE.test(own)) return { standing: 'usable', because: STAYING }
  const around: Around = {
    sentence,
    names,
    at,
    name,
    before: before(sentence, name),
    own,
    after: untilNextName(own),
    shared: sharedWith(sentence, names, at),
    there: denied === 'there',
  }
  for (const read of READERS) {
    const said = read(around)
    if (said) return said
  }
  return { standing: 'usable' }
}

function before(sentence: string, { index }: Name): string {
  return textBefore(sentence, index, 60)
}

/** The first that has anything to say decides. */
const READERS: readonly ((around: Around) => Said | undefined)[] = [
  statedAsValue,
  ofThePast,
  underALabel,
  againstPolicy,
  ({ after }) => fateIn(after),
  fateOfTheList,
  forAnother,
  undecided,
  notInPlainWords,
  doubted,
]

/** `etcd: none`, `"etcd": {"available": false`. */
const NO_VALUE =
  /^\s*[=:]\s*(?:(?:available|enabled|usable|allowed|installed|in_use|status|state)\s*[=:]\s*)?(?:null|false|none|no|nein|-|n\/a|decommissioned|retired|removed)(?![a-z])/i

/** `"access": "read-only replica"`. */
const NO_ACCESS = /(?<![a-z])access["'\s]{0,2}[=:]\s*["']?(?:read[- ]?only|none|denied)(?![a-z])/i

/** "On S3: GetObject". */
const ONLY_READS =
  /^\s*[=:]\s+(?:only |just )?(?:\w+:)?(?:getitem|getobject|query|scan|list\w*|select)(?:(?:,| and|\/) ?(?:\w+:)?(?:getitem|getobject|query|scan|list\w*|select))*(?=[.;\n]|$)/i

function statedAsValue({ after }: Around): Said | undefined {
  const access = NO_ACCESS.exec(after) ?? ONLY_READS.exec(after)
  if (access) return { standing: 'unusable', because: access[0] }
  if (!NO_VALUE.test(after)) return undefined
  const because = after.trim().slice(0, 12)
  return { standing: 'unusable', because: because.replace(/[\s,;].*$/, '') }
}

function ofThePast({ sentence, names, at, before: text, there }: Around): Said | undefined {
  if (there) return undefined
  const own = pastIn(text)
  if (own) return { standing: 'unusable', because: own }
  // "SCPs block DynamoDB, RDS and S3."
  let first = at
  while (first > at - LONGEST_LIST && first > 0 && isListed(sentence, names, first)) first -= 1
  const name = names[first]
  const listed = first < at && name ? pastIn(before(sentence, name)) : undefined
  return listed && FORBIDS.test(listed) ? { standing: 'unusable', because: listed } : undefined
}

/** A look at all names for each of them would take quadratic time. */
const LONGEST_LIST = 8

const FORBIDS = /^(?:forbid|prohibit|ban|disallow|block|rule|exclude|vetoe|reject|deni)/i

function pastIn(text: string): string | undefined {
  const past = findAll(text, UNUSABLE_BEFORE).at(-1)
  if (!past) return undefined
  const between = text.slice(past.end)
  const most = /read[- ]only/i.test(past.words) ? 5 : 3
  const reaches = wordCount(between) <= most && /^[\s,]*(?:\w+ )*$/.test(between) && !/[,;(]/.test(between)
  return reaches ? past.words : undefined
}

/** Whether a name is an item after another one. */
function isListed(sentence: string, names: readonly Name[], at: number): boolean {
  return LIST_JOINT.test(sentence.slice(names[at - 1]?.end, names[at]?.index))
}

function underALabel({ before, sentence, name }: Around): Said | undefined {
  const label =
    LABEL.exec(before) ?? (/,\s*$/.test(before) ? LABEL.exec(sentence.slice(0, name.index)) : null)
  return label ? { standing: 'unusable', because: label.groups?.words ?? '' } : undefined
}

function againstPolicy({ sentence, names, at, name: { index } }: Around): Said | undefined {
  const policy = execute(POLICY, sentence)
  if (!policy || (findAll(sentence, FOREIGN).length === 0 && policy.index <= index)) return undefined
  return forbidsAnother(policy, sentence, names, at)
    ? undefined
    : { standing: 'unusable', because: policy[0] }
}

function fateOfTheList({ shared }: Around): Said | undefined {
  const common = shared ? fateIn(untilNextName(shared.text)) : undefined
  return common && (shared?.certain ? common : { ...common, standing: 'unclear' })
}

function forAnother({ sentence, before, own, after, name: { store, index, end } }: Around): Said | undefined {
  const reserved = RESERVED_FOR_ANOTHER.exec(after)
  if (reserved)
    return { standing: reserved.groups?.owner ? 'unusable' : 'unclear', because: reserved[0].trim() }
  const words =
    execute(OWNED_AFTER, sentence.slice(end, end + 80))?.[0] ??
    // A data grid is embedded in the very application.
    execute(ITS_OWN, textBefore(sentence, end, 200))?.[0].slice(-20) ??
    (store.kind === 'cache'
      ? undefined
      : execute(OWNED_BEFORE, before)?.[0].concat(sentence.slice(index, end)))
  if (words !== undefined) return { standing: 'unclear', because: words.trim() }
  const reads = execute(FOR_ANOTHER_ONLY, own) ?? execute(READ_ACCESS, own) ?? execute(OUR_READING, own)
  const ofOthers = reads && READERS_OF_COPIES.test(textBefore(own, reads.index, 40))
  return reads && !ofOthers ? { standing: 'unusable', because: reads[0].trim() } : undefined
}

function undecided({ after }: Around): Said | undefined {
  return UNDECIDED.test(after) ? { standing: 'unclear', because: firstWords(after) } : undefined
}

const DENIED_AFTER =
  /^[^,.;:()]{0,24}(?<![a-z])(?:(?:not|never|no longer)(?! (?:a|an|the|yet|only|just|shared|used (?:by|for)|(?:be )?(?:chang|mov|extend|replac|remov|resiz|upgrad|modif|alter)))|(?:do|does|did|is|are|was|were|has|have|ca|wo|must|should)n't(?! (?:only|just|shared|used (?:by|for)|(?:be )?(?:chang|mov|extend|replac|remov|resiz|upgrad|modif|alter))))(?![a-z])/i

/** "Consul has not been retired". */
const STILL_THERE =
  /^[^,.;:()]{0,24}(?:not|never|n['’]t) (?:yet |been |be |being |to be )*(?:retired|removed|decommission\w*|shut|switched off|dropped|gone|forbidden|banned|prohibited|deprecated|abolished|replaced|dead|blocked|closed|reserved|planned)/i

function notInPlainWords({ after }: Around): Said | undefined {
  if (!DENIED_AFTER.test(after) || STILL_THERE.test(after)) return undefined
  // The licence of an edition ran out, and the free one may have taken its place.
  const edition = /^[^,.;:()]{0,16}(?:licen[cs]e|edition|subscription|support)/i.test(after)
  return { standing: edition ? 'unclear' : 'unusable', because: firstWords(after) }
}

function doubted(around: Around): Said | undefined {
  const doubt = around.there ? undefined : (foreignIn(around) ?? doubtOf(around.own, around.before))
  return doubt && { standing: 'unclear', because: doubt.words }
}

/** Words of whose it is, in its own statement or after the list that it is in. */
function foreignIn({ sentence, names, at, name: { index, end }, own, shared }: Around): Found | undefined {
  const previous = names[at - 1]
  const from = previous ? Math.max(previous.end, lastStop(sentence, index)) : 0
  const mine = findAll(sentence.slice(from, end) + own, FOREIGN)
  return (
    mine.find(found => from + found.index > index - 40) ??
    (shared ? findAll(shared.text, FOREIGN)[0] : undefined)
  )
}

function firstWords(after: string): string {
  return after
    .slice(0, 40)
    .replace(/\s\S*$/, '')
    .replace(/^[\s,]+/, '')
}

/** Where the last statement before an index ends. */
function lastStop(sentence: string, index: number): number {
  return Math.max(...[',', ';', '，', '；'].map(stop => sentence.lastIndexOf(stop, index)))
}

/** "Policy forbids Redis" is about the name that follows it. */
function forbidsAnother(
  policy: RegExpExecArray,
  sentence: string,
  names: readonly Name[],
  at: number,
): boolean {
  const end = policy.index + policy[0].length
  const object = names.findIndex(({ index }) => index >= end - 1)
  const next = names[object]
  return next !== undefined && object !== at && wordCount(sentence.slice(end, next.index)) <= 3
}

const JOIN = '(?:,? ?(?<![a-z])(?:and|or|nor|und|oder|y|o|as well as)(?![a-z])|[/&+和与及或])'

const LIST_JOINT = new RegExp(
  `^ ?(?:v?\\d[\\w.]*)? ?(?:\\([^()]{0,40}\\))? ?(?:${JOIN}|[,，、]) ?(?:the |our |an? |both )?$`,
  'i',
)

const JOINED = new RegExp(`${JOIN} ?(?:the |our |an? )?$`, 'i')

/** A predicate of several. */
const PLURAL =
  /^ ?(?:v?\d[\w.]*)? ?(?:\([^()]{0,40}\))?,? ?(?:(?:are|were|have|both|all|belong|sind|werden|wurden|son|est[aá]n|fueron|ser[aá]n)(?![a-z])|都|均|全部|也?都)/i

const MODAL =
  /^ ?(?:v?\d[\w.]*)? ?(?:\([^()]{0,40}\))? ?(?:may|must|can|cannot|will|should|could|d[uü]rfen|k[oö]nnen|pueden|deben)(?![a-z])/i

/** What follows a list that a name is in: "etcd and Redis are being removed" speaks of both. */
function sharedWith(
  sentence: string,
  names: readonly Name[],
  at: number,
): { text: string; certain: boolean } | undefined {
  let last = at
  let joined = false
  let plain = true
  while (last + 1 < names.length) {
    const between = sentence.slice(names[last]?.end, names[last + 1]?.index)
    if (!LIST_JOINT.test(between)) {
      if (!JOINED.test(between) || last > at || /[,;，；]/.test(between)) break
      plain = false
    }
    joined ||= JOINED.test(between)
    last += 1
  }
  if (last === at) return undefined
  const text = sentence.slice(names[last]?.end, names[last + 1]?.index ?? sentence.length).slice(0, 140)
  const plural = PLURAL.test(text) || (joined && MODAL.test(text))
  if (plain && plural) return { text, certain: true }
  return joined && (plural || (plain && !/^ ?\(/.test(text))) ? { text, certain: false } : undefined
}

function denialWords(sentence: string, index: number): string {
  return wholeWords(textBefore(sentence, index, 40), index > 40)
}

/** A cut-out of a sentence without the pieces of words at its ends. */
function wholeWords(cut: string, cutAtStart: boolean): string {
  return (cutAtStart ? cut.replace(/^\S*\s/, '') : cut).trim()
}
