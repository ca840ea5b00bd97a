import { useCallback, useMemo, useReducer, useRef, useState } from 'react';
import { toStore } from './accepted.ts';
import type { Pointing } from './pointing.ts';
import { publishedState } from './published.ts';
import type { ReviewProps } from './Review.tsx';
import { acceptedOf, beginReview, isTouched, reviewReducer } from './state.ts';
import { useLevels } from './useLevels.ts';
import { useRecoding } from './useRecoding.ts';
import { type ReviewKeys, useReviewKeys } from './useReviewKeys.ts';

/** What a review is at and what can be done with it, for the screen to show. Hears the review's keys. */
export function useReview({ draft, recode, store, onLeave, onSkip }: ReviewProps) {
  const [state, dispatch] = useReducer(reviewReducer, draft, beginReview);
  const review = state.now;
  const { findings } = review.draft;
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

  const skip = onSkip && (() => guarded(onSkip));
  return {
    state,
    dispatch,
    keys,
    skip,
    recoding,
    accepted,
    levels,
    active,
    setActive,
    focusCard,
    pointing,
    setPointing,
    point,
    editing,
    edit,
    leaving,
    setLeaving,
    missing: missing && !review.answered,
    storing: storing || recoding.running,
    failure,
    refs: { text, cards, question },
  };
}
