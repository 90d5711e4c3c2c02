import { architecture, FEASIBLE, INFEASIBLE, requestFile } from '../support/world.ts'
import { file, openPull, staged, visit } from './visits.ts'

const GOOD = 'locks/good.lock-request.yaml'
const BAD = 'locks/bad.lock-request.yaml'
const OTHER = 'src/orders.ts'

async function judge(env: Readonly<Record<string, string>> = {}) {
  const world = await openPull({
    script: { content: architecture },
    pull: {
      files: [
        file(GOOD, requestFile(FEASIBLE)),
        file(BAD, requestFile(INFEASIBLE)),
        file(OTHER, 'export const orders = 1\n'),
      ],
    },
  })
  return (await visit(world, { env })).result
}

describe('the log', () => {
  const plain = staged(() => judge())
  const debugged = staged(() => judge({ RUNNER_DEBUG: '1' }))

  test('has one group for each request, with what was considered and why not', async () => {
    const { stdout, commands } = await plain()
    const titles = commands.filter(({ name }) => name === 'group').map(({ data }) => data)
    expect(titles.toSorted()).toEqual([
      expect.stringMatching(new RegExp(`^${BAD}: insufficient after \\d+\\.\\d s\\. `)),
      expect.stringMatching(new RegExp(`^${GOOD}: designed after \\d+\\.\\d s$`)),
    ])
    expect(commands.filter(({ name }) => name === 'endgroup')).toHaveLength(2)
    const [, good = ''] = stdout.split(new RegExp(`::group::${GOOD}.*\\n`))
    expect(good.split('::endgroup::')[0]).toMatch(
      /By the built-in rules: sufficient\nConsidered etcd .*: it can carry the lock\nModel gpt-4o, answered by .*; 1 try in /,
    )
    expect(stdout).toMatch(/Considered Redis .*: .*\(grants-survive-failover\)/)
  })

  test('tells the configuration in force and how long the run took', async () => {
    const { stdout } = await plain()
    expect(stdout).toMatch(/^Model gpt-4o at http.*, temperature 0\.1, .*feasibility enforce/m)
    expect(stdout).toMatch(/^The run took \d+\.\d s$/m)
  })

  test('has detail behind the runner’s debug switch only: which files are no requests, and digests', async () => {
    expect((await plain()).commands.filter(({ name }) => name === 'debug')).toEqual([])
    const details = (await debugged()).commands.filter(({ name }) => name === 'debug').map(({ data }) => data)
    expect(details).toContain(`Not a request, by the globs of request-files: ${OTHER}`)
    expect(details).toContainEqual(
      expect.stringMatching(new RegExp(`^${GOOD}: request [0-9a-f]{64}, question `)),
    )
  })
})
