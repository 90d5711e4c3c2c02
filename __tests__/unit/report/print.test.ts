import { MarkdownPrinter, RecordPrinter } from '../../../src/report/print.ts'
import type { Report } from '../../../src/report/report.ts'
import { DESIGNED } from '../fakes/reports.ts'

const nth = (n: number): Report => ({ ...DESIGNED, source: { kind: 'file', path: `n${n}.yaml` } })

function printed(): { written: string[]; names: () => string[]; write: (text: string) => void } {
  const written: string[] = []
  const names = () => written.flatMap(text => text.match(/n\d\.yaml/)?.[0] ?? [])
  return { written, names, write: text => void written.push(text) }
}

describe('Markdown', () => {
  test('is printed as soon as all before it is out', () => {
    const { names, write, written } = printed()
    const printer = new MarkdownPrinter(write)
    printer.take(1, nth(1))
    expect(names()).toEqual([])
    printer.take(0, nth(0))
    expect(names()).toEqual(['n0.yaml', 'n1.yaml'])
    printer.take(2, nth(2))
    printer.end()
    expect(names()).toEqual(['n0.yaml', 'n1.yaml', 'n2.yaml'])
    expect(written.map(text => text.startsWith('\n---\n\n'))).toEqual([false, true, true])
  })

  test('is printed at the end also where one before it was never made', () => {
    const { names, write } = printed()
    const printer = new MarkdownPrinter(write)
    printer.take(3, nth(3))
    printer.take(2, nth(2))
    printer.end()
    expect(names()).toEqual(['n2.yaml', 'n3.yaml'])
  })
})

test('the record is one document, of what was made, in order', () => {
  const { write, written } = printed()
  const printer = new RecordPrinter(write)
  printer.take(3, nth(3))
  printer.take(1, nth(1))
  printer.end('inconclusive')
  expect(written).toHaveLength(1)
  expect(JSON.parse(written[0] ?? '')).toMatchObject({
    verdict: 'inconclusive',
    requests: [{ source: { path: 'n1.yaml' } }, { source: { path: 'n3.yaml' } }],
  })
})
