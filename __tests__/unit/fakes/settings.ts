import { readSettings, type Settings } from '../../../src/settings.ts'

export const KEY = 'sk-test-Zm9vYmFyYmF6cXV4cXV1eDEyMzQ1Ng'

/** The defaults with a key, and whatever is told. */
export function settingsOf(told: Partial<Settings> = {}): Settings {
  return { ...readSettings(name => (name === 'openai-api-key' ? KEY : '')), ...told }
}
