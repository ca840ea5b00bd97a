import type { Actor, Analysis } from '../types.ts';
import type { Encounter } from './encounters.ts';
import type { Reports } from './merge.ts';
import { type Place, placeNamed } from './place.ts';

/**
 * "…, Minister A announced today in Accra", of somebody who has met those of Ghana: where he speaks in their country, he
 * has met them. Null where the text tells of his words in more than one city, or of other places.
 */
export function announcedPlace(
  { source, places }: Pick<Analysis, 'source' | 'places'>,
  { kind, status, countries, guests, hosts, heading }: Encounter,
  group: Reports,
): Place | null {
  if (kind === 'phone-call' || status !== 'held' || heading || countries.length !== 2) return null;
  if (group.some(({ placeCountry }) => placeCountry !== null)) return null;
  const spoken = places.filter(({ start }) => SPEAKS_IN.test(source.text.slice(Math.max(0, start - 60), start)));
  const [first] = spoken;
  if (!first || !countries.includes(first.country) || spoken.some(({ name }) => name !== first.name)) return null;
  const before = source.text.slice(Math.max(0, first.start - 160), first.start);
  const named = [...guests, ...hosts].filter(({ person }) => person !== null);
  const lastAt = ({ person }: Actor) => before.lastIndexOf(lastWord(person?.name ?? ''));
  const speaker = named.sort((one, other) => lastAt(other) - lastAt(one))[0];
  const abroad = speaker && lastAt(speaker) >= 0 && speaker.country !== first.country;
  return abroad ? placeNamed(first) : null;
}

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1);

const SPEAKS_IN =
  /\b(?:said|says|announced|told (?:reporters|journalists)|declared|confirmed|stated)(?: (?:today|yesterday|here|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:this|last|late|early) \w+|tonight))?\s*(?:\(\w+\)\s*)?\s+in\s+$/;
