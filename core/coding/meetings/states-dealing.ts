import type { Actor } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import { type Context, isCountry } from './encounter.ts';
import { tellsOfSport } from './sport.ts';

const SAT = /^(?:meetings?|talks|negotiations|discussions|consultations|session|conversations|summit)$/;
/** "at a two-day meeting", "in civil aviation talks" */
const OCCASION = /\b(?:at|in|during|after|following) (?:(?:a|an|the|their|two|three|four) )?(?:[\w-]+ ){0,3}$/;
const ASIDE = '(?:,[^,]{3,120},\\s*)?';
const MEANWHILE = '(?:(?:have|has|had|also|today|yesterday|again|finally|on \\w+day|\\w+day|last \\w+) )*';
const DEAL =
  '(?:(?:will|would|are to|were to|are due to|plan to) (?:discuss|review|negotiate|exchange|seek|sign)|discussed|reviewed|exchanged|reached|agreed|settled|resolved|signed|concluded|negotiated|narrowed|ironed|worked out|failed|made|achieved|clashed|disagreed|decided|pledged|undertook|renewed|drew up|approved|explored|considered|ended)';
const DEALS = new RegExp(`^\\s*${ASIDE}${MEANWHILE}${DEAL}\\b(?![^;]*\\b(?:that|who|whose|said|if|unless)\\b)`);

const WITH_OTHERS = /^(?:with|between|among|of|by|involving) (?!each|one another|the two|both|their)/;
const OF_OFFICIALS =
  /^(?:of|between|by) (?:(?:the|their|its|senior|top|two|joint|foreign|trade|defence|defense|finance|oil|army|a|technical|government) )*(?:ministers|officials|experts|delegations|negotiators|leaders|commission|committee|diplomats|commanders|presidents)\b/;

/** "A and B, which have no ties, discussed peace at a meeting in Geneva": two states that deal with each other there are its parties. */
export function dealThere({ aids, sentence, trigger }: Context, guests: readonly Actor[]): boolean {
  const last = guests.at(-1);
  if (!last || guests.length !== 2 || !guests.every(isCountry) || trigger.frame !== 'noun') return false;
  if (!SAT.test(keyAt(aids, trigger.to - 1)) || tellsOfSport(aids, sentence)) return false;
  if (isOfOthers({ aids, sentence, trigger })) return false;
  const start = aids.tokens[trigger.from]?.start ?? last.end;
  if (start < last.end || aids.actorsIn({ start: last.end, end: start }).some(({ sort }) => sort === 'person'))
    return false;
  const between = aids.source.text.slice(last.end, start).replace(/\s+/g, ' ');
  return DEALS.test(between) && OCCASION.test(between);
}

/** "at talks with creditor banks", "at a meeting of OPEC": whose meeting it is that states named by name come to. */
export function isOfOthers({ aids, sentence, trigger }: Pick<Context, 'aids' | 'sentence' | 'trigger'>): boolean {
  const { start, end } = sentence.tokens;
  if (!OCCASION.test(`${wordsIn(aids, Math.max(start, trigger.from - 5), trigger.from)} `)) return false;
  const behind = wordsIn(aids, trigger.to, Math.min(end, trigger.to + 7));
  return WITH_OTHERS.test(behind) && !OF_OFFICIALS.test(behind);
}
