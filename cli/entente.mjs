#!/usr/bin/env node
/**
 * The `entente` command as a program. The store needs Node 24; where the Node that runs this is older, the one among
 * the packages takes over. Plain JavaScript, for an old Node could not read anything else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('./main.ts', import.meta.url);
const newEnough = Number(process.versions.node.split('.')[0]) >= 24;

if (newEnough) {
  // What Node makes of the sources is kept in the system's folder for passing files: a later start takes a quarter less.
  // The processes that this one starts use it too.
  const { enableCompileCache, getCompileCacheDir } = await import('node:module');
  enableCompileCache();
  const cache = getCompileCacheDir();
  if (cache) process.env.NODE_COMPILE_CACHE ??= cache;
  await import(main.href);
} else {
  const bundled = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
  const found = [bundled, `${bundled}.exe`].find((path) => existsSync(path));
  if (found) {
    const again = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
    const { status, error } = spawnSync(found, again, { stdio: 'inherit' });
    if (error) throw error;
    process.exitCode = status ?? 1;
  } else {
    process.stderr.write(
      `Entente needs Node 24; this is ${process.version}. Run “npm ci” in its folder, which brings it.\n`,
    );
    process.exitCode = 1;
  }
}
