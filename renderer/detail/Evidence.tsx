import { useLayoutEffect, useRef } from 'react';
import type { Span } from '../../core/record/index.ts';
import { useAnswer } from '../api.ts';
import { dayWords } from '../words/days.ts';
import { marked } from './marked.ts';

/** The height of a line, as detail.css has it: a text is scrolled by whole lines. */
const LINE_PX = 24;

/** One article's text, scrolled to the passages that prove the event. Text is shown as text, whatever is in it. */
export function Evidence({ article: id, spans }: { readonly article: number; readonly spans: readonly Span[] }) {
  const { data: article, error } = useAnswer('articles.get', { id });
  const scroller = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const box = scroller.current;
    const first = box?.querySelector('mark');
    if (article === undefined || !box || !first) return;
    const top = box.scrollTop + first.getBoundingClientRect().top - box.getBoundingClientRect().top;
    box.scrollTop = Math.floor((top - 2 * LINE_PX) / LINE_PX) * LINE_PX;
  }, [article]);
  if (error !== null) return <p role="alert">{error.message}</p>;
  const from = [article?.outlet, article?.published == null ? null : dayWords(article.published)]
    .filter(Boolean)
    .join(', ');
  return (
    <article className="evidence">
      <h4 className="evidence-article">{article === undefined ? ' ' : (article.title ?? 'Untitled article')}</h4>
      <p className="faint">{from === '' ? 'Outlet and day not stated' : from}</p>
      <section
        className="evidence-text"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={`Text of ${article?.title ?? 'the article'}`}
      >
        {article !== undefined &&
          marked(article.text, spans).map(({ text, start, proof }) =>
            proof ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
          )}
      </section>
    </article>
  );
}
