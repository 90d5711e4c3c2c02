import { assess } from '../../../src/feasibility/assess.ts'
import { logLines } from '../../../src/report/log-lines.ts'
import type { Report } from '../../../src/report/report.ts'
import { DESIGNED } from '../fakes/reports.ts'

const linesOf = (more: Partial<Report>) => logLines({ ...DESIGNED, ...more })

const TEXTS = {
  scale_requirements: '100 lock requests per second.',
  consistency_tolerance: 'Linearizable. The lock must never be lost in a failover.',
  infrastructure_environment:
    'An etcd cluster of three members in three zones, and Redis with asynchronous replicas.',
}

test('every store that was considered is there, with what speaks against it', () => {
  const lines = linesOf({ assessment: assess(TEXTS) })
  expect(lines[0]).toBe('By the built-in rules: sufficient')
  expect(lines).toContainEqual(expect.stringMatching(/^Considered etcd \(.*\): it can carry the lock$/))
  expect(lines).toContainEqual(expect.stringMatching(/^Considered Redis.*: .*\(grants-survive-failover\)$/))
})

test('who answered is there: the model, its tries, its tokens, and what it refused', () => {
  const designer = {
    kind: 'model',
    requested: 'gpt-4o',
    answered: 'gpt-4o-2024-08-06',
    endpoint: 'https://api.openai.com/v1',
    parameters: {},
    dropped: ['temperature'],
    tries: 2,
    seconds: 3.21,
    tokens: { prompt: 613, completion: 1207 },
    requestId: 'req_1',
  } as const
  expect(linesOf({ designer })).toContain(
    'Model gpt-4o, answered by gpt-4o-2024-08-06; 2 tries in 3.2 s; 613 + 1207 tokens; without temperature, which it ' +
      'refused; request id req_1',
  )
})

test('what the review found is there, line by line', () => {
  const findings = [{ rule: 'lease-renewed', severity: 'error', line: 7, message: 'Nobody renews.' }] as const
  expect(linesOf({ findings })).toEqual(
    expect.arrayContaining([
      'The review found 1 error and 0 warnings',
      'Line 7 of the architecture: Nobody renews. (lease-renewed)',
    ]),
  )
})
