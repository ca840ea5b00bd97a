/** How long a line in the list and on the timeline may be. */
export const LONGEST_LINE = 140;

/** Marks that open a quotation, of any shape. */
const OPENING = /[“„«]|(?<=^|[\s([—–-])["']|``/g;

/**
 * Words as one line of at most `longest` code units: white space and quotation marks made regular, cut at a word with `…`
 * where it is too long, a quotation that the cut leaves open closed again.
 */
export function oneLine(words: string, longest: number = LONGEST_LINE): string {
  const plain = regular(words);
  const line = balanced(plain);
  if (line.length <= longest) return line;
  const room = plain.slice(0, longest - 2);
  const cut = room.slice(0, Math.max(room.lastIndexOf(' '), 1)).replace(/[\s,;:.“(–—-]+$/, '');
  return balanced(`${cut}…`);
}

/** White space as single spaces, double quotation marks curly, no space before punctuation, ends trimmed. */
function regular(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/``|''|""/g, '"')
    .replace(OPENING, (mark) => (mark === "'" ? mark : '“'))
    .replace(/["»]/g, '”')
    .replace(/ +([,.;:!?”])/g, '$1')
    .trim();
}

/** Closes what is open and drops marks that close nothing. */
function balanced(line: string): string {
  let open = false;
  let out = '';
  for (const unit of line) {
    if (unit === '“') {
      if (!open) out += unit;
      open = true;
    } else if (unit === '”') {
      if (open) out += unit;
      open = false;
    } else out += unit;
  }
  // A mark left out may leave two spaces together.
  return (open ? `${out}”` : out).replace(/ {2,}/g, ' ').trim();
}
