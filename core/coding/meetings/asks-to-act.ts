import { keyOfAt } from '../phrases.ts';
import type { Token } from '../types.ts';

/** "called on the authorities to withdraw": what is asked, not whom one sees "to discuss …". */
export function asksToAct(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 12); at++) {
    if (/^[.;:,]$/.test(tokens[at]?.text ?? '')) return false;
    if (keyOfAt(tokens, at) !== 'to' || !/^(?:VERB|AUX|NOUN)$/.test(tokens[at + 1]?.pos ?? '')) continue;
    return !/^(?:discuss|present|deliver|convey|express|brief|congratulate|bid|extend|say|pay|hand|introduce|inform|exchange|review|talk|thank|seek|take)$/.test(
      keyOfAt(tokens, at + 1),
    );
  }
  return false;
}
