import { requestFromInputs } from '../../../src/request/inputs.ts'

const texts = { scale_requirements: 'a', consistency_tolerance: 'b', infrastructure_environment: 'c' }

test('the inputs are one request, cleaned and trimmed, without lines', () => {
  expect(requestFromInputs({ ...texts, scale_requirements: ' 10,000\r\na\u202e second\n' })).toEqual({
    texts: { ...texts, scale_requirements: '10,000\na second' },
  })
})

test('an input that holds nothing visible is named', () => {
  expect(() => requestFromInputs({ ...texts, infrastructure_environment: '\u200b \u2060' })).toThrow(
    'input "infrastructure-environment" holds no visible character',
  )
})
