import { GDELT_COLUMNS } from './gdelt.ts';
import { ICEWS_HEADER } from './icews.ts';
import { POLECAT_HEADER } from './polecat.ts';

export const DATA_SET_FORMATS = ['gdelt', 'icews', 'polecat', 'table'] as const;
export type DataSetFormat = (typeof DATA_SET_FORMATS)[number];

/**
 * The format of a data set by its first lines: ICEWS and POLECAT by their headers, GDELT by its columns, any other
 * text a `table`, to be mapped. Null where it is no table at all: binary, or a single column.
 */
export function recogniseDataSet(lines: readonly string[]): DataSetFormat | null {
  const [first = ''] = lines;
  if (first === ICEWS_HEADER) return 'icews';
  if (first.replace(/"/g, '').startsWith(POLECAT_HEADER)) return 'polecat';
  const some = lines.filter((line) => line !== '').slice(0, 20);
  if (some.some((line) => line.includes('\0'))) return null;
  if (some.length > 0 && some.filter(isGdelt).length * 2 >= some.length) return 'gdelt';
  return some.some((line) => /[,;\t|]/.test(line)) ? 'table' : null;
}

/** Number of columns, an id, a day and the month of that day again. */
function isGdelt(line: string): boolean {
  const [id = '', day = '', month = '', ...others] = line.split('\t');
  return GDELT_COLUMNS.has(others.length + 3) && /^\d+$/.test(id) && /^\d{8}$/.test(day) && day.startsWith(month);
}
