import type { Iso3, Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';

/** A country itself as the one who speaks, where only its name or adjective stands; labelled as the article names it. */
export function countryActor(aids: Aids, { start, end, country }: Span & { country: Iso3 }): Actor {
  const named = aids.actors.find((actor) => actor.sort === 'country' && actor.country === country);
  const label = named?.label ?? aids.source.text.slice(start, end);
  return { start, end, sort: 'country', label, person: null, country, role: null, plural: false, represents: true };
}
