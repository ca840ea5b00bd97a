import type { CallInput, Draft, PublishedAnswer } from '../../core/contract/index.ts';
import { ArticleText } from './ArticleText.tsx';
import { FindingList } from './FindingList.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { PublishedDay } from './PublishedDay.tsx';
import { groundsLit } from './pointing.ts';
import { ReviewBar } from './ReviewBar.tsx';
import { useReview } from './useReview.ts';
import './review.css';
import './cards.css';
import './editor.css';

export interface ReviewProps {
  readonly draft: Draft;
  readonly place: { readonly index: number; readonly of: number } | null;
  /** Codes the article anew with another publication day. */
  readonly recode: (published: PublishedAnswer) => Promise<Draft>;
  /** Stores what was accepted; what goes wrong is said as a sentence, null where all went well. */
  readonly store: (input: CallInput<'articles.accept'>) => Promise<string | null>;
  readonly onLeave: () => void;
  /** Goes to the next file; null for the last. */
  readonly onSkip: (() => void) | null;
}

/** An article beside what was found in it. Nothing is stored until all is. */
export function Review(props: ReviewProps) {
  const own = useReview(props);
  const { state, accepted, pointing } = own;
  const review = state.now;
  const { findings, article } = review.draft;
  const lit = pointing?.key ?? own.active;

  return (
    <main className="review" aria-label="Review">
      <ReviewBar
        file={review.draft.file}
        place={props.place}
        stored={accepted.size}
        found={findings.length}
        storing={own.storing}
        canUndo={state.past.length > 0}
        canRedo={state.future.length > 0}
        onUndo={own.keys.undo}
        onRedo={own.keys.redo}
        onStore={own.keys.store}
        onLeave={own.keys.leave}
        onSkip={own.skip}
      />
      {own.failure && (
        <p className="review-failure" role="alert">
          {own.failure}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="review-scroll" aria-label="Article and findings" tabIndex={0}>
        <div className="review-page">
          <article className="reading">
            <h1>{article.title ?? review.draft.file}</h1>
            {article.outlet && <p className="outlet">{article.outlet}</p>}
            <PublishedDay
              draft={review.draft}
              answered={review.answered}
              missing={own.missing}
              error={own.recoding.error}
              first={own.refs.question}
              onAnswer={own.recoding.answer}
            />
            <ArticleText
              title={article.title}
              text={article.text}
              findings={findings}
              accepted={accepted}
              lit={lit}
              grounds={groundsLit(findings, pointing)}
              holder={own.refs.text}
              onPoint={own.point}
              onPick={own.focusCard}
            />
          </article>
          <aside className="margin" aria-label="What was found">
            {findings.length === 0 && (
              <p className="nothing">
                No meeting or statement between two countries was found in this article. You can store it all the same,
                or leave.
              </p>
            )}
            <FindingList
              review={review}
              active={own.active}
              lit={lit}
              editing={own.editing}
              levels={own.levels}
              holder={own.refs.cards}
              dispatch={own.dispatch}
              onFocus={own.setActive}
              onPoint={own.setPointing}
              onEdit={own.edit}
            />
          </aside>
        </div>
      </section>
      {own.leaving && <LeaveDialog onStay={() => own.setLeaving(null)} onLeave={own.leaving} />}
    </main>
  );
}
