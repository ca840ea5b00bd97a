import type { Deps } from '../core/app/deps.ts';
import { previewFile, storeDataSet } from '../core/app/import-data-set.ts';
import type { DataSetResult, FileOutcome } from '../core/contract/index.ts';
import { failureOf, KnownFailure } from '../core/failure.ts';
import type { ReadableFile } from '../core/files/registry.ts';
import { baseName } from './base-name.ts';

/**
 * Imports a file that is a data set by its content, or any file where a kept mapping is named. Null where the file is
 * none. A file that fails is an outcome like any other.
 */
export async function importIfDataSet(
  deps: Deps,
  file: ReadableFile,
  wanted: { readonly source: string | null; readonly mapping: string | null },
): Promise<FileOutcome | null> {
  try {
    const kept = wanted.mapping === null ? null : await keptMapping(deps, wanted.mapping);
    if (kept === null && !(await isKnownDataSet(file))) return null;
    const name = wanted.source ?? baseName(file.name);
    const quiet = { signal: new AbortController().signal, total: () => undefined, read: () => undefined };
    const result = await storeDataSet(deps, file, { name, mapping: kept?.mapping ?? null }, quiet);
    return result && outcomeOf(file.name, result);
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return { name: file.name, outcome: 'failed', events: 0, reason: failure.message };
  }
}

async function keptMapping({ store }: Deps, name: string) {
  const kept = (await store.mappings()).find((mapping) => mapping.name === name);
  if (kept) return kept;
  throw new KnownFailure('no-such-mapping', `No column mapping is kept under the name ${name}. Make it in the app.`);
}

/** Whether the content is one of the formats that need no mapping. What cannot be told is for the article's reader. */
async function isKnownDataSet(file: ReadableFile): Promise<boolean> {
  const format = await previewFile(file).then(
    (preview) => preview.format,
    () => null,
  );
  return format !== null && format !== 'table';
}

function outcomeOf(name: string, { rows, imported, duplicates, skipped, unknownCodes }: DataSetResult): FileOutcome {
  const left = Object.entries(skipped).map(([reason, count]) => `${count} ${reason}`);
  const unknown = unknownCodes.map((code) => code.name).join(', ');
  return {
    name,
    outcome: imported > 0 || duplicates === 0 ? 'imported' : 'duplicate',
    events: imported,
    reason: [
      `${rows} rows`,
      `${duplicates} stored before`,
      ...left,
      ...(unknown ? [`unknown codes: ${unknown}`] : []),
    ].join('; '),
  };
}
