import { parseGdeltLine } from './gdelt.ts';
import { parseIcewsLine } from './icews.ts';
import { parsePolecatLine } from './polecat.ts';
import type { DataSetFormat } from './recognise.ts';
import type { RowParser } from './row.ts';

/** The formats that are read line by line, and whether their first line names the columns. */
export const LINE_FORMATS: Readonly<
  Record<Exclude<DataSetFormat, 'table'>, { readonly parse: RowParser<string>; readonly header: boolean }>
> = {
  gdelt: { parse: parseGdeltLine, header: false },
  icews: { parse: parseIcewsLine, header: true },
  polecat: { parse: parsePolecatLine, header: true },
};
