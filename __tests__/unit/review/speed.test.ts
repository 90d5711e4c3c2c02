import { inertMarkdown, plainMarkdown } from '../../../src/report/inert.ts'
import { reviewDesign } from '../../../src/review/review.ts'
import { fastest } from '../fakes/timing.ts'

const SIZE = 100_000
/** Milliseconds, on a machine that others use too. */
const LIMIT = 700

/** What repeats until the text is full: Markdown's own traps, and the words that the rules look for. */
const PIECES = [
  ...[
    '> ',
    'a**b',
    '<!--',
    '- a\n',
    '\t- ',
    '|a|b|\n|-|-|\n',
    '`',
    '```\n',
    '1. x\n',
    '# h\n',
    '**x** ',
    '[x](',
  ],
  ...[
    'lease 15 s ',
    'every 5 s ',
    'five voters survive three failures. ',
    'Redis SETNX ',
    'token is ',
    'if (',
  ],
  ...['not ', 'avoid ', 'meaning ', 'a, b; ', '中', '\u200b', '((('],
]

test.each(PIECES)('a review of 100 KB of %j takes well under a second', piece => {
  const answer = `## Lock\n\n**etcd** ${piece.repeat(SIZE / piece.length)}`
  const text = plainMarkdown(inertMarkdown(answer))
  expect(fastest(() => reviewDesign(text, undefined), LIMIT)).toBeLessThan(LIMIT)
})
