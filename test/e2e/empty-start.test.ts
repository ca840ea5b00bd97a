import { expect } from 'vitest';
import { onEveryHost } from './hosts/index.ts';
import { article, findingsOf, reviewOf } from './screens.ts';

onEveryHost((test) => {
  test('an empty store greets with three choices: import, drop, the sample', async ({ app: { page } }) => {
    await page.getByRole('button', { name: 'Choose files…' }).waitFor();
    const choices = page.getByRole('main').getByRole('listitem').getByRole('heading');
    expect(await choices.allTextContents()).toEqual(['Import an article', 'Drop files here', 'Load the sample']);
  });

  test('its first choice imports an article', async ({ app }) => {
    await app.answerOpenDialog([article('2019-03-11-zarif-in-baghdad.md')]);
    await app.page.getByRole('button', { name: 'Choose files…' }).click();
    await reviewOf(app.page).waitFor();
    expect(await findingsOf(app.page).count()).toBeGreaterThan(0);
  });

  test('a dialog that is cancelled leaves everything as it was', async ({ app }) => {
    await app.answerOpenDialog([]);
    await app.clickMenu('File', 'Import Article…');
    await app.clickMenu('Help', 'About Entente');
    await app.page.getByRole('dialog').getByRole('heading', { name: 'Entente' }).waitFor();
    expect(await reviewOf(app.page).count()).toBe(0);
  });
});
