import { designFor } from '../../../src/architect/reference.ts'
import { assess } from '../../../src/feasibility/assess.ts'

const S3 = 'One S3 bucket in eu-north-1, conditional PUTs work, no other store.'

const designOf = (consistency: string, infrastructure = S3) =>
  designFor(
    assess({
      scale_requirements: '30 terraform applies a day',
      consistency_tolerance: consistency,
      infrastructure_environment: infrastructure,
    }),
  )

describe('a lock that does not expire', () => {
  test.each([
    'Never two applies on one state. A lock left behind stays put until on-call has looked at the runner and removes it.',
    'Never two applies on one state. The target cannot check tokens; an operator releases a stuck lock.',
  ])('is not taken over, not rejected late, and has no lease: %s', consistency => {
    const { text = '', decision } = designOf(consistency) ?? {}
    expect(text).toContain('**The lock does not expire by itself**')
    expect(text).toContain('keeps its lock until a person')
    expect(text).not.toContain('Stale lock takeover')
    expect(text).not.toContain('stops at its own deadline')
    expect(decision).not.toHaveProperty('lease')
  })

  test('is not made of one that has to expire', () => {
    const { text, decision } = designOf('Never two applies on one state. Locks must expire after 60 s.') ?? {}
    expect(text).toContain('Stale lock takeover')
    expect(decision).toHaveProperty('lease', 120)
  })
})

test('an idempotency key that the request names is part of the design', () => {
  const { text } =
    designOf(
      'A customer is charged once. The bank honours our idempotency key.',
      'RDS PostgreSQL 16 Multi-AZ DB instance; its failover is fine.',
    ) ?? {}
  expect(text).toContain('**The effects carry the idempotency key** that the request names')
})

test('a rate of a few a day is not called none', () => {
  expect(designOf('Never two applies on one state.')?.text).toContain('Under 0.01 locks/s')
})

test('a round trip that the request tells of stands in the capacity, and not one that is assumed', () => {
  const across = (trip: string) =>
    designFor(
      assess({
        scale_requirements: '100 locks per second, 150 ms p99',
        consistency_tolerance: 'Linearizable. The loss of one region must be survived automatically.',
        infrastructure_environment: `CockroachDB, three regions, three nodes each, SURVIVE REGION FAILURE.${trip}`,
      }),
    )?.text ?? ''
  expect(across(' The round trip between any two regions is 25 ms.')).toContain('two commits of about 35 ms')
  expect(across('')).toContain('two commits of about 80 ms')
})
