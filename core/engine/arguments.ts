import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** What an engine process is told on its command line. */
export interface EngineArguments {
  /** The folder of the user's data; the store is `entente.sqlite` in it. */
  readonly data: string;
  /** The folder of the sample chronology's articles. */
  readonly sample: string;
  /** Check answers against the contract. For tests. */
  readonly check: boolean;
}

/** The arguments as words of a command line. */
export function toWords({ data, sample, check }: EngineArguments): string[] {
  return ['--data', data, '--sample', sample, ...(check ? ['--check'] : [])];
}

/** Reads what `toWords` wrote. Throws a TypeError for anything else. */
export function fromWords(words: readonly string[]): EngineArguments {
  const { values } = parseArgs({
    args: [...words],
    options: { data: { type: 'string' }, sample: { type: 'string' }, check: { type: 'boolean', default: false } },
  });
  const { data, sample, check } = values;
  if (data === undefined || sample === undefined) throw new TypeError('an engine needs --data and --sample');
  return { data, sample, check };
}

/** The data file in a data folder. */
export function storeFile(data: string): string {
  return join(data, 'entente.sqlite');
}
