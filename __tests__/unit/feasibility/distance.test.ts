import { assess } from '../../../src/feasibility/assess.ts'

const opinion = (
  scale_requirements: string,
  consistency_tolerance: string,
  infrastructure_environment: string,
) => assess({ scale_requirements, consistency_tolerance, infrastructure_environment })

type Request = [scale: string, consistency: string, infrastructure: string]

test.each<Request>([
  [
    '100/s, p99 acquire under 30 ms',
    'Linearizable, must survive the loss of any one site',
    'etcd, one member in each of our three sites London, New York and Tokyo. Nothing else.',
  ],
  [
    '50/s, acquisition p99 < 25 ms from both coasts',
    'Linearizable; must survive loss of any region',
    'CockroachDB in us-east1, us-west1 and europe-west4, 3 nodes each, SURVIVE REGION FAILURE',
  ],
])('light is too slow for %s, %s, %s', (...request) => {
  const { feasibility, reasons } = opinion(...request)
  expect(feasibility).toBe('insufficient')
  expect(reasons.map(({ rule }) => rule)).toEqual(['latency-is-physical'])
})

test.each<[distance: string, ...Request]>([
  [
    'From Sydney to the nearest place where the store is said to stand and back takes at least 164 ms; 15 ms are asked for.',
    '100/s, acquire within 15 ms p99 for the workers in Sydney',
    'Linearizable, fenced',
    'etcd 3 members across three AZs in Frankfurt; workers run in Sydney',
  ],
  [
    'From ap-southeast-2 to the nearest place where the store is said to stand and back takes at least 125 ms; 20 ms are asked for.',
    'acquire p99 must be below 20 ms for pods in ap-southeast-2',
    'strict exclusion, fencing is checked',
    'Only DynamoDB single-region table in us-west-2; pods run in ap-southeast-2. No other region may be used for data.',
  ],
])('asks who is meant: %s', (distance, ...request) => {
  const { feasibility, reasons } = opinion(...request)
  expect(feasibility).toBe('undetermined')
  expect(reasons.map(({ text }) => text)).toEqual([distance])
})

test.each<Request>([
  [
    '100/s, p99 acquire under 30 ms',
    'Linearizable, must survive the loss of any one zone',
    'etcd, 3 members over 3 AZs in eu-west-1. Users are world-wide. HQ in Tokyo.',
  ],
  [
    '100/s, p99 acquire under 30 ms',
    'Linearizable, must survive the loss of any one site',
    'etcd with 5 members in three sites: Frankfurt (2), Amsterdam (2), Paris (1). Clients run in Frankfurt and Amsterdam.',
  ],
  [
    '200 locks/s; acquire p99 < 10ms. Callers: payment workers in us-east-1.',
    'linearizable, AZ loss',
    'DynamoDB table in us-east-1; a read replica of the reporting database stands in eu-west-1',
  ],
])('is near enough: %s, %s, %s', (...request) => {
  expect(opinion(...request).feasibility).toBe('sufficient')
})
