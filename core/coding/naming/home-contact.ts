import type { Iso3 } from '../../record/index.ts';
import codes from '../lexicon/en/dialling-codes.json' with { type: 'json' };
import type { Parsed } from '../types.ts';

/** A number to call, as releases give it at their head or foot: at least six digits behind the code. */
const NUMBER = /(?<!\d)(?:\+\d{2,3}|\(?0\d{1,2}\)?)[\d() -]{7,16}\d/g;

/** Words beside it that say whom one may ask. */
const ASKED =
  /\b(?:media|press) (?:office|contacts?|inquir(?:y|ies)|enquir(?:y|ies))|\b(?:further|more) information\b|\bcontacts?\s?:|\b(?:ministerial|departmental|minister['’]?s? office|tel(?:ephone)?|phone)\b/i;

/** As far before a number they stand. */
const NEAR = 120;

/**
 * The country of the number that a release gives for inquiries, by its dialling code (ITU-T E.164) or that of the seat of
 * the government.
 */
export function contactCountry({ source: { text } }: Parsed): Iso3 | null {
  for (const { 0: found, index } of text.matchAll(NUMBER)) {
    if (!ASKED.test(text.slice(Math.max(0, index - NEAR), index))) continue;
    const number = found.replace(/[()]/g, '').replace(/[\s-]+/g, ' ');
    const own = ENTRIES.find(([, prefixes]) => prefixes.some((prefix) => number.startsWith(prefix)));
    if (own) return own[0] as Iso3;
  }
  return null;
}

/** The longest codes first: +353 is no French number. */
const ENTRIES: readonly (readonly [string, readonly string[]])[] = Object.entries(codes).sort(
  ([, [one = '']], [, [other = '']]) => other.length - one.length,
);
