import { keyOfAt } from '../phrases.ts';
import { range } from '../range.ts';
import type { Token } from '../types.ts';
import { plainTrigger, type Trigger } from './trigger.ts';

/** Participles that open a sentence or stand behind a comma, and who is with its subject: "Flanked by B, A announced …". */
const BESIDE: readonly RegExp[] = [
  /^(?:accompanied|flanked|escorted|joined) by$/,
  /^(?:speaking|appearing|standing|seated|sitting) (?:alongside|beside|next to|side by side with)$/,
];

/** The words that such a phrase can begin with. */
const OPENS = /^(?:accompanied|flanked|escorted|joined|speaking|appearing|standing|seated|sitting|in|with)$/;

/** "accompanied by B", "speaking alongside B", "in the presence of B", "with B looking on": who is there with whoever acts. */
export function besideAt(tokens: readonly Token[], at: number, start: number, end: number): Trigger | null {
  if (!OPENS.test(keyOfAt(tokens, at))) return null;
  const trigger = (to: number): Trigger => plainTrigger(at, to, 'meet', 'talks');
  const apart = at - start < 12 || tokens[at - 1]?.text === ',';
  for (const length of [2, 3, 4, 5]) {
    const words = range(at, Math.min(end, at + length)).map((index) => keyOfAt(tokens, index));
    if (apart && BESIDE.some((pattern) => pattern.test(words.join(' ')))) return trigger(at + length - 1);
    if (/^in (?:the )?presence of$/.test(words.join(' '))) return trigger(at + length - 1);
  }
  if (keyOfAt(tokens, at) !== 'with') return null;
  for (let next = at + 2; next < Math.min(end, at + 14); next++) {
    const key = keyOfAt(tokens, next);
    const words = range(next, next + 3).map((index) => keyOfAt(tokens, index));
    if (/^(?:looking on|looked on|at (?:his|her) side|by (?:his|her) side|in attendance)\b/.test(words.join(' ')))
      return trigger(at + 1);
    if (/^(?:[,;.:]|and)$/.test(key) || tokens[next]?.pos === 'AUX') return null;
  }
  return null;
}
