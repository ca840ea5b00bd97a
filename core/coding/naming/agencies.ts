import type { Iso3 } from '../../record/index.ts';
import lexicon from '../lexicon/en/news-agencies.json' with { type: 'json' };
import type { Parsed } from '../types.ts';
import type { Tag } from './mentions.ts';
import type { NounPhrase } from './noun-phrase.ts';

const OF: ReadonlyMap<string, Iso3> = new Map(
  Object.entries(lexicon.agencies).flatMap(([country, names]) => names.map((name) => [name, country as Iso3] as const)),
);

/** "NICOSIA - IRNA quoted Oil Minister A as saying": whom a state's news agency quotes without a nationality is that state's. */
export function agencyCountry({ tokens, source }: Parsed, tags: readonly Tag[], phrase: NounPhrase): Iso3 | null {
  const { from, to, role, country } = phrase;
  if (!role || country !== null || role.counterpart) return null;
  const first = tokens.findIndex(({ sentence }) => sentence === tokens[from]?.sentence);
  const wordsOf = (start: number, end: number) =>
    source.text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0).replace(/\s+/g, ' ');
  const before = from > first ? wordsOf(first, from) : '';
  const behind = wordsOf(to, Math.min(tokens.length, to + 12));
  const agency =
    /(.*)\bquot(?:ed|es|ing) (?:the |its )?$/i.exec(`${before} `)?.[1] ??
    /^(?:was|is) quoted (?:\S+ )?by (?:the )?(.{0,60})/.exec(behind)?.[1];
  if (agency === undefined) return null;
  for (const [name, state] of OF) if (new RegExp(`\\b${name}\\b`).test(agency)) return state;
  if (!/\bagency\b/i.test(agency)) return null;
  // "the Iranian news agency", told of earlier
  const named = tags.flatMap(({ to: end, country: state, sort }) =>
    state !== null &&
    /^(?:name|nationality)$/.test(sort) &&
    /^(?:['’]s? )?(?:(?:official|national|state|semi-official|state-run|domestic) )*(?:news )?agency\b/i.test(
      wordsOf(end, Math.min(tokens.length, end + 8)).replace(/ ['’]/, "'"),
    )
      ? [state]
      : [],
  );
  const states = new Set([
    ...named,
    ...[...OF].flatMap(([name, state]) => (new RegExp(`\\b${name}\\b`).test(source.text) ? [state] : [])),
  ]);
  return states.size === 1 ? ([...states][0] ?? null) : null;
}
