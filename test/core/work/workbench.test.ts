import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWorkbench, type Workbench } from '../../../core/work/workbench.ts';

/** Processes and threads start here, which takes a while on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

const HOSTILE = new URL('./hostile-worker.mjs', import.meta.url);
const LIMITS = { seconds: 60, megabytes: 200 };
const open: Workbench[] = [];

function bench(limits: Partial<typeof LIMITS> = {}): Workbench {
  const made = createWorkbench(HOSTILE, { ...LIMITS, ...limits });
  open.push(made);
  return made;
}

/** A task of the hostile worker: what it does, and the name it is done under. */
const task = (path: string, name = 'article.txt') => ({ path, name, modified: null, published: null });

afterEach(async () => {
  for (const each of open.splice(0)) await each.stop();
});

describe('the workbench', () => {
  it('answers what the worker answers, in order', async () => {
    const work = bench();
    const names = ['a', 'b', 'c'];
    const answers = await Promise.all(names.map((name) => work.readAndCode(task('ok', name))));
    expect(answers.map(({ article }) => article)).toEqual(names);
  });

  it.each([
    ['an endless loop', 'spin', { seconds: 3 }, 'timeout'],
    ['a heap without end', 'heap', {}, 'too-much-memory'],
    ['buffers without end, which lie outside the heap', 'buffers', {}, 'too-much-memory'],
  ])('ends %s with a sentence that names the file, and does the next task', async (_, path, limits, code) => {
    const work = bench(limits);
    const ended = work.readAndCode(task(path, 'bomb.pdf'));
    const next = work.readAndCode(task('ok', 'next'));
    await expect(ended).rejects.toMatchObject({ code, message: expect.stringContaining('bomb.pdf') });
    await expect(next).resolves.toMatchObject({ article: 'next' });
  });

  it.each(['crash', 'exit'])('outlives a worker that dies of itself (%s)', async (path) => {
    const work = bench();
    await expect(work.readAndCode(task(path))).rejects.toBeInstanceOf(Error);
    await expect(work.readAndCode(task('ok', 'next'))).resolves.toMatchObject({ article: 'next' });
  });

  it('passes on a known failure as one, and a bug as an error', async () => {
    const work = bench();
    await expect(work.readAndCode(task('fail'))).rejects.toMatchObject({ code: 'empty', message: 'It is empty.' });
    await expect(work.readAndCode(task('error'))).rejects.toThrow(new TypeError('a bug'));
  });

  it('ends a task that is cancelled, and starts none that was cancelled before', async () => {
    const work = bench();
    const cancelling = new AbortController();
    const running = work.readAndCode(task('spin'), cancelling.signal);
    const waiting = work.readAndCode(task('spin'), cancelling.signal);
    cancelling.abort();
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    await expect(work.readAndCode(task('ok', 'next'))).resolves.toMatchObject({ article: 'next' });
  });

  it('answers what is left as it stops', async () => {
    const work = bench();
    const running = work.readAndCode(task('spin'));
    const waiting = work.readAndCode(task('ok'));
    const outcomes = Promise.allSettled([running, waiting]);
    await work.stop();
    expect(await outcomes).toMatchObject([{ reason: { code: 'closing' } }, { reason: { code: 'closing' } }]);
  });
});
