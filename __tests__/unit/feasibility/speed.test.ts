import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assess } from '../../../src/feasibility/assess.ts'
import type { Texts } from '../../../src/feasibility/rules/rule.ts'
import { fastest } from '../fakes/timing.ts'

const SAMPLE = join(import.meta.dirname, '../../../scenarios/sample.jsonl')

/** The processor's time, which tests beside this one do not take part in. */
const processorTime = () => process.cpuUsage().user / 1000

test('a thousand requests are assessed in under two seconds on an idle machine', () => {
  const requests = readFileSync(SAMPLE, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Texts)
  for (const request of requests) assess(request)
  const taken = fastest(
    () => {
      for (let index = 0; index < 1000; index += 1) assess(requests[index % requests.length] as Texts)
    },
    4000,
    processorTime,
  )
  process.stderr.write(`1,000 requests assessed in ${Math.round(taken)} ms\n`)
  // Twice the promise: tests share their machine.
  expect(taken).toBeLessThan(4000)
})

test.each([
  'a',
  ' ',
  '\n',
  '1',
  '2/',
  '<',
  '&',
  '~~',
  '<!--',
  '|',
  'etcd ',
  '5 etcd ',
  'no ',
  'no a, ',
  'two ',
  'any one of ',
  'survive the loss of ',
  'region ',
  'DC-A ',
  'us-east-1 ',
  'both sides must keep granting etcd 5 nodes 2/2/1 no third site, ',
  '10 locks per ',
  'p99 ',
  'hold   ',
  '2,5',
  '{"a":',
  '不能有两个',
  'linearizable ',
  'witness in Berlin ',
  'etcd, ',
  'SCPs block etcd, ',
  'a-b 3 ms ',
  'etcd-a1, etcd-b2 in hall A ',
])('64 KiB of %j take well under a second', piece => {
  const text = piece.repeat(Math.ceil(65_536 / piece.length))
  const taken = fastest(
    () => {
      assess({ scale_requirements: text, consistency_tolerance: text, infrastructure_environment: text })
    },
    2000,
    processorTime,
  )
  // Three fields of 64 KiB each, on a machine that other tests use too.
  expect(taken).toBeLessThan(2000)
})

test.each(['_\n', 'a.\n', '不。'])(
  'a request file full of the sentence %j takes well under a second',
  piece => {
    const text = piece.repeat(20_000 / piece.length)
    const taken = fastest(
      () => {
        assess({ scale_requirements: text, consistency_tolerance: text, infrastructure_environment: text })
      },
      2000,
      processorTime,
    )
    expect(taken).toBeLessThan(2000)
  },
)
