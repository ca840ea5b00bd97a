import { type RefObject, useEffect, useMemo } from 'react';
import type { Finding, Span } from '../../core/record/index.ts';
import { paragraphsBelow } from './paragraphs.ts';
import { type Marked, type Segment, segmentsOf } from './segments.ts';
import './article.css';

interface ArticleTextProps {
  readonly text: string;
  /** Stands above the text; where the text begins with it, it is not said twice. */
  readonly title: string | null;
  readonly findings: readonly Finding[];
  /** Keys of the findings that will be stored; the passages of the others are faint. */
  readonly accepted: ReadonlySet<string>;
  /** Key of the finding whose passages are lit. */
  readonly lit: string | null;
  readonly grounds: readonly Span[];
  readonly holder: RefObject<HTMLDivElement | null>;
  readonly onPoint: (key: string | null) => void;
  readonly onPick: (key: string) => void;
}

const GROUND = ' ground';

/** The article in paragraphs, every passage marked in place; one passage may prove several findings. */
export function ArticleText(props: ArticleTextProps) {
  const { text, title, findings, grounds, holder, onPoint } = props;
  const paragraphs = useMemo(() => paragraphsBelow(title, text, findings), [title, text, findings]);
  const marks = useMemo<Marked[]>(
    () => [
      ...findings.flatMap(({ key, evidence }) => evidence.map((span) => ({ of: key, span }))),
      ...grounds.map((span) => ({ of: GROUND, span })),
    ],
    [findings, grounds],
  );
  usePicking(props);
  return (
    <div
      className="article-text"
      ref={holder}
      onPointerOver={({ target }) => onPoint(keysAt(target)[0] ?? null)}
      onPointerLeave={() => onPoint(null)}
    >
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start}>
          {segmentsOf(paragraph, marks).map((segment) => (
            <Passage key={segment.start} segment={segment} {...props} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Passage({ segment, text, findings, accepted, lit }: ArticleTextProps & { readonly segment: Segment }) {
  const words = text.slice(segment.start, segment.end);
  if (segment.of.length === 0) return words;
  const keys = segment.of.filter((key) => key !== GROUND);
  const kinds = new Set(findings.filter(({ key }) => keys.includes(key)).map(({ kind }) => kind));
  const className = [
    'passage',
    keys.length === 0 && 'plain',
    kinds.has('meeting') && 'of-meeting',
    kinds.has('statement') && 'of-statement',
    keys.some((key) => accepted.has(key)) || 'not-stored',
    lit !== null && keys.includes(lit) && 'lit',
    segment.of.includes(GROUND) && 'ground',
  ];
  return (
    <mark
      className={className.filter((name) => typeof name === 'string').join(' ')}
      data-keys={JSON.stringify(keys)}
      data-start={segment.start}
    >
      {words}
    </mark>
  );
}

/**
 * Hears clicks on passages. The same can be done by keyboard on the cards, so the text itself takes no focus.
 * Where several findings share a passage, each click picks the next of them.
 */
function usePicking({ holder, onPick }: ArticleTextProps): void {
  useEffect(() => {
    const element = holder.current;
    const click = ({ target }: Event) => {
      const keys = keysAt(target);
      const next = keys[keys.indexOf(element?.dataset.picked ?? '') + 1] ?? keys[0];
      if (next === undefined || !element) return;
      element.dataset.picked = next;
      onPick(next);
    };
    element?.addEventListener('click', click);
    return () => element?.removeEventListener('click', click);
  }, [holder, onPick]);
}

/** Keys of the findings a passage proves; none outside of passages. */
export function keysAt(target: EventTarget | null): string[] {
  const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-keys]') : null;
  const keys: unknown = JSON.parse(mark?.dataset.keys ?? '[]');
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}
