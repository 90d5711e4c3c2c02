import { toJson } from '../../../src/report/json.ts'
import { findCommands } from '../../support/runner-oracle.ts'

test.each(['##[error]x', 'a ###[add-mask]x##[group]', '::error::x', '\n::error::x', '#\u0023[error]x'])(
  '%j is the same when it is read, and no command when it is printed',
  text => {
    const json = toJson({ texts: [text], [text]: null })
    expect(JSON.parse(json)).toEqual({ texts: [text], [text]: null })
    expect(findCommands(json)).toEqual([])
  },
)

test('is indented, and ends its last line', () => {
  expect(toJson({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n')
})
