import { expect, test } from 'vitest';
import { article, by, IRN, IRQ, meeting, SYR, statement, TUR, to } from './support/samples.ts';
import { tempStore } from './support/temp-store.ts';

test('countries by how many events they have, then by code', async () => {
  const store = await tempStore();
  expect(await store.countries(null)).toEqual([]);
  await store.acceptArticle(article(), [
    meeting(),
    meeting({ parties: [by(IRN, 'A'), by(IRN, 'B'), to(TUR)] }),
    statement({ parties: [by(IRQ), to(IRN)] }),
    statement({ parties: [by(SYR)] }),
  ]);
  expect(await store.countries(null)).toEqual([
    { code: IRN, count: 3 },
    { code: IRQ, count: 2 },
    { code: SYR, count: 1 },
    { code: TUR, count: 1 },
  ]);
});

test('beside a country, the others by how many events the two share', async () => {
  const store = await tempStore();
  await store.acceptArticle(article(), [
    meeting({ parties: [by(IRN), to(IRQ), to(TUR)] }),
    meeting({ parties: [by(IRN), to(TUR)] }),
    statement({ parties: [by(SYR), by(IRN), to(TUR)] }),
  ]);
  expect(await store.countries(TUR)).toEqual([
    { code: IRN, count: 3 },
    { code: IRQ, count: 1 },
    { code: SYR, count: 1 },
  ]);
  expect(await store.countries(SYR)).toEqual([
    { code: TUR, count: 1 },
    { code: IRN, count: 0 },
    { code: IRQ, count: 0 },
  ]);
});

test('the view is kept, and replaced', async () => {
  const store = await tempStore();
  expect(await store.view()).toBeNull();
  const view = { countries: [IRN, IRQ], window: null, selection: 3, list: true, theme: 'dark' as const, sources: [] };
  await store.setView(view);
  expect(await store.view()).toEqual(view);
  await store.setView({ ...view, list: false });
  expect(await store.view()).toMatchObject({ list: false });
});
