import { describe, expect, it, vi } from 'vitest';
import type { FileOutcome, Job } from '../../core/contract/index.ts';
import { KnownFailure } from '../../core/failure.ts';
import { createJobs } from '../../core/jobs.ts';

const imported = (name: string): FileOutcome => ({ name, outcome: 'imported', events: 1, reason: null });

/** Jobs that record what they tell, and the end of a job to wait for. */
function recorded() {
  const told: Job[] = [];
  const log = vi.fn();
  const jobs = createJobs({ tell: (job) => told.push(job), log });
  const ended = (id: string) => vi.waitFor(() => expect(jobs.get(id).state).not.toBe('running'));
  return { jobs, told, log, ended };
}

describe('jobs', () => {
  it('answer at once, tell their start and end, and keep their table', async () => {
    const { jobs, told, ended } = recorded();
    const { id, state } = jobs.start('Folder', async (run) => {
      run.total(2);
      run.done(imported('a.txt'));
      run.done(imported('b.txt'));
    });
    expect(state).toBe('running');
    await ended(id);
    expect(jobs.get(id)).toMatchObject({ state: 'done', done: 2, total: 2, message: null });
    expect(told.at(0)).toMatchObject({ id, state: 'running', outcomes: [] });
    expect(told.at(-1)).toEqual(jobs.get(id));
    expect(told.at(-1)?.outcomes.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
  });

  it('end as cancelled when the work was given up, though all of it was read', async () => {
    const { jobs, ended } = recorded();
    const rows = { rows: 3, rowsPerSecond: 1, imported: 3, duplicates: 0, skipped: {} };
    const { id } = jobs.start('Data set', async (run) => {
      run.total(10);
      run.read(10, { ...rows, unknownCodes: [], unknownCountries: [] });
      run.givenUp();
    });
    await ended(id);
    expect(jobs.get(id)).toMatchObject({ state: 'cancelled', done: 10, total: 10 });
  });

  it('end as cancelled when they are cancelled, and keep what was done', async () => {
    const { jobs, ended } = recorded();
    const { id } = jobs.start('Folder', async (run) => {
      run.total(2);
      run.done(imported('a.txt'));
      await new Promise((resolve) => run.signal.addEventListener('abort', resolve));
    });
    jobs.cancel(id);
    await ended(id);
    expect(jobs.get(id)).toMatchObject({ state: 'cancelled', done: 1, total: 2 });
  });

  it('end as done when the cancelling came after the last unit', async () => {
    const { jobs, ended } = recorded();
    const { id } = jobs.start('Folder', async (run) => {
      run.total(1);
      run.done(imported('a.txt'));
    });
    jobs.cancel(id);
    await ended(id);
    expect(jobs.get(id).state).toBe('done');
  });

  it('end as failed with the sentence of a known failure', async () => {
    const { jobs, log, ended } = recorded();
    const { id } = jobs.start('Folder', async () => {
      throw new KnownFailure('file-gone', 'The folder is gone.');
    });
    await ended(id);
    expect(jobs.get(id)).toMatchObject({ state: 'failed', message: 'The folder is gone.' });
    expect(log).not.toHaveBeenCalled();
  });

  it('log an error nobody foresaw', async () => {
    const { jobs, log, ended } = recorded();
    const error = new TypeError('x is not a function');
    const { id } = jobs.start('Folder', () => Promise.reject(error));
    await ended(id);
    expect(jobs.get(id).message).not.toContain('function');
    expect(log).toHaveBeenCalledWith(expect.stringContaining('Folder'), error);
  });

  it('are unknown by any other id', () => {
    const { jobs } = recorded();
    expect(() => jobs.get('nothing')).toThrow(expect.objectContaining({ code: 'unknown-job' }));
    expect(() => jobs.cancel('nothing')).toThrow(expect.objectContaining({ code: 'unknown-job' }));
  });

  it('are all cancelled and waited for at the end', async () => {
    const { jobs } = recorded();
    const { id } = jobs.start('Folder', async (run) => {
      run.total(1);
      await new Promise((resolve) => run.signal.addEventListener('abort', resolve));
    });
    await jobs.stop();
    expect(jobs.get(id).state).toBe('cancelled');
  });
});
