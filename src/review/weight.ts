/** How long a text is in characters of English: a Chinese one stands for about three. */
export function weightOf(text: string): number {
  return text.length + 2 * countHan(text)
}

export function countHan(text: string): number {
  return text.match(/[々〇㐀-鿿豈-﫿]/g)?.length ?? 0
}
