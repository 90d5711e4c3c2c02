import type { Store } from '../feasibility/catalog/store.ts'
import { type Found, findAll, wordsPattern } from '../feasibility/facts/find.ts'
import type { ChosenStore } from './chosen-stores.ts'
import type { Draft } from './draft.ts'
import { isRejected } from './rejection.ts'
import { isHypothetical, labelOf, lineAt, type Statement, shown } from './statements.ts'
import { MERELY_HELPS, MERELY_HELPS_HAN } from './unsafe-practices.ts'

/** More sentences than these tell nothing new, and longer ones are none. */
const MOST = 400
const LONGEST = 400

/**
 * Where a store is given a task that the locks rest on: tokens, waiters, owners.
 * @param stores those to look for
 */
export function furtherStores({ statements }: Draft, stores: readonly Store[]): ChosenStore[] {
  if (stores.length === 0) return []
  return statements
    .filter(
      ({ standing, isHeading, text }) =>
        standing === 'said' && !isHeading && text.length <= LONGEST && ROLE.test(text),
    )
    .slice(0, MOST)
    .flatMap(statement => storesIn(statement, stores))
}

function storesIn(statement: Statement, stores: readonly Store[]): ChosenStore[] {
  const text = shown(statement.text)
  if (isHypothetical(text) || isBeside(text)) return []
  return stores.flatMap(store =>
    findAll(text, wordsPattern(store.names))
      .filter(name => carries(text, name) && !isRejected(text, name.index, name.end))
      .map(({ index }) => ({ store, line: lineAt(statement, index) })),
  )
}

/** What helps, and what is only kept for later, may rest on anything. */
function isBeside(text: string): boolean {
  return findAll(text, MERELY_HELPS).length > 0 || MERELY_HELPS_HAN.test(text) || FOR_LATER.test(text)
}

const FOR_LATER =
  /(?<![a-z])(?:back-?ups?|snapshots?|archiv\w+|exports?|dumps?|histor\w+|traces?|logs?|logging|events?|copy|copies|mirror\w*|recipes?|style|like|similar|equivalent|counterpart|as in|known from|analog\w*|corresponds?|protokoll\w*|sicherung\w*|registros?|copias?)(?![a-z])|备份|日志|归档|类似/i

const ROLE =
  /(?<![a-zà-ÿ])(?:(?:fencing-?)?tokens?|fenc\w+|counters?|(?:grant|sequence|fencing|ticket) numbers?|tickets?|waiters?|wait(?:ing)?[- ](?:queues?|lists?|lines?|clients?|workers?|jobs?|requests?|process(?:es)?)|queues?|queu\w+|ownership|owners?|holders?|locks?|leases?|grants?|leadership|leader election|epochs?|fairness|high-water marks?|heartbeats?|warteschlangen?|wartelisten?|wartende[nr]?|sperren?|zähler\w*|vergabe\w*|inhaber|tokens?|colas?|contador(?:es)?|testigos?|bloqueos?|turnos?|dueños?|titular(?:es)?)(?![a-zà-ÿ])|令牌|计数|队列|排队|锁|租约|持有者|序号/i
/** Of a label: what stands after it is all that there is for the task. */
const ROLE_LABEL =
  /(?<![a-z])(?:tokens?|counters?|fencing|sequences?|numbers?|queues?|queuing|waiters?|wait(?:ing)? (?:list|line|queue|room)|fairness|leader election|epochs?|leases?|heartbeats?|owner(?:ship)?|zähler|warteschlangen?|contador|colas?)(?![a-z])|令牌|计数|队列|序号/i

const DOES =
  '(?:holds?|numbers?|keeps?|stores?|manages?|issues?|generates?|assigns?|provides?|suppl(?:y|ies)|hands? out|tracks?|maintains?|coordinates?|serializes?|orders?|queues?|counts?|draws?|gives?|records?|arbitrates?|elects?|decides?|mints?|produces?|handles?|takes? (?:over|care of)|backs?|verwaltet|hält|führt|liefert|vergibt|zählt|speichert|erzeugt|regelt|übernimmt|ordnet|guarda|gestiona|lleva|mantiene|emite|genera|numera|almacena|administra|reparte|ordena|entrega)'
const SUBJECT_BEFORE =
  /^(?:[^:]{1,60}: )?(?:(?!(?:of|from|in|as|with|to|by|on|if|like|than)(?![a-z]))[a-zà-öø-ɏ\u3040-\ud7ff\d-]+,? ){0,6}$/i
const SUBJECT_AFTER = new RegExp(
  `^(?: ensemble| cluster| server| instance| database)?(?:,? [^.;:]{0,60}?,?| \\([^()]{0,60}\\))? ?(?<![a-zà-ÿ])${DOES}(?![a-zà-ÿ])(?! (?:no|not|nothing|neither|only|kein\\w*)(?![a-z]))`,
  'i',
)
const BY =
  /(?<![a-zà-ÿ])(?:(?:is|are|gets?|be) (?:\w+ ){0,2}?(?:kept|stored|held|drawn|taken|generated|issued|managed|queued|numbered|counted|assigned|persisted|obtained|fetched|handed out|provided|supplied|maintained|tracked|elected|arbitrated|minted|produced)|comes?|lives?|sits?|resides?|stems?|originates?|waits?|queues?|queue up|lines? up|stands? in line) (?:in|from|by|on|via|through|with|at|inside|out of)(?: (?!instead|than|the same)[a-zà-öø-ɏ\u3040-\ud7ff\d’'-]+){0,5} $/i
const TAKES =
  /(?<![a-zà-ÿ])(?:draws?|takes?|fetch(?:es)?|obtains?|gets?|queues?|enqueues?|polls?|pulls?|increments?|stores?|keeps?|elects?|waits?|writes?|puts?|saves?|persists?|registers?|reads?) [^.;:]{1,60} (?:from|in|into|to|at|on|via|through|with|out of)(?: (?!instead|than)[a-zà-öø-ɏ\u3040-\ud7ff\d’'-]+){0,4} $/i
const PUT =
  /(?<![a-z])(?:use|deploy|add|run|install|introduce|employ|set up|operate|spin up|provision|bring in|leverage|stand up)s?(?: (?!for|to|as)[a-zà-öø-ɏ\u3040-\ud7ff\d’'-]+){0,6} $/i
const PUT_FOR =
  /^(?: (?!for|to|as|that|which|whose|so|instead)[a-zà-öø-ɏ\u3040-\ud7ff\d’'(),-]+){0,7} (?:for|to|as|that|which|whose|so that) [^.;:]{1,80}/i
const FOREIGN_BEFORE =
  /(?<![a-zà-ÿ])(?:verwaltet|hält|führt|liefert|vergibt|zählt|speichert|erzeugt|regelt|übernimmt|gestiona|guarda|emite|genera|numera|almacena)(?: (?!nicht|kein\w*|no)[a-zà-öø-ɏ\u3040-\ud7ff\d-]+){0,5} $|(?<![a-zà-ÿ])(?:kommt|kommen|stammt|stammen|liegt|liegen|steht|stehen|wird|werden|se (?:guardan?|gestionan?|generan?|obtienen?|toman?|almacenan?)|provienen?|salen?|viven?|residen?) (?:[a-zà-öø-ɏ\u3040-\ud7ff\d-]+ ){0,4}?(?:aus|in|im|auf|von|vom|über|durch|mit|per|en|de|del|por|con)(?: [a-zà-öø-ɏ\u3040-\ud7ff\d-]+){0,4} $/i
const HAN_BEFORE = /(?:由|从|来自|存于|存放在|保存在|存储在|放在|使用|借助|通过)[^，,。；;]{0,10}$/
const HAN_AFTER =
  /^[^，,。；;不]{0,12}?(?:负责|提供|生成|管理|维护|保存|存放|存储|颁发|发放|产生|记录|排队|计数)/

/** Whether the sentence gives the store that it names a task of the locks. */
function carries(text: string, { index, end }: Found): boolean {
  const before = text.slice(0, index)
  const near = before.slice(-160)
  const after = text.slice(end, end + 240)
  const label = labelOf(text)
  if (index > label.length && index - label.length < 24 && label !== '' && ROLE_LABEL.test(label)) return true
  const object = SUBJECT_AFTER.exec(after)
  if (object && SUBJECT_BEFORE.test(near) && ROLE.test(after.slice(object[0].length))) return true
  if (ROLE.test(before) && (BY.test(near) || TAKES.test(near) || FOREIGN_BEFORE.test(near))) return true
  if (ROLE.test(after) && FOREIGN_BEFORE.test(near)) return true
  if (PUT.test(near) && /^(?:for|as) /i.test(text) && ROLE.test(before)) return true
  const task = PUT.test(near) ? PUT_FOR.exec(after)?.[0] : undefined
  if (task !== undefined && ROLE.test(task)) return true
  return (
    (HAN_BEFORE.test(near) && (ROLE.test(before) || ROLE.test(after))) ||
    (HAN_AFTER.test(after) && ROLE.test(after))
  )
}
