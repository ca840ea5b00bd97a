import { countryName, type Finding, type Iso3, type MeetingKind, type Party } from '../../record/index.ts';
import { oneLine } from '../one-line.ts';

/** What a meeting's line is made of. */
export type Met = Pick<Finding, 'meetingKind' | 'status' | 'place' | 'placeCountry' | 'parties'>;

/**
 * One line for a meeting, who – what – where: "Amir Hatami (Iran) receives Juma Inad (Iraq) in Tehran". Made of the fields
 * alone, so that it says no more than they do.
 */
export function meetingSummary(met: Met): string {
  const kind = met.meetingKind ?? 'talks';
  const sides = sidesOf(met.parties);
  const where = met.place && kind !== 'phone-call' ? ` in ${met.place}` : '';
  const line =
    visit(kind, met, sides) ??
    reception(kind, met, sides, where) ??
    `${colleagues(met.parties) ?? listed(sides)} ${ACTS[kind][met.status]}${where}`;
  return oneLine(line.charAt(0).toUpperCase() + line.slice(1));
}

interface Side {
  readonly country: Iso3;
  /** How the side is named: by a person, an office or the country. */
  readonly words: string;
  readonly named: boolean;
}

function sidesOf(parties: readonly Party[]): Side[] {
  return [...Map.groupBy(parties, ({ country }) => country)].map(([country, own]) => {
    const persons = own.flatMap(({ person }) => person ?? []);
    const place = countryName(country);
    const [first] = persons;
    const others = persons.length > 2 ? ` and ${persons.length - 1} others` : persons[1] ? ` and ${persons[1]}` : '';
    if (first) return { country, words: `${first}${others} (${place})`, named: true };
    const role = own.find((party) => party.role !== null)?.role;
    return { country, words: role ? `${withoutArticle(role)} (${place})` : place, named: false };
  });
}

const withoutArticle = (role: string) => role.replace(/^(?:the|a|an|its|his|her|their)\s+/i, '');

const ACTS: Readonly<Record<MeetingKind, Readonly<Record<Finding['status'], string>>>> = {
  talks: { held: 'hold talks', planned: 'are to hold talks', cancelled: 'do not hold planned talks' },
  visit: { held: 'meet', planned: 'are to meet', cancelled: 'do not meet as planned' },
  'phone-call': { held: 'speak by phone', planned: 'are to speak by phone', cancelled: 'call off a phone call' },
  summit: { held: 'hold a summit', planned: 'are to hold a summit', cancelled: 'do not hold a planned summit' },
  signing: { held: 'sign a document', planned: 'are to sign a document', cancelled: 'do not sign a planned document' },
};

/** "defence ministers of Iran and Iraq", where all sides are known by the same office alone. */
function colleagues(parties: readonly Party[]): string | null {
  const roles = new Set(parties.map(({ role }) => (role === null ? '' : withoutArticle(role).toLowerCase())));
  const [role] = roles;
  const countries = [...new Set(parties.map(({ country }) => countryName(country)))];
  if (!role || roles.size > 1 || parties.some(({ person }) => person !== null)) return null;
  return `${/s$/.test(role) ? role : `${role}s`} of ${joined(countries.map(withArticle))}`;
}

/** A visit has a guest and a country that he goes to. */
function visit(kind: MeetingKind, met: Met, sides: readonly Side[]): string | null {
  const host = sides.find(({ country }) => country === met.placeCountry);
  const guests = sides.filter((side) => side !== host);
  if (kind !== 'visit' || !host || guests.length === 0) return null;
  const goal = met.place ?? withArticle(countryName(host.country));
  const [guest] = guests;
  const visitors =
    guest && guests.length === 1 && guest.words === countryName(guest.country)
      ? `a delegation from ${withArticle(guest.words)}`
      : listed(guests);
  const one = guests.length === 1 && !/ and /.test(guests[0]?.words ?? '');
  if (met.status === 'cancelled') return `visit of ${visitors} to ${goal} called off`;
  if (met.status === 'planned') return `${visitors} ${one ? 'is' : 'are'} to visit ${goal}`;
  return `${visitors} ${one ? 'visits' : 'visit'} ${goal}`;
}

/** Talks of two named people in the country of one of them. */
function reception(kind: MeetingKind, met: Met, sides: readonly Side[], where: string): string | null {
  const [one, other] = sides;
  if (kind !== 'talks' || sides.length !== 2 || !one?.named || !other?.named) return null;
  const host = sides.find(({ country }) => country === met.placeCountry);
  if (!host || met.status === 'cancelled') return null;
  const guest = host === one ? other : one;
  const several = / and /.test(host.words);
  const verb =
    met.status === 'planned' ? (several ? 'are to receive' : 'is to receive') : several ? 'receive' : 'receives';
  return `${host.words} ${verb} ${guest.words}${where}`;
}

function listed(sides: readonly Side[]): string {
  return joined(sides.map(({ words }) => words));
}

/** "Iran, Iraq and Oman". */
export function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** "the United States": names that take an article within a sentence. */
export function withArticle(country: string): string {
  return /^(?:United|Central African|Dominican|DR Congo|Republic|Netherlands|Philippines|Maldives|Bahamas|Gambia|Czech Republic|.*Islands$)/.test(
    country,
  )
    ? `the ${country}`
    : country;
}
