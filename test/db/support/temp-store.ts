import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type OpenOptions, openStore, type Store } from '../../../db/index.ts';

/** A folder that goes away with the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A store in a file of its own, closed and removed when the test ends. */
export async function tempStore(options?: OpenOptions): Promise<Store & { path: string }> {
  const path = join(tempFolder(), 'entente.db');
  const store = await openStore(path, options);
  onTestFinished(() => store.close().catch(() => undefined));
  return { ...store, path };
}
