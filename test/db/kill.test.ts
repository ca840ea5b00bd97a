import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { openStore } from '../../db/index.ts';
import { article, meeting, page } from './support/samples.ts';
import { tempFolder } from './support/temp-store.ts';

test('what was accepted is there after the process was killed', async () => {
  const path = join(tempFolder(), 'entente.db');
  const index = pathToFileURL(join(import.meta.dirname, '../../db/index.ts')).href;
  const script = `const { openStore } = await import(${JSON.stringify(index)});
    const store = await openStore(${JSON.stringify(path)});
    for (let i = 0; ; i++) {
      const text = ${JSON.stringify(article().text)} + i;
      const { article } = await store.acceptArticle(
        { ...${JSON.stringify(article())}, text }, [${JSON.stringify(meeting())}, ${JSON.stringify(meeting())}]);
      console.log(article);
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const accepted: number[] = [];
  for await (const line of createInterface(child.stdout)) {
    accepted.push(Number(line));
    if (accepted.length === 10) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  const store = await openStore(path);
  for (const id of accepted) expect(await store.article(id)).not.toBeNull();
  // Each article came with both of its events, or not at all.
  const { events } = await store.eventPage(page({ limit: 500 }));
  expect(events.length % 2).toBe(0);
  expect(events.length).toBeGreaterThanOrEqual(accepted.length * 2);
  await store.close();
});
