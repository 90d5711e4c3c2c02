import type { Decision, Voters } from '../architect/decision.ts'
import { count } from '../english.ts'

/** Labels are quoted, and have nothing that Mermaid, Markdown or GitHub acts on. */
const NOT_IN_LABELS = /[^a-zA-Z\dÀ-ÖØ-öø-ɏΆΈ-ϿЀ-ҁҊ-ӿぁ-ヿ㐀-鿿가-힣 .,/()+-]/g
const LONGEST_LABEL = 60
/** More are one box that says how many. */
const MOST_DRAWN = 11
/** Mermaid 11 breaks the title of a subgraph at 200 px, and draws what is inside over its second line. */
const TITLE_LINE = { letters: 24, height: 24 }

/**
 * A Mermaid diagram of a decision: the voters at their places, the holder, and the resource that checks the token. It
 * shows only what the decision says; undefined where that is not even a store.
 */
export function renderDiagram(decision: Decision): string | undefined {
  const { store, token } = decision
  if (store === undefined) return undefined
  const granted = token === undefined ? 'grant' : 'grant with a fencing token'
  const drawn = storeLines(store, decision)
  const lines = [
    ...roomForTitles(drawn),
    'flowchart LR',
    '  holder["Lock holder"]',
    ...drawn,
    `  holder -- "${acquires(decision)}" --> store`,
    `  store -- "${granted}" --> holder`,
    ...resourceLines(decision),
  ]
  return ['```mermaid', ...lines, '```'].join('\n')
}

function acquires({ lease, renewal }: Decision): string {
  return [
    'acquire',
    ...(lease === undefined ? [] : [`lease ${lease} s`]),
    ...(renewal === undefined ? [] : [`renewed every ${renewal} s`]),
  ].join(', ')
}

function storeLines(store: string, { voters, quorum }: Decision): string[] {
  if (!voters) return [`  store[("${label(store)}")]`]
  const majority = quorum === undefined ? '' : `, quorum ${quorum}`
  return [
    `  subgraph store["${label(store)}, ${count(voters.count, 'voter')}${majority}"]`,
    ...placeLines(voters),
    '  end',
  ]
}

/** Places are drawn only where they account for every voter. */
function placeLines({ count: all, places }: Voters): string[] {
  const placed = places.reduce((sum, { voters }) => sum + voters, 0)
  if (placed !== all || all > MOST_DRAWN) return [`    voters["${count(all, 'voter')}"]`]
  return places.flatMap(({ name, voters }, place) => [
    `    subgraph place${place + 1}["${label(name)}"]`,
    ...Array.from({ length: voters }, (_, voter) => `      voter${place + 1}_${voter + 1}(["voter"])`),
    '    end',
  ])
}

function roomForTitles(lines: readonly string[]): string[] {
  const widths = lines.map(line => widthOf(/^ +subgraph \w+\["(.*)"\]$/.exec(line)?.[1] ?? ''))
  const further = Math.ceil(Math.max(...widths) / TITLE_LINE.letters) - 1
  if (further < 1) return []
  return [`%%{init: {"flowchart": {"subGraphTitleMargin": {"bottom": ${further * TITLE_LINE.height}}}}}%%`]
}

/** In Latin letters; those of the East are twice as wide. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter >= '\u3000' ? 2 : 1), 0)
}

function resourceLines({ token, checkedBy }: Decision): string[] {
  if (token === undefined || checkedBy === undefined || /^nobody/.test(checkedBy)) return []
  return [
    '  resource["Protected resource,<br/>rejects a smaller token"]',
    '  holder -- "write with the token" --> resource',
  ]
}

function label(text: string): string {
  const plain = text.replace(NOT_IN_LABELS, ' ').replace(/\s+/g, ' ').trim()
  const characters = [...plain]
  return characters.length > LONGEST_LABEL
    ? `${characters.slice(0, LONGEST_LABEL).join('').trimEnd()}…`
    : plain
}
