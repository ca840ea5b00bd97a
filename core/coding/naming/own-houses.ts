import type { Token } from '../types.ts';
import type { Tag } from './mentions.ts';

/** "The premier went to the Senate": a house of parliament as many states have one is America's only where America is named. */
export function withOwnHouses(tokens: readonly Token[], tags: readonly Tag[]): Tag[] {
  const isHouse = ({ sort, country, from, to }: Tag) =>
    sort === 'institution' && country === 'USA' && to === from + 1 && HOUSE.test(tokens[from]?.lower ?? '');
  const others = tags.filter((tag) => !isHouse(tag));
  const elsewhere = others.some(({ country }) => country !== null) && others.every(({ country }) => country !== 'USA');
  return elsewhere ? tags.map((tag) => (isHouse(tag) ? { ...tag, sort: 'body', country: null } : tag)) : [...tags];
}

const HOUSE = /^(?:senate|congress)$/;
