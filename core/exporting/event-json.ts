import type { StoredArticle, StoredEvent } from '../contract/index.ts';
import { type Day, formatDay } from '../record/index.ts';

/**
 * A stored event for other programs: days as `YYYY-MM-DD`, each passage with its words and the article it stands in.
 * `articles` holds every article of the event's evidence, by id.
 */
export function eventJson(event: StoredEvent, articles: ReadonlyMap<number, StoredArticle>): object {
  const { start, end, evidence, ...rest } = event;
  return { ...rest, start: iso(start), end: iso(end), evidence: evidence.map((each) => passage(each, articles)) };
}

function passage({ article: id, span }: StoredEvent['evidence'][number], articles: ReadonlyMap<number, StoredArticle>) {
  const article = articles.get(id);
  if (!article) throw new RangeError(`the article ${id} of a passage was not given`);
  const { title, outlet, published, url, text, sha256 } = article;
  return {
    ...span,
    quote: text.slice(span.start, span.end),
    article: { id, title, outlet, published: iso(published), url, sha256 },
  };
}

function iso(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}
