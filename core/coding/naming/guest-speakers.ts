import type { Iso3 } from '../../record/index.ts';
import { keyOfAt } from '../phrases.ts';
import type { Parsed } from '../types.ts';
import { USUAL } from './home-sender.ts';
import type { Tag } from './mentions.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Known } from './people.ts';
import { isLabel } from './turns.ts';

/** Who governs, or conducts a state's relations. */
const TOP =
  /^(?:acting |interim |federal )?(?:president|prime minister|premier|chancellor|taoiseach|king|queen|emir|sultan|crown prince|(?:foreign|external affairs) minister|minister (?:of|for) foreign affairs|foreign secretary)$/i;

/** "we in A", "the people of A", "on behalf of A", "A and the United States": how one speaks of one's own state or the other's. */
const OWN =
  /(?:^| )(?:we in|us in|here in|people of|government of|republic of|kingdom of|behalf of|friend of|from a|our|both)(?: the)? $/;
/** "the war in A", "support for A", "sanctions on A": of whom both speak. */
const SPOKEN_OF =
  /(?:^| )(?:war (?:in|on|against)|invasion (?:of|into)|(?:aid|help|assistance|support|weapons|arms) (?:for|to)|attacks? (?:on|against)|aggression (?:against|in|of)|sanctions (?:on|against)|against|situation in|threats? (?:from|of)) (?:the )?$/;

/**
 * The state of a leader whom a transcript names in a label alone, and whom no lexicon knows: where another speaker's state is
 * known, the one that both speak of as his. Nobody where two such speak, or no state is spoken of so.
 */
export function guestSpeakers(
  parsed: Parsed,
  tags: readonly Tag[],
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
): Map<Known, Iso3> {
  const labelled = phrases.flatMap((phrase) => (isLabel(parsed, phrase) ? (known.get(phrase) ?? []) : []));
  const speakers = [...new Set(labelled)];
  const hosts = speakers.flatMap(({ country, represents, role }) =>
    represents && country ? [country] : USUAL.test(role?.toLowerCase() ?? '') ? ['USA' as Iso3] : [],
  );
  const guests = speakers.filter(({ country, role, barred }) => country === null && !barred && TOP.test(role ?? ''));
  const [guest, ...others] = guests;
  if (!guest || others.length > 0 || hosts.length === 0) return new Map();
  const country = spokenOfAsOwn(parsed, tags, hosts);
  return country === null ? new Map() : new Map([[guest, country]]);
}

/** The state, beside the hosts', that a transcript speaks of most as that of one of those who speak. */
function spokenOfAsOwn({ tokens }: Parsed, tags: readonly Tag[], hosts: readonly Iso3[]): Iso3 | null {
  const weights = new Map<Iso3, number>();
  const third = new Set<Iso3>();
  for (const [at, { country, sort, from, to }] of tags.entries()) {
    if (!country || hosts.includes(country) || !/^(?:name|nationality)$/.test(sort)) continue;
    const before = `${[4, 3, 2, 1].map((back) => keyOfAt(tokens, from - back)).join(' ')} `;
    if (SPOKEN_OF.test(before)) third.add(country);
    const joined = [tags[at - 1], tags[at + 1]].some(
      (other) =>
        other?.country &&
        hosts.includes(other.country) &&
        [other.from - to, from - other.to].some((gap) => gap === 1 || gap === 2) &&
        /^(?:and|-|–)$/.test(keyOfAt(tokens, other.from > from ? to : other.to)),
    );
    weights.set(country, (weights.get(country) ?? 0) + (joined || OWN.test(before) ? 3 : 1));
  }
  const ranked = [...weights].filter(([country]) => !third.has(country)).sort(([, one], [, other]) => other - one);
  const [best, second] = ranked;
  return best && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}
