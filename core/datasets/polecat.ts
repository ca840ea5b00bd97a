import type { DataRow } from '../record/index.ts';
import { countryOfName } from './countries.ts';
import { ploverContexts, ploverEvent } from './plover.ts';
import { dataDay, dataIntensity, dataText, type RowParser, twoCountries } from './row.ts';

/** The first columns of POLECAT's weekly files (Harvard Dataverse, doi:10.7910/DVN/AJGVIT), split by tabs. */
export const POLECAT_HEADER =
  'Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\t';

/** A line of POLECAT after its header: 40 columns. */
export const parsePolecatLine: RowParser<string> = (line, tally) => {
  const fields = line.split('\t');
  if (fields.length !== 40) return tally.skip('bad-line');
  const at = (column: number): string => unquoted(fields[column] ?? '');
  const [source, target] = [dataText(at(8)), dataText(at(16))];
  if (source === null || target === null) return tally.skip('one-country');
  const countries = twoCountries([countryOfName(source), source], [countryOfName(target), target], tally);
  if (!countries) return null;
  const event = ploverEvent(at(2), at(3));
  if (!event) return tally.skip('unknown-code', at(2));
  const day = dataDay(at(1));
  if (day === null) return tally.skip('bad-date');
  if (at(0) === '') return tally.skip('bad-line');
  const mode = dataText(at(3));
  const type = `${event.type.charAt(0)}${event.type.slice(1).toLowerCase()}`;
  const place = countryOfName(at(27));
  const row: DataRow = {
    sourceId: at(0),
    day,
    ...countries,
    actorName: partyName(at(7), at(12), source),
    recipientName: partyName(at(15), at(20), target),
    kind: event.kind,
    type: event.type,
    meetingKind: event.meetingKind,
    code: null,
    label: mode === null ? type : `${type}: ${mode.toLowerCase()}`,
    intensity: dataIntensity(at(4)) ?? event.intensity,
    contexts: ploverContexts(at(6)),
    place: dataText(at(24)) ?? dataText(at(23)),
    placeCountry: place === 'region' ? null : place,
    mentions: null,
    sources: null,
    url: null,
    confidence: CONFIDENCE,
  };
  return row;
};

/** No figure is published for whole rows; taken as for its forerunner ICEWS. */
const CONFIDENCE = 0.75;

/** Name and title of a party, or its country alone as null. */
function partyName(name: string, title: string, country: string): string | null {
  const [who, role] = [dataText(name), dataText(title)];
  if (who === null || countryOfName(who) === countryOfName(country)) return role;
  return role === null ? who : `${who}, ${role}`.slice(0, 300);
}

function unquoted(field: string): string {
  return /^".*"$/.test(field) ? field.slice(1, -1).replace(/""/g, '"') : field;
}
