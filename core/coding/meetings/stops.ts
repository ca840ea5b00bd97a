import type { Iso3 } from '../../record/index.ts';
import type { Actor } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import type { Context } from './encounter.ts';
import { isSeat } from './visits.ts';

/** "Finally, in Jordan, he will consult …", "In Lima, Peru, A will discuss …": the stop of a journey that a sentence opens with. */
export function stopOf({ aids, sentence, trigger }: Context, guests: readonly Actor[]): Iso3 | null {
  if (trigger.frame !== 'discuss' || !guests.every(isSomebody) || !isNext(keyAt(aids, trigger.from - 1))) return null;
  let at = sentence.tokens.start;
  while (OPENS.test(keyAt(aids, at))) at++;
  if (keyAt(aids, at) !== 'in') return null;
  const token = aids.tokens[keyAt(aids, at + 1) === 'the' ? at + 2 : at + 1];
  const place =
    token &&
    (aids.countries.find(({ start, how }) => start === token.start && how !== 'nationality') ??
      aids.places.find(({ start }) => start === token.start));
  if (!place || isSeat(aids, aids.tokenFrom(place.start))) return null;
  return guests.some(({ country }) => country === place.country) ? null : place.country;
}

/** A person, or an official without a name; neither forces nor a body. */
const isSomebody = ({ person, sort, plural }: Actor) => person !== null || (sort === 'official' && !plural);

/** "will discuss", "will also discuss". */
const isNext = (before: string) => /^(?:will|also|then)$/.test(before);
const OPENS = /^(?:finally|then|lastly|next|later|first|while|also|and|afterwards|,)$/;
