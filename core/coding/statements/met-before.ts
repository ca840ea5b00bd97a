import type { Finding, Iso3 } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Utterance } from './evidence.ts';

/** A readout's next sentences go on with whom it has just told a meeting. */
const NEAR = 500;

/** Who the speaker was told to meet right before, where that was of one other country. */
export function metBefore({ speaker, start }: Utterance, meetings: readonly Finding[]): Iso3[] {
  let best: Iso3[] = [];
  let last = start - NEAR;
  for (const { parties, evidence, status } of meetings) {
    const others = new Set(parties.flatMap(({ country }) => (country !== speaker.country ? [country] : [])));
    const takesPart = parties.some(
      ({ country, person }) =>
        country === speaker.country && (speaker.person === null || person === speaker.person.name),
    );
    if (status === 'cancelled' || others.size !== 1 || !takesPart) continue;
    for (const { end } of evidence) {
      if (end > start || end < last) continue;
      last = end;
      best = [...others];
    }
  }
  return best;
}

/**
 * "Spokesman A said the visit would lift ties": of an encounter that the text has told, whoever says so of one side, to the
 * other one of it; none where the state took part in encounters with several.
 */
export function spokenOfOccasion(aids: Aids, { speaker, start, end }: Utterance, meetings: readonly Finding[]): Iso3[] {
  if (!OCCASION.test(aids.source.text.slice(start, end))) return [];
  const told = meetings.filter(
    ({ parties, evidence, status }) =>
      status !== 'cancelled' &&
      parties.some(({ country }) => country === speaker.country) &&
      evidence.some((passage) => passage.end <= start),
  );
  const others = new Set(
    told.flatMap(({ parties }) => parties.flatMap(({ country }) => (country === speaker.country ? [] : [country]))),
  );
  return others.size === 1 ? [...others] : [];
}

const OCCASION =
  /\b(?:the|this|his|her|their|that) (?:(?!of\b)[\w-]+ ){0,2}(?:visit|trip|talks|meeting|summit|call|conversation|discussions|negotiations)\b/i;
