import { inertBlock, inertLine, inertMarkdown } from '../../../src/report/inert.ts'
import { findCommands } from '../../support/runner-oracle.ts'
import { fastest } from '../fakes/timing.ts'

const SHA = 'da39a3ee5e6b4b0d3255bfef95601890afd80709'
const UUID = '550e8400-e29b-41d4-a716-446655440000'
const lines = (...all: readonly string[]) => all.join('\n')

/** What a reader sees outside code, for a hint of what GitHub's own filters would find. */
function visibleText(markdown: string): string {
  return markdown
    .replace(/^```.*\n[\s\S]*?^```$/gm, ' ')
    .replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '\u0001')
    .replaceAll('&#8203;', '\u200b')
    .replaceAll('&lt;', '<')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('&amp;', '&')
}

describe('inertMarkdown', () => {
  test.each([
    [
      'headings, emphasis and lists',
      lines('# A', '', '**bold** *it* _u_ ~~no~~', '', '- x', '  1. y', '* z', '+ w'),
    ],
    ['tables with code', lines('| a | b |', '|---|:-:|', '| `x` | `a \\| b` |', '| `c | d` | e |')],
    ['quotes, rules and setext headings', lines('> q', '> > r', '', 'Head', '====', '', '---')],
    [
      'inline code with all that is active outside',
      '`@octocat` `<b>` `#1` `https://a.b/c` ``a ` <b>`` `[x](y)` `\\`',
    ],
    ['a fence', lines('a', '', '```js', 'if (a < b) @c #1 `x`', '```', '', 'b', '')],
    ['a fence alone, as a refusal comes', lines('```json', '{"error": "x"}', '```', '')],
    [
      'numbers and versions',
      'etcd@3.5 and etcd 3.5.0–3.5.2, 2/2/1, 1234567 of 2026-07-30, p99 > 20 ms, 4k @ 5 ms',
    ],
    ['names', 'user@host root@10.0.0.1 #shards C# AT&T i4i S3 effaced high-2 and/or TCP/IP /24 @ @\t'],
    ['harmless entities', '&lt; &gt; &amp; &nbsp; &le; &rarr; &hellip;'],
    ['mathematics', '$a_1 + b$ and $$x^2$$'],
    ['brackets and tasks', '- [ ] open\n- [x] done [note] (aside)'],
    ['escapes', '\\* \\_ \\# \\| 1\\. \\\\ a\\b'],
    ['a word that is not a command', 'a /merge\n/ b'],
  ])('leaves %s', (_, text) => {
    expect(inertMarkdown(text)).toBe(text)
  })

  test.each([
    ['::error::x', '&#58;:error::x'],
    ['  ::set-output name=a::b', '  &#58;:set-output name=a::b'],
    ['a ::b:: c', 'a ::b:: c'],
    ['##[error]x', '#&#35;[error]x'],
    ['a ###[group]x', 'a ##&#35;[group]x'],
    ['\\##[error]x', '\\#&#35;[error]x'],
    ['`##[error]`', '`## [error]`'],
    ['https://a.b/##[error]x', '`https://a.b/## [error]x`'],
    [lines('```', '::error::x', ' ##[error]x', '```'), lines('```', ': :error::x', ' ## [error]x', '```')],
    ['C#[1]', 'C#[1]'],
  ])('leaves no command for a runner that prints it: %j', (text, inert) => {
    expect(inertMarkdown(text)).toBe(inert)
    expect(findCommands(inertMarkdown(text))).toEqual([])
  })

  test.each([
    ['md-01', '@octocat and @org/team please', '@&#8203;octocat and @&#8203;org/team please'],
    [
      'md-03',
      `#1 GH-2 org/repo#3 https://github.com/o/r/issues/4 ${SHA}`,
      `#&#8203;1 GH-&#8203;2 org/repo#&#8203;3 \`https://github.com/o/r/issues/4\` \`${SHA}\``,
    ],
    ['md-04', 'Fixes #1. Closes: #2', 'Fixes #&#8203;1. Closes: #&#8203;2'],
    ['md-05', '![x](https://a.example/p.png?d=AA)', '![x]&#40;`https://a.example/p.png?d=AA`)'],
    ['md-07', '<img src="https://a.example/a">', '&lt;img src="`https://a.example/a`">'],
    ['md-08', 'ok <!-- hidden --> ok', 'ok &lt;!-- hidden --> ok'],
    ['md-10', '```js\nconst a=1', '```js\nconst a=1\n```'],
    ['md-11', '<details><summary>x', '&lt;details>&lt;summary>x'],
    [
      'md-12',
      '[x](javascript:alert(1)) [y](data:text/html,x) [z](//a.example)',
      '[x]&#40;javascript:alert(1)) [y]&#40;data:text/html,x) [z]&#40;//a.example)',
    ],
    ['md-13', '/merge\n@dependabot merge\n/lgtm', '&#47;merge\n@&#8203;dependabot merge\n&#47;lgtm'],
    [
      'md-14',
      '# Approved by Security Team :white_check_mark:',
      '# Approved by Security Team :white_check_mark:',
    ],
    ['of-04', 'a\u0000b\ud800c', 'ab\ufffdc'],
    ['un-02', 'abc\u202etxt.exe\u2066x\u2069', 'abctxt.exex'],
    [
      'un-07',
      '\u{1f469}\u200d\u{1f4bb} \u0645\u06cc\u200c\u062e',
      '\u{1f469}\u200d\u{1f4bb} \u0645\u06cc\u200c\u062e',
    ],
  ])('makes %s harmless', (_, text, inert) => {
    expect(inertMarkdown(text)).toBe(inert)
  })

  test('md-15: balances twenty thousand fences', () => {
    const fences = inertMarkdown('# x\n```\n'.repeat(20_000)).match(/^```/gm)
    expect(fences).toHaveLength(20_000)
  })

  test.each([
    '_@octocat_',
    '**@octocat**',
    '`x`@octocat',
    '|@octocat|',
    '(@octocat)',
    '\\@octocat',
    'a\\@octocat',
    'é@octocat',
    'foo.@octocat',
    'a@b.c@octocat',
    'x@y@octocat',
    '@\u200boctocat',
    '@\u2028\u200boctocat @octocat',
    '&commat;octocat',
    '&#64;octocat',
    '&#x40;octocat',
    '&amp;@octocat',
    '`@octocat',
    '`@octocat\n`',
    '``@octocat`',
    '\\`@octocat`',
    '`a\\`@octocat`',
    '~~~\n~~~\n@octocat',
    '> ```\n@octocat',
    '- ```\n  ```\n@octocat',
    '    ```\n    ```\n@octocat',
    '````\n```\n````\n@octocat',
    '[^1]: @octocat',
    '[^1]: ```\n@octocat',
    '#1',
    '\\#1',
    '&num;1',
    '#&#49;',
    'a#1',
    '_GH-2_',
    'gh-2',
    'GH\\-2',
    `x@${SHA}`,
    `@${SHA}`,
    `_${SHA}_`,
    SHA.toUpperCase(),
    SHA.slice(0, 7),
    `o/r@${SHA}`,
    UUID,
    'HTTPS://a.example',
    'https\\://a.example',
    'https:\\/\\/a.example',
    '_https://a.example_',
    'xhttps://a.example',
    '\\https://a.example',
    'WWW.a.example',
    'www\\.a.example',
    'mailto:a@b.com',
    'a@b.com',
    'a@b\\.com',
    '_@b.com',
    'a@b.com\\-3',
    '`x`https://a.example',
    'ftp://a.example',
    '<https://a.example>',
    '<a@b.com>',
    '<foo:bar>',
    '[a](x)',
    '[a]\\(x)',
    '[a\\](x)',
    '[a][b]',
    '[a]: x',
    '[![a](x)](y)',
    '[a]: <x>',
    '\\<b>',
    '\\\\<b>',
    '`<b>\n`',
    '<!--',
    '`<!--`',
    '```\n<!-- x -->\n```',
    '<details>',
    '</details>',
    '|a|b|\n|-|-|\n|`x | a`@octocat`|',
    '|a|b|\n|-|-|\n|`a | b` `@octocat`|',
    '|a|b|\n|-|-|\n|`a|b` https://a.example|',
    '$`@octocat`$',
  ])('leaves nothing alive in %j', text => {
    const inert = inertMarkdown(text)
    const visible = visibleText(inert).replace(/\n/g, ' \n')
    expect(visible).not.toMatch(/(?:^|\W)@[a-z\d]/i)
    expect(visible).not.toMatch(/#\d|\bgh-\d|:\/\/|\bwww\.|@[a-z.]*\.[a-z]/i)
    expect(visible).not.toMatch(/[\da-f]{7}/i)
    expect(inert).not.toMatch(/\][([:]|<!--|&(?:commat|num|#64|#x40|#49);/)
    expect(inert.replace(/`[^`\n]+`/g, '').replace(/^```[\s\S]*?^```/gm, '')).not.toContain('<')
  })

  test.each([
    ['a comparison', 'p99 < 250 ms', 'p99 &lt; 250 ms'],
    ['an escaped one', 'p99 \\< 250 ms', 'p99 &lt; 250 ms'],
    [
      'a sentence with an address',
      'See (https://a.example/x(y)), or www.b.example.',
      'See (`https://a.example/x(y)`), or `www.b.example`.',
    ],
    ['an address in bold', '**https://a.example/a_b**', '**`https://a.example/a_b`**'],
    ['an address in a cell', '|https://a.example|b|', '|`https://a.example`|b|'],
    ['a UUID', `run ${UUID} ended`, `run \`${UUID}\` ended`],
    ['an instance', 'i-0abcd1234ef567890, _-0abc123_', '`i-0abcd1234ef567890`, _-`0abc123`_'],
    ['a mail address', 'ask ops@a.example. Or -b@c.d', 'ask `ops@a.example`. Or `-b@c.d`'],
    ['code next to code', '`a`https://b.c', '`a`&#8203;`https://b.c`'],
    ['an escape before code', '\\https://b.c', '&#92;`https://b.c`'],
    ['lone backticks', 'a \\` b ` c ``` d', 'a &#96; b &#96; c &#96;&#96;&#96; d'],
    ['an escaped ampersand', '\\&commat;a', '&amp;commat;a'],
    ['a link', '[a](/b) [c][d]', '[a]&#40;/b) [c]&#91;d]'],
    ['a definition', '[a]: /b\n[^1]: note', '[a]&#58; /b\n[^1]&#58; note'],
    ['an escaped bracket', '[a\\](b)', '[a\\]&#40;b)'],
    [
      'commands in lists and quotes',
      '- /merge\n> /lgtm\n1. /hold\n  /x',
      '- &#47;merge\n> &#47;lgtm\n1. &#47;hold\n  &#47;x',
    ],
    ['code that a table would split', '`@a | b` <', '&#96;@&#8203;a | b&#96; &lt;'],
    ['code in mathematics', '$`@octocat`$', '$&#96;@&#8203;octocat&#96;$'],
    ['the second of two at signs', 'x@y@octocat', 'x@y@&#8203;octocat'],
    ['an escaped reference', 'GH\\-2', 'GH\\-&#8203;2'],
    ['a comment in code', '`<!-- a -->`', '`<! -- a -->`'],
  ])('keeps %s readable', (_, text, inert) => {
    expect(inertMarkdown(text)).toBe(inert)
  })

  describe('fences', () => {
    test.each([
      ['tildes', '~~~ py\na ` b\n~~~', '```py\na ` b\n```'],
      ['longer ones around shorter', '````md\n```js\n```\n````', '````md\n```js\n```\n````'],
      ['tildes around backticks', '~~~\n````\n~~~', '`````\n````\n`````'],
      ['no blank lines around', 'a\n```\nb\n```\nc', 'a\n\n```\nb\n```\n\nc'],
      ['neighbours', '```\na\n```\n```\nb\n```', '```\na\n```\n\n```\nb\n```'],
      [
        'a list',
        '1. Do\n\n   ```sh\n   a\n     b\n   ```\n\n   then\n2. Next',
        '1. Do\n\n```sh\na\n  b\n```\n\nthen\n2. Next',
      ],
      ['tabs', '-\tDo\n\t```\n\ta\n\t\tb\n\t```', '-\tDo\n\n```\na\n\tb\n```'],
      ['a list marker before it', 'x\n- ```\n  a\n  ```\n- b', 'x\n\n-\n\n```\na\n```\n\n- b'],
      ['a sloppy list', '- ```\na\n```\nb', '-\n\n```\na\n```\n\nb'],
      ['a quote', '> ```\n> a\n>b\n> ```\n> c', '```\na\nb\n```\n\n> c'],
      ['the end of its quote', '> ```\n> a\nb @c', '```\na\n```\n\nb @&#8203;c'],
      ['a fence right after its quote', '> ```\n> a\n```\nb\n```', '```\na\n```\n\n```\nb\n```'],
      ['a list in a quote', '> - ```\n>   a\n>   ```', '> -\n\n```\na\n```'],
      [
        'an indented fence that does not close it',
        '```\n    ```\na\n```',
        '```` \n    ```\na\n````'.replace(' \n', '\n'),
      ],
      ['a longer closing one', '```\na\n`````  \nb', '```\na\n```\n\nb'],
      ['backticks in the info', '``` a`b\nc', '&#96;&#96;&#96; a&#96;b\nc'],
      ['commands and mentions', '```\n/merge\n@octocat\n```', '```\n /merge\n @octocat\n```'],
      ['a comment', '```html\n<!-- a -->\n```', '```html\n<! -- a -->\n```'],
      ['nothing', '```', '```\n```'],
    ])('are written anew: %s', (_, text, inert) => {
      expect(inertMarkdown(text)).toBe(inert)
    })

    test.each([
      ['js', 'js'],
      ['c++', 'c++'],
      [' YAML title="x"', 'YAML'],
      ['mermaid', 'text'],
      ['Mermaid', 'text'],
      ['geojson', 'text'],
      ['topojson', 'text'],
      ['stl', 'text'],
      ['math', 'text'],
      ['suggestion', 'text'],
      ['mer&#109;aid', ''],
      ['{.js}', ''],
      ['a'.repeat(21), ''],
      ['@octocat', ''],
    ])('with the info %j are %j', (info, language) => {
      expect(inertMarkdown(`~~~${info}\na\n~~~`)).toBe(`\`\`\`${language}\na\n\`\`\``)
    })
  })

  test.each([
    '`',
    '`a',
    '` `` ',
    '\\',
    '\\`',
    '<',
    '<!--',
    '[',
    '](',
    '@',
    'a@',
    'a.b@c.',
    '@a.',
    '&',
    '&a',
    '#1',
    'abcdef1',
    'abcdef1-',
    '-',
    '_',
    '.',
    'http://',
    'https://a(',
    'www.',
    'mailto:',
    '>',
    '> ',
    '- ',
    '1. ',
    ' ',
    '\t',
    '\n',
    '```\n',
    '> ```\n',
    '~~~ ',
    '|',
    '`|`@',
    '$`|`',
    '\u200d',
    'gh-1',
  ])('takes 300 KB of %j in no time', unit => {
    const text = unit.repeat(300_000 / unit.length)
    const work = () => [inertMarkdown(text), inertMarkdown(`${text} x`), inertLine(text), inertBlock(text)]
    expect(fastest(work, 3000)).toBeLessThan(3000)
  })
})

describe('inertLine', () => {
  test.each([
    ['white space', '  a\r\nb\t\u00a0 c ', 'a b c'],
    ['table and emphasis', 'a|b *c* _d_ ~e~', 'a&#124;b &#42;c&#42; &#95;d&#95; &#126;e&#126;'],
    ['code and escapes', '`a` \\', '&#96;a&#96; &#92;'],
    ['links', '[a](b)', '&#91;a&#93;(b)'],
    ['HTML', '<img> <!-- &lt;', '&#60;img&#62; &#60;!-- &#38;lt;'],
    ['mathematics', '$a$', '&#36;a&#36;'],
    ['mentions', '@octocat x@y @ b', '@&#8203;octocat x@&#8203;y @ b'],
    ['references', '#1 a#2 GH-3 #x high-4', '#&#8203;1 a#&#8203;2 GH-&#8203;3 #x high-4'],
    ['an entity for a digit', '&#1', '&#38;#&#8203;1'],
    [
      'addresses',
      'https://a.b HTTP://c www.d.e mailto:f',
      'https:&#8203;//a.b HTTP:&#8203;//c www&#8203;.d.e mailto:&#8203;f',
    ],
    ['a hash behind a number sign', '#abcdef1', '#abcdef&#8203;1'],
    ['hashes', 'abcdef1 1234567 effaced', 'abcdef&#8203;1 1234567 effaced'],
    ['what is invisible', 'a\u200bb\u202ec', 'abc'],
    ['a plain file name', 'locks/orders.lock-request.yaml', 'locks/orders.lock-request.yaml'],
  ])('handles %s', (_, text, inert) => {
    expect(inertLine(text)).toBe(inert)
  })
})

describe('inertBlock', () => {
  test('shows text as it is, in a fence that it cannot leave', () => {
    expect(inertBlock('a <b> &amp; @c\n\n````\n`` `\n')).toBe(
      '`````text\na <b> &amp; @c\n\n````\n`` `\n`````',
    )
    expect(inertBlock('~~~\n```')).toBe('````text\n~~~\n```\n````')
  })

  test('starts no line with a command or a mention, and holds no comment', () => {
    expect(inertBlock('/merge\r@octocat\n<!-- marker -->')).toBe(
      '```text\n /merge\n @octocat\n<! -- marker -->\n```',
    )
  })

  test('cleans', () => {
    expect(inertBlock('a\u202e\u0000b\ud800')).toBe('```text\nab\ufffd\n```')
  })
})
