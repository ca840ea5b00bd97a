import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ENGINE, SAMPLE } from '../../../cli/fork-engine.ts';
import { importFile, MIN_CONFIDENCE } from '../../../core/app/import-file.ts';
import type { Draft, EngineEvent, FileOutcome, Job } from '../../../core/contract/index.ts';
import { dispatch } from '../../../core/dispatch.ts';
import { openEngine } from '../../../core/engine/open-engine.ts';
import { grantPath } from '../../../core/files/grant.ts';
import { parseDay } from '../../../core/record/index.ts';
import { DATED, UNDATED } from '../../support/articles.ts';
import { tempDir } from '../../support/temp-dir.ts';

/** Processes and threads start here, which takes a while on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

/** The whole app over a new store, without a host. */
async function app() {
  const heard: EngineEvent[] = [];
  const log = vi.fn();
  const engine = await openEngine({
    data: tempDir(),
    sample: SAMPLE,
    worker: ENGINE,
    tell: (event) => heard.push(event),
    log,
  });
  onTestFinished(() => engine.stop());
  const call = async (name: string, input: unknown) => {
    const reply = await dispatch(engine.app, name, input, { log, checkOutput: true });
    if (!reply.ok) throw Object.assign(new Error(reply.error.message), reply.error);
    return reply.value;
  };
  const grant = async (path: string) => {
    const made = await grantPath(path);
    engine.files.add(made);
    return made.handle;
  };
  const jobEnd = (id: string) =>
    vi.waitFor(
      () => {
        const job = engine.deps.jobs.get(id);
        expect(job.state).not.toBe('running');
        return job;
      },
      { timeout: 20_000 },
    );
  return { ...engine, heard, log, call, grant, jobEnd };
}

/** Writes files into a new folder. */
function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = tempDir();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const file = (folder: string, name: string) => ({ path: join(folder, name), name, modified: parseDay('2026-01-02') });
const HOW = { published: null, minConfidence: MIN_CONFIDENCE };

describe('a preview', () => {
  it('reads and codes, says which days the file proposes, and stores nothing', async () => {
    const { call, grant } = await app();
    const handle = await grant(join(folderOf({ 'a.txt': DATED }), 'a.txt'));
    const draft = await call('articles.preview', { file: handle, published: null });
    expect(draft).toMatchObject({
      file: 'a.txt',
      article: { published: parseDay('2020-11-15'), text: DATED },
      proposals: [{ from: 'dateline' }, { from: 'file-date' }],
      duplicateOf: null,
    });
    expect(await call('countries.list', { beside: null })).toEqual([]);
  });

  it('resolves relative dates anew when the day of publication is another', async () => {
    const { call, grant } = await app();
    const handle = await grant(join(folderOf({ 'a.txt': UNDATED }), 'a.txt'));
    const starts = async (published: unknown) => {
      const draft = await call('articles.preview', { file: handle, published });
      const { findings } = draft as { findings: { kind: string; start: number | null }[] };
      return findings.filter(({ kind }) => kind === 'meeting').map(({ start }) => start);
    };
    expect(await starts(parseDay('2020-11-15'))).toEqual([parseDay('2020-11-14')]);
    expect(await starts(parseDay('2021-06-03'))).toEqual([parseDay('2021-05-29')]);
    expect(await starts('unknown')).toEqual([null]);
  });

  it('of a stored article says so, and which of its meetings are known', async () => {
    const { call, grant, deps } = await app();
    const folder = folderOf({
      'a.txt': DATED,
      'b.txt': `${DATED}\nThe talks lasted for two hours in all, officials said.\n`,
    });
    await importFile(deps, file(folder, 'a.txt'), HOW);
    const same = await call('articles.preview', { file: await grant(join(folder, 'a.txt')), published: null });
    expect(same).toMatchObject({ duplicateOf: { title: 'Iran welcomes talks with Iraq' } });
    const other = await call('articles.preview', { file: await grant(join(folder, 'b.txt')), published: null });
    expect(other).toMatchObject({ duplicateOf: null });
    expect(Object.keys((other as { knownAs: object }).knownAs)).toHaveLength(1);
  });

  it('of a file that vanished has a sentence', async () => {
    const { call, grant } = await app();
    const folder = folderOf({ 'a.txt': DATED });
    const handle = await grant(join(folder, 'a.txt'));
    rmSync(join(folder, 'a.txt'));
    await expect(call('articles.preview', { file: handle, published: null })).rejects.toMatchObject({
      code: 'vanished',
    });
  });
});

describe('a file of 200 MB', () => {
  it('is refused with a sentence before it is read', async () => {
    const { call, grant } = await app();
    const path = join(folderOf({ 'huge.txt': DATED }), 'huge.txt');
    truncateSync(path, 200 * 1024 * 1024);
    const draft = call('articles.preview', { file: await grant(path), published: null });
    await expect(draft).rejects.toMatchObject({ code: 'too-large', message: expect.stringContaining('MB') });
  });
});

describe('an import without a review', () => {
  it('stores the findings that are sure enough, says how many it left out, and tells the screens', async () => {
    const { deps, heard } = await app();
    const folder = folderOf({ 'a.txt': DATED });
    const none = await importFile(deps, file(folder, 'a.txt'), { ...HOW, minConfidence: 1.1 });
    expect(none).toMatchObject({ outcome: 'imported', events: 0, reason: expect.stringContaining('left out') });
    expect(heard).toContainEqual({ event: 'changed' });
  });

  it('stores nothing twice', async () => {
    const { deps } = await app();
    const folder = folderOf({ 'a.txt': DATED, 'copy.txt': DATED });
    expect(await importFile(deps, file(folder, 'a.txt'), HOW)).toMatchObject({ outcome: 'imported', reason: null });
    expect(await importFile(deps, file(folder, 'copy.txt'), HOW)).toMatchObject({ outcome: 'duplicate', events: 0 });
  });

  it('adds a known meeting’s new report to it as evidence', async () => {
    const { deps, call } = await app();
    const folder = folderOf({
      'a.txt': DATED,
      'b.txt': `${DATED}\nThe talks lasted for two hours in all, officials said.\n`,
    });
    for (const name of ['a.txt', 'b.txt']) await importFile(deps, file(folder, name), HOW);
    const page = await call('events.page', { filter: { countries: ['IRN', 'IRQ'], kinds: ['meeting'] }, window: null });
    expect(page).toMatchObject({ events: [{ articles: 2 }] });
  });

  it('keeps an event whose text states no date on the day of the report, as one of unknown date', async () => {
    const { deps, call } = await app();
    const published = parseDay('2020-11-15');
    const folder = folderOf({ 'a.txt': 'Iran supports the security of Iraq, its foreign minister has said.\n' });
    expect(await importFile(deps, file(folder, 'a.txt'), { minConfidence: 0, published })).toMatchObject({ events: 1 });
    const page = await call('events.page', { filter: { countries: ['IRN', 'IRQ'] }, window: null });
    expect(page).toMatchObject({ events: [{ start: published, end: published, precision: 'unknown' }] });
  });

  it('leaves such an event without a day where that of the report is not known', async () => {
    const { call, grant } = await app();
    const folder = folderOf({ 'a.txt': 'Iran supports the security of Iraq, its foreign minister has said.\n' });
    const handle = await grant(join(folder, 'a.txt'));
    const draft = (await call('articles.preview', { file: handle, published: 'unknown' })) as Draft;
    const events = draft.findings.map(({ key: _, grounds: __, ...finding }) => ({
      ...finding,
      touchedBy: 'coder',
      sameAs: null,
    }));
    await call('articles.accept', { article: draft.article, events });
    const page = await call('events.page', { filter: { countries: ['IRN', 'IRQ'] }, window: null });
    expect(page).toMatchObject({ events: [{ start: null, precision: 'unknown' }] });
  });

  it('does not date events by the day the file was last written', async () => {
    const { deps } = await app();
    const folder = folderOf({ 'a.txt': UNDATED });
    const outcome = await importFile(deps, file(folder, 'a.txt'), HOW);
    expect(outcome).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('publication day') });
    const published = parseDay('2020-11-15');
    expect(await importFile(deps, file(folder, 'a.txt'), { ...HOW, published })).toMatchObject({ outcome: 'imported' });
  });
});

describe('the import of a folder', () => {
  it('is one job that no bad file stops, and ends with a table of what became of each', async () => {
    const { call, grant, jobEnd, log } = await app();
    const folder = folderOf({
      'a.txt': DATED,
      'b-copy.txt': DATED,
      'c-empty.txt': '',
      'd-junk.txt': Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 37) % 256)),
      'e.txt': `${DATED}\nThe talks lasted for two hours in all, officials said.\n`,
    });
    const handle = await grant(folder);
    const { id } = (await call('articles.importFolder', { folder: handle })) as Job;
    const job = await jobEnd(id);
    expect(job).toMatchObject({ state: 'done', done: 5, total: 5 });
    const table = job.outcomes.map(({ name, outcome }: FileOutcome) => [name, outcome]);
    expect(table).toEqual([
      ['a.txt', 'imported'],
      ['b-copy.txt', 'duplicate'],
      ['c-empty.txt', 'failed'],
      ['d-junk.txt', 'failed'],
      ['e.txt', 'imported'],
    ]);
    await expect(call('articles.importFolder', { folder: handle })).rejects.toMatchObject({ code: 'unknown-file' });
    for (const { outcome, reason } of job.outcomes) if (outcome === 'failed') expect(reason).toMatch(/\.$/);
    expect(log).not.toHaveBeenCalled();
  });

  it('stops at the file it is at when it is cancelled', async () => {
    const { call, grant, jobEnd, deps } = await app();
    const names = Array.from({ length: 200 }, (_, at) => [
      `${String(at).padStart(3, '0')}.txt`,
      `${DATED}\nPage ${at}.\n`,
    ]);
    const { id } = (await call('articles.importFolder', {
      folder: await grant(folderOf(Object.fromEntries(names))),
    })) as Job;
    await vi.waitFor(() => expect(deps.jobs.get(id).done).toBeGreaterThan(0), { timeout: 20_000, interval: 1 });
    await call('jobs.cancel', { id });
    const job = await jobEnd(id);
    expect(job.state).toBe('cancelled');
    expect(job.done).toBeLessThan(200);
    expect(job.outcomes).toHaveLength(job.done);
  });
});

describe('the sample chronology', () => {
  it('comes in whole by the path of any other article, each on the day its file names', async () => {
    const { call, jobEnd } = await app();
    const { id } = (await call('sample.import', null)) as Job;
    const { state, outcomes } = await jobEnd(id);
    expect(state).toBe('done');
    expect(outcomes.length).toBeGreaterThanOrEqual(12);
    expect(outcomes.filter(({ outcome }) => outcome !== 'imported')).toEqual([]);
    const countries = await call('countries.list', { beside: 'IRN' });
    expect(countries).toContainEqual(expect.objectContaining({ code: 'IRQ', name: 'Iraq' }));
  });
});
