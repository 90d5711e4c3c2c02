/** What the action publishes of a model's text, wherever it stands. */
import { foldedIn, isClosed, unfolded } from '../e2e/visits.ts'
import {
  commandLines,
  htmlComments,
  htmlTags,
  images,
  linkTargets,
  liveMentions,
  liveReferences,
  visibleText,
} from '../support/published-markdown.ts'
import { architecture } from '../support/world.ts'

/** How long a test may wait for its run on a busy machine, in milliseconds. */
export const LONGEST_RUN = 60_000

/** The text in a real design, so that it becomes the output too. */
export function inDesign(content: string): string {
  return `${architecture}\n\n${content}`
}

const OWN_TAGS = ['details', 'summary']
const OWN_LINK = /^https:\/\/github\.com\/octo-org\/locks\/blob\//

/** All in a Markdown text that acts on readers, on GitHub or on bots, and is not the action's own. */
export function aliveIn(markdown: string): readonly string[] {
  return [
    ...liveMentions(markdown),
    ...liveReferences(markdown),
    ...images(markdown),
    ...htmlTags(markdown).filter(tag => !OWN_TAGS.includes(tag)),
    ...linkTargets(markdown).filter(target => !OWN_LINK.test(target)),
    ...htmlComments(markdown),
    ...commandLines(markdown),
    ...(isClosed(markdown) ? [] : ['something is left open']),
  ]
}

const MARKER =
  /^<!-- distributed-lock-manager-architect key=\w+ request=\w+ memory=[\w-]+(?: seal=[\w-]+)? -->\n/

/** A comment without its hidden first line. Throws where it does not start with it, or where it is too long. */
export function textOf(body: string): string {
  const marker = MARKER.exec(body)?.[0]
  if (marker === undefined) throw new Error(`no marker: ${body.slice(0, 200)}`)
  expect(body.length).toBeLessThanOrEqual(65_536)
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(262_144)
  return body.slice(marker.length)
}

const HEADLINES = {
  designed: '## Distributed lock: ✅ designed',
  insufficient: '## Distributed lock: ⛔ infrastructure insufficient',
  inconclusive: '## Distributed lock: ⚠️ inconclusive',
} as const

export type Verdict = keyof typeof HEADLINES

/** The action's own words stand before the model's, and after them. */
export function expectOwnFrame(text: string, verdict: Verdict): void {
  expect(text.split('\n', 1)).toEqual([HEADLINES[verdict]])
  const [, , notice = ''] = text.split('\n\n')
  const folds = Object.keys(foldedIn(text))
  if (verdict === 'designed') {
    expect(notice).toMatch(/^> \*\*Designed by the model gpt-4o-2024-08-06\.\*\* A language model wrote/)
    expect(folds).toEqual(['The request', 'How this was made'])
  } else {
    expect(notice).toMatch(/^> \*\*No verdict on the infrastructure\.\*\* The model gpt-4o\S* was asked\.$/)
    expect(folds.filter(name => name !== 'What the model answered')).toEqual([
      'The request',
      'How this was made',
    ])
    expect(visibleText(unfolded(text))).not.toContain('Architecture Overview')
  }
}
