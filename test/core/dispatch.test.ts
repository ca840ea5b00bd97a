import { describe, expect, it, vi } from 'vitest';
import { type CallName, calls } from '../../core/contract/index.ts';
import { type App, dispatch } from '../../core/dispatch.ts';
import { KnownFailure } from '../../core/failure.ts';

const log = vi.fn();

/** An app whose handlers all answer what is given. */
function appOf(answer: () => Promise<never>): App {
  const names = Object.keys(calls) as CallName[];
  return Object.fromEntries(names.map((name) => [name, answer])) as unknown as App;
}

const failing = (error: unknown) => appOf(() => Promise.reject(error));

describe('dispatch', () => {
  it.each(['articles.burn', '__proto__', 'constructor', 'toString', ''])('knows no call %j', async (name) => {
    const reply = await dispatch(failing(null), name, null, { log });
    expect(reply).toMatchObject({ ok: false, error: { code: 'unknown-call' } });
  });

  it.each([
    ['articles.get', { id: 'seven' }, 'id'],
    ['articles.get', null, ''],
    ['jobs.get', { id: 3 }, 'id'],
    ['articles.preview', { file: '../../etc/passwd', published: null }, 'file'],
    ['timeline.window', { filter: { countries: ['IRN', 'iq'] } }, 'filter.countries.1'],
  ])('refuses a bad input of %s with the path of the field', async (name, input, path) => {
    const reply = await dispatch(failing(new Error('reached')), name, input, { log });
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request', path } });
  });

  it('fills in what the schema has defaults for', async () => {
    const page = vi.fn().mockResolvedValue({ events: [], next: null });
    const app: App = { ...failing(null), 'events.page': page };
    await dispatch(app, 'events.page', { filter: { countries: [] }, window: null }, { log });
    expect(page).toHaveBeenCalledWith({
      filter: { countries: [], kinds: [], types: [], statuses: [], sources: [], text: '' },
      window: null,
      lane: null,
      after: null,
      limit: 100,
    });
  });

  it('passes on a known failure with its own code and sentence', async () => {
    const app = failing(new KnownFailure('file-gone', 'It is gone.'));
    const reply = await dispatch(app, 'view.get', null, { log });
    expect(reply).toEqual({ ok: false, error: { code: 'file-gone', message: 'It is gone.' } });
  });

  it.each([
    new Error('ENOENT: /home/someone/secret.txt'),
    Object.assign(new Error('disk'), { code: 'EIO' }),
    'a string',
    undefined,
  ])('answers an error nobody foresaw as internal, and logs it with its cause: %s', async (error) => {
    log.mockClear();
    const reply = await dispatch(failing(error), 'view.get', null, { log });
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(log).toHaveBeenCalledWith(expect.stringContaining('view.get'), error);
  });

  it('checks the answers too where it is asked to', async () => {
    const wrong: App = { ...failing(null), 'articles.remove': async () => ({ events: 1.5 }) };
    const options = { log: vi.fn(), checkOutput: true };
    expect(await dispatch(wrong, 'articles.remove', { id: 1 }, options)).toMatchObject({ error: { code: 'internal' } });
    expect(options.log).toHaveBeenCalled();
  });
});
