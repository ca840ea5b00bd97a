import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldSchema } from '../core/evaluating/gold.ts';
import { type Judged, judgedBy } from '../core/evaluating/judged.ts';

/**
 * What the coder finds in a folder of annotated articles (NAME.txt with NAME.json), judged, in the order of names. `aside`
 * ("4/5": the fifth of every five) leaves articles out, to be measured afterwards. Throws an Error where an annotation is
 * not of the shape that `npm run evaluate` reads.
 */
export function judgedArticles(folder: string, aside = ''): Judged[] {
  const [rest, every] = aside.split('/').map(Number);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5))
    .sort()
    .filter((_, index) => !every || index % every !== rest)
    .map((name) => {
      const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n');
      return judgedBy(goldSchema.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))), text, name);
    });
}

/** Weights as they are written down: three decimals. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
