import { planFor } from '../../../src/architect/plan.ts'
import { assess } from '../../../src/feasibility/assess.ts'

/** The voters of a design that has to survive the loss of a region. */
function votersOf(infrastructure_environment: string) {
  const assessment = assess({
    scale_requirements: '100 locks per second',
    consistency_tolerance: 'Never two holders. The loss of any one region has to be survived automatically.',
    infrastructure_environment,
  })
  const { count, spread, stated } = planFor(assessment)?.voters ?? {}
  return { count, spread: spread?.join('/'), stated }
}

test.each([
  ['CockroachDB with 9 nodes, 3 in each of three regions.', 5, '2/2/1', false],
  ['YugabyteDB, 12 servers over three regions, 4 in each.', 5, '2/2/1', false],
  ['CockroachDB with 7 replicas over three regions, 3/2/2.', 7, '3/2/2', true],
  ['CockroachDB with 3 nodes over three regions, 1/1/1.', 3, '1/1/1', true],
  ['etcd with 9 nodes, 3 in each of three regions.', 9, '3/3/3', true],
])('“%s” has %i voters, %s, stated: %s', (text, count, spread, stated) => {
  expect(votersOf(text)).toEqual({ count, spread, stated })
})
