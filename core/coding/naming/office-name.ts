import type { Token } from '../types.ts';
import { isPossessive } from './mentions.ts';
import type { NamePhrase } from './name-phrases.ts';
import { LETTERS } from './name-words.ts';
import type { RolePhrase } from './role-phrases.ts';

/** The name that belongs to an office: right behind it, behind a comma, or before it in apposition. */
export function nameOf(
  role: RolePhrase,
  names: readonly NamePhrase[],
  tokens: readonly Token[],
  roleAt: readonly (RolePhrase | undefined)[],
  taken: ReadonlySet<NamePhrase>,
): NamePhrase | null {
  const end = behindAcronym(tokens, role.to);
  const behind = names.find(
    (name) =>
      !taken.has(name) &&
      (name.titled === role.to || name.titled === end || (name.from === role.to && name.titled < role.to)),
  );
  if (behind) return behind;
  if (role.plural) return null;
  // "The Secretary of State (Mr X)"
  const bracketed = names.find((name) => !taken.has(name) && name.titled === role.to + 1);
  const acronym = /^\p{Lu}{2,8}$/u.test(tokens[role.to + 1]?.text ?? '') && tokens[role.to + 2]?.text === ')';
  if (bracketed && !acronym && tokens[role.to]?.text === '(' && tokens[bracketed.to]?.text === ')') return bracketed;
  const isComma = (at: number) => tokens[at]?.text === ',';
  if (isComma(role.to)) {
    const apposed = names.find((name) => !taken.has(name) && name.titled === role.to + 1);
    const after = apposed ? behindLetters(tokens, apposed.to) : 0;
    // "A ministry spokesman, X, added …": closed by a comma before the verb.
    if (apposed && role.to - role.from < 5 && isComma(after) && tokens[after + 1]?.pos === 'VERB') return apposed;
    // "…," said a ministry spokesman, X.
    if (
      apposed &&
      apposed.to - apposed.from > 1 &&
      isSaid(tokens, role.from) &&
      /^[.,]?$/.test(tokens[apposed.to]?.text ?? '')
    )
      return apposed;
    if (
      apposed &&
      (role.country !== null ||
        /^(?:the|his|her|its|their)$/.test(role.determiner) ||
        tokens[role.from - 1]?.sentence !== tokens[role.from]?.sentence ||
        isPossessive(tokens[role.from - 1]) ||
        endsList(tokens, role, apposed)) &&
      closes(tokens, after) &&
      role.determiner !== 'a' &&
      !opensClause(tokens, role, apposed)
    ) {
      return apposed;
    }
  }
  // "X MP, Minister for …"
  const letters = /^(?:MP|TD|MEP|[OMCK]BE|[QK]C)$/.test(tokens[role.from - 2]?.text ?? '') ? 1 : 0;
  // "X, the Indian president's envoy": behind whoever's office it is.
  const owner = isPossessive(tokens[role.from - 1]) ? roleAt[role.from - 2] : undefined;
  const first = owner?.from ?? role.from;
  const before = names.find((name) => !taken.has(name) && name.to === first - 1 - letters && isComma(first - 1));
  if (!before || roleAt[before.titled - 1]) return null;
  // "X, Foreign Secretary" in a line of its own: what stands in the next one is none of it. "X, M.P." may have an office there.
  const goesOn = tokens[role.to]?.sentence === tokens[role.from]?.sentence || /^m\.?p\b/i.test(role.head);
  const next = goesOn ? tokens[role.to] : undefined;
  // "X, President of Ukraine today": no other name can follow an office that ends with its country.
  const closed = role.country !== null && !role.owned && /^(?:ADV|ADP)$/.test(next?.pos ?? '');
  const today = /^(?:today|yesterday|here|who|whose)$/.test(next?.lower ?? '');
  return closed || today || /^(?:[,.;:()\u2013\u2014]|and)?$/.test(next?.text ?? '') || runsOn(tokens, role.to)
    ? before
    : null;
}

/** "with the Prime Minister, X, and Foreign Minister, Y.": a full name that ends the sentence behind an office that "and" joins. */
function endsList(tokens: readonly Token[], { from }: RolePhrase, { from: first, to }: NamePhrase): boolean {
  return /^(?:and|,)$/.test(tokens[from - 1]?.text ?? '') && to - first > 1 && /^[.;]?$/.test(tokens[to]?.text ?? '');
}

/** "X, chairman of the Senate's Select Committee on Trade, said": an office that goes on in capitals to the comma. */
function runsOn(tokens: readonly Token[], from: number): boolean {
  let capitals = 0;
  if (/^(?:of|for|on|and)$/.test(tokens[from]?.text ?? '')) return false;
  for (let at = from; at < from + 14; at++) {
    const text = tokens[at]?.text ?? '';
    if (tokens[at]?.sentence !== tokens[from - 1]?.sentence) return false;
    if (/^[,.;)]$/.test(text)) return capitals > 0;
    if (/^\p{Lu}/u.test(text)) capitals++;
    else if (!/^(?:of|and|for|on|the|['’]s?|&|-)$/.test(text)) return false;
  }
  return false;
}

/** "Jane Hill MP": behind the letters after a name. */
function behindLetters(tokens: readonly Token[], to: number): number {
  let at = to;
  while (LETTERS.test(tokens[at]?.text ?? '')) at++;
  return at;
}

/** Whether a verb of saying stands right before, with what is said before it. */
function isSaid(tokens: readonly Token[], from: number): boolean {
  return (
    /^(?:said|says|added|explained)$/.test(tokens[from - 1]?.lower ?? '') &&
    /^[,"”’']$/.test(tokens[from - 2]?.text ?? '')
  );
}

/** "Chief of Army Staff (COAS) General X": behind an office's acronym. */
function behindAcronym(tokens: readonly Token[], to: number): number {
  const acronym = tokens[to]?.text === '(' && /^\p{Lu}{2,8}$/u.test(tokens[to + 1]?.text ?? '');
  return acronym && tokens[to + 2]?.text === ')' ? to + 3 : to;
}

/** "In a meeting with the Australian ambassador, Mottaki criticised …": the comma ends the phrase that opens the sentence. */
function opensClause(tokens: readonly Token[], role: RolePhrase, name: NamePhrase): boolean {
  const next = tokens[name.to];
  if (!next || tokens[role.from - 1]?.pos !== 'ADP' || !(next.pos === 'VERB' || next.pos === 'AUX')) return false;
  let first = role.from;
  while (tokens[first - 1]?.sentence === next.sentence) first--;
  return /^(?:ADP|SCONJ)$/.test(tokens[first]?.pos ?? '') || /ing$/.test(tokens[first]?.lower ?? '');
}

function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token === undefined ||
    /^[,.;:)\u2013\u2014-]$/.test(token.text) ||
    token.pos === 'VERB' ||
    token.pos === 'AUX' ||
    token.pos === 'ADP' ||
    token.pos === 'CCONJ' ||
    /^(?:who|has|is|was|['’]s)$/.test(token.lower)
  );
}
