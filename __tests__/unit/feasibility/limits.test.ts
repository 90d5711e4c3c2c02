import { assess } from '../../../src/feasibility/assess.ts'

const limits = (infrastructure: string) =>
  assess({
    scale_requirements: '40 locks per second',
    consistency_tolerance: 'Never two holders.',
    infrastructure_environment: `etcd with 3 members over three zones. ${infrastructure}`,
  }).reasons.filter(({ rule }) => rule === 'every-limit-is-read')

test.each([
  'The nightly refresh replaces all three in the same minute.',
  'Only the first pair has a say in elections.',
  'The firewall lets us through to the readers only.',
  'At 02:00 every night the snapshot of 20:00 is put back over it.',
  'A write returns as soon as the first machine has it. We cannot alter this.',
])('asks what it limits: %s', sentence => {
  const [reason] = limits(sentence)
  expect(reason?.text).toContain(sentence.split('.')[0])
  expect(reason?.evidence[0]?.words).toContain(sentence.split('.')[0])
})

test.each([
  'No other store, and none will be added.',
  'Workers run in all three.',
  'The orders are rows in the same database.',
  'Dashboards get a copy for reading only.',
  'The ledger rejects each write with an older revision.',
  'There is a dump every night, kept off site.',
])('leaves alone what takes nothing away: %s', sentence => {
  expect(limits(sentence)).toEqual([])
})

test('quotes a long sentence up to a word, and a few of many', () => {
  const long = `Only the pair in the east has a say in elections${', as the board decided'.repeat(30)}.`
  const [reason] = limits(`${long} ${'Only the pair in the west has a say. '.repeat(9)}`)
  expect(reason?.text).toMatch(/has a say in elections, as .*[a-z,]…”/)
  expect(reason?.text.length).toBeLessThan(600)
})
