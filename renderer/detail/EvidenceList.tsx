import type { StoredEvent } from '../../core/contract/index.ts';
import type { Span } from '../../core/record/index.ts';
import { counted } from '../words/counts.ts';
import { Evidence } from './Evidence.tsx';

/** The passages that prove the event, article by article, in the order they were imported. */
export function EvidenceList({ event }: { readonly event: StoredEvent }) {
  const articles = byArticle(event.evidence);
  return (
    <section className="evidences" aria-label="Evidence">
      <h3 className="evidence-title">
        Evidence <span className="faint">{counted(articles.length, 'article')}</span>
      </h3>
      {articles.map(({ article, spans }) => (
        <Evidence key={article} article={article} spans={spans} />
      ))}
    </section>
  );
}

/** The passages of each article together, in order of the text. */
export function byArticle(evidence: StoredEvent['evidence']): { article: number; spans: Span[] }[] {
  const articles = new Map<number, Span[]>();
  for (const { article, span } of evidence) articles.set(article, [...(articles.get(article) ?? []), span]);
  return [...articles].map(([article, spans]) => ({ article, spans: spans.sort((a, b) => a.start - b.start) }));
}
