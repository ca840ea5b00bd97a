import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import type { Trigger } from './trigger.ts';

/** Persons of two states with "and" between: "Minister A and the ambassador of B discussed …". */
export function areSides(aids: Aids, guests: readonly Actor[]): boolean {
  const [one, other] = guests;
  if (!one || !other || guests.length !== 2 || one.country === other.country) return false;
  const between = aids.source.text.slice(one.end, other.start).trim();
  return guests.every(({ sort }) => sort !== 'country') && /^,?\s*and(?:\s+(?:the|his|her))?$/.test(between);
}

/** "A and B are to visit C to meet its new Government": somebody else stands behind the verb. */
export function meetsOthers(aids: Aids, { from, to }: Trigger): boolean {
  const token = aids.tokens[to];
  return (
    keyAt(aids, from - 1) === 'to' &&
    token !== undefined &&
    /^(?:his|her|its|their|a|an|some|other)$/.test(keyAt(aids, to)) &&
    !aids.dates.some(({ start }) => start === token.start)
  );
}
