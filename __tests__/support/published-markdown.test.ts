import {
  commandLines,
  htmlComments,
  htmlTags,
  images,
  linkTargets,
  liveMentions,
  liveReferences,
  withoutCode,
} from './published-markdown.ts'

test('sees what is live, and leaves code alone', () => {
  const text = [
    '@octocat, &#64;entity, \\@escaped, `@code`, a@b.example, @\u200bapart',
    '```text',
    '@fenced #3 da39a3e <img src=x> <!-- no -->',
    '```',
    'Fixes #1, GH-2, org/repo#3, `#4`, &#64; &lt;b> \\<i>, da39a3e, `da39a3f`, 1234567, effaced',
    '<!-- yes --> <img src="x"> <details><summary>',
  ].join('\n')
  expect(liveMentions(text)).toEqual(['@octocat', '@entity', '@escaped'])
  expect(liveReferences(text)).toEqual(['#1', 'GH-2', 'org/repo#3', 'da39a3e'])
  expect(htmlComments(text)).toEqual(['<!-- yes -->'])
  expect(htmlTags(text)).toEqual(['img src="x"', 'details', 'summary'])
  expect(withoutCode('```\nopen')).toBe('UNCLOSED FENCE')
})

test('sees images and where links lead, and leaves code, escapes and entities alone', () => {
  const text = [
    '![a](https://a.example/1) ![b][ref] `![c](d)` \\![e](f) ![g]&#40;h)',
    '[ref]: //b.example/2',
    '[i](javascript:alert(1)) <https://c.example> https://d.example/3 www.e.example `https://f.example`',
    '\\[j\\](k) https:&#8203;//g.example',
  ].join('\n')
  expect(images(text)).toEqual(['![a]', '![b]'])
  expect(linkTargets(text)).toEqual([
    ...['https://a.example/1', 'f', 'javascript:alert(1', '//b.example/2', 'https://c.example'],
    ...['https://d.example/3', 'www.e.example'],
  ])
})

test('sees the lines that a bot would obey, in code too', () => {
  const text = '/merge\n a /lgtm\n```\n  /retest\n```\n@dependabot merge\n&#47;merge\n/ 3\n@\u200bbot'
  expect(commandLines(text)).toEqual(['/merge', '  /retest', '@dependabot merge'])
})
