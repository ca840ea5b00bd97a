import type { Draft, PublishedAnswer } from '../../../../core/contract/index.ts';
import { type Day, dayOf, type Finding, toDay } from '../../../../core/record/index.ts';
import { draft, finding, party, spanIn } from '../findings.ts';

/** An article whose only dates are weekdays, so that all hangs on the day it was published. */
export const TALKS = `BAGHDAD – Iranian Foreign Minister Mohammad Javad Zarif met his Iraqi counterpart Fuad Hussein in Baghdad on Sunday and said that Tehran regards the security of Iraq as its own.

Hussein said his country would not allow its soil to be used against any neighbour. “Iraq is no arena for the quarrels of others,” he told reporters after the talks.

The two ministers are to meet again in Tehran next month, the Iraqi foreign ministry said.

Zarif thanked the Iraqi government for its support during the floods. He accused the United States of destroying what was left of confidence in the region.

Trade between the neighbours fell by a third last year, according to customs figures, as border crossings stayed closed for months and the price of oil gave way.

Iraqi Prime Minister Mustafa al-Kadhimi later received Zarif at his office and called for closer economic ties.

A spokesman in Washington rejected the charge.`;

const ZARIF = party('IRN', 'Mohammad Javad Zarif', 'actor', 'Foreign Minister');
const HUSSEIN = party('IRQ', 'Fuad Hussein', 'recipient', 'Foreign Minister');

/** What a coder would find in it if it was published on `published`. */
export function talksDraft(published: PublishedAnswer | null): Draft {
  const taken = published === null ? dayOf(2020, 7, 19) : published === 'unknown' ? null : published;
  const sunday = taken === null ? null : toDay(taken - ((taken + 4) % 7));
  return draft(findings(sunday), {
    file: 'zarif-in-baghdad.txt',
    article: {
      title: 'Zarif in Baghdad for talks on security and trade',
      outlet: 'The Gulf Gazette',
      published: taken,
      url: null,
      text: TALKS,
      format: 'txt',
    },
    proposals: [{ day: toDay(dayOf(2020, 7, 19) ?? 0), from: 'file-date' }],
  });
}

function findings(sunday: Day | null): Finding[] {
  const dated = { start: sunday, end: sunday, precision: sunday === null ? ('unknown' as const) : ('day' as const) };
  const at = (passage: string) => [spanIn(TALKS, passage)];
  const on = (field: Finding['grounds'][number]['field'], passage: string) => ({ field, span: spanIn(TALKS, passage) });
  const first =
    'Iranian Foreign Minister Mohammad Javad Zarif met his Iraqi counterpart Fuad Hussein in Baghdad on Sunday and said that Tehran regards the security of Iraq as its own.';
  return [
    finding('met', {
      ...dated,
      kind: 'meeting',
      type: 'CONSULT',
      meetingKind: 'talks',
      direct: null,
      place: 'Baghdad',
      summary: 'Mohammad Javad Zarif met Fuad Hussein in Baghdad',
      parties: [ZARIF, HUSSEIN],
      evidence: at(first),
      grounds: [on('date', 'on Sunday'), on('place', 'in Baghdad'), on('party', 'his Iraqi counterpart Fuad Hussein')],
    }),
    finding('own', {
      ...dated,
      type: 'SUPPORT',
      summary: 'Zarif said that Tehran regards the security of Iraq as its own',
      parties: [ZARIF, party('IRQ', null, 'recipient')],
      evidence: at(first),
      grounds: [on('date', 'on Sunday')],
    }),
    finding('soil', {
      ...dated,
      type: 'REJECT',
      summary: 'Hussein said that Iraq would not allow its soil to be used against any neighbour',
      parties: [party('IRQ', 'Fuad Hussein'), party('IRN', null, 'recipient')],
      evidence: at('Hussein said his country would not allow its soil to be used against any neighbour.'),
    }),
    finding('arena', {
      ...dated,
      type: 'APPEAL',
      direct: true,
      confidence: 0.41,
      summary: 'Hussein said that Iraq is no arena for the quarrels of others',
      parties: [party('IRQ', 'Fuad Hussein'), party('IRN', null, 'recipient')],
      evidence: at('“Iraq is no arena for the quarrels of others,” he told reporters after the talks.'),
    }),
    finding('again', {
      kind: 'meeting',
      type: 'CONSULT',
      meetingKind: 'talks',
      direct: null,
      status: 'planned',
      start: dayOf(2020, 8, 1),
      end: dayOf(2020, 8, 31),
      precision: 'month',
      place: 'Tehran',
      summary: 'Zarif and Hussein are to meet again in Tehran',
      parties: [HUSSEIN, { ...ZARIF, side: 'recipient' }],
      evidence: at('The two ministers are to meet again in Tehran next month'),
      grounds: [on('date', 'next month'), on('status', 'are to meet again')],
    }),
    finding('thanked', {
      ...dated,
      type: 'SUPPORT',
      summary: 'Zarif thanked the Iraqi government for its support during the floods',
      parties: [ZARIF, party('IRQ', null, 'recipient')],
      evidence: at('Zarif thanked the Iraqi government for its support during the floods.'),
    }),
    finding('accused', {
      ...dated,
      type: 'ACCUSE',
      intensity: -2,
      summary: 'Zarif accused the United States of destroying what was left of confidence in the region',
      parties: [ZARIF, party('USA', null, 'recipient')],
      evidence: at('He accused the United States of destroying what was left of confidence in the region.'),
    }),
    finding('received', {
      ...dated,
      kind: 'meeting',
      type: 'CONSULT',
      meetingKind: 'visit',
      direct: null,
      place: 'Baghdad',
      summary: 'Mustafa al-Kadhimi received Mohammad Javad Zarif at his office',
      parties: [ZARIF, party('IRQ', 'Mustafa al-Kadhimi', 'recipient', 'Prime Minister')],
      evidence: at('Iraqi Prime Minister Mustafa al-Kadhimi later received Zarif at his office'),
    }),
  ];
}
