import { keyOfAt } from '../phrases.ts';
import type { Token } from '../types.ts';
import { isPossessive, type Tag } from './mentions.ts';
import type { Right } from './role-reading.ts';

/** Who serves somebody: an aide, adviser or envoy to him. */
export const SERVANTS =
  /(?:aide|assistant|advis[eo]r|counsell?or|secretary|chief of staff|envoy|representative|deputy)$/;

/** "aide to the Russian president": the office served that begins at a token, with its country; null where none does. */
export function servedAt(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  from: number,
  end: number,
): Right | null {
  let at = keyOfAt(tokens, from) === 'the' ? from + 1 : from;
  const owner = tagAt[at];
  if (owner && !(owner.country && /^(?:name|nationality)$/.test(owner.sort))) return null;
  if (owner) at = owner.to;
  if (isPossessive(tokens[at])) at++;
  let to = at;
  while (to < Math.min(end, at + 4) && PARTS.test(keyOfAt(tokens, to))) to++;
  if (!CHIEFS.test(keyOfAt(tokens, to))) return null;
  to++;
  const words = tokens.slice(at, to).map(({ text }) => text);
  const of = keyOfAt(tokens, to) === 'of' ? tagAt[keyOfAt(tokens, to + 1) === 'the' ? to + 2 : to + 1] : undefined;
  const state = !owner && of?.country && of.sort === 'name' ? of : undefined;
  return {
    to: state?.to ?? to,
    complement: ` to the ${words.join(' ').toLowerCase()}`,
    country: owner?.country ?? state?.country ?? null,
    nonState: false,
  };
}

const PARTS = /^(?:vice|prime|deputy|first|supreme|crown|foreign|defen[cs]e|interior|finance)$/;
const CHIEFS = /^(?:president|minister|premier|chancellor|king|queen|emir|amir|sultan|prince|leader|secretary)$/;
