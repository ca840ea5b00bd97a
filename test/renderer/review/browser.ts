import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import react from '@vitejs/plugin-react';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';

export interface OpenPages {
  /** A fresh page with the import under test on it. */
  open(look?: { width?: number; height?: number; dark?: boolean }): Promise<Page>;
  close(): Promise<void>;
}

/** Builds the page under test, serves it, and starts a browser. */
export async function openPages(): Promise<OpenPages> {
  const root = fileURLToPath(new URL('./page', import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), 'entente-review-'));
  const config = { root, configFile: false as const, logLevel: 'error' as const, build: { outDir, emptyOutDir: true } };
  await build({ ...config, plugins: [react()] });
  const headers = { 'content-security-policy': "default-src 'self'" };
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0, headers } });
  const browser = await startBrowser();
  return {
    async open({ width = 1440, height = 900, dark = false } = {}) {
      const colorScheme = dark ? ('dark' as const) : ('light' as const);
      const page = await browser.newPage({ viewport: { width, height }, colorScheme, bypassCSP: false });
      page.setDefaultTimeout(15_000);
      await page.goto(server.resolvedUrls?.local[0] ?? '');
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}

async function startBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' });
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: ['--no-sandbox'] });
}
