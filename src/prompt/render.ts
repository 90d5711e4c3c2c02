import type { Message } from '../ports.ts'
import { PLACEHOLDER, type Prompt, PromptError } from './file.ts'

/** The prompt's messages with the values put in: once, verbatim but for the wrapper's own tags. */
export function renderPrompt(prompt: Prompt, values: Readonly<Record<string, string>>): Message[] {
  for (const variable of prompt.variables) {
    if (variable.required && !Object.hasOwn(values, variable.name)) {
      throw new PromptError(
        `the prompt requires the variable "${variable.name}", and the action gives ${Object.keys(values).join(', ')}`,
      )
    }
  }
  return prompt.messages.map(({ role, content }) => ({
    role,
    content: content.replace(PLACEHOLDER, (_, name: string) => {
      const key = name.trim()
      return Object.hasOwn(values, key) ? guardWrapper(values[key] as string) : ''
    }),
  }))
}

/**
 * Escapes only what would open or close the prompt's `<user_query>` wrapper, in any case, spacing or
 * compatibility form that a model (or its tokenizer's normalisation) could read as that tag.
 */
export function guardWrapper(value: string): string {
  return value.replace(/[<\uff1c\ufe64]/g, (bracket, index: number) => {
    const gap = /\s*[/\uff0f]?\s*/y
    gap.lastIndex = index + 1
    gap.test(value)
    const name = value.slice(gap.lastIndex, gap.lastIndex + 40)
    // A combining mark behind the name hides it from the one reading and not from the other.
    return [name, name.normalize('NFKC')].some(read => /^user_query(?!\w)/i.test(read)) ? '&lt;' : bracket
  })
}
