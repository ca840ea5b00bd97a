import type { Span } from '../record/index.ts';
import { occurrences, overlap, sameDate, sameMembers, sameName, sameText } from './agreement.ts';
import type { CodedArticle, CodedMeeting, CodedStatement } from './coded.ts';
import type { Gold, GoldMeeting, GoldStatement } from './gold.ts';
import { type Pairing, pairUp } from './pairing.ts';

/** A statement is found where at least half of the passage that either covers is covered by both. */
const SAME_PASSAGE = 0.5;

export interface Comparison {
  readonly meetings: Pairing<GoldMeeting, CodedMeeting>;
  readonly statements: Pairing<GoldStatement, CodedStatement>;
}

/**
 * Pairs the gold records of a text with the coded ones. A meeting answers where its countries are the gold's and
 * its passages meet or its date agrees; a statement where it covers the same passage. Throws an Error naming the
 * passage if gold evidence does not stand in the text.
 */
export function compare(text: string, gold: Gold, coded: CodedArticle): Comparison {
  return {
    meetings: pairUp(gold.meetings, coded.meetings, (g, c) => {
      if (!sameMembers(g.countries, c.countries)) return 0;
      const passages = closest(passagesOf(text, g.evidence), c.evidence);
      const dated = g.start ? Number(sameDate(g.start, c.start)) : 0;
      return passages + dated > 0 ? passages + dated + Number(sameText(g.place, c.place)) / 2 : 0;
    }),
    statements: pairUp(gold.statements, coded.statements, (g, c) => {
      const passages = closest(passagesOf(text, g.evidence), [c.evidence]);
      return passages < SAME_PASSAGE ? 0 : passages + Number(sameName(g.speaker, c.speaker.name));
    }),
  };
}

/** What an analyst would still have to edit in a meeting that was found; empty where nothing. */
export function meetingErrors(gold: GoldMeeting, coded: CodedMeeting): string[] {
  return [
    ...(sameDate(gold.start, coded.start) ? [] : ['date']),
    ...(!gold.status || gold.status === coded.status ? [] : ['status']),
    ...(!gold.place || sameText(gold.place, coded.place) ? [] : ['place']),
  ];
}

/** What an analyst would still have to edit in a statement that was found; empty where nothing. */
export function statementErrors(gold: GoldStatement, coded: CodedStatement): string[] {
  return [
    ...(sameName(gold.speaker, coded.speaker.name) ? [] : ['speaker']),
    ...(gold.country === coded.speaker.country ? [] : ['country']),
    ...(sameMembers(gold.about, coded.about) ? [] : ['about']),
  ];
}

/** How many of the gold participants of a meeting the coded one names, with their country. */
export function participantsFound(gold: GoldMeeting, coded: CodedMeeting): number {
  return gold.participants.filter((person) =>
    coded.participants.some((other) => sameName(person.name, other.name) && (person.country ?? null) === other.country),
  ).length;
}

function passagesOf(text: string, quotes: readonly string[]): Span[] {
  return quotes.flatMap((quote) => {
    const found = occurrences(text, quote);
    if (found.length === 0) throw new Error(`This evidence does not stand in the text: ${quote.slice(0, 80)}`);
    return found;
  });
}

function closest(gold: readonly Span[], coded: readonly Span[]): number {
  return Math.max(0, ...gold.flatMap((g) => coded.map((c) => overlap(g, c))));
}
