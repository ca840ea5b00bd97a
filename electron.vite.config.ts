import { cp } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'electron-vite';
import { mergeConfig, type Plugin } from 'vite';
import renderer from './renderer/vite.config.ts';

/** Native code cannot be bundled; it is the one package that is packed beside the bundles. */
const EXTERNAL = ['electron', 'better-sqlite3', /^node:/, ...builtinModules];

/**
 * Builds into `out/`: `main/` (the main process, the engine beside it as an entry of its own, so that it can be forked by its
 * path, and the sample chronology's articles), `preload/` (one CommonJS file, as a sandboxed preload must be) and `renderer/` (which
 * the browser host serves too). All dependencies are bundled, so that nothing but `out/` and better-sqlite3 is packed.
 */
export default defineConfig({
  main: {
    plugins: [copy(here('core/sample/articles'), here('out/main/sample'))],
    build: {
      outDir: 'out/main',
      target: 'node24',
      externalizeDeps: false,
      minify: false,
      rolldownOptions: {
        external: EXTERNAL,
        input: {
          main: here('electron/main.ts'),
          engine: here('core/engine.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node24',
      externalizeDeps: false,
      minify: false,
      rolldownOptions: {
        external: ['electron'],
        input: { preload: here('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  // The screens' own build, at the places that electron-vite looks for from the project's root.
  renderer: mergeConfig(renderer, {
    build: {
      outDir: here('out/renderer'),
      minify: true,
      rolldownOptions: { input: here('renderer/index.html') },
    },
  }),
});

/** Copies a folder of files that are read, not imported, beside the bundles. */
function copy(from: string, to: string): Plugin {
  return { name: 'entente:copy', closeBundle: () => cp(from, to, { recursive: true }) };
}

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
