import { readdirSync, readFileSync } from 'node:fs';
import { seededRandom } from './random.ts';

const SAMPLE = new URL('../core/sample/articles/', import.meta.url);

/** `count` articles of 2 to 6 KB, put together from the paragraphs of the sample chronology; the same at every run. */
export function composeArticles(count: number, seed = 7): string[] {
  const random = seededRandom(seed);
  const paragraphs = readdirSync(SAMPLE)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(new URL(file, SAMPLE), 'utf8').trim().split('\n\n'))
    .filter((paragraph) => paragraph.length > 0);
  return Array.from({ length: count }, (_, index) => {
    const aim = 2000 + Math.floor(random() * 4000);
    let text = `Article ${index}`;
    while (text.length < aim) text += `\n\n${paragraphs[Math.floor(random() * paragraphs.length)]}`;
    return text;
  });
}
