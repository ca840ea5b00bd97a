import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { inProject } from '../../cli/freshness.ts';
import { tempDir } from '../support/temp-dir.ts';

/** Processes and threads start here, which takes a while on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

/** Starts `entente serve` as a user would, and waits for its first line. */
async function serve(data = tempDir()) {
  const words = [inProject('cli/entente.mjs'), 'serve', '--no-open', '--data', data];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([
    new Promise<[string]>((resolve) => lines.once('line', (first) => resolve([first]))),
    ended.then((code) => {
      throw new Error(`entente serve ended with ${code}`);
    }),
  ]);
  const { origin, hash } = new URL(line);
  const token = new URLSearchParams(hash.slice(1)).get('token') ?? '';
  const call = async (name: string, input: unknown) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const answer = await fetch(`${origin}/api/call/${name}`, { method: 'POST', headers, body: JSON.stringify(input) });
    return answer.json();
  };
  return { line, origin, call, child, ended };
}

describe('entente serve', () => {
  it('prints its address first, serves the screens and answers calls', async () => {
    const { line, origin, call } = await serve();
    expect(line).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{32}$/);
    const page = await fetch(origin);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Entente</title>');
    expect(await call('countries.list', { beside: null })).toEqual({ ok: true, value: [] });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends cleanly on %s and keeps what was stored',
    { timeout: 120_000 },
    async (signal) => {
      const data = tempDir();
      const view = { countries: ['IRN'], window: null, selection: null, list: false, theme: 'light', sources: [] };
      const first = await serve(data);
      expect(await first.call('view.set', view)).toMatchObject({ ok: true });
      first.child.kill(signal);
      expect(await first.ended).toBe(0);
      expect(await (await serve(data)).call('view.get', null)).toEqual({ ok: true, value: view });
    },
  );

  it('shares its store with another', async () => {
    const data = tempDir();
    const hosts = [await serve(data), await serve(data)] as const;
    const view = { countries: ['FRA', 'DEU'], window: null, selection: null, list: false, theme: 'dark', sources: [] };
    expect(await hosts[0].call('view.set', view)).toMatchObject({ ok: true });
    expect(await hosts[1].call('view.get', null)).toEqual({ ok: true, value: view });
  });
});
