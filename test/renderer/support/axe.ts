import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong with the page as it stands, or with what a selector names, a line each. */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  // A page under `default-src 'self'` takes no script by URL; what a debugger evaluates is no script of the page's.
  const source = await readAxe();
  await page.evaluate(source);
  // A button that has just changed is on its way to its colour.
  await page.evaluate(async () => {
    const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations === 1);
    await Promise.allSettled(moving.map((one) => one.finished));
  });
  const { violations: found }: AxeResults = await page.evaluate(
    `axe.run(${JSON.stringify(within)}, { resultTypes: ['violations'] })`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  );
}

async function readAxe(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile(AXE, 'utf8');
}
