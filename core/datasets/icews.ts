import type { DataRow } from '../record/index.ts';
import { cameoEvent } from './cameo.ts';
import { countryOfName } from './countries.ts';
import { dataDay, dataIntensity, dataText, type RowParser, twoCountries } from './row.ts';

/** The header of ICEWS' files of events (Harvard Dataverse, doi:10.7910/DVN/28075), split by tabs. */
export const ICEWS_HEADER =
  'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude';

/** A line of ICEWS after its header. */
export const parseIcewsLine: RowParser<string> = (line, tally) => {
  const fields = line.split('\t');
  if (fields.length !== 20) return tally.skip('bad-line');
  const at = (column: number): string => fields[column] ?? '';
  const [source, target] = [dataText(at(4)), dataText(at(10))];
  if (source === null || target === null) return tally.skip('one-country');
  const countries = twoCountries([countryOfName(source), source], [countryOfName(target), target], tally);
  if (!countries) return null;
  const code = at(6);
  const event = cameoEvent(code);
  if (!event) return tally.skip('unknown-code', code);
  const day = dataDay(at(1));
  if (day === null) return tally.skip('bad-date');
  if (at(0) === '') return tally.skip('bad-line');
  const place = countryOfName(at(17));
  const row: DataRow = {
    sourceId: at(0),
    day,
    ...countries,
    actorName: partyName(at(2), source),
    recipientName: partyName(at(8), target),
    kind: event.kind,
    type: event.type,
    meetingKind: event.meetingKind,
    code,
    label: dataText(at(5)) ?? event.name,
    intensity: dataIntensity(at(7)) ?? event.intensity,
    contexts: event.contexts,
    place: dataText(at(14)),
    placeCountry: place === 'region' ? null : place,
    mentions: null,
    sources: null,
    url: null,
    confidence: CONFIDENCE,
  };
  return row;
};

/** Three of four events were found correct in the evaluation that BBN, its maker, published with the data (2015). */
const CONFIDENCE = 0.75;

function partyName(name: string, country: string): string | null {
  const text = dataText(name);
  return text === country ? null : text;
}
