import { SETTINGS } from '../catalog/settings.ts'
import type { Setting, Store } from '../catalog/store.ts'
import { settingsOf } from '../topology.ts'
import { readClosedLists } from './closed-lists.ts'
import { doubtOf } from './doubted-stores.ts'
import { denialOf, type Evidence, evidenceOf, findAll, isDenied, wordCount, wordsPattern } from './find.ts'
import type { Mention, Name, Standing } from './mentions.ts'
import { type Clause, type Plain, sentences } from './plain.ts'
import { readVoters, type Voters } from './voters.ts'

export interface NamedStore {
  readonly store: Store
  readonly standing: Standing
  /** The words that decided an `unusable` or `unclear` standing. */
  readonly because?: string
  readonly settings: ReadonlySet<Setting>
  readonly voters?: Voters
  readonly evidence: Evidence
}

/** What is said of clients and of effects, and not of the store itself. */
const SAID_ANYWHERE: readonly Setting[] = [
  'home-region',
  'effects-in-kafka',
  'no-other-effects',
  'transactional',
]

/**
 * Every store that the infrastructure text names, once, with what is said of it.
 * @param aside what the other texts say
 */
export function readStores(
  field: Evidence['field'],
  plain: Plain,
  stores: readonly Store[],
  aside: readonly Clause[],
): NamedStore[] {
  const clauses = sentences(plain)
  const mentions = clauses.flatMap((clause, sentence) => mentionsIn(clause, sentence, stores))
  const closed = readClosedLists(clauses, mentions)
  const byStore = Map.groupBy(closed, mention => mention.store)
  return [...byStore].map(([store, its]) => {
    const best =
      its.find(({ standing }) => standing === 'usable') ??
      its.find(({ standing }) => standing === 'unclear') ??
      its[0]
    if (!best) throw new Error('a group is never empty')
    const standing = standingOf(its)
    const own = [...new Set(its.map(({ sentence }) => sentence))]
    const alone = closed.every(mention => mention.store === store || mention.standing === 'unusable')
    const near = alone ? clauses : own.flatMap(index => scopeOf(index, clauses, closed, store))
    const clause = clauses[best.sentence]
    const voters = readVoters(field, plain, near)
    return {
      store,
      standing: standing.standing,
      ...(standing.because ? { because: standing.because } : {}),
      settings: readSettings(store, near, aside),
      ...(voters ? { voters } : {}),
      evidence: evidenceOf(field, plain, clause?.start ?? 0, clause?.end ?? 0),
    }
  })
}

/** A store that one sentence forbids stays forbidden, wherever else it is named. */
function standingOf(mentions: readonly Mention[]): Pick<Mention, 'standing' | 'because'> {
  const hard = mentions.find(({ standing }) => standing === 'unusable')
  const usable = mentions.some(({ standing }) => standing === 'usable')
  if (hard && usable) return { standing: 'unclear', because: hard.because ?? '' }
  return hard ?? mentions.find(({ standing }) => standing === 'unclear') ?? { standing: 'usable' }
}

function mentionsIn(clause: Clause, sentence: number, stores: readonly Store[]): Mention[] {
  const taken: Name[] = []
  for (const store of stores) {
    for (const { index, end } of findAll(clause.text, wordsPattern(store.names))) {
      taken.push({ store, index, end })
    }
  }
  const names = longestOnly(taken)
  return names.map((name, at) => ({ ...name, sentence, ...standingAt(clause.text, names, at) }))
}

/** Of names that overlap ("Redis" inside "ElastiCache for Redis") the longer one is meant. */
function longestOnly(names: readonly Name[]): Name[] {
  const sorted = names.toSorted((one, other) => one.index - other.index || other.end - one.end)
  const kept: Name[] = []
  for (const name of sorted) {
    const last = kept.at(-1)
    if (last && name.index < last.end) {
      if (name.end - name.index > last.end - last.index) kept[kept.length - 1] = name
    } else kept.push(name)
  }
  return kept
}

const UNUSABLE_AFTER = wordsPattern([
  'removed|retired|decommission\\w*|shut ?down|switched off|sunset\\w*|end of life|eol|going away|phased out|deprecated|abandoned|migrat\\w+ (?:off|away from)',
  'being (?:removed|retired|replaced|decommission\\w*|shut down|phased out|sunset)',
  'read[- ]?only',
  '(?:only|just|solely)? ?(?:for|in|on) (?:dev|development|test|testing|staging|qa|sandbox|local(?= ?(?:$|[,.;:)]|dev|machines?|env|only|test|setups?|use|laptops?|and (?:ci|dev|test)))|laptops?|demo|ci)(?: only)?',
  'dev[- ]only|test[- ]only|staging[- ]only|dev(?:elopment)?/test',
  '(?:purely|only|just|solely|merely|strictly|exclusively)? ?(?:used )?(?:purely |only |just |solely |strictly )?(?:as|for) (?:a |an |the |our )?(?:page |session |http |read |query |volatile )?(?:cach(?:e|ing)|sessions?|session store|metrics|logs?|logging|monitoring|analytics|reporting|bi|dwh|search)(?: only)?',
  '(?:is|are|was|were|has been|have been) (?:not |never )(?:allowed|permitted|available|approved|an option|installed|ours|supported|used(?! (?:by|for) (?:any|other))|usable|in production)',
  "(?:not|never|isn't|aren't|wasn't|weren't) (?:allowed|permitted|available|approved|an option|installed|ours|supported|used(?! (?:by|for) (?:any|other))|usable)",
  'closed to (?:applications?|apps|us|others)|not (?:in|part of|included in) (?:our|the) (?:plan|contract|budget|subscription|licen[sc]e)|not obtainable|unobtainable|not licen[sc]ed|off limits|contractually off|declined|vetoed|turned down|hands off|out of bounds|on (?:a |the )?(?:test|bench)(?: \\w+)?(?: only)?|proof[- ]of[- ]concept',
  '(?:is|are|was|were) (?:forbidden|prohibited|banned|off[- ]limits|ruled out|disallowed|excluded|rejected|blocked|vetoed|denied)',
  'forbidden|prohibited|banned|off[- ]limits|ruled out|verboten|prohibid[oa]s?|被禁止|禁用',
  "(?:(?:may|must|can|could|should|will|shall) ?not|(?:can|must|may|might|could|should|wo|wouldn|need)n?'t) (?:yet )?be (?:used(?! (?:by|for) (?:any|other))|installed|touched|deployed|relied)",
  'planned|(?:is|are) (?:being )?(?:evaluated|considered|discussed)|on the roadmap|next (?:year|quarter|month|release)|(?<!installed |introduced |deployed |upgraded |bought |renewed |built |set up )in (?:q[1-4]|20\\d\\d)|(?:will|shall) (?:be|come|arrive|have)|coming (?:soon|later)|not yet|someday|maybe later|proof of concept|poc',
  'abgeschaltet|abgek[uü]e?ndigt|wird abgel[oö]st|stillgelegt|geplant|nur (?:in|f[uü]e?r) (?:dev|test|entwicklung)|nur lesend|nicht (?:erlaubt|verf[uü]e?gbar|vorhanden|zugelassen)|au(?:ß|ss)er betrieb',
  'retirad[oa]s?|eliminad[oa]s?|planificad[oa]s?|s[oó]lo (?:en|para) (?:desarrollo|pruebas)|s[oó]lo lectura|no (?:est[aá] )?(?:permitid[oa]|disponible|autorizad[oa])',
  '已(?:下线|停用|移除|废弃)|计划(?:中)?|只读|仅(?:用于)?(?:开发|测试|缓存)|不(?:可用|允许|能用)',
])

const UNUSABLE_BEFORE = wordsPattern([
  '(?:planned|planning|plan to|considering|evaluating|may|might|would like|want|hope|going|intend)(?: (?:to|for|an?|the|add|adopt|introduce|deploy|move|migrate|buy|get|use))+',
  '(?:removed|retired|decommissioned|dropped|abandoned|shut down|replaced|migrated (?:away from|off)|moved (?:away from|off)|banned|forbidden|prohibited)(?: the| our| all| any)?',
  '(?:read[- ]only)',
  '(?:forbids?|prohibits?|bans?|disallows?|rules? out|excludes?|vetoe[sd]|rejects?|denies|denied)(?: (?:the )?use of| using)?(?: any| the| all| our)?',
  '(?:we|they) (?:ran|had|used)(?: an?| the| our)?',
  '(?:got rid of|threw out|ditched|kicked out|no longer (?:have|use|run)|used to (?:have|run|use)|stopped using|gave up|moved off)(?: the| our)?',
  'wir planen|geplant(?:er|es)?|fr[uü]e?her(?:er|es)?|planeamos|antiguo',
  '计划(?:引入|使用)?|曾(?:经)?',
])

/** The head of a list: "Retired: etcd, ZooKeeper". */
const LABEL =
  /(?<![a-z])(?<words>removed|retired|decommissioned|abandoned|forbidden|banned|prohibited|deprecated|not allowed|off[- ]limits|ruled out|planned)["'\s]{0,2}[=:][\s["']*(?:[\w.-]+["',\s]+){0,4}$/i

const FOREIGN = wordsPattern([
  '(?:belongs? to|owned by|run by|managed by|operated by|maintained by|property of)(?! (?:our|us|ourselves))(?: the| an?)? (?!us\\b|our |ourselves)(?:[a-z0-9-]+ ){0,3}(?:team|department|group|org\\w*|company|vendor|customer|partner|people|folks)',
  "(?:another|other|a different|different|someone else'?s?|(?:the )?[a-z0-9-]+(?<!own|our|the|this|whole|entire|same)) (?:team|department|(?<!(?:availability|mysql|consumer|replication|scaling|security|\\d|resource|raft|failover|cp|consensus|volume|shard) )group(?! replication))(?:'s|s')?",
  "(?:not ours|isn't ours|other tenant)",
  'geh[oö]rt (?:dem|der|einem|einer)|pertenece a|属于',
])

const POLICY =
  /(?<![a-z])(?:polic(?:y|ies)|compliance|security|legal|audit(?:ed|ors?)?|management|contract)(?: \w+){0,3} (?:forbids?|prohibits?|bans?|disallows?|rules? out|denies|(?:has |have )?denied|blocks?|does not allow|doesn't allow)(?![a-z])|(?:forbid|prohibit)s?(?: \w+){0,3} (?:use|other use|any other use|using)|any other use(?: \w+){0,2} (?:forbidden|prohibited|not allowed)/i

const UNDECIDED =
  /^[^,.;]{0,30}(?:may or may not|unclear|not sure|undecided|to be decided|tbd|under discussion|depends)/i

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
/** "Which only Patroni may talk to", "may be used by Patroni only". */
const FOR_ANOTHER_ONLY = new RegExp(
  `(?:only|just|solely|exclusively|nobody but|no one but|nothing but) (?:the |our )?${OWNER}(?![a-z])(?: \\w+){0,3} (?:talk|access|use|reach|connect|touch|write|read)|(?:by|to|for|from) (?:the |our )?${OWNER} (?:only|alone|exclusively)`,
  'i',
)
/** All that the text gives of a store is reading. */
const READ_ACCESS =
  /(?<![a-z])(?:(?:only|just|nothing but)(?: \w+){0,3} (?:an? )?read[- ]?only (?:user|account|role|access|grant|credentials?|permissions?|login)|(?:get|gets|got|have|has|given|gives us|been given)(?: only| just| nothing but)? (?:an? )?read[- ]?only (?:user|account|role|access|credentials?|login)|(?:only|just)(?: the)? (?:select|getitem|query|get|read)(?:(?:,| and|\/| or) ?(?:select|getitem|query|scan|get|read))*(?: (?:rights?|permissions?|grants?|access|privileges?))|(?:select|getitem|query)[- ](?:only|rights? only)|for writes (?:we|there|it|you)|writ(?:es|ing) (?:is|are) (?:not |never )?(?:granted|allowed|given|permitted)(?: to)? (?:us|our))(?![a-z])/i

const RESERVED_FOR_ANOTHER = new RegExp(
  `(?:reserved|set aside|earmarked|reserviert|reservado) (?:for|to|f[uü]r|para) (?:the |our |den |das |el |la )?(?<owner>${OWNER}(?![a-z]))?(?!(?:\\w+ ){0,2}(?:locks?|locking|us|this|coordination|leases?|leader|mutex\\w*|sperren?|bloqueos?)(?![a-z]))`,
  'i',
)

/** What is denied of a store that stays: "we cannot replace etcd" has it. */
const STAYS =
  /^(?: (?:be|ever|simply|just|easily|also|afford|want|like|going|allowed|able|willing|permitted|plan|intend|to|have))* (?:complain|los|replac|chang|modif|alter|remov|drop|stop|restart|reboot|resiz|upgrad|mov|migrat|abandon|giv\w* up|leav|retir|overload|switch\w* off|shut\w* down|reconfigur|extend|scal|grow|decommission|get\w* rid of|part with|break|tak\w* down|miss|risk|ignor)\w*(?: (?:away|off|from|about|out of|of|data|in|the|our|any|a|this|that|existing|current|own))*[ \d.]*$/i
/** A denied deed that leaves open whether the store may be used. */
const OPEN =
  /^(?: \w+){0,2} (?:manag|touch|understand|know|shar|administ|maintain|expos|control|see|access|monitor|test|restrict|trust|limit)/i
/** "No other team uses it" speaks for it. */
const ALONE =
  /^ (?:other|else|further|one else|body else)(?: \w+){0,3} (?:uses?|using|touch\w*|writes?|shares?|needs?|runs? on|depends? on|connects? to|access\w*)(?![a-z])/i
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
  if (ALONE.test(between)) return 'there'
  const because = denialWords(sentence, index)
  const listed = /[,，、]/.test(between) && !/(?<![a-z])(?:or|nor|oder|noch|ni|o)(?![a-z])/i.test(between)
  const open =
    NO_ONE.test(words) ||
    (/(?:n't|not|cannot)$/i.test(words) && OPEN.test(between)) ||
    (listed && DESCRIBED.test(sentence.slice(end)))
  return { standing: open ? 'unclear' : 'unusable', because }
}

/** What is said right around a name. */
function standingAt(
  sentence: string,
  names: readonly Name[],
  at: number,
): Pick<Mention, 'standing' | 'because'> {
  const name = names[at]
  if (!name) throw new Error('a name is one of its sentence')
  const { index, end } = name
  const before = sentence.slice(Math.max(0, index - 60), index)
  const own = sentence.slice(end, names[at + 1]?.index ?? sentence.length).slice(0, 140)
  const after = untilNextName(own)
  const denied = deniedStanding(sentence, name)
  if (denied && denied !== 'there') return denied
  if (
    /^\s*[=:]\s*(?:(?:available|enabled|usable|allowed|installed|in_use|status|state)\s*[=:]\s*)?(?:null|false|none|no|nein|-|n\/a|decommissioned|retired|removed)(?![a-z])/i.test(
      after,
    )
  )
    return {
      standing: 'unusable',
      because: after
        .trim()
        .slice(0, 12)
        .replace(/[\s,;].*$/, ''),
    }
  const past = findAll(before, UNUSABLE_BEFORE).at(-1)
  if (
    past &&
    denied !== 'there' &&
    /^[\s,]*(?:\w+ ){0,3}$/.test(before.slice(past.end)) &&
    !/[,;(]/.test(before.slice(past.end))
  ) {
    return { standing: 'unusable', because: past.words }
  }
  const label = LABEL.exec(before)
  if (label) return { standing: 'unusable', because: label.groups?.words ?? '' }
  const shared = sharedWith(sentence, names, at)
  const previous = names[at - 1]
  const from = previous ? Math.max(previous.end, lastStop(sentence, index)) : 0
  const mine = sentence.slice(from, end) + own
  const foreign =
    findAll(mine, FOREIGN).find(found => from + found.index > index - 40) ??
    (shared ? findAll(shared.text, FOREIGN)[0] : undefined)
  const policy = POLICY.exec(sentence)
  const anywhere = findAll(sentence, FOREIGN)[0]
  if (policy && (anywhere || policy.index > index) && !forbidsAnother(policy, sentence, names, at))
    return { standing: 'unusable', because: policy[0] }
  const fate = fateIn(after)
  if (fate) return fate
  const common = shared ? fateIn(untilNextName(shared.text)) : undefined
  if (common && shared) return shared.certain ? common : { ...common, standing: 'unclear' }
  const reserved = RESERVED_FOR_ANOTHER.exec(after)
  if (reserved)
    return { standing: reserved.groups?.owner ? 'unusable' : 'unclear', because: reserved[0].trim() }
  const owned =
    OWNED_AFTER.exec(sentence.slice(end, end + 80))?.[0] ??
    OWNED_BEFORE.exec(before)?.[0].concat(sentence.slice(index, end))
  if (owned) return { standing: 'unclear', because: owned.trim() }
  const only = FOR_ANOTHER_ONLY.exec(own) ?? READ_ACCESS.exec(own)
  if (only) return { standing: 'unclear', because: only[0].trim() }
  if (UNDECIDED.test(after))
    return {
      standing: 'unclear',
      because: after
        .slice(0, 40)
        .replace(/\s\S*$/, '')
        .trim(),
    }
  if (
    /^[^,.;:()]{0,24}(?<![a-z])(?:(?:not|never|no longer)(?! (?:a|an|the|yet|only|just|shared|used (?:by|for)|(?:be )?(?:chang|mov|extend|replac|remov|resiz|upgrad|modif|alter)))|(?:do|does|did|is|are|was|were|has|have|ca|wo|must|should)n't(?! (?:only|just|shared|used (?:by|for)|(?:be )?(?:chang|mov|extend|replac|remov|resiz|upgrad|modif|alter))))(?![a-z])/i.test(
      after,
    )
  )
    return {
      standing: 'unclear',
      because: after
        .slice(0, 40)
        .replace(/\s\S*$/, '')
        .trim(),
    }
  const doubt = denied === 'there' ? undefined : (foreign ?? doubtOf(own, before))
  return doubt ? { standing: 'unclear', because: doubt.words } : { standing: 'usable' }
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

const USE = /cach|session|metric|logs?|logging|monitor|analytic|report|(?<![a-z])bi(?![a-z])|dwh|search/i
const PLACE_OF_USE = /(?:for|in|on) (?:dev|test|staging|qa|sandbox|local|laptop|demo|ci)/i
/** What a remark on a copy is about, and not on the store. */
const COPY =
  /(?<![a-z])(?:replicas?|stand-?bys?|secondar(?:y|ies)|followers?|slaves?|mirrors?|cop(?:y|ies)|readers?|learners?|observers?|replikate?|r[eé]plicas?)(?: \w+){0,3} ?$/i

/** The fate of a store in the words after its name. */
function fateIn(after: string): Pick<Mention, 'standing' | 'because'> | undefined {
  for (const fate of findAll(after, UNUSABLE_AFTER)) {
    if (isDenied(after, fate.index)) continue
    const head = after.slice(0, fate.index)
    const tail = after.slice(fate.end)
    if (speaksOfAnother(fate.words, head, tail)) continue
    const standing = reaching(head, fate.words)
    if (standing) return { standing, because: fate.words }
  }
  return undefined
}

function speaksOfAnother(words: string, head: string, tail: string): boolean {
  if (COPY.test(head) || /^["'\s]{0,2}[=:]/.test(tail)) return true
  if (/read[- ]?only/i.test(words))
    return (
      /(?:(?<![a-z])(?:with|plus|and|und|mit|con|y)|[,+&])(?: \w+){0,2} ?$/i.test(head) &&
      /^ (?:\w+ )?(?:replicas?|stand-?bys?|secondar\w+|followers?|cop\w+|nodes?|mirrors?|endpoints?|users?|clones?)(?![a-z])/i.test(
        tail,
      )
    )
  if (USE.test(words))
    return /^(?:,| ?[/&+])?(?: (?:and|or|und|y))? ?(?:(?!not |no |never |nicht )[\w-]+ ){0,2}(?:locks?|locking|leases?|coordination|leader)(?![a-z])/i.test(
      tail,
    )
  return (
    PLACE_OF_USE.test(words) &&
    /^(?:(?!not |no |never |n't )[^.;:]){0,30}(?<![a-z])(?:prod|production|live)(?![a-z])/i.test(tail)
  )
}

/** How far a remark still speaks of the name: not over a list, and hardly where another subject begins. */
function reaching(head: string, words: string): Standing | undefined {
  if (head.length >= 90) return undefined
  const clause = head.slice(Math.max(head.lastIndexOf(','), head.lastIndexOf('，')) + 1)
  const anew = clause.length < head.length && !/\)/.test(clause)
  const same =
    /^ ?(?:(?:only|just|solely|which|that|it|is|are|was|were|will|be|being|been|used|but|now|currently|still|already|purely|and|both|to|has|have|so|hence|therefore|unfortunately|because|since|as|access|arriv\w*|com\w+|due|expected|scheduled|available|the|this|these|its|whole|all|everything|cluster|nur|solo|aber|pero|wird|ist|es|se)(?![a-z]) ?)*$/i.test(
      clause,
    ) ||
    /^ ?(?:the|this|that|its|whole|all|everything|which|it|is|are|was|will|only|just|used) /i.test(clause)
  if (anew && !same) return USE.test(words) ? undefined : 'unclear'
  if (!anew && /,[^()]*,/.test(head)) return undefined
  return 'unusable'
}

/** What is said of a name ends where the next statement begins. */
function untilNextName(after: string): string {
  const stop =
    /;(?! (?:it|this|that|they)(?![a-z]))| but (?!(?:it|this|that|they) )|, (?:and|while|whereas) |[,(] ?(?:we|our) |\. /i.exec(
      after,
    )
  return stop ? after.slice(0, stop.index) : after
}

function denialWords(sentence: string, index: number): string {
  return wholeWords(sentence.slice(Math.max(0, index - 40), index), index > 40)
}

/** A cut-out of a sentence without the pieces of words at its ends. */
function wholeWords(cut: string, cutAtStart: boolean): string {
  return (cutAtStart ? cut.replace(/^\S*\s/, '') : cut).trim()
}

/** The sentences that speak of a store among several: its own, and those that follow until another is named. */
function scopeOf(
  index: number,
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  store: Store,
): Clause[] {
  const own = clauses[index]
  if (!own) return []
  const here = mentions
    .filter(({ sentence }) => sentence === index)
    .toSorted((one, other) => one.index - other.index)
  const scope = [others(here, store) ? around(own, here, store) : own]
  for (let next = index + 1; next < clauses.length; next += 1) {
    const clause = clauses[next]
    if (!clause || mentions.some(({ sentence }) => sentence === next)) break
    scope.push(clause)
  }
  return scope
}

function others(here: readonly Mention[], store: Store): boolean {
  return here.some(mention => mention.store !== store)
}

/** The part of a sentence from the end of the name before to the start of the name after. */
function around(clause: Clause, here: readonly Mention[], store: Store): Clause {
  const first = here.findIndex(mention => mention.store === store)
  const mention = here[first]
  const previous = here[first - 1]
  const next = here.slice(first).find(other => other.store !== store)
  const from = previous
    ? Math.max(
        previous.end,
        clause.text.lastIndexOf(',', mention?.index ?? 0),
        clause.text.lastIndexOf(' and ', mention?.index ?? 0),
      )
    : 0
  const to = next ? lastBreak(clause.text, mention?.end ?? 0, next.index) : clause.text.length
  return { text: clause.text.slice(from, to), start: clause.start + from, end: clause.start + to }
}

function lastBreak(text: string, from: number, to: number): number {
  const between = text.slice(from, to)
  const comma = Math.max(between.lastIndexOf(','), between.lastIndexOf(' and '), between.lastIndexOf(';'))
  return comma < 0 ? to : from + comma
}

function readSettings(store: Store, near: readonly Clause[], aside: readonly Clause[]): Set<Setting> {
  const wanted = settingsOf(store)
  const anywhere = new Set(SAID_ANYWHERE.filter(setting => wanted.has(setting)))
  return new Set([...readSettingsOf(near, wanted), ...readSettingsOf(aside, anywhere)])
}

function readSettingsOf(clauses: readonly Clause[], wanted: ReadonlySet<Setting>): Set<Setting> {
  const stated = [...wanted].filter(setting => {
    const pattern = wordsPattern(SETTINGS[setting] ?? [])
    return clauses.some(({ text }) =>
      findAll(text, pattern).some(
        ({ index, end }) =>
          !isDenied(text, index) && !isOff(text.slice(end, end + 24)) && !isTurnedDown(text, index, end),
      ),
    )
  })
  return new Set(stated)
}

/** "Multi-AZ was rejected", "we considered global tables". */
function isTurnedDown(text: string, index: number, end: number): boolean {
  return (
    TURNED_DOWN_AFTER.test(text.slice(end, end + 60)) ||
    WISHED_BEFORE.test(text.slice(Math.max(0, index - 40), index))
  )
}

const TURNED_DOWN_AFTER =
  /^(?: (?:deployments?|options?|mode|replication|set-?up|statements?|transactions?|writes?|feature|support))?(?:,? (?:was|were|is|are|stays?|has been|have been|isn't|aren't|wasn't)(?: all)? (?:considered|evaluated|discussed|available(?<=n't available)|offered(?<=n't offered)|possible(?<=n't possible)|supported(?<=n't supported)|allowed(?<=n't allowed)|an option(?<=n't an option)|enabled(?<=n't enabled)|rejected|refused|declined|turned down|ruled out|vetoed|denied|too (?:expensive|costly|slow)|not (?:an option|bought|wanted|approved|granted)|our (?:wish|hope)|what we (?:wanted|wished|hoped|asked)|rejected|blocked|forbidden|prohibited|disabled|unavailable|unsupported|(?:not|n't) (?:\w+ )?(?:offered|available|allowed|supported|possible|permitted|eligible|enabled|licensed|sold|switched on|turned on)|(?:deleted|removed|dropped|retired|dismantled|switched off|turned off|given up|gone))|,? (?:and )?(?:it|that|this|which)(?: has been| was| is)(?: \w+)? (?:deleted|removed|dropped|retired|dismantled|switched off|turned off|given up|gone)|,? (?:will|would|shall|may|can) ?(?:not|never) be (?:bought|enabled|switched|turned|used|had|approved|paid)|: ?no(?![a-z])|,? can(?:'t|not) be (?:had|used|enabled|bought))/i
const WISHED_BEFORE =
  /(?<![a-z])(?:in the past (?:we|there) (?:had|was)|used to have|once had|formerly (?:had|ran)|considered|evaluated|looked at|thought (?:about|of)|wanted|wished for|hoped for|asked for|decided against)(?: the| an?| using| having)? $/i

/** "Semi-sync is off", "persistence disabled". */
function isOff(after: string): boolean {
  return /^ ?(?:(?:is|are|was|=|:|(?:is |are )?set to|steht auf|stays|stands at) ?)?(?:off|''|""|local(?![a-z])|disabled|empty|not (?:enabled|used|configured|set|active|available|possible|allowed)|false|none|aus|deaktiviert|desactivad)/i.test(
    after,
  )
}
