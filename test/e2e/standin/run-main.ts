import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { ElectronModule } from './electron.ts';

/** Node's own `import`: vitest would put the one written here through its own loader. */
const { nativeImport }: { nativeImport: (url: string) => Promise<unknown> } = createRequire(import.meta.url)(
  './native-import.mjs',
);
const RUN = /\?run=(\d+)$/;
/** Where the source of a stood-in module finds the module of its run. */
const SHELF = 'entente.stand-in';
const runs = new Map<string, ElectronModule>();
Reflect.set(globalThis, Symbol.for(SHELF), runs);

/**
 * Runs a bundle of a main process in this process, with `electron` being the module given. Each run gets modules of its own: all that it
 * loads carries the number of the run in its address, so that nothing is left over from the run before.
 */
export async function runMain(bundle: string, electron: ElectronModule, argv: readonly string[]): Promise<void> {
  if (runs.size === 0) registerHooks({ resolve, load });
  const run = String(runs.size + 1);
  runs.set(run, electron);
  process.argv = [process.execPath, bundle, ...argv];
  await nativeImport(`${pathToFileURL(bundle)}?run=${run}`);
}

const resolve: Parameters<typeof registerHooks>[0]['resolve'] = (specifier, context, next) => {
  const run = RUN.exec(context.parentURL ?? '')?.[1];
  if (run === undefined) return next(specifier, context);
  if (specifier === 'electron') return { url: `standin-electron:?run=${run}`, format: 'module', shortCircuit: true };
  const resolved = next(specifier, context);
  return resolved.url.startsWith('file:') && !resolved.url.includes('/node_modules/')
    ? { ...resolved, url: `${resolved.url}?run=${run}` }
    : resolved;
};

const load: Parameters<typeof registerHooks>[0]['load'] = (url, context, next) => {
  if (!url.startsWith('standin-electron:')) return next(url, context);
  const run = RUN.exec(url)?.[1] ?? '';
  const names = Object.keys(runs.get(run) ?? {});
  return {
    format: 'module',
    shortCircuit: true,
    source: `export const { ${names.join(', ')} } = globalThis[Symbol.for('${SHELF}')].get('${run}');`,
  };
};
