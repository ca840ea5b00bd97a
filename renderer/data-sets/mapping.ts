import type { DraftMapping } from '../../core/contract/index.ts';
import { MAPPED_FIELDS, type MappedField } from '../../core/record/index.ts';

/** What a table cannot do without: each of these lists must have one of its fields in a column. */
export const NEEDED: readonly (readonly MappedField[])[] = [['date'], ['actor'], ['recipient'], ['cameo', 'plover']];

/** The field a column holds; null where it is left out. */
export function fieldOf({ columns }: DraftMapping, column: number): MappedField | null {
  return MAPPED_FIELDS.find((field) => columns[field] === column) ?? null;
}

/** The mapping with another field in a column. A field is in one column only: it leaves the one it was in. */
export function withField(mapping: DraftMapping, column: number, field: MappedField | null): DraftMapping {
  const columns = { ...mapping.columns };
  const before = fieldOf(mapping, column);
  if (before !== null) delete columns[before];
  if (field !== null) columns[field] = column;
  return { ...mapping, columns };
}

/** Which of the needs no column meets yet. */
export function missing({ columns }: DraftMapping): (readonly MappedField[])[] {
  return NEEDED.filter((fields) => fields.every((field) => columns[field] === undefined));
}

/** The name of a file without the endings of data sets: `20150218.export.CSV.zip` → `20150218`. */
export function sourceNameOf(file: string): string {
  const name = file.replace(/(?:\.(?:export|csv|tsv|tab|txt|gz|zip))+$/i, '').trim();
  return name === '' ? file : name;
}
