import { readDraft } from '../../../src/review/draft.ts'
import { noConclusion } from '../../../src/review/rules/no-conclusion.ts'
import { fastest } from '../fakes/timing.ts'

const DESIGN = `## Lock acquisition workflow

- **etcd with Raft**: five voters in three zones, a lease of 15 s.

## Negative constraints

- **Avoid Redlock**: it depends on timing.
`
const AFTER = DESIGN.split('\n').length + 1
/** Twice the promise: tests share their machine. */
const SHORT = 100
const linesOf = (text: string) => noConclusion.check(readDraft(text, undefined)).map(({ line }) => line)

test.each([
  'In conclusion, the architecture is safe.',
  'In summary, a stretched Raft cluster meets all requirements.',
  'To summarize: Raft, leases and fencing tokens.',
  '**Conclusion:** the design is CP.',
  'Overall, this design provides a solid foundation for mutual exclusion.',
  'This architecture ensures strict serializability and prevents split-brain scenarios.',
  'This distributed lock architecture guarantees that no split-brain can occur while meeting the throughput target.',
  'The proposed architecture effectively balances consistency, availability and performance.',
  'By combining Raft, leases and fencing, the system achieves strong consistency.',
  'By adhering to these principles, this architecture will ensure safe mutual exclusion.',
  'With these mechanisms in place, the architecture provides fault tolerance across all regions.',
  'Together, these mechanisms ensure mutual exclusion even under partitions.',
  'This architectural design adheres to the constraints and delivers a highly resilient solution.',
  'These constraints ensure that the system remains consistent.',
  'Let me know if you have any questions!',
  'Feel free to ask for more details.',
  'If you need further clarification, just ask.',
  'If you would like me to adjust the lease times, tell me.',
  'I hope this helps!',
  'I can also provide a deployment guide.',
  'Would you like me to elaborate on the fencing?',
  'Zusammenfassend ist die Architektur sicher.',
  'Insgesamt gewährleistet diese Architektur starke Konsistenz.',
  'Diese Architektur bietet eine robuste Grundlage für den wechselseitigen Ausschluss.',
  'Bei weiteren Fragen stehe ich gerne zur Verfügung.',
  'Falls Sie weitere Details benötigen, sagen Sie Bescheid.',
  'En resumen, la arquitectura cumple los requisitos.',
  'Esta arquitectura garantiza la exclusión mutua y la consistencia.',
  'Si necesita más detalles, estoy a su disposición.',
  '¿Desea que profundice en algún punto?',
  '综上所述，该架构满足强一致性要求。',
  '总之，该方案安全可靠。',
  '本架构确保了强一致性和高可用性。',
  '如有任何问题，欢迎随时提问。',
])('%s', ending => {
  expect(linesOf(`${DESIGN}\n${ending}\n`)).toEqual([AFTER])
  expect(linesOf(`${DESIGN}\n---\n\n${ending}\n\n---\n`)).toEqual([AFTER + 2])
})

test.each([
  '## Conclusion',
  '### 8. Conclusion',
  '**Conclusion**',
  '# Final Thoughts',
  '## Summary',
  '## Key Takeaways',
  '## Summary of Benefits',
  '## Fazit',
  '## 9. Zusammenfassung',
  '## Conclusión',
  '## Resumen',
  '## 八、总结',
  '## 结论',
])('a section that concludes: %s', heading => {
  expect(linesOf(`${DESIGN}\n${heading}\n\nLocks live in etcd, with five voters.\n`)).toEqual([AFTER])
})

test('all taking leave is one fault, where it starts', () => {
  expect(linesOf(`${DESIGN}\nIn summary, it is CP.\n\nLet me know if you have questions.\n`)).toEqual([AFTER])
  expect(linesOf(`${DESIGN}\n## Conclusion\n\nIt is CP.\n\nI hope this helps.\n`)).toEqual([AFTER])
})

test.each([
  '## Residual risks\n\nThis design does not fence resources that cannot compare tokens.',
  '## Scope limit\n\nThis design ensures exclusion only where the resource compares tokens.',
  '## Capacity\n\nThis architecture meets 10,000 grants/s with eight groups.',
  '## Capacity summary\n\n| Load | Limit |\n|---|---|\n| 1,000/s | 8,000/s |',
  '## Open assumptions\n\n- The round trip between regions is below 30 ms.',
  '## Operations\n\nAlert on leader changes and on every rejected token.',
  '## Next region\n\n- If you need more throughput, add a group.',
  'If you need more throughput, add a Raft group and drain the range first.',
  'This configuration meets the objective of 30 s: detection 5 s, lease 15 s, election 2 s.',
  'This design tolerates one region; with two lost it does not grant.',
  'This design requires that every resource compares tokens.',
  'These settings hold until the clusters are merged, but not beyond.',
  '**Restore from backup is the only event that can break the guarantee**, so grants stay off until epochs are raised.',
  'The system stops granting without a quorum.',
  'Overall throughput is bounded by the slowest fsync.',
  'Total time without grants: about 15 s.',
  '- This design provides one token per grant.',
  'Diese Architektur garantiert den Ausschluss nur, wenn jede Ressource das Token prüft.',
  'Esta arquitectura no garantiza nada si el recurso no compara tokens.',
  '本方案不保证无法校验令牌的资源。',
  '## 容量\n\n- 每秒一万次加锁。',
])('no conclusion: %s', ending => {
  expect(linesOf(`${DESIGN}\n${ending}\n`)).toEqual([])
})

test('a summary at the start and one in the middle conclude nothing', () => {
  expect(linesOf(`## Summary\n\n- Raft.\n\n${DESIGN}`)).toEqual([])
  expect(linesOf(`# Locks\n\n## Summary\n\n- Raft.\n\n${DESIGN}`)).toEqual([])
  expect(linesOf(`In summary, locks live in etcd.\n\n${DESIGN}`)).toEqual([])
  expect(linesOf('')).toEqual([])
})

test.each(['a', 'by a, ', 'this ', 'if you need any ', '# a\n', '\n', '- a\n\nthis design ', '通过a，'])(
  '100 KB of %j take no time',
  piece => {
    const draft = readDraft(`${DESIGN}\n${piece.repeat(Math.ceil(100_000 / piece.length))}`, undefined)
    expect(fastest(() => noConclusion.check(draft), SHORT)).toBeLessThan(SHORT)
  },
)
