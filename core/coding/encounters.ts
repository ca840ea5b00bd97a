import type { DatePrecision, Day, EventStatus, Iso3, MeetingKind, Span } from '../record/index.ts';
import { nearestDate, type Place, placeOf, statusOf } from './meeting-circumstances.ts';
import { sidesOf } from './meeting-parties.ts';
import { type Trigger, triggersIn } from './meeting-triggers.ts';
import { keyOf } from './phrases.ts';
import type { Aids } from './reading-aids.ts';
import type { Actor, Sentence } from './types.ts';

/** One report of an encounter, before reports are merged. */
export interface Encounter {
  readonly kind: MeetingKind;
  readonly status: EventStatus;
  readonly countries: readonly Iso3[];
  readonly guests: readonly Actor[];
  readonly hosts: readonly Actor[];
  readonly start: Day | null;
  readonly end: Day | null;
  readonly precision: DatePrecision;
  readonly dateSpan: Span | null;
  readonly place: Place | null;
  readonly placeCountry: Iso3 | null;
  readonly evidence: Span;
  readonly heading: boolean;
  readonly trigger: Trigger;
}

/** Every report of an encounter in a sentence. `last`: the pair last reported, for "the two leaders". */
export function encountersIn(aids: Aids, sentence: Sentence, last: Encounter | null): Encounter[] {
  const found: Encounter[] = [];
  for (const trigger of triggersIn(aids.tokens, sentence)) {
    if (isQuoted(aids, trigger) || isNegated(aids, trigger) || isHypothetical(aids, sentence, trigger)) continue;
    for (const encounter of encountersOf(aids, sentence, trigger, last)) found.push(encounter);
  }
  return found;
}

function encountersOf(aids: Aids, sentence: Sentence, trigger: Trigger, last: Encounter | null): Encounter[] {
  const { one, other, visited } = sidesOf(aids, sentence, trigger);
  const status = statusOf(aids, sentence, trigger);
  const guests = one.filter(isParty);
  const hosts = other.filter(isParty);
  const make = (
    guestActors: readonly Actor[],
    hostActors: readonly Actor[],
    countries: readonly Iso3[],
    goal: Iso3 | null,
  ): Encounter => {
    const date = nearestDate(aids, sentence, trigger);
    const place = placeOf(aids, sentence, trigger, countries);
    const summit =
      trigger.kind === 'talks' &&
      countries.length > 2 &&
      [...guestActors, ...hostActors].some((actor) => LEADER.test(actor.person?.role ?? actor.role ?? ''));
    return {
      kind: summit
        ? 'summit'
        : goal && hostActors.some((actor) => actor.sort === 'person')
          ? 'talks'
          : kindOf(aids, sentence, trigger),
      status,
      countries,
      guests: guestActors,
      hosts: hostActors,
      start: date?.from ?? null,
      end: date?.to ?? null,
      precision: date?.from != null ? date.precision : 'unknown',
      dateSpan: date && { start: date.start, end: date.end },
      place: place && (goal === null || place.country === goal) ? place : null,
      placeCountry: goal ?? place?.country ?? null,
      evidence: { start: sentence.start, end: sentence.end },
      heading: sentence.heading,
      trigger,
    };
  };
  if (visited.length > 0) {
    const visitors = guests.filter((actor) => actor.sort !== 'country' || trigger.frame === 'noun');
    return visited.flatMap((goal) => {
      const coming = visitors.filter(({ country }) => country !== goal);
      if (coming.length === 0 || coming.every(({ sort }) => sort === 'country')) return [];
      const local = hosts.filter(({ country }) => country === goal);
      const countries = distinct([...coming, ...local], goal);
      return countries.length > 1 ? [make(coming, local, countries, goal)] : [];
    });
  }
  if (trigger.kind === 'visit' || (guests.length === 0 && hosts.length === 0)) return [];
  if (guests.length > 0 && hosts.length > 0 && (trigger.several || trigger.kind === 'phone-call')) {
    const own = new Set(guests.map(({ country }) => country));
    const foreign = distinct(hosts.filter(({ country }) => !own.has(country)));
    if (foreign.length > 1 && trigger.several) {
      return foreign.map((country) =>
        make(
          guests,
          hosts.filter((host) => host.country === country),
          distinct([...guests, ...hosts.filter((host) => host.country === country)]),
          null,
        ),
      );
    }
  }
  const countries = distinct([...guests, ...hosts]);
  if (countries.length < 2) return again(aids, sentence, trigger, [...one, ...other], last, make);
  if (hosts.length === 0 && !jointly(trigger)) return [];
  if ([...guests, ...hosts].every(({ sort }) => sort === 'country') && trigger.frame === 'host') return [];
  return [make(guests, hosts, countries, null)];
}

/** "The two leaders will meet again": the pair last reported, in an encounter of another day. */
function again(
  aids: Aids,
  sentence: Sentence,
  trigger: Trigger,
  sides: readonly Actor[],
  last: Encounter | null,
  make: (one: readonly Actor[], other: readonly Actor[], countries: readonly Iso3[], goal: null) => Encounter,
): Encounter[] {
  if (!last || sentence.heading) return [];
  const before = aids.tokens
    .slice(Math.max(sentence.tokens.start, trigger.from - 14), trigger.from)
    .map(keyOf)
    .join(' ');
  const both =
    /\b(?:two|both) (?:leaders|sides|presidents|ministers|countries|men|foreign ministers|heads|parties|premiers|governments)\b|\bthey\b|\bleaders ['’]/.test(
      before,
    );
  if (!both || sides.some((actor) => actor.person !== null && !last.countries.includes(actor.country ?? ('' as Iso3))))
    return [];
  return [make(last.guests, last.hosts, last.countries, null)];
}

const LEADER = /president|prime minister|premier|chancellor|king|emir|sultan|crown prince/;

function kindOf(aids: Aids, sentence: Sentence, trigger: Trigger): MeetingKind {
  const text = aids.source.text.slice(sentence.start, sentence.end);
  if (
    trigger.kind === 'talks' &&
    /\b(?:by|over the|on the|in a|via|a) (?:tele)?(?:phone|video)|videoconference|video call|phone call|telephone (?:call|conversation)/i.test(
      text,
    )
  )
    return 'phone-call';
  if (
    trigger.kind === 'visit' &&
    /\b(?:talks|discussions|negotiations|to meet|meet with|to discuss|for a meeting|meetings? with)\b/i.test(text)
  )
    return 'talks';
  if (trigger.kind === 'talks' && /\bsummit\b/i.test(text)) return 'summit';
  return trigger.kind;
}

const jointly = ({ frame, kind }: Trigger) =>
  frame === 'meet' || frame === 'sign' || frame === 'speak' || frame === 'noun' || kind === 'summit';

const isParty = (actor: Actor) => actor.represents && actor.country !== null;

function distinct(actors: readonly Actor[], ...more: Iso3[]): Iso3[] {
  const found = new Set<Iso3>();
  for (const { country } of actors) if (country) found.add(country);
  for (const country of more) found.add(country);
  return [...found];
}

function isQuoted(aids: Aids, trigger: Trigger): boolean {
  const index = aids.quoteAt[trigger.from] ?? -1;
  return index >= 0 && (aids.quotations[index]?.words ?? 0) > 5;
}

function isNegated(aids: Aids, { from }: Trigger): boolean {
  return (
    /^(?:not|n't|never|no|without)$/.test(keyAt(aids, from - 1)) ||
    (/^(?:not|n't|never)$/.test(keyAt(aids, from - 2)) && /^(?:be|been|to|yet|have)$/.test(keyAt(aids, from - 1)))
  );
}

/** "if they meet", "would meet if": nothing is announced. */
function isHypothetical(aids: Aids, sentence: Sentence, { from }: Trigger): boolean {
  for (let at = from - 1; at >= Math.max(sentence.tokens.start, from - 9); at--) {
    const key = keyAt(aids, at);
    if (key === 'if' || key === 'unless' || key === 'whether') return true;
    if (key === ',') return false;
  }
  return false;
}

function keyAt(aids: Aids, at: number): string {
  const token = aids.tokens[at];
  return token ? keyOf(token) : '';
}
