import { containers } from '../report/lines.ts'
import type { FencedLines, Section } from './sections.ts'

/** What a line of a design is to the eye. */
export interface LayoutLine {
  /** From 1. */
  readonly line: number
  readonly kind:
    | 'blank'
    | 'heading'
    | 'rule'
    | 'row'
    | 'bullet'
    | 'numbered'
    | 'paragraph'
    | 'continued'
    | 'fenced'
  /** Without quotes, indentation and list markers; Markdown's other signs stay. */
  readonly text: string
  /** Columns before the marker, or before the text. */
  readonly indent: number
  /** Of a numbered item its number, else 0. */
  readonly ordinal: number
}

/** Bullets that are typed, not Markdown's. */
const TYPED_BULLET = /^(?:[•‣◦▪▸►➤●○■□✓✔✅❌⚠→·–—]\ufe0f?\s|<li>)/u
/** Numbers that Markdown does not take for a list, but a reader does. */
const TYPED_NUMBER =
  /^(?:[（(]?(\d{1,2})[、）)．]|([①-⑳])|(?:step|schritt|paso) (\d{1,2})[:.)]|步骤 ?(\d{1,2})[:：])/i
const MARKER = /([-*+]|\d{1,9}[.)])[ \t]*$/

interface Parts {
  readonly lines: readonly string[]
  readonly sections: readonly Section[]
  readonly fences: readonly FencedLines[]
}

/** The lines of a design, each with what it is. */
export function readLayout(parts: Parts): LayoutLine[] {
  const headings = new Set(parts.sections.map(({ heading, line }) => (heading === '' ? 0 : line)))
  const fenced = fencedLines(parts)
  let inItem = false
  let afterBlank = true
  return parts.lines.map((raw, index) => {
    const line = index + 1
    const read = fenced.has(line) ? FENCED : headings.has(line) ? headingOf(raw) : readLine(raw)
    const { kind, indent } = read
    const continues = kind === 'paragraph' && inItem && (!afterBlank || indent > 1)
    if (kind !== 'blank') inItem = isItem(kind) || continues || (inItem && kind === 'fenced')
    afterBlank = kind === 'blank'
    const { text, ordinal } = read
    return { line, kind: continues ? 'continued' : kind, text, indent, ordinal }
  })
}

export function isItem(kind: LayoutLine['kind']): boolean {
  return kind === 'bullet' || kind === 'numbered'
}

type ReadLine = Omit<LayoutLine, 'line'>

const BLANK: ReadLine = { kind: 'blank', text: '', indent: 0, ordinal: 0 }
const FENCED: ReadLine = { kind: 'fenced', text: '', indent: 0, ordinal: 0 }

function headingOf(raw: string): ReadLine {
  return { kind: 'heading', text: raw.trim(), indent: 0, ordinal: 0 }
}

/** How most lines begin: no sign, no number, no "Step 1". */
const PLAIN = /^[a-oq-rt-z]/i

function readLine(raw: string): ReadLine {
  if (PLAIN.test(raw)) return { kind: 'paragraph', text: raw.trimEnd(), indent: 0, ordinal: 0 }
  if (raw.trim() === '') return BLANK
  const prefix = containers(raw)
  const text = raw.slice(prefix.length).trimEnd()
  const marker = MARKER.exec(prefix.slice(-16))?.[1] ?? ''
  if (isRule(raw)) return { kind: 'rule', text: '', indent: 0, ordinal: 0 }
  if (marker !== '') {
    const indent = columns(prefix.slice(0, prefix.lastIndexOf(marker)))
    const ordinal = /^\d/.test(marker) && !/[-*+]/.test(prefix) ? Number.parseInt(marker, 10) : 0
    return { kind: /^\d/.test(marker) && ordinal > 0 ? 'numbered' : 'bullet', text, indent, ordinal }
  }
  const indent = columns(prefix)
  if (text === '') return { kind: 'blank', text, indent, ordinal: 0 }
  if (text.startsWith('|')) return { kind: 'row', text, indent, ordinal: 0 }
  if (TYPED_BULLET.test(text)) return { kind: 'bullet', text, indent, ordinal: 0 }
  const ordinal = typedOrdinal(text)
  return { kind: ordinal > 0 ? 'numbered' : 'paragraph', text, indent, ordinal }
}

function typedOrdinal(text: string): number {
  const [, digits, circled, step, stepChinese] =
    TYPED_NUMBER.exec(text.slice(0, 24).replace(/^\*+/, '')) ?? []
  if (circled) return (circled.codePointAt(0) ?? 0) - 0x245f
  return Number.parseInt(digits ?? step ?? stepChinese ?? '0', 10)
}

/** Three or more of one sign, alone on a line. */
function isRule(raw: string): boolean {
  if (!/^[ \t*_=-]{3,}$/.test(raw)) return false
  const signs = raw.replace(/[ \t]/g, '')
  return signs.length > 2 && /^(?:-+|\*+|_+|=+)$/.test(signs)
}

function columns(prefix: string): number {
  return prefix.replaceAll('\t', '    ').length
}

function fencedLines({ fences, lines }: Parts): Set<number> {
  return new Set(
    fences.flatMap(({ line, lines: { length } }) => {
      const closing = line + length
      const closed = /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines[closing] ?? '')
      return Array.from({ length: length + (closed ? 2 : 1) }, (_, offset) => line + offset)
    }),
  )
}
