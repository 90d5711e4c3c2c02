import { type Found, findAll, wordsPattern } from './find.ts'

/**
 * Words that leave open whether a store may be used.
 * @param own what stands after its name, up to the next
 * @param before what stands before it
 */
export function doubtOf(own: string, before: string): Found | undefined {
  return (
    findAll(own, DOUBTED_AFTER).find(found => !OTHER_SUBJECT.test(own.slice(0, found.index))) ??
    findAll(before, DOUBTED_BEFORE).at(-1)
  )
}

/** What is hardly said of a store that is there to be used; it can be said of something else beside it. */
const DOUBTED_AFTER = wordsPattern([
  'of (?:somebody|someone) else\\w*',
  '(?:belongs?|belonging) to (?!us(?![a-z])|our|the (?:same|lock))[\\w-]+',
  'burn(?:ed|t) down|went away|(?:got|was|were) (?:cut|lost|killed|stolen|sold)|cut from|withdrawn|too (?:expensive|costly|dear)|still (?:open|pending)|next door',
  '(?:exists?|lives?|runs?)(?: \\w+){0,2} (?:on paper|in (?:(?:our|the|a) )?(?:test|dev|staging|lab|sandbox)\\w*)',
  '(?:only )?(?:in|on|at) (?:the |our |a |an )?(?:\\w+ )?(?:test|dev(?:elopment)?|staging|lab|sandbox|qa|pre-?prod\\w*|pilot)(?:[- ](?:lab|stack|cluster|environment|account|system|network))?(?: only)?(?!(?:, \\w+){0,2},? (?:and|or|&) (?:in |on )?(?:prod|production|live)(?![a-z]))',
  '(?:this|that|it|which) is (?:only |just )?(?:the|our|an?) (?:integration|acceptance|uat|test\\w*|staging|dev\\w*|qa|training|demo|load[- ]test|pre-?prod\\w*|sandbox|reference) (?:environment|stage|system|cluster|set-?up|account|landscape|instance)',
  '(?:budget|funding|contract|subscription|licen[cs]e|project|order|purchase)(?: line)? (?:starts|begins|opens|kicks in|takes effect|is due|becomes (?:valid|effective)) (?:in|next|on|from|only|with|after|as of)(?: \\w+)?',
  "(?:on|in) (?:a |the |our )?(?:developer|dev|engineer|my)(?:'s|s)?(?: own)? (?:laptop|machine|notebook|box|pc)s?",
  '(?:trial |evaluation )?licen[cs]e(?: has| had)? (?:ran|run|runs) out|(?:trial|evaluation)(?: \\w+)? (?:ran|run|runs) out|once (?:the |our )?(?:\\w+ )?(?:budget|contract|order|approval|licen[cs]e)',
  'left (?:with|together with|us)|dedicated to(?= \\w)(?! (?:us|our|this|it|the lock|locks?|locking|that purpose|coordination)(?![a-z]))|: (?:lab|test|dev|staging|qa)(?: only)?|only for (?:the )?(?:hadoop|kafka|patroni|hbase|solr|clickhouse)',
  'used by (?:our |a |the |another )?(?:competitors?|other\\w*|another|customers?|vendors?)',
  '(?:no|without|lacks?|gives? (?:us )?no|have no|has no) (?:access|permission|approval|budget|licen[cs]e)(?! to (?!(?:it|this|that|them|us|prod\\w*|the cluster)(?![a-z]))[a-z]+)(?! (?:for|to) (?:further|more|additional|extra|another|a (?:third|fourth|fifth|sixth)|add))',
  "(?:has|have|is|are|was|were|did|does|do)(?: not|n['’]t|n['’]t been| not been) (?:signed|cleared|granted|entitled|approved|reachable|accessible|bought|paid)(?: \\w+)?",
  '(?:is|are|was|were|has been|have been|got) (?:refused|denied|declined|inaccessible|unreachable|cancelled|terminated|dropped|withheld|revoked)',
  "(?:cannot|can ?not|can['’]t) be (?:reached|accessed|bought|had)",
  '(?:is|are|was|were) (?:out(?! of (?:scope|band|question here))|off the table|gone|history|what we (?:asked|wanted|hoped|wished)(?: \\w+)?|our wish)',
  '(?:would|could) (?:be|have been) (?:ideal|nice|best|great|perfect|better|good|preferred|my choice|our choice)',
  '(?:is|are|was|were|has been|have been)(?: only| just)? (?:ordered|on order|requested|applied for|in (?:delivery|transit)|on (?:its|their) way|being (?:procured|bought|delivered|installed|built|set up|racked))|(?:arrives?|comes?|lands?|delivered) (?:in|next|by) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q[1-4]|week|month|quarter|year)',
  '(?:has|have) been promised|promised (?:for|to)|(?:requires?|needs?) (?:an? )?(?:\\w+ )?(?:exemption|approval|exception|licen[cs]e)',
  '(?:trial|account|contract|subscription|licen[cs]e|support)(?: \\w+)? (?:has |have |was |is )?(?:expired|ended|lapsed|closed|cancelled|terminated)',
  '(?:may|must|can|could|should) ?(?:not|never) (?:use|touch|access|write to|rely on) (?:it|this|that|them)',
  'rbac(?: \\w+)? denied|denied(?! (?:by|to) (?:others?))|refused|vetoed?|veto',
  'usable["\'\\s]{0,2}[:=]\\s*["\']?(?:false|no)',
])
/** "Stale tokens are refused" is not about the store. */
const OTHER_SUBJECT =
  /(?<![a-z])(?:tokens?|writes?|writers?|stale|clients?|workers?|holders?|grants?|revisions?|epochs?|connections?|ports?|traffic|readers?|updates?|older|others|everything on (?:it|them|that))(?![a-z])/i
const DOUBTED_BEFORE = wordsPattern([
  '(?:assume|pretend|imagine|suppose|say)(?: that)?(?: there (?:is|are)| we (?:have|had|run))(?: an?)?',
  '(?:wal|binlogs|transaction logs|snapshots|back-?ups?|dumps|archives|exports)(?:(?:,| and) (?:wal|binlogs?|snapshots?|back-?ups?|dumps?|archives?|exports?))*(?: (?:is|are|get|gets|being))?(?: (?:archived|shipped|copied|uploaded|streamed|pushed|sent|written|stored|kept|put|moved|go|goes|land|lands))? (?:to|in|into|on)(?: an?| the| our)?(?: [\\w-]+)?(?= ?$)',
  'lost (?:our|the|its)|next door (?:has|have|runs?|uses?)|killed(?: the| our)?|(?:hope|hoping) to (?:get|have|buy|run)(?: an?)?',
  '(?:previous|last|former|old|other) (?:project|company|job|team|employer)(?:,? (?:we|they|i))?(?: \\w+){0,2} (?:had|has|used|uses|ran|runs)(?: an?)?',
  '(?:would|could|might) have (?:used|chosen|picked|taken|liked|preferred|bought)',
  '(?:wanted|wished|hoped|asked|applied) (?:for|to use|to get)',
  "(?:we|i)(?:'d| would) (?:love|like|want|prefer)(?: to have| to use| an?)?",
  'in the other (?:\\w+ )?(?:division|department|company|business unit|group|team|subsidiary)(?: \\w+){0,3} (?:have|has|run|runs|use|uses|got)(?: an?)?',
  '(?:competitors?|someone else|another company|other companies|a friend|my (?:last|old|former) (?:company|employer))(?: \\w+){0,3} (?:uses?|runs?|has|have)',
  '(?:document|doc|wiki|design|plan|book|blog|article|consultant|vendor)s? (?:says?|said|recommends?|recommended|suggests?|suggested|mentions?)',
])
