/** The text that offsets count in: no byte-order mark, lines end with LF. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
