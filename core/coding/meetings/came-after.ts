import type { Aids } from '../reading-aids.ts';
import { wordsIn } from './actor-lists.ts';
import type { Trigger } from './trigger.ts';

/** "His remarks came after a meeting with B", "The announcement followed talks with B": whether what was just told came of the meeting. */
export function isAfterMeeting(aids: Aids, { frame, from }: Trigger, floor: number): boolean {
  const { end: opening } = aids.dateline ?? { end: 0 };
  const first = Math.max(floor, opening > (aids.tokens[floor]?.start ?? 0) ? aids.tokenFrom(opening) : floor);
  return frame === 'noun' && from - first < 16 && CAME.test(`${wordsIn(aids, first, from)} `);
}

const CAME =
  /^(?:the|his|her|these|those) (?:\w+ )?(?:remarks?|comments?|statements?|announcements?|warnings?|pledge|appeal|declaration|address) (?:also )?(?:came|come|comes|followed|follows?|(?:was|were) (?:made|issued))(?: (?:\w+ ){0,3}(?:after|following|during|at|on|in|just|as part of))? (?:(?!with)\S+ ){0,6}$/;
