/** How long a text is in characters of English: a Chinese one stands for about three. */
export function weightOf(text: string): number {
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0)
}
