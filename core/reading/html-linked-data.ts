import { z } from 'zod';
import type { Page } from './html-document.ts';

/** What a page's JSON-LD says of its article, as written there. */
export interface LinkedArticle {
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
}

/**
 * The first schema.org article (NewsArticle, ReportageNewsArticle, BlogPosting, …) in the page's JSON-LD blocks,
 * whether alone, in a list or in a `@graph`. Broken blocks are passed over, as search engines do.
 */
export function linkedArticle(document: Page): LinkedArticle {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const candidate of nodesOf(parse(script.textContent ?? ''))) {
      const found = articleSchema.safeParse(candidate);
      if (found.success) return found.data;
    }
  }
  return {};
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.trim().replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$/g, ''));
  } catch {
    return null;
  }
}

function nodesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((each) => nodesOf(each));
  if (typeof value !== 'object' || value === null) return [];
  return '@graph' in value && Array.isArray(value['@graph']) ? [value, ...value['@graph'].slice(0, 100)] : [value];
}

const text = z.string().nullish().catch(null);
const named = z.object({ name: text }).transform(({ name }) => name);
const oneOrMany = <T extends z.ZodType>(schema: T) =>
  z.union([schema, z.array(schema).transform(([one]) => one ?? null)]);

const articleSchema = z
  .object({
    '@type': oneOrMany(z.string()).refine((type) =>
      /Article$|^(?:Blog)?Posting$|BlogPosting$|Report$/.test(type ?? ''),
    ),
    headline: text,
    name: text,
    datePublished: text,
    dateCreated: text,
    url: text,
    publisher: oneOrMany(z.union([named, z.string()]))
      .nullish()
      .catch(null),
  })
  .transform((article) => ({
    title: article.headline ?? article.name ?? null,
    outlet: article.publisher ?? null,
    published: article.datePublished ?? article.dateCreated ?? null,
    url: article.url ?? null,
  }));
