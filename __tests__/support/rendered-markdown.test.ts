import { liveTexts, render } from './rendered-markdown.ts'

test('sees links, images, HTML and definitions wherever a renderer does', () => {
  const markdown = [
    '<!-- first -->',
    '[a](/b) ![c](d) <https://e.example> www.f.example g@h.example [i]',
    '',
    '`<b> [x](y)` <b>j</b>',
    '',
    '[i]: k',
    '[^l]: m',
    '',
    '> - ```',
    '>   ![in](code) @fenced',
    '>   ```',
    '@outside',
  ].join('\n')
  expect(render(markdown)).toMatchObject({
    links: ['/b', 'https://e.example', 'http://www.f.example', 'mailto:g@h.example', 'k'],
    images: 1,
    html: ['<!-- first -->', '<b>', '</b>'],
    definitions: ['[i]: k', '[^l]'],
  })
})

test('sees what GitHub makes of texts, and leaves code alone', () => {
  const live = (markdown: string) => liveTexts(render(markdown))
  expect(live('`x`@octocat **@team** \\@escaped &commat;entity a@b @&#8203;apart `@code`')).toEqual([
    '@octocat',
    '@team',
    '@escaped',
    '@entity',
  ])
  expect(live('#1 GH-2 o/r#3 da39a3e &#35;4 #&#8203;5 effaced 1234567')).toEqual([
    '#1',
    '#4',
    'GH-2',
    'o/r#3',
    'da39a3e',
  ])
})
