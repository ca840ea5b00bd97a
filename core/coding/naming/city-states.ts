import type { Iso3 } from '../../record/index.ts';
import type { Parsed } from '../types.ts';
import type { Tag } from './mentions.ts';

/** "SAN JOSE, Costa Rica", "in Queenstown, New Zealand": a city that is put in a state once is in it throughout, not a namesake. */
export function withCitiesInStates({ dateline, tokens }: Parsed, tags: readonly Tag[]): readonly Tag[] {
  const textOf = ({ from, to }: Tag) =>
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
  const states = new Map<string, Iso3>();
  tags.forEach((city, at) => {
    const state = tags[at + 1];
    if (city.sort !== 'place' || state?.sort !== 'name' || !state.country) return;
    const joined = tokens[city.to]?.text === ',' && state.from === city.to + 1;
    const start = tokens[city.from]?.start ?? -1;
    const dated = dateline !== null && start >= dateline.start && (tokens[state.from]?.start ?? 0) < dateline.end;
    const listed = /^(?:and|or)$/.test(tokens[state.to]?.lower ?? '');
    if ((joined && !listed) || dated) states.set(textOf(city), state.country);
  });
  if (states.size === 0) return tags;
  return tags.map((tag) => (tag.sort === 'place' ? { ...tag, country: states.get(textOf(tag)) ?? tag.country } : tag));
}
