/** How many letters a text has, of any script, and how many of them are Latin; one pass, since plain ones need no look-up. */
export function lettersIn(text: string): { readonly all: number; readonly latin: number } {
  let all = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < ASCII_END) {
      const small = code | CASE;
      if (small >= A && small <= Z) {
        all++;
        latin++;
      }
      continue;
    }
    const letter = String.fromCodePoint(text.codePointAt(at) ?? code);
    if (letter.length > 1) at++;
    if (!/\p{L}/u.test(letter)) continue;
    all++;
    if (/\p{Script=Latin}/u.test(letter)) latin++;
  }
  return { all, latin };
}

const ASCII_END = 0x80;
/** The bit by which an ASCII letter in small differs from one in capitals. */
const CASE = 0x20;
const A = 0x61;
const Z = 0x7a;
