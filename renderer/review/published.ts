import type { Draft, PublishedProposal } from '../../core/contract/index.ts';
import { type Day, parseDay } from '../../core/record/index.ts';
import { parseWhen } from './when.ts';

/** How a publication day is known. `stated`: the file says so itself; `proposed`: a fair guess; `asked`: nobody has said. */
export type PublishedState = 'stated' | 'proposed' | 'asked';

/**
 * What is known before the analyst answers. A dateline or a file's name is a fair guess; the day the file was last
 * written mostly says when it was downloaded, so it is offered but never taken without a word.
 */
export function publishedState({ proposals, article }: Pick<Draft, 'proposals' | 'article'>): PublishedState {
  const taken = proposals.find(({ day }) => day === article.published);
  if (!taken || taken.from === 'file-date') return 'asked';
  return taken.from === 'file' ? 'stated' : 'proposed';
}

/** Proposals with a day each, the best first; one found in several places says all of them. */
export function proposedDays(
  proposals: readonly PublishedProposal[],
): { day: Day; from: PublishedProposal['from'][] }[] {
  const days = new Map<Day, PublishedProposal['from'][]>();
  for (const { day, from } of proposals) days.set(day, [...(days.get(day) ?? []), from]);
  return [...days].map(([day, from]) => ({ day, from }));
}

/** Where a proposal was found, in words. */
export const SOURCE_WORDS: Readonly<Record<PublishedProposal['from'], string>> = {
  file: 'stated in the file',
  dateline: 'in the dateline',
  'file-name': 'in the file’s name',
  'file-date': 'when the file was last changed',
};

/** A single day as typed; null where it is none, or less than a day. */
export function parseTypedDay(typed: string): Day | null {
  const when = parseWhen(typed);
  return parseDay(typed) ?? (when?.precision === 'day' && when.start === when.end ? when.start : null);
}
