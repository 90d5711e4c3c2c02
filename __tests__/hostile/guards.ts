/** What stands against each threat, and the test that goes red where it is taken out: `npm run test:guards` tries that. */

export interface Threat {
  readonly from: string
  readonly wayIn: string
  readonly stake: string
  readonly guards: readonly Guard[]
}

export interface Guard {
  /** A sentence for SECURITY.md. */
  readonly holds: string
  /** Below the repository's root. */
  readonly file: string
  /** How the guard is taken out: this code, which stands in the file once, becomes that. */
  readonly code: string
  readonly without: string
  /** Below `__tests__/`, and a part of the name of the test there that goes red. */
  readonly test: string
  readonly name: string
}

export const THREATS: readonly Threat[] = [
  {
    from: "a fork's author",
    wayIn: '`pull_request_target`',
    stake: 'the key, the quota',
    guards: [
      {
        holds: 'Request files are read through the API at the head commit, never from the workspace.',
        file: 'src/request/gather.ts',
        code: "if (!asked && event !== 'pull_request' && event !== 'pull_request_target') {",
        without: "if (!asked && event !== 'pull_request') {",
        test: 'hostile/bad-settings-and-events.test.ts',
        name: 'ev-04',
      },
      {
        holds: 'A run takes on `max-requests` requests at most, and sends none where there are more.',
        file: 'src/request/gather.ts',
        code: 'if (requests.length > settings.maxRequests) {',
        without: 'if (requests.length > 1e9) {',
        test: 'e2e/requests.test.ts',
        name: 'beyond max-requests are an error before any is sent',
      },
      {
        holds: 'Without the key no model is asked: the reference architect designs, and says so.',
        file: 'src/settings.ts',
        code: "(architect === 'auto' && endpoint.apiKey !== undefined)",
        without: "architect === 'auto'",
        test: 'hostile/bad-settings-and-events.test.ts',
        name: 'ev-01',
      },
    ],
  },
  {
    from: 'an author',
    wayIn: '`prompt-file` from a checked-out head',
    stake: 'the prompt itself',
    guards: [
      {
        holds:
          'The record has the digest of the prompt that was used, and the README says where a prompt must come from.',
        file: 'src/report/record.ts',
        code: 'prompt: report.prompt.digest }',
        without: 'prompt: null }',
        test: 'unit/report/record.test.ts',
        name: '',
      },
    ],
  },
  {
    from: 'the model',
    wayIn: '`<!-- markdownlint-disable -->`, front matter',
    stake: 'its own review',
    guards: [
      {
        holds: 'Nothing in the text configures the linter.',
        file: 'src/review/review.ts',
        code: 'noInlineConfig: true',
        without: 'noInlineConfig: false',
        test: 'e2e/review.test.ts',
        name: 'markdownlint-disable',
      },
      {
        holds: 'Front matter is text as all other.',
        file: 'src/review/review.ts',
        code: 'frontMatter: null,',
        without: '',
        test: 'unit/review/review.test.ts',
        name: 'front matter',
      },
    ],
  },
  {
    from: "a fork's author",
    wayIn: "a field's text",
    stake: "the model's verdict",
    guards: [
      {
        holds: "The prompt's `<user_query>` wrapper cannot be opened or closed from inside, in any spelling.",
        file: 'src/prompt/render.ts',
        code: 'guardWrapper(values[key] as string)',
        without: '(values[key] as string)',
        test: 'hostile/bad-fields.test.ts',
        name: 'pi-01',
      },
      {
        holds: 'What no reader sees is taken out before, so that it cannot hide a tag.',
        file: 'src/request/inputs.ts',
        code: 'cleanText(',
        without: 'String(',
        test: 'hostile/bad-fields.test.ts',
        name: 'un-03',
      },
      {
        holds: 'The built-in rules refuse what no design can hold, whatever the model was talked into.',
        file: 'src/verdict.ts',
        code: "if (mode === 'enforce' && feasibility === 'insufficient') return 'insufficient'",
        without: '',
        test: 'e2e/reference.test.ts',
        name: 'under enforce refuse',
      },
    ],
  },
  {
    from: 'an author',
    wayIn: 'a link, a pipe, `..` or a huge file as a request',
    stake: "the runner's environment",
    guards: [
      {
        holds: 'A path does not lead out of the workspace.',
        file: 'src/adapters/files.ts',
        code: 'if (!isInside(resolve(root), resolve(root, path)))',
        without: "if (path === '')",
        test: 'unit/adapters/files.test.ts',
        name: '',
      },
      {
        holds: 'Nor does what it links to.',
        file: 'src/adapters/files.ts',
        code: 'if (!isInside(realpathSync.native(root), real))',
        without: "if (real === '')",
        test: 'hostile/bad-paths-and-listings.test.ts',
        name: 'fs-03',
      },
      {
        holds: 'A pipe is not waited for.',
        file: 'src/adapters/files.ts',
        code: 'constants.O_RDONLY | constants.O_NONBLOCK',
        without: 'constants.O_RDONLY',
        test: 'hostile/bad-paths-and-listings.test.ts',
        name: 'fs-05',
      },
      {
        holds: 'Only regular files are read.',
        file: 'src/adapters/files.ts',
        code: 'if (!stat.isFile())',
        without: 'if (stat.isDirectory())',
        test: 'unit/adapters/files.test.ts',
        name: '',
      },
      {
        holds: "A file's size is checked before it is read.",
        file: 'src/adapters/files.ts',
        code: 'if (stat.size > limit)',
        without: 'if (stat.size > 1e12)',
        test: 'unit/adapters/files.test.ts',
        name: '',
      },
    ],
  },
  {
    from: 'any text',
    wayIn: 'the log',
    stake: "masks, annotations, the step's result",
    guards: [
      {
        holds: 'Every line end of a runner is taken out.',
        file: 'src/adapters/log.ts',
        code: ".replace(LINE_ENDS, ' ')",
        without: ".replaceAll('\\n', ' ')",
        test: 'unit/adapters/log.test.ts',
        name: 'no workflow command',
      },
      {
        holds: '`::name::` at the start of a line is broken.',
        file: 'src/adapters/log.ts',
        code: ".replace(/^(\\s*):(?=:)/, '$1: ')",
        without: '',
        test: 'unit/adapters/log.test.ts',
        name: 'no workflow command',
      },
      {
        holds: '`##[name]` is broken wherever it stands.',
        file: 'src/adapters/log.ts',
        code: ".replace(/##\\[/g, '## [')",
        without: '',
        test: 'unit/adapters/log.test.ts',
        name: 'no workflow command',
      },
      {
        holds: 'The key and the token are masked before anything else is said.',
        file: 'src/action.ts',
        code: '  maskSecrets(secrets)\n',
        without: '',
        test: 'e2e/inputs.test.ts',
        name: 'secret before anything else',
      },
      {
        holds: "Outputs, files and the command line's report hold no command for whoever prints them.",
        file: 'src/report/inert.ts',
        code: "return pieces.join('').replace(/^(\\s*):(?=:)/, '$1&#58;')",
        without: "return pieces.join('')",
        test: 'hostile/bad-markdown.test.ts',
        name: 'wc-10',
      },
      {
        holds: 'The JSON record neither.',
        file: 'src/report/json.ts',
        code: ".replaceAll('##[', '#\\\\u0023[')",
        without: '',
        test: 'unit/report/json.test.ts',
        name: '',
      },
    ],
  },
  {
    from: 'the model',
    wayIn: 'the comment',
    stake: 'readers, other bots',
    guards: [
      {
        holds: 'Mentions, references and commits do not link.',
        file: 'src/report/inert.ts',
        code: "pieces.push(inWord || after.trim() === '' ? '@' : `@${BREAK}`)",
        without: "pieces.push('@')",
        test: 'hostile/bad-markdown.test.ts',
        name: 'md-01',
      },
      {
        holds: 'Raw HTML and comments are text.',
        file: 'src/report/inert.ts',
        code: "if (token.endsWith('<')) pieces.push('&lt;')",
        without: "if (token.endsWith('<')) pieces.push('<')",
        test: 'hostile/bad-markdown.test.ts',
        name: 'md-07',
      },
      {
        holds: 'Links and images are text.',
        file: 'src/report/inert.ts',
        code: "else if (bracket && token.length > 1 && token.at(-2) === ']') pieces.push(token.slice(0, -1), bracket)",
        without: '',
        test: 'hostile/bad-markdown.test.ts',
        name: 'md-05',
      },
      {
        holds: 'No line starts with a slash command.',
        file: 'src/report/inert.ts',
        code: 'const command = /^\\/[a-z]/i.test(line.slice(prefix.length, prefix.length + 2))',
        without: 'const command = false',
        test: 'hostile/bad-markdown.test.ts',
        name: 'md-13',
      },
      {
        holds: 'Fences are written anew, and closed.',
        file: 'src/report/inert.ts',
        code: 'return [fence + language, ...content.map(inertCodeLine), fence]',
        without: 'return [fence + language, ...content.map(inertCodeLine)]',
        test: 'hostile/bad-markdown.test.ts',
        name: 'md-10',
      },
      {
        holds: 'Labels of the diagram have letters, digits and a few signs.',
        file: 'src/report/diagram.ts',
        code: "const plain = text.replace(NOT_IN_LABELS, ' ')",
        without: 'const plain = text',
        test: 'unit/report/diagram.test.ts',
        name: 'harmless signs',
      },
      {
        holds: "The comment is cut within GitHub's limit, with all that is open closed.",
        file: 'src/report/fit.ts',
        code: 'if (measure(markdown) <= total) return markdown',
        without: 'if (total > 0) return markdown',
        test: 'hostile/bad-markdown.test.ts',
        name: 'md-15',
      },
      {
        holds: "The action's own notice comes before anything that the model wrote.",
        file: 'src/report/body.ts',
        code: '    notice(report),\n',
        without: '',
        test: 'e2e/comments.test.ts',
        name: 'says first the verdict',
      },
    ],
  },
  {
    from: 'hidden Unicode',
    wayIn: 'any text',
    stake: 'readers, the model',
    guards: [
      {
        holds:
          'Tag characters, bidirectional controls, zero-width characters and other invisible ones are removed.',
        file: 'src/request/clean.ts',
        code: ".replace(UNSEEN(), '')",
        without: '',
        test: 'hostile/bad-fields.test.ts',
        name: 'un-02',
      },
      {
        holds: 'Variation selectors that select nothing are removed.',
        file: 'src/request/clean.ts',
        code: '.replace(SELECTORS, keepSelector)',
        without: '',
        test: 'hostile/bad-fields.test.ts',
        name: 'un-04',
      },
      {
        holds: 'Joiners of emoji and of Persian stay.',
        file: 'src/request/clean.ts',
        code: "return inEmoji || inWord || atEnd ? joiner : ''",
        without: "return ''",
        test: 'hostile/bad-fields.test.ts',
        name: 'un-07',
      },
    ],
  },
  {
    from: 'any commenter',
    wayIn: 'a planted marker',
    stake: 'the verdict, the comment',
    guards: [
      {
        holds: "Only comments of the token's own account are looked at.",
        file: 'src/adapters/github.ts',
        code: '  return node.viewerDidAuthor\n',
        without: '  return true\n',
        test: 'hostile/bad-github.test.ts',
        name: 'ev-05',
      },
      {
        holds: 'The marker counts whole, and at the very start.',
        file: 'src/report/marker.ts',
        code: 'return body.startsWith(`${marker} `)',
        without: 'return body.includes(marker)',
        test: 'unit/report/marker.test.ts',
        name: 'only carried whole',
      },
      {
        holds: 'An earlier answer counts only under a seal that a holder of the API key made.',
        file: 'src/report/marker.ts',
        code: 'return found.length === expected.length && timingSafeEqual(found, expected)',
        without: 'return true',
        test: 'unit/report/marker.test.ts',
        name: 'is broken by',
      },
    ],
  },
  {
    from: 'an earlier step',
    wayIn: '`OPENAI_BASE_URL`, custom headers, a redirect',
    stake: 'the key',
    guards: [
      {
        holds: 'Nothing of the environment configures the client.',
        file: 'src/adapters/openai.ts',
        code: "for (const name of Object.keys(process.env)) if (name.startsWith('OPENAI_')) delete process.env[name]\n",
        without: '',
        test: 'hostile/bad-settings-and-events.test.ts',
        name: 'cf-06',
      },
      {
        holds: 'The base URL is always passed.',
        file: 'src/adapters/openai.ts',
        code: '    baseURL: baseUrl,\n',
        without: '',
        test: 'e2e/model-faults.test.ts',
        name: 'answers with',
      },
      {
        holds: 'A redirect is not followed: the key and the prompt go to one host.',
        file: 'src/adapters/http.ts',
        code: 'if (status < 200 || status > 599) throw new Error(`the answer has the status ${status}`)',
        without:
          "if (isRedirect(status)) return exchange(response.headers.location ?? '', { body: text, headers, method } as RequestInit, { maxBytes })",
        test: 'e2e/model-faults.test.ts',
        name: 'a redirect is never followed',
      },
      {
        holds: 'A key goes only over https, or to this machine.',
        file: 'src/settings.ts',
        code: "if (hasKey && !isLoopback(url.hostname)) return 'a key must not travel unencrypted'",
        without: '',
        test: 'hostile/bad-settings-and-events.test.ts',
        name: 'cf-01',
      },
      {
        holds: 'A URL with a user name is refused.',
        file: 'src/settings.ts',
        code: "if (url.username !== '' || url.password !== '') return 'it holds a user name or password'",
        without: '',
        test: 'hostile/bad-settings-and-events.test.ts',
        name: 'cf-02',
      },
      {
        holds: 'So are link-local addresses.',
        file: 'src/settings.ts',
        code: "if (isLinkLocal(url.hostname)) return 'it is a link-local address, where clouds keep machine credentials'",
        without: '',
        test: 'hostile/bad-settings-and-events.test.ts',
        name: 'cf-04',
      },
    ],
  },
  {
    from: 'the service',
    wayIn: 'an echo of the key, an error page',
    stake: 'the key, the log',
    guards: [
      {
        holds: 'The key is taken out of all that the service says, also encoded.',
        file: 'src/adapters/openai.ts',
        code: 'text: redact(textOf(content)),',
        without: 'text: textOf(content),',
        test: 'unit/adapters/openai.test.ts',
        name: 'is taken out of all that the service says',
      },
      {
        holds: 'And once more out of all that is published.',
        file: 'src/adapters/actions.ts',
        code: 'core.setOutput(name, redact(value))',
        without: 'core.setOutput(name, value)',
        test: 'unit/adapters/actions.test.ts',
        name: '',
      },
      {
        holds: "A refused key is told in words of our own, without the service's.",
        file: 'src/adapters/openai.ts',
        code: 'if (status === 401) return "the model\'s service did not accept the key (401): check openai-api-key"',
        without: '',
        test: 'e2e/model-faults.test.ts',
        name: 'no part of the key',
      },
    ],
  },
  {
    from: 'the model',
    wayIn: 'outputs',
    stake: 'later `run:` steps',
    guards: [
      {
        holds: 'Outputs are written by `core.setOutput`, whose delimiter nobody can guess.',
        file: 'src/adapters/actions.ts',
        code: 'output: (name: OutputName, value) => core.setOutput(name, redact(value)),',
        without:
          "output: (name: OutputName, value) => void import('node:fs').then(fs => fs.appendFileSync(process.env.GITHUB_OUTPUT ?? '', `${name}<<EOF\\n${redact(value)}\\nEOF\\n`)),",
        test: 'hostile/bad-markdown.test.ts',
        name: 'of-01',
      },
    ],
  },
  {
    from: 'an author',
    wayIn: 'YAML bombs, thousands of keys',
    stake: 'minutes of runner time',
    guards: [
      {
        holds: 'A request file has at most 64 KiB, checked before it is parsed.',
        file: 'src/request/file.ts',
        code: 'if (bytes.byteLength > REQUEST_LIMIT) {',
        without: 'if (bytes.byteLength > 1e12) {',
        test: 'hostile/bad-request-files.test.ts',
        name: 'ya-19',
      },
      {
        holds: 'Aliases are refused.',
        file: 'src/request/file.ts',
        code: "if (isAlias(value)) return 'an alias, which is not allowed'",
        without: 'if (isAlias(value)) return undefined',
        test: 'hostile/bad-request-files.test.ts',
        name: 'ya-02',
      },
      {
        holds: 'So are tags.',
        file: 'src/request/file.ts',
        code: 'return `the tag ${tag.slice(0, 60)}, which is not allowed`',
        without: 'return undefined',
        test: 'hostile/bad-request-files.test.ts',
        name: 'ya-10',
      },
      {
        holds: 'Merge keys are not honoured.',
        file: 'src/request/file.ts',
        code: 'merge: false,',
        without: 'merge: true,',
        test: 'hostile/bad-request-files.test.ts',
        name: 'ya-20',
      },
      {
        holds: 'Duplicate keys are found in linear time.',
        file: 'src/request/file.ts',
        code: 'uniqueKeys: false,',
        without: 'uniqueKeys: true,',
        test: 'unit/request/file.test.ts',
        name: '',
      },
    ],
  },
  {
    from: 'the model',
    wayIn: 'its own text',
    stake: 'minutes of runner time, memory',
    guards: [
      {
        holds: "The review scans lines, and does not use the linter's own parser.",
        file: 'src/review/review.ts',
        code: "parser: 'none',",
        without: "parser: 'micromark',",
        test: 'unit/review/speed.test.ts',
        name: 'a review of 100 KB of "**x** "',
      },
      {
        holds: 'An answer is read up to 2 MiB.',
        file: 'src/adapters/http.ts',
        code: 'if (size > maxBytes)',
        without: 'if (size < 0)',
        test: 'hostile/memory.test.ts',
        name: 'lm-18',
      },
      {
        holds: 'One design takes `timeout-seconds` in all.',
        file: 'src/architect/model.ts',
        code: 'if (this.#deadline.aborted) throw this.#outOfTime()\n        this.#lastFault',
        without: 'this.#lastFault',
        test: 'unit/architect/model.test.ts',
        name: '',
      },
    ],
  },
  {
    from: 'an impatient user',
    wayIn: 'a signal',
    stake: 'a comment after the run was called off',
    guards: [
      {
        holds: 'SIGINT and SIGTERM end the run at once, and leave the verdict `inconclusive`.',
        file: 'src/adapters/signals.ts',
        code: '      process.kill(process.pid, signal)\n',
        without: '',
        test: 'hostile/interrupted.test.ts',
        name: 'SIGINT',
      },
    ],
  },
]
