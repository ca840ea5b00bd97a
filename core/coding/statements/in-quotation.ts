import type { Aids } from '../reading-aids.ts';

/** Whether a token stands in a quotation of four words or more: shorter ones are the words of who reports. */
export function inQuotation(aids: Aids, at: number): boolean {
  const index = aids.quoteAt[at] ?? -1;
  return index >= 0 && (aids.quotations[index]?.words ?? 0) >= 4;
}
