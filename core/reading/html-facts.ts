import type { Day } from '../record/index.ts';
import { cleanLine } from './clean.ts';
import { parseStatedDay } from './dates.ts';
import { COMMENT_NODE, type Page } from './html-document.ts';
import { linkedArticle } from './html-linked-data.ts';

/** What a page states of itself. */
export interface PageFacts {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: Day | null;
  readonly url: string | null;
}

/**
 * Title, outlet, publication day and address of a page: from its JSON-LD (schema.org), its meta tags (Open Graph,
 * Dublin Core, the news industry's own), its `<time>` elements and headline, in this order.
 */
export function readPageFacts(document: Page): PageFacts {
  const linked = linkedArticle(document);
  const meta = metaTags(document);
  const outlet = first(linked.outlet, ...OUTLET_TAGS.map((name) => meta.get(name)));
  return {
    title: titleOf(document, linked.title ?? null, meta, outlet),
    outlet,
    published: firstDay([linked.published, ...PUBLISHED_TAGS.map((name) => meta.get(name)), ...timesOf(document)]),
    url: first(
      document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      meta.get('og:url'),
      linked.url,
      savedFrom(document),
    ),
  };
}

const OUTLET_TAGS = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'citation_publisher',
  'application-name',
];

const PUBLISHED_TAGS = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'publication_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'article.published',
  'cxenseparse:recs:publishtime',
  'date',
];

/** Meta tags by lower-case name, property or itemprop; the first of each name counts. */
function metaTags(document: Page): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content');
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

/** `<time>` that is marked as the publication's, then the first within the article or its header. */
function timesOf(document: Page): string[] {
  const marked = '[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date, time.dt-published';
  const near = 'article time[datetime], header time[datetime], main time[datetime]';
  return [marked, near].flatMap((selector) => {
    const element = document.querySelector(selector);
    return element
      ? [element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '']
      : [];
  });
}

function titleOf(
  document: Page,
  linked: string | null,
  meta: Map<string, string>,
  outlet: string | null,
): string | null {
  const headings = [...document.querySelectorAll('h1')];
  const heading = headings.length === 1 ? headings[0]?.textContent : null;
  const title = first(
    linked,
    meta.get('og:title'),
    meta.get('twitter:title'),
    heading,
    document.querySelector('title')?.textContent,
  );
  if (!title || !outlet) return title;
  const suffix = /^(.{10,}?)\s+(?:[-–—|·»]|::)\s+([^|]+)$/.exec(title);
  return suffix?.[1] && suffix[2]?.toLowerCase() === outlet.toLowerCase() ? suffix[1] : title;
}

/** Browsers note in a comment before the page where they saved it from. */
function savedFrom(document: Page): string | null {
  for (const node of [...document.childNodes, ...(document.documentElement?.childNodes ?? [])]) {
    const found = node.nodeType === COMMENT_NODE ? /saved from url=\(\d+\)(\S+)/.exec(node.textContent ?? '') : null;
    if (found?.[1]) return found[1];
  }
  return null;
}

function first(...texts: readonly (string | null | undefined)[]): string | null {
  for (const text of texts) {
    const line = cleanLine(text, 4000);
    if (line !== null) return line;
  }
  return null;
}

function firstDay(stated: readonly (string | null | undefined)[]): Day | null {
  for (const each of stated) {
    const day = each ? parseStatedDay(each) : null;
    if (day !== null) return day;
  }
  return null;
}
