import type { Page } from 'playwright-core';
import { ask } from '../../e2e/screens.ts';
import { country, day, type Said, storeEvents } from './fill.ts';

export const TEXT =
  'TEHRAN – The ministers met on Saturday.\n\n<script>document.title = "taken"</script> they said.\n\nIraq will not allow it, Inad said.\n';

const iran = { country: country('IRN'), person: 'Amir Hatami', role: 'defence minister' };
const iraq = { country: country('IRQ'), person: 'Juma Inad', role: 'defence minister' };
const statement = { kind: 'statement', meetingKind: null, direct: false, place: null, placeCountry: null } as const;

const STORY: readonly Said[] = [
  { on: '2020-11-14', evidence: [{ start: 9, end: 39 }] },
  {
    ...statement,
    on: '2020-11-15',
    type: 'ACCUSE',
    intensity: -6,
    summary: 'Hatami accuses Iraq',
    parties: [
      { ...iran, side: 'actor' },
      { ...iraq, person: null, role: null, side: 'recipient' },
    ],
  },
  {
    ...statement,
    on: '2020-12-01',
    type: 'SUPPORT',
    intensity: 6,
    summary: 'Inad supports Iran',
    parties: [
      { ...iraq, side: 'actor' },
      { ...iran, person: null, role: null, side: 'recipient' },
    ],
  },
  {
    on: '2021-02-01',
    status: 'planned',
    meetingKind: 'visit',
    summary: 'Hatami is to visit Baghdad',
    place: 'Baghdad',
  },
  { on: '2021-03-01', status: 'cancelled', summary: 'A meeting in Basra is called off', place: 'Basra' },
  { start: day('2021-04-01'), end: day('2021-04-30'), precision: 'month', summary: 'A meeting in April', place: null },
];

const UNDATED: readonly Said[] = [
  { start: null, end: null, precision: 'unknown', summary: 'A meeting at some time', place: null },
];

/** Stores a small story of Iran and Iraq, every kind of event in it, and shows its timeline. */
export async function tellStory(page: Page): Promise<void> {
  await storeEvents(page, TEXT, STORY);
  await storeEvents(page, 'They met, it was said, at some time.', UNDATED, null);
  await showPair(page, ['IRN', 'IRQ']);
  await page.locator('.chart[data-settled="true"]').waitFor();
}

/** Opens the page anew on a pair of countries. */
export async function showPair(page: Page, [a, b]: readonly [string, string]): Promise<void> {
  const countries = [country(a), country(b)];
  await ask(page, 'view.set', { countries, window: null, selection: null, list: false, theme: 'system' });
  await page.reload();
}
