import type { ReactNode } from 'react';
import { countryName, type Finding, type Ground, type Party } from '../../core/record/index.ts';
import { whenWords } from '../words/days.ts';
import { whatWords } from '../words/events.ts';
import { KIND_WORDS, STATUS_WORDS, TYPE_WORDS } from '../words/types.ts';
import { Glyph, type GlyphName } from './Glyph.tsx';

export interface FindingCardProps {
  /** With the corrections in. */
  readonly finding: Finding;
  readonly accepted: boolean;
  readonly doubtful: boolean;
  readonly corrected: boolean;
  readonly active: boolean;
  readonly onFocus: () => void;
  readonly onPoint: (field: Ground['field'] | null) => void;
  readonly onAccept: () => void;
  readonly onReject: () => void;
  /** Null where there is nothing to correct: the finding only adds evidence to a stored event. */
  readonly onEdit: (() => void) | null;
  readonly children?: ReactNode;
}

/** A finding in a few lines. Pointing at a part of it lights what proves that part in the text. */
export function FindingCard(props: FindingCardProps) {
  const { finding, active, onFocus, onPoint } = props;
  const grounded = (field: Ground['field']) => ({
    className: `card-${field}`,
    onPointerEnter: () => onPoint(field),
    onPointerLeave: () => onPoint(null),
  });
  return (
    <>
      <div className="card-head">
        <span {...grounded('type')}>
          <Glyph name={finding.kind} />
          {kindWords(finding)}
        </span>
        {finding.status !== 'held' && <span {...grounded('status')}>{STATUS_WORDS[finding.status]}</span>}
        <span className="card-note">{noteWords(props)}</span>
        <span {...grounded('date')}>{whenWords(finding)}</span>
      </div>
      <button
        type="button"
        className="card-summary"
        aria-current={active}
        aria-label={`${KIND_WORDS[finding.kind].one}: ${finding.summary}`}
        onFocus={onFocus}
        onClick={onFocus}
      >
        {finding.summary}
      </button>
      <div className="card-foot">
        <p className="card-facts">
          <span {...grounded('party')}>{partyWords(finding)}</span>
          {placeWords(finding) && <span {...grounded('place')}>{placeWords(finding)}</span>}
        </p>
        {props.onEdit && <Act glyph="edit" does="Correct" shortcut="E" act={props.onEdit} of={finding} />}
        <Verdict {...props} />
      </div>
      {props.children}
    </>
  );
}

interface ActProps {
  readonly glyph: GlyphName;
  readonly does: string;
  readonly shortcut: string;
  readonly of: Finding;
  readonly pressed?: boolean;
  readonly act: () => void;
}

/** A button with a drawing on it; its words are heard, and seen on pointing. */
function Act({ glyph, does, shortcut, of, pressed, act }: ActProps) {
  return (
    <button
      type="button"
      className="button icon"
      title={`${does} (${shortcut})`}
      aria-label={`${does}: ${of.summary}`}
      aria-pressed={pressed}
      onClick={act}
    >
      <Glyph name={glyph} />
    </button>
  );
}

function Verdict({ finding, accepted, onAccept, onReject }: FindingCardProps) {
  return (
    <fieldset className="verdict">
      <legend className="heard">Store this finding?</legend>
      <Act glyph="accept" does="Accept" shortcut="A" of={finding} pressed={accepted} act={onAccept} />
      <Act glyph="reject" does="Reject" shortcut="R" of={finding} pressed={!accepted} act={onReject} />
    </fieldset>
  );
}

function kindWords(finding: Finding): string {
  if (finding.kind === 'meeting') return whatWords(finding);
  return `${KIND_WORDS[finding.kind].one} · ${TYPE_WORDS[finding.type].noun}`;
}

/** Who, country by country; an arrow from speaker to addressee. */
function partyWords({ kind, parties }: Finding): string {
  const actors = sideWords(parties.filter(({ side }) => side === 'actor'));
  const recipients = sideWords(parties.filter(({ side }) => side === 'recipient'));
  return [actors, recipients].filter(Boolean).join(kind === 'meeting' ? ' – ' : ' → ');
}

function sideWords(parties: readonly Party[]): string {
  return parties
    .map(({ country, person }) => (person === null ? countryName(country) : `${person}, ${countryName(country)}`))
    .join('; ');
}

function placeWords({ place, placeCountry }: Finding): string {
  const country = placeCountry === null ? null : countryName(placeCountry);
  return [place, country === place ? null : country].filter(Boolean).join(', ');
}

function noteWords({ accepted, doubtful, corrected }: FindingCardProps): string {
  if (corrected) return 'Corrected';
  if (doubtful) return accepted ? 'Uncertain, accepted' : 'Uncertain';
  return accepted ? '' : 'Not stored';
}
