import type { EventBrief } from '../../core/contract/index.ts';
import { Icon } from '../shell/Icon.tsx';
import { whenWords } from '../words/days.ts';
import { whatWords } from '../words/events.ts';
import { KIND_WORDS, STATUS_WORDS, toneOf } from '../words/types.ts';

/** One event of the list: its shape in its tone, its day and type, and what it was. */
export function ListRow({ event }: { readonly event: EventBrief }) {
  return (
    <>
      <span className={`list-shape ink-${toneOf(event.intensity)}`}>
        <Icon name={event.source === null ? event.kind : `${event.kind}-data`} />
      </span>
      <span className="list-words">
        <span className="list-line figures">
          <span className="heard">{`${KIND_WORDS[event.kind].one}${event.source === null ? '' : ' from a data set'}, `}</span>
          <span className="list-day">{whenWords(event)}</span>
          {' · '}
          {whatWords(event)}
          {event.source !== null && <> · {event.source}</>}
          {event.status !== 'held' && <> · {STATUS_WORDS[event.status].toLowerCase()}</>}
        </span>
        <span className={event.status === 'cancelled' ? 'list-summary is-cancelled' : 'list-summary'}>
          {event.summary}
        </span>
      </span>
    </>
  );
}
