import { expect } from 'vitest';
import { DESKTOP_HOSTS, onEveryHost } from './hosts/index.ts';
import { detailOf, headline, importByMenu, listed, reviewOf, store } from './screens.ts';

/** The article writes what ran to this attribute of the page's root, wherever a script of its gets to run. */
const HACKED = () => document.documentElement.dataset.hacked ?? null;

onEveryHost((test) => {
  test('a hostile page is text: its scripts never run, its tags are shown as they are written', async ({ app }) => {
    const { page } = app;
    await importByMenu(app, '2017-06-20-hostile.html');
    await reviewOf(page).waitFor();
    await reviewOf(page).getByRole('heading', { name: 'Abadi visits Tehran <img src=x onerror=' }).waitFor();
    await reviewOf(page).getByText("<script>document.documentElement.dataset.hacked = 'text'</script>").waitFor();
    expect(await reviewOf(page).locator('img, svg[onload], iframe, script, a[href]').count()).toBe(0);
    expect(await page.evaluate(HACKED)).toBeNull();

    await store(page);
    await headline(page, 'Iran and Iraq').waitFor();
    await (await listed(app)).first().click();
    await detailOf(page).getByText("<script>document.documentElement.dataset.hacked = 'text'</script>").waitFor();
    expect(await detailOf(page).locator('.evidence-text').locator('img, iframe, script, a').count()).toBe(0);
    expect(await page.evaluate(HACKED)).toBeNull();
  });
});

onEveryHost((test) => {
  test('the page cannot be led away, nor open a window', async ({ app }) => {
    const { page } = app;
    const address = page.url();
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'http://127.0.0.1:9/';
      document.body.append(link);
      link.click();
      link.remove();
    });
    await page.evaluate(() => void window.open('http://127.0.0.1:9/'));
    await page.getByRole('banner').waitFor();
    expect(page.url()).toBe(address);
  });
}, DESKTOP_HOSTS);
