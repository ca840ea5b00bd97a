import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { DATED, UNDATED } from '../support/articles.ts';
import { tempDir } from '../support/temp-dir.ts';
import { runCli } from './run-cli.ts';

/** Processes and threads start here, which takes a while on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

/** A folder with articles and a data folder beside it. */
function place() {
  const folder = tempDir();
  writeFileSync(join(folder, 'dated.txt'), DATED);
  writeFileSync(join(folder, 'undated.txt'), UNDATED);
  return { data: join(folder, 'data'), dated: join(folder, 'dated.txt'), undated: join(folder, 'undated.txt'), folder };
}

describe('entente import', () => {
  it('imports files and prints what became of each', async () => {
    const { data, dated } = place();
    const first = await runCli('import', dated, '--data', data);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/dated\.txt +imported +[1-9]\d*$/m);
    const again = await runCli('import', dated, '--data', data);
    expect(again.out).toMatch(/dated\.txt +duplicate +0$/m);
    expect(again.code).toBe(0);
  });

  it('goes on after a file that fails, and ends with code 1', async () => {
    const { data, dated, folder } = place();
    const ran = await runCli('import', join(folder, 'none.txt'), dated, '--data', data);
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/none\.txt +failed +0 +\S.*\.$/m);
    expect(ran.out).toMatch(/1 imported with \d+ events, 0 stored before, 1 failed\./);
  });

  it('takes the day of publication that it is given', async () => {
    const { data, undated } = place();
    expect((await runCli('import', undated, '--data', data)).code).toBe(1);
    const ran = await runCli('import', undated, '--published', '2020-11-15', '--accept-all', '--data', data);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const events = JSON.parse((await runCli('export', '--pair', 'IRN-IRQ', '--json', '--data', data)).out);
    expect(events).toContainEqual(expect.objectContaining({ kind: 'meeting', start: '2020-11-14' }));
  });

  it('says plainly that the store cannot be opened', async () => {
    const { data, dated } = place();
    mkdirSync(data);
    writeFileSync(join(data, 'entente.sqlite'), 'no database at all, but a text that is long enough'.repeat(50));
    const ran = await runCli('import', dated, '--data', data);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/is not an Entente database\./);
    expect(ran.err).not.toMatch(/ at .*\.ts/);
  });

  it('says plainly that another program holds the store', async () => {
    const { data, dated, folder } = place();
    const other = join(folder, 'other.txt');
    writeFileSync(other, `${DATED}\nThe talks went on.\n`);
    await runCli('import', dated, '--data', data);
    const holder = new Database(join(data, 'entente.sqlite'));
    onTestFinished(() => void holder.close());
    holder.exec('begin immediate');
    const ran = await runCli('import', other, '--data', data);
    expect(ran.code).toBe(1);
    expect(ran.out + ran.err).toMatch(/Another program is using .*entente\.sqlite/);
    holder.exec('rollback');
    expect(await runCli('import', other, '--data', data)).toMatchObject({ code: 0 });
  });

  it.each([[[]], [['--published', '2020-02-30', 'a.txt']], [['--wrong', 'a.txt']]])(
    'refuses %j with its usage',
    async (args) => {
      const ran = await runCli('import', ...args);
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toContain('entente import FILE…');
    },
  );
});

describe('entente export', () => {
  it('prints the events of a pair with the words that prove them', async () => {
    const { data, dated } = place();
    await runCli('import', dated, '--accept-all', '--data', data);
    const ran = await runCli('export', '--pair', 'irq-irn', '--json', '--data', data);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const events = JSON.parse(ran.out);
    expect(events.length).toBeGreaterThan(0);
    for (const { evidence } of events) {
      for (const { start, end, quote } of evidence) expect(DATED.slice(start, end)).toBe(quote);
    }
    expect(JSON.parse((await runCli('export', '--pair', 'FRA-DEU', '--json', '--data', data)).out)).toEqual([]);
  });

  it.each([['IRN'], ['IRN-IRN'], ['IRN-XXX'], ['IRN-IRQ-USA'], ['']])('refuses the pair %j', async (pair) => {
    expect(await runCli('export', '--pair', pair, '--json')).toMatchObject({ code: 2, out: '' });
  });
});

describe('entente', () => {
  it('has help for every command', async () => {
    const { out } = await runCli('help');
    for (const name of ['code', 'evaluate', 'export', 'import', 'serve']) {
      expect(out).toContain(`entente ${name}`);
      expect((await runCli(name, '--help')).out).toContain(`entente ${name}`);
    }
  });

  it('knows no other command', async () => {
    expect(await runCli('burn')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('burn') });
  });
});
