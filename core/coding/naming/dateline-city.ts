import type { Parsed } from '../types.ts';
import type { Tag } from './mentions.ts';

/** "SAN JOSE, Costa Rica": a city that the dateline puts in a country is that country's in the whole text, not a namesake. */
export function withDatelineCity({ dateline, tokens }: Parsed, tags: readonly Tag[]): readonly Tag[] {
  if (!dateline) return tags;
  const textOf = ({ from, to }: Tag) =>
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
  const inside = tags.filter(({ from }) => {
    const start = tokens[from]?.start ?? -1;
    return start >= dateline.start && start < dateline.end;
  });
  const city = inside.find(({ sort }) => sort === 'place');
  const country = inside.find(({ sort }) => sort === 'name')?.country;
  if (!city || !country || city.country === country) return tags;
  return tags.map((tag) => (tag.sort === 'place' && textOf(tag) === textOf(city) ? { ...tag, country } : tag));
}
