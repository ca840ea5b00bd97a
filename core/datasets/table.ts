import { createHash } from 'node:crypto';
import {
  type ColumnMapping,
  type DataRow,
  type DateOrder,
  type Day,
  dayOf,
  type MappedField,
} from '../record/index.ts';
import { cameoEvent } from './cameo.ts';
import { countryOfName } from './countries.ts';
import { ploverEvent } from './plover.ts';
import { dataCount, dataDay, dataIntensity, dataText, dataUrl, type RowParser, twoCountries } from './row.ts';
import type { Tally } from './tally.ts';

/** A parser for the records of a mapped table. A CAMEO code, where there is one, outranks a PLOVER type. */
export function tableParser({ columns, dateOrder }: ColumnMapping): RowParser<readonly string[]> {
  const least = Math.max(...[columns.date, columns.actor, columns.recipient].map((column) => column ?? 0));
  return (record, tally) => {
    if (record.length <= least) return tally.skip('bad-line');
    const at = (field: MappedField): string => {
      const column = columns[field];
      return column === undefined ? '' : (record[column] ?? '').trim();
    };
    const [source, target] = [dataText(at('actor')), dataText(at('recipient'))];
    if (source === null || target === null) return tally.skip('one-country');
    const countries = twoCountries([countryOfName(source), source], [countryOfName(target), target], tally);
    if (!countries) return null;
    const event = eventOf(at('cameo'), at('plover'), tally);
    if (!event) return null;
    const day = tableDay(at('date'), dateOrder);
    if (day === null) return tally.skip('bad-date');
    const place = countryOfName(at('placeCountry'));
    const row: DataRow = {
      sourceId: dataText(at('id')) ?? contentId(record),
      day,
      ...countries,
      actorName: dataText(at('actorName')),
      recipientName: dataText(at('recipientName')),
      kind: event.kind,
      type: event.type,
      meetingKind: event.meetingKind,
      code: event.code,
      label: dataText(at('label')) ?? event.label,
      intensity: dataIntensity(at('intensity')) ?? event.intensity,
      contexts: event.contexts,
      place: dataText(at('place')),
      placeCountry: place === 'region' ? null : place,
      mentions: dataCount(at('mentions')),
      sources: dataCount(at('sources')),
      url: dataUrl(at('url')),
      confidence: CONFIDENCE,
    };
    return row;
  };
}

/** The analyst's own table is trusted more than what a machine read, and less than what was checked here. */
const CONFIDENCE = 0.9;

type Happening = Pick<DataRow, 'kind' | 'type' | 'meetingKind' | 'code' | 'label' | 'intensity' | 'contexts'>;

function eventOf(cameo: string, plover: string, tally: Tally): Happening | null {
  if (cameo !== '') {
    // Spreadsheets take "042" for a number and drop its zero.
    const code = cameoEvent(cameo) ? cameo : `0${cameo}`;
    const event = cameoEvent(code);
    return event ? { ...event, code, label: event.name } : tally.skip('unknown-code', cameo);
  }
  const event = ploverEvent(plover);
  if (!event) return tally.skip('unknown-code', plover);
  return { ...event, code: null, label: `${event.type.charAt(0)}${event.type.slice(1).toLowerCase()}`, contexts: [] };
}

/** A day in the table's order of year, month and day, whatever stands between them; a time after it is left out. */
export function tableDay(text: string, order: DateOrder): Day | null {
  const plain = dataDay(text);
  if (plain !== null || order === 'ymd') return plain ?? spelt(text, 'ymd');
  return spelt(text, order);
}

function spelt(text: string, order: DateOrder): Day | null {
  const found = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})(?:[T ].*)?$/.exec(text);
  if (!found) return null;
  const [first, second, third] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (order === 'ymd') return dayOf(first, second, third);
  return order === 'dmy' ? dayOf(third, second, first) : dayOf(third, first, second);
}

/** A row without an id is known by all it says, so that the same table twice adds nothing. */
function contentId(record: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('base64url').slice(0, 22);
}
