import { COMMENT_LIMIT, cutText, fitMarkdown, SUMMARY_LIMIT } from '../../../src/report/fit.ts'
import { fastest } from '../fakes/timing.ts'

const NOTE = '*Cut: the rest is in the job summary.*'
const cut = (markdown: string, characters: number) => fitMarkdown(markdown, { characters }, NOTE)

describe('fitMarkdown', () => {
  test('leaves alone what fits exactly, by characters or by bytes', () => {
    expect(cut('é'.repeat(100), 100)).toBe('é'.repeat(100))
    expect(fitMarkdown('é'.repeat(100), { bytes: 200 }, NOTE)).toBe('é'.repeat(100))
    expect(fitMarkdown('é'.repeat(100), { bytes: 199 }, NOTE)).not.toBe('é'.repeat(100))
  })

  test('cuts before the last heading that leaves half of the room used', () => {
    const text = `# A\n\n${'word '.repeat(20)}\n\n## B\n\n${'word '.repeat(40)}`
    expect(cut(text, 220)).toBe(`# A\n\n${'word '.repeat(20).trim()}\n\n${NOTE}`)
  })

  test('cuts at a blank line where the last heading comes too early', () => {
    const text = `# A\n\n## B\n\n${'one '.repeat(25)}\n\n${'two '.repeat(50)}`
    expect(cut(text, 200)).toBe(`# A\n\n## B\n\n${'one '.repeat(25).trim()}\n\n${NOTE}`)
  })

  test('cuts at a line end where there is no blank line', () => {
    expect(cut('- a line of a list\n'.repeat(30), 120)).toBe(
      `${'- a line of a list\n'.repeat(4).trim()}\n\n${NOTE}`,
    )
  })

  test('md-16: cuts one long line at a character, never inside a surrogate pair', () => {
    for (const characters of [99, 100, 101]) {
      const result = cut('\u{1f600}'.repeat(200), characters)
      expect(result.isWellFormed()).toBe(true)
      expect(result.length).toBeGreaterThan(characters - 3)
      expect(result.length).toBeLessThanOrEqual(characters)
    }
    const long = fitMarkdown(`${'a'.repeat(65_535)}\u{1f600}`, { characters: COMMENT_LIMIT }, NOTE)
    expect(long.length).toBe(COMMENT_LIMIT)
    expect(long.isWellFormed()).toBe(true)
  })

  test('md-17, md-18: keeps to the unit that it is given', () => {
    const comment = fitMarkdown('\u{1f600}'.repeat(65_536), { characters: COMMENT_LIMIT }, NOTE)
    expect(comment.length).toBeLessThanOrEqual(65_536)
    const summary = fitMarkdown('\u{1f600}\n'.repeat(300_000), { bytes: SUMMARY_LIMIT }, NOTE)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576)
    expect(Buffer.byteLength(summary)).toBeGreaterThan(1_048_500)
  })

  test('closes the fence that it cuts', () => {
    const text = `Text\n\n\`\`\`\`js\n${'code line\n'.repeat(30)}\`\`\`\`\n`
    expect(cut(text, 150)).toMatch(/code line\n````\n\n\*Cut/)
  })

  test('takes a heading or a blank line in a fence for code', () => {
    const text = `${'a\n'.repeat(10)}\`\`\`\n${'# no heading\n\n'.repeat(20)}\`\`\`\n`
    const result = cut(text, 160)
    expect(result).toContain('# no heading\n\n# no heading')
    expect(result.match(/```/g)).toHaveLength(2)
  })

  test('does not cut at a comment in shell code as at a heading', () => {
    const result = cut(
      `\`\`\`sh\n${'run\n'.repeat(20)}# why\nlast\n${'very long '.repeat(20)}\n\`\`\`\n`,
      150,
    )
    expect(result).toMatch(/# why\nlast\n```\n\n\*Cut/)
  })

  test('needs no closing where a fence in a quote, or one in a list, is left', () => {
    expect(cut(`> \`\`\`\n${'> code\n'.repeat(40)}`, 120)).toMatch(/> code\n\n\*Cut/)
    expect(cut(`- item\n\n  \`\`\`\n${'  code\n'.repeat(40)}`, 120)).toMatch(/code\n {2}```\n\n\*Cut/)
    expect(cut(`> \`\`\`\n> a\n${'line\n'.repeat(40)}`, 120)).toMatch(/line\n\n\*Cut/)
  })

  test('closes details and summary as often as they are open', () => {
    const text = `<details><summary>a</summary>\n\n<details>\n<summary>${'line\n'.repeat(60)}`
    const result = cut(text, 200)
    expect(result).toMatch(/line\n\n<\/summary><\/details><\/details>\n\n\*Cut/)
    expect(result.length).toBeLessThanOrEqual(200)
  })

  test('counts no tag in a fence, in inline code or closed again', () => {
    const text = `<details>\n</details>\n</details>\n\n\`<details>\`\n\n\`\`\`\n<details>\n\`\`\`\n\n${'line\n'.repeat(60)}`
    expect(cut(text, 220)).not.toMatch(/<\/summary>|<\/details>\n\n\*Cut/)
    expect(cut(text, 220)).toMatch(/line\n\n\*Cut/)
  })

  test('never cuts a table in a row, nor its head from the line below', () => {
    const row = `| ${'cell '.repeat(20)} | x |\n`
    const result = cut(`| head | x |\n|---|---|\n${row.repeat(5)}`, 300)
    expect(result).toBe(`| head | x |\n|---|---|\n${row}${row.trim()}\n\n${NOTE}`)
    expect(cut(`a\n\n| h |\n|---|\n${row}`, 60)).not.toContain('cell')
    expect(cut(`h | i\n--|--\n${'c '.repeat(90)}| d\n`, 90)).toBe(`h | i\n--|--\n\n${NOTE}`)
    expect(cut(`para\n\n| head |\n|---|\n${'| r |\n'.repeat(50)}`, 56)).toBe(`para\n\n${NOTE}`)
  })

  test('never cuts a code span, an entity or a tag open', () => {
    for (let characters = 50; characters < 80; characters++) {
      expect(cut(`some \`@octocat code\` ${'a'.repeat(90)}`, characters)).not.toMatch(/^[^`]*`[^`]*$/)
      expect(cut(`some @&#8203;octocat ${'a'.repeat(90)}`, characters)).not.toMatch(/&[#\d]*\n/)
      expect(cut(`some <b title="long title"> ${'a'.repeat(90)}`, characters)).not.toMatch(/<[^>]*\n/)
    }
  })

  test.each([
    ['a word that starts like a hash', 'da39a3ee5e6b4b0d3255bfef95601890afd80709_and_more'],
    ['a version that starts like an address', 'etcd@v.example.b7'],
    ['a long word before an address', `${'x'.repeat(150)}@v.example.b7`],
  ])('cuts before or behind %s, never in it', (_, word) => {
    const text = `a ${word} ${'b'.repeat(300)}`
    for (let characters = 60; characters < text.length; characters++) {
      const [kept = ''] = cut(text, characters).split('\n\n')
      expect(kept).toMatch(/^(?:a|a x{100,150}|a \S+[7e](?: b*)?)?$/)
    }
  })

  test('gives the note alone where there is room for nothing else', () => {
    expect(cut('a'.repeat(100), NOTE.length)).toBe(NOTE)
    expect(cut('a'.repeat(100), 10)).toBe(NOTE.slice(0, 10))
    expect(fitMarkdown('a'.repeat(100), { characters: 4 }, 'abc\u{1f600}')).toBe('abc')
    expect(fitMarkdown('a'.repeat(100), { bytes: 5 }, 'abc\u{1f600}')).toBe('abc')
    expect(cut(`<details>${'b'.repeat(200)}`, 60)).toBe(NOTE)
  })

  test('is never longer than the limit, whatever it cuts', () => {
    const text =
      `# A\n<details><summary>s\n\n\`\`\`js\ncode \u{1f600}\n\`\`\`\n\n| a | b |\n|---|---|\n| c | é |\n</summary>\n`.repeat(
        5,
      )
    for (let size = 1; size < 400; size++) {
      expect(cut(text, size).length).toBeLessThanOrEqual(size)
      expect(Buffer.byteLength(fitMarkdown(text, { bytes: size }, NOTE))).toBeLessThanOrEqual(size)
    }
  })

  test.each([
    '`',
    '<',
    '<a ',
    'x',
    'x.',
    '@',
    'x@',
    '<details>\n',
    '```\n',
    '| a\n',
    '&a',
    '> ',
    '> ```\n',
    ' ',
    '<details',
  ])('takes a megabyte of %j in no time', unit => {
    expect(
      fastest(() => fitMarkdown(unit.repeat(2_000_000 / unit.length), { bytes: 1_000_000 }, NOTE), 3000),
    ).toBeLessThan(3000)
  })
})

describe('cutText', () => {
  test('cuts at a number of bytes and leaves characters whole', () => {
    expect(cutText('aé\u{1f600}b', 100)).toBe('aé\u{1f600}b')
    expect(cutText('aé\u{1f600}b', 7)).toBe('aé\u{1f600}')
    expect(cutText('aé\u{1f600}b', 6)).toBe('aé')
    expect(cutText('aé\u{1f600}b', 2)).toBe('a')
    expect(cutText('aé', 0)).toBe('')
  })
})
