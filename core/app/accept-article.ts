import type { AcceptedEvent } from '../contract/index.ts';
import type { Article, Day } from '../record/index.ts';
import type { Deps } from './deps.ts';

/**
 * Stores an article with its accepted events, by whichever way they were accepted, and tells the screens. An event whose
 * text states no date is kept on the day of the report, so that the timeline can show it, with precision `unknown`.
 * Fails as the store does.
 */
export async function acceptArticle(
  { store, tell }: Pick<Deps, 'store' | 'tell'>,
  article: Article,
  events: readonly AcceptedEvent[],
): Promise<{ article: number; events: number[] }> {
  const stored = await store.acceptArticle(
    article,
    events.map((event) => onReportDay(event, article.published)),
  );
  tell({ event: 'changed' });
  return stored;
}

function onReportDay(event: AcceptedEvent, published: Day | null): AcceptedEvent {
  if (event.start !== null) return event;
  return { ...event, start: published, end: published, precision: 'unknown' };
}
