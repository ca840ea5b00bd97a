import { keyOfAt } from '../phrases.ts';
import { range } from '../range.ts';
import type { Token } from '../types.ts';
import { plainTrigger, type Trigger } from './trigger.ts';

const TELLS = /^(?:told|assured|informed|briefed)$/;
const GROUP =
  /\b(?:delegation|mission|group of (?:\S+ ){1,4}(?:parliamentarians|officials|ministers|diplomats|envoys|mps|officers|ambassadors))\b/;
const PRIVATE =
  /\b(?:business|trade|union|unions|youth|student|students|cultural|church|peace|media|press|sports?|women|women's|tourists?|bank|banks|industry|industrial|company|farmers?|own|his|her|its|their)\b/;

/** "told an Indian parliamentary delegation": whoever speaks to a delegation receives it. */
export function audienceAt(tokens: readonly Token[], at: number, end: number): Trigger | null {
  if (!TELLS.test(keyOfAt(tokens, at)) || tokens[at - 1]?.pos === 'AUX') return null;
  const words: string[] = [];
  for (const next of range(at + 1, Math.min(end, at + 9))) {
    const key = keyOfAt(tokens, next);
    if (/^(?:that|on|in|at|,|\.|he|she|they|to)$/.test(key)) break;
    words.push(key);
  }
  const hearer = words.join(' ');
  return /^(?:an?|the|visiting) /.test(hearer) && GROUP.test(hearer) && !PRIVATE.test(hearer)
    ? plainTrigger(at, at + 1, 'host', 'talks')
    : null;
}
