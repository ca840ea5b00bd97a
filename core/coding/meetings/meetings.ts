import type { Finding, Ground, Iso3, MeetingKind, Party, Span } from '../../record/index.ts';
import { contextsOf } from '../contexts.ts';
import { gatheredReports, type Learned } from '../dealings/gathered-reports.ts';
import { meetingIntensity } from '../intensity.ts';
import { aidsOf } from '../reading-aids.ts';
import { namedElsewhere } from '../statements/speakers.ts';
import type { Actor, Analysis } from '../types.ts';
import { actorsOf } from './agreement.ts';
import { announcedPlace } from './announced-place.ts';
import { isByPhone } from './by-phone.ts';
import { datelinePlace } from './dateline-place.ts';
import { dayGoneOn } from './day-gone-on.ts';
import type { Encounter } from './encounters.ts';
import { journeyMonth } from './journey-month.ts';
import { journeyStop } from './journey-stop.ts';
import { mergeReports, type Reports } from './merge.ts';
import { reportsIn } from './reports.ts';
import { dayRetold, placeRetold } from './retold-where.ts';
import { isOver } from './returns.ts';
import { isWithin, spansDays } from './stays.ts';
import { meetingSummary } from './summary.ts';
import { dayOfJust, headlineDay, headlinePlace, withStay } from './told-around.ts';

/** A meeting found, and whether no rule told of it. */
export interface Meeting extends Finding {
  readonly recognised: boolean;
}

/**
 * Encounters of representatives of at least two countries, one finding each, however often the article tells of it. How
 * sure they are is for a later stage to say.
 */
export function findMeetings(
  analysis: Analysis,
  learned: Learned | null = null,
  reports: readonly Encounter[] = reportsIn(aidsOf(analysis)),
): Meeting[] {
  const aids = aidsOf(analysis);
  const groups = learned ? gatheredReports(aids, reports, learned) : mergeReports(reports);
  return groups.map((group, index) => finding(analysis, group, index));
}

function finding(analysis: Analysis, all: Reports, index: number): Meeting {
  const group = byRule(all);
  const [first] = group;
  // Called off in the same breath: "called off a visit, where he was to meet …".
  const status = statusOfGroup(analysis, group);
  const held = status === 'held' ? withoutAhead(group) : group;
  const kind = isByPhone(analysis, group) ? 'phone-call' : mergedKind(held);
  const told = { ...first, status, kind };
  const best: Encounter = group.every(({ start }) => start === null) ? withStay(analysis, told) : told;
  const arrival = held.includes(first) ? undefined : held.find(({ start }) => start !== null);
  const retold = best.start === null ? dayRetold(analysis, best) : null;
  const dated = arrival ?? retold ?? bestDated(best, group.some(({ start }) => start !== null) ? group : all);
  const placed = [best, ...group, ...all].find(({ place }) => place !== null) ?? best;
  const text = analysis.source.text.slice(best.evidence.start, best.evidence.end);
  const day =
    dated.start ??
    sameDay(analysis, best, group) ??
    headlineDay(analysis, best) ??
    dayOfJust(analysis, best) ??
    dayGoneOn(analysis, best);
  const month = day === null ? journeyMonth(analysis, best, group) : null;
  const stated =
    placed.place ??
    placeRetold(analysis, best) ??
    datelinePlace(analysis, best, dated, group) ??
    headlinePlace(analysis, best, group) ??
    announcedPlace(analysis, best, group);
  // Of another's stop of a journey, or of none: that of those who meet.
  const away = stated === null || (stated.country !== null && !best.countries.includes(stated.country));
  const place = (away ? journeyStop(analysis, best) : null) ?? stated;
  const placeCountry = place?.country ?? all.find((report) => report.placeCountry !== null)?.placeCountry ?? null;
  const parties = partiesOf(analysis, group, all);
  return {
    key: `meeting-${index + 1}`,
    kind: 'meeting',
    type: best.status === 'cancelled' ? 'REJECT' : 'CONSULT',
    meetingKind: kind,
    status: best.status,
    start: day ?? month?.start ?? null,
    end: dated.start !== null ? dated.end : (day ?? month?.end ?? null),
    precision: dated.start !== null ? dated.precision : day !== null ? 'day' : month !== null ? 'month' : 'unknown',
    place: place?.name ?? null,
    placeCountry,
    direct: null,
    intensity: meetingIntensity(kind, best.status),
    contexts: contextsOf(text),
    summary: meetingSummary({
      meetingKind: kind,
      status: best.status,
      place: place?.name ?? null,
      placeCountry,
      parties,
    }),
    confidence: 0,
    recognised: group.every(({ recognised }) => recognised),
    parties,
    evidence: passagesOf(first, all),
    grounds: groundsOf(group, dated.dateSpan ?? month?.span ?? null, place?.span ?? null),
  };
}

/** What rules know of an encounter, where they know of it: when, where and how it stands is theirs to say. */
function byRule(all: Reports): Reports {
  const [first, ...rest] = all.filter(({ recognised }) => !recognised);
  return first ? [first, ...rest] : all;
}

/** Every passage that tells of the encounter, the one that tells most first; a headline only where nothing else does. */
function passagesOf(best: Encounter, all: Reports): Span[] {
  const others = all.filter((report) => report !== best);
  const told = others.filter(({ heading, aside }) => !heading && !aside).map(({ evidence }) => evidence);
  const further = told.filter(
    ({ start }, at) => start !== best.evidence.start && told.findIndex((span) => span.start === start) === at,
  );
  return [best.evidence, ...further.sort((one, other) => one.start - other.start)];
}

/** The report whose date stands: the best one's, where it gives the day or no other does. */
function bestDated(best: Encounter, group: Reports): Encounter {
  const others = group.filter(({ start, heading }) => start !== null && !heading);
  // "will visit A and B from 10 to 16 May. My visit to A on 11-13 May": the days of the stop, not of the tour.
  const stop = best.tour && others.find(({ tour, precision }) => !tour && precision === 'day');
  if (stop) return stop;
  // "will travel to A from 5 to 9 May. On 7 May he will meet its president": the days of the whole visit.
  const visit = others.find((other) => !other.tour && spansDays(other) && isWithin(best, other));
  if (visit) return visit;
  if (best.start !== null && best.precision === 'day') return best;
  return others.find(({ precision }) => precision === 'day') ?? (best.start !== null ? best : (others[0] ?? best));
}

/** Called off where one report says so; else as the visit stands whose purpose the others tell. */
function statusOfGroup({ tokens }: Analysis, group: Reports): Encounter['status'] {
  if (group.some(({ status }) => status === 'cancelled')) return 'cancelled';
  // "left today for Moscow, where he will meet B": who has but left has not yet come.
  const left = group.some(
    ({ trigger, kind, evidence }) =>
      (kind === 'visit' || trigger.kind === 'visit') &&
      tokens.some(
        ({ start, end, lower }) =>
          start >= evidence.start && end <= evidence.end && /^(?:left|departed|leaves|departs)$/.test(lower),
      ),
  );
  if (left && group.some(({ status, trigger }) => status === 'planned' && trigger.frame !== 'visit')) return 'planned';
  const journey = group.find(({ trigger, stays, start }) => trigger.frame === 'visit' && !(stays && start === null));
  return (journey ?? group[0]).status;
}

/** "arrived on Sunday. She will meet B": without the talks that are still ahead of a visit. */
function withoutAhead(group: Reports): readonly Encounter[] {
  const held = group.filter(({ status }) => status === 'held');
  return group.filter(
    ({ status, evidence }) => status === 'held' || held.some((visit) => visit.evidence.start === evidence.start),
  );
}

function mergedKind(group: readonly Encounter[]): MeetingKind {
  const kinds = group.map(({ kind }) => kind);
  for (const kind of ['phone-call', 'signing', 'summit', 'talks'] as const) if (kinds.includes(kind)) return kind;
  return 'visit';
}

/** Wire copy tells what happened the day it was sent, where it gives no other day. */
function sameDay({ dateline, sentences, tokens }: Analysis, best: Encounter, group: Reports): Finding['start'] {
  if (best.status !== 'held' || !dateline || dateline.day === null) return null;
  const told = sentences.find(({ start }) => start === best.evidence.start);
  if (told && isOver(tokens, told.tokens, best.trigger)) return null;
  const first = sentences.find((sentence) => sentence.end > dateline.end);
  return first && group.some(({ evidence }) => evidence.start <= first.end + 1) ? dateline.day : null;
}

/** Who takes part: whom rules know to, and for a country of which they know nobody by name, whom other reports name. */
function partiesOf(analysis: Analysis, ruled: Reports, all: Reports): Party[] {
  const [best] = ruled;
  const parties: Party[] = [];
  const add = (told: Actor, side: Party['side']) => {
    const actor = namedElsewhere(analysis, told);
    if (!actor.country || !best.countries.includes(actor.country)) return;
    const name = actor.person?.name ?? null;
    if (name !== null && !parties.some(({ person }) => person === name))
      parties.push({ country: actor.country, person: name, role: actor.person?.role ?? actor.role, side });
  };
  const addAll = (group: readonly Encounter[], known: ReadonlySet<Iso3 | null>) => {
    for (const { guests, hosts, placeCountry } of group) {
      const hosted = placeCountry !== null && best.countries.includes(placeCountry);
      for (const actor of [...guests, ...hosts])
        if (!known.has(actor.country)) add(actor, hosted && actor.country === placeCountry ? 'recipient' : 'actor');
    }
  };
  addAll(ruled, new Set());
  addAll(all, new Set(parties.map(({ country }) => country)));
  for (const country of best.countries) {
    if (parties.some((party) => party.country === country)) continue;
    const official = all.flatMap(actorsOf).find((actor) => actor.country === country && actor.role !== null);
    parties.push({
      country,
      person: null,
      role: official?.role ?? null,
      side: best.placeCountry === country ? 'recipient' : 'actor',
    });
  }
  return parties.sort((one, other) => best.countries.indexOf(one.country) - best.countries.indexOf(other.country));
}

function groundsOf(group: Reports, date: Span | null, place: Span | null): Ground[] {
  const grounds: Ground[] = [];
  if (date) grounds.push({ field: 'date', span: date });
  if (place) grounds.push({ field: 'place', span: place });
  for (const actor of actorsOf(group[0]))
    grounds.push({ field: 'party', span: { start: actor.start, end: actor.end } });
  return grounds;
}
