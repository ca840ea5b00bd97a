import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, vi } from 'vitest';
import { inProject } from '../../cli/freshness.ts';
import { tempDir } from '../support/temp-dir.ts';

/** Processes and threads start here, which takes a while on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

/** Builds the screens into a folder, in a process of its own; what it printed and logged. */
async function buildInto(screens: string) {
  const script = `import { buildScreens } from ${JSON.stringify(inProject('cli/serve/build-screens.ts'))};
    await buildScreens((line) => process.stderr.write(line + '\\n'), ${JSON.stringify(screens)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { out, err };
}

describe('the screens', () => {
  it('are built where they are missing, with nothing on standard output, and not again', {
    timeout: 120_000,
  }, async () => {
    const folder = tempDir();
    const screens = join(folder, 'renderer');
    const first = await buildInto(screens);
    expect(first.out).toBe('');
    expect(first.err).toMatch(/^Building/);
    expect(readdirSync(folder)).toEqual(['renderer']);
    const page = readFileSync(join(screens, 'index.html'), 'utf8');
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=| style=/);
    for (const [, asset] of page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)) {
      expect(existsSync(join(screens, asset ?? '')), asset).toBe(true);
    }
    expect(await buildInto(screens)).toEqual({ out: '', err: '' });
  });
});
