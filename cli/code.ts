import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { codeArticle } from '../core/coding/index.ts';
import type { SourceText } from '../core/coding/types.ts';
import { codedArticle } from '../core/exporting/coded.ts';
import { type Day, parseDay } from '../core/record/index.ts';
import { plainText } from './plain-text.ts';

export const USAGE = `entente code FILE… [--published YYYY-MM-DD]   codes files and prints a JSON array
entente code --jsonl                          codes lines { id, text, published, title?, outlet? } from standard input
`;

/** `entente code`: finds meetings and statements and prints them as JSON. Exit 0, 1 after a failed file, 2 on misuse. */
export async function run(args: string[]): Promise<number> {
  const files: string[] = [];
  let published: Day | null = null;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--jsonl') return await codeLines();
    if (arg === '--published') {
      published = parseDay(args[++at] ?? '');
      if (published === null) return misuse('--published wants a day as YYYY-MM-DD.');
    } else if (arg.startsWith('--')) {
      return misuse(`There is no option ${arg}.`);
    } else {
      files.push(arg);
    }
  }
  return files.length === 0 ? misuse('Which file?') : await codeFiles(files, published);
}

async function codeFiles(files: readonly string[], published: Day | null): Promise<number> {
  const coded: object[] = [];
  let failures = 0;
  for (const file of files) {
    try {
      const { article, extracted } = await articleIn(file);
      const source = { ...article, published: published ?? article.published };
      const found = codedArticle(codeArticle(source));
      coded.push({ file, ...(extracted ? { text: article.text } : {}), ...found });
    } catch (error) {
      failures += 1;
      process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  process.stdout.write(`${JSON.stringify(coded, null, 2)}\n`);
  return failures > 0 ? 1 : 0;
}

/**
 * The article in a file. Plain text in UTF-8 is coded as it stands, so that offsets count in it; of everything else
 * the text is taken out first (`extracted`) and printed with the findings, since offsets count in what was taken out.
 */
async function articleIn(file: string): Promise<{ article: SourceText; extracted: boolean }> {
  const { readArticle, readFileLimited } = await import('../core/reading/index.ts');
  const bytes = await readFileLimited(file);
  const plain = /\.txt$/i.test(file) ? utf8(bytes) : null;
  if (plain !== null) {
    return { article: { text: plainText(plain), title: null, outlet: null, published: null }, extracted: false };
  }
  const { article } = await readArticle({ name: basename(file), bytes, modified: null });
  return { article, extracted: true };
}

/** The text of bytes in UTF-8; null where they are something else. */
function utf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** Lines in, lines out, one at a time: a line of output for every line of input, in order. */
async function codeLines(): Promise<number> {
  let failures = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    try {
      const { id, article } = articleOf(JSON.parse(line));
      const result = JSON.stringify({ id, ...codedArticle(codeArticle(article)) });
      if (!process.stdout.write(`${result}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    } catch (error) {
      failures += 1;
      process.stderr.write(`A line was left out: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return failures > 0 ? 1 : 0;
}

function articleOf(value: unknown): { id: unknown; article: SourceText } {
  if (typeof value !== 'object' || value === null) throw new TypeError('it is not a JSON object');
  const { id = null, text, published, title, outlet } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new TypeError('it has no "text"');
  const day = typeof published === 'string' ? parseDay(published) : null;
  return { id, article: { text: plainText(text), published: day, title: wordsOf(title), outlet: wordsOf(outlet) } };
}

function wordsOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function misuse(reason: string): number {
  process.stderr.write(`${reason}\n\n${USAGE}`);
  return 2;
}
