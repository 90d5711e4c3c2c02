/** JSON for people and machines. A runner that prints it would take `##[name]` for a command, anywhere in a line. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[')}\n`
}
