import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importFile, MIN_CONFIDENCE } from '../core/app/import-file.ts';
import type { FileOutcome } from '../core/contract/index.ts';
import { grantPath } from '../core/files/grant.ts';
import { walk } from '../core/files/walk.ts';
import { type Day, parseDay } from '../core/record/index.ts';
import { dataDir } from './data-dir.ts';
import { importIfDataSet } from './import-data-set.ts';
import { misuse } from './misuse.ts';
import { outcomeTable } from './outcome-table.ts';
import { withEngine } from './with-engine.ts';

export const USAGE = `entente import FILE… [--published YYYY-MM-DD] [--accept-all] [--source NAME] [--mapping NAME] [--data DIR]
  Imports articles without a review and prints what became of each file; a folder stands for the files in it.
  Findings of confidence ${MIN_CONFIDENCE} and more are stored, as the coder found them. Exit code 1 if any file failed.
  --published YYYY-MM-DD  the day all the files were published, instead of what each says itself
  --accept-all            store every finding, whatever its confidence
  A file that is a GDELT, ICEWS or POLECAT export (packed or not), or any with --mapping, is imported as a data set.
  --source NAME           the data set to make or add to, instead of one named like the file
  --mapping NAME          the column mapping kept under that name, for tables of other makes
  --data DIR              the folder of the data, instead of the platform's own
`;

/** `entente import`. Exit 0, 1 after a failed file or where the store cannot be opened, 2 on misuse. */
export async function run(args: string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'string') return misuse(options, USAGE);
  const { paths, published, minConfidence, data } = options;
  const dataSets = { source: options.source, mapping: options.mapping };
  return withEngine(data, async ({ deps }) => {
    const outcomes: FileOutcome[] = [];
    for (const path of paths) {
      for (const file of await filesAt(path)) {
        outcomes.push(
          'outcome' in file
            ? file
            : ((await importIfDataSet(deps, file, dataSets)) ??
                (await importFile(deps, file, { published, minConfidence }))),
        );
      }
    }
    process.stdout.write(outcomeTable(outcomes));
    return outcomes.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
  });
}

interface Options {
  readonly paths: string[];
  readonly published: Day | null;
  readonly minConfidence: number;
  readonly data: string;
  readonly source: string | null;
  readonly mapping: string | null;
}

function parse(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        'accept-all': { type: 'boolean', default: false },
        source: { type: 'string' },
        mapping: { type: 'string' },
        data: { type: 'string' },
      },
    });
    const published = values.published === undefined ? null : parseDay(values.published);
    if (values.published !== undefined && published === null) return '--published wants a day as YYYY-MM-DD.';
    if (positionals.length === 0) return 'Which file?';
    const minConfidence = values['accept-all'] ? 0 : MIN_CONFIDENCE;
    const { source = null, mapping = null } = values;
    return { paths: positionals, published, minConfidence, data: dataDir(values.data), source, mapping };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The files that a word of the command line stands for; one that is not there is an outcome like any other. */
async function filesAt(word: string) {
  const path = resolve(word);
  try {
    const { kind, modified } = await grantPath(path);
    return kind === 'file' ? [{ path, name: word, modified }] : await walk(path, word);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ name: word, outcome: 'failed', events: 0, reason } satisfies FileOutcome];
  }
}
