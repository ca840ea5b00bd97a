import { expect } from 'vitest';
import { test } from '../support/app.ts';
import { tellStory } from '../support/story.ts';

test('when nothing answers any more a banner says so, what is on screen stays, and trying again mends it', async ({
  page,
}) => {
  await tellStory(page);
  await page.route('**/api/call/**', (route) =>
    route.fulfill({
      status: 200,
      contentType: 'application/json',
      body: JSON.stringify({ ok: false, error: { code: 'engine-stopped', message: 'The store has stopped.' } }),
    }),
  );
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Swap the countries' }).click();
  const banner = page.getByRole('alert').filter({ hasText: 'The store has stopped.' });
  await banner.first().waitFor();
  expect(await page.locator('.timeline').count()).toBe(1);
  await page.unroute('**/api/call/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await banner.first().waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Iraq and Iran', level: 1 }).waitFor();
});
