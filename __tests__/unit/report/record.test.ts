import { recordOf } from '../../../src/report/record.ts'
import { DESIGNED, DESIGNER, EXPLAINED, INVALID, REQUEST } from '../fakes/reports.ts'

test('the record holds all that is known of each request', () => {
  const url = 'https://github.com/octo-org/locks/pull/7#issuecomment-1'
  const explained = { ...EXPLAINED, request: { ...REQUEST, title: 'Orders' }, commentUrl: url }
  const prompt = { name: 'Distributed Lock Manager Architect', version: '1.0.0' }
  const source = {
    kind: 'file',
    path: 'locks/orders.lock-request.yaml',
    commit: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
  }
  const digests = { request: '0123456789abcdef'.repeat(4), prompt: '36a4abd97cee52f2'.repeat(4) }
  expect(recordOf('insufficient', [explained, INVALID, DESIGNED])).toEqual({
    version: 1,
    verdict: 'insufficient',
    reasons: [],
    requests: [
      {
        source,
        title: 'Orders',
        digests,
        prompt,
        verdict: 'insufficient',
        reasons: [
          {
            text: 'The architect holds that no design on this infrastructure can give the consistency that the request asks for.',
          },
        ],
        remarks: 'A single unmanaged Redis node has **no quorum**: a restart forgets every grant.',
        findings: [],
        decision: null,
        designer: DESIGNER,
        commentUrl: url,
      },
      {
        source,
        title: null,
        digests: { request: null, prompt: digests.prompt },
        prompt,
        verdict: 'inconclusive',
        reasons: [
          { text: 'The request file is not valid.' },
          { text: 'unknown key "model"; allowed keys are …', line: 1, column: 1 },
          {
            text: '"consistency_tolerance" must be text; got a number: put it in quotes',
            line: 3,
            column: 24,
          },
        ],
        remarks: null,
        findings: [],
        decision: null,
        designer: null,
        commentUrl: null,
      },
      {
        source,
        title: null,
        digests,
        prompt,
        verdict: 'designed',
        reasons: [],
        remarks: null,
        findings: [],
        decision: null,
        designer: DESIGNER,
        commentUrl: null,
      },
    ],
  })
})

test('the record of a prompt without a version, and of a run without requests, says so', () => {
  const report = { ...DESIGNED, prompt: { ...DESIGNED.prompt, version: undefined } }
  expect(recordOf('designed', [report])).toMatchObject({ requests: [{ prompt: { version: null } }] })
  expect(recordOf('none', [])).toEqual({ version: 1, verdict: 'none', reasons: [], requests: [] })
})
