import type { Decision } from '../../../src/architect/decision.ts'
import { renderDiagram } from '../../../src/report/diagram.ts'

const FULL: Decision = {
  store: 'etcd cluster',
  voters: {
    count: 5,
    places: [
      { name: 'us-east-1', voters: 2 },
      { name: 'eu-west-1', voters: 2 },
      { name: '东京', voters: 1 },
    ],
  },
  quorum: 3,
  lease: 15,
  renewal: 5,
  token: 'create revision',
  checkedBy: 'the orders database',
  avoid: [],
}

test('draws voters at their places, the holder and the resource that checks', () => {
  expect(renderDiagram(FULL)).toBe(`\`\`\`mermaid
%%{init: {"flowchart": {"subGraphTitleMargin": {"bottom": 24}}}}%%
flowchart LR
  holder["Lock holder"]
  subgraph store["etcd cluster, 5 voters, quorum 3"]
    subgraph place1["us-east-1"]
      voter1_1(["voter"])
      voter1_2(["voter"])
    end
    subgraph place2["eu-west-1"]
      voter2_1(["voter"])
      voter2_2(["voter"])
    end
    subgraph place3["东京"]
      voter3_1(["voter"])
    end
  end
  holder -- "acquire, lease 15 s, renewed every 5 s" --> store
  store -- "grant with a fencing token" --> holder
  resource["Protected resource,<br/>rejects a smaller token"]
  holder -- "write with the token" --> resource
\`\`\``)
})

// Mermaid gives a title one line of 200 px unless it is told to.
test.each<[string, string | undefined]>([
  ['Consul', undefined],
  ['a CockroachDB database that survives a region failure', '48'],
  ['东京的一致性存储集群', '24'],
])('leaves room for the lines of a title: %s', (store, room) => {
  const diagram = renderDiagram({ store, voters: { count: 3, places: [] }, avoid: [] })
  expect(/"subGraphTitleMargin": \{"bottom": (\d+)\}/.exec(diagram ?? '')?.[1]).toBe(room)
})

test('draws nothing where no store is said', () => {
  expect(renderDiagram({ voters: { count: 3, places: [] }, avoid: [] })).toBeUndefined()
})

test.each<[string, Decision, string]>([
  [
    'places that leave voters out',
    { ...FULL, voters: { count: 7, places: FULL.voters?.places ?? [] } },
    'us-east-1',
  ],
  ['a quorum that is not said', { store: 'etcd', voters: { count: 3, places: [] }, avoid: [] }, 'quorum'],
  ['a token that nobody checks', { ...FULL, checkedBy: 'nobody: a duplicate is accepted' }, 'resource'],
  ['a resource of which nothing is said', { store: 'etcd', token: 'revision', avoid: [] }, 'resource'],
  ['a lease that is not said', { store: 'etcd', avoid: [] }, 'lease'],
])('leaves out %s', (_, decision, word) => {
  expect(renderDiagram(decision)).toContain('store')
  expect(renderDiagram(decision)).not.toContain(word)
})

test('has labels of letters, digits and harmless signs, whatever the text has', () => {
  const hostile = 'a"]; click holder "javascript:alert(1)" @octocat #1 <img src=x> %% ``` \n end --> b'
  const diagram =
    renderDiagram({
      ...FULL,
      store: hostile,
      voters: { count: 1, places: [{ name: hostile, voters: 1 }] },
    }) ?? ''
  const labels = [...diagram.matchAll(/(?:store|place1)\["([^"\n]*)"\]/g)].map(([, label]) => label ?? '')
  expect(labels).toHaveLength(2)
  for (const label of labels) expect(label).toMatch(/^[\p{L}\p{N} .,/()+%…-]{1,90}$/u)
  expect(diagram).not.toMatch(/click holder "|@|#|<img|^end -->/m)
  expect(diagram.match(/```/g)).toHaveLength(2)
})

test('does not draw a crowd', () => {
  const many = { count: 1000, places: [{ name: 'x', voters: 1000 }] }
  expect(renderDiagram({ ...FULL, voters: many })?.split('\n').length).toBeLessThan(20)
})
