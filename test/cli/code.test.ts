import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inProject } from '../../cli/freshness.ts';
import { runCli } from './run-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-code-'));
});
afterAll(() => rm(folder, { recursive: true }));

const SENTENCE = 'Norwegian Foreign Minister Anna Holt on Monday accused Sweden of delay.';

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function lines(input: string): Promise<{ code: number | null; out: string[] }> {
  const child = spawn(process.execPath, [inProject('cli/entente.mjs'), 'code', '--jsonl'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const out = await text(child.stdout);
  return { code: await ended, out: out.split('\n').filter((line) => line !== '') };
}

describe('entente code FILE', () => {
  test('prints an array; offsets count in the text without byte-order mark, line ends as LF', async () => {
    const path = await file('plain.txt', `\uFEFFIt rained.\r\n\r\n${SENTENCE}\r\n`);
    const { code, out } = await runCli('code', path, '--published', '2018-05-16');
    const [coded] = JSON.parse(out);
    const [statement] = coded.statements;
    expect(code).toBe(0);
    expect(statement).toMatchObject({
      speaker: { name: 'Anna Holt', country: 'NOR' },
      about: ['SWE'],
      direct: false,
      eventType: 'ACCUSE',
      date: '2018-05-14',
    });
    const read = `It rained.\n\n${SENTENCE}\n`;
    expect(read.slice(statement.evidence.start, statement.evidence.end)).toBe(SENTENCE);
  });

  test('takes the text out of other formats, and prints it for the offsets to count in', async () => {
    const body = `<p>${SENTENCE}</p><p>She said that Sweden must answer within a week or lose the contract for good.</p>`;
    const path = await file('page.html', `<html><body><article><h1>Delay</h1>${body}</article></body></html>`);
    const [coded] = JSON.parse((await runCli('code', path)).out);
    const [{ evidence }] = coded.statements;
    expect(coded.text.slice(evidence.start, evidence.end)).toBe(SENTENCE);
  });

  test('goes on after a file that cannot be read, and says which', async () => {
    const good = await file('good.txt', SENTENCE);
    const { code, out, err } = await runCli('code', join(folder, 'gone.txt'), good);
    expect(code).toBe(1);
    expect(err).toContain('gone.txt');
    expect(JSON.parse(out)).toHaveLength(1);
  });

  test('wants a file and a day', async () => {
    expect((await runCli('code')).code).toBe(2);
    expect((await runCli('code', '--published', 'Monday', 'x.txt')).code).toBe(2);
  });
});

describe('entente code --jsonl', () => {
  test('answers every line with one, in order', async () => {
    const input = ['a', 'b'].map((id) => JSON.stringify({ id, text: SENTENCE, published: '2018-05-16' })).join('\n');
    const { code, out } = await lines(input);
    expect(code).toBe(0);
    expect(out.map((line) => JSON.parse(line).id)).toEqual(['a', 'b']);
    expect(JSON.parse(out[0] ?? '').statements).toHaveLength(1);
  });

  test('leaves out what is no line of its kind, and says so by its exit code', async () => {
    const { code, out } = await lines(`{"id":1}\nnonsense\n${JSON.stringify({ id: 2, text: SENTENCE })}\n`);
    expect(code).toBe(1);
    expect(out.map((line) => JSON.parse(line).id)).toEqual([2]);
  });
});
