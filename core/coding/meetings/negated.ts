import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import type { Trigger } from './trigger.ts';

/** "did not meet", "without talks" */
export function isNegated(aids: Aids, { from, to, frame }: Trigger): boolean {
  // "would sign no new treaty"
  if (frame === 'sign' && keyAt(aids, to) === 'no') return true;
  if (STAYS_AWAY.test(`${wordsIn(aids, from - 7, from)} `)) return true;
  if (DENIED.test(`${wordsIn(aids, from - 11, from)} `)) return true;
  if (frame === 'noun') {
    // "no separate bilateral meeting"
    let at = from - 1;
    while (aids.tokens[at]?.pos === 'ADJ' && at > from - 4) at--;
    if (keyAt(aids, at) === 'no') return true;
  }
  if (/^(?:not|n't|never|no|without)$/.test(keyAt(aids, from - 1))) return true;
  // "refused to shake hands": the gesture is denied, not the encounter.
  if (
    /^(?:shake|shaking)$/.test(keyAt(aids, from)) &&
    range(from - 3, from).some((at) => /^(?:refus|declin|avoid|without)/.test(keyAt(aids, at)))
  )
    return true;
  return (
    isNotDue(aids, from) ||
    isPrevented(aids, from) ||
    (/^(?:not|n't|never|no)$/.test(keyAt(aids, from - 2)) &&
      /^(?:be|been|to|yet|have|immediate|direct|plans)$/.test(keyAt(aids, from - 1)))
  );
}

/** "stayed away from the summit" */
const STAYS_AWAY =
  /\b(?:(?:stay(?:s|ed|ing)? away|absent|pulled out|withdrew|excluded|barred) from|skip(?:s|ped|ping)?|boycott(?:s|ed|ing)?|shun(?:s|ned|ning)?) (?:\S+ ){0,3}$/;

/** "denied that its minister had met B", "denied any meeting with B" */
const DENIED =
  /\bden(?:y|ies|ied|ying) that (?:(?!(?:[,;:.]|but|and|after|during|before|at|in|on|following|when|while|who|which|from) )\S+ ){0,9}$/;

/** "kept the two from signing a treaty" */
const isPrevented = (aids: Aids, from: number): boolean =>
  keyAt(aids, from - 1) === 'from' &&
  range(from - 9, from - 1).some((at) =>
    /^(?:kept|keep|prevent|stop|barr|bans?$|bann|block|dissuad|deter|discourag|refrain)/.test(keyAt(aids, at)),
  );

/** "is not scheduled to visit", "has no plans to meet" */
function isNotDue(aids: Aids, from: number): boolean {
  return (
    keyAt(aids, from - 1) === 'to' &&
    /^(?:scheduled|due|expected|planned|planning|going|likely|plans|intention|set)$/.test(keyAt(aids, from - 2)) &&
    /^(?:not|n't|never|no)$/.test(keyAt(aids, from - 3))
  );
}
