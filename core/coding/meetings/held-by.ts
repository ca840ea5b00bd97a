import { range } from '../range.ts';
import { keyAt, keysIn } from './actor-lists.ts';
import type { Context } from './encounter.ts';

/** Whether a verb before a meeting's noun makes the subject its party: "A and B held … talks". */
export function isHeldBy(context: Context, bare: boolean): boolean {
  const { aids, sentence, trigger } = context;
  if (trigger.kind === 'phone-call') return true;
  const words = keysIn(aids, Math.max(sentence.tokens.start, trigger.from - 9), trigger.from);
  // "agreed on a truce after a week of talks"
  if (
    /\b(?:after|during|in) (?:an?|two|three|four|five|six|several|many|long)? ?(?:\S+ )?(?:hours?|days?|weeks?|months?|rounds?) of (?:\S+ ){0,3}$|\bafter (?:\S+ ){1,4}of (?:\S+ ){0,3}$/.test(
      `${words.join(' ')} `,
    )
  )
    return true;
  // "the Quad foreign ministers' meeting was held"
  if (
    /^['’]s?$/.test(keyAt(aids, trigger.from - 1)) &&
    TAKES_PLACE.test(keysIn(aids, trigger.to, trigger.to + 5).join(' '))
  )
    return true;
  // "A and B said after their talks in Doha"
  if (THEIR_OWN.test(`${words.join(' ')} `) && keyAt(aids, trigger.to) !== 'with') return true;
  if (!bare && isDiscussedAt(context)) return true;
  if (!bare && opensWithIn(context)) return true;
  return range(Math.max(sentence.tokens.start, trigger.from - 10), trigger.from).some(
    (at) =>
      (HOLDS.test(keyAt(aids, at)) && !isAuxiliary(context, at)) ||
      (!bare && /^(?:for|during|after|at)$/.test(keyAt(aids, at))),
  );
}

/** "had both pledged at meetings": a verb of speech that "had" helps, which holds none. */
function isAuxiliary({ aids, trigger }: Context, at: number): boolean {
  // "kept to the quotas agreed at the meeting"
  if (
    keyAt(aids, at) === 'agreed' &&
    aids.tokens[at - 1]?.pos === 'NOUN' &&
    /^(?:at|in|during)$/.test(keyAt(aids, at + 1))
  )
    return true;
  if (!/^(?:have|had|has|having)$/.test(keyAt(aids, at))) return false;
  const verb = range(at + 1, trigger.from).find((next) => !/^(?:ADV|DET|PART|AUX)$/.test(aids.tokens[next]?.pos ?? ''));
  return verb !== undefined && SPEAKS.test(keyAt(aids, verb));
}

const SPEAKS =
  /^(?:pledged|promised|vowed|called|said|warned|complained|urged|demanded|threatened|critici[sz]ed|opposed|rejected|insisted|raised|voted|argued|expressed|resisted|undertaken|committed|accepted|supported|backed)$/;

/** "In a meeting held in Cairo, A and B underscored …", behind the dateline or not. */
function opensWithIn({ aids, sentence, trigger }: Context): boolean {
  const dateline = aids.dateline && aids.dateline.end > sentence.start ? aids.tokenFrom(aids.dateline.end) : 0;
  const first = Math.max(sentence.tokens.start, dateline);
  return keyAt(aids, first) === 'in' && trigger.from - first < 6;
}

const TAKES_PLACE =
  /^(?:was|were|is|will|has|had|to|be|been|due|scheduled|also|\s)*(?:held|(?:took|takes?|taking) place|opened|opens|began|begins|convened|concluded|ended)\b/;
/** "plan to discuss quotas in talks in Ottawa": the talks at which something is discussed. */
export function isDiscussedAt({ aids, sentence, trigger }: Context): boolean {
  const words = keysIn(aids, Math.max(sentence.tokens.start, trigger.from - 14), trigger.from);
  return AT_WHICH.test(`${words.join(' ')} `);
}

const AT_WHICH =
  /\bdiscuss(?:ed|es|ing)? (?:(?!that|and)\S+ )+(?:(?:at|during) (?:\S+ ){0,2}|in (?:a |two-day |bilateral |high-level )*)$/;

const THEIR_OWN = /\b(?:at|in|during|after|following|about|on|from|before|of|since) their (?:\S+ ){0,3}$/;

const HOLDS =
  /^(?:held|hold|holds|holding|have|had|has|having|begin|began|begins|begun|open|opened|opens|end|ended|ends|conclude|concluded|start|started|starts|renewed|renew|resume|resumed|attend|attended|attending|conduct|conducted|continue|continued|finish|finished|schedule|scheduled|arrange|arranged|arranging|organi[sz]ing|plan|planned|agreed|agree|postponed|cancelled|canceled|convened|conducts|joined|gather|gathered|met|wrapped|wrap|wraps|wound|wind|winds|chaired|chair|chairs|co-chaired|cochaired|led|presided|kicked|kick|launched|completed|adjourned|suspended|suspend|broke|broken|enter|entered|entering|engaged|returned|participated|participate|staged|undertook|reopened|restarted|adjourn)$/;
