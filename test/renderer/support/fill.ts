import type { Page } from 'playwright-core';
import type { AcceptedEvent, CallOutput } from '../../../core/contract/index.ts';
import { type Day, dayOf, type Iso3, isIso3 } from '../../../core/record/index.ts';
import { ask } from '../../e2e/screens.ts';

/** What a test says of an event; the rest is filled in. */
export type Said = Partial<AcceptedEvent> & { readonly on?: string };

/**
 * Stores one article that proves the events, through the contract, as an import would. Where it was published on no
 * known day, an event without a date has none.
 */
export function storeEvents(
  page: Page,
  text: string,
  said: readonly Said[],
  published: Day | null = day('2021-01-01'),
): Promise<CallOutput<'articles.accept'>> {
  const article = {
    title: 'A chronicle',
    outlet: 'The Gazette',
    published,
    url: null,
    text,
    format: 'txt' as const,
  };
  return ask(page, 'articles.accept', { article, events: said.map(eventOf) });
}

/** `2020-11-14` as a day. */
export function day(iso: string): Day {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  const found = dayOf(year, month, date);
  if (found === null) throw new Error(`${iso} is no date`);
  return found;
}

/** A country's code. */
export function country(code: string): Iso3 {
  if (!isIso3(code)) throw new Error(`${code} is no code`);
  return code;
}

function eventOf({ on = '2020-11-14', ...said }: Said): AcceptedEvent {
  return {
    kind: 'meeting',
    type: 'CONSULT',
    meetingKind: 'talks',
    status: 'held',
    start: day(on),
    end: day(on),
    precision: 'day',
    place: 'Tehran',
    placeCountry: country('IRN'),
    direct: null,
    intensity: 2,
    contexts: ['diplomatic'],
    summary: 'Amir Hatami receives Juma Inad',
    confidence: 0.9,
    parties: [
      { country: country('IRQ'), person: 'Juma Inad', role: 'defence minister', side: 'actor' },
      { country: country('IRN'), person: 'Amir Hatami', role: 'defence minister', side: 'recipient' },
    ],
    evidence: [{ start: 0, end: 10 }],
    touchedBy: 'coder',
    sameAs: null,
    ...said,
  };
}
