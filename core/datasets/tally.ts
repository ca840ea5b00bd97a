/**
 * Why a row of a data set is not imported: it names fewer than two countries, one country twice, a region, a country
 * nobody knows, an event code that does not exist, no calendar day, or it has not the columns of its format.
 */
export const SKIP_REASONS = [
  'one-country',
  'same-country',
  'region',
  'unknown-country',
  'unknown-code',
  'bad-date',
  'bad-line',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What became of the rows of a data set: `read` is `imported` plus all of `skipped`. */
export interface DataSetCounts {
  readonly read: number;
  readonly imported: number;
  readonly skipped: Readonly<Record<SkipReason, number>>;
  /** The codes and countries that were not known, with how often; the first 200 different ones. */
  readonly unknownCodes: Readonly<Record<string, number>>;
  readonly unknownCountries: Readonly<Record<string, number>>;
}

/** Counts while a data set is read. */
export class Tally {
  #imported = 0;
  readonly #skipped: Record<SkipReason, number> = {
    'one-country': 0,
    'same-country': 0,
    region: 0,
    'unknown-country': 0,
    'unknown-code': 0,
    'bad-date': 0,
    'bad-line': 0,
  };
  readonly #unknown = { 'unknown-code': new Map<string, number>(), 'unknown-country': new Map<string, number>() };

  imported(rows: number): void {
    this.#imported += rows;
  }

  /** Always null, so that a parser can leave a row with `return tally.skip(…)`. */
  skip(reason: SkipReason, what = ''): null {
    this.#skipped[reason]++;
    if (reason === 'unknown-code' || reason === 'unknown-country') {
      const seen = this.#unknown[reason];
      const name = what.slice(0, 80);
      if (seen.has(name) || seen.size < MOST_NAMES) seen.set(name, (seen.get(name) ?? 0) + 1);
    }
    return null;
  }

  counts(): DataSetCounts {
    const skipped = { ...this.#skipped };
    return {
      read: this.#imported + Object.values(skipped).reduce((sum, count) => sum + count, 0),
      imported: this.#imported,
      skipped,
      unknownCodes: Object.fromEntries(this.#unknown['unknown-code']),
      unknownCountries: Object.fromEntries(this.#unknown['unknown-country']),
    };
  }
}

const MOST_NAMES = 200;
