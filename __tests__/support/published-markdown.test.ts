import { htmlComments, htmlTags, liveMentions, liveReferences, withoutCode } from './published-markdown.ts'

test('sees what is live, and leaves code alone', () => {
  const text = [
    '@octocat, &#64;entity, \\@escaped, `@code`, a@b.example, @\u200bapart',
    '```text',
    '@fenced #3 <img src=x> <!-- no -->',
    '```',
    'Fixes #1, GH-2, org/repo#3, `#4`, &#64; &lt;b> \\<i>',
    '<!-- yes --> <img src="x"> <details><summary>',
  ].join('\n')
  expect(liveMentions(text)).toEqual(['@octocat', '@entity', '@escaped'])
  expect(liveReferences(text)).toEqual(['#1', 'GH-2', 'org/repo#3'])
  expect(htmlComments(text)).toEqual(['<!-- yes -->'])
  expect(htmlTags(text)).toEqual(['img src="x"', 'details', 'summary'])
  expect(withoutCode('```\nopen')).toBe('UNCLOSED FENCE')
})
