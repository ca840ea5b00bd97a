import type { Dispatch, RefObject } from 'react';
import { fieldsOf } from './accepted.ts';
import { corrected, isAccepted, isCorrected, isDoubtful } from './decision.ts';
import { FindingCard } from './FindingCard.tsx';
import { FindingEditor } from './FindingEditor.tsx';
import { KnownReport } from './KnownReport.tsx';
import type { Pointing } from './pointing.ts';
import { decisionOn, type Review, type ReviewAction } from './state.ts';
import type { Levels } from './useLevels.ts';

interface FindingListProps {
  readonly review: Review;
  readonly active: string | null;
  readonly lit: string | null;
  readonly editing: string | null;
  readonly levels: Levels;
  readonly holder: RefObject<HTMLOListElement | null>;
  readonly dispatch: Dispatch<ReviewAction>;
  readonly onFocus: (key: string) => void;
  readonly onPoint: (pointing: Pointing | null) => void;
  readonly onEdit: (key: string | null) => void;
}

/** The findings in reading order, each level with its passage as far as the others leave room. */
export function FindingList(props: FindingListProps) {
  const { review, active, lit, editing, levels, holder, dispatch, onPoint, onEdit } = props;
  return (
    <ol className="findings" aria-label="Findings" ref={holder} style={{ height: levels.height }}>
      {review.draft.findings.map((found, index) => {
        const { key } = found;
        const decision = decisionOn(review, key);
        const finding = corrected(found, decision);
        const accepted = isAccepted(found, decision);
        const known = review.draft.knownAs[key];
        const names = ['card', accepted || 'not-stored', lit === key && 'lit', active === key && 'active'];
        return (
          <li
            key={key}
            className={names.filter((name) => typeof name === 'string').join(' ')}
            data-kind={finding.kind}
            style={{ top: levels.tops[index] ?? 0 }}
            onPointerEnter={() => onPoint({ key, field: null })}
            onPointerLeave={() => onPoint(null)}
          >
            {editing === key ? (
              <FindingEditor
                fields={fieldsOf(finding)}
                onPoint={(field) => onPoint({ key, field })}
                onCancel={() => onEdit(null)}
                onSave={(fields) => {
                  dispatch({ do: 'correct', key, fields });
                  onEdit(null);
                }}
              />
            ) : (
              <FindingCard
                finding={finding}
                accepted={accepted}
                doubtful={isDoubtful(found)}
                corrected={isCorrected(decision)}
                active={active === key}
                onFocus={() => props.onFocus(key)}
                onPoint={(field) => onPoint({ key, field })}
                onAccept={() => dispatch({ do: 'accept', key })}
                onReject={() => dispatch({ do: 'reject', key })}
                onEdit={known && !decision.apart ? null : () => onEdit(key)}
              >
                {known && accepted && (
                  <KnownReport
                    name={key}
                    known={known}
                    apart={decision.apart}
                    onChange={(apart) => dispatch({ do: 'keep-apart', key, apart })}
                  />
                )}
              </FindingCard>
            )}
          </li>
        );
      })}
    </ol>
  );
}
