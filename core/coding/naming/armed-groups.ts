import { type Iso3, isIso3, type Span } from '../../record/index.ts';
import lexicon from '../lexicon/en/armed-groups.json' with { type: 'json' };
import type { Parsed } from '../types.ts';

/** An armed group and the side it stands for in event data. In articles such a group represents no country. */
export interface GroupMention extends Span {
  readonly country: Iso3;
}

const countries = new Map<string, Iso3>();
for (const [code, names] of Object.entries(lexicon.groups)) {
  if (isIso3(code)) for (const name of names) countries.set(name, code);
}
const names = [...countries.keys()].sort((one, other) => other.length - one.length);
const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** The armed groups named in a passage. */
export function groupsIn({ source }: Pick<Parsed, 'source'>, { start, end }: Span): GroupMention[] {
  return [...source.text.slice(start, end).matchAll(PATTERN)].flatMap((match) => {
    const country = countries.get(match[0]);
    const from = start + match.index;
    return country ? [{ country, start: from, end: from + match[0].length }] : [];
  });
}
