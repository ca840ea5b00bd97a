import { useCallback, useMemo, useReducer, useRef, useState } from 'react';
import type { CallInput, Draft, PublishedAnswer } from '../../core/contract/index.ts';
import { ArticleText } from './ArticleText.tsx';
import { toStore } from './accepted.ts';
import { FindingList } from './FindingList.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { PublishedDay } from './PublishedDay.tsx';
import { groundsLit, type Pointing } from './pointing.ts';
import { publishedState } from './published.ts';
import { ReviewBar } from './ReviewBar.tsx';
import { acceptedOf, beginReview, isTouched, reviewReducer } from './state.ts';
import { useLevels } from './useLevels.ts';
import { useRecoding } from './useRecoding.ts';
import { type ReviewKeys, useReviewKeys } from './useReviewKeys.ts';
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
export function Review({ draft, place, recode, store, onLeave, onSkip }: ReviewProps) {
  const [state, dispatch] = useReducer(reviewReducer, draft, beginReview);
  const review = state.now;
  const { findings, article } = review.draft;
  const [active, setActive] = useState<string | null>(null);
  const [pointing, setPointing] = useState<Pointing | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<(() => void) | null>(null);
  const [missing, setMissing] = useState(false);
  const [storing, setStoring] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const cards = useRef<HTMLOListElement>(null);
  const question = useRef<HTMLInputElement>(null);
  const accepted = useMemo(() => new Set(acceptedOf(review).map(({ key }) => key)), [review]);
  const levels = useLevels(text, cards, findings, editing);
  const recoding = useRecoding(recode, dispatch);
  const lit = pointing?.key ?? active;

  const focusCard = useCallback(
    (key: string) => {
      setActive(key);
      const index = findings.findIndex((finding) => finding.key === key);
      const card = cards.current?.children[index];
      card?.querySelector<HTMLElement>('.card-summary')?.focus({ preventScroll: true });
      card?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    },
    [findings],
  );
  const point = useCallback((key: string | null) => setPointing(key === null ? null : { key, field: null }), []);

  const guarded = (go: () => void) => (isTouched(state) || editing !== null ? setLeaving(() => go) : go());
  const storeAll = async () => {
    if (storing || recoding.running || editing !== null) return;
    if (!review.answered && publishedState(review.draft) === 'asked') {
      setMissing(true);
      question.current?.focus();
      return;
    }
    setStoring(true);
    setFailure(await store(toStore(review)));
    setStoring(false);
  };
  const edit = (key: string | null) => {
    if (editing !== null && key === null) requestAnimationFrame(() => focusCard(editing));
    setEditing(key);
    setPointing(null);
    if (key !== null) setActive(key);
  };
  const onActive = (act: (key: string) => void) => () => {
    if (active !== null && findings.some(({ key }) => key === active)) act(active);
  };
  const keys: ReviewKeys = {
    move: (by) => {
      const at = findings.findIndex(({ key }) => key === active);
      const next = findings[at < 0 ? (by > 0 ? 0 : findings.length - 1) : at + by];
      if (next) focusCard(next.key);
    },
    accept: onActive((key) => dispatch({ do: 'accept', key })),
    reject: onActive((key) => dispatch({ do: 'reject', key })),
    edit: onActive((key) => {
      if (!review.draft.knownAs[key] || review.decisions[key]?.apart) edit(key);
    }),
    store: storeAll,
    undo: () => editing === null && dispatch({ do: 'undo' }),
    redo: () => editing === null && dispatch({ do: 'redo' }),
    leave: () => guarded(onLeave),
  };
  useReviewKeys(keys);

  return (
    <main className="review" aria-label="Review">
      <ReviewBar
        file={review.draft.file}
        place={place}
        stored={accepted.size}
        found={findings.length}
        storing={storing || recoding.running}
        canUndo={state.past.length > 0}
        canRedo={state.future.length > 0}
        onUndo={keys.undo}
        onRedo={keys.redo}
        onStore={storeAll}
        onLeave={keys.leave}
        onSkip={onSkip && (() => guarded(onSkip))}
      />
      {failure && (
        <p className="review-failure" role="alert">
          {failure}
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
              missing={missing && !review.answered}
              error={recoding.error}
              first={question}
              onAnswer={recoding.answer}
            />
            <ArticleText
              text={article.text}
              findings={findings}
              accepted={accepted}
              lit={lit}
              grounds={groundsLit(findings, pointing)}
              holder={text}
              onPoint={point}
              onPick={focusCard}
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
              active={active}
              lit={lit}
              editing={editing}
              levels={levels}
              holder={cards}
              dispatch={dispatch}
              onFocus={setActive}
              onPoint={setPointing}
              onEdit={edit}
            />
          </aside>
        </div>
      </section>
      {leaving && <LeaveDialog onStay={() => setLeaving(null)} onLeave={leaving} />}
    </main>
  );
}
