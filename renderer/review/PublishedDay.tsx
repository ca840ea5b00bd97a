import { type Ref, useId, useState } from 'react';
import type { Draft, PublishedAnswer } from '../../core/contract/index.ts';
import { formatDay } from '../../core/record/index.ts';
import { dayWords, weekdayName } from '../words/days.ts';
import { parseTypedDay, proposedDays, publishedState, SOURCE_WORDS } from './published.ts';
import './published.css';

interface PublishedDayProps {
  readonly draft: Draft;
  readonly answered: boolean;
  /** The analyst tried to go on without an answer. */
  readonly missing: boolean;
  /** What went wrong when the article was dated anew. */
  readonly error: string | null;
  readonly first: Ref<HTMLInputElement>;
  readonly onAnswer: (answer: PublishedAnswer) => void;
}

/** When the article was published: one line where its file says so, a question where it does not. */
export function PublishedDay(props: PublishedDayProps) {
  const { draft } = props;
  const [open, setOpen] = useState(() => publishedState(draft) !== 'stated');
  if (open) return <PublishedQuestion {...props} />;
  const { published } = draft.article;
  return (
    <p className="published">
      {published === null ? 'Publication day unknown' : `Published ${weekdayName(published)} ${dayWords(published)}`}
      {!props.answered && <span className="faint"> {SOURCE_WORDS.file}</span>}{' '}
      <button type="button" className="link" onClick={() => setOpen(true)}>
        Change<span className="heard"> the publication day</span>
      </button>
    </p>
  );
}

function PublishedQuestion({ draft, answered, missing, error, first, onAnswer }: PublishedDayProps) {
  const name = useId();
  const { published } = draft.article;
  const proposals = proposedDays(draft.proposals);
  const settled = answered || publishedState(draft) !== 'asked';
  const [typed, setTyped] = useState('');
  const [choosesOther, setChoosesOther] = useState(false);
  const proposed = proposals.some(({ day }) => day === published);
  const other = choosesOther || (settled && published !== null && !proposed);
  const chosen = (choice: 'unknown' | number) =>
    !other && settled && (choice === 'unknown' ? null : choice) === published;
  const answer = (given: PublishedAnswer) => {
    setChoosesOther(false);
    onAnswer(given);
  };
  const wrong = other && typed !== '' && parseTypedDay(typed) === null;
  return (
    <fieldset className="published question" aria-describedby={`${name}-note`}>
      <legend>When was this published?</legend>
      <p className="soft">Words like “on Saturday” are dated from this day.</p>
      {proposals.map(({ day, from }, index) => (
        <label key={day}>
          <input
            type="radio"
            name={name}
            ref={index === 0 ? first : null}
            checked={chosen(day)}
            onChange={() => answer(day)}
          />
          {weekdayName(day)} {dayWords(day)}
          <span className="faint">{from.map((source) => SOURCE_WORDS[source]).join(', ')}</span>
        </label>
      ))}
      <div className="other-day">
        <label>
          <input
            type="radio"
            name={name}
            ref={proposals.length === 0 ? first : null}
            checked={other}
            onChange={() => setChoosesOther(true)}
          />
          Another day
        </label>
        <input
          className="field figures"
          aria-label="Publication day"
          aria-invalid={wrong}
          aria-describedby={`${name}-note`}
          placeholder="2020-11-14"
          value={typed || (other && published !== null && !choosesOther ? formatDay(published) : typed)}
          onFocus={() => setChoosesOther(true)}
          onChange={({ target }) => {
            setTyped(target.value);
            const day = parseTypedDay(target.value);
            if (day !== null) answer(day);
          }}
        />
      </div>
      <label>
        <input type="radio" name={name} checked={chosen('unknown')} onChange={() => answer('unknown')} />
        Unknown
      </label>
      <p id={`${name}-note`} className="form-error" role="alert">
        {error ??
          (wrong ? 'Not a day. Write it as 2020-11-14 or 14 Nov 2020.' : missing ? 'Choose a day, or Unknown.' : '')}
      </p>
    </fieldset>
  );
}
