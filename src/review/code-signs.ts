/** How surely a line is program code: not at all, only among its like, or by itself. */
export type Sign = 0 | 1 | 2

/** No line of code that matters is longer. */
const LONGEST = 400

const DEFINITION =
  /^(?:(?:export|public|private|protected|internal|static|async|final|synchronized|override|suspend|pub|default|abstract) ){0,4}(?:function|func|def|fn|fun|sub|procedure|FUNCTION|PROCEDURE|ALGORITHM|Function|Procedure|Algorithm) ?(?:\([^()]{1,60}\) )?\*?[A-Za-z_][\w.:]{0,60}(?:<[^<>]{1,60}>)?\([^()]{0,200}(?:\([^()]{0,80}\)[^()]{0,80})?\) ?(?:\{.*|:|->.{1,80}|: ?[\w<>[\]| ]{1,60}\{?|throws .{1,80}|(?:[\w*.<>[\]]+|\([^()]{0,80}\)) ?\{|then|begin|is|as|do)?$/
const METHOD =
  /^(?:(?:public|private|protected|static|final|synchronized|override|async) ){1,4}[\w<>[\],.? ]{1,80}\([^()]{0,200}\) ?(?:throws [\w, ]{1,80})?\{?$/
const BLOCK_WITH_CONDITION =
  /^(?:\} ?)?(?:else )?(?:if|while|for|foreach|switch|catch|synchronized|using|lock|match) ?\(.{1,200}\) ?\{$/
const SQL =
  /^(?:SELECT .{1,200} FROM [\w."]|INSERT INTO [\w."]+ ?(?:\(|VALUES|SELECT)|UPDATE [\w."]+ SET [\w."]+ ?=|DELETE FROM [\w."]+ WHERE |CREATE (?:TABLE|UNIQUE INDEX|INDEX|SEQUENCE|FUNCTION|TRIGGER|OR REPLACE) |ALTER TABLE [\w."]+ (?:ADD|ALTER|SET))/
const PROMPT =
  /^\$ (?:sudo )?(?:etcdctl|etcdutl|etcd|redis-cli|zkcli(?:\.sh)?|consul|kubectl|psql|mysql|curl|wget|docker|docker-compose|helm|aws|gcloud|az|apt|apt-get|yum|systemctl|export|terraform|pip3?|npm|go|java|python3?|nats|cqlsh|mongosh|patronictl|ssh|git|cd|mkdir|echo|chmod)(?![\w-])/i
const SCRIPT = /(?:^|[ (=])redis\.(?:call|pcall)\(|^#include [<"]|^import (?:java|org|com|io)\.[\w.]+;$/
const IMPORT =
  /^import [^'"]{1,120} from ['"]|^import ['"][\w./@-]+['"];?$|^from [\w.]+ import \w|^(?:const|var|let) .{1,80}= require\(|^package \w+;?$|^import \($/
const CERTAIN = [DEFINITION, METHOD, BLOCK_WITH_CONDITION, PROMPT, SCRIPT, IMPORT]

const COMMAND =
  /^(?:\$ )?(?:sudo )?(?:(?:etcdctl|etcdutl|redis-cli|zkcli(?:\.sh)?|kubectl|psql|curl|wget|docker|docker-compose|helm|gcloud|systemctl|terraform|patronictl|cqlsh|mongosh|apt-get) [\w"'/$-]|consul (?:kv|lock|session|operator) |aws (?:dynamodb|s3|s3api|rds|ec2) |nats (?:kv|stream) |az storage )/i
const REDIS =
  /^(?:SET|SETNX) \S{1,80} \S{1,80}(?: (?:NX|XX|PX|EX|\d+|[A-Z]+_?[A-Z]*)){1,5}$|^(?:EVAL|EVALSHA) \S/

/** What only code has: names joined by dots or underscores, calls, comparisons. */
const CODE_WORDS =
  /\w\.\w|\w_\w|\w\(|[=!<>]=|&&|\|\||(?<![\w.])!\w|\w->\w|^ ?(?:\w+(?:, ?\w+)? in [\w.]+|[Tt]rue|TRUE|1|not \w+) ?$/
const CONTROL =
  /^(?:\} ?)?(?:if|elif|elsif|else if|while|for|foreach|until|unless|with|switch|match)(?![\w-])(.{1,200}?)(?:[{:]|(?<!\w)(?:then|do))$/i
/** The same with what it does on the line. */
const CONTROL_LINE =
  /^(?:if|elif|while) (?:not )?[a-z_]\w*(?:\.\w+|\(\)|_\w+| ?[=!]=)[^,;:]{0,80}: ?\S|^else: ?(?:return|raise|throw)(?: [\w.]+)?$/
const CLAUSE =
  /^(?:\} ?)?(?:try|finally|else|do|loop|repeat|begin|defer func\(\)) ?[:{]$|^(?:except|rescue)(?: [\w., ()]{1,80})?:$|^\} ?catch ?\(|^(?:END ?(?:IF|WHILE|FOR|FUNCTION|PROCEDURE)|endif|endwhile|fi|done|esac)(?:;|$)/
const RETURN =
  /^(?:return|throw|raise|yield|await)(?: (?:new )?[\w.]+(?:\(.{0,120}\))?(?:, ?[\w.]+(?:\(.{0,80}\))?)?)? ?;?$|^(?:return|throw|raise) .{1,120};$|^RETURN(?: [\w.]+(?:\(.{0,120}\))?)?$/
/** What running text does not end a line with. */
const TEXT_RETURN =
  /^(?:return|throw|raise)(?: (?:(?:true|false|null|nil|none|err|error)(?:, ?\w+)?|(?:new )?[\w.]+\(.{0,120}\)))? ?;?$|^(?:return|throw) [^ ].{0,120};$/i
const DECLARATION =
  /^(?:const|let|var|val|auto|final|int|long|bool|boolean|String|string) \w{1,40}(?: ?: ?[\w<>[\]]{1,40})? ?:?= ?\S/
const ASSIGNED_CALL =
  /^[\w.$, ]{1,60} ?:?= ?(?:(?:await |new )[\w.]+\(|[\w$]+(?:\.|->|::)[\w.]+\().{0,200}\) ?;?$/
const CALL =
  /^(?:await |self\.|this\.)?[A-Za-z_]\w*(?:(?:\.|->|::)\w+){1,4}\([^()]{0,120}(?:\([^()]{0,80}\)[^()]{0,80}){0,2}\) ?;?$/
const ENDED =
  /^[\w.$[\]>-]{1,60}(?: ?(?::?=|\+=|-=) ?.{0,80}(?:[A-Za-z_]\w*[.(]|["'{]).{0,160}|\(.{0,160}\)|\+\+|--);$/
const CHAIN = /^\.\w{1,40}\(.{0,160}\)?;?$/
const UPPER_CONTROL =
  /^(?:ELSE ?IF|ELSIF|IF|WHILE|FOR(?: EACH)?|FOREACH|UNTIL)(?![\w-]).{1,160}(?<!\w)(?:THEN|DO)(?!\w)|^ELSE:?$/
const SQL_PART =
  /^(?:FROM [\w."]+(?: [a-z])?$|WHERE [\w."]+ ?(?:=|<|>|IS|IN)|SET [\w."]+ ?= ?\S|VALUES ?\(|RETURNING [\w.*]|ON CONFLICT(?: |$)|UPDATE [\w."]+$|SELECT [\w.*, ()"]{1,160}$|AND [\w."]+ ?(?:=|<|>|IS)|FOR UPDATE(?:;| SKIP| NOWAIT|$)|(?:BEGIN|COMMIT|ROLLBACK);)/

/** No line is code without one of these; most lines have none. */
const POSSIBLE =
  /[({};=$]|^[A-Z]{2}|^(?:sudo|return|throw|raise|yield|await|import|package|from|export|if|el\w{2,4}|else if|end\w{2,5}|fi|done|esac|while|for|foreach|until|unless|with|switch|match|try|finally|do|loop|repeat|begin|except|rescue|[a-zA-Z]+(?:ctl|-cli|[cC]li|sql)|kubectl|curl|wget|docker|helm|gcloud|terraform|mongosh|cqlsh|apt|consul|aws|nats|az)(?![a-z])/

/** A line of a fence or of an indented block. */
export function fencedSign(raw: string): Sign {
  const line = folded(raw).replace(/ \/\/ .*$/, '')
  if (!POSSIBLE.test(line)) return 0
  if (CERTAIN.some(pattern => pattern.test(line)) || SQL.test(line) || COMMAND.test(line) || REDIS.test(line))
    return 2
  const control = CONTROL.exec(line)?.[1]
  if (control !== undefined && CODE_WORDS.test(control)) return 1
  return [
    CONTROL_LINE,
    CLAUSE,
    RETURN,
    DECLARATION,
    ASSIGNED_CALL,
    CALL,
    ENDED,
    CHAIN,
    UPPER_CONTROL,
    SQL_PART,
  ].some(pattern => pattern.test(line))
    ? 1
    : 0
}

/** A line of running text. Its code spans are to be taken out before; an item may name a call without being code. */
export function textSign(raw: string, isItem: boolean): Sign {
  const line = folded(raw)
  if (!POSSIBLE.test(line)) return 0
  if (CERTAIN.some(pattern => pattern.test(line)) || (SQL.test(line) && line.endsWith(';'))) return 2
  const control = CONTROL.exec(line)?.[1]
  if (control !== undefined && /[{:]$/.test(line) && CODE_WORDS.test(control)) return 1
  return [CONTROL_LINE, CLAUSE, TEXT_RETURN, DECLARATION, ASSIGNED_CALL, ENDED, CHAIN, SQL_PART, SQL].some(
    pattern => pattern.test(line),
  ) ||
    (!isItem && CALL.test(line))
    ? 1
    : 0
}

/** Formulas are no code, though they call these. */
const FORMULA = /(?<![\w.])(?:floor|ceil|min|max|abs|log2?|hash|mod|round|sum|sqrt)\(/gi

function folded(raw: string): string {
  return raw
    .slice(0, LONGEST)
    .trim()
    .replace(/[ \t]+/g, ' ')
    .replace(FORMULA, '(')
}
