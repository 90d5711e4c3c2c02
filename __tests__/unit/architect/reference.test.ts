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
