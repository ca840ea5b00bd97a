import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';

/** Where the main clause begins: behind the dateline and behind a phrase of time or place that opens the sentence. */
export function openingOf(aids: Aids, { start, tokens: range }: Sentence): number {
  const { tokens, dateline, tokenFrom } = aids;
  const from = dateline && dateline.start <= start && start < dateline.end ? tokenFrom(dateline.end) : range.start;
  if (!/^(?:ADP|SCONJ|ADV)$/.test(tokens[from]?.pos ?? '') && !/ing$/.test(tokens[from]?.lower ?? '')) return from;
  for (let at = from; at < Math.min(range.end, from + 18); at++) if (tokens[at]?.text === ',') return at + 1;
  return from;
}

/** The first finite verb that is in no relative clause; "hauled in" only where no other verb of the clause follows. */
export function mainVerb(aids: Aids, from: number, end: number): number {
  const { tokens, quoteAt } = aids;
  let participle = -1;
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    if (!token || quoteAt[at] !== -1) continue;
    if (participle >= 0 && SUBORDINATE.test(token.lower)) break;
    if (!(/^(?:VERB|AUX)$/.test(token.pos) || isBareVerb(aids, at)) || /ing$/.test(token.lower)) continue;
    const before = tokens[at - 1];
    if (!before || /^(?:to|who|which|that|-)$/.test(before.lower) || tokens[at + 1]?.text === '-') continue;
    if (/ed$/.test(token.lower) && /^(?:in|by|on|at)$/.test(tokens[at + 1]?.lower ?? '')) {
      // "Slovenia consented on Monday", not "troops based in Slovenia": behind the name of a state it is finite.
      if (isNamedRightBefore(aids, at)) return at;
      if (participle < 0) participle = at;
      continue;
    }
    return at;
  }
  return participle;
}

const SUBORDINATE =
  /^(?:after|before|when|while|if|unless|as|because|since|until|once|though|although|which|who|that)$/;

function isNamedRightBefore({ tokens, countries, dateline }: Aids, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || (dateline && before.start < dateline.end)) return false;
  return countries.some(({ how, end }) => end === before.end && how !== 'nationality');
}

/** "A and B plan to lay …", "Riyadh holds Iran …": the tagger takes the verb for a noun. */
function isBareVerb({ tokens, countries, actorAt }: Aids, at: number): boolean {
  const [before, token, next, verb] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!before || !token || token.pos !== 'NOUN') return false;
  const infinitive = next?.lower === 'to' && verb?.pos === 'VERB';
  const object = /^\p{Ll}.*s$/u.test(token.text) && /^(?:DET|PROPN|PRON)$/.test(next?.pos ?? '');
  if (!infinitive && !object) return false;
  const named = countries.some(
    ({ how, start, end }) => how !== 'nationality' && start <= before.start && before.end <= end,
  );
  return named || actorAt[at - 1]?.end === before.end;
}
