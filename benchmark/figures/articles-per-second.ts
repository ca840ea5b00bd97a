import { codeArticle } from '../../core/coding/index.ts';
import { readArticle } from '../../core/reading/index.ts';
import { composeArticles } from '../articles.ts';
import { median } from '../median.ts';

/**
 * Articles read and coded per second in this one thread: 500 articles of 2 to 6 KB, start-up and a first warming
 * article not counted, the median of `runs`.
 */
export async function articlesPerSecond(runs: number): Promise<number> {
  const files = composeArticles(500).map((text, index) => ({
    name: `2020-11-14-${index}.txt`,
    bytes: new TextEncoder().encode(text),
    modified: null,
  }));
  const readAndCode = async (file: (typeof files)[number]) => {
    const { article, proposals } = await readArticle(file);
    const published = article.published ?? proposals[0]?.day ?? null;
    return codeArticle({ ...article, published });
  };
  for (const file of files.slice(0, 5)) await readAndCode(file);
  const rates: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    for (const file of files) await readAndCode(file);
    rates.push((files.length * 1000) / (performance.now() - began));
  }
  return median(rates);
}
