import type { Iso3 } from '../../record/index.ts';
import type { Analysis, Token } from '../types.ts';
import { actorsOf } from './agreement.ts';
import type { Encounter } from './encounters.ts';
import type { Reports } from './merge.ts';
import { isSeatName } from './visits.ts';

/** The dateline's city, for talks of the day that the wire reports from a participant's country or a city of conferences. */
export function datelinePlace(
  analysis: Analysis,
  best: Encounter,
  { start }: Encounter,
  group: Reports,
): Encounter['place'] {
  const { dateline, tokens, source } = analysis;
  if (!dateline?.place || !dateline.country || best.kind === 'phone-call' || best.status === 'cancelled') return null;
  // "A spoke to B" may have been by telephone.
  if (best.trigger.frame === 'speak') return null;
  // Whoever receives or summons does so at home; a guest greets, too.
  const passive = /^(?:was|were|been|be|being)$/.test(tokens[best.trigger.from - 1]?.lower ?? '');
  const greeted = /^greet/.test(tokens[best.trigger.from]?.lower ?? '');
  const host = best.trigger.frame === 'host' && !passive && !greeted ? best.guests[0]?.country : undefined;
  if (host && host !== dateline.country) return null;
  if (
    !(best.countries.includes(dateline.country) || (start !== null && isSeatName(dateline.place))) ||
    group.some(({ placeCountry }) => placeCountry !== null && placeCountry !== dateline.country)
  )
    return null;
  if (isOfSite(tokens, best) || isSetAbroad(analysis, best) || isOnVisitAbroad(analysis, best)) return null;
  if (isAtPost(group, dateline.country) || BORDER.test(source.text.slice(best.evidence.start, best.evidence.end)))
    return null;
  const told = dateline.day ?? source.published;
  if (start !== null && dateline.day !== null && Math.abs(start - dateline.day) > 1) return null;
  // "TEHRAN – The delegation is to meet B's president on Tuesday": wherever it will be by then.
  if (best.status === 'planned' && start !== null && told !== null && start - told > (dateline.day === null ? 0 : 1))
    return null;
  return { name: dateline.place, country: dateline.country, span: { start: dateline.start, end: dateline.end } };
}

/** "A, B and C to meet in Qatar": a headline that sets it in a state which is no party. */
function isSetAbroad({ countries, source }: Analysis, { heading, evidence, countries: parties }: Encounter): boolean {
  return countries.some(
    ({ country, start, end }) =>
      heading &&
      start >= evidence.start &&
      end <= evidence.end &&
      !parties.includes(country) &&
      /\bin (?:the )?$/i.test(source.text.slice(evidence.start, start)),
  );
}

/** "TEHRAN – Iran's ambassador to Tunisia met …": whether of the dateline's country nobody but its envoys abroad takes part. */
function isAtPost(group: Reports, home: Iso3): boolean {
  const own = group.flatMap(actorsOf).filter(({ country, sort }) => country === home && sort !== 'country');
  return own.length > 0 && own.every(({ person, role }) => POSTED.test(person?.role ?? role ?? ''));
}

/** "TEHRAN – During a regional visit, Iran's minister met B's president": who is away is not in his own country's city. */
function isOnVisitAbroad({ source, dateline }: Analysis, { evidence, guests, status }: Encounter): boolean {
  const words = source.text.slice(evidence.start, evidence.end).replace(/\s+/g, ' ');
  return status === 'held' && guests[0]?.country === dateline?.country && AWAY.test(words);
}

const AWAY =
  /\bduring (?:an?|his|her|their) (?:[\w-]+ ){0,2}(?:regional|foreign|overseas|[\w-]*nation) (?:visit|tour|trip)\b/i;

/** "visited the shipyard", "a visit to the gas field": a site, which may be far from the city. */
function isOfSite(tokens: readonly Token[], { kind, trigger }: Encounter): boolean {
  if (kind !== 'visit') return false;
  const at = tokens[trigger.to]?.lower === 'to' ? trigger.to + 1 : trigger.to;
  return (
    tokens[at]?.lower === 'the' &&
    !/^(?:capital|country|kingdom|city|republic|united|state)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

const POSTED = /\b(?:ambassador|high commissioner|consul|charg[ée]|permanent representative|head of mission)/i;

/** "at the border village": no city. */
const BORDER = /\b(?:at|in|on|near) (?:the|a|their) (?:[\w-]+ ){0,3}(?:border|frontier|crossing|truce village)\b/i;
