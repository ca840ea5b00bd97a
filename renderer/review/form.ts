import {
  type EventFields,
  type EventKind,
  type EventStatus,
  type EventType,
  type Iso3,
  MEETING_KINDS,
  type MeetingKind,
  type Side,
} from '../../core/record/index.ts';
import { parseWhen, typedWhen } from './when.ts';

/** An event's fields as they stand in the form: words as typed, a country not yet chosen null. */
export interface Form {
  readonly kind: EventKind;
  readonly type: EventType;
  readonly meetingKind: MeetingKind;
  readonly status: EventStatus;
  readonly when: string;
  readonly place: string;
  readonly placeCountry: Iso3 | null;
  readonly summary: string;
  readonly parties: readonly PartyForm[];
}

export interface PartyForm {
  readonly country: Iso3 | null;
  readonly person: string;
  readonly role: string;
  readonly side: Side;
}

/** What is wrong, said beside the field: by its name, a party's country by `party-0`. Empty where all is well. */
export type FormErrors = Readonly<Record<string, string>>;

export function toForm(fields: EventFields): Form {
  const { kind, type, status, placeCountry, summary } = fields;
  return {
    kind,
    type,
    status,
    placeCountry,
    summary,
    meetingKind: fields.meetingKind ?? MEETING_KINDS[0],
    when: typedWhen(fields),
    place: fields.place ?? '',
    parties: fields.parties.map(({ country, person, role, side }) => ({
      country,
      side,
      person: person ?? '',
      role: role ?? '',
    })),
  };
}

/** The fields a form stands for, over those it began with; or what is wrong with it. */
export function fromForm(form: Form, from: EventFields): { fields: EventFields } | { errors: FormErrors } {
  const errors = errorsIn(form);
  // A date left alone keeps even what the field cannot show: the day of the report under an unknown date.
  const when = form.when.trim() === typedWhen(from) ? from : parseWhen(form.when);
  if (when === null || Object.keys(errors).length > 0) return { errors };
  const meeting = form.kind === 'meeting';
  const { start, end, precision } = when;
  return {
    fields: {
      ...from,
      kind: form.kind,
      type: form.type,
      meetingKind: meeting ? form.meetingKind : null,
      direct: meeting ? null : (from.direct ?? false),
      status: form.status,
      start,
      end,
      precision,
      place: form.place.trim() || null,
      placeCountry: form.placeCountry,
      summary: form.summary.trim(),
      parties: form.parties.flatMap(({ country, person, role, side }) =>
        country === null ? [] : [{ country, side, person: person.trim() || null, role: role.trim() || null }],
      ),
    },
  };
}

/** Everything that keeps a form from being saved. */
export function errorsIn(form: Form): FormErrors {
  const errors: Record<string, string> = {};
  if (parseWhen(form.when) === null) errors.when = 'Not a date. Write 2020-11-14, Nov 2020 or 2020, or leave it empty.';
  if (form.summary.trim() === '') errors.summary = 'Say in one line what happened.';
  if (form.summary.trim().length > 1000) errors.summary = 'Shorten this to 1,000 characters.';
  if (form.place.trim().length > 300) errors.place = 'Shorten this to 300 characters.';
  form.parties.forEach(({ country, person, role }, index) => {
    if (country === null) errors[`party-${index}`] = 'Choose the country this party stands for.';
    else if (Math.max(person.trim().length, role.trim().length) > 300) {
      errors[`party-${index}`] = 'Shorten name and role to 300 characters each.';
    }
  });
  const parties = partiesError(form);
  if (parties) errors.parties = parties;
  return errors;
}

function partiesError({ kind, parties }: Form): string | null {
  const countries = new Set(parties.flatMap(({ country }) => country ?? []));
  const open = parties.some(({ country }) => country === null);
  if (parties.length === 0) return 'Name at least one country.';
  if (kind === 'meeting' && !open && countries.size < 2) return 'A meeting has parties of at least two countries.';
  if (kind === 'statement' && !parties.some(({ side }) => side === 'actor'))
    return 'Say who speaks: one party is the actor.';
  return null;
}
