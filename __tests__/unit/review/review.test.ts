import { reviewDesign } from '../../../src/review/review.ts'
import { architecture } from '../../support/world.ts'

const CHATTY = `Sure! Here is the design you asked for.\n\n${architecture}`
const rulesOf = (text: string) => reviewDesign(text, undefined).findings.map(({ rule }) => rule)

test('a design that begins with small talk is found', () => {
  expect(rulesOf(CHATTY)).toContain('no-preamble')
  expect(rulesOf(architecture)).toEqual([])
})

test.each(['<!-- markdownlint-disable -->', '<!-- markdownlint-disable-file no-preamble -->'])(
  'inline configuration is no setting: %s',
  start => {
    expect(rulesOf(`${start}\n${CHATTY}`)).toContain('no-preamble')
  },
)

test('what looks like front matter is read: small talk in it is found on its own line', () => {
  const text = `---\nSure! Here is the design you asked for.\n---\n\n${architecture}`
  const found = reviewDesign(text, undefined).findings.filter(({ rule }) => rule === 'no-preamble')
  expect(found.map(({ line }) => line)).toEqual([2])
})
