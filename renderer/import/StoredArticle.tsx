import { useEffect } from 'react';
import { parseDay } from '../../core/record/index.ts';
import { useAnswer } from '../api.ts';
import { paragraphsOf } from '../review/paragraphs.ts';
import { dayWords } from '../words/days.ts';
import '../review/review.css';
import '../review/article.css';

/** A stored article to read. */
export function StoredArticle({ id, onClose }: { readonly id: number; readonly onClose: () => void }) {
  const { data: article, error } = useAnswer('articles.get', { id });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onClose]);
  const imported = article ? parseDay(article.imported.slice(0, 10)) : null;
  return (
    <main className="review" aria-label="Stored article">
      <header className="review-bar">
        <button type="button" className="button" onClick={onClose}>
          Back
        </button>
        <p className="review-file">{imported === null ? 'Stored article' : `Imported ${dayWords(imported)}`}</p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="review-scroll" aria-label="Article" tabIndex={0}>
        <div className="review-page single">
          {error && <p role="alert">{error.message}</p>}
          {article && (
            <article className="reading">
              <h1>{article.title ?? 'Without a title'}</h1>
              <p className="outlet">
                {[article.outlet, article.published === null ? 'Day unknown' : dayWords(article.published)]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <div className="article-text">
                {paragraphsOf(article.text).map(({ start, end }) => (
                  <p key={start}>{article.text.slice(start, end)}</p>
                ))}
              </div>
            </article>
          )}
        </div>
      </section>
    </main>
  );
}
