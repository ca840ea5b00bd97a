import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Gold, goldSchema } from '../core/evaluating/gold.ts';

/**
 * What `read` makes of each article of an annotated folder (NAME.txt with NAME.json), in the order of names. `aside` ("4/5":
 * the fifth of every five) leaves articles out, to be measured afterwards. Throws an Error where an annotation is not of the
 * shape that `npm run evaluate` reads.
 */
export function annotatedArticles<Read>(
  folder: string,
  aside: string | undefined,
  read: (gold: Gold, text: string, name: string) => Read,
): Read[] {
  const [rest, every] = (aside ?? '').split('/').map(Number);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5))
    .sort()
    .filter((_, index) => !every || index % every !== rest)
    .map((name) => {
      const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n');
      return read(goldSchema.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))), text, name);
    });
}
