import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { forkEngine, SAMPLE } from '../../cli/fork-engine.ts';
import type { EngineEvent } from '../../core/contract/index.ts';
import { createEngineClient, type EngineProcess } from '../../core/engine-client.ts';
import { grantPath } from '../../core/files/grant.ts';
import { DATED } from '../support/articles.ts';
import { tempDir } from '../support/temp-dir.ts';

/** Processes and threads start here, which takes a while on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

/** A real engine in a process of its own, whose current process can be killed. */
function startClient(data = tempDir()) {
  const heard: EngineEvent[] = [];
  const log = vi.fn();
  const processes: EngineProcess[] = [];
  const client = createEngineClient({
    data,
    sample: SAMPLE,
    check: true,
    fork(words) {
      const forked = forkEngine(words);
      processes.push(forked);
      return forked;
    },
    tell: (event) => heard.push(event),
    log,
  });
  onTestFinished(() => client.stop());
  /** kill -9, and until the client has noticed. */
  const kill = async () => {
    const deaths = log.mock.calls.length;
    processes.at(-1)?.kill();
    await vi.waitFor(() => expect(log.mock.calls.length).toBe(deaths + 1));
  };
  return { client, heard, kill, processes, data };
}

const COUNTRIES = ['countries.list', { beside: null }] as const;
const VIEW = { countries: ['IRN', 'IRQ'], window: null, selection: null, list: true, theme: 'dark', sources: [] };

describe('the engine', () => {
  it('opens its store and answers calls, each by its own id', async () => {
    const { client } = startClient();
    expect(await client.started).toBeNull();
    const replies = await Promise.all([client.call(...COUNTRIES), client.call('nonsense', null)]);
    expect(replies).toMatchObject([
      { ok: true, value: [] },
      { ok: false, error: { code: 'unknown-call' } },
    ]);
  });

  it('reads what its host granted, and nothing else', async () => {
    const { client, data } = startClient();
    const path = join(data, 'article.txt');
    writeFileSync(path, DATED);
    const { handle } = client.grant(await grantPath(path));
    expect(await client.call('articles.preview', { file: handle, published: null })).toMatchObject({
      ok: true,
      value: { file: 'article.txt', article: { text: DATED } },
    });
    expect(await client.call('articles.preview', { file: 'not-granted-at-all', published: null })).toMatchObject({
      ok: false,
      error: { code: 'unknown-file' },
    });
  });

  it('that is killed is started again: what was asked is answered, what was stored is there, screens are told', async () => {
    const { client, heard, kill, data } = startClient();
    expect(await client.call('view.set', VIEW)).toMatchObject({ ok: true });
    const path = join(data, 'article.txt');
    writeFileSync(path, DATED);
    const { handle } = client.grant(await grantPath(path));
    await kill();
    expect(heard).toContainEqual({ event: 'changed' });
    expect(await client.call('view.get', null)).toEqual({ ok: true, value: VIEW });
    expect(await client.call('articles.preview', { file: handle, published: null })).toMatchObject({ ok: true });
  });

  it('answers what waits when it is killed, instead of letting it hang', async () => {
    const { client, kill } = startClient();
    const waiting = client.call(...COUNTRIES);
    await kill();
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'engine-restarted' } });
    expect(await client.started).toBeNull();
  });

  it('that is killed twice stays down and says what to do', async () => {
    const { client, kill } = startClient();
    await kill();
    const waiting = client.call(...COUNTRIES);
    await kill();
    for (const reply of [await waiting, await client.call(...COUNTRIES)]) {
      expect(reply).toMatchObject({
        ok: false,
        error: { code: 'engine-stopped', message: expect.stringContaining('start') },
      });
    }
  });

  it('ends running jobs as failed when it is killed', async () => {
    const { client, heard, kill } = startClient();
    const started = await client.call('sample.import', null);
    expect(started).toMatchObject({ ok: true, value: { state: 'running' } });
    await vi.waitFor(() => expect(heard.some((each) => each.event === 'job')).toBe(true));
    await kill();
    const last = heard.filter((each) => each.event === 'job').at(-1);
    expect(last).toMatchObject({ job: { state: 'failed', message: expect.stringContaining('safe') } });
  });

  it('with a store that cannot be opened lives, and answers every call with the reason', async () => {
    const data = tempDir();
    writeFileSync(join(data, 'entente.sqlite'), 'this is no database, and long enough to be seen as one'.repeat(50));
    const { client } = startClient(data);
    expect(await client.started).toMatchObject({ code: 'not-a-database' });
    expect(await client.call(...COUNTRIES)).toMatchObject({ ok: false, error: { code: 'not-a-database' } });
  });

  it('ends when it is told to, and answers no more', async () => {
    const { client } = startClient();
    expect(await client.started).toBeNull();
    await client.stop();
    expect(await client.call(...COUNTRIES)).toMatchObject({ ok: false, error: { code: 'closing' } });
  });
});
