import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ENGINE, SAMPLE } from '../../../cli/fork-engine.ts';
import type { CallInput, CallName, CallOutput, Job } from '../../../core/contract/index.ts';
import { dispatch } from '../../../core/dispatch.ts';
import { openEngine } from '../../../core/engine/open-engine.ts';
import { grantPath } from '../../../core/files/grant.ts';
import { toDay } from '../../../core/record/index.ts';
import { tempDir } from '../../support/temp-dir.ts';
import { gdeltLine } from '../datasets/rows.ts';

/** A thread starts with every engine, which takes a while on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

async function app() {
  const engine = await openEngine({
    data: tempDir(),
    sample: SAMPLE,
    worker: ENGINE,
    tell: () => undefined,
    log: vi.fn(),
  });
  onTestFinished(() => engine.stop());
  const call = async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> => {
    const reply = await dispatch(engine.app, name, input, { log: vi.fn(), checkOutput: true });
    if (!reply.ok) throw Object.assign(new Error(reply.error.message), reply.error);
    return reply.value as CallOutput<N>;
  };
  const grant = async (text: string, temporary = false) => {
    const path = join(tempDir(), 'events.csv');
    writeFileSync(path, text);
    const made = { ...(await grantPath(path)), temporary };
    engine.files.add(made);
    return { path, handle: made.handle };
  };
  const ended = async (job: Job) =>
    vi.waitFor(
      async () => {
        const now = await call('jobs.get', { id: job.id });
        expect(now.state).not.toBe('running');
        return now;
      },
      { timeout: 20_000 },
    );
  const matching = async () => {
    const everything = {
      filter: { countries: [] },
      window: { start: toDay(0), end: toDay(20_000) },
      maxBins: 1,
      maxEvents: 0,
    };
    return (await call('timeline.window', everything)).counts.matching;
  };
  return { call, grant, ended, matching };
}

const gdelt = (rows: number) =>
  Array.from({ length: rows }, (_, index) => gdeltLine(58, { 0: String(1000 + index) }))
    .concat(gdeltLine(58, { 0: '1', 17: '' }), gdeltLine(58, { 0: '2', 26: '13y' }))
    .join('\n');

const TABLE = 'when;who;whom;what\n06.03.1975;Iran;Iraq;057\n17.09.1980;Iraq;Atlantis;112\n';
const MAPPING = {
  delimiter: ';',
  header: true,
  dateOrder: 'dmy',
  columns: { date: 0, actor: 1, recipient: 2, cameo: 3 },
} as const;

describe('a data set', () => {
  it('is looked at, imported under a name, listed and removed whole', async () => {
    const { call, grant, ended, matching } = await app();
    const { handle } = await grant(gdelt(30));
    expect(await call('dataSets.preview', { file: handle })).toMatchObject({ format: 'gdelt', header: null });
    const job = await ended(await call('dataSets.import', { file: handle, name: 'GDELT 1975', mapping: null }));
    expect(job).toMatchObject({
      state: 'done',
      dataSet: { rows: 32, imported: 30, duplicates: 0, skipped: { 'one-country': 1, 'unknown-code': 1 } },
    });
    expect(job.dataSet?.unknownCodes).toEqual([{ name: '13y', count: 1 }]);
    expect(job.done).toBe(job.total);
    expect(await matching()).toBe(30);
    const [source] = await call('dataSets.list', null);
    expect(source).toMatchObject({ name: 'GDELT 1975', format: 'gdelt', events: 30 });
    expect(await call('dataSets.remove', { id: source?.id ?? 0 })).toEqual({ events: 30 });
    expect(await matching()).toBe(0);
    await expect(call('dataSets.remove', { id: source?.id ?? 0 })).rejects.toMatchObject({ code: 'no-such-data-set' });
  });

  it('changes nothing when it is imported again', async () => {
    const { call, grant, ended, matching } = await app();
    for (const expected of [
      { imported: 5, duplicates: 0 },
      { imported: 0, duplicates: 5 },
    ]) {
      const { handle } = await grant(gdelt(5));
      const job = await ended(await call('dataSets.import', { file: handle, name: 'GDELT', mapping: null }));
      expect(job.dataSet).toMatchObject({ rows: 7, ...expected });
      expect(await matching()).toBe(5);
    }
    expect(await call('dataSets.list', null)).toHaveLength(1);
  });

  it('leaves nothing when it is cancelled', async () => {
    const { call, grant, ended, matching } = await app();
    const { handle } = await grant(gdelt(60_000));
    const job = await call('dataSets.import', { file: handle, name: 'GDELT', mapping: null });
    await call('jobs.cancel', { id: job.id });
    expect((await ended(job)).state).toBe('cancelled');
    expect(await matching()).toBe(0);
    expect(await call('dataSets.list', null)).toEqual([]);
  });

  it('of unknown columns is read by a mapping, which can be kept', async () => {
    const { call, grant, ended } = await app();
    const { handle } = await grant(TABLE);
    const preview = await call('dataSets.preview', { file: handle });
    expect(preview).toMatchObject({ format: 'table', header: ['when', 'who', 'whom', 'what'] });
    expect(preview.rows).toHaveLength(2);
    await call('mappings.save', { name: 'chronology', mapping: MAPPING });
    await call('mappings.save', { name: 'chronology', mapping: { ...MAPPING, dateOrder: 'dmy' } });
    const [kept] = await call('mappings.list', null);
    expect(kept).toEqual({ name: 'chronology', mapping: MAPPING });
    const job = await ended(
      await call('dataSets.import', { file: handle, name: 'mine', mapping: kept?.mapping ?? null }),
    );
    expect(job.dataSet).toMatchObject({ rows: 2, imported: 1, skipped: { 'unknown-country': 1 } });
    expect(job.dataSet?.unknownCountries).toEqual([{ name: 'Atlantis', count: 1 }]);
  });

  it.each([
    ['a table without a mapping', TABLE, 'Say which column holds what'],
    ['no table at all', 'Nothing but prose here', 'no table of events'],
  ])('that is %s fails with a sentence and stores nothing', async (_, text, sentence) => {
    const { call, grant, ended } = await app();
    const { handle } = await grant(text);
    const job = await ended(await call('dataSets.import', { file: handle, name: 'mine', mapping: null }));
    expect(job.state).toBe('failed');
    expect(job.message).toContain(sentence);
    expect(await call('dataSets.list', null)).toEqual([]);
  });

  it('that a browser host copied is deleted with the end of its import', async () => {
    const { call, grant, ended } = await app();
    const { handle, path } = await grant(gdelt(1), true);
    await ended(await call('dataSets.import', { file: handle, name: 'GDELT', mapping: null }));
    await vi.waitFor(() => expect(existsSync(path)).toBe(false));
    await expect(call('dataSets.preview', { file: handle })).rejects.toMatchObject({ code: 'unknown-file' });
  });
});
