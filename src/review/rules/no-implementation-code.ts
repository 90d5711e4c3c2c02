import { splitCode } from '../../report/lines.ts'
import { fencedSign, type Sign, textSign } from '../code-signs.ts'
import type { Draft } from '../draft.ts'
import { isItem, type LayoutLine } from '../layout.ts'
import type { FencedLines } from '../sections.ts'
import type { Fault, ReviewRule } from './rule.ts'

export const noImplementationCode: ReviewRule = {
  id: 'no-implementation-code',
  severity: 'error',
  statement:
    'The design holds no implementation code: no program, no pseudo-code, no SQL or shell commands that carry it out.',
  check(draft) {
    const fenced = draft.fences.filter(fence => isCodeFence(fence, draft)).map(faultOf)
    return [...fenced, ...codeInText(draft.layout)].toSorted((one, other) => one.line - other.line)
  },
}

function faultOf({ line, language }: FencedLines): Fault {
  const what = PROGRAM.has(language) ? `A fence of ${language} code` : 'A fence with code'
  return {
    line,
    message: `${what} stands here: say in words what happens, the design holds no implementation code.`,
  }
}

/* Fences. */

/** Of a line, no more is looked at. */
const LONGEST = 400

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const PSEUDO = words('pseudocode pseudo-code pseudo algorithm algo')
const SHELL = words(
  'bash sh shell zsh fish console shell-session shellsession terminal cmd bat powershell ps1 pwsh',
)
const PROGRAM = words(
  'go golang python py python3 java kotlin kt scala groovy c h cpp c++ cc csharp cs c# objective-c swift rust rs ' +
    'javascript js jsx typescript ts tsx node nodejs ruby rb php lua erlang elixir haskell hs clojure fsharp ocaml perl r ' +
    'julia dart zig sql plsql plpgsql tsql postgresql postgres mysql cql redis mongodb mongo ' +
    [...PSEUDO, ...SHELL].join(' '),
)
/** What a store is configured with, and records that are shown, are no programs. */
const DATA = words(
  'yaml yml json jsonc json5 toml ini conf cfg properties env dotenv hcl tf terraform xml html csv diff http proto protobuf ' +
    'graphql nginx systemd dockerfile makefile tla tla+ alloy promql cue jsonnet latex math',
)
const DIAGRAM =
  /^\s*(?:sequenceDiagram|stateDiagram|flowchart |graph (?:TD|TB|BT|LR|RL)|erDiagram|classDiagram|timeline|gantt|participant |@startuml|digraph )/
const PICTURES = /mermaid|plantuml|puml|graphviz|dot/i
/** Signs of pictures and of layouts. */
const DRAWN = /[─│┌┐└┘├┤┬┴┼═║╔╗╚╝▼▲►◄→←↔⇒⟶]|-->|<--|\+--|->>/

function isCodeFence({ language, line, lines }: FencedLines, { lines: all }: Draft): boolean {
  const told = lines.filter(text => text.trim() !== '' && !isSetting(text.slice(0, LONGEST)))
  if (PICTURES.test((all[line - 1] ?? '').slice(0, LONGEST)) || DIAGRAM.test(told[0] ?? '')) return false
  const signs = told.map(text => fencedSign(text.replace(/^\s*(?:\d{1,3}[.):]|[-*])\s+/, '')))
  if (DATA.has(language)) return sumOf(signs) > 3 && signs.includes(2)
  if (PROGRAM.has(language)) return sumOf(signs) > 0 || isProgram(language, told)
  return sumOf(signs) > 1
}

function sumOf(signs: readonly Sign[]): number {
  return signs.reduce((sum: number, sign) => sum + sign, 0)
}

const COMMENT = /^\s*(?:#|\/\/|--)/
const COMMAND = /^\s*(?:\$ )?[a-z][\w./-]* +[\w"'$/@.-].*[^.:\s]\s*$/
const STATEMENT =
  /[;{}]\s*$|^\s*\w+\(|\w\.\w+\(|^\s*(?:struct|class|type|interface|enum|record|data|create|select|set|get) |[\w)\]] ?:?= ?\S/i

/** A language says what a fence holds, unless it plainly holds something else. */
function isProgram(language: string, told: readonly string[]): boolean {
  const rest = told
    .map(text => text.slice(0, LONGEST))
    .filter(text => !DRAWN.test(text) && !COMMENT.test(text))
  if (PSEUDO.has(language)) return rest.length > 0
  const sort = SHELL.has(language) ? COMMAND : STATEMENT
  return rest.some(text => sort.test(text))
}

/** Flags, variables and keys of a configuration, and a server that is started with them. */
const SETTINGS: readonly RegExp[] = [
  /^\s*--?[a-z][\w-]*(?:[= ]\S+)?\s*\\?$/,
  /^\s*(?:export )?[A-Z][A-Z0-9_]*=\S*$/,
  /^\s*[\w.-]+\s*[=:]\s*[\w./"'%-]+$/,
  /^\s*(?:ALTER SYSTEM )?SET (?:(?:GLOBAL|SESSION|PERSIST|LOCAL) )?[\w.]+ ?(?:=|TO) ?[\w'"-]+;$/i,
  /^\s*(?:\$ )?(?:etcd|consul agent|redis-server|redis-sentinel|postgres|mysqld|mongod|nats-server|cockroach start|kube-apiserver)(?: |$)/,
]

function isSetting(text: string): boolean {
  return SETTINGS.some(pattern => pattern.test(text))
}

/* Code without a fence. */

/** Lines of code are this near to each other. */
const NEAR = 3

interface Signed {
  readonly line: number
  readonly sign: Sign
}

/** Each run of lines that together are code, at its first line. */
function codeInText(layout: readonly LayoutLine[]): Fault[] {
  const runs: Signed[][] = []
  for (const signed of signedLines(layout)) {
    const run = runs.at(-1)
    if (run && signed.line - (run.at(-1)?.line ?? 0) <= NEAR) run.push(signed)
    else runs.push([signed])
  }
  return runs
    .filter(run => sumOf(run.map(({ sign }) => sign)) > 1)
    .map(([first]) => ({
      line: first?.line ?? 1,
      message: 'Code stands here: say in words what happens, the design holds no implementation code.',
    }))
}

function signedLines(layout: readonly LayoutLine[]): Signed[] {
  return layout.flatMap(({ line, kind, text, indent }) => {
    if (kind !== 'paragraph' && kind !== 'continued' && !isItem(kind)) return []
    const isBlock = kind === 'paragraph' && indent > 3
    const sign = isBlock ? fencedSign(text) : textSign(withoutSpans(text), isItem(kind))
    return sign > 0 ? [{ line, sign }] : []
  })
}

/** A name in a code span is a name. */
function withoutSpans(text: string): string {
  if (!text.includes('`')) return text
  return splitCode(text.slice(0, 1000))
    .map(({ code, text: part }) => (code ? '…' : part))
    .join('')
}
